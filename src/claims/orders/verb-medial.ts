import { readVerbMedial } from '../clauses/verb-medial.ts'
import { attributeSpeech, quotedInSpeech } from '../speech/medial/voices.ts'
import type { WordOrder } from './index.ts'

export const verbMedial: WordOrder = {
  read: readVerbMedial,
  attribute: attributeSpeech,
  speakerOfQuotation: quotedInSpeech,
  tellerBehind: null,
}

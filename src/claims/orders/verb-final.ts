import { readVerbFinal } from '../clauses/verb-final.ts'
import { attributeVerbFinal, quotedVerbFinal, tellerVerbFinal } from '../speech/final/voices.ts'
import type { WordOrder } from './index.ts'

export const verbFinal: WordOrder = {
  read: readVerbFinal,
  attribute: attributeVerbFinal,
  speakerOfQuotation: quotedVerbFinal,
  tellerBehind: tellerVerbFinal,
}

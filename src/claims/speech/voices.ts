import type { Reading, Roles } from '../clauses/sentence.ts'
import type { Memory } from '../memory.ts'
import type { Compiled } from '../tables/compiled.ts'
import { attributeVerbFinal, quotedVerbFinal } from './final/voices.ts'
import { attributeSpeech, quotedInSpeech } from './medial/voices.ts'

/** Who says what a sentence says: sets `attribution` of its claims, and remembers the speaker for the paragraph. */
export function attribute(compiled: Compiled, reading: Reading, roles: readonly Roles[], memory: Memory): void {
  if (compiled.pack.order === 'verb-final') attributeVerbFinal(compiled, reading, roles, memory)
  else attributeSpeech(compiled, reading, roles, memory)
}

/**
 * Whom the first sentence of a quotation names before it, or its last one behind it; `null` if nobody.
 *
 * @param isLast whether it is the last one: then it begins inside the quotation
 */
export function speakerOfQuotation(
  compiled: Compiled,
  reading: Reading,
  memory: Memory,
  isLast: boolean,
): string | null {
  return compiled.pack.order === 'verb-final'
    ? quotedVerbFinal(compiled, reading, memory, isLast)
    : quotedInSpeech(compiled, reading, memory, isLast)
}

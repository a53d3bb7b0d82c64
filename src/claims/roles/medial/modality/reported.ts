import type { Reading } from '../../../clauses/sentence.ts'
import { FINITE, NON_FINITE } from '../../../pack/pack.ts'
import type { Compiled } from '../../../tables/compiled.ts'
import { SYMBOL } from '../../../text/tokens.ts'
import type { Expectation } from '../../expectation.ts'

/*
 * What a word of expectation means in reported speech, and what is quoted.
 */

/** Whether a word of reported speech is told by somebody and hangs on no condition: "said it would", but "if you fast, it would, she said". */
export function isReported({ pack }: Compiled, reading: Reading, cue: Expectation): boolean {
  let told = false
  // "A 100-won fall “would shave 3 percent off earnings,” he said": in somebody's own words nothing is told of the past.
  if (isQuoted(reading, cue.first)) return false
  // "a step that would cost $9 million", but "said that it would"
  const isBare = pack.phrases.infinitive.has(reading.tokens[cue.first]!.norm)
  if (isBare && pack.phrases.relatives?.has(reading.tokens[cue.first - 1]?.norm ?? '')) return false
  // "Had it stayed open, he said, 40 jobs would have been kept."
  if (reading.tokens[0]!.capital && pack.phrases.inverted?.has(reading.tokens[0]!.norm)) return false
  // "Meeting the demands would cost R210 million, he said."
  if (reading.verbAt[0] === NON_FINITE && !pack.phrases.isPast(reading.tokens[0]!.norm)) return false
  // "A proper trial would cost $12 million, he said."
  if (
    pack.phrases.indefinite?.has(reading.tokens[0]!.norm) &&
    reading.cues.every(({ value, first }) => value.role !== 'saying' || first > cue.first)
  )
    return false
  for (const { value, first } of reading.cues) {
    // "an estimated $96 million": nobody says so.
    if (value.role === 'saying' && (value.source === 'after' || reading.verbAt[first] === FINITE)) told = true
    if (value.role !== 'modality' || !value.conditional) continue
    if (first < cue.first || !hasMark(reading, cue.last + 1, first)) return false
  }
  return told
}

/** Whether a token stands within quotation marks that open before it in its sentence or close behind it. */
export function isQuoted({ tokens }: Reading, at: number): boolean {
  let straight = 0
  for (let i = at - 1; i >= 0; i--) {
    const { norm } = tokens[i]!
    if (norm === '“' || norm === '”') return norm === '“'
    if (norm === '"') straight++
  }
  if (straight > 0) return straight % 2 === 1
  for (let i = at + 1; i < tokens.length; i++) {
    const { norm } = tokens[i]!
    if (norm === '“' || norm === '”') return norm === '”'
    if (norm === '"') return /^[.,?!]$/.test(tokens[i - 1]!.norm)
  }
  return false
}

function hasMark({ tokens }: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]!.kind === SYMBOL && /^[,;:—”"]$/.test(tokens[i]!.norm)) return true
  return false
}

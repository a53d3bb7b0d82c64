import { finiteBetween } from '../../../clauses/medial/between-tokens.ts'
import type { Reading } from '../../../clauses/sentence.ts'
import { claimsBetween } from '../../../clauses/sentence.ts'
import type { Quantity } from '../../../numbers/quantity.ts'
import { FINITE, NO_VERB, NON_FINITE } from '../../../pack/pack.ts'
import type { Compiled } from '../../../tables/compiled.ts'
import { WORD } from '../../../text/tokens.ts'
import type { Expectation } from '../../expectation.ts'

/*
 * Words between a word of expectation and a number from which on nothing is expected.
 */

type Turn = (compiled: Compiled, reading: Reading, cue: Expectation, i: number) => boolean

/** Verbs from which on nothing is expected. */
const turns: readonly Turn[] = [isPastClause, isRelativeDone, isOfNow, isOfOther, isOfOneToo, isDuty, isOfClauseDone]

/** Whether a verb between a word of expectation and a number tells of what is, or a word compares with what is known. */
export function turnsToKnown(compiled: Compiled, reading: Reading, cue: Expectation, q: Quantity): boolean {
  const { tokens, verbAt } = reading
  // The number may be its own verb: "after profit halved".
  const to = q.unit!.type === 'multiple' && verbAt[q.first] === FINITE ? q.first + 1 : q.first
  for (let i = cue.last + 1; i < to; i++) {
    // "wants to cut the deficit, which was 5 percent last year, to 3 percent"
    if (tokens[i]!.norm === ',') i = closingComma(compiled, reading, i, to)
    if (tokens[i]!.kind !== WORD) continue
    if (verbAt[i] === FINITE)
      for (let k = 0; k < turns.length; k++) if (turns[k]!(compiled, reading, cue, i)) return true
    if (isCompared(compiled, reading, cue, q, i)) return true
    // "plans to build 40 homes, having built 30"
    if (tokens[i - 1]!.norm === ',' && verbAt[i] === NON_FINITE && verbAt[i + 1] === NON_FINITE)
      if (compiled.pack.phrases.having?.has(tokens[i]!.norm)) return true
  }
  return false
}

/** A verb of the past begins a clause that tells what is; what it is compared with is known too. */
function isPastClause({ pack }: Compiled, reading: Reading, cue: Expectation, i: number): boolean {
  const { isPast, subjunctive, equating, expected, unchanged, links, foreseen, pronouns } = pack.phrases
  const { tokens, verbAt } = reading
  const { norm } = tokens[i]!
  const before = tokens[i - 1]!.norm
  // "recommended that the limit be lowered to 30 km/h"
  if (!isPast(norm) || subjunctive?.has(before)) return false
  // "The forecast of 12 analysts was for a profit of"
  if (equating?.has(norm) && verbAt[cue.first] === NO_VERB && expected?.has(tokens[cue.first]!.norm)) return false
  // "will halve its dividend and cut a fifth"
  if (unchanged?.has(norm) && links.has(before)) return false
  // "against the 2.4 percent it projected in March, before easing to 2.1 percent"
  if (foreseen?.has(norm) && pronouns.has(before)) return false
  return !isOneGroup(reading, cue, i)
}

/** "wants to focus on 20 countries, which are home to 70 percent", "would shut the line, which carries 90 people" */
function isRelativeDone({ pack }: Compiled, reading: Reading, cue: Expectation, i: number): boolean {
  const { passive, perfect, relatives } = pack.phrases
  const { norm } = reading.tokens[i]!
  if (i <= cue.last + 2 || !relatives?.has(reading.tokens[i - 1]!.norm)) return false
  return passive?.has(norm) || perfect?.has(norm) || tellsInPassing(pack, reading, i)
}

/** ", which carries": whether a verb behind a relative tells in passing what is so, and expects nothing. */
export function tellsInPassing({ phrases }: Compiled['pack'], { tokens, cueAt }: Reading, verb: number): boolean {
  const role = cueAt[verb]?.value.role
  return (
    tokens[verb - 2]?.norm === ',' &&
    // "If each saves an hour, that is worth 500 posts", "…, which leaves them with $300"
    !phrases.thats?.has(tokens[verb - 1]!.norm) &&
    !phrases.entailing?.has(tokens[verb]!.norm) &&
    !phrases.infinitive.has(tokens[verb]!.norm) &&
    role !== 'modality' &&
    role !== 'saying'
  )
}

/** "on a plant that now employs 870 people", "on a car whose price starts at $40,000" */
function isOfNow(compiled: Compiled, reading: Reading, cue: Expectation, i: number): boolean {
  const { infinitive, nowadays } = compiled.pack.phrases
  if (i <= cue.last + 2 || infinitive.has(reading.tokens[i]!.norm)) return false
  return nowadays?.has(reading.tokens[i - 1]!.norm) || tellsOfOwner(compiled, reading, cue.last + 1, i)
}

/** "is trying to find him and suspects he works with 40 people" */
function isOfOther({ pack }: Compiled, { tokens, cueAt }: Reading, cue: Expectation, i: number): boolean {
  const { infinitive, pronouns } = pack.phrases
  return (
    cue.value.sets === 'target' &&
    i > cue.last + 2 &&
    !infinitive.has(tokens[i]!.norm) &&
    pronouns.has(tokens[i - 1]!.norm) &&
    cueAt[i]?.value.role !== 'modality'
  )
}

/** "may buy one, and buyers must wait 10 days" */
function isDuty({ pack }: Compiled, { tokens, claimAt }: Reading, cue: Expectation, i: number): boolean {
  return pack.phrases.duties?.must.has(tokens[i]!.norm) === true && claimAt[cue.first]! < 0
}

/** "could flood the town, and officials have twice tried" */
function isOfClauseDone(compiled: Compiled, reading: Reading, cue: Expectation, i: number): boolean {
  const { perfect } = compiled.pack.phrases
  return perfect?.has(reading.tokens[i]!.norm) === true && tokenLinks(compiled, reading, cue.last + 1, i)
}

/** "expects 2.7 percent, against 2.4 percent": whether a word compares a number with what is expected. */
function isCompared(compiled: Compiled, reading: Reading, cue: Expectation, q: Quantity, i: number): boolean {
  const { comparing, than, above } = compiled.pack.phrases
  const { norm } = reading.tokens[i]!
  if (isMeanOfBefore(compiled, reading, i, q)) return true
  if (!comparing.has(norm) || than?.(norm) || above?.has(norm) || reading.claimAt[cue.first]! >= 0) return false
  const isTold = reading.tokens[i - 1]!.norm === ',' || claimsBetween(reading, cue.last + 1, i) > 0
  return isTold && !goesOnBefore(compiled, reading, i, q.first) && !isNextExpected(compiled, reading, i, q.first)
}

/** "will be 4 percent, higher than the historical average of 2 percent": whether a word compares with a mean that is known. */
function isMeanOfBefore({ pack }: Compiled, { tokens, claimAt }: Reading, at: number, q: Quantity): boolean {
  const { comparing, means, partOf, definite } = pack.phrases
  if (!comparing.has(tokens[at]!.norm) || !definite?.has(tokens[at + 1]?.norm ?? '') || q.first - at > 7) return false
  const last = q.first - 1
  if (!partOf.has(tokens[last]!.norm) || !means?.has(tokens[last - 1]!.norm)) return false
  for (let i = at + 1; i < last; i++) if (tokens[i]!.kind !== WORD && !tokens[i]!.glued && claimAt[i]! < 0) return false
  return true
}

/** "expects sales of $3 million, versus $2 million last year, and profit of $1 million": whether a further thing that is expected stands behind a comma and an "and". */
const isNextExpected = (compiled: Compiled, reading: Reading, from: number, to: number): boolean =>
  tokenLinks(compiled, reading, from, to) &&
  claimsBetween(reading, from, to) === 1 &&
  !finiteBetween(reading, from, to) &&
  compiled.pack.phrases.partOf.has(reading.tokens[to - 1]!.norm)

/** Where the relative clause closes that opens behind a comma, if it does before a token; else the comma itself. */
function closingComma({ pack }: Compiled, { tokens, verbAt }: Reading, comma: number, to: number): number {
  if (!pack.phrases.relatives?.has(tokens[comma + 1]?.norm ?? '')) return comma
  let told = false
  for (let i = comma + 2; i < to; i++) {
    if (verbAt[i] === FINITE) told = true
    if (tokens[i]!.norm === ',') return told ? i : comma
  }
  return comma
}

/** Whether the relative of an owner stands a few words before a verb. */
function tellsOfOwner({ pack }: Compiled, { tokens, verbAt }: Reading, from: number, verb: number): boolean {
  for (let i = verb - 1; i >= from && i > verb - 5 && verbAt[i] === NO_VERB; i--)
    if (pack.phrases.whose?.has(tokens[i]!.norm)) return true
  return false
}

/** "sees 2.7 percent, against 2.4 percent before, before easing to 2.1 percent": whether what is told goes on behind what it is compared with. */
function goesOnBefore({ pack }: Compiled, { tokens, verbAt }: Reading, from: number, to: number): boolean {
  for (let i = from; i + 2 < to; i++)
    if (tokens[i]!.norm === ',' && pack.phrases.leadingUp?.has(tokens[i + 1]!.norm) && verbAt[i + 2] === NON_FINITE)
      return true
  return false
}

/** Whether a comma and a linking word stand between two tokens. */
function tokenLinks({ pack }: Compiled, { tokens }: Reading, from: number, to: number): boolean {
  for (let i = from; i + 1 < to; i++)
    if (tokens[i]!.norm === ',' && tokens[i + 1]!.kind === WORD && pack.phrases.links.has(tokens[i + 1]!.norm))
      return true
  return false
}

/** "expects demand to grow and employs 40 people", "will spend £4m on a bridge and has 900 staff": whether a verb in -s behind a link goes on with none that is expected. */
function isOfOneToo({ pack }: Compiled, { tokens, verbAt, cueAt }: Reading, cue: Expectation, i: number): boolean {
  const { isOfOne, links } = pack.phrases
  if (!links.has(tokens[i - 1]!.norm) || !isOfOne?.(tokens[i]!.norm)) return false
  if (cueAt[i]?.value.role === 'modality') return false
  // "forecasts that the economy grows and adds 40,000 jobs"
  for (let k = cue.last + 1; k < i; k++) if (verbAt[k] === FINITE && isOfOne(tokens[k]!.norm)) return false
  return true
}

/** Whether only verbs and adverbs stand between a cue and a verb: "will be paid", "is widely expected". */
function isOneGroup(reading: Reading, cue: Expectation, i: number): boolean {
  if (i <= cue.last + 1) return true
  for (let k = cue.last + 1; k < i; k++)
    if (reading.verbAt[k] === NO_VERB && !/ly$|^also$|^not$/.test(reading.tokens[k]!.norm)) return false
  return true
}

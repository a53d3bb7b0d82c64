import { finiteBetween } from '../../../clauses/medial/between-tokens.ts'
import { beforeNumber, claimsBetween, type Reading } from '../../../clauses/sentence.ts'
import type { Quantity } from '../../../numbers/quantity.ts'
import { FINITE, NO_VERB, NON_FINITE } from '../../../pack/pack.ts'
import type { Compiled } from '../../../tables/compiled.ts'
import { WORD } from '../../../text/tokens.ts'
import type { Expectation } from '../../expectation.ts'
import { foreseenAt, isNamed, MAX_EXPECTING } from './expected.ts'

/*
 * Whether a word of expectation before a number tells of it.
 */

/** "to fill an estimated 31,000 potholes, £22m for buses", "a proposed $187 million budget, with 13 days to go": of the number right behind it alone, and what says that once more in brackets. */
export function isOfNext({ pack }: Compiled, reading: Reading, cue: Expectation, q: Quantity): boolean {
  const { tokens, claimAt, claims, verbAt } = reading
  if (cue.value.ofNext) {
    const between = claimsBetween(reading, cue.last + 1, q.first)
    return between > 1 || (between === 1 ? !isPartOfIt(reading, q) : q.first - cue.last > 3)
  }
  const next = claimAt[cue.last + 1] ?? -1
  if (next < 0 || claims[next] === q || cue.last > q.first) return false
  const describes =
    cue.first === cue.last &&
    verbAt[cue.first] === NO_VERB &&
    pack.phrases.articles.has(tokens[cue.first - 1]?.norm ?? '')
  if (!describes && !pack.phrases.guessed?.has(tokens[cue.last]!.norm)) return false
  return !isOnceMore(reading, next, q)
}

/** "put at $75 million, about a fifth of the economy": whether a number says close behind another what part of something that is. */
function isPartOfIt({ tokens, claims }: Reading, q: Quantity): boolean {
  const before = claims[claims.indexOf(q) - 1]
  if (!before || (q.unit!.type !== 'multiple' && q.unit!.type !== 'percent')) return false
  return tokens[before.last + 1]?.norm === ',' && q.first - before.last <= 5
}

/** Whether a number stands in brackets right behind another: "$3 million (€2.6 million)". */
const isOnceMore = ({ tokens, claims }: Reading, n: number, q: Quantity): boolean =>
  q.first === claims[n]!.last + 2 && tokens[q.first - 1]!.norm === '('

/**
 * Whether a word of expectation before a number tells of it: "the forecast of 3 percent", but not of "the 2.5 percent forecast in a poll of 18 economists".
 * A month is no verb.
 */
export function reaches(compiled: Compiled, reading: Reading, cue: Expectation, q: Quantity): boolean {
  const { pack } = compiled
  const { tokens, verbAt } = reading
  if (cue.value.ofForecasters && !isOfForecasters(pack, reading, cue.first)) return false
  if (cue.first > q.last) return true
  // "The clinic sees 90 patients a day": they come
  const isSeen = pack.phrases.beholding?.has(tokens[cue.last]!.norm) === true && q.noun !== null && !q.lent
  if (isSeen && beforeNumber(compiled, reading, q) === cue.last && verbAt[q.last + 1] === NO_VERB) return false
  // "5 percent, above the 4 percent forecast by analysts, and 3 percent": the word goes with the number before it alone.
  if (pack.phrases.foreseen?.has(tokens[cue.last]!.norm) && verbAt[cue.last] !== NO_VERB)
    for (let n = reading.claims.indexOf(q) - 1; n >= 0; n--) {
      const before = reading.claims[n]!
      if (before.last >= cue.first) continue
      if (cue.first - before.last > MAX_EXPECTING) break
      // "$400 million more than analysts had expected and double what it was"
      for (let i = before.last + 1; i < cue.first; i++)
        if (pack.phrases.than?.(tokens[i]!.norm) && !isNamed(pack, reading, q)) return false
      let behind = before.last + 1
      while (behind < cue.last && verbAt[behind] === NO_VERB) behind++
      const verb = isNamed(pack, reading, before) ? foreseenAt(compiled, reading, before.last + 1, behind) : -1
      if (verb >= cue.first && verb <= cue.last) return false
      break
    }
  if (cue.first !== cue.last) return !goesOnDoing(pack, reading, cue, q)
  const word = tokens[cue.first]!
  const isMonth = word.capital && cue.first > 0 && pack.classes.month?.has(word.norm) === true
  if (isMonth && pack.capitalClasses?.has('month') === true) return false
  const next = tokens[cue.first + 1]
  // "Plans range between $20 and $30"
  if (cue.first === 0 && verbAt[0] === NO_VERB && verbAt[1] === FINITE && !pack.phrases.equating?.has(next?.norm ?? ''))
    return false
  // ", the Rice Council estimates, compared with"
  if (verbAt[cue.first] === FINITE && next?.norm === ',' && cue.value.sets === 'estimate') return false
  if (verbAt[cue.first] !== NO_VERB || !pack.phrases.expected?.has(word.norm)) return true
  // "the forecasts of 21 of 23 analysts": so many are asked, not expected.
  const asked = q.unit!.type === 'count' ? q.unit!.text.slice(q.unit!.text.lastIndexOf(' ') + 1).toLowerCase() : ''
  if (asked !== '' && pack.phrases.forecasters?.has(asked)) return false
  if (next === undefined || reading.claimAt[cue.first + 1]! >= 0) return true
  // "stayed above its 2 percent goal for three years", but "raised its 2 percent forecast to 3 percent"
  if (reading.claimAt[cue.first - 1]! >= 0 && !pack.phrases.to.has(next.norm) && !pack.phrases.partOf.has(next.norm))
    return false
  if (pack.phrases.unreached!.has(next.norm)) return false
  // "came in ahead of estimates at 59.1", "topped estimates at $2 a share"
  if (pack.phrases.lying?.has(next.norm) && isComparedWith(pack, tokens, cue.first)) return false
  // "missed estimates by 2 cents", but "cut its forecast by half a point to 3.5 percent"
  if (pack.phrases.by.has(next.norm) && reading.claimAt[cue.first + 2]! >= 0 && !isMoved(reading, cue)) return false
  // "topping the estimate of $7 billion, sending shares up 11%": another verb tells of something else.
  for (let i = cue.first + 1; i < q.first; i++)
    if (verbAt[i] !== NO_VERB && !pack.phrases.equating?.has(tokens[i]!.norm)) return false
  return true
}

/** "ahead of analysts’ estimates", "topped estimates": whether something told is compared with what was expected. */
function isComparedWith({ phrases }: Compiled['pack'], tokens: Reading['tokens'], expected: number): boolean {
  const { comparing, surpassing, aheadOf, partOf } = phrases
  for (let i = expected - 1; i >= 0 && i > expected - 5 && (tokens[i]!.kind === WORD || tokens[i]!.glued); i--) {
    const { norm } = tokens[i]!
    if (comparing.has(norm) || surpassing?.has(norm)) return true
    if (partOf.has(norm)) return aheadOf?.has(tokens[i - 1]?.norm ?? '') === true
  }
  return false
}

/** "failed to reach its target of 1.2 million, carrying just over 1.1 million": whether a participle behind a comma tells of something done. */
function goesOnDoing(
  { phrases }: Compiled['pack'],
  { tokens, verbAt }: Reading,
  cue: Expectation,
  q: Quantity,
): boolean {
  if (!phrases.expected?.has(tokens[cue.first]!.norm) || verbAt[cue.first] !== NO_VERB) return false
  for (let i = cue.last + 1; i + 1 < q.first; i++)
    if (tokens[i]!.norm === ',' && verbAt[i + 1] === NON_FINITE && phrases.isGerund?.(tokens[i + 1]!.norm)) return true
  return false
}

/** "cut its growth forecast": whether a verb of movement closely before an expectation has it for its object. */
function isMoved(reading: Reading, cue: Expectation): boolean {
  return reading.cues.some(
    ({ value, first, last }) =>
      value.role === 'move' &&
      last < cue.first &&
      cue.first - last <= 6 &&
      reading.verbAt[first] === FINITE &&
      !finiteBetween(reading, last + 1, cue.first),
  )
}

/** "analysts on average were looking for": whether somebody who forecasts stands before a verb. */
function isOfForecasters({ phrases, bare }: Compiled['pack'], { tokens }: Reading, verb: number): boolean {
  // "TD and RBC see 1.2 percent"
  if (tokens[verb - 1]?.capital && tokens[verb + 1]?.word.counts && tokens[verb - 1]!.kind === WORD) return verb > 1
  for (let i = verb - 1; i >= 0 && i > verb - 8; i--) if (phrases.forecasters?.has(tokens[i]!.norm)) return true
  // "is looking for sales growth of 3 percent"
  for (let i = verb + 2; i < verb + 5; i++) if (bare.accounts?.has(tokens[i]?.norm ?? '')) return true
  return false
}

/** "X could halve the risk, according to a study of 400 adults": what is said of the source is not expected. */
export function isSourced(reading: Reading, cue: Expectation, q: Quantity): boolean {
  for (const { value, first, last } of reading.cues) {
    if (first > q.first) return false
    if (value.role === 'saying' && value.source === 'after' && first > cue.last && q.first - last < 12) return true
  }
  return false
}

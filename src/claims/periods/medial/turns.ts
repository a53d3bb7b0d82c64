import { finiteBetween } from '../../clauses/medial/between-tokens.ts'
import { beforeNumber, type Reading, type Roles } from '../../clauses/sentence.ts'
import { isDone } from '../../clauses/tenses.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { FINITE, NO_VERB, NON_FINITE } from '../../pack/pack.ts'
import { KNOWN } from '../../roles/medial/modality/known.ts'
import { MOVED_ON } from '../../roles/medial/moves/unmoved.ts'
import type { Compiled } from '../../tables/compiled.ts'
import { NUMBER, WORD } from '../../text/tokens.ts'
import type { PeriodMark } from '../periods.ts'
import { isAhead, leads, semicolonBetween } from './between.ts'
import { isSince } from './shared-times.ts'
import type { Timed } from './timed.ts'

/*
 * Whether what is told turns to another time between a time and a number.
 */

/** Signs that the time found for a number is that of something else. */
const signs: readonly ((timed: Timed, mark: PeriodMark) => boolean)[] = [
  isOfNowAside,
  isOfSourceToCome,
  isMovedOnThen,
  isKnownNow,
  isOfNowAfterBreak,
  isDoneSince,
  isOfTimePassed,
  isOfDeedToCome,
  isApartFromSpan,
  isReachedSince,
  isOfYearsBehind,
  isOfPresentClause,
  isDeadlineOfNext,
]

/** Whether the time found for a number is that of something else. */
export function isOfOtherTime(timed: Timed, mark: PeriodMark): boolean {
  for (let i = 0; i < signs.length; i++) if (signs[i]!(timed, mark)) return true
  return false
}

/** "sees spending of $3 million and plans to build 40 homes by June": the deadline of another verb behind an "and" */
function isDeadlineOfNext({ sentence: { compiled, reading }, q, next }: Timed, mark: PeriodMark): boolean {
  if (next === undefined || mark.first <= next.last || !isDeadline(compiled, reading, mark)) return false
  const { tokens, verbAt } = reading
  for (let i = q.last + 1; i < next.first; i++)
    if (verbAt[i] === FINITE && tokens[i - 1]!.kind === WORD && compiled.pack.phrases.links.has(tokens[i - 1]!.norm))
      return true
  return false
}

/** "the number of plants, now 61, to 37 by 2036" */
function isOfNowAside({ sentence: { compiled, reading }, q }: Timed): boolean {
  const { tokens } = reading
  const isNow = compiled.pack.phrases.nowadays?.has(tokens[q.first - 1]?.norm ?? '')
  return isNow === true && tokens[q.last + 1]?.norm === ','
}

/** "goes up to $12.50 from $11.50 on Monday": what something comes from is of no time to come. */
function isOfSourceToCome({ sentence: { roles, memory }, n, q }: Timed, mark: PeriodMark): boolean {
  return n > 0 && roles[n - 1]!.previous === q && mark.first > q.last && isAhead(mark, memory.today)
}

/** "cut its 3 percent rate to 2 percent in May": what it was before is of no time that stands behind what it became. */
function isMovedOnThen({ sentence: { roles }, n, q, next }: Timed, mark: PeriodMark): boolean {
  if (next === undefined || roles[n + 1]!.previous !== q || mark.first <= next.last) return false
  return next.why.get('previous') === MOVED_ON
}

/** "to shed 310 of its 6,850 posts by March": how many there are is of now. */
function isKnownNow({ sentence: { memory }, q }: Timed, mark: PeriodMark): boolean {
  return q.why.get('modality') === KNOWN && isAhead(mark, memory.today)
}

/** Whether a time stands before a number and lies before the day of publication. */
function isPastBefore({ sentence: { memory }, q }: Timed, mark: PeriodMark): boolean {
  return mark.first < q.first && memory.today !== null && mark.period!.end < memory.today
}

/** "There were 12 in 2019; now there are 62" */
function isOfNowAfterBreak(timed: Timed, mark: PeriodMark): boolean {
  if (!isPastBefore(timed, mark)) return false
  const { tokens } = timed.sentence.reading
  const { nowadays } = timed.sentence.compiled.pack.phrases
  for (let i = timed.q.first - 1; i > mark.last + 1; i--)
    if (nowadays?.has(tokens[i]!.norm) && /^[;:—]$/.test(tokens[i - 1]!.norm)) return true
  return false
}

/** "Of 75 planes ordered in 2019, just 22 have been delivered" */
function isDoneSince(timed: Timed, mark: PeriodMark): boolean {
  return isPastBefore(timed, mark) && isSince(timed.sentence.compiled, timed.sentence.reading, mark, timed.q)
}

/** What is to come does not take the time of what was, said before it, nor the other way round. */
function isOfTimePassed(timed: Timed, mark: PeriodMark): boolean {
  const { sentence, q, role } = timed
  const { compiled, reading, memory } = sentence
  const { today } = memory
  if (today === null || mark.first >= q.first || q.first - mark.last <= 1) return false
  if (isOfExpected(timed, mark)) return false
  const isPast = mark.period!.end < today
  if (isPast && (role.modality === 'forecast' || role.modality === 'target')) return true
  if (isPast && role.modality === 'hypothetical' && finiteBetween(reading, mark.last + 1, q.first)) return true
  // "cost £38 million in July and has eight goals": what has come since is of today.
  const opensAll = leads(reading, mark.first) && !semicolonBetween(reading, mark.last + 1, q.first)
  if (isPast && !opensAll && !isMeasuredThen(timed, mark) && turnsPresent(compiled, reading, mark, q)) return true
  // "has gained 23 percent so far this year and gives it a value of": a present value.
  if (mark.name === 'so far this year' && role.kind !== 'change' && turnsNow(compiled, reading, mark, q)) return true
  return role.modality === 'reported' && mark.period!.start > today && !goesOnToCome(timed, mark)
}

/** "made 40 in May, which is 3 percent above the April level": whether a relative clause straight behind a time says how far its figure lies from another. */
function isMeasuredThen({ sentence: { compiled, reading }, role }: Timed, { last }: PeriodMark): boolean {
  const { relatives, passive } = compiled.pack.phrases
  const { tokens } = reading
  if (role.kind !== 'change' || tokens[last + 1]?.norm !== ',' || !relatives?.has(tokens[last + 2]?.norm ?? ''))
    return false
  return passive?.has(tokens[last + 3]?.norm ?? '') === true && reading.claimAt[last + 4]! >= 0
}

/** "The forecast for 2027 was cut to 5 percent", "while for 2027 the forecast was cut": whether a time is what the subject of the number's verb is expected for. */
function isOfExpected({ sentence: { compiled, reading }, q }: Timed, mark: PeriodMark): boolean {
  const { expected, purposes, articles } = compiled.pack.phrases
  const { tokens, verbAt } = reading
  let at = mark.first - 1
  while (at >= 0 && (purposes?.has(tokens[at]!.norm) || articles.has(tokens[at]!.norm))) at--
  const isFor = purposes?.has(tokens[mark.first]!.norm) || purposes?.has(tokens[mark.first - 1]?.norm ?? '')
  if (!isFor) return false
  const isBehind = expected?.has(tokens[at]?.norm ?? '') === true
  let i = tokens[mark.last + 1]!.norm === ',' && !isBehind ? mark.last + 2 : mark.last + 1
  let isTold = isBehind
  while (i < q.first && tokens[i]!.kind === WORD && verbAt[i] === NO_VERB) {
    if (expected?.has(tokens[i]!.norm)) isTold = true
    i++
  }
  if (!isTold || verbAt[i] !== FINITE) return false
  for (; i < q.first; i++)
    if (tokens[i]!.kind !== WORD || compiled.pack.phrases.links.has(tokens[i]!.norm)) return false
  return true
}

/** "Next year the fee rises to $10": whether a time to come opens the sentence, and all its verbs up to a number are of the present. */
function goesOnToCome({ sentence: { compiled, reading }, q }: Timed, mark: PeriodMark): boolean {
  if (!leads(reading, mark.first)) return false
  let verbs = 0
  for (let i = mark.last + 1; i < q.first; i++) {
    if (reading.verbAt[i] !== FINITE) continue
    if (isDone(compiled.pack, reading.tokens, reading.verbAt, i) || ++verbs > 2) return false
  }
  return verbs > 0
}

/** "won an order worth 5.9 trillion won to supply cells through July 2030": the time is that of what is to be done. */
function isOfDeedToCome({ sentence: { compiled, reading, memory }, q, role }: Timed, mark: PeriodMark): boolean {
  if (role.modality !== 'reported' || mark.first <= q.last || !isAhead(mark, memory.today)) return false
  const { tokens, verbAt } = reading
  for (let i = q.last + 1; i < mark.first; i++)
    if (verbAt[i] === NON_FINITE || compiled.pack.phrases.infinitive.has(tokens[i]!.norm)) return true
  return false
}

/** Whether a span that does not move stands far before a time. */
function isApartFromSpan({ q, role, isShared }: Timed, mark: PeriodMark): boolean {
  return (
    q.unit!.type === 'duration' &&
    role.direction === null &&
    mark.last > q.first &&
    mark.first - q.last > 3 &&
    !isShared
  )
}

/** Whether a level stands before "since 2022". */
export const isLevelSince = ({ q, role }: Timed, mark: PeriodMark): boolean =>
  mark.name.startsWith('since') && mark.first > q.last && q.min === null && role.kind === 'level'

/** "has jumped from 388 to 471 since 2022": the level reached is of now. */
function isReachedSince(timed: Timed, mark: PeriodMark): boolean {
  const { sentence, q, role } = timed
  if (role.direction === null || !isLevelSince(timed, mark)) return false
  const lead = sentence.reading.tokens[beforeNumber(sentence.compiled, sentence.reading, q)]?.norm ?? ''
  return sentence.compiled.pack.phrases.to.has(lead)
}

/** "closed on Thursday, as its loan book has tripled in four years": of the years right behind it */
function isOfYearsBehind({ sentence: { compiled, reading }, q, role, next }: Timed, mark: PeriodMark): boolean {
  if (next?.unit?.type !== 'duration' || role.kind !== 'change' || mark.last >= q.first) return false
  const lead = reading.tokens[q.last + 1]!.norm
  return next.first === q.last + 2 && compiled.pack.phrases.inside?.has(lead) === true
}

/** Days that a month may lie ahead and still be that of this year or the next, where what is told of it is to come. */
const MAX_AHEAD = 150

/** "was likely to go ahead with the planned increase in April", in March: the month to come, not the one eleven months ago; else `null`. */
export function aheadOf(
  { pack }: Compiled,
  { tokens, verbAt }: Reading,
  mark: PeriodMark,
  q: Quantity,
  role: Roles,
  today: string,
): PeriodMark['period'] {
  const { period } = mark
  if (!period || role.modality === 'reported' || role.modality === 'estimate' || period.end >= today) return null
  // "expect prices to have risen 3 percent in March"
  for (let i = q.first - 1; i > q.first - 5 && i >= 0; i--) if (pack.phrases.perfect?.has(tokens[i]!.norm)) return null
  for (let i = mark.first; i <= mark.last; i++)
    if (tokens[i]!.kind === NUMBER && tokens[i]!.norm.length === 4) return null
  // "pledged $5 billion in March"
  let verb = q.first - 1
  while (verb >= 0 && verbAt[verb] === NO_VERB && !pack.phrases.infinitive.has(tokens[verb]!.norm)) verb--
  const isDeed = role.modality === 'target' && verbAt[verb] === FINITE && pack.phrases.isPast(tokens[verb]!.norm)
  if (isDeed && !pack.phrases.by.has(tokens[mark.first - 1]?.norm ?? '')) return null
  const [year, month, day] = period.start.split('-').map(Number) as [number, number, number]
  if (!period.start.endsWith('-01') || mark.name.includes('last') || mark.name.includes('since')) return null
  const start = new Date(Date.UTC(year + 1, month - 1, day)).toISOString().slice(0, 10)
  const days = (Date.parse(start) - Date.parse(today)) / 86_400_000
  const isShort = (Date.parse(period.end) - Date.parse(period.start)) / 86_400_000 < 100
  if (!isShort || days < 0 || days > MAX_AHEAD) return null
  const [endYear, endMonth] = period.end.split('-').map(Number) as [number, number]
  return { start, end: new Date(Date.UTC(endYear + 1, endMonth, 0)).toISOString().slice(0, 10) }
}

/** "built between 2021 and 2024; eleven fires have been reported": whether the clause of a number behind a border tells of now. */
export function turnsPerfect({ pack }: Compiled, { tokens, verbAt }: Reading, mark: PeriodMark, q: Quantity): boolean {
  let at = q.first - 1
  while (at > mark.last && tokens[at]!.norm !== ';') at--
  if (at === mark.last) return false
  for (let i = at + 1; i < tokens.length && i < q.last + 6; i++)
    if (verbAt[i] === FINITE) return pack.phrases.perfect?.has(tokens[i]!.norm) === true
  return false
}

/** "A strike that has cost $40 million entered its third day on Monday": whether a number is told in a relative clause of what has come so far, and another verb stands before its time. */
export function isToldSoFar({ pack }: Compiled, reading: Reading, mark: PeriodMark, q: Quantity): boolean {
  const { tokens, verbAt } = reading
  let verb = q.first - 1
  while (verb > 0 && q.first - verb < 7 && verbAt[verb] !== FINITE && tokens[verb]!.kind === WORD) verb--
  if (verb > 1 && pack.phrases.perfect?.has(tokens[verb - 1]!.norm)) verb--
  if (verb < 1 || verbAt[verb] !== FINITE || !pack.phrases.perfect?.has(tokens[verb]!.norm)) return false
  if (!pack.phrases.relatives?.has(tokens[verb - 1]!.norm) || mark.first < q.first) return false
  for (let i = q.last + 1; i < mark.first; i++) if (verbAt[i] === FINITE) return true
  return false
}

/** "by March": when something is done at the latest, and no time of what another clause tells. */
export const isDeadline = ({ pack }: Compiled, { tokens }: Reading, { first }: PeriodMark): boolean =>
  pack.phrases.by.has(tokens[first]!.norm) || pack.phrases.by.has(tokens[first - 1]?.norm ?? '')

/** "Sales rose in 2024, and the firm employs 40 people": whether what was so then is told in the past, and the number's own clause in the present. */
function isOfPresentClause({ sentence: { compiled, reading }, q, role }: Timed, mark: PeriodMark): boolean {
  if (mark.first > q.first) return false
  const { tokens, verbAt, cueAt } = reading
  let told = mark.first - 1
  while (told >= 0 && verbAt[told] !== FINITE) told--
  if (told < 0) for (told = mark.last + 1; told < q.first && verbAt[told] !== FINITE; ) told++
  if (told >= q.first || !isDone(compiled.pack, tokens, verbAt, told)) return false
  const from = Math.max(mark.last, told)
  let own = q.first - 1
  while (own > from && verbAt[own] !== FINITE) own--
  // "and Nedfin says 6 percent of its loans are overdue"
  const says = own > from && cueAt[own]?.value.role === 'saying'
  if (says) for (own = q.last + 1; own < tokens.length && own < q.last + 8 && verbAt[own] !== FINITE; ) own++
  if (own <= from || verbAt[own] !== FINITE || !tellsOfNow(compiled, reading, own)) return false
  // "reached 36 C on Saturday, which is 12 degrees above", "gained 27 percent this year; the index is up 9 percent"
  return !(role.kind === 'change' && compiled.pack.phrases.passive?.has(tokens[own]!.norm))
}

/** Whether the finite verbs that end with a token are of the present: "employs", "are overdue", but not "has grown". */
function tellsOfNow({ pack }: Compiled, { tokens, verbAt }: Reading, last: number): boolean {
  const { passive, isPast, perfect, isOfOne } = pack.phrases
  let first = last
  while (first > 0 && verbAt[first - 1] === FINITE) first--
  const { norm } = tokens[first]!
  if (isPast(norm) || (perfect?.has(norm) && first < last)) return false
  return passive?.has(norm) === true || isOfOne?.(norm) === true
}

/** Whether a verb of the present stands behind a link between a time and a number. */
function turnsPresent({ pack }: Compiled, reading: Reading, mark: PeriodMark, q: Quantity): boolean {
  let linked = false
  for (let i = mark.last + 1; i < q.first; i++) {
    const verb = reading.tokens[i]!.norm
    if ((pack.phrases.links.has(verb) && verb !== ',') || pack.phrases.relatives?.has(verb)) linked = true
    // "those of hybrids, which now make up a fifth"
    if (
      reading.verbAt[i] === FINITE &&
      pack.phrases.nowadays?.has(reading.tokens[i - 1]!.norm) &&
      !pack.phrases.isPast(verb)
    )
      return true
    if (reading.verbAt[i] === FINITE && pack.phrases.atHand?.has(verb)) return linked
    // "hid $1.2 million between 2015 and 2019 and owes $418,000"
    if (reading.verbAt[i] === FINITE && i > mark.last + 1 && pack.phrases.links.has(reading.tokens[i - 1]!.norm))
      return pack.phrases.standing?.has(verb) === true || pack.phrases.isOfOne?.(verb) === true
    // "promised $8.5 billion in 2021 and later raised the figure to $11.8 billion"
    if (linked && pack.phrases.afterwards?.has(verb)) return true
  }
  // "stood at 843 at the end of July and more than 1,400 jets are on order"
  if (linked)
    for (let i = q.last + 1; i < reading.tokens.length && i < q.last + 4 && reading.tokens[i]!.kind === WORD; i++)
      if (reading.verbAt[i] === FINITE) return pack.phrases.atHand?.has(reading.tokens[i]!.norm) === true
  return false
}

/** Whether a verb of the present other than "has done" stands between a time and a number, behind a link or a relative. */
function turnsNow({ pack }: Compiled, { tokens, verbAt }: Reading, mark: PeriodMark, q: Quantity): boolean {
  const { links, relatives, isPast, infinitive } = pack.phrases
  for (let i = mark.last + 2; i < q.first; i++) {
    const verb = tokens[i]!.norm
    const opener = tokens[i - 1]!.norm
    if (verbAt[i] === FINITE && (links.has(opener) || relatives?.has(opener)))
      return !isPast(verb) && !infinitive.has(verb) && !pack.phrases.perfect?.has(verb)
  }
  return false
}

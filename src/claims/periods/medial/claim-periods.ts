import { finiteBetween } from '../../clauses/medial/between-tokens.ts'
import type { MedialSentence } from '../../clauses/medial/medial-sentence.ts'
import { beforeNumber } from '../../clauses/sentence.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { NO_VERB, NON_FINITE } from '../../pack/pack.ts'
import { isMonth } from '../../roles/medial/bases.ts'
import { NUMBER } from '../../text/tokens.ts'
import { inYear, type Period } from '../days.ts'
import type { PeriodMark } from '../periods.ts'
import { isInserted } from './asides.ts'
import { isLong, leads } from './between.ts'
import { beginningOf, hasNone, ownTime, type Time, timeBesideRank } from './own-times.ts'
import { isToldAgain, timeOfBoth } from './shared-times.ts'
import { type Timed, timedOf } from './timed.ts'
import { BEFORE, timeBefore } from './times-before.ts'
import { closeBehind, farBehind, timeOfEvent } from './times-behind.ts'
import { aheadOf, isDeadline, isLevelSince, isOfOtherTime, turnsPerfect } from './turns.ts'

/*
 * The time that a claim of a verb-medial sentence is of: the one behind it in its clause, else the one said before where it still goes.
 */

/** Where the time of a number may stand; the first that finds one is followed. */
const places: readonly ((timed: Timed) => PeriodMark | undefined)[] = [
  closeBehind,
  saidBefore,
  ofBothVerbs,
  farBehind,
  straightBeforeSpan,
  ofWhatCame,
]

/** Sets the time that a claim is of. */
export function periodOf(sentence: MedialSentence, n: number): void {
  const { reading, roles } = sentence
  const q = reading.claims[n]!
  const time = q.unit!.type === 'rank' ? timeBesideRank(reading, q) : hasNone(sentence, n) ? null : timeOf(sentence, n)
  if (!time) return
  roles[n]!.period = time.period
  q.why.set('period', time.name)
}

function timeOf(sentence: MedialSentence, n: number): Time | null {
  const own = ownTime(sentence, n)
  if (own) return own
  const timed = timedOf(sentence, n)
  for (let i = 0; i < places.length; i++) {
    const mark = places[i]!(timed)
    if (mark && isOfFiscalYear(timed, mark)) return null
    if (mark) return isOfOtherTime(timed, mark) ? null : { period: periodIn(timed, mark), name: mark.name }
  }
  return lentTime(timed)
}

/** "Sales rose 4 percent in the fourth quarter", told in November: that of a year which began earlier, whenever that was. */
function isOfFiscalYear({ sentence, q, role }: Timed, { period, name }: PeriodMark): boolean {
  const { compiled, reading, clauses, memory } = sentence
  if (name !== 'quarter' || !period || !memory.today || role.modality !== 'reported') return false
  if (period.start > memory.today || daysBetween(memory.today, period.end) < CLOSING) return false
  const verb = clauses.groupBefore(q.first)
  return verb?.finite === true && compiled.pack.phrases.isPast(reading.tokens[verb.last]!.norm)
}

/** Days before the end of a quarter in which there may be figures of it. */
const CLOSING = 15
const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY_MS

/** "Last year it sold 40 boats": the time said before, where it still goes; for a span only where it opens the sentence. */
function saidBefore({ sentence, q, role, earlier }: Timed): PeriodMark | undefined {
  const { compiled, reading } = sentence
  if (!earlier) return undefined
  // "cost €370,000 to build in 2020 now costs half a million"
  const { nowadays } = compiled.pack.phrases
  if (!leads(reading, earlier.first))
    for (let i = earlier.last + 1; i < q.first; i++) if (nowadays?.has(reading.tokens[i]!.norm)) return undefined
  if (earlier.name.startsWith('since') && earlier.first > 1 && opensGerund(sentence, earlier.last, q.first))
    return undefined
  if (isSinceWhen(sentence, earlier) || isOfBeforeThen(sentence, earlier, q)) return undefined
  if (isBehindAfter(sentence, earlier, q) || isDoneSince(sentence, earlier, q)) return undefined
  if (isLastOfSeveral(sentence, earlier, q)) return undefined
  const isLent =
    q.unit!.type !== 'duration' ||
    role.kind === 'change' ||
    (earlier.first <= 1 && earlier.name.startsWith('from')) ||
    isInserted(compiled, reading, earlier)
  if (!isLent) return undefined
  const goesOn =
    leads(reading, earlier.first) ||
    (isLong(earlier) && !isDeadline(compiled, reading, earlier) && !turnsPerfect(compiled, reading, earlier, q)) ||
    !sentence.borderBetween(earlier.last + 1, q.first)
  return goesOn ? earlier : undefined
}

/** "joined in 1953 and left in 1973, but only played 275 games": when the last of several deeds was. */
function isLastOfSeveral({ compiled, reading }: MedialSentence, mark: PeriodMark, q: Quantity): boolean {
  const { tokens, verbAt, claimAt, periods } = reading
  const border = tokens[mark.last + 1]?.norm === ',' ? mark.last + 2 : mark.last + 1
  const { contrasting, joining } = compiled.pack.phrases
  const opens = contrasting?.has(tokens[border]?.norm ?? '') || joining?.has(tokens[border]?.norm ?? '')
  if (!opens || !finiteBetween(reading, border + 1, q.first)) return false
  const first = periods.findLast((other) => other.period && other.last < mark.first && !other.back)
  if (!first || first.name !== mark.name || finiteBetween(reading, 0, first.first) === false) return false
  // Each has a verb of its own, and none a number.
  for (let i = first.last + 1; i < mark.first; i++) if (claimAt[i]! >= 0) return false
  for (let i = first.last + 1; i < mark.first; i++) if (verbAt[i] !== NO_VERB) return true
  return false
}

/** "died on Tuesday after 60 years of marriage and 100 films": what came before that day, told without a verb. */
function isOfBeforeThen(
  { compiled, reading }: MedialSentence,
  { first, last, period }: PeriodMark,
  q: Quantity,
): boolean {
  const { tokens, verbAt } = reading
  const { followed, lapses } = compiled.pack.phrases
  if (leads(reading, first) || period?.start !== period?.end) return false
  // "Wednesday, one day after a blast killed 126"
  for (let i = last + 2; i < q.first && i < last + 6; i++)
    if (followed?.has(tokens[i]!.norm) && lapses?.has(tokens[i - 1]!.norm.replace(/s$/, ''))) return true
  // "Tuesday evening"
  const at = followed?.has(tokens[last + 1]?.norm ?? '') ? last + 1 : last + 2
  if (at >= q.first || !followed?.has(tokens[at]!.norm)) return false
  for (let i = at + 1; i < tokens.length && (i < q.last + 4 || i < q.first) && tokens[i]!.norm !== ','; i++)
    if (verbAt[i] !== NO_VERB) return false
  return true
}

/** "Earlier this year, the union called for talks after data showed that 20 per cent were late": what came before that, told with a verb of its own. */
function isBehindAfter({ compiled, reading }: MedialSentence, mark: PeriodMark, q: Quantity): boolean {
  const { tokens } = reading
  const { first, last } = mark
  if (!leads(reading, first) || !isLong(mark)) return false
  for (let i = last + 2; i < q.first; i++)
    if (compiled.pack.phrases.followed?.has(tokens[i]!.norm))
      return finiteBetween(reading, last + 1, i) && finiteBetween(reading, i + 1, q.first)
  return false
}

/** "Last year it bought nine stores, and it has also opened seven kiosks": what has been done since, in a clause of its own behind what was done then. */
function isDoneSince({ compiled, reading, memory }: MedialSentence, mark: PeriodMark, q: Quantity): boolean {
  const { perfect, joining, contrasting } = compiled.pack.phrases
  const { tokens, verbAt } = reading
  if (!leads(reading, mark.first) || memory.today === null || !(mark.period!.end < memory.today)) return false
  let verb = q.first - 1
  while (verb > mark.last && verbAt[verb] === NO_VERB) verb--
  while (verb > mark.last && !perfect?.has(tokens[verb]!.norm) && q.first - verb < 6) verb--
  if (verb <= mark.last || !perfect?.has(tokens[verb]!.norm) || compiled.pack.phrases.isPast(tokens[verb]!.norm))
    return false
  const opener = [1, 2].find(
    (back) => joining?.has(tokens[verb - back]?.norm ?? '') || contrasting?.has(tokens[verb - back]?.norm ?? ''),
  )
  return opener !== undefined && finiteBetween(reading, mark.last + 1, verb - opener)
}

/** "the lowest since democracy was restored in 1985 and seven points lower": when that was, and not when it is lower. */
function isSinceWhen({ compiled, reading }: MedialSentence, { first }: PeriodMark): boolean {
  const { since } = compiled.pack.phrases
  for (let i = first - 1; i > 0 && reading.tokens[i]!.norm !== ','; i--)
    if (reading.tokens[i]!.norm === since) return finiteBetween(reading, i + 1, first)
  return false
}

/** "reversing a trend since 2015 and representing 18 percent": whether a link and a gerund stand between two tokens. */
function opensGerund({ compiled, reading }: MedialSentence, from: number, to: number): boolean {
  const { links, isGerund } = compiled.pack.phrases
  const { tokens, verbAt } = reading
  for (let i = from + 1; i < to; i++)
    if (links.has(tokens[i]!.norm) && verbAt[i + 1] === NON_FINITE && isGerund?.(tokens[i + 1]!.norm)) return true
  return false
}

/** "dropped 4 percent in value but rose 2 percent in volume in May" */
function ofBothVerbs({ sentence, q, next, marks, compared }: Timed): PeriodMark | undefined {
  if (compared || !next) return undefined
  return timeOfBoth(sentence.compiled, sentence.reading, q, next, marks, sentence.borderBetween)
}

/** "sentenced Wednesday to seven years" */
function straightBeforeSpan({ sentence: { compiled, reading }, q, earlier }: Timed): PeriodMark | undefined {
  if (!earlier || q.unit!.type !== 'duration' || earlier.last + 2 !== q.first) return undefined
  return compiled.pack.phrases.to.has(reading.tokens[q.first - 1]!.norm) ? earlier : undefined
}

/** "14 people were killed when a bus overturned on Sunday" */
function ofWhatCame({ sentence, q, role, marks, compared }: Timed): PeriodMark | undefined {
  if (compared || (q.unit!.type === 'duration' && role.direction === null)) return undefined
  const isAhead = role.modality !== 'reported'
  return timeOfEvent(sentence.compiled, sentence.reading, q, marks, isAhead, sentence.memory.today)
}

/** The time that a number without one has from what it is compared with, or from the number that it says otherwise. */
function lentTime({ sentence: { compiled, reading, roles }, n, q, prior, compared }: Timed): Time | null {
  const before = compared ? timeBefore(compiled, reading, roles, n) : null
  if (before) return { period: before, name: BEFORE }
  // "1.3 million visitors in 2024, or about eight for every resident", "17 people, four of them badly"
  if (!prior || q.unit!.type === 'duration' || !isToldAgain(compiled, reading, prior, q)) return null
  const { period } = roles[n - 1]!
  return period && { period, name: 'that of the number before' }
}

/** The days that a time tells of a number. */
function periodIn(timed: Timed, mark: PeriodMark): Period {
  const { sentence, q, role, next } = timed
  const { compiled, reading, memory } = sentence
  // "has jumped from 388 to 471 since 2022": the first level is of then
  if (isLevelSince(timed, mark) && next?.unit?.type === q.unit!.type) {
    const lead = reading.tokens[beforeNumber(compiled, reading, q)]?.norm ?? ''
    if (compiled.pack.phrases.from.has(lead)) return beginningOf(compiled, reading, mark)
  }
  return (
    lastOfItsName(timed, mark) ??
    yearBefore(timed, mark) ??
    sameSpanBefore(timed, mark) ??
    ((memory.today !== null && aheadOf(compiled, reading, mark, q, role, memory.today)) || ofBothTimes(timed, mark))
  )
}

/** "on Monday and Tuesday", "in 2011 and 2012": of two times that follow each other both, where they are not those of two numbers. */
function ofBothTimes({ sentence: { compiled, reading, roles }, n, q, prior, next }: Timed, mark: PeriodMark): Period {
  const { tokens, periods } = reading
  const own = mark.period!
  const isPaired = (other: Quantity | undefined): boolean =>
    other !== undefined && other.unit!.type === q.unit!.type && Math.abs(other.first - q.first) < 6
  if (isPaired(prior) || isPaired(next) || roles[n]!.kind === 'change') return own
  const { joining } = compiled.pack.phrases
  const isJoined = (one: PeriodMark, other: PeriodMark): boolean =>
    other.first === one.last + 2 &&
    joining?.has(tokens[one.last + 1]!.norm) === true &&
    one.period!.end < other.period!.start &&
    follows(one.period!, other.period!)
  for (const other of periods) {
    if (!other.period || other === mark) continue
    if (isJoined(mark, other)) return { start: own.start, end: other.period.end }
    if (isJoined(other, mark)) return { start: other.period.start, end: own.end }
  }
  return own
}

/** Whether a day or a year comes straight behind another. */
function follows(one: Period, other: Period): boolean {
  if (one.start === one.end && other.start === other.end)
    return Date.parse(other.start) - Date.parse(one.end) === DAY_MS
  const isYear = ({ start, end }: Period): boolean => start.endsWith('-01-01') && end === `${start.slice(0, 4)}-12-31`
  return isYear(one) && isYear(other) && Number(other.start.slice(0, 4)) - Number(one.start.slice(0, 4)) === 1
}
const DAY_MS = 86_400_000

/** Months that a month of this name must lie ahead, so that figures of it are those of the one before. */
const FAR_AHEAD = 5

/** "is expected to grow 0.7 percent on month in November", told in January: the figures of that month are still to come, and not those of the next. */
function lastOfItsName({ sentence: { reading, memory }, role }: Timed, mark: PeriodMark): Period | null {
  const { period } = mark
  if (role.basis !== 'mom' || !memory.today || !period || !isMonth(mark) || mark.name !== 'month') return null
  const [year, month] = period.start.split('-').map(Number) as [number, number]
  const [nowYear, nowMonth] = memory.today.split('-').map(Number) as [number, number]
  if ((year - nowYear) * 12 + month - nowMonth <= FAR_AHEAD) return null
  for (let i = mark.first; i <= mark.last; i++) if (reading.tokens[i]!.kind === NUMBER) return null
  return inYear(period, year - 1)
}

/** "5,446 in October, compared with 926 the previous October": the month of the number before, a year earlier. */
function yearBefore({ sentence, n, q, compared }: Timed, mark: PeriodMark): Period | null {
  const { compiled, reading, roles } = sentence
  if (!compared || mark.first < q.last) return null
  const before = roles[n - 1]?.period
  if (!before || !compiled.pack.phrases.former?.has(reading.tokens[mark.first - 1]?.norm ?? '')) return null
  const isSame = before.start === mark.period!.start && before.end === mark.period!.end
  return isSame ? inYear(before, Number(before.end.slice(0, 4)) - 1) : null
}

/** "third-quarter profit of $826 million, compared with $629 million last year": the same quarter of it, but not "for all of last year". */
function sameSpanBefore({ sentence, n, q, compared }: Timed, mark: PeriodMark): Period | null {
  const { compiled, reading, roles } = sentence
  const year = mark.period!.end.slice(0, 4)
  if (!compared || mark.period!.start !== `${year}-01-01` || mark.period!.end !== `${year}-12-31`) return null
  // "in the same months last year"
  const isNamed = reading.tokens
    .slice(q.last + 1, mark.first)
    .some(({ norm }) => compiled.pack.phrases.sames?.has(norm))
  for (let i = q.last + 1; i <= mark.last && !isNamed; i++) {
    const { kind, norm } = reading.tokens[i]!
    if (kind === NUMBER ? i >= mark.first : compiled.pack.phrases.breaks.has(norm) && reading.claimAt[i]! < 0)
      return null
    if (compiled.pack.phrases.partOf.has(norm)) return null
  }
  for (let k = n - 1; k >= 0; k--) {
    const { period } = roles[k]!
    if (!period) continue
    const isWithin = period.start.startsWith(`${Number(year) + 1}-`) && period.end.startsWith(period.start.slice(0, 5))
    if (isWithin && !(period.start.endsWith('-01-01') && period.end.endsWith('-12-31')))
      return inYear(period, Number(year))
    if (isWithin) return null
  }
  return null
}

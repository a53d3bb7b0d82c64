import type { MedialSentence } from '../../clauses/medial/medial-sentence.ts'
import { attributes, beforeNumber, isHyphened, qualifierEnding, type Reading } from '../../clauses/sentence.ts'
import { COLUMN, yearAbove } from '../../numbers/columns.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { FINITE, NO_VERB } from '../../pack/pack.ts'
import { isNow } from '../../roles/medial/modality/known.ts'
import type { Compiled } from '../../tables/compiled.ts'
import { NUMBER, SYMBOL, WORD } from '../../text/tokens.ts'
import { inYear, type Period } from '../days.ts'
import type { PeriodMark } from '../periods.ts'
import { BEFORE } from './times-before.ts'

/*
 * The time that a number has of its own, whatever other times its sentence tells.
 */

/** The days that a number is of, and how they were told. */
export interface Time {
  readonly period: Period
  readonly name: string
}

/** Ways in which a number has a time of its own, in order. */
const ways: readonly ((sentence: MedialSentence, n: number) => Time | null)[] = [
  yearEarlierAhead,
  genitiveBefore,
  timeOfReading,
  yearInBrackets,
  yearOfColumn,
  timeOfWhen,
]

/** The time of its own that a number has, or `null`. */
export function ownTime(sentence: MedialSentence, n: number): Time | null {
  for (let i = 0; i < ways.length; i++) {
    const time = ways[i]!(sentence, n)
    if (time) return time
  }
  return null
}

/** "the country’s second-biggest this year", "as recently as 2023 the fourth-largest" */
export function timeBesideRank({ periods }: Reading, q: Quantity): Time | null {
  for (let i = 0; i < periods.length; i++) {
    const { first, last, period, name } = periods[i]!
    const isBeside = (first > q.last && first - q.last <= 2) || (last < q.first && q.first - last <= 2)
    if (period && isBeside) return { period, name }
  }
  return null
}

/** Whether a number is of no time, or of one of its own that no date settles. */
export function hasNone({ compiled, reading, roles }: MedialSentence, n: number): boolean {
  const { tokens, claims, periodAt } = reading
  const q = claims[n]!
  // "a 40-acre orchard", "299 kilometers southeast of Seoul"
  if ((attributes.has(q.unit!.type) && isHyphened(reading, q)) || isWhere(compiled, reading, q)) return true
  // "$30 today and goes up to $34 next spring", "… and a further £20m in 2026-27"
  const behind = periodAt[q.last + 1]?.name
  if (behind === 'time that is not settled' || behind === 'season or fiscal year') return true
  // "60 more by March, on top of the 623 there now"
  if (isNow(compiled.pack, tokens, q.last + 1)) return true
  // "compared with 80 last week and 500 before the war"
  const isBefore = compiled.pack.phrases.leadingUp?.has(tokens[q.last + 1]?.norm ?? '') && !periodAt[q.last + 2]
  return isBefore === true && n > 0 && roles[n]!.modality === 'reported'
}

/** "Sales were £7m in the first quarter. A year earlier they were £8m." */
function yearEarlierAhead({ compiled, reading, memory }: MedialSentence): Time | null {
  const cue = reading.cueAt[0]
  if (cue?.value.role !== 'basis' || cue.value.sets !== 'yoy' || !memory.spans.span) return null
  // "A year ago" is told from today.
  if (compiled.pack.notClaims.past?.has(reading.tokens[cue.last]!.norm)) return null
  if (!compiled.pack.phrases.articles.has(reading.tokens[0]!.norm) || reading.periods.some(({ period }) => period))
    return null
  const period = inYear(memory.spans.span, Number(memory.spans.span.end.slice(0, 4)) - 1)
  return period && { period, name: BEFORE }
}

/** "from June’s 5.2 percent" */
function genitiveBefore({ compiled, reading }: MedialSentence, n: number): Time | null {
  const q = reading.claims[n]!
  // "Thursday’s nearly 8% plunge", "July’s revised 4.6 percent rise"
  let first = qualifierEnding(reading, q.first - 1)?.first ?? q.first
  while (first > 1 && compiled.pack.phrases.scanty?.has(reading.tokens[first - 1]!.norm)) first--
  const mark = reading.periodAt[first - 1]
  if (!mark?.period || !reading.tokens[first - 1]!.word.genitive) return null
  return { period: mark.period, name: mark.name }
}

/** Words of a measure behind the time that it is of, at most: December's annual rate. */
const LONGEST_READING = 3

/** "April’s figure of 51.3 percent", "the June reading of 55 percent", "December’s annual rate of 5 percent" */
function timeOfReading({ compiled, reading }: MedialSentence, n: number): Time | null {
  const { tokens, periodAt, verbAt } = reading
  const { partOf, readings, definite } = compiled.pack.phrases
  const of = beforeNumber(compiled, reading, reading.claims[n]!)
  if (!partOf.has(tokens[of]?.norm ?? '') || !readings?.has(tokens[of - 1]?.norm ?? '')) return null
  for (let i = of - 2; i > 0 && of - i <= LONGEST_READING + 1; i--) {
    const mark = periodAt[i]
    if (tokens[i]!.kind !== WORD || verbAt[i] !== NO_VERB) return null
    if (!mark) continue
    const isOwned = tokens[mark.last]!.word.genitive || definite?.has(tokens[mark.first - 1]?.norm ?? '')
    return mark.period && isOwned ? { period: mark.period, name: mark.name } : null
  }
  return null
}

/** "41.8 C on Aug. 12 (40.6 C, 1971)" */
function yearInBrackets({ reading: { tokens, claims } }: MedialSentence, n: number): Time | null {
  const { first, last } = claims[n]!
  if (tokens[last + 3]?.norm !== ')' || tokens[last + 1]!.norm !== ',' || tokens[first - 1]?.norm !== '(') return null
  const year = Number(tokens[last + 2]!.norm)
  return year > 1800 && year < 2100 ? ofYear(year, 'year behind it in brackets') : null
}

/** The year above the column that a number stands in; else that of the event it is told of. */
function yearOfColumn({ compiled, reading }: MedialSentence, n: number): Time | null {
  const q = reading.claims[n]!
  const year =
    q.why.get('unit') === COLUMN
      ? yearAbove(reading.text, reading.span.start, n, reading.claims.length)
      : yearOfEvent(compiled, reading, q)
  return year === null ? null : ofYear(year, 'year of the event that it is told of')
}

/** "the steepest since 2018, when they jumped 4 percent" */
function timeOfWhen({ compiled, reading }: MedialSentence, n: number): Time | null {
  const at = whenBefore(compiled, reading, reading.claims[n]!)
  const year = reading.tokens[at]?.norm ?? ''
  // "60 per cent more than in 2015, when it was £3.47": the year is one that something is compared with.
  if (at >= 0 && !reading.periodAt[at]) {
    // … but "mid-2015" is not all of it
    const isWhole = reading.tokens[at - 1]?.norm !== '-' && /^(?:19|20)\d\d$/.test(year)
    return isWhole ? ofYear(year, 'year of the "when"') : null
  }
  const mark = reading.periodAt[at]
  if (!mark?.period) return null
  const { period, name } = mark
  return { period: name.startsWith('since') ? beginningOf(compiled, reading, mark) : period, name }
}

const ofYear = (year: number | string, name: string): Time => ({
  period: { start: `${year}-01-01`, end: `${year}-12-31` },
  name,
})

/** Of "a 2023 fire that killed 27 people and injured 134", "A 2003 strike by 1,100 mechanics" the year, of what its noun or the relative behind it tells; else `null`. */
function yearOfEvent({ pack }: Compiled, { tokens, verbAt, claimAt }: Reading, q: Quantity): string | null {
  const { indefinite, relatives, joining, isPast } = pack.phrases
  let verbs = 0
  for (let i = q.first - 1; i > 0 && i > q.first - 14; i--) {
    const { kind, norm } = tokens[i]!
    if (kind === NUMBER && norm.length === 4 && claimAt[i]! < 0 && indefinite?.has(tokens[i - 1]!.norm))
      return verbs === 0 && /^(?:19|20)\d\d$/.test(norm) && tokens[i + 1]?.kind === WORD && !tokens[i + 1]!.glued
        ? norm
        : null
    if (kind === SYMBOL) return null
    // Only what the relative clause tells is between.
    if (verbAt[i] === FINITE && isPast(norm)) verbs++
    else if (verbAt[i] === FINITE) return null
    if (verbs > 0 && relatives?.has(norm)) verbs = 0
    else if (verbs > 0 && verbAt[i] !== FINITE && !joining?.has(norm) && claimAt[i]! < 0 && verbAt[i] !== NO_VERB)
      return null
  }
  return null
}

/** "in Ulsan, 299 kilometers southeast of Seoul, on Feb. 3": where a place lies. */
function isWhere({ pack }: Compiled, { tokens }: Reading, q: Quantity): boolean {
  return (
    q.unit!.type === 'length' &&
    tokens[q.first - 1]?.norm === ',' &&
    pack.phrases.bearings?.has(tokens[q.last + 1]?.norm ?? '') === true &&
    pack.phrases.partOf.has(tokens[q.last + 2]?.norm ?? '')
  )
}

/** Of "since 2022" the year, of "since July" the month, else the day. */
export function beginningOf({ pack }: Compiled, reading: Reading, mark: PeriodMark): Period {
  const { start } = mark.period!
  const [year, month] = start.split('-') as [string, string, string]
  if (pack.phrases.since === reading.tokens[mark.last - 1]!.norm && reading.tokens[mark.last]!.norm === year)
    return { start: `${year}-01-01`, end: `${year}-12-31` }
  if (!start.endsWith('-01')) return { start, end: start }
  return { start, end: `${year}-${month}-${new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()}` }
}

/** The token at which the time ends that a bracket stands behind, or that ", when" takes up, in the clause of which a claim stands without a time of its own; or -1. */
function whenBefore({ pack }: Compiled, { tokens, periodAt }: Reading, q: Quantity): number {
  // "the highest since November 2017 (3.4 percent)"
  if (tokens[q.first - 1]?.norm === '(')
    return tokens[q.last + 1]?.norm === ')' && periodAt[q.first - 2] ? q.first - 2 : -1
  for (let i = q.first - 1; i > 1 && q.first - i < 12; i--) {
    if (periodAt[i] || tokens[i]!.kind === SYMBOL) return -1
    if (!pack.phrases.when?.has(tokens[i]!.norm)) continue
    // "the slowest since December last year when it grew 1 percent"
    return tokens[i - 1]!.norm === ',' ? i - 2 : periodAt[i - 1]?.name.startsWith('since') ? i - 1 : -1
  }
  return -1
}

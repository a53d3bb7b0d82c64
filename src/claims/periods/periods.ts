import type { PhraseTables } from '../pack/pack.ts'
import type { Compiled } from '../tables/compiled.ts'
import { NUMBER, type Token, WORD } from '../text/tokens.ts'
import { type Period, parseDay } from './days.ts'
import { type PeriodMatch, PeriodReader } from './reader.ts'
import { nothingTold, type ToldSpans } from './told-spans.ts'

/** A time expression of a sentence. `period` is `null` where it only holds numbers that are no claims. */
export interface PeriodMark {
  readonly first: number
  readonly last: number
  readonly name: string
  readonly period: Period | null
  /** It points back at the period, the one longer than a day, its year or the one after it, or the day, that was said last. */
  readonly back?: 'period' | 'span' | 'year' | 'next-year' | 'day'
}

/**
 * Whether what is told with a time is to come; `present`: only if that time is later than today; `untold`: no verb says so (30일 전국 총파업), and
 * it is the day that is near; `either`: "falls in October" is that of this year or of the next, whichever is nearer.
 */
export type Tense = boolean | 'present' | 'untold' | 'either'

/** The time expressions of a sentence, left to right. `blocked` tokens belong to something else (a basis, a name). */
export function findPeriods(
  compiled: Compiled,
  tokens: readonly Token[],
  date: string | null,
  futureAt: (at: number) => Tense,
  blocked: readonly boolean[],
  told: ToldSpans = nothingTold,
): PeriodMark[] {
  let reader: PeriodReader | null = null
  for (let at = 0; at < tokens.length; at++) {
    if (blocked[at]) continue
    const whole = compiled.periods.matchAt(tokens, at)
    const match = whole && isBlocked(blocked, whole) ? matchBefore(compiled, tokens, at, blocked) : whole
    if (!match || isGivenName(compiled.pack.phrases, tokens, match)) continue
    if (isLastOf(compiled.pack.phrases, tokens, match) || isSpan(compiled.pack.phrases, tokens, match)) continue
    const today = date === null ? null : parseDay(date)
    const yearFollows = compiled.pack.order === 'verb-medial'
    reader ??= new PeriodReader(compiled.pack.phrases, tokens, today, futureAt, told, yearFollows)
    // "in the quarter to the end of May": the longer time begins later.
    if (match.value.sets.is === 'told' && compiled.periods.matchAt(tokens, match.last)) continue
    reader.take(match)
    at = match.last
  }
  return reader ? together(compiled.pack.phrases, reader.marks, tokens) : []
}

/** The times with those told in two parts as one. */
function together(phrases: PhraseTables, marks: readonly PeriodMark[], tokens: readonly Token[]): PeriodMark[] {
  const found: PeriodMark[] = []
  for (let n = 0; n < marks.length; n++) {
    const span = spanning(phrases, marks[n]!, marks[n + 1], tokens) ?? toldTwice(marks[n]!, marks[n + 1], tokens)
    found.push(span ?? yearAlone(phrases, narrowed(marks[n]!, marks[n + 1], tokens), tokens))
    if (span) n++
  }
  return found
}

/** Of "the 2013 harvest" the year alone: what is of that year is told of. */
function yearAlone({ articles }: PhraseTables, mark: PeriodMark, tokens: readonly Token[]): PeriodMark {
  const { first, last } = mark
  const isNoun = last === first + 2 && tokens[last]!.kind === WORD && tokens[last - 1]!.kind === NUMBER
  return isNoun && articles.has(tokens[first]!.norm) ? { ...mark, first: first + 1, last: first + 1 } : mark
}

/** Two times with a word for a span before them: "between April 2021 and August last year". */
function spanning(
  { spanning, links }: PhraseTables,
  mark: PeriodMark,
  next: PeriodMark | undefined,
  tokens: readonly Token[],
): PeriodMark | null {
  if (!mark.period || !next?.period || next.first !== mark.last + 2 || mark.period.start >= next.period.start)
    return null
  if (!links.has(tokens[mark.last + 1]!.norm) || !spanning?.has(tokens[mark.first - 1]?.norm ?? '')) return null
  return { ...mark, last: next.last, period: { start: mark.period.start, end: next.period.end } }
}

/** A time with its months in brackets straight behind it, which are of its year: 지난해 2분기(4∼6월)에. */
function toldTwice(mark: PeriodMark, inside: PeriodMark | undefined, tokens: readonly Token[]): PeriodMark | null {
  if (!mark.period || !inside?.period || inside.first !== mark.last + 2 || tokens[mark.last + 1]!.norm !== '(')
    return null
  const close = tokens[inside.last + 1]
  const dayOf = (date: string): string => date.slice(4)
  const isSame =
    dayOf(inside.period.start) === dayOf(mark.period.start) && dayOf(inside.period.end) === dayOf(mark.period.end)
  if (!isSame || close?.norm !== ')') return null
  const particle = tokens[inside.last + 2]
  return { ...mark, last: particle?.glued && particle.kind === WORD ? inside.last + 2 : inside.last + 1 }
}

/** A time with a shorter one in brackets behind it: 올해 47주차(11월 16~22일). */
function narrowed(mark: PeriodMark, inside: PeriodMark | undefined, tokens: readonly Token[]): PeriodMark {
  if (!mark.period || !inside?.period || tokens[inside.first - 1]!.norm !== '(') return mark
  if (inside.first - mark.last > 4 || tokens[inside.last + 1]?.norm !== ')') return mark
  // 지난 주말 사흘간(21일∼23일): not the two days of the weekend
  const isOfIt = inside.period.start <= mark.period.end && inside.period.end >= mark.period.start
  return isOfIt ? { ...mark, period: inside.period } : mark
}

/** "union leader Jan Bos", "said April Jones", "Rents rose, June Chen told": a month that is somebody's name. */
function isGivenName(phrases: PhraseTables, tokens: readonly Token[], { first, last }: PeriodMatch): boolean {
  const { givenNames, besideNames, persons } = phrases
  if (first !== last || !givenNames?.has(tokens[first]!.norm)) return false
  if (isFamilyName(phrases, tokens, first)) return true
  const family = tokens[first + 1]
  if (family?.kind !== WORD || !family.capital) return false
  const before = tokens[first - 1]
  if (before?.kind === WORD) return besideNames?.has(before.norm) === true || persons?.has(before.norm) === true
  return besideNames?.has(tokens[first + 2]?.norm ?? '') === true
}

/** "Theresa May said", "Mrs May": a month that ends a name. */
export function isFamilyName({ besideNames, names }: PhraseTables, tokens: readonly Token[], at: number): boolean {
  if (!tokens[at]!.capital) return false
  const given = tokens[at - 1]
  if (given?.kind !== WORD || !given.capital || given.word.classes.length > 0) return false
  if (names?.get(given.norm) === 'title') return true
  const next = tokens[at + 1]
  const isAged = next?.norm === ',' && tokens[at + 2]?.kind === NUMBER && tokens[at + 3]?.kind !== WORD
  return isAged ? tokens[at + 2]!.norm.length === 2 : next?.kind === WORD && besideNames?.has(next.norm) === true
}

/** "the last year for which data exist", "over the last month": with an article it is the final one, or the time up to now. */
function isLastOf(
  { latest, definite }: PhraseTables,
  tokens: readonly Token[],
  { first, value }: PeriodMatch,
): boolean {
  const { is } = value.sets
  return (
    (is === 'year' || is === 'month' || is === 'week') &&
    latest?.has(tokens[first]!.norm) === true &&
    definite?.has(tokens[first - 1]?.norm ?? '') === true
  )
}

/** 31일에 그친다, 1일 평균 3천명: so many days, and no day of a month. */
function isSpan({ amounting, perDay }: PhraseTables, tokens: readonly Token[], match: PeriodMatch): boolean {
  const { slots, first, last } = match
  const next = tokens[last + 1]?.norm ?? ''
  if (slots.length !== 1 || slots[0]!.name !== 'day') return false
  return (
    amounting?.test(next) === true || (slots[0]!.value === 1 && perDay?.(tokens[first - 1]?.norm ?? '', next) === true)
  )
}

/** 28일 전 거래일보다: the time that ends before what is taken. */
function matchBefore(
  { periods }: Compiled,
  tokens: readonly Token[],
  at: number,
  blocked: readonly boolean[],
): PeriodMatch | null {
  let end = at + 1
  while (!blocked[end]) end++
  return periods.matchAt(tokens.slice(0, end), at)
}

function isBlocked(blocked: readonly boolean[], { first, last }: { first: number; last: number }): boolean {
  for (let i = first; i <= last; i++) if (blocked[i]) return true
  return false
}

import type { PeriodSets, PhraseTables } from '../pack/pack.ts'
import type { Compiled } from '../tables/compiled.ts'
import type { Match, Slot } from '../tables/patterns.ts'
import { type Token, WORD } from '../text/tokens.ts'

export interface Period {
  readonly start: string
  readonly end: string
}

/** A time expression of a sentence. `period` is `null` where it only holds numbers that are no claims. */
export interface PeriodMark {
  readonly first: number
  readonly last: number
  readonly name: string
  readonly period: Period | null
  /** It points back at the period, its year or the one after it, or the day, that was said last. */
  readonly back?: 'period' | 'year' | 'next-year' | 'day'
}

const backs: ReadonlyMap<string, NonNullable<PeriodMark['back']>> = new Map([
  ['same', 'period'],
  ['same-year', 'year'],
  ['same-day', 'day'],
  ['year-after', 'next-year'],
])

interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

const isoDate = /^\d{4}-\d{2}-\d{2}$/

let lastDay: { readonly date: string; readonly day: Day | null } = { date: '', day: null }

export function parseDay(date: string): Day | null {
  if (date !== lastDay.date) lastDay = { date, day: readDay(date) }
  return lastDay.day
}

function readDay(date: string): Day | null {
  if (!isoDate.test(date)) return null
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month) ? { year, month, day } : null
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

function daysIn(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : monthLengths[month - 1]!
}

const two = (n: number): string => (n < 10 ? `0${n}` : String(n))

/** A date; day and month may lie outside of their year or month and are counted on. */
function iso(year: number, month: number, day: number): string {
  if (month >= 1 && month <= 12 && day >= 1 && day <= 28 && year >= 1000 && year <= 9999)
    return `${year}-${two(month)}-${two(day)}`
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10)
}

/** From the first day of one month to the last of another, counted from January of a year. */
function months(year: number, from: number, to: number): Period {
  const lastYear = year + Math.floor((to - 1) / 12)
  const last = ((((to - 1) % 12) + 12) % 12) + 1
  const firstYear = year + Math.floor((from - 1) / 12)
  const first = ((((from - 1) % 12) + 12) % 12) + 1
  return { start: iso(firstYear, first, 1), end: `${iso(lastYear, last, 1).slice(0, -2)}${daysIn(lastYear, last)}` }
}

/** Whether what is told with a time is to come; `present`: only if that time is later than today. */
export type Tense = boolean | 'present'

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
    const match = compiled.periods.matchAt(tokens, at)
    if (!match || isBlocked(blocked, match) || isGivenName(compiled.pack.phrases, tokens, match)) continue
    if (isLastOf(compiled.pack.phrases, tokens, match) || isSpan(compiled.pack.phrases, tokens, match)) continue
    reader ??= new PeriodReader(compiled.pack.phrases, tokens, date === null ? null : parseDay(date), futureAt, told)
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
    const span = spanning(phrases, marks[n]!, marks[n + 1], tokens)
    found.push(span ?? narrowed(marks[n]!, marks[n + 1], tokens))
    if (span) n++
  }
  return found
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
  const family = tokens[first + 1]
  if (family?.kind !== WORD || !family.capital) return false
  const before = tokens[first - 1]
  if (before?.kind === WORD) return besideNames?.has(before.norm) === true || persons?.has(before.norm) === true
  return besideNames?.has(tokens[first + 2]?.norm ?? '') === true
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

/** 31일에 그친다: so many days, and no day of a month. */
function isSpan({ amounting }: PhraseTables, tokens: readonly Token[], { slots, last }: PeriodMatch): boolean {
  return slots.length === 1 && slots[0]!.name === 'day' && amounting?.test(tokens[last + 1]?.norm ?? '') === true
}

function isBlocked(blocked: readonly boolean[], { first, last }: { first: number; last: number }): boolean {
  for (let i = first; i <= last; i++) if (blocked[i]) return true
  return false
}

/** The month and the quarter that a text tells of, once it has named them, and whatever months of a year it told of last. */
export interface ToldSpans {
  month: Period | null
  quarter: Period | null
  span: Period | null
}

const nothingTold: ToldSpans = { month: null, quarter: null, span: null }

/** Whether a time is of whole months, and no whole year. */
function isWhole({ start, end }: Period): boolean {
  const [year, month] = end.split('-').map(Number) as [number, number]
  return start.endsWith('-01') && end === months(year, month, month).end && !(start.endsWith('01-01') && month === 12)
}

/** The same whole months so that they end in another year. */
export function inYear({ start, end }: Period, year: number): Period | null {
  const [firstYear, first] = start.split('-').map(Number) as [number, number]
  const [lastYear, last] = end.split('-').map(Number) as [number, number]
  // Of a day nobody means the same day.
  if (!start.endsWith('-01') || end !== months(lastYear, last, last).end) return null
  return months(year + firstYear - lastYear, first, last + 12 * (lastYear - firstYear))
}

/** Keeps the last month and the last quarter that something is told of. */
export function rememberTold(told: ToldSpans, period: Period): void {
  const { start, end } = period
  if (!start.endsWith('-01')) return
  if (isWhole(period) && !((told.span?.end ?? '') > end)) told.span = period
  const [year, month] = start.split('-').map(Number) as [number, number]
  const span =
    end === months(year, month, month).end
      ? 'month'
      : month % 3 === 1 && end === months(year, month, month + 2).end
        ? 'quarter'
        : null
  if (span !== null && !((told[span]?.end ?? '') > end)) told[span] = period
}

type PeriodMatch = Match<{ readonly name: string; readonly sets: PeriodSets }>

/** Makes periods of the time expressions of one sentence: what one says may complete the next. */
class PeriodReader {
  readonly marks: PeriodMark[] = []
  readonly #tokens: readonly Token[]
  readonly #today: Day | null
  readonly #futureAt: (at: number) => Tense
  readonly #told: ToldSpans
  readonly #phrases: PhraseTables
  /** The year that a sentence names is that of its bare months too. */
  #year: number | null = null
  #yearAt = -1
  /** The month that the year was said with, and its last token. */
  #saidMonth: { readonly month: number; readonly last: number } | null = null
  /** Last token of the year, if it was said in passing between commas; else -1. */
  #yearIn = -1
  #yearShift: number | null = null
  #monthShift: number | null = null
  #bareBefore: { readonly sets: PeriodSets; readonly slots: readonly Slot[] } | null = null

  constructor(
    phrases: PhraseTables,
    tokens: readonly Token[],
    today: Day | null,
    futureAt: (at: number) => Tense,
    told: ToldSpans,
  ) {
    this.#phrases = phrases
    this.#told = told
    this.#tokens = tokens
    this.#today = today
    this.#futureAt = futureAt
  }

  take(match: PeriodMatch): void {
    const { sets, name } = match.value
    const slots = plainSlots(match.slots)
    const named = slots.find((slot) => slot.name === 'year')
    if (sets.is === 'same-of') {
      const told = match.first < 3 && named ? this.#told.span : null
      const period = told && inYear(told, named!.value)
      this.marks.push({ first: match.first, last: match.last, name, period })
      return
    }
    if (named && sets.is !== 'none' && sets.is !== 'since' && !isFounded(this.#phrases, this.#tokens, match.first)) {
      this.#year = named.value
      this.#yearAt = match.last
      const month = slots.find(({ name }) => name === 'month')
      this.#saidMonth = month ? { month: month.value, last: match.last } : null
      this.#yearIn = this.#relativeOf(match.first) ? match.last : -1
    }
    if (sets.is === 'quantity') return
    if (sets.is === 'told') {
      const period = this.#told[sets.span]
      if (period) this.marks.push({ first: match.first, last: match.last, name, period })
      return
    }
    // "last year’s full-year tally"
    if (sets.is === 'full-year' && this.marks.at(-1)?.last === match.first - 1) return
    if ('behind' in sets && sets.behind !== undefined && !this.marks.at(-1)?.name.startsWith(sets.behind)) return
    const side = sets.is === 'named' || sets.is === 'quarter-of' || sets.is === 'weekday' ? sets.side : undefined
    // "Friday’s close" is over.
    const tense = side === undefined && slots === match.slots ? this.#futureAt(match.first) : side === 'ahead'
    const future = tense === 'present' ? this.#today !== null && isLater(sets, slots, this.#today) : tense
    const bare =
      named === undefined &&
      (sets.is === 'named' ||
        sets.is === 'since' ||
        sets.is === 'half-of' ||
        sets.is === 'quarter-of' ||
        sets.is === 'span')
    if (this.#completes(match, slots, future, bare)) return
    this.#yearShift = sets.is === 'year' ? sets.shift : null
    this.#monthShift = sets.is === 'month' ? sets.shift : null
    this.#bareBefore = bare ? { sets, slots } : null
    // "last October": the year that the sentence names is another.
    const isLast = bare && slots.length === 1 && match.first < match.last && this.#isLatest(match)
    const isApart =
      this.#isFurtherOn(match, slots) || this.#isBehindRelative(match) || this.#isOfOtherYear(match, future)
    // "Built in 1983, it has cost $3 million since July": up to now
    const year = side === undefined && sets.is !== 'since' && !isLast && !isApart ? this.#year : null
    // "last June", "next June", in June
    const isOther = isLast ? -1 : side === 'ahead' ? 1 : 0
    const lastYear =
      isOther !== 0 && this.#today && slots[0]?.name === 'month' && slots[0].value === this.#today.month
        ? this.#today.year + isOther
        : null
    // "last Thursday", told on a Thursday, was a week ago.
    const weekday = sets.is === 'weekday' && this.#isLatest(match) ? this.#weekBefore(slots) : null
    const after = sets.is === 'year-after' && this.#year !== null ? months(this.#year + 1, 1, 12) : null
    const period = after ?? weekday ?? resolve(sets, slots, this.#today, future && !isLast, lastYear ?? year)
    const back = after === null ? backs.get(sets.is) : undefined
    this.marks.push({ first: match.first, last: match.last, name, period, ...(back ? { back } : {}) })
  }

  #isLatest({ first, last }: PeriodMatch): boolean {
    return first < last && this.#phrases.latest?.has(this.#tokens[first]!.norm) === true
  }

  /** Of the weekday that today is the day a week ago, else `null`. */
  #weekBefore(slots: readonly Slot[]): Period | null {
    const today = this.#today
    const day = today && dayOf(slots, today)
    if (!today || day?.start !== iso(today.year, today.month, today.day)) return null
    const before = iso(today.year, today.month, today.day - 7)
    return { start: before, end: before }
  }

  /** "which peaked in June 2022, slowed in May": a month before the one that the year was said with, in a clause of its own, is of a later year. */
  #isFurtherOn(match: PeriodMatch, slots: readonly Slot[]): boolean {
    const month = slots.find(({ name }) => name === 'month')
    const said = this.#saidMonth
    if (!month || said === null || month.value >= said.month) return false
    for (let i = said.last + 1; i < match.first; i++) if (this.#tokens[i]!.norm === ',') return true
    return false
  }

  /**
   * "growth falling below 2 percent in 2026 has become likelier than in April", "promised in 2021; after they walked away in March": a year alone
   * that is to come, or that another clause tells, is not that of a month gone by.
   */
  #isOfOtherYear(match: PeriodMatch, future: boolean): boolean {
    if (this.#year === null || this.#saidMonth !== null || !this.#today) return false
    if (!future && this.#year > this.#today.year) return true
    for (let i = match.first - 1; i > this.#yearAt; i--) if (this.#tokens[i]!.norm === ';') return true
    return false
  }

  /** Whether a relative clause, or a participle (", founded by Ana Kos in 1987,"), opens behind the last comma before a token. */
  #relativeOf(at: number): boolean {
    const { relatives, isParticiple } = this.#phrases
    for (let i = at - 1; i > 0; i--) {
      if (this.#tokens[i]!.norm !== ',') continue
      const { norm } = this.#tokens[i + 1]!
      return relatives?.has(norm) || isParticiple?.(norm) === true
    }
    return false
  }

  /** "Hale, who took over in March 2023, has raised pay in September": the year is that of the clause between the commas. */
  #isBehindRelative(match: PeriodMatch): boolean {
    if (this.#yearIn < 0) return false
    for (let i = this.#yearIn + 1; i < match.first; i++) if (this.#tokens[i]!.norm === ',') return true
    return false
  }

  /** Whether an expression belongs to the one right before it, and says one time with it. */
  #completes(match: PeriodMatch, slots: readonly Slot[], future: boolean, bare: boolean): boolean {
    const last = this.marks.at(-1)
    const today = this.#today
    if (last === undefined || last.last !== match.first - 1 || today === null) return false
    const { sets } = match.value
    if (this.#yearShift !== null && bare && slots.every((slot) => slot.name !== 'n' || sets.is !== 'named')) {
      // 내년 6월: the year said before is that of the month.
      const period = resolve(sets, slots, today, future, today.year + this.#yearShift)
      if (period) {
        this.#yearShift = null
        return this.#join(last, match, period)
      }
    }
    if (
      this.#monthShift !== null &&
      (sets.is === 'named' || sets.is === 'span') &&
      slots.every((slot) => slot.name === 'day')
    ) {
      // 다음 달 3일: the month said before is that of the day.
      const month = months(today.year, today.month + this.#monthShift, today.month + this.#monthShift).start
      const slot = { name: 'monthnumber', token: this.#tokens[match.first]!, value: Number(month.slice(5, 7)) }
      const period = resolve(sets, [slot, ...slots], today, future, Number(month.slice(0, 4)))
      if (period) {
        this.#monthShift = null
        return this.#join(last, match, period)
      }
    }
    // June next year: said behind it; but 11일 지난해 매출이: two times.
    const said = this.#bareBefore
    if (sets.is === 'year' && said && (said.sets.is === 'half-of' || said.slots.some((slot) => slot.name !== 'day'))) {
      const period = resolve(said.sets, said.slots, today, future, today.year + sets.shift)
      if (period) {
        this.#bareBefore = null
        return this.#join(last, match, period)
      }
    }
    return false
  }

  #join(last: PeriodMark, match: PeriodMatch, period: Period): true {
    this.marks.pop()
    const name = `${last.name}, ${match.value.name}`
    this.marks.push({ first: last.first, last: match.last, name, period })
    return true
  }
}

/** A genitive is the same time: June's. */
function plainSlots(slots: readonly Slot[]): readonly Slot[] {
  for (const { name } of slots)
    if (name.startsWith('own'))
      return slots.map((slot) => (slot.name.startsWith('own') ? { ...slot, name: slot.name.slice(3) } : slot))
  return slots
}

/** ", launched in 2019,": no year of what the sentence tells. */
const isFounded = ({ isParticiple }: PhraseTables, tokens: readonly Token[], at: number): boolean =>
  at > 1 && isParticiple?.(tokens[at - 1]!.norm) === true && tokens[at - 2]!.norm === ','

function resolve(
  sets: PeriodSets,
  slots: readonly Slot[],
  today: Day | null,
  future: boolean,
  year: number | null,
): Period | null {
  switch (sets.is) {
    case 'same-of':
    case 'none':
    case 'year-after':
    case 'told':
    case 'quantity':
    case 'same':
    case 'same-year':
      return null
    case 'same-day': {
      if (!today) return null
      const day = iso(today.year, today.month, today.day)
      return { start: day, end: day }
    }
    case 'named':
      return namedPeriod(slots, today, future, year)
    case 'span': {
      const names = new Set<string>()
      let cut = slots.length
      for (let i = 0; i < slots.length; i++) {
        if (names.has(slots[i]!.name)) {
          cut = i
          break
        }
        names.add(slots[i]!.name)
      }
      const yearSlot = slots.find((slot) => slot.name === 'year')
      let first = slots.slice(0, cut)
      let second = slots.slice(cut)
      if (cut === slots.length && slots.length >= 2) {
        first = slots.slice(0, -1)
        second = slots.slice(-1)
      }
      const month = first.find((slot) => slot.name === 'month' || slot.name === 'monthnumber')
      // 1~10일, May 3-6: the month is said once, or not at all.
      if (month && !second.some((slot) => slot.name === month.name)) second = [month, ...second]
      // "from 1 to 15 May"
      const later = month ? undefined : second.find(({ name }) => name === 'month')
      if (later) first = [later, ...first]
      const b = namedPeriod(second, today, future, yearSlot?.value ?? year)
      if (!b) return null
      const endYear = Number(b.end.slice(0, 4))
      const a = namedPeriod(first, today, future, first.some((slot) => slot.name === 'year') ? null : endYear)
      if (!a) return null
      if (a.start > b.end) {
        const earlier = namedPeriod(first, today, future, endYear - 1)
        return earlier ? { start: earlier.start, end: b.end } : null
      }
      return { start: a.start, end: b.end }
    }
  }
  if (!today) return null
  switch (sets.is) {
    case 'day': {
      const day = iso(today.year, today.month, today.day + sets.shift)
      return { start: day, end: day }
    }
    case 'week': {
      const weekday = (new Date(Date.UTC(today.year, today.month - 1, today.day)).getUTCDay() + 6) % 7
      const monday = today.day - weekday + 7 * sets.shift
      return { start: iso(today.year, today.month, monday), end: iso(today.year, today.month, monday + 6) }
    }
    case 'near-weekend':
    case 'weekend': {
      const weekday = (new Date(Date.UTC(today.year, today.month - 1, today.day)).getUTCDay() + 6) % 7
      const shift = sets.is === 'weekend' ? sets.shift : weekday > 4 || future ? 0 : -1
      const saturday = today.day - weekday + 7 * shift + 5
      return { start: iso(today.year, today.month, saturday), end: iso(today.year, today.month, saturday + 1) }
    }
    case 'month':
      return months(today.year, today.month + sets.shift, today.month + sets.shift)
    case 'quarter': {
      const first = Math.floor((today.month - 1) / 3) * 3 + 1 + 3 * sets.shift
      return months(today.year, first, first + 2)
    }
    case 'half': {
      const first = today.month <= 6 ? 1 : 7
      return months(today.year, first + 6 * sets.shift, first + 6 * sets.shift + 5)
    }
    case 'year':
      return months(today.year + sets.shift, 1, 12)
    case 'full-year':
      return months(future || today.month > 4 ? today.year : today.year - 1, 1, 12)
    case 'year-to-date': {
      const until = slots.length > 0 ? (dayOf(slots, today) ?? namedPeriod(slots, today, false, today.year)) : null
      return { start: iso(today.year, 1, 1), end: until?.end ?? iso(today.year, today.month, today.day) }
    }
    case 'month-to-date':
      return { start: iso(today.year, today.month, 1), end: iso(today.year, today.month, today.day) }
    case 'quarters': {
      const from = slots.length > 1 ? slots[0]!.value : 1
      const to = slots.at(-1)?.value ?? 0
      if (from < 1 || from > to || to > 4) return null
      const shift = sets.shift ?? turnOf(3 * to - 2, 3, future, today)
      return months(today.year + shift, 3 * from - 2, 3 * to)
    }
    case 'months-to-date': {
      const n = slots[0]?.value ?? 0
      if (n < 1 || n > 12) return null
      const named = slots.find(({ name }) => name === 'year')?.value
      if (named !== undefined) return months(named, 1, n)
      if (sets.shift !== undefined) return months(today.year + sets.shift, 1, n)
      return months(n < today.month || (n === today.month && today.day >= 25) ? today.year : today.year - 1, 1, n)
    }
    case 'last-months': {
      const n = slots[0]?.value ?? 0
      return n < 1 || n > 12 ? null : months(today.year + sets.shift, 13 - n, 12)
    }
    case 'weeks-until': {
      const spans = slots[0]?.value ?? 0
      const end = namedPeriod(slots.slice(1), today, future, year)
      if (!end || spans < 1 || spans > 60) return null
      const [endYear, endMonth, endDay] = end.end.split('-').map(Number) as [number, number, number]
      return { start: iso(endYear, endMonth, endDay + 1 - (sets.days ?? 7) * spans), end: end.end }
    }
    case 'months-until': {
      const count = sets.count ?? slots.find((slot) => slot.name === 'n' || slot.name === 'small')?.value ?? 0
      const end = namedPeriod(slots, today, future, year)
      if (!end || count < 1 || count > 36) return null
      const [endYear, endMonth, endDay] = end.end.split('-').map(Number) as [number, number, number]
      const whole = endDay >= 28
      if (whole) return { start: months(endYear, endMonth - count + 1, endMonth).start, end: end.end }
      // A day close to the end of a month closes quarters of thirteen weeks (three months ended Sept. 27).
      if (count % 3 === 0 && (endDay > 23 || endDay < 4))
        return { start: iso(endYear, endMonth, endDay + 1 - 91 * (count / 3)), end: end.end }
      return { start: iso(endYear, endMonth - count, endDay + 1), end: end.end }
    }
    case 'week-from': {
      const start = namedPeriod(slots, today, future, year)?.start
      if (!start) return null
      const [startYear, startMonth, startDay] = start.split('-').map(Number) as [number, number, number]
      return { start, end: iso(startYear, startMonth, startDay + 6) }
    }
    case 'week-until': {
      const end = dayOf(slots, today) ?? namedPeriod(slots, today, future, year)
      if (!end || end.start !== end.end) return null
      const [endYear, endMonth, endDay] = end.end.split('-').map(Number) as [number, number, number]
      return { start: iso(endYear, endMonth, endDay - 6), end: end.end }
    }
    case 'first-days': {
      const count = slots.find((slot) => slot.name === 'n' || slot.name === 'small')?.value ?? 0
      const month = namedPeriod(
        slots.filter((slot) => slot.name !== 'n' && slot.name !== 'small'),
        today,
        future,
        year,
      )
      const days = count * (sets.each ?? 1)
      return month && days >= 1 && days <= 31
        ? { start: month.start, end: `${month.start.slice(0, 8)}${String(days).padStart(2, '0')}` }
        : null
    }
    case 'since': {
      const from = dayOf(slots, today) ?? namedPeriod(slots, today, false, year)
      const now = iso(today.year, today.month, today.day)
      return from && from.start <= now ? { start: from.start, end: now } : null
    }
    case 'decade': {
      const first = slots[0]!.value
      return first % 10 === 0 ? months(first, 1, 120) : null
    }
    case 'half-of': {
      const named = slots.find((slot) => slot.name === 'year')?.value
      const first = sets.half === 1 ? 1 : 7
      let y = named ?? (sets.shift === undefined ? year : today.year + sets.shift) ?? today.year
      if (named === undefined && sets.shift === undefined && year === null) y += turnOf(first, 6, future, today)
      return months(y, first, first + 5)
    }
    case 'quarter-of': {
      const quarter =
        sets.quarter ||
        slots.find((slot) => slot.name === 'n' || slot.name === 'ordinal' || slot.name === 'quarter')?.value ||
        0
      if (quarter < 1 || quarter > 4) return null
      const named = slots.find((slot) => slot.name === 'year')?.value
      const first = quarter * 3 - 2
      let y = named ?? (sets.shift === undefined ? year : today.year + sets.shift) ?? today.year
      if (named === undefined && sets.shift === undefined && year === null) y += turnOf(first, 3, future, today)
      return months(y, first, first + 2)
    }
    case 'weekday':
      return dayOf(slots, today, future)
  }
}

/** The last weekday of this name, today too, or the next one. */
function dayOf(slots: readonly Slot[], today: Day, future = false): Period | null {
  const wanted = slots.find(({ name }) => name === 'weekday' || name === 'ownweekday')?.value ?? slots[0]!.value
  if (!future && !slots.some(({ name }) => name.endsWith('weekday'))) return null
  const now = new Date(Date.UTC(today.year, today.month - 1, today.day)).getUTCDay()
  const shift = future ? (wanted - now + 7) % 7 || 7 : -((now - wanted + 7) % 7)
  const day = iso(today.year, today.month, today.day + shift)
  return { start: day, end: day }
}

/** Whether a time without a year is later in this one than today: 9월, 20일, 하반기. */
function isLater(sets: PeriodSets, slots: readonly Slot[], today: Day): boolean {
  const value = (name: string): number | undefined => slots.find((slot) => slot.name === name)?.value
  if (sets.is === 'half-of') return sets.half === 2 && today.month <= 6
  if (sets.is === 'quarter-of') return (sets.quarter || value('n') || 0) * 3 - 2 > today.month
  const month = value('month') ?? value('monthnumber') ?? today.month
  return month > today.month || (month === today.month && (value('day') ?? 0) > today.day)
}

/** How many years from now a part of a year is told of: past ones have begun, and ones to come ended less than two months ago. */
function turnOf(first: number, count: number, future: boolean, today: Day): number {
  if (!future) return first > today.month ? -1 : 0
  return today.month > first + count + 1 ? 1 : 0
}

function namedPeriod(
  slots: readonly Slot[],
  today: Day | null,
  future: boolean,
  impliedYear: number | null,
): Period | null {
  const value = (name: string): number | undefined => slots.find((slot) => slot.name === name)?.value
  const month = value('month') ?? value('monthnumber')
  const day = value('day')
  let year = value('year') ?? impliedYear ?? undefined
  if (month === undefined && day === undefined) return year === undefined ? null : months(year, 1, 12)
  if (month === undefined && day !== undefined) {
    // A day alone: of this month, or of the last one when it is still to come.
    if (!today) return null
    // A day to come that lies far back in this month is one of the next.
    const shift = day > today.day && !future ? -1 : future && today.day - day > 14 ? 1 : 0
    const base = new Date(Date.UTC(today.year, today.month - 1 + shift, 1))
    if (day > daysIn(base.getUTCFullYear(), base.getUTCMonth() + 1)) return null
    const text = iso(base.getUTCFullYear(), base.getUTCMonth() + 1, day)
    return { start: text, end: text }
  }
  if (month === undefined) return null
  // "lifted its 2026 budget from what it announced in November": that of the year before, in January.
  if (today && !future && value('year') === undefined && value('month') && year === today.year && month > today.month)
    year = undefined
  if (year === undefined) {
    if (!today) return null
    year = today.year
    if (!future && (month > today.month || (month === today.month && day !== undefined && day > today.day))) year--
    else if (future && month < today.month) year++
  }
  if (day === undefined) return months(year, month, month)
  if (day > daysIn(year, month)) return null
  const text = iso(year, month, day)
  return { start: text, end: text }
}

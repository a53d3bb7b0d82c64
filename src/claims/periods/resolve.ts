import type { PeriodSets } from '../pack/pack.ts'
import type { Slot } from '../tables/slots.ts'
import { type Day, daysIn, iso, months, type Period } from './days.ts'

/*
 * What phrases of time come to, counted from the day of publication.
 */

/** What a phrase that means one kind of time comes to; `year`: that of the sentence, where the phrase says none. */
type Resolver<Sets extends PeriodSets> = (
  sets: Sets,
  slots: readonly Slot[],
  today: Day,
  future: boolean,
  year: number | null,
) => Period | null

type SetsOf<Is extends PeriodSets['is']> = PeriodSets extends infer Sets
  ? Sets extends PeriodSets
    ? Is extends Sets['is']
      ? Sets
      : never
    : never
  : never

/** Those that hang on the day of publication. What is not here says no time by itself. */
const resolvers: { readonly [Is in PeriodSets['is']]?: Resolver<SetsOf<Is>> } = {
  'same-day': (_, _slots, today) => oneDay(today, today.day),
  day: ({ shift }, _slots, today) => oneDay(today, today.day + shift),
  week: ({ shift }, _slots, today) => {
    const monday = mondayOf(today) + 7 * shift
    return { start: iso(today.year, today.month, monday), end: iso(today.year, today.month, monday + 6) }
  },
  weekend: ({ shift }, _slots, today) => weekend(today, shift),
  'near-weekend': (_, _slots, today, future) => weekend(today, today.day - mondayOf(today) > 4 || future ? 0 : -1),
  month: ({ shift }, _slots, { year, month }) => months(year, month + shift, month + shift),
  quarter: ({ shift }, _slots, { year, month }) => {
    const first = Math.floor((month - 1) / 3) * 3 + 1 + 3 * shift
    return months(year, first, first + 2)
  },
  year: ({ shift }, _slots, today) => months(today.year + shift, 1, 12),
  'full-year': (_, _slots, today, future) => months(future || today.month > 4 ? today.year : today.year - 1, 1, 12),
  'year-to-date': (_, slots, today) => {
    const until = slots.length > 0 ? (dayOf(slots, today) ?? namedPeriod(slots, today, false, today.year)) : null
    return { start: iso(today.year, 1, 1), end: until?.end ?? iso(today.year, today.month, today.day) }
  },
  'month-to-date': (_, _slots, { year, month, day }) => ({ start: iso(year, month, 1), end: iso(year, month, day) }),
  quarters: ({ shift }, slots, today, future) => {
    const from = slots.length > 1 ? slots[0]!.value : 1
    const to = slots.at(-1)?.value ?? 0
    if (from < 1 || from > to || to > 4) return null
    return months(today.year + (shift ?? turnOf(3 * to - 2, 3, future, today)), 3 * from - 2, 3 * to)
  },
  'months-to-date': ({ shift, each = 1 }, slots, today) => {
    const n = (slots[0]?.value ?? 0) * each
    if (n < 1 || n > 12) return null
    const named = yearIn(slots)
    if (named !== undefined) return months(named, 1, n)
    if (shift !== undefined) return months(today.year + shift, 1, n)
    return months(n < today.month || (n === today.month && today.day >= 25) ? today.year : today.year - 1, 1, n)
  },
  'last-months': ({ shift }, slots, today) => {
    const n = slots[0]?.value ?? 0
    return n < 1 || n > 12 ? null : months(today.year + shift, 13 - n, 12)
  },
  'weeks-until': ({ days = 7 }, slots, today, future, year) => {
    const spans = slots[0]?.value ?? 0
    const until = namedPeriod(slots.slice(1), today, future, year)?.end
    if (!until || spans < 1 || spans > 60) return null
    const end = partsOf(until)
    return { start: iso(end.year, end.month, end.day + 1 - days * spans), end: until }
  },
  'months-until': monthsUntil,
  'week-from': (_, slots, today, future, year) => {
    const start = namedPeriod(slots, today, future, year)?.start
    if (!start) return null
    const first = partsOf(start)
    return { start, end: iso(first.year, first.month, first.day + 6) }
  },
  'year-from': ({ side }, slots, today) => yearFrom(side, slots, today),
  'week-until': ({ weeks = 1 }, slots, today, future, year) => {
    const end = dayOf(slots, today) ?? namedPeriod(slots, today, future, year)
    if (!end || end.start !== end.end) return null
    const last = partsOf(end.end)
    return { start: iso(last.year, last.month, last.day + 1 - 7 * weeks), end: end.end }
  },
  'first-days': ({ each = 1 }, slots, today, future, year) => {
    const named = slots.filter((slot) => slot.name !== 'n' && slot.name !== 'small')
    const month = namedPeriod(named, today, future, year)
    const days = countIn(slots) * each
    return month && days >= 1 && days <= 31
      ? { start: month.start, end: `${month.start.slice(0, 8)}${String(days).padStart(2, '0')}` }
      : null
  },
  since: (_, slots, today, _future, year) => {
    const from = dayOf(slots, today) ?? namedPeriod(slots, today, false, year)
    const now = iso(today.year, today.month, today.day)
    return from && from.start <= now ? { start: from.start, end: now } : null
  },
  decade: (_, slots) => {
    const first = slots[0]!.value
    return first % 10 === 0 ? months(first, 1, 120) : null
  },
  'half-of': ({ half, shift }, slots, today, future, year) =>
    partOfYear(half === 1 ? 1 : 7, 6, shift, slots, today, future, year),
  'quarter-of': ({ quarter, shift }, slots, today, future, year) => {
    const nth =
      quarter ||
      slots.find((slot) => slot.name === 'n' || slot.name === 'ordinal' || slot.name === 'quarter')?.value ||
      0
    return nth < 1 || nth > 4 ? null : partOfYear(nth * 3 - 2, 3, shift, slots, today, future, year)
  },
  weekday: (_, slots, today, future) => dayOf(slots, today, future),
}

/** What a phrase of time comes to; `null` where that is not known. */
export function resolve(
  sets: PeriodSets,
  slots: readonly Slot[],
  today: Day | null,
  future: boolean,
  year: number | null,
): Period | null {
  if (sets.is === 'named') return namedPeriod(slots, today, future, year)
  if (sets.is === 'span') {
    const told = sets.listed && isLatestFirst(slots, today) ? slots.toReversed() : slots
    return sets.adjacent && !areAdjacent(slots) ? null : spanOf(told, today, future, year)
  }
  const resolver = today && (resolvers[sets.is] as Resolver<PeriodSets> | undefined)
  return resolver ? resolver(sets, slots, today, future, year) : null
}

const yearIn = (slots: readonly Slot[]): number | undefined => slots.find((slot) => slot.name === 'year')?.value

/** The number of days or months that a phrase counts. */
const countIn = (slots: readonly Slot[]): number =>
  slots.find((slot) => slot.name === 'n' || slot.name === 'small')?.value ?? 0

function partsOf(day: string): Day {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  return { year, month, day: date }
}

function oneDay({ year, month }: Day, day: number): Period {
  const date = iso(year, month, day)
  return { start: date, end: date }
}

/** The day of the month that the Monday of this week is; below 1 in the month before. */
const mondayOf = ({ year, month, day }: Day): number =>
  day - ((new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7)

function weekend(today: Day, shift: number): Period {
  const saturday = mondayOf(today) + 7 * shift + 5
  return { start: iso(today.year, today.month, saturday), end: iso(today.year, today.month, saturday + 1) }
}

/** "the three months to Sept. 30" */
function monthsUntil(
  sets: SetsOf<'months-until'>,
  slots: readonly Slot[],
  today: Day,
  future: boolean,
  year: number | null,
): Period | null {
  const count = sets.count ?? countIn(slots)
  const until = namedPeriod(slots, today, future, year)?.end
  if (!until || count < 1 || count > 36) return null
  const end = partsOf(until)
  if (end.day >= 28) return { start: months(end.year, end.month - count + 1, end.month).start, end: until }
  // A day close to the end of a month closes quarters of thirteen weeks (three months ended Sept. 27).
  const isOfWeeks = count % 3 === 0 && (end.day > 23 || end.day < 4)
  return {
    start: isOfWeeks
      ? iso(end.year, end.month, end.day + 1 - 91 * (count / 3))
      : iso(end.year, end.month - count, end.day + 1),
    end: until,
  }
}

/** "the fiscal year that begins July 1": told ahead, behind or of the nearest such day */
function yearFrom(side: 'ahead' | 'over' | undefined, slots: readonly Slot[], today: Day): Period | null {
  const from = namedPeriod(slots, today, true, yearIn(slots) ?? today.year)
  if (!from) return null
  const first = partsOf(from.start)
  const ahead = first.month - today.month + (first.day > today.day ? 0.5 : 0)
  const isPast = side === 'ahead' ? ahead < 0 : !side && ahead < -6
  const isAhead = side === 'over' ? ahead > 0 : !side && ahead > 6
  const year = yearIn(slots) ?? today.year + (isPast ? 1 : isAhead ? -1 : 0)
  return { start: iso(year, first.month, first.day), end: iso(year + 1, first.month, first.day - 1) }
}

/** A half or a quarter by its first month. */
function partOfYear(
  first: number,
  count: number,
  shift: number | undefined,
  slots: readonly Slot[],
  today: Day,
  future: boolean,
  year: number | null,
): Period {
  const named = yearIn(slots)
  const isOpen = named === undefined && shift === undefined && year === null
  const of = named ?? (shift === undefined ? year : today.year + shift) ?? today.year
  return months(of + (isOpen ? turnOf(first, count, future, today) : 0), first, first + count - 1)
}

/** 1·2월, 12·1월, but 3·6월 */
function areAdjacent(slots: readonly Slot[]): boolean {
  const [first, last] = slots.slice(-2)
  return first !== undefined && last !== undefined && last.value === (first.value % 12) + 1
}

/** "in June and May", and where the year has begun since "in January and December": whether the first of two months told together is the later one. */
function isLatestFirst(slots: readonly Slot[], today: Day | null): boolean {
  const [first, second] = slots
  if (!first || !second) return false
  const ahead = (second.value - first.value + 12) % 12
  return first.value > second.value ? ahead > 6 : ahead === 11 && today !== null && today.month < 12
}

/** From one slot to the other: 1~10일, May 3-6. */
function spanOf(slots: readonly Slot[], today: Day | null, future: boolean, year: number | null): Period | null {
  let cut = slots.findIndex(({ name }, i) => slots.findIndex((slot) => slot.name === name) < i)
  if (cut < 0) cut = slots.length >= 2 ? slots.length - 1 : slots.length
  let first = slots.slice(0, cut)
  let second = slots.slice(cut)
  // "in July, August and September": up to the last
  const months = second.filter(({ name }) => name === 'month')
  if (months.length > 1) second = second.filter((slot) => slot.name !== 'month' || slot === months.at(-1))
  const month = first.find((slot) => slot.name === 'month' || slot.name === 'monthnumber')
  // 1~10일, May 3-6: the month is said once, or not at all.
  if (month && !second.some((slot) => slot.name === month.name)) second = [month, ...second]
  // "from 1 to 15 May"
  const later = month ? undefined : second.find(({ name }) => name === 'month')
  if (later) first = [later, ...first]
  const until = namedPeriod(second, today, future, yearIn(slots) ?? year)
  if (!until) return null
  const endYear = Number(until.end.slice(0, 4))
  const from = namedPeriod(first, today, future, yearIn(first) === undefined ? endYear : null)
  if (!from) return null
  // 지난달 25일부터 17일까지: into the next month
  const isInto = month?.name === 'monthnumber' && first[0] === month && second[0] === month && second.length === 2
  if (isInto && from.start > until.end) {
    const { year: inYear, month: of, day } = partsOf(until.end)
    const end = iso(inYear, of + 1, day)
    if (today === null || end <= iso(today.year, today.month, today.day)) return { start: from.start, end }
  }
  const since = from.start > until.end ? namedPeriod(first, today, future, endYear - 1) : from
  return since && { start: since.start, end: until.end }
}

/** The last weekday of this name or the next one, today too: a paper of Friday says "on Friday" of today. */
export function dayOf(slots: readonly Slot[], today: Day, future = false): Period | null {
  const wanted = slots.find(({ name }) => name === 'weekday' || name === 'ownweekday')?.value ?? slots[0]!.value
  if (!future && !slots.some(({ name }) => name.endsWith('weekday'))) return null
  const now = new Date(Date.UTC(today.year, today.month - 1, today.day)).getUTCDay()
  const shift = future ? (wanted - now + 7) % 7 : -((now - wanted + 7) % 7)
  const day = iso(today.year, today.month, today.day + shift)
  return { start: day, end: day }
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
    // 10월은 연휴로 줄겠지만, told in November: the month that is just over is none of next year; but "opens in October".
    else if (future && (day === undefined && value('month') === undefined ? month + 1 : month) < today.month) year++
  }
  if (day === undefined) return months(year, month, month)
  if (day > daysIn(year, month)) return null
  const text = iso(year, month, day)
  return { start: text, end: text }
}

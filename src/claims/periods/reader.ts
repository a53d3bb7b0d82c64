import type { PeriodSets, PhraseTables } from '../pack/pack.ts'
import type { Match } from '../tables/patterns.ts'
import type { Slot } from '../tables/slots.ts'
import { NUMBER, SYMBOL, type Token } from '../text/tokens.ts'
import { type Day, daysIn, inYear, iso, months, type Period } from './days.ts'
import type { PeriodMark, Tense } from './periods.ts'
import { dayOf, resolve } from './resolve.ts'
import type { ToldSpans } from './told-spans.ts'

/** Years between the day of publication and a year told with two digits alone, at most. */
const MOST_YEARS_OFF = 6

const backs: ReadonlyMap<string, NonNullable<PeriodMark['back']>> = new Map([
  ['same', 'period'],
  ['same-span', 'span'],
  ['same-year', 'year'],
  ['same-day', 'day'],
  ['year-after', 'next-year'],
])

export type PeriodMatch = Match<{ readonly name: string; readonly sets: PeriodSets }>

/** Makes periods of the time expressions of one sentence: what one says may complete the next. */
export class PeriodReader {
  readonly marks: PeriodMark[] = []
  readonly #tokens: readonly Token[]
  readonly #today: Day | null
  readonly #futureAt: (at: number) => Tense
  readonly #told: ToldSpans
  readonly #phrases: PhraseTables
  /** Whether a year may stand behind its month (June next year). */
  readonly #yearFollows: boolean
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
    yearFollows: boolean,
  ) {
    this.#yearFollows = yearFollows
    this.#phrases = phrases
    this.#told = told
    this.#tokens = tokens
    this.#today = today
    this.#futureAt = futureAt
  }

  /** 1973년 관측 이래 6월 기온: since when, and no year of the months behind it. */
  #isSince({ last, slots }: PeriodMatch): boolean {
    const { after } = this.#phrases
    if (this.#yearFollows || after === undefined || slots.length > 1) return false
    for (let i = last + 1; i <= last + 5 && i < this.#tokens.length && this.#tokens[i]!.norm !== ','; i++)
      if (after.has(this.#tokens[i]!.norm)) return true
    return false
  }

  take(match: PeriodMatch): void {
    const { sets, name } = match.value
    if (isOfQuotation(this.#tokens, match)) return
    const slots = plainSlots(match.slots)
    if (sets.is === 'span' && (this.#takesFirstDay(match, slots) || this.#takesFirstYear(match, slots))) return
    const named = slots.find((slot) => slot.name === 'year')
    if (named && this.#isSpanOfYears(named, match)) return
    if (sets.is === 'same-of') {
      const told = match.first < 3 && named ? this.#told.span : null
      const period = told && inYear(told, named!.value)
      this.marks.push({ first: match.first, last: match.last, name, period })
      return
    }
    const isFirst = isFounded(this.#phrases, this.#tokens, match.first) || this.#isSince(match)
    if (named && sets.is !== 'none' && sets.is !== 'since' && !isFirst) {
      this.#year = named.value
      this.#yearAt = match.last
      const month = slots.find(({ name }) => name === 'month')
      this.#saidMonth = month ? { month: month.value, last: match.last } : null
      this.#yearIn = this.#relativeOf(match.first) ? match.last : -1
    }
    if (sets.is === 'quantity') {
      const month = match.slots[0]
      if (month && sets.unless?.has(this.#tokens[match.last + 1]?.norm ?? '')) {
        const at = this.#tokens[match.first] === month.token ? match.first : match.first + 1
        this.take({ ...match, first: at, last: at, value: { name: 'month', sets: { is: 'named' } } })
      }
      return
    }
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
    const isEnded = sets.is === 'months-until' && sets.over === true
    const future =
      !isEnded && (typeof tense === 'boolean' ? tense : this.#today !== null && ahead[tense](sets, slots, this.#today))
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
    // "last Thursday", told on a Thursday, was a week ago, and "next Thursday" is in a week.
    const weeks = this.#isLatest(match) ? -1 : side === 'ahead' ? 1 : 0
    const weekday = sets.is === 'weekday' && weeks !== 0 ? this.#otherWeek(slots, weeks) : null
    const after = sets.is === 'year-after' && this.#year !== null ? months(this.#year + 1, 1, 12) : null
    // 2021년 3월부터 이듬해 11월까지, 2021년 3월부터 같은 해 11월까지
    if ((after || sets.is === 'same-year') && this.#today && this.#year !== null) {
      // 2015년 12월부터 지난해 8월까지, 그해 9월: the year said last
      const said = this.marks.findLast((mark) => mark.period !== null && !mark.back)?.period
      const known = sets.is === 'same-year' && said ? Number(said.end.slice(0, 4)) : this.#year
      this.#yearShift = known + (after ? 1 : 0) - this.#today.year
    }
    // 이번 주말 3만명을 모았다: told in the past before it comes, it is the one that is over.
    const isOver = sets.is === 'weekend' && sets.shift === 0 && tense === false && this.#isToldPast(match.last)
    const period =
      after ??
      weekday ??
      resolve(isOver ? { is: 'near-weekend' } : sets, slots, this.#today, future && !isLast, lastYear ?? year)
    const back = after === null ? backs.get(sets.is) : undefined
    this.marks.push({ first: match.first, last: match.last, name, period, ...(back ? { back } : {}) })
  }

  /** "20.3 degrees on July 28 and 21 degrees": no days until the 21st; takes the first alone, and says whether it did. */
  #takesFirstDay(match: PeriodMatch, slots: readonly Slot[]): boolean {
    const [month, day, last, more] = slots
    if (month?.name !== 'month' || day?.name !== 'day' || last?.name !== 'day' || more || day.value <= last.value)
      return false
    let end = match.first
    while (end < match.last && this.#tokens[end] !== day.token) end++
    this.take({ ...match, last: end, slots: [month, day], value: { name: 'date', sets: { is: 'named' } } })
    return true
  }

  /** "in 2014 and 2016": no years from one to the other; takes the first alone, and says whether it did. */
  #takesFirstYear(match: PeriodMatch, slots: readonly Slot[]): boolean {
    const [first, last, more] = slots
    if (first?.name !== 'year' || last?.name !== 'year' || more || last.value - first.value === 1) return false
    const end = this.#tokens.indexOf(first.token, match.first)
    const isListed = this.#phrases.joining?.has(this.#tokens[end + 1]!.norm) === true && end - match.first === 1
    // "between 2014 and 2016"
    if (!isListed || this.#phrases.spanning?.has(this.#tokens[match.first]!.norm)) return false
    this.take({ ...match, last: end, slots: [first], value: { name: 'year', sets: { is: 'named' } } })
    return true
  }

  /** Whether a verb of the past stands behind a token. */
  #isToldPast(at: number): boolean {
    for (let i = at + 1; i < this.#tokens.length; i++) if (this.#phrases.isPast(this.#tokens[i]!.norm)) return true
    return false
  }

  /** 징역 12년 6월, told in 2025, and 25년은: no year by two digits without an apostrophe. */
  #isSpanOfYears({ token, value }: Slot, { first, last, value: { sets } }: PeriodMatch): boolean {
    if (token.norm.length !== 2 || this.#tokens[first]!.kind === SYMBOL) return false
    if (this.#today === null || Math.abs(value - this.#today.year) > MOST_YEARS_OFF) return true
    if (sets.is !== 'named' || sets.bare !== true) return false
    // (21년 5.3명): what it was then.
    const next = this.#tokens[last + 1]
    const isOfFigure = next?.kind === NUMBER && (next.norm.includes('.') || this.#tokens[last + 2]?.norm === '%')
    if (isOfFigure && this.#tokens[first - 1]?.norm === '(') return false
    return !this.#phrases.toldByYear?.test(next?.norm ?? '')
  }

  #isLatest({ first, last }: PeriodMatch): boolean {
    return first < last && this.#phrases.latest?.has(this.#tokens[first]!.norm) === true
  }

  /** Of the weekday that today is the day so many weeks from now, else `null`. */
  #otherWeek(slots: readonly Slot[], weeks: number): Period | null {
    const today = this.#today
    const day = today && dayOf(slots, today)
    if (!today || day?.start !== iso(today.year, today.month, today.day)) return null
    const other = iso(today.year, today.month, today.day + 7 * weeks)
    return { start: other, end: other }
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
    if (
      this.#yearFollows &&
      sets.is === 'year' &&
      said &&
      (said.sets.is === 'half-of' || said.slots.some((slot) => slot.name !== 'day'))
    ) {
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

/** ‘20년 만의 최악’: whether what looks like the apostrophe of a year opens a quotation. */
function isOfQuotation(tokens: readonly Token[], { first, last, slots }: PeriodMatch): boolean {
  const year = slots.find((slot) => slot.name === 'year')?.token
  if (year?.norm.length !== 2) return false
  const mark = tokens.indexOf(year, first) - 1
  if (!apostrophes.has(tokens[mark]?.norm ?? '') || !year.glued) return false
  for (let i = last + 1; i < tokens.length; i++)
    if (apostrophes.has(tokens[i]!.norm) && !(tokens[i + 1]?.kind === NUMBER && tokens[i + 1]!.glued)) return true
  return false
}
const apostrophes: ReadonlySet<string> = new Set(["'", '’', '‘'])

/** ", launched in 2019,", "(opened in 2019)": no year of what the sentence tells. */
const isFounded = ({ isParticiple }: PhraseTables, tokens: readonly Token[], at: number): boolean =>
  at > 1 && isParticiple?.(tokens[at - 1]!.norm) === true && /^[,(]$/.test(tokens[at - 2]!.norm)

/** Whether a day alone comes within a week, and the last of that name was longer ago. */
function isSoon(sets: PeriodSets, slots: readonly Slot[], today: Day): boolean {
  if (sets.is !== 'named' || slots.length !== 1 || slots[0]!.name !== 'day') return false
  const inDays = slots[0]!.value - today.day
  const days = inDays > 0 ? inDays : inDays + daysIn(today.year, today.month)
  return inDays !== 0 && days <= 7
}

/** Whether a month without a year is nearer in the future than in the past; days and weekdays are to come. */
function isNearer(sets: PeriodSets, slots: readonly Slot[], today: Day): boolean {
  if (sets.is !== 'named') return true
  const month = slots.find(({ name }) => name === 'month')?.value
  const day = slots.find(({ name }) => name === 'day')?.value
  if (month === undefined) return true
  if (month === today.month) return day !== undefined && day > today.day
  return (month - today.month + 12) % 12 <= 6
}

/** Whether a time without a year is later in this one than today: 9월, 20일, 하반기. */
function isLater(sets: PeriodSets, slots: readonly Slot[], today: Day): boolean {
  const value = (name: string): number | undefined => slots.find((slot) => slot.name === name)?.value
  if (sets.is === 'half-of') return sets.half === 2 && today.month <= 6
  if (sets.is === 'quarter-of') return (sets.quarter || value('n') || 0) * 3 - 2 > today.month
  const month = value('month') ?? value('monthnumber') ?? today.month
  return month > today.month || (month === today.month && (value('day') ?? 0) > today.day)
}

/** By what no verb of the past or the future decides, whether a time is to come. */
const ahead = { present: isLater, untold: isSoon, either: isNearer }

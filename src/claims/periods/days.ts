/** A stretch of days, first and last included. */
export interface Period {
  readonly start: string
  readonly end: string
}

export interface Day {
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

export function daysIn(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : monthLengths[month - 1]!
}

const two = (n: number): string => (n < 10 ? `0${n}` : String(n))

/** A date; day and month may lie outside of their year or month and are counted on. */
export function iso(year: number, month: number, day: number): string {
  if (month >= 1 && month <= 12 && day >= 1 && day <= 28 && year >= 1000 && year <= 9999)
    return `${year}-${two(month)}-${two(day)}`
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10)
}

/** From the first day of one month to the last of another, counted from January of a year. */
export function months(year: number, from: number, to: number): Period {
  const lastYear = year + Math.floor((to - 1) / 12)
  const last = ((((to - 1) % 12) + 12) % 12) + 1
  const firstYear = year + Math.floor((from - 1) / 12)
  const first = ((((from - 1) % 12) + 12) % 12) + 1
  return { start: iso(firstYear, first, 1), end: `${iso(lastYear, last, 1).slice(0, -2)}${daysIn(lastYear, last)}` }
}

/** The same whole months so that they end in another year. */
export function inYear({ start, end }: Period, year: number): Period | null {
  const [firstYear, first] = start.split('-').map(Number) as [number, number]
  const [lastYear, last] = end.split('-').map(Number) as [number, number]
  // Of a day nobody means the same day.
  if (!start.endsWith('-01') || end !== months(lastYear, last, last).end) return null
  return months(year + firstYear - lastYear, first, last + 12 * (lastYear - firstYear))
}

/** The same day a year earlier; the last one of February stays the last. */
export function yearBefore(day: string): string {
  const year = Number(day.slice(0, 4)) - 1
  const rest = day.slice(4)
  if (!rest.startsWith('-02-2') || rest < '-02-28') return `${year}${rest}`
  return new Date(Date.UTC(year, 2, 0)).toISOString().slice(0, 10)
}

/** Within a week before publication: a day further off is not what "that day" means in another paragraph. */
export function isRecent(day: string, today: string | null): boolean {
  return today === null || (day <= today && Date.parse(today) - Date.parse(day) <= 7 * 86_400_000)
}

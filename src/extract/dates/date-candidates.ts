import type { FieldContext } from '../facts/field-context.ts'
import { type DateOptions, dateOrder, isMidnight, type ParsedDate, parseDate } from './dates.ts'

export type Kind = 'published' | 'modified'

/** How far a date may be trusted: what a site's rule or metadata states, a marked-up time, a line of text, the address. */
export type Grade = 'stated' | 'marked' | 'visible' | 'address'

export interface DateCandidate {
  readonly date: ParsedDate
  readonly kind: Kind
  readonly grade: Grade
  readonly source: string
  readonly raw: string
  /** A word says that it is of the publication. */
  readonly isLabelled: boolean
}

/** Lines with these hold a date that is not the story's. */
export const foreignWords =
  /(?:copyright|©|ⓒ|all rights|comment|댓글|until\b|expires|event|subscribe|구독|weather|날씨|since \d{4}|est\.? \d{4})/i

/** How dates of this page are to be read. */
export function dateOptions({ zone, language, url }: FieldContext): DateOptions {
  return { timeZone: zone.timeZone, order: dateOrder(language, url), language }
}

/**
 * `03/04/2024` has two readings: the one of the day that the address holds, if one of them is, else of its month.
 *
 * @param month year and month, `2024-03`, where the address tells no day
 */
export function parseOnDay(
  raw: string,
  options: DateOptions,
  day: ParsedDate | null,
  month: string | null,
): ParsedDate | null {
  const date = parseDate(raw, options)
  if (!date || (!day && !month) || !twoReadings.test(date.text)) return date
  const isMeant = (one: ParsedDate) => (day ? isOnDay(one, day) : one.wall.startsWith(month!))
  if (isMeant(date)) return date
  // With dots the month stands first only where the page is American.
  const american = { ...options, order: 'mdy' as const, language: 'en-US' }
  const other = parseDate(
    raw,
    options.order === 'mdy' && !date.text.includes('.') ? { ...options, order: 'dmy' } : american,
  )
  return other && isMeant(other) ? other : date
}

const twoReadings = /(?<!\d)(?:0?[1-9]|1[0-2])[/.-](?:0?[1-9]|1[0-2])[/.-](?:20)?\d\d(?!\d)/

/**
 * Adds the date in a text, if there is one.
 *
 * @param label the text that says what the date is of, where it is not the date's own
 * @param written the date as the page has it, where something was put in
 */
export type Add = (
  raw: string | null | undefined,
  kind: Kind,
  grade: Grade,
  source: string,
  label?: string,
  written?: string,
) => void

/** Where the last match of a global expression begins, -1 if there is none. */
export function lastIndexOf(form: RegExp, text: string): number {
  let last = -1
  for (const match of text.matchAll(form)) last = match.index
  return last
}

/** Whether a time lies on a day: by the clock readings, or within the day of a reading without zone. */
export function isOnDay(time: ParsedDate, day: ParsedDate): boolean {
  if (time.wall.slice(0, 10) === day.wall.slice(0, 10)) return true
  const after = Date.parse(time.iso) - Date.parse(day.iso)
  return !day.zoneStated && isMidnight(day) && after >= 0 && after < 86_400_000
}

/** Not after the fetch, some seconds of clock difference allowed, and not before there were pages of news. */
export function isPlausible({ date }: DateCandidate, context: FieldContext): boolean {
  const instant = Date.parse(date.iso)
  // What a zero of some clock reads as.
  if (Number.isNaN(instant) || /^(?:1970-01-01|1969-12-31|1900-01-01|1899-12-30)/.test(date.wall)) return false
  return context.fetchedAt === null || !(instant > Date.parse(context.fetchedAt) + 60_000)
}

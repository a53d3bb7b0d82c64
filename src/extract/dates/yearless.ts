import type { FieldContext } from '../facts/field-context.ts'
import { isNear, type Spot } from '../facts/page-facts.ts'
import { type Add, dateOptions, foreignWords } from './date-candidates.ts'
import { behindFirst, datedPieces } from './date-labels.ts'
import { type ParsedDate, parseDate } from './dates.ts'
import { isOfCard, standfirst } from './shown-dates.ts'

/*
 * Papers of the north, and live pages everywhere, leave the year out while it is the present one: "12. marts kl. 14.05", "June 3 at 7:12 a.m.".
 * The date meant is the last such day before the page was fetched.
 */

/** A day with its month, and how it is written with a year. */
interface YearlessForm {
  readonly pattern: RegExp
  readonly withYear: (written: string, year: number, language: string) => string
}

const yearlessForms: readonly YearlessForm[] = [
  // "3. juni", "3 de junio", "12 march"
  {
    pattern: /(?<![\p{L}\d.:/-])\d{1,2}\.?\s{1,2}(?:de\s)?\p{L}[\p{L}\p{M}]{2,14}(?![\p{L}\p{M}])\.?/gu,
    withYear: (written, year) => `${written} ${year}`,
  },
  // "June 3", "Jun. 3rd"
  {
    pattern: /(?<!\p{L})\p{L}{3,12}\.?\s\d{1,2}(?:st|nd|rd|th)?(?![\d:.\p{L}])/gu,
    withYear: (written, year) => `${written}, ${year}`,
  },
  // "1/21(水)", of Japanese portals
  {
    pattern: /(?<![\d./-])\d{1,2}\/\d{1,2}(?=\s?[(（][月火水木金土日][)）])/gu,
    withYear: (written, year) => `${year}/${written}`,
  },
  { pattern: /(?<!\d|年\s?)\d{1,2}月\s?\d{1,2}日/gu, withYear: (written, year) => `${year}年${written}` },
  { pattern: /(?<!\d|년\s?)\d{1,2}월\s?\d{1,2}일/gu, withYear: (written, year) => `${year}년 ${written}` },
  // "12.03. 14:05", "12/03 14h05": only before a time, else it may be a fraction or a score.
  {
    pattern: /(?<![\d.:/-])\d{1,2}(?:\.\s?\d{1,2}\.|\/\d{1,2})(?=[,\s]{1,3}(?:\p{L}{1,4}\.?\s)?\d{1,2}[:.h]\d\d)/gu,
    withYear: (written, year, language) =>
      monthFirst.test(language) ? `${year}/${written}` : `${written}${written.includes('/') ? '/' : ''}${year}`,
  },
]

/** Languages that write the larger unit first: "3/9 21:10" is in March. */
const monthFirst = /^(?:ja|ko|zh)(?![a-z])/i

/** A line with a date and little more. */
const longestLine = 80

/** Dates without a year in the elements of the story's head that are named for a date; for pages that hold no other date. */
export function collectYearless(
  context: FieldContext,
  headline: Spot | null,
  addressDay: ParsedDate | null,
  add: Add,
): void {
  const { facts, fetchedAt } = context
  if (fetchedAt === null) return
  for (const spot of behindFirst([...facts.times, ...facts.dateSpots], headline)) {
    if (!isNear(spot, headline) || spot.prose - (headline?.prose ?? 0) > standfirst) continue
    if (spot.text.length > longestLine || foreignWords.test(spot.text) || isOfCard(spot)) continue
    for (const { text, kind, label } of datedPieces(spot))
      add(lastBefore(text, fetchedAt, addressDay, context), kind, 'visible', 'visible text without year', label, text)
  }
}

/** The same of lines that no name marks: their weekday is that of the day meant. */
export function collectWeekdays(context: FieldContext, headline: Spot | null, add: Add): void {
  const { facts, fetchedAt, language } = context
  if (fetchedAt === null || headline === null) return
  for (const spot of behindFirst(facts.weekdayTexts, headline)) {
    if (!isNear(spot, headline) || spot.offset < headline.offset || isOfCard(spot)) continue
    const text = lastBefore(spot.text, fetchedAt, null, context)
    const date = text === null ? null : parseDate(text, dateOptions(context))
    if (date && namesWeekday(spot.text, date, language ?? 'en'))
      add(text, 'published', 'visible', 'visible text without year', '', spot.text)
  }
}

function namesWeekday(text: string, { wall }: ParsedDate, language: string): boolean {
  const words = text.toLowerCase().split(/[^\p{L}\p{M}]+/u)
  const day = Date.parse(`${wall.slice(0, 10)}T00:00:00Z`)
  try {
    return (['long', 'short'] as const).some((weekday) => {
      const name = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' }).format(day)
      return words.includes(name.toLowerCase().replace(/\.$/, ''))
    })
  } catch {
    // Not a language tag.
    return false
  }
}

/** A date without a year as text with the year of the last such day before the fetch, or of the day in the address; `null` if there is none. */
function lastBefore(
  text: string,
  fetchedAt: string,
  addressDay: ParsedDate | null,
  context: FieldContext,
): string | null {
  if (/(?<!\d)\d{4}(?!\d)/.test(text)) return null
  const fetched = Date.parse(fetchedAt)
  const year = addressDay ? Number(addressDay.wall.slice(0, 4)) : new Date(fetched).getUTCFullYear()
  for (const { pattern, withYear } of yearlessForms)
    for (const { index, 0: written } of text.matchAll(pattern)) {
      const inYear = (of: number) =>
        text.slice(0, index) + withYear(written, of, context.language ?? '') + text.slice(index + written.length)
      const date = parseDate(inYear(year), dateOptions(context))
      if (!date) continue
      if (addressDay) return date.wall.slice(0, 10) === addressDay.wall.slice(0, 10) ? inYear(year) : null
      return inYear(Date.parse(date.iso) > fetched + clockDifference ? year - 1 : year)
    }
  return null
}

const clockDifference = 60_000

import { formatInstant } from '../lib/time.ts'

/** Minutes ahead of UTC. RFC 822 §5.1 names the American ones; the others are what feeds of that zone write. */
const zoneMinutes = new Map<string, number>([
  ['z', 0],
  ['ut', 0],
  ['utc', 0],
  ['gmt', 0],
  ['wet', 0],
  ['est', -300],
  ['edt', -240],
  ['cst', -360],
  ['cdt', -300],
  ['mst', -420],
  ['mdt', -360],
  ['pst', -480],
  ['pdt', -420],
  ['akst', -540],
  ['akdt', -480],
  ['hst', -600],
  ['brt', -180],
  ['bst', 60],
  ['west', 60],
  ['cet', 60],
  ['met', 60],
  ['cest', 120],
  ['mest', 120],
  ['eet', 120],
  ['sast', 120],
  ['eest', 180],
  ['msk', 180],
  ['ist', 330],
  ['wib', 420],
  ['ict', 420],
  ['sgt', 480],
  ['hkt', 480],
  ['awst', 480],
  ['kst', 540],
  ['jst', 540],
  ['aest', 600],
  ['aedt', 660],
  ['nzst', 720],
  ['nzdt', 780],
])

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const clock = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?$/
const numericDay = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})\.?$/
const numericOffset = /^(?:gmt|utc?)?([+-])(\d{2}):?(\d{2})?$/
const longestDate = 64

/**
 * A date of a feed or sitemap (RFC 822 and its descendants, ISO 8601, W3C date and time) as ISO 8601, or `null`.
 *
 * The stated offset is kept. Without one the result has none either, and without a time of day it is the day alone.
 * Fractions of a second are cut. Lower-case month and zone names, missing or wrong week days are accepted.
 *
 * @see RFC 822 §5, RFC 3339, https://www.w3.org/TR/NOTE-datetime
 */
export function parseFeedDate(text: string): string | null {
  if (text.length > longestDate) return null
  const tokens = split(text)
  const day = takeDay(tokens)
  if (!day) return null
  const time = takeTime(tokens)
  if (time === null) return null
  const [year, month, date] = day
  if (!isRealDay(year, month, date)) return null
  const pad = (n: number) => String(n).padStart(2, '0')
  if (time === undefined) return `${year}-${pad(month)}-${pad(date)}`
  const [hour, minute, second] = time
  const offset = takeOffset(tokens)
  if (offset === undefined) {
    return `${year}-${pad(month)}-${pad(date)}T${pad(hour)}:${pad(minute)}:${pad(second)}`
  }
  return formatInstant(Date.UTC(year, month - 1, date, hour, minute, second) - offset * 60_000, offset)
}

const iso = /^(\d{4}-\d{2}-\d{2})t(\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?)(z|[+-]\d{2}(?::?\d{2})?)?$/

/** The basic format of ISO 8601, and the fourteen digits that some publishers write: 20260211, 20260211T1000Z, 20260211100000. */
const basic = /^(\d{4})(\d{2})(\d{2})(?:t?(\d{2})(\d{2})(\d{2})?(z|[+-]\d{2}(?::?\d{2})?)?)?$/

/** Words of the date. An ISO date comes apart at its `T` and before its offset. */
function split(text: string): string[] {
  const plain = text.trim().toLowerCase()
  const digits = basic.exec(plain)
  if (digits) {
    const [, year, month, day, hour, minute, second, offset] = digits
    const words = [`${year}-${month}-${day}`]
    if (hour !== undefined) words.push(`${hour}:${minute}:${second ?? '00'}`)
    if (offset !== undefined) words.push(offset)
    return words
  }
  const parts = iso.exec(plain)
  if (parts) return parts[3] === undefined ? [parts[1]!, parts[2]!] : [parts[1]!, parts[2]!, parts[3]]
  return plain
    .replace(/(:\d{2}(?:[.,]\d{1,9})?)(z|[+-]\d{2}(?::?\d{2})?)$/, '$1 $2')
    .split(/[\s,]+/)
    .filter((token) => token !== '')
}

type Day = readonly [year: number, month: number, day: number]

function takeDay(tokens: string[]): Day | null {
  if (/^[a-z]{3,9}\.?$/.test(tokens[0] ?? '') && monthOf(tokens[0]!) === 0) tokens.shift() // a week day
  const numeric = numericDay.exec(tokens[0] ?? '')
  if (numeric) {
    tokens.shift()
    return [Number(numeric[1]), Number(numeric[2]), Number(numeric[3])]
  }
  // "11-Feb-2026" is one word of three.
  const dashed = /^(\d{1,2})-([a-z]{3,9})-(\d{2}|\d{4})$/.exec(tokens[0] ?? '')
  if (dashed) tokens.splice(0, 1, dashed[1]!, dashed[2]!, dashed[3]!)
  const monthFirst = monthOf(tokens[0] ?? '') > 0
  // "Feb 11 10:00:00 KST 2026", as Unix and Java write a date.
  if (monthFirst && clock.test(tokens[2] ?? '') && /^\d{4}$/.test(tokens.at(-1)!)) tokens.splice(2, 0, tokens.pop()!)
  const month = monthOf(tokens[monthFirst ? 0 : 1] ?? '')
  const day = tokens[monthFirst ? 1 : 0] ?? ''
  const year = tokens[2] ?? ''
  if (month === 0 || !/^\d{1,2}$/.test(day) || !/^(?:\d{2}|\d{4})$/.test(year)) return null
  tokens.splice(0, 3)
  return [fullYear(year), month, Number(day)]
}

/** RFC 2822 §4.3: two digits up to 49 are of this century. */
function fullYear(digits: string): number {
  const year = Number(digits)
  if (digits.length === 4) return year
  return year < 50 ? 2000 + year : 1900 + year
}

function monthOf(word: string): number {
  return word.length < 3 ? 0 : months.indexOf(word.slice(0, 3)) + 1
}

/** `undefined` without a time of day, `null` for one that no clock shows. */
function takeTime(tokens: string[]): readonly [number, number, number] | null | undefined {
  const match = clock.exec(tokens[0] ?? '')
  if (!match) return tokens[0] === undefined ? undefined : null
  tokens.shift()
  const half = tokens[0] === 'am' || tokens[0] === 'pm' ? tokens.shift() : undefined
  const stated = Number(match[1])
  const hour = half === undefined ? stated : (stated % 12) + (half === 'pm' ? 12 : 0)
  const minute = Number(match[2])
  const second = Math.min(Number(match[3] ?? 0), 59) // 60 is a leap second
  return hour < 24 && minute < 60 ? [hour, minute, second] : null
}

/** Minutes ahead of UTC; `undefined` where no zone, or none that we know, is stated. */
function takeOffset(tokens: string[]): number | undefined {
  const zone = tokens.shift()
  if (zone === undefined) return undefined
  const numeric = numericOffset.exec(zone)
  if (!numeric) return zoneMinutes.get(zone)
  const minutes = Number(numeric[2]) * 60 + Number(numeric[3] ?? 0)
  if (minutes > 14 * 60) return undefined
  return numeric[1] === '-' ? -minutes : minutes
}

function isRealDay(year: number, month: number, day: number): boolean {
  if (year < 1000 || month < 1 || month > 12 || day < 1) return false
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}

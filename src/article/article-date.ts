import { formatInstant, localToIso } from '../lib/time.ts'
import type { ArticleRecord } from '../model/record.ts'

export interface ArticleDate {
  /** ISO 8601 with offset. */
  readonly iso: string
  readonly precision: NonNullable<ArticleRecord['published_precision']>
  /** Whether the text itself stated the offset. */
  readonly hasZone: boolean
}

/** Wall times read lately: most files of one run are of a few days, and a zone's offset is slow to find. */
const lately = new Map<string, ArticleDate>()
const maxLately = 4096

const shape = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(\.\d{1,9})?)?)? ?(Z|[+-]\d{2}:?\d{2})?$/i

/**
 * Read a time as article files hold them: `2025-12-29T00:00:00+09:00`, `2025-12-29 00:00`, `2025-12-29`. `null` for anything else.
 *
 * Without an offset it is the wall time of `timeZone`, and midnight there, as in the seed, is a day whose time is unknown.
 */
export function findArticleDate(text: string, timeZone: string): ArticleDate | null {
  const match = shape.exec(text)
  if (!match) return null
  const [, year, month, day, hour, minute, second, fraction = '', zone] = match
  if (!isDay(Number(year), Number(month), Number(day))) return null
  if (Number(hour ?? 0) > 23 || Number(minute ?? 0) > 59 || Number(second ?? 0) > 59) return null
  const precision = hour === undefined ? 'day' : second === undefined ? 'minute' : 'second'
  if (zone !== undefined) {
    const offset = zone.length === 1 ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(-2)}`
    if (offset !== 'Z' && (Number(offset.slice(1, 3)) > 23 || Number(offset.slice(4)) > 59)) return null
    const iso = `${year}-${month}-${day}T${hour ?? '00'}:${minute ?? '00'}:${second ?? '00'}${fraction}${offset}`
    return { iso, precision, hasZone: true }
  }
  const key = `${timeZone} ${text}`
  const known = lately.get(key)
  if (known) return known
  const isMidnight = Number(hour ?? 0) + Number(minute ?? 0) + Number(second ?? 0) === 0
  const local = {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    hour: Number(hour ?? 0),
    minute: Number(minute ?? 0),
    second: Number(second ?? 0),
  }
  const iso = timeZone === 'UTC' ? utcIso(local) : localToIso(local, timeZone)
  if (iso === null) return null
  const date: ArticleDate = { iso, precision: isMidnight ? 'day' : precision, hasZone: false }
  if (lately.size === maxLately) lately.clear()
  lately.set(key, date)
  return date
}

function utcIso(local: { year: number; month: number; day: number; hour: number; minute: number; second: number }) {
  if (local.year < 1000) return null
  return formatInstant(Date.UTC(local.year, local.month - 1, local.day, local.hour, local.minute, local.second), 0)
}

function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false
  return day <= new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate()
}

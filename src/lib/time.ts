/** A wall clock reading, its zone not yet said. `month` counts from 1. */
export interface LocalTime {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour?: number
  readonly minute?: number
  readonly second?: number
}

const formatters = new Map<string, Intl.DateTimeFormat>()

const dayMs = 86_400_000
/** Offsets that hold for a whole day in UTC, by zone and day; `null`: it changes within. The news of a run is of few days. */
const offsetsOfDays = new Map<string, number | null>()
const maxDays = 5000

/**
 * Minutes that a zone is ahead of UTC at an instant.
 *
 * @param timeZone IANA name
 * @throws {RangeError} for a zone that is not in the time zone database
 */
export function zoneOffsetMinutes(timeZone: string, epochMs: number): number {
  // Before 1970, zones changed at odd times of day, and more than once.
  if (!(epochMs >= 0)) return exactOffsetMinutes(timeZone, epochMs)
  const day = Math.floor(epochMs / dayMs)
  const key = `${timeZone} ${day}`
  let offset = offsetsOfDays.get(key)
  if (offset === undefined) {
    const first = exactOffsetMinutes(timeZone, day * dayMs)
    offset = first === exactOffsetMinutes(timeZone, (day + 1) * dayMs) ? first : null
    if (offsetsOfDays.size >= maxDays) offsetsOfDays.clear()
    offsetsOfDays.set(key, offset)
  }
  return offset ?? exactOffsetMinutes(timeZone, epochMs)
}

function exactOffsetMinutes(timeZone: string, epochMs: number): number {
  let formatter = formatters.get(timeZone)
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' })
    formatters.set(timeZone, formatter)
  }
  const name = formatter.formatToParts(epochMs).find((part) => part.type === 'timeZoneName')?.value ?? 'GMT'
  const match = /^GMT(?:([+-])(\d{2}):(\d{2})(?::\d{2})?)?$/.exec(name)
  if (!match?.[1]) return 0
  const minutes = Number(match[2]) * 60 + Number(match[3])
  return match[1] === '-' ? -minutes : minutes
}

/** `2026-02-12T10:30:00+09:00`: an instant as ISO 8601 with the given offset, to the second. */
export function formatInstant(epochMs: number, offsetMinutes: number): string {
  const wall = new Date(epochMs + offsetMinutes * 60_000).toISOString().slice(0, 19)
  if (offsetMinutes === 0) return `${wall}Z`
  const size = Math.abs(offsetMinutes)
  const pad = (n: number) => String(n).padStart(2, '0')
  return `${wall}${offsetMinutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`
}

/**
 * A wall clock reading in a zone as ISO 8601 with that zone's offset, or `null` if there is no such day or time.
 *
 * A reading inside a spring gap is moved by the gap, one that happens twice in autumn is the first.
 */
export function localToIso(local: LocalTime, timeZone: string): string | null {
  const { year, month, day, hour = 0, minute = 0, second = 0 } = local
  const utc = Date.UTC(year, month - 1, day, hour, minute, second)
  const back = new Date(utc)
  const real =
    year >= 1000 &&
    year <= 9999 &&
    back.getUTCMonth() === month - 1 &&
    back.getUTCDate() === day &&
    hour < 24 &&
    minute < 60 &&
    second < 60
  if (!real) return null
  // A day before and a day after there is no doubt of the offset; where they differ, a change is near.
  const before = zoneOffsetMinutes(timeZone, utc - 86_400_000)
  const after = zoneOffsetMinutes(timeZone, utc + 86_400_000)
  const early = utc - before * 60_000
  if (before === after || zoneOffsetMinutes(timeZone, early) === before) return formatInstant(early, before)
  const late = utc - after * 60_000
  if (zoneOffsetMinutes(timeZone, late) === after) return formatInstant(late, after)
  return formatInstant(early, after)
}

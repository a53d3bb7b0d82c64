import { errorCodes, type NewsledgerError } from '../lib/errors.ts'

const hourMs = 3_600_000
const dayMs = 24 * hourMs

/** Where a retry helps: after 10 minutes, 20, 40 … at most a day, until the days that the config gives are over. */
const firstPauseMs = 600_000

/** Where none should: a page may be listed before it is served, or served before it is whole. */
const laterLooksMs = [hourMs, 6 * hourMs, dayMs]

/**
 * Epoch milliseconds of the next look at an article that was looked at `checks` times since its text changed; `null`: never again.
 */
export function nextCheckMs(nowMs: number, checks: number, recheckHours: readonly number[]): number | null {
  const hours = recheckHours[checks]
  return hours === undefined ? null : nowMs + hours * hourMs
}

/** Looks that fail beyond the last planned one before the article is left alone: some five days. */
const mostLateLooks = 10

/**
 * Epoch milliseconds of the next look at a known article whose page brought none; `null`: never again.
 *
 * A failure counts as a look. Where a retry helps, the next comes in an hour, and later at growing intervals.
 *
 * @param checks looks since its text changed, this one included, that which brought it not
 */
export function nextLookMs(
  error: NewsledgerError,
  { nowMs, checks, recheckHours }: { nowMs: number; checks: number; recheckHours: readonly number[] },
): number | null {
  if (!errorCodes[error.code].retry) return nextCheckMs(nowMs, checks, recheckHours)
  const late = checks - recheckHours.length
  return late > mostLateLooks ? null : nowMs + Math.min(dayMs, hourMs * 2 ** Math.max(0, late))
}

/**
 * Epoch milliseconds of the next try of an address that brought no article; `null`: it is given up.
 *
 * @param tries failed ones so far, this one included
 * @param sinceMs when the first of them was
 */
export function nextTryMs(
  error: NewsledgerError,
  { nowMs, tries, sinceMs, retryDays }: { nowMs: number; tries: number; sinceMs: number; retryDays: number },
): number | null {
  if (!errorCodes[error.code].retry) {
    const pauseMs = laterLooksMs[tries - 1]
    return pauseMs === undefined ? null : nowMs + pauseMs
  }
  if (nowMs - sinceMs >= retryDays * dayMs) return null
  return nowMs + Math.min(dayMs, firstPauseMs * 2 ** Math.min(tries - 1, 20))
}

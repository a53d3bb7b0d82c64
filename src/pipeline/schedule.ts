import type { NewsledgerError } from '../lib/errors.ts'
import { errorCodes } from '../lib/errors.ts'

const hourMs = 3_600_000

/** When to ask again for an address that failed: after 10 min, 20 min, 40 min … at most a day; after ten tries not at all. */
const firstPauseMs = 600_000
const longestPauseMs = 24 * hourMs
const maxTries = 10

/**
 * Epoch milliseconds of the next look at an article that was looked at `checks` times since its text changed; `null`: never again.
 */
export function nextCheckMs(nowMs: number, checks: number, recheckHours: readonly number[]): number | null {
  const hours = recheckHours[checks]
  return hours === undefined ? null : nowMs + hours * hourMs
}

/** Epoch milliseconds of the next try after `tries` failed ones; `null` when no later try helps. */
export function nextTryMs(nowMs: number, tries: number, error: NewsledgerError): number | null {
  if (!errorCodes[error.code].retry || tries >= maxTries) return null
  return nowMs + Math.min(longestPauseMs, firstPauseMs * 2 ** (tries - 1))
}

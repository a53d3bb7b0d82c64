import { setTimeout as sleep } from 'node:timers/promises'

/** Where time comes from. */
export interface Clock {
  /** Milliseconds since 1970, never going back. */
  now(): number
  /** @throws the signal's reason when it comes first */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
}

/** The longest delay that a Node.js timer takes; above it, it fires at once. */
export const longestTimerMs = 2 ** 31 - 1

/** The machine's clock at the start, and from there the monotonic one: no set clock shortens a delay. */
export const systemClock: Clock = {
  now: () => performance.timeOrigin + performance.now(),
  sleep: async (ms, signal) => {
    await sleep(Math.min(Math.max(0, Math.ceil(ms)), longestTimerMs), undefined, signal ? { signal } : {})
  },
}

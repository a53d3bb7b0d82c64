import { setTimeout as realSleep } from 'node:timers/promises'

/**
 * A clock on which nobody waits: as soon as someone sleeps, time jumps to the moment when the first sleeper wakes.
 *
 * Sleepers wake in the order of their times, each after a short real pause, so that answers under way come first.
 */
export class FakeClock {
  #now: number
  readonly #sleepers: { at: number; wake: () => void }[] = []
  #running = false
  readonly #pause: () => Promise<unknown>
  /** Every sleep asked for, in ms. */
  readonly slept: number[] = []

  /** @param pause between two wakings; without real requests under way `setImmediate` is enough */
  constructor(now = Date.UTC(2026, 1, 12, 1, 30), pause: () => Promise<unknown> = () => realSleep(4)) {
    this.#now = now
    this.#pause = pause
  }

  now(): number {
    return this.#now
  }

  advance(ms: number): void {
    this.#now += ms
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    this.slept.push(ms)
    return new Promise<void>((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason)
      const sleeper = { at: this.#now + Math.max(0, ms), wake: resolve }
      signal?.addEventListener('abort', () => {
        const place = this.#sleepers.indexOf(sleeper)
        if (place >= 0) this.#sleepers.splice(place, 1)
        reject(signal.reason)
      })
      this.#sleepers.push(sleeper)
      void this.#run()
    })
  }

  async #run(): Promise<void> {
    if (this.#running) return
    this.#running = true
    while (this.#sleepers.length > 0) {
      await this.#pause()
      this.#sleepers.sort((a, b) => a.at - b.at)
      const first = this.#sleepers.shift()
      if (!first) break
      this.#now = Math.max(this.#now, first.at)
      first.wake()
    }
    this.#running = false
  }
}

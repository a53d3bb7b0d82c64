import { isDiskTrouble } from '../store/disk-error.ts'

/**
 * Ends a run in order when the disk refuses: what is under way is stopped as by a signal, what is left is skipped, and the trouble is told once.
 */
export class DiskStop {
  /** The caller's signal, or the disk's. */
  readonly signal: AbortSignal
  readonly #controller = new AbortController()
  #trouble: unknown = null

  constructor(signal?: AbortSignal) {
    this.signal = signal ? AbortSignal.any([signal, this.#controller.signal]) : this.#controller.signal
  }

  get isStopped(): boolean {
    return this.#trouble !== null
  }

  /** Stops the run for trouble with the disk; throws any other error on. */
  take(error: unknown): void {
    if (!isDiskTrouble(error)) throw error
    this.#trouble ??= error
    this.#controller.abort()
  }

  /** @throws {StoreError} the trouble that stopped the run */
  throwIfStopped(): void {
    if (this.#trouble !== null) throw this.#trouble
  }
}

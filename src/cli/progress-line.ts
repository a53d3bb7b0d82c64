import type { Outcome } from '../model/run-report.ts'
import type { Settled } from '../pipeline/item.ts'
import { cut, plain } from './terminal.ts'

const redrawMs = 100

/** One line on a terminal that says how far a run is, redrawn in place. */
export class ProgressLine {
  readonly #stream: NodeJS.WritableStream & { columns?: number }
  readonly #counts = new Map<Outcome, number>()
  readonly #startedAt = Date.now()
  #drawnAt = 0
  #items = 0

  constructor(stream: NodeJS.WritableStream & { columns?: number }) {
    this.#stream = stream
  }

  settled({ at, outcome }: Settled): void {
    this.#items += 1
    this.#counts.set(outcome, (this.#counts.get(outcome) ?? 0) + 1)
    const now = Date.now()
    if (now - this.#drawnAt < redrawMs) return
    this.#drawnAt = now
    const rate = (this.#items / Math.max(0.001, (now - this.#startedAt) / 1000)).toFixed(0)
    const counts = [...this.#counts].map(([name, count]) => `${count} ${name}`).join(', ')
    const line = `${this.#items} items, ${rate}/s: ${counts}  ${plain(at)}`
    this.#stream.write(`\r\u001b[2K${cut(line, (this.#stream.columns ?? 80) - 1)}`)
  }

  clear(): void {
    if (this.#drawnAt > 0) this.#stream.write('\r\u001b[2K')
  }
}

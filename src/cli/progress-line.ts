import type { Outcome } from '../model/run-report.ts'
import type { Settled } from '../pipeline/item.ts'
import type { Progress } from '../pipeline/progress.ts'
import { cut, plain } from './terminal.ts'

const redrawMs = 100
const tellMs = 30_000

type Output = NodeJS.WritableStream & { columns?: number; isTTY?: boolean }

/**
 * Says how far a run is: on a terminal in one line that is redrawn, elsewhere through `tell` every 30 seconds. SIGUSR1 asks for it at once.
 */
export class RunProgress implements Progress, Disposable {
  readonly #line: Output | null
  readonly #tell: (facts: { items: number; per_second: number; counts: Record<string, number> }) => void
  readonly #counts = new Map<Outcome, number>()
  readonly #startedAt = performance.now()
  readonly #timer: NodeJS.Timeout
  readonly #asked = () => this.#tell(this.facts())
  #drawnAt = 0
  #items = 0

  /** @param line where the line is drawn; `null`: nowhere */
  constructor(line: Output | null, tell: (facts: ReturnType<RunProgress['facts']>) => void) {
    this.#line = line
    this.#tell = tell
    this.#timer = setInterval(() => {
      if (!this.#line) this.#tell(this.facts())
    }, tellMs).unref()
    process.on('SIGUSR1', this.#asked)
  }

  facts(): { items: number; per_second: number; counts: Record<string, number> } {
    const seconds = Math.max(0.001, (performance.now() - this.#startedAt) / 1000)
    const counts = Object.fromEntries(this.#counts)
    return { items: this.#items, per_second: Math.round((this.#items / seconds) * 10) / 10, counts }
  }

  settled({ at, outcome }: Settled): void {
    this.#items += 1
    this.#counts.set(outcome, (this.#counts.get(outcome) ?? 0) + 1)
    if (!this.#line) return
    const now = performance.now()
    if (now - this.#drawnAt < redrawMs) return
    this.#drawnAt = now
    const { items, per_second, counts } = this.facts()
    const ends = Object.entries(counts).map(([name, count]) => `${count} ${name}`)
    const text = `${items} items, ${per_second}/s: ${ends.join(', ')}  ${plain(at)}`
    this.#line.write(`\r\u001b[2K${cut(text, (this.#line.columns ?? 80) - 1)}`)
  }

  [Symbol.dispose](): void {
    clearInterval(this.#timer)
    process.off('SIGUSR1', this.#asked)
    if (this.#drawnAt > 0) this.#line?.write('\r\u001b[2K')
  }
}

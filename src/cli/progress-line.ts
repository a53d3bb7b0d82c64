import type { Outcome } from '../model/outcome.ts'
import type { Settled } from '../pipeline/item.ts'
import type { Outlook, Progress } from '../pipeline/progress.ts'
import { cut, formatDuration, plain } from './terminal.ts'

const redrawMs = 100
/** Where nothing ends, as while hosts make us wait. */
const idleRedrawMs = 1000
const tellMs = 30_000

type Output = NodeJS.WritableStream & { columns?: number; isTTY?: boolean }

/** How far a run is. `left`, `hosts_waiting` and `seconds_left` are `null` where nobody knows. */
export interface ProgressFacts {
  readonly items: number
  readonly per_second: number
  readonly counts: Readonly<Record<string, number>>
  readonly left: number | null
  /** Hosts that have addresses left, and the one that has most of them. */
  readonly hosts_waiting: number | null
  readonly slowest_host: string | null
  readonly seconds_left: number | null
}

/**
 * Says how far a run is: on a terminal in one line that is redrawn, elsewhere through `tell` every 30 seconds. SIGUSR1 asks for it at once.
 */
export class RunProgress implements Progress, Disposable {
  readonly #line: Output | null
  readonly #tell: (facts: ProgressFacts) => void
  readonly #now: () => number
  readonly #counts = new Map<Outcome, number>()
  readonly #startedAt: number
  readonly #timer: NodeJS.Timeout
  readonly #asked: () => void
  #outlook: () => Outlook | null = () => null
  #drawnAt = 0
  #items = 0
  #lastItem = ''

  /**
   * @param line where the line is drawn; `null`: nowhere
   * @param answer for who asks by a signal
   * @param now monotonic milliseconds
   */
  constructor(
    line: Output | null,
    tell: (facts: ProgressFacts) => void,
    answer: (facts: ProgressFacts) => void = tell,
    now = () => performance.now(),
  ) {
    this.#line = line
    this.#asked = () => {
      this.#clear()
      answer(this.facts())
    }
    this.#tell = tell
    this.#now = now
    this.#startedAt = now()
    this.#timer = setInterval(
      () => {
        if (this.#line) this.#draw()
        else this.#tell(this.facts())
      },
      line ? idleRedrawMs : tellMs,
    ).unref()
    process.on('SIGUSR1', this.#asked)
  }

  facts(): ProgressFacts {
    const seconds = Math.max(0.001, (this.#now() - this.#startedAt) / 1000)
    const outlook = this.#outlook()
    const left = outlook && secondsLeft(outlook, this.#items, seconds)
    return {
      items: this.#items,
      per_second: Math.round((this.#items / seconds) * 10) / 10,
      counts: Object.fromEntries(this.#counts),
      left: outlook?.left ?? null,
      hosts_waiting: outlook?.hosts.length ?? null,
      slowest_host: outlook?.hosts[0]?.host ?? null,
      seconds_left: left === null ? null : Math.round(left),
    }
  }

  watch(outlook: () => Outlook): void {
    this.#outlook = outlook
  }

  settled({ at, outcome }: Settled): void {
    this.#items += 1
    this.#counts.set(outcome, (this.#counts.get(outcome) ?? 0) + 1)
    this.#lastItem = at
    if (this.#line && this.#now() - this.#drawnAt >= redrawMs) this.#draw()
  }

  [Symbol.dispose](): void {
    clearInterval(this.#timer)
    process.off('SIGUSR1', this.#asked)
    this.#clear()
  }

  #clear(): void {
    if (this.#drawnAt > 0) this.#line?.write('\r\u001b[2K')
  }

  #draw(): void {
    this.#drawnAt = this.#now()
    const text = `${formatProgress(this.facts())}  ${plain(this.#lastItem)}`
    this.#line?.write(`\r\u001b[2K${cut(text.trimEnd(), (this.#line.columns || 80) - 1)}`)
  }
}

/** "120 items, 2/s, 80 to do at 3 hosts, most at slow.example, 40 s left: 118 new, 2 failed" */
export function formatProgress(facts: ProgressFacts): string {
  const { items, per_second, counts, left, hosts_waiting, slowest_host, seconds_left } = facts
  const parts = [`${items.toLocaleString('en')} ${items === 1 ? 'item' : 'items'}`, `${per_second}/s`]
  if (left !== null && left > 0) {
    const hosts = hosts_waiting === 1 ? ` at ${slowest_host}` : ` at ${hosts_waiting} hosts, most at ${slowest_host}`
    parts.push(`${left.toLocaleString('en')} to do${hosts_waiting ? plain(hosts) : ''}`)
    if (seconds_left !== null) parts.push(`${formatDuration(seconds_left)} left`)
  }
  const ends = Object.entries(counts).map(([name, count]) => `${count.toLocaleString('en')} ${name}`)
  return `${parts.join(', ')}${ends.length > 0 ? `: ${ends.join(', ')}` : ''}`
}

/** Seconds until the host ends that takes longest at the pace that it has had so far; of all, where there are no hosts. */
function secondsLeft({ left, hosts }: Outlook, items: number, seconds: number): number | null {
  if (hosts.length === 0) return items > 0 ? (left / items) * seconds : null
  const ends = hosts.filter(({ done }) => done > 0).map(({ left, done }) => (left / done) * seconds)
  return ends.length > 0 ? Math.max(...ends) : null
}

import { cut, formatDuration } from './terminal.ts'

const redrawMs = 100

/** On a terminal, one line that counts, redrawn in place; elsewhere nothing. */
export class CountLine {
  readonly #stream: (NodeJS.WritableStream & { columns?: number }) | null
  #drawnAt = 0
  readonly #startedAt = Date.now()

  constructor(stream: NodeJS.WritableStream & { isTTY?: boolean; columns?: number }, isWanted: boolean) {
    this.#stream = isWanted && stream.isTTY === true ? stream : null
  }

  /** @param of how many there are in all, where that is known */
  count(done: number, what: string, of?: number): void {
    if (!this.#stream) return
    const now = Date.now()
    if (now - this.#drawnAt < redrawMs) return
    this.#drawnAt = now
    const seconds = Math.max(0.001, (now - this.#startedAt) / 1000)
    const rate = done / seconds
    const left = of !== undefined && rate > 0 ? `, ${formatDuration((of - done) / rate)} left` : ''
    const share = of !== undefined && of > 0 ? ` of ${of.toLocaleString('en')} (${Math.floor((done / of) * 100)}%)` : ''
    const line = `${done.toLocaleString('en')}${share} ${what}, ${Math.round(rate).toLocaleString('en')}/s${left}`
    this.#stream.write(`\r\u001b[2K${cut(line, (this.#stream.columns || 80) - 1)}`)
  }

  /** What goes on that cannot be counted. */
  say(text: string): void {
    if (!this.#stream) return
    this.#drawnAt = Date.now()
    this.#stream.write(`\r\u001b[2K${cut(text, (this.#stream.columns || 80) - 1)}`)
  }

  clear(): void {
    if (this.#stream && this.#drawnAt > 0) this.#stream.write('\r\u001b[2K')
    this.#drawnAt = 0
  }
}

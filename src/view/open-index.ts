import { IndexReader } from '../export/index-reader.ts'
import { NewsledgerError, StoreError } from '../lib/errors.ts'
import { requireLedger } from '../store/read-changes.ts'
import type { CatchUp, IndexProgress } from '../store/search/catch-up.ts'
import { SearchIndex } from '../store/search/search-index.ts'
import { Problem } from './answer.ts'

/** How often the change log is looked at. */
const lookMs = 500
/** After a failure, or where damaged records keep the index from being whole, nothing is tried again for so long. */
const restMs = 2000
const damagedRestMs = 15_000

/** Changes taken in at once while pages are asked for: they wait for no more. */
const refreshBatch = 20

export interface OpenIndexOptions {
  readonly onTrouble: (error: NewsledgerError) => void
  readonly onProgress?: (progress: IndexProgress) => void
  readonly onReady?: () => void
}

/**
 * The search index kept open for a server: opened or built in the background, brought up to date while it is read, and opened anew when
 * its file is deleted, replaced or damaged.
 */
export class OpenIndex implements Disposable {
  readonly #output: string
  readonly #options: OpenIndexOptions
  readonly #reader: IndexReader
  readonly #stop = new AbortController()
  #index: SearchIndex | null = null
  #work: Promise<void> | null = null
  #progress: IndexProgress | null = null
  #error: NewsledgerError | null = null
  #lookedAt = Number.NEGATIVE_INFINITY

  constructor(output: string, options: OpenIndexOptions) {
    this.#output = output
    this.#options = options
    this.#reader = new IndexReader(output)
  }

  /**
   * The index as it stands; what the change log has beyond it is read in the background.
   *
   * @throws {Problem} 503 while there is none
   */
  current(): SearchIndex {
    this.#look()
    if (this.#index) return this.#index
    if (this.#error && !this.#progress) {
      throw new Problem(
        503,
        this.#error.code,
        'The search index cannot be opened',
        `${this.#error.message}. It is tried again in a moment.`,
        5,
      )
    }
    const { done, of } = this.#progress ?? { done: 0, of: 0 }
    const share = of > 0 ? `${Math.floor((done / of) * 100)}% of the change log is read.` : 'It has just begun.'
    throw new Problem(503, 'building', 'The search index is being built', share, 2)
  }

  /** Whether changes are being read in just now. */
  get isBehind(): boolean {
    return this.#work !== null
  }

  /** Resolves when what is under way is done. */
  async settled(): Promise<void> {
    if (!this.#work) this.#lookedAt = Number.NEGATIVE_INFINITY
    this.#look()
    await this.#work
  }

  /** Gives the index up, after an error of the database; the next look opens it anew. */
  drop(): void {
    this.#index?.[Symbol.dispose]()
    this.#index = null
    this.#lookedAt = Number.NEGATIVE_INFINITY
  }

  [Symbol.dispose](): void {
    this.#stop.abort()
    this.#index?.[Symbol.dispose]()
    this.#index = null
  }

  #look(): void {
    const now = performance.now()
    if (this.#work || this.#stop.signal.aborted || now - this.#lookedAt < (this.#error ? restMs : lookMs)) return
    this.#lookedAt = now
    if (this.#index && !this.#index.isInPlace()) this.drop()
    if (this.#index?.isCurrent()) return
    this.#work = (this.#index ? this.#refresh(this.#index) : this.#open())
      .then(
        () => {
          this.#error = null
        },
        (error) => {
          this.#error = error instanceof NewsledgerError ? error : new StoreError('internal', String(error))
          this.#options.onTrouble(this.#error)
        },
      )
      .finally(() => {
        this.#work = null
        this.#progress = null
        this.#reader[Symbol.dispose]()
      })
  }

  async #open(): Promise<void> {
    requireLedger(this.#output)
    const index = await SearchIndex.open(this.#output, this.#catchUp())
    if (this.#stop.signal.aborted) {
      index[Symbol.dispose]()
      return
    }
    this.#index = index
    this.#options.onReady?.()
  }

  async #refresh(index: SearchIndex): Promise<void> {
    try {
      await index.refresh({ ...this.#catchUp(), batch: refreshBatch })
      if (!index.isCurrent()) this.#lookedAt = performance.now() + damagedRestMs
    } catch (error) {
      if (this.#index === index) this.drop()
      throw error
    }
  }

  #catchUp(): CatchUp {
    return {
      read: this.#reader.read,
      onTrouble: this.#options.onTrouble,
      onProgress: (progress) => {
        this.#progress = progress
        this.#options.onProgress?.(progress)
      },
      signal: this.#stop.signal,
    }
  }
}

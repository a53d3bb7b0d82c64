import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { type ErrorData, errorFromData } from '../lib/errors.ts'
import { readRecordFile } from '../store/read-records.ts'
import { type IndexRows, indexRowsOf, type ReadRows } from '../store/search/index-rows.ts'
import { readOrTell } from './parse-record.ts'

/** Records that are read before a thread is started: a start costs about as much as they do. */
const recordsBeforeThread = 500

/** A young generation of the size of a batch: V8 would let it grow further, and the process with it. */
const resourceLimits = { maxYoungGenerationSizeMb: 24 }

// By its folder: the build puts this module into a file beside all folders.
const workerFile = import.meta.url.endsWith('.ts') ? '../export/index-worker.ts' : '../export/index-worker.js'
const workerUrl = new URL(workerFile, import.meta.url)

/** What a thread answers: an error's class does not survive the way. */
export type AnswerRows = IndexRows | { readonly contentHash: string; readonly error: ErrorData }

interface Task {
  readonly hashes: readonly string[]
  readonly resolve: (rows: Promise<readonly ReadRows[]> | readonly ReadRows[]) => void
}

/** Reads records for the search index: a few here, many in a thread, beside the one that writes them into it. */
export class IndexReader implements Disposable {
  readonly #output: string
  readonly #tasks = new Map<number, Task>()
  #thread: Worker | null = null
  #count = 0
  #lastKey = 0

  constructor(output: string) {
    this.#output = output
  }

  readonly read = (hashes: readonly string[]): Promise<readonly ReadRows[]> => {
    this.#count += hashes.length
    if (this.#count <= recordsBeforeThread || availableParallelism() === 1) return readIndexRows(this.#output, hashes)
    this.#thread ??= this.#start()
    const thread = this.#thread
    this.#lastKey += 1
    const key = this.#lastKey
    return new Promise((resolve) => {
      this.#tasks.set(key, { hashes, resolve })
      thread.postMessage({ key, hashes })
    })
  };

  /** Ends the thread; a later {@link read} may start another. */
  [Symbol.dispose](): void {
    void this.#thread?.terminate()
    this.#thread = null
    this.#tasks.clear()
    this.#count = 0
  }

  #start(): Worker {
    const thread = new Worker(workerUrl, { workerData: { output: this.#output }, resourceLimits })
    thread.on('message', ({ key, rows }: { key: number; rows: readonly AnswerRows[] }) => {
      const task = this.#tasks.get(key)
      this.#tasks.delete(key)
      task?.resolve(rows.map((row) => ('error' in row ? { ...row, error: errorFromData(row.error) } : row)))
    })
    // Out of memory, or a mistake of ours: what it had to do is done here, where an error has its stack.
    thread.on('error', () => {
      this.#thread = null
      for (const { hashes, resolve } of this.#tasks.values()) resolve(readIndexRows(this.#output, hashes))
      this.#tasks.clear()
    })
    return thread
  }
}

/** Records as the index takes them, in the order asked for. */
export async function readIndexRows(output: string, hashes: readonly string[]): Promise<ReadRows[]> {
  const files = await Promise.all(hashes.map((hash) => readRecordFile(output, hash)))
  return files.map((file) => {
    let rows: ReadRows | undefined
    const record = readOrTell(file, (error) => {
      rows = { contentHash: file.contentHash, error }
    })
    return record ? indexRowsOf(record) : rows!
  })
}

import { availableParallelism } from 'node:os'
import { setImmediate } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { type ErrorData, errorFromData, errorToData } from '../lib/errors.ts'
import { keepHeapSmall } from '../lib/heap.ts'
import type { Site } from '../model/site.ts'
import { asNewsledgerError } from './item.ts'
import { doJob, type Job, type JobResult, useSites } from './jobs.ts'

export type Answer = { readonly result: JobResult } | { readonly error: ErrorData }

interface Batch {
  readonly jobs: readonly Job[]
  readonly done: (answers: readonly Answer[]) => void
}

interface Thread {
  readonly worker: Worker
  /** Batches that it was given and has not answered, by key. */
  readonly underWay: Map<number, Batch>
}

/** Files and pages that are read in the main thread where no more than these are at hand: the start of a thread costs about as much. */
const filesBeforeThreads = 48
const pagesBeforeThreads = 4

/**
 * A thread's heap. V8 would let its young generation grow to the size of all pages of a second, and collect less often than memory is worth; the
 * old one must hold the largest page that any `--max-bytes` in use lets in.
 */
const maxOldGenerationSizeMb = 1024
const usualYoungMb = 12

/** Jobs of one thread after which its young generation is as large as it will be. */
const jobsToGrow = 128

// By its folder: the build puts this module into a file beside all folders.
const workerFile = import.meta.url.endsWith('.ts') ? '../pipeline/worker.ts' : '../pipeline/worker.js'
const workerUrl = new URL(workerFile, import.meta.url)

/**
 * Does what costs processor time (reading files, extraction, claims) in threads, so that the event loop stays free for timers and sockets:
 * one for each core but the one that writes. On one core, and for the first few jobs, in the main thread.
 */
export class Workforce implements AsyncDisposable {
  readonly #most: number
  readonly #sites: readonly Site[]
  readonly #youngMb: number
  readonly #threads: Thread[] = []
  #jobs = 0
  #expected = 0
  #answered = 0
  #lastKey = 0

  /**
   * @param options.sites a user's own, beside those of the package
   * @param options.youngMb of each thread: with 24 MB an ingest collects for a tenth of its time, with 12 for a sixth, which a crawl can spare
   */
  constructor(options: { sites?: readonly Site[]; threads?: number; youngMb?: number } = {}) {
    const { sites = [], threads = availableParallelism(), youngMb = usualYoungMb } = options
    this.#sites = sites
    this.#most = threads - 1
    this.#youngMb = youngMb
    useSites(sites)
  }

  /** Batches that can be under way at once before one waits for another. */
  get width(): number {
    return Math.max(1, this.#most)
  }

  /** Tells of jobs that will follow: where they are many, the first one goes to a thread too and leaves the event loop alone. */
  expect(jobs: number): void {
    this.#expected = Math.max(this.#expected, this.#jobs + jobs)
  }

  /** An answer for each job, in order. Does not reject. */
  async do(jobs: readonly Job[]): Promise<readonly Answer[]> {
    this.#jobs += jobs.length
    const few = jobs.some((job) => 'page' in job) ? pagesBeforeThreads : filesBeforeThreads
    if (this.#most === 0 || Math.max(this.#jobs, this.#expected) <= few) return doHere(jobs)
    const thread = this.#leastBusy()
    this.#lastKey += 1
    const key = this.#lastKey
    return new Promise((done) => {
      thread.underWay.set(key, { jobs, done })
      thread.worker.ref()
      thread.worker.postMessage({ key, jobs })
    })
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(this.#threads.map(({ worker }) => worker.terminate()))
    this.#threads.length = 0
  }

  #leastBusy(): Thread {
    const idle = this.#threads.find(({ underWay }) => underWay.size === 0)
    if (idle) return idle
    if (this.#threads.length < this.#most) return this.#start()
    return this.#threads.reduce((least, thread) => (thread.underWay.size < least.underWay.size ? thread : least))
  }

  #start(): Thread {
    const thread: Thread = {
      worker: new Worker(workerUrl, {
        workerData: { sites: this.#sites },
        resourceLimits: { maxYoungGenerationSizeMb: this.#youngMb, maxOldGenerationSizeMb },
      }),
      underWay: new Map(),
    }
    // An idle thread must not hold a run open that ends in an error.
    thread.worker.unref()
    thread.worker.on('message', ({ key, answers }: { key: number; answers: readonly Answer[] }) => {
      const batch = thread.underWay.get(key)
      thread.underWay.delete(key)
      if (thread.underWay.size === 0) thread.worker.unref()
      batch?.done(answers)
      this.#answered += answers.length
      // The threads have grown as they need; what is only handed on here has no use for as much.
      if (this.#answered >= this.#most * jobsToGrow && this.#answered - answers.length < this.#most * jobsToGrow)
        keepHeapSmall()
    })
    // Out of memory, or a mistake of ours outside any job: its jobs fail, and another thread takes its place.
    thread.worker.on('error', (error) => this.#lose(thread, error))
    this.#threads.push(thread)
    return thread
  }

  #lose(thread: Thread, error: unknown): void {
    const at = this.#threads.indexOf(thread)
    if (at >= 0) this.#threads.splice(at, 1)
    for (const { jobs, done } of thread.underWay.values()) {
      done(jobs.map((job) => ({ error: errorToData(asNewsledgerError(error, placeOf(job))) })))
    }
    thread.underWay.clear()
  }
}

/** @throws {NewsledgerError} what the job ended in */
export function resultOf(answer: Answer): JobResult {
  if ('error' in answer) throw errorFromData(answer.error)
  return answer.result
}

async function doHere(jobs: readonly Job[]): Promise<Answer[]> {
  const answers: Answer[] = []
  for (const job of jobs) {
    // A turn of the event loop between two: an answer that waits in a socket must not be taken for a timeout.
    await setImmediate()
    try {
      answers.push({ result: await doJob(job) })
    } catch (error) {
      answers.push({ error: errorToData(asNewsledgerError(error, placeOf(job))) })
    }
  }
  return answers
}

function placeOf(job: Job): { path?: string; url?: string } {
  return 'path' in job ? { path: job.path } : { url: job.page.url }
}

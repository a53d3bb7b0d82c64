import { randomBytes } from 'node:crypto'
import type { NewsledgerError } from '../lib/errors.ts'
import { isStopSignal, stopStatuses, whatStopped } from '../lib/stop.ts'
import { outcomes } from '../model/outcome.ts'
import type { ErrorEntry, HostReport, RunReport } from '../model/run-report.ts'
import type { Settled } from './item.ts'

/** Most entries that a report lists; the rest is counted, so that a bad night does not fill the memory. */
const maxErrors = 10_000

/** Counts how each item ends, and makes the run report of it. */
export class Tally {
  readonly #startedAt: number
  readonly #counts = new Map<string, number>(outcomes.map((outcome) => [outcome, 0]))
  readonly #errors: ErrorEntry[] = []
  readonly #now: () => number
  readonly #signal: AbortSignal | undefined
  readonly runId: string
  sources = 0
  fetched = 0
  records = 0
  claims = 0
  bytes = 0
  hosts: HostReport[] = []
  robotsIgnored: string[] = []
  plan: RunReport['plan']
  cost: RunReport['cost']
  differences: RunReport['differences']
  lists: RunReport['lists'] = []
  /** Whether a source failed or a named address was disallowed: exit status 1, whatever the counts say. */
  isTroubled = false
  #unlisted = 0

  constructor(now: () => number, signal?: AbortSignal) {
    this.#now = now
    this.#signal = signal
    this.#startedAt = now()
    const stamp = new Date(this.#startedAt).toISOString().replace(/[-:]|\.\d+/g, '')
    this.runId = `${stamp}-${randomBytes(3).toString('hex')}`
  }

  count(item: Settled): void {
    this.#counts.set(item.outcome, (this.#counts.get(item.outcome) ?? 0) + 1)
    if (item.isRecordNew) this.records += 1
    this.claims += item.claims ?? 0
    if (item.outcome === 'failed') this.isTroubled = true
    if (item.error) this.report(item.error, item.at)
  }

  /** Enters an error of an item, a source or the run itself. */
  report(error: NewsledgerError, at?: string): void {
    if (this.#errors.length >= maxErrors) {
      this.#unlisted += 1
      return
    }
    const url = error.url ?? (error.path === undefined && at?.includes('://') ? at : undefined)
    const path = error.path ?? (url === undefined ? at : undefined)
    this.#errors.push({
      ...(url === undefined ? {} : { url }),
      ...(path === undefined ? {} : { path }),
      code: error.code,
      message: error.message,
    })
  }

  finish(): RunReport {
    const counts = Object.fromEntries(this.#counts) as Record<(typeof outcomes)[number], number>
    const discovered = [...this.#counts.values()].reduce((sum, n) => sum + n, 0)
    if (this.#unlisted > 0) {
      this.#errors.push({ code: 'internal', message: `${this.#unlisted} more errors are not listed here` })
    }
    const stopped = whatStopped(this.#signal)
    return {
      run_id: this.runId,
      started_at: new Date(this.#startedAt).toISOString(),
      finished_at: new Date(this.#now()).toISOString(),
      sources: this.sources,
      discovered,
      fetched: this.fetched,
      ...counts,
      records: this.records,
      claims: this.claims,
      bytes: this.bytes,
      robots_ignored: this.robotsIgnored,
      hosts: this.hosts,
      lists: this.lists,
      exit_status: isStopSignal(stopped) ? stopStatuses[stopped] : this.isTroubled || stopped ? 1 : 0,
      ...(stopped ? { stopped } : {}),
      errors: this.#errors,
      ...(this.differences ? { differences: this.differences } : {}),
      ...(this.plan ? { plan: this.plan } : {}),
      ...(this.cost ? { cost: this.cost } : {}),
    }
  }
}

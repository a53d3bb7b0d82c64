import type { Outcome } from '../model/outcome.ts'
import type { ErrorEntry, HostReport } from '../model/run-report.ts'
import { hasState, State } from './state.ts'

/** A run as a list shows it. */
export type RunSummary = {
  readonly run_id: string
  readonly command: string
  readonly started_at: string
  readonly finished_at: string
  readonly exit_status: number
  readonly stopped: string | null
  readonly discovered: number
  readonly requests: number
  readonly bytes: number
  readonly errors: number
} & Readonly<Record<Outcome, number>>

export interface RunDetail extends RunSummary {
  readonly hosts: readonly HostReport[]
  readonly first_errors: readonly ErrorEntry[]
}

/** A host over the last runs, and whether it is let rest. */
export interface HostSummary {
  readonly host: string
  readonly runs: number
  readonly requests: number
  readonly bytes: number
  readonly retries: number
  readonly status_429: number
  /** Smallest time between two starts. */
  readonly min_gap_ms: number | null
  readonly failures: number
  /** Epoch milliseconds before which nothing is asked of it. */
  readonly rests_until: number | null
  readonly because: string | null
}

const mostErrors = 500
/** Runs from which the hosts are summed up. */
const hostRuns = 50

const summaryColumns = `run_id, command, coalesce(report ->> 'started_at', '') AS started_at, coalesce(report ->> 'finished_at', '') AS finished_at,
  coalesce(report ->> 'exit_status', 0) AS exit_status, report ->> 'stopped' AS stopped, coalesce(report ->> 'discovered', 0) AS discovered,
  coalesce(report ->> 'new', 0) AS new, coalesce(report ->> 'updated', 0) AS updated, coalesce(report ->> 'unchanged', 0) AS unchanged,
  coalesce(report ->> 'duplicate', 0) AS duplicate, coalesce(report ->> 'failed', 0) AS failed,
  coalesce(report ->> 'disallowed', 0) AS disallowed, coalesce(report ->> 'skipped', 0) AS skipped,
  (SELECT coalesce(sum(value ->> 'requests'), 0) FROM json_each(report, '$.hosts')) AS requests,
  coalesce(report ->> 'bytes', 0) AS bytes, json_array_length(report, '$.errors') AS errors`

/** What the crawl remembers of its runs, read beside a writer. `null` where no run has left anything. */
export class CrawlRuns implements Disposable {
  readonly #state: State

  private constructor(state: State) {
    this.#state = state
  }

  static open(output: string): CrawlRuns | null {
    if (!hasState(output)) return null
    return new CrawlRuns(new State(output, { readonly: true }))
  }

  /** The newest first. */
  list(limit: number): RunSummary[] {
    const rows = this.#state
      .sql(`SELECT ${summaryColumns} FROM runs WHERE json_valid(report) ORDER BY run_id DESC LIMIT ?`)
      .all(limit)
    return rows as unknown as RunSummary[]
  }

  find(runId: string): RunDetail | null {
    const row = this.#state.get<RunSummary>(
      `SELECT ${summaryColumns} FROM runs WHERE run_id = ? AND json_valid(report)`,
      runId,
    )
    if (!row) return null
    const { hosts, errors } = this.#state.get<{ hosts: string; errors: string }>(
      `SELECT coalesce(report -> 'hosts', '[]') AS hosts,
         (SELECT json_group_array(json(value)) FROM (SELECT value FROM json_each(report, '$.errors') LIMIT ${mostErrors})) AS errors
       FROM runs WHERE run_id = ?`,
      runId,
    )!
    return { ...row, hosts: JSON.parse(hosts), first_errors: JSON.parse(errors) }
  }

  /** Those of the last runs, the most asked first. */
  hosts(): HostSummary[] {
    const rows = this.#state
      .sql(
        `SELECT h.host, h.runs, h.requests, h.bytes, h.retries, h.status_429, h.min_gap_ms, coalesce(k.health ->> 'failures', 0) AS failures,
           k.health ->> 'restsUntil' AS rests_until, k.health ->> 'because' AS because
         FROM (
           SELECT value ->> 'host' AS host, count(*) AS runs, sum(value ->> 'requests') AS requests, sum(value ->> 'bytes') AS bytes,
             sum(value ->> 'retries') AS retries, sum(value ->> 'status_429') AS status_429, min(value ->> 'min_gap_ms') AS min_gap_ms
           FROM (SELECT report FROM runs WHERE json_valid(report) ORDER BY run_id DESC LIMIT ${hostRuns}) r, json_each(r.report, '$.hosts') GROUP BY 1
         ) h LEFT JOIN hosts k ON k.host = h.host AND json_valid(k.health) ORDER BY h.requests DESC, h.host LIMIT 200`,
      )
      .all()
    return rows as unknown as HostSummary[]
  }

  [Symbol.dispose](): void {
    this.#state.close()
  }
}

import { readFile } from 'node:fs/promises'
import type { Change } from '../model/change.ts'
import { outcomes } from '../model/outcome.ts'
import type { ArticleRecord } from '../model/record.ts'
import type { HostReport, RunReport } from '../model/run-report.ts'
import { crawl } from '../pipeline/crawl.ts'
import type { RunOptions } from '../pipeline/settings.ts'
import { type ClaimChange, findClaimChanges } from '../record/claim-changes.ts'
import { parseRecord } from '../record/record.ts'
import { parseChange, readLines } from '../store/change-log.ts'
import { changeLogPath, recordPath } from '../store/folders.ts'
import { openDemoSite } from './server.ts'

/** The port that is tried first, so that the demo's addresses and ids are the same each time. */
const usualPort = 8467

export interface DemoRun {
  readonly siteUrl: string
  readonly first: RunReport
  readonly second: RunReport
  /** Requests that the site answered in each round, as the site counted them. */
  readonly requests: readonly [number, number]
  readonly records: readonly ArticleRecord[]
  readonly changes: readonly Change[]
  /** The article that the second crawl found changed. */
  readonly update: {
    readonly record: ArticleRecord
    readonly before: ArticleRecord
    readonly claims: readonly ClaimChange[]
  } | null
}

/** Serves the demo's site on loopback and crawls it twice; between the two crawls one article is corrected, one withdrawn. */
export async function runDemo(options: RunOptions & { articles: string; output: string }): Promise<DemoRun> {
  await using site = await openDemoSite({ port: usualPort }).catch(() => openDemoSite())
  const visit = () => crawl({ ...options, urls: site.sources, allowPrivateNetwork: true, delay: 20 })
  const first = await visit()
  const firstRequests = site.requests().length
  site.round(2)
  const second = await visit()
  const requests = [firstRequests, site.requests().length - firstRequests] as const

  const changes: Change[] = []
  const log = changeLogPath(options.output)
  for await (const { line } of readLines(log)) changes.push(parseChange(line, log, null))
  const load = async (hash: string) => parseRecord(await readFile(recordPath(options.output, hash), 'utf8'))
  const records = await Promise.all([...new Set(changes.map((change) => change.content_hash))].map(load))
  const updated = changes.findLast((change) => change.type === 'updated' && change.supersedes)
  const record = records.find(({ content_hash }) => content_hash === updated?.content_hash)
  const before = records.find(({ content_hash }) => content_hash === updated?.supersedes)
  const update = record && before ? { record, before, claims: findClaimChanges(before.claims, record.claims) } : null
  return { siteUrl: site.url, first, second, requests, records, changes, update }
}

/** Both crawls as one report: counts added up, `exit_status` 0 when the demo went as its site was made to let it go. */
export function joinReports(first: RunReport, second: RunReport): RunReport & { rounds: RunReport[] } {
  const sum = (
    key: 'sources' | 'discovered' | 'fetched' | 'records' | 'claims' | 'bytes' | (typeof outcomes)[number],
  ) => first[key] + second[key]
  const counts = Object.fromEntries(outcomes.map((outcome) => [outcome, sum(outcome)])) as Record<
    (typeof outcomes)[number],
    number
  >
  return {
    run_id: first.run_id,
    started_at: first.started_at,
    finished_at: second.finished_at,
    sources: sum('sources'),
    discovered: sum('discovered'),
    fetched: sum('fetched'),
    ...counts,
    records: sum('records'),
    claims: sum('claims'),
    bytes: sum('bytes'),
    robots_ignored: [],
    hosts: joinHosts([...first.hosts, ...second.hosts]),
    lists: [...first.lists, ...second.lists],
    exit_status: wentAsMeant(first, second) ? 0 : 1,
    ...(second.stopped ? { stopped: second.stopped } : {}),
    errors: [...first.errors, ...second.errors],
    rounds: [first, second],
  }
}

/** The site withdraws one article in the second round, and corrects one; all else must work. */
export function wentAsMeant(first: RunReport, second: RunReport): boolean {
  return (
    first.failed === 0 &&
    first.new > 0 &&
    second.updated === 1 &&
    second.errors.every(({ code }) => code === 'gone' || code === 'disallowed')
  )
}

function joinHosts(all: readonly HostReport[]): HostReport[] {
  const hosts = new Map<string, HostReport>()
  for (const host of all) {
    const known = hosts.get(host.host)
    const gaps = [known?.min_gap_ms, host.min_gap_ms].filter((gap) => typeof gap === 'number')
    hosts.set(host.host, {
      host: host.host,
      requests: (known?.requests ?? 0) + host.requests,
      bytes: (known?.bytes ?? 0) + host.bytes,
      min_gap_ms: gaps.length > 0 ? Math.min(...gaps) : null,
      retries: (known?.retries ?? 0) + host.retries,
      status_429: (known?.status_429 ?? 0) + host.status_429,
    })
  }
  return [...hosts.values()]
}

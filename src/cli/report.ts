import { plural } from '../lib/text.ts'
import { outcomes } from '../model/outcome.ts'
import type { RunReport } from '../model/run-report.ts'
import { cut, plain, table } from './terminal.ts'

/** Errors that the table shows; the JSON report has all of them. */
const shownErrors = 20

/** One line that says it all: the subject of a cron mail. */
export function summaryLine(command: string, report: RunReport): string {
  const isCheck = command === 'verify'
  // What a check finds unchanged is as it should be.
  const named = (outcome: string) => (isCheck && outcome === 'unchanged' ? 'sound' : outcome)
  const ends = outcomes.filter((end) => report[end] > 0).map((end) => `${report[end]} ${named(end)}`)
  const stop = report.stopped ? ` · stopped by ${report.stopped}` : ''
  return `${command}: ${plural(report.discovered, isCheck ? 'file' : 'item')}${ends.length > 0 ? `: ${ends.join(', ')}` : ''}${stop}`
}

/** The run report as a short text for people. */
export function formatReport(command: string, report: RunReport): string {
  const seconds = (Date.parse(report.finished_at) - Date.parse(report.started_at)) / 1000
  const parts = [summaryLine(command, report)]
  const facts = [
    report.sources > 0 ? plural(report.sources, 'source') : '',
    report.records > 0 ? `${plural(report.records, 'record')} written with ${plural(report.claims, 'claim')}` : '',
    report.bytes > 0 ? `${bytes(report.bytes)} received` : '',
    `${seconds.toFixed(1)} s`,
  ]
  parts.push(facts.filter(Boolean).join(' · '))
  if (report.differences && report.discovered > 0) parts.push('', formatDifferences(report.differences))
  if (report.plan) parts.push('', formatPlan(report))
  if (report.lists.length > 0) parts.push('', formatLists(report))
  if (report.hosts.length > 0) parts.push('', formatHosts(report))
  if (report.robots_ignored.length > 0)
    parts.push('', `robots.txt ignored, as the config file says: ${report.robots_ignored.join(', ')}`)
  if (report.errors.length > 0) parts.push('', formatErrors(report))
  return `${parts.join('\n')}\n`
}

export function formatErrors({ errors }: Pick<RunReport, 'errors'>): string {
  const rows = errors.slice(0, shownErrors).map(({ code, message }) => `  ${code}: ${plain(message)}`)
  if (errors.length > shownErrors) rows.push(`  … and ${errors.length - shownErrors} more: --json lists them all`)
  return rows.join('\n')
}

function formatLists({ lists }: RunReport): string {
  const shown = lists.slice(0, 10).map(({ url, kind, listed }) => [kind.replace('_', ' '), String(listed), plain(url)])
  const more = lists.length > shown.length ? `\n… and ${plural(lists.length - shown.length, 'more list')}` : ''
  return table(['list', 'articles', 'address'], shown, [1]) + more
}

function formatHosts({ hosts }: RunReport): string {
  const shown = [...hosts].sort((a, b) => b.requests - a.requests).slice(0, 10)
  const rows = shown.map((host) => [
    plain(host.host),
    String(host.requests),
    bytes(host.bytes),
    host.min_gap_ms === null ? '–' : `${Math.round(host.min_gap_ms)} ms`,
    String(host.retries),
    String(host.status_429),
  ])
  const more = hosts.length > shown.length ? `\n… and ${plural(hosts.length - shown.length, 'more host')}` : ''
  return table(['host', 'requests', 'received', 'smallest gap', 'retries', '429s'], rows, [1, 2, 3, 4, 5]) + more
}

function formatPlan({ plan = [], cost = [] }: RunReport): string {
  const lines = plan.slice(0, 50).map(({ url, why }) => `  ${plain(url)}  (${why})`)
  if (plan.length > 50) lines.push(`  … and ${plan.length - 50} more: --json lists them all`)
  const rows = cost.map(({ host, requests, minutes }) => [
    plain(host),
    String(requests),
    minutes < 1 ? minutes.toFixed(2) : minutes.toFixed(1),
  ])
  return [
    `would fetch ${plural(plan.length, 'article')} from ${plural(cost.length, 'host')}:`,
    ...lines,
    '',
    table(['host', 'requests', 'minutes'], rows, [1, 2]),
  ].join('\n')
}

/** Articles whose differences the table shows; the JSON report has more. */
const shownDifferences = 20

function formatDifferences({ count, fields, claims, articles }: NonNullable<RunReport['differences']>): string {
  if (count === 0) return 'the kept pages read as their records do'
  const rows = fields.map(({ field, count }) => [field, String(count)])
  if (claims > 0) rows.push(['claims', String(claims)])
  const shown = articles
    .slice(0, shownDifferences)
    .map(({ id, fields, claims }) =>
      [
        `  ${plain(id)}`,
        ...fields.map(({ field, before, after }) => `    ${field}: ${oneLine(before)} → ${oneLine(after)}`),
        ...claims
          .slice(0, 5)
          .map(({ before, after, keys }) =>
            keys.length > 0
              ? `    claim ${oneLine(before)}: other ${keys.join(', ')}`
              : `    claim: ${oneLine(before)} → ${oneLine(after)}`,
          ),
      ].join('\n'),
    )
  const more = count > shown.length ? [`  … and ${plural(count - shown.length, 'more article')}`] : []
  return [
    `${plural(count, 'article')} read otherwise`,
    table(['what', 'articles'], rows, [1]),
    '',
    ...shown,
    ...more,
  ].join('\n')
}

function oneLine(text: string | null): string {
  return text === null ? '–' : cut(plain(text.replace(/\s+/g, ' ')), 60)
}

function bytes(count: number): string {
  if (count < 1000) return `${count} B`
  if (count < 1_000_000) return `${(count / 1000).toFixed(1)} kB`
  return `${(count / 1_000_000).toFixed(1)} MB`
}

import { html, type Markup } from '../lib/markup.ts'
import { type Outcome, outcomes } from '../model/outcome.ts'
import type { SourceStatus, Status } from '../model/status.ts'
import { CrawlRuns, type HostSummary, type RunSummary } from '../store/crawl-runs.ts'
import { notFound, type Page } from './answer.ts'
import { counted, webLink } from './layout.ts'

/** What the page takes of it, as the one who opens the view hands it in. */
export type CrawlStatus = Pick<Status, 'sources' | 'waiting'>

const shownRuns = 30
/** Runs from which the days are made up. */
const countedRuns = 1000
const shownDays = 30

type Day = { readonly day: string } & Record<Outcome, number>

/** How the crawl does: its sources, its days, its runs, its hosts. `status` is `null` where no run has left anything. */
export function crawlPage(output: string, status: CrawlStatus | null, nowMs: number): Page {
  using memory = CrawlRuns.open(output)
  const runs = memory?.list(countedRuns) ?? []
  const hosts = memory?.hosts() ?? []
  const days = daysOf(runs)
  const sources = [...(status?.sources ?? [])].sort((a, b) => illness(b) - illness(a) || a.url.localeCompare(b.url))
  const ill = sources.filter((source) => illness(source) > 0)
  const last = runs[0]
  const main = html`<h1>Crawl</h1>
${!last && html`<p class="empty">No run has left anything here: <code>newsledger crawl</code> is one.</p>`}
${
  last &&
  html`<ul class="cards">
<li class="${ill.length > 0 ? 'bad' : 'good'}"><strong>${ill.length}</strong> of ${counted(sources.length, 'source')} ${ill.length === 1 ? 'is' : 'are'} ill</li>
<li class="${last.exit_status === 0 ? 'good' : 'bad'}"><strong>${ago(last.finished_at, nowMs)}</strong> the last run ended${howItEnded(last)}</li>
<li><strong>${last.new.toLocaleString('en')}</strong> new, ${last.updated.toLocaleString('en')} updated in it</li>
<li class="${(status?.waiting.count ?? 0) > 0 ? 'warn' : 'good'}"><strong>${(status?.waiting.count ?? 0).toLocaleString('en')}</strong> wait for a retry${(status?.waiting.given_up ?? 0) > 0 && `, ${status!.waiting.given_up.toLocaleString('en')} given up`}</li>
</ul>`
}
${days.length > 0 && html`<section><h2>Outcomes by day</h2>${bars(days)}${dayTable(days)}</section>`}
${
  sources.length > 0 &&
  html`<section><h2>Sources</h2>${table(
    'Sources',
    ['state', 'source', 'last news', 'asked', 'articles', 'trouble'],
    sources.map(
      (source) =>
        html`<tr><td>${stateOf(source)}</td><td class="address">${webLink(source.url, source.url)}</td><td class="nowrap">${ago(source.last_news_at, nowMs)}</td><td class="nowrap">${ago(source.checked_at, nowMs)}</td><td class="number">${source.articles.toLocaleString('en')}</td><td>${source.error && html`<code>${source.error.code}</code>, ${source.failures}× in a row: ${source.error.message} `}${source.stale} ${source.drift ?? null}</td></tr>`,
    ),
  )}</section>`
}
${
  (status?.waiting.first.length ?? 0) > 0 &&
  html`<section><h2>Waiting for a retry</h2>${table(
    'Waiting for a retry',
    ['next try (UTC)', 'why', 'tries', 'address'],
    status!.waiting.first.map(
      ({ url, code, tries, next_try_at }) =>
        html`<tr><td class="nowrap">${utc(next_try_at)}</td><td><code>${code ?? ''}</code></td><td class="number">${tries}</td><td class="address">${webLink(url, url)}</td></tr>`,
    ),
  )}</section>`
}
${
  hosts.length > 0 &&
  html`<section><h2>Hosts</h2>${table(
    'Hosts',
    ['host', 'requests', 'received', 'least gap', 'retries', '429', 'state'],
    hosts.map((host) => hostRow(host, nowMs)),
  )}<p class="note">Summed over the last 50 runs; the least gap is the shortest time between two requests.</p></section>`
}
${runs.length > 0 && html`<section><h2>Runs</h2>${table('Runs', ['started (UTC)', 'command', 'exit', 'took', ...outcomes, 'requests'], runs.slice(0, shownRuns).map(runRow))}</section>`}`
  return {
    title: 'Crawl',
    section: 'crawl',
    path: '/crawl',
    main,
    data: { runs: runs.slice(0, shownRuns), days, sources, waiting: status?.waiting ?? null, hosts },
  }
}

export function runPage(output: string, runId: string): Page {
  using memory = CrawlRuns.open(output)
  const run = memory?.find(runId) ?? null
  if (!run) throw notFound('No run has this id; the last thousand are kept.')
  const main = html`<h1>${run.command} <small>${utc(run.started_at)}</small></h1>
<p class="facts"><span><code>${run.run_id}</code></span><span>took ${took(run)}</span><span>${counted(run.requests, 'request')}</span><span>${size(run.bytes)}</span><span>exit ${run.exit_status}</span><span><a href="/crawl">all runs</a></span></p>
<ul class="cards">${outcomes.map((outcome) => html`<li class="${outcome === 'failed' && run.failed > 0 ? 'bad' : ''}"><strong>${run[outcome].toLocaleString('en')}</strong> ${outcome}</li>`)}</ul>
${
  run.first_errors.length > 0 &&
  html`<section><h2>What failed or was skipped</h2>${table(
    'What failed or was skipped',
    ['code', 'where', 'why'],
    run.first_errors.map(
      ({ url, path, code, message }) =>
        html`<tr><td><code>${code}</code></td><td class="address">${webLink(url ?? null, url ?? path ?? '')}</td><td class="message">${message}</td></tr>`,
    ),
  )}${run.errors > run.first_errors.length && html`<p class="note">The first ${run.first_errors.length} of ${run.errors.toLocaleString('en')}.</p>`}</section>`
}
${
  run.hosts.length > 0 &&
  html`<section><h2>Hosts</h2>${table(
    'Hosts',
    ['host', 'requests', 'received', 'least gap', 'retries', '429'],
    run.hosts.map(
      (host) =>
        html`<tr><td>${host.host}</td><td class="number">${host.requests.toLocaleString('en')}</td><td class="number nowrap">${size(host.bytes)}</td><td class="number">${gap(host.min_gap_ms)}</td><td class="number">${host.retries}</td><td class="number">${host.status_429}</td></tr>`,
    ),
  )}</section>`
}`
  return {
    title: `${run.command} ${utc(run.started_at)}`,
    section: 'crawl',
    path: `/crawl/${encodeURIComponent(run.run_id)}`,
    main,
    data: run,
  }
}

/** What fails comes first, then what is silent, then what looks otherwise than it did; 0: nothing is wrong. */
const illness = ({ error, stale, drift }: SourceStatus) => (error ? 4 : 0) + (stale !== null ? 2 : 0) + (drift ? 1 : 0)

function stateOf({ error, stale, drift }: SourceStatus): Markup {
  if (error) return html`<span class="tag bad">fails</span>`
  if (stale !== null) return html`<span class="tag warn">silent</span>`
  return drift ? html`<span class="tag warn">changed</span>` : html`<span class="tag good">well</span>`
}

function howItEnded({ exit_status, stopped }: RunSummary): string {
  if (stopped) return `, stopped by ${stopped}`
  return exit_status === 0 ? '' : ', with something failed'
}

/** Days on which something ran, the newest last. */
function daysOf(runs: readonly RunSummary[]): Day[] {
  const days = new Map<string, Day>()
  for (const run of runs) {
    const day = run.started_at.slice(0, 10)
    let sums = days.get(day)
    if (!sums) {
      if (days.size === shownDays) break
      sums = { day, new: 0, updated: 0, unchanged: 0, duplicate: 0, failed: 0, disallowed: 0, skipped: 0 }
      days.set(day, sums)
    }
    for (const outcome of outcomes) sums[outcome] += run[outcome]
  }
  return [...days.values()].reverse()
}

const chartHeight = 130
const barWidth = 32

/** Each day a bar, its outcomes on top of each other. The table beside it says the same in figures. */
function bars(days: readonly Day[]): Markup {
  const most = Math.max(1, ...days.map(totalOf))
  const width = days.length * barWidth
  const columns = days.map((day, i) => {
    let top = chartHeight
    const parts = outcomes.map((outcome) => {
      const height = (day[outcome] / most) * chartHeight
      if (height === 0) return null
      top -= height
      return html`<rect class="outcome ${outcome}" x="${i * barWidth + 3}" y="${top.toFixed(2)}" width="${barWidth - 6}" height="${height.toFixed(2)}"></rect>`
    })
    const said = outcomes.filter((outcome) => day[outcome] > 0).map((outcome) => `${day[outcome]} ${outcome}`)
    return html`<g><title>${day.day}: ${said.join(', ') || 'nothing'}</title><rect class="hit" x="${i * barWidth}" y="0" width="${barWidth}" height="${chartHeight}"></rect>${parts}<text x="${i * barWidth + barWidth / 2}" y="${chartHeight + 14}" text-anchor="middle">${day.day.slice(5)}</text></g>`
  })
  return html`<figure class="bars"><div class="scroll" tabindex="0" role="region" aria-label="Chart of outcomes by day"><svg viewBox="0 0 ${width} ${chartHeight + 20}" width="${width}" height="${chartHeight + 20}" role="img" aria-label="Outcomes by day, ${days[0]!.day} to ${days.at(-1)!.day}, at most ${most} items a day">${columns}</svg></div>
<figcaption>${outcomes.filter((outcome) => days.some((day) => day[outcome] > 0)).map((outcome) => html`<span class="key"><svg viewBox="0 0 10 10" aria-hidden="true"><rect class="outcome ${outcome}" width="10" height="10"></rect></svg> ${outcome}</span>`)}</figcaption></figure>`
}

const totalOf = (day: Day) => outcomes.reduce((sum, outcome) => sum + day[outcome], 0)

function dayTable(days: readonly Day[]): Markup {
  return html`<details><summary>The same in figures</summary>${table(
    'Outcomes by day',
    ['day (UTC)', ...outcomes],
    days
      .toReversed()
      .map(
        (day) =>
          html`<tr><td class="nowrap">${day.day}</td>${outcomes.map((outcome) => html`<td class="number">${day[outcome].toLocaleString('en')}</td>`)}</tr>`,
      ),
  )}</details>`
}

function table(label: string, head: readonly string[], rows: readonly Markup[]): Markup {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${label}"><table><thead><tr>${head.map((name) => html`<th>${name}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>`
}

function runRow(run: RunSummary): Markup {
  return html`<tr><td class="nowrap"><a href="/crawl/${encodeURIComponent(run.run_id)}">${utc(run.started_at)}</a></td><td>${run.command}</td><td>${run.exit_status === 0 ? html`<span class="tag good">0</span>` : html`<span class="tag bad">${run.exit_status}</span>`}</td><td class="number nowrap">${took(run)}</td>${outcomes.map((outcome) => html`<td class="number${run[outcome] === 0 ? ' zero' : ''}">${run[outcome].toLocaleString('en')}</td>`)}<td class="number">${run.requests.toLocaleString('en')}</td></tr>`
}

function hostRow(host: HostSummary, nowMs: number): Markup {
  const isResting = host.rests_until !== null && host.rests_until > nowMs
  const state = isResting
    ? html`<span class="tag warn">rests</span> until ${utc(new Date(host.rests_until).toISOString())}${host.because === 'asked' ? ', as it asked' : ', it failed again and again'}`
    : host.failures > 0
      ? html`<span class="tag warn">${host.failures} failed in a row</span>`
      : html`<span class="tag good">well</span>`
  return html`<tr><td>${host.host}</td><td class="number">${host.requests.toLocaleString('en')}</td><td class="number nowrap">${size(host.bytes)}</td><td class="number nowrap">${gap(host.min_gap_ms)}</td><td class="number">${host.retries}</td><td class="number">${host.status_429}</td><td>${state}</td></tr>`
}

const utc = (iso: string) => iso.slice(0, 16).replace('T', ' ')
const size = (bytes: number) => (bytes < 100_000 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`)
const gap = (ms: number | null) =>
  ms === null ? '–' : ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`

function took({ started_at, finished_at }: RunSummary): string {
  const seconds = (Date.parse(finished_at) - Date.parse(started_at)) / 1000
  if (!Number.isFinite(seconds)) return '–'
  return seconds < 120 ? `${seconds.toFixed(1)} s` : `${Math.round(seconds / 60)} min`
}

function ago(iso: string | null, nowMs: number): string {
  if (iso === null) return 'never'
  const minutes = Math.max(0, Math.round((nowMs - Date.parse(iso)) / 60_000))
  if (Number.isNaN(minutes)) return '–'
  if (minutes < 2) return 'just now'
  if (minutes < 120) return `${minutes} min ago`
  return minutes < 60 * 48 ? `${Math.round(minutes / 60)} h ago` : `${Math.round(minutes / 60 / 24)} days ago`
}

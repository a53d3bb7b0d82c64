// A month of crawls in minutes: `npm run soak -- [--sources 200] [--days 30] [--a-day 2]`.
//
// Publishers, each a host of its own, that publish, update, withdraw, fail and ask for patience, on a clock that jumps from run to run. At the end
// the ledger must hold what they published, no address may have been asked for more often than it had to be, no host too soon or twice at once,
// and memory and state must not have grown with the runs.
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import type { Change } from '../src/model/change.ts'
import { crawl } from '../src/pipeline/crawl.ts'
import { verify } from '../src/pipeline/verify.ts'

const { values } = parseArgs({
  options: {
    sources: { type: 'string', default: '200' },
    days: { type: 'string', default: '30' },
    'a-day': { type: 'string', default: '2' },
  },
})
const sources = Number(values.sources)
const runs = Number(values.days) * Number(values['a-day'])
const stepMs = 86_400_000 / Number(values['a-day'])

interface Story {
  readonly path: string
  version: number
  updatedMs: number
  readonly publishedMs: number
  isGone: boolean
}

/** Random numbers that are the same in every run of this tool. */
let seed = 1
function random(): number {
  seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31
  return seed / 2 ** 31
}

const papers: Story[][] = Array.from({ length: sources }, () => [])
const stories = new Map<string, Story>()
const failing = new Set<number>()
const asked = new Map<string, number>()
let now = Date.now()
const listed = 30

function bodyOf({ path, version }: Story): string {
  const name = path.slice(1).replaceAll('/', ' ')
  return [
    `Output of plant ${name} rose ${version + 2}.${version} percent in February from a year earlier, the statistics office said on Monday, as orders picked up again.`,
    'The office said the figures were adjusted for the number of working days. Economists had expected a smaller gain, and several of them said that the spring would decide whether the trend can last.',
    'A spokeswoman for the office added that the final figures would be published at the end of the month, together with those for the regions.',
  ].join('\n\n')
}

/** Least time between two requests to a host, and what one that answers 429 asks for, both in real ms. */
const delayMs = 250
const patienceMs = 1000
const graceMs = 20

/** How long this process stood still of late: by as much a request arrives later than it was sent, and the next one seems too early. */
class Stalls {
  readonly #tickMs = 10
  #last = performance.now()
  #recent: { at: number; ms: number }[] = []
  readonly #timer = setInterval(() => this.#tick(), this.#tickMs)

  longest(): number {
    const now = performance.now()
    return Math.max(now - this.#last - this.#tickMs, ...this.#recent.map(({ ms }) => ms))
  }

  stop(): void {
    clearInterval(this.#timer)
  }

  #tick(): void {
    const now = performance.now()
    this.#recent = this.#recent.filter(({ at }) => at > now - 2 * delayMs)
    this.#recent.push({ at: now, ms: now - this.#last - this.#tickMs })
    this.#last = now
  }
}

const stalls = new Stalls()

/** What a host sees of how polite its visitor is. */
class Visits {
  underWay = 0
  #last = Number.NEGATIVE_INFINITY
  #notBefore = Number.NEGATIVE_INFINITY

  arrive(host: string): void {
    const now = performance.now()
    requests += 1
    if (this.underWay > 0) problems.push(`${host} was asked for two things at once`)
    const gap = now - this.#last + Math.max(0, stalls.longest())
    smallestGapMs = Math.min(smallestGapMs, gap)
    if (gap < delayMs - graceMs) problems.push(`${host} was asked again after ${gap.toFixed(0)} ms`)
    if (now + stalls.longest() < this.#notBefore - graceMs)
      problems.push(`${host} was asked again before the second that it had asked for`)
    this.#last = now
    this.underWay += 1
  }

  askForPatience(): void {
    this.#notBefore = performance.now() + patienceMs
  }
}

let requests = 0
let smallestGapMs = Number.POSITIVE_INFINITY

function publisher(paper: number): Server {
  const visits = new Visits()
  return createServer((request, response) => {
    const path = request.url ?? '/'
    visits.arrive(origins[paper]!)
    response.on('close', () => {
      visits.underWay -= 1
    })
    asked.set(path, (asked.get(path) ?? 0) + 1)
    if (path === `/paper/${paper}.xml`) {
      if (!failing.has(paper)) return void answerFeed(paper, response)
      if (paper % 2 === 0) return void response.writeHead(503).end()
      visits.askForPatience()
      return void response.writeHead(429, { 'retry-after': String(patienceMs / 1000) }).end()
    }
    answerStory(stories.get(path), response)
  })
}

function answerFeed(paper: number, response: ServerResponse): void {
  const items = papers[paper]!.slice(-listed).map(
    (story) =>
      `<item><title>Story</title><link>${origins[paper]}${story.path}</link><pubDate>${new Date(story.publishedMs).toUTCString()}</pubDate><atom:updated>${new Date(story.updatedMs).toISOString()}</atom:updated></item>`,
  )
  response.writeHead(200, { 'content-type': 'application/rss+xml' })
  response.end(
    `<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>Paper</title>${items.join('')}</channel></rss>`,
  )
}

function answerStory(story: Story | undefined, response: ServerResponse): void {
  if (!story) return void response.writeHead(404).end()
  if (story.isGone) return void response.writeHead(410).end()
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
  response.end(
    `<html lang="en"><head><title>Of plants</title><meta property="og:type" content="article"><meta property="article:published_time" content="${new Date(story.publishedMs).toISOString()}"></head><body><article><h1>Of plants</h1>${bodyOf(
      story,
    )
      .split('\n\n')
      .map((text) => `<p>${text}</p>`)
      .join('')}</article></body></html>`,
  )
}

const heaps: number[] = []
const problems: string[] = []
const servers = papers.map((_, paper) => publisher(paper))
const origins: string[] = []
for (const server of servers) {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origins.push(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
}
const root = mkdtempSync(join(tmpdir(), 'newsledger-soak-'))
const folders = { articles: join(root, 'articles'), output: join(root, 'output') }
const urls = origins.map((origin, paper) => ({ url: `${origin}/paper/${paper}.xml` }))

/** What the publishers do between two crawls. */
function publish(): void {
  failing.clear()
  for (const [paper, list] of papers.entries()) {
    if (list.length > 0 && random() < 0.02) failing.add(paper)
    if (list.length === 0 || random() < 0.4) {
      const story: Story = {
        path: `/paper/${paper}/${list.length}`,
        version: 0,
        updatedMs: now,
        publishedMs: now,
        isGone: false,
      }
      list.push(story)
      stories.set(story.path, story)
    }
    const recent = list.slice(-listed)
    const any = recent[Math.floor(random() * recent.length)]
    if (any && !any.isGone && random() < 0.1) {
      any.version += 1
      any.updatedMs = now
    } else if (any && !any.isGone && random() < 0.02) {
      any.isGone = true
      any.updatedMs = now
    }
  }
}

const started = performance.now()
let expectedRequests = 0
try {
  for (let run = 0; run < runs; run += 1, now += stepMs) {
    if (run < runs - 1) publish()
    else failing.clear()
    // Runs keep apart: how polite each is, is its own affair.
    await sleep(delayMs)
    const report = await crawl({
      ...folders,
      sources: urls,
      allowPrivateNetwork: true,
      delay: delayMs,
      concurrency: 64,
      retries: 0,
      recheckHours: [],
      now: () => now,
    })
    expectedRequests += report.fetched
    const sum =
      report.new +
      report.updated +
      report.unchanged +
      report.duplicate +
      report.failed +
      report.disallowed +
      report.skipped
    if (sum !== report.discovered) problems.push(`run ${run}: outcomes add up to ${sum}, not ${report.discovered}`)
    const wrong = report.errors.filter(
      ({ code }) => !['http_5xx', 'rate_limited', 'gone', 'stale_source'].includes(code),
    )
    if (wrong.length > 0) problems.push(`run ${run}: ${JSON.stringify(wrong[0])}`)
    globalThis.gc?.()
    heaps.push(process.memoryUsage().heapUsed)
    process.stderr.write(
      `\rrun ${run + 1} of ${runs}: ${report.new} new, ${report.updated} updated, ${report.failed} failed   `,
    )
  }
  process.stderr.write('\n')
  const changes = readFileSync(join(folders.output, 'changes.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Change)
  const told = new Map<string, { versions: number; isGone: boolean; hash: string }>()
  for (const { type, url, content_hash } of changes) {
    const path = new URL(url!).pathname
    const article = told.get(path) ?? { versions: 0, isGone: false, hash: '' }
    if (type === 'gone') article.isGone = true
    else {
      article.versions += 1
      article.hash = content_hash
    }
    told.set(path, article)
  }
  for (const story of stories.values()) {
    const article = told.get(story.path)
    if (!article) {
      // Withdrawn before the first crawl that could have seen it.
      if (!story.isGone) problems.push(`${story.path} is not in the ledger`)
      continue
    }
    if (article.isGone !== story.isGone) problems.push(`${story.path}: gone is told as ${article.isGone}`)
    if (story.isGone) continue
    const record = JSON.parse(
      readFileSync(join(folders.output, 'records', article.hash.slice(0, 2), `${article.hash}.json`), 'utf8'),
    )
    if (record.body !== bodyOf(story))
      problems.push(`${story.path}: its newest version is not the one that was published`)
  }
  for (const [path, times] of asked) {
    const story = stories.get(path)
    // Once for each version; a page that is withdrawn before it was ever read is looked at three times more.
    if (story && times > story.version + 4)
      problems.push(`${path} was asked for ${times} times, with ${story.version + 1} versions`)
  }
  const verified = await verify(folders)
  if (verified.errors.length > 0) problems.push(`verify: ${JSON.stringify(verified.errors[0])}`)
  const third = Math.floor(heaps.length / 3)
  const mean = (part: readonly number[]) => part.reduce((sum, heap) => sum + heap, 0) / Math.max(1, part.length) / 1e6
  const [early, late] = [mean(heaps.slice(third, 2 * third)), mean(heaps.slice(2 * third))]
  const stateMb = statSync(join(folders.output, 'state', 'state.sqlite')).size / 1e6
  if (late > early * 1.5 + 20) problems.push(`the heap grew from ${early.toFixed(0)} to ${late.toFixed(0)} MB`)
  if (stateMb > 1 + stories.size * 0.004)
    problems.push(`the state is ${stateMb.toFixed(1)} MB large for ${stories.size} articles`)
  console.log(
    `${runs} runs, ${sources} sources, ${stories.size} articles, ${changes.length} changes, ${expectedRequests} articles fetched with ${requests} requests in ${((performance.now() - started) / 1000).toFixed(0)} s; heap ${early.toFixed(0)} → ${late.toFixed(0)} MB, state ${stateMb.toFixed(1)} MB; least time between two requests to a host ${smallestGapMs.toFixed(0)} ms of ${delayMs}`,
  )
} finally {
  stalls.stop()
  for (const server of servers) {
    server.close()
    server.closeAllConnections()
  }
  rmSync(root, { recursive: true, force: true })
}
for (const problem of problems.slice(0, 20)) console.log(`wrong: ${problem}`)
if (problems.length > 20) console.log(`and ${problems.length - 20} more`)
process.exitCode = problems.length > 0 ? 1 : 0

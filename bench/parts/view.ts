import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArticleFile } from '../../src/article/article-file.ts'
import { claimsOf } from '../../src/pipeline/read-claims.ts'
import { recordOfArticle } from '../../src/pipeline/record-of-article.ts'
import { formatRecord } from '../../src/record/record.ts'
import { changeLogPath, recordPath } from '../../src/store/folders.ts'
import { composeArticleFile } from '../article-files.ts'
import { makeWorkFolder } from '../folders.ts'
import { type BenchLedger, writeBenchLedger } from '../ledger.ts'
import { median } from '../measure.ts'
import { compare, type Part, type Row, wholeNumber } from '../part.ts'

/** Asked of the server one after the other. `{id}` and `{hash}` stand for one of the listed articles. */
const pages: ReadonlyMap<string, string> = new Map([
  ['first page', '/'],
  ['article', '/article/{id}'],
  ['search, a frequent word', '/articles?q=%EC%88%98%EC%B6%9C'],
  ['search, no such word', '/articles?q=zebra'],
  ['search with filters', '/articles?q=exports&language=en&since=2025-12-10'],
  ['page 20 of the list', '/articles?page=20'],
  ['find figures', '/find?q=%EB%B0%98%EB%8F%84%EC%B2%B4%20%EC%88%98%EC%B6%9C'],
  ['a figure over time', '/figure?subject=%EC%9B%90%C2%B7%EB%8B%AC%EB%9F%AC%20%ED%99%98%EC%9C%A8'],
  ['the same figure elsewhere', '/claim/{hash}/1'],
])

/** New articles that come in while the page is open. */
const fresh = 100

interface Served extends AsyncDisposable {
  readonly url: string
  readonly child: ChildProcess
}

async function serve(cli: string, output: string): Promise<Served> {
  const child = spawn(process.execPath, [cli, 'view', '--quiet', '--output', output], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = (await once(child.stdout!.setEncoding('utf8'), 'data')) as [string]
  return {
    url: line.trim().replace(/\/$/, ''),
    child,
    async [Symbol.asyncDispose]() {
      child.kill('SIGTERM')
      await once(child, 'close')
    },
  }
}

/** Milliseconds to the first byte, by a client that keeps its connection. */
async function timePage(url: string): Promise<number> {
  const start = performance.now()
  const response = await fetch(url)
  const took = performance.now() - start
  await response.arrayBuffer()
  if (!response.ok) throw new Error(`${url} answers ${response.status}`)
  return took
}

/** Seconds until the list answers, and as `done` says. */
async function waitFor(
  url: string,
  done: (answer: { count?: number; articles?: unknown[] }) => boolean,
): Promise<number> {
  const start = performance.now()
  for (;;) {
    const response = await fetch(url)
    if (response.ok && done((await response.json()) as object)) return (performance.now() - start) / 1000
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

/** Resident memory of a process now, and at its highest, in MiB. */
function memoryOf({ pid }: ChildProcess): { now: number; peak: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const of = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)![1]) / 1024
  return { now: of('VmRSS'), peak: of('VmHWM') }
}

function addArticles(output: string, from: number, count: number): string {
  let first = ''
  for (let number = from; number < from + count; number += 1) {
    const article = parseArticleFile(composeArticleFile(number).text, { path: `${number}.txt` })
    const record = recordOfArticle(article, claimsOf(article))
    const path = recordPath(output, record.content_hash)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, formatRecord(record))
    const { content_hash, id, url } = record
    const change = { seq: number + 1, at: '2026-01-01T00:00:00.000Z', type: 'new', content_hash, id, url }
    appendFileSync(changeLogPath(output), `${JSON.stringify(change)}\n`)
    first = id
  }
  return first
}

async function measurePages(url: string, smallUrl: string, rounds: number): Promise<Row[]> {
  const rows: Row[] = []
  const fill = async (base: string) => {
    const { articles } = (await (await fetch(`${base}/articles.json`)).json()) as {
      articles: { id: string; content_hash: string }[]
    }
    const { id, content_hash } = articles[7]!
    return (path: string) => base + path.replace('{id}', encodeURIComponent(id)).replace('{hash}', content_hash)
  }
  const large = await fill(url)
  const small = await fill(smallUrl)
  for (const [what, path] of pages) {
    const times: number[] = []
    const smallTimes: number[] = []
    for (let round = 0; round < rounds + 1; round += 1) {
      const took = await timePage(large(path))
      const smallTook = await timePage(small(path))
      // The first round warms up.
      if (round === 0) continue
      times.push(took)
      smallTimes.push(smallTook)
    }
    rows.push(
      compare({ what, unit: 'ms', ours: median(times), against: 'a fifth of the records', other: median(smallTimes) }),
    )
  }
  return rows
}

export default {
  summary: 'time to the first byte of each page of newsledger view, its memory, and its index, over generated records',
  rounds: 9,
  options: {
    records: { type: 'string', default: '100000', help: 'how many' },
    folder: { type: 'string', help: 'where to work, to choose the disk; a temporary folder otherwise' },
  },
  async run({ options, rounds, cli, progress }) {
    const count = wholeNumber('records', options.records)
    using work = makeWorkFolder(typeof options.folder === 'string' ? options.folder : undefined)
    const output = join(work.path, 'large')
    const small = join(work.path, 'small')
    progress(`writing ${count} records`)
    const ledger: BenchLedger = writeBenchLedger(output, count)
    writeBenchLedger(small, Math.ceil(count / 5))
    progress(`${ledger.claims} claims; building both indexes`)
    await using smallView = await serve(cli, small)
    await waitFor(`${smallView.url}/articles.json`, () => true)
    const rows: Row[] = []
    {
      await using view = await serve(cli, output)
      const seconds = await waitFor(`${view.url}/articles.json`, () => true)
      const { peak } = memoryOf(view.child)
      rows.push(
        compare({
          what: 'build the index',
          unit: 's',
          ours: seconds,
          against: 'a thousand records',
          other: (seconds / count) * 1000,
        }),
        compare({
          what: 'memory while it is built',
          unit: 'MiB',
          ours: peak,
          against: 'all records',
          other: ledger.bytes / 2 ** 20,
        }),
      )
    }
    await using view = await serve(cli, output)
    const opened = await waitFor(`${view.url}/articles.json`, () => true)
    rows.push(
      compare({
        what: 'first page of a new server',
        unit: 'ms',
        ours: opened * 1000,
        against: 'the aim, 200 ms',
        other: 200,
        aim: { max: 1 },
      }),
    )
    rows.push(...(await measurePages(view.url, smallView.url, rounds)))
    const { now } = memoryOf(view.child)
    rows.push(
      compare({
        what: 'memory after all pages',
        unit: 'MiB',
        ours: now,
        against: 'all records',
        other: ledger.bytes / 2 ** 20,
      }),
    )
    const last = addArticles(output, count, fresh)
    const start = performance.now()
    for (;;) {
      const response = await fetch(`${view.url}/article/${last}`, { method: 'HEAD' })
      if (response.ok) break
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    const seconds = (performance.now() - start) / 1000
    rows.push(
      compare({
        what: `take in ${fresh} new articles`,
        unit: 's',
        ours: seconds,
        against: 'the aim, 2 s',
        other: 2,
        aim: { max: 1 },
      }),
    )
    return rows
  },
} satisfies Part

import { createHash } from 'node:crypto'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeWorkFolder } from '../folders.ts'
import { writeBenchLedger } from '../ledger.ts'
import { median, spreadOf, timeNode } from '../measure.ts'
import { compare, type Part, parseSizes, type Row } from '../part.ts'
import { expectReport, measureCrawl } from '../site/crawl-command.ts'
import { openNewsSite } from '../site/site.ts'

/** Articles that each round adds. */
const added = 200

/** An article of one sentence, so that the ledger is large and its text small. */
function composeSmallFile(number: number): { name: string; text: string } {
  const aid = String(number).padStart(10, '0')
  const body = `Exports of plant ${number} rose ${(number % 90) + 1} percent to $${number + 1} million in November, the ministry said.`
  const hash = createHash('sha256').update(body).digest('hex')
  const front = {
    id: `044_${aid}`,
    title: `Plant ${number}`,
    category: 'economy',
    publisher: 'The Paper',
    author: '',
    published_at: '2025-12-02T10:00:00+09:00',
    crawled_at: '2025-12-02T11:00:00+09:00',
    url: `https://n.news.naver.com/mnews/article/044/${aid}`,
    oid: '"044"',
    aid: `"${aid}"`,
    content_hash: hash,
  }
  const lines = Object.entries(front).map(([key, value]) => `${key}: ${value}`)
  return { name: `044_${aid}.txt`, text: `---\n${lines.join('\n')}\n---\n\n${body}\n` }
}

const questions = {
  'changes --after the last ten': (output: string, count: number) => [
    'changes',
    '--output',
    output,
    '--after',
    String(count - 10),
  ],
  status: (output: string) => ['status', '--output', output, '--json'],
  'find, by subject': (output: string) => ['find', 'exports', '--output', output, '--limit', '20', '--json'],
} as const

/** What each step takes beside a ledger of one size, in ms. */
async function measureSize(
  count: number,
  rounds: number,
  cli: string,
  folder: string,
  sitemap: (round: number) => string,
): Promise<Map<string, number[]>> {
  const output = join(folder, 'output')
  const fresh = join(folder, 'fresh')
  writeBenchLedger(output, count, null, composeSmallFile)
  const folders = ['--articles', join(folder, 'articles'), '--output', output]
  mkdirSync(join(folder, 'articles'), { recursive: true })
  const times = new Map<string, number[]>()
  const note = (what: string, ms: number) => times.set(what, [...(times.get(what) ?? []), ms])
  // The first run makes the index of the ledger, the first question that of the search.
  timeNode([cli, 'ingest', ...folders, '--quiet'])
  timeNode([cli, ...questions['find, by subject'](output)])
  for (let round = 0; round < rounds; round++) {
    mkdirSync(fresh, { recursive: true })
    for (let i = 0; i < added; i++) {
      const { name, text } = composeSmallFile(10_000_000 + count + round * added + i)
      writeFileSync(join(fresh, name), text)
    }
    const ingest = timeNode([cli, 'ingest', fresh, ...folders, '--json', '--quiet'])
    if (JSON.parse(ingest.stdout).new !== added) throw new Error(`ingest says ${ingest.stdout}`)
    note(`ingest of ${added} more`, ingest.wallMs)
    rmSync(fresh, { recursive: true })
    const crawl = measureCrawl(cli, folder, [sitemap(round)], { concurrency: 16, per_host: 16, delay: 0 })
    expectReport(crawl.report, { new: added })
    note(`crawl of ${added} more`, crawl.wallMs)
    for (const [what, args] of Object.entries(questions)) note(what, timeNode([cli, ...args(output, count)]).wallMs)
  }
  return times
}

export default {
  summary: 'what one more article, and each question, takes as the ledger grows',
  rounds: 5,
  options: {
    articles: { type: 'string', default: '1000,10000,100000', help: 'sizes of the ledger' },
    folder: { type: 'string', help: 'where to work, to choose the disk; a temporary folder otherwise' },
  },
  async run({ options, rounds, cli, progress }) {
    const sizes = parseSizes('articles', options.articles).sort((a, b) => a - b)
    using work = makeWorkFolder(options.folder as string | undefined)
    await using site = await openNewsSite({ pages: 'bare' })
    const rows: Row[] = []
    const smallest = sizes[0]!
    let before: Map<string, number[]> | null = null
    for (const size of sizes) {
      progress(`${size} articles, ${rounds} rounds`)
      const sitemap = (round: number) => site.sitemap({ first: round * added, count: added })
      const times = await work.withEmpty((folder) => measureSize(size, rounds, cli, folder, sitemap))
      before ??= times
      for (const [what, values] of times) {
        rows.push(
          compare({
            what: `${what}: ${size.toLocaleString('en-US')} articles`,
            unit: 'ms',
            ours: median(values),
            spread: spreadOf(values),
            against: `${smallest.toLocaleString('en-US')} articles`,
            other: median(before.get(what)!),
            // No more than a tree grows deeper.
            aim: { max: Math.max(1.1, Math.log(size) / Math.log(smallest)) },
          }),
        )
      }
    }
    return rows
  },
} satisfies Part

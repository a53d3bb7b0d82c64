import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { filesBelow, makeWorkFolder, type WorkFolder } from '../folders.ts'
import { alternate, type Measured, type Middle, measureNode, medianOf, mib } from '../measure.ts'
import { compare, type Part, type PartContext, parseSizes, type Row, UsageMistake } from '../part.ts'
import { expectReport, measureCrawl } from '../site/crawl-command.ts'
import { type NewsSite, openNewsSite } from '../site/site.ts'

const baselines = join(import.meta.dirname, '..', 'baselines')
const crawlee = '@crawlee/cheerio@3.18.1'

/** Subjects of which each has its say in every round. */
interface Runs {
  ours: Measured
  minimal: Measured
  raw: Measured
  crawlee: Measured
}

interface Bench {
  readonly site: NewsSite
  readonly work: WorkFolder
  readonly cli: string
  /** The script beside an installed Crawlee. */
  readonly crawleeScript: string | null
}

/** Install Crawlee into a folder of its own. @returns the script that uses it */
function installCrawlee(work: WorkFolder): string {
  const folder = join(work.path, 'crawlee')
  mkdirSync(folder)
  const args = ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--prefix', folder, crawlee]
  const { status } = spawnSync('npm', args, { stdio: ['ignore', 'ignore', 'inherit'] })
  if (status !== 0) throw new UsageMistake(`npm cannot install ${crawlee}`)
  const script = join(folder, 'crawl-crawlee.mjs')
  copyFileSync(join(baselines, 'crawl-crawlee.mjs'), script)
  return script
}

/** The content hashes of what a script saved: the text of each page, hashed as newsledger hashes it. */
function savedHashes(folder: string): Set<string> {
  const hashes = new Set<string>()
  for (const name of filesBelow(folder, '.json')) {
    const { text } = JSON.parse(readFileSync(join(folder, name), 'utf8'))
    // Crawlee keeps its requests beside the pages.
    if (typeof text === 'string') hashes.add(createHash('sha256').update(text).digest('hex'))
  }
  return hashes
}

/** @throws {Error} unless both have the same texts */
function expectSame(name: string, actual: ReadonlySet<string>, expected: ReadonlySet<string>): void {
  const other = [...actual].filter((hash) => !expected.has(hash)).length
  if (other > 0 || actual.size !== expected.size) {
    throw new Error(`${name} saved ${actual.size} texts, of which newsledger has not ${other}`)
  }
}

/** Each subject once or more often over so many pages, into an empty folder each time, its results checked. */
async function runAll({ site, work, cli, crawleeScript }: Bench, pages: number, rounds: number, isAlone: boolean) {
  const sitemap = site.sitemap({ first: 0, count: pages })
  let texts = new Set<string>()
  const asked = async (name: string) => {
    const { requests } = await site.takeFigures()
    // Beside the pages: the sitemap, and newsledger's robots.txt.
    if (requests < pages || requests > pages + 2)
      throw new Error(`${name} sent ${requests} requests for ${pages} pages`)
  }
  const ours = () =>
    work.withEmpty(async (folder) => {
      const limits = { concurrency: 16, per_host: 16, delay: 0 }
      const run = measureCrawl(cli, folder, [sitemap], limits)
      expectReport(run.report, { discovered: pages, new: pages, records: pages })
      const records = filesBelow(join(folder, 'output', 'records'), '.json')
      texts = new Set(records.map((name) => basename(name, '.json')))
      if (texts.size !== pages) throw new Error(`newsledger wrote ${texts.size} records, not ${pages}`)
      await asked('newsledger')
      return run
    })
  const script = (path: string) => () =>
    work.withEmpty(async (folder) => {
      const run = measureNode([path, sitemap, folder])
      expectSame(basename(path), savedHashes(folder), texts)
      await asked(basename(path))
      return run
    })
  const raw = async () => {
    const run = measureNode([join(baselines, 'crawl-raw.mjs'), sitemap])
    if (Number(run.stdout) !== pages) throw new Error(`crawl-raw.mjs fetched ${run.stdout}, not ${pages}`)
    await asked('crawl-raw.mjs')
    return run
  }
  await site.takeFigures()
  return await alternate<Partial<Runs>>(rounds, {
    ours,
    ...(!isAlone && { minimal: script(join(baselines, 'crawl-minimal.mjs')), raw }),
    ...(!isAlone && crawleeScript !== null && { crawlee: script(crawleeScript) }),
  })
}

function rowsOf(pages: number, runs: Partial<{ [Name in keyof Runs]: Measured[] }>): Row[] {
  const count = `${pages.toLocaleString('en-US')} pages`
  const perSecond = ({ wallMs }: Middle) => (pages / wallMs) * 1000
  const ours = medianOf(runs.ours ?? [])
  const rows: Row[] = []
  const against = (name: string, others: Measured[] | undefined, least?: number) => {
    if (!others) return
    const other = medianOf(others)
    const speed = { what: `${count}: speed`, unit: 'pages/s', ours: perSecond(ours), against: name } as const
    const cpu = { what: `${count}: processor time`, unit: 's', ours: ours.cpuMs / 1000, against: name } as const
    const memory = { what: `${count}: peak memory`, unit: 'MiB', ours: mib(ours.peakBytes), against: name } as const
    rows.push(
      compare({ ...speed, other: perSecond(other), ...(least && { aim: { min: least } }) }),
      compare({ ...cpu, other: other.cpuMs / 1000 }),
      compare({ ...memory, other: mib(other.peakBytes) }),
    )
  }
  against('got + p-queue + cheerio', runs.minimal, 3)
  against('Crawlee', runs.crawlee, 6)
  against('bare fetch', runs.raw)
  rows.push(
    compare({
      what: `${count}: peak memory`,
      unit: 'MiB',
      ours: mib(ours.peakBytes),
      against: 'limit',
      other: 300,
      aim: { max: 1 },
    }),
    compare({
      what: `${count}: longest block of the event loop`,
      unit: 'ms',
      ours: ours.blockedMs,
      against: 'limit',
      other: 50,
      aim: { max: 1 },
    }),
  )
  return rows
}

/** How a larger crawl compares with the smallest one. */
function growth(small: { pages: number; run: Middle }, large: { pages: number; run: Middle }): Row[] {
  const times = large.pages / small.pages
  const what = `${large.pages.toLocaleString('en-US')} pages`
  const than = `${small.pages.toLocaleString('en-US')} pages`
  return [
    compare({
      what: `${what}: time`,
      unit: 's',
      ours: large.run.wallMs / 1000,
      against: `${times} × that of ${than}`,
      other: (small.run.wallMs * times) / 1000,
      aim: { max: 1.2 },
    }),
    compare({
      what: `${what}: peak memory`,
      unit: 'MiB',
      ours: mib(large.run.peakBytes),
      against: `that of ${than}`,
      other: mib(small.run.peakBytes),
      aim: { max: 1.3 },
    }),
  ]
}

export default {
  summary: 'crawl of a news site on loopback against a minimal script, Crawlee, and a bare fetch of its pages',
  rounds: 5,
  options: {
    pages: {
      type: 'string',
      default: '5000',
      help: 'how many; further ones, after commas, run once each and show how time and memory grow',
    },
    'with-crawlee': { type: 'boolean', help: `also run Crawlee: ${crawlee} is installed into a temporary folder` },
    folder: { type: 'string', help: 'where to work, to choose the disk; a temporary folder otherwise' },
  },
  async run({ options, rounds, cli, progress }: PartContext) {
    const sizes = parseSizes('pages', options.pages)
    using work = makeWorkFolder(options.folder as string | undefined)
    const crawleeScript = options['with-crawlee'] ? installCrawlee(work) : null
    await using site = await openNewsSite({ pages: 'full' })
    const measured: { pages: number; run: Middle; rows: Row[] }[] = []
    for (const [i, pages] of sizes.entries()) {
      progress(`${pages} pages, ${rounds} rounds`)
      await site.warm([site.sitemap({ first: 0, count: pages })])
      const runs = await runAll({ site, work, cli, crawleeScript }, pages, i === 0 ? rounds : 1, i > 0)
      measured.push({
        pages,
        run: medianOf(runs.ours as Measured[]),
        rows: rowsOf(pages, runs as { ours: Measured[] }),
      })
    }
    const [small, ...larger] = measured
    return [...measured.flatMap(({ rows }) => rows), ...larger.flatMap((large) => growth(small!, large))]
  },
} satisfies Part

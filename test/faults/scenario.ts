import { cpSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { RunReport } from '../../src/model/run-report.ts'
import { crawl } from '../../src/pipeline/crawl.ts'
import { ingest } from '../../src/pipeline/ingest.ts'
import type { Folders } from '../../src/store/folders.ts'
import { putArticle } from '../support/article-files.ts'
import { temporaryFolders } from '../support/folders.ts'
import { articlePage, feed, story } from '../support/paper.ts'
import { openServer, type TestServer } from '../support/server.ts'

/** A run to disturb, over a ledger that is put back as it was before each time. */
export interface Scenario extends AsyncDisposable {
  readonly folders: Folders
  restore(): void
  /** The run that is disturbed, and that goes on afterwards. */
  run(): Promise<RunReport>
  /** Paths that the last run asked the network for. */
  requested(): readonly string[]
  /** Paths under which the article of a path is listed, unless a list states a change that asks for it each time. */
  listedAs(path: string): readonly string[]
}

async function scenario(
  folders: ReturnType<typeof temporaryFolders>,
  {
    before,
    change,
    run,
    server,
  }: { before: boolean; change: () => void; run: () => Promise<RunReport>; server?: TestServer },
): Promise<Scenario> {
  const work = join(folders.root, 'work')
  const kept = join(folders.root, 'kept')
  if (before) await run()
  change()
  mkdirSync(work, { recursive: true })
  cpSync(work, kept, { recursive: true, preserveTimestamps: true })
  let from = 0
  return {
    folders: { articles: join(work, 'articles'), output: join(work, 'output') },
    restore: () => {
      rmSync(work, { recursive: true })
      cpSync(kept, work, { recursive: true, preserveTimestamps: true })
    },
    run: () => {
      from = server?.requests.length ?? 0
      return run()
    },
    requested: () => (server?.requests ?? []).slice(from).map(({ path }) => path),
    listedAs: (path) => (changing.has(path) ? [] : path === '/news/tea' ? ['/news/tea', '/news/e'] : [path]),
    [Symbol.asyncDispose]: async () => {
      await server?.close()
      folders[Symbol.dispose]()
    },
  }
}

/** Listed with a change that the runs before did not know. */
const changing = new Set(['/news/a', '/news/gone'])

const at = (hour: number) => `2026-03-02T0${hour}:00:00Z`

/** A ledger of two articles; then one of them with another text, one text at a second address, two new ones. */
export function ingestScenario(before = true): Promise<Scenario> {
  const folders = temporaryFolders()
  const articles = join(folders.root, 'work', 'articles')
  const put = (name: string, id: string, body: string, hour: number) =>
    putArticle(articles, { id, body, url: `https://paper.example/${id}`, crawled_at: at(hour) }, `${name}.txt`)
  const putFirst = () => {
    put('a', 'paper.example_a', 'Exports rose 19.8 percent to $65.9 billion, the ministry said.', 1)
    put('b', 'paper.example_b', 'Imports fell 3 percent.', 2)
  }
  if (before) putFirst()
  return scenario(folders, {
    before,
    change: () => {
      putFirst()
      put('a2', 'paper.example_a', 'Exports rose 19.9 percent to $66 billion, the ministry said.', 3)
      put('c', 'paper.example_c', 'Imports fell 3 percent.', 4)
      put('d', 'paper.example_d', 'Output was flat at 40,000 vehicles.', 5)
      put('e', 'paper.example_e', 'Sales doubled.', 6)
    },
    run: () => ingest({ articles, output: join(folders.root, 'work', 'output') }),
  })
}

/**
 * A paper with three articles, crawled; then one has another text, one is gone, one text stands at a second address, and one is new and lies at
 * another address than the one that the feed lists. Few enough that no thread is started for them.
 */
export async function crawlScenario(before = true): Promise<Scenario> {
  const folders = temporaryFolders()
  const server = await openServer()
  const url = server.url('/feed.xml')
  const serve = (name: string, subject: string, canonical?: string) =>
    server.handle(
      `/news/${name}`,
      articlePage({
        title: `Story ${name}`,
        paragraphs: story(subject),
        ...(canonical ? { canonical: server.url(canonical) } : {}),
      }),
    )
  const list = (items: readonly { path: string; title: string; updated?: string }[]) =>
    server.handle('/feed.xml', (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(feed(`http://${server.host}`, items))
    })
  const item = (name: string, updated?: string) => ({
    path: `/news/${name}`,
    title: `Story ${name}`,
    ...(updated ? { updated } : {}),
  })
  serve('a', 'Output of cars')
  serve('b', 'Output of ships')
  serve('gone', 'Output of coal')
  list([item('a'), item('b'), item('gone')])
  return scenario(folders, {
    before,
    server,
    change: () => {
      serve('a', 'Output of lorries')
      serve('copy', 'Output of ships')
      serve('e', 'Output of tea', '/news/tea')
      serve('tea', 'Output of tea', '/news/tea')
      server.handle('/news/gone', (_request, response) => void response.writeHead(410).end())
      list([
        item('a', '2099-01-01T00:00:00Z'),
        item('b'),
        ...(before ? [item('gone', '2099-01-01T00:00:00Z')] : []),
        item('copy'),
        item('e'),
      ])
    },
    run: () =>
      crawl({
        articles: join(folders.root, 'work', 'articles'),
        output: join(folders.root, 'work', 'output'),
        urls: [url],
        allowPrivateNetwork: true,
        delay: 0,
        retries: 0,
        timeout: 5,
        perHost: 1,
      }),
  })
}

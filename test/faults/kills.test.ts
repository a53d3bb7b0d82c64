import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { parseArticleFile } from '../../src/article/article-file.ts'
import { crawl } from '../../src/pipeline/crawl.ts'
import { ingest } from '../../src/pipeline/ingest.ts'
import { ingestPages } from '../../src/pipeline/ingest-pages.ts'
import type { Folders } from '../../src/store/folders.ts'
import { OutputFile } from '../../src/store/output-file.ts'
import { putArticle } from '../support/article-files.ts'
import { moduleUrl, newsledger } from '../support/cli.ts'
import { filesBelow, temporaryFolders } from '../support/folders.ts'
import { readRecords } from '../support/ledger.ts'
import { articlePage, feed, story } from '../support/paper.ts'
import { openServer, type TestServer } from '../support/server.ts'
import { amount } from './amount.ts'
import { articleUrls, expectSound, expectWhole, temporaryFiles, wholeChanges } from './whole.ts'

/** Starts newsledger and kills it after a time; resolves with whether it had ended by itself. */
async function runAndKill(args: readonly string[], afterMs: number): Promise<boolean> {
  const ran = await newsledger(args, {
    onStart: (child) => void sleep(afterMs).then(() => child.kill('SIGKILL')),
  })
  return ran.status !== null
}

/**
 * Kills run after run at moments spread over the time that a whole one takes, and looks at the ledger after each.
 *
 * @returns how many processes were killed before they had ended
 */
async function killRuns(
  folders: Folders,
  kills: number,
  {
    args,
    beforeEach = () => {},
    afterEach = () => {},
  }: { args: (i: number) => readonly string[]; beforeEach?: (i: number) => void; afterEach?: () => void },
): Promise<number> {
  let killed = 0
  // From the first byte that a process may write to well behind the end of a run on a busy machine.
  let longest = 800
  for (let i = 0; i < kills; i += 1) {
    beforeEach(i)
    const before = wholeChanges(folders)
    const afterMs = 150 + (longest - 150) * ((i * 0.618_034) % 1) ** 1.5
    if (await runAndKill(args(i), afterMs)) longest = Math.max(400, Math.min(longest, afterMs * 1.1))
    else killed += 1
    expectWhole(folders)
    expect(wholeChanges(folders).slice(0, before.length)).toEqual(before)
    afterEach()
  }
  return killed
}

/** Every text that a change line told of lies in an article file: no version was lost. */
function expectVersionsKept(folders: Folders): void {
  const kept = new Set(
    filesBelow(folders.articles)
      .filter((path) => path.endsWith('.txt'))
      .map((path) => parseArticleFile(readFileSync(join(folders.articles, path))).content_hash),
  )
  const told = wholeChanges(folders).map(({ content_hash }) => content_hash)
  expect(told.filter((hash) => !kept.has(hash))).toEqual([])
}

const network = ['--allow-private-network', '--delay', '0', '--retries', '0', '--quiet']
const options = { allowPrivateNetwork: true, delay: 0, retries: 0 }

function servePaper(server: TestServer, count: number): void {
  const items = Array.from({ length: count }, (_, i) => ({ path: `/news/${i}`, title: `Story of the ${i}th day` }))
  for (const { path, title } of items)
    server.handle(path, articlePage({ title, paragraphs: story(`Output of ${title}`) }))
  server.handle('/feed.xml', (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(feed(`http://${server.host}`, items))
  })
}

test(
  'an ingest killed at any moment leaves whole files, and the last one finishes the work',
  amount.patience,
  async () => {
    using folders = temporaryFolders()
    const kills = Math.ceil(amount.kills * 0.3)
    let files = 0
    const killed = await killRuns(folders, kills, {
      args: () => ['ingest', '--articles', folders.articles, '--output', folders.output, '--quiet'],
      beforeEach: () => {
        // Work for each of them: new files, and new versions of old ones.
        for (let i = 0; i < 60; i += 1, files += 1) {
          const id = `paper.example_${files % 350}`
          const crawled_at = new Date(Date.UTC(2026, 2, 2, 0, 0, files)).toISOString()
          putArticle(
            folders.articles,
            { id, url: `https://paper.example/${id}`, crawled_at, body: `Sales rose ${files} percent.` },
            `${files}.txt`,
          )
        }
      },
    })
    expect(killed).toBeGreaterThan(kills / 4)
    expect((await ingest(folders)).errors).toEqual([])
    await expectSound(folders)
    expect(new Set(wholeChanges(folders).map(({ content_hash }) => content_hash)).size).toBe(files)
  },
)

test(
  'a crawl killed at any moment leaves whole files, and no later one asks for what is safe',
  amount.patience,
  async () => {
    using folders = temporaryFolders()
    await using server = await openServer()
    const kills = Math.ceil(amount.kills * 0.4)
    const places = ['--articles', folders.articles, '--output', folders.output]
    let from = 0
    let safe: string[] = []
    const expectNothingSafeAsked = () => {
      const asked = new Set(server.requests.slice(from).map(({ path }) => path))
      expect(safe.filter((path) => asked.has(path))).toEqual([])
    }
    const killed = await killRuns(folders, kills, {
      args: () => ['crawl', server.url('/feed.xml'), ...network, ...places],
      beforeEach: (i) => {
        servePaper(server, 30 * (i + 1))
        from = server.requests.length
        safe = articleUrls(folders).map((url) => new URL(url).pathname)
      },
      afterEach: expectNothingSafeAsked,
    })
    expect(killed).toBeGreaterThan(kills / 4)
    from = server.requests.length
    safe = articleUrls(folders).map((url) => new URL(url).pathname)
    // Those that were under way when a process was killed are asked for again by this one.
    const last = await crawl({ ...folders, ...options, urls: [server.url('/feed.xml')] })
    expectNothingSafeAsked()
    expect(last.errors).toEqual([])
    expect(last).toMatchObject({ failed: 0, skipped: 0, errors: [], discovered: 30 * kills })
    await expectSound(folders)
    expect(wholeChanges(folders)).toHaveLength(30 * kills)
    expectVersionsKept(folders)
  },
)

test('a recrawl killed at any moment keeps every version that a change line told of', amount.patience, async () => {
  using folders = temporaryFolders()
  await using server = await openServer()
  servePaper(server, 20)
  await crawl({ ...folders, ...options, urls: [server.url('/feed.xml')] })
  const kills = Math.floor(amount.kills * 0.2)
  const urls = Array.from({ length: 20 }, (_, i) => server.url(`/news/${i}`))
  const places = ['--articles', folders.articles, '--output', folders.output]
  const killed = await killRuns(folders, kills, {
    args: () => ['recrawl', ...urls, ...network, ...places],
    beforeEach: (i) => {
      for (let n = 0; n < 20; n += 1)
        server.handle(`/news/${n}`, articlePage({ title: `Story ${n}`, paragraphs: story(`Output of ${n}`, i + 5.1) }))
    },
    afterEach: () => expectVersionsKept(folders),
  })
  expect(killed).toBeGreaterThan(0)
  const [only] = urls
  await crawl({ ...folders, ...options, urls: [only!] })
  await expectSound(folders)
})

test(
  'kept pages read again by a process killed at any moment lose no record, and the last one finishes',
  amount.patience,
  async () => {
    using folders = temporaryFolders()
    await using server = await openServer()
    servePaper(server, 20)
    const url = server.url('/feed.xml')
    await crawl({ ...folders, ...options, sources: [{ url }], keepPages: true })
    const kills = Math.floor(amount.kills * 0.2)
    const config = join(folders.root, 'config.json')
    const sourceOf = (i: number) => ({ url, category: `Category ${i}` })
    const killed = await killRuns(folders, kills, {
      args: () => [
        'ingest',
        '--from-pages',
        '--quiet',
        '--config',
        config,
        '--articles',
        folders.articles,
        '--output',
        folders.output,
      ],
      // Other metadata each time, so that each of them has all records to write.
      beforeEach: (i) => writeFileSync(config, JSON.stringify({ sources: [sourceOf(i)] })),
      afterEach: () => expectVersionsKept(folders),
    })
    expect(killed).toBeGreaterThan(0)
    expect((await ingestPages({ ...folders, sources: [sourceOf(kills)] })).errors).toEqual([])
    await expectSound(folders)
    const categories = new Set(readRecords(folders.output).map(({ category }) => category))
    expect([...categories]).toEqual([`Category ${kills}`])
  },
)

test(
  'an export killed at any moment leaves the file whole or absent, and the next one leaves no other',
  amount.patience,
  async () => {
    using folders = temporaryFolders()
    for (let i = 0; i < 40; i += 1) {
      const id = `paper.example_${i}`
      putArticle(folders.articles, {
        id,
        url: `https://paper.example/${id}`,
        body: `Sales rose ${i} percent. ${'A sentence more. '.repeat(2000)}`.trim(),
      })
    }
    await ingest(folders)
    const target = join(folders.root, 'records.jsonl')
    const args = ['export', '--format', 'jsonl', '--output-file', target, '--force', '--output', folders.output]
    const whole = await newsledger(args)
    expect(whole).toMatchObject({ status: 0 })
    const text = readFileSync(target, 'utf8')
    for (let i = 0; i < Math.floor(amount.kills * 0.2); i += 1) {
      await runAndKill(args, 250 + 60 * (i % 8))
      expect(readFileSync(target, 'utf8')).toBe(text)
    }
    expect(await newsledger(args)).toMatchObject({ status: 0 })
    expect(filesBelow(folders.root).filter((path) => !path.includes('/'))).toEqual(['records.jsonl'])
    expect(temporaryFiles(folders)).toEqual([])
  },
)

test('an output file that a dead process left half-written is removed by the next one, that of a living one is not', async () => {
  using folders = temporaryFolders()
  const module = moduleUrl('store/output-file.ts')
  const target = join(folders.root, 'out.jsonl')
  const script = `const { OutputFile } = await import(${JSON.stringify(module)})
    await new OutputFile(${JSON.stringify(target)}, { force: false }).write(Buffer.from('half'))
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'ignore' })
  using _ = { [Symbol.dispose]: () => void child.kill('SIGKILL') }
  while (filesBelow(folders.root).length === 0) await sleep(5)
  await using living = new OutputFile(target, { force: false })
  await living.write(Buffer.from('mine'))
  child.kill('SIGKILL')
  await once(child, 'exit')
  await using next = new OutputFile(target, { force: false })
  await next.write(Buffer.from('whole'))
  await next.commit()
  await living[Symbol.asyncDispose]()
  expect(filesBelow(folders.root)).toEqual(['out.jsonl'])
})

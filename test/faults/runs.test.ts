import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { RunReport } from '../../src/model/run-report.ts'
import { crawl } from '../../src/pipeline/crawl.ts'
import { putArticle } from '../support/article-files.ts'
import { asUser, main, newsledger } from '../support/cli.ts'
import { temporaryFolders } from '../support/folders.ts'
import { articlePage, feed, story } from '../support/paper.ts'
import { openServer, type TestServer } from '../support/server.ts'
import { expectAddsUp, expectSound, expectWhole, wholeChanges } from './whole.ts'

const network = ['--allow-private-network', '--retries', '0', '--quiet']

/** A feed of some stories and of one that is never answered: a crawl of it lasts until it is stopped. */
function servePaper(server: TestServer, count = 8): string {
  const items = Array.from({ length: count }, (_, i) => ({ path: `/news/${i}`, title: `Of the ${i}th day` }))
  for (const { path, title } of items) server.handle(path, articlePage({ title, paragraphs: story(`Output ${title}`) }))
  server.handle('/feed.xml', feed(`http://${server.host}`, [...items, { path: '/never', title: 'Never answered' }]))
  return server.url('/feed.xml')
}

interface Run extends AsyncDisposable {
  readonly child: ChildProcess
  readonly ended: Promise<{ status: number | null; report: RunReport | null }>
}

function start(args: readonly string[], options: { uid?: number; stderr?: 'ignore' | 'pipe' } = {}): Run {
  const child = spawn(process.execPath, [main, ...args], {
    stdio: ['ignore', 'pipe', options.stderr ?? 'ignore'],
    ...(options.uid === undefined ? {} : asUser(options.uid)),
  })
  let out = ''
  child.stdout?.on('data', (text) => {
    out += text
  })
  const ended = once(child, 'close').then(([status]) => ({
    status: status as number | null,
    report: out === '' ? null : (JSON.parse(out) as RunReport),
  }))
  return {
    child,
    ended,
    [Symbol.asyncDispose]: async () => {
      child.kill('SIGKILL')
      await ended.catch(() => {})
    },
  }
}

/** When the server has been asked for a path. */
async function asked(server: TestServer, path: string): Promise<void> {
  while (!server.requests.some((request) => request.path === path))
    await new Promise((resolve) => setTimeout(resolve, 10))
}

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)(
  '%s ends a crawl in order within 10 s: status %i, every item counted, the next run goes on',
  async (signal, status) => {
    using folders = temporaryFolders()
    await using server = await openServer()
    const url = servePaper(server)
    const places = ['--articles', folders.articles, '--output', folders.output]
    await using run = start(['crawl', url, ...network, '--delay', '0', '--json', ...places])
    await asked(server, '/never')
    const at = performance.now()
    run.child.kill(signal)
    const ended = await run.ended
    expect(performance.now() - at).toBeLessThan(10_000)
    expect(ended.status).toBe(status)
    expect(ended.report).toMatchObject({ discovered: 9, new: 8, skipped: 1, stopped: signal, exit_status: status })
    expectAddsUp(ended.report!)
    expect(wholeChanges(folders)).toHaveLength(8)
    await expectSound(folders)
  },
)

test('a second signal leaves at once, and everything is whole', async () => {
  using folders = temporaryFolders()
  await using server = await openServer()
  const url = servePaper(server)
  await using run = start([
    'crawl',
    url,
    ...network,
    '--delay',
    '0',
    '--articles',
    folders.articles,
    '--output',
    folders.output,
  ])
  await asked(server, '/never')
  run.child.kill('SIGTERM')
  run.child.kill('SIGTERM')
  expect((await run.ended).status).toBe(143)
  expectWhole(folders)
  await expectSound(folders)
})

test('SIGHUP and a closed standard error lose nothing', async () => {
  using folders = temporaryFolders()
  await using server = await openServer()
  const url = servePaper(server)
  const places = ['--articles', folders.articles, '--output', folders.output]
  await using run = start(['crawl', url, '--allow-private-network', '--delay', '0', ...places], { stderr: 'pipe' })
  run.child.stderr?.destroy()
  await asked(server, '/never')
  run.child.kill('SIGHUP')
  await run.ended
  expectWhole(folders)
  const urls = Array.from({ length: 8 }, (_, i) => server.url(`/news/${i}`))
  expect(await crawl({ ...folders, urls, allowPrivateNetwork: true, delay: 0 })).toMatchObject({ failed: 0 })
  expect(wholeChanges(folders)).toHaveLength(8)
  await expectSound(folders)
})

test('a second run is refused with status 3 at once, readers go on, and a killed holder leaves no lock', async () => {
  using folders = temporaryFolders()
  await using server = await openServer()
  const url = servePaper(server)
  const places = ['--articles', folders.articles, '--output', folders.output]
  await using run = start(['crawl', url, ...network, '--delay', '0', ...places])
  await asked(server, '/never')
  while (wholeChanges(folders).length < 8) await new Promise((resolve) => setTimeout(resolve, 20))
  const [second, elsewhere, status, verified] = await Promise.all([
    newsledger(['crawl', url, ...network, ...places]),
    newsledger(['crawl', url, ...network, '--articles', folders.articles, '--output', join(folders.root, 'other')]),
    newsledger(['status', '--json', '--output', folders.output]),
    newsledger(['verify', '--json', ...places]),
  ])
  expect([second.status, elsewhere.status]).toEqual([3, 3])
  expect(status).toMatchObject({ status: 0, stderr: '' })
  expect(JSON.parse(verified.stdout)).toMatchObject({ failed: 0, errors: [], unchanged: 16 })
  run.child.kill('SIGKILL')
  await run.ended
  const urls = [server.url('/news/0')]
  expect(await crawl({ ...folders, urls, allowPrivateNetwork: true, delay: 0 })).toMatchObject({ unchanged: 1 })
})

test.runIf(process.getuid?.() === 0)('two users who share the folders exclude each other', async () => {
  using folders = temporaryFolders()
  chmodSync(folders.root, 0o777)
  for (const folder of [folders.articles, folders.output]) {
    mkdirSync(folder)
    chmodSync(folder, 0o777)
  }
  await using server = await openServer()
  const url = servePaper(server, 1)
  const places = ['--articles', folders.articles, '--output', folders.output]
  await using _run = start(['crawl', url, ...network, '--delay', '0', ...places], { uid: 65_534 })
  await asked(server, '/never')
  expect((await newsledger(['crawl', url, ...network, ...places])).status).toBe(3)
})

test('a reader that closes the pipe ends the command without a word', async () => {
  using folders = temporaryFolders()
  // More than a pipe holds.
  for (let i = 0; i < 40; i += 1)
    putArticle(folders.articles, {
      id: `paper.example_${i}`,
      url: `https://paper.example/${i}`,
      body: `Sales rose ${i} percent. ${'A sentence more. '.repeat(600)}`.trim(),
    })
  await newsledger(['ingest', '--quiet', '--articles', folders.articles, '--output', folders.output])
  const child = spawn(process.execPath, [main, 'export', '--format', 'jsonl', '--output', folders.output], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let stderr = ''
  child.stderr.on('data', (text) => {
    stderr += text
  })
  await once(child.stdout, 'data')
  child.stdout.destroy()
  const [status] = await once(child, 'close')
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
})

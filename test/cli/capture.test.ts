import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { expect, test } from 'vitest'
import { Values } from '../../src/cli/command.ts'
import { run as extract } from '../../src/cli/commands/extract.ts'
import { newsledger } from '../support/cli.ts'
import { filesBelow, temporaryFolders } from '../support/folders.ts'
import { articlePage, story } from '../support/paper.ts'
import { openServer } from '../support/server.ts'
import { runInProcess } from './in-process.ts'

const url = 'https://www.paper.example/economy/2026/exports-rise.html?id=7'
const html = articlePage({ title: 'Exports rise', paragraphs: story('Exports') })

test('a saved page becomes a pair: the page, and the record that the rules make of it', async () => {
  using folders = temporaryFolders()
  const file = join(folders.root, 'saved.html')
  writeFileSync(file, html)
  const folder = join(folders.root, 'sites')
  const { status, stdout } = await runInProcess(['capture', file, '--url', url, '--folder', folder])
  expect(status).toBe(0)
  expect(stdout).toContain('Exports rise')
  const path = 'paper.example/pages/economy-2026-exports-rise-html-id-7'
  expect(filesBelow(folder)).toEqual([`${path}.html`, `${path}.json`])
  expect(readFileSync(join(folder, `${path}.html`), 'utf8')).toBe(html)
  const expected = JSON.parse(readFileSync(join(folder, `${path}.json`), 'utf8'))
  expect(expected).toMatchObject({ url, record: { title: 'Exports rise', body: story('Exports').join('\n\n') } })
  expect(expected.record).not.toHaveProperty('crawled_at')
  // Captured again, it would take back what was put right by hand.
  expect(await runInProcess(['capture', file, '--url', url, '--folder', folder])).toMatchObject({ status: 1 })
  expect(await runInProcess(['capture', file, '--url', url, '--folder', folder, '--force'])).toMatchObject({
    status: 0,
  })
})

test('--check tells which pages read otherwise than they should, and where they part', async () => {
  using folders = temporaryFolders()
  const file = join(folders.root, 'saved.html')
  writeFileSync(file, html)
  await runInProcess(['capture', file, '--url', url, '--folder', folders.root])
  expect(await runInProcess(['capture', '--check', '--folder', folders.root])).toMatchObject({ status: 0 })
  const path = join(folders.root, filesBelow(join(folders.root)).find((name) => name.endsWith('.json'))!)
  const expected = JSON.parse(readFileSync(path, 'utf8'))
  expected.record.body = expected.record.body.replace('pick', 'PICK').replace('picked', 'PICKED')
  expected.record.title = 'Exports fall'
  writeFileSync(path, JSON.stringify(expected))
  const { status, stdout } = await runInProcess(['capture', '--check', '--folder', folders.root])
  expect(status).toBe(1)
  expect(stdout).toContain('expected  Exports fall')
  expect(stdout).toContain('found     Exports rise')
  expect(stdout).toContain('1 page in')
})

test('a page that is refused is captured with its code', async () => {
  using folders = temporaryFolders()
  const file = join(folders.root, 'none.html')
  writeFileSync(file, '<p>Nothing here</p>')
  expect(await runInProcess(['capture', file, '--url', url, '--folder', folders.root])).toMatchObject({ status: 0 })
  const path = filesBelow(folders.root).find((name) => name.endsWith('.json'))!
  expect(JSON.parse(readFileSync(join(folders.root, path), 'utf8'))).toEqual({ url, throws: 'not_an_article' })
})

test('a page of the web is fetched as a crawl would', async () => {
  using folders = temporaryFolders()
  await using server = await openServer()
  server.handle('/news/1', html)
  server.handle('/robots.txt', (_request, response) => response.end('User-agent: *\nDisallow: /closed\n'))
  const args = ['--folder', folders.root, '--allow-private-network']
  expect(await runInProcess(['capture', server.url('/news/1'), ...args])).toMatchObject({ status: 0 })
  expect(filesBelow(folders.root)).toEqual(['127.0.0.1/pages/news-1.html', '127.0.0.1/pages/news-1.json'])
  expect(await runInProcess(['capture', server.url('/closed/1'), ...args])).toMatchObject({ status: 1 })
})

test.each([[[]], [['page.html']], [['--check', 'page.html']], [['https://paper.example/', '--url', url]]])(
  'capture %j is a usage error',
  async (args) => {
    expect(await runInProcess(['capture', ...args])).toMatchObject({ status: 2 })
  },
)

async function explained(isTTY: boolean): Promise<string> {
  let text = ''
  const stream = Object.assign(
    new Writable({
      write(chunk, _encoding, done) {
        text += chunk
        done()
      },
    }),
    { isTTY },
  )
  await extract({
    arguments: ['-'],
    values: new Values(
      new Map<string, string | boolean>([
        ['url', url],
        ['explain', true],
      ]),
      new Set(),
    ),
    config: {},
    stdout: new Writable({ write: (_chunk, _encoding, done) => done() }),
    stderr: stream,
    stdin: Readable.from([Buffer.from(html)]),
    print: () => {},
    signal: new AbortController().signal,
  })
  return text
}

test('extract --explain says where each answer came from: as a table on a terminal, as JSON lines elsewhere', async () => {
  const lines = (await explained(false)).trim().split('\n')
  const notes = lines.map((line) => JSON.parse(line) as { field: string; source: string; value: unknown })
  const published = notes.find(({ field }) => field === 'published_at')
  expect(published).toEqual({
    field: 'published_at',
    source: expect.stringContaining('article:published_time'),
    value: '2026-03-02T09:12:00+09:00',
  })
  expect(notes.map(({ field }) => field)).toEqual(expect.arrayContaining(['id', 'url', 'title', 'publisher', 'body']))
  const table = await explained(true)
  expect(table).toMatch(/^field +from +value\n/)
  expect(table).toMatch(/\npublished_at +\S.*article:published_time.* 2026-03-02T09:12:00\+09:00\n/)
})

test.each([
  ['{"url": "https://paper.example/a", "record": {', /^ {2}cannot read .*a\.json: .*JSON/m],
  ['{"record": {}}', /^ {2}.*a\.json: "url" must be an http or https address$/m],
  ['{"url": "https://paper.example/a"}', /^ {2}.*a\.json: "record" must be an object, or "throws" a code$/m],
  ['[]', /^ {2}.*a\.json: "url" must be/m],
  [null, /^ {2}cannot read .*a\.json: no such file or folder$/m],
])('--check names the file beside a page that was written wrongly by hand: %s', async (text, message) => {
  using folders = temporaryFolders()
  const pages = join(folders.root, 'test/sites/paper.example/pages')
  mkdirSync(pages, { recursive: true })
  writeFileSync(join(pages, 'a.html'), '<p>A page</p>')
  if (text !== null) writeFileSync(join(pages, 'a.json'), text)
  const { status, stdout, stderr } = await newsledger(['capture', '--check'], { cwd: folders.root })
  expect([status, stderr]).toEqual([1, ''])
  expect(stdout).toMatch(message)
  expect(stdout).toContain('1 page in test/sites, 1 of them read otherwise than they should')
})

test('--check in a folder that is not there is no success', async () => {
  using folders = temporaryFolders()
  const { status, stderr } = await newsledger(['capture', '--check', '--folder', 'nope'], { cwd: folders.root })
  expect([status, stderr]).toEqual([1, 'newsledger: cannot read nope: no such file or folder\n'])
})

test('a folder that cannot be written is told', async () => {
  using folders = temporaryFolders()
  writeFileSync(join(folders.root, 'page.html'), '<p>A page</p>')
  writeFileSync(join(folders.root, 'taken'), '')
  const args = ['capture', 'page.html', '--url', url, '--folder', 'taken/x']
  const { status, stderr } = await newsledger(args, { cwd: folders.root })
  expect(status).toBe(1)
  expect(stderr).toMatch(/^newsledger: cannot write taken\/x.*: a part of the path is a file, not a folder\n$/)
})

test('a page is named by the letters of its path, in whatever script', async () => {
  using folders = temporaryFolders()
  writeFileSync(join(folders.root, 'page.html'), '<p>A page</p>')
  const args = ['capture', 'page.html', '--url', 'https://paper.example/한글/%EA%B8%B0%EC%82%AC?no=1']
  const { stdout } = await newsledger(args, { cwd: folders.root })
  expect(stdout).toContain('test/sites/paper.example/pages/한글-기사-no-1.html\n')
})

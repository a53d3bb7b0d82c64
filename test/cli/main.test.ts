import { execFileSync, spawnSync } from 'node:child_process'
import { symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { commands } from '../../src/cli/commands.ts'
import { parseConfig } from '../../src/cli/config.ts'
import { commandHelp } from '../../src/cli/help.ts'
import { UsageError } from '../../src/lib/errors.ts'
import { lockFolders } from '../../src/store/lock.ts'
import { version } from '../../src/version.ts'
import { put, seedFile } from '../support/article-files.ts'
import { main, newsledger } from '../support/cli.ts'
import { temporaryFolders } from '../support/folders.ts'
import { articlePage, feed, story } from '../support/paper.ts'
import { openServer } from '../support/server.ts'
import { runInProcess } from './in-process.ts'

test('--version prints the version alone', async () => {
  expect(await newsledger(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' })
})

test.runIf(process.platform === 'linux')(
  'a full disk behind standard error takes the log along, and neither the work, nor the report, nor the exit status',
  () => {
    using folders = temporaryFolders()
    put(folders.articles, 'a.txt', seedFile({ body: 'Exports rose.' }))
    const run = (...argv: string[]) =>
      spawnSync('sh', ['-c', '"$0" "$@" 2> /dev/full', process.execPath, main, ...argv], { encoding: 'utf8' })
    const ledger = ['--articles', folders.articles, '--output', folders.output]
    const { status, stdout } = run('ingest', 'nowhere', folders.articles, '--json', '--log-level', 'debug', ...ledger)
    expect([status, JSON.parse(stdout)]).toMatchObject([1, { new: 1, failed: 1 }])
    expect(run('frobnicate').status).toBe(2)
  },
)

test('--help lists every command on standard output', async () => {
  const { status, stdout, stderr } = await newsledger(['--help'])
  expect([status, stderr]).toEqual([0, ''])
  for (const { name, summary } of commands) expect(stdout.replace(/\s+/g, ' ')).toContain(` ${name} ${summary}`)
})

test('no command at all prints the help as an error', async () => {
  const { status, stdout, stderr } = await newsledger([])
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr).toContain('Usage: newsledger <command>')
})

test('a command’s --help goes to standard output', async () => {
  const { status, stdout, stderr } = await newsledger(['ingest', '--help'])
  expect([status, stderr]).toEqual([0, ''])
  expect(stdout).toBe(commandHelp(commands.find(({ name }) => name === 'ingest')!))
})

test.each(commands)('$name --help shows its options, examples and exit statuses', (command) => {
  const help = commandHelp(command)
  for (const option of command.options) expect(help).toContain(`--${option.name}`)
  for (const example of command.examples) expect(help).toContain(example.command)
  expect(help).toContain('Exit status:')
  for (const line of help.split('\n')) expect(line.length).toBeLessThanOrEqual(90)
})

test.each([
  [['crawll'], 'unknown command "crawll" (did you mean crawl?)'],
  [['recrawl'], 'URL|ID… is missing'],
])('%j is wrong usage: exit status 2, and the message says why', async (args, message) => {
  using folders = temporaryFolders()
  const { status, stdout, stderr } = await newsledger(args, { cwd: folders.root })
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr).toContain(message)
  expect(stderr.trim().split('\n')).toHaveLength(1)
})

test.each([
  [['crawl', '--dellay', '5', 'https://a.example/'], 'unknown option --dellay (did you mean --delay?)'],
  [['ingest', '--limit', '5'], 'unknown option --limit for this command'],
  [['crawl', '--delay', 'soon', 'https://a.example/'], '--delay takes a whole number of at least 0, not "soon"'],
  [['crawl', '--concurrency', '0', 'https://a.example/'], '--concurrency takes a whole number of at least 1, not "0"'],
  [['crawl', '--since', '2026-02-30', 'https://a.example/'], '--since takes a day such as 2025-12-29'],
  [['crawl', '--log-level', 'loud', 'https://a.example/'], '--log-level takes one of trace'],
  [['crawl', '--articles'], '--articles'],
  [['crawl', '--delay', '-5'], '--delay needs a value, and what follows looks like an option: --delay=VALUE where'],
  [['crawl', '--delay=-5'], '--delay takes a whole number of at least 0, not "-5"'],
  [['crawl', '-x'], 'unknown option -x'],
  [['show', '--1-8080_0123456789abcdef'], '(an argument that begins with "-" goes behind "--");'],
  [['schema', '--what'], 'unknown option --what;'],
  [['crawl', '--ping', 'monitor'], '--ping takes an http or https address, not "monitor"'],
  [['ingest', '--ping', 'ftp://a.example/x'], '--ping takes an http or https address'],
  [['verify', 'what'], 'unexpected argument "what"'],
  [['extract', 'page.html'], '--url is missing'],
  [['claims', '--lang', 'xx', '-'], 'xx'],
  [['claims', '--date', 'yesterday', '-'], '--date takes a day'],
  [['schema', '--claim', '--report'], 'one of'],
])('%j is wrong usage too', async (args, message) => {
  const { status, stdout, stderr } = await runInProcess(args)
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr).toContain(message)
  expect(stderr.trim().split('\n')).toHaveLength(1)
})

test('crawl without URL and without sources says what to do', async () => {
  using folders = temporaryFolders()
  const { status, stderr } = await newsledger(['crawl'], { cwd: folders.root })
  expect(status).toBe(2)
  expect(stderr).toContain('nothing to crawl: name a URL, or list "sources"')
})

test('claims reads standard input and prints a JSON array alone', async () => {
  const { status, stdout, stderr } = await newsledger(['claims', '--lang', 'en', '--date', '2025-12-29'], {
    input: 'Exports rose 19.8 percent to $65.9 billion.',
  })
  expect([status, stderr]).toEqual([0, ''])
  expect(JSON.parse(stdout).map(({ text }: { text: string }) => text)).toEqual(['19.8 percent', '$65.9 billion'])
})

test('claims reads UTF-16 by its mark, and counts offsets behind it', async () => {
  using folders = temporaryFolders()
  const text = Buffer.from('\ufeffExports rose 19.8 percent.', 'utf16le')
  for (const [name, bytes] of [
    ['le.txt', text],
    ['be.txt', Buffer.from(text).swap16()],
  ] as const) {
    writeFileSync(join(folders.root, name), bytes)
    const { stdout } = await runInProcess(['claims', join(folders.root, name), '--lang', 'en'])
    expect(JSON.parse(stdout)).toMatchObject([{ text: '19.8 percent', start: 13 }])
  }
})

test('extract prints the record of a page, and a page that holds no article fails with its code’s message', async () => {
  const page = articlePage({ title: 'Exports rise', paragraphs: story('Exports') })
  const url = 'https://paper.example/news/1'
  const { status, stdout } = await newsledger(['extract', '-', '--url', url], { input: page })
  expect(status).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({ schema_version: 1, url, title: 'Exports rise', language: 'en' })
  const none = await newsledger(['extract', '-', '--url', url], { input: '<p>Hello</p>' })
  expect(none).toMatchObject({ status: 1, stdout: '' })
  expect(none.stderr).toMatch(/^newsledger: /)
})

test.each([
  ['record', []],
  ['claim', ['--claim']],
  ['report', ['--report']],
  ['config', ['--config']],
] as const)('schema prints a JSON Schema of the %s', async (_name, flags) => {
  const { status, stdout } = await runInProcess(['schema', ...flags])
  expect(status).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'object' })
})

test('--json puts the run report alone on standard output, logs go to standard error as JSON lines', async () => {
  using folders = temporaryFolders()
  put(folders.articles, 'good.txt', seedFile({ body: 'The exports of the country rose 19.8 percent.' }))
  put(folders.articles, 'bad.txt', 'nothing\n')
  const { status, stdout, stderr } = await newsledger(['ingest', '--json'], { cwd: folders.root })
  expect(status).toBe(1)
  expect(JSON.parse(stdout)).toMatchObject({ discovered: 2, new: 1, failed: 1, errors: [{ code: 'no_front_matter' }] })
  const lines = stderr
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(lines).toMatchObject([
    { code: 'no_front_matter', at: 'articles/bad.txt' },
    { msg: 'run ended', failed: 1 },
  ])
})

test('a table is printed where no --json is asked for, with the errors below it', async () => {
  using folders = temporaryFolders()
  put(folders.articles, 'good.txt', seedFile({ body: 'The exports of the country rose 19.8 percent.' }))
  put(folders.articles, 'bad.txt', 'nothing\n')
  const { stdout } = await newsledger(['ingest', '--log-level', 'silent'], { cwd: folders.root })
  expect(stdout).toMatch(/^ingest: 2 items: 1 new, 1 failed\n1 record written with 1 claim · \d+\.\d s\n/)
  expect(stdout).toContain('no_front_matter: ')
})

test('--quiet says nothing of what a source lists and robots.txt closes, or is no article', async () => {
  using folders = temporaryFolders()
  await using server = await openServer()
  server.handle('/robots.txt', 'User-agent: *\nDisallow: /closed\n')
  server.handle('/news/1', articlePage({ title: 'Exports rise', paragraphs: story('Exports') }))
  server.handle('/none', '<p>Nothing here</p>')
  const listed = ['/news/1', '/closed', '/none'].map((path) => ({ path, title: 'A story' }))
  server.handle('/feed.xml', feed(`http://${server.host}`, listed))
  const args = ['crawl', server.url('/feed.xml'), '--allow-private-network', '--delay', '0', '--quiet']
  expect(await newsledger(args, { cwd: folders.root })).toEqual({ status: 0, stdout: '', stderr: '' })
  const { status, stderr } = await newsledger([...args, server.url('/closed')], { cwd: folders.root })
  expect(status).toBe(1)
  expect(stderr).toContain('disallowed: ')
})

test('--quiet prints nothing, or one line and the errors', async () => {
  using folders = temporaryFolders()
  put(folders.articles, 'good.txt', seedFile({ body: 'The exports of the country rose 19.8 percent.' }))
  expect(await newsledger(['ingest', '--quiet'], { cwd: folders.root })).toEqual({ status: 0, stdout: '', stderr: '' })
  put(folders.articles, 'bad.txt', 'nothing\n')
  const { status, stdout, stderr } = await newsledger(['ingest', '--quiet'], { cwd: folders.root })
  expect([status, stdout]).toEqual([1, ''])
  expect(stderr).toMatch(/^ingest: 2 items: 1 unchanged, 1 failed\n {2}no_front_matter: .*bad\.txt/)
})

test('a run on folders that another run holds exits with 3', async () => {
  using folders = temporaryFolders()
  using _held = await lockFolders({ output: folders.output }, 0)
  const { status, stderr } = await newsledger(['ingest'], { cwd: folders.root })
  expect(status).toBe(3)
  expect(stderr).toContain('another run holds output')
})

test('the config file sets options and sources; the command line wins', async () => {
  using folders = temporaryFolders()
  await using server = await openServer()
  server.handle('/news/1', articlePage({ title: 'Exports rise', paragraphs: story('Exports') }))
  const config = `{
    // a comment
    "allow_private_network": true, "delay": 0, "articles": "elsewhere", "output": "ledger", "retries": 0,
    "sources": ["${server.url('/feed')}"],
    "robots": { "${server.host}": "ignore" },
  }`
  writeFileSync(join(folders.root, 'newsledger.config.json'), config)
  const { status, stdout } = await newsledger(['crawl', server.url('/news/1'), '--output', 'other', '--json'], {
    cwd: folders.root,
  })
  expect(JSON.parse(stdout)).toMatchObject({ new: 1, robots_ignored: [server.host] })
  expect(status).toBe(0)
  const verified = await newsledger(['verify', '--output', 'other', '--json'], { cwd: folders.root })
  expect(JSON.parse(verified.stdout)).toMatchObject({ discovered: 2, failed: 0 })
})

test.each([
  ['{"delai": 5}', 'line 1: unknown key "delai" (did you mean "delay"?)'],
  ['{\n  "delay": "5"\n}', 'line 2: "delay" takes a number'],
  ['{\n\n "robots": {"*": "ignore"}}', 'line 3: "*" in "robots" is no host name'],
  ['{"robots": {"a.example": "obey"}}', 'takes only "ignore"'],
  ['{"robots": {"https://a.example/": "ignore"}}', 'is no host name; write it as in "a.example"'],
  ['{"robots": {"News.한국": "ignore"}}', 'is no host name; write it as in "news.xn--3e0b707e"'],
  ['{"ping": "none"}', 'line 1: "ping" takes an http or https address, not "none"'],
  ['{"sources": ["feed.xml"]}', '"feed.xml" is no http or https address'],
  [
    '{"sources": [{"url": "https://a.example/",\n "language": "english please"}]}',
    'line 2: "language" of a source is no language',
  ],
  ['{"sources": [{"url": "https://a.example/", "language": "en_US"}]}', 'write it as in "en", "ko" or "pt-BR"'],
  ['{"sources": [{"name": "x"}]}', 'a source needs a "url"'],
  ['{"delay": 5,\n "delay": 6}', 'line 2: "delay" stands there twice'],
  ['{"delay": ', 'line 1: '],
  ['[]', 'must be an object'],
  ['', 'the file is empty'],
])('the config %j is refused with line and key', async (text, message) => {
  await expect(parseConfig(text, 'newsledger.config.json')).rejects.toThrow(UsageError)
  const { message: shown } = await parseConfig(text, 'newsledger.config.json').catch((error) => error)
  expect(shown).toContain(message)
  expect(shown).toContain('newsledger.config.json')
})

test('a config that is nested without end is refused as that', async () => {
  const text = `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`
  await expect(parseConfig(text, 'c.json')).rejects.toThrow('nested deeper than any config')
})

test('a config file that is wrong ends a command before it begins', async () => {
  using folders = temporaryFolders()
  writeFileSync(join(folders.root, 'newsledger.config.json'), '{"delai": 5}')
  const { status, stdout, stderr } = await newsledger(['ingest'], { cwd: folders.root })
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr).toContain('line 1: unknown key "delai"')
})

test('a config file that is named and not there is an error', async () => {
  const { status, stderr } = await newsledger(['ingest', '--config', 'nowhere.json'])
  expect(status).toBe(2)
  expect(stderr).toContain('cannot read the config file nowhere.json: no such file')
})

test('the first SIGTERM ends the run in order with 143, and what was fetched is whole', async () => {
  using folders = temporaryFolders()
  await using server = await openServer()
  const seen = Promise.withResolvers<void>()
  server.handle('/news/1', articlePage({ title: 'Exports rise', paragraphs: story('Exports') }))
  server.handle('/never', () => seen.resolve())
  const args = [
    'crawl',
    server.url('/news/1'),
    server.url('/never'),
    '--allow-private-network',
    '--delay',
    '0',
    '--json',
  ]
  const { status, stdout } = await newsledger(args, {
    cwd: folders.root,
    onStart: (child) => void seen.promise.then(() => child.kill('SIGTERM')),
  })
  expect(status).toBe(143)
  expect(JSON.parse(stdout)).toMatchObject({ new: 1, skipped: 1, discovered: 2 })
  const verified = await newsledger(['verify', '--json'], { cwd: folders.root })
  expect(JSON.parse(verified.stdout)).toMatchObject({ failed: 0, errors: [] })
})

test('a reader that closes the pipe early is no error', async () => {
  const { execFile } = await import('node:child_process')
  const shell = `"${process.execPath}" "${main}" schema | head -c 1`
  const stderr = await new Promise<string>((resolve) =>
    execFile('sh', ['-c', shell], (_error, _out, err) => resolve(err)),
  )
  expect(stderr).toBe('')
})

test.each([
  [
    'a file where its folder would go',
    (root: string) => writeFileSync(join(root, 'newsledger-demo'), ''),
    /a part of the path is a file/,
  ],
  [
    'a link that leads nowhere',
    (root: string) => symlinkSync('gone', join(root, 'newsledger-demo')),
    /cannot (use|write) newsledger-demo.*: (no such file or folder|a file of that name stands in the way)\n$/,
  ],
])('demo with %s says why it cannot run', async (_, prepare, message) => {
  using folders = temporaryFolders()
  prepare(folders.root)
  const { status, stderr } = await newsledger(['demo', '--quiet'], { cwd: folders.root })
  expect(status).toBe(1)
  expect(stderr).toMatch(message)
  expect(stderr).not.toContain('mistake in newsledger')
})

test('what demo says to go on with can be pasted, in a folder with a space too', async () => {
  using folders = temporaryFolders()
  const places = ['--articles', 'my demo/articles', '--output', 'my demo/output']
  const { stdout } = await newsledger(['demo', ...places], { cwd: folders.root })
  expect(stdout).toContain('article files in my demo/articles/, records in my demo/output/records/')
  const paste = /^ {2}(less .*)$/m.exec(stdout)![1]!.replace(/^less/, 'cat')
  expect(execFileSync('sh', ['-c', paste], { cwd: folders.root, encoding: 'utf8' })).toMatch(/^---\n/)
})

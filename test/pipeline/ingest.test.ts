import { execFileSync } from 'node:child_process'
import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parseRecordFile } from '../../src/export/parse-record.ts'
import { sha256Hex } from '../../src/lib/hash.ts'
import { outcomes } from '../../src/model/outcome.ts'
import type { RunReport } from '../../src/model/run-report.ts'
import { ingest } from '../../src/pipeline/ingest.ts'
import { verify } from '../../src/pipeline/verify.ts'
import { recordPath } from '../../src/store/folders.ts'
import { readRecordFile } from '../../src/store/read-records.ts'
import { put, putArticle, seedFile } from '../support/article-files.ts'
import { moduleUrl } from '../support/cli.ts'
import { filesBelow, temporaryFolders } from '../support/folders.ts'
import { readChanges, readRecords } from '../support/ledger.ts'

function sumOfOutcomes(report: RunReport): number {
  return outcomes.reduce((sum, outcome) => sum + report[outcome], 0)
}

test('a file of the seed’s kind becomes a record with its claims', async () => {
  using folders = temporaryFolders()
  const body = 'Exports rose 19.8 percent to $65.9 billion, the ministry said.'
  put(folders.articles, 'any-name.txt', seedFile({ body }))
  const report = await ingest(folders)
  expect(report).toMatchObject({ discovered: 1, new: 1, failed: 0, records: 1, exit_status: 0, errors: [] })
  const [record] = readRecords(folders.output)
  expect(record).toMatchObject({
    content_hash: sha256Hex(body),
    id: '901_0000000001',
    title: 'A title',
    publisher: { name: '나래신문', id: '901' },
    authors: [{ name: 'Kim Jisu', email: 'jisu@paper.example' }],
    published_at: '2025-12-29T00:00:00+09:00',
    published_precision: 'day',
    language: 'en',
    body,
  })
  expect(Date.parse(record?.crawled_at ?? '')).toBe(Date.parse('2025-12-29T09:49:45Z'))
  expect(record?.claims.map(({ text, value }) => [text, value])).toEqual([
    ['19.8 percent', 19.8],
    ['$65.9 billion', 65_900_000_000],
  ])
  expect(report.claims).toBe(2)
})

test('each kind of bad file ends in its own code, names its path, and the others are done', async () => {
  using folders = temporaryFolders()
  const good = seedFile({ body: 'A good body with words enough.' })
  const files: [name: string, content: string | Uint8Array, code: string][] = [
    ['bare.txt', 'no front matter here\n', 'no_front_matter'],
    ['binary.txt', Uint8Array.from([0x2d, 0x2d, 0x2d, 0x0a, 0xff, 0xfe, 0x00, 0x80]), 'not_text'],
    ['code.txt', good.replace('---', '---js'), 'unsafe_front_matter'],
    ['cut.txt', good.slice(0, good.indexOf('content_hash')), 'file_cut_off'],
    ['hash.txt', good.replace('A good body', 'Another body'), 'hash_mismatch'],
    ['path.txt', good.replace('id: 901_0000000001', 'id: ../../x'), 'bad_id'],
  ]
  for (const [name, content] of files) put(folders.articles, name, content)
  put(folders.articles, 'good.txt', good)
  const report = await ingest(folders)
  expect(report.errors.map(({ path, code }) => [path, code])).toEqual(
    files.map(([name, , code]) => [join(folders.articles, name), code]),
  )
  expect(report).toMatchObject({ discovered: 7, new: 1, failed: 6, exit_status: 1 })
  expect(sumOfOutcomes(report)).toBe(report.discovered)
  for (const { message } of report.errors) expect(message).not.toMatch(/\n\s+at /)
  expect(filesBelow(join(folders.output, 'records'))).toHaveLength(1)
  expect(filesBelow(folders.root).filter((path) => path.includes('.tmp'))).toEqual([])
})

test('a file cut off inside its body is not taken for the whole', async () => {
  using folders = temporaryFolders()
  const whole = seedFile({ body: 'First sentence of it. Second sentence of it.' })
  put(folders.articles, 'cut.txt', whole.slice(0, whole.indexOf(' Second sentence')))
  const report = await ingest(folders)
  expect(report.errors).toMatchObject([{ code: expect.stringMatching(/^(file_cut_off|hash_mismatch)$/) }])
})

test('a file larger than any article is refused before it is read', async () => {
  using folders = temporaryFolders()
  mkdirSync(folders.articles)
  const path = join(folders.articles, 'huge.txt')
  writeFileSync(path, '')
  const { truncateSync } = await import('node:fs')
  truncateSync(path, 65 * 1024 * 1024)
  const report = await ingest(folders)
  expect(report.errors).toMatchObject([{ code: 'file_too_large', path }])
})

test('a 5 MB body is an article like any other', async () => {
  using folders = temporaryFolders()
  const body = `${'A sentence of some length without a figure in it. '.repeat(100_000)}`.trim()
  put(folders.articles, 'long.txt', seedFile({ body }))
  expect(await ingest(folders)).toMatchObject({ new: 1, failed: 0 })
  expect(readRecords(folders.output)[0]?.body.length).toBe(body.length)
})

test('a path that is not there fails alone', async () => {
  using folders = temporaryFolders()
  const there = put(folders.articles, 'good.txt', seedFile({ body: 'A good body.' }))
  const missing = join(folders.root, 'missing')
  const report = await ingest({ ...folders, paths: [missing, there] })
  expect(report.errors).toMatchObject([{ code: 'not_found', path: missing }])
  expect(report).toMatchObject({ new: 1, failed: 1 })
})

test('only .txt files are read, links in a folder are not followed', async () => {
  using folders = temporaryFolders()
  const outside = put(folders.root, 'outside/secret.txt', seedFile({ body: 'Outside.' }))
  put(folders.articles, 'note.md', 'no article')
  put(folders.articles, 'b/good.txt', seedFile({ body: 'Inside.' }))
  symlinkSync(outside, join(folders.articles, 'link.txt'))
  symlinkSync(join(folders.root, 'outside'), join(folders.articles, 'linked'))
  expect(await ingest(folders)).toMatchObject({ discovered: 1, new: 1 })
})

test('what has not changed since is passed over, what was touched but says the same is unchanged', async () => {
  using folders = temporaryFolders()
  const path = put(folders.articles, 'a.txt', seedFile({ body: 'One body.' }))
  await ingest(folders)
  expect(await ingest(folders)).toMatchObject({ discovered: 1, unchanged: 1, records: 0 })
  utimesSync(path, 1, 1)
  expect(await ingest(folders)).toMatchObject({ discovered: 1, unchanged: 1, records: 0 })
  expect(readChanges(folders.output)).toHaveLength(1)
})

test('one text at two addresses is one record with two sources, the first seen first', async () => {
  using folders = temporaryFolders()
  const body = 'One text, two publishers.'
  putArticle(
    folders.articles,
    { id: 'b.example_2', url: 'https://b.example/2', crawled_at: '2026-03-02T02:00:00Z', body },
    'a.txt',
  )
  putArticle(
    folders.articles,
    { id: 'a.example_1', url: 'https://a.example/1', crawled_at: '2026-03-02T01:00:00Z', body },
    'b.txt',
  )
  const report = await ingest(folders)
  expect(report).toMatchObject({ new: 1, duplicate: 1, records: 1 })
  expect(readRecords(folders.output).map(({ sources }) => sources.map(({ id }) => id))).toEqual([
    ['a.example_1', 'b.example_2'],
  ])
  expect(readChanges(folders.output).map(({ type, id }) => [type, id])).toEqual([
    ['new', 'b.example_2'],
    ['seen', 'a.example_1'],
  ])
})

test('a file that says that a text was found earlier at one of its places is believed', async () => {
  using folders = temporaryFolders()
  const body = 'Sales rose 4 percent.'
  const at = (id: string, time: string, name: string) =>
    putArticle(folders.articles, { id, body, crawled_at: `2026-03-02T0${time}:00:00Z` }, name)
  at('a.example_1', '1', 'one.txt')
  at('a.example_2', '5', 'two.txt')
  await ingest(folders)
  at('a.example_2', '3', 'found-again.txt')
  await ingest(folders)
  expect(readRecords(folders.output)[0]).toMatchObject({
    crawled_at: '2026-03-02T01:00:00Z',
    sources: [{ crawled_at: '2026-03-02T01:00:00Z' }, { crawled_at: '2026-03-02T03:00:00Z' }],
  })
  expect(await verify(folders)).toMatchObject({ failed: 0, errors: [] })
})

test('the record of a text that many have is that of the one seen first, in whatever order the files come', async () => {
  const body = 'One text, two publishers, 4 percent.'
  const first = { id: 'b.example_2', title: 'First', crawled_at: '2026-03-02T01:00:00Z', body }
  const later = { id: 'a.example_1', title: 'Later', crawled_at: '2026-03-02T02:00:00Z', body }
  const sameTime = { id: 'c.example_3', title: 'At the same time', crawled_at: '2026-03-02T01:00:00Z', body }
  const records = []
  for (const order of [
    [first, later, sameTime],
    [later, sameTime, first],
    [sameTime, first, later],
  ]) {
    using folders = temporaryFolders()
    for (const [i, fields] of order.entries()) putArticle(folders.articles, fields, `${i}.txt`)
    await ingest(folders)
    records.push(readRecords(folders.output))
  }
  expect(records[0]).toMatchObject([
    { title: 'First', sources: [{ id: first.id }, { id: sameTime.id }, { id: later.id }] },
  ])
  expect(records[1]).toEqual(records[0])
  expect(records[2]).toEqual(records[0])
})

test('a newer version supersedes the older one, in whatever order the files come', async () => {
  const older = { body: 'Sales rose 4 percent.', crawled_at: '2026-03-02T01:00:00Z' }
  const newer = { body: 'Sales rose 5 percent.', crawled_at: '2026-03-03T01:00:00Z' }
  for (const names of [
    ['1.txt', '2.txt'],
    ['2.txt', '1.txt'],
  ] as const) {
    using folders = temporaryFolders()
    putArticle(folders.articles, older, names[0])
    putArticle(folders.articles, newer, names[1])
    await ingest(folders)
    const supersedes = new Map(readRecords(folders.output).map((record) => [record.body, record.supersedes]))
    expect(supersedes.get(newer.body)).toBe(sha256Hex(older.body))
    expect(supersedes.get(older.body)).toBe(null)
    expect(await ingest(folders)).toMatchObject({ unchanged: 2 })
  }
})

test('article files may be moved about: verify finds them, and ingest notes where they are', async () => {
  using folders = temporaryFolders()
  const body = 'Sales rose 4 percent.'
  const path = putArticle(folders.articles, { body }, 'a.txt')
  await ingest(folders)
  mkdirSync(join(folders.articles, 'kept'))
  renameSync(path, join(folders.articles, 'kept', 'My story.txt'))
  expect(await verify(folders)).toMatchObject({ failed: 0, errors: [] })
  expect(await ingest(folders)).toMatchObject({ unchanged: 1, errors: [] })
  expect(readChanges(folders.output)).toHaveLength(1)
  // Where it lay before is no longer asked about; gone altogether, it is missed at its new place.
  rmSync(join(folders.articles, 'kept', 'My story.txt'))
  const { errors } = await verify(folders)
  expect(errors).toMatchObject([{ code: 'missing_article', path: join(folders.articles, 'kept', 'My story.txt') }])
  expect(await verify({ ...folders, repair: true })).toMatchObject({ errors: [] })
  expect(readChanges(folders.output)).toHaveLength(1)
})

test('an update is told with what it supersedes', async () => {
  using folders = temporaryFolders()
  putArticle(folders.articles, { body: 'Sales rose 4 percent.', crawled_at: '2026-03-02T01:00:00Z' }, '1.txt')
  await ingest(folders)
  putArticle(folders.articles, { body: 'Sales rose 5 percent.', crawled_at: '2026-03-03T01:00:00Z' }, '2.txt')
  expect(await ingest(folders)).toMatchObject({ updated: 1, unchanged: 1 })
  expect(readChanges(folders.output)[1]).toMatchObject({
    seq: 2,
    type: 'updated',
    supersedes: sha256Hex('Sales rose 4 percent.'),
  })
})

test('a record that was deleted is built again, with all its sources', async () => {
  using folders = temporaryFolders()
  const body = 'One text, two publishers.'
  putArticle(folders.articles, { id: 'a.example_1', url: 'https://a.example/1', body }, 'a.txt')
  putArticle(folders.articles, { id: 'b.example_2', url: 'https://b.example/2', body }, 'b.txt')
  await ingest(folders)
  const before = readRecords(folders.output)
  rmSync(recordPath(folders.output, sha256Hex(body)))
  await ingest(folders)
  expect(readRecords(folders.output)).toEqual(before)
  expect(readChanges(folders.output)).toHaveLength(2)
})

test('a damaged record is built again and the damaged file kept aside', async () => {
  using folders = temporaryFolders()
  const body = 'Sales rose 4 percent.'
  putArticle(folders.articles, { body }, 'a.txt')
  await ingest(folders)
  const before = readRecords(folders.output)
  writeFileSync(recordPath(folders.output, sha256Hex(body)), '{"half": ')
  putArticle(folders.articles, { body, title: 'touched' }, 'a.txt')
  await ingest(folders)
  expect(readRecords(folders.output)).toEqual([{ ...before[0], title: 'touched' }])
  expect(filesBelow(join(folders.output, 'quarantine'))).toEqual([`${sha256Hex(body)}.json`])
})

test('deleting the state loses nothing: no new record, no new change', async () => {
  using folders = temporaryFolders()
  for (let i = 0; i < 5; i += 1)
    putArticle(folders.articles, { id: `a.example_${i}`, body: `Text number ${i}.` }, `${i}.txt`)
  await ingest(folders)
  const before = readRecords(folders.output)
  rmSync(join(folders.output, 'state'), { recursive: true })
  expect(await ingest(folders)).toMatchObject({ discovered: 5, unchanged: 5, records: 0 })
  expect(readRecords(folders.output)).toEqual(before)
  expect(readChanges(folders.output)).toHaveLength(5)
})

test('an article in a language without a pack is recorded without claims, and says so', async () => {
  using folders = temporaryFolders()
  putArticle(folders.articles, { language: 'fi', body: 'Vienti kasvoi 19,8 prosenttia viime vuonna.' })
  expect(await ingest(folders)).toMatchObject({ new: 1, claims: 0 })
  expect(readRecords(folders.output)[0]).toMatchObject({ claims: [], doubts: ['language_unsupported'] })
})

test('ingest only reads the articles folder', async () => {
  using folders = temporaryFolders()
  put(folders.articles, 'a.txt', seedFile({ body: 'One body.' }))
  const before = filesBelow(folders.articles)
  await ingest(folders)
  expect(filesBelow(folders.articles)).toEqual(before)
})

test('verify finds a ledger sound, and each kind of damage in it', async () => {
  using folders = temporaryFolders()
  putArticle(folders.articles, { id: 'a.example_1', body: 'Sales rose 4 percent.' })
  putArticle(folders.articles, { id: 'a.example_2', body: 'Sales fell 3 percent.' })
  await ingest(folders)
  expect(await verify(folders)).toMatchObject({ discovered: 4, unchanged: 4, failed: 0, exit_status: 0, errors: [] })

  const damaged = recordPath(folders.output, sha256Hex('Sales rose 4 percent.'))
  const text = (await import('node:fs')).readFileSync(damaged, 'utf8')
  writeFileSync(damaged, text.replace('Sales rose', 'Sales rise'))
  rmSync(recordPath(folders.output, sha256Hex('Sales fell 3 percent.')))
  appendFileSync(
    join(folders.output, 'changes.jsonl'),
    `${JSON.stringify({ ...readChanges(folders.output)[1], seq: 4 })}\n`,
  )
  const report = await verify(folders)
  expect(report.exit_status).toBe(1)
  expect(report.errors.map(({ code }) => code).sort()).toEqual(
    ['bad_change_log', 'hash_mismatch', 'hash_mismatch', 'missing_record', 'missing_record'].sort(),
  )
})

test('an article file changed by hand is found', async () => {
  using folders = temporaryFolders()
  const path = putArticle(folders.articles, { body: 'Sales rose 4 percent.', title: 'The true title' })
  await ingest(folders)
  const { readFileSync } = await import('node:fs')
  writeFileSync(path, readFileSync(path, 'utf8').replaceAll('The true title', 'Another title'))
  expect((await verify(folders)).errors).toMatchObject([{ code: 'article_differs', path }])
})

test.skipIf(process.getuid?.() !== 0)(
  'a folder that cannot be read and an output that cannot be written have their codes',
  async () => {
    using folders = temporaryFolders()
    put(folders.articles, 'good.txt', seedFile({ body: 'A good body.' }))
    put(folders.articles, 'closed/hidden.txt', seedFile({ body: 'Hidden.' }))
    chmodSync(join(folders.articles, 'closed'), 0o000)
    chmodSync(folders.root, 0o755)
    mkdirSync(folders.output, { mode: 0o777 })
    chmodSync(folders.output, 0o777)
    // Root may do all, so the run is another user's.
    const module = moduleUrl('pipeline/ingest.ts')
    const runAs = (options: object) => {
      const script = `process.setgid(65534); process.setuid(65534)
      const { ingest } = await import(${JSON.stringify(module)})
      console.log(JSON.stringify(await ingest(${JSON.stringify(options)})))`
      return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }))
    }
    const report = runAs({ articles: folders.articles, output: folders.output })
    expect(report.errors).toMatchObject([{ code: 'unreadable', path: join(folders.articles, 'closed') }])
    expect(report.new).toBe(1)
    expect(runAs({ articles: folders.articles, output: join(folders.root, 'not-mine') })).toMatchObject({
      errors: [{ code: 'unwritable' }],
    })
  },
)

test('an address that is none of the web stays in its file, and reaches no record, export or check', async () => {
  using folders = temporaryFolders()
  const body = 'Exports rose 19.8 percent to $65.9 billion, the ministry said.'
  put(folders.articles, 'a.txt', seedFile({ body, url: 'javascript:alert(1)' }))
  expect(await ingest(folders)).toMatchObject({ new: 1, failed: 0 })
  const [record] = readRecords(folders.output)
  expect(record).toMatchObject({ id: '901_0000000001', url: null, sources: [{ url: null }] })
  expect(record?.doubts).toContain('address_unusable')
  expect(record?.claims).toHaveLength(2)
  expect(await verify(folders)).toMatchObject({ failed: 0, errors: [] })
  // As an earlier version wrote it.
  const path = recordPath(folders.output, record!.content_hash)
  writeFileSync(path, readFileSync(path, 'utf8').replaceAll('"url": null', '"url": "javascript:alert(1)"'))
  const file = await readRecordFile(folders.output, record!.content_hash)
  expect(parseRecordFile(file)).toEqual(record)
})

test('a change log that cannot be gone on with ends in a report, and nothing is written', async () => {
  using folders = temporaryFolders()
  put(folders.articles, 'a.txt', seedFile({ body: 'Exports rose 19.8 percent, the ministry said.' }))
  put(folders.output, 'changes.jsonl', 'no line of ours\n')
  expect(await ingest(folders)).toMatchObject({ discovered: 0, exit_status: 1, errors: [{ code: 'bad_change_log' }] })
  expect(readFileSync(join(folders.output, 'changes.jsonl'), 'utf8')).toBe('no line of ours\n')
  expect(filesBelow(join(folders.output, 'records'))).toEqual([])
})

test('a named link is read anew when its file has changed; a pipe or device that is named is refused', async () => {
  using folders = temporaryFolders()
  const file = put(folders.root, 'a.txt', seedFile({ body: 'Exports rose 19.8 percent, the ministry said.' }))
  const link = join(folders.root, 'link.txt')
  symlinkSync(file, link)
  const named = (path: string) => ingest({ ...folders, paths: [path] })
  expect(await named(link)).toMatchObject({ new: 1 })
  expect(await named(link)).toMatchObject({ unchanged: 1 })
  put(
    folders.root,
    'a.txt',
    seedFile({ body: 'Exports rose 20.1 percent, the ministry says now.', crawled_at: '2026-01-02' }),
  )
  expect(await named(link)).toMatchObject({ updated: 1 })
  const pipe = join(folders.root, 'pipe.txt')
  execFileSync('mkfifo', [pipe])
  for (const path of [pipe, '/dev/zero'])
    expect(await named(path)).toMatchObject({ failed: 1, errors: [{ code: 'unreadable', path }] })
})

test.runIf(process.platform === 'linux')('a file whose name is no UTF-8 is told, and the others are read', async () => {
  using folders = temporaryFolders()
  put(folders.articles, 'a.txt', seedFile({ body: 'Exports rose 19.8 percent, the ministry said.' }))
  const name = Buffer.concat([Buffer.from(`${folders.articles}/`), Buffer.from([0xb0, 0xa1]), Buffer.from('.txt')])
  writeFileSync(name, seedFile({ id: '901_0000000002', body: 'Imports fell 3 percent.' }))
  expect(await ingest(folders)).toMatchObject({
    new: 1,
    failed: 1,
    errors: [{ code: 'unreadable', message: expect.stringContaining('its name is not UTF-8') }],
  })
})

test('what article files state of the order of versions counts, whatever the clock was when they were fetched', async () => {
  const bodies = ['Sales rose 4 percent.', 'Sales rose 5 percent.', 'Sales rose 6 percent.', 'Sales rose 7 percent.']
  const hashes = bodies.map((body) => sha256Hex(body))
  // Set back each time, and ahead once.
  const hours = ['05', '03', '09', '01']
  for (const order of ['abcd', 'dcba', 'badc', 'cadb', 'bdac', 'dbca']) {
    using folders = temporaryFolders()
    for (const [i, body] of bodies.entries()) {
      const crawled_at = `2026-03-02T${hours[i]}:00:00Z`
      const supersedes = hashes[i - 1] ?? null
      putArticle(folders.articles, { id: 'paper.example_1', body, crawled_at, supersedes }, `${order[i]}.txt`)
    }
    expect(await ingest(folders)).toMatchObject({ discovered: 4, failed: 0 })
    const supersedes = new Map(readRecords(folders.output).map((record) => [record.content_hash, record.supersedes]))
    expect(
      hashes.map((hash) => supersedes.get(hash)),
      order,
    ).toEqual([null, ...hashes.slice(0, 3)])
  }
})

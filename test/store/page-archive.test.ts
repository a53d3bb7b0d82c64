import { readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { NewsledgerError } from '../../src/lib/errors.ts'
import type { Page } from '../../src/model/page.ts'
import { type KeptPages, PageArchive, pagesFolder, readKeptPages } from '../../src/store/page-archive.ts'
import { State } from '../../src/store/state.ts'
import { temporaryFolders } from '../support/folders.ts'

const now = () => Date.parse('2026-03-02T12:00:00Z')

function pageOf(path: string, content: string, fetchedAt = '2026-03-02T10:00:00Z'): Page {
  return {
    url: `https://paper.example${path}`,
    finalUrl: `https://paper.example${path}`,
    status: 200,
    headers: {
      'content-type': 'text/html; charset=euc-kr',
      etag: '"1"',
      'content-encoding': 'br',
      'content-length': '7',
    },
    contentType: 'text/html; charset=euc-kr',
    // Bytes that are no UTF-8 must come back as they were.
    bytes: Buffer.concat([Buffer.from('c7d1b1b90d0a0d0a', 'hex'), Buffer.from(content)]),
    fetchedAt,
  }
}

async function keep(output: string, ...batches: KeptPages[][]): Promise<void> {
  const state = new State(output)
  try {
    await using archive = PageArchive.open(output, state, now)
    for (const batch of batches) await archive.append(batch)
  } finally {
    state.close()
  }
}

async function read(output: string): Promise<{ pages: KeptPages[]; errors: NewsledgerError[] }> {
  const pages: KeptPages[] = []
  const errors: NewsledgerError[] = []
  for await (const found of readKeptPages(output)) {
    if (found instanceof NewsledgerError) errors.push(found)
    else pages.push(found)
  }
  return { pages, errors }
}

const files = (output: string) => readdirSync(pagesFolder(output)).sort()
const alone = (page: Page): KeptPages => ({ page, further: [] })
const plain = ({ page, further }: KeptPages): KeptPages => ({ page: bare(page), further: further.map(bare) })
const bare = (page: Page): Page => ({ ...page, bytes: Buffer.from(page.bytes) })

test('a page comes back as it was: bytes, address, headers, time; the newest comes last', async () => {
  using folders = temporaryFolders()
  const later = pageOf('/a?x=1&y=2', 'second', '2026-03-02T11:00:00Z')
  const first = pageOf('/a?x=1&y=2', 'first')
  await keep(folders.output, [alone(later)], [alone(first)])
  const { pages, errors } = await read(folders.output)
  expect(errors).toEqual([])
  expect(pages.map(plain)).toEqual([alone(first), alone(later)].map(plain))
  expect(files(folders.output)).toEqual(['2026-03-02-0001.warc.gz'])
})

test('what is written is WARC 1.1: one gzip member a record, with length and digest of the payload', async () => {
  using folders = temporaryFolders()
  const page = pageOf('/a', 'text')
  await keep(folders.output, [alone(page)])
  const text = gunzipSync(readFileSync(join(pagesFolder(folders.output), '2026-03-02-0001.warc.gz'))).toString('latin1')
  const [info, response] = text.split('\r\n\r\n\r\n\r\n').flatMap((part) => part.split(/(?=WARC\/1\.1\r\n)/))
  expect(info).toContain('WARC-Type: warcinfo')
  expect(response).toContain('WARC-Type: response\r\n')
  expect(response).toContain('WARC-Target-URI: https://paper.example/a\r\n')
  expect(response).toContain('WARC-Date: 2026-03-02T10:00:00.000Z\r\n')
  expect(response).toMatch(/WARC-Payload-Digest: sha256:[0-9a-f]{64}\r\n/)
  // The bytes are those behind the transfer's encoding, so the headers must not name it.
  expect(response).toContain(`\r\ncontent-length: ${page.bytes.length}\r\n`)
  expect(response).not.toMatch(/^content-encoding:/m)
})

test('the same bytes are kept once, over runs too, and come back under each address and time', async () => {
  using folders = temporaryFolders()
  const big = Array.from({ length: 20_000 }, (_, i) => (i * 7919) % 104_729).join(' ')
  await keep(folders.output, [alone(pageOf('/a', big))])
  const path = join(pagesFolder(folders.output), '2026-03-02-0001.warc.gz')
  const before = statSync(path).size
  const again = [pageOf('/a', big, '2026-03-02T11:00:00Z'), pageOf('/b', big, '2026-03-02T11:30:00Z')]
  await keep(folders.output, again.map(alone))
  expect(statSync(path).size - before).toBeLessThan(2000)
  const { pages } = await read(folders.output)
  expect(pages.slice(1).map(plain)).toEqual(again.map(alone).map(plain))
})

test('the further pages of a story stay with its first', async () => {
  using folders = temporaryFolders()
  const kept = { page: pageOf('/a', 'one'), further: [pageOf('/a/2', 'two'), pageOf('/a/3', 'three')] }
  await keep(folders.output, [alone(pageOf('/other', 'other', '2026-03-02T09:00:00Z')), kept])
  expect((await read(folders.output)).pages.map(plain)[1]).toEqual(plain(kept))
})

test('a torn end is passed over, and nothing is ever written behind it', async () => {
  using folders = temporaryFolders()
  const kept = [pageOf('/a', 'one'), pageOf('/b', `two ${'text '.repeat(500)}`)].map(alone)
  await keep(folders.output, kept)
  const path = join(pagesFolder(folders.output), '2026-03-02-0001.warc.gz')
  const whole = readFileSync(path)
  for (const cut of [1, 9, 60, 200]) {
    writeFileSync(path, whole)
    truncateSync(path, whole.length - cut)
    const { pages, errors } = await read(folders.output)
    expect(errors).toEqual([])
    expect(pages.map(plain)).toEqual(kept.slice(0, 1).map(plain))
  }
  // What is torn off must be kept anew, in a file of its own.
  await keep(folders.output, [kept[1]!])
  expect(files(folders.output)).toEqual(['2026-03-02-0001.warc.gz', '2026-03-02-0002.warc.gz'])
  expect((await read(folders.output)).pages.map(plain)).toEqual(kept.map(plain))
})

test('half a member behind the last safe batch is left alone, and the next run begins a file of its own', async () => {
  using folders = temporaryFolders()
  await keep(folders.output, [alone(pageOf('/a', 'one'))])
  const path = join(pagesFolder(folders.output), '2026-03-02-0001.warc.gz')
  const whole = readFileSync(path)
  writeFileSync(path, Buffer.concat([whole, whole.subarray(0, 50)]))
  await keep(folders.output, [alone(pageOf('/b', 'two'))])
  expect(files(folders.output)).toHaveLength(2)
  const { pages, errors } = await read(folders.output)
  expect(errors).toEqual([])
  expect(pages.map(({ page }) => page.url)).toEqual(['https://paper.example/a', 'https://paper.example/b'])
})

test('a damaged record is told, and the others are read', async () => {
  using folders = temporaryFolders()
  const kept = ['a', 'b', 'c'].map((name) => alone(pageOf(`/${name}`, `${name} ${'text '.repeat(300)}`)))
  await keep(folders.output, kept.slice(0, 1))
  const path = join(pagesFolder(folders.output), '2026-03-02-0001.warc.gz')
  const start = statSync(path).size
  await keep(folders.output, kept.slice(1))
  const bytes = readFileSync(path)
  writeFileSync(path, bytes.fill(0xff, start + 30, start + 80))
  const { pages, errors } = await read(folders.output)
  expect(errors).toMatchObject([{ code: 'damaged_page', path }])
  expect(pages.map(({ page }) => page.url)).toEqual(['https://paper.example/a', 'https://paper.example/c'])
})

test('when the folder is removed, what it held is kept anew', async () => {
  using folders = temporaryFolders()
  await keep(folders.output, [alone(pageOf('/a', 'one'))])
  rmSync(pagesFolder(folders.output), { recursive: true })
  await keep(folders.output, [alone(pageOf('/b', 'one'))])
  expect((await read(folders.output)).pages.map(({ page }) => page.url)).toEqual(['https://paper.example/b'])
})

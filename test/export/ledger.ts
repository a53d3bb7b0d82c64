import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { sha256Hex } from '../../src/lib/hash.ts'
import type { Change } from '../../src/model/change.ts'
import type { Claim, Unit } from '../../src/model/claim.ts'
import type { ArticleRecord } from '../../src/model/record.ts'
import { formatRecord } from '../../src/record/record.ts'
import { changeLogPath, recordPath } from '../../src/store/folders.ts'

export const usd: Unit = { type: 'currency', code: 'USD', text: '$' }
export const percent: Unit = { type: 'percent', code: '%', text: 'percent' }

/** A claim of a body, found there by its text. */
export function claim(
  body: string,
  text: string,
  decimal: string | null,
  unit: Unit,
  more: Partial<Claim> = {},
): Claim {
  const start = body.indexOf(text)
  const from = Math.max(0, body.lastIndexOf('\n', start) + 1)
  const lineEnd = body.indexOf('\n', start)
  return {
    text,
    start,
    end: start + text.length,
    sentence: { start: from, end: lineEnd < 0 ? body.length : lineEnd },
    value: decimal === null ? null : Number(decimal),
    decimal,
    min: null,
    max: null,
    unit,
    qualifier: 'exact',
    kind: 'level',
    direction: null,
    basis: null,
    previous: null,
    subject: null,
    period: null,
    modality: 'reported',
    attribution: null,
    ...more,
  }
}

export function record(fields: Partial<ArticleRecord> & { body: string }): ArticleRecord {
  const id = fields.id ?? 'paper.example_0123456789abcdef'
  const url = fields.url === undefined ? 'https://paper.example/news/1' : fields.url
  const publisher = fields.publisher ?? { name: 'The Paper', id: 'paper.example' }
  const published_at = fields.published_at === undefined ? '2025-12-29T00:30:00+09:00' : fields.published_at
  const crawled_at = '2025-12-29T09:49:45Z'
  return {
    schema_version: 1,
    content_hash: sha256Hex(fields.body),
    id,
    url,
    title: 'Chip exports rise',
    description: null,
    category: 'Economy',
    keywords: ['chips', 'trade'],
    language: 'en',
    publisher,
    authors: [{ name: 'Moon Daye', email: 'moon@paper.example' }],
    published_at,
    published_precision: published_at === null ? null : 'minute',
    published_text: null,
    modified_at: null,
    crawled_at,
    accessible_for_free: true,
    images: [{ url: 'https://paper.example/a.jpg', caption: 'A port', credit: null }],
    sources: [{ id, url, publisher, published_at, crawled_at }],
    supersedes: null,
    doubts: [],
    claims: [],
    ...fields,
  }
}

export const englishBody = 'Chip exports rose 19.8 percent to $65.9 billion.\n\nThe plant hired 1,200 people.'
export const english = record({
  body: englishBody,
  claims: [
    claim(englishBody, '19.8 percent', '19.8', percent, {
      subject: 'Chip exports',
      kind: 'change',
      direction: 'up',
      basis: 'yoy',
      previous: { value: 18.6, unit: percent },
      period: { start: '2025-11-01', end: '2025-11-30' },
    }),
    claim(englishBody, '$65.9 billion', '65900000000', usd, {
      subject: 'Chip exports',
      period: { start: '2025-11-01', end: '2025-11-30' },
      attribution: 'Korea Customs Service',
    }),
    claim(englishBody, '1,200 people', '1200', { type: 'count', code: null, text: 'people' }, { subject: 'The plant' }),
  ],
})

/** The same article an hour later: both figures moved, one appeared. */
export const updatedBody =
  'Chip exports rose 20.1 percent to $66.1 billion.\n\nThe plant hired 1,200 people.\n\nImports fell to 6 to 7 percent.'
export const updated = record({
  body: updatedBody,
  supersedes: english.content_hash,
  modified_at: '2025-12-29T01:30:00+09:00',
  claims: [
    claim(updatedBody, '20.1 percent', '20.1', percent, { subject: 'Chip exports', kind: 'change', direction: 'up' }),
    claim(updatedBody, '$66.1 billion', '66100000000', usd, { subject: 'Chip exports' }),
    claim(updatedBody, '1,200 people', '1200', { type: 'count', code: null, text: 'people' }, { subject: 'The plant' }),
    claim(updatedBody, '6 to 7 percent', null, percent, { subject: 'Imports', min: 6, max: 7, modality: 'forecast' }),
  ],
})

export const koreanBody = '반도체수출액은 7000억 달러로 "역대 최고"였다.\n\n40여 명이 모였다.'
export const korean = record({
  body: koreanBody,
  id: '901_0000000001',
  url: 'https://n.news.naver.com/mnews/article/901/0000000001',
  title: '반도체 수출',
  language: 'ko',
  category: null,
  publisher: { name: '나래신문, 경제', id: '901' },
  authors: [],
  images: [],
  keywords: [],
  published_at: '2025-11-30T00:00:00+09:00',
  published_precision: 'day',
  accessible_for_free: null,
  doubts: ['date_only'],
  claims: [
    claim(
      koreanBody,
      '7000억 달러',
      '700000000000',
      { type: 'currency', code: 'USD', text: '달러' },
      { subject: '반도체수출액' },
    ),
    claim(koreanBody, '40여 명', '40', { type: 'count', code: null, text: '명' }, { qualifier: 'more_than' }),
  ],
})

/** Text that would do something in a spreadsheet, a database, a terminal or a page. */
export const hostileBody =
  '=HYPERLINK("https://evil.example") is no formula.\n\n\u001b[31mRed\u001b[0m and \u202etfel\u202c and <script>; DROP TABLE articles.'
export const hostile = record({
  body: hostileBody,
  id: 'evil.example_00000000000000aa',
  url: 'https://evil.example/a?b=1,2',
  title: '=cmd|"/c calc"!A1',
  category: null,
  keywords: ['+1', 'a;b'],
  publisher: { name: '@evil', id: 'evil.example' },
  authors: [],
  images: [],
  published_at: null,
})

/** Writes a ledger's output folder as crawls would have left it. */
export function writeLedger(
  output: string,
  entries: readonly { record: ArticleRecord; type?: Change['type']; supersedes?: string }[],
): void {
  const lines: string[] = []
  for (const [i, { record, type = 'new', supersedes }] of entries.entries()) {
    const path = recordPath(output, record.content_hash)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, formatRecord(record))
    lines.push(
      JSON.stringify({
        seq: i + 1,
        at: '2025-12-29T10:00:00.000Z',
        type,
        content_hash: record.content_hash,
        id: record.id,
        url: record.url,
        ...(supersedes === undefined ? {} : { supersedes }),
      }),
    )
  }
  mkdirSync(join(output, 'records'), { recursive: true })
  writeFileSync(changeLogPath(output), lines.map((line) => `${line}\n`).join(''))
}

/** English, Korean, hostile, then the update of the first. */
export function writeSampleLedger(output: string): void {
  writeLedger(output, [
    { record: english },
    { record: korean },
    { record: hostile },
    { record: updated, type: 'updated', supersedes: english.content_hash },
  ])
}

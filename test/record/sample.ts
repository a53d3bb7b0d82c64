import { createHash } from 'node:crypto'
import type { Claim } from '../../src/model/claim.ts'
import type { Article, ArticleRecord } from '../../src/model/record.ts'
import { buildRecord } from '../../src/record/record.ts'

export const body = 'Chip exports rose 19.8 percent to $152.6 billion.\n\n반도체는 "1위"였다.'

export const article: Article = {
  oid: '044',
  aid: '0000278327',
  schema_version: 1,
  content_hash: createHash('sha256').update(body).digest('hex'),
  id: '044_0000278327',
  url: 'https://n.news.naver.com/mnews/article/044/0000278327',
  title: 'Chips "up"',
  description: null,
  category: null,
  keywords: ['chips', 'trade'],
  language: 'en',
  publisher: { name: '코리아헤럴드', id: '044' },
  authors: [{ name: 'Moon Joon-hyun', email: null }],
  published_at: '2025-12-29T00:00:00+09:00',
  published_precision: 'day',
  published_text: null,
  modified_at: null,
  crawled_at: '2025-12-29T09:49:45Z',
  accessible_for_free: null,
  body,
  images: [{ url: 'https://example.com/a.jpg', caption: null, credit: null }],
  sources: [
    {
      id: '044_0000278327',
      url: 'https://n.news.naver.com/mnews/article/044/0000278327',
      publisher: { name: '코리아헤럴드', id: '044' },
      published_at: '2025-12-29T00:00:00+09:00',
      crawled_at: '2025-12-29T09:49:45Z',
    },
  ],
  supersedes: null,
  doubts: ['date_only'],
}

export function claimOf(text: string, change: Partial<Claim> = {}): Claim {
  const start = body.indexOf(text)
  return {
    text,
    start,
    end: start + text.length,
    sentence: { start: 0, end: 49 },
    value: 19.8,
    decimal: '19.8',
    min: null,
    max: null,
    unit: { type: 'percent', code: '%', text: 'percent' },
    qualifier: 'exact',
    kind: 'change',
    direction: 'up',
    basis: 'yoy',
    previous: { value: 18.6, unit: { type: 'percent', code: '%', text: 'percent' } },
    subject: 'Chip exports',
    period: { start: '2025-01-01', end: '2025-11-30' },
    modality: 'reported',
    attribution: null,
    ...change,
  }
}

export const claims: Claim[] = [
  claimOf('19.8 percent'),
  claimOf('$152.6 billion', { value: 152_600_000_000, decimal: '152600000000', previous: null, period: null }),
]

export function sampleRecord(): ArticleRecord {
  return structuredClone(buildRecord(article, claims))
}

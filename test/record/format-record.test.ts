import fc from 'fast-check'
import { expect, test } from 'vitest'
import { claimSchema } from '../../src/model/claim.ts'
import { recordSchema } from '../../src/model/record.ts'
import { buildRecord, formatRecord, parseRecord } from '../../src/record/record.ts'
import { article, body, claims, sampleRecord } from './sample.ts'

test('a record is one line a key, one line a claim', () => {
  expect(formatRecord(buildRecord(article, claims.slice(1)))).toBe(`{
  "schema_version": 1,
  "content_hash": "${article.content_hash}",
  "id": "044_0000278327",
  "url": "https://n.news.naver.com/mnews/article/044/0000278327",
  "title": "Chips \\"up\\"",
  "description": null,
  "category": null,
  "keywords": ["chips", "trade"],
  "language": "en",
  "publisher": {"name": "코리아헤럴드", "id": "044"},
  "authors": [
    {"name": "Moon Joon-hyun", "email": null}
  ],
  "published_at": "2025-12-29T00:00:00+09:00",
  "published_precision": "day",
  "published_text": null,
  "modified_at": null,
  "crawled_at": "2025-12-29T09:49:45Z",
  "accessible_for_free": null,
  "body": "Chip exports rose 19.8 percent to $152.6 billion.\\n\\n반도체는 \\"1위\\"였다.",
  "images": [
    {"url": "https://example.com/a.jpg", "caption": null, "credit": null}
  ],
  "sources": [
    {"id": "044_0000278327", "url": "https://n.news.naver.com/mnews/article/044/0000278327", "publisher": {"name": "코리아헤럴드", "id": "044"}, "published_at": "2025-12-29T00:00:00+09:00", "crawled_at": "2025-12-29T09:49:45Z"}
  ],
  "supersedes": null,
  "doubts": ["date_only"],
  "claims": [
    {"text": "$152.6 billion", "start": 34, "end": 48, "sentence": {"start": 0, "end": 49}, "value": 152600000000, "decimal": "152600000000", "min": null, "max": null, "unit": {"type": "percent", "code": "%", "text": "percent"}, "qualifier": "exact", "kind": "change", "direction": "up", "basis": "yoy", "previous": null, "subject": "Chip exports", "period": null, "modality": "reported", "attribution": null}
  ]
}
`)
})

test('the order of keys is the schema’s', () => {
  // biome-ignore lint/suspicious/noExplicitAny: JSON
  const record = JSON.parse(formatRecord(sampleRecord())) as Record<string, any>
  expect(Object.keys(record)).toEqual(Object.keys(recordSchema.shape))
  expect(Object.keys(record.claims[0])).toEqual(Object.keys(claimSchema.shape))
  for (const [key, item] of [
    ['images', recordSchema.shape.images.element],
    ['authors', recordSchema.shape.authors.element],
    ['sources', recordSchema.shape.sources.element],
  ] as const) {
    expect(Object.keys(record[key][0]), key).toEqual(Object.keys(item.shape))
  }
})

/** The same value with its keys in another order, at every depth. */
function shuffled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shuffled)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, part]) => [key, shuffled(part)])
      .reverse(),
  )
}

test('equal records are equal bytes, whatever the order of their keys', () => {
  const record = { ...sampleRecord(), zeta: { b: 1, a: [{ d: null, c: true }] }, alpha: 1, '10': 'x' }
  expect(formatRecord(shuffled(record) as never)).toBe(formatRecord(record))
  expect(Object.keys(JSON.parse(formatRecord(record))).slice(-3)).toEqual(['claims', 'alpha', 'zeta'])
})

test('what was formatted reads back the same', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.jsonValue(),
      (title, value, further) => {
        const record = { ...sampleRecord(), title: title.toWellFormed() || 'T', further }
        record.claims[0]!.value = value === 0 ? 0 : value
        expect(parseRecord(formatRecord(record))).toEqual(JSON.parse(JSON.stringify(record)))
      },
    ),
  )
})

test('keys that are undefined are not written, numbers that JSON lacks are null', () => {
  const record = { ...sampleRecord(), note: undefined, bad: Number.NaN, list: [undefined] } as never
  expect(JSON.parse(formatRecord(record))).toMatchObject({ body, bad: null, list: [null] })
  expect(formatRecord(record)).not.toContain('note')
})

test('foreign keys nested without end are refused', () => {
  let deep: unknown = 1
  for (let i = 0; i < 100_000; i++) deep = { deep }
  expect(() => formatRecord({ ...sampleRecord(), deep } as never)).toThrow(
    expect.objectContaining({ code: 'bad_record' }),
  )
})

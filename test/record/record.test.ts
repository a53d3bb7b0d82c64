import fc from 'fast-check'
import { expect, test } from 'vitest'
import { recordSchema, type Source } from '../../src/model/record.ts'
import { addSource, buildRecord, checkRecord, parseRecord } from '../../src/record/record.ts'
import { article, body, claimOf, claims, sampleRecord } from './sample.ts'

test('a record has the keys of the schema in its order, and no oid and aid', () => {
  const record = buildRecord(article, claims)
  expect(Object.keys(record)).toEqual(Object.keys(recordSchema.shape))
  expect(record).toEqual({ ...article, claims, oid: undefined, aid: undefined })
  checkRecord(record)
})

test('an article with the contract’s keys only makes a whole record', () => {
  const {
    id,
    url,
    title,
    category,
    language,
    publisher,
    authors,
    published_at,
    published_precision,
    modified_at,
    crawled_at,
    content_hash,
  } = article
  const small = {
    schema_version: 1,
    content_hash,
    id,
    url,
    title,
    category,
    language,
    publisher,
    authors,
    published_at,
    published_precision,
    modified_at,
    crawled_at,
    body,
    images: [{ url: 'https://example.com/a.jpg', caption: 'A' }],
  }
  const record = buildRecord(small as never, [])
  checkRecord(record)
  expect(record.sources).toEqual(article.sources)
  expect(record.images).toEqual([{ url: 'https://example.com/a.jpg', caption: 'A', credit: null }])
})

const seen = (id: string, crawled_at: string | null): Source => ({ ...article.sources[0]!, id, crawled_at })

test('a further source goes where its crawl time puts it, and the record’s own fields stay', () => {
  const record = sampleRecord()
  const later = addSource(record, seen('b_1', '2025-12-30T00:00:00+09:00'))
  expect(later.sources.map(({ id }) => id)).toEqual(['044_0000278327', 'b_1'])
  // 10:00 in Seoul is 01:00 UTC: before the 09:49 of the first, although its digits are greater.
  const earlier = addSource(later, seen('c_1', '2025-12-29T10:00:00+09:00'))
  expect(earlier.sources.map(({ id }) => id)).toEqual(['c_1', '044_0000278327', 'b_1'])
  const unknown = addSource(earlier, seen('d_1', null))
  expect(unknown.sources.map(({ id }) => id)).toEqual(['c_1', '044_0000278327', 'b_1', 'd_1'])
  expect({ ...unknown, sources: [] }).toEqual({ ...record, sources: [] })
  expect(record.sources).toHaveLength(1)
})

test('one place is one source, as first seen', () => {
  const record = addSource(sampleRecord(), seen('b_1', '2025-12-30T00:00:00Z'))
  expect(addSource(record, seen('b_1', '2025-12-31T00:00:00Z'))).toBe(record)
  expect(addSource(record, seen('b_1', null))).toBe(record)
  expect(
    addSource(record, seen('b_1', '2025-12-29T00:00:00Z')).sources.map((source) => [source.id, source.crawled_at]),
  ).toEqual([
    ['b_1', '2025-12-29T00:00:00Z'],
    ['044_0000278327', '2025-12-29T09:49:45Z'],
  ])
})

test('sources come out the same in whatever order they are added', () => {
  const sources = [
    '2025-12-30T00:00:00Z',
    '2025-12-28T00:00:00Z',
    '2025-12-31T00:00:00+09:00',
    '2025-12-27T00:00:00Z',
  ].map((at, i) => seen(`s_${i}`, at))
  fc.assert(
    fc.property(fc.shuffledSubarray(sources, { minLength: 4 }), (order) => {
      expect(order.reduce(addSource, sampleRecord()).sources.map(({ id }) => id)).toEqual([
        's_3',
        's_1',
        '044_0000278327',
        's_0',
        's_2',
      ])
    }),
  )
})

// biome-ignore lint/suspicious/noExplicitAny: damage of any kind
type Change = (record: Record<string, any>) => void

const damages: [string, Change, string, RegExp][] = [
  ['a missing key', (r) => delete r.title, 'bad_record', /: title: /],
  ['an empty string', (r) => (r.category = ''), 'bad_record', /: category: /],
  ['a date without offset', (r) => (r.published_at = '2025-12-29 00:00'), 'bad_record', /: published_at: /],
  ['a precision without date', (r) => (r.published_at = null), 'bad_record', /: published_precision: /],
  ['no source', (r) => (r.sources = []), 'bad_record', /: sources: /],
  ['a source without id', (r) => delete r.sources[0].id, 'bad_record', /: sources\[0\]\.id: /],
  ['an unknown unit', (r) => (r.claims[1].unit.type = 'parsec'), 'bad_record', /: claims\[1\]\.unit\.type: /],
  ['a value that is a string', (r) => (r.claims[0].value = '19.8'), 'bad_record', /: claims\[0\]\.value: /],
  ['a decimal with an exponent', (r) => (r.claims[0].decimal = '1e3'), 'bad_record', /: claims\[0\]\.decimal: /],
  ['a claim that is cut elsewhere', (r) => (r.claims[0].start += 1), 'bad_record', /: claims\[0\]\.text: /],
  ['a claim past the end', (r) => (r.claims[1].end = 5000), 'bad_record', /: claims\[1\]\.text: /],
  ['claims out of order', (r) => r.claims.reverse(), 'bad_record', /: claims\[1\]\.start: /],
  [
    'a sentence that ends before its claim',
    (r) => (r.claims[0].sentence.end = 20),
    'bad_record',
    /: claims\[0\]\.sentence: /,
  ],
  ['a sentence past the end', (r) => (r.claims[0].sentence.end = 5000), 'bad_record', /: claims\[0\]\.sentence: /],
  ['another body', (r) => (r.body = 'Other.'), 'hash_mismatch', /hashes to/],
  ['another hash', (r) => (r.content_hash = '0'.repeat(64)), 'hash_mismatch', /hashes to/],
  ['a hash that is none', (r) => (r.content_hash = 'x'), 'bad_record', /: content_hash: /],
  ['a newer schema', (r) => (r.schema_version = 2), 'newer_version', /schema_version 2/],
  ['no schema version', (r) => delete r.schema_version, 'bad_record', /: schema_version: /],
  ['an unknown kind', (r) => (r.claims[0].kind = 'guess'), 'bad_record', /: claims\[0\]\.kind: /],
]

function expectRefused(change: Change, code: string, message: RegExp): void {
  const record = sampleRecord()
  change(record)
  const error = expect.objectContaining({
    name: 'FormatError',
    code,
    path: 'records/x.json',
    message: expect.stringMatching(message),
  })
  expect(() => checkRecord(record, 'records/x.json')).toThrow(error)
  expect(() => parseRecord(JSON.stringify(record), 'records/x.json')).toThrow(error)
}

test.each(damages)('a record with %s is refused, and the key named', (_, change, code, message) =>
  expectRefused(change, code, message),
)

test('among many records the same ones are refused, for the same reason', () => {
  for (let n = 0; n < 600; n++) checkRecord({ ...sampleRecord(), note: n })
  for (const [, change, code, message] of damages) expectRefused(change, code, message)
})

test.each(['', '{', 'null', '[]', '"x"', '{}', '[1', '{"schema_version":1}\0'])('%j is no record', (text) => {
  expect(() => parseRecord(text)).toThrow(expect.objectContaining({ code: 'bad_record' }))
})

test('keys that the schema does not name are kept', () => {
  const record = { ...sampleRecord(), note: { by: 'hand' } }
  expect(parseRecord(JSON.stringify(record))).toEqual(record)
})

test('two claims may overlap and share a start', () => {
  checkRecord({ ...sampleRecord(), claims: [claimOf('19.8'), claimOf('19.8 percent')] })
})

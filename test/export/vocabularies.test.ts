import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { expect, test } from 'vitest'
import { gdelt } from '../../src/export/gdelt.ts'
import { ninjsOf } from '../../src/export/ninjs.ts'
import { lengthOf, schemaOrgOf } from '../../src/export/schema-org.ts'
import { unitCodeOf } from '../../src/export/un-cefact.ts'
import type { Unit } from '../../src/model/claim.ts'
import { claim, english, hostile, korean, record, updated } from './ledger.ts'
import { ninjsSchema } from './ninjs-schema.ts'

const all = [english, korean, hostile, updated, record({ body: 'No address.', url: null, title: null })]

test.each(all.map((record) => [record.title ?? record.body, record] as const))(
  'ninjs 3.1 takes what is written for "%s"',
  (_title, record) => {
    const ajv = new Ajv2020({ allErrors: true })
    addFormats.default(ajv)
    const isValid = ajv.compile(ninjsSchema)
    isValid(ninjsOf(record))
    expect(isValid.errors ?? []).toEqual([])
  },
)

test('ninjs: who wrote what when, with the claims as a description of their own', () => {
  const item = ninjsOf(english)
  expect(item).toMatchObject({
    uri: 'https://paper.example/news/1',
    version: english.content_hash,
    firstCreated: '2025-12-29T00:30:00+09:00',
    headlines: [{ role: 'main', value: 'Chip exports rise' }],
    bodies: [{ role: 'main', charCount: 79, value: english.body }],
    by: 'Moon Daye',
    people: [{ name: 'Moon Daye', rel: 'author', contactInfo: [{ type: 'email', value: 'moon@paper.example' }] }],
    infoSources: [{ name: 'The Paper', role: 'publisher', literal: 'paper.example' }],
    subjects: [
      { name: 'Economy', rel: 'category' },
      { name: 'chips', rel: 'keyword' },
      { name: 'trade', rel: 'keyword' },
    ],
    associations: [{ name: 'image-1', uri: 'https://paper.example/a.jpg', type: 'picture' }],
  })
  const descriptions = item.descriptions as { role: string; value: string }[]
  expect(descriptions.map(({ role }) => role)).toEqual(['claims'])
  expect(JSON.parse(descriptions[0]!.value)).toEqual(english.claims)
})

/** Properties of each type, its parents' included. https://schema.org */
const properties: Record<string, readonly string[]> = {
  NewsArticle:
    '@context @id url identifier headline description articleSection keywords inLanguage publisher author datePublished dateModified isAccessibleForFree image articleBody mentions'.split(
      ' ',
    ),
  NewsMediaOrganization: ['name', 'identifier'],
  Person: ['name', 'email'],
  ImageObject: ['contentUrl', 'caption', 'creditText'],
  PropertyValue: ['propertyID', 'value'],
  QuantitativeValue: ['name', 'value', 'unitCode', 'unitText'],
  Observation:
    'name description url variableMeasured value minValue maxValue unitCode unitText observationDate observationPeriod valueReference additionalProperty'.split(
      ' ',
    ),
}

function unknownProperties(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(unknownProperties)
  if (typeof value !== 'object' || value === null) return []
  const type = String((value as Record<string, unknown>)['@type'])
  return Object.entries(value).flatMap(([key, below]) => [
    ...(key === '@type' || properties[type]?.includes(key) ? [] : [`${type}.${key}`]),
    ...unknownProperties(below),
  ])
}

test('schema.org: only properties that its types have', () => {
  expect(all.flatMap((record) => unknownProperties(schemaOrgOf(record)))).toEqual([])
})

test('schema.org: a claim is an Observation with its unit, period and link to its sentence', () => {
  const article = schemaOrgOf(english)
  expect(article).toMatchObject({
    '@type': 'NewsArticle',
    '@id': 'https://paper.example/news/1',
    datePublished: '2025-12-29T00:30:00+09:00',
    author: [{ '@type': 'Person', name: 'Moon Daye', email: 'moon@paper.example' }],
  })
  const [share, amount, people] = article.mentions as object[]
  expect(share).toMatchObject({
    '@type': 'Observation',
    name: '19.8 percent',
    variableMeasured: 'Chip exports',
    value: 19.8,
    unitCode: 'P1',
    observationDate: '2025-11-30',
    observationPeriod: 'P1M',
    additionalProperty: expect.arrayContaining([
      { '@type': 'PropertyValue', propertyID: 'period', value: '2025-11-01/2025-11-30' },
    ]),
    valueReference: { '@type': 'QuantitativeValue', name: 'previous', value: 18.6, unitCode: 'P1' },
    url: 'https://paper.example/news/1#:~:text=Chip%20exports%20rose%2019.8%20percent%20to%20%2465.9%20billion.',
  })
  expect(amount).toMatchObject({ value: 65_900_000_000, unitCode: 'ISO4217:USD', unitText: 'USD' })
  expect(people).toMatchObject({ value: 1200, unitCode: 'C62', unitText: 'people' })
  expect((schemaOrgOf(updated).mentions as object[])[3]).toMatchObject({ minValue: 6, maxValue: 7 })
  // The time of day is unknown: so the day alone.
  expect(schemaOrgOf(korean)).toMatchObject({ datePublished: '2025-11-30' })
})

test.each([
  ['2025-11-30', '2025-11-30', 'P1D'],
  ['2025-02-01', '2025-02-28', 'P1M'],
  ['2025-01-01', '2025-11-30', 'P11M'],
  ['2024-04-01', '2026-03-31', 'P2Y'],
  ['2025-12-22', '2025-12-28', 'P7D'],
  ['2024-02-10', '2024-03-09', 'P1M'],
  ['2025-01-31', '2025-02-28', 'P29D'],
])('the period from %s to %s is %s long', (start, end, length) => {
  expect(lengthOf({ start, end })).toBe(length)
})

test.each<[Unit['type'], string | null, string | null]>([
  ['area', 'har', 'HAR'],
  ['energy', 'TW.h', 'D32'],
  ['power', 'GW', 'A90'],
  ['duration', 'mo', 'MON'],
  ['temperature', 'Cel', 'CEL'],
  ['count', null, 'C62'],
  ['currency', 'KRW', 'ISO4217:KRW'],
  ['energy', 'kcal', 'UCUM:kcal'],
  ['basis_point', 'bp', 'newsledger:bp'],
  ['length', null, null],
])('the unit code of a %s in %s is %s', (type, code, expected) => {
  expect(unitCodeOf({ type, code, text: 'x' })).toBe(expected)
})

test('gdelt: 27 columns of GKG 2.1, amounts with what they are of and where they begin', () => {
  const line = gdelt().add(english)
  const cells = (line as string).slice(0, -1).split('\t')
  expect(cells).toHaveLength(27)
  expect([0, 1, 2, 3, 4, 18].map((i) => cells[i])).toEqual([
    '20251228153000-1',
    '20251228153000',
    '1',
    'paper.example',
    'https://paper.example/news/1',
    'https://paper.example/a.jpg',
  ])
  expect(cells[24]).toBe('19.8,% of Chip exports,18;65900000000,USD of Chip exports,34;1200,people of The plant,66')
})

test('gdelt: offsets count characters, a range gives both ends, and no text breaks the columns', () => {
  const body = '😀😀 rose 6 to 7 percent.'
  const odd = record({
    body,
    url: null,
    published_at: null,
    crawled_at: null,
    claims: [
      claim(
        body,
        '6 to 7 percent',
        null,
        { type: 'percent', code: '%', text: 'percent' },
        { min: 6, max: 7, subject: 'a,b;c\t#d' },
      ),
    ],
  })
  const cells = (gdelt().add(odd) as string).slice(0, -1).split('\t')
  expect(cells).toHaveLength(27)
  expect([cells[1], cells[4]]).toEqual(['00000000000000', odd.id])
  // Two characters, a space, "rose", a space.
  expect(cells[24]).toBe('6,% of a b c d,8;7,% of a b c d,8')
})

import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { claimJsonSchema, formatRecord, recordJsonSchema, reportJsonSchema } from '../../src/record/record.ts'
import { claimOf, sampleRecord } from './sample.ts'

const ajv = new Ajv2020({ strict: true, allErrors: true })

test('the published schema accepts a record as it is written', () => {
  const isRecord = ajv.compile(recordJsonSchema())
  expect(recordJsonSchema()).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'newsledger record',
  })
  expect(isRecord(JSON.parse(formatRecord(sampleRecord()))), JSON.stringify(isRecord.errors)).toBe(true)
  expect(isRecord({ ...sampleRecord(), further: 1 })).toBe(true)
})

test.each<[string, object]>([
  ['no hash', { content_hash: undefined }],
  ['a short hash', { content_hash: 'abc' }],
  ['another version', { schema_version: 2 }],
  ['an empty title', { title: '' }],
  ['a date without offset', { crawled_at: '2025-12-29T09:49:45' }],
  ['an unknown precision', { published_precision: 'year' }],
  ['no sources', { sources: [] }],
  ['an author who is a string', { authors: ['Kim'] }],
  ['a claim without unit', { claims: [{ ...claimOf('19.8'), unit: undefined }] }],
  ['a claim of an unknown kind', { claims: [{ ...claimOf('19.8'), kind: 'guess' }] }],
  ['a claim with a start that is no integer', { claims: [{ ...claimOf('19.8'), start: 1.5 }] }],
])('the published schema rejects a record with %s', (_, change) => {
  const isRecord = ajv.compile(recordJsonSchema())
  expect(isRecord(JSON.parse(JSON.stringify({ ...sampleRecord(), ...change })))).toBe(false)
})

test('the schemas of a claim and of a report stand alone', () => {
  const isClaim = ajv.compile(claimJsonSchema())
  expect(isClaim(claimOf('19.8'))).toBe(true)
  expect(isClaim({ ...claimOf('19.8'), qualifier: 'maybe' })).toBe(false)
  const isReport = ajv.compile(reportJsonSchema())
  expect(isReport({})).toBe(false)
})

import { expect, test } from 'vitest'
import { claimsOf } from '../../src/pipeline/read-claims.ts'
import { claimsIn, prepareRecord } from '../../src/pipeline/record-of-article.ts'
import { article } from '../support/article-files.ts'

const rise = article({ body: 'Exports rose 3 percent in May.', language: 'en', published_at: '2026-06-10T09:00:00Z' })

test('an article whose claims cannot be read is recorded without them, and says so', () => {
  const claims = claimsOf(rise, () => {
    throw new TypeError('a fault of the engine')
  })
  const prepared = prepareRecord(rise, claims)
  expect(JSON.parse(prepared.text)).toMatchObject({ id: rise.id, claims: [], doubts: ['claims_failed'] })
  expect(claimsIn(prepared)).toBeNull()
})

test('claims that could be read are in the record', () => {
  const prepared = prepareRecord(rise)
  expect(JSON.parse(prepared.text)).toMatchObject({ claims: [{ text: '3 percent', value: 3 }], doubts: [] })
  expect(claimsIn(prepared)).toHaveLength(1)
})

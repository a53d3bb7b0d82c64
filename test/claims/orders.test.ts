import { expect, test } from 'vitest'
import { extractClaims, loadLanguage } from '../../src/claims/engine.ts'

test('a language that is loaded by itself reads with its word order, and with that of the sentences inside its text', async () => {
  const text = '항만은 지난달 컨테이너가 9.1% 늘었다고 밝혔다. “Our berths fell short by 4.2 percent,” said Ida Roe.'
  await loadLanguage('ko', text)
  const claims = extractClaims(text, { language: 'ko', date: '2025-06-15' })
  expect(claims.map(({ value, attribution }) => [value, attribution])).toEqual([
    [9.1, '항만'],
    [4.2, 'Ida Roe'],
  ])
})

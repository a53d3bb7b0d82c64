import { expect, test } from 'vitest'
import { hasWords, wordsOf } from '../../src/lib/words.ts'

test.each([
  ['Exports of chips', 'chip export', true],
  ['Exports of chips', 'ports', false],
  ['반도체수출액', '수출', true],
  ['반도체 수출액', '반도체수출', false],
  ['반도체ETF 수익률', 'etf 반도체', true],
  ['Ｃｈｉｐ', 'chip', true],
  ['台湾の輸出', '輸出', true],
  ['Café prices', 'café', true],
  ['', 'x', false],
])('%j has the words %j: %s', (text, words, expected) => {
  expect(hasWords(text, wordsOf(words))).toBe(expected)
})

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

test.each([
  ['', []],
  ['반도체ETF 3.5%', ['반도체', 'etf', '3', '5']],
  // Beyond the Basic Multilingual Plane: a Han character is joined, an emoji parts words.
  ['\u{20BB7}野家😀pay', ['\u{20BB7}野家', 'pay']],
  ['e\u0301tat', ['état']],
  ['half\ud800pair', ['half', 'pair']],
])('%j has the words %j', (text, words) => {
  expect(wordsOf(text).map(({ text }) => text)).toEqual(words)
})

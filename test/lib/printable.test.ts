import { expect, test } from 'vitest'
import { printable } from '../../src/lib/printable.ts'

test('what steers a terminal is replaced, all other text stays', () => {
  expect(printable('\u001b[31mred\u0007\r\n\u009b\u202eabc\u2066\ud800')).toBe(
    '\uFFFD[31mred\uFFFD\uFFFD\uFFFD\uFFFD\uFFFDabc\uFFFD\uFFFD',
  )
  expect(printable('반도체 "5G" – 漢字 😀 é')).toBe('반도체 "5G" – 漢字 😀 é')
})

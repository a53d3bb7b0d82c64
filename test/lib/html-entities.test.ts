import { expect, test } from 'vitest'
import { decodeEntities } from '../../src/lib/html-entities.ts'
import { processorTimeMs } from '../support/processor-time.ts'

test.each([
  ['Kim &amp; Lee', 'Kim & Lee'],
  ['&quot;yes&quot; &#39;no&#39; &#x2019;', '"yes" \'no\' ’'],
  ['&amp;quot;', '&quot;'],
  ['Caf&eacute; &hellip; &ndash;', 'Café … –'],
  ['AT&T, R&D; a & b', 'AT&T, R&D; a & b'],
  ['<b>bold</b> &lt;i&gt;', '<b>bold</b> <i>'],
  ['plain', 'plain'],
  ['', ''],
])('%s reads %s', (text, decoded) => {
  expect(decodeEntities(text)).toBe(decoded)
})

test('a megabyte is decoded soon', () => {
  const started = processorTimeMs()
  decodeEntities('&amp;'.repeat(200_000))
  decodeEntities('&'.repeat(1_000_000))
  decodeEntities('<&#'.repeat(300_000))
  expect(processorTimeMs() - started).toBeLessThan(1500)
})

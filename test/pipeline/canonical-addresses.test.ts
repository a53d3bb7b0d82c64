import { expect, test } from 'vitest'
import { withCanonicalAddresses } from '../../src/pipeline/canonical-addresses.ts'
import { articleAt as article } from '../support/addresses.ts'

test.each([
  ['HTTPS://News.Example.com:443/a/../Story?utm_source=x&id=2#top', 'https://news.example.com/Story?id=2'],
  ['https://news.example.com/story', 'https://news.example.com/story'],
  [`https://news.example.com/${'a'.repeat(20_000)}`, `https://news.example.com/${'a'.repeat(20_000)}`],
  [null, null],
])('%.60s', (stated, canonical) => {
  const given = article(stated)
  expect(withCanonicalAddresses(given)).toEqual(article(canonical))
  if (stated === canonical) expect(withCanonicalAddresses(given)).toBe(given)
})

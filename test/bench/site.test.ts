import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { gzipPieces } from '../../bench/site/pack.ts'
import { composeArticle, composePage, pathOf } from '../../bench/site/pages.ts'
import { hostAddress, hostKind } from '../../bench/site/settings.ts'
import { openNewsSite } from '../../bench/site/site.ts'

const pageOf = (number: number, kind: 'bare' | 'full') => {
  const article = composeArticle(number)
  return composePage(article, `http://127.0.0.1${pathOf(article)}`, kind)
}
const numbers = Array.from({ length: 40 }, (_, i) => i * 37)

test('pages are as large as those of news sites', () => {
  for (const number of numbers) {
    const bytes = Buffer.byteLength(
      pageOf(number, 'full')
        .map(({ html }) => html)
        .join(''),
    )
    expect(bytes).toBeGreaterThan(38_000)
    expect(bytes).toBeLessThan(155_000)
  }
})

test('a number always gives the same page, and no two give the same text', () => {
  expect(pageOf(5, 'full')).toEqual(pageOf(5, 'full'))
  expect(new Set(numbers.map((number) => composeArticle(number).paragraphs.join())).size).toBe(numbers.length)
})

test('what is packed in pieces unpacks as one page', () => {
  for (const number of numbers.slice(0, 5)) {
    const pieces = pageOf(number, 'full')
    expect(gunzipSync(gzipPieces(pieces)).toString()).toBe(pieces.map(({ html }) => html).join(''))
  }
})

test('every host has an address of its own', () => {
  const addresses = Array.from({ length: 1000 }, (_, i) => hostAddress(i))
  expect(new Set(addresses).size).toBe(1000)
  expect([addresses[0], addresses[249], addresses[250], addresses[999]]).toEqual([
    '127.0.0.1',
    '127.0.0.250',
    '127.0.1.1',
    '127.0.3.250',
  ])
})

test('hosts are troubled as often as asked for', () => {
  const settings = { hosts: 100, pages: 'bare', slowMs: 1, slowEach: 10, failingEach: 50, hangingEach: 25 } as const
  const kinds = Array.from({ length: 100 }, (_, i) => hostKind(i, settings))
  const count = (kind: string) => kinds.filter((each) => each === kind).length
  expect([count('hanging'), count('failing'), count('slow')]).toEqual([4, 2, 10])
  expect(hostKind(3, { ...settings, hangingEach: 0 })).toBe('good')
})

test('the site answers an unchanged sitemap with 304, and counts', async () => {
  await using site = await openNewsSite({ pages: 'bare' })
  const sitemap = site.sitemap({ first: 0, count: 2 })
  const first = await fetch(sitemap)
  const [address] = /(?<=<loc>)[^<]+/.exec(await first.text()) ?? []
  const page = await fetch(address ?? '')
  expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
  await page.text()
  const headers = { 'if-none-match': first.headers.get('etag') ?? '' }
  expect((await fetch(sitemap, { headers })).status).toBe(304)
  expect(await site.takeFigures()).toMatchObject({ requests: 3, notModified: 1 })
  await site.forgetValidators()
  expect((await fetch(sitemap, { headers })).status).toBe(200)
})

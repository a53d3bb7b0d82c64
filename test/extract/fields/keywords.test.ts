import { expect, test } from 'vitest'
import { headline, page, readPage } from '../../support/metadata.ts'

test('keywords of JSON-LD and metas, each once, in order', () => {
  const ld = { '@type': 'NewsArticle', headline, keywords: ['Chips', 'Exports'] }
  const head =
    '<meta name="keywords" content="exports, Trade ,  #Seoul"><meta property="article:tag" content="Economy"><meta property="article:tag" content="Chips">'
  expect(readPage(page({ ld, head })).keywords).toEqual(['Chips', 'Exports', 'Trade', 'Seoul', 'Economy'])
})

test('one string may hold a list, in other scripts too', () => {
  expect(
    readPage(page({ ld: { '@type': 'NewsArticle', headline, keywords: '반도체, 수출; 무역、경제' } })).keywords,
  ).toEqual(['반도체', '수출', '무역', '경제'])
})

test('none, and hostile many', () => {
  expect(readPage(page({})).keywords).toEqual([])
  expect(
    readPage(
      page({ head: `<meta name="keywords" content="${Array.from({ length: 50_000 }, (_, i) => `k${i}`).join()}">` }),
    ).keywords,
  ).toHaveLength(100)
})

test('quotes around a whole keyword go, those within it stay', () => {
  const head = `<meta name="keywords" content='"chips", the "harbour" plan, exports'>`
  expect(readPage(page({ head })).keywords).toEqual(['chips', 'the "harbour" plan', 'exports'])
})

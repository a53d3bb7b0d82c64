import { expect, test } from 'vitest'
import { headline, page, readPage } from '../../support/metadata.ts'

const category = (parts: Parameters<typeof page>[0]) => readPage(page(parts)).category

test('the section of the JSON-LD story comes first, the first of several', () => {
  const ld = (articleSection: unknown) => ({ '@type': 'NewsArticle', headline, articleSection })
  const head = '<meta property="article:section" content="Business">'
  expect(category({ ld: ld('Economy'), head })).toEqual({ value: 'Economy', source: 'json-ld articleSection' })
  expect(category({ ld: ld(['Economy', 'Chips']) })?.value).toBe('Economy')
  expect(category({ head })).toEqual({ value: 'Business', source: 'meta article:section' })
})

test('breadcrumbs name it, home and the headline left out', () => {
  const list = ['Home', 'Economy', headline].map((name, i) => ({ '@type': 'ListItem', position: i + 1, name }))
  expect(category({ ld: { '@type': 'BreadcrumbList', itemListElement: list } })).toEqual({
    value: 'Economy',
    source: 'json-ld breadcrumb',
  })
  const body = `<ol class="breadcrumb"><li><a href="/">홈</a></li><li><a href="/e">경제</a></li><li>${headline}</li></ol><h1>${headline}</h1>`
  expect(category({ body })).toEqual({ value: '경제', source: 'breadcrumb' })
})

test('microdata and a label above the headline name it', () => {
  expect(
    category({
      body: `<div itemscope itemtype="https://schema.org/NewsArticle"><meta itemprop="articleSection" content="Economy"><h1>x</h1></div>`,
    })?.value,
  ).toBe('Economy')
  expect(category({ body: `<a class="article-category" href="/e">Economy</a><h1>${headline}</h1>` })).toEqual({
    value: 'Economy',
    source: 'section label',
  })
})

test('an empty or meaningless section is none', () => {
  for (const content of ['', ' ', 'null', 'Uncategorized', headline, 'https://www.example.com/e']) {
    expect(category({ head: `<meta property="article:section" content="${content}">` })).toBeNull()
  }
})

test('of a path the innermost part counts', () => {
  expect(category({ head: '<meta property="article:section" content="News &gt; Economy">' })?.value).toBe('Economy')
})

test('the site’s rule comes first', () => {
  expect(
    readPage(page({ head: '<meta property="article:section" content="Business">' }), {
      stated: { category: ['생활/문화'] },
    }).category?.value,
  ).toBe('생활/문화')
})

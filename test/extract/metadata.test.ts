import fc from 'fast-check'
import { expect, test } from 'vitest'
import { headline, page, readPage, storyUrl } from '../support/metadata.ts'
import { processorTimeMs } from '../support/processor-time.ts'

test('a page as publishers write it today: every field with where it came from', () => {
  const ld = {
    '@context': 'https://schema.org',
    '@type': ['NewsArticle'],
    headline,
    description: 'Exports of chips rose for a third month.',
    datePublished: '2025-11-03T09:00:00+09:00',
    dateModified: '2025-11-03T11:00:00+09:00',
    author: [{ '@type': 'Person', name: 'Jane Doe' }],
    publisher: { '@type': 'Organization', name: 'Example News' },
    articleSection: 'Economy',
    articleBody: 'Exports of chips rose again.',
    inLanguage: 'en',
    isAccessibleForFree: true,
    image: [{ '@type': 'ImageObject', url: 'https://img.example.com/1.jpg' }, '/2.jpg'],
    mainEntityOfPage: storyUrl,
  }
  const { headline: spot, ...answers } = readPage(
    page({
      ld,
      head: '<meta property="og:image" content="https://img.example.com/1.jpg"><meta name="robots" content="noarchive, index">',
    }),
  )
  expect(spot?.text).toBe(headline)
  expect(answers).toEqual({
    title: { value: headline, source: 'h1' },
    description: { value: 'Exports of chips rose for a third month.', source: 'json-ld description' },
    published: {
      iso: '2025-11-03T09:00:00+09:00',
      precision: 'second',
      text: '2025-11-03T09:00:00+09:00',
      source: 'json-ld datePublished',
      doubts: [],
    },
    modified: {
      iso: '2025-11-03T11:00:00+09:00',
      precision: 'second',
      text: '2025-11-03T11:00:00+09:00',
      source: 'json-ld dateModified',
      doubts: [],
    },
    authors: { value: [{ name: 'Jane Doe', email: null }], source: 'json-ld author' },
    publisher: { name: { value: 'Example News', source: 'json-ld publisher' }, id: 'example.com' },
    category: { value: 'Economy', source: 'json-ld articleSection' },
    keywords: [],
    language: { value: 'en', source: 'json-ld inLanguage' },
    canonical: { value: storyUrl, source: 'json-ld mainEntityOfPage' },
    accessibleForFree: { value: true, source: 'json-ld isAccessibleForFree' },
    robots: { noindex: false, noarchive: true },
    imageUrls: ['https://img.example.com/1.jpg', 'https://www.example.com/2.jpg'],
    articleBody: 'Exports of chips rose again.',
    types: ['newsarticle'],
    isLiveBlog: false,
    isOtherThing: false,
  })
})

test('a page that says nothing', () => {
  const { canonical, publisher, ...answers } = readPage('<p>Text</p>')
  expect(canonical).toEqual({ value: storyUrl, source: 'url' })
  expect(publisher).toEqual({ name: null, id: 'example.com' })
  expect(answers).toMatchObject({
    title: null,
    description: null,
    modified: null,
    authors: null,
    category: null,
    language: null,
    accessibleForFree: null,
    imageUrls: [],
    types: [],
  })
})

test.each([
  [false, false],
  ['False', false],
  ['false', false],
  ['True', true],
  ['http://schema.org/False', false],
  ['maybe', null],
])('isAccessibleForFree: %s', (isAccessibleForFree, value) => {
  expect(
    readPage(page({ ld: { '@type': 'NewsArticle', headline, isAccessibleForFree } })).accessibleForFree?.value ?? null,
  ).toBe(value)
})

test('robots directives of metas and of the header, none for all', () => {
  const robots = (head: string, header?: string) =>
    readPage(page({ head }), header === undefined ? {} : { headers: { 'x-robots-tag': header } }).robots
  expect(robots('<meta name="robots" content="NOINDEX,nofollow">')).toEqual({ noindex: true, noarchive: false })
  expect(robots('<meta name="robots" content="none">')).toEqual({ noindex: true, noarchive: false })
  expect(robots('<meta name="googlebot" content="noindex">')).toEqual({ noindex: false, noarchive: false })
  expect(robots('', 'noarchive, noindex')).toEqual({ noindex: true, noarchive: true })
  expect(robots('', 'otherbot: noindex')).toEqual({ noindex: false, noarchive: false })
})

test('a page whose JSON-LD is of another kind says so, what is only embedded does not', () => {
  const isOtherThing = (ld: unknown, head = '') => readPage(page({ ld, head })).isOtherThing
  const clip = (name: string) => ({ '@type': 'VideoObject', name, uploadDate: '2025-11-03T10:00:00Z' })
  expect(isOtherThing({ '@type': 'CollectionPage', hasPart: [{ '@type': 'ItemList' }] })).toBe(true)
  expect(isOtherThing(clip(headline))).toBe(true)
  expect(isOtherThing(clip('Watch the minister speak'))).toBe(false)
  expect(isOtherThing(clip(headline), '<meta property="og:type" content="article">')).toBe(false)
  expect(isOtherThing([clip(headline), { '@type': 'NewsArticle', headline }])).toBe(false)
  expect(isOtherThing({ '@type': 'ItemList', itemListElement: [] })).toBe(false)
})

test('images are absolute http addresses, each once', () => {
  const head =
    '<meta property="og:image" content="//img.example.com/a.jpg"><meta name="twitter:image" content="https://img.example.com/a.jpg"><meta property="og:image" content="data:image/png;base64,AAAA"><link rel="image_src" href="/b.jpg">'
  expect(readPage(page({ head })).imageUrls).toEqual(['https://img.example.com/a.jpg', 'https://www.example.com/b.jpg'])
})

test('og:description and description, entities undone, tags gone', () => {
  expect(
    readPage(
      page({
        head: '<meta name="description" content="Plain"><meta property="og:description" content="One &amp;quot;two&amp;quot; &lt;b&gt;three&lt;/b&gt;">',
      }),
    ).description,
  ).toEqual({
    value: 'One "two" three',
    source: 'meta og:description',
  })
})

test('articleBody of a list of blocks or of the page’s WebPage node is no reason to fail', () => {
  expect(readPage(page({ ld: { '@type': 'NewsArticle', headline, articleBody: ['One.', 'Two.'] } })).articleBody).toBe(
    'One.',
  )
  expect(readPage(page({ ld: { '@type': 'NewsArticle', headline, articleBody: { x: 1 } } })).articleBody).toBeNull()
})

test('a page inside a form, or under classes that name a sidebar or widget, is still the page', () => {
  const inner = `<h1>${headline}</h1><div class="byline">By Jane Doe</div><time datetime="2025-11-03T10:00:00Z">Nov. 3</time>`
  const widgets = `<div class="elementor-widget"><div>${inner.replace('</h1>', '</h1></div></div><div class="elementor-widget"><div>')}</div></div>`
  const bodies = [
    `<form id="aspnetForm">${inner}</form>`,
    `<div class="layout with-sidebar related-page">${inner}</div>`,
    widgets,
    `<article class="post-1 post type-post status-publish hentry category-breaking tag-newsletter author-admin">${inner.replace('<h1>', '<h2 class="entry-title">').replace('</h1>', '</h2>')}</article>`,
  ]
  for (const body of bodies) {
    expect(readPage(`<body class="no-sidebar">${body}</body>`)).toMatchObject({
      title: { value: headline },
      authors: { value: [{ name: 'Jane Doe', email: null }] },
      published: { iso: '2025-11-03T10:00:00Z' },
    })
  }
})

test('any soup of markup gives an answer, dates with offset, images with http and no date after the fetch', () => {
  const pieces = [
    '<h1>',
    '</h1>',
    '<article>',
    '</article>',
    '<div class="byline date author headline category">',
    '</div>',
    '<time datetime="2025-13-45T99:99">',
    '<time datetime="2027-01-01">',
    '<meta property="og:title" content="&amp;&#0;\uD800 | x">',
    '<meta name="author" content="By By and, ; | / ·">',
    '<meta property="og:image" content="http://[::1">',
    '<link rel="canonical" href="//">',
    '<script type="application/ld+json">',
    '{"@type":["NewsArticle",null,{}],"author":[[["x"]]],"datePublished":{"@value":"x"},"mainEntityOfPage":[null,[]]',
    '"headline":{"name":{"name":{"name":"x"}}},"image":[{"url":[{"url":1}]}]',
    '</script>',
    '<html lang="__proto__">',
    '<base href="x:y">',
    '입력 2025.02.30 25:61 김 기자 =',
    '2025-11-03T10:00:00+99:99',
    'By ',
    '\u0000\uDC00',
    '<ol class="breadcrumb"><li>',
    '<div itemscope itemtype="//"><span itemprop="author datePublished headline articleSection">',
  ]
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (parts) => {
      const answers = readPage(parts.join(''), { fetchedAt: '2026-01-01T00:00:00Z' })
      for (const date of [answers.published, answers.modified]) {
        if (!date) continue
        expect(date.iso).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/)
        expect(Date.parse(date.iso)).toBeLessThanOrEqual(Date.parse('2026-01-01T00:01:00Z'))
      }
      for (const image of answers.imageUrls) expect(image).toMatch(/^https?:/)
      for (const { name } of answers.authors?.value ?? []) expect(name).not.toBe('')
      expect(answers.title?.value).not.toBe('')
    }),
    { numRuns: 300 },
  )
})

test.each([
  [
    'thousands of JSON-LD blocks',
    `<script type="application/ld+json">{"@type":"NewsArticle","headline":"x","url":"/x"}</script>`.repeat(20_000),
  ],
  [
    'one script of megabytes',
    `<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"${'x'.repeat(8_000_000)}"}</script>`,
  ],
  [
    'many metas',
    Array.from(
      { length: 50_000 },
      (_, i) => `<meta name="m${i}" content="v"><meta property="article:tag" content="t${i}">`,
    ).join(''),
  ],
  [
    'many bylines, times and headings',
    '<h1 class="headline">A b c d</h1><time datetime="2025-01-01T00:01:00Z">x</time><span class="author date">By Jane Doe</span>'.repeat(
      50_000,
    ),
  ],
  [
    'nested blocks of every kind',
    '<div class="byline date headline breadcrumb category author" itemprop="author" itemscope>'.repeat(950),
  ],
  ['a megabyte in one class', `<div class="${'date byline '.repeat(100_000)}">x</div>`],
  [
    'a megabyte in one attribute',
    `<meta name="author" content="${'a '.repeat(500_000)}"><time datetime="${'2025-'.repeat(200_000)}">x</time>`,
  ],
  ['many links', '<a rel="author" href="/author/x">Jane Doe</a>'.repeat(100_000)],
])('%s: read soon', (_, html) => {
  readPage(page({ head: '' }))
  const started = processorTimeMs()
  readPage(html)
  expect(processorTimeMs() - started).toBeLessThan(2500)
})

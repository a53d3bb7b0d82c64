import { expect, test } from 'vitest'
import type { MetadataContext } from '../../../src/extract/metadata.ts'
import { headline, page, readPage } from '../../support/metadata.ts'

const koreanUrl = 'https://news.example.co.kr/article/12345'

function dates(parts: Parameters<typeof page>[0], options: Partial<MetadataContext> = {}) {
  const { published, modified } = readPage(page(parts), options)
  return { published, modified }
}

test('JSON-LD comes first, then metas, then marked-up times', () => {
  const ld = {
    '@type': 'NewsArticle',
    headline,
    datePublished: '2025-11-03T09:00:00-05:00',
    dateModified: '2025-11-03T11:00:00-05:00',
  }
  const head = '<meta property="article:published_time" content="2025-11-03T10:00:00-05:00">'
  const body = `<article><h1>${headline}</h1><time datetime="2025-11-03T10:30:00-05:00">Nov. 3</time></article>`
  expect(dates({ ld, head, body })).toMatchObject({
    published: {
      iso: '2025-11-03T09:00:00-05:00',
      precision: 'second',
      source: 'json-ld datePublished',
      text: '2025-11-03T09:00:00-05:00',
      doubts: [],
    },
    modified: { iso: '2025-11-03T11:00:00-05:00', source: 'json-ld dateModified' },
  })
  expect(dates({ head, body }).published).toMatchObject({
    iso: '2025-11-03T10:00:00-05:00',
    source: 'meta article:published_time',
  })
  expect(dates({ body }).published).toMatchObject({ iso: '2025-11-03T10:30:00-05:00', source: 'time', doubts: [] })
})

test.each([
  ['<meta name="pubdate" content="2025-11-03T10:00:00+00:00">'],
  ['<meta name="parsely-pub-date" content="2025-11-03T10:00:00Z">'],
  ['<meta name="sailthru.date" content="2025-11-03 10:00:00 +0000">'],
  ['<meta name="DC.date.issued" content="2025-11-03T10:00:00Z">'],
  ['<meta name="dcterms.created" content="2025-11-03T10:00:00Z">'],
  ['<meta itemprop="datePublished" content="2025-11-03T10:00:00Z">'],
  ['<meta name="date" content="Mon, 03 Nov 2025 10:00:00 GMT">'],
  ['<meta name="publishDate" content="1762164000">'],
  [`<meta name="parsely-page" content='{"title":"x","pub_date":"2025-11-03T10:00:00Z"}'>`],
])('a date in %s is read', (head) => {
  expect(Date.parse(dates({ head }).published?.iso ?? '')).toBe(Date.UTC(2025, 10, 3, 10))
})

test('microdata and RDFa near the headline are read', () => {
  for (const body of [
    `<div itemscope itemtype="http://schema.org/NewsArticle"><h1 itemprop="headline">${headline}</h1><meta itemprop="datePublished" content="2025-11-03T10:00:00Z"></div>`,
    `<div itemscope itemtype="http://schema.org/NewsArticle"><h1>${headline}</h1><span itemprop="datePublished">2025-11-03T10:00:00Z</span></div>`,
    `<div vocab="http://schema.org/" typeof="NewsArticle"><h1 property="headline">${headline}</h1><span property="datePublished" content="2025-11-03T10:00:00Z">today</span></div>`,
  ]) {
    expect(dates({ body }).published?.iso).toBe('2025-11-03T10:00:00Z')
  }
})

test('a Z beside the same clock reading with a real offset is a lie', () => {
  const ld = { '@type': 'NewsArticle', headline, datePublished: '2025-11-03T14:30:00Z' }
  const head = '<meta property="article:published_time" content="2025-11-03T14:30:00+09:00">'
  expect(dates({ ld, head }).published?.iso).toBe('2025-11-03T14:30:00+09:00')
})

test('a Z whose clock reading the page shows as its local time is a lie', () => {
  const ld = { '@type': 'NewsArticle', headline, datePublished: '2025-11-03T14:30:00Z' }
  const body = `<h1>${headline}</h1><p class="date">입력 2025.11.03. 오후 2:30</p>`
  expect(dates({ lang: 'ko', ld, body }, { url: koreanUrl }).published?.iso).toBe('2025-11-03T14:30:00+09:00')
})

test('a Z that puts the publication after the fetch is local time', () => {
  const ld = { '@type': 'NewsArticle', headline, datePublished: '2025-11-03T14:30:00Z' }
  const options = { url: koreanUrl, fetchedAt: '2025-11-03T06:00:00Z' }
  expect(dates({ lang: 'ko', ld }, options).published?.iso).toBe('2025-11-03T14:30:00+09:00')
})

test('a true Z stays', () => {
  const ld = { '@type': 'NewsArticle', headline, datePublished: '2025-11-03T05:30:00Z' }
  const body = `<h1>${headline}</h1><p class="date">입력 2025.11.03. 오후 2:30</p>`
  expect(dates({ lang: 'ko', ld, body }, { url: koreanUrl, fetchedAt: '2025-11-04T00:00:00Z' }).published?.iso).toBe(
    '2025-11-03T05:30:00Z',
  )
})

test('no date lies after the fetch', () => {
  const ld = { '@type': 'NewsArticle', headline, datePublished: '2025-12-01T09:00:00+09:00' }
  const head = '<meta name="pubdate" content="2025-11-03T09:00:00+09:00">'
  expect(dates({ ld, head }, { fetchedAt: '2025-11-04T00:00:00Z' }).published?.iso).toBe('2025-11-03T09:00:00+09:00')
  expect(dates({ ld }, { url: 'https://example.com/a', fetchedAt: '2025-11-04T00:00:00Z' }).published).toBeNull()
})

test('publication and modification that a site swaps are put right', () => {
  const ld = {
    '@type': 'NewsArticle',
    headline,
    datePublished: '2025-11-03T11:00:00Z',
    dateModified: '2025-11-03T09:00:00Z',
  }
  expect(dates({ ld })).toMatchObject({
    published: { iso: '2025-11-03T09:00:00Z' },
    modified: { iso: '2025-11-03T11:00:00Z' },
  })
})

test('a modification of another source before the publication is left out', () => {
  const ld = { '@type': 'NewsArticle', headline, datePublished: '2025-11-03T11:00:00Z' }
  const head = '<meta property="og:updated_time" content="2020-01-01T00:10:00Z">'
  expect(dates({ ld, head })).toMatchObject({ published: { iso: '2025-11-03T11:00:00Z' }, modified: null })
})

test('midnight sharp gives way to a time of the same day', () => {
  const ld = { '@type': 'NewsArticle', headline, datePublished: '2025-11-03T00:00:00+09:00' }
  const body = `<h1>${headline}</h1><div class="info"><span class="date">입력 2025.11.03 17:20</span></div>`
  expect(dates({ lang: 'ko', ld, body }, { url: koreanUrl }).published).toMatchObject({
    iso: '2025-11-03T17:20:00+09:00',
    precision: 'minute',
  })
})

test('midnight sharp alone is a day', () => {
  const ld = { '@type': 'NewsArticle', headline, datePublished: '2025-11-03T00:00:00+09:00' }
  expect(dates({ ld }).published).toMatchObject({
    iso: '2025-11-03T00:00:00+09:00',
    precision: 'day',
    doubts: ['date_only'],
  })
})

test('a day without time is its midnight in the site’s zone', () => {
  const ld = { '@type': 'NewsArticle', headline, datePublished: '2025-11-03' }
  expect(dates({ lang: 'ko', ld }, { url: koreanUrl }).published).toMatchObject({
    iso: '2025-11-03T00:00:00+09:00',
    precision: 'day',
    doubts: ['date_only'],
  })
})

test.each([
  ['https://news.example.co.kr/a', 'en', '2025-11-03T14:30:00+09:00', []],
  ['https://www.example.de/a', 'en', '2025-11-03T14:30:00+01:00', []],
  ['https://www.latimes.com/a', 'en', '2025-11-03T14:30:00-08:00', []],
  ['https://www.example.com/a', 'ko', '2025-11-03T14:30:00+09:00', ['date_without_zone']],
  ['https://www.example.com.br/a', 'pt', '2025-11-03T14:30:00-03:00', ['date_without_zone']],
  ['https://www.example.com.au/a', 'en', '2025-11-03T14:30:00+11:00', ['date_without_zone']],
  ['https://www.example.com/a', 'en', '2025-11-03T14:30:00Z', ['date_without_zone']],
])('a time without zone at %s is local there', (url, lang, iso, doubts) => {
  const ld = { '@type': 'NewsArticle', headline, datePublished: '2025-11-03T14:30:00' }
  expect(dates({ lang, ld }, { url }).published).toMatchObject({ iso, doubts })
})

test('a day without time takes the offset of another time of the page where the site’s zone is a guess', () => {
  const body = (modified: string) =>
    `<article><h1>${headline}</h1><p class="date">Published November 3, 2025</p></article><meta itemprop="dateModified" content="${modified}">`
  const published = (modified: string, url: string) =>
    dates({ lang: 'en', body: body(modified) }, { url }).published?.iso
  const url = 'https://www.example.com/chip-exports-rise-again'
  expect(published('2025-11-04T08:10:00-05:00', url)).toBe('2025-11-03T00:00:00-05:00')
  // UTC says nothing of the place, and another season another offset.
  expect(published('2025-11-04T08:10:00Z', url)).toBe('2025-11-03T00:00:00Z')
  expect(published('2026-05-04T08:10:00-04:00', url)).toBe('2025-11-03T00:00:00Z')
  expect(published('2025-11-04T08:10:00-05:00', koreanUrl)).toBe('2025-11-03T00:00:00+09:00')
})

test('the site’s own zone comes before its host’s', () => {
  const ld = { '@type': 'NewsArticle', headline, datePublished: '2025-11-03T14:30:00' }
  const site = { domain: 'example.com', timeZone: 'Asia/Kolkata' }
  expect(dates({ ld }, { site }).published).toMatchObject({ iso: '2025-11-03T14:30:00+05:30', doubts: [] })
})

test('what the site’s rule selects comes first', () => {
  const ld = { '@type': 'NewsArticle', headline, datePublished: '2025-11-03T14:30:00Z' }
  const stated = { publishedAt: ['2025-11-02 10:30:00'], modifiedAt: ['2025.11.02. 오후 3:10'] }
  const site = { domain: 'example.com', timeZone: 'Asia/Seoul' }
  expect(dates({ ld }, { site, stated })).toMatchObject({
    published: { iso: '2025-11-02T10:30:00+09:00', source: 'site rule', text: '2025-11-02 10:30:00' },
    modified: { iso: '2025-11-02T15:10:00+09:00', source: 'site rule' },
  })
})

test('visible text near the headline, with publication and change told apart', () => {
  const body = `<h1>${headline}</h1><div class="article-info"><span class="date">입력 2025.11.03 14:30 수정 2025.11.04 09:10</span></div>`
  expect(dates({ lang: 'ko', body }, { url: koreanUrl })).toMatchObject({
    published: {
      iso: '2025-11-03T14:30:00+09:00',
      precision: 'minute',
      source: 'visible text',
      doubts: ['date_guessed'],
    },
    modified: { iso: '2025-11-04T09:10:00+09:00' },
  })
  const english = `<h1>${headline}</h1><div class="timestamp">Updated 10:05 a.m. ET Nov. 4, 2025</div><div class="timestamp">Published 9:41 p.m. ET Nov. 3, 2025</div>`
  expect(dates({ body: english })).toMatchObject({
    published: { iso: '2025-11-03T21:41:00-05:00' },
    modified: { iso: '2025-11-04T10:05:00-05:00' },
  })
})

test('dates of related stories, comments, events and the foot are not the story’s', () => {
  const body = `<div class="today-date">Tuesday</div><article><h1>${headline}</h1><p>Text</p></article>
    <section class="comments"><article><time datetime="2025-11-05T10:00:00Z">x</time></article></section>
    <aside><article><h2>Other</h2><time datetime="2025-11-06T10:00:00Z">x</time></article></aside>
    <article><h2>Other</h2><time datetime="2025-11-07T10:00:00Z">x</time></article>`
  expect(dates({ body }, { url: 'https://www.example.com/a' }).published).toBeNull()
})

test('the address has the day when nothing else has, and never more', () => {
  expect(dates({}).published).toMatchObject({
    precision: 'day',
    source: 'url',
    text: '2025-11-03',
    doubts: ['date_without_zone', 'date_only', 'date_guessed'],
  })
  expect(dates({}, { url: 'https://www.example.de/politik/text-20251103.html' }).published?.iso).toBe(
    '2025-11-03T00:00:00+01:00',
  )
  expect(dates({}, { url: 'https://www.example.de/politik/20251399/x' }).published).toBeNull()
  expect(dates({}, { url: 'https://www.example.de/a/1234567890123' }).published).toBeNull()
})

test('a last change stands in for a missing publication, and says so', () => {
  const head = '<meta property="article:modified_time" content="2025-11-03T11:00:00Z">'
  expect(dates({ head }).published).toMatchObject({
    iso: '2025-11-03T11:00:00Z',
    source: 'meta article:modified_time',
    doubts: ['date_guessed'],
  })
})

test('a related story’s JSON-LD does not date the page', () => {
  const ld = [
    {
      '@type': 'ItemList',
      itemListElement: [
        {
          '@type': 'NewsArticle',
          headline: 'Another story',
          url: 'https://www.example.com/x',
          datePublished: '2024-01-01T00:01:00Z',
        },
      ],
    },
    { '@type': 'VideoObject', name: 'A clip', uploadDate: '2023-01-01T00:01:00Z' },
  ]
  const head = '<meta property="article:published_time" content="2025-11-03T10:00:00Z">'
  expect(dates({ ld, head }).published?.iso).toBe('2025-11-03T10:00:00Z')
})

test('the day of a live blog is the blog’s, not its last entry’s', () => {
  const ld = {
    '@type': 'LiveBlogPosting',
    headline,
    datePublished: '2025-11-03T08:00:00Z',
    liveBlogUpdate: [{ '@type': 'BlogPosting', headline: 'Latest', datePublished: '2025-11-03T20:00:00Z' }],
  }
  expect(readPage(page({ ld }))).toMatchObject({ published: { iso: '2025-11-03T08:00:00Z' }, isLiveBlog: true })
})

test('a date in the state of the application is better than the day of the address', () => {
  const body = `<h1>${headline}</h1><script>window.__STATE__={"article":{"id":1,"publishedAt":"2025-11-03T10:00:00.000Z"}}</script>`
  expect(dates({ body }).published).toMatchObject({
    iso: '2025-11-03T10:00:00Z',
    source: 'script publishedAt',
    doubts: ['date_guessed'],
  })
  const escaped = `<h1>${headline}</h1><script>self.push("{\\"published_at\\":\\"2025-11-03 19:00:00+09:00\\"}")</script>`
  expect(dates({ body: escaped }).published?.iso).toBe('2025-11-03T19:00:00+09:00')
})

test('a date line that no class marks is found near the headline', () => {
  const korean = `<h3 class="heading">${headline}</h3><ul><li>기자명 김지영 기자</li><li>입력 2025.11.03 14:30</li><li>수정 2025.11.04 09:10</li></ul>`
  expect(dates({ lang: 'ko', body: korean }, { url: koreanUrl })).toMatchObject({
    published: { iso: '2025-11-03T14:30:00+09:00', source: 'visible text' },
    modified: { iso: '2025-11-04T09:10:00+09:00' },
  })
  const english = `<h1>${headline}</h1><div><b>Jane Doe</b> - November 3, 2025 10:05 GMT</div>`
  expect(dates({ body: english }).published?.iso).toBe('2025-11-03T10:05:00Z')
})

test('KBS’s and others’ brackets around the time', () => {
  const body = `<h1>${headline}</h1><em class="input-date">입력 2025.11.03 (14:30)</em>`
  expect(dates({ lang: 'ko', body }, { url: koreanUrl }).published?.iso).toBe('2025-11-03T14:30:00+09:00')
})

test('today in the page’s head is not the story’s day', () => {
  const body = `<div class="date">Tuesday, November 24, 2026</div><h1>${headline}</h1><span class="date">November 3, 2025</span>`
  expect(dates({ body }, { url: 'https://www.example.com/a' }).published?.iso).toBe('2025-11-03T00:00:00-05:00')
})

test('another story’s JSON-LD, by address and headline, does not date the page', () => {
  const ld = {
    '@type': 'NewsArticle',
    headline: 'Storm reaches the southern coast',
    url: 'https://www.example.com/storm',
    datePublished: '2024-01-01T10:00:00Z',
    author: 'X Y',
  }
  const head = '<meta property="article:published_time" content="2025-11-03T10:00:00Z">'
  expect(dates({ ld, head }).published?.iso).toBe('2025-11-03T10:00:00Z')
})

test('a headline in other words and an address under another form are still the page’s', () => {
  const ld = {
    '@type': 'NewsArticle',
    headline: 'Ministry says chip exports rise again',
    url: 'https://www.example.com/n/123',
    datePublished: '2025-11-03T10:00:00Z',
  }
  expect(dates({ ld }).published?.source).toBe('json-ld datePublished')
})

test('a last change before a scheduled publication, which the page shows, is no swap', () => {
  const ld = {
    '@type': 'NewsArticle',
    headline,
    datePublished: '2025-11-03T06:00:00-05:00',
    dateModified: '2025-11-02T22:10:00-05:00',
  }
  const body = `<h1>${headline}</h1><span class="date">November 3, 2025 6:00 a.m. ET</span>`
  expect(dates({ ld, body })).toMatchObject({
    published: { iso: '2025-11-03T06:00:00-05:00', doubts: [] },
    modified: null,
  })
})

test('what a zero of some clock reads as is no date', () => {
  for (const datePublished of [
    '1970-01-01T00:00:00Z',
    '1970-01-01T09:00:00+09:00',
    '1900-01-01',
    '0000-00-00 00:00:00',
    '0',
  ]) {
    expect(
      dates({ ld: { '@type': 'NewsArticle', headline, datePublished } }, { url: 'https://www.example.com/a' })
        .published,
    ).toBeNull()
  }
})

test('a day alone is given its time by a source in UTC that lies on that day there', () => {
  const ld = { '@type': 'NewsArticle', headline, datePublished: '2025-11-03' }
  const head = '<meta name="pubdate" content="2025-11-02T22:15:00Z">'
  expect(dates({ lang: 'ko', ld, head }, { url: koreanUrl }).published).toMatchObject({
    iso: '2025-11-02T22:15:00Z',
    precision: 'second',
  })
})

test('times in elements and attributes of a publisher’s own', () => {
  for (const time of [
    '<bsp-timestamp data-timestamp="1762164000000"></bsp-timestamp>',
    '<relative-time datetime="2025-11-03T10:00:00Z">3 days ago</relative-time>',
    '<p class="update-time" data-published-time="2025-11-03 10:00 UTC">x</p>',
  ]) {
    expect(Date.parse(dates({ body: `<h1>${headline}</h1>${time}` }).published?.iso ?? '')).toBe(
      Date.UTC(2025, 10, 3, 10),
    )
  }
})

test('a day that a class marks gives way to a line with a time that none marks', () => {
  const body = `<div class="date">2026.11.24 (화)</div><h1>${headline}</h1><ul><li>입력 2025.11.03 14:30</li></ul>`
  expect(dates({ lang: 'ko', body }, { url: koreanUrl }).published?.iso).toBe('2025-11-03T14:30:00+09:00')
})

test('what the page shows as its last change counts beside a publication that is stated', () => {
  const head = '<meta property="article:published_time" content="2026-01-06T15:45:00+09:00">'
  const line = '<ul class="list"><li>수정 2026-01-06 17:19</li><li>등록 2026-01-06 15:45</li></ul>'
  const body = `<article><h1>${headline}</h1>${line}<p>Text.</p></article>`
  expect(dates({ head, body, lang: 'ko' }, { url: koreanUrl })).toMatchObject({
    published: { iso: '2026-01-06T15:45:00+09:00' },
    modified: { iso: '2026-01-06T17:19:00+09:00' },
  })
})

test('of the dates in scripts the one that the page displays comes before that of its latest edition', () => {
  const state =
    '{"additional_properties":{"publish_date":"2026-01-06T04:50:04.311Z"},"display_date":"2026-01-05T23:15:22Z","headlines":{}}'
  const body = `<h1>${headline}</h1><script>Fusion.globalContent=${state}</script>`
  expect(dates({ body }).published?.iso).toBe('2026-01-05T23:15:22Z')
})

test('a time without zone is that of the title’s language where the page declares another', () => {
  const head = '<title>부산항 물동량 2년 연속 증가</title><meta name="date" content="2026-01-06 15:45:00">'
  expect(dates({ head, lang: 'en' }).published?.iso).toBe('2026-01-06T15:45:00+09:00')
})

test.each([
  [
    'a reading without zone takes the zone of the same reading elsewhere',
    'https://www.example.co.uk/a',
    '<meta name="OriginalPublicationDate" content="2025/07/03 10:00:00"><meta name="DCTERMS.created" content="2025-07-03T10:00:00+00:00">',
    '',
    '2025-07-03T10:00:00Z',
  ],
  [
    'the zone that readers see by name corrects the winter offset of a system',
    'https://www.example.com/a',
    '<meta name="DC.date.issued" content="2025-07-03T10:00-05:00">',
    '<div id="date">July 3, 2025 10:00 AM ET</div>',
    '2025-07-03T10:00:00-04:00',
  ],
  [
    'where the site’s zone is not known, another date of the page tells it',
    'https://www.example.com/a',
    '<meta name="pubdate" content="2025-07-03 10:00">',
    '<p class="updated">Updated July 3, 2025 11:30 AM PDT</p>',
    '2025-07-03T10:00:00-07:00',
  ],
  [
    'or a script that holds the same reading with an offset',
    'https://www.example.com/a',
    '<meta name="pubdate" content="2025-07-03 10:00"><script>track({date: "2025-07-03T10:00-0700"})</script>',
    '',
    '2025-07-03T10:00:00-07:00',
  ],
  [
    'or the American way to write it, for want of more',
    'https://www.example.com/a',
    '',
    '<p class="date">Posted: July 3, 2025 10:00 AM</p>',
    '2025-07-03T10:00:00-04:00',
  ],
  [
    'which a day before its month is not',
    'https://www.example.com/a',
    '',
    '<p class="date">Thu, 3 July 2025 10:00 AM</p>',
    '2025-07-03T10:00:00Z',
  ],
  [
    'a time in an element of its own belongs to the day beside it',
    'https://www.example.co.uk/a',
    '',
    '<ul><li class="entryDate">3 July 2025</li><li class="entryTime">10:00 AM</li></ul>',
    '2025-07-03T10:00:00+01:00',
  ],
  [
    'also where no class marks the two',
    'https://www.example.co.uk/a',
    '',
    '<p>Posted 3 July 2025 at <b>10:00 AM</b></p>',
    '2025-07-03T10:00:00+01:00',
  ],
])('%s', (_, url, head, body, iso) => {
  const html = `<article><h1>${headline}</h1>${body}<p>Text.</p></article>`
  expect(dates({ head, body: html, lang: 'en' }, { url }).published?.iso).toBe(iso)
})

test('the last change in a line of its own is read beside a publication without zone', () => {
  const body = `<h1>${headline}</h1><h4 class="posted">Posted: July 3, 2025 3:12 PM CT</h4><h4 class="lastupdated">Last Updated: July 3, 2025 4:05 PM CT</h4>`
  const head = '<meta name="date" content="2025/07/03">'
  expect(dates({ head, body, lang: 'en' })).toMatchObject({
    published: { iso: '2025-07-03T15:12:00-05:00' },
    modified: { iso: '2025-07-03T16:05:00-05:00' },
  })
})

test('numbers with dots have the month first only on a page that says it is American', () => {
  const body = `<h1>${headline}</h1><p class="date">06.05.13</p>`
  expect(dates({ body, lang: 'en-US' }).published?.iso.slice(0, 10)).toBe('2013-06-05')
  expect(dates({ body, lang: 'en' }).published?.iso.slice(0, 10)).toBe('2013-05-06')
})

test.each([
  [
    'a blog that is a widget',
    `<div class="widget Blog"><h2 class="date">3 July 2025</h2><div class="post-body"><p>Text.</p></div></div>`,
  ],
  [
    'a page in a form',
    `<form id="aspnetForm"><p>Menu</p><div><span class="headline">${headline}</span><i class="date">3 July 2025</i></div>${'<p>Text.</p>'.repeat(30)}</form>`,
  ],
])('%s is no part beside the story', (_, body) => {
  expect(dates({ body: body }).published?.iso.slice(0, 10)).toBe('2025-07-03')
})

test('a post’s date below its text is read where an element is named for it', () => {
  const text = '<p>Exports of chips rose again in the month.</p>'.repeat(100)
  const post = (foot: string) => `<div class="hentry"><h2 class="entry-title">${headline}</h2>${text}${foot}</div>`
  const named = post('<div class="entry-meta"><span class="published">Mon <a>2025-07-03 13:44</a></span></div>')
  expect(dates({ body: named }).published?.iso.slice(0, 16)).toBe('2025-07-03T13:44')
  const other = { body: post('<p>We met on July 3, 2025</p>') }
  expect(dates(other, { url: 'https://www.example.com/a' }).published).toBeNull()
})

test('the time beside a stated day is read from a line that no class marks', () => {
  const head = '<meta property="article:published_time" content="2025-07-03">'
  const body = `<h1>${headline}</h1><div class="x1">July  3,\n  2025 02:29 PM EDT | Jane Doe</div>`
  expect(dates({ head, body }).published?.iso).toBe('2025-07-03T14:29:00-04:00')
})

test('what the line says of its date counts more than its class', () => {
  const body = `<h1>${headline}</h1><span class="updated">Published: July 3, 2025 3:00 a.m. EDT</span>`
  expect(dates({ body })).toMatchObject({ published: { iso: '2025-07-03T03:00:00-04:00' }, modified: null })
})

test.each(['Jul 3 2025, 10:12a', '7/3/2025 @ 10:12AM', '10:12 a.m. July 3, 2025'])(
  'the American way to write a time: %s',
  (line) => {
    const body = `<h1>${headline}</h1><p class="date">${line}</p>`
    expect(dates({ body, lang: 'en' }).published?.iso).toBe('2025-07-03T10:12:00-04:00')
  },
)

test('a date in the card of another story is not the story’s', () => {
  const card = '<a href="/articles/1"><b>Rivers will flow backwards</b><time>12 December 2025</time></a>'
  const own = '<a class="topic__time" href="/2026/01/06/">09:41, 6 January 2026</a>'
  const body = `${own}<h1>${headline}</h1>${card}<p>Text.</p>`
  expect(dates({ body, lang: 'en-GB' }, { url: 'https://news.example.ru/news/2026/01/06/x/' }).published?.iso).toBe(
    '2026-01-06T09:41:00+03:00',
  )
  const archive = '<time datetime="2026-01-06T09:41:00+01:00"><a href="/2026-01-06/">6 January 2026</a></time>'
  expect(dates({ body: `<h1>${headline}</h1>${archive}` }).published?.iso).toBe('2026-01-06T09:41:00+01:00')
})

test('a marked date of another day than the address holds gives way to one shown of that day', () => {
  const body = `<h1>${headline}</h1><div class="date">6 January 2026, 09:41</div><div><time datetime="2025-12-12T08:00">x</time></div>`
  expect(dates({ body }, { url: 'https://news.example.de/news/2026/01/06/x/' }).published?.iso).toBe(
    '2026-01-06T09:41:00+01:00',
  )
})

test('noon sharp in UTC gives way to the time that the page shows with its zone', () => {
  const head = '<meta property="article:published_time" content="2025-07-03T12:00:00Z">'
  const body = (line: string) => `<h1>${headline}</h1><p class="date">${line}</p>`
  expect(dates({ head, body: body('Jul 3, 2025 08:59 AM ET') }).published?.iso).toBe('2025-07-03T08:59:00-04:00')
  expect(dates({ head, body: body('Jul 3, 2025') }).published?.iso).toBe('2025-07-03T12:00:00Z')
})

test('the day in a caption is no publication', () => {
  const caption =
    '<p>Protesters and police at the northern gate of the harbour on the day of the vote, July 1, 2025.</p>'
  const body = `<h1>${headline}</h1><div class="date">LAST UPDATED: 07/03/2025 20:32</div>${caption}`
  expect(dates({ body, lang: 'en' }, { url: 'https://www.example.com/a' }).published?.iso).toMatch(/^2025-07-03T20:32/)
})

test.each([
  [
    '<p class="dates">Tue 12 Mar 2024 11.55 GMT</p><p class="dates">First published on Tue 12 Mar 2024 10.05 GMT</p>',
    'en-GB',
  ],
  ['<time datetime="2024-03-12T11:55Z">today</time> Publicat: <time datetime="2024-03-12T10:05Z">12/3</time>', 'ca'],
  ['<p class="date">Güncelleme: 12.03.2024 11:55 GMT Giriş: 12.03.2024 10:05 GMT</p>', 'tr'],
  ['<p class="date">Cập nhật: 12/03/2024 11:55 GMT</p><p class="date">12/03/2024 10:05 GMT</p>', 'vi'],
])('a date that says it is of the publication, or is not of a change, comes first: %s', (html, lang) => {
  const found = dates({ lang, body: `<article><h1>${headline}</h1>${html}<p>Text.</p></article>` })
  expect(Date.parse(found.published?.iso ?? '')).toBe(Date.parse('2024-03-12T10:05:00Z'))
})

test('a date behind the story, of a broadcast, is not its publication', () => {
  const prose = `<p>${'Exports of chips rose again in the month. '.repeat(3)}</p>`.repeat(5)
  const own = '<div class="lastchanged">Stand: 12.03.2024 10:05 Uhr</div>'
  const body = `<h1>${headline}</h1>${own}${prose}<p>Im Programm: <a href="/r">Radio 90,3 | 12.03.2024 | 18:00 Uhr</a></p>`
  expect(dates({ body, lang: 'de' }, { url: 'https://www.example.de/a' }).published?.iso).toBe(
    '2024-03-12T10:05:00+01:00',
  )
})

test('of the two readings of a date in numbers the one of the address’s day, or of a system that nobody told its language', () => {
  const ld = (datePublished: string) => ({ '@type': 'NewsArticle', headline, datePublished })
  const read = (value: string, lang: string, url: string) => dates({ ld: ld(value), lang }, { url }).published?.iso
  expect(read('03/04/2024 10:05', 'en-GB', 'https://www.example.co.uk/2024/03/04/x')).toBe('2024-03-04T10:05:00Z')
  expect(read('03/04/2024 10:05', 'en-GB', 'https://www.example.co.uk/x')).toBe('2024-04-03T10:05:00+01:00')
  expect(read('3/4/2024 10:05:00 AM', 'ar', 'https://www.youm7.com/x')).toBe('2024-03-04T10:05:00+02:00')
})

test('an American time is one of the place that the first part of the address is named for', () => {
  const body = `<h1>${headline}</h1><p class="date">June 5, 2024, 9:21 PM</p>`
  const read = (path: string) => dates({ body, lang: 'en' }, { url: `https://www.example.com/${path}` }).published?.iso
  expect(read('singapore/transport/line-opens')).toBe('2024-06-05T21:21:00+08:00')
  expect(read('news/hong-kong/society/line-opens')).toBe('2024-06-05T21:21:00+08:00')
  expect(read('new-zealand/line-opens')).toBe('2024-06-05T21:21:00+12:00')
  expect(read('world/singapore/line-opens')).toBe('2024-06-05T21:21:00-04:00')
  expect(read('singapore-line-opens')).toBe('2024-06-05T21:21:00-04:00')
})

test('an American time on a page of another language is none of New York', () => {
  const body = `<h1>${headline}</h1><p class="date">6/5/2024 9:21 PM</p>`
  expect(dates({ body, lang: 'es' }, { url: 'https://www.example.com/a' }).published?.iso).toBe(
    '2024-05-06T21:21:00+02:00',
  )
})

test.each([
  ['<p>Updated - <i>March 12, 2024 11:55 am GMT</i></p><p>Published - <i>March 12, 2024 10:05 am GMT</i></p>', 'en'],
  ['<ul><li>수정 <b>2024-03-12 20:55</b></li><li>등록 <b>2024-03-12 19:05</b></li></ul>', 'ko'],
  [
    '<time datetime="2024-03-12T10:05:00Z"><i>March 12, 2024</i><i>10:05 AM GMT</i><i>Updated 5 hours ago</i></time>',
    'en',
  ],
  ['<div><i>March 12, 2024</i><i>10:05 AM GMT</i></div>', 'en'],
  ['<div>Τρίτη, 12-Μαρ-2024 12:05</div>', 'el'],
])('a date with its label or its time in another element: %s', (html, lang) => {
  const url = lang === 'ko' ? koreanUrl : lang === 'el' ? 'https://www.example.gr/a' : 'https://www.example.com/a'
  const found = dates({ lang, body: `<article><h1>${headline}</h1>${html}<p>Text.</p></article>` }, { url })
  expect(Date.parse(found.published?.iso ?? '')).toBe(Date.parse('2024-03-12T10:05:00Z'))
})

test.each([
  ['<div class="detail-date">12 مارچ ، 2024</div>', 'ur', '2024-03-12T00:00:00'],
  ['<p>மார்ச் 12, 2024 10:05 AM</p>', 'ta', '2024-03-12T10:05:00'],
  ['<div><i>12-03-2024 | 10:05</i></div>', 'ar', '2024-03-12T10:05:00'],
  [
    '<p class="date">Tuesday, 12 Mar 2024</p></li><li><time class="timestamp">10:05 AM MYT</time>',
    'en-MY',
    '2024-03-12T10:05:00',
  ],
  ['<span class="date">12/3/2024|آخر تحديث: 12/3/2024 11:55 ص</span>', 'ar', '2024-03-12T00:00:00'],
])('a date line of another script, or with its time in a marked element: %s', (html, lang, wall) => {
  const body = `<article><h1>${headline}</h1>${html}<p>Text.</p></article>`
  expect(dates({ lang, body }, { url: 'https://www.example.com/a' }).published?.iso.slice(0, 19)).toBe(wall)
})

test('a marked-up time within the story is of an event where the head of the story shows a date', () => {
  const prose = `<p>${'Exports of chips rose again in the month. '.repeat(3)}</p>`
  const event = '<div><time datetime="2024-05-01T19:00:00+01:00">1 May 2024, 7pm</time></div>'
  const read = (head: string) =>
    dates(
      { lang: 'en-GB', body: `<h1>${headline}</h1>${head}${prose.repeat(2)}${event}${prose}` },
      { url: 'https://www.example.co.uk/a' },
    ).published?.iso
  expect(read('<p class="meta">12 March 2024, 10:05</p>')).toBe('2024-03-12T10:05:00Z')
  expect(read('')).toBe('2024-05-01T19:00:00+01:00')
})

test.each([
  ['es', 'Madrid, 12 de marzo de 2026 a las 10:15', '2026-03-12T10:15'],
  ['hu', '2026. március 12. 10:15', '2026-03-12T10:15'],
  ['bn', '১২ মার্চ ২০২৬, ১০:১৫', '2026-03-12T10:15'],
])('a date in words that nothing marks, in %s: %s', (lang, text, wanted) => {
  const { published } = dates({
    lang,
    body: `<main><h1>${headline}</h1><div>${text}</div><p>Exports of chips rose.</p></main>`,
  })
  expect(published?.iso).toContain(wanted)
})

test('a stated reading without zone is in UTC where the page shows the same instant by its own clock', () => {
  const head = '<meta property="article:published_time" content="2026-03-04T02:40:00">'
  const shown = (text: string) =>
    `<main><h1>${headline}</h1><div class="datePublished">${text}</div><p>Exports rose.</p></main>`
  const iso = (text: string) => new Date(dates({ head, body: shown(text) }).published?.iso ?? '').toISOString()
  expect(iso('Published March 3, 2026 at 5:40 PM AKST')).toBe('2026-03-04T02:40:00.000Z')
  expect(iso('Published March 3, 2026 at 9:40 PM EST')).toBe('2026-03-04T02:40:00.000Z')
  expect(iso('Published March 4, 2026 at 2:40 AM EST')).toBe('2026-03-04T07:40:00.000Z')
})

test('where the Z of the publication is a lie, that of the change beside it is one too', () => {
  const ld = {
    '@type': 'NewsArticle',
    headline,
    datePublished: '2025-11-12T10:32:44Z',
    dateModified: '2025-11-12T15:06:31Z',
  }
  const shown = (time: string) =>
    `<article><h1>${headline}</h1><p class="date">12/11/2025 ${time}</p><p>Texto.</p></article>`
  const at = (time: string) =>
    dates({ ld, lang: 'pt-BR', body: shown(time) }, { url: 'https://www.example.com.br/noticia/a' })
  expect(at('10h32').published?.iso).toBe('2025-11-12T10:32:44-03:00')
  expect(at('10h32').modified?.iso).toBe('2025-11-12T15:06:31-03:00')
  expect(at('07h32').modified?.iso).toBe('2025-11-12T15:06:31Z')
})

test('a meta publishedDate has the time that the day of JSON-LD lacks', () => {
  const ld = { '@type': 'NewsArticle', headline, datePublished: '2025-11-12' }
  const head =
    '<meta name="publishedDate" content="2025-11-12T06:42:00Z"><meta name="lastDate" content="2025-11-12T09:15:00Z">'
  expect(dates({ ld, head }).published?.iso).toBe('2025-11-12T06:42:00Z')
  expect(dates({ ld, head }).modified?.iso).toBe('2025-11-12T09:15:00Z')
})

test('a foot beside the box of the headline holds the date, as TYPO3 sets it', () => {
  const foot = '<div class="footer"><p><time itemprop="datePublished" datetime="2026-03-03">03.03.2026</time></p></div>'
  for (const heading of [`<h1>${headline}</h1>`, `<h3 itemprop="headline">${headline}</h3>`]) {
    const body = `<div class="article"><div class="header">${heading}</div>${foot}<p>Text.</p></div>`
    expect(dates({ body }).published?.iso.slice(0, 10)).toBe('2026-03-03')
  }
})

test.each([
  ['<meta name="geo.region" content="KE-30"><meta property="og:locale" content="en_US">', '+03:00'],
  ['<meta property="og:locale" content="en_GH">', 'Z'],
  ['<meta property="og:locale" content="en_US">', 'Z'],
])('the country that a page states tells its zone, not what systems state by themselves (%s)', (head, offset) => {
  const body = `<h1>${headline}</h1><p class="date">6 May 2024, 21:21</p>`
  const found = dates({ head, body, lang: 'en' }, { url: 'https://www.example.com/a' }).published?.iso
  expect(found).toBe(`2024-05-06T21:21:00${offset}`)
})

test('a time without zone is one of UTC where the page states another of its times both so and with a Z', () => {
  const head =
    '<meta name="publishedDate" content="2024-05-06T06:42:00"><meta name="lastDate" content="2024-05-06T09:15:42">'
  const ld = { '@type': 'NewsArticle', headline, dateModified: '2024-05-06T09:15:42Z' }
  const found = dates({ head, ld, body: `<h1>${headline}</h1>`, lang: 'ar' }, { url: 'https://www.example.net/a' })
  expect(found.published?.iso).toBe('2024-05-06T06:42:00Z')
})

test.each([
  ['lt', 'Paskelbta 2024-05-06 09:21', 'Atnaujinta 2024-05-06 11:40'],
  ['lv', 'Publicēts 06.05.2024 09:21', 'Atjaunots 06.05.2024 11:40'],
  ['et', 'Avaldatud 06.05.2024 09:21', 'Uuendatud 06.05.2024 11:40'],
  ['sr', 'Објављено 06.05.2024. 09:21', 'Ажурирано 06.05.2024. 11:40'],
  ['fa', 'تاریخ انتشار: ۱۴۰۳/۰۲/۱۷ - ۰۹:۲۱', 'به‌روزرسانی: ۱۴۰۳/۰۲/۱۷ - ۱۱:۴۰'],
  ['th', 'เผยแพร่ 6 พ.ค. 2567 09:21 น.', 'อัปเดต 6 พ.ค. 2567 11:40 น.'],
  ['ms', 'Diterbitkan 06/05/2024 09:21', 'Dikemas kini 06/05/2024 11:40'],
  ['bg', 'Публикувана 06.05.2024 09:21', 'Актуализирана 06.05.2024 11:40'],
])('the words of %s tell when a story was published from when it was changed', (lang, published, modified) => {
  for (const lines of [
    [published, modified],
    [modified, published],
  ]) {
    const body = `<h1>${headline}</h1>${lines.map((line) => `<p class="date">${line}</p>`).join('')}<p>Exports rose.</p>`
    const found = dates({ body, lang }, { url: 'https://www.example.com/a' })
    expect([found.published?.iso.slice(0, 16), found.modified?.iso.slice(0, 16)]).toEqual([
      '2024-05-06T09:21',
      '2024-05-06T11:40',
    ])
  }
})

test.each([
  ['nl', 'nl', '<div>Woensdag 18 februari 2026 om 12:10, update 17:45</div>', '2026-02-18T17:45:00+01:00'],
  ['fr', 'fr', '<div>Publié le 18 février 2026 à 12h10, mis à jour à 17h45</div>', '2026-02-18T17:45:00+01:00'],
  ['pt', 'pt', '<div>18 de Fevereiro de 2026, 12:10 <b>actualizado às 17:45</b></div>', '2026-02-18T17:45:00+00:00'],
  ['no', 'no', '<div>18. februar 2026 kl. 12:10, oppdatert 19. februar kl. 09:05</div>', '2026-02-19T09:05:00+01:00'],
  ['ru', 'ru', '<div>18 февраля 2026, 12:10 (обновлено 17:45)</div>', '2026-02-18T17:45:00+03:00'],
  ['ar', 'sa', '<p><b>18/2/2026 12:10</b><b>آخر تحديث: 17:45</b></p>', '2026-02-18T17:45:00+03:00'],
  // A time of another kind, and one before the publication, are none.
  ['nl', 'nl', '<div>Woensdag 18 februari 2026 om 12:10, leestijd 17:45</div>', undefined],
  ['nl', 'nl', '<div>Woensdag 18 februari 2026 om 12:10, update 11:45</div>', undefined],
])('a change that has a time alone was on the day of the publication, %s of .%s: %s', (lang, domain, html, iso) => {
  const body = `<article><h1>${headline}</h1>${html}<p>The bridge opens again.</p></article>`
  const { published, modified } = dates({ lang, body }, { url: `https://www.harbour.${domain}/a/1` })
  expect(published?.iso.slice(0, 16)).toBe('2026-02-18T12:10')
  expect(modified?.iso.replace('Z', '+00:00')).toBe(iso)
})

test('a publication whose time stands apart from its day', () => {
  const line = '<div>Jueves 12 marzo de 2026 | Publicado a las 10:22 · Actualizado a las 18:05</div>'
  const body = `<article><h1>${headline}</h1>${line}<p>El puente abre.</p></article>`
  expect(dates({ lang: 'es', body }, { url: 'https://www.puerto.cl/a/1' })).toMatchObject({
    published: { iso: '2026-03-12T10:22:00-03:00' },
    modified: { iso: '2026-03-12T18:05:00-03:00' },
  })
  const hour = `<article><h1>${headline}</h1><div>Publié le 22 janvier 2026 à 5 h</div><p>Le pont ouvre.</p></article>`
  expect(dates({ lang: 'fr', body: hour }, { url: 'https://www.port.ca/a/1' }).published?.iso).toBe(
    '2026-01-22T05:00:00-05:00',
  )
})

test('the address of a time without zone is in UTC where its text shows the same instant by the country’s clock', () => {
  const time = (text: string) =>
    dates(
      { body: `<article><h1>${headline}</h1><time datetime="2025-11-03T13:02:00">${text}</time></article>` },
      { url: 'https://www.garam.example.pe/a' },
    )
  expect(time('03 Nov 2025 | 8:02 h').published?.iso).toBe('2025-11-03T13:02:00Z')
  expect(time('03 Nov 2025 | 13:02 h').published?.iso).toBe('2025-11-03T13:02:00-05:00')
})

test('of two readings of a date the one in the month of the address is meant, and the American one with dots', () => {
  const day = (text: string, url: string) =>
    dates(
      { lang: 'en', body: `<article><h1>${headline}</h1><p class="date">${text}</p></article>` },
      { url },
    ).published?.iso.slice(0, 10)
  expect(day('03/04/26 12:12am', 'https://www.garam.example/article/2026/03/ferry')).toBe('2026-03-04')
  expect(day('03/04/26 12:12am', 'https://www.garam.example/article/2026/04/ferry')).toBe('2026-04-03')
  expect(day('03.04.2026', 'https://www.garam.example/2026/03/04/ferry')).toBe('2026-03-04')
  expect(day('03.04.2026', 'https://www.garam.example/2026/ferry')).toBe('2026-04-03')
})

test('a day at the top of the page that is not the one in the address is today’s', () => {
  const day = (box: string) =>
    dates(
      { body: `<div class="top-bar">${box}</div><article><h1>${headline}</h1></article>` },
      { url: 'https://www.garam.example/2026/03/09/ferry' },
    ).published?.iso.slice(0, 10)
  expect(day('<span class="date">March 12, 2026</span>')).toBe('2026-03-09')
  expect(day('<span class="date">Published: March 12, 2026</span>')).toBe('2026-03-12')
})

test('what a server writes from a time that a script states is in UTC, as stated', () => {
  const read = (stated: string) => {
    const time = `<time datetime="${stated}">Tue 3 Mar 2026 at 6:41pm</time>`
    const body = `<article><h1>${headline}</h1>${time}<p>The bridge opens again.</p></article>`
    const ld = { '@type': 'NewsArticle', headline, datePublished: stated }
    return dates({ lang: 'en-AU', ld, body }, { url: 'https://www.harbour.net.au/a/1' }).published?.iso
  }
  expect(read('2026-03-03T18:41:22.000Z')).toMatch(/^2026-03-03T18:41:22(?:Z|\+00:00)$/)
  expect(read('2026-03-03T18:41:22Z')).toBe('2026-03-03T18:41:22+11:00')
})

test('the day that the head of the page shows is not the story’s', () => {
  const head = (html: string) => `<body><header><a href="/">Wave</a><span>Monday, 1 June 2026</span></header>${html}`
  const story = (line: string) => head(`<main><h1>${headline}</h1>${line}<p>The bridge opens again.</p></main>`)
  const url = 'https://www.hafen.de/a/1'
  const published = (line: string) => readPage(`<html lang="de">${story(line)}`, { url }).published?.iso
  expect(published('<p>Stand: 4. Juli 2025 um 10.05 Uhr</p>')).toBe('2025-07-04T10:05:00+02:00')
  expect(published('')).toBeUndefined()
  // A head that holds the headline is the story's.
  const own = `<body><header><h2>${headline}</h2><span>4. Juli 2025, 10:05 Uhr</span></header><p>Die Brücke öffnet.</p>`
  expect(readPage(`<html lang="de">${own}`, { url }).published?.iso).toBe('2025-07-04T10:05:00+02:00')
})

test('hours and minutes as Flemish papers part them', () => {
  const body = `<article><h1>${headline}</h1><p>Gepubliceerd op 4 maart 2026 om 10u05</p><p>De brug.</p></article>`
  expect(dates({ lang: 'nl', body }, { url: 'https://www.haven.be/a/1' }).published?.iso).toBe(
    '2026-03-04T10:05:00+01:00',
  )
})

test('of dates above the headline the nearest is the story’s, and none in the head of a page that is called so', () => {
  const url = 'https://www.hafen.de/a/1'
  const published = (html: string) => readPage(`<html lang="de"><body>${html}<p>Text.</p>`, { url }).published?.iso
  const today = '<td>5. Juli 2025, 08:12 Uhr</td><td><a href="/p">Politik</a></td>'
  expect(published(`<table><tr>${today}</tr></table><div>04.07.2025, 10:05 Uhr</div><h1>${headline}</h1>`)).toBe(
    '2025-07-04T10:05:00+02:00',
  )
  const links = '<a href="/">Start</a><a href="/p">Politik</a><a href="/s">Sport</a>'
  const named = `<div id="header">${links}<div class="time">5. Juli 2025, 08:12 Uhr</div></div>`
  expect(published(`${named}<h1>${headline}</h1><div>04.07.2025, 10:05 Uhr</div>`)).toBe('2025-07-04T10:05:00+02:00')
  expect(published(`${named}<h1>${headline}</h1>`)).toBeUndefined()
  // One around the whole page is none.
  const prose = 'Die Fähre fährt nach fünf Monaten wieder, und der Hafen meldet, dass sie so voll ist wie im Sommer.'
  const frame = `<div id="top">${links}<div><b>Die Fähre fährt</b></div><div class="time">4. Juli 2025, 10:05 Uhr</div><div>${prose}</div></div>`
  expect(published(frame)).toBe('2025-07-04T10:05:00+02:00')
  // One that holds the headline is the story's.
  const own = `<div id="header">${links}<h1>${headline}</h1><div class="time">4. Juli 2025, 10:05 Uhr</div></div>`
  expect(published(own)).toBe('2025-07-04T10:05:00+02:00')
})

test('a reader’s date below paragraphs that only line breaks part is not the story’s', () => {
  const prose = 'The ferry runs again after five months, and the harbour says that it is as full as it was in summer.'
  const body = `<h1>${headline}</h1><div class="date">04.03.2026</div><div>${`${prose}<br><br>`.repeat(6)}</div>
<div><b>ida</b> 04.03.2026, 16:20<p>About time.</p></div>`
  expect(dates({ lang: 'de', body }, { url: 'https://www.hafen.de/a/1' }).published).toMatchObject({ precision: 'day' })
})

test('an abbreviation that holds the time, and Dublin Core in RDFa, state when a story was published', () => {
  const prose = '<p>The ferry runs again after five months, and the harbour says that it is as full as in summer.</p>'
  const read = (line: string) =>
    dates({ body: `<article><h1>${headline}</h1>${line}${prose}</article>` }).published?.iso
  expect(read('<cite>By Ida Falk – <abbr title="2012-11-05T12:23:09Z">Mon, Nov 5, 2012</abbr></cite>')).toBe(
    '2012-11-05T12:23:09Z',
  )
  expect(
    read('<span property="dc:date dc:created" content="2013-05-08T15:02:00+01:00">Submitted on Wed, 08/05/2013</span>'),
  ).toBe('2013-05-08T15:02:00+01:00')
  expect(read('<abbr title="Associated Press">AP</abbr>')).toBe('2025-11-03T00:00:00-05:00')
})

test('months of a page that declares no language are read in that of its paragraphs', () => {
  const read = (line: string, prose: string) =>
    readPage(`<html><body><h1>${headline}</h1><div>${line}</div><p>${prose}</p>`, {
      url: 'https://www.port.example/a/1',
    }).published?.iso
  const romanian =
    'Un ceas se repară ca să fie auzit de cineva, spune meșterul, care a deschis atelierul în 1951 și nu vrea să îl închidă nici acum.'
  expect(read('Luni, 15 Noiembrie 2010, 18:40', romanian)).toMatch(/^2010-11-15T18:40/)
  const ukrainian =
    'У гірському селі Явірник після дванадцятирічної перерви знову працює школа, і в ній двоє учнів та одна вчителька з міста.'
  expect(read('Четвер, 20 грудня 2012, 09:41', ukrainian)).toMatch(/^2012-12-20T09:41/)
})

test('a day alone behind the only time of a story is today’s', () => {
  const body = `<span class="date">2012年9月28日(金)</span><p class="LastUpdated">2012年9月27日17時5分</p><h1>${headline}</h1><p>本文。</p>`
  expect(readPage(`<html lang="ja"><body>${body}`, { url: 'https://www.minato.jp/a/1' }).published?.iso).toBe(
    '2012-09-27T17:05:00+09:00',
  )
})

test('a year of two digits beside a month’s name and a time', () => {
  const read = (line: string) =>
    readPage(
      `<html lang="bg"><body><h1>${headline}</h1><div><b>Радост Илиева</b> <span>${line}</span></div><p>Текст.</p>`,
      {
        url: 'https://www.vest.bg/a/1767000',
      },
    ).published?.iso
  expect(read('13:42, 15 фев 12')).toBe('2012-02-15T13:42:00+02:00')
  expect(read('15 фев 12, 13:42')).toBe('2012-02-15T13:42:00+02:00')
  expect(read('13:42, 15 хиляди 12')).toBeUndefined()
})

test('where the head says when the story was changed, a date behind paragraphs is of a broadcast', () => {
  const long = `<p>${'The ferry between the two towns will stand still on Friday and Saturday, the company said. '.repeat(2)}</p>`
  const of = (stamp: string) =>
    dates(
      {
        lang: 'de',
        body: `<article><h1>${headline}</h1><div>${stamp}</div>${long.repeat(3)}<p>Welle Nord | Nachrichten | 14.05.2025 | 17:00 Uhr</p></article>`,
      },
      { url: 'https://www.garam.de/a' },
    ).published
  expect(of('Stand: 14.05.2025 17:30 Uhr')).toMatchObject({
    iso: '2025-05-14T17:30:00+02:00',
    doubts: ['date_guessed'],
  })
  expect(of('Geändert: 14.05.2025 17:30 Uhr')?.iso).toBe('2025-05-14T17:30:00+02:00')
  expect(of('14.05.2025 17:30 Uhr')?.iso).toBe('2025-05-14T17:30:00+02:00')
})

test.each([
  ['May 31st, 2025 at 8:05 pm', '2025-05-31T20:05:00'],
  ['Jun 2nd, 2025 9:15 am', '2025-06-02T09:15:00'],
  ['October 3rd 2025, 11:40', '2025-10-03T11:40:00'],
  ['Wednesday, November 12th, 2025', '2025-11-12T00:00:00'],
])('a day with its ending, marked by nothing: %s', (text, wall) => {
  const body = `<div><h1>${headline}</h1><p>${text}</p><p>Exports rose again, the ministry said.</p></div>`
  expect(dates({ body }, { url: 'https://www.garam.example/a' }).published?.iso.slice(0, 19)).toBe(wall)
})

test('a line that nothing marks names the zone of what is stated, and a script’s own instant stands in an attribute', () => {
  const ld = { '@type': 'NewsArticle', headline, datePublished: '2025-11-03T14:05:00' }
  const line = (text: string) => `<article><h1>${headline}</h1><div class="ts">${text}</div></article>`
  expect(dates({ ld, body: line('November 3, 2025 at 2:05 p.m. EST') }).published?.iso).toBe(
    '2025-11-03T14:05:00-05:00',
  )
  const stamp = dates({ body: line('<span data-timestamp="1762178700">2 hours ago</span>') })
  expect(Date.parse(stamp.published?.iso ?? '')).toBe(Date.UTC(2025, 10, 3, 14, 5))
})

test('the date of a teaser before the headline is not the story’s', () => {
  const teaser = '<article><h3>Other</h3><span class="author">Ida Vos</span> <time>2 November 2025</time></article>'
  const body = `<div class="hero">${teaser}</div><div><h1>${headline}</h1><p>3 November 2025 | 14:05</p></div>`
  const { published, authors } = readPage(page({ body }))
  expect(published?.text).toBe('3 November 2025 | 14:05')
  expect(authors).toBeNull()
})

test('a time in an element that touches the day, and words of change in nouns', () => {
  const line = (html: string, lang = 'es') => dates({ lang, body: `<article><h1>${headline}</h1>${html}</article>` })
  const touching = line('<span class="mod-date">3 de noviembre de 2025<span>14:05</span></span>')
  expect(touching.published?.text).toBe('3 de noviembre de 2025 14:05')
  const changed = line(
    '<div class="d">Creada: <time>03.11.2025 14:05</time> Última actualización: <time>03.11.2025 15:00</time></div>',
  )
  expect(changed.modified?.text).toBe('03.11.2025 15:00')
})

test('the last change at the head comes before the times of other stories, and a number in the address is no day', () => {
  const prose = `<p>${'Exports of chips rose again in the month. '.repeat(3)}</p>`.repeat(3)
  const other = '<div class="card"><time>November 1, 2025, 10:00</time></div>'
  const body = `<h1>${headline}</h1><div class="byline">Jane Doe / <span>Updated: November 3, 2025, 14:05</span></div>${prose}${other}`
  expect(dates({ body }).published?.text).toContain('November 3')
  expect(dates({}, { url: 'https://www.example.fi/city/art-2000011012345.html' }).published).toBeNull()
})

test('the winter’s offset stated in summer is that of the reading beside it', () => {
  const ld = { '@type': 'NewsArticle', headline, datePublished: '2025-07-12T14:05:00+01:00' }
  const body = `<article><h1>${headline}</h1><time datetime="2025-07-12T14:05:00+02:00">12.07.2025, 14:05 Uhr</time></article>`
  const options = { url: 'https://www.example.de/12345' }
  expect(dates({ lang: 'de', ld, body }, options).published?.iso).toBe('2025-07-12T14:05:00+02:00')
  const winter = { ...ld, datePublished: '2025-01-12T14:05:00+01:00' }
  const wrong = body.replaceAll('07', '01')
  expect(dates({ lang: 'de', ld: winter, body: wrong }, options).published?.iso).toBe('2025-01-12T14:05:00+01:00')
})

test.each([
  ['By Ana Roy and Tom Price, Shipping Correspondent | 20 November 2026, 14:05 GMT', '2026-11-20T14:05'],
  ['Words by Ana Roy, photographs by Tom Price and Lee Marsh • 20 November 2026, 14:05 GMT', '2026-11-20T14:05'],
  // A sentence has no bars.
  [
    'The harbour authority of the town, which opened its doors to all on 20 November 2026, 14:05 GMT, is shut.',
    undefined,
  ],
])('a date behind names and posts, parted by a bar: %s', (line, time) => {
  const body = `<article><h1>${headline}</h1><p class="meta">${line}</p><p>The bridge opens again.</p></article>`
  expect(dates({ body, lang: 'en' }, { url: 'https://www.harbour.uk/a/1' }).published?.iso.slice(0, 16)).toBe(time)
})

test('when a text was begun gives way to what the page says of its publication', () => {
  const head =
    '<meta name="DC.date.created" content="2026-03-17T08:00:00+01:00"><meta name="DC.date.modified" content="2026-03-18T17:30:00+01:00">'
  const body = (line: string) => `<article><h1>${headline}</h1><div class="byline">${line}</div><p>Text.</p></article>`
  expect(
    dates({ head, body: body('published 18.03.2026 17:05') }, { url: 'https://www.example.de/a' }).published?.iso,
  ).toBe('2026-03-18T17:05:00+01:00')
  expect(dates({ head, body: body('18.03.2026 17:05') }, { url: 'https://www.example.de/a' }).published?.iso).toBe(
    '2026-03-17T08:00:00+01:00',
  )
})

test('a date that a theme hides from all but machines is not the one that is shown', () => {
  const line =
    '<div class="fusion-meta-info">By Jane Doe | <span class="updated rich-snippet-hidden">2026-01-21T10:00:00-06:00</span> January 20, 2026 | Harbour</div>'
  const body = `<article><h1>${headline}</h1>${line}<p>Text.</p></article>`
  expect(dates({ body }).published?.iso.slice(0, 10)).toBe('2026-01-20')
})

test.each([
  // A day with dots is no time of day.
  [
    'tr',
    '<div class="info">Giriş Tarihi: <span>10.03.2026</span> 10:15 Güncelleme Tarihi: <span>10.03.2026</span> 12:40</div>',
    '2026-03-10T10:15',
  ],
  ['ta', '<div class="date">மார்ச் 10, 2026 02:15 பிற்பகல்</div>', '2026-03-10T14:15'],
  ['ms', '<div class="date">10 Mac 2026, 1:15 tengah hari</div>', '2026-03-10T13:15'],
  ['ar', '<time>10 مارس ,2026: 09:40 ص</time>', '2026-03-10T09:40'],
])('day and time below a headline, %s: %s', (lang, line, time) => {
  const body = `<article><h1>${headline}</h1>${line}<p>Text.</p></article>`
  expect(dates({ body, lang }, { url: 'https://www.harbour.example/a/1' }).published?.iso.slice(0, 16)).toBe(time)
})

test('a date in an aside that begins the article is the story’s, one in a further aside is not', () => {
  const aside = '<aside><time datetime="2026-03-10T10:15">10 March</time><a href="/port">Port</a></aside>'
  const text = `<div><h1>${headline}</h1><p>Text.</p></div>`
  expect(dates({ body: `<article>${aside}${text}</article>` }).published?.iso.slice(0, 16)).toBe('2026-03-10T10:15')
  expect(dates({ body: `<article>${text}${aside}</article>` }).published?.source).toBe('url')
})

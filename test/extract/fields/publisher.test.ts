import { expect, test } from 'vitest'
import { publisherId } from '../../../src/extract/fields/publisher.ts'
import { headline, page, readPage } from '../../support/metadata.ts'

test('the publisher of the JSON-LD story comes first', () => {
  const ld = {
    '@type': 'NewsArticle',
    headline,
    publisher: { '@type': 'NewsMediaOrganization', name: 'The Example Times' },
  }
  expect(readPage(page({ ld, head: '<meta property="og:site_name" content="example.com">' })).publisher).toEqual({
    name: { value: 'The Example Times', source: 'json-ld publisher' },
    id: 'example.com',
  })
})

test('a publisher referred to by @id is looked up, an address is no name', () => {
  const graph = (publisher: unknown) => ({
    '@graph': [
      { '@type': 'NewsArticle', headline, publisher },
      { '@type': 'Organization', '@id': '#org', name: 'The Example Times' },
    ],
  })
  expect(readPage(page({ ld: graph({ '@id': '#org' }) })).publisher.name?.value).toBe('The Example Times')
  expect(readPage(page({ ld: graph('https://www.example.com/') })).publisher.name?.value).toBe('The Example Times')
})

test.each([
  ['<meta property="og:site_name" content="Example News">', 'Example News'],
  ['<meta name="DC.publisher" content="Example News">', 'Example News'],
  ['<meta name="application-name" content="Example News">', 'Example News'],
  [`<title>${headline} - Example</title>`, 'Example'],
  [`<title>${headline} | The Example</title>`, 'The Example'],
  [`<title>${headline} | Something</title>`, undefined],
])('the name stands in %s', (head, name) => {
  expect(readPage(page({ head })).publisher.name?.value).toBe(name)
})

test('the site’s rule comes first, for the name and the id', () => {
  const site = { domain: 'example.com', publisherId: '044' }
  expect(readPage(page({}), { site, stated: { publisher: ['한빛일보'] } }).publisher).toEqual({
    name: { value: '한빛일보', source: 'site rule' },
    id: '044',
  })
})

test('the id is the registrable domain, or the host where there is none', () => {
  expect(publisherId('https://news.example.co.uk/a')).toBe('example.co.uk')
  expect(publisherId('http://127.0.0.1:8080/a')).toBe('127.0.0.1')
  expect(publisherId('http://[::1]/a')).toBe('::1')
  expect(publisherId('http://localhost/a')).toBe('localhost')
  expect(publisherId('not an address')).toBeNull()
})

test.each([`${headline} • The Harbour`, `${headline} - TheHarbour.com`])(
  'the host’s own name at the end of the title: %s',
  (text) => {
    const found = readPage(`<title>${text}</title><h1>x</h1>`, { url: 'https://www.theharbour.com/a' }).publisher.name
      ?.value
    expect(found).toMatch(/^The ?Harbour/)
  },
)

test('an agency in the microdata of the authors is not the publisher', () => {
  const agency =
    '<span itemprop="author" itemscope itemtype="http://schema.org/Organization"><a href="/n"><b itemprop="name">ČTK</b></a></span>'
  expect(readPage(`<h1>x</h1>${agency}`, { url: 'https://www.theharbour.com/a' }).publisher.name).toBeNull()
})

test('where JSON-LD and metas hold addresses, the logo says what the house is called', () => {
  const logo = (alt: string) =>
    `<a href="/"><img src="/logo.svg" alt="${alt}"></a><article><h1>${headline}</h1></article>`
  const head = '<meta property="og:site_name" content="https://www.kabx-tv.com">'
  const name = (alt: string) =>
    readPage(page({ head, body: logo(alt) }), { url: 'https://www.kabx-tv.com/a' }).publisher.name?.value
  expect(name('KABX')).toBe('KABX')
  expect(name('Home')).toBeUndefined()
  expect(
    readPage(page({ head: `${head}<meta name="application-name" content="KABX News">` })).publisher.name?.value,
  ).toBe('KABX News')
})

test.each(['Harbour Gazette', `Harbour Gazette: ${headline}`])(
  'the house whose logo leads home is named by the title: %s',
  (title) => {
    const body = `<a href="/"><img src="/logo.gif" alt="Harbour Gazette"></a><h1>${headline}</h1>`
    const found = readPage(page({ head: `<title>${title}</title>`, body }), { url: 'https://www.example.org/a' })
    expect(found.publisher.name?.value).toBe('Harbour Gazette')
  },
)

test('a name in small letters or as an address is written as the link home writes it', () => {
  const name = (site: string, home: string) =>
    readPage(
      page({
        head: `<meta property="og:site_name" content="${site}">`,
        body: `<a href="/">${home}</a><h1>${headline}</h1>`,
      }),
    ).publisher.name?.value
  expect(name('the Harbour Post', 'The Harbour Post')).toBe('The Harbour Post')
  expect(name('example.com', 'Éxample')).toBe('Éxample')
  expect(name('eBay Blog', 'Another House')).toBe('eBay Blog')
  expect(name('other.com', 'Example')).toBe('other.com')
})

test('a name in capitals is written as the logo in the head of the page writes it', () => {
  const name = (site: string, body: string) =>
    readPage(
      page({ head: `<meta property="og:site_name" content="${site}">`, body: `${body}<h1>${headline}</h1>` }).replace(
        '<main>',
        '',
      ),
    ).publisher.name?.value
  expect(name('HARBOUR POST', '<header><img src="/l.svg" alt="Harbour Post"></header>')).toBe('Harbour Post')
  expect(name('HARBOUR POST', '<header><img src="/l.svg" alt="Fells Herald"></header>')).toBe('HARBOUR POST')
  expect(name('HARBOUR POST', '<article><img src="/l.svg" alt="Harbour Post"></article>')).toBe('HARBOUR POST')
  expect(name('BBC', '<header><img src="/l.svg" alt="BBC"></header>')).toBe('BBC')
})

test('what the title ends with is the publisher where the page states it as its source', () => {
  const name = (meta: string) =>
    readPage(page({ head: `<title>${headline}_港湾观察</title><meta name="${meta}">`, body: `<h1>${headline}</h1>` }))
      .publisher.name?.value
  expect(name('source" content="港湾观察')).toBe('港湾观察')
  expect(name('author" content="港湾观察-GangWan')).toBe('港湾观察')
  expect(name('author" content="港湾观察')).toBeUndefined()
})

test.each([
  ['The Garam Courier', 'The Garam Courier'],
  ['Opinion | Garam Daily News', 'Garam Daily News'],
  ['Local News', undefined],
  ['Sports', undefined],
])('a paper that only the title names, behind the headline: %s', (end, name) => {
  const head = `<title>${headline} | ${end}</title>`
  expect(readPage(page({ head, body: `<h1>${headline}</h1>` })).publisher.name?.value).toBe(name)
})

test('a company is called as its site, or without the form of the company', () => {
  const name = (company: string, site = '') => {
    const ld = { '@type': 'NewsArticle', headline, publisher: { '@type': 'Organization', name: company } }
    const head = site === '' ? '' : `<meta property="og:site_name" content="${site}">`
    return readPage(page({ ld, head })).publisher.name?.value
  }
  expect(name('Harbour Wave Verlag GmbH', 'WAVE.NET')).toBe('WAVE.NET')
  expect(name('Harbour Wave GmbH')).toBe('Harbour Wave')
  expect(name('PT. Kabar Pelabuhan', 'Kabar.com')).toBe('Kabar.com')
  expect(name('The Harbour Wave', 'wave')).toBe('The Harbour Wave')
})

test('the name of the link home amid what stands behind the headline in the title', () => {
  const html = `<title>${headline}_社会_江河新闻-The River</title><a href="/">江河新闻</a><h1>${headline}</h1>`
  expect(readPage(html).publisher.name?.value).toBe('江河新闻')
})

test.each([
  ['de', '<a href="/de/"><img src="/logo.svg" alt="Notenbank Garam"></a>', 'Notenbank Garam'],
  ['fr-CH', '<a href="/fr"><img src="/logo.svg" alt="Notenbank Garam"></a>', 'Notenbank Garam'],
  ['de', '<a href="/uk/">Notenbank Garam</a>', null],
  ['de', '<a href="/de/tv/">Notenbank Garam</a>', null],
])('the logo of a site in several languages leads to the home page of this one: %s %s', (lang, logo, name) => {
  const html = `<!doctype html><html lang="${lang}"><head><title>Notenbank Garam - ${headline}</title></head><body><header>${logo}</header><main><h1>${headline}</h1><p>Exports rose again.</p></main></body></html>`
  expect(readPage(html, { url: 'https://www.nbg.example.ch/de/medien/1' }).publisher.name?.value ?? null).toBe(name)
})

test('a portal names the house whose text it shows', () => {
  const head =
    '<meta property="og:site_name" content="Portal News"><meta property="article:media_name" content="Garam Ilbo">'
  expect(readPage(page({ head })).publisher.name?.value).toBe('Garam Ilbo')
})

test('a site that states its host is called as its title and its logo call it', () => {
  const of = (site: string, logo: string) =>
    readPage(
      `<!doctype html><html lang="ja"><head><title>${headline} : スポーツ朝比奈</title><meta property="og:site_name" content="${site}"></head>
      <body><div><a href="/"><img alt="${logo}" src="/l.gif"></a></div><h1>${headline}</h1><p>Exports rose again.</p></body></html>`,
      { url: 'https://www.sports-asahina.jp/a' },
    ).publisher.name?.value
  expect(of('sports-asahina.jp', 'スポーツ朝比奈')).toBe('スポーツ朝比奈')
  expect(of('www.sports-asahina.jp', 'スポーツ朝比奈')).toBe('スポーツ朝比奈')
  expect(of('sports-asahina.jp', 'トップ')).toBe('sports-asahina.jp')
  expect(of('朝比奈.net', 'スポーツ朝比奈')).toBe('朝比奈.net')
})

test.each([
  ['｜ニュースリリース｜北洋電機', '北洋電機', '北洋電機'],
  ['｜北洋電機', '北洋電機', '北洋電機'],
  ['ㅣ한빛일보', '한빛일보', '한빛일보'],
  ['｜ニュースリリース｜北洋電機', 'トップ', null],
])('a full-width bar parts a title too: %s', (end, logo, name) => {
  const html = `<!doctype html><html lang="ja"><head><title>${headline}${end}</title></head><body><header><a href="/"><img src="/l.png" alt="${logo}"></a></header><main><h1>${headline}</h1><p>Exports rose again.</p></main></body></html>`
  expect(readPage(html, { url: 'https://www.garam.jp/a' }).publisher.name?.value ?? null).toBe(name)
})

test('the metas of China’s government sites tell title, office and time', () => {
  const html = `<!doctype html><html><head><meta name="SiteName" content="江海市统计局"><meta name="ArticleTitle" content="2025年一季度江海市经济运行情况">
    <meta name="PubDate" content="2025-04-20 10:00"><title>江海市统计局 统计信息 2025年一季度江海市经济运行情况</title></head>
    <body><div class="title">2025年一季度江海市经济运行情况</div><div><p>初步核算，一季度全市地区生产总值2836.4亿元。</p></div></body></html>`
  const found = readPage(html, { url: 'https://tjj.jianghai.gov.cn/art/1.html' })
  expect(found.title?.value).toBe('2025年一季度江海市经济运行情况')
  expect(found.publisher.name?.value).toBe('江海市统计局')
  expect(found.published?.iso).toBe('2025-04-20T10:00:00+08:00')
})

test.each([
  ['https://www.garam.co.uk/a', `${headline} - Garam News`, 'Garam News'],
  ['https://www.garam.com/a', `${headline} - Garam News हिंदी`, 'Garam News हिंदी'],
  ['https://timesofgaram.harbour.com/a', `${headline} | Port News - The Times of Garam`, 'The Times of Garam'],
  ['https://www.ncmp.com/a', `${headline} | North Coast Morning Post`, 'North Coast Morning Post'],
  ['https://www.garam.tw/a', `${headline} - 港口 - 加蘭電子報`, '加蘭電子報'],
  ['https://www.garam.jp/a', `${headline}：加蘭新聞`, '加蘭新聞'],
  ['https://www.garam.com/a', `${headline} | Port`, null],
  ['https://www.post.com/a', `${headline} | What the old postmaster of Garam said to the Post`, null],
])('at %s the title ends with the name of the house: %s', (url, title, name) => {
  expect(readPage(page({ head: `<title>${title}</title>` }), { url }).publisher.name?.value ?? null).toBe(name)
})

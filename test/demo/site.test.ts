import { load } from 'cheerio/slim'
import iconv from 'iconv-lite'
import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { articles, type DemoArticle } from '../../src/demo/articles.ts'
import { openDemoSite } from '../../src/demo/server.ts'
import { articlesOf } from '../../src/demo/site.ts'

function article(wanted: (article: DemoArticle) => unknown): DemoArticle {
  const found = articles.find(wanted)
  if (!found) throw new Error('the demo has no such article')
  return found
}

async function textOf(url: string): Promise<string> {
  const response = await fetch(url)
  expect(response.status).toBe(200)
  return response.text()
}

/** The text of every element of a name, by a strict XML parser. */
function elements(xml: string, name: string): string[] {
  const found: string[] = []
  let text: string | null = null
  const parser = new SaxesParser({ xmlns: true })
  parser.on('opentag', (tag) => {
    if (tag.name === name) text = ''
  })
  parser.on('text', (more) => {
    if (text !== null) text += more
  })
  parser.on('closetag', (tag) => {
    if (tag.name === name && text !== null) {
      found.push(text)
      text = null
    }
  })
  parser.on('error', (error) => {
    throw error
  })
  parser.write(xml).close()
  return found
}

function paragraphsOf(html: string): string[] {
  const $ = load(html)
  return $('.story-body > p')
    .map((_, p) => $(p).text())
    .get()
}

test('the front page lists every article and names the feed', async () => {
  await using site = await openDemoSite()
  const $ = load(await textOf(site.url))
  const links = $('.teaser h2 a')
    .map((_, a) => $(a).attr('href'))
    .get()
  expect(links).toEqual(articles.map(({ path }) => path))
  expect($('link[rel=alternate][type="application/rss+xml"]').attr('href')).toBe('/feed.xml')
})

test('every link of the site on the front page and its sections is answered', async () => {
  await using site = await openDemoSite()
  const $ = load(await textOf(site.url))
  const paths = $('a[href^="/"], link[href^="/"]')
    .map((_, link) => $(link).attr('href'))
    .get()
  for (const path of new Set(paths)) {
    const first = await fetch(new URL(path, site.url))
    const last = first.status === 503 ? await fetch(new URL(path, site.url)) : first
    expect([path, last.status]).toEqual([path, 200])
  }
})

test('the sources are a sitemap, a feed and the front page, each with every article that it may name', async () => {
  await using site = await openDemoSite()
  expect(site.sources).toEqual([`${site.url}sitemap-news.xml`, `${site.url}feed.xml`, site.url])
  for (const source of site.sources) {
    const text = await textOf(source)
    const unlisted = articles.filter(({ path }) => !text.includes(path)).map(({ path }) => path)
    expect(unlisted).toEqual(source.includes('sitemap') ? ['/archive/2019/06/14/harbour-tunnel-opens'] : [])
  }
})

test('a section page lists its articles only', async () => {
  await using site = await openDemoSite()
  const $ = load(await textOf(`${site.url}sports`))
  expect($('.teaser').length).toBe(1)
  expect($('.teaser h2').text()).toBe('Record crowd of 41,260 watches Hallim beat Port City 3-1')
})

test('the feed and the sitemap are well-formed and hold each article with its date', async () => {
  await using site = await openDemoSite()
  const feed = await textOf(`${site.url}feed.xml`)
  expect(elements(feed, 'item')).toHaveLength(articles.length)
  expect(elements(feed, 'pubDate')[0]).toBe('Mon, 02 Mar 2026 00:12:00 GMT')
  expect(elements(feed, 'guid')[0]).toBe(`${site.url}economy/2026/03/02/chip-exports-lift-narae-port`)

  const sitemap = await textOf(`${site.url}sitemap-news.xml`)
  expect(elements(sitemap, 'loc')).toHaveLength(articles.length - 1)
  expect(elements(sitemap, 'news:publication_date')[0]).toBe('2026-03-02T09:12:00+09:00')
  expect(new Set(elements(sitemap, 'news:language'))).toEqual(new Set(['en', 'ko']))
})

test('robots.txt names the sitemap and closes the folder of one linked article', async () => {
  await using site = await openDemoSite()
  const robots = await textOf(`${site.url}robots.txt`)
  expect(robots.split('\n')).toEqual(
    expect.arrayContaining(['User-agent: *', 'Disallow: /archive/', `Sitemap: ${site.url}sitemap-news.xml`]),
  )
  expect(articles.filter(({ closed }) => closed).map(({ path }) => path)).toEqual([
    '/archive/2019/06/14/harbour-tunnel-opens',
  ])
  expect(articles.filter(({ path }) => path.startsWith('/archive/'))).toHaveLength(1)
})

test('an unchanged page is answered 304 by its ETag and by its date', async () => {
  await using site = await openDemoSite()
  const url = `${site.url}politics/2026/03/09/poll-han-leads-mayoral-race`
  const first = await fetch(url)
  const etag = first.headers.get('etag') ?? ''
  expect(first.headers.get('last-modified')).toBe('Sun, 08 Mar 2026 22:00:00 GMT')
  await first.text()

  const status = async (headers: Record<string, string>) => (await fetch(url, { headers })).status
  expect(await status({ 'If-None-Match': etag })).toBe(304)
  expect(await status({ 'If-None-Match': `"other", W/${etag}` })).toBe(304)
  expect(await status({ 'If-None-Match': '"other"', 'If-Modified-Since': 'Sun, 08 Mar 2026 22:00:00 GMT' })).toBe(200)
  expect(await status({ 'If-Modified-Since': 'Sun, 08 Mar 2026 22:00:00 GMT' })).toBe(304)
  expect(await status({ 'If-Modified-Since': 'Sun, 08 Mar 2026 21:59:59 GMT' })).toBe(200)
  expect(await status({ 'If-Modified-Since': 'yesterday' })).toBe(200)
})

test('one page is CP949 with a syllable that EUC-KR lacks, and says so in its markup only', async () => {
  await using site = await openDemoSite()
  const response = await fetch(new URL(article(({ legacy }) => legacy).path, site.url))
  expect(response.headers.get('content-type')).toBe('text/html')
  const bytes = Buffer.from(await response.arrayBuffer())
  expect(bytes.includes('charset=euc-kr')).toBe(true)
  // 똠 is 0x8C 0x63 in Windows-949; EUC-KR proper has no lead byte below 0xA1.
  expect(bytes.includes(Buffer.from([0x8c, 0x63]))).toBe(true)
  const text = iconv.decode(bytes, 'cp949')
  expect(text).toContain('태국 음식점 ‘똠얌당’을 운영하는')
  expect(text).not.toContain('\uFFFD')
  expect(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toThrow()
})

test('one article has a photo with a caption, and the photo is there', async () => {
  await using site = await openDemoSite()
  const { path, photo } = article(({ photo }) => photo)
  const $ = load(await textOf(new URL(path, site.url).href))
  expect($('figure img').attr('src')).toBe(photo?.path)
  expect($('figcaption').text()).toContain('Waves four metres high break over the approach to the harbour bridge')
  const picture = await fetch(new URL(photo?.path ?? '', site.url))
  expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/svg+xml'])
})

test('one text stands at two addresses under two titles, bylines and publishers', async () => {
  await using site = await openDemoSite()
  const own = await textOf(`${site.url}ko/society/2026/03/04/births-in-january`)
  const wire = await textOf(`${site.url}partners/haedam-wire/202603041245-0031`)
  expect(paragraphsOf(own)).toHaveLength(5)
  expect(paragraphsOf(wire)).toEqual(paragraphsOf(own))
  expect(load(own)('h1').text()).toBe('1월 출생아 2,140명, 7개월째 증가')
  expect(load(wire)('h1').text()).toBe('1월 출생아 2,140명, 7개월째 증가')
  expect(load(wire)('.byline').text()).toContain('배이든')
  expect(load(wire)('meta[property="og:site_name"]').attr('content')).toBe('해담통신')
})

test('one article is corrected in the second round: title, figures, date, and a note', async () => {
  await using site = await openDemoSite()
  const url = `${site.url}economy/2026/03/02/chip-exports-lift-narae-port`
  const first = await fetch(url)
  const before = paragraphsOf(await first.text())
  site.round(2)
  const headers = { 'If-None-Match': first.headers.get('etag') ?? '' }
  const second = await fetch(url, { headers })
  expect(second.status).toBe(200)
  const html = await second.text()
  const after = paragraphsOf(html)

  expect(before[0]).toContain('rose 8.7 percent from a year earlier to $65.9 billion')
  expect(after[0]).toContain('rose 9.1 percent from a year earlier to $66.1 billion')
  expect(before[3]).toContain('a trade surplus of $6.6 billion')
  expect(after[3]).toContain('a trade surplus of $6.8 billion')
  expect(after).toHaveLength(before.length + 1)
  expect(after.at(-1)).toMatch(/^Correction: /)
  expect(load(html)('h1').text()).toBe('Chip exports lift Narae port to $66.1 billion in February')
  expect(html).toContain('"dateModified":"2026-03-13T08:40:00+09:00"')
  expect(await textOf(`${site.url}sitemap-news.xml`)).toContain('<lastmod>2026-03-13T08:40:00+09:00</lastmod>')
  expect(elements(await textOf(`${site.url}feed.xml`), 'atom:updated')).toContain('2026-03-13T08:40:00+09:00')
})

test('nothing of an article but the corrected and the withdrawn one changes between the rounds', () => {
  const [first, second] = [articlesOf(1), articlesOf(2)]
  const changed = first.filter((before, i) => before !== second[i]).map(({ path }) => path)
  expect(changed).toEqual([
    '/economy/2026/03/02/chip-exports-lift-narae-port',
    '/economy/2026/03/06/ferry-operator-to-shed-staff',
  ])
})

test('one article is gone in the second round, from the lists too, while the sitemap lags behind', async () => {
  await using site = await openDemoSite()
  const { path } = article(({ withdrawnAt }) => withdrawnAt)
  expect((await fetch(new URL(path, site.url))).status).toBe(200)
  site.round(2)
  expect((await fetch(new URL(path, site.url))).status).toBe(410)
  expect(await textOf(site.url)).not.toContain(path)
  expect(await textOf(`${site.url}feed.xml`)).not.toContain(path)
  expect(await textOf(`${site.url}sitemap-news.xml`)).toContain(path)
})

test('one article is answered 503 with Retry-After once, then served', async () => {
  await using site = await openDemoSite()
  const url = new URL(article(({ busyFirst }) => busyFirst).path, site.url)
  const first = await fetch(url)
  expect([first.status, first.headers.get('retry-after')]).toEqual([503, '1'])
  expect((await fetch(url)).status).toBe(200)
  site.round(2)
  expect((await fetch(url)).status).toBe(200)
})

test('an unknown path is 404, another method 405, HEAD has no body', async () => {
  await using site = await openDemoSite()
  expect((await fetch(`${site.url}nothing/here`)).status).toBe(404)
  const post = await fetch(site.url, { method: 'POST', body: 'x' })
  expect([post.status, post.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
  const head = await fetch(site.url, { method: 'HEAD' })
  expect([head.status, await head.text()]).toEqual([200, ''])
  expect(Number(head.headers.get('content-length'))).toBeGreaterThan(1000)
})

test('every request is remembered in order, with its time', async () => {
  const at = new Date('2026-03-12T06:00:00Z')
  await using site = await openDemoSite({ now: () => at })
  await fetch(`${site.url}feed.xml?page=2`)
  await fetch(site.url, { method: 'HEAD' })
  expect(site.requests()).toEqual([
    { method: 'GET', path: '/feed.xml?page=2', at },
    { method: 'HEAD', path: '/', at },
  ])
})

test('pages ask no other host for anything', async () => {
  await using site = await openDemoSite()
  for (const { path, busyFirst } of articles) {
    if (busyFirst) await fetch(new URL(path, site.url))
    const $ = load(await textOf(new URL(path, site.url).href))
    const loaded = $('img[src], script[src], link[rel=stylesheet], iframe')
      .map((_, element) => $(element).attr('src') ?? $(element).attr('href'))
      .get()
    expect(loaded.filter((address) => !address.startsWith('/'))).toEqual([])
  }
})

test('a closed site refuses connections, and closing twice is fine', async () => {
  const site = await openDemoSite()
  await textOf(site.url)
  await site.close()
  await site.close()
  await expect(fetch(site.url)).rejects.toThrow()
})

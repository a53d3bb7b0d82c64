import { expect, test } from 'vitest'
import { type ExplainNote, extractArticle } from '../../src/extract/index.ts'
import { recordSchema } from '../../src/model/record.ts'
import type { Site, Sites } from '../../src/model/site.ts'

const url = 'https://news.example.com/2025/03/04/mine?utm_source=x'
const first =
  'The copper mine above the town will reopen next year, its new owner said on Tuesday, with a third of the people that it once had.'
const second = 'Some 240 jobs are on offer, most of them above ground, and the first will be filled in the autumn.'
const page = `<!doctype html><html lang="en"><head><title>Mine to reopen - Post</title><meta property="og:title" content="Mine to reopen"><meta property="og:site_name" content="Post"><meta property="article:published_time" content="2025-03-04T09:30:00+01:00"><meta name="robots" content="noarchive"></head>
<body><h1>Mine to reopen</h1><div class="story"><p>${first}</p><p>${second}</p></div></body></html>`

test('an article is complete: it fits the schema of a record but for its claims', () => {
  const { oid, aid, ...article } = extractArticle(page, { url, crawledAt: '2025-03-05T00:00:00Z' })
  expect(() => recordSchema.parse({ ...article, claims: [] })).not.toThrow()
  expect([oid, aid]).toEqual([null, null])
  expect(article).toMatchObject({
    schema_version: 1,
    url: 'https://news.example.com/2025/03/04/mine',
    title: 'Mine to reopen',
    publisher: { name: 'Post', id: 'example.com' },
    published_at: '2025-03-04T09:30:00+01:00',
    crawled_at: '2025-03-05T00:00:00Z',
    body: `${first}\n\n${second}`,
    supersedes: null,
  })
  expect(article.id).toMatch(/^example\.com_[0-9a-f]{16}$/)
  expect(article.sources).toEqual([
    {
      id: article.id,
      url: article.url,
      publisher: article.publisher,
      published_at: article.published_at,
      crawled_at: article.crawled_at,
    },
  ])
  expect(article.doubts).toContain('noarchive')
})

test('bytes and their text give the same article', () => {
  expect(extractArticle(new TextEncoder().encode(page), { url })).toEqual(extractArticle(page, { url }))
})

test.each(['tmp', 'xmp-like', 'tmpl', 'title-box', 'scripted', 'plaintextual'])(
  'an element that no standard has, <%s>, hides nothing',
  (name) => {
    const html = page.replace(`<p>${first}</p>`, `<${name}><p>${first}</p> </${name}><TMP >`)
    expect(extractArticle(html, { url }).body).toBe(`${first}\n\n${second}`)
  },
)

test('a story may begin in one box with its picture', () => {
  const lead = '[가람뉴스=김하늘 기자] 새 부두는 다음 달 문을 열고 배 스무 척이 함께 쓸 수 있다고 시가 3일 밝혔다.'
  const rest = [
    '시는 부두를 넓히는 데 3년이 걸렸고 그동안 어민들이 이웃 항구를 빌려 썼다고 설명했다.',
    '어촌계는 새 부두가 열리면 어선들이 돌아오고 위판장도 다시 문을 열 것으로 기대한다고 말했다.',
    '시는 내년 봄까지 주차장과 쉼터를 더 짓고 방파제 끝의 등대도 새로 칠하기로 했다고 덧붙였다.',
  ]
  const html = `<html lang="ko"><body><h1>새 부두 열린다</h1><div class="text"><div><img src="/pier.jpg"> ${lead}</div>${rest
    .map((text) => `<p>${text}</p>`)
    .join('')}</div></body></html>`
  expect(extractArticle(html, { url: 'https://garam.example/1' }).body).toBe([lead, ...rest].join('\n\n'))
})

test('each field says where it came from, and the body what was left out of it', () => {
  const notes: ExplainNote[] = []
  const html = page.replace('</div>', '<p>READ MORE: <a href="/x">Another mine</a></p></div>')
  extractArticle(html, { url, explain: (note) => notes.push(note) })
  expect(notes.map(({ field }) => field)).toEqual(
    expect.arrayContaining(['id', 'url', 'title', 'published_at', 'body']),
  )
  expect(notes).toContainEqual({ field: 'body', source: 'left out: related', value: 'READ MORE: Another mine' })
})

test('an answer header that forbids indexing is a doubt of the article', () => {
  const { doubts } = extractArticle(page, { url, headers: { 'x-robots-tag': 'noindex' } })
  expect(doubts).toContain('noindex')
})

const site: Site = {
  domain: 'example.com',
  articleUrls: [/^https:\/\/news\.example\.com\/(?<year>\d{4})\/\d+\/\d+\/(?<slug>[a-z]+)/],
  notArticleUrls: [/\/comments$/],
  id: 'post_{year}_{slug:6}',
  canonical: 'https://news.example.com/{year}/{slug}',
  publisherId: 'post-{year}',
  fields: {
    title: ['.absent', { select: 'h1', match: /^Mine (.+)$/ }],
    category: [{ script: /section: '(\w+)'/, names: { biz: 'Business' } }],
    authors: ['.writer'],
    description: [{ select: 'h1', attr: 'data-deck' }],
  },
  body: { select: ['#nothing', '.story'], drop: ['p + p'] },
}
const sites: Sites = { of: (address) => (address.includes('example.com') ? site : null) }

test('a site’s rules come first: fields, codes, body, parts to drop, id and address', () => {
  const html = page
    .replace('<h1>', '<script>var page = { section: \'biz\' }</script><h1 data-deck="A deck.">')
    .replace('</h1>', '</h1><i class="writer">By Ida Falk</i><i class="writer">By Jo March</i>')
  expect(extractArticle(html, { url, sites })).toMatchObject({
    id: 'post_2025_00mine',
    url: 'https://news.example.com/2025/mine',
    title: 'to reopen',
    category: 'Business',
    description: 'A deck.',
    authors: [
      { name: 'Ida Falk', email: null },
      { name: 'Jo March', email: null },
    ],
    publisher: { name: 'Post', id: 'post-2025' },
    body: first,
  })
})

test('a site that knows its bylines gives no author where there is none', () => {
  const html = page.replace('</h1>', '</h1><span class="byline">By Somebody Else</span>')
  expect(extractArticle(html, { url, sites }).authors).toEqual([])
})

test('an address that the site’s rules call no article is refused before anything is read', () => {
  const read = () => extractArticle(page, { url: 'https://news.example.com/2025/03/04/mine/comments', sites })
  expect(read).toThrow(expect.objectContaining({ code: 'not_an_article' }))
})

test('where a site’s selectors find nothing, the general way goes on', () => {
  const html = page.replace('class="story"', 'class="text"')
  expect(extractArticle(html, { url, sites }).body).toBe(`${first}\n\n${second}`)
})

test('with neither the address nor the layout of the site’s articles, a page must say itself that it is one', () => {
  const about = { url: 'https://news.example.com/about', sites }
  const html = page.replace('class="story"', 'class="text"')
  expect(() => extractArticle(html, about)).toThrow(expect.objectContaining({ code: 'not_an_article' }))
  const stated = html.replace('<meta', '<meta property="og:type" content="article"><meta')
  expect(extractArticle(stated, about).body).toBe(`${first}\n\n${second}`)
})

test('the hash is that of the body', async () => {
  const { createHash } = await import('node:crypto')
  const { body, content_hash } = extractArticle(page, { url })
  expect(content_hash).toBe(createHash('sha256').update(body).digest('hex'))
})

test.each(['Story 404', '404 dead in the floods', 'Missing boy not found'])(
  'a short story headed “%s” is no error page',
  (head) => {
    const html = page
      .replaceAll('Mine to reopen', head)
      .replace('name="robots"', 'property="og:type" content="article"')
    expect(extractArticle(html, { url }).title).toBe(head)
  },
)

test.each([
  'The number of cars registered in Velden fell 2.1 percent to 83,500 last year, its lowest since 2009, the council said.',
  'Some 500 people came to the square on Tuesday, and 502 signed the letter to the council against the new fees.',
])('a short story is no error page by its figures: %s', (text) => {
  const html = `<html><head><title>Fees rise</title></head><body><article><h1>Fees rise</h1><p>${first}</p><p>${text}</p></article></body></html>`
  expect(extractArticle(html, { url }).body).toContain(text)
})

test('a dated brief may tell of technical difficulties', () => {
  const text =
    'The launch of the new ferry was put off by technical difficulties, the operator said, and no new day was named yet.'
  const html = `<html><head><title>Launch put off</title><meta property="article:published_time" content="2026-06-10T14:05:00+02:00"></head><body><article><h1>Launch put off</h1><p>${text}</p><p>${first}</p></article></body></html>`
  expect(extractArticle(html, { url }).body).toBe(`${text}\n\n${first}`)
})

test.each(['Error 500', '502 Bad Gateway', 'HTTP 503', 'Velden Post - 504'])(
  'a page headed “%s” is an error page',
  (head) => {
    const html = `<html><head><title>${head}</title></head><body><h1>${head}</h1><p>${first}</p></body></html>`
    expect(() => extractArticle(html, { url })).toThrow(expect.objectContaining({ code: 'not_an_article' }))
  },
)

test.each(['Error 404', '404 - Page not found', '404 | Post', 'Page not found'])(
  'a page headed “%s” without date is gone',
  (head) => {
    const html = `<html><head><title>${head}</title></head><body><h1>${head}</h1><p>${first}</p></body></html>`
    expect(() => extractArticle(html, { url })).toThrow(expect.objectContaining({ code: 'gone' }))
  },
)

test.each([
  'Diese Seite existiert nicht',
  'Page introuvable',
  'Pagina non trovata',
  'Página não encontrada',
  'Siden finnes ikke',
  'Страница не найдена',
  'ページが見つかりません',
  '页面不存在',
  'الصفحة غير موجودة',
  'Halaman tidak ditemukan',
])('a page headed “%s” is gone', (head) => {
  const html = `<html><head><title>${head} - Post</title></head><body><h1>${head}</h1></body></html>`
  expect(() => extractArticle(html, { url })).toThrow(expect.objectContaining({ code: 'gone' }))
})

test('of two stories on a page the one under its headline is taken, however long the next is', () => {
  const own = [first, second, `Later: ${first}`, `Later: ${second}`]
  const story = (headline: string, texts: readonly string[]) =>
    `<article><h1>${headline}</h1>${texts.map((text) => `<p>${text}</p>`).join('')}</article>`
  const next = Array.from({ length: 6 }, (_, i) => `${i}: ${first} ${second}`)
  const html = page.replace(
    /<body>.*<\/body>/s,
    `<body>${story('Mine to reopen', own)}${story('Harbor to close', next)}</body>`,
  )
  expect(extractArticle(html, { url }).body).toBe(own.join('\n\n'))
})

test.each([
  ['a model', (text: string) => ({ type: 'paragraph', model: { text } })],
  ['data', (text: string) => ({ type: 'paragraph', data: { text } })],
  ['a model with blocks', (text: string) => ({ type: 'text', model: { blocks: [{ model: { text } }] } })],
] satisfies [string, (text: string) => object][])(
  'blocks of an application’s state may hold their text in %s',
  (_, block) => {
    const texts = [first, second, `Later: ${second}`]
    const [opening, ...rest] = texts.map((text): object => block(text))
    const blocks = [opening, { type: 'image', model: { text: 'The mine' } }, ...rest]
    const state = JSON.stringify({ props: { pageProps: { article: { blocks } } } })
    const html = page.replace(
      /<div class="story">.*<\/div>/s,
      `<div id="__next"></div><script id="__NEXT_DATA__" type="application/json">${state}</script>`,
    )
    expect(extractArticle(html, { url }).body).toBe(texts.join('\n\n'))
  },
)

/** What a page without stated date is called instead of an article. */
function refusal(main: string, address = 'https://news.example.com/mine', lang = 'en'): string {
  const html = `<html lang="${lang}"><head><title>Post</title></head><body><header><a href="/">Post</a></header><main>${main}</main></body></html>`
  try {
    return extractArticle(html, { url: address }).title ?? 'taken'
  } catch (error) {
    return (error as Error).message.split(': ').slice(1).join(': ')
  }
}

test('a section whose headlines are links in bold, each with a line below, lists stories', () => {
  const card = (i: number) =>
    `<li><a href="/story/${i}"><strong>Shaft number ${i} is to be opened</strong></a><p>${i}: ${first}</p></li>`
  const list = `<ul>${[1, 2, 3, 4, 5, 6, 7, 8].map(card).join('')}</ul>`
  expect(refusal(`<h2>News</h2>${list}`)).toBe('it lists stories and holds none itself')
  const told = `<h1>Mine to reopen</h1><p>${first}</p><p>${second}</p>`
  expect(refusal(told + list)).toBe('Mine to reopen')
})

test('a short story headed above a long list of others is one, and the first cards of a dated list are none', () => {
  const card = (i: number) =>
    `<div><h3><a href="/story/${i}">Shaft number ${i} is to be opened</a></h3><p>${second}</p></div>`
  const cards = Array.from({ length: 20 }, (_, i) => card(i)).join('')
  const dated = '<time datetime="2025-01-10T09:00:00Z">10 January 2025</time>'
  const told = `${dated}<p>${first}</p><p>${second}</p><p>Later: ${second}</p><div>${cards}</div>`
  expect(refusal(`<h1>Mine to reopen</h1>${told}`)).toBe('Mine to reopen')
  expect(refusal(`<h1><a href="/mine">Mine to reopen</a></h1>${told}`)).toBe('Mine to reopen')
  expect(refusal(`<h1><a href="/story/0">Mine to reopen</a></h1>${told}`)).toBe(
    'it lists stories and holds none itself',
  )
  expect(refusal(`<h1>News</h1>${dated}${cards}`)).toBe('it lists stories and holds none itself')
})

test('a page about the house, or without a sentence, is none', () => {
  const about = `<h1>About us</h1><p>${first}</p><p>${second}</p>`
  expect(refusal(about, 'https://news.example.com/about-us')).toBe('it tells of the house that runs the site')
  expect(refusal(about, 'https://news.example.com/news/about-us-all')).toBe('About us')
  const rows = Array.from({ length: 30 }, (_, i) => `<tr><td>Team ${i}</td><td>${i}</td><td>${30 - i}</td></tr>`)
  expect(refusal(`<h1>Scores</h1><table>${rows.join('')}</table>`)).toBe('it holds no sentence')
})

test('a withdrawn article’s page may say so in a few words alone', () => {
  expect(refusal('<p>삭제되었거나 존재하지 않는 기사입니다.</p>', undefined, 'ko')).toContain('it was withdrawn')
  expect(refusal('<p>This article has been removed.</p>')).toContain('it was withdrawn')
})

test('a wall that asks for consent is none, though the address holds a day', () => {
  const wall =
    '<h1>We value your privacy</h1><p>We and our 812 partners store and access information on a device, such as cookies, and process personal data for advertising, with your consent.</p><p>You may accept or refuse, and change your mind at any time in our privacy policy at the foot of each page.</p>'
  expect(refusal(wall, 'https://news.example.com/2026/03/03/mine')).toBe('it asks for consent to cookies')
})

test('a story without date in a script with a full stop of its own is an article', () => {
  const text = 'शहर ने सोमवार को बताया कि दो साल के काम के बाद पुल वसंत में फिर से खुलेगा, जिसकी लागत योजना से कहीं अधिक रही।'
  const more = 'लोगों ने कहा कि वे चालीस मिनट का चक्कर लगाते थे और अब उनके बच्चे समय पर स्कूल पहुँच सकेंगे, यह बहुत बड़ी राहत है।'
  const html = `<article><h1>पुल फिर खुलेगा</h1><div class="article-body"><p>${text}</p><p>${more}</p></div></article>`
  expect(extractArticle(html, { url: 'https://www.amar.example/a/1' }).body).toBe(`${text}\n\n${more}`)
})

test('a site’s first address with the number of a story is no front page', () => {
  const read = (address: string) => extractArticle(page, { url: address }).title
  expect(read('https://news.example.com/index.php?option=com_content&view=article&id=1182:mine&Itemid=18')).toBe(
    'Mine to reopen',
  )
  expect(read('https://news.example.com/?p=1182')).toBe('Mine to reopen')
  expect(() => read('https://news.example.com/?page=2')).toThrow(/lists stories/)
  expect(() => read('https://news.example.com/index.html')).toThrow(/lists stories/)
})

test.each([
  'Dieser Artikel ist nicht mehr verfügbar',
  'Lo sentimos, el contenido que buscas ya no está disponible',
  'Cette page n’existe plus',
  'L’article demandé a été supprimé',
  'Questa pagina non esiste più',
  'Esta matéria foi removida',
  'Dit artikel is verwijderd',
])('a page that says “%s” in its own words is gone', (head) => {
  const html = `<title>${head}</title><main><h1>${head}</h1><p>Nutzen Sie die Suche, um andere Beiträge zu diesem Thema zu finden.</p></main>`
  expect(() => extractArticle(html, { url: 'https://www.post.example/a/1' })).toThrow(
    expect.objectContaining({ code: 'gone' }),
  )
})

test('a list whose cards are told apart by numbers and labels holds no story', () => {
  const say =
    'The council met on Tuesday in the old town hall, and the debate about the bridge lasted until midnight. Nobody left.'
  const numbered = [1, 2, 3, 4, 5].map(
    (i) =>
      `<div class="items-row row-${i}"><div class="item"><h2><a href="/v/${i}">Council meets for the ${i}th time</a></h2><p>${say}</p></div></div>`,
  )
  const labelled = ['dam', 'fair', 'goat', 'well'].map(
    (label, i) =>
      `<div class="post-${80 + i} post category-${label} tag-${label}"><h2><a href="/v/${i}">A ${label} for the village</a></h2><p>${say}</p></div>`,
  )
  for (const cards of [numbered, labelled]) {
    const html = `<title>Village</title><main><div class="blog"><h1>Village</h1>${cards.join('')}</div></main>`
    expect(() => extractArticle(html, { url: 'https://www.post.example/village' })).toThrow(
      expect.objectContaining({ code: 'not_an_article' }),
    )
  }
})

import { expect, test } from 'vitest'
import type { MetadataContext } from '../../../src/extract/metadata.ts'
import { headline, page, readPage } from '../../support/metadata.ts'
import { processorTimeMs } from '../../support/processor-time.ts'

type Parts = Parameters<typeof page>[0]

function authors(parts: Parts, options: Partial<MetadataContext> = {}) {
  return (readPage(page(parts), options).authors?.value ?? []).map(({ name, email }) =>
    email === null ? name : `${name} <${email}>`,
  )
}

function story(author: unknown, more: Record<string, unknown> = {}): Parts {
  return { ld: { '@type': 'NewsArticle', headline, author, ...more } }
}

function byline(html: string, lang = 'en'): Parts {
  return { lang, body: `<article><h1>${headline}</h1>${html}<p>Exports of chips rose again.</p></article>` }
}

test.each([
  ['a string', 'Jane Doe', ['Jane Doe']],
  ['a string with By', 'By Jane Doe', ['Jane Doe']],
  ['two in a string', 'Jane Doe and John Roe', ['Jane Doe', 'John Roe']],
  ['three in a string', 'Jane Doe, John Roe & Ann Poe', ['Jane Doe', 'John Roe', 'Ann Poe']],
  ['people and agencies', 'Jane Doe, John Roe and agencies', ['Jane Doe', 'John Roe']],
  ['semicolons', 'Jane Doe; John Roe', ['Jane Doe', 'John Roe']],
  ['an object', { '@type': 'Person', name: 'Jane Doe' }, ['Jane Doe']],
  ['an object without type', { name: 'Jane Doe', url: 'https://www.example.com/jane' }, ['Jane Doe']],
  ['a list', [{ name: 'Jane Doe' }, { name: 'John Roe' }], ['Jane Doe', 'John Roe']],
  ['a list of strings', ['Jane Doe', 'John Roe'], ['Jane Doe', 'John Roe']],
  ['a list of names', { '@type': 'Person', name: ['Jane Doe', 'John Roe'] }, ['Jane Doe', 'John Roe']],
  ['given and family name', { '@type': 'Person', givenName: 'Jane', familyName: 'Doe' }, ['Jane Doe']],
  ['a role behind', { name: 'Jane Doe, Chief Economist' }, ['Jane Doe']],
  ['a mail of its own', { name: 'Jane Doe', email: 'mailto:jane@example.com' }, ['Jane Doe <jane@example.com>']],
  ['the same twice', [{ name: 'Jane Doe' }, { name: 'Jane  Doe' }], ['Jane Doe']],
  ['an address of a profile', 'https://www.example.com/jane-doe', []],
  ['nothing', '', []],
  ['a name that begins with By', { name: 'Byrne Murphy' }, ['Byrne Murphy']],
  [
    'a name that begins with Di or De',
    [{ name: 'Di Maria Angel' }, { name: 'De Jong Piet' }],
    ['Di Maria Angel', 'De Jong Piet'],
  ],
  ['entities', { name: 'Se&aacute;n O&#039;Brien' }, ["Seán O'Brien"]],
  ['an agency', { '@type': 'Organization', name: 'Reuters' }, ['Reuters']],
  [
    'a house with a comma',
    { '@type': 'Organization', name: 'Smith, Barnes and Company' },
    ['Smith, Barnes and Company'],
  ],
  ['Korean with title and mail', { name: '김지영 기자(kim@example.co.kr)' }, ['김지영 <kim@example.co.kr>']],
  ['Korean, several', '김지영·이진석 기자', ['김지영', '이진석']],
])('author as %s', (_, author, wanted) => {
  expect(authors(story(author))).toEqual(wanted)
})

test('an author referred to by @id is looked up', () => {
  const ld = {
    '@graph': [
      { '@type': 'NewsArticle', headline, author: { '@id': '#jane' } },
      { '@type': 'Person', '@id': '#jane', name: 'Jane Doe' },
    ],
  }
  expect(authors({ ld })).toEqual(['Jane Doe'])
})

test('the publisher and uploaders give way to people of another source', () => {
  const publisher = { '@type': 'Organization', name: 'Example News' }
  const body = byline('<div class="byline">By <a rel="author" href="/jane">Jane Doe</a></div>').body as string
  expect(authors({ ...story(publisher, { publisher }), body })).toEqual(['Jane Doe'])
  expect(authors({ ...story({ name: 'admin' }), body })).toEqual(['Jane Doe'])
  expect(authors({ ...story({ name: 'Web Desk' }), head: '<meta name="author" content="Jane Doe">' })).toEqual([
    'Jane Doe',
  ])
})

test('an uploader in one JSON-LD node gives way to a person in another of this page', () => {
  const node = (name: string) => ({ '@type': 'NewsArticle', headline, author: { '@type': 'Person', name } })
  expect(authors({ ld: [node('admin'), node('Jane Doe')] })).toEqual(['Jane Doe'])
})

test('the publisher is the author where the page names nobody else', () => {
  const publisher = { '@type': 'Organization', name: 'Example News' }
  expect(authors(story(publisher, { publisher }))).toEqual(['Example News'])
  expect(authors(story({ name: 'admin' }))).toEqual([])
})

test('a person in the byline comes before an organisation in JSON-LD, an agency there before nobody', () => {
  const agency = { '@type': 'Organization', name: 'Reuters' }
  const body = byline('<div class="byline">By Jane Doe</div>').body as string
  expect(authors({ ...story(agency), body })).toEqual(['Jane Doe'])
  expect(authors(story(agency))).toEqual(['Reuters'])
})

test('the publisher beside people is left out', () => {
  const publisher = { '@type': 'Organization', name: 'Example News' }
  expect(authors(story([{ name: 'Jane Doe' }, publisher], { publisher }))).toEqual(['Jane Doe'])
})

test.each([
  ['en', 'By Jane Doe', ['Jane Doe']],
  ['en', 'BY JANE DOE', ['JANE DOE']],
  ['en', 'By Jane Doe and John Roe', ['Jane Doe', 'John Roe']],
  ['en', 'By <a href="/author/jane">Jane Doe</a>, <a href="/author/john">John Roe</a>', ['Jane Doe', 'John Roe']],
  ['en', 'By <span class="author-name">Jane Doe</span><span class="author-title">Chief Economist</span>', ['Jane Doe']],
  ['en', '<div>Jane Doe</div><div>Senior Political Reporter</div>', ['Jane Doe']],
  ['en', '<p>By Jane Doe</p><p>Published Nov. 3, 2025</p>', ['Jane Doe']],
  ['en', 'By Jane Doe | November 3, 2025', ['Jane Doe']],
  ['en', 'By Jane Doe Nov. 3, 2025 9:41 p.m. ET', ['Jane Doe']],
  ['en', 'By Jane Doe @janedoe', ['Jane Doe']],
  ['en', 'By Jane Doe, Reuters', ['Jane Doe']],
  ['en', 'By Jane Doe in Seoul', ['Jane Doe']],
  ['en', 'By JANE DOE in Beijing | Harbour Post | Updated: 2025-11-03 10:05', ['JANE DOE']],
  ['en', 'By Byron Byrne', ['Byron Byrne']],
  ['en', 'Written by Jane Doe <button>Follow</button>', ['Jane Doe']],
  ['en', 'Staff Reporter', []],
  ['en', 'Share this story', []],
  ['de', 'Von Anna Müller und Hans Maier', ['Anna Müller', 'Hans Maier']],
  ['', 'Von Anna Müller und Hans Maier', ['Anna Müller', 'Hans Maier']],
  ['de', 'Von Anna Müller, Berlin', ['Anna Müller']],
  ['de', 'Anna Müller, New York', ['Anna Müller']],
  ['de', 'Von Anna Müller aus Berlin', ['Anna Müller']],
  ['de', 'Ein Kommentar von Anna Müller', ['Anna Müller']],
  ['de', 'Anna Müller, Redakteurin', ['Anna Müller']],
  ['fr', 'Par Anne Lefèvre et Jean Dupont', ['Anne Lefèvre', 'Jean Dupont']],
  ['fr', 'Par Jean Dupont à Paris', ['Jean Dupont']],
  ['fr', 'Par Le Figaro et AFP', ['Le Figaro et AFP']],
  ['es', 'Por María López y Juan Pérez', ['María López', 'Juan Pérez']],
  ['es', 'Juan Pérez en Buenos Aires', ['Juan Pérez']],
  ['it', 'Di Anna Rossi e Marco Bianchi', ['Anna Rossi', 'Marco Bianchi']],
  ['pt', 'Por João da Silva e Ana Costa', ['João da Silva', 'Ana Costa']],
  ['nl', 'Door Jan de Vries en Piet Jansen', ['Jan de Vries', 'Piet Jansen']],
  ['nl', 'De Jong Piet', ['De Jong Piet']],
  ['sv', 'Av Anna Svensson och Erik Berg', ['Anna Svensson', 'Erik Berg']],
  ['da', 'Af Mette Holm i Aarhus', ['Mette Holm']],
  ['pl', 'Jan Kowalski i Anna Nowak', ['Jan Kowalski', 'Anna Nowak']],
  ['id', 'Rina Kartika - <span>harbourNews</span>', ['Rina Kartika']],
  ['sv', 'Anna Svensson<br>anna@example.com', ['Anna Svensson <anna@example.com>']],
  ['id', 'Rina Kartika, Suparno', ['Rina Kartika', 'Suparno']],
  ['ru', 'Автор: Иван Петров', ['Иван Петров']],
  ['ja', '山田太郎', ['山田太郎']],
  ['ja', '【編集委員・山田太郎、佐藤花子】', ['山田太郎', '佐藤花子']],
  ['zh', '記者王小明／台北報導', ['王小明']],
  ['ar', 'محمد علي', ['محمد علي']],
])('a byline near the headline, %s: %s', (lang, text, wanted) => {
  expect(authors(byline(`<div class="byline">${text}</div>`, lang))).toEqual(wanted)
})

test.each([
  ['김지영 기자', ['김지영']],
  ['김지영 기자 kim@example.co.kr', ['김지영 <kim@example.co.kr>']],
  ['세종=정현수 기자 (jung@example.co.kr)', ['정현수 <jung@example.co.kr>']],
  [
    '김지영 기자(a@example.co.kr), 이진석 기자(b@example.co.kr)',
    ['김지영 <a@example.co.kr>', '이진석 <b@example.co.kr>'],
  ],
  ['김지영 기자 구독', ['김지영']],
  ['기자명 김지영 기자', ['김지영']],
  ['김지영 특파원 외 1명', ['김지영']],
  ['입력 2025.11.03 14:30 | 김지영 기자', ['김지영']],
])('a Korean byline: %s', (text, wanted) => {
  for (const name of ['byline', 'writer', 'reporter', 'article_writer', 'journalist']) {
    expect(authors(byline(`<div class="${name}">${text}</div>`, 'ko'))).toEqual(wanted)
  }
})

test('labels and buttons of a Korean head are no authors', () => {
  expect(
    authors(
      byline(
        '<div class="info_journalist"><span>입력</span><span>2025.11.03 14:30</span><a>기사원문</a><button>구독</button><button>글자 크기</button></div>',
        'ko',
      ),
    ),
  ).toEqual([])
})

test('bylines of teasers, comments and other stories are not the story’s', () => {
  const others = '<article class="teaser"><h3>Other</h3><span class="byline">By Other One</span></article>'
  const body = `<article><h1>${headline}</h1><div class="byline">By Jane Doe</div><p>${'Text of the story. '.repeat(50)}</p><aside class="related">${others}</aside></article>
    ${others}<div class="comments"><span class="author">John Comment</span></div>`
  expect(authors({ body })).toEqual(['Jane Doe'])
  expect(authors({ body: body.replace('<div class="byline">By Jane Doe</div>', '') })).toEqual([])
})

test('a Korean byline at the end of the text counts', () => {
  const body = `<article><h1>${headline}</h1><div>${'반도체 수출이 늘었다. '.repeat(400)}</div><div class="byline">김지영 기자 kim@example.co.kr</div></article>`
  expect(authors({ lang: 'ko', body })).toEqual(['김지영 <kim@example.co.kr>'])
})

test('microdata authors', () => {
  const item = (inner: string) => byline(`<div itemscope itemtype="https://schema.org/NewsArticle">${inner}</div>`)
  expect(authors(item('<span itemprop="author">Jane Doe</span>'))).toEqual(['Jane Doe'])
  expect(
    authors(
      item(
        '<span itemprop="author" itemscope itemtype="https://schema.org/Person">By <a itemprop="url"><span itemprop="name">Jane Doe</span></a>, Seoul bureau</span>',
      ),
    ),
  ).toEqual(['Jane Doe'])
  expect(authors(item('<meta itemprop="author" content="Jane Doe">'))).toEqual(['Jane Doe'])
})

test.each([
  ['<meta name="author" content="Jane Doe">', ['Jane Doe']],
  ['<meta name="author" content="Jane Doe, John Roe">', ['Jane Doe', 'John Roe']],
  [
    '<meta property="article:author" content="Jane Doe"><meta property="article:author" content="John Roe">',
    ['Jane Doe', 'John Roe'],
  ],
  ['<meta property="article:author" content="https://www.facebook.com/examplenews">', []],
  ['<meta name="byl" content="By Jane Doe and John Roe">', ['Jane Doe', 'John Roe']],
  ['<meta name="DC.creator" content="Jane Doe">', ['Jane Doe']],
  ['<meta name="parsely-author" content="Jane Doe">', ['Jane Doe']],
  ['<meta name="author" content="@examplenews">', []],
  [
    '<meta name="author" content="Example News"><meta property="og:site_name" content="Example News">',
    ['Example News'],
  ],
  ['<meta property="dable:author" content="김지영">', ['김지영']],
])('authors of metas: %s', (head, wanted) => {
  expect(authors({ head })).toEqual(wanted)
})

test('a mail beside the same name elsewhere comes along', () => {
  const body = byline('<div class="byline">김지영 기자 kim@example.co.kr</div>', 'ko').body as string
  expect(authors({ ...story({ name: '김지영' }), body })).toEqual(['김지영 <kim@example.co.kr>'])
})

test('what the site’s rule selects comes first, one entry for each element', () => {
  const stated = { authors: ['Moon Joon-hyun mjh@example.com', '김지영 기자 (kim@example.co.kr)'] }
  expect(authors(story({ name: 'Somebody Else' }), { stated })).toEqual([
    'Moon Joon-hyun <mjh@example.com>',
    '김지영 <kim@example.co.kr>',
  ])
})

test.each([
  ['ko', '<p>(서울=한빛통신) 김하늘 기자 = 반도체 수출이 늘었다.</p>', ['김하늘']],
  ['ko', '<p>[서울=한빛통신] 김하늘·이진석 기자 = 반도체 수출이 늘었다.</p>', ['김하늘', '이진석']],
  ['ko', '<p>반도체 수출이 늘었다. 김하늘 기자 kim@example.co.kr</p>', ['김하늘 <kim@example.co.kr>']],
  ['ko', '<p>반도체 수출이 늘었다.</p><p>/세종=김하늘 기자(kim@example.co.kr)</p>', ['김하늘 <kim@example.co.kr>']],
  ['ko', '<ul><li>기자명 <strong>김하늘 기자</strong></li><li>입력 2025.11.03 14:30</li></ul>', ['김하늘']],
  ['ko', '<p>김하늘 기자는 이 자리에서 질문했다고 다른 기자가 전했다.</p>', []],
  ['en', '<p>By Jane Doe</p><p>Exports rose.</p>', ['Jane Doe']],
  ['en', '<p>By Tuesday evening the ministry had published its figures for October, which showed a rise.</p>', []],
])('a text that signs itself, %s: %s', (lang, text, wanted) => {
  expect(authors(byline(text, lang))).toEqual(wanted)
})

test('the house’s staff is the house', () => {
  const publisher = { '@type': 'Organization', name: 'Example News' }
  const body = byline('<div class="byline">By Jane Doe</div>').body as string
  expect(authors({ ...story({ name: 'Example News Staff' }, { publisher }), body })).toEqual(['Jane Doe'])
})

test('nobody named is null', () => {
  expect(readPage(page({})).authors).toBeNull()
})

test('hostile bylines end soon', () => {
  const started = processorTimeMs()
  for (const unit of ['By ', 'and ', ', ', '기자 ', 'A', '(', ' | ', '@']) {
    const long = unit.repeat(300_000)
    readPage(
      page({
        ...byline(`<div class="byline">${long}</div>`),
        head: `<meta name="author" content="${long}">`,
        ld: { '@type': 'NewsArticle', author: long },
      }),
    )
  }
  readPage(page(byline('<div class="byline">'.repeat(900))))
  readPage(page(byline('<span class="byline">By Jane Doe</span>'.repeat(50_000))))
  expect(processorTimeMs() - started).toBeLessThan(2500)
})

test('an agency signs beside a person, with a link of its own or without', () => {
  const html = '<address class="byline"><ul><li><a rel="author" href="/a">Ana Maia</a></li><li>Lusa</li></ul></address>'
  expect(authors(byline(html, 'pt'))).toEqual(['Ana Maia', 'Lusa'])
  expect(authors(story('Ana Maia, Lusa'))).toEqual(['Ana Maia', 'Lusa'])
  expect(authors(story('Ana Maia, Lisboa'))).toEqual(['Ana Maia'])
})

test('what somebody logs in with gives way to the byline', () => {
  const html = '<p class="byline">by <a rel="author" href="/author/r">Rachel Ost</a></p>'
  expect(authors({ ...byline(html), ...story({ '@type': 'Person', name: 'hcjadmin' }) })).toEqual(['Rachel Ost'])
  expect(authors({ ...byline(html), ...story({ '@type': 'Person', name: 'r.ost' }) })).toEqual(['Rachel Ost'])
})

test('a contributor whom the byline names as well is an author', () => {
  const html = '<h4 class="author-name"><a href="/author/n">Noor Hal</a>, <a href="/author/p">Piet Vos</a></h4>'
  const people = {
    contributor: [
      { '@type': 'Person', name: 'Piet Vos' },
      { '@type': 'Person', name: 'Ed Iting' },
    ],
  }
  expect(authors({ ...byline(html), ...story({ name: 'Noor Hal' }, people) })).toEqual(['Noor Hal', 'Piet Vos'])
})

test.each([
  ['聯合報 記者王小明／台北即時報導', 'zh-TW', ['王小明']],
  ['Press Trust of India', 'en', ['Press Trust of India']],
])('%s in %s is signed by %j', (name, lang, people) => {
  expect(authors({ lang, ...story({ '@type': 'Person', name }) })).toEqual(people)
})

test('a dateline signs a story whose metadata name the house', () => {
  const body = `<h1>${headline}</h1><p>新华社梅罗11月28日电（记者王海、李明）港口议会周四通过决议。</p>`
  expect(
    authors({ lang: 'zh', head: `<title>${headline}-新华网</title><meta name="author" content="新华网">`, body }),
  ).toEqual(['王海', '李明'])
})

const koreanPage = (html: string) => ({
  ...byline(html, 'ko'),
  head: '<meta property="og:site_name" content="가람">',
})

test.each([
  [
    'a name of three letters beside the date',
    '<p><span>나은채</span><span>입력 <em class="num_date">2026. 1. 6. 16:19</em></span></p>',
    ['나은채'],
  ],
  [
    'a section beside the date',
    '<p><span>경제</span><span>입력 <em class="num_date">2026. 1. 6. 16:19</em></span></p>',
    [],
  ],
  [
    'a name without a title before its mail',
    '<p>예결위는 13일까지 심사를 마친다.<br><br>하늘뉴스 정인서 (isjung@example.kr)</p>',
    ['정인서 <isjung@example.kr>'],
  ],
  ['a house before its mail', '<p>예결위는 13일까지 심사를 마친다.<br><br>하늘뉴스 (desk@example.kr)</p>', []],
  ['a line that holds a date too', '<p>추성아 기자 | 기사입력 2025/11/03 [11:08]</p>', ['추성아']],
  [
    'the state of an application',
    '<script>window.state={"story":{"journalistName":"구동하 기자","title":"x"}}</script>',
    ['구동하'],
  ],
])('a Korean page that marks no byline is signed by %s', (_, html, wanted) => {
  expect(authors(koreanPage(html))).toEqual(wanted)
})

test.each([
  ['nl', 'Sanne de Wit', ['Sanne de Wit']],
  ['nl', 'Sanne van der Wit', ['Sanne van der Wit']],
  ['de', 'Ida von Falk', ['Ida von Falk']],
  ['en', 'Omar bin Said', ['Omar bin Said']],
  ['es', 'Plaza de Mayo', []],
  ['fr', 'Jardin de Kerlo', []],
])('small words of names beside the date (%s): %s', (lang, name, expected) => {
  expect(authors(byline(`<div><span>${name}</span><span>2025-11-03 10:48</span></div>`, lang))).toEqual(expected)
})

const twoOfProse = `<p>${'Exports of chips rose again in the month. '.repeat(3)}</p>`.repeat(2)

test('cards of columnists behind a story that nobody signed name who wrote other texts', () => {
  const card = (name: string, text: string) =>
    `<div class="columnist"><a class="author" rel="author" href="/author/x">${name}</a><p>${text}</p></div>`
  const cards = card('Jane Doe', 'Why I miss the drawbridge') + card('John Roe', 'A town of two clocks')
  expect(authors({ body: `<h1>${headline}</h1><div>${twoOfProse}</div><div>${cards}</div>` })).toEqual([])
})

test('those that tell of the people by their names name who wrote this one', () => {
  const card = (name: string, text: string) =>
    `<div class="writer"><a class="author" rel="author" href="/author/x">${name}</a><p>${text}</p></div>`
  const cards = card('Jane Doe', 'Doe covers the harbour.') + card('John Roe', 'Roe covers the courts.')
  expect(authors({ body: `<h1>${headline}</h1><div>${twoOfProse}</div><div>${cards}</div>` })).toEqual([
    'Jane Doe',
    'John Roe',
  ])
})

test.each([
  ['zh', '记者：您去过吗？', []],
  ['zh', '记者：说说您的童年。', []],
  ['zh', '记者：李明', ['李明']],
  ['ko', '기자: 왜 갔나요?', []],
  ['en', 'Reporter: Who Knew?', []],
  ['en', 'Reporter: Jane Doe', ['Jane Doe']],
])('a question of an interview is nobody (%s): %s', (lang, line, expected) => {
  expect(authors({ lang, body: `<h1>${headline}</h1>${twoOfProse}<p>${line}</p>${twoOfProse}` })).toEqual(expected)
})

test.each([
  ['pt', 'Texto <b>Ana Luz</b> Fotografia <b>Rui Mor</b>', ['Ana Luz']],
  ['de', 'Text <b>Jana Daum</b> Fotos <b>Ulf Rohde</b>', ['Jana Daum']],
  ['en', 'Words <b>Jane Doe</b> and <b>John Roe</b>', ['Jane Doe', 'John Roe']],
])('labels without a colon before who wrote and who took the pictures (%s): %s', (lang, html, expected) => {
  expect(authors(byline(`<p>${html}</p>`, lang))).toEqual(expected)
})

test('a company beside the date is nobody', () => {
  expect(
    authors(byline('<div><span>News from</span> <b>Helio Grid, Inc.</b><p>Nov 3, 2025, 08:00 ET</p></div>')),
  ).toEqual([])
})

test.each([
  ['（論説委員　山本健）', ['山本健']],
  ['（ワシントン支局　山本健、佐藤花子）', ['山本健', '佐藤花子']],
  ['（経済部・山本健）', ['山本健']],
  ['（経済部　担当者）', []],
])('who signs a Japanese column with a post: %s', (line, expected) => {
  const text = '岬の灯台が今月末で役目を終える。沖を行く船を照らしてきた。'.repeat(3)
  expect(authors(byline(`<p>${text}</p><p>${line}</p>`, 'ja'))).toEqual(expected)
})

test('a house in the metas gives way to who is named beside the date', () => {
  const line = '<p><span>나은채</span><span>입력 <em class="num_date">2026. 1. 6. 16:19</em></span></p>'
  const head = '<meta property="og:article:author" content="바다일보">'
  expect(authors({ ...byline(line, 'ko'), head })).toEqual(['나은채'])
})

test.each([
  [
    'with the name',
    '황지후',
    '<p>공사를 마쳤다.</p><p>황지후 기자 hwang@example.kr</p>',
    ['황지후 <hwang@example.kr>'],
  ],
  [
    'in a link behind the name',
    '황지후',
    '<p>공사를 마쳤다.</p><p>황지후 기자 <a href="mailto:h@example.kr">h@example.kr</a></p>',
    ['황지후 <h@example.kr>'],
  ],
  ['alone', '황지후', '<p>공사를 마쳤다.</p><p>hwang@example.kr</p>', ['황지후 <hwang@example.kr>']],
  ['behind a slogan', '황지후', '<p>공사를 마쳤다.<br>◎가람뉴스 hwang@example.kr</p>', ['황지후 <hwang@example.kr>']],
  ['alone, of a house', '황지후', '<p>공사를 마쳤다.</p><p>jebo@example.kr</p>', ['황지후']],
  ['alone, with two authors', '황지후, 남궁솔', '<p>공사를 마쳤다.</p><p>hwang@example.kr</p>', ['황지후', '남궁솔']],
  ['of somebody else', '황지후', '<p>공사를 마쳤다.</p><p>남궁솔 기자 sol@example.kr</p>', ['황지후']],
])('a mail at the end of a text, %s', (_, name, html, wanted) => {
  expect(authors({ ...byline(html, 'ko'), head: `<meta name="author" content="${name}">` })).toEqual(wanted)
})

test.each([
  ['लेखक: <b>रोहित वर्मा</b>', 'hi', ['रोहित वर्मा']],
  ['بقلم: <b>سلمى الإدريسي</b>', 'ar', ['سلمى الإدريسي']],
])('%s names the author', (html, lang, wanted) => {
  expect(authors(byline(`<ul><li>${html}</li></ul>`, lang))).toEqual(wanted)
})

test('a desk beside a reporter is no author', () => {
  expect(authors(byline('<div class="reporter"><p><b>방민규</b> 기자</p><p>산업부</p></div>', 'ko'))).toEqual([
    '방민규',
  ])
})

test('links to pages of authors name them, also where nothing parts the two', () => {
  const links = '<b><a href="/autores/mz.shtml">Mauro Zanatta</a></b><b><a href="/autores/lt.shtml">Lívia Teles</a></b>'
  const html = `<div class="signature">${links}<span>São Paulo e Santos</span></div>`
  expect(authors(byline(html, 'pt'))).toEqual(['Mauro Zanatta', 'Lívia Teles'])
})

test('the studio behind a correspondent is no author', () => {
  expect(authors(byline('<div class="authorline">Von Frauke Detering, Studio Bonn</div>', 'de'))).toEqual([
    'Frauke Detering',
  ])
})

test.each([
  ['de', 'Von Anna Müller und Jörg Brandt', 'Anna Müller; Jörg Brandt'],
  ['de', 'Von Anna Müller, Berlin', 'Anna Müller'],
  ['de', 'Von Anna Müller, ARD-Hauptstadtstudio', 'Anna Müller'],
  ['de', 'Anna Müller, dpa', 'Anna Müller; dpa'],
  ['de', 'Von dpa', 'dpa'],
  ['de', 'Eine Analyse von Anna Müller', 'Anna Müller'],
  ['de', 'Interview: Anna Müller', 'Anna Müller'],
  ['de', 'Text: Anna Müller, Fotos: Jörg Brandt', 'Anna Müller'],
  ['de', 'Anna von der Heide', 'Anna von der Heide'],
  ['de', 'Von unserem Redakteur Jörg Brandt', 'Jörg Brandt'],
  ['de', 'Von Anna Müller und dpa', 'Anna Müller; dpa'],
  ['fr', 'Par Clémence Vasseur', 'Clémence Vasseur'],
  ['fr', 'Par Clémence Vasseur et Hugo Petit', 'Clémence Vasseur; Hugo Petit'],
  ['fr', 'Par Clémence Vasseur (avec AFP)', 'Clémence Vasseur'],
  ['fr', 'Par Le Havrais avec AFP', 'Le Havrais avec AFP'],
  ['fr', 'Clémence Vasseur, à Marseille', 'Clémence Vasseur'],
  ['fr', 'Propos recueillis par Clémence Vasseur', 'Clémence Vasseur'],
  ['fr', 'Clémence Vasseur, envoyée spéciale à Kiev', 'Clémence Vasseur'],
  ['fr', 'Par Jean-Michel de La Tour', 'Jean-Michel de La Tour'],
  ['es', 'Por Rocío Lanzani', 'Rocío Lanzani'],
  ['es', 'Rocío Lanzani / Iñaki Goñi', 'Rocío Lanzani; Iñaki Goñi'],
  ['es', 'Rocío Lanzani y Iñaki Goñi', 'Rocío Lanzani; Iñaki Goñi'],
  ['es', 'Texto: Rocío Lanzani', 'Rocío Lanzani'],
  ['es', 'Rocío Lanzani, Madrid', 'Rocío Lanzani'],
  ['es', 'Rocío Lanzani. Corresponsal en París', 'Rocío Lanzani'],
  ['es', 'María del Carmen de la Fuente', 'María del Carmen de la Fuente'],
  ['es', 'EFE', 'EFE'],
  ['es', 'Redacción', ''],
  ['it', 'di Ginevra Malacarne', 'Ginevra Malacarne'],
  ['it', 'di Ginevra Malacarne e Ugo Riva', 'Ginevra Malacarne; Ugo Riva'],
  ['it', 'dal nostro inviato Ugo Riva', 'Ugo Riva'],
  ['it', 'Ugo Riva, corrispondente da Parigi', 'Ugo Riva'],
  ['it', 'a cura di Ugo Riva', 'Ugo Riva'],
  ['pt', 'Por Tainá Brandão, g1 SP — São Paulo', 'Tainá Brandão'],
  ['pt', 'Por Tainá Brandão e Rui Melo, TV Globo', 'Tainá Brandão; Rui Melo'],
  ['pt', 'Tainá Brandão - Repórter da Agência', 'Tainá Brandão'],
  ['pt', 'Tainá Brandão, Da Redação', 'Tainá Brandão'],
  ['nl', 'Door Maartje Hollander', 'Maartje Hollander'],
  ['nl', 'Door onze redacteur Maartje Hollander', 'Maartje Hollander'],
  ['nl', 'Maartje van der Hollander en Jan de Vries', 'Maartje van der Hollander; Jan de Vries'],
  ['sv', 'Av Ingrid Ström', 'Ingrid Ström'],
  ['sv', 'Text: Ingrid Ström Foto: Olle Berg', 'Ingrid Ström'],
  ['sv', 'Ingrid Ström och Olle Berg', 'Ingrid Ström; Olle Berg'],
  ['da', 'Af Mette Holm', 'Mette Holm'],
  ['no', 'Skrevet av Kari Nes', 'Kari Nes'],
  ['fi', 'Teksti: Aino Salo', 'Aino Salo'],
  ['pl', 'Autor: Jan Kowalski', 'Jan Kowalski'],
  ['cs', 'Autor: Jan Novák, ČTK', 'Jan Novák; ČTK'],
  ['hu', 'Szerző: Kovács Anna', 'Kovács Anna'],
  ['ro', 'De Ana Popescu', 'Ana Popescu'],
  ['ro', 'Autor: Ana Popescu', 'Ana Popescu'],
  ['tr', 'Haber: Elif Karabulut', 'Elif Karabulut'],
  ['tr', 'Elif Karabulut - İstanbul', 'Elif Karabulut'],
  ['tr', 'Elif Karabulut, AA', 'Elif Karabulut; AA'],
  ['ru', 'Автор: Иван Петров', 'Иван Петров'],
  ['ru', 'Иван Петров, Анна Сидорова', 'Иван Петров; Анна Сидорова'],
  ['ru', 'Текст: Иван Петров', 'Иван Петров'],
  ['uk', 'Автор: Олена Коваль', 'Олена Коваль'],
  ['el', 'Του Νίκου Παπαδόπουλου', 'Νίκου Παπαδόπουλου'],
  ['el', 'Γιώργος Νικολάου', 'Γιώργος Νικολάου'],
  ['ar', 'بقلم سلمى الإدريسي', 'سلمى الإدريسي'],
  ['ar', 'كتب - أحمد علي', 'أحمد علي'],
  ['ar', 'القاهرة - أحمد علي', 'أحمد علي'],
  ['ar', 'سلمى الإدريسي', 'سلمى الإدريسي'],
  ['fa', 'نویسنده: علی رضایی', 'علی رضایی'],
  ['he', 'מאת דנה כהן', 'דנה כהן'],
  ['he', 'דנה כהן', 'דנה כהן'],
  ['hi', 'लेखक: रोहित वर्मा', 'रोहित वर्मा'],
  ['hi', 'Written by: रोहित वर्मा', 'रोहित वर्मा'],
  ['hi', 'रोहित वर्मा, पटना', 'रोहित वर्मा'],
  ['hi', 'Edited By: Rohit Verma', 'Rohit Verma'],
  ['th', 'ผู้เขียน: สมชาย ใจดี', 'สมชาย ใจดี'],
  ['vi', 'Giang Thanh', 'Giang Thanh'],
  ['vi', 'Tác giả: Giang Thanh', 'Giang Thanh'],
  ['vi', 'Theo Giang Thanh', 'Giang Thanh'],
  ['id', 'Putri Anindya - detakNews', 'Putri Anindya'],
  ['id', 'Oleh: Putri Anindya', 'Putri Anindya'],
  ['id', 'Penulis: Putri Anindya | Editor: Budi Santoso', 'Putri Anindya'],
  ['id', 'Reporter: Putri Anindya', 'Putri Anindya'],
  ['id', 'Suharto', 'Suharto'],
  ['ms', 'Oleh Nur Aisyah', 'Nur Aisyah'],
  ['ja', '高瀬直人', '高瀬直人'],
  ['ja', '高瀬直人、山田花子', '高瀬直人; 山田花子'],
  ['ja', '【高瀬直人】', '高瀬直人'],
  ['ja', '高瀬 直人', '高瀬直人'],
  ['ja', '編集委員・高瀬直人', '高瀬直人'],
  ['ja', 'ワシントン=高瀬直人', '高瀬直人'],
  ['de', 'Anna Müller, dpa, AFP', 'Anna Müller; dpa; AFP'],
  ['de', 'Anna Müller mit dpa', 'Anna Müller; dpa'],
  ['fr', 'Libération avec AFP', 'Libération avec AFP'],
  ['fr', 'De notre correspondante à Berlin, Jeanne Roy', 'Jeanne Roy'],
  ['hu', 'Kovács Anna - Szabó Péter', 'Kovács Anna; Szabó Péter'],
  ['vi', 'Nguyễn Vy - Lê Hà', 'Nguyễn Vy; Lê Hà'],
  ['ru', 'Иван Петров, ТАСС', 'Иван Петров; ТАСС'],
  ['el', 'Γιώργος Νικολάου, ΑΠΕ', 'Γιώργος Νικολάου; ΑΠΕ'],
  ['ar', 'أحمد علي، القاهرة', 'أحمد علي'],
  ['en', 'Jane Doe/AFP', 'Jane Doe; AFP'],
  ['en', 'Jane Doe, AFP', 'Jane Doe'],
  ['en', 'Jane Doe BBC News, Nairobi', 'Jane Doe'],
  ['en', 'Opinion by Jane Doe, The Conversation', 'Jane Doe'],
  ['en', 'Jane Doe, Special to the Star', 'Jane Doe'],
  ['en', 'Jane Doe as told to John Roe', 'Jane Doe'],
  ['en', 'Jane Doe Wed., March 12, 2024', 'Jane Doe'],
  ['en', 'jane.doe@example.com (Jane Doe)', 'Jane Doe <jane.doe@example.com>'],
  ['ja', '経済部 山田太郎', '山田太郎'],
  ['ja', '文・高瀬直人、写真・山田花子', '高瀬直人'],
  ['ja', '記者：高瀬直人', '高瀬直人'],
  ['ja', '共同通信', '共同通信'],
  ['ja', '取材・文　高瀬直人', '高瀬直人'],
  ['zh', '记者 李明远', '李明远'],
  ['zh', '记者李明远 王芳', '李明远; 王芳'],
  ['zh', '作者：李明远', '李明远'],
  ['zh', '文/李明远', '李明远'],
  ['zh', '新华社记者 李明远、王芳', '李明远; 王芳'],
  ['zh', '編輯：李明遠', '李明遠'],
  ['zh', '撰文：黃子晴', '黃子晴'],
  ['zh', '記者 陳冠宇／台北報導', '陳冠宇'],
  ['zh', '陳冠宇／綜合報導', '陳冠宇'],
  ['zh', '聯合新聞網 綜合報導', ''],
  ['ko', '김하늘 기자', '김하늘'],
  ['ko', '글·사진 김하늘 기자', '김하늘'],
  ['ko', '김하늘·이진석 기자', '김하늘; 이진석'],
  ['ko', '김하늘 기자, 이진석 기자', '김하늘; 이진석'],
  ['ko', '세종=김하늘 기자', '김하늘'],
  ['ko', '김하늘 워싱턴 특파원', '김하늘'],
  ['ko', '워싱턴/김하늘 특파원', '김하늘'],
  ['ko', '김하늘 논설위원', '김하늘'],
  ['ko', '김하늘 한강대 교수', '김하늘'],
  ['ko', '기자명 김하늘', '김하늘'],
  ['ko', '김하늘 인턴기자', '김하늘'],
  ['ko', '온라인뉴스팀', '온라인뉴스팀'],
  ['ko', '디지털콘텐츠팀', '디지털콘텐츠팀'],
  ['ko', '연합뉴스', '연합뉴스'],
  ['ko', 'By Kim Ha-neul', 'Kim Ha-neul'],
  ['ko', '김하늘(경제부)', '김하늘'],
  ['ko', '[김하늘 기자]', '김하늘'],
  ['ko', '취재 김하늘 / 사진 이진석', '김하늘'],
])('a byline as the press of %s writes it: %s', (lang, text, names) => {
  expect(authors(byline(`<div class="byline">${text}</div>`, lang)).join('; ')).toBe(names)
})

test.each([
  ['Jane Doe, Harbour News Service', ['Jane Doe']],
  ['Jane Doe, EXAMPLE TODAY Sports', ['Jane Doe']],
  ['CBS/AP', ['CBS', 'AP']],
])('a house behind a person is where she works, two houses are two: %s', (text, expected) => {
  expect(authors(story(text))).toEqual(expected)
})

test('the house that meta states gives way to who signed in words alone', () => {
  const meta = '<meta name="author" content="Example Sports">'
  for (const line of [
    '<p>By Jane Doe</p>',
    '<p>Written by Jane Doe</p>',
    '<li>Article by:\n\n   JANE DOE\n   Associated Press</li>',
  ]) {
    expect(
      authors({ head: meta, body: `<h1>${headline}</h1>${line}<p>Text.</p>` }).map((name) => name?.toLowerCase()),
    ).toEqual(['jane doe'])
  }
  const far = `<h1>${headline}</h1>${'<p>Exports of chips rose again and again in the month.</p>'.repeat(80)}`
  expect(authors({ head: meta, body: `${far}<p>Written by Jane Doe</p>` })).toEqual(['Jane Doe'])
  expect(authors({ head: meta, body: `${far}<p>By Jane Doe</p>` })).toEqual(['Example Sports'])
  const script = "<script>_sf_async_config.authors = 'By Jane Doe, Example News'</script>"
  expect(authors({ head: meta + script, body: `<h1>${headline}</h1>` })).toEqual(['Jane Doe'])
})

test('buttons and sections beside a byline are no people', () => {
  const row =
    '<div class="byline"><b>Jane Doe</b></div><ul class="author-links"><li>Archive</li><li>RSS</li><li>Filed Under</li><li>Sports</li></ul>'
  expect(authors(byline(row))).toEqual(['Jane Doe'])
  expect(authors(byline('<div class="author-tools"><a>Email</a><a>Tweet</a></div>'))).toEqual([])
})

test('a name with its role before the date in one element signs', () => {
  expect(
    authors(byline('<p class="article-time">JANE DOE<br>AP Sports Writer<br>Published: July 3, 2025 2:15 AM</p>')),
  ).toEqual(['JANE DOE'])
  expect(authors(byline('<p class="article-time">Harbour City Published: July 3, 2025 2:15 AM</p>'))).toEqual([])
})

test('authors of films far below the story come after who signed it', () => {
  const film = '<div><span itemprop="author">John Roe</span></div>'
  const body = `<h1>${headline}</h1><p class="byline">by Jane Doe</p>${'<p>Exports of chips rose again in the month.</p>'.repeat(80)}${film}`
  expect(authors({ body })).toEqual(['Jane Doe'])
})

test('a byline paragraph far below the headline signs where prose follows it', () => {
  const box = '<li>Exports of chips rose again in the month.</li>'.repeat(80)
  const prose = `<p>${'Exports of chips rose again in the month. '.repeat(5)}</p>`
  const body = (behind: string) => `<h1>${headline}</h1><ul>${box}</ul><div><p>By JANE DOE</p>${behind}</div>`
  expect(authors({ body: body(`<p>Harbour News Service</p>${prose}`) })).toEqual(['JANE DOE'])
  expect(authors({ body: body('<p>Photo of the day</p>') })).toEqual([])
})

test.each([
  ['<p>by Jane Doe on July 3, 2025 at 3:45 pm ET</p>', ['Jane Doe']],
  ['<p>an essay <i>by Jane Doe of the bank</i></p>', []],
  ['<cite>By<br>Jane Doe | ExampleHarbour.com</cite>', ['Jane Doe']],
  ['<div>Associated Press</div>', ['Associated Press']],
  ['<div class="author"><b>By JANE DOE, <a class="author-name">JOHN ROE</a></b></div>', ['JANE DOE', 'JOHN ROE']],
  ['<div class="by">By Jane Doe The Harbour City Tribune</div>', ['Jane Doe']],
  ['<div class="by">By Jane Doe, Harbour Today</div>', ['Jane Doe']],
  ['<div id="date">Example News | Jane Doe | July 3, 2025</div>', ['Jane Doe']],
  ['<div id="date">SEOUL CITY | July 3, 2025</div>', []],
  ['<div class="byline">Written by<br>Jane Doe<br>Filed Under<br>Harbour County</div>', ['Jane Doe']],
  ['<a href="/nhl/team/harbour-bears">Harbour Bears</a>', []],
  [
    '<span itemprop="author"><a itemprop="name" title="Posts by Jane Doe" content="Posts by Jane Doe">J. D.</a></span>',
    ['Jane Doe'],
  ],
])('a signature near the headline: %s', (html, expected) => {
  expect(authors({ ...byline(html), head: '<meta property="og:site_name" content="Example News">' })).toEqual(expected)
})

test('the byline of a box within the story is not the story’s', () => {
  const prose = `<p>${'Exports of chips rose again in the month. '.repeat(3)}</p>`
  const box = '<div class="byline"><span class="byline-name">Jane Doe</span></div>'
  expect(authors(byline(prose.repeat(2) + box))).toEqual(['Jane Doe'])
  expect(authors(byline(prose.repeat(5) + box))).toEqual([])
})

test.each([
  [
    'en',
    '<a href="/authors/jane">Jane Doe</a> and Agence France-Presse in Calais',
    ['Jane Doe', 'Agence France-Presse'],
  ],
  ['de', 'Von <a href="/autoren/jd">Jana Daum</a> und Ulf Rohde, Frankfurt', ['Jana Daum', 'Ulf Rohde']],
  ['de', 'Von <a href="/autoren/jd">Jana Daum</a>, Brüssel', ['Jana Daum']],
  ['en', 'By JANE DOE and <a href="/author/john">JOHN ROE</a><p>Updated 3 hours ago</p>', ['JANE DOE', 'JOHN ROE']],
  [
    'en',
    '<a href="/authors/jane">Jane Doe</a><i>, Political Correspondent and </i><b>John Roe</b><i>, Deputy Editor</i>',
    ['Jane Doe', 'John Roe'],
  ],
  ['en', 'By health reporters <a href="/by/j">Jane Doe</a> and <a href="/by/r">John Roe</a>', ['Jane Doe', 'John Roe']],
  ['en', 'By South-East Asia bureau chief Jane Doe and John Roe', ['Jane Doe', 'John Roe']],
  ['en', 'By <a href="/person/j">Jane Doe</a> Harbour Post', ['Jane Doe']],
  [
    'en',
    'By <a href="/author/j">JANE DOE FOR THE HARBOUR POST</a> and <a href="/author/r">JOHN ROE IN LONDON</a>',
    ['JANE DOE', 'JOHN ROE'],
  ],
  ['de', '12. März 2024, 10:05 Uhr<i>, Jana Daum</i>', ['Jana Daum']],
])('a byline in which not everybody has a page (%s): %s', (lang, html, expected) => {
  const head = '<meta property="og:site_name" content="Harbour Post">'
  expect(authors({ ...byline(`<div class="byline">${html}</div>`, lang), head })).toEqual(expected)
})

test.each([
  [
    'fr',
    '<div><span>Par </span><span><a href="/x">Hélène Vasseur</a></span><span> et </span><span>Luc Roy</span></div>',
  ],
  ['it', '<div><span>di</span> <a href="/x">Hélène Vasseur</a> e <a href="/y">Luc Roy</a></div>'],
  ['hu', '<p><b>Szerző:</b> <i>Hélène Vasseur</i>, <i>Luc Roy</i></p>'],
])('a label in an element of its own before the names (%s)', (lang, html) => {
  expect(authors(byline(html, lang))).toEqual(['Hélène Vasseur', 'Luc Roy'])
})

test('a byline in navigation or in the foot of the headline is one', () => {
  const names =
    '<span itemprop="author" itemscope itemtype="https://schema.org/Person"><i itemprop="name">Jane Doe</i></span>'
  expect(authors(byline(`<nav class="post-by"><ul><li>Reported by: ${names}</li></ul></nav>`))).toEqual(['Jane Doe'])
  expect(authors(byline('<div class="headline__footer"><p class="byline">By Jane Doe</p></div>'))).toEqual(['Jane Doe'])
  const others = '<a href="/a">Chips and what they cost in a year of high demand</a>'.repeat(6)
  expect(authors(byline(`<nav class="by-topic">${others}<p class="byline">By Jane Doe</p></nav>`))).toEqual([])
})

test('names in scripts whose vowels are marks', () => {
  const author = { '@type': 'Person', name: 'জাহাঙ্গীর শাহ' }
  expect(authors({ ...story(author), lang: 'bn' })).toEqual(['জাহাঙ্গীর শাহ'])
  expect(authors(byline('<p class="byline">জাহাঙ্গীর শাহ</p>', 'bn'))).toEqual(['জাহাঙ্গীর শাহ'])
})

test('initials of the house before a word are the house', () => {
  const head = '<meta property="og:site_name" content="HBN">'
  const html = '<div class="byline"><p>Jane Doe</p><p>HBN Scotland, Leith</p></div>'
  expect(authors({ ...byline(html), head })).toEqual(['Jane Doe'])
})

test.each([
  ['ja', '<p>輸出が増えた。</p><p>　【中島和也、山田奈緒】</p>', ['中島和也', '山田奈緒']],
  ['ja', '<p>輸出が増えた。（中島和也）</p>', ['中島和也']],
  ['ja', '<p>輸出が増えた。（敬称略）</p>', []],
  ['ja', '<p>輸出が増えた。（港湾経済部）</p>', []],
  ['zh', '<div>港湾新闻记者 陈志远</div><p>出口增长。</p>', ['陈志远']],
  ['zh', '<div>记者 了解到</div><p>出口增长。</p>', []],
  ['zh-TW', '<p>（港灣社記者潘智義台北12日電）出口成長。</p>', ['潘智義']],
  ['zh-TW', '<p>（港灣社記者汪淑芬、余曉涵東京12日專電）出口成長。</p>', ['汪淑芬', '余曉涵']],
])('a signature that the text of a page of %s holds: %s', (lang, html, expected) => {
  expect(authors({ lang, body: `<article><h1>${headline}</h1>${html}</article>` })).toEqual(expected)
})

test('a house of the East that alone is stated signs, and gives way to people', () => {
  const house = { '@type': 'Person', name: '港灣日報' }
  expect(authors({ ...story(house), lang: 'zh-TW' })).toEqual(['港灣日報'])
  const { body } = byline('<span class="author">港灣日報／ 記者<a href="/r/1">林宜靜</a>／台北即時報導</span>')
  expect(authors({ ...story(house), lang: 'zh-TW', body: body as string })).toEqual(['林宜靜'])
})

test('a label in a block before the name, and a meta that names a paper', () => {
  const { body } = byline('<dl><dt>By</dt><dd> Jane Doe </dd></dl>')
  const head = '<meta name="author" content="Harbour City Times">'
  expect(authors({ head, body: body as string })).toEqual(['Jane Doe'])
  expect(authors({ head, body: byline('').body as string })).toEqual(['Harbour City Times'])
})

test.each([
  ['no', '<div class="authors container-widget"><a class="author__name">Oddgeir Nes</a></div>', ['Oddgeir Nes']],
  ['no', '<address itemprop="author"><div>Oddgeir Nes</div><div>Journalist</div></address>', ['Oddgeir Nes']],
  ['sv', '<div class="publication-and-authors"><time>Publicerad 2025-11-03</time></div>', []],
  [
    'en',
    '<section class="author">By&nbsp;<b>Jane Doe</b><p>Business Reporter</p><p>Harbour Media Group</p></section>',
    ['Jane Doe'],
  ],
  ['ar', '<span class="writeBy">كتب إسلام سعيد</span>', ['إسلام سعيد']],
])('what stands in and around a byline of %s that is no name: %s', (lang, html, expected) => {
  expect(authors(byline(html, lang))).toEqual(expected)
})

test('who edited an agency’s text is named without the participle', () => {
  const author = { '@type': 'Person', name: 'Agence Belga, édité par Nathan Bruyère' }
  expect(authors({ ...story(author), lang: 'fr' })).toEqual(['Agence Belga', 'Nathan Bruyère'])
  expect(authors(story('Karl von Habsburg'))).toEqual(['Karl von Habsburg'])
})

test('who edited, reviewed or took the pictures is no author where somebody wrote', () => {
  const line = (text: string, name: string) =>
    `<p class="byline">${text} <a href="/authors/x" rel="author">${name}</a></p>`
  const others = line('Edited by', 'Greta Ostrom') + line('Medically reviewed by', 'Sunil Batra')
  const html = `<div class="bylines">${line('Written by', 'Leila Haddadin')}${others}</div>`
  expect(authors(byline(html))).toEqual(['Leila Haddadin'])
  expect(authors(byline(others))).toEqual(['Greta Ostrom'])
  const contributor = { '@type': 'Person', name: 'Greta Ostrom' }
  const { body } = byline(html)
  expect(authors({ ...story({ name: 'Leila Haddadin' }, { contributor }), body: body as string })).toEqual([
    'Leila Haddadin',
  ])
  expect(
    authors(byline('<p class="byline">Fotos: Greta Ostrom</p><p class="byline">Von Leila Haddadin</p>', 'de')),
  ).toEqual(['Leila Haddadin'])
})

test('a catalogue’s name with the family first', () => {
  expect(authors({ head: '<meta name="DC.creator" content="Carstensen, Wiebke">' })).toEqual(['Wiebke Carstensen'])
  expect(authors({ head: '<meta name="author" content="Jane Doe, John Roe">' })).toEqual(['Jane Doe', 'John Roe'])
})

test('national agencies beside a person who has a page', () => {
  const html = '<div class="author">Piše <a href="/autor/m">Marija Kovač</a>, Hina</div>'
  expect(authors(byline(html, 'hr'))).toEqual(['Marija Kovač', 'Hina'])
})

test('a desk gives way to people below the text: behind a label, in a paragraph of their own', () => {
  const prose = `<p>${'Exports of chips rose again in the month. '.repeat(3)}</p>`
  const head = '<meta name="author" content="Редакция Порт">'
  const read = (end: string) =>
    authors({ lang: 'ru', head, body: `<article><h1>${headline}</h1>${prose.repeat(6)}${end}</article>` })
  const name = (text: string) =>
    `<span class="authors__author"><span class="authors__author__name">${text}</span></span>`
  expect(
    read(
      `<div class="authors"><div class="authors__title">Авторы</div><div>${name('Иван Ткач')}${name('Анна Галич')}</div></div>`,
    ),
  ).toEqual(['Иван Ткач', 'Анна Галич'])
  expect(read('<p class="text document_authors">Вадим Вислый</p>')).toEqual(['Вадим Вислый'])
})

test('reporters who sign with their mails one below the other', () => {
  const end = '<div>김도영 기자 dy@example.com<br>이상환 기자 sh@example.com</div>'
  const body = `<article><h1>${headline}</h1><p>수출이 늘었다.</p>${end}</article>`
  expect(authors({ lang: 'ko', body })).toEqual(['김도영 <dy@example.com>', '이상환 <sh@example.com>'])
})

test.each([
  ['<p>Jane Doe</p><p>July 3, 2025</p>', ['Jane Doe']],
  ['<div><a href="/x/jane">Jane Doe</a></div><div><time>July 3, 2025</time></div>', ['Jane Doe']],
  ['<div>July 3, 2025</div><div>Jane Doe, Ann Poe</div>', ['Jane Doe', 'Ann Poe']],
  ['<p>Market Report</p><p>July 3, 2025</p>', []],
  ['<p>July 3, 2025</p><p>Share This Story</p>', []],
  ['<p>Example News</p><p>July 3, 2025</p>', []],
  ['<p class="category">Harbour Affairs</p><p>July 3, 2025</p>', []],
])('a full name directly beside the date, of which no markup tells: %s', (html, expected) => {
  expect(authors({ ...byline(html), head: '<meta property="og:site_name" content="Example News">' })).toEqual(expected)
})

test.each([
  [
    'en',
    'By <a href="/authors/j">Jane Doe</a>, <span>John Roe</span> and <span>Ann Poe</span>',
    ['Jane Doe', 'John Roe', 'Ann Poe'],
  ],
  ['de', 'Von <a href="/autoren/j">Jana Daum</a> und Ulf Rohde, Frankfurt', ['Jana Daum', 'Ulf Rohde']],
  ['hr', 'Piše <a href="/autor/m">Marija Kovač</a>, Hina', ['Marija Kovač', 'Hina']],
])('the line around the link of an author where no class marks it (%s): %s', (lang, html, expected) => {
  expect(authors(byline(`<div class="x1a"><p>${html}</p><p>Somebody else wrote more of it.</p></div>`, lang))).toEqual(
    expected,
  )
})

test.each([
  [
    'id',
    '<div class="box"><div class="reporter"><span>Reporter</span> <p>Riri Rahayu</p></div><div class="reporter"><span>Editor</span> <p>Yudo Yan</p></div></div>',
    ['Riri Rahayu'],
  ],
  ['id', '<div class="credit">Penulis: Endra Pram | Editor: Seno Tri</div>', ['Endra Pram']],
  [
    'sv',
    '<div><span>Text:</span> <a href="/skribent/e">Elsa Bränn</a></div><div><span>Foto:</span> <a href="/skribent/o">Olle Berg</a></div>',
    ['Elsa Bränn'],
  ],
  ['ja', '<div class="article-reporter">経済部・山田康介</div>', ['山田康介']],
  ['ru', '<div class="detail__info">Автор: Ирина Савельева</div>', ['Ирина Савельева']],
  [
    'pt',
    '<div class="c-signature"><strong class="c-signature__author">Nathalia Garcez</strong> <strong class="c-signature__author">Fábio Pupo</strong></div>',
    ['Nathalia Garcez', 'Fábio Pupo'],
  ],
  ['en', '<div class="left_details">by <a>Jane Doe</a></div>', ['Jane Doe']],
])('bylines of content systems (%s): %s', (lang, html, expected) => {
  expect(authors(byline(html, lang))).toEqual(expected)
})

test('the foot of a story’s head holds its byline and date', () => {
  const foot = '<footer><div>By <a href="/user/12">Jane Doe</a> on <span>Tue, 03/12/2024 - 10:05</span></div></footer>'
  const found = readPage(
    page({ lang: 'en', body: `<h1>${headline}</h1><article>${foot}<div><p>Text.</p></div></article>` }),
  )
  expect(found.authors?.value).toEqual([{ name: 'Jane Doe', email: null }])
  expect(found.published?.iso).toMatch(/^2024-03-12T10:05/)
})

test.each([
  ['fr', '<a class="author__name">FRANCE 24 avec AFP</a>', ['FRANCE 24 avec AFP']],
  ['en', '<p class="byline">By Jane Doe, The Harbour Post and The Quay Tribune</p>', ['Jane Doe']],
  [
    'es',
    '<ul class="byline__author"><li class="author-name-item"><div class="author-name">CÉSAR VELA</div><div>Madrid</div></li></ul>',
    ['CÉSAR VELA'],
  ],
  ['en', '<div class="contrib-block"><a href="/sites/jane/">Jane Doe</a><div>Contributor</div></div>', ['Jane Doe']],
  ['en', '<a>Reuters</a><div><p>Jane Doe</p><time>July 3, 2025</time></div>', ['Jane Doe']],
])('houses, places and agencies beside names (%s): %s', (lang, html, expected) => {
  expect(authors(byline(html, lang))).toEqual(expected)
})

test.each([
  ['<div class="author-name">By By Jane Doe</div>', ['Jane Doe']],
  ['<div class="byline">By <a rel="author" href="/s/1">Michael deAgonia</a></div>', ['Michael deAgonia']],
  ['<div class="byline"><a href="/author/x">→ Learn More</a></div>', []],
  [
    '<p class="authors">Von: <a class="authors-link" href="/u/1">Jana Daum</a>, <a href="/u/2">Ulf Rohde</a></p>',
    ['Jana Daum', 'Ulf Rohde'],
  ],
])('names and arrows in a byline: %s', (html, expected) => {
  expect(authors(byline(html))).toEqual(expected)
})

test('a byline in a box directly behind the story, and a name in Georgian', () => {
  const prose = `<p>${'Exports of chips rose again in the month. '.repeat(3)}</p>`.repeat(6)
  const end = (before: string) =>
    byline(`${before}<div class="article__authors"><a href="/autors/1">Jānis Kinc</a>, LETA</div>`, 'lv')
  expect(authors(end(`<div>${prose}</div>`))).toEqual(['Jānis Kinc', 'LETA'])
  expect(authors(end(`<div>${prose}</div><div>More stories</div>`))).toEqual([])
  expect(authors(byline('<div class="post-author">ნინო ბაქრაძე</div>', 'ka'))).toEqual(['ნინო ბაქრაძე'])
})

test.each([
  `<p>Report</p><section><h2>Read next</h2><div class="card"><h3>Ferries stop</h3><p class="byline">By John Roe</p></div></section>`,
  '<p>The minister, <a href="/profile/jane-doe">Jane Doe</a>, and <a href="/people/john">John Roe</a> said that they would look at the plan again this month, after talks with unions.</p>',
  '<p>Port Elizabeth</p><p>July 3, 2025</p>',
  '<p>July 3, 2025</p><p>Queen Elizabeth Hall</p>',
  '<div class="player"><h3>Watch</h3><span>By Camera Team</span></div>',
])('who is named and wrote nothing: %s', (html) => {
  const prose = `<p>${'Exports of chips rose again in the month. '.repeat(3)}</p>`
  expect(authors(byline(html.startsWith('<p>Report') ? prose.repeat(5) + html : html + prose.repeat(5)))).toEqual([])
})

test('what the page calls its section stands beside the date and wrote nothing', () => {
  const head = '<meta property="article:section" content="Harbour Desks">'
  expect(authors({ head, ...byline('<p>Harbour Desks</p><p>July 3, 2025</p>') })).toEqual([])
})

test('a name before a mail at the end of the story', () => {
  const prose = `<p>${'Exports of chips rose again in the month. '.repeat(3)}</p>`.repeat(5)
  const end = '<br>BY KIM HAN-BYEOL [<a href="mailto:khb@example.com">khb@example.com</a>]'
  expect(authors(byline(`<div>${prose}${end}</div>`))).toEqual(['KIM HAN-BYEOL'])
})

test('thousands of links to authors are read soon', () => {
  const started = processorTimeMs()
  authors(byline('<i>by</i> <a href="/author/x">Jane Doe</a><time>1: 2024</time>'.repeat(8000)))
  expect(processorTimeMs() - started).toBeLessThan(1000)
})

test.each([
  ['de', '<p>Von Anna Weiss und Jan Kett</p>', ['Anna Weiss', 'Jan Kett']],
  ['de', '<p><strong>Von Anna Weiss, Berlin</strong></p>', ['Anna Weiss']],
  ['de', '<p>Von Bergen nach Alvik</p>', []],
  ['fr', '<p>Par Julie Martin</p>', ['Julie Martin']],
  ['it', '<p>di Marco Rossi</p>', ['Marco Rossi']],
  ['nl', '<p>Door Jan de Vries</p>', ['Jan de Vries']],
  ['en', '<p>From Jane Doe in Abuja</p>', ['Jane Doe']],
  ['en', '<p>Par Julie Martin</p>', []],
  ['en', '<p>From Print Edition</p>', []],
])('an unmarked line %s that begins with the language’s “by” and holds names in full: %s', (lang, html, wanted) => {
  expect(authors(byline(html, lang))).toEqual(wanted)
})

test('a name behind a label signs at the end of a text too', () => {
  const paragraph =
    '<p>Exports of chips rose again, the ministry said on Monday, for the ninth month in a row and by more.</p>'
  const html = `${paragraph.repeat(4)}<p><strong>Penulis: Rahma Lestari<br>Editor: Hadi Prasetyo</strong></p>`
  expect(authors({ ...byline(html, 'id'), head: '<meta name="author" content="Redaksi Harbour">' })).toEqual([
    'Rahma Lestari',
  ])
})

test('a mail alone, a desk and a house’s service give way to a person', () => {
  const html = '<div class="byline">By Jane Doe</div>'
  const head = '<meta name="author" content="j.doe@example.com">'
  expect(authors({ ...byline(html), head })).toEqual(['Jane Doe'])
  expect(authors({ ...story({ '@type': 'Person', name: 'Harbour Post News Service' }), ...byline(html) })).toEqual([
    'Jane Doe',
  ])
})

test('a body whose name holds “of” is named in full', () => {
  expect(authors(story('Department of Coastal Affairs'))).toEqual(['Department of Coastal Affairs'])
})

test('what stands before a date is no name', () => {
  const html =
    '<div class="signature"><div>Par <b class="signature__author">Camille Dufresne</b></div><div>Publié le 8 mars 2026 à 09h17, mis à jour à 11h40</div></div>'
  expect(authors(byline(html, 'fr'))).toEqual(['Camille Dufresne'])
})

test('an agency alone beside the date signs where the metadata name the house', () => {
  const html = (name: string) => `<p><span>${name}</span><time datetime="2026-03-13T05:02:00+09:00">3月13日</time></p>`
  expect(authors(byline(html('共栄通信'), 'ja'))).toEqual(['共栄通信'])
  expect(authors(byline(html('AFP'), 'fr'))).toEqual(['AFP'])
  expect(authors(byline(html('App'), 'fr'))).toEqual([])
})

test('a house that stands behind the headline of a page without h1 is no person', () => {
  const html = `<h3 class="heading">${headline}</h3><ul><li>기자명 윤서진 기자</li></ul><p>반도체 수출이 늘었다.</p>`
  const head = `<title>${headline} - 한별소식</title><meta name="author" content="한별소식">`
  expect(authors({ lang: 'ko', head, body: `<article>${html}</article>` })).toEqual(['윤서진'])
})

test.each([
  ['Jane Doe, CNN Business', 'en', ['Jane Doe']],
  ['Anna Weiss (Text) und Jan Kett (Foto)', 'de', ['Anna Weiss']],
  ['रोहित वर्मा, नई दिल्ली', 'hi', ['रोहित वर्मा']],
  ['Guest Author', 'en', []],
])('%s in JSON-LD', (name, lang, wanted) => {
  expect(authors({ ...story({ '@type': 'Person', name }), lang })).toEqual(wanted)
})

test('a byline above the headline, in the foot of the headline’s box, or posted', () => {
  const text = '<p>Exports of chips rose again.</p>'
  const line = '<ul><li><span>Eva Lind</span></li><li><span>Mar 12, 2026</span></li></ul>'
  expect(authors({ body: `<article>${line}<h1>${headline}</h1>${text}</article>` })).toEqual(['Eva Lind'])
  const foot =
    '<div class="footer"><span class="news-date">12.03.2026</span> <span class="news-author">By Eva Lind</span></div>'
  expect(authors({ body: `<main><div class="head">${foot}<h1>${headline}</h1></div>${text}</main>` })).toEqual([
    'Eva Lind',
  ])
  expect(authors(byline('<p>Posted by Eva Lind on 12 March 2026</p>'))).toEqual(['Eva Lind'])
})

test.each([
  ['Ana Ruiz y Juan Pérez<br>12/03/2026', 'es', ['Ana Ruiz', 'Juan Pérez']],
  ['Matti Virtanen | 12.3.2026 klo 10.15', 'fi', ['Matti Virtanen']],
  ['Jane Doe, Political editor | 12 March 2026, 10:15 GMT', 'en', ['Jane Doe']],
  ['San Diego | March 12, 2026', 'en', []],
  ['Hong Kong | March 12, 2026', 'en', []],
  ['Na Juma Otieno<br>Machi 12, 2026 10:15', 'sw', ['Juma Otieno']],
  ['מאת דנה לוי', 'he', ['דנה לוי']],
  ['লেখক: রহিম উদ্দিন | প্রকাশ: ১২ মার্চ ২০২৬, ১০:১৫', 'bn', ['রহিম উদ্দিন']],
])('a line that nothing marks, %s', (html, lang, wanted) => {
  expect(authors(byline(`<div>${html}</div>`, lang))).toEqual(wanted)
})

test('a byline that begins with the one whom JSON-LD names, and names more people, is the whole of it', () => {
  const more = (line: string, author = 'Jane Doe', lang = 'en') =>
    authors({
      ...story(author),
      lang,
      body: `<article><h1>${headline}</h1>${line}<p>Exports of chips rose again.</p></article>`,
    })
  expect(more('<p class="byline">By Jane Doe and Ann Poe</p>')).toEqual(['Jane Doe', 'Ann Poe'])
  expect(more('<em class="author">di Jane Doe e ANN POE</em>', 'Jane Doe', 'it')).toEqual(['Jane Doe', 'ANN POE'])
  const box = (name: string) => `<div class="writer-box"><strong>${name} 기자</strong><button>구독</button></div>`
  expect(more(`<div class="writer-zone">${box('김지영')}${box('이진석')}</div>`, '김지영', 'ko')).toEqual([
    '김지영',
    '이진석',
  ])
  // Who stands before her made the film, and an agency or a post is nobody.
  expect(more('<p class="byline">By Ann Poe and Jane Doe</p>')).toEqual(['Jane Doe'])
  expect(more('<p class="byline">By Jane Doe and Reuters</p>')).toEqual(['Jane Doe'])
  expect(more('<p class="byline">By Jane Doe, Harbour Correspondent</p>')).toEqual(['Jane Doe'])
})

test('a name in an element of its own before a post is that of a person', () => {
  const person = (name: string, post: string) => `<div><span>${name}</span><span>${post}</span></div>`
  expect(
    authors(
      byline(
        `<div data-testid="byline">${person('Jane Doe', 'Health correspondent, Leeds')}${person('John Roe', 'Data journalist, Example Verify')}</div>`,
      ),
    ),
  ).toEqual(['Jane Doe', 'John Roe'])
})

test('a branch of the house among the names of JSON-LD is nobody', () => {
  const publisher = { '@type': 'Organization', name: 'n7' }
  expect(authors({ ...story('Ana Prado, João Lima, n7 Campos e Região', { publisher }), lang: 'pt' })).toEqual([
    'Ana Prado',
    'João Lima',
  ])
})

test('a portal in the meta gives way to the reporters in the first line of the text', () => {
  const head = '<meta name="author" content="江湾"><meta property="og:site_name" content="江湾新闻">'
  const body = `<article><h1>一座县城的渡轮</h1><p>　　本报记者 王小明　见习记者 李芳</p><p>渡轮恢复运营的第一天，码头上站满了人。</p></article>`
  expect(authors({ lang: 'zh', head, body })).toEqual(['王小明', '李芳'])
})

test('agencies sign a story where only its house is stated, beside initials or alone', () => {
  const house = { '@type': 'Organization', name: 'Küstenblatt' }
  const prose =
    '<p>Die Fähre nach Alvik fährt von Montag an wieder, teilte das Hafenamt am Dienstag nach fünf Monaten mit.</p>'
  const signed = (line: string) =>
    authors({
      ...story(house, { publisher: house }),
      lang: 'de',
      body: `<article><h1>${headline}</h1>${prose}${prose}${line}</article>`,
    })
  expect(signed('<p>hej/dpa/Reuters</p>')).toEqual(['dpa', 'Reuters'])
  expect(signed('<p><em>(AP/AFP)</em></p>')).toEqual(['AP', 'AFP'])
  expect(signed('<p>Web/App</p>')).toEqual(['Küstenblatt'])
})

test('a programme or a department gives way to who signs', () => {
  const said = (name: string, line: string, lang = 'de') =>
    authors({
      ...story({ '@type': 'Person', name }),
      lang,
      body: `<article><h1>${headline}</h1><p class="byline">${line}</p><p>Text.</p></article>`,
    })
  expect(said('Küste am Morgen', 'Von Anna Weiss')).toEqual(['Anna Weiss'])
  expect(said('Küste am Morgen', 'Dienstag')).toEqual(['Küste am Morgen'])
  expect(said('Anna Weiss', 'Aus der Wirtschaftsredaktion')).toEqual(['Anna Weiss'])
  expect(authors(byline('<p class="byline">Aus der Wirtschaftsredaktion</p>', 'de'))).toEqual([])
  expect(authors(byline('<p class="byline">By Jane Doe<br>Science in Action, Coast World Service</p>'))).toEqual([
    'Jane Doe',
  ])
})

test('a box named for its reporter holds the headline, and the mail in an element of its own', () => {
  const shown = '가람 여객선, 다섯 달 만에 다시 뜬다'
  const box = `<div class="reporter_info"><h2>${shown}</h2><ul><li><a href="/r">가람방송 김하늘 기자</a></li><li>2026-03-03 10:20</li></ul></div>`
  expect(authors({ lang: 'ko', head: `<title>${shown}</title>`, body: `${box}<p>여객선이 다시 다닌다.</p>` })).toEqual([
    '김하늘',
  ])
  const mail =
    '<div class="user-info"><p class="reporter-name">김하늘 기자</p><p class="reporter-email">sky@garam.example</p></div>'
  expect(authors(byline(mail, 'ko'))).toEqual(['김하늘 <sky@garam.example>'])
})

test.each([
  ['<div>Jane Doe</div><div>Staff Writer</div>', 'en', ['Jane Doe']],
  ['<p>Jane Doe</p><p>Harbour correspondent</p>', 'en', ['Jane Doe']],
  ['<div>Harbour News</div><div>Staff Writer</div>', 'en', []],
  ['<ul><li>기자명 김하늘</li><li>입력 2026.03.03 10:20</li></ul>', 'ko', ['김하늘']],
  ['<div>글·사진=김하늘 기자</div>', 'ko', ['김하늘']],
])('what stands below the headline in elements that nothing marks, %s', (html, lang, wanted) => {
  expect(authors(byline(`<div class="k9">${html}</div>`, lang))).toEqual(wanted)
})

test('a Korean text is signed in brackets, or by several with their mails in one line; who took a picture signs nothing', () => {
  const prose = '<p>반도체 수출이 다시 늘었다고 가람시가 3일 밝혔다. 다섯 달 만에 처음 있는 일이라고 시는 설명했다.</p>'
  const signed = (line: string) => authors(byline(`${prose}${prose}${line}`, 'ko'))
  expect(signed('<p>[가람일보 김하늘 기자]</p>')).toEqual(['김하늘'])
  expect(signed('<p>김하늘 기자 sky@garam.example, 이진석 기자 jin@garam.example</p>')).toEqual([
    '김하늘 <sky@garam.example>',
    '이진석 <jin@garam.example>',
  ])
  const picture = '<div class="photo"><img src="/a.jpg"><p>가람항에 선 여객선. <span>이진석 기자</span></p></div>'
  expect(authors(byline(`${picture}${prose}`, 'ko'))).toEqual([])
})

test('an agency in JSON-LD gives way to the people whom readers see', () => {
  const seen = (author: unknown, line: string, head = '') =>
    authors({
      ...story(author),
      head,
      body: `<article><h1>${headline}</h1>${line}<p>Exports of chips rose again.</p></article>`,
    })
  const agency = { '@type': 'Person', name: 'The Associated Press' }
  expect(seen(agency, '<p class="byline">By JANE DOE, Associated Press</p>')).toEqual(['JANE DOE'])
  expect(seen({ '@type': 'Organization', name: 'Reuters' }, '<p>By Jane Doe</p>')).toEqual(['Jane Doe'])
  expect(seen(agency, '<p>By morning all was calm.</p>')).toEqual(['The Associated Press'])
  expect(seen(agency, '', '<meta name="author" content="Ann Poe">')).toEqual(['The Associated Press'])
})

test('a house with its article behind a name is where she works', () => {
  expect(authors(byline('<p class="byline">Julie Martin, Le Quai</p>', 'fr'))).toEqual(['Julie Martin'])
  expect(authors(byline('<p class="byline">Ana Ruiz / El Puerto</p>', 'es'))).toEqual(['Ana Ruiz'])
})

test.each([
  [
    '<div><span>山田太郎、佐藤花子</span><time datetime="2026-03-03T10:20:00+09:00">3月3日</time></div>',
    'ja',
    ['山田太郎', '佐藤花子'],
  ],
  ['<div><span>千葉県</span><time datetime="2026-03-03T10:20:00+09:00">3月3日</time></div>', 'ja', []],
  ['<div>編集委員・山田太郎　2026年3月3日 10時20分</div>', 'ja', ['山田太郎']],
  ['<div>2026-03-03 10:20 来源：港报 作者：王明 编辑：李芳</div>', 'zh-CN', ['王明']],
  ['<p>港報 記者<a href="/r/1">王小明</a>／台北即時報導</p>', 'zh-TW', ['王小明']],
  ['<div>撰文：<a href="/a">王小明</a></div>', 'zh-HK', ['王小明']],
])('a Chinese or Japanese line below the headline, %s', (html, lang, wanted) => {
  expect(authors(byline(`${html}<p>渡輪時隔五個月恢復營運，港務局3日表示。</p>`, lang))).toEqual(wanted)
})

test('the house behind a name in what is stated for machines is none of it', () => {
  expect(
    authors(story('IDA FALK Harbour Post', { publisher: { '@type': 'Organization', name: 'Harbour Post' } })),
  ).toEqual(['IDA FALK'])
})

test.each([
  ['es', '<p><strong>Por: Inés Ferro / Corresponsal</strong></p>', 'Super User', 'Inés Ferro'],
  [
    'el',
    '<ul><li><span>Ρεπορτάζ: <a href="/syntaktes/nefeli/">Νεφέλη Ράπτη</a></span></li></ul>',
    'editor3',
    'Νεφέλη Ράπτη',
  ],
  ['tr', '<div>Haber: <b>Deniz Akça</b></div>', 'Site Yöneticisi', 'Deniz Akça'],
  ['hr', '<div>Piše <b>Mia Kos</b></div><div>Piše: Mia Kos</div>', 'admin', 'Mia Kos'],
])('who signs in words (%s) comes before the account of a content system', (lang, html, account, name) => {
  expect(authors({ ...byline(html, lang), ...story({ '@type': 'Person', name: account }) })).toEqual([name])
})

test.each([
  ['ru', 'Деловая волна', '<p>Анна Фальк, Казань</p>', ['Анна Фальк']],
  ['ja', '株式会社港日報社', '<p>渡輪は五か月ぶりに再開した。（山田太郎）</p>', ['山田太郎']],
  ['en', 'Wave Online', '<p>Ida Falk, Leeds</p>', ['Ida Falk']],
  ['de', 'Wellenblatt GmbH', '<p>Ida Falk, Bremen</p>', ['Ida Falk']],
  ['en', 'Olle Berg', '<p>Ida Falk, Leeds</p>', ['Olle Berg']],
  ['pt', 'JOÃO SA', '<p>Ida Falk, Leiria</p>', ['JOÃO SA']],
  ['ja', '共同通信社', '<p>運航が再開した。</p>', ['共同通信社']],
])('a person below the text comes before the house that is stated (%s, %s)', (lang, stated, last, wanted) => {
  const prose = 'The ferry runs again after five months, and the harbour says that it is as full as in summer. '.repeat(
    2,
  )
  const body = `<article><h1>${headline}</h1><p>${prose}</p><p>${prose}</p>${last}</article>`
  const head = `<meta name="author" content="${stated}"><meta property="og:site_name" content="${/^(?:en|pt)/.test(lang) ? 'Harbour Wave' : stated}">`
  expect(authors({ lang, head, body })).toEqual(wanted)
})

test('the house in an element of its own behind a name is where somebody works', () => {
  const html = '<div class="byline"><span>Ida Falk</span><span>Harbour Wave, Cumbria</span></div>'
  const head = '<meta property="og:site_name" content="Harbour Wave">'
  expect(authors({ ...byline(html), head })).toEqual(['Ida Falk'])
})

test.each([
  'Mwandishi Wetu',
  'Our Special Correspondent',
  'Unser Korrespondent',
  'हमारे संवाददाता',
  'Наш корреспондент',
  '本报记者',
])('somebody whom the house does not name is nobody: %s', (name) => {
  expect(authors(story({ '@type': 'Person', name }))).toEqual([])
})

test.each([
  ['ja', '<ul><li>文・写真／佐藤はなこ</li><li>編集／港編集部</li></ul>', ['佐藤はなこ']],
  ['ja', '<p>取材・文：山田太郎、佐藤花子</p>', ['山田太郎', '佐藤花子']],
  ['ja', '<p>文／港編集部</p>', []],
  ['de', '<div><time>16.01.2026</time> <a>14 Kommentare</a> Von <ul><li>Ida Falk</li></ul></div>', ['Ida Falk']],
  ['zh-CN', '<div>港湾观察记者 周亦 韩笑</div>', ['周亦', '韩笑']],
  ['ko', '<div>나은채 시인</div><div>입력 : 2026-03-05 18:20</div>', ['나은채']],
  ['ko', '<div>나은채 (한빛대 교수)</div><div>입력 : 2026-03-05 18:20</div>', ['나은채']],
  ['ko', '<div>오늘의 시인</div><div>입력 : 2026-03-05 18:20</div>', []],
])('who signs below the headline in the words of %s: %s', (lang, html, wanted) => {
  expect(authors(byline(html, lang))).toEqual(wanted)
})

test('a signature with a mail comes before the byline of a part of the house', () => {
  const html =
    '<div>by <a rel="author" href="/author/online/">Wave Online</a></div><p><b>BY IDA FALK Wave staff reporter falk@wave.example</b></p>'
  const head = '<meta property="og:site_name" content="Harbour Wave">'
  expect(authors({ ...byline(html), head })).toEqual(['IDA FALK <falk@wave.example>'])
})

test.each([
  ['de', '', '<p>Ida Falk, falk@wave.example</p>', ['Ida Falk <falk@wave.example>']],
  ['ko', '', '<p>나은채 시인</p>', ['나은채']],
  ['ko', '', '<p>/나은채 한빛대 교수</p>', ['나은채']],
  ['ko', '', '<p>오늘의 시인</p>', ['Harbour Wave']],
  ['zh', '', '<p>渡轮恢复。（记者 周亦 韩笑）</p>', ['周亦', '韩笑']],
  ['zh', '', '<p>渡轮恢复。（记者周亦摄）</p>', ['Harbour Wave']],
  ['en', '<p>Ida Falk, Health Reporter</p>', '', ['Ida Falk']],
  [
    'en',
    '<div class="byline"><span>Ida Falk</span><span>Harbour Wave, Leeds</span><span>Olle Berg</span><span>Harbour Wave, York</span></div>',
    '',
    ['Ida Falk', 'Olle Berg'],
  ],
  ['en', '', '', ['Harbour Wave']],
])('a person comes before the house that JSON-LD states (%s): %s %s', (lang, above, below, wanted) => {
  const prose = 'The ferry runs again after five months, and the harbour says that it is as full as in summer. '.repeat(
    2,
  )
  const body = `<article><h1>${headline}</h1>${above}<p>${prose}</p><p>${prose}</p>${below}</article>`
  const head = '<meta property="og:site_name" content="Harbour Wave">'
  expect(authors({ lang, head, body, ...story({ '@type': 'Organization', name: 'Harbour Wave' }) })).toEqual(wanted)
})

test('the house with agencies is nobody, whatever it is called', () => {
  const head = '<meta property="og:site_name" content="Harbour Wave">'
  expect(authors({ head, ...story({ '@type': 'Person', name: 'Harbour Wave with agencies' }) })).toEqual([])
  expect(authors({ head, ...story({ '@type': 'Person', name: 'Ida Falk with agencies' }) })).toEqual(['Ida Falk'])
})

test('of an hCard the name is the author, not the place that touches it', () => {
  const card =
    '<p class="vcard author"><strong class="fn">Ida Falk</strong><span class="adr"><span class="locality">Do Porto da Garça</span></span></p>'
  expect(authors({ lang: 'pt-BR', body: `<article><h1>${headline}</h1>${card}<p>Text.</p></article>` })).toEqual([
    'Ida Falk',
  ])
})

test('who edited is the author only where nobody signs, whatever brackets stand around', () => {
  const prose =
    '四月的一个早晨，李长顺换上制服，走到站台尽头，举起一面已经褪色的信号旗，等着那趟早已停运的列车从山那边开过来。'
  const body = (line: string) =>
    `<article><h1>${headline}</h1>${line}<p>${prose}</p><p>${prose}</p><p style="text-align:right">(责任编辑：刘洁、孙晓)</p></article>`
  expect(authors({ lang: 'zh-CN', body: body('<h4>记者 周一鸣</h4>') })).toEqual(['周一鸣'])
  expect(authors({ lang: 'zh-CN', body: body('') })).toEqual(['刘洁', '孙晓'])
})

test('somebody whom a sentence names beside a date wrote nothing', () => {
  const sentence =
    'NASHUA, <span>May 21, 2012</span> -- The Harbour Works announced that <span>Ellen Falk</span> has been named its head, effective <span>July 1, 2012</span>.'
  const source = '<p>SOURCE Harbour Works Corp.</p>'
  expect(authors({ body: `<h1>${headline}</h1><p>${sentence}</p><p>She follows Paul Dace.</p>${source}` })).toEqual([])
})

test('a citizen signs beside the date with the name of the account', () => {
  const line = '<div><div class="info_name">강이슬 (dew88)</div><div class="info_date">11.07.08 15:47</div></div>'
  expect(authors({ lang: 'ko', body: `<h1>마을버스 기사는 왜 시집을 냈을까</h1>${line}<p>본문이다.</p>` })).toEqual([
    '강이슬',
  ])
})

test('lines of a byline in headings of their own are lines', () => {
  const lines =
    '<div class="byline_container"><h4 class="bylinetitle">By Ida Falk</h4><h4 class="byline"><a href="/s">Coast Daily Inquirer</a></h4><h4 class="byline_date">12:53 am | Wednesday, July 11th, 2012</h4></div>'
  expect(authors({ body: `<h1>${headline}</h1>${lines}<p>Exports of chips rose again.</p>` })).toEqual(['Ida Falk'])
})

test('a name that is the rest of a labelled item, and one in bold above the day below the text, sign', () => {
  const prose =
    'Die Fähre fährt nach fünf Monaten wieder, und der Hafen meldet, dass sie so voll ist wie zuletzt im Sommer des Vorjahrs.'
  const body = (below: string) => `<h1>${headline}</h1><p>${prose}</p><p>${prose}</p>${below}`
  const item =
    '<div><ul><li><strong>Datum</strong> 31.07.2012</li><li><strong>Autorin/Autor</strong> Ida Falk</li></ul></div>'
  expect(authors({ lang: 'de', body: body(item) })).toEqual(['Ida Falk'])
  const signed = '<p class="notes"><b>Ida Falk</b><br>18 febbraio 2011<span>© RIPRODUZIONE RISERVATA</span></p>'
  expect(authors({ lang: 'it', body: body(signed) })).toEqual(['Ida Falk'])
  // A bold lead-in is nobody.
  expect(
    authors({
      lang: 'de',
      body: body(
        '<p><b>Neue Fähre</b><br>Sie kam am 18. Februar 2011 aus der Werft von Bergen und hat einen neuen Motor, der ein Drittel weniger verbraucht als der alte Motor.</p>',
      ),
    }),
  ).toEqual([])
})

const prose =
  'The harbour of Garam handled a fifth more boxes than a year ago, its master told the council at its last meeting, and the quays will be widened before the winter.'
const signedBy = (line: string): Parts => ({
  lang: 'en',
  body: `<article><h1>${headline}</h1><div class="content"><p><strong>${line}</strong></p><p>${prose}</p><p>${prose}</p></div></article>`,
})

test.each([
  ['Chinedu Okafor, Lagos and Aisha Bello, Kano', ['Chinedu Okafor', 'Aisha Bello']],
  ['Jane Doe, Leeds; John Roe, York', ['Jane Doe', 'John Roe']],
  ['By Jane Doe, Leeds and John Roe, York', ['Jane Doe', 'John Roe']],
  ['Ana Luz, Garam, Rui Mota, Nuri', ['Ana Luz', 'Rui Mota']],
  ['Jane Doe, Leeds, John Roe, York and Ann Poe, Hull', ['Jane Doe', 'John Roe', 'Ann Poe']],
])('several names with their places above the text sign it: %s', (line, names) => {
  expect(authors(signedBy(line))).toEqual(names)
})

test.each([
  'Port Ellis, Maine',
  'Jane Doe, Leeds',
  'London, Paris and Rome',
  'Boats, Quays and Cranes, Again',
  'What Garam, Nuri and Hanbit, Together',
])('a place or a subhead above the text does not: %s', (line) => {
  expect(authors(signedBy(line))).toEqual([])
})

test.each([
  ['Helen Ash, Research Communications', ['Helen Ash']],
  ['Helen Ash, Office of Public Affairs', ['Helen Ash']],
  ['Helen Ash, Media Relations', ['Helen Ash']],
  ['Helen Ash, School of Law', ['Helen Ash']],
  ['Helen Ash, Office Hale', ['Helen Ash', 'Office Hale']],
  ['Helen Ash, Mark Etting', ['Helen Ash', 'Mark Etting']],
])('an office behind a name is no second person: %s', (line, names) => {
  expect(authors(byline(`<p class="byline">Written by ${line}</p>`))).toEqual(names)
})

test.each([
  ['عمّان - منى الخطيب', 'منى الخطيب'],
  ['القاهرة - أحمد علي', 'أحمد علي'],
  ['جدّة - سامي الحربي', 'سامي الحربي'],
  ['دبيّ : ليلى حسن', 'ليلى حسن'],
])('the place before an Arabic name is none of it, however it is pointed: %s', (line, name) => {
  expect(authors(byline(`<span class="writer">${line}</span>`, 'ar'))).toEqual([name])
})

test.each([
  [
    'id',
    '<p><span>Rizky Pratama</span> <span>Penulis</span></p><p><span>Dewi Lestari</span> <span>Editor</span></p>',
    'Rizky Pratama',
  ],
  [
    'id',
    '<p><span>Dewi Lestari</span> <span>Editor</span></p><p><span>Rizky Pratama</span> <span>Wartawan</span></p>',
    'Rizky Pratama',
  ],
  ['de', '<div><div>Jana Daum</div><div>Redakteurin</div></div>', 'Jana Daum'],
  ['fr', '<div><div>Jeanne Roy</div><div>Journaliste</div></div>', 'Jeanne Roy'],
  ['es', '<div><div>Ana Luz Mota</div><div>Periodista</div></div>', 'Ana Luz Mota'],
  ['ru', '<div><div>Анна Серова</div><div>Корреспондент</div></div>', 'Анна Серова'],
  ['en', '<div><div>Jane Doe</div><div>Editor</div></div>', 'Jane Doe'],
])('what somebody is, below or behind the name, tells who wrote: %s %s', (lang, box, name) => {
  expect(authors({ lang, body: `<article><h1>${headline}</h1>${box}<p>${prose}</p></article>` })).toEqual([name])
})

test.each([
  ['fr', '<div><div>Reportage</div><div>Journaliste</div></div>'],
  ['de', '<div><div>Alle Artikel</div><div>Redakteur</div></div>'],
  ['es', '<div><div>Cómo ser</div><div>Periodista</div></div>'],
  ['pt', '<ul><li>Vagas abertas</li><li>Repórter</li></ul>'],
  ['it', '<div><div>12 marzo</div><div>Redattore</div></div>'],
])('a role below what is no name tells nobody: %s %s', (lang, box) => {
  expect(authors({ lang, body: `<article><h1>${headline}</h1>${box}<p>${prose}</p></article>` })).toEqual([])
})

const story2 = `<p>${prose}</p><p>${prose}</p>`
const figure =
  '<figure><img src="/a.jpg"><figcaption>The quay. <span class="byline">STEVE SHORT</span></figcaption></figure>'

test('who is named in a figure took the picture, unless nobody else is named', () => {
  const by = '<p class="byline">Josh Kelly</p>'
  expect(authors({ body: `<article><h1>${headline}</h1>${by}${figure}${story2}</article>` })).toEqual(['Josh Kelly'])
  expect(authors({ body: `<article><h1>${headline}</h1>${figure}${by}${story2}</article>` })).toEqual(['Josh Kelly'])
  const portrait = '<figure><img src="/j.jpg"><figcaption class="author">Josh Kelly</figcaption></figure>'
  expect(authors({ body: `<article><h1>${headline}</h1>${portrait}${story2}</article>` })).toEqual(['Josh Kelly'])
})

test.each(['article__footer', 'article-footer', 'story-footer', 'news__footer', 'entry-footer'])(
  'the foot of the story, %s, may name who wrote',
  (name) => {
    const foot = `<div class="${name}"><div class="article-authors">Jane Doe</div></div>`
    expect(authors({ body: `<div class="article"><h1>${headline}</h1>${story2}${foot}</div>` })).toEqual(['Jane Doe'])
  },
)

test.each(['footer-bar', 'site-footer', 'page__footer', 'footer-main', 'card-footer'])(
  'another foot, %s, does not',
  (name) => {
    const foot = `<div class="${name}"><div class="article-authors">Jane Doe</div></div>`
    expect(authors({ body: `<div class="article"><h1>${headline}</h1>${story2}${foot}</div>` })).toEqual([])
  },
)

test('a name set right below a text signs it, though the standfirst above that is a heading', () => {
  const sign = '<p style="text-align:right"><strong>Trần Minh Hà</strong></p>'
  const body = `<div><h1>${headline}</h1><h2>The work ended two months before it was planned to.</h2><div>${story2}${sign}</div></div>`
  expect(authors({ lang: 'vi', body })).toEqual(['Trần Minh Hà'])
  const teaser = '<div><h3>The cheese fair grows again</h3><div><p class="author">Jane Doe</p></div></div>'
  expect(authors({ body: `<div><h1>${headline}</h1><div>${story2}</div>${teaser}</div>` })).toEqual([])
})

test('an agency in the line of the date signs the story', () => {
  const line = (source: string) => `<div class="meta"><span>${source}</span> Publié: 03.11.2025, 09h02</div>`
  const of = (source: string) =>
    authors({ lang: 'fr', body: `<article><h1>${headline}</h1>${line(source)}${story2}</article>` })
  expect(of('ats')).toEqual(['ats'])
  expect(of('AFP')).toEqual(['AFP'])
  expect(of('Suisse')).toEqual([])
  expect(of('APP')).toEqual([])
})

test.each([
  ['By JANE DOE, EHN Business', 'Example Harbour News', ['JANE DOE']],
  ['By Jane Doe, EHN Sports', 'Example Harbour News', ['Jane Doe']],
  ['By Jane Doe, EHN News Desk', 'Example Harbour News', ['Jane Doe']],
  ['By Jane Doe, Ehn Berg', 'Example Harbour News', ['Jane Doe', 'Ehn Berg']],
  ['By Jane Doe, AP Morgan', 'Example Harbour News', ['Jane Doe', 'AP Morgan']],
])('the initials of the house behind a name are its desk: %s', (line, house, names) => {
  const head = `<meta property="og:site_name" content="${house}">`
  const body = `<article><h1>${headline}</h1><p class="byline">${line}</p><p>${prose}</p></article>`
  expect(authors({ head, body })).toEqual(names)
})

test.each([
  [
    '<dt>Story by</dt><dd>Ann Poole</dd><dd>Rex Tanner</dd><dt>Photos by</dt><dd>Mia Cole</dd>',
    ['Ann Poole', 'Rex Tanner'],
  ],
  ['<dt>Story by</dt><dd>Ann Poole</dd>', ['Ann Poole']],
  ['<dt>Written by</dt><dd>Ann Poole</dd><dt>Edited by</dt><dd>Mia Cole</dd>', ['Ann Poole']],
  ['<dt>Photos by</dt><dd>Mia Cole</dd><dt>Story by</dt><dd>Ann Poole</dd>', ['Ann Poole']],
])('terms and who stands behind them: %s', (list, names) => {
  expect(
    authors({ body: `<article><h1>${headline}</h1><dl class="story-credits">${list}</dl>${story2}</article>` }),
  ).toEqual(names)
})

test.each([
  ['Autor: Jelena Savić, Tanjug', 'Foto: Tanjug/Nemanja Jović', ['Jelena Savić', 'Tanjug']],
  ['Autor: Jelena Savić, Hina', 'Foto: Hina', ['Jelena Savić', 'Hina']],
  ['Autor: Jelena Savić, Nemanja Jović', 'Foto: Nemanja Jović', ['Jelena Savić']],
  ['Autor: Jelena Savić, Tanjug', 'Izvor: Tanjug', ['Jelena Savić']],
  ['Autor: Jelena Savić', 'Foto: Tanjug', ['Jelena Savić']],
])('an agency that signs beside somebody may have taken the picture too: %s, %s', (line, credit, names) => {
  const body = `<article><h1>${headline}</h1><div>${line} <span>01.07.2025. 09:20</span></div><img src="/m.jpg"><small>${credit}</small>${story2}</article>`
  expect(authors({ lang: 'sr', body })).toEqual(names)
})

test('who is stated as the author may have taken the picture too, as its caption says', () => {
  const figure =
    '<figure><img src="/m.jpg"><figcaption><span>Foto: Garam / Hanna Lis</span> The bus.</figcaption></figure>'
  const body = `<article><h1>${headline}</h1><ul class="authors"><li>Hanna Lis</li><li>Marek Wrona</li></ul>${figure}${story2}</article>`
  expect(authors({ ...story([{ name: 'Hanna Lis' }, { name: 'Marek Wrona' }]), lang: 'pl', body })).toEqual([
    'Hanna Lis',
    'Marek Wrona',
  ])
  const credit = `<article><h1>${headline}</h1><p>Text: Marek Wrona</p><p>Foto: Hanna Lis</p>${story2}</article>`
  expect(authors({ ...story([{ name: 'Hanna Lis' }, { name: 'Marek Wrona' }]), lang: 'pl', body: credit })).toEqual([
    'Marek Wrona',
  ])
})

test.each(['【打印本页】', '【关闭窗口】', '【返回】', '（收藏本页）', '【字号】'])(
  'a button in brackets is nobody: %s',
  (button) => {
    const body = `<div><h1>${headline}</h1><div id="zoom"><p>　　初步核算，一季度全市地区生产总值2836.4亿元，按不变价格计算，同比增长5.6%。</p></div><div><a href="#">${button}</a></div></div>`
    expect(authors({ lang: 'zh', body })).toEqual([])
  },
)

test('a line of its own in a stated name is what somebody is, and so may be a further author', () => {
  expect(authors(story({ name: 'Jane Doe\nHarbour Post Reporter' }))).toEqual(['Jane Doe'])
  expect(authors(story({ name: 'Jane Doe<br>Staff Writer' }))).toEqual(['Jane Doe'])
  expect(authors(story({ name: 'Jane\n  Doe' }))).toEqual(['Jane Doe'])
  expect(authors(story([{ name: 'Ana Gil' }, { name: 'Corresponsal en Lima' }]))).toEqual(['Ana Gil'])
})

test('a label in an element of its own is of the name behind it, that of a date of none', () => {
  const credit = (label: string, name: string) =>
    `<span class="kind">${label}</span> <span class="author__name">${name}</span>`
  const html = `<div class="byline">${credit('Text', 'Elin Berg')}${credit('Foto', 'Nils Lund')}</div>`
  expect(authors(byline(html, 'sv'))).toEqual(['Elin Berg'])
  expect(authors(byline('<div><span>Güncelleme Günü:</span> <time>3 Kasım 2025 10:05</time></div>', 'tr'))).toEqual([])
})

test('the media company of the house gives way to who is named', () => {
  const head = '<meta property="og:site_name" content="HARBOUR.com"><meta name="author" content="Harbour Cyber Media">'
  expect(authors({ ...byline('<div id="penulis">Penulis <b>Rina Kartika</b></div>', 'id'), head })).toEqual([
    'Rina Kartika',
  ])
})

test('who wrote Chinese teasers behind the text did not write the story', () => {
  const text =
    '<p>交通部门周三通报称，由于国外两家工厂生产的钢梁未能按时到货，施工进度受到影响，通车计划只能顺延到今年秋季。</p>'
  const card = '<div class="card"><span class="author">周若琳</span><time>2025-11-01</time></div>'
  const html = `<div>晨江记者 邵怀瑾 实习生 段锦程</div>${text.repeat(4)}<section>${card}</section>`
  expect(authors(byline(html, 'zh'))).toEqual(['邵怀瑾'])
  const parts = byline(`<div><span>2025-11-03 14:05</span></div>${text.repeat(4)}<section>${card}</section>`, 'zh')
  expect(readPage(page(parts)).published?.iso).toBe('2025-11-03T14:05:00+08:00')
})

test('names in lines of their own before the date, in elements that nothing marks, are people', () => {
  const names = '<div><div><a href="/jane-doe">Jane Doe</a></div><div><a href="/john-roe">John Roe</a></div></div>'
  expect(authors(byline(`${names}<div><time>November 3, 2025</time></div>`))).toEqual(['Jane Doe', 'John Roe'])
  const other = names.replace('John Roe', 'Read more stories')
  expect(authors(byline(`${other}<div><time>November 3, 2025</time></div>`))).toEqual([])
})

test.each([
  [
    'By <button>Jane Doe</button> <button>Follow</button> and <button>John Roe</button> <button>Follow</button>',
    ['Jane Doe', 'John Roe'],
  ],
  [
    'By <b>Jane Doe</b> and <b>John Roe</b> <span>Harbour Staff</span>,<span>Updated November 3, 2025</span>',
    ['Jane Doe', 'John Roe'],
  ],
  ['By <b>Jane Doe</b> and <span>Harbour Post Staff</span>', ['Jane Doe']],
  ['By <a href="/users/profile/jane">Jane Doe</a><span class="title">Leeds Bureau</span>', ['Jane Doe']],
  ['Jane Doe-Senior Reporter', ['Jane Doe']],
  ['Jane Doe-Roe', ['Jane Doe-Roe']],
])('buttons, the house and a post behind a name in a byline: %s', (html, wanted) => {
  const head = '<meta property="og:site_name" content="Harbour Post">'
  expect(authors({ ...byline(`<div class="byline">${html}</div>`), head })).toEqual(wanted)
})

test('the house and a post behind a stated name, and a broadcaster with its place', () => {
  const publisher = { '@type': 'Organization', name: 'Daily Valley' }
  expect(authors(story({ name: 'Jane Doe Valley Reporter' }, { publisher }))).toEqual(['Jane Doe'])
  expect(authors(byline('<p class="byline">Von Jana Daum, ARD Berlin</p>', 'de'))).toEqual(['Jana Daum'])
})

test('who curated or edited signs where nobody else does', () => {
  expect(authors(byline('<div class="c">Curated By : <a href="/x">Jane Doe</a></div>'))).toEqual(['Jane Doe'])
  expect(authors(byline('<div class="c"><span>Edited by:</span> <a href="/x">Jane Doe</a></div>'))).toEqual([
    'Jane Doe',
  ])
})

test('the house before its place, and what touches a name by a dash or a date, are no part of it', () => {
  const arabic = '<meta property="og:site_name" content="الميناء">'
  expect(authors({ ...byline('<div class="author">الميناء - أبوظبي</div>', 'ar'), head: arabic })).toEqual([])
  expect(authors({ ...byline('<div class="author">الميناء - رويترز</div>', 'ar'), head: arabic })).toEqual(['رويترز'])
  expect(authors(byline('<div>Par: <span>Awa Diop</span>- Port.com | Le 3 novembre 2025</div>', 'fr'))).toEqual([
    'Awa Diop',
  ])
  const line = '<div class="author">Jan Vos <span>03-11-25, 14:05</span> <span>Bron: BELGA</span></div>'
  expect(authors(byline(line, 'nl'))).toEqual(['Jan Vos'])
})

test('an agency or a house in an element that touches the name', () => {
  expect(
    authors(byline('<div class="byline"><span>oprac. <b>Anna Nowak</b></span><span>PAP</span></div>', 'pl')),
  ).toEqual(['Anna Nowak', 'PAP'])
  expect(authors(byline('<div class="byline"><span>ANNA NOWAK</span><span>PAP</span></div>', 'pl'))).toEqual([
    'ANNA NOWAK',
    'PAP',
  ])
  const orga =
    '<div class="c-sign byline"><span class="c-sign__names">Jeanne Roy</span><span class="c-sign__orga">Télévisions du Port</span></div>'
  expect(authors(byline(orga, 'fr'))).toEqual(['Jeanne Roy'])
})

test('a house before the name behind a Chinese label', () => {
  expect(authors(byline('<div>文｜财江讯 苗若兰<br>2025年11月03日 14:05</div>', 'zh'))).toEqual(['苗若兰'])
})

test.each([
  [
    'fr',
    '<div class="auteur"><span class="nom">Jeanne Roy</span><span class="qualite">Économiste</span></div>',
    ['Jeanne Roy'],
  ],
  ['ar', '<div class="writer"><h4>ياسمين العلي</h4><span>كاتبة إماراتية</span></div>', ['ياسمين العلي']],
  ['en', '<div class="author-box"><h4>Related Posts</h4><span>All of them</span></div>', []],
  [
    'en',
    '<p class="contributor"><b>Jane Doe</b> <em>is a former mayor and chairs the river trust</em></p>',
    ['Jane Doe'],
  ],
  [
    'fr',
    '<div><span>Jeanne Roy</span> <span>et</span> <span>Paul Lenoir</span> <span class="date">3 novembre 2025</span></div>',
    ['Jeanne Roy', 'Paul Lenoir'],
  ],
  ['pt', '<p class="autoria">Iolanda Reis*</p>', ['Iolanda Reis']],
  ['zh', '<p class="zuozhe">□ 沈知秋</p>', ['沈知秋']],
  ['ko', '<div><span>명재민</span><span>논설위원</span></div>', ['명재민']],
])('what else a byline holds beside names is none (%s): %s', (lang, html, wanted) => {
  expect(authors(byline(html, lang))).toEqual(wanted)
})

test('somebody and an agency, or a professor, sign in the last paragraph', () => {
  const text = (line: string, sentence: string, lang: string) =>
    authors({ lang, body: `<h1>${headline}</h1><div>${`<p>${sentence.repeat(3)}</p>`.repeat(2)}<p>${line}</p></div>` })
  expect(text('Elin Berg/TT', 'Bron över ån öppnar för trafik först i höst. ', 'sv')).toEqual(['Elin Berg', 'TT'])
  expect(text('명재민 한빛대 경제학과 교수', '반도체 수출이 석 달 연속 크게 늘었다고 정부가 밝혔다. ', 'ko')).toEqual([
    '명재민',
  ])
})

test('a label behind a bar in the line of the date, and a weekday that is left of it', () => {
  const line =
    '<div class="art"><p class="d">الأربعاء 12-03-2025 14:05 | كتب: <a href="/w/1">محسن عبد الرازق</a>, <a href="/w/2">بسام رمضان</a> |</p></div>'
  expect(authors(byline(line, 'ar'))).toEqual(['محسن عبد الرازق', 'بسام رمضان'])
  expect(authors(byline('<div class="author">Montag, 03.11.2025 14:05 Uhr</div>', 'de'))).toEqual([])
})

test('a strip of teasers above the headline signs and dates nothing', () => {
  const card = (title: string, name: string) =>
    `<div class="item"><a href="/h"><h3>${title}</h3></a><p class="item-by">${name}</p><time datetime="2025-11-01T08:00:00Z">1 November 2025</time></div>`
  const strip = `<div class="top">${card('The cheese fair grows again', 'Ida Vos')}${card('Trains to run more often', 'Ole Berg')}</div>`
  const head = '<div class="byline">By Jane Doe</div><div class="date">3 November 2025, 14:05</div>'
  const own = { body: `${strip}<h1>${headline}</h1>${head}<p>Exports rose.</p>` }
  expect(authors(own)).toEqual(['Jane Doe'])
  expect(readPage(page(own)).published?.text).toBe('3 November 2025, 14:05')
  expect(authors({ body: `${strip}<h1>${headline}</h1><p>Exports rose.</p>` })).toEqual([])
  const kicker = '<div><h3>Politics</h3><p class="byline">By Jane Doe</p></div>'
  expect(authors({ body: `${kicker}<h1>${headline}</h1><p>Exports rose.</p>` })).toEqual(['Jane Doe'])
})

test('the card of another story between byline and text signs and dates nothing', () => {
  const card =
    '<div class="inset"><h4><a href="/h">The cheese fair grows again</a></h4><p class="author">Ida Vos</p><time>1 November 2025</time></div>'
  const head = '<div class="byline">By Jane Doe</div><div class="date">3 November 2025, 14:05</div>'
  const own = { body: `<h1>${headline}</h1>${head}${card}<p>Exports rose.</p>` }
  expect(authors(own)).toEqual(['Jane Doe'])
  expect(readPage(page(own)).published?.text).toBe('3 November 2025, 14:05')
  const standfirst = '<div><h2>What the ministry says of October</h2><p class="byline">By Jane Doe</p></div>'
  expect(authors({ body: `<header><h1>${headline}</h1></header>${standfirst}<p>Exports rose.</p>` })).toEqual([
    'Jane Doe',
  ])
})

test('contributors whose page stands beside that of the author wrote too', () => {
  const person = (name: string, url?: string) => ({ '@type': 'Person', name, ...(url ? { url } : {}) })
  const first = person('Jane Doe', 'https://www.example.com/author/jane/')
  const second = person('John Roe', 'https://www.example.com/author/john/')
  expect(authors(story(first, { contributor: [second] }))).toEqual(['Jane Doe', 'John Roe'])
  expect(authors(story(first, { contributor: [person('John Roe', 'https://www.example.com/photos/john/')] }))).toEqual([
    'Jane Doe',
  ])
  expect(authors(story(first, { contributor: [person('John Roe')] }))).toEqual(['Jane Doe'])
})

test.each([
  '<ul class="no-bullet"><li><i></i>김하늘·이진석 기자</li><li>승인 2026.02.12 09:41</li></ul>',
  '<ul class="art_info"><li>김하늘 기자 <em>sky@garam.example</em></li><li>이진석 기자 <em>jin@garam.example</em></li><li>등록 2026.02.12</li></ul>',
])('further reporters in the lines below the headline sign with the one whom a meta states: %s', (lines) => {
  const head = '<meta name="author" content="김하늘 기자">'
  const body = `<div><h1>${headline}</h1>${lines}<p>수출이 늘었다고 산업부가 밝혔다.</p></div>`
  expect(authors({ lang: 'ko', head, body }).map((author) => author?.replace(/ <.*/, ''))).toEqual(['김하늘', '이진석'])
  const withPictures = lines.replace('이진석 기자', '사진 이진석 기자').replace('·사진', ' 기자, 사진')
  expect(authors({ lang: 'ko', head, body: body.replace(lines, withPictures) })[0]).toMatch(/^김하늘/)
  expect(authors({ lang: 'ko', head, body: body.replace(lines, withPictures) })).toHaveLength(1)
})

test.each([
  [
    'nl',
    'Geplaatst op donderdag 5 maart 2026 om 14:12 door Ida de Wit in <a href="/regio">Regio</a> | <a>Geen reacties</a>',
  ],
  ['de', 'Veröffentlicht am 5. März 2026 von Ida de Wit | <a href="#c">Kommentar</a>'],
  ['fr', 'Publié le 5 mars 2026 à 14:12 par Ida de Wit dans <a href="/r">Région</a>'],
  ['es', 'Publicado el 5 de marzo de 2026 por Ida de Wit en <a href="/r">Región</a>'],
])('the line of a blog system says when, by whom and where it was filed: %s', (lang, line) => {
  const body = `<div><h2>${headline}</h2><div class="postmeta">${line}</div><p>Exports of chips rose again.</p></div>`
  expect(authors({ lang, body })).toEqual(['Ida de Wit'])
})

test('a line of when and where it was printed names nobody', () => {
  const line = 'Geplaatst op 5 maart 2026 door Redactie in <a href="/regio">Regio</a>'
  const body = `<div><h2>${headline}</h2><div class="postmeta">${line}</div><p>Exports of chips rose again.</p></div>`
  expect(authors({ lang: 'nl', body })).toEqual([])
})

test('a label for those who hear the page names who wrote, in a row of such', () => {
  const row =
    '<section><h2>페이지 정보</h2><span class="sound_only">작성자</span> <strong>김하늘</strong><span class="sound_only">조회</span> <strong>151회</strong></section>'
  const body = `<article><h1>${headline}</h1>${row}<p>수출이 늘었다고 산업부가 밝혔다.</p></article>`
  expect(authors({ lang: 'ko', body })).toEqual(['김하늘'])
})

test('who wrote the further posts of a board is no author of the one above it', () => {
  const text =
    '산업부는 반도체 수출이 석 달째 늘었다고 14일 밝혔고, 자동차와 조선도 함께 늘어 흑자 폭이 커졌다고 설명했다.'
  const list =
    '<table><tbody><tr><td class="title"><a href="/31">다음 주 주민 회의</a></td><td class="author"><a>이진석</a></td><td>2026.03.11</td></tr></tbody></table>'
  const line = '<div><span><small>by</small><b>김하늘</b></span> <b class="date">2026.03.14</b></div>'
  const body = `<h1>${headline}</h1>${line}<div class="xe_content">${`<p>${text}</p>`.repeat(4)}</div>${list}`
  expect(authors({ lang: 'ko', body })).toEqual(['김하늘'])
})

test.each([
  ['tr', '<span class="meta-label">Yazan</span><a class="meta-author" href="#">Jane Doe</a>', 'Jane Doe'],
  ['ja', '<span>投稿者: 山田花子 日時: 2026年3月15日 18:30</span>', '山田花子'],
  ['en', '<p>By Jane Doe, Port Ellis</p>', 'Jane Doe'],
  ['en', '<div><span>Jane Doe</span> <span>Port Ellis</span></div><div>3 March 2026</div>', 'Jane Doe'],
])('a label without a colon, or a place behind a name, leaves the name: %s %s', (lang, line, name) => {
  expect(
    authors({ lang, body: `<article><h1>${headline}</h1>${line}<p>Exports of chips rose again.</p></article>` }),
  ).toEqual([name])
})

const rose =
  'Exports of chips rose again in May, the third month in a row, and the ministry expects more of the same in summer.'

test.each(['Jane Doe<br>The Harbour Post', '<b>Jane Doe</b><br>Health reporter', 'Jane Doe | The Harbour Post'])(
  'a name above or beside the house or a role in the first line of the text signs it: %s',
  (line) => {
    const head = '<meta property="og:site_name" content="Harbour Post">'
    const body = `<article><h1>${headline}</h1><div><p>${line}</p><p>${rose}</p></div></article>`
    expect(authors({ head, body })).toEqual(['Jane Doe'])
    const other = body.replace(/The Harbour Post|Health reporter/, 'A Sunday in spring')
    expect(authors({ head, body: other })).toEqual([])
  },
)

test.each(['<b>Jane Doe</b>', 'JANE DOE', 'Jane Doe'])(
  'a name alone above the text signs it where neither headline nor text mentions it: %s',
  (line) => {
    const body = (text: string, title = headline) =>
      `<article><h1>${title}</h1><div><p>${line}</p><p>${text}</p></div></article>`
    expect(authors({ body: body(rose) }).map((name) => name?.toLowerCase())).toEqual(['jane doe'])
    expect(authors({ body: body(`${rose} Doe, who ran the harbour for years, did not want to say more.`) })).toEqual([])
    expect(authors({ body: body(rose).replace(line, '<b>Port Ellis</b>') })).toEqual([])
  },
)

test('a name in slanted letters below a text whose paragraphs line breaks part signs it', () => {
  const body = (end: string) => `<article><h1>${headline}</h1><div>${rose}<br><br>${rose}<br><br>${end}</div></article>`
  expect(authors({ body: body('<i>Jane Doe</i>') })).toEqual(['Jane Doe'])
  expect(authors({ body: body(`He praised <i>Jane Doe</i>`) })).toEqual([])
})

test.each([
  ['en', '<p>by Jane Doe</p>', ['Jane Doe']],
  ['en', '<div class="byline"><strong>Jane Doe</strong> <em>Harbour County Record</em></div>', ['Jane Doe']],
  ['es', '<div class="author">Jane Doe <span>Madrid</span></div>', ['Jane Doe']],
  ['es', '<div class="author">Jane <span class="apellido">Doe</span></div>', ['Jane Doe']],
  ['es', '<div class="byline">Redacción: Jane Doe</div>', ['Jane Doe']],
  ['it', '<p><em>a cura di Anna Rossi</em></p>', ['Anna Rossi']],
  ['ko', '<p>김하늘 논설위원</p>', ['김하늘']],
])('a byline below the headline in one more shape: %s %s', (lang, line, names) => {
  const body = `<main><h1>${headline}</h1>${line}<div class="content"><p>${rose}</p><p>${rose}</p><p>${rose}</p></div></main>`
  expect(authors({ lang, body })).toEqual(names)
})

test.each([
  ['en', '<div class="byline">Jane Doe and John Roe in Nairobi</div>', ['Jane Doe', 'John Roe']],
  ['de', '<div class="autor">Jana Roth (dpa)</div>', ['Jana Roth']],
  ['hi', '<div class="author">सुनीता मेहरा</div>', ['सुनीता मेहरा']],
  ['en', '<div class="byline">Nobody asked Jane Doe.</div>', []],
])('an element named for a byline that is the last of the text holds who wrote: %s %s', (lang, line, names) => {
  const body = `<main><h1>${headline}</h1><div class="content"><p>${rose}</p><p>${rose} Twice.</p>${line}</div></main>`
  expect(authors({ lang, body })).toEqual(names)
})

test('a reporter signs below short paragraphs of Korean too', () => {
  const text = '산업부는 반도체 수출이 석 달째 늘었다고 14일 밝혔고, 자동차와 조선도 함께 늘었다고 설명했다.'
  const body = `<main><h1>${headline}</h1><div class="content">${`<p>${text}</p>`.repeat(3)}<p>가람일보=김하늘 기자</p></div></main>`
  expect(authors({ lang: 'ko', body })).toEqual(['김하늘'])
})

test('who signs a Korean column stands above the house’s note too', () => {
  const text = '지난주 한 마을에서 버스를 기다리다 두 시간을 보냈다. 시간표에는 있는 버스가 오지 않았기 때문이다.'
  const end = '<p>정수연 한빛대 도시교통학과 교수</p><p>※ 외부 필자의 기고는 본지의 편집 방향과 다를 수 있습니다.</p>'
  const body = `<main><h1>${headline}</h1><div class="content">${`<p>${text}</p>`.repeat(3)}${end}</div></main>`
  expect(authors({ lang: 'ko', body })).toEqual(['정수연'])
  expect(authors({ lang: 'ko', body: body.replace('※ 외부 필자의 기고는', '그의 기고는') })).toEqual([])
})

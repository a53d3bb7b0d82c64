import { expect, test } from 'vitest'
import { headline, page, readPage } from '../../support/metadata.ts'
import { processorTimeMs } from '../../support/processor-time.ts'

const h1 = `<article><h1>${headline}</h1><p>Text.</p></article>`

function title(head: string, body = h1, ld?: unknown): string | undefined {
  return readPage(page({ head, body, ld })).title?.value
}

test.each([
  `<title>${headline} | Example News</title><meta property="og:site_name" content="Example News">`,
  `<title>${headline} - Example News</title>`,
  `<title>${headline} – The Example</title>`,
  `<title>${headline} :: example.com</title>`,
  `<title>Example News: ${headline}</title>`,
  `<title>Example News » ${headline}</title>`,
  `<title>${headline} | Economy | Example News</title>`,
  `<title>${headline}ㅣ이그잼플뉴스</title><meta property="og:site_name" content="이그잼플뉴스">`,
  `<title>${headline} &amp;#8211; Example News</title>`,
])('the headline is the same whatever stands around it in the title: %s', (head) => {
  expect(title(head)).toBe(headline)
  expect(title(`${head}<meta property="og:title" content="${headline} - Example News">`)).toBe(headline)
})

test('without h1 only a known site name is cut', () => {
  const site = '<meta property="og:site_name" content="Example News">'
  expect(title(`<title>${headline} | Example News</title>${site}`, '<p>Text</p>')).toBe(headline)
  expect(title(`<title>Korea - Japan talks end without a deal | Example News</title>${site}`, '<p>Text</p>')).toBe(
    'Korea - Japan talks end without a deal',
  )
  expect(title(`<title>Live: Storm reaches the coast</title>${site}`, '<p>Text</p>')).toBe(
    'Live: Storm reaches the coast',
  )
  expect(title('<title>Storm reaches the coast | Unknown Thing</title>', '<p>Text</p>')).toBe(
    'Storm reaches the coast | Unknown Thing',
  )
})

test('a site name is known by its host in other forms too', () => {
  const at = (url: string, name: string) =>
    readPage(page({ head: `<title>${headline} | ${name}</title>`, body: '<p>x</p>' }), { url }).title?.value
  expect(at('https://www.example.com/a', 'Example News')).toBe(headline)
  expect(at('https://www.etps.com/a', 'Example Town Post South')).toBe(headline)
  expect(at('https://www.examplenews.com/a', 'The Example')).toBe(headline)
  expect(at('https://www.example.com/a', 'Examples of Art')).toBe(`${headline} | Examples of Art`)
})

test('a headline with a separator of its own stays whole', () => {
  const own = 'Korea - Japan talks: what we know | Analysis'
  expect(
    title(`<title>${own} - Example News</title><meta property="og:title" content="${own}">`, `<h1>${own}</h1>`),
  ).toBe(own)
})

test('entities encoded twice are undone, and angle brackets of the text stay', () => {
  expect(
    title('<meta property="og:title" content="Kim &amp;quot;regrets&amp;quot; it &amp;amp; leaves">', '<p>x</p>'),
  ).toBe('Kim "regrets" it & leaves')
  expect(title('<meta property="og:title" content="&lt;해외입양과 돈&gt; 1부">', '<p>x</p>')).toBe(
    '<해외입양과 돈> 1부',
  )
  expect(title('', '<h1>Kim&#039;s <em>second</em>&nbsp;term</h1>')).toBe("Kim's second term")
})

test('a shortened headline gives way to the visible one that it begins', () => {
  const ld = { '@type': 'NewsArticle', headline: 'Chip exports rise again in October…' }
  expect(title('<meta property="og:title" content="Chip exports rise again in October…">', h1, ld)).toBe(headline)
})

test('a search-engine headline loses against what the page shows and shares', () => {
  const ld = { '@type': 'NewsArticle', headline: 'Chip exports October 2025: numbers, chart' }
  expect(title(`<meta property="og:title" content="${headline}">`, h1, ld)).toBe(headline)
})

test('a first h1 that is the logo is not the headline', () => {
  const body = `<div class="logo"><h1>Example News</h1></div><article><h1>${headline}</h1></article>`
  expect(title('<meta property="og:site_name" content="Example News">', body)).toBe(headline)
  expect(
    title(
      `<title>${headline} - Example News</title>`,
      '<h1><a href="/">Example News</a></h1><h2 class="headline">Chip exports rise again in October, ministry says</h2>',
    ),
  ).toBe(headline)
})

test('a kicker and a headline in spans of one h1 are not glued', () => {
  expect(title('', '<h1><span class="kicker">Economy</span><span>Exports rise again</span></h1>')).toBe(
    'Economy Exports rise again',
  )
  expect(
    title(
      `<meta property="og:title" content="${headline}"><title>${headline} - Example</title>`,
      `<h1><span>Economy</span><span>${headline}</span></h1>`,
    ),
  ).toBe(headline)
})

test('where another source parts kicker and headline, its spelling is taken', () => {
  const body = '<h1><span>Außenhandel</span><span>Ausfuhren steigen wieder</span></h1>'
  expect(title('<meta property="og:title" content="Außenhandel: Ausfuhren steigen wieder">', body)).toBe(
    'Außenhandel: Ausfuhren steigen wieder',
  )
})

test('a visible headline comes before other words of one source for machines', () => {
  const head = '<meta property="og:title" content="Chip exports October 2025 rise again: what the ministry says">'
  expect(title(head)).toBe(headline)
})

test('a headline in h2 to h4 under a logo is found by what the page states', () => {
  const body = `<header><h1><a href="/">Example</a></h1></header><div><h4 class="title">${headline}</h4><p>x</p><h4>Something else here</h4></div>`
  const answer = readPage(page({ head: `<meta property="og:title" content="${headline}">`, body }))
  expect(answer.title?.value).toBe(headline)
  expect(answer.headline?.element.name).toBe('h4')
})

test('a drop cap is part of its word', () => {
  expect(title('', '<h1><span>H</span><span>ong Kong opens a bridge</span></h1>')).toBe('Hong Kong opens a bridge')
})

test('headings of teasers, comments and navigation are none of the story', () => {
  const body = `<aside class="related"><h1>Another story altogether here</h1></aside><article><h2 class="article-title">${headline}</h2></article>`
  expect(title('', body)).toBe(headline)
})

test('what the site’s rule selects comes first', () => {
  const answer = readPage(page({ head: '<title>Other</title>' }), { stated: { title: [' From  the rule '] } }).title
  expect(answer).toEqual({ value: 'From the rule', source: 'site rule' })
})

test('microdata and metas of measuring services are titles too', () => {
  expect(
    title(
      '',
      '<div itemscope itemtype="https://schema.org/NewsArticle"><span itemprop="headline">From microdata here</span></div>',
    ),
  ).toBe('From microdata here')
  expect(title('<meta name="parsely-title" content="From Parsely">', '<p>x</p>')).toBe('From Parsely')
  expect(title('<meta name="DC.title" content="From Dublin Core">', '<p>x</p>')).toBe('From Dublin Core')
})

test('no title is null', () => {
  expect(readPage('<p>Text</p>').title).toBeNull()
  expect(readPage('<title>Home</title><h1> </h1>').title).toBeNull()
})

test('Korean: the press’s name after a bar or a hyphen goes', () => {
  const name = '<meta property="og:site_name" content="한빛일보">'
  expect(title(`<title>반도체 수출 두 달 연속 증가 - 한빛일보</title>${name}`, '<p>x</p>')).toBe(
    '반도체 수출 두 달 연속 증가',
  )
  expect(
    title(
      `<title>반도체 수출 두 달 연속 증가 < 경제 < 기사본문 - 한빛일보</title>${name}`,
      '<h3 class="heading">반도체 수출 두 달 연속 증가</h3>',
    ),
  ).toBe('반도체 수출 두 달 연속 증가')
  expect(title(`<title>[단독] 반도체 수출 두 달 연속 증가 | 한빛일보</title>${name}`, '<p>x</p>')).toBe(
    '[단독] 반도체 수출 두 달 연속 증가',
  )
})

test('hostile titles end soon', () => {
  const started = processorTimeMs()
  for (const unit of [' - ', '|', ': a', '<', '&amp;', 'a ', '::', '<b ']) {
    readPage(
      `<title>${unit.repeat(200_000)}</title><h1>${unit.repeat(200_000)}</h1><meta property=og:title content="${unit.repeat(100_000)}">`,
    )
  }
  expect(processorTimeMs() - started).toBeLessThan(1500)
})

test('a site name is known by the link to its home page, as text or as the name of the logo', () => {
  const text = '해랑군 보건의료원, 야간진료 주 4일로 확대'
  const logo = '<a href="/"><img src="/logo.gif" alt="해랑뉴스"></a>'
  const head = `<title>해랑뉴스 : ${text}</title>`
  expect(title(head, `<table><tr><td>${logo}</td></tr></table><p>Text</p>`)).toBe(text)
  expect(title(head, '<div><a href="http://www.example.kr">해랑뉴스</a></div><p>Text</p>')).toBe(text)
  expect(title(head, '<a href="/list"><img src="/logo.gif" alt="해랑뉴스"></a><p>Text</p>')).toBe(`해랑뉴스 : ${text}`)
})

test('a headline that the title holds whole keeps its beginning, whatever is shared in its place', () => {
  const head = `<title>Example News - ${headline}</title><meta property="og:title" content="${headline.slice(headline.indexOf('rise'))}">`
  expect(title(head)).toBe(headline)
})

test('a section in an element of its own within the h1 is no part of the headline', () => {
  const head = `<title>${headline}</title><meta property="og:title" content="${headline}">`
  expect(title(head, `<article><h1>${headline} <a href="/gadgets">Gadgets</a></h1></article>`)).toBe(headline)
})

test('a short h1 of other words than the title is the name of a section', () => {
  expect(title(`<title>${headline} – Example</title>`, '<h1>Business Health Center</h1><p>Text.</p>')).toBe(headline)
})

test('a headline that stands twice in its h1 is taken once', () => {
  const twice = `${headline} ${headline}`
  expect(title(`<title>${twice} | Example News</title>`, `<h1>${twice}</h1>`)).toBe(headline)
})

test('of two h1 the one within the title is the headline, though a place and a section stand around it', () => {
  const body = `<h1><a href="/">Example News</a></h1><article><h1>${headline}</h1></article>`
  expect(title(`<title>SEOUL: ${headline} | Chips | Example News</title>`, body)).toBe(headline)
})

test('a site name glued to the headline by a colon is cut, another word is not', () => {
  const site = '<meta property="og:site_name" content="한빛일보">'
  expect(title(`<title>한빛일보:부산항 물동량 늘었다</title>${site}`, '<p>Text</p>')).toBe('부산항 물동량 늘었다')
  expect(title(`<title>부산항:물동량 늘었다</title>${site}`, '<p>Text</p>')).toBe('부산항:물동량 늘었다')
})

test('quotes escaped as if for a script are plain ones', () => {
  expect(
    title(`<meta property="og:title" content="Ministry\\'s plan: more chips, less \\&quot;noise\\&quot;">`, '<p>x</p>'),
  ).toBe('Ministry\'s plan: more chips, less "noise"')
})

test('a section behind the headline in what is stated goes where the page shows the headline without it', () => {
  const head = `<title>${headline} | Economy | HBN</title><meta property="og:title" content="${headline} | Economy | HBN"><meta property="og:site_name" content="HBN">`
  expect(title(head, h1, { '@type': 'NewsArticle', headline: `${headline} | Economy | HBN` })).toBe(headline)
})

test('of two spellings the one without a sign set apart', () => {
  const kicker = 'Trade<b> : </b>'
  const body = `<h1>${kicker}<span>${headline}</span></h1>`
  expect(title(`<meta property="og:title" content="Trade: ${headline}">`, body)).toBe(`Trade: ${headline}`)
})

test('a visible headline that holds most of the words for machines is the longer form of it', () => {
  const shown = 'A harbour on the western coast is wired with 900 sensors to see the next flood before it comes'
  const stated = 'Harbour sensors watch for next flood'
  const head = `<title>${stated} | Example News</title><meta property="og:title" content="What 900 sensors see">`
  const dialog = '<div class="feedback__modal" role="dialog"><h1>Example News values what you think</h1></div>'
  expect(
    title(head, `${dialog}<article><h1>${shown}</h1></article>`, { '@type': 'NewsArticle', headline: stated }),
  ).toBe(shown)
})

test('a Japanese or Chinese house behind a wide colon is cut where the page shows the headline', () => {
  const shown = '豪雪の集落、除雪ドローンは救世主か'
  const stated = `${shown}：港新聞`
  const head = `<title>${stated}</title><meta property="og:title" content="${stated}">`
  expect(title(head, `<article><h1>${shown}</h1></article>`, { '@type': 'NewsArticle', headline: stated })).toBe(shown)
})

test('a kicker within the h1 is no part of a headline that JSON-LD states without it', () => {
  const body = `<h1><span>On the coast</span><br><span>${headline}</span></h1>`
  expect(title('', body, { '@type': 'NewsArticle', headline })).toBe(headline)
  expect(title('', body, { '@type': 'NewsArticle', headline: `On the coast: ${headline}` })).toBe(
    `On the coast: ${headline}`,
  )
})

test('a cell that is named for the headline is one, where the title is the same on all pages', () => {
  const body = `<table><tr><td class="view_title"><span>${headline}</span></td></tr><tr><td>Text.</td></tr></table>`
  expect(title('<title>Harbour Post</title>', body)).toBe(headline)
})

test('a page without headings shows its headline as any text', () => {
  const head = `<title>Harbour News | UK | Coast | ${headline}</title>`
  expect(title(head, `<div class="sh">${headline}</div><p>Text.</p>`)).toBe(headline)
  expect(title(head, `<a href="/x">${headline}</a><p>Text.</p>`)).not.toBe(headline)
  expect(title(`<title>Wave.example: Progress: ${headline}</title>`, `<h2>${headline}</h2><p>Text.</p>`)).toBe(headline)
  // A word of the title is no headline.
  expect(title(`<title>${headline}</title>`, '<div>October</div><p>Text.</p>')).toBe(headline)
})

test('the name of a board behind a headline is no part of it where the page shows it as a heading', () => {
  const board = `<h1>${headline} > Village news</h1><h2>Village news</h2><article><h2>${headline}</h2><p>Text.</p></article>`
  expect(title(`<title>${headline} > Village news | Example</title>`, board)).toBe(headline)
  const path = '<h1>Paris > London: a race against the train</h1><p>Text.</p>'
  expect(title('<title>Paris > London: a race against the train</title>', path)).toBe(
    'Paris > London: a race against the train',
  )
})

test('the subject of a post in a board’s table is its headline where no page of the board has another title', () => {
  const board = `<h1><a href="/">The Town</a></h1><h3>Press releases</h3><table><tr><td><span class="p-table__subject_text">${headline}</span></td></tr><tr><td>Text.</td></tr></table>`
  expect(title('<title>Press release in detail | The Town</title>', board)).toBe(headline)
})

test.each([
  [`<title>${headline} | Ledger</title>`, `<h1><span class="kicker">Transit</span> ${headline}</h1>`],
  [`<title>${headline}</title>`, `<h1>${headline} <span class="count">12</span></h1>`],
  [
    `<meta property="og:title" content="${headline}">`,
    `<h1>${headline}<span class="sub">Islanders say that nobody has asked them</span></h1>`,
  ],
])(
  'what stands in an element of its own within the h1 is none of a headline that the title has without it: %s %s',
  (head, h1) => {
    expect(title(head, `<article>${h1}<p>Text.</p></article>`)).toBe(headline)
  },
)

test('the last word of a headline in letters of its own stays, whatever the title has behind a dash', () => {
  const h1 = '<article><h1>Korea <em>wins</em></h1><p>Text.</p></article>'
  expect(title('<title>Korea - sports and more</title>', h1)).not.toBe('Korea')
})

test('the house’s name with a word for its site goes from a title behind a full-width bar too', () => {
  const head = `<meta property="og:site_name" content="加蘭新報"><meta property="og:title" content="${headline}｜加蘭新報オンライン"><title>${headline}｜加蘭新報オンライン</title>`
  expect(title(head, '<h2 class="midashi">港の船が新しくなった</h2><p>Text.</p>')).toBe(headline)
})

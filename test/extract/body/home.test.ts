import { expect, test } from 'vitest'
import { extractArticle } from '../../../src/extract/index.ts'

const story = [
  'The ferry to Alvik runs again from Monday, the harbour office said on Tuesday, after five months in the yard at Bergen.',
  'Its new engine uses a third less fuel than the old one and was built by a firm with forty people.',
  'The crossing will cost 42 kroner.',
  'Islanders had to take a bus around the fjord in the meantime, which took two hours where the boat takes twenty minutes.',
  'The council has asked for a second boat in summer, when up to 900 people a day want to cross.',
  'A decision is expected in May, after the county has looked at what a second crew would cost.',
]

function bodyOf(page: string): string {
  const head =
    '<title>Ferry runs again</title><meta property="article:published_time" content="2026-03-03T10:00:00+01:00">'
  return extractArticle(`<html lang="en"><head>${head}</head><body>${page}</body></html>`, {
    url: 'https://www.alvik.example/2026/ferry',
  }).body
}

const paragraphs = (from = 0, to = story.length) =>
  story
    .slice(from, to)
    .map((text) => `<p>${text}</p>`)
    .join('')
const whole = story.join('\n\n')
const picture = '<div class="sc-1f2e"><div class="sc-77ab"><img src="/boat.jpg"></div>'

test('paragraphs in sections of their own with an advertisement behind each are all kept', () => {
  const section = (text: string) => `<section><p>${text}</p></section>`
  const advertisement = '<div class="x9"><a href="/x"><img src="/ad.png"></a></div>'
  const long = [...story, ...story.map((text) => `Later in the year: ${text}`)]
  const sections = long.map((text, i) => section(text) + (i > 3 ? advertisement : ''))
  expect(bodyOf(`<h1>Ferry runs again</h1><div class="q1">${sections.join('')}</div>`)).toBe(long.join('\n\n'))
})

test.each([
  [
    'a caption and its credit',
    '<p>The boat leaves the yard at Bergen on a wet morning in late February.</p><p>Eva Lind</p>',
  ],
  ['a caption in nested boxes', '<div><div>The boat leaves the yard in February</div></div>'],
])('%s in the box of a picture, whatever its name, are no text', (_, caption) => {
  const box = `${picture}${caption}</div>`
  expect(bodyOf(`<h1>Ferry runs again</h1><div class="q1">${paragraphs(0, 3)}${box}${paragraphs(3)}</div>`)).toBe(whole)
  expect(bodyOf(`<h1>Ferry runs again</h1><div class="q1">${box}${paragraphs()}</div>`)).toBe(whole)
})

test('a paragraph that begins with its place and agency is no caption, though a picture shares its box', () => {
  const lead = 'BERGEN (Coast Press) — The ferry to Alvik runs again from Monday.'
  const box = `${picture}<div>${lead}</div></div>`
  expect(bodyOf(`<h1>Ferry runs again</h1><div class="q1">${box}${paragraphs(1)}</div>`)).toBe(
    [lead, ...story.slice(1)].join('\n\n'),
  )
})

test('what stands beside the story above its byline is of the page’s head', () => {
  const film =
    '<div><object data="/film"></object></div><p class="q5">The boat was lifted from the water in October, and a film shows what had grown on it. It took four men two days to scrape it off, and the crabs went home by themselves.</p>'
  const byline = '<div class="q6"><div class="q7">By Eva Lind, The Alvik Post</div></div>'
  expect(bodyOf(`<div class="q0"><div>${film}${byline}<div class="q1">${paragraphs()}</div></div></div>`)).toBe(whole)
})

test.each(['', 'AP '])(
  'what a picture says to those who cannot see it is its caption, wherever it stands',
  (credit) => {
    const caption = `${credit}The boat that nobody on the island has seen leave since October`
    const page = `<h1>Ferry runs again</h1><div class="q1"><p><img src="/b.jpg" alt="${caption.replace(credit, '')}."></p><p>${caption}</p>${paragraphs()}</div>`
    expect(bodyOf(page)).toBe(whole)
  },
)

test('a story in three parts keeps the first, which holds the headline', () => {
  const part = (inner: string) => `<div class="story-body">${inner}</div>`
  const related = '<div class="zz"><h3>Related</h3><ul><li><a href="/a">Council approves the plan</a></li></ul></div>'
  const parts = [`<h1>Ferry runs again</h1>${paragraphs(0, 1)}`, paragraphs(1, 4), paragraphs(4)].map(part)
  expect(bodyOf(`<div>${parts.join(related)}</div>`)).toBe(whole)
})

test('text beside boxes belongs to the element around both', () => {
  const [first, second, ...rest] = story
  const promo = '<div class="n2"><div><a href="/n">Boats</a> <a href="/m">Harbours</a></div></div>'
  const page = `<h1>Ferry runs again</h1><div class="q1">${first}${promo}${second}<br><br>${promo}${rest.join('<br><br>')}</div>`
  expect(bodyOf(page)).toBe(whole)
})

test('cards with excerpts of a hundred words around the story are other stories', () => {
  const excerpt = `${'The council voted late on Tuesday to approve the plan after a hearing of more than four hours. '.repeat(6)}`
  const cards = [0, 1, 2, 3]
    .map(
      (i) =>
        `<div class="q2"><div><a href="/2026/s${i}">Headline of another story, number ${i}</a></div><div>${i} ${excerpt}</div></div>`,
    )
    .join('')
  const page = `<h1>Ferry runs again</h1><div class="q0">${cards}</div><div class="q1">${paragraphs()}</div><div class="q0">${cards}</div>`
  expect(bodyOf(page)).toBe(whole)
})

test('a paragraph beside a picture that has its caption is one of the story', () => {
  const column = `<div class="q8"><div><figure><img src="/b.jpg"><figcaption>The boat in the yard at Bergen in March</figcaption></figure></div><div><p>${story[3]}</p></div></div>`
  expect(bodyOf(`<h1>Ferry runs again</h1><div class="q1">${paragraphs(0, 3)}${column}${paragraphs(4)}</div>`)).toBe(
    whole,
  )
})

test('what shares the headline’s box is the header’s where the paragraphs share another', () => {
  const header =
    '<section class="q9"><h1>Ferry runs again</h1><div><p>The islands have lived without a boat since autumn.</p></div></section>'
  expect(bodyOf(`<div class="q0">${header}<div class="q1">${paragraphs()}</div></div>`)).toBe(whole)
})

test('items of a list each with its heading, picture and paragraph are the story', () => {
  const lead = [...story, ...story].map((text, i) => `${i}: ${text}`)
  const items = [1, 3, 4, 5].map(
    (i) => `<div class="q3"><h2>Pier number ${i}</h2><div><img src="/${i}.jpg"></div><p>${story[i]}</p></div>`,
  )
  const expected = [...lead, ...[1, 3, 4, 5].flatMap((i) => [`Pier number ${i}`, story[i]])]
  const page = `<article><h1>Ferry runs again</h1><div class="q1">${lead.map((text) => `<p>${text}</p>`).join('')}${items.join('')}</div></article>`
  expect(bodyOf(page)).toBe(expected.join('\n\n'))
})

test('a brief is read though cards of other stories outweigh it', () => {
  const cards = [1, 2, 3, 4, 5].map(
    (i) =>
      `<div class="n"><a href="/q${i}"><h4>Another story, number ${i}</h4></a><p>Its first sentence says what it is all about, and why number ${i} matters.</p></div>`,
  )
  const brief = [
    'A man of 54 fell from the quay on Friday night, police said.',
    'He was taken to hospital with a broken arm.',
  ]
  const page = `<article><h1>Man falls from quay</h1><div>${brief.map((text) => `<p>${text}</p>`).join('')}</div></article><div>${cards.join('')}</div>`
  expect(bodyOf(page)).toBe(brief.join('\n\n'))
})

test('lines of a song in a box of their own, and dates that head the parts of a box, stay', () => {
  const song = '<div class="q4"><p>Oh Alvik</p><p>we sing to the sea</p></div>'
  const dates = '<div class="q5"><h3>March 2025</h3><p>The boat is lifted from the water and taken to Bergen.</p></div>'
  const got = bodyOf(
    `<h1>Ferry runs again</h1><div class="q1">${paragraphs(0, 3)}${song}${dates}${paragraphs(3)}</div>`,
  )
  expect(got).toContain('Oh Alvik\n\nwe sing to the sea\n\nMarch 2025\n\nThe boat is lifted')
})

test('a large first letter in a block of its own begins the word behind it', () => {
  const [first = '', ...rest] = story
  const page = `<div class="q1"><div class="nfInitial">${first[0]}</div><p>${first.slice(1)}</p>${rest.map((text) => `<p>${text}</p>`).join('')}</div>`
  expect(bodyOf(`<h1>Ferry runs again</h1>${page}`)).toBe(whole)
})

test('who took a picture and what it shows, in a span that is named for the photographer, is none of the text', () => {
  const caption =
    '<span class="photographer"><span class="ImageTitle">The boat leaves the yard.</span> Photo: Eva Lind</span>'
  expect(
    bodyOf(`<h1>Ferry runs again</h1><div class="q1"><div><img src="/boat.jpg">${caption}</div>${paragraphs()}</div>`),
  ).toBe(whole)
})

test('a story whose first paragraphs share the row of its headline and whose rest stands in a column beside teasers is whole', () => {
  const teasers =
    '<h4>Latest</h4><h3><a href="/a">Pool closes</a></h3><p>A decision about the outdoor pool is expected on Tuesday evening.</p>'
  const first = `<div class="row"><div class="col-12"><h1>Ferry runs again</h1><p>Posted by Eva Lind on 3 March 2026</p>${paragraphs(0, 2)}</div></div>`
  const second = `<div class="row"><div class="col-8">${paragraphs(2)}</div><div class="col-4">${teasers}</div></div>`
  expect(bodyOf(`<div class="grid">${first}${second}</div>`)).toBe(whole)
})

test('boxes whose names differ by their numbers alone are parts of one story, and a pulled line between them is none', () => {
  const parts = story.map((text, i) => `<div class="text${i > 0 ? `-${i}` : ''} text section"><p>${text}</p></div>`)
  parts.splice(2, 0, '<div class="pullquote section"><p>a third less fuel than the old one</p></div>')
  expect(bodyOf(`<h1>Ferry runs again</h1><div class="q1">${parts.join('')}</div>`)).toBe(whole)
})

test('a narrow table at one side of the text holds none of it; one as broad as the text does', () => {
  const aside = (align: string) =>
    `<table width="203" align="${align}"><tr><td>${'It is the first thing you see when you come home'}</td></tr><tr><td>Ted Bly, fisherman</td></tr></table>`
  const fares = '<table width="100%" align="left"><tr><td>Adults</td><td>42 kroner</td></tr></table>'
  const got = bodyOf(
    `<h1>Ferry runs again</h1><div class="q1">${paragraphs(0, 2)}${aside('right')}${paragraphs(2, 4)}${aside('left')}${fares}${paragraphs(4)}</div>`,
  )
  expect(got).not.toContain('first thing')
  expect(got).toContain('42 kroner')
})

test('what stands above the headline is no part of the story below it, nor what stands between the two', () => {
  const terms =
    '<p>Permission to reprint this article must be had from the paper, which answers on all days of the week but Sunday.</p>'
  const page = `<div id="left">${terms}<h1>Ferry runs again</h1><p class="affiliation">Harbour reporter</p><div class="body entry-content">${paragraphs()}</div></div>`
  expect(bodyOf(page)).toBe(whole)
})

test('the first of a live page’s posts is text, whatever times stand around it', () => {
  const post = (time: string, text: string) =>
    `<div class="block"><p class="block-time"><time>${time}</time></p><p>${text}</p></div>`
  const [first = '', second = '', third = ''] = story
  const page = `<h1>Ferry runs again</h1><div class="updates">${post('9.28pm', first)}${post('3.02pm', second)}${post('7.12am', third)}</div>`
  expect(bodyOf(page)).toBe([first, second, third].join('\n\n'))
})

test('a story may begin with a sentence of few words', () => {
  const page = `<h1>Ferry runs again</h1><p class="info">By Eva Lind</p><h2 class="sapou">The boat at last</h2><div class="text"><p>All of it runs. Nobody knows why.</p>${paragraphs()}</div>`
  expect(bodyOf(page)).toBe(`All of it runs. Nobody knows why.\n\n${whole}`)
})

test('a quotation that was pulled out, with the speaker’s rank behind it, is said once', () => {
  const quote =
    '<blockquote class="pullquote">\'The crossing will cost 42 kroner.\'<em>—Capt. Ida Falk</em></blockquote>'
  const got = bodyOf(`<h1>Ferry runs again</h1><div class="q1">${paragraphs(0, 2)}${quote}${paragraphs(2)}</div>`)
  expect(got).toBe(whole)
})

test('paragraphs of two sentences, each in a box of its own, are no copies of themselves', () => {
  const parts = story.map(
    (text, i) => `<div class="z${'abcdef'[i]}"><p>${text} Nobody knows for how long it will be.</p></div>`,
  )
  const got = bodyOf(`<h1>Ferry runs again</h1><div class="q1">${parts.join('')}</div>`)
  expect(got.split('\n\n')).toHaveLength(story.length)
})

test('a story in a box that is called a navigation is read, though the first heading is that of the logo', () => {
  const logo = '<header><h1><a href="/">The Alvik Post</a></h1></header>'
  const comments = '<div class="comments"><p>I do not believe it before I see the boat at the quay.</p></div>'
  const box = `<div class="rd_nav_style2"><h1>Ferry runs again</h1><div class="x_content">${paragraphs()}</div></div>`
  expect(bodyOf(`${logo}<div class="bd">${box}${comments}</div>`)).toBe(whole)
})

test('what is quoted stays, whatever a portal calls its quotations', () => {
  const said = 'A boat is a road that floats, and nobody closes a road for five months.'
  const quote = `<blockquote class="talkback_cite">${said}</blockquote>`
  expect(bodyOf(`<h1>Ferry runs again</h1><div class="q1">${paragraphs(0, 3)}${quote}${paragraphs(3)}</div>`)).toBe(
    [...story.slice(0, 3), said, ...story.slice(3)].join('\n\n'),
  )
})

test('a part of the story in a wrapper like that of the rest is one, whatever it is pulled from', () => {
  const part = (inner: string) => `<div class="block html-block"><div class="block-content">${inner}</div></div>`
  const quote = '<figure><blockquote>“The crossing will cost 42 kroner.”</blockquote></figure>'
  const picture = '<div class="block image-block"><img src="/boat.jpg"></div>'
  const first = `${paragraphs(0, 2)}<p>${story[5]}</p>`
  const page = `${part(first)}${picture}<div class="block quote-block">${quote}</div>${part(paragraphs(2, 4))}`
  expect(bodyOf(`<h1>Ferry runs again</h1><div class="layout">${page}</div>`)).toBe(
    [story[0], story[1], story[5], story[2], story[3]].join('\n\n'),
  )
})

test('who is quoted in an element at the end of a pulled quotation goes with it', () => {
  const pulled = '<blockquote>a third less fuel than the old one <cite>Ida Falk, engineer</cite></blockquote>'
  expect(bodyOf(`<h1>Ferry runs again</h1><div class="q1">${paragraphs(0, 3)}${pulled}${paragraphs(3)}</div>`)).toBe(
    whole,
  )
})

test('a card that shows nothing and leads nowhere is a note of the author', () => {
  const note = 'A ferry that is late is logged, one that nobody waits for is not.'
  const card = (inner: string) => `<div class="kg-card callout-card"><div class="callout-text">${inner}</div></div>`
  const withNote = (inner: string) =>
    bodyOf(`<h1>Ferry runs again</h1><div class="q1">${paragraphs(0, 3)}${card(inner)}${paragraphs(3)}</div>`)
  expect(withNote(note)).toBe([...story.slice(0, 3), note, ...story.slice(3)].join('\n\n'))
  expect(withNote(`<a href="/x"><img src="/boat.jpg">${note}</a>`)).toBe(whole)
})

test('the headline of a live page’s post stands in a header, beside its time', () => {
  const post = (text: string, i: number) =>
    `<article><header><time datetime="2026-03-03T1${i}:00:00+01:00">1${i}:00</time><h2>Boat ${i} leaves</h2></header><p>${text}</p></article>`
  const live = {
    '@type': 'LiveBlogPosting',
    headline: 'Ferry runs again',
    datePublished: '2026-03-03T10:00:00+01:00',
  }
  const page = `<script type="application/ld+json">${JSON.stringify(live)}</script><h1>Ferry runs again</h1><div class="posts">${story.map(post).join('')}</div>`
  expect(bodyOf(page)).toBe(story.flatMap((text, i) => [`Boat ${i} leaves`, text]).join('\n\n'))
})

test.each(['By IDA FALK, Harbour staff', 'From Ida Falk in Bergen'])(
  '“%s” below a story is its byline, a sentence that begins so is text',
  (line) => {
    expect(bodyOf(`<h1>Ferry runs again</h1><div class="q1">${paragraphs()}<p>${line}</p></div>`)).toBe(whole)
    const sentence = `${line} came the news that the ferry would run again.`
    expect(bodyOf(`<h1>Ferry runs again</h1><div class="q1">${paragraphs()}<p>${sentence}</p></div>`)).toContain(
      sentence,
    )
  },
)

test('a line set apart that leads to the house’s letters or channels is its own, in whatever language it is said', () => {
  const line = (inner: string) =>
    bodyOf(`<h1>Ferry runs again</h1><div class="q1">${paragraphs(0, 2)}<p>${inner}</p>${paragraphs(2)}</div>`)
  const text = 'Lor tarina skup ni velda alla morna, ta norrika og skaldra.'
  for (const href of [
    '/nyhetsbrev',
    'https://letters.alvik.example/newsletter?x=1',
    'https://www.whatsapp.com/channel/0029',
  ])
    expect(line(`<em>${text} <a href="${href}">Tarina</a></em>`)).toBe(whole)
  const told = `${text} Tarina`
  expect(line(`${text} <a href="/nyhetsbrev">Tarina</a>`)).toContain(told)
  expect(line(`<em>${text} <a href="https://www.bergen.example/newsletter">Tarina</a></em>`)).toContain(told)
  expect(line(`<em>${text} <a href="/2026/newsletters-of-old">Tarina</a></em>`)).toContain(told)
})

test('labels and the number of a paper in a box behind the story say where research appeared', () => {
  const card =
    '<div class="well"><h4>Journal</h4><p>Ferry Letters</p><h4>DOI</h4><p>10.1007/s11258-026-01234-5</p><h4>COI Statement</h4><p>None of the authors has one to declare.</p></div>'
  expect(bodyOf(`<h1>Ferry runs again</h1><div class="q0"><div class="q1">${paragraphs()}</div>${card}</div>`)).toBe(
    whole,
  )
})

test('what is set large between the paragraphs, in an element named for it and without a full stop, is the editors’', () => {
  const amid = (pulled: string) =>
    bodyOf(`<h1>Ferry runs again</h1><div class="q1">${paragraphs(0, 3)}${pulled}${paragraphs(3)}</div>`)
  expect(amid('<div class="pullquote"><p>A fjord with a ferry is a road with weather</p></div>')).toBe(whole)
  expect(
    amid('<blockquote class="pull-quote"><p>A fjord with a ferry is a road with weather.</p></blockquote>'),
  ).toContain('with weather.')
  expect(amid('<blockquote><p>A fjord with a ferry is a road with weather</p></blockquote>')).toContain('with weather')
})

test('a table of one cell lays out what it holds', () => {
  const cell = (text: string) => `<table class="section"><tr><td>${text}</td></tr></table>`
  const first = `<p>${story[0]}</p><p>${story[1]}</p>`
  expect(bodyOf(`<h1>Ferry runs again</h1><div class="q1">${cell(first)}${paragraphs(2)}</div>`)).toBe(whole)
  const paid = cell(
    '<p><b>TOGETHER WITH NORTHPOST</b></p><p>The envelopes that open themselves, now in four sizes.</p>',
  )
  expect(bodyOf(`<h1>Ferry runs again</h1><div class="q1">${paragraphs(0, 3)}${paid}${paragraphs(3)}</div>`)).toBe(
    whole,
  )
})

test('what all readers may see stands in a box that is called a teaser’s, and is of the story', () => {
  const part = (text: string) => `<div class="article-body" data-qa="article-body"><p>${text}</p></div>`
  const parts = (from: number, to: number) => story.slice(from, to).map(part).join('')
  const page = `<h1>Ferry runs again</h1><article><div class="teaser-content">${parts(0, 2)}</div><hr><div class="remainder-content">${parts(2, 6)}</div></article>`
  expect(bodyOf(page)).toBe(whole)
})

test('a subhead may be called the header of what its paragraphs are called', () => {
  const part = (text: string) => `<div class="pagebody-copy">${text}</div>`
  const parts = (from: number, to: number) => story.slice(from, to).map(part).join('')
  const page = (between: string) =>
    bodyOf(
      `<h1>Ferry runs again</h1><article><div class="pagebody">${parts(0, 2)}${between}${parts(3, 6)}</div></article>`,
    )
  expect(page('<div class="pagebody-header">The long way round</div>')).toContain('The long way round')
  expect(page('<div class="share-header">Share the ferry</div>')).not.toContain('Share the ferry')
})

test('what is marked as the body may be only what all readers may see, with a row of boxes behind it', () => {
  const box = (text: string) => `<div class="xk1f"><p>${text}</p></div>`
  const row = (texts: readonly string[]) => texts.map(box).join('')
  const page = (rest: string) =>
    bodyOf(
      `<h1>Ferry runs again</h1><article><div class="qz0"><div itemprop="articleBody">${paragraphs(0, 2)}</div>${rest}</div></article>`,
    )
  expect(page(row(story.slice(2)))).toBe(whole)
  const comment = (text: string) => `<div class="xk1f"><b>Ole K.</b><p>${text}</p></div>`
  expect(page(story.slice(3).map(comment).join(''))).toBe(story.slice(0, 2).join('\n\n'))
})

import { expect, test } from 'vitest'
import { extractArticle } from '../../../src/extract/index.ts'

const story = [
  'The ferry to Alvik runs again from Monday, the harbour office said on Tuesday, after five months in the yard at Bergen.',
  'Its new engine uses a third less fuel than the old one and was built by a firm with forty people.',
  'The crossing will cost 42 kroner, said Ida Falk of the harbour office. “We have kept the price as it was,” she said.',
  'Islanders had to take a bus around the fjord in the meantime, which took two hours where the boat takes twenty minutes.',
  'The council has asked for a second boat in summer, when up to 900 people a day want to cross.',
  'A decision is expected in May, after the county has looked at what a second crew would cost.',
]
const whole = story.join('\n\n')
const paragraphs = (from = 0, to = story.length) =>
  story
    .slice(from, to)
    .map((text) => `<p>${text}</p>`)
    .join('')

function bodyOf(page: string): string {
  const head =
    '<title>Ferry runs again</title><meta name="author" content="Eva Lind"><meta property="article:published_time" content="2026-03-03T10:00:00+01:00">'
  return extractArticle(`<html lang="en"><head>${head}</head><body><h1>Ferry runs again</h1>${page}</body></html>`, {
    url: 'https://www.alvik.example/2026/ferry',
  }).body
}

test.each([
  [
    'a call to subscribe',
    '<h3>Sign up to Coast Today</h3><p>All that the tide brings in, told by people who live beside it, in your post every morning.</p><p>Our letters may hold what advertisers pay for, and a machine guards the form against machines.</p>',
  ],
  [
    'an appeal that speaks of its support',
    '<h2>Your support has never been more critical</h2><p>Other houses have put walls around what they know, and ours stands open to whoever walks by on the pier.</p><p>Whether you give once or many times, it keeps the lamp lit in the window for all of the coast.</p><p>Already contributed? Log in to hide this.</p>',
  ],
  [
    'an appeal for money',
    '<h3>Help us tell the story</h3><p>From the skerries to the county hall, our reporters are there when something happens, in all weathers and at all hours.</p><p>Your support makes all the difference.</p>',
  ],
  [
    'other stories and what they say',
    '<h4>Recommended</h4><div>The last lighthouse keeper</div><div>He has lived alone on the rock for eleven years and wants nobody to pity him for it.</div>',
  ],
  [
    'a form to fill in',
    '<h3>The Morning Boat</h3><p>News and weather for the coast, by six each morning, from people who are up by then anyway and have seen the sky.</p><div><input type="email"></div><p>Whoever writes to us agrees to our rules and may leave the list on any day of the week.</p>',
  ],
  [
    'figures without a sentence',
    '<div>Seats, district 4</div><div>Falk 52.1% 401</div><div>Reid 47.9% 388</div><div>98% of votes counted</div>',
  ],
  [
    'what readers say',
    '<h3>Readers’ Comments</h3><blockquote>“The boat is only half of it.”</blockquote><h6>Ed, Voss</h6>',
  ],
  ['links to elsewhere', '<h3>Enlaces externos</h3><ul><li>The yard</li><li>In other languages</li></ul>'],
  ['a film', '<div><span>01:58</span></div><div><p>The boat leaves the yard</p></div>'],
  ['a sentence of the story', '<q>We have kept the price as it was</q><cite>Ida Falk</cite>'],
  [
    'the author’s life',
    '<a href="/eva">Eva Lind</a><div>Eva Lind came to the paper in 2016. She writes on boats and those who build them, and has won two prizes for it.</div>',
  ],
  [
    'a picture and the highlights',
    '<img src="/b.jpg"><span>The boat</span><h3>Story Highlights</h3><ul><li>Ferry runs from Monday</li><li>New engine saves a third of the fuel</li></ul>',
  ],
  [
    'the card of another story',
    '<a href="/x"><h4>The last lighthouse keeper</h4></a><div>He has lived alone on the rock for eleven years and wants nobody to pity him for it.</div>',
  ],
  [
    'a chart that a script draws',
    '<h4>Passengers, in thousands</h4><div id="c1"></div><p>Source: Alvik harbour office and the county of the outer isles. OLE BERG/COAST TODAY</p>',
  ],
  [
    'a note below the story',
    '<a href="#mark1" id="note1">1</a><div><p>Counted from pier to pier, without the turn.</p></div>',
  ],
  [
    'a promotion of a newsletter between its marks',
    '<a href="#skip">Skip newsletter promotion</a><p>The best of the coast each Friday.</p><p>after newsletter promotion</p>',
  ],
  [
    'points that a machine made',
    '<strong>AI 요약</strong><ul><li>Ferry runs from Monday</li><li>Price as before</li></ul>',
  ],
  ['a player that does not play', '<h4>Water in the fjord</h4><p>To view this video please enable JavaScript.</p>'],
])('a box beside the paragraphs that holds %s is no text, whatever it is called', (_, inner) => {
  const box = `<div class="k7"><div class="k8">${inner}</div></div>`
  expect(bodyOf(`<div class="k1">${paragraphs(0, 3)}${box}${paragraphs(3)}</div>`)).toBe(whole)
})

test('a caption that is all the text of the box around its picture goes', () => {
  const caption = 'The ferry in the yard at Bergen on Jan. 12. (Eva Berg / For Coast Today)'
  const box = `<div class="k7"><div class="k8"><img src="/b.jpg" alt=""></div><span>${caption}</span></div>`
  expect(bodyOf(`<div class="k1">${paragraphs(0, 3)}${box}${paragraphs(3)}</div>`)).toBe(whole)
  expect(bodyOf(`<div class="k1">${paragraphs(0, 3)}<p>${caption}</p>${paragraphs(3)}</div>`)).toContain(caption)
})

test('a table of figures in a box beside the paragraphs stays', () => {
  const rows = '<tr><th>Year</th><th>Boats</th></tr><tr><td>2024</td><td>11</td></tr><tr><td>2025</td><td>14</td></tr>'
  const box = `<figure class="k7"><table>${rows}</table></figure>`
  expect(bodyOf(`<div class="k1">${paragraphs(0, 3)}${box}${paragraphs(3)}</div>`)).toContain(
    'Year | Boats\n2024 | 11\n2025 | 14',
  )
})

test.each([
  '<sup><a href="#n1">1</a></sup>',
  '<sup class="k3"><a href="https://www.alvik.example/2026/ferry#n1">[1]</a></sup>',
  '<a class="footnote-anchor" href="#footnote-1">1</a>',
])('the mark of a note is no part of its word: %s', (mark) => {
  const page = `<div class="k1">${paragraphs().replace('five months', `five months${mark}`)}</div>`
  expect(bodyOf(page)).toBe(whole)
})

test('a raised number that leads nowhere stays, and so does a link that is a number', () => {
  const page = `<div class="k1">${paragraphs().replace('42 kroner', '42 kroner<sup>2</sup>').replace('forty people', '<a href="#k">40</a> people')}</div>`
  expect(bodyOf(page)).toBe(whole.replace('42 kroner', '42 kroner2').replace('forty people', '40 people'))
})

test('a box that only has a heading of its own stays', () => {
  const box =
    '<div class="k7"><h3>What the boat carries</h3><p>Three hundred people, twenty cars and the post for eleven islands.</p></div>'
  expect(bodyOf(`<div class="k1">${paragraphs(0, 3)}${box}${paragraphs(3)}</div>`)).toContain(
    'and the post for eleven islands.',
  )
})

test('the points of a summary above the story are none of its text, a list within it is', () => {
  const list = '<ul><li>Ferry runs from Monday</li><li>New engine saves a third of the fuel</li></ul>'
  expect(bodyOf(`<article><h4>Key points</h4>${list}${paragraphs()}</article>`)).toBe(whole)
  expect(bodyOf(`<article>${paragraphs(0, 2)}${list}${paragraphs(2)}</article>`)).toContain(
    'Ferry runs from Monday\nNew engine saves a third of the fuel',
  )
})

test('a list of paragraphs with which a story begins is its text', () => {
  const points = [
    'The ferry between Alvik and Bergen was taken out of service in October, after its engine had failed for the third time within four weeks, and no other boat could be found.',
    'The county then paid for a bus around the fjord, which took two hours where the boat takes twenty minutes, and which few of the islanders used more than once in that winter.',
  ]
  const list = `<ul>${points.map((point) => `<li>${point}</li>`).join('')}</ul>`
  const rest = paragraphs() + paragraphs().replaceAll('<p>', '<p>Later in the year: ')
  expect(bodyOf(`<article>${list}${rest}</article>`)).toContain(points.join('\n'))
})

test('a story whose container a vendor folds up is read', () => {
  const links = Array.from({ length: 20 }, (_, i) => `<p>Another thing that the paper offers, number ${i}</p>`).join('')
  expect(bodyOf(`<div class="taboola-readmore k1">${paragraphs()}</div><div>${links}</div>`)).toBe(whole)
})

test('behind the paragraphs, boxes with as many labels as sentences are the page’s', () => {
  const badge = (name: string) =>
    `<div class="k9"><div>${name} badge</div><div>${name}s post smart and timely comments on the boats of the coast.</div></div>`
  expect(
    bodyOf(
      `<div class="k0"><div class="k1">${paragraphs()}</div>${['Skipper', 'Stoker', 'Pilot', 'Keeper'].map(badge).join('')}</div>`,
    ),
  ).toBe(whole)
})

test('a story whose first paragraphs stand in a box of the same name above the rest begins there', () => {
  const rail = '<div class="k5"><p><a href="/g">A map of all piers</a></p></div>'
  expect(
    bodyOf(
      `<div class="k0"><div class="k1">${paragraphs(0, 2)}</div>${rail}<div class="k1">${paragraphs(2)}${paragraphs(2, 5).replaceAll('<p>', '<p>Also: ')}</div></div>`,
    ).startsWith(story.slice(0, 3).join('\n\n')),
  ).toBe(true)
})

test('a story loaded behind the first, under a headline that leads to its own page, is another', () => {
  const other = Array.from(
    { length: 5 },
    (_, i) =>
      `<p>The council voted on Tuesday to approve plan number ${i} after a hearing of more than four hours in the old hall.</p>`,
  ).join('')
  const first = `<div class="k1">${paragraphs()}${paragraphs(0, 3).replaceAll('<p>', '<p>Also: ')}</div>`
  const got = bodyOf(
    `<div>${first}<div class="k1"><h2><a href="/next">Council approves plans</a></h2>${other}</div></div>`,
  )
  expect(got).toContain('Also: Its new engine')
  expect(got).not.toContain('council voted')
})

test('the sections of a digest, each under a linked headline, are its text', () => {
  const section = (i: number) =>
    `<section><h2><a href="/d${i}">Harbour number ${i}</a></h2>${paragraphs(0, 4).replaceAll('<p>', `<p>${i}: `)}</section>`
  const got = bodyOf(`<article><p>${story[0]}</p>${[1, 2, 3].map(section).join('')}</article>`)
  for (const i of [1, 2, 3]) expect(got).toContain(`${i}: ${story[3]}`)
})

test('a name that signs each post of a page is no text, wherever it stands', () => {
  const posts = story.map((text) => `<div class="k4"><div>From Eva Lind</div><p>${text}</p></div>`).join('')
  expect(bodyOf(`<article>${posts}</article>`)).toBe(whole)
})

test('lines at the end are told as such whatever stands behind them', () => {
  const life =
    '<div class="k6"><a href="/eva">Eva Lind</a><div>Eva Lind writes on boats.</div><div>Mail</div><div>More by Eva Lind</div></div>'
  expect(
    bodyOf(
      `<article>${paragraphs()}<p>Coast Press writer Tom Reid contributed to this report from Bergen.</p>${life}</article>`,
    ),
  ).toBe(whole)
})

test('sections of one class are one story, though the first bears a further one', () => {
  const related = '<section class="rel"><h3>More boats</h3><ul><li><a href="/a">The last keeper</a></li></ul></section>'
  const section = (name: string, inner: string) => `<section class="${name}">${inner}</section>`
  const page = [
    section('text-part article-body', paragraphs(0, 2)),
    related,
    section('text-part', paragraphs(2, 4)),
    related,
    section('text-part', paragraphs(4)),
  ]
  expect(bodyOf(`<main>${page.join('')}</main>`)).toBe(whole)
})

test('what a player beside the paragraphs says of its film is no text', () => {
  const player =
    '<div class="embed player-frame"><h3>The boat leaves</h3><p class="description">The yard at Bergen had five months of work on it. In March she was done.</p></div>'
  expect(bodyOf(`<div class="k1">${paragraphs(0, 3)}${player}${paragraphs(3)}</div>`)).toBe(whole)
})

test('a part of the story that begins with its author or ends in a call to follow her is kept', () => {
  const first = `<div class="k2"><div>Eva Lind</div>${paragraphs(0, 2)}</div><div class="k3">${paragraphs(2)}</div>`
  expect(bodyOf(`<main>${first}</main>`)).toBe(whole)
  const also = paragraphs(0, 3).replaceAll('<p>', '<p>Also: ')
  const last = `<div class="k2">${paragraphs()}</div><div class="k3">${also}<p>Follow Eva Lind on Twitter @evalind</p></div>`
  expect(bodyOf(`<main>${last}</main>`)).toContain('Also: The crossing will cost 42 kroner')
})

test('a name with a colon says who speaks, and a box on letters to readers is no call to have them', () => {
  const box =
    '<div class="k7"><h2>Why newsletters work</h2><p>People open what they have asked for, said the harbour master.</p></div>'
  const got = bodyOf(
    `<div class="k1">${paragraphs(0, 3)}<p><b>Eva Lind:</b></p>${paragraphs(3, 5)}${box}${paragraphs(5)}</div>`,
  )
  expect(got).toContain('Eva Lind:\n\nIslanders had to take')
  expect(got).toContain('Why newsletters work\n\nPeople open')
})

test('rows of links without a sentence are no article', () => {
  const row = (i: number) =>
    `<tr><td>${i}.</td><td><a href="/a${i}">What became of pier number ${i}</a> (alvik.example)</td></tr><tr><td></td><td>${i * 7} points by eva 3 hours ago | <a href="/c${i}">12 comments</a></td></tr>`
  expect(() => bodyOf(`<table>${[1, 2, 3, 4, 5, 6, 7, 8].map(row).join('')}</table>`)).toThrow('no running text')
})

test.each([
  [
    'links elsewhere in one paragraph',
    4,
    '<p><strong>Read more:</strong><br><a href="/1">Bridge shut for a week</a><br><a href="/2">Lighthouse sold</a></p>',
  ],
  ['a signature in lines', 6, '<p><strong>EVA LIND<br>Correspondent of the Post<br>Bergen</strong></p>'],
  ['where to reach a reporter', 6, '<p><em>Eva Lind can be reached at eva@alvik.example or 555-0100.</em></p>'],
  ['a field for a mail', 4, '<div><p>Type your email…</p><button>Subscribe</button></div>'],
  [
    'what a house may earn',
    6,
    '<p><i>If you buy something or register for an account through a link on our site, we may receive compensation.</i></p>',
  ],
])('%s is no part of the story', (_, at, html) => {
  expect(bodyOf(`<div class="story">${paragraphs(0, at)}${html}${paragraphs(at)}</div>`)).toBe(whole)
})

test('between the heading of a call and its form stands what the call offers', () => {
  const call =
    '<h3>Sign up for the Morning Boat</h3><p>Our free and fast briefing on the coast, in six minutes and with a map.</p><form><button>Take me aboard</button></form>'
  expect(bodyOf(`<div>${paragraphs(0, 3)}${call}${paragraphs(3)}</div>`)).toBe(whole)
  const last = `<div>${paragraphs()}<h3>What comes next</h3><p>The boat will be painted in the first week of May.</p><form><textarea></textarea></form></div>`
  expect(bodyOf(last)).toBe(`${whole}\n\nWhat comes next\n\nThe boat will be painted in the first week of May.`)
})

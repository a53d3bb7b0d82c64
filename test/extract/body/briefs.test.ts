import { expect, test } from 'vitest'
import { extractArticle } from '../../../src/extract/index.ts'

const title = 'Morning ferry cancelled due to fog'
const brief =
  'The 8.15am sailing from Ryecove has been cancelled because of fog. Foot passengers are advised to take the 10.30am from Stone Quay.'
const support =
  'The lamp fund is three people in a room above the chandler’s, and it relies on islanders who give what they can each month to keep going.'
const loft =
  'Heating bills are set to rise again, and a well-insulated loft can save the average household more than £300 a year, says a co-operative.'
const fair =
  'The apple day returns to Manor Farm on Saturday with pressing from eleven, and the brass band plays at the bandstand on Sunday at three.'

function bodyOf(main: string): string {
  return extractArticle(
    `<!doctype html><html lang="en-GB"><head><title>${title} - Isle and Tide</title><meta property="og:type" content="article">
    <meta property="article:published_time" content="2025-10-02T07:55:00+01:00"></head>
    <body><header><a href="/">Isle and Tide</a></header>${main}<footer>Isle and Tide CIC</footer></body></html>`,
    { url: 'https://www.isleandtide.com/news/ferry' },
  ).body
}

const box = (heading: string, text: string) => `<section>${heading}<p>${text}</p></section>`
const boxes =
  box('<h3>From our room</h3>', support) + box('<h2>Partners</h2>', loft) + box('<h3>This weekend</h3>', fair)

test.each([
  ['an article', `<main><article><h1>${title}</h1><p>${brief}</p></article>${boxes}</main>`],
  ['a story by its name', `<main><div class="article-content"><h1>${title}</h1><p>${brief}</p></div>${boxes}</main>`],
  ['an article without main', `<article><h1>${title}</h1><p>${brief}</p></article><div>${boxes}</div>`],
  [
    'an article in a column',
    `<main><div><article><h1>${title}</h1><p>${brief}</p></article></div><div>${boxes}</div></main>`.replace(
      '<div><section>',
      '<div><h2>More</h2><section>',
    ),
  ],
  [
    'a header in the article',
    `<main><article><header><h1>${title}</h1><time>2 October 2025</time></header><div><p>${brief}</p></div></article>${boxes}</main>`,
  ],
])('a brief under the page’s headline is the story, not the boxes behind it: %s', (_, main) => {
  expect(bodyOf(main)).toBe(brief)
})

test('a standfirst in an article is not the story that stands behind it without a heading', () => {
  const story = `<div><p>${support}</p><p>${loft}</p><p>${fair}</p></div>`
  expect(bodyOf(`<main><article><h1>${title}</h1><p>${brief}</p></article>${story}</main>`)).toContain(
    `${support}\n\n${loft}`,
  )
})

test('an article that holds the headline and no sentence is no brief', () => {
  const head = `<article><h1>${title}</h1><p>By Jane Doe, chief reporter of Isle and Tide, and John Roe</p></article>`
  expect(bodyOf(`<main>${head}${box('<h2>Fog</h2>', support)}${box('<h2>Sun</h2>', loft)}</main>`)).toContain(support)
})

test('three cards in a row beside a brief, each under a headline that leads to another story, are none of it', () => {
  const card = (headline: string, text: string) =>
    `<div class="tz"><h3><a href="/${headline.length}">${headline}</a></h3><p>${text}</p></div>`
  const cards = card('Readers keep us going', support) + card('Lofts', loft) + card('Apple day returns', fair)
  const story = `<h1>${title}</h1><p class="dt">Oct 2, 2025</p><p>${brief}</p>`
  expect(bodyOf(`<div class="row"><div class="main">${story}</div><div class="side">${cards}</div></div>`)).toBe(brief)
})

test('a brief in what is called its text stays the story beside a column that says far more', () => {
  const shows = [support, loft, fair, `${support} ${loft}`, `${loft} ${fair}`]
  const column = `<aside class="widget-area"><section><h2>On air</h2>${shows.map((text, i) => `<div><h3>Show ${i}</h3><p>${text}</p></div>`).join('')}</section></aside>`
  const article = `<article><header><h1>${title}</h1></header><div class="entry-content"><p>${brief}</p></div></article>`
  expect(bodyOf(`<div><main>${article}</main>${column}</div>`)).toBe(brief)
})

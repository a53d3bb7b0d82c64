import { expect, test } from 'vitest'
import { extractArticle } from '../../../src/extract/index.ts'

const story = [
  'The town of Alvik will close its outdoor pool for good at the end of September, the council decided on Tuesday evening.',
  'Repairs would have cost 3.2 million euros, more than the town spends on all its schools in a year, the mayor said.',
  'Swimming clubs had collected 5,300 signatures to keep it open. Their chair called the decision a mistake.',
]
const remarks = [
  'I learned to swim in that pool and so did both of my children, it is a shame that nobody asked us.',
  'Three million for a hole in the ground, no thank you. Spend it on the schools instead, or on the road.',
  'Does anybody know whether the season tickets will be refunded? I bought mine in March and was there twice.',
  'Flats at low rents, we have heard that one before, and there are still none of them on the old quay.',
]
const people = ['Jonas K.', 'marlene77', 'Birgit Sommer', 'tidewatcher', 'Ole', 'H. Peters', 'Greta']

function bodyOf(behind: string): string {
  const head =
    '<title>Alvik closes its pool</title><meta property="article:published_time" content="2026-03-10T20:00:00Z">'
  const text = story.map((paragraph) => `<p>${paragraph}</p>`).join('')
  const html = `<html lang="en"><head>${head}</head><body><main><div class="q1"><h1>Alvik closes its pool</h1>${text}${behind}</div></main></body></html>`
  return extractArticle(html, { url: 'https://coast.example/a/alvik-pool' }).body
}

type Write = (name: string, text: string, i: number) => string
const rows = (count: number, write: Write, names = people) =>
  Array.from({ length: count }, (_, i) => write(names[i % names.length]!, remarks[i % remarks.length]!, i)).join('')

test.each<[string, Write]>([
  ['an age', (name, text, i) => `<div><span>${name}</span><span>${(i % 9) + 1}h</span><p>${text}</p></div>`],
  [
    'an age in words',
    (name, text, i) => `<div class="k${i}"><b>${name}</b> <i>vor ${i + 1} Std.</i><p>${text}</p></div>`,
  ],
  [
    'a time',
    (name, text) => `<div><b>${name}</b><time datetime="2026-03-11T08:00Z">today</time><div>${text}</div></div>`,
  ],
  ['a button to answer', (name, text) => `<div><p>${name}</p><p>${text}</p><p>Antworten</p></div>`],
  ['a link to who wrote', (name, text) => `<li><a href="/user/7">${name}</a><div>${text}</div></li>`],
  [
    'an initial for a picture',
    (name, text) => `<div><i>${name[0]}</i><b>${name}</b><u>2 days ago</u><p>${text}</p></div>`,
  ],
])('forty comments with %s, which no name tells and which outweigh the story, are none of it', (_, write) => {
  expect(bodyOf(`<div class="z3">${rows(40, write)}</div>`)).toBe(story.join('\n\n'))
})

test.each<[string, string]>([
  ['what people say', rows(4, (name, text) => `<div><b>${name}</b><p>${text}</p></div>`)],
  ['posts of one reporter', rows(4, (name, text) => `<div><b>${name}</b> <i>3h</i><p>${text}</p></div>`, ['Ida Falk'])],
  ['seats', rows(4, (name, text, i) => `<div><b>${name}</b> <i>${i + 12} seats</i><p>${text}</p></div>`)],
])('%s in boxes in a row stay', (_, boxes) => {
  const body = bodyOf(boxes)
  for (const text of remarks) expect(body).toContain(text)
})

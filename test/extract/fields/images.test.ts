import { expect, test } from 'vitest'
import { extractArticle } from '../../../src/extract/index.ts'

const prose = `<p>${'Exports of chips rose again in the month, the ministry said. '.repeat(5)}</p>`

function images(html: string, head = '') {
  const page = `<html lang="en"><head><title>Chip exports rise again</title>${head}</head><body><article><h1>Chip exports rise again</h1>${html}</article></body></html>`
  return extractArticle(page, { url: 'https://www.example.com/2025/11/03/chips' }).images
}

const url = 'https://www.example.com/img/harbour-crane.jpg'
const picture = '<img src="/img/harbour-crane.jpg">'

test.each([
  [
    'beside the picture',
    `<div>${picture}<div class="credit">Jane Doe</div><div class="caption">A crane.</div></div>`,
    'A crane.',
    'Jane Doe',
  ],
  [
    'a level further out',
    `<div><div class="image"><a>${picture}</a></div><h6 class="credit">Jane Doe</h6><p class="caption">A crane.</p></div>`,
    'A crane.',
    'Jane Doe',
  ],
  ['in a box named for it', `<div class="caption body-width">${picture}<span>A crane.</span></div>`, 'A crane.', null],
  [
    'with the credit in words',
    `<div>${picture}<div class="caption">A crane at work. Photograph: Jane Doe/Agency</div></div>`,
    'A crane at work.',
    'Jane Doe/Agency',
  ],
  [
    'with the credit in brackets',
    `<div>${picture}<p class="photo-caption">A crane.(Photo: Jane Doe, Agency)</p></div>`,
    'A crane.',
    'Jane Doe, Agency',
  ],
  [
    'with the credit in a cite',
    `<div>${picture}<cite>Jane Doe</cite><p class="targetCaption">A crane.</p></div>`,
    'A crane.',
    'Jane Doe',
  ],
  [
    'with the credit within it',
    `<div>${picture}<p class="caption"><b class="photo-credit">Jane Doe</b> A crane.</p></div>`,
    'A crane.',
    'Jane Doe',
  ],
])('a caption %s', (_, box, caption, credit) => {
  expect(images(prose.repeat(2) + box + prose)).toEqual([{ url, caption, credit }])
})

test('what another picture or the story’s prose stands beside is no caption of this one', () => {
  const other = '<div><img src="/img/harbour-gate.jpg"><p class="caption">A gate.</p></div>'
  expect(images(`${prose.repeat(3)}<div>${picture}</div>${other}`)).toEqual([
    { url, caption: null, credit: null },
    { url: 'https://www.example.com/img/harbour-gate.jpg', caption: 'A gate.', credit: null },
  ])
  expect(images(`<div>${picture}${prose.repeat(3)}<p class="caption">A gate.</p></div>`)[0]?.caption).toBeNull()
})

test('the picture in a link to another story is that story’s, one in a link to itself is not', () => {
  const card = `<a href="/2025/11/gate">${picture}<span>The gate that nobody opened for a year</span></a>`
  expect(images(`${prose.repeat(3)}<div>${card}</div>`)).toEqual([])
  const large = `<a href="/img/large/crane.jpg">${picture}<span>The crane at work in the early morning</span></a>`
  expect(images(`${prose.repeat(3)}<div>${large}</div>`)).toMatchObject([{ url }])
})

test('pictures directly in the story’s box have each the caption behind it', () => {
  const gate = '<img src="/img/harbour-gate.jpg"><div class="caption">A gate.</div>'
  expect(images(`${prose.repeat(3)}${picture}<div class="caption">A crane.</div>${prose}${gate}`)).toEqual([
    { url, caption: 'A crane.', credit: null },
    { url: 'https://www.example.com/img/harbour-gate.jpg', caption: 'A gate.', credit: null },
  ])
})

test('the picture for sharing has the caption that stands beside it on the page, and is no logo', () => {
  const share = (address: string) => `<meta property="og:image" content="${address}">`
  const lead = `<div>${picture}<div class="caption">A crane.</div></div>`
  const body = `${lead}<div class="article-body">${prose.repeat(4)}</div>`
  const large = 'https://cdn.example.com/w1200/harbour-crane.jpg?x=1'
  expect(images(body, share(large))).toContainEqual({ url: large, caption: 'A crane.', credit: null })
  const plain = `<div class="article-body">${prose.repeat(4)}</div>`
  for (const none of ['https://cdn.example.com/site-logo-og.png', 'https://www.example.com/', '/news/null'])
    expect(images(plain, share(none))).toEqual([])
})

test('on a page that names no picture for sharing the one between headline and text is the story’s', () => {
  const text = `<div class="article-body">${prose.repeat(4)}</div>`
  const lead = `<div class="top-photo">${picture}<p class="caption">A crane.</p></div>`
  expect(images(`${lead}${text}`)).toEqual([{ url, caption: 'A crane.', credit: null }])
  for (const name of ['author-box', 'by-line'])
    expect(images(`<div class="${name}">${picture}</div>${text}`)).toEqual([])
  expect(images(`${text}${lead}`)).toEqual([])
})

import { expect, test } from 'vitest'
import { headline, page, readPage } from '../../support/metadata.ts'

const prose =
  '<p>The last wooden ferry has lain in a shed since its engine failed eleven years ago, a few metres from the quay that it served.</p><p>Repairs will cost about 240,000 euros, half of which was collected by the families who live on the other side of the water.</p>'

/** Whom a page names whose byline and last lines are these. */
function names(byline: string, { lang = 'en', house = 'Garam Courier', author = null as unknown, end = '' } = {}) {
  const ld = author === null ? {} : { ld: { '@type': 'NewsArticle', headline, author } }
  const head = `<meta property="og:site_name" content="${house}">`
  const body = `<article><header><h1>${headline}</h1>${byline}</header><div class="article-body">${prose}${end}</div></article>`
  return (readPage(page({ lang, head, body, ...ld })).authors?.value ?? []).map(({ name }) => name)
}

test.each([
  ['en', '<span class="byline">By Ida Falk For the Courier</span>', ['Ida Falk']],
  ['en', '<span class="byline">By Ida Falk Special to the Courier</span>', ['Ida Falk']],
  ['pt', '<p class="author">Ida Falk<br>Do GRM, em São Paulo</p>', ['Ida Falk']],
  ['pt', '<p class="author">Da Redação</p>', []],
  ['de', '<div class="author">Von GARAM-online-Redakteurin Ida Falk</div>', ['Ida Falk']],
  ['de', '<div class="author">Von Chefreporter Rolf Daum</div>', ['Rolf Daum']],
])('what stands around a name in the bylines of larger papers, %s: %s', (lang, byline, wanted) => {
  expect(names(byline, { lang })).toEqual(wanted)
})

test('labels for readers of screens end with a comma', () => {
  const row = (label: string, text: string) =>
    `<li><span><span role="text"><span class="visually-hidden-text">${label}, </span>${text}</span></span></li>`
  const list = (lines: string) => `<section><ul>${lines}</ul></section>`
  expect(names(list(row('Author', 'Ida Falk') + row('Role', 'Garam News')))).toEqual(['Ida Falk'])
  expect(names(list(row('Автор', 'Ирина Котова') + row('Место работы', 'Гарам')), { lang: 'ru' })).toEqual([
    'Ирина Котова',
  ])
  expect(names(list(row('Author', 'ليلى حداد') + row('Role', 'غرام')), { lang: 'ar' })).toEqual(['ليلى حداد'])
})

test('who took the pictures is told by a label behind the name too, and the headline is no part of a byline', () => {
  const item = (name: string, job: string) =>
    `<div class="author-item"><a class="author-name" href="/av/x">${name}</a><span>${job}</span></div>`
  expect(names(item('Elin Berg', 'Text') + item('Nils Lund', 'Foto'), { lang: 'sv' })).toEqual(['Elin Berg'])
  expect(names(item('Elin Berg', 'Reporter') + item('Nils Lund', 'Reporter'), { lang: 'sv' })).toEqual([
    'Elin Berg',
    'Nils Lund',
  ])
})

test('a name in full with the day, in brackets below the text, signs it', () => {
  expect(names('', { lang: 'de', end: '<p><em>(Jana Daum, 12.3.2024)</em></p>' })).toEqual(['Jana Daum'])
  expect(names('', { lang: 'de', end: '<p><em>(Jana Daum, Ulf Rohde, 12. 3. 2024)</em></p>' })).toEqual([
    'Jana Daum',
    'Ulf Rohde',
  ])
  expect(names('', { lang: 'de', end: '<p>(Stand vom 12.3.2024)</p>' })).toEqual([])
})

test.each(['Staff report', "The Newspaper's Staff Reporter", 'Wire reports'])('“%s” is nobody', (author) => {
  expect(names(`<span class="byline">${author}</span>`, { author })).toEqual([])
})

test('a place beside the house, which may end as its address does, is nobody', () => {
  expect(names('<div class="article-author">دبي - غرام.نت</div>', { lang: 'ar', house: 'غرام' })).toEqual([])
})

test.each([
  ['en', 'Ida Falk | TNN | Mar 12, 2024, 06:14 IST', ['Ida Falk']],
  ['en', 'TNN | Mar 12, 2024, 06:14 IST', ['TNN']],
  ['en', 'By Ida Falk Digital Content Producer', ['Ida Falk']],
  ['en', 'By IDA FALK Coast News Service', ['IDA FALK']],
  ['en', 'By IDA FALK and REX TANNER', ['IDA FALK', 'REX TANNER']],
  ['en', 'Ida Falk Washington Post', ['Ida Falk']],
  ['fr', 'Par Jeanne Roy, avec Paul Lenoir, à Saint-Malo', ['Jeanne Roy', 'Paul Lenoir']],
  ['fr', 'Service Société', []],
  ['pl', 'PAP, oprac. Hanna Lis', ['PAP', 'Hanna Lis']],
  ['ro', 'de Ioana Popa, Cluj Napoca', ['Ioana Popa']],
  ['id', 'Yohana Krisanti, Jawa Tengah', ['Yohana Krisanti']],
  ['id', 'Yohana Krisanti, Bagas Adinata', ['Yohana Krisanti', 'Bagas Adinata']],
  ['zh', '本报记者 王芳 见习记者 李强', ['王芳', '李强']],
  ['en', 'CONTRIBUTED', []],
])('codes, posts, other houses and places beside names, %s: %s', (lang, line, wanted) => {
  expect(names(`<div class="byline">${line}</div>`, { lang })).toEqual(wanted)
})

test('a place behind a name that an element sets apart from its "By" is no second author', () => {
  expect(names('<div class="meta">Von <strong>Jana Daum</strong>, Bad Emstal</div>', { lang: 'de' })).toEqual([
    'Jana Daum',
  ])
})

test('from where somebody reports stands below the name that nothing marks', () => {
  expect(names('<div class="sc-4f"><span>Ida Falk</span><span>Reporting from Port Ellis</span></div>')).toEqual([
    'Ida Falk',
  ])
})

test.each([
  ['da', '<p>/ritzau/</p>', ['ritzau']],
  ['cs', '<p>(ČTK)</p>', ['ČTK']],
  ['tr', '<p>(DHA)</p>', ['DHA']],
  ['de', '<p>(lacht)</p>', []],
  ['en', '<p>(IOC)</p>', []],
])('an agency in brackets or between strokes below the text signs it, %s: %s', (lang, end, wanted) => {
  expect(names('', { lang, end })).toEqual(wanted)
})

test('initials and an agency sign below the box of the story too', () => {
  const more = prose.repeat(2)
  expect(names('', { lang: 'de', end: `${more}</div><div class="css-x">jpz/dpa` })).toEqual(['dpa'])
  expect(names('', { lang: 'de', end: `${more}</div><div class="css-x"><b>Mehr</b> jpz/dpa` })).toEqual([])
})

test('a house that signs by its name without its kind, or by a longer one, gives way to who is named', () => {
  const byline =
    '<div><span>Ida Falk</span> <span>Published: <time datetime="2026-03-03">3 March 2026</time></span></div>'
  expect(names(byline, { lang: 'tr', house: 'Kıyı Gazetesi', author: 'Kıyı' })).toEqual(['Ida Falk'])
  expect(names(byline, { house: 'Garam', author: { '@type': 'Person', name: 'Garam Media Group' } })).toEqual([
    'Ida Falk',
  ])
})

test('a call in a link below the text is nobody, a name in a link to its page is somebody', () => {
  expect(names('', { end: '<p><a href="/give">Make Contribution</a></p>' })).toEqual([])
  expect(names('', { end: '<p><a href="/author/ida">Ida Falk</a></p>' })).toEqual(['Ida Falk'])
})

test('who translated from another language did not write', () => {
  const credits =
    '<p class="credits">Text by <b>Ida Falk</b><br>Photographs by <b>Olle Berg</b><br>Translated from the German by <b>Kit Lund</b></p>'
  expect(names(credits)).toEqual(['Ida Falk'])
})

test('the state of an application names who wrote the story whose headline only metas hold', () => {
  const state = JSON.stringify({
    article: { headline: 'The harbour has a ferry again', authors: [{ name: 'Ida Falk' }] },
  })
  const head = '<meta property="og:title" content="The harbour has a ferry again">'
  const body = `<div id="app"></div><script type="application/json">${state}</script>`
  expect(readPage(page({ head, body })).authors?.value.map(({ name }) => name)).toEqual(['Ida Falk'])
})

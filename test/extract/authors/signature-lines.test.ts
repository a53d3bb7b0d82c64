import { expect, test } from 'vitest'
import { headline, page, readPage } from '../../support/metadata.ts'

const prose =
  '<p>The last wooden ferry has lain in a shed since its engine failed eleven years ago, a few metres from the quay that it served.</p>'.repeat(
    3,
  )

/** Whom a story names with these lines between headline and text, and at its end. */
function names(above: string, end: string, { lang = 'en', meta = '' } = {}) {
  const head = `<meta property="og:site_name" content="Garam Courier">${meta}`
  const body = `<article><h1>${headline}</h1>${above}<div class="article-body">${prose}${end}</div></article>`
  return (readPage(page({ lang, head, body })).authors?.value ?? []).map(({ name }) => name)
}

test.each([
  ['ru', 'Ирина Савельева, «Garam Courier»', ['Ирина Савельева']],
  ['tr', 'Elif Kaya / Garam Courier, Foça', ['Elif Kaya']],
  ['cs', 'Jana Malá, ČTK', ['Jana Malá', 'ČTK']],
  ['sv', 'TT: Elin Berg', ['Elin Berg']],
  ['ar', 'القاهرة - أحمد علي', ['أحمد علي']],
  ['pl', '(il) Irena Lisek', ['Irena Lisek']],
  ['es', 'Ana Gil (en Lima)', ['Ana Gil']],
  ['es', 'Ana Gil<br>Redactora', ['Ana Gil']],
  ['vi', 'Lan Anh - Minh Đức', ['Lan Anh', 'Minh Đức']],
  ['en', 'Jane Doe, Health Editor', ['Jane Doe']],
  ['en', '<b>Jane Doe</b> <i>Garam Courier</i>', ['Jane Doe']],
  ['de', 'Jana Daum (Text), Ulf Rohde (Illustration), Bremen', ['Jana Daum']],
  ['en', 'Photo: Jane Doe / Garam Courier', []],
  ['en', 'Harbour Works Ltd.', []],
  ['en', 'He praised <i>Jane Doe</i>', []],
])('a line of names and of what papers set beside them signs below the text (%s): %s', (lang, line, wanted) => {
  expect(names('', `<p>${line}</p>`, { lang })).toEqual(wanted)
})

test.each([
  ['de', 'Jana Daum, Bremen', ['Jana Daum']],
  ['ru', 'Ирина Савельева, Псков', ['Ирина Савельева']],
  ['vi', 'LAN ANH - MINH ĐỨC', ['LAN ANH', 'MINH ĐỨC']],
  ['en', 'Jane Doe | Garam Courier', ['Jane Doe']],
  ['en', 'Grand Rapids, Michigan', []],
  ['en', 'Wooden Ferry', []],
])('such a line signs above the text too (%s): %s', (lang, line, wanted) => {
  expect(names(`<p>${line}</p>`, '', { lang })).toEqual(wanted)
})

test('what stands below a heading, or links to another story, signs nothing', () => {
  expect(names('', '<h3>Next</h3><p>Jane Doe, Health Editor</p>')).toEqual([])
  expect(names('', '<p><a href="/x">Garam Harbour Days</a></p>')).toEqual([])
})

test('a line that names who is known and others names them all', () => {
  const meta = '<meta name="author" content="Lan Anh">'
  expect(names('', '<p><b>Lan Anh - Minh Đức</b></p>', { lang: 'vi', meta })).toEqual(['Lan Anh', 'Minh Đức'])
  expect(names('', '<p>Lan Anh likes Minh Đức</p>', { lang: 'vi', meta })).toEqual(['Lan Anh'])
})

test('so does one above the text, linked or in capitals, where a page states the first alone', () => {
  const of = (above: string) => names(above, '', { meta: '<meta name="author" content="Jane Doe">' })
  expect(of('<p>By Jane Doe and Mark Roe</p>')).toEqual(['Jane Doe', 'Mark Roe'])
  expect(of('<div>By <a href="/a">Jane Doe</a> and <a href="/b">Mark Roe</a></div>')).toEqual(['Jane Doe', 'Mark Roe'])
  expect(of('<div>BY JANE DOE AND MARK ROE</div>')).toEqual(['Jane Doe', 'MARK ROE'])
  expect(of('<p>Jane Doe, New York</p>')).toEqual(['Jane Doe'])
  expect(of('<p>Jane Doe, photo: Mark Roe</p>')).toEqual(['Jane Doe'])
  const ana = { lang: 'pt', meta: '<meta name="author" content="Ana Luz">' }
  expect(names('<p>Por Ana Luz — Pedra Alta</p>', '', ana)).toEqual(['Ana Luz'])
  expect(of('<p><a href="/x">Jane Doe and Mark Roe talk about ferries</a></p>')).toEqual(['Jane Doe'])
})

test.each([
  ['ko', '[한빛경제 김하늘 기자] 나무 배가 열한 해 만에 다시 물에 뜬다고 항만 사무소가 밝혔다.', ['김하늘']],
  ['ja', '【長崎＝山田太郎】島の木造船が十一年ぶりに海へ戻ると、港の事務所が火曜日に明らかにした。', ['山田太郎']],
  ['ko', '[사진 위쪽] 나무 배가 열한 해 만에 다시 물에 뜬다고 항만 사무소가 밝혔다.', []],
])('brackets before the first sentence hold who wrote (%s): %s', (lang, first, wanted) => {
  expect(names(`<p>${first}</p>`, '', { lang })).toEqual(wanted)
})

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

test('in a part that is told to be the byline the comma alone tells a label', () => {
  const row = (label: string, text: string) => `<li><span class="bbc-1x">${label} </span><span>${text}</span></li>`
  const list = (lines: string) => `<section aria-labelledby="article-byline"><ul>${lines}</ul></section>`
  expect(names(list(row('Author,', 'दीपा कार्की') + row('पदनाम,', 'गरम संवाददाता')), { lang: 'hi' })).toEqual([
    'दीपा कार्की',
  ])
  expect(names(list(row('مصنف،', 'شیراز حسن') + row('عہدہ،', 'غرام، اسلام آباد')), { lang: 'ur' })).toEqual([
    'شیراز حسن',
  ])
})

test('buttons, labels of dates and places beside a name are none of it', () => {
  const buttons = '<button>Share</button><button>Save</button>'
  expect(
    names(
      `<div class="byline"><span>Ida Falk</span><span> & </span><span>Rex Tanner</span><div><span>Garam, </span><span>Port Ellis</span>${buttons}</div></div>`,
    ),
  ).toEqual(['Ida Falk', 'Rex Tanner'])
  expect(
    names(
      '<div class="author-date"><span>கி.மகாராஜன்</span><p>Published : 08 Mar 2026</p><p>Last Updated : 09 Mar 2026</p></div>',
      { lang: 'ta' },
    ),
  ).toEqual(['கி.மகாராஜன்'])
  expect(
    names(
      '<div class="author-and-date"><div class="author-name-location-wrapper"><span><a href="/author/s">সুমন দাশ</a></span><span class="author-location">সিলেট</span></div></div>',
      { lang: 'bn' },
    ),
  ).toEqual(['সুমন দাশ'])
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

test('a label behind a linked name is no part of it, whatever stands around the name', () => {
  const day = '<div><time datetime="2026-03-11T12:07:00Z">11 mar. 2026</time></div>'
  const link = '<a href="/perfil/bl/">Bela Lacerda</a>'
  expect(names(`<div><div class="author-name">${link} <span>Texto</span></div>${day}</div>`, { lang: 'pt' })).toEqual([
    'Bela Lacerda',
  ])
  const inner = '<a class="ds-byline__link" href="/x"><span class="ds-byline__title">Elin Berg</span></a>'
  expect(names(`<div class="ds-byline">${inner}<span>Text</span></div>`, { lang: 'sv' })).toEqual(['Elin Berg'])
})

test('who took the picture above a text that nobody signs did not write it', () => {
  const figure =
    '<figure><img src="/f.jpg"><figcaption>The ferry. <span class="byline-photo">Foto: Nils Lund / NTB</span></figcaption></figure>'
  expect(names(figure, { lang: 'no' })).toEqual([])
  expect(
    names(`${figure}<div data-test-tag="byline"><a href="mailto:e@x.no">Elin Berg</a></div>`, { lang: 'no' }),
  ).toEqual(['Elin Berg'])
})

test('what stands below a heading at the end of a text signs nothing', () => {
  const end = '<div><p>red/wire</p><h2>Links:</h2><ul><li><a href="/c">Council Garam</a></li></ul></div>'
  expect(names('', { lang: 'de', end })).toEqual([])
})

test('parts of the block that holds the headline are its head, though the block is called a teaser', () => {
  const part = (name: string, inner: string) => `<div class="StoryModuleTeaser_${name}__x1">${inner}</div>`
  const head = `<h1 class="StoryModuleTeaser_headline__x1">${headline}</h1>`
  const html = page({
    lang: 'de',
    body: `<article>${head}${part('meta', 'Von <a href="/autor/ida">Ida Falk</a>')}<div>${prose}</div></article>`,
  })
  expect(readPage(html).authors?.value.map(({ name }) => name)).toEqual(['Ida Falk'])
})

test('a name in full with the day, in brackets below the text, signs it', () => {
  expect(names('', { lang: 'de', end: '<p><em>(Jana Daum, 12.3.2024)</em></p>' })).toEqual(['Jana Daum'])
  expect(names('', { lang: 'de', end: '<p><em>(Jana Daum, Ulf Rohde, 12. 3. 2024)</em></p>' })).toEqual([
    'Jana Daum',
    'Ulf Rohde',
  ])
  expect(names('', { lang: 'de', end: '<p>(Stand vom 12.3.2024)</p>' })).toEqual([])
})

test('a section that begins with a preposition is nobody, nor is the print edition', () => {
  expect(
    names('<div><time datetime="2026-03-10T10:15">10 марта 2026, 10:15</time><a href="/ru">В Гараме</a></div>', {
      lang: 'ru',
    }),
  ).toEqual([])
  expect(names('<div class="meta"><span class="author">Από την Έντυπη Έκδοση</span></div>', { lang: 'el' })).toEqual([])
})

test('desks, places, dates and ranks of editors beside a name are none of it', () => {
  const dated = (line: string) => `<div class="info"><span>${line}</span></div><div class="date">2026-03-10 10:15</div>`
  expect(names(dated('By Our Correspondent'))).toEqual([])
  expect(names(dated('Ida Falk Deputy Business Editor'))).toEqual(['Ida Falk'])
  expect(names('<div class="author">Ida Falk Deputy Business Editor</div>')).toEqual(['Ida Falk'])
  expect(names('<div class="author">সুমন দাশ<br>প্রকাশ: ১০ মার্চ ২০২৬, ১০:১৫</div>', { lang: 'bn' })).toEqual(['সুমন দাশ'])
  expect(names('<div class="author">عمران خان، اسلام آباد</div>', { lang: 'ur' })).toEqual(['عمران خان'])
  expect(names('<div class="author">佐藤花子（社会部）</div>', { lang: 'ja' })).toEqual(['佐藤花子'])
  expect(names(dated('文・佐藤花子'), { lang: 'ja' })).toEqual(['佐藤花子'])
  expect(names('<div class="author">港週刊 陳怡君</div>', { lang: 'zh' })).toEqual(['陳怡君'])
})

test('a Japanese name in brackets below the text may have a space', () => {
  expect(names('', { lang: 'ja', end: '<p>（佐々木 春）</p>' })).toEqual(['佐々木春'])
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
  expect(names(byline, { house: 'GCN', author: { '@type': 'Person', name: 'GCN News Services' } })).toEqual([
    'Ida Falk',
  ])
  expect(names(byline, { lang: 'he', house: 'מעריב', author: { '@type': 'Person', name: 'מעריב אונליין' } })).toEqual([
    'Ida Falk',
  ])
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

test.each([
  ['<div class="authors"><span>Ida Falk</span> <span>Rex Tanner</span></div>', ['Ida Falk', 'Rex Tanner']],
  [
    '<ul class="byline"><li><a href="/author/ida">Ida Falk</a></li><li>Rex Tanner</li><li>Olle Berg (photo)</li></ul>',
    ['Ida Falk', 'Rex Tanner'],
  ],
  [
    '<div class="byline">by: <span class="by-name"><a href="/author/ida">Ida Falk</a></span>, <span class="by-name">Rex Tanner</span></div>',
    ['Ida Falk', 'Rex Tanner'],
  ],
  [
    '<div class="byline"><span>Written by</span> <a href="/author/ida">Ida Falk</a><span>Edited by</span> <a href="/author/rex">Rex Tanner</a></div>',
    ['Ida Falk'],
  ],
  [
    '<div class="byline"><span class="first">Anna Maria</span> <span class="last">Falk Berg</span></div>',
    ['Anna Maria Falk Berg'],
  ],
  ['<p class="byline">Ida Falk + Rex Tanner</p>', ['Ida Falk', 'Rex Tanner']],
  [
    '<div class="author"><img src="/ida.jpg"><strong>Ida Falk</strong><small>Education writer</small></div>',
    ['Ida Falk'],
  ],
  [
    '<div class="by"><a class="autor" href="/author/ida">Ida Falk</a>, <span class="autor">Rex Tanner</span></div>',
    ['Ida Falk', 'Rex Tanner'],
  ],
  [
    '<div class="bylines"><div class="author"><span class="author__name">Ida Falk</span> <span class="role">Text</span></div><div class="author"><span class="author__name">Olle Berg</span> <span class="role">Foto</span></div></div>',
    ['Ida Falk'],
  ],
  ['<dl class="info"><dt>Author</dt><dd>Ida Falk</dd><dt>Date</dt><dd>5 March 2026</dd></dl>', ['Ida Falk']],
])('names in elements of one kind are as many people: %s', (byline, wanted) => {
  expect(names(byline)).toEqual(wanted)
})

/** The people of a story that nothing but this line above its first paragraph signs, or below its last. */
const lines: [line: string, lang: string, wanted: string[]][] = [
  ['Ida Falk / Nairobi', 'en', ['Ida Falk']],
  ['IDA FALK | HARBURG', 'de', ['IDA FALK']],
  ['Ida Falk | Cronborg News', 'en', ['Ida Falk']],
  ['Ida Falk, The Bulletin', 'en', ['Ida Falk']],
  ['Ida Falk / EFE', 'es', ['Ida Falk', 'EFE']],
  ['Ida Falk*', 'pt', ['Ida Falk']],
  ['Ida Falk e Rex Tanner, do Recife', 'pt', ['Ida Falk', 'Rex Tanner']],
  ['Ida Falk, Rex Tanner', 'pl', ['Ida Falk', 'Rex Tanner']],
  ['सुनीता मेहरा, जयपुर', 'hi', ['सुनीता मेहरा']],
  ['Special to the Courier by Ida Falk', 'en', ['Ida Falk']],
  ['Story and photos by Ida Falk', 'en', ['Ida Falk']],
  ['As told to Ida Falk', 'en', ['Ida Falk']],
  ['Article rédigé par Ida Falk', 'fr', ['Ida Falk']],
  ['De notre correspondante à Tunis, Ida Falk', 'fr', ['Ida Falk']],
  ['dalla nostra inviata Ida Falk', 'it', ['Ida Falk']],
  ['Door onze verslaggeefster Ida Falk', 'nl', ['Ida Falk']],
  ['聞き手・佐伯千夏', 'ja', ['佐伯千夏']],
]
test.each(lines)('“%s” signs in words alone', (line, lang, wanted) => {
  const body = (text: string) => `<article><h1>${headline}</h1><div class="article-body">${text}</div></article>`
  const of = (text: string) => (readPage(page({ lang, body: body(text) })).authors?.value ?? []).map(({ name }) => name)
  expect(of(`<p>${line}</p>${prose}`)).toEqual(wanted)
})

test.each(['Grand Rapids, MI', 'Port Ellis | Harbour', 'Fish, Chips and Vinegar'])(
  '“%s” above a story is nobody',
  (line) => {
    expect(names('', { end: '' })).toEqual([])
    const body = `<article><h1>${headline}</h1><div class="article-body"><p>${line}</p>${prose}</div></article>`
    expect(readPage(page({ body })).authors?.value ?? []).toEqual([])
  },
)

test('a line below a short last paragraph signs too', () => {
  const end = '<p>배는 떠났다.</p><p>글·사진 김서율 기자</p>'
  const text =
    '<p>연안의 마지막 나무 배가 열한 해 만에 다시 물에 뜬다고 항만 사무소가 화요일에 밝혔다. 수리비는 이억 원이다.</p>'
  const body = `<article><h1>${headline}</h1><div class="article-body">${prose}${text}${text}${end}</div></article>`
  expect(readPage(page({ lang: 'ko', body })).authors?.value.map(({ name }) => name)).toEqual(['김서율'])
})

test('where another paper is stated to have written, who put it there is not the author', () => {
  const head = '<meta property="article:author" content="海州晚报">'
  const body = `<article><h1>${headline}</h1><div class="article-body">${prose}<p class="show_author">责任编辑：赵丹</p></div></article>`
  expect(readPage(page({ lang: 'zh', head, body })).authors?.value.map(({ name }) => name)).toEqual(['海州晚报'])
  expect(readPage(page({ lang: 'zh', body })).authors?.value.map(({ name }) => name)).toEqual(['赵丹'])
})

test('of people and a house with more words the people wrote', () => {
  const person = { '@type': 'Person', name: 'Ida Falk' }
  const of = (name: string) => [person, { '@type': 'Organization', name }]
  expect(names('', { lang: 'pt', author: of('Colaboração para o Garam Courier, em Porto') })).toEqual(['Ida Falk'])
  expect(names('', { lang: 'pt', author: of('Lusa') })).toEqual(['Ida Falk', 'Lusa'])
})

test('of labels that only screens’ readers hear the first one is the author’s', () => {
  const item = (label: string, text: string) =>
    `<li><span class="visually-hidden">${label}, </span><span>${text}</span></li>`
  const region = (items: string) =>
    `<section role="region" aria-labelledby="article-byline"><strong class="visually-hidden">درباره مقاله</strong><ul>${items}</ul></section>`
  const items = item('نویسنده', 'شهرام کاوه') + item('شغل', 'گرم‌بی‌سی')
  expect(names(region(items), { lang: 'fa' })).toEqual(['شهرام کاوه'])
})

test('a name before what somebody is may be a link, and a photographer among such pairs wrote nothing', () => {
  const pair = (name: string, job: string) =>
    `<div class="author"><address class="name"><a href="/av/x">${name}</a></address><span class="title">${job}</span></div>`
  const all = (...pairs: string[]) => `<div class="byline">${pairs.join('')}</div>`
  expect(names(all(pair('Ida Falk', 'Journalist'), pair('Nils Lund', 'Fotograf')), { lang: 'no' })).toEqual([
    'Ida Falk',
  ])
  expect(names(all(pair('Ida Falk', 'Journalist'), pair('Nils Lund', 'Bergen')), { lang: 'no' })).toEqual([
    'Ida Falk',
    'Nils Lund',
  ])
})

test('the house may stand between names of which one has no page', () => {
  const line =
    'By <a href="/people/ida">Ida Falk</a> and <a href="/people/rolf">Rolf Daum</a>, Garam Courier, and Ann Poe, The Quay'
  expect(names(`<p class="byline">${line}</p>`)).toEqual(['Ida Falk', 'Rolf Daum', 'Ann Poe'])
})

test('one title is that of all Korean names before it', () => {
  expect(names('<span class="byline">강원KBX 한가람·윤새벽 기자</span>', { lang: 'ko' })).toEqual(['한가람', '윤새벽'])
})

test('an element named for the author’s name may hold what that person is', () => {
  const item = (name: string, job: string) => `<div class="byline-name">${name} <span>${job}</span></div>`
  expect(names(item('Ida Falk', 'Journalist') + item('Nils Lund', 'Fotograf'), { lang: 'da' })).toEqual(['Ida Falk'])
})

test('a section under the house’s first word gives way to whom readers see', () => {
  const section = { '@type': 'Person', name: 'Garam Vijesti' }
  const shown = '<div class="author-name">Ivo Šutić</div>'
  expect(names(shown, { lang: 'hr', house: 'Garam', author: section })).toEqual(['Ivo Šutić'])
  expect(names('', { lang: 'hr', house: 'Garam', author: section })).toEqual(['Garam Vijesti'])
})

test('who drew or photographed is named behind who wrote, and an office behind a name is nobody', () => {
  expect(names('<p class="byline">by Ida Falk and Rolf Daum, Graphics by Nils Lund</p>')).toEqual([
    'Ida Falk',
    'Rolf Daum',
  ])
  const item = (name: string, job: string) => `<li>${name}<br><small>${job}</small></li>`
  const list = `<ul class="bylines">${item('Ida Falk', 'Journalist')}${item('Nils Lund', 'Fotograf')}</ul>`
  expect(
    names(list, { lang: 'no', author: [{ name: 'Ida Falk (journalist)' }, { name: 'Nils Lund (foto)' }] }),
  ).toEqual(['Ida Falk'])
  expect(names('<p><b>By Ida Falk, Pell County Supervisor</b></p>')).toEqual(['Ida Falk'])
  expect(names('<p><b>By Ida Falk, Min Park</b></p>')).toEqual(['Ida Falk', 'Min Park'])
})

test('beside a date a label makes two Thai words a name', () => {
  expect(names('<p class="meta">5 ก.ค. 2569 เวลา 09:30 น. | โดย กานดา แสงทอง</p>', { lang: 'th' })).toEqual([
    'กานดา แสงทอง',
  ])
})

test.each([
  ['<p>이 다리는 아홉 시간 멈췄습니다.<br>한가람 기자입니다.</p>', ''],
  ['', '<p>GRM 한가람입니다.</p>'],
  ['', '<p>garam@garam.example 한가람 기자</p>'],
  ['<p class="meta"><em>GRM가람뉴스 한가람 기자</em></p>', ''],
  ['<p>[가람뉴스ㅣ새말=한가람 기자] 회전교가 아홉 시간 멈췄다.</p>', ''],
])('who signs a Korean report, %s %s', (byline, end) => {
  expect(names(byline, { lang: 'ko', house: '가람뉴스', end })).toEqual(['한가람'])
})

test('what a Korean desk says of itself names nobody', () => {
  const card = '<div class="reporter"><strong>한가람 기자</strong><p>산업부 기자입니다.</p></div>'
  expect(names(card, { lang: 'ko', house: '가람뉴스' })).toEqual(['한가람'])
  expect(names('<div class="reporter"><p>산업부 기자입니다.</p></div>', { lang: 'ko', house: '가람뉴스' })).toEqual([])
})

test('Chinese labels before a bar name who wrote, those of pictures and of dates nobody', () => {
  const credits =
    '<div class="credit"><span>記者／林怡君</span><span>攝影／張文凱</span><span>影音／鄭宇翔</span></div>'
  expect(names(credits, { lang: 'zh-TW', house: '漣鏡' })).toEqual(['林怡君'])
  const item = (label: string, name: string) => `<div><span>${label}</span><a href="/author/${name}">${name}</a></div>`
  expect(
    names(`<div class="author-box">${item('文字', '林怡君')}${item('攝影', '張文凱')}</div>`, { lang: 'zh-TW' }),
  ).toEqual(['林怡君'])
  const dated =
    '<div class="author">記者 <a>林怡君</a> 報導</div><div class="date">發佈時間：2026/03/09 11:40<br>更新時間：2026/03/09 12:05</div>'
  expect(names(`<div class="author_box">${dated}</div>`, { lang: 'zh-TW' })).toEqual(['林怡君'])
})

test('a date and its label within a byline, a desk and the house with its place are nobody', () => {
  const dated =
    '<span class="author"><b>R. A. Falk</b></span><span class="article-date">NOTICIA<span class="date">09.03.2026 - 12:05h</span></span>'
  expect(names(`<div class="article-author">${dated}</div>`, { lang: 'es' })).toEqual(['R. A. Falk'])
  const section = '<div class="author-section"><div class="time"><b>প্রকাশ: রবিবার, ০৮ মার্চ, ২০২৬ ১৬:২২</b></div></div>'
  expect(names(section, { lang: 'bn', house: 'গরম' })).toEqual([])
  const desk = '<div class="author-desc"><a>सागर तट नेटवर्क, लखनऊ</a><div>Published by: <a>दीपा कार्की</a></div></div>'
  expect(names(desk, { lang: 'hi', house: 'गरम' })).toEqual(['दीपा कार्की'])
  expect(names('<div class="byline">by Garamcourier, Lagos</div>')).toEqual([])
  expect(names('<div class="byline">by Ida Falk, Lagos</div>')).toEqual(['Ida Falk'])
})

test('who signs below the last of several boxes that hold the story is told', () => {
  const part = (text: string) => `<div class="block-x">${text}</div>`
  const rest =
    '<p>The county will pay for the rest, and the slip is to be ready for the regatta in the first week of August.</p>'
  const body = `<article><h1>${headline}</h1>${part(prose)}<div class="incut"><a href="/x">Мост</a></div>${part(prose)}${part(`${rest}<p><em>Ирина Котова, «Гарам»</em></p>`)}</article>`
  const head = '<meta property="og:site_name" content="Гарам">'
  expect(readPage(page({ lang: 'ru', head, body })).authors?.value.map(({ name }) => name)).toEqual(['Ирина Котова'])
})

test('who translated stands behind a label in a box of its own, and a button in capitals is nobody', () => {
  const credit = (label: string, name: string) =>
    `<div class="credit-label">${label}</div><a href="/author/x">${name}</a>`
  const all = `<div class="postmeta">${credit('Written by', 'Ida Falk')}${credit('Translated by', 'Rolf Daum')}</div>`
  expect(names(all)).toEqual(['Ida Falk'])
  const shouted =
    '<div class="byline-block"><div class="author">IDA FALK</div><div>12</div><div>GIVE THIS ARTICLE</div></div>'
  expect(names(shouted)).toEqual(['IDA FALK'])
})

test('a Korean daily that a portal names gives way to who signs', () => {
  const signed = '<p>[솔새데일리 = 한가람 기자] 회전교가 아홉 시간 멈췄다.</p>'
  expect(names(signed, { lang: 'ko', house: '줄뉴스', author: '솔새데일리' })).toEqual(['한가람'])
})

test('two years tell a life below an obituary, and sign nothing', () => {
  expect(names('', { end: '<p>Ida Falk, pilot, born 9 May 1932; died 21 February 2026</p>' })).toEqual([])
  expect(names('', { end: '<p>Ida Falk, Leeds</p>' })).toEqual(['Ida Falk'])
})

test('a Chinese house may stand between who wrote and the date', () => {
  const row =
    '<div class="metas"><span>周澜生</span><span><a>江岸晚报</a></span><em class="publish_time">2026年3月9日 08:01</em></div>'
  expect(names(row, { lang: 'zh-CN', house: '微海' })).toEqual(['周澜生'])
})

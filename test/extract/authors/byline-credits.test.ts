import { expect, test } from 'vitest'
import { readByline } from '../../../src/extract/authors/byline-names.ts'
import { isPerson } from '../../../src/extract/authors/persons.ts'
import { headline, page, readPage } from '../../support/metadata.ts'

/** Lines by language, and who wrote; several names apart by commas. */
const lines: readonly (readonly [string, string, string])[] = [
  // Who took the pictures, edited or translated is no author beside who wrote.
  ['sv', 'Text: Elin Berg Foto: Nils Lund', 'Elin Berg'],
  ['sv', 'Foto: Nils Lund Text: Elin Berg', 'Elin Berg'],
  ['no', 'Tekst og foto: Kari Moen', 'Kari Moen'],
  ['fi', 'Teksti Riikka Salo, kuvat Mikael Lind', 'Riikka Salo'],
  ['et', 'Tekst: Mari Tamm Fotod: Jaan Kask', 'Mari Tamm'],
  ['nl', 'Tekst: Jan Vos Beeld: Piet Kok', 'Jan Vos'],
  ['fr', 'Texte Nadia Ferrat Photos Paul Roy', 'Nadia Ferrat'],
  ['ro', 'Autor: Ioana Munte Editor: A.C.', 'Ioana Munte'],
  ['bg', 'Автор: Десислава Колева Снимки: Иван Петров', 'Десислава Колева'],
  ['ru', 'Текст: Илья Громов Фото: Иван Сидоров', 'Илья Громов'],
  ['el', 'Φωτογραφίες: Νίκος Παππάς', ''],
  ['id', 'Reporter: Dinda Kusuma Editor: Robertus Hadi', 'Dinda Kusuma'],
  ['th', 'เรื่อง: สุรชัย วงศ์ใหญ่ ภาพ: มานะ ใจดี', 'สุรชัย วงศ์ใหญ่'],
  ['vi', 'Bài, ảnh: Phạm Hoài Linh', 'Phạm Hoài Linh'],
  ['fa', 'گزارش: سارا محمودی عکس: رضا کریمی', 'سارا محمودی'],
  ['he', 'צילום: דן כהן', ''],
  ['zh', '文／林沛瑜 攝影／許家豪 責任編輯／曾亭安', '林沛瑜'],
  ['zh', '作者 | 王明 编辑 | 李芳', '王明'],
  ['zh', '本报记者 陈立群 通讯员 王海', '陈立群'],
  ['zh', '江河晚报 记者 陈立群', '陈立群'],
  ['ja', '文・写真　山田太郎', '山田太郎'],
  ['ja', '文＝山田太郎　写真＝佐藤花子', '山田太郎'],
  ['ko', '글 윤하람 사진 김민수', '윤하람'],
  ['ko', '글·사진 윤하람 기자', '윤하람'],
  ['en', 'By Jane Doe with additional reporting by John Roe', 'Jane Doe'],
  ['en', 'Edited by Ida Falk, written by Tom Reid', 'Tom Reid'],
  ['sv', 'Nils Lund (foto)\nElin Berg (text)', 'Elin Berg'],
  ['it', 'testo di Carla Mei, foto di Ugo Sanna', 'Carla Mei'],
  ['tr', 'Muhabir: Sevgi Kara - Kameraman: Can Er', 'Sevgi Kara'],
  ['en', 'By Jane Doe Photography by John Roe', 'Jane Doe'],
  // Nobody else is named.
  ['en', 'Translated by Jane Doe', 'Jane Doe'],
  ['en', 'Photos by Jane Doe', ''],
  ['pt', 'Ana Luz (Texto) e Rui Gama (Fotografia)', 'Ana Luz'],
  ['id', 'Rep: Dinda Kusuma/ Red: Robertus Hadi', 'Dinda Kusuma'],
  // What part of a house somebody writes for.
  ['de', 'Jana Daum, Leiterin Ressort Politik', 'Jana Daum'],
  ['fr', 'Par Nadia Ferrat, Service Politique', 'Nadia Ferrat'],
  ['fr', 'Nadia Ferrat, Radio Port', 'Nadia Ferrat'],
  ['pl', 'Jan Kot, Polska Agencja Morska', 'Jan Kot'],
  ['tr', 'Emre Kaya, Liman Haber Servisi', 'Emre Kaya'],
  ['ru', 'Илья Громов, Отдел новостей', 'Илья Громов'],
  ['es', 'Ana Gil, Luis Serviceño', 'Ana Gil,Luis Serviceño'],
  // Further words for who wrote.
  ['fr', 'Article rédigé par Nadia Ferrat', 'Nadia Ferrat'],
  ['en', 'A guest post by Jane Doe', 'Jane Doe'],
  ['en', 'Commentary by Jane Doe', 'Jane Doe'],
  ['en', 'Submitted by Jane Doe on Thu, 03/05/2026 - 09:12', 'Jane Doe'],
  ['de', 'Aufgezeichnet von Jana Daum', 'Jana Daum'],
  ['fr', 'Entretien réalisé par Nadia Ferrat', 'Nadia Ferrat'],
  ['es', 'Yamile Cuesta CORRESPONSAL DE EL DIARIO', 'Yamile Cuesta'],
  ['ar', 'القاهرة: أحمد علي', 'أحمد علي'],
  ['te', 'రచయిత: రమేష్ కుమార్', 'రమేష్ కుమార్'],
  ['be', 'Аўтар: Алесь Кавалёў', 'Алесь Кавалёў'],
  ['uz', 'Muallif: Dilshod Karimov', 'Dilshod Karimov'],
  // A desk with its place or house is nobody.
  ['es', 'Redacción / Toro', ''],
  ['es', 'Redacción | Rocío Támez', 'Rocío Támez'],
  ['it', 'Redazione / La Spezia', ''],
  ['pt', 'Redação, São Paulo', ''],
  ['pl', 'Redakcja, Kraków', ''],
  ['hi', 'वेब डेस्क, नई दिल्ली', ''],
  ['he', 'מערכת האתר', ''],
  ['th', 'ทีมข่าวภูมิภาค', ''],
]

test.each(lines)('%s: %s', (language, line, names) => {
  const people = readByline(line, language).filter(isPerson)
  expect(people.map(({ name }) => name).join()).toBe(names)
})

const prose = `<p>${'The bridge opens again in spring, said the town on Monday. '.repeat(3)}</p>`.repeat(3)

function authors(head: string, body: string, language = 'en', ld: unknown = undefined) {
  const html = page({ lang: language, head, body: `<h1>${headline}</h1>${body}`, ...(ld === undefined ? {} : { ld }) })
  return (readPage(html).authors?.value ?? []).map(({ name }) => name)
}

test('whom the page credits with something else is no author, if somebody is left', () => {
  const meta = '<meta name="author" content="Dinda Kusuma, Robertus Hadi">'
  const credit = (label: string) => `<div><b>${label}:</b> <span>Robertus Hadi</span></div>`
  expect(authors(meta, credit('Editor') + prose, 'id')).toEqual(['Dinda Kusuma'])
  expect(authors(meta, credit('Foto') + prose, 'id')).toEqual(['Dinda Kusuma'])
  expect(authors(meta, credit('Tamu') + prose, 'id')).toEqual(['Dinda Kusuma', 'Robertus Hadi'])
  expect(authors('<meta name="author" content="Robertus Hadi">', credit('Editor') + prose, 'id')).toEqual([
    'Robertus Hadi',
  ])
})

test('an editor or a photographer among the authors of JSON-LD is none beside others', () => {
  const person = (name: string, jobTitle?: string) => ({ '@type': 'Person', name, jobTitle })
  const story = (...author: unknown[]) => ({ '@type': 'NewsArticle', headline, author })
  const names = (...author: unknown[]) => authors('', prose, 'en', story(...author))
  expect(names(person('Jane Doe', 'reporter'), person('John Roe', 'fotograf'))).toEqual(['Jane Doe'])
  expect(names(person('Written By: Jane Doe'), person('Edited By: John Roe'))).toEqual(['Jane Doe'])
  expect(names(person('John Roe', 'Photographer'))).toEqual(['John Roe'])
  expect(names(person('Jane Doe', 'Photo editor'), person('John Roe', 'Editor'))).toEqual(['Jane Doe', 'John Roe'])
})

test('what shares a word with the house behind names is where they work', () => {
  const head = '<meta property="og:site_name" content="Portal Serrano">'
  expect(authors(head, `<p>Por Larissa Lima, Caio Brandão*, Serrano Norte e Sul</p>${prose}`, 'pt')).toEqual([
    'Larissa Lima',
    'Caio Brandão',
  ])
})

test('a byline in a box beside the head, and in the foot of a post', () => {
  const aside = '<aside><address><a rel="author" href="/profile/jane">Jane Doe</a> in Berlin</address></aside>'
  expect(authors('', aside + prose)).toEqual(['Jane Doe'])
  expect(authors('', `${prose}<aside><a rel="author" href="/profile/jane">Jane Doe</a></aside>`)).toEqual([])
  const foot = '<footer>Written by <a class="p-author h-card">Jane Doe</a></footer>'
  expect(authors('', prose + foot)).toEqual(['Jane Doe'])
  expect(authors('', `${prose}<div class="u-comment h-cite"><a class="p-author">Jane Doe</a></div>`)).toEqual([])
})

test('a byline behind the link of another story is that story’s', () => {
  const teaser = '<ul><li><a href="/z">The cheese fair grows again</a> <span class="author">Jane Doe</span></li></ul>'
  expect(authors('', prose + teaser)).toEqual([])
})

test.each([
  ['de', '<div>Jana Daum</div><div>vor 3 Stunden</div>', ['Jana Daum']],
  ['sk', '<div>Peter Gula 12. mar 2026 o 10:22</div>', ['Peter Gula']],
  ['cs', '<div>Jan Hruška</div><div>12. 3. 2026 10:22</div>', ['Jan Hruška']],
  ['hr', '<div>Ante Bilić / Hina</div><div>12. ožujka 2026. u 10:22</div>', ['Ante Bilić', 'Hina']],
  ['es', '<div>NADIA FERRAZ <span>MADRID</span></div><div>12 MAR 2026 - 10:22 CET</div>', ['NADIA FERRAZ']],
  ['ar', '<p><span>محمد العلي - نواكشوط</span><span>21/2/2026</span></p>', ['محمد العلي']],
  ['ar', '<p><span>أخبار محلية</span><span>21/2/2026</span></p>', []],
  ['he', '<p>נעמה ברזילי ודן כהן | 12/03/2026 07:40</p>', ['נעמה ברזילי', 'דן כהן']],
  ['ka', '<div><span>ნინო ბერიძე</span> <span>12.03.2026</span></div>', ['ნინო ბერიძე']],
  ['zh-TW', '<div><a>林沛瑜</a> <time>2026-03-12 10:22</time></div>', ['林沛瑜']],
  ['zh-TW', '<div><a>高爾夫</a> <time>2026-03-12 10:22</time></div>', []],
  ['ja', '<p>2026年3月12日 10時22分　山田太郎</p>', ['山田太郎']],
  ['en', '<div>Costa Rica</div><div>12 March 2026, 10:22</div>', []],
  ['it', '<div>Nadia Ferri, inviata a Torino</div>', ['Nadia Ferri']],
  ['sv', '<div>Elin Berg<br>Reporter</div>', ['Elin Berg']],
  ['sv', '<div>Elin Berg</div><div>elin.berg@example.se</div>', ['Elin Berg']],
  ['fr', '<div>Propos recueillis par <b>Nadia Ferrat</b></div>', ['Nadia Ferrat']],
  ['fr', '<p>Rédigé par Nadia Ferrat le Jeudi 12 Mars 2026 à 10:22</p>', ['Nadia Ferrat']],
  ['no', '<div>Skrevet av Kari Moen</div>', ['Kari Moen']],
  ['ar', '<p>كتب - أحمد علي:</p>', ['أحمد علي']],
  ['zh', '<p>2026-03-12 10:22 江河晚报记者 陈立群</p>', ['陈立群']],
])('a line below the headline that nothing marks, %s: %s', (language, html, names) => {
  expect(authors('', html + prose, language)).toEqual(names)
})

test.each([
  ['it', '<p>Nadia Ferri</p>', ['Nadia Ferri']],
  ['de', '<p><i>Jana Daum</i></p>', ['Jana Daum']],
  ['en', '<p>Jane Doe</p><p>The works cost far more than the council had planned for them.</p>', []],
  ['en', '<p>(Reporting by Jane Doe and Ann E. Poe; Editing by John Roe)</p>', ['Jane Doe', 'Ann E. Poe']],
  ['en', '<p>Harbour Post writer John Roe contributed to this report.</p>', ['John Roe']],
  ['en', '<p>Jane Doe is a reporter at the Post. John Roe contributed to this report.</p>', ['Jane Doe']],
  ['ja', '<p>（ライター・山田太郎）</p>', ['山田太郎']],
  ['zh', '<p>文/陈立群 图/王明 编辑/李芳</p>', ['陈立群']],
  ['ko', '<p>/글·사진=윤하람 기자</p>', ['윤하람']],
])('a line at the end of the text, %s: %s', (language, html, names) => {
  expect(authors('', prose + html, language)).toEqual(names)
})

test.each(['Redacción Digital', 'Webredactie', 'Staff Reporter', 'Digital Team', 'Редакция', 'Haber Merkezi'])(
  'the account of a desk is no author: %s',
  (name) => {
    expect(authors('', prose, 'en', { '@type': 'NewsArticle', headline, author: { '@type': 'Person', name } })).toEqual(
      [],
    )
  },
)

test('the name in the address of a profile of the site, where nothing else tells it', () => {
  const meta = (address: string) => `<meta property="article:author" content="${address}">`
  expect(
    authors(meta('https://www.example.com/profile/jane-doe,https://www.example.com/profile/john-roe'), prose),
  ).toEqual(['Jane Doe', 'John Roe'])
  expect(authors(meta('https://www.example.com/profile/jane-doe'), `<p>By Ann Poe</p>${prose}`)).toEqual(['Ann Poe'])
  expect(authors(meta('https://www.facebook.com/people/jane-doe'), prose)).toEqual([])
  expect(authors(meta('https://www.example.com/author/web-desk'), prose)).toEqual([])
  const author = { '@type': 'Person', url: 'https://www.example.com/author/jane-doe' }
  expect(authors('', prose, 'en', { '@type': 'NewsArticle', headline, author })).toEqual(['Jane Doe'])
})

const houseStory = { '@type': 'NewsArticle', headline, author: { '@type': 'Organization', name: 'Harbour Wave' } }

/** Who signs below the text of a page of the Harbour Wave, which states itself as author. */
function signers(below: string, language = 'en') {
  return authors('<meta property="og:site_name" content="Harbour Wave">', prose + prose + below, language, houseStory)
}

test('names in a line of their own below the text, with the house or a place', () => {
  expect(signers('<div class="byline"><p>Ida Falk, Harbour Wave</p></div>')).toEqual(['Ida Falk'])
  expect(signers('<p class="doc_authors">Анна Рау, Нина Ветрова, Казань</p>', 'ru')).toEqual([
    'Анна Рау',
    'Нина Ветрова',
  ])
  // What more paragraphs follow is none.
  expect(signers(`<div class="byline"><p>Ida Falk, Leeds</p></div>${prose}`)).toEqual(['Harbour Wave'])
})

test('a part of a byline that is named for where somebody works is nobody', () => {
  const byline = (part: string) =>
    `<div class="signature">By <span class="signature__name">Ida Falk</span> <span class="signature__${part}">Radio Harbour</span></div>`
  const ld = { '@type': 'NewsArticle', headline, author: { '@type': 'Person', name: 'Ida Falk' } }
  for (const part of ['origin', 'role', 'location'])
    expect(authors('', byline(part) + prose, 'en', ld)).toEqual(['Ida Falk'])
})

test('a linked name with its picture’s credit in brackets behind it took the pictures', () => {
  const link = (name: string) => `<a rel="author" href="/autor/x">${name}</a>`
  const byline = `<address>${link('Ana Luz')} (Texto) e ${link('Rui Gama')} (Fotografia)</address>`
  expect(authors('', byline + prose, 'pt')).toEqual(['Ana Luz'])
})

test('whoever edited gives way to who reported, though JSON-LD states the editor alone', () => {
  const ld = { '@type': 'NewsArticle', headline, author: { '@type': 'Person', name: 'Olle Berg' } }
  const line = (label: string, name: string) => `<li>${label}:<a href="/x"><span>${name}</span></a></li>`
  const lines = `<ul>${line('Reported by', 'Ida Falk')}${line('Edited by', 'Olle Berg')}</ul>`
  expect(authors('', lines + prose, 'en', ld)).toEqual(['Ida Falk'])
  expect(authors('', `<ul>${line('Edited by', 'Olle Berg')}</ul>${prose}`, 'en', ld)).toEqual(['Olle Berg'])
})

test('initials of the house behind a name, an account of its, and an agency behind a label alone', () => {
  const head = '<meta property="og:site_name" content="Harbour Wave">'
  const by = (name: string) => ({ '@type': 'NewsArticle', headline, author: { '@type': 'Person', name } })
  expect(authors(head, prose, 'en', by('Ida Falk HW'))).toEqual(['Ida Falk'])
  expect(authors(head, prose, 'en', by('Ida Falk MP'))).toEqual(['Ida Falk MP'])
  expect(authors(head, `<div class="author">By Ida Falk</div>${prose}`, 'en', by('Wave Admin'))).toEqual(['Ida Falk'])
  expect(
    authors('', `<div><span>Autor <a>TASR</a></span> <span>4. marca 2026 9:05</span></div>${prose}`, 'sk'),
  ).toEqual(['TASR'])
})

test.each([
  ['zh-CN', '<div>江河晚报记者 岳海宁</div>', ['岳海宁']],
  ['ja', '<div><span>東野真一</span> <time>2026-03-12 10:22</time></div>', ['東野真一']],
  ['ja', '<div><span>経済速報</span> <time>2026-03-12 10:22</time></div>', []],
])('family names that fewer people have, %s: %s', (language, html, names) => {
  expect(authors('', html + prose, language)).toEqual(names)
})

test('behind a name that somebody took the pictures, or before a picture’s own line', () => {
  const person = (name: string, job: string) =>
    `<li><span class="byline-name">${name}</span> <span class="byline-title">${job}</span></li>`
  const byline = `<ul class="byline">${person('Elin Berg', 'Reporter')}${person('Nils Lund', 'Fotograf')}</ul>`
  expect(authors('', byline + prose, 'sv')).toEqual(['Elin Berg'])
  const polish = '<div class="article-author">opr. Jan Kot</div>'
  expect(authors('', `${polish}${prose}<p class="photo-author">Fot. Anna Nowak</p>`, 'pl')).toEqual(['Jan Kot'])
})

test('what a date is of is nobody beside it, nor its weekday', () => {
  expect(authors('', `<p>Thứ Tư, 04/03/2026, 10:05 (GMT+7)</p>${prose}`, 'vi')).toEqual([])
  expect(
    authors(
      '',
      `<div><span>Giriş Tarihi: 04.03.2026 09:30</span><span>Son Hal: 04.03.2026 09:45</span></div>${prose}`,
      'tr',
    ),
  ).toEqual([])
})

test('who a box below the text tells of, and who calls herself a reporter there', () => {
  const box = (name: string, text: string) =>
    `<div>${prose}${prose}</div><div class="about-author"><h4>About the author</h4><h5>${name}</h5><p>${text}</p></div>`
  const read = (body: string) =>
    authors('<meta property="og:site_name" content="Harbour Wave">', body, 'en', houseStory)
  expect(read(box('Ida Falk', 'Ida covers the sea.'))).toEqual(['Ida Falk'])
  expect(read(box('Recent Posts', 'The bridge, and the ferry.'))).toEqual(['Harbour Wave'])
  const bio = 'Ida Falk is a reporter at the Harbour Wave.'
  expect(read(`${prose}<p><em>${bio}</em></p>`)).toEqual(['Ida Falk'])
  expect(read(`${prose}<p>${bio}</p>`)).toEqual(['Harbour Wave'])
})

test('a family name first, a label that touches the name, a place set apart', () => {
  const by = (name: string) => ({ '@type': 'NewsArticle', headline, author: { '@type': 'Person', name } })
  expect(authors('', prose, 'en', by('Falk, Ida'))).toEqual(['Ida Falk'])
  expect(authors('', prose, 'en', by('AFP, Reuters'))).toEqual(['AFP', 'Reuters'])
  expect(authors('', prose, 'id', by('Rina, Dinda'))).toEqual(['Rina', 'Dinda'])
  expect(authors('', `<div><span>By</span><a href="/u/ida">Ida Falk</a></div>${prose}`)).toEqual(['Ida Falk'])
  const line = '<div class="autor"><strong>Ana Gil</strong> <em>Vigo</em></div>'
  expect(authors('', line + prose, 'es')).toEqual(['Ana Gil'])
  expect(authors('', `<div class="author">ياسر الهاشمي ـ بيروت</div>${prose}`, 'ar')).toEqual(['ياسر الهاشمي'])
})

test.each([
  [
    'en',
    'Written by <a href="/author/i">Ida Falk</a>, Reviewed by <a href="/author/o">Olle Berg, MD</a>',
    ['Ida Falk'],
  ],
  ['en', 'Ida Falk Local Democracy Reporter @idafalk', ['Ida Falk']],
  ['nl', 'Foto: ANP | Anna de Vries', ['Anna de Vries']],
  ['es', '<span class="firma__autor">ANA GIL</span> <span class="firma__lugar">MADRID</span>', ['ANA GIL']],
  ['hi', 'राम शर्मा <span>संवाददाता, लखनऊ</span>', ['राम शर्मा']],
  ['th', 'เรื่อง สมชาย ใจดี ภาพ สุดา มีสุข', ['สมชาย ใจดี']],
  ['he', 'דנה לוי, יוסי כהן וסוכנויות הידיעות', ['דנה לוי', 'יוסי כהן']],
  ['ar', 'Harbour Wave - رويترز', ['رويترز']],
  ['tr', 'Emre Yıldırım - Ayşe Kaya', ['Emre Yıldırım', 'Ayşe Kaya']],
  ['de', 'Redaktion Harbour Wave', ['Harbour Wave']],
  ['bn', '<b>নিজস্ব প্রতিবেদক</b></div><div class="author-location">চট্টগ্রাম', ['Harbour Wave']],
])('a byline of %s beside the house as author: %s', (language, html, names) => {
  const head = '<meta property="og:site_name" content="Harbour Wave">'
  expect(authors(head, `<div class="byline">${html}</div>${prose}`, language, houseStory)).toEqual(names)
})

test('what the house says of itself between bars, and its web account, are nobody', () => {
  const head =
    '<meta property="og:site_name" content="Le Soleil"><meta name="author" content="Le Soleil | Mer et Port | Agence Soleil">'
  expect(authors(head, prose, 'fr')).toEqual([])
  const account = '<div class="author">Par <a href="/author/web">Web Soleil</a></div>'
  const below = '<p style="text-align: right"><b>Ida FALK</b></p>'
  expect(authors('<meta property="og:site_name" content="Le Soleil">', account + prose + below, 'fr')).toEqual([
    'Ida FALK',
  ])
})

test('who led a conversation, in the words of German papers', () => {
  expect(authors('', `<p>Das Gespräch führte Jana Daum</p>${prose}`, 'de')).toEqual(['Jana Daum'])
})

test.each([
  ['en', '<div class="image-credit">Olle Berg</div><time>March 4, 2026</time>'],
  ['de', '<span>Sankt Peter-Ording</span> <span>04.03.2026, 10:05</span>'],
  ['ru', '<p>Нижний Новгород</p><p>4 марта 2026</p>'],
  ['zh', '<span>高雄港</span><span>2026-03-04 10:00</span>'],
])('a place or a picture’s credit beside the date is no author, %s: %s', (language, html) => {
  expect(authors('', html + prose, language)).toEqual([])
})

test('who took the pictures, as the page says behind the name, is not one of the authors', () => {
  const item = (name: string, job: string) => `<li><a href="mailto:a@post.example">${name}</a> <span>${job}</span></li>`
  const list = `<ul class="byline">${item('Siri Moe', 'Journalist')}${item('Eirik Nes', '(foto)')}</ul>`
  expect(authors('', list + prose, 'nb')).toEqual(['Siri Moe'])
})

test('a family name in capitals is written as a meta writes it', () => {
  expect(
    authors('<meta name="articleAuthor" content="Sevgi Kara">', `<div class="author">Sevgi KARA</div>${prose}`, 'tr'),
  ).toEqual(['Sevgi Kara'])
  expect(authors('', `<div class="author">Jeanne ROY</div>${prose}`, 'fr')).toEqual(['Jeanne ROY'])
})

test.each([
  ['fr', 'Par Jeanne Roy avec AFP', ['Jeanne Roy', 'AFP']],
  ['de', 'Von Jana Daum, dpa', ['Jana Daum', 'dpa']],
  ['de', 'Von Ulrich von der Heide und Mia zu Löwen', ['Ulrich von der Heide', 'Mia zu Löwen']],
  ['de', 'Ein Kommentar von Jana Daum', ['Jana Daum']],
  ['de', 'Von unserem Korrespondenten Ole Kett', ['Ole Kett']],
  ['de', 'Aus Brüssel von Jana Daum', ['Jana Daum']],
  ['en', 'Opinion by Ida Falk', ['Ida Falk']],
  ['en', 'by Ida Falk • 3 min read', ['Ida Falk']],
  ['es', 'Por Ana Luz Prado (@analuz)', ['Ana Luz Prado']],
  ['it', 'A cura di Carla Mei', ['Carla Mei']],
  ['nl', 'Van onze verslaggever Bram Kok', ['Bram Kok']],
  ['sv', 'Av: Elin Berg elin@post.example', ['Elin Berg']],
  ['ko', '글 김하늘 기자, 사진 이도윤 기자', ['김하늘']],
  ['ko', '김하늘 기자(세종)', ['김하늘']],
  ['ko', '기자명 김하늘 기자 입력 2026.03.12 10:05', ['김하늘']],
  ['ja', '取材・文／山田太郎　撮影／佐藤花子', ['山田太郎']],
])('%s, a line that nothing marks: %s', (language, line, names) => {
  expect(authors('', `<p>${line}</p>${prose}`, language)).toEqual(names)
})

test.each([
  ['de', 'Von Kiel nach Rom, dpa'],
  ['de', 'Aus Kiel von weitem'],
  ['en', 'Opinion by numbers'],
])('%s, a line that names nobody: %s', (language, line) => {
  expect(authors('', `<p>${line}</p>${prose}`, language)).toEqual([])
})

test('who wrote by the pair of labels that a WordPress extension states', () => {
  const labelled = (label: string) =>
    `<meta name="twitter:label1" content="${label}"><meta name="twitter:data1" content="Ida Falk">`
  expect(authors(labelled('Written by'), prose, 'en')).toEqual(['Ida Falk'])
  expect(authors(labelled('Écrit par'), prose, 'fr')).toEqual(['Ida Falk'])
  expect(authors(labelled('Price'), prose, 'en')).toEqual([])
})

test('a label in an element of its own before a name says what this one did', () => {
  const part = (label: string, name: string) =>
    `<span class="label">${label}</span> <span class="author">${name}</span> `
  expect(
    authors('', `<div>${part('Words', 'Ida Falk')}${part('Photography', 'Tom Reid')}</div>${prose}`, 'en'),
  ).toEqual(['Ida Falk'])
})

test('authors stated as lists within a list', () => {
  const people = [[{ '@type': 'Person', name: 'Ida Falk' }], [{ '@type': 'Person', name: 'Tom Reid' }]]
  const ld = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline, author: people }
  expect(authors(`<script type="application/ld+json">${JSON.stringify(ld)}</script>`, prose, 'en')).toEqual([
    'Ida Falk',
    'Tom Reid',
  ])
})

test('two letters for a house in one word are no part of a name', () => {
  const site = '<meta property="og:site_name" content="Pohjanranta">'
  const signed = (name: string) => authors(site, `<div class="byline">${name}</div>${prose}`, 'fi')
  expect(signed('Tuomas Salo PR')).toEqual(['Tuomas Salo'])
  expect(signed('Tuomas Salo XR')).toEqual(['Tuomas Salo XR'])
})

test('authors in the state of an application stand near the story’s own headline', () => {
  const state = (own: unknown) => {
    const teasers = Array.from({ length: 40 }, (_, i) => ({
      title: `Another story of the harbour, number ${i}`,
      url: `/stories/${i}`,
      lead: 'x'.repeat(200),
    }))
    const data = { teasers: [{ authors: [{ name: 'Tom Reid' }] }, ...teasers], article: own }
    return `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify(data)}</script>`
  }
  expect(authors(state({ headline, authors: [{ name: 'Ida Falk' }, { name: 'Una Stagg' }] }), prose, 'en')).toEqual([
    'Ida Falk',
    'Una Stagg',
  ])
  expect(authors(state({ headline: 'Elsewhere', authors: [{ name: 'Ida Falk' }] }), prose, 'en')).toEqual([])
})

test.each([
  ['en', 'Ida Falk', ['All Articles', 'See Full Bio', 'Send Email']],
  ['de', 'Jana Daum', ['Alle Artikel', 'Zum Profil', 'Jetzt Folgen', 'Zur Autorenseite']],
  ['fr', 'Jeanne Roy', ['Voir Profil', 'Ses Articles', 'Suivre']],
  ['es', 'Ana Luz', ['Ver Biografía', 'Más Noticias', 'Seguir']],
  ['it', 'Carla Mei', ['Leggi Tutti', 'Segui']],
  ['nl', 'Els Kok', ['Bekijk Profiel', 'Volg Auteur']],
  ['pl', 'Anna Nowak', ['Zobacz Profil', 'Więcej Artykułów']],
  ['ru', 'Ирина Панова', ['Все Материалы', 'Об Авторе', 'Подписаться']],
  ['tr', 'Nevin Altay', ['Tüm Yazıları', 'Takip Et', 'Abone Ol']],
  ['id', 'Rina Kartika', ['Lihat Semua', 'Semua Artikel']],
  ['ja', '山田太郎', ['フォロー', '記事一覧']],
  ['ar', 'أحمد علي', ['كل المقالات', 'تابع']],
  ['hi', 'संजय मिश्र', ['सभी लेख', 'फॉलो करें']],
])('buttons and links beside a name are nobody, %s', (language, name, words) => {
  const ld = JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline, author: { name } })
  const stated = `<script type="application/ld+json">${ld}</script>`
  for (const word of words) {
    const links = `<div class="byline"><a href="/author/x-y">${name}</a> <a href="/author/x-y/all">${word}</a></div>`
    expect(authors('', links + prose, language)).toEqual([name])
    expect(authors(stated, `<div class="author"><p>${name}</p><p>${word}</p></div>${prose}`, language)).toEqual([name])
  }
})

test.each([
  ['fi', 'Visa Koski'],
  ['ru', 'Всеволод Мотин'],
  ['en', 'Alla Konyaeva'],
  ['en', 'Mais Haddad'],
  ['en', 'Meer Hassan'],
  ['it', 'Serena Leggi'],
  ['hi', 'लेखा शर्मा'],
])('%s: %s is a name that begins or ends as such words do', (language, name) => {
  expect(authors('', `<div class="byline">${name}</div>${prose}`, language)).toEqual([name])
})

test.each([
  ['en', 'Ida Falk', ['New York', 'Port Ellis', 'South Africa']],
  ['de', 'Jana Daum', ['Ressort Kultur', 'Bad Tölz', 'Landkreis Stade']],
  ['fr', 'Jeanne Roy', ['Le Havre', 'Saint Malo', 'Service Politique']],
  ['es', 'Ana Luz', ['San Juan', 'Buenos Aires', 'Exclusivo Suscriptores']],
  ['it', 'Carla Mei', ['La Spezia', 'Reggio Emilia']],
  ['pl', 'Anna Nowak', ['Nowy Sącz', 'Zielona Góra']],
  ['ru', 'Ирина Панова', ['Нижний Новгород', 'Общество']],
  ['tr', 'Nevin Altay', ['Ankara Temsilcisi']],
])(
  'a place or a part of the house in a line of its own behind a name is no further author, %s',
  (language, name, others) => {
    const ld = JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline, author: { name } })
    for (const other of others) {
      const byline = `<p class="byline">${name}<br>${other}</p>${prose}`
      expect(authors('', byline, language)).toEqual([name])
      expect(authors(`<script type="application/ld+json">${ld}</script>`, byline, language)).toEqual([name])
    }
  },
)

test('a second person in a line of its own is an author', () => {
  const ld = JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline,
    author: { name: 'Ida Falk' },
  })
  const byline = `<p class="byline">Ida Falk<br>Tom Reid</p>${prose}`
  expect(authors('', byline, 'en')).toEqual(['Ida Falk', 'Tom Reid'])
  expect(authors(`<script type="application/ld+json">${ld}</script>`, byline, 'en')).toEqual(['Ida Falk', 'Tom Reid'])
})

test('who wrote the stories of a list behind the text, however short their headlines, wrote none of it', () => {
  const item = (title: string, name: string) => `<li><a href="/x">${title}</a> <span class="author">${name}</span></li>`
  const list = `<div class="more"><ul>${item('Bus to nowhere', 'Una Stagg')}${item('Rot', 'Tom Reid')}</ul></div>`
  expect(authors('', prose + list, 'en')).toEqual([])
  const cards = (card: (title: string, name: string) => string) =>
    `<div>${card('Bus to nowhere', 'Una Stagg')}${card('Rot', 'Tom Reid')}</div>`
  for (const card of [
    (title: string, name: string) =>
      `<div class="op"><span class="author">${name}</span><h4><a href="/x">${title}</a></h4></div>`,
    (title: string, name: string) => `<div><a href="/x">${title}</a><a href="/author/x">${name}</a></div>`,
  ])
    expect(authors('', prose + cards(card), 'en')).toEqual([])
  const own =
    '<ul class="authors"><li><a href="/author/ida">Ida Falk</a></li><li><a href="/author/tom">Tom Reid</a></li></ul>'
  expect(authors('', own + prose, 'en')).toEqual(['Ida Falk', 'Tom Reid'])
})

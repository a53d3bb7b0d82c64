import { expect, test } from 'vitest'
import { extractArticle } from '../../../src/extract/index.ts'

const paragraphs = [
  'The harbour council voted on Tuesday to buy the last wooden ferry and to run it between the two villages from May, at a fare of two euros.',
  'The boat was built in 1954 and has lain in a shed since its engine failed eleven years ago, a few metres from the quay that it served.',
  'Repairs will cost about 240,000 euros, half of which was collected by the families who live on the other side of the water.',
]
const text = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('')

test('names of the boxes in which large papers set their text hold it alone', () => {
  const asks =
    '<section><div><p>I hope you appreciated this article. Before you move on, consider supporting our journalism just once, from one pound.</p><p>As the world becomes harder to read, we will be here with clarity and purpose.</p></div></section>'
  const html = `<!doctype html><html lang="en"><head><title>Ferry</title><meta property="og:type" content="article"></head><body><main><div><h1>Ferry to sail again</h1><div><div id="maincontent"><div class="article-body-commercial-selector article-body-viewer-selector dcr-1x2y3z">${text}</div></div></div></div>${asks}</main></body></html>`
  expect(extractArticle(html, { url: 'https://www.garam.example/2026/mar/03/ferry' }).body).toBe(
    paragraphs.join('\n\n'),
  )
})

const read = (body: string, lang = 'en') =>
  extractArticle(
    `<!doctype html><html lang="${lang}"><head><title>Ferry</title><meta property="og:type" content="article"></head><body><main><article><h1>Ferry to sail again</h1>${body}</article></main></body></html>`,
    { url: 'https://www.garam.example/2026/mar/03/ferry' },
  ).body

/** The story with a box behind its second paragraph, under names that say nothing. */
function withBox(box: string, lang = 'en'): string {
  const marked = paragraphs.map((paragraph) => `<p class="css-k3">${paragraph}</p>`)
  return read(`<div class="css-k1">${[...marked.slice(0, 2), box, ...marked.slice(2)].join('')}</div>`, lang)
}

test.each([
  [
    'a letter',
    'fr',
    '<h3>La newsletter du port</h3><p>Chaque matin, la mer dans votre boîte mail.</p><button>Je m’inscris</button>',
  ],
  ['a letter', 'it', '<p>La newsletter del porto</p><p>Ogni mattina le notizie nella tua casella di posta</p>'],
  ['a letter', 'nl', '<p>Nieuwsbrief</p><p>Elke ochtend het nieuws uit de haven.</p>'],
  ['a poll', 'en', '<h3>Poll</h3><p>Should the city buy the ferry?</p><ul><li>Yes 61%</li><li>No 39%</li></ul>'],
  [
    'a poll',
    'de',
    '<p>Umfrage</p><p>Soll die Stadt die Fähre kaufen?</p><ul><li>Ja</li><li>Nein</li></ul><p>Abstimmen</p>',
  ],
  [
    'a podcast',
    'en',
    '<h3>The Tide</h3><p>What the day brought in.</p><a href="/1">Apple Podcasts</a> <a href="/2">Spotify</a>',
  ],
  ['a podcast', 'nl', '<p>Luister naar onze podcast</p><p>Elke dag een verhaal van het water.</p>'],
  [
    'a summary',
    'nb',
    '<p>Kortversjonen</p><ul><li>Kommunen kjøper fergen.</li><li>Den går fra mai.</li></ul><p>Oppsummeringen er laget av AI og kvalitetssikret av en journalist.</p>',
  ],
  [
    'an offer',
    'es',
    '<p>La agenda del muelle</p><p>Las mareas, con su contexto.</p><p><a href="/n">En tu correo</a></p>',
  ],
  ['a letter', 'es', '<p>El Café</p><p>Lo que hay que saber, de lunes a sábado.</p><button>Suscribirme</button>'],
  ['a letter', 'pl', '<p>Poranek</p><p>Wiedzieć więcej.</p><p>Zapisując się, akceptujesz regulamin.</p>'],
  ['content of others', 'cs', '<p>Externí obsah</p><p>Může používat cookies.</p><p>Nastavení cookies</p>'],
  ['a podcast', 'fr', '<p>Au fil de l’eau</p><p>La vie au bord du quai.</p><p>Écouter sur Spotify, Deezer</p>'],
  ['subjects', 'nl', '<p>Onderwerpen:</p><p>Garam</p><p>veerboot</p>'],
  ['comments', 'pl', '<p>Dołącz do dyskusji</p><p>Co o tym myślisz? Napisz w komentarzu.</p>'],
  ['a vote', 'de', '<p>Soll die Fähre fahren?</p><ul><li>Ja</li><li>Nein</li></ul><p>Stimmen Sie ab!</p>'],
  ['a form', 'fr', '<p>Le Quai</p><p>Chaque matin, le port en cinq minutes.</p><p>Adresse e-mail</p>'],
  [
    'a card',
    'en',
    '<p>Politics</p><p><a href="/2026/fen">The fen that nobody drained</a></p><p>A decade of cuts has left the sluices without a keeper.</p><p>March 4, 2026</p>',
  ],
  ['an offer', 'de', '<p>Hafen kompakt</p><p>Das Wichtigste vom Kai – jeden Morgen frei Haus.</p>'],
])('a box of %s amid the paragraphs is none of them, %s', (_, lang, box) => {
  expect(withBox(`<div class="css-p1">${box}</div>`, lang)).toBe(paragraphs.join('\n\n'))
})

test('a vendor’s name on the box of the story is no junk, though more text stands beside the box', () => {
  const beside = `<div><p>${'The quay was busy on the day before, as the old men say it always is. '.repeat(3)}</p></div>`
  expect(
    read(`<div class="dable-content-wrapper"><div class="field-body">${text}</div></div><aside>${beside}</aside>`),
  ).toBe(paragraphs.join('\n\n'))
})

test.each([
  ['fr', '<p>Thèmes</p><p>Le maire a parlé de l’eau, de l’école et de la route.</p>', 'Le maire a parlé'],
  ['es', '<p>Al inscribirse en la lista, los marineros aceptan un sueldo fijo.</p>', 'los marineros'],
  [
    'en',
    '<p>2:05 p.m.</p><p>The council takes its first vote and the room stands up.</p><button>Share</button>',
    'its first vote',
  ],
  ['en', '<p>Takeaways</p><p>The plan costs more than the county has, and the tide will not wait.</p>', 'the tide'],
])('a box of the story that begins as one of those does stays, %s: %s', (lang, box, said) => {
  expect(withBox(`<div class="css-p1">${box}</div>`, lang)).toContain(said)
})

test('boxes called an item or another part of the body do not stand for the paragraphs beside them', () => {
  const marked = paragraphs.map((paragraph) => `<p class="x-article-content-item">${paragraph}</p>`).join('')
  const fact = '<p>Built: 1954. Length: 19 metres. Place: the boatyard of Garam, where it has lain since.</p>'
  for (const name of ['x-article-content-item', 'x-article-body__tags', 'x-article-content'])
    expect(read(`<div>${marked}<div class="${name}"><h4>The boat</h4>${fact}</div></div>`)).toContain(paragraphs[0])
})

test('a subhead’s id says nothing of it', () => {
  const subhead = '<h3 id="nav_newsletter">A letter to the council</h3>'
  const wanted = [...paragraphs.slice(0, 2), 'A letter to the council', paragraphs[2]].join('\n\n')
  expect(withBox(subhead)).toBe(wanted)
})

test('a subhead of such a word among the paragraphs keeps what stands below', () => {
  expect(withBox('<h3>Poll</h3>')).toBe([...paragraphs.slice(0, 2), 'Poll', paragraphs[2]].join('\n\n'))
})

test('what stands in a list below a standfirst is where and when', () => {
  const standfirst =
    '<h2>The last wooden ferry of the coast will sail between the two villages again, eleven years after its engine failed within sight of the quay.</h2>'
  const meta =
    '<div><h4><a href="/author/ida-falk">Ida Falk</a></h4><ul><li>Garam,</li><li>3 March 2026,</li></ul></div>'
  expect(read(`${standfirst}${meta}<div class="css-k1"><div>${text}</div></div>`)).toBe(paragraphs.join('\n\n'))
})

test('a Thai paragraph behind a list of other stories is text: its sentences end in no sign', () => {
  const thai = [
    'เรือข้ามฟากลำสุดท้ายของชายฝั่งจะกลับมาแล่นระหว่างสองหมู่บ้านอีกครั้งในเดือนพฤษภาคม หลังจากจอดอยู่ในโรงเก็บมานานถึงสิบเอ็ดปีเพราะเครื่องยนต์เสีย',
    'การซ่อมแซมใช้เงินราวสองแสนสี่หมื่นยูโร ครึ่งหนึ่งรวบรวมมาจากครอบครัวที่อาศัยอยู่อีกฝั่งของแม่น้ำซึ่งรอคอยเรือลำนี้มาตลอด',
    'สภาท่าเรือระบุว่าเรือจะออกทุกเช้าเว้นแต่วันที่คลื่นสูง',
  ]
  const [first, second, third] = thai.map((paragraph) => `<p>${paragraph}</p>`)
  const list = '<p><strong>อ่านเพิ่มเติม</strong></p><ul><li><a href="/1">ท่าเรือเก่าที่กลายเป็นห้องสมุด</a></li></ul>'
  expect(read(`<div class="css-k1">${first}${second}${list}${third}</div>`, 'th')).toBe(thai.join('\n\n'))
})

test('what those who hear a page may skip is a box of the house; contents and notes lead to text', () => {
  const promo =
    '<a href="#end-1">Saltar e ler máis</a><strong>O podcast do porto</strong><p>Cada semana contamos unha historia do mar.</p>'
  const mark = (id: string) => `<p id="${id}" tabindex="-1">Fin do podcast</p>`
  expect(withBox(`<section>${promo}${mark('end-1')}</section>`)).toBe(paragraphs.join('\n\n'))
  expect(withBox(`<section>${promo}${mark('end-2')}</section>`)).toContain('O podcast do porto')
  const note =
    '<p>The fare is two euros. <a href="#note-1">1</a> It was one.</p><p id="note-1">1. Children pay half.</p>'
  expect(withBox(`<section>${note}</section>`)).toContain('Children pay half.')
  const contents =
    '<ul><li><a href="#boat">The boat</a></li></ul><h2 id="boat">The boat</h2><p>It was built of oak in the yard behind the church, and it leaked from the first day on.</p>'
  expect(withBox(`<section>${contents}</section>`)).toContain('built of oak')
})

test('who signs with a place each, parted by semicolons, is no text below a story', () => {
  const ld = {
    '@type': 'NewsArticle',
    headline: 'Ferry to sail again',
    author: [{ name: 'Анна Перова' }, { name: 'Пётр Лавский' }],
  }
  const of = (line: string) =>
    extractArticle(
      `<!doctype html><html lang="ru"><head><title>Ferry</title><script type="application/ld+json">${JSON.stringify(ld)}</script></head><body><article><h1>Ferry to sail again</h1><div>${text}<p>${line}</p></div></article></body></html>`,
      { url: 'https://www.garam.example/2026/mar/03/ferry' },
    ).body
  expect(of('Анна Перова, Тверь; Пётр Лавский, Углич')).toBe(paragraphs.join('\n\n'))
  expect(of('Анна Перова, ждала его весь вечер; Пётр Лавский, приехал за полночь.')).toContain('полночь')
})

test('an undated page of short Thai paragraphs, whose sentences end in no sign, is an article', () => {
  const lines = [
    'ชาวบ้านริมคลองช่วยกันซ่อมสะพานไม้เก่าจนเสร็จภายในสามวัน',
    'นายสมชายเล่าว่าไม้ทุกแผ่นได้มาจากเรือลำเก่าของพ่อเขา',
    'เด็กนักเรียนเดินข้ามไปโรงเรียนได้อีกครั้งหลังหยุดไปนาน',
  ]
  const page = `<div class="author">โดย สมชาย แก้วใส</div><div class="article-body">${lines.map((line) => `<p>${line}</p>`).join('')}</div>`
  const html = `<!doctype html><html lang="th"><head><title>สะพานไม้</title></head><body><h1>สะพานไม้กลับมาแล้ว</h1>${page}</body></html>`
  expect(extractArticle(html, { url: 'https://www.garam.example/news/wooden-bridge-12345' }).body).toBe(
    lines.join('\n\n'),
  )
})

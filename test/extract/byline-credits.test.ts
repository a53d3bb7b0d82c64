import { expect, test } from 'vitest'
import { isPerson, readByline } from '../../src/extract/byline-names.ts'
import { headline, page, readPage } from '../support/metadata.ts'

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
  ['en', 'By Jane Doe Photography by John Roe', 'Jane Doe'],
  // Nobody else is named.
  ['en', 'Translated by Jane Doe', 'Jane Doe'],
  ['en', 'Photos by Jane Doe', ''],
  // Further words for who wrote.
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

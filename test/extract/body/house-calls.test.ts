import { expect, test } from 'vitest'
import { extractArticle } from '../../../src/extract/index.ts'

const stories = {
  en: [
    'The last ferryman of Sallow Reach has painted his boat for the thirty-first time, and again in the wrong green.',
    'He mixes it himself in the kitchen, from what the hardware shop in Oke sells him by the half tin.',
    'The council wanted a darker green and sent him a card with a number on it, which he has framed.',
    'He will row until the bridge opens in the autumn of next year, and after that he does not know.',
  ],
  ru: [
    'Последний паромщик Ольховой заводи в тридцать первый раз покрасил лодку и снова не в тот зелёный цвет.',
    'Краску он смешивает сам на кухне из того, что продают в хозяйственном магазине.',
    'Совет хотел зелёный потемнее и прислал ему карточку с номером, которую он повесил в рамке.',
    'Грести он будет до осени следующего года, пока не откроют мост.',
  ],
  th: [
    'คนแจวเรือข้ามฟากคนสุดท้ายของบ้านท่าไผ่ทาสีเรือเป็นครั้งที่สามสิบเอ็ด และทาผิดสีอีกครั้ง',
    'เขาผสมสีเองในครัวจากสีที่ร้านในตลาดแบ่งขายให้ครั้งละครึ่งกระป๋อง',
    'เทศบาลอยากได้สีเขียวเข้มกว่านี้และส่งแผ่นตัวอย่างสีมาให้ เขาเอาไปใส่กรอบ',
    'เขาจะแจวเรือไปจนกว่าสะพานจะเปิดในปีหน้า',
  ],
  ja: [
    '笹の渡しの最後の船頭が三十一回目の舟塗りを終えたが、今度も緑の色を間違えた。',
    '塗料は町の金物屋が半缶ずつ売るものを台所で混ぜて作る。',
    '町役場はもっと濃い緑を望み、番号の書かれた色見本を送ってきた。船頭はそれを額に入れた。',
    '来年の秋に橋が開くまで漕ぐつもりだという。',
  ],
  ar: [
    'أعاد آخر مراكبي في خليج الصفصاف طلاء قاربه للمرة الحادية والثلاثين، وأخطأ اللون الأخضر مرة أخرى.',
    'يخلط الطلاء بنفسه في المطبخ مما يبيعه متجر الأدوات في البلدة.',
    'أراد المجلس أخضر أغمق وأرسل إليه بطاقة عليها رقم، فوضعها في إطار.',
    'وسيجدف حتى يفتتح الجسر في خريف العام المقبل.',
  ],
} as const

function bodyWith(language: keyof typeof stories, line: string, at: 'within' | 'end'): string {
  const story = stories[language].map((text) => `<p>${text}</p>`)
  story.splice(at === 'end' ? story.length : 2, 0, line)
  return extractArticle(
    `<!doctype html><html lang="${language}"><head><title>Green</title><meta property="og:site_name" content="Oke Packet">
    <meta property="og:type" content="article"></head><body><main><h1>Green</h1><div>${story.join('')}</div></main></body></html>`,
    { url: 'https://www.okepacket.example/2026/02/03/green' },
  ).body
}

test.each([
  // How news comes to the reader, and how often: set as the story's paragraphs are, without the name of the house
  ['en', 'What happened while you slept, in your inbox every weekday.', 'within'],
  ['ru', 'Всё интересное — каждый вечер на вашей почте.', 'within'],
  ['th', 'สรุปข่าวทุกวันส่งตรงถึงอีเมลของคุณ', 'within'],
  ['ar', 'أهم القصص تصل إلى بريدك كل مساء.', 'within'],
  // Who may write to the story
  ['en', 'Only registered users may leave comments.', 'end'],
  ['ru', 'Оставлять комментарии могут авторизованные читатели.', 'end'],
  // What is asked for the work
  ['en', 'Support journalism that rows both ways.', 'end'],
  // What to do with the page: turn something on, pass it on, write below it
  ['en', 'Turn on push notifications and never row alone.', 'within'],
  ['ru', 'Поделитесь с друзьями, если вам понравилось.', 'end'],
  ['th', 'ถ้าชอบเรื่องนี้ กดแชร์ให้เพื่อนได้เลย', 'end'],
  ['ar', 'اتركوا تعليقا أسفل الصفحة.', 'end'],
  ['th', 'เคยลงเรือของเขาไหม เล่าให้เราฟัง', 'end'],
  ['ru', 'Поделитесь этой историей в социальных сетях.', 'end'],
  // Where else it stands
  ['ru', 'Текст вышел в печатной версии еженедельника.', 'end'],
  ['ar', 'نشر الحوار في العدد الورقي.', 'end'],
  // Who may copy it
  ['ru', 'Цитирование разрешено со ссылкой на сайт.', 'end'],
  ['th', 'ห้ามเผยแพร่ซ้ำโดยไม่ได้รับอนุญาต', 'end'],
  // Whose it is, and where it goes on
  ['ar', 'حقوق © 2026 أوكي باكت', 'end'],
  ['ja', '記事の続きは下へスクロール', 'within'],
] as const)('%s: "%s" is none of the story', (language, line, at) => {
  expect(bodyWith(language, `<p>${line}</p>`, at)).toBe(stories[language].join('\n\n'))
})

test.each([
  ['en', 'Every morning there is a tin of paint in her mailbox, and nobody knows from whom.', 'within'],
  ['en', '“There is paint in your inbox every morning,” the clerk told him.', 'within'],
  ['en', 'Sign up for the crossing by noon, the ferryman said.', 'within'],
  ['en', 'Comments on the colour may be left with the subscribers of the bridge fund.', 'end'],
  ['ru', 'Каждое утро в её почтовом ящике стояла банка краски.', 'within'],
  ['ru', 'Комментарии жителей внесли в книгу и зачитали вслух.', 'end'],
  ['ru', 'Поделитесь краской с соседом, советовал он, и она не засохнет.', 'end'],
  ['en', 'What would she do? Follow the river, she told the clerk.', 'within'],
  ['ru', 'Поделитесь лодкой, и вам поделятся сетью, говорил отец.', 'end'],
  ['ru', 'Текст на печатных досках прочитать не удалось.', 'end'],
  ['en', 'If the newsroom clock is right, he is never late.', 'end'],
  ['ar', 'لا تفوت القارب يا بني، قال له أبوه.', 'within'],
  ['ja', '住民のコメントは青い帳面に書き留められた。', 'end'],
] as const)('%s: "%s" is the story’s', (language, line, at) => {
  expect(bodyWith(language, `<p>${line}</p>`, at)).toContain(line)
})

test('a label for other stories over nothing ends none that goes on below it', () => {
  for (const line of ['<p>مواضيع ذات صلة:</p>', '<p><b>مواضيع ذات صلة:</b></p>'])
    expect(bodyWith('ar', line, 'within')).toBe(stories.ar.join('\n\n'))
})

const page = (body: string) =>
  extractArticle(`<!doctype html><html lang="en"><head><title>Green</title></head><body>${body}</body></html>`, {
    url: 'https://www.okepacket.example/2026/02/03/green',
  }).body

test('calls go too where paragraphs are lines of one block or rows of a table with one cell in each', () => {
  const [first, second, third, last] = stories.th
  const lines = [first, second, 'เปิดการแจ้งเตือนไว้ แล้วคุณจะรู้ก่อนใคร', third, last]
  const at = { url: 'https://www.okepacket.example/2026/02/03/green' }
  const inPage = (body: string) =>
    extractArticle(
      `<!doctype html><html lang="th"><head><title>Green</title></head><body><h1>Green</h1>${body}</body></html>`,
      at,
    )
  expect(inPage(`<div>${lines.join('<br>')}</div>`).body).toBe(stories.th.join('\n'))
  const rows = lines.map((line) => `<tr><td>${line}</td></tr>`).join('')
  expect(inPage(`<table>${rows}</table>`).body).toBe(stories.th.join('\n\n'))
})

test('spans that their style makes blocks are paragraphs, and large first letters none', () => {
  const spans = stories.en.map((text) => `<span style="display: block">${text}</span>`).join('')
  expect(page(`<h1>Green</h1><div>${spans}</div>`)).toBe(stories.en.join('\n\n'))
  const [first, ...rest] = stories.en
  const capital = `<p><span style="display:block;float:left">T</span>${first.slice(1)}</p>`
  expect(page(`<h1>Green</h1><div>${capital}${rest.map((text) => `<p>${text}</p>`).join('')}</div>`)).toBe(
    stories.en.join('\n\n'),
  )
})

test('a short paragraph of an element of the publisher’s own is one if the others of its name are', () => {
  const [first, second, third, last] = stories.en
  const lines = [first, '“Green is green.”', 'He laughed.', second, third, last]
  const body = lines.map((text) => `<oke-text>${text}</oke-text>`).join('\n')
  expect(page(`<oke-story><h1>Green</h1><oke-body>${body}</oke-body></oke-story>`)).toBe(lines.join('\n\n'))
  // Where one of that name stands amid a sentence, the short ones mark words.
  const marked = `<p>${first}</p><p>He paints <oke-text>green</oke-text>.</p><oke-text>${second} ${third}</oke-text>`
  expect(page(`<h1>Green</h1><div>${marked}</div>`)).toContain('He paints green.')
})

test('cards of other stories between the paragraphs are none of them, however long their excerpts', () => {
  const [first, second, third, last] = stories.en
  const card = (headline: string, text: string) =>
    `<div class="in"><a href="/1"><img src="/i.jpg"></a><h3><a href="/2026/01/${headline.length}">${headline}</a></h3><p>${text}</p></div>`
  const one = card(
    'Miller sells the river twice',
    `${'The buyers met on the weir and found that they had paid for the same water. '}Both had receipts for it.`,
  )
  const two = card(
    'Choir loses its only tenor',
    'He was last seen on the platform at Oke with a suitcase, humming a part that is not his, the choirmaster has said.',
  )
  expect(
    page(`<h1>Green</h1><div><p>${first}</p><p>${second}</p>${one}<p>${third}</p>${two}<p>${last}</p></div>`),
  ).toBe(stories.en.join('\n\n'))
})

test('a headline that is a link, over a line in the same paragraph, is a teaser, as is a box that somebody pays for', () => {
  const [first, second, third, last] = stories.en.map((text) => `<p>${text}</p>`)
  const teaser = '<p><a href="/2026/01/weir"><b>Miller sells the weir twice</b></a><br>Both buyers had receipts.</p>'
  expect(page(`<h1>Green</h1><div>${first}${second}${third}${teaser}${last}</div>`)).toBe(stories.en.join('\n\n'))
  // Where the story consists of such paragraphs they are its own.
  const shops = ['Tull and Sons', 'The Paint Box', 'Cobley’s Yard'].map(
    (name) => `<p><a href="/s/${name.length}">${name}, Oke High Street</a><br>They sell the wrong green.</p>`,
  )
  expect(page(`<h1>Green</h1><div>${first}${second}${third}${shops.join('')}</div>`)).toContain('Cobley’s Yard')
  const paid =
    '<div><span>Sponsored</span><h4><a href="https://ads.example/x">The varnish rowers swear by</a></h4><div>We tried eleven tins so that you need not, and slept well.</div></div>'
  const boxes = stories.en.map((text) => `<div>${text}</div>`)
  expect(page(`<h1>Green</h1><div>${boxes.toSpliced(2, 0, paid).join('')}</div>`)).toBe(stories.en.join('\n\n'))
})

test('a class or number that each paragraph bears tells nothing of any of them, nor do slanted letters where all are so', () => {
  const paragraphs = stories.en.map((text, i) => `<p id="share-${i}">${text}</p>`).join('')
  expect(page(`<h1>Green</h1><div>${paragraphs}</div>`)).toBe(stories.en.join('\n\n'))
  const [first, second, third, last] = stories.en.map((text) => `<p><em>${text}</em></p>`)
  const slanted = `${first}${second}<img src="/i.jpg"><p><em>“It dries lighter.”</em></p>${third}${last}`
  expect(page(`<h1>Green</h1><div>${slanted}</div>`)).toContain('dries lighter')
})

test('what stands in a row of buttons is none of the story', () => {
  expect(bodyWith('en', '<div><span>5 min read</span> <span>Share</span> <span>Save</span></div>', 'within')).toBe(
    stories.en.join('\n\n'),
  )
})

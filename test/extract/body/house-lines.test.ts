import { expect, test } from 'vitest'
import { extractArticle } from '../../../src/extract/index.ts'

const stories = {
  en: [
    'The swing bridge at Coldharbour stuck open for nine hours on Sunday because a swan had nested in its gears.',
    'Sixty-one lorries turned back, and the night train waited in the cutting until the bird had moved.',
    '“We could have pushed her, but nobody wanted to be the one,” said the bridge keeper, Edna Coyle.',
    'The county will fit a mesh over the gears before the spring, at a cost of about 3,000 pounds.',
    'Anyone who was stuck may claim the price of a meal from the county until the end of March.',
  ],
  de: [
    'Die Drehbrücke in Kaltensiel blieb am Sonntag neun Stunden offen, weil ein Schwan im Getriebe brütete.',
    'Einundsechzig Lastwagen kehrten um, und der Nachtzug wartete im Einschnitt, bis der Vogel ging.',
    '„Man hätte ihn schieben können, aber keiner wollte“, sagte die Wärterin Edda Kohl.',
    'Der Kreis will vor dem Frühling ein Netz über das Getriebe spannen, für etwa 3000 Euro.',
    'Wer festsaß, kann sich bis Ende März eine Mahlzeit erstatten lassen.',
  ],
  ko: [
    '한내읍 회전교가 일요일 아홉 시간 동안 열린 채 멈췄다. 백조가 톱니 사이에 둥지를 틀었기 때문이다.',
    '화물차 61대가 돌아갔고 밤 열차는 새가 떠날 때까지 기다렸다.',
    '“밀어낼 수는 있었지만 아무도 하려 하지 않았어요.” 다리지기 고은설씨가 말했다.',
    '군은 봄이 오기 전에 톱니 위에 그물을 치기로 했다. 비용은 약 500만원이다.',
    '발이 묶였던 사람은 3월 말까지 밥값을 청구할 수 있다.',
  ],
} as const

const houses = { en: 'Coldharbour Gazette', de: 'Kaltensieler Bote', ko: '한내일보' } as const

function bodyWith(language: keyof typeof stories, line: string, at: 'within' | 'end'): string {
  const story = stories[language].map((text) => `<p>${text}</p>`)
  story.splice(at === 'end' ? story.length : 2, 0, line)
  return extractArticle(
    `<!doctype html><html lang="${language}"><head><title>Bridge | ${houses[language]}</title><meta property="og:site_name" content="${houses[language]}">
    <meta property="og:type" content="article"><meta property="article:published_time" content="2026-02-03T08:00:00Z"></head>
    <body><main><article><h1>Bridge</h1><div class="text">${story.join('')}</div></article></main></body></html>`,
    { url: 'https://www.coldharbourgazette.com/2026/02/03/bridge' },
  ).body
}

const text = (line: string) => line.replace(/<[^>]+>/g, '')

test.each([
  // The house by its name or a part of it, and the reader
  ['en', '<p>Coldharbour Gazette readers keep the lights on in our newsroom.</p>', 'within'],
  ['en', '<p><strong>Where do you drink your tea? Come and tell the Gazette.</strong></p>', 'within'],
  ['de', '<p><strong>Der Kaltensieler Bote kommt auch zu Ihnen: jeden Morgen vor sechs.</strong></p>', 'within'],
  // What is told of the text itself, set in other letters or otherwise
  ['en', '<p><em>This story was made possible by a fellowship for rural journalists.</em></p>', 'end'],
  ['en', '<p class="fine">This report is one of a series in our weekend edition.</p>', 'within'],
  ['de', '<p><em>Für diesen Text hat die Redaktion ein Programm mit künstlicher Intelligenz benutzt.</em></p>', 'end'],
  // An address at the house's own domain
  ['en', '<p>Swans where you live? Pictures go to swans@coldharbourgazette.com.</p>', 'end'],
  // Below a line drawn across the page
  ['en', '<hr><p>The next issue is out on Friday, and our letters page is open to all.</p>', 'end'],
  // With the ending that a language sets to the name of the house
  ['de', '<p><strong>Im Kaltensieler Boten lesen Sie am Samstag mehr über Brücken.</strong></p>', 'within'],
  // A call to the reader with which the text ends
  ['en', '<p><strong>Would you have moved her? Tell us!</strong></p>', 'end'],
  ['en', '<p><em>We would love to hear from those who were stuck.</em></p>', 'end'],
  // A question, and what the reader is to do
  ['en', '<p><strong>Were you on the night train? Send us what you saw from the window.</strong></p>', 'within'],
  // All of it in brackets
  ['en', '<p>(This article was first read on air and put into writing by our editors.)</p>', 'within'],
  // Where a story is told in the plain style, the polite one speaks to readers
  ['ko', '<p>한내일보는 오늘도 동네를 걷고 있습니다.</p>', 'within'],
  ['ko', '<p class="note">동네의 작은 일도 알려 주시면 기자가 찾아가 기사로 쓰겠습니다.</p>', 'within'],
  ['ko', '<p style="color:gray">동네의 작은 소식도 알려 주세요.</p>', 'within'],
  ['ko', '<p>이 기사의 지도는 편집국에서 새로 그렸습니다.</p>', 'end'],
] as const)('%s: a line of the house’s own is none of the story: %s', (language, line, at) => {
  expect(bodyWith(language, line, at)).toBe(stories[language].join('\n\n'))
})

test.each([
  ['en', '<p>The council told the Coldharbour Gazette that you could hear the gears from the church.</p>', 'within'],
  ['en', '<p>“Our readers want to know,” I said, and you could hear the bird hiss at our editor.</p>', 'within'],
  ['en', '<p><strong>Would you have pushed her?</strong></p>', 'within'],
  ['en', '<p>You can sign up for the county’s alerts and comment on the plan on its website until Friday.</p>', 'end'],
  ['en', '<p>(The bird, our guide swore, had done the same thing twice before.)</p>', 'within'],
  ['en', '<p><em>It was the last swan of the winter, and she knew it.</em></p>', 'end'],
  ['en', '<p>The county has put a telephone beside the bridge: 01632 960 188.</p>', 'end'],
  [
    'en',
    '<p>Subscribers to the harbour’s own newsletter had been warned on Friday that the gears were worn.</p>',
    'within',
  ],
  ['en', '<p>Anyone who keeps a bridge of their own knows what you hear when we open the gears.</p>', 'end'],
  ['de', '<p>Dem Kaltensieler Boten sagte sie, sie habe den Schwan gefüttert.</p>', 'within'],
  ['de', '<p><em>Haben Sie den Schwan gesehen?</em></p>', 'within'],
  ['ko', '<p>군 관계자는 한내일보에 “여러분의 불편을 잘 알고 있습니다”라고 말했다.</p>', 'within'],
  ['ko', '<p>다리를 건널 때는 앞차와 거리를 두세요. 톱니가 젖으면 멈추는 데 오래 걸립니다.</p>', 'within'],
  ['ko', '<p>한내일보가 확인한 점검 기사와 장부에는 톱니 이야기가 없었다.</p>', 'end'],
] as const)('%s: a line of the story that looks like one stays: %s', (language, line, at) => {
  expect(bodyWith(language, line, at)).toContain(text(line))
})

test('answers of an interview in the polite style are of the story that asks in the plain one', () => {
  const answers = [
    '저희는 2019년에 다리를 처음 점검했습니다.',
    '톱니는 그때도 낡아 있었습니다.',
    '저희가 군에 세 번 편지를 보냈습니다.',
    '앞으로도 저희는 새를 쫓지 않겠습니다.',
  ]
  const asked = ['-언제부터 이 다리를 맡았나.', '-그때 상태는 어땠나.', '-군에는 알렸나.', '-앞으로는 어떻게 하나.']
  const lines = answers.flatMap((answer, i) => [`<p>${asked[i]}</p>`, `<p>${answer}</p>`]).join('')
  const body = bodyWith('ko', lines, 'end')
  for (const line of [...answers, ...asked]) expect(body).toContain(line)
})

test('questions of an interview stay, though they address somebody and speak of readers', () => {
  const asked = ['What will you do now?', 'Why did you call us?', 'What should our readers know about you?']
  const lines = asked.flatMap((line) => [`<p><strong>${line}</strong></p>`, '<p>Wait for the swan.</p>']).join('')
  const body = bodyWith('en', lines, 'end')
  for (const line of asked) expect(body).toContain(line)
})

test('a paragraph between two that the stated body sets one behind the other is none of it', () => {
  const story = stories.en.map((line) => `<p>${line}</p>`)
  const inserted = 'Harbour seals are back in the estuary, and the boat trips run at ten and at two.'
  const boxed = ['List of bridges', 'A heading']
  story.splice(2, 0, `<p>${inserted}</p>`)
  story.splice(4, 0, `<h2>${boxed[1]}</h2><ul><li>${boxed[0]}</li></ul>`)
  const stated = JSON.stringify({ '@type': 'NewsArticle', headline: 'Bridge', articleBody: stories.en.join(' ') })
  const { body } = extractArticle(
    `<!doctype html><html lang="en"><head><title>Bridge</title><script type="application/ld+json">${stated}</script></head>
    <body><main><article><h1>Bridge</h1><div class="text">${story.join('')}</div></article></main></body></html>`,
    { url: 'https://www.coldharbourgazette.com/2026/02/03/bridge' },
  )
  expect(body).not.toContain(inserted)
  for (const line of [...stories.en, ...boxed]) expect(body).toContain(line)
})

const related = '<h3>Read more</h3><p><a href="/swans">Swan nests in a church tower</a></p>'

test('a paragraph behind a label and one link is the story’s if it takes up words of the story and none of the link', () => {
  expect(bodyWith('en', `${related}<p>The bridge opens again on Monday, the county said.</p>`, 'end')).toContain(
    'opens again',
  )
  expect(
    bodyWith('en', `${related}<p>The bells in the tower cannot ring until the county moves her.</p>`, 'end'),
  ).not.toContain('bells')
})

test('short paragraphs below a heading for comments are the story’s if each reports what somebody said', () => {
  const said = '<p>Mrs Hale said it was too little.</p><p>Mr Finch said it was too much.</p>'
  expect(bodyWith('en', `<h2>Comments</h2>${said}`, 'end')).toContain('too little.\n\nMr Finch')
  expect(
    bodyWith('en', '<h2>Comments</h2><p>It is too little.</p><p>Too much, if you ask me.</p>', 'end'),
  ).not.toContain('too')
})

test('a last line that tells of the author by name is none of the story, one that reports what she says is', () => {
  const withAuthor = (line: string) =>
    extractArticle(
      `<!doctype html><html lang="en"><head><title>Bridge</title><meta name="author" content="Ida Moen"><meta property="og:type" content="article"></head>
      <body><main><article><h1>Bridge</h1><div>${[...stories.en, line].map((text) => `<p>${text}</p>`).join('')}</div></article></main></body></html>`,
      { url: 'https://www.coldharbourgazette.com/2026/02/03/bridge' },
    ).body
  expect(withAuthor('Ida Moen has crossed every bridge in the county on foot.')).not.toContain('on foot')
  expect(withAuthor('Ida Moen said that she had crossed it on foot.')).toContain('on foot')
})

test('a house signs below its story with the name of its host', () => {
  expect(bodyWith('en', '<p><b>ColdharbourGazette</b></p>', 'end')).toBe(stories.en.join('\n\n'))
  expect(bodyWith('en', '<p>Coldharbour waits.</p>', 'end')).toContain('Coldharbour waits.')
})

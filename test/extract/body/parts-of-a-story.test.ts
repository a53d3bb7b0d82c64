import { expect, test } from 'vitest'
import { extractArticle } from '../../../src/extract/index.ts'

const [first, second, third, fourth, fifth, sixth] = [
  'The council met on Tuesday in the old town hall, and the debate about the bridge lasted until midnight, as it often does.',
  'Nearly forty residents had come to hear how the money for the new pumps would be spent in the coming winter.',
  'An engineer from the county explained that the walls of the harbour had been built for a lower sea.',
  'The mayor listened, wrote a few words on a sheet of paper and promised an answer before the end of the month.',
  'Two fishermen at the back of the room laughed out loud, and one of them left before the vote was taken.',
  'What happens next depends on the ministry in the capital, which has turned down two earlier requests.',
] as const

/** The lines of a story whose paragraphs and further elements are given, each beside the others. */
function linesOf(...parts: readonly string[]): string[] {
  const inner = parts.map((part) => (part.startsWith('<') ? part : `<p>${part}</p>`)).join('')
  return extractArticle(
    `<!doctype html><html><head><title>The vote</title><meta property="og:type" content="article"></head>
    <body><main><article><h1>The vote</h1><div class="text">${inner}</div></article></main></body></html>`,
    { url: 'https://www.post.example/vote' },
  ).body.split(/\n+/)
}

test.each([
  ['<p><b>12 March 2024</b></p>', '<p><b>3 April 2024</b></p>'],
  ['<p>March 12, 2024</p>', '<p>April 3, 2024</p>'],
  ['<p><strong>1998</strong></p>', '<p><strong>2004</strong></p>'],
  ['<p><strong>9:40 a.m.</strong></p>', '<p><strong>11:15 a.m.</strong></p>'],
])('%s and another over paragraphs tell when things happened', (one, other) => {
  const text = (html: string) => html.replace(/<[^>]*>/g, '')
  expect(linesOf(first, one, second, third, other, fourth)).toEqual([
    first,
    text(one),
    second,
    third,
    text(other),
    fourth,
  ])
})

test('one date among the paragraphs is that of the page', () => {
  expect(linesOf(first, '<p>March 12, 2024</p>', second, third)).toEqual([first, second, third])
  expect(linesOf(first, '<p>10:15, March 12, 2024</p>', second, '<p>11:15, March 12, 2024</p>', third)).toEqual([
    first,
    second,
    third,
  ])
})

test('a heading of the first level between paragraphs of one element is a subhead', () => {
  const lines = linesOf(first, second, '<h1>The money</h1>', third, fourth, '<h1>The walls</h1>', fifth, sixth)
  expect(lines).toEqual([first, second, 'The money', third, fourth, 'The walls', fifth, sixth])
})

test('one over paragraphs of another element begins the next story', () => {
  const next = `<div class="next"><h1>The ferry</h1><p>${fourth}</p><p>${fifth}</p></div>`
  expect(linesOf(first, second, third, next)).toEqual([first, second, third])
})

test('what stands over links that are left out goes with them', () => {
  const links =
    '<ul><li><a href="/a">How the bridge fell in 1953</a></li><li><a href="/b">The walls crumble</a></li></ul>'
  const without = [first, second, third, fourth]
  expect(linesOf(first, second, '<h3>On the same subject</h3>', links, third, fourth)).toEqual(without)
  expect(linesOf(first, second, '<p><strong>Bridges in the Post:</strong></p>', links, third, fourth)).toEqual(without)
})

test('a subhead stays over links, if the story has others like it', () => {
  const links =
    '<ul><li><a href="/a">How the bridge fell in 1953</a></li><li><a href="/b">The walls crumble</a></li></ul>'
  expect(linesOf(first, '<h3>The money</h3>', second, '<h3>The walls</h3>', links, third, fourth)).toEqual([
    first,
    'The money',
    second,
    'The walls',
    third,
    fourth,
  ])
})

test('reactions of the people of a story are of it', () => {
  const quotes = ['“It is a shame,” said Ida Falk.', '“It is late,” said Rex Tanner.']
  expect(linesOf(first, second, third, '<h2>Reactions</h2>', ...quotes)).toEqual([
    first,
    second,
    third,
    'Reactions',
    ...quotes,
  ])
})

test('those of readers, who sign with the time, are not', () => {
  const comments = ['Ida at 6:23 AM May 18, 2025', 'What a shame.', 'Rex at 7:23 AM May 18, 2025', 'And late.']
  expect(linesOf(first, second, third, '<h2>Reactions</h2>', ...comments)).toEqual([first, second, third])
})

test.each(['pullquote', 'zitat', 'article-exergue'])(
  'what is set large beside the text in a %s is said once',
  (name) => {
    const said = 'He laughed. “Walls don’t mind,” he said, and he picked up the next stone from the heap before him.'
    expect(linesOf(first, said, `<p class="${name}">“Walls don’t mind”</p>`, second, third)).toEqual([
      first,
      said,
      second,
      third,
    ])
    expect(linesOf(first, `<p class="${name}">“Nobody minds”</p>`, second, third)).toEqual([
      first,
      '“Nobody minds”',
      second,
      third,
    ])
  },
)

test('a headline between a date and a byline in one element is none of the text', () => {
  const head = `<p>Tuesday, April 7, 2026<br>The vote<br>By Ida Falk</p>`
  expect(linesOf(head, first, second, third)).toEqual([first, second, third])
})

test('a last line that tells of somebody else than the author is of the story', () => {
  const signed = (line: string) => linesOf(`<div class="byline">By Ida Falk</div>`, first, second, third, line)
  const told = 'Rex Tanner is a professor of law in Kiel.'
  expect(signed(told)).toEqual([first, second, third, told])
  expect(signed('Tanner was the author of seven books.').at(-1)).toBe('Tanner was the author of seven books.')
  expect(signed('Ida Falk is a professor of law in Kiel.')).toEqual([first, second, third])
  expect(signed('Falk is a reporter for the Post.')).toEqual([first, second, third])
  expect(linesOf(first, second, third, told)).toEqual([first, second, third])
})

test.each(['More in the north', 'More on the walls', 'Von Kiel nach Rom', '1998', 'By the numbers'])(
  '%s is a subhead',
  (subhead) => {
    expect(linesOf(first, second, `<h2>${subhead}</h2>`, third, fourth)).toEqual([
      first,
      second,
      subhead,
      third,
      fourth,
    ])
    expect(linesOf(first, second, third, `<h2>${subhead}</h2>`, fourth)).toEqual([
      first,
      second,
      third,
      subhead,
      fourth,
    ])
  },
)

test('over links more in a place is none', () => {
  const links = '<p><a href="/a">How the bridge fell in 1953</a></p><p><a href="/b">The walls crumble</a></p>'
  expect(linesOf(first, second, third, '<h2>More in the north</h2>', links)).toEqual([first, second, third])
})

test('sentences in a list of the story stay', () => {
  const items = ['More in hope than in faith.', 'The summary generated by AI was wrong in 40 percent of cases.']
  const list = `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`
  expect(linesOf(first, second, list, third, fourth)).toEqual([first, second, ...items, third, fourth])
})

test('initials of an agency and the newsroom at the end, with a full stop', () => {
  expect(linesOf(first, second, third, '(APA/red.)')).toEqual([first, second, third])
})

test('a question of one word and its answer are of an interview', () => {
  const lines = [
    '<p><strong>Advertising?</strong></p>',
    '<p>No.</p>',
    '<p><strong>Comments?</strong></p>',
    '<p>None.</p>',
  ]
  expect(linesOf(first, ...lines, second, third)).toEqual([
    first,
    'Advertising?',
    'No.',
    'Comments?',
    'None.',
    second,
    third,
  ])
})

test('words in small letters at the end are initials only beside an agency', () => {
  expect(linesOf(first, second, third, 'leaf, branch')).toEqual([first, second, third, 'leaf, branch'])
  expect(linesOf(first, second, third, 'mamk, dpa')).toEqual([first, second, third])
})

test('a last section in a box of its own is of the story where its paragraphs are called as the others', () => {
  const paragraph = (text: string) => `<p class="story-graf">${text}</p>`
  const own = [first, second, third].map(paragraph)
  const box = (heading: string, ...texts: readonly string[]) => `<section>${heading}${texts.join('')}</section>`
  for (const heading of ['<h1>The money</h1>', '<h2>The money</h2>'])
    expect(linesOf(...own, '<h1>The walls</h1>', paragraph(fourth), box(heading, paragraph(fifth)))).toEqual([
      first,
      second,
      third,
      'The walls',
      fourth,
      'The money',
      fifth,
    ])
  const claim = 'Give what you can: two people make this paper, and they would like to go on with it for another year.'
  expect(linesOf(...own, paragraph(fourth), box('<h2>The Post</h2>', `<p class="claim">${claim}</p>`))).toEqual([
    first,
    second,
    third,
    fourth,
  ])
})

test('a paragraph that bears a further class is judged as the others that a rule was taken back for', () => {
  const locked = (text: string, more = '') => `<p class="${more}paywall">${text}</p>`
  const parts = [locked(first, 'has-dropcap '), ...[second, third, fourth].map((text) => locked(text))]
  expect(linesOf(...parts)).toEqual([first, second, third, fourth])
})

test.each(['Comments', 'Reactions', 'Related', 'Kommentare'])(
  '%s is a subhead where it looks like the others and the story goes on below it',
  (word) => {
    const subhead = (text: string) => `<div><b>${text}</b></div>`
    const said = ['Mrs Hale said it was too little.', 'Mr Finch said it was too much.']
    expect(linesOf(first, subhead('Spending'), second, third, subhead(word), ...said)).toEqual([
      first,
      'Spending',
      second,
      third,
      word,
      ...said,
    ])
    const contact = 'Call the newsroom on 919-555-0199.'
    expect(linesOf(first, subhead('Spending'), second, third, subhead(word), contact)).not.toContain(word)
  },
)

test.each(['Comments', 'Kommentare'])('%s above sentences that no other subhead is above ends the story', (word) => {
  expect(linesOf(first, second, third, fourth, `<h3>${word}</h3>`, 'It was too little.', 'It was too much.')).toEqual([
    first,
    second,
    third,
    fourth,
  ])
})

test('behind a story the name and the address of its writer speak for their box', () => {
  const box =
    '<div class="who"><ul><li><span>이현수 기자</span> <span>hs@post.example</span><p>현장을 가장 먼저 찾아가겠습니다.</p></li></ul></div>'
  expect(linesOf(first, second, third, box)).toEqual([first, second, third])
})

test('the first paragraph directly above the container is of the story where it is called as those in it', () => {
  const paragraph = (text: string, more = '') => `<p class="${more}story__paragraph">${text}</p>`
  const body = [second, third, fourth].map((text) => paragraph(text)).join('')
  const page = (above: string) =>
    extractArticle(
      `<!doctype html><html><head><title>The vote</title><meta property="og:type" content="article"></head><body>
      <article><h1>The vote</h1><div class="by">Ida Falk</div>${above}<span class="story__body">${body}</span></article></body></html>`,
      { url: 'https://www.post.example/vote' },
    ).body.split(/\n+/)
  expect(page(paragraph(first, 'story__intro '))).toEqual([first, second, third, fourth])
  expect(page(`<p class="dek">${first}</p>`)).toEqual([second, third, fourth])
})

test('a box of points ends before the paragraph that it holds too', () => {
  const points =
    '<div class="points"><h3>Story highlights</h3><ul><li>Two pumps fail</li><li>One wall stands</li></ul></div>'
  expect(linesOf(`<div class="part">${points}<p>${first}</p></div>`, second, third, fourth, fifth)).toEqual([
    first,
    second,
    third,
    fourth,
    fifth,
  ])
})

test('headlines of clips around a player are none of the story', () => {
  const player = `<div class="el__video"><h4>Just Watched</h4><div class="t">A drone flies the length of the new bridge</div><div>More Videos</div><div>MUST WATCH</div></div>`
  expect(linesOf(first, second, player, third, fourth)).toEqual([first, second, third, fourth])
})

test('a line with the hour written as in French stands in the header', () => {
  const header =
    '<h1>The vote</h1><div class="chapo">Un vote serré a eu lieu mardi 4 février à la mairie du port.</div>'
  const html = `<!doctype html><html lang="fr"><head><title>The vote</title></head><body><article id="article-detail">${header}<div class="line">Ponant Presse Publié le 04/02/2020 à 11h02</div><p>${first}</p><p>${second}</p><p>${third}</p></article></body></html>`
  expect(extractArticle(html, { url: 'https://www.post.example/vote' }).body).toBe([first, second, third].join('\n\n'))
})

test('a table at the side of the text may say no width', () => {
  const table =
    '<table align="right"><tr><td><img src="a.jpg"></td></tr><tr><td><i>The old bridge.</i></td></tr></table>'
  expect(linesOf(first, second, table, third, fourth)).toEqual([first, second, third, fourth])
})

test('a last box under a heading of its own is of the story unless it speaks to the reader or of the house', () => {
  const box = (text: string) => `<section><h3>The clerk</h3><p>${text}</p></section>`
  const told =
    'She had kept the minutes since 1988, put down her pen and said: “We are done.” Then everybody went home.'
  const story = [first, second, third, fourth, fifth]
  expect(linesOf(...story, box(told))).toEqual([...story, 'The clerk', told])
  for (const text of [
    'Four people make this paper, and you can help them to go on with a gift of any size each month.',
    'Support our work: four people make this paper, from a room above the bakery in the old harbour.',
    'Four people make this paper, from a room above the bakery. <a href="/more">They write every day.</a>',
  ])
    expect(linesOf(...story, box(text))).toEqual(story)
})

test('a few words above a link that looks like a button are an offer', () => {
  const offer =
    '<div class="k1"><strong>The Post by mail</strong><p>Every weekday at six, free.</p><a href="/nl" class="btn blue">Sign me up</a></div>'
  expect(linesOf(first, second, offer, third, fourth)).toEqual([first, second, third, fourth])
  const promoted = '<div class="k2"><h5>Promoted</h5><p>This one trick will lower your bills</p></div>'
  expect(linesOf(first, second, promoted, third, fourth)).toEqual([first, second, third, fourth])
})

test('what a house says of itself below its own news is none of it', () => {
  const html = (about: string) =>
    `<!doctype html><html><head><title>Plant opens</title><meta property="og:site_name" content="Norvane"></head><body><main><article><h1>Plant opens</h1><div class="text"><p>${first}</p><p>${second}</p><p>${third}</p>${about}</div></article></main></body></html>`
  const bodyOf = (about: string) => extractArticle(html(about), { url: 'https://www.norvane.example/plant' }).body
  const said = 'Norvane makes vans for cities. Founded in 2009, it employs 4,600 people in six countries.'
  const story = [first, second, third].join('\n\n')
  for (const about of [
    `<p><b>About Norvane</b></p><p>${said}</p>`,
    `<h3>About Norvane:</h3><p>${said}</p>`,
    '<p><b>About Norvane:</b> Norvane makes vans for cities.</p>',
  ])
    expect(bodyOf(about)).toBe(story)
  expect(bodyOf(`<p><b>About bridges</b></p><p>${fourth}</p>`)).toBe(`${story}\n\nAbout bridges\n\n${fourth}`)
})

test.each([
  'AL ROOK',
  'May 3, 2019, 9:12 AM By Al Rook',
  'News | May 3, 2019',
  'TILBURN',
  '<em>Special to the Post</em>',
  '<i>The old bridge in 2018. (Jo Mint/Post)</i>',
  'Estimated reading time: 3 minutes',
  'Home &gt; News &gt; Local',
  'EXCLUSIVE',
  'FOR IMMEDIATE RELEASE<br>May 3, 2019',
  'Contact: Ed Lark, 555-010-0199',
  'Media Contact:<br>Ed Lark<br>555-010-0199<br>ed@post.com',
  'From staff reports',
  'Posted in News on May 3, 2019 by Al Rook',
  'Courtesy of Brandt County',
  'Contributed',
])('%s above the first paragraph is the header’s, where the headline stands elsewhere', (label) => {
  const page = (inner: string) =>
    extractArticle(
      `<!doctype html><html><head><title>The vote</title></head><body><div class="hd"><h1>The vote</h1></div><div class="entry-content">${inner}</div></body></html>`,
      { url: 'https://www.post.example/vote' },
    ).body.split(/\n+/)
  const story = [first, second, third, fourth]
  expect(page(`<p>${label}</p>${story.map((text) => `<p>${text}</p>`).join('')}`)).toEqual(story)
})

test.each([
  ['Dear readers,'],
  ['He laughed.'],
  ['Why now?'],
  ['<b>The crack</b>'],
  ['“Not yet”'],
  ['무주택 1천500명 대상'],
  ['The latch is cold', 'The hand is old', 'The gate is wide', 'The sea is told'],
])('%s above the first paragraph begins the story', (...lines) => {
  const story = [first, second, third, fourth]
  const inner = [...lines, ...story].map((text) => `<p>${text}</p>`).join('')
  const html = `<!doctype html><html><head><title>The vote</title></head><body><div class="hd"><h1>The vote</h1></div><div class="entry-content">${inner}</div></body></html>`
  const text = lines.map((line) => line.replace(/<[^>]*>/g, ''))
  expect(extractArticle(html, { url: 'https://www.post.example/vote' }).body.split(/\n+/)).toEqual([...text, ...story])
})

test('a sentence directly behind the container is its last, and a fold of a brief is opened', () => {
  const inner = [first, second, third, fourth].map((text) => `<p>${text}</p>`).join('')
  const page = (body: string) =>
    extractArticle(
      `<!doctype html><html><head><title>The vote</title></head><body><main><article><h1>The vote</h1>${body}</article></main></body></html>`,
      { url: 'https://www.post.example/vote' },
    ).body.split(/\n+/)
  expect(page(`<div class="entry-content">${inner}</div><p>${fifth}</p>`)).toEqual([
    first,
    second,
    third,
    fourth,
    fifth,
  ])
  const rest = [third, fourth, fifth, sixth].map((text) => `<p>${text}</p>`).join('')
  expect(
    page(`<div class="body"><p>${first}</p><p>${second}</p><div class="more" style="display:none">${rest}</div></div>`),
  ).toEqual([first, second, third, fourth, fifth, sixth])
})

test('days over the paragraphs of a story may be headings', () => {
  expect(linesOf(first, '<h3>March 4, 2019</h3>', second, third, '<h3>June 12, 2019</h3>', fourth)).toEqual([
    first,
    'March 4, 2019',
    second,
    third,
    'June 12, 2019',
    fourth,
  ])
})

test('a story goes on behind links under a heading that else ends it', () => {
  const links = '<p><strong>You may also like</strong></p><p><a href="/1">Ferry fares to rise again</a></p>'
  expect(linesOf(first, second, third, links, fourth, fifth)).toEqual([first, second, third, fourth, fifth])
  const list = '<p><strong>Most read</strong></p><p><a href="/1">Ferry fares to rise again</a></p>'
  const more = `<p>${fourth}</p><p><a href="/2">Two hurt in quarry blast</a></p><p>${fifth}</p>`
  expect(linesOf(first, second, third, list, more)).toEqual([first, second, third])
})

test('a plugin’s box on the author is none of the story', () => {
  const box = `<div class="saboxplugin-wrap"><div class="saboxplugin-authorname"><a href="/a">Ida Falk</a></div><div class="saboxplugin-desc"><p>Ida has sailed the coast since she was nine and has run aground on all of it.</p></div></div>`
  expect(linesOf(first, second, third, box)).toEqual([first, second, third])
})

test('what buttons say is said by somebody where it ends in a full stop', () => {
  for (const word of ['More.', 'Share.', 'Print.', 'Next.', 'Save.', '공유.'])
    expect(linesOf(first, second, `<p>${word}</p>`, third, fourth)).toEqual([first, second, word, third, fourth])
  for (const word of ['More', 'Share', 'Print', 'Next', 'Save', '공유', 'Loading...'])
    expect(linesOf(first, second, `<p>${word}</p>`, third, fourth)).toEqual([first, second, third, fourth])
})

test.each(['<h3>Comments</h3>', '<h2>Kommentare</h2>', '<p><b>Comments</b></p>'])(
  '%s over paragraphs and no remark of a reader is a subhead',
  (heading) => {
    const word = heading.replace(/<[^>]*>/g, '')
    const box = '<div class="most"><h3>Most read</h3><ul><li><a href="/a">Three seals on the slip</a></li></ul></div>'
    expect(linesOf(first, second, third, heading, first.replace('council', 'board'), box)).toEqual([
      first,
      second,
      third,
      word,
      first.replace('council', 'board'),
    ])
    const part = (text: string) => `<div class="part">${text.startsWith('<') ? text : `<p>${text}</p>`}</div>`
    expect(linesOf(...[first, second, third, heading, fourth, fifth].map(part))).toContain(fifth)
  },
)

test.each([
  ['<p>Ida at 6:23 AM May 18, 2025</p>', fourth],
  ['<p>seagull62</p>', fourth],
  [
    'Have your say below and tell us what you think of the new bridge, and we will print the best of your letters here.',
  ],
])('%s below such a heading is a reader’s or the house’s', (...behind) => {
  expect(linesOf(first, second, third, '<h3>Comments</h3>', ...behind)).toEqual([first, second, third])
})

test('a count in brackets behind a word for opinions stands over what readers wrote', () => {
  const remark =
    '<div><b>~tutejszy</b> <span>2021-06-11 13:40</span><p>Nareszcie, dwadzieścia lat na to czekałem.</p></div>'
  expect(linesOf(first, second, third, '<div><h3>Opinie (27)</h3>', remark, '</div>')).toEqual([first, second, third])
})

test.each([
  'Dieser Artikel wurde zuletzt am 4. März um 10.05 Uhr aktualisiert.',
  'Cet article a été mis à jour le 4 mars 2026 à 10h05.',
  'Esta noticia ha sido actualizada a las 10:05.',
])('%s at the end is none of the story', (line) => {
  expect(linesOf(first, second, third, line)).toEqual([first, second, third])
  expect(linesOf(first, second, third, 'Der Artikel wurde gelesen.')).toContain('Der Artikel wurde gelesen.')
})

test('a box of a component file named for its newsletter is none of the story', () => {
  const text = (words: string) => `<p class="Textstyled__Text-sc-14 hTnAZk">${words}</p>`
  const box =
    '<div class="Newsletterstyled__Box-sc-1 kWqPbL"><h4>Harbour at six</h4><p>The news of the coast, each morning.</p><p>I agree to the terms.</p></div>'
  expect(linesOf(text(first), text(second), box, text(third), text(fourth))).toEqual([first, second, third, fourth])
})

test('the paragraph behind the byline of a header is the story’s first', () => {
  const page = (header: string, more = '') =>
    extractArticle(
      `<!doctype html><html><head><title>The vote</title><meta property="og:type" content="article"></head><body><main><article>
      <header><h1>The vote</h1>${header}</header><div class="article-body">${[second, third, fourth].map((text) => `<p${more}>${text}</p>`).join('')}</div></article></main></body></html>`,
      { url: 'https://www.post.example/vote' },
    ).body.split(/\n+/)
  const opening = `${first} ${fifth}`
  const whole = [opening, second, third, fourth]
  expect(page(`<div class="byline">By Ida Falk</div><p>${opening}</p>`)).toEqual(whole)
  expect(page(`<p class="text">${opening}</p>`, ' class="text"')).toEqual(whole)
  // A summary: above the byline, or called otherwise.
  expect(page(`<p>${opening}</p><div class="byline">By Ida Falk</div>`)).toEqual(whole.slice(1))
  expect(page(`<div class="byline">By Ida Falk</div><p class="summary">${opening}</p>`)).toEqual(whole.slice(1))
})

test.each(['class="subtitle"', 'class="sub-head"', 'data-gu-name="standfirst"'])(
  'a paragraph below the headline that calls itself a standfirst is of the header, and in a box of the text alone of the story: %s',
  (name) => {
    const page = (html: string) =>
      extractArticle(
        `<!doctype html><html><head><title>The vote</title><meta property="og:type" content="article"></head><body><main><article><h1>The vote</h1>${html}</article></main></body></html>`,
        { url: 'https://www.post.example/vote' },
      ).body.split(/\n+/)
    const body = [second, third, fourth].map((text) => `<p>${text}</p>`).join('')
    const standfirst = `<div ${name}>${first}</div>`
    expect(page(standfirst + body)).toEqual([second, third, fourth])
    expect(page(`<div ${name}><p>${first} ${fifth}</p></div><div class="dcr-x1"><div>${body}</div></div>`)).toEqual([
      second,
      third,
      fourth,
    ])
    expect(page(`<div class="article-body">${standfirst}${body}</div>`)).toEqual([first, second, third, fourth])
  },
)

test.each([
  'You may also be interested in: Seals on the slip',
  'To comment on this story, visit our Facebook page.',
  'Originally published on March 12, 2026',
  'Der Text geht nach der Karte weiter',
  'Externen Inhalt anzeigen',
  'Wir freuen uns auf Ihren Kommentar!',
  'Zur Autorin: Jana Daum ist Redakteurin im Ressort Hafen.',
  'De tekst gaat verder onder de afbeelding.',
  'Wil je reageren? Dat kan onder dit artikel.',
  'Imagen: archivo',
  'Más noticias sobre el puerto aquí',
  'Mantente informado en nuestro canal de Telegram',
  'Segui le notizie sul nostro canale Telegram e WhatsApp',
  'Foto di Ugo Sanna',
  'Quer receber as principais notícias? Inscreva-se no canal.',
  'Ещё больше новостей — в нашем канале',
  'Haberin devamı için tıklayın',
  'Haberler için bizi Instagram’da takip edin',
  'ANNONS: Artikeln fortsätter under annonsen',
  'Fotó: MTI',
  'Articolul continuă după reclamă',
  'Sursa foto: Hepta',
  'Želite li dopuniti temu ili prijaviti pogrešku u tekstu?',
  '更多新聞請看這裡',
])('%s is none of the story', (line) => {
  expect(linesOf(first, second, third, fourth, line)).toEqual([first, second, third, fourth])
})

test.each([
  'To comment on this story would be premature, the office said.',
  'Der Text geht unter der Hand herum.',
  'Más noticias sobre el puerto llegarán el lunes.',
  'Foto di gruppo con il sindaco e i pescatori.',
  'Foto von damals zeigen den alten Anleger.',
  'Segui le tracce fino al canale.',
  'Quer receber o dinheiro ainda este ano?',
  'Originally the bridge was blue.',
])('%s is of the story', (line) => {
  expect(linesOf(first, second, line, third, fourth)).toEqual([first, second, line, third, fourth])
})

test('a short box of facts is none of the story', () => {
  const box = '<div class="article__factbox"><h3>The bridge</h3><ul><li>Built in 1902</li><li>42 metres</li></ul></div>'
  expect(linesOf(first, second, box, third, fourth)).toEqual([first, second, third, fourth])
})

test('figures that a list of terms gives are of the story', () => {
  const list = '<dl><dt>Boats in 1902</dt><dd>214</dd><dt>Boats today</dt><dd>9</dd></dl>'
  expect(linesOf(first, second, list, third, fourth)).toEqual([
    first,
    second,
    'Boats in 1902',
    '214',
    'Boats today',
    '9',
    third,
    fourth,
  ])
})

test('headings that lead to what a list tells of stay, those that lead to further stories do not', () => {
  const entry = (host: string, name: string, text: string) =>
    `<h3><a href="https://${host}/${name}">The ${name}</a></h3><p>${text}</p>`
  const list = (host: string) => [
    entry(host, 'Kettle', second),
    entry(host, 'Barrel', third),
    entry(host, 'Gull', fourth),
  ]
  expect(linesOf(first, ...list('eat.example.org'), fifth)).toEqual([
    first,
    'The Kettle',
    second,
    'The Barrel',
    third,
    'The Gull',
    fourth,
    fifth,
  ])
  expect(linesOf(first, ...list('www.post.example'), fifth)).not.toContain('The Kettle')
  expect(linesOf(first, ...list('eat.example.org').slice(0, 2), fourth, fifth)).not.toContain('The Kettle')
})

test('a headline in letters of a large size is the title where nothing else states one', () => {
  const { title, body } = extractArticle(
    `<html><head><title>Harbour Post - Local</title></head><body><table><tr><td><a href="/">Harbour Post</a><br><a href="/local">Local</a></td>
    <td><font size="5"><b>The vote</b></font><br><font size="2"><i>By Ida Falk</i></font><br><br><font size="2">${first}<br><br>${second}<br><br>${third} ${fourth}</font></td></tr></table></body></html>`,
    { url: 'http://www.harbourpost.example/local/20050412.html' },
  )
  expect(title).toBe('The vote')
  expect(body.split(/\n+/)).toEqual([first, second, `${third} ${fourth}`])
})

test('a heading, a line and a button in a box of their own call for something, and a button in a heading folds a part of the story', () => {
  const call =
    '<div class="x1"><h4>The Morning Tide</h4><p>Get our best stories every morning at six.</p><button>Subscribe</button></div>'
  expect(linesOf(first, second, call, third, fourth)).toEqual([first, second, third, fourth])
  const folded = '<div class="x1"><h4><button>Who pays</button></h4><p>The county does.</p></div>'
  expect(linesOf(first, second, folded, third, fourth)).toContain('The county does.')
})

test('the label of a card goes with its headline', () => {
  const card =
    '<div class="x1"><div>Opinion</div><a href="/a">Why the seals should stay</a><p>They were here first, writes Una Stagg.</p></div>'
  expect(linesOf(first, second, card, third, fourth)).toEqual([first, second, third, fourth])
})

test('who edited and photographed, in lines of names alone, is none of the story', () => {
  expect(linesOf(first, second, third, 'Editing: Una Stagg and Tom Reid', 'Photography by Ida Falk')).toEqual([
    first,
    second,
    third,
  ])
  const told = ['Production: 40,000 tonnes', 'Design by committee']
  expect(linesOf(first, second, third, ...told)).toEqual([first, second, third, ...told])
})

test.each(['Most read', 'Top stories', 'Meistgelesen', 'Lo más leído', 'Les plus lus', '많이 본 뉴스'])(
  '%s over links amid the paragraphs ends no story, however little of it follows',
  (word) => {
    const links =
      '<ul><li><a href="/a">Seals on the slip at dawn</a></li><li><a href="/b">The last baker of the island</a></li></ul>'
    const box = `<h3>${word}</h3>${links}`
    const boxed = (text: string) => `<div class="part"><p>${text}</p></div>`
    expect(linesOf(first, second, third, fourth, box, fifth)).toEqual([first, second, third, fourth, fifth])
    expect(linesOf(first, second, third, fourth, `<p><b>${word}</b></p>${links}`, fifth, sixth)).toEqual([
      first,
      second,
      third,
      fourth,
      fifth,
      sixth,
    ])
    expect(linesOf(...[first, second, third, fourth].map(boxed), box, boxed(fifth))).toEqual([
      first,
      second,
      third,
      fourth,
      fifth,
    ])
    const house =
      'We bring you the news of the coast every morning, and your support keeps our two reporters on the quay.'
    expect(linesOf(first, second, third, fourth, box, house)).toEqual([first, second, third, fourth])
  },
)

test('the initials of who wrote, below the text, are none of it', () => {
  const page = (line: string) =>
    extractArticle(
      `<html><head><title>The vote</title><meta property="og:type" content="article"><meta name="author" content="Ida Falk"></head>
      <body><article><h1>The vote</h1><div class="text"><p>${first}</p><p>${second}</p><p>${third}</p><p>${line}</p></div></article></body></html>`,
      { url: 'https://www.post.example/vote' },
    ).body.split(/\n+/)
  for (const line of ['if', '(if)', 'IF']) expect(page(line)).toEqual([first, second, third])
  expect(page('No.')).toEqual([first, second, third, 'No.'])
})

test('a thing of a list stays with what is said of it behind the buttons to buy it, and an offer with fine print goes', () => {
  const thing = (name: string, said: string) =>
    `<div class="slide"><h2>${name}</h2><div class="product"><a class="product-btn" href="/x">$58 at the Quay</a></div><div class="dek"><p>${said}</p></div></div>`
  const stool = 'It weighs eleven pounds, stands on three legs and never wobbles, whatever the floor is like.'
  const kettle = 'Nobody needs one, which is the point of it, and it sings a low note before the water boils.'
  expect(linesOf(first, thing('1. Stool', stool), thing('2. Kettle', kettle), second, third)).toEqual([
    first,
    '1. Stool',
    stool,
    '2. Kettle',
    kettle,
    second,
    third,
  ])
  const offer =
    '<div class="box"><h2>Read the Post</h2><p>Four weeks for a dollar.</p><a class="btn" href="/x">Start now</a><p>Cancel any time.</p></div>'
  expect(linesOf(first, offer, second, third)).toEqual([first, second, third])
})

test.each(['記者王小明／台北報導', '本报记者 王小明 李大华', '取材・文／山田花子　写真／佐藤健'])(
  'who wrote, in the first line or the last, is none of the text: %s',
  (line) => {
    expect(linesOf(line, first, second, third)).toEqual([first, second, third])
    expect(linesOf(first, second, third, line)).toEqual([first, second, third])
  },
)

test.each(['componentsArticleLead', 'article-lead', 'news__intro'])(
  'a paragraph called the lead that stands between the byline and the text begins it: %s',
  (name) => {
    const lead = `<div class="${name}"><p>${first} ${fifth}</p></div>`
    const picture = '<div class="pic"><img src="/a.jpg"></div>'
    const text = `<div class="article-text">${[second, third, fourth].map((one) => `<p>${one}</p>`).join('')}</div>`
    const page = (html: string) =>
      extractArticle(
        `<!doctype html><html><head><title>The vote</title><meta property="og:type" content="article"></head><body><main><article><h1>The vote</h1>${html}</article></main></body></html>`,
        { url: 'https://www.post.example/vote' },
      ).body.split(/\n+/)
    const byline = '<div class="article-author">By Ida Falk</div>'
    expect(page(`${byline}${lead}${picture}${text}`)).toEqual([`${first} ${fifth}`, second, third, fourth])
    // Above the byline it is the header's.
    expect(page(`${lead}${byline}${text}`)).toEqual([second, third, fourth])
    expect(page(`${byline}<div class="lead-media"><p>${first} ${fifth}</p></div>${text}`)).toEqual([
      second,
      third,
      fourth,
    ])
  },
)

test('a line of names with day and time that nothing marks is of the header', () => {
  const page = (line: string) =>
    extractArticle(
      `<html lang="fr"><head><title>The vote</title><meta property="og:type" content="article"></head><body><main><article><h1>The vote</h1><div class="publish"><span class="author">Jeanne Roy et Luc Petit</span> ${line}</div>
      <div class="blocText"><p>${first}</p><p>${second}</p></div><div class="blocText"><p>${third}</p><p>${fourth}</p></div></article></main></body></html>`,
      { url: 'https://www.post.example/vote' },
    ).body.split(/\n+/)
  const whole = [first, second, third, fourth]
  expect(page('- 20 mars 2026 à 18:22 | mis à jour le 20 mars 2026 à 19:00 - Temps de lecture : 3 min')).toEqual(whole)
})

test.each([
  ['18.03.2026 17:05 von Jannes Petersen (Kommentare: 0)', true],
  ['18.03.2026 17:05 war der Zug weg, sagt Jannes Petersen, und mit ihm die letzte Verbindung des Tages.', false],
])('%s between headline and text: of the header is %s', (line, isOfHeader) => {
  const { body } = extractArticle(
    `<html lang="de"><head><title>Der Deich</title></head><body><main><h1>Der Deich</h1><p class="info"><time>${line.slice(0, 16)}</time>${line.slice(16)}</p>
    <div class="ce_text"><p>${first}</p><p>${second}</p><p>${third}</p></div></main></body></html>`,
    { url: 'https://www.post.example/deich' },
  )
  expect(body.includes(line)).toBe(!isOfHeader)
  expect(body).toContain(third)
})

test('the title of a picture in a list of terms is a caption', () => {
  const caption = 'L’ancien bureau de poste abrite désormais quatre salles. Crédit : Paul Vasseur'
  const picture = `<dl class="spip_documents"><dt><img src="/a.jpg"></dt><dd class="spip_doc_titre"><strong>${caption}</strong></dd></dl>`
  expect(linesOf(first, second, picture, third)).toEqual([first, second, third])
})

test('a German call to take a newsletter is none of the text, a sentence about one is', () => {
  const call = 'Unseren Alvik-Newsletter mit allen Nachrichten aus Ihrer Heimat können Sie hier abonnieren.'
  const said = 'Den Newsletter wollten am Ende 4000 Leute abonnieren, sagte der Bürgermeister.'
  expect(linesOf(first, second, call, third)).toEqual([first, second, third])
  expect(linesOf(first, second, said, third)).toEqual([first, second, said, third])
})

test.each([
  '[ Printer friendly version ] [ Send to a friend ]',
  '※ 외부 필자의 기고는 본지의 편집 방향과 다를 수 있습니다.',
  '이 기사가 마음에 드시나요? 좋은기사 원고료로 응원하세요',
])('one more line below a story that is none of it: %s', (line) => {
  expect(linesOf(first, second, third, `<p>${line}</p>`)).toEqual([first, second, third])
})

test.each([
  'Printer friendly pages cost the town 400 dollars a year, she said.',
  '필자의 글은 본지의 자랑이었고, 독자들은 아침마다 그 글을 기다렸다고 했다.',
])('a sentence that begins like such a line stays: %s', (line) => {
  expect(linesOf(first, second, third, `<p>${line}</p>`)).toEqual([first, second, third, line])
})

test('who speaks first in a transcript is of the text, though that one signs it', () => {
  const transcript = [
    'IDA FALK, HOST:',
    first,
    'REX TANNER: I wait until they have put down the dishes.',
    second,
    third,
  ]
  const page = `<html><head><title>The vote</title><meta property="og:type" content="article"></head><body><main><article><h1>The vote</h1><a rel="author" href="/ida">Ida Falk</a>
    <div class="storytext transcript">${transcript.map((line) => `<p>${line}</p>`).join('')}</div></article></main></body></html>`
  expect(extractArticle(page, { url: 'https://www.post.example/vote' }).body.split(/\n+/)).toEqual(transcript)
})

test.each([
  '<section class="most-read"><h2>Most read</h2><ol><li><a href="/a">A short history of fog</a></li><li><a href="/b">The ferry that went missing</a></li></ol></section>',
  '<div class="share-tools"><span>Share this</span> <a href="/f">Facebook</a> <a href="/x">Mastodon</a></div>',
])('a subhead over links that have a label of their own is of the story: %s', (links) => {
  expect(linesOf(first, second, '<h3>The money</h3>', links, third, fourth)).toEqual([
    first,
    second,
    'The money',
    third,
    fourth,
  ])
})

const listed =
  '<p><a href="/1">Tea bonus day set for July</a></p><p><a href="/2">The walls crumble at the quay</a></p><p><a href="/3">Bank to reopen in May</a></p>'
test.each([
  ['Most read', ''],
  ['Meistgelesen', ''],
  ['Lo más leído', ''],
  ['Top stories', listed],
])('“%s” among the paragraphs of a story ends nothing: scripts bring the list, or it stands there', (label, links) => {
  const short = ['Each of them was paid.', 'Some weighed it.', 'The safe will be kept.']
  const rest = links === '' ? short : [fourth]
  expect(linesOf(first, second, third, `<p><b>${label}</b></p>${links}`, ...rest)).toEqual([
    first,
    second,
    third,
    ...rest,
  ])
})

test('what stands below such a label in a box, or tells of the author, is the page’s', () => {
  const box = `<div class="box"><p>${fourth}</p><p>${fifth}</p><p>${sixth}</p></div>`
  expect(linesOf(first, second, third, '<p><b>Most read</b></p>', box)).toEqual([first, second, third])
  const life = [fourth, fifth, sixth].map((text) => `<p>${text}</p>`).join('')
  expect(linesOf(first, second, third, '<p><b>About the author</b></p>', life)).toEqual([first, second, third])
})

import { expect, test } from 'vitest'
import { type Block, plainBlock } from '../../src/extract/body-blocks.ts'
import { beginsWithCaption, looksLikeCaption } from '../../src/extract/body-captions.ts'
import { filterBlocks } from '../../src/extract/body-filter.ts'
import { weightOf } from '../../src/extract/body-index.ts'
import { lineRule } from '../../src/extract/line-rules.ts'
import { processorTimeMs } from '../support/processor-time.ts'

function block(text: string, more: Partial<Block> = {}): Block {
  return { ...plainBlock(text), ...more }
}

const refrain = 'The tide comes in, the tide goes out, and nobody at the harbour asks it why.'
const verse = (n: number) => `Verse ${n} tells of a boat that left in the morning and of those who watched it leave.`
const texts = (blocks: readonly Block[]) => filterBlocks(blocks, null).blocks.map(({ text }) => text)

const linked = (text: string) => block(text, { links: 1, linkWeight: weightOf(text) })

test.each([
  'Advertisement',
  'TRENDING STORIES',
  'Listen to article',
  'Story continues below advertisement',
  'RELATED: What became of the mussel beds',
  'READ MORE',
  'See also: The old organ',
  'Sign up for our morning newsletter and never miss a story.',
  'Subscribe to our channel',
  'Get the app',
  'Follow us on Facebook and X',
  'Follow Ida Falk on Twitter @idafalk',
  'Share this article',
  'Facebook Twitter WhatsApp Email',
  '5 min read',
  'Published 2 March 2025 at 10:15',
  'Last updated: 4 March 2025 09:30',
  'Updated 5:02 p.m. ET, March 4, 2025',
  '2025.03.04 09:30',
  '입력 2025.03.04 09:30',
  '기사입력 2025년 3월 4일 오전 9시 30분',
  'Photo: Eva Lind',
  '사진=연합뉴스',
  'Photograph by Eva Lind',
  'Spectators at the harbour / Getty Images',
  'Getty Images',
  '© 2025 The Harbour Post',
  'Copyright 2025 The Harbour Post. All rights reserved.',
  '<저작권자 ⓒ 가람일보, 무단 전재 및 재배포 금지>',
  'ⓒ 가람일보 무단전재-재배포 금지',
  'Follow our WhatsApp channel for breaking news.',
  'Additional reporting by Ida Falk',
  '— With assistance from Tom Reid',
  'Tom Reid contributed to this report.',
  '(This story has not been edited by our staff and is published from a syndicated feed.)',
  'mamk/dpa',
  '/cb',
  '[사진 출처 : 연합뉴스]',
  'Advertisement · Scroll to continue',
  'La suite après cette publicité',
  'Saken fortsetter etter annonsen',
  'Publicidad',
  'Mehr zum Thema',
  'Lees ook: Zo komt de veerboot terug',
  'Läs mer',
  'Przeczytaj także: Promy wracają',
  'Olvassa el ezt is:',
  'Читайте также: Паромы возвращаются',
  'اقرأ أيضا: العبارات تعود',
  '【関連記事】フェリーの9年',
  '延伸閱讀／渡輪的九年',
  'Baca juga: Kapal Kembali',
  'Xem thêm: Phà trở lại',
  'यह भी पढ़ें: नावें लौटीं',
  'Temps de lecture 2 min.',
  'Lesezeit: 3 Min.',
  '© RIPRODUZIONE RISERVATA',
  '無断転載を禁じます',
  'Dieser Artikel ist Abonnenten vorbehalten',
  '残り1234文字',
  '【责任编辑:张娜】',
  '(Reporting by Ida Falk in Garam; Editing by Tom Reid)',
  'More AP business news: https://apnews.com/hub/business',
  'Contact Ida Falk at ida@post.example',
  'sky@garam.example',
  '김하늘 기자 sky@garam.example',
  '가람일보 김하늘 기자',
  '■ 제보하기 ▷ 전화 : 02-000-1234',
  "※ '당신의 제보가 뉴스가 됩니다'",
  '#가람항 #항로 #홍합',
  '24 Comments',
  'Leave a comment',
  '댓글 3',
  'Listen to this article',
  'Your browser does not support the audio element.',
  'The post Bakery reopens appeared first on The Harbour Post.',
  'Photo 3 of 12',
  'Tags: harbour, ships',
  'This article is for subscribers only',
  'Already a subscriber? Log in',
  '* * *',
  'View more',
  'Lire aussi : Le bac est de retour',
  'To contact the reporter on this story: Ida Falk in Garam at ifalk@example.com',
  'For complete coverage of the regatta, stay tuned to the harbour section of this site.',
  'For more with the harbour master, watch the full interview above.',
  'Read more about Shipping in the Post’s Shipping Topic Center.',
  'More about lost harbours:',
  'Ida Falk covers the coast for The Harbour Post. Follow Ida on Twitter at @idafalk.',
  'End Quote Dr Ida Falk University of Garam',
  'Primary source: Journal of Tides',
  'Ida Falk contributed reporting from Garam, Tom Reid from Aspen, Colo., and Eva Lind from Lund.',
  'HarbourPost.com and The Coast Press contributed to this report.',
  'Twitter: @idafalk',
  'Show Thumbnails',
  'Hide captions',
  'Share or comment on this article',
  'Like this topic? You may also like these galleries:',
  'Reader comments on harbourpost.example are the opinions of the writer and are monitored.',
  'Please note: By commenting on this article you agree to the rules.',
  'This article is closed for comments.',
  'SHARE 73 CONNECT 61 TWEET 4 COMMENTEMAILMORE',
  '{ "modules": [{"name": "photo"}], "id": "2550571", "type": "story" }',
  'Falk also writes for Coastline, a sister of this paper.',
  'Written by Ida Falk',
  'SOURCE: bit.ly/11aBc Journal of Tides, online May 14, 2025.',
  '(This story was refiled to add a dropped word in the second paragraph)',
  'GALLERY: THURSDAY AT THE REGATTA',
  'Source: Harbour Office',
  'Via Harbour Office',
  'ida.falk@example.com and follow me on Twitter: @idafalk',
  'For comments and feedback: desk@example.com',
  'The audio version of this story was produced by Ida Falk. The digital version was edited by Tom Reid.',
  'Ida Falk edited this story for broadcast and the web.',
  'This story has been updated to include comment from the harbour office.',
  'AFP, Reuters',
  '(Updates with yields in fifth paragraph)',
  'Additional input from Reuters.',
  'Click the alert icon to follow topics:',
  'This post contains affiliate links; we may earn a commission if you buy through them.',
  'This document is subject to copyright. No part may be reproduced without the written permission.',
  `Photo credit: AP | In this picture of November, ${verse(1)} ${verse(2)} ${verse(3)}`,
  'Article content',
  'LISTEN | What the cuts mean:',
  'Do you agree with the ruling? Let us know in the comments below.',
  'Do you have a boat we should know of? Do you know a harbour? Contact desk@harbourpost.example.',
  'For more stories like this, check our news page.',
  'Join our Science Forums to keep talking of tides.',
  'Follow Harbour Courts on Snapchat, Instagram and Facebook.',
  'Update, 11:02 a.m.: This article was updated with comments from the mayor.',
  'Ida Falk contributed research.',
  'SOURCE Harbour Office',
  'Information from The Coast Press was used in this report.',
  'Thanks for reading The Harbour Letter! Subscribe for free.',
  'If you liked this story, tell a friend.',
  'Enjoying this article? Join four thousand others.',
  'Join the Harbour Telegram channel',
  'Also on Coastline:',
  'Loading related stories…',
  'ab/rc (Reuters, AFP)',
  'Do you have a boat? Contact this reporter at ifalk@example.com.',
  'Your support allows us to keep reporters on every island.',
  'Become a member today.',
  'Donate now',
  'Ida Falk reports.',
  'Interviews by Ida Falk',
  '—Coast Press',
  'Ida Falk, a shipping writer for The Harbour Post, is on Twitter @idafalk.',
  'Old ferry towed out to sea Watch Video',
  'ALSO:',
  'Now read: Why the quay sinks',
  'By IDA FALK',
  'The Coast Times News Service',
  'Contributing: The Coast Press',
  'Comments compiled by Ida Falk',
  'Ida Falk writes for The Harbour Star, a sister of this paper.',
  'Updated at 3:35 p.m. with a statement of the harbour master.',
  'Harbour office: http://harbour.example.com/office',
  'We reserve the right to remove what breaks the rules of the house.',
  '▶ 카카오톡에서 ‘가람일보’ 채널 추가하기',
  '☞ 유튜브 ‘가람TV’ 바로가기',
  '▶ 네이버에서 가람일보 구독하기',
  '▷ 전화 : 02-000-1234, 4444',
  '※가람뉴스는 24시간 여러분의 제보를 기다립니다.',
  '제보는 카카오톡 okgaram',
  '이메일 : desk@garam.example',
  '[사진] 가람일보 DB, 나루시 제공',
  '이 기사는 유료 회원만 볼 수 있습니다.',
  '로그인 후 이용하실 수 있습니다.',
  '기사 듣기',
  'Now playing: The quay at night',
  'Follow us on our new site',
  'Share this article with friends',
  'Illustration by Ida Falk/The Harbour Post',
  '特别声明：以上内容为用户上传并发布，本平台仅提供信息存储服务。',
  'Notice: The content above is uploaded and posted by a user.',
  '责任编辑：',
])('“%s” is no line of a story', (text) => {
  expect(lineRule(block(text), 5, 1)).not.toBeNull()
})

test.each([
  'Published in 1998, the book sold more than four million copies within two years.',
  'Reuters could not verify the report.',
  'Subscribers rose to 1.2 million from 900,000.',
  'Photographs of the ship show a crack in its hull.',
  'Share prices fell 3 percent on Tuesday.',
  'Follow-up talks will be held in May.',
  'Related costs came to 4 million crowns.',
  'Read the small print, said the judge.',
  'Comments by the minister had unsettled the markets.',
  'Updated figures put the loss at 12 million.',
  'Copyright law does not cover recipes, the court held.',
  'Advertisements brought in 40 percent of its income.',
  'Register to vote by Oct. 5 at the latest, the office said.',
  'By Monday, 240 people had signed.',
  'By NATO’s count, 40 ships took part.',
  'The company, which is based in Garam, was founded in 2003.',
  'More than 300 people came.',
  'See you in court, he said.',
  'In 2024, 120 ships called at the port.',
  'Tag teams of nurses went from house to house.',
  '“No.”',
  'No.',
  '기자 40여 명이 모였다.',
  '사진은 1929년에 찍은 것이다.',
  '구독 서비스 매출은 15% 늘었다.',
  '댓글이 1만2000개 달렸다.',
  '관련 기업 12곳이 조사를 받았다.',
  '저작권 침해 소송은 3건이다.',
  '입력 장치 판매가 늘었다.',
  '(서울=연합뉴스) 김하늘 기자 = 가람항이 더 깊어진다.',
  '[앵커]',
  '■ “공사비 860억원”',
  '◆ 네이버, 나루에 2조원',
  '▶유튜브에 빼앗긴 시간 되찾을까',
  '◇ 앱 개편에 이용자 반발',
  '▶ 기사 급여 14% 인상',
  '제보는 모두 41건이었다.',
  '■ 제보자는 누구인가',
  '번역가 김하늘 씨는 열두 권을 옮겼다.',
  '입력 2019년 기준 자료를 썼다.',
  '뉴스레터를 보고 신청했다.',
  '앱을 설치한 사람은 12만명이다.',
  '유료 회원은 120만명으로 늘었다.',
  '회원 전용 매장은 12곳이다.',
  '로그인하고 3초 만에 털렸다.',
  'Play was suspended at 4 p.m. because of rain.',
  'Loading docks were closed on Monday.',
  'Follow the money, she said.',
  'Become a member and you lose your vote, the rules of the club say.',
  'Donate now to save later is the advice that most banks give.',
  'Most popular of all was the small red boat.',
  'Share on the market fell 4 percent.',
  'Tips at the counter rose to 20 percent.',
  'Topics: water, land and money were on the table of the council.',
  'Video by a neighbor shows the fall.',
  'Editor: “We were wrong”',
  '记者：您怎么看？',
  '作者：我写了三年。',
  '会員限定の席は満席だった。',
  'Publicado en 2019, el informe pedía cambios.',
  'Подписаться успели 12 тысяч человек.',
])('“%s” is a line of a story', (text) => {
  expect(lineRule(block(text), 8, 8)).toBeNull()
})

test('a line that is one link goes, a sentence of the flow that is one link stays', () => {
  expect(lineRule(linked('Why the sound is getting warmer'), 5, 5)).toBe('link alone')
  expect(lineRule(linked('The ministry had said so in a report of March, which nobody had read.'), 5, 5)).toBeNull()
})

test('a label in capitals or brackets around a link points to another story', () => {
  const pointer = (text: string) => lineRule(block(text, { links: 1, linkWeight: weightOf(text) * 0.8 }), 5, 5)
  expect(pointer('RIVALS: How the others fared')).toBe('related')
  expect(pointer('[See 5 Ways to Moor a Boat.]')).toBe('related')
  expect(lineRule(block('Go deeper: How the others fared', { links: 1, linkWeight: 18 }), 5, 5)).toBe('related')
  expect(pointer('RIVALS: The others had fared better, said the harbour master on Monday.')).toBeNull()
})

test('a bold or slanted paragraph with a link that stands in brackets or calls is none of the story', () => {
  const set = { links: 1, linkWeight: 20, bold: true }
  expect(
    lineRule(block('[ Boats of all kinds will test the new quay. Read Nine Things to Know of Quays. ]', set), 5, 5),
  ).toBe('related')
  const event = 'The harbour days bring the experts of the coast to six towns. Find out more about them now.'
  expect(lineRule(block(event, { ...set, bold: false, slanted: true }), 5, 5)).toBe('newsletter')
  expect(lineRule(block(event), 5, 5)).toBeNull()
})

test('a call with a link to a newsletter goes at the end', () => {
  const text = 'Begin your day with our daily email newsletter: the coast, served hot. Get it.'
  expect(lineRule(block(text, { links: 1, linkWeight: 6 }), 9, 0)).toBe('newsletter')
  expect(lineRule(block(text, { links: 1, linkWeight: 6 }), 9, 9)).toBeNull()
})

test('several links in a row or in bold point to other stories', () => {
  const links = { links: 2, linkWeight: 40 }
  expect(lineRule(block('Harbour Source: Top 25 boats | The Tide: Early odds', links), 5, 5)).toBe('related')
  expect(
    lineRule(block('Boats of the year, and those of the last', { ...links, linkWeight: 20, bold: true }), 5, 5),
  ).toBe('related')
  expect(lineRule(block('Boats of the year, and those of the last', { ...links, linkWeight: 20 }), 5, 5)).toBeNull()
})

test('behind a line on rights nothing follows, if most of the story stands before it', () => {
  const owned = block('Not to be reproduced without permission of The Harbour Post')
  const form = block(
    'Please use one of the following formats to cite this article in your essay, paper or report, or ask us.',
  )
  const story = [verse(1), verse(2), verse(3), refrain].map((text) => block(text))
  expect(texts([...story, owned, form])).toEqual(story.map(({ text }) => text))
  expect(texts([story[0]!, owned, ...story.slice(1)])).toHaveLength(4)
})

const home = 2
const boxed = (text: string, parent: number, more: Partial<Block> = {}) =>
  block(text, { parent, atHome: parent === home, box: parent, ...more })
const told = [verse(1), verse(2), verse(3), refrain, verse(4)]
const story = told.map((text) => boxed(text, home))

test('what readers wrote goes from its heading on, or from the first who signs with the time', () => {
  const comments = (parent: number) => [
    boxed('Ida Falk at 6:23 AM May 18, 2025', parent),
    boxed(verse(5), parent + 1),
    boxed('Tom Reid • 3 hours ago', parent + 2),
    boxed(verse(6), parent + 3),
  ]
  expect(texts([...story, ...comments(7)])).toEqual(told)
  expect(texts([...story, boxed('Reader comments (2)', 6, { kind: 'heading' }), boxed(verse(5), 7)])).toEqual(told)
  const button = boxed('2 comments', 9)
  expect(texts([...story, button, boxed(verse(7), 2)])).toEqual([...told, verse(7)])
  const liveLines = [
    boxed('May 18, 2025, 6:23 AM', 7),
    boxed(verse(5), 8),
    boxed('May 18, 2025, 6:40 AM', 9),
    boxed(verse(6), 10),
  ]
  expect(texts([...story, ...liveLines])).toEqual([...told, verse(5), verse(6)])
})

test('behind a line on rights nothing follows, however long it is, unless the story goes on where it has stood', () => {
  const owned = boxed('This copy is for your personal use alone. All rights reserved.', 2)
  const others = [5, 6, 7, 8, 9].map((n) => boxed(`${verse(n)} ${refrain}`, 7 + n))
  expect(texts([...story, owned, ...others])).toEqual(told)
  expect(texts([...story, owned, ...others, boxed(verse(10), 2)])).toEqual([
    ...told,
    ...others.map(({ text }) => text),
    verse(10),
  ])
})

test('a text alone in its box behind a picture is a caption where the paragraphs share another', () => {
  const caption = boxed('The boat that nobody has seen leave on Monday', 7, { afterMedia: true })
  expect(texts([...story.slice(0, 3), caption, ...story.slice(3)])).toEqual(told)
  expect(texts([boxed(verse(6), 7, { afterMedia: true }), ...story])).toEqual([verse(6), ...told])
})

test('many lines behind the story’s box that are hardly a paragraph are a page’s tools', () => {
  const lines = ['More of the coast', 'Mail this story', 'Need help? Call the desk', 'You now have full access.']
  expect(texts([...story, ...lines.map((text, i) => boxed(text, 7 + i))])).toEqual(told)
  const second = [verse(6), verse(7)].map((text) => boxed(text, 7))
  expect(texts([...story, ...second])).toEqual([...told, verse(6), verse(7)])
})

test('whom the press may call begins the tail', () => {
  const release = [verse(1), verse(2), refrain].map((text) => block(text))
  const contacts = [
    block('Ida Falk 818-555-4673\nHarbour Office, Garam\nida.falk@example.com'),
    block('Harbour Office, Lund'),
  ]
  expect(texts([...release, ...contacts])).toEqual(release.map(({ text }) => text))
})

test('short lines in one block between headline and text are labels', () => {
  const labels = block(
    'Editor’s Choice\nMain Category: Harbours\nAlso Included In: Ports / Canals / Quays; Boats / Ships; Tides / Currents\nArticle Date: 7 June 2025',
  )
  const title = block('The quay sinks', { kind: 'heading', level: 1 })
  const story = [verse(1), verse(2)].map((text) => block(text))
  expect(filterBlocks([title, labels, ...story], 'The quay sinks').blocks.map(({ text }) => text)).toEqual([
    verse(1),
    verse(2),
  ])
})

test('a byline is one only at the start, an author’s note only at the end', () => {
  const byline = block('By Ida Falk')
  expect(lineRule(byline, 0, 9)).toBe('byline')
  expect(lineRule(byline, 9, 9)).toBeNull()
  const dated = block('Ida Falk, The Harbour Post 4:07 p.m. EDT May 15, 2025')
  expect(lineRule(dated, 0, 9)).toBe('byline')
  expect(lineRule(dated, 9, 9)).toBeNull()
  const note = block('Jo March is a senior reporter at The Harbour Post.')
  expect(lineRule(note, 9, 0)).toBe('author')
  expect(lineRule(note, 9, 9)).toBeNull()
})

test('a caption follows a picture and ends in its credit', () => {
  const text = 'The new ferry enters the harbor of Garam on Monday. (Yonhap)'
  expect(looksLikeCaption(block(text, { afterMedia: true }))).toBe(true)
  expect(looksLikeCaption(block(text))).toBe(false)
  const capitals =
    'In this image red is what the tide left. CREDIT: E. Lind (CfA); Harbour Office. View full size image'
  expect(looksLikeCaption(block(capitals, { afterMedia: true }))).toBe(true)
  expect(looksLikeCaption(block('The ferry is back after 11 months.', { afterMedia: true }))).toBe(false)
})

test.each(['资料图：长江江豚。', '消防到場撲救。（黃子晴攝）', '图为検査の様子', '採用件数の推移（出典：港湾局）'])(
  '“%s” behind a picture is its caption',
  (text) => {
    expect(looksLikeCaption(block(text, { afterMedia: true }))).toBe(true)
    expect(looksLikeCaption(block(text))).toBe(false)
  },
)

test('a call to load an application is one beside its link', () => {
  const text = '不用抽 不用搶 現在用APP看新聞 點我下載APP 按我看活動辦法'
  expect(lineRule(block(text, { links: 2, linkWeight: 20 }), 5, 5)).toBe('newsletter')
  expect(lineRule(block('下載量一週破百萬次，業者表示始料未及。', { links: 1, linkWeight: 6 }), 5, 5)).toBeNull()
})

test('a caption before a single line break goes, one that is glued to the story is a doubt', () => {
  const caption = 'The new ferry enters the harbor of Garam on Monday. (Yonhap)'
  const text = 'The ferry to the outer islands is back after 11 months, the city said Monday.'
  const joined = block(`${caption}\n${text}`, { afterMedia: true })
  expect(filterBlocks([joined], null).blocks.map((left) => left.text)).toEqual([text])
  expect(beginsWithCaption(caption + text)).toBe(true)
  expect(beginsWithCaption(`${caption}\n\n${text}`)).toBe(true)
  expect(beginsWithCaption(`GARAM (Yonhap) -- ${text}`)).toBe(false)
  expect(beginsWithCaption(text)).toBe(false)
})

test('the tail begins at a heading of other stories, unless the story goes on after it', () => {
  const prose = block(
    'The harbour authority will deepen the channel by two metres next year, so that larger ships can reach the inner basin, it said.',
  )
  const heading = block('Related', { kind: 'heading', level: 2 })
  const teaser = linked('Fishermen fear for the mussel beds')
  const texts = (blocks: readonly Block[]) => filterBlocks(blocks, null).blocks.map(({ text }) => text)
  expect(texts([prose, heading, teaser, teaser])).toEqual([prose.text])
  const other = (name: string) => block(prose.text.replace('harbour', name))
  const going = [prose, heading, teaser, other('port'), other('coast'), other('river'), other('town')]
  expect(texts(going)).toHaveLength(5)
})

test('every rule ends quickly on long lines', () => {
  const started = processorTimeMs()
  for (const piece of ['a', 'a ', 'By A ', '#a', '@a.', '기자 ', '(', 'photo ', '▶', '. ', 'a@b.', 'Ab is ', '1:']) {
    const text = piece.repeat(20_000)
    for (const weight of [50, 100_000]) lineRule(block(text, { weight }), 0, 0)
    looksLikeCaption(block(text, { afterMedia: true, weight: 100 }))
  }
  expect(processorTimeMs() - started).toBeLessThan(1500)
})

test('a refrain stays each time that it is sung', () => {
  const song = [verse(1), refrain, verse(2), refrain, verse(3), refrain]
  expect(texts(song.map((text) => block(text)))).toEqual(song)
})

test('a sentence pulled out of the text as a quotation goes, wherever it stands', () => {
  const pulled = block('nobody at the harbour asks it why', { kind: 'quote', parent: 7 })
  expect(texts([block(verse(1)), pulled, block(refrain)])).toEqual([verse(1), refrain])
})

test('a quotation pulled from both sides of “she said” goes, its speaker behind it', () => {
  const story = block(
    '“I no longer wear the oilskin,” she said, and looked at the quay. “It turns my stomach every time.”',
  )
  const pulled = block('“I no longer wear the oilskin. It turns my stomach every time.” - Ida Falk on the sea.', {
    kind: 'quote',
  })
  expect(texts([story, pulled, block(refrain)])).toEqual([story.text, refrain])
})

test('a quotation of somebody else’s words stays', () => {
  const quoted = block('A poem about the sea, which nobody in this story has written.', { kind: 'quote', parent: 7 })
  expect(texts([block(verse(1)), quoted, block(refrain)])).toEqual([verse(1), quoted.text, refrain])
})

test('a paragraph that stands again in another box goes', () => {
  expect(texts([block(verse(1)), block(refrain), block(refrain, { parent: 7 })])).toEqual([verse(1), refrain])
})

test('three paragraphs in a row that repeat three in a row are a copy', () => {
  const song = [verse(1), refrain, verse(2)]
  expect(texts([...song, ...song].map((text) => block(text)))).toEqual(song)
})

test.each([
  'Research by the University of Garam shows that four in ten owls never leave their valley.',
  'Reporting by local papers has since shown that the numbers were wrong.',
  'He reported from Vietnam in the 1960s.',
  'The report was published in 2019.',
  'Jetzt testen Forscher das Verfahren an Mäusen.',
  'Bereits registriert haben sich mehr als 2000 Menschen.',
  'Google News wird in Spanien wieder eingeschaltet.',
  'Theo dõi tình hình tại cảng từ đầu năm, bà cho biết số khách đã tăng.',
  'انضم اللاعب إلى الفريق في الصيف الماضي.',
  '下載量在一週內突破一百萬次。',
  '關注此事的居民昨日到場旁聽。',
  '有料会員数は3年で倍増した。',
  'Continúa después de dos años la disputa por el puerto.',
  'Temps de guerre',
  'Sigue a su madre en el negocio familiar.',
  'Skip the queue, the guide advises.',
  'She saw more: a boat without a crew.',
  'ติดตามสถานการณ์ที่ท่าเรือตั้งแต่เช้า',
  'For more than 20 years, residents could watch the ships from their windows.',
  'For more information on the ferry, visit the office at the pier.',
  'She contributed to this report of the council for six years, “without a day of rest.”',
  'Ida Falk is the mayor’s deputy and writes its letters.',
  'Via the old canal, the ships save two days.',
  '— No, he said.',
  'Ida Falk reports to the council once a year, in March.',
  'Falk writes for a living.',
  'Comments on the plan must reach the office by Monday, the council said.',
  'This story begins in Garam, where a canal corrects what the river got wrong.',
  'Ida Falk writes letters to the sea, which nobody answers.',
  'Sources: three people who had seen the letter said so on Monday evening.',
])('“%s” is text', (text) => {
  expect(lineRule(block(text), 5, 1)).toBeNull()
})

test('a box behind the last paragraph that begins with a heading of its own goes, one between paragraphs stays', () => {
  const box = [
    boxed('Free press, together', 7, { kind: 'heading', level: 3 }),
    boxed('We belong to our readers, and what we write can be read by all without a fee.', 7),
  ]
  const story = [verse(1), verse(2), verse(3), refrain].map((text) => boxed(text, home))
  const own = story.map(({ text }) => text)
  expect(texts([...story, ...box])).toEqual(own)
  expect(texts([...box, ...story])).toEqual([...box.map(({ text }) => text), ...own])
})

test('a long text that stands twice is read in time that its length justifies', () => {
  const story = Array.from({ length: 20_000 }, (_, i) => block(`${verse(i)} ${refrain}`))
  const started = processorTimeMs()
  expect(filterBlocks([...story, ...story], null).blocks).toHaveLength(20_000)
  expect(processorTimeMs() - started).toBeLessThan(1500)
})

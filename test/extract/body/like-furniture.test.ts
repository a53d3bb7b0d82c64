import { expect, test } from 'vitest'
import { extractArticle } from '../../../src/extract/index.ts'

const story = [
  'The council met on Tuesday in the old town hall, and the debate about the bridge lasted until midnight, as it often does.',
  'Nearly forty residents had come to hear how the money for the new pumps would be spent in the coming winter.',
  'An engineer from the county explained that the walls of the harbour had been built for a lower sea.',
  'The mayor listened, wrote a few words on a sheet of paper and promised an answer before the end of the month.',
  'Two fishermen at the back of the room laughed out loud, and one of them left before the vote was taken.',
  'What happens next depends on the ministry in the capital, which has turned down two earlier requests.',
  'The ferry will run as usual until the autumn, when the timetable changes and the night boat is dropped.',
]

/** The story's body with a line between its paragraphs; what stands in double brackets is linked. */
function bodyWith(at: number, ...written: readonly string[]): string {
  const lines = written.map((line) => line.replace(/\[\[(.*?)\]\]/g, '<a href="/a">$1</a>'))
  const paragraphs = story.toSpliced(at, 0, ...lines).map((line) => `<p>${line}</p>`)
  return extractArticle(
    `<!doctype html><html><head><title>The vote</title><meta property="og:type" content="article"></head>
    <body><article><h1>The vote</h1><div class="text">${paragraphs.join('')}</div></article></body></html>`,
    { url: 'https://www.post.example/vote' },
  ).body
}

function isKept(line: string, at: number): boolean {
  const lines = bodyWith(at, line).split('\n\n')
  return lines.length === story.length + 1 && lines[at] === line.replaceAll(/\[\[|\]\]/g, '')
}

/** Sentences of stories that begin as the furniture of a page does, or hold its words. */
const sentences = [
  '“Advertisement.”',
  'Continue reading was the only advice the teacher gave.',
  'Skip to the end of the film and you will find him dead.',
  'Ads by the party reached four million voters.',
  'Sponsored by the city, the festival drew 4,000 people.',
  'Continúa leyendo novelas a los 102 años.',
  'Sigue leyendo tres periódicos cada mañana.',
  'Continua a leggere senza occhiali a 98 anni.',
  'Saken fortsetter i lagmannsretten mandag.',
  'Dalsza część rozprawy odbędzie się w maju.',
  'Ciąg dalszy procesu w środę.',
  '“Lees verder,” zei de onderwijzer.',
  '“Follow us on Facebook,” the sign said, but nobody did.',
  '“Sign up,” the sergeant told him.',
  'Sign up for classes began on Monday and ended in a queue of 400 parents.',
  'Subscribe to the theory or not, the numbers add up to 14 million.',
  'Join the queue at 5 a.m. with a group of locals and you may get bread.',
  'Get a doctor’s appointment in this town and you are lucky.',
  'Get the vaccine before winter, the health service appealed to the over-60s.',
  'Stay informed and stay indoors, the police told residents.',
  'This newsletter, typed by prisoners, had 300 readers.',
  'By providing free buses, the town cut traffic by a third.',
  'By submitting the plan late, the council lost 4 million euros.',
  'By signing up early, families save 200 euros a year.',
  'By clicking on the link, 1,200 employees opened the door to the thieves.',
  'By subscribing to the bond, the fund became the largest creditor.',
  'Follow him for a day and you see why voters like him.',
  'Follow them on the march north and you understand the thirst.',
  'Follow the money, she says, and you arrive on Instagram.',
  'Photos from the scene show two cars in the water.',
  'Photographs by Mapplethorpe hang in the hall.',
  'Reuters, which first saw the letter, reported the sale.',
  'AFP, citing two officials, put the toll at 31.',
  'Shutterstock, based in New York, fell 4 percent.',
  'Getty Images, Inc. sued the firm in London.',
  'With input from 300 residents, the council drew up a plan.',
  'Copyright law dates from 1710, and nobody thought of machines then.',
  'Copyrights expire 70 years after death, so the 1928 film is free.',
  'Copyright claims against the company rose to 1,400 in 2024, the court said.',
  'This document is protected by a court order, the judge said.',
  'The names of the boys cannot be published because of a court order.',
  'Reproduction of the notes is strictly prohibited under the bank’s law of 1987.',
  'All rights reserved to the crown were sold in 1921.',
  'Sign in to the bank, wait for the call, hand over the code: so the thieves worked.',
  'Log in to the portal by Friday, parents were told.',
  '“We will get a share of the profit,” said the mayor.',
  'The agent said it could receive a commission of 3 percent.',
  'The broadcaster is editorially independent, but the state pays for it.',
  'The credit applies to qualifying purchases made before June.',
  'An Amazon associate was hurt when a shelf fell on Tuesday.',
  'Now playing at the Odeon, the film has made 4 million pounds.',
  'Now playing in theaters.',
  'The summary generated by AI was wrong in 40 percent of cases.',
  'The report was produced by a panel of 14 judges.',
  'Three ministries produced the report in secret.',
  'This report is part of a wider inquiry into the port authority.',
  'Data compiled by Bloomberg show prices fell 3 percent.',
  'Comments on the plan are due by May 1 under the rules the agency set.',
  'Opinions on the bridge are divided, and so are views on its price.',
  'Do you know the man? Police ask anyone who does to contact the station in Leith.',
  'More in hope than in faith.',
  'Photo by photo, the archive grew.',
  'By then it was too late.',
  'By noon the water had gone.',
  'Text messages followed.',
  'Words failed him.',
  'Story by story, the tower rose.',
  '“42.”',
  'April 1945.',
  'Yes, never',
  '“Saved!”',
  '“Next!”',
  'Comments are closed, the minister said and left.',
  '(Writing was his second trade; he had been a baker.)',
  'Read more than one book a year? Most do not.',
  'View all of it from the tower.',
  'To keep reading at 90, she says, you need good light.',
  'Already a member of the club, he knew the door code.',
  '저작권법은 1957년 제정됐다.',
  '저작권 침해로 2019년 기소된 작곡가가 무죄를 선고받았다.',
  '정부는 음원의 무단 복제와 배포를 금지하는 개정안을 3일 의결했다.',
  '언론사들은 AI 학습을 금지하라고 요구했다.',
  '유료 회원만 이용할 수 있는 서비스가 10만명을 넘었다.',
  '회원만 이용할 수 있는 골프장은 세금을 더 낸다.',
  '회원 전용 서비스는 월 4900원이다.',
  '로그인 후 신청서를 작성하면 확인 문자가 온다.',
  '구독하기보다 빌려 보는 독자가 늘었다.',
  '■ 병상 300개 추가',
  '■ 목격자 제보',
  '■ 지원금 받기',
  '“다음!”',
  '사진: 그날의 유일한 기록이다.',
  '사진=기억이라고 그는 말했다.',
  '자료: 없다.',
  '영상: 그가 남긴 마지막 말이다.',
  '제보는 카카오톡으로만 받았다고 경찰은 밝혔다.',
  '제보를 기다립니다. 현수막에는 그렇게 적혀 있었다.',
  'Newsletter-Anbieter melden 40 Prozent mehr Abmeldungen.',
  'Hat er gefallen? Niemand weiß es.',
  'गाँव के लोग WhatsApp पर बात करते हैं।',
  'Ich bin damit einverstanden, dass mein Sohn dort liegt, sagte sie.',
  'Folgen Sie dem Weg bis zur Brücke, dann links.',
  'Folgen Sie dem Geld, sagte er.',
  'Bei Kauf einer Wohnung erhält der Makler eine Provision von 3 Prozent.',
  'Mehr aus Trotz.',
  'BILD: Herr Minister, warum sind Sie zurückgetreten?',
  '„Anzeige!“',
  'Mai 1945.',
  'Jetzt abonnieren 40.000 Leser die Zeitung, mehr denn je.',
  'Der Text wurde von einer KI zusammengefasst, die Zusammenfassung der KI war falsch.',
  'Pour ne rien rater du spectacle, ils sont arrivés à l’aube.',
  'Une erreur ? Non, un choix du maire.',
  'Une faute ? L’arbitre n’a rien sifflé.',
  'Partager sur les réseaux une photo de classe peut coûter cher.',
  'Inscrivez-vous avant le 30 juin à la mairie.',
  'Abonnez-vous ou mourez, plaisantait-il.',
  'Restez informé, disait-on aux soldats.',
  'Reste un chapitre à lire.',
  'Suivez toute la côte jusqu’au phare, puis montez.',
  'Sigue activo en Instagram pese a la condena.',
  'Recibe llamadas en su móvil cada noche, cuenta.',
  'Recibe amenazas por WhatsApp desde marzo, dijo su abogada.',
  'Suscríbase el acta, dijo el juez.',
  'Contenido exclusivo por 5 euros al mes: así funciona la plataforma.',
  'Riproduzione riservata ai soci: così il manifesto.',
  'Inscreva-se até 30 de junho no site da prefeitura.',
  'Receba quem receber o dinheiro, o celular fica com a polícia.',
  'Assine o contrato só depois de ler tudo, diz o advogado.',
  'Conteúdo exclusivo foi o que levou 3 milhões de assinantes ao serviço.',
  'Siga o rio até a ponte e verá as redes dos pescadores.',
  'Participe do mutirão, pede a comunidade.',
  'Al lid sinds 1987, zegt ze.',
  'Deel dit bericht met niemand, stond er.',
  '無断転載された写真は約300枚にのぼる。',
  'コメント300件が消えた。',
  '未经授权的无人机周二飞越了机场。',
  '追踪我们的人有三个，他说。',
  'Перепечатка романа заняла у неё целый год.',
  'Hak cipta lagu itu dipegang keluarganya.',
  'حقوق النشر لا تزال ملكا لعائلته.',
  'Bizi gece boyunca takip ettiler, dedi.',
  'Uygulamamızı 40 bin kişi indirdi, dedi şirketin müdürü.',
  'Here [[he wrote his last novel]].',
  'See [[how small it is]].',
  'Read [[the letter]] twice.',
  'The newsletter, which [[he founded in 2019]], has 40,000 readers.',
  'Mehr als [[400 Menschen]] kamen.',
  'Lesen [[kann er nicht]].',
  'Mira [[Sorvino]] ganó.',
  'Читайте [[между строк]].',
  'Baca [[surat itu]] lagi.',
]

test('a sentence of the story stays, though it begins as what a house asks its readers', () => {
  expect(sentences.filter((line) => !isKept(line, 4))).toEqual([])
})

test('such a sentence stays at the end of the story too', () => {
  expect(sentences.filter((line) => !isKept(line, story.length))).toEqual([])
})

const openings = [
  'By noon the water had gone.',
  'Text messages came at night.',
  'Words fail him.',
  'Von dort ging es weiter.',
  'Von Hamburg aus lief er.',
  'Par chance, personne.',
  'Par Toutatis !',
  'Por fin llovió.',
  'Por sorte, choveu.',
  'Door de regen kwam niemand.',
]

test('a short sentence that begins a story is no byline', () => {
  expect(openings.filter((line) => !isKept(line, 0))).toEqual([])
})

/** What a house asks its readers, and who has made what. */
const furniture = [
  'Advertisement',
  'Continue reading below',
  'Story continues below advertisement',
  'Skip past newsletter promotion',
  'Sponsored by Garam Bank',
  'Sign up for our newsletter',
  'Sign up here to get the day’s news in your inbox every morning.',
  'Subscribe to our newsletter for more stories like this.',
  'Subscribe to The Garam Post on YouTube',
  'Join our WhatsApp channel for the latest updates.',
  'Join the conversation on our Facebook group',
  'Get the latest headlines delivered to your inbox.',
  'Get the Garam Post app for alerts.',
  'Stay informed with The Garam Post’s morning briefing.',
  'This newsletter is sent every weekday.',
  'By signing up, you agree to our terms of service and privacy policy.',
  'By clicking subscribe you accept our privacy policy.',
  'By providing your email address you agree to receive messages from us.',
  'Download our app for more news.',
  'Follow us on Facebook and X',
  'Follow him on Twitter @idafalk',
  'Follow her on Instagram.',
  'Share this article',
  'Photo by Ida Falk',
  'Photos by Ida Falk / The Garam Post',
  'Photos from the Garam archive',
  'Image via Shutterstock',
  'Reuters/Ida Falk',
  'Getty Images',
  'Reuters, Ida Falk',
  'Copyright 2026 The Garam Post. All rights reserved.',
  '© 2026 The Garam Post',
  'Copyright The Associated Press. All rights reserved. This material may not be published.',
  'Log in to continue reading',
  'Log in or create an account',
  'Sign in to save this story',
  'We may earn a commission from links on this page.',
  'If you buy through links on our site, we may receive an affiliate commission.',
  'As an Amazon Associate we earn from qualifying purchases.',
  'Our reporting is editorially independent and we may earn money from links.',
  'Now playing: The bridge in 60 seconds',
  'Now playing',
  'Read more: How the bridge fell',
  'Watch: How the bridge fell',
  'Read [[how the bridge fell in 60 seconds]]',
  'RELATED: [[How the bridge fell]]',
  'Also read | [[How the bridge fell]]',
  'Enter your email address',
  'Thanks for reading! Subscribe for free.',
  'If you enjoyed this story, subscribe to our newsletter.',
  'Never miss a story. Get the newsletter.',
  'Donate today',
  'Your support makes our journalism possible. Donate today.',
  'Become a member to support our work.',
  'This post was originally published on May 4, 2024',
  'April 3, 2026 10:15 am',
  '저작권자 © 가람일보 무단전재 및 재배포 금지',
  'ⓒ 가람일보, 무단 전재 및 재배포를 금지합니다.',
  '무단전재-재배포, AI 학습 및 활용 금지',
  '이 기사는 유료회원만 볼 수 있습니다.',
  '로그인 후 이용하실 수 있습니다.',
  '구독하기',
  '가람일보를 구독하세요',
  '▶ 네이버에서 가람일보 구독하기',
  '▶ 카카오톡 채널 추가',
  '▶ 가람일보 앱 다운로드',
  '▶ 뉴스레터 받기',
  '■ 제보하기',
  '▶ 가람일보 구독',
  '[사진] 부산항 전경',
  '사진=가람일보',
  '사진: 연합뉴스',
  '제보는 카카오톡 garam',
  '입력 2026.03.02 10:15',
  '▲ 부산항에 컨테이너가 쌓여 있다.',
  '뉴스레터 구독 신청하기',
  'Newsletter: Jeden Morgen das Wichtigste',
  'Ich bin damit einverstanden, dass mir externe Inhalte angezeigt werden.',
  'Folgen Sie uns auf WhatsApp',
  'Folgen Sie dem Thema',
  'Folgen Sie dem WhatsApp-Kanal der Post',
  'Mehr zum Thema',
  'Anzeige',
  'Foto: dpa',
  '(Borítókép: Nagy Zoltán / Parti Hírek)',
  'Titelbild: Ida Falk',
  'Cover photo: Ida Falk',
  'Imagen de portada: Ida Falk',
  'Kindly share this story:',
  'Bild: Ida Falk/dpa',
  'Stand: 03.05.2026, 10:15 Uhr',
  'Beim Kauf erhalten wir eine Provision. Bei Kauf über diese Links erhält die Redaktion eine Provision.',
  'Jetzt Newsletter abonnieren!',
  'Pour ne rien rater de l’actualité, inscrivez-vous.',
  'Pour ne rien manquer, abonnez-vous à notre newsletter.',
  'Partager sur Facebook',
  'Inscrivez-vous à notre newsletter',
  'Abonnez-vous pour lire la suite',
  'Photo : Ida Falk',
  'Sigue a El Meridiano en Instagram',
  'Sigue toda la información en Facebook y X',
  'Sigue nuestras noticias en Google',
  'Recibe las noticias en tu correo',
  'Recibe cada mañana nuestro boletín en tu correo.',
  'Suscríbase a nuestro boletín',
  'Inscreva-se no canal da Gazeta no YouTube',
  'Inscreva-se em nossa newsletter',
  'Receba as notícias no seu celular',
  'Al abonnee? Log in',
  'Schrijf je in voor onze nieuwsbrief',
  '無断転載を禁じます',
  '無断転載・複製を禁じます。',
  '未经授权，不得转载',
  '未经授权禁止转载。',
  'Перепечатка материалов запрещена',
  'Перепечатка только с разрешения редакции.',
  'Hak cipta © 2026 Garam Post',
  'جميع الحقوق محفوظة',
  'حقوق النشر محفوظة لصحيفة غرام',
  'Bizi Google News’te takip edin',
  'Uygulamamızı indirin',
]

test('what a house asks its readers is none of the story', () => {
  expect(furniture.filter((line) => bodyWith(4, line) !== story.join('\n\n'))).toEqual([])
})

const behind = [
  'With inputs from PTI, ANI',
  '(With inputs from agencies)',
  'With inputs from Ida Falk in Garam.',
  'This material is protected by copyright.',
  'The digital version of this story was edited by Ida Falk.',
  'This story was produced by Garam Radio in partnership with KHN.',
  'This story is part of a series on water.',
  'Compiled by Ida Falk',
  'Compiled by Ida Falk and Rex Tanner.',
  'Comments posted here are the views of readers and are moderated.',
  'Ida Falk can be reached at ida@post.example.',
  'Do you have a story? Contact us at tips@post.example.',
  'More from Garam Post',
  'Have you seen an error? Let us know at news@post.example.',
  '여러분의 제보를 기다립니다.',
  'Do you want to pay tribute to someone? Email obits@post.example',
  'Have something to say? Submit an op-ed to opinion@post.example.',
  'Archivado en: Ebro, Trasvase',
  'Hat Ihnen das Rezept gefallen? Schreiben Sie uns: rezepte@blatt.example',
  'उत्तर प्रदेश की ताज़ा खबरों के लिए हमारे WhatsApp चैनल से जुड़ें।',
  '（論説委員　山本健）',
  '김하늘 기자 sky@garam.example',
  'Une erreur ? Contactez la rédaction.',
  'Une erreur ? Signalez-la à redaction@poste.example',
]

test('whom the police ask is asked by the story', () => {
  expect(isKept('Did you see the car? Call the police in Leith on 0131 496 0000.', story.length)).toBe(true)
})

test('nor is what stands behind a story', () => {
  expect(behind.filter((line) => bodyWith(story.length, line) !== story.join('\n\n'))).toEqual([])
})

const bylines = [
  'This summary was generated by AI and checked by an editor.',
  'By Ida Falk',
  'By Ida Falk, staff writer',
  'BY IDA FALK AND REX TANNER',
  'Words: Ida Falk',
  'By Ida Falk in Garam',
  'Von Ida Falk',
  'Von Ida Falk und Rex Tanner',
  'Von unserem Redakteur Ida Falk',
  'Par Ida Falk',
  'Par Ida Falk avec l’AFP',
  'Por Ida Falk',
  'Por Ida Falk',
  'Door Ida Falk',
]

test('nor a byline above it', () => {
  expect(bylines.filter((line) => bodyWith(0, line) !== story.join('\n\n'))).toEqual([])
})

test('lines with a sign beside each other are a list, one alone is a caption', () => {
  const list = ['▲ 지원 대상은 만 19세 이상이다.', '▲ 신청 기간은 5월까지다.']
  expect(bodyWith(4, ...list)).toBe(story.toSpliced(4, 0, ...list).join('\n\n'))
  expect(bodyWith(4, list.join('<br>'))).toBe(story.toSpliced(4, 0, list.join('\n')).join('\n\n'))
  expect(bodyWith(4, '▲ 부산항에 컨테이너가 쌓여 있다.')).toBe(story.join('\n\n'))
  // Glued to the dateline with which a story begins, it alone goes.
  const begin = '[나래일보=김하늘 기자] 부산항의 컨테이너가 석 달 만에 가장 많이 쌓인 것으로 나타났다.'
  expect(bodyWith(0, `▲ 쌓인 컨테이너. (사진=항만공사)${begin}`)).toBe([begin, ...story].join('\n\n'))
})

test('an element that asks for consent is none of the story', () => {
  const asking =
    'We and our 812 partners store and read information on your device to measure how many people see what.'
  expect(bodyWith(4, `<amp-consent layout="nodisplay"><div>${asking}</div></amp-consent>`)).toBe(story.join('\n\n'))
})

test('a story may tell of summaries that machines make', () => {
  const lead = 'AI-generated summaries cut the visits to news sites by a third, a study has found.'
  expect(isKept(lead, 0)).toBe(true)
  expect(isKept(lead, story.length)).toBe(true)
  expect(bodyWith(0, 'This summary was generated by AI and checked by an editor.')).toBe(story.join('\n\n'))
})

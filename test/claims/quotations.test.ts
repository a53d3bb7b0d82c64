import { describe, expect, test } from 'vitest'
import { extractClaims } from '../../src/claims/index.ts'

/** Each claim's text with who says it. */
const said = (text: string, language: string) =>
  extractClaims(text, { language, date: '2025-06-18' }).map((claim) => [claim.text, claim.attribution])

describe.each([
  [
    'en',
    'a speaker who is named behind the last sentence says all of them',
    '“We lost 40 workers. We lost two vans. It will get better,” said Ana Kim, who runs the plant. Output fell 5 percent.',
    [
      ['40 workers', 'Ana Kim'],
      ['two vans', 'Ana Kim'],
      ['5 percent', null],
    ],
  ],
  [
    'en',
    'whom a pronoun means may be named where the only number is a date',
    'Ana Kim took over the clinic in 2012. “We have hired 64 nurses,” she said.',
    [['64 nurses', 'Ana Kim']],
  ],
  [
    'en',
    'an adverb is no part of who expects',
    'Ana Kim was glad. She nevertheless expects sales to fall 3 percent by May.',
    [['3 percent', 'Ana Kim']],
  ],
  [
    'en',
    'whoever is written to says nothing',
    'Groups are unhappy. Seven of them, including one from Brno, wrote to Mayor Ana Kim.',
    [['Seven', null]],
  ],
  [
    'en',
    'a speaker who is named before the first sentence says all of them, though it has no number',
    'Ana Kim, the plant manager, said: “It has been hard. We lost 40 workers. It will take three years.” Output fell 5 percent.',
    [
      ['40 workers', 'Ana Kim'],
      ['three years', 'Ana Kim'],
      ['5 percent', null],
    ],
  ],
  [
    'en',
    'straight marks do as well, but for those of inches',
    'The 24" pipe broke. "We lost 40 workers. It will get better," said Ana Kim.',
    [
      ['24"', null],
      ['40 workers', 'Ana Kim'],
    ],
  ],
  [
    'en',
    'a pronoun behind the quotation means who was told of before it',
    'The mayor was blunt. “Rents rose 12 percent. We built only 300 flats,” she said.',
    [
      ['12 percent', 'mayor'],
      ['300 flats', 'mayor'],
    ],
  ],
  [
    'en',
    'what nobody is named for has no speaker',
    '“We lost 40 workers. It will get better.” Output fell 5 percent.',
    [
      ['40 workers', null],
      ['5 percent', null],
    ],
  ],
  [
    'ko',
    'whoever is named before a quotation says each sentence of it',
    '이정희 대표는 “지난해 매출이 120억원을 넘었다. 일손이 모자란다. 내년에 12명을 더 뽑겠다”고 말했다. 주가는 3% 올랐다.',
    [
      ['120억원', '이정희 대표'],
      ['12명', '이정희 대표'],
      ['3%', null],
    ],
  ],
  [
    'ko',
    'whoever is named behind a quotation says each sentence of it',
    '“매출이 120억원을 넘었다. 내년에 12명을 더 뽑겠다”고 이정희 대표는 말했다.',
    [
      ['120억원', '이정희 대표'],
      ['12명', '이정희 대표'],
    ],
  ],
  [
    'ko',
    'a mayor speaks where a market would not',
    '시장은 “예산이 모자란다. 버스 12대를 줄여야 한다”고 말했다. 시장은 3% 컸다.',
    [
      ['12대', '시장'],
      ['3%', null],
    ],
  ],
  [
    'ko',
    'a market that expects is named, and those who are counted say it themselves',
    '총무성은 물가가 3.7% 올랐다고 밝혔다. 시장에서는 3.6%를 예상했다. 위원 9명 중 7명은 동결할 것으로 내다봤다.',
    [
      ['3.7%', '총무성'],
      ['3.6%', '시장'],
      ['9명', null],
      ['7명', null],
    ],
  ],
  [
    'ko',
    'an outlook without a speaker of its own is that of the sentence before',
    '한빛은행은 올해 성장률을 0.8%로 전망했다. 내년은 1.6%로 내다봤다.',
    [
      ['0.8%', '한빛은행'],
      ['1.6%', '한빛은행'],
    ],
  ],
  [
    'en',
    'whoever a pronoun means is looked for in two sentences before the quotation',
    '“Mum was ill,” said Jo Hale.\n\nChief Ana Roy apologised. “We fell short,” she said. “We have hired 64 nurses. It helps.”',
    [['64 nurses', 'Chief Ana Roy']],
  ],
  [
    'ko',
    'both quotations of a sentence that does not end are of whoever stands before them',
    '재판부는 “피해자 31명과 합의했다”면서도 “12명은 숨졌다. 변제율은 22%에 그친다”고 밝혔다. 검찰은 징역 15년을 구형했다.',
    [
      ['31명', '재판부'],
      ['12명', '재판부'],
      ['22%', '재판부'],
      ['15년', '검찰'],
    ],
  ],
  [
    'ko',
    'a pronoun means who spoke before, and too is no other particle',
    '김모(34)씨는 “1억원을 잃었다”고 말했다. 그는 “금리가 6%다. 10년을 더 갚는다”고 했다. 한모(27)씨도 “서른 곳에 냈다”고 말했다.',
    [
      ['34', null],
      ['1억원', '김모(34)씨'],
      ['6%', '김모(34)씨'],
      ['10년', '김모(34)씨'],
      ['27', null],
      ['서른 곳', '한모(27)씨'],
    ],
  ],
  [
    'ko',
    'what goes round is no province',
    '매각설이 도는 이 회사에 대해 회사 측은 “300억원을 쓴다는 보도는 사실이 아니다”라고 일축했다.',
    [['300억원', '회사 측']],
  ],
])('%s', (language, what, text, expected) => {
  test(what, () => expect(said(text, language)).toEqual(expected))
})

test('who says how many there were is not those who are counted', () => {
  const subjects = (text: string) => extractClaims(text, { language: 'ko' }).map(({ text, subject }) => [text, subject])
  expect(subjects('경찰은 3명이 숨졌다고 밝혔다.')).toEqual([['3명', null]])
  expect(subjects('경찰은 주민 3명이 숨졌다고 밝혔다.')).toEqual([['3명', '주민']])
})

test('a quotation ends with its paragraph, closed or not', () => {
  expect(said('Ana Kim said: “We lost 40 workers. It was hard.\n\nOutput fell 5 percent.', 'en')).toEqual([
    ['40 workers', 'Ana Kim'],
    ['5 percent', null],
  ])
})

// Whom a sentence names as its speaker, and how far from the verb.
test.each([
  ['Some 40 homes were lost, the agency’s head, Ana Roy, said.', 'Ana Roy'],
  ['Some 40 homes were lost, Ana Roy, head of the agency, told reporters.', 'Ana Roy'],
  ['Joan Hale, director of science, Home Research UK, said 40 homes were lost.', 'Joan Hale'],
  ['Figures from the housing ministry show that 40 homes were lost.', 'housing ministry'],
  ['Economists at Norbank estimate that 40 homes will go.', 'Economists at Norbank'],
  ['Analysts polled by Norwire expect 40 homes to go.', 'Analysts'],
  ['The survey, conducted by Velt, found 40 homes were damp.', 'Velt'],
  ['Some 40 homes are projected by a consultant, Rowe, to go.', 'consultant'],
  ['Some 40 homes are expected by 2030 to go.', null],
  ['According to data released Monday by the housing agency, 40 homes were lost.', 'housing agency'],
  ['Opponents, who lost, said a family earning $60,000 would pay more.', 'Opponents'],
  ['Some 40 homes were lost, the Bank of Narae (BON) said Tuesday, even after repairs.', 'Bank of Narae'],
  ['The Housing Agency (HA) put the loss at a provisional 40 homes.', 'Housing Agency'],
  ['McDale’s said 40 homes were lost.', 'McDale’s'],
])('%s', (text, speaker) => {
  expect(extractClaims(text, { language: 'en' }).map(({ attribution }) => attribution)).toEqual([speaker])
})

// Who says it behind the last comma, however long the name and whatever stands in it.
test.each([
  ['Sales fell 40%, the accounts published on Tuesday show.', 'accounts'],
  ['The rent was up 40%, data from the lettings site Velt show.', 'lettings site Velt'],
  ['Raising the cap would lift 40 homes out of debt, the modelling suggests.', 'modelling'],
  ['The blaze has burned 40 homes, Fire and Emergency Narae (Fena) said.', 'Fire and Emergency Narae'],
  ['Sales rose 40%, according to travel portal Velt, while fares fell.', 'travel portal Velt'],
  ['The market may be worth $40 billion, according to a July forecast by consultancy Velt.', 'consultancy Velt'],
  ['Jon Moss, who lectures in finance, reckons Rovers will need 40 homes.', 'Jon Moss'],
  ['Governor Paul Whit, speaking before the report was released, said 40 homes were lost.', 'Governor Paul Whit'],
  ['In a Royal Narae College survey of members, 40% said no.', 'Royal Narae College survey'],
  ['The Health Agency had counted 40 cases.', 'Health Agency'],
  ['Ana counted 40 cars.', null],
  ['The Finance Commission (FC) plans to keep growth at 40 percent.', 'Finance Commission'],
  ['Hill called the paper to complain, then sold 40 homes.', null],
  ['By the ministry’s own count, 40 homes were lost.', 'ministry'],
  ['Some 40 men came, presiding Judge Ana Roy said.', 'Judge Ana Roy'],
  ['It was dry for 40 days, said agency climatologist Ana Roy.', 'agency climatologist Ana Roy'],
  ['An exit poll by Velt Pulse gave the party 40% of the vote.', 'Velt Pulse'],
  ['Ana Roy called the award “a third of what we asked for.”', 'Ana Roy'],
  ['Analysts at Velt see growth of 40 percent.', 'Analysts at Velt'],
  ['Modellers at Velt College expect 40 cases.', 'Modellers at Velt College'],
  ['But prosecutors say the firm, which runs late, has been fined 40 times.', 'prosecutors'],
  ['Shade, its biologist Ruth Hall estimates, could save 40 fish.', 'biologist Ruth Hall'],
  ['It was a bill that shipping adviser Al Karim put at $40.', 'shipping adviser Al Karim'],
  ['The agency’s head, Al Karim, blamed the cost of oil, which rose 40 percent.', 'Al Karim'],
  ['Minister Ana Roy said the state would pay, and wanted coverage at 40 percent.', 'Minister Ana Roy'],
  ['Velt lost 40 percent of it, the auditor-general’s report shows, costing it a lot.', 'auditor-general’s report'],
  ['The party had 40 percent of the vote, and its leader, Ana Roy, conceded defeat.', null],
  ['The union, which had asked for more, will put it to its 40 branches.', null],
  ['The company itself has guided for $40 million.', 'company'],
  ['Some 1,800 firms polled by the Velt chamber said no.', 'Velt chamber'],
  ['The trust denied that the ward could close, saying visits had risen 40 percent.', 'trust'],
  ['Rating agency Crestline had projected growth of 40 percent.', 'Rating agency Crestline'],
  ['Brokerage Tolland & Price cut its forecast for growth to 40 percent.', 'Brokerage Tolland & Price'],
  ['A Velt poll of economists had a median forecast of 40 percent.', 'Velt poll'],
  ['The authors call for 40 homes a year.', 'authors'],
  ['Rents are high, and the report puts the number of people pushed out by costs at 40.', 'report'],
  ['At the upper end the company is valued at $40 billion.', null],
  ['Tory spokesman Giles Hall fumed: “Labour took 40 homes.”', 'Tory spokesman Giles Hall'],
])('%s', (text, speaker) => {
  expect(extractClaims(text, { language: 'en' }).map(({ attribution }) => attribution)).toEqual([speaker])
})

// Whom "he" or "she" means.
test.each([
  [
    'whoever is told more of beside the name, whatever the verb',
    'Rents rose, said Lena Ahrens.\n\nTomas Gill, a 29-year-old bus driver from Oss, tiptoes to Velt. “It saves me $20,” he said.',
    ['29-year-old', null, '$20', 'Tomas Gill'],
  ],
  [
    'a name behind a preposition with who it is',
    'It is too slow for Sir Alan Achter, the peer who led the inquiry. There were 40 homes then, he points out.',
    ['40 homes', 'Sir Alan Achter'],
  ],
  [
    'a name behind what the person is',
    'The driver of the van, Owen Hart, was jailed. “I lost 40 friends,” he said.',
    ['40 friends', 'Owen Hart'],
  ],
  [
    'no place, no house and no age behind the name',
    'Rosa Bay, 58, of Velt, told us: “I worked 41 years. They took $20.”\n\nShe and other residents of Barrio Oss left. “It took 20 minutes,” she said.',
    ['58', null, '41 years', 'Rosa Bay', '$20', 'Rosa Bay', '20 minutes', 'Rosa Bay'],
  ],
  [
    'the one named behind the quotation, sentences later',
    'Fares rose 3%, said Ana Iver.\n\n"July is lean. The autumn will make up for it," said Arvin Salk, head of the guild. He expects 4% growth.',
    ['3%', 'Ana Iver', '4%', 'Arvin Salk'],
  ],
  [
    'whoever has been called so, where another was called otherwise',
    'Ana Roy is a nurse. “I pay $20,” she said. Ben Ode is her landlord. “I ask $30,” he said. “It was $10,” she said.',
    ['$20', 'Ana Roy', '$30', 'Ben Ode', '$10', 'Ana Roy'],
  ],
  [
    'an economist with a name of three parts, behind what she wrote',
    '“You can build rooms,” said the study’s author, economist Ana Roy-Hall. “But 40 homes are empty.”',
    ['40 homes', 'Ana Roy-Hall'],
  ],
  [
    'who opens the sentence, not where she works',
    'It works, said Al Kos.\n\nDr Ana Roy, a doctor in Oss who was not involved, urged caution. Nearly 40 men left, she pointed out.',
    ['40 men', 'Dr Ana Roy'],
  ],
  [
    'the body that has just spoken',
    'Strokes are rare, according to the Heart Foundation.\n\nVelt Air said it would look into it. It plans to send 40 men.',
    ['40 men', 'Velt Air'],
  ],
  [
    'whom a sentence at the head of the story is about',
    'For Grace Muta, the sums were wrong. The tailor pays $60 a month.\n\n“My fees are $45,” she said.',
    ['$60', null, '$45', 'Grace Muta'],
  ],
  [
    'whoever is named last, not who was told of first',
    'The governor has promised new beds, but critics such as judge Luis Prado say it is too late. “We need $40,” he said.',
    ['$40', 'Luis Prado'],
  ],
  [
    'over a semicolon, where nobody else speaks behind it',
    'Ana Roy was sure. There were 40 men then, she points out; in June there were $50 left.',
    ['40 men', 'Ana Roy', '$50', 'Ana Roy'],
  ],
  [
    'whoever a new paragraph begins with, by what she is',
    'Dale Witt said it cost $20.\n\nThe minister rejected that. She said it cost $30.',
    ['$20', 'Dale Witt', '$30', 'minister'],
  ],
  [
    'whoever revised a forecast',
    '“It is no $10 drug,” said Ana Roy, an analyst. She lowered her estimate of sales to $30.',
    ['$10', 'Ana Roy', '$30', 'Ana Roy'],
  ],
  [
    'the vendor by her age',
    'Ana Roy sold 40 men bread. “I make it for $30,” said the 63-year-old vendor.',
    ['40 men', null, '$30', 'Ana Roy', '63-year-old', null],
  ],
  [
    'whose estimate it is',
    'Pay is low, said Ana Roy, an economist at Velt. By her estimate, a family needs $30.',
    ['$30', 'Ana Roy'],
  ],
  [
    'whoever spoke, of part of a sentence within marks',
    'Ana Roy said 40 men would work. Rain was due, “but we only expect $30”.',
    ['40 men', 'Ana Roy', '$30', 'Ana Roy'],
  ],
  [
    'the body told of in the paragraph before',
    'Sales rose 40%, according to Velt Research.\n\nUse outside China climbed $30, it said.',
    ['40%', 'Velt Research', '$30', 'Velt Research'],
  ],
  ['no adverb', '“I asked for 40 men,” Mr Dally told the court.', ['40 men', 'Mr Dally']],
])('%s', (_, text, expected) => {
  expect(said(text, 'en').flat()).toEqual(expected)
})

test.each([
  ['‘', '’'],
  ["'", "'"],
])('a house that quotes between %s and %s alone quotes as others do', (open, close) => {
  const text = [
    '“We lost £3m on the branch last year,” Ida Moss, the owner, said. “It won’t be £3m again.”',
    'The firm’s sales fell 4%.',
    '“About 40 jobs will go,” she added, “and 12 of them are mine.”',
  ].join('\n\n')
  const said = (body: string): unknown[] =>
    extractClaims(body, { language: 'en', date: '2025-06-12' }).map(({ value, subject, attribution }) => [
      value,
      subject,
      attribution,
    ])
  expect(said(text.replaceAll('“', open).replaceAll('”', close))).toEqual(said(text))
  expect(said(text).map((claim) => (claim as unknown[])[2])).toEqual([
    'Ida Moss',
    'Ida Moss',
    null,
    'Ida Moss',
    'Ida Moss',
  ])
})

test.each([
  "The firm's 'best year' was 1997, when sales rose 5% in the '90s' last boom.",
  'Rock ’n’ roll’s sales rose 5%. ‘Buy now’ was its call.',
])('single marks that quote no speech stay what they are: %s', (text) => {
  const [claim] = extractClaims(text, { language: 'en', date: '2025-06-12' }).slice(-1)
  expect(claim).toMatchObject({ value: 5, attribution: null })
})

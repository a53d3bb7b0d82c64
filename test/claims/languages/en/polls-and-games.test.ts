import { describe, expect, test } from 'vitest'
import { extractClaims } from '../../../../src/claims/index.ts'

/** Each claim of a text: its words, value, unit and subject. */
const read = (text: string): string[] =>
  extractClaims(text, { language: 'en', date: '2026-03-02' }).map(
    ({ text: words, value, unit, subject }) => `${words} = ${value} ${unit.code ?? unit.text}, ${subject}`,
  )

test.each([
  [
    'A survey puts Labour on 31 per cent, two points lower than in March, and the Tories on 24, down three.',
    ['31 per cent = 31 %, Labour', 'two points = 2 pp, Labour', '24 = 24 %, Tories', 'three = 3 pp, Tories'],
  ],
  [
    'The Conservatives are on 11 (down one), the Greens 10 (unchanged) and the Liberal Democrats six per cent.',
    [
      '11 = 11 %, Conservatives',
      'one = 1 pp, Conservatives',
      '10 = 10 %, Greens',
      'six per cent = 6 %, Liberal Democrats',
    ],
  ],
  [
    'Labour has 34 per cent (up two), the Tories 30 (down one), Reform 20 (unchanged) and the SNP 4.',
    [
      '34 per cent = 34 %, Labour',
      'two = 2 pp, Labour',
      '30 = 30 %, Tories',
      'one = 1 pp, Tories',
      '20 = 20 %, Reform',
      '4 = 4 %, SNP',
    ],
  ],
  [
    'It puts Reform on 27 per cent and Plaid on 25, up four.',
    ['27 per cent = 27 %, Reform', '25 = 25 %, Plaid', 'four = 4 pp, Plaid'],
  ],
  // Wheat in dollars moves in cents.
  ['Wheat $5.31 (down 6), corn $4.21', ['$5.31 = 5.31 USD, Wheat', '$4.21 = 4.21 USD, corn']],
  ['Smith was on 12 (down from 15).', []],
  [
    'The health service, named by 54 per cent, tops the list, ahead of the cost of living (47) and immigration (38).',
    ['54 per cent = 54 %, health service', '47 = 47 %, cost of living', '38 = 38 %, immigration'],
  ],
  // Ages, and notes at the foot of a page.
  [
    'Some 54 percent know Smith (47) and Brown (38).',
    ['54 percent = 54 %, null', '47 = 47 a, Smith', '38 = 38 a, Brown'],
  ],
  ['Rates rose 54 percent in mice (12) and rats (13).', ['54 percent = 54 %, Rates']],
  [
    'Reform would win 32 of the 96 seats, Plaid 30 and Labour 19.',
    ['32 = 32 seats, seats', '96 seats = 96 seats, seats', '30 = 30 seats, Plaid', '19 = 19 seats, Labour'],
  ],
  ['Among women the figure was half.', ['half = 0.5 1, figure']],
  ['The second half was.', []],
] as const)('shares that polls tell: %s', (text, claims) => {
  expect(read(text)).toEqual(claims)
})

test.each([
  ['Root made 134 from 211 balls.', ['134 = 134 , Root', '211 balls = 211 balls, balls']],
  ['Root hit an unbeaten 134.', ['134 = 134 , Root']],
  ['They are unbeaten in 12 games.', ['12 games = 12 games, games']],
  ['a stand of 12 trees', ['12 trees = 12 trees, trees']],
  ['The visitors reached 391 for 7 before declaring.', []],
  ['Khan took four for 22 in nine overs.', ['nine overs = 9 overs, overs']],
  ['It rose to 20 for 5 days.', ['5 days = 5 d, null']],
  ['With Ryan le Roux (58) he added 127 for the wicket.', []],
  ['The opener, 22, fell early.', ['22 = 22 a, opener']],
  ['The total, 24, fell.', []],
  ['Until he was 84 he drove the tractor.', ['84 = 84 a, null']],
  ['When he was 10 under par he stopped.', []],
] as const)('runs, wickets and ages: %s', (text, claims) => {
  expect(read(text)).toEqual(claims)
})

test.each([
  ['The Lions, third in the table with 97 points, need a win.', 'third', 3],
  ['Labour is third on 17 per cent.', 'third', 3],
  ['Education comes ninth.', 'ninth', 9],
  ['In third was Kim on 12 points.', 'third', 3],
  ['Second was Carel Nel in 45.70 seconds.', 'Second', 2],
  ['Never have they finished lower than fifth.', 'fifth', 5],
] as const)('an ordinal is a place: %s', (text, words, value) => {
  expect(extractClaims(text).find((claim) => claim.text === words)).toMatchObject({ value, kind: 'rank' })
})

test.each([
  'He is 43rd on the waiting list.',
  'She is second in line to the throne.',
  'Smith, second in command at the base, left.',
  'He came a second time.',
  'Kim, third from left, won.',
  'Second was the matter of rent.',
])('an ordinal is none: %s', (text) => {
  expect(read(text)).toEqual([])
})

test.each([
  ['They bought four double-cab bakkies.', ['four double-cab bakkies = 4 double-cab bakkies, double-cab bakkies']],
  ['It has double-glazed windows.', []],
  [
    'Its employees number 290, two-thirds of them engineers.',
    ['290 = 290 employees, employees', 'two-thirds = 0.666666666666666 1, employees'],
  ],
  ['Flight number 290 was late.', []],
  ['They were jailed for 12 years and 10 respectively.', ['12 years = 12 a, null', '10 = 10 a, null']],
  [
    'Severe episodes were rare: four and 11, respectively.',
    ['four = 4 episodes, episodes', '11 = 11 episodes, episodes'],
  ],
  ['Food rose 7.2%, the latter 3.3.', ['7.2% = 7.2 %, Food', '3.3 = 3.3 %, latter']],
  ['He sees the rupee at 92.5 by June.', ['92.5 = 92.5 1, rupee']],
  ['He bought yen at 1.5 percent.', ['1.5 percent = 1.5 %, null']],
  ['It cut output from 4,310 megawatts to 38.', ['4,310 megawatts = 4310 MW, output', '38 = 38 MW, output']],
  ['It sold from 40 tonnes to 12 shops.', ['40 tonnes = 40 t, null', '12 shops = 12 shops, shops']],
  [
    'It has 220 million people and 13,600 MW of capacity but rarely dispatches over 5,000.',
    ['220 million people = 220000000 people, people', '13,600 MW = 13600 MW, capacity', '5,000 = 5000 MW, capacity'],
  ],
  ['South Africa has a quarter as many people.', ['a quarter = 0.25 1, people']],
  [
    'Corn rose 2 cents, while wheat gave up 1-3/4 to $5.28.',
    ['2 cents = 0.02 USD, Corn', '1-3/4 = 0.0175 USD, wheat', '$5.28 = 5.28 USD, wheat'],
  ],
  ['It gave up 12 to 40.', []],
  ['The train was an hour late.', ['an hour = 1 h, train']],
  ['It came a day later.', []],
  ['He won by 61 votes; she led by 312 at first.', ['61 votes = 61 votes, votes', '312 = 312 votes, votes']],
  ['They led by 3-1.', []],
  ['Economists had been split: of 57 polled by Reuters, most expected no change.', ['57 = 57 Economists, Economists']],
  [
    'Corella of Melbourne, with mines near Perth and Sydney, pays US70c a share.',
    ['US70c = 0.7 USD, Corella of Melbourne'],
  ],
  ['Acme of Melbourne, with shops in Perth and Sydney, pays 70c a share.', ['70c = 0.7 AUD, Acme of Melbourne']],
  ['They will wait a year for a pumper.', ['a year = 1 a, null']],
  ['Wait a minute.', []],
] as const)('units and nouns that are left out: %s', (text, claims) => {
  expect(read(text)).toEqual(claims)
})

describe('what players do so often', () => {
  const told = (text: string) =>
    extractClaims(text, { language: 'en', date: '2026-01-18' }).map((c) => [c.text, c.kind, c.modality, c.subject])
  test.each([
    ['Ferrante scored 38 and Bell added 22 points.', ['38', '22 points']],
    ['He struck out nine and walked two.', ['nine', 'two']],
    ['The Pilots led by as many as 14, and trailed by 12 at the break.', ['14', '12']],
    ['The march was led by 2 p.m. on Monday.', []],
    ['They won by 2015.', []],
    ['She scored 8-4 and 12 percent.', ['12 percent']],
  ])('%s', (text, texts) => {
    expect(told(text).map(([text]) => text)).toEqual(texts)
  })
  test('adds no change, and is no aim', () => {
    expect(told('Watts added 22 points.')[0]![1]).toBe('level')
    expect(told('He scored his 30th goal of the season 47 seconds into overtime.')[0]![2]).toBe('reported')
    expect(told('They snapped a six-game losing streak.')[0]![1]).toBe('level')
  })
  test('is told of whoever did it, and compared with as many of the same', () => {
    expect(told('Novotny stopped 41 shots for the Comets, who have won seven in a row.')[1]![3]).toBe('Comets')
    const text = 'He averages 31.3 points over his past 10 games, up from 24.6 in December.'
    expect(extractClaims(text, { language: 'en' }).map(({ previous }) => previous?.value)).toEqual([
      24.6,
      undefined,
      undefined,
    ])
  })
})

test('a gain for the week is not one of the week', () => {
  const text = 'The shares jumped 4 percent, capping a 12 percent gain for the week.'
  expect(extractClaims(text, { language: 'en' }).map(({ subject }) => subject)).toEqual(['shares', 'shares'])
})

test.each([
  ['Ward trails Cole 43 percent to 53 percent.', ['43 percent = 43 %, Ward', '53 percent = 53 %, Cole']],
  ['A poll has Ward leading Cole 53 percent to 43 percent.', ['53 percent = 53 %, Ward', '43 percent = 43 %, Cole']],
  [
    'Ward is ahead of his rival Ana Cole, 54 percent to 40 percent.',
    ['54 percent = 54 %, Ward', '40 percent = 40 %, rival Ana Cole'],
  ],
  ['Among women, Ward leads 60 percent to 35 percent.', ['60 percent = 60 %, Ward', '35 percent = 35 %, null']],
  ['The levy rises 25 percent to 30 percent.', ['25 percent to 30 percent = null %, levy']],
  [
    'It asked 943 adults (margin of error of plus-minus 3.7 points) and 571 voters (±4.8 points).',
    [
      '943 adults = 943 adults, adults',
      '3.7 points = 3.7 pp, margin of error',
      '571 voters = 571 voters, voters',
      '4.8 points = 4.8 pp, margin of error',
    ],
  ],
  ['It has a plus-or-minus 2.2-point margin of error.', ['2.2-point = 2.2 pp, margin']],
  ['In the study, 81 of those who learned English passed.', ['81 = 81 , those who learned']],
] as const)('tallies of two sides, and what they may be off by: %s', (text, claims) => {
  expect(read(text)).toEqual(claims)
})

test('a lead that shrinks does not move the tallies behind it', () => {
  const text = 'His lead drops to 9 points, 52 percent to 43 percent.'
  expect(extractClaims(text, { language: 'en' }).map(({ direction }) => direction)).toEqual(['down', null, null])
})

test.each([
  [
    'Some 13 drones were shot down over Crimea, two over the Oryol Region and one over Kursk.',
    ['13 drones', 'two', 'one'],
  ],
  ['Forty people died in the north, 12 in the south.', ['Forty people', '12']],
  ['Nine people were hurt in the crash, two in critical condition.', ['Nine people', 'two']],
] as const)('so many in one place, and in others: %s', (text, texts) => {
  expect(extractClaims(text, { language: 'en' }).map((found) => found.text)).toEqual(texts)
})

test('a hole of golf is no fraction', () => {
  expect(read('After a bogey on the par-three eighth, he made three birdies.')).toEqual([
    'three birdies = 3 birdies, birdies',
  ])
})

test('more of another thing is no change of the first', () => {
  const told = extractClaims('She wrote more than twenty novels and more than a dozen plays.', { language: 'en' })
  expect(told.map(({ kind }) => kind)).toEqual(['level', 'level'])
})

test('a half of a match is no half of a year', () => {
  const text = 'In the Premier League, a strong first-half show took the lead to two points.'
  expect(extractClaims(text, { language: 'en', date: '2026-03-02' })[0]!.period).toBeNull()
})

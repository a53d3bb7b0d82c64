import { describe, expect, test } from 'vitest'
import { extractClaims } from '../../../../src/claims/index.ts'

/** Each claim of a text: its words, value (or both ends) and unit. */
function read(text: string): string[] {
  return extractClaims(text, { language: 'en', date: '2026-06-10' }).map(
    ({ text, value, min, max, unit }) => `${text} = ${value ?? `${min}…${max}`} ${unit.code ?? unit.text}`,
  )
}

test.each([
  ['It keeps a dozen hens.', 'a dozen hens = 12 hens'],
  ['It lies about a hundred miles away.', 'a hundred miles = 100 [mi_i]'],
  ['It was minus a hundred degrees Celsius.', 'minus a hundred degrees Celsius = -100 Cel'],
  ['It set up a billion-euro fund.', 'billion-euro = 1000000000 EUR'],
  ['It has the one hundred miles behind it.', 'one hundred miles = 100 [mi_i]'],
])('an article that counts hundreds belongs to the number: %s', (text, claim) => {
  expect(read(text)).toEqual([claim])
})

test('so many out of so few in figures are a share of people, and counted things else', () => {
  expect(read('3 out of 4 voters agree.')).toEqual(['3 out of 4 = 0.75 1'])
  expect(read('She won 2 out of 3 sets.').at(-1)).toBe('3 sets = 3 sets')
})

test('animals that are the same in many are counted', () => {
  expect(read('They found 61 dead sturgeon and 12 trout.')).toEqual([
    '61 dead sturgeon = 61 dead sturgeon',
    '12 trout = 12 trout',
  ])
})

test('MM is millions of what an account tells, and millimetres elsewhere', () => {
  expect(read('Revenue was 12.5MM in 2024, up from 9MM.').map((claim) => claim.split(' = ')[1]!.split(' ')[0])).toEqual(
    ['12500000', '9000000'],
  )
  expect(read('A 35MM FILM FESTIVAL OPENS.')).toEqual(['35MM = 35 mm'])
})

test.each([
  ['It was\u00a0a 3.5\u2011inch disk.', ['3.5\u2011inch = 3.5 [in_i]']],
  ['It took two\u00a0and\u00a0a\u00a0half\u00a0hours.', ['two\u00a0and\u00a0a\u00a0half\u00a0hours = 2.5 h']],
  ['It pays 9\u00a03/8\u00a0percent.', ['9\u00a03/8\u00a0percent = 9.375 %']],
  ['It cost 26\u00a0000\u00a0euros.', ['26\u00a0000\u00a0euros = 26000 EUR']],
])('spaces and hyphens that do not break are read as those that do: %s', (text, claims) => {
  expect(read(text)).toEqual(claims)
})

test.each([
  ['It is a 10-by-12-foot shed.', ['10 = 10 [ft_i]', '12-foot = 12 [ft_i]']],
  ['It is a 10 x 12 foot shed.', ['10 = 10 [ft_i]', '12 foot = 12 [ft_i]']],
  ['It has 64 or 128GB.', ['64 = 64 GBy', '128GB = 128 GBy']],
  ['Five of the original nine mills remain.', ['Five = 5 mills', 'nine mills = 9 mills']],
  ['It is a 40 inch screen under 250 pounds.', ['40 inch = 40 [in_i]', '250 pounds = 250 GBP']],
  ['It killed 8 people and infected 300 in May.', ['8 people = 8 people', '300 = 300 people']],
  ['Losses have swollen from 3 to 7 billion euros.', ['3 = 3000000000 EUR', '7 billion euros = 7000000000 EUR']],
  ['A 10 x 12 foot shed burned.', ['10 = 10 [ft_i]', '12 foot = 12 [ft_i]']],
  ['My nephews are 6 and 11.', ['6 = 6 a', '11 = 11 a']],
  ['A sitter for a 5 year old and 8 month old.', ['5 year old = 5 a', '8 month old = 8 mo']],
  ['The pool is fifty by twenty-five metres.', ['fifty = 50 m', 'twenty-five metres = 25 m']],
  ['THE POOL IS 50 BY 25 METRES.', ['50 = 50 m', '25 METRES = 25 m']],
  ['Choose $10 or $25.', ['$10 = 10 USD', '$25 = 25 USD']],
  ['Tablets hold 10 mg, 15 mg or 20 mg.', ['10 mg = 10 mg', '15 mg = 15 mg', '20 mg = 20 mg']],
  ['Living room 4.2m x 3.6m.', ['4.2m = 4.2 m', '3.6m = 3.6 m']],
  ['The rate slipped to 6.2 from 6.5 percent.', ['6.2 = 6.2 %', '6.5 percent = 6.5 %']],
])('sides of a thing, sizes to choose from and levels share the unit of the last one: %s', (text, claims) => {
  expect(read(text)).toEqual(claims)
})

describe('the words of a count', () => {
  test.each([
    ['They hired 40 additional officers.', '40 = 40 officers'],
    ['They bought 12 further patrol cars.', '12 = 12 patrol cars'],
    ['Three different regulators objected.', 'Three = 3 regulators'],
    ['We need two largest markets.', 'two = 2 markets'],
    ['They opened 38 new clinics.', '38 = 38 clinics'],
    ['It holds 107 filled seats.', '107 = 107 filled seats'],
    ['It includes 20 F-35A fighters.', '20 F-35A fighters = 20 F-35A fighters'],
    ['They ordered four P-8A patrol aircraft.', 'four P-8A patrol aircraft = 4 P-8A patrol aircraft'],
    ['Two of my neighbours shut for good.', 'Two = 2 neighbours'],
    ['It missed the date by two fiscal years.', 'two fiscal years = 2 a'],
    ['They bought 70 electric buses.', '70 electric buses = 70 electric buses'],
  ])('hold the noun if it follows directly: %s', (text, claim) => {
    expect(read(text)).toEqual([claim])
  })

  test.each([
    ['Take two 500 mg tablets.', ['two = 2 tablets', '500 mg = 500 mg']],
    ['He lifted six 40 kg sacks.', ['six = 6 sacks', '40 kg = 40 kg']],
    ['They sold six thousand 2-litre cartons.', ['six thousand = 6000 cartons', '2-litre = 2 L']],
  ])('stand before a size of what they count: %s', (text, claims) => {
    expect(read(text)).toEqual(claims)
  })

  test('end before the number of something else', () => {
    expect(read('Of 14 lines tested in tanks, five survived four weeks.')).toEqual([
      '14 lines = 14 lines',
      'five = 5 lines',
      'four weeks = 4 wk',
    ])
  })
})

describe('a currency that several countries share', () => {
  test.each([
    ['In Manila the wage is 645 pesos; in Monterrey it is 315 pesos.', ['645 pesos = 645 PHP', '315 pesos = 315 MXN']],
    [
      'A cup costs 90 shillings in Nairobi and 2,000 shillings in Kampala.',
      ['90 shillings = 90 KES', '2,000 shillings = 2000 UGX'],
    ],
    ['Tickets cost NOK 299 online, or 350 kroner at the door.', ['NOK 299 = 299 NOK', '350 kroner = 350 NOK']],
    // A letter that stands before money once stands before money again.
    ['A loaf that cost R18.99 now sells for R24.', ['R18.99 = 18.99 ZAR', 'R24 = 24 ZAR']],
  ])('is that of the nearest place, or the one the text writes: %s', (text, claims) => {
    expect(read(text)).toEqual(claims)
  })
})

test('a letter for millions that a text has counted with is no metre later', () => {
  expect(read('Some 6.1m people watched. The final, on a long night, drew 9m.')).toEqual([
    '6.1m people = 6100000 people',
    '9m = 9000000 people',
  ])
})

test('a bracket of a heading tells the unit of the rows below it', () => {
  expect(
    read('Rates by province (in pct, April in brackets):\n\nOntario 7.7 (7.6)\nPrince Edward Island 8.0 (8.1)'),
  ).toEqual(['7.7 = 7.7 %', '7.6 = 7.6 %', '8.0 = 8 %', '8.1 = 8.1 %'])
})

describe('half of what was named', () => {
  test.each([
    ['Half received the drug each morning.', 'Half'],
    ['Among the women it was nearly half.', 'half'],
    ['It closed, and half left at once.', 'half'],
  ])('%s', (text, half) => {
    expect(read(text)).toEqual([`${half} = 0.5 1`])
  })

  test.each(['The second half started late.', 'They scored in each half.'])('is not a part of a match: %s', (text) => {
    expect(read(text)).toEqual([])
  })
})

test.each([
  ['Payments are late by even one quarter.', ['one quarter = 3 mo']],
  ['It took one quarter of the vote.', ['one quarter = 0.25 1']],
  ['Rents almost doubled, from $800 to $1,500.', ['doubled = 2 1', '$800 = 800 USD', '$1,500 = 1500 USD']],
  ['Rents range from $800 to $1,500.', ['$800 to $1,500 = 800…1500 USD']],
  ['It cut the street from 18 metres to seven.', ['18 metres = 18 m', 'seven = 7 m']],
  ['It will cut waits to 18 weeks by March, from 31 now.', ['18 weeks = 18 wk', '31 = 31 wk']],
  ['The bridge is 420 metres long and 18 wide.', ['420 metres = 420 m', '18 = 18 m']],
  [
    'It shrank from 8 million square metres in 1990 to barely 0.6 million.',
    ['8 million square metres = 8000000 m2', '0.6 million = 600000 m2'],
  ],
  ['We count them each 60 metres. In March there were 62.', ['60 metres = 60 m', '62 = 62 ']],
  ['The couple, who are both 36, share a flat.', ['36 = 36 a']],
  ['Among those under 35 supporters lead.', ['35 = 35 a']],
  ['Some 62 percent of renters under 40 gave up.', ['62 percent = 62 %', '40 = 40 a']],
  ['The ferry’s master, 61, was arrested.', ['61 = 61 a']],
  ['It slipped to 71.85 cents US.', ['71.85 cents US = 0.7185 USD']],
  ['It is graded on the 10-point Torino scale.', []],
  ['We sold 174 tickets and not one more.', ['174 tickets = 174 tickets']],
  ['One crate in ten rots before I reach it.', ['One crate in ten = 0.1 1']],
  ['One complaint in five concerned fake schemes.', ['One complaint in five = 0.2 1']],
  ['One bus in two towns was cut.', ['One bus = 1 bus', 'two towns = 2 towns']],
  [
    'The firm earned $3.1 billion. They find 1.8 billion for the owners.',
    ['$3.1 billion = 3100000000 USD', '1.8 billion = 1800000000 USD'],
  ],
  ['It takes 26 hours, against the 24 its licence allows.', ['26 hours = 26 h', '24 = 24 h']],
  ['The toll rose to 40, from 30 on Monday.', ['40 = 40 ', '30 = 30 ']],
  ['The toll rose by 40.', ['40 = 40 ']],
  ['The total has reached 40.', ['40 = 40 total']],
  ['Now 81, she walks to the shops.', ['81 = 81 a']],
  ['A shortage of 600 drivers means that buses run late.', ['600 drivers = 600 drivers']],
  ['It rose 4 percent over the previous three sessions.', ['4 percent = 4 %']],
  ['It earned $3 in the three months that ended Dec. 31.', ['$3 = 3 USD']],
])('reads %s', (text, claims) => {
  expect(read(text)).toEqual(claims)
})

describe('a table', () => {
  test.each([
    [
      'has large numbers that are no rates, whatever its heading says',
      'Registrations (change in percent):\n\nGermany | 212,400 | -3.1\nFrance | 141,800 | +1.9',
      ['212,400 = 212400 ', '-3.1 = -3.1 %', '141,800 = 141800 ', '+1.9 = 1.9 %'],
    ],
    [
      'has rows of another unit, and people',
      'Key figures (million euros):\n\nSales 412.3 (398.1)\nMargin, % 9.3 (8.8)\nPersonnel 2,914 (2,871)\nEarnings per share 0.45',
      [
        '412.3 = 412300000 EUR',
        '398.1 = 398100000 EUR',
        '9.3 = 9.3 %',
        '8.8 = 8.8 %',
        '2,914 = 2914 ',
        '2,871 = 2871 ',
        '0.45 = 0.45 EUR',
      ],
    ],
    [
      'tells a measure once, and years in its heading',
      'Stocks, million tonnes: 2025/26, 2026/27\nEU: 11.2, 10.4',
      ['11.2 = 11200000 t', '10.4 = 10400000 t'],
    ],
    [
      'counts what a bracket names',
      'The parties (seats in 2022 in brackets):\n\nLabour 77 (65)',
      ['77 = 77 ', '65 = 65 '],
    ],
    ['puts the number before a dash', 'By the numbers\n\n14 - wildfires burning', ['14 = 14 wildfires']],
    ['puts what it was into brackets', 'Euro: $1.1342 (1.1310)', ['$1.1342 = 1.1342 USD', '1.1310 = 1.131 USD']],
    ['of mixed units gives none to its rows', 'Weather (high in C, rain in mm):\n\nLeeds: 14, 8', []],
  ])('%s', (_, text, claims) => {
    expect(read(text)).toEqual(claims)
  })
})

test.each([
  [
    'Labour won 34.2 percent, the Greens 28.1 and Reform 19.4.',
    ['34.2 percent = 34.2 %', '28.1 = 28.1 %', '19.4 = 19.4 %'],
  ],
  [
    'Her party took 31 percent of the vote, the Greens 18 and the Liberals 12.',
    ['31 percent = 31 %', '18 = 18 %', '12 = 12 %'],
  ],
])('the shares of rivals: %s', (text, claims) => {
  expect(read(text)).toEqual(claims)
})

test.each([
  ['Corn went for $4.38¼.', ['$4.38¼ = 4.3825 USD']],
  ['It goes for £385,000, nine times local pay.', ['£385,000 = 385000 GBP', 'nine times = 9 1']],
  ['Sales rose 3.1 percent; excluding fuel they were up 1.9.', ['3.1 percent = 3.1 %', '1.9 = 1.9 %']],
])('%s', (text, claims) => {
  expect(read(text)).toEqual(claims)
})

test.each([
  ['He was convicted of 12 counts of fraud and of three more.', [12, 3]],
  ['The line has 22 ships. Options for four more must be taken up by July.', [22, 4]],
  ['It paid $3m for a batch of eight.', [3_000_000, 8]],
  ['He came top of a class of 38.', [38]],
  ['Among low earners, more than a quarter stop working.', [0.25]],
  ['We model three reforms.', [3]],
  ['It moved up a class of 2012.', []],
  ['She asked for two more than he did.', [2]],
] as const)('counts that leave their noun out: %s', (text, values) => {
  expect(extractClaims(text, { language: 'en' }).map(({ value }) => value)).toEqual(values)
})

test.each([
  ['It will return nine ATR 72s and take six E190s.', ['nine ATR 72s', 'six E190s']],
  ['It flies two Dash 8s, 12 Boeing 737s and three F-16s.', ['two Dash 8s', '12 Boeing 737s', 'three F-16s']],
  ['The cell measures three metres by two.', ['three metres', 'two']],
  ['They sold a forward of 19 to Eston.', ['19']],
  ['Smaller ones are in trouble: three have gone.', ['three']],
] as const)('models by name, sides, ages and those who do something: %s', (text, texts) => {
  expect(extractClaims(text, { language: 'en' }).map(({ text }) => text)).toEqual(texts)
})

test('of a share and a span, "it" is the share', () => {
  const text = 'Of them 57 percent are convicted again within a year. For the others it is 34.'
  expect(extractClaims(text, { language: 'en' }).at(-1)).toMatchObject({ value: 34, unit: { type: 'percent' } })
})

test('a class at school counts no pupils', () => {
  const texts = (text: string) => extractClaims(text, { language: 'en' }).map(({ text }) => text)
  expect(texts('Some 30 percent of Year 5 pupils failed.')).toEqual(['30 percent'])
  expect(texts('This year 5 pupils failed.')).toEqual(['5 pupils'])
})

test.each([
  ["Women's 400 metres hurdles final drew 300 people.", ['300 people']],
  ["Kenya won the men's 5,000m in 12:47.9.", ['12:47.9']],
  ['In the men’s 1,500 metres she ran 12 laps.', ['12 laps']],
  ['He walked 400 metres to the shop.', ['400 metres']],
  ['The tunnel is 5,000m deep.', ['5,000m']],
] as const)('a race is called by its length: %s', (text, texts) => {
  expect(extractClaims(text, { language: 'en' }).map(({ text }) => text)).toEqual(texts)
})

test.each([
  ['Temperatures fall to between minus 2 and plus 1 degrees.', ['minus 2 and plus 1 degrees = -2…1 Cel']],
  ['It was 14C on Monday, five degrees above normal.', ['14C = 14 Cel', 'five degrees = 5 Cel']],
  ['The ramp rises at five degrees.', ['five degrees = 5 degrees']],
  ['Growers get a weather bonus of 1c a litre.', ['1c = 0.01 USD']],
  ['The hot day was 31c.', ['31c = 31 Cel']],
  ['An 82,000 dwt bulker was fixed.', ['82,000 dwt = 82000 t']],
] as const)('degrees, cents and tonnes that what stands beside them settles: %s', (text, claims) => {
  expect(read(text)).toEqual(claims)
})

test.each([
  ['She wants a 350,000 sq ft shed.', { kind: 'level', direction: null, subject: 'shed' }],
  ['The firm shed 30 jobs.', { kind: 'change', direction: 'down' }],
] as const)('a shed moves nothing: %s', (text, expected) => {
  expect(extractClaims(text, { language: 'en' })).toMatchObject([expected])
})

test.each([
  ['She starred in 8 Mile and 21 Grams.', []],
  ['The film 12 Angry Men took $3 million.', ['$3 million']],
  ['He walked in the 3-Day event.', []],
  ['Bake for 30 Minutes.', ['30 Minutes']],
  ['It weighs 21 KG and sold 30 Teslas.', ['21 KG', '30 Teslas']],
  ['About 30 Russian women came in 48 hours.', ['30 Russian women', '48 hours']],
] as const)('a work or an event with a number in its name: %s', (text, texts) => {
  expect(extractClaims(text, { language: 'en' }).map(({ text }) => text)).toEqual(texts)
})

test.each([
  [
    'The survey has Labor on 34 per cent, the Nats steady on 29 and the Greens up four at 27.',
    ['34 per cent = 34 %', '29 = 29 %', 'four = 4 pp', '27 = 27 %'],
  ],
  ['The two are level on 30%, with others on 9.', ['30% = 30 %', '9 = 9 %']],
  ['Shares rose 3% with Tesco up 4 at 310.', ['3% = 3 %']],
  ['Rates are at 5%, and she retired at 65.', ['5% = 5 %', '65 = 65 a']],
] as const)('the shares of a poll: %s', (text, claims) => {
  expect(read(text)).toEqual(claims)
})

test.each([
  ['Some 410m people used it, up from 265m in January.', ['410m people = 410000000 people', '265m = 265000000 people']],
  ['Its 3m users watched a screen 12m in diameter.', ['3m users = 3000000 users', '12m = 12 m']],
  ['The wait was 13.4 hours, 50 minutes longer than in May.', ['13.4 hours = 13.4 h', '50 minutes = 50 min']],
  ['It took 3 hours, 20 minutes.', ['3 hours, 20 minutes = 200 min']],
  ['A can goes up by 20c, to R6.45.', ['20c = 0.2 ZAR', 'R6.45 = 6.45 ZAR']],
  ['A can goes up by 20c.', ['20c = 0.2 USD']],
  ['He is in the last 32, after 3 wins.', ['3 wins = 3 wins']],
  ['They lost 9 of the last 16 games.', ['9 = 9 games', '16 games = 16 games']],
] as const)('millions, parts of an hour, coins and rounds: %s', (text, claims) => {
  expect(read(text)).toEqual(claims)
})

test.each([
  ['It took 75 minutes between junctions 7 and 16.', ['75 minutes = 75 min']],
  ['It has 30 rooms and 16 beds.', ['30 rooms = 30 rooms', '16 beds = 16 beds']],
  [
    'It rose to 178 million tons, from 177 million last month and 171 million in the previous season.',
    ['178 million tons = 178000000 t', '177 million = 177000000 t', '171 million = 171000000 t'],
  ],
] as const)('labels of a list, and tons of three times: %s', (text, claims) => {
  expect(read(text)).toEqual(claims)
})

test.each([
  ['Milk costs 38 cents a litre, seven more than a year ago.', ['38 cents = 0.38 USD', 'seven = 0.07 USD']],
  ['It had 38 cars, seven more than a year ago.', ['38 cars = 38 cars', 'seven = 7 cars']],
] as const)('so many cents more: %s', (text, claims) => {
  expect(read(text)).toEqual(claims)
})

describe('one of a span, ages and ranks', () => {
  const values = (text: string) =>
    extractClaims(text, { language: 'en', date: '2026-05-18' }).map(
      ({ value, unit }) => `${value} ${unit.code ?? unit.type}`,
    )
  test.each([
    ['The ship sailed a year later than planned.', ['1 a']],
    ['It ended a week earlier than expected.', ['1 wk']],
    ['Sales were higher than a year earlier.', []],
    ['A year later she died.', []],
    ['Updates come for seven years, up from four.', ['7 a', '4 a']],
    ['It had 12 ships three years ago, down from 20.', ['12 count', '3 a', '20 count']],
    ['The four branches, which open 48 hours a week, will be cut to 36.', ['48 h', '36 h']],
    ['Planes whose average age is 5.2 years fly to 58 destinations.', ['5.2 a', '58 count']],
    ['The average age was 33.9 for men and 31.2 for women.', ['33.9 a', '31.2 a']],
    ['Of those, 6% were under 25 and 47 were children.', ['6 %', '25 a', '47 count']],
    ['Two men aged 24 and 29 were held.', ['2 count', '24 a', '29 a']],
    ['He stopped touring at 80.', ['80 a']],
    ['The song reached No. 3 in May.', ['3 1']],
    ['The bus hit No. 12 Elm Street.', []],
  ])('%s', (text, expected) => {
    expect(values(text)).toEqual(expected)
  })
})

import { describe, expect, test } from 'vitest'
import { extractClaims } from '../../../../src/claims/index.ts'
import type { Claim } from '../../../../src/model/claim.ts'

// How wires and company reports put things, found by reading such; the sentences are made up.

const claimOf = (text: string, words: string): Partial<Claim> | undefined =>
  extractClaims(text, { language: 'en', date: '2018-10-08' }).find((claim) => claim.text === words)

const inPeriod = (start: string, end: string) => ({ period: { start, end } })

describe('revisions', () => {
  test.each([
    ['Growth in May was revised downward to 0.4 percent from 0.6 percent.', '0.4 percent', 'Growth', 'down'],
    ['The increase was revised upwards from 0.4 to 0.6 percent.', '0.6 percent', 'increase', 'up'],
    ['The count was revised downwards by 28,000.', '28,000', 'count', 'down'],
    ['The bank revised its forecast up to 3 percent from 2.5 percent.', '3 percent', 'forecast', 'up'],
    ['The bank revised its forecast upward to 3 percent from 2.5 percent.', '2.5 percent', 'forecast', null],
    ['A downward revision of 87,000 jobs surprised traders.', '87,000 jobs', 'downward revision', 'down'],
  ] as const)('%s: %s', (text, words, subject, direction) => {
    expect(claimOf(text, words)).toMatchObject({ subject, direction, qualifier: 'exact' })
  })

  test.each([
    ['Upwards of 3,000 people came.', '3,000 people', 'more_than'],
    ['It revised the rule: up to 3 percent may go.', '3 percent', 'at_most'],
  ] as const)('no revision: %s', (text, words, qualifier) => {
    expect(claimOf(text, words)).toMatchObject({ qualifier, kind: expect.not.stringMatching('change') })
  })
})

describe('what is expected of what', () => {
  test.each([
    ['The company expects revenue this year to increase 3%.', '3%', 'revenue'],
    ['The company expects revenue for the year to increase 3%.', '3%', 'revenue'],
    ['The company expects full-year revenue to be $3 billion.', '$3 billion', 'revenue'],
    ['It estimated revenue for the fourth quarter to be about $10.5 billion.', '$10.5 billion', 'revenue'],
    ['Nordia sees adjusted profit for 2019 to come in at $2 billion.', '$2 billion', 'adjusted profit'],
    ['It cut its outlook for full-year earnings per share of $1.40.', '$1.40', 'earnings per share'],
    ['Revenue was $10.1 billion, beating Carling Data analyst estimates of $9.6 billion.', '$9.6 billion', 'Revenue'],
    ['Revenue was $10.1 billion, beating Refindex estimates of $9.6 billion.', '$9.6 billion', 'Revenue'],
    ['The firm missed its EBITDA target of $3 billion.', '$3 billion', 'EBITDA'],
  ] as const)('%s: %s', (text, words, subject) => {
    expect(claimOf(text, words)).toMatchObject({ subject })
  })
})

describe('movements without an article, and how many are thought to be many', () => {
  test.each([
    ['Geographically, 15% growth in sales from Asia beat forecasts.', '15%', 'sales'],
    ['The company posted 4% growth in revenue.', '4%', 'revenue'],
    ['Employers added a healthy 199,000 jobs last month.', '199,000 jobs', 'jobs'],
    ['The factory shed a staggering 3,200 workers.', '3,200 workers', 'workers'],
    ['Globally, 4 percent own one.', '4 percent', null],
    ['Sales rose a sharp 4 percent in May.', '4 percent', 'Sales'],
    ['The bank cut the rate 2 percent.', '2 percent', 'rate'],
    ['Women between the age of 21 and 35 may apply.', '21 and 35', 'Women'],
  ] as const)('%s: %s', (text, words, subject) => {
    expect(claimOf(text, words)).toMatchObject({ subject })
  })

  test.each([
    ['The category is growing at 6.2%.', '6.2%', 'change'],
    ['The population expanded at 2.5 percent.', '2.5 percent', 'change'],
    ['Unemployment rose at 6 percent.', '6 percent', 'level'],
  ] as const)('%s', (text, words, kind) => {
    expect(claimOf(text, words)).toMatchObject({ kind })
  })
})

describe('a year that owns', () => {
  test.each([
    ["Exports hit $40 billion, surpassing 2016's total of $38 billion.", '$38 billion', '2016-01-01', '2016-12-31'],
    ['Output beat 2017’s monthly average of 182,000 tonnes.', '182,000 tonnes', '2017-01-01', '2017-12-31'],
    ["In the 1990's it had 3,000 workers.", '3,000 workers', '1990-01-01', '1999-12-31'],
  ])('%s', (text, words, start, end) => {
    expect(claimOf(text, words)).toMatchObject(inPeriod(start, end))
  })

  test('"up from 2016\'s $38 billion" is what it was, no rise of so much', () => {
    const text = "Exports hit $40 billion this year, up from 2016's $38 billion."
    expect(claimOf(text, '$40 billion')).toMatchObject({ direction: 'up', previous: { value: 38_000_000_000 } })
    expect(claimOf(text, '$38 billion')).toMatchObject({ kind: 'level', ...inPeriod('2016-01-01', '2016-12-31') })
  })

  test('of an index and of an aircraft the number stays in the name', () => {
    expect(claimOf("The S&P 500's 3% gain led markets.", '3%')).toMatchObject({ subject: 'S&P 500' })
    expect(claimOf("The Varo 737's range is 6,000 km.", '6,000 km')).toMatchObject({ subject: "Varo 737's range" })
  })
})

describe('what came from what, and when', () => {
  test.each([
    ['Sales rose by $7 from $150 to $157, and profit fell by $3 from $30 to $27.', '$157', 150, 'Sales'],
    ['Sales rose by $7 from $150 to $157, and profit fell by $3 from $30 to $27.', '$27', 30, 'profit'],
    ['Sales fell to $3 from $5, and profit rose to $7 from $4.', '$7', 4, 'profit'],
  ] as const)('%s: %s came from %d', (text, words, value, subject) => {
    expect(claimOf(text, words)).toMatchObject({ previous: { value }, subject })
  })

  test.each([
    [
      'Third-quarter profit was $826 million, compared with $629 million last year.',
      '$629 million',
      '2017-07-01',
      '2017-09-30',
    ],
    ['First-half revenue was $3 billion, versus $2.8 billion last year.', '$2.8 billion', '2017-01-01', '2017-06-30'],
    [
      'Profit in the third quarter was $3 million, compared with $8 million for all of last year.',
      '$8 million',
      '2017-01-01',
      '2017-12-31',
    ],
    ['Second-quarter earnings were $4 a share, compared with $12 in 2017.', '$12', '2017-01-01', '2017-12-31'],
    ['The August count fell by 300 jobs from the July figure.', '300 jobs', '2018-08-01', '2018-08-31'],
  ])('%s: %s', (text, words, start, end) => {
    expect(claimOf(text, words)).toMatchObject(inPeriod(start, end))
  })

  test.each(['Profit fell by $3 million from the May total.', 'Output is 3 percent above the 2019 level.'])(
    'the level that something is compared with gives it no time: %s',
    (text) => {
      expect(extractClaims(text, { language: 'en', date: '2018-10-08' })).toMatchObject([{ period: null }])
    },
  )
})

describe('times of why something will be', () => {
  test.each([
    ['Dues will rise after traffic fell 4 per cent in August.', '4 per cent', '2018-08-01', '2018-08-31'],
    ['Rates will go up because prices rose 3% in the year to September.', '3%', '2017-10-01', '2018-09-30'],
    ['The bank will wait although prices rose 3% in July.', '3%', '2018-07-01', '2018-07-31'],
    ['Rates will rise as growth slows to 2% in March.', '2%', '2019-03-01', '2019-03-31'],
    ['Profit will fall 3% in March.', '3%', '2019-03-01', '2019-03-31'],
  ])('%s', (text, words, start, end) => {
    expect(claimOf(text, words)).toMatchObject(inPeriod(start, end))
  })
})

describe('who foretells, and whom "they" means', () => {
  test.each([
    ['The CBO predicted the rate would reach 16%.', '16%', 'CBO'],
    ['Nordia predicted sales would reach $4 billion.', '$4 billion', 'Nordia'],
    ['The bank forecast inflation would reach 4%.', '4%', 'bank'],
    ['The bank forecast the 2019 inflation rate would reach 4%.', '4%', 'bank'],
    ['Sales predicted for May were $4 billion.', '$4 billion', null],
    ['Profits predicted at Nordia rose 4%.', '4%', null],
    ['The weather forecast would be for 20 mm.', '20 mm', null],
    [
      'Cases rose 4%, the Norland Centers for Food Control and Trade said.',
      '4%',
      'Norland Centers for Food Control and Trade',
    ],
    ['Ana Roy for the union said pay rose 4%.', '4%', 'Ana Roy'],
    [
      'Sales rose 4%, the Organisation for Steel Co-operation and Trade said.',
      '4%',
      'Organisation for Steel Co-operation and Trade',
    ],
    ['Growth was 2%, the ministry said. Economists were surprised. They had expected 3%.', '3%', 'Economists'],
    ['Growth was 2%, the ministry said. Wages were flat. They rose 3% in May, it said.', '3%', 'ministry'],
  ] as const)('%s: %s', (text, words, attribution) => {
    expect(claimOf(text, words)).toMatchObject({ attribution })
  })
})

describe('shares and indices with their moves in brackets', () => {
  test.each([
    ['Shares of Nordia Inc. (NRD 0.95%) (NRDA 0.92%) were up 21.7%.', '0.95%', 'NRD', 'change', null],
    ['Shares of Nordia Inc. (NRD 0.95%) (NRDA 0.92%) were up 21.7%.', '21.7%', 'Shares of Nordia Inc', 'change', 'up'],
    ['Nordia (NRD -3.2%) said revenue rose 4%.', '-3.2%', 'NRD', 'change', 'down'],
    ['The FTSE 100 (-0.3%) and the DAX (+0.2%) were mixed.', '-0.3%', 'FTSE 100', 'change', 'down'],
    ['The women (62%) said so.', '62%', 'women', 'share', null],
  ] as const)('%s: %s', (text, words, subject, kind, direction) => {
    expect(claimOf(text, words)).toMatchObject({ subject, kind, direction })
  })
})

test.each(['19.8 percent) to fell 19.8 percent', 'A 3%) rose 4%', '3%) fell', '3 ) 12.5% rose', ') 12.5% rose'])(
  'a bracket that nothing opens is read over: %s',
  (text) => {
    expect(extractClaims(text).length).toBeGreaterThan(0)
  },
)

test.each(['is 3 mm thinner and 12 grams lighter', 'VOTERS WENT TO THE POLLS, WITH TURNOUT PUT AT 58.2 PERCENT'])(
  'what a sentence breaks off with is read: %s',
  (text) => {
    expect(extractClaims(text).length).toBeGreaterThan(0)
  },
)

test.each([
  ['Unemployment Rate Falls To 8.4%', '8.4%', 'Unemployment Rate'],
  ['The third quarter unemployment rate hit 16%.', '16%', 'unemployment rate'],
  ['It had earnings of $246 million, equating to $0.45 per share.', '$0.45', 'earnings'],
] as const)('%s: %s', (text, words, subject) => {
  expect(claimOf(text, words)).toMatchObject({ subject })
})

describe('decimals as broadcasters write them', () => {
  test.each([
    ['Shipments reached 35-point-five billion dollars.', '35-point-five billion dollars', 35_500_000_000],
    ['They came to two-point-54 billion dollars.', 'two-point-54 billion dollars', 2_540_000_000],
    ['Output fell zero-point-three percent.', 'zero-point-three percent', 0.3],
  ] as const)('%s', (text, words, value) => {
    expect(claimOf(text, words)).toMatchObject({ value })
  })

  test.each(['He scored from the 3-point line.', 'They lead by a 35-point margin.', 'The five-point agenda is done.'])(
    'no decimal: %s',
    (text) => {
      for (const { text: words } of extractClaims(text)) expect(words).not.toMatch(/point-/)
    },
  )
})

describe('market reports', () => {
  test.each([
    [
      'Nara Motor and Saebyeok SDI closed unchanged at 209,000 won and 727,000 won, respectively.',
      '727,000 won',
      'Saebyeok SDI',
    ],
    [
      'Shipments to China, Japan and Vietnam decreased 6.8%, 2.1% and 5.3%, respectively.',
      '5.3%',
      'Shipments to Vietnam',
    ],
    ['Sales of cars and exports of trucks rose 3% and 4%, respectively.', '4%', 'exports of trucks'],
    ['Per-day exports advanced 11.2 percent.', '11.2 percent', 'Per-day exports'],
    ['After-tax profit rose 3 percent.', '3 percent', 'After-tax profit'],
    ['Over-the-counter sales fell 3%.', '3%', 'Over-the-counter sales'],
    ['Sales rose 0.4%, beating market expectations of a 0.3% increase.', '0.3%', 'Sales'],
    ['Traffic grew at 4%, a shade higher than the 3.8% of the year before.', '3.8%', 'Traffic'],
    ['The bond yielded 1.802%, a tad higher than 1.800% in the previous session.', '1.800%', 'bond'],
  ] as const)('%s: %s', (text, words, subject) => {
    expect(claimOf(text, words)).toMatchObject({ subject, qualifier: 'exact' })
  })

  test('the fifth monthly gain in a row is no comparison with the month before', () => {
    const text = 'Exports advanced 4.8 percent on-year to $52.4 billion, the fifth consecutive monthly gain.'
    expect(claimOf(text, '$52.4 billion')).toMatchObject({ basis: 'yoy' })
  })

  test('a market share behind a fall is a share', () => {
    const text = 'Petrol cars were down by 5.9%, for a 43.8% market share.'
    expect(claimOf(text, '43.8%')).toMatchObject({ kind: 'share', direction: null })
    expect(claimOf('Sales fell 5% and 3%.', '3%')).toMatchObject({ kind: 'change', direction: 'down' })
  })

  test('zero emissions are counted by nobody, zero deaths are', () => {
    const text = 'Zero emission cars were up 37%. There were zero deaths.'
    expect(extractClaims(text).map((claim) => claim.text)).toEqual(['37%', 'zero deaths'])
  })

  test('who outnumbered whom is a score', () => {
    const text = 'Volume was 225 million shares, with losers outnumbering winners 479 to 306.'
    expect(extractClaims(text).map((claim) => claim.text)).toEqual(['225 million shares'])
  })

  test.each([
    ['Nara Motor closed flat at 407,500 won.', '407,500 won', 'flat', 'exact'],
    ['Prices higher than $3 are rare.', '$3', null, 'more_than'],
  ] as const)('%s', (text, words, direction, qualifier) => {
    expect(claimOf(text, words)).toMatchObject({ direction, qualifier })
  })
})

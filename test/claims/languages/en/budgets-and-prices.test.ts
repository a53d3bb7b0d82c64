import { describe, expect, test } from 'vitest'
import { extractClaims } from '../../../../src/claims/index.ts'
import type { Claim } from '../../../../src/model/claim.ts'

// How council budgets, customs figures and market price lists put things; the sentences are made up.

type Row = readonly [text: string, words: string, fields: Partial<Claim>]

const claimsOf = (text: string): readonly Claim[] => extractClaims(text, { language: 'en', date: '2026-06-10' })

const span = (start: string, end: string) => ({ period: { start, end } })

function rows(table: readonly Row[]): void {
  test.each(table)('%s: %s', (text, words, fields) => {
    expect(claimsOf(text).findLast((claim) => claim.text === words)).toMatchObject(fields)
  })
}

describe('years told by the day on which they begin', () => {
  rows([
    [
      'The council passed a $9 million budget for the fiscal year that begins July 1.',
      '$9 million',
      span('2026-07-01', '2027-06-30'),
    ],
    [
      'The board set a $9 million budget for the year starting Sept. 1.',
      '$9 million',
      span('2026-09-01', '2027-08-31'),
    ],
    ['In the fiscal year that began on April 1, fees rose 3%.', '3%', span('2026-04-01', '2027-03-31')],
    ['Fees for the school year beginning October 2025 were $300.', '$300', span('2025-10-01', '2026-09-30')],
    ['The sale, starting Sept. 1, will raise $300.', '$300', { period: null }],
  ])
})

describe('what is compared is of its own time', () => {
  rows([
    [
      'The surplus was $3 million in May, compared with $5 million in April and $4 million a year ago.',
      '$4 million',
      span('2025-05-01', '2025-05-31'),
    ],
    [
      'The surplus was $3 million, compared with $5 million in April and $4 million a year ago.',
      '$4 million',
      { period: null },
    ],
    [
      'The surplus rose to $3 million in May from $2 million a year ago.',
      '$2 million',
      span('2025-05-01', '2025-05-31'),
    ],
    ['The fee is $40, double last week’s rate.', 'double', { period: null }],
    ['They agreed to double next year’s ceiling to 3 percent.', 'double', span('2027-01-01', '2027-12-31')],
    ['Exports rose 12% from a year earlier, slower than the 16% gain of the month before.', '16%', { basis: 'yoy' }],
    ['Prices rose 0.2%, slower than the 0.3% rise of the month before.', '0.3%', { basis: 'mom' }],
  ])
})

describe('things of a list without their verb', () => {
  rows([
    ['The chain sells rice at $2, beans at $3 and flour at $4 a bag.', '$3', { subject: 'beans' }],
    ['The chain sells rice at $2, well above $3 in May.', '$3', { subject: 'rice' }],
    [
      'Eggs were $3, 20 cents less than in May, and milk at $7, down from $8.',
      '$7',
      { subject: 'milk', kind: 'level' },
    ],
    [
      'Exports to Japan rose 21% despite new levies, and those to India 9% to $4 million.',
      '9%',
      { subject: 'Exports to India', kind: 'change', direction: 'up' },
    ],
    [
      'Exports to Japan rose 21% despite new levies, and those to India 9% to $4 million.',
      '$4 million',
      { subject: 'Exports to India', direction: 'up' },
    ],
    [
      'Exports to Japan rose 21% despite new levies, and those to India were 9% of the total.',
      '9%',
      { kind: 'share', direction: null },
    ],
    ['Sugar stayed at $3 while tea rose.', '$3', { subject: 'Sugar', direction: 'flat' }],
    ['He expects rice to cross $3 in May.', '$3', { qualifier: 'more_than' }],
    ['The runners cross 12 bridges in May.', '12 bridges', { qualifier: 'exact' }],
  ])
})

describe('whose amount it is', () => {
  rows([
    [
      'The city will draw $3 million from its reserve fund, leaving $21 million.',
      '$21 million',
      { subject: 'reserve fund' },
    ],
    ['The firm got $3 million from the state, leaving $2 million to be found.', '$2 million', { subject: 'firm' }],
    ['Firms shipped goods worth $31 million, 79% of all exports.', '79%', { subject: 'goods' }],
    ['The firm cut 300 jobs, 12% of its workforce.', '12%', { subject: 'workforce' }],
    ['Roy offered nine motions, one of which would have taken $2 million.', '$2 million', { subject: 'motions' }],
    [
      'The state gave €85 million in aid, €30 million of which is to be paid in May, and wants to raise €90 million.',
      '€90 million',
      { subject: 'state' },
    ],
    ['The city spent $3 million; its own policy calls for at least 8%.', '8%', { subject: 'own policy' }],
    ['Emergency calls for an ambulance rose 5%.', '5%', { subject: 'Emergency calls' }],
    ['Of the 47 people losing their jobs, 19 work in parks.', '19', { kind: 'level', direction: null }],
    ['Of the 44 items, 26 fell by 5%.', '5%', { kind: 'change', direction: 'down' }],
    [
      'According to the agency, rice is 36% dearer; year on year, onions are down 41%.',
      '41%',
      { attribution: 'agency' },
    ],
    ['Rice is 36% dearer, according to the agency; onions are down 41%.', '41%', { attribution: null }],
  ])
})

describe('nouns in -s before a preposition and two of a kind', () => {
  rows([
    ['Car exports from Japan and Korea fell 5%.', '5%', { subject: 'Car exports from Japan and Korea' }],
    ['Bank loans to firms and farms rose to $8 million.', '$8 million', { subject: 'Bank loans to firms and farms' }],
    ['State grants to firms and farms were $8 million.', '$8 million', { subject: 'State grants to firms and farms' }],
    ['The firm exports to Japan and sales rose 5%.', '5%', { subject: 'sales' }],
    ['The bank deals with firms and profits rose 5%.', '5%', { subject: 'profits' }],
  ])
})

describe('lists of things and their prices', () => {
  test('a sign before the first of three prices is that of all', () => {
    const told = claimsOf('Peas, leeks and beans were sold at $17, 42 and 80 per kg, respectively.')
    expect(told.map(({ value, unit, subject }) => [value, unit.code, subject])).toEqual([
      [17, 'USD', 'Peas'],
      [42, 'USD', 'leeks'],
      [80, 'USD', 'beans'],
    ])
    expect(claimsOf('They paid $90, 12 of them in cash.').map(({ unit }) => unit.code)).toEqual(['USD', null])
  })
  rows([
    ['Kale, peas, french beans and okra are cheaper at $8.', '$8', { subject: 'Kale, peas, french beans and okra' }],
    ['Overall, prices and wages rose 5%.', '5%', { subject: 'prices and wages' }],
    [
      'Exports rose for fuels (25 percent to 5 million tonnes) and rice (3 percent).',
      '25 percent',
      { subject: 'fuels' },
    ],
    ['Loans to farms & mills rose 5%.', '5%', { subject: 'Loans to farms & mills' }],
  ])
})

describe('growth, cuts and spans', () => {
  rows([
    ['Loans rose 5% in May, as compared with a growth of 3% in April.', '3%', { subject: 'Loans', kind: 'change' }],
    ['The bank expects growth of 3%.', '3%', { subject: 'growth' }],
    ['Loans had increased at 13%.', '13%', { kind: 'change', direction: 'up' }],
    ['The bill would cap rent increases at 7%.', '7%', { kind: 'limit' }],
    ['The plan has a $5 million cut from the library budget.', '$5 million', { subject: 'library budget' }],
    ['It made a $5 million gain from the sale.', '$5 million', { subject: 'gain' }],
    ['The plan has a reduction of $5 million from the levy, leaving $9 million.', '$9 million', { subject: 'levy' }],
    ['Loans rose 3% in the fortnight ended May 13.', '3%', span('2026-04-30', '2026-05-13')],
    ['Loans were $5 million in the period ended March 31.', '$5 million', { period: null }],
    ['Stocks were of the order of $7 million.', '$7 million', { subject: 'Stocks', qualifier: 'approximate' }],
    ['The average listing was on sale for 32 days.', '32 days', { subject: 'average listing' }],
  ])
})

describe('several things expected, one after the other', () => {
  rows([
    ['Economists expect sales to fall 3% and prices to rise 2%.', '2%', { subject: 'prices', modality: 'forecast' }],
    ['Velt expects sales to fall 3% and plans to cut 40 jobs.', '40 jobs', { modality: 'target' }],
    ['Velt expects sales to be flat and American sales to drop 1%.', '1%', { subject: 'American sales' }],
    [
      'Velt expects the profit of Hanul and Daejin to reach $4 million.',
      '$4 million',
      { subject: 'profit of Hanul and Daejin' },
    ],
    ['Analysts see exports to Japan falling 3% and imports to Korea rising 4%.', '4%', { subject: 'imports to Korea' }],
    ['Velt expects exports to rise to $4 million and imports to $3 million.', '$3 million', { subject: 'imports' }],
    ['Velt makes 3,000 cars a year and exports to 15 countries.', '15 countries', { subject: 'countries' }],
    ['Velt plans to build 40 homes, having built 30 last year.', '30', { modality: 'reported' }],
    ['Economists expect prices to end the year 3% lower.', '3%', span('2026-01-01', '2026-12-31')],
  ])
})

describe('what stands beside a change', () => {
  rows([
    ['Output rose 5%, with unemployment at 4%.', '4%', { subject: 'unemployment', direction: null }],
    ['Output rose 5%, with unemployment falling to 4%.', '4%', { subject: 'unemployment', direction: 'down' }],
    ['Sales rose 5%, with the median at $4 million.', '$4 million', { subject: 'median' }],
    ['The index rose 5% with volume thin, to close at 4,000.', '4,000', { subject: 'index', direction: 'up' }],
    [
      'Sales rose 3% to $4 million in the quarter to June 30, or 5% at constant rates.',
      '5%',
      { kind: 'change', direction: 'up' },
    ],
    ['Sales fell 3% to $4 million in May, or 12% of the total.', '12%', { kind: 'share' }],
    ['Coal fell, offset by a 13% increase in grain to 5.6 million tonnes.', '5.6 million tonnes', { direction: 'up' }],
    ['The fall was partly offset by a 13% increase in grain.', '13%', { subject: 'grain' }],
    [
      'Coal fell 24% to 8.8 million tonnes and ore 11% to 7.9 million.',
      '7.9 million',
      { unit: { type: 'mass', code: 't', text: 'tonnes' } },
    ],
    [
      'Profit was $6 million in the first quarter, compared to $3 million in the fourth and $2 million in the same period last year.',
      '$2 million',
      span('2025-01-01', '2025-03-31'),
    ],
    ['Pending sales, a sign of May closings, fell 3%.', '3%', { period: null }],
    [
      'The firm sees spending of $2 million and plans to buy shares worth $3 million by next July.',
      '$2 million',
      { period: null },
    ],
    ['The mayor said 60 percent of the people would be moved by July.', '60 percent', span('2026-07-01', '2026-07-31')],
  ])
})

describe('who expects what, and what is known', () => {
  rows([
    ['The cut was predicted by 41 of 68 economists.', '41', { modality: 'reported' }],
    [
      'Velt expects sales of $3 million, versus $2 million last year, and profit of $1 million.',
      '$1 million',
      { modality: 'forecast', subject: 'profit' },
    ],
    [
      'Velt expects sales of $3 million, versus $2 million last year, and has assets of $9 million.',
      '$9 million',
      { modality: 'reported' },
    ],
    [
      'They expected one more cut, of 25 basis points, in June.',
      '25 basis points',
      { subject: 'cut', modality: 'forecast' },
    ],
    [
      'The firm cut its forecast to $3 million, citing costs of $2 million.',
      '$2 million',
      { subject: 'costs', modality: 'reported' },
    ],
    [
      'He warned that the levy could cut growth by 2% and that credit, up 11% in June, was rising.',
      '11%',
      { subject: 'credit', modality: 'reported' },
    ],
    ['Premiums account for $19 million of spending.', '$19 million', { subject: 'Premiums' }],
    [
      'Sales rose 8% in the first quarter, compared with 7% in the fourth and 5% a year earlier.',
      '5%',
      span('2025-01-01', '2025-03-31'),
    ],
    ['It sees inflation at 3% in the first quarter of the next fiscal year.', '3%', { period: null }],
  ])
})

describe('of whom so many are told', () => {
  rows([
    ['Among those aged 18 to 24, 546,000 were out of work.', '546,000', { subject: 'those aged 18 to 24' }],
    [
      'Banks must raise their capital to $10 billion; 12 of them, with assets of $1 billion, are below that.',
      '12',
      { subject: 'Banks' },
    ],
    ['The council cut 40 posts; 12 of them, worth $3 million, were vacant.', '$3 million', { subject: 'posts' }],
    ['One in five dollars spent on care goes to fraud.', 'One in five dollars', { value: 0.2, kind: 'share' }],
    ['He put one in five $10 notes aside.', '$10', { value: 10 }],
    [
      'Markets put the chance of a quarter-point rate cut in June at 94 percent.',
      '94 percent',
      { direction: null, subject: 'chance' },
    ],
  ])
})

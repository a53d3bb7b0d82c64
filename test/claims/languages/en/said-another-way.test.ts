import { expect, test } from 'vitest'
import { extractClaims } from '../../../../src/claims/index.ts'
import type { Claim } from '../../../../src/model/claim.ts'

// The same thing said in another way, and what only looks so; the sentences are made up.

const inPeriod = (start: string, end: string) => ({ period: { start, end } })
const yoy = { basis: 'yoy' } as const

const rows: readonly (readonly [text: string, words: string, expected: Partial<Claim>])[] = [
  // Verbs that a word of direction makes movements
  ['Copper moved higher 2 percent to $9,000 a tonne.', '2 percent', { kind: 'change', direction: 'up' }],
  ['Copper moved higher 2 percent to $9,000 a tonne.', '$9,000', { kind: 'level', direction: 'up' }],
  ['The stock was trading lower 2% at Rs 90.', '2%', { kind: 'change', direction: 'down' }],
  ['The index closed higher 12 points at 8,914.30.', '12 points', { kind: 'change', direction: 'up' }],
  ['Sales pulled back 4 percent.', '4 percent', { kind: 'change', direction: 'down' }],
  ['Police pulled back 200 officers.', '200 officers', { kind: 'level', direction: null }],
  // Where what was lost led to
  ['Crude lost $1.07, or 1.7%, to settle at $63.58.', '$63.58', { kind: 'level', direction: 'down' }],
  ['The party lost the vote by one vote, at 23 votes for and 24 against.', '23 votes', { direction: null }],
  // Ages
  ['"We left," said Karen Boyd, 38 years old, who teaches.', '38 years old', { subject: 'Karen Boyd' }],
  ['As the fair opened Ty Okoro, a 19 year old smith, fell.', '19 year old', { subject: 'Ty Okoro' }],
  ['A man and his 9 year old daughter were found.', '9 year old', { subject: 'daughter' }],
  ['The bridge is 1 year old.', '1 year old', { subject: 'bridge' }],
  // Times
  ['Wages did rise 2 percent in April.', '2 percent', inPeriod('2018-04-01', '2018-04-30')],
  ['Wages did not rise by 2 percent in December.', '2 percent', inPeriod('2017-12-01', '2017-12-31')],
  ['Prices rose 2 percent in the month of April.', '2 percent', inPeriod('2018-04-01', '2018-04-30')],
  ['Prices were 2 percent higher than in September, 2017.', '2 percent', yoy],
  ['The index fell from 12 percent in June, 2018 to 9 percent in July, 2018.', '9 percent', { basis: 'mom' }],
  ['Sales rose 3 percent when compared with the year-ago period.', '3 percent', yoy],
  [
    'Stocks were 60, or 8%, less than a year ago and 37 kg, or 1%, less than the usual average.',
    '37 kg',
    { basis: null },
  ],
  ['Exports fell 2 percent versus a year ago in April.', '2 percent', inPeriod('2018-04-01', '2018-04-30')],
  ['In April shipments of copper fell 2 percent.', '2 percent', inPeriod('2018-04-01', '2018-04-30')],
  ['Last year average rents fell 2 percent.', '2 percent', inPeriod('2017-01-01', '2017-12-31')],
  [
    'There was a 3 percent fall in revenue from shipping last month.',
    '3 percent',
    inPeriod('2018-09-01', '2018-09-30'),
  ],
  ['A 5 percent gain in rents was recorded last year.', '5 percent', { basis: null }],
  // What it is told of
  ['Revenue dropped close to 3 percent.', '3 percent', { subject: 'Revenue' }],
  ['That was a 2% rise in output versus a year ago.', '2%', { subject: 'output', ...yoy }],
  ['Revenue from advertising up 12 percent.', '12 percent', { subject: 'Revenue from advertising', direction: 'up' }],
  ['Capital spending almost doubled to $3 million.', '$3 million', { subject: 'Capital spending' }],
  ['It was income from shipping that fell, by 3%.', '3%', { subject: 'income from shipping' }],
  ['It was operating income that fell, by 3%.', '3%', { subject: 'operating income' }],
  ['Spending on roads, which stood at $3 million, fell.', '$3 million', { subject: 'Spending' }],
  ['He blamed the delay on yields, which stood at 54%.', '54%', { subject: 'yields' }],
  ['The bank said on Monday that tax receipts, helped by cars, fell 1.6%.', '1.6%', { subject: 'tax receipts' }],
  [
    'The bank said coffee output, which stood at 3 tonnes, advanced to 4 tonnes.',
    '4 tonnes',
    { subject: 'coffee output' },
  ],
  ['According to the bank, rents and wages rose 5% and 7%, respectively.', '5%', { subject: 'rents' }],
  ['Six people were killed and five hurt in a crash on May 12.', 'Six people', inPeriod('2018-05-12', '2018-05-12')],
  ['Six people were killed when a bus fell on May 12.', 'Six people', inPeriod('2018-05-12', '2018-05-12')],
  ['The boat sank 3 miles off the island of Orm.', '3 miles', { subject: 'boat' }],
  ['The bypass cut 3 miles off the trip.', '3 miles', { subject: 'trip' }],
  ['Temperatures hit -12 C in Velt.', '-12 C', { subject: 'Temperatures' }],
  ['Three in five children own a dog.', 'Three in five', { subject: 'children' }],
  ['Rice imports as of May 4 hit 3 tonnes.', '3 tonnes', { subject: 'Rice imports' }],
  // Who says so
  ['According to police, Jon Vance, 45, was held.', '45', { attribution: 'police' }],
  ['According to the agency head, Ana Roy, 40 people died.', '40 people', { attribution: 'Ana Roy' }],
  [
    'Police said the toll from the knife attack rose to 107 from 52.',
    '107',
    { attribution: 'Police', direction: 'up' },
  ],
  // Between a subject and its verb
  ['Shares rose 3%, while the broad Sensex, meanwhile, gained 211 points.', '211 points', { subject: 'broad Sensex' }],
  ['Shares rose 3%, while the broad Sensex rises 211 points.', '211 points', { subject: 'broad Sensex' }],
  ['Its output rises 21 percent, Acme said, while wind falls 2 percent.', '2 percent', { subject: 'wind' }],
  ['Unions want pay rises 3 percent above inflation.', '3 percent', { direction: 'up', modality: 'target' }],
  ['The number of cars saw a 22% fall in the first month.', '22%', { subject: 'number of cars' }],
  ['As a result, the index, which fell in May, rose 3 percent.', '3 percent', { subject: 'index' }],
  // Money and percentages by their other names
  [
    'Melbourne and Sydney lost most, and in Brisbane the Queensland premier said it cost 4 million dollars.',
    '4 million dollars',
    { unit: { type: 'currency', code: 'AUD', text: 'dollars' } },
  ],
  [
    'The levy cost 4 million dollars in Sydney.',
    '4 million dollars',
    { unit: { type: 'currency', code: 'USD', text: 'dollars' } },
  ],
  ['A poll found 71 pct supported heavier fines.', '71 pct', { kind: 'share' }],
  ['Revenue (seasonally adjusted) fell 5 percent, and costs were $3 million.', '5 percent', { subject: 'Revenue' }],
]

test.each(rows)('%s: %s', (text, words, expected) => {
  const claim = extractClaims(text, { language: 'en', date: '2018-10-08' }).find((claim) => claim.text === words)
  expect(claim).toMatchObject(expected)
})

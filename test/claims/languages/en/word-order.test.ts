import { expect, test } from 'vitest'
import { extractClaims } from '../../../../src/claims/index.ts'

const day = { language: 'en', date: '2026-03-02' }
const find = (text: string, words: string) => extractClaims(text, day).find((claim) => claim.text === words)

// Where the subject stands when it does not stand right before its verb.
test.each([
  ['Among the top losers was HCL Tech, down 3 per cent, then ICICI (2.4 per cent).', '3 per cent', 'HCL Tech'],
  ['Among women the rate was 4 percent.', '4 percent', 'rate'],
  ['Leading in the polls is Smith, with 40 percent.', '40 percent', 'Smith'],
  ['The car the couple bought in May cost $3,500.', '$3,500', 'car'],
  ['A pint that cost £3.90 before Covid is now £5.40.', '£5.40', 'pint'],
  ['The price that rose after May fell 3 percent.', '3 percent', 'price'],
  ['The median household in that valley lives on R38,400.', 'R38,400', 'median household'],
  ['Reserves, now 14 percent of spending, would sink to 9 percent.', '14 percent', 'Reserves'],
  ['Patients had 38% fewer night-time low-sugar episodes.', '38%', 'night-time low-sugar episodes'],
  [
    'The number of people killed by a flood along the Niger and Benue rivers has risen to 47.',
    '47',
    'number of people',
  ],
  [
    'The survey of 1,522 adults by Severn Opinion, carried out in April, puts Reform on 27 per cent.',
    '27 per cent',
    'Reform',
  ],
  ['In a survey of 1,500 drivers, 38 percent said so.', '38 percent', 'drivers'],
  ['Bucking the trend were Sun Pharma and ITC, which gained 1.8 and 0.9 per cent, respectively.', '1.8', 'Sun Pharma'],
  [
    'Bucking the trend were Sun Pharma and ITC, which gained 1.8 and 0.9 per cent, respectively.',
    '0.9 per cent',
    'ITC',
  ],
  ['He warned that reserves, now 14 percent of spending, would sink to 9 percent.', '9 percent', 'reserves'],
  ['It said that costs, which rose 3 percent, fell.', '3 percent', 'costs'],
  ['At least 61,000 residents in eight areas have left, about a third of whom are in camps.', 'a third', 'residents'],
  ['They own 12 shops in 3 towns, half of which are shut.', 'half', 'towns'],
  ['They have seen yields climb to 5.8 per cent.', '5.8 per cent', 'yields'],
  ['The bank saw a rise in profits to $3 million.', '$3 million', 'profits'],
  ["The deal makes Acme the world's third-largest brewer.", 'third-largest', 'Acme'],
  [
    'Those debts, put by the minister at 4 trillion naira in August, now exceed 5 trillion.',
    '5 trillion',
    'Those debts',
  ],
  ['Revenue rose to $1.17 billion (avg est $1.12 bln).', '$1.12 bln', 'Revenue'],
  [
    'Prices of flats rose 2 percent and those of detached houses 0.6 percent.',
    '0.6 percent',
    'Prices of detached houses',
  ],
  ['House rents were 5.1 per cent higher than a year earlier and those of units 6.3.', '6.3', 'rents of units'],
  ['Participants, whose median age was 71 and 54% of whom were women, were fit.', '54%', 'Participants'],
  ['The Lions, third in the table with 97 points, 11 fewer than the leaders, need a win.', '11', 'Lions'],
] as const)('%s: %s', (text, words, subject) => {
  expect(find(text, words)).toMatchObject({ subject })
})

test.each([
  ['Parking is $2 an hour (was $1.50).', '$2', 1.5, 'up'],
  ['Revenue hit $310 million in October, from $48 million a year before.', '$310 million', 48_000_000, 'up'],
  ['Inflation stood at 4.9 per cent in April, from 5.4 per cent in March.', '4.9 per cent', 5.4, 'down'],
] as const)('what a level was before: %s', (text, words, previous, direction) => {
  expect(find(text, words)).toMatchObject({ direction, previous: { value: previous } })
})

test.each([
  ['Net income rose to $184 million, or $1.12 a share, from $161 million.', '$1.12'],
  ['Fares are $2 in town, and from May they are $3.', '$2'],
] as const)('no level that came before: %s', (text, words) => {
  expect(find(text, words)).toMatchObject({ previous: null })
})

test('members of a list in brackets move as the first did', () => {
  const told =
    'Down most was HCL, which lost 3 per cent, followed by ICICI Bank (2.4 per cent) and Axis Bank (2.2 per cent).'
  expect(find(told, '2.4 per cent')).toMatchObject({ kind: 'change', direction: 'down', subject: 'ICICI Bank' })
  expect(find(told, '2.2 per cent')).toMatchObject({ kind: 'change', direction: 'down', subject: 'Axis Bank' })
})

test.each([
  ['Asked who would make the best leader, 29 per cent chose Smith.', '29 per cent', 'reported'],
  ['Annualised revenue, a closely watched if slippery measure, hit $310 million.', '$310 million', 'reported'],
  ['They pay more if needed, up to $310 million.', '$310 million', 'hypothetical'],
  ['Growth is still seen at 6.5%.', '6.5%', 'forecast'],
  ['Asked by the BBC, he said it would cost $3 million.', '$3 million', 'forecast'],
] as const)('questions and concessions expect nothing: %s', (text, words, modality) => {
  expect(find(text, words)).toMatchObject({ modality })
})

test.each([
  ['Acme raised $4m in a Series C round that values it at $5.6bn, the company said.', '$5.6bn', 'company'],
  ['Ofcom puts the cost at $3 million.', '$3 million', 'Ofcom'],
  ['The organiser, Ana Roy, said the deal, which is worth $2,900 a year, "isn\'t everything".', '$2,900', 'Ana Roy'],
  ['Rents will rise 3 percent, said the minister.', '3 percent', 'minister'],
  ['Costs will shave 20 cents off, a dime less than feared in May.', '20 cents', null],
  ['His heirs, whose fortune, once put at $1.3 billion, is gone, sold up.', '$1.3 billion', null],
  ['The paper was cool. Dosing at bedtime raised readings by 7 percent, it noted.', '7 percent', null],
] as const)('who values something, and who does not: %s', (text, words, attribution) => {
  expect(find(text, words)).toMatchObject({ attribution })
})

test.each([
  ['Prices of flats rose 2 percent and those of detached houses 0.6 percent.', '0.6 percent', 'change', 'up'],
  ['House rents were 5.1 per cent higher than a year earlier and those of units 6.3.', '6.3', 'change', 'up'],
  ['The rises were 6.9 per cent and 7.4 per cent respectively.', '7.4 per cent', 'change', 'up'],
  ['Sales and profit rose to $3 million and $1 million, respectively.', '$1 million', 'level', 'up'],
  ['The rise was 6 percent and the rate 12 percent.', '12 percent', 'level', null],
  ['Of the 44 items, 26 became cheaper, potatoes by 14%.', '14%', 'level', null],
  ['Add 400g of flour.', '400g', 'level', null],
  ['It will add 400 tonnes of steel.', '400 tonnes', 'change', 'up'],
  ['The margin falls inside the half-point threshold.', 'half-point', 'limit', null],
  ['Sales fell within a week by 3 percent.', '3 percent', 'change', 'down'],
  ['Of the 44 items, 26% became cheaper.', '26%', 'share', null],
] as const)('the next of a list moves as the one before: %s', (text, words, kind, direction) => {
  expect(find(text, words)).toMatchObject({ kind, direction })
})

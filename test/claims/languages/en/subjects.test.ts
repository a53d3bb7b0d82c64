import { expect, test } from 'vitest'
import { extractClaims } from '../../../../src/claims/index.ts'

const day = { language: 'en', date: '2025-11-20' }

// Where a subject stands from its verb, and what may come between them.
test.each([
  ['Two-bedroom rents in the old port range from £900 to £1,200.', '£900 to £1,200', { subject: 'rents' }],
  ['Prices for the phone start at $500.', '$500', { subject: 'Prices' }],
  ['Brokers polled by the paper see it at 8 percent.', '8 percent', { subject: 'Brokers' }],
  ['A dealer who scraps a van aged three years or older gets $900.', '$900', { subject: 'dealer' }],
  ['Those who scrap a van aged three years or older receive $900.', '$900', { subject: 'Those who scrap' }],
  ['Those who scrap a van aged three years or older receive $900.', 'three years', { subject: 'van' }],
  ['The revised budget he sent to parliament lifts spending by 2 percent.', '2 percent', { subject: 'spending' }],
  ['The brewer, for years the biggest here, now ranks seventh.', 'seventh', { subject: 'brewer' }],
  ['A parking permit, £45 now, rises to £48.', '£48', { subject: 'parking permit' }],
  ['The suspect, a former guard known only as Lee, stole $40,000.', '$40,000', { subject: 'suspect' }],
  ['Farmers, many of whom lost a crop, will get $900.', '$900', { subject: 'Farmers' }],
  ['The city, he added, owes $2 billion.', '$2 billion', { subject: 'city' }],
  ['Sales of heat pumps (HPs) in Japan more than doubled.', 'doubled', { subject: 'Sales of heat pumps' }],
  ['A full charge of a 77 kWh battery costs $20.', '$20', { subject: 'full charge of a 77 kWh battery' }],
  ['Families earning $80,000 or more a year spent $700 on lessons.', '$700', { subject: 'Families' }],
  ['Three in five of those who replied were against it.', 'Three in five', { subject: 'those who replied' }],
  ['In a survey of 1,500 drivers, 38 percent said no.', '38 percent', { subject: 'drivers' }],
  ['The bank saw inflation at 2.1 percent.', '2.1 percent', { subject: 'inflation' }],
  ['Tea took the biggest slice of the market at 27 percent.', '27 percent', { subject: 'Tea' }],
  ['Costs are below inflation, then at 3.6 percent, it said.', '3.6 percent', { subject: 'inflation' }],
  ['It cut taxes, only for spending to rise 4.5 percent.', '4.5 percent', { subject: 'spending' }],
  ['The Lyra topped the list with 3,118 units, followed by the Vega with 2,964.', '3,118 units', { subject: 'Lyra' }],
  ['The Lyra topped the list with 3,118 units, followed by the Vega with 2,964.', '2,964', { subject: 'Vega' }],
  ['Shares in Hanul Motor closed at $20.', '$20', { subject: 'Shares in Hanul Motor' }],
  [
    'The line carried 2 million people in the three-month season, 3 percent fewer than a year before.',
    '3 percent',
    { subject: 'people' },
  ],
  ['Every $10 rise in the oil price costs us $1 million.', '$10', { subject: 'oil price' }],
  ['EVs could take one in five new cars by 2028.', 'one in five', { subject: 'EVs' }],
  [
    'According to the poll of 900 primary, middle and high school pupils by the Health Office, 12 percent smoke.',
    '12 percent',
    { attribution: 'Health Office' },
  ],
  ['The ministry vowed to cut the bill to $26 billion.', '$26 billion', { attribution: 'ministry' }],
  ['The council wants to cut fares to £1.50.', '£1.50', { attribution: 'council' }],
  ['The region has pledged $85 million.', '$85 million', { attribution: null }],
  ['Spa Air swung to a loss of $20 million, hit by a weak won, it said.', '$20 million', { attribution: 'Spa Air' }],
  [
    'English came first. A worker, surnamed Kwon, said it hurt. “We pay $900,” she said.',
    '$900',
    { attribution: 'worker' },
  ],
] as const)('%s: %s', (text, words, wanted) => {
  expect(extractClaims(text, day).find((found) => found.text === words)).toMatchObject(wanted)
})

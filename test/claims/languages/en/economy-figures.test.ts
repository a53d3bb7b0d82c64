import { describe, expect, test } from 'vitest'
import { extractClaims } from '../../../../src/claims/index.ts'
import type { Claim } from '../../../../src/model/claim.ts'

// How news of statistics offices, central banks and trade puts things, found by reading such; the sentences are made up.

type Row = readonly [text: string, words: string, fields: Partial<Claim>]

const claimsOf = (text: string): readonly Claim[] => extractClaims(text, { language: 'en', date: '2019-12-04' })

const span = (start: string, end: string) => ({ period: { start, end } })

function rows(table: readonly Row[]): void {
  test.each(table)('%s: %s', (text, words, fields) => {
    expect(claimsOf(text).findLast((claim) => claim.text === words)).toMatchObject(fields)
  })
}

describe('quarters told with the day on which they ended, and by a figure', () => {
  rows([
    [
      'Profit for the first quarter ended Sept 30, 2019 rose 14% to RM30 million.',
      '14%',
      span('2019-07-01', '2019-09-30'),
    ],
    [
      'Sales in the second quarter, which ended on 30 June, were $3 million.',
      '$3 million',
      span('2019-04-01', '2019-06-30'),
    ],
    [
      'Sales for the fiscal third quarter ended June 30 were $3 million.',
      '$3 million',
      span('2019-04-01', '2019-06-30'),
    ],
    ['Sales for the first nine months ended Sept. 30 were $4 million.', '$4 million', span('2019-01-01', '2019-09-30')],
    ['Sales in the first half ended 31 October 2019 were $4 million.', '$4 million', span('2019-05-01', '2019-10-31')],
    ['The economy grew 1.4 percent in the 3rd quarter.', '1.4 percent', span('2019-07-01', '2019-09-30')],
    ['The economy grew 1.4 percent in the 3rd quarter of 2016.', '1.4 percent', span('2016-07-01', '2016-09-30')],
    ['Exports fell 3% in the 1st half of 2016.', '3%', span('2016-01-01', '2016-06-30')],
    ['Exports fell 3% in the first quarter.', '3%', span('2019-01-01', '2019-03-31')],
  ])
})

describe('times that a change is against', () => {
  rows([
    ['Traffic fell 0.8% compared with November of 2018.', '0.8%', { basis: 'yoy', period: null }],
    ['Traffic rose 3% over October 2018.', '3%', { basis: 'yoy', period: null }],
    ['Traffic fell 0.8% relative to the corresponding quarter in 2018.', '0.8%', { basis: 'yoy' }],
    [
      'Growth was 3.7 points higher than the rate recorded in the corresponding quarter of 2018.',
      '3.7 points',
      { basis: 'yoy' },
    ],
    [
      'Growth was higher than the rate recorded in the preceding quarter, which was revised to 0.72 percent.',
      '0.72 percent',
      { subject: 'rate' },
    ],
    ['Traffic rose 3% in October 2018.', '3%', { basis: null, ...span('2018-10-01', '2018-10-31') }],
    ['The rate was lower by 0.79 per cent point compared to May.', '0.79 per cent point', { kind: 'change' }],
  ])
})

describe('a forecast for a year', () => {
  rows([
    ['The inflation forecast for 2020 was cut to 5.0%.', '5.0%', span('2020-01-01', '2020-12-31')],
    [
      'The outlook for next year was lowered to 3 million tonnes.',
      '3 million tonnes',
      span('2020-01-01', '2020-12-31'),
    ],
    [
      'The bank cut its forecast for 2019 to 4.4%, while for 2020 the forecast was raised to 4.9%.',
      '4.9%',
      span('2020-01-01', '2020-12-31'),
    ],
    ['The forecast for 2020 was raised after sales rose 5%.', '5%', { period: null }],
    ['The forecast for 2020 was lowered, and sales fell 4%.', '4%', { period: null }],
    [
      'The bank has retained its inflation forecast at 5.5 percent.',
      '5.5 percent',
      { subject: 'inflation forecast', direction: 'flat' },
    ],
    ['The firm retained 300 staff at 4 sites.', '300 staff', { subject: 'staff', direction: null }],
  ])
})

describe('words between a subject and its verb', () => {
  rows([
    ['Exports early this year rose 3%.', '3%', { subject: 'Exports' }],
    ['Shares late on Tuesday fell 4%.', '4%', { subject: 'Shares' }],
    ['The company late last month said sales fell 4%.', '4%', { attribution: 'company', subject: 'sales' }],
    ['The payments were late last year by 4 days.', '4 days', { subject: 'payments' }],
  ])
})

describe('what is no subject', () => {
  rows([
    [
      'Cash transfers from workers abroad rose. May’s total reached $2.5 billion, the central bank said in a statement.',
      '$2.5 billion',
      { subject: null, attribution: 'central bank' },
    ],
    ['In May, an increase of 1.4% per month and a fall of 3% per annum were recorded.', '1.4%', { subject: null }],
    [
      'The Statistics Bureau says output grew 2%. It stated that it was also higher by 3 percent than in May.',
      '3 percent',
      { subject: 'output' },
    ],
    ['Tolland made a profit of $3 million. It said it was cutting 300 jobs.', '300 jobs', { subject: 'jobs' }],
  ])
})

describe('who says so', () => {
  rows([
    ['Sales grew 5%, according to Tolland’s March Traffic Report.', '5%', { attribution: 'Tolland' }],
    ['Sales grew 5%, according to the bank’s third-quarter survey.', '5%', { attribution: 'bank' }],
    ['Sales grew 5%, according to Tolland’s Traffic Report.', '5%', { attribution: 'Tolland’s Traffic Report' }],
    ['Sales grew 5%, according to Hartley’s.', '5%', { attribution: 'Hartley’s' }],
    [
      'The report stated that oil output was estimated at 2 million tonnes.',
      '2 million tonnes',
      { subject: 'oil output', attribution: 'report' },
    ],
    ['The firm, which was valued at 2 million dollars, closed.', '2 million dollars', { attribution: null }],
    ['It is a deal that brokers put at 2 million dollars.', '2 million dollars', { attribution: 'brokers' }],
  ])
})

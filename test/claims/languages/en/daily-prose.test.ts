import { describe, expect, test } from 'vitest'
import { extractClaims } from '../../../../src/claims/index.ts'
import type { Claim } from '../../../../src/model/claim.ts'

// What every newspaper prints every day, found by writing such pages and reading their claims one by one; the sentences are made up.

const claimOf = (text: string, words: string): Partial<Claim> | undefined =>
  extractClaims(text, { language: 'en', date: '2026-11-20' }).find((claim) => claim.text === words)

describe('what is told of', () => {
  test.each([
    ['The firm said its third-quarter profit rose 3%.', '3%', 'profit'],
    ['The firm said its after-tax profit rose 3%.', '3%', 'after-tax profit'],
    ['Its first-half net profit fell 3%.', '3%', 'net profit'],
    ['Norland said that its third-quarter profit more than doubled as passengers returned.', 'doubled', 'profit'],
    ['Norland said on Tuesday that profit more than doubled.', 'doubled', 'profit'],
    ['Norland said that demand more than tripled to 3 million.', 'tripled', 'demand'],
    ['The number of visits made each year, 27,500 on average, rose.', '27,500', 'number of visits'],
    ['The amount spent every year fell 3%.', '3%', 'amount'],
    ['Every day costs $300.', '$300', 'Every day'],
    ['In the evening match Paris Sud took 60 percent of the ball.', '60 percent', 'Paris Sud'],
    ['In the semi-final Ruth Chebet ran 400 meters.', '400 meters', 'Ruth Chebet'],
    ['In the capital, rents rose 3%.', '3%', 'rents'],
    ['Profit was 38 million pounds, compared with a forecast of 40 million.', '40 million', 'Profit'],
    ['Pay rose 3%, compared with inflation of 4%.', '4%', 'inflation'],
    ['Baltica, whose share has shrunk, plans to spend $3 million.', '$3 million', 'Baltica'],
    ['He said nobody would wait two years. The number who do stood at 8,900.', '8,900', null],
  ] as const)('%s: %s', (text, words, subject) => {
    expect(claimOf(text, words)).toMatchObject({ subject })
  })
})

describe('when it is', () => {
  const half = { period: { start: '2026-07-01', end: '2026-12-31' } }
  test.each([
    ['Okoro scored twice in the second half.', 'twice', { period: null }],
    ['The striker missed. Arsenal had 70 percent of the ball in the second half.', '70 percent', { period: null }],
    ['She had 12 rebounds, 4 of them in the second half.', '12 rebounds', { period: null }],
    ['Sales fell 3 percent in the second half as strikers held out.', '3 percent', half],
    ['GDP rebounds in the third quarter, up 2%.', '2%', { period: { start: '2026-07-01', end: '2026-09-30' } }],
    ['Baltica, whose share has shrunk from 26 percent, opens a shop on Dec. 3.', '26 percent', { period: null }],
    ['The mine, whose owner lost $3 million, closed in March.', '$3 million', { period: null }],
  ] as const)('%s: %s', (text, words, expected) => {
    expect(claimOf(text, words)).toMatchObject(expected)
  })
})

describe('who expects it, and what is known', () => {
  test.each([
    ['Profit beat the $3 million expected by analysts polled by the company.', '$3 million', 'analysts', 'forecast'],
    ['Profit beat the $3 million forecast by analysts surveyed by Norvik Data.', '$3 million', 'analysts', 'forecast'],
    ['It was 38%, against a goal of 80% and 44% in the same month last year.', '80%', null, 'target'],
    ['It was 38%, against a goal of 80% and 44% in the same month last year.', '44%', null, 'reported'],
    ['It was 38%, compared with a target of 80% and with 44% a year earlier.', '44%', null, 'reported'],
    ['It was 38%, against a target of 80% and one of 90% for schools.', '90%', null, 'target'],
  ] as const)('%s: %s', (text, words, attribution, modality) => {
    expect(claimOf(text, words)).toMatchObject({ attribution, modality })
  })
})

describe('how far above or below another', () => {
  test.each([
    ["We expect bookings to be 10 percent above this year's level.", '10 percent', 'up'],
    ['Prices were 12 percent below those of May.', '12 percent', 'down'],
    ['The vote was 10 points above that.', '10 points', 'up'],
  ] as const)('%s: %s', (text, words, direction) => {
    expect(claimOf(text, words)).toMatchObject({ kind: 'change', direction })
  })

  test('above zero is no change', () => {
    expect(claimOf('It was 3 degrees Celsius above zero.', '3 degrees Celsius')).toMatchObject({ kind: 'level' })
  })
})

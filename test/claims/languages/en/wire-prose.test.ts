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

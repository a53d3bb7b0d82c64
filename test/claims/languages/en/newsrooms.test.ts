import { expect, test } from 'vitest'
import { extractClaims } from '../../../../src/claims/index.ts'

/** A claim by its text, with the fields that the passage settles. */
type Row = readonly [text: string, fields: Readonly<Record<string, unknown>>]

/** Passages as newsrooms write them, and those that only look so. */
const passages: readonly (readonly [passage: string, rows: readonly Row[]])[] = [
  // What a verb puts somewhere, over a time or a clause of its own.
  [
    'The weather service puts the chance of sleet on Friday morning at 35 percent.',
    [['35 percent', { subject: 'chance of sleet', attribution: 'weather service' }]],
  ],
  ['Bookmakers put the odds that he will resign at one in three.', [['one in three', { subject: 'odds' }]]],
  ['Bookmakers put the horse that won at 40 to 1.', []],
  // Places that somebody has moved between; streets are none.
  [
    'Ghana climbed from tenth to eighth in the standings.',
    [
      ['tenth', { value: 10, kind: 'rank', subject: 'Ghana' }],
      ['eighth', { value: 8, kind: 'rank', subject: 'Ghana' }],
    ],
  ],
  ['The parade moved from Third to Fifth Avenue.', []],
  [
    'The death rate was 4.1 per 100,000 people, the second-highest in Europe.',
    [
      ['4.1', { subject: 'death rate' }],
      ['second-highest', { kind: 'rank', subject: 'death rate' }],
    ],
  ],
  // Parts told again.
  [
    'Fog was blamed in 30 of the 600 collisions in 2023, or 5%.',
    [
      ['30', {}],
      ['600 collisions', {}],
      ['5%', { kind: 'share' }],
    ],
  ],
  [
    'She had trained for 1,900 hours, including 320 on skis.',
    [
      ['1,900 hours', {}],
      ['320', { unit: { code: 'h' } }],
    ],
  ],
  ['She had trained for 1,900 hours, including 2024 in Spain.', [['1,900 hours', {}]]],
  // What is shown to do something, before it does more.
  ['Footage shows the van swerving as it hit 70 mph.', [['70 mph', { subject: 'van' }]]],
  ['The report shows prices rising as it adds 3 percent for fuel.', [['3 percent', {}]]],
  // What has come so far is not of the day of the verb behind it.
  ['A drought that has killed 900 cattle entered its second year on Monday.', [['900 cattle', { period: null }]]],
  [
    'A storm that killed 900 cattle struck on Monday.',
    [['900 cattle', { period: { start: '2025-11-17', end: '2025-11-17' } }]],
  ],
  ['Crews recovered 40 gallons of oil from the creek.', [['40 gallons', { kind: 'level', direction: null }]]],
]

test.each(passages)('%s', (passage, rows) => {
  const claims = extractClaims(passage, { language: 'en', date: '2025-11-20' })
  expect(claims.map(({ text }) => text)).toEqual(rows.map(([text]) => text))
  for (const [n, [, fields]] of rows.entries()) expect(claims[n]).toMatchObject(fields)
})

import { expect, test } from 'vitest'
import { extractClaims } from '../../src/claims/index.ts'
import type { Claim } from '../../src/model/claim.ts'

const release = `PORT AUTHORITY OF BRACKLEY REPORTS MAY FIGURES

Cargo handled at the five terminals of the port rose 8.4 percent to 2.31
million tonnes in May from a year earlier, the authority said on Thursday.
Container traffic was up 11 percent, while bulk cargo fell by 3.2 percent
to 640,000 tonnes after two of the four cranes were closed for repairs.

The revenue of the terminals and of the two inland depots together came to
$41.7 million, against $38.9 million in May 2024. The authority expects to
spend $120 million on a sixth terminal by 2029.
`
const options = { language: 'en', date: '2025-06-12' }
const told = ({ value, unit, kind, direction, basis, subject, period, modality, attribution }: Claim): unknown => ({
  ...{ value, code: unit.code, kind, direction, basis, subject, period, modality, attribution },
})
/** The same with each paragraph in one line. */
const asLines = (text: string): string => text.replace(/(?<=\S)\n(?=\S)/g, ' ')

test.each([
  ['with spaces at their ends', release.replace(/(?<=\S)\n(?=\S)/g, '  \n')],
  ['behind an indent', release.replace(/^(?=\S)/gm, '    ')],
  ['as Windows breaks them', release.replaceAll('\n', '\r\n')],
  ['as they are', release],
])('lines of one width are one paragraph: %s', (_how, text) => {
  const claims = extractClaims(text, options)
  expect(claims.map(told)).toEqual(extractClaims(asLines(release), options).map(told))
  expect(claims).toHaveLength(10)
  // "2.31\nmillion tonnes"
  expect(claims[1]).toMatchObject({ value: 2_310_000, subject: 'Cargo', attribution: 'authority', basis: 'yoy' })
  for (const { start, end, text: own } of claims) expect(text.slice(start, end)).toBe(own)
})

test.each([
  [
    'a list',
    `Sales by region, in millions of dollars, of the quarter that ended in June:
north of the river 41.2 million dollars
south of the river 38.9 million dollars
lakes and islands 12.4 million dollars
`,
  ],
  [
    'a text of one line a paragraph, with one that goes on in a small letter',
    `The council spent $4.1 million on roads last year and has set aside
another $2.3 million for schools.
Bus fares rose 5 percent.
Rents fell 2 percent.
`,
  ],
])('breaks that part are kept: %s', (_what, text) => {
  // Each claim's sentence ends with its line.
  for (const { sentence } of extractClaims(text, options))
    expect(text.slice(sentence.start, sentence.end)).not.toContain('\n')
})

test('headings, short lines and items stay apart in a text of wrapped lines', () => {
  const text = `${release}
KEY FIGURES
Tonnes a day: 74,500
1. Time at berth: 31 hours
- Pilots employed: 38 people
`
  const last = extractClaims(text, options).slice(-3)
  expect(last.map(({ sentence }) => text.slice(sentence.start, sentence.end))).toEqual([
    'Tonnes a day: 74,500',
    'Time at berth: 31 hours',
    'Pilots employed: 38 people',
  ])
})

import { expect, test } from 'vitest'
import { extractClaims } from '../../../../src/claims/index.ts'

const day = { language: 'en', date: '2025-11-20' }

const years = (text: string): string[] =>
  extractClaims(text, day)
    .filter(({ unit }) => unit.type === 'duration')
    .map(({ text: words }) => words)

// How old somebody was, and numbers that only stand where ages do.
test.each([
  ['Dr. Lindqvist was 27 and the only surgeon in town.', ['27']],
  ['Mr. Osei was 24 and still unknown.', ['24']],
  ['The family had no car until Marta was 16.', ['16']],
  ['Neighbors recalled a man who, at 82, still chopped his own wood.', ['82']],
  ['He took a degree in law at Leiden at 21.', ['21']],
  ['She came in a party of 14 when she crossed the ice.', []],
  ['Kuznetsova was 12 under par after the round.', []],
  ['Brighton was 14 and Fulham 15 points clear.', []],
] as const)('ages: %s', (text, expected) => {
  expect(years(text)).toEqual(expected)
})

test.each([
  // What is left out stands before the comma.
  ['She wrote 14 novels, six under a pen name.', 'six', { value: 6, unit: { text: 'novels' } }],
  ['He published 117 papers, nine in one journal.', 'nine', { value: 9, unit: { text: 'papers' } }],
  [
    'The season had six storms. In May the centre predicted 13 to 18.',
    '13 to 18',
    { min: 13, max: 18, unit: { type: 'count' } },
  ],
  // How many name each of a list.
  [
    'Traffic was named by 44 percent of residents, crime by 31 and the cost of living by 12.',
    '31',
    { unit: { code: '%' }, subject: 'crime' },
  ],
  [
    'Traffic was named by 44 percent of residents, crime by 31 and the cost of living by 12.',
    '12',
    { unit: { code: '%' } },
  ],
  // A further member of a list does not move with the one before it.
  [
    'The party stood at 17.5 percent, little changed, the Greens at 8 and the Farmers at 4.5.',
    '8',
    { direction: null, unit: { code: '%' } },
  ],
  [
    'The poll put the Alliance at 31 percent, down 2.5 points from May, and the Socialists at 28, up one.',
    '28',
    { direction: null, subject: 'Socialists' },
  ],
  [
    'The poll put the Alliance at 31 percent, down 2.5 points from May, and the Socialists at 28, up one.',
    'one',
    { direction: 'up', subject: 'Socialists' },
  ],
  ['Shares fell for a third day, the index at 4,010 points.', '4,010 points', { direction: null }],
  ['The bank kept rates unchanged, again at 4 percent.', '4 percent', { direction: 'flat' }],
  // What opens the sentence is no part of the subject.
  ['Among men his approval fell to 31 percent.', '31 percent', { subject: 'approval' }],
  ['Among those under 30 his approval has collapsed to 21 percent.', '21 percent', { subject: 'approval' }],
  ['In rural areas turnout fell to 41 percent.', '41 percent', { subject: 'turnout' }],
  ['In Spain house prices rose 4 percent.', '4 percent', { subject: 'house prices' }],
  [
    'The treasurer told the board that sales tax receipts fell 4 percent.',
    '4 percent',
    { subject: 'sales tax receipts' },
  ],
  ['Profit before tax fell 4 percent.', '4 percent', { subject: 'Profit before tax' }],
  ['Housing gets $77 million, debt service $31 million and parks $6 million.', '$6 million', { subject: 'parks' }],
  ['She earns $300 a day and works 12 hours.', '12 hours', { unit: { code: 'h' } }],
  [
    'The plan, which passed at 1:20 a.m. after residents had spoken, spends 6 percent more than before.',
    '6 percent',
    { subject: 'plan' },
  ],
  // Whoever has so much of what is won.
  [
    'Kestrel is the second-largest maker of pumps, with 11% of the market.',
    '11%',
    { subject: 'Kestrel', kind: 'share' },
  ],
  ['The Greens came third with 14 percent of the vote.', '14 percent', { subject: 'Greens' }],
  // What somebody will see is not what he or she says.
  ['Drivers will see fares rise 6 percent next year.', '6 percent', { attribution: null, modality: 'forecast' }],
  ['Analysts see fares rising 6 percent next year.', '6 percent', { attribution: 'Analysts' }],
  ['Gusts of 70 mph are possible.', '70 mph', { modality: 'hypothetical' }],
] as const)('%s: %s', (text, words, wanted) => {
  expect(extractClaims(text, day).find((found) => found.text === words)).toMatchObject(wanted)
})

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

// What the number before, or the sentence before, tells of one without its unit or noun.
test.each([
  ['The law names 900 victims; three in four of them are under 40.', '40', { unit: { code: 'a' }, subject: 'victims' }],
  ['It would raise the term from 10 years to 20, or 30 if it is done again.', '30', { unit: { code: 'a' } }],
  ['It has 41 patients. Two took their own lives.', 'Two', { value: 2, unit: { type: 'count' } }],
  ['Of the five lawmakers who backed it, only two hold seats.', 'five lawmakers', { value: 5 }],
  ['There were four deaths, one in the city and three in the hills.', 'one', { value: 1, unit: { text: 'deaths' } }],
  ['The wind was 1.3 metres per second, within the legal limit of 2.0.', '2.0', { unit: { code: 'm/s' } }],
  ['The room costs 180 euros a night, more than the minimum wage of 120.', '120', { unit: { code: 'EUR' } }],
  ['She leads with 27 points, five ahead of Webb.', 'five', { value: 5, unit: { text: 'points' } }],
  ['Of the 312 firms that replied, a third mentioned rent.', 'a third', { unit: { code: '1' }, subject: 'firms' }],
  ['Unions want 7.5 per cent this year and another 4 in 2026.', '4', { unit: { code: '%' } }],
  ['We expected a floor of 2.0 percent. Now it may go below 1.75.', '1.75', { unit: { code: '%' } }],
  ['Two earlier proposals of hers were turned down.', 'Two earlier proposals', { value: 2 }],
  ['The stock of No. 2 chipmaker Hanvit fell.', 'No. 2', { kind: 'rank', subject: 'Hanvit' }],
] as const)('left out: %s: %s', (text, words, wanted) => {
  expect(extractClaims(text, day).find((found) => found.text === words)).toMatchObject(wanted)
})

test.each([
  // "the two leaders" are known, of a party of one nothing is left out.
  ['They opened four shops. One in Leeds has shut.', 'One'],
  ['The chair met the five lawmakers who backed it.', 'five lawmakers'],
  ['A third mentioned in the report was sold.', 'A third'],
  ['Try No. 2 brushes.', 'No. 2'],
  ['The 10-year by 0.8 basis point.', '10-year'],
] as const)('no claim: %s: %s', (text, words) => {
  expect(extractClaims(text, day).find((found) => found.text === words)).toBeUndefined()
})

test.each([
  ['Marsh leapt 8.41 metres.', '8.41 metres', { kind: 'level', direction: null }],
  ['The ice lost 19 meters of thickness.', '19 meters', { kind: 'change', direction: 'down' }],
  ['The beach lost 3 metres of sand.', '3 metres', { kind: 'level' }],
  ['Waist size fell by a mean of 12.9 cm.', '12.9 cm', { subject: 'Waist size' }],
  ['The mean index was 37. Those on placebo lost 2 percent.', '2 percent', { subject: 'Those on placebo' }],
  ['The rate on a new two-year fix dipped below 5 per cent.', '5 per cent', { subject: 'rate' }],
  // Who says it, and what is only supposed.
  [
    'Shares in Calder lost 4 per cent after it said sales had fallen 6 per cent.',
    '6 per cent',
    { attribution: 'Calder' },
  ],
  ['The court gave him two years more than prosecutors had sought.', 'two years', { attribution: null }],
  [
    '“It cost me $40,” said Park, a nurse who asked not to be named. “That is six percent.”',
    'six percent',
    { attribution: 'Park' },
  ],
  ['A bill that would raise the limit has been stuck for 16 months.', '16 months', { modality: 'reported' }],
  ['A bill that would raise the limit could pass in 16 months.', '16 months', { modality: 'hypothetical' }],
  ['It would cost $8 million, or up to $90 million if it dragged on.', '$90 million', { modality: 'hypothetical' }],
] as const)('told: %s: %s', (text, words, wanted) => {
  expect(extractClaims(text, day).find((found) => found.text === words)).toMatchObject(wanted)
})

// Numbers of a list, of a group told before, or beside a level.
test.each([
  ['The rocket carried 13 probes. All 13 had called home by noon.', '13', 1],
  ['The firm has 40 people. It said 17 were on shift.', '17', 1],
  ['He has 186 wins, 24 shy of the record.', '24', 1],
  ['Kim had two doubles.', 'two doubles', 1],
  ['Roy and Lund have waived fees at 18 and 23 airports respectively.', '18', 1],
  ['The death toll stands at six.', 'six', 1],
  // Look-alikes.
  ['The firm has 40 people. It said 2017 was bad.', '2017', 0],
  ['We fly a fifth time in June and a sixth in 2027.', 'a sixth', 0],
  ['Orlando leads at 81%, followed by Honolulu on 79 and Miami, 76.', '76', 0],
  ['Output doubles this year.', 'doubles', 1],
] as const)('found: %s: %s', (text, words, times) => {
  expect(extractClaims(text, day).filter((found) => found.text === words)).toHaveLength(times)
})

test.each([
  ['Two men, 24 and 31, were held.', '24', { unit: { code: 'a' }, subject: 'men' }],
  ['Two men, 24 and 31, were held.', '31', { unit: { code: 'a' }, subject: 'men' }],
  ['Travel is up, an increase of a quarter since 2019.', 'a quarter', { value: 0.25, kind: 'change' }],
  ['It is 30 per cent in English and up to 60 in art.', '60', { unit: { code: '%' }, qualifier: 'at_most' }],
  [
    'Copper rose 1.4 per cent to $9,823 before easing to $9,745, up 0.6.',
    '0.6',
    { unit: { code: '%' }, kind: 'change' },
  ],
  ['It made 531,000 tonnes, less than half the 1.05m of 2019.', '1.05m', { value: 1_050_000, unit: { code: 't' } }],
  [
    'A surplus of 142,000 tonnes, the first in four years, follows a deficit of 489,000.',
    '489,000',
    { unit: { code: 't' } },
  ],
  ['They work nearly an hour more than they did.', 'an hour', { value: 1, unit: { code: 'h' } }],
  ['They work 3.2 hours, more than the 2.3 they reported.', '2.3', { unit: { code: 'h' } }],
  ['They earn 1.5 dollars a day. A living wage would be 2.16.', '2.16', { unit: { code: 'USD' } }],
  // What stands between a number and its verb.
  ['Nearly nine in 10 drivers, 109.5 million, will pay.', 'nine in 10', { modality: 'forecast' }],
  ['Nearly nine in 10 drivers, 109.5 million, will pay.', '109.5 million', { modality: 'forecast' }],
  ['Rao, 58, will step down.', '58', { modality: 'reported' }],
  [
    'A record 122 million people in the United States are expected to travel.',
    '122 million people',
    { attribution: null },
  ],
  ['It is above the $3.1 billion Wall Street was looking for.', '$3.1 billion', { attribution: 'Wall Street' }],
  ['Boys, at 69%, are keener than girls (64%).', '64%', { subject: 'girls' }],
  [
    'Some 38% of pupils handed in work that a machine had written, up 14 points on 2024.',
    '14 points',
    { subject: 'pupils' },
  ],
] as const)('beside: %s: %s', (text, words, wanted) => {
  expect(extractClaims(text, day).find((found) => found.text === words)).toMatchObject(wanted)
})

// What belongs to several who are counted, and what stands in two parallel parts.
test.each([
  ['Profits of the 11 banks fell 3 percent.', '3 percent', { subject: 'Profits of the 11 banks' }],
  [
    'Sales of the country’s three banks rose 4 percent.',
    '4 percent',
    { subject: 'Sales of the country’s three banks' },
  ],
  ['Some of the 11 banks lost 3 percent.', '3 percent', { subject: 'banks' }],
  ['For teenagers the rate was 13.9 percent and for adult women 3.8.', '3.8', { unit: { code: '%' } }],
  ['Some 67.9 per cent began within two months, where the target is 85.', '85', { unit: { code: '%' } }],
] as const)('of several: %s: %s', (text, words, wanted) => {
  expect(extractClaims(text, day).find((found) => found.text === words)).toMatchObject(wanted)
})

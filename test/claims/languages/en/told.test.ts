import { describe, expect, test } from 'vitest'
import { extractClaims } from '../../../../src/claims/index.ts'
import type { Claim } from '../../../../src/model/claim.ts'

/** One field of each claim of a text. */
const each = <K extends keyof Claim>(text: string, field: K): Claim[K][] =>
  extractClaims(text, { language: 'en', date: '2026-06-10' }).map((claim) => claim[field])

describe('how far a number is told, expected or meant', () => {
  test.each([
    ['It missed the $7.96 that analysts were projecting.', ['forecast']],
    ['"They told me it would be six weeks," she says.', ['forecast']],
    ['It should be back at 300,000 barrels a day.', ['forecast']],
    ['Rates are high, a surplus it now puts at 3 million tonnes.', ['estimate']],
    ['The budget assumed 280,000 passengers a day.', ['forecast']],
    ['Trains carry fewer than 30 percent of the passengers once projected.', ['reported']],
    ['A ruling is not expected for at least 18 months.', ['forecast']],
    ['He said the government would waive the 50 percent duty on maize.', ['reported']],
    ['A survey found that 48 percent would pay more.', ['reported']],
    ['It is short of the 65 percent that ministers want.', ['target']],
    ['Exports made up 22 percent and about a third is to be shipped in July.', ['reported', 'target']],
    ['Meeting the demands would add $210 million, she said.', ['hypothetical']],
    ['The study calculates that 2,500 tonnes would have to be removed.', ['hypothetical']],
    ['Markets see a 28 percent chance of a quarter-point cut.', ['reported', 'hypothetical']],
    // A time to come is expected, unless a verb says that it is done.
    ['The fee goes to $17.13 in January 2027.', ['forecast']],
    ['We have hedged 40 percent of our needs for next year.', ['reported']],
  ])('%s', (text, modalities) => {
    expect(each(text, 'modality')).toEqual(modalities)
  })
})

describe('which way a number went', () => {
  test.each([
    ['The rate leaps to 4 percent.', 'up'],
    ['The rate exploded to 4 percent.', 'up'],
    ['The rate edges up to 4 percent.', 'up'],
    ['The rate plummets to 4 percent.', 'down'],
    ['The rate deteriorated to 4 percent.', 'down'],
    ['It pushes the rate up to 4 percent.', 'up'],
    ['The plan lifts defense spending to 4 percent.', 'up'],
    ['It told of a loss of 14 percent in sales.', 'down'],
    ['It told of a 14 percent improvement in sales.', 'up'],
    ['It announced a 14 percent price cut.', 'down'],
    ['Markets see a quarter-point rate cut.', 'down'],
    ['The bus can carry up to 60 percent more.', 'up'],
    ['Sales fell short of the 14 percent that was planned.', null],
    ['The drop-out rate, at 17 percent, was high.', null],
    ['Anyone who hikes the 38 trails pays.', null],
    ['The opinions moved by a quarter of a point.', null],
  ])('%s', (text, direction) => {
    expect(each(text, 'direction')).toEqual([direction])
  })

  test.each(['barely', 'a paltry', 'an annual', 'an all-time low of', 'well below', 'almost exactly'])(
    'to %s so much',
    (degree) => {
      const [claim] = extractClaims(`The rate fell to ${degree} 4 percent from 6 percent.`, { language: 'en' })
      expect(claim).toMatchObject({ kind: 'level', direction: 'down', previous: { value: 6 } })
    },
  )

  test('goes not over a noun of its own', () => {
    expect(each('It plans growth of 13 percent and a margin of 18 percent.', 'kind')).toEqual(['change', 'level'])
  })

  test('moved by so much, either way, it is a change', () => {
    expect(each('They have moved by a quarter of a point.', 'kind')).toEqual(['change'])
  })

  test('up to so much is a bound only where nothing is pushed there', () => {
    expect(each('The deaths bring the toll up to 412.', 'qualifier')).toEqual(['exact'])
    expect(each('Users can push up to 40 files.', 'qualifier')).toEqual(['at_most'])
  })
})

describe('when it was', () => {
  test.each([
    ['The last strike, in 2018, dragged on for 47 days.', '2018-01-01', '2018-12-31'],
    ['It earned $3 in the three months that ended Dec. 31.', '2025-10-01', '2025-12-31'],
    ['It earned $3 in the six months to 31 March.', '2025-10-01', '2026-03-31'],
  ])('%s', (text, start, end) => {
    expect(each(text, 'period')).toEqual([{ start, end }])
  })

  test.each([
    ['so far this month', '2026-06-01', '2026-06-10'],
    ['in the first three months of 2026', '2026-01-01', '2026-03-31'],
    ['in January-March', '2026-01-01', '2026-03-31'],
    ['in the opening three months of the year', '2026-01-01', '2026-03-31'],
    ['in 1Q', '2026-01-01', '2026-03-31'],
    ['throughout 2025', '2025-01-01', '2025-12-31'],
    ['in full-year 2025', '2025-01-01', '2025-12-31'],
    ['this year so far', '2026-01-01', '2026-06-10'],
    ['since the turn of the year', '2026-01-01', '2026-06-10'],
    ['since the start of 2020', '2020-01-01', '2026-06-10'],
    ['in H1 2025', '2025-01-01', '2025-06-30'],
    ['in the final quarter of 2025', '2025-10-01', '2025-12-31'],
    ['in the last quarter of last year', '2025-10-01', '2025-12-31'],
    ['in the final three months of last year', '2025-10-01', '2025-12-31'],
    ['from 2020 to 2024', '2020-01-01', '2024-12-31'],
    ['in June of last year', '2025-06-01', '2025-06-30'],
  ])('%s, before and behind a number', (time, start, end) => {
    expect(each(`Sales rose 4 percent ${time}.`, 'period')).toEqual([{ start, end }])
    expect(each(`${time[0]!.toUpperCase()}${time.slice(1)}, sales rose 4 percent.`, 'period')).toEqual([{ start, end }])
  })

  test.each([
    ['The ministers were likely to approve a planned increase of 4 percent in July.', '2026-07-01', '2026-07-31'],
    ['A cut of 4 percent is coming in July.', '2026-07-01', '2026-07-31'],
    ['Output rose 4 percent in July.', '2025-07-01', '2025-07-31'],
    ['Output rose 4 percent last Wednesday.', '2026-06-03', '2026-06-03'],
    ['Output rose 4 percent on Wednesday.', '2026-06-10', '2026-06-10'],
    ['It will sell 40 bags between December and the end of May.', '2026-12-01', '2027-05-31'],
  ])('%s', (text, start, end) => {
    expect(each(text, 'period')).toEqual([{ start, end }])
  })

  test('of the quarter that a text tells of, be it compared or not', () => {
    const text =
      'In the January-March quarter profit rose 4 percent from a year earlier, from $5 million in the same quarter of 2025. It won three contracts in the quarter.'
    expect(each(text, 'period').at(-1)).toEqual({ start: '2026-01-01', end: '2026-03-31' })
  })

  test('of its first months only it knows the year', () => {
    expect(each('The law drew 300 people in its first eight months.', 'period')).toEqual([null])
  })

  test('of now a number has not the year of the one before', () => {
    expect(each('There were 40 wolves in 2019; now there are 62.', 'period')[1]).toBe(null)
  })

  test.each([
    ['Sales rose 14 percent compared with April.', 'mom'],
    ['Sales rose 14 percent compared with May 2025.', 'yoy'],
    ['Sales rose 14 percent week over week.', 'wow'],
    ['Shares rose 14 percent from Monday’s close.', 'dod'],
    ['Sales were 14 percent higher than they were a year ago.', 'yoy'],
    ['Waits of a day rose, up 19 percent from 45,600 in April.', 'mom'],
  ])('%s', (text, basis) => {
    expect(
      extractClaims(text, { language: 'en', date: '2026-06-10' }).find(({ text }) => /^1[49]/.test(text))?.basis,
    ).toBe(basis)
  })

  test.each([
    'It fetches $4, 41 percent more than at this point last year.',
    'It rose to $4, a quarter more than in the previous 12 months.',
  ])('against a year before: %s', (text) => {
    expect(each(text, 'basis')[1]).toBe('yoy')
  })
})

describe('no bound and no move', () => {
  test('of the level that a jump over it is told of', () => {
    expect(each('It was a 10.2 percent jump over $1.79 billion a year ago.', 'qualifier')).toEqual(['exact', 'exact'])
  })

  test('of what was crossed twice', () => {
    expect(each('He crossed it twice.', 'qualifier')).toEqual(['exact'])
  })

  test('of an exam held at some centres', () => {
    expect(each('The exam was held at 612 centres.', 'direction')).toEqual([null])
  })
})

describe('"up" behind a verb that moves nothing', () => {
  test.each([
    ['The grower may grub up a third of her trees.', null],
    ['The state could hoover up 40% of the crop.', null],
    ['The fund has gobbled up £3m.', null],
    ['They expect the crop to end up at 240 tonnes.', null],
    ['His ball ends up 20 yards short.', null],
    ['The index ended up 3%.', 'up'],
    ['Rents could creep up 4%.', 'up'],
    ['We’re up 1.6 points.', 'up'],
    ['It is projected to drift up from 4%.', null],
    ['It is projected to drift up by 4%.', 'up'],
    ['Futures pointed up 0.4%.', 'up'],
  ] as const)('%s', (text, direction) => {
    expect(each(text, 'direction')).toEqual([direction])
  })
})

test.each([
  ['He would typically quote £30,000 for it.', 'reported'],
  ['The jury could not agree on two counts.', 'reported'],
  ['It could cost £30,000.', 'hypothetical'],
  ['He would quote £30,000 if asked.', 'hypothetical'],
] as const)('what used to be so, or was not done: %s', (text, modality) => {
  expect(each(text, 'modality')).toEqual([modality])
})

test.each([
  ['Bad loans had come down to 6% by June.', 'reported', { start: '2025-06-01', end: '2025-06-30' }],
  ['Debt has fallen to 40% by April.', 'reported', { start: '2026-04-01', end: '2026-04-30' }],
  ['Users will have reached 3m by June.', 'forecast', { start: '2026-06-01', end: '2026-06-30' }],
  ['It has to reach 40% by June.', 'forecast', { start: '2026-06-01', end: '2026-06-30' }],
  ['It expects more than the 1% it pencilled in back in March.', 'forecast', null],
  ['The bank cut its forecast from the 3% it made in March.', 'forecast', null],
] as const)('by a time, what is done and what is not: %s', (text, modality, period) => {
  expect(extractClaims(text, { language: 'en', date: '2026-05-10' })[0]).toMatchObject({ modality, period })
})

test.each([
  ['Leave would cost £90m, since four in five firms already offer it.', 'reported'],
  ['You would save £90, yet fewer than one in ten did so.', 'reported'],
  ['It has 300 homes out of the four million that could claim.', 'reported'],
] as const)('a clause of its own behind what would be: %s', (text, modality) => {
  expect(each(text, 'modality').at(-1)).toBe(modality)
})

test.each([
  ['The moon changes the pressure by 0.3%.', 'change', null],
  ['Prices vary by 10%.', 'change', null],
  ['The line has contracted six ships.', 'level', null],
  ['The economy contracted 0.4%.', 'change', 'down'],
  ['They lower 60 worms into a fjord.', 'level', null],
  ['The bank will lower rates by 2%.', 'change', 'down'],
] as const)('%s', (text, kind, direction) => {
  expect(extractClaims(text, { language: 'en' })[0]).toMatchObject({ kind, direction })
})

test.each([
  ['Sales rose 5% last year, and the firm employs 400 people.', null],
  ['In 2019 it bought a mill that employs 300 people.', null],
  ['Three have shut since May, and Nedfin says 6.8% of its loans are overdue.', null],
  ['Exports rose 4% in 2019 and imports fell 3%.', { start: '2019-01-01', end: '2019-12-31' }],
  ['Shares gained 27% in 2019; the index is up 9%.', { start: '2019-01-01', end: '2019-12-31' }],
  ['In 2019 it had 12 shops and sold 40 brands.', { start: '2019-01-01', end: '2019-12-31' }],
] as const)('a time told of in the past does not reach a clause of the present: %s', (text, period) => {
  expect(extractClaims(text, { language: 'en', date: '2026-05-10' }).at(-1)).toMatchObject({ period })
})

test.each([
  ['Sales will rise 3% and profit 4%.', { subject: 'profit', kind: 'change', modality: 'forecast' }],
  ['It will rise 3% and cost £4m.', { text: '£4m', kind: 'level', modality: 'forecast' }],
  ['Output will hit 30 tonnes and exceed 40 tonnes.', { qualifier: 'more_than', modality: 'forecast' }],
  ['The true figure is nearer £61,000.', { qualifier: 'approximate' }],
  ['It is closer to 40%.', { qualifier: 'approximate' }],
] as const)('the last number of a sentence: %s', (text, expected) => {
  expect(extractClaims(text, { language: 'en' }).at(-1)).toMatchObject(expected)
})

test.each([
  ['It had no plans to raise equity, having $31 million in cash.', { modality: 'reported' }],
  ['It had no plan to import more than 5 tonnes.', { modality: 'target' }],
  ['It would do so, provided that they buy 5 million doses.', { modality: 'hypothetical' }],
  ['Humidity came up to 45 percent.', { qualifier: 'exact', direction: 'up' }],
  ['Up to 45 percent came.', { qualifier: 'at_most' }],
  ['Hank and Doreen Pruitt, both 71, found it.', { value: 71, unit: { type: 'duration' } }],
  ['It fetches $8 here. It could be made in Kenya for 90 cents.', { value: 0.9, unit: { code: 'USD' } }],
] as const)('%s', (text, expected) => {
  expect(extractClaims(text, { language: 'en' }).at(-1)).toMatchObject(expected)
})

test.each([
  ['It is not the case that the gang stole £2 million.', []],
  ["It isn't true that crime rose 12 percent.", []],
  ['It is wrong to say that we lost 40 jobs, we lost 30.', [30]],
  ['Contrary to claims that 300 people died, the toll was 12.', [12]],
  ['He said it was untrue that 300 people had died; 12 had.', [12]],
  ['There is no evidence that 12 percent of jobs will go.', []],
  // … but what is only said to be bad, or true, is told.
  ['It is wrong that 40 percent of people pay nothing.', [40]],
  ['It is true that 40 percent left.', [40]],
  ['It is not true only that 40 percent left.', [40]],
] as const)('what is said not to be so is no claim: %s', (text, values) => {
  expect(each(text, 'value')).toEqual(values)
})

test.each([
  ['Smith Bank wrote off $3 million of debts.', [{ attribution: null, kind: 'level' }]],
  ['Borg wrote down its stake by $2 million.', [{ attribution: null, kind: 'change', direction: 'down' }]],
  ['Lee wrote down the names of 40 voters.', [{ attribution: null, kind: 'level', direction: null }]],
  ['Ms Lee wrote that 40 percent had left.', [{ attribution: 'Ms Lee' }]],
  [
    'Insurers said it was early, but a broker suggested that claims could exceed €9 million.',
    [{ attribution: 'broker' }],
  ],
  ['The drop suggests 40% had left.', [{ attribution: null }]],
] as const)('who says it: %s', (text, expected) => {
  expect(extractClaims(text, { language: 'en' })).toMatchObject(expected)
})

test.each([
  ['If it shuts, the bus, which carries 90 people a day, would go.', ['reported']],
  ['Under the plan it would shut the line, which carries 90 people a day.', ['reported']],
  ['If each saves an hour, that is worth 90 posts.', ['hypothetical']],
  ['The bank would buy Acme, which is expected to earn $3 million.', ['forecast']],
  ['The tax would fall on firms that earn $3 million.', ['hypothetical']],
] as const)('what a relative clause tells in passing is not supposed: %s', (text, modalities) => {
  expect(each(text, 'modality')).toEqual(modalities)
})

test.each([
  ['The firm, founded by Ana Kos in 1987, sold 30 ships in March.', { start: '2026-03-01', end: '2026-03-31' }],
  ['In 2019, led by Ana Kos, it sold 30 ships in March.', { start: '2019-03-01', end: '2019-03-31' }],
  ['Inflation was below the 3.5% projected in the February Report.', null],
  ['The February survey showed 40% were hiring.', { start: '2026-02-01', end: '2026-02-28' }],
] as const)('the year of what is said in passing, and the month of a paper: %s', (text, period) => {
  expect(each(text, 'period')).toEqual([period])
})

test.each([
  ['The average lost $2,340 to $21,655.', ['change', 'level']],
  ['The fund lost $3 million to close at $40 million.', ['change', 'level']],
  ['It raised $4.5 million, compared to $5 million in 2012.', ['level', 'level']],
  ['The firm lost $3 million and owes $2 million to banks.', ['level', 'level']],
] as const)('an amount lost or gained that leads to a level is a change: %s', (text, kinds) => {
  expect(each(text, 'kind')).toEqual(kinds)
})

test.each([
  [
    'Profit fell to £7m in the six months to June, from the £8m it made a year earlier.',
    { start: '2025-01-01', end: '2025-06-30' },
  ],
  [
    'Sales were £7m in the first quarter.\n\nIn the same period of 2024 they were £8m.',
    { start: '2024-01-01', end: '2024-03-31' },
  ],
  ['Sales were £7m in May. A year earlier they were £8m.', { start: '2025-05-01', end: '2025-05-31' }],
  ['Sales were £7m. A year earlier they were £8m.', null],
  ['Sales rose £3m on Monday. In the same month of 2024 they were £8m.', null],
] as const)('the same time of an earlier year: %s', (text, period) => {
  expect(each(text, 'period').at(-1)).toEqual(period)
})

test.each([
  ['Analysts at Bergholt Bank, who met in May, said 40% had left.', 'Analysts at Bergholt Bank'],
  ['Analysts at Bergholt Bank, who had expected a cut of 5%, met.', 'Analysts at Bergholt Bank'],
  ['Researchers at Umea University, led by Ana Kos, found 40% had left.', 'Researchers at Umea University'],
  ['The Bank of Ostravia, which met in May, said 40% had left.', 'Bank of Ostravia'],
  ['Ana Kos, a lawyer at Smith Bell, said 40% had left.', 'Ana Kos'],
] as const)('whoever speaks is told with the house before the comma: %s', (text, attribution) => {
  expect(each(text, 'attribution')).toEqual([attribution])
})

test.each([
  ['GDP grew 0.3% in May, following growth of 0.1% in the previous month.', ['2026-05', '2026-04']],
  ['Sales rose 3% in May after a fall of 2% in the previous month.', ['2026-05', '2026-04']],
  ['Sales rose 3% in May, following a fall of 2%.', ['2026-05', undefined]],
  ['It expects a rise of 3% following a fall of 2% last year.', [undefined, '2025-01']],
  ['Sales rose 3% after rising 2% in April and 4% in May.', [undefined, '2026-04', '2026-05']],
] as const)('a change that came before has a time of its own: %s', (text, months) => {
  expect(each(text, 'period').map((period) => period?.start.slice(0, 7))).toEqual(months)
})

test.each([
  ['It holds 11 seats in the 93-seat lower house.', ['level', 'level']],
  ['The layer thinned by 145 metres.', ['change']],
  ['The carrier, 49.8% owned by the state, cut costs.', ['share']],
  ['It would be gone by 2050, two decades earlier than assumed.', ['level']],
] as const)('what kind of number it is: %s', (text, kinds) => {
  expect(each(text, 'kind')).toEqual(kinds)
})

test.each([
  ['Expenses were higher at Rs 17 crore as against Rs 15 crore.', ['up', null]],
  ['A net loss of $14 million, compared to a net loss of $31 million in May.', [null, null]],
] as const)('which way a level went: %s', (text, directions) => {
  expect(each(text, 'direction')).toEqual(directions)
})

test.each([
  ['"We checked it three times," said the lead author, Dr Ana Kos of the University of Umea.', 'Dr Ana Kos'],
  ['"We checked it three times," said the manager, Ian Lowe.', 'Ian Lowe'],
] as const)('the name of whoever speaks: %s', (text, attribution) => {
  expect(each(text, 'attribution').at(-1)).toBe(attribution)
})

test('what a participle before a semicolon tells has a time of its own', () => {
  expect(each('It lost $4 million, having made $2 million in 2024; costs rose 5%.', 'period').at(-1)).toBeNull()
})

test.each([
  ['He told workers that 40 jobs would go.', ['forecast']],
  ['He told 300 workers that 40 jobs would go.', ['reported', 'forecast']],
  ['He warned 30 MPs that the plant would shut.', ['reported']],
  ['There are 30 shops that could close.', ['reported']],
] as const)('what whoever is told is to expect: %s', (text, modalities) => {
  expect(each(text, 'modality')).toEqual(modalities)
})

test.each([
  ['Ana Roy won. "It hurt," she told a crowd of nearly 11,500. "I cried."', null],
  ['Ana Roy told 300 fans he had lost 3 kg.', null],
  ['Ana Roy told Reuters 300 fans had come.', 'Ana Roy'],
  ['Ana Roy told MPs the 40 jobs were gone.', 'Ana Roy'],
] as const)('how many are told is not said by the speaker: %s', (text, attribution) => {
  expect(each(text, 'attribution')[0]).toBe(attribution)
})

test.each([
  ['It took $22 million, off 44%.', ['level', 'change']],
  ['It is to grow 1.6% this year after an estimated 1.2% in 2025.', ['change', 'change']],
  ['Shares rose 3% after 40% of holders voted yes.', ['change', 'share']],
] as const)('a comma before the change of another number, and a change that a verb leaves out: %s', (text, kinds) => {
  expect(each(text, 'kind')).toEqual(kinds)
})

test('the time that a noun has for its owner ends with its clause', () => {
  const text = "It would spend $11bn next year, double this year's outlay, even as its loss widened to $940m."
  expect(each(text, 'period').at(-1)).toBeNull()
})

test.each([
  ['Crowds were put at 250,000 and audiences have averaged 2.9 million.', ['estimate', 'reported']],
  ['Losses were put at $75 million, about a fifth of the economy.', ['estimate', 'estimate']],
  ['Support is put at €3.1 billion, against a budget of €4.5 billion.', ['estimate', 'reported']],
  ['It will be busy, with 2.1 million Britons expected to fly.', ['forecast']],
  ['It ended with 30 cars parked.', ['reported']],
] as const)('how far what is put at so much, or expected, reaches: %s', (text, modalities) => {
  expect(each(text, 'modality')).toEqual(modalities)
})

test.each([
  [
    '"I rode three kilometres alone," said Ana Roy, who weighs 49kg, according to her team. "It took ten minutes."',
    ['Ana Roy', 'team', 'Ana Roy'],
  ],
  ['Pratt left. The victim\'s niece said it was. "She liked her," she added. "She paid £400."', ["victim's niece"]],
  ['Ana Pratt, 40, left. She said it was. She added that she owed £300.', [null, 'Ana Pratt']],
] as const)('whose quotation it is: %s', (text, attributions) => {
  expect(each(text, 'attribution')).toEqual(attributions)
})

test.each([
  ['The most-active March soybean contract settled down 11 cents.', null],
  ['The May sales fell 11 cents.', { start: '2026-05-01', end: '2026-05-31' }],
  ['He plays 3 games on Saturday.', { start: '2026-06-13', end: '2026-06-13' }],
  ['He played 3 games on Saturday.', { start: '2026-06-06', end: '2026-06-06' }],
] as const)('the month of a contract, and the day of what is to come: %s', (text, period) => {
  expect(each(text, 'period')).toEqual([period])
})

test.each([
  ['Mark Ashby of the University of Hull notes that the effect was carried by nine bees.', ['Mark Ashby']],
  ['The report notes that sales fell 3 percent.', ['report']],
  ['He sold notes that paid 3 percent.', [null]],
  ['Mr Roy sold bank notes that the firm had bought for $3.', [null]],
] as const)('who notes something, and notes that are things: %s', (text, attributions) => {
  expect(each(text, 'attribution')).toEqual(attributions)
})

test('what is due by a weekday is to come', () => {
  expect(each('Some 60 more people were due from Alberta by Friday.', 'period')).toEqual([
    { start: '2026-06-12', end: '2026-06-12' },
  ])
  expect(each('It had sold 60 cars by Friday.', 'period')).toEqual([{ start: '2026-06-05', end: '2026-06-05' }])
  expect(each('It draws a fortieth of the power.', 'value')).toEqual([0.025])
})

test.each([
  ['It is expected to reach 40 C on Friday.', '2026-06-12'],
  ['It is expected to reach 40 C on Wednesday.', '2026-06-10'],
  ['It is expected to reach 40 C next Wednesday.', '2026-06-17'],
  ['It reached 40 C on Wednesday.', '2026-06-10'],
  ['It reached 40 C last Wednesday.', '2026-06-03'],
])('a paper of Wednesday tells of Wednesday: %s', (text, start) => {
  expect(each(text, 'period')).toEqual([{ start, end: start }])
})

test('of which so much is such, be the verb of one or of many', () => {
  for (const text of ['of which less than 40% is insured', 'of which 94 percent were settled'])
    expect(each(`Damage of $300 million, ${text}, was left.`, 'kind').at(-1)).toBe('share')
  expect(each('The rate is one that 4 percent is above.', 'kind')).toEqual(['level'])
})

test.each([
  ['The purse is $8. Next year it goes up to $10.', { start: '2027-01-01', end: '2027-12-31' }],
  ['In 2027 the plant it bought for $3 million opens.', null],
] as const)('a time to come before a verb of the present: %s', (text, period) => {
  expect(each(text, 'period').at(-1)).toEqual(period)
})

test('whoever is called she is no "it", and what goes on behind "but" is no forecast of what stands before', () => {
  const text =
    'Ana Roy ran 5 wards. "It is fine," she said. The Trust was less sure: a third of those removed, it said, had died.'
  expect(each(text, 'attribution').at(-1)).toBe('Trust')
  expect(each('She hit eight of 14 fairways but will stay top.', 'modality')).toEqual(['reported', 'reported'])
})

describe('what a number stands against', () => {
  const read = (text: string): (string | number | null)[][] =>
    extractClaims(text, { language: 'en', date: '2026-04-09' }).map((c) => [
      c.value,
      c.unit.code ?? c.unit.type,
      c.subject,
    ])
  test('has its unit, though words stand between', () => {
    expect(read('Markets price in 35 basis points of easing by December, compared with 48 before the vote.')).toEqual([
      [35, 'bp', 'Markets'],
      [48, 'bp', 'Markets'],
    ])
  })
  test('has its cents', () => {
    const text =
      'Toronto, Ottawa and Alberta: the dollar rose to 71.12 U.S. cents from 70.83 cents. Half a percentage point.'
    expect(read(text).slice(0, 2)).toEqual([
      [0.7112, 'USD', 'dollar'],
      [0.7083, 'USD', 'dollar'],
    ])
    expect(read('Wages in Ontario, Alberta and Canada rose half a percentage point to $37.06.')[1]).toEqual([
      37.06,
      'CAD',
      'Wages',
    ])
  })
  test.each([
    ['Of 22 economists, 18 expected a cut. The other four forecast no change.', [22, 18, 4]],
    ['The other two leaders agreed.', []],
    ['Three species differ from the other two about in size.', [3]],
  ])('%s', (text, values) => {
    expect(each(text, 'value')).toEqual(values)
  })
  test.each([
    ['We got a letter about a 6 percent rise.', 'exact'],
    ['Staff are worried about a 12 percent cut.', 'exact'],
    ['It reported about a 6 percent rise.', 'approximate'],
  ])('%s', (text, qualifier) => {
    expect(each(text, 'qualifier')).toEqual([qualifier])
  })
})

test('a time behind "that" and a noun is that of the number', () => {
  expect(each('We sold 112 houses on that street last year.', 'period')).toEqual([
    { start: '2025-01-01', end: '2025-12-31' },
  ])
  expect(each('We sold 112 houses that burned last year.', 'period')).toEqual([null])
})

test('the subject of a verb behind an aside holds the bound of its group', () => {
  expect(each('Deaths among men over 50, mostly from drink, rose 12 percent.', 'subject')).toEqual(['men', 'Deaths'])
  expect(each('Turnout among voters aged 18 to 24, long the lowest, rose to 54 percent.', 'subject')).toEqual([
    'voters',
    'Turnout',
  ])
})

describe('a name is one with its initials, its title, its small words and its end', () => {
  test.each([
    ['"We lost $3m," said J. T. Orde, a broker.', 'J. T. Orde'],
    ['Prices fell 4%, said A. Orde, a broker.', 'A. Orde'],
    ['A. Orde, a broker, said prices fell 4%.', 'A. Orde'],
    ['R.J. Orde said prices fell 4%.', 'R.J. Orde'],
    ['Prices fell 4%, said Hanne van der Orde.', 'Hanne van der Orde'],
    ['Luis de la Orde said prices fell 4%.', 'Luis de la Orde'],
    ['Omar al-Orde, a broker, said prices fell 4%.', 'Omar al-Orde'],
    ['Prices fell 4%, said the manager, Prof. Ira Orde.', 'Prof. Ira Orde'],
    ['The U.S. Treasury said prices fell 4%.', 'U.S. Treasury'],
    // Names that are words: verbs, months, prepositions.
    ['Theresa May said prices fell 4%.', 'Theresa May'],
    ['In an interview, Will Orde said prices fell 4%.', 'Will Orde'],
    ['Prices fell 4%, said AT&T.', 'AT&T'],
    ['For the year, easyOrd expects a profit of $4m.', 'easyOrd'],
    ['“We lost £2m,” the chief executive, Park Hak-ryul, said.', 'Park Hak-ryul'],
    ['Prices fell 4%, the Department for Tides, Food and Rivers said.', 'Department for Tides, Food and Rivers'],
  ])('%s', (text, attribution) => {
    expect(each(text, 'attribution')).toEqual([attribution])
  })
  test.each([
    ['Luis de la Orde, 44, counts ships.', ['Luis de la Orde']],
    ['Mark May, 44, counts ships.', ['Mark May']],
    ['Costs in May rose 3 percent.', ['Costs']],
    ['Costs fell 3 percent at M&S. easyOrd’s profit rose 4 percent.', ['Costs', 'easyOrd’s profit']],
    ['H. B. Orde, 51, counts ships.', ['H. B. Orde']],
    ['A. Revenue rose 3 percent.', ['Revenue']],
    ['It was 11 C. Winds reached 40 km/h.', [null, 'Winds']],
  ])('%s', (text, subjects) => {
    expect(each(text, 'subject')).toEqual(subjects)
  })
  test.each(['Tom Orde Jr.', 'Tom Orde III', 'Luis de la Orde', 'Mr. Orde', 'Dr. T. Orde'])(
    '%s may be "he"',
    (name) => {
      expect(each(`${name}, a broker, likes tea. “We lost 3 ships,” he said.`, 'attribution')).toEqual([name])
    },
  )
})

describe('a clause in brackets or between dashes is one between commas', () => {
  test.each([
    'Copper (which makes up half of exports) rose 3 percent.',
    'Copper – which makes up half of exports – rose 3 percent.',
    'Copper—which makes up half of exports—rose 3 percent.',
  ])('%s', (text) => {
    const claims = extractClaims(text, { language: 'en' })
    expect(claims.map(({ subject }) => subject)).toEqual(['Copper', 'Copper'])
    for (const claim of claims) expect(text.slice(claim.start, claim.end)).toBe(claim.text)
  })
  test('a time in there is that of the clause', () => {
    const text = 'In May, sales (which had fallen 4 percent in April), rose 3 percent.'
    expect(each(text, 'period').map((period) => period?.start)).toEqual(['2026-04-01', '2026-05-01'])
  })
})

describe('what is compared in rare words', () => {
  test.each(['compared with', 'in comparison with', 'relative to', 'vs.'])('%s', (link) => {
    const [now, then] = extractClaims(`Net profit came to $12 million, ${link} $4 million a year earlier.`, {
      language: 'en',
      date: '2026-06-10',
    })
    expect([now!.subject, then!.subject, then!.kind]).toEqual(['Net profit', 'Net profit', 'level'])
  })
})

describe('who tells, in rarer ways', () => {
  test.each([
    ['Exports rose 3%, per the ministry.', ['ministry']],
    ['Per Orde Research, exports rose 3%.', ['Orde Research']],
    ['A worker earns $4 per hour, per month $700.', [null, null]],
    ['Orde is expecting revenue of $9 million.', ['Orde']],
    ['Analysts were forecasting a profit of $3 million.', ['Analysts']],
  ])('%s', (text, speakers) => {
    expect(each(text, 'attribution')).toEqual(speakers)
  })
  test('a day before the speaker is that of the speech', () => {
    expect(each('On Tuesday, Orde said sales had risen 3%.', 'period')).toEqual([null])
    expect(each('On Tuesday, shares of Orde rose 3%, it said.', 'period')).not.toEqual([null])
  })
  test.each([
    ['Rents experienced growth of 5 percent.', 'Rents'],
    ['Analysts expect growth of 5 percent.', 'growth'],
  ])('%s', (text, subject) => {
    expect(each(text, 'subject')).toEqual([subject])
  })
})

describe('a quarter or half by its letter has its year', () => {
  test.each([
    ['Sales rose 3% in 2Q24.', '2024-04-01'],
    ['2Q24 sales rose 3%.', '2024-04-01'],
    ["Sales rose 3% in Q2 '24.", '2024-04-01'],
    ['Sales rose 3% in 2Q 2024.', '2024-04-01'],
    ['Sales rose 3% in Q2/2024.', '2024-04-01'],
    ['Sales rose 3% in 2024 Q2.', '2024-04-01'],
    ['Sales rose 3% in H2’24.', '2024-07-01'],
    ['In Q2 24 percent of them left.', '2026-04-01'],
  ])('%s', (text, start) => {
    expect(each(text, 'period').map((period) => period?.start)).toEqual([start])
  })
})

describe('what is to come is expected in other words too', () => {
  test.each([
    ['Six people are going to be hired.', ['forecast']],
    ['Costs will—for now—stay at $3 million.', ['forecast']],
  ])('%s', (text, modalities) => {
    expect(each(text, 'modality')).toEqual(modalities)
  })
  test('a contraction goes on as its words do', () => {
    const [, share] = each("The ministry said debt reached $4bn. That's 66 per cent of output.", 'attribution')
    expect(share).toBe('ministry')
  })
})

describe('what could be is to come, unless it is over', () => {
  test.each([
    ['The storm could hit Ohio Tuesday with 60 mph winds.', '2026-06-16'],
    ['Winds may reach 60 mph on Tuesday.', '2026-06-16'],
    ['Winds could have reached 60 mph on Tuesday.', '2026-06-09'],
    ['In October, sales could reach $40m.', '2026-10-01'],
  ])('%s', (text, start) => {
    expect(each(text, 'period').map((period) => period?.start)).toEqual([start])
  })
})

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
    ['In May, exports of cars, chips and ships rose 3 percent.', '3 percent', 'exports of cars, chips and ships'],
    ['On an annual basis, prices of farm and sea goods fell 3%.', '3%', 'prices of farm and sea goods'],
    ['In Leeds, a city of shops, prices and wages rose 3%.', '3%', 'wages'],
    ['In Leeds, one of the big cities, rents and prices rose 3%.', '3%', 'prices'],
    ['They will meet in the annex located about 500 meters south of the hall.', '500 meters', 'annex'],
    ['Crews worked at a plant situated 12 km from the city.', '12 km', 'plant'],
    ['Applicants must show proof of at least $5,000 in savings.', '$5,000', 'savings'],
    ['The firm keeps a reserve of $3 million in cash.', '$3 million', 'reserve'],
    ['The song surged back up the music charts to No. 30.', 'No. 30', 'song'],
    ['The label pushed the song to No. 3.', 'No. 3', 'song'],
    ['Trade volume was moderate at 812 million shares.', '812 million shares', 'Trade volume'],
    ['Attendance was low at 3,000 fans.', '3,000 fans', 'Attendance'],
    ['The family was stuck at 3 camps.', '3 camps', 'camps'],
    ['Norland Motor Co. said sales fell. A court ordered him to wear a tag for 10 years.', '10 years', null],
    ['Rainfall stands at 31 mm. The weather office has forecast 105% of the average.', '105%', 'Rainfall'],
    ['The weather office predicted 40 mm.', '40 mm', null],
    ['Floods killed 11 people, taking the toll this season to 64.', '64', 'toll'],
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

describe('clauses of their own', () => {
  test('a level behind "but" came from none of the clause before', () => {
    const text = 'Burglaries fell by a fifth to 2,900, but drug offences rose from 1,140 to 1,420.'
    expect(claimOf(text, '2,900')).toMatchObject({ subject: 'Burglaries', previous: null })
    expect(claimOf(text, '1,140')).toMatchObject({ subject: 'drug offences' })
    expect(claimOf(text, '1,420')).toMatchObject({ subject: 'drug offences', previous: { value: 1140 } })
  })

  test.each([
    ['Imports were 3% higher and exports 5% lower.', 'exports', 'down'],
    ['Profit was 3% lower and costs 5% higher.', 'costs', 'up'],
    ['The fund pays more and charges 5% less.', 'fund', 'down'],
  ] as const)('%s: what a comparison behind "and" is told of', (text, subject, direction) => {
    expect(claimOf(text, '5%')).toMatchObject({ subject, direction })
  })

  test('"but rose from 1,140" goes on with the one before', () => {
    expect(claimOf('Thefts fell to 2,900 but rose from 1,140 in Leeds.', '2,900')).toMatchObject({ subject: 'Thefts' })
  })

  test.each([
    [
      'The move, which 22 of 27 economists had predicted, takes the total cut to 325 basis points.',
      '325 basis points',
      null,
    ],
    ['The plan, which officials in the ministry said would cost $3 million, cuts 30 jobs.', '30 jobs', null],
    [
      'The plan, which officials in the ministry said would cost $3 million, cuts 30 jobs.',
      '$3 million',
      'officials in the ministry',
    ],
    ['The survey found 40% agree. Thirteen percent did not answer.', 'Thirteen percent', 'survey'],
    [
      'The study put the toll at 3,000. Holt called it sad. Ships for $3 million sailed, of which Norland paid 70 percent.',
      '70 percent',
      null,
    ],
  ] as const)('%s: who says %s', (text, words, attribution) => {
    expect(claimOf(text, words)).toMatchObject({ attribution })
  })

  test.each([
    ['The loss is a record and enough to raise sea levels by 1.2 millimetres.', '1.2 millimetres', 'sea levels', 'up'],
    ['The fall was deep and likely to cut export orders by 3 percent.', '3 percent', 'export orders', 'down'],
    ['Holt was ready and due to speak, and profits rose 3%.', '3%', 'profits', 'up'],
  ] as const)('%s: %s', (text, words, subject, direction) => {
    expect(claimOf(text, words)).toMatchObject({ subject, kind: 'change', direction })
  })

  test.each([
    ['The force has 2,245 officers, 90 below its level of a decade ago.', '90', 'change'],
    ['The force has 2,245 officers, 90 below the number it had.', '90', 'change'],
  ] as const)('%s: %s', (text, words, kind) => {
    expect(claimOf(text, words)).toMatchObject({ kind, direction: 'down', unit: { type: 'count', text: 'officers' } })
  })

  test('somebody told of by age alone is whom a pronoun of the next sentence means', () => {
    const text =
      'Inspector Paul Shah said the gang was gone.\n\nA 52-year-old accountant was jailed for stealing £3m. Judge Ruth Adair ordered him to repay £640,000.'
    expect(claimOf(text, '£640,000')).toMatchObject({ subject: '52-year-old accountant' })
  })
})

describe('what goes on behind "and", a comma or a "when"', () => {
  const share = { kind: 'share' }
  test.each([
    [
      'Sales of beer have doubled since 2021 and now make up 3 per cent of the market.',
      '3 per cent',
      'Sales of beer',
      share,
    ],
    ['Sales rose and account for 3 per cent of the market.', '3 per cent', 'Sales', share],
    ['Sales have risen and remain 3 per cent below the peak.', '3 per cent', 'Sales', { direction: 'down' }],
    ['The tax adds 54p to each pint and the levy another 92p.', '92p', 'levy', {}],
    ['London is dear; in Hull drinkers pay £4.20.', '£4.20', 'drinkers', {}],
    [
      'The damage was €400 million, less than half the bill left by Storm Elsa in 2019.',
      'half',
      'damage',
      { period: null },
    ],
    ['Half the teams in May were Danish.', 'Half', 'teams', share],
  ] as const)('%s: %s', (text, words, subject, more) => {
    expect(claimOf(text, words)).toMatchObject({ subject, ...more })
  })

  test('"when" takes up a year that something is compared with', () => {
    const period = { start: '2015-01-01', end: '2015-12-31' }
    expect(claimOf('It costs 60 per cent more than in 2015, when it was £3.47.', '£3.47')).toMatchObject({ period })
    expect(claimOf('It fell since mid-2015, when it was £3.47.', '£3.47')).toMatchObject({ period: null })
  })

  test.each([
    ['About 410 pubs have closed this year, eight a week.', 'eight', 'pubs'],
    ['Some 410 people died last year, 12 a day on average.', '12', 'people'],
  ] as const)('%s: so many a time', (text, words, counted) => {
    expect(claimOf(text, words)).toMatchObject({ unit: { type: 'count', text: counted } })
  })

  test('a time ago is no "so many a time"', () => {
    expect(claimOf('Some 410 people died in the town, two a year ago.', 'two')).toBeUndefined()
  })
})

describe('what moved, and from where', () => {
  test.each([
    ['Her government has been weakened by inflation of 6.7 percent.', '6.7 percent', 'level', null],
    ['Profit was reduced by charges of $40 million.', '$40 million', 'level', null],
    ['Staff was cut by a total of 40 percent.', '40 percent', 'change', 'down'],
    ['Sales were hit by a fall of 6 percent in prices.', '6 percent', 'change', 'down'],
  ] as const)('%s: %s', (text, words, kind, direction) => {
    expect(claimOf(text, words)).toMatchObject({ kind, direction })
  })

  test('of a part and its whole the part came from another level', () => {
    const text = 'The party won 112 of the 250 seats, down from 131.'
    expect(claimOf(text, '112')).toMatchObject({ previous: { value: 131 }, direction: 'down' })
    expect(claimOf(text, '250 seats')).toMatchObject({ previous: null, direction: null })
  })

  test('"since hitting a record" goes on with whoever did it', () => {
    const text = 'The stock has lost 3 percent of its value since reaching $126 in October.'
    expect(claimOf(text, '$126')).toMatchObject({ subject: 'stock' })
  })

  test('a week ago is a week before today, whatever is expected', () => {
    const text = 'Traders see a 79% chance of a cut at the December 9-10 meeting, up from 42% a week ago.'
    expect(claimOf(text, '42%')).toMatchObject({ period: null, modality: 'reported' })
  })
})

describe('parts of those who were told of', () => {
  test.each([
    ['Just under a third live with their parents.', 'a third', 'less_than'],
    ['About a third oppose the plan.', 'a third', 'approximate'],
    ['Almost half live in cities.', 'half', 'approximate'],
  ] as const)('%s: %s', (text, words, qualifier) => {
    expect(claimOf(text, words)).toMatchObject({ qualifier, kind: 'share', subject: null })
  })

  test.each(['A third live album was a hit.', 'He wants nearly a third term.'])('which of several: %s', (text) => {
    expect(extractClaims(text, { language: 'en', date: '2026-11-20' })).toEqual([])
  })

  test.each([
    ['The fair drew 40,000 visitors. Half were Danes.', 'Half', 'visitors'],
    [
      'Calls brought 176,000 visitors, who spent €14.2 million. Two in three came from Denmark.',
      'Two in three',
      'visitors',
    ],
    ['The camp holds 900 refugees. A fifth are children.', 'A fifth', 'refugees'],
    ['The fair drew 40,000 visitors. Half of the cost was paid by the city.', 'Half', 'cost'],
  ] as const)('%s: %s', (text, words, subject) => {
    expect(claimOf(text, words)).toMatchObject({ subject, kind: 'share' })
  })

  test('what a share came from is no name', () => {
    const text = 'Just under a third live with their parents, up from a fifth in 2012.'
    expect(claimOf(text, 'a fifth')).toMatchObject({ subject: null, period: { start: '2012-01-01' } })
  })
})

describe('money, goals and words in quotation marks', () => {
  test('a price beside an older one is money, and of now', () => {
    const text = 'A two-bedroom flat that cost €370,000 in 2020 now costs half a million.'
    expect(claimOf(text, 'half a million')).toMatchObject({ unit: { code: 'EUR' }, value: 500_000, period: null })
  })

  test.each([
    ['The minister promised a cut in VAT on flats from 13.5 per cent to 9.', '13.5 per cent', 'VAT'],
    ['The board approved a rise in the fee from $3 to $4.', '$4', 'fee'],
    ['Only 6,900 homes were delivered, barely 60 per cent of the annual goal.', '60 per cent', 'homes'],
  ] as const)('%s: %s', (text, words, subject) => {
    expect(claimOf(text, words)).toMatchObject({ subject })
  })

  test.each([
    [
      'Ana Roy said that of the 11,000 "affordable" homes promised since 2022, 4,500 had been sold.',
      '4,500',
      'Ana Roy',
    ],
    ['A survey of 27 banks showed 4.3 percent of loans were late.', '4.3 percent', 'survey of 27 banks'],
  ] as const)('%s: who says %s', (text, words, attribution) => {
    expect(claimOf(text, words)).toMatchObject({ attribution })
  })
})

describe('from one month to another, and since when', () => {
  const months = { period: { start: '2005-01-01', end: '2005-05-31' } }
  test.each([
    [
      'Tourist arrivals in the country from January to May, 2005 grew by 8.1 per cent.',
      '8.1 per cent',
      'Tourist arrivals',
    ],
    ['Exports from January to May 2005 grew by 8.1 per cent.', '8.1 per cent', 'Exports'],
    ['From January through May, 2005 exports grew by 8.1 per cent.', '8.1 per cent', 'exports'],
  ] as const)('%s', (text, words, subject) => {
    expect(claimOf(text, words)).toMatchObject({ subject, ...months })
  })

  test('what came from a level in one month is no span', () => {
    const text = 'The rate fell from 5 percent in January to 4 percent in May.'
    expect(claimOf(text, '4 percent')).toMatchObject({ period: { start: '2026-05-01', end: '2026-05-31' } })
  })

  test('a time since when something else went on is not that of what goes on behind "and"', () => {
    const text = 'Visits rose 5.9 percent, reversing a trend since 2015 and representing an 18.1 percent share.'
    expect(claimOf(text, '18.1 percent')).toMatchObject({ period: null })
  })

  test('an exception is nothing that grows', () => {
    const text = 'With the exception of seven percent growth in January, arrivals have grown slowly.'
    expect(claimOf(text, 'seven percent')).toMatchObject({ subject: 'arrivals' })
  })
})

describe('what is of a year, and for how long a sum is', () => {
  const of = (year: number) => ({ period: { start: `${year}-01-01`, end: `${year}-12-31` } })
  test.each([
    ['The 2013 harvest in Bierzo totalled 13.2 million kg.', '13.2 million kg', 'harvest', of(2013)],
    ['The 2013 crop of wheat was 3 million tons.', '3 million tons', 'crop of wheat', of(2013)],
    ['The 2025 deficit reached $3 million.', '$3 million', 'deficit', of(2025)],
    ['The government set the 2013 deficit target at 1.5%.', '1.5%', 'deficit target', {}],
    ['The firm reported a net loss for the quarter of $3 million.', '$3 million', 'net loss', {}],
    ['The firm reported a net loss for 2025 of $3 million.', '$3 million', 'net loss', of(2025)],
  ] as const)('%s', (text, words, subject, more) => {
    expect(claimOf(text, words)).toMatchObject({ subject, ...more })
  })

  test('a contract is named by its month, a term is no sum', () => {
    expect(claimOf('December corn fell 3 percent.', '3 percent')).toMatchObject({ period: null })
    expect(claimOf('The court banned Roy for a period of 5 years.', '5 years')?.subject).not.toBe('period')
  })

  test('what was so behind "since" is not what is so much lower', () => {
    const text =
      'Turnout was 64.2 percent, the lowest since democracy was restored in 1985 and nearly seven points lower than before.'
    expect(claimOf(text, 'seven points')).toMatchObject({ subject: 'Turnout', period: null, direction: 'down' })
  })
})

test.each([
  ['It found no benefit for those adding more than half a teaspoon of sugar.', 'more_than'],
  ['We have no plan to import more than 5 tonnes.', 'at_most'],
  ['No pupil paid more than $5.', 'at_most'],
] as const)('a bound that is denied: %s', (text, qualifier) => {
  expect(extractClaims(text, { language: 'en' }).map((claim) => claim.qualifier)).toEqual([qualifier])
})

test.each([
  ['Red took 40 percent of the vote, followed by Blue with 30 percent and Green with 12 percent.', 3],
  ['Red holds 40 percent of the market, followed by Blue (30 percent), Green (12 percent) and Pink (3 percent).', 4],
  ['Red made up the largest group with 35 percent, followed by Blue with 12 percent and Green with 6 percent.', 3],
  ['Inflation was highest in Red at 40 percent, followed by Blue at 30 percent.', 0],
  ['Red holds 40 percent of the market, and unemployment is at 12 percent.', 1],
] as const)('shares of who comes next: %s', (text, shares) => {
  const kinds = extractClaims(text, { language: 'en' }).map(({ kind }) => kind)
  expect(kinds.filter((kind) => kind === 'share')).toHaveLength(shares)
})

test.each([
  ['It rose to 2 percent from the 1.8 percent it forecast three months ago.', ['2 percent', '1.8 percent']],
  ['It fell from the 3 percent seen two weeks ago.', ['3 percent']],
  ['The 50 men he hired three months ago left.', ['50 men', 'three months']],
  ['He left three months ago.', ['three months']],
] as const)('when a level was told is no span: %s', (text, words) => {
  expect(extractClaims(text, { language: 'en' }).map((claim) => claim.text)).toEqual(words)
})

test.each([
  [
    'Prices rose 3 percent, the Norland Institute of Geography and Statistics (NIGS) said.',
    'Norland Institute of Geography and Statistics',
  ],
  ['Prices rose 3 percent, the Chamber of Commerce and Industry said.', 'Chamber of Commerce and Industry'],
] as const)('a name with an "and": %s', (text, attribution) => {
  expect(extractClaims(text, { language: 'en' })).toMatchObject([{ attribution }])
})

test('so much of each pound, and those of whom a survey found something', () => {
  const read = (text: string) => extractClaims(text, { language: 'en' })
  expect(read('“We have lost 60p in every £1 we got,” she said.')).toMatchObject([{ text: '60p', subject: null }])
  expect(read('Every £1 of repairs costs £1.60.').map(({ text }) => text)).toEqual(['£1', '£1.60'])
  expect(read('A survey found 58 per cent were against any rise.')).toMatchObject([{ kind: 'share' }])
})

test.each([
  ['Care will cost £94 million, up £7 million, and now swallows 41p of every pound.', '41p', 'level', 'reported'],
  ['The firm will spend $3 million and already owns 12 percent of the market.', '12 percent', 'share', 'reported'],
  ['The plant will cost $3 billion and employ 300 people.', '300 people', 'level', 'forecast'],
] as const)('what is so now, beside what is to come: %s', (text, words, kind, modality) => {
  expect(claimOf(text, words)).toMatchObject({ kind, modality })
})

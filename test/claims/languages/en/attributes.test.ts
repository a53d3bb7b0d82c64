import { describe, expect, test } from 'vitest'
import { extractClaims } from '../../../../src/claims/index.ts'

const day = { language: 'en', date: '2025-11-20' }

type Field = 'text' | 'kind' | 'direction' | 'basis' | 'previous' | 'qualifier' | 'period' | 'modality' | 'unit'

/** Of each claim of a text the fields asked for, in one line. */
const told = (text: string, ...names: Field[]): string[] =>
  extractClaims(text, day).map((claim) =>
    names
      .map((name) => {
        if (name === 'period') return claim.period && `${claim.period.start}..${claim.period.end}`
        if (name === 'previous') return claim.previous?.value ?? null
        return name === 'unit' ? (claim.unit.code ?? claim.unit.text) : claim[name]
      })
      .join(' '),
  )

describe('a change is against the time before that its words name', () => {
  test.each([
    ['yoy', 'from one year earlier'],
    ['yoy', 'compared to a year prior'],
    ['yoy', 'from the year-earlier period'],
    ['yoy', 'from the same three months of last year'],
    ['yoy', 'than in the comparable period last year'],
    ['yoy', 'over the previous 12 months'],
    ['yoy', 'compared with 2024'],
    ['yoy', 'from the second quarter of 2024'],
    ['qoq', 'compared to the previous quarter'],
    ['qoq', 'than a quarter earlier'],
    ['qoq', 'on last quarter'],
    ['mom', 'on the preceding month'],
    ['mom', 'compared to a month earlier'],
    ['mom', 'compared with last month'],
    ['wow', 'from one week earlier'],
    ['wow', 'than last week'],
    ['dod', 'on the prior session'],
    ['dod', 'compared to a day earlier'],
    ['previous', 'from the preliminary estimate'],
    ['previous', 'than the old record'],
    ['previous', 'than it had forecast'],
  ])('%s: %s', (basis, words) => {
    const verb = words.startsWith('than') ? 'were 3 percent lower' : 'fell 3 percent'
    expect(told(`Sales ${verb} ${words}.`, 'kind', 'direction', 'basis')).toEqual([`change down ${basis}`])
  })
  test.each([
    ['It posted a weekly gain of 3 percent.', 'change up wow'],
    ['It was a 3 percent monthly drop.', 'change down mom'],
    ['Sales rose 3 percent on a quarterly basis.', 'change up qoq'],
    ['Sales rose 3 percent month-to-month.', 'change up mom'],
    // … but what comes round with a time, without a change, is against none.
    ['Its weekly sales are $3 million.', 'level  '],
    ['Quarterly sales fell 3 percent.', 'change down '],
    ['He pays $40 a month.', 'level  '],
  ])('%s', (text, expected) => {
    expect(told(text, 'kind', 'direction', 'basis')).toEqual([expected])
  })
  test('the time of a level before says how long before', () => {
    expect(told('The index rose to 52.1 in October from 50.4 in September.', 'basis')[0]).toBe('mom')
    expect(told('Starts fell to 3,000 in October from 4,000 in October 2024.', 'basis')[0]).toBe('yoy')
    expect(
      told('Sales fell to $3 million in the third quarter from $4 million in the second quarter.', 'basis')[0],
    ).toBe('qoq')
    expect(told('The rate rose to 5 percent in June from 3 percent in March.', 'basis')[0]).toBe('')
  })
})

describe('so much up or down behind the number', () => {
  test.each([
    ['Shares closed 3 percent down at 318p.', '3 percent change down'],
    ['Output was 3 percent up.', '3 percent change up'],
    ['The index ended 12 points up at 8,100.', '12 points change up'],
    ['Output was 3 percent down compared with 2015.', '3 percent change down'],
    ['It was $2 up on the day.', '$2 change up'],
    // No movement: where something lies, and what is paid at once.
    ['He lives six floors up.', 'six floors level '],
    ['They put 20 percent down.', '20 percent level '],
    ['He paid $40 up front.', '$40 level '],
    ['The town is 12 miles down in the valley.', '12 miles level '],
  ])('%s', (text, expected) => {
    expect(told(text, 'text', 'kind', 'direction')[0]).toBe(expected)
  })
})

describe('what a level came from, without its unit', () => {
  test.each([
    ['It rose to 5.2 percent in March from 4.8.', ['% 4.8', '% ']],
    ['It rose to 5.2 percent last month from 4.8 a year earlier.', ['% 4.8', '% ']],
    ['The wait is to fall to 18 weeks by the end of next year from the current 27.', ['wk 27', 'wk ']],
    ['The price fell to 18 euros a kilo in June from 27.', ['EUR 27', 'EUR ']],
    ['Output rose to 18 tonnes in June from 12.', ['t 12', 't ']],
    ['He moved to 18 acres in June from 5 Mill Lane.', ['[acr_us] ']],
  ])('%s', (text, expected) => {
    expect(told(text, 'unit', 'previous')).toEqual(expected)
  })
  test.each([
    ['It made 412 million kronor, beating the 390 million expected by analysts.', ['SEK', 'SEK']],
    ['It sold 3.2 million tonnes, more than the 2.9 million it shipped in May.', ['t', 't']],
    [
      'It has 1.53 billion bushels, up 11 percent but below a trade guess of 1.61 billion.',
      ['[bu_us]', '%', '[bu_us]'],
    ],
    ['It spent 3 million euros on the 2 million displaced.', ['EUR', '']],
    ['The trial enrolled 482 patients, of whom 311 received the drug.', ['patients', 'patients']],
  ])('%s', (text, expected) => {
    expect(told(text, 'unit')).toEqual(expected)
  })
})

describe('the time before a time', () => {
  test.each([
    [
      'The index rose to 52.1 in October from 50.4 a month earlier.',
      ['2025-10-01..2025-10-31', '2025-09-01..2025-09-30'],
    ],
    [
      'In the third quarter it earned 5 million euros, against 4 million euros a quarter earlier.',
      ['2025-07-01..2025-09-30', '2025-04-01..2025-06-30'],
    ],
    [
      'Claims rose to 300,000 in the week to Nov. 8 from 280,000 the week before.',
      ['2025-11-02..2025-11-08', '2025-10-26..2025-11-01'],
    ],
    [
      'The rate was 5 percent in October, against 4 percent in the previous month and 3 percent a year earlier.',
      ['2025-10-01..2025-10-31', '2025-09-01..2025-09-30', '2024-10-01..2024-10-31'],
    ],
    ['Inflation was 3 percent year on year in October.', ['2025-10-01..2025-10-31']],
    ['It fell to 3 percent from 4 percent a month earlier.', ['', '']],
  ])('%s', (text, expected) => {
    expect(told(text, 'period')).toEqual(expected)
  })
})

test('an age does not begin a range of years in prison', () => {
  expect(told('The judge sentenced the 43-year-old to 12 years and six months in prison.', 'text', 'unit')).toEqual([
    '43-year-old a',
    '12 years and six months mo',
  ])
  expect(told('A judge sentenced the 18-year-old to 25 years.', 'text')).toEqual(['18-year-old', '25 years'])
  expect(told('Children 18 months to 5 years old may come.', 'text')).toEqual(['18 months to 5 years old'])
})

test('a part and no more is no ordinal', () => {
  expect(told('Of the money, only a third has been paid out.', 'text')).toEqual(['a third'])
  expect(told('Just a quarter had returned.', 'text')).toEqual(['a quarter'])
  expect(told('Only a third goal could save them.', 'text')).toEqual([])
  expect(told('It was just a quarter ago.', 'text')).toEqual([])
})

describe('times that other words settle', () => {
  test.each([
    ['In 2023, the last year for which data exist, 214 people drowned.', ['2023-01-01..2023-12-31']],
    ['Over the last month, 40 shops closed.', ['']],
    ['Last month 40 shops closed.', ['2025-10-01..2025-10-31']],
    [
      'It will widen to 6.2 percent in 2026 before narrowing to 5.5 percent a year later.',
      ['2026-01-01..2026-12-31', '2027-01-01..2027-12-31'],
    ],
    [
      'More than 4,000 flights were cancelled over the weekend, compared with 220 the weekend before.',
      ['2025-11-15..2025-11-16', '2025-11-08..2025-11-09'],
    ],
    ['Some 30 cm of snow will fall at the weekend.', ['2025-11-22..2025-11-23']],
    ['Two councils met the 31 March deadline.', ['']],
    ['Egg prices have more than tripled since January.', ['2025-01-01..2025-11-20']],
    ['Sales fell to $3 million, less than in May.', ['']],
    ['Donors pledged 5 billion euros in March.', ['2025-03-01..2025-03-31']],
    ['They promised 40 homes by March.', ['2026-03-01..2026-03-31']],
    ['The 5 billion euros that donors gave in March came late.', ['2025-03-01..2025-03-31']],
    [
      'At least 17 people were hurt, four of them badly, when a bus carrying 52 passengers overturned on Highway 9 on Tuesday.',
      ['2025-11-18..2025-11-18', '', '2025-11-18..2025-11-18'],
    ],
    ['It is the highest, at 40 percent, when it was 30 percent in May.', ['', '2025-05-01..2025-05-31']],
    [
      'It said it would pay a dividend of 30 cents a share, up from 28 cents, on December 12.',
      ['2025-12-12..2025-12-12', ''],
    ],
    [
      'The island drew 1.3 million visitors in 2024, or about eight for every resident.',
      ['2024-01-01..2024-12-31', '2024-01-01..2024-12-31'],
    ],
    ['Some 300 people were evacuated from 40 homes on Monday.', ['2025-11-17..2025-11-17', '2025-11-17..2025-11-17']],
    ['Deaths rose to 12 from nine deaths in May.', ['', '2025-05-01..2025-05-31']],
  ])('%s', (text, expected) => {
    expect(told(text, 'period')).toEqual(expected)
  })
})

test('who reckons so behind the comma that ends what is told', () => {
  expect(told('Only 9 percent of plastic is recycled, the agency estimates.', 'modality')).toEqual(['estimate'])
  expect(told('The union estimates that 900 sheep and 450 cattle are dead.', 'modality')).toEqual([
    'estimate',
    'estimate',
  ])
  expect(told('Prices fall 3 percent in a year, the bank forecasts.', 'modality')).toEqual(['forecast'])
  expect(told('Farmers lost 30 percent, the council says, and the union estimates 40 percent.', 'modality')).toEqual([
    'reported',
    'estimate',
  ])
  expect(told('Sales fell 3 percent, less than analysts expected.', 'modality')).toEqual(['reported'])
})

test('what was done instead of a target', () => {
  const text = 'It failed to reach its target of 1.2 million passengers, carrying just over 1.1 million.'
  expect(told(text, 'modality')).toEqual(['target', 'reported'])
  expect(told('It raised its full-year guidance by 9 million euros.', 'modality')).toEqual(['forecast'])
})

test('a span that only says what is compared with', () => {
  expect(told('It costs 30 percent more than it did two years ago.', 'text')).toEqual(['30 percent'])
  expect(told('The river stood at 9.4 metres, up from 6.1 metres two days earlier.', 'text')).toEqual([
    '9.4 metres',
    '6.1 metres',
  ])
  expect(told('It is double what it was five years ago.', 'text')).toEqual(['double'])
  expect(told('He left five years ago.', 'text')).toEqual(['five years'])
  expect(told('It opened with 300 members two weeks before the vote.', 'text')).toEqual(['300 members', 'two weeks'])
})

describe('a bound that a rule sets', () => {
  test.each([
    ['Drivers must be at least 18 years old.', 'limit at_least reported'],
    ['Drivers may not work more than nine hours.', 'limit at_most reported'],
    ['A pilot must rest for no fewer than 10 hours between shifts.', 'limit at_least reported'],
    ['No pilot may fly for more than 60 hours.', 'limit at_most reported'],
    ['The fine must be paid within 30 days.', 'limit at_most reported'],
    ['Dogs must be kept at least 10 metres away.', 'limit at_least reported'],
    ['It cannot pay more than 40 million euros.', 'limit at_most reported'],
    // … but so much is wanting, is a fact or a guess.
    ['The ministry must find more than 40 million euros.', 'level more_than reported'],
    ['He did not see more than 40 people.', 'level at_most reported'],
    ['It must have paid at least 40 million euros.', 'level at_least reported'],
    ['They may lose up to 40 jobs.', 'change at_most hypothetical'],
  ])('%s', (text, expected) => {
    expect(told(text, 'kind', 'qualifier', 'modality')).toEqual([expected])
  })
})

describe('times since a day, of lists and of what opens a sentence', () => {
  test.each([
    ['It has burned 3,400 hectares since Sunday.', ['2025-11-16..2025-11-20']],
    ['It has burned 3,400 hectares since early May.', ['2025-05-01..2025-11-20']],
    ['The highest since Sunday was 3 percent.', ['']],
    ['It rose to 3.2 percent, the highest since November 2017 (3.4 percent).', ['', '2017-11-01..2017-11-30']],
    ['It opened in 2019 with 344 seats (310 of them in May).', ['2019-01-01..2019-12-31', '2019-05-01..2019-05-31']],
    ['It rained on 21 of the 30 days in September.', ['2025-09-01..2025-09-30', '2025-09-01..2025-09-30']],
    [
      'About 140 firefighters and nine aircraft were battling the blaze on Wednesday.',
      ['2025-11-19..2025-11-19', '2025-11-19..2025-11-19'],
    ],
    [
      'The lira has lost 18% of its value this year, and a fifth of that came last week alone.',
      ['2025-01-01..2025-12-31', '2025-11-10..2025-11-16'],
    ],
    ['Half of what it cost in May went.', ['']],
    ['For the year to March the company forecasts a net profit of 210 billion yen.', ['2025-04-01..2026-03-31']],
    ['In the year to March the company earned 210 billion yen.', ['2024-04-01..2025-03-31']],
    ['The bank signalled another half-point rise in December.', ['2025-12-01..2025-12-31']],
    [
      'Orders slipped 2.8 percent in September after a 1.1 percent rise the month before.',
      ['2025-09-01..2025-09-30', '2025-08-01..2025-08-31'],
    ],
    ['It plans to reach 3.5% by 2030, well above the guideline of 2%.', ['2030-01-01..2030-12-31', '']],
  ])('%s', (text, expected) => {
    expect(told(text, 'period')).toEqual(expected)
  })
})

test('movements beside a sum, a normal level and a unit said before', () => {
  expect(told('Price increases averaging 5 percent lifted sales.', 'kind', 'direction')).toEqual(['change up'])
  expect(told('A crew averaging 40 men rose early.', 'kind')).toEqual(['level'])
  expect(told('The lake is 4 metres below its normal level.', 'kind', 'direction')).toEqual(['change down'])
  expect(told('The mine is 400 metres below the surface.', 'kind', 'direction')).toEqual(['level '])
  expect(told('It lost 63 hours in 2024, three hours more than in 2023 and nine more than in 2019.', 'unit')).toEqual([
    'h',
    'h',
    'h',
  ])
})

describe('times of other clauses and things', () => {
  test.each([
    ['It sold 463,000 cars in the third quarter, but its shares fell 4.2%.', ['2025-07-01..2025-09-30', '']],
    [
      'Its people grew by 31 percent in 2022, while its stock grew by 9 percent.',
      ['2022-01-01..2022-12-31', '2022-01-01..2022-12-31'],
    ],
    [
      'They said 84 percent were vaccinated by Tuesday, and that the rate had to reach 95 percent.',
      ['2025-11-18..2025-11-18', ''],
    ],
    ['Prices fell 1.1 percent in the seven days to November 14.', ['2025-11-08..2025-11-14']],
    [
      'The price slumped from 600,000 yuan a tonne in November 2022 to about 70,000 yuan.',
      ['2022-11-01..2022-11-30', ''],
    ],
    ['It is 1.3 degrees warmer than any day since records began in 1885.', ['']],
    [
      'It landed 41,000 tonnes in the first ten months of 2025, down from 47,500 tonnes in the same months of 2024.',
      ['2025-01-01..2025-10-31', '2024-01-01..2024-10-31'],
    ],
    [
      'Visitors spent an average of $312 per trip in 2024, up 6 percent.',
      ['2024-01-01..2024-12-31', '2024-01-01..2024-12-31'],
    ],
    ['It won 12 votes on Tuesday and needs at least 51 seats.', ['2025-11-18..2025-11-18', '']],
  ])('%s', (text, expected) => {
    expect(told(text, 'period')).toEqual(expected)
  })
})

test('what is to move is known, and what comes before one’s eyes is no forecast', () => {
  expect(told('Its output of 60,000 tyres a week is due to rise to 85,000 in June.', 'modality', 'period')).toEqual([
    'reported ',
    'forecast 2026-06-01..2026-06-30',
  ])
  expect(told('The clinic sees 90 patients a day.', 'modality')).toEqual(['reported'])
  expect(told('It sees 40 stores closing next year.', 'modality')).toEqual(['forecast'])
  expect(told('The bank sees 3 percent growth.', 'modality')).toEqual(['forecast'])
  expect(told('Some 70,000 people came; 12,000 had been expected.', 'modality')).toEqual(['reported', 'forecast'])
})

test('counts, ratios and verbs behind a number', () => {
  expect(told('The inspector found 26 breaches at the site in June, 19 in July and none in August.', 'text')).toEqual([
    '26 breaches',
    '19',
  ])
  expect(told('Some 1 in 12 buses failed; a month before, it had been 1 in 30.', 'text')).toEqual([
    '1 in 12',
    '1 in 30',
  ])
  expect(told('The index, where 50 separates growth from contraction, rose.', 'text')).toEqual([])
  expect(told('He earns 15 dollars an hour, less than he made five years ago.', 'text')).toEqual(['15 dollars'])
  expect(told('Exports have fallen every year, by a cumulative 44 percent.', 'kind', 'direction')).toEqual([
    'change down',
  ])
  expect(
    told('The share of smokers has dropped to 27 percent; among women it has held at 15 percent.', 'kind'),
  ).toEqual(['share', 'share'])
})

describe('a time behind its clause and before it', () => {
  const times: [words: string, period: string][] = [
    ['on the 31st of October', '2025-10-31..2025-10-31'],
    ['across 2024', '2024-01-01..2024-12-31'],
    ['so far in 2025', '2025-01-01..2025-11-20'],
    ['this year to October', '2025-01-01..2025-10-31'],
    ['in the three months ending in September', '2025-07-01..2025-09-30'],
    ['in the half-year to June 30', '2025-01-01..2025-06-30'],
    ['from January to October of last year', '2024-01-01..2024-10-31'],
    ['over the year to June', '2024-07-01..2025-06-30'],
    ['from 1 to 15 May', '2025-05-01..2025-05-15'],
    ['in the first two weeks of November', '2025-11-01..2025-11-14'],
    ['in the week beginning November 10', '2025-11-10..2025-11-16'],
    ['in the week to Friday', '2025-11-08..2025-11-14'],
    ['in the five years to 2024', ''],
    ['over the year', ''],
  ]
  test.each(times)('%s', (words, period) => {
    expect(told(`Sales rose 3 percent ${words}.`, 'period')).toEqual([period])
    expect(told(`${words[0]!.toUpperCase()}${words.slice(1)}, sales rose 3 percent.`, 'period')).toEqual([period])
  })
  const toCome: typeof times = [
    ['in the first half of next year', '2026-01-01..2026-06-30'],
    ['in the second half of next year', '2026-07-01..2026-12-31'],
    ['by the end of March', '2026-03-01..2026-03-31'],
    ['in the year ending June 30', '2025-07-01..2026-06-30'],
    ['as early as 2027', '2027-01-01..2027-12-31'],
    ['beginning in 2026', '2026-01-01..2026-12-31'],
  ]
  test.each(toCome)('%s', (words, period) => {
    expect(told(`Sales will rise 3 percent ${words}.`, 'period')).toEqual([period])
    expect(told(`${words[0]!.toUpperCase()}${words.slice(1)}, sales will rise 3 percent.`, 'period')).toEqual([period])
  })
  test.each([
    ['Sales rose 3 percent on Monday, November 10, in Ohio.', '2025-11-10..2025-11-10'],
    ['It lost $3 million because of strikes in October.', '2025-10-01..2025-10-31'],
    ['The 2024 harvest was 3 million tonnes.', '2024-01-01..2024-12-31'],
    ['Output was up 3 percent from the 2024 harvest.', ''],
    ['The 2019 law sets a 3 percent cap.', ''],
  ])('%s', (text, period) => {
    expect(told(text, 'period')).toEqual([period])
  })
})

describe('words of expectation and bounds', () => {
  test.each([
    ['Sales are about to rise 7 percent.', 'forecast'],
    ['They are going to hire 7 people.', 'forecast'],
    ['It would like to sell 7 shops.', 'target'],
    ['The aim is 7 percent.', 'target'],
    ['The budget sets aside $7 million.', 'target'],
    ['Officials want the deficit cut to 7 percent.', 'target'],
    ['Estimates put the toll at 7 people.', 'estimate'],
    ['Seven people are feared dead.', 'estimate'],
    ['The cost is reckoned at $7 million.', 'estimate'],
    ['It is possible that 7 plants could close.', 'hypothetical'],
    // … but these tell what is.
    ['It rose 7 percent, as forecast.', 'reported'],
    ['It rose 7 percent, beating estimates.', 'reported'],
    ['The lender set aside $7 million.', 'reported'],
    ['It is about 7 percent.', 'reported'],
    ['It expects more after a rise of 7 percent in May.', 'reported'],
  ])('%s', (text, modality) => {
    expect(told(text, 'modality')[0]).toBe(modality)
  })
  test.each([
    ['It broke through 7 percent.', 'more_than'],
    ['It slipped beneath 7 percent.', 'less_than'],
    ['It was not less than 7 percent.', 'at_least'],
    ['It never fell below 7 percent.', 'at_least'],
    ['It never exceeded 7 percent.', 'at_most'],
    ['It did not top 7 percent.', 'at_most'],
    ['It has never been above 7 percent.', 'at_most'],
    ['None was older than 7 years.', 'at_most'],
    ['It was not checked in over 20 years.', 'more_than'],
    ['It passed a $228 billion budget.', 'exact'],
  ])('%s', (text, qualifier) => {
    expect(told(text, 'qualifier')).toEqual([qualifier])
  })
  test.each([
    ['The increase came to 7 percent.', 'change up'],
    ['The decline amounted to 7 percent.', 'change down'],
    ['Sales exceeded last year’s by 7 percent.', 'change up'],
    ['Profit missed forecasts by $7 million.', 'change down'],
    ['The bill came to $7 million.', 'level '],
    ['He won by 7 votes.', 'level '],
  ])('%s', (text, expected) => {
    expect(told(text, 'kind', 'direction')).toEqual([expected])
  })
})

describe('groups, ratios and words glued to others', () => {
  test.each([
    ['Some 6 in 10 renters under 30 agree.', '30 limit less_than'],
    ['Lorries heavier than 20 tonnes are banned.', '20 tonnes limit more_than'],
    ['The 40 lorries heavier than 20 tonnes broke.', '20 tonnes level more_than'],
    ['Two-thirds of respondents, or 66.4 percent, said no.', '66.4 percent share exact'],
    ['He was driving at up to 70mph.', '70mph level at_most'],
    ['They expect sales to top last year’s $14.2 billion by 3 percent.', '3 percent change exact'],
    ['The winner gets $3.6 million and the runner-up $1.8 million.', '$1.8 million level exact'],
  ])('%s', (text, expected) => {
    expect(told(text, 'text', 'kind', 'qualifier')).toContain(expected)
  })
  test('what is of the day, and what has been since', () => {
    expect(told('Of 75 planes ordered in 2019, just 22 have been delivered.', 'period')).toEqual([
      '2019-01-01..2019-12-31',
      '',
    ])
    expect(told('It is below the 51.4 percent recorded four years ago.', 'text')).toEqual(['51.4 percent'])
    expect(told('Under-25s made up 28% of the total, up 1.6 points.', 'unit')).toEqual(['%', 'pp'])
    expect(told('The index rose to 104.3, beating the 102.5 economists had predicted.', 'unit')).toEqual(['1', '1'])
  })
})

test('what a level came from behind a peak or the time before, and ranks in words', () => {
  expect(told('It has dropped from a peak of 9 percent to 7 percent.', 'previous')).toEqual(['', '9'])
  expect(told('It slipped to 7 percent from the previous month’s 9 percent.', 'previous')).toEqual(['9', ''])
  expect(told('It rose at a rate of 9 percent to 7 million.', 'previous')).not.toContain('9')
  expect(told('The world number two lost.', 'text', 'kind')).toEqual(['number two rank'])
  expect(told('He is ranked number three.', 'text', 'kind')).toEqual(['number three rank'])
  expect(told('The number two is even.', 'text')).toEqual([])
  expect(told('Mach 3 razors and the Six Nations.', 'text')).toEqual([])
})

describe('rarer verbs and nouns of movement', () => {
  test.each([
    ['The wait lengthened by 7 percent.', 'change up'],
    ['Waiting lists shortened by 7 percent.', 'change down'],
    ['The bank extended its budget by 7 percent.', 'change up'],
    ['The bank curtailed its budget by 7 percent.', 'change down'],
    ['Sales tailed off by 7 percent.', 'change down'],
    ['A 7 percent recovery in sales helped.', 'change up'],
    ['A setback of 7 percent in sales hurt.', 'change down'],
    ['The crash killed 7 people.', 'level '],
    ['The recovery of 7 bodies took days.', 'level '],
    ['The road was extended 7 kilometres.', 'level '],
  ])('%s', (text, expected) => {
    expect(told(text, 'kind', 'direction')[0]).toBe(expected)
  })
})

describe('times of two verbs, of wholes and of long ago', () => {
  test.each([
    [
      'Exports dropped 4 percent in value but rose 2 percent in volume in the first quarter.',
      ['2025-01-01..2025-03-31', '2025-01-01..2025-03-31'],
    ],
    [
      'Shares fell 4 percent on Monday but gained 2 percent on Tuesday.',
      ['2025-11-17..2025-11-17', '2025-11-18..2025-11-18'],
    ],
    ['Output fell 4 percent, but firms say it rose 2 percent in May.', ['', '2025-05-01..2025-05-31']],
    ['The bodies of two crew members were found on Sunday.', ['2025-11-16..2025-11-16']],
    ['It sold 400 fewer than the record set in 2019.', ['']],
    ['It was 3 percent a decade ago.', ['']],
  ])('%s', (text, expected) => {
    expect(told(text, 'period')).toEqual(expected)
  })
  test('what must be is no guess behind what may be', () => {
    expect(told('Children may ride one, and riders must wait 10 days.', 'modality')).toEqual(['reported'])
  })
})

test('the level of a gauge, and what is allowed for no longer', () => {
  expect(told('Activity expanded, though the gauge slipped to 51.8 from 52.6.', 'unit', 'previous')).toEqual([
    '1 52.6',
    '1 ',
  ])
  expect(told('The gauge of the rail is 1.43 metres.', 'unit')).toEqual(['m'])
  expect(told('Children may be left alone for no longer than two hours.', 'kind', 'qualifier', 'modality')).toEqual([
    'limit at_most reported',
  ])
  expect(told('They may lose up to 40 jobs.', 'modality')).toEqual(['hypothetical'])
})

test('what brackets tell in another unit moves as what it tells again', () => {
  const moved = (text: string) => told(text, 'text', 'kind', 'direction')
  expect(moved('The lake shrank to 61 square kilometers (24 square miles).')).toEqual([
    '61 square kilometers level down',
    '24 square miles level down',
  ])
  expect(moved('The river rose 3 meters (10 feet) overnight.')).toEqual(['3 meters change up', '10 feet change up'])
  expect(moved('Speeds are limited to 80 kph (50 mph).')[1]).toBe('50 mph limit ')
  expect(moved('The trench grew to 40 meters (3 meters deep).')[1]).toBe('3 meters level ')
})

test.each([
  ['Charges climbed, and 60 percent of residents opposed the plan.', 'share '],
  ['Output fell, and 12 percent of the jobs were lost.', 'share '],
  ['Prices rose in May, and 30 percent of shops raised wages.', 'share '],
  ['Prices rose 5 percent in May, and 3 percent in June.', 'change up'],
])('what a part of some does moves by no verb before: %s', (text, expected) => {
  expect(told(text, 'kind', 'direction').at(-1)).toBe(expected)
})

test('one verb leads to a level and to the next on the same way, each of its own time', () => {
  const way = (text: string) => told(text, 'text', 'direction')
  expect(way('Output is sliding to 42 million tonnes in 2030 and 37 million in 2035.')).toEqual([
    '42 million tonnes down',
    '37 million down',
  ])
  expect(way('The levy will climb to $308 in 2026 and to $462 by 2030.')).toEqual(['$308 up', '$462 up'])
  expect(way('Prices dropped to 8 euros in March and 9 euros in April.')).toEqual(['8 euros down', '9 euros '])
  expect(way('Fees rose to $12 for adults and $8 for children.')).toEqual(['$12 up', '$8 up'])
  expect(way('Charges will climb to $31 a month in 2027 and $38 by 2029.')).toEqual(['$31 up', '$38 up'])
  expect(way('Unemployment fell to 3% in the north and 5% in the south.')).toEqual(['3% down', '5% down'])
})

test('a list of percentages may have trades for its subjects, and say how much each one is', () => {
  const told = (text: string) =>
    extractClaims(text, day).map(({ subject, kind, direction }) => `${subject} ${kind} ${direction}`)
  expect(told('Mining grew 3 percent, farming 2 percent and fishing an even better 5 percent.')).toEqual([
    'Mining change up',
    'farming change up',
    'fishing change up',
  ])
  expect(told('Wheat lost 2 percent and corn an impressive 5 percent.')[1]).toBe('corn change down')
  expect(told('The fund rose 3 percent, holding 2 percent in cash.')[1]).toMatch(/^fund /)
  expect(told('The fund rose 3 percent, lending 2 percent of it to banks.')[1]).toMatch(/^fund /)
})

test('an amount told otherwise has moved as the other one did', () => {
  const text =
    'Net income fell to $212 million, or 94 cents a share, from $261 million, or $1.15 a share, a year earlier.'
  expect(told(text, 'direction', 'basis', 'previous')).toEqual(['down yoy 261000000', 'down yoy 1.15', '  ', '  '])
  expect(told('Sales rose to $3 million, or 12 percent of the total.', 'kind', 'direction')).toEqual([
    'level up',
    'share ',
  ])
})

test('what moves an amount is not by how much it moves', () => {
  expect(told('Profit fell 8 percent, dragged down by a $97 million charge.', 'kind')).toEqual(['change', 'level'])
  expect(told('Profit was pushed up by a record $5 million.', 'kind')).toEqual(['change'])
})

test('in brackets, or beside a number, what it was before or was expected to be', () => {
  expect(told('Revenue was $4.6 bln (avg est $4.5 bln).', 'modality', 'previous')).toEqual(['reported ', 'forecast '])
  expect(told('Sales were $4.6 billion (consensus: $4.5 billion).', 'modality', 'previous')).toEqual([
    'reported ',
    'forecast ',
  ])
  expect(told('Sales rose 0.4% (est. 0.2%, prev. -0.1%).', 'kind', 'direction', 'modality')).toEqual([
    'change up reported',
    'change up forecast',
    'change down reported',
  ])
  expect(told('The gauge stood at 2.4% (prior: 2.3%).', 'previous', 'modality')).toEqual(['2.3 reported', ' reported'])
})

test('prices with the way they went, and rates that are told "at" a verb of growing', () => {
  expect(told('The stock closed lower in London at 318 pence.', 'direction')).toEqual(['down'])
  expect(told('Shares ended 1.4% lower in Seoul at 61,300 won.', 'direction')).toEqual(['down', 'down'])
  expect(told('He lives near the top at 318 metres.', 'direction')).toEqual([''])
  expect(told('Wheat was quoted at $236 a tonne, unchanged on the week.', 'direction', 'basis')).toEqual(['flat wow'])
  expect(told('Capacity was growing at 8% a year.', 'kind', 'direction')).toEqual(['change up'])
  expect(told('Debt amounted to a fall of 14% in sales.', 'kind')).toEqual(['change'])
  expect(told('It swung to a loss of $4 million.', 'kind')).toEqual(['level'])
})

test('who estimates it behind an aside, what a relative clause parts from its verb, and a year in a clause behind "than"', () => {
  const [claim] = extractClaims('Shelter, the charity, estimates that 40,000 people are homeless.', day)
  expect(claim!.attribution).toBe('Shelter')
  expect(told('The polls, surveys, forecasts that we saw were 12 percent off.', 'modality')).toEqual(['reported'])
  expect(told('A pill cut the number of days that people spent in pain by a third.', 'kind', 'direction')).toEqual([
    'change down',
  ])
  expect(told('Output was 6.6% more than farmers brought in last year.', 'basis')).toEqual(['yoy'])
  expect(told('Output was 6.6% more than farmers had hoped for last week.', 'basis')).toEqual([''])
  expect(told('The loss could climb beyond Rs 450 crore.', 'kind', 'direction')).toEqual(['level up'])
  expect(told('It went from an average of 18.4 tonnes a month to 11.3 tonnes.', 'direction', 'previous')).toEqual([
    ' ',
    'down 18.4',
  ])
})

test('what it was a year ago or is at present, what a company is valued at, and how far up a rank moves', () => {
  expect(told('Profit rose to $3.06 billion from a year-earlier $2.95 billion.', 'previous')).toEqual([
    '2950000000',
    '',
  ])
  expect(told('Tariffs were raised to 25% from the present 15%.', 'previous')).toEqual(['15', ''])
  expect(told('Sales rose 3 percent from a year earlier.', 'previous', 'basis')).toEqual([' yoy'])
  expect(told('Shares fell 8.1%, valuing the company at $86 billion.', 'direction')).toEqual(['down', ''])
  expect(told('The win moves Rovers up to 17th.', 'qualifier', 'direction')).toEqual(['exact up'])
  expect(told('Up to 17 people came.', 'qualifier')).toEqual(['at_most'])
  expect(told('He suffered burns over 20% of his body.', 'qualifier')).toEqual(['exact'])
  expect(told('They have lost six in a row.', 'kind')).toEqual(['level'])
  expect(told('Shares of Halyon gave back 6.8%.', 'kind', 'direction')).toEqual(['change down'])
})

test('so many millions beside money are money, and beside what is counted as many of it', () => {
  const units = (text: string): string[] => told(text, 'unit')
  expect(units('It cost $410 million and could shave a further 1.5 billion off earnings.')).toEqual(['USD', 'USD'])
  expect(units('Spending of $5.2 billion, 300 million less than in 2024.')).toEqual(['USD', 'USD'])
  expect(units('It spent $4 million on 12 million masks and ordered a further 3 million.')[2]).toBe('masks')
})

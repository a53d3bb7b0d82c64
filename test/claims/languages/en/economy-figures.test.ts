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

describe('what something was before a verb moved it', () => {
  rows([
    [
      'The group lifted its $4.70 profit forecast to $5.',
      '$4.70',
      { kind: 'level', direction: null, subject: 'profit forecast' },
    ],
    [
      'The group lifted its $4.70 profit forecast to $5.',
      '$5',
      {
        kind: 'level',
        direction: 'up',
        subject: 'profit forecast',
        previous: { value: 4.7, unit: { type: 'currency', code: 'USD', text: '$' } },
      },
    ],
    ['The firm raised its 5% growth target to 6%.', '5%', { kind: 'level', subject: 'growth target' }],
    ['The firm raised its $3 million offer to $4 million.', '$4 million', { direction: 'up', subject: 'offer' }],
    [
      'Tolland increased its 3% stake in Velt to 5%.',
      '3%',
      { kind: 'share', direction: null, subject: 'stake in Velt' },
    ],
    ['The state lowered the 10% tax on fuel to 8% in May.', '10%', { kind: 'level', period: null }],
    ['The state lowered the 10% tax on fuel to 8% in May.', '8%', span('2019-05-01', '2019-05-31')],
    ['The firm cut its $3 million debt by 5%.', '$3 million', { kind: 'level', direction: null, subject: 'debt' }],
    ['The club cut its 5% fee.', '5%', { kind: 'level', subject: 'fee' }],
    ['The bank cut the rate from 5% to 4%.', '4%', { direction: 'down', subject: 'rate' }],
    ['The firm reduced the $5 million it owes.', '$5 million', { kind: 'change' }],
    ['The firm cut its $3 billion in debts.', '$3 billion', { kind: 'change' }],
  ])
})

describe('what a change is against is said of the level that it led to', () => {
  rows([
    ['Profit fell 27 percent to 12 pence from last year’s 16 pence.', '27 percent', { basis: 'yoy' }],
    ['Profit was £376 million, down 29 percent from last year’s £527 million.', '29 percent', { basis: 'yoy' }],
    ['Sales rose 5% to $4 million in 2018 from $3.8 million in 2017, and costs fell 3%.', '3%', { basis: null }],
    [
      'On a yearly basis, orders fell 6.5 percent after easing 5.6 percent a month ago.',
      '6.5 percent',
      { basis: 'yoy' },
    ],
    ['In annual terms, sales fell 3%, after a 2% drop the previous month.', '2%', { basis: 'yoy' }],
    [
      'Bad loans fell year-on-year from $118 million to $96 million.',
      '$96 million',
      { subject: 'Bad loans', basis: 'yoy' },
    ],
    ['Year on year, sales fell 3%, and they were down 2% from a month earlier.', '2%', { basis: 'mom' }],
    ['Economists had forecast an annual decrease of 0.5%.', '0.5%', { basis: 'yoy' }],
  ])
})

describe('the head of a phrase', () => {
  rows([
    ['Orders for goods ‘Made in Norland’ rose 1.3%.', '1.3%', { subject: 'Orders' }],
    ['Contracts for ‘Made in Norland’ goods rose 1.3%.', '1.3%', { subject: 'Contracts' }],
    ['The workers’ pay rose 1.3%.', '1.3%', { subject: 'workers’ pay' }],
    [
      'Tolland Plc (TOLL.PK, TLD.L), a British chain, reported that its profit was £376 million.',
      '£376 million',
      { attribution: 'Tolland Plc' },
    ],
    ['Demand from Asia fell 3% and that from Europe fell 2.8%.', '2.8%', { subject: 'Demand from Europe' }],
    ['The price of oil rose 3%, while that for gas fell 5%.', '5%', { subject: 'price for gas' }],
    ['The bank said output grew 3% and that in Europe sales fell 5%.', '5%', { subject: 'sales' }],
    ['The bank said that in Europe prices rose 5%.', '5%', { subject: 'prices' }],
    [
      'The gain was driven by an increase of 50,300 in public-sector jobs.',
      '50,300',
      { subject: 'public-sector jobs' },
    ],
    ['The bank sees a milk price in southern Australia of $8.', '$8', { subject: 'milk price' }],
    ['Makers recorded increases of orders of 2.8 percent.', '2.8 percent', { subject: 'orders' }],
    ['The figure was largely offset by a decline of 62,000 jobs.', '62,000 jobs', { subject: 'jobs' }],
    [
      'Factory orders fell 3%. Economists had forecast a sharp monthly decrease of 1%.',
      '1%',
      { subject: 'Factory orders' },
    ],
    ['Factory orders fell 3%. Economists had forecast a price decrease of 1%.', '1%', { subject: 'price decrease' }],
    ['Factory orders fell 3%. The reading confounded expectations for a 2% rise.', '2%', { subject: 'Factory orders' }],
    [
      'It expects underlying profit of between $3 million and $4 million.',
      '$3 million and $4 million',
      { subject: 'underlying profit' },
    ],
  ])
})

describe('times that do not go on to the next clause', () => {
  rows([
    [
      'Car sales were 4,000 units against 3,000 units in May last year while van sales fell 44 per cent.',
      '44 per cent',
      { period: null },
    ],
    [
      'Car sales rose 2 per cent in May while van sales fell 44 per cent.',
      '44 per cent',
      span('2019-05-01', '2019-05-31'),
    ],
    ['Output is expected to grow 0.7 percent on month in October.', '0.7 percent', span('2019-10-01', '2019-10-31')],
    ['Output is expected to grow 0.7 percent in October.', '0.7 percent', span('2020-10-01', '2020-10-31')],
  ])
})

test('a rise in half-year profits tells no half', () => {
  expect(claimsOf('The fund posted a rise in half-year profits to £885 million.').map(({ text }) => text)).toEqual([
    '£885 million',
  ])
  expect(claimsOf('The fund cut fees in half.').map(({ text }) => text)).toEqual(['in half'])
})

describe('what is moved by a verb with an adverb of movement', () => {
  rows([
    [
      'The government revised down the growth forecast to 3.2%.',
      '3.2%',
      { subject: 'growth forecast', direction: 'down' },
    ],
    ['The bank revised up its forecast to 3.2%.', '3.2%', { subject: 'forecast', direction: 'up' }],
    ['The group drove up its costs to $30 million.', '$30 million', { subject: 'costs' }],
    ['Shares ended up the day at $30.', '$30', { subject: 'Shares' }],
    ['Prices were up the most to 5%.', '5%', { subject: 'Prices' }],
  ])
})

describe('adverbs and links before a verb', () => {
  rows([
    ['Gasoline stocks likely fell by 4%.', '4%', { subject: 'Gasoline stocks' }],
    ['Stocks of diesel, made from crude, likely rose by 4%.', '4%', { subject: 'Stocks of diesel' }],
    ['The likely winner got 30 percent.', '30 percent', { subject: 'likely winner' }],
    ['Output was down 17%, whilst gold sales fell 4%.', '4%', { subject: 'gold sales' }],
  ])
})

describe('months that are those of a contract or a forecast, and months that are not', () => {
  rows([
    ['November West Texas Intermediate dropped 34 cents.', '34 cents', { period: null }],
    ['October natural gas settled at $2.91.', '$2.91', { period: null }],
    ['The firm said on Tuesday that June gold production fell 17%.', '17%', span('2019-06-01', '2019-06-30')],
    ['June wheat exports rose 3%.', '3%', { subject: 'wheat exports', ...span('2019-06-01', '2019-06-30') }],
    ['June wheat rose 3 cents.', '3 cents', { period: null }],
    [
      'Output was 10 percent above the August forecast and 13 percent above last year.',
      '10 percent',
      { attribution: null },
    ],
    ['Output was 10 percent above the August forecast and 13 percent above last year.', '13 percent', { period: null }],
    ['Growth was 3%, in line with the May estimate.', '3%', { period: null }],
    ['Homes built in April, May and June of this year numbered 9,235.', '9,235', span('2019-04-01', '2019-06-30')],
    ['Sales in March, April and May fell 3%.', '3%', span('2019-03-01', '2019-05-31')],
    [
      'It was the slowest pace since December last year when sales grew 1.2%.',
      '1.2%',
      span('2018-12-01', '2018-12-31'),
    ],
    ['Gold output for the 12 months ended June will be 5% lower.', '5%', { period: null }],
  ])
})

describe('lists of what moved, each behind a semicolon', () => {
  rows([
    ['Losers included Tolland, down 5%; Velt, down 3%; and Ardan, down 2%.', '5%', { subject: 'Tolland' }],
    ['Losers included Tolland, down 5%; Velt, down 3%; and Ardan, down 2%.', '3%', { subject: 'Velt' }],
    ['Losers included Tolland, down 5%; Velt, down 3%; and Ardan, down 2%.', '2%', { subject: 'Ardan' }],
    ['Falls were seen for iron ore, down 7%; copper, down 5%; and gold, down 4%.', '7%', { subject: 'iron ore' }],
    ['Profit was $3 million, up 5%; sales, up 3%, were $9 million.', '5%', { subject: 'Profit' }],
    ['The index closed at 3,000, up 5%; volume was 3 million, up 2%.', '5%', { subject: 'index' }],
  ])
})

describe('amounts within a subject, and what they go to', () => {
  rows([
    ['Sales of $5 million in the United States fell 6%.', '6%', { subject: 'Sales' }],
    ['Orders of 520,000 from Asia fell 5%.', '5%', { subject: 'Orders' }],
    ['Loans of $5 million to small firms rose 5%.', '5%', { subject: 'Loans' }],
    ['A rise of 5% in sales cost $3 million.', '5%', { subject: 'sales' }],
    [
      'The budget allocated $1.8 billion for defense and $700 million for roads.',
      '$1.8 billion',
      { subject: 'defense' },
    ],
    ['The bank set 3% for the year.', '3%', { subject: 'bank' }],
    [
      'The gap narrowed mainly due to the provincial surplus of $518 million.',
      '$518 million',
      { subject: 'provincial surplus', direction: null },
    ],
    ['Profit fell due to $3 million in costs.', '$3 million', { direction: null }],
    ['Sales fell to a low of $5 million.', '$5 million', { direction: 'down' }],
    ['The service added 6.7 million paid subscribers.', '6.7 million', { subject: 'subscribers' }],
    ['Completions were up 30% when compared with the same period in 2018.', '30%', { basis: 'yoy' }],
  ])
})

describe('those who say or see something, of whom so many do', () => {
  rows([
    [
      'The share of consumers who said they expect trade to improve fell 1.7 points to 29.9 percent.',
      '1.7 points',
      { subject: 'share of consumers', attribution: null },
    ],
    [
      'The proportion of those who said they expect worsening trade rose to 20.5 percent.',
      '20.5 percent',
      { subject: 'proportion of those', attribution: null },
    ],
    ['The percentage who see fewer jobs rose to 16.1 percent.', '16.1 percent', { subject: 'percentage' }],
    [
      'Consumers saying jobs are “plentiful” fell to 16 percent.',
      '16 percent',
      { subject: 'Consumers', attribution: null },
    ],
    [
      'Prices fell, while those who call jobs “hard to get” rose to 28 percent.',
      '28 percent',
      { subject: 'those who call' },
    ],
    ['Officials who say car prices have risen 5 percent are wrong.', '5 percent', { subject: 'car prices' }],
    ['Analysts say rates will fall 3%.', '3%', { attribution: 'Analysts' }],
  ])
})

describe('places and short forms within a phrase', () => {
  rows([
    [
      'Exports to the EU, South America and Japan fell 3 percent.',
      '3 percent',
      { subject: 'Exports to the EU, South America and Japan' },
    ],
    [
      'Imports from China, Japan and the U.S. fell 3 percent.',
      '3 percent',
      { subject: 'Imports from China, Japan and the U.S' },
    ],
    ['In a shift from coal, gas and wind rose 3%.', '3%', { subject: 'gas and wind' }],
    ['In Leeds, prices and wages rose 3%.', '3%', { subject: 'prices and wages' }],
    ['Thanks to Velt, sales and profit rose 5%.', '5%', { subject: 'sales and profit' }],
    ['Imports from that country rose by 8 percent.', '8 percent', { subject: 'Imports from that country' }],
    [
      'Revenue of the home sector rose 16 percent, while that of the foreign trade (FT) sector fell 13 percent.',
      '13 percent',
      { subject: 'Revenue of the foreign trade (FT) sector' },
    ],
    [
      'Velt made earnings before interest, tax and depreciation (EBITD) of $1.34 billion.',
      '$1.34 billion',
      { subject: 'EBITD' },
    ],
    [
      'Velt had gross merchandise value (GMV) of $1.34 billion.',
      '$1.34 billion',
      { subject: 'gross merchandise value' },
    ],
    ['Shares in Velt, formed in 2006 when it bought a rival, were down 4 percent.', '4 percent', { period: null }],
  ])
})

test('how long a mortgage of a kind runs is part of its name', () => {
  const textsOf = (text: string): string[] => claimsOf(text).map((claim) => claim.text)
  expect(textsOf('Rates on five-year, adjustable-rate mortgages fell to 3%.')).toEqual(['3%'])
  expect(textsOf('The 30-year, fixed-rate mortgage averaged 3%.')).toEqual(['3%'])
  expect(textsOf('He signed a five-year, fixed contract.')).toEqual(['five-year'])
  expect(textsOf('Growth was 3.1%, down from 8.3% in the same 2017 month.')).toEqual(['3.1%', '8.3%'])
})

describe('parts of the year before, and months of a year told behind them', () => {
  rows([
    ['Catches from January to May of 2017 grew 3%.', '3%', span('2017-01-01', '2017-05-31')],
    ['Catches from January to May of this year grew 3%.', '3%', span('2019-01-01', '2019-05-31')],
    ['Catches in the first semester of 2018 came to $5 million.', '$5 million', span('2018-01-01', '2018-06-30')],
    [
      'Landings in May were 4,200, compared to the 3,900 landings of the same month last year.',
      '3,900 landings',
      span('2018-05-01', '2018-05-31'),
    ],
    [
      'Velt made $5 million in 2016, up from $4 million the previous year.',
      '$4 million',
      span('2015-01-01', '2015-12-31'),
    ],
    [
      'Velt made $5 million last year, nearly double the $2 million that it had made the year before.',
      '$2 million',
      span('2017-01-01', '2017-12-31'),
    ],
    [
      'It has gained 18% since the start of the year, double the 9% advance of its rivals.',
      '9%',
      span('2019-01-01', '2019-12-04'),
    ],
    ['Sales rose 3% in the third quarter from the third quarter of last year.', '3%', { basis: 'yoy' }],
    ['Sales came to $2 million, up 3% from the first four months of last year.', '3%', { basis: 'yoy' }],
    ['Tolls jumped 7% since last week.', '7%', { basis: 'wow' }],
    ['Sales rose 12% to $5 million in May 2019, compared with $4.5 million in May 2018.', '12%', { basis: 'yoy' }],
    ['Sales rose 12% to $5 million in May, compared with $4.5 million in April.', '$5 million', { basis: 'mom' }],
    ['Sales rose to $5 million for bikes, compared with $4 million for boats.', '$5 million', { basis: null }],
    ['The rate was 5% (in 2016) and in the crisis it had been 7%.', '5%', span('2016-01-01', '2016-12-31')],
    ['The rate was 5% (in 2016) and in the crisis it had been 7%.', '7%', { period: null }],
  ])
})

describe('changes told by their sign, and what is asked for a house', () => {
  rows([
    ['Rents fell, a change of -2.9% in Leeds.', '-2.9%', { kind: 'change', direction: 'down' }],
    ['Velt predicts a fall in rents of between -2% and -4%.', '-2% and -4%', { min: -4, max: -2, subject: 'rents' }],
    ['Growth went from -2% to -4%.', '-4%', { min: null, decimal: '-4' }],
    ['The median asking rent is $2,000.', '$2,000', { subject: 'median asking rent' }],
    ['The ferry index showed a gain of 0.5 points.', '0.5 points', { attribution: null }],
    ['The survey showed a 3 percent rise in rents.', '3 percent', { attribution: 'survey' }],
    ['Tolls rose 2% to Elba, 3% to Upper and Lower Saxony, 4% to Crete.', '4%', { subject: 'Tolls', kind: 'change' }],
    ['The UNFB said so.\n“Growth in catches is at 3 percent,” it said.', '3 percent', { attribution: 'UNFB' }],
    [
      'Velt Bank said so. “Growth is in line with the forecast of Nordia of 3 percent,” it said.',
      '3 percent',
      { attribution: 'Velt Bank' },
    ],
  ])
})

describe('how far something moved, and to where', () => {
  rows([
    ['It was due to a decrease in the gap of $0.8 billion to $75 billion.', '$0.8 billion', { kind: 'change' }],
    ['It was due to a decrease in the gap of $0.8 billion to $75 billion.', '$75 billion', { direction: 'down' }],
    ['Velt fears a fall in sales of $3 million to $5 million.', '$3 million to $5 million', { kind: 'change' }],
    ['Catches fell 1.0 billion to 9.0 billion dollars.', '1.0 billion', { kind: 'change' }],
    ['Catches fell 1.0 billion to 9.0 billion dollars.', '9.0 billion dollars', { kind: 'level', direction: 'down' }],
    ['Sales rose 2 million to 5 million euros.', '2 million to 5 million euros', { min: 2e6, max: 5e6 }],
    ['Sales fell as compared with the prior year by 3%.', '3%', { kind: 'change', direction: 'down' }],
    ['Sales fell 13% versus prior year.', '13%', { basis: 'yoy' }],
    ["Claims rose by 4,750 from the previous week's revised average of 222,250.", '4,750', { basis: 'wow' }],
    ['Sales were $242 million, $11 million below prior year levels.', '$11 million', { kind: 'change', basis: 'yoy' }],
    ['Sales were $81,000, against $79,000 in the third quarter of the prior year.', '$79,000', { period: null }],
    ['The four-week moving average rose to 2,000.', '2,000', { subject: 'four-week moving average' }],
    ['Profit from continuing operations was $3.', '$3', { subject: 'Profit from continuing operations' }],
    [
      'Velt Bank said employment surged by 272 jobs in May after climbing by 165 jobs in April.',
      '165 jobs',
      { subject: 'employment' },
    ],
    ['It was a 152,000 (17%) rise on last year.', '152,000', { kind: 'change', direction: 'up' }],
    ['Sales are $3 million (4%) lower than last year.', '4%', { kind: 'change', direction: 'down' }],
    ['Demand will rise by 2.25 million b/d this year.', '2.25 million b/d', { value: 2250000, kind: 'change' }],
    ['With core inflation falling from 3% to 2%, it cut.', '2%', { subject: 'core inflation' }],
    [
      'Retail spending in May was 6% higher than the year-earlier level.',
      '6%',
      { subject: 'Retail spending', basis: 'yoy' },
    ],
    ['Loads\n\n• Elba: 612 cars, down 5 percent\n• Crete: 701, up 6 percent', '6 percent', { subject: 'Crete' }],
    [
      '1) Ana Roy of Velt spoke.\n2) By her account, costs stand at $7 million.',
      '$7 million',
      { attribution: 'Ana Roy' },
    ],
    ['Readers grew to 4.5m from 4.1m.', '4.5m', { value: 4_500_000 }],
    ['The river rose to 2.5m from 2.1m.', '2.5m', { value: 2.5 }],
    ['Hybrid sales hit 1.1m - 330,000 (41%) up on last year.', '1.1m', { value: 1_100_000 }],
    ['Sales were up 28% vs the second quarter.', '28%', { basis: 'qoq' }],
  ])
})

describe('a movement that is told of another, or in brackets', () => {
  rows([
    [
      'Shed sales rose 1% in May. The 1 percent increase followed a 0.4% gain in April.',
      '1 percent',
      { subject: 'Shed sales', period: null },
    ],
    ['A 2% rise in barge traffic followed a 1.5% gain in April.', '2%', { subject: 'barge traffic', period: null }],
    [
      'Imports rose 0.3% in May, against a 0.1% gain in April that was first reported as a 0.2% drop.',
      '0.2%',
      { subject: 'Imports' },
    ],
    ['Kiln output rose 1%. The rise matched forecasts of a 0.3% gain.', '0.3%', { subject: 'Kiln output' }],
    ['They want a 9.5% increase.', '9.5%', { subject: 'increase' }],
    [
      'It reported a 12.2 million drop in stocks, whereas analysts expected a fall of 8 barrels.',
      '8 barrels',
      {
        subject: 'stocks',
        basis: null,
      },
    ],
    [
      'Van sales rose a much bigger-than-expected 1.3%, while car sales increased 1.4%.',
      '1.3%',
      { kind: 'change', direction: 'up' },
    ],
    ['Van sales rose a bigger-than-expected 1.3%, while car sales increased 1.4%.', '1.4%', { basis: null }],
    ['Profit was better than expected at $3 million.', '$3 million', { subject: 'Profit' }],
    ['Output decreased over the year in northern Lapland (3.3%).', '3.3%', { kind: 'change', direction: 'down' }],
    ['There were gains in shoes (3.6%) and tea (2%).', '2%', { kind: 'change', direction: 'up', subject: 'tea' }],
    ['The largest falls were recorded in pork (12%).', '12%', { kind: 'change', direction: 'down', subject: 'pork' }],
    ['Elba saw the largest decline (3%).', '3%', { kind: 'change', direction: 'down', subject: 'Elba' }],
    ['Lower sales were recorded for paint (-0.9%).', '-0.9%', { kind: 'change', direction: 'down' }],
    ['Joblessness in the lower valley was highest in Elba (3%).', '3%', { kind: 'level', direction: null }],
    ['Prices were higher than in Elba (3%).', '3%', { kind: 'level', direction: null }],
    [
      'The number of people still drawing benefits after a week of aid slipped to 1.8 million.',
      '1.8 million',
      { subject: 'number of people' },
    ],
  ])
})

describe('how results and price statistics say what they are against', () => {
  rows([
    ['Revenue was $5 million, 0.9% up on the previous corresponding period.', '0.9%', { basis: 'yoy' }],
    ['Profit rose 12% on pcp to $4 million.', '12%', { basis: 'yoy' }],
    ['Coal exports from the island, a big producer, fell 6.5%.', '6.5%', { subject: 'Coal exports from the island' }],
    ['Velt exports to Elba, a small market, and has sold 40 boats.', '40 boats', { subject: 'boats' }],
    ['When compared with the pre-war days of July 2017, rents fell by 3%.', '3%', { period: null }],
    [
      'It reported a slight increase in profit of $18 million from $17 million.',
      '$18 million',
      { kind: 'level', direction: 'up', subject: 'profit' },
    ],
    ['A sharp rise in fruit exports by 67% came late.', '67%', { subject: 'fruit exports' }],
    ['Prices were up in energy by 2%.', '2%', { subject: 'Prices' }],
    ['It earned $3 million in quarter one.', '$3 million', span('2019-01-01', '2019-03-31')],
    ['Sales in the first semester were $4.', '$4', span('2019-01-01', '2019-06-30')],
    [
      'There were gains in pumps (up 6.3%), valves (2.3) and pipes (1.5).',
      '1.5',
      { kind: 'change', direction: 'up', subject: 'pipes' },
    ],
    ["Velt paid a dividend of 15 cents. It's an increase of 36% on last year.", '36%', { subject: 'dividend' }],
    ['The rise was led by Elba (+3%) and Crete (+2%). In Malta, the rise was 1%.', '1%', { subject: 'rise' }],
  ])
})

describe('what estimates, brackets and lists of results are told of', () => {
  rows([
    ['Wages rose 5.4%, following a 5.2% rise in the previous period.', '5.2%', { subject: 'Wages' }],
    ['Barge output grew 3% after growth of 5% in the previous quarter.', '5%', { subject: 'Barge output' }],
    ['Barge sales rose 2%. The market estimate was 3%.', '3%', { subject: 'Barge sales' }],
    ['Barge sales in the U.S. rose to a 610,000 annualized rate.', '610,000', { subject: 'Barge sales' }],
    ['The retail, farm and barge book rose 3%.', '3%', { subject: 'retail, farm and barge book' }],
    ['Other income, comprising fees, rents and sundry income, rose 9%.', '9%', { subject: 'Other income' }],
    [
      'Costs rose to $11 million ($10 million in the year-ago quarter).',
      '$10 million',
      { kind: 'level', direction: null },
    ],
    [
      'Costs rose to $11 million ($10 million in the year-ago quarter).',
      '$11 million',
      {
        previous: { value: 10_000_000, unit: { type: 'currency', code: 'USD', text: '$' } },
      },
    ],
    [
      'Hours came to 891 million, down 158 million hours on the previous year.',
      '158 million hours',
      {
        kind: 'change',
        basis: 'yoy',
      },
    ],
    ['Sales are up 32% above the year ago level.', '32%', { basis: 'yoy' }],
    [
      'It was hurt by a smaller-than-expected 8 percent first-quarter profit fall.',
      '8 percent',
      {
        kind: 'change',
        direction: 'down',
      },
    ],
    ['Velt posted a 12% third-quarter revenue rise.', '12%', { kind: 'change', direction: 'up', subject: 'revenue' }],
    ['The deal represents an 88% premium to the last price.', '88%', { kind: 'level' }],
    ['Dover, Delaware-based Synova changed hands at $202.', '$202', { subject: 'Synova' }],
    ['Barge sales fell 1.9% from October, to 563,000 tonnes.', '563,000 tonnes', { basis: 'mom' }],
    ['Sales are 0.7% below the revised September rate.', '0.7%', { basis: 'mom' }],
    ['Sales are 0.7% below the September peak.', '0.7%', { basis: null }],
    ['Sales are 0.8% (±1.1%) higher than the October 2018 estimate.', '0.8%', { kind: 'change', direction: 'up' }],
    ['Sales are 0.8% (±1.1%) higher than the October 2018 estimate.', '1.1%', { kind: 'level', direction: null }],
  ])
})

describe('how one figure follows another in statistics and budgets', () => {
  rows([
    [
      'Tile sales fell 12 percent annually in May, after a 7% fall in the previous month.',
      '12 percent',
      {
        basis: 'yoy',
        ...span('2019-05-01', '2019-05-31'),
      },
    ],
    ['Tile sales rose 2% in May, after a 7% fall in the previous month.', '2%', { basis: null }],
    ['Sales grew 15% in May, after an 8% gain in the preceding month.', '8%', { subject: 'Sales' }],
    ['Sales of tea rose 9% and those of wearing apparel increased 8%.', '8%', { subject: 'Sales of tea' }],
    ['It plans an outlay of $10 million consisting of $6 million for rail.', '$6 million', { subject: 'outlay' }],
    ['It aims at an increase of 25% in receipts and of 20% in total outlays.', '20%', { subject: 'outlays' }],
    ['Stocks of the oil used in cars and trucks rose 3%.', '3%', { subject: 'Stocks of the oil' }],
    ['The increase in rents was 6%.', '6%', { kind: 'change', direction: 'up', subject: 'rents' }],
    ['The rise in outlays has been put at 36%.', '36%', { kind: 'change', direction: 'up', subject: 'outlays' }],
    ['Velt made a return to profit of $5 million.', '$5 million', { subject: 'profit' }],
    ["Sales rose 5%, picking up from July's revised 4% expansion.", '4%', span('2019-07-01', '2019-07-31')],
    ['The gap is to be below 4.5% by 2025-’26.', '4.5%', { period: null }],
  ])
  test('the term in the name of a metal or paper is no span', () => {
    expect(claimsOf('Three-month LME copper rose 3% and two-year paper fell 1%.').map(({ text }) => text)).toEqual([
      '3%',
      '1%',
    ])
  })
})

describe('readings of an index, and forecasts that are kept', () => {
  rows([
    ['The mood index rose from a reading of 69.7 in June to 79.0 for July.', '69.7', { subject: 'mood index' }],
    ['The mood index rose from a reading of 69.7 in June to 79.0 for July.', '79.0', { subject: 'mood index' }],
    ['The bank kept its full-year output forecast at 3.7%.', '3.7%', { subject: 'output forecast' }],
    ['The bank announced its projection for output at 3.2%.', '3.2%', { subject: 'output' }],
    [
      'Velt revised its sales growth forecast for 2020 to 5.7%.',
      '5.7%',
      {
        subject: 'sales growth forecast',
        direction: null,
      },
    ],
    ['The jobs rate was 7%. Tile sales saw an increase from 5% in May to 6% in June.', '6%', { subject: 'Tile sales' }],
    ['In May this year exports of pumps and tiles rose 3%.', '3%', { subject: 'exports of pumps and tiles' }],
    ['Profit beat estimates, with turnover at €5 million.', '€5 million', { subject: 'turnover' }],
    [
      'The mood index rose to 73 in May.',
      '73',
      { value: 73, direction: 'up', unit: { type: 'index', code: '1', text: '73' } },
    ],
    ['The median forecast of brokers called for a 0.3% gain.', '0.3%', { modality: 'forecast' }],
    ['The plan called for a 3% cut in fares.', '3%', { modality: 'target' }],
    ['The gap grew by $7 billion from the three months ending in June 2018.', '$7 billion', { period: null }],
    [
      'The survey reflects an increase in remittances, from $126 billion in 2000 to $689 billion in 2018.',
      '$689 billion',
      { subject: 'remittances', direction: 'up' },
    ],
  ])
})

describe('lists whose items have their numbers in brackets', () => {
  const rates = 'The top rates were seen in bread and milk (6.1%), and power, gas and other fuels (4.2%).'
  rows([
    [rates, '6.1%', { subject: 'bread and milk', kind: 'level' }],
    [rates, '4.2%', { subject: 'power, gas and other fuels', kind: 'level' }],
    ['In Malta, bread and milk (6.1%) and gas (4.2%) led.', '6.1%', { subject: 'bread and milk' }],
    ['Losses hit Peru (2%), and Chad and Mali (1%).', '1%', { subject: 'Chad and Mali' }],
    ['It trails well ahead of Leeds and Hull (7.4%) and York (7.1%).', '7.1%', { subject: 'York' }],
    ['The lowest rates were in shoes (-4.5%) and fuel (-1.2%).', '-4.5%', { kind: 'level', subject: 'shoes' }],
    ['Prices fell in shoes (-4.5%) and fuel (-1.2%).', '-4.5%', { kind: 'change', subject: 'shoes' }],
  ])
})

describe('what somebody says behind a colon is not told of whoever says it', () => {
  const said = 'Ann Reed, the clerk, said: “The 4 per cent rise amounts to £30 a week.”'
  rows([
    [said, '4 per cent', { subject: null, attribution: 'Ann Reed' }],
    [said, '£30', { subject: null }],
    ['Ann Reed said: “This is up from the 2 percent rise we saw then.”', '2 percent', { subject: null }],
    ['Ann Reed said: “Rents are up 3 percent.”', '3 percent', { subject: 'Rents' }],
  ])
})

describe('months and quarters told together', () => {
  rows([
    ['Exports fell 3 percent in June and May.', '3 percent', span('2019-05-01', '2019-06-30')],
    ['Exports fell 3 percent in November and January.', '3 percent', span('2018-11-01', '2019-01-31')],
    ['Output grew 3% in the first three quarters of 2010.', '3%', span('2010-01-01', '2010-09-30')],
  ])
})

describe('a movement named before a dash or a colon', () => {
  rows([
    ['Hotels saw the biggest fall in staff: 4,300.', '4,300', { kind: 'change', direction: 'down' }],
    ['Hull had the largest drop in permits – 204,000 – of all.', '204,000', { kind: 'change', direction: 'down' }],
    ['The tally of permits – 204,000 – was low.', '204,000', { kind: 'level', direction: null }],
  ])
})

describe('names of measures with a form in -ing or -s in them', () => {
  const flat = 'Over the month, hires and exits were little changed at 5 million and 4 million, respectively.'
  rows([
    ['The purchasing managers’ index rose to 53.8 from 50.8.', '53.8', { subject: 'purchasing managers’ index' }],
    [flat, '5 million', { subject: 'hires' }],
    [flat, '4 million', { subject: 'exits' }],
  ])
})

describe('what forecasts, revisions and surveys tell', () => {
  const range = 'The index rose 0.5%. The forecasts ranged from a low of 0.1% to a high of 0.2%.'
  rows([
    [range, '0.1%', { modality: 'forecast', subject: 'index' }],
    [range, '0.2%', { modality: 'forecast', subject: 'index' }],
    ['Economists had forecast an increase of 0.1%.', '0.1%', { subject: null, modality: 'forecast' }],
    ['Growth: 5 per cent revised down from 6 per cent.', '5 per cent', { kind: 'level', direction: 'down' }],
    ['About 5 per cent refused.', '5 per cent', { kind: 'share' }],
    ['A poll found 38 percent would vote for it.', '38 percent', { kind: 'share', modality: 'reported' }],
    ['A study found 38 percent would lose out.', '38 percent', { modality: 'hypothetical' }],
  ])
})

describe('what stands behind what is expected and tells something of its own', () => {
  rows([
    [
      'The harbour is expected to cost $40 million next year, and 400 residents oppose it.',
      '400 residents',
      { modality: 'reported', period: null },
    ],
    ['The plant would employ 90 people, and 600 farmers use the road.', '600 farmers', { modality: 'reported' }],
    ['The bill would cost £40 million, and 300 jobs would go.', '300 jobs', { modality: 'hypothetical' }],
  ])
})

describe('measures of official releases', () => {
  const units = 'The rate of starts in May was 267,443 units, down three per cent from 275,158 in April.'
  rows([
    [units, '267,443 units', { subject: 'rate of starts', direction: 'down' }],
    [units, '275,158', { subject: 'rate of starts' }],
    ['Prices excluding food, fuel and rents rose 2%.', '2%', { subject: 'Prices excluding food, fuel and rents' }],
    ['Prices for goods less food, fuel, and trade services rose 2%.', '2%', { subject: 'Prices' }],
    [
      'Rents rose 2% in May, figures from the Statistics Office (NSO) show.',
      '2%',
      { attribution: 'Statistics Office' },
    ],
  ])
})

describe('above or below what was forecast', () => {
  const shelf = 'Receipts were below estimates by 6% or $2 million.'
  rows([
    ['Receipts were £3 million above our March forecast.', '£3 million', { kind: 'change', direction: 'up' }],
    ['Receipts (£3 million below profile) slid.', '£3 million', { kind: 'change', direction: 'down' }],
    [shelf, '6%', { kind: 'change', direction: 'down' }],
    [shelf, '$2 million', { kind: 'change', direction: 'down' }],
    ['It sold below its shelf price by 6%.', '6%', { kind: 'level' }],
    ['Sales were $7 million, compared with $8 million forecast by the firm.', '$8 million', { modality: 'forecast' }],
  ])
})

describe('the month of a figure that another is compared with', () => {
  rows([
    [
      'The index is 2 points lower than September’s figure of 51.3 percent.',
      '51.3 percent',
      span('2019-09-01', '2019-09-30'),
    ],
    [
      'The index is 2 points lower than the October reading of 51.3 percent.',
      '51.3 percent',
      span('2019-10-01', '2019-10-31'),
    ],
    ['The rate is 2 points lower than the 51.3 percent recorded in October.', '2 points', { basis: 'mom' }],
    ['The rate fell 2 points compared to the reading of 51.3 percent in October.', '2 points', { basis: 'mom' }],
    ['The October shower of 5 mm was welcome.', '5 mm', { kind: 'level' }],
    [
      'The lowest were in Greece (39.6 percent in May) and Spain (32.4 percent).',
      '39.6 percent',
      { subject: 'Greece' },
    ],
    ['Lending in the first three months of 2018-19 was £4 million.', '£4 million', { period: null }],
  ])
})

describe('numbers that look moved', () => {
  const range = 'Their views ranged from a fall of 0.5% to a rise of 3.5%.'
  rows([
    ['The balance gained a surplus of $2 million in May.', '$2 million', { kind: 'level', direction: null }],
    [range, '0.5%', { kind: 'change', direction: 'down' }],
    [range, '3.5%', { kind: 'change', direction: 'up' }],
    ['It rose 3%, up from an increase of 2% in May.', '2%', { kind: 'level' }],
    ['It beat the forecast of a 2% increase by 18 research institutes.', '18 research institutes', { kind: 'level' }],
    ['Jobs rose 11,000 month-on-month to 3 million.', '11,000', { kind: 'change', basis: 'mom' }],
    ['Exports reaching $8 million and imports valued at $9 million helped.', '$9 million', { subject: 'imports' }],
  ])
})

describe('what a dash, a bracket or a month stands beside', () => {
  const moved = 'The movements were: cars (excluding fuel), up $4 million (2%); and shoes, down $1 million.'
  rows([
    ['Output fell 3%, the bureau said on Monday – following the 2% drop in May.', '2%', { subject: 'Output' }],
    ['Output fell in June, the bureau said - after rising 2%.', '2%', { subject: 'Output' }],
    [moved, '$4 million', { subject: 'cars' }],
    [moved, '2%', { subject: 'cars' }],
    ['Data showed October inflation at 4.4%.', '4.4%', { subject: 'inflation', ...span('2019-10-01', '2019-10-31') }],
    ['The Kenyan shilling has weakened 20%.', '20%', { subject: 'Kenyan shilling' }],
  ])
})

test('a sentence that opens with “for” and a short number is read', () => {
  expect(claimsOf('For 22, it was late. Rents rose 3%.').map(({ text }) => text)).toContain('3%')
})

import { describe, expect, test } from 'vitest'
import { extractClaims } from '../../../../src/claims/index.ts'
import type { Claim } from '../../../../src/model/claim.ts'

// How reports of companies and stories about them put things, found by reading such; the sentences are made up.

type Row = readonly [text: string, words: string, fields: Partial<Claim>]

const claimsOf = (text: string): readonly Claim[] => extractClaims(text, { language: 'en', date: '2018-10-08' })

/** What a claim is said of. */
const of = (subject: string) => ({ subject })

const span = (start: string, end: string) => ({ period: { start, end } })

function rows(table: readonly Row[]): void {
  test.each(table)('%s: %s', (text, words, fields) => {
    expect(claimsOf(text).find((claim) => claim.text === words)).toMatchObject(fields)
  })
}

describe('parts of a year with their year', () => {
  rows([
    [
      'Costs fell to $4 million in first-half 2017 from $9 million in first-half 2016.',
      '$9 million',
      span('2016-01-01', '2016-06-30'),
    ],
    ['Costs were $4 million in the 2017 second half.', '$4 million', span('2017-07-01', '2017-12-31')],
    [
      'Costs were $4 million, against $6 million in the 2016 third quarter.',
      '$6 million',
      span('2016-07-01', '2016-09-30'),
    ],
    ['Costs were $4 million in 2016’s third quarter.', '$4 million', span('2016-07-01', '2016-09-30')],
    ['Costs were $4 million in the first nine months 2017.', '$4 million', span('2017-01-01', '2017-09-30')],
    [
      'Costs rose to $4 million from $3 million in the prior year’s second quarter.',
      '$3 million',
      span('2017-04-01', '2017-06-30'),
    ],
    [
      'Costs rose to $4 million from $3 million in the year-ago second quarter.',
      '$3 million',
      span('2017-04-01', '2017-06-30'),
    ],
    ['Debt was $4 million at year-end 2016.', '$4 million', span('2016-01-01', '2016-12-31')],
    ['Book value was $40, a rise of 5% from year-end 2016.', '5%', { period: null }],
    ['Costs will reach $4 million by year-end.', '$4 million', span('2018-01-01', '2018-12-31')],
    ['Costs for calendar year 2016 were $4 million.', '$4 million', span('2016-01-01', '2016-12-31')],
    [
      'Between May 4, 2016, and March 9, 2017, the fund took in $4 million.',
      '$4 million',
      span('2016-05-04', '2017-03-09'),
    ],
    ['From 4 May 2016 to 9 March 2017 the fund took in $4 million.', '$4 million', span('2016-05-04', '2017-03-09')],
    [
      'On May 4, 2016, and March 9, 2017, the fund took in $4 million.',
      '$4 million',
      { period: expect.not.objectContaining({ start: '2016-05-04', end: '2017-03-09' }) },
    ],
    ['The half hour in 2017 cost $4 million.', '$4 million', span('2017-01-01', '2017-12-31')],
  ])
})

describe('the year before of an amount with its amount a share', () => {
  rows([
    [
      'Profit in the second quarter was $8 million, or 50 cents a share, compared with $7 million, or 46 cents a share, a year earlier.',
      '$7 million',
      span('2017-04-01', '2017-06-30'),
    ],
    [
      'Profit in the second quarter was $8 million, or 50 cents a share, compared with $7 million, or 46 cents a share, a year earlier.',
      '46 cents',
      span('2017-04-01', '2017-06-30'),
    ],
    [
      'Profit in the second quarter fell to $8 million, or 50 cents per diluted share, from $9 million, or 56 cents per diluted share, in the same quarter last year.',
      '$9 million',
      span('2017-04-01', '2017-06-30'),
    ],
    [
      'Profit in the second quarter was $8 million ($0.50 per share), against $7 million ($0.46 per share) in the same quarter of 2017.',
      '$7 million',
      span('2017-04-01', '2017-06-30'),
    ],
    [
      'Profit in the second quarter was $8 million ($0.50 per share), against $7 million ($0.46 per share) in the same quarter of 2017.',
      '$0.46',
      span('2017-04-01', '2017-06-30'),
    ],
    [
      'Profit in the second quarter was $8 million ($0.50 per share), against $7 million ($0.46 per share) in the same quarter of 2017.',
      '$0.50',
      span('2018-04-01', '2018-06-30'),
    ],
  ])
})

describe('a number that opens a line before its noun', () => {
  rows([
    [
      '3% increase in net premiums, to $40 million.',
      '3%',
      { subject: 'net premiums', kind: 'change', direction: 'up' },
    ],
    ['3% increase in net premiums, to $40 million.', '$40 million', { subject: 'net premiums', direction: 'up' }],
    [
      '• $15 million net decrease in underwriting income.',
      '$15 million',
      { subject: 'underwriting income', kind: 'change', direction: 'down' },
    ],
    [
      '$20 million or 26 percent rise in operating income to $97 million.',
      '$20 million',
      { subject: 'operating income', kind: 'change' },
    ],
    [
      '$20 million or 26 percent rise in operating income to $97 million.',
      '26 percent',
      { subject: 'operating income', kind: 'change' },
    ],
    [
      '$20 million or 26 percent rise in operating income to $97 million.',
      '$97 million',
      { subject: 'operating income', direction: 'up' },
    ],
    ['$40.22 book value per share at the end of June, up 8 cents.', '$40.22', { subject: 'book value' }],
    [
      '$40.22 book value per share at the end of June, up 8 cents.',
      '8 cents',
      { subject: 'book value', kind: 'change' },
    ],
    [
      '1.3 percent return on equity, compared with 2.6 percent a year ago.',
      '1.3 percent',
      { subject: expect.stringContaining('return') },
    ],
    ['$5 million in fines was paid.', '$5 million', { subject: 'fines' }],
    [
      'One Australian dollar buys 66 US cents.',
      'One Australian dollar',
      { subject: expect.not.stringContaining('buys') },
    ],
    ['It found 14 species. Five no longer grow there.', 'Five', { kind: 'level', direction: null }],
  ])
})

describe('what a movement led to', () => {
  rows([
    ['The index slipped $5 per tonne to reach $98 per tonne.', '$98', { kind: 'level', direction: 'down' }],
    ['Membership rose by 1,200 to total 14,000.', '14,000', { kind: 'level', direction: 'up' }],
    ['The club cut prices by 5% to reach 4,000 fans.', '4,000 fans', { direction: null }],
    ['It raised $5 million to reach its target of $40 million.', '$40 million', { direction: null }],
    ['The ratio of costs to income improved to 48 percent from 52 percent.', '48 percent', { direction: 'down' }],
    ['The margin improved to 12 percent from 10 percent.', '12 percent', { direction: 'up' }],
    ['Shares jumped by a jaw-dropping 31%.', '31%', { direction: 'up' }],
    ['It unveiled a $50 million cost-cutting plan.', '$50 million', { kind: 'level', direction: null }],
    ['Prices, dropping 31%, hit a low.', '31%', { direction: 'down' }],
  ])
})

describe('what a number is compared with', () => {
  rows([
    ['It earned $2.34 a share, 40 cents above analysts’ consensus.', '40 cents', { kind: 'change', direction: 'up' }],
    ['It earned $2.34 a share, 5 cents below analyst estimates.', '5 cents', { kind: 'change', direction: 'down' }],
    ['It sold flats 40 metres above market street.', '40 metres', { kind: 'level' }],
  ])

  test('how long ago what something is compared with was so is none', () => {
    const found = claimsOf('Rates are 5 percent above levels quoted two days earlier.')
    expect(found.map((claim) => claim.text)).toEqual(['5 percent'])
    expect(claimsOf('He died of wounds suffered two weeks earlier.')).toHaveLength(1)
  })
})

describe('so many of those that a sentence opens with', () => {
  rows([
    ['Of the 54 homes, 37 (69%) were sold at once.', '37', { unit: { type: 'count', code: null, text: 'homes' } }],
    [
      'Of those insurers, only four requested increases.',
      'four',
      { unit: { type: 'count', code: null, text: 'insurers' } },
    ],
    ['Of the firms surveyed, 12 said they would hire.', '12', { unit: { type: 'count', code: null, text: 'firms' } }],
    ['Of those firms, two cut jobs.', 'two', { unit: { type: 'count', code: null, text: 'firms' } }],
  ])

  test('one of many is none', () => {
    expect(claimsOf('Of the many options, one stood out.')).toHaveLength(0)
  })
})

describe('payments up to so much', () => {
  rows([
    [
      'The buyer will make milestone payments up to $430 million.',
      '$430 million',
      { subject: 'milestone payments', qualifier: 'at_most' },
    ],
    ['The brewer pays bonuses up to $5,000.', '$5,000', { subject: 'bonuses' }],
    ['The brewer pays workers up to $5,000.', '$5,000', { subject: expect.not.stringContaining('workers') }],
  ])
})

describe('so much of a whole that was another part before', () => {
  rows([
    [
      'Revenue has fallen from 13.4% of output in 2016 to 12.6% of output in 2017.',
      '12.6%',
      { subject: 'Revenue', kind: 'share', direction: 'down' },
    ],
    [
      'It caused an increase in the deficit from 5.3% of output in 2016 to 6.8% of output in 2017.',
      '5.3%',
      { subject: 'deficit' },
    ],
    [
      'It caused an increase in the deficit from 5.3% of output in 2016 to 6.8% of output in 2017.',
      '6.8%',
      { subject: 'deficit' },
    ],
    [
      'They kept the goal of lowering the debt-to-output ratio to 60% by 2020.',
      '60%',
      { subject: 'debt-to-output ratio' },
    ],
    ['She cut the debt to 60% of output.', '60%', { subject: 'debt' }],
  ])
})

describe('short forms in brackets, and names in many', () => {
  rows([
    ['Fees fell, with medium-range (MR) rates gaining 4% to $23,000.', '4%', { subject: 'medium-range (MR) rates' }],
    ['Markets were mixed, with Solum (SLM) falling by 5% and Tavra by 6%.', '5%', { subject: 'Solum' }],
    ['Markets were mixed, with Solum (SLM) falling by 5% and Tavra by 6%.', '6%', { subject: 'Tavra' }],
    ['Sales of heat pumps (HPs) in Japan rose 3%.', '3%', { subject: 'Sales of heat pumps' }],
    ['Delta Railways shares jumped 59%.', '59%', { subject: 'Delta Railways shares' }],
    ['Kestrel Ltd raises prices by 4%.', '4%', { subject: 'prices' }],
    ['The mill (opened in 1990) makes 300 carts.', '300 carts', { period: null }],
    ['The mill (in 1990) made 300 carts.', '300 carts', span('1990-01-01', '1990-12-31')],
  ])
})

describe('what is lost, and what is told of before', () => {
  rows([
    ['The carrier lost $1.19 per share.', '$1.19', { kind: 'level', direction: null }],
    ['Gold lost $19 per ounce.', '$19', { kind: 'change', direction: 'down' }],
    ['Brokers had expected a loss of 75 cents.', '75 cents', { kind: 'level', direction: null }],
    ['Wheat lost 3 cents.', '3 cents', { kind: 'change', direction: 'down' }],
    ['It will cut capacity by 16%, up from a previously announced 14%.', '14%', { kind: 'level', direction: null }],
    [
      'Growth slowed to 2.1% from an upwardly revised 3.4%.',
      '2.1%',
      { previous: expect.objectContaining({ value: 3.4 }) },
    ],
    [
      'Carriers raised profits from $5m last year to $8m, while rivals saw profits rise from $7m to $9m.',
      '$8m',
      { previous: expect.objectContaining({ value: 5_000_000 }) },
    ],
    ['Rivals saw profits rise from $7m to $9m.', '$7m', { subject: 'profits' }],
    ['The rate was 4.1%, up from 4% in May but down from 4.4% in June.', '4%', { direction: null, previous: null }],
    [
      'Sales were $5 million, up 3.1% from May and down 23.4% from June.',
      '23.4%',
      { kind: 'change', direction: 'down' },
    ],
    [
      'There were 1.3 million units for sale, a 0.7% increase from May and a 22.7% jump from a year ago.',
      '22.7%',
      { subject: 'units' },
    ],
    [
      'Sales fell 2.2% in September compared with August to an annual rate of 5.38 million.',
      '5.38 million',
      { subject: 'Sales' },
    ],
    ['The token has dropped significantly from its peak of $116,000.', '$116,000', { subject: 'token' }],
    ['Ether showed a $200 decrease in the past few weeks.', '$200', { subject: 'Ether' }],
    ['Traders sold bonds to the tune of $67 million.', '$67 million', { subject: expect.not.stringContaining('tune') }],
    [
      'Oil fell to a six-week low Tuesday as dealers expected a storm would miss the rigs.',
      'six-week',
      { ...span('2018-10-02', '2018-10-02'), attribution: null },
    ],
    ['Turnout on Friday is seen at 40%.', '40%', span('2018-10-12', '2018-10-12')],
  ])
})

describe('movements in brackets, and in markets', () => {
  rows([
    [
      'Big gains came from the pickups (up 17.6%), Marten (up 8.4%) and Otter (up 3%).',
      '17.6%',
      { subject: 'pickups' },
    ],
    ['Big gains came from the pickups (up 17.6%), Marten (up 8.4%) and Otter (up 3%).', '3%', { subject: 'Otter' }],
    ['Sales at Hale Motors (+12% to 9,200 units) and Ostra (+9%) rose.', '+12%', { subject: 'Hale Motors' }],
    ['The index closed lower in Osaka (down 3%).', '3%', { subject: 'index' }],
    ['It posted a 21% rise in U.S. sales to 674,336 vans.', '21%', { subject: 'U.S. sales' }],
    ['It posted a 21% rise in U.S. sales to 674,336 vans.', '674,336 vans', { subject: 'U.S. sales' }],
    [
      'It sold 674 vans, a 21% fleet sales increase and 16% retail sales increase.',
      '16%',
      { subject: 'retail sales', kind: 'change', direction: 'up' },
    ],
    [
      'Deliveries zoomed to 1.5 million units from 1.4 million in May.',
      '1.5 million units',
      { subject: 'Deliveries', direction: 'up' },
    ],
    [
      'The surge pushed sales to 18.5 million units from 17.7 million a year ago.',
      '18.5 million units',
      { previous: expect.objectContaining({ value: 17_700_000 }) },
    ],
    ['Ostra sales were flat at 55,100 vans.', '55,100 vans', { direction: 'flat' }],
    ['The exam was held at 612 centres.', '612 centres', { direction: null }],
    ['Oil edged higher to finish at $72.74 a barrel.', '$72.74', { direction: 'up' }],
    [
      'Oil rose 3%, after Thursday’s nearly 8% plunge.',
      '8%',
      { ...span('2018-10-04', '2018-10-04'), direction: 'down' },
    ],
    ['Copper fell 1.5%, after breaking below the $1,400 level.', '$1,400', { subject: 'Copper' }],
    ['Imports and exports both rose 1.5%.', '1.5%', { subject: 'Imports and exports' }],
    [
      'The deficit widened by more than forecast to a nine-year high in February.',
      'nine-year',
      { ...span('2018-02-01', '2018-02-28'), modality: 'reported' },
    ],
    ['The agency reported Friday that output had grown by 7 percent since the spring.', '7 percent', { period: null }],
    ['Its pension plans are 74% funded.', '74%', { modality: 'reported' }],
    ['The plans are to cut 3%.', '3%', { modality: 'target' }],
    ['After a 15-year phase-in period, the city pays $3 million.', '15-year', { subject: 'phase-in period' }],
    ['It set duties on $200 billion in Chinese goods.', '$200 billion', { subject: 'Chinese goods' }],
    ['It buys $850 million worth of Kestrel shares.', '$850 million', { subject: 'Kestrel shares' }],
  ])

  test('cubic feet of gas by their short forms', () => {
    const found = claimsOf('Gas in storage fell 78 Bcf to 1.682 Tcf, after 5 bcf in May.')
    expect(found.map(({ decimal, unit }) => [decimal, unit.code])).toEqual([
      ['78000000000', '[cft_i]'],
      ['1682000000000', '[cft_i]'],
      ['5000000000', '[cft_i]'],
    ])
    expect(claimsOf('She starred in 8 Mile and 21 Grams.')).toHaveLength(0)
  })

  test('a year ago is no claim, whichever way it is written', () => {
    expect(claimsOf('One year ago, the deficit was $43 million.').map((claim) => claim.text)).toEqual(['$43 million'])
  })
})

describe('results in short lines', () => {
  rows([
    ['Profit was £297m (last year pro-forma £307m; reported £315m).', '£297m', { period: null }],
    [
      'Profit was £297m (last year pro-forma £307m; reported £315m).',
      '£307m',
      { subject: 'Profit', ...span('2017-01-01', '2017-12-31') },
    ],
    ['Profit was £297m (last year pro-forma £307m; reported £315m).', '£315m', { subject: 'Profit' }],
    ['Profit was £297m (last year).', '£297m', span('2017-01-01', '2017-12-31')],
    [
      'It made a loss of £6 million (or $8 million) in the second quarter.',
      '£6 million',
      span('2018-04-01', '2018-06-30'),
    ],
    ['Reported profit up 31.56% at £96 million.', '31.56%', { subject: 'profit', kind: 'change' }],
    ['Reported profit up 31.56% at £96 million.', '£96 million', { subject: 'profit', direction: 'up' }],
    ['Total turnover almost flat, down 0.4% to £8.03bn', '0.4%', { subject: 'Total turnover' }],
    ['Costs were $3 million in the second quarter of FY18.', '$3 million', { period: null }],
    ['Profit rose 2.4 times to £446 million.', '2.4 times', { kind: 'change', direction: 'up' }],
    ['He called 2.4 times a day.', '2.4 times', { kind: 'level' }],
    ['The deer are six times more likely to be seen.', 'six times', { kind: 'level' }],
    [
      'The rate rose 0.3 to 61.7%, beating the forecast.',
      '0.3',
      { kind: 'change', unit: { type: 'percentage_point', code: 'pp', text: '' } },
    ],
    ['The rate rose 0.3 to 61.7%, beating the forecast.', '61.7%', { kind: 'level', direction: 'up' }],
    ['Rents rose 3 to 4 percent.', '3 to 4 percent', { min: 3, max: 4 }],
    ['Forecasts for growth ranged from a low of 8.5% to a high of 10.4%.', '10.4%', { modality: 'forecast' }],
    [
      'Profit before tax ahead of expectations, up 1.4% at £127m',
      '£127m',
      { subject: 'Profit before tax', modality: 'reported' },
    ],
    ['The consensus was 1,400,000.', '1,400,000', { modality: 'forecast' }],
    ['The firm said it would cut 42% of its dealers by 2020.', '42%', { subject: 'dealers' }],
    ['The firm cut costs by 5% of sales.', '5%', { subject: 'costs' }],
    ['Profit rose 30%, according to an exchange filing on Friday.', '30%', { attribution: 'exchange filing' }],
    [
      'Struggling social networking company Chirper announced that it would lay off 336 people.',
      '336 people',
      { attribution: expect.stringMatching('networking company Chirper$') },
    ],
  ])
})

describe('growth without an article, and what is kept', () => {
  rows([
    ['The chain reported 25% revenue growth.', '25%', { subject: 'revenue', kind: 'change', direction: 'up' }],
    ['The state reported 3.2 percent output growth in May.', '3.2 percent', { subject: 'output', kind: 'change' }],
    ['The chain posted 3 percent same-store sales growth.', '3 percent', { subject: 'same-store sales' }],
    [
      'The chain posted a 3 percent same-store sales increase in the third quarter.',
      '3 percent',
      { subject: 'same-store sales', kind: 'change' },
    ],
    ['Profit was driven by 9 percent loan growth and lower costs.', '9 percent', { subject: 'loan', kind: 'change' }],
    [
      'The lender forecast 4.4 percent economic growth for this year.',
      '4.4 percent',
      { subject: 'economic growth', kind: 'change', modality: 'forecast' },
    ],
    ['The plan needs 3 percent growth.', '3 percent', { subject: 'plan', kind: 'change' }],
    ['The economy slowed to 4 percent annual growth.', '4 percent', { subject: 'economy', kind: 'level' }],
    ['The fund has 40 percent growth-stock exposure.', '40 percent', { kind: 'level' }],
    ['He bought 12 percent of the growth fund.', '12 percent', { kind: 'share', subject: 'growth fund' }],
    [
      'The lender kept its main rate steady at 3.0 percent.',
      '3.0 percent',
      { subject: 'main rate', direction: 'flat' },
    ],
    ['The group held its dividend flat at 12 cents.', '12 cents', { subject: 'dividend', direction: 'flat' }],
    ['Gas additions increased somewhat to 6,625 MW.', '6,625 MW', { subject: 'Gas additions' }],
    ['Wind is a fifth of the net generating capacity.', 'a fifth', { kind: 'share' }],
    ['Renewable generating capacity was 300 MW.', '300 MW', { subject: 'Renewable generating capacity' }],
    ['The plant was generating 300 MW.', '300 MW', { subject: 'plant' }],
    ['Rates fell by a percent of late.', 'a percent', { kind: 'change', direction: 'down' }],
  ])
  test('"as a percent of" is no number', () => {
    expect(claimsOf('Costs fell to 29% from 44% as a percent of sales.').map(({ text }) => text)).toEqual([
      '29%',
      '44%',
    ])
  })
})

describe('items of a list, what does not move, and what an estimate in an opening phrase leaves alone', () => {
  rows([
    [
      'Rice went to China, 2 million tons, 45 percent; Peru, 9 million tons, 30 percent.',
      '2 million tons',
      of('China'),
    ],
    ['Rice went to China, 2 million tons, 45 percent; Peru, 9 million tons, 30 percent.', '30 percent', of('Peru')],
    ['The biggest markets were China, 45 percent, Peru, 30 percent, and Ghana, 15 percent.', '45 percent', of('China')],
    ['Support was strong in Lima, 45 percent; in Cuzco, 30 percent.', '30 percent', of('Support')],
    ['Growth was led by exports, up 5 percent.', '5 percent', of('exports')],
    ['Reported and adjusted EPS were $1.20 and $1.35, respectively.', '$1.20', of('Reported EPS')],
    ['Profit and operating income were $3 million and $5 million, respectively.', '$3 million', of('Profit')],
    ['Velt (VLT) and Acme (ACM) led, losing $6 million and $4 million, respectively.', '$6 million', of('Velt')],
    ['Inflation was a steady 2.9 percent.', '2.9 percent', { kind: 'level', direction: 'flat' }],
    ['Inflation stayed at a steady 2.9 percent.', '2.9 percent', { kind: 'level', direction: 'flat' }],
    ['The freight index remained unchanged at 724.', '724', { kind: 'level', direction: 'flat' }],
    ['The freight index lost 6 points to 870.', '870', { kind: 'level', direction: 'down' }],
    ['Selling costs were flat, at 9.5 percent of sales.', '9.5 percent', of('Selling costs')],
    ['Despite the estimated cost of $3 million, it bought 40 buses.', '40 buses', { modality: 'reported' }],
    ['Despite the estimated cost of $3 million, it bought 40 buses.', '$3 million', { modality: 'estimate' }],
  ])
})

describe('what a figure is told against, and when it was', () => {
  const change = (direction: 'up' | 'down', basis: Claim['basis']) => ({ kind: 'change', direction, basis }) as const
  rows([
    ['Profit in the third quarter rose 4 percent from Q2.', '4 percent', change('up', 'qoq')],
    ['Profit in the third quarter rose 4 percent from Q3 2017.', '4 percent', change('up', 'yoy')],
    [
      'Profit in the third quarter fell 4 percent compared to the profit for the second quarter of the year.',
      '4 percent',
      change('down', 'qoq'),
    ],
    ['Profit rose 4 percent over same period of 2017.', '4 percent', change('up', 'yoy')],
    ['Sales were up 4 percent from same quarter last year.', '4 percent', change('up', 'yoy')],
    [
      'Starts ran at 1.5 million in August, which is 9 percent below the July rate and 20 percent above the August 2017 rate.',
      '9 percent',
      span('2018-08-01', '2018-08-31'),
    ],
    [
      'Starts ran at 1.5 million in August, which is 9 percent below the July rate and 20 percent above the August 2017 rate.',
      '20 percent',
      span('2018-08-01', '2018-08-31'),
    ],
    [
      'Permits were 1.1 million in August, down 3 percent compared to July and down 9 percent compared to August 2017.',
      '9 percent',
      span('2018-08-01', '2018-08-31'),
    ],
    ['Profit was $3 million down by $1 million.', '$3 million', { kind: 'level' }],
    ['Acme saw the largest increase in sales of 5 percent.', '5 percent', { kind: 'change', ...of('sales') }],
    ['Hours worked rose 2 million hours to 1.6 billion hours.', '2 million hours', { kind: 'change', direction: 'up' }],
    ['The train left 2 hours late to reach it in 3 hours.', '2 hours', { kind: 'level' }],
    ['The loss was due to a rise in costs of $3 million.', '$3 million', { modality: 'reported' }],
    ['It is due to open a mill with 40 workers.', '40 workers', { modality: 'forecast' }],
    ['Costs are expected to be 4%, above the historical average of 2%.', '2%', { modality: 'reported' }],
    ['Acme lost $2, missing the expected $3.', '$3', { modality: 'forecast' }],
    ['Assets rose 4%, an increase over the $6 billion reported in 2017.', '4%', { attribution: null }],
    ['Rents fell, while manufactured food prices rose 2 percent.', '2 percent', of('manufactured food prices')],
    ['Adjusted net losses were $4 million.', '$4 million', of('Adjusted net losses')],
    ['Housing starts in August were at a rate of 1.5 million.', '1.5 million', of('Housing starts')],
    ['Demand drove income 23 percent higher.', '23 percent', of('income')],
    ['The firm burned $9 million in free cash flow.', '$9 million', of('free cash flow')],
  ])
  test('what a rate is of is no claim', () => {
    expect(claimsOf('The naira is pegged at ₦750/$1.').map(({ text }) => text)).toEqual(['₦750'])
  })
})

describe('names before what they are, brackets, and levels beside others', () => {
  rows([
    ['Leading was Kestrel Edge, a data firm, which raised $64 million.', '$64 million', of('Kestrel Edge')],
    ['A fine of Rs 40 lakh fell on Acme Pvt. Ltd. and Rs 30 lakh on Velt Pvt. Ltd. of Pune.', 'Rs 30 lakh', of('fine')],
    ['A wage of £17-22,000 is common.', '£17-22,000', { min: 17_000, max: 22_000 }],
    ['Acme ups growth projection to 5.4 percent.', '5.4 percent', of('growth projection')],
    ['The index was up 93 points this week, or 3.6 percent, to 2,645 points.', '3.6 percent', { kind: 'change' }],
    ['They cut output by 3 million tonnes this week, or 3% of all demand.', '3%', { kind: 'share' }],
    ['The share was up, though only by 9 cents, to $2.91.', '9 cents', { kind: 'change', direction: 'up' }],
    ['Starts fell from 601,000 (revised from an estimate of 603,000) to 571,000.', '571,000', { modality: 'reported' }],
    [
      'Output was 623,000, 2 percent below the July number of 640,000 and up from 607,000 a year ago.',
      '623,000',
      { direction: 'up', basis: 'yoy' },
    ],
    [
      'Output was 623,000, 2 percent below the July number of 640,000 and up from 607,000 a year ago.',
      '640,000',
      { direction: null, previous: null },
    ],
  ])
})

describe('words of trade that may be verbs, brackets in a subject, and what a change is one of', () => {
  rows([
    ['Van dispatches to dealers increased 69 per cent.', '69 per cent', of('Van dispatches to dealers')],
    ['Acme dispatches 40 vans a day.', '40 vans', { kind: 'level' }],
    ['Mills saw a year-on-year growth of 3.1% in May.', '3.1%', { kind: 'change', basis: 'yoy', ...of('Mills') }],
    ['Growth of 3.1% was recorded.', '3.1%', of('Growth')],
    ['The bank saw a rise of 9 percent in its fiscal year.', '9 percent', of('bank')],
    ['The bank saw a rise of 9 percent in its loans.', '9 percent', of('loans')],
    [
      'The strike lasted five days more than last year.',
      'five days',
      { kind: 'change', direction: 'up', basis: 'yoy' },
    ],
    ['He waited 12 days more than once.', '12 days', { kind: 'level' }],
    [
      'It wrote off $3 million of loans and the upgrades and recoveries were $4 million and $5 million, respectively.',
      '$5 million',
      of('recoveries'),
    ],
    ['That is an increment of 14 per cent from the previous year.', '14 per cent', { kind: 'change', basis: 'yoy' }],
    ['Exports came to 400 vans in CY2017.', '400 vans', span('2017-01-01', '2017-12-31')],
    ['Arrivals rose 10% compared to 867,000 tonnes reported last year.', '867,000 tonnes', of('Arrivals')],
  ])
  test('no subject begins within a bracket', () => {
    expect(claimsOf('Its wholesale (dispatches to dealers) sales rose 3 percent.')[0]!.subject).not.toContain(')')
  })
  test('the month that a text tells of is not that of what is compared', () => {
    const text =
      'Sales fell 6 per cent as compared with 112,000 in July 2017.\n\nExports fell by 29 per cent during the month.'
    expect(claimsOf(text).at(-1)).toMatchObject({ text: '29 per cent', period: null })
  })
})

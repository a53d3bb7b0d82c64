import { expect, test } from 'vitest'
import { extractClaims } from '../../../../src/claims/index.ts'

const day = { language: 'en', date: '2025-11-20' }

// Where a subject stands from its verb, and what may come between them.
test.each([
  [
    'She took 54% of the vote to 46% for Councilwoman Dana Wu.',
    '46%',
    { subject: 'Councilwoman Dana Wu', kind: 'share' },
  ],
  ['It wants bonuses worth 30 percent of net profit.', '30 percent', { subject: 'bonuses' }],
  ['Wages ate up 53% of it.', '53%', { subject: 'Wages', kind: 'share', direction: null }],
  ['Sales fell 9.7 percent, missing the market consensus of $5 billion.', '9.7 percent', { basis: null }],
  [
    'The fertility rate stood at 0.79, up 0.06.',
    '0.06',
    { subject: 'fertility rate', kind: 'change', direction: 'up' },
  ],
  ['Some 46 percent backed the mayor and 23 percent her rival.', '23 percent', { kind: 'share' }],
  [
    'It was the worst since 2009, when sales fell 12 percent.',
    '12 percent',
    { period: { start: '2009-01-01', end: '2009-12-31' } },
  ],
  ['The stock rose 3.4 percent, beating the KOSPI’s 0.8 percent gain.', '0.8 percent', { subject: 'KOSPI' }],
  ['By late morning its winds had dropped to 50 mph.', '50 mph', { subject: 'winds' }],
  ['Another 3 to 5 inches of rain could fall, with 8 inches in the hills.', '8 inches', { subject: 'rain' }],
  ['Rents here are 12 percent higher.', '12 percent', { subject: 'Rents' }],
  ['The bank expects output to grow 4% before slowing to 2%.', '2%', { subject: 'output' }],
  ['The bank plans to cut rates before raising fees by 3%.', '3%', { subject: 'fees' }],
  ['Revenue rose 6%, while bills climbed by an average of £31.', '£31', { subject: 'bills' }],
  // Terms with a preposition of their own.
  ['Statutory profit before tax of £142.0m rose.', '£142.0m', { subject: 'Statutory profit before tax' }],
  ['Earnings before interest and tax of £30m rose.', '£30m', { subject: 'Earnings before interest and tax' }],
  ['Income from operations of $5m beat forecasts.', '$5m', { subject: 'Income from operations' }],
  ['Return on equity slipped to 12%.', '12%', { subject: 'Return on equity' }],
  ['Basic earnings per share were 24.6p.', '24.6p', { subject: 'Basic earnings per share' }],
  [
    'The company guides to revenue between $4 million and $5 million.',
    '$4 million and $5 million',
    { subject: 'revenue', modality: 'forecast' },
  ],
  // Lists with a comma before their "and".
  [
    'Earnings before interest, taxes, depreciation, and amortization rose 5%.',
    '5%',
    { subject: 'Earnings before interest, taxes, depreciation, and amortization' },
  ],
  ['Profit before interest, taxes, and rent (PBITR) fell 5%.', '5%', { subject: 'PBITR' }],
  [
    'Selling, general, and administrative expense climbed to $291 million.',
    '$291 million',
    { subject: 'Selling, general, and administrative expense' },
  ],
  ['However, cars, trucks, and buses cost 5% more.', '5%', { subject: 'cars, trucks, and buses' }],
  ['Seed, feed, and fuel cost him $14,500.', '$14,500', { subject: 'Seed, feed, and fuel' }],
  ['In Leeds, York, and Hull, rents rose 5%.', '5%', { subject: 'rents' }],
  [
    'The index, which tracks rates for tankers, barges, and bulk carriers, rose 17 percent.',
    '17 percent',
    { subject: 'index' },
  ],
  ['The yield, or income per seat, fell 6%.', '6%', { subject: 'yield' }],
  [
    'The number of homes built in July, August, and September was 9,235.',
    '9,235',
    { period: { start: '2025-07-01', end: '2025-09-30' } },
  ],
  [
    'Some 40 sheds burned, according to the county fire service and 40% of them were empty.',
    '40%',
    { attribution: 'county fire service' },
  ],
  // The letters before a sign of money are no "us".
  [
    'Ticket sales so far this year stand at US$7 billion, Box data showed.',
    'US$7 billion',
    { subject: 'Ticket sales' },
  ],
  ['Exports came to US$9 million and imports US$7 million.', 'US$7 million', { subject: 'imports' }],
  ['The rent was $1,284 in May, up 6.1% compared with the same period last year.', '6.1%', { basis: 'yoy' }],
  // Two hyphens are a dash.
  ['Velt posted the biggest loss -- $2.73 billion.', '$2.73 billion', { subject: 'biggest loss' }],
  // Short scales and the sign of "about" open a number as others do.
  ['Each flight costs roughly 120 bln won.', '120 bln won', { subject: 'Each flight' }],
  ['Repairs take ~40 minutes each.', '40 minutes', { subject: 'Repairs' }],
  // An adverb beside the verb changes nothing.
  ['Cruise calls also rose to 336 from 314.', '336', { subject: 'Cruise calls', direction: 'up' }],
  ['Cruise calls have since fallen sharply to 336.', '336', { subject: 'Cruise calls', direction: 'down' }],
  ['School enrollment fell sharply by 118 to 2,945.', '118', { kind: 'change', direction: 'down' }],
  [
    'Net profit rose 12% in May, the company said in a filing. Ebitda climbed sharply to $4 million.',
    '$4 million',
    { attribution: 'company' },
  ],
  // What follows a place or time at the head is a noun of its own.
  ['By her estimate a family needs $34 an hour.', '$34', { subject: 'family' }],
  [
    'For the comparable quarter a year ago the company reported a loss of $3 million.',
    '$3 million',
    { attribution: 'company' },
  ],
  // A time or place without a comma before the subject.
  ['In June prices fell 4%.', '4%', { subject: 'prices' }],
  ['On Monday shares fell 4%.', '4%', { subject: 'shares' }],
  ['Over the three months to October sales were 4% higher.', '4%', { subject: 'sales' }],
  ['In the year to June food prices rose 4%.', '4%', { subject: 'food prices' }],
  ['In the second quarter of last year net profit rose 4%.', '4%', { subject: 'net profit' }],
  ['In the July-October period garment earnings were 4% higher.', '4%', { subject: 'garment earnings' }],
  ['In South Korea exports fell 4%.', '4%', { subject: 'exports' }],
  ['With Acme shares down 4%, investors fled.', '4%', { subject: 'Acme shares' }],
  ['The bank in June cut its rate to 4%.', '4%', { subject: 'rate' }],
  ['In March work started on 45 homes.', '45 homes', { subject: 'homes' }],
  ['From London flights take 4 hours.', '4 hours', { subject: 'London flights' }],
  // How a subject is described, not what was done.
  ['Seasonally adjusted output fell 0.6% after rising 0.3%.', '0.6%', { subject: 'Seasonally adjusted output' }],
  ['Newly built homes rose 4%.', '4%', { subject: 'Newly built homes' }],
  ['Finally opened in May, the museum drew 4,000 visitors.', '4,000 visitors', { subject: 'visitors' }],
  ['The state gave $40 million, on top of the $60 million in May.', '$60 million', { subject: 'state' }],
  ['Class sizes would rise to 24 pupils from 21.', '24 pupils', { subject: 'Class sizes' }],
  ['Ministers approved a 20% fuel duty increase.', '20%', { subject: 'fuel duty', kind: 'change' }],
  ['The firm posted a 12 percent year-on-year drop in sales.', '12 percent', { subject: 'sales', basis: 'yoy' }],
  ['Two-bedroom rents in the old port range from £900 to £1,200.', '£900 to £1,200', { subject: 'rents' }],
  ['Prices for the phone start at $500.', '$500', { subject: 'Prices' }],
  ['Brokers polled by the paper see it at 8 percent.', '8 percent', { subject: 'Brokers' }],
  ['A dealer who scraps a van aged three years or older gets $900.', '$900', { subject: 'dealer' }],
  ['Those who scrap a van aged three years or older receive $900.', '$900', { subject: 'Those who scrap' }],
  ['Those who scrap a van aged three years or older receive $900.', 'three years', { subject: 'van' }],
  ['The revised budget he sent to parliament lifts spending by 2 percent.', '2 percent', { subject: 'spending' }],
  ['The brewer, for years the biggest here, now ranks seventh.', 'seventh', { subject: 'brewer' }],
  ['A parking permit, £45 now, rises to £48.', '£48', { subject: 'parking permit' }],
  ['The suspect, a former guard known only as Lee, stole $40,000.', '$40,000', { subject: 'suspect' }],
  ['Farmers, many of whom lost a crop, will get $900.', '$900', { subject: 'Farmers' }],
  ['The city, he added, owes $2 billion.', '$2 billion', { subject: 'city' }],
  ['Sales of heat pumps (HPs) in Japan more than doubled.', 'doubled', { subject: 'Sales of heat pumps' }],
  ['A full charge of a 77 kWh battery costs $20.', '$20', { subject: 'full charge of a 77 kWh battery' }],
  ['Families earning $80,000 or more a year spent $700 on lessons.', '$700', { subject: 'Families' }],
  ['Three in five of those who replied were against it.', 'Three in five', { subject: 'those who replied' }],
  ['In a survey of 1,500 drivers, 38 percent said no.', '38 percent', { subject: 'drivers' }],
  [
    'In its report, the bank cut its forecast for output to 1.1 percent from the 1.6 percent it had made.',
    '1.1 percent',
    { subject: 'output', direction: 'down', attribution: 'bank' },
  ],
  ['It moors the boat with ropes through holes 2.5 centimeters wide.', '2.5 centimeters', { subject: 'holes' }],
  ['The rate will be 1.5 percent next year instead of 1.75 percent.', '1.75 percent', { subject: 'rate' }],
  // What is done to whom: the object of a verb, whatever stands between it and the number.
  [
    'The agency plans to keep yearly loan growth at or below 1.8 percent.',
    '1.8 percent',
    { subject: 'yearly loan growth', qualifier: 'at_most' },
  ],
  ['The bank has kept its key rate in the 4.25%-4.50% range since May.', '4.25%-4.50%', { subject: 'key rate' }],
  ['The bank has held the key rate in a range of 3.50% to 3.75%.', '3.50% to 3.75%', { subject: 'key rate' }],
  [
    'A draft, seen by the paper, put the lower bound at 305 million tonnes.',
    '305 million tonnes',
    { subject: 'lower bound' },
  ],
  [
    'The budget raises spending by 8 percent, while pushing the deficit to $835 million.',
    '$835 million',
    { subject: 'deficit' },
  ],
  [
    'Soft demand pushed on, dragging overall shipments 6.8 percent lower year-on-year.',
    '6.8 percent',
    { subject: 'overall shipments' },
  ],
  [
    'The state firm cut the April selling price of its grade for Asian buyers to $1.10.',
    '$1.10',
    { subject: 'selling price of its grade' },
  ],
  ['The bank cut its forecast for third-quarter economic growth to 0.8%.', '0.8%', { subject: 'economic growth' }],
  [
    'Velt expects profit to reach $3 million, but cut its full-year estimate from $9 million.',
    '$9 million',
    { subject: 'estimate' },
  ],
  [
    'Velt expects the joint profit of Hanul, Daejin and Seorak to reach $2 million.',
    '$2 million',
    { subject: 'joint profit of Hanul' },
  ],
  ['Inflation ran at 3.5%, and the bank sees it peaking at 3.7%.', '3.7%', { subject: 'Inflation' }],
  [
    'She cut her estimate of sales to $2 million, and her target price for the stock by 40%.',
    '40%',
    { subject: 'target price' },
  ],
  ['The plan will cut time by a fifth and costs by 8%.', '8%', { subject: 'costs' }],
  ['The ministry plans to raise an extra $95 million at home.', '$95 million', { subject: 'ministry' }],
  // Between a subject and its verb: who says so, and whose verb a word is that may be a noun.
  [
    'The nearby parish, she pointed out, spends almost three times as much.',
    'three times',
    { subject: 'nearby parish' },
  ],
  ['The county, he noted, levies nearly twice as much.', 'twice', { subject: 'county' }],
  [
    'The bridge, engineers concluded, cost $40 million.',
    '$40 million',
    { subject: 'bridge', attribution: 'engineers' },
  ],
  ['The port, the minister added, handles 14 million tons.', '14 million tons', { subject: 'port' }],
  ['Sales, the grocer said in a note on Monday, fell 7 percent.', '7 percent', { subject: 'Sales' }],
  ['Ferries, said Mr Holt, earned $3 million.', '$3 million', { subject: 'Ferries', attribution: 'Mr Holt' }],
  ['The rivers, by then in flood, rose 3 metres.', '3 metres', { subject: 'rivers' }],
  ['Officials say the bridge costs $40 million a year to run.', '$40 million', { subject: 'bridge' }],
  ['Unions say each week of the walkout costs $3 million.', '$3 million', { subject: 'each week of the walkout' }],
  ['In a village near Sfax a tank that holds 900 litres costs $80.', '900 litres', { subject: 'tank' }],
  ['A room in the big cities now rents for $450 on average.', '$450', { subject: 'room' }],
  ['The group raises wages by 3 percent.', '3 percent', { subject: 'wages' }],
  ['This compares with $44 million last year.', '$44 million', { subject: null }],
  ['He ran tests in which trusts are paid $33 for each man.', '$33', { subject: 'trusts' }],
  ['Most came from a scheme under which farmers get $300 a year.', '$300', { subject: 'farmers' }],
  ['The number who had never voted fell to 3.1 million.', '3.1 million', { subject: 'number who had never voted' }],
  ['The share who say they trust the police fell to 38%.', '38%', { subject: 'share' }],
  ['A third of the rise, he said, came from fuel.', 'A third', { subject: 'rise', kind: 'share' }],
  ['It built 40 flats, and one in five of them stood empty for six years.', 'six years', { subject: 'flats' }],
  // What a verb turns its object into.
  ['The craft shortened its orbit from 12 hours to 11 hours.', '12 hours', { subject: 'orbit' }],
  ['The craft shortened its orbit from 12 hours to 11 hours.', '11 hours', { subject: 'orbit' }],
  ['A later reading lengthened the odds to one in 18,000.', 'one in 18,000', { subject: 'odds' }],
  ['It will expand annual output at the works to 900 units.', '900 units', { subject: 'annual output' }],
  ['Crews restored power to 40 percent of homes.', '40 percent', { subject: 'homes' }],
  ['It’s closer to $920 million.', '$920 million', { subject: null }],
  ['Inventories were 61 days of sales in June.', '61 days', { subject: 'Inventories' }],
  ['Stocks at the works equal 30 days of use.', '30 days', { subject: 'Stocks' }],
  ['It took 20 years of study.', '20 years', { subject: 'study' }],
  ['Acme raised the levy by 4.5%, the first increase in six years.', 'six years', { subject: 'levy' }],
  ['The river rose to 9 metres, the highest level in 20 years.', '20 years', { subject: 'highest level' }],
  ['Imports fell as a 25% U.S. tariff took effect.', '25%', { subject: 'U.S. tariff' }],
  ['Markets see a 28% chance of a quarter-point rate cut in May.', 'a quarter-point', { subject: 'rate cut' }],
  ['Markets see a 28% chance of a half-point cut in May.', 'a half-point', { subject: 'cut' }],
  ['They denied that a 15 percent cut to the subsidy was agreed.', '15 percent', { subject: 'subsidy' }],
  ['The firm saw a 15 percent jump to the highest level yet.', '15 percent', { subject: 'firm' }],
  ['Analysts had forecast a gain of 12,000 jobs.', '12,000 jobs', { subject: 'jobs' }],
  ['Of the 48 crew, 31 were rescued and nine are missing.', 'nine', { subject: 'crew' }],
  ['Among those surveyed, 41 percent said they had moved.', '41 percent', { subject: 'those surveyed' }],
  ['Prices rose, with food up 5 percent and energy down 2 percent.', '2 percent', { subject: 'energy' }],
  [
    'Roy led on 51 percent, ahead of former mayor Rui Pinto on 44 percent.',
    '44 percent',
    { subject: 'former mayor Rui Pinto' },
  ],
  // What points back, and what stands in between.
  ['She told the paper that the harvest was put at 9 million bags.', '9 million bags', { subject: 'harvest' }],
  [
    'The levy brings in $4 million. If sales keep growing, that would rise to $5 million.',
    '$5 million',
    { subject: 'levy' },
  ],
  [
    'The bank cut its forecast, citing a surplus it now puts at 3 million bags.',
    '3 million bags',
    { subject: 'surplus' },
  ],
  ['The third time Ana Roy fell, she lay there for nine hours.', 'nine hours', { subject: 'Ana Roy' }],
  ['It pays for each runner, who on average stayed 6.3 nights.', '6.3 nights', { subject: 'each runner' }],
  ['The pillars are up now, but the 61-year-old is still waiting.', '61-year-old', { subject: '61-year-old' }],
  ['Spain was the world’s 10th-largest arms exporter.', '10th-largest', { subject: 'Spain' }],
  ['I do not see what stops Brent from testing $65.', '$65', { subject: 'Brent' }],
  ['Velt rose 4.6 percent, Hanul 3.1 percent and LIG Nex1 5.8 percent.', '5.8 percent', { subject: 'LIG Nex1' }],
  [
    'Fuel fell 2 percent; canned fruits and vegetables cost 5.1% more.',
    '5.1%',
    { subject: 'canned fruits and vegetables' },
  ],
  // What money is for, and those of whom a share or a further count is.
  [
    'It spent $9 million, of which $4 million went on hotels and night-time buses.',
    '$4 million',
    { subject: 'hotels and night-time buses' },
  ],
  ['Some $20 million has been earmarked for roads.', '$20 million', { subject: 'roads' }],
  ['Another $20 million was set aside for schools.', '$20 million', { subject: 'schools' }],
  ['Imports will be capped at 5.5 million bags.', '5.5 million bags', { subject: 'Imports', kind: 'limit' }],
  ['Trains will run on the full 30.9 km of the Orange Line.', '30.9 km', { subject: 'Orange Line' }],
  ['They were given 12.5mg of the drug each morning.', '12.5mg', { subject: 'drug' }],
  ['It asked 6,318 people at 44 clinics. Roughly 62 percent were women.', '62 percent', { subject: 'people' }],
  ['But 37 people stopped as their levels rose, four times as many as before.', 'four times', { subject: 'people' }],
  ['Some 1,022 players had one fall, compared with 1,294 in June.', '1,294', { subject: 'players' }],
  ['Some 3,650 runners from 62 countries came, and it turned away 8,900.', '8,900', { subject: 'runners' }],
  ['In a good year, his 14 acres outside this town yield 25 bags.', '14 acres', { subject: 'acres' }],
  ['Sales of phones — old models and newer ones — fell 39 percent.', '39 percent', { subject: 'Sales of phones' }],
  ['The two mines – Koro and Lima – produced $4 million.', '$4 million', { subject: 'two mines' }],
  ['The tax — which ministers call a levy — raises $3 million.', '$3 million', { subject: 'tax' }],
  ['At least 9,400 people died but the toll is likely to be as high as 12,000.', '12,000', { subject: 'toll' }],
  ['The stars are some 100 million years younger.', '100 million years', { subject: 'stars' }],
  ['In India 48 percent of children are stunted, and in Yemen it’s 60 percent.', '60 percent', { subject: 'children' }],
  ['The report also pegs phone growth at 70 percent.', '70 percent', { subject: 'phone growth' }],
  ['Of every pound earned, 38p went on staff and 21p on track access.', '21p', { subject: 'track access' }],
  [
    'The Liberals won 34 percent, against 29 percent for the Conservatives.',
    '29 percent',
    { subject: 'Conservatives' },
  ],
  ['Her lead has shrunk from 11 points in May to four.', '11 points', { subject: 'lead' }],
  ['It made a profit of $12 million, or 11 cents.', '11 cents', { subject: 'profit' }],
  ['Two members voted for a cut of a quarter point.', 'a quarter point', { subject: 'cut' }],
  ['Velt reported a loss of $41 million. Sales slid 9%. It earned 8 cents.', '8 cents', { subject: 'Velt' }],
  [
    'A hearing on the city’s capital plan — $64 million over five years — is set.',
    '$64 million',
    { subject: 'city’s capital plan' },
  ],
  ['They want a 9.5% increase and a bonus of $200.', '9.5%', { subject: 'increase' }],
  ['Only 61% of patients had left. Just over 176,000 had been there before.', '176,000', { subject: 'patients' }],
  ['At a shop in town a white loaf that cost $8.99 last month sold for $9.', '$8.99', { subject: 'white loaf' }],
  [
    'Debt rose 4%. There were 9 million jobless people, and one in four of them had sought work for 27 weeks.',
    '27 weeks',
    { subject: 'jobless people' },
  ],
  ['“I stand here 12 hours,” said Omar Diab.', '12 hours', { subject: 'Omar Diab' }],
  [
    '“Nineteen years I have worked here, and I take home $850,” said Omar Diab.',
    'Nineteen years',
    { subject: 'Omar Diab' },
  ],
  ['“Nineteen years I have worked here, and I take home $850,” said Omar Diab.', '$850', { subject: 'Omar Diab' }],
  ['“My husband and I earn $850,” said Ana Roy.', '$850', { subject: null }],
  ['Sales fell, and 300 shops were closed.', '300 shops', { subject: 'shops', kind: 'level', direction: null }],
  ['Sales fell, and 300 jobs were cut.', '300 jobs', { subject: 'jobs', direction: 'down' }],
  ['The jab cut hospital stays among people over 75 by 62 percent.', '62 percent', { subject: 'hospital stays' }],
  ['She jailed the mayor for six years and ordered him to repay $2 million.', '$2 million', { subject: 'mayor' }],
  [
    'The tunnel is built by 1,300 workers for $6 billion, 20 percent of it from the state.',
    '$6 billion',
    { subject: 'tunnel' },
  ],
  [
    'The tunnel is built by 1,300 workers for $6 billion, 20 percent of it from the state.',
    '20 percent',
    { subject: 'tunnel' },
  ],
  ['Stocks rose to 1.5 million, or 4.6 months of supply.', '4.6 months', { subject: 'Stocks' }],
  ['Some 2,300 trees will be felled and five times as many planted.', 'five times', { subject: 'trees' }],
  [
    'Bus drivers earn 15 percent less, and three in ten leave within a year.',
    'three in ten',
    { subject: 'Bus drivers' },
  ],
  ['It gets $120 million in tax breaks.', '$120 million', { subject: 'tax breaks' }],
  [
    'Some 14,200 volunteers took it. Their risk fell by 3 percent. One in 20 had a sore arm.',
    'One in 20',
    { subject: 'volunteers' },
  ],
  ['Velt said on Monday that it would spend $3 billion.', '$3 billion', { subject: 'Velt', modality: 'target' }],
  ['It was a step that would cost $3 billion, she said.', '$3 billion', { subject: 'step', modality: 'hypothetical' }],
  // Whose it is, and what it is one of.
  ['The ministry puts income at $146 million, which would be a decline of 8.7%.', '8.7%', { subject: 'income' }],
  ['He said the shilling’s slide to $3 from $2 had hurt.', '$3', { subject: 'shilling' }],
  ['A third of it came from a lower tax rate: 19.8%.', '19.8%', { subject: 'lower tax rate' }],
  ['The exceptions stand out: Turkey at 33 percent, Peru at 28 percent.', '33 percent', { subject: 'Turkey' }],
  ['It included a $22 million gain from the sale of a plant.', '$22 million', { subject: 'gain' }],
  ['A further $22 million will go to relief schemes.', '$22 million', { subject: 'relief schemes' }],
  ['It gets $9 million in transfers, including $2 million in equalization.', '$2 million', { subject: 'equalization' }],
  ['Some 760,000 households miss out on pension credit, worth $4,300.', '$4,300', { subject: 'pension credit' }],
  ['Orders came to 4 million CGTs, up 12 percent.', '12 percent', { subject: 'Orders' }],
  ['It lost 40 jobs in May and the jobless rate held at 4.3%.', '4.3%', { subject: 'jobless rate' }],
  ['Its load factor a year ago was 87 percent.', '87 percent', { subject: 'load factor' }],
  ['Those coming for treatment made up 7 percent.', '7 percent', { subject: 'Those coming' }],
  ['Some 35 beds are left, and 46 of the injured were flown out.', '46', { subject: 'injured' }],
  ['Only 214 of those enrolled were old.', '214', { subject: 'those enrolled' }],
  ['Parliament raised the fine for a blocked exit tenfold to $50,000.', 'tenfold', { subject: 'fine' }],
  ['Oss got 9 mm of rain, 32 percent of normal.', '32 percent', { subject: 'rain' }],
  [
    'The largest, the Deadman Creek fire north of Oss, covers 38,400 hectares.',
    '38,400 hectares',
    { subject: 'Deadman Creek fire' },
  ],
  ['Teachers: 18 positions, $2 million', '$2 million', { subject: 'Teachers' }],
  ['Thermometers topped 35 degrees in May.', '35 degrees', { subject: 'Thermometers' }],
  ['Ana Roy, whose daughter had turned 20, wept.', '20', { subject: 'daughter' }],
  // What those who speak of themselves do something with, and whom something takes so long.
  ['“We spend $2 million a year on schools.”', '$2 million', { subject: 'schools' }],
  ['“We tried margarine for one week,” she said.', 'one week', { subject: 'margarine' }],
  ['It took rescuers 31 hours to reach them.', '31 hours', { subject: 'rescuers' }],
  ['It takes two months for transactions to show up.', 'two months', { subject: 'transactions' }],
  ['Shares fell, wiping some $190 million off its market value.', '$190 million', { subject: 'market value' }],
  // The time behind it is no part of what it is.
  ['The storm wiped $190 million off its market value in June.', '$190 million', { subject: 'market value' }],
  [
    'The port’s levy could shave 0.3 percentage points off growth next year.',
    '0.3 percentage points',
    { subject: 'growth' },
  ],
  ['The league’s deal brings in 9 times as much a season.', '9 times', { subject: 'league’s deal' }],
  ['A court sentenced the two owners of the club to 11 years.', '11 years', { subject: 'two owners of the club' }],
  ['The state barred Velt from the building of its $37 million network.', '$37 million', { subject: 'network' }],
  ['He said his client, an electrician on $460 a week, was ill.', '$460', { subject: 'electrician' }],
  ['The ministry capped spending at $15 million.', '$15 million', { subject: 'spending' }],
  [
    'It plans to keep growth below 2 percent and raise the floor on new loans from 15 percent to 20 percent.',
    '20 percent',
    { subject: 'floor' },
  ],
  [
    'The Fund left its forecast for growth this year unchanged at 3 percent but cut next year’s to 2 percent.',
    '2 percent',
    { subject: 'growth' },
  ],
  ['Trade grew 10%, outpacing a capacity expansion of 8.5%.', '8.5%', { subject: 'capacity expansion' }],
  ['She put the price of a kit at $48 and the cost of the time at $130.', '$130', { subject: 'cost of the time' }],
  ['The jet has a top speed of 980 km/h and a range of 1,850 km.', '1,850 km', { subject: 'range' }],
  // Over where and when, to what is told of.
  [
    'Clubs signed contracts worth $2 million over six seasons, an average of $300,000.',
    '$300,000',
    { subject: 'contracts' },
  ],
  ['It had counted 2,968 cases in nine provinces, 20 times last year’s.', '20 times', { subject: 'cases' }],
  ['The fleet of Indian carriers stood at 843.', '843', { subject: 'fleet of Indian carriers' }],
  ['The levy, now 15 percent, would rise.', '15 percent', { subject: 'levy' }],
  ['Ajax, Velt and Oss together took 42% of the pot.', '42%', { subject: 'Ajax, Velt and Oss' }],
  ['Another 27 firms with approval from the regulator plan to raise $38 million.', '$38 million', { subject: 'firms' }],
  ['Those on the older pension would get $180.', '$180', { subject: 'Those on the older pension' }],
  ['The trees are tall, and flames in them can reach 30m.', '30m', { subject: 'flames' }],
  ['• Ending buses for pupils who live within 2 miles: $515,000', '$515,000', { subject: 'Ending buses' }],
  ['Doctors enrolled 4,812 adults. Half were given a pill.', 'Half', { subject: 'adults' }],
  ['“We surveyed 640 members and 71 percent said so.”', '71 percent', { subject: 'members' }],
  ['The team fitted 40 smolts on nine rivers with tags weighing 1.8g.', '1.8g', { subject: 'tags' }],
  [
    'The navy sent two salvage vessels, the larger of which can lift 250 tonnes.',
    '250 tonnes',
    { subject: 'salvage vessels' },
  ],
  ['The poll’s margin of error was 3.1 points.', '3.1 points', { subject: 'poll’s margin of error' }],
  ['The minister wanted coverage at 84 percent.', '84 percent', { subject: 'coverage' }],
  ['Those that did would lose their licences for 30 days.', '30 days', { subject: 'licences' }],
  ['The party won 47 percent of the vote to 31 percent for the Reform bloc.', '31 percent', { subject: 'Reform bloc' }],
  ['It cut admissions by 62 percent among adults over 65.', '65', { subject: 'adults' }],
  [
    'More than 70 percent of taxis are electric, compared with 12 percent five years ago.',
    '12 percent',
    { subject: 'taxis' },
  ],
  ['Ten years ago the ferry toll was 7 euros.', '7 euros', { subject: 'ferry toll' }],
  ['A decade ago the ferry toll was 7 euros.', '7 euros', { subject: 'ferry toll' }],
  ['The ferry toll a decade ago was 7 euros.', '7 euros', { subject: 'ferry toll' }],
  ['The ferry toll two years ago was 7 euros.', '7 euros', { subject: 'ferry toll' }],
  ['The battery holds more energy than others and charges in nine minutes.', 'nine minutes', { subject: 'battery' }],
  ['The union will put it to its 31,000 members.', '31,000 members', { subject: 'members' }],
  [
    'Hauliers complain that trucks wait four hours at its gates.',
    'four hours',
    { subject: 'trucks', attribution: 'Hauliers' },
  ],
  // Whom a pronoun and an age mean.
  [
    'Velt shed 32,600 jobs, leaving 2 million Canadians out of work. A quarter of them are young.',
    'A quarter',
    { subject: 'Canadians' },
  ],
  ['The volunteers, 79 percent of them women, were paid.', '79 percent', { subject: 'volunteers' }],
  ['Ana Roy paid $20. The 54-year-old left.', '54-year-old', { subject: 'Ana Roy' }],
  ['Infants as young as six months have been eligible.', 'six months', { subject: 'Infants' }],
  [
    'The minister denied that the deficit would grow by $9 million. He said it remains at $8 million.',
    '$8 million',
    { subject: 'deficit' },
  ],
  ['Nations promised $8 million. Rich nations promised $9 million.', '$9 million', { subject: 'Rich nations' }],
  [
    'A survey of 1,604 adults by Velt last month found 71 percent supported heavier fines.',
    '71 percent',
    { subject: 'adults' },
  ],
  ['The bank saw inflation at 2.1 percent.', '2.1 percent', { subject: 'inflation' }],
  ['Tea took the biggest slice of the market at 27 percent.', '27 percent', { subject: 'Tea' }],
  ['Costs are below inflation, then at 3.6 percent, it said.', '3.6 percent', { subject: 'inflation' }],
  ['It cut taxes, only for spending to rise 4.5 percent.', '4.5 percent', { subject: 'spending' }],
  ['The Lyra topped the list with 3,118 units, followed by the Vega with 2,964.', '3,118 units', { subject: 'Lyra' }],
  ['The Lyra topped the list with 3,118 units, followed by the Vega with 2,964.', '2,964', { subject: 'Vega' }],
  ['Shares in Hanul Motor closed at $20.', '$20', { subject: 'Shares in Hanul Motor' }],
  [
    'The line carried 2 million people in the three-month season, 3 percent fewer than a year before.',
    '3 percent',
    { subject: 'people' },
  ],
  ['Every $10 rise in the oil price costs us $1 million.', '$10', { subject: 'oil price' }],
  ['EVs could take one in five new cars by 2028.', 'one in five', { subject: 'EVs' }],
  [
    'According to the poll of 900 primary, middle and high school pupils by the Health Office, 12 percent smoke.',
    '12 percent',
    { attribution: 'Health Office' },
  ],
  ['The ministry vowed to cut the bill to $26 billion.', '$26 billion', { attribution: 'ministry' }],
  ['The council wants to cut fares to £1.50.', '£1.50', { attribution: 'council' }],
  ['The region has pledged $85 million.', '$85 million', { attribution: null }],
  ['Spa Air swung to a loss of $20 million, hit by a weak won, it said.', '$20 million', { attribution: 'Spa Air' }],
  [
    'English came first. A worker, surnamed Kwon, said it hurt. “We pay $900,” she said.',
    '$900',
    { attribution: 'worker' },
  ],
  [
    'Residents whose houses are near the edge have been told to leave within 30 days.',
    '30 days',
    { subject: 'Residents' },
  ],
  ['Passengers stuck on a train for six hours without water get $90.', '$90', { subject: 'Passengers' }],
  [
    'First-half earnings before interest and tax came in at $3 billion.',
    '$3 billion',
    { subject: 'earnings before interest and tax' },
  ],
  ['The jury, made up of seven women, sat for less than three hours.', 'three hours', { subject: 'jury' }],
  ['At 58 percent, support for the plan among voters is high.', '58 percent', { subject: 'support' }],
  ['Fuel accounts for about 30 percent of the airline’s costs.', '30 percent', { subject: 'Fuel' }],
  ['It found four new cases, taking the total to 31.', '31', { subject: 'cases' }],
  ['Owners must pay a levy equal to 1.5 percent of the value.', '1.5 percent', { subject: 'levy' }],
  ['Of those questioned, 27 percent said no.', '27 percent', { subject: 'those questioned' }],
  ['Of the money, $60 million will go to schools.', '$60 million', { subject: 'money' }],
  ['A survey of 1,200 firms showed that 38 percent meant to sell.', '38 percent', { subject: 'firms' }],
  ['He is accused of accepting bribes totalling $3 million.', '$3 million', { subject: 'bribes' }],
  ['The Thai share was 29 percent and China, where flights resumed, 12 percent.', '12 percent', { subject: 'China' }],
  ['Pay is $9. Counting only those who work nights, it was $12.', '$12', { subject: 'Pay' }],
  ['The fire caused damage estimated at $7 million by the brigade.', '$7 million', { attribution: 'brigade' }],
  ['It lost less than the $35 million loss forecast by the company.', '$35 million', { attribution: 'company' }],
  ['The Bank of Arland now sees the economy growing 1.4 percent.', '1.4 percent', { attribution: 'Bank of Arland' }],
  [
    'A survey of 900 firms published by the Trade Forum on Monday showed that 38 percent were late.',
    '38 percent',
    { attribution: 'Trade Forum' },
  ],
  ['Acme Corp. on Tuesday reported net income of $88 million.', '$88 million', { attribution: 'Acme Corp' }],
  ['Residents reported three attacks.', 'three attacks', { attribution: null }],
  ['Support is 20 points up, the pollster Vox found.', '20 points', { attribution: 'pollster Vox' }],
  [
    'Nicotine levels in rooms where guests had smoked were 35 times higher.',
    '35 times',
    { subject: 'Nicotine levels' },
  ],
  ['The lowest price that any buyer has agreed, Dr. Lee said, is $13.', '$13', { subject: 'lowest price' }],
  [
    'They filled sandbags to hold back the torrent, which has risen to eight meters.',
    'eight meters',
    { subject: 'torrent' },
  ],
  ['At age 66 the man learned of it.', '66', { subject: 'man' }],
  ['His uncle, who died at age 97, was a baker.', '97', { subject: 'uncle' }],
  ['Some 60 percent of the population is under 17.', '17', { subject: 'population' }],
  ['The state has homes under $500,000.', '$500,000', { subject: 'homes' }],
  [
    'It runs Google Inc. (GOOG)’s Android system, which captured 75 percent of the market.',
    '75 percent',
    { subject: 'Android system' },
  ],
  ['The test detects mutations present in about 10% of cancers.', '10%', { subject: 'cancers' }],
  ['Women live nearly six years longer.', 'six years', { subject: 'Women' }],
  ['The maker claims that 24% of young users store rude pictures.', '24%', { subject: 'young users' }],
  ['The maker claims that 24% of users store pictures.', '24%', { attribution: 'maker' }],
  ['Melanoma diagnoses have risen 2 percent.', '2 percent', { subject: 'Melanoma diagnoses' }],
  ['Prices excluding food and fuel rose 2.8 percent.', '2.8 percent', { subject: 'Prices excluding food and fuel' }],
  ['Ann Moor, a board member, said Kerry has sold 30 percent of it.', '30 percent', { attribution: 'Ann Moor' }],
  ['Floods in over a decade have claimed 12 lives and forced people to flee.', '12 lives', { attribution: null }],
  ['The bank bought $2 billion of bonds, traders estimate.', '$2 billion', { attribution: 'traders' }],
  ['The fund will run dry in 11 years, actuaries warn.', '11 years', { attribution: 'actuaries' }],
  ['It fell short of the 1.5 percent gain analysts were looking for.', '1.5 percent', { attribution: 'analysts' }],
  ['It beat the $3 billion that analysts had on average expected.', '$3 billion', { attribution: 'analysts' }],
  ['It was three times what analysts had expected.', 'three times', { attribution: null }],
  [
    'The losses, which the growers’ association values at $2 million, hurt a fifth of farms.',
    '$2 million',
    { attribution: 'growers’ association' },
  ],
  [
    'The losses, which the growers’ association values at $2 million, hurt a fifth of farms.',
    'a fifth',
    { attribution: null },
  ],
  ['Rice stocks as of September stood at 1.4 million tons.', '1.4 million tons', { subject: 'Rice stocks' }],
  ['Debt will be cut to below three times earnings.', 'three times', { subject: 'Debt' }],
  ['The others left the country with some $3 billion in cash.', '$3 billion', { subject: 'cash' }],
  ['A committee of MPs wants the fee raised to $250 from $90.', '$250', { subject: 'fee' }],
  [
    'Lenders wrote off 6 percent of loans, and the watchdog reckons another 3 percent will be lost.',
    '3 percent',
    { subject: 'loans' },
  ],
  [
    'It cut seizures by 52 percent in the 230 children who got it, against 18 percent in the rest.',
    '18 percent',
    { subject: 'seizures' },
  ],
  ['Police seized 3 tonnes of tea, the biggest haul in two years.', 'two years', { subject: 'biggest haul' }],
  ['Kim and two colleagues spent six weeks on the isle.', 'six weeks', { subject: 'Kim and two colleagues' }],
  ['It offers $27.50 in cash for each share.', '$27.50', { subject: null }],
  ['Heat will drop by 8 degrees, the weather agency forecast.', '8 degrees', { attribution: 'weather agency' }],
  [
    'Officials put turnout at 85 percent, a figure the firm disputed, saying that a third of staff left.',
    'a third',
    { attribution: 'firm' },
  ],
  ['Ticket sales so far this year stand at $7 billion, Box data showed.', '$7 billion', { subject: 'Ticket sales' }],
  ['August was 1.4 degrees Celsius warmer than usual.', '1.4 degrees Celsius', { subject: 'August' }],
  ['It seized cocaine, worth an estimated $9 million, that was hidden in fruit.', '$9 million', { subject: 'cocaine' }],
  [
    'Exports rose to $9.8 billion, and imports $7.02 billion, leaving a surplus.',
    '$7.02 billion',
    { subject: 'imports' },
  ],
  [
    'The incidence of whooping cough fell to 3.4 per 100,000 people.',
    '3.4',
    { subject: 'incidence of whooping cough' },
  ],
  ['It pledged $85 million in aid, $30 million of which is to be paid by May.', '$30 million', { subject: 'aid' }],
  ['Fraud is rife. The maximum under the law is 20 years.', '20 years', { subject: 'maximum' }],
  ['The plan would add $142 a year to the bill on a home.', '$142', { subject: 'bill' }],
  ['Reserves, which the state says should be 15 percent, are low.', '15 percent', { subject: 'Reserves' }],
  ['Hal Moor, a 71-year-old retired welder, was there.', '71-year-old', { subject: 'Hal Moor' }],
  ['The maker, Tessel Bio, plans to charge $35 a month.', '$35', { subject: 'maker' }],
  ['It would cap rent increases at 7 percent plus inflation.', '7 percent', { subject: 'rent increases' }],
  ['The volunteers, most of them women, were on average 42 when they joined.', '42', { subject: 'volunteers' }],
  ['Pod counts averaged 1,376 in a three-foot square, up 6.3 percent.', '6.3 percent', { subject: 'Pod counts' }],
  ['It was a cold spring. It was the coldest April night in 27 years.', '27 years', { subject: 'coldest April night' }],
  ['The $82 million bill will be more than triple what it paid.', 'triple', { subject: 'bill' }],
  ['The tax rises beyond the threshold, set at $71 million.', '$71 million', { subject: 'threshold' }],
  ['Acme took control of it after the quarter ended, buying the other 50%.', '50%', { subject: 'Acme' }],
  [
    'Net income was $594 million. That compares with $376 million a year earlier.',
    '$376 million',
    { subject: 'Net income' },
  ],
  [
    'Prices fell 6 percent, more than the 3 percent analysts expected and the 4 percent drop before.',
    '4 percent',
    { subject: 'Prices' },
  ],
  ['Second homes, of which there are some 3,700, are taxed.', '3,700', { subject: 'Second homes' }],
  ['It can find small leaks and lasts ten years.', 'ten years', { subject: null }],
  [
    'Hunger is up: 29 percent of households skipped meals, the survey found, against 17 percent in May.',
    '17 percent',
    { subject: 'households' },
  ],
  [
    'Twelve shots were fired, witnesses told local television, and he left.',
    'Twelve shots',
    { attribution: 'witnesses' },
  ],
  ['The repairs, the governor reckons, will take two years.', 'two years', { attribution: 'governor' }],
  ['Only 14 pledges were kept, campaigners complain.', '14 pledges', { attribution: 'campaigners' }],
  ['The bank’s economist, Hana Roy, expects two cuts.', 'two cuts', { attribution: 'Hana Roy' }],
  ['From May Split will admit no more than 4,000 guests.', '4,000 guests', { attribution: null }],
  [', sales 71-year-old', '71-year-old', { kind: 'level' }],
  [
    'Rainfall so far this month has been 12 mm, leaving reservoirs 38 percent full.',
    '38 percent',
    { subject: 'reservoirs' },
  ],
  ['The line’s on-time rate, at 71 percent, was the worst.', '71 percent', { subject: 'line’s on-time rate' }],
  [
    'The Topix gave up 0.7 percent and the Kospi, dragged down by chips, 2.1 percent.',
    '2.1 percent',
    { subject: 'Kospi' },
  ],
  ['Beer made up 58 percent of sales by volume but only 37 percent by value.', '37 percent', { subject: 'Beer' }],
  ['They spend 14 cents on power, the report shows, and 2 cents on gas.', '14 cents', { attribution: 'report' }],
  ['The ministry asked for 120 men, and they now visit a mine every 14 months.', '14 months', { attribution: null }],
  ['Widows are 8 million. The share was 27 percent. One in five of them is old.', 'One in five', { subject: 'Widows' }],
  ['Widows are 8 million. The share was 27 percent. They spend $900 a month.', '$900', { subject: 'Widows' }],
  ['Their average income, $34,200, is less than that of men.', '$34,200', { subject: 'average income' }],
  ['Help came late. “There are 14 of us in one tent,” said Lee Han.', '14', { subject: null }],
  ['Shopkeepers in Mill Street say they have lost 40 percent of their trade.', '40 percent', { subject: 'trade' }],
  [
    'Shopkeepers in Mill Street say they have lost 40 percent of their trade.',
    '40 percent',
    { attribution: 'Shopkeepers in Mill Street' },
  ],
  ['It was fined for making skaters train 70 hours a week.', '70 hours', { subject: 'skaters' }],
  ['They paid for failures that let clients hide as much as $900 million.', '$900 million', { subject: 'clients' }],
  ['A poll of 2,044 adults found 48 percent backed the strikes.', '48 percent', { subject: 'adults' }],
  ['The deal brings its orders this year to $5 billion.', '$5 billion', { subject: 'orders' }],
  [
    'Shares of the builder rose 3.2 percent, outpacing a 0.6 percent gain by the broader KOSPI.',
    '0.6 percent',
    { subject: 'broader KOSPI' },
  ],
  ['Korean yards took 31 percent of orders, behind China’s 59 percent.', '59 percent', { subject: 'China' }],
  ['Fires raged. “In 30 years I’ve never seen it,” said Lee Han.', '30 years', { subject: null }],
  ['It was put off at a cost put by managers at $3 billion.', '$3 billion', { attribution: 'managers' }],
  ['The council would like the fare cut to £1.50.', '£1.50', { subject: 'fare', attribution: 'council' }],
  ['The retailer guided to growth of 3% to 5%.', '3% to 5%', { attribution: 'retailer' }],
  ['Unions, angry at plans to cut 500 jobs, want more.', '500 jobs', { subject: 'jobs' }],
  ['Dean Moor, 39, made $4 million, the court heard, and spent it.', '$4 million', { attribution: 'court' }],
  ['Residents heard 40 shots.', '40 shots', { attribution: null }],
  [
    'Drugmaker Alvion agreed on Monday to buy Boston-based Kerra. It will pay $41 for each share.',
    '$41',
    { subject: 'Drugmaker Alvion' },
  ],
  [
    'Alvion, which lost a patent, expects the deal to lift earnings by 20 cents.',
    '20 cents',
    { attribution: 'Alvion' },
  ],
  [
    'Many Americans, 40 million, are ill. In a trial of 1,460 patients only 3 percent stopped taking it.',
    '3 percent',
    { subject: 'patients' },
  ],
  [
    'Demand is up, said Paul Witt, a strategist at Lane, who estimates that every fall costs $250 million.',
    '$250 million',
    { attribution: 'Paul Witt' },
  ],
  [
    'Tavora Group will cut 800 jobs after a price war wiped out its profit, it said.',
    '800 jobs',
    { attribution: 'Tavora Group' },
  ],
  [
    'Clinics treated 6,240 people, the health agency’s weekly bulletin showed.',
    '6,240 people',
    { attribution: 'health agency’s weekly bulletin' },
  ],
  [
    'It sets aside £86m for roads, £22m for 70 electric buses and £4m for cycle lanes.',
    '£22m',
    { subject: 'electric buses' },
  ],
  [
    'It sets aside £86m for roads, £22m for 70 electric buses and £4m for cycle lanes.',
    '£4m',
    { subject: 'cycle lanes' },
  ],
  ['Workers with 20 or more years of service would get $900.', '$900', { subject: 'Workers' }],
  ['The union wants support staff, whose number has shrunk by a fifth.', 'a fifth', { subject: 'support staff' }],
  ['The city will pay $6 million in relief, it said Wednesday.', '$6 million', { attribution: 'city' }],
  ['In nearby Arnst the fee is €3.10.', '€3.10', { subject: 'fee' }],
  ['A poll found 62 percent oppose the plan.', '62 percent', { kind: 'share', attribution: 'poll' }],
  ['A poll found about 62 percent back it, down from 70 percent.', '62 percent', { kind: 'share', direction: 'down' }],
  ['The survey found that 62 percent fear losing customers.', '62 percent', { kind: 'share' }],
  ['Some 62 percent oppose it, up from 48 percent.', '62 percent', { kind: 'share', direction: 'up' }],
  ['Some 62 percent fear losing it, up from 48 percent.', '48 percent', { kind: 'share', attribution: null }],
  ['Figures show 5 percent fall this year.', '5 percent', { kind: 'change', direction: 'down' }],
  ['The survey found 62 percent support for the plan.', '62 percent', { kind: 'level' }],
  ['“That is a third more than the mayor said,” said Petra Holm.', 'a third', { subject: null }],
  [
    'The fee may bring in €1.8m. “That is a third more than it did,” said Petra Holm.',
    'a third',
    { subject: 'fee', attribution: 'Petra Holm' },
  ],
] as const)('%s: %s', (text, words, wanted) => {
  expect(extractClaims(text, day).find((found) => found.text === words)).toMatchObject(wanted)
})

test.each([
  // Shares of a listed company
  ['Hanbit Chem (051910.KS) fell 3.2 percent.', '3.2 percent', { subject: 'Hanbit Chem' }],
  // What anything is done to, whatever the verb
  ['The drug curtailed attacks on nerves by 50 percent.', '50 percent', { subject: 'attacks' }],
  ['The fund outperformed its index by 12 percent.', '12 percent', { subject: 'fund' }],
  ['Apex was in talks to buy the unit for $2 billion.', '$2 billion', { subject: 'unit' }],
  ['The union wants a 7 percent pay rise.', '7 percent', { subject: 'pay' }],
  ['The poll had Mr Roy at 43 percent.', '43 percent', { subject: 'Mr Roy' }],
  ['A study, published in May, put the rise in deaths at 23%.', '23%', { subject: 'deaths', attribution: 'study' }],
  ['It will take 2 million tonnes off and sees prices rising by $40 a tonne.', '$40', { subject: 'prices' }],
  ['Volva sold 58,000 cars in May, a rise of 13 percent.', '13 percent', { subject: 'cars' }],
  ['The valley is home to 70 percent of the wild goats.', '70 percent', { subject: 'wild goats' }],
  [
    'Stocks at the end of the 2025/26 season are put at 290 million bushels.',
    '290 million bushels',
    { subject: 'Stocks' },
  ],
  ['The bill rose and the fare needed to break even would be $38.', '$38', { subject: 'fare' }],
  ['Wheat with 12.5% protein eased by 50 cents.', '50 cents', { subject: 'Wheat' }],
  [
    'Earnings before interest, taxes, depreciation and amortisation (EBITDA) fell 11.6%.',
    '11.6%',
    { subject: 'EBITDA' },
  ],
  ['Sweden‘s inflation slowed to 1.7%.', '1.7%', { subject: 'Sweden’s inflation' }],
  [
    'Alliance is on 26 pct, down three points.',
    'three points',
    { unit: { type: 'percentage_point', code: 'pp', text: 'points' } },
  ],
  ['Sales stand at US$7.3 billion, Box data showed.', 'US$7.3 billion', { subject: 'Sales' }],
  ['Loans grew 0.8% from 3 months earlier.', '0.8%', { basis: 'qoq' }],
  // What is added to what was said, and what is added to a stock.
  ['Inflation slowed to 1.7%, the statistics office added on Friday.', '1.7%', { attribution: 'statistics office' }],
  ['The agency added the blaze was 60% contained.', '60%', { attribution: 'agency' }],
  ['The firm added a plant that employs 300.', '300', { attribution: null }],
  ['The firm added 300 jobs in May.', '300 jobs', { attribution: null }],
  ['Sales rose 3%, as per the report.', '3%', { attribution: 'report' }],
  // Verbs of saying, before and behind whoever says it, and what is no speech.
  ['“The gap is 20%,” noted Ana Roy, an analyst.', '20%', { attribution: 'Ana Roy' }],
  ['“The gap is 20%,” Ana Roy, 57, explained on a call.', '20%', { attribution: 'Ana Roy' }],
  ['“The gap is 20%,” Ana Roy quipped.', '20%', { attribution: 'Ana Roy' }],
  ['“The gap is 20%,” Ana Roy responded.', '20%', { attribution: 'Ana Roy' }],
  ['The government responded by offering 1,000 tons of butter.', '1,000 tons', { attribution: null }],
  ['The carmaker recalled 3,000 cars.', '3,000 cars', { attribution: null }],
  ['Scientists observed 300 birds.', '300 birds', { attribution: null }],
  ['It raised its rate on Thursday and said inflation would ease to 3%.', '3%', { period: null, modality: 'forecast' }],
  ['It said inflation would ease to 3% in 2027.', '3%', { period: { start: '2027-01-01', end: '2027-12-31' } }],
  [
    'On Thursday it said rain of 3 mm would fall today.',
    '3 mm',
    { period: { start: '2025-11-20', end: '2025-11-20' } },
  ],
  // Headlines, in the present.
  ['Netflix hikes price by $1 to $18 a month', '$1', { subject: 'price', kind: 'change', direction: 'up' }],
  ['Apple posts record $102.5 billion revenue', '$102.5 billion', { subject: 'Apple' }],
  ['Google fines rise to $3 billion', '$3 billion', { direction: 'up' }],
  [
    'UK inflation falls to 3.6% in October from 3.8%',
    '3.6%',
    { period: { start: '2025-10-01', end: '2025-10-31' }, modality: 'reported' },
  ],
  [
    'The wage floor rises to $15 in January.',
    '$15',
    { period: { start: '2026-01-01', end: '2026-01-31' }, modality: 'forecast' },
  ],
  ['Oil settles down 2% at $58.06 a barrel', '2%', { kind: 'change', direction: 'down' }],
  ['Mortgage rates edge up to 6.26%', '6.26%', { qualifier: 'exact', direction: 'up' }],
  ['BREAKING: Quake of magnitude 7.1 kills 12 in Peru', '12', { subject: 'people' }],
  ['India GDP beats 7.3% forecast', '7.3%', { modality: 'forecast' }],
  // Names with initials, with a list, with a sign.
  ['J.K. Rowling said sales rose 3%.', '3%', { attribution: 'J.K. Rowling' }],
  ['Sales rose 3%, according to T.V. Somanathan.', '3%', { attribution: 'T.V. Somanathan' }],
  ['Sales in Washington D.C. rose 3%. The mayor said rents fell 2%.', '2%', { attribution: 'mayor' }],
  [
    'The Ministry of Trade, Industry and Energy said sales rose 3%.',
    '3%',
    { attribution: 'Ministry of Trade, Industry and Energy' },
  ],
  ['Sales rose 3%, according to Dun & Bradstreet.', '3%', { attribution: 'Dun & Bradstreet' }],
  ['Sales rose 3%, according to analysts at Citi.', '3%', { attribution: 'analysts at Citi' }],
  // Lists behind "of", and what an "and" joins behind when or where it is.
  [
    'Prices of farm, livestock and fishery products rose 2%.',
    '2%',
    { subject: 'Prices of farm, livestock and fishery products' },
  ],
  ['Output of corn, soybeans, and wheat dropped 5%.', '5%', { subject: 'Output of corn, soybeans, and wheat' }],
  ['Exports of steel, copper, zinc and tin fell 3%.', '3%', { subject: 'Exports of steel, copper, zinc and tin' }],
  ['Sales of cars, the main product, fell 3%.', '3%', { subject: 'Sales of cars' }],
  ['Imports of cars, which had risen for months, fell 4%.', '4%', { subject: 'Imports of cars' }],
  ['In the city of Leeds, prices and wages rose 3%.', '3%', { subject: 'prices and wages' }],
  ['In the first quarter, imports and exports rose 3%.', '3%', { subject: 'imports and exports' }],
  ['Despite the loss of jobs, wages and prices rose 3%.', '3%', { subject: 'wages and prices' }],
  ['All 11 members of Wanna One are expected to reunite, media reported.', '11 members', { attribution: 'media' }],
  [
    'A poll by Gallup Korea and News1, released Tuesday, showed 47% in favor.',
    '47%',
    { attribution: 'Gallup Korea and News1' },
  ],
  ['One union representative said so.', 'One union representative', { subject: 'union representative' }],
  [
    'Talks between 12 ministers are scheduled for Friday.',
    '12 ministers',
    { period: { start: '2025-11-21', end: '2025-11-21' }, modality: 'forecast' },
  ],
  ['Dutch packaging maker Lumo cut its price by 4 euros.', '4 euros', { subject: 'price' }],
  ['The rally followed talks on a deal. It came three days after a cut.', 'three days', { subject: 'rally' }],
  [
    'A report that state buyer Gano had booked 5 million tonnes was denied.',
    '5 million tonnes',
    { subject: 'state buyer Gano' },
  ],
  ['Despite 50 years of study, nobody knows.', '50 years', { subject: 'study' }],
  ['It has prizes for builders 13 and up.', '13', { subject: 'builders' }],
  ['Support is highest among those aged 25 to 34.', '25 to 34', { subject: 'those aged 25 to 34' }],
  ['Kim Min-su, 47, runs a bakery.', '47', { subject: 'Kim Min-su' }],
  [
    'It hurt his passenger Kelly Moran, then 19, who spent 11 weeks in hospital.',
    '11 weeks',
    { subject: 'Kelly Moran' },
  ],
  ['Hart (26), of Ash Court, Milford, Co Cork, had drunk 3 litres.', '3 litres', { subject: 'Hart' }],
  ['“I sleep seven hours,” Ana Petri said.', 'seven hours', { subject: 'Ana Petri' }],
  ['“We cut 1,200 jobs,” Ana Petri said.', '1,200 jobs', { subject: 'jobs' }],
  ['The outbreak sickened 49 people in seven states and put 11 of them in hospital.', '11', { subject: 'people' }],
  ['In order to switch after six months, users must pay.', 'six months', { subject: 'users' }],
  ['Dresden said the peak of 8.75 metres was reached.', '8.75 metres', { subject: 'peak' }],
  ['It won a $100 million-plus contract.', '$100 million', { subject: 'contract' }],
  ['That shot costs about $30, and the alliance buys it.', '$30', { subject: 'shot' }],
  ['Shares sank, falling to their lowest in five years.', 'five years', { subject: 'Shares' }],
  ['It missed forecasts, sending its shares to their lowest in five years.', 'five years', { subject: 'shares' }],
  ['Apex sold 37.4 million units of the phone.', '37.4 million units', { subject: 'phone' }],
  [
    'Gatley won, giving 2004 champion Bold the chance to run it in 9.94 seconds.',
    '9.94 seconds',
    { subject: '2004 champion Bold' },
  ],
  ['At a service for his grandfather, who died at age 97, he spoke.', '97', { subject: 'grandfather' }],
  ['More than five million of Syria’s 23 million citizens fled.', 'five million', { subject: 'citizens' }],
  ["It had two months' supply of wheat.", 'two months', { subject: 'supply' }],
  ['In a study of older men, almost half were found to have it.', 'half', { subject: 'older men' }],
  ['After decades of work, at age 66 the man discovered it.', '66', { subject: 'man' }],
  [
    'Some 300 firefighters fought the blaze, which burned 54 homes. It was 15 percent contained.',
    '15 percent',
    { subject: 'blaze' },
  ],
  [
    'The museum drew 1.4 million visitors. This year, director Paul Lind says, it expects to earn $2 million.',
    '$2 million',
    { subject: 'museum' },
  ],
  [
    'Germany remains first, ahead of France (18.1 percent) and Italy (12.8 percent).',
    '18.1 percent',
    { subject: 'France' },
  ],
  [
    'Farmers get 22 cents of every dollar that shoppers spend on bread, against 31 cents in 1990.',
    '31 cents',
    { subject: 'Farmers' },
  ],
  ['Its figures show that 61 percent of those it helps work.', '61 percent', { subject: 'those it helps' }],
  ['Some 1.2 million barrels a day of capacity is offline.', '1.2 million barrels', { subject: 'capacity' }],
  ['Staff have had their pay cut by 20 percent.', '20 percent', { subject: 'pay' }],
  [
    'Household debt stood at $1 trillion. That was up $3 billion, but growth was slow.',
    '$3 billion',
    { subject: 'Household debt' },
  ],
  ['The jury sat for three hours. Had he lost, he would have faced 20 years in prison.', '20 years', { subject: null }],
  ['US exports of corn rose 4 percent.', '4 percent', { subject: 'US exports of corn' }],
  [
    'It hit a big ring of thieves, believed to have stolen $500 million.',
    '$500 million',
    { subject: 'big ring of thieves' },
  ],
  ['It shut a quarter of the approximately 800 servers.', 'a quarter', { subject: 'servers' }],
  ['The firm added another 3 million lines.', '3 million lines', { subject: 'lines' }],
  ['Roy signed two-year contracts.', 'two-year', { subject: 'contracts' }],
  [
    'The Centre and the State each bear 20 percent of the cost. The remaining 60 percent is borrowed.',
    '60 percent',
    { subject: 'cost' },
  ],
  ['The gap between revenue and the cost of services stands at $7 million.', '$7 million', { subject: 'gap' }],
  [
    'It has lowered its rate three times since May, from 4.35 percent to 3.6 percent.',
    '3.6 percent',
    { subject: 'rate' },
  ],
  ['He is the league’s sixth-best player.', 'sixth-best', { subject: 'player' }],
  ['It gave a nearly four-hour long keynote.', 'four-hour', { subject: 'keynote' }],
  ['Lumo is available now with licences starting at $125 a user.', '$125', { subject: 'licences' }],
  ['He beat eighth seed Jo-Wilfried Tsong.', 'eighth', { subject: 'Jo-Wilfried Tsong' }],
  ['In all 2,000 reports are issued. There were 24,005 in 2012.', '24,005', { subject: 'reports' }],
  [
    'Roy put the cost of the rules at $4 billion. Operators say the figure is closer to $9 billion.',
    '$9 billion',
    { subject: 'cost of the rules' },
  ],
  ['A ban would cut teen smoking by 25 percent.', '25 percent', { subject: 'teen smoking' }],
  [
    'The Greens had 14.6 percent, behind the Liberals on 17 percent, and Labour.',
    '17 percent',
    { subject: 'Liberals' },
  ],
  ['By Tuesday evening firefighters had contained 60 percent of the fire.', '60 percent', { subject: 'firefighters' }],
  [
    'Acme posted a 12.4 percent rise in second-quarter operating profit.',
    '12.4 percent',
    { subject: 'operating profit' },
  ],
  ['Mr Obe won 8.8 million votes, or 37 percent, to Mr Abu’s 6.9 million.', '6.9 million', { subject: 'Mr Abu' }],
  ['Three families grew almonds there, but 140 acres were cleared.', '140 acres', { subject: 'acres' }],
  ['The state is the source of 80 percent of the world’s almonds.', '80 percent', { subject: 'world’s almonds' }],
  ['It makes 400 engines a day, with a third as many workers.', 'a third', { subject: 'workers' }],
  ['Stoica had 54 percent of the vote with 90 percent counted.', '90 percent', { subject: 'vote' }],
  ['Of these, 21,339 are non-citizens.', '21,339', { subject: 'non-citizens' }],
  ['The company and Apex, which owns 34 percent of it, declined to talk.', '34 percent', { subject: 'Apex' }],
  ['Yuri Sato wants 30 percent of new homes to have panels.', '30 percent', { subject: 'new homes' }],
  ['The council twice tightened parking rules.', 'twice', { subject: 'council' }],
  ['Ivo Lund said a further cut of 25 basis points would be possible.', '25 basis points', { subject: 'further cut' }],
  ['The board halved clerks’ fees, to £2.4m.', '£2.4m', { subject: 'clerks’ fees' }],
  ['The institute put last year’s timber exports at $4.2 billion.', '$4.2 billion', { subject: 'timber exports' }],
  ['Firma Analytics put insured losses at $3.1 billion.', '$3.1 billion', { subject: 'insured losses' }],
  ['The bar level there is 21 feet.', '21 feet', { subject: 'bar level' }],
  ['Orvo raised its dividend and authorized $3 billion in buybacks.', '$3 billion', { subject: 'buybacks' }],
  ['Dairy prices fell 3 percent; those of sugar rose 5 percent.', '5 percent', { subject: 'prices of sugar' }],
  ['Capacity grew faster than traffic, which was up 4 percent.', '4 percent', { subject: 'traffic' }],
  ['Nokturn: profit up 12 percent, dividend raised to 8 cents', '12 percent', { subject: 'profit' }],
] as const)('what is measured: %s: %s', (text, words, wanted) => {
  expect(extractClaims(text, day).find((found) => found.text === words)).toMatchObject(wanted)
})

test.each([
  ['In a survey by Kanto, 38 percent said they would wait.', '38 percent', 'Kanto'],
  ['Roy called it idle, noting that Harlan Falls has 94,000 people.', '94,000 people', 'Roy'],
  ['Roy disagreed, noting that it had grown and warning that costs could rise 5 percent.', '5 percent', 'Roy'],
  ['The roof would cost $780,000, city engineers estimated in April.', '$780,000', 'city engineers'],
  ['A spokesman for the coast guard said 12 people were missing.', '12 people', 'spokesman for the coast guard'],
  ['The police estimated the crowd at 2,000.', '2,000', 'police'],
  ['It helped more (6.4 versus 0.8 percent; P=0.049), according to Georg E. Matt.', '0.8 percent', 'Georg E. Matt'],
  [
    'A series of studies on the issue, which found that half of the deaths were avoidable, appeared.',
    'half',
    'series of studies',
  ],
  ['A survey it carried out last year found that 40 percent had none.', '40 percent', 'survey'],
  ['The fee comes to “£19 a year”, in the words of Mina Iyer.', '£19', 'Mina Iyer'],
  ['“We fell short,” Ms Cole said in a statement that ran to four pages.', 'four pages', null],
  ['The crop fell, the agency said at a meeting of 40 ministers.', '40 ministers', null],
  ['The bank lifted its forecast to 4 percent, and wheat eased by 50 cents.', '50 cents', null],
  ['Her plea was one of 58 pleas the council heard before it passed a $187 million budget.', '$187 million', null],
  ['“Prices doubled,” said Ana Roy.\n\n“We lost 30 percent of our guests.”', '30 percent', 'Ana Roy'],
  ['A poll finds that 49 percent back it. Thirteen percent do not know.', 'Thirteen percent', 'poll'],
  [
    'Minister for Sport Ana Roy said it would cost $2 million.\n\n“We have $3 million,” she said.',
    '$3 million',
    'Minister for Sport Ana Roy',
  ],
  ['Deaths have halved since 2000, the WHO said.', 'halved', 'WHO'],
  ['“We had 14 trucks,” recalls Hanna Weiss, 61.', '14 trucks', 'Hanna Weiss'],
  ['Roy has yet to see a drop fall, given that it takes 7 years.', '7 years', null],
  ['The charity says demand is up; its own figures show that 61 percent work.', '61 percent', 'charity'],
  [
    'It is worth $3 billion, according to people familiar with the matter.',
    '$3 billion',
    'people familiar with the matter',
  ],
  ['The fee rose; the bank’s last forecast was 2.6 percent.', '2.6 percent', 'bank'],
  [
    'The Syrian Observatory for Human Rights, a group, said 94 people had died.',
    '94 people',
    'Syrian Observatory for Human Rights',
  ],
  ['There is a lot to argue about, and he threw 132 balls.', '132 balls', null],
  ['Hart admitted the fee was high, but said it was $14.', '$14', 'Hart'],
  [
    'Ana Roy, professor of law at Eston, who did not write it, told the paper: “Two studies agree.”',
    'Two studies',
    'Ana Roy',
  ],
  ['The team believe the mine holds 4 tonnes of gold.', '4 tonnes', 'team'],
  ['“Nobody told us,” said Grace Obi, who lost two brothers.', 'two brothers', null],
  ['Official data showed that 9 percent left. He has said he wants 3 schools.', '3 schools', null],
  ['“I get 40 customers a day,” shrugs Omar, a barber with 2 chairs.', '40 customers', 'Omar'],
  ['“I get 40 customers a day,” shrugs Omar, a barber with 2 chairs.', '2 chairs', null],
  ['He wrote, "buy Acme at 30 euros".', '30 euros', null],
  ['Carlos Vega of the institute saw it. He said 4 bridges fell.', '4 bridges', 'Carlos Vega'],
  [
    'The bid is worth $14 million, according to a person briefed on the talks.',
    '$14 million',
    'person briefed on the talks',
  ],
  [
    'But union secretary Carl Devlin said staff were tired. A survey of 1,100 members found that many had left. “We need 28 beds,” he added.',
    '28 beds',
    'Carl Devlin',
  ],
  ['Firma Analytics put losses at $3 billion, half of the $6 billion caused by Storm Ada.', 'half', 'Firma Analytics'],
  ['Rents rose to €950 a month, figures from the land registry show.', '€950', 'land registry'],
  ['Rents rose to €950 a month, analysts at the bank say.', '€950', 'analysts at the bank'],
  ['Rents rose to €950 a month, records obtained by the Herald show.', '€950', 'Herald'],
  ['The offer is worth $28 a share, said officials at the bank.', '$28', 'officials'],
  ['Bankers familiar with the talks said it was worth $28.', '$28', 'Bankers familiar with the talks'],
  ['Sales rose 4 percent, union leader Jan Bos told reporters.', '4 percent', 'union leader Jan Bos'],
  ['Sales rose 4 percent, April Rook said.', '4 percent', 'April Rook'],
  ['In June Acme said sales rose 4 percent.', '4 percent', 'Acme'],
  // Whoever told a sentence goes on to tell how things are, but not what somebody does.
  ['Exports rose 4 percent, the trade ministry said. Imports were 3 percent higher.', '3 percent', 'trade ministry'],
  ['Exports rose 4 percent, the trade ministry said. Velt bought 3 ships.', '3 ships', null],
  ['Exports rose 4 percent, the trade ministry said. Ships came. Imports were 3 percent higher.', '3 percent', null],
  ['“Exports rose 4 percent,” said Ana Roy. Imports were 3 percent higher.', '3 percent', null],
  ['Stocks rose by 6 million tons, the agency reported, compared with 2 million in May.', '6 million tons', 'agency'],
  ['Three delegates from OPEC, which has 12 members, said output rose 3 percent.', '3 percent', 'delegates from OPEC'],
  ['The race costs €1,500, says Ana Roy of the environmental group Viva.', '€1,500', 'Ana Roy'],
  ['It falls short of the $7.96 that analysts were projecting.', '$7.96', 'analysts'],
  ['With the number forecast by Treasury to double by 2042, it will act.', 'double', 'Treasury'],
  ['Organizers reply that they spend $8 million on it.', '$8 million', 'Organizers'],
  ['Ana Roy told it so. Consumption was 52 million tons. She said imports were 5 million.', '5 million', 'Ana Roy'],
  [
    'A study by the University of Eston says it costs $9. Seven in ten of them said they would come.',
    'Seven in ten',
    'University of Eston',
  ],
  ['Under the other plan, the authors put the odds at 87 percent.', '87 percent', 'authors'],
  ['The government’s November budget projects growth of 1.1% this year.', '1.1%', 'budget'],
  [
    'Ana Roy told reporters so. “Copper is the main thing. It is up 38%.” The firm, she added, raised prices by 3%.',
    '3%',
    'Ana Roy',
  ],
  [
    'Food rose 8 percent, the National Bureau of Statistics said. Inflation was 4.6 percent.',
    '4.6 percent',
    'National Bureau of Statistics',
  ],
  ['Velt raised its target price to $20 from $17, whereas Hanul kept a target of $16.', '$16', null],
  ['Scientists who examined 78 cores of ice found that it had warmed by 2 C.', '2 C', 'Scientists'],
  ['Some 380 shops closed, according to the bakers’ guild.', '380 shops', 'bakers’ guild'],
  ['Four senior executives at the charity announced their departures. They were 61 years old.', '61 years old', null],
] as const)('who says so: %s: %s', (text, words, attribution) => {
  expect(extractClaims(text, day).find((found) => found.text === words)).toMatchObject({ attribution })
})

test('people bounded by age, people asked and a toll told of last week keep what they are', () => {
  const subjects = (text: string) =>
    extractClaims(text, { language: 'en', date: '2026-06-10' }).map(({ text, subject }) => [text, subject])
  expect(subjects('It sees growth of 5.8%. Unemployment among those under 25 is 21%.')[1]).toEqual([
    '25',
    'those under 25',
  ])
  expect(subjects('The kwacha fell 6%. Four in ten said they would leave.')[1]).toEqual(['Four in ten', null])
  expect(subjects('Acme employs 9,200 people. The toll in an accident there last week rose from 3 to 7.')[1]).toEqual([
    '3',
    'toll',
  ])
  expect(subjects('Such batteries last 12 weeks.')).toEqual([['12 weeks', 'batteries']])
})

// Which word is the verb, where it may be a noun or stands apart from its subject.
test.each([
  ['Apples sold for 52p, but imports from Poland cost 64p.', '64p', { subject: 'imports from Poland' }],
  ['If rates hold, a battery swap costs KES290.', 'KES290', { subject: 'battery swap' }],
  ['The benefit is withdrawn once net pay passes £196.', '£196', { subject: 'net pay' }],
  ['The duty is charged once a year and raises £4m.', '£4m', { subject: 'duty' }],
  ['The mayor fears the bill will top £3m.', '£3m', { subject: 'bill', attribution: 'mayor' }],
  ['The union hopes the offer will rise to 6%.', '6%', { subject: 'offer' }],
  ['A family of four uses 300 litres a day.', 'four', { subject: 'family' }],
  ['A crew of eight takes 20 days.', '20 days', { subject: 'crew' }],
  [
    'The same data suggest scrapping, which took out 91,000 tonnes, will be about a third of that.',
    'a third',
    { subject: 'scrapping' },
  ],
  ['Cancelled warrants, or metal earmarked for delivery, made up 8% of stocks.', '8%', { subject: 'warrants' }],
  [
    'Copper rose, while cancelled warrants, or metal earmarked for delivery, made up 8% of stocks.',
    '8%',
    { subject: 'cancelled warrants' },
  ],
  ['My transport alone costs R1,400.', 'R1,400', { subject: 'My transport' }],
  ['The stock has doubled and still trades at 41 times earnings.', '41 times', { subject: 'stock' }],
  ['We froze prices for 400,000 customers and invested £1.1bn.', '£1.1bn', { subject: null }],
  ['They sold 40 cars and made £3,000.', '£3,000', { subject: null }],
  ['The firm sold 40 cars and made £3,000.', '£3,000', { subject: 'firm' }],
  ['A hearing to recover the proceeds, of which £35,000 remains, is due.', '£35,000', { subject: 'proceeds' }],
  [
    'Kenya had 2.4 million motorcycles at the end of May, of which 9,000 were electric.',
    '9,000',
    { subject: 'motorcycles' },
  ],
  ['Income fell from £9m to £4m, of which a £3m grant made up most.', '£3m', { subject: 'grant' }],
  ['A budget of €9bn, of which €1bn is earmarked for water.', '€1bn', { subject: 'water' }],
] as const)('the verb of the clause: %s: %s', (text, words, expected) => {
  expect(extractClaims(text, day).find((found) => found.text === words)).toMatchObject(expected)
})

test.each([
  ['It made 200 loaves a day but closed and, according to an audit, only four ovens were working.', '200 loaves', null],
  [
    'It made 200 loaves a day but closed and, according to an audit, only four ovens were working.',
    'four ovens',
    'audit',
  ],
  ['Peake admitted 12 counts of fraud and was jailed after a trial of nine days.', 'nine days', null],
  ['Police admitted 300 files were lost.', '300 files', 'Police'],
  ['It ordered six ships in a deal that brokers put at $43m.', '$43m', 'brokers'],
  ['It rose from a sum which had been put at $43m.', '$43m', null],
  ['They had the best defence, 22 goals conceded in 27.', '27', null],
  ['Growers in the county who lifted their first loads this week say yields are 30% down.', '30%', 'Growers'],
  ['The scheme, announced after results showed that 30% failed, was to cost $485m.', '30%', 'results'],
  ['The scheme, announced after results showed that 30% failed, was to cost $485m.', '$485m', null],
  ['The plan, announced on Monday, will cost £4m.', '£4m', null],
  ['Ana Roy agreed that 40 homes were lost.', '40 homes', 'Ana Roy'],
] as const)('what a speech reaches: %s: %s', (text, words, attribution) => {
  expect(extractClaims(text, day).find((found) => found.text === words)).toMatchObject({ attribution })
})

test.each([
  ['The town has 12 stations. The group thinks that could rise tenfold.', 'tenfold', 'stations'],
  ['Verdane signed an agreement to acquire 80 percent of the shares.', '80 percent', 'Verdane'],
  ['Women make up 58% of carers and two-thirds of those who care at night.', 'two-thirds', 'Women'],
  ['Of carers 58% are women and two-thirds of those who care at night are men.', 'two-thirds', 'those who care'],
  ['Her client had been £90,000 in debt.', '£90,000', 'client'],
  ['The firm has £90,000 in debt.', '£90,000', 'debt'],
  ['The money went on a caravan and a £52,000 Range Rover.', '£52,000', 'Range Rover'],
  ['Spanish bidders offered £9m; he turned them down and sold 30%.', '30%', null],
  ['Ana Roy sold a mill and in the event was given £19m.', '£19m', 'Ana Roy'],
  ['Rents rose here and in Yemen prices fell 4%.', '4%', 'Yemen prices'],
  ['Harbour City finished four points clear.', 'four points', 'Harbour City'],
  ['She found 30 people ahead of her.', '30 people', 'people'],
  ['Ana Roy won seven of the last eleven.', 'seven', 'Ana Roy'],
  ['The number of cars was 15% lower five years later.', '15%', 'number of cars'],
  ['Its loans are more than 90 days overdue.', '90 days', 'loans'],
  ['A bylaw that took effect in March limits short lets to 120 nights.', '120 nights', 'short lets'],
  ['There is a cell in Larchfield Prison that costs £54,000.', '£54,000', 'cell'],
  ['I had a paper on my desk that would have saved £4m.', '£4m', 'paper'],
  ['He owns a share in a firm that lost £4m.', '£4m', 'firm'],
  ['The population has doubled, though recorded crime has halved.', 'halved', 'recorded crime'],
  ['It imports half of the wheat it eats.', 'half', 'wheat'],
] as const)('whose number it is: %s: %s', (text, words, subject) => {
  expect(extractClaims(text, day).find((found) => found.text === words)).toMatchObject({ subject })
})

test.each([
  ['The stock has lost a fifth of its value since January.', 'a fifth', 'stock'],
  ['Farmers lost a third of their crop.', 'a third', 'crop'],
  ['It sold its Brazilian unit, which it bought for $310 million in 2021.', '$310 million', 'Brazilian unit'],
  ['Acme, which sold for $3 million, is back.', '$3 million', 'Acme'],
  [
    'Prices of flats fell 1.2 percent and those of detached homes 0.6 percent.',
    '0.6 percent',
    'Prices of detached homes',
  ],
  ['The price of oil fell 3 percent and that of gas 2 percent.', '2 percent', 'price of gas'],
  ['Prices fell 1.2 percent, and wages in shops 0.6 percent.', '0.6 percent', 'wages'],
  ['Deaths among men fell 4 percent and among women 2 percent.', '2 percent', 'Deaths'],
  ['Rents rose 3 percent in Leeds and in York 5 percent.', '5 percent', 'Rents'],
] as const)('what its own clause leaves out: %s: %s', (text, words, subject) => {
  expect(extractClaims(text, day).find((found) => found.text === words)).toMatchObject({ subject })
})

test('a book is no "she"', () => {
  const text =
    'Dame Ana Kos, 97, has died. Her Flora of the Granitic Isles ran to 2,700 pages and sold 900 copies. She walked 26 miles.'
  expect(extractClaims(text, day).at(-1)).toMatchObject({ subject: 'Dame Ana Kos' })
})

test.each([
  ['Smith told the court that 40 of them would go.', '40', null],
  ['Graduates earned a median of $2,950 a month.', '$2,950', 'Graduates'],
  ['Women made up 54% of ticket buyers and two-thirds were under 25.', 'two-thirds', 'ticket buyers'],
] as const)('not whoever speaks, and no mere median: %s: %s', (text, words, subject) => {
  expect(extractClaims(text, day).find((found) => found.text === words)).toMatchObject({ subject })
})

test('pay that has fallen is no verb', () => {
  expect(extractClaims('The union says pay has fallen 3 percent.', day)[0]).toMatchObject({ subject: 'pay' })
})

test.each([
  ["Varda's share of that market has slipped to 61%.", '61%', { subject: "Varda's share", kind: 'share' }],
  ['Volumes were flat and imports down 4 percent.', '4 percent', { kind: 'change', direction: 'down' }],
  ['Shares have risen a quarter since October.', 'a quarter', { value: 0.25, kind: 'change', direction: 'up' }],
] as const)('which market it is, and what goes up without a verb: %s: %s', (text, words, wanted) => {
  expect(extractClaims(text, day).find((found) => found.text === words)).toMatchObject(wanted)
})

// As local papers and wires tell of storms, accidents, budgets and markets.
test.each([
  ['The coast was battered by 90 mph winds.', '90 mph', { subject: 'winds' }],
  ['Crews dug 12 km tunnels.', '12 km', { subject: 'tunnels' }],
  ['He ran 10 miles twice.', '10 miles', { subject: null }],
  ['The bay can expect an eight-foot storm surge.', 'eight-foot', { subject: 'storm surge', kind: 'level' }],
  ['The city had a 3,000-strong protest rally.', '3,000-strong', { subject: 'protest rally', direction: null }],
  ['The bank expects a 3 percent surge in lending.', '3 percent', { kind: 'change', direction: 'up' }],
  ['Its Kelso plant, located about 30 miles (48 km) north of Leeds, shut.', '48 km', { subject: 'Kelso plant' }],
  ['Of the 1,795 actively traded bonds, 85 percent fell.', '85 percent', { subject: 'actively traded bonds' }],
  [
    'The town has 40 recently built homes.',
    '40 recently built homes',
    { unit: { type: 'count', code: null, text: 'recently built homes' } },
  ],
  ['Noting that exports fell 4 percent, he left.', '4 percent', { subject: 'exports' }],
  ['Assuming demand grows 3 percent, it needs more.', '3 percent', { subject: 'demand' }],
  ['Replacing the boilers will cost $4 million.', '$4 million', { subject: 'Replacing the boilers' }],
  [
    'City estimates show the change would add $164 to a $90,000 home.',
    '$164',
    { subject: 'change', attribution: 'City estimates' },
  ],
  ['City estimates show the change would add $164 to a $90,000 home.', '$90,000', { subject: 'home', direction: null }],
  ['The utility reported there were 36,750 outages.', '36,750 outages', { attribution: 'utility' }],
  ['Residents reported 12 gunshots.', '12 gunshots', { attribution: null }],
  ['About 34 out of its 50 members quit.', '34', { subject: 'members', qualifier: 'approximate' }],
  [
    'It sets aside £8m for roads, £3m for buses, and £1m for fire and ambulance overtime.',
    '£1m',
    { subject: 'fire and ambulance overtime' },
  ],
  ['Some 204 shares rose, 190 fell and 63 were unchanged.', '190', { kind: 'level', direction: null }],
  ['Some 204 shares rose, 190 fell and 63 were unchanged.', '63', { kind: 'level', direction: null }],
  ['The council trimmed an initial 30% proposal.', '30%', { subject: 'proposal', kind: 'level', direction: null }],
  ['Rents rose a record 4 percent nationwide.', '4 percent', { subject: 'Rents', kind: 'change' }],
  ['Four men were held; the oldest was 71.', '71', { subject: 'oldest' }],
] as const)('of a storm, a budget and a market: %s: %s', (text, words, wanted) => {
  expect(extractClaims(text, day).find((found) => found.text === words)).toMatchObject(wanted)
})

test('what a level came from so long prior is no span', () => {
  expect(extractClaims('Its fund rose to $12 million from $6 million two years prior.', day)).toHaveLength(2)
})

// As sports pages, studies and fire reports tell.
test.each([
  ['He kicked a 28-yard field goal.', '28-yard', { subject: 'field goal', modality: 'reported' }],
  ['The board set a 28 percent goal.', '28 percent', { modality: 'target' }],
  ['The drug cut the risk by 33 percent, or one-third.', 'one-third', { kind: 'change', direction: 'down' }],
  ['Sales fell 25 percent, or a quarter of the total.', 'a quarter', { kind: 'share' }],
  ['The group noted the 90,000 barrel per day increase.', '90,000 barrel', { kind: 'change', direction: 'up' }],
  [
    'They could cut output anywhere from 0.5 to 1.5 million tonnes.',
    '0.5 to 1.5 million tonnes',
    { subject: 'output' },
  ],
  ['They will curb output by 2 million tonnes.', '2 million tonnes', { subject: 'output', direction: 'down' }],
  ['Out of all patients who took it, 96 percent lived and 4 percent died.', '96 percent', { subject: 'patients' }],
  ['Out of all patients who took it, 96 percent lived and 4 percent died.', '4 percent', { subject: 'patients' }],
  ['For those on the old drug, 94 percent lived.', '94 percent', { subject: 'those on the old drug' }],
  ['For those on low pay, the tax is 4 percent.', '4 percent', { subject: 'tax' }],
  ['It hit 145 staff — about 45 in Kelso, 70 at the main office and 30 in Ayr.', '70', { subject: 'staff' }],
  ['It lost 40 jobs: 12 in Leeds and 28 in York.', '12', { subject: 'jobs' }],
  ['It scrapped orders due to lower demand, saving it $45 million.', '$45 million', { direction: null }],
  ['According to the latest jobs report from Varda, pay rose 3 percent.', '3 percent', { attribution: 'Varda' }],
  ['Homes burned as one blaze, dubbed the Kelso fire, charred 320 acres.', '320 acres', { subject: 'one blaze' }],
  ['It is the trail between Ayr and Ross that has cost $9 million.', '$9 million', { subject: 'trail' }],
  [
    'Crews were working to battle a 250-acre (101-hectare) blaze.',
    '250-acre',
    { subject: 'blaze', modality: 'reported' },
  ],
  ['It plans to build a 40-acre park.', '40-acre', { subject: 'park', modality: 'target' }],
  ['Roy leads Diaz 47 percent to 39 percent.', '39 percent', { subject: 'Diaz' }],
  ['Some 40 nurses and 12 doctors will go.', '40 nurses', { modality: 'forecast' }],
  ['He has 40 shops and 12 pubs will open.', '40 shops', { modality: 'reported' }],
  ['It lost 40 shops and 12 homes could follow.', '12 homes', { kind: 'level', direction: null }],
] as const)('of games, trials and fires: %s: %s', (text, words, wanted) => {
  expect(extractClaims(text, day).find((found) => found.text === words)).toMatchObject(wanted)
})

test('so many in brackets behind a player is no age', () => {
  expect(extractClaims('He threw to Jon Addis (three) and Max Jeffers (two).', day)).toEqual([])
})

test.each([
  ['It delays the replacement of two fire engines, each costing about $1.1 million.', ['fire engines', 'fire engines']],
  ['The trucks in both towns, each weighing 12 tonnes, stopped.', ['trucks']],
  ['The law cut the number of people who smoke by 12 percent.', ['number of people']],
  ['Consumption runs at 4.3 million bags a month.', ['Consumption']],
  ['The toll stood at 40 people.', ['toll']],
  ['She stood at three elections.', ['elections']],
])('%s', (text, subjects) => {
  expect(extractClaims(text, { language: 'en', date: '2026-04-22' }).map(({ subject }) => subject)).toEqual(subjects)
})

// As trade papers tell of films, harvests and shipments.
test.each([
  ['He has data that shows phone makers have shipped 342 million units.', '342 million units', 'phone makers'],
  ['Officials who say car prices have grown 4 percent differ.', '4 percent', 'car prices'],
  ['A firm that announced plans in May has grown 4 percent.', '4 percent', 'firm'],
  ['The film is projected to rack up $96 million.', '$96 million', 'film'],
  ['It made $5 million, bringing its domestic total to $17 million.', '$17 million', 'domestic total'],
  ['The film needs to reach about $70 million worldwide.', '$70 million', 'film'],
  ['The crop will yield 2.8 tonnes per hectare, which would be 10 percent more than in 2016.', '10 percent', 'crop'],
  [
    'It cut its outlook for barley to 24 million tonnes and exports to 15 million tonnes.',
    '15 million tonnes',
    'exports',
  ],
  ['The firm makes vans and exports to 15 countries.', '15 countries', 'countries'],
  ['It takes years to reach their eventual $31 billion valuation.', '$31 billion', 'valuation'],
  ['The film should finish with $109 million.', '$109 million', 'film'],
] as const)('of films, harvests and shipments: %s: %s', (text, words, subject) => {
  expect(extractClaims(text, day).find((found) => found.text === words)).toMatchObject({ subject })
})

test.each([
  ['It cut its barley forecast by 3% from June to 24 million tonnes.', '3%', { period: null, basis: 'previous' }],
  ['The film should finish with $109 million.', '$109 million', { modality: 'forecast' }],
  ['The crop is put at 21 MMT.', '21 MMT', { unit: { type: 'mass', code: 'Mt', text: 'MMT' } }],
  ['The top 10 airlines were Acme, Velt with 145.6 million and Roy Air.', '145.6 million', { unit: { text: '' } }],
] as const)('what is expected, and of what: %s: %s', (text, words, wanted) => {
  expect(extractClaims(text, day).find((found) => found.text === words)).toMatchObject(wanted)
})

// As health and housing reports tell.
test.each([
  ['According to Varda, there were 1.35 million units for sale.', '1.35 million units', 'units'],
  ['Sales rose 1.2% to a seasonally adjusted annual rate of 4.1 million.', '4.1 million', 'Sales'],
  ['The shot is available for 12-year-olds.', '12-year-olds', '12-year-olds'],
  ['A 71-year-old welder won.', '71-year-old', 'welder'],
  ['More than 61% of the rural population age 65 and older have had one.', '61%', 'rural population'],
] as const)('of patients and homes: %s: %s', (text, words, subject) => {
  expect(extractClaims(text, day).find((found) => found.text === words)).toMatchObject({ subject })
})

// What an amount or a measure is of, behind another noun.
test.each([
  ['The plan has $210 million in revenues and $322 million in expenditures.', '$322 million', 'expenditures'],
  ['The city spent $14 million in schools.', '$14 million', 'city'],
  ['The council reviewed late requests, totaling $183,000.', '$183,000', 'late requests'],
  ['Gales of up to 90 mph hit Leeds. They found tunnels up to 20 metres long.', '20 metres', 'tunnels'],
  ['Reports of three inches of rain came in.', 'three inches', 'rain'],
  ['Wind speeds between 80 and 90 mph were reported.', '80 and 90 mph', 'Wind speeds'],
] as const)('of amounts and measures: %s: %s', (text, words, subject) => {
  expect(extractClaims(text, day).find((found) => found.text === words)).toMatchObject({ subject })
})

test.each([
  ['Sales rose 4% over last year’s record total.', '4%', { basis: 'yoy', period: null }],
  ['Profit fell 3% versus last quarter’s record.', '3%', { basis: 'qoq', period: null }],
  ['Spending is 3% above last year’s budget.', '3%', { basis: 'yoy', period: null }],
  ['It brought hail up to 2 inches across.', '2 inches', { qualifier: 'at_most', direction: null }],
  ['It costs $5 million, according to previous reporting.', '$5 million', { attribution: null }],
] as const)('what a figure is against, and who says so: %s: %s', (text, words, wanted) => {
  expect(extractClaims(text, day).find((found) => found.text === words)).toMatchObject(wanted)
})

// As markets, science and health desks tell.
test.each([
  ['Bonds fell, with the 10-year note yield up marginally to 1.672%.', '1.672%', '10-year note yield'],
  ['The franc broke 5%, with the 10-year note following closely behind, touching 4.9%.', '4.9%', '10-year note'],
  ['Jupiter is big and Saturn is about 95 times more massive.', '95 times', 'Saturn'],
  ['It uses three times more water.', 'three times', 'water'],
  ['The shot is 90% effective against one strain, and about 80% effective against another.', '80%', 'shot'],
  ['The planets range in size from tiny to about 15 times as heavy as ours.', '15 times', 'planets'],
  ['That brings to 43 the number of extra-solar planets found.', '43', 'extra-solar planets'],
  ['The number of doses administered daily was nearly 1.1 million.', '1.1 million', 'doses'],
  ['The PMI came in with a reading of 57.', '57', 'reading'],
] as const)('of markets and science: %s: %s', (text, words, subject) => {
  expect(extractClaims(text, day).find((found) => found.text === words)).toMatchObject({ subject })
})

test.each([
  ['The Dow rose 0.55% (194.49 points).', '194.49 points', { kind: 'change', direction: 'up' }],
  ['It cut 40 jobs (2% of the total).', '2%', { kind: 'share', direction: null }],
  ['The Dow ended 346.41 points in the green.', '346.41 points', { kind: 'change', direction: 'up' }],
  ['The club is $40 million in the red.', '$40 million', { kind: 'level', direction: null }],
  ['It closed with eight of 11 sectors in the red.', '11 sectors', { kind: 'level', direction: null }],
  ['Profit came in ahead of analysts’ estimates at $5 million.', '$5 million', { modality: 'reported' }],
  ['Estimates put profit at $5 million.', '$5 million', { modality: 'estimate' }],
  ['The PMI missed estimates by two points.', 'two points', { attribution: null }],
  ['It beat forecasts in 60 of the last 62 quarters.', '60', { value: 180, unit: { type: 'duration', code: 'mo' } }],
] as const)('how markets moved, and against what: %s: %s', (text, words, wanted) => {
  expect(extractClaims(text, day).find((found) => found.text === words)).toMatchObject(wanted)
})

test('a time ago that something is compared with is no span', () => {
  const text = 'Prices rose 3% compared with three months ago. They are up versus ten years ago.'
  expect(extractClaims(text, day).map((found) => found.text)).toEqual(['3%'])
})

test.each([
  ['Losses went on, led by Alabama with a 61.9% decline.', '61.9%', { subject: 'Alabama' }],
  [
    'From March through early November, 350,000 people died.',
    '350,000 people',
    { period: { start: '2025-03-01', end: '2025-11-30' } },
  ],
  ['The toll stands at 298,823, and will reach 300,000 this week.', '298,823', { period: null }],
] as const)('who led, and when: %s: %s', (text, words, wanted) => {
  expect(extractClaims(text, day).find((found) => found.text === words)).toMatchObject(wanted)
})

// What something was then, told in brackets behind a time; times of clauses; and what a figure is against.
test.each([
  ['Trips were 73 million, 15% lower than July 2019 (86.5 million).', '86.5 million', 'Trips', '2019-07-01'],
  ['This is the most since the survey began in 2003 (71%).', '71%', null, '2003-01-01'],
  ['Grants were R4 billion, R1 billion more compared with 2014 (R3 billion).', 'R3 billion', 'Grants', '2014-01-01'],
  ['In 2016, the rise was 2% and for 2017, it has been set at 8%.', '2%', 'rise', '2016-01-01'],
  ['In 2016, it was 3% and in 2017 4%.', '3%', null, '2016-01-01'],
] as const)('then: %s: %s', (text, words, subject, start) => {
  expect(extractClaims(text, day).find((found) => found.text === words)).toMatchObject({ subject, period: { start } })
})

test.each([
  ['Trips were 73 million in July 2021, about 15% lower than July 2019.', '15%', { basis: 'previous' }],
  ['Grants were R1 billion more compared with 2014.', 'R1 billion', { kind: 'change', direction: 'up' }],
  ['It screened 17 million, up 8% over the same holiday period last year.', '8%', { basis: 'yoy', period: null }],
  ['The film made $4 million, a 23% decrease from last weekend.', '23%', { basis: 'wow' }],
  [
    'Growers will cut output by 7 percent from last year, forecast at 14 billion bushels.',
    '14 billion bushels',
    { subject: 'output', direction: null, basis: null },
  ],
  ['It came fifth with a 4% decrease, bringing its domestic total to $34 million.', '$34 million', { direction: null }],
  ['Sony’s film “Road Two: The End” collected $6 million.', '$6 million', { subject: 'Road Two: The End' }],
  ['The quake struck at 3:40 p.m. PT Sunday, about 110 miles east of Tijuana.', '110 miles', { subject: 'quake' }],
] as const)('against what, and of what: %s: %s', (text, words, wanted) => {
  expect(extractClaims(text, day).find((found) => found.text === words)).toMatchObject(wanted)
})

test('the magnitude of a quake counts no things', () => {
  expect(extractClaims('A 7.8 magnitude earthquake strikes the coast.', day)).toEqual([])
})

// As police, markets for homes and companies tell.
test.each([
  ['The average selling price rose 3%.', '3%', { subject: 'average selling price' }],
  ['The price of homes for sale this February was down 2%.', '2%', { subject: 'price of homes' }],
  ['Power use rose, a 30% surge driven by new plants.', '30%', { subject: 'Power use' }],
  ['It announced a $600 billion US building plan.', '$600 billion', { subject: 'US building plan' }],
  [
    'Stocks of homes rose 10.9% year-over-year, totaling 1.5 million units.',
    '1.5 million units',
    { subject: 'Stocks of homes' },
  ],
  ['Use is forecasted to rise to 106 gigawatts by 2035.', '106 gigawatts', { modality: 'forecast' }],
  ['They launched 31 drones, targeting the south, with 28 drones shot down.', '28 drones', { modality: 'reported' }],
  ['Claims are up 18% on the year to September 2020.', '18%', { basis: 'yoy', period: null }],
  ['Sales rose 3% over last October.', '3%', { basis: 'yoy', period: null }],
  ['Their worth is approximately $27,900 and $12,000, respectively.', '$12,000', { qualifier: 'approximate' }],
] as const)('of homes and seizures: %s: %s', (text, words, wanted) => {
  expect(extractClaims(text, day).find((found) => found.text === words)).toMatchObject(wanted)
})

test('those who are waiting are no complement of themselves', () => {
  const told = extractClaims('Some 67,547 were still awaiting a decision.', day)
  expect(told.map(({ subject }) => subject)).toEqual([null])
})

// As Indian and Nigerian budgets, planning papers and results of companies tell.
test.each([
  [
    'As per the Poll Commission website, the share stands at 48.73%.',
    '48.73%',
    { attribution: 'Poll Commission website' },
  ],
  ['Rates of 7.3% were paid, as per enhanced rates.', '7.3%', { attribution: null }],
  ['The minister said that the deficit is 6.8% as per the accounts of 2008.', '6.8%', { attribution: 'minister' }],
  ['The minister informed the house that 40 schools had closed.', '40 schools', { attribution: 'minister' }],
  ['The chief minister has set aside $22 million for welfare.', '$22 million', { subject: 'chief minister' }],
  [
    'The rise was due to 14.3 per cent and 3.1 per cent increase in exports and imports.',
    '14.3 per cent',
    { kind: 'change', direction: 'up' },
  ],
  [
    'Revenues for the nine months ended October 1, 2025 were $669.1 million, up 7% from the nine months ended October 2, 2024.',
    '7%',
    { basis: 'yoy' },
  ],
  [
    'Year-over-year, the deficit grew $7.2 billion from the three months ending in June 2024.',
    '$7.2 billion',
    { basis: 'yoy' },
  ],
  ['Of the 60 properties, 19 will be three-bed and 41 will be two-bed.', '41', { unit: { text: 'properties' } }],
  [
    'Output is 9 percent lower compared to the 3.83 million tons recorded in 2022.',
    '3.83 million tons',
    { subject: 'Output' },
  ],
] as const)('of budgets and plans: %s: %s', (text, words, wanted) => {
  expect(extractClaims(text, day).find((found) => found.text === words)).toMatchObject(wanted)
})

// What leads to a count by "to" is of its phrase; a "too" is not.
test.each([
  ['Exports to 14 countries rose 5%.', '5%', { subject: 'Exports to 14 countries' }],
  ['Payments to 200 farmers totaled $5 million.', '$5 million', { subject: 'Payments to 200 farmers' }],
  ['The contribution to its 24 schemes rose 4%.', '4%', { subject: 'contribution to its 24 schemes' }],
  [
    'It handled 1.42 million boxes, up 6.3% from a year earlier, as exports to 14 countries rose 9%.',
    '14 countries',
    { subject: 'countries', direction: null, basis: null },
  ],
  ['Sales rose 6% while exports to 14 countries fell.', '14 countries', { subject: 'countries', direction: null }],
  ['From 12 to 14 companies rose 5%.', '5%', { subject: 'companies' }],
  ['Net profit, too was up 12%.', '12%', { subject: 'Net profit' }],
  ['The report shows that credit to the government fell 4%.', '4%', { subject: 'credit to the government' }],
  ['The report found that aid to the country fell 4%.', '4%', { subject: 'aid to the country' }],
  ['The measure passed 52% to 48%.', '52%', { subject: 'measure', qualifier: 'exact' }],
  ['The measure passed 52% to 48%.', '48%', { subject: 'measure', qualifier: 'exact' }],
  ['Debt passed 100% of output.', '100%', { qualifier: 'more_than' }],
] as const)('behind to: %s: %s', (text, words, wanted) => {
  expect(extractClaims(text, day).find((found) => found.text === words)).toMatchObject(wanted)
})

test.each([
  [
    'Rent relief would come at a cost the ministry estimates at 3 million euros.',
    '3 million euros',
    { subject: 'cost' },
  ],
  [
    'It would help 4,000 people, at a cost the ministry estimates at 3 million euros.',
    '3 million euros',
    { subject: 'cost', attribution: 'ministry' },
  ],
  ['The fund has a hole it puts at $3 million.', '$3 million', { subject: 'hole' }],
  ['The house the agent valued at $3 million burned down.', '$3 million', { attribution: null }],
  ['The levy, which otherwise stands at 15%, was waived.', '15%', { subject: 'levy' }],
  ['They want repairs, otherwise the price of upkeep will rise by 10%.', '10%', { subject: 'price of upkeep' }],
  [
    'The stock rose 66%, compared with a gain of 21% for the benchmark index.',
    '21%',
    { subject: 'benchmark index', direction: 'up' },
  ],
  [
    'Acme shares rose 3.7 percent, against a 0.8 percent loss in the wider market.',
    '0.8 percent',
    { subject: 'wider market', direction: 'down' },
  ],
  ['It buys wheat: some 5.7 million tonnes last year, worth $2.1 billion.', '$2.1 billion', { subject: 'wheat' }],
  ['The shipment is worth $3 million.', '$3 million', { subject: 'shipment' }],
  ['Tickets cost $12 for adults and $8 for children.', '$8', { subject: 'Tickets' }],
  ['Fees rose to $12 for adults and $8 for children.', '$8', { subject: 'Fees' }],
  ['It sets aside $3 million for schools and $2 million for roads.', '$2 million', { subject: 'roads' }],
  ['Prices rose 3%, and the club, a finalist in 2019, now ranks 12th.', '12th', { subject: 'club' }],
  ['Sales rose 3%, and the fund, a hedge fund, now holds 8 percent.', '8 percent', { subject: 'fund' }],
] as const)('reckoned and compared: %s: %s', (text, words, wanted) => {
  expect(extractClaims(text, day).find((found) => found.text === words)).toMatchObject(wanted)
})

import { expect, test } from 'vitest'
import { extractClaims } from '../../../../src/claims/index.ts'

const tell = (text: string, words: string) =>
  extractClaims(text, { language: 'en', date: '2026-06-10' }).find((claim) => claim.text === words)

test.each([
  // Rates of growth with the one before, in a sentence with another movement.
  [
    'The bank cut its rate to 9.25 percent, and lending grew 5.0 percent in September, up from 3.3 percent in August.',
    '9.25 percent',
    { subject: 'rate', previous: null },
  ],
  [
    'The bank cut its rate to 9.25 percent, and lending grew 5.0 percent in May, up from 3.3 percent in April.',
    '5.0 percent',
    { subject: 'lending', kind: 'change', basis: null, previous: { value: 3.3 } },
  ],
  [
    'The bank cut its rate to 9.25 percent, and lending grew 5.0 percent in May, up from 3.3 percent in April.',
    '3.3 percent',
    { subject: 'lending', kind: 'level' },
  ],
  // What has no subject, or another than the nearest noun.
  ['Insurers have paid out £6 million of an expected £15 million.', '£6 million', { subject: 'Insurers' }],
  ['The fire service was proud. It took 43 hours to put out the blaze.', '43 hours', { subject: 'blaze' }],
  ['Profit was £46 million. Analysts had pencilled in £52 million.', '£52 million', { subject: 'Profit' }],
  ['Said Ana Ruiz, who grows 12 acres near Leeds.', '12 acres', { kind: 'level', direction: null }],
  ['Farmers grew 4 million tonnes of rice.', '4 million tonnes', { kind: 'level', subject: 'rice' }],
  ['The fire grew 12 acres overnight.', '12 acres', { kind: 'change', direction: 'up' }],
  ['Gifts topped $5 million.', '$5 million', { kind: 'level', qualifier: 'more_than' }],
  ['It began on the fourth floor of a 31-storey tower.', '31-storey', { kind: 'level' }],
  ['The EU set a floor of $50 a barrel.', '$50', { kind: 'limit' }],
  ['A storm sank two tugs.', 'two tugs', { kind: 'level', direction: null }],
  ['The club sank three places.', 'three places', { kind: 'change', direction: 'down' }],
  ['It is 50 times smaller than the Sun.', '50 times', { unit: { type: 'multiple', code: '1' } }],
  ['He went there 50 times.', '50 times', { unit: { type: 'count', code: null } }],
  // In the unit of what was said before.
  ['The route takes 23 days rather than the usual 35.', '35', { unit: { type: 'duration', code: 'd' } }],
  ['The wait shortened to 28 days, from 41.', '41', { unit: { type: 'duration', code: 'd' } }],
  ['The wait shortened to 28 days, from 41.', '28 days', { previous: { value: 41 } }],
  ['A bag that cost 3,800 shillings now costs me 5,300.', '5,300', { unit: { type: 'currency', code: 'KES' } }],
  ['They were at sea for nine days. “We had water for four.”', 'four', { unit: { type: 'duration', code: 'd' } }],
  ['It would win 64 seats, almost double its present 33.', '33', { unit: { type: 'count', text: 'seats' } }],
  ['The bill is 3 percent larger than the current one.', '3 percent', {}],
  // The kind of thing that is counted.
  ['It cares for 4,612 unaccompanied minors.', '4,612 unaccompanied minors', { subject: 'unaccompanied minors' }],
  ['It counted 38 closed trails.', '38', { subject: 'closed trails' }],
  // What a text tells its degrees and pounds in.
  [
    'Use water hotter than 140 degrees Fahrenheit. The water measured 71 degrees.',
    '71 degrees',
    { unit: { code: '[degF]' } },
  ],
  ['It first recalled 410,000 pounds. The trays hold 16 ounces.', '410,000 pounds', { unit: { code: '[lb_av]' } }],
  // Members of a list, and asides.
  ['Violent crime was down 4%, housebreaking down 9%.', '9%', { subject: 'housebreaking', direction: 'down' }],
  ['Some 4,840 people entered without papers, down 36%.', '36%', { direction: 'down', qualifier: 'exact' }],
  [
    'Fraud rose 6% and shoplifting, which made up 15% of all crimes, jumped 21%.',
    '21%',
    { subject: 'shoplifting', direction: 'up' },
  ],
  ['Storage has recovered to 29 percent of capacity from 4 percent.', '29 percent', { subject: 'Storage' }],
  ['The economy lost an estimated $1.2 billion.', '$1.2 billion', { subject: 'economy', modality: 'estimate' }],
  // When something was published or announced is not when it was so.
  ['Friday’s expansion covers 36 products.', '36 products', { period: null }],
  ['Monday’s blast killed 36 people.', '36 people', { period: { start: '2026-06-08', end: '2026-06-08' } }],
  ['Growers fear losses, a survey published in May found; 28 percent plan to go.', '28 percent', { period: null }],
  // Two movements in a sentence.
  [
    'Profit fell to £14m from £28m, while net debt rose from £62m to £87m.',
    '£28m',
    { direction: null, previous: null, subject: 'Profit' },
  ],
  ['Profit fell to £14m from £28m, while net debt rose from £62m to £87m.', '£62m', { subject: 'net debt' }],
  ['Profit fell to £14m, while net debt rose from £62m to £87m.', '£87m', { previous: { value: 62e6 } }],
  ['The shares pared losses to trade 9.6% lower.', '9.6%', { subject: 'shares' }],
  ['The warning wiped about £96m from the value of the firm.', '£96m', { subject: 'value of the firm' }],
  ['Nausea rose by 30%, vomiting by 22%.', '22%', { subject: 'vomiting', direction: 'up' }],
  // Bounds, and what is about a sum.
  ['It sounded out investors about a £50m rights issue.', '£50m', { qualifier: 'exact' }],
  ['It cost about a million pounds.', 'a million pounds', { qualifier: 'approximate' }],
  ['A hearing over £640,000 was set for May.', '£640,000', { qualifier: 'exact' }],
  ['Wash it with water hotter than 60 C.', '60 C', { qualifier: 'more_than' }],
  // Units of an average, an index and a rate.
  [
    'Profit rose to 4.4 billion crowns, beating the 4.2 billion average of 12 analysts.',
    '4.2 billion',
    { unit: { text: 'crowns' } },
  ],
  ['It tested adults with a body mass index of at least 30.', '30', { unit: { type: 'index', code: '1' } }],
  ['It paid €3. ($1 = 0.8620 euros)', '0.8620 euros', { unit: { code: 'EUR' } }],
  // Who expects.
  [
    'Analysts at Brannock Peel lowered their target price from 460p to 390p.',
    '390p',
    { attribution: 'Analysts at Brannock Peel' },
  ],
  ['Sales are now seen growing 9% this year.', '9%', { modality: 'forecast' }],
  ['Cut fruit contributed 9%.', '9%', { kind: 'share' }],
  ['It was the worst in a quarter-century.', 'a quarter-century', { unit: { type: 'duration', code: 'a' }, value: 25 }],
  ['It stood for nearly a half century.', 'a half century', { qualifier: 'approximate', value: 50 }],
  // Verbs that are left out.
  [
    'Rents are up 6%, house prices 2% and mortgage rates half a point.',
    '2%',
    { subject: 'house prices', kind: 'change' },
  ],
  [
    'It cut its sales forecast to $14 billion from $15 billion, and its margin target to 8% from 9.5%.',
    '8%',
    { subject: 'margin target', previous: { value: 9.5 } },
  ],
  ['It raised the tax to 8% and the toll to $4.', '$4', { subject: 'toll', direction: 'up' }],
  // Labels and what is expected.
  ['Q4 outlook: revenue of $65 billion, plus or minus 2%.', '$65 billion', { modality: 'forecast' }],
  ['2026 target: 40 stores.', '40 stores', { modality: 'target' }],
  ['The target was simple: it had sold 30 homes.', '30 homes', { modality: 'reported' }],
  ['Diluted EPS $1.30 vs. $1.26 consensus', '$1.30', { kind: 'level', direction: null }],
  ['Diluted EPS $1.30 vs. $1.26 consensus', '$1.26', { modality: 'forecast' }],
  ['The stake was diluted to 12 percent.', '12 percent', { direction: 'down' }],
  ['The rig count was steady at 546.', '546', { unit: { type: 'count', code: null }, subject: 'rig count' }],
  ['Temperatures never rose above -10 degrees Celsius.', '-10 degrees Celsius', { direction: null, value: -10 }],
  // Since when, up to now, and between two times.
  [
    'He placed 214 bets between April 2021 and August last year.',
    '214 bets',
    { period: { start: '2021-04-01', end: '2025-08-31' } },
  ],
  [
    'Built in 1983, it has cost $3 million since March last year.',
    '$3 million',
    { period: { start: '2025-03-01', end: '2026-06-10' } },
  ],
  // Whom "them" means behind a number: those counted last.
  ['Police held 40 men. Six of them were later charged.', 'Six', { subject: 'men' }],
  ['There are 3,200 wells in the county. Inspectors tested 90 of them.', '90', { subject: 'wells' }],
  [
    'Flights were cancelled, stranding 9,000 passengers. At Nantes, 46 of them slept on camp beds.',
    '46',
    { subject: 'passengers' },
  ],
  ['It sickened 49 people in seven states and put 11 of them in hospital.', '11', { subject: 'people' }],
  ['The tower will hold 1,100 flats, a fifth of them reserved for nurses.', 'a fifth', { subject: 'flats' }],
  ['The fund gave $90 million, of which a third went to schools.', 'a third', { subject: 'schools' }],
  // Whom "they" and "it" mean.
  [
    'Teachers walked out. Wages have lost 31% of their value, they say.',
    '31%',
    { subject: 'Wages', attribution: 'Teachers' },
  ],
  ['The unions said no. They said prices had risen 9%.', '9%', { subject: 'prices', attribution: 'unions' }],
  ['Prices rose. They said it was due to a 4% fall in supply.', '4%', { subject: 'supply', attribution: null }],
  [
    'Data from the Fish Board showed that catches of cod, its mainstay, fell. In May it was 90 tonnes.',
    '90 tonnes',
    { subject: 'catches of cod' },
  ],
  ['Growers lost 25% of the crop. On my farm it was 60%.', '60%', { subject: 'crop' }],
  ['Ministers want 80% of new cars to be electric. In Norway it was 89%.', '89%', { subject: 'new cars' }],
  ['Acme’s margin was 12%, its share 4%. It was 9% a year earlier.', '9%', { subject: 'Acme’s margin' }],
  [
    'He wants to raise drivers’ pay of $19 an hour. That, she replied, would cost $2 million.',
    '$2 million',
    { subject: 'pay' },
  ],
  [
    'It bans 60 products, among them straws, of which Britons use 4.7 billion a year.',
    '4.7 billion',
    { subject: 'straws' },
  ],
  ['There are 52 cars in the yard, of which 17 are red.', '17', { subject: 'cars' }],
  ['Domestic brands sold 10,905 of the cars and importers 7,507.', '7,507', { subject: 'importers' }],
  ['Police hold dozens of students. Six of them are still in jail.', 'Six', { subject: null }],
  [
    'Some 600 firefighters, backed by nine helicopters, fought it. Two of them were hurt.',
    'Two',
    { subject: 'firefighters' },
  ],
  ['Analysts expect the carmaker to sell more. In May it lost $9 million.', '$9 million', { subject: 'carmaker' }],
  // Who has what a number behind "with" tells, and other ways to stand before a verb.
  ['Employers with more than 50 workers would have to pay $900.', '$900', { subject: 'Employers' }],
  ['On Monday more than 50 workers earned $900.', '$900', { subject: 'workers' }],
  [
    'Consumers in Britain owe suppliers a record £4 billion, the state says.',
    '£4 billion',
    { subject: 'Consumers', attribution: 'state' },
  ],
  ['So far crews have spent $4 million on it.', '$4 million', { subject: 'crews' }],
  ['They heat buildings that are half empty.', 'half', { subject: 'buildings' }],
  ['Drivers walked out after rejecting an 8% raise.', '8%', { subject: 'raise' }],
  ['Ana Roy earns the equivalent of $95 a month.', '$95', { subject: 'Ana Roy' }],
  ['The fee is $4. The city wants to raise it to $5.', '$5', { subject: 'fee' }],
  ['The tax will raise the price of a can of cola and bring in £520 million.', '£520 million', { subject: 'tax' }],
  ['Lars Dahl, an ecologist at Umea, who counts wolves, earns $900.', '$900', { subject: 'Lars Dahl' }],
  ['In Ohio, a fire, which burned 40 homes, cost $9 million.', '$9 million', { subject: 'fire' }],
  ['The fine was $3 million. The mayor says $4 million.', '$4 million', { subject: 'fine', attribution: 'mayor' }],
  ['The company’s shares fell 4%. It plans to spend $800 million on a plant.', '$800 million', { subject: 'company' }],
  [
    'Children in the poorest tenth of districts are 2.4 times as likely to smoke.',
    '2.4 times',
    { subject: 'Children' },
  ],
  ['Rents in two thirds of towns have risen 4%.', '4%', { subject: 'Rents' }],
  ['He urged drivers to limit themselves to 20 litres.', '20 litres', { subject: 'drivers' }],
  ['Only 12 boats are left, and eight of those are leaking.', 'eight', { subject: 'boats' }],
  ['It fell 3% at the close, wiping $90 million off its value.', '$90 million', { subject: 'value' }],
  // What is done, where a gerund opens the clause.
  [
    'Replacing the boilers in all 220 flats will cost £1.9 million.',
    '£1.9 million',
    { subject: 'Replacing the boilers' },
  ],
  ['The utility says mending them would cost $210 million.', '$210 million', { subject: 'mending them' }],
  ['It has a fault; repairing it takes half an hour.', 'half an hour', { subject: 'repairing it' }],
  ['Getting a passport now takes 11 weeks.', '11 weeks', { subject: 'Getting a passport' }],
  ['Starting in May the fee will be $40.', '$40', { subject: 'fee' }],
  ['Speaking in Rome, the minister said rents rose 4%.', '4%', { subject: 'rents' }],
  ['Families living nearby would get $900.', '$900', { subject: 'Families living nearby' }],
  ['The fee is $4. The city raised it by 5%.', '5%', { subject: 'fee', kind: 'change' }],
  [
    'It makes 8% of the gas. A new process cuts it, its inventors claim. They raised $70 million.',
    '$70 million',
    { subject: 'inventors' },
  ],
  ['Profits rose 5%, analysts said. They were worth $4 million.', '$4 million', { subject: 'Profits' }],
  // To whom a share is given, who does something so long, and a name that only looks like a plural.
  ['Polls give the Liberals 46 percent.', '46 percent', { subject: 'Liberals', attribution: 'Polls' }],
  ['The rise gave the fund a return of 4%.', '4%', { subject: 'return' }],
  ['Having lost money for six years, Tarn Foods is back in profit.', 'six years', { subject: 'Tarn Foods' }],
  ['Those that did would lose their licences for 30 days.', '30 days', { subject: 'licences' }],
  ['Ana Roy, the NHS director, said absences had reached 54,000.', '54,000', { subject: 'absences' }],
  ['Pilots took a rise of 3%, with 71% voting for it.', '71%', { subject: 'Pilots' }],
  // What stands between a subject and its verb.
  ['The firm that ran it had lost $4 million.', '$4 million', { subject: 'firm' }],
  [
    'The court heard that the scaffold, put up by a firm that no longer trades, carried three times its safe load.',
    'three times',
    { subject: 'scaffold', attribution: 'court' },
  ],
  ['Garages in the capital charge up to £90 for the test.', '£90', { subject: 'Garages' }],
  ['Shoppers now spend half of what they used to.', 'half', { subject: 'Shoppers' }],
  ['Commuters to the islands face fare rises of up to 9%.', '9%', { subject: 'fare rises', kind: 'change' }],
  ['Pensioners in the north face a council tax rise of 9%.', '9%', { subject: 'council tax rise' }],
  // Whose deed a gerund tells.
  ['A jury has found a former clerk guilty of stealing £412,000.', '£412,000', { subject: 'former clerk' }],
  ['A court convicted two brothers of stealing $900.', '$900', { subject: 'brothers' }],
  ['The mayor was accused of taking $40,000.', '$40,000', { subject: 'mayor' }],
  ['The minister praised the firm for saving $4 million.', '$4 million', { subject: 'firm' }],
  // Who is so old, and what a colon explains.
  [
    'Three of the dead were children, the youngest of them four months old.',
    'four months old',
    { subject: 'youngest of them' },
  ],
  ['He put it down to network charges: they make up 29%.', '29%', { subject: 'network charges' }],
  // What a rank behind a comma is told of.
  ['Output at the mine, South America’s second-largest, was hit by rain.', 'second-largest', { subject: 'mine' }],
  ['The state sold shares in Varo, its second-largest lender, on Monday.', 'second-largest', { subject: 'Varo' }],
  ['In Ghana, the second-largest producer is a Swiss firm.', 'second-largest', { subject: 'producer' }],
] as const)('what is measured: %s: %s', (text, words, wanted) => {
  expect(tell(text, words)).toMatchObject(wanted)
})

test.each<readonly [string, string, string | null]>([
  // A relative clause in what is said.
  [
    'Mr Adeyemi, the minister of power, said the grid, which failed twice, would get $9 million.',
    '$9 million',
    'Mr Adeyemi',
  ],
  ['Dr Lim, a surgeon, said the unit, where she works, was short of 14 nurses.', '14 nurses', 'Dr Lim'],
  ['The mill burned 40 tonnes of straw, said the owner, who lives next door.', '40 tonnes', 'owner'],
  // Whoever is named behind the verb, with what he or she is.
  ['"Costs rose 9%," said managing director Fiona Reid.', '9%', 'managing director Fiona Reid'],
  [
    '"It hurts," said managing director Fiona Reid. "Fuel is a fifth of our costs."',
    'a fifth',
    'managing director Fiona Reid',
  ],
  ['Costs rose 9%, said acting police chief Fiona Reid.', '9%', 'acting police chief Fiona Reid'],
  [
    'Rents rose 4%, two people with knowledge of the matter said, in what would be a record.',
    '4%',
    'people with knowledge of the matter',
  ],
  ['Some 70,000 people came, police said; the organisers spoke of 120,000.', '120,000', 'organisers'],
  ['It has lost another 300 engineers, its union claims.', '300 engineers', 'union'],
  ['Its union is wrong, the company says: it says 90 people left.', '90 people', 'company'],
  ['The cost, put at $3 billion a year by the budget office, is met by a tax.', '$3 billion', 'budget office'],
  ['Minister Ana Roy stuck to her forecast that output would grow by 1 percent.', '1 percent', 'Minister Ana Roy'],
  ['Acme beat its own forecast of $4 billion.', '$4 billion', null],
  // A number straight behind the verb is all that is said.
  ['The ministry says 1,200, hunters say at least 2,000.', '1,200', 'ministry'],
  ['The ministry says 1,200, hunters say at least 2,000.', '2,000', 'hunters'],
  ['Critics note that it followed just 123 children.', '123 children', 'Critics'],
  ['The agency put the cost to taxpayers at $4 billion.', '$4 billion', 'agency'],
  // Only the clause into which the speaker is set.
  ['Some 40 flights were scrapped at the airport, where, a spokesman said, 300 beds stood.', '40 flights', null],
  ['Some 40 flights were scrapped at the airport, where, a spokesman said, 300 beds stood.', '300 beds', 'spokesman'],
  ['Prices rose 4% from the month before, the bureau said.', '4%', 'bureau'],
  // Nobody says what is not said.
  ['The bank did not say how many of the 300 staff would go.', '300 staff', null],
  ['What the firm did not say was that 430 of the jobs would be part-time.', '430', null],
  ['The firm declined to say whether the 40 jobs were at risk.', '40 jobs', null],
  ['The mayor, who declined to say what it cost, said that 40 flats would be built.', '40 flats', 'mayor'],
  ['"We did not say 40 jobs were safe," the manager said.', '40 jobs', 'manager'],
  // Another clause with a subject of its own.
  [
    'Police put the number at 35,000, and a team from the university, which flew two drones, came up with 44,000.',
    '44,000',
    null,
  ],
])('who says it: %s: %s', (text, words, attribution) => {
  expect(tell(text, words)?.attribution).toBe(attribution)
})

test.each([
  // What is planned reaches no clause that tells what was, nor how many there are.
  [
    'The trust plans to shed 310 of its 6,850 posts by next March after its deficit more than doubled to £41.7m.',
    '6,850 posts',
    { modality: 'reported', period: null },
  ],
  [
    'The trust plans to shed 310 posts by March after its deficit more than doubled.',
    'doubled',
    { modality: 'reported' },
  ],
  [
    'The council will spend £4m on a bridge by 2030 and has 900 staff.',
    '900 staff',
    { modality: 'reported', period: null },
  ],
  ['Plans by 2028 include 40 shops.', '40 shops', { modality: 'target' }],
  ['The bank forecasts that the economy grows and adds 40,000 jobs.', '40,000 jobs', { modality: 'forecast' }],
  ['Savings plans at 22 trusts were risky, it said.', '22 trusts', { modality: 'reported' }],
  ['Plans for 60 homes were approved.', '60 homes', { modality: 'target' }],
  [
    'The board expects the debt to reach £950m, though that would be less than the £1.4bn recorded two years ago.',
    '£1.4bn',
    { modality: 'reported', subject: 'debt' },
  ],
  // A count behind a comma and a link with a verb of its own is no movement.
  [
    'Some 27,460 people were waiting, 3,100 more than a year earlier, and 612 of them had waited for months.',
    '612',
    { kind: 'level', direction: null, basis: null },
  ],
  // What is kept, held or cut to so many.
  ['Redundancies would be kept below 40.', '40', { subject: 'Redundancies', qualifier: 'less_than' }],
  ['They kept compulsory redundancies to 12.', '12', { subject: 'compulsory redundancies' }],
  ['The clinic cut complaints to 61.', '61', { subject: 'complaints', direction: 'down' }],
  ['Waits were 18 weeks, against a national target of 12 weeks.', '12 weeks', { subject: 'Waits', modality: 'target' }],
])('in “%s” %s is told as it is', (text, words, expected) => {
  expect(tell(text, words)).toMatchObject(expected)
})

test('a sentence that begins with a comma has no subject', () => {
  expect(tell(', fell half the ', 'half')?.subject ?? null).toBeNull()
})

test.each([
  // Times that no date settles are not those of the number before; what is now is not since then.
  ['It saved £12.5m last year and a further £20m in 2026-27.', '£20m', { period: null }],
  ['“This year I need six hands,” said Ruth Hale, who farms 85 acres.', '85 acres', { period: null }],
  [
    '“This year I need six hands,” said Ruth Hale, who farms 85 acres.',
    'six hands',
    { period: { start: '2026-01-01', end: '2026-12-31' } },
  ],
  // What is still to come is a forecast, whoever estimates it.
  ['Revenue will reach $1.5 billion in 2028, the bank estimates.', '$1.5 billion', { modality: 'forecast' }],
  ['Only 9 percent is recycled, the agency estimates.', '9 percent', { modality: 'estimate' }],
  // Those whose noun was lent are meant by "them".
  ['The chain opened 33 shops, with 71 different ovens, 19 of them new.', '19', { subject: 'ovens' }],
  ['It sickened 49 people in seven states and put 11 of them in hospital.', '11', { subject: 'people' }],
  [
    'The town has lost a tenth of its people since 2010 and now numbers 8,940 people.',
    '8,940 people',
    { period: null },
  ],
  // The nouns behind a form in -ing that goes on behind a comma are its objects.
  [
    'A fire closed the mill, pushing European pulp prices to their highest in four years.',
    'four years',
    { subject: 'European pulp prices' },
  ],
  ['Earnings rose 0.4% in May, leaving wages up 3.9% from a year earlier.', '3.9%', { subject: 'wages', basis: 'yoy' }],
  [
    'Earnings rose 0.4% in May, leaving wages up 3.9% from a year earlier.',
    '0.4%',
    { subject: 'Earnings', basis: null },
  ],
  [
    "A fire closed the mill on Sunday, taking out a third of the region's capacity.",
    'a third',
    { subject: "region's capacity" },
  ],
  ['The bank took a third of the market.', 'a third', { subject: 'bank' }],
  [
    'The health board said savings plans at 22 trusts, one of them in debt, were risky.',
    '22 trusts',
    { modality: 'reported' },
  ],
  // Whoever spoke last goes on behind a link, not what was told of.
  [
    'Holt Timber said the mill would stay shut. It put the damage at $3 million and said insurance would cover 70% of that.',
    '70%',
    { attribution: 'Holt Timber' },
  ],
  [
    'Holt Timber said the mill would stay shut. It lost $3 million and said 70 people would go.',
    '70 people',
    { attribution: 'Holt Timber' },
  ],
  [
    'Karin Lund spoke on Monday. She declined to say how many jobs would go but said staff would be paid for six months.',
    'six months',
    { attribution: 'Karin Lund' },
  ],
])('in “%s” %s is of its own clause', (text, words, expected) => {
  expect(tell(text, words)).toMatchObject(expected)
})

test('how long ago something compared with was recorded is no claim, how long ago something was done is', () => {
  expect(tell('The debt is less than the £1.4bn recorded two years ago.', 'two years')).toBeUndefined()
  expect(tell('The bridge, opened 12 years ago, cost £3m.', '12 years')).toMatchObject({ subject: 'bridge' })
})

test('the unit of a rate of exchange is no claim', () => {
  expect(extractClaims('($1 = 0.8620 euros)', { language: 'en' }).map(({ text }) => text)).toEqual(['0.8620 euros'])
})

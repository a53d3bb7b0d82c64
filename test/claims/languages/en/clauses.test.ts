import { describe, expect, test } from 'vitest'
import { extractClaims } from '../../../../src/claims/index.ts'

const day = { language: 'en', date: '2025-11-20' }

/** Of each claim of a text its words and the fields asked for. */
function fields(
  text: string,
  ...names: (
    | 'qualifier'
    | 'subject'
    | 'attribution'
    | 'modality'
    | 'period'
    | 'previous'
    | 'direction'
    | 'basis'
    | 'kind'
  )[]
) {
  return extractClaims(text, day).map((claim) => [
    claim.text,
    ...names.map((name) => {
      if (name === 'period') return claim.period && `${claim.period.start}..${claim.period.end}`
      return name === 'previous' ? (claim.previous?.value ?? null) : claim[name]
    }),
  ])
}

test.each([
  ['The virus has sickened 312 people in 14 states and killed nine.', 'nine', 9, 'count', 'people'],
  [
    'Loans grew by 9.7 trillion won, while card debt dropped 1.9 trillion.',
    '1.9 trillion',
    1_900_000_000_000,
    'currency',
    'won',
  ],
  ['Expect another 3 inches, on top of the 7.5 that has fallen.', '7.5', 7.5, 'length', 'inches'],
  ['It earns a margin of 11 percent, against 7 before.', '7', 7, 'percent', 'percent'],
  ['A kilo of beans, which cost 40 rand a year ago, now goes for 95.', '95', 95, 'currency', 'rand'],
  ['Deaths among cyclists rose to 71 from 58.', '71', 71, 'count', 'Deaths'],
  // Units told once for a length and its bracket, and what a text's country or party settles.
  ['Gusts of 185 kilometres (115 miles) per hour hit the coast.', '115 miles', 115, 'speed', 'miles'],
  ['It cost 450 million meticais.', '450 million meticais', 450_000_000, 'currency', 'meticais'],
  ['Labour has opened a four-point lead over National.', 'four-point', 4, 'percentage_point', 'point'],
  ['Chad, itself 190th of 193 countries, hosts them.', '190th', 190, 'rank', 'th'],
  ['I spoke to 48 of our 49 MPs.', '49 MPs', 49, 'count', 'MPs'],
  ['Tenants under 35 spend more.', '35', 35, 'duration', '35'],
  ['At 15 he left to herd goats.', '15', 15, 'duration', '15'],
  // Rows of which the first says what is counted.
  [
    'Enrolment:\nNorthside: 1,112 students, down 5.4 percent\nLakeview: 548, down 1.2 percent\nPerry: 701, up 0.6 percent',
    '701',
    701,
    'count',
    'students',
  ],
  ['As of Friday, 212 of the 340 missing had been found.', '212', 212, 'count', 'people'],
  ['Some 60 of about 90 houses had collapsed.', '60', 60, 'count', 'houses'],
  ['Seven of the nine judges agreed; two dissented.', 'two', 2, 'count', 'judges'],
  ['It has 220 beds for a district of 1.4 million.', '1.4 million', 1_400_000, 'count', ''],
  // In the unit of the whole, and degrees below zero.
  ['He served 11 of his 18 years in prison.', '11', 11, 'duration', 'years'],
  ['It sold three of its 12 hectares.', 'three', 3, 'area', 'hectares'],
  ['The race drew 31,000 runners from 84 countries; 29,412 finished.', '29,412', 29_412, 'count', 'runners'],
  ['The temperature fell to minus 14 overnight.', 'minus 14', -14, 'temperature', ''],
  ['It was minus 30 outside.', 'minus 30', -30, 'temperature', ''],
  // What did not move, or moved between bounds.
  ['The price of onions has gone from 30 to 70 rupees in a month.', '30', 30, 'currency', 'rupees'],
  ['Burglaries fell 4% and robberies were unchanged at 318.', '318', 318, 'count', 'robberies'],
  ['Complaints fell from 900 to fewer than 300.', '300', 300, 'count', ''],
  // The nearest thing counted is only where the others are.
  ['It has 41 stores in nine countries and plans to open another six.', 'six', 6, 'count', 'stores'],
  // "The figure" is in the unit of what it stands for.
  ['It handled 212,000 tonnes of freight; in 2019 the figure was 210,000.', '210,000', 210_000, 'mass', 'tonnes'],
  ['It allowed for 17 other factors.', '17', 17, 'count', 'factors'],
  ['Two of the five judges dissented.', 'five judges', 5, 'count', 'judges'],
  ['Of the 5,600 tonnes caught, only 700 were sold.', '700', 700, 'mass', 'tonnes'],
  [
    'The ministry expects 90 million tonnes, 27 percent above last year’s 71 million.',
    '71 million',
    71_000_000,
    'mass',
    'tonnes',
  ],
  ['The carpet is 9x12 feet.', '9', 9, 'length', 'feet'],
  ['It made 5,600 tonnes, of which 700 were sold.', '700', 700, 'mass', 'tonnes'],
  ['It burned 5,600 acres, 700 of them in a park.', '700', 700, 'area', 'acres'],
  ['The spread widened 6 basis points to 281.', '281', 281, 'basis_point', 'basis points'],
  ['Diesel costs 1.42 euros a litre, 3 cents more than in May.', '3 cents', 0.03, 'currency', 'cents'],
  ['The high-end unit saw sales fall from 5m the previous quarter to 4.3m.', '4.3m', 4_300_000, 'count', ''],
  ['Some 19 miners were trapped; by noon on Tuesday seven had been saved.', 'seven', 7, 'count', 'miners'],
  ['Those over 60 slept well.', '60', 60, 'duration', '60'],
  ['The fertility rate edged up to 0.75 from 0.72 a year earlier.', '0.72', 0.72, 'count', ''],
  ['It voted to raise the retirement age to 67 from 65.', '67', 67, 'duration', '67'],
  ['It voted to raise the retirement age to 67 from 65.', '65', 65, 'duration', '65'],
  ['It delivered 45 jets in May and booked orders for 303.', '303', 303, 'count', 'jets'],
  ['Nine children were taken to a clinic, where six remained on Sunday.', 'six', 6, 'count', 'children'],
  ['Arrivals rose to 16,545, 42 percent more than last year.', '16,545', 16_545, 'count', 'Arrivals'],
  ['The port handled 5 million tons. In April it shipped 1.9 million.', '1.9 million', 1_900_000, 'mass', 'tons'],
  ['The firm sold 5 million cars. In April it shipped 1.9 million.', '1.9 million', 1_900_000, 'count', 'cars'],
  ['It lent 14 works last year and will lend 20 this year.', '20', 20, 'count', 'works'],
  ['The village has 210 people, most of them over 65.', '65', 65, 'duration', '65'],
  ['It will take delivery of seven 737-8s in 2026.', 'seven 737-8s', 7, 'count', '737-8s'],
  ['Salmon have recovered to 14,000 from a low of 900 in 1995.', '900', 900, 'count', ''],
  ['Some 28 countries have ratified it, short of the 60 needed.', '60', 60, 'count', 'countries'],
  ['Some 18,000 of the 140,000 hectares burned.', '18,000', 18_000, 'area', 'hectares'],
  ['It sold 52 jets in 2024 against an earlier target of 65.', '65', 65, 'count', 'jets'],
  ['It trades at 14 times earnings, below its five-year average of 18.', '18', 18, 'multiple', 'times'],
  ['The average wait rose from 31 days in 2019 to 58 last year.', '58', 58, 'duration', 'days'],
  ['It had 31 cases, more than the 28 recorded in all of 2024.', '28', 28, 'count', 'cases'],
  ['It will open 40 stores this year and close 10.', '10', 10, 'count', 'stores'],
  ['The S&P 500 lost 50 to 5,982.', '50', 50, 'index', '50'],
  ['The risk was 1.34 times (95% confidence interval, 1.25 to 1.44).', '1.25 to 1.44', null, 'multiple', ''],
  ['The legal retirement age, now 66, goes up to 67 in 2030.', '66', 66, 'duration', '66'],
  ['The legal retirement age, now 66, goes up to 67 in 2030.', '67', 67, 'duration', '67'],
  ['“My lad is 16,” he said.', '16', 16, 'duration', '16'],
  ['Her daughter is 12 and wants to fly.', '12', 12, 'duration', '12'],
  ['By 24 she was married.', '24', 24, 'duration', '24'],
  ['I started on the platforms at 18 and stayed.', '18', 18, 'duration', '18'],
  ['Joblessness was 4.2 percent (4.3) in May.', '4.3', 4.3, 'percent', 'percent'],
  [
    'It says one complaint in five concerned fake jobs.',
    'one complaint in five',
    0.2,
    'multiple',
    'one complaint in five',
  ],
  ['It served users under 16 for years.', '16', 16, 'duration', '16'],
  ['Arrests rose to 946 last year from 803 in 2024.', '946', 946, 'count', 'Arrests'],
  ['Arrests rose to 946 last year from 803 in 2024.', '803', 803, 'count', 'Arrests'],
  ['Overdose deaths fell to 44 last year.', '44', 44, 'count', 'deaths'],
  ['Her waiting list stands at 40.', '40', 40, 'count', ''],
  ['The Harbour Thirty fell 18.2 points, or 0.5 percent, to 3,912.55.', '18.2 points', 18.2, 'index', 'points'],
  ['The Harbour Thirty fell 18.2 points (0.5 percent).', '18.2 points', 18.2, 'index', 'points'],
  ['The Harbour Thirty fell 18.2 points (0.5 percent) to 3,912.55.', '3,912.55', 3912.55, 'index', '3,912.55'],
  ['The rate fell half a point, or 12 percent, to 4.2 percent.', 'half a point', 0.5, 'percentage_point', 'point'],
  ['Firms with 50 or more workers must pay, and those with fewer than 10 are exempt.', '10', 10, 'count', 'workers'],
  ['The ferry had more than 200 aboard.', '200', 200, 'count', 'people'],
  ['Tickets cost $25, with children under 12 admitted free.', '12', 12, 'duration', '12'],
  ['The blast killed three and 14 were wounded.', '14', 14, 'count', 'people'],
  ['The fire left two dead and 11 injured.', '11', 11, 'count', 'people'],
  ['Deaths dropped to 164 per 100,000 people from 190.', '164', 164, 'count', 'Deaths'],
  ['Deaths dropped to 164 per 100,000 people from 190.', '190', 190, 'count', 'Deaths'],
  ['Output was 3 million barrels a day, 300,000 more than in May.', '300,000', 300_000, 'volume', 'barrels'],
  ['Survival rose from 41 to 56 percent.', '41', 41, 'percent', 'percent'],
  ['Exports were 1.2 million tons in May versus 1.5 million a year ago.', '1.5 million', 1_500_000, 'mass', 'tons'],
  ['Seas have risen 9 centimetres and could climb another 17.', '17', 17, 'length', 'centimetres'],
  ['The ministry put the death toll at 84.', '84', 84, 'count', ''],
  ['The death toll rose to 84.', '84', 84, 'count', ''],
  ['A half-cent sales tax passed.', 'A half-cent', 0.005, 'currency', 'cent'],
  ['The road has seen 27 crashes since 2021, three of them fatal.', 'three', 3, 'count', 'crashes'],
  ['The town’s five car parks closed.', 'five car parks', 5, 'count', 'car parks'],
  ['Output was 1.08 million barrels, down 20,000 from May.', '20,000', 20_000, 'volume', 'barrels'],
  ['The court dropped six charges of fraud and one of bribery.', 'one', 1, 'count', 'charges'],
  ['Police found two bags of cash and three of jewels.', 'three', 3, 'count', 'bags'],
  ['The ferry ran with three boats instead of the usual six.', 'six', 6, 'count', 'boats'],
  ['The line closed 40 stations, and a further 85 lost their staff.', '85', 85, 'count', 'stations'],
  ['Burglaries are down 12 percent so far this year, to 240, from 273.', '240', 240, 'count', 'Burglaries'],
  ['Burglaries are down 12 percent so far this year, to 240, from 273.', '273', 273, 'count', 'Burglaries'],
  ['Infections tripled to 18.7 per 100,000 people.', '18.7', 18.7, 'count', 'Infections'],
  ['The margin is 2 percentage points; for women it is ±3.2.', '±3.2', 3.2, 'percentage_point', 'percentage points'],
  ['Enrollment at the schools fell by 118 to 2,945.', '118', 118, 'count', 'schools'],
  ['The depot employs 38 people, two fewer than in 2020.', 'two', 2, 'count', 'people'],
  ['Girls gained 5.1 percent and boys 4.2.', '4.2', 4.2, 'percent', 'percent'],
  ['It cut its price to 1,480 rupees from 1,710.', '1,710', 1710, 'currency', 'rupees'],
  ['The index will trade between 23,800 and 24,500.', '23,800 and 24,500', null, 'index', '23,800 and 24,500'],
  ['The average was 6.2 hours on weekdays and 8.1 at weekends.', '8.1', 8.1, 'duration', 'hours'],
  ['It delivered 71 jets in May; it needs 235 in the last two.', '235', 235, 'count', 'jets'],
  [
    'It expects profit of 17-19 billion euros, against a forecast of 24-26 billion.',
    '24-26 billion',
    null,
    'currency',
    'euros',
  ],
  [
    'It made 58 billion francs, of which 3 billion went to schools in Switzerland.',
    '3 billion',
    3_000_000_000,
    'currency',
    'francs',
  ],
  [
    'Sales rose to 2.6 billion euros and cash flow doubled to 410 million.',
    '410 million',
    410_000_000,
    'currency',
    'euros',
  ],
  ['The average maximum was 32.4 degrees, 1.7 above the mean.', '1.7', 1.7, 'temperature', 'degrees'],
  ['It has 212 engineers, 88 short of its plan.', '88', 88, 'count', 'engineers'],
  ['Twelve of the club’s 30 owners are rich.', 'Twelve', 12, 'count', 'owners'],
  ['Officers shut 1,000 of an estimated 1,400 sites.', '1,000', 1000, 'count', 'sites'],
  ['Of the 90 ships, the firm said 45 were sunk.', '45', 45, 'count', 'ships'],
  ['She worked 13 hours instead of 12.', '12', 12, 'duration', 'hours'],
  ['It sold 0.5m phones, when last year it managed 0.6m.', '0.6m', 600_000, 'count', 'phones'],
  ['Its sales fell from 5m to 4.3m.', '4.3m', 4_300_000, 'count', ''],
  ['It sent 9 boats; there were five at the pier.', 'five', 5, 'count', 'boats'],
  ['Of 9 boats, four were new and three have sunk.', 'three', 3, 'count', 'boats'],
  ['It sells 34 plans, of which 13 will be free.', '13', 13, 'count', 'plans'],
  ['It said 10 people lost eyes and 18 suffered burns.', '18', 18, 'count', 'people'],
  ['They say the toll was six.', 'six', 6, 'count', ''],
  ['It left 19 people in hospital, five in critical condition.', 'five', 5, 'count', 'people'],
  ['Planting is at 62%, four points behind the average.', 'four points', 4, 'percentage_point', 'points'],
  ['Loans fell to 58,400, short of the 63,000 economists had expected.', '63,000', 63_000, 'count', ''],
  ['The drug cut migraine days by 4.2.', '4.2', 4.2, 'duration', 'days'],
  ['Output fell by 120,000 barrels to 3.42 million.', '3.42 million', 3_420_000, 'volume', 'barrels'],
  ['Flu cases have reached 742.', '742', 742, 'count', 'cases'],
  ['Consumer confidence fell to 88.6 from 91.4.', '91.4', 91.4, 'index', '91.4'],
  ['Yields were 198.4 bushels an acre, against 182.6 a year ago.', '182.6', 182.6, 'volume', 'bushels'],
  ['Debt was 2.8 times income, against a covenant limit of 3.5.', '3.5', 3.5, 'multiple', 'times'],
  ['They fared worst, with rates of 31 and 28 per 10,000.', '31', 31, 'count', ''],
  ['Cells have 23 pairs, a total of 46 in each.', '46', 46, 'count', 'pairs'],
  ['Officials say four had died.', 'four', 4, 'count', 'people'],
  ['Some 30 men threw stones and another 40 threw bottles.', '40', 40, 'count', 'men'],
  ['The blast brings to 30 the number of soldiers killed.', '30', 30, 'count', 'soldiers'],
  ['Twelve members left, while seven stayed.', 'seven', 7, 'count', 'members'],
  ['Some 38,000 or so people came.', '38,000', 38_000, 'count', 'people'],
  ['Some 62 percent back it, down from 70.', '70', 70, 'percent', 'percent'],
  ['The trip took 3 hours; now it’s 12.', '12', 12, 'duration', 'hours'],
  ['The bakery sold 300 loaves a day; it now sells 120.', '120', 120, 'count', 'loaves'],
  ['It opened 25 shops, after opening 19 last year.', '19', 19, 'count', 'shops'],
  ['The shelter took in 90 people; this winter it has taken in 130.', '130', 130, 'count', 'people'],
  ['Some 85 people were hurt, including 48 with burns.', '48', 48, 'count', 'people'],
  ['It will run three coaches rather than the nine promised.', 'nine', 9, 'count', 'coaches'],
  ['It will add 60 officers, on top of the 623 there now.', '623', 623, 'count', 'officers'],
  ['Perth had 5.0 percent, followed by Hobart on 4.7.', '4.7', 4.7, 'percent', 'percent'],
  ['They switch between 13- and 17-year cycles.', '13', 13, 'duration', 'year'],
  ['Fourteen of the N.B.A.’s 30 owners are rich.', 'Fourteen', 14, 'count', 'owners'],
  ['It works with at least 81 “herders”.', '81 “herders”', 81, 'count', 'herders'],
  ['They tested the 10 most polluted rooms.', '10 most polluted rooms', 10, 'count', 'most polluted rooms'],
  ['She sails at 40-plus knots.', '40-plus knots', 40, 'speed', 'knots'],
  ['She paid seventy-five grand for it.', 'seventy-five grand', 75_000, 'currency', 'grand'],
  ['Shares closed at 41.20 euros, 3 percent lower, after touching 40.85.', '40.85', 40.85, 'currency', 'euros'],
  ['The cost is likely to halve.', 'halve', 0.5, 'multiple', 'halve'],
  ['Kelly Moran, then 19, was hurt.', '19', 19, 'duration', '19'],
  ['It kept a herd of 310 bison there.', '310 bison', 310, 'count', 'bison'],
  ['All 27 aboard were rescued.', '27', 27, 'count', 'people'],
  ['He paid for 30 nights but stayed 12.', '12', 12, 'duration', 'nights'],
  ['Two ambulances came, then four more.', 'four', 4, 'count', 'ambulances'],
  ['The charity feeds 350 a day.', '350', 350, 'count', ''],
  ['The stop is one of eight on the line.', 'eight', 8, 'count', ''],
  ['We were told 12 weeks. It’s been 19.', '19', 19, 'duration', 'weeks'],
  ['The wait is 14.2 weeks, against a target of 12.', '12', 12, 'duration', 'weeks'],
  ['It employed 1,200 people. It will reopen with 90.', '90', 90, 'count', 'people'],
  ['It will fly to 12 cities, among them Lyon, and drop three.', 'three', 3, 'count', 'cities'],
  ['They won 13 percent, their best since 2019, when they took 15.', '15', 15, 'percent', 'percent'],
  ['Rice sells at 62 pesos a kilo; they want it below 50.', '50', 50, 'currency', 'pesos'],
  ['Nearly half (47 percent) cut back.', 'half', 0.5, 'multiple', 'half'],
  ['The toll had been 14; by nightfall it stood at 31.', '14', 14, 'count', ''],
  ['The toll had been 14; by nightfall it stood at 31.', '31', 31, 'count', ''],
  ['Where once 60 boats fished, there are now 14.', '14', 14, 'count', 'boats'],
  ['The won rose to 1,382.5 per dollar from the previous close of 1,393.6.', '1,393.6', 1393.6, 'currency', 'won'],
  ['The list grew for the fifth month, by 12,000 to 7.4 million.', '12,000', 12_000, 'count', ''],
  ['Its share slipped by a point.', 'a point', 1, 'percentage_point', 'point'],
  ['The factory employs about 450.', '450', 450, 'count', ''],
  ['It wants 30 percent for women, up from the current 20.', '20', 20, 'percent', 'percent'],
  ['At most 15 people may enter, none younger than 12.', '12', 12, 'duration', '12'],
  ['Some 3,100 people lived there. Fewer than 500 remain.', '500', 500, 'count', 'people'],
  ['It shrank after two quarters of decline.', 'two quarters', 6, 'duration', 'quarters'],
  ['It has only one gate.', 'one gate', 1, 'count', 'gate'],
  ['It pitched three complete games.', 'three complete games', 3, 'count', 'complete games'],
  ['Some 38 percent are opposed, a fall of five.', 'five', 5, 'percentage_point', ''],
  [
    'Profit fell to 412 million euros ($478 million) from 466 million.',
    '466 million',
    466_000_000,
    'currency',
    'euros',
  ],
  ['Profit was 118 million euros, or 45 cents a share.', '45 cents', 0.45, 'currency', 'cents'],
  ['Sales were 3 billion euros. It implies EBITDA of 390 million.', '390 million', 390_000_000, 'currency', 'euros'],
  ['Debt has a ceiling of 2.5 times.', '2.5 times', 2.5, 'multiple', 'times'],
  ['Of the 14 analysts who cover it, eight rate it a buy.', 'eight', 8, 'count', 'analysts'],
  ['Three of the last ten amendments were beaten.', 'ten amendments', 10, 'count', 'amendments'],
  [
    'It holds spending to one-twelfth of this year’s total.',
    'one-twelfth',
    0.083333333333333,
    'multiple',
    'one-twelfth',
  ],
  ['Brennan, who will be 18 in May, laughed.', '18', 18, 'duration', '18'],
  ['They lie seventh, and only two go up.', 'two', 2, 'count', ''],
  ['They want 12 years for the leader and eight for his brother.', 'eight', 8, 'duration', 'years'],
  ['They want 12 years for him; the defence asked for five.', 'five', 5, 'duration', 'years'],
  ['A first offence costs $250, a second $500 and a third $1,000.', '$500', 500, 'currency', '$'],
  ['Enrolment fell to 18,400, a drop of 900.', '900', 900, 'count', ''],
  ['The glacier lost 300 metres in a decade, 90 of them last year.', '90', 90, 'length', 'metres'],
  ['It has 48 seats; the Tories hold 22, down three.', 'three', 3, 'count', 'seats'],
  ['Net migration was 431,000, half what it had been.', 'half', 0.5, 'multiple', 'half'],
  ['Some 1.6 million people, one in 40, were out of work.', 'one in 40', 0.025, 'multiple', 'one in 40'],
  ['Corn was down 2 cents at $4.38; soybeans rose 6 to $10.41.', '6', 0.06, 'currency', '$'],
  ['It raises the levy to 12 cents from 9.', '9', 0.09, 'currency', 'cents'],
  ['I get 54 cents a litre. Two years ago it was 38.', '38', 0.38, 'currency', 'cents'],
  ['A ticket cost £20, and there were 43 of us.', '43', 43, 'count', ''],
  ['She paid 3,000 two summers ago.', '3,000', 3000, 'count', ''],
  ['Two of Mr. Castro’s brothers were held.', 'Two', 2, 'count', 'brothers'],
  ['None of the 26 convicted has come.', '26', 26, 'count', ''],
  ['Some 85 people were hurt, including 48 with burns and 12 shot.', '48', 48, 'count', 'people'],
  ['The Yankees had three first-round picks.', 'three first-round picks', 3, 'count', 'first-round picks'],
  ['Doncic scored 18 points, and Bosh two of his 13.', '13', 13, 'count', 'points'],
  ['The peso slid to 1,180 to the dollar from 1,065, Mexico said.', '1,065', 1065, 'currency', 'peso'],
  [
    'Debt stood at 2.1 times earnings, against 2.6 times a year before and a target of below 2.',
    '2',
    2,
    'multiple',
    'times',
  ],
  ['Nobody under 21 may buy it.', '21', 21, 'duration', '21'],
  ['The trial enrolled 1,204 patients; 602 got the drug.', '602', 602, 'count', 'patients'],
  ['It takes 90 children a year; this year 412 applied.', '412', 412, 'count', 'children'],
  ['Some 7 to 10 inches of rain fell, with 15 in places.', '15', 15, 'length', 'inches'],
  [
    'The harvest is 5.1 million tonnes, 12% down on last year’s 5.8 million.',
    '5.8 million',
    5_800_000,
    'mass',
    'tonnes',
  ],
  ['She waited 14 hours, nine of them on a trolley.', 'nine', 9, 'duration', 'hours'],
  ['The ferry, with 214 on board, sank.', '214', 214, 'count', 'people'],
  ['It will be 31 degrees in Madrid.', '31 degrees', 31, 'temperature', 'degrees'],
  ['It maps 30 degrees of the sky.', '30 degrees', 30, 'count', 'degrees'],
  ['It shrank by a fifth, to 41,000, and a third are over 65.', '41,000', 41_000, 'count', ''],
  ['It had 1,900 staff. It has 1,150 now and wants to get down to 900.', '900', 900, 'count', 'staff'],
  ['The river stood at 6.2 metres. By dawn it had reached 7.9.', '7.9', 7.9, 'length', 'metres'],
  ['The river stood at 6.2 metres, short of the 8.1 recorded in 1953.', '8.1', 8.1, 'length', 'metres'],
  ['It lent 4.1 trillion won, 0.3 trillion less than in April.', '0.3 trillion', 300_000_000_000, 'currency', 'won'],
  ['They wanted a half-point cut.', 'a half-point', 0.5, 'percentage_point', 'point'],
  [
    'Those who slept under six hours had a 22% higher risk than those who slept over nine.',
    'nine',
    9,
    'duration',
    'hours',
  ],
  ['The pill is taken twice a day.', 'twice', 2, 'count', 'times'],
  ['Some 3 in 100,000 children have it.', '3 in 100,000', 0.00003, 'multiple', '3 in 100,000'],
  ['Its share of the market rose 1.9 points to 19.4%.', '1.9 points', 1.9, 'percentage_point', 'points'],
  ['The drug cut deaths to 4.1% (hazard ratio 0.66).', '0.66', 0.66, 'multiple', '0.66'],
  ['Labour took 43 of the 80 seats, the Greens 12 and independents eight.', '12', 12, 'count', 'seats'],
  ['Labour took 43 of the 80 seats, the Greens 12 and independents eight.', 'eight', 8, 'count', 'seats'],
  ['Acme has 40 stores in Ohio, 12 in Iowa and 3 in Utah.', '12', 12, 'count', 'stores'],
  ['Yields fell to 7.1 tonnes a hectare from 8.4.', '8.4', 8.4, 'mass', 'tonnes'],
  ['Nearly 9 inches of rain fell; the July average is 3.2.', '3.2', 3.2, 'length', 'inches'],
  ['It hit 41.3C on Tuesday, and 39 is forecast for Friday.', '39', 39, 'temperature', 'C'],
  ['Shares rose to 1,204 pence before closing at 1,189.', '1,189', 11.89, 'currency', 'pence'],
  ['The yen traded at 151.20 to the dollar, after 150.65 late on Friday.', '150.65', 150.65, 'currency', 'yen'],
  ['The herd numbers 240.', '240', 240, 'count', 'herd'],
  ['It took 47 passengers but was licensed for 32.', '32', 32, 'count', 'passengers'],
  [
    'It lost 1.8 billion kronor, compared with a profit of 640 million in May.',
    '640 million',
    640_000_000,
    'currency',
    'kronor',
  ],
  ['The dam holds 2.6 million acre-feet.', '2.6 million acre-feet', 2_600_000, 'volume', 'acre-feet'],
  ['Inflation ran at 11.2% in 2022, 7.4 in 2023 and 3.9 in 2024.', '7.4', 7.4, 'percent', '%'],
  ['Rice is at 52 pesos a kilo and sugar at 85.', '85', 85, 'currency', 'pesos'],
  ['A kilo costs 80 rupees in Delhi, against 35 in May.', '35', 35, 'currency', 'rupees'],
  ['The dollar buys 1,540 naira, from 460 two years ago.', '460', 460, 'currency', 'naira'],
  ['Waits rose to 17.4 weeks from 14.9.', '14.9', 14.9, 'duration', 'weeks'],
  ['They have won six straight.', 'six', 6, 'count', ''],
  ['Brown clocked 10.84 seconds, ahead of Diaz in 10.91.', '10.91', 10.91, 'duration', 'seconds'],
  ['It takes 15,000 litres of water, but 1,800 for wheat.', '1,800', 1800, 'volume', 'litres'],
  ['They took 9.8 days off, two more than in 2019.', 'two', 2, 'duration', 'days'],
  ['The thermostat was set at 72.', '72', 72, 'temperature', ''],
  ['Temperatures will reach 35 on Friday.', '35', 35, 'temperature', ''],
  ['It differed by a factor of five.', 'five', 5, 'multiple', 'five'],
  ['It is a 40-degree day.', '40-degree', 40, 'temperature', 'degree'],
  ['It was –10C then.', '–10C', -10, 'temperature', 'C'],
  ['Growth was –2.1% in May.', '–2.1%', -2.1, 'percent', '%'],
  ['A part –20 percent– went to them.', '20 percent', 20, 'percent', 'percent'],
  ['It was thirty degrees in the shade.', 'thirty degrees', 30, 'temperature', 'degrees'],
  ['The kiln goes to 2,100 degrees.', '2,100 degrees', 2100, 'temperature', 'degrees'],
  ['It takes 3 and 1/2 pounds of beef.', '3 and 1/2 pounds', 3.5, 'mass', 'pounds'],
  ['He stood 5\' 11" then.', '5\' 11"', 71, 'length', '\' 11"'],
  ['The tank was three-quarters full.', 'three-quarters', 0.75, 'multiple', 'three-quarters'],
  ['On time, in percent: Acme Air 91.4, Blue Jet 78.9.', '78.9', 78.9, 'percent', ''],
  ['GROWTH, PERCENT\nKenya 4.8 4.9\n', '4.9', 4.9, 'percent', ''],
  ['Jobless rate, %\n May April\nKenya 4.8 4.9\n', '4.9', 4.9, 'percent', ''],
  ['Average rent (€ a month):\n\nDublin 1,980\nCork 1,450\n', '1,450', 1450, 'currency', ''],
  ['• Seoul: 12.5 percent\n• Busan: 9.8\n• Daegu: 7.1\n', '7.1', 7.1, 'percent', ''],
  ['Sales: $4.2 billion\nStores: 412\n', '412', 412, 'count', 'stores'],
  ['BY THE NUMBERS\n14: people killed in a year\n', '14', 14, 'count', 'people'],
  ['Exports ($ billion)\nKenya 4.8 4.9\n', '4.9', 4_900_000_000, 'currency', ''],
  ['The toll by town:\n\n• Lima – 14 dead, six missing', '14 dead', 14, 'count', 'people'],
  ['They see two quarter-point cuts.', 'two', 2, 'count', 'cuts'],
  ['Butter is the No. 2 search term.', 'No. 2', 2, 'rank', 'No.'],
  ['The roof must be replaced in five years, not 15.', '15', 15, 'duration', 'years'],
  ['It houses 47 people, in a hall meant for 12.', '12', 12, 'count', 'people'],
  ['He moved 1,400 ewes. The other 220 were lost.', '220', 220, 'count', 'ewes'],
  ['She named 14 species. Five no longer grow there.', 'Five', 5, 'count', 'species'],
  ['I had nine patients. It should be four.', 'four', 4, 'count', 'patients'],
  ['It takes 21 liters for butter, but only 10 for cheese.', '10', 10, 'volume', 'liters'],
  ['The union wants 19.5 percent over four years; it has been offered 14.', '14', 14, 'percent', 'percent'],
  ['Of the 79 firms that have listed, 34 trade at a loss.', '34', 34, 'count', 'firms'],
  ['Of the 99 that were ordered, only three came.', '99', 99, 'count', ''],
  ['They made 17.9 million visits, or 5.8 each.', '5.8', 5.8, 'count', 'visits'],
  ['The plan takes capacity from 16 to 24.', '24', 24, 'count', ''],
  ['Its fleet stood at 843 in July.', '843', 843, 'count', ''],
  ['Cruise calls, at 391, were flat.', '391', 391, 'count', 'calls'],
  ['It takes 230 hours on jets, against 190 a decade ago.', '190', 190, 'duration', 'hours'],
  ['Days of danger will rise from 14 a year to between 35 and 40.', '35 and 40', null, 'count', ''],
  ['They won seven of nine on the road.', 'nine', 9, 'count', ''],
  ['The relative risk was 0.68.', '0.68', 0.68, 'multiple', '0.68'],
  ['It had 17 shots to Leeds’s nine.', 'nine', 9, 'count', 'shots'],
  ['It is fitted every eight years rather than every 25.', '25', 25, 'duration', 'years'],
  ['Cash would last 38 days. The rule is a minimum of 60.', '60', 60, 'duration', 'days'],
  ['It won 10 wards and may be left with two.', 'two', 2, 'count', 'wards'],
  ['Three of the four drier ones are recent.', 'four', 4, 'count', ''],
  ['Only 214 of those enrolled were women.', '214', 214, 'count', ''],
  ['They lost their past four matches.', 'four matches', 4, 'count', 'matches'],
  ['Highs will drop to 19 C from Monday’s 33.', '33', 33, 'temperature', 'C'],
  ['I have paid for it since I was 15.', '15', 15, 'duration', '15'],
  ['A child of eight does not vote.', 'eight', 8, 'duration', 'eight'],
  ['Radu and Mihai Ciobanu, 44 and 39, denied it.', '39', 39, 'duration', '39'],
  ['Some 71% of Romanians under 30 agreed.', '30', 30, 'duration', '30'],
  ['His daughter had turned 20 five days before the fire.', '20', 20, 'duration', '20'],
  ['A retired postmistress, 71, from Oranmore waited.', '71', 71, 'duration', '71'],
] as const)('a number without its noun takes the one said before: %s', (text, words, value, type, unit) => {
  const claim = extractClaims(text, day).find((found) => found.text === words)
  expect(claim).toMatchObject({ value, unit: { type, text: unit } })
})

test.each([
  // Who speaks.
  ['Dana Ortiz, who has worked for 22 years, said her pay had dropped by $140.', '$140', { attribution: 'Dana Ortiz' }],
  ['Dana Ortiz, who has worked for 22 years, said her pay had dropped by $140.', '22 years', { attribution: null }],
  [
    'Walkers had 31 percent fewer strokes, researchers reported on Wednesday.',
    '31 percent',
    { attribution: 'researchers' },
  ],
  ['Ann Moor told the BBC on Friday that the fund held $9 million.', '$9 million', { attribution: 'Ann Moor' }],
  ['The strike cost 40 jobs, the labour ministry reported.', '40 jobs', { attribution: 'labour ministry' }],
  ['In the survey 58% of respondents said so, up from 51% in June.', '51%', { attribution: null }],
  ['Lee Han joined the firm. “We lost 40 shops,” he said.', '40 shops', { attribution: 'Lee Han' }],
  ['Demand may slip by 3 percent, the Rice Council estimates.', '3 percent', { attribution: 'Rice Council' }],
  ['The bank held its rate, as expected, and said prices would rise 2 percent.', '2 percent', { attribution: 'bank' }],
  ['According to court papers, Ames wrote 210 letters.', '210 letters', { attribution: 'court papers' }],
  ['Officials wrote 40 letters.', '40 letters', { attribution: null }],
  ['The agency announced 300 jobs.', '300 jobs', { attribution: 'agency' }],
  ['"We had 40 calls," said the coach, Ann Moor.', '40 calls', { attribution: 'Ann Moor' }],
  ['"It took us 12 days," said its director, Lee Han.', '12 days', { attribution: 'Lee Han' }],
  ['Stocks, which the agency says should last 90 days, stand at 31 days.', '90 days', { attribution: 'agency' }],
  ['Stocks, which the agency says should last 90 days, stand at 31 days.', '31 days', { attribution: null }],
  ['Fitch lowered its growth estimate to 1.8%.', '1.8%', { attribution: 'Fitch' }],
  ['Acme raised its full-year forecast to $5 after sales rose 7 percent.', '7 percent', { attribution: null }],
  ['Strong demand lifted the price forecast to $5.', '$5', { attribution: null }],
  ['Analysts put the surplus at 210,000 tonnes.', '210,000 tonnes', { attribution: 'Analysts' }],
  ['The storm put 40,000 homes at risk.', '40,000 homes', { attribution: null }],
  ['The glaciers shrank by 13%, researchers have found.', '13%', { attribution: 'researchers' }],
  ['While police said they would act, no one has come in 50 years.', '50 years', { attribution: null }],
  ['IDC puts the number of phones at 16 million.', '16 million', { attribution: 'IDC' }],
  ['The institute reports that 12 men fell ill.', '12 men', { attribution: 'institute' }],
  ['Twelve men fell ill, the institute reported, while two died.', 'Twelve men', { attribution: 'institute' }],
  [
    'According to the Centers for Gout Control, 70 men fell ill.',
    '70 men',
    { attribution: 'Centers for Gout Control' },
  ],
  ['Inspectors found 13 rats.', '13 rats', { attribution: null }],
  ['The floods have claimed 12 lives.', '12 lives', { attribution: null }],
  ['"Adding this gene helped 40 percent," Ann Moor said.', '40 percent', { attribution: 'Ann Moor' }],
  [
    'Dr. Simon and her colleagues reported that it lived 9 years.',
    '9 years',
    { attribution: 'Dr. Simon and her colleagues' },
  ],
  ['Sales rose 5%, more than analysts had expected.', '5%', { attribution: null }],
  ['“Our model says the risk is 7% lower,” said Ann Moor.', '7%', { attribution: 'Ann Moor' }],
  // What a movement comes from is known.
  ['The plan would lift the fee from $12 to $14.', '$12', { modality: 'reported' }],
  ['Output is expected to grow from 3 million tons to 5 million tons.', '3 million tons', { modality: 'reported' }],
  // What words of expectation reach.
  ['Output fell short of the 2.5 percent median forecast.', '2.5 percent', { modality: 'forecast' }],
  ['Prices beat the forecast in a poll of 18 economists.', '18 economists', { modality: 'reported' }],
  ['It cut its price target to 40 euros.', '40 euros', { modality: 'reported' }],
  ['Children were more likely to fall ill at age 10.', '10', { modality: 'reported' }],
  ['May futures settled at $4.61.', '$4.61', { modality: 'reported' }],
  ['A cut would be possible if wage growth stayed under 6 percent.', '6 percent', { modality: 'hypothetical' }],
  ['The bank said a further cut of 25 basis points would come.', '25 basis points', { modality: 'forecast' }],
  ['The firm said it would cut 900 jobs.', '900 jobs', { modality: 'target' }],
  ['The firm said it would lose $900 million.', '$900 million', { modality: 'forecast' }],
  ['The owner of a home assessed at $320,000 will pay.', '$320,000', { modality: 'reported' }],
  ['It is shut, and 35 buses have been hired.', '35 buses', { modality: 'reported' }],
  ['A late meal could cost a year, according to a study of 900 adults.', '900 adults', { modality: 'reported' }],
  ['The estimated $82 million bill is that of 11 seasons.', '11 seasons', { modality: 'reported' }],
  ['The estimated $82 million bill is that of 11 seasons.', '$82 million', { modality: 'estimate' }],
  ['The plan could please the 22-year-old winger.', '22-year-old', { modality: 'reported' }],
  ['If you fasted, the risk would be 7 percent lower, she said.', '7 percent', { modality: 'hypothetical' }],
  ['Forecasters see 2 inches of rain.', '2 inches', { modality: 'forecast' }],
  ['He could only manage a time of 10.09 seconds.', '10.09 seconds', { modality: 'reported' }],
  ['If it fails, I would leave, said Ann Kay, 58, a baker.', '58', { modality: 'reported' }],
  ['Far fewer - less than 30,000 - will die.', '30,000', { modality: 'forecast' }],
  ['It could burst, and officials have opened 12 gates.', '12 gates', { modality: 'reported' }],
  ['One in four would be treated, compared to 35 percent in Japan.', '35 percent', { modality: 'reported' }],
  // What moves and what only seems to.
  ['Attendance at the town’s five pools fell by 8%.', '8%', { kind: 'change', subject: 'Attendance' }],
  ['Fines jump from $35 to $50.', '$50', { kind: 'level', direction: 'up' }],
  ['Stocks fell to a 14-month low of 5,640 lots.', '5,640 lots', { kind: 'level', direction: 'down' }],
  ['Stocks fell to a 14-month low of 5,640 lots.', '14-month', { direction: null }],
  ['Lamb was 212 pence a kilo, 9 pence down on the week.', '9 pence', { kind: 'change', direction: 'down' }],
  ['Funds hold a net short of 86,300 contracts.', '86,300 contracts', { qualifier: 'exact' }],
  ['Half of the borough’s 23,000 lamps are new.', 'Half', { subject: 'lamps' }],
  ['It has 240 flats, 35 per cent of them affordable.', '35 per cent', { kind: 'share', subject: 'flats' }],
  ['Survival rose from 41 to 56 percent.', '56 percent', { kind: 'level', direction: 'up' }],
  ['The cuts range from 41 to 56 percent.', '41 to 56 percent', { min: 41, max: 56 }],
  ['The team gave up four goals.', 'four goals', { kind: 'level', direction: null }],
  ['Police have taken down 1,000 sites.', '1,000 sites', { kind: 'level', direction: null }],
  ['Cattle ended up 1.3 cents.', '1.3 cents', { kind: 'change', direction: 'up' }],
  ['Payrolls will surge to a league-high $101 million.', '$101 million', { kind: 'level', direction: 'up' }],
  ['It was the first drop in a year, to a median of $1.2 million.', '$1.2 million', { direction: 'down' }],
  ['Its mass is three times that of Mars.', 'three times', { kind: 'level', subject: 'mass' }],
  ['The bill will be more than triple what it paid.', 'triple', { value: 3, qualifier: 'more_than' }],
  ['Fees will triple to $900.', 'triple', { kind: 'change', direction: 'up' }],
  ['A cap between 12,500 and 13,000 seats was set.', '12,500 and 13,000 seats', { kind: 'limit' }],
  ['Half took the pill, compared with 18 per cent.', '18 per cent', { kind: 'share' }],
  ['The club’s $84 million payroll is the league’s largest.', '$84 million', { subject: 'payroll' }],
  ['The clubs’ $84 million payroll is the largest.', '$84 million', { subject: 'payroll' }],
  ['They saw a 27 percent spike in season-ticket sales.', '27 percent', { subject: 'season-ticket sales' }],
  ['Half of the Bears’ tax bill is due.', 'Half', { subject: 'Bears’ tax bill' }],
  ['There’s a wreck 2,850 feet down.', '2,850 feet', { subject: 'wreck' }],
  ['The project will be twice the size.', 'twice', { subject: 'project' }],
  ['His co-worker Ivan Rivas, 60, left.', '60', { subject: 'Ivan Rivas' }],
  ['Jamal al-Hariri, 43, left.', '43', { subject: 'Jamal al-Hariri' }],
  ['The plan pays $100,000 for talks and up to $1 million for help.', '$1 million', { qualifier: 'at_most' }],
  ['The first 40 or so days matter.', '40 or so days', { qualifier: 'approximate', value: 40 }],
  ['They stood for 67 minutes to mark the day.', '67 minutes', { kind: 'level' }],
  ['It saw a 131% increase in calls for help, and 63% for food.', '63%', { kind: 'change', direction: 'up' }],
  ['It was a 27% increase on the previous year.', '27%', { kind: 'change', basis: 'yoy' }],
  ['The firms settled before trial and together paid $164 million.', '$164 million', { subject: 'firms' }],
  ['The 17-year-old right-hander won.', '17-year-old', { subject: 'right-hander' }],
  ['It ended their five-game winning streak.', 'five-game', { subject: 'winning streak' }],
  ['It was likely to have weighed 27 kg.', '27 kg', { modality: 'estimate', subject: null }],
  ['He lives in Kirov, a city 900 km (550 miles) northeast of Moscow.', '550 miles', { subject: 'city' }],
  ['Ann Kay, 24, of Gary, Ind., joined the team five days after that.', 'five days', { subject: 'Ann Kay' }],
  ['Profit fell to just $4 million from $5 million.', '$4 million', { direction: 'down', previous: { value: 5e6 } }],
  ['Troops dropped out of the sky from a height of just 800 feet.', '800 feet', { subject: 'height' }],
  ['He gave up four runs over six innings.', 'six innings', { qualifier: 'exact' }],
  ['They ended up weighing twice as much.', 'twice', { kind: 'level', direction: null }],
  ['The camp was expanded to hold up to 3,000 people.', '3,000 people', { kind: 'level', direction: null }],
  [
    'The drug cut her chance of developing gout from 87 percent.',
    '87 percent',
    { subject: 'chance of developing gout' },
  ],
  ['It cuts the risk of gout in men by more than half.', 'half', { kind: 'change', direction: 'down' }],
  ['It can lower the risk of gout by 96 percent and flu by 50 percent.', '50 percent', { subject: 'flu' }],
  ['While all have causes, for 20 percent of the 900 women it is a gene.', '20 percent', { subject: 'women' }],
  ['They live under a 2-month-old law.', '2-month-old', { qualifier: 'exact' }],
  ['He has a four-year, $56 million contract.', '$56 million', { subject: 'contract' }],
  ['He has a four-year, $56 million contract.', 'four-year', { subject: 'contract' }],
  ['More than 90 men who have sued since 2009 were told they will get $3 million.', '90 men', { modality: 'reported' }],
  ['More than 90 men who have sued since 2009 were told they will get $3 million.', '$3 million', { period: null }],
  ['Fees fell about 6 percent overall in the quarter.', '6 percent', { subject: 'Fees' }],
  ['Fees fell 6 percent, far more than the 3 percent analysts expected.', '6 percent', { modality: 'reported' }],
  ['After 130 wins, the 6-foot-4 right-hander is expected to go.', '130 wins', { modality: 'reported' }],
  ['After 130 wins, the 6-foot-4 right-hander is expected to go.', '6-foot-4', { subject: 'right-hander' }],
  ['Shares slipped $37 in after-hours trading to $873.50.', '$873.50', { direction: 'down', subject: 'Shares' }],
  ['Revenue grew 19 percent from the year-ago quarter to $14 billion.', '19 percent', { basis: 'yoy' }],
  [
    'Acme reported net income available to owners of $594 million.',
    '$594 million',
    { subject: 'net income available' },
  ],
  ['Profit was $752,708, or 32 cents a share, a 4 percent decline from $785,812.', '32 cents', { previous: null }],
  ['Excluding gains tied to a sale, earnings were 44 cents.', '44 cents', { subject: 'earnings' }],
  ['It will cover 5 miles of straight-line distance.', '5 miles', { subject: 'straight-line distance' }],
  ['“It is hard,” said Ana du Toit, 42, a teacher.', '42', { subject: 'Ana du Toit' }],
  ['Plans range between $20 and $30.', '$20 and $30', { modality: 'reported' }],
  ['It must grow its ad revenue, which makes up 85% of sales.', '85%', { subject: 'ad revenue' }],
  ['Shares are down 30% since its sale one year ago and 15% this year.', '15%', { kind: 'change', subject: 'Shares' }],
  ['The firm will grow its ad revenues 31% to $5.6 billion.', '31%', { kind: 'change', subject: 'ad revenues' }],
  ['The bank cut prices and raised rates 25 basis points.', '25 basis points', { subject: 'rates' }],
  ['AT&T is paying $200 for old phones.', '$200', { subject: 'AT&T' }],
  ['He says that 20 percent of U.S. consumers will.', '20 percent', { subject: 'U.S. consumers' }],
  ['It saw a 16 percent drop in average selling price.', '16 percent', { subject: 'average selling price' }],
  ['It was hit by the same 27 percent fall in volume.', '27 percent', { subject: 'volume' }],
  [
    'Sales fell to $2,780, with the unit moving to a profit of $8 from a loss of $226.',
    '$8',
    { previous: { value: 226 } },
  ],
  ['The camp soars 250 miles above the lake.', '250 miles', { kind: 'level', direction: null }],
  ['It is safe for girls as young as 11.', '11', { subject: 'girls' }],
  [
    'Of the 2,250 adults asked by Fox, about 56 percent now own one.',
    '56 percent',
    { kind: 'share', subject: 'adults' },
  ],
  ['It shut shops, slashing their number by half.', 'by half', { kind: 'change', direction: 'down' }],
  ['A burn doubles the risk of gout.', 'doubles', { kind: 'change', subject: 'risk of gout' }],
  ['Reserves are 50 percent below their 2010 levels.', '50 percent', { kind: 'change', direction: 'down' }],
  ['The walk raised $4 million, compared to $5 million in 2012.', '$5 million', { direction: null }],
  ['It offers 24-hour monitoring of dogs.', '24-hour', { subject: 'monitoring' }],
  ['About 1 percent of human cases result in death.', '1 percent', { subject: 'human cases' }],
  ['Of 900 men in the study, about 2 percent filed for help.', '2 percent', { kind: 'share' }],
  ['It says $20 billion spent on cancer care was lost.', '$20 billion', { subject: 'cancer care' }],
  ['Patients were 2.65 times more likely to fail.', '2.65 times', { subject: 'Patients' }],
  ['Sales rose 32% compared to the first quarter.', '32%', { period: null }],
  ['Debt was $3 million in May, and the rate is 13 percent.', '13 percent', { period: null }],
  ['The 5m-long (15ft) beast is new.', '15ft', { subject: 'beast' }],
  ['Yields fell to 7.03 percent from Friday’s 7.277 percent.', '7.03 percent', { previous: { value: 7.277 } }],
  ['Yields on two-year lira debt rose 3 basis points.', '3 basis points', { subject: 'Yields' }],
  ['A virus can have as few as 10 genes.', '10 genes', { qualifier: 'at_least' }],
  ['They are dense objects that weigh 4 tonnes.', '4 tonnes', { subject: 'dense objects' }],
  ['Parking at the multi-storeys goes up by 20p.', '20p', { subject: 'Parking' }],
  ['He says 36% of its retail accounts on a plan share it.', '36%', { subject: 'retail accounts' }],
  ['The virus, for example, measures about 100 nanometers.', '100 nanometers', { subject: 'virus' }],
  ['Ms. Bell said $4.50 was the factory price.', '$4.50', { subject: 'factory price' }],
  ['The shot costs $30 in wealthy countries.', '$30', { subject: 'shot' }],
  ['The company posted earnings per share of 73 cents.', '73 cents', { subject: 'earnings per share' }],
  ['The toll of the country’s two-year war is 80,000.', '80,000', { subject: 'toll of the country’s two-year war' }],
  ['It has turnover estimated at £600,000.', '£600,000', { subject: 'turnover' }],
  ['Levels were seven times higher in guest rooms.', 'seven times', { subject: 'Levels' }],
  ['Of all the genes, six percent match any of ours.', 'six percent', { kind: 'share' }],
  ['It reported an increase of 5 percent in sales.', '5 percent', { subject: 'sales' }],
  ['The gap was 6.1% last year and is forecast to be 5% in 2026.', '6.1%', { modality: 'reported' }],
  ['The house costs $710,000 and will be sold.', '$710,000', { modality: 'reported' }],
  ['The gap was double the bloc’s 4% limit, and is forecast to be 6.2%.', '6.2%', { kind: 'level' }],
  ['He won 53.1% of the vote to her 45.2%.', '53.1%', { kind: 'share', subject: 'vote' }],
  [
    'Prosecutors allege that Smith took $3.1 million.',
    '$3.1 million',
    { subject: 'Smith', attribution: 'Prosecutors' },
  ],
  ['Analysts had penciled in revenue of 3.4 billion euros.', '3.4 billion euros', { attribution: 'Analysts' }],
  ['The index ended 118.2 points or 0.2% lower.', '118.2 points', { kind: 'change', direction: 'down' }],
  ['Traffic recovered to 93% of its 2019 level.', '93%', { period: null }],
  [
    'Prices rose, with beef up a quarter, butter 15.4 percent and milk 12.6 percent.',
    '12.6 percent',
    { kind: 'change', direction: 'up' },
  ],
  ['The mean age was 67 and 41 percent were women.', '41 percent', { kind: 'share' }],
  ['It had 1,126 complaints, of which 94% were settled.', '94%', { kind: 'share' }],
  ['They lost their past four matches.', 'four matches', { qualifier: 'exact', kind: 'level' }],
  [
    'It was bought for $1.1 million plus up to $200,000 in add-ons.',
    '$200,000',
    { kind: 'level', qualifier: 'at_most' },
  ],
  ['There were never more than 200 people there.', '200 people', { qualifier: 'at_most' }],
  ['The audience never got beyond 1.1 million.', '1.1 million', { qualifier: 'at_most' }],
  ['No club will receive less than $4.8 million.', '$4.8 million', { qualifier: 'at_least' }],
  ['The crowd was down 7% on the equivalent fixture last year.', '7%', { basis: 'yoy' }],
  ['The bank kept its forecast for growth unchanged at 3.1 percent.', '3.1 percent', { modality: 'forecast' }],
  ['While Stern and Vale see 1.2 percent, others see less.', '1.2 percent', { modality: 'forecast' }],
  ['Mr. Hale said he expected no fewer than 105 seats.', '105 seats', { modality: 'forecast' }],
  ['It fell short of the 60% the body had set as its goal.', '60%', { modality: 'target' }],
  [
    '“A fall in the dollar would shave 3 percent off profit,” said Mr. Hale.',
    '3 percent',
    { modality: 'hypothetical' },
  ],
  ['Ms. Bell announced a step that would cost $9 million.', '$9 million', { modality: 'hypothetical' }],
  ['Ms. Bell said the bill would top $4 million should the levy stay.', '$4 million', { modality: 'hypothetical' }],
  ['Highs will reach 30 percent next April.', '30 percent', { period: { start: '2026-04-01', end: '2026-04-30' } }],
  [
    'The bank will leave its rate at 2.5 percent next Thursday.',
    '2.5 percent',
    { period: { start: '2025-11-27', end: '2025-11-27' } },
  ],
  [
    'In the 1970s 30 percent of trucks ran empty.',
    '30 percent',
    { period: { start: '1970-01-01', end: '1979-12-31' } },
  ],
  ['Lytton had 44.3 C on Aug. 13 (43.9 C, 1998).', '43.9 C', { period: { start: '1998-01-01', end: '1998-12-31' } }],
  [
    'They were jailed on Thursday for a 2023 fire that killed 27 people.',
    '27 people',
    { period: { start: '2023-01-01', end: '2023-12-31' } },
  ],
  [
    'A 2003 strike by 1,100 mechanics ended well.',
    '1,100 mechanics',
    { period: { start: '2003-01-01', end: '2003-12-31' } },
  ],
  ['Founded in 1963, the firm now has 6,800 drivers.', '6,800 drivers', { period: null }],
  ['It lost 40 jobs last month and spending had doubled in two years.', 'doubled', { period: null }],
  [
    'It was 2 million square miles below the 1981-2010 average, a difference three times the size of Texas.',
    'three times',
    { period: null },
  ],
  [
    'When it doubled the tariff on steel to 50 percent in June, firms cheered.',
    'doubled',
    { period: { start: '2025-06-01', end: '2025-06-30' } },
  ],
  ['It pledged $8 billion in 2021 and later raised the figure to $11 billion.', '$11 billion', { period: null }],
  [
    'Its fleet stood at 843 jets at the end of July and more than 1,400 jets are on order.',
    '1,400 jets',
    { period: null },
  ],
  [
    'It was its second-largest user last year.',
    'second-largest',
    { period: { start: '2024-01-01', end: '2024-12-31' } },
  ],
  [
    'They flew 12 million people in July, 3 percent fewer than the 13 million who flew in the same month last year.',
    '13 million',
    { period: { start: '2024-07-01', end: '2024-07-31' } },
  ],
  [
    'The chance of growth below 2 percent in 2027 is 25 percent, up from 17 percent in April.',
    '17 percent',
    { period: { start: '2025-04-01', end: '2025-04-30' } },
  ],
  [
    'Sales grew 4 percent in the 26 weeks to Aug. 30, 2025.',
    '4 percent',
    { period: { start: '2025-03-02', end: '2025-08-30' } },
  ],
  ['The insurer booked storm losses of $320 million.', '$320 million', { subject: 'storm losses', kind: 'level' }],
  ['Police said the driver, 31, was speeding.', '31', { subject: 'driver' }],
  ['Web sales now make up 58% of the total.', '58%', { kind: 'share', direction: null }],
  ['Women had fewer relapses, and eight in 10 were free of it.', 'eight in 10', { kind: 'share', subject: 'Women' }],
  ['She climbs to a career-high No. 7.', 'No. 7', { kind: 'rank' }],
  ['The judge ordered him to repay $412.', '$412', { subject: null }],
  ['Police found cocaine worth an estimated $56 and arrested 23 people.', '23 people', { modality: 'reported' }],
  ['The fine, equal to 4% of annual sales, is new.', '4%', { subject: 'fine' }],
  ['The plan will lift the fee from $15 to $18 by 2028.', '$15', { period: null }],
  ['If turnout falls below 40% the vote will not count.', '40%', { subject: 'turnout' }],
  [
    'Emissions fell, leaving them 41% under their 2007 peak.',
    '41%',
    { kind: 'change', direction: 'down', period: null },
  ],
  ['Solar grew, overtaking coal at 13.9%.', '13.9%', { subject: 'coal' }],
  ['A kilowatt-hour costs households 31.4 cents.', '31.4 cents', { subject: 'kilowatt-hour' }],
  ['It will pay a 47% premium to Tuesday’s close.', '47%', { period: null }],
  ['Fees go to $9 a year from 2026, $2 more than now.', '$2', { basis: null }],
  ['Fuel cost $2, less than in the first quarter, saving it $35.', '$35', { period: null }],
  ['Its shares, down 22% so far this year, jumped 9%.', '9%', { period: null }],
  ['Output was 43% below normal, at 58% of capacity against 81% a year ago.', '43%', { basis: null }],
  ['Dams are at 58% of capacity against 81% a year ago.', '81%', { kind: 'share' }],
  ['Spending per pupil has risen 21% since 2019.', '21%', { subject: 'Spending' }],
  ['Turnout was the highest in 20 years and up from 59%.', '20 years', { qualifier: 'exact' }],
  ['It will add 320 euros a month to the average pension of 8,450 euros.', '8,450 euros', { direction: null }],
  ['Gold rose, having touched a three-week high of $9,902.', '$9,902', { subject: 'Gold' }],
  [
    'Cars accounted for 17.5% of sales, up from 14.4%, and vans for 34.8%.',
    '34.8%',
    { kind: 'share', subject: 'vans' },
  ],
  ['Arrivals from China, at 412,000, were few.', '412,000', { subject: 'Arrivals from China' }],
  ['She said volumes, down 3% in May, should return.', '3%', { subject: 'volumes' }],
  ['Arrivals were a third below 2019 levels.', 'a third', { kind: 'change', direction: 'down' }],
  ['Debt was $3 million, equal to 2.6 times income.', '2.6 times', { subject: 'Debt' }],
  ['Gold is up 18% in 2025 but 10% off its peak.', '10%', { kind: 'change', direction: 'down' }],
  ['Gold hit a record $3,707, extending this year’s gain to 41%.', '$3,707', { period: null }],
  ['It cut 300 jobs, the third fall in four months, and wages grew 3.7%.', '3.7%', { subject: 'wages' }],
  ['Jobless claims rose by 27,000.', '27,000', { subject: 'Jobless claims' }],
  ['The median home, listed at $435,000, sold.', '$435,000', { subject: 'median home' }],
  ['Lawmakers passed a $228 billion budget.', '$228 billion', { qualifier: 'exact' }],
  ['The tax would go from $2.87 to $3.87.', '$3.87', { direction: 'up', previous: { value: 2.87 } }],
  ['It opened $310 million over its $1.7 billion budget.', '$310 million', { kind: 'change', direction: 'up' }],
  ['It came at a cost to the airline of $25 million.', '$25 million', { subject: 'cost' }],
  ['The storm cut power to 1.3 million customers.', '1.3 million customers', { direction: null }],
  ['Temperatures will fall to 61F overnight.', '61F', { basis: null }],
  ['Nine in 10 of those infected were young.', 'Nine in 10', { subject: 'those infected' }],
  ['Guards saw 63 apes, 18 more than in May, but lost 29 lions, up from 17.', '29 lions', { subject: 'lions' }],
  ['They found 41 coins, the oldest from Rome, worth £900.', '£900', { subject: 'coins' }],
  [
    'It fell to 5.1 percent from June’s 5.2 percent.',
    '5.2 percent',
    { period: { start: '2025-06-01', end: '2025-06-30' } },
  ],
  ['Inflation slowed from last month’s 3.1 percent to 2.9 percent.', '3.1 percent', { kind: 'level' }],
  [
    'It is the most since February’s 6.3 percent gain.',
    '6.3 percent',
    { period: { start: '2025-02-01', end: '2025-02-28' } },
  ],
  ['Rates ranged from a low of 61.5% to a high of 78.2%.', '78.2%', { subject: 'Rates' }],
  ['They won by rallying twice and surging.', 'twice', { kind: 'level', direction: null }],
  ['It costs in the neighborhood of $50.', '$50', { qualifier: 'approximate' }],
  ['Profits were up by 16% since last year.', '16%', { basis: 'yoy', period: null }],
  [
    'It will take capacity to 84 million tonnes a year from 71.5 million tonnes.',
    '84 million tonnes',
    { direction: 'up' },
  ],
  ['In May 40% of adults agreed. Among the young, the figure was 52%.', '52%', { kind: 'share' }],
  ['Debt was 2.8 times income, against a covenant limit of 3.5.', '3.5', { kind: 'limit' }],
  ['“Our model,” said Ann Moor, “is new. It says the risk is 7% lower.”', '7%', { attribution: 'Ann Moor' }],
  ['It was the best five-day decision I’ve made.', 'five-day', { subject: 'decision' }],
  ['He signed an eight-year contract paying him $5 million.', 'eight-year', { subject: 'contract' }],
  [
    'Cases from 15 countries since 2003 were seen.',
    '15 countries',
    { period: { start: '2003-01-01', end: '2025-11-20' } },
  ],
  ['In Q2 2013 it earned $3 million.', '$3 million', { period: { start: '2013-04-01', end: '2013-06-30' } }],
  ['Patients lived 10.4 months with Cura versus 5.2 months without.', '5.2 months', { subject: 'Patients' }],
  ['Drivers over 13 years of age may race.', '13 years of age', { qualifier: 'more_than' }],
  ['Fines will double to $1,000.', 'double', { kind: 'change', direction: 'up' }],
  ['Fines will double to $1,000.', '$1,000', { kind: 'level', direction: 'up' }],
  ['The plan would add 25 officers.', '25 officers', { kind: 'level', subject: 'officers' }],
  ['Rubber closed 4.1 yen lower, or 1.3%, at 321.6 yen.', '1.3%', { kind: 'change', direction: 'down' }],
  ['Rubber closed 4.1 yen lower, or 1.3%, at 321.6 yen.', '321.6 yen', { kind: 'level', direction: 'down' }],
  ['Ms. Rao, who won by 412 votes, will be sworn in.', '412 votes', { modality: 'reported' }],
  ['Use has climbed 12% since fares were scrapped, to 9,400 trips a day.', '9,400 trips', { direction: 'up' }],
  ['The repairs cost £2.1m, £400,000 over budget.', '£400,000', { kind: 'change', direction: 'up' }],
  ['Revenue came in 3.2 percent below projections.', '3.2 percent', { kind: 'change', direction: 'down' }],
  ['Participants who took the pill lost 6.2 kilograms.', '6.2 kilograms', { subject: 'Participants' }],
  ['The town faces a deficit of $11 million, which could grow to $18 million.', '$18 million', { subject: 'deficit' }],
  ['They tracked 2,150 women, 640 of whom were ill.', '640', { subject: 'women' }],
  ['Voters approved the bond with 61 percent in favor.', '61 percent', { kind: 'share' }],
  ['Shares ended 3.6% higher at $84.55.', '$84.55', { kind: 'level', direction: 'up' }],
  ['Cash flow sank by more than half.', 'half', { kind: 'change', direction: 'down', qualifier: 'more_than' }],
  ['Founders hold 58% and foreign funds 13%.', '58%', { kind: 'share', subject: 'Founders' }],
  ['Founders hold 58% and foreign funds 13%.', '13%', { kind: 'share', subject: 'foreign funds' }],
  ['The unit, which brings in nearly half of revenue, grew.', 'half', { kind: 'share', subject: 'unit' }],
  ['Shares fell, compared with a 14% gain for the S&P 500.', '14%', { subject: 'S&P 500' }],
  ['It was the first time in 14 months that the rate slipped.', '14 months', { subject: 'rate' }],
  ['Residents over 75 keep their passes.', '75', { qualifier: 'more_than' }],
  ['Output rose to more than 5 million tonnes.', '5 million tonnes', { kind: 'level', direction: 'up' }],
  ['Output rose by more than 5 million tonnes.', '5 million tonnes', { kind: 'change', direction: 'up' }],
  ['Spending was $18 million, down from a planned $22 million.', '$18 million', { direction: 'down' }],
  ['Spending was $18 million, down from a planned $22 million.', '$22 million', { kind: 'level', direction: null }],
  ['Profit was $90 million, or $1.12 a share, down from $104 million.', '$90 million', { direction: 'down' }],
  ['Profit was $90 million, or $1.12 a share, down from $104 million.', '$1.12', { previous: null }],
  [
    'Growth slowed because of a 1.4-percentage-point drag from trade.',
    '1.4-percentage-point',
    { kind: 'change', direction: 'down' },
  ],
  ['The levy will add £1.87 a week to the bill.', '£1.87', { kind: 'change', direction: 'up' }],
  ['The pool loses £460 a day.', '£460', { kind: 'level', direction: null }],
  ['The number rose from 388 to 471, at an average cost of £5,300 each.', '£5,300', { direction: null }],
  ['It sold 9% less than a year ago, as tariffs added $7 million to costs.', '$7 million', { basis: null }],
  ['The unit, spread over 110 acres, opened.', '110 acres', { qualifier: 'exact' }],
  ['The court set aside a $90,000 penalty.', '$90,000', { modality: 'reported' }],
  ['Broker Kotira lifted FY27 profit estimates by 4%.', '4%', { subject: 'FY27 profit estimates' }],
  ['Acme reported profit of $6 million for May, against $4 million in June.', '$4 million', { subject: 'profit' }],
  ['Fuel was 6.8 percent cheaper.', '6.8 percent', { kind: 'change', direction: 'down' }],
  ['Scores rose by 4.6 percent, against 2.9 percent elsewhere.', '2.9 percent', { kind: 'change', direction: 'up' }],
  ['Exports slipped 2.9 percent to $27 billion and imports 0.7 percent.', '0.7 percent', { kind: 'change' }],
  ['Time fell 28 percent, to 95 minutes, while errors edged up from 7.1 percent.', '28 percent', { previous: null }],
  ['The bank held its key rate at 2.25 percent.', '2.25 percent', { direction: 'flat' }],
  ['The economy grew at an annual pace of 1.3 percent.', '1.3 percent', { kind: 'change', subject: 'economy' }],
  ['She picks up $10,000 for the win.', '$10,000', { kind: 'level', direction: null }],
  ['She raised three sons.', 'three sons', { kind: 'level', direction: null }],
  ['He won with a leap of 8.31 metres.', '8.31 metres', { kind: 'level' }],
  ['Rents will drop another 2% to 3%.', '2% to 3%', { min: 2, max: 3, kind: 'change' }],
  ['Only 37% would buy it.', '37%', { kind: 'share' }],
  ['It asked parents; 18 percent oppose it.', '18 percent', { kind: 'share' }],
  ['Debt is above the law’s 60 percent ceiling.', '60 percent', { kind: 'limit' }],
  ['On the month, prices rose 0.1 percent.', '0.1 percent', { basis: 'mom' }],
  ['It cut its estimate of 2026 demand growth by 90,000 tons.', '90,000 tons', { direction: 'down' }],
  ['Butter was 38 percent dearer and eggs 11 percent.', '11 percent', { kind: 'change', direction: 'up' }],
  ['Fares have been raised three times.', 'three times', { kind: 'level' }],
  ['Riders will pay $2 more per trip.', '$2', { kind: 'change', direction: 'up', modality: 'forecast' }],
  ['She took 14,387 votes, or 43.2 percent.', '43.2 percent', { kind: 'share' }],
  ['It could bring a storm surge of 15 feet.', '15 feet', { kind: 'level', subject: 'storm surge' }],
  ['It beat an estimate of $7 billion, sending its shares up 11%.', '11%', { modality: 'reported', subject: 'shares' }],
  ['Pay rose 0.3 percent from October and 3.9 percent from a year earlier.', '0.3 percent', { basis: 'mom' }],
  [
    'The index was 104.3 in September, up 0.4 points on August.',
    '0.4 points',
    { basis: 'mom', period: { start: '2025-09-01', end: '2025-09-30' } },
  ],
  // What it was before, in brackets: its time is of that number alone.
  [
    'Revenue rose 8% to £12m (H1 2024: £11m).',
    '£12m',
    { previous: { value: 11_000_000, unit: { type: 'currency', code: 'GBP', text: '£' } }, period: null },
  ],
  [
    'Revenue rose 8% to £12m (H1 2024: £11m).',
    '£11m',
    { previous: null, period: { start: '2024-01-01', end: '2024-06-30' } },
  ],
  [
    'Profit of £12m, down 3% (2024: £13m).',
    '£12m',
    { previous: { value: 13_000_000, unit: { type: 'currency', code: 'GBP', text: '£' } }, period: null },
  ],
  [
    'Net debt was 1.1x EBITDA (31 December 2024: 1.4x).',
    '1.4x',
    { period: { start: '2024-12-31', end: '2024-12-31' } },
  ],
  ['Rents are up 5.9% on a year ago in Perth but just 1.2% in Canberra.', '1.2%', { kind: 'change', direction: 'up' }],
  ['Rents rose 5.9% in Perth, compared with 1.2% in Canberra.', '1.2%', { kind: 'change', direction: 'up' }],
  ['Prices rose 5.9% in May but unemployment was 4% in May.', '4%', { kind: 'level', direction: null }],
  ['Profit fell 30% in Q1FY26.', '30%', { period: null }],
  ['Profit fell 30% in fiscal Q3.', '30%', { period: null }],
  // What came before is no part of what is planned, nor moved by it.
  ['The firm plans to invest $3bn, after losses of $4bn in 2024.', '$4bn', { modality: 'reported', kind: 'level' }],
  [
    'It would cut spills, after fines of £86m last year.',
    '£86m',
    { modality: 'reported', kind: 'level', direction: null },
  ],
  ['The firm will cut 900 jobs, after losses of $4bn.', '900 jobs', { modality: 'forecast', kind: 'change' }],
  ['In Yorkshire leaks fell 12%, but just 3% in the north-east.', '3%', { kind: 'change', direction: 'down' }],
  // Headlines of what is to come.
  ['Apple to invest $500bn in U.S. over four years', '$500bn', { modality: 'target' }],
  ['Fares to rise 5% in May', '5%', { modality: 'forecast' }],
  ['How to save $500 on fuel', '$500', { modality: 'reported' }],
  ['Workers vote to reject 4% offer', '4%', { modality: 'reported' }],
  ['Sales were 4% ahead of the prior year.', '4%', { kind: 'change', direction: 'up', basis: 'yoy' }],
  ['Sales were 4% ahead of plan.', '4%', { kind: 'change', direction: 'up' }],
  ['Were it to fall 4%, the bank would step in.', '4%', { modality: 'hypothetical' }],
  ['Investors are betting on a 4% rise.', '4%', { modality: 'forecast' }],
  ['Staff projections see inflation averaging 2.1% this year.', '2.1%', { modality: 'forecast' }],
  ['Sales rose 4% on October.', '4%', { basis: 'mom', period: null }],
  ['They met on October 4 and paid $4.', '$4', { basis: null, period: { start: '2025-10-04', end: '2025-10-04' } }],
  ['Prices rose 4.1% over twelve months.', '4.1%', { basis: 'yoy' }],
  ['It met the forecasts of 21 of 23 analysts.', '23 analysts', { modality: 'reported' }],
  ['The rate fell before two rate rises.', 'two rate rises', { kind: 'level' }],
  ['It slowed the 5.8-tonne craft by 840 metres per second.', '5.8-tonne', { kind: 'level' }],
  [
    'The rate rose, hitting 6.58 percent from 6.51 percent.',
    '6.58 percent',
    { direction: 'up', previous: { value: 6.51 } },
  ],
  ['The price was up 1.8 percent from November 2024.', '1.8 percent', { basis: 'yoy' }],
  ['It will halve its payout and cut 600 jobs.', '600 jobs', { modality: 'forecast' }],
  ['Tips averaged 18 percent, the least in six years.', 'six years', { modality: 'reported' }],
  ['Sales were 5.6% lower by value.', '5.6%', { kind: 'change', direction: 'down' }],
  ['The economy grew at a 1.9% annualized rate.', '1.9%', { kind: 'change', direction: 'up' }],
  ['He worked up to 70 hours a week at two farms.', 'two farms', { direction: null }],
  ['They lost five in a row.', 'five', { kind: 'level' }],
  ['Her digs turned up 20 new species.', '20', { kind: 'level', direction: null }],
  ['She expects a drop of 4% to 5%.', '4% to 5%', { min: 4, max: 5, kind: 'change' }],
  ['The margin will be 11%, up from 9% to 10% previously.', '9% to 10%', { min: 9, max: 10 }],
  // Bounds and limits.
  ['The dam was not checked in over 20 years.', '20 years', { qualifier: 'more_than' }],
  ['The bones lay under 3.5 metres of sand.', '3.5 metres', { qualifier: 'exact' }],
  ['The median age edged up to 40.6 years.', '40.6 years', { qualifier: 'exact', direction: 'up' }],
  ['The study did not include people under 40.', '40', { qualifier: 'less_than' }],
  ['Boeing handed over 53 planes.', '53 planes', { qualifier: 'exact' }],
  ['It was the biggest in over 30 years.', '30 years', { qualifier: 'more_than' }],
  ['He had waited for over two hours.', 'two hours', { qualifier: 'more_than' }],
  ['The fee is 5 percent plus tax.', '5 percent', { qualifier: 'exact' }],
  ['The bill would cap fees at 7 percent.', '7 percent', { kind: 'limit' }],
  ['The maximum sentence is 12 years.', '12 years', { kind: 'limit' }],
  ['The wreck was recovered half a mile away.', 'half a mile', { kind: 'level', direction: null }],
  ['A law would cap rent increases at 4 percent.', '4 percent', { kind: 'limit', direction: null }],
  ['It closed 30 of its 90 shops, or 33 percent.', '33 percent', { kind: 'share' }],
  ['The line cut 12 of its 48 trains, or a further 25%.', '25%', { kind: 'share' }],
  // Times that belong to something else.
  ['Hart cost $38 million in July and has eight goals.', 'eight goals', { period: null }],
  [
    'Stocks rose by 3.5 million barrels in the week to Nov. 7.',
    '3.5 million barrels',
    { period: { start: '2025-11-01', end: '2025-11-07' } },
  ],
  ['The club had sales of $9 million in 2023-24.', '$9 million', { period: null }],
  [
    'It plans to raise output by 5 percent in December.',
    '5 percent',
    { period: { start: '2025-12-01', end: '2025-12-31' } },
  ],
  ['In 2024 it drew 3 million visitors, 8 percent more than in 2023.', '8 percent', { basis: 'yoy' }],
  ['Jobs were 14,200 more than in January.', '14,200', { period: null, basis: 'previous' }],
  ['The plan to borrow $75 million was put off until June 8.', '$75 million', { period: null }],
  ['Jobless claims rose by 7,000 from October to 300,000.', '7,000', { period: null }],
  [
    'It will bar phones from 2,450 schools by August 2027.',
    '2,450 schools',
    { period: { start: '2027-08-01', end: '2027-08-31' } },
  ],
  ['The study of 500 patients opens in May.', '500 patients', { period: { start: '2026-05-01', end: '2026-05-31' } }],
  ['Born in 1937, she raised three sons.', 'three sons', { period: null }],
  ['He bought a 40-acre farm with a loan in 1958.', '40-acre', { period: null, subject: 'farm' }],
  ['It will cut 8% of its staff, after first-quarter profit fell.', '8%', { period: null }],
  ['The fund, which held $9 million in 2019, was down to $2 million.', '$2 million', { period: null }],
  ['He was sentenced Wednesday to nine years.', 'nine years', { period: { start: '2025-11-19', end: '2025-11-19' } }],
  ['Approval was down 4 points since May, with 31 percent unsure.', '31 percent', { period: null }],
  ['Use rose, up from 31% in 2023; among the old, the share was 52%.', '52%', { period: null }],
  // A paper goes on behind a semicolon, a person does not.
  ['The survey, by Marlow, found that 39% rent; among the young 52% do.', '52%', { attribution: 'survey' }],
  ['Data showed exports fell 3 percent; the ministry will spend $4 billion.', '$4 billion', { attribution: null }],
  ['The survey found 43% rent; in Ghent, the mayor said, 5% do.', '5%', { attribution: 'mayor' }],
  ['The minister said 39% rent; of the young 52% do.', '52%', { attribution: null }],
  ['Rents reached $1,840 in May, federal data show.', '$1,840', { attribution: 'federal data' }],
  ['Government figures show prices fell 4 percent.', '4 percent', { attribution: 'Government figures' }],
  // A number that does something does not move.
  ['Weights fell and fewer than 4% dropped out.', '4%', { kind: 'share', direction: null }],
  ['Costs rose, and 30 percent gave up.', '30 percent', { kind: 'share', direction: null }],
  // An infinitive behind "and" keeps its object.
  ['He wants to replace signals and to raise train speeds from 80 mph to 95 mph.', '95 mph', { direction: 'up' }],
  [
    'It plans to close shops and to cut staff costs from $9 million to $7 million.',
    '$7 million',
    { direction: 'down' },
  ],
  // What is measured.
  ['Club forward Iker Soto retired after 14 seasons. He joined at 17.', '17', { subject: 'Iker Soto' }],
  ['Sales fell, while spending on medicine was up 3.9%.', '3.9%', { subject: 'spending' }],
  ['Inventories were little changed at $862 billion.', '$862 billion', { subject: 'Inventories' }],
  ['In Munich the average rent is 22 euros.', '22 euros', { subject: 'average rent' }],
  ['The minister raised capital spending for 2027 by 9 percent.', '9 percent', { subject: 'capital spending' }],
  ['It set a fiscal deficit target of 4.3 percent.', '4.3 percent', { subject: 'fiscal deficit', modality: 'target' }],
  ['Subsidies on food, fuel and rent will cost $4 billion.', '$4 billion', { subject: 'Subsidies' }],
  ['On a $400,000 loan the monthly payment comes to $2,549.', '$2,549', { subject: 'monthly payment' }],
  ['Home sales ran at an annual rate of 4 million.', '4 million', { subject: 'Home sales' }],
  ['Fuel and labour make up 60 percent of costs.', '60 percent', { subject: 'Fuel and labour' }],
  ['It had bookings of €5 billion, beating the €4 billion consensus.', '€4 billion', { subject: 'bookings' }],
  [
    'A dealer who was caught with 3 kilograms of heroin has been jailed for nine years.',
    'nine years',
    { subject: 'dealer' },
  ],
  ['Irene Katz, a biologist whose work earned her a prize, died. She was 97.', '97', { subject: 'Irene Katz' }],
  ['Job gains for May and June were revised down by 48,000.', '48,000', { subject: 'Job gains' }],
  ['Costs rose, but manufacturers shed 12,000 jobs.', '12,000 jobs', { direction: 'down', subject: 'jobs' }],
  [
    'Revenue rose 12 percent to $4 billion and operating profit by 31 percent.',
    '31 percent',
    { subject: 'operating profit' },
  ],
  ['The bank lifted its 2027 growth forecast to 2.6%.', '2.6%', { subject: 'growth forecast' }],
  ['Only 38 percent of voters agreed. Fifty-six percent said no.', 'Fifty-six percent', { subject: 'voters' }],
  ['A crowd of about 48,000 watched.', '48,000', { subject: 'crowd' }],
  ['Ann Moor leads Republican Jim Ford by 3 points.', '3 points', { subject: 'Ann Moor' }],
  ['Forecasters expect landfall within 36 hours.', '36 hours', { subject: 'landfall' }],
  ['Prices rose 0.6 percent, taking the annual rate to 2.9 percent.', '2.9 percent', { subject: 'annual rate' }],
  ['Food was dear, with butter 38 percent dearer.', '38 percent', { subject: 'butter' }],
  ['The bank sees a one-in-three chance of a rise.', 'one-in-three', { subject: 'chance' }],
  ['Hal Broome, a 71-year-old retired welder, had three minutes.', 'three minutes', { subject: 'Hal Broome' }],
  ['She works at Larkfield, a 612-bed hospital in Leeds.', '612-bed', { subject: 'hospital' }],
  ['They followed 94 doctors at two clinics for six months.', 'six months', { subject: null }],
  ['The nurses followed 94 doctors at two clinics for six months.', 'six months', { subject: 'nurses' }],
  ['The office estimates that 40 percent of the apple crop was lost.', '40 percent', { subject: 'apple crop' }],
  ['Core inflation, due on Monday, eased by 2 percent.', '2 percent', { subject: 'Core inflation' }],
  ['Profit fell 5 percent. It was the worst result in nine years.', 'nine years', { subject: 'worst result' }],
  ['Lee Han won. He left school at 14.', '14', { subject: 'Lee Han' }],
  ['Ann Moor died on Monday. She was 88.', '88', { subject: 'Ann Moor' }],
  ['Diesel, at $3.97 a gallon, costs 41 cents less.', '41 cents', { subject: 'Diesel' }],
  ['It trimmed its forecast for the wheat crop by 2 million tons.', '2 million tons', { subject: 'wheat crop' }],
  ['Revenue slipped 4% to £1.1bn, against forecasts of £1.2bn.', '£1.2bn', { subject: 'Revenue' }],
  ['It posted a 27 percent fall in profit to $1.9 billion.', '$1.9 billion', { subject: 'profit' }],
  ['Children who slept nine hours a night were 2.3 times as fit.', '2.3 times', { subject: 'Children' }],
  ['Ann Moor denied 3 charges. The judge ordered her to repay $2 million.', '$2 million', { subject: 'Ann Moor' }],
  ['The plan would lift the tax, adding $90 to the bill on a home worth $150,000.', '$150,000', { subject: 'home' }],
  ['They promised much. "One bus in five never came," he said.', 'One bus in five', { subject: 'bus' }],
  ['"We had 64 percent of the ball," said the coach, Ann Moor.', '64 percent', { subject: 'ball' }],
  ['Ghent led by four points.', 'four points', { subject: 'Ghent' }],
  ['The Dane won by three shots.', 'three shots', { subject: 'Dane' }],
  ['The club extended its winning run to 14 games.', '14 games', { subject: 'winning run' }],
  ['Figures showed that only 61% of ferries left on time.', '61%', { subject: 'ferries' }],
  ['He earns $900 a week and $450 of it is rent.', '$450', { subject: 'rent' }],
  ['It is free for women over 60 and for children under 6.', '6', { subject: 'children' }],
  [
    'The poll has a margin of error of plus or minus 3 percentage points.',
    '3 percentage points',
    { subject: 'margin of error' },
  ],
] as const)('%s: %s', (text, words, wanted) => {
  expect(extractClaims(text, day).find((found) => found.text === words)).toMatchObject(wanted)
})

test.each([
  ['He shot three deer and was one of Ghent’s best.', ['three deer']],
  ['Shares rose 3 percent to 41.', ['3 percent']],
  ['The dollar fell 0.4 percent to 148.', ['0.4 percent']],
  ['Rooms cost 20 percent more, from 9 to 5.', ['20 percent']],
])('a bare number takes no noun that it cannot count: %s', (text, wanted) => {
  expect(extractClaims(text, day).map((claim) => claim.text)).toEqual(wanted)
})

test.each([
  ['The Czech cabinet met. The wage will be 22,400 crowns.', '22,400 crowns', 'CZK'],
  ['Norway’s fund grew. It holds 20 trillion crowns.', '20 trillion crowns', 'NOK'],
  ['Mexico’s bank met. The fine was 4,000 pesos.', '4,000 pesos', 'MXN'],
  ['The fine was 4,000 pesos.', '4,000 pesos', 'PHP'],
  ['The European Central Bank met. It paid 200 francs.', '200 francs', 'CHF'],
  ['Sweden’s bank met. The crown weakened to 10.94 against the euro.', '10.94', 'SEK'],
  ['An airline in Sydney paid US$6 million ($9 million).', '$9 million', 'AUD'],
  ['An airline in Toronto paid $9 million (US$6 million).', '$9 million', 'CAD'],
  ['Profit fell to A$1.94 billion. It will pay 62 cents a share.', '62 cents', 'AUD'],
  ['Ore slid below $US98 a tonne, and the Australian miner to $58.36.', '$58.36', 'AUD'],
  ['Ore slid below US$98 a tonne, and the Australian miner to $58.36.', '$58.36', 'USD'],
  ['It paid C$3 million and $2 million. It will pay 62 cents a share.', '62 cents', 'USD'],
] as const)('money whose name several countries share: %s', (text, words, code) => {
  expect(extractClaims(text, day).find((claim) => claim.text === words)?.unit.code).toBe(code)
})

const expected = { modality: 'forecast' } as const
const told = { modality: 'reported' } as const
test.each([
  // What is expected is only the number that the others are compared with.
  [
    'Orders rose 1.8 percent, beating the 0.9 percent gain forecast by analysts.',
    { '1.8 percent': told, '0.9 percent': expected },
  ],
  ['Orders rose to 58, exceeding the 55 euros expected by analysts and easing fears.', { '55 euros': expected }],
  [
    'Sales were $9 million, topping the $8 million analysts polled by Maris had expected.',
    { '$9 million': told, '$8 million': expected },
  ],
  [
    'Jobs grew by 210,000, more than the 150,000 that economists had forecast.',
    { '210,000': told, '150,000': expected },
  ],
  [
    'The work cost $9 million, more than the $7 million the city estimated.',
    { '$9 million': told, '$7 million': { modality: 'estimate' } },
  ],
  ['Brokers on average were looking for $9 million.', { '$9 million': expected }],
  ['Police are looking for 5 boats.', { '5 boats': told }],
  ['Core inflation is seen at 2.6 percent.', { '2.6 percent': expected }],
  ['The boat was seen 2 miles off.', { '2 miles': told }],
  ['It cut its growth forecast to 1.6 percent from 2.2 percent.', { '1.6 percent': expected, '2.2 percent': expected }],
  [
    'It sees growth of 2 percent, compared with an earlier range of 3 percent to 4 percent.',
    { '3 percent to 4 percent': expected },
  ],
  ['It forecast sales of $9 million and adjusted earnings of $2 a share.', { $2: expected }],
  ['The backlog is $9 million, a third of which should be delivered by May.', { 'a third': expected }],
  // Where a clause or a quotation of expectation ends.
  ['Jan Moor, who expects to retire, has run the mill for 24 years.', { '24 years': told }],
  [
    '“We could lose a third,” said Ines Duarte, who farms 210 hectares.',
    { 'a third': { modality: 'hypothetical' }, '210 hectares': told },
  ],
  // Who expects it.
  ['“It is tight,” said Omar Haddad, head of Velt, who sees copper at $9.', { $9: { attribution: 'Omar Haddad' } }],
  [
    'Farrow, 44, who led the sale, said Cardwell intended to lift spending from 5 per cent of sales.',
    { '5 per cent': { attribution: 'Farrow' } },
  ],
  [
    'Dr. Marc Tibert of Lavan University, who was not involved, urged caution. Only 29 per cent were women, he said.',
    { '29 per cent': { attribution: 'Dr. Marc Tibert' } },
  ],
  [
    'A Department for Work and Care spokesperson said pay would rise by 4.1%.',
    { '4.1%': { attribution: 'Department for Work and Care spokesperson' } },
  ],
  ['The project had cost $90 million.', { '$90 million': told }],
  ['The bank projects growth of 3 percent.', { '3 percent': expected }],
  ['“We’ll have 40 buses by spring,” said Omar Haddad.', { '40 buses': expected }],
  ['Rents could climb 6%, says a forecast from the broker Hale.', { '6%': { modality: 'hypothetical' } }],
  ['Rents could climb 6%, according to a forecast from the broker Hale.', { '6%': { attribution: 'broker Hale' } }],
  ['In its latest outlook the fund predicts the economy will shrink 0.4%.', { '0.4%': { attribution: 'fund' } }],
  ['Police put the crowd at 15,000; organisers claimed 40,000.', { '40,000': { attribution: 'organisers' } }],
  ['Nobody believes the official figure of 60 dead.', { '60 dead': { attribution: null } }],
  [
    'Inflation was 3.1% and economists expect 3.3%.',
    { '3.1%': { attribution: null }, '3.3%': { attribution: 'economists' } },
  ],
  ['Profit was $1.10 a share, above the $1.02 Wall Street had forecast.', { '$1.02': { attribution: 'Wall Street' } }],
  ['Growth beat the 2.1% Lindholm Bank had pencilled in.', { '2.1%': { attribution: 'Lindholm Bank' } }],
  [
    'Profit was $9 million, above the $8 million analysts had expected, while sales were $70 million.',
    { '$8 million': { attribution: 'analysts' }, '$70 million': { attribution: null } },
  ],
] as const)('what is expected, and by whom: %s', (text, wanted) => {
  const claims = extractClaims(text, day)
  for (const [words, fields] of Object.entries(wanted))
    expect(claims.find((claim) => claim.text === words)).toMatchObject(fields)
})

test.each([
  // What is so far done, and what it is done to.
  ['Construction, which began in 2019, is about 85% complete.', '85%', 'Construction'],
  ['The flats are nearly 80 percent occupied.', '80 percent', 'flats'],
  ['There was about 15% growth in sales.', '15%', 'sales'],
  ['The drought has wiped out 60 percent of the maize crop.', '60 percent', 'maize crop'],
  ['The firm laid off 8% of its staff.', '8%', 'staff'],
  ['They were bought at a cost of about $420 apiece.', '$420', 'cost'],
  ['The wall is 8 metres high and 1.2 kilometres long.', '1.2 kilometres', 'wall'],
  ['The treaty caps warheads at 1,550.', '1,550', 'warheads'],
  // What stands between the noun and its verb.
  ['Average attendance at Brondal this season is 22,650.', '22,650', 'Average attendance'],
  ['A clerk who stole €3 million from members was sentenced to seven years.', 'seven years', 'clerk'],
  ['A battery that stores power for four hours was offered at $115.', '$115', 'battery'],
  ['A white loaf that cost R18.99 last month sold for R24 on Monday.', 'R24', 'white loaf'],
  ['Shares in Gessner, its main quoted rival, closed 4.2 per cent higher.', '4.2 per cent', 'Shares in Gessner'],
  ['The goal of 2 GW by 2030 will be met five years ahead of time.', 'five years', 'goal'],
  ['It found that tenants under 35 now spend 38% of their income on housing.', '38%', 'tenants'],
  ['60 percent of the people in Adra would be moved 30 km inland.', '30 km', 'people'],
  // Its object, and what "it" is behind "when".
  ['The council raised the 20 percent tariff to 30 percent.', '30 percent', 'tariff'],
  ['It cut fares on 11 routes by 12%.', '12%', 'fares'],
  ['The judge set a sentence of 11 years and cut it by a third.', 'a third', 'sentence'],
  ['The bank slashed its key rate by 7 points since 2023, when it stood at 11%.', '11%', 'key rate'],
  ['Generic versions cost pharmacies about 55 cents.', '55 cents', 'Generic versions'],
  [
    'The swing from National to Labour since the election came to 6.5 points.',
    '6.5 points',
    'swing from National to Labour',
  ],
  ['Survival after the first year has averaged 40 per cent.', '40 per cent', 'Survival'],
  ['It cut fares on 11 routes by an average of 12%.', '12%', 'fares'],
  ['Nearly one child in three goes to school hungry.', 'one child in three', 'child'],
  ['GDP per head is a quarter of the regional average.', 'a quarter', 'GDP per head'],
  ['A ban would affect 14% of cars on the road.', '14%', 'cars'],
  // What is moved, not what moves it.
  ['Higher prices lifted revenue 1.9% to €1.31 billion.', '1.9%', 'revenue'],
  ['Weak demand cut steel output 4%.', '4%', 'steel output'],
  ['Rising costs pushed the deficit to 4% of output.', '4%', 'deficit'],
  // What is expected to be so much: what was told before, not whoever expects it.
  ['Analysts had expected a 2 percent fall.', '2 percent', null],
  ['Its margin shrank to 11%; the firm now sees 10% for the full year.', '10%', 'margin'],
  ['Inflation was 3.1%. The bank sees 2.9% next year.', '2.9%', 'Inflation'],
  ['He was fined 2 million rand; two accomplices got four years.', '2 million rand', null],
  // The same, of another time.
  ['The bank cut its forecast for growth this year to 1.4% and left next year’s unchanged at 1.9%.', '1.9%', 'growth'],
  // What stands between a subject and its verb.
  [
    'Output of the mills, which turn 400-tonne loads of ore into metal, dropped by 900 tonnes.',
    '900 tonnes',
    'Output of the mills',
  ],
  [
    'The bonuses agreed for the 18,000 drivers hired by this year’s council come to 4.5 percent.',
    '4.5 percent',
    'bonuses',
  ],
  ['The fines imposed on 12 banks since 2021 total $3.4 billion.', '$3.4 billion', 'fines'],
  [
    'Sales of the pill, launched in 2019 and approved in 41 countries, hit $880 million.',
    '$880 million',
    'Sales of the pill',
  ],
  ['The cost of keeping the 340 cows held there came to $62 million.', '$62 million', 'cost'],
  ['Profit before tax slid to £212 million.', '£212 million', 'Profit before tax'],
  ['OPEC+ pumped $43 worth.', '$43', 'OPEC+'],
  // The source of the news is not what is measured.
  ['Prices rose 1.8 percent, the office said on Thursday, undershooting 5.3 percent.', '5.3 percent', 'Prices'],
  ['Orders rose 1.8 percent, Destat figures showed, after a 2.7 percent drop.', '2.7 percent', 'Orders'],
  ['Lending grew 4 percent, according to bank data released on Monday, from 3.6 percent.', '3.6 percent', 'Lending'],
  ['Inflation, a survey of homes showed, is expected to be 3.1 percent.', '3.1 percent', 'Inflation'],
  ['He said on a call that demand from grocers had roughly doubled.', 'doubled', 'demand from grocers'],
  [
    'Stocks rose by 4.2 million barrels, compared with analysts’ hopes for a draw of 1.5 million.',
    '1.5 million',
    'Stocks',
  ],
  ['Models showed wind speeds in the north 3 metres per second below normal.', '3 metres per second', 'wind speeds'],
  // What the number before measures, over what stands in between.
  ['Sales were $9 million, above the $8 million analysts had expected.', '$8 million', 'Sales'],
  ['It fell to $810, less than half of what travellers paid.', 'half', null],
  ['The fare fell to $810, less than half of what travellers paid.', 'half', 'fare'],
  ['It sees growth of 2.4 percent in 2026, above its 1.8 percent goal, and 2 percent in 2027.', '2 percent', 'growth'],
  ['The agency raised its estimate of 2026 copper output by 90,000 tonnes.', '90,000 tonnes', 'copper output'],
  ['It raised its profit outlook for the year to $9 million.', '$9 million', 'profit outlook'],
] as const)('what a number measures: %s', (text, words, subject) => {
  expect(extractClaims(text, day).find((claim) => claim.text === words)).toMatchObject({ subject })
})

test.each([
  ['Its rival Toral, the No. 3 in the market, has 900 shops.', 'No. 3', 3],
  ['Velt, the country’s No. 2 beer brewer, is for sale.', 'No. 2', 2],
  ['Maret became No. 1 in Brazil.', 'No. 1', 1],
])('a number of a ranking: %s', (text, words, value) => {
  expect(extractClaims(text, day)).toContainEqual(expect.objectContaining({ text: words, value, kind: 'rank' }))
})

test.each(['The No. 2 reactor was shut.', 'Highway No. 6 is shut.', 'He waits in Room No. 12 in Brno.'])(
  'a number of a thing is no rank: %s',
  (text) => {
    expect(extractClaims(text, day)).toEqual([])
  },
)

test.each([
  // What a change is against.
  ['Rents were 3.8 percent higher than in February 2024.', '3.8 percent', { basis: 'previous' }],
  ['Rents were 3.8 percent higher than in October 2024; food fell 2 percent.', '2 percent', { basis: 'yoy' }],
  ['Loans were 12 percent lower than in September 2025.', '12 percent', { basis: 'mom' }],
  [
    'Loans rose to 8.9 million from 8.7 million, with 50,000 new, 20,000 more than a year earlier.',
    '8.9 million',
    { basis: null },
  ],
  [
    'It made $9 million, 60 percent more than in the same period of 2024.',
    '60 percent',
    { basis: 'yoy', period: null },
  ],
  ['Spending will be $650 million, up from $480 million last year.', '$650 million', { basis: 'yoy' }],
  [
    'It pumped 20,000 fewer than in October, mainly because of a fire that cut flows by a quarter.',
    'a quarter',
    { basis: null },
  ],
  // What a level moved from.
  [
    'It edged up to a seasonally adjusted 8.9 percent from 8.7 percent.',
    '8.9 percent',
    { kind: 'level', previous: { value: 8.7 } },
  ],
  [
    'It left its rate unchanged at 1.7 percent and cut its forecast for 2026 to 1.6 percent from 2.2 percent.',
    '1.7 percent',
    { previous: null },
  ],
  [
    'It left its rate unchanged at 1.7 percent and cut its forecast for 2026 to 1.6 percent from 2.2 percent.',
    '1.6 percent',
    { previous: { value: 2.2 } },
  ],
  [
    'It pays 31 cents a share, up 10.7 percent from 28 cents.',
    '31 cents',
    { direction: 'up', previous: { value: 0.28 } },
  ],
  // When it was.
  [
    'Shares jumped 7 percent in after-hours trading on Thursday.',
    '7 percent',
    { period: { start: '2025-11-20', end: '2025-11-20' } },
  ],
  [
    'It pays 28 cents, payable on Dec. 15 to holders of record on Dec. 1, and 5 cents more.',
    '28 cents',
    { period: null },
  ],
  ['Toral, with a market share of 14 percent, reports on Dec. 6.', '14 percent', { period: null }],
  [
    'Net profit rose in 2025 to $9 million, or $1.42 a share, from $8 million, or $1.11 a share.',
    '$1.11',
    { period: null },
  ],
  [
    'It has gained 23 percent so far this year, and gives the firm a value of $9 billion.',
    '$9 billion',
    { period: null },
  ],
  [
    'It has gained 23 percent so far this year and has paid $9 billion.',
    '$9 billion',
    { period: { start: '2025-01-01', end: '2025-11-20' } },
  ],
  ['The bank lost the $60 million it had estimated in April.', '$60 million', { period: null }],
  ['Loans grew 4 percent, data released on Monday showed.', '4 percent', { period: null }],
  // What an "and" goes with.
  ['The storm cost 40 lives and under $1 billion.', '40 lives', { qualifier: 'exact' }],
  ['The storm cost 40 lives and under $1 billion.', '$1 billion', { qualifier: 'less_than' }],
] as const)('%s: %s', (text, words, wanted) => {
  expect(extractClaims(text, day).find((claim) => claim.text === words)).toMatchObject(wanted)
})

test.each([
  [
    'It could reach 31 million bags, 8 percent more than in the 2023/24 season, said a trader who would not be named.',
    '8 percent',
    { attribution: 'trader', basis: 'previous' },
  ],
  ['The raid cost $30 million a day, Larrain Research estimates.', '$30 million', { attribution: 'Larrain Research' }],
  ['House prices, as gauged by Northway, dipped 3 percent, it said.', '3 percent', { attribution: null }],
  ['Farmers sold beans at 118,000 dong per kg.', '118,000 dong', { subject: 'beans' }],
  ['On an annual basis prices were up 1.1 percent.', '1.1 percent', { subject: 'prices', basis: 'yoy' }],
  ['The average home, which cost $9 in 2024, now changes hands at $8.', '$8', { subject: 'average home' }],
  ['It says the bank, whose rate stands at 3.5 percent, will act.', '3.5 percent', { subject: 'rate' }],
  ['It raised its hiring plan for the dry season to 12 percent.', '12 percent', { subject: 'hiring plan' }],
  ['It sees $9 a share, up from an earlier forecast of $8.', '$9', { direction: 'up', previous: { value: 8 } }],
  ['A fire that broke out on Monday has forced out 3,200 people.', '3,200 people', { period: null }],
  ['Loans, data showed last week, rose by 3,400.', '3,400', { period: null }],
  [
    'The fund, fed by oil since 1996, was worth $9 billion at the end of September.',
    '$9 billion',
    { period: { start: '2025-09-01', end: '2025-09-30' } },
  ],
  ['November robusta settled $46 lower.', '$46', { period: null }],
  ['The union, whose members walked out in 2021, seeks 7 percent.', '7 percent', { period: null }],
  [
    'A profit of $9 in the third quarter from a loss of $3 a year ago was told.',
    '$3',
    { period: { start: '2024-07-01', end: '2024-09-30' } },
  ],
] as const)('who says it, of what and when: %s', (text, words, wanted) => {
  expect(extractClaims(text, day).find((claim) => claim.text === words)).toMatchObject(wanted)
})

test.each([
  // Fractions that compare.
  [
    'It sold 38,000 boats, a third fewer than planned.',
    'a third',
    { kind: 'change', direction: 'down', basis: 'previous' },
  ],
  ['Output was a quarter lower than in May.', 'a quarter', { kind: 'change', direction: 'down' }],
  [
    'Sales came in at $29, up a quarter from the year before.',
    'a quarter',
    { kind: 'change', direction: 'up', basis: 'yoy' },
  ],
  // What goes with an expected number alone, and what is expected.
  [
    'Sales rose 9 percent, against a 6 percent rise forecast by economists and 5 percent in May.',
    '5 percent',
    { modality: 'reported', kind: 'change' },
  ],
  ['Brokers, who had seen growth at 4.5 percent, now expect 4.8 percent.', '4.8 percent', { modality: 'forecast' }],
  [
    'Savings will be $500, up from the $350 promised under a plan unveiled last October.',
    '$350',
    { modality: 'target' },
  ],
  ['Markets now price in 17 bps of cuts.', '17 bps', { modality: 'forecast' }],
  [
    'Had it stayed open, she added, some 40 jobs would have been kept.',
    '40 jobs',
    { modality: 'hypothetical', kind: 'level' },
  ],
  ['We took price in nine shops.', 'nine shops', { modality: 'reported' }],
  // Of what.
  ['The WHO, which had a budget of $6 billion, needs $18 million.', '$18 million', { subject: 'WHO' }],
  [
    'Inflation, which the bank aims to keep between 2.5 percent and 7.5 percent, rose.',
    '2.5 percent and 7.5 percent',
    { subject: 'Inflation' },
  ],
  ['Stocks of 94 days were “twice what is healthy”.', 'twice', { subject: 'Stocks' }],
  ['It expects long-term debt of $9 billion.', '$9 billion', { subject: 'long-term debt' }],
  ['Reserves, enough to pay for 5 months of imports, fell.', '5 months', { subject: 'Reserves' }],
  ['It would cut 900 jobs, or 6 percent of its staff.', '6 percent', { kind: 'share', direction: null }],
  ['All but three of them under the age of 5 left.', '5', { qualifier: 'less_than' }],
  // Of when.
  [
    'Inflation, which the bank aims to hold, quickened to 4.9 percent in October.',
    '4.9 percent',
    { period: { start: '2025-10-01', end: '2025-10-31' } },
  ],
  ['The stock, up 64 percent last year, closed 2.3 percent lower.', '2.3 percent', { period: null }],
  ['Uptake fell to 89 percent in 2024, well below the 95 percent that is needed.', '95 percent', { period: null }],
  ['Sales rose in May, while boats, which now make up a fifth of them, did not.', 'a fifth', { period: null }],
  ['A study in April found that 40 boats were lost.', '40 boats', { period: null }],
  ['It grew 4.9 percent in 2024, against an earlier estimate of 5.6 percent.', '5.6 percent', { period: null }],
  ['It rose in 2028 from 40 boats last October.', '40 boats', { period: { start: '2025-10-01', end: '2025-10-31' } }],
  [
    'It lifted its 2025 budget to $31 from $24 in December.',
    '$24',
    { period: { start: '2024-12-01', end: '2024-12-31' } },
  ],
] as const)('%s: %s', (text, words, wanted) => {
  expect(extractClaims(text, day).find((claim) => claim.text === words)).toMatchObject(wanted)
})

test.each([
  [
    'Revenue was $9 million in the season that ended in June, it said, 9 percent more than a year earlier.',
    '9 percent',
    { subject: 'Revenue' },
  ],
  ['The state has a deficit of 4.4 percent of GDP.', '4.4 percent', { subject: 'deficit' }],
  ['Damage to rice, corn and beans is put at $4.', '$4', { subject: 'Damage to rice' }],
  ['Damage is estimated at $4 million, and could double.', 'double', { modality: 'hypothetical' }],
  [
    'Sugar fell in 38 percent of patients with prediabetes, who made up a third of them.',
    'a third',
    { subject: 'patients' },
  ],
  ['Nausea was reported by 44 percent of patients.', '44 percent', { subject: 'patients' }],
  ['It has a stadium whose boxes brought in $140 million.', '$140 million', { subject: 'boxes' }],
  [
    'Net debt, excluding the $9 million borrowed for it, dropped to 64 million from 97 million euros.',
    '64 million',
    { subject: 'Net debt', unit: { code: 'EUR' }, previous: { value: 97e6 } },
  ],
  [
    'It will sell a stake of up to 10 percent, which advisers value at between $6 and $7.',
    '$6 and $7',
    { subject: 'stake' },
  ],
  ['Starts fell to an annual rate of 238,600 units.', '238,600 units', { subject: 'Starts' }],
  [
    'Starts fell. In Rome, where builders have scrapped plans, they plunged 32 percent.',
    '32 percent',
    { subject: 'Starts' },
  ],
  [
    'The average rent for a one-bedroom flat was $20, 4.7 percent below a year ago.',
    '$20',
    { subject: 'average rent' },
  ],
  [
    'The average rent for a one-bedroom flat was $20, 4.7 percent below a year ago.',
    '4.7 percent',
    { kind: 'change', direction: 'down', basis: 'yoy' },
  ],
  ['Chip sales hit an all-time high of $19 billion.', '$19 billion', { subject: 'Chip sales' }],
  ['People who took the pill for 72 weeks slept.', '72 weeks', { subject: 'People' }],
  ['The party would win 27 percent if a vote were held, a poll showed.', '27 percent', { modality: 'hypothetical' }],
  [
    'Turnout on Dec. 26 is seen at 58 percent, said pollster Ana Kos.',
    '58 percent',
    { kind: 'level', attribution: 'pollster Ana Kos', period: { start: '2025-12-26', end: '2025-12-26' } },
  ],
  ['It has lost 11 of its ministers.', '11', { kind: 'level', direction: null }],
  [
    'It sees 1.2 million homes, lowering an earlier figure of 1.5 million.',
    '1.5 million',
    { kind: 'level', direction: null },
  ],
  ['Tickets will cost 4 percent more from next July.', '4 percent', { kind: 'change', direction: 'up' }],
  ['The club sits No. 2 in the league.', 'No. 2', { kind: 'rank', subject: 'club' }],
] as const)('%s: %s', (text, words, wanted) => {
  expect(extractClaims(text, day).find((claim) => claim.text === words)).toMatchObject(wanted)
})

test.each([
  ['It is 3 percent more than two years ago.', 1],
  ['It fell 3 percent from six months earlier.', 1],
  ['Prices are higher than five years ago.', 0],
  ['It opened more than four years ago.', 1],
])('a time that a change is against is no claim: %s', (text, count) => {
  expect(extractClaims(text, day)).toHaveLength(count)
})

test.each([
  ['Barley output, hurt less because the crop needs less water, is at $9.', '$9', { subject: 'Barley output' }],
  ['Fishing, helped by a quota raised to 3 million tonnes, soared 24 percent.', '24 percent', { subject: 'Fishing' }],
  ['Orders, which make up 34 percent of sales, up from 29 percent, jumped a fifth.', 'a fifth', { subject: 'Orders' }],
  ['Operating profit before one-off items fell 7 percent.', '7 percent', { subject: 'Operating profit' }],
  ['Polar bears, of which many remain, spend 27 days on land.', '27 days', { subject: 'Polar bears' }],
  ['Arrivals in Italy by boat, which had halved, rose 3 percent.', 'halved', { subject: 'Arrivals' }],
  ['It will pay a second tranche, worth $150 million.', '$150 million', { subject: 'second tranche' }],
  [
    'The area covered by ice in May, the month when it is smallest, shrank by 13 percent.',
    '13 percent',
    { subject: 'area' },
  ],
  ['Futures slid to a five-year low of $4.92.', '$4.92', { subject: 'Futures' }],
  ['Lima-based Andes lowered its estimate of this year’s growth to 2.8 percent.', '2.8 percent', { subject: 'growth' }],
  ['Net income was $9. Analysts had been expecting $8.', '$8', { subject: 'Net income', modality: 'forecast' }],
  ['Adjusted for that the rise was 6 percent.', '6 percent', { kind: 'change', direction: 'up' }],
  ['Velt is looking for sales growth of 3 percent.', '3 percent', { modality: 'forecast' }],
  ['Profit was 81 million francs, short of the 88 million expected.', '88 million', { modality: 'forecast' }],
  [
    'Smugglers charge $9, a diplomat said. If talks fail, he said, 40 boats would sail.',
    '40 boats',
    { attribution: 'diplomat' },
  ],
  [
    'At least 410 people died, according to the U.N. migration agency.',
    '410 people',
    { attribution: 'U.N. migration agency' },
  ],
  ['Hadley is the No. 4 U.S. clothing seller.', 'No. 4', { kind: 'rank' }],
] as const)('%s: %s', (text, words, wanted) => {
  expect(extractClaims(text, day).find((claim) => claim.text === words)).toMatchObject(wanted)
})

test.each([
  ['Of the 5,200 flats planned, 3,100 are finished.', '3,100', { subject: 'flats' }],
  ['Without the subsidy, fares would be $40, he said.', '$40', { modality: 'hypothetical' }],
  [
    'Brokers expect prices to have risen 3 percent in March.',
    '3 percent',
    { period: { start: '2025-03-01', end: '2025-03-31' } },
  ],
  ['The median forecast of 12 analysts was for a profit of $210.', '$210', { modality: 'forecast' }],
  ['Consensus had been for growth of 1.9 percent.', '1.9 percent', { modality: 'forecast' }],
  ['Profit of 31 cents missed estimates by 2 cents.', '2 cents', { modality: 'reported' }],
  ['The fire killed 14 people, said police, who seek a man.', '14 people', { attribution: 'police' }],
  [
    'Sales fell 3 percent week-on-week but were 11 percent above the same week last year.',
    '11 percent',
    { basis: 'yoy' },
  ],
  [
    'The fund, launched in 2019, had 2 million clients at the end of January.',
    '2 million clients',
    { period: { start: '2025-01-01', end: '2025-01-31' } },
  ],
] as const)('%s: %s', (text, words, wanted) => {
  expect(extractClaims(text, day).find((claim) => claim.text === words)).toMatchObject(wanted)
})

test('a month has no time without a day of publication', () => {
  expect(extractClaims('It lost 40 boats in March.')).toMatchObject([{ text: '40 boats', period: null }])
})

test('T$ is the dollar of Taiwan', () => {
  expect(extractClaims('It made T$5.2 billion.', day)).toMatchObject([{ value: 5.2e9, unit: { code: 'TWD' } }])
})

test('each of a list of ages is one', () => {
  const claims = extractClaims('Three climbers, aged 24, 29 and 61, died.', day)
  expect(claims.map(({ value, unit }) => `${value} ${unit.code}`)).toEqual(['3 null', '24 a', '29 a', '61 a'])
})

describe('subject', () => {
  test.each([
    [
      'The chain, which runs 40 shops, cut its dividend by 3 cents.',
      [
        ['40 shops', 'shops'],
        ['3 cents', 'dividend'],
      ],
    ],
    [
      'The novelist who sold 40 million books won 3 prizes.',
      [
        ['40 million books', 'books'],
        ['3 prizes', 'prizes'],
      ],
    ],
    ['The new telescope, which cost $1.3 billion, is open.', [['$1.3 billion', 'new telescope']]],
    ['It has a mirror 8.4 metres wide.', [['8.4 metres', 'mirror']]],
    ['Police seized cocaine worth €84 million.', [['€84 million', 'cocaine']]],
    [
      'Rents gained 3 percent and wages 2.6 percent.',
      [
        ['3 percent', 'Rents'],
        ['2.6 percent', 'wages'],
      ],
    ],
    ['The ministry said FDI pledges topped $35 billion.', [['$35 billion', 'FDI pledges']]],
    ['Egg prices have more than doubled.', [['doubled', 'Egg prices']]],
    ['Estimates compiled by Marlow rose 5 percent.', [['5 percent', 'Estimates']]],
    [
      'Exports of chips rose 5 percent, while those of cars fell 2 percent.',
      [
        ['5 percent', 'Exports of chips'],
        ['2 percent', 'Exports of cars'],
      ],
    ],
    ['The firm expects exports to rise 5 percent.', [['5 percent', 'exports']]],
    [
      'It pushed the jobless rate up to 4.4% from 4.3%.',
      [
        ['4.4%', 'jobless rate'],
        ['4.3%', 'jobless rate'],
      ],
    ],
    ['It reported a 30 percent jump in profit.', [['30 percent', 'profit']]],
    ['It dumped 486 millimetres of rain.', [['486 millimetres', 'rain']]],
    ['In Seoul, 20 million a year is the ceiling.', [['20 million', 'ceiling']]],
    ['Wheat for December delivery rose 6 cents.', [['6 cents', 'Wheat']]],
    [
      'Toyota and Honda rose 3 percent and 5 percent, respectively.',
      [
        ['3 percent', 'Toyota'],
        ['5 percent', 'Honda'],
      ],
    ],
    [
      'Toyota, Kia and Honda rose 3, 4 and 5 percent, respectively.',
      [
        ['3', 'Toyota'],
        ['4', 'Kia'],
        ['5 percent', 'Honda'],
      ],
    ],
    [
      'Leeds, York, and Hull registered 483, 261, and 104 buses, respectively.',
      [
        ['483', 'Leeds'],
        ['261', 'York'],
        ['104 buses', 'Hull'],
      ],
    ],
    [
      'Kia, Seat and Honda rose 3 percent and 5 percent, respectively.',
      [
        ['3 percent', null],
        ['5 percent', null],
      ],
    ],
    ['Fines for firms that break the rules can reach £18 million.', [['£18 million', 'Fines']]],
    [
      'Nurses at 12 hospitals will walk out for 48 hours.',
      [
        ['12 hospitals', 'hospitals'],
        ['48 hours', 'Nurses'],
      ],
    ],
    ['The number of bankruptcies hit 412.', [['412', 'bankruptcies']]],
    ['The company lost ground. It cut its staff by 5%.', [['5%', 'staff']]],
    ['At 828 metres, the tower is tall.', [['828 metres', 'tower']]],
    ['Kim Do-yun, a worker, pays 1.2 million won.', [['1.2 million won', 'Kim Do-yun']]],
    [
      'Turnout was 61 percent, the lowest in 40 years.',
      [
        ['61 percent', 'Turnout'],
        ['40 years', 'Turnout'],
      ],
    ],
  ])('%s', (text, wanted) => {
    expect(fields(text, 'subject')).toEqual(wanted)
  })
})

describe('attribution', () => {
  test.each([
    ['Exports rose 5 percent, the ministry said on Monday.', [['5 percent', 'ministry']]],
    [
      'The ministry said exports rose 5 percent. It said imports fell 2 percent.',
      [
        ['5 percent', 'ministry'],
        ['2 percent', 'ministry'],
      ],
    ],
    [
      '"We lost 12 boats," said Lea Moru, 58, who owns 3 shops. "We saved 2 boats."',
      [
        ['12 boats', 'Lea Moru'],
        ['58', null],
        ['3 shops', null],
        ['2 boats', 'Lea Moru'],
      ],
    ],
    ['The rate is 6 percent, the Office for Labour Statistics said.', [['6 percent', 'Office for Labour Statistics']]],
    [
      'Shares sank 17 percent after the firm said it would cut 900 jobs.',
      [
        ['17 percent', null],
        ['900 jobs', 'firm'],
      ],
    ],
    ['According to data from the Rice Board, output rose 5 percent.', [['5 percent', 'Rice Board']]],
    ['Data by the Rice Board showed output rose 5 percent.', [['5 percent', 'Rice Board']]],
    ['Exports added 5 percent.', [['5 percent', null]]],
  ])('%s', (text, wanted) => {
    expect(fields(text, 'attribution')).toEqual(wanted)
  })
})

describe('modality', () => {
  test.each([
    [
      'It plans to close two shops and cut 650 jobs.',
      [
        ['two shops', 'target'],
        ['650 jobs', 'target'],
      ],
    ],
    [
      'It would stay shut for 3 days, and five bridges had collapsed.',
      [
        ['3 days', 'hypothetical'],
        ['five bridges', 'reported'],
      ],
    ],
    ['Analysts had expected $1.05 a share.', [['$1.05', 'forecast']]],
    ['Two more hikes may follow.', [['Two', 'hypothetical']]],
    [
      'Economists expect a rate of 2.6%, versus 2.7% in December.',
      [
        ['2.6%', 'forecast'],
        ['2.7%', 'reported'],
      ],
    ],
    ['It cost an estimated $75 million.', [['$75 million', 'estimate']]],
  ])('%s', (text, wanted) => {
    expect(fields(text, 'modality')).toEqual(wanted)
  })
})

describe('period', () => {
  test('of a move since a time the first level is of then and the second of now', () => {
    expect(fields('The number of pupils jumped from 388 to 471 since 2022.', 'period')).toEqual([
      ['388', '2022-01-01..2022-12-31'],
      ['471', null],
    ])
    expect(fields('The price rose from $3 to $4 since July.', 'period')[0]).toEqual(['$3', '2025-07-01..2025-07-31'])
  })

  test.each([
    ['Profit rose 5 percent in the three months to Sept. 30.', '2025-07-01..2025-09-30'],
    ['Profit rose 5 percent in the year ended June 30.', '2024-07-01..2025-06-30'],
    ['Exports rose 5 percent in the first 20 days of November.', '2025-11-01..2025-11-20'],
    ['Exports have risen 5 percent since July.', '2025-07-01..2025-11-20'],
    ['Exports rose 5 percent, the highest since July.', null],
    ['Exports rose 5 percent, officials said on Tuesday.', null],
    ['LONDON, Nov 19 (Meridian) - Exports rose 5 percent.', null],
    ['The share rose 5 percent in 2001-2024.', '2001-01-01..2024-12-31'],
    ['It raised its forecast by 8% on Tuesday.', '2025-11-18..2025-11-18'],
    ['Acme on Tuesday reported an 8% rise in profit for the quarter ended September.', '2025-07-01..2025-09-30'],
    ['Profit rose 5 percent in the three months ended Sept. 27.', '2025-06-29..2025-09-27'],
    ['Corn for December fell 2 cents.', null],
    ['Sales for September fell 2 percent.', '2025-09-01..2025-09-30'],
    ['Fees, frozen since 2021, go up 2.5 per cent.', null],
    ['It will raise fares by 8% on Tuesday.', '2025-11-25..2025-11-25'],
    ['Wheat for December delivery rose 5 percent.', null],
  ])('%s', (text, wanted) => {
    expect(extractClaims(text, day)).toHaveLength(1)
    expect(fields(text, 'period')[0]![1]).toBe(wanted)
  })
})

test('a level keeps the value that it moved from, and what a denied bound says is turned round', () => {
  expect(fields('Numbers dwindled to fewer than 250 adults from 4,000 in 1980.', 'previous')[0]).toEqual([
    '250 adults',
    4000,
  ])
  expect(fields('It slid to 18.4 percent from 19.5 percent.', 'direction', 'previous')).toEqual([
    ['18.4 percent', 'down', 19.5],
    ['19.5 percent', null, null],
  ])
  expect(fields('It could raise its 2025 growth forecast from 0.9 percent to 1 percent.', 'previous')).toEqual([
    ['0.9 percent', null],
    ['1 percent', 0.9],
  ])
  expect(fields('It raised its dividend by 3 cents to 28 cents.', 'kind', 'direction')).toEqual([
    ['3 cents', 'change', 'up'],
    ['28 cents', 'level', 'up'],
  ])
  expect(fields('Shares jumped 9.2 percent after profit doubled from a year before.', 'basis')[0]).toEqual([
    '9.2 percent',
    null,
  ])
})

test('what is off by so much has fallen, and a level of money with a sign is no end of a range that begins without one', () => {
  const read = (text: string) =>
    extractClaims(text, { language: 'en' }).map(({ text, value, kind, direction }) => [text, value, kind, direction])
  expect(read('Brent was off 38 cents at $73.11 a barrel.')).toEqual([
    ['38 cents', 0.38, 'change', 'down'],
    ['$73.11', 73.11, 'level', 'down'],
  ])
  expect(read('Wheat eased 1-1/2 to $5.04-3/4.')).toEqual([
    ['1-1/2', 0.015, 'change', 'down'],
    ['$5.04-3/4', 5.0475, 'level', 'down'],
  ])
  expect(read('It costs between two and three dollars.')).toEqual([['two and three dollars', null, 'level', null]])
})

test('a month to come after "from" says when it begins, one that is past what it is compared with', () => {
  const basis = (text: string) => extractClaims(text, { language: 'en', date: '2026-11-28' }).at(-1)!.basis
  expect(basis('Fares will rise to €6.60 from January.')).toBe(null)
  expect(basis('Prices rose 2 percent from October.')).toBe('mom')
  expect(basis('Prices rose 2 percent from May.')).toBe('previous')
})

test('an estimate is that of its own number, a wish and a "should" are still to come', () => {
  expect(
    fields(
      'It sets aside £9.7m to fill an estimated 31,000 potholes, £22m for 70 buses and £4m for paths.',
      'modality',
    ),
  ).toEqual([
    ['£9.7m', 'reported'],
    ['31,000 potholes', 'estimate'],
    ['£22m', 'reported'],
    ['70 buses', 'reported'],
    ['£4m', 'reported'],
  ])
  expect(fields('The fire caused an estimated $3 million (€2.6 million) of damage.', 'modality')).toEqual([
    ['$3 million', 'estimate'],
    ['€2.6 million', 'estimate'],
  ])
  expect(fields('The crossing should take 41 minutes.', 'modality')).toEqual([['41 minutes', 'forecast']])
  expect(fields('The union wants a raise of 6 percent.', 'modality')).toEqual([['6 percent', 'target']])
})

test('a distance inside a phrase and the marks around a title leave the subject whole', () => {
  expect(fields('Average rents for flats within 500 metres of the canal have risen 9 percent.', 'subject')).toEqual([
    ['500 metres', 'flats'],
    ['9 percent', 'Average rents'],
  ])
  expect(
    fields('“The Tin Harbour” led the box office with $38 million, according to studio estimates.', 'subject'),
  ).toEqual([['$38 million', 'The Tin Harbour']])
  expect(
    fields('"Night Ferries 3" opened with $21 million, half of what its distributor had hoped for.', 'subject'),
  ).toEqual([
    ['$21 million', 'Night Ferries 3'],
    ['half', 'Night Ferries 3'],
  ])
})

test('what is ahead of a year before has risen, and a party may be unchanged on its share', () => {
  expect(
    fields('Sales stand at $7 billion, 2.8 percent ahead of the same stretch of 2024.', 'kind', 'direction'),
  ).toEqual([
    ['$7 billion', 'level', null],
    ['2.8 percent', 'change', 'up'],
  ])
  expect(fields('The Greens were unchanged on 12 percent.', 'kind', 'direction')).toEqual([
    ['12 percent', 'level', 'flat'],
  ])
  expect(fields('The station will open two years late, the council admitted.', 'attribution')).toEqual([
    ['two years', 'council'],
  ])
})

test('half of a unit behind "by", so many or more of one, and cents of a text in euros', () => {
  const read = (text: string) =>
    extractClaims(text, { language: 'en' }).map(({ text, decimal, unit, qualifier }) => [
      text,
      decimal,
      unit.code,
      qualifier,
    ])
  expect(read('It cut its rate by half a percentage point.')).toEqual([
    ['half a percentage point', '0.5', 'pp', 'exact'],
  ])
  expect(read('Output fell by half a million barrels.')).toEqual([
    ['half a million barrels', '500000', '[bbl_us]', 'exact'],
  ])
  expect(read('It cut staff by half.')).toEqual([['by half', '0.5', '1', 'exact']])
  expect(read('Workers with 20 or more years of service may stay.')).toEqual([
    ['20 or more years', '20', 'a', 'at_least'],
  ])
  expect(read('The firm lost €3 million and paid 45 cents a share.')[1]).toEqual(['45 cents', '0.45', 'EUR', 'exact'])
  expect(read('The firm lost $3 million and paid 45 cents a share.')[1]).toEqual(['45 cents', '0.45', 'USD', 'exact'])
})

test('a quotation that goes on belongs to who was quoted before, numbers or not', () => {
  expect(
    fields('“Yields are down,” said Ana Roy of the institute. “If it gets warmer, we lose 30 percent.”', 'attribution'),
  ).toEqual([['30 percent', 'Ana Roy of the institute']])
})

test('a high of a month or year is a subject, one that is only a record is not', () => {
  expect(fields('Sales surged in May, setting an annual high of $7 billion.', 'subject')).toEqual([
    ['$7 billion', 'annual high'],
  ])
  expect(fields('Sales surged to a record high of $7 billion.', 'subject')).toEqual([['$7 billion', 'Sales']])
})

test('who was asked and where something lies neither move nor have a time', () => {
  expect(fields('The risk fell by 16 percent, according to a study of 88,047 adults.', 'kind', 'direction')).toEqual([
    ['16 percent', 'change', 'down'],
    ['88,047 adults', 'level', null],
  ])
  expect(
    fields('It will invest $20 million in a plant in Pyeongtaek, 65 kilometers south of Seoul.', 'modality'),
  ).toEqual([
    ['$20 million', 'forecast'],
    ['65 kilometers', 'reported'],
  ])
  expect(fields('Rescuers pulled 12 miners from the shaft on Tuesday.', 'period')).toEqual([
    ['12 miners', '2025-11-18..2025-11-18'],
  ])
})

test('a word of expectation ends with its own number, and "would" is a supposition though a number is estimated', () => {
  expect(fields('The shortfall, estimated at $280 million in June, has grown to $410 million.', 'modality')).toEqual([
    ['$280 million', 'estimate'],
    ['$410 million', 'reported'],
  ])
  expect(fields('Prices stayed above the 2 percent goal for three years.', 'modality')).toEqual([
    ['2 percent', 'target'],
    ['three years', 'reported'],
  ])
  expect(fields('It raised its 2 percent forecast to 3 percent.', 'modality')).toEqual([
    ['2 percent', 'forecast'],
    ['3 percent', 'forecast'],
  ])
  expect(fields('A tax would raise prices by $3 and bring in an estimated $96 million.', 'modality')).toEqual([
    ['$3', 'hypothetical'],
    ['$96 million', 'estimate'],
  ])
  expect(
    fields('They own 18 percent and will see their stake diluted to 15 percent.', 'modality', 'direction'),
  ).toEqual([
    ['18 percent', 'reported', null],
    ['15 percent', 'forecast', 'down'],
  ])
  expect(fields('Electric cars should make up 40 percent of sales.', 'modality')).toEqual([['40 percent', 'forecast']])
  expect(fields('The retailer guided to growth of 3 percent.', 'modality')).toEqual([['3 percent', 'forecast']])
  expect(fields('The plan calls for reducing the force by 10 percent.', 'modality')).toEqual([['10 percent', 'target']])
})

test('of a whole that was named with a share, a further percentage is a share too', () => {
  expect(fields('The state holds 31 percent and plans to sell a further 9 percent.', 'kind')).toEqual([
    ['31 percent', 'share'],
    ['9 percent', 'share'],
  ])
  expect(fields('Fewer than half of adults, 46.9 percent, manage that.', 'kind')).toEqual([
    ['half', 'share'],
    ['46.9 percent', 'share'],
  ])
  expect(fields('Shipments rose, a 1.5 percent rise, with Samsung taking 19.9 percent.', 'kind')).toEqual([
    ['1.5 percent', 'change'],
    ['19.9 percent', 'share'],
  ])
  expect(fields('They will get $31.50 a share in cash, a premium of 28 percent.', 'kind')).toEqual([
    ['$31.50', 'level'],
    ['28 percent', 'level'],
  ])
})

test('what is compared with the one before has the basis of its time, and a poll that of an earlier one', () => {
  expect(fields('Output grew 0.3 percent in the first quarter from the previous one.', 'basis')).toEqual([
    ['0.3 percent', 'qoq'],
  ])
  expect(fields('Sales fell 3 percent in May from the previous one.', 'basis')).toEqual([['3 percent', 'mom']])
  expect(fields('Support was up 6 percentage points from a July poll.', 'basis')).toEqual([
    ['6 percentage points', 'previous'],
  ])
})

test('a month told in a clause behind a month of a year is of the latest year', () => {
  expect(fields('Inflation, which peaked at 9 percent in June 2022, slowed to 2 percent in May.', 'period')).toEqual([
    ['9 percent', '2022-06-01..2022-06-30'],
    ['2 percent', '2025-05-01..2025-05-31'],
  ])
  expect(fields('It hired 30 people in 2019 and owes $4 million.', 'period')).toEqual([
    ['30 people', '2019-01-01..2019-12-31'],
    ['$4 million', null],
  ])
})

test('a clause that concedes, one told by the way and one of "and in 2011" keep their time to themselves', () => {
  expect(fields('Although slavery was abolished in 1854, only 2 percent go to college.', 'period')).toEqual([
    ['2 percent', null],
  ])
  expect(
    fields('Japan made up 37 percent and China, where flights resumed in April, 12 percent.', 'kind', 'period'),
  ).toEqual([
    ['37 percent', 'share', null],
    ['12 percent', 'share', null],
  ])
  expect(fields('It has about 40 stores, and in 2011 it opened its first abroad.', 'period')).toEqual([
    ['40 stores', null],
  ])
  expect(fields('They accepted 3.8 percent last week; the union had demanded 7 to 8 percent.', 'period')).toEqual([
    ['3.8 percent', '2025-11-10..2025-11-16'],
    ['7 to 8 percent', null],
  ])
  expect(fields('They paid $30 million for cram schools, tutors and lectures in 2024.', 'period')).toEqual([
    ['$30 million', '2024-01-01..2024-12-31'],
  ])
  expect(fields('The vessels wait in Ulsan, 299 kilometers southeast of Seoul, on Feb. 3.', 'period')).toEqual([
    ['299 kilometers', null],
  ])
})

test('a quarter, a half or a full year to come is the next one, and a year ago is a year before what it is compared with', () => {
  expect(fields('It will lose $5 million in the first quarter.', 'period')).toEqual([
    ['$5 million', '2026-01-01..2026-03-31'],
  ])
  expect(fields('It topped last year’s full-year tally of 16.37 million.', 'period')).toEqual([
    ['16.37 million', '2024-01-01..2024-12-31'],
  ])
  expect(fields('It sees a full-year loss of $5 million.', 'period')).toEqual([
    ['$5 million', '2025-01-01..2025-12-31'],
  ])
  expect(
    fields(
      'It swung to a loss of $5 million in the third quarter from a profit of $2 million a year earlier.',
      'period',
    ),
  ).toEqual([
    ['$5 million', '2025-07-01..2025-09-30'],
    ['$2 million', '2024-07-01..2024-09-30'],
  ])
})

test('both amounts of one comparison are changes, and a span is one where it is longer than another', () => {
  expect(
    fields('That was 4.1 percent, or $1.2 million, more than a year earlier.', 'kind', 'direction', 'basis'),
  ).toEqual([
    ['4.1 percent', 'change', 'up', 'yoy'],
    ['$1.2 million', 'change', 'up', 'yoy'],
  ])
  expect(fields('Lessons took 12 minutes longer than in 2024.', 'kind', 'direction')).toEqual([
    ['12 minutes', 'change', 'up'],
  ])
})

test('what analysts looked for or expected is a forecast', () => {
  expect(fields('Analysts had looked for 33 cents.', 'modality')).toEqual([['33 cents', 'forecast']])
  expect(fields('It was more than the 3 percent analysts expected and fell.', 'modality')).toEqual([
    ['3 percent', 'forecast'],
  ])
})

test('what is now, what came after and a bound that is known are told, whatever is expected', () => {
  expect(fields('The charge, $45 now, rises to $48 next year.', 'modality')[0]).toEqual(['$45', 'reported'])
  expect(fields('It expects no dividend, after 45 cents a share last year.', 'modality')).toEqual([
    ['45 cents', 'reported'],
  ])
  expect(fields('Debt may top 65 percent, above the constitution’s 60 percent ceiling.', 'kind', 'modality')).toEqual([
    ['65 percent', 'level', 'hypothetical'],
    ['60 percent', 'limit', 'reported'],
  ])
  expect(fields('Copper would need to stay above $4.80, he said.', 'modality')).toEqual([['$4.80', 'hypothetical']])
  expect(
    fields('It earned $400 more than analysts had expected and nearly double what it did in 2020.', 'modality'),
  ).toEqual([
    ['$400', 'reported'],
    ['double', 'reported'],
  ])
})

test('a chance of something is of a time to come, and "next" behind "this year" is the next', () => {
  expect(fields('Swaps imply a 40% chance of a cut in June.', 'period')).toEqual([['40%', '2026-06-01..2026-06-30']])
  expect(fields('Growth will slow to 1.9 percent this year and 1.6 percent next, it said.', 'period')).toEqual([
    ['1.9 percent', '2025-01-01..2025-12-31'],
    ['1.6 percent', '2026-01-01..2026-12-31'],
  ])
  expect(fields('The striker, who cost $1.4 million from Larne in January, scored.', 'period')).toEqual([
    ['$1.4 million', '2025-01-01..2025-01-31'],
  ])
})

test('a share of a list and what a share came from are shares', () => {
  expect(fields('China took 40 percent of what Chile sold and Japan 16 percent.', 'kind')).toEqual([
    ['40 percent', 'share'],
    ['16 percent', 'share'],
  ])
  expect(fields('Six in 10 say so, up from 51 percent in June.', 'kind', 'direction')).toEqual([
    ['Six in 10', 'share', 'up'],
    ['51 percent', 'share', null],
  ])
})

test('a number with a verb of its own does not move, and a time in brackets stays there', () => {
  expect(fields('It said 10 people lost eyes and 18 suffered burns.', 'kind', 'direction')).toEqual([
    ['10 people', 'level', null],
    ['18', 'level', null],
  ])
  expect(fields('He won four titles (including the one in 2003).', 'period')).toEqual([['four titles', null]])
  expect(
    fields(
      'Sales fell 17 percent, with the unit moving to a profit of $8 million from a loss of $9 million.',
      'direction',
      'previous',
    ),
  ).toEqual([
    ['17 percent', 'down', null],
    ['$8 million', null, 9_000_000],
    ['$9 million', null, null],
  ])
  expect(fields('The ball stopped 15 yards short of the green.', 'kind')).toEqual([['15 yards', 'level']])
  expect(fields('Stars that weigh at least 1.4 times as much are rare.', 'kind')).toEqual([['1.4 times', 'level']])
})

test('a time that only bounds or compares is none, nor a deadline one of the next clause', () => {
  expect(fields('Streaming brought 84 percent of sales, the same as in 2023.', 'period')).toEqual([
    ['84 percent', null],
  ])
  expect(fields('He bribed 43 voters ahead of the April 2024 vote.', 'period')).toEqual([['43 voters', null]])
  expect(fields('It will file by March; analysts at Lee see sales of $3 million.', 'period', 'modality')).toEqual([
    ['$3 million', null, 'forecast'],
  ])
})

test('what settled at a price moved there, and what is compared with a change over a span changed', () => {
  expect(fields('Gasoline gained 2 cents to settle at $2.18.', 'kind', 'direction')).toEqual([
    ['2 cents', 'change', 'up'],
    ['$2.18', 'level', 'up'],
  ])
  expect(fields('It cut cholesterol by 48 percent after 12 weeks, against 3 percent for a dummy.', 'kind')).toEqual([
    ['48 percent', 'change'],
    ['12 weeks', 'level'],
    ['3 percent', 'change'],
  ])
})

test('a time behind so many times something is that of the something, and a rank has the one beside it', () => {
  expect(fields('It had 214 cases, nine times the number recorded in all of 2024.', 'period')[1]).toEqual([
    'nine times',
    null,
  ])
  expect(fields('Fires burned 11,300 hectares, 2.6 times the area lost last year.', 'period')[1]).toEqual([
    '2.6 times',
    null,
  ])
  expect(fields('The fire is the country’s second-biggest this year.', 'period')).toEqual([
    ['second-biggest', '2025-01-01..2025-12-31'],
  ])
  expect(fields('The peso, up 7 percent against the dollar so far this year, fell.', 'period')).toEqual([
    ['7 percent', '2025-01-01..2025-11-20'],
  ])
  expect(fields('It recalled 214,000 vans built in 2021; eleven fires have been reported.', 'period')).toEqual([
    ['214,000 vans', '2021-01-01..2021-12-31'],
    ['eleven fires', null],
  ])
  expect(
    fields(
      'Prices rose 3 percent, after a peak of 14 percent in August 2022; the core rate was 3.6 percent.',
      'period',
    )[2],
  ).toEqual(['3.6 percent', null])
})

test('what a change is compared with is a change, by so much of what is paid too', () => {
  expect(
    fields('It cut the rate by 50 basis points, a deeper cut than the 25 basis points of May.', 'kind', 'direction'),
  ).toEqual([
    ['50 basis points', 'change', 'down'],
    ['25 basis points', 'change', 'down'],
  ])
  expect(fields('Prices rose 9.3 percent to $287, the site said, against 3.1 percent across town.', 'kind')[2]).toEqual(
    ['3.1 percent', 'change'],
  )
  expect(fields('They cut what they pay by as much as 15 cents.', 'kind', 'direction')).toEqual([
    ['15 cents', 'change', 'down'],
  ])
})

test('a value put on something is told, a trial that would cost is supposed, and homes that are planned are intended', () => {
  expect(fields('It agreed to sell the club, in a deal that values it at $2 million.', 'modality')).toEqual([
    ['$2 million', 'reported'],
  ])
  expect(fields('A proper trial would cost $12 million, he said.', 'modality')).toEqual([
    ['$12 million', 'hypothetical'],
  ])
  expect(fields('Some 5,200 homes are planned there.', 'modality')).toEqual([['5,200 homes', 'target']])
})

test('an estimate made some time ago is of then, what stands now of now, and neither moves nor is intended', () => {
  expect(
    fields(
      'The harvest will be 15 percent smaller, it said, cutting an estimate of 4.6 million tons made in May.',
      'kind',
      'period',
    )[1],
  ).toEqual(['4.6 million tons', 'level', '2025-05-01..2025-05-31'])
  expect(fields('It plans to cut the number of plants, now 61, to 37 by 2036.', 'modality', 'period')).toEqual([
    ['61', 'reported', null],
    ['37', 'target', '2036-01-01..2036-12-31'],
  ])
  expect(fields('The harvest will be smaller than last year’s 5.1 million tons.', 'modality', 'period')).toEqual([
    ['5.1 million tons', 'reported', '2024-01-01..2024-12-31'],
  ])
})

test('who is told of in a subject is known, and a warning is of no time before', () => {
  expect(fields('A man guilty of robbing three shops will serve 33 years.', 'modality')).toEqual([
    ['three shops', 'reported'],
    ['33 years', 'forecast'],
  ])
  expect(
    fields('Wages rose 6 percent in April, and they warn that one in five farms may close.', 'modality', 'period')[1],
  ).toEqual(['one in five', 'hypothetical', null])
  expect(fields('Since the mill closed in 2019, the town has shrunk to 8,900.', 'period')).toEqual([['8,900', null]])
})

test('a record that would be beaten is known, and those expected this year are of this year', () => {
  expect(
    fields(
      'Some 1.9 million tourists are expected this year, which would beat the record of 1.84 million set in 2019.',
      'modality',
      'period',
    ),
  ).toEqual([
    ['1.9 million tourists', 'forecast', '2025-01-01..2025-12-31'],
    ['1.84 million', 'reported', '2019-01-01..2019-12-31'],
  ])
  expect(fields('Rooms were 85 percent full last November.', 'period')).toEqual([
    ['85 percent', '2024-11-01..2024-11-30'],
  ])
})

test('what somebody expects this year’s profit to be is of this year', () => {
  expect(fields('It expects this year’s loss to be $6 million.', 'period')).toEqual([
    ['$6 million', '2025-01-01..2025-12-31'],
  ])
  expect(fields('It expects the full-year loss to be $6 million.', 'period')).toEqual([
    ['$6 million', '2025-01-01..2025-12-31'],
  ])
  expect(fields('Orders were 72 percent of last year’s total.', 'kind')).toEqual([['72 percent', 'share']])
})

test('what is ahead of the same stretch of a year before, or below a high of Monday, has changed', () => {
  expect(fields('Sales are $7.3 million, 2.8 percent ahead of the same stretch of 2024.', 'kind', 'basis')[1]).toEqual([
    '2.8 percent',
    'change',
    'yoy',
  ])
  expect(fields('Gold is at $3,372, 1.9 percent below Monday’s high.', 'kind', 'direction')[1]).toEqual([
    '1.9 percent',
    'change',
    'down',
  ])
})

test('an outlook goes on behind what it is compared with, and those who will vote are known', () => {
  expect(
    fields(
      'It sees inflation at 2.7 percent, against the 2.4 percent it projected, before easing to 2.1 percent.',
      'modality',
    ),
  ).toEqual([
    ['2.7 percent', 'forecast'],
    ['2.4 percent', 'forecast'],
    ['2.1 percent', 'forecast'],
  ])
  expect(fields('The union’s 12,000 members will vote on Dec. 24.', 'modality', 'period')).toEqual([
    ['12,000 members', 'reported', null],
  ])
  expect(fields('If oil stays at $75, it will narrow to 2.9 percent from 3.6 percent.', 'modality')[2]).toEqual([
    '3.6 percent',
    'reported',
  ])
  expect(fields('It should open in 2029, late, and is now expected to cost $9 million.', 'period')).toEqual([
    ['$9 million', null],
  ])
})

test('a rise in a month from the month before is month on month', () => {
  expect(fields('Core prices rose 0.2 percent in October from September.', 'basis', 'period')).toEqual([
    ['0.2 percent', 'mom', '2025-10-01..2025-10-31'],
  ])
})

test('what it came from has its time to itself, and schools with so many pupils do not move', () => {
  expect(fields('The tax was cut from the 5 percent set in 2010 to 3 percent.', 'period')).toEqual([
    ['5 percent', '2010-01-01..2010-12-31'],
    ['3 percent', null],
  ])
  expect(fields('The 40 schools with more than 500 pupils closed.', 'kind')).toEqual([
    ['40 schools', 'level'],
    ['500 pupils', 'level'],
  ])
  expect(fields('Now 40 percent agree.', 'kind')).toEqual([['40 percent', 'share']])
})

test('what was done is of a time before, though something is to come of it', () => {
  expect(
    fields(
      'They will get a raise of 4 percent under a pact ratified by 87 percent of members on Tuesday.',
      'period',
    )[1],
  ).toEqual(['87 percent', '2025-11-18..2025-11-18'])
  expect(fields('It will hit 39C on Monday.', 'period')).toEqual([['39C', '2025-11-24..2025-11-24']])
  expect(fields('They have a 38 percent chance, up from 31 percent in April.', 'period')[1]).toEqual([
    '31 percent',
    '2025-04-01..2025-04-30',
  ])
})

test('what a plan is for is known by what it does now, and a percentage of a time is no part of it', () => {
  expect(fields('GM will spend $88 million on a plant that now employs 870 people.', 'modality')).toEqual([
    ['$88 million', 'forecast'],
    ['870 people', 'reported'],
  ])
  expect(fields('It will offer a discount on the Vela, whose price is $40,000.', 'modality')).toEqual([
    ['$40,000', 'reported'],
  ])
  expect(
    fields('It grew 6 percent, slower than the 7 percent of the previous three months.', 'kind', 'direction'),
  ).toEqual([
    ['6 percent', 'change', 'up'],
    ['7 percent', 'change', 'up'],
  ])
  expect(fields('The study tracked 9,800 Finns born in 1966.', 'period')).toEqual([['9,800 Finns', null]])
})

test('what a plan is about is known, and another clause has its own expectation', () => {
  expect(fields('It will close one of its seven plants.', 'modality')).toEqual([['seven plants', 'reported']])
  expect(fields('It wants to focus on 20 countries, which are home to 70 percent of them.', 'modality')).toEqual([
    ['20 countries', 'target'],
    ['70 percent', 'reported'],
  ])
  expect(fields('Winds increased to 60 mph and the storm was expected to go ashore.', 'modality')).toEqual([
    ['60 mph', 'reported'],
  ])
  expect(fields('Some 20 percent will do so, up from 11 percent in 2011.', 'modality')).toEqual([
    ['20 percent', 'forecast'],
    ['11 percent', 'reported'],
  ])
})

test.each([
  ['The club sold four players for £46m and bought six for £18m.', 'six', 'players'],
  ['The school, built for 520 pupils, now has 247.', '247', 'pupils'],
  ['The crash hurt eight people, two critically.', 'two', 'people'],
  ['The programme calls for six 6,000-ton ships.', 'six', 'ships'],
  ['We lack 60 nurses. But we have hired 22 since May.', '22', 'nurses'],
  ['The club has won 12 games. It needs three more.', 'three', 'games'],
])('a bare number counts what the clause before counted: %s', (text, number, noun) => {
  const claim = extractClaims(text, { language: 'en' }).find((one) => one.text === number)
  expect(claim?.unit).toEqual({ type: 'count', code: null, text: noun })
})

test('a text that begins with a comma is read', () => {
  expect(fields(', a 71-year-old welder', 'kind')).toEqual([['71-year-old', 'level']])
})

test('what is decided or recommended is a target, from the time that it begins', () => {
  const dated = { ...day, date: '2026-11-20' }
  const [fee] = extractClaims('The council voted on Tuesday to raise fees to €2.30 from July 1.', dated)
  expect(fee).toMatchObject({ modality: 'target', period: { start: '2027-07-01', end: '2027-07-01' } })
  const [rise] = extractClaims('Fares would rise by 4 percent from January, it said.', dated)
  expect(rise).toMatchObject({ modality: 'forecast', period: { start: '2027-01-01', end: '2027-01-31' } })
  expect(fields('They recommended that the limit be lowered to 30 km/h.', 'modality')).toEqual([['30 km/h', 'target']])
  expect(fields('It wants to cut the gap, which was $5 last year, to $3.', 'modality', 'direction')).toEqual([
    ['$5', 'reported', null],
    ['$3', 'target', 'down'],
  ])
})

test('what is now, what was before and what is known is no plan', () => {
  expect(fields('Trams will run every 6 minutes instead of every 10 minutes today.', 'modality')).toEqual([
    ['6 minutes', 'forecast'],
    ['10 minutes', 'reported'],
  ])
  expect(fields('It may beat the record, $51 million, set by Bath.', 'modality')).toEqual([['$51 million', 'reported']])
  expect(fields('It could push into the world’s third-largest market.', 'modality')).toEqual([
    ['third-largest', 'reported'],
  ])
  expect(fields('They would often walk 10 miles.', 'modality')).toEqual([['10 miles', 'reported']])
  expect(fields('Some 38 percent said they would, six points fewer than in May.', 'modality')).toEqual([
    ['38 percent', 'reported'],
    ['six points', 'reported'],
  ])
  expect(fields('Had it held, 40 of the 52 boats would not be out.', 'modality')).toEqual([
    ['40', 'hypothetical'],
    ['52 boats', 'reported'],
  ])
})

test('a time that is told by its end, by an event or by a quarter before it', () => {
  const dated = { ...day, date: '2026-11-20' }
  const periods = (text: string) =>
    extractClaims(text, dated).map(({ period }) => period && `${period.start} ${period.end}`)
  expect(periods('In the year to the end of March, it lost $3 million.')).toEqual(['2025-04-01 2026-03-31'])
  expect(periods('Sales in the 12 months to the end of June were $8 billion.')).toEqual(['2025-07-01 2026-06-30'])
  expect(periods('Growth slowed to 2 percent in the third quarter from 5 percent in the second.')).toEqual([
    '2026-07-01 2026-09-30',
    '2026-04-01 2026-06-30',
  ])
  expect(periods('Some 14 people were killed when a bus overturned on Sunday.')).toEqual(['2026-11-15 2026-11-15'])
  expect(periods('Jobs fell by 300 in September. It was the worst fall of pay, 2 percent, in the month.')).toEqual([
    '2026-09-01 2026-09-30',
    '2026-09-01 2026-09-30',
  ])
  expect(periods('Some 148 people died this year up to Wednesday.')).toEqual(['2026-01-01 2026-11-18'])
  expect(periods('It rose 2 percent by 1740 GMT.')).toEqual([null])
  expect(periods('2010: 134 boats')).toEqual(['2010-01-01 2010-12-31'])
  expect(periods('It will cut the trip to 31 minutes when it opens in 2029.')).toEqual(['2029-01-01 2029-12-31'])
  expect(periods('Had turnout matched that of 2020, another 85,000 people would have voted.')).toEqual([null])
})

test('a want is no bound, and what somebody ended up doing no movement', () => {
  expect(fields('The ward is short of 60 nurses.', 'qualifier')).toEqual([['60 nurses', 'exact']])
  expect(fields('Turnout was short of 60 percent.', 'qualifier')).toEqual([['60 percent', 'less_than']])
  expect(fields('It will spend $40 million more on pay than Leeds.', 'kind', 'direction')).toEqual([
    ['$40 million', 'change', 'up'],
  ])
  expect(fields('It ended up paying $23 million.', 'kind')).toEqual([['$23 million', 'level']])
  expect(fields('It can lift 95 tonnes.', 'kind')).toEqual([['95 tonnes', 'level']])
  expect(fields('They are talking about $27.', 'qualifier')).toEqual([['$27', 'exact']])
  expect(fields('Markets put the chance of a 25-point cut at 78 percent.', 'direction').at(-1)).toEqual([
    '78 percent',
    null,
  ])
})

test('a word of expectation reaches no clause that has a verb of its own', () => {
  expect(fields('Among those who would gain it, just 52 percent are in favour.', 'modality')).toEqual([
    ['52 percent', 'reported'],
  ])
  expect(fields('It won $4 million for a trial, in which 120 nurses will be assigned to it.', 'modality')).toEqual([
    ['$4 million', 'reported'],
    ['120 nurses', 'forecast'],
  ])
  expect(fields('They split on a proposed $187 million budget, with 13 days to go.', 'modality')).toEqual([
    ['$187 million', 'target'],
    ['13 days', 'reported'],
  ])
  expect(fields('It will shut two mills, sending shares to their lowest in five years.', 'modality')).toEqual([
    ['two mills', 'forecast'],
    ['five years', 'reported'],
  ])
  expect(fields('It would cost $85 million this year but save $55 million from 2027.', 'modality')).toEqual([
    ['$85 million', 'hypothetical'],
    ['$55 million', 'hypothetical'],
  ])
  expect(fields('A third of it would be covered by the rise.', 'modality')).toEqual([['A third', 'hypothetical']])
  expect(fields('Cash is expected to be $350 million, down from $500 million previously.', 'modality')).toEqual([
    ['$350 million', 'forecast'],
    ['$500 million', 'forecast'],
  ])
})

test('what something came from is found over a bound, and has no time to come', () => {
  expect(fields('Her lead was cut to 212 votes from more than 4,000.', 'previous')).toEqual([
    ['212 votes', 4000],
    ['4,000', null],
  ])
  expect(fields('The charge goes up to £12.50 from £11.50 on Monday.', 'period')).toEqual([
    ['£12.50', '2025-11-24..2025-11-24'],
    ['£11.50', null],
  ])
  expect(fields('It is 30 percent below where it was in 2019 and 5 percent above plan.', 'period')).toEqual([
    ['30 percent', null],
    ['5 percent', null],
  ])
  expect(fields('The bank lifted its rate to 6.5 percent, its fourth increase this year.', 'period')).toEqual([
    ['6.5 percent', null],
  ])
  expect(fields('Output was 4 percent lower than in May and 9 percent down on the year.', 'modality')).toEqual([
    ['4 percent', 'reported'],
    ['9 percent', 'reported'],
  ])
  expect(fields('The yield rose as high as 4.6 percent.', 'kind')).toEqual([['4.6 percent', 'level']])
})

test('bounds that are denied, and words that are no bound', () => {
  expect(fields('It takes no longer than five days.', 'qualifier')).toEqual([['five days', 'at_most']])
  expect(fields('At most 15 people may enter, none younger than 12.', 'qualifier')).toEqual([
    ['15 people', 'at_most'],
    ['12', 'at_least'],
  ])
  expect(fields('They were stuck for the best part of 11 hours.', 'qualifier')).toEqual([['11 hours', 'approximate']])
  expect(fields('It has rolled over 14 times.', 'qualifier')).toEqual([['14 times', 'exact']])
  expect(fields('Divers brought up 17 bottles.', 'kind')).toEqual([['17 bottles', 'level']])
  expect(fields('Fees are capped at 0.5 percent, or 20 euros.', 'kind')).toEqual([
    ['0.5 percent', 'limit'],
    ['20 euros', 'limit'],
  ])
  expect(fields('It wants 30 percent for women, up from the current 20.', 'previous')[0]).toEqual(['30 percent', 20])
})

test('a year, a day and a season are of the clause that names them', () => {
  expect(fields('Ed Hale, who took over in March 2023, has raised pay by 4 percent in September.', 'period')).toEqual([
    ['4 percent', '2025-09-01..2025-09-30'],
  ])
  expect(fields('Figures are likely to show that 210 jobs were added in October.', 'period')).toEqual([
    ['210 jobs', '2025-10-01..2025-10-31'],
  ])
  expect(fields('By 2020 they had 14 shops; they now run 61.', 'period')).toEqual([
    ['14 shops', '2020-01-01..2020-12-31'],
    ['61', null],
  ])
  expect(fields('It is $30 today and goes up to $34 next spring.', 'period')).toEqual([
    ['$30', '2025-11-20..2025-11-20'],
    ['$34', null],
  ])
  expect(fields('It wants 40 percent of power to come from renewables by 2028.', 'period')).toEqual([
    ['40 percent', '2028-01-01..2028-12-31'],
  ])
})

test('what is told beside a condition is none, and what is to be done is a target', () => {
  expect(fields('If it holds, 600 trucks could cross, compared with 80 last week.', 'modality')).toEqual([
    ['600 trucks', 'hypothetical'],
    ['80', 'reported'],
  ])
  expect(fields('A batch of 150 buses is to be delivered.', 'modality')).toEqual([['150 buses', 'target']])
})

test('a time within the subject, or in a clause of why, is none of what follows', () => {
  expect(fields('A motion to keep the branches open through December got five votes.', 'period')).toEqual([
    ['five votes', null],
  ])
  const points = 'It is up six points since it was asked in May 2023, while 38 percent are opposed.'
  expect(fields(points, 'period').at(-1)).toEqual(['38 percent', null])
})

test('shares of opinion, the rest of a whole, and changes that are put at so much', () => {
  expect(fields('Women favour it by 54 percent to 32 percent.', 'kind')).toEqual([
    ['54 percent', 'share'],
    ['32 percent', 'share'],
  ])
  expect(fields('The remaining 60 percent is borrowed.', 'kind')).toEqual([['60 percent', 'share']])
  expect(fields('The study put the rise in attacks at 23 percent.', 'kind', 'direction')).toEqual([
    ['23 percent', 'change', 'up'],
  ])
  expect(fields('They sleep 5 hours on average, 70 minutes less than day workers.', 'kind').at(-1)).toEqual([
    '70 minutes',
    'change',
  ])
  expect(fields('He proposed trimming every department but the police by 2 percent.', 'kind')).toEqual([
    ['2 percent', 'change'],
  ])
  expect(extractClaims('In adults it drops by 10% to 20%.', day)).toMatchObject([{ min: 10, max: 20 }])
})

test('a number that leaves out its unit has that of the sentence before, or of what it adds to', () => {
  const units = (text: string) =>
    extractClaims(text, day).map((claim) => [claim.text, claim.unit.code ?? claim.unit.text])
  expect(units('Profit came to $40 million from 12 plants. A year ago it was 31 million.').at(-1)).toEqual([
    '31 million',
    'USD',
  ])
  expect(units('Police recorded 310 thefts, an increase of 42.').at(-1)).toEqual(['42', 'thefts'])
  expect(fields('The club has 1,204 members, down 88 on last season.', 'kind', 'direction').at(-1)).toEqual([
    '88',
    'change',
    'down',
  ])
})

test('a count is read of what is one thing, and of how far something has come', () => {
  expect(fields('Its population grew by 900.', 'kind', 'direction')).toEqual([['900', 'change', 'up']])
  expect(fields('The mayor promised 400 homes; so far 35 have been built.', 'subject').at(-1)).toEqual(['35', 'homes'])
})

test('a time ends with the participle between commas that it dates, and with a year that is told of by another', () => {
  expect(fields('The bridge, built in 1931 for $5 million, now carries 60,000 cars a day.', 'period')).toEqual([
    ['$5 million', '1931-01-01..1931-12-31'],
    ['60,000 cars', null],
  ])
  expect(fields('In 2022 it earned $3 million; a year earlier it lost $400,000.', 'period').at(-1)).toEqual([
    '$400,000',
    null,
  ])
})

test('the same quarter of another year is that of what it is compared with', () => {
  const sales = 'Sales in the first quarter of 2025 fell to $12 million from $14 million in the same quarter of 2023.'
  expect(fields(sales, 'period')).toEqual([
    ['$12 million', '2025-01-01..2025-03-31'],
    ['$14 million', '2023-01-01..2023-03-31'],
  ])
})

test('a forecast that is moved by so much stays one, and one that is missed does not', () => {
  expect(fields('The bank cut its forecast by half a point to 3.5 percent.', 'modality').at(-1)).toEqual([
    '3.5 percent',
    'forecast',
  ])
  expect(fields('Sales rose and topped forecasts by 40 million dollars.', 'modality')).toEqual([
    ['40 million dollars', 'reported'],
  ])
})

test('what markets give up or add once more in brackets is a change too', () => {
  expect(fields('Brent gave up 96 cents to $67.90.', 'kind', 'direction')).toEqual([
    ['96 cents', 'change', 'down'],
    ['$67.90', 'level', 'down'],
  ])
  expect(fields('The index is down 3.33 points, or less than 0.1%.', 'qualifier', 'kind', 'direction')).toEqual([
    ['3.33 points', 'exact', 'change', 'down'],
    ['0.1%', 'less_than', 'change', 'down'],
  ])
})

test('a comparison of its own has no basis of the number before', () => {
  expect(fields('Emissions were 3% less than the year before and 12% below the 2010 peak.', 'basis')).toEqual([
    ['3%', 'yoy'],
    ['12%', null],
  ])
  expect(fields('It sold 7% fewer than in the previous year.', 'basis')).toEqual([['7%', 'yoy']])
  expect(fields('Bookings are tracking 6% ahead of last year.', 'basis')).toEqual([['6%', 'yoy']])
  expect(fields('Compared to the same month in 2019, traffic was 3% higher.', 'basis')).toEqual([['3%', 'previous']])
  expect(fields('Sales rose 6% on the same period in 2024.', 'basis')).toEqual([['6%', 'yoy']])
})

test('what had been done is no condition, what is asked for is a target', () => {
  expect(fields('“I’d moved 1,400 ewes,” he said.', 'modality')).toEqual([['1,400 ewes', 'reported']])
  expect(fields('“I’d need 20 minutes,” she said.', 'modality')).toEqual([['20 minutes', 'hypothetical']])
  expect(fields('The union is asking for $23 an hour.', 'modality')).toEqual([['$23', 'target']])
  expect(fields('By her estimate, it costs $34.70.', 'modality')).toEqual([['$34.70', 'estimate']])
  expect(fields('It expects revenue to pass €900m by 2030.', 'qualifier')).toEqual([['€900m', 'more_than']])
})

test('a verb near the beginning of a sentence is looked before no further than that', () => {
  const meals = 'Three in ten had skipped a meal, the charity said, against two in ten before the pandemic.'
  expect(extractClaims(meals, day).map(({ text }) => text)).toEqual(['Three in ten', 'two in ten'])
  const sun = 'At which lies some 230 million miles of empty space.'
  expect(extractClaims(sun, day).map(({ text }) => text)).toEqual(['230 million miles'])
})

test('papers and people in the know are named behind what they tell', () => {
  const said = (who: string) => fields(`Rent rose to $1,284 in September, ${who}.`, 'attribution')[0]![1]
  expect(said('provincial figures released Wednesday show')).toBe('provincial figures')
  expect(said('data from the rental site PadScan show')).toBe('rental site PadScan')
  expect(said('documents seen by Reuters show')).toBe('Reuters')
  expect(said('people briefed on the talks said')).toBe('people briefed on the talks')
  expect(said('people with knowledge of the matter said')).toBe('people with knowledge of the matter')
})

test('who tells a number is whoever says what others had said, or puts it at so much', () => {
  expect(fields('A spokesman said that companies had announced $310 billion of plants.', 'attribution')).toEqual([
    ['$310 billion', 'spokesman'],
  ])
  expect(fields('The party’s leader, Ana Roy, puts the bill at $400 million.', 'subject')).toEqual([
    ['$400 million', 'bill'],
  ])
})

test('what was set aside is told, and the first months of a fiscal year have no known days', () => {
  expect(fields('Larkin set aside $28 million for the case in February.', 'modality', 'period')).toEqual([
    ['$28 million', 'reported', '2025-02-01..2025-02-28'],
  ])
  expect(fields('It sold $2 billion of shirts in the first four months of the fiscal year.', 'period')).toEqual([
    ['$2 billion', null],
  ])
})

test('whatever verb a quotation follows, its subject speaks', () => {
  expect(fields('Its director, Ana Roy, 33, fumed: “Rents are £1,348 a month.”', 'attribution').at(-1)).toEqual([
    '£1,348',
    'Ana Roy',
  ])
  expect(fields('It had two doors: “Rents are £1,348 a month.”', 'attribution').at(-1)).toEqual(['£1,348', null])
})

test('what was probably so is an estimate, what should come and is on course a forecast', () => {
  expect(fields('The boat was probably 12 meters long.', 'modality')).toEqual([['12 meters', 'estimate']])
  expect(fields('Debt is on course to pass $110 trillion in 2027.', 'modality')).toEqual([
    ['$110 trillion', 'forecast'],
  ])
  expect(fields('The pension should leap to £241.05.', 'modality')).toEqual([['£241.05', 'forecast']])
})

test('things with a number or a small word in their name are counted', () => {
  const units = (text: string) => extractClaims(text, day).map(({ unit }) => unit.text)
  expect(units('It signed a deal for 84 Garuda-2 jet trainers.')).toEqual(['Garuda-2 jet trainers'])
  expect(units('Just over 435,000 stay-over visitors came.')).toEqual(['stay-over visitors'])
})

test('a dollar told in US dollars once is the same wherever it has the bare sign', () => {
  const codes = (text: string) => extractClaims(text, day).map(({ unit }) => unit.code)
  expect(codes('The Perth firm was fined $1.6 million ($US1.05 million). The most was $3.5 million.')).toEqual([
    'AUD',
    'USD',
    'AUD',
  ])
  expect(codes('Auckland gave NZ$500,000 (US$290,000). The UN gave $4.5 million.')).toEqual(['NZD', 'USD', 'USD'])
})

test('a dollar of a news agency stays American though it names two places of a country that spells otherwise', () => {
  const codes = (text: string) => extractClaims(text, day).map(({ unit }) => unit.code)
  const story = 'The Sydney miner said output in Queensland fell 4 percent. It will pay $2 billion.'
  expect(codes(story)).toEqual(['%', 'USD'])
  expect(codes(story.replace('percent', 'per cent'))).toEqual(['%', 'AUD'])
  expect(codes(`${story} Perth and Adelaide are next.`)).toEqual(['%', 'AUD'])
})

test('what grows or shrinks from one number to another is counted, however small they are', () => {
  expect(fields('The death toll rose from 16 to 24.', 'direction', 'previous')).toEqual([
    ['16', null, null],
    ['24', 'up', 16],
  ])
  expect(fields('The league will grow from 16 to 18 teams.', 'subject')[0]).toEqual(['16', 'teams'])
  expect(fields('The road runs from 4 to 7.', 'subject')).toEqual([])
})

test('a signed number in brackets behind a share is a change in points', () => {
  expect(fields('East Asia: 85.9% (+2.3)', 'kind', 'direction').at(-1)).toEqual(['+2.3', 'change', 'up'])
  expect(extractClaims('Europe: 86.4% (-0.5)', day).at(-1)!.unit.code).toBe('pp')
  expect(extractClaims('Europe: 86.4% (2024)', day)).toHaveLength(1)
})

test('money is of the country that a text names most, and a bare dollar is American where that is not plain', () => {
  const codes = (text: string) => extractClaims(text, day).map(({ unit }) => unit.code)
  expect(codes('Karachi borrows, and Lahore too; India does not. Pakistan owes Rs34 billion.')).toEqual(['PKR'])
  expect(codes('Delhi, Mumbai and Chennai buy from Pakistan. They paid Rs34 billion.')).toEqual(['INR'])
  expect(codes('The Brisbane office lost $5 million.')).toEqual(['USD'])
  expect(codes('Auckland and Dunedin earned US$2 million. They share $60 million.')).toEqual(['USD', 'NZD'])
  expect(codes('Auckland and Dunedin fly to Texas and Ohio. They share $60 million.')).toEqual(['USD'])
})

test('two counts that lie close behind a verb that does not tell of the past are a range', () => {
  expect(fields('It will add 500 to 600 jobs.', 'kind')).toEqual([['500 to 600 jobs', 'level']])
  expect(fields('It plans to cut 500 to 600 jobs.', 'modality')).toEqual([['500 to 600 jobs', 'target']])
  expect(fields('Staff rose from 500 to 600 people.', 'direction')).toEqual([
    ['500', null],
    ['600 people', 'up'],
  ])
})

test('a half that a sentence is about is a share, and no half of a match', () => {
  expect(fields('Half is from the state and half was borrowed.', 'kind')).toEqual([
    ['Half', 'share'],
    ['half', 'share'],
  ])
  expect(fields('The second half was hard.', 'kind')).toEqual([])
})

test('each column of a table counts or measures what its title names', () => {
  const units = (text: string) =>
    extractClaims(text, day).map(({ text: words, unit }) => `${words} ${unit.code ?? unit.text}`)
  expect(
    units(
      'How they stand.\n\nPlayer, school: games, points per game\nMay-Lund, Teton: 26, 24.3\nJo Vance, Boise: 25, 21.7',
    ),
  ).toEqual(['26 games', '24.3 points', '25 games', '21.7 points'])
  expect(units('The table:\n\nTeam | Wins | Minutes | Year\nAjax | 24 | 71 | 12\n')).toEqual(['24 wins', '71 min'])
  expect(units('By state.\n\nState: stores, share in percent\nOhio: 412, 8.2\n')).toEqual(['412 stores', '8.2 %'])
})

test('towns tell whose dollar a text means', () => {
  expect(extractClaims('Omarama and Twizel paid $28 a metre.', day)[0]!.unit.code).toBe('NZD')
  expect(extractClaims('Bendigo and Ballarat paid $28 million.', day)[0]!.unit.code).toBe('AUD')
})

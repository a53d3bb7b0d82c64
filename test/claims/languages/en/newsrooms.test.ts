import { expect, test } from 'vitest'
import { extractClaims } from '../../../../src/claims/index.ts'

/** A claim by its text, with the fields that the passage settles. */
type Row = readonly [text: string, fields: Readonly<Record<string, unknown>>]

/** Passages as newsrooms write them, and those that only look so. */
const passages: readonly (readonly [passage: string, rows: readonly Row[]])[] = [
  // What a verb puts somewhere, over a time or a clause of its own.
  [
    'The weather service puts the chance of sleet on Friday morning at 35 percent.',
    [['35 percent', { subject: 'chance of sleet', attribution: 'weather service' }]],
  ],
  ['Bookmakers put the odds that he will resign at one in three.', [['one in three', { subject: 'odds' }]]],
  ['Bookmakers put the horse that won at 40 to 1.', []],
  // Places that somebody has moved between; streets are none.
  [
    'Ghana climbed from tenth to eighth in the standings.',
    [
      ['tenth', { value: 10, kind: 'rank', subject: 'Ghana' }],
      ['eighth', { value: 8, kind: 'rank', subject: 'Ghana' }],
    ],
  ],
  ['The parade moved from Third to Fifth Avenue.', []],
  [
    'The death rate was 4.1 per 100,000 people, the second-highest in Europe.',
    [
      ['4.1', { subject: 'death rate' }],
      ['second-highest', { kind: 'rank', subject: 'death rate' }],
    ],
  ],
  // Parts told again.
  [
    'Fog was blamed in 30 of the 600 collisions in 2023, or 5%.',
    [
      ['30', {}],
      ['600 collisions', {}],
      ['5%', { kind: 'share' }],
    ],
  ],
  [
    'She had trained for 1,900 hours, including 320 on skis.',
    [
      ['1,900 hours', {}],
      ['320', { unit: { code: 'h' } }],
    ],
  ],
  ['She had trained for 1,900 hours, including 2024 in Spain.', [['1,900 hours', {}]]],
  // What is shown to do something, before it does more.
  ['Footage shows the van swerving as it hit 70 mph.', [['70 mph', { subject: 'van' }]]],
  ['The report shows prices rising as it adds 3 percent for fuel.', [['3 percent', {}]]],
  // What has come so far is not of the day of the verb behind it.
  ['A drought that has killed 900 cattle entered its second year on Monday.', [['900 cattle', { period: null }]]],
  [
    'A storm that killed 900 cattle struck on Monday.',
    [['900 cattle', { period: { start: '2025-11-17', end: '2025-11-17' } }]],
  ],
  ['Crews recovered 40 gallons of oil from the creek.', [['40 gallons', { kind: 'level', direction: null }]]],
  // What parties have in a poll, each with how it moved in brackets.
  [
    'The Reds have 31 per cent (+2), the Blues 24 (-1) and the Centre Party 9 (no change).',
    [
      ['31 per cent', {}],
      ['+2', {}],
      ['24', { unit: { code: '%' }, subject: 'Blues' }],
      ['-1', { unit: { code: 'pp' }, direction: 'down', subject: 'Blues' }],
      ['9', { unit: { code: '%' }, subject: 'Centre Party' }],
    ],
  ],
  ['Costs rose 31 per cent (see table), and Flight 24 (delayed) left.', [['31 per cent', {}]]],
  [
    'She beat him by 53 per cent to 47.',
    [
      ['53 per cent', {}],
      ['47', { unit: { code: '%' } }],
    ],
  ],
  ['Its share fell 3 per cent to 47.', [['3 per cent', { kind: 'change' }]]],
  ['He won with a majority of 214.', [['214', { unit: { type: 'count' }, subject: 'majority' }]]],
  // Times that only say when something compared with was so.
  [
    'The rating is 38 per cent; 15 months ago it stood at 52 per cent.',
    [
      ['38 per cent', {}],
      ['52 per cent', {}],
    ],
  ],
  [
    'Sales fell 3% to end at $41 million, from $42 million.',
    [
      ['3%', {}],
      ['$41 million', { direction: 'down', previous: { value: 42000000 } }],
      ['$42 million', {}],
    ],
  ],
  [
    'Inflation was 4 per cent, versus 3 per cent a year before, and the deficit was revised down to €7 billion.',
    [
      ['4 per cent', {}],
      ['3 per cent', {}],
      ['€7 billion', { basis: null }],
    ],
  ],
  // To whom something is sold is no part of it.
  ['He sold the mill to a brewer in 2019 for £3m.', [['£3m', { subject: 'mill' }]]],
  [
    'Fuel, which makes up a fifth of the basket, is seen at 12 per cent.',
    [
      ['a fifth', { kind: 'share' }],
      ['12 per cent', { kind: 'level' }],
    ],
  ],
  // Ages without a word that says so.
  ['A back injury at 24 ended his career.', [['24', { unit: { code: 'a' } }]]],
  ['She taught until 71.', [['71', { unit: { code: 'a' } }]]],
  ['The bar is open until 11.', []],
  ['It is free for anybody under 16.', [['16', { unit: { code: 'a' }, qualifier: 'less_than' }]]],
  ['He said ‘10 minutes’ was enough.', [['10 minutes', { value: 10 }]]],
  // Names with a hyphen, and those that go on.
  [
    'Its share is 50 per cent, against 30 per cent for Ross-Hale and 20 per cent for Orr.',
    [
      ['50 per cent', {}],
      ['30 per cent', { subject: 'Ross-Hale' }],
      ['20 per cent', { subject: 'Orr' }],
    ],
  ],
  // What is made twice as much.
  [
    'The brewer will more than double output at its plant to 900 barrels.',
    [
      ['double', { subject: 'output', direction: 'up' }],
      ['900 barrels', { subject: 'output' }],
    ],
  ],
  ['The brewer will double next year.', [['double', { subject: 'brewer' }]]],
  [
    'The mill swung to a loss of $3 million from a profit of $9 million.',
    [
      ['$3 million', { subject: 'loss' }],
      ['$9 million', { subject: 'profit' }],
    ],
  ],
  ['Four of the missing were sailors.', [['Four', { unit: { type: 'count', text: 'people' }, subject: 'missing' }]]],
  [
    'It beat the Nikkei’s 1.2 percent rise to 42,318.',
    [
      ['1.2 percent', {}],
      ['42,318', { unit: { type: 'index' } }],
    ],
  ],
  ['Zinc for three-month delivery rose 2 percent.', [['2 percent', { subject: 'Zinc' }]]],
  // What a rate is told for is no part of the span behind it.
  [
    'They train for eight hours a day, 1.5 hours more than in 2005.',
    [
      ['eight hours', { value: 8 }],
      ['1.5 hours', { value: 1.5, kind: 'change' }],
    ],
  ],
  ['She waited a day, 3 hours and 5 minutes.', [['a day, 3 hours and 5 minutes', { value: 1625 }]]],
  ['They played in 94-degree heat.', [['94-degree', { unit: { code: '[degF]' } }]]],
  ['They played in 31-degree heat.', [['31-degree', { unit: { code: 'Cel' } }]]],
  ['Their average BMI was 26.1.', [['26.1', { subject: 'average BMI' }]]],
  // Pennies of a text that tells of pounds.
  [
    'Profit was £4m. The dividend goes up by half a penny to 3.5p.',
    [
      ['£4m', {}],
      ['half a penny', { value: 0.005, unit: { code: 'GBP' } }],
      ['3.5p', {}],
    ],
  ],
  [
    'Profit was $4 million. The fee goes up by half a penny.',
    [
      ['$4 million', {}],
      ['half a penny', { value: 0.005, unit: { code: 'USD' } }],
    ],
  ],
  ['A room costs $80. It will open 20 next year.', [['$80', {}]]],
  [
    'One in nine is free. Three years ago that was 4 percent.',
    [
      ['One in nine', {}],
      ['4 percent', {}],
    ],
  ],
  // So much of what has just been told of has not moved.
  [
    'Output fell by 4 per cent to 1.4 million crates, about 40 per cent of it for export.',
    [
      ['4 per cent', { kind: 'change' }],
      ['1.4 million crates', {}],
      ['40 per cent', { kind: 'share', direction: null }],
    ],
  ],
  ['The line will put up fares by 3 per cent.', [['3 per cent', { subject: 'fares', direction: 'up' }]]],
  // Of games, ballots and storms, and what only looks so.
  [
    'All four won their heats; the prize was 900 won.',
    [
      ['four', { unit: { type: 'count', code: null, text: '' } }],
      ['900 won', { unit: { type: 'currency', code: 'KRW', text: 'won' } }],
    ],
  ],
  ['Khan’s unbeaten half-century saved the side.', []],
  ['They ran it for a half-century.', [['a half-century', { value: 50 }]]],
  [
    'Diaz ran for 40 yards and a score and Lee Park had 65 yards on 18 carries.',
    [
      ['40 yards', { subject: 'Diaz' }],
      ['65 yards', { subject: 'Lee Park' }],
      ['18 carries', { subject: 'carries' }],
    ],
  ],
  [
    'Diaz went 21-for-30 passing for 240 yards, and Cole finished with a career-high 72 yards.',
    [
      ['240 yards', { subject: 'Diaz' }],
      ['72 yards', { subject: 'Cole' }],
    ],
  ],
  [
    'In the sprint Kerr was four tenths quicker than Mann and 0.7 seconds off the record.',
    [
      ['four tenths', { value: 0.4, kind: 'level', unit: { type: 'duration', code: 's', text: 'tenths' } }],
      ['0.7 seconds', { subject: 'Kerr' }],
    ],
  ],
  ['Prices were four tenths lower.', [['four tenths', { unit: { type: 'multiple', code: '1', text: 'four tenths' } }]]],
  ['She had served six of those years.', [['six', { unit: { type: 'duration', code: 'a', text: 'years' } }]]],
  ['With up to 2 feet of snow likely, schools shut.', [['2 feet', { subject: 'snow' }]]],
  ['A 300-metre-tall tower’s last owners left.', [['300-metre', { subject: 'tower' }]]],
  ['About 900 people died in 2011 and 2012.', [['900 people', { period: { start: '2011-01-01', end: '2012-12-31' } }]]],
  [
    'The first was held in 2014 and 2016, and 40 came.',
    [['40', { period: { start: '2014-01-01', end: '2014-12-31' } }]],
  ],
  [
    'The strike shut nine clinics on Tuesday and Wednesday, and 30 shops on Friday.',
    [
      ['nine clinics', { period: { start: '2025-11-18', end: '2025-11-19' } }],
      ['30 shops', { period: { start: '2025-11-14', end: '2025-11-14' } }],
    ],
  ],
  [
    'The airports saw flight cancellations, including 310 at Omaha, 255 at Reno and 205 in Maine.',
    [
      ['310', { subject: 'cancellations' }],
      ['255', { subject: 'cancellations' }],
      ['205', { subject: 'cancellations' }],
    ],
  ],
  ['He has played in many cups, including 2012 in London.', []],
  [
    'About 60,000 in Ohio lost power, down by 3,000.',
    [
      ['60,000', { subject: null }],
      ['3,000', { subject: null }],
    ],
  ],
  ['A new poll of teens (ages 12-17) finds much.', [['12-17', { subject: 'teens' }]]],
  [
    'The study found much. Meanwhile, a third (34 per cent) said they felt sad.',
    [
      ['a third', { subject: null, attribution: 'study' }],
      ['34 per cent', { subject: null }],
    ],
  ],
  ['About one in four feel lonely.', [['one in four', { subject: null }]]],
  [
    'The air force shot down 12 balloons over six districts, with three more spotted in Hull and no injuries reported.',
    [
      ['12 balloons', { attribution: null }],
      ['six districts', { qualifier: 'exact' }],
      ['three', { subject: 'balloons' }],
    ],
  ],
  ['The show toured over 40 countries.', [['40 countries', { qualifier: 'more_than' }]]],
  [
    'Pike allowed one run on nine hits; he gave up two walks and struck out eight.',
    [
      ['one run', { subject: 'run' }],
      ['nine hits', { subject: 'hits' }],
      ['two walks', { subject: 'walks' }],
      ['eight', { unit: { type: 'count', code: null, text: '' } }],
    ],
  ],
  [
    'Hart has 12 homers and a .925 OPS.',
    [
      ['12 homers', {}],
      ['.925', { subject: 'OPS' }],
    ],
  ],
  [
    'It voted in 17 states and one union territory.',
    [
      ['17 states', {}],
      ['one union territory', { subject: 'union territory' }],
    ],
  ],
  [
    'Two men were hurt and one badly.',
    [
      ['Two men', {}],
      ['one', { subject: 'people' }],
    ],
  ],
  ['He saw one run empty.', []],
  [
    'The Greens got 46.2% of all votes, while Labour won 42.2%, a vote share of 41 per cent (45,300 votes) in town.',
    [
      ['46.2%', { kind: 'share', subject: 'Greens' }],
      ['42.2%', { kind: 'share', subject: 'Labour' }],
      ['41 per cent', { kind: 'share' }],
      ['45,300 votes', { subject: 'votes' }],
    ],
  ],
  [
    'The Unity Party took 25 of 60 seats, followed by the NDP (12).',
    [
      ['25', {}],
      ['60 seats', {}],
    ],
  ],
  [
    'The party has run the town for 18 of the past 20 years.',
    [['18', { unit: { type: 'duration', code: 'a', text: 'years' } }]],
  ],
  [
    'Planners say it can house 15,000 or more of the 41,000 refugees.',
    [
      ['15,000', { subject: 'refugees', qualifier: 'at_least' }],
      ['41,000 refugees', {}],
    ],
  ],
  ['The visitors had a completion rate over 80%.', [['80%', { subject: 'completion rate' }]]],
  ['They lost in front of 24,315.', [['24,315', { subject: null }]]],
  ['Sources indicated that the Greens can insist on office for two years.', [['two years', { attribution: null }]]],
  [
    'Park was on Saturday hit with a three-game ban for a foul in Wednesday night’s loss to Kent.',
    [['three-game', { period: { start: '2025-11-15', end: '2025-11-15' } }]],
  ],
  [
    'She scored two goals in Wednesday’s loss.',
    [['two goals', { period: { start: '2025-11-19', end: '2025-11-19' } }]],
  ],
  [
    'The opener gave us a scare and Hart smashed three homers, upping the total to 24.',
    [
      ['three homers', {}],
      ['24', { subject: 'Hart' }],
    ],
  ],
  // Of schools, crashes, fires and camps.
  [
    'The proportion of pupils given A* to C grades has fallen from 69% to 66%; the A*-C rate is 71%.',
    [
      ['69%', { subject: 'proportion of pupils' }],
      ['66%', { subject: 'proportion of pupils' }],
      ['71%', { subject: 'A*-C rate' }],
    ],
  ],
  ['**A** 12 men came.', [['12 men', {}]]],
  [
    'Some 5.6 per cent of girls got the top grade, compared with 3.7 per cent of boys.',
    [
      ['5.6 per cent', { subject: 'girls' }],
      ['3.7 per cent', { subject: 'boys' }],
    ],
  ],
  ['There was a fall in the results of 16 year olds.', [['16 year olds', { value: 16 }]]],
  ['Six people aboard a Cessna 441 aircraft died.', [['Six people', {}]]],
  [
    'It cleared the runway threshold and reached a height of 2,900 feet, near the threshold of 3,000 feet.',
    [
      ['2,900 feet', { kind: 'level' }],
      ['3,000 feet', { kind: 'limit' }],
    ],
  ],
  [
    'It fought winds estimated at 31 mph as it sped on, reaching 137 mph.',
    [
      ['31 mph', { modality: 'estimate' }],
      ['137 mph', { modality: 'reported' }],
    ],
  ],
  [
    'Park joined Leeds in 1953 and left in 1973, but only played 275 league games.',
    [['275 league games', { period: null }]],
  ],
  [
    'Park left Leeds in 1973, and played 275 league games there.',
    [['275 league games', { period: { start: '1973-01-01', end: '1973-12-31' } }]],
  ],
  [
    'An increase of 10 micrograms per cubic metre was linked to 1.4 percent more deaths.',
    [
      ['10 micrograms', {}],
      ['1.4 percent', { subject: 'deaths' }],
    ],
  ],
  ['Police ordered him to wait for two hours.', [['two hours', { subject: null }]]],
  [
    'There are three camps: 23,000 in Oak, 11,000 in Elm and 900 in Ash.',
    [
      ['three camps', {}],
      ['23,000', { subject: null, unit: { type: 'count', code: null, text: '' } }],
      ['11,000', { subject: null }],
      ['900', { subject: null }],
    ],
  ],
  [
    'It has 40 shops: 12 in Oak and 28 in Elm.',
    [
      ['40 shops', {}],
      ['12', { subject: 'shops' }],
      ['28', { subject: 'shops' }],
    ],
  ],
  ['Whales were seen at 12 sites.', [['12 sites', { modality: 'reported' }]]],
  ['Growth is seen at 3 percent.', [['3 percent', { modality: 'forecast' }]]],
  ['The council outlined that “8.0% reached the top grade”.', [['8.0%', { subject: null }]]],
  // Who says it, and who only does something of their own.
  [
    'According to the latest WHO Situation Report, 50 cases were found; 37 have been laboratory confirmed and 13 are probable.',
    [
      ['50 cases', { attribution: 'latest WHO Situation Report' }],
      ['37', { attribution: 'latest WHO Situation Report' }],
      ['13', { attribution: 'latest WHO Situation Report' }],
    ],
  ],
  ['The rider conceded his yellow jersey with 150km to go.', [['150km', { attribution: null }]]],
  ['Lowe claimed his son was 12 then.', [['12', { attribution: 'Lowe' }]]],
  ['Lowe and Park led a group up the 2km haul to the finish.', [['2km', { kind: 'level', direction: null }]]],
  ['Sales went up the 5 percent that was planned.', [['5 percent', { kind: 'change', direction: 'up' }]]],
  ['Despite rivals being pushed out, 41% still think there is a place.', [['41%', { subject: null }]]],
  ['A 45% plurality of farmers say there is room.', [['45%', { subject: 'farmers' }]]],
  ['It measured a massive 26 metres from nose to tail.', [['26 metres', { subject: null }]]],
  ['They went to Oak, a large city (1.2 million), by boat.', [['1.2 million', { subject: 'large city' }]]],
  // Owners, parts and rivals lend nothing.
  [
    'Over 180 people have died, including 70 children, and over 500 have been injured.',
    [
      ['180 people', {}],
      ['70 children', { subject: 'children' }],
      ['500', { subject: 'people' }],
    ],
  ],
  ['The toll was highest in Lahore (15 deaths).', [['15 deaths', { subject: 'deaths' }]]],
  ['There were more cases, taking Victoria’s total to 8,696.', [['8,696', { subject: null }]]],
  ['Harman’s approach from 241 yards rolled up to the hole.', [['241 yards', { subject: 'Harman’s approach' }]]],
  [
    'He has taken just 129 blows, one fewer than Ana Faldo in 1992 at Muir and Lee Snede in 2012.',
    [
      ['129 blows', { period: null }],
      ['one', { period: null }],
    ],
  ],
  [
    'The pill was shown to lessen the risk of death by 51 percent.',
    [['51 percent', { kind: 'change', direction: 'down' }]],
  ],
  ['A quarter of infections we are seeing are in schools.', [['A quarter', { subject: 'infections' }]]],
  ['The dam is at 70% capacity.', [['70%', { subject: 'dam' }]]],
  // Ranks and means of what was counted.
  [
    'Seiko was No. 3 with 4,120 listings.',
    [
      ['No. 3', { kind: 'rank', subject: 'Seiko' }],
      ['4,120 listings', {}],
    ],
  ],
  ['Her room was No. 3 on the left.', []],
  [
    'The line took 3,300 calls in June, an average of 110 per day.',
    [
      ['3,300 calls', {}],
      ['110', { unit: { type: 'count', code: null, text: 'calls' } }],
    ],
  ],
  ['The survey ranked Leeds fourth.', [['fourth', { subject: 'Leeds' }]]],
  ['The survey ranked it fourth.', [['fourth', { subject: null }]]],
  [
    'The number of hybrid car (HEV) sales in May was 9,527.',
    [['9,527', { unit: { type: 'count', code: null, text: 'hybrid car (HEV) sales' } }]],
  ],
  [
    'This means that payments rose by 11% to 5,300.',
    [
      ['11%', {}],
      ['5,300', { unit: { type: 'count', code: null, text: 'payments' } }],
    ],
  ],
  // What a price does at news is no word of who tells it.
  [
    'The grocer said profit fell 9 percent, sending its shares down 3 percent.',
    [
      ['9 percent', { attribution: 'grocer' }],
      ['3 percent', { attribution: null }],
    ],
  ],
  ['The grocer forecast weak sales, pushing the stock down 4 percent.', [['4 percent', { modality: 'reported' }]]],
  [
    'Acme expects to buy ten ships, taking its fleet to 40.',
    [
      ['ten ships', {}],
      ['40', { modality: 'forecast' }],
    ],
  ],
  [
    'A gang linked to thefts with an estimated value of £3 million has been jailed for 40 years.',
    [
      ['£3 million', { modality: 'estimate' }],
      ['40 years', { modality: 'reported' }],
    ],
  ],
  // The same move in another measure, and what is none.
  [
    'Wheat closed down $3, 0.6 percent, at $402.',
    [
      ['$3', {}],
      ['0.6 percent', { kind: 'change', direction: 'down' }],
      ['$402', { direction: 'down' }],
    ],
  ],
  [
    'Vela was 1.3% down (2.9% share).',
    [
      ['1.3%', { kind: 'change' }],
      ['2.9%', { kind: 'share', direction: null }],
    ],
  ],
  [
    'Zinc ended the year with an annual loss of about 7%.',
    [['7%', { kind: 'change', direction: 'down', subject: 'Zinc' }]],
  ],
  ['It shut a mill with the loss of about 340 jobs.', [['340 jobs', { kind: 'level' }]]],
  ['The rout wiped 3 percent off the index.', [['3 percent', { kind: 'change', direction: 'down', subject: 'index' }]]],
  ['In Harare a maximum of 38 degrees was recorded.', [['38 degrees', { kind: 'level', qualifier: 'exact' }]]],
  [
    'The proportion of pupils who say that they walk to school has risen from 41 per cent to 46 per cent.',
    [
      ['41 per cent', { kind: 'share' }],
      ['46 per cent', { kind: 'share', direction: 'up' }],
    ],
  ],
  [
    'Vela and Toro doubled to 4,100 and 5,300 cars, respectively.',
    [
      ['doubled', {}],
      ['4,100', { direction: 'up', subject: 'Vela' }],
      ['5,300 cars', { direction: 'up', subject: 'Toro' }],
    ],
  ],
  // What has been done since, what nobody says, one more of a list.
  [
    'Last year it bought nine stores, and it has also opened seven kiosks.',
    [
      ['nine stores', { period: { start: '2024-01-01', end: '2024-12-31' } }],
      ['seven kiosks', { period: null }],
    ],
  ],
  [
    'This year prices have risen 4 percent, and wages have gained 3 percent.',
    [
      ['4 percent', { period: { start: '2025-01-01', end: '2025-12-31' } }],
      ['3 percent', { period: { start: '2025-01-01', end: '2025-12-31' } }],
    ],
  ],
  [
    'Ana Roy told us of 30 homes. It has been predicted that 200,000 people could miss out.',
    [
      ['30 homes', { attribution: 'Ana Roy' }],
      ['200,000 people', { attribution: null }],
    ],
  ],
  ['The total rose, according to one analyst.', []],
  [
    'Rents rose to $1,301 (+8.6%) in Kent, $736 (+8.5%) in Wales and $900 (-2%) in Fife.',
    [
      ['$1,301', { direction: 'up' }],
      ['+8.6%', {}],
      ['$736', { direction: 'up' }],
      ['+8.5%', {}],
      ['$900', { direction: 'down' }],
      ['-2%', {}],
    ],
  ],
  // Whom and what a number is of.
  [
    'It lay in the home of 44-year-old Alan Bright, who was jailed for three years.',
    [
      ['44-year-old', {}],
      ['three years', { subject: 'Alan Bright' }],
    ],
  ],
  ['The judge banned Rao from driving for 15 years.', [['15 years', { subject: 'Rao' }]]],
  ['Police seized 40kg of pure and dangerous fentanyl.', [['40kg', { subject: 'pure and dangerous fentanyl' }]]],
  ['Police seized 40kg of heroin and arrested a man.', [['40kg', { subject: 'heroin' }]]],
  [
    'Revenue in its cloud arm, which includes sales to banks was $3.1 billion.',
    [['$3.1 billion', { subject: 'Revenue' }]],
  ],
  [
    'First estimates put flood damage, mainly to roads, at $12 million.',
    [['$12 million', { subject: 'flood damage' }]],
  ],
  ['At the top of the list is Oslo Airport (6.1% of flights).', [['6.1%', { subject: 'Oslo Airport' }]]],
  [
    'Toro sold 9,100 cars, compared with 4,300 for the Vela R2.',
    [
      ['9,100 cars', {}],
      ['4,300', { subject: 'Vela R2' }],
    ],
  ],
  ['The number of pupils awarded medals rose to 31.', [['31', { subject: 'number of pupils' }]]],
  ['The break-in cost the shop £3,000.', [['£3,000', { subject: 'break-in' }]]],
  ['No VAT applies to 40 goods.', [['40 goods', {}]]],
  [
    'The fraud left a hole the bank estimates at $3 billion.',
    [['$3 billion', { direction: null, subject: 'hole', attribution: 'bank' }]],
  ],
  [
    'Acme is cutting planned output for its four phones by 15 percent.',
    [
      ['four phones', {}],
      ['15 percent', { kind: 'change', direction: 'down', subject: 'planned output' }],
    ],
  ],
  // In a title a capital shows no name.
  [
    'Council Tax to Rise by 4.99 Percent from April',
    [['4.99 Percent', { modality: 'forecast', subject: 'Council Tax' }]],
  ],
  [
    'DROUGHT TO CUT WHEAT HARVEST BY A FIFTH',
    [['A FIFTH', { kind: 'change', direction: 'down', subject: 'WHEAT HARVEST' }]],
  ],
  [
    'Exports Tumble 14 Percent on Year in May',
    [['14 Percent', { subject: 'Exports', period: { start: '2025-05-01', end: '2025-05-31' } }]],
  ],
  ['Bank May Cut 400 Jobs Next Year', [['400 Jobs', { modality: 'forecast' }]]],
  ['QUAKE KILLS AT LEAST 40 IN SOUTHERN PERU', [['40', { unit: { type: 'count', code: null, text: 'people' } }]]],
  [
    'Minister Warns Cuts Could Cost 2,000 Jobs',
    [['2,000 Jobs', { modality: 'hypothetical', attribution: 'Minister' }]],
  ],
  [
    'Police Seize 90 kg of Cocaine Worth €6 Million',
    [
      ['90 kg', { subject: 'Cocaine' }],
      ['€6 Million', { subject: 'Cocaine' }],
    ],
  ],
  [
    'Retail Sales Gain 0.3 Percent, Less Than Forecast',
    [['0.3 Percent', { modality: 'reported', subject: 'Retail Sales' }]],
  ],
  // Nouns that look like verbs, plurals that describe, stuffs by their grade.
  ['House prices up 4 percent in June.', [['4 percent', { kind: 'change', direction: 'up', subject: 'House prices' }]]],
  ['Two drugs gang bosses were held.', [['Two drugs gang bosses', {}]]],
  ['It sold two drugs and a shop.', [['two drugs', {}]]],
  ['Police found 186kg of high purity cocaine in a van.', [['186kg', { subject: 'high purity cocaine' }]]],
  [
    'Rice consultant Ana Flower estimated European imports rose by 30 percent.',
    [['30 percent', { subject: 'European imports', attribution: 'Rice consultant Ana Flower' }]],
  ],
  ['Traders cancelled some 20 cargoes from U.S. gas projects.', [['20 cargoes', { attribution: null }]]],
  // What came before, in a few words.
  [
    'The bus was 83 percent full, down a bit from 85 percent a year earlier.',
    [
      ['83 percent', { direction: 'down', basis: 'yoy', previous: { value: 85 } }],
      ['85 percent', { direction: null }],
    ],
  ],
  [
    'Profit was an 87 percent increase over the $505 million earned in 2020.',
    [
      ['87 percent', { kind: 'change', direction: 'up' }],
      ['$505 million', { kind: 'level', direction: null }],
    ],
  ],
  [
    'Analysts expected $1.51, according to Datum A/C/S. Velox shares rose to $30.',
    [
      ['$1.51', { attribution: 'Datum A/C/S' }],
      ['$30', { subject: 'Velox shares' }],
    ],
  ],
  // Polls.
  [
    'Labour are 12 points ahead of the Tories, but have dropped four points.',
    [
      ['12 points', {}],
      ['four points', { unit: { type: 'percentage_point' } }],
    ],
  ],
  [
    'She leads on who would make the best mayor, with 27% of voters choosing her and 23% choosing him.',
    [
      ['27%', { modality: 'reported' }],
      ['23%', { kind: 'share', modality: 'reported' }],
    ],
  ],
  ['Crews searched the site Wednesday, one day after a blast killed 126 people.', [['126 people', { period: null }]]],
  [
    'The price was estimated at $6.90, with just one cargo sold.',
    [
      ['$6.90', { modality: 'estimate' }],
      ['one cargo', { modality: 'reported' }],
    ],
  ],
  // Vague sums, dashes and times of day; changes and shares told in passing.
  ['Schools face multi-million pound cuts.', []],
  ['The force on Sunday afternoon confirmed that four men died.', [['four men', { attribution: 'force' }]]],
  [
    'Delays hit 26% of all flights from around 24% then, according to Skyway data—less than feared.',
    [
      ['26%', { attribution: 'Skyway data' }],
      ['24%', { attribution: 'Skyway data' }],
    ],
  ],
  [
    'Vela led the field, lifting units shipped by 20 percent to 50 million.',
    [
      ['20 percent', { kind: 'change', direction: 'up' }],
      ['50 million', { kind: 'level', direction: 'up' }],
    ],
  ],
  [
    'Vela sold 52 million phones, representing a modest 2.8 per cent year-over-year increase.',
    [
      ['52 million phones', {}],
      ['2.8 per cent', { kind: 'change', direction: 'up', basis: 'yoy' }],
    ],
  ],
  [
    'A total of 69,302 entries (8.1 per cent) were awarded the top grade.',
    [
      ['69,302 entries', {}],
      ['8.1 per cent', { kind: 'share', subject: 'entries' }],
    ],
  ],
  [
    'In May to August 0.9% of trips were cut, compared with 1.4% in the same months last year.',
    [
      ['0.9%', {}],
      ['1.4%', { period: { start: '2024-05-01', end: '2024-08-31' } }],
    ],
  ],
  ['Police seized 150kg of “very pure” cocaine.', [['150kg', { subject: 'cocaine' }]]],
  // Times of something else.
  ['Shipments fell 3 percent in the fourth quarter.', [['3 percent', { period: null }]]],
  [
    'Shipments will fall 3 percent in the fourth quarter.',
    [['3 percent', { period: { start: '2025-10-01', end: '2025-12-31' } }]],
  ],
  [
    'Turnover of $51m exceeds the previous high of $48m set in 2019.',
    [
      ['$51m', { period: null }],
      ['$48m', { period: { start: '2019-01-01', end: '2019-12-31' } }],
    ],
  ],
  [
    'Earlier this year, he called for talks after a study found that 20 per cent were late.',
    [['20 per cent', { period: null }]],
  ],
  ['The ratio was 5.35% three months back.', [['5.35%', { subject: 'ratio' }]]],
  ['Sales rose 3 percent from the same period 12 months ago.', [['3 percent', { basis: 'yoy' }]]],
]

test.each(passages)('%s', (passage, rows) => {
  const claims = extractClaims(passage, { language: 'en', date: '2025-11-20' })
  expect(claims.map(({ text }) => text)).toEqual(rows.map(([text]) => text))
  for (const [n, [, fields]] of rows.entries()) expect(claims[n]).toMatchObject(fields)
})

import { describe, expect, test } from 'vitest'
import { extractClaims } from '../../../../src/claims/index.ts'
import type { Claim } from '../../../../src/model/claim.ts'

// News of courts, games, disasters, polls and science, found by reading such; the sentences are made up.

const claimsOf = (text: string): Claim[] => extractClaims(text, { language: 'en', date: '2019-06-01' })
const claimOf = (text: string, words: string): Partial<Claim> | undefined =>
  claimsOf(text).find((claim) => claim.text === words)

const inPeriod = (start: string, end: string) => ({ period: { start, end } })

describe('days between which something was so', () => {
  test.each([
    ['between 4 March and 8 April 2017', '2017-03-04', '2017-04-08'],
    ['from 4 to 8 March 2017', '2017-03-04', '2017-03-08'],
    ['between March and May 2017', '2017-03-01', '2017-05-31'],
    ['between 27th February and 3rd March 2017', '2017-02-27', '2017-03-03'],
    ['between February 27th and March 3rd, 2017', '2017-02-27', '2017-03-03'],
    ['between December 27th and January 3rd, 2017', '2016-12-27', '2017-01-03'],
    ['from Monday 4th March to Friday 8th March 2017', '2017-03-04', '2017-03-08'],
    ['between Monday, 4 March and Friday, 8 March 2017', '2017-03-04', '2017-03-08'],
    ['from Monday 4 to Friday 8 March', '2019-03-04', '2019-03-08'],
    ['on 4 March', '2019-03-04', '2019-03-04'],
  ] as const)('%s', (time, start, end) => {
    expect(claimOf(`The club sold 900 shirts ${time}.`, '900 shirts')).toMatchObject(inPeriod(start, end))
  })
})

describe('halves and quarters that are of no year', () => {
  test.each([
    'They won 40 points in the first half of the season.',
    'They won 40 points in the second half of the match.',
    'They won 40 points in the first half of May.',
    'They won 40 points in the second half of the 20th century.',
    'Kane scored twice and they won 40 points in the first half.',
  ])('%s', (text) => {
    expect(claimOf(text, '40 points')).toMatchObject({ period: null })
  })

  test.each([
    ['They built 40 cars in the first half.', '2019-01-01', '2019-06-30'],
    ['They built 40 cars in the second half of last year.', '2018-07-01', '2018-12-31'],
    ['They scored as they built 40 cars in the first half of 2017.', '2017-01-01', '2017-06-30'],
  ] as const)('but %s', (text, start, end) => {
    expect(claimOf(text, '40 cars')).toMatchObject(inPeriod(start, end))
  })
})

describe('when in a game is part of what is counted', () => {
  test.each([
    ['They scored 14 first-half points.', '14 first-half points', 'count'],
    ['All 10 second-innings wickets fell.', '10 second-innings wickets', 'count'],
    ['It showed 12 second-long clips.', '12 second', 'duration'],
    ['She ran for 10 seconds.', '10 seconds', 'duration'],
  ] as const)('%s', (text, words, type) => {
    expect(claimOf(text, words)).toMatchObject({ unit: { type } })
  })
})

describe('tolls and shares', () => {
  test.each([
    [
      'The death toll from floods in the state of Bihar rose to 31 on Monday as rain fell.',
      '31',
      'death toll from floods',
    ],
    ['It asked 140 clinics. Of those, 35 (25%) replied.', '35', 'clinics'],
    ['The number may be higher, as only half (67 of 135) of the clinics replied.', 'half', 'clinics'],
    ['The number may be higher, as only half (67 of 135) of the clinics replied.', '67', 'clinics'],
  ] as const)('%s: %s', (text, words, subject) => {
    expect(claimOf(text, words)).toMatchObject({ subject })
  })

  test('a tax on lorries is no tally', () => {
    expect(claimOf('Support for the toll on lorries rose to 31 on Monday.', '31')).toBeUndefined()
  })
})

describe('subjects of what courts, games and science tell', () => {
  test.each([
    ['The man was made subject to an order for a period of 5 years.', '5 years', 'man'],
    ['A waiting period of 5 days applies.', '5 days', 'waiting period'],
    ['An 8-hour wait prior to admission is common.', '8-hour', 'wait'],
    ['He faced 290 balls (19 fours, 7 sixes).', '19 fours', 'fours'],
    ['They robbed 50 shops, with £200,000 being stolen.', '£200,000', null],
    ['A comet twice the size of Malta was seen.', 'twice', 'comet'],
    ['A planet three times the size of Earth, but 23 times heavier, was found.', '23 times', 'planet'],
    ['She has a salary three times the average.', 'three times', 'salary'],
    ['The mission found 30 planets less than twice the size of Earth.', 'twice', 'planets'],
  ] as const)('%s: %s', (text, words, subject) => {
    expect(claimOf(text, words)).toMatchObject({ subject })
  })

  test('how big things are is no change of how many', () => {
    expect(claimOf('The mission found 30 planets less than twice the size of Earth.', '30 planets')).toMatchObject({
      kind: 'level',
      direction: null,
    })
    expect(claimOf('The mission found 30 planets less than last year.', '30 planets')).toMatchObject({ kind: 'change' })
  })

  test('wickets lost are no fewer wickets', () => {
    expect(claimOf('India lost 5 wickets for 98 runs.', '5 wickets')).toMatchObject({ kind: 'level', direction: null })
    expect(claimOf('The party lost 5 seats.', '5 seats')).toMatchObject({ kind: 'change', direction: 'down' })
  })
})

describe('bounds of time and of what goes up', () => {
  test.each([
    ['The trip lasted over two hours.', 'two hours', 'more_than'],
    ['Sentences totalling over 35 years were passed.', '35 years', 'more_than'],
    ['With over 30 years of practice, he won.', '30 years', 'more_than'],
    ['It lasted just over two hours.', 'two hours', 'more_than'],
    ['It took over six months.', 'six months', 'more_than'],
    ['Sales grew over five years.', 'five years', 'exact'],
    ['It will cost £3m over five years.', 'five years', 'exact'],
    ['He took over six months ago.', 'six months', 'exact'],
    ['The gift pushed its total up to £40m.', '£40m', 'exact'],
    ['The goal took his tally up to 90.', '90', 'exact'],
    ['The bus takes the crew up to 30 miles.', '30 miles', 'at_most'],
    ['The firm sends people up to three letters.', 'three letters', 'at_most'],
  ] as const)('%s', (text, words, qualifier) => {
    expect(claimOf(text, words)).toMatchObject({ qualifier })
  })

  test('what is pushed up to a level has risen', () => {
    expect(claimOf('The gift pushed its total up to £40m.', '£40m')).toMatchObject({ kind: 'level', direction: 'up' })
  })
})

describe('whom a score or a prey is told of', () => {
  test.each([
    ['Rehan, who claimed 3/65 in 17 overs, has 12 wickets.', '12 wickets', null],
    ['The visitors conceded three goals.', 'three goals', null],
    ['The minister conceded 40 jobs would go.', '40 jobs', 'minister'],
  ] as const)('%s', (text, words, attribution) => {
    expect(claimOf(text, words)).toMatchObject({ attribution })
  })

  test.each([
    ['Of the 50 pensioners targeted, 15 paid.', '50 pensioners', 'reported'],
    ['The 40 students targeted by the gang were unhurt.', '40 students', 'reported'],
    ['The firm missed the 50 jobs targeted.', '50 jobs', 'target'],
  ] as const)('%s', (text, words, modality) => {
    expect(claimOf(text, words)).toMatchObject({ modality })
  })
})

describe('polls and ranks', () => {
  test.each([
    [
      'Compared to our previous poll, Harmony are down 4 per cent and Unity are up 3 per cent.',
      '3 per cent',
      'previous',
    ],
    ['The Greens are up 4 per cent on the last election.', '4 per cent', 'previous'],
    ['Takings were down 20 per cent from the same frame last year.', '20 per cent', 'yoy'],
    ['He spent £3 million on the last election.', '£3 million', null],
  ] as const)('%s', (text, words, basis) => {
    expect(claimOf(text, words)).toMatchObject({ basis })
  })

  test.each([
    ['The country ranks only 21 out of 38 members on safety.', '21', 'rank'],
    ['Kenya ranked 143 in the index.', '143', 'rank'],
    ['They ranked 30 cities by size.', '30 cities', 'level'],
    ['She finished 21 of 38 races.', '21', 'level'],
  ] as const)('%s', (text, words, kind) => {
    expect(claimOf(text, words)).toMatchObject({ kind })
  })
})

describe('who says it', () => {
  test.each([
    ['Mba revealed that 453 rounds were recovered.', 'Mba'],
    ['The spokesman revealed that a total of 453 rounds were recovered.', 'spokesman'],
    ['Chief Bello while parading the suspects, said 453 rounds were held.', 'Chief Bello'],
    ['The minister while addressing reporters said 453 rounds were held.', 'minister'],
    ['New South Wales (NSW) officials said 453 rounds were lost.', 'New South Wales (NSW) officials'],
    ['The Insurance Council of Australia estimated 453 rounds had been lost.', 'Insurance Council of Australia'],
    ['The shop lost 20 boxes, adding to the 453 rounds lost before.', null],
    ['The search revealed 453 rounds.', null],
  ] as const)('%s', (text, attribution) => {
    expect(claimOf(text, '453 rounds')).toMatchObject({ attribution })
  })

  test('"according to him" is according to whoever was told of', () => {
    const text = 'Inspector Tunde Bello said 30 people were held.\n\nAccording to him, 12 rifles were found.'
    expect(claimOf(text, '12 rifles')).toMatchObject({ attribution: expect.stringContaining('Tunde Bello') })
    expect(claimOf('According to her lawyer, 12 rifles were found.', '12 rifles')).toMatchObject({
      attribution: 'lawyer',
    })
  })
})

describe('two counts of two things', () => {
  test.each([
    ['About 1,300 families or 5,300 people were moved.', ['1,300 families', '5,300 people']],
    ['It needs 300 nurses or 400 nurses.', ['300 nurses or 400 nurses']],
    ['Some 3 or 4 people came.', ['3 or 4 people']],
    ['Kent had the most displaced families at 113,141 or 354,926 individuals.', ['113,141', '354,926 individuals']],
  ] as const)('%s', (text, words) => {
    expect(claimsOf(text).map((claim) => claim.text)).toEqual(words)
  })

  test.each([
    ['About 900 houses were damaged in six regions, of which 300 were lost.', '300', 'houses'],
    ['It covers 120 homes in six districts, of which 100 are old.', '100', 'homes'],
    ['About 900 houses were damaged in six regions and 300 were lost.', '300', 'houses'],
    ['Nine people died in Kent, four in Essex and two in rural Wales.', 'four', 'people'],
    ['Some 15 people were missing—12 in Kent and three in Essex.', '12', 'people'],
    ['Police made 40 arrests, 12 in Paris and 8 in Lyon.', '12', 'arrests'],
    ['The toll rose to 12 in Lagos and 8 in Kano.', '8', 'toll'],
    ['It has 68 seats: 48 for Labour and nine for Reform.', '48', 'seats'],
    ['Deaths: 12 in Lagos, 8 in Kano.', '8', 'Deaths'],
    ['The toll from three storms has climbed to 14.', '14', 'toll from three storms'],
    ['The toll from the worst storm to hit Luzon this year has climbed to 67.', '67', 'toll from the worst storm'],
    ['The school has a pupil capacity of 525.', '525', 'pupil capacity'],
  ] as const)('%s: %s', (text, words, subject) => {
    expect(claimOf(text, words)).toMatchObject({ subject, previous: null })
  })
})

describe('what rose from one level to another beside another that did', () => {
  const text = 'Pupil numbers rise from 1,010 to 1,050, with staff numbers rising from 125 to 130.'

  test.each([
    ['1,050', 'Pupil numbers', 1010],
    ['130', 'staff numbers', 125],
  ] as const)('%s', (words, subject, value) => {
    expect(claimOf(text, words)).toMatchObject({ subject, previous: { value } })
  })

  test.each([
    ['Carriers saw profits rise from $7m to $20m.', '$20m', 'profits'],
    ['The school saw attendance fall to 81 per cent.', '81 per cent', 'attendance'],
    ['The head said pupil intake would increase gradually by 15 children.', '15 children', 'pupil intake'],
    ['It follows an increase in the birth rate of 16 per cent.', '16 per cent', 'birth rate'],
    ['He joined a seven-man gang responsible for theft.', 'seven-man', 'gang'],
  ] as const)('%s', (words, number, subject) => {
    expect(claimOf(words, number)).toMatchObject({ subject })
  })

  test('so much of an increase is a change, a rate is none', () => {
    expect(claimOf('It follows an increase in the birth rate of 16 per cent.', '16 per cent')).toMatchObject({
      kind: 'change',
      direction: 'up',
    })
    expect(claimOf('It follows the increase in places at a rate of 16 per cent.', '16 per cent')).toMatchObject({
      kind: 'level',
    })
  })
})

describe('times of races', () => {
  const race = (sentence: string): string => `She came to win the 100m sprint. ${sentence}`

  test.each([
    [race('Seville clocked 9.77 seconds, ahead of Thompson (9.82).'), '9.82', { type: 'duration', code: 's' }],
    [race('Powell ran 9.84 at the stadium.'), '9.84', { type: 'duration', code: 's' }],
    [race('He came third with a season-best time of 10.00.'), '10.00', { type: 'duration', code: 's' }],
    [race('Kim Lee (41) came.'), '41', { type: 'duration', code: 'a' }],
  ] as const)('%s', (text, words, unit) => {
    expect(claimOf(text, words)).toMatchObject({ unit })
  })

  test('a decimal behind a name is no age', () => {
    expect(claimOf('Tina Clayton (10.76) lost.', '10.76')).toBeUndefined()
  })
})

describe('sums of games, farms and a census', () => {
  test.each([
    ["City paid the 21-year-old's release clause of £60 million.", '21-year-old', '21-year-old'],
    ['Cattle sold very well with Beef bullocks ranging from €1,400 to €2,370.', '€1,400 to €2,370', 'Beef bullocks'],
    ['Cities are favoured, with 80 per cent living in towns.', '80 per cent', null],
    ['Djokovic took sole ownership of eighth place.', 'eighth', 'Djokovic'],
    ['The number of Australians older than 65 has grown by 665,000.', '665,000', 'number of Australians'],
    ['Tillage farmers fared worse with a reduction of 71%.', '71%', 'Tillage farmers'],
    ['Bus firms coped, with a fall of 3 percent in fares.', '3 percent', 'fares'],
    ['He had three rebounds and one assist.', 'one assist', 'assist'],
    ['They found a knife and one pump-action shotgun.', 'one pump-action shotgun', 'pump-action shotgun'],
  ] as const)('%s: %s', (text, words, subject) => {
    expect(claimOf(text, words)).toMatchObject({ subject })
  })

  test.each([
    ['He has lost nine Grand Slam finals.', 'nine Grand Slam finals', 'level'],
    ['Ozil has improved every season, as witnessed by 19 assists.', '19 assists', 'level'],
    ['The club lost nine staff.', 'nine staff', 'change'],
    ['Output has fallen by 19 tonnes.', '19 tonnes', 'change'],
  ] as const)('%s', (text, words, kind) => {
    expect(claimOf(text, words)).toMatchObject({ kind })
  })

  test.each([
    ['They made 19 turnovers against Boston, but just 16 when they faced Utah.', 'count'],
    ['Ana Roy won. She was just 16 when she did.', 'duration'],
  ] as const)('%s', (text, type) => {
    expect(claimOf(text, '16')).toMatchObject({ unit: { type } })
  })
})

describe('the army, a university and an election', () => {
  test.each([
    [
      'Troops killed 13 Boko Haram fighters after repelling an ambush in Borno, the army said.',
      '13 Boko Haram fighters',
      'army',
    ],
    [
      'Deputy Inspector General of Police Ana Roy said 12 people died.',
      '12 people',
      'Deputy Inspector General of Police Ana Roy',
    ],
    ['Harrison wrote to staff after protests led to the arrests of 12 people.', '12 people', null],
    ['The minister wrote to staff that 12 people died.', '12 people', 'minister'],
  ] as const)('%s', (text, words, attribution) => {
    expect(claimOf(text, words)).toMatchObject({ attribution })
  })

  test.each([
    ['They may register without paying the £900 fee immediately.', '£900', 'fee'],
    ['The university could not waive the “historic debt” of £109 million.', '£109 million', 'historic debt'],
    ['There was a swing against Labour of 9.2%.', '9.2%', 'swing'],
    ["The fall in Labour's total from 407 to 160 did it.", '160', "Labour's total"],
    ['The rise in arrests from 12 to 40 pleased them.', '12', 'arrests'],
    ['Some 30 students barricade Lower Campus.', '30 students', 'students'],
  ] as const)('%s: %s', (text, words, subject) => {
    expect(claimOf(text, words)).toMatchObject({ subject })
  })

  test.each([
    ['After its 1997 victory, the party defended 175 seats.', null],
    ['Since its 2015 landslide, the party defended 175 seats.', null],
    ['In its 1997 campaign, the party defended 175 seats.', { start: '1997-01-01', end: '1997-12-31' }],
  ] as const)('%s', (text, period) => {
    expect(claimOf(text, '175 seats')).toMatchObject({ period })
  })

  test.each([
    ['The water would fill more than 10m Wembley Stadiums.', '10m Wembley Stadiums', 10_000_000],
    ['It has a 10m Boeing wing.', '10m', 10],
  ] as const)('%s', (text, words, value) => {
    expect(claimOf(text, words)).toMatchObject({ value })
  })

  test('a place with a capital moves nothing', () => {
    expect(claimOf('Some 30 students barricade Lower Campus.', '30 students')).toMatchObject({ kind: 'level' })
    expect(claimOf('Unemployment Rate Falls To 8.4%', '8.4%')).toMatchObject({ direction: 'down' })
  })
})

describe('when something was, behind what stands between', () => {
  const friday = inPeriod('2019-05-31', '2019-05-31')
  test.each([
    ['Four crew, two of them badly burned, were flown out on Friday.', 'Four crew', friday],
    ['Four crew, one from Bergen, were flown out on Friday.', 'Four crew', friday],
    ['Nine wagons left the rails just after 4am local time on Friday near the quarry.', 'Nine wagons', friday],
    ['Nine wagons left the rails at 04:10 on Friday.', 'Nine wagons', friday],
    ['Nine wagons left the rails shortly before midnight on Friday.', 'Nine wagons', friday],
    [
      'Some 80 climbers have died while crossing the ridge this year.',
      '80 climbers',
      inPeriod('2019-01-01', '2019-12-31'),
    ],
    // The day is that of a clause of its own, of a part, or of what came after.
    ['Nine wagons left the rails after the flood on Friday.', 'Nine wagons', { period: null }],
    ['The side had lost 18 games, including one to Bergen on Friday.', '18 games', { period: null }],
    ['She died on Friday after 60 years of marriage and 90 novels.', '90 novels', { period: null }],
    ['Until the bridge opened in 1994, some 40 boats crossed each day.', '40 boats', { period: null }],
    ['Before the dam was built in the 1960s, about 30 people drowned every year.', '30 people', { period: null }],
  ] as const)('%s', (text, words, expected) => {
    expect(claimOf(text, words)).toMatchObject(expected)
  })
})

describe('what only sounds like a movement, a share or a whole', () => {
  test.each([
    [
      'The ferry picked up 40 survivors off the cape.',
      '40 survivors',
      { kind: 'level', direction: null, subject: 'survivors' },
    ],
    ['The probe zoomed past at 30,000 km/h.', '30,000 km/h', { direction: null }],
    ['Crews moved 900 people in advance of the storm.', '900 people', { kind: 'level', direction: null }],
    [
      'Hail was falling in Orrin, about 50 km from the coast.',
      '50 km',
      { kind: 'level', direction: null, subject: 'Orrin' },
    ],
    ['Growth picked up 4 percent.', '4 percent', { direction: 'up' }],
    ['The pier was hit by waves as high as 3 metres.', '3 metres', { subject: 'waves' }],
    ['The gale brought gusts as strong as 90 mph to the isles.', '90 mph', { subject: 'gusts' }],
    ['The deal could cost Orrin Foods as much as $375 million.', '$375 million', { subject: 'deal' }],
    ['Growers are facing losses as 98% of the rice crop is under water.', '98%', { subject: 'rice crop' }],
    ['Villagers left because 40 percent of the wells are dry.', '40 percent', { subject: 'wells' }],
    ['The court ordered $5 million in forfeiture.', '$5 million', { subject: 'forfeiture' }],
    ['The town is making over $2 million in cutbacks.', '$2 million', { subject: 'cutbacks' }],
    ['The board offered nurses 5 percent raises.', '5 percent', { subject: 'nurses' }],
    ['The shop offered customers a 10 percent discount.', '10 percent', { subject: 'discount' }],
    ['The court sentenced her to 90 months in prison.', '90 months', { subject: null }],
  ] as const)('%s', (text, words, expected) => {
    expect(claimOf(text, words)).toMatchObject(expected)
  })

  test('a third who died is one more', () => {
    expect(
      claimsOf('Two hikers were killed by a slide while a third died in hospital.').map(({ text }) => text),
    ).toEqual(['Two hikers'])
  })
})

describe('who says it, told beside others or by what he is', () => {
  test.each([
    ['Two people died, police and fire officials said.', 'police and fire officials'],
    ['Two people died in Orrin, officials and residents said.', 'officials and residents'],
    ['“The two deaths were due to falling masonry,” Ada Renwick, the district commissioner said.', 'Ada Renwick'],
    [
      '“The two deaths were due to falling masonry,” A.B. Renwick, the official in charge of relief said.',
      'A.B. Renwick',
    ],
    ['The ferry held 430 people, said another coast guard official, Ada Renwick.', 'Ada Renwick'],
    // A name in what is told is not who tells it.
    ['Two medals went to Ada Renwick, the district commissioner said.', 'district commissioner'],
  ] as const)('%s', (text, attribution) => {
    expect(claimsOf(text)[0]).toMatchObject({ attribution })
  })
})

describe('peoples, ages and what stands in a wind', () => {
  test.each([
    ['About 400 Japanese were on board.', '400 Japanese', { unit: { text: 'Japanese' } }],
    ['The mission found 6,000 Sudanese who had come back.', '6,000 Sudanese', { unit: { text: 'Sudanese' } }],
    ['About 400 Japanese troops were on board.', '400 Japanese troops', { unit: { text: 'Japanese troops' } }],
    ['The singer Ada Renwick died on Sunday. Renwick was 90.', '90', { unit: { code: 'a' }, subject: 'Renwick' }],
    ['Trees fell in winds of up to 185kph.', '185kph', { kind: 'level', direction: null, subject: 'winds' }],
  ] as const)('%s', (text, words, expected) => {
    expect(claimOf(text, words)).toMatchObject(expected)
  })

  test.each(['Voter turnout rose. Turnout was 68.', 'Carter (53) and Lane shared a stand in the second innings.'])(
    'no age: %s',
    (text) => {
      expect(claimsOf(text).filter(({ unit }) => unit.code === 'a')).toEqual([])
    },
  )
})

describe('what is measured, behind a deed, a worth or a change', () => {
  test.each([
    ['The raid led to the seizure of 20 grams of heroin.', '20 grams', { subject: 'heroin' }],
    ['The harvest of 20 tonnes of rice was a record.', '20 tonnes', { subject: 'harvest' }],
    ['It proved to be 30 grams of the Class A drug cocaine.', '30 grams', { subject: 'Class A drug cocaine' }],
    ['The board approved paving 0.6 miles of Orrin Road.', '0.6 miles', { subject: 'Orrin Road' }],
    ['The probe passed within 900 miles of the moon.', '900 miles', { subject: 'probe' }],
    ['He was caught in a van valued at $18,000.', '$18,000', { subject: 'van' }],
    ['Smokers had a 17% increased risk of gout.', '17%', { subject: 'risk of gout', direction: 'up' }],
    ['The state of the other 30 injured was not known.', '30', { subject: 'people' }],
    ['Requests are up - in 2018, 2,875 asked for asylum.', '2,875', { subject: null }],
    [
      'Clerks dealt with 900 crossings, a 70% increase compared to the same period in 2018.',
      '70%',
      { subject: 'crossings' },
    ],
    ['It was later determined to be hash weighing 80 pounds.', '80 pounds', { modality: 'reported' }],
    ['She is determined to sell 40 boats.', '40 boats', { modality: 'target' }],
  ] as const)('%s', (text, words, expected) => {
    expect(claimOf(text, words)).toMatchObject(expected)
  })

  test.each([
    ['A team from Orrin, Norway (led by Ada Renwick) found that 48 percent napped.', 'team from Orrin'],
    ['In Orrin, Acme Foods said 48 people fell ill.', 'Acme Foods'],
    ['According to these results only four parties have a seat.', 'these results'],
    ['A study from Orrin (tracking 3,462 people for 8 years) found that 48 percent napped.', 'study from Orrin'],
  ] as const)('%s', (text, attribution) => {
    expect(claimsOf(text).at(-1)).toMatchObject({ attribution })
  })
})

describe('times of a participle, and of a month before', () => {
  test.each([
    ['Two men arrested on Friday have been charged over 900 kilograms of hash.', '900 kilograms', { period: null }],
    [
      'Two men arrested on Friday have been charged over 900 kilograms of hash.',
      'Two men',
      inPeriod('2019-05-31', '2019-05-31'),
    ],
    [
      'They caught 546 boats in October, compared to 92 the previous October.',
      '92',
      inPeriod('2017-10-01', '2017-10-31'),
    ],
  ] as const)('%s %s', (text, words, expected) => {
    expect(claimOf(text, words)).toMatchObject(expected)
  })
})

describe('numbers as some papers write them', () => {
  test.each([
    ['Almost 150, 000 pupils sat the test.', '150, 000 pupils', 150_000],
    ['They sold 3, 250 of each.', '3, 250', undefined],
    ['The hash is worth UKP 10m.', 'UKP 10m', 10_000_000],
    ['The lorry was a B-double.', 'double', undefined],
  ] as const)('%s', (text, words, value) => {
    expect(claimOf(text, words)?.value).toBe(value)
  })
})

describe('kinds of cases, days of a list and metres of water', () => {
  test.each([
    [
      'The ministry announced 379 confirmed and 47 probable cases.',
      '379',
      { unit: { text: 'cases' }, subject: 'cases' },
    ],
    ['The ministry announced 379 confirmed and 47 probable cases.', '47 probable cases', { attribution: 'ministry' }],
    ['They sold 40 adult and 12 junior tickets.', '40', { unit: { text: 'tickets' } }],
    ['Orrin had 103 confirmed and probable cases in May.', '103', { unit: { text: 'confirmed and probable cases' } }],
    ['There were 114 fewer deaths than the average.', '114', { kind: 'change', direction: 'down', subject: 'deaths' }],
    ['It was 20.3 degrees on July 28 and 21 degrees on July 29.', '20.3 degrees', inPeriod('2018-07-28', '2018-07-28')],
    ['It was 20.3 degrees on July 28 and 21 degrees on July 29.', '21 degrees', inPeriod('2018-07-29', '2018-07-29')],
    ['The fair had 40 stalls on July 28 and 29.', '40 stalls', inPeriod('2018-07-28', '2018-07-29')],
    ['The town stood in 0.5m of water.', '0.5m', { value: 0.5, unit: { code: 'm' } }],
    [
      'The ferry went down about five kilometres (three miles) east of Orrin.',
      'five kilometres',
      { kind: 'level', direction: null },
    ],
    ['The guard said on Friday (May 31) it had rescued 52 hikers.', '52 hikers', { period: null }],
    ['The guard rescued 52 hikers on Friday (May 31).', '52 hikers', inPeriod('2019-05-31', '2019-05-31')],
    ['The members voted for a 2% increase.', '2%', { subject: null }],
    ['Sales had a 2% increase.', '2%', { subject: 'Sales' }],
    ['The town faces a 5 percent council tax rise for families.', '5 percent', { subject: 'council tax' }],
    [
      'According to a study from Orrin, by the end of the century 40 isles will be lost.',
      '40 isles',
      { attribution: 'Orrin' },
    ],
  ] as const)('%s %s', (text, words, expected) => {
    expect(claimOf(text, words)).toMatchObject(expected)
  })
})

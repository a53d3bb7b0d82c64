import type { NotClaims } from '../../pack/pack.ts'
import { list } from '../rows.ts'

const law = 'number of a law, article, section, rule or ordinance'
const place = 'label: page, row, room, street, floor or line number'
const name = 'number inside a name (product, index, instrument, event, organisation)'

const vote = 'result of a vote'

/** Distances that are run or swum for medals, as they are written. */
const races = '60 80 100 110 200 400 600 800 1500 3000 5000 10000 1,500 3,000 5,000 10,000'.split(' ')
const runners = ['women', 'men', 'boys', 'girls', 'ladies'].flatMap((who) => [
  `${who}'s`,
  `${who}’s`,
  `${who}'`,
  `${who}’`,
])
const kindsOfRace =
  'hurdles freestyle final finals sprint backstroke butterfly breaststroke relay race medley steeplechase champion title gold'.split(
    ' ',
  )

export const notClaims: NotClaims = {
  latitude: {
    units: new Set(['degrees', 'degree']),
    sides: new Set(['north', 'south', 'east', 'west', 'latitude', 'longitude', 'n', 's', 'e', 'w']),
  },
  before: new Map([
    ...list(
      'article articles section sections rule chapter clause paragraph regulation resolution proposition prop act title amendment',
      law,
    ),
    ...list(
      'ssp rcp runway page pages row room flight gate terminal platform floor level line route highway interstate exit building apartment suite unit lot aisle seat bus pier court courtroom hole lane stage phase class grade category type tier group team week round game set match race area zone district ward block sector station channel radio studio track volume vol edition issue episode season part version windows ios android model mark generation day division precinct house number no',
      place,
    ),
    ...list('no. nos. nos', place),
    // "a magnitude 7.1 quake"
    ...list('magnitude', name),
    ...list('figure fig exhibit appendix annex footnote exercise', place),
    ...list(
      'apollo boeing airbus cessna beechcraft learjet embraer bombardier antonov tupolev sukhoi ilyushin fokker mig iphone galaxy pixel formula euro fifa g dow nasdaq nikkei ftse russell topix stoxx kospi csi cac ibex sensex nifty dax s&p interstate covid',
      name,
    ),
    ...list('par', 'label'),
    ...list('chromosome chromosomes exon codon', name),
    ...list('quarter half', 'names the period of other claims (a quarter, a half year)'),
    ...list('call dial ring hotline helpline lifeline tel phone fax telephone', 'phone number'),
    ['psalm', law],
  ]),
  ofYears: new Set(
    'lines levels borders prices rates standards elections protests riots accords championships attacks hearings reforms games'.split(
      ' ',
    ),
  ),
  streets: new Set(
    'street st road rd avenue ave lane ln drive dr boulevard blvd terrace crescent court square place way highway close mews parade quay'.split(
      ' ',
    ),
  ),
  after: [
    ['th', 'ordinal of an event or thing, no rank of size'],
    ['-star', 'label: class or grade'],
    [' magnitude', name],
    ['-magnitude', name],
    // "6.40 a.m.", where the colon is a point
    ...[' a.m', ' p.m', 'a.m', 'p.m', ' am', ' pm'].map((half): [string, string] => [half, 'clock time']),
  ],
  patterns: [
    // "between junctions 7 and 16": the one as the other
    ...'junctions rooms pages gates stages chapters articles sections clauses lots platforms floors grades questions'
      .split(' ')
      .flatMap((label) =>
        ['and', 'to', 'or', '-', '–'].map((link): [string, string] => [`${label} {n} ${link} {n}`, place]),
      ),
    // "Courtroom 5B", "Gate 12K": no billions, no thousands.
    ...'exit exercise figure question chapter section part appendix courtroom room rm gate seat row flat apartment apt suite ste unit platform stand block bldg ward bay'
      .split(' ')
      .flatMap((word): [string, string][] => [
        [`${word} {n} b`, place],
        [`${word} {n} k`, place],
        // no degrees either
        [`${word} {n} c`, place],
        [`${word} {n} f`, place],
      ]),
    ...'lrc'.split('').map((side): [string, string] => [`runway {n} ${side}`, place]),
    // "by 31 votes to 22", "voted seven to two"
    ...['{n}', '{small}'].flatMap((ayes) =>
      ['{n}', '{small}'].flatMap((noes): [string, string][] => [
        [`${ayes} votes to ${noes}`, vote],
        [`voted ${ayes} to ${noes}`, vote],
        [`vote of ${ayes} to ${noes}`, vote],
        [`${ayes} - ${noes} vote`, vote],
        [`${ayes} - ${noes} decision`, vote],
        [`${ayes} - ${noes} ruling`, vote],
      ]),
    ),
    // "the R24 highway", "on the N1 near Lagos": no rand, no naira
    ...['r', 'n'].flatMap((road): [string, string][] => [
      ...'highway road freeway motorway route corridor bypass interchange offramp toll'
        .split(' ')
        .map((kind): [string, string] => [`${road} {n} ${kind}`, name]),
      ...'near between outside towards at in'
        .split(' ')
        .flatMap((where): [string, string][] =>
          ['on', 'along'].map((way) => [`${way} the ${road} {n} ${where}`, name]),
        ),
    ]),
    ...'story battle picture truth fun'
      .split(' ')
      .map((whole): [string, string] => [`half the ${whole}`, 'number word without a definite value']),
    // The benchmark contract of the metal exchange.
    ...'aluminium aluminum copper zinc nickel lead tin metal'
      .split(' ')
      .map((metal): [string, string] => [`{small} month ${metal}`, name]),
    // Fifty runs at cricket.
    ...'hit hits scored scoring made making smashed reached struck'
      .split(' ')
      .flatMap((done) => ['century', '- century'].map((runs): [string, string] => [`${done} a half ${runs}`, name])),
    ...'shoe shoes boot boots dress dresses jeans trousers shirt shirts feet'
      .split(' ')
      .map((worn): [string, string] => [`size {n} ${worn}`, 'label']),
    ...['my', 'his', 'her', 'your', 'their', 'our'].map((whose): [string, string] => [
      `${whose} two cents`,
      'says no quantity',
    ]),
    ['401 k', name],
    ['bmw {n} series', name],
    ...['first', 'second', 'third', 'fourth', 'fifth', 'top'].map((which): [string, string] => [`${which} gear`, name]),
    // "multi-million pound cuts"
    ...['thousand', 'million', 'billion', 'trillion'].flatMap((scale) =>
      ['multi -', 'multi'].map((multi): [string, string] => [
        `${multi} ${scale}`,
        'number word without a definite value',
      ]),
    ),
    // "two cents' worth", "half-hearted"
    ["two cents '", 'says no quantity'],
    ['two cents ’', 'says no quantity'],
    ...'hearted heartedly baked naked brother brothers sister sisters mast life lives moon timbered asleep term terms'
      .split(' ')
      .map((word): [string, string] => [`half - ${word}`, 'number inside a compound word']),
    ...['think', 'thinking', 'thought', 'thinks'].map((verb): [string, string] => [
      `${verb} twice`,
      'says no quantity',
    ]),
    ...['is', 'are', 'was', 'were'].map((verb): [string, string] => [`${verb} twofold`, 'says no quantity']),
    // "Her room number is 512.", "My number was 42."
    ...'jersey shirt squad room seat ticket phone flight route account case licence license registration membership file order booking reference lot lucky my your his her'
      .split(' ')
      .flatMap((whose) => ['is', 'was'].map((verb): [string, string] => [`${whose} number ${verb} {n}`, place])),
    ['s & p {n}', name],
    ['{n} - {n} - {n}', 'phone or code number'],
    ['+ {n} ( {n} )', 'phone number'],
    // "a quarter to nine"
    ...['to', 'past', 'after', 'before'].map((side): [string, string] => [`a quarter ${side} {small}`, 'clock time']),
    // "reached 391 for 7 before", "took four for 22": runs and wickets at cricket
    ...'. , ; ) before at when and but off after from in by with'
      .split(' ')
      .flatMap((end): [string, string][] => [
        ...'reached reaching reach were was on at to made posted from'
          .split(' ')
          .map((lead): [string, string] => [`${lead} {n} for {n} ${end}`, 'match score or ratio']),
        ...['took', 'take', 'takes', 'taking', 'with'].flatMap((lead) =>
          ['{n}', '{small}'].map((wickets): [string, string] => [
            `${lead} ${wickets} for {n} ${end}`,
            'match score or ratio',
          ]),
        ),
      ]),
    ...'line charge'.split(' ').flatMap((place): [string, string][] => [
      [`second in ${place}`, name],
      [`third in ${place}`, name],
      [`fourth in ${place}`, name],
    ]),
    ['second in command', name],
    // "Root 87 (134b)": balls
    ['( {n} b )', 'label'],
    // Numbers that all of Europe calls for help.
    ...['000', '006', '111', '117', '123'].map((line): [string, string] => [`116 ${line}`, 'phone number']),
    // "Photo 2 of 5", "Part 2 of 3", "3 min read": furniture of a page
    ...'photo photos image picture slide page part video chapter episode episodes ep step figure'
      .split(' ')
      .map((of): [string, string] => [`${of} {n} of {n}`, place]),
    ...['min', 'mins', 'minute'].map((minutes): [string, string] => [`{n} ${minutes} read`, 'address of the newsroom']),
    ...['updated', 'published', 'posted', 'edited'].flatMap((done) =>
      ['min', 'mins', 'minutes', 'hour', 'hours', 'days'].map((span): [string, string] => [
        `${done} {n} ${span} ago`,
        'says when',
      ]),
    ),
    ['nikkei {n}', name],
    ['ftse {n}', name],
    ['nasdaq {n}', name],
    ['nasdaq - {n}', name],
    ['russell {n}', name],
    ['stoxx {n}', name],
    ['stoxx europe {n}', name],
    ['kospi {n}', name],
    ['kosdaq {n}', name],
    ['csi {n}', name],
    ['hotline {n}', 'phone number'],
    ['fortune {n}', name],
    ...'the a an its his her their our my your these those this that them us you several many few'
      .split(' ')
      .map((word): [string, string] => [`one of ${word}`, 'says no quantity']),
    ...'standard standards overtime digit digits bogey bogeys fault faults act bill bass agent murder life glazing check bed room vision bottom top bottoms dose doses decker deckers deck gold header doubles play plays bluff whammy taxation counting time yellow helix blind entendre jeopardy dip feature breasted click crown figures chin parked booking bookings cream'
      .split(' ')
      .flatMap((word): [string, string][] => [[`double ${word}`, name]]),
    ...'attempt attempts shot shots shooting line range percentage percentages play plays specialist turn plan guard'
      .split(' ')
      .flatMap((word): [string, string][] => [
        [`three point ${word}`, name],
        [`{n} point ${word}`, name],
      ]),
    // "won the 100m", "the 4x400m relay", "the women's 400 metres hurdles": a race.
    ...races.flatMap((metres): [string, string][] => [
      ...['the', 'x'].map((word): [string, string] => [`${word} ${metres} m`, name]),
      ...['won', 'wins', 'winning', 'win'].map((win): [string, string] => [`${win} the ${metres} metres`, name]),
      ...['long', 'high', 'deep', 'wide', 'tall'].map((word): [string, string] => [`the ${metres} m ${word}`, '']),
      ...['m', 'metre', 'metres', 'meter', 'meters'].flatMap((unit): [string, string][] => [
        ...runners.map((word): [string, string] => [`${word} ${metres} ${unit}`, name]),
        ...kindsOfRace.map((word): [string, string] => [`${metres} ${unit} ${word}`, name]),
      ]),
    ]),
    ...'480 720 1080 1440 2160'.split(' ').map((lines): [string, string] => [`${lines} p`, name]),
    ...'video tv tvs television display displays resolution content streaming ultra screen screens videos'
      .split(' ')
      .flatMap((word): [string, string][] => [
        [`4 k ${word}`, name],
        [`8 k ${word}`, name],
      ]),
    // "streams in 4K", "shoots 8K video"
    ...['4', '8'].flatMap((width): [string, string][] => [
      ...'footage camera cameras monitor monitors projector projectors uhd hdr quality movie movies recording streaming'
        .split(' ')
        .map((what): [string, string] => [`${width} k ${what}`, name]),
      ...'. , ; ) and or at on for with to from but'
        .split(' ')
        .flatMap((end) =>
          ['in', 'or', 'true', 'native'].map((lead): [string, string] => [`${lead} ${width} k ${end}`, name]),
        ),
    ]),
    // "her first 10K", "a charity 5K run"
    ...['5', '10'].flatMap((far): [string, string][] => [
      ...'run race walk runner runners course fun charity road trail swim'
        .split(' ')
        .map((what): [string, string] => [`${far} k ${what}`, name]),
      ...'. , ; ) and or at on in for with is was starts takes'
        .split(' ')
        .flatMap((end) =>
          ['first', 'second', 'next', 'last', 'annual', 'charity'].map((which): [string, string] => [
            `${which} ${far} k ${end}`,
            name,
          ]),
        ),
    ]),
    // "in the last 32", "a last-16 tie": a round, but "the last 16 games"
    ...['16', '32', '64', '128'].flatMap((left): [string, string][] => [
      ...'. , ; ) of in at on for with against where when after by and but'
        .split(' ')
        .map((end): [string, string] => [`the last ${left} ${end}`, name]),
      ...['tie', 'clash', 'stage', 'place', 'opponent', 'opponents'].map((what): [string, string] => [
        `last ${left} ${what}`,
        name,
      ]),
    ]),
    ['three pointer', name],
    ['three pointers', name],
    // "a rise in half-year profits"
    ...['in half year', 'in half - year', 'in half - yearly', 'in half yearly'].map((half): [string, string] => [
      half,
      'names the period of other claims (a quarter, a half year)',
    ]),
    ...'year month week day game match'.split(' ').flatMap((span): [string, string][] =>
      ['{n}', '{small}'].flatMap((number): [string, string][] => [
        [`${number} ${span} average`, 'names the period of other claims (a quarter, a half year)'],
        [`${number} ${span} moving average`, 'names the period of other claims (a quarter, a half year)'],
      ]),
    ),
    ...['previous', 'past', 'last', 'prior'].flatMap((which) =>
      ['{n}', '{small}'].flatMap((number) =>
        ['over', 'in', 'during', 'for'].map((lead): [string, string] => [
          `${lead} the ${which} ${number} sessions`,
          'names the period of other claims (a quarter, a half year)',
        ]),
      ),
    ),
    ...['this', 'that'].flatMap((word): [string, string][] => [
      [`${word} one in {n}`, ''],
      [`${word} one in {small}`, ''],
    ]),
    ...['and', 'to', '-'].map((link): [string, string] => [`years {n} ${link} {n}`, 'year']),
    ['couple of hundred', 'number word without a definite value'],
    ['couple of thousand', 'number word without a definite value'],
    ['couple of million', 'number word without a definite value'],
    ['no one', 'says no quantity'],
    ...['man', 'woman', 'person'].flatMap((who) =>
      ['band', 'show', 'army', 'play', 'crusade', 'mission', 'protest', 'campaign'].map((what): [string, string] => [
        `one - ${who} ${what}`,
        name,
      ]),
    ),
    ['not one more', 'says no quantity'],
    ...'scale plan agenda programme program checklist manifesto'.split(' ').flatMap((list): [string, string][] => [
      [`{n} point ${list}`, name],
      [`{n} point * ${list}`, name],
    ]),
    ['one another', 'says no quantity'],
    // "earns six figures", "in the low seven figures"
    ...'earns earn earned earning makes worth pays paid mid high low into'
      .split(' ')
      .map((lead): [string, string] => [`${lead} {small} figures`, 'number word without a definite value']),
    ['million dollar question', 'says no quantity'],
    ...['one', 'two', 'three'].map((states): [string, string] => [`${states} state solution`, name]),
    ['triple - double', name],
    ['triple double', name],
    ['triple doubles', name],
    ['double a', name],
    ['triple a', name],
    ['triple - doubles', name],
    ['double - double', name],
    // "the one hundred pounds", but "the one she chose"
    ...['the', 'this', 'that'].flatMap((which) =>
      ['hundred', 'thousand', 'million', 'billion', 'trillion'].map((scale): [string, string] => [
        `${which} one ${scale}`,
        '',
      ]),
    ),
    ...['the', 'this', 'that'].map((which): [string, string] => [`${which} one and a`, '']),
    // "found that one third of them snore", "shows that one point two million left"
    ...'half third quarter fifth sixth seventh eighth ninth tenth twelfth hundredth point percent kilogram kilo gram litre liter mile metre meter kilometre kilometer acre hectare tonne ton dollar euro'
      .split(' ')
      .flatMap((next): [string, string][] => [
        [`that one ${next}`, ''],
        [`that one - ${next}`, ''],
      ]),
    ['the one', 'says no quantity'],
    ['this one', 'says no quantity'],
    ['that one', 'says no quantity'],
    ['one day', 'says no quantity'],
    // "in one day", but "one day she left"
    ...'in for within than least only just about takes took take lasts lasted over'
      .split(' ')
      .map((lead): [string, string] => [`${lead} one day`, '']),
    ['at one point', 'says no quantity'],
    ['level one', 'label'],
    ['number one', 'label'],
    ['big three', name],
    ['big four', name],
    ['big five', name],
    ['big six', name],
    ['group of seven', name],
    ['group of twenty', name],
    ...['7', '8', '20', '24', '77', 'eight'].flatMap((size) =>
      ['nations', 'countries', 'economies', 'powers', 'summit'].map((what): [string, string] => [
        `group of ${size} ${what}`,
        name,
      ]),
    ),
    ['{n} star', 'label: class or grade'],
    ['five star', 'label: class or grade'],
    ['four star', 'label: class or grade'],
    ['three star', 'label: class or grade'],
    ['world war two', name],
    ['mach {n}', name],
    ...['six nations', 'three mile island', 'three gorges', 'five star movement', 'seven sisters'].map(
      (what): [string, string] => [what, name],
    ),
    // "the 10-year Treasury yield", "three-year state bonds": what it is called.
    ...(
      'swap swaps treasury treasuries bond bonds notes note yield government fixed mortgage loan loans mortgages gilt gilts bund jgb benchmark yields rate ' +
      'treasurys state korean corporate sovereign paper'
    )
      .split(' ')
      .flatMap((paper) =>
        ['{n} year', '{n} yr', '{small} year'].map((years): [string, string] => [`${years} ${paper}`, name]),
      ),
    // "the 30-year, fixed-rate mortgage", "a five-year adjustable-rate mortgage"
    ...['adjustable', 'hybrid adjustable', ', fixed - rate', ', fixed rate', ', adjustable'].flatMap((kind) =>
      ['{n}', '{small}'].map((years): [string, string] => [`${years} year ${kind}`, name]),
    ),
    // "the two-year note's yield", "three-month bills"
    ...['note', 'bond', 'treasury', 'gilt', 'bund'].flatMap((paper) =>
      ["'s", '’s'].flatMap((own) =>
        ['{n}', '{small}'].map((years): [string, string] => [`${years} year ${paper}${own}`, name]),
      ),
    ),
    ...'bill bills libor euribor treasury treasurys interbank copper aluminium aluminum nickel zinc tin lme delivery'
      .split(' ')
      .flatMap((paper) => ['{n}', '{small}'].map((months): [string, string] => [`${months} month ${paper}`, name])),
    // "zero emission cars", "zero-hours contracts"
    ...'emission emissions carbon waste tolerance covid hours hour sum gravity day rated'
      .split(' ')
      .flatMap((what): [string, string][] => [[`zero ${what}`, name]]),
    // "with losers outnumbering winners 479 to 306"
    ...['outnumbered', 'outnumbering', 'outpaced', 'outpacing', 'led', 'beat'].flatMap((verb) =>
      'winners losers gainers decliners advancers advances declines'
        .split(' ')
        .flatMap((who) =>
          ['', 'by ', ', '].map((link): [string, string] => [
            `${verb} ${who} ${link}{n} to {n}`,
            'score, code or part of a pair',
          ]),
        ),
    ),
    // "a 360-degree view", "a 180-degree turn"
    ...'view views turn turns turnaround shift panorama panoramic camera cameras video spin pivot'
      .split(' ')
      .flatMap((what): [string, string][] => [[`{n} degree ${what}`, name]]),
    // "The 2-year was at 4.72%"
    ...'was is by at stood yielded yields fell rose slipped climbed dropped eased jumped gained added traded closed ended'
      .split(' ')
      .map((verb): [string, string] => [`the {n} year ${verb}`, name]),
    // "0-62mph: 5.9 seconds"
    ...['mph', 'kph', 'km / h', 'kmh'].flatMap((unit): [string, string][] => [
      [`0 - {n} ${unit}`, name],
      [`0 to {n} ${unit}`, name],
      [`zero to {n} ${unit}`, name],
    ]),
    ['{n} year old debt', name],
    ['{small} year old debt', name],
    ['{n} year bond futures', name],
    ['{small} year bond futures', name],
    ...['bill', 'bills', 'treasury', 'repo', 'paper', 'papers'].map((paper): [string, string] => [
      `{n} day ${paper}`,
      name,
    ]),
    ['{n} day moving', name],
    ['52 week high', name],
    ['52 week low', name],
    ['52 week', name],
    ['{small} day moving', name],
  ],
  schoolYears: new Set(['year']),
  smallUnits: new Set(['length', 'mass', 'duration', 'area', 'volume']),
  oneOfTime: new Set(['last', 'this', 'next', 'that', 'each', 'every', 'previous', 'past']),
  past: new Set(['ago']),
  everyOne: new Set(['every', 'each']),
  sources: new Set([
    'people',
    'persons',
    'sources',
    'officials',
    'executives',
    'bankers',
    'lawyers',
    'diplomats',
    'person',
    'source',
    'official',
    'analyst',
    'economist',
    'expert',
    'trader',
    'estimate',
    'study',
  ]),
  citing: new Set(['according']),
  base: { before: new Set(['per']), behind: new Set(), each: ['for', 'every'] },
  gluedBefore: new Set(['sub', 'mid', 'pre', 'us', 'rm', 'rs', 'to', 'near', 'non', 'over', 'post']),
  across: new Set(['by', 'x', '×']),
}

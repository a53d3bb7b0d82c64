import { divideDecimals } from '../../../lib/decimal.ts'
import type { Atom, NumberTables, WholeRow } from '../../pack/pack.ts'

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'

/** What is told of with "and half", no two things: "between two and half of them". */
const measuredByHalves =
  / (?:(?:year|month|week|day|hour|minute|decade|kilomet(?:er|re)|met(?:er|re)|mile|acre|inch|kilo|ton|tonne|lit(?:er|re)|time)s?|feet|percent|per cent|crore|lakh|million|billion|km|kg)(?![a-z])/y

const atoms: (readonly [string, Atom])[] = [
  ...ones.split(' ').map((word, n) => [word, { is: 'ones', value: String(n) }] as const),
  ...tens.split(' ').map((word, n) => [word, { is: 'tens', value: String((n + 2) * 10) }] as const),
  // "twentyone"
  ...tens.split(' ').flatMap((ten, n) =>
    ones
      .split(' ')
      .slice(1, 10)
      .map((one, m): [string, Atom] => [ten + one, { is: 'tens', value: String((n + 2) * 10 + m + 1) }]),
  ),
  ['nought', { is: 'ones', value: '0' }],
  ['naught', { is: 'ones', value: '0' }],
  ['fourty', { is: 'tens', value: '40' }],
  ['hundred', { is: 'scale', power: 2, group: false }],
  ['dozen', { is: 'times', value: '12' }],
  ['thousand', { is: 'scale', power: 3, group: true }],
  ['million', { is: 'scale', power: 6, group: true }],
  ['billion', { is: 'scale', power: 9, group: true }],
  ['trillion', { is: 'scale', power: 12, group: true }],
  ['quadrillion', { is: 'scale', power: 15, group: true }],
  ...'quintillion sextillion septillion octillion nonillion decillion'
    .split(' ')
    .map((word, n) => [word, { is: 'scale', power: 18 + 3 * n, group: true }] as const),
  ['lakh', { is: 'scale', power: 5, group: true }],
  ['lac', { is: 'scale', power: 5, group: true }],
  ['lacs', { is: 'scale', power: 5, group: true }],
  ['cr', { is: 'scale', power: 7, group: true, short: true }],
  // ₹2.5L
  ['l', { is: 'scale', power: 5, group: true, short: true, foreign: 'money' }],
  ['lakhs', { is: 'scale', power: 5, group: true }],
  ['crore', { is: 'scale', power: 7, group: true }],
  ['crores', { is: 'scale', power: 7, group: true }],
  ['k', { is: 'scale', power: 3, group: true, short: true }],
  ['mill', { is: 'scale', power: 6, group: true, short: true }],
  ['mn', { is: 'scale', power: 6, group: true }],
  ['mln', { is: 'scale', power: 6, group: true }],
  ['mio', { is: 'scale', power: 6, group: true }],
  ['bil', { is: 'scale', power: 9, group: true, short: true }],
  ['mil', { is: 'scale', power: 6, group: true, short: true }],
  ['mm', { is: 'scale', power: 6, group: true, short: true, ambiguous: true, exact: 'MM' }],
  ['m', { is: 'scale', power: 6, group: true, short: true, ambiguous: true }],
  ['bn', { is: 'scale', power: 9, group: true }],
  ['bln', { is: 'scale', power: 9, group: true }],
  ['b', { is: 'scale', power: 9, group: true, short: true }],
  ['tn', { is: 'scale', power: 12, group: true }],
  ['trn', { is: 'scale', power: 12, group: true }],
  ['tln', { is: 'scale', power: 12, group: true }],
  ['mio', { is: 'scale', power: 6, group: true }],
  ['mrd', { is: 'scale', power: 9, group: true }],
  ['t', { is: 'scale', power: 12, group: true, short: true, exact: 'T' }],
  ...(
    [
      ['half', '0.5'],
      ['quarter', '0.25'],
      ['third', '0.333333333333333'],
    ] as const
  ).flatMap(([part, value]) =>
    [`and a ${part}`, `and-a-${part}`, `and one ${part}`, `and one-${part}`].map((form): [string, Atom] => [
      form,
      { is: 'part', value },
    ]),
  ),
  ...['three quarters', 'three-quarters', 'three quarter', 'three-quarter'].map((form): [string, Atom] => [
    `and ${form}`,
    { is: 'part', value: '0.75' },
  ]),
  ...['one', 'three', 'five', 'seven'].flatMap((over, n) =>
    [' ', '-'].map((mark): [string, Atom] => [
      `and ${over}${mark}eighth${n === 0 ? '' : 's'}`,
      { is: 'part', value: String((2 * n + 1) / 8) },
    ]),
  ),
  // "two and half years", as India has it
  ['and half', { is: 'part', value: '0.5', next: measuredByHalves }],
  ['and two thirds', { is: 'part', value: '0.666666666666666' }],
  ['and two-thirds', { is: 'part', value: '0.666666666666666' }],
  ['odd', { is: 'some' }],
  ['some', { is: 'some' }],
  ['plus', { is: 'some', more: true }],
  ['few', { is: 'vague' }],
  ['couple', { is: 'vague' }],
  ['couple of', { is: 'vague' }],
  ['several', { is: 'vague' }],
  ['and', { is: 'and' }],
  ['point', { is: 'point' }],
]

/** Before a half that is what a sentence is about: no half of a year or a match. */
const halfLeads = new Set([
  '',
  ...'. , ; : ( and but while whilst whereas about nearly almost roughly around than only just least'.split(' '),
])

/** Before a half that nothing follows: "it was nearly half", "the figure was half". */
const halfBounds = new Set('about nearly almost roughly around than over was is'.split(' '))

/** "half" is a share of something; "doubled" and "twice" compare. */
const whole: WholeRow[] = [
  // "the poorest fifth of households", "a further quarter"
  ...'top bottom cheapest poorest richest wealthiest oldest youngest further remaining'.split(' ').flatMap((which) =>
    (
      [
        ['half', '2'],
        ['third', '3'],
        ['quarter', '4'],
        ['fifth', '5'],
        ['tenth', '10'],
      ] as const
    ).map(
      ([part, parts]): WholeRow => ({
        pattern: `${which} ${part}`,
        lead: 1,
        words: 2,
        value: divideDecimals('1', parts)!,
        unit: { type: 'multiple', code: '1' },
        kind: 'share',
        name: 'part of a whole',
      }),
    ),
  ),
  ...(['twice', 'double'] as const).map(
    (pattern) => ({ pattern, value: '2', unit: { type: 'multiple', code: '1' }, name: pattern }) as const,
  ),
  { pattern: 'thrice', value: '3', unit: { type: 'multiple', code: '1' }, name: 'thrice' },
  ...(
    [
      ['doubled', '2'],
      ['doubling', '2'],
      ['doubles', '2'],
      ['tripled', '3'],
      ['tripling', '3'],
      ['triples', '3'],
      ['trebled', '3'],
      ['quadrupled', '4'],
      ['quadrupling', '4'],
      ['quintupled', '5'],
    ] as const
  ).map(
    ([pattern, value]) =>
      ({
        pattern,
        value,
        unit: { type: 'multiple', code: '1' },
        kind: 'change',
        direction: 'up',
        name: 'verb of multiplying',
      }) as const,
  ),
  ...(
    [
      ['triple', '3'],
      ['treble', '3'],
      ['quadruple', '4'],
      ['quintuple', '5'],
    ] as const
  ).flatMap(([word, value]) => [
    ...['what', 'the', 'that', 'its', 'their', 'his', 'her', 'those', 'last'].map(
      (next) =>
        ({ pattern: `${word} ${next}`, words: 1, value, unit: { type: 'multiple', code: '1' }, name: word }) as const,
    ),
    ...['to', 'will', 'would', 'could', 'may', 'might', 'can', 'should'].map(
      (lead) =>
        ({ pattern: `${lead} ${word}`, lead: 1, value, unit: { type: 'multiple', code: '1' }, name: word }) as const,
    ),
  ]),
  // "will more than double", "is likely to halve"
  ...(
    [
      ['double', '2'],
      ['triple', '3'],
      ['treble', '3'],
      ['quadruple', '4'],
      ['halve', '0.5'],
    ] as const
  ).flatMap(([word, value]) =>
    ['to', 'will', 'would', 'could', 'may', 'might', 'can', 'should'].flatMap((lead) =>
      [...(word === 'halve' ? [''] : []), 'more than ', 'almost ', 'nearly ', 'roughly ', 'about '].map(
        (bound) =>
          ({
            pattern: `${lead} ${bound}${word}`,
            lead: bound.split(' ').length,
            value,
            unit: { type: 'multiple', code: '1' },
            name: word,
          }) as const,
      ),
    ),
  ),
  {
    pattern: 'halved',
    value: '0.5',
    unit: { type: 'multiple', code: '1' },
    kind: 'change',
    direction: 'down',
    name: 'verb of halving',
  },
  {
    pattern: 'halving',
    value: '0.5',
    unit: { type: 'multiple', code: '1' },
    kind: 'change',
    direction: 'down',
    name: 'verb of halving',
  },
  ...(
    [
      ['twofold', '2'],
      ['threefold', '3'],
      ['fourfold', '4'],
      ['fivefold', '5'],
      ['sixfold', '6'],
      ['sevenfold', '7'],
      ['eightfold', '8'],
      ['ninefold', '9'],
      ['tenfold', '10'],
      ['hundredfold', '100'],
    ] as const
  ).map(
    ([pattern, value]) =>
      ({ pattern, value, unit: { type: 'multiple', code: '1' }, kind: 'change', name: 'so many fold' }) as const,
  ),
  ...(
    [
      ['half a million', '500000'],
      ['half a billion', '500000000'],
      ['half a trillion', '500000000000'],
      ...['a quarter of a million', 'a quarter million', 'quarter - million', 'a quarter - million'].map(
        (quarter) => [quarter, '250000'] as const,
      ),
      ...[
        'three quarters of a million',
        'three - quarters of a million',
        'three - quarter - million',
        'three quarter - million',
        'three - quarter million',
      ].map((part) => [part, '750000'] as const),
      ...['three quarters of a billion', 'three - quarters of a billion', 'three - quarter - billion'].map(
        (part) => [part, '750000000'] as const,
      ),
      ...['a quarter of a billion', 'a quarter billion', 'quarter - billion', 'a quarter - billion'].map(
        (quarter) => [quarter, '250000000'] as const,
      ),
      ['half a dozen', '6'],
      ...['a half', 'half'].flatMap((half) =>
        (
          [
            ['dozen', '6'],
            ['million', '500000'],
            ['billion', '500000000'],
            ['trillion', '500000000000'],
          ] as const
        ).flatMap(([scale, value]) => [[`${half} ${scale}`, value] as const, [`${half} - ${scale}`, value] as const]),
      ),
    ] as const
  ).map(
    ([pattern, value]) =>
      ({ pattern, value, unit: { type: 'count', code: null }, name: 'part of a scale word' }) as const,
  ),
  ...(
    [
      ['a quarter point', '0.25'],
      ['quarter point', '0.25'],
      ['a quarter percentage point', '0.25'],
      ['quarter of a percentage point', '0.25'],
      ['a quarter of a percentage point', '0.25'],
      ['a quarter of a point', '0.25'],
      ['three - quarters of a point', '0.75'],
      ['half a percentage point', '0.5'],
      ['half a point', '0.5'],
      ['half point', '0.5'],
      ['half - point', '0.5'],
      ['a half - point', '0.5'],
      ['half - percentage - point', '0.5'],
      ['a half - percentage - point', '0.5'],
      ['a half - percentage point', '0.5'],
      ['half percentage point', '0.5'],
    ] as const
  ).map(
    ([pattern, value]) =>
      ({
        pattern,
        value,
        unit: { type: 'percentage_point', code: 'pp' },
        unitWords: pattern.endsWith('percentage point') ? 2 : 1,
        name: 'part of a percentage point',
      }) as const,
  ),
  ...[
    'half of one percent',
    'half of one per cent',
    'half of 1 percent',
    'half of 1 per cent',
    'half of a percent',
  ].map(
    (pattern) =>
      ({
        pattern,
        value: '0.5',
        unit: { type: 'percent', code: '%' },
        unitWords: pattern.endsWith('per cent') ? 2 : 1,
        name: 'part of a percent',
      }) as const,
  ),
  {
    pattern: 'half a percent',
    value: '0.5',
    unit: { type: 'percent', code: '%' },
    unitWords: 1,
    name: 'part of a percent',
  },
  ...[
    'of',
    'the',
    'its',
    'their',
    'his',
    'her',
    'my',
    'your',
    'as',
    'our',
    'those',
    'what',
    'all',
    'were',
    'said',
    'are',
    'have',
    'had',
    'in',
    'that',
    '(',
    ...'full empty took take did do say think believe want use used live lived voted died support oppose'.split(' '),
  ].map(
    (word) =>
      ({
        pattern: `half ${word}`,
        words: 1,
        value: '0.5',
        unit: { type: 'multiple', code: '1' },
        kind: 'share',
        name: 'half',
      }) as const,
  ),
  // "Half is from the state", "and half was sold", "Half received it", "it was nearly half.", but "the second half was"
  ...(
    [
      ['is was goes went comes came left fell lost won saw got paid made told knew felt grew *ed', halfLeads],
      ['. , ; ) : —', halfBounds],
    ] as const
  ).flatMap(([ends, leads]) =>
    ends.split(' ').map(
      (word): WholeRow => ({
        pattern: `half ${word}`,
        words: 1,
        value: '0.5',
        unit: { type: 'multiple', code: '1' },
        kind: 'share',
        counts: (before) => leads.has(before),
        name: 'half',
      }),
    ),
  ),
  // "a year-old girl", "a month old"
  ...(
    [
      ['year', 'a'],
      ['month', 'mo'],
      ['week', 'wk'],
      ['day', 'd'],
    ] as const
  ).flatMap(([unit, code]) =>
    [`a ${unit} old`, `a ${unit} - old`].map(
      (pattern): WholeRow => ({
        pattern,
        key: 'old',
        value: '1',
        unit: { type: 'duration', code },
        unitWords: pattern.split(' ').length - 1,
        name: 'one of an age',
      }),
    ),
  ),
  // "rates rose a percentage point", but "a fraction of a percentage point"
  ...['percentage point', 'full percentage point', 'full point', 'whole percentage point'].map(
    (unit): WholeRow => ({
      pattern: `a ${unit}`,
      value: '1',
      unit: { type: 'percentage_point', code: 'pp' },
      unitWords: unit.startsWith('percentage') ? 2 : unit.split(' ').length - 1,
      counts: (before) => before !== 'of' && before !== 'half' && before !== 'per',
      name: 'one percentage point',
    }),
  ),
  // "by less than a percent", "by a basis point"
  ...(['percent', 'per cent', 'basis point'] as const).map(
    (unit): WholeRow => ({
      pattern: `a ${unit}`,
      value: '1',
      unit: unit === 'basis point' ? { type: 'basis_point', code: 'bp' } : { type: 'percent', code: '%' },
      unitWords: unit.split(' ').length,
      // "as a percent of sales"
      counts: (before) => !['of', 'half', 'per', 'as'].includes(before),
      name: 'one percent',
    }),
  ),
  // "its share slipped by a point"
  {
    pattern: 'by a point',
    lead: 1,
    value: '1',
    unit: { type: 'percentage_point', code: 'pp' },
    unitWords: 1,
    name: 'one percentage point',
  },
  // "got a year in prison"
  ...(
    [
      ['year', 'a'],
      ['month', 'mo'],
      ['week', 'wk'],
    ] as const
  ).flatMap(([span, code]) =>
    ['prison', 'jail', 'custody', 'detention', 'hospital'].map(
      (place): WholeRow => ({
        pattern: `a ${span} in ${place}`,
        words: 2,
        value: '1',
        unit: { type: 'duration', code },
        unitWords: 1,
        name: 'one of a span',
      }),
    ),
  ),
  { pattern: 'half a century', value: '50', unit: { type: 'duration', code: 'a' }, name: 'half a century' },
  // "in a quarter-century", but "hit a half-century" at cricket
  ...(['half', 'quarter'] as const).flatMap((part) =>
    [`a ${part} century`, `a ${part} - century`, `${part} century`, `${part} - century`].map(
      (pattern) =>
        ({
          pattern,
          value: part === 'half' ? '50' : '25',
          unit: { type: 'duration', code: 'a' },
          // "an unbeaten half-century", "his third half-century": runs
          counts: (before: string) =>
            pattern.startsWith('a ')
              ? !/^(?:hit|hits|scored|scoring|made|making|to|with|smashed|reached|struck)$/.test(before)
              : !/^(?:[a-z]+(?:st|nd|rd|th|['’]?s)|s|unbeaten|unbroken|maiden|his|her|their|fine|brisk|quick|quickfire|rapid|fluent|patient|battling|superb|brilliant|gritty|stylish|fighting|attacking|fast|consecutive|successive|another|and|,)$/.test(
                  before,
                ),
          name: `${part} a century`,
        }) as const,
    ),
  ),
  { pattern: 'half a decade', value: '5', unit: { type: 'duration', code: 'a' }, name: 'half a decade' },
  { pattern: 'a fortnight', value: '2', unit: { type: 'duration', code: 'wk' }, name: 'fortnight' },
  ...['more than', 'less than', 'at least', 'up to', 'almost', 'nearly', 'about', 'around', 'roughly', 'over'].map(
    (bound) =>
      ({
        pattern: `by ${bound} half`,
        lead: 1 + bound.split(' ').length,
        value: '0.5',
        unit: { type: 'multiple', code: '1' },
        name: 'half',
      }) as const,
  ),
  { pattern: 'by half', value: '0.5', unit: { type: 'multiple', code: '1' }, name: 'half' },
  { pattern: 'in half', value: '0.5', unit: { type: 'multiple', code: '1' }, name: 'half' },
]

/** Verbs of what has so much, or of which so much is taken. */
const weighing = new Set(
  'weigh weighs weighed weighing hold holds held drink drinks drank eat eats ate add buy buys bought use uses used lost gained need needs'.split(
    ' ',
  ),
)

export const numbers: NumberTables = {
  spaced: true,
  atoms,
  whole,
  pointedMoney: / ?(?:€|(?:euros?|EUR|yen|JPY|won|KRW|pesos|rupiah|IDR|dong|VND|lira|kroner|kronor)(?![A-Za-z]))/y,
  denominators: new Map([
    ['half', '2'],
    ['halves', '2'],
    ['third', '3'],
    ['fourth', '4'],
    ['eleventh', '11'],
    ['twelfth', '12'],
    ['twelfths', '12'],
    ['fifteenth', '15'],
    ['sixteenth', '16'],
    ['sixteenths', '16'],
    ['twentieth', '20'],
    ['thirtieth', '30'],
    ['fortieth', '40'],
    ['fiftieth', '50'],
    ['hundredth', '100'],
    ['thousandth', '1000'],
    ['thirds', '3'],
    ['quarter', '4'],
    ['quarters', '4'],
    ['fourths', '4'],
    ['fifth', '5'],
    ['fifths', '5'],
    ['sixth', '6'],
    ['sixths', '6'],
    ['seventh', '7'],
    ['sevenths', '7'],
    ['eighth', '8'],
    ['eighths', '8'],
    ['ninth', '9'],
    ['ninths', '9'],
    ['twelfth', '12'],
    ['twelfths', '12'],
    ['sixteenth', '16'],
    ['sixteenths', '16'],
    ['twentieth', '20'],
    ['twentieths', '20'],
    ['tenth', '10'],
    ['tenths', '10'],
    ['hundredth', '100'],
    ['hundredths', '100'],
    ['thousandth', '1000'],
    ['thousandths', '1000'],
    ['millionth', '1000000'],
    ['millionths', '1000000'],
    ['billionth', '1000000000'],
    ['billionths', '1000000000'],
  ]),
  outOf: ['in', 'out of', 'of', 'of every', 'in every', 'out of every'],
  ordinals: new Map(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
      .split(' ')
      .map((word, n) => [word, String(n + 1)]),
  ),
  ordinalSuffixes: ['st', 'nd', 'rd', 'th'],
  articles: new Set(['a', 'an']),
  ones: new Set(['a', 'an', 'another']),
  oneMeasured: {
    boundOfTwo: ['up', 'to'],
    bounds: new Set('nearly almost about roughly around approximately exactly than least under'.split(' ')),
    leads: new Map([
      [
        'duration',
        new Set(
          'for within takes took take taken taking wait waits lasts lasted last lasting spend spends spent waited needs needed'.split(
            ' ',
          ),
        ),
      ],
      [
        'length',
        new Set('ran run runs walk walks walked cover covers covered swam swim swims drove jumped'.split(' ')),
      ],
      ['mass', weighing],
      ['volume', weighing],
      [
        'currency',
        new Set(
          'cost costs costing paid pay pays spare lend lent give gave owe owes owed need needs earn earned find found charge charged save saved donate donated spend spent bet won lost lose loses borrow borrowed raised worth me him us them you'.split(
            ' ',
          ),
        ),
      ],
    ]),
    amounts: {
      units: new Set(
        'foot inch mile yard metre meter acre hectare gallon pint litre liter kilo kilogram pound cup teaspoon tablespoon quart'.split(
          ' ',
        ),
      ),
      of: 'of',
      notBehind: new Set('for of per each every as like by'.split(' ')),
      prices: new Set(
        'cost costs price prices priced sell sells sold trade trades cheaper dearer buy buys truth'.split(' '),
      ),
    },
    dimensions: new Set('long wide deep high tall thick away'.split(' ')),
    late: new Set(['late']),
    compared: new Set(['later', 'sooner', 'earlier', 'longer', 'older', 'younger', 'taller', 'shorter']),
    moments: new Set(['second', 'minute']),
    tells: new Set(
      'minute hour day week month year decade century mile kilometer kilometre meter metre foot inch yard acre hectare pound kilo kilogram ounce ton tonne pint gallon litre liter dollar euro buck grand quid stone fiver tenner tablespoon teaspoon quart'.split(
        ' ',
      ),
    ),
    ends: new Set([
      '',
      ...'. , ; : ) ? ! … ” " ’ \' ] —'.split(' '),
      ...'now please today tonight tomorrow and or but to in on at for before after with without from by until because when while whilst since if of a an each every per more less'.split(
        ' ',
      ),
    ]),
  },
  rangeFrames: [
    { join: 'to' },
    { join: 'or' },
    { join: 'and', before: ['between', 'between the ages of', 'between the age of', 'between ages'] },
  ],
  spreading: new Set(
    'range ranges ranged ranging vary varies varied varying anywhere span spans spanned spanning stretch stretches stretching differ differs each between of'.split(
      ' ',
    ),
  ),
  going: new Set('go goes went going gone move moved moves moving shift shifted swing swung jumps jump'.split(' ')),
  rangeTrails: new Set(['previously', 'earlier', 'before']),
  rangeLeads: new Set(['of', 'another', 'further', 'additional', 'extra', 'about', 'around', 'some', 'roughly']),
  rangeMarks: new Set(['-', '–', '—', '~', '∼', '‑', '〜']),
  halfBefore: new Map([
    ['half', '0.5'],
    ['quarter', '0.25'],
  ]),
  stopwatch: {
    leads: new Set('in clocked ran posted recorded'.split(' ')),
    times: new Set('time record mark best clocking lap'.split(' ')),
    gaps: new Set('quicker faster slower ahead behind adrift off back clear shy up down'.split(' ')),
    laps: /\b(?:laps?|pole|qualifying|qualified|grand prix|pit ?stop|sprint|hurdles|freestyle|slalom|time trial)\b/i,
    sprints:
      /\b(?:sprint(?:s|er|ers|ing)?|[1248]00 ?(?:m|met(?:re|er)s)|hurdles|freestyle|backstroke|breaststroke|butterfly|downhill|slalom|luge)\b/,
    races: /\b(?:marathons?|triathlons?|ironman|cyclists?|riders?|runners?|relay|steeplechase)\b/i,
  },
  commaUnits:
    /[ -]?(?:(?:mio|mln|mrd|mn|bn|million|billion) (?:euros?|EUR|€|CHF|Swiss francs|Euro)(?!\w)|%|per ?cent\b|euros?\b|EUR\b|CHF\b|°|(?:[kcm]?m|[km]?g|[kmcd]?l|ha|t|k?Wh?|GB|MB|TB|km\/h)(?![\w/])|(?:[kcm]?m|km)[²³])/y,
  partUnits:
    /(?:[°℃℉"”′″]|(?:(?:sq|cu)\.? ?(?:in|ft|yd|mi|[kcm]?m)|in|ft|yds?|mi|lbs?|oz|tsp|tbsp|cups?|pts?|qts?|gal|[kcmnµμ]?m[²³23]?|[kmcµμ]?g|[kmcdhµμ]?[lL]|cc|ha|t|h|hrs?|min|ms|[kM]?Wh?|k?J|kcal|cal|mph|kph|km\/h|m\/s|[KMGT]i?B|[kMG]b|hp)(?![\w/]))/y,
  scaledMoney:
    / ?€| (?:(?:US |U\.S\. )?(?:dollars|euros|pounds|yen|yuan|rupees|won|francs|rubles|roubles|kronor|kroner|pesos|rand|reais)\b|(?:USD|EUR|GBP|JPY|CNY|INR|KRW|CHF|CAD|AUD|NZD|HKD|SGD|SEK|NOK|DKK|PLN|CZK|HUF|TRY|ZAR|BRL|MXN|AED|SAR)\b)/y,
  pointLeads: new Set([
    '',
    '(',
    ':',
    '“',
    '•',
    '-',
    '*',
    ...'minus negative plus was is were are be by about only just than nearly almost around up down rose fell grew gained lost dropped added slipped climbed dipped edged shed rise fall need needs add use uses take takes cost costs weigh weighs weighed with has have'.split(
      ' ',
    ),
  ]),
  sharedIn: new Set(
    'share shares stake stakes interest interests holding ownership mill notch lap length turn'.split(' '),
  ),
  minusWords: new Set(['minus', 'negative']),
  plusWords: new Set(['plus']),
  choices: new Set(['or']),
  often: {
    words: new Set(['twice', 'thrice']),
    unit: 'times',
    measured: new Set('as the that what its their his her our your those a an more normal usual'.split(' ')),
  },
  hyphenFractions: new Set(
    'innings inning percent per points point years months hours miles feet inches pounds cents tons acres minutes weeks days games yards lengths ounces gallons million billion times'.split(
      ' ',
    ),
  ),
  orSo: ['or', 'so'],
  orBound: new Map([
    ['more', 'at_least'],
    ['fewer', 'at_most'],
    ['less', 'at_most'],
  ]),
  mixedWords: new Set(['and']),
  compoundWords: ['and', ','],
}

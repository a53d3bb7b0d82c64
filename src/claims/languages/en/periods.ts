import type { PeriodRow } from '../../pack/pack.ts'

const months = 'january february march april may june july august september october november december'.split(' ')
const short = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const days = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ')

/** Each word in its genitive, with its place. */
const owned = (words: readonly string[], from: number): [string, number][] =>
  words.flatMap((word, n): [string, number][] => [
    [`${word}'s`, n + from],
    [`${word}’s`, n + from],
  ])

export const classes = {
  month: new Map<string, number>([
    ...months.map((word, n) => [word, n + 1] as const),
    ...short.map((word, n) => [word, n + 1] as const),
    ['sept', 9],
  ]),
  weekday: new Map<string, number>(days.map((word, n) => [word, n] as const)),
  // "June’s 5.2 percent"
  ownmonth: new Map<string, number>(owned(months, 1)),
  ownweekday: new Map<string, number>(owned(days, 0)),
  /** The end of "27th". */
  nth: new Map<string, number>(['st', 'nd', 'rd', 'th'].map((end) => [end, 0] as const)),
  ordinal: new Map<string, number>([
    ['first', 1],
    ['second', 2],
    ['third', 3],
    ['fourth', 4],
  ]),
  small: new Map<string, number>(
    'one two three four five six seven eight nine ten eleven twelve'
      .split(' ')
      .map((word, n) => [word, n + 1] as const),
  ),
}

const both = (first: string, joins: readonly string[], second: string): string[] =>
  joins.map((join) => `${first} ${join} ${second}`)
const joins = ['to', 'through', '-', '–', 'and', 'until', 'till']

const ends = ['{month}', '{month} {day}', '{month} {year}', '{month} {day} , {year}']
/** The same, told by its end: the year to the end of March, 12 months to end-June. */
const monthEnds = ['the end of', 'end of', 'end', 'end -'].flatMap((lead) =>
  ['{month}', '{month} {year}', 'last {month}'].map((end) => `${lead} ${end}`),
)

/** A part of a year, alone or with its year: first-half 2024, the 2024 first half, 2024’s first half. */
const ofYear = (part: string): string[] => [
  part,
  `${part} of {year}`,
  `${part} in {year}`,
  `${part} {year}`,
  ...['', 'in '].flatMap((lead) => ['', "'s ", '’s '].map((owner) => `${lead}{year} ${owner}${part}`)),
]

/** Two months at least one of which is told in part: late May and mid-June. */
const partsOfMonths = ['', 'early ', 'mid ', 'mid - ', 'late '].flatMap((from, _, parts) =>
  parts.filter((to) => from !== '' || to !== '').map((to) => [`${from}{month}`, `${to}{month}`] as const),
)

/** What tells when a span ended. */
const ended = ['ended', 'that ended', 'which ended', ', ended', ', which ended'].flatMap((end) => [
  end,
  `${end} on`,
  `${end} in`,
])
/** What leads from a span to the day or month that it ends with. */
const leads = ['to', 'ending', 'ending on', 'ending in', 'through', 'up to']
const untils = [...leads, ...ended]
/** "Q2 2024", "2Q24", "H1’24": a part of a year by its letter and its number, with its year. */
const byLetter = (letter: string, number: number): readonly string[] => [
  ...[`${letter} ${number}`, `${number} ${letter}`].flatMap((part) =>
    [
      `${part} {year}`,
      `${part} of {year}`,
      `${part} / {year}`,
      ...["'", '’', '‘'].map((mark) => `${part} ${mark} {yy}`),
    ].flatMap((told) => [told, `in ${told}`]),
  ),
  // "1h 20m" is a time
  ...[...(letter === 'h' ? [] : [`${number} ${letter} {yy}`]), `{year} ${letter} ${number}`].flatMap((told) => [
    told,
    `in ${told}`,
  ]),
]

/** The same behind a part of a year, which "to" may also lead on from: from the first quarter to June. */
const closed = ['ending', 'ending on', 'ending in']
/** What closes such a span. */
const closings = [...ends, ...monthEnds, 'last {month}', '{day} {month}', '{day} {month} {year}']

/** So many months up to a day, behind one of some words that lead to it. */
const monthsTo = (joins: readonly string[]): string[] =>
  ['{n}', '{small}'].flatMap((number) =>
    joins.flatMap((join) =>
      closings.flatMap((end) => [
        `${number} months ${join} ${end}`,
        `${number} month period ${join} ${end}`,
        ...(join === 'to' || join === 'through' || join === 'up to'
          ? []
          : ['first', 'the first'].map((first) => `${first} ${number} months ${join} ${end}`)),
      ]),
    ),
  )

export const periods: readonly PeriodRow[] = [
  {
    name: 'from one date to another',
    sets: { is: 'span' },
    patterns: [
      ...both('{month} {day}', joins, '{month} {day} , {year}'),
      ...both('{month} {day}', joins, '{month} {day}'),
      ...both('{month} {day}', joins, '{day}'),
      ...both('{day} {month}', joins, '{day} {month}'),
      ...both('{day}', joins, '{day} {month}'),
      ...joins.flatMap((join) => [
        ...['{month} {day} , {year}', '{day} {month} {year}'].flatMap((day) =>
          // "on May 3, 2024, and June 2, 2025" are two days.
          join === 'and' ? [`between ${day} and ${day}`, `between ${day} , and ${day}`] : `${day} ${join} ${day}`,
        ),
      ]),
      // The year said last is that of both days: "4 to 8 March 2017", "between Monday 27th February and Friday 3rd March 2017"
      ...(
        [
          ['', ''],
          ['{weekday} ', '{weekday} '],
          ['{weekday} , ', '{weekday} , '],
          // What "from Monday" alone is, is compared with.
          ['from {weekday} ', '{weekday} '],
        ] as const
      ).flatMap(([from, to]) =>
        ['{day}', '{day} {nth}'].flatMap((day) =>
          ['{month}', '{month} {year}', '{month} , {year}'].flatMap((month) => [
            ...both(`${from}${day}`, joins, `${to}${day} ${month}`),
            ...both(`${from}${day} {month}`, joins, `${to}${day} ${month}`),
          ]),
        ),
      ),
      ...['', ' , {year}', ' {year}'].flatMap((year) =>
        ['', '{month} '].flatMap((month) => both('{month} {day} {nth}', joins, `${month}{day} {nth}${year}`)),
      ),
      ...both('{month} {year}', joins, '{month} {year}'),
      ...both('{month}', joins, '{month} {year}'),
      ...both('{month}', joins, '{month} , {year}'),
      ...both('{month}', joins, '{month} of {year}'),
      ...both(
        '{month}',
        joins.filter((join) => join !== 'and'),
        '{month}',
      ),
      // "homes built in July, August and September of this year"
      ...['', ' {year}', ' of {year}', ' this year', ' of this year'].flatMap((year) => [
        `{month} , {month} and {month}${year}`,
        `{month} , {month} , and {month}${year}`,
      ]),
      // "Exports from January to May, 2005 grew"
      ...['{month}', '{month} {year}', '{month} , {year}', '{month} of {year}'].flatMap((end) =>
        both('from {month}', ['to', 'through'], end),
      ),
      ...both('{year}', ['to', '-', '–', 'through'], '{year}'),
      ...both('in {year}', ['-', '–'], '{year}'),
      ...both('in {month}', ['-', '–'], '{month}'),
      ...both('of {month}', ['-', '–'], '{month}'),
      ...both('from {year}', ['to', '-', '–', 'through'], '{year}'),
      'between {year} and {year}',
      ...['in', 'during', 'both'].map((lead) => `${lead} {year} and {year}`),
      'between {month} and {month}',
      'between {month} and {month} {year}',
      'between {month} and {month} of {year}',
      ...['from {month} to', 'from {month} through', 'between {month} and'].map(
        (lead) => `${lead} {month} of this year`,
      ),
      // "from March through early November", "between late May and mid-June"
      ...partsOfMonths.flatMap(([start, end]) => [
        ...both(`from ${start}`, ['to', 'through', 'until'], end),
        ...both(start, ['to', 'through'], end),
        `between ${start} and ${end}`,
      ]),
      ...['and', 'to', 'until', 'through'].flatMap((join) =>
        ['the end of', 'end'].map((end) => `{month} ${join} ${end} {month}`),
      ),
    ],
  },
  {
    name: 'one month and another',
    sets: { is: 'span', listed: true },
    patterns: ['{month} and {month}'],
  },
  {
    name: 'same months of another year',
    sets: { is: 'same-of' },
    patterns: ['period', 'month', 'months', 'quarter', 'quarters', 'week', 'weeks', 'half'].flatMap((span) => [
      ...['similar', 'comparable'].flatMap((like) => [`${like} ${span} of {year}`, `${like} ${span} in {year}`]),
      `same ${span} of {year}`,
      `same ${span} in {year}`,
      `corresponding ${span} of {year}`,
      `equivalent ${span} of {year}`,
      `same {year} ${span}`,
    ]),
  },
  {
    name: 'season or fiscal year',
    sets: { is: 'none' },
    patterns: [
      // "in the five years to 2024"
      ...['{n}', '{small}'].flatMap((number) =>
        ['to', 'through', 'ended', 'ending', 'up to'].map((join) => `${number} years ${join} {year}`),
      ),
      // What the time told before it says.
      ...['prior', 'previous', 'preceding'].flatMap((which) => [
        `{ordinal} quarter of the ${which} year`,
        `q {n} of the ${which} year`,
      ]),
      'from year end {year}',
      'since year end {year}',
      // "97% of its 2019 level": what it is compared with.
      ...['its', 'their', 'the'].flatMap((own) =>
        ['level', 'levels', 'peak', 'high', 'low', 'total', 'figure', 'record'].map((noun) => `${own} {year} ${noun}`),
      ),
      ...['in ', 'of ', 'for ', 'by ', 'during ', ''].flatMap((lead) =>
        // "2023-’24"
        ['-', '/', '–', "- '", '- ’', '- ‘'].map((join) => `${lead}{year} ${join} {y2}`),
      ),
      // Where the year begins is not told.
      ...['{n}', '{small}', '{ordinal}'].flatMap((number) =>
        ['months', 'quarters', 'quarter', 'half'].flatMap((span) =>
          [
            '{year} - {y2}',
            '{year} / {y2}',
            'the fiscal year',
            'the financial year',
            'its fiscal year',
            'its financial year',
            'this fiscal year',
            'the current fiscal year',
            'fiscal {year}',
          ].flatMap((year) => [
            `first ${number} ${span} of ${year}`,
            `the first ${number} ${span} of ${year}`,
            `${number} ${span} of ${year}`,
            `the ${number} ${span} of ${year}`,
          ]),
        ),
      ),
      ...['q', 'h'].flatMap((part) => [
        `fiscal ${part} {n}`,
        ...['fy {n}', 'of fy {n}', 'fy {n} - {y2}', 'fiscal {n}', 'of fiscal {n}'].map((year) => `${part} {n} ${year}`),
      ]),
      ...['q', 'h'].map((part) => `{n} ${part} fy {n}`),
      ...['of fy', 'in fy', 'fy', 'of fiscal', 'of fiscal year'].flatMap((year) =>
        ['{ordinal} quarter', 'first half', 'second half'].flatMap((part) => [
          `${part} ${year} {n}`,
          `the ${part} ${year} {n}`,
        ]),
      ),
      'fiscal {year}',
      'fiscal year {year}',
      'financial year {year}',
      'the financial year',
      'this fiscal year',
      // "the hottest since records began in 1885"
      ...['records', 'record - keeping', 'measurements', 'observations', 'readings'].flatMap((what) =>
        ['began', 'started'].map((verb) => `since ${what} ${verb} in {year}`),
      ),
      ...['same', 'the same'].flatMap((same) =>
        ['{n}', '{small}'].flatMap((number) =>
          ['months', 'weeks', 'days', 'quarters'].flatMap((span) =>
            ['of {year}', 'in {year}', 'last year', 'of last year', 'a year earlier'].map(
              (when) => `${same} ${number} ${span} ${when}`,
            ),
          ),
        ),
      ),
      'last fiscal year',
      ...['{ordinal}', 'final', 'last'].flatMap((nth) =>
        ['quarter', 'half'].flatMap((span) =>
          ['the next', 'next', 'the last', 'last', 'the current', 'the previous', 'this', 'the'].flatMap((which) =>
            ['fiscal', 'financial'].flatMap((kind) =>
              ['', 'the ', 'in the '].map((lead) => `${lead}${nth} ${span} of ${which} ${kind} year`),
            ),
          ),
        ),
      ),
      '{weekday} school',
      '{weekday} times',
      '{weekday} night football',
      'the {n} s',
      '{n} s',
      'fiscal {ordinal} quarter',
      // "in the second half of the season": of no year
      ...['half', 'quarter'].flatMap((part) => [
        `{ordinal} ${part} of {month}`,
        ...['of the', 'of a', 'of this', 'of last', 'of that', 'of his', 'of her', 'of its', 'of their'].flatMap((of) =>
          'season decade month century millennium game match contest campaign tournament competition championship term race marathon innings play show film session life career week day night journey {n}'
            .split(' ')
            .map((whole) => `{ordinal} ${part} ${of} ${whole}`),
        ),
      ]),
    ],
  },
  // "goes up to $34 next spring"
  {
    name: 'time that is not settled',
    sets: { is: 'none' },
    patterns: ['next', 'last', 'this', 'in the', 'the following'].flatMap((which) =>
      ['spring', 'summer', 'autumn', 'fall', 'winter'].map((season) => `${which} ${season}`),
    ),
  },
  { name: 'next month by its name', sets: { is: 'named', side: 'ahead' }, patterns: ['next {month}'] },
  { name: 'next weekday', sets: { is: 'weekday', side: 'ahead' }, patterns: ['next {weekday}'] },
  {
    name: 'decade',
    sets: { is: 'decade' },
    patterns: ['in the {year} s', 'during the {year} s', "in the {year} 's", 'in the {year} ’s'],
  },
  {
    name: 'date',
    sets: { is: 'named' },
    patterns: [
      '{month} {day} , {year}',
      '{month} {day} {year}',
      '{month} {day}',
      '{day} {month} {year}',
      '{day} {month}',
      '{month} {year}',
      '{month} of {year}',
      '{month} , {year}',
      ...['', ' {year}', ' , {year}'].flatMap((year) =>
        ['the', 'in the', 'during the', 'for the'].map((lead) => `${lead} month of {month}${year}`),
      ),
      'last {month}',
      '{month} ’ s',
      "{month} ' s",
      ...['st', 'nd', 'rd', 'th'].flatMap((end) => [`{day} ${end} of {month}`, `{day} ${end} {month}`]),
      // "on Monday, November 10,"
      ...['{weekday} , ', '{weekday} ', 'on {weekday} , ', 'on {weekday} '].flatMap((lead) =>
        ['{month} {day}', '{day} {month}', '{month} {day} , {year}', '{day} {month} {year}'].map(
          (day) => `${lead}${day}`,
        ),
      ),
      '{month} {day} th',
      '{month} {day} st',
      '{month} {day} nd',
      '{month} {day} rd',
    ],
  },
  {
    name: 'year',
    sets: { is: 'named' },
    patterns: [
      'in {year}',
      'of {year}',
      'for {year}',
      'in cy {year}',
      'cy {year}',
      // "2010: 134 boats"
      '{year} :',
      'by {year}',
      'during {year}',
      'throughout {year}',
      'across {year}',
      'over the course of {year}',
      ...['as early as', 'as soon as', 'no later than', 'starting in', 'beginning in', 'starting from'].map(
        (lead) => `${lead} {year}`,
      ),
      'calendar {year}',
      'calendar year {year}',
      ...['at', 'by'].map((lead) => `${lead} year end {year}`),
      'the year {year}',
      'full - year {year}',
      'the full year {year}',
      'until {year}',
      'through {year}',
      'its {year}',
      ...["'", '’', '‘'].flatMap((mark) => [`in ${mark} {yy}`, `since ${mark} {yy}`]),
      'their {year}',
      // "surpassing 2016’s total of $38 billion"
      "{year} 's",
      '{year} ’s',
      // "The 2024 harvest was 3 million tonnes"
      ...'deficit surplus harvest crop catch vintage profit loss revenue revenues sales earnings results dividend output average growth turnover spending'
        .split(' ')
        .map((noun) => `the {year} ${noun}`),
      'by mid {year}',
      'by late {year}',
      'by early {year}',
      'by the end of {year}',
      'in early {year}',
      'in late {year}',
      'in mid {year}',
      // "in a 2024 pilot survey"
      ...['in a', 'in the', 'of a', 'from a'].flatMap((lead) =>
        ['', 'pilot ', 'national ', 'nationwide ', 'similar ', 'government ', 'federal '].flatMap((kind) =>
          ['survey', 'poll', 'census', 'study'].map((paper) => `${lead} {year} ${kind}${paper}`),
        ),
      ),
    ],
  },
  {
    name: 'since then',
    sets: { is: 'since' },
    patterns: [
      'so far in {year}',
      'so far in {month}',
      'since {month}',
      'since {year}',
      'since {month} {year}',
      'since {month} {day}',
      'since {month} , {year}',
      'since {month} {day} , {year}',
      ...['start', 'beginning', 'turn'].map((begin) => `since the ${begin} of {year}`),
      'since early {year}',
      'since late {year}',
      'since {weekday}',
      'since last {weekday}',
      'since last {month}',
      'since {day} {month}',
      'since {day} {month} {year}',
      ...['early', 'mid', 'mid -', 'late', 'the start of', 'the beginning of'].flatMap((part) => [
        `since ${part} {month}`,
        `since ${part} {month} {year}`,
      ]),
    ],
  },
  {
    name: 'last months of a year',
    sets: { is: 'months-until' },
    patterns: ['last', 'final', 'closing'].flatMap((which) =>
      ['{small}', '{n}'].flatMap((number) => [
        `the ${which} ${number} months of {year}`,
        `in the ${which} ${number} months of {year}`,
      ]),
    ),
  },
  {
    name: 'last months of last year',
    sets: { is: 'last-months', shift: -1 },
    patterns: ['last', 'final', 'closing'].flatMap((which) =>
      ['{small}', '{n}'].flatMap((number) =>
        ['', 'in '].map((lead) => `${lead}the ${which} ${number} months of last year`),
      ),
    ),
  },
  {
    name: 'months up to a day',
    sets: { is: 'months-until' },
    patterns: monthsTo(leads),
  },
  {
    name: 'months up to a day',
    sets: { is: 'months-until', over: true },
    patterns: monthsTo(ended),
  },
  ...(
    [
      [12, 'year', leads],
      [12, 'fiscal year', leads],
      [12, 'financial year', leads],
      [3, 'quarter', leads],
      [6, 'half', leads],
      [6, 'half year', leads],
      [6, 'half - year', leads],
      [12, '12 months', leads],
      // "net profit for the first quarter ended Sept. 30": whenever the year of the firm begins
      ...['{ordinal} quarter', '{n} {nth} quarter', '{ordinal} fiscal quarter', 'fiscal {ordinal} quarter'].map(
        (span) => [3, span, closed] as const,
      ),
      ...['first half', 'second half'].map((span) => [6, span, closed] as const),
    ] as const
  ).flatMap(([count, span, joins]): PeriodRow[] => {
    const name = `${span} up to a day`
    const patterns = (all: readonly string[]) => all.flatMap((join) => closings.map((end) => `${span} ${join} ${end}`))
    return [
      { name, sets: { is: 'months-until', count }, patterns: patterns(joins) },
      { name, sets: { is: 'months-until', count, over: true }, patterns: patterns(ended) },
    ]
  }),
  {
    name: 'week up to a day',
    sets: { is: 'week-until' },
    patterns: untils.flatMap((join) =>
      ['{month} {day}', '{month} {day} , {year}', '{day} {month}', '{day} {month} {year}', '{weekday}'].map(
        (end) => `week ${join} ${end}`,
      ),
    ),
  },
  {
    name: 'fortnight up to a day',
    sets: { is: 'week-until', weeks: 2 },
    patterns: [...untils, 'as on'].flatMap((join) =>
      ['{month} {day}', '{month} {day} , {year}', '{day} {month}', '{day} {month} {year}'].map(
        (end) => `fortnight ${join} ${end}`,
      ),
    ),
  },
  {
    // How long it was is not told.
    name: 'season or fiscal year',
    sets: { is: 'none' },
    patterns: [...ended, ...closed].flatMap((join) =>
      ['{month} {day}', '{month} {day} , {year}', '{day} {month}', '{day} {month} {year}'].map(
        (end) => `period ${join} ${end}`,
      ),
    ),
  },
  {
    name: 'week from a day on',
    sets: { is: 'week-from' },
    patterns: ['beginning', 'starting', 'commencing', 'of'].flatMap((lead) =>
      ['{month} {day}', '{day} {month}', '{month} {day} , {year}', '{day} {month} {year}'].map(
        (day) => `week ${lead} ${day}`,
      ),
    ),
  },
  ...(
    [
      ['ahead', ['that begins', 'that starts', 'which begins', 'which starts', ', which begins', ', which starts']],
      ['over', ['that began', 'that started', 'which began', 'which started', ', which began', ', which started']],
      [undefined, ['beginning', 'starting', 'commencing']],
    ] as const
  ).map(
    ([side, links]): PeriodRow => ({
      name: 'year from a day on',
      sets: { is: 'year-from', ...(side && { side }) },
      patterns: links.flatMap((link) =>
        ['', 'on ', 'in '].flatMap((on) =>
          [
            '{month} {day}',
            '{day} {month}',
            '{month} {day} , {year}',
            '{day} {month} {year}',
            '{month}',
            '{month} {year}',
          ].map((day) => `year ${link} ${on}${day}`),
        ),
      ),
    }),
  ),
  {
    name: 'days up to a day',
    sets: { is: 'weeks-until', days: 1 },
    patterns: ['{n}', '{small}'].flatMap((number) =>
      untils.flatMap((join) =>
        ['{month} {day}', '{month} {day} , {year}', '{day} {month}', '{day} {month} {year}'].map(
          (end) => `${number} days ${join} ${end}`,
        ),
      ),
    ),
  },
  {
    name: 'weeks up to a day',
    sets: { is: 'weeks-until' },
    patterns: ['{n}', '{small}'].flatMap((number) =>
      untils.flatMap((join) =>
        ['{month} {day}', '{month} {day} , {year}', '{day} {month}', '{day} {month} {year}'].map(
          (end) => `${number} weeks ${join} ${end}`,
        ),
      ),
    ),
  },
  {
    name: 'quarter named by its last month',
    sets: { is: 'months-until', count: 3 },
    patterns: ['{month} quarter', 'the {month} quarter', 'in the {month} quarter'],
  },
  {
    name: 'contract month',
    sets: {
      is: 'quantity',
      // "June gold output fell"
      unless: new Set(
        'production output exports imports sales shipments stocks inventories stockpiles demand crop harvest arrivals deliveries consumption processing mining prices bills'.split(
          ' ',
        ),
      ),
    },
    patterns: [
      'delivery',
      'contract',
      'contracts',
      'futures',
      'wheat',
      'corn',
      'soybeans',
      'crude',
      'gold',
      'sugar',
      'cocoa',
      'coffee',
      'cotton',
      ...'robusta arabica canola soymeal palm oats rice brent wti gasoil cattle hogs lumber copper aluminium rubber'.split(
        ' ',
      ),
      'options',
      ...['west texas', 'wti', 'comex', 'nymex', 'natural gas', 'light sweet', 'heating oil'],
    ].flatMap((word) => [`{month} ${word}`, `for {month} ${word}`]),
  },
  // "Soymeal, December: $331.70"
  { name: 'contract month', sets: { is: 'none' }, patterns: [', {month} :', ', {month} {year} :'] },
  // "for the last six minutes of the journey"
  {
    name: 'part of a span',
    sets: { is: 'quantity' },
    patterns: ['last', 'final', 'first'].flatMap((which) =>
      ['{n}', '{small}'].flatMap((number) =>
        ['minutes', 'hours', 'seconds'].map((unit) => `the ${which} ${number} ${unit} of`),
      ),
    ),
  },
  {
    name: 'first days of a month',
    sets: { is: 'first-days' },
    patterns: [
      'first {n} days of {month}',
      'first {small} days of {month}',
      'the first {n} days of {month}',
      'the first {small} days of {month}',
      'first {n} days in {month}',
    ],
  },
  {
    name: 'first weeks of a month',
    sets: { is: 'first-days', each: 7 },
    patterns: ['first', 'the first'].flatMap((first) =>
      ['{n}', '{small}'].map((number) => `${first} ${number} weeks of {month}`),
    ),
  },
  { name: 'month', sets: { is: 'named' }, patterns: ['{month}', '{ownmonth}', 'last {ownmonth}'] },
  { name: 'today', sets: { is: 'day', shift: 0 }, patterns: ['today', 'this morning', 'tonight', 'this afternoon'] },
  {
    name: 'yesterday',
    sets: { is: 'day', shift: -1 },
    patterns: ['yesterday', 'last night', "yesterday's", 'yesterday’s'],
  },
  { name: 'tomorrow', sets: { is: 'day', shift: 1 }, patterns: ['tomorrow'] },
  {
    name: 'the weekend',
    sets: { is: 'near-weekend' },
    patterns: [
      ...['over', 'at', 'during', 'on', 'across'].flatMap((lead) => [
        `${lead} the weekend`,
        `${lead} the past weekend`,
      ]),
      'this weekend',
      'this past weekend',
    ],
  },
  {
    name: 'last weekend',
    sets: { is: 'weekend', shift: -1 },
    patterns: ['last weekend', "last weekend's", 'last weekend’s'],
  },
  { name: 'next weekend', sets: { is: 'weekend', shift: 1 }, patterns: ['next weekend'] },
  {
    name: 'the year after',
    sets: { is: 'year-after' },
    patterns: ['a year later', 'one year later', 'the year after', 'the following year', 'in the following year'],
  },
  {
    name: 'last week',
    sets: { is: 'week', shift: -1 },
    patterns: ['last week', 'the previous week', "last week's", 'last week’s'],
  },
  { name: 'this week', sets: { is: 'week', shift: 0 }, patterns: ['this week'] },
  { name: 'next week', sets: { is: 'week', shift: 1 }, patterns: ['next week'] },
  {
    name: 'last month',
    sets: { is: 'month', shift: -1 },
    patterns: ['last month', 'the past month', "last month's", 'last month’s'],
  },
  { name: 'this month', sets: { is: 'month', shift: 0 }, patterns: ['this month', "this month's", 'this month’s'] },
  { name: 'next month', sets: { is: 'month', shift: 1 }, patterns: ['next month'] },
  {
    name: 'last quarter',
    sets: { is: 'quarter', shift: -1 },
    patterns: ['last quarter', "last quarter's", 'last quarter’s'],
  },
  { name: 'this quarter', sets: { is: 'quarter', shift: 0 }, patterns: ['this quarter', 'the current quarter'] },
  { name: 'next quarter', sets: { is: 'quarter', shift: 1 }, patterns: ['next quarter'] },
  {
    name: 'last year',
    sets: { is: 'year', shift: -1 },
    patterns: [
      'last year',
      'of last year',
      'last year ’ s',
      'a year earlier',
      "last year's",
      'last year’s',
      "last year's full - year",
      'last year’s full - year',
    ],
  },
  {
    name: 'this year',
    sets: { is: 'year', shift: 0 },
    patterns: [
      'this year',
      "this year's",
      'this year’s',
      'the current year',
      ...['by', 'before'].flatMap((lead) =>
        ['year end', 'the year end', "year's end", 'year’s end', "the year's end", 'the year’s end'].map(
          (end) => `${lead} ${end}`,
        ),
      ),
    ],
  },
  {
    name: 'this year',
    sets: { is: 'year', shift: 0 },
    patterns: ['outlook', 'forecast', 'guidance', 'target', 'estimate', 'projection', 'view'].map(
      (noun) => `full - year ${noun}`,
    ),
  },
  // "1.9 percent this year and 1.6 percent next, from"
  { name: 'next', sets: { is: 'year', shift: 1, behind: 'this year' }, patterns: ['next ,', 'next .', 'next and'] },
  { name: 'full year', sets: { is: 'full-year' }, patterns: ['full - year', 'the full year'] },
  {
    name: 'full year',
    sets: { is: 'full-year' },
    patterns: ['finish', 'end', 'close'].map((verb) => `to ${verb} the year`),
  },
  {
    name: 'next year',
    sets: { is: 'year', shift: 1 },
    patterns: ['next year', 'of next year', "next year's", 'next year’s'],
  },
  {
    name: 'so far this year',
    sets: { is: 'year-to-date' },
    patterns: [
      'so far this year',
      'year to date',
      'since the start of the year',
      'since the beginning of the year',
      'since the turn of the year',
      'this year so far',
      'this year to date',
    ],
  },
  {
    name: 'so far this month',
    sets: { is: 'month-to-date' },
    patterns: ['so far this month', 'this month so far', 'month to date', 'since the start of the month'],
  },
  {
    name: 'this year up to a day',
    sets: { is: 'year-to-date' },
    patterns: ['this year', 'so far this year', 'since the start of the year'].flatMap((lead) =>
      ['to', 'up to', 'through', 'as of', 'until'].flatMap((join) =>
        ['{weekday}', 'last {weekday}', '{month} {day}', '{day} {month}', '{month}', 'the end of {month}'].map(
          (end) => `${lead} ${join} ${end}`,
        ),
      ),
    ),
  },
  ...(['month', 'quarter'] as const).map(
    (span): PeriodRow => ({
      name: `the ${span} told of`,
      sets: { is: 'told', span },
      patterns: ['in', 'during', 'over'].map((lead) => `${lead} the ${span}`),
    }),
  ),
  ...(
    [
      ['first months', undefined, ['', ' of {year}', ' in {year}', ' {year}', ' of the year']],
      ['first months of this year', 0, [' of this year']],
      ['first months of last year', -1, [' of last year', ' last year']],
    ] as const
  ).flatMap(([name, shift, ends]) =>
    ([1, 3] as const).map(
      (each): PeriodRow => ({
        name: each === 1 ? name : name.replace('months', 'quarters'),
        sets: { is: 'months-to-date', ...(shift !== undefined && { shift }), ...(each > 1 && { each }) },
        patterns: ['first', 'opening'].flatMap((which) =>
          ['{n}', '{small}'].flatMap((number) =>
            ends.flatMap((end) =>
              ['the ', ''].map((lead) => `${lead}${which} ${number} ${each === 1 ? 'months' : 'quarters'}${end}`),
            ),
          ),
        ),
      }),
    ),
  ),
  {
    name: 'first half',
    sets: { is: 'half-of', half: 1 },
    patterns: ['the first half of {year}', ...['first half', '1 st half', 'first semester'].flatMap(ofYear)],
  },
  {
    name: 'second half',
    sets: { is: 'half-of', half: 2 },
    patterns: ['second half', '2 nd half', 'second semester'].flatMap(ofYear),
  },
  ...([1, 2] as const).map(
    (half): PeriodRow => ({
      name: 'half by its letter',
      sets: { is: 'half-of', half },
      patterns: [
        ...byLetter('h', half),
        ...['in', 'for', 'during'].flatMap((lead) => ['.', ','].map((end) => `${lead} h ${half} ${end}`)),
      ],
    }),
  ),
  {
    name: 'first half of this year',
    sets: { is: 'half-of', half: 1, shift: 0 },
    patterns: ['first half of this year', 'first half of the year'],
  },
  {
    name: 'second half of this year',
    sets: { is: 'half-of', half: 2, shift: 0 },
    patterns: ['second half of this year'],
  },
  { name: 'half of last year', sets: { is: 'half-of', half: 1, shift: -1 }, patterns: ['first half of last year'] },
  {
    name: 'second half of last year',
    sets: { is: 'half-of', half: 2, shift: -1 },
    patterns: ['second half of last year'],
  },
  ...[1, 2, 3, 4].map(
    (quarter): PeriodRow => ({
      name: 'quarter by its letter',
      sets: { is: 'quarter-of', quarter },
      patterns: [
        ...[`q ${quarter}`, `in ${quarter} q`],
        ...byLetter('q', quarter),
        ...ofYear(`quarter ${['one', 'two', 'three', 'four'][quarter - 1]}`),
      ],
    }),
  ),
  ...[1, 2, 3, 4].map(
    (quarter): PeriodRow => ({
      name: 'quarter of last year by its letter',
      sets: { is: 'quarter-of', quarter, shift: -1 },
      patterns: [`q ${quarter} last year`, `q ${quarter} of last year`],
    }),
  ),
  {
    name: 'quarter',
    sets: { is: 'quarter-of', quarter: 0 },
    patterns: ['{ordinal} quarter', '{n} {nth} quarter'].flatMap(ofYear),
  },
  {
    name: 'quarter, its noun left out',
    sets: { is: 'quarter-of', quarter: 0, behind: 'quarter' },
    patterns: ['.', ',', ';', 'and', 'but'].map((end) => `in the {ordinal} ${end}`),
  },
  // "the final quarter" alone may be one of a match.
  ...(
    [
      ['first', 1],
      ['opening', 1],
      ['closing', 4],
      ['final', 4],
      ['last', 4],
    ] as const
  ).flatMap(([which, quarter]): PeriodRow[] => [
    {
      name: `${which} quarter of a year`,
      sets: { is: 'quarter-of', quarter },
      patterns: ['of {year}', 'of the year'].map((end) => `${which} quarter ${end}`),
    },
    {
      name: `${which} quarter of last year`,
      sets: { is: 'quarter-of', quarter, shift: -1 },
      patterns: [`${which} quarter of last year`],
    },
  ]),
  {
    name: 'quarter of this year',
    sets: { is: 'quarter-of', quarter: 0, shift: 0 },
    patterns: ['{ordinal} quarter of this year'],
  },
  {
    name: 'quarter of last year',
    sets: { is: 'quarter-of', quarter: 0, shift: -1 },
    patterns: [
      '{ordinal} quarter of last year',
      ...["year's", 'year’s', 'year', 'year period'].flatMap((year) =>
        ['prior', 'previous'].map((which) => `${which} ${year} {ordinal} quarter`),
      ),
      'year ago {ordinal} quarter',
      'year earlier {ordinal} quarter',
    ],
  },
  {
    name: 'weekday',
    sets: { is: 'weekday' },
    patterns: ['on {weekday}', '{weekday}', 'last {weekday}', '{ownweekday}', 'last {ownweekday}'],
  },
  {
    name: 'clock time',
    sets: { is: 'none' },
    patterns: [
      '{n} p . m',
      '{n} a . m',
      '{n} p.m',
      '{n} pm',
      '{n} am',
      ...['{day}', '{y2}', '0'].flatMap((hour) =>
        ['', ' pm', ' am', ' p . m', ' a . m'].map((half) => `${hour} : {y2}${half}`),
      ),
      ...['', 'by ', 'at ', 'until '].flatMap((lead) =>
        ['gmt', 'et', 'bst', 'utc'].map((zone) => `${lead}{year} ${zone}`),
      ),
      '{n} gmt',
      '{n} o’clock',
      "{n} o'clock",
      '{n} hours gmt',
      '{n} kst',
      '{n} est',
      ...[
        'the past',
        'the last',
        'the next',
        'the previous',
        'the preceding',
        'the coming',
        'the following',
        'the prior',
        'the same',
        'over the past',
        'in recent',
        'in the final',
        'over the final',
        'during the final',
        'the opening',
        'the trailing',
        'trailing',
      ].flatMap((lead) =>
        ['{n}', '{small}'].flatMap((number) =>
          ['years', 'months', 'weeks', 'days', 'decades', 'centuries', 'quarters', 'hours', 'minutes'].map(
            (unit) => `${lead} ${number} ${unit}`,
          ),
        ),
      ),
      ...['{n}', '{small}'].flatMap((number) =>
        ['minutes', 'hours', 'days', 'weeks', 'years', 'quarters'].flatMap((unit) =>
          ['the', 'its', 'his', 'her', 'their'].map((lead) => `${lead} first ${number} ${unit}`),
        ),
      ),
      ...['{n}', '{small}'].flatMap((number) =>
        ['its', 'his', 'her', 'their'].map((lead) => `${lead} first ${number} months`),
      ),
    ],
  },
]

import type { PeriodRow } from '../../pack/pack.ts'

export const classes = {
  // A slot takes no particle of its own.
  weekday: new Map<string, number>(
    [...'일월화수목금토'].flatMap((day, n) =>
      ['', '에', '에는', '엔', '의', '은', '부터', '까지'].map((end) => [`${day}요일${end}`, n] as const),
    ),
  ),
  // 열 시 십오 분: hours are told in native words, minutes in Chinese ones.
  hourword: new Map<string, number>(
    '한 두 세 네 다섯 여섯 일곱 여덟 아홉 열 열한 열두'.split(' ').map((word, n) => [word, n + 1]),
  ),
  minuteword: new Map<string, number>(
    ['', '십', '이십', '삼십', '사십', '오십'].flatMap((ten, n) =>
      ['', ...'일이삼사오육칠팔구'].map((one, k): [string, number] => [ten + one, 10 * n + k]),
    ),
  ),
}

const yearWords: readonly (readonly [string, number])[] = [
  ['올해', 0],
  ['지난해', -1],
  ['작년', -1],
  ['내년', 1],
  ['금년', 0],
  ['재작년', -2],
  ['내후년', 2],
  ['후년', 2],
]
/** 1∼3분기, 3분기까지, 3분기 누적: since the year began. */
const quarters = (lead: string): string[] => [
  ...['~', '∼', '-'].map((mark) => `${lead}{n} ${mark} {n} 분기~`),
  ...['분기까지~', '분기까지 누적~', '분기 누적~'].map((end) => `${lead}{n} ${end}`),
]

/** What stands before a year of two digits. */
const apostrophes = ["'", '’', '‘']

/** 하반기, 2024년 하반기, ’24.하반기 */
const halves = (half: string): string[] => [
  ...['', '{year} 년 ', '{yy} 년 '].map((year) => year + half),
  ...apostrophes.flatMap((mark) => ['', '년 '].map((year) => `${mark} {yy} ${year}${half}`)),
]

const parts = '새벽 아침 오전 낮 오후 저녁 밤'.split(' ')

/** 오전 8시, 밤 10시 25분께: a word for the part of the day may stand before it, one for "about" is glued behind it. */
const clock = ['', '오전 ', '오후 ', '새벽 ', '아침 ', '낮 ', '저녁 ', '밤 '].flatMap((part) =>
  ['{n} 시', '{n} 시 {n} 분', '{hourword} 시 {minuteword} 분'].flatMap((time) =>
    ['~', '께', '께부터', '께까지', '쯤', '쯤부터', '경', '경부터'].map((end) => `${part}${time}${end}`),
  ),
)

/** How long something takes, in days: 2∼3일 걸린다, 14일이 지나면. */
const lasting = [
  ...'이어지* 이어진* 이어졌* 이어질* 계속* 만에* 만의 만인 동안* 연속* 이상* 이내* 안에* 내에* 정도* 가량* 간격* 남짓* 넘게 가까이 내내 걸리* 걸린* 걸렸* 걸릴* 소요* 지나면* 지나야* 지속* 치'.split(
    ' ',
  ),
]
  .map((word) => `일 ${word}`)
  .concat(
    ['이', '가량', '정도', '가량이', '정도가'].flatMap((end) =>
      ['걸리', '걸린', '걸렸', '걸릴', '소요', '지나', '필요'].map((verb) => `일${end} ${verb}*`),
    ),
    ['일간~', '일씩~', '일분~', '일치~', '일 전~', '일 뒤~', '일 후~'],
  )

/** What is done for so many days: 19일을 버틴. */
const spent = '버티 버틴 버텼 버텨 견디 견딘 견뎠 견뎌 보내 보냈 보낸 굶 기다 머물 머문 꼬박 더'
  .split(' ')
  .map((verb) => `일을 ${verb}*`)

/** Words that only a number of days stands behind. */
const spanning = [
  ...['잠복기', '일수', '횟수', '휴가', '재원일', '근무일'].flatMap((noun) =>
    ['는', '가', '도', '은', '이'].map((end) => `*${noun}${end}`),
  ),
  ...['입원', '격리', '치료', '회복', '투약', '복용', '잠복', '체류', '구금', '배송', '요양', '처리'].flatMap(
    (noun) => [`${noun} 기간은`, `${noun} 기간이`],
  ),
  ...'주 넘는 웃도는 많은 적은 긴 짧은 늘어난 줄어든 늦은'.split(' '),
  '날은',
  '날이',
  '날도',
  '*보다',
  '최대',
  '최장',
  '최소',
  '총',
  '꼬박',
]

const stem = (word: string): string => `${word}~`

/** ’24.11월, 24.11월: a year and its month in one number, with the apostrophe or without. */
const marks = ['', ...apostrophes.map((mark) => `${mark} `)]

export const periods: readonly PeriodRow[] = [
  { name: '연대', sets: { is: 'decade' }, patterns: ['{year} 년대~', '지난 {year} 년대~'] },
  {
    name: '기간',
    sets: { is: 'span' },
    patterns: ['-', '~', '∼', '–', '부터', '에서'].flatMap((join) => {
      const glue = join === '부터' || join === '에서'
      return glue
        ? [
            `{year} 년 {monthnumber} 월${join} {monthnumber} 월~`,
            `{year} 년 {monthnumber} 월 {day} 일${join} {monthnumber} 월 {day} 일~`,
            `{year} 년 {monthnumber} 월 {day} 일${join} {day} 일~`,
            `{monthnumber} 월${join} {monthnumber} 월~`,
            `{monthnumber} 월 {day} 일${join} {monthnumber} 월 {day} 일~`,
            `{monthnumber} 월 {day} 일${join} {day} 일~`,
            `{day} 일${join} {day} 일~`,
            ...(join === '부터' ? parts : []).flatMap((part) => [
              `{day} 일 ${part}부터 {day} 일~`,
              `{monthnumber} 월 {day} 일 ${part}부터 {day} 일~`,
            ]),
            `{year} 년${join} {year} 년~`,
            `지난 {year} 년${join} {year} 년~`,
            ...(join === '부터' ? ['{yy} 년부터 {yy} 년까지'] : []),
            `{year} 년${join} {yy} 년까지`,
            `지난 {monthnumber} 월${join} {monthnumber} 월~`,
            `{monthnumber} 월 {day} 일${join} 이달 {day} 일~`,
          ]
        : [
            `{year} 년 {monthnumber} ${join} {monthnumber} 월~`,
            `{year} 년 {monthnumber} 월 {day} ${join} {day} 일~`,
            `{year} 년 {monthnumber} 월 {day} 일 ${join} {monthnumber} 월 {day} 일~`,
            `{year} 년 {monthnumber} 월 {day} 일 ${join} {day} 일~`,
            `{monthnumber} ${join} {monthnumber} 월~`,
            `{monthnumber} 월 ${join} {monthnumber} 월~`,
            `{monthnumber} 월 {day} ${join} {day} 일~`,
            `{monthnumber} 월 {day} 일 ${join} {monthnumber} 월 {day} 일~`,
            `{monthnumber} 월 {day} 일 ${join} {day} 일~`,
            `{day} ${join} {day} 일~`,
            `이달 {day} ${join} {day} 일간~`,
            `{monthnumber} 월 {day} ${join} {day} 일간~`,
            `{day} 일 ${join} {day} 일~`,
            `{year} ${join} {year} 년~`,
            `{year} 년 ${join} {year} 년~`,
            ...marks.flatMap((mark) =>
              ['', '월 '].flatMap((month) => [
                `${mark}{yearmonth} ${month}${join} {monthnumber} 월~`,
                `${mark}{yearmonth} ${month}${join} ${mark}{yearmonth} 월~`,
              ]),
            ),
            ...apostrophes.flatMap((mark) =>
              ['', '월 '].map((month) => `${mark} {yy} 년 {monthnumber} ${month}${join} {monthnumber} 월~`),
            ),
          ]
    }),
  },
  // 1·2월: one after the other; but 3·6월
  {
    name: '두 달',
    sets: { is: 'span', adjacent: true },
    patterns: [',', '·', 'ㆍ', '∙', '‧'].flatMap((mark) => [
      `{monthnumber} ${mark} {monthnumber} 월~`,
      `{year} 년 {monthnumber} ${mark} {monthnumber} 월~`,
    ]),
  },
  // 8,9일
  {
    name: '이틀',
    sets: { is: 'span' },
    patterns: [',', '·']
      .flatMap((mark) => [
        `{day} ${mark} {day} 일~`,
        `지난 {day} ${mark} {day} 일~`,
        `{monthnumber} 월 {day} ${mark} {day} 일~`,
      ])
      .concat(['', '{monthnumber} 월 '].map((month) => `${month}{day} 일과 {day} 일~`)),
  },
  // 11월 넷째 주(23∼29일), 지난 주말 사흘(14∼16일)간
  {
    name: '괄호 안 기간',
    sets: { is: 'span' },
    patterns: ['-', '~', '∼'].flatMap((mark) => [
      ...['첫', '첫째', '둘째', '셋째', '넷째', '다섯째', '마지막'].flatMap((nth) =>
        ['주', '주말'].map((week) => `{monthnumber} 월 ${nth} ${week} ( {day} ${mark} {day} 일 )`),
      ),
      ...['이틀', '사흘', '나흘', '닷새', '엿새', '열흘', '일주일'].flatMap((span) =>
        ['간~', '동안~'].map((end) => `${span} ( {day} ${mark} {day} 일 ) ${end}`),
      ),
    ]),
  },
  // 조업일수(22일)
  {
    name: '일수',
    sets: { is: 'quantity' },
    patterns: [
      '{n} 박 {day} 일~',
      '지 {day} 일~',
      '생후 {day} 일~',
      '*일수 ( {day} 일',
      '*기간 ( {day} 일',
      '*일수 {day} 일',
      '*기간 {day} 일',
      '직전 {day} 일',
      // 처리 기간 단축(30일 → 14일)
      ...['기간', '단축', '연장', '축소', '확대'].flatMap((noun) =>
        ['', ' 일'].map((unit) => `*${noun} ( {day}${unit} → {day} 일 )`),
      ),
      // 조업일수 부족(△2일)
      ...['△', '+', '-'].map((sign) => `( ${sign} {day} 일 )`),
      ...['', '을', '만', '은'].map((end) => `*휴가 {day} 일${end}`),
    ],
  },
  {
    name: '날짜가 아닌 기간',
    sets: { is: 'quantity' },
    patterns: [
      '만에*',
      '만의',
      '만인',
      '동안*',
      '연속*',
      '이상*',
      '이내*',
      '내',
      '내에',
      '내로',
      // 21일 전국: no time before.
      ...['전', '뒤', '후'].flatMap((word) => [word, `${word}~`]),
      '간격*',
      '가까이',
      '가량*',
      '정도*',
      '내내',
      '이나*',
    ]
      .flatMap((word) => [`{day} 일 ${word}`, `{n} 년 ${word}`])
      .filter((p) => !/년 (전|후|뒤|이상)[*~]?$/.test(p))
      .concat(
        ['일째~', '일치~', '일 치', '일만에', '일만에는', '일만에도', '일만의', '일만인'].map(
          (word) => `{day} ${word}`,
        ),
      )
      // 1일 3회: a day, and no first of a month.
      .concat(
        ['걸음을', '걸음씩', '보를', '보씩', '회', '회씩', '정', '정씩', '잔', '잔씩', '컵', '컵씩'].map(
          (dose) => `1 일 {n} ${dose}`,
        ),
      )
      // 17분기 만에
      .concat(['만에*', '연속*', '내리*', '동안*'].map((word) => `{n} 분기 ${word}`))
      // 축제 기간을 14일로 연장하다
      .concat(
        // 납기가 5일에서 7일로 늘었다
        ['연장', '단축', '늘', '줄', '확대', '축소', '길', '짧', '감소', '증가'].map(
          (verb) => `{n} 일에서 {n} 일로 ${verb}*`,
        ),
        // 일수가 작년보다 9일 늘었다
        [
          '늘었',
          '늘어난',
          '줄었',
          '줄어든',
          '길어',
          '짧아',
          '많았',
          '적었',
          '빨라',
          '빨랐',
          '늦어졌',
          '늦춰',
          '앞당',
          '앞선',
        ].flatMap((verb) => [`{day} 일 ${verb}*`, `{day} 일과 {day} 일 ${verb}*`, `{day} 일과 {day} 일이나 ${verb}*`]),
        ['연장', '단축', '늘', '줄', '확대', '축소', '감소', '증가'].flatMap((verb) =>
          ['로', '까지'].map((to) => `{day} 일${to} ${verb}*`),
        ),
      ),
  },
  {
    name: '며칠 동안',
    sets: { is: 'quantity' },
    patterns: [
      ...['-', '~', '∼', '〜'].flatMap((mark) => [
        ...lasting.map((word) => `{day} ${mark} {day} ${word}`),
        ...spanning.map((word) => `${word} {day} ${mark} {day} 일~`),
      ]),
      ...lasting.filter((word) => word.includes('이 ')).map((word) => `{day} ${word}`),
      ...spanning.map((word) => `${word} {day} 일~`),
      ...spent.map((word) => `{day} ${word}`),
    ],
  },
  {
    name: '지난 날짜',
    sets: { is: 'named', side: 'past' },
    patterns: [
      '지난 {day} 일~',
      '지난 {monthnumber} 월~',
      '지난 {monthnumber} 월 {day} 일~',
      '지난 {monthnumber} 월 말~',
    ],
  },
  {
    name: '오는 날짜',
    sets: { is: 'named', side: 'ahead' },
    patterns: [
      '오는 {day} 일~',
      '오는 {monthnumber} 월~',
      '오는 {monthnumber} 월 {day} 일~',
      '오는 {year} 년~',
      '오는 {monthnumber} 월 말~',
    ],
  },
  { name: '지난 요일', sets: { is: 'weekday' }, patterns: ['지난 {weekday}'] },
  { name: '오는 요일', sets: { is: 'weekday', side: 'ahead' }, patterns: ['오는 {weekday}'] },
  { name: '지난 분기', sets: { is: 'quarter-of', quarter: 0, side: 'past' }, patterns: ['지난 {n} 분기~'] },
  { name: '두 자리 연도', sets: { is: 'named', bare: true }, patterns: ['{yy} 년'] },
  {
    name: '날짜',
    sets: { is: 'named' },
    patterns: [
      '{year} 년 {monthnumber} 월 {day} 일~',
      '{year} 년 {monthnumber} 월~',
      '{monthnumber} 월 {day} 일~',
      '{monthnumber} 월~',
      '{day} 일~',
      ...['', '{monthnumber} 월 ', '지난 '].map((month) => `${month}{day} 일자`),
      // 2일 전 세계에서: no two days ago.
      ...['세계*', '국민*', '종목*', '직원*', '구간*', '노선*'].map((all) => `{day} 일 전 ${all}`),
      // 가장 붐비는 날은 14일로
      ...['는', '은', '운', '른', '한'].map((end) => `가장 *${end} 날은 {day} 일~`),
      '{year} 년~',
      // ’24년 매출은, (‘11년 17.8%)
      ...apostrophes.flatMap((mark) => [
        `${mark} {yy} 년~`,
        ...['', '년 '].map((year) => `${mark} {yy} ${year}{monthnumber} 월~`),
        // 예산은 (’23) 3.1조원
        `( ${mark} {yy} )`,
        `( ${mark} {yearmonth} )`,
      ]),
      ...marks.flatMap((mark) => ['월~', '월말~', '월 말~', '월중~'].map((end) => `${mark}{yearmonth} ${end}`)),
      // 24년 12월말, 25년에는: two digits alone are a year only where no length of time can stand (see `toldByYear`).
      '{yy} 년 {monthnumber} 월~',
      ...['월말~', '월초~'].map((end) => `{yy} 년 {monthnumber} ${end}`),
      ...['년에는', '년엔', '년도~', '년말~', '년 말~', '년초~', '년 초~', '년 연말~', '년 연초~'].map(
        (end) => `{yy} ${end}`,
      ),
      '{year} . {monthnumber} . {day}',
      '{year} 년도~',
      '{year} 학년도~',
      '지난 {year} 년~',
      '{monthnumber} 월 {n} 주~',
      '{monthnumber} 월 {n} 주차~',
      '{monthnumber} 월 한 달~',
      '{monthnumber} 월 한달~',
      '{monthnumber} 월 한 달간~',
      '{monthnumber} 월 한달간~',
      '{monthnumber} 월 말~',
      '{monthnumber} 월 초~',
      '{monthnumber} 월분~',
      '{monthnumber} 월중~',
    ],
  },
  // Before the quarter alone: 올해 3분기까지.
  ...yearWords.map(
    ([word, shift]): PeriodRow => ({
      name: `${word} 분기 누적`,
      sets: { is: 'quarters', shift },
      patterns: quarters(`${word} `),
    }),
  ),
  ...yearWords.flatMap(([word, shift]): PeriodRow[] => [
    {
      name: word,
      sets: { is: 'year', shift },
      patterns: [
        ...(shift === -1 && word === '작년' ? ['지난 한 해~', '지난 한해~'] : []),
        stem(word),
        `${word} 한 해~`,
        ...['동안~', '간~'].map((end) => `${word} 1 년 ${end}`),
        `${word} 연간~`,
        `${word}분~`,
      ],
    },
    { name: `${word} 상반기`, sets: { is: 'half-of', half: 1, shift }, patterns: [`${word} 상반기~`] },
    { name: `${word} 하반기`, sets: { is: 'half-of', half: 2, shift }, patterns: [`${word} 하반기~`] },
    { name: `${word} 분기`, sets: { is: 'quarter-of', quarter: 0, shift }, patterns: [`${word} {n} 분기~`] },
    { name: `${word} 월`, sets: { is: 'named' }, patterns: [] },
  ]),
  {
    name: '올해 들어',
    sets: { is: 'year-to-date' },
    patterns: [
      '연초 이후',
      '연초 이후로',
      '연초부터',
      ...['올', '올해', '금년'].flatMap((year) => [`${year} 초부터`, `${year}초부터`]),
      '올해 들어',
      '금년 들어',
      '올 들어',
      '올들어',
      '올들어서~',
      '올 들어서~',
      '올해 들어서',
      '올들어',
      '올해 누적',
    ],
  },
  {
    name: '올해 들어 월까지',
    sets: { is: 'months-to-date' },
    patterns: [
      '올해 들어 {monthnumber} 월까지~',
      ...['올해 들어', '올해 들어서', '올해 들어서도', '올 들어'].map((now) => `${now} {monthnumber} 월 말까지~`),
      '금년 들어 {monthnumber} 월까지~',
      '금년 {monthnumber} 월까지~',
      '올 들어 {monthnumber} 월까지~',
      ...['올해', '올해도', '올해는', '올해에도', '올해에는', '올'].flatMap((now) =>
        ['', '지난 '].map((last) => `${now} ${last}{monthnumber} 월까지~`),
      ),
      ...['누적~', '누계~', '걷힌', '거둔', '올해'].map((sum) => `{monthnumber} 월까지 ${sum}`),
    ],
  },
  {
    name: '지난해 들어 월까지',
    sets: { is: 'months-to-date', shift: -1 },
    patterns: ['지난해', '작년'].flatMap((year) =>
      ['월까지~', '월까지 누적~', '월까지 누계~'].map((until) => `${year} {monthnumber} ${until}`),
    ),
  },
  {
    name: '이달 들어',
    sets: { is: 'month-to-date' },
    patterns: ['이달 들어', '이달 들어서', '이번 달 들어', '이번달 들어', '이달 누적'],
  },
  { name: '분기 누적', sets: { is: 'quarters' }, patterns: quarters('') },
  { name: '상반기', sets: { is: 'half-of', half: 1 }, patterns: halves('상반기~') },
  { name: '하반기', sets: { is: 'half-of', half: 2 }, patterns: halves('하반기~') },
  { name: '올 상반기', sets: { is: 'half-of', half: 1, shift: 0 }, patterns: ['올 상반기~'] },
  { name: '올 하반기', sets: { is: 'half-of', half: 2, shift: 0 }, patterns: ['올 하반기~'] },
  { name: '올 분기', sets: { is: 'quarter-of', quarter: 0, shift: 0 }, patterns: ['올 {n} 분기~'] },
  // 올 1·4분기: the first of four.
  ...[1, 2, 3, 4].flatMap((quarter): PeriodRow[] =>
    ['·', '/'].flatMap((mark): PeriodRow[] => [
      {
        name: '올 분기',
        sets: { is: 'quarter-of', quarter, shift: 0 },
        patterns: [`올 ${quarter} ${mark} 4 분기~`, `올해 ${quarter} ${mark} 4 분기~`],
      },
      {
        name: '지난해 분기',
        sets: { is: 'quarter-of', quarter, shift: -1 },
        patterns: [`지난해 ${quarter} ${mark} 4 분기~`, `작년 ${quarter} ${mark} 4 분기~`],
      },
      {
        name: '분기',
        sets: { is: 'quarter-of', quarter },
        patterns: [
          `${quarter} ${mark} 4 분기~`,
          `{year} 년 ${quarter} ${mark} 4 분기~`,
          ...apostrophes.map((year) => `${year} {yy} 년 ${quarter} ${mark} 4 분기~`),
        ],
      },
    ]),
  ),
  {
    name: '분기',
    sets: { is: 'quarter-of', quarter: 0 },
    patterns: [
      '{n} 분기~',
      '{year} 년 {n} 분기~',
      '{yy} 년 {n} 분기~',
      ...apostrophes.map((mark) => `${mark} {yy} 년 {n} 분기~`),
      // ’24.3분기, ’24.3/4분기
      ...marks.flatMap((mark) => [`${mark}{yearquarter} 분기~`, `${mark}{yearquarter} / 4 분기~`]),
    ],
  },
  { name: '이번 분기', sets: { is: 'quarter', shift: 0 }, patterns: ['이번 분기~', '당분기~'] },
  {
    name: '지난달',
    sets: { is: 'month', shift: -1 },
    patterns: ['지난달~', '지난 달~', '지난달 한 달간~', '지난달 한달간~'],
  },
  { name: '이달', sets: { is: 'month', shift: 0 }, patterns: ['이달~', '이번 달~', '이번달~', '이달 한 달간~'] },
  { name: '다음 달', sets: { is: 'month', shift: 1 }, patterns: ['다음 달~', '다음달~', '내달~'] },
  {
    name: '이듬해',
    sets: { is: 'year-after' },
    patterns: ['이듬해~', '그 이듬해~', '다음 해~', '다음해~', '그 다음 해~', '그다음 해~'],
  },
  { name: '지난 주말', sets: { is: 'weekend', shift: -1 }, patterns: ['지난 주말~', '지난주말~'] },
  { name: '이번 주말', sets: { is: 'weekend', shift: 0 }, patterns: ['이번 주말~', '이번주말~'] },
  { name: '다음 주말', sets: { is: 'weekend', shift: 1 }, patterns: ['다음 주말~', '다음주 주말~'] },
  { name: '지난주', sets: { is: 'week', shift: -1 }, patterns: ['지난주~', '지난 주~'] },
  { name: '이번 주', sets: { is: 'week', shift: 0 }, patterns: ['이번 주~', '이번주~', '금주~'] },
  { name: '다음 주', sets: { is: 'week', shift: 1 }, patterns: ['다음 주~', '다음주~'] },
  { name: '오늘', sets: { is: 'day', shift: 0 }, patterns: ['오늘~', '금일~'] },
  { name: '이날', sets: { is: 'same-day' }, patterns: ['이날~'] },
  { name: '전날', sets: { is: 'day', shift: -1 }, patterns: ['전날~', '전일~', '직전일~'] },
  {
    name: '같은 기간',
    sets: { is: 'same' },
    patterns: ['같은 기간~', '같은기간~', '동기간~', '같은달~', '같은 달~', '같은 분기~', '동 기간~'],
  },
  { name: '이 기간', sets: { is: 'same-span' }, patterns: ['이 기간~', '해당 기간~'] },
  { name: '같은 해', sets: { is: 'same-year' }, patterns: ['같은 해~'] },
  { name: '그해', sets: { is: 'same-year' }, patterns: ['그해~', '그 해~'] },
  { name: '어제', sets: { is: 'day', shift: -1 }, patterns: ['어제~', '어젯밤'] },
  { name: '내일', sets: { is: 'day', shift: 1 }, patterns: ['내일~'] },
  { name: '모레', sets: { is: 'day', shift: 2 }, patterns: ['모레~'] },
  { name: '글피', sets: { is: 'day', shift: 3 }, patterns: ['글피~'] },
  { name: '그제', sets: { is: 'day', shift: -2 }, patterns: ['그제~'] },
  {
    name: '시각',
    sets: { is: 'none' },
    patterns: [
      // 2021학년도 수능: sat the year before.
      ...'수능 대학수학능력시험 모의평가 모의고사 대입 입시 정시 수시 정시모집 수시모집 대학입시'
        .split(' ')
        .map((exam) => `{year} 학년도 ${exam}~`),
      '{year} 학년도 {n} 차 수능~',
      ...clock,
      '{n} : {n}',
      // 평년 8월 강수량: of no year.
      ...['평소', '평상시', '평년', '예년'].map((usual) => `${usual} (`),
      ...['평년', '예년'].flatMap((usual) => [`${usual} {monthnumber} 월~`, `${usual} {monthnumber} 월 한 달~`]),
      ...['인도분~', '만기~', '결제분~', ...['', '은', '이', '을', '의', '도', '로'].map((end) => `물${end}`)].map(
        (kind) => `{monthnumber} 월 ${kind}`,
      ),
      ...['', '내년 ', '올해 ', '지난해 '].flatMap((year) =>
        ['월물~', '월 인도분~'].map((kind) => `${year}{monthnumber} ${kind}`),
      ),
      '{monthnumber} 월호~',
      ...['주말', '연휴'].flatMap((days) => ['이틀', '사흘', '나흘', '닷새'].map((span) => `${days} ${span}~`)),
      ...['최근', '지난', '이후', '하루', '이날까지', '이달까지'].flatMap((word) => [
        `${word} 한 달간~`,
        `${word} 한달간~`,
      ]),
      ...['최근', '지난'].flatMap((word) => [`${word} 한 달 동안~`, `${word} 한달 동안~`, `${word} {n} 개월 (`]),
      ...['최근', '지난'].flatMap((word) => ['한', '두', '석', '넉', '세', '네'].map((n) => `${word} ${n} 달 (`)),
      '최근 {n} 년간~',
      ...['간~', '동안~', '새~'].map((end) => `최근 {n} 년 {n} 개월 ${end}`),
      '최근 {n} 년 {n} 개월간~',
      '최근 {n} 년~',
      ...['년간~', '년 동안~', '개월간~', '개월 동안~', '주간~', '주 동안~', '일간~', '일 동안~'].map(
        (span) => `지난 {n} ${span}`,
      ),
      '최근 {n} 시간~',
      '최근 {n} 개월간~',
      ...['최근', '지난'].flatMap((when) =>
        ['두', '석', '넉', '세', '네', '다섯', '여섯'].flatMap((count) =>
          ['달간~', '달 동안~', '해 동안~', '시즌간~', '시즌 동안~', '시즌에', '시즌에는', '시즌의'].map(
            (span) => `${when} ${count} ${span}`,
          ),
        ),
      ),
      // but 최근 5시즌 연속
      ...['최근', '지난'].flatMap((when) =>
        ['시즌간~', '시즌 동안~', '시즌에', '시즌에는', '시즌의'].map((span) => `${when} {n} ${span}`),
      ),
      '최근 {n} 개월~',
      '최근 {n} 일간~',
      ...['앞으로', '향후'].flatMap((word) =>
        [
          '{n} 년간~',
          '{n} 년 동안~',
          '{n} 개월간~',
          '{n} 개월 동안~',
          '{n} 일간~',
          '{n} 주간~',
          '한 달간~',
          '석 달간~',
        ].map((span) => `${word} ${span}`),
      ),
      ...['첫', '첫째', '둘째', '셋째', '넷째', '다섯째', '마지막'].flatMap((nth) => [
        ...['{monthnumber} 월', '이달', '지난달', '다음 달', '다음달', '내달'].flatMap((month) => [
          `${month} ${nth} 주~`,
          `${month} ${nth}주~`,
        ]),
      ]),
      '{year} 년대~',
      '{n} 년 전보다',
      ...['년', '개월', '달', '주', '일'].flatMap((span) =>
        ['전~', '전보다', '전엔', '전에는'].map((end) => `{n} ${span}${end}`),
      ),
      '{n} 년대~',
      '{n} 년 전~',
      '{n} 개월 전~',
      '{n} 시간 전보다',
      '{n} 일 전보다',
      '{n} 주 전보다',
      '{n} 분기 전보다',
      '{y2} 년생~',
      '{year} 년생~',
      '{n} 학년~',
    ],
  },
]

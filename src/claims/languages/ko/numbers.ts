import { divideDecimals } from '../../../lib/decimal.ts'
import type { Atom, NumberTables, WholeRow } from '../../pack/pack.ts'

const sino = '영 일 이 삼 사 오 육 칠 팔 구'.split(' ')
const native: readonly (readonly [string, string])[] = [
  ['한', '1'],
  ['두', '2'],
  ['세', '3'],
  ['석', '3'],
  ['네', '4'],
  ['넉', '4'],
  ['다섯', '5'],
  ['여섯', '6'],
  ['일곱', '7'],
  ['여덟', '8'],
  ['아홉', '9'],
]
const nativeTens: readonly (readonly [string, string])[] = [
  ['열', '10'],
  ['스물', '20'],
  ['스무', '20'],
  ['서른', '30'],
  ['마흔', '40'],
  ['쉰', '50'],
  ['예순', '60'],
  ['일흔', '70'],
  ['여든', '80'],
  ['아흔', '90'],
]

const atoms: (readonly [string, Atom])[] = [
  ...sino.map((word, n) => [word, { is: 'ones', value: String(n), weak: true, inner: true }] as const),
  ...native.map(([word, value]) => [word, { is: 'ones', value, weak: true }] as const),
  ...nativeTens.map(([word, value]) => [word, { is: 'tens', value, weak: true }] as const),
  ['십', { is: 'scale', power: 1, group: false }],
  ['백', { is: 'scale', power: 2, group: false }],
  ['천', { is: 'scale', power: 3, group: false }],
  ['만', { is: 'scale', power: 4, group: true }],
  ['억', { is: 'scale', power: 8, group: true }],
  ['조', { is: 'scale', power: 12, group: true, ambiguous: true }],
  ['경', { is: 'scale', power: 16, group: true, ambiguous: true }],
  ['thousand', { is: 'scale', power: 3, group: true, foreign: 'word' }],
  ['million', { is: 'scale', power: 6, group: true, foreign: 'word' }],
  ['billion', { is: 'scale', power: 9, group: true, foreign: 'word' }],
  ['trillion', { is: 'scale', power: 12, group: true, foreign: 'word' }],
  ['mn', { is: 'scale', power: 6, group: true, short: true, foreign: 'word' }],
  ['bn', { is: 'scale', power: 9, group: true, short: true, foreign: 'word' }],
  ['tn', { is: 'scale', power: 12, group: true, short: true, foreign: 'word' }],
  ['k', { is: 'scale', power: 3, group: true, short: true, foreign: 'money' }],
  ['m', { is: 'scale', power: 6, group: true, short: true, foreign: 'money' }],
  ['b', { is: 'scale', power: 9, group: true, short: true, foreign: 'money' }],
  ['t', { is: 'scale', power: 12, group: true, short: true, foreign: 'money' }],
  ['점', { is: 'point' }],
  ['쩜', { is: 'point' }],
  ['여', { is: 'some' }],
  ['수십', { is: 'vague' }],
  ['수백', { is: 'vague' }],
  ['수천', { is: 'vague' }],
  ['수만', { is: 'vague' }],
  ['수억', { is: 'vague' }],
  ['수조', { is: 'vague' }],
  ['몇', { is: 'vague' }],
]

const days: readonly (readonly [string, string])[] = [
  ['하루', '1'],
  ['이틀', '2'],
  ['사흘', '3'],
  ['나흘', '4'],
  ['닷새', '5'],
  ['엿새', '6'],
  ['이레', '7'],
  ['여드레', '8'],
  ['아흐레', '9'],
  ['열흘', '10'],
  ['열하루', '11'],
  ['열이틀', '12'],
  ['열사흘', '13'],
  ['보름', '15'],
]

/** Units that no word for "this" stands before. */
const measures: ReadonlySet<string> = new Set(
  '미터 킬로미터 센티미터 밀리미터 나노미터 센티 리터 밀리리터 킬로그램 그램 톤 퍼센트 퍼센트포인트 인치 피트 마일 야드 헥타르 에이커 제곱미터 세제곱미터 개월'.split(
    ' ',
  ),
).add('퍼센트 포인트')
/** How units end that have been taken from other languages with their names, and a few more that are no everyday word. */
const measureEnds =
  '미터 그램 리터 와트 와트시 칼로리 바이트 비트 피트 인치 야드 마일 줄 갤런 쿼트 파인트 배럴 부셸 온스 캐럿 노트 마력 해리 광년 헥타르 에이커 켈빈 밀리초 톤 루피 루블 바트 페소 링깃 프랑 헤알 헤르츠 볼트 암페어 파스칼 뉴턴 데시벨'.split(
    ' ',
  )
const spans: ReadonlySet<string> = new Set(
  '년 년간 주 개월간 분 분간 초 초간 주간 주일 일간 킬로 프로 달러 유로 파운드 위안 엔 원 평 세'.split(' '),
)

/** Ends of nouns for people, and for other things that a numeral alone counts. */
const counted =
  /(자|님|객|생|원|민|병|관|인|범|수|사|딸|아들|녀|아이|어린이|친구|형제|남매|가족|식구|동생|동료|일당|후보|청년|노인|여성|남성|사람|부부|팀|나라|업체|기업|은행|학교|마을|도시|곳|명)$/
const isCounted = (word: string): boolean => counted.test(word)
const outOf = new Set(['중', '가운데', '중에서', '가운데서'])

/** 셋이, 넷은: no counter stands behind a numeral in this form; 열 is heat too. */
const alone: readonly (readonly [string, string])[] = [
  ['둘', '2'],
  ['셋', '3'],
  ['넷', '4'],
  ['다섯', '5'],
  ['여섯', '6'],
  ['일곱', '7'],
  ['여덟', '8'],
  ['아홉', '9'],
]

/** Words before an age that is told without its counter: 나이는 쉰다섯이다. */
const ageLeads = new Set([
  ...'나이 나이가 나이는 나이도 나이로 연세가 연세는 연세도 춘추가 올해 이제 벌써 어느덧 갓 나는 난 저는 전 너는 넌 그는 그녀는 내가 제가 네가 그가 그녀가 만으로 나이론 올해로 내년이면 내년에 후년이면 이듬해면 이미 겨우 고작 곧 이젠 연세로 오늘로'.split(
    ' ',
  ),
  ...'엄마 어머니 아빠 아버지 누나 언니 형 오빠 동생 여동생 남동생 딸 아들 아내 남편 삼촌 고모 이모 조카 사촌 할머니 할아버지 선생님 친구 부장님 사장님 과장님 팀장님 교수님 어머님 아버님 장모님 장인어른 시어머니 시아버지 며느리 사위 선배 후배 와이프 신랑 여친 남친'
    .split(' ')
    .flatMap((who) => [...'은는이가도'].map((particle) => who + particle)),
])
const agesAlone = nativeTens.flatMap(([word, ten]): [string, string][] => [
  [word, ten],
  ...native
    .filter(([one]) => one.length > 1 || one === '한')
    .map(([one, value]): [string, string] => [
      word + (one === '한' ? '하나' : one),
      String(Number(ten) + Number(value)),
    ]),
  ...alone.slice(0, 3).map(([one, value]): [string, string] => [word + one, String(Number(ten) + Number(value))]),
])

const doubled = (pattern: string): WholeRow => ({
  pattern,
  words: 1,
  value: '2',
  unit: { type: 'multiple', code: '1' },
  kind: 'change',
  direction: 'up',
  name: 'doubled',
})

const whole: WholeRow[] = [
  ...agesAlone
    .filter(([word]) => !word.startsWith('열'))
    .map(
      ([word, value]): WholeRow => ({
        pattern: `${word}~`,
        value,
        unit: { type: 'duration', code: 'a' },
        counts: (before) => ageLeads.has(before),
        name: 'age without a counter',
      }),
    ),
  // 마흔다섯에 회사를 나왔다
  ...agesAlone
    .filter(([word]) => word !== '열')
    .map(
      ([word, value]): WholeRow => ({
        pattern: `${word}에`,
        letters: word.length,
        value,
        unit: { type: 'duration', code: 'a' },
        counts: (before) => before === '' || ageLeads.has(before),
        name: 'age without a counter',
      }),
    ),
  // 동생은 열여덟이야: of a person, and nothing counted.
  ...agesAlone
    .filter(([word]) => word.startsWith('열'))
    .flatMap(([word, value]) =>
      ['이다', '이야', '이에*', '이었*', '입니*', '인데*', '이지*', '이고', '이네*', '이래*', '이라*'].map(
        (told): WholeRow => ({
          pattern: word + told,
          words: 1,
          letters: word.length,
          value,
          unit: { type: 'duration', code: 'a' },
          counts: (before) => ageLeads.has(before),
          name: 'age without a counter',
        }),
      ),
    ),
  // 올해 예순다섯 되셨다: the verb is no 되 of grain.
  ...agesAlone
    .filter(([word]) => !word.startsWith('열'))
    .flatMap(([word, value]) =>
      ['되셨*', '됐*', '되었*', '되신', '되네*']
        .flatMap((turned) =>
          nativeTens.some(([ten]) => ten === word)
            ? [`${word} ${turned}`]
            : [`${word} ${turned}`, `${word}이 ${turned}`],
        )
        .map(
          (pattern): WholeRow => ({
            pattern,
            words: 1,
            letters: word.length,
            value,
            unit: { type: 'duration', code: 'a' },
            counts: (before) => before === '' || ageLeads.has(before),
            name: 'age without a counter',
          }),
        ),
    ),
  // 예순 넘은 할머니, 일흔을 바라보는 나이
  ...nativeTens
    .filter(([word]) => word !== '열' && word !== '스무')
    .flatMap(([word, value]) =>
      [
        ...['넘은', '넘긴', '넘어', '넘어서', '넘으면', '넘도록', '넘겨', '가까운'].flatMap((bound) =>
          ['', '이 ', '을 ', '에 '].map((particle) => `${word}${particle || ' '}${bound}`),
        ),
        ...['바라보*', '앞두*', '앞둔', '맞*'].map((near) => `${word}을 ${near}`),
        ...['되었*', '되셨*', '됐*', '되는', '되던'].map((turned) => `${word}이 ${turned}`),
      ].map(
        (pattern): WholeRow => ({
          pattern,
          words: 1,
          letters: word.length,
          value,
          unit: { type: 'duration', code: 'a' },
          name: 'age without a counter',
        }),
      ),
    ),
  ...alone.map(
    ([word, value]): WholeRow => ({
      pattern: `${word}~`,
      value,
      unit: { type: 'count', code: null },
      counts: (before) => isCounted(before) || outOf.has(before),
      name: 'numeral without a counter',
    }),
  ),
  // 직장인 셋 중 하나는, 열에 일곱은
  ...[...alone, ['열', '10'] as const].flatMap(([of, all]) =>
    [['하나', '1'] as const, ['한 명', '1'] as const, ['한명', '1'] as const, ['두 명', '2'] as const, ...alone]
      // 부상자 다섯 중 셋은: counted, and no rate.
      .filter(([, some]) => some === '1' || all === '10' || (all <= '4' && Number(all) - Number(some) === 1))
      .flatMap(([over, some]) =>
        [`${of} 중 ${over}~`, `${of} 가운데 ${over}~`, ...(of === '열' ? [`열에 ${over}~`] : [])].map(
          (pattern): WholeRow => ({
            pattern,
            value: divideDecimals(some, all)!,
            unit: { type: 'multiple', code: '1' },
            kind: 'share',
            // … 숨졌는데 셋 중 한 명꼴로: nothing else is told so.
            counts: (before) =>
              before === '' || before === ',' || over.length > 2 || pattern.startsWith('열에') || isCounted(before),
            name: 'so many out of so many',
          }),
        ),
      ),
  ),
  { pattern: '사나흘~', value: '3', max: '4', unit: { type: 'duration', code: 'd' }, name: 'native word for days' },
  { pattern: '사나흘간~', value: '3', max: '4', unit: { type: 'duration', code: 'd' }, name: 'native word for days' },
  { pattern: '사나흘째~', value: '3', max: '4', unit: { type: 'duration', code: 'd' }, name: 'native word for days' },
  // 일년 is also a year of no number: 일년 내내.
  ...['일년 반~', '일 년 반~'].map(
    (pattern): WholeRow => ({ pattern, value: '1.5', unit: { type: 'duration', code: 'a' }, name: 'one and a half' }),
  ),
  { pattern: '하루 반~', value: '1.5', unit: { type: 'duration', code: 'd' }, name: 'one and a half' },
  { pattern: '일주일~', value: '1', unit: { type: 'duration', code: 'wk' }, name: 'a week' },
  { pattern: '반세기~', value: '50', unit: { type: 'duration', code: 'a' }, name: 'half a century' },
  { pattern: '한 세기~', value: '100', unit: { type: 'duration', code: 'a' }, name: 'a century' },
  ...['줄*', '감소*', '깎*', '낮*', '뚝', '떨어*', '잘*'].map(
    (verb): WholeRow => ({
      pattern: `반으로 ${verb}`,
      words: 1,
      value: '0.5',
      unit: { type: 'multiple', code: '1' },
      kind: 'change',
      direction: 'down',
      name: 'halved',
    }),
  ),
  // 전체의 반이, 주민의 반이: of a whole, and no class of a school.
  ...'전체의 인구의 국민의 주민의 직원의 매출의 예산의 재산의 수입의 물량의 면적의 응답자의 가구의'.split(' ').map(
    (whole): WholeRow => ({
      pattern: `${whole} 반~`,
      lead: 1,
      value: '0.5',
      unit: { type: 'multiple', code: '1' },
      kind: 'share',
      name: 'half',
    }),
  ),
  ...['갑절~', '곱절~'].map(
    (pattern): WholeRow => ({ pattern, value: '2', unit: { type: 'multiple', code: '1' }, name: 'twice' }),
  ),
  { pattern: '반 년~', value: '6', unit: { type: 'duration', code: 'mo' }, name: 'half a year' },
  { pattern: '반년~', value: '6', unit: { type: 'duration', code: 'mo' }, name: 'half a year' },
  { pattern: '절반~', value: '0.5', unit: { type: 'multiple', code: '1' }, kind: 'share', name: 'half' },
  ...['반토막~', '반 토막~'].map(
    (pattern): WholeRow => ({
      pattern,
      value: '0.5',
      unit: { type: 'multiple', code: '1' },
      kind: 'change',
      direction: 'down',
      name: 'halved',
    }),
  ),
  // 배로 늘었다, but 배로 두 시간
  ...'늘* 늘어* 늘렸* 증가* 뛰* 뛴* 불어* 불었* 커* 컸* 오르* 올랐* 올라* 올려* 올리* 올린* 올릴* 오른* 오를* 키* 뛸* 많* 높* 치솟* 급증* 확대* 껑충* 급등* 상승* 비싸* 비쌌* 빨라* 길어*'
    .split(' ')
    .map((verb) => doubled(`배로 ${verb}`)),
  ...['갑절로', '곱절로', '갑절 이상', '곱절 이상', '갑절 가까이', '곱절 가까이', '갑절 넘게', '곱절 넘게'].map(
    doubled,
  ),
  ...days
    .filter(([word]) => word !== '하루' && word !== '이레')
    .flatMap(([word, value]) =>
      [`${word}~`, `${word}간~`, `${word}째~`].map(
        (pattern) => ({ pattern, value, unit: { type: 'duration', code: 'd' }, name: 'native word for days' }) as const,
      ),
    ),
  // 만 세 살: three full years, and no ten thousand.
  { pattern: '만 세 살~', words: 3, lead: 1, value: '3', unit: { type: 'duration', code: 'a' }, name: 'full years' },
  // 한 분기 만에; but 한 해 2조원
  ...(
    [
      ['주', '1', 'wk'],
      ['분기', '3', 'mo'],
      ['해', '1', 'a'],
    ] as const
  ).flatMap(([span, value, code]) =>
    [`한 ${span}`, `한${span}`].map(
      (one): WholeRow => ({
        pattern: `${one} 만*`,
        words: one.split(' ').length,
        value,
        unit: { type: 'duration', code },
        name: 'one of a span',
      }),
    ),
  ),
  // 하루 이상 머물다, 하루 넘게 걸리다; but 하루 3시간 이상
  ...['만에', '만의', '이상~', '넘게', '남짓', '이내~', '걸린*', '걸렸*', '걸려*', '앞두*'].map(
    (behind) =>
      ({
        pattern: `하루 ${behind}`,
        words: 1,
        value: '1',
        unit: { type: 'duration', code: 'd' },
        name: 'native word for days',
      }) as const,
  ),
  // 조업일수가 하루 줄었다: by how much; no 하루 평균.
  ...[
    '줄었*',
    '줄어*',
    '늘었*',
    '늘어*',
    '적었*',
    '적은',
    '적어',
    '많았*',
    '많은',
    '많아',
    '늦어*',
    '늦춰*',
    '앞당*',
    '짧*',
    '길*',
  ].map(
    (verb) =>
      ({
        pattern: `하루 ${verb}`,
        words: 1,
        value: '1',
        unit: { type: 'duration', code: 'd' },
        name: 'native word for days',
      }) as const,
  ),
]

/** Scales behind two digits that are told as one range, with their powers of ten. */
const pairScales: readonly (readonly [string, number])[] = [
  ['', 0],
  ['십', 1],
  ['백', 2],
  ['천', 3],
  ['만', 4],
  ['십만', 5],
  ['백만', 6],
  ['천만', 7],
  ['억', 8],
  ['십억', 9],
  ['백억', 10],
  ['천억', 11],
  ['조', 12],
]

export const numbers: NumberTables = {
  spaced: false,
  atoms,
  pairs: [
    ['한두', ['1', '2']],
    ['두세', ['2', '3']],
    ['두서너', ['2', '4']],
    ['서너', ['3', '4']],
    ['너댓', ['4', '5']],
    ['네댓', ['4', '5']],
    ['대여섯', ['5', '6']],
    ['예닐곱', ['6', '7']],
    ['일고여덟', ['7', '8']],
    ['일곱여덟', ['7', '8']],
    ['여덟아홉', ['8', '9']],
    ['너덧', ['4', '5']],
    ['네다섯', ['4', '5']],
    // 열두세 명, 열대여섯 살
    ...nativeTens.flatMap(([word, ten]) =>
      (
        [
          ['한두', 1, 2],
          ['두세', 2, 3],
          ['서너', 3, 4],
          ['너댓', 4, 5],
          ['네댓', 4, 5],
          ['네다섯', 4, 5],
          ['대여섯', 5, 6],
          ['예닐곱', 6, 7],
          ['일고여덟', 7, 8],
        ] as const
      ).map(([pair, low, high]): [string, [string, string]] => [
        word + pair,
        [String(Number(ten) + low), String(Number(ten) + high)],
      ]),
    ),
    // 이삼 년, 이삼십 명, 삼사백만 원; 일이 alone is a noun with its particle.
    ...['일이', '이삼', '삼사', '사오', '오륙', '육칠', '칠팔', '팔구'].flatMap((word, n) =>
      pairScales
        .filter(([scale]) => n > 0 || !(scale === '' || scale.startsWith('십')))
        .map(([scale, zeros]): [string, [string, string]] => [
          word + scale,
          [`${n + 1}${'0'.repeat(zeros)}`, `${n + 2}${'0'.repeat(zeros)}`],
        ]),
    ),
  ],
  whole,
  denominators: new Map(),
  outOf: ['중', '가운데', '중에', '중에서'],
  rateSuffix: '꼴',
  digitParticle: /이(?:(?![가-힣])|(?:다|며|고|면|나|라|든|었|지|란)(?![천백십만억조]))/y,
  unsaidScale: /([억조]) ?[1-9일이삼사오육칠팔구]?천$/,
  scaledMoney: / (?:달러|유로|파운드|위안|원|엔)/y,
  noUnits: new Set(['보다', '보다는', '보다도', '매도']),
  slashed:
    /^( ?([가-힣]{0,6}(?:미터|그램|리터|와트|와트시|칼로리|바이트|피트|인치|야드|마일|갤런|쿼트|파운드|온스|마력|노트|배럴|달러|페소|루피|루블|크로나|크로네|코루나|프랑|즈워티|포린트|펜스|센트)|[kKMGT]i?B|kWh|㎥|ℓ|㎖|킬로|메가|기가|제곱|세제곱|센티|밀리|톤|평(?![가-힣])|헥타르|캐럿|분간|초간|주간|주일|년간|유로|㎏|㎞|㎡|㎝|㎜|㎎|㏊|%|퍼센트|[kmc]?[gmlL](?![A-Za-z])|컵|큰술|작은술|스푼|에이커|시간|티스푼|조각|봉지|모|개|쪽|통|대[를은는이의와]?(?![가-힣])|단(?![가-힣])|줄기|판|병|캔|봉|포기|근|마리|팩|숟갈|숟가락|줌|뿌리|잔|그릇|공기|이상|이하|수준|정도|가량|씩)|[이가은는을를로도의만](?!분기))/,
  fractionMark: '분의',
  ordinals: new Map(),
  ordinalSuffixes: ['번째', '번 째'],
  articles: new Set(),
  rangeFrames: [
    // 적설량은 3에서 8㎝: the first end without a unit, and nothing that moves.
    { join: '에서', bare: true, notBehind: ['로', '으로', '까지'] },
    // 물결은 0.5에서 2m로 일겠다
    {
      join: '에서',
      bare: true,
      behind: ['일겠', '일 것', '비교적', '다소', '낮게', '높게'].map((word) => `로 ${word}`),
    },
    // 영하 5도에서 영상 6도, …: a forecast gives a range.
    ...['에서', '에서 영상'].map((join) => ({
      join,
      only: 'temperature' as const,
      behind: [
        ',',
        ...'오늘 어제 비슷 크 높 낮 덥 춥 무더 쌀쌀 포근 선선'.split(' ').map((word) => `로 ${word}`),
        '로 예',
        '로 전',
        '가 되',
        '분포',
        '로 평',
        '로 어',
        '를 보',
        '의 분',
        '까지',
        '사이',
        '정도',
        '가량',
        '안팎',
        '쯤',
        '높',
        '낮',
        '가 예',
        '일 것',
        '로 관',
      ],
    })),
    // 징역 1년에서 3년이, 두 달에서 석 달의: terms; one that moves has another particle behind it.
    {
      join: '에서',
      only: 'duration',
      behind: [
        '이 ',
        '이,',
        // 징역 2년에서 3년을 선고했다
        ...['선고', '구형', '받', '각각', '확정'].map((verb) => `을 ${verb}`),
        '을, ',
        '형을 ',
        '형이 ',
        '가 ',
        '가,',
        '의 ',
        '은 ',
        '는 ',
        '이다',
        '이었',
        '간 ',
        '사이',
        '까지',
        '정도',
        '수준',
        '가량',
        // 5분에서 10분 걸린다, 3세에서 5세 아동
        ...'걸린 걸려 걸렸 걸리 소요 남짓 동안 아동 아이 어린이 유아 영유아 청소년 노인'.split(' '),
      ],
    },
    { join: '에서', behind: ['씩', '사이', '까지', '정도', '수준', '가량', '의 비', '의 눈', '의 많은'] },
    { join: '부터', behind: ['까지', '사이'] },
    { join: '내지' },
    // 적게는 300만원에서 많게는 2천만원, 짧게는 3개월부터 길게는 1년
    ...['에서', '부터'].flatMap((join) =>
      ['많게는', '길게는', '크게는', '높게는', '멀게는', '최대', '최고', '최장'].map((most) => ({
        join: `${join} ${most}`,
        notBehind: ['로', '으로'],
      })),
    ),
  ],
  nextUnits: new Set('년 년간 개 개월 시간 주 주간 일간 분 명 곳 번 차례 살 마리'.split(' ')),
  rangeMarks: new Set([
    '-',
    '–',
    ...'~∼〜～'.split('').flatMap((mark) => ['', '최고', '최대', '영상', '영하'].map((word) => mark + word)),
  ]),
  bandSuffix: '대',
  oneUnits: new Set(
    '롤 보루 덩이 덩어리 단 봉 통 바가지 양동이 사발 꾸러미 필 끼 쌈 톳 축 포대 묶음 다발 뼘 첩 돈 홉 냥 가마 가마니 두름 캡슐 움큼 평 꼬집 컵 되 근 큰술 작은술 스푼 티스푼 숟갈 명 곳 건 차례 달 달간 달여 달여간 시간 시간여 시간여간 살배기 개 마리 살 잔 병 시즌 척 채 세트 표 골 계단 대 가구 과목 드럼 종목 문항 쌍 그루 켤레 자루 알 정 다스 벌 갑 권 봉지 그릇 상자 박스 송이 팩 캔 접시'.split(
      ' ',
    ),
  ),
  restUnits: /^(?:[명건곳호원개표]|가구|세대|마리|달러)/,
  behindScale:
    /^(?:\d|[만억]|[이삼사오육칠팔구][백십]|여? ?(?:원|달러|유로|엔|위안|명|여명|건|개|톤|t|가구|대|곳|마리|채|회|세대|㎡|㎏|㎞|미터|㎥|표|점|장|권|통|차례|인분|헥타르|㏊|평|상자|필지|그루))/,
  gluedUnits: new Set(
    '장 팩 캔 컵 박스 상자 세트 쌍 채 줄 끼 명 곳 배 달 달간 달째 달여 달여간 번 차례 시간 시간째 마리 사람 가지 살 살짜리 살배기 개 개월 개월간 원 달러 유로 엔 위안 권 그루 켤레 송이 자루 접시 그릇 봉지 군데 바퀴 조각 스푼 큰술 작은술'.split(
      ' ',
    ),
  ),
  soloUnits: (digit, unit) =>
    measures.has(unit) ||
    (digit !== '2' && digit !== '1' && unit.length > 1 && measureEnds.some((end) => unit.endsWith(end))) ||
    (digit !== '2' && digit !== '1' && spans.has(unit)) ||
    (digit === '1' && unit === '년'),
  soloApart: new Set('노트 해리 유로 프로 킬로 분간 초간 년간 주간 주일 일간 비트'.split(' ')),
  particleDigits: new Set(['1', '2']),
  decimalUnits:
    '퍼센트 프로 도 배 킬로 미터 센티 밀리 인치 톤 그램 리터 포인트 마일 초 평 달러 유로 파운드 시간 제곱 세제곱 칼로리 와트 메가 기가 마력 센트 헥타르 에이커 갤런 배럴 온스 피트 야드 노트 캐럿 엔 원 헤알 파스칼 뉴턴 해리 광년 파인트 쿼트 스톤 주일 헤르츠 볼트 암페어 데시벨 데시 헥토 마이크로 나노 테라 페타 입방 평방 바이트 비트 개월 위안 루피 루블 페소 바트 프랑 리라 링깃 랜드 홍콩 호주 캐나다 싱가포르 스위스 멕시코'.split(
      ' ',
    ),
  fullYears: { scale: '만', ages: /^(?: ?[세살]|[~∼-]\d\d?[세살])/ },
  alike: /^(?:[만억조경][일이삼사오육칠팔구]|[조경])$/,
  scaleUnits: new Set(['명', '개', '톤']),
  tenths: { 할: ['푼', '리'], 푼: ['리'] },
  longUnits: new Set('평 톤 세 살 분 초 배 층 도 년 장 권 병 잔 채 척 통 편 곳'.split(' ')),
  unitHeads: ['세제곱'],
  halvedUnits: new Set('시간 년 개월 달'.split(' ')),
  halfBehind: '반',
  halfBefore: new Map([['반', '0.5']]),
  halfUnits: new Set(
    '작은술 티스푼 테이블스푼 숟가락 박스 상자 봉지 포대 줌 단 모금 근 되 말 컵 병 개 마리 포기 모 공기 스푼 큰술 숟갈 시간 퍼센트 프로 미터 킬로 킬로미터 센티 리터 그램 킬로그램 톤 평 인치 피트 마일 캔 잔 그릇 접시 쪽 알 통 판'.split(
      ' ',
    ),
  ),
  minusWords: new Set(['영하', '마이너스']),
  belowWords: new Set(['영하']),
  mixedWords: new Set(['과', '와']),
  compoundWords: [],
}

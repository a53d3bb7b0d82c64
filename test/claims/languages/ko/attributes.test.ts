import { expect, test } from 'vitest'
import { extractClaims } from '../../../../src/claims/index.ts'

/** A claim by its text, with the fields that the passage settles. */
type Row = readonly [text: string, fields: Readonly<Record<string, unknown>>]

const day = (date: string, end = date) => ({ start: date, end })

const passages: readonly (readonly [passage: string, rows: readonly Row[]])[] = [
  // A script for the air, broken where its reader breathes; headlines that end so and no sentence.
  [
    '지난달 옥돌 앞바다 위판량이 줄어든 반면\n위판액은 늘어난 것으로 나타났습니다.\n옥돌특별자치도에 따르면\n지난달 갈치 위판액은\n23억원으로\n지난해 같은 기간에 비해\n9% 줄었습니다.\n옥돔은 4톤에 1억원으로\n5% 늘었습니다.',
    [
      ['23억원', { subject: '갈치 위판액', attribution: '옥돌특별자치도', period: day('2025-10-01', '2025-10-31') }],
      ['9%', { subject: '갈치 위판액', attribution: '옥돌특별자치도', basis: 'yoy', direction: 'down' }],
      ['4톤', { subject: '옥돔' }],
      ['1억원', { subject: '옥돔' }],
      ['5%', { subject: '옥돔', direction: 'up' }],
    ],
  ],
  [
    '쌀값 4% 오른 가운데\n밀값은 5%\n콩값 6% 내리며\n팥값 7%\n은값 8% 뛰고\n금값 9%',
    [
      ['4%', { subject: '쌀값', direction: 'up' }],
      ['5%', { subject: '밀값' }],
      ['6%', { subject: '콩값', direction: 'down' }],
      ['7%', { subject: '팥값', kind: 'level' }],
      ['8%', { subject: '은값', direction: 'up' }],
      ['9%', { subject: '금값', kind: 'level' }],
    ],
  ],
  // What is sold and for how much, each in a bracket of its own; lists that are called after how many they hold, by where they are.
  [
    '참조기는 위판량(544톤)과 위판액(88억원)이 늘었다. 감자(100g)는 334원이다. 옥돌항은 세계 3대 항만에 든다. 이들은 유럽 5대 리그에서 뛴다. 버스 7대 구입을 마쳤다.',
    [
      ['544톤', { subject: '위판량' }],
      ['88억원', { subject: '위판액' }],
      ['334원', { subject: '감자' }],
      ['7대', { subject: '버스' }],
    ],
  ],
  // Balances in two words; times that come again; what a place has; a share told once more in a bracket.
  [
    '외국인은 191억원의 매수 우위를 보였다. 기관은 30억원 규모의 매도 우위를 나타냈다. 회사는 90억원의 가격 우위를 누린다. 전시관 관람객은 평일에는 14%, 주말에는 30% 늘었다. 외지인이 71%(77만명)를 차지했다.',
    [
      ['191억원', { subject: '외국인' }],
      ['30억원', { subject: '기관' }],
      ['90억원', { subject: '가격 우위' }],
      ['14%', { subject: '전시관 관람객' }],
      ['30%', { subject: '전시관 관람객', kind: 'change', direction: 'up' }],
      ['71%', { subject: '외지인', kind: 'share' }],
      ['77만명', { subject: '외지인' }],
    ],
  ],
  [
    '제주도내 6개 조합의 연근해 어획량이 1년 전보다 20% 줄었다. 옥돌시내 41개 투표소에서 투표한다. 가입자는 도입 당시 44만명을 시작으로 빠르게 늘었다. 수출과 수입 모두 각각 14%와 9% 줄었고 흑자는 31%나 격감했다.',
    [
      ['6개', { subject: '조합' }],
      ['20%', { subject: '조합의 연근해 어획량', direction: 'down' }],
      ['41개', { subject: '투표소' }],
      ['44만명', { subject: '가입자', kind: 'level', direction: null }],
      ['14%', { subject: '수출' }],
      ['9%', { subject: '수입', direction: 'down' }],
      ['31%', { subject: '흑자', kind: 'change', direction: 'down' }],
    ],
  ],
  [
    "나라시가 주민들이 쓴 교통카드 자료를 분석해 발표한 자료를 보면 이용자는 4억명이다. 축제에 대해 '매우 만족(49%)'이라고 답했다. 그러나 ‘20년에는 전년대비 사고건수(1,539건)와 부상자수(2,102명)가 증가했다.",
    [
      ['4억명', { attribution: '나라시' }],
      ['49%', { subject: '매우 만족' }],
      ['1,539건', { subject: '사고건수' }],
      ['2,102명', { subject: '부상자수' }],
    ],
  ],
  // Blanks before a line break, a wide comma, a wave dash and Chinese letters say what plain ones do.
  [
    '우편청에 따르면 소포는 4% 늘었다. \n택배 회사 수는 31곳이다.\n지난 1〜10일 편지는 前年 대비 5%, 지난해 동기比 6% 줄었다. 지지도는 가람당 36%，나루당 33% 순이다. 소포는 직전 해보다 7% 늘었다.',
    [
      ['4%', { attribution: '우편청' }],
      ['31곳', { attribution: null }],
      ['5%', { subject: '편지', basis: 'yoy', period: day('2025-11-01', '2025-11-10') }],
      ['6%', { subject: '편지', basis: 'yoy' }],
      ['36%', { subject: '가람당' }],
      ['33%', { subject: '나루당' }],
      ['7%', { direction: 'up', basis: 'yoy' }],
    ],
  ],
  // What 의 경우 stands behind; a move as an amount and as a rate; names joined by 및; letters behind what a list in brackets is told of.
  [
    '이를 뺀 매출은 1% 줄어든 90억원, 이익의 경우 41% 줄어든 7억원이다. 재학생의 경우 4명, 졸업생은 5명이 붙었다. 입학생은 전년 동기(5만6147명) 대비 691명, 1.2% 늘었다.',
    [
      ['1%', {}],
      ['90억원', { subject: '매출' }],
      ['41%', { subject: '이익' }],
      ['7억원', { subject: '이익' }],
      ['4명', { subject: '재학생' }],
      ['5명', { subject: '졸업생' }],
      ['5만6147명', {}],
      ['691명', { kind: 'change', direction: 'up', basis: 'yoy' }],
      ['1.2%', { kind: 'change', direction: 'up' }],
    ],
  ],
  [
    '사망자 및 부상자는 각 22명과 36명으로 추정됐다. 서울(10%), 부산(5%)의 매출(Sales)이 늘었다. 이번 홍수로 지금까지 2명 숨지고 11명 다쳤다.',
    [
      ['22명', { subject: '사망자' }],
      ['36명', { subject: '부상자' }],
      ['10%', { kind: 'change', direction: 'up', subject: '서울' }],
      ['5%', { kind: 'change', direction: 'up' }],
      ['2명', { subject: '홍수' }],
      ['11명', { subject: '홍수' }],
    ],
  ],
  // From a day of last month into this one, and up to a day gone by; days that a forecast tells of stay ahead.
  [
    '지난달 25일부터 17일까지 531㎜의 비가 내렸다. 이들은 5월 24일부터 지난 16일까지 대출을 해주겠다며 3억원을 가로챘다. 지난달 3일부터 17일까지는 90㎜가 내렸다.',
    [
      ['531㎜', { period: day('2025-10-25', '2025-11-17') }],
      ['3억원', { period: day('2025-05-24', '2025-11-16') }],
      ['90㎜', { period: day('2025-10-03', '2025-10-17') }],
    ],
  ],
  // Parliaments are numbered; those of a nation; a rate against the school year before; islands; how apart.
  [
    '이번 21대 총선 투표율은 66%다. 쿠르드인 5명이 다쳤고 입학생은 전학년도 대비 239명 늘었다. 강수량은 흑산도 87㎜다. 두 후보는 6%포인트가량 차이가 난다. 1시간 최대 강수량은 40㎜다. 버스 21대를 샀다.',
    [
      ['66%', {}],
      ['5명', { subject: '쿠르드인' }],
      ['239명', { subject: '입학생', basis: 'yoy' }],
      ['87㎜', { subject: '흑산도' }],
      ['6%포인트', { kind: 'change' }],
      ['40㎜', {}],
      ['21대', { subject: '버스' }],
    ],
  ],
  // Each of two who speak in one sentence; and those counted behind 등 are none of whoever has caught them.
  [
    '새솔통신은 대원이 약 150명 다쳤다고 보도한 가운데 국방부도 부상자가 140명이라고 확인했다. 시청은 3만명이 참여했다고 밝힌 반면 노조는 5만명이 참여했다고 밝혔다. 경찰은 총책 김모씨(20대) 등 7명을 송치했다.',
    [
      ['150명', { attribution: '새솔통신' }],
      ['140명', { attribution: '국방부' }],
      ['3만명', { attribution: '시청' }],
      ['5만명', { attribution: '노조' }],
      ['7명', { subject: null }],
    ],
  ],
  // Lines of their own go on with what the one before tells of, where it is one thing and nothing else is named.
  [
    '올해 초등학교 학생 수는 234만 명으로 집계됐습니다.\n1년 전보다 10만 명, 4.2% 감소한 것입니다.',
    [
      ['234만 명', { subject: '초등학교 학생 수' }],
      ['10만 명', { subject: '초등학교 학생 수' }],
      ['4.2%', { subject: '초등학교 학생 수' }],
    ],
  ],
  [
    '매출은 3조원, 이익은 4천억원이다.\n1년 전보다 13% 줄었다.\n\n새 도로 사업비는 5조원이다.\n시는 공사에 들어갔다.\n작년보다 4% 늘었다.',
    [
      ['3조원', {}],
      ['4천억원', {}],
      ['13%', { subject: null }],
      ['5조원', {}],
      ['4%', { subject: null }],
    ],
  ],
  // A trillion and more is money, full years are no ten thousand, and a cost says nothing.
  [
    '영업이익은 2조4천억대로 추산된다. 만19세 이상 300명이 답했다. 올해 김장 비용은 지난해보다 5% 오를 것으로 전망했습니다. 휴대전화는 12억대를 팔았다.',
    [
      [
        '2조4천억대',
        { min: 2_400_000_000_000, max: 2_500_000_000_000, unit: { type: 'currency', code: 'KRW', text: '' } },
      ],
      ['19세', { value: 19 }],
      ['300명', {}],
      ['5%', { subject: '김장 비용', attribution: null }],
      ['12억대', { value: 1_200_000_000, unit: { type: 'count', code: null, text: '대' } }],
    ],
  ],
  // The day by which it was reckoned is none of a quarter; so many days from one to the other.
  [
    '3분기 매출은 지난 12일 기준 3조원이다. 구청이 지난 8일부터 9일 이틀간 주민 1천명을 조사했다. 공실률은 지난 12일 기준 4%다.',
    [
      ['3조원', { period: day('2025-07-01', '2025-09-30') }],
      ['이틀간', {}],
      ['1천명', { period: day('2025-11-08', '2025-11-09') }],
      ['4%', { period: day('2025-11-12') }],
    ],
  ],
  // What it was in a quarter that is named; the same body's figure of the year before with its noun.
  [
    '3분기 공실률은 6.2%로 지난해 4분기의 7.7%보다 낮아졌다. 3분기 손실은 45억원으로 전년 동기 영업이익 30억원에서 적자로 전환했다.',
    [
      ['6.2%', { direction: 'down', previous: { value: 7.7, unit: expect.anything() } }],
      ['7.7%', { period: day('2024-10-01', '2024-12-31'), previous: null }],
      ['45억원', { period: day('2025-07-01', '2025-09-30') }],
      ['30억원', { subject: '영업이익', period: day('2024-07-01', '2024-09-30') }],
    ],
  ],
  // A list in brackets whose place a movement is told of; what has moved, and not its trend; one vote against the other.
  [
    '북미(12.8%), 호주(4.6%) 지역에서 수주가 늘어났다. 부산(31%)에서 가장 많았다. 수주 감소세가 둔화되며 4.2% 줄었다. 찬성 63표 대 반대 35표로 가결됐다.',
    [
      ['12.8%', { kind: 'change', direction: 'up', subject: '북미' }],
      ['4.6%', { kind: 'change', direction: 'up', subject: '호주' }],
      ['31%', { kind: 'level', direction: null }],
      ['4.2%', { subject: '수주', direction: 'down' }],
      ['63표', { subject: '찬성' }],
      ['35표', { subject: '반대' }],
    ],
  ],
  // The measure that a survey asked for; minutes of a match; by how many, and no waterway.
  [
    '주민 300명에게 사업 찬성률을 설문한 결과 64.5%로 나타났다. 점유율은 전반 31∼45분에 70%까지 올랐다. 청취자 수로는 41만명이다. 3억원 상당 공사를 맡았다.',
    [
      ['300명', {}],
      ['64.5%', { subject: '사업 찬성률' }],
      ['70%', {}],
      ['41만명', { subject: null }],
      ['3억원', { subject: '공사' }],
    ],
  ],
  // A comma behind a level parts it neither from its movement nor from what it was.
  [
    '우편물은 31만 통으로, 전년(38만 통) 대비 18.4% 감소한 것으로 나타났다. 소포는 9만 개로, 전월 대비 2%, 전년 동월 대비 6% 늘었다.',
    [
      ['31만 통', { direction: 'down', basis: 'yoy', previous: { value: 380_000, unit: expect.anything() } }],
      ['38만 통', {}],
      ['18.4%', { kind: 'change', direction: 'down' }],
      ['9만 개', { direction: 'up', basis: 'mom' }],
      ['2%', { kind: 'change', direction: 'up', basis: 'mom' }],
      ['6%', { kind: 'change', direction: 'up', basis: 'yoy' }],
    ],
  ],
  [
    '지원 동기는 적성이 41%로, 가장 많았고 연봉은 27%였다.',
    [
      ['41%', { kind: 'share' }],
      ['27%', {}],
    ],
  ],
  // What something is compared with is no clause of its own.
  [
    '관람객은 지난달 52만 명으로 전월과 비교해 3만 명 늘었다. 대관은 전월과 비교하면 4%, 전년 동월에 비해서는 9% 줄었다.',
    [
      ['52만 명', { direction: 'up', basis: 'mom', period: day('2025-10-01', '2025-10-31') }],
      ['3만 명', { basis: 'mom', period: day('2025-10-01', '2025-10-31') }],
      ['4%', { kind: 'change', direction: 'down', basis: 'mom' }],
      ['9%', { kind: 'change', direction: 'down', basis: 'yoy' }],
    ],
  ],
  [
    '도서관이 전년 대비해 7% 늘어난 83만 명을 받았다고 시는 3일 밝힘. 연체는 2천 건으로 집계됨.',
    [
      ['7%', { kind: 'change', direction: 'up', basis: 'yoy', attribution: '시' }],
      ['83만 명', { attribution: '시' }],
      ['2천 건', {}],
    ],
  ],
  [
    '육아(3만 명)는 줄고 쉬었음(8만 명)은 늘었다.',
    [
      ['3만 명', { subject: '육아' }],
      ['8만 명', { subject: '쉬었음' }],
    ],
  ],
  // Words that some set without the space before them.
  [
    '우편협회에따르면 소포는 5월 2일기준 31만 개로 전 분기대비 4% 늘어 3년연속 올랐다. 직원중 9%는 1년새 그만뒀다.',
    [
      ['31만 개', { direction: 'up', basis: 'qoq', period: day('2025-05-02'), attribution: '우편협회' }],
      ['4%', { kind: 'change', direction: 'up', basis: 'qoq' }],
      ['3년', { unit: expect.objectContaining({ type: 'duration' }) }],
      ['9%', {}],
    ],
  ],
  [
    '극단은 2024년도 3분기에 관객 4만 명을 받았다. 올해 2분기 관객은 지난해 2분기(4∼6월)에 비해 5% 늘었다. 연체료는 1Q 30억원이었다.',
    [
      ['4만 명', { period: day('2024-07-01', '2024-09-30') }],
      ['5%', { kind: 'change', direction: 'up', basis: 'yoy', period: day('2025-04-01', '2025-06-30') }],
      ['30억원', { period: day('2025-01-01', '2025-03-31') }],
    ],
  ],
  // Whoever writes says and does nothing.
  ['대전=홍길동 기자 우체국은 소포가 5% 늘었다고 밝혔다.', [['5%', { subject: '소포', attribution: '우체국' }]]],
  [
    '[서울=새소식] 홍길동 기자 = 국내 53곳 서점의 매출이 9억원이었다.',
    [
      ['53곳', { subject: null }],
      ['9억원', { subject: '서점의 매출' }],
    ],
  ],
  [
    '극장과 서점은 작년보다 4.3%, 1.7% 각각 줄었다.',
    [
      ['4.3%', { subject: '극장', direction: 'down' }],
      ['1.7%', { subject: '서점', direction: 'down' }],
    ],
  ],
  [
    '매출액은 23조원으로 전분기 대비 무려 1.9%, 전년동기 대비 16% 늘었다.',
    [
      ['23조원', { direction: 'up', basis: 'qoq' }],
      ['1.9%', {}],
      ['16%', {}],
    ],
  ],
  [
    '굴이 평년대비 2∼3도 높은 27∼29도의 고수온으로 폐사했다. 어민들은 굴 4만 마리가 죽었다고 신고했다.',
    [
      ['2∼3도', { kind: 'change', direction: 'up', basis: 'previous', unit: expect.objectContaining({ code: 'Cel' }) }],
      ['27∼29도', { unit: expect.objectContaining({ code: 'Cel' }) }],
      ['4만 마리', { attribution: '어민들' }],
    ],
  ],
  // A bracket tells by how much, whatever the unit.
  [
    '입장료는 9천원(1천원 하락), 직원은 30명(5명 증가)이고 회비(2만원 인상)도 바뀌었다. 표는 30달러(약 4만원)다.',
    [
      ['9천원', { kind: 'level' }],
      ['1천원', { kind: 'change', direction: 'down', subject: '입장료' }],
      ['30명', { kind: 'level' }],
      ['5명', { kind: 'change', direction: 'up', subject: '직원' }],
      ['2만원', { kind: 'change', direction: 'up', subject: '회비' }],
      ['30달러', { kind: 'level' }],
      ['4만원', { kind: 'level' }],
    ],
  ],
  // One verb for two things, each with its level, in units of their own; but 썼고 ends a clause.
  [
    '회비는 118만원으로 지난해 대비 3만원이, 회원은 307명으로 지난해보다 72명 줄었다. 간식은 5만원으로 3만원을 썼고 손님은 30명으로 4명 늘었다.',
    [
      ['118만원', { kind: 'level', direction: 'down', basis: 'yoy' }],
      ['3만원', { kind: 'change', direction: 'down', basis: 'yoy' }],
      ['307명', { direction: 'down' }],
      ['72명', { kind: 'change', direction: 'down' }],
      ['5만원', { direction: null }],
      ['3만원', { kind: 'level', direction: null }],
      ['30명', { direction: 'up' }],
      ['4명', { kind: 'change', direction: 'up' }],
    ],
  ],
  // Who says a quotation may be told behind it, in the next sentence, or by a pronoun for the person named last.
  [
    '"손님이 작년의 절반도 안 돼요. 하루에 열 팀이면 많죠." 횟집을 하는 최영수(57)씨는 이렇게 말했다.',
    [
      ['절반', { attribution: '최영수(57)씨' }],
      ['열 팀', { attribution: '최영수(57)씨' }],
      ['57', { attribution: null }],
    ],
  ],
  [
    '“방 두 칸으론 어림없어요.” 오민정(38)씨는 한숨을 내쉬었다.',
    [
      ['두 칸', { attribution: '오민정(38)씨' }],
      ['38', {}],
    ],
  ],
  ['“40년 장사에 이런 불경기는 처음입니다.” 상인 김씨의 말이다.', [['40년', { attribution: '상인 김씨' }]]],
  ['"관객이 하루 300명도 안 온다"는 게 극장 측 설명이다.', [['300명', { attribution: '극장 측' }]]],
  [
    '"버스가 두 대뿐"이라고 주민 이순자(72)씨가 푸념했다.',
    [
      ['두 대', { attribution: '주민 이순자(72)씨' }],
      ['72', {}],
    ],
  ],
  [
    '김모(34)씨는 8년째 빵집을 한다. 그는 “밀가루값이 30% 뛰었다”고 혀를 찼다.',
    [
      ['34', {}],
      ['8년째', {}],
      ['30%', { attribution: '김모(34)씨', subject: '밀가루값' }],
    ],
  ],
  [
    '취업준비생 한모(27·여)씨도 “원서를 서른 곳에 냈다”고 털어놨다.',
    [
      ['27', {}],
      ['서른 곳', { attribution: '취업준비생 한모(27·여)씨' }],
    ],
  ],
  [
    '국장은 "수요가 20% 늘었다"며 "값은 3만원까지 오른 것으로 추정한다"고 설명했다. 주가는 2.3% 올랐다.',
    [
      ['20%', { attribution: '국장' }],
      ['3만원', { attribution: '국장', modality: 'estimate' }],
      ['2.3%', { attribution: null }],
    ],
  ],
  // What is quoted is nothing of who says it.
  [
    '박도현 연구원은 "사흘간 4.7% 오른 데 따른 것"이라고 말했다.',
    [
      ['사흘간', {}],
      ['4.7%', { subject: null }],
    ],
  ],
  // A source goes on through its paragraph until somebody else acts; an announcement for two sentences.
  [
    '통계청에 따르면 취업자는 2천900만명이다. 실업자는 80만명이다. 청년 실업률은 6.4%였다. 정부는 예산을 1조원으로 늘릴 계획이다.',
    [
      ['2천900만명', { attribution: '통계청' }],
      ['80만명', { attribution: '통계청' }],
      ['6.4%', { attribution: '통계청' }],
      ['1조원', { attribution: '정부' }],
    ],
  ],
  [
    '국토교통부는 착공이 25만가구로 집계됐다고 밝혔다. 준공은 40만가구다. 한편 코스피는 1.2% 올랐다.',
    [
      ['25만가구', { attribution: '국토교통부' }],
      ['40만가구', { attribution: '국토교통부' }],
      ['1.2%', { attribution: null }],
    ],
  ],
  // A body that means to do something says so, a person does it.
  ['시는 청년에게 월 20만원을 지원하기로 했다.', [['20만원', { attribution: '시', modality: 'target' }]]],
  ['김씨는 매달 30만원을 내기로 했다.', [['30만원', { attribution: null }]]],
  ['소방서 추산 재산 피해는 2억원이다.', [['2억원', { attribution: '소방서', modality: 'estimate' }]]],
  // The heading of a list tells whose figures it has, and the packs in it are what prices are told for.
  [
    '◇ 소매가격(자료: 농수산유통공사)\n▲사과 10개 2만9800원(11.6% 상승) ▲한우 등심 100g 9850원\n▲계란 30구 7190원',
    [
      ['2만9800원', { attribution: '농수산유통공사', subject: '사과' }],
      ['11.6%', { attribution: '농수산유통공사', subject: '사과' }],
      ['9850원', { attribution: '농수산유통공사', subject: '한우 등심' }],
      ['7190원', { attribution: '농수산유통공사', subject: '계란' }],
    ],
  ],
  // What a body does so long or so often, and not the body.
  ['복지부는 저소득층에게 최장 6개월간 수당을 지급한다.', [['6개월간', { subject: '수당' }]]],
  ['당국은 인력을 보내 두 시간 만에 구조를 마쳤다.', [['두 시간', { subject: '구조' }]]],
  [
    '연구팀은 환자 412명을 8.3년 추적했다.',
    [
      ['412명', { subject: '환자' }],
      ['8.3년', { subject: '추적' }],
    ],
  ],
  [
    '정부는 성수품을 평소의 1.5배인 27만t 공급한다.',
    [
      ['1.5배', {}],
      ['27만t', { subject: '성수품' }],
    ],
  ],
  // The code of a share in brackets belongs to its name.
  [
    '한빛전자[005930]가 2.11% 내린 18만5천원에 마감했고 누리반도체[000660](-3.48%)도 떨어졌다.',
    [
      ['2.11%', { subject: '한빛전자' }],
      ['18만5천원', { subject: '한빛전자' }],
      ['-3.48%', { subject: '누리반도체' }],
    ],
  ],
  // Titles without a verb tell of what they begin with, a table of what stands in its brackets.
  ['국제유가, 산유국 증산에 2.7%↓', [['2.7%', { subject: '국제유가', direction: 'down' }]]],
  [
    '[코스닥] 4.32p(0.58%) 내린 741.03(마감)',
    [
      ['4.32p', { subject: '코스닥' }],
      ['0.58%', { subject: '코스닥' }],
      ['741.03', { subject: '코스닥' }],
    ],
  ],
  [
    '지하철 요금 150원 인상(1천400원→1천550원)',
    [
      ['150원', { subject: '지하철 요금' }],
      ['1천400원', { subject: '지하철 요금' }],
      ['1천550원', { subject: '지하철 요금', direction: 'up', previous: { value: 1400 } }],
    ],
  ],
  ['도로는 길이가 12㎞다.', [['12㎞', { subject: '길이' }]]],
  ['도로는 12㎞다.', [['12㎞', { subject: '도로' }]]],
  ['배우자 출산휴가 20일을 준다.', [['20일', { subject: '배우자 출산휴가', unit: { type: 'duration' } }]]],
  ['요금은 비슷한 수준(-0.3%)을 유지했다.', [['-0.3%', { subject: '요금' }]]],
  // At another time than the one said before.
  [
    '작년엔 150그릇 팔았는데 요즘은 70그릇도 힘들다.',
    [
      ['150그릇', { period: { start: '2024-01-01', end: '2024-12-31' } }],
      ['70그릇', { period: null }],
    ],
  ],
  ['가장 붐비는 날은 14일로 23만명이 몰린다.', [['23만명', { period: day('2025-11-14') }]]],
  // A rate in force, and both bounds.
  ['감소에는 25% 관세 영향이 일부 있는 것으로 보인다.', [['25%', { modality: 'reported' }]]],
  [
    '가입 금액은 매월 5만원 이상 20만원 이하다.',
    [
      ['5만원', { kind: 'limit' }],
      ['20만원', { kind: 'limit' }],
    ],
  ],
  // What has a share, what came of an accident, what a body has done, and a base that goes on with the sentence before.
  ['반도체가 수출의 20%를 차지했다.', [['20%', { subject: '반도체', kind: 'share' }]]],
  ['가계부채는 GDP의 100%다.', [['100%', { subject: '가계부채' }]]],
  ['병원은 피해액의 30%를 갚았다.', [['30%', { subject: '피해액' }]]],
  [
    '싱크홀 867건이 발생해 2명이 숨지고 47명이 다쳤다.',
    [
      ['867건', { subject: '싱크홀' }],
      ['2명', { subject: '싱크홀' }],
      ['47명', { subject: '싱크홀' }],
    ],
  ],
  ['경찰청은 특별단속을 벌여 1만2천541건을 적발했다.', [['1만2천541건', { subject: '적발' }]]],
  ['기관은 2천100억원을 순매수했다.', [['2천100억원', { subject: '기관' }]]],
  [
    '자살률은 29.1명이다. OECD 평균의 2.5배에 달한다.',
    [
      ['29.1명', { subject: '자살률' }],
      ['2.5배', { subject: '자살률' }],
    ],
  ],
  ['서울 25개 자치구를 조사했다.', [['25개', { subject: '자치구' }]]],
  ['체중은 대조군보다 18% 적게 늘었다.', [['18%', { subject: '체중' }]]],
  // A level moves over what stands in brackets behind it, and its conversion with it.
  [
    '3분기 매출은 79억달러(약 11조원)로 지난해 3분기보다 11% 늘었다.',
    [
      ['79억달러', { direction: 'up', basis: 'yoy' }],
      ['11조원', { direction: 'up', basis: 'yoy' }],
      ['11%', { kind: 'change', direction: 'up', basis: 'yoy' }],
    ],
  ],
  ['내일은 오늘보다 2도 낮겠다.', [['2도', { period: day('2025-11-21'), modality: 'forecast' }]]],
  // Answers in marks are shares, counts below nothing are changes, and the heading of a list tells what they are against.
  [
    '‘찬성한다’는 61%, ‘모름’은 7%였다.',
    [
      ['61%', { kind: 'share' }],
      ['7%', { kind: 'share' }],
    ],
  ],
  ['찬성이 반대의 세 배에 육박했다.', [['세 배', { kind: 'level', qualifier: 'approximate' }]]],
  ['부주의가 원인인 경우가 6.2%였다.', [['6.2%', { kind: 'share' }]]],
  [
    '연봉 총액이 141억원까지 늘어 상한액(137억원)을 넘었다.',
    [
      ['141억원', {}],
      ['137억원', { kind: 'limit' }],
    ],
  ],
  [
    '취업자 증감(전년 동월 대비)은 다음과 같다.\n▲제조업 -6만1천명 ▲건설업 +3만2천명',
    [
      ['-6만1천명', { kind: 'change', direction: 'down', basis: 'yoy' }],
      ['+3만2천명', { kind: 'change', direction: 'up', basis: 'yoy' }],
    ],
  ],
  // In a row, to pay, and what is so without moving.
  ['대구는 값이 99주 내리 하락했다.', [['99주', { kind: 'level' }]]],
  ['월세 45만원을 내려고 일한다.', [['45만원', { kind: 'level', direction: null }]]],
  ['노동시간은 평균보다 129시간 길다.', [['129시간', { kind: 'change', direction: 'up' }]]],
  ['물량이 올해보다 22% 적기 때문이다.', [['22%', { kind: 'change', direction: 'down' }]]],
  ['수출이 5% 이상 줄면 어렵다.', [['5%', { kind: 'change', direction: 'down' }]]],
  [
    '금리가 0.25%포인트 내려도 6억원인 한도가 남는다.',
    [
      ['0.25%포인트', {}],
      ['6억원', { direction: null }],
    ],
  ],
  ['지난해 노동시간은 1865시간이다.', [['1865시간', { period: { start: '2024-01-01', end: '2024-12-31' } }]]],
  // A day of weather holds for the sentences behind it.
  [
    '내일 전국에 비가 오겠다. 예상 강수량은 제주도 20∼60㎜(많은 곳 산지 100㎜ 이상), 남해안 5∼20㎜다. 서울 18도로 예상된다.',
    [
      ['20∼60㎜', { period: day('2025-11-21'), modality: 'forecast', subject: '제주도' }],
      ['100㎜', { period: day('2025-11-21'), modality: 'forecast', subject: '산지' }],
      ['5∼20㎜', { period: day('2025-11-21'), modality: 'forecast', subject: '남해안' }],
      ['18도', { period: day('2025-11-21'), modality: 'forecast', subject: '서울' }],
    ],
  ],
  // An index goes on into the next sentence.
  [
    '코스피는 4321.55에 마감했다. 장중 한때 4350.20까지 뛰었다.',
    [
      ['4321.55', { unit: { type: 'index' } }],
      ['4350.20', { unit: { type: 'index' }, subject: '코스피' }],
    ],
  ],
  ['서명에 1천200여명이 참여했다.', [['1천200여명', { subject: '서명' }]]],
  [
    '그는 63명의 전세보증금 87억원을 가로챘다.',
    [
      ['63명', { subject: '전세보증금' }],
      ['87억원', { subject: '전세보증금' }],
    ],
  ],
  // The credit of a picture is no part of the first sentence.
  ['종가가 표시돼 있다. 뉴스1코스피지수가 사흘 연속 올랐다.', [['사흘', { subject: '코스피지수' }]]],
  // The day of trade, where it is compared with the one before; and a part of a time behind its number.
  [
    '23일 한국거래소에 따르면 코스피는 전 거래일보다 1.13% 올랐다.',
    [['1.13%', { period: day('2025-10-23'), basis: 'dod' }]],
  ],
  ['시는 올해 일자리 97% 이상을 상반기에 채운다.', [['97%', { period: { start: '2025-01-01', end: '2025-06-30' } }]]],
  [
    '연구원은 “내년 8.5배로 싸다”며 목표주가를 36만원으로 높였다.',
    [
      ['8.5배', {}],
      ['36만원', { period: null, attribution: '연구원' }],
    ],
  ],
  // Whose number it is: lists paired by order go on, and groups are named by their bound.
  [
    '나루은행과 다솜은행은 각각 1조2천억원, 9천300억원의 순이익을 올려 2위, 3위에 올랐다.',
    [
      ['1조2천억원', { subject: '나루은행' }],
      ['9천300억원', { subject: '다솜은행' }],
      ['2위', { subject: '나루은행' }],
      ['3위', { subject: '다솜은행' }],
    ],
  ],
  [
    '수출액과 수입액은 각각 540억달러, 498억달러로 4.1%, 2.7% 늘었다.',
    [
      ['540억달러', { subject: '수출액', kind: 'level', direction: 'up' }],
      ['498억달러', { subject: '수입액', kind: 'level', direction: 'up' }],
      ['4.1%', { subject: '수출액', kind: 'change', direction: 'up' }],
      ['2.7%', { subject: '수입액', kind: 'change', direction: 'up' }],
    ],
  ],
  [
    '환자는 1천300명으로 집계됐다. 나이별로는 18세 이하에서 420명이 나왔다.',
    [
      ['1천300명', { subject: '환자' }],
      ['18세', { subject: '18세 이하', kind: 'limit' }],
      ['420명', { subject: '18세 이하' }],
    ],
  ],
  [
    '장관은 “돌봄교실 수를 6천곳으로 늘리고 1인당 12만원을 지급하겠다”고 말했다.',
    [
      ['6천곳', { subject: '돌봄교실 수', attribution: '장관' }],
      ['12만원', { subject: '돌봄교실 수', attribution: '장관' }],
    ],
  ],
  [
    '현성중공업은 컨테이너선 6척을 1조5천억원에 짓는 계약을 맺었다고 밝혔다.',
    [
      ['6척', { subject: '컨테이너선' }],
      ['1조5천억원', { subject: '컨테이너선' }],
    ],
  ],
  [
    '주가수익비율은 21배로 경쟁사 평균(26배)보다 낮다.',
    [
      ['21배', { subject: '주가수익비율' }],
      ['26배', { subject: '경쟁사 평균' }],
    ],
  ],
  // Which day it is: that of the report, whatever was told of the day before.
  [
    '회사는 20일 공장 2곳을 닫았다. 이 회사는 전날에도 24대를 팔았다고 밝혔다. 이날 주가는 5만원에 마감했다.',
    [
      ['2곳', { period: day('2025-11-20') }],
      ['24대', { period: day('2025-11-19') }],
      ['5만원', { period: day('2025-11-20') }],
    ],
  ],
  // What is earned does not rise, and a ratio that moves is still one.
  [
    '그는 117만원을 벌어 138만원을 썼다.',
    [
      ['117만원', { kind: 'level', direction: null }],
      ['138만원', { kind: 'level', direction: null }],
    ],
  ],
  ['집값 격차는 3.1배로 벌어졌다.', [['3.1배', { kind: 'level', direction: 'up' }]]],
  ['경쟁률은 12.4배로 낮아졌다.', [['12.4배', { kind: 'level', direction: 'down' }]]],
  ['매출은 세 배로 늘었다.', [['세 배', { kind: 'change', direction: 'up' }]]],
  // What may grow or shrink.
  ['환자가 3만∼4만명 더 늘 수 있다.', [['3만∼4만명', { kind: 'change', direction: 'up' }]]],
  ['수출이 8% 줄 수 있다.', [['8%', { kind: 'change', direction: 'down' }]]],
  ['모두에게 8만원을 줄 수 있다.', [['8만원', { kind: 'level', direction: null }]]],
  // A share told once more as a rate.
  [
    '가구의 절반 이상(55.6%)이 찬성했다.',
    [
      ['절반', { kind: 'share' }],
      ['55.6%', { kind: 'share' }],
    ],
  ],
  [
    '기업 40곳(32%)이 문을 닫았다.',
    [
      ['40곳', { kind: 'level' }],
      ['32%', { kind: 'share' }],
    ],
  ],
  // What is intended reaches the clause before, which moves nothing behind it.
  [
    '장관은 “대상을 15만명으로 늘리고 1인당 최대 720만원을 지원하겠다”고 말했다.',
    [
      ['15만명', { direction: 'up', modality: 'target' }],
      ['720만원', { direction: null, modality: 'target' }],
    ],
  ],
  // The plan of a year, and what was compared in another quotation.
  [
    '9월까지 34억달러를 벌어 연간 목표(42억달러)를 앞뒀다.',
    [
      ['34억달러', {}],
      ['42억달러', { period: null, modality: 'target' }],
    ],
  ],
  [
    '그는 “출생아는 작년보다 2% 늘었다”며 “지원금을 100만원으로 올려야 한다”고 말했다.',
    [
      ['2%', { basis: 'yoy' }],
      ['100만원', { basis: null, direction: 'up' }],
    ],
  ],
  // Whose figures they are.
  [
    '이익은 정보업체 나루데이터가 집계한 전망치 90억원을 3% 웃돌았다.',
    [
      ['90억원', { attribution: '정보업체 나루데이터', modality: 'forecast' }],
      ['3%', { attribution: null }],
    ],
  ],
  ['매출이 1조원 늘어날 것으로 회사 측은 기대했다.', [['1조원', { attribution: '회사 측' }]]],
  ['3만가구가 혜택을 볼 것으로 국토부는 보고 있다.', [['3만가구', { attribution: '국토부' }]]],
  // Places in an order.
  [
    '순위는 31위로 다섯 계단 올라섰다.',
    [
      ['31위', { kind: 'rank', direction: 'up' }],
      ['다섯 계단', { value: 5, kind: 'change', direction: 'up' }],
    ],
  ],
  // Days that something takes are no dates.
  ['잠복기는 2∼14일이다.', [['2∼14일', { min: 2, max: 14, unit: { type: 'duration', code: 'd' }, subject: '잠복기' }]]],
  ['회복에 14일이 걸렸다.', [['14일', { value: 14 }]]],
  ['열대야가 11일째 이어졌다.', [['11일째', { value: 11, subject: '열대야' }]]],
  ['축제는 10∼12일 열린다.', []],
  // So many of so many, when told as a rate.
  [
    '어린이 3명 중 2명꼴로 걸렸다.',
    [['3명 중 2명', { unit: { type: 'multiple', code: '1', text: '3명 중 2명' }, kind: 'share' }]],
  ],
  // Ages that are groups, and ages in brackets.
  [
    '13∼18세가 177명으로 가장 많았고 7∼12세 161명 순이었다.',
    [
      ['13∼18세', { min: 13, max: 18 }],
      ['177명', { subject: '13∼18세' }],
      ['7∼12세', { min: 7, max: 12 }],
      ['161명', { subject: '7∼12세' }],
    ],
  ],
  // A part of what is named, whatever its verb.
  ['환자의 23%가 중증으로 악화했다.', [['23%', { kind: 'share', direction: null, subject: '환자' }]]],
  [
    '사망자 중 65세 이상이 91%다.',
    [
      ['65세', { kind: 'limit' }],
      ['91%', { kind: 'share' }],
    ],
  ],
  [
    '이상 반응은 투약군의 74%, 위약군의 46%에서 나타났다.',
    [
      ['74%', { kind: 'share', subject: '투약군' }],
      ['46%', { kind: 'share', subject: '위약군' }],
    ],
  ],
  ['농도가 기준치(0.5㎎)를 넘었다.', [['0.5㎎', { kind: 'limit' }]]],
  // One verb for numbers of two kinds.
  [
    '지난해보다 건수는 12건, 면적은 세 배 늘었다.',
    [
      ['12건', { kind: 'change', direction: 'up', basis: 'yoy', subject: '건수' }],
      ['세 배', { kind: 'change', direction: 'up', basis: 'yoy', subject: '면적' }],
    ],
  ],
  // What is forecast of a day to come, and until a day of this month.
  [
    '기상청은 22일 최고기온이 31∼33도에 이를 것으로 내다봤다.',
    [['31∼33도', { period: day('2025-11-22'), attribution: '기상청' }]],
  ],
  ['기상청은 남부지방에 5∼8m의 높은 물결이 일겠다고 예보했다.', [['5∼8m', { subject: '물결', modality: 'forecast' }]]],
  ['이달 들어 20일까지 수출이 6% 늘었다.', [['6%', { period: { start: '2025-11-01', end: '2025-11-20' } }]]],
  // Where it is, not what is measured.
  ['태풍은 서귀포 남쪽 210㎞까지 다가왔다.', [['210㎞', { subject: '태풍' }]]],
  // Measures beside one another.
  ['그는 2m 37을 넘었다.', [['2m 37', { value: 2.37, unit: { type: 'length', code: 'm' } }]]],
  [
    '열차는 시속 300㎞에서 170㎞로 속도를 늦췄다.',
    [
      ['300㎞', { unit: { type: 'speed', code: 'km/h' } }],
      ['170㎞', { unit: { type: 'speed', code: 'km/h' }, previous: { value: 300 } }],
    ],
  ],
  [
    '기온은 전날보다 5∼7도 떨어져 영하 3도에서 영상 4도 분포를 보이겠다.',
    [
      ['5∼7도', { kind: 'change', direction: 'down' }],
      ['영하 3도에서 영상 4도', { min: -3, max: 4 }],
    ],
  ],
  ['주사를 12번 맞았다.', [['12번', { value: 12 }]]],
  ['12번 홀에서 쳤다.', []],
  // What has been sold, counted or hurt.
  [
    '복숭아 5㎏ 한 상자는 2만원이다.',
    [
      ['5㎏', { subject: '복숭아' }],
      ['2만원', { subject: '복숭아' }],
    ],
  ],
  [
    '항공기 112편이 결항하고 64편이 지연됐다.',
    [
      ['112편', { subject: '항공기' }],
      ['64편', { subject: '항공기' }],
    ],
  ],
  ['승강기에 갇힌 11명이 구조됐다.', [['11명', { subject: null }]]],
  ['육상의 간판 정하늘(23)이 이겼다.', [['23', { subject: '정하늘' }]]],
  // What follows from a comparison is not compared.
  [
    '수온이 평년보다 1.8도 높아 구름이 두 배로 늘었다.',
    [
      ['1.8도', { basis: 'previous' }],
      ['두 배', { basis: null }],
    ],
  ],
  // The day of the sentence, not of the crime.
  [
    '법원은 12일 214억원을 빼돌린 혐의로 기소된 윤씨에게 벌금 30억원을 선고했다.',
    [
      ['214억원', { period: null }],
      ['30억원', { period: day('2025-11-12') }],
    ],
  ],
  // What is counted is not what another clause tells of.
  [
    '눈이 쏟아져 9개 마을이 고립됐다. 3만5천여 가구는 전기가 끊겼다.',
    [
      ['9개 마을', { subject: '마을' }],
      ['3만5천여 가구', { subject: '가구' }],
    ],
  ],
  [
    '시민 504명에게 물은 결과 68%가 찬성했다.',
    [
      ['504명', { subject: '시민' }],
      ['68%', { subject: '시민' }],
    ],
  ],
  ['표본오차는 밝히지 않았다(표본오차 ±4.4%포인트).', [['4.4%포인트', { subject: '표본오차' }]]],
  ['수출액(통관 기준 잠정치)이 402억 달러로 집계됐다.', [['402억 달러', { subject: '수출액' }]]],
  ['이웃이 길을 내 줘서 이틀 만에 나왔다.', [['이틀', { subject: '이웃' }]]],
  // Smaller and larger, and by how much less.
  ['면적은 일곱 번째로 작았다.', [['일곱 번째', { value: 7, kind: 'rank' }]]],
  ['걸릴 위험이 18% 낮다는 결과가 나왔다.', [['18%', { kind: 'change', direction: 'down', subject: '위험' }]]],
  ['전류를 30% 덜 쓴다.', [['30%', { kind: 'change', direction: 'down' }]]],
  // Since when it is told, over what it is compared with.
  [
    '출동이 지난달 5만건으로 작년 7월보다 34% 늘었다.',
    [
      ['5만건', { period: { start: '2025-10-01', end: '2025-10-31' } }],
      ['34%', { period: { start: '2025-10-01', end: '2025-10-31' } }],
    ],
  ],
  // What may come, and what who speaks will do.
  ['사망자가 500명에 이를 수도 있다.', [['500명', { modality: 'hypothetical' }]]],
  ['회사 측은 “부품 12만개를 바꿔주겠다”고 해명했다.', [['12만개', { modality: 'target', subject: '부품' }]]],
  ['그는 원금의 “세 배를 돌려주겠다”며 돈을 모았다.', [['세 배', {}]]],
  ['배급사는 다음 주 34개국에서 개봉한다고 밝혔다.', [['34개국', { modality: 'forecast' }]]],
  [
    '기온이 오르면 쌀 수확량이 14% 준다고 본다.',
    [['14%', { kind: 'change', direction: 'down', modality: 'hypothetical' }]],
  ],
  ['그는 3만원을 준다고 말했다.', [['3만원', { kind: 'level', direction: null }]]],
  // Years told by one another, weekends, and times behind the number.
  [
    '2021년 4.1%였던 실업률은 이듬해 3.6%로 떨어졌다.',
    [
      ['4.1%', { period: { start: '2021-01-01', end: '2021-12-31' } }],
      ['3.6%', { period: { start: '2022-01-01', end: '2022-12-31' } }],
    ],
  ],
  ['지난 주말 해수욕장에 120만명이 몰렸다.', [['120만명', { period: { start: '2025-11-15', end: '2025-11-16' } }]]],
  ['말라리아로 59만명이 지난해 숨졌다.', [['59만명', { period: { start: '2024-01-01', end: '2024-12-31' } }]]],
  ['3천명이 지난달 열린 축제에 왔다.', [['3천명', { period: null }]]],
  [
    '인구의 62%인 1천800만명이 굶주린다.',
    [
      ['62%', { kind: 'share', subject: '인구' }],
      ['1천800만명', { subject: '인구' }],
    ],
  ],
  [
    '사고는 7천건으로 지난해 같은 기간(8천건)에 견줘 12% 줄었다.',
    [
      ['7천건', { direction: 'down', basis: 'yoy' }],
      ['8천건', { direction: null }],
      ['12%', { kind: 'change', direction: 'down', basis: 'yoy' }],
    ],
  ],
  // Degrees of heat without the word for it, and counters side by side.
  ['열이 39도까지 올랐다.', [['39도', { value: 39, unit: { type: 'temperature', code: 'Cel' } }]]],
  [
    '연구팀은 물고기 3종 240마리를 30도 물에서 길렀다.',
    [
      ['3종', { subject: '물고기' }],
      ['240마리', { subject: '물고기' }],
      ['30도', { unit: { type: 'temperature', code: 'Cel' } }],
    ],
  ],
  ['적조생물 3천200개체가 나왔다.', [['3천200개체', { value: 3200, subject: '적조생물' }]]],
  ['올여름은 두 번째로 더웠고 비가 잦았다.', [['두 번째', { value: 2, kind: 'rank' }]]],
  ['무게는 40% 가볍다.', [['40%', { kind: 'change', direction: 'down' }]]],
  // What something costs or takes.
  ['방제에 47억원이 들었다.', [['47억원', { subject: '방제' }]]],
  ['복구비로 900억원이 필요하다.', [['900억원', { subject: '복구비' }]]],
  [
    '급수가 끊긴 34개 마을에 물차 18대를 보냈다.',
    [
      ['34개 마을', { subject: '마을' }],
      ['18대', { subject: '물차' }],
    ],
  ],
  // What ends its own clause.
  [
    '공제율은 15%이며 한도는 700만원이다.',
    [
      ['15%', { kind: 'level', qualifier: 'exact' }],
      ['700만원', { kind: 'limit' }],
    ],
  ],
  ['과태료는 7만원이고 이를 어기면 면허가 정지된다.', [['7만원', { modality: 'reported' }]]],
  ['출석률이 80% 이상이어야 수료한다.', [['80%', { qualifier: 'at_least' }]]],
  ['기대수명은 5.8년 차이가 났다.', [['5.8년', { kind: 'change', direction: null }]]],
  ['첫눈은 평년보다 나흘 늦게 내렸다.', [['나흘', { kind: 'change', direction: 'up', basis: 'previous' }]]],
  ['사망은 예년보다 4.6% 많았다.', [['4.6%', { basis: 'previous' }]]],
  // Whose finding it is.
  ['해수부는 피해액이 1천430억원에 달한 것으로 잠정 집계했다.', [['1천430억원', { attribution: '해수부' }]]],
  ['국토부 조사 결과 부품 12개가 빠져 있었다.', [['12개', { attribution: '국토부', subject: '부품' }]]],
  ['조사 결과 부품 12개가 빠져 있었다.', [['12개', { attribution: null }]]],
  ['기온은 평균보다 네 배 빠르게 올랐다.', [['네 배', { kind: 'change', direction: 'up' }]]],
  [
    '상의가 기업 1천213곳을 조사한 결과 58%가 실적이 나빠질 것으로 내다봤다.',
    [
      ['1천213곳', { modality: 'reported', subject: '기업' }],
      ['58%', { modality: 'reported', kind: 'share', subject: '기업', attribution: '상의' }],
    ],
  ],
  [
    '위원 19명 중 11명은 금리 인하를 예상했다.',
    [
      ['19명', { modality: 'reported' }],
      ['11명', { modality: 'reported' }],
    ],
  ],
  [
    '이유로는 관세(41.2%)와 환율(27.5%)을 꼽았다.',
    [
      ['41.2%', { kind: 'share', subject: '관세' }],
      ['27.5%', { kind: 'share', subject: '환율' }],
    ],
  ],
  [
    '예산정책처는 지급액이 120조원으로 불어날 것으로 추계했다.',
    [['120조원', { attribution: '예산정책처', modality: 'forecast' }]],
  ],
  [
    '쌀 40t이 타 2억원(소방서 추산)의 피해가 났다.',
    [
      ['40t', { modality: 'reported', subject: '쌀' }],
      ['2억원', { modality: 'estimate' }],
    ],
  ],
  [
    '모기는 214마리로 평년(121마리)보다 77% 많았다.',
    [
      ['214마리', { kind: 'level' }],
      ['121마리', { kind: 'level' }],
      ['77%', { kind: 'change', direction: 'up', basis: 'previous' }],
    ],
  ],
  // The time and the source of a paragraph hold for what has moved in its later sentences.
  [
    '통계청은 지난달 수출이 5% 늘었다고 밝혔다. 수입은 2% 줄었다.',
    [
      ['5%', { period: { start: '2025-10-01', end: '2025-10-31' }, attribution: '통계청' }],
      ['2%', { period: { start: '2025-10-01', end: '2025-10-31' }, attribution: '통계청' }],
    ],
  ],
  [
    '지난달 수출이 5% 늘었다. 이달 수입은 2% 줄었다. 재고는 3% 늘었다.',
    [
      ['5%', { period: { start: '2025-10-01', end: '2025-10-31' } }],
      ['2%', { period: { start: '2025-11-01', end: '2025-11-30' } }],
      ['3%', { period: null }],
    ],
  ],
  // A share that is told of goes on for the next names.
  [
    '점유율은 A사가 37%였다. B사는 10%로 3위를 지켰고, C사(4.4%)는 5위였다.',
    [
      ['37%', { kind: 'share' }],
      ['10%', { kind: 'share', subject: 'B사' }],
      ['3위', {}],
      ['4.4%', { kind: 'share', subject: 'C사' }],
      ['5위', {}],
    ],
  ],
  // A number that is what the sentence tells of belongs to no body that tells it; a train counts its own.
  [
    '유엔은 이 지역에서 5만명 이상이 숨졌다고 밝혔다.',
    [['5만명', { kind: 'level', subject: null, attribution: '유엔' }]],
  ],
  ['KTX는 40편 이상이 멈췄다.', [['40편', { subject: 'KTX' }]]],
  ['그는 중고차를 90만원에 넘겼다.', [['90만원', { modality: 'reported', subject: '중고차' }]]],
  ['거래액은 90만원을 넘겼다.', [['90만원', { subject: '거래액' }]]],
  [
    '법원은 징역 1년에 집행유예 2년을 선고했다.',
    [
      ['1년', { subject: '징역' }],
      ['2년', { subject: '집행유예' }],
    ],
  ],
  ['계란 30구 판매가는 7천890원이다.', [['7천890원', { subject: '계란 30구 판매가' }]]],
  ['기구는 당류를 25g 이하로 권고한다.', [['25g', { subject: '당류' }]]],
  ['세계보건기구(WHO)는 당류를 25g 이하로 권고한다.', [['25g', { attribution: '세계보건기구(WHO)', subject: '당류' }]]],
  // Where a rate stands, and by how much it has moved.
  [
    '▲ 실업률 2.2%, 0.1%p 하락 ▲ 고용률 63.4%, 0.2%p↑',
    [
      ['2.2%', { kind: 'level', direction: 'down' }],
      ['0.1%p', { kind: 'change', direction: 'down' }],
      ['63.4%', { kind: 'level', direction: 'up' }],
      ['0.2%p', { kind: 'change', direction: 'up' }],
    ],
  ],
  [
    '수입이 2.2%, 3.1% 하락했다.',
    [
      ['2.2%', { kind: 'change' }],
      ['3.1%', { kind: 'change' }],
    ],
  ],
  // What a number is compared with is of another time, and beyond what was expected is no change over a year.
  [
    '사는 3분기 손실이 42억원으로 지난해 같은 기간(18억원)보다 커졌다고 14일 공시했다. 매출은 7.4% 줄었다.',
    [
      ['42억원', {}],
      ['18억원', {}],
      ['7.4%', { period: { start: '2025-07-01', end: '2025-09-30' } }],
    ],
  ],
  [
    '작년 매출 100억원과 비교하면 20% 늘었다.',
    [
      ['100억원', { period: { start: '2024-01-01', end: '2024-12-31' } }],
      ['20%', { period: null }],
    ],
  ],
  [
    '이익은 작년 동기 대비 8.4% 감소했으나 시장 전망치(6천5억원)를 14.7% 웃돌았다.',
    [
      ['8.4%', { basis: 'yoy' }],
      ['6천5억원', { modality: 'forecast' }],
      ['14.7%', { basis: 'previous' }],
    ],
  ],
  // 준다 is "gives" behind an object, and "shrinks" otherwise.
  ['차를 바꾸면 100만원을 더 준다.', [['100만원', { kind: 'level', direction: null }]]],
  ['이자가 3% 준다.', [['3%', { kind: 'change', direction: 'down' }]]],
  [
    '긍정 평가는 59%, 부정 평가는 32%였다.',
    [
      ['59%', { kind: 'share' }],
      ['32%', { kind: 'share' }],
    ],
  ],
  ['긍정 평가는 3% 줄었다.', [['3%', { kind: 'change' }]]],
  [
    '눈은 17일 밤부터 18일 오전 사이 최대 15㎝ 내린다.',
    [['15㎝', { period: { start: '2025-11-17', end: '2025-11-18' } }]],
  ],
  ['운임은 왕복 18만원이다.', [['18만원', { subject: '운임' }]]],
  [
    '주가는 3.3% 빠진 401달러다.',
    [
      ['3.3%', { subject: '주가' }],
      ['401달러', { subject: '주가' }],
    ],
  ],
  [
    '수출액이 7억달러였다. 17개 시·도 가운데 3위다.',
    [
      ['7억달러', {}],
      ['17개 시·도', { subject: null }],
      ['3위', { subject: '수출액' }],
    ],
  ],
  ['2만원짜리 치킨을 팔았다.', [['2만원짜리', { subject: '치킨' }]]],
  [
    '지니계수는 0.323으로 2019년(0.317) 이후 최고다.',
    [
      ['0.323', {}],
      ['0.317', { subject: '지니계수', unit: { type: 'index' } }],
    ],
  ],
  [
    '김모(31)씨는 0.3% 올렸다.',
    [
      ['31', { unit: { code: 'a' } }],
      ['0.3%', {}],
    ],
  ],
  [
    "통계청이 발표한 '사회조사 결과'를 보면 국민의 52.5%는 결혼을 해야 한다고 답했다.",
    [['52.5%', { kind: 'share', attribution: '통계청' }]],
  ],
  [
    '울산은 승점 44(11승 15패)로 9위다.',
    [
      ['44', { value: 44, subject: '승점' }],
      ['11승', { subject: '울산' }],
      ['15패', { subject: '울산' }],
      ['9위', { subject: '울산' }],
    ],
  ],
  [
    '복지에 4조2천억원, 농정에 1조3천억원을 쓴다.',
    [
      ['4조2천억원', { subject: '복지' }],
      ['1조3천억원', { subject: '농정' }],
    ],
  ],
  [
    '수출이 5% 늘었다. 5개 분기 만에 최대다.',
    [
      ['5%', {}],
      ['5개 분기', { subject: '수출' }],
    ],
  ],
  // Limits that follow one another, and one that is told of what stands behind it.
  [
    '한도는 하루 200만원, 월 500만원이다.',
    [
      ['200만원', { kind: 'limit' }],
      ['500만원', { kind: 'limit' }],
    ],
  ],
  [
    '금리는 연 2.5%, 한도는 7천만원이다.',
    [
      ['2.5%', { kind: 'level' }],
      ['7천만원', { kind: 'limit' }],
    ],
  ],
  [
    '라면 값은 1천원이다. 신라면 가격은 1천원으로 오른다.',
    [
      ['1천원', {}],
      ['1천원', { modality: 'reported', subject: '신라면 가격' }],
    ],
  ],
  ['금리가 10%라면 좋다.', [['10%', { modality: 'hypothetical' }]]],
  [
    '사범은 2023년 2만명으로 정점을 찍은 뒤 작년 1만명으로 줄었다. 이 중 여성은 30%다.',
    [
      ['2만명', { subject: '사범' }],
      ['1만명', { subject: '사범' }],
      ['30%', { kind: 'share', subject: '여성' }],
    ],
  ],
  [
    '성과급 450%+1천580만원에 합의했다.',
    [
      ['450%', {}],
      ['1천580만원', { kind: 'level', direction: null, subject: '성과급' }],
    ],
  ],
  ['증권가는 영업이익을 3조원으로 본다.', [['3조원', { attribution: '증권가', modality: 'estimate' }]]],
  ['전망치 3.5%는 소폭 웃돌았다.', [['3.5%', { kind: 'level', modality: 'forecast' }]]],
  [
    '방역당국은 5㎞ 안 농장 61곳을 막았다.',
    [
      ['5㎞', {}],
      ['61곳', { subject: '농장' }],
    ],
  ],
  [
    '물이 6.2m까지 차올라 홍수주의보(6.0m)가 내려졌다.',
    [
      ['6.2m', {}],
      ['6.0m', { subject: '홍수주의보' }],
    ],
  ],
  ['대통령은 30∼50년 기한의 안전보장을 요청했다.', [['30∼50년', { subject: '안전보장' }]]],
  [
    '선발은 5실점하며 졌고 팀은 4연승했다.',
    [
      ['5실점', { subject: '선발' }],
      ['4연승', { subject: '팀' }],
    ],
  ],
  // Beyond what was expected is told, and no forecast.
  ['매출은 예상보다 2% 적었다.', [['2%', { basis: 'previous', modality: 'reported' }]]],
  ['이익은 전망치보다 5% 많았다.', [['5%', { basis: 'previous', modality: 'reported' }]]],
  ['이익 전망치는 5억원이다.', [['5억원', { modality: 'forecast' }]]],
  // What one has heard, or cannot do, is no part of a name.
  ['눈이 온대서 삽 3자루를 샀다.', [['3자루', { subject: '삽' }]]],
  ['“영하 12도까지 떨어진대서 계량기를 싸맸어요.”', [['영하 12도', { subject: null }]]],
  [
    '최모(52)씨는 “월세 180만원을 못 내 석 달 치가 밀렸다”고 했다.',
    [
      ['52', {}],
      ['180만원', { subject: '월세' }],
      ['석 달', { subject: null }],
    ],
  ],
  // In the order of the sentence before, unless it names its own.
  [
    '매출은 69억원, 영업이익은 9억원이었다. 각각 전년 동기 대비 7.5%, 38.8% 늘어난 수치다.',
    [
      ['69억원', { subject: '매출' }],
      ['9억원', { subject: '영업이익' }],
      ['7.5%', { subject: '매출', basis: 'yoy' }],
      ['38.8%', { subject: '영업이익', basis: 'yoy' }],
    ],
  ],
  [
    '매출은 69억원, 영업이익은 9억원이었다. 수출과 내수는 각각 2%, 15% 줄었다.',
    [
      ['69억원', {}],
      ['9억원', {}],
      ['2%', { subject: '수출' }],
      ['15%', { subject: '내수' }],
    ],
  ],
  [
    '한빛은행은 대출 금리를 0.1%포인트 올려 연 5.61%로 조정한다.',
    [
      ['0.1%포인트', { kind: 'change' }],
      ['5.61%', { subject: '대출 금리', direction: 'up' }],
    ],
  ],
  ['"학생이 48명으로 줄었어요." 한 초등학교 교장은 한숨을 내쉬었다.', [['48명', { attribution: '초등학교 교장' }]]],
  // A level beside the index that is told before, with its own movement.
  [
    '식량가격지수는 126.4였다. 설탕은 94.1로 5.3% 떨어졌다. 곡물은 103.6으로 1.3% 내렸다.',
    [
      ['126.4', {}],
      ['94.1', { subject: '설탕', unit: { type: 'index' } }],
      ['5.3%', {}],
      ['103.6', { subject: '곡물' }],
      ['1.3%', {}],
    ],
  ],
  ['버전은 94.1로 5.3% 빨라졌다.', [['5.3%', {}]]],
  ['법원은 회사에 3억원 배상을 명령했다.', [['3억원', { subject: '배상' }]]],
  // Figures go on with the body that told them, but not what is known of a player, and not the outlook of others.
  [
    '한빛유나이티드는 수비수 박서진(24)을 데려왔다고 18일 밝혔다. 박서진은 지난 시즌 28경기에 나섰다.',
    [
      ['24', {}],
      ['28경기', { attribution: null }],
    ],
  ],
  [
    '구단은 이적료가 9억원이라고 밝혔다. 올 시즌 20경기에서 7골을 넣은 공격수다.',
    [
      ['9억원', { attribution: '구단' }],
      ['20경기', { attribution: null }],
      ['7골', { attribution: null }],
    ],
  ],
  [
    '한빛시는 도서관을 짓는다고 밝혔다. 사업비는 90억원으로 추산된다.',
    [['90억원', { attribution: '한빛시', modality: 'estimate' }]],
  ],
  [
    '한빛전자는 이익이 90억원이라고 밝혔다. 시장 전망치 80억원을 웃돌았다.',
    [
      ['90억원', { attribution: '한빛전자' }],
      ['80억원', { attribution: null, modality: 'forecast' }],
    ],
  ],
  [
    '부동산원에 따르면 지난달 집값은 0.3% 올랐다. 강북구는 0.1%에 머물렀다. 한빛구는 3억원을 지원했다.',
    [
      ['0.3%', { attribution: '부동산원' }],
      ['0.1%', { attribution: '부동산원', subject: '강북구' }],
      ['3억원', { attribution: null }],
    ],
  ],
  [
    '한국은행은 올해 성장률 전망치를 1.0%로 올렸다. 내년은 1.7%로 종전보다 높여 잡았다.',
    [
      ['1.0%', { attribution: '한국은행' }],
      ['1.7%', { attribution: '한국은행', modality: 'forecast' }],
    ],
  ],
  [
    '연구팀은 수명이 12% 길어진다는 사실을 확인했다.',
    [['12%', { attribution: '연구팀', kind: 'change', direction: 'up' }]],
  ],
  [
    '소방청은 불이 300건 났다며 난로는 하루 8시간 넘게 켜지 말라고 당부했다.',
    [
      ['300건', { attribution: '소방청' }],
      ['8시간', { attribution: '소방청' }],
    ],
  ],
  [
    '시는 버스가 300대라고 했지만 노조는 200대라고 반박했다.',
    [
      ['300대', { attribution: '시' }],
      ['200대', { attribution: '노조' }],
    ],
  ],
  // A level of the same announcement is of the same time; so are the rates of a later sentence, and against the same year.
  [
    '한빛군은 지난달 관광객이 3만명이라고 밝혔다. 1인당 쓴 돈은 5만원이었다.',
    [
      ['3만명', { period: { start: '2025-10-01', end: '2025-10-31' } }],
      ['5만원', { period: { start: '2025-10-01', end: '2025-10-31' }, attribution: '한빛군' }],
    ],
  ],
  [
    '지난달 수출은 작년 같은 달보다 5% 늘었다. 품목별로는 반도체가 26%, 선박이 3% 증가했다.',
    [
      ['5%', { basis: 'yoy' }],
      ['26%', { basis: 'yoy', subject: '반도체' }],
      ['3%', { basis: 'yoy', subject: '선박' }],
    ],
  ],
  [
    '지난달 수출은 작년 같은 달보다 5% 늘었다. 이달 1∼10일 반도체는 26% 증가했다.',
    [
      ['5%', { basis: 'yoy' }],
      ['26%', { basis: null }],
    ],
  ],
  [
    '주가는 전날보다 5% 올랐다. 대한철강은 3% 내렸다.',
    [
      ['5%', { basis: 'dod' }],
      ['3%', { basis: null }],
    ],
  ],
  // Those who were asked, and when.
  [
    '상의가 이달 3∼7일 30인 이상 업체 200곳을 설문조사한 결과 채용을 늘리겠다는 기업은 17%에 그쳤다.',
    [
      ['30인', {}],
      ['200곳', { attribution: '상의' }],
      ['17%', { attribution: '상의', kind: 'share', period: { start: '2025-11-03', end: '2025-11-07' } }],
    ],
  ],
  [
    '협회가 지난 3∼7일 회원 200명을 조사한 결과, 재택근무를 원하는 직원은 62%였다.',
    [
      ['200명', { attribution: '협회' }],
      ['62%', { attribution: '협회', kind: 'share', period: { start: '2025-11-03', end: '2025-11-07' } }],
    ],
  ],
  ['금리를 내린 은행은 3.5%를 준다.', [['3.5%', { kind: 'level' }]]],
  ['수출하는 기업은 15% 줄었다.', [['15%', { kind: 'change' }]]],
  // An outlook goes on for what is expected, not for what has happened.
  [
    '농식품부는 생산량이 350만t에 그칠 것으로 내다봤다. 소비량은 360만t으로 추정된다. 지난달 값은 3% 올랐다.',
    [
      ['350만t', { attribution: '농식품부' }],
      ['360만t', { attribution: '농식품부', modality: 'estimate' }],
      ['3%', { attribution: null }],
    ],
  ],
  // What a body made known without a number goes on too.
  [
    '한빛시는 도서관을 짓는다고 밝혔다. 사업비는 90억원이다. 노조는 반발했다. 조합원은 300명이다.',
    [
      ['90억원', { attribution: '한빛시' }],
      ['300명', { attribution: null }],
    ],
  ],
  ['한빛시는 도서관을 짓는다. 사업비는 90억원이다.', [['90억원', { attribution: null }]]],
  // Parts of those who were asked, of people and not of their rate, and of the whole told before.
  [
    '찬성은 58%, 반대는 31%였고, 11%는 답하지 않았다.',
    [
      ['58%', { kind: 'share' }],
      ['31%', { kind: 'share' }],
      ['11%', { kind: 'share', subject: null }],
    ],
  ],
  [
    '우리나라 성인의 독서율은 43%로, 10명 중 6명은 책을 읽지 않는다.',
    [
      ['43%', { subject: '우리나라 성인의 독서율' }],
      ['10명 중 6명', { value: 0.6, subject: '우리나라 성인' }],
    ],
  ],
  ['청년은 10명 중 6명이 혼자 산다.', [['10명 중 6명', { subject: '청년' }]]],
  [
    '전북은 1천만원으로 서울의 4분의 1 수준이다.',
    [
      ['1천만원', { subject: '전북' }],
      ['4분의 1', { subject: '전북' }],
    ],
  ],
  [
    '신규 등록은 19만대로, 전체 신차의 13%를 차지했다.',
    [
      ['19만대', {}],
      ['13%', { kind: 'share', subject: '신규 등록' }],
    ],
  ],
  [
    '피해액은 20억원으로, 피해자의 43%가 노인이다.',
    [
      ['20억원', { subject: '피해액' }],
      ['43%', { subject: '피해자' }],
    ],
  ],
  [
    '소각할 주식은 발행주식의 1.1%인 7만주다.',
    [
      ['1.1%', { kind: 'share' }],
      ['7만주', { subject: '주식' }],
    ],
  ],
  [
    '부표 조각이 34%로 가장 많고 병, 비닐이 각각 21%, 12%였다.',
    [
      ['34%', { kind: 'share' }],
      ['21%', { kind: 'share', subject: '병' }],
      ['12%', { kind: 'share', subject: '비닐' }],
    ],
  ],
  [
    '대상자는 48만명이며, 한 해 620억원이 든다.',
    [
      ['48만명', { subject: '대상자' }],
      ['620억원', { subject: null }],
    ],
  ],
  ['대표팀은 A매치 6연승을 달렸다.', [['6연승', { subject: '대표팀' }]]],
  [
    '국민의 39%가 결혼할 생각이 없다고 했다. 이유로 경제적 부담(41%)을 먼저 들었다.',
    [
      ['39%', { kind: 'share' }],
      ['41%', { kind: 'share', subject: '경제적 부담' }],
    ],
  ],
  // A half of the year told before, and what is so now.
  [
    '한빛은행은 내년 환율이 1천400원일 것으로 봤다. 상반기 평균은 1천430원, 하반기는 1천380원이다.',
    [
      ['1천400원', { period: { start: '2026-01-01', end: '2026-12-31' }, modality: 'forecast' }],
      ['1천430원', { period: { start: '2026-01-01', end: '2026-06-30' } }],
      ['1천380원', { period: { start: '2026-07-01', end: '2026-12-31' } }],
    ],
  ],
  [
    '한빛시가 지난달 벌인 조사에서 적정 요금은 1천250원으로 나왔다. 현재 요금은 1천500원이다. 이용객은 3만명이었다.',
    [
      ['1천250원', { period: { start: '2025-10-01', end: '2025-10-31' } }],
      ['1천500원', { period: null }],
      ['3만명', {}],
    ],
  ],
  // What a part told of by name belongs to.
  [
    '복구에는 국비 1조원을 포함해 모두 2조원이 든다.',
    [
      ['1조원', { subject: '국비' }],
      ['2조원', { subject: '복구' }],
    ],
  ],
  [
    '한빛은 가온을 4승 1패로 눌렀다.',
    [
      ['4승', { subject: '한빛' }],
      ['1패', { subject: '한빛' }],
    ],
  ],
  [
    '22위인 한국은 75위 볼리비아를 눌렀다.',
    [
      ['22위', { subject: '한국' }],
      ['75위', { subject: '볼리비아' }],
    ],
  ],
  ['위원회는 매출의 최대 3%까지 과징금을 물린다.', [['3%', { subject: '매출' }]]],
  // The time that a number is compared with is not that of the next sentence.
  [
    '한빛전자는 3분기 이익이 90억원으로 지난해 같은 기간(80억원) 대비 12.5% 늘었다. 매출은 같은 기간 8% 줄었다.',
    [
      ['90억원', { period: { start: '2025-07-01', end: '2025-09-30' } }],
      ['80억원', { period: { start: '2024-07-01', end: '2024-09-30' } }],
      ['12.5%', { basis: 'yoy' }],
      ['8%', { period: { start: '2025-07-01', end: '2025-09-30' }, direction: 'down' }],
    ],
  ],
  // What is quoted is the answer, not the mark that closes it.
  [
    '‘눈치가 보여서’(29%), ‘매우 바쁘다’(21%) 등의 응답이 나왔다. ‘모르겠다’가 9%였다.',
    [
      ['29%', { subject: '눈치가 보여서', kind: 'share' }],
      ['21%', { subject: '매우 바쁘다', kind: 'share' }],
      ['9%', { subject: '모르겠다', kind: 'share' }],
    ],
  ],
  // Whoever counts is not what is counted, in the next sentence neither.
  [
    '시는 3만 명이 축제장을 찾은 것으로 집계했다. 지난해(2만 명)보다 50% 늘었다.',
    [
      ['3만 명', { subject: null, attribution: '시' }],
      ['2만 명', { subject: null }],
      ['50%', { subject: null, direction: 'up' }],
    ],
  ],
  // How much more or less it will be.
  ...(
    [
      ['기온이 평년보다 2도가량 낮을 것으로 보인다.', '2도', 'down'],
      ['수확량이 평년보다 3만t 많을 것으로 전망된다.', '3만t', 'up'],
      ['값은 평년보다 15% 비쌀 전망이다.', '15%', 'up'],
      ['값은 평년보다 15% 쌀 것으로 예상된다.', '15%', 'down'],
      ['강수량은 평년보다 20㎜ 적을 확률이 높다.', '20㎜', 'down'],
    ] as const
  ).map(
    ([sentence, text, direction]) =>
      [sentence, [[text, { kind: 'change', direction, basis: 'previous', modality: 'forecast' }]]] as const,
  ),
  [
    '올해 쌀 생산은 353만t이다. 수확량은 20만t으로 많을 것으로 본다.',
    [
      ['353만t', {}],
      ['20만t', { kind: 'level' }],
    ],
  ],
  // Who is interviewed says all of the paragraph.
  [
    '[김순자/서울 마포구 : 작년엔 스무 포기를 담갔어요. 올해는 열 포기예요.]\n\n배추는 한 포기에 7천 원입니다.',
    [
      ['스무 포기', { attribution: '김순자' }],
      ['열 포기', { attribution: '김순자' }],
      ['7천 원', { attribution: null }],
    ],
  ],
  [
    '[박정훈 유통정책과장]\n"할인율을 최대 40%까지 높이겠습니다."',
    [['40%', { attribution: '박정훈', modality: 'target' }]],
  ],
  [
    '비가 5㎜ 내리겠습니다. 기온은 3도로 비슷하겠습니다.',
    [
      ['5㎜', { modality: 'forecast' }],
      ['3도', { modality: 'forecast' }],
    ],
  ],
  // Each house's own target, and a price of the day that is nobody's.
  [
    '한빛증권은 가온전자 목표주가를 21만원에서 26만원으로, 새한증권은 19만원에서 24만원으로 올렸다. 이날 주가는 6% 올랐다.',
    [
      ['21만원', { attribution: '한빛증권' }],
      ['26만원', { attribution: '한빛증권', subject: '가온전자 목표주가' }],
      ['19만원', { attribution: '새한증권' }],
      ['24만원', { attribution: '새한증권', subject: '가온전자 목표주가' }],
      ['6%', { attribution: null, subject: '주가' }],
    ],
  ],
  // To buy and to go, no pardon and no mask.
  ['마트에서 사면 4만원이 든다.', [['4만원', { subject: null }]]],
  ['선원들은 배에서 19일을 버텼다.', [['19일', { value: 19, subject: '선원들' }]]],
  ['회의는 19일을 넘겨 열렸다.', []],
  // Whose streak, rank and score it is.
  [
    '한빛은 가온의 7연승을 끊었다. 3연승을 달린 5위 한빛은 승점 14(5승 4패)를 쌓아 4위 다온(승점 15)과의 격차를 줄였다. 승점 60 이상은 따야 한다.',
    [
      ['7연승', { subject: '가온' }],
      ['3연승', { subject: '한빛' }],
      ['5위', { subject: '한빛' }],
      ['14', { value: 14 }],
      ['5승', {}],
      ['4패', {}],
      ['4위', { subject: '다온' }],
      ['15', { value: 15 }],
      ['60', { qualifier: 'at_least' }],
    ],
  ],
  [
    '운임지수는 1472.36으로 올랐다. 지난달 중순 저점(1160.42)과 비교하면 27% 높다.',
    [
      ['1472.36', {}],
      ['1160.42', { unit: { type: 'index', code: '1', text: '' }, period: { start: '2025-10-01', end: '2025-10-31' } }],
      ['27%', { kind: 'change', period: null }],
    ],
  ],
  [
    '개봉일 1천108개였던 스크린은 640개로 줄었다.',
    [
      ['1천108개', { subject: '스크린' }],
      ['640개', { subject: '스크린', direction: 'down' }],
    ],
  ],
  // Two ends of which the last has the unit, unless one moves to it; places of a list.
  [
    '예상 적설량은 강원이 3에서 8㎝, 경기와 충북은 1~5㎝, 서울은 1㎝ 안팎입니다.',
    [
      ['3에서 8㎝', { min: 3, max: 8, subject: '강원', modality: 'forecast' }],
      ['1~5㎝', { modality: 'forecast' }],
      ['1㎝', { subject: '서울', modality: 'forecast' }],
    ],
  ],
  ['하루 2에서 3시간 걷는다.', [['2에서 3시간', { min: 2, max: 3 }]]],
  [
    '폭이 3에서 8m로 늘었다.',
    [
      ['3', { value: 3, min: null, unit: { type: 'length', code: 'm', text: 'm' } }],
      ['8m', { value: 8, previous: { value: 3 } }],
    ],
  ],
  // The weeks before that something is compared with.
  [
    '환자는 127명으로 직전 주(98명)보다 29.6% 늘었다. 매출은 30억원으로 직전 3개월의 절반이다.',
    [
      ['127명', {}],
      ['98명', { subject: '환자' }],
      ['29.6%', { basis: 'wow', kind: 'change' }],
      ['30억원', {}],
      ['절반', {}],
    ],
  ],
  [
    '거래는 20건으로 직전 한 달(50건)보다 적다.',
    [
      ['20건', {}],
      ['50건', { subject: '거래' }],
    ],
  ],
  // Days in brackets behind a week or so many days.
  [
    '지난 주말 사흘(14∼16일)간 88만명을 모았다. 11월 둘째 주(9∼15일) 환자는 3명이다. 주말 이틀은 붐볐다.',
    [
      ['88만명', { period: { start: '2025-11-14', end: '2025-11-16' } }],
      ['3명', { period: { start: '2025-11-09', end: '2025-11-15' } }],
    ],
  ],
  // Who won then is told of now; an area is what it is at all times.
  ['지난해 우승자 최가은은 1타가 모자라 탈락했다.', [['1타', { period: null }]]],
  [
    '전용면적 84㎡는 지난달 24억원에 팔렸다.',
    [
      ['84㎡', { period: null }],
      ['24억원', { period: { start: '2025-10-01', end: '2025-10-31' } }],
    ],
  ],
  [
    '내일은 오늘보다 6도 낮겠습니다. 서울 기온은 2도에 머물겠습니다.',
    [
      ['6도', { period: { start: '2025-11-21', end: '2025-11-21' }, direction: 'down' }],
      ['2도', { period: null }],
    ],
  ],
  // What others are told to do, what has no temperature, and who is counted behind 부터는.
  ['질병청은 비누로 30초 넘게 손을 씻으라고 당부했다.', [['30초', { subject: null, attribution: '질병청' }]]],
  [
    '어패류를 85도 이상에서 1분 이상 익혀야 한다.',
    [
      ['85도', { unit: { type: 'temperature', code: 'Cel', text: '도' } }],
      ['1분', {}],
    ],
  ],
  [
    '첫째아는 200만 원, 둘째아부터는 300만 원을 준다.',
    [
      ['200만 원', { subject: '첫째아' }],
      ['300만 원', { subject: '둘째아' }],
    ],
  ],
  [
    '영유아가 36%, 7∼18세(24.8%), 65세 이상(13.1%) 순이다.',
    [
      ['36%', {}],
      ['7∼18세', {}],
      ['24.8%', { subject: '7∼18세' }],
      ['65세', {}],
      ['13.1%', { subject: '65세 이상' }],
    ],
  ],
  [
    '한빛항공은 A320 9대 중 5대를 판다.',
    [
      ['9대', { subject: 'A320' }],
      ['5대', { subject: 'A320' }],
    ],
  ],
  [
    '기금은 올해 성장률 전망치를 1.1%로 높였다. 내년은 0.6%로 유지했다.',
    [
      ['1.1%', { modality: 'forecast' }],
      ['0.6%', { modality: 'forecast', direction: 'flat' }],
    ],
  ],
  [
    '지난해 조사 때의 38.7%보다 2.6%포인트 높아졌다.',
    [
      ['38.7%', { subject: null }],
      ['2.6%포인트', { subject: null }],
    ],
  ],
  [
    '2세트 이후 살아났다. 증권사 컨센서스(90억원)를 밑돌았다.',
    [['90억원', { subject: '증권사 컨센서스', modality: 'forecast' }]],
  ],
  // Where something is done so often is not who does it.
  [
    '로드리게스는 올해 메이저리그에서 7경기 등판했다. 메이저리그 통산 15경기에 나섰다. 비슬리는 1군 8경기에 나섰다.',
    [
      ['7경기', { subject: '로드리게스' }],
      ['15경기', { subject: '로드리게스' }],
      ['8경기', { subject: '비슬리' }],
    ],
  ],
  ['프로야구연맹은 정규리그 720경기를 치렀다고 밝혔다.', [['720경기', { subject: '정규리그' }]]],
  // What it was once, before what it became; the same at other times.
  [
    '5조원에 불과했던 수주 잔액은 19조원으로 늘었다. 6곳에 그쳤던 매장은 지난해 18곳이다.',
    [
      ['5조원', { subject: '수주 잔액' }],
      ['19조원', { previous: { value: 5e12, unit: { type: 'currency', code: 'KRW', text: '원' } }, direction: 'up' }],
      ['6곳', {}],
      ['18곳', { previous: null }],
    ],
  ],
  [
    '순이익 괴리율 역시 2022년 173%, 2023년 297%, 2024년 221%로 과도한 편차를 보였다.',
    [
      ['173%', {}],
      ['297%', {}],
      ['221%', { subject: '순이익 괴리율', period: { start: '2024-01-01', end: '2024-12-31' } }],
    ],
  ],
  // More that is paid, but not what goes on to fall.
  ['가입자는 보험료 7천700원을 더 내게 된다.', [['7천700원', { kind: 'change', direction: 'up', subject: '보험료' }]]],
  ['비는 30㎜ 더 내리겠다.', [['30㎜', { kind: 'level', direction: null }]]],
  // A speed in brackets, a town that is no week, temperatures still to come behind those of before.
  [
    '바람이 시속 55㎞(산지는 70㎞)로 분다.',
    [
      ['55㎞', {}],
      ['70㎞', { unit: { type: 'speed', code: 'km/h', text: '㎞' } }],
    ],
  ],
  [
    '시속 60㎞로 3㎞를 달렸다.',
    [
      ['60㎞', {}],
      ['3㎞', { unit: { type: 'length', code: 'km', text: '㎞' } }],
    ],
  ],
  [
    '내일은 0도로 어제(5도)보다 크게 낮겠다. 낮 기온은 청주 4도, 전주 5도다.',
    [
      ['0도', {}],
      ['5도', {}],
      ['4도', { subject: '청주', modality: 'forecast' }],
      ['5도', { subject: '전주', modality: 'forecast' }],
    ],
  ],
  // A rate in quotation marks is no year, a thing with a name of its own counts nobody.
  ["'25%'라는 관세율은 낮다. ‘24 시즌에 나섰다.", [['25%', { value: 25 }]]],
  [
    '선착순 5만 명에게 1만 GS 포인트를 준다.',
    [
      ['5만 명', {}],
      ['1만', { unit: { type: 'count', code: null, text: '' } }],
    ],
  ],
  // Shares that a list goes on with.
  [
    '60대가 33%를 차지했다. 이어 70대 이상이 11%였다.',
    [
      ['33%', { kind: 'share' }],
      ['11%', { kind: 'share', subject: '70대 이상' }],
    ],
  ],
  [
    '이탈 고객의 71%가 옮겼으며 알뜰폰을 포함해도 65%가 한빛을 택했다.',
    [
      ['71%', { kind: 'share' }],
      ['65%', { kind: 'share' }],
    ],
  ],
  [
    '한빛은 1만㎢의 해저를 뒤진다. 찾으면 70억원을 받는다.',
    [
      ['1만㎢', {}],
      ['70억원', { subject: null, modality: 'hypothetical' }],
    ],
  ],
  ['집 근처에 머무는 시간은 19시간이다.', [['19시간', { subject: '집 근처에 머무는 시간' }]]],
  // Whose paper it is, before its title.
  [
    '금융감독원이 26일 발표한 ‘2025년 1∼9월 보험회사 경영실적(잠정)’을 보면 순이익은 11조원이다.',
    [['11조원', { attribution: '금융감독원', subject: '순이익' }]],
  ],
  // Two rates that a particle joins, each of its own level.
  [
    '총자산은 90조원, 자기자본은 9조원으로 작년 말보다 4.6%와 13.7% 불었다.',
    [
      ['90조원', { direction: 'up' }],
      ['9조원', { direction: 'up' }],
      ['4.6%', { subject: '총자산', kind: 'change' }],
      ['13.7%', { subject: '자기자본', kind: 'change' }],
    ],
  ],
  // Of whom a streak in brackets is, when goals were scored, and what so many describe.
  [
    '대표팀은 10경기 연속 무패(7승 3무)를 이어갔다. 6만석이 넘는 관중석의 절반이 찼다.',
    [
      ['10경기 연속', {}],
      ['7승', { subject: '대표팀' }],
      ['3무', { subject: '대표팀' }],
      ['6만석', { subject: '관중석', qualifier: 'more_than' }],
      ['절반', { subject: '관중석' }],
    ],
  ],
  [
    '손한빈이 13분 사이에 두 골을 몰아쳤다.',
    [
      ['13분', {}],
      ['두 골', { subject: '손한빈' }],
    ],
  ],
  ['격차가 2시간을 넘는 사람은 적다.', [['2시간', { subject: '격차' }]]],
  ['졸업생 수가 줄기는 4년 만이다.', [['4년', { subject: '졸업생 수' }]]],
  [
    '한 과목 이상 고른 학생은 3명이다. 한 개의 점이다.',
    [
      ['한 과목', { qualifier: 'at_least' }],
      ['3명', {}],
    ],
  ],
  // Others than those counted before.
  [
    '구조대원 160명이 수색 중이지만 22명이 아직 실종 상태다. 직원 2명이 숨지고 5명이 다쳤다.',
    [
      ['160명', { subject: '구조대원' }],
      ['22명', { subject: null }],
      ['2명', { subject: '직원' }],
      ['5명', { subject: '직원' }],
    ],
  ],
  // Of now, whatever was long ago.
  [
    '회사는 1970년대 급성장해 현재 직원 1천800명을 둔다. 2003년에는 재단을 만들었고 지금까지 2천명에게 장학금을 줬다. 9월 말 현재 총자산은 9조원이다.',
    [
      ['1천800명', { period: null }],
      ['2천명', { period: null }],
      ['9조원', { period: { start: '2025-09-01', end: '2025-09-30' } }],
    ],
  ],
  // What begins on a day to come is meant.
  [
    '정부는 다음 달 18일부터 2주간 행사를 열어 과일을 최대 40% 싸게 판다.',
    [
      ['2주간', { modality: 'target' }],
      ['40%', { modality: 'target', qualifier: 'at_most', attribution: '정부' }],
    ],
  ],
  ['이달 첫째 주 등유 값은 1천345원이다.', [['1천345원', { period: null }]]],
  // One verb for all of a list, over what stands in brackets; a balance below nothing is how it stands.
  [
    '수출(672억달러)은 작년 동월 대비 9.6%, 수입(530억달러)은 4.5% 늘었다. 여행수지(-9억달러)는 적자다. 취업자(-3만명)는 줄었다.',
    [
      ['672억달러', { subject: '수출', kind: 'level' }],
      ['9.6%', { subject: '수출', kind: 'change', direction: 'up', basis: 'yoy' }],
      ['530억달러', { subject: '수입', kind: 'level' }],
      ['4.5%', { subject: '수입', kind: 'change', direction: 'up' }],
      ['-9억달러', { kind: 'level', value: -9e8 }],
      ['-3만명', { kind: 'change', direction: 'down' }],
    ],
  ],
  // A month just over is none of next year; spans that name the time.
  ['10월은 연휴로 조업일수가 이틀 줄겠다.', [['이틀', { period: { start: '2025-10-01', end: '2025-10-31' } }]]],
  [
    '지난 두 달간 접수된 사고는 14건이다. 석 달간 쉬었다.',
    [
      ['14건', {}],
      ['석 달간', {}],
    ],
  ],
  // A full house is no money, twenty at most no age; seasons counted.
  [
    '관중이 들어차 네 번째 만원을 이뤘다. 입장료는 만원이다. 자전거는 최대 20대까지 싣는다.',
    [
      ['만원', { subject: '입장료' }],
      ['20대', { value: 20, qualifier: 'at_most', subject: '자전거' }],
    ],
  ],
  ['데뷔 3시즌 만에 우승했다. 다음 시즌에 만난다.', [['3시즌', { value: 3 }]]],
  // It was so once, but nothing led from there; an outlook above or below.
  [
    '지난해 13%였던 점을 들어 참가율이 올해도 15%를 밑돌 것으로 내다봤다. 지난해 3%였던 성장률은 올해 5%로 뛰었다.',
    [
      ['13%', {}],
      ['15%', { previous: null, direction: null, qualifier: 'less_than' }],
      ['3%', {}],
      ['5%', { previous: { value: 3, unit: { type: 'percent', code: '%', text: '%' } } }],
    ],
  ],
  // What others are to do, and what may come about.
  ['노조는 임금을 5% 올릴 것을 요구했다.', [['5%', { modality: 'target', attribution: '노조' }]]],
  ['임금이 5% 오를 것을 기대했다.', [['5%', { modality: 'forecast' }]]],
  ['부채비율이 230% 안팎으로 높아질 수 있다.', [['230%', { modality: 'hypothetical' }]]],
  ['정부는 세율을 30%로 높일 수 있다.', [['30%', { modality: 'reported' }]]],
  // Nothing of a quotation goes on behind it.
  [
    '한빛증권 이태경 연구원은 “부채비율이 9월 말 171%다”라고 말했다. 주가는 5% 내린 3만원에 마감했다.',
    [
      ['171%', { attribution: '한빛증권 이태경 연구원' }],
      ['5%', { attribution: null, period: null }],
      ['3만원', { attribution: null, period: null }],
    ],
  ],
  // What has that price, whose feats, of how many each; parts told by sex.
  [
    '한빛은 발전소 4곳을 22억달러(약 3조원)에 사들인다. 한태양은 3점슛 5개를 포함해 23점 7리바운드 6어시스트로 날았다.',
    [
      ['4곳', {}],
      ['22억달러', { subject: '발전소' }],
      ['3조원', { subject: '발전소' }],
      ['5개', {}],
      ['23점', { subject: '한태양' }],
      ['7리바운드', { subject: '한태양' }],
      ['6어시스트', { subject: '한태양' }],
    ],
  ],
  [
    '연구팀은 환자 200명을 100명씩 나눴다. 6개월 뒤 재발률은 47%다. 참가자의 나이는 69세, 남성이 71%였다. 5만명 가까운 인파다.',
    [
      ['200명', { subject: '환자' }],
      ['100명', { subject: '환자' }],
      ['6개월', { subject: null }],
      ['47%', {}],
      ['69세', {}],
      ['71%', { kind: 'share', subject: '남성' }],
      ['5만명', { qualifier: 'approximate' }],
    ],
  ],
  // Each of a list that dots join; a yearly rate is no subject; a member of so many terms.
  [
    '서울·부산·대구의 실업률은 각각 3%, 4%, 5%다. 성장률은 연율 3.2%를 기록했다. 박관호(61·3선) 의원은 예산을 5% 깎자고 했다.',
    [
      ['3%', { subject: '서울' }],
      ['4%', { subject: '부산' }],
      ['5%', { subject: '대구' }],
      ['3.2%', { subject: '성장률' }],
      ['61', { unit: { type: 'duration', code: 'a', text: '61' } }],
      ['3선', {}],
      ['5%', { subject: '예산', direction: 'down' }],
    ],
  ],
  // Spans that one verb moves, and those that are only late; money that goes out.
  [
    '남자는 2.3년, 여자는 2.9년 높다. 이자가 석 달 밀렸다. 월세로 118만원이 빠져나간다.',
    [
      ['2.3년', { kind: 'change', direction: 'up', subject: '남자' }],
      ['2.9년', { kind: 'change', direction: 'up', subject: '여자' }],
      ['석 달', { kind: 'level', direction: null }],
      ['118만원', { kind: 'level', direction: null }],
    ],
  ],
  // The first of two is of the beginning of the same time.
  [
    '체납자는 2020년 3만명에서 지난해 4만명으로 늘었다. 같은 기간 체납액은 4억원에서 7억원으로 불었다.',
    [
      ['3만명', { period: { start: '2020-01-01', end: '2020-12-31' } }],
      ['4만명', { period: { start: '2024-01-01', end: '2024-12-31' } }],
      ['4억원', { period: null }],
      ['7억원', { period: { start: '2024-01-01', end: '2024-12-31' } }],
    ],
  ],
  // A time before what somebody else says.
  [
    '정부는 내년 금리를 1.7%로 동결하기로 했지만, 강 의원은 “가산금을 1.2%에서 0.5%로 낮추겠다”고 했다.',
    [
      ['1.7%', { period: { start: '2026-01-01', end: '2026-12-31' } }],
      ['1.2%', { period: null }],
      ['0.5%', { period: null, attribution: '강 의원' }],
    ],
  ],
  [
    '직원들에게 200만원에서 500만원씩 상여금을 줬다. 한국은 이 중 103척(35%)을 가져갔고 중국(213척·73%)은 더 컸다.',
    [
      ['200만원에서 500만원', { min: 2e6, max: 5e6 }],
      ['103척', { subject: '한국' }],
      ['35%', { kind: 'share' }],
      ['213척', {}],
      ['73%', { kind: 'share', subject: '중국' }],
    ],
  ],
  [
    '양육비는 병원비 3만원을 포함해 월평균 14만원으로 올랐다. 처벌해야 한다는 데는 93%가 동의했다. 등록률을 현재 60%대 초반에서 70%까지 끌어올렸다.',
    [
      ['3만원', { subject: '병원비' }],
      ['14만원', { subject: '양육비' }],
      ['93%', { kind: 'share' }],
      ['60%대', { min: 60, max: 70, subject: '등록률' }],
      ['70%', { direction: 'up', subject: '등록률' }],
    ],
  ],
  [
    '열차 운행은 5시간 넘게 멈췄다. 기상청은 충청에 50∼150㎜, 많은 곳은 200㎜ 이상의 비가 더 오겠다고 예보했다.',
    [
      ['5시간', {}],
      ['50∼150㎜', { subject: '비', attribution: '기상청' }],
      ['200㎜', { subject: '비' }],
    ],
  ],
  // Mayors of towns, deputies, and who expects or warned.
  [
    '정석진 김제시장은 “물량을 1천500t까지 늘리겠다”며 “값이 20만원은 된다”고 강조했다. 농산물시장은 5% 컸다고 밝혔다.',
    [
      ['1천500t', { attribution: '정석진 김제시장', subject: '물량' }],
      ['20만원', { attribution: '정석진 김제시장' }],
      ['5%', {}],
    ],
  ],
  [
    '차재병 대표이사 직무대행은 “KF-21 40대를 2028년까지 납품한다”고 말했다.\n\n그는 이어 “FA-50 138대를 팔았다”고 했다.',
    [
      ['40대', { subject: 'KF-21', attribution: '차재병 대표이사 직무대행' }],
      ['138대', { subject: 'FA-50', attribution: '차재병 대표이사 직무대행' }],
    ],
  ],
  [
    '번스틴은 내년 15만달러를 회복할 것으로 점쳤다. 기상청은 3m의 쓰나미가 온다고 경고했다가 해제했다.',
    [
      ['15만달러', { attribution: '번스틴' }],
      ['3m', { attribution: '기상청' }],
    ],
  ],
  // Levels that some others follow, which leave no one time behind them.
  [
    '2022년 148t에 그쳤던 수출량은 2023년 402t, 지난해 715t 등으로 해마다 늘었다. 수출액은 340만달러로 늘었다.',
    [
      ['148t', { kind: 'level' }],
      ['402t', { kind: 'level', direction: 'up' }],
      ['715t', { kind: 'level', direction: 'up' }],
      ['340만달러', { period: null }],
    ],
  ],
  [
    '비중은 24.1%에서 52.9%로 두 배가 넘었다. B사는 2021년분 성과급 811만원과 2022년분 1천103만원을 주지 않았다.',
    [
      ['24.1%', {}],
      ['52.9%', {}],
      ['두 배', { kind: 'change', direction: 'up' }],
      ['811만원', { subject: '성과급' }],
      ['1천103만원', { subject: '성과급', period: { start: '2022-01-01', end: '2022-12-31' } }],
    ],
  ],
  // Who is counted, where somebody expects it, or speaks of some of them; what goes on for so long.
  [
    '남성은 31%다. 노동계는 최대 4천명이 소송에 나설 것으로 추산한다. 2심은 “5천명 가운데 83명만 배제했다”고 했다.',
    [
      ['31%', {}],
      ['4천명', { subject: null, attribution: '노동계' }],
      ['5천명', {}],
      ['83명', {}],
    ],
  ],
  ['한빛항공은 17일부터 닷새간 열리는 두바이 에어쇼에 나갔다.', [['닷새간', { subject: '두바이 에어쇼' }]]],
  [
    '올해로 19회째인 행사다. 19회째 문을 두드렸다. 최근 24시간 동안 3만명이 왔다.',
    [
      ['19회', {}],
      ['3만명', {}],
    ],
  ],
  [
    '대상은 넷이다. 위원회는 30년 이내에 지진이 날 확률을 20%로 본다. 청년 1명이 밀려난다. “생활비를 벌려고”(58%)가 많았다.',
    [
      ['30년', { subject: null, qualifier: 'at_most' }],
      ['20%', {}],
      ['1명', { kind: 'level', direction: null }],
      ['58%', { kind: 'share', subject: '생활비를 벌려고' }],
    ],
  ],
  // A list whose topics are numbers; a name that ends as a particle does; a shirt and a count.
  [
    '치매 위험이 5천보는 25%, 7천보는 38%, 9천보는 50% 낮았다. 참가자를 네 집단으로 나눴다.',
    [
      ['5천보', {}],
      ['25%', { kind: 'change', direction: 'down' }],
      ['7천보', {}],
      ['38%', { kind: 'change', direction: 'down' }],
      ['9천보', {}],
      ['50%', { kind: 'change', direction: 'down' }],
      ['네 집단', { value: 4 }],
    ],
  ],
  [
    '보증금 8천만원을 떼인 안상은(34)씨는 “손에 쥔 건 2천만원”이라고 말했다. 안상은 9천원을 냈다.',
    [
      ['8천만원', { attribution: null }],
      ['34', { subject: '안상은' }],
      ['2천만원', { attribution: '안상은(34)씨' }],
      ['9천원', {}],
    ],
  ],
  ['등번호 9번을 달았다. 그는 9번 졌다.', [['9번', { value: 9 }]]],
  // A career is of no one year; the part of a mean; what follows from a condition, and what stands beside one.
  [
    '박호영은 2019년 데뷔해 통산 163경기에서 58골을 넣었다. 공사는 보증금의 평균 79%를 돌려준다.',
    [
      ['163경기', { period: null }],
      ['58골', { period: null }],
      ['79%', { subject: '보증금' }],
    ],
  ],
  [
    '이렇게 하면 연간 150억원을 아낄 수 있다. 비용은 집에서 1천700만원, 시설에 들어가면 3천만원이다. 65세 이상 환자는 97만명으로 추정된다.',
    [
      ['150억원', { subject: null }],
      ['1천700만원', { modality: 'reported' }],
      ['3천만원', {}],
      ['65세', { modality: 'reported', kind: 'limit' }],
      ['97만명', { modality: 'estimate' }],
    ],
  ],
  [
    '박호영은 “10경기 안에 5골을 넣겠다”고 각오를 밝혔다.',
    [
      ['10경기', {}],
      ['5골', { modality: 'target' }],
    ],
  ],
  // What is compared with a figure in brackets; no count of the things counted before.
  [
    '영업이익은 105억원이었다. 증권사 전망치(90억원)를 17% 웃돈다.',
    [
      ['105억원', { subject: '영업이익' }],
      ['90억원', {}],
      ['17%', { subject: '영업이익', direction: 'up' }],
    ],
  ],
  [
    '둘째 주말 관객은 89만명이었다. 첫 주말(102만명)과 비교하면 13% 줄었다.',
    [
      ['89만명', { subject: '둘째 주말 관객' }],
      ['102만명', {}],
      ['13%', { subject: '둘째 주말 관객', direction: 'down' }],
    ],
  ],
  [
    '화재는 7천210건으로 41명이 숨졌다. 지난해에는 1천508건이 일어났다. 공장에는 용접 로봇이 220대 들어온다. 1천100명을 새로 뽑는다.',
    [
      ['7천210건', { subject: '화재' }],
      ['41명', {}],
      ['1천508건', { subject: '화재' }],
      ['220대', { subject: '용접 로봇' }],
      ['1천100명', { subject: null }],
    ],
  ],
  // A band of values by its part, of an index too.
  [
    '지지율이 30%대 초반으로 떨어졌다. 환율은 1400원 중반대까지 올랐다. 지지도는 20% 초중반에 머물렀다.',
    [
      ['30%대', { min: 30, max: 40, kind: 'level', direction: 'down', subject: '지지율' }],
      ['1400원', { min: 1400, max: 1500, kind: 'level', direction: 'up', subject: '환율' }],
      ['20%', { min: 20, max: 30, subject: '지지도' }],
    ],
  ],
  [
    '코스피는 4000대 후반까지 올랐다. 코스닥은 900대로 내려섰다. 화물차는 4000대로 늘었다.',
    [
      ['4000대', { min: 4000, max: 5000, unit: { type: 'index', code: '1', text: '4000대' }, direction: 'up' }],
      ['900대', { min: 900, max: 1000, unit: { type: 'index', code: '1', text: '900대' }, direction: 'down' }],
      ['4000대', { value: 4000, subject: '화물차' }],
    ],
  ],
  [
    '그는 후반 20분 후반 30분에 2골 후반 3골을 넣었다.',
    [
      ['2골', { value: 2 }],
      ['3골', { value: 3 }],
    ],
  ],
  // Names that end as a verb does before a noun.
  [
    '아르헨티나는 3% 성장했다. 헬싱키는 2만명이다. 마리화나는 3㎏이다. 늘어나는 인구는 3만명이다. 시키는 일은 3건이다.',
    [
      ['3%', { subject: '아르헨티나' }],
      ['2만명', { subject: '헬싱키' }],
      ['3㎏', { subject: '마리화나' }],
      ['3만명', { subject: '인구' }],
      ['3건', { subject: '일' }],
    ],
  ],
  // A decimal that a transcript of a broadcast has parted; no item of a list, no day.
  [
    '코스피는 75. 6% 올랐고 집값은 9. 08% 올랐다.\n1. 5% 인상안\n결과는 2025. 3. 1. 5%였다.',
    [
      ['75. 6%', { value: 75.6, subject: '코스피' }],
      ['9. 08%', { decimal: '9.08', subject: '집값' }],
      ['5%', { value: 5 }],
      ['5%', { value: 5 }],
    ],
  ],
  // Those who are so old, and not what they have.
  [
    '10세 이상 국민의 하루 평균 수면 시간은 8시간이다. 보고서는 10~19세의 42%를 위험군으로 분류한다.',
    [
      ['10세', { subject: '국민' }],
      ['8시간', { subject: '수면 시간' }],
      ['10~19세', {}],
      ['42%', { subject: '10~19세' }],
    ],
  ],
  [
    '1000만원 미만 고객이 34%, 1000만원 이상 3000만원 미만이 24%, 3000만원 이상이 10%였다.',
    [
      ['1000만원', { subject: '고객', qualifier: 'less_than' }],
      ['34%', { subject: '고객' }],
      ['1000만원', { subject: '고객', qualifier: 'at_least' }],
      ['3000만원', { subject: '고객', qualifier: 'less_than' }],
      ['24%', { subject: '1000만원 이상 3000만원 미만' }],
      ['3000만원', { subject: '고객', qualifier: 'at_least' }],
      ['10%', { subject: '3000만원 이상' }],
    ],
  ],
  [
    '민주당은 41% 국민의힘은 20%를 기록했다. 은행은 3% 금리를 유지했다.',
    [
      ['41%', { subject: '민주당' }],
      ['20%', { subject: '국민의힘' }],
      ['3%', { subject: '금리' }],
    ],
  ],
  [
    '공장을 세운 지도 10년이 됐다. 세 나라의 연대가 본격화했다. 14개국 출신 승객 227명이 탔다. 창립자 겸 대표 찰리 커크(32)가 숨졌다.',
    [
      ['10년', { subject: '공장' }],
      ['세 나라', { subject: '나라' }],
      ['14개국', {}],
      ['227명', { subject: '승객' }],
      ['32', { subject: '창립자 겸 대표 찰리 커크' }],
    ],
  ],
  // The day of the forecast, not that of what it is compared with; of a headline without a verb the day that is near.
  [
    '22일 아침 최저기온은 영하 8도로, 20일 아침(영하 4도)보다 낮겠다.\n\n지역별 최저기온은 서울 영하 3도다.\n\n강풍이 초속 20m로 불어 산불 위험을 키우겠다.',
    [
      ['영하 8도', { period: day('2025-11-22') }],
      ['영하 4도', { period: day('2025-11-20') }],
      ['영하 3도', { period: day('2025-11-22'), modality: 'forecast' }],
      ['20m', { modality: 'forecast' }],
    ],
  ],
  ['21일 총파업에 3만명 참가', [['3만명', { period: day('2025-11-21') }]]],
  ['12일 화재로 3명 사망', [['3명', { period: day('2025-11-12') }]]],
  ['28일 화재로 3명 사망', [['3명', { period: day('2025-10-28') }]]],
  ['21일 화재로 3명이 숨졌다.', [['3명', { period: day('2025-10-21') }]]],
  // Names that end as particles and endings do.
  [
    '우간다가 3% 성장했다. 테슬라는 4% 감소했다. 포도 5% 감소. 벨기에는 6% 늘었다. 하이트진로는 7% 줄었다. 배추가 8% 올랐다.',
    [
      ['3%', { subject: '우간다' }],
      ['4%', { subject: '테슬라' }],
      ['5%', { subject: '포도' }],
      ['6%', { subject: '벨기에' }],
      ['7%', { subject: '하이트진로' }],
      ['8%', { subject: '배추' }],
    ],
  ],
  // A rate or a sum of money behind a name is no part of it.
  [
    '보잉 3% 하락, 채널 7 방송, 갤럭시 24 출시, 갤럭시 90만원',
    [
      ['3%', { subject: '보잉', direction: 'down' }],
      ['90만원', { subject: '갤럭시' }],
    ],
  ],
  // A name that ends as a particle does, and titles of all trades.
  [
    '한빛전자 강은지 팀장은 "매출이 3% 늘었다"고 말했다.\n\n강은지 한들공사 소장에 따르면 이익은 4% 줄었다.\n\n"책값이 5% 올랐다." 문솔 작가의 말이다.',
    [
      ['3%', { attribution: '한빛전자 강은지 팀장' }],
      ['4%', { attribution: '강은지 한들공사 소장' }],
      ['5%', { attribution: '문솔 작가' }],
    ],
  ],
  // Headlines: what stands before since when, and what is likely.
  [
    '수출 전년 대비 5% 증가…수입 한 달 새 3% 감소',
    [
      ['5%', { subject: '수출', basis: 'yoy', direction: 'up' }],
      ['3%', { subject: '수입', basis: 'mom', direction: 'down' }],
    ],
  ],
  [
    '환율 7개월만에 1,470원 돌파',
    [
      ['7개월', { subject: '환율' }],
      ['1,470원', { subject: '환율', qualifier: 'more_than' }],
    ],
  ],
  ['올해 수출 7000억달러 넘을듯', [['7000억달러', { subject: '수출', modality: 'forecast' }]]],
  [
    '한강버스 1회 3000원…정기권 5000원 추가. 1명이 3000원을 냈다.',
    [
      ['3000원', { subject: '한강버스' }],
      ['5000원', { subject: '정기권' }],
      ['1명', {}],
      ['3000원', {}],
    ],
  ],
  // As broadcasters and people say it.
  [
    '경찰은 트럭이 시속 103㎞로 달린 것으로 보고 있습니다. 한국은행은 유가가 10% 하락하면 물가가 0.2% 낮아지는 것으로 추정합니다.',
    [
      ['103㎞', { modality: 'estimate', attribution: '경찰' }],
      ['10%', { modality: 'hypothetical', attribution: '한국은행' }],
      ['0.2%', { modality: 'estimate', attribution: '한국은행' }],
    ],
  ],
  [
    '재정부는 취업자 증가 폭을 올해 17만명으로 전망합니다. 수출이 15% 감소할 것이라는 게 산업부의 분석입니다.',
    [
      ['17만명', { modality: 'forecast', attribution: '재정부' }],
      ['15%', { modality: 'forecast', attribution: '산업부' }],
    ],
  ],
  [
    '"물가가 3% 올랐어요." 손님의 말이에요. 집값이 4% 오를 겁니다. 513가구가 일반분양 물량입니다. 이자는 3%보다 높습니다.',
    [
      ['3%', { subject: '물가', direction: 'up' }],
      ['4%', { modality: 'forecast' }],
      ['513가구', { subject: '일반분양 물량' }],
      ['3%', { subject: '이자' }],
    ],
  ],
  // Other ways to write the same: a space within, another dot, another word.
  [
    '지난 해 수출은 5% 늘었다. 지난 달 수입은 3% 줄었다. 금년 들어 9월까지 매출은 2조원이다. 취업준비생 한모(27ㆍ여)씨는 “원서를 서른 곳 냈다”고 했다.',
    [
      ['5%', { period: day('2024-01-01', '2024-12-31') }],
      ['3%', { period: day('2025-10-01', '2025-10-31') }],
      ['2조원', { period: day('2025-01-01', '2025-09-30') }],
      ['27', { subject: '취업준비생 한모' }],
      ['서른 곳', { attribution: '취업준비생 한모(27·여)씨' }],
    ],
  ],
  [
    '비율을 30퍼센트에서 절반으로 높였다.',
    [
      ['30퍼센트', {}],
      ['절반', { direction: 'up' }],
    ],
  ],
  // Years told by their last two digits, as brokers do.
  [
    '24년 매출은 20억원이다. 26년 영업이익은 25년 대비 3% 늘 전망이다. 징역 24년 판결을 받았다. 지난 10년 매출은 2조원이다.',
    [
      ['20억원', { subject: '매출', period: { start: '2024-01-01', end: '2024-12-31' } }],
      ['3%', { subject: '영업이익', modality: 'forecast', period: { start: '2026-01-01', end: '2026-12-31' } }],
      ['24년', {}],
      ['10년', {}],
      ['2조원', { subject: '매출' }],
    ],
  ],
  [
    '축구 대표팀은 가나를 1대 0으로 꺾고 A매치 3연승을 달렸습니다. 손흥민은 A매치 통산 54골을 넣었습니다.',
    [
      ['3연승', { subject: '축구 대표팀' }],
      ['54골', { subject: '손흥민' }],
    ],
  ],
  // A title behind a topic is somebody else, or a market.
  [
    '서울은 시장이 3% 줄었다. 정부는 위원장 2명을 바꿨다. 이민지는 5골을 넣었다. 남은 지 3년이 됐다.',
    [
      ['3%', { subject: '시장' }],
      ['2명', { subject: '위원장' }],
      ['5골', { subject: '이민지' }],
      ['3년', {}],
    ],
  ],
  // Days of markets, and what an index was the day before.
  [
    '코스피 지수는 18일 전 거래일(2,041.66)보다 5.1포인트 내린 2,036.56에 마감했다.',
    [
      ['2,041.66', { subject: '코스피 지수', period: null }],
      ['5.1포인트', { basis: 'dod', period: day('2025-11-18') }],
      ['2,036.56', { direction: 'down', period: day('2025-11-18') }],
    ],
  ],
  // 이날 is not the day since when something goes on; what began on a day and lasted until another is of both.
  [
    '기관은 지난 6일부터 사흘간 2천억원을 팔았다. 이날은 90억원을 샀다. 개인은 지난달 20일 이후 이날까지 3조원을 담았다.',
    [
      ['사흘간', {}],
      ['2천억원', {}],
      ['90억원', { period: day('2025-11-20') }],
      ['3조원', { period: day('2025-10-20', '2025-11-20') }],
    ],
  ],
  // Lists in brackets that a verb, a rank or a rate behind them moves.
  [
    '보험(-1.3%), 기계(-1.1%) 등도 1% 넘게 내렸다. 중구(0.22%)·구로구(0.15%) 순으로 많이 올랐다. 제주(4.4%)가 가장 높은 상승률을 보였다.',
    [
      ['-1.3%', { subject: '보험' }],
      ['-1.1%', { subject: '기계' }],
      ['1%', { subject: '기계', direction: 'down' }],
      ['0.22%', { kind: 'change', direction: 'up' }],
      ['0.15%', { kind: 'change', direction: 'up' }],
      ['4.4%', { kind: 'change', direction: 'up', subject: '제주' }],
    ],
  ],
  [
    '한빛화학과 새솔만 각각 3.1%, 1.8% 상승했다. 매출은 23%, 이익은 14% 늘었다. 전 분기보다 각각 2%, 5% 줄었다.',
    [
      ['3.1%', { subject: '한빛화학' }],
      ['1.8%', { subject: '새솔' }],
      ['23%', { subject: '매출' }],
      ['14%', { subject: '이익' }],
      ['2%', { subject: '매출', basis: 'qoq' }],
      ['5%', { subject: '이익', basis: 'qoq' }],
    ],
  ],
  // What a sentence is about: 의 경우; but not behind another topic. Names in 인, and no copula inside of a word.
  [
    '선물 거래의 경우 차익거래로 86억원이 들어왔다. 구형량은 이씨의 경우 20년이었다. 비차익거래가 30억원 순매수였다.',
    [
      ['86억원', { subject: '선물 거래' }],
      ['20년', { subject: '구형량' }],
      ['30억원', { subject: '비차익거래' }],
    ],
  ],
  [
    '한재인 후보가 38%를 얻었다. 대장주인 한빛전자는 5% 뛰었다. 집주인 12명을 조사했다. 이 가운데서 쌀값이 2% 올랐다.',
    [
      ['38%', { subject: '한재인 후보' }],
      ['5%', { subject: '한빛전자' }],
      ['12명', { subject: '집주인' }],
      ['2%', { subject: '쌀값' }],
    ],
  ],
  // The time of what numbers measure, and the year after another.
  [
    '한빛은 매출 50조원, 이익 9.9조원의 3분기 잠정 실적을 냈다. 물가상승률은 2001년 4%였지만 다음 해인 2002년 3월 2.3%로 내렸다.',
    [
      ['50조원', { period: day('2025-07-01', '2025-09-30') }],
      ['9.9조원', { period: day('2025-07-01', '2025-09-30') }],
      ['4%', {}],
      ['2.3%', { subject: '물가상승률', period: day('2002-03-01', '2002-03-31') }],
    ],
  ],
  // Who says so: with no space before 따르면, those of a market, and nobody what a quotation is only about.
  [
    '경찰에따르면 김씨는 현금 250만원을 훔쳤다. 새솔은 3조원대 이익을 낸 것으로 시장에서는 예상하고 있다.',
    [
      ['250만원', { attribution: '경찰', modality: 'reported' }],
      ['3조원대', { attribution: '시장', modality: 'forecast' }],
    ],
  ],
  [
    '박 대표는 3억원을 빼돌렸다는 의혹에 대해 “10원도 받지 않았다”고 말했다. 박 대표는 3% 늘었다며 이에 대해 “좋다”고 했다.',
    [
      ['3억원', { attribution: null }],
      ['10원', { attribution: '박 대표' }],
      ['3%', { attribution: '박 대표' }],
    ],
  ],
  // What was expected, what lies below it, how sure a survey is, and groups by size.
  [
    '시장에서 예상했던 3조원의 이익을 냈다. 한빛 지수(PMI)가 시장예상치를 밑도는 47.0으로 나왔다. 오차범위는 95% 신뢰 수준에서 ±3.1%p다.',
    [
      ['3조원', { modality: 'forecast' }],
      ['47.0', { subject: '한빛 지수(PMI)', modality: 'reported' }],
      ['95%', { subject: '신뢰 수준' }],
      ['3.1%p', { subject: '오차범위' }],
    ],
  ],
  [
    '60㎡ 이하는 0.1%, 60㎡ 초과 85㎡ 이하는 0.09% 올랐다. 오름폭이 0.5%포인트 반락했다. 니케이255지수는 3% 올랐다.',
    [
      ['60㎡', {}],
      ['0.1%', { kind: 'change', direction: 'up' }],
      ['60㎡', {}],
      ['85㎡', {}],
      ['0.09%', { kind: 'change', direction: 'up' }],
      ['0.5%포인트', { kind: 'change', direction: 'down' }],
      ['3%', {}],
    ],
  ],
  // Whose paper it is, told before the time of the paper; two bodies; and nobody who only compares.
  [
    '통계청의 올해 9월 인구동향에 따르면 출생아 수는 2만4천명이다. 국토부와 경찰청에 따르면 사망자는 3천명이다.',
    [
      ['2만4천명', { attribution: '통계청' }],
      ['3천명', { attribution: '국토부와 경찰청' }],
    ],
  ],
  [
    '작년 같은 경기 수와 비교했더니 팀 타율은 0.258에서 올해 0.274로 올랐다. 불펜의 평균자책점은 4.00에서 4.82로 뛰었다.',
    [
      ['0.258', { attribution: null }],
      ['0.274', { direction: 'up', previous: { value: 0.258 } }],
      ['4.00', { unit: { type: 'index', code: '1', text: '4.00' } }],
      ['4.82', { direction: 'up' }],
    ],
  ],
  // Nouns that a time, an adverb or a description stands before.
  [
    '국회는 386조원의 내년도 예산안을 통과시켰고 58조원 규모의 올해 추경안을 의결했다. 9㎜의 매우 강한 비가 왔다. 1천㎜가 넘는 기록적인 폭우가 왔다. 61건의 크고 작은 사고가 났다.',
    [
      ['386조원', { subject: '예산안' }],
      ['58조원', { subject: '추경안' }],
      ['9㎜', { subject: '비' }],
      ['1천㎜', { subject: '폭우' }],
      ['61건', { subject: '사고', kind: 'level', direction: null }],
    ],
  ],
  // Bases with a space before 당, and homes with those who live there.
  [
    '자동차 1만대 당 사망자 수는 2.9명이다. 대피 인원은 14세대 51명이다. 3세대 모델을 냈다. 여성 1명이 평생 낳을 아이는 0.7명이다.',
    [
      ['2.9명', { subject: '사망자 수' }],
      ['14세대', { subject: '대피 인원' }],
      ['51명', { subject: '대피 인원' }],
      ['0.7명', {}],
    ],
  ],
  // What is compared with is no time of what is told.
  [
    '작년 사고를 2017년과 비교하면 건수는 2.9% 줄었다. 한해 전에 비해 0.06명 감소했다.',
    [
      ['2.9%', { period: day('2024-01-01', '2024-12-31') }],
      ['0.06명', { basis: 'yoy' }],
    ],
  ],
  // A move told in percent as well.
  [
    '출생아는 전년보다 2만 7천 명, 5.5% 줄었다. 건수는 지난해보다 51건 2.2% 줄고, 인구는 전년과 비교해 19명(-7.5%)이 줄었다. 매출은 3조원, 5% 늘었다.',
    [
      ['2만 7천 명', { kind: 'change', direction: 'down', basis: 'yoy' }],
      ['5.5%', { kind: 'change', direction: 'down' }],
      ['51건', { kind: 'change', direction: 'down' }],
      ['2.2%', { kind: 'change' }],
      ['19명', { kind: 'change', direction: 'down' }],
      ['-7.5%', { kind: 'change' }],
      ['3조원', { kind: 'level' }],
      ['5%', { kind: 'change' }],
    ],
  ],
  // Groups by age behind a bullet, and those of a part of a decade.
  [
    '출산율은 ▲25~29세 5.6명이다. 30대 초반 출산율은 97.7명이다. 같은기간 출생아 수 전망은 23만 명이다. 합계출산율을 0.68로 전망했다.',
    [
      ['25~29세', { direction: null }],
      ['5.6명', { subject: '25~29세' }],
      ['97.7명', { subject: '30대 초반 출산율' }],
      ['23만 명', { subject: '출생아 수 전망' }],
      ['0.68', { modality: 'forecast', subject: '합계출산율' }],
    ],
  ],
  [
    '강릉에서는 공공시설과 사유시설에서 각각 17건과 47건이 났다. 이에 반해 팀 득점은 1점 낮아졌다. 월 소득이 똑같이 400만 원인 가입자다. 기록을 분석하면 79개가 나왔다. 예산은 3억원 순삭감됐다.',
    [
      ['17건', { subject: '공공시설' }],
      ['47건', { subject: '사유시설' }],
      ['1점', { subject: '팀 득점' }],
      ['400만 원', {}],
      ['79개', { modality: 'reported' }],
      ['3억원', { direction: 'down' }],
    ],
  ],
  // Who has a rank is told behind it; a rank in the world is none of the world, and no year has one.
  [
    "2위는 ‘푸른 밤’이다. 3위는 59만대를 판 중국 새솔였다. 6위는 '퀴즈왕'으로 서울 41개 스크린에서 1만4천명이 봤다.",
    [
      ['2위', { subject: '푸른 밤' }],
      ['3위', { subject: '중국 새솔' }],
      ['59만대', { subject: '중국 새솔' }],
      ['6위', { subject: '퀴즈왕' }],
      ['41개', { subject: '스크린' }],
      ['1만4천명', {}],
    ],
  ],
  [
    '한빛차는 판매량으로 세계 6위에 올랐다. 17위였던 2018년(4만대)보다 54% 늘었다. 세계에서 차를 4번째로 많이 팔았다.',
    [
      ['6위', { subject: '한빛차' }],
      ['17위', { subject: '한빛차' }],
      ['4만대', { subject: '한빛차', period: day('2018-01-01', '2018-12-31') }],
      ['54%', { subject: '한빛차' }],
      ['4번째', { value: 4 }],
    ],
  ],
  // Behind what is only expected, 이는 … 수치다 is expected too.
  [
    '매출 12억원이 예상된다. 이는 전년보다 5% 감소한 수치다. 작년에는 매출 5억원을 냈다. 이는 전년보다 4% 감소한 수치다.',
    [
      ['12억원', { modality: 'forecast' }],
      ['5%', { modality: 'forecast', direction: 'down' }],
      ['5억원', { modality: 'reported' }],
      ['4%', { modality: 'reported' }],
    ],
  ],
  // Who has reckoned a number, told in brackets; and who expects only what is to come.
  [
    '불이 나 3억원(소방서 추산) 상당의 재산 피해가 났다. 한빛차가 98%를 차지했으며, 올해 판매량이 13만대가 넘을 것으로 업계는 예상했다.',
    [
      ['3억원', { attribution: '소방서', modality: 'estimate' }],
      ['98%', { attribution: null }],
      ['13만대', { attribution: '업계', modality: 'forecast' }],
    ],
  ],
  // Two who did it, and not what they did it with; of both.
  [
    '르네 동맹과 새솔 그룹이 차를 각각 3만대, 2만대 팔았다. 정부는 예산과 기금을 각각 3조원, 2조원 늘렸다. 한빛차와 새솔의 점유율은 8%다.',
    [
      ['3만대', { subject: '르네 동맹' }],
      ['2만대', { subject: '새솔 그룹' }],
      ['3조원', { subject: '예산' }],
      ['2조원', { subject: '기금' }],
      ['8%', { subject: '한빛차와 새솔의 점유율' }],
    ],
  ],
  // Two days, thousands and a few, totals of a list, people where they came, and since when so long.
  [
    '8,9일 서울 83개 극장에서 13만명을 모았다. 누적 관객수는 78만 45명이다. 부산 3건, 대구 2건 등 모두 5건이 났다. 지난달 11일 개봉 뒤 3주 동안 8만명이 봤다.',
    [
      ['83개', { period: day('2025-11-08', '2025-11-09') }],
      ['13만명', { subject: null, period: day('2025-11-08', '2025-11-09') }],
      ['78만 45명', { value: 780_045 }],
      ['3건', { subject: '부산' }],
      ['2건', { subject: '대구' }],
      ['5건', { subject: null }],
      ['3주', {}],
      ['8만명', { period: null }],
    ],
  ],
  [
    '새솔은 20.9% 점유율을 기록했다. 1회 충전시 406km를 달린다. 전년 동기 대비 매출은 21%, 이익은 흑자전환이 기대된다. 23%를 차지한 유럽, 12%인 북미 순이다.',
    [
      ['20.9%', { kind: 'share' }],
      ['406km', { subject: '새솔' }],
      ['21%', { subject: '매출', period: null }],
      ['23%', { subject: '유럽', kind: 'share' }],
      ['12%', {}],
    ],
  ],
  // Movements with an aside between them and what they led to; rates go on while something else moves them.
  [
    '환율은 3.6원 내린(원화 강세) 1,189.2원에 마쳤다. 장중 0.2원 하락(원화 강세)한 1,195.5원에 거래됐다. 이후 매물이 나오면서 1,180원대로 밀려났다.',
    [
      ['3.6원', { kind: 'change', direction: 'down' }],
      ['1,189.2원', { direction: 'down', qualifier: 'exact' }],
      ['0.2원', { kind: 'change' }],
      ['1,195.5원', { direction: 'down', qualifier: 'exact' }],
      ['1,180원대', { subject: '환율', direction: 'down' }],
    ],
  ],
  [
    '환율은 1135원선에서 등락을 반복한 것으로 보인다. 매출은 3% 늘어날 것으로 보인다. 달러지수는 연고점인 94.064까지 올랐다.',
    [
      ['1135원', { modality: 'estimate' }],
      ['3%', { modality: 'forecast' }],
      ['94.064', { subject: '달러지수' }],
    ],
  ],
  // Quarters told as parts of four, and from when to when something was done.
  [
    '올 1·4분기 이용객이 지난해 같은기간보다 12% 늘었다. 지난해 3월 29일 개항 이후 12월 말까지 여객은 1천만명이다. 2·3분기 매출은 3조원이다.',
    [
      ['12%', { basis: 'yoy', period: day('2025-01-01', '2025-03-31') }],
      ['1천만명', { period: day('2024-03-29', '2024-12-31') }],
      ['3조원', {}],
    ],
  ],
  // Nouns that end as conditions and numbers do, and no hours: 소보면, 일조시간; a week is no span.
  [
    '경북 군위군 소보면 일대 8만㎡에 지었다. 하루 일조시간을 5시간으로 쟀다. 주 5일 근무제를 한다. 향후 20년간 매년 37억원을 낸다. 시 예산을 보면 3억원이다.',
    [
      ['8만㎡', { subject: '경북 군위군 소보면 일대' }],
      ['5시간', { subject: '일조시간' }],
      ['37억원', {}],
      ['3억원', {}],
    ],
  ],
  [
    '민경원 한빛은행[000030] 연구원은 “환율이 1,080원을 테스트하기는 했지만 1,090원까지 올랐다”고 말했다.',
    [
      ['1,080원', { attribution: '민경원 한빛은행[000030] 연구원' }],
      ['1,090원', { subject: '환율', attribution: '민경원 한빛은행[000030] 연구원' }],
    ],
  ],
  // Two parts of a whole, packs in brackets, what was then, and whose measure a multiple is of.
  [
    '비율은 내국인 64%, 외국인 36%였다. 애호박(20개)은 전월보다 15% 오른 2만6천원이었다. 여객은 2천만명을 넘어선 2002년의 2천만명보다 5% 줄었다.',
    [
      ['64%', { kind: 'share' }],
      ['36%', { kind: 'share' }],
      ['15%', { subject: '애호박' }],
      ['2만6천원', { subject: '애호박' }],
      ['2천만명', { subject: '여객' }],
      ['2천만명', { subject: '여객', period: day('2002-01-01', '2002-12-31') }],
      ['5%', { subject: '여객' }],
    ],
  ],
  [
    '연구원은 배추값이 평년 3천원과 비교해도 2배 정도 올랐다고 밝혔다. 여객 예측치는 기존 7천만 명에서 8천만 명으로 늘었다.',
    [
      ['3천원', { subject: '배추값' }],
      ['2배', { subject: '배추값', attribution: '연구원' }],
      ['7천만 명', { modality: 'forecast' }],
      ['8천만 명', { modality: 'forecast' }],
    ],
  ],
  // Bounds of groups by whom a rate is reckoned, shares before another clause, and more or fewer before one.
  [
    '접종자는 4천만명으로 전 인구의 78.6%이며, 18세 이상 인구 대비로는 90.7%다. 무료 관광객(1209만명) 보다 유료 관광객(5966만명)이 많았다. 확진자는 전날보다 258명 적지만 사망자는 많다.',
    [
      ['4천만명', { subject: '접종자' }],
      ['78.6%', { kind: 'share' }],
      ['18세', { subject: '인구' }],
      ['90.7%', {}],
      ['1209만명', {}],
      ['5966만명', { subject: '유료 관광객' }],
      ['258명', { kind: 'change', direction: 'down', basis: 'dod' }],
    ],
  ],
  // Lists in brackets whose verb comes late; what a list begins with; a market that others rise in.
  [
    '섬유(1.7%)를 비롯해 가구(0.7%), 종이(0.4%) 등이 약세장 속에서도 올랐다. 옥돌군(4.1%)과 새솔군(0.2%)은 지난해보다 소득이 줄었다. 제지(1.2%)와 유리(3.4%)가 하락장에서 올랐다.',
    [
      ['1.7%', { subject: '섬유', kind: 'change', direction: 'up' }],
      ['0.7%', { subject: '가구', kind: 'change', direction: 'up' }],
      ['0.4%', { kind: 'change', direction: 'up' }],
      ['4.1%', { kind: 'change', direction: 'down', basis: 'yoy' }],
      ['0.2%', { kind: 'change', direction: 'down', basis: 'yoy' }],
      ['1.2%', { direction: 'up' }],
      ['3.4%', { direction: 'up' }],
    ],
  ],
  // Since when and until when; bounds in the past; an index within a bound; units by their names in brackets.
  [
    '2010년 이후에는 환자가 40명으로 줄었다. 2000년 이전에는 환자가 90명이었다. 점유율은 25% 이하였지만 올랐다. 혈당 지수가 55 이하인 음식이다. 밭은 12㏊(헥타르·1만㎡)다. 10a(아르·100㎡)당 콩 200㎏을 거뒀다. 온실 3㏊(유리·2㏊)를 짓는다.',
    [
      ['40명', { period: null }],
      ['90명', { period: null }],
      ['25%', { qualifier: 'at_most' }],
      ['55', { qualifier: 'at_most', unit: { type: 'index', code: '1', text: '55' } }],
      ['12㏊', {}],
      ['200㎏', {}],
      ['3㏊', {}],
      ['2㏊', {}],
    ],
  ],
  // Money of those whom it was taken from; what is said to deceive; what was so once; ages of what has none.
  [
    '이들은 노인 9명에게 2억 5000여만 원을 챙겼다. 홍씨 일당은 3월 주민 7명에게 직원인 척하며 “통장 3개가 위험하다”고 속인 뒤 달아났다. 정부는 25% 수준이던 콩에 대한 관세를 40%로 올렸다. 연구팀은 환자들이 20세가 된 때를 살폈다. 체중은 8세 때 줄었다.',
    [
      ['9명', { subject: '노인' }],
      ['2억 5000여만 원', { subject: null, value: 250_000_000, qualifier: 'approximate' }],
      ['7명', { attribution: null }],
      ['3개', { attribution: '홍씨 일당' }],
      ['25%', { subject: '관세' }],
      ['40%', { subject: '관세', previous: { value: 25, unit: { type: 'percent', code: '%', text: '%' } } }],
      ['20세', { subject: '환자들' }],
      ['8세', { subject: null }],
    ],
  ],
  // Houses with the letters of a unit; each of what is counted; adjectives before a count; what a clause describes is counted itself.
  [
    '2023 KB금융 대회와 2024 KG 레이디스 오픈이 열렸다. 공을 12.1개씩 던졌다. 몸에 나쁜 4가지 습관을 버린다. 집을 지을 농민에게 3억원을 준다. 약이 잘 듣는다고 적힌 것이 30건이었다.',
    [
      ['12.1개', { unit: { type: 'count', code: null, text: '개' } }],
      ['4가지', { subject: '습관' }],
      ['3억원', { subject: null }],
      ['30건', { subject: null }],
    ],
  ],
  // How far apart, by no margin of error; a family name that is another word; a mayor before what he says; groups with brackets of their own.
  [
    '안 후보는 29%로 오차범위 밖 8%포인트 격차를 보였다. 차이는 오차범위 내인 3%포인트다. 찬성은 60세 이상(61%)에서 높았다. 옥돌시장은 “장비 30%를 쓰겠다”고 밝혔다.',
    [
      ['29%', { subject: '안 후보' }],
      ['8%포인트', { subject: null, kind: 'change' }],
      ['3%포인트', { subject: '차이' }],
      ['60세', { subject: null, kind: 'limit' }],
      ['61%', { subject: '60세 이상' }],
      ['30%', { attribution: '옥돌시장' }],
    ],
  ],
  // Places and no money, lists by whatever names them, bases glued to their nouns, what one of it takes, what is to be done.
  [
    '예능 5편이 10위안에 들었다. 콩은 10위안에 팔렸다. 국내 대표 3대 게임사가 모였다. 주가는 연초대비 5% 올랐다. 산불 1건의 평균 진화 시간은 1시간 49분으로 지난해 평균 3시간보다 크게 줄었다. 서류 2장을 내면 된다. 조건은 65세 이상 연금 수급자다. 기온이 30도 이상일때 연다.',
    [
      ['5편', {}],
      ['10위', { kind: 'rank', qualifier: 'at_most', unit: { type: 'rank', code: '1', text: '위' } }],
      ['10위안', { unit: { type: 'currency', code: 'CNY', text: '위안' } }],
      ['5%', { subject: '주가', direction: 'up' }],
      ['1시간 49분', { subject: '진화 시간', direction: 'down' }],
      ['3시간', {}],
      ['2장', { modality: 'reported' }],
      ['65세', { subject: '연금 수급자' }],
      ['30도', { qualifier: 'at_least' }],
    ],
  ],
  // How cold it has become; wind that blows; what is reckoned only of what it is said of; a part of what was so then.
  [
    '서울 기온은 영하 14도까지 떨어졌다. 내일은 영하 9도까지 오르겠다. 바람이 초속 5m로 불고 있어 밭 35㏊가 탔을 것으로 추정하고 있다. 면적은 지난해 2만㏊의 3% 수준까지 줄었다.',
    [
      ['영하 14도', { direction: 'down' }],
      ['영하 9도', { direction: null, modality: 'forecast' }],
      ['5m', { direction: null, modality: 'reported' }],
      ['35㏊', { modality: 'estimate' }],
      ['2만㏊', { period: day('2024-01-01', '2024-12-31') }],
      ['3%', { direction: 'down', period: null }],
    ],
  ],
  // What a price is told for, in brackets and without a space; times that are nobody's; a part of what was so then; as it was then.
  [
    '배 도매가격(상품 15kg)은 작년보다 20% 낮다. 고기값은 1kg기준 평균 4450원이다. 오후 10시에서 자정 사이가 63건으로 많았다. 만점자는 12명으로 작년 시험의 3분의 2 수준이다. 감값은 작년(4만원)과 비슷할 것으로 예상된다. 최고점은 화학Ⅱ가 80점이다. 사고를 지역별로 나눠보면 서울이 7건이다.',
    [
      ['20%', { subject: '배 도매가격', direction: 'down' }],
      ['4450원', { subject: '고기값' }],
      ['63건', { subject: null }],
      ['12명', {}],
      ['3분의 2', { period: null }],
      ['4만원', { modality: 'reported' }],
      ['80점', { subject: '화학Ⅱ' }],
      ['7건', { modality: 'reported' }],
    ],
  ],
  // Told in other words: and of a list in brackets, dollars in Hanja, so many in so many.
  [
    '섬유(1.7%) 및 종이(0.4%) 등이 전월 대비 올랐다. 수주는 11억4천만弗이다. 위원 12명 중에 9명이 찬성했다.',
    [
      ['1.7%', { kind: 'change', direction: 'up' }],
      ['0.4%', { kind: 'change', direction: 'up' }],
      ['11억4천만弗', { value: 1_140_000_000, unit: { type: 'currency', code: 'USD', text: '弗' } }],
      ['12명', { subject: '위원' }],
      ['9명', { subject: '위원' }],
    ],
  ],
]

test.each(passages)('%s', (passage, rows) => {
  const claims = extractClaims(passage, { language: 'ko', date: '2025-11-20' })
  expect(claims.map(({ text }) => text)).toEqual(rows.map(([text]) => text))
  for (const [n, [, fields]] of rows.entries()) expect(claims[n]).toMatchObject(fields)
})

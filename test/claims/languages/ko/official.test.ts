import { expect, test } from 'vitest'
import { extractClaims } from '../../../../src/claims/index.ts'

/** A claim by its text, with the fields that the passage settles. */
type Row = readonly [text: string, fields: Readonly<Record<string, unknown>>]

const months = (start: string, end: string): Row[1] => ({ period: { start, end } })

/** Official papers and the stories that follow them; the sentences are made up. */
const passages: readonly (readonly [passage: string, rows: readonly Row[]])[] = [
  // Years of two digits, with what stands glued behind them.
  ['’24.11월 수출은 563억달러다.', [['563억달러', { subject: '수출', ...months('2024-11-01', '2024-11-30') }]]],
  ['2024.9월 수출은 563억달러다.', [['563억달러', months('2024-09-01', '2024-09-30')]]],
  ['’24.1~11월 수출은 6,222억달러다.', [['6,222억달러', months('2024-01-01', '2024-11-30')]]],
  ['’23.11월~’24.2월 수출은 6,222억달러다.', [['6,222억달러', months('2023-11-01', '2024-02-29')]]],
  ['‘24.3/4분기 소득은 525만원이다.', [['525만원', months('2024-07-01', '2024-09-30')]]],
  ['’24.3분기 소득은 525만원이다.', [['525만원', months('2024-07-01', '2024-09-30')]]],
  ['’23.하반기 소득은 525만원이다.', [['525만원', { subject: '소득', ...months('2023-07-01', '2023-12-31') }]]],
  ['수율은 24.11%로 올랐다.', [['24.11%', { value: 24.11, period: null }]]],
  ['올해 1·2월 생산은 30만대다.', [['30만대', months('2024-01-01', '2024-02-29')]]],
  ['3·6월 생산은 30만대다.', [['30만대', { period: null }]]],
  [
    '예산은 (’23) 3.1조 → (’24) 3.4조원으로 확대됨',
    [
      ['3.1조', months('2023-01-01', '2023-12-31')],
      ['3.4조원', { previous: { value: 3100000000000 }, ...months('2024-01-01', '2024-12-31') }],
    ],
  ],
  // Items, and the parts of a total.
  [
    '○ (반도체) 125억달러로 30.8% 증가, 13개월 연속 플러스',
    [
      ['125억달러', { subject: '반도체' }],
      ['30.8%', { subject: '반도체' }],
      ['13개월', { subject: '반도체' }],
    ],
  ],
  ['(사진) 3만명이 모였다.', [['3만명', { subject: null }]]],
  [
    'ㅇ 총사업비 300억원(국비 170, 지방비 130)',
    [
      ['300억원', { subject: '총사업비' }],
      ['170', { value: 17000000000, unit: { type: 'currency' }, subject: '국비' }],
      ['130', { value: 13000000000, subject: '지방비' }],
    ],
  ],
  ['총사업비는 300억원(국비 170, 지방비 120)이다.', [['300억원', {}]]],
  [
    '사상자는 12명(사망 3, 경상 9)이다.',
    [
      ['12명', {}],
      ['3', { value: 3, unit: { type: 'count', text: '명' }, subject: '사망' }],
      ['9', { value: 9, subject: '경상' }],
    ],
  ],
  [
    'ㅇ 지원 대상 확대(5만 명→8만 명), 지원 금액 상향(20만원→30만원), 처리 기간 단축(30일 → 14일)',
    [
      ['5만 명', { subject: '지원 대상' }],
      ['8만 명', { previous: { value: 50000 } }],
      ['20만원', { subject: '지원 금액' }],
      ['30만원', { subject: '지원 금액' }],
      ['30일', { unit: { type: 'duration', code: 'd' } }],
      ['14일', { direction: 'down', previous: { value: 30 } }],
    ],
  ],
  [
    '조업일수 부족(△2일)으로 수출은 감소(△3.6%)했다.',
    [
      ['△2일', { value: -2, unit: { type: 'duration' } }],
      ['△3.6%', { value: -3.6, period: null }],
    ],
  ],
  // Bounds without a particle, and distances.
  ['가동률은 90% 웃돌고 있다.', [['90%', { kind: 'level', qualifier: 'more_than', direction: null }]]],
  ['재고는 3만 상자 밑돌았다.', [['3만 상자', { kind: 'level', qualifier: 'less_than' }]]],
  ['이익은 전망치를 10% 웃돌았다.', [['10%', { kind: 'change', direction: 'up', qualifier: 'exact' }]]],
  ['강수량은 평년보다 20% 밑돌았다.', [['20%', { kind: 'change', direction: 'down' }]]],
  // What a number is of, over what is only said of it.
  ['수출은 3% 상승하는 모습을 보였다.', [['3%', { subject: '수출', direction: 'up' }]]],
  ['운송장비가 10.4% 투자가 늘었다.', [['10.4%', { kind: 'change', direction: 'up' }]]],
  [
    '일평균 수출액은 24억 달러로 동일하게 8.2% 늘었다.',
    [
      ['24억 달러', { direction: null }],
      ['8.2%', { kind: 'change', direction: 'up' }],
    ],
  ],
  [
    '이달 수출액은 30억 달러로 전년 동기(20억 달러) 대비 8.2% 늘었다.',
    [
      ['30억 달러', months('2024-12-01', '2024-12-31')],
      ['20억 달러', months('2023-12-01', '2023-12-31')],
      ['8.2%', { basis: 'yoy', ...months('2024-12-01', '2024-12-31') }],
    ],
  ],
  [
    '어제 관객은 3만명, 누적 관객은 81만명이다.',
    [
      ['3만명', months('2024-12-09', '2024-12-09')],
      ['81만명', { period: null }],
    ],
  ],
  [
    '한빛은 8경기서 6승2패를 기록했다.',
    [
      ['6승', { subject: '한빛' }],
      ['2패', { subject: '한빛' }],
    ],
  ],
  ['부산, 대구, 인천은 각각 1곳이 늘었다.', [['1곳', { subject: '부산, 대구, 인천' }]]],
  [
    '솔빛 시장과 한들 시장의 거래대금은 각각 9조원, 6조원이다.',
    [
      ['9조원', { subject: '솔빛 시장' }],
      ['6조원', { subject: '한들 시장' }],
    ],
  ],
  [
    '수도권(0.06%)과 지방(0.14%)이 각각 40주, 41주 연속 올랐다.',
    [
      ['0.06%', {}],
      ['0.14%', {}],
      ['40주', { kind: 'level', direction: null }],
      ['41주 연속', { kind: 'level' }],
    ],
  ],
  ['물결은 0.5에서 2m로 일겠다.', [['0.5에서 2m', { min: 0.5, max: 2 }]]],
  [
    '오차는 ±3.1%포인트(95% 신뢰수준)다.',
    [
      ['3.1%포인트', {}],
      ['95%', { subject: '신뢰수준' }],
    ],
  ],
  // What is said in single marks.
  [
    '박 대표는 ‘매출이 30% 늘었다’고 밝혔다. 이어 ‘직원도 200명 뽑겠다’라고 말했다.',
    [
      ['30%', { attribution: '박 대표' }],
      ['200명', { subject: '직원', attribution: '박 대표' }],
    ],
  ],
  [
    '관계자는 ‘재고가 5만 개 남았다’며 ‘한 달이면 팔린다’고 말했다.',
    [
      ['5만 개', { modality: 'reported', attribution: '관계자' }],
      ['한 달', { subject: null }],
    ],
  ],
  // What stands in lists, brackets and behind what is compared with.
  [
    '※ 경상수지는 58.7억달러 흑자를 기록 (상반기 : 24.4억달러) ○ (상품수지) 39.8억달러 흑자 ○ (투자) 자산이 2.6억달러 감소',
    [
      ['58.7억달러', { subject: '경상수지' }],
      ['24.4억달러', { subject: '경상수지' }],
      ['39.8억달러', { subject: '상품수지' }],
      ['2.6억달러', { subject: '자산', direction: 'down' }],
    ],
  ],
  [
    '감귤(1.5%), 딸기(2.2%) 등이 전월 대비 큰 폭의 상승세를 보였다.',
    [
      ['1.5%', { direction: 'up', basis: 'mom' }],
      ['2.2%', { basis: 'mom' }],
    ],
  ],
  [
    '지수는 작년 12월보다 4.4%, 전달보다 0.4% 각각 올랐다.',
    [
      ['4.4%', { kind: 'change', direction: 'up', basis: 'yoy' }],
      ['0.4%', { basis: 'mom' }],
    ],
  ],
  [
    '총액은 59조원으로 지난해 같은 기간 44조원 대비 33.6% 증가했다.',
    [
      ['59조원', { direction: 'up', basis: 'yoy', previous: { value: 44000000000000 } }],
      ['44조원', { direction: null }],
      ['33.6%', { kind: 'change' }],
    ],
  ],
  [
    '전기차와 수소차는 각각 19.0%(484명→392명), 29.7%(91명→64명) 감소했다.',
    [
      ['19.0%', { subject: '전기차' }],
      ['484명', { subject: '전기차', kind: 'level', direction: null }],
      ['392명', { direction: 'down', previous: { value: 484 } }],
      ['29.7%', { subject: '수소차' }],
      ['91명', { subject: '수소차' }],
      ['64명', { subject: '수소차' }],
    ],
  ],
  [
    '사망자는 △보행 중(556명·21.8%) △이륜차 승차 중(6.3%·160명) 순이다.',
    [
      ['556명', { subject: '보행' }],
      ['21.8%', { subject: '보행' }],
      ['6.3%', { subject: '이륜차 승차' }],
      ['160명', { subject: '이륜차 승차' }],
    ],
  ],
  ['이 지표도 평균(21년 5.3명)보다 낮다.', [['5.3명', months('2021-01-01', '2021-12-31')]]],
  ['존속기간(20년 6개월)은 길다.', [['20년 6개월', { value: 246 }]]],
  ['전체 35.6%로 가장 많았다.', [['35.6%', { kind: 'share' }]]],
  ['운전자 비율이 23.2%로 가장 높아 주의가 필요하다.', [['23.2%', { kind: 'level', direction: null }]]],
  ['쌀 생산량이 가장 적은 418만t에 그쳤다.', [['418만t', { subject: '쌀 생산량' }]]],
  ['이용객이 가장 적은 3곳은 문을 닫는다.', [['3곳', { subject: null }]]],
  [
    '5일자 쌀 가격은 한 가마(80kg)에 24만원이다.',
    [['24만원', { subject: '쌀 가격', ...months('2024-12-05', '2024-12-05') }]],
  ],
  ['올 초부터 지난 8일까지 쓴 돈은 3억원이다.', [['3억원', months('2024-01-01', '2024-12-08')]]],
  [
    '소매판매는 내구재(1.0%)는 늘었으나 준내구재(-4.2%) 판매가 줄어 1.2% 감소했다.',
    [
      ['1.0%', { subject: '내구재' }],
      ['-4.2%', { subject: '준내구재' }],
      ['1.2%', { subject: '소매판매' }],
    ],
  ],
  ['은행은 물가는 올랐으나 수요가 줄어 성장률이 0.3% 낮아졌다고 밝혔다.', [['0.3%', { subject: '성장률' }]]],
  [
    '생산은 전년 대비 △9월 7.4% △10월 6.6%로 늘었다.',
    [
      ['7.4%', { subject: '생산', ...months('2024-09-01', '2024-09-30') }],
      ['6.6%', { subject: '생산' }],
    ],
  ],
  [
    '철강은 값 강세로 30억달러를 기록 25.1% 증가했다.',
    [
      ['30억달러', { subject: '철강' }],
      ['25.1%', { subject: '철강' }],
    ],
  ],
  [
    '원유는 전날보다 1달러 91센트 2.72% 하락한 1배럴에 68달러에 마감했다.',
    [
      ['1달러 91센트', { kind: 'change', direction: 'down' }],
      ['2.72%', {}],
      ['68달러', { kind: 'level', direction: 'down' }],
    ],
  ],
  [
    '지난달 계약은 전년 대비 8% 늘었다. 수주액은 7억원으로 5% 증가했다.',
    [
      ['8%', { basis: 'yoy' }],
      ['7억원', { direction: 'up', basis: 'yoy', ...months('2024-11-01', '2024-11-30') }],
      ['5%', { basis: 'yoy' }],
    ],
  ],
]

test.each(passages)('%s', (passage, rows) => {
  const claims = extractClaims(passage, { language: 'ko', date: '2024-12-10' })
  expect(claims.map(({ text }) => text)).toEqual(rows.map(([text]) => text))
  for (const [n, [, fields]] of rows.entries()) expect(claims[n]).toMatchObject(fields)
})

import { expect, test } from 'vitest'
import { extractClaims } from '../../../../src/claims/index.ts'

/** A claim by its text, with the fields that the passage settles. */
type Row = readonly [text: string, fields: Readonly<Record<string, unknown>>]

/** Passages as newsrooms write them, and those that only look so. */
const passages: readonly (readonly [passage: string, rows: readonly Row[]])[] = [
  // Levels that an index has passed, those of rivals in brackets, and what a list tells in the unit above it.
  [
    '코스닥은 848.03으로 마감해 850 아래로 내려왔다.',
    [
      ['848.03', { unit: { type: 'index', code: '1', text: '848.03' } }],
      ['850', { value: 850, qualifier: 'less_than', direction: 'down' }],
    ],
  ],
  [
    '코스피는 3,041.57로 마쳐 3,000 위에 머물렀다.',
    [
      ['3,041.57', {}],
      ['3,000', { kind: 'level', unit: { type: 'index', code: '1', text: '3,000' } }],
    ],
  ],
  [
    '평균자책점은 2.31에서 2.14로 낮아졌다. 선두 최진우(2.09)와는 불과 0.05 차이다. 출산율은 0.75명이다. 서울(0.58)이 가장 낮다.',
    [
      ['2.31', {}],
      ['2.14', { previous: { value: 2.31 } }],
      ['2.09', { value: 2.09, subject: '선두 최진우' }],
      ['0.05', { value: 0.05, kind: 'change' }],
      ['0.75명', {}],
    ],
  ],
  [
    '◇한빛전자 1분기 실적(단위: 억원)\n▲매출 93,410(8.6%↑) ▲순이익 8,120(12.3%↓)',
    [
      ['93,410', { value: 9_341_000_000_000, subject: '매출' }],
      ['8.6%', { direction: 'up' }],
      ['8,120', { value: 812_000_000_000, subject: '순이익' }],
      ['12.3%', { direction: 'down' }],
    ],
  ],
  // What one of it costs; but what somebody has bought is counted.
  [
    '낙지 한 접시를 1만5천원, 칼국수 한 그릇을 7천원에 판다. 그는 집 한 채를 9억원에 샀다.',
    [
      ['1만5천원', { subject: '낙지' }],
      ['7천원', { subject: '칼국수' }],
      ['한 채', { value: 1 }],
      ['9억원', {}],
    ],
  ],
  // This span is that of the paragraph before, a day between them or not; a paragraph of two spans has none to point at.
  [
    '이달 1∼10일 수출이 18% 늘었다.\n\n21일 관세청에 따르면 이 기간 수출액은 401억달러다.\n\n같은 기간 수입은 374억달러로 9% 늘었다.',
    [
      ['18%', { period: { start: '2025-11-01', end: '2025-11-10' } }],
      ['401억달러', { period: { start: '2025-11-01', end: '2025-11-10' } }],
      ['374억달러', { period: { start: '2025-11-01', end: '2025-11-10' } }],
      ['9%', { period: { start: '2025-11-01', end: '2025-11-10' } }],
    ],
  ],
  [
    '9월 대출은 4조원 늘었다. 8월에는 1조원 줄었다.\n\n같은 기간 예금은 5조원 늘었다.',
    [
      ['4조원', {}],
      ['1조원', {}],
      ['5조원', { period: null }],
    ],
  ],
  // The same time of another year, in brackets, as what was then, or named.
  [
    '회사는 올해 1분기 매출 9조원을 기록했다. 매출은 지난해 같은 기간(8조원)보다 12%, 이익은 41% 각각 늘었다. 작년 같은 기간에는 손실이 1조원이었다.',
    [
      ['9조원', { period: { start: '2025-01-01', end: '2025-03-31' } }],
      ['8조원', { period: { start: '2024-01-01', end: '2024-03-31' } }],
      ['12%', { basis: 'yoy', direction: 'up' }],
      ['41%', { basis: 'yoy', direction: 'up' }],
      ['1조원', { period: { start: '2024-01-01', end: '2024-03-31' } }],
    ],
  ],
  [
    '올해 1분기 매출은 5조원이다. 2023년 같은 기간에는 4조원이었다. 작년 같은 기간 6%였던 이익률이 7%로 높아졌다.',
    [
      ['5조원', {}],
      ['4조원', { period: { start: '2023-01-01', end: '2023-03-31' } }],
      ['6%', {}],
      ['7%', { previous: { value: 6 } }],
    ],
  ],
  // The time of what is described, and of its number alone.
  [
    '순이익은 지난해 1분기에 반영된 매각 이익 1900억원이 사라지면서 12% 감소한 8120억원에 머물렀다. 지난달 접수된 민원 300건 가운데 20%가 소음 때문이다.',
    [
      ['1900억원', { period: { start: '2024-01-01', end: '2024-03-31' } }],
      ['12%', { period: null }],
      ['8120억원', { period: null }],
      ['300건', { period: { start: '2025-10-01', end: '2025-10-31' } }],
      ['20%', { period: { start: '2025-10-01', end: '2025-10-31' } }],
    ],
  ],
  // Until a month of the year after, or of the same one; the rain of no year.
  [
    '그는 2021년 3월부터 이듬해 11월까지 지사 36곳을 차렸다. 2023년 3월부터 같은 해 5월까지 2곳을 더 냈다.',
    [
      ['36곳', { period: { start: '2021-03-01', end: '2022-11-30' } }],
      ['2곳', { period: { start: '2023-03-01', end: '2023-05-31' } }],
    ],
  ],
  [
    '이 비는 평년 8월 한 달 강수량(289㎜)의 1.4배다. 지난 8월 강수량은 310㎜였다.',
    [
      ['289㎜', { period: null }],
      ['1.4배', { period: null }],
      ['310㎜', { period: { start: '2025-08-01', end: '2025-08-31' } }],
    ],
  ],
  // What may come lies ahead.
  [
    '그는 "12월 수출이 5∼7% 줄어들 수 있다"고 말했다. 그는 "12월 수출이 3% 줄었을 수 있다"고 말했다.',
    [
      ['5∼7%', { period: { start: '2025-12-01', end: '2025-12-31' } }],
      ['3%', { period: { start: '2024-12-01', end: '2024-12-31' } }],
    ],
  ],
  // Conditions told with 가면 and 웃돌면, by little, and by doing so; wishes and aims; a view of numbers is none.
  [
    '소장은 “기준금리가 연내 두 차례 더 내려가면 집값은 4% 오를 것”이라며 “지표가 예상치를 0.1%포인트라도 웃돌면 3,000선이 깨질 수 있다”고 말했다.',
    [
      ['두 차례', { modality: 'hypothetical' }],
      ['4%', { modality: 'forecast' }],
      ['0.1%포인트', { modality: 'hypothetical' }],
      ['3,000선', { modality: 'hypothetical' }],
    ],
  ],
  [
    '이렇게 하면 비용을 5분의 1 줄일 수 있다. 시간 30분을 걷기로 바꿀 경우 위험이 8% 낮아진다. 지난해와 비교하면 3% 늘었다.',
    [
      ['5분의 1', { modality: 'hypothetical' }],
      ['30분', { modality: 'hypothetical' }],
      ['8%', { modality: 'hypothetical' }],
      ['3%', { modality: 'reported' }],
    ],
  ],
  [
    '그는 “200승까지 던지고 싶다”고 말했다. 군수는 “5년 안에 지정받는 것이 목표”라고 말했다. 하루 1만보를 걷고 싶은 사람이 모였다.',
    [
      ['200승', { modality: 'target' }],
      ['5년', { modality: 'target' }],
      ['1만보', { modality: 'reported' }],
    ],
  ],
  // Bounds that something is kept below, and thresholds; parts that make a whole; ranks of rates are none.
  [
    '칼국수 값을 7천원 이하로 묶는 제도를 들였다. 수위는 주의보 기준인 7m를 40㎝ 웃돌았다. 키는 7m다.',
    [
      ['7천원', { kind: 'limit', qualifier: 'at_most' }],
      ['7m', { kind: 'limit' }],
      ['40㎝', { kind: 'change' }],
      ['7m', { kind: 'level' }],
    ],
  ],
  [
    '조사는 전화면접(80%)과 자동응답(20%)을 병행했다. 수출은 반도체(80%)와 선박(20%)도 늘었다. 반도체(70%)와 선박(20%)은 주춤했다.',
    [
      ['80%', { kind: 'share' }],
      ['20%', { kind: 'share' }],
      ['80%', { kind: 'change', direction: 'up' }],
      ['20%', { kind: 'change', direction: 'up' }],
      ['70%', { kind: 'level' }],
      ['20%', { kind: 'level' }],
    ],
  ],
  [
    '상승률은 성동구(0.41%)가 가장 높았다. 이어 마포구(0.37%), 광진구(0.33%) 순이었다. 변제액은 전체 피해액의 6%에 못 미친다.',
    [
      ['0.41%', { kind: 'level' }],
      ['0.37%', { kind: 'level' }],
      ['0.33%', { kind: 'level' }],
      ['6%', { kind: 'share', qualifier: 'less_than' }],
    ],
  ],
]

test.each(passages)('%s', (passage, rows) => {
  const claims = extractClaims(passage, { language: 'ko', date: '2025-11-20' })
  expect(claims.map(({ text }) => text)).toEqual(rows.map(([text]) => text))
  for (const [n, [, fields]] of rows.entries()) expect(claims[n]).toMatchObject(fields)
})

import { expect, test } from 'vitest'
import { extractClaims } from '../../../../src/claims/index.ts'

/** A claim by its text, with the fields that the passage settles. */
type Row = readonly [text: string, fields: Readonly<Record<string, unknown>>]

const day = (date: string) => ({ start: date, end: date })

const passages: readonly (readonly [passage: string, rows: readonly Row[]])[] = [
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
]

test.each(passages)('%s', (passage, rows) => {
  const claims = extractClaims(passage, { language: 'ko', date: '2025-11-20' })
  expect(claims.map(({ text }) => text)).toEqual(rows.map(([text]) => text))
  for (const [n, [, fields]] of rows.entries()) expect(claims[n]).toMatchObject(fields)
})

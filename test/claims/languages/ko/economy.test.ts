import { describe, expect, test } from 'vitest'
import { extractClaims } from '../../../../src/claims/index.ts'
import type { Claim } from '../../../../src/model/claim.ts'

// How Korean business pages put numbers, found by reading such; the sentences are made up.

const claimOf = (text: string, words: string): Partial<Claim> | undefined =>
  extractClaims(text, { language: 'ko', date: '2025-06-01' }).find((claim) => claim.text === words)

describe('rates in brackets behind names, with their verb at the end', () => {
  test.each([
    ['솔빛구(0.48%), 한들구(0.27%) 등에서 전세 값이 많이 올랐다.', '0.48%', 'change', 'up'],
    ['솔빛구(0.48%)와 한들구(0.27%) 등의 전셋값도 크게 올랐다.', '0.27%', 'change', 'up'],
    ['솔빛구(0.48%)와 한들구(0.27%)의 전셋값이 강세였다.', '0.48%', 'change', 'up'],
    ['솔빛(0.29%)과 한들(0.23%) 등도 전세 값이 약세를 보였다.', '0.23%', 'change', 'down'],
    ['솔빛구(0.33%)는 18주 연속 상승세를 기록한 가운데 거래가 늘었다.', '0.33%', 'change', 'up'],
    ['솔빛구(0.03%)만 유일하게 오름세를 나타냈다.', '0.03%', 'change', 'up'],
    ['△운송업(38.1%) △의약품(24.2%) 등의 영업이익이 늘었다.', '38.1%', 'change', 'up'],
    ['매출(별도 4.5%, 연결 3.6%)과 순이익(별도 93%, 연결 42%)이 모두 증가했다.', '3.6%', 'change', 'up'],
    // A rate as it stands, a share, and what is compared with.
    ['솔빛국(3.2%), 한들국(1.2%)의 성장률이 올랐다.', '3.2%', 'level', null],
    ['솔빛사(34.2%), 한들사(12.2%)의 점유율이 늘었다.', '34.2%', 'level', null],
    ['오름폭이 지난 조사(0.22%)보다 줄었다.', '0.22%', 'level', null],
    ['솔빛구(0.48%) 등에서 감소를 막았다.', '0.48%', 'level', null],
  ] as const)('%s: %s', (text, words, kind, direction) => {
    expect(claimOf(text, words)).toMatchObject({ kind, direction })
  })
})

describe('nouns joined by 및', () => {
  test.each([
    ['운송 및 창고업 취업자는 6만명 감소했다.', '6만명', '운송 및 창고업 취업자'],
    ['운송 및 창고업과 교육 및 상담업 취업자는 각각 3만명, 2만명 줄었다.', '3만명', '운송 및 창고업'],
    ['운송 및 창고업과 교육 및 상담업 취업자는 각각 3만명, 2만명 줄었다.', '2만명', '교육 및 상담업 취업자'],
    ['영업이익 및 순이익 모두 전년 대비 각각 12%, 9% 늘었다.', '12%', '영업이익'],
    ['영업이익 및 순이익은 각각 12%, 9% 늘었다.', '9%', '순이익'],
    ['늘어난 매출은 3조원, 배당 및 이자는 2조원이다.', '2조원', '배당 및 이자'],
  ] as const)('%s: %s', (text, words, subject) => {
    expect(claimOf(text, words)).toMatchObject({ subject })
  })
})

describe('who buys and sells', () => {
  test.each([
    ['기관은 418억원 순매수했다.', '418억원', '기관'],
    ['외국인은 새솔전자를 488억원 순매도했다.', '488억원', '외국인'],
    ['새솔전자가 외국인의 매도 속에 3% 넘게 하락했다.', '3%', '새솔전자'],
    ['선물 매매는 차익 순매도, 전체 238억원 매도우위를 기록했다.', '238억원', '선물 매매'],
    ['외국인과 개인은 각 762억원, 19억원 매도 우위를 보였다.', '762억원', '외국인'],
    // What a body gives is told of, and not the body.
    ['재단은 3억원을 기부했다.', '3억원', '기부'],
  ] as const)('%s: %s', (text, words, subject) => {
    expect(claimOf(text, words)).toMatchObject({ subject })
  })

  test('an offer to sell counts no sheets', () => {
    expect(extractClaims("'2조 매도'에 하락", { language: 'ko' }).map(({ text }) => text)).not.toContain('2조 매')
    expect(claimOf('응모권 5만 매를 찍었다.', '5만 매')).toMatchObject({ value: 50000 })
  })
})

describe('results', () => {
  test.each([
    ['매출과 순이익은 4500억원과 160억원을 기록, 각각 12.4%, 2.2% 증가했다.', '12.4%', '매출'],
    ['매출은 155조원, 순이익은 119조원을 기록하며 각각 64.5%, 71.2% 늘었다.', '64.5%', '매출'],
  ] as const)('%s: %s', (text, words, subject) => {
    expect(claimOf(text, words)).toMatchObject({ subject, kind: 'change', direction: 'up' })
  })

  test.each([
    ['이익은 1조원을 기록해 전분기와 전년 동기 대비 각각 15.3%, 4.3% 감소했다.', '15.3%', 'qoq'],
    ['이익은 1조원을 기록해 전분기와 전년 동기 대비 각각 15.3%, 4.3% 감소했다.', '4.3%', 'yoy'],
    ['물가는 전월과 전년 동월 대비 각각 0.3%, 2.3% 내렸다.', '0.3%', 'mom'],
    ['이익은 전년 동기 대비 각각 15.3%, 4.3% 감소했다.', '15.3%', 'yoy'],
  ] as const)('%s: %s', (text, words, basis) => {
    expect(claimOf(text, words)).toMatchObject({ basis, kind: 'change', direction: 'down' })
  })

  test('a level before rates against two times moved as they did', () => {
    const text = '순이익은 1조1500억원으로 전분기 대비 34.6%, 전년 동기 대비 28.8% 줄었다.'
    expect(claimOf(text, '1조1500억원')).toMatchObject({ kind: 'level', direction: 'down', basis: 'qoq' })
  })
})

describe('marks that an index passes', () => {
  test('what an index passes is a level of it, and no count', () => {
    expect(claimOf('코스닥은 9거래일 만에 900을 돌파했다.', '900')).toMatchObject({
      unit: { type: 'index', code: '1' },
      qualifier: 'more_than',
    })
  })

  test('lightly is how, and no weight', () => {
    expect(claimOf('환율은 1,060원선도 가볍게 올라섰다.', '1,060원')).toMatchObject({ kind: 'level' })
    expect(claimOf('새 노트북은 300g 가볍다.', '300g')).toMatchObject({ kind: 'change', direction: 'down' })
  })
})

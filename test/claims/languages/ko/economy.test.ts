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

describe('lists whose verb stands behind "and others"', () => {
  test.each([
    ['솔빛국(0.8%), 한들국(19.9%) 등을 상대로는 늘었다.', '0.8%', 'change', 'up'],
    ['새솔전자(3.1%), 한빛화학(2.2%) 등을 중심으로 올랐다.', '2.2%', 'change', 'up'],
    ['솔빛국 20.4%, 한들국 13.4% 등에서 늘었다.', '20.4%', 'change', 'up'],
    ['육류(1.5%), 채소(2.2%) 등이 큰 폭으로 내렸다.', '2.2%', 'change', 'down'],
    ['육류(1.5%), 채소(2.2%) 등이 전월 대비 큰 폭의 상승세를 보였다.', '1.5%', 'change', 'up'],
    ['원유(58.5%), 가스(89.7%) 등은 증가율이 높았다.', '58.5%', 'change', 'up'],
    ['도로 개선 예산 1105억원 등이 삭감됐다.', '1105억원', 'change', 'down'],
    // What rose is the number itself.
    ['실업률은 3.1%에서 늘었다.', '3.1%', 'level', null],
  ] as const)('%s: %s', (text, words, kind, direction) => {
    expect(claimOf(text, words)).toMatchObject({ kind, direction })
  })

  test('a rank that is kept does not hold what led to it', () => {
    const text = '새솔은 작년보다 37.9% 증가한 18.9GWh로 3위를 유지했다.'
    expect(claimOf(text, '18.9GWh')).toMatchObject({ kind: 'level', direction: 'up' })
    expect(claimOf('새솔은 금리를 2.5%로 유지했다.', '2.5%')).toMatchObject({ kind: 'level', direction: 'flat' })
  })
})

describe('what budgets, trade and target prices are told of', () => {
  test.each([
    ['수입액은 391억 달러로, 60억 달러 규모의 무역수지 흑자를 기록했다.', '60억 달러', '무역수지 흑자'],
    ['대출 증가를 주도한 것은 주택대출로 3조원 늘었다.', '3조원', '주택대출'],
    ['국회가 정부안에서 5조원을 깎고 3조원을 늘렸다.', '5조원', '정부안'],
    ['국회가 정부안에서 5조원을 깎고 3조원을 늘렸다.', '3조원', '정부안'],
    ['국회는 총수입에서 1조4000억원, 총지출에서 1조9000억원을 각각 삭감했다.', '1조9000억원', '총지출'],
    ['흔히 예산으로 불리는 총지출 규모는 728조원으로 확정됐다.', '728조원', '총지출 규모'],
    ['내년 예산으로 올해보다 8% 늘어난 3조원을 편성했다.', '3조원', '예산'],
    ['배추 또한 출하량이 늘면서 2400원으로 하락했다.', '2400원', '배추'],
    ['한빛(0.3%) 또한 53주 연속 올랐다.', '53주 연속', '한빛'],
    ['새솔온과 한빛SDI는 4위와 5위를 차지했다.', '4위', '새솔온'],
    [
      '새솔증권은 한빛의 목표가를 9만원에서 10만원으로, 들샘증권은 8만원에서 11만원으로 올렸다.',
      '8만원',
      '한빛의 목표가',
    ],
    ['새솔투자증권은 한빛의 목표주가 역시 12만원에서 15만원으로 25% 올렸다.', '15만원', '한빛의 목표주가'],
  ] as const)('%s: %s', (text, words, subject) => {
    expect(claimOf(text, words)).toMatchObject({ subject })
  })
})

describe('times and speakers of statistics', () => {
  test('so many days of a month from the first on are a time, and no duration', () => {
    const text = '이달 1~20일간 수출액은 372억 달러로 집계됐다.'
    expect(extractClaims(text, { language: 'ko', date: '2025-05-22' })).toMatchObject([
      { text: '372억 달러', period: { start: '2025-05-01', end: '2025-05-20' } },
    ])
    expect(claimOf('배송은 2~3일간 늦어진다.', '2~3일간')).toMatchObject({ unit: { code: 'd' } })
  })

  test('a year through is a time', () => {
    const text = '지난해 1년 동안 대출이 64조원 늘었다.'
    expect(extractClaims(text, { language: 'ko', date: '2025-05-22' })).toMatchObject([
      { text: '64조원', period: { start: '2024-01-01', end: '2024-12-31' } },
    ])
    expect(claimOf('공사는 1년 동안 이어졌다.', '1년')).toMatchObject({ value: 1 })
  })

  test.each([
    ['새솔해양이 2일 공시를 통해, 자회사 한들중공업이 선박 3척 계약을 맺었다고 밝혔다.', '3척', '새솔해양'],
    [
      '3일 새솔협회에 따르면 비교가 어려운 회사를 뺀 114개 업체의 실적을 집계한 결과 이익이 줄었다.',
      '114개 업체',
      '새솔협회',
    ],
    ['한들부에 따르면 매출은 전망치 90억원을 넘었다.', '90억원', '한들부'],
  ] as const)('%s: %s', (text, words, attribution) => {
    expect(claimOf(text, words)).toMatchObject({ attribution })
  })
})

describe('results told of two at a time', () => {
  test.each([
    ['새솔은 매출액 2조4300억원, 영업이익 3640억원을 기록하며 전년 동기 대비 18.8%, 8.3% 성장했다.', '18.8%', '매출액'],
    [
      '새솔은 매출액 2조4300억원, 영업이익 3640억원을 기록하며 전년 동기 대비 18.8%, 8.3% 성장했다.',
      '8.3%',
      '영업이익',
    ],
    ['한들증권은 새솔 매출, 영업이익을 순서대로 2조4239억원, 3816억원으로 예상했다.', '2조4239억원', '새솔 매출'],
    ['연결기준 새솔은 2조 458억원의 매출을 기록했다.', '2조 458억원', '매출'],
    ['2위에 오른 새솔과 한빛은 2위와 3위 상금을 나눴다.', '2위', '새솔'],
    // A level and its own two rates.
    ['매출은 3조원으로 전년 대비 12.8%, 전분기 대비 0.5% 늘었다.', '0.5%', '매출'],
  ] as const)('%s: %s', (text, words, subject) => {
    expect(claimOf(text, words)).toMatchObject({ subject })
  })

  test('what bullets part is of one movement', () => {
    const text = '새솔은 △검색 0.5% △쇼핑 44.0% △결제 14.9%의 성장률을 기록했다.'
    expect(extractClaims(text, { language: 'ko' })).toMatchObject(
      ['검색', '쇼핑', '결제'].map((subject) => ({ subject, kind: 'change', direction: 'up' })),
    )
  })
})

describe('subjects that other words hide', () => {
  test.each([
    ['가게 수도 12.8% 늘었다.', '12.8%', '가게 수'],
    ['마트 4개사(새솔·한빛) 역시 1.5% 감소했다.', '1.5%', '마트'],
    ['선물가격이 전날 거래한 금액보다 45센트 올랐다.', '45센트', '선물가격'],
    ['5년임대(360가구)가 인기였다.', '360가구', '5년임대'],
  ] as const)('%s: %s', (text, words, subject) => {
    expect(claimOf(text, words)).toMatchObject({ subject })
  })

  test('a year that something happened in is nothing measured', () => {
    expect(claimOf('손님이 가장 많았던 해는 2016년으로 약 807만 명이 찾았다.', '807만 명')?.subject).not.toBe('해')
  })

  test.each([
    ['10년임대 아파트', 0],
    ['새솔지구는 2338호를 공급한다.', 1],
    ['제2338호로 지정됐다.', 0],
  ] as const)('%s', (text, count) => {
    expect(extractClaims(text, { language: 'ko' })).toHaveLength(count)
  })
})

describe('times that name contracts, and times compared with', () => {
  test('the month of a contract is no time of its price', () => {
    const text = '내년 1월물 원유는 전날보다 1.5달러 내린 75달러에 마감했다.'
    expect(claimOf(text, '75달러')).toMatchObject({ period: null, modality: 'reported' })
    expect(claimOf(text, '1.5달러')).toMatchObject({ period: null, modality: 'reported' })
  })

  test('as in another quarter is not of that quarter', () => {
    const text = '1분기와 마찬가지로 적자가 이어져 손실은 200억원이다.'
    expect(claimOf(text, '200억원')).toMatchObject({ period: null })
  })

  test('the end of last year, written together, is no year ago', () => {
    expect(claimOf('적립금은 지난해말보다 85조원 늘었다.', '85조원')).toMatchObject({ basis: 'previous' })
  })

  test('a long dash in brackets is a minus', () => {
    expect(claimOf('인도(―37.0%) 방문객이 줄었다.', '―37.0%')).toMatchObject({ value: -37, direction: 'down' })
  })

  test('results told of are no part of who tells them', () => {
    expect(claimOf('새솔전자 실적 공시에 따르면 매출은 3조원이다.', '3조원')).toMatchObject({ attribution: '새솔전자' })
  })
})

describe('movements told in other words', () => {
  test.each([
    ['새솔은 전년 대비 16.3% 순익이 늘어났다.', '16.3%', 'change', 'up'],
    ['새솔은 전년 대비 16.3%(2348억원) 순익이 줄었다.', '2348억원', 'change', 'down'],
    ['법인세가 전년 대비 7조원 더 걷혔다.', '7조원', 'change', 'up'],
    ['법인세가 7조원 덜 걷혔다.', '7조원', 'change', 'down'],
    // What is of that rate.
    ['20% 할인이 늘었다.', '20%', 'level', null],
    ['매장에서 5% 금리가 올랐다.', '5%', 'level', null],
    ['법인세가 7조원 걷혔다.', '7조원', 'level', null],
  ] as const)('%s: %s', (text, words, kind, direction) => {
    expect(claimOf(text, words)).toMatchObject({ kind, direction })
  })

  test('a total that a movement has led to', () => {
    const text = '새솔은 전년 대비 27.6% 감소한 총 8414대를 팔았다.'
    expect(claimOf(text, '8414대')).toMatchObject({ kind: 'level', direction: 'down', basis: 'yoy' })
  })

  test('a share with an aside in brackets', () => {
    const text = '내수 점유율(수입차 제외)은 새솔차 45.1%, 한들차 32.2% 순으로 나타났다.'
    expect(claimOf(text, '45.1%')).toMatchObject({ kind: 'share', subject: '새솔차' })
    expect(claimOf(text, '32.2%')).toMatchObject({ kind: 'share', subject: '한들차' })
  })
})

describe('who and what a list is of', () => {
  test.each([
    ['5년물과 2년물은 각각 7.7bp 상승, 10.2bp 상승으로 연 3.0%, 연 2.5%에 마감했다.', '7.7bp', '5년물'],
    ['5년물과 2년물은 각각 7.7bp 상승, 10.2bp 상승으로 연 3.0%, 연 2.5%에 마감했다.', '2.5%', '2년물'],
    ['내수와 수출은 각각 지난해 8월 대비 62%와 9.9% 줄었다.', '62%', '내수'],
    ['새솔(경유차 544대, 전기차 144대 포함) 4595대가 뒤를 이었다.', '4595대', '새솔'],
    ['가장 많이 팔린 것은 8820대가 팔린 새솔이었고 한빛은 적었다.', '8820대', '새솔'],
    ['레저차량(RV)은 1만5599대 판매됐다.', '1만5599대', '레저차량(RV)'],
    ['한들부는 수주액이 413억 달러를 기록해 2년 연속 400억 달러를 넘었다고 밝혔다.', '400억 달러', '수주액'],
    ['작년 상반기 보다도 27.8% 감소했다.', '27.8%', null],
  ] as const)('%s: %s', (text, words, subject) => {
    expect(claimOf(text, words)).toMatchObject({ subject })
  })

  test.each([
    ['3년짜리 국고채가 팔렸다.', 0],
    ['10년 금리가 내렸다.', 0],
    ['3년짜리 계약을 맺었다.', 1],
  ] as const)('%s', (text, count) => {
    expect(extractClaims(text, { language: 'ko' })).toHaveLength(count)
  })

  test.each([
    ['재무현황을 살펴보면 총자산은 890조원이다.', '890조원', null],
    ['기재부 ‘월간 재정동향’에 따르면 국세수입은 289조원이다.', '289조원', '기재부'],
  ] as const)('%s: %s', (text, words, attribution) => {
    expect(claimOf(text, words)).toMatchObject({ attribution })
  })

  test('up to a month of last year is of that year up to there', () => {
    const text = '지난해 11월까지 누적 국세수입은 251조원이다.'
    expect(claimOf(text, '251조원')).toMatchObject({ period: { start: '2024-01-01', end: '2024-11-30' } })
  })
})

describe('freight, shares and wages', () => {
  test('what a unit is, before what it costs', () => {
    const text = '지중해 노선 운임은 1FEU(40피트 컨테이너 1개)당 4039달러로 전주 대비 223달러, 5.2% 하락했다.'
    expect(extractClaims(text, { language: 'ko' })).toMatchObject([
      { text: '4039달러', subject: '지중해 노선 운임', kind: 'level', direction: 'down', basis: 'wow' },
      { text: '223달러', kind: 'change', direction: 'down' },
      { text: '5.2%', kind: 'change', direction: 'down' },
    ])
  })

  test('shares told by ten thousands are no weeks', () => {
    expect(claimOf('새솔은 50만주(2.49%)를 인수했다.', '50만주')).toMatchObject({
      value: 500000,
      unit: { type: 'count' },
    })
    expect(claimOf('새솔은 50만주(2.49%)를 인수했다.', '2.49%')).toMatchObject({ kind: 'share' })
    expect(claimOf('공사는 12주 걸린다.', '12주')).toMatchObject({ unit: { code: 'wk' } })
  })

  test.each([
    ['매출이 40% 가깝게 늘어났다.', '40%', 'approximate', 'change'],
    ['월급은 지난해보다 250만원 더 벌었다.', '250만원', 'exact', 'change'],
    ['새솔은 32.9% 점유율로 1위를 차지했다.', '32.9%', 'exact', 'share'],
    ['새솔은 19개 업종 중 가장 낮은 곳이다.', '19개', 'exact', 'level'],
  ] as const)('%s: %s', (text, words, qualifier, kind) => {
    expect(claimOf(text, words)).toMatchObject({ qualifier, kind })
  })

  test.each([
    ['금리는 7월 세율 인하의 영향이 반영됨에 따라 연 3.72%로 낮아졌다.', '3.72%', '금리'],
    ['기준주가 1420원에 거래됐다.', '1420원', '기준주가'],
    ['남성이 509만원을 벌어 여성 소득(280만원)과의 차이(229만원)가 가장 컸다.', '229만원', '차이'],
    ['지중해 노선은 3% 올랐다.', '3%', '지중해 노선'],
    ['이외 월급이 200만원이다.', '200만원', '월급'],
  ] as const)('%s: %s', (text, words, subject) => {
    expect(claimOf(text, words)).toMatchObject({ subject })
  })

  test('a bullet before a count is no rise', () => {
    const text = '지역별로 ▲수도권 2만건 ▲5개 신도시 1424건 등이다.'
    expect(claimOf(text, '5개')).toMatchObject({ value: 5, direction: null })
  })

  test('a time of years and months is none of the numbers of its own', () => {
    expect(extractClaims('최근 1년6개월 동안 지분 거래를 모두 살폈다.', { language: 'ko' })).toHaveLength(0)
  })
})

describe('results of insurers and charges', () => {
  test.each([
    ['순이익은 2조원으로 전년동기(1조8천억원) 대비 2천억원 늘었다.', '2천억원', 'yoy'],
    ['총자산은 97조원으로 전년동기말(89조원) 대비 8조원 늘었다.', '97조원', 'yoy'],
    ['비율은 전년 말(233.1%)보다 2.2%포인트 하락했다.', '2.2%포인트', 'previous'],
    ['비율은 작년말(233.1%) 대비 2.2%포인트 하락했다.', '2.2%포인트', 'previous'],
    ['비율은 전년(233.1%)보다 2.2%포인트 하락했다.', '2.2%포인트', 'yoy'],
  ] as const)('%s: %s is %s', (text, words, basis) => {
    expect(claimOf(text, words)).toMatchObject({ basis })
  })

  test('what a figure in brackets is compared with is of its own clause', () => {
    const text = '매출은 전년동기(9억원) 대비 3억원 늘었고, 이익은 전년동기(2억원) 대비 1억원 줄었다.'
    expect(claimOf(text, '9억원')).toMatchObject({ subject: '매출' })
    expect(claimOf(text, '2억원')).toMatchObject({ subject: '이익' })
  })

  test('rates with their amounts in brackets go by the order of the levels', () => {
    const text = '자산은 300억원, 부채는 120억원으로 전년보다 각각 2.5%(7억원), 3.7%(4억원) 늘었다.'
    expect(extractClaims(text, { language: 'ko' })).toMatchObject([
      { text: '300억원', subject: '자산', basis: 'yoy' },
      { text: '120억원', subject: '부채', basis: 'yoy' },
      { text: '2.5%', subject: '자산' },
      { text: '7억원', subject: '자산' },
      { text: '3.7%', subject: '부채' },
      { text: '4억원', subject: '부채' },
    ])
    const named = '매출과 이익은 각각 300억원(2.5%), 12억원(3.7%)이었다.'
    expect(claimOf(named, '300억원')).toMatchObject({ subject: '매출' })
    expect(claimOf(named, '12억원')).toMatchObject({ subject: '이익' })
    expect(claimOf(named, '3.7%')).toMatchObject({ subject: '이익' })
  })

  test('a verb that is not set apart from a bracket is no noun', () => {
    expect(claimOf('새솔은 309억원(4.3%)줄어든 6880억원을 기록했다.', '6880억원')).toMatchObject({ subject: '새솔' })
  })

  test.each([
    ['공시된 내용에 따르면 순이익은 3억원이다.', '3억원', null],
    ['학생의 요금 부담은 318억원 늘 것으로 보고 있다.', '318억원', null],
    ['통계청의 조사 결과에 따르면 순이익은 3억원이다.', '3억원', '통계청'],
    ['통계청의 발표에 따르면 순이익은 3억원이다.', '3억원', '통계청'],
    ['정부 합의 결과에 따르면 순이익은 3억원이다.', '3억원', '정부 합의'],
    ['새솔연구원의 발표 내용에 따르면 순이익은 3억원이다.', '3억원', '새솔연구원'],
  ] as const)('%s: %s', (text, words, attribution) => {
    expect(claimOf(text, words)).toMatchObject({ attribution })
  })

  test('relief is a fall', () => {
    expect(claimOf('세금은 318억원 경감될 전망이다.', '318억원')).toMatchObject({ kind: 'change', direction: 'down' })
  })
})

describe('what a change is told against, by a named time', () => {
  test.each([
    ['가계 빚은 4월 말 90조원으로 3월 대비 2조원 늘었다.', '2조원', 'mom'],
    ['4월 수출은 3억달러로 3월 말 대비 3% 늘었다.', '3%', 'mom'],
    ['2분기 매출은 3억원으로 1분기 대비 4% 늘었다.', '4%', 'qoq'],
    ['4월 수출은 작년 9월과 비교해 5% 늘었다.', '5%', 'previous'],
    ['보급률은 국내 가구 대비 6%로 늘었다.', '6%', null],
  ] as const)('%s: %s', (text, words, basis) => {
    expect(claimOf(text, words)).toMatchObject({ basis })
  })
})

describe('what was expected, and what has come of it', () => {
  test.each([
    ['한들전자도 전망치 800억원보다 30% 많은 1040억원의 이익을 올렸다.', '30%', 'reported'],
    ['한들전자도 전망치 800억원보다 30% 많은 1040억원의 이익을 올렸다.', '800억원', 'forecast'],
    ['하루 방문객이 2만명으로 당초 예상한 하루 입장객 1만3천명을 넘었다.', '2만명', 'reported'],
    ['하루 방문객이 2만명으로 당초 예상한 하루 입장객 1만3천명을 넘었다.', '1만3천명', 'forecast'],
    ['설명회에 700명이 몰리며 흥행이 점쳐졌던 단지는 1순위에 3천명이 찾았다.', '700명', 'reported'],
    ['3만명이 찾을 것으로 예상되는 솔빛 축제가 열린다.', '3만명', 'forecast'],
    ['목표를 작년(1.8%)보다 낮은 1.5%로 잡았다.', '1.5%', 'target'],
    ['성장률은 2%로 예상한 솔빛연구원 1곳보다 높았다.', '2%', 'forecast'],
  ] as const)('%s: %s', (text, words, modality) => {
    expect(claimOf(text, words)).toMatchObject({ modality })
  })

  test('it has a noun of its own', () => {
    expect(claimOf('이익이 9% 감소했지만, 시장 예상치 700억원을 웃돌았다.', '700억원')).toMatchObject({
      subject: '시장 예상치',
    })
  })
})

describe('subjects of clauses inside of others', () => {
  test.each([
    ['수출액도 단가가 올라 석 달 연속 40억달러를 넘겼다.', '40억달러', '수출액'],
    ['출생아 수가 혼인이 늘어 3% 증가했다.', '3%', '출생아 수'],
    ['수출이 줄었지만 수입이 늘어 적자가 3억달러였다.', '3억달러', '적자'],
    ['비율은 28%에서 아직도 29%로 회복되지 못했다.', '29%', '비율'],
    ['경찰청은 집중단속을 벌인 결과 총 2만1천건을 적발했다고 밝혔다.', '2만1천건', '적발'],
  ] as const)('%s: %s', (text, words, subject) => {
    expect(claimOf(text, words)).toMatchObject({ subject })
  })
})

describe('parts of words in a list', () => {
  test.each([
    ['중·고등학생 결석은 각각 0.2%와 0.1% 줄었다.', '0.2%', '중·고등학생 결석'],
    ['유·무선 매출은 각각 3억원, 2억원이었다.', '2억원', '유·무선 매출'],
    ['무와 배추는 각각 5%, 3% 올랐다.', '5%', '무'],
    ['솔빛·한들 매출은 각각 3억원, 2억원이었다.', '3억원', '솔빛'],
  ] as const)('%s: %s', (text, words, subject) => {
    expect(claimOf(text, words)).toMatchObject({ subject })
  })
})

describe('times of what is counted up', () => {
  test.each([
    ['산업부는 2월 자동차 실적을 잠정 집계한 결과 생산은 8% 늘었다고 밝혔다.', '8%', '2025-02-01', '2025-02-28'],
    ['6일 산업부가 2월 실적을 집계한 결과 생산은 8% 늘었다.', '8%', '2025-02-01', '2025-02-28'],
  ] as const)('%s: %s', (text, words, start, end) => {
    expect(claimOf(text, words)).toMatchObject({ period: { start, end } })
  })

  test('a day is that of the count', () => {
    expect(claimOf('지난 6일 협회가 상장사 실적을 집계한 결과 이익은 8% 늘었다.', '8%')).toMatchObject({ period: null })
  })
})

describe('all of those that are told of together', () => {
  test.each([
    ['수출과 수입이 3% 늘었다.', '3%', '수출과 수입'],
    ['정부는 상호관세와 자동차 관세를 15%로 낮췄다.', '15%', '상호관세와 자동차 관세'],
    ['한빛당과 새솔당, 누리당 지지도가 1%포인트 상승했다.', '1%포인트', '한빛당과 새솔당, 누리당 지지도'],
    ['다만, 수출이 3% 늘었다.', '3%', '수출'],
    ['생산은 전년과 매출이 3% 늘었다.', '3%', '매출'],
    ['‘솔빛 전투’와 관객수 차는 단 981명이다.', '981명', '관객수 차'],
    ['솔빛(13억원)과 한들(4억원) 등은 줄었다.', '4억원', '한들'],
    ['수출과 수입은 각각 3%, 2% 늘었다.', '2%', '수입'],
    ['정보업과 과학·기술업은 각각 10만명, 8만명 늘었다.', '8만명', '과학·기술업'],
    ['정보업과 과학·기술업은 각각 10만명, 8만명 늘었다.', '10만명', '정보업'],
    ['솔빛·한들과 새솔은 각각 3%, 2%, 1% 올랐다.', '3%', '솔빛'],
    ['한우 개량 성과는 3% 늘었다.', '3%', '한우 개량 성과'],
  ] as const)('%s: %s', (text, words, subject) => {
    expect(claimOf(text, words)).toMatchObject({ subject })
  })
})

describe('the time before that a number is compared with', () => {
  test.each([
    ['환자는 66명으로 전주 50명보다 31% 증가했다.', '31%', { basis: 'wow' }],
    ['환자는 66명으로 전주 50명보다 31% 증가했다.', '66명', { previous: { value: 50 } }],
    ['이달 사고는 30건으로 전달 20건보다 50% 늘었다.', '50%', { basis: 'mom' }],
    ['이달 사고는 30건으로 전달 20건보다 50% 늘었다.', '20건', { period: null }],
    ['사고는 30건으로 전년 20건에 비해 50% 늘었다.', '30건', { previous: { value: 20 } }],
    // A town, and what has been handed over.
    ['전주 50명이 다쳤다.', '50명', { basis: null }],
    ['성금 전달 20건이 늘었다.', '20건', { basis: null }],
  ] as const)('%s: %s', (text, words, fields) => {
    expect(claimOf(text, words)).toMatchObject(fields)
  })
})

describe('shares of a whole', () => {
  test.each([
    ['계약금액은 매출의 7.0% 규모다.', '7.0%', 'share'],
    ['수주액은 목표액(72억달러)의 약 10%를 달성했다.', '10%', 'share'],
    ['300인 미만의 임금은 300인 이상의 60%대에 그쳤다.', '60%대', 'share'],
    ['예금은 솔빛은행의 3% 수준이다.', '3%', 'level'],
  ] as const)('%s: %s', (text, words, kind) => {
    expect(claimOf(text, words)).toMatchObject({ kind })
  })
})

describe('rates in brackets, and the times before', () => {
  test.each([
    [
      '솔빛구(0.16%)는 서울에서 가장 높은 상승률을 보이며 7주 연속 올랐다.',
      '0.16%',
      { kind: 'change', direction: 'up' },
    ],
    ['서울은 수요가 많은 한들구(0.38%)를 중심으로 평균 0.15% 올랐다.', '0.38%', { kind: 'change', direction: 'up' }],
    ['솔빛구(38%)는 서울에서 투표율이 가장 높았다.', '38%', { kind: 'level', direction: null }],
    ['하락률은 0.01%다. 전주(-0.02%)보다 하락세는 줄었다.', '-0.02%', { basis: null }],
    ['환자는 전주(20명)보다 30% 늘었다.', '30%', { basis: 'wow' }],
    ['부산 -0.03%, 광주와 경남, 세종 각 -0.02%의 상승률을 보였다.', '-0.02%', { subject: '광주와 경남, 세종' }],
    ['올해 자연감소 규모인 2만1천명에 비하면 9천명 늘었다.', '2만1천명', { subject: '자연감소 규모' }],
    ['사상 최대 규모인 10조원의 세수결손이 났다.', '10조원', { subject: '세수결손' }],
    [
      '지원율은 올해 1.6%로 2013년(3.5%)의 절반 이하로 떨어졌다.',
      '절반',
      { period: { start: '2025-01-01', end: '2025-12-31' } },
    ],
  ] as const)('%s: %s', (text, words, fields) => {
    expect(claimOf(text, words)).toMatchObject(fields)
  })

  test('a quarter a year before, told with its figure', () => {
    const text = '올 1분기 신생아 수는 8만3천명으로, 지난해 1분기의 8만9천명에 비해 7.6% 줄었다.'
    expect(claimOf(text, '7.6%')).toMatchObject({ basis: 'yoy', period: { start: '2025-01-01', end: '2025-03-31' } })
    expect(claimOf(text, '8만9천명')).toMatchObject({ period: { start: '2024-01-01', end: '2024-03-31' } })
  })

  test('another thing has moved from its own level', () => {
    const text = '월봉은 100만원에서 25만원 올리고, 지원금은 기존 30만원에서 10만원 늘린다.'
    expect(claimOf(text, '30만원')).toMatchObject({ previous: null, direction: null })
    expect(claimOf('환율은 1300원에서 70원 올라 1370원이 됐다.', '1370원')).toMatchObject({ previous: { value: 1300 } })
  })

  test('a sum of two is none of the second', () => {
    expect(claimOf('병장은 월봉 125만원에 지원금 40만원을 더해 월 165만원을 받는다.', '165만원')).toMatchObject({
      subject: '병장',
    })
  })

  test('what follows a list is none of its last member', () => {
    const text = '퇴직자는 총 1천명으로 집계됐다. △솔빛은행 674명 △한들은행 234명이다. 지난해보다 503명 줄어든 규모다.'
    expect(claimOf(text, '503명')).toMatchObject({ subject: '퇴직자' })
  })

  test('a range of ages is a group of its own', () => {
    expect(claimOf('30~34세는 64명이다. 25~29세는 21명이다.', '25~29세')).toMatchObject({ subject: null })
  })
})

describe('who heads a body', () => {
  test.each([
    ['솔빛박물관(관장 최한들)은 관람객이 3만명이라고 밝혔다.', '솔빛박물관'],
    ['솔빛협회(KSA)는 회원이 3만명이라고 밝혔다.', '솔빛협회(KSA)'],
  ])('%s', (text, attribution) => {
    expect(claimOf(text, '3만명')).toMatchObject({ attribution })
  })
})

describe('names that end in a number', () => {
  test.each([
    ['S&P 500 지수는 1.2% 올랐다.', 'S&P 500 지수'],
    ['솔빛30 산업지수는 1.2% 올랐다.', '솔빛30 산업지수'],
    ['한들S25 판매량은 1.2% 늘었다.', '한들S25 판매량'],
    // A number that is set apart from any other noun is none of its name.
    ['지난 2023 판매량은 1.2% 늘었다.', '판매량'],
  ])('%s', (text, subject) => {
    expect(claimOf(text, '1.2%')).toMatchObject({ subject })
  })
})

describe('amounts that are told with their rates', () => {
  test('by how much, before what it came to', () => {
    const text = '구리값은 12달러, 1.1% 내린 톤당 900달러에 거래됐다.'
    expect(claimOf(text, '12달러')).toMatchObject({ kind: 'change', direction: 'down' })
    expect(claimOf(text, '900달러')).toMatchObject({ kind: 'level' })
    expect(claimOf('구리값은 900달러, 1.1% 내렸다.', '900달러')).toMatchObject({ kind: 'level' })
  })

  test.each([
    ['43억 달러', '수출'],
    ['16.7%', '수출'],
    ['24.1%', '수입'],
  ])('each with the same in a bracket: %s', (number, subject) => {
    const text =
      '수출은 304억 달러, 수입은 316억 달러로 1년 전보다 각각 16.7%(43억 달러↑)와 24.1%(61억 달러↑) 증가했다.'
    expect(claimOf(text, number)).toMatchObject({ subject, kind: 'change' })
  })

  test('a further list of them goes by the same order', () => {
    const text = '수출과 수입은 각각 784억 달러와 759억 달러로 1년 전보다 13.4%(92억 달러↑)와 11.3%(76억 달러↑) 늘었다.'
    expect(claimOf(text, '13.4%')).toMatchObject({ subject: '수출' })
    expect(claimOf(text, '11.3%')).toMatchObject({ subject: '수입' })
  })

  test('of the same unit as the levels that they have led to', () => {
    const text = '쌀값은 5만원, 배추값은 3천원으로 전주보다 각각 200원, 300원 올랐다.'
    expect(claimOf(text, '200원')).toMatchObject({ subject: '쌀값', kind: 'change' })
    expect(claimOf(text, '300원')).toMatchObject({ subject: '배추값', kind: 'change' })
  })
})

describe('years and holidays that are compared with', () => {
  test.each([
    ['지난해 추석 대비로는 11.6% 늘었다.', '11.6%', 'yoy', null],
    ['운항은 3403편으로 작년 3265편에 비해 138편(4.2%) 늘어난다.', '138편', 'yoy', null],
    ['작년 추석에는 11.6% 늘었다.', '11.6%', null, { start: '2024-01-01', end: '2024-12-31' }],
  ])('%s', (text, number, basis, period) => {
    expect(claimOf(text, number)).toMatchObject({ basis, period })
  })

  test('and are not the same time in the next sentence', () => {
    const text = '버스는 작년 3265편에 비해 138편 늘어난다. 같은 기간 열차는 840편이 다닌다.'
    expect(claimOf(text, '840편')).toMatchObject({ period: null })
  })

  test('so far this year', () => {
    const period = { start: '2025-01-01', end: '2025-04-30' }
    expect(claimOf('올해는 지난 4월까지 812건이 접수됐다.', '812건')).toMatchObject({ period })
  })
})

describe('lists of rates in brackets', () => {
  test.each([
    '특히 감자(14.5%), 배(4.5%) 등 농산물(7.9%) 가격 상승이 이어졌다.',
    '공업제품은 유가 상승으로 감자(14.5%), 배(12.3%) 등 먹거리 가격이 전반적으로 올랐다.',
    '감자(14.5%), 배(12.3%) 등이 작년 4월보다 올랐다.',
  ])('go by the verb behind them: %s', (text) => {
    expect(claimOf(text, '14.5%')).toMatchObject({ kind: 'change', direction: 'up', subject: '감자' })
  })

  test('but not by what a share of the whole does', () => {
    const text = '서울(35%), 경기(25%) 등 수도권 비중이 올랐다.'
    expect(claimOf(text, '35%')).toMatchObject({ direction: null })
  })
})

describe('the year before, where the time of the number is not told', () => {
  test.each([
    ['쌀값은 작년 4월보다 3% 올랐다.', 'yoy'],
    ['이익은 지난해 1분기에 비해 3% 늘었다.', 'yoy'],
    ['4월 지수는 104.73(2015년=100)으로 작년 4월보다 3% 올랐다.', 'yoy'],
    ['쌀값은 작년 12월보다 3% 올랐다.', 'previous'],
    ['5월 쌀값은 작년 4월보다 3% 올랐다.', 'previous'],
  ])('%s', (text, basis) => {
    expect(claimOf(text, '3%')).toMatchObject({ basis })
  })

  test('how many it was before is not of this time', () => {
    const text = '올해 1분기 사고는 70건이다. 작년 90명이었던 환자는 30명으로 줄었다. 이 기간 의사는 40명이 떠났다.'
    expect(claimOf(text, '40명')).toMatchObject({ period: { start: '2025-01-01', end: '2025-03-31' } })
  })

  test('until a month of this year', () => {
    const period = { start: '2025-01-01', end: '2025-04-30' }
    expect(claimOf('4월까지 올해 누적 수주는 812건이다.', '812건')).toMatchObject({ period })
  })
})

describe('of whom a list is told', () => {
  test.each([
    ['솔빛과 한들의 경우 이와 달리 각각 3%, 4% 늘었다.', '솔빛'],
    ['설비도 경기 위축과 통제지도 등으로 3% 줄었다.', '설비'],
    ['정부가 물가를 3% 끌어 올렸다.', '물가'],
  ])('%s', (text, subject) => {
    expect(claimOf(text, '3%')).toMatchObject({ subject, kind: 'change' })
  })
})

describe('nouns with 도, and what bounds them', () => {
  test.each([
    ['재수생 수도 지난해보다 3% 늘었다.', '재수생 수'],
    ['기타 품목 판매도 3% 늘었다.', '기타 품목 판매'],
    ['솔빛 매출도 이른 더위 영향으로 의류 판매가 줄면서 3% 줄었다.', '솔빛 매출'],
    ['한국의 수도 서울은 3% 늘었다.', '한국의 수도 서울'],
  ])('%s', (text, subject) => {
    expect(claimOf(text, '3%')).toMatchObject({ subject })
  })

  test('a bound is no noun', () => {
    expect(claimOf('경쟁률 3대 1 이하인 59개 대학이 남았다.', '59개 대학')).toMatchObject({ subject: '대학' })
  })

  test('a paper between back ticks', () => {
    const text = '솔빛부의 `4월 매출 동향`에 따르면 매출은 3% 늘었다.'
    expect(claimOf(text, '3%')).toMatchObject({ attribution: '솔빛부', subject: '매출' })
  })
})

describe('tables of results, prices and jobs as sentences', () => {
  test.each([
    // each behind its own level
    [
      '대기자는 53만명으로 작년보다 4만명, 포기자는 15만명으로 2만명 줄었다.',
      '4만명',
      { kind: 'change', basis: 'yoy' },
    ],
    ['대기자는 53만명으로 작년보다 4만명, 포기자는 15만명으로 2만명 줄었다.', '53만명', { direction: 'down' }],
    // the same change as a rate, and rates among others with a sign
    ['음식점업(13만명, 4.9%) 등에서 늘었다.', '4.9%', { kind: 'change', direction: 'up' }],
    ['단가는 마트 5만원(-4.8%), 백화점 13만원(3.3%)이었다.', '3.3%', { kind: 'change', direction: 'up' }],
    ['이익률은 솔빛(5%), 한들(-3%) 순이었다.', '5%', { kind: 'level', direction: null }],
    ['편의점(10.5%), 백화점(5.4%)의 매출은 작년보다 늘었다.', '10.5%', { basis: 'yoy' }],
    // what it is the price of
    ['양배추 1포기는 평균 4천원이다.', '1포기', undefined],
    ['달걀 1판(특란 30구) 가격은 6천원이다.', '30구', undefined],
    ['고구마(노랑·100g)는 334원이다.', '100g', undefined],
    ['쌀(20㎏) 평균 소매가격은 5만원이다.', '5만원', { subject: '쌀(20㎏) 평균 소매가격' }],
    ['배추 값은 9천원으로 평년 6천원보다 45% 비싸다.', '45%', { basis: 'previous' }],
    // whose it is
    ["인구는 '쉬었음'(3만명), 가사(9만명) 등의 감소로 13만명 줄었다.", '3만명', { subject: '쉬었음' }],
    ["인구는 '쉬었음'(3만명), 가사(9만명) 등의 감소로 13만명 줄었다.", '13만명', { subject: '인구' }],
    ['온라인은 2% 늘었다. 매장 매출이 준 것은 6개월 만이다.', '6개월', { subject: '매장 매출' }],
    ['솔빛전자는 12개사가 목표가를 올렸다.', '12개사', { attribution: null, subject: null }],
    ['목표가를 유지한 보고서는 목표가 하향 506건에 그쳤다.', '506건', { modality: 'reported' }],
    ['생산은 지난 1월(9%) 이후 가장 큰 폭인 5% 늘었다.', '5%', { subject: '생산', period: null }],
    // of which time
    ['3척은 내년에, 2척은 2028년에 인도된다.', '2척', { period: { start: '2028-01-01', end: '2028-12-31' } }],
    ['수요가 1월에 몰리면서 매출이 13% 줄었다.', '13%', { period: null }],
    ['수출이 1월에 9% 늘면서 매출이 13% 늘었다.', '13%', { period: { start: '2025-01-01', end: '2025-01-31' } }],
    ['최근 석 달(3~5월)간 5% 올랐다.', '석 달', undefined],
  ])('%s: %s', (text, words, expected) => {
    const claim = claimOf(text, words)
    if (expected === undefined) expect(claim).toBeUndefined()
    else expect(claim).toMatchObject(expected)
  })
})

describe('markets and budgets as sentences', () => {
  test.each([
    [
      '지수는 전장 2697.23 대비 22.87포인트(-0.85%) 내린 2674.36에 마감했다.',
      '2674.36',
      { basis: 'dod', direction: 'down' },
    ],
    [
      '지수는 전장 2697.23 대비 22.87포인트(-0.85%) 내린 2674.36에 마감했다.',
      '2697.23',
      { subject: '지수', period: null },
    ],
    ['솔빛프로(0.2%)와 한들(0.3%)은 올랐다.', '0.2%', { subject: '솔빛프로' }],
    ['솔빛(005930)(0.9%)이 5거래일 만에 반등했다.', '0.9%', { kind: 'change', direction: 'up' }],
    ['솔빛(005930)(0.9%)이 5거래일 만에 반등했다.', '5거래일', { subject: '솔빛' }],
    ['한들(032830)(4%), 새론(051910)(3%) 순으로 상승률이 높았다.', '4%', { kind: 'change', direction: 'up' }],
    ['상승장을 이어간 지수는 5포인트 내렸다.', '5포인트', { subject: '지수' }],
    ['등락률 상위 5개 업종은 보험(6%), 은행(4%)이 차지했다.', '6%', { kind: 'level' }],
    ['1위는 솔빛(35%)이 차지했다.', '35%', { kind: 'share' }],
    ['개인은 3억원어치를 내다 팔았다.', '3억원어치', { modality: 'reported' }],
    ['6억원이 빠져나가 179억원의 순매수를 보였다.', '179억원', { direction: null }],
    // of what time, and against what
    [
      '내년 예산안은 올해 당초 예산 대비 8% 늘어난 5조원이다.',
      '5조원',
      { period: { start: '2026-01-01', end: '2026-12-31' } },
    ],
    ['지수는 이날 전주 대비 9포인트 올랐다.', '9포인트', { period: { start: '2025-06-01', end: '2025-06-01' } }],
    [
      '올 1∼4월 증가액은 31조원으로 작년 같은 기간의 80%다.',
      '80%',
      { period: { start: '2025-01-01', end: '2025-04-30' } },
    ],
    // each of a list
    ['분야별로는 행정 139억원(4%), 안전 123억원(3%) 등이다.', '3%', { kind: 'share' }],
    ['지역별로는 서울 3조원(4%), 부산 2조원(3%) 등으로 매출이 늘었다.', '3%', { kind: 'level' }],
    ['복지분야에 3조원, 교통 분야에 2조원 등이다.', '2조원', { subject: '교통 분야' }],
    ['대출(잔액 942조원)이 2조원, 카드(244조원)가 1조원 각각 늘었다.', '2조원', { kind: 'change', direction: 'up' }],
    ['예산은 604억원으로 69억원(12%)이 늘었다.', '604억원', { direction: 'up' }],
    ['예산은 작년보다 9%인 31억원을 늘렸다.', '9%', { kind: 'change', direction: 'up' }],
    ['가장 크게 오른 지역은 한들군으로 16% 올랐다.', '16%', { subject: '한들군' }],
    ['사업에 총력을 기울인 결과 3억원을 확보했다.', '3억원', { subject: null }],
  ] as const)('%s: %s', (text, words, expected) => {
    expect(claimOf(text, words)).toMatchObject(expected)
  })
})

describe('catches, fuel prices and funds as sentences', () => {
  test.each([
    // two kinds of levels in a row
    ['갈치가 5636t, 827억원으로 각각 33%, 36% 줄었다.', '5636t', { direction: 'down' }],
    ['위판량과 위판액은 1만4889t, 1408억원으로 집계됐다.', '1만4889t', { subject: '위판량' }],
    ['위판량과 위판액은 1만4889t, 1408억원으로 집계됐다.', '1408억원', { subject: '위판액' }],
    ['참조기는 위판량 600t, 위판액 98억원으로 각각 127%, 80% 늘었다.', '80%', { subject: '위판액' }],
    ['내수와 수출 역시 12만대와 19만대로 각각 12%, 3% 늘었다.', '12%', { subject: '내수' }],
    ['고등어도 28억원으로 54% 줄었다.', '54%', { subject: '고등어' }],
    // weights with pieces, and weights in all
    ['옥돔은 1㎏(2~3마리)에 2만원이다.', '1㎏', undefined],
    ['갈치는 10㎏(25마리)에 22만원이다.', '22만원', { subject: '갈치' }],
    ['참조기는 5369t에 482억원으로 늘었다.', '5369t', { subject: '참조기' }],
    // averages inside of a name
    ['전국 주유소 휘발유 평균 판매 가격은 3원 내렸다.', '3원', { subject: '주유소 휘발유 평균 판매 가격' }],
    ['서울 평균 기온은 3도다.', '3도', { subject: '기온' }],
    // what it is compared with
    ['값은 전주보다 5원 내린 1422원으로 전국 평균보다 91원 높았다.', '91원', { basis: null }],
    ['단가가 1천600원으로 1천142원이었던 전년보다 40% 높다.', '1천142원', { subject: '단가' }],
    ['생산은 월평균 37만대 보다 낮은 수준이다.', '37만대', { kind: 'level' }],
    ['기금은 507조원으로, 2023년말과 비교해 37조원 늘었다.', '37조원', { basis: 'previous' }],
    ['증가액은 지난해 지출 44조원의 5.9배다.', '5.9배', { period: null }],
    ['원유 기준인 두바이유는 41달러다.', '41달러', { kind: 'level' }],
    ['두바이유는 지난주와 변동 없이 41달러다.', '41달러', { period: null }],
    ['한도인 3억원을 넘었다.', '3억원', { kind: 'limit' }],
    ['지난해 5t을 잡았으나 올들어서는 3t을 잡았다.', '3t', { period: { start: '2025-01-01', end: '2025-06-01' } }],
    ['채권 53%(268조원), 주식 19%(96조원) 등이다.', '19%', { kind: 'share' }],
    ['이익은 전년 대비 234% 증익할 전망이다.', '234%', { kind: 'change', direction: 'up' }],
  ] as const)('%s: %s', (text, words, expected) => {
    const claim = claimOf(text, words)
    if (expected === undefined) expect(claim).toBeUndefined()
    else expect(claim).toMatchObject(expected)
  })
})

describe('prices, homes and orders as sentences', () => {
  test.each([
    // highs that have been traded, and what has been reported
    ['신고가 거래량은 1505건이다.', '1505건', { subject: '신고가 거래량' }],
    ['119에 신고가 12건 접수됐다.', '12건', { subject: '신고' }],
    // of which time
    [
      '지난해 7월 6척을 사고, 8월에 2척, 11월에는 3척을 샀다.',
      '2척',
      { period: { start: '2024-08-01', end: '2024-08-31' } },
    ],
    [
      '지난해 7월 6척을 사고, 8월에 2척, 11월에는 3척을 샀다.',
      '3척',
      { period: { start: '2024-11-01', end: '2024-11-30' } },
    ],
    ['비중은 2022년 10월 14% 이후 처음으로 10%를 넘었다.', '10%', { period: null }],
    ['거래는 3월(208건)과 비슷하지만 비중은 7%다.', '7%', { period: null }],
    ['거래는 3월(208건)과 비슷하지만 비중은 7%다.', '208건', { period: { start: '2025-03-01', end: '2025-03-31' } }],
    // what a basis only describes
    ['작년보다 2조원 늘려 제출한 예산은 9천억원 늘었다.', '9천억원', { basis: null }],
    ['서울은 작년보다 3% 늘었고, 값이 낮은 대구는 2% 늘었다.', '2%', { basis: 'yoy' }],
    // lists that end in others, or in their order
    ['배추 39%, 열무 42% 등도 가격이 껑충 뛰었다.', '39%', { kind: 'change', direction: 'up' }],
    ['부산이 3개, 경기도 1개 순으로 나타났다.', '1개', { subject: '경기도' }],
    ['매출은 1조원, 이익은 2천억원으로 각각 38%, 2.1배 늘었다.', '38%', { subject: '매출' }],
    ['예산이 가장 많이 증가한 분야는 복지 예산으로 6조원에서 7조원으로 늘었다.', '7조원', { subject: '복지 예산' }],
    // who says so
    [
      '회사 측은 18문을 만들고 나머지 36문은 조립할 계획이라고 설명했다.',
      '36문',
      { attribution: '회사 측', modality: 'target' },
    ],
    ["새솔청에서 발표한 '물가 동향'에 따르면 물가는 5% 올랐다.", '5%', { attribution: '새솔청' }],
  ] as const)('%s: %s', (text, words, expected) => {
    expect(claimOf(text, words)).toMatchObject(expected)
  })
})

describe('bonds, rice and additional budgets as sentences', () => {
  test.each([
    // futures and yields
    ['국채선물은 전날보다 7틱 오른 104.52에 마감했다.', '7틱', { kind: 'change', direction: 'up', basis: 'dod' }],
    ['국채선물은 전날보다 7틱 오른 104.52에 마감했다.', '104.52', { unit: { type: 'index' } }],
    ['3년물과 5년물 금리는 1.2bp 오른 2.911%, 3.045%로 마감했다.', '3.045%', { direction: 'up' }],
    ['2년물, 3년물 금리도 전날보다 0.3bp, 0.8bp 내렸다.', '0.3bp', { subject: '2년물' }],
    ['특히, 서울 거래건수는 208건, 67건이었다.', '208건', { subject: '서울 거래건수' }],
    ['금리는 전주(지난주 월~금요일 평균 마감 금리 기준) 대비 4bp 올랐다.', '4bp', { period: null, basis: 'wow' }],
    // a time that leads the topic is that of the sentence, whatever is described behind it
    ['3월 생산은 높은 증가세로 6% 늘었다.', '6%', { period: { start: '2025-03-01', end: '2025-03-31' } }],
    ['지난달 열린 회의는 높은 관심으로 3만명이 봤다.', '3만명', { period: null }],
    ['지난해 생산량인 386만t 대비 3% 줄었다.', '3%', { period: null }],
    // what it is told against
    ['값은 지난해 보다 29%, 평년보다는 18% 올랐다.', '29%', { kind: 'change', basis: 'yoy' }],
    ['값은 지난해 보다 29%, 평년보다는 18% 올랐다.', '18%', { basis: 'previous' }],
    ['사업비는 당초 300억원보다 20% 늘었다.', '20%', { basis: 'previous' }],
    ['사업비는 부산의 300억원보다 20% 많다.', '20%', { basis: null }],
    ['추경안은 올해 1회 추경 6천억원보다 5% 늘었다.', '5%', { basis: 'previous' }],
    ['추경안은 올해 1회 추경 6천억원보다 5% 늘었다.', '1회', undefined],
    ['서비스(+44%), 음료(+30%) 등이 1년 전보다 특히 많이 늘었다.', '+44%', { basis: 'yoy' }],
    // lists that end in others
    ['시는 도로 11억원, 공원 5억원 등을 증액했다.', '11억원', { kind: 'change', direction: 'up' }],
    ['시는 도로 11억원, 공원 5억원 등을 편성했다.', '11억원', { kind: 'level', direction: null }],
    [
      '일반회계 4천억원, 특별회계 300억원 등으로 작년보다 각각 311억원, 59억원 늘었다.',
      '311억원',
      { subject: '일반회계' },
    ],
    // names
    ['온·오프라인병행몰은 4조원으로 늘었다.', '4조원', { subject: '온·오프라인병행몰' }],
    ['가입자는 인구 변화 속 2249만명이다.', '2249만명', { subject: '가입자' }],
    ['내수는 불안과 고유가 및 부채 부담으로 9% 줄었다.', '9%', { subject: '내수' }],
    ['산지 쌀값은 80㎏ 당 19만원이다.', '80㎏', undefined],
    ['생산량은 잦은 비로 12% 줄었다.', '12%', { subject: '생산량' }],
    ['수출은 소폭(0.4%) 하락했다.', '0.4%', { kind: 'change', direction: 'down' }],
    ['점유율은 소폭(0.4%)이다.', '0.4%', { direction: null }],
    ['새솔공단 공표 통계에 따르면 가입자는 20명이다.', '20명', { attribution: '새솔공단' }],
  ] as const)('%s: %s', (text, words, expected) => {
    const claim = claimOf(text, words)
    if (expected === undefined) expect(claim).toBeUndefined()
    else expect(claim).toMatchObject(expected)
  })
})

describe('numbers with spaces inside, and changes in brackets as number and rate', () => {
  test.each([
    ['취업자 수는 2천 841만 6천 명이다.', '2천 841만 6천 명', { value: 28_416_000 }],
    ['예산은 3천 20억 원이다.', '3천 20억 원', { value: 302_000_000_000 }],
    ['예산은 1조 5천 억 원이다.', '1조 5천 억 원', { value: 1_500_000_000_000 }],
    ['상금은 2천 만원이다.', '2천 만원', { value: 20_000_000 }],
    ['인구는 2천 3백 만 명이다.', '2천 3백 만 명', { value: 23_000_000 }],
    ['사과 3천 조각을 나눴다.', '3천 조각', { value: 3000 }],
    ['보건업(28만명·9.3%), 임대업(6만명·4.6%) 등에서 크게 늘었다.', '28만명', { kind: 'change', direction: 'up' }],
    ['보건업(28만명·9.3%), 임대업(6만명·4.6%) 등에서 크게 늘었다.', '9.3%', { kind: 'change', direction: 'up' }],
    ['서울(3만명·30%), 부산(2만명·20%) 등이 많았다.', '30%', { kind: 'share' }],
  ] as const)('%s: %s', (text, words, expected) => {
    expect(claimOf(text, words)).toMatchObject(expected)
  })
})

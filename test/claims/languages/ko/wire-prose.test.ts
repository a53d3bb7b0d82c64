import { describe, expect, test } from 'vitest'
import { extractClaims } from '../../../../src/claims/index.ts'
import type { Claim } from '../../../../src/model/claim.ts'

// How papers and press releases put things, found by reading such; the sentences are made up.

const claimOf = (text: string, words: string): Partial<Claim> | undefined =>
  extractClaims(text, { language: 'ko', date: '2025-06-01' }).find((claim) => claim.text === words)

const year = (of: number) => ({ period: { start: `${of}-01-01`, end: `${of}-12-31` } })

test.each([
  ['크기는 20×35cm이다.', ['20 cm', '35 cm']],
  ['크기는 20x35x50cm이다.', ['20 cm', '35 cm', '50 cm']],
  ['화면 해상도는 1920×1080이다.', []],
])('the sides of a thing share the unit of the last one: %s', (text, said) => {
  const claims = extractClaims(text, { language: 'ko', date: '2025-06-01' })
  expect(claims.map(({ value, unit }) => `${value} ${unit.code}`)).toEqual(said)
})

describe('records are no bounds', () => {
  test.each([
    ['매출이 사상 최대 3조원을 기록했다.', '3조원', 'exact', '매출'],
    ['수출이 역대 최고 3% 증가율을 보였다.', '3%', 'exact', '수출'],
    ['연간 수출액이 사상 최초 6000억원을 돌파했다.', '6000억원', 'more_than', '수출액'],
    ['관객이 역대 최단 기간 500만명을 넘었다.', '500만명', 'more_than', '관객'],
  ] as const)('%s', (text, words, qualifier, subject) => {
    expect(claimOf(text, words)).toMatchObject({ qualifier, subject })
  })

  test.each([
    ['연간 최대 300만원까지 공제된다.', '300만원', 'at_most'],
    ['월 최소 3명이 쓴다.', '3명', 'at_least'],
  ] as const)('and a bound is one: %s', (text, words, qualifier) => {
    expect(claimOf(text, words)).toMatchObject({ qualifier })
  })
})

describe('years by their last figures', () => {
  test.each([
    ["매출은 '23년 3조원에서 '24년 4조원으로 늘었다.", '3조원', 2023],
    ["매출은 '23년 3조원에서 '24년 4조원으로 늘었다.", '4조원', 2024],
    ['의존도가 낮아졌다(‘11년82.1% → ‘17년 77.7%).', '82.1%', 2011],
    ['의존도가 낮아졌다(‘11년82.1% → ‘17년 77.7%).', '77.7%', 2017],
  ] as const)('%s: %s', (text, words, of) => {
    expect(claimOf(text, words)).toMatchObject(year(of))
  })

  test('a quotation that opens with a span names no year', () => {
    expect(claimOf('‘30년 숙원’ 사업에 3조원을 쓴다.', '3조원')).toMatchObject({ period: null })
  })
})

describe('times of other things', () => {
  test.each([
    ['2014년 대비 매출이 3% 늘었다.', '3%'],
    ['2014년에 비해 매출이 3% 늘었다.', '3%'],
    ['2011년 5000억원을 처음 달성한 이후 7년 만에 6000억원에 올라섰다.', '6000억원'],
    ['2015년 매출 1조원을 넘긴 뒤 3년 만에 2조원을 달성했다.', '2조원'],
  ])('%s: %s', (text, words) => {
    expect(claimOf(text, words)).toMatchObject({ period: null })
  })

  test.each([
    ['2014년 대비 2020년 매출이 3% 늘었다.', '3%', 2020],
    ['2020년 문을 연 뒤 매출 3조원을 올렸다.', '3조원', 2020],
  ] as const)('and of their own: %s', (text, words, of) => {
    expect(claimOf(text, words)).toMatchObject(year(of))
  })
})

describe('subjects and speakers', () => {
  test.each([
    ['중국 지역과 일본 지역 수출도 각기 7.4%, 3.2% 확대됐다.', '7.4%', '중국 지역'],
    ['대중(對中), 대일(對日) 수출은 각각 19.9%, 13.2% 늘었다.', '19.9%', '대중(對中)'],
    ['대중(對中), 대일(對日) 수출은 각각 19.9%, 13.2% 늘었다.', '13.2%', '대일(對日) 수출'],
    ['집적회로(21.5%↑)가 늘었다.', '21.5%', '집적회로'],
    ['미국․중국․일본의 수출은 3% 늘었다.', '3%', '미국·중국·일본의 수출'],
  ] as const)('%s: %s', (text, words, subject) => {
    expect(claimOf(text, words)).toMatchObject({ subject })
  })

  test('two bodies with a dot between them tell it together', () => {
    const text = '수산부․관세청은 수출이 30% 급성장했다고 밝혔다.'
    expect(claimOf(text, '30%')).toMatchObject({ attribution: '수산부·관세청', kind: 'change', direction: 'up' })
  })
})

describe('market reports', () => {
  test.each([
    ['새솔지수는 전날보다 9.82(1.46%) 오른 681.38이다.', '9.82', 'change', 'up', '새솔지수'],
    ['새솔지수는 전날보다 9.82(1.46%) 오른 681.38이다.', '1.46%', 'change', 'up', '새솔지수'],
    ['코스피는 전 거래일 대비 29.59포인트(p, 1.21%) 내린 2408.27에 마쳤다.', '1.21%', 'change', 'down', '코스피'],
    ['새솔건설(6.9%) 한빛산업(4.7%) 등이 강세를 보였다.', '4.7%', 'change', 'up', '한빛산업'],
    ['코스피가 종가기준 2000선 밑으로 떨어졌다.', '2000선', 'level', 'down', '코스피'],
    ['외국인과 기관은 753억원, 1264억원 순매도했다.', '753억원', 'level', null, '외국인'],
    ['외국인과 기관은 753억원, 1264억원 순매도했다.', '1264억원', 'level', null, '기관'],
    ['새솔과 한빛도 1.32%, 2.72%씩 떨어졌다.', '1.32%', 'change', 'down', '새솔'],
    ['원·달러 환율은 전날(1118.1) 대비 9.5원 오른 1127.6원이다.', '1118.1', 'level', null, '원·달러 환율'],
    ['외국인은 1천계약 이상 순매도했다.', '1천계약', 'level', null, '외국인'],
  ] as const)('%s: %s', (text, words, kind, direction, subject) => {
    expect(claimOf(text, words)).toMatchObject({ kind, direction, subject })
  })

  test.each([
    ['가격은 지난달(1천100원)보다 9%, 지난해(1천50원)보다 14.2% 올랐다.', '9%', 'mom'],
    ['가격은 지난달(1천100원)보다 9%, 지난해(1천50원)보다 14.2% 올랐다.', '14.2%', 'yoy'],
    ['가격은 1일전 대비 0.5%, 1년전 대비 5.7% 올랐다.', '0.5%', 'dod'],
  ] as const)('%s: %s', (text, words, basis) => {
    expect(claimOf(text, words)).toMatchObject({ kind: 'change', direction: 'up', basis })
  })

  test('a list that opens a sentence has no names before it', () => {
    expect(extractClaims('은 3조원, 5조원이다.', { language: 'ko' }).map(({ text }) => text)).toEqual([
      '3조원',
      '5조원',
    ])
  })
})

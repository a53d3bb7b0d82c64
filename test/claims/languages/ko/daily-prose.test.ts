import { describe, expect, test } from 'vitest'
import { extractClaims } from '../../../../src/claims/index.ts'
import type { Claim } from '../../../../src/model/claim.ts'

// What every Korean newspaper prints every day, found by writing such pages and reading their claims one by one; the sentences are made up.

const claimOf = (text: string, words: string): Partial<Claim> | undefined =>
  extractClaims(text, { language: 'ko', date: '2026-11-20' }).find((claim) => claim.text === words)

describe('weeks and shares are both 주', () => {
  test.each([
    ['대기 기간은 21.3주로 짧아졌다.', '21.3주', { type: 'duration', code: 'wk' }],
    ['서울(18.4주)이 가장 짧았다.', '18.4주', { type: 'duration', code: 'wk' }],
    ['주주는 주식 10주당 1.5주를 받는다.', '1.5주', { type: 'count', code: null }],
  ] as const)('%s: %s', (text, words, unit) => {
    expect(claimOf(text, words)).toMatchObject({ unit })
  })
})

describe('what is told of', () => {
  test.each([
    ['대전은 블로킹 17개를 잡아냈지만 범실을 29개나 쏟아냈다.', '29개', '범실'],
    ['회사는 공장 3개를 닫았지만 매장을 12개나 열었다.', '12개', '매장'],
    ['회사는 항공기 2대를 들여온다. 지난해에는 750억원의 적자를 냈다.', '750억원', null],
    ['올 시즌 214점을 뽑아 리그 1위다.', '1위', null],
    ['이 회사는 매출 기준 국내 2위다.', '2위', '회사'],
    ['응답자의 63%는 나빠졌다고 답했다. 5월 조사(58%)보다 5%포인트 높다.', '58%', '응답자'],
    ['한빛(58%)보다 새터(63%)가 높다.', '58%', '한빛'],
  ] as const)('%s: %s', (text, words, subject) => {
    expect(claimOf(text, words)).toMatchObject({ subject })
  })
})

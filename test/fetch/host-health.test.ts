import { expect, test } from 'vitest'
import {
  afterFailure,
  afterLoading,
  afterRequestToWait,
  afterSuccess,
  goodHealth,
  type HostHealth,
} from '../../src/fetch/host-health.ts'

const minute = 60_000
const day = 24 * 60 * minute

/** The pauses of a host that fails whenever it is asked. */
function pauses(count: number): number[] {
  let health: HostHealth = goodHealth
  let now = 1_000
  const found: number[] = []
  while (found.length < count) {
    health = afterFailure(health, now)
    if (health.restsUntil === null) continue
    found.push(health.restsUntil - now)
    now = health.restsUntil
  }
  return found
}

test('pauses double, up to a day', () => {
  expect(pauses(10)).toEqual([5, 10, 20, 40, 80, 160, 320, 640, 1_280, 1_440].map((minutes) => minutes * minute))
})

test('the fifth failure in a row parks a host, and what was under way then does not park it again', () => {
  let health: HostHealth = goodHealth
  for (let i = 0; i < 4; i++) health = afterFailure(health, 0)
  expect(health).toEqual({ failures: 4, parkings: 0, restsUntil: null, because: null })
  const parked = afterFailure(health, 0)
  expect(parked).toEqual({ failures: 4, parkings: 1, restsUntil: 5 * minute, because: 'failed' })
  expect(afterFailure(parked, 1)).toBe(parked)
  expect(afterFailure(parked, 5 * minute)).toMatchObject({ parkings: 2, restsUntil: 15 * minute })
})

test('a success forgets failures and parking, and keeps what the host asked for', () => {
  const parked: HostHealth = { failures: 4, parkings: 3, restsUntil: 9, because: 'failed' }
  expect(afterSuccess(parked)).toEqual(goodHealth)
  expect(afterSuccess({ ...parked, because: 'asked' })).toEqual({
    failures: 0,
    parkings: 0,
    restsUntil: 9,
    because: 'asked',
  })
  expect(afterSuccess(goodHealth)).toBe(goodHealth)
})

test('the longer of two rests counts, and none is longer than a day', () => {
  const asked = afterRequestToWait(goodHealth, 30 * minute, 0)
  expect(asked).toEqual({ ...goodHealth, restsUntil: 30 * minute, because: 'asked' })
  expect(afterRequestToWait(asked, minute, 0)).toBe(asked)
  expect(afterRequestToWait(asked, 400 * day, 0).restsUntil).toBe(day)
  const parked: HostHealth = { failures: 4, parkings: 1, restsUntil: 40 * minute, because: 'failed' }
  expect(afterRequestToWait(parked, minute, 0)).toBe(parked)
  expect(afterFailure({ ...asked, failures: 4 }, 0)).toMatchObject({ restsUntil: 30 * minute, because: 'failed' })
  expect(afterLoading({ ...parked, restsUntil: 400 * day }, minute).restsUntil).toBe(day + minute)
  expect(afterLoading(parked, 0)).toBe(parked)
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatInstant, localToIso, zoneOffsetMinutes } from '../../src/lib/time.ts'

test('an instant is written with the offset that is given', () => {
  const instant = Date.UTC(2026, 1, 12, 1, 30)
  expect(formatInstant(instant, 540)).toBe('2026-02-12T10:30:00+09:00')
  expect(formatInstant(instant, -210)).toBe('2026-02-11T22:00:00-03:30')
  expect(formatInstant(instant, 0)).toBe('2026-02-12T01:30:00Z')
})

test('a zone’s offset follows its summer time', () => {
  expect(zoneOffsetMinutes('America/New_York', Date.UTC(2025, 0, 1))).toBe(-300)
  expect(zoneOffsetMinutes('America/New_York', Date.UTC(2025, 6, 1))).toBe(-240)
  expect(zoneOffsetMinutes('Asia/Kathmandu', Date.UTC(2025, 6, 1))).toBe(345)
  expect(() => zoneOffsetMinutes('Mars/Olympus', 0)).toThrow(RangeError)
})

test('a clock reading gets the offset of its zone at that time', () => {
  expect(localToIso({ year: 2026, month: 2, day: 12, hour: 10, minute: 30 }, 'Asia/Seoul')).toBe(
    '2026-02-12T10:30:00+09:00',
  )
  // Seoul kept summer time in 1988.
  expect(localToIso({ year: 1988, month: 7, day: 1, hour: 10 }, 'Asia/Seoul')).toBe('1988-07-01T10:00:00+10:00')
  expect(localToIso({ year: 2025, month: 7, day: 1 }, 'Europe/London')).toBe('2025-07-01T00:00:00+01:00')
})

test('a reading inside a spring gap is moved by the gap', () => {
  expect(localToIso({ year: 2025, month: 3, day: 9, hour: 2, minute: 30 }, 'America/New_York')).toBe(
    '2025-03-09T03:30:00-04:00',
  )
  expect(localToIso({ year: 2025, month: 3, day: 30, hour: 1, minute: 15 }, 'Europe/London')).toBe(
    '2025-03-30T02:15:00+01:00',
  )
})

test('a reading that happens twice in autumn is the first', () => {
  expect(localToIso({ year: 2025, month: 11, day: 2, hour: 1, minute: 30 }, 'America/New_York')).toBe(
    '2025-11-02T01:30:00-04:00',
  )
  expect(localToIso({ year: 2025, month: 4, day: 6, hour: 2, minute: 30 }, 'Australia/Sydney')).toBe(
    '2025-04-06T02:30:00+11:00',
  )
})

test('the hours around a change keep their own offsets', () => {
  const read = (hour: number) => localToIso({ year: 2025, month: 3, day: 9, hour }, 'America/New_York')
  expect(read(1)).toBe('2025-03-09T01:00:00-05:00')
  expect(read(3)).toBe('2025-03-09T03:00:00-04:00')
})

test('a day or time that does not exist is null', () => {
  expect(localToIso({ year: 2025, month: 2, day: 29 }, 'UTC')).toBeNull()
  expect(localToIso({ year: 2025, month: 13, day: 1 }, 'UTC')).toBeNull()
  expect(localToIso({ year: 2025, month: 1, day: 1, hour: 24 }, 'UTC')).toBeNull()
  expect(localToIso({ year: 999, month: 1, day: 1 }, 'UTC')).toBeNull()
})

test('outside of changes, the written time is the reading and the instant is that of its offset', () => {
  const zones = ['Asia/Seoul', 'America/St_Johns', 'Asia/Kolkata', 'UTC', 'Pacific/Kiritimati']
  fc.assert(
    fc.property(
      fc.constantFrom(...zones),
      fc.integer({ min: 0, max: 27 }),
      fc.integer({ min: 12, max: 23 }),
      (zone, day, hour) => {
        const iso = localToIso({ year: 2024, month: 6, day: day + 1, hour }, zone) ?? ''
        expect(iso.slice(0, 13)).toBe(`2024-06-${String(day + 1).padStart(2, '0')}T${hour}`)
        const offset = zoneOffsetMinutes(zone, Date.parse(iso))
        expect(formatInstant(Date.parse(iso), offset)).toBe(iso)
      },
    ),
    { numRuns: 50 },
  )
})

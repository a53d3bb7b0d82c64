import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseFeedDate } from '../../src/discover/feed-date.ts'

const kst = '2026-02-11T10:05:07+09:00'

const corpus: readonly (readonly [string | null, readonly string[]])[] = [
  [
    kst,
    [
      'Wed, 11 Feb 2026 10:05:07 +0900',
      'Wed, 11 Feb 2026 10:05:07 KST',
      '11 Feb 26 10:05:07 +09:00',
      'wed,11 february 2026 10:05:07 kst',
      'Tue, 11 Feb 2026 10:05:07 +0900', // the wrong week day
      '2026-02-11T10:05:07+09:00',
      '2026-02-11T10:05:07.123+0900',
      '2026-02-11 10:05:07 +0900',
      ' 2026-02-11T10:05:07+09 ',
      'Feb 11, 2026 10:05:07 KST',
      'Wed Feb 11 10:05:07 KST 2026',
      '2026/02/11 10:05:07 KST',
      '11-Feb-2026 10:05:07 GMT+0900',
      '20260211T100507+0900',
      '20260211100507+09:00',
    ],
  ],
  [
    '2026-02-11T10:05:00Z',
    [
      'Wed, 11 Feb 2026 10:05 GMT',
      '2026-02-11T10:05Z',
      '11 Feb 2026 10:05 UT',
      '11 Feb 2026 10:05 Z',
      '20260211T1005Z',
    ],
  ],
  ['2026-02-11T10:05:00-05:00', ['Wed, 11 Feb 2026 10:05:00 EST', 'Wed, 11 Feb 2026 10:05:00 -0500']],
  ['2026-07-01T23:59:59+01:00', ['Wed, 1 Jul 2026 23:59:60 BST']],
  [
    '2026-02-11T22:05:00',
    ['Feb 11, 2026 10:05 PM', '2026-02-11 22:05', '2026.02.11 22:05:00', '11 Feb 2026 22:05:00 XYZ', '20260211220500'],
  ],
  ['2026-02-11', ['2026-02-11', '20260211', '2026.02.11.', 'Wed, 11 Feb 2026', 'February 11, 2026']],
  ['1999-12-31T23:00:00Z', ['Fri, 31 Dec 99 23:00:00 GMT']],
  [
    null,
    [
      '',
      'yesterday',
      '2026',
      '2026-02',
      '2026-02-30',
      '2026-13-01T00:00:00Z',
      '2026-02-11T25:00:00Z',
      '11/02/2026',
      '38분전',
      'Wed, 32 Feb 2026 10:05:00 GMT',
      '0000-00-00 00:00:00',
      'x'.repeat(100_000),
      ` ${'1'.repeat(60)}`,
    ],
  ],
]

for (const [expected, texts] of corpus) {
  test.each(texts)(`%s is ${expected}`, (text) => {
    expect(parseFeedDate(text)).toBe(expected)
  })
}

test('any instant in any offset comes back as it was written', () => {
  const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1970-01-02T00:00:00Z'), max: new Date('2099-12-30T00:00:00Z'), noInvalidDate: true }),
      fc.constantFrom('+09:00', '-03:30', '+00:30'),
      (date, offset) => {
        const wall = date.toISOString().slice(0, 19)
        const [day, time] = wall.split('T')
        const [year, month, dayOfMonth] = day!.split('-')
        expect(parseFeedDate(`${wall}${offset}`)).toBe(`${wall}${offset}`)
        const rfc = `${dayOfMonth} ${months[Number(month) - 1]} ${year} ${time} ${offset.replace(':', '')}`
        expect(parseFeedDate(rfc)).toBe(`${wall}${offset}`)
      },
    ),
  )
})

test('no text breaks it', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 80 }),
        fc.string({ unit: fc.constantFrom(...'0123456789-:T+Z .,FebKST'), maxLength: 40 }),
      ),
      (text) => {
        const date = parseFeedDate(text)
        if (date !== null) expect(Number.isNaN(Date.parse(date))).toBe(false)
      },
    ),
  )
})

import { describe, expect, test } from 'vitest'
import { extractClaims } from '../../../../src/claims/index.ts'

/** Each claim of a text: its words, value (or both ends) and unit. */
function read(text: string): string[] {
  return extractClaims(text, { language: 'en', date: '2026-06-10' }).map(
    ({ text, value, min, max, unit }) => `${text} = ${value ?? `${min}…${max}`} ${unit.code ?? unit.text}`,
  )
}

describe('the words of a count', () => {
  test.each([
    ['They hired 40 additional officers.', '40 = 40 officers'],
    ['They bought 12 further patrol cars.', '12 = 12 patrol cars'],
    ['Three different regulators objected.', 'Three = 3 regulators'],
    ['We need two largest markets.', 'two = 2 markets'],
    ['They opened 38 new clinics.', '38 new clinics = 38 clinics'],
    ['They bought 70 electric buses.', '70 electric buses = 70 electric buses'],
  ])('hold the noun if it follows directly: %s', (text, claim) => {
    expect(read(text)).toEqual([claim])
  })

  test('end before the number of something else', () => {
    expect(read('Of 14 lines tested in tanks, five survived four weeks.')).toEqual([
      '14 lines = 14 lines',
      'five = 5 lines',
      'four weeks = 4 wk',
    ])
  })
})

describe('a currency that several countries share', () => {
  test.each([
    ['In Manila the wage is 645 pesos; in Monterrey it is 315 pesos.', ['645 pesos = 645 PHP', '315 pesos = 315 MXN']],
    [
      'A cup costs 90 shillings in Nairobi and 2,000 shillings in Kampala.',
      ['90 shillings = 90 KES', '2,000 shillings = 2000 UGX'],
    ],
    ['Tickets cost NOK 299 online, or 350 kroner at the door.', ['NOK 299 = 299 NOK', '350 kroner = 350 NOK']],
    // A letter that stands before money once stands before money again.
    ['A loaf that cost R18.99 now sells for R24.', ['R18.99 = 18.99 ZAR', 'R24 = 24 ZAR']],
  ])('is that of the nearest place, or the one the text writes: %s', (text, claims) => {
    expect(read(text)).toEqual(claims)
  })
})

test('a letter for millions that a text has counted with is no metre later', () => {
  expect(read('Some 6.1m people watched. The final, on a long night, drew 9m.')).toEqual([
    '6.1m people = 6100000 people',
    '9m = 9000000 people',
  ])
})

test('a bracket of a heading tells the unit of the rows below it', () => {
  expect(
    read('Rates by province (in pct, April in brackets):\n\nOntario 7.7 (7.6)\nPrince Edward Island 8.0 (8.1)'),
  ).toEqual(['7.7 = 7.7 %', '7.6 = 7.6 %', '8.0 = 8 %', '8.1 = 8.1 %'])
})

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { extractClaims } from '../../src/claims/index.ts'
import { currenciesFile, tableLanguages } from '../../tools/generate-claims-tables.ts'

test.each(tableLanguages)('the currencies of %s are those that the generator writes', (language) => {
  const file = new URL(`../../src/claims/languages/${language}/currencies.ts`, import.meta.url)
  const checkedIn = readFileSync(file, 'utf8')
  expect(checkedIn).toBe(currenciesFile(language))
})

const read = (text: string, language: string): string[] =>
  extractClaims(text, { language }).map((claim) => `${claim.decimal} ${claim.unit.code}`)

test.each([
  ['5000000000 MXN', 'Mexico’s central bank sold 5 billion pesos.'],
  ['5000000000 CLP', 'The Chilean state sold bonds for 5 billion pesos.'],
  ['40000000 SEK', 'Sweden will spend 40 million crowns on it.'],
  ['40000000 CZK', 'The Czech army spent 40 million crowns on it.'],
  ['300000000 SEK', 'The Swedish film cost 300 million kr.'],
  ['300000000 NOK', 'Norway spent 300 million kr on it.'],
  ['45 DKK', 'A coffee costs 45 kr in Denmark.'],
  ['1200 ISK', 'Iceland raised the fee to 1,200 kr a night.'],
  ['3000000 KWD', 'Kuwait paid 3 million dinars.'],
  ['700 PKR', 'A sack costs 700 rupees in Pakistan.'],
  ['700 INR', 'A sack costs 700 rupees.'],
  ['12500000 JMD', 'He borrowed 12.5 million Jamaican dollars.'],
  ['2000 BTN', 'The fine was 2,000 ngultrums.'],
  ['500000 HNL', 'They were paid 500,000 lempiras.'],
  ['40000000 GHS', 'The fund holds GHS 40m.'],
  ['250000000 MAD', 'The port cost MAD 250 million.'],
  ['3000000000 XOF', 'They raised XOF 3bn.'],
  ['120 GEL', 'A night costs 120 GEL.'],
  ['80000000 HRK', 'The hall cost 80 million kunas.'],
  ['6500 BGN', 'She was paid 6,500 leva a month.'],
  ['900 CRC', 'A coffee costs 900 colones.'],
])('%s: %s', (said, text) => {
  expect(read(text, 'en')).toEqual([said])
})

test.each([
  ['3000000000 CLP', '칠레 정부는 30억 페소를 투입했다.'],
  ['50000 MNT', '벌금은 5만 투그릭이다.'],
  ['3000000 JMD', '상금은 300만 자메이카달러다.'],
  ['2000 TND', '튀니지의 입장료는 2000디나르다.'],
])('%s: %s', (said, text) => {
  expect(read(text, 'ko')).toEqual([said])
})

test('a code that is also a word in capitals is none', () => {
  expect(read('The TOP 10 cities and ALL 50 states voted.', 'en')).toEqual(['10 null', '50 null'])
})

test.each([
  ['17 AUD', 'Farmers in Victoria and Queensland sell to Melbourne. Lamb fetched $17 there, and US$11 abroad.'],
  ['17 USD', 'Farmers in Victoria and Queensland sell to Melbourne. Lamb fetched $17 there, and A$25 at home.'],
  ['17 USD', 'Lamb fetched $17 there, and US$11 abroad.'],
])('the dollar that a text has no other sign for is its own: %s: %s', (said, text) => {
  expect(read(text, 'en')[0]).toEqual(said)
})

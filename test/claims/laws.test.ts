import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Decision, extractClaims } from '../../src/claims/index.ts'

type Language = 'en' | 'ko' | 'de'

const said = (text: string, language: Language): string[] =>
  extractClaims(text, { language, date: '2025-06-15' }).map(
    ({ decimal, min, max, unit }) => `${decimal ?? `${min} to ${max}`} ${unit.type} ${unit.code}`,
  )

const figure = fc.integer({ min: 1, max: 999_999 })
const decimals = fc.constantFrom('', '.5', '.25', '.125')

const wide = (text: string): string =>
  text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))

test('figures and signs in full width mean what plain ones mean', () => {
  fc.assert(
    fc.property(figure, decimals, (n, part) => {
      const plain = `비율은 ${n}${part}%다.`
      expect(said(plain.replace(/[0-9.%]+(?=다)/, wide), 'ko')).toEqual(said(plain, 'ko'))
      expect(said(plain, 'ko')).toEqual([`${n}${part} percent %`])
      expect(said(`가격은 ${wide(String(n))}달러다.`, 'ko')).toEqual(said(`가격은 ${n}달러다.`, 'ko'))
    }),
    { numRuns: 60 },
  )
})

test('brackets in full width part what plain ones part', () => {
  const text = '박한빛（52） 대표는 “매출이 30% 늘었다”고 말했다.'
  const [age, rise] = extractClaims(text, { language: 'ko', date: '2025-06-15' })
  expect(age).toMatchObject({ value: 52, subject: '박한빛' })
  expect(rise).toMatchObject({ value: 30, attribution: '박한빛(52) 대표' })
})

test.each([
  ['$4.6bn', '$4.6BN', '$4.6Bn'],
  ['$12 million', '$12 MILLION', '$12 Million'],
  ['€3tn', '€3TN'],
  ['£65k', '£65K'],
  ['7 crore rupees', '7 Crore Rupees'],
])('letter case of a scale does not change %s', (plain, ...others) => {
  const text = (money: string): string => `They paid ${money} for it.`
  expect(said(text(plain), 'en')).toHaveLength(1)
  for (const other of others) expect(said(text(other), 'en')).toEqual(said(text(plain), 'en'))
})

test('the kind of quotation marks does not change values', () => {
  const marks: [string, string][] = [
    ['“', '”'],
    ['"', '"'],
    ['‘', '’'],
    ["'", "'"],
    ['「', '」'],
  ]
  const english = marks.map(([open, close]) =>
    said(`${open}We sold 1,250 cars for $3.5 million,${close} she said.`, 'en'),
  )
  const korean = marks.map(([open, close]) => said(`그는 ${open}1250대를 35억원에 팔았다${close}고 말했다.`, 'ko'))
  for (const list of [english, korean]) {
    expect(list[0]).toHaveLength(2)
    for (const other of list) expect(other).toEqual(list[0])
  }
})

test('white space of any kind and length between words does not change values', () => {
  const texts: [Language, string][] = [
    ['en', 'Sales rose 19.8 percent to 152.6 billion dollars in March , and 1,250 nurses left .'],
    ['ko', '수출은 19.8% 늘어 7000억 달러가 됐고 간호사 1250명이 떠났다.'],
    ['de', 'Der Umsatz stieg um 19,8 Prozent auf 1,5 Milliarden Euro , und 1.250 Menschen gingen .'],
  ]
  const space = fc.constantFrom(' ', '\u00a0', '\u202f', '\u2009', '\u3000', '\t', '  ', ' \t ')
  fc.assert(
    fc.property(fc.constantFrom(...texts), space, ([language, text], gap) => {
      expect(said(text.replaceAll(' ', gap), language)).toEqual(said(text, language))
      expect(said(`${gap}${text}${gap}`, language)).toEqual(said(text, language))
    }),
    { numRuns: 40 },
  )
})

test('zero-width characters and direction marks do not change values', () => {
  for (const mark of ['\u200b', '\u200e', '\u2060', '\ufeff'])
    expect(said(`Sales rose ${mark}19.8${mark} percent.`, 'en')).toEqual(['19.8 percent %'])
})

test('a number has one value however its digits are grouped', () => {
  fc.assert(
    fc.property(fc.integer({ min: 10_000, max: 999_999_999 }), (n) => {
      const grouped = n.toLocaleString('en-US')
      expect(said(`They paid $${grouped} for it.`, 'en')).toEqual([`${n} currency USD`])
      expect(said(`They paid $${n} for it.`, 'en')).toEqual([`${n} currency USD`])
      expect(said(`벌금은 ${grouped}원이다.`, 'ko')).toEqual([`${n} currency KRW`])
      expect(said(`Es kostet ${grouped.replaceAll(',', '.')} Euro.`, 'de')).toEqual([`${n} currency EUR`])
    }),
    { numRuns: 100 },
  )
})

test('a scale word moves the point and nothing else', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 999 }), (whole, part) => {
      const digits = String(part).padStart(3, '0')
      const cut = digits.replace(/0+$/, '')
      const point = cut === '' ? '' : `.${cut}`
      expect(said(`They paid $${whole}${point} billion for it.`, 'en')).toEqual([
        `${whole}${digits}000000 currency USD`,
      ])
      const comma = point.replace('.', ',')
      expect(said(`Es kostet ${whole}${comma} Milliarden Euro.`, 'de')).toEqual([
        `${whole}${digits}000000 currency EUR`,
      ])
    }),
    { numRuns: 100 },
  )
})

const scraps = fc.array(
  fc.constantFrom(
    '3',
    '1,250',
    '12.5%',
    '$4',
    'rose',
    'to',
    'million',
    '3조',
    '40여',
    '명',
    '%',
    '(',
    ')',
    '-',
    '~',
    '.',
    ',',
    'G7',
    '5-3',
    '2025',
    'May',
    '한',
    '두 배',
    '1.234,5',
    'Euro',
    '/',
    ':',
    '\n',
  ),
  { maxLength: 30 },
)

test.each(['en', 'ko', 'de'] as const)('%s: each number is claimed or rejected, with the reason', (language) => {
  fc.assert(
    fc.property(scraps, fc.constantFrom(' ', ''), (parts, glue) => {
      const text = parts.join(glue)
      const decisions: Decision[] = []
      const claims = extractClaims(text, { language, date: '2025-06-15', explain: (one) => decisions.push(one) })
      for (const { rule } of decisions) expect(rule).not.toBe('')
      expect(claims.map(({ start }) => start)).toEqual(
        decisions.filter(({ outcome }) => outcome === 'claim').map(({ start }) => start),
      )
      for (const { index } of text.matchAll(/\d+/g))
        expect(
          decisions.some(({ start, end }) => start <= index && index < end),
          `${index} in ${JSON.stringify(text)}`,
        ).toBe(true)
    }),
    { numRuns: 200 },
  )
})

test('words that share a place in the table of words are still told apart', () => {
  const words = Array.from(
    { length: 60_000 },
    (_, n) => `w${n.toString(36).replace(/\d/g, (d) => 'ghijklmnop'[Number(d)]!)}`,
  )
  expect(said(`${words.join(' ')}. They paid $5 million for it.`, 'en')).toEqual(['5000000 currency USD'])
  expect(said('Exports rose 3 percent.', 'en')).toEqual(['3 percent %'])
})

test.each([
  ['Costs fell 3 percent, according to', 1],
  ['More than 40 trains were late on Monday and 12 on', 2],
  ['The economy grew 4.1% in the quarter from a year earlier, beating growth of 1.5% in the', 2],
  ['down four of 21 requests in the first nine months, most of them on those grounds.', 2],
  ['The city sets aside $9.7m to fill 31,000 potholes, $22m for 70 buses and $4.4m for 17 miles of', 6],
])('a text that ends or begins in the middle of a phrase is read all the same: %s', (text, claims) => {
  expect(extractClaims(text, { language: 'en', date: '2025-06-15' })).toHaveLength(claims)
})

import { addDecimals, shiftDecimal } from '../../lib/decimal.ts'
import { type Quantity, tokenBefore } from './quantity.ts'
import type { Scan } from './scan.ts'
import { endsWord } from './word-ends.ts'

/** Why of a value that is a band of them. */
export const BAND = 'band of values'

/** Types whose levels are told by the part of a band: 20% 초반, 1400원 중반; but 20분 후반, 2골 후반. */
const banded: ReadonlySet<string> = new Set(['percent', 'currency', 'index', 'temperature'])

/** Makes a range of a number with the suffix of a band behind its unit: 4%대, 1290원대, 20% 초반, 코스피 4000대 후반. */
export function bandOf(scan: Scan, at: number, q: Quantity): void {
  const { compiled, text, tokens, limit } = scan
  const { bandSuffix } = compiled.pack.numbers
  if (bandSuffix === undefined || !q.unit) return
  if (q.unit.text === bandSuffix) {
    if (isBandOfMoney(scan, q)) return
    if (!isLevelOfIndex(scan, at, q)) return
    band(q)
    q.unit = { type: 'index', code: '1', text: text.slice(q.numberStart, q.end) }
    q.why.set('unit', 'band of an index')
  } else if (text.startsWith(bandSuffix, q.end)) {
    const end = q.end + bandSuffix.length
    if (!endsWord(compiled, text, end, limit)) return
    band(q)
    // 2천년대 들어
    if (q.unit.code === 'a' && !compiled.pack.phrases.ageUnits?.test(q.unit.text)) q.rejected = 'decade'
    q.end = end
    q.last = tokenBefore(tokens, at, end)
  } else if (banded.has(q.unit.type) && hasPartOfBand(scan, q)) band(q)
}

/** Whether the part of a band stands behind a number: 초반, 중반대. */
function hasPartOfBand({ compiled, text, tokens, limit }: Scan, { last, end }: Quantity): boolean {
  const { bandParts } = compiled.pack.phrases
  const part = tokens[last + 1]
  if (!bandParts || !part || part.start !== end + 1) return false
  for (let n = part.norm.length; n > 1; n--)
    if (bandParts.has(part.norm.slice(0, n)) && endsWord(compiled, text, part.start + n, limit)) return true
  return false
}

/** 100억대 자산가: makes a range of money of so many that are said to be of what is paid for or owned; but 스마트폰 12억대. */
function isBandOfMoney({ compiled, tokens }: Scan, q: Quantity): boolean {
  const { large } = compiled.pack.bare
  if (!large?.bands || q.power < large.power) return false
  // 시총이 8조1천억대로: nobody counts so many vehicles.
  const isBeyond = q.decimal !== null && q.decimal.length > large.power + 3 && !q.decimal.includes('.')
  if (!isBeyond && !large.bands.test(tokens[q.last + 1]?.norm ?? '')) return false
  band(q)
  q.unit = { type: large.type, code: large.code, text: '' }
  q.why.set('unit', 'band of money')
  return true
}

/** 코스피는 4000대 후반까지, 코스닥이 900대로: whether no vehicles are counted. */
function isLevelOfIndex(scan: Scan, at: number, q: Quantity): boolean {
  const { compiled, text, tokens } = scan
  const { bare, phrases } = compiled.pack
  const particle = text.slice(q.end, tokens[q.last]!.end) || (tokens[q.last + 1]?.glued ? tokens[q.last + 1]!.norm : '')
  const isReached = phrases.to.has(particle) || phrases.from.has(particle)
  if (!isReached && !hasPartOfBand(scan, q)) return false
  for (let i = at - 1; i >= 0; i--) if (bare.isIndexWord(tokens[i]!.norm)) return true
  return false
}

/** 4%대 is from 4 to 5, 1290원대 from 1290 to 1300, 2.3%대 from 2.3 to 2.4. */
function band(q: Quantity): void {
  if (q.decimal === null) return
  const point = q.decimal.indexOf('.')
  let step = '1'
  if (point >= 0) step = shiftDecimal('1', -(q.decimal.length - point - 1))
  else {
    let zeros = 0
    while (zeros < q.decimal.length - 1 && q.decimal[q.decimal.length - 1 - zeros] === '0') zeros++
    step = shiftDecimal('1', zeros)
  }
  q.min = q.decimal
  q.max = addDecimals(q.decimal, step)
  q.decimal = null
  q.why.set('value', BAND)
}

import { addDecimals, shiftDecimal } from '../../lib/decimal.ts'
import { type Quantity, tokenBefore } from './quantity.ts'
import type { Scan } from './scan.ts'
import { endsWord } from './word-ends.ts'

/** Makes a range of a number with the suffix of a band behind its unit: 4%대, 1290원대. */
export function bandOf({ compiled, text, tokens, limit }: Scan, at: number, q: Quantity): void {
  const { bandSuffix } = compiled.pack.numbers
  if (bandSuffix === undefined || !q.unit || !text.startsWith(bandSuffix, q.end)) return
  const end = q.end + bandSuffix.length
  if (!endsWord(compiled, text, end, limit)) return
  band(q)
  q.end = end
  q.last = tokenBefore(tokens, at, end)
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
  q.why.set('value', 'band of values')
}

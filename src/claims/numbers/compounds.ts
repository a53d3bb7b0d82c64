import { addDecimals, multiplyDecimals } from '../../lib/decimal.ts'
import type { UnitRow } from '../pack/pack.ts'
import type { Compiled } from '../tables/compiled.ts'
import type { Quantity } from './quantity.ts'

/*
 * Numbers of which the second is a part of the first: "2 years and 3 months".
 */

export function absorb(p: Quantity, q: Quantity): void {
  p.end = q.end
  p.numberEnd = q.numberEnd
  p.last = q.last
  p.noun = q.noun
  if (q.scaled && !p.scaled) p.power = q.power
  p.scaled ||= q.scaled
  q.merged = true
}

export const steps: ReadonlyMap<string, string> = new Map([
  ['a>mo', '12'],
  ['d>h', '24'],
  ['h>min', '60'],
  ['min>s', '60'],
  ['wk>d', '7'],
  ['h>s', '3600'],
  ['[ft_i]>[in_i]', '12'],
  ['[lb_av]>[oz_av]', '16'],
  ['m>cm', '100'],
  ['km>m', '1000'],
  ['kg>g', '1000'],
  ['t>kg', '1000'],
  ['L>mL', '1000'],
  ['cm>mm', '10'],
  ['[mi_i]>[yd_i]', '1760'],
  ['[yd_i]>[ft_i]', '3'],
  ['[stone_av]>[lb_av]', '14'],
])

/** Whether so many of one unit make one of the other, as minutes do an hour. */
export const isPartOf = (part: UnitRow, whole: UnitRow): boolean => steps.has(`${whole.code}>${part.code}`)

export function compound({ pack }: Compiled, p: Quantity, q: Quantity): string | null {
  if (!p.unit || !q.unit || p.decimal === null || q.decimal === null) return null
  if (p.unit.type === 'currency' && q.unit.type === 'currency')
    // The cents of an amount are those of its currency.
    return !p.minor && q.minor && (p.unit.code === q.unit.code || q.unit.code === 'USD') && Number(q.decimal) < 1
      ? addDecimals(p.decimal, q.decimal)
      : null
  // 38도 5분: tenths of a degree
  if (p.unit.type === 'temperature' && q.unit.code === 'min' && /^\d$/.test(q.decimal) && !p.decimal.includes('.')) {
    q.unit = { ...p.unit }
    return `${p.decimal}.${q.decimal}`
  }
  // 2할 8푼 3리
  if (p.unit.code === '%' && q.unit.code === '%')
    return pack.numbers.tenths?.[p.unit.text.slice(-1)]?.includes(q.unit.text)
      ? addDecimals(p.decimal, q.decimal)
      : null
  // "for a 5-year-old and an 8-month-old": two ages
  const old = pack.bare.ageEnd
  if (old !== undefined && p.unit.text.endsWith(old)) return null
  // "13.4 hours, 50 minutes longer": two quantities
  if (p.decimal.includes('.')) return null
  const factor = steps.get(`${p.unit.code}>${q.unit.code}`)
  return factor === undefined ? null : addDecimals(multiplyDecimals(p.decimal, factor), q.decimal)
}

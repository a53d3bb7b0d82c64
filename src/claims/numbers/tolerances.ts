import { shiftDecimal } from '../../lib/decimal.ts'
import { absorb } from './compounds.ts'
import type { Quantity } from './quantity.ts'

/** Between a value and how much it may be off by: 1.55 ± 0.13 °C. */
const margin = /^\s?(?:±|\+\/[-−–]|plus[- ](?:or[- ])?minus)\s?$/

/** Takes what a value may be off by to the value, which has its unit. */
export function joinTolerances(text: string, found: readonly Quantity[]): void {
  for (let n = 1; n < found.length; n++) {
    const p = found[n - 1]!
    const q = found[n]!
    if (p.merged || p.rejected || q.rejected || p.decimal === null || q.decimal === null || q.unit === null) continue
    if (!margin.test(text.slice(p.end, q.start))) continue
    const isOwn = p.unit !== null && p.unit.type === q.unit.type && p.unit.code === q.unit.code
    if (p.unit !== null && !isOwn) continue
    if (!p.scaled && q.power > 0) p.decimal = shiftDecimal(p.decimal, q.power)
    p.unit ??= { ...q.unit }
    p.why.set('unit', 'unit of what it may be off by')
    absorb(p, q)
  }
}

import { shiftDecimal } from '../../lib/decimal.ts'
import { lend } from '../numbers/lent-units.ts'
import type { Quantity } from '../numbers/quantity.ts'
import { type Token, WORD } from '../text/tokens.ts'
import type { BareContext } from './context.ts'

/** Types of what is told in parts. */
const parted: ReadonlySet<string> = new Set(['currency', 'count', 'mass', 'area', 'volume', 'energy'])

/** Parts of one total, at most. */
const MOST_PARTS = 8

/** Gives the parts of a total in brackets its unit, where they come to just so much: 사업비 300억원(국비 170, 지방비 130), 12명(사망 3, 경상 9). */
export function settleBreakdowns({ tokens, found }: BareContext): void {
  for (let n = 0; n + 2 < found.length; n++) {
    const whole = found[n]!
    if (!whole.unit || whole.rejected || whole.decimal === null || tokens[whole.last + 1]?.norm !== '(') continue
    const parts = parted.has(whole.unit.type) ? partsBehind(tokens, found, n) : []
    const power = powerOf(whole, parts)
    if (power < 0) continue
    for (const part of parts) {
      part.rejected = null
      part.decimal = shiftDecimal(part.decimal!, power)
      lend(part, { ...whole.unit }, 'part of the total before the bracket')
    }
  }
}

/** The numbers without a unit that a bracket behind a number holds, each with its noun before it; none where it holds anything else. */
function partsBehind(tokens: readonly Token[], found: readonly Quantity[], n: number): Quantity[] {
  const parts: Quantity[] = []
  for (let i = n + 1; i < found.length && parts.length < MOST_PARTS; i++) {
    const part = found[i]!
    if (part.unit !== null || part.merged || part.decimal === null || part.power !== 0) return []
    const isNamed = tokens[part.first - 1]?.kind === WORD && part.first - (parts.at(-1) ?? found[n]!).last <= 5
    const mark = tokens[part.last + 1]?.norm
    if (!isNamed) return []
    parts.push(part)
    if (mark === ')') return parts
    if (mark !== ',' && mark !== '·' && mark !== '/') return []
  }
  return []
}

/** The scale in which parts are told that come to a total, as a power of ten; -1 where they do not. */
function powerOf(whole: Quantity, parts: readonly Quantity[]): number {
  if (parts.length < 2) return -1
  const total = Number(whole.decimal)
  const sum = parts.reduce((so, { decimal }) => so + Number(decimal), 0)
  for (const power of [whole.power, 0]) if (Math.abs(sum * 10 ** power - total) <= total * 1e-9) return power
  return -1
}

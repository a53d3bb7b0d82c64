import { lend } from '../numbers/lent-units.ts'
import type { Quantity } from '../numbers/quantity.ts'
import type { BareContext } from './context.ts'
import type { MeasureRule } from './measures.ts'

/*
 * Numbers that stand right behind a level and say what it was before, or by how much it moved.
 */

/** Units that a number in brackets right behind one has too, if it is about as large. */
const bracketed: ReadonlySet<string> = new Set([
  'currency',
  'index',
  'temperature',
  'mass',
  'volume',
  'length',
  'area',
  'power',
])

const isSign = (mark: string | undefined): boolean => mark === '+' || mark === '-' || mark === '−' || mark === '–'

const numberBefore = ({ found }: BareContext, q: Quantity): Quantity | undefined => found[found.indexOf(q) - 1]

/** "East Asia: 85.9% (+2.3)": by so many points. */
function pointsInBrackets(context: BareContext, q: Quantity): boolean {
  const { text } = context
  if (q.decimal === null || text[q.start - 1] !== '(' || text[q.end] !== ')' || !isSign(text[q.start])) return false
  const share = numberBefore(context, q)
  if (share?.unit?.type !== 'percent' || q.start - share.end > 2) return false
  q.kind = 'change'
  q.direction = q.decimal.startsWith('-') ? 'down' : 'up'
  return lend(q, { type: 'percentage_point', code: 'pp', text: '' }, POINTS)
}

const POINTS = 'points behind a share'

/** "USD/JPY 151.20 ▼0.45": by how much it moved */
function moveBehindLevel(context: BareContext, q: Quantity): boolean {
  if (!q.signed || q.direction === null) return false
  const level = numberBefore(context, q)
  if (!level?.unit || level.rejected || !bracketed.has(level.unit.type)) return false
  if (q.decimal === null || !(Math.abs(Number(q.decimal)) < Number(level.decimal) / 2)) return false
  if (!/^ ?\(?$/.test(context.text.slice(level.end, q.start))) return false
  q.kind = 'change'
  return lend(q, { ...level.unit }, 'move behind its level')
}

/** "Perth 4.2 percent (4.3)", "Euro: $1.1342 (1.1310)": what it was before, or elsewhere. */
function inBrackets(context: BareContext, q: Quantity): boolean {
  const { text } = context
  if (text[q.start - 1] !== '(' || text[q.end] !== ')' || !q.decimal?.includes('.') || q.words) return false
  const level = numberBefore(context, q)
  if (!level?.unit || level.rejected || q.start - level.end > 2) return false
  const ratio = Number(q.decimal) / Number(level.decimal)
  if (level.unit.type !== 'percent' && !(bracketed.has(level.unit.type) && ratio > 0.5 && ratio < 2)) return false
  return lend(q, { ...level.unit }, 'bracket behind a share')
}

/** How far apart two levels of one thing in one sentence are at most, as a logarithm. */
const MAX_APART = 0.2

/** 환율은 전날(1118.1) 대비 9.5원 오른 1127.6원이다: a decimal in brackets that is much like a sum of money behind it. */
function levelBefore({ text, found }: BareContext, q: Quantity): boolean {
  if (text[q.start - 1] !== '(' || text[q.end] !== ')' || !q.decimal?.includes('.') || q.words || q.signed) return false
  // "Ana (3.5) paid $3.6": a mark, a share
  if (Number(q.decimal) < 10) return false
  for (let n = found.indexOf(q) + 1; n < found.length; n++) {
    const { unit, decimal, rejected } = found[n]!
    if (unit?.type !== 'currency' || decimal === null || rejected) continue
    if (Math.abs(Math.log(Number(q.decimal) / Number(decimal))) < MAX_APART)
      return lend(q, { ...unit }, 'level before, like that behind it')
  }
  return false
}

export const besideRules: readonly MeasureRule[] = [pointsInBrackets, moveBehindLevel, inBrackets, levelBefore]

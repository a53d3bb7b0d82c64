import { shiftDecimal } from '../../lib/decimal.ts'
import type { UnitRow } from '../pack/pack.ts'
import { takeLengthMark } from './length-marks.ts'
import { vulgar } from './numerals/fractions.ts'
import { makeQuantity, type Quantity, tokenBefore } from './quantity.ts'
import { isGlued, type Scan, takeUnit, unitBehind, type WrittenUnit } from './scan.ts'
import { unitAfter } from './written-units.ts'

/*
 * Parts of one: ½ cup, half a mile, two-tenths of a point, a quarter of a million.
 */

/** A part written as one character, which is no token of a number: ½ cup, ⅔ of the shops. */
export function partOfOne(scan: Scan, at: number): Quantity | null {
  const { text, tokens } = scan
  const { norm, start, end } = tokens[at]!
  const decimal = isGlued(tokens, at) ? undefined : vulgar.get(norm)
  if (decimal === undefined) return null
  const q = makeQuantity(start, end, at, at)
  q.decimal = decimal
  q.why.set('value', 'fraction')
  const unit = unitBehind(scan, end, false, at)
  if (unit) takeUnit(scan, q, unit)
  else if (!takeLengthMark(scan, at, { words: false, scaled: false, decimal, end }, q)) {
    shareOf(q, text)
    ofOne(scan, q, 0)
  }
  return q
}

export function shareOf(q: Quantity, text: string): void {
  q.unit = { type: 'multiple', code: '1', text: text.slice(q.start, q.end) }
  q.kind = 'share'
  q.why.set('unit', 'fraction')
}

/** "two-tenths of a percentage point", "three quarters of a million people": so much of one. */
export function ofOne(scan: Scan, q: Quantity, under: number): void {
  const { compiled, text, tokens } = scan
  const { numbers, phrases } = compiled.pack
  const link = tokens[q.last + 1]
  const article = tokens[q.last + 2]
  const one = tokens[q.last + 3]
  const joined = hyphenedUnit(scan, q.last)
  if (joined) {
    takeUnit(scan, q, joined)
    q.kind = null
    return
  }
  if (!link) return
  // "½ a million dollars"
  if (numbers.articles.has(link.norm) && article && toScale(scan, q, q.last + 2)) return
  // "½ million", "one-half million", but "a third million"
  if (!numbers.articles.has(tokens[q.first]!.norm) && toScale(scan, q, q.last + 1)) return
  if (!one || !phrases.partOf.has(link.norm)) return
  // "a quarter of one percent"
  const said = compiled.numerals.atoms.match(text, article!.start, article!.end)?.value
  const isOne = (said?.is === 'ones' && said.value === '1') || article!.norm === '1'
  if (!numbers.articles.has(article!.norm) && !isOne) return
  if (!toScale(scan, q, q.last + 3)) {
    const unit = unitAfter(compiled, text, article!.end, text.length, false, tokens, q.last + 2)
    if (!unit || unit.row.type === 'count' || (unit.row.type === 'currency' && under === 2)) return
    takeUnit(scan, q, unit)
  }
  q.kind = null
}

/** Makes a part of one that of the scale word at a token, and says whether it is one. */
function toScale(scan: Scan, q: Quantity, at: number): boolean {
  const { compiled, text, tokens } = scan
  const one = tokens[at]!
  // 1/4만 남았다: a particle
  if (one.glued && !compiled.pack.numbers.spaced) return false
  const scale = compiled.numerals.atoms.match(text, one.start, one.end)?.value
  if (scale?.is !== 'scale' || !scale.group || scale.short) return false
  q.decimal = shiftDecimal(q.decimal!, scale.power)
  q.scaled = true
  q.power = scale.power
  q.unit = null
  q.kind = null
  q.end = q.numberEnd = one.end
  q.last = at
  q.why.set('value', 'part of a scale word')
  const counted = unitAfter(compiled, text, q.end, text.length, true, tokens, q.last)
  if (counted) takeUnit(scan, q, counted)
  return true
}

/** The measure glued to a part by a hyphen: half-litre, quarter-mile. Half-years and quarter-years name times. */
export function hyphenedUnit({ compiled, text, tokens }: Scan, at: number): WrittenUnit | null {
  const mark = tokens[at + 1]
  if (mark?.norm !== '-' || !mark.glued || !tokens[at + 2]?.glued) return null
  const unit = unitAfter(compiled, text, tokens[at]!.end, text.length, false, tokens, at)
  const { type, code } = unit?.row ?? {}
  // "a half-cent tax", not "half-dollar", which is a coin.
  // A half-pound burger is weighed: `settleWeights` tells it from a half-pound coin.
  if (type === 'currency' && (unit?.row.factor !== undefined || code === compiled.pack.weights?.code)) return unit
  return type === 'currency' || type === 'count' || type === 'index' || code === 'a' || code === 'mo' ? null : unit
}

/** Types of unit that are told in parts straight before them: three-quarters inch, one-half percent. */
const parted: ReadonlySet<string> = new Set(['percent', 'length', 'area', 'volume', 'mass', 'energy'])

/** Whether a unit is one that is told in parts straight before it. */
export const isMeasure = ({ type, code }: UnitRow): boolean =>
  parted.has(type) || code === 'h' || code === 'min' || code === 's'

/** The measure behind a part and a space, by its name: half hour, quarter mile. */
export function measureBehind({ compiled, text, tokens }: Scan, at: number): WrittenUnit | null {
  const { end, glued } = tokens[at]!
  const unit = glued || text[end] !== ' ' ? null : unitAfter(compiled, text, end, text.length, false, tokens, at)
  return unit && unit.end - unit.start > 3 && isMeasure(unit.row) ? unit : null
}

/** The measure straight behind a part: one-half percent, a quarter mile. A third mile is one of a series. */
export function dividedUnit({ compiled, text, tokens }: Scan, q: Quantity, under: number): WrittenUnit | null {
  const next = tokens[q.last + 1]
  if (!next || next.glued) return null
  if (under !== 2 && under !== 4 && compiled.pack.numbers.articles.has(tokens[q.first]!.norm)) return null
  const unit = unitAfter(compiled, text, q.end, text.length, false, tokens, q.last)
  if (!unit) return null
  // "a quarter pound of cheese"
  const thing = tokens[tokenBefore(tokens, q.last, unit.end) + 1]
  const weighs = compiled.pack.weights?.code === unit.row.code && compiled.pack.phrases.partOf.has(thing?.norm ?? '')
  return weighs || parted.has(unit.row.type) || unit.row.code === 'h' ? unit : null
}

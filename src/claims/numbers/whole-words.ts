import type { WholeRow } from '../pack/pack.ts'
import type { Match } from '../tables/patterns.ts'
import { NUMBER } from '../text/tokens.ts'
import { readNumeral } from './numerals.ts'
import { addPart, halfOfUnit } from './parts-of-units.ts'
import { makeQuantity, type Quantity } from './quantity.ts'
import { type Scan, takeUnit, unitBehind } from './scan.ts'

/*
 * Words that are a quantity by themselves: twice, halved, 절반, 환자 셋.
 */

/** The quantity that a word is by itself, or `null`; `prior` is the number before it. */
export function wholeWordAt(scan: Scan, at: number, prior: Quantity | undefined): Quantity | null {
  const match = scan.compiled.whole.matchAt(scan.tokens, at)
  if (!match || hasCounter(scan, at, match) || isPartOfOne(scan, at, match) || isOfTwo(scan, match)) return null
  const q = quantityOf(scan, at, match)
  setOwnUnit(scan, at, match, q)
  q.kind = match.value.kind ?? null
  q.direction = match.value.direction ?? null
  q.why.set('value', match.value.name)
  q.why.set('unit', match.value.name)
  if (match.value.counts && q.unit!.type === 'count') countBefore(scan, at, q, prior)
  takeCounted(scan, at, match, q)
  return q
}

/** 환자 셋, but 환자 중 여섯 명이: that has a counter. */
function hasCounter(scan: Scan, at: number, { value, last }: Match<WholeRow>): boolean {
  if (value.counts === undefined) return false
  const { tokens } = scan
  if (!value.counts(tokens[at - 1]?.norm ?? '')) return true
  // 올해 아흔한 살이다
  const longer = last === at ? readNumeral(scan.compiled.numerals, scan.text, tokens, at, scan.limit, false) : null
  if (longer?.words && unitBehind(scan, longer.end, true, at) !== null) return true
  // 열에 넷은 문을 닫았다: its own particle stands between.
  const word = value.pattern.slice(value.pattern.lastIndexOf(' ') + 1).replace('~', '')
  return tokens[last]!.norm === word && unitBehind(scan, tokens[last]!.end, true, at) !== null
}

/** "by half a million barrels", "half of a mile": so much of one. */
function isPartOfOne(scan: Scan, at: number, { last }: Match<WholeRow>): boolean {
  const { compiled, tokens } = scan
  const { halfBefore, articles } = compiled.pack.numbers
  if (!articles.has(tokens[last + 1]?.norm ?? '')) return false
  if (halfBefore?.has(tokens[last]!.norm)) return true
  return last === at + 1 && halfBefore?.has(tokens[at]!.norm) === true && halfOfUnit(scan, at) !== null
}

/** "double-cab pickups", "a B-double": of two, not twice as much. */
function isOfTwo({ compiled, tokens }: Scan, { last }: Match<WholeRow>): boolean {
  if (!compiled.pack.phrases.factors?.has(tokens[last]!.norm)) return false
  const hyphen = tokens[last + 1]
  if (hyphen?.norm === '-' && hyphen.glued && tokens[last + 2]?.glued) return true
  const before = tokens[last - 1]
  return before?.norm === '-' && before.glued && tokens[last]!.glued && tokens[last - 2]?.norm.length === 1
}

function quantityOf({ compiled, tokens }: Scan, at: number, { value: row, last }: Match<WholeRow>): Quantity {
  const end = tokens[last]!
  let to = row.words === undefined ? end.end : tokens[at + row.words - 1]!.end
  const size = row.pattern.replace(/[~*]/g, '').split(' ').at(-1)!.length
  if (!compiled.pack.numbers.spaced && row.words === undefined) to = Math.min(to, end.start + size)
  if (row.letters !== undefined) to = Math.min(to, tokens[at + (row.words ?? 1) - 1]!.start + row.letters)
  const from = at + (row.lead ?? 0)
  const q = makeQuantity(tokens[from]!.start, to, from, row.words === undefined ? last : at + row.words - 1)
  if (row.max === undefined) q.decimal = row.value
  else {
    q.min = row.value
    q.max = row.max
  }
  q.words = true
  return q
}

/** "struck twice", "twice a day" count; "twice as much" is a multiple. */
function setOwnUnit(
  { compiled, text, tokens }: Scan,
  at: number,
  { value: row, last }: Match<WholeRow>,
  q: Quantity,
): void {
  const { numbers, bare } = compiled.pack
  const { often } = numbers
  const next = tokens[last + 1]
  const isDaily = numbers.articles.has(next?.norm ?? '') && bare.daily?.has(tokens[last + 2]?.norm ?? '') === true
  const isMeasured = next !== undefined && (next.kind === NUMBER || often?.measured.has(next.norm) === true)
  if (often?.words.has(tokens[at]!.norm) && (isDaily || !isMeasured))
    q.unit = { type: 'count', code: null, text: often.unit }
  else {
    const from = row.unitWords === undefined ? q.start : tokens[last - row.unitWords + 1]!.start
    q.unit = { type: row.unit.type, code: row.unit.code, text: text.slice(from, q.end) }
  }
}

/** 환자 셋, 열 명 중 셋: what it counts stands before it. */
function countBefore({ compiled, text, tokens }: Scan, at: number, q: Quantity, prior: Quantity | undefined): void {
  const before = tokens[at - 1]!
  const group = compiled.pack.numbers.outOf.includes(before.norm) ? prior?.unit : undefined
  q.unit = group?.type === 'count' ? { ...group } : { ...q.unit!, text: text.slice(before.start, before.end) }
}

/** "half a million euros": gives it the unit written behind it, which a word that only counts waits for. */
function takeCounted(scan: Scan, at: number, { value: row }: Match<WholeRow>, q: Quantity): void {
  if (row.unit.type !== 'count' || row.counts !== undefined) {
    if (row.kind === undefined) addPart(scan, q, undefined)
    return
  }
  const counted = unitBehind(scan, q.end, true, at)
  if (counted) {
    takeUnit(scan, q, counted)
    return
  }
  q.unit = null
  // "by a quarter of a million"
  if (row.value.length > 5) {
    q.scaled = true
    q.power = row.value.length > 9 ? 9 : 6
  }
}

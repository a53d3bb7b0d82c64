import { addDecimals, multiplyDecimals } from '../../lib/decimal.ts'
import { isLetter, isSpace, NUMBER, WORD } from '../text/tokens.ts'
import { isPartOf } from './compounds.ts'
import { readNumeral } from './numerals.ts'
import { hyphenedUnit, isMeasure, measureBehind } from './parts-of-one.ts'
import { makeQuantity, type Quantity, setUnit, tokenBefore } from './quantity.ts'
import { isGlued, type Scan, takeUnit, unitBehind, type WrittenUnit } from './scan.ts'
import { endsWord } from './word-ends.ts'

/*
 * Parts of a unit: half a mile, an hour and a half, 두 시간 반, 1분44초40.
 */

/** "half a mile", "quarter mile", 반 근: a part of a unit, where a word says which before it. */
export function halfOfUnit(scan: Scan, at: number): Quantity | null {
  const { compiled, text, tokens } = scan
  const { numbers } = compiled.pack
  const token = tokens[at]!
  const part = numbers.halfBefore?.get(token.norm)
  if (part === undefined) return null
  const unit = numbers.spaced ? partedUnit(scan, at) : halvedUnit(scan, at)
  if (!unit) return null
  const q = makeQuantity(token.start, unit.end, at, tokenBefore(tokens, at, unit.end))
  q.decimal = part
  q.words = true
  setUnit(q, text, unit.row, unit.start, unit.end)
  q.why.set('value', 'half before a unit')
  return q
}

/** The unit behind a word of a part: half a mile, half of a mile, half-mile, half mile; but "the second half hour", a quarter of a year. */
function partedUnit(scan: Scan, at: number): WrittenUnit | null {
  const { compiled, tokens } = scan
  const { articles, ordinals } = compiled.pack.numbers
  const isOf = compiled.pack.phrases.partOf.has(tokens[at + 1]?.norm ?? '')
  const article = tokens[at + (isOf ? 2 : 1)]
  if (article && articles.has(article.norm)) {
    const unit = unitBehind(scan, article.end, false, at)
    return isOf && unit && !isMeasure(unit.row) ? null : unit
  }
  const before = tokens[at - 1]?.norm ?? ''
  if (isOf || ordinals.has(before) || before === '-') return null
  return hyphenedUnit(scan, at) ?? measureBehind(scan, at)
}

/** 반 근, 반 시간: the unit apart behind a half that is a word of its own (but 2반 is a class). */
function halvedUnit(scan: Scan, at: number): WrittenUnit | null {
  const { compiled, text, tokens } = scan
  const half = tokens[at]!
  if (isGlued(tokens, at) || !isSpace(text.charCodeAt(half.end))) return null
  const unit = unitBehind(scan, half.end, true, at)
  return unit && compiled.pack.numbers.halfUnits?.has(text.slice(unit.start, unit.end)) ? unit : null
}

/** "an hour and a half", "a stone and a quarter", "an hour and 20 minutes": one of a unit, with a part of it behind. */
export function oneAndPart(scan: Scan, at: number): Quantity | null {
  const { compiled, text, tokens, limit } = scan
  const { compoundWords } = compiled.pack.numbers
  // "nine hours a day, 2.5 hours more": what a rate is told for
  const rated = tokens[at - 2]
  if (rated && (rated.kind === NUMBER || rated.word.counts)) return null
  let link = 2
  while (link <= 4 && !compoundWords.includes(tokens[at + link]?.norm ?? '')) link++
  // "an hour-and-a-half"
  const isHyphened = tokens[at + link - 1]?.norm === '-'
  const behind = tokens[at + link + (isHyphened ? 2 : 1)]
  if (link > 4 || !behind || (behind.kind !== NUMBER && !behind.word.counts)) return null
  const unit = unitBehind(scan, tokens[at]!.end, true, at)
  if (!unit || tokenBefore(tokens, at, unit.end) !== at + link - (isHyphened ? 2 : 1)) return null
  const q = makeQuantity(tokens[at]!.start, tokens[at]!.end, at, at)
  q.decimal = '1'
  q.words = true
  takeUnit(scan, q, unit)
  if (addPart(scan, q, unit.row.factor)) return q
  // "an hour and 20 minutes": of the smaller unit, so that the two are joined.
  const read = readNumeral(compiled.numerals, text, tokens, at + link + 1, limit, false)
  const part = read && unitBehind(scan, read.end, read.words, at + link + 1)
  return part && isPartOf(part.row, unit.row) ? q : null
}

/** Types of unit that a part of one stands behind: two miles and a half, a dollar and a quarter, 두 시간 반. */
const partedBehind: ReadonlySet<string> = new Set([
  'duration',
  'length',
  'mass',
  'volume',
  'area',
  'currency',
  'percent',
  'percentage_point',
  'multiple',
])

/** Adds the part of one (of `factor`) that stands behind the unit of a quantity, and says whether there is one. */
export function addPart({ compiled, text, tokens, limit }: Scan, q: Quantity, factor: string | undefined): boolean {
  const { numbers, nouns } = compiled.pack
  const { halfBehind, halvedUnits } = numbers
  // 1시간반
  if (halfBehind !== undefined && q.unit && halvedUnits?.has(q.unit.text) && text.startsWith(halfBehind, q.end)) {
    q.decimal = addDecimals(q.decimal!, multiplyDecimals('0.5', factor ?? '1'))
    q.end += halfBehind.length
    q.why.set('value', 'and a part of one')
    return true
  }
  // "an hour-and-a-half"
  const isHyphened = numbers.spaced && tokens[q.last + 1]?.norm === '-' && tokens[q.last + 2]?.glued === true
  const behind = tokens[q.last + (isHyphened ? 2 : 1)]
  if (!behind || q.decimal === null || q.unit === null) return false
  let part = '0.5'
  let last = q.last + 1
  let end = 0
  if (halfBehind !== undefined && behind.norm.startsWith(halfBehind)) {
    const halves = q.unit.type !== 'currency' && partedBehind.has(q.unit.type)
    if (!halves && !numbers.halfUnits?.has(q.unit.text)) return false
    if (behind.norm !== halfBehind && !compiled.isParticle(behind.norm.slice(halfBehind.length))) return false
    end = behind.start + halfBehind.length
  } else {
    if (!numbers.compoundWords.includes(behind.norm) || !partedBehind.has(q.unit.type)) return false
    const atom = compiled.numerals.atoms.match(text, behind.start, limit, (to) => !isLetter(text.charCodeAt(to)))
    if (atom?.value.is !== 'part') return false
    part = atom.value.value
    end = atom.end
    // "two acres and a half share of it", "three miles and a half-hour walk"
    last = tokenBefore(tokens, q.last, end)
    const next = tokens[last + 1]
    const isWhole =
      !isHyphened &&
      (!next?.glued
        ? next?.kind === WORD && !nouns.stops.has(next.norm)
        : next.norm === '-' || (/^['’]$/.test(next.norm) && tokens[last + 2]?.glued === true))
    if (isWhole) return false
  }
  q.decimal = addDecimals(q.decimal, multiplyDecimals(part, factor ?? '1'))
  q.end = end
  q.last = last
  q.why.set('value', 'and a part of one')
  return true
}

/** Adds the digits behind whole seconds that are parts of one: 2분 17초 804, 1분44초40. */
export function addSplitSecond(scan: Scan, q: Quantity): void {
  if (q.unit!.type !== 'duration' || !isSplitSecond(scan, q)) return
  const digits = scan.tokens[q.last + 1]!
  q.decimal = `${q.decimal}.${digits.norm}`
  q.end = q.numberEnd = digits.end
  q.last++
  q.why.set('value', 'parts of a second')
}

/** Whether two or three digits without a unit follow whole seconds. */
function isSplitSecond(scan: Scan, q: Quantity): boolean {
  const { compiled, text, tokens, limit } = scan
  const digits = tokens[q.last + 1]
  if (compiled.pack.numbers.spaced || q.unit?.code !== 's' || q.decimal === null) return false
  if (digits?.kind !== NUMBER || !/^\d{2,3}$/.test(digits.norm) || !/^\d{1,2}$/.test(q.decimal)) return false
  if (!/^ ?$/.test(text.slice(q.end, digits.start)) || unitBehind(scan, digits.end, false, q.last + 1)) return false
  return endsWord(compiled, text, digits.end, limit)
}

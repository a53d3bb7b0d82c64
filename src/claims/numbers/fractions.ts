import { divideDecimals } from '../../lib/decimal.ts'
import type { Compiled } from '../tables/compiled.ts'
import { isSpace, NUMBER, type Token, WORD } from '../text/tokens.ts'
import type { Numeral } from './numerals/numeral.ts'
import { readNumeral } from './numerals.ts'
import { dividedUnit, ofOne } from './parts-of-one.ts'
import { makeQuantity, type Quantity, tokenBefore } from './quantity.ts'
import { type Scan, takeUnit, unitBehind, type WrittenUnit } from './scan.ts'
import { endsWord } from './word-ends.ts'
import { isSeen, unitAfter } from './written-units.ts'

/*
 * Fractions in words: a third, three-fifths, 3분의 1.
 */

const ORDINAL = 'ordinal of an event or thing, no rank of size'

/** A fraction of which the words stand at some tokens, with why it is none of a quantity where it is not. */
interface Fraction {
  readonly q: Quantity
  readonly first: number
  readonly last: number
  readonly over: string
  readonly under: string
  /** Whether it says how much more or less something is. */
  readonly compares: boolean
}

/** "a third", "a quarter": where the article belongs to the number. */
export function articleFraction(scan: Scan, at: number): Quantity | null {
  const { articles, denominators } = scan.compiled.pack.numbers
  const next = scan.tokens[at + 1]
  if (!next || next.glued || next.kind !== WORD || !articles.has(scan.tokens[at]!.norm)) return null
  const under = denominators.get(next.norm)
  if (under === undefined || isFourth(scan, at + 1, under)) return null
  const q = fractionAt(scan, at, at + 1, '1', under)
  return q?.unit?.type === 'multiple' && isInCompound(scan, q.last + 1) ? null : q
}

/** "a half-hearted attempt", "a quarter-final", but "a half-share" */
function isInCompound({ compiled, tokens }: Scan, at: number): boolean {
  const word = tokens[at + 1]
  if (tokens[at]?.norm !== '-' || !tokens[at]!.glued || !word?.glued || word.kind !== WORD) return false
  return compiled.pack.numbers.sharedIn?.has(word.norm) !== true
}

/** "a fourth title", but "a fourth of them": the ordinal beside quarters. */
function isFourth({ compiled, tokens }: Scan, at: number, under: string): boolean {
  const { numbers, phrases } = compiled.pack
  return under === '4' && numbers.ordinals.has(tokens[at]!.norm) && !phrases.partOf.has(tokens[at + 1]?.norm ?? '')
}

/** "three-fifths": a number of parts behind a number in words. */
export function fractionInWords(scan: Scan, at: number, read: Numeral, q: Quantity): Quantity | null {
  const { tokens, compiled } = scan
  const { numbers, phrases } = compiled.pack
  if (!numbers.spaced || !read.words || read.scaled) return null
  const hyphen = tokens[q.last + 1]?.norm === '-' && tokens[q.last + 1]!.glued ? 1 : 0
  const last = q.last + 1 + hyphen
  const below = tokens[last]
  const under = below?.kind === WORD ? numbers.denominators.get(below.norm) : undefined
  if (under === undefined || Number(read.decimal) >= Number(under)) return null
  if (hyphen === 0 && isFourth(scan, last, under)) return null
  // "the par-three eighth"
  if (hyphen === 0 && tokens[at]!.glued && tokens[at - 1]?.norm === '-' && tokens[at - 2]?.kind === WORD) return null
  // "two quarters of decline" are half a year, "for one quarter" is a span, but "one quarter of the vote" a part.
  if (under === '4' && hyphen === 0) {
    if (read.decimal === '2') return null
    const isPart = read.decimal !== '1' || phrases.partOf.has(tokens[q.last + 2]?.norm ?? '')
    if (!isPart && unitBehind(scan, read.end, true, at)?.row.type === 'duration') return null
  }
  return fractionAt(scan, at, last, read.decimal, under)
}

/** Where the mark of a fraction begins behind its denominator, if one stands there: 사분의, 사 분의; else -1. */
function fractionMark({ compiled, text }: Scan, at: number, mayBeApart: boolean): number {
  const mark = compiled.pack.numbers.fractionMark
  if (mark === undefined) return -1
  const from = mayBeApart && isSpace(text.charCodeAt(at)) ? at + 1 : at
  return text.startsWith(mark, from) ? from : -1
}

export const startsFraction = (scan: Scan, at: number): boolean => fractionMark(scan, at, true) >= 0

/** 3분의 1, 삼 분의 일: makes a quantity a fraction by the mark behind its number, and says whether there is one. */
export function takeFraction(scan: Scan, at: number, read: Numeral, q: Quantity): boolean {
  const { compiled, text, tokens, limit } = scan
  const mark = fractionMark(scan, read.end, read.words)
  if (mark < 0) return false
  let pos = mark + compiled.pack.numbers.fractionMark!.length
  if (isSpace(text.charCodeAt(pos))) pos++
  const index = tokens.findIndex((token) => token.start === pos)
  const upper = index >= 0 ? readNumeral(compiled.numerals, text, tokens, index, limit, false) : null
  if (!upper) return false
  // 3분의 1만: a third alone, no ten thousand.
  const digits = tokens[index]!
  const isOnly = digits.kind === NUMBER && upper.end > digits.end && endsWord(compiled, text, digits.end, limit)
  const over = isOnly ? { ...upper, decimal: digits.norm, end: digits.end } : (digitBefore(scan, pos, upper) ?? upper)
  const isWhole = !over.solo || endsWord(compiled, text, over.end, limit)
  if (!isWhole || Number(read.decimal) <= Number(over.decimal) || (mark !== read.end && !over.words)) return false
  q.decimal = divideDecimals(over.decimal, read.decimal)
  q.numberEnd = q.end = over.end
  q.last = tokenBefore(tokens, at, over.end)
  q.unit = { type: 'multiple', code: '1', text: text.slice(q.start, q.end) }
  q.kind = 'share'
  q.why.set('value', 'fraction')
  const unit = partedUnit(scan, q)
  if (unit) {
    takeUnit(scan, q, unit)
    q.kind = null
  }
  return true
}

/** 삼분의 일만 남았다: a digit in words and a particle that is a scale elsewhere. */
function digitBefore({ compiled, text, limit }: Scan, at: number, read: Numeral): Numeral | null {
  if (!read.words || !read.scaled) return null
  const atom = compiled.numerals.atoms.match(text, at, at + 1)
  if (atom?.value.is !== 'ones' || !endsWord(compiled, text, atom.end, limit)) return null
  return { ...read, decimal: atom.value.value, end: atom.end, scaled: false }
}

/** Types of unit that a fraction before them is no part of: 3분의 1 명, 3분의 1 배. */
const uncut: ReadonlySet<string> = new Set(['count', 'multiple', 'index', 'rank'])

/** 2분의 1 kg: the measure that a fraction is so much of. */
function partedUnit(scan: Scan, q: Quantity): WrittenUnit | null {
  const unit = unitBehind(scan, q.end, true, q.first)
  if (!unit) return null
  const { type, code } = unit.row
  const isHalved = scan.compiled.pack.numbers.halfUnits?.has(scan.text.slice(unit.start, unit.end))
  return isHalved || !(uncut.has(type) || code === 'd') ? unit : null
}

function fractionAt(scan: Scan, first: number, last: number, over: string, under: string): Quantity {
  const { text, tokens } = scan
  const q = makeQuantity(tokens[first]!.start, tokens[last]!.end, first, last)
  q.decimal = divideDecimals(over, under)
  q.words = true
  q.unit = { type: 'multiple', code: '1', text: text.slice(q.start, q.end) }
  q.kind = 'share'
  q.why.set('value', 'fraction')
  q.why.set('unit', 'fraction')
  const divided = dividedUnit(scan, q, Number(under))
  if (divided) {
    takeUnit(scan, q, divided)
    q.kind = null
    return q
  }
  if (isOfSecond(scan, q, under)) {
    q.unit = { type: 'duration', code: 's', text: text.slice(tokens[last]!.start, tokens[last]!.end) }
    q.kind = null
    q.why.set('unit', 'part of a second')
    return q
  }
  const fraction: Fraction = { q, first, last, over, under, compares: isComparison(scan, q) }
  if (isQuarterOfYear(scan, fraction)) q.rejected = 'names the period of other claims (a quarter, a half year)'
  else if (isHalfMore(scan, fraction)) q.rejected = 'says no quantity'
  else if (isOrdinal(scan, fraction)) q.rejected = ORDINAL
  else ofOne(scan, q, Number(under))
  return q
}

/** "six tenths quicker than Hall", "two-tenths off the lead", where laps are timed: of a second. */
function isOfSecond({ compiled, text, tokens }: Scan, { last }: Quantity, under: string): boolean {
  const { stopwatch } = compiled.pack.numbers
  if (!/^10+$/.test(under) || !stopwatch?.gaps?.has(tokens[last + 1]?.norm ?? '')) return false
  return isSeen(stopwatch.laps!, text)
}

/** "a third fewer than planned", "up a quarter from May" */
function isComparison(scan: Scan, { first, last, end }: Quantity): boolean {
  const { compiled, text, tokens } = scan
  const { nouns, phrases } = compiled.pack
  const next = tokens[last + 1]
  const before = tokens[first - 1]
  if (next?.kind !== WORD) return false
  if (phrases.comparatives?.has(next.norm)) return true
  // "a quarter as many people"
  if (phrases.like?.has(next.norm) && phrases.asMany?.has(tokens[last + 2]?.norm ?? '')) return true
  // but "set up a third goal", "by a third party"
  if (before === undefined || !(phrases.by.has(before.norm) || phrases.ways?.has(before.norm))) return false
  return (
    nouns.stops.has(next.norm) ||
    unitAfter(compiled, text, end, text.length, true, tokens, last)?.row.type === 'duration'
  )
}

/** "in a quarter marked by losses" */
function isQuarterOfYear({ compiled, tokens }: Scan, { first, last, over, under, compares }: Fraction): boolean {
  const { nouns, notClaims } = compiled.pack
  const next = tokens[last + 1]
  if (under !== '4' || next?.kind !== WORD || compares || nouns.sharing?.has(next.norm)) return false
  // "three-quarters full"
  if (over !== '1' && tokens[last - 1]?.norm === '-') return false
  if (notClaims.before.get('quarter') === undefined || isDone(compiled, next)) return false
  // "have risen a quarter since October", but "fell a quarter later"
  const { bare, phrases } = compiled.pack
  // "between a quarter and a third of voters"
  if (compiled.pack.numbers.rangeFrames.some(({ before }) => before?.includes(tokens[first - 1]?.norm ?? '')))
    return false
  const isDated = phrases.breaks.has(next.norm) || phrases.from.has(next.norm)
  if (isDated && bare.leveling?.has(tokens[first - 1]?.norm ?? '')) return false
  // "an increase of a quarter since 2019"
  const isMove = bare.pointed?.has(tokens[first - 2]?.norm ?? '') && phrases.partOf.has(tokens[first - 1]!.norm)
  if (isDated && isMove) return false
  return !qualified(compiled, tokens, first) && !barelyDone(compiled.pack, tokens[first - 1], next)
}

/** "a step and a half" */
function isHalfMore({ compiled, tokens }: Scan, { first, under }: Fraction): boolean {
  const { phrases, numbers } = compiled.pack
  return (
    under === '2' &&
    phrases.joining?.has(tokens[first - 1]?.norm ?? '') === true &&
    numbers.articles.has(tokens[first - 3]?.norm ?? '')
  )
}

/** Whether the word of a part only says which of several something is. */
function isOrdinal(scan: Scan, fraction: Fraction): boolean {
  const { compiled, tokens } = scan
  const { nouns, phrases } = compiled.pack
  const { first, last, under } = fraction
  if (Number(under) <= 2) return false
  const next = tokens[last + 1]
  // "a third-round choke"
  const isCompound = next?.norm === '-' && next.glued && tokens[last + 2]?.glued && tokens[last + 2]!.kind === WORD
  if (under !== '4' && (isCompound || isOfSeries(scan, fraction))) return true
  if (nouns.ordinalVerbs?.has(tokens[first - 1]?.norm ?? '') && !phrases.partOf.has(next?.norm ?? '')) return true
  // "ordered a second vessel and holds an option on a third", "a fifth flight in June and a sixth in 2027"
  const isOne = last === first + 1 && !phrases.partOf.has(next?.norm ?? '')
  return isOne && first > 0 && hasOneLess(compiled, tokens, first, under)
}

/** "a third terminal", "a third was acquitted" */
function isOfSeries({ compiled, tokens }: Scan, { first, last, compares }: Fraction): boolean {
  const { nouns, numbers } = compiled.pack
  const next = tokens[last + 1]
  if (last !== first + 1 || !numbers.articles.has(tokens[first]!.norm) || next?.kind !== WORD || compares) return false
  if (barelyDone(compiled.pack, tokens[first - 1], next)) return false
  // "Of the 312 firms that replied, a third mentioned"
  if (tokens[first - 1]?.norm === ',' && compiled.pack.phrases.partOf.has(tokens[0]!.norm)) return false
  const isVerb = nouns.singularVerbs?.has(next.norm) === true
  // "while a third died", but "of which a third went to schools"
  const isWhole = compiled.pack.phrases.relatives?.has(tokens[first - 1]?.norm ?? '')
  if (nouns.stops.has(next.norm) && !isVerb && (isWhole || !isDone(compiled, next))) return false
  // but "about a third is still unsold", "just under a third live with their parents"
  const isDoing = nouns.pluralVerbs?.has(next.norm) === true && tokens[last + 2]?.kind === WORD
  return !((isVerb || isDone(compiled, next) || isDoing) && qualified(compiled, tokens, first))
}

/** Whether the one before an ordinal is told of before a token: "a fifth time in June and a sixth". */
function hasOneLess({ pack }: Compiled, tokens: readonly Token[], before: number, under: string): boolean {
  const { articles, ordinals } = pack.numbers
  const less = String(Number(under) - 1)
  for (let i = 0; i < before; i++)
    if (ordinals.get(tokens[i]!.norm) === less && (under === '3' || articles.has(tokens[i - 1]?.norm ?? '')))
      return true
  return false
}

/** Whether a word behind "a quarter" is a verb of what part of them did: took, turned. A span of time ends. */
const isDone = ({ pack }: Compiled, word: Token): boolean =>
  !word.capital &&
  pack.phrases.isPast(word.norm) &&
  pack.phrases.isVerb(word.norm, word) &&
  !pack.nouns.singularVerbs?.has(word.norm) &&
  !pack.phrases.spanVerbs?.has(word.norm)

/** "only a third has been spent": whether a word of a part and no more stands before a fraction, and its verb behind. */
const barelyDone = ({ phrases, nouns }: Compiled['pack'], before: Token | undefined, next: Token): boolean =>
  phrases.barely?.has(before?.norm ?? '') === true && nouns.singularVerbs?.has(next.norm) === true

/** Whether a bound stands right before a token: "nearly a third". */
function qualified({ qualifiers }: Compiled, tokens: readonly Token[], first: number): boolean {
  for (let i = Math.max(0, first - 3); i < first; i++)
    if (qualifiers.matchAt(tokens, i)?.last === first - 1) return true
  return false
}

import type { Compiled } from '../tables/compiled.ts'
import { isHangul, NUMBER, SYMBOL, type Token, WORD } from '../text/tokens.ts'
import { RATE_BASE } from './candidate.ts'
import { articleFraction } from './fractions.ts'
import { toQuantity } from './number-units.ts'
import { readNumeral } from './numerals.ts'
import { lastOfOne, oneOfMeasure, oneOrTwo } from './one-of-measure.ts'
import { partOfOne } from './parts-of-one.ts'
import { halfOfUnit, oneAndPart } from './parts-of-units.ts'
import { makeQuantity, type Quantity } from './quantity.ts'
import { gluedTimeAt, stopwatchAt } from './race-times.ts'
import { isGlued, type Scan, takeUnit, unitBehind } from './scan.ts'
import { slashedAt } from './slashes.ts'
import { wholeWordAt } from './whole-words.ts'
import { isMoneySign } from './written-units.ts'

/**
 * Every number of a sentence with its sign and unit, in order, claims and labels alike.
 *
 * `taken` holds, for each token that is part of a date or a name, the reason why its number is no claim. `known` is what was found before any
 * was taken: the rest of them stays.
 */
export function findQuantities(
  compiled: Compiled,
  text: string,
  tokens: readonly Token[],
  end: number,
  taken: readonly (string | undefined)[],
  known: readonly Quantity[] = [],
): Quantity[] {
  const scan: Scan = { compiled, text, tokens, limit: end }
  const found: Quantity[] = []
  let next = 0
  for (let at = 0; at < tokens.length; at++) {
    if (!tokens[at]!.word.counts) continue
    while (next < known.length && known[next]!.first < at) next++
    if (taken[at] === undefined && known[next]?.first === at) {
      found.push(known[next]!)
      at = known[next]!.last
    } else at = addNumber(scan, at, taken[at], found)
  }
  return found
}

/** Adds the number at a token, if there is one, and gives the last token that it takes. A unit may end inside a token (명이): the rest of it holds no number. */
function addNumber(scan: Scan, at: number, why: string | undefined, found: Quantity[]): number {
  const { compiled, text, tokens, limit } = scan
  const { kind, odd } = tokens[at]!
  if (kind === NUMBER && (why !== undefined || odd)) {
    found.push(rejected(tokens, at, why ?? 'version, address or code'))
    return at
  }
  if (why !== undefined) return at
  if (kind === NUMBER && tokens[at + 1]?.norm === '/') {
    const list = slashedAt(compiled, text, tokens, at, limit)
    if (list) {
      found.push(...list)
      return list.at(-1)!.last
    }
  }
  const q =
    kind === SYMBOL ? partOfOne(scan, at) : kind === NUMBER ? digitsAt(scan, at) : wordsAt(scan, at, found.at(-1))
  if (!q) return at
  if (isEachQuarter(q, found.at(-1))) q.rejected = RATE_BASE
  found.push(q)
  return q.last
}

/** "grows 0.2% a quarter": how often, and no part of anything; but 30퍼센트에서 절반으로. */
const isEachQuarter = (q: Quantity, prior: Quantity | undefined): boolean =>
  q.words && q.unit?.type === 'multiple' && prior?.unit?.type === 'percent' && q.start - prior.end <= 1

function rejected(tokens: readonly Token[], at: number, why: string): Quantity {
  const q = makeQuantity(tokens[at]!.start, tokens[at]!.end, at, at)
  q.rejected = why
  return q
}

function digitsAt(scan: Scan, at: number): Quantity | null {
  const { compiled, text, tokens } = scan
  const next = tokens[at + 1]
  const isTime = next?.kind === WORD && next.glued
  const time =
    next?.norm === ':' ? stopwatchAt(compiled, text, tokens, at) : isTime ? gluedTimeAt(text, tokens, at) : null
  return time ?? numberAt(scan, at)
}

function wordsAt(scan: Scan, at: number, prior: Quantity | undefined): Quantity | null {
  const { compiled, tokens } = scan
  // "had two doubles": so many of them
  const isCounted = prior?.last === at - 1 && prior.unit === null && compiled.pack.nouns.isHead(tokens[at]!.norm, false)
  const whole = wholeWordAt(scan, at, prior)
  if (isCounted && whole?.unit?.type === 'multiple' && compiled.pack.numbers.spaced) return null
  const q = whole ?? pairAt(scan, at) ?? halfOfUnit(scan, at) ?? lastOfOne(scan, at, prior)
  if (q) return q
  // The rest of a number that is none (12조): no number of its own.
  if (tokens[at]!.glued && !compiled.pack.numbers.spaced && tokens[at - 1]?.kind === NUMBER) return null
  return numberAt(scan, at)
}

/** 두세 명: two numbers in one word, before a unit. */
function pairAt(scan: Scan, at: number): Quantity | null {
  const { compiled, text, tokens } = scan
  const { start, end, norm } = tokens[at]!
  if (compiled.pack.numbers.spaced || isGlued(tokens, at) || !isHangul(norm.charCodeAt(0))) return null
  const pair = compiled.numerals.pairs.match(text, start, end)
  const unit = pair && unitBehind(scan, pair.end, true, at)
  if (!unit) return null
  const q = makeQuantity(start, pair.end, at, at)
  q.min = pair.value[0]
  q.max = pair.value[1]
  q.words = true
  takeUnit(scan, q, unit)
  q.why.set('value', 'pair in one word')
  return q
}

/** The number that begins with a token, in digits or words. */
function numberAt(scan: Scan, at: number): Quantity | null {
  const { compiled, text, tokens, limit } = scan
  const money = at > 0 && isMoneySign(compiled, text, tokens, at)
  const read = readNumeral(compiled.numerals, text, tokens, at, limit, money)
  if (read) return toQuantity(scan, at, read, money)
  const { ones } = compiled.pack.numbers
  return (
    articleFraction(scan, at) ??
    (ones?.has(tokens[at]!.norm) ? (oneAndPart(scan, at) ?? oneOrTwo(scan, at) ?? oneOfMeasure(scan, at)) : null) ??
    ordinalAt(scan, at)
  )
}

/** "the third plant" */
function ordinalAt({ compiled, tokens }: Scan, at: number): Quantity | null {
  const { norm, kind } = tokens[at]!
  const decimal = kind === NUMBER ? undefined : compiled.pack.numbers.ordinals.get(norm)
  if (decimal === undefined) return null
  const q = rejected(tokens, at, 'ordinal of an event or thing, no rank of size')
  q.decimal = decimal
  q.words = true
  q.unit = { type: 'rank', code: '1', text: norm }
  return q
}

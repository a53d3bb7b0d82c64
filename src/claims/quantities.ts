import { addDecimals, divideDecimals, multiplyDecimals, negateDecimal, shiftDecimal } from '../lib/decimal.ts'
import type { Direction, Kind, Qualifier, UnitType } from '../model/claim.ts'
import type { Compiled } from './compiled.ts'
import { type Numeral, readNumeral } from './numerals.ts'
import type { UnitRow } from './pack.ts'
import { isDigit, isHangul, isInvisible, isLetter, isSpace, NUMBER, SYMBOL, type Token, WORD } from './tokens.ts'

/** A number of the text on its way to a claim or a rejection. */
export interface Quantity {
  /** With sign and unit. */
  start: number
  end: number
  /** The number alone. */
  readonly numberStart: number
  numberEnd: number
  first: number
  /** Last token that it covers, even in part. */
  last: number
  decimal: string | null
  min: string | null
  max: string | null
  unit: { type: UnitType; code: string | null; text: string } | null
  /** Currency in a minor unit (cents), so that a major one may come before it. */
  minor: boolean
  words: boolean
  scaled: boolean
  signed: boolean
  power: number
  qualifier: Qualifier | null
  kind: Kind | null
  direction: Direction | null
  /** Reason, once it is no claim. */
  rejected: string | null
  /** Part of a range or compound that another quantity stands for. */
  merged: boolean
  /** Noun phrase of a count, as tokens. */
  noun: { first: number; last: number } | null
  /** A bare number that took the unit or noun of a neighbour. */
  lent: boolean
  readonly why: Map<string, string>
}

const minuses = new Set(['-', '−', '–', '△', '﹣'])
const ups = new Set(['▲', '↑', '⬆', '+', '＋'])
const downs = new Set(['▼', '↓', '⬇', '▽'])

export function makeQuantity(start: number, end: number, first: number, last: number): Quantity {
  return {
    start,
    end,
    numberStart: start,
    numberEnd: end,
    first,
    last,
    decimal: null,
    min: null,
    max: null,
    unit: null,
    minor: false,
    words: false,
    scaled: false,
    signed: false,
    power: 0,
    qualifier: null,
    kind: null,
    direction: null,
    rejected: null,
    merged: false,
    noun: null,
    lent: false,
    why: new Map(),
  }
}

/** Last token that begins before `end`. */
function tokenBefore(tokens: readonly Token[], from: number, end: number): number {
  let i = from
  while (i + 1 < tokens.length && tokens[i + 1]!.start < end) i++
  return i
}

/**
 * Every number of a sentence with its sign and unit, in order, claims and labels alike.
 *
 * `taken` holds, for each token that is part of a date or a name, the reason why its number is no claim.
 */
export function findQuantities(
  compiled: Compiled,
  text: string,
  tokens: readonly Token[],
  end: number,
  taken: readonly (string | undefined)[],
): Quantity[] {
  const { pack, numerals, whole } = compiled
  const { numbers } = pack
  const found: Quantity[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    if (!token.word.counts && !numbers.articles.has(token.norm)) continue
    if (token.kind === SYMBOL) continue
    const why = taken[at]
    if (token.kind === NUMBER) {
      if (why !== undefined) {
        const q = makeQuantity(token.start, token.end, at, at)
        q.rejected = why
        found.push(q)
        continue
      }
      if (token.odd) {
        const q = makeQuantity(token.start, token.end, at, at)
        q.rejected = 'version, address or code'
        found.push(q)
        continue
      }
    } else {
      if (why !== undefined) continue
      const c = token.norm.charCodeAt(0)
      // A word that is a quantity by itself.
      const alone = whole.matchAt(tokens, at)
      if (alone) {
        const row = alone.value
        const lastToken = tokens[alone.last]!
        let to = row.words === undefined ? lastToken.end : tokens[at + row.words - 1]!.end
        const size = row.pattern.replace(/[~*]/g, '').split(' ').at(-1)!.length
        if (!numbers.spaced && alone.first === alone.last) to = Math.min(to, token.start + size)
        const q = makeQuantity(token.start, to, at, row.words === undefined ? alone.last : at + row.words - 1)
        q.decimal = row.value
        q.words = true
        q.unit = { type: row.unit.type, code: row.unit.code, text: text.slice(token.start, to) }
        q.kind = row.kind ?? null
        q.direction = row.direction ?? null
        q.why.set('value', row.name)
        q.why.set('unit', row.name)
        // "half a million euros"
        const counted = row.unit.type === 'count' ? unitAfter(compiled, text, to, end, true, tokens, at) : null
        if (counted) {
          setUnit(q, text, counted.row, counted.start, counted.end)
          q.end = counted.end
          q.last = tokenBefore(tokens, at, counted.end)
        } else if (row.unit.type === 'count') q.unit = null
        found.push(q)
        at = q.last
        continue
      }
      if (isHangul(c) && !token.glued && !numbers.spaced) {
        const pair = numerals.pairs.match(text, token.start, token.end)
        if (pair) {
          const q = makeQuantity(token.start, pair.end, at, at)
          const unit = unitAfter(compiled, text, pair.end, end, true, tokens, at)
          if (unit) {
            q.min = pair.value[0]
            q.max = pair.value[1]
            q.words = true
            setUnit(q, text, unit.row, unit.start, unit.end)
            q.end = unit.end
            q.last = tokenBefore(tokens, at, unit.end)
            q.why.set('value', 'pair in one word')
            found.push(q)
            at = q.last
            continue
          }
        }
      }
    }
    if (token.kind === WORD && numbers.halfBefore?.has(token.norm)) {
      // half a mile
      const article = tokens[at + 1]
      const unit =
        article && numbers.articles.has(article.norm)
          ? unitAfter(compiled, text, article.end, end, false, tokens, at)
          : null
      if (unit) {
        const q = makeQuantity(token.start, unit.end, at, tokenBefore(tokens, at, unit.end))
        q.decimal = '0.5'
        q.words = true
        setUnit(q, text, unit.row, unit.start, unit.end)
        q.why.set('value', 'half before a unit')
        found.push(q)
        at = q.last
        continue
      }
    }
    // The rest of a number that is none (12조): no number of its own.
    if (token.kind === WORD && token.glued && !numbers.spaced && tokens[at - 1]?.kind === NUMBER) continue
    const money = at > 0 && isMoneySign(compiled, text, tokens, at)
    const read = readNumeral(numerals, text, tokens, at, end, money)
    if (
      !read &&
      token.kind === WORD &&
      numbers.articles.has(token.norm) &&
      at + 1 < tokens.length &&
      !tokens[at + 1]!.glued
    ) {
      // "a million", "a third": the article belongs to the number.
      const next = tokens[at + 1]!
      if (numbers.denominators.has(next.norm) && next.kind === WORD) {
        const q = fractionAt(compiled, text, tokens, at, at + 1, '1', numbers.denominators.get(next.norm)!)
        found.push(q)
        at = q.last
        continue
      }
    }
    if (!read) {
      if (token.kind === WORD && numbers.ordinals.has(token.norm)) {
        const q = makeQuantity(token.start, token.end, at, at)
        q.decimal = numbers.ordinals.get(token.norm)!
        q.words = true
        q.unit = { type: 'rank', code: '1', text: token.norm }
        q.rejected = 'ordinal of an event or thing, no rank of size'
        found.push(q)
      }
      continue
    }
    if (!read) continue
    const quantity = toQuantity(compiled, text, tokens, at, end, read, money)
    if (!quantity) continue
    found.push(quantity)
    at = quantity.last
    // A unit may end inside a token (명이): the rest of it holds no number.
  }
  return found
}

function isMoneySign(compiled: Compiled, text: string, tokens: readonly Token[], at: number): boolean {
  return unitBefore(compiled, text, tokens, at) !== null
}

/** The unit that stands before the number at token `at`: a currency sign or code. */
function unitBefore(
  compiled: Compiled,
  text: string,
  tokens: readonly Token[],
  at: number,
): { row: UnitRow; first: number } | null {
  const here = tokens[at]!
  let before = tokens[at - 1]
  let glued = here.glued
  if (before && here.glued && before.glued && minuses.has(before.norm) && tokens[at - 2]?.kind === SYMBOL) {
    // $-6.3bn
    at--
    glued = true
    before = tokens[at - 1]
  }
  if (!before || !compiled.moneyEnds.has(before.norm)) return null
  const spaced = !glued
  if (
    spaced &&
    before.kind === SYMBOL &&
    before.norm !== '$' &&
    before.norm !== '€' &&
    before.norm !== '£' &&
    before.norm !== '¥' &&
    before.norm !== '₩' &&
    before.norm !== '₹' &&
    before.norm !== '.'
  )
    return null
  for (let n = 3; n >= 1; n--) {
    const first = at - n
    if (first < 0) continue
    let ok = true
    for (let i = first + 1; i < at; i++) if (!tokens[i]!.glued) ok = false
    if (!ok) continue
    const written = text.slice(tokens[first]!.start, tokens[at - 1]!.end)
    const row = compiled.unitsBefore.get(written) ?? compiled.unitsBefore.get(written.toLowerCase())
    if (!row) continue
    if (row.exact && !row.forms.includes(written)) continue
    // "US$ 5" is read, "won 5 games" is not: letters before a space must be a code or sign.
    return { row, first }
  }
  return null
}

function setUnit(q: Quantity, text: string, row: UnitRow, start: number, end: number): void {
  q.unit = { type: row.type, code: row.code, text: text.slice(start, end) }
  if (row.kind) q.kind = row.kind
  if (row.factor !== undefined) {
    q.minor = row.type === 'currency'
    if (q.decimal !== null) q.decimal = multiplyDecimals(q.decimal, row.factor)
    if (q.min !== null) q.min = multiplyDecimals(q.min, row.factor)
    if (q.max !== null) q.max = multiplyDecimals(q.max, row.factor)
  }
  q.why.set('unit', `unit ${row.code ?? row.forms[0]}`)
}

/** Whether one of some words stands nearby; of countries the beginning is enough (Mexico’s, 멕시코의). */
function isNear(words: readonly string[], tokens: readonly Token[], at: number, prefix: boolean): boolean {
  const to = Math.min(tokens.length, at + 16)
  for (let i = Math.max(0, at - 20); i < to; i++) {
    const { norm, kind } = tokens[i]!
    if (kind !== WORD) continue
    if (prefix ? words.some((word) => norm.startsWith(word)) : words.includes(norm)) return true
  }
  return false
}

/** The word before a number, or before the range that it ends (시속 30∼60㎞). */
function wordBefore({ pack }: Compiled, tokens: readonly Token[], at: number): string {
  const mark = tokens[at - 1]
  if (!mark) return ''
  const inRange = pack.numbers.rangeMarks.has(mark.norm) && tokens[at - 2]?.kind === NUMBER
  return (inRange ? tokens[at - 3]?.norm : mark.norm) ?? ''
}

const skipInvisible = (text: string, at: number): number => {
  let end = at
  while (end < at + 4 && isInvisible(text.charCodeAt(end))) end++
  return end
}

/** Behind the white space at `at`: one space, or a few by mistake. */
const skipSpaces = (text: string, at: number): number => {
  let end = at + 1
  while (end < at + 4 && (isSpace(text.charCodeAt(end)) || isInvisible(text.charCodeAt(end)))) end++
  return end
}

/** The longest unit written after a number that ends at `at`. */
export function unitAfter(
  compiled: Compiled,
  text: string,
  at: number,
  limit: number,
  words: boolean,
  tokens: readonly Token[],
  at0: number,
): { row: UnitRow; start: number; end: number } | null {
  let from = skipInvisible(text, at)
  let gap = ''
  if (isSpace(text.charCodeAt(from))) {
    from = skipSpaces(text, from)
    gap = ' '
  } else if (
    (text.charCodeAt(from) === 45 || text.charCodeAt(from) === 0x2011) &&
    isLetter(text.charCodeAt(from + 1))
  ) {
    from++
    gap = '-'
  }
  if (from >= limit) return null
  let chosen: UnitRow | null = null
  const match = compiled.unitsAfter.match(text, from, limit, (end, rows) => {
    const lastCode = text.charCodeAt(end - 1)
    const next = end < limit ? text.charCodeAt(end) : 32
    if (isLetter(lastCode) && (isLetter(next) || isDigit(next))) return false
    // The "in" of "1-in-43" is no inch.
    if (gap === '-' && end - from <= 2 && (next === 45 || next === 0x2011) && isDigit(text.charCodeAt(end + 1)))
      return false
    if (isHangul(lastCode) && isHangul(next)) {
      let to = end
      while (to < limit && isHangul(text.charCodeAt(to)) && to - end < 7) to++
      if (!compiled.isParticle(text.slice(end, to))) return false
    }
    for (const row of rows) {
      if (row.glued && gap === ' ') continue
      if (row.weak && words && gap !== ' ') continue
      if (row.exact && !row.forms.includes(text.slice(from, end))) continue
      if (row.prev && !row.prev.includes(wordBefore(compiled, tokens, at0))) continue
      if (row.next && !row.next.includes(tokens[tokenBefore(tokens, at0, end) + 1]?.norm ?? '')) continue
      if (row.near && !isNear(row.near, tokens, at0, row.type === 'currency')) continue
      chosen = row
      return true
    }
    return false
  })
  return match && chosen ? { row: chosen, start: from, end: match.end } : null
}

function fractionAt(
  compiled: Compiled,
  text: string,
  tokens: readonly Token[],
  first: number,
  last: number,
  over: string,
  under: string,
): Quantity {
  const q = makeQuantity(tokens[first]!.start, tokens[last]!.end, first, last)
  q.decimal = divideDecimals(over, under)
  q.words = true
  q.unit = { type: 'multiple', code: '1', text: text.slice(q.start, q.end) }
  q.kind = 'share'
  q.why.set('value', 'fraction')
  q.why.set('unit', 'fraction')
  const next = tokens[last + 1]
  if (
    under === '4' &&
    next &&
    compiled.pack.notClaims.before.get('quarter') !== undefined &&
    !['of', 'the', 'said', 'were', 'was', 'are', 'is', 'to'].includes(next.norm) &&
    next.kind === WORD
  )
    if (compiled.qualifiers.matchAt(tokens, first - 1 < 0 ? first : first - 1)?.last !== first - 1)
      q.rejected = 'names the period of other claims (a quarter, a half year)'
  // "a third terminal", "a third was acquitted"
  const { nouns } = compiled.pack
  if (
    last === first + 1 &&
    compiled.pack.numbers.articles.has(tokens[first]!.norm) &&
    Number(under) > 2 &&
    Number(under) !== 4
  )
    if (next?.kind === WORD && (!nouns.stops.has(next.norm) || nouns.singularVerbs?.has(next.norm)))
      q.rejected = 'ordinal of an event or thing, no rank of size'
  if (!q.rejected && nouns.ordinalVerbs?.has(tokens[first - 1]?.norm ?? '') && next?.norm !== 'of' && Number(under) > 2)
    q.rejected = 'ordinal of an event or thing, no rank of size'
  return q
}

/** Whether two or three digits without a unit follow whole seconds. */
function isSplitSecond(
  compiled: Compiled,
  text: string,
  tokens: readonly Token[],
  q: Quantity,
  limit: number,
): boolean {
  const digits = tokens[q.last + 1]
  if (compiled.pack.numbers.spaced || q.unit?.code !== 's' || q.decimal === null) return false
  if (digits?.kind !== NUMBER || !/^\d{2,3}$/.test(digits.norm) || !/^\d{1,2}$/.test(q.decimal)) return false
  if (
    text.slice(q.end, digits.start) !== ' ' ||
    unitAfter(compiled, text, digits.end, limit, false, tokens, q.last + 1)
  )
    return false
  const next = text.charCodeAt(digits.end)
  return !isHangul(next) || particleFollows(compiled, text, digits.end, limit)
}

function toQuantity(
  compiled: Compiled,
  text: string,
  tokens: readonly Token[],
  at: number,
  limit: number,
  read: Numeral,
  money: boolean,
): Quantity | null {
  const { pack } = compiled
  const { numbers } = pack
  const q = makeQuantity(read.start, read.end, at, tokenBefore(tokens, at, read.end))
  q.decimal = read.decimal
  q.words = read.words
  q.scaled = read.scaled
  q.power = read.power
  q.why.set('value', read.words ? 'number words' : read.scaled ? 'digits with scale or groups' : 'digits')
  if (read.approximate) {
    q.qualifier = 'approximate'
    q.why.set('qualifier', 'some more than the number')
  }
  if (read.vague) {
    q.rejected = 'number word without a definite value'
    q.last = tokenBefore(tokens, at, read.end)
    return q
  }
  if (read.words && !numbers.spaced && text.charCodeAt(read.end) !== 32) {
    // 만 18세: a word before digits.
    const next = tokens[q.last + 1]
    if (next && next.kind === NUMBER && next.glued) return null
  }
  const after = tokens[q.last + 1]
  // Ordinals: 14th, thirty-first.
  if (!read.words && after?.glued && after.kind === WORD && numbers.ordinalSuffixes.includes(after.norm)) {
    q.last++
    q.end = after.end
    q.unit = { type: 'rank', code: '1', text: after.norm }
    q.rejected = 'ordinal of an event or thing, no rank of size'
    return q
  }
  // Fractions: three-fifths, 3분의 1.
  const hyphen = after?.norm === '-' && after.glued ? 1 : 0
  const below = tokens[q.last + 1 + hyphen]
  const under = below?.kind === WORD && numbers.spaced ? numbers.denominators.get(below.norm) : undefined
  if (under !== undefined && read.words && !read.scaled && Number(read.decimal) < Number(under))
    return fractionAt(compiled, text, tokens, at, q.last + 1 + hyphen, read.decimal, under)
  if (numbers.fractionMark !== undefined && text.startsWith(numbers.fractionMark, read.end)) {
    let pos = read.end + numbers.fractionMark.length
    if (isSpace(text.charCodeAt(pos))) pos++
    const index = tokens.findIndex((token) => token.start === pos)
    const over = index >= 0 ? readNumeral(compiled.numerals, text, tokens, index, limit, false) : null
    if (over) {
      q.decimal = divideDecimals(over.decimal, read.decimal)
      q.numberEnd = q.end = over.end
      q.last = tokenBefore(tokens, at, over.end)
      q.unit = { type: 'multiple', code: '1', text: text.slice(q.start, q.end) }
      q.kind = 'share'
      q.why.set('value', 'fraction')
      return q
    }
  }
  const before = money ? unitBefore(compiled, text, tokens, at) : null
  if (before) {
    // A letter that may be a unit is a scale after a money sign.
    const inner = tokens[at - 1]!
    const negative = minuses.has(inner.norm)
    setUnit(q, text, before.row, tokens[before.first]!.start, tokens[negative ? at - 2 : at - 1]!.end)
    if (negative) {
      q.decimal = negateDecimal(q.decimal!)
      q.signed = true
    }
    q.first = before.first
    q.start = tokens[before.first]!.start
    q.numberEnd = read.end
    const further = unitAfter(compiled, text, read.end, limit, read.words, tokens, at)
    if (
      further &&
      further.row.type === 'currency' &&
      (further.row.code === before.row.code || before.row.code === 'USD')
    ) {
      setUnit(q, text, further.row, further.start, further.end)
      q.end = further.end
      q.last = tokenBefore(tokens, at, further.end)
    }
    sign(numbers.minusWords, tokens, q)
    return q
  }
  let unit = unitAfter(compiled, text, read.end, limit, read.words, tokens, at)
  if (read.shorter && read.shorter.end > read.start) {
    const metres = unitAfter(compiled, text, read.shorter.end, limit, read.words, tokens, at)
    const follower = tokens[q.last + 1]
    const counted =
      follower !== undefined &&
      follower.kind === WORD &&
      !follower.glued &&
      (follower.norm === 'of' || (pack.nouns.isHead(follower.norm, false) && !pack.nouns.stops.has(follower.norm)))
    // 7경기: where a scale letter begins the longer unit, it is no scale.
    if (metres && !counted && (!unit || (!numbers.spaced && metres.end >= unit.end))) {
      unit = metres
      q.decimal = read.shorter.decimal
      q.numberEnd = read.shorter.end
      q.end = metres.end
    }
  }
  if (unit && read.weak && read.words && !numbers.spaced && unit.start === read.end) {
    // 만기, 백분: a scale word alone is believed only before money or people.
    const bare =
      read.scaled &&
      unit.end - unit.start === 1 &&
      unit.row.type !== 'currency' &&
      text[unit.start] !== '명' &&
      text[unit.start] !== '개'
    const known = read.scaled || (numbers.gluedUnits?.has(text.slice(unit.start, unit.end)) ?? true)
    if (unit.row.weak || bare || !known) unit = null
  }
  if (
    unit &&
    read.words &&
    read.decimal === '1' &&
    numbers.oneUnits &&
    !numbers.oneUnits.has(text.slice(unit.start, unit.end))
  )
    return null
  if (unit) {
    setUnit(q, text, unit.row, unit.start, unit.end)
    q.end = unit.end
    q.last = tokenBefore(tokens, at, unit.end)
    const half = tokens[q.last + 1]
    const { halfBehind } = numbers
    if (half && unit.row.type === 'duration' && q.decimal !== null) {
      if (
        halfBehind !== undefined &&
        half.norm.startsWith(halfBehind) &&
        (half.norm === halfBehind || compiled.isParticle(half.norm.slice(halfBehind.length)))
      ) {
        q.decimal = addDecimals(q.decimal, multiplyDecimals('0.5', unit.row.factor ?? '1'))
        q.end = half.start + halfBehind.length
        q.last++
        q.why.set('value', 'and a half')
      } else if (isSplitSecond(compiled, text, tokens, q, limit)) {
        // 2분 17초 804: the digits behind the seconds are parts of one.
        q.decimal = `${q.decimal}.${half.norm}`
        q.end = q.numberEnd = half.end
        q.last++
        q.why.set('value', 'parts of a second')
      }
    }
  } else if (read.words && ((read.weak && !numbers.articles.has(tokens[at - 1]?.norm ?? '')) || !numbers.spaced))
    return null
  sign(numbers.minusWords, tokens, q)
  if (numbers.bandSuffix !== undefined && q.unit && text.startsWith(numbers.bandSuffix, q.end) && !read.words) {
    const rest = text.charCodeAt(q.end + numbers.bandSuffix.length)
    if (!isHangul(rest) || particleFollows(compiled, text, q.end + numbers.bandSuffix.length, limit)) {
      band(q)
      q.end += numbers.bandSuffix.length
      q.last = tokenBefore(tokens, at, q.end)
    }
  }
  return q
}

function particleFollows(compiled: Compiled, text: string, at: number, limit: number): boolean {
  let to = at
  while (to < limit && isHangul(text.charCodeAt(to)) && to - at < 7) to++
  return compiled.isParticle(text.slice(at, to))
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

/** A sign glued before the number: it belongs to the text, and sets value or direction. */
const openers = new Set(['(', '[', '“', '‘', '"', "'", '（', '/', '·', '▲', ':', '~', '∼', '～'])

function sign(minusWords: ReadonlySet<string>, tokens: readonly Token[], q: Quantity): void {
  let i = q.first - 1
  const mark = tokens[i]
  if (!mark) return
  const word = mark.norm === '-' && mark.glued ? tokens[i - 1] : mark
  const plusOr = tokens[(word === mark ? i : i - 1) - 1]
  if (word?.kind === WORD && minusWords.has(word.norm) && q.decimal !== null) {
    // "plus or minus 3" has no sign.
    if (plusOr?.norm === 'or') return
    q.decimal = negateDecimal(q.decimal)
    q.signed = true
    q.start = word.start
    q.first = word === mark ? i : i - 1
    q.why.set('value', `negative by "${word.norm}"`)
    return
  }
  const here = tokens[q.first]!
  if (mark.kind !== SYMBOL) return
  const before = tokens[i - 1]
  if (here.glued && minuses.has(mark.norm)) {
    // A hyphen after a word or number is no minus.
    if (mark.norm !== '△' && mark.glued && before && !(before.kind === SYMBOL && openers.has(before.norm))) return
    if (mark.norm === '–' && before) return
    if (q.decimal === null || (q.unit === null && !q.decimal.includes('.') && mark.norm === '-')) {
      if (q.decimal === null) return
    }
    q.decimal = negateDecimal(q.decimal)
    q.signed = true
    q.direction = 'down'
    q.why.set('direction', 'minus sign')
  } else if (ups.has(mark.norm) && (here.glued || mark.norm !== '+')) {
    if (mark.norm === '+' && mark.glued && before && before.kind !== SYMBOL) return
    q.direction = 'up'
    q.signed = true
    q.why.set('direction', 'arrow or plus sign')
  } else if (downs.has(mark.norm)) {
    q.direction = 'down'
    q.signed = true
    q.why.set('direction', 'arrow')
  } else return
  q.start = mark.start
  q.first = i
  i--
}

/** Joins compounds ("2 years and 3 months") and ratios ("seven out of ten"); the first of the two stands for both. */
export function joinParts(compiled: Compiled, text: string, found: readonly Quantity[]): void {
  const { numbers } = compiled.pack
  const compoundWords = new Set(numbers.compoundWords)
  const outOf = new Set(numbers.outOf)
  let prior: Quantity | null = null
  for (const q of found) {
    const p: Quantity | null = prior
    prior = q
    if (!p || p.merged || p.rejected || q.rejected || q.start < p.end || q.start - p.end > 16) continue
    if (p.decimal === null || q.decimal === null) continue
    const written = text.slice(p.end, q.start).trim().toLowerCase()
    // "1-in-43"
    const hyphened = numbers.spaced && written.length > 2 && written.startsWith('-') && written.endsWith('-')
    const glue = hyphened ? written.slice(1, -1) : written
    if (
      p.unit &&
      q.unit &&
      (glue === '' || (compoundWords.has(glue) && (glue !== ',' || p.unit.type === 'duration')))
    ) {
      const joined = compound(p, q)
      if (joined) {
        p.decimal = joined
        p.unit = { ...(q.unit.type === 'currency' ? p.unit : q.unit), text: text.slice(p.numberEnd, q.end).trim() }
        absorb(p, q)
        p.why.set('value', 'compound of two units')
        prior = p
        continue
      }
    }
    // "6 foot 2", "5-foot-8"
    if (
      p.unit?.code === '[ft_i]' &&
      q.unit === null &&
      numbers.spaced &&
      !q.scaled &&
      Number(q.decimal) < 12 &&
      Number(p.decimal) < 9 &&
      (glue === '' || (written === '-' && !p.unit.text.endsWith('feet')))
    ) {
      p.decimal = addDecimals(multiplyDecimals(p.decimal, '12'), q.decimal)
      p.unit = { type: 'length', code: '[in_i]', text: text.slice(p.numberEnd, q.end).trim() }
      absorb(p, q)
      p.why.set('value', 'feet and inches')
      prior = p
      continue
    }
    if (!outOf.has(glue) || p.scaled || q.scaled) continue
    let over = p
    let under = q
    if (!numbers.spaced) {
      over = q
      under = p
      if (p.unit?.text !== q.unit?.text) continue
      // 3명 중 1명꼴: one in so many is a rate too.
      if (under.decimal !== '10' && under.decimal !== '100' && over.decimal !== '1') continue
    } else if (p.unit !== null || q.unit !== null) continue
    const a = Number(over.decimal)
    const b = Number(under.decimal)
    if (!(a < b) || !Number.isInteger(a)) continue
    const round =
      b === 10 ||
      b === 100 ||
      b === 1000 ||
      (a === 1 && (b <= 20 || glue !== written)) ||
      (over.words && under.words && b <= 10)
    if (!round) continue
    p.decimal = divideDecimals(over.decimal!, under.decimal!)
    absorb(p, q)
    p.unit = { type: 'multiple', code: '1', text: text.slice(p.start, p.end) }
    p.kind = 'share'
    p.why.set('value', 'so many out of so many')
    prior = p
  }
}

/** Joins the two ends of a range; `moves` says whether a verb of movement stands right before a token. */
export function joinRanges(
  compiled: Compiled,
  text: string,
  tokens: readonly Token[],
  found: readonly Quantity[],
  moves: (at: number) => boolean,
): void {
  const { numbers } = compiled.pack
  let prior: Quantity | null = null
  for (const q of found) {
    if (q.merged) continue
    const p: Quantity | null = prior
    prior = q
    if (!p || p.rejected || q.rejected || q.start < p.end || q.start - p.end > 16) continue
    // 5000~6000억원대: the band of the last end is left out.
    const band =
      q.decimal === null && q.min !== null && p.unit === null && p.decimal !== null && numbers.bandSuffix !== undefined
    if (band && numbers.rangeMarks.has(text.slice(p.end, q.start).trim())) {
      q.decimal = q.min
      q.min = q.max = null
    }
    if (p.min !== null || q.min !== null || p.decimal === null || q.decimal === null) continue
    if (p.unit?.type === 'multiple' && p.kind === 'share') continue
    const glue = text.slice(p.end, q.start).trim().toLowerCase()
    const mark = numbers.rangeMarks.has(glue) || (glue === '- to' && numbers.spaced)
    if (!mark) {
      const frame = numbers.rangeFrames.find(
        (f) => f.join === glue && (f.only === undefined || f.only === q.unit?.type),
      )
      if (!frame) continue
      if (frame.only !== undefined && (p.unit?.type !== frame.only || q.unit?.type !== frame.only)) continue
      if (frame.before && !frame.before.includes(tokens[p.first - 1]?.norm ?? '')) continue
      if (frame.behind) {
        const next = text.slice(q.end, q.end + 8).trimStart()
        if (!frame.behind.some((word) => next.startsWith(word))) continue
      }
      if (
        !frame.before &&
        moves(p.first) &&
        !(p.unit === null && q.unit && q.unit.type !== 'count' && q.unit.type !== 'index')
      )
        continue
      if (p.unit !== null && q.unit === null) continue
      // "by 3 cents to 28 cents"
      if (
        !frame.before &&
        p.unit !== null &&
        frame.join === 'to' &&
        compiled.pack.phrases.by.has(tokens[p.first - 1]?.norm ?? '')
      )
        continue
    }
    if (mark && (glue === '-' || glue === '–' || glue === '—') && !q.unit && !p.unit) continue
    if (mark && glue === '-' && text.slice(p.end, q.start) !== '-') continue
    if (q.unit === null && p.unit !== null && p.unit.type !== 'currency') continue
    let low = p.decimal
    let high = q.decimal
    if (p.unit?.type === 'duration' && q.unit?.type === 'duration' && p.unit.code !== q.unit.code) {
      // 6개월∼1년: both ends in the smaller unit.
      const raise = steps.get(`${q.unit.code}>${p.unit.code}`)
      const lower = steps.get(`${p.unit.code}>${q.unit.code}`)
      if (raise !== undefined) {
        high = multiplyDecimals(high, raise)
        q.unit = { ...p.unit }
      } else if (lower !== undefined) {
        low = multiplyDecimals(low, lower)
        p.unit = { ...q.unit }
      }
    }
    if (p.unit && q.unit && (p.unit.type !== q.unit.type || p.unit.code !== q.unit.code)) continue
    if (!p.scaled && q.power > 0 && (p.unit === null || p.unit.type === 'currency')) {
      const shifted = shiftDecimal(low, q.power)
      if (Number(shifted) < Number(high) && Number(low) < 10_000) low = shifted
    }
    if (p.unit === null && q.unit && q.minor) low = multiplyDecimals(low, '0.01')
    if (!(Number(low) < Number(high))) continue
    p.min = low
    p.max = high
    p.decimal = null
    if (q.unit && (p.unit === null || q.unit.text.length > 1)) p.unit = { ...q.unit }
    p.qualifier ??= q.qualifier
    absorb(p, q)
    p.why.set('value', mark ? `range mark ${glue}` : `range word ${glue}`)
    prior = p
  }
}

function absorb(p: Quantity, q: Quantity): void {
  p.end = q.end
  p.numberEnd = q.numberEnd
  p.last = q.last
  p.noun = q.noun
  p.scaled ||= q.scaled
  q.merged = true
}

const steps: ReadonlyMap<string, string> = new Map([
  ['a>mo', '12'],
  ['d>h', '24'],
  ['h>min', '60'],
  ['min>s', '60'],
  ['wk>d', '7'],
  ['h>s', '3600'],
  ['[ft_i]>[in_i]', '12'],
  ['[lb_av]>[oz_av]', '16'],
  ['m>cm', '100'],
  ['[stone_av]>[lb_av]', '14'],
])

function compound(p: Quantity, q: Quantity): string | null {
  if (!p.unit || !q.unit || p.decimal === null || q.decimal === null) return null
  if (p.unit.type === 'currency' && q.unit.type === 'currency')
    // The cents of an amount are those of its currency.
    return !p.minor && q.minor && (p.unit.code === q.unit.code || q.unit.code === 'USD') && Number(q.decimal) < 1
      ? addDecimals(p.decimal, q.decimal)
      : null
  const factor = steps.get(`${p.unit.code}>${q.unit.code}`)
  return factor === undefined ? null : addDecimals(multiplyDecimals(p.decimal, factor), q.decimal)
}

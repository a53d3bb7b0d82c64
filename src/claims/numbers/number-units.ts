import { addDecimals, negateDecimal, shiftDecimal } from '../../lib/decimal.ts'
import { isHangul, NUMBER, SYMBOL, WORD } from '../text/tokens.ts'
import { bandOf } from './bands.ts'
import { fractionInWords, startsFraction, takeFraction } from './fractions.ts'
import { takeLengthMark } from './length-marks.ts'
import type { Numeral } from './numerals/numeral.ts'
import { readNumeral } from './numerals.ts'
import { ofOne, shareOf } from './parts-of-one.ts'
import { addPart, addSplitSecond } from './parts-of-units.ts'
import { makeQuantity, type Quantity, setUnit, tokenBefore } from './quantity.ts'
import { isGlued, type Scan, takeUnit, unitBehind, type WrittenUnit } from './scan.ts'
import { minuses, sign } from './signs.ts'
import { endsWord, particleFollows } from './word-ends.ts'
import { unitBefore } from './written-units.ts'

/*
 * A number as read, with the unit written around it.
 */

/** The quantity that a number is, or `null` where it is no number after all; `money`: a money sign stands before it. */
export function toQuantity(scan: Scan, at: number, read: Numeral, money: boolean): Quantity | null {
  const q = quantityOf(scan, at, read)
  if (read.vague) {
    q.rejected = 'number word without a definite value'
    return q
  }
  if (isPartOfWord(scan, at, read, q)) return null
  if (isOrdinal(scan, at, read, q)) return q
  const fraction = fractionInWords(scan, at, read, q)
  if (fraction) return fraction
  if (read.solo && !startsFraction(scan, read.end) && !isSoloUnit(scan, at, read)) return null
  if (takeFraction(scan, at, read, q)) return q
  if (money && takeMoney(scan, at, read, q)) {
    sign(scan.compiled.pack.numbers, scan.tokens, q)
    return q
  }
  if (takeLengthMark(scan, at, read, q)) return q
  if (!takeOwnUnit(scan, at, read, q)) return null
  sign(scan.compiled.pack.numbers, scan.tokens, q)
  if (!read.words || (read.long && rounded.has(q.unit?.type ?? ''))) bandOf(scan, at, q)
  return q
}

/** Types of unit whose bands are told in words too: 이십 평대, 삼천 원대; but 두 시간대. */
const rounded: ReadonlySet<string> = new Set(['area', 'currency', 'percent'])

function quantityOf({ tokens }: Scan, at: number, read: Numeral): Quantity {
  const q = makeQuantity(read.start, read.end, at, tokenBefore(tokens, at, read.end))
  q.decimal = read.decimal
  q.words = read.words
  q.scaled = read.scaled
  q.power = read.power
  q.factor = read.times
  q.why.set('value', read.words ? 'number words' : read.scaled ? 'digits with scale or groups' : 'digits')
  if (read.approximate) {
    q.qualifier = 'approximate'
    q.why.set('qualifier', 'some more than the number')
  }
  if (read.more) {
    q.qualifier = 'more_than'
    q.why.set('qualifier', 'more than the number')
  }
  return q
}

/** Whether number words written without spaces are part of another word. */
function isPartOfWord({ compiled, text, tokens }: Scan, at: number, read: Numeral, q: Quantity): boolean {
  if (!read.words || compiled.pack.numbers.spaced) return false
  if (compiled.pack.numbers.alike?.test(text.slice(q.start, read.end))) return true
  // 청년층(15∼29세)만 보면: a particle; but "세 명이 왔다", where the mark opens
  const mark = tokens[at]!.glued ? tokens[at - 1] : undefined
  if (mark?.kind === SYMBOL && (mark.glued ? /[)’”'"\]%％]/ : /[)’”\]%％]/).test(mark.norm)) return true
  // 만 18세: a word before digits.
  const next = tokens[q.last + 1]
  return text.charCodeAt(read.end) !== 32 && next?.kind === NUMBER && next.glued
}

/** 14th, thirty-first: sets it if so. */
function isOrdinal(scan: Scan, at: number, read: Numeral, q: Quantity): boolean {
  const suffix = scan.tokens[q.last + 1]
  if (read.words || !suffix?.glued || suffix.kind !== WORD) return false
  if (!scan.compiled.pack.numbers.ordinalSuffixes.includes(suffix.norm)) return false
  // but 12st, of a person
  if (unitBehind(scan, read.end, false, at)) return false
  q.last++
  q.end = suffix.end
  q.unit = { type: 'rank', code: '1', text: suffix.norm }
  q.rejected = 'ordinal of an event or thing, no rank of size'
  return true
}

/** Whether a unit stands behind one digit word that makes a number of it: 삼 미터, but 이 도시. */
function isSoloUnit(scan: Scan, at: number, read: Numeral): boolean {
  const { compiled, text, tokens } = scan
  const { soloUnits, soloApart, minusWords } = compiled.pack.numbers
  if (isGlued(tokens, at)) return false
  const unit = unitBehind(scan, read.end, true, at)
  if (!unit) return false
  // 오퍼센트, 삼개월; but 삼년 and 사유로
  const written = text.slice(unit.start, unit.end)
  if (tokens[at]!.end !== read.end && (unit.start !== read.end || written.length < 2 || soloApart?.has(written)))
    return false
  const prior = tokens[at - 1]?.norm ?? ''
  return (
    soloUnits?.(read.decimal, written) === true ||
    minusWords.has(prior) ||
    unit.row.prev?.includes(prior) === true ||
    (unit.row.near !== undefined && read.decimal !== '2')
  )
}

/** $40, £1.20p: gives a number the money named before it, and says whether it is its own. */
function takeMoney(scan: Scan, at: number, read: Numeral, q: Quantity): boolean {
  const { compiled, text, tokens } = scan
  const before = unitBefore(compiled, text, tokens, at)
  if (!before) return false
  const behind = unitBehind(scan, read.end, read.words, at)
  const inner = tokens[at - 1]!
  // 엔화 5000엔, 유로화 12개국: a name of money before a number that has a unit of its own.
  if (behind && isHangul(text.charCodeAt(inner.end - 1))) return false
  // A letter that may be a unit is a scale after a money sign.
  const isNegative = minuses.has(inner.norm)
  setUnit(q, text, before.row, tokens[before.first]!.start, tokens[isNegative ? at - 2 : at - 1]!.end)
  if (isNegative) {
    q.decimal = negateDecimal(q.decimal!)
    q.signed = true
  }
  q.first = before.first
  q.start = tokens[before.first]!.start
  q.numberEnd = read.end
  // "¥100 RMB"
  const isOther = behind?.row.code !== before.row.code && before.row.code !== 'USD' && before.row.code !== 'JPY'
  if (behind?.row.type !== 'currency' || isOther) return true
  // "£30,000 p.a."
  if (behind.end - behind.start === 1 && behind.start > read.end && text[behind.end] === '.') return true
  // £1.20p: the sign settles that whole pounds are meant; but $50 grand.
  if (!behind.row.factor?.startsWith('0.') || behind.row.code !== before.row.code)
    setUnit(q, text, behind.row, behind.start, behind.end)
  q.end = behind.end
  q.last = tokenBefore(tokens, at, behind.end)
  return true
}

/** Gives a number the unit behind it, or leaves it without one; `false` where it is no number then. */
function takeOwnUnit(scan: Scan, at: number, read: Numeral, q: Quantity): boolean {
  const { compiled, text, tokens } = scan
  const { numbers } = compiled.pack
  let unit = withoutScale(
    scan,
    at,
    read,
    q,
    unitBehind(scan, read.end, read.words, at) ?? unitFurther(scan, at, read, q),
  )
  if (!unit) dropScale(scan, at, read, q)
  else if (isUnbelieved(scan, read, unit)) unit = null
  if (unit) {
    const isOne = read.words && read.decimal === '1' && !read.solo
    const isNamed = unit.row.near !== undefined && unit.row.written !== undefined
    if (isOne && numbers.oneUnits && !isNamed && !numbers.oneUnits.has(text.slice(unit.start, unit.end))) return false
    takeUnit(scan, q, unit)
    timesOver(scan, q)
    if (!addPart(scan, q, unit.row.factor)) addSplitSecond(scan, q)
    return true
  }
  restoreScale(scan, q)
  if (opensRange(scan, read, q) || isMoneyInWords(scan, read)) return true
  if (read.words && (!numbers.spaced || (read.weak && !numbers.articles.has(tokens[at - 1]?.norm ?? '')))) return false
  if (read.parted) shareOf(q, text)
  if (read.parted || (!read.words && q.decimal!.startsWith('0.'))) ofOne(scan, q, 0)
  return true
}

/** 1억5천: the thousands are those of the scale below the last one, which goes without saying where no unit follows. */
function restoreScale({ compiled, text }: Scan, q: Quantity): void {
  const { unsaidScale } = compiled.pack.numbers
  const last = q.decimal!.slice(-4)
  if (!unsaidScale || !/^[1-9]000$/.test(last) || !q.decimal!.endsWith(`0000${last}`)) return
  const scale = unsaidScale.exec(text.slice(q.numberStart, q.numberEnd))?.[1]
  if (scale === undefined) return
  const power = compiled.numerals.atoms.match(scale, 0, scale.length)?.value
  if (power?.is !== 'scale') return
  q.decimal = addDecimals(`${q.decimal!.slice(0, -4)}0000`, shiftDecimal(last, power.power - 4))
  q.power = power.power
  q.scaled = true
  q.why.set('value', 'thousands of a scale that goes without saying')
}

/** 이십에서 삼십 퍼센트: the first end of a range in words, which has its unit from the last one. */
function opensRange({ compiled, text, tokens, limit }: Scan, read: Numeral, q: Quantity): boolean {
  const { numbers } = compiled.pack
  if (!read.words || numbers.spaced || read.solo) return false
  const isMark = numbers.rangeMarks.has(text[read.end] ?? '')
  if (!isMark && !numbers.rangeFrames.some(({ join, bare }) => bare && text.startsWith(`${join} `, read.end)))
    return false
  let next = q.last + 1
  while (next < tokens.length && tokens[next]!.start <= read.end) next++
  const most = tokens[next] ? readNumeral(compiled.numerals, text, tokens, next, limit, false) : null
  return most !== null && Number(most.decimal) > Number(read.decimal)
}

/** 십억짜리, 칠억이 든다: so much can only be money. */
const isMoneyInWords = ({ compiled, text, limit }: Scan, { words, start, end }: Numeral): boolean =>
  words &&
  compiled.pack.bare.large?.words?.test(text.slice(start, end)) === true &&
  endsWord(compiled, text, end, limit)

/** "one and a half times": nothing is done so often. */
function timesOver({ compiled }: Scan, q: Quantity): void {
  if (q.unit!.type !== 'count' || q.unit!.text !== compiled.pack.numbers.often?.unit || !q.decimal?.includes('.'))
    return
  q.unit = { ...q.unit!, type: 'multiple', code: '1' }
}

/** A unit behind a word that stands between: "two extra months", "50+ years", "20 or more years". */
function unitFurther(scan: Scan, at: number, read: Numeral, q: Quantity): WrittenUnit | null {
  const { compiled, tokens } = scan
  const { numbers, nouns } = compiled.pack
  const next = tokens[q.last + 1]
  if (!next) return null
  const isLight = next.kind === WORD && !next.glued
  // "two extra months", "three fiscal years", "20 Bulgarian leva"
  const isFelt = isLight && nouns.felt?.has(next.norm) === true
  if (isLight && (isFelt || next.capital || nouns.light.has(next.norm) || nouns.yearly?.has(next.norm))) {
    const unit = unitBehind(scan, next.end, true, at)
    const { type } = unit?.row ?? {}
    if (isFelt) return type === 'duration' || type === 'length' ? unit : null
    if (unit && (next.capital ? type === 'currency' : type !== 'count' && type !== 'multiple')) return unit
  }
  // "fourteen (14) days"
  if (next.norm === '(' && read.words && tokens[q.last + 2]?.norm === read.decimal && tokens[q.last + 3]?.norm === ')')
    return unitBehind(scan, tokens[q.last + 3]!.end, true, at)
  // "50+ years"
  if (next.norm === '+' && next.glued && !read.words)
    return bounded(q, 'more_than', unitBehind(scan, next.end, true, at))
  if (next.norm !== numbers.orSo?.[0]) return null
  const word = tokens[q.last + 2]
  // "the first 1,000 or so days"
  if (word?.norm === numbers.orSo[1]) return bounded(q, 'approximate', unitBehind(scan, word!.end, true, at))
  // "20 or more years"
  const bound = numbers.orBound?.get(word?.norm ?? '')
  return bound ? bounded(q, bound, unitBehind(scan, word!.end, true, at)) : null
}

function bounded(q: Quantity, qualifier: Quantity['qualifier'], unit: WrittenUnit | null): WrittenUnit | null {
  if (unit) q.qualifier = qualifier
  return unit
}

/** 60m, 7경기: the unit of a number of which the last letter is no scale but begins that unit; else the unit as found. */
function withoutScale(
  scan: Scan,
  at: number,
  read: Numeral,
  q: Quantity,
  unit: WrittenUnit | null,
): WrittenUnit | null {
  const { shorter } = read
  if (!shorter || shorter.end <= read.start) return unit
  const longer = unitBehind(scan, shorter.end, read.words, at)
  // 33경기 가운데: no scale, whatever is counted behind it.
  const { spaced } = scan.compiled.pack.numbers
  const isLetters = read.end - shorter.end > 1
  if (!longer || (spaced && isCountedBehind(scan, q, isLetters)) || (isLetters && isOfAccount(scan, q))) return unit
  if (unit && (spaced || longer.end < unit.end)) return unit
  q.decimal = shorter.decimal
  q.numberEnd = shorter.end
  q.end = longer.end
  return longer
}

/** "Revenue was 9MM": whether a sum of an account is told. */
function isOfAccount({ compiled, tokens }: Scan, q: Quantity): boolean {
  for (let i = q.first - 1; i >= 0 && i > q.first - 14; i--)
    if (compiled.pack.bare.accounts?.has(tokens[i]!.norm)) return true
  return false
}

/** "60m of them", "60m parcels": whether what is counted stands behind a number; as the things of "6MM shares", not one 35MM film. */
function isCountedBehind({ compiled, tokens }: Scan, q: Quantity, mustBeMany: boolean): boolean {
  const { phrases, nouns } = compiled.pack
  const next = tokens[q.last + 1]
  if (next?.kind !== WORD || next.glued) return false
  // "under 2m of snow": how deep it lies
  if (phrases.partOf.has(next.norm)) return !nouns.layers?.has(tokens[q.last + 2]?.norm ?? '')
  if (mustBeMany && nouns.singularOf?.(next.norm) === next.norm) return false
  return nouns.isHead(next.norm, false) && !nouns.stops.has(next.norm)
}

/** 24 조사: the letters of a scale go on as another word. */
function dropScale({ compiled, text, tokens, limit }: Scan, at: number, read: Numeral, q: Quantity): void {
  if (!read.shorter || read.words || !isHangul(text.charCodeAt(read.end))) return
  if (particleFollows(compiled, text, read.end, limit)) return
  q.decimal = read.shorter.decimal
  q.numberEnd = q.end = read.shorter.end
  q.last = tokenBefore(tokens, at, q.end)
  q.scaled = false
}

/** Whether weak number words and a unit without a space are another word: 만기, 백분, 조사업체. */
function isUnbelieved({ compiled, text }: Scan, read: Numeral, unit: WrittenUnit): boolean {
  const { numbers } = compiled.pack
  if (!read.weak || !read.words || numbers.spaced || unit.start !== read.end) return false
  const written = text.slice(unit.start, unit.end)
  const isMoney = unit.row.type === 'currency'
  // 만기, 백분: a scale word alone is believed only before money or people.
  const isBare =
    read.scaled &&
    !(read.long && numbers.longUnits?.has(written) && (unit.row.code !== 'a' || Number(read.decimal) < 1000)) &&
    written.length === 1 &&
    !isMoney &&
    numbers.scaleUnits?.has(written) !== true
  // 조사업체, 조직원: a scale word that begins words of its own, and nothing but it.
  const begins = read.shorter?.end === read.start && !isMoney
  const isKnown =
    read.scaled ||
    (read.solo && written.length > 1) ||
    read.end - read.start > 1 ||
    (numbers.gluedUnits?.has(written) ?? true)
  return unit.row.weak === true || isBare || begins || !isKnown
}

import { addDecimals, shiftDecimal } from '../../../lib/decimal.ts'
import { isDigit, isHangul, isLetter, type Token } from '../../text/tokens.ts'
import { hyphenFraction, slashedPart, vulgar, writtenFraction } from './fractions.ts'
import { digitsAt, groupFollows, scaleFollows, spaceGroup } from './groups.ts'
import type { NumeralReader, NumeralReading } from './numeral.ts'
import { powerOfTen } from './powers.ts'

/*
 * Digits of a number, with their groups, their decimals and the part of one behind them.
 */

export function readDigits(r: NumeralReading, token: Token): boolean {
  if (token.odd) return false
  const text = r.text
  const isGrouped = token.end - token.start > token.norm.length
  if (r.atomsRead > 0) {
    // 만18세: full years, and no ten thousand.
    const isFull = r.atomsRead === 1 && r.words && r.tables.fullYears?.scale === text.slice(r.from - 1, r.from)
    if (isFull && r.tables.fullYears!.ages.test(text.slice(token.end, token.end + 6))) return false
    // A further group of digits: only after a scale, and only if it is smaller than that scale.
    if (r.hyphen || !r.lastWasScale || (r.tables.spaced && !r.words)) return groupBehindSpace(r, token)
    if (goesOnBelow(r, token)) return takeDigits(r, token, isGrouped)
    // 78만 45명
    const isRest = r.tables.restUnits?.test(text.slice(token.end, token.end + 2)) === true
    // 4만 8150.61㏊: hundreds or thousands with decimals too.
    const isThousands =
      r.lastPower === 4 && (/^\d{3,4}(\.\d+)?$/.test(token.norm) || (isRest && /^\d{1,4}$/.test(token.norm)))
    if (r.spaced && !isThousands && !groupFollows(r.reader, text, token.end, r.limit, r.lastPower)) return false
    if (r.lastPower === Number.POSITIVE_INFINITY && r.spaced) return false
  } else if (token.norm.length > 4 && text.charCodeAt(token.start + 1) !== 46 && isGrouped) r.scaled = true
  return takeDigits(r, token, isGrouped)
}

function takeDigits(r: NumeralReading, token: Token, isGrouped: boolean): boolean {
  r.shorter = null
  r.current = token.norm
  if (isGrouped) r.scaled = true
  r.words = false
  r.weak = false
  r.atomsRead++
  r.lastWasScale = false
  r.lastWasOnes = true
  r.pos = token.end
  const power = r.atomsRead === 1 ? powerOfTen(r.current, r.text, r.pos) : null
  if (power) replaceBy(r, power)
  return power === null && (centsBehind(r) || partBehind(r, token))
}

/** 6천 943명, 3천 5백 명, 6천2백 48.5㎞: what is less than the thousands or hundreds before it, behind a space and in digits too. */
function goesOnBelow(
  { reader, spaced, words, lastPower, lastSmall, limit, text }: NumeralReading,
  token: Token,
): boolean {
  if (!spaced || words || lastPower !== Number.POSITIVE_INFINITY || lastSmall < 2 || lastSmall > 3) return false
  const whole = /^([1-9]\d*)(\.\d+)?$/.exec(token.norm)
  if (!whole || whole[1]!.length > lastSmall) return false
  if (whole[2]) return whole[1]!.length === lastSmall
  const scale = reader.atoms.match(text, token.end, limit)
  // 2천 841만 명: of one group.
  if (scale?.value.is === 'scale') return scale.value.group || scale.value.power < lastSmall
  return token.norm.length === lastSmall
}

/** "12 000 000" */
function groupBehindSpace(r: NumeralReading, token: Token): boolean {
  if (!spaceGroup(r.text, r.tokens, r.at, r.next, r.pos, r.current, r.tables)) return false
  r.current += token.norm
  r.pos = token.end
  r.scaled = true
  centsBehind(r)
  return true
}

/** €1.500,00 too: there the point parts thousands, and so in Rp 50.000. */
function centsBehind(r: NumeralReading): boolean {
  const current = r.current
  const isPointed = /^[1-9]\d{0,2}\.\d[05]0$/.test(current) && isPointedMoney(r)
  const isThousands = isPointed || (/^[1-9]\d{1,2}\.000$/.test(current) && isMoney(r))
  if (isThousands && !r.tables.decimalComma) {
    r.current = current.replace('.', '')
    r.scaled = true
    return true
  }
  const isGrouped = /^[1-9]\d{0,2}\.\d{3}$/.test(current)
  if (r.tables.decimalComma || (current.includes('.') && !isGrouped)) return false
  const cents = commaDecimals(r)
  if (!cents || (isGrouped && cents.length !== 2)) return false
  r.current = `${current.replace('.', '')}.${cents}`
  r.pos += cents.length + 1
  return true
}

/** Reads a part of one behind digits: 9½, "1 1/2 million", 3/4. Whether the number may go on. */
function partBehind(r: NumeralReading, token: Token): boolean {
  const text = r.text
  const { spaced } = r.tables
  // "9 ½ pounds"
  const apart = spaced && text[r.pos] === ' ' && vulgar.has(text[r.pos + 1] ?? '') ? 1 : 0
  const fraction = vulgar.get(text[r.pos + apart] ?? '')
  if (fraction !== undefined) {
    // Grain: $4.38¼ is a quarter of a cent more.
    const isOfCent = r.money && /\.\d\d$/.test(r.current)
    r.current = addDecimals(r.current, isOfCent ? shiftDecimal(fraction, -2) : fraction)
    r.pos += 1 + apart
    return true
  }
  const isSlashed = text[r.pos] === '/' && r.atomsRead === 1
  if (!spaced) {
    const part = isSlashed ? slashedPart(r.tables, text, token.start, r.limit) : null
    if (!part) return true
    replaceBy(r, part)
    r.parted = true
    return false
  }
  if (token.end - token.start !== token.norm.length) return true
  const part =
    isSlashed && !r.current.includes('.')
      ? writtenFraction(text, token.start - 1, r.limit, true, r.tables.partUnits)
      : null
  if (part) {
    replaceBy(r, part)
    r.parted = !isScaleNext(r)
    return !r.parted
  }
  const written =
    writtenFraction(text, r.pos, r.limit, false, r.tables.partUnits) ??
    hyphenFraction(text, r.pos, r.limit, r.tables.hyphenFractions)
  // Grain: $5.41-1/2 is half a cent more.
  const current = r.current
  const places = current.length - current.indexOf('.') - 1
  if (!written || (current.includes('.') && places !== 2)) return true
  r.current = addDecimals(current, current.includes('.') ? shiftDecimal(written.value, -2) : written.value)
  r.pos = written.end
  // "1 1/2 million"
  return isScaleNext(r)
}

function replaceBy(r: NumeralReading, { value, end }: { readonly value: string; readonly end: number }): void {
  r.current = value
  r.pos = end
}

function isScaleNext(r: NumeralReading): boolean {
  return scaleFollows(r.reader, r.text, r.pos, r.limit)
}

const euro = / ?€/y

const isEuro = (text: string, at: number): boolean => {
  euro.lastIndex = at
  return euro.test(text)
}

/** 12.000 yen, 1.500 €: whether money stands behind whose writers part thousands with a point. */
function isPointedMoney({ tables, text, pos }: NumeralReading): boolean {
  const { pointedMoney } = tables
  if (!pointedMoney) return false
  pointedMoney.lastIndex = pos
  return pointedMoney.test(text)
}

/** Whether a sign of money stands before the number, or that of the euro behind it. */
const isMoney = (r: NumeralReading): boolean => r.money || isEuro(r.text, r.pos)

/**
 * The one or two digits behind a decimal comma, as other languages have it: those of money (€ 49,90, €2,5 million, 49,90 €), and those of
 * a measure (0,75 kg, 2,5 %), which are no second number of a list (4,5 and 6 km, 5,10,20 km).
 */
function commaDecimals(r: NumeralReading): string | null {
  const { text, pos, limit, money } = r
  if (text.charCodeAt(pos) !== 44) return null
  const digits = digitsAt(text, pos + 1, limit)
  const end = pos + 1 + digits.length
  const next = text.charCodeAt(end)
  if (digits === '' || digits.length > 2 || isDigit(next)) return null
  // "$4,12.5%": the next number begins behind the comma.
  if ((next === 44 || next === 46) && isDigit(text.charCodeAt(end + 1))) return null
  if ((money && next !== 37) || isEuro(text, end)) return digits
  const { commaUnits } = r.tables
  if (!commaUnits || money || text.charCodeAt(r.tokens[r.at]!.start - 1) === 44) return null
  commaUnits.lastIndex = end
  return commaUnits.test(text) ? digits : null
}

/** The digits said one by one behind "point": apart by spaces, or in one word where words are written so (십이점오). */
export function pointDigits(
  reader: NumeralReader,
  text: string,
  from: number,
  limit: number,
): { digits: string; end: number } | null {
  const { spaced, particleDigits, decimalUnits } = reader.tables
  let digits = ''
  let end = from
  while (digits.length < 12 && end < limit) {
    const c = text.charCodeAt(end)
    const apart = c === 32 || (c === 45 && spaced)
    if (!apart && spaced) break
    // "two-point-54"
    const figures = c === 45 && digits === '' ? digitsAt(text, end + 1, limit) : ''
    if (figures !== '') return figures.length < 4 ? { digits: figures, end: end + 1 + figures.length } : null
    const match = reader.atoms.match(text, apart ? end + 1 : end, limit, (to) => !isLetter(text.charCodeAt(to)))
    if (match?.value.is !== 'ones' || match.value.value.length !== 1 || !(spaced || match.value.inner)) break
    digits += match.value.value
    end = match.end
  }
  if (digits === '') return null
  if (spaced) return { digits, end }
  // 이십점이 넘는: a particle; 영점사격: another word.
  if (particleDigits?.has(digits) && isHangul(text.charCodeAt(from))) return null
  if (isHangul(text.charCodeAt(end)) && !decimalUnits?.some((unit) => text.startsWith(unit, end))) return null
  return { digits, end }
}

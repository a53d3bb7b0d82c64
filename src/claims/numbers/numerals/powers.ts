import { shiftDecimal } from '../../../lib/decimal.ts'

/*
 * Powers of ten, as science writes them: 3 × 10^8, 6.02×10²³, 10⁶, 1.5e6.
 */

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** Times ten to the power of so many: raised, or behind a sign for it, or below zero with a minus that is no hyphen. */
const timesTen =
  / ?[xX×✕*·⋅] ?10(?:(?:\^|\*\*)\(?([-−+]?\d{1,2})\)?|([⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2})|(−\d{1,2}))(?![\d.,]\d|\d)/y
/** The power of a ten that stands alone. */
const ofTen = /(?:(?:\^|\*\*)\(?([-−+]?\d{1,2})\)?|([⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}))(?!\d)/y
/** As computers write it. */
const exponent = /[eE]([-−+]?\d{1,2})(?![.-]?[\p{L}\d])/uy

/** The number that digits and the power of ten behind them are, with its end; `null` where there is none. */
export function powerOfTen(current: string, text: string, at: number): { value: string; end: number } | null {
  const next = text.charCodeAt(at)
  const mark = text[next === 32 ? at + 1 : at]
  if (mark === undefined || next < 32) return null
  const isTen = current === '10' && (next === 94 || next > 127 || next === 42)
  const pattern =
    next === 101 || next === 69
      ? exponent
      : isTen && mark !== '×' && mark !== '·'
        ? ofTen
        : 'xX×✕*·⋅'.includes(mark)
          ? timesTen
          : null
  if (pattern === null) return null
  pattern.lastIndex = at
  const found = pattern.exec(text)
  if (!found) return null
  const places = placesOf(found[1] ?? found[2] ?? found[3]!)
  // "2E5" is a code.
  if (pattern === exponent && !current.includes('.') && /^E\d/.test(found[0])) return null
  return { value: shiftDecimal(pattern === ofTen ? '1' : current, places), end: at + found[0].length }
}

const placesOf = (written: string): number =>
  Number(
    Array.from(written, (c) =>
      superscripts.includes(c) ? superscripts.indexOf(c) : c === '−' || c === '⁻' ? '-' : c === '⁺' ? '+' : c,
    ).join(''),
  )

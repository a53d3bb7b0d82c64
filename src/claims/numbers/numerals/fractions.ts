import { divideDecimals } from '../../../lib/decimal.ts'
import type { NumberTables } from '../../pack/pack.ts'
import { isLetter, isSpace } from '../../text/tokens.ts'
import { digitsAt } from './groups.ts'

/*
 * Parts of one in digits: ½, 3/4, 3-1/4.
 */

/** Parts of one that are one character. */
export const vulgar: ReadonlyMap<string, string> = new Map([
  ['½', '0.5'],
  ['¼', '0.25'],
  ['¾', '0.75'],
  ['⅓', '0.333333333333333'],
  ['⅔', '0.666666666666666'],
  ['⅕', '0.2'],
  ['⅖', '0.4'],
  ['⅗', '0.6'],
  ['⅘', '0.8'],
  ['⅙', '0.166666666666666'],
  ['⅚', '0.833333333333333'],
  ['⅛', '0.125'],
  ['⅜', '0.375'],
  ['⅝', '0.625'],
  ['⅞', '0.875'],
])

const cuts: ReadonlySet<string> = new Set(['2', '3', '4', '8', '16', '32', '64'])

/** The end of a denominator in figures: 1/8th. */
const ordinalEnd = /^(?:nd|rd|th)(?![a-z])/

/** Eighths and the like behind whole numbers: 3-1/4, 3 1/4. The denominator is a power of two or three, or "of" follows. */
export function writtenFraction(
  text: string,
  at: number,
  limit: number,
  alone: boolean,
  glued: RegExp | undefined,
): { value: string; end: number } | null {
  const c = text.charCodeAt(at)
  if (!alone && c !== 45 && c !== 32 && c !== 0x2011) return null
  if (alone && at >= 0 && !isSpace(c) && !/[([“‘"'£$€*]/.test(text[at]!)) return null
  let to = at + 1
  const over = digitsAt(text, to, limit)
  to += over.length
  if (over === '' || over.length > 2 || text[to] !== '/') return null
  const under = digitsAt(text, to + 1, limit)
  to += 1 + under.length
  // "1/10th of a second"
  const isOrdinal = alone && ordinalEnd.test(text.slice(to, to + 3))
  if (isOrdinal) to += 2
  // Any part "of" something; else as prices and inches are cut, so that it is no date.
  const isOf = alone && under !== '11' && text.startsWith(' of ', to)
  if (!isOf && !isOrdinal && !cuts.has(under)) return null
  if (Number(over) >= Number(under) || Number(over) === 0) return null
  if (glued) glued.lastIndex = to
  const value = divideDecimals(over, under)
  // "1/2kg"
  if (value !== null && glued?.test(text)) return { value, end: to }
  if (text[to] === '/' || (isLetter(text.charCodeAt(to)) && text[to] !== 'º')) return null
  // "9/11" is a name: a fraction alone stands before its unit.
  if (alone && text[to] !== '%' && !/^(?:["”]?[ -]\p{L}| %)/u.test(text.slice(to, to + 3))) return null
  return value === null ? null : { value, end: to }
}

/** Halves and the like written with a hyphen behind a whole number, before what they are of: 106 1-3 innings. */
export function hyphenFraction(
  text: string,
  at: number,
  limit: number,
  behind: ReadonlySet<string> | undefined,
): { value: string; end: number } | null {
  if (!behind || text[at] !== ' ' || text[at + 2] !== '-' || text[at + 4] !== ' ') return null
  const over = digitsAt(text, at + 1, limit)
  const under = digitsAt(text, at + 3, limit)
  if (over.length !== 1 || under.length !== 1 || !cuts.has(under) || Number(over) >= Number(under) || over === '0')
    return null
  let to = at + 5
  while (to < limit && to - at < 16 && isLetter(text.charCodeAt(to))) to++
  const value = behind.has(text.slice(at + 5, to)) ? divideDecimals(over, under) : null
  return value === null ? null : { value, end: at + 4 }
}

/** 2/3가 찬성했다, 1/2컵: by what follows no date, where words are not apart from their particles. */
export function slashedPart(
  { slashed }: NumberTables,
  text: string,
  at: number,
  limit: number,
): { value: string; end: number } | null {
  if (!slashed || /[\p{L}\d/.]/u.test(text[at - 1] ?? '')) return null
  const over = digitsAt(text, at, limit)
  const under = digitsAt(text, at + over.length + 1, limit)
  const end = at + over.length + 1 + under.length
  if (Number(over) >= Number(under) || Number(over) === 0 || Number(under) > 10) return null
  if (!slashed.test(text.slice(end, end + 14))) return null
  const value = divideDecimals(over, under)
  return value === null ? null : { value, end }
}

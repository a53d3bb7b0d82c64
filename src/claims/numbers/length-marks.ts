import { addDecimals, multiplyDecimals } from '../../lib/decimal.ts'
import type { Compiled } from '../tables/compiled.ts'
import { isDigit, SYMBOL, type Token, WORD } from '../text/tokens.ts'
import { vulgar } from './numerals/fractions.ts'
import type { Numeral } from './numerals/numeral.ts'
import { type Quantity, tokenBefore } from './quantity.ts'
import type { Scan } from './scan.ts'

/*
 * Lengths told by a mark alone: a 12" pizza, 6' tall, 5'7".
 */

/** Gives a number in digits the length that a mark straight behind it says, and says whether there is one. */
export function takeLengthMark(
  { compiled, text, tokens }: Scan,
  at: number,
  read: Pick<Numeral, 'words' | 'scaled' | 'decimal' | 'end'>,
  q: Quantity,
): boolean {
  if (!compiled.pack.numbers.spaced || read.words) return false
  if (isInchMark(compiled, text, tokens, at, read.end)) setLength(q, text, '[in_i]', 'mark of inches', read.end + 1)
  else if (isFootMark(compiled, text, tokens, at, read.end)) setLength(q, text, '[ft_i]', 'mark of feet', read.end + 1)
  else {
    const height = read.scaled ? null : inchesOf(text, read.end, read.decimal)
    if (!height) return false
    q.decimal = height.inches
    setLength(q, text, '[in_i]', 'feet and inches', height.end)
    q.numberEnd = height.end
  }
  q.last = tokenBefore(tokens, at, q.end)
  return true
}

function setLength(q: Quantity, text: string, code: string, why: string, end: number): void {
  q.unit = { type: 'length', code, text: text.slice(q.numberEnd, end) }
  q.end = end
  q.why.set('unit', why)
}

/** Feet by their mark alone, before what is so high or long: 6' tall. */
function isFootMark({ pack }: Compiled, text: string, tokens: readonly Token[], at: number, end: number): boolean {
  // 5' x 7'
  const isSide =
    /^['’] ?[x×] ?\d/.test(text.slice(end, end + 5)) ||
    /\d['’"”″] ?[x×] ?$/.test(text.slice(Math.max(0, tokens[at]!.start - 5), tokens[at]!.start))
  if (isSide && /^['’](?![\p{L}\d])/u.test(text.slice(end, end + 3))) return true
  const thing = tokens[tokenBefore(tokens, at, end + 1) + 1]
  return /^['’] /.test(text.slice(end, end + 2)) && pack.phrases.dimensions?.has(thing?.norm ?? '') === true
}

/** Feet and inches by their marks: 5'7", 6’2”. */
const heightMarks = /^['’′](?:(\d{1,2})(?:["”″]|['’′]{2}|(?![\d'’′"”″:]|\.\d))|[ -](\d{1,2})["”″])/

function inchesOf(text: string, at: number, feet: string): { readonly inches: string; readonly end: number } | null {
  const found = Number(feet) < 100 ? heightMarks.exec(text.slice(at, at + 7)) : null
  const inches = found?.[1] ?? found?.[2]
  if (!found || inches === undefined || Number(inches) > 11) return null
  // Clearances are as high as this only with the mark of inches: 13'6".
  if (Number(feet) > 8 && /\d$/.test(found[0])) return null
  return { inches: addDecimals(multiplyDecimals(feet, '12'), inches), end: at + found[0].length }
}

/** Whether a double quote behind a number means inches (a 12" pizza, 12" x 15"): no quotation is open, and no sentence goes on behind it. */
function isInchMark({ pack }: Compiled, text: string, tokens: readonly Token[], at: number, end: number): boolean {
  const mark = text[end]
  if ((mark !== '"' && mark !== '”') || (tokens[at]!.glued && tokens[at - 1]?.norm !== '(')) return false
  if (isQuoted(text, tokens[at]!.start)) return false
  const thing = tokens[tokenBefore(tokens, at, end + 1) + 1]
  if (thing === undefined || (thing.kind === SYMBOL && /^[.,;:)?!]$/.test(thing.norm))) return true
  // 5/8" by 2", ½” × 3”
  const side = text[(tokens[tokenBefore(tokens, at, end + 1) + 2] ?? thing).start] ?? ''
  if (pack.notClaims.across?.has(thing.norm) && (isDigit(side.charCodeAt(0)) || vulgar.has(side))) return true
  if (thing.glued) return false
  if (thing.kind !== WORD || thing.capital) return false
  if (pack.phrases.isVerb(thing.norm, thing)) return false
  return true
}

/** How far back a quotation is looked for. */
const MOST_QUOTED = 1000

/** Whether a quotation is open before an offset. A mark behind a figure where none is open is one of inches. */
function isQuoted(text: string, at: number): boolean {
  let open = false
  for (let i = Math.max(0, at - MOST_QUOTED, text.lastIndexOf('\n', at)); i < at; i++) {
    const mark = text[i]
    if (mark === '“') open = true
    else if (mark === '"' || mark === '”')
      open = !open && !isDigit(text.charCodeAt(i - 1)) && !vulgar.has(text[i - 1] ?? '')
  }
  return open
}

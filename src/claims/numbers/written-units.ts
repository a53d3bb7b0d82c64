import type { UnitRow } from '../pack/pack.ts'
import type { Compiled } from '../tables/compiled.ts'
import { isDigit, isHangul, isLayout, isLetter, isSpace, NUMBER, SYMBOL, type Token, WORD } from '../text/tokens.ts'
import { tokenBefore } from './quantity.ts'
import { minuses } from './signs.ts'

export function isMoneySign(compiled: Compiled, text: string, tokens: readonly Token[], at: number): boolean {
  return unitBefore(compiled, text, tokens, at) !== null
}

const scaleBehind = /^(?:bn|m|tn|k| ?(?:million|billion|trillion))(?![a-z])/i

/** Whether a number is written as money is: with groups of digits, cents, or a scale behind it. */
function isAmount(text: string, { start, end, norm }: Token): boolean {
  const point = norm.indexOf('.')
  return (
    (point < 0 ? end - start > norm.length : norm.length - point === 3) || scaleBehind.test(text.slice(end, end + 10))
  )
}

/** The unit that stands before the number at token `at`: a currency sign or code. */
export function unitBefore(
  compiled: Compiled,
  text: string,
  tokens: readonly Token[],
  at: number,
): { row: UnitRow; first: number } | null {
  const here = tokens[at]!
  let before = tokens[at - 1]
  let glued = here.glued
  // $-6.3bn, but 5€-10€
  const isNegative = before && here.glued && before.glued && minuses.has(before.norm) && tokens[at - 2]?.kind === SYMBOL
  if (isNegative && !(tokens[at - 2]!.glued && tokens[at - 3]?.kind === NUMBER)) {
    at--
    glued = true
    before = tokens[at - 1]
  }
  if (!before?.word.endsMoney) return null
  const spaced = !glued
  // "S/ 30", "Rs. 30"
  if (spaced && before.kind === SYMBOL && !money.has(before.norm) && before.norm !== '.' && before.norm !== '/')
    return null
  // "C $ 100 million", as texts cut into words have it.
  if (before.norm === '$' && !before.glued && tokens[at - 2]?.capital) {
    const nation = text.slice(tokens[at - 2]!.start, tokens[at - 2]!.end)
    const rows = nation.length > 1 || nation === 'C' ? compiled.units.before.get(`${nation.toLowerCase()}$`) : undefined
    if (rows) return { row: rows[0]!, first: at - 2 }
  }
  for (let n = 3; n >= 1; n--) {
    const first = at - n
    if (first < 0) continue
    let ok = true
    for (let i = first + 1; i < at; i++) if (!tokens[i]!.glued) ok = false
    if (!ok) continue
    const written = text.slice(tokens[first]!.start, tokens[at - 1]!.end)
    const rows = compiled.units.before.get(written) ?? compiled.units.before.get(written.toLowerCase())
    if (!rows) continue
    // "US$ 5" is read, "won 5 games" is not: letters before a space must be a code or sign.
    const row = rowBefore(rows, written, spaced, text, here)
    if (row) return { row, first }
  }
  return null
}

/**
 * Of rows that share a sign the one whose places the text names most often, else the one that needs none; where the number is written as
 * money is, the first of them. Without lists of its own: it is run for each number behind a sign.
 */
function rowBefore(
  rows: readonly UnitRow[],
  written: string,
  spaced: boolean,
  text: string,
  number: Token,
): UnitRow | undefined {
  let first: UnitRow | undefined
  let plain: UnitRow | undefined
  let named: UnitRow | undefined
  let most = 0
  for (const row of rows) {
    if ((row.exact && !row.forms.includes(written)) || (spaced ? row.glued && !isAtHome(row, text, number) : row.apart))
      continue
    first ??= row
    if (row.near === undefined) plain ??= row
    else {
      const { times } = namingOf(row.near, text)
      if (times > most) {
        most = times
        named = row
      }
    }
  }
  return named ?? plain ?? (first && (isAmount(text, number) || writesAmounts(written, text)) ? first : undefined)
}

/** "QR 15 in Qatar": whether a place of a sign that is glued to its numbers is named, where one stands apart; a letter needs an amount too. */
const isAtHome = ({ near, forms }: UnitRow, text: string, number: Token): boolean =>
  near !== undefined && (forms[0]!.length > 1 || isAmount(text, number)) && namingOf(near, text).times > 0

const amount = /^\d+(?:\.\d\d(?![\d.])|[, \u00a0]\d{3}(?!\d)|(?:bn|m|tn| million| billion)(?![a-z]))/i

/** Whether a text writes a letter before numbers that look like money (R18.99), so that it is a sign before others too. */
const writesAmounts = ofText((sign: string, text): boolean => {
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
    const end = at + sign.length
    if (!isDigit(text.charCodeAt(end)) || isLetter(text.charCodeAt(at - 1)) || isDigit(text.charCodeAt(at - 1)))
      continue
    if (amount.test(text.slice(end, end + 24))) return true
  }
  return false
})

/** A question about the text as a whole, answered once for each text: its sentences ask the same ones again and again. */
export function ofText<K, V>(find: (key: K, text: string) => V): (key: K, text: string) => V {
  let last = ''
  const answers = new Map<K, V>()
  return (key, text) => {
    if (text !== last) {
      last = text
      answers.clear()
    }
    if (!answers.has(key)) answers.set(key, find(key, text))
    return answers.get(key) as V
  }
}

interface Naming {
  /** How many of the places a text names, and how often in all. */
  readonly places: number
  readonly times: number
}

/** How a text names some places, written in lower case or as they stand in a text. */
export const namingOf = ofText((places: readonly string[], text): Naming => {
  let named = 0
  let times = 0
  for (const place of places) {
    const name = place[0]!.toUpperCase() + place.slice(1)
    let at = text.indexOf(name)
    if (at >= 0) named++
    for (; at >= 0; at = text.indexOf(name, at + name.length)) times++
  }
  return { places: named, times }
})

/** Whether a text names one of some countries at all: "crowns" of a text from Prague. */
export const isNamed = ofText((words: readonly string[], text) =>
  words.some(
    (word) =>
      word.length > (isHangul(word.charCodeAt(0)) ? 2 : 4) && text.includes(word[0]!.toUpperCase() + word.slice(1)),
  ),
)

/** Whether a text has something somewhere. */
export const isSeen = ofText((pattern: RegExp, text) => pattern.test(text))

const groups = /\d,\d{3}/

/** Whether a text writes commas between the groups of its numbers: 1,967. */
export const hasGroups = (text: string): boolean => isSeen(groups, text)

/** Whether a sign of money stands somewhere in a text, not as the end of a longer one (US$). */
export const hasSign = ofText((sign: string, text): boolean => {
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1))
    if (at === 0 || !isLetter(text.charCodeAt(at - 1))) return true
  return false
})

/** Whether a text writes the code of a currency: NOK 299. */
const hasCode = ofText((code: string, text): boolean => {
  for (let at = text.indexOf(code); at >= 0; at = text.indexOf(code, at + 1))
    if (!isLetter(text.charCodeAt(at - 1)) && !isLetter(text.charCodeAt(at + code.length))) return true
  return false
})

/** Of a name that several currencies share, and that nothing nearby settles, the one that the text has the code of, or the country. */
function sharedBy(rows: readonly UnitRow[], text: string): UnitRow | undefined {
  if (rows.length === 1) return undefined
  const shared = (row: UnitRow): boolean =>
    row.near !== undefined && row.type === 'currency' && row.factor === undefined
  const written = rows.find((row) => shared(row) && hasCode(row.code!, text))
  if (written) return written
  let named: UnitRow | undefined
  let most = 0
  for (const row of rows) {
    const times = shared(row) ? namingOf(row.near!, text).times : 0
    if (times > most) {
      most = times
      named = row
    }
  }
  return named
}

/**
 * How many tokens away the nearest of some words stands, Infinity if none is nearby; of countries the beginning is enough (Mexico’s,
 * 멕시코의). What is linked to the number by a comma or "and" is further off: "90 in Nairobi and 2,000 in Kampala".
 */
function distanceTo(
  words: readonly string[],
  { pack }: Compiled,
  tokens: readonly Token[],
  at: number,
  prefix: boolean,
): number {
  const isMeant = ({ norm, kind }: Token): boolean =>
    (kind === WORD || norm === '%' || norm === '&') &&
    (prefix ? words.some((word) => norm.startsWith(word)) : words.includes(norm))
  let nearest = Number.POSITIVE_INFINITY
  for (const [step, reach] of [
    [-1, 20],
    [1, 15],
  ] as const) {
    let distance = 0
    for (let n = 0; n <= reach && distance < nearest; n++) {
      const token = tokens[at + step * n]
      if (token === undefined) break
      if (isMeant(token)) nearest = distance
      distance += pack.phrases.links.has(token.norm) || token.norm === ';' ? 5 : 1
    }
  }
  return nearest
}

/** The word before a number, or before the range that it ends (시속 30∼60㎞). */
function wordBefore({ pack }: Compiled, tokens: readonly Token[], at: number): string {
  const mark = tokens[at - 1]
  if (!mark) return ''
  const inRange = pack.numbers.rangeMarks.has(mark.norm) && tokens[at - 2]?.kind === NUMBER
  return (inRange ? tokens[at - 3]?.norm : mark.norm) ?? ''
}

/**
 * Whether one of some words stands before a number, or before its minus (화씨 영하 40도, 화씨 -10도); also where it is written in two (대만
 * 달러로 800달러).
 */
function isBehind(words: readonly string[], compiled: Compiled, tokens: readonly Token[], at: number): boolean {
  const before = wordBefore(compiled, tokens, at)
  if (words.includes(before)) return true
  const further = tokens[at - 2]
  if (further === undefined || before === '') return false
  const isMinus = compiled.pack.numbers.minusWords.has(before) || minuses.has(before)
  return words.includes(isMinus ? further.norm : further.norm + before)
}

const money = new Set('$€£¥₩₹₽₺₴₦₱₫₪฿')

/** Behind the white space at `at`: one space, or a few by mistake. */
const skipSpaces = (text: string, at: number): number => {
  let end = at + 1
  while (end < at + 4 && isSpace(text.charCodeAt(end))) end++
  return end
}

/** Metres with centimetres behind them, hours with minutes, feet with inches: 2m33을, 1m82, 1h20m, 1h15, 6ft4. */
const split = /^(?:[mh]\d\d(?![^\s가-힣.,)]|[.,]\d)|m\d\d?(?:cm|㎝)|h\d\d?m|t1?\d(?!\d|[.,]\d|[a-hj-z]))/

/** Whether a word goes on behind an apostrophe ($19 won’t pay), but for the end that says whose something is. */
function goesOnBehindApostrophe({ phrases }: Compiled['pack'], text: string, at: number): boolean {
  const mark = text.charCodeAt(at)
  return (
    (mark === 0x27 || mark === 0x2019) && isLetter(text.charCodeAt(at + 1)) && text[at + 1] !== phrases.genitiveRest
  )
}

/** Whether a token is one of some words; behind what may end a sentence a mark of layout may stand too: **ten grand**. */
const isOneOf = (words: readonly string[], token: Token | undefined): boolean =>
  words.includes(token?.norm ?? '') || (token?.kind === SYMBOL && isLayout(token.norm) && words.includes(''))

/** Whether an owner stands at a token, of one word or two: Britain’s, last year's. */
function isOwner(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.word.genitive === true || (tokens[at]?.kind === WORD && tokens[at + 1]?.word.genitive === true)
}

/** 1시간반이, but 2학년반 */
function isHalfBehind({ pack, isParticle }: Compiled, unit: string, rest: string): boolean {
  const { halfBehind, halvedUnits } = pack.numbers
  if (halfBehind === undefined || !rest.startsWith(halfBehind) || !halvedUnits?.has(unit)) return false
  return rest.length === halfBehind.length || isParticle(rest.slice(halfBehind.length))
}

/** The "second" of "10 second-half points", but not of "10 second-long clips". */
function isPlaceIn({ pack }: Compiled, text: string, from: number, hyphen: number): boolean {
  const { ordinals, oneMeasured } = pack.numbers
  if (!ordinals.has(text.slice(from, hyphen).toLowerCase())) return false
  let end = hyphen + 1
  while (isLetter(text.charCodeAt(end))) end++
  return end > hyphen + 1 && oneMeasured?.dimensions.has(text.slice(hyphen + 1, end)) !== true
}

/** The first "month" of "rose 11,000 month-on-month", "3,000 year over year": what a change is against. */
function isSaidAgain(text: string, from: number, end: number): boolean {
  const word = text.slice(from, end)
  if (!isLetter(word.charCodeAt(word.length - 1))) return false
  return [`-on-${word}`, ` on ${word}`, `-over-${word}`, ` over ${word}`].some((rest) => text.startsWith(rest, end))
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
  let from = at
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
  const match = compiled.units.after.match(text, from, limit, (end, { rows }) => {
    const lastCode = text.charCodeAt(end - 1)
    const next = end < limit ? text.charCodeAt(end) : 32
    if (isLetter(lastCode) && (isLetter(next) || goesOnBehindApostrophe(compiled.pack, text, end))) return false
    // Of 2m33을 neither m3 is the unit nor 33 part of another one.
    if (isDigit(next) && (isDigit(lastCode) || (isLetter(lastCode) && !split.test(text.slice(end - 1, end + 4)))))
      return false
    // "20 €10 notes": a sign before the next number.
    if (isDigit(next) && money.has(text[end - 1]!)) return false
    // The "in" of "1-in-43" is no inch.
    if (gap === '-' && end - from <= 2 && (next === 45 || next === 0x2011) && isDigit(text.charCodeAt(end + 1)))
      return false
    if (gap === ' ' && next === 45 && isPlaceIn(compiled, text, from, end)) return false
    if (gap === ' ' && (next === 45 || next === 32) && isSaidAgain(text, from, end)) return false
    // "six C-130J transports": the letter begins a name, but "1 kg-2 kg"
    const isShort = gap === ' ' && end - from <= 2 && !/[a-z]$/.test(text.slice(from, end))
    if (next === 45 && isShort && isDigit(text.charCodeAt(end + 1))) return false
    if (isHangul(lastCode) && isHangul(next)) {
      let to = end
      while (to < limit && isHangul(text.charCodeAt(to)) && to - end < 7) to++
      const rest = text.slice(end, to)
      if (!compiled.isParticle(rest) && !isHalfBehind(compiled, text.slice(from, end), rest)) return false
      // 0.5보다: no steps.
      if (compiled.pack.numbers.noUnits?.has(text.slice(from, to))) return false
    }
    let nearest = Number.POSITIVE_INFINITY
    for (const row of rows) {
      if (gap === ' ' ? row.glued : row.apart) continue
      if (row.weak && words && gap !== ' ') continue
      if (row.exact && !row.forms.includes(text.slice(from, end))) continue
      // 50만주: no weeks, which are written without a scale.
      const number = tokens[at0]!
      const written = gap === '' && at > number.end ? text.slice(number.start, at) : number.norm
      if (row.written && !row.written.test(written)) continue
      if (row.tail && !row.tail.test(text.slice(Math.max(number.start, at - 32), at))) continue
      if (row.seen && !isSeen(row.seen, text)) continue
      if (row.prev && !isBehind(row.prev, compiled, tokens, at0)) continue
      if (row.next) {
        const at = tokenBefore(tokens, at0, end) + 1
        if (!isOneOf(row.next, tokens[at]) && !(row.owned && isOwner(tokens, at))) continue
      }
      if (row.near) {
        const isMoney = row.type === 'currency'
        const distance = distanceTo(row.near, compiled, tokens, at0, isMoney)
        if (distance >= nearest) continue
        chosen = row
        // Of the countries that share a name the nearest one.
        if (!isMoney) return true
        nearest = distance
        continue
      }
      if (nearest < Number.POSITIVE_INFINITY) return true
      chosen = row.type !== 'currency' ? row : (sharedBy(rows, text) ?? row)
      return true
    }
    if (nearest < Number.POSITIVE_INFINITY) return true
    // 4기가 섰다: where the longer word is no unit here, the shorter one stays.
    const shared = sharedBy(rows, text)
    if (!shared) return false
    chosen = shared
    return true
  })
  return match && chosen ? { row: chosen, start: from, end: match.end } : null
}

import { checkStep, HASH_SEED, hashStep, type Word, type Words } from './words.ts'

export const WORD = 0
export const NUMBER = 1
export const SYMBOL = 2

/** A run of letters of one script, the digits of one number, or one sign. Offsets are those of the whole text. */
export interface Token {
  readonly kind: 0 | 1 | 2
  readonly start: number
  readonly end: number
  /** Lower case and full width undone; of a number its plain digits with a decimal point, groups taken out. */
  readonly norm: string
  /** What the pack knows of the word or sign; of a number nothing. */
  readonly word: Word
  /** `word.opens`, kept here because it is asked for at each step. */
  readonly opens: number
  /** No white space before it. */
  readonly glued: boolean
  /** Begins with a capital letter. */
  readonly capital: boolean
  /** A number with more than one point (1.2.3), or more digits than any quantity has. */
  readonly odd: boolean
  /** The {@link numberClasses} of a number, as bits; of a word or sign 0. */
  readonly digits: number
}

/** Classes of plain numbers that patterns ask for, with their bits in {@link Token.digits}. */
export const numberClasses: Readonly<Record<string, number>> = {
  n: 1,
  day: 2,
  monthnumber: 4,
  year: 8,
  y2: 16,
  // The same, as a year by itself: ’24.
  yy: 16,
  decimal: 32,
  // A year and its month, or its quarter: ’24.11월, 2024.3분기.
  yearmonth: 64,
  yearquarter: 64,
}

/** The classes of a number, written in the text with `length` code units. Groups and full width make it a quantity. */
function classesOf(norm: string, length: number): number {
  if (length !== norm.length || length > 15) return 0
  if (norm.includes('.')) return numberClasses.decimal! | (isYearWithMonth(norm) ? numberClasses.yearmonth! : 0)
  if (length > 4) return numberClasses.n!
  const value = Number(norm)
  let bits = numberClasses.n!
  if (length <= 2 && value >= 1 && value <= 31) bits |= numberClasses.day!
  if (length <= 2 && value >= 1 && value <= 12) bits |= numberClasses.monthnumber!
  if (length === 4 && value >= 1500 && value <= 2199) bits |= numberClasses.year!
  if (length === 2) bits |= numberClasses.y2!
  return bits
}

/** Whether a decimal may be a year of two digits or four with a month behind the point: 24.11, 2024.9. */
function isYearWithMonth(norm: string): boolean {
  const point = norm.indexOf('.')
  if ((point !== 2 && point !== 4) || norm.length > point + 3) return false
  const month = Number(norm.slice(point + 1))
  const year = Number(norm.slice(0, point))
  return month >= 1 && month <= 12 && (point === 2 || (year >= 1900 && year <= 2199))
}

const OTHER = 0
const SPACE = 1
export const DIGIT = 2
export const LETTER = 3
export const HANGUL = 4
const INVISIBLE = 5
export const HAN = 6

const ascii = new Uint8Array(128)
for (let c = 0; c <= 32; c++) ascii[c] = SPACE
for (let c = 48; c <= 57; c++) ascii[c] = DIGIT
for (let c = 65; c <= 90; c++) ascii[c] = ascii[c + 32] = LETTER
ascii[0] = INVISIBLE
ascii[127] = INVISIBLE

/** What kind of character a code unit is. */
export function classOf(c: number): number {
  if (c < 128) return ascii[c]!
  if (c >= 0xac00 && c <= 0xd7a3) return HANGUL
  if (c < 0xc0) {
    if (c === 0xa0) return SPACE
    if (c === 0xad) return INVISIBLE
    return c === 0xaa || c === 0xb5 || c === 0xba ? LETTER : OTHER
  }
  if (c === 0xd7 || c === 0xf7) return OTHER
  if (c < 0x2000) return c >= 0x1100 && c <= 0x11ff ? HANGUL : c === 0x1680 ? SPACE : LETTER
  if (c < 0x2c00) {
    if (c <= 0x200a || c === 0x202f || c === 0x205f || c === 0x2028 || c === 0x2029) return SPACE
    if (c <= 0x200f || (c >= 0x202a && c <= 0x202e) || (c >= 0x2060 && c <= 0x206f)) return INVISIBLE
    // 화학Ⅱ: Roman numerals go on with a word.
    return c >= 0x2160 && c <= 0x2188 ? LETTER : OTHER
  }
  if (c < 0x3040) return c === 0x3000 ? SPACE : c >= 0x2e80 && c < 0x2fe0 ? HAN : OTHER
  if (c < 0x3130) return c === 0x30fb ? OTHER : LETTER
  if (c < 0x3190) return HANGUL
  if (c >= 0x4e00 && c <= 0x9fff) return HAN
  if (c >= 0x3400 && c < 0x4dc0) return HAN
  if (c >= 0xf900 && c <= 0xfaff) return HAN
  if (c >= 0xff10 && c <= 0xff19) return DIGIT
  if ((c >= 0xff21 && c <= 0xff3a) || (c >= 0xff41 && c <= 0xff5a)) return LETTER
  if (c === 0xfeff) return INVISIBLE
  return OTHER
}

export const isDigit = (c: number): boolean => (c >= 48 && c <= 57) || (c >= 0xff10 && c <= 0xff19)
export const isSpace = (c: number): boolean => classOf(c) === SPACE
/** Takes no place on the line: zero-width spaces and joiners, marks of direction, soft hyphens. */
export const isInvisible = (c: number): boolean => classOf(c) === INVISIBLE
export const isHangul = (c: number): boolean => c >= 0xac00 && c <= 0xd7a3
/** A letter that continues a word: anything alphabetic but Hangul and Han. */
export const isLetter = (c: number): boolean => classOf(c) === LETTER

/** Longest digits that are read as a quantity; a longer run is a code or noise. */
const MAX_DIGITS = 36

function wordNorm(text: string, start: number, end: number): string {
  const word = text.slice(start, end)
  const first = word.charCodeAt(0)
  if (first >= 0xac00 && first <= 0xd7a3) return word
  return first >= 0xff00 ? word.normalize('NFKC').toLowerCase() : word.toLowerCase()
}

/** Codes of the marks between groups of digits and before decimals. */
export interface NumberMarks {
  readonly group: number
  readonly point: number
}
export const pointMarks: NumberMarks = { group: 44, point: 46 }
export const commaMarks: NumberMarks = { group: 46, point: 44 }

const noWord: Word = {
  norm: '',
  classes: [],
  openings: undefined,
  opens: -1,
  bit: -1,
  traitBits: -1,
  endsMoney: false,
  counts: true,
  tells: true,
  traits: 0,
  pairs: false,
  genitive: false,
  negates: false,
  ofName: null,
  abbreviates: false,
  parted: null,
}

/** Whether a token says whose the next one is: year’s, and the mark alone of workers’. */
export const isPossessive = (token: Token | undefined): boolean =>
  token !== undefined && (token.word.genitive || token.norm === '’' || token.norm === "'")

/** Signs that decimals without a whole number may be glued to: $.99, (.05. */
const beforeDecimals = new Set('$£€¥₩₹([-−–+±~≈<>="“‘')

/** Where tokens are gathered, so that their array is made once and of the right length. */
const scratch: Token[] = []

/** The tokens of `text` between two offsets, in order. Linear in their distance. */
export function tokenize(
  text: string,
  from: number,
  to: number,
  words: Words,
  marks: NumberMarks = pointMarks,
): Token[] {
  let count = 0
  let at = from
  let glued = false
  while (at < to) {
    const c = text.charCodeAt(at)
    const kind = c < 128 ? ascii[c]! : classOf(c)
    if (kind === SPACE) {
      glued = false
      at++
    } else if (kind === INVISIBLE) {
      at++
    } else if (kind === DIGIT) {
      const token = numberToken(text, at, to, glued, marks)
      scratch[count++] = token
      at = token.end
      glued = true
    } else if (
      c === marks.point &&
      at + 1 < to &&
      isDigit(text.charCodeAt(at + 1)) &&
      (!glued || beforeDecimals.has(text[at - 1]!))
    ) {
      // .05, $.99
      const part = numberToken(text, at + 1, to, true, marks)
      scratch[count++] = {
        ...part,
        start: at,
        norm: `0.${part.norm}`,
        glued,
        odd: part.odd || part.norm.includes('.'),
        digits: 0,
      }
      at = part.end
      glued = true
    } else {
      const isWord = kind !== OTHER || (glued && isOwnership(text, at, to, c))
      let token = isWord ? wordToken(text, at, to, kind, glued, words) : signToken(text, at, to, c, glued, words)
      if (token.capital) {
        if (count > 0) capitalizeLinks(count)
        if (text.charCodeAt(token.end) === 46 && token.end - at < 6 && token.end + 1 < to)
          token = token.end === at + 1 ? withStops(text, token, from, to, count, words) : withStop(text, token, count)
        // AT&T: no preposition
        else if (token.end === at + 2 && text.charCodeAt(token.end) === 38 && isBig(text.charCodeAt(at + 1)))
          token = withWord(token, words.of(`${token.norm}&`))
      }
      scratch[count++] = token
      at = token.end
      glued = true
    }
  }
  return scratch.slice(0, count)
}

/** The small words before the last capital one of "Luis de la Torre" and "Omar al-Hadi" count as capital ones. */
function capitalizeLinks(count: number): void {
  let last = count - 1
  if (scratch[last]!.glued && scratch[last]!.norm === '-') last--
  let first = last
  while (first > 0 && first > last - 3 && scratch[first]!.word.ofName === 'part' && !scratch[first]!.capital) first--
  const isInName = first >= 0 && scratch[first]!.kind === WORD && scratch[first]!.capital
  if (!isInName) return
  for (let i = first + 1; i <= last; i++) scratch[i] = { ...scratch[i]!, capital: true }
}

const isSmall = (c: number): boolean => c >= 97 && c <= 122
const isBig = (c: number): boolean => c >= 65 && c <= 90

/** An initial with its stop, or several, before a capital word: "J. Roy", "Ana B. Roy", "J.K. Roy". */
function withStops(text: string, token: Token, from: number, to: number, count: number, words: Words): Token {
  let end = token.end + 1
  // "U.S. exports", but "J.K. Roy"
  while (end - token.start < 6 && isBig(text.charCodeAt(end)) && text.charCodeAt(end + 1) === 46) end += 2
  const name = end + 1
  if (name + 1 >= to || text.charCodeAt(end) !== 32 || !isBig(text.charCodeAt(name))) return token
  const second = text.charCodeAt(name + 1)
  const before = scratch[count - 1]
  // "11 C. Winds"
  if (!(isSmall(second) || second === 46 || second === 0x2019) || before?.kind === NUMBER) return token
  const isOne = end === token.end + 1
  if (!isOne && words.of(text.slice(token.start, end - 1).toLowerCase()).abbreviates) return token
  // The first items of a list: "A. Revenue"
  if (isOne && token.start === from && text.charCodeAt(from) < 71 && second !== 46 && !isSetOff(text, name, to))
    return token
  return withWord({ ...token, end }, words.of(text.slice(token.start, end).toLowerCase()))
}

const withWord = (token: Token, word: Word): Token => ({ ...token, norm: word.norm, word, opens: word.opens })

/** A title with its stop before a name, or the end of a name behind it: "Dr. Roy", "Ana Roy Jr." */
function withStop(text: string, token: Token, count: number): Token {
  const { ofName } = token.word
  const end = token.end + 1
  const isTitle = ofName === 'title' && text.charCodeAt(end) === 32 && isBig(text.charCodeAt(end + 1))
  const isEnd = ofName === 'end' && count > 0 && scratch[count - 1]!.capital
  return isTitle || isEnd ? { ...token, end } : token
}

/** Whether a comma follows a word: "A. Roy, 44, said". */
function isSetOff(text: string, from: number, to: number): boolean {
  let end = from
  while (end < to && isLetter(text.charCodeAt(end))) end++
  return text.charCodeAt(end) === 44
}

const plainToken = (
  kind: Token['kind'],
  start: number,
  end: number,
  word: Word,
  glued: boolean,
  capital: boolean,
): Token => ({ kind, start, end, norm: word.norm, word, opens: word.opens, glued, capital, odd: false, digits: 0 })

/** Signs written with another that looks alike: ∆2.1% is △2.1%, 수출∙수입 is 수출·수입. */
const lookAlikes: ReadonlyMap<number, string> = new Map([
  [0x2206, '△'],
  [0x25b5, '△'],
  [0x2219, '·'],
  [0x30fb, '·'],
  [0xff65, '·'],
])

function signToken(text: string, at: number, to: number, c: number, glued: boolean, words: Words): Token {
  const wide = c >= 0xd800 && c < 0xdc00 && at + 1 < to && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00
  const end = at + (wide ? 2 : 1)
  const plain = c >= 0xff01 && c <= 0xff5e ? String.fromCharCode(c - 0xfee0) : text.slice(at, end)
  const norm = c < 0x2206 ? plain : (lookAlikes.get(c) ?? plain)
  return plainToken(SYMBOL, at, end, words.sign(norm), glued, false)
}

/** Of "2016’s" the end: a word by itself, since what owns is a number. */
const isOwnership = (text: string, at: number, to: number, c: number): boolean =>
  (c === 0x27 || c === 0x2019) &&
  at + 1 < to &&
  text.charCodeAt(at + 1) === 0x73 &&
  isDigit(text.charCodeAt(at - 1)) &&
  (at + 2 >= to || classOf(text.charCodeAt(at + 2)) !== LETTER)

function wordToken(text: string, at: number, to: number, kind: number, glued: boolean, words: Words): Token {
  const c = text.charCodeAt(at)
  let end = at + 1
  let hash = HASH_SEED
  let check = 0
  let inner = -1
  // Of ASCII letters or Hangul alone, so that it is found without cutting it out.
  let plain = true
  if (kind === OTHER) {
    plain = false
    end++
  } else if (kind === LETTER) {
    if (c < 128) {
      hash = hashStep(hash, c | 32)
      check = checkStep(check, c | 32)
    } else plain = false
    while (end < to) {
      const next = text.charCodeAt(end)
      if (next < 128 && ascii[next] === LETTER) {
        hash = hashStep(hash, next | 32)
        check = checkStep(check, next | 32)
        if (next < 97) inner = end
        end++
      } else if (next >= 128 && classOf(next) === LETTER) {
        plain = false
        end++
      } else if (
        // An apostrophe stays inside a word (doesn't, year’s).
        (next === 0x27 || next === 0x2019) &&
        end + 1 < to &&
        classOf(text.charCodeAt(end + 1)) === LETTER
      ) {
        hash = hashStep(hash, next)
        check = checkStep(check, next)
        end++
      } else break
    }
    if (end === at + 1 && isStarredGrade(text, at, to)) {
      plain = false
      end++
    }
  } else {
    if (kind === HANGUL) {
      hash = hashStep(hash, c)
      check = checkStep(check, c)
    } else plain = false
    while (end < to) {
      const next = text.charCodeAt(end)
      if (classOf(next) !== kind) break
      hash = hashStep(hash, next)
      check = checkStep(check, next)
      end++
    }
  }
  const word = plain ? words.at(text, at, end, hash, check) : words.of(wordNorm(text, at, end))
  // "easyJet", but neither kWh nor mRNA
  const isBrand = inner > at && isSmall(c) && isSmall(text.charCodeAt(inner + 1)) && isSmall(text.charCodeAt(inner + 2))
  return plainToken(WORD, at, end, word, glued, kind === LETTER && (isBrand || c !== lowerCode(c)))
}

/** The A* of a school certificate, but neither the emphasis of **A** nor a footnote. */
function isStarredGrade(text: string, at: number, to: number): boolean {
  if (at + 1 >= to || text.charCodeAt(at) !== 65 || text.charCodeAt(at + 1) !== 42) return false
  return text[at - 1] !== '*' && text[at + 2] !== '*'
}

function lowerCode(c: number): number {
  if (c < 128) return c >= 65 && c <= 90 ? c + 32 : c
  return String.fromCharCode(c).toLowerCase().charCodeAt(0)
}

/** Three groups or more that points part, as other languages have it (1.500.000): no address of a computer, no number of a person. */
function isPointed(text: string, start: number, end: number): boolean {
  if (text.charCodeAt(end) === 45) return false
  const parts = text.slice(start, end).split('.')
  if (parts.some(({ length }, i) => (i === 0 ? length > 3 : length !== 3))) return false
  return parts.length === 3 || parts.some((part, i) => Number(part) > 255 || (i > 0 && part.startsWith('0')))
}

function numberToken(text: string, start: number, to: number, glued: boolean, marks: NumberMarks): Token {
  const { group, point } = marks
  let at = start
  at = digitsEnd(text, start, to)
  let norm = text.slice(start, at)
  let points = 0
  const first = at - start
  if (first <= 3) {
    // Western groups of three (with an apostrophe in Swiss: 1'000), or Indian ones of two with three at the end.
    let end = at
    for (;;) {
      const mark = text.charCodeAt(end)
      const isApostrophe = mark === 0x27 || mark === 0x2019
      if (!isApostrophe && !isMark(mark, group)) break
      const next = digitsAfter(text, end + 1, to)
      if (next === 3) end += 4
      // "150, 000": no number begins with noughts
      else if (next === 0 && text.startsWith(' 000', end + 1) && digitsAfter(text, end + 2, to) === 3) end += 5
      else if (!isApostrophe && next === 2 && first <= 2 && group === 44 && indianEnd(text, end, to) > end) {
        end = indianEnd(text, end, to)
        break
      } else break
    }
    if (end > at) {
      norm = withoutMarks(text, start, end)
      at = end
    }
  }
  const dot = text.charCodeAt(at)
  if (isMark(dot, point) && at + 1 < to && isDigit(text.charCodeAt(at + 1))) {
    const end = digitsEnd(text, at + 1, to)
    norm = `${norm}.${text.slice(at + 1, end)}`
    at = end
    points = 1
    while (text.charCodeAt(at) === point && at + 1 < to && isDigit(text.charCodeAt(at + 1))) {
      at = digitsEnd(text, at + 1, to)
      points++
    }
  }
  if (points > 1 && isPointed(text, start, at)) {
    norm = text.slice(start, at).replaceAll('.', '')
    points = 0
  }
  for (let i = 0; i < norm.length; i++) {
    if (norm.charCodeAt(i) <= 57) continue
    norm = norm.normalize('NFKC')
    break
  }
  const odd = points > 1 || norm.length > MAX_DIGITS
  return {
    kind: NUMBER,
    start,
    end: at,
    norm: points > 1 ? text.slice(start, at) : norm,
    word: noWord,
    opens: -1,
    glued,
    capital: false,
    odd,
    digits: odd ? 0 : classesOf(norm, at - start),
  }
}

function digitsEnd(text: string, from: number, to: number): number {
  let end = from
  while (end < to && isDigit(text.charCodeAt(end))) end++
  return end
}

function withoutMarks(text: string, start: number, end: number): string {
  let digits = ''
  let from = start
  for (let at = start; at < end; at++) {
    if (isDigit(text.charCodeAt(at))) continue
    digits += text.slice(from, at)
    from = at + 1
  }
  return digits + text.slice(from, end)
}

const isMark = (c: number, mark: number): boolean => c === mark || c === mark + 0xfee0

/** How many digits stand at `at`, at most 4. */
function digitsAfter(text: string, at: number, to: number): number {
  let n = 0
  while (n < 4 && at + n < to && isDigit(text.charCodeAt(at + n))) n++
  return n
}

/** The end of `,dd,…,ddd` at `at`, or `at`. Looks no further than six groups, so that no list is read again and again. */
function indianEnd(text: string, at: number, to: number): number {
  let end = at
  for (let groups = 0; groups < 6 && isMark(text.charCodeAt(end), 44); groups++) {
    const n = digitsAfter(text, end + 1, to)
    if (n === 3) return end + 4
    if (n !== 2) return at
    end += 3
  }
  return at
}

/** Whether a mark is none of a sentence but of how it is set: of emphasis, of a list, or a picture. */
export const isLayout = (mark: string): boolean => layout.test(mark)
const layout = /^(?:[*_|~•·#…]|\p{Extended_Pictographic})$/u

/** Whether a word is written in capitals of ASCII alone. */
export function isAllCaps(text: string, token: Token): boolean {
  for (let i = token.start; i < token.end; i++) {
    const c = text.charCodeAt(i)
    if (c < 65 || c > 90) return false
  }
  return true
}

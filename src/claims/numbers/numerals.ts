import { addDecimals, divideDecimals, multiplyDecimals, shiftDecimal } from '../../lib/decimal.ts'
import type { Atom, NumberTables } from '../pack/pack.ts'
import { isDigit, isHangul, isLetter, isSpace, NUMBER, type Token } from '../text/tokens.ts'
import { lower, Trie } from '../text/trie.ts'
import { hasGroups } from './written-units.ts'

/** A number as written, in digits, in words, or in both. */
export interface Numeral {
  readonly start: number
  readonly end: number
  readonly decimal: string
  /** Of a pair told in one word (두세). */
  readonly max: string | null
  readonly words: boolean
  /** A scale word or group separator shows that it is no label. */
  readonly scaled: boolean
  readonly approximate: boolean
  /** And more than that: 20-plus. */
  readonly more: boolean
  readonly vague: boolean
  /** Word numbers that need a unit to be believed. */
  readonly weak: boolean
  /** One digit word that is no number by itself (이): only the few units of `soloUnits` behind a space make it one. */
  readonly solo: boolean
  /** Where it would end without a last scale letter that may be a unit instead (60m). */
  readonly shorter: { readonly end: number; readonly decimal: string } | null
  /** Three number words or more, or so many tens, which no other word is made of (삼백오십, 사십). */
  readonly long: boolean
  /** A part of one by itself: 2/3. */
  readonly parted: boolean
  /** Power of ten of the last scale, for ranges whose first end shares it. */
  readonly power: number
}

export interface NumeralReader {
  readonly tables: NumberTables
  readonly atoms: Trie<Atom>
  /** First letters of all number words. */
  readonly starts: ReadonlySet<number>
  readonly pairs: Trie<readonly [string, string]>
}

export function compileNumerals(tables: NumberTables): NumeralReader {
  const atoms = new Trie<Atom>()
  for (const [word, atom] of tables.atoms) atoms.add(word, atom)
  const pairs = new Trie<readonly [string, string]>()
  for (const [word, pair] of tables.pairs ?? []) pairs.add(word, pair)
  const starts = new Set(
    tables.atoms.flatMap(([word, atom]) =>
      atom.is === 'scale' && atom.foreign !== undefined ? [] : lower(word.charCodeAt(0)),
    ),
  )
  return { tables, atoms, pairs, starts }
}

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

const isAsWritten = (end: number, atom: Atom, text: string): boolean =>
  !(atom.is === 'scale' && atom.exact !== undefined && text.slice(end - atom.exact.length, end) !== atom.exact)

function standsApart(end: number, atom: Atom, text: string): boolean {
  const next = text.charCodeAt(end)
  return isAsWritten(end, atom, text) && !isLetter(next) && next !== 0x27 && next !== 0x2019
}

/**
 * The number that begins at token `at`, or `null`.
 *
 * Groups are summed as they are read (1조2000억 = 1조 + 2000억); a scale that does not get smaller begins a new number. `money`: a currency
 * sign stands before it, so that a single letter after it is a scale.
 */
export function readNumeral(
  reader: NumeralReader,
  text: string,
  tokens: readonly Token[],
  at: number,
  limit: number,
  money: boolean,
): Numeral | null {
  const first = tokens[at]!
  if (first.kind !== NUMBER && !reader.starts.has(first.norm.charCodeAt(0))) return null
  return new NumeralReading(reader, text, tokens, at, limit, money).read()
}

type AtomOf<Is extends Atom['is']> = Extract<Atom, { readonly is: Is }>

/** Atoms of a number at most. */
const MAX_STEPS = 40

/** A number under way: what has been read of it, and what may follow. */
class NumeralReading {
  readonly #reader: NumeralReader
  readonly #tables: NumberTables
  readonly #text: string
  readonly #tokens: readonly Token[]
  readonly #at: number
  readonly #limit: number
  readonly #money: boolean
  /** Index of the next number token not before {@link #pos}. */
  #next: number
  #pos: number
  #total = '0'
  /** What the current group holds. */
  #section = ''
  /** Digits or ones not yet multiplied. */
  #current = ''
  #lastPower = Number.POSITIVE_INFINITY
  #lastSmall = Number.POSITIVE_INFINITY
  #words = true
  #scaled = false
  #approximate = false
  #more = false
  #vague = false
  #weak = true
  #atomsRead = 0
  #wordAtoms = 0
  #shorter: Numeral['shorter'] = null
  #power = 0
  #lastWasScale = false
  #lastWasOnes = false
  #lastWasTens = false
  #pendingAnd = -1
  #inner = false
  #parted = false
  /** Where the next atom begins, over a space or a hyphen. */
  #from = 0
  #spaced = false
  #hyphen = false

  constructor(
    reader: NumeralReader,
    text: string,
    tokens: readonly Token[],
    at: number,
    limit: number,
    money: boolean,
  ) {
    this.#reader = reader
    this.#tables = reader.tables
    this.#text = text
    this.#tokens = tokens
    this.#at = at
    this.#limit = limit
    this.#money = money
    this.#next = at
    this.#pos = tokens[at]!.start
  }

  read(): Numeral | null {
    for (let steps = 0; steps < MAX_STEPS && this.#step(); steps++);
    if (this.#pendingAnd >= 0) this.#pos = this.#pendingAnd
    const { start } = this.#tokens[this.#at]!
    if (this.#atomsRead === 0 || this.#pos <= start) return null
    const isFewWords = this.#words && !this.#tables.spaced && this.#wordAtoms < 2
    return {
      start,
      end: this.#pos,
      decimal: this.#sum(),
      max: null,
      words: this.#words,
      scaled: this.#scaled,
      approximate: this.#approximate,
      more: this.#more,
      vague: this.#vague,
      weak: this.#weak || (isFewWords && this.#scaled && !this.#vague),
      solo: this.#inner && this.#words && this.#wordAtoms === 1,
      shorter: this.#shorter,
      long: this.#wordAtoms > 2 || (this.#wordAtoms === 2 && this.#power === 1),
      parted: this.#parted,
      power: this.#power,
    }
  }

  #sum(): string {
    let sum = this.#total
    if (this.#section !== '') sum = addDecimals(sum, this.#section)
    if (this.#current !== '') sum = addDecimals(sum, this.#current)
    return sum
  }

  /** Reads an atom; `false` where the number ends. */
  #step(): boolean {
    if (!this.#overGap()) return false
    const tokens = this.#tokens
    while (this.#next < tokens.length && tokens[this.#next]!.start < this.#from) this.#next++
    const token = tokens[this.#next]
    if (token?.start === this.#from && token.kind === NUMBER) return this.#digits(token)
    const { atoms } = this.#reader
    const match = atoms.match(this.#text, this.#from, this.#limit, this.#tables.spaced ? standsApart : isAsWritten)
    if (!match || !this.#goesOnWith(match.value, match.end)) return false
    const { value: atom, end } = match
    switch (atom.is) {
      case 'and':
        return this.#and(end)
      case 'times':
        return this.#times(atom, end)
      case 'vague':
        return this.#vagueScale(end)
      case 'some':
        return this.#some(atom, end)
      case 'ones':
      case 'tens':
        return this.#ones(atom, end)
      case 'point':
        return this.#point(end)
      case 'part':
        return this.#part(atom, end)
      default:
        return this.#scale(atom, end)
    }
  }

  /** Goes over what may stand between two atoms: spaces, a hyphen, the comma of "four thousand, two hundred and six". */
  #overGap(): boolean {
    this.#from = this.#pos
    this.#spaced = false
    this.#hyphen = false
    if (this.#atomsRead === 0) return true
    const { spaced } = this.#tables
    const c = this.#text.charCodeAt(this.#from)
    if (isSpace(c)) {
      this.#from++
      while (this.#from < this.#pos + 4 && isSpace(this.#text.charCodeAt(this.#from))) this.#from++
      this.#spaced = true
    } else if (spaced && (c === 45 || c === 0x2011)) {
      this.#from++
      this.#hyphen = true
    } else if (c === 44 && spaced && this.#words && this.#lastWasScale && this.#total !== '0') {
      if (hundredsFollow(this.#reader, this.#text, this.#pos, this.#limit)) {
        this.#from += 2
        this.#spaced = true
      }
    }
    return this.#from < this.#limit
  }

  #digits(token: Token): boolean {
    if (token.odd) return false
    const text = this.#text
    const isGrouped = token.end - token.start > token.norm.length
    if (this.#atomsRead > 0) {
      // A further group of digits: only after a scale, and only if it is smaller than that scale.
      if (this.#hyphen || !this.#lastWasScale || (this.#tables.spaced && !this.#words))
        return this.#groupBehindSpace(token)
      const isThousands =
        this.#lastPower === 4 && token.norm.length >= 3 && token.norm.length <= 4 && !token.norm.includes('.')
      if (this.#spaced && !isThousands && !groupFollows(this.#reader, text, token.end, this.#limit, this.#lastPower))
        return false
      if (this.#lastPower === Number.POSITIVE_INFINITY && this.#spaced) return false
    } else if (token.norm.length > 4 && text.charCodeAt(token.start + 1) !== 46 && isGrouped) this.#scaled = true
    this.#shorter = null
    this.#current = token.norm
    if (isGrouped) this.#scaled = true
    this.#words = false
    this.#weak = false
    this.#atomsRead++
    this.#lastWasScale = false
    this.#lastWasOnes = true
    this.#pos = token.end
    return this.#centsBehind() || this.#partBehind(token)
  }

  /** "12 000 000" */
  #groupBehindSpace(token: Token): boolean {
    if (!spaceGroup(this.#text, this.#tokens, this.#at, this.#next, this.#pos, this.#current, this.#tables))
      return false
    this.#current += token.norm
    this.#pos = token.end
    this.#scaled = true
    return true
  }

  /** €1.500,00 too: there the point parts thousands. */
  #centsBehind(): boolean {
    const current = this.#current
    const isGrouped = /^[1-9]\d{0,2}\.\d{3}$/.test(current)
    if (this.#tables.decimalComma || (current.includes('.') && !isGrouped)) return false
    const cents = commaDecimals(this.#text, this.#pos, this.#limit, this.#money)
    if (!cents || (isGrouped && cents.length !== 2)) return false
    this.#current = `${current.replace('.', '')}.${cents}`
    this.#pos += cents.length + 1
    return true
  }

  /** Reads a part of one behind digits: 9½, "1 1/2 million", 3/4. Whether the number may go on. */
  #partBehind(token: Token): boolean {
    const text = this.#text
    const { spaced } = this.#tables
    // "9 ½ pounds"
    const apart = spaced && text[this.#pos] === ' ' && vulgar.has(text[this.#pos + 1] ?? '') ? 1 : 0
    const fraction = vulgar.get(text[this.#pos + apart] ?? '')
    if (fraction !== undefined) {
      // Grain: $4.38¼ is a quarter of a cent more.
      const isOfCent = this.#money && /\.\d\d$/.test(this.#current)
      this.#current = addDecimals(this.#current, isOfCent ? shiftDecimal(fraction, -2) : fraction)
      this.#pos += 1 + apart
      return true
    }
    const isSlashed = text[this.#pos] === '/' && this.#atomsRead === 1
    if (!spaced) {
      const part = isSlashed ? slashedPart(this.#tables, text, token.start, this.#limit) : null
      if (!part) return true
      this.#replace(part)
      this.#parted = true
      return false
    }
    if (token.end - token.start !== token.norm.length) return true
    const part =
      isSlashed && !this.#current.includes('.') ? writtenFraction(text, token.start - 1, this.#limit, true) : null
    if (part) {
      this.#replace(part)
      this.#parted = !this.#scaleFollows()
      return !this.#parted
    }
    const written =
      writtenFraction(text, this.#pos, this.#limit, false) ??
      hyphenFraction(text, this.#pos, this.#limit, this.#tables.hyphenFractions)
    // Grain: $5.41-1/2 is half a cent more.
    const current = this.#current
    const places = current.length - current.indexOf('.') - 1
    if (!written || (current.includes('.') && places !== 2)) return true
    this.#current = addDecimals(current, current.includes('.') ? shiftDecimal(written.value, -2) : written.value)
    this.#pos = written.end
    // "1 1/2 million"
    return this.#scaleFollows()
  }

  #replace({ value, end }: { readonly value: string; readonly end: number }): void {
    this.#current = value
    this.#pos = end
  }

  #scaleFollows(): boolean {
    return scaleFollows(this.#reader, this.#text, this.#pos, this.#limit)
  }

  /** 육조 이천억: after a closed group a further one may follow a space, where words of a number are glued. */
  #goesOnWith(atom: Atom, end: number): boolean {
    if (this.#tables.spaced || !this.#spaced || atom.is === 'point') return true
    if (atom.is === 'scale' && atom.group && !this.#words && this.#lastWasOnes) return true
    if (!this.#words) return false
    const isClosed = this.#lastWasScale && atom.is !== 'some' && atom.is !== 'scale' && end < this.#limit
    if (isClosed && groupInside(this.#reader, this.#text, end, this.#limit, this.#lastPower)) return true
    const least = this.#lastWasTens ? 0 : this.#lastWasScale ? this.#lastSmall : -1
    return goesOnBehindSpace(this.#reader, this.#text, this.#from, this.#limit, least)
  }

  #and(end: number): boolean {
    if (this.#atomsRead === 0 || !this.#words || this.#pendingAnd >= 0 || !(this.#spaced || this.#hyphen)) return false
    this.#pendingAnd = this.#pos
    this.#pos = end
    return true
  }

  #times(atom: AtomOf<'times'>, end: number): boolean {
    if (this.#hyphen || this.#pendingAnd >= 0 || this.#lastWasScale) return false
    this.#current = this.#atomsRead > 0 ? multiplyDecimals(this.#sum(), atom.value) : atom.value
    this.#total = '0'
    this.#section = ''
    this.#lastWasOnes = true
    this.#weak = false
    this.#scaled = false
    this.#atomsRead++
    this.#pos = end
    return false
  }

  #vagueScale(end: number): boolean {
    if (this.#atomsRead > 0) return false
    this.#vague = true
    this.#atomsRead++
    this.#pos = end
    return true
  }

  /** 2만3000여 명, "a 30-odd-year-old" */
  #some(atom: AtomOf<'some'>, end: number): boolean {
    const { spaced } = this.#tables
    if (this.#atomsRead === 0 || this.#spaced || (spaced && !this.#hyphen)) return false
    const behind = spaced && this.#text[end] === ' ' ? end + 1 : end
    const scale = this.#reader.atoms.match(this.#text, behind, this.#limit)?.value
    // 2만3000여 명 ends here, 5천2백억여원 too; but 70여만 goes on with its scale.
    const goesOn = scale?.is === 'scale' && (!spaced || (!this.#words && !scale.short))
    // "a $40-plus fee": no part of it.
    if (atom.more && this.#money && !goesOn) return false
    if (atom.more) this.#more = true
    else this.#approximate = true
    this.#pos = end
    return goesOn
  }

  #ones(atom: AtomOf<'ones'> | AtomOf<'tens'>, end: number): boolean {
    // 6000억이다: behind figures a digit word is a particle.
    if (this.#atomsRead > 0 && !this.#words) return false
    if (this.#lastWasOnes || (this.#lastWasTens && atom.is === 'tens')) return false
    const isInner = atom.is === 'ones' && atom.inner === true
    // 오십세제곱미터: behind 십 the ones are of its own kind, so that 세 begins the unit.
    if (this.#lastSmall === 1 && this.#lastWasScale && atom.is === 'ones' && !isInner && !this.#tables.spaced)
      return false
    this.#current = this.#lastWasTens ? addDecimals(this.#current, atom.value) : atom.value
    this.#lastWasTens = atom.is === 'tens'
    this.#lastWasOnes = atom.is === 'ones'
    this.#lastWasScale = false
    if (!atom.weak) this.#weak = false
    this.#inner = isInner
    this.#atomsRead++
    this.#wordAtoms++
    this.#pendingAnd = -1
    this.#pos = end
    return true
  }

  /** "seven point two five" */
  #point(end: number): boolean {
    if (this.#atomsRead === 0 || !this.#words || (!this.#spaced && this.#tables.spaced)) return false
    const read = pointDigits(this.#reader, this.#text, end, this.#limit)
    if (!read) return false
    this.#current = `${this.#sum()}.${read.digits}`
    this.#inner = false
    this.#total = '0'
    this.#section = ''
    this.#weak = false
    this.#pos = read.end
    this.#lastWasOnes = true
    this.#atomsRead++
    return true
  }

  #part(atom: AtomOf<'part'>, end: number): boolean {
    // "a second $500 and a third $1,000"
    if (this.#atomsRead === 0 || /^ ?[$£€¥\d]/.test(this.#text.slice(end, end + 2))) return false
    // "a million and a half": half of the scale.
    if (this.#lastWasScale && this.#lastPower >= 6 && this.#lastPower !== Number.POSITIVE_INFINITY)
      this.#total = addDecimals(this.#total, shiftDecimal(atom.value, this.#lastPower))
    else this.#current = this.#current === '' ? atom.value : addDecimals(this.#current, atom.value)
    this.#lastWasOnes = true
    this.#pendingAnd = -1
    this.#atomsRead++
    this.#pos = end
    return true
  }

  #scale(atom: AtomOf<'scale'>, end: number): boolean {
    if (!this.#mayScale(atom, end)) return false
    const before = { end: this.#pos, decimal: this.#sum() }
    if (!(atom.group ? this.#closeGroup(atom) : this.#multiply(atom))) return false
    if (this.#words) this.#wordAtoms++
    this.#power = atom.power
    this.#lastWasScale = true
    this.#lastWasOnes = false
    this.#lastWasTens = false
    this.#scaled = true
    this.#atomsRead++
    this.#pos = end
    const isAmbiguous = atom.ambiguous === true && !this.#money
    this.#shorter = isAmbiguous ? before : null
    return !(this.#tables.spaced && (isAmbiguous || atom.short))
  }

  /** Whether a scale word or letter is one here. */
  #mayScale(atom: AtomOf<'scale'>, end: number): boolean {
    if (this.#pendingAnd >= 0) return false
    if (atom.foreign !== undefined) {
      if (this.#words || isLetter(this.#text.charCodeAt(end))) return false
      if (atom.foreign === 'money' && (!this.#money || this.#spaced)) return false
    }
    if (!atom.short) return true
    if (this.#words || this.#hyphen || (this.#spaced && !this.#money)) return false
    // "2B Marco Diaz", who plays there
    const behind = this.#text.slice(this.#pos - 1, this.#pos + 4)
    if (!this.#money && this.#current.length === 1 && /^[1-3]B [A-Z][a-z]/.test(behind)) return false
    // "GRB 130603B": no scale behind so many digits
    return !(this.#atomsRead === 1 && !this.#scaled && /^\d{5}/.test(this.#current))
  }

  /** A scale within a group: hundred, 천, 백, 십. */
  #multiply({ power }: AtomOf<'scale'>): boolean {
    if (power >= this.#lastSmall) return false
    const times = shiftDecimal(this.#current === '' ? '1' : this.#current, power)
    this.#section = addDecimals(this.#section === '' ? '0' : this.#section, times)
    this.#lastSmall = power
    this.#current = ''
    return true
  }

  /** A scale that closes a group: thousand, million, 만, 억. */
  #closeGroup({ power }: AtomOf<'scale'>): boolean {
    const isEmpty = this.#section === '' && this.#current === ''
    const isStacked = this.#lastWasScale && isEmpty && this.#lastPower !== Number.POSITIVE_INFINITY
    if (power >= this.#lastPower || isStacked) {
      // Lakh crore: a scale straight after a scale multiplies it, where number words stand apart.
      if (!(this.#tables.spaced && this.#lastWasScale)) return false
      this.#total = shiftDecimal(this.#total, power)
    } else {
      const held = addDecimals(this.#section === '' ? '0' : this.#section, this.#current === '' ? '0' : this.#current)
      this.#total = addDecimals(this.#total, shiftDecimal(isEmpty ? '1' : held, power))
    }
    this.#lastPower = power
    this.#lastSmall = Number.POSITIVE_INFINITY
    this.#section = ''
    this.#current = ''
    return true
  }
}

/** Whether a scale word of its own stands behind an offset and a space. */
function scaleFollows({ atoms }: NumeralReader, text: string, at: number, limit: number): boolean {
  if (text.charCodeAt(at) !== 32) return false
  const scale = atoms.match(text, at + 1, limit, standsApart)?.value
  return scale?.is === 'scale' && scale.group && !scale.short
}

/** The one or two digits behind the decimal comma of money, as other languages have it: € 49,90, €2,5 million, 49,90 €. */
function commaDecimals(text: string, at: number, limit: number, money: boolean): string | null {
  if (text.charCodeAt(at) !== 44) return null
  const digits = digitsAt(text, at + 1, limit)
  const end = at + 1 + digits.length
  const next = text.charCodeAt(end)
  if (digits === '' || digits.length > 2 || next === 37 || isDigit(next)) return null
  // "$4,12.5%": the next number begins behind the comma.
  if ((next === 44 || next === 46) && isDigit(text.charCodeAt(end + 1))) return null
  return money || text[end] === '€' || (text[end] === ' ' && text[end + 1] === '€') ? digits : null
}

/** Whether ", two hundred" stands at an offset: hundreds that a comma parts from the thousands before them. */
function hundredsFollow(reader: NumeralReader, text: string, at: number, limit: number): boolean {
  if (text.charCodeAt(at + 1) !== 32) return false
  const ones = reader.atoms.match(text, at + 2, limit, standsApart)
  if (ones?.value.is !== 'ones' || text.charCodeAt(ones.end) !== 32) return false
  const scale = reader.atoms.match(text, ones.end + 1, limit, standsApart)?.value
  return scale?.is === 'scale' && !scale.group
}

/** The digits said one by one behind "point": apart by spaces, or in one word where words are written so (십이점오). */
function pointDigits(
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

const cuts: ReadonlySet<string> = new Set(['2', '3', '4', '8', '16', '32', '64'])

/** Eighths and the like behind whole numbers: 3-1/4, 3 1/4. The denominator is a power of two or three, or "of" follows. */
function writtenFraction(
  text: string,
  at: number,
  limit: number,
  alone: boolean,
): { value: string; end: number } | null {
  const c = text.charCodeAt(at)
  if (!alone && c !== 45 && c !== 32 && c !== 0x2011) return null
  if (alone && at >= 0 && !isSpace(c) && c !== 40) return null
  let to = at + 1
  const over = digitsAt(text, to, limit)
  to += over.length
  if (over === '' || over.length > 2 || text[to] !== '/') return null
  const under = digitsAt(text, to + 1, limit)
  to += 1 + under.length
  // Any part "of" something; else as prices and inches are cut, so that it is no date.
  const isOf = alone && under !== '11' && text.startsWith(' of ', to)
  if (!isOf && !cuts.has(under)) return null
  if (Number(over) >= Number(under) || Number(over) === 0) return null
  if (text[to] === '/' || (isLetter(text.charCodeAt(to)) && text[to] !== 'º')) return null
  // "9/11" is a name: a fraction alone stands before its unit.
  if (alone && text[to] !== '%' && !/^(?:[ -]\p{L}| %)/u.test(text.slice(to, to + 3))) return null
  const value = divideDecimals(over, under)
  return value === null ? null : { value, end: to }
}

/** Halves and the like written with a hyphen behind a whole number, before what they are of: 106 1-3 innings. */
function hyphenFraction(
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
function slashedPart(
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
  if (!slashed.test(text.slice(end, end + 4))) return null
  const value = divideDecimals(over, under)
  return value === null ? null : { value, end }
}

function digitsAt(text: string, at: number, limit: number): string {
  let to = at
  while (to < limit && to - at < 4 && text.charCodeAt(to) >= 48 && text.charCodeAt(to) <= 57) to++
  return text.slice(at, to)
}

/** 26 000: the groups behind the first have three digits each, with one space, the first has one to three. */
function spaceGroup(
  text: string,
  tokens: readonly Token[],
  at: number,
  next: number,
  pos: number,
  current: string,
  tables: NumberTables,
): boolean {
  const token = tokens[next]!
  // 4 836.72: the last group may have decimals.
  const point = token.norm.indexOf('.')
  if (token.end - token.start !== token.norm.length || (point < 0 ? token.norm.length : point) !== 3) return false
  if (token.start !== pos + 1 || current.includes('.')) return false
  const c = text.charCodeAt(pos)
  if (c === 32 && !tables.spaced) return false
  const first = tokens[at]!
  if (
    first.norm.length > 3 ||
    first.norm.startsWith('0') ||
    next !== at + Math.ceil((current.length - first.norm.length) / 3) + 1
  )
    return false
  // "EBITDA 188 171" where other numbers have commas: two columns
  return c === 32 ? !hasGroups(text) : c === 0xa0 || c === 0x2009 || c === 0x202f
}

/** Whether a scale smaller than the last one follows the digits: only then does 23조 7,800억 go on over a space. */
function groupFollows(reader: NumeralReader, text: string, at: number, limit: number, lastPower: number): boolean {
  for (let i = 0; i < 4; i++) {
    const match = reader.atoms.match(text, at, limit)
    if (match?.value.is !== 'scale') return false
    if (match.value.group) return match.value.power < lastPower
    at = match.end
    const digits = at
    while (at < limit && text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57) at++
    // 6만 4천590원, 1만 2천명, but 1만 2천만원
    if (i === 0 && match.value.power >= 2 && (at > digits || reader.atoms.match(text, at, limit)?.value.is !== 'scale'))
      return lastPower >= 4
  }
  return false
}

/**
 * Whether words of one group go on behind a space: native ones behind native tens (스물 다섯; `small` is 0), or behind a scale something
 * that has a smaller one (이백 삼십, 천 오백; `small` is its power of ten).
 */
function goesOnBehindSpace(
  { atoms, tables }: NumeralReader,
  text: string,
  at: number,
  limit: number,
  small: number,
): boolean {
  const first = atoms.match(text, at, limit)
  if (first === null || small < 0 || small === Number.POSITIVE_INFINITY) return false
  if (small === 0) {
    if (first.value.is !== 'ones' || first.value.inner) return false
    // 서른 세 명, 서른 세명, but 서른 세대, 열 세트
    if (first.end - at > 1 || isSpace(text.charCodeAt(first.end))) return true
    for (const unit of tables.gluedUnits ?? []) if (text.startsWith(unit, first.end)) return true
    return false
  }
  if (first.value.is === 'tens') return small > 1
  const next = first.value.is === 'ones' ? atoms.match(text, first.end, limit) : first
  return next?.value.is === 'scale' && !next.value.group && next.value.power < small
}

/** Whether words go on with a smaller group (육조 이천억) or, behind 만 and more, with thousands or hundreds (삼만 오천). */
function groupInside(reader: NumeralReader, text: string, at: number, limit: number, lastPower: number): boolean {
  let small = false
  for (let i = 0; i < 8; i++) {
    const match = reader.atoms.match(text, at, limit)
    if (!match) break
    if (match.value.is === 'scale') {
      if (match.value.group) return match.value.power < lastPower
      small ||= match.value.power >= 2
    }
    at = match.end
  }
  return small && lastPower >= 4
}

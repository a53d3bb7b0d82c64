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
  return readAll({
    reader,
    tables: reader.tables,
    text,
    tokens,
    at,
    limit,
    money,
    next: at,
    pos: first.start,
    total: '0',
    section: '',
    current: '',
    lastPower: Number.POSITIVE_INFINITY,
    lastSmall: Number.POSITIVE_INFINITY,
    words: true,
    scaled: false,
    approximate: false,
    more: false,
    vague: false,
    weak: true,
    atomsRead: 0,
    wordAtoms: 0,
    shorter: null,
    power: 0,
    lastWasScale: false,
    lastWasOnes: false,
    lastWasTens: false,
    pendingAnd: -1,
    inner: false,
    parted: false,
    from: 0,
    spaced: false,
    hyphen: false,
  })
}

type AtomOf<Is extends Atom['is']> = Extract<Atom, { readonly is: Is }>

/** Atoms of a number at most. */
const MAX_STEPS = 40

/** A number under way: what has been read of it, and what may follow. */
interface NumeralReading {
  readonly reader: NumeralReader
  readonly tables: NumberTables
  readonly text: string
  readonly tokens: readonly Token[]
  readonly at: number
  readonly limit: number
  readonly money: boolean
  /** Index of the next number token not before `pos`. */
  next: number
  pos: number
  total: string
  /** What the current group holds. */
  section: string
  /** Digits or ones not yet multiplied. */
  current: string
  lastPower: number
  lastSmall: number
  words: boolean
  scaled: boolean
  approximate: boolean
  more: boolean
  vague: boolean
  weak: boolean
  atomsRead: number
  wordAtoms: number
  shorter: Numeral['shorter']
  power: number
  lastWasScale: boolean
  lastWasOnes: boolean
  lastWasTens: boolean
  pendingAnd: number
  inner: boolean
  parted: boolean
  /** Where the next atom begins, over a space or a hyphen. */
  from: number
  spaced: boolean
  hyphen: boolean
}

function readAll(r: NumeralReading): Numeral | null {
  for (let steps = 0; steps < MAX_STEPS && readAtom(r); steps++);
  if (r.pendingAnd >= 0) r.pos = r.pendingAnd
  const { start } = r.tokens[r.at]!
  if (r.atomsRead === 0 || r.pos <= start) return null
  const isFewWords = r.words && !r.tables.spaced && r.wordAtoms < 2
  return {
    start,
    end: r.pos,
    decimal: sumOf(r),
    max: null,
    words: r.words,
    scaled: r.scaled,
    approximate: r.approximate,
    more: r.more,
    vague: r.vague,
    weak: r.weak || (isFewWords && r.scaled && !r.vague),
    solo: r.inner && r.words && r.wordAtoms === 1,
    shorter: r.shorter,
    long: r.wordAtoms > 2 || (r.wordAtoms === 2 && r.power === 1),
    parted: r.parted,
    power: r.power,
  }
}

function sumOf(r: NumeralReading): string {
  let sum = r.total
  if (r.section !== '') sum = addDecimals(sum, r.section)
  if (r.current !== '') sum = addDecimals(sum, r.current)
  return sum
}

/** Reads an atom; `false` where the number ends. */
function readAtom(r: NumeralReading): boolean {
  if (!overGap(r)) return false
  const tokens = r.tokens
  while (r.next < tokens.length && tokens[r.next]!.start < r.from) r.next++
  const token = tokens[r.next]
  if (token?.start === r.from && token.kind === NUMBER) return readDigits(r, token)
  const { atoms } = r.reader
  const match = atoms.match(r.text, r.from, r.limit, r.tables.spaced ? standsApart : isAsWritten)
  if (!match || !goesOnWith(r, match.value, match.end)) return false
  const { value: atom, end } = match
  switch (atom.is) {
    case 'and':
      return readAnd(r, end)
    case 'times':
      return readTimes(r, atom, end)
    case 'vague':
      return readVague(r, end)
    case 'some':
      return readSome(r, atom, end)
    case 'ones':
    case 'tens':
      return readOnes(r, atom, end)
    case 'point':
      return readPoint(r, end)
    case 'part':
      return readPart(r, atom, end)
    default:
      return readScale(r, atom, end)
  }
}

/** Goes over what may stand between two atoms: spaces, a hyphen, the comma of "four thousand, two hundred and six". */
function overGap(r: NumeralReading): boolean {
  r.from = r.pos
  r.spaced = false
  r.hyphen = false
  if (r.atomsRead === 0) return true
  const { spaced } = r.tables
  const c = r.text.charCodeAt(r.from)
  if (isSpace(c)) {
    r.from++
    while (r.from < r.pos + 4 && isSpace(r.text.charCodeAt(r.from))) r.from++
    r.spaced = true
  } else if (spaced && (c === 45 || c === 0x2011)) {
    r.from++
    r.hyphen = true
  } else if (c === 44 && spaced && r.words && r.lastWasScale && r.total !== '0') {
    if (hundredsFollow(r.reader, r.text, r.pos, r.limit)) {
      r.from += 2
      r.spaced = true
    }
  }
  return r.from < r.limit
}

function readDigits(r: NumeralReading, token: Token): boolean {
  if (token.odd) return false
  const text = r.text
  const isGrouped = token.end - token.start > token.norm.length
  if (r.atomsRead > 0) {
    // A further group of digits: only after a scale, and only if it is smaller than that scale.
    if (r.hyphen || !r.lastWasScale || (r.tables.spaced && !r.words)) return groupBehindSpace(r, token)
    const isThousands =
      r.lastPower === 4 && token.norm.length >= 3 && token.norm.length <= 4 && !token.norm.includes('.')
    if (r.spaced && !isThousands && !groupFollows(r.reader, text, token.end, r.limit, r.lastPower)) return false
    if (r.lastPower === Number.POSITIVE_INFINITY && r.spaced) return false
  } else if (token.norm.length > 4 && text.charCodeAt(token.start + 1) !== 46 && isGrouped) r.scaled = true
  r.shorter = null
  r.current = token.norm
  if (isGrouped) r.scaled = true
  r.words = false
  r.weak = false
  r.atomsRead++
  r.lastWasScale = false
  r.lastWasOnes = true
  r.pos = token.end
  return centsBehind(r) || partBehind(r, token)
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
  if (/^[1-9]\d{1,2}\.000$/.test(current) && !r.tables.decimalComma && isMoney(r)) {
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
  const part = isSlashed && !r.current.includes('.') ? writtenFraction(text, token.start - 1, r.limit, true) : null
  if (part) {
    replaceBy(r, part)
    r.parted = !isScaleNext(r)
    return !r.parted
  }
  const written =
    writtenFraction(text, r.pos, r.limit, false) ?? hyphenFraction(text, r.pos, r.limit, r.tables.hyphenFractions)
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

/** 육조 이천억: after a closed group a further one may follow a space, where words of a number are glued. */
function goesOnWith(r: NumeralReading, atom: Atom, end: number): boolean {
  if (r.tables.spaced || !r.spaced || atom.is === 'point') return true
  if (atom.is === 'scale' && atom.group && !r.words && r.lastWasOnes) return true
  if (!r.words) return false
  const isClosed = r.lastWasScale && atom.is !== 'some' && atom.is !== 'scale' && end < r.limit
  if (isClosed && groupInside(r.reader, r.text, end, r.limit, r.lastPower)) return true
  const least = r.lastWasTens ? 0 : r.lastWasScale ? r.lastSmall : -1
  return goesOnBehindSpace(r.reader, r.text, r.from, r.limit, least)
}

function readAnd(r: NumeralReading, end: number): boolean {
  if (r.atomsRead === 0 || !r.words || r.pendingAnd >= 0 || !(r.spaced || r.hyphen)) return false
  r.pendingAnd = r.pos
  r.pos = end
  return true
}

function readTimes(r: NumeralReading, atom: AtomOf<'times'>, end: number): boolean {
  if (r.hyphen || r.pendingAnd >= 0 || r.lastWasScale) return false
  r.current = r.atomsRead > 0 ? multiplyDecimals(sumOf(r), atom.value) : atom.value
  r.total = '0'
  r.section = ''
  r.lastWasOnes = true
  r.weak = false
  r.scaled = false
  r.atomsRead++
  r.pos = end
  return false
}

function readVague(r: NumeralReading, end: number): boolean {
  if (r.atomsRead > 0) return false
  r.vague = true
  r.atomsRead++
  r.pos = end
  return true
}

/** 2만3000여 명, "a 30-odd-year-old" */
function readSome(r: NumeralReading, atom: AtomOf<'some'>, end: number): boolean {
  const { spaced } = r.tables
  if (r.atomsRead === 0 || r.spaced || (spaced && !r.hyphen)) return false
  const behind = spaced && r.text[end] === ' ' ? end + 1 : end
  const scale = r.reader.atoms.match(r.text, behind, r.limit)?.value
  // 2만3000여 명 ends here, 5천2백억여원 too; but 70여만 goes on with its scale.
  const goesOn = scale?.is === 'scale' && (!spaced || (!r.words && !scale.short))
  // "a $40-plus fee": no part of it.
  if (atom.more && r.money && !goesOn) return false
  if (atom.more) r.more = true
  else r.approximate = true
  r.pos = end
  return goesOn
}

function readOnes(r: NumeralReading, atom: AtomOf<'ones'> | AtomOf<'tens'>, end: number): boolean {
  // 6000억이다: behind figures a digit word is a particle.
  if (r.atomsRead > 0 && !r.words) return false
  if (r.lastWasOnes || (r.lastWasTens && atom.is === 'tens')) return false
  const isInner = atom.is === 'ones' && atom.inner === true
  // 오십세제곱미터: behind 십 the ones are of its own kind, so that 세 begins the unit.
  if (r.lastSmall === 1 && r.lastWasScale && atom.is === 'ones' && !isInner && !r.tables.spaced) return false
  r.current = r.lastWasTens ? addDecimals(r.current, atom.value) : atom.value
  r.lastWasTens = atom.is === 'tens'
  r.lastWasOnes = atom.is === 'ones'
  r.lastWasScale = false
  if (!atom.weak) r.weak = false
  r.inner = isInner
  r.atomsRead++
  r.wordAtoms++
  r.pendingAnd = -1
  r.pos = end
  return true
}

/** "seven point two five" */
function readPoint(r: NumeralReading, end: number): boolean {
  if (r.atomsRead === 0 || !r.words || (!r.spaced && r.tables.spaced)) return false
  const read = pointDigits(r.reader, r.text, end, r.limit)
  if (!read) return false
  r.current = `${sumOf(r)}.${read.digits}`
  r.inner = false
  r.total = '0'
  r.section = ''
  r.weak = false
  r.pos = read.end
  r.lastWasOnes = true
  r.atomsRead++
  return true
}

function readPart(r: NumeralReading, atom: AtomOf<'part'>, end: number): boolean {
  // "a second $500 and a third $1,000"
  if (r.atomsRead === 0 || /^ ?[$£€¥\d]/.test(r.text.slice(end, end + 2))) return false
  // "a million and a half": half of the scale.
  if (r.lastWasScale && r.lastPower >= 6 && r.lastPower !== Number.POSITIVE_INFINITY)
    r.total = addDecimals(r.total, shiftDecimal(atom.value, r.lastPower))
  else r.current = r.current === '' ? atom.value : addDecimals(r.current, atom.value)
  r.lastWasOnes = true
  r.pendingAnd = -1
  r.atomsRead++
  r.pos = end
  return true
}

function readScale(r: NumeralReading, atom: AtomOf<'scale'>, end: number): boolean {
  if (!mayScale(r, atom, end)) return false
  const before = { end: r.pos, decimal: sumOf(r) }
  if (!(atom.group ? closeGroup(r, atom) : multiply(r, atom))) return false
  if (r.words) r.wordAtoms++
  r.power = atom.power
  r.lastWasScale = true
  r.lastWasOnes = false
  r.lastWasTens = false
  r.scaled = true
  r.atomsRead++
  r.pos = end
  const isAmbiguous = atom.ambiguous === true && !r.money
  r.shorter = isAmbiguous ? before : null
  return !(r.tables.spaced && (isAmbiguous || atom.short))
}

/** Whether a scale word or letter is one here. */
function mayScale(r: NumeralReading, atom: AtomOf<'scale'>, end: number): boolean {
  if (r.pendingAnd >= 0) return false
  if (atom.foreign !== undefined) {
    if (r.words || isLetter(r.text.charCodeAt(end))) return false
    if (atom.foreign === 'money' && (!r.money || r.spaced)) return false
  }
  if (!atom.short) return true
  if (r.words || r.hyphen || (r.spaced && !r.money)) return false
  // "2B Marco Diaz", who plays there
  const behind = r.text.slice(r.pos - 1, r.pos + 4)
  if (!r.money && r.current.length === 1 && /^[1-3]B [A-Z][a-z]/.test(behind)) return false
  // "GRB 130603B": no scale behind so many digits
  return !(r.atomsRead === 1 && !r.scaled && /^\d{5}/.test(r.current))
}

/** A scale within a group: hundred, 천, 백, 십. */
function multiply(r: NumeralReading, { power }: AtomOf<'scale'>): boolean {
  if (power >= r.lastSmall) return false
  const times = shiftDecimal(r.current === '' ? '1' : r.current, power)
  r.section = addDecimals(r.section === '' ? '0' : r.section, times)
  r.lastSmall = power
  r.current = ''
  return true
}

/** A scale that closes a group: thousand, million, 만, 억. */
function closeGroup(r: NumeralReading, { power }: AtomOf<'scale'>): boolean {
  const isEmpty = r.section === '' && r.current === ''
  const isStacked = r.lastWasScale && isEmpty && r.lastPower !== Number.POSITIVE_INFINITY
  if (power >= r.lastPower || isStacked) {
    // Lakh crore: a scale straight after a scale multiplies it, where number words stand apart.
    if (!(r.tables.spaced && r.lastWasScale)) return false
    r.total = shiftDecimal(r.total, power)
  } else {
    const held = addDecimals(r.section === '' ? '0' : r.section, r.current === '' ? '0' : r.current)
    r.total = addDecimals(r.total, shiftDecimal(isEmpty ? '1' : held, power))
  }
  r.lastPower = power
  r.lastSmall = Number.POSITIVE_INFINITY
  r.section = ''
  r.current = ''
  return true
}

/** Whether a scale word of its own stands behind an offset and a space. */
function scaleFollows({ atoms }: NumeralReader, text: string, at: number, limit: number): boolean {
  if (text.charCodeAt(at) !== 32) return false
  const scale = atoms.match(text, at + 1, limit, standsApart)?.value
  return scale?.is === 'scale' && scale.group && !scale.short
}

const euro = / ?€/y
const isEuro = (text: string, at: number): boolean => {
  euro.lastIndex = at
  return euro.test(text)
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
  if (alone && text[to] !== '%' && !/^(?:["”]?[ -]\p{L}| %)/u.test(text.slice(to, to + 3))) return null
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

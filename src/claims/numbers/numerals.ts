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

/** What has been read so far. */
function sumOf(total: string, section: string, current: string): string {
  let sum = total
  if (section !== '') sum = addDecimals(sum, section)
  if (current !== '') sum = addDecimals(sum, current)
  return sum
}

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
  const { tables, atoms } = reader
  const first = tokens[at]!
  const { start } = first
  if (first.kind !== NUMBER && !reader.starts.has(first.norm.charCodeAt(0))) return null
  let next = at // index of the next number token not before `pos`
  let pos = start
  let total = '0'
  let section = '' // what the current group holds
  let current = '' // digits or ones not yet multiplied
  let lastPower = Number.POSITIVE_INFINITY
  let lastSmall = Number.POSITIVE_INFINITY
  let words = true
  let scaled = false
  let approximate = false
  let more = false
  let vague = false
  let weak = true
  let atomsRead = 0
  let wordAtoms = 0
  let shorter: Numeral['shorter'] = null
  let power = 0
  let lastWasScale = false
  let lastWasOnes = false
  let lastWasTens = false
  let pendingAnd = -1
  let inner = false
  let parted = false

  for (let steps = 0; steps < 40; steps++) {
    let from = pos
    let spaced = false
    let hyphen = false
    if (atomsRead > 0) {
      const c = text.charCodeAt(from)
      if (isSpace(c)) {
        from++
        while (from < pos + 4 && isSpace(text.charCodeAt(from))) from++
        spaced = true
      } else if (tables.spaced && (c === 45 || c === 0x2011)) {
        from++
        hyphen = true
      }
      // "four thousand, two hundred and six"
      else if (
        c === 44 &&
        tables.spaced &&
        words &&
        lastWasScale &&
        total !== '0' &&
        hundredsFollow(reader, text, pos, limit)
      ) {
        from += 2
        spaced = true
      }
      if (from >= limit) break
    }
    while (next < tokens.length && tokens[next]!.start < from) next++
    const token = tokens[next]
    if (token && token.start === from && token.kind === NUMBER) {
      if (token.odd) break
      if (atomsRead > 0) {
        // A further group of digits: only after a scale, and only if it is smaller than that scale.
        if (hyphen || !lastWasScale || (tables.spaced && words === false)) {
          if (spaceGroup(text, tokens, at, next, pos, current, tables)) {
            current += token.norm
            pos = token.end
            scaled = true
            continue
          }
          break
        }
        if (
          spaced &&
          !(lastPower === 4 && token.norm.length >= 3 && token.norm.length <= 4 && !token.norm.includes('.')) &&
          !groupFollows(reader, text, token.end, limit, lastPower)
        )
          break
        if (lastPower === Number.POSITIVE_INFINITY && spaced) break
      } else if (
        token.norm.length > 4 &&
        text.charCodeAt(token.start + 1) !== 46 &&
        token.end - token.start > token.norm.length
      )
        scaled = true
      shorter = null
      current = token.norm
      if (token.end - token.start > token.norm.length) scaled = true
      words = false
      weak = false
      atomsRead++
      lastWasScale = false
      lastWasOnes = true
      pos = token.end
      // €1.500,00 too: there the point parts thousands.
      const grouped = /^[1-9]\d{0,2}\.\d{3}$/.test(current)
      const cents =
        tables.decimalComma || (current.includes('.') && !grouped) ? null : commaDecimals(text, pos, limit, money)
      if (cents && (!grouped || cents.length === 2)) {
        current = `${current.replace('.', '')}.${cents}`
        pos += cents.length + 1
        continue
      }
      // "9 ½ pounds"
      const apart = tables.spaced && text[pos] === ' ' && vulgar.has(text[pos + 1] ?? '') ? 1 : 0
      const fraction = vulgar.get(text[pos + apart] ?? '')
      if (fraction !== undefined) {
        // Grain: $4.38¼ is a quarter of a cent more.
        const isOfCent = money && /\.\d\d$/.test(current)
        current = addDecimals(current, isOfCent ? shiftDecimal(fraction, -2) : fraction)
        pos += 1 + apart
      } else if (!tables.spaced && atomsRead === 1 && text[pos] === '/') {
        const part = slashedPart(tables, text, token.start, limit)
        if (part) {
          current = part.value
          pos = part.end
          parted = true
          break
        }
      } else if (tables.spaced && token.end - token.start === token.norm.length) {
        const part =
          text[pos] === '/' && atomsRead === 1 && !current.includes('.')
            ? writtenFraction(text, token.start - 1, limit, true)
            : null
        if (part) {
          current = part.value
          pos = part.end
          parted = !scaleFollows(reader, text, pos, limit)
          if (parted) break
          continue
        }
        const written =
          writtenFraction(text, pos, limit, false) ?? hyphenFraction(text, pos, limit, tables.hyphenFractions)
        // Grain: $5.41-1/2 is half a cent more.
        const places = current.length - current.indexOf('.') - 1
        if (written && (!current.includes('.') || places === 2)) {
          current = addDecimals(current, current.includes('.') ? shiftDecimal(written.value, -2) : written.value)
          pos = written.end
          // "1 1/2 million"
          if (!scaleFollows(reader, text, pos, limit)) break
        }
      }
      continue
    }
    const match = atoms.match(text, from, limit, tables.spaced ? standsApart : isAsWritten)
    if (!match) break
    const { value: atom, end } = match
    if (!tables.spaced && spaced && !(atom.is === 'scale' && atom.group && !words && lastWasOnes)) {
      // 육조 이천억: after a closed group a further one may follow a space.
      if (
        atom.is !== 'point' &&
        !(
          lastWasScale &&
          words &&
          atom.is !== 'some' &&
          atom.is !== 'scale' &&
          end < limit &&
          groupInside(reader, text, end, limit, lastPower)
        ) &&
        !(words && goesOnBehindSpace(reader, text, from, limit, lastWasTens ? 0 : lastWasScale ? lastSmall : -1))
      )
        break
    }
    if (atom.is === 'and') {
      if (atomsRead === 0 || !words || pendingAnd >= 0 || !(spaced || hyphen)) break
      pendingAnd = pos
      pos = end
      continue
    }
    if (atom.is === 'times') {
      if (hyphen || pendingAnd >= 0 || lastWasScale) break
      current = atomsRead > 0 ? multiplyDecimals(sumOf(total, section, current), atom.value) : atom.value
      total = '0'
      section = ''
      lastWasOnes = true
      weak = false
      scaled = false
      atomsRead++
      pos = end
      break
    }
    if (atom.is === 'vague') {
      if (atomsRead > 0) break
      vague = true
      atomsRead++
      pos = end
      continue
    }
    if (atom.is === 'some') {
      if (atomsRead === 0 || spaced || (tables.spaced && !hyphen)) break
      const behind = tables.spaced && text[end] === ' ' ? end + 1 : end
      const scale = atoms.match(text, behind, limit)?.value
      const goes = scale?.is === 'scale' && (!tables.spaced || (!words && !scale.short))
      // "a $40-plus fee": no part of it.
      if (atom.more && money && !goes) break
      if (atom.more) more = true
      else approximate = true
      pos = end
      // 2만3000여 명 ends here, 5천2백억여원 too; but 70여만 goes on with its scale.
      if (goes) continue
      break
    }
    if (atom.is === 'ones' || atom.is === 'tens') {
      // 6000억이다: behind figures a digit word is a particle.
      if (atomsRead > 0 && !words && (!lastWasScale || !tables.spaced)) break
      if (lastWasOnes || (lastWasTens && atom.is === 'tens')) break
      // 오십세제곱미터: behind 십 the ones are of its own kind, so that 세 begins the unit.
      if (lastSmall === 1 && lastWasScale && atom.is === 'ones' && !atom.inner && !tables.spaced) break
      if (atomsRead > 0 && !words && tables.spaced) break
      current = lastWasTens ? addDecimals(current, atom.value) : atom.value
      lastWasTens = atom.is === 'tens'
      lastWasOnes = atom.is === 'ones'
      lastWasScale = false
      if (!atom.weak) weak = false
      inner = atom.is === 'ones' && atom.inner === true
      atomsRead++
      wordAtoms++
      pendingAnd = -1
      pos = end
      continue
    }
    if (atom.is === 'point') {
      // "seven point two five"
      const read = atomsRead > 0 && words && (spaced || !tables.spaced) ? pointDigits(reader, text, end, limit) : null
      if (!read) break
      current = `${sumOf(total, section, current)}.${read.digits}`
      inner = false
      total = '0'
      section = ''
      weak = false
      pos = read.end
      lastWasOnes = true
      atomsRead++
      continue
    }
    if (atom.is === 'part') {
      // "a second $500 and a third $1,000"
      if (atomsRead === 0 || /^ ?[$£€¥\d]/.test(text.slice(end, end + 2))) break
      // "a million and a half": half of the scale.
      if (lastWasScale && lastPower >= 6 && lastPower !== Number.POSITIVE_INFINITY)
        total = addDecimals(total, shiftDecimal(atom.value, lastPower))
      else current = current === '' ? atom.value : addDecimals(current, atom.value)
      lastWasOnes = true
      pendingAnd = -1
      atomsRead++
      pos = end
      continue
    }
    // A scale.
    if (atom.foreign !== undefined) {
      if (words || isLetter(text.charCodeAt(end))) break
      if (atom.foreign === 'money' && (!money || spaced)) break
    }
    if (atom.short && (spaced || hyphen) && !money) break
    if (atom.short && words) break
    // "2B Marco Diaz", who plays there
    if (atom.short && !money && /^[1-3]B [A-Z][a-z]/.test(text.slice(pos - 1, pos + 4)) && current.length === 1) break
    // "GRB 130603B": no scale behind so many digits
    if (atom.short && atomsRead === 1 && !scaled && /^\d{5}/.test(current)) break
    if (hyphen && atom.short) break
    if (pendingAnd >= 0) break
    const before = { end: pos, decimal: sumOf(total, section, current) }
    if (!atom.group) {
      if (atom.power >= lastSmall) break
      section = addDecimals(section === '' ? '0' : section, shiftDecimal(current === '' ? '1' : current, atom.power))
      lastSmall = atom.power
      current = ''
    } else {
      let held = addDecimals(section === '' ? '0' : section, current === '' ? '0' : current)
      if (section === '' && current === '') held = '1'
      if (atom.power >= lastPower) {
        // Lakh crore: a scale straight after a scale multiplies it, where number words stand apart.
        if (!(tables.spaced && lastWasScale)) break
        total = shiftDecimal(total, atom.power)
      } else if (lastWasScale && section === '' && current === '' && lastPower !== Number.POSITIVE_INFINITY) {
        if (!tables.spaced) break
        total = shiftDecimal(total, atom.power)
      } else total = addDecimals(total, shiftDecimal(held, atom.power))
      lastPower = atom.power
      lastSmall = Number.POSITIVE_INFINITY
      section = ''
      current = ''
    }
    if (words) wordAtoms++
    power = atom.power
    lastWasScale = true
    lastWasOnes = false
    lastWasTens = false
    scaled = true
    atomsRead++
    pos = end
    if (atom.ambiguous && !money) {
      shorter = before
      if (tables.spaced) break
      continue
    }
    shorter = null
    if (atom.short && tables.spaced) break
  }
  if (pendingAnd >= 0) pos = pendingAnd
  if (atomsRead === 0 || pos <= start) return null
  const solo = inner && words && wordAtoms === 1
  if (words && !tables.spaced && wordAtoms < 2 && scaled && !vague) weak = true
  return {
    start,
    end: pos,
    decimal: sumOf(total, section, current),
    max: null,
    words,
    scaled,
    approximate,
    more,
    vague,
    weak,
    solo,
    shorter,
    long: wordAtoms > 2 || (wordAtoms === 2 && power === 1),
    parted,
    power,
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

import { addDecimals, multiplyDecimals, shiftDecimal } from '../../../lib/decimal.ts'
import type { Atom } from '../../pack/pack.ts'
import { isLetter, isSpace, NUMBER } from '../../text/tokens.ts'
import { pointDigits, readDigits } from './digits.ts'
import { goesOnBehindSpace, groupInside, hundredsFollow, isAsWritten, ofMoney, standsApart } from './groups.ts'
import { type AtomOf, type NumeralReading, sumOf } from './numeral.ts'

/*
 * Words and letters of a number: ones, tens, scales, parts.
 */

/** Reads an atom; `false` where the number ends. */
export function readAtom(r: NumeralReading): boolean {
  if (!overGap(r)) return false
  const tokens = r.tokens
  while (r.next < tokens.length && tokens[r.next]!.start < r.from) r.next++
  const token = tokens[r.next]
  if (token?.start === r.from && token.kind === NUMBER) return readDigits(r, token)
  const { atoms } = r.reader
  const match = atoms.match(r.text, r.from, r.limit, r.tables.spaced ? (r.money ? ofMoney : standsApart) : isAsWritten)
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

/** 육조 이천억: after a closed group a further one may follow a space, where words of a number are glued. */
function goesOnWith(r: NumeralReading, atom: Atom, end: number): boolean {
  if (r.tables.spaced || !r.spaced || atom.is === 'point') return true
  // 3 만원, 2천 만원
  if (atom.is === 'scale' && atom.group && !r.words) {
    const isOpen = r.lastWasScale && r.section !== '' && !atom.ambiguous
    if (r.lastWasOnes || isOpen) return true
  }
  // 72만 천 원, 1억 천만 명, but 3만 천안
  if (!r.words) {
    const isSmall = atom.is === 'scale' && !atom.group && r.lastWasScale && r.lastPower >= 4 && r.section === ''
    return isSmall && r.tables.behindScale?.test(r.text.slice(end, Math.min(end + 8, r.limit))) === true
  }
  const isClosed = r.lastWasScale && atom.is !== 'some' && atom.is !== 'scale' && end < r.limit
  if (isClosed && groupInside(r.reader, r.text, end, r.limit, r.lastPower)) return true
  const least = r.lastWasTens ? 0 : r.lastWasScale ? r.lastSmall : -1
  return goesOnBehindSpace(r.reader, r.text, r.from, r.limit, least)
}

function readAnd(r: NumeralReading, end: number): boolean {
  if (r.atomsRead === 0 || !r.words || r.pendingAnd >= 0 || !(r.spaced || r.hyphen) || opensNext(r, end)) return false
  r.pendingAnd = r.pos
  r.pos = end
  return true
}

/** "a hundred and two hundred": behind "and" stands a number of its own. */
function opensNext({ reader, text, limit, lastSmall, lastPower }: NumeralReading, and: number): boolean {
  const few = reader.atoms.match(text, and + 1, limit, standsApart)
  if (few?.value.is !== 'ones' && few?.value.is !== 'tens') return false
  const scale = reader.atoms.match(text, few.end + 1, limit, standsApart)?.value
  return scale?.is === 'scale' && !scale.short && scale.power >= (scale.group ? lastPower : lastSmall)
}

function readTimes(r: NumeralReading, atom: AtomOf<'times'>, end: number): boolean {
  if (r.hyphen || r.pendingAnd >= 0 || r.lastWasScale) return false
  r.current = r.atomsRead > 0 ? multiplyDecimals(sumOf(r), atom.value) : atom.value
  r.times = atom.value
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
  const behind = r.text[end] === ' ' ? end + 1 : end
  const next = r.reader.atoms.match(r.text, behind, r.limit)
  const scale = next?.value
  // 90여 만 명, 20여 만원; but 50여 조각
  const isApart = !spaced && behind > end
  if (
    isApart &&
    scale?.is === 'scale' &&
    scale.group &&
    (scale.power < 12 || !isLetter(r.text.charCodeAt(next!.end)))
  ) {
    r.approximate = true
    r.pos = behind
    return true
  }
  // 2만3000여 명 ends here, 5천2백억여원 too; but 70여만 goes on with its scale.
  const goesOn = scale?.is === 'scale' && !isApart && (!spaced || (!r.words && !scale.short))
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
  if (r.lastWasOnes || (r.lastWasTens && atom.is === 'tens') || isParticleBehind(r)) return false
  const isInner = atom.is === 'ones' && atom.inner === true
  // 열사병: a digit of the other set of numerals goes with no ten of this one.
  if (r.lastWasTens && isInner) return false
  if (r.lastWasScale && r.tables.unitHeads?.some((head) => r.text.startsWith(head, r.from))) return false
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

/** 오억이다: behind the scale of a group the digit word is a particle or copula. */
function isParticleBehind({ tables, text, from, lastWasScale, lastPower }: NumeralReading): boolean {
  const { digitParticle } = tables
  if (!digitParticle || !lastWasScale || lastPower === Number.POSITIVE_INFINITY) return false
  digitParticle.lastIndex = from
  return digitParticle.test(text)
}

/** "by point five percent": by the word before, and no list of points */
function opensDecimals({ tables, text, tokens, at }: NumeralReading, end: number): boolean {
  return text[end] === ' ' && tables.pointLeads?.has(tokens[at - 1]?.norm ?? '') === true
}

/** "seven point two five"; with hyphens, as broadcasters write for the eye, of figures too: "35-point-five", "two-point-54" */
function readPoint(r: NumeralReading, end: number): boolean {
  const isFirst = r.atomsRead === 0
  const isHyphened = r.hyphen && r.text.charCodeAt(end) === 45
  if (isFirst ? !opensDecimals(r, end) : !isHyphened && (!r.words || (!r.spaced && r.tables.spaced))) return false
  const read = pointDigits(r.reader, r.text, end, r.limit)
  if (!read) return false
  r.current = `${isFirst ? '0' : sumOf(r)}.${read.digits}`
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
  if (atom.next) {
    atom.next.lastIndex = end
    if (!atom.next.test(r.text)) return false
  }
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
    if (atom.foreign === 'money' && (!r.money || r.spaced) && !isMoneyBehind(r, end)) return false
  }
  if (!atom.short) return true
  if (r.words || (r.hyphen && !r.money) || (r.spaced && !r.money && !isMoneyBehind(r, end))) return false
  // "a $5 T-shirt"
  if (r.money && r.spaced && r.text[end] === '-' && isLetter(r.text.charCodeAt(end + 1))) return false
  // "2B Marco Diaz", who plays there
  const behind = r.text.slice(r.pos - 1, r.pos + 4)
  if (!r.money && r.current.length === 1 && /^[1-3]B [A-Z][a-z]/.test(behind)) return false
  // "GRB 130603B": no scale behind so many digits
  return !(r.atomsRead === 1 && !r.scaled && /^\d{5}/.test(r.current))
}

/** 5 m euros, 5 M USD */
function isMoneyBehind({ tables, text }: NumeralReading, at: number): boolean {
  const { scaledMoney } = tables
  if (!scaledMoney) return false
  scaledMoney.lastIndex = at
  return scaledMoney.test(text)
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

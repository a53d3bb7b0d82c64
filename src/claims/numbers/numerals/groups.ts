import type { Atom, NumberTables } from '../../pack/pack.ts'
import { isLetter, isSpace, NUMBER, type Token } from '../../text/tokens.ts'
import { hasGroups } from '../written-units.ts'
import type { NumeralReader } from './numeral.ts'

/*
 * Groups of three digits, and scales behind them.
 */

/** Whether a scale word of its own stands behind an offset and a space. */
export function scaleFollows({ atoms }: NumeralReader, text: string, at: number, limit: number): boolean {
  if (text.charCodeAt(at) !== 32) return false
  const scale = atoms.match(text, at + 1, limit, standsApart)?.value
  return scale?.is === 'scale' && scale.group && !scale.short
}

/** Whether ", two hundred" stands at an offset: hundreds that a comma parts from the thousands before them. */
export function hundredsFollow(reader: NumeralReader, text: string, at: number, limit: number): boolean {
  if (text.charCodeAt(at + 1) !== 32) return false
  const ones = reader.atoms.match(text, at + 2, limit, standsApart)
  if (ones?.value.is !== 'ones' || text.charCodeAt(ones.end) !== 32) return false
  const scale = reader.atoms.match(text, ones.end + 1, limit, standsApart)?.value
  return scale?.is === 'scale' && !scale.group
}

export function digitsAt(text: string, at: number, limit: number): string {
  let to = at
  while (to < limit && to - at < 4 && text.charCodeAt(to) >= 48 && text.charCodeAt(to) <= 57) to++
  return text.slice(at, to)
}

/** 26 000: the groups behind the first have three digits each, with one space, the first has one to three. */
export function spaceGroup(
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
  // 1 000원: noughts are no number of their own.
  if (c === 32 && !tables.spaced && token.norm !== '000') return false
  const first = tokens[at]!
  // "two 500 mg tablets"
  if (
    first.kind !== NUMBER ||
    first.norm.length > 3 ||
    first.norm.startsWith('0') ||
    next !== at + Math.ceil((current.length - first.norm.length) / 3) + 1
  )
    return false
  // "EBITDA 188 171" where other numbers have commas: two columns
  return c === 32 ? !hasGroups(text) : c === 0xa0 || c === 0x2009 || c === 0x202f
}

/** Whether what stands at an offset goes on with a number whose last group was of a power of ten. */
type GoesOn = (reader: NumeralReader, text: string, at: number, limit: number, lastPower: number) => boolean

/** Whether a scale smaller than the last one follows the digits: only then does 23조 7,800억 go on over a space. */
export const groupFollows: GoesOn = (reader, text, at, limit, lastPower) => {
  for (let i = 0; i < 4; i++) {
    const match = reader.atoms.match(text, at, limit)
    // 1억 5000여만 원
    if (match?.value.is === 'some') {
      at = match.end
      continue
    }
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
export function goesOnBehindSpace(
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
export const groupInside: GoesOn = (reader, text, at, limit, lastPower) => {
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

export const isAsWritten = (end: number, atom: Atom, text: string): boolean =>
  !(atom.is === 'scale' && atom.exact !== undefined && text.slice(end - atom.exact.length, end) !== atom.exact)

export const standsApart = (end: number, atom: Atom, text: string): boolean =>
  isAsWritten(end, atom, text) && endsWord(end, text)

/** Of money a letter is its scale in either case: $5mm. */
export const ofMoney = (end: number, _: Atom, text: string): boolean => endsWord(end, text)

function endsWord(end: number, text: string): boolean {
  const next = text.charCodeAt(end)
  // ‘It lost $3 billion’: the mark closes.
  const isMark = next === 0x27 || next === 0x2019
  return isMark ? !isLetter(text.charCodeAt(end + 1)) : !isLetter(next)
}

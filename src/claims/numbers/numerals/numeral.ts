import { addDecimals } from '../../../lib/decimal.ts'
import type { Atom, NumberTables } from '../../pack/pack.ts'
import type { Token } from '../../text/tokens.ts'
import type { Trie } from '../../text/trie.ts'

/*
 * A number as written, and what is known of it while it is read.
 */

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
  /** Three number words or more, or so many tens or hundreds, which no other word is made of (삼백오십, 사십, 오백). */
  readonly long: boolean
  /** A part of one by itself: 2/3. */
  readonly parted: boolean
  /** Power of ten of the last scale, for ranges whose first end shares it. */
  readonly power: number
  /** What a dozen or the like has made of it. */
  readonly times: string | null
}

export interface NumeralReader {
  readonly tables: NumberTables
  readonly atoms: Trie<Atom>
  /** First letters of all number words. */
  readonly starts: ReadonlySet<number>
  readonly pairs: Trie<readonly [string, string]>
}

/** A number under way: what has been read of it, and what may follow. */
export interface NumeralReading {
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
  times: string | null
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

export type AtomOf<Is extends Atom['is']> = Extract<Atom, { readonly is: Is }>

export function sumOf(r: NumeralReading): string {
  let sum = r.total
  if (r.section !== '') sum = addDecimals(sum, r.section)
  if (r.current !== '') sum = addDecimals(sum, r.current)
  return sum
}

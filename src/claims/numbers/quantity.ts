import { multiplyDecimals, shiftDecimal } from '../../lib/decimal.ts'
import type { Direction, Kind, Qualifier, UnitType } from '../../model/claim.ts'
import type { UnitRow } from '../pack/pack.ts'
import type { Token } from '../text/tokens.ts'

/** A number of the text on its way to a claim or a rejection. */
export interface Quantity {
  /** With sign and unit. */
  start: number
  end: number
  /** The number alone. */
  readonly numberStart: number
  numberEnd: number
  first: number
  /** Last token that it covers, even in part. */
  last: number
  decimal: string | null
  min: string | null
  max: string | null
  unit: { type: UnitType; code: string | null; text: string } | null
  /** Currency in a minor unit (cents), so that a major one may come before it. */
  minor: boolean
  /** How many of `unit.code` one of what it is told in is: 10 of decades, 12 of dozens. */
  factor: string | null
  words: boolean
  scaled: boolean
  signed: boolean
  power: number
  qualifier: Qualifier | null
  kind: Kind | null
  direction: Direction | null
  /** Reason, once it is no claim. */
  rejected: string | null
  /** Part of a range or compound that another quantity stands for. */
  merged: boolean
  /** Noun phrase of a count, as tokens. */
  noun: { first: number; last: number } | null
  /** A bare number that took the unit or noun of a neighbour. */
  lent: boolean
  /** Last word before it that is neither a qualifier nor an article; `UNASKED` until somebody asks. */
  before: number
  readonly why: Reasons
}

/** Same kind of unit, whatever its words. */
export const sameUnit = (a: Quantity, b: Quantity): boolean =>
  a.unit!.type === b.unit!.type && a.unit!.code === b.unit!.code

export const UNASKED = -2

/** Measures that readers are told in the units of two countries. */
const converted: ReadonlySet<string> = new Set('length area volume mass energy power temperature speed'.split(' '))

/** Whether a number in brackets may say the one before it in another currency or unit: "$3 million (€2.6 million)", "12C (54F)". */
export const mayConvert = ({ unit: from }: Quantity, { unit: to }: Quantity): boolean =>
  from!.type === to!.type && (to!.type === 'currency' || (converted.has(to!.type) && from!.code !== to!.code))

interface Reason {
  readonly field: string
  rule: string
  next: Reason | null
}

/** Which named rule set which field, in the order in which they were set first. A short chain: a number has few fields, and texts many numbers. */
export class Reasons {
  #first: Reason | null = null

  get(field: string): string | undefined {
    for (let reason = this.#first; reason !== null; reason = reason.next) if (reason.field === field) return reason.rule
    return undefined
  }

  set(field: string, rule: string): void {
    let last: Reason | null = null
    for (let reason = this.#first; reason !== null; reason = reason.next) {
      if (reason.field === field) {
        reason.rule = rule
        return
      }
      last = reason
    }
    const reason = { field, rule, next: null }
    if (last === null) this.#first = reason
    else last.next = reason
  }

  toObject(): Record<string, string> {
    const fields: [string, string][] = []
    for (let reason = this.#first; reason !== null; reason = reason.next) fields.push([reason.field, reason.rule])
    return Object.fromEntries(fields)
  }
}

/** Why of the age of somebody. */
export const AGE = 'age behind a name'

/** Why a number has the noun of the one behind it. */
export const NOUN_BEHIND = 'noun behind the next number'

/** Why of "Complaints fell to 61". */
export const WHAT_HAS_MOVED = 'what the sentence says has moved'

/** Why of "on 25, up four": points that a share moved by. */
export const POINTS_OF_SHARE = 'points of the share before'

/** Why of "Severe cases were rare: four and 11, respectively". */
export const WHAT_IS_TOLD = 'what the sentence tells of'

export function makeQuantity(start: number, end: number, first: number, last: number): Quantity {
  return {
    start,
    end,
    numberStart: start,
    numberEnd: end,
    first,
    last,
    decimal: null,
    min: null,
    max: null,
    unit: null,
    minor: false,
    factor: null,
    words: false,
    scaled: false,
    signed: false,
    power: 0,
    qualifier: null,
    kind: null,
    direction: null,
    rejected: null,
    merged: false,
    noun: null,
    lent: false,
    before: UNASKED,
    why: new Reasons(),
  }
}

/** Last token that begins before `end`. */
export function tokenBefore(tokens: readonly Token[], from: number, end: number): number {
  let i = from
  while (i + 1 < tokens.length && tokens[i + 1]!.start < end) i++
  return i
}

export function setUnit(q: Quantity, text: string, row: UnitRow, start: number, end: number): void {
  q.unit = { type: row.type, code: row.code, text: text.slice(start, end) }
  if (row.kind) q.kind = row.kind
  if (row.factor !== undefined) {
    q.minor = row.type === 'currency' && row.factor.startsWith('0.')
    q.factor = row.factor
    if (q.decimal !== null) q.decimal = multiplyDecimals(q.decimal, row.factor)
    if (q.min !== null) q.min = multiplyDecimals(q.min, row.factor)
    if (q.max !== null) q.max = multiplyDecimals(q.max, row.factor)
  }
  if (row.type === 'currency' && !q.scaled && wholeMoney.has(row.code ?? '')) groupByPoint(q, text)
  q.why.set('unit', `unit ${row.code ?? row.forms[0]}`)
}

/** Money that nobody counts in hundredths, of countries that part thousands by a point; yen and won are told to thousandths as rates. */
const wholeMoney: ReadonlySet<string> = new Set(
  'CLP PYG COP CRC IDR VND UGX RWF BIF GNF XOF XAF KMF DJF XPF'.split(' '),
)

/** CLP 12.990: thousands, and no decimals. */
function groupByPoint(q: Quantity, text: string): void {
  if (q.decimal === null || !/^[1-9]\d{0,2}\.\d{3}$/.test(text.slice(q.numberStart, q.numberEnd))) return
  q.decimal = shiftDecimal(q.decimal, 3)
  q.scaled = true
}

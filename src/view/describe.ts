import type { Claim } from '../model/claim.ts'
import type { FoundClaim } from '../store/search/find-claims.ts'

/** What is said of a quantity, from a record or from the index. */
export interface Quantity {
  readonly decimal: string | null
  readonly value: number | null
  readonly min: number | null
  readonly max: number | null
  readonly unitType: string
  readonly unitCode: string | null
  readonly unitText: string
}

export function quantityOf(claim: Claim | FoundClaim): Quantity {
  const { decimal, value, min, max } = claim
  if ('unit' in claim) {
    const { type, code, text } = claim.unit
    return { decimal, value, min, max, unitType: type, unitCode: code, unitText: text }
  }
  return { decimal, value, min, max, unitType: claim.unit_type, unitCode: claim.unit_code, unitText: claim.unit_text }
}

/** "66,100,000,000 USD", "6–7 %", "1,200 people". */
export function formatQuantity(quantity: Quantity): string {
  const { decimal, value, min, max } = quantity
  const number =
    decimal !== null
      ? groupDigits(decimal)
      : value !== null
        ? groupDigits(String(value))
        : `${groupDigits(String(min))}–${groupDigits(String(max))}`
  const unit = unitName(quantity)
  return unit === '' ? number : `${number} ${unit}`
}

/** UCUM codes and the like as people write them. */
const unitNames: ReadonlyMap<string, string> = new Map([
  ['a', 'years'],
  ['mo', 'months'],
  ['wk', 'weeks'],
  ['d', 'days'],
  ['h', 'hours'],
  ['min', 'minutes'],
  ['s', 'seconds'],
  ['pp', 'percentage points'],
  ['bp', 'basis points'],
  ['har', 'ha'],
  ['m2', 'm²'],
  ['km2', 'km²'],
  ['m3', 'm³'],
  ['Cel', '°C'],
  ['[degF]', '°F'],
  ['By', 'bytes'],
])

export function unitName({
  unitType,
  unitCode,
  unitText,
}: Pick<Quantity, 'unitType' | 'unitCode' | 'unitText'>): string {
  if (unitType === 'rank') return '(rank)'
  if (unitType === 'multiple') return '×'
  if (unitType === 'index') return unitText === '' ? 'points' : unitText
  if (unitCode === null) return unitText
  return unitNames.get(unitCode) ?? unitCode
}

/** "1234567.89" → "1,234,567.89", digit for digit. */
export function groupDigits(decimal: string): string {
  const [, sign = '', whole, part = ''] = /^(-?)(\d+)(\.\d+)?$/.exec(decimal) ?? []
  if (whole === undefined) return decimal
  let grouped = ''
  for (let at = whole.length; at > 0; at -= 3)
    grouped = whole.slice(Math.max(0, at - 3), at) + (grouped && `,${grouped}`)
  return `${sign === '-' ? '−' : ''}${grouped}${part}`
}

const qualifiers: ReadonlyMap<string, string> = new Map([
  ['approximate', 'about'],
  ['more_than', 'more than'],
  ['less_than', 'less than'],
  ['at_least', 'at least'],
  ['at_most', 'at most'],
])

/** Before the number: "about", "at least"; empty for an exact one. */
export const qualifierName = (qualifier: string) => qualifiers.get(qualifier) ?? ''

const bases: ReadonlyMap<string, string> = new Map([
  ['yoy', 'against a year earlier'],
  ['qoq', 'against the quarter before'],
  ['mom', 'against the month before'],
  ['wow', 'against the week before'],
  ['dod', 'against the day before'],
  ['previous', 'against an earlier value'],
])

/** "change, up, against a year earlier". */
export function meaningOf({ kind, direction, basis }: Pick<FoundClaim, 'kind' | 'direction' | 'basis'>): string {
  return [kind, direction, basis === null ? null : (bases.get(basis) ?? basis)].filter(Boolean).join(', ')
}

export const modalities = ['reported', 'estimate', 'forecast', 'target', 'hypothetical'] as const

/** What each modality says to a reader. */
export const modalityNames: ReadonlyMap<string, string> = new Map([
  ['reported', 'reported as a fact'],
  ['estimate', 'an estimate'],
  ['forecast', 'a forecast'],
  ['target', 'a target or decision'],
  ['hypothetical', 'hypothetical (if)'],
])

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** A period as people say it: "November 2025", "2025", "Q3 2025", else both days. */
export function formatPeriod(start: string, end: string): string {
  if (start === end) return start
  const [year, month, day] = start.split('-')
  const [endYear, endMonth, endDay] = end.split('-')
  const isWhole =
    day === '01' &&
    endDay === String(new Date(Date.UTC(Number(endYear), Number(endMonth), 0)).getUTCDate()).padStart(2, '0')
  if (isWhole && year === endYear) {
    const from = Number(month)
    const to = Number(endMonth)
    if (from === to) return `${monthNames[from - 1] ?? month} ${year}`
    if (from === 1 && to === 12) return year!
    if (to === from + 2 && from % 3 === 1) return `Q${(from + 2) / 3} ${year}`
    return `${monthNames[from - 1] ?? month} – ${monthNames[to - 1] ?? endMonth} ${year}`
  }
  return `${start} – ${end}`
}

/** "2025-12-29 09:12" in the article's own zone; the day alone where no more is known. */
export function formatTime(iso: string | null, precision: string | null = 'minute'): string {
  if (iso === null) return 'undated'
  return precision === 'day' ? iso.slice(0, 10) : iso.slice(0, 16).replace('T', ' ')
}

/** As the index knows it, without precision: midnight stands for a day whose time is unknown. */
export function formatListedTime(iso: string | null): string {
  return formatTime(iso, isDayOnly(iso) ? 'day' : 'minute')
}

export const isDayOnly = (iso: string | null) => iso?.slice(11, 16) === '00:00'

/** The signed size of a change: what went down stands below zero. */
export function signedValue(claim: Pick<FoundClaim, 'value' | 'kind' | 'direction'>): number | null {
  if (claim.value === null) return null
  return claim.kind === 'change' && claim.direction === 'down' ? -Math.abs(claim.value) : claim.value
}

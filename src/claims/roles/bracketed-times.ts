import type { Basis } from '../../model/claim.ts'
import type { Reading, Roles } from '../clauses/sentence.ts'
import { type Quantity, sameUnit } from '../numbers/quantity.ts'
import { months, type Period, yearBefore } from '../periods/days.ts'
import type { PeriodMark } from '../periods/periods.ts'

/*
 * What a result was before, as companies tell it: "Revenue of £1,204m (H1 2024: £1,115m)". The time in the bracket is that of its number alone.
 */

/** The number that a time in a bracket is of: the token behind "(2024:" or "(H1 2024:", where a time may take its marks along; else -1. */
function labelled({ tokens }: Reading, { first, last }: PeriodMark): number {
  if (tokens[first]!.norm !== '(' && tokens[first - 1]?.norm !== '(') return -1
  if (tokens[last]!.norm === ':') return last + 1
  return tokens[last + 1]?.norm === ':' ? last + 2 : -1
}

/** Where the bracket opens that holds nothing but a time, with a word that leads to it: "(in 2022)", "(2022)"; else -1. */
function alone({ tokens }: Reading, { first, last }: PeriodMark): number {
  if (tokens[last + 1]?.norm !== ')' && tokens[last]!.norm !== ')') return -1
  for (let at = first; at >= 0 && at > first - 3; at--) if (tokens[at]!.norm === '(') return at
  return -1
}

/** The time straight before a bracket that a number fills: "in 2003 (71%)", "compared with 2014 (R25.4 billion)". */
export function timeOfBracketed({ tokens, periodAt, cueAt }: Reading, { first, last }: Quantity): Period | null {
  if (tokens[first - 1]?.norm !== '(' || tokens[last + 1]?.norm !== ')') return null
  const { period, name } = periodAt[first - 2] ?? { period: null, name: '' }
  if (name.startsWith('since')) return null
  const cue = cueAt[first - 2]
  if (period || cue?.value.role !== 'basis') return period
  const told = new Map(cue.slots.map(({ name, value }) => [name, value]))
  const year = told.get('year')
  if (year === undefined) return null
  const month = told.get('month')
  return month === undefined ? months(year, 1, 12) : months(year, month, month)
}

/** Whether a time is named in a bracket for the number in it, or straight before it, and for no other. */
export function isOfBracket(reading: Reading, mark: PeriodMark, q: Quantity): boolean {
  const own = labelled(reading, mark)
  if (own >= 0) return own !== q.first
  const open = alone(reading, mark)
  return open > 0 && (reading.claimAt[open - 1] ?? -1) >= 0 && q.last !== open - 1
}

/** What a bracket compares with that a number ends, straight behind the number before: 1,200억원(전년 동기 1,100억원), "(a year earlier: £11m)". */
function comparedIn({ tokens, cueAt }: Reading, before: Quantity, q: Quantity): Basis | null {
  const at = tokens[q.first - 1]?.norm === ':' ? q.first - 2 : q.first - 1
  const cue = cueAt[at]
  const isAll = cue?.value.role === 'basis' && cue.first === before.last + 2 && tokens[before.last + 1]!.norm === '('
  return isAll && cue.value.role === 'basis' && cue.value.name !== 'consensus' ? cue.value.sets : null
}

/** Gives the numbers in such brackets their time, and those before them what they were before. */
export function tellOfBrackets(reading: Reading, roles: readonly Roles[], today: string | null): void {
  const { claims } = reading
  for (const mark of reading.periods) {
    const open = mark.period === null ? -1 : alone(reading, mark)
    const n = open > 0 ? reading.claimAt[open - 1]! : -1
    if (n < 0) continue
    roles[n]!.period = mark.period
    claims[n]!.why.set('period', mark.name)
  }
  for (let n = 0; n < claims.length; n++) {
    const q = claims[n]!
    const then = timeOfBracketed(reading, q)
    if (then && roles[n]!.kind !== 'change') {
      roles[n]!.period = then
      q.why.set('period', 'time before the bracket')
    }
    if (n === 0) continue
    const basis = roles[n]!.kind === 'change' ? null : comparedIn(reading, claims[n - 1]!, q)
    if (basis !== null && roles[n - 1]!.kind !== 'change' && sameUnit(claims[n - 1]!, q)) {
      const now = roles[n - 1]!.period
      roles[n]!.period = now && basis === 'yoy' ? { start: yearBefore(now.start), end: yearBefore(now.end) } : null
      roles[n - 1]!.previous ??= q
      continue
    }
    const mark = reading.periodAt[q.first - 1] ?? reading.periodAt[q.first - 2]
    if (!mark?.period || labelled(reading, mark) !== q.first) continue
    roles[n]!.period = mark.period
    q.why.set('period', mark.name)
    if (today !== null && mark.period.start >= today) continue
    // "Profit of £142m, down 3% (2024: £146m)": over the change
    const k = roles[n - 1]!.kind === 'change' && n > 1 ? n - 2 : n - 1
    const before = claims[k]!
    if (roles[k]!.kind === 'change' || roles[k]!.previous || !sameUnit(before, q)) continue
    roles[k]!.previous = q
    before.why.set('previous', 'what it was before, in brackets')
  }
}

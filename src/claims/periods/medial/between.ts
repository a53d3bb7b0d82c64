import type { Reading } from '../../clauses/sentence.ts'
import { FINITE } from '../../pack/pack.ts'
import type { PeriodMark } from '../periods.ts'

/*
 * What stands between a time and a number.
 */

/** Whether a time is still to come. */
export const isAhead = ({ period }: PeriodMark, today: string | null): boolean =>
  today !== null && period !== null && period.start > today

export const isLong = (mark: PeriodMark): boolean => mark.period !== null && mark.period.start !== mark.period.end

/** Whether a time stands before all verbs of its sentence, and so goes for all of it. */
export function leads(reading: Reading, at: number): boolean {
  for (let i = 0; i < at; i++) if (reading.verbAt[i] === FINITE) return false
  return true
}

export function hasComma(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (reading.tokens[i]!.norm === ',') return true
  return false
}

export function semicolonBetween(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (reading.tokens[i]!.norm === ';') return true
  return false
}

export function sayingBetween(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (reading.cueAt[i]?.value.role === 'saying') return true
  return false
}

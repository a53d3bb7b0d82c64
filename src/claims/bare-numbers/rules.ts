import { lend } from '../numbers/lent-units.ts'
import type { Quantity } from '../numbers/quantity.ts'
import type { BareContext } from './context.ts'

/** Gives a number without a unit what it counts or is told in; `true` where it did. */
export type BareRule = (context: BareContext, q: Quantity) => boolean

/** The first rule that knows a number has it. */
export function isSettled(rules: readonly BareRule[], context: BareContext, q: Quantity): boolean {
  for (const rule of rules) if (rule(context, q)) return true
  return false
}

/** Its value; not a number where it is a range. */
export const amountOf = ({ decimal }: Quantity): number => (decimal === null ? Number.NaN : Number(decimal))

export const isWhole = (q: Quantity): boolean => Number.isInteger(amountOf(q))

export const isSeveral = (q: Quantity): boolean => isWhole(q) && amountOf(q) > 1

export const lendNoun = (q: Quantity, text: string, why: string): boolean =>
  lend(q, { type: 'count', code: null, text }, why)

/** The noun that was counted last, or none. */
export const nounBefore = ({ lender }: BareContext): string => lender?.unit?.text ?? ''

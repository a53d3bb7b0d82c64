import type { Quantity } from '../numbers/quantity.ts'
import { bounded } from './bounds.ts'
import type { BareContext } from './context.ts'
import { furtherRules } from './further.ts'
import { moreRules } from './more-or-fewer.ts'
import { indexRules } from './named-indices.ts'
import { partRules } from './parts-of-many.ts'
import { type BareRule, isSettled } from './rules.ts'

const rules: readonly BareRule[] = [...moreRules, ...indexRules, bounded, ...partRules, ...furtherRules]

/** A count whose noun is left out beside a word that shows it. */
export function isOneMore(context: BareContext, q: Quantity): boolean {
  return isSettled(rules, context, q)
}

import type { MedialSentence } from '../../../clauses/medial/medial-sentence.ts'
import type { Roles } from '../../../clauses/sentence.ts'
import type { Quantity } from '../../../numbers/quantity.ts'

/*
 * What is asked and told of the kind of a number.
 */

/** A number of which no verb of movement has told the kind, with what its rules ask of it. */
export interface Untold {
  readonly sentence: MedialSentence
  readonly n: number
  readonly q: Quantity
  readonly role: Roles
  /** The last word before the number that is neither qualifier nor article. */
  readonly lead: number
  readonly prior: Quantity | null
  readonly priorRole: Roles | null
}

/** What a rule makes of a number; `why` where it is not its own. */
export interface Told {
  readonly kind: Roles['kind']
  readonly direction?: Roles['direction']
  readonly why?: string
}

export const share: Told = { kind: 'share' }

export const limit: Told = { kind: 'limit' }

export const isPercent = (q: Quantity): boolean => q.unit!.type === 'percent'

/** Whether a percentage stands behind a share. */
export const isAfterShare = ({ q, priorRole }: Untold): boolean => priorRole?.kind === 'share' && isPercent(q)

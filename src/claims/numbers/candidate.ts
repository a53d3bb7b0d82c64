import type { Pack } from '../pack/pack.ts'
import type { Compiled } from '../tables/compiled.ts'
import type { Token } from '../text/tokens.ts'
import type { Quantity } from './quantity.ts'

/** A number that may be no claim, with what stands about it. */
export interface Candidate {
  readonly compiled: Compiled
  readonly pack: Pack
  readonly text: string
  readonly tokens: readonly Token[]
  readonly q: Quantity
  readonly before: Token | undefined
  /** Its first token. */
  readonly here: Token
  readonly behind: Token | undefined
  /** A sign of money stands before it. */
  readonly money: boolean
}

/** Why a number is no claim; `null` that it is one, whatever later rules say; `undefined` where a rule does not know it. */
export type Verdict = string | null | undefined

export type NoClaimRule = (candidate: Candidate) => Verdict

export const IN_NAME = 'number inside a name (product, index, instrument, event, organisation)'
export const RATE_BASE = 'base of a rate'
export const NO_QUANTITY = 'says no quantity'

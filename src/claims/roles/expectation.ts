import type { Cue } from '../pack/pack.ts'
import type { Match } from '../tables/patterns.ts'

/** A word of a sentence that says that something is expected, intended, supposed or only reckoned. */
export type Expectation = Match<Extract<Cue, { readonly role: 'modality' }>>

export const isExpectation = (cue: Match<Cue> | undefined): cue is Expectation => cue?.value.role === 'modality'

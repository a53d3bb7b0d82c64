import type { Cue } from '../pack/pack.ts'
import type { Match } from '../tables/patterns.ts'
import type { Roles } from './sentence.ts'

/** A verb, a noun or another word of movement in a sentence. */
export type Movement = Match<Extract<Cue, { readonly role: 'move' }>>

export const isMovement = (cue: Match<Cue> | undefined): cue is Movement => cue?.value.role === 'move'

/** Which way a movement goes. */
export const directionOf = (cue: Match<Cue>): Roles['direction'] => (cue.value.role === 'move' ? cue.value.sets : null)

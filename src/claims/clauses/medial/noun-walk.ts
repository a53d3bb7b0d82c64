import type { Compiled } from '../../tables/compiled.ts'
import type { Reading } from '../sentence.ts'

/** A walk back over the tokens of a noun phrase, from where it ends. The steps may move it further back, and its end before what is no part of it. */
export interface NounWalk {
  readonly compiled: Compiled
  readonly reading: Reading
  /** The token that the phrase was said to end with. */
  readonly end: number
  /** The first token behind the phrase that is neither a time nor an adverb. */
  readonly after: number
  /** Whether the nearest noun only is asked for, not what a verb before it tells of. */
  readonly near: boolean
  /** The token looked at. */
  first: number
  last: number
  /** Where an "and" may begin the clause, if something that is no noun phrase stands before it; -1 for none. */
  linked: number
  /** The last such "and" of the phrase, met first. */
  lastLink: number
  /** The first number met that counts something; -1 for none. */
  counted: number
}

/** What a rule says of the token that a walk is at: nothing, that the phrase goes on before it, or that it begins behind it. */
export type Step = 0 | 1 | 2
export const UNSAID = 0
export const ON = 1
export const STOP = 2

/** Ends the phrase with a token and goes on before it. */
export function endAt(walk: NounWalk, last: number): Step {
  walk.last = last
  walk.first = last + 1
  return ON
}

/** Goes on before a token, which needs not be the one looked at. */
export function onBefore(walk: NounWalk, first: number): Step {
  walk.first = first
  return ON
}

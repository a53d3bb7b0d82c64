import { FINITE, NON_FINITE } from '../../../pack/pack.ts'
import { type Token, WORD } from '../../../text/tokens.ts'
import { set } from '../../rows.ts'
import { MODAL } from './traits.ts'
import type { Walk } from './walk.ts'
import { contracted } from './word-lists.ts'

/*
 * Forms of "be", "have", "do" and "will", which tell that a verb follows.
 */

/** Whether a word that may be a form of "be", "have" or "will" is one. */
export function isAuxiliary(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!
  const { norm } = token
  // "May futures": the month.
  const isName = token.capital && (norm === 'may' || (i > 0 && tokens[i - 1]!.kind === WORD && !contracted.has(norm)))
  if (norm === 'will' && token.capital && isGivenName(tokens, i)) return false
  return !isName && !(norm === 'am' && token.glued) && !isThingOf(tokens, i)
}

/** "Will Hurst, 68, said", but "Will Acme raise prices?" */
const isGivenName = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.capital === true && behindNames.has(tokens[at + 2]?.norm ?? '')
const behindNames = set(', ( said says told who was is has had')

export function takeAuxiliary(walk: Walk, i: number): void {
  const token = walk.tokens[i]!
  const { norm } = token
  const isModal = (token.word.traits & MODAL) !== 0
  const isTold = !(walk.before?.norm === 'to' || norm === 'being' || norm === 'having')
  walk.out[i] = isTold ? FINITE : NON_FINITE
  if (isTold) {
    if (walk.finite && !walk.auxiliary) walk.owing = false
    walk.finite = true
    walk.stated = true
  }
  walk.infinite = !isTold || (walk.auxiliary && walk.infinite)
  walk.bare = isModal ? FINITE : isTold ? walk.bare : NON_FINITE
  walk.auxiliary = true
  walk.before = token
}

/** "a can of cola", "his will": a noun behind an article, though it looks like a verb. */
export const isThingOf = (tokens: readonly Token[], at: number): boolean =>
  thinglike.has(tokens[at]!.norm) && owning.has(tokens[at - 1]?.norm ?? '')
const thinglike = set('can will must might')
const owning = set('a the his her its my our your their')

import { NO_VERB } from '../../../pack/pack.ts'
import { NUMBER, type Token, WORD } from '../../../text/tokens.ts'
import { set } from '../../rows.ts'
import { ING } from './inflections.ts'
import { DETERMINER, formOf, KNOWN, NO_NOUN, SAYING, SCALE, traitsAt, UNIT } from './traits.ts'

/*
 * What tells a noun from a verb whatever its place.
 */

export const isNoun = (token: Token): boolean =>
  token.kind === WORD && (token.word.traits & NO_NOUN) === 0 && token.norm !== 'to'

export const isGerund = (token: Token | undefined): boolean => token !== undefined && (formOf(token) & ING) !== 0

/** Whether a word can be nothing but a noun. */
export const isThing = (token: Token | undefined): boolean =>
  token !== undefined && isNoun(token) && (token.word.traits & (KNOWN | SAYING)) === 0

/** Whether an article stands before a noun, with three words between them at most. */
export function hasArticle(tokens: readonly Token[], noun: number): boolean {
  for (let i = noun - 1; i >= 0 && i > noun - 5 && tokens[i]!.kind === WORD; i--)
    if ((tokens[i]!.word.traits & DETERMINER) !== 0) return true
  return false
}

export const isDated = ({ word }: Token): boolean =>
  word.classes.some(({ name }) => name === 'month' || name === 'weekday')

const percentEnds = set('% percent pct cent')

export const isPercentEnd = (token: Token | undefined): boolean => percentEnds.has(token?.norm ?? '')

/** Before a form in -s they show that it is a noun: short lets. */
export const sizes = set('short long big small large')

/** Papers that tell something, in many. */
export const papers = set('data figures statistics records documents results polls surveys studies filings')

/** Whether a token may be the noun that something goes on from. */
export const isNounAt = (tokens: readonly Token[], out: Uint8Array, at: number): boolean =>
  at >= 0 &&
  tokens[at]!.kind === WORD &&
  out[at] === NO_VERB &&
  (tokens[at]!.norm === 'those' || (tokens[at]!.word.traits & NO_NOUN) === 0)

/** Whether a word is the unit of the number before it, though it looks like a verb: 3 million won. */
export const isUnitOf = ({ word }: Token, before: Token | undefined): boolean =>
  (word.traits & UNIT) !== 0 && before !== undefined && (before.kind === NUMBER || (traitsAt(before) & SCALE) !== 0)

import { NUMBER, type Token, WORD } from '../../../text/tokens.ts'
import { set } from '../../rows.ts'
import { BASE, PAST } from './inflections.ts'
import { isDated } from './nouns.ts'
import { opensAmount } from './objects.ts'
import { AUXILIARY, DETERMINER, formOf, PREPOSITION, traitsAt } from './traits.ts'
import { times } from './word-lists.ts'

/*
 * Times and places at the head of a clause, and whether something is told behind them.
 */

/** Times of which "last" says which one; what lasts does so for weeks. */
export const onceTold = set(
  'week month year night quarter season spring summer autumn winter weekend decade century term',
)
/** Whether a time, or a place at the head of its clause, ends at a token with its preposition: "of last year", "in the three months to October", "In London". */
export function endsAdverbial(tokens: readonly Token[], at: number): boolean {
  const last = tokens[at]
  if (last?.kind !== WORD) return false
  const isTime = times.has(last.norm) || isDated(last)
  if (!isTime && !last.capital) return false
  const belongs = ({ kind, norm, capital }: Token): boolean =>
    isTime ? kind === NUMBER || timed.has(norm) : kind === WORD && capital
  let i = at - 1
  while (i > at - 4 && i > 0 && !leads(tokens[i]!)) {
    if ((traitsAt(tokens[i]) & DETERMINER) === 0 && !belongs(tokens[i]!)) return false
    i--
  }
  if (i < 0 || !leads(tokens[i]!)) return false
  return isTime || i === 0 || tokens[i - 1]!.norm === ','
}
const leads = (token: Token): boolean => (traitsAt(token) & PREPOSITION) !== 0 || token.norm === 'to'
/** Words between the preposition of a time and the time. */
const timed = set('first second third fourth last same next final previous latest early late mid fiscal financial')

/** Whether a word is a verb that has to be told by one before it: "fell", "were", but not "fall"; or "down" with its amount, without one. */
export const isTold = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  if (token?.kind !== WORD) return false
  if ((traitsAt(token) & AUXILIARY) !== 0) return true
  if (token.norm === 'down' || token.norm === 'up') return opensAmount(tokens, at + 1)
  const form = formOf(token)
  return (form & PAST) !== 0 && (form & BASE) === 0
}

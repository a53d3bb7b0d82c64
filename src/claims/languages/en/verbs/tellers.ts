import { SYMBOL, type Token, WORD } from '../../../text/tokens.ts'
import { set } from '../../rows.ts'
import { PAST } from './inflections.ts'
import { isNoun } from './nouns.ts'
import { opensAnObject } from './objects.ts'
import { AUXILIARY, BORDER, DETERMINER, formOf, isMany, MODAL, traitsAt } from './traits.ts'

/*
 * Verbs of telling and thinking that are nouns as well, by who stands before them and what is told behind them.
 */

export const thinking = set('thinks believes expects hopes fears knows reckons sees claims argues insists')
/** "a trend that the bank thinks will last" */
export const noting = set('notes figures stresses')
/** What they tell is a clause with a verb of its own. */
export const telling = set(
  'see show suggest indicate estimate forecast expect predict claim believe fear reckon project find',
)
/** What is found is told in a clause, also without "that". */
export const finding = set(
  'found finds find showed shows show suggested suggests suggest indicated indicates indicate revealed reveals reveal estimated estimates estimate',
)

/** Whether one person or body stands before a verb: "the mayor", "Ana Roy". */
export function isThinker(tokens: readonly Token[], verb: number): boolean {
  const before = tokens[verb - 1]!
  if (before.kind !== WORD || !isNoun(before) || isMany(before)) return false
  return before.capital ? verb > 1 && tokens[verb - 2]!.capital : (traitsAt(tokens[verb - 2]) & DETERMINER) !== 0
}

/** "fees, which the carrier hopes will bring in $4 million": whether a relative stands before the thinker, and "will" or the like behind the verb. */
export function foreseesInRelative(tokens: readonly Token[], verb: number): boolean {
  if ((traitsAt(tokens[verb + 1]) & MODAL) === 0) return false
  let at = verb - 1
  while (at > 0 && verb - at < 6 && tokens[at]!.kind === WORD && !relatives.has(tokens[at]!.norm)) at--
  return at > 0 && relatives.has(tokens[at]!.norm)
}
const relatives = set('which that who')

/** Whether somebody stands before a verb, and what he tells behind the "that" after it; but "sold notes that paid". */
export function isNoter(tokens: readonly Token[], verb: number): boolean {
  const before = tokens[verb - 1]!
  const told = tokens[verb + 2]
  if (before.kind !== WORD || isMany(before) || !told) return false
  const isSomebody = before.capital || ((traitsAt(tokens[verb - 2]) & DETERMINER) !== 0 && isNoun(before))
  return isSomebody && (opensAnObject(told) || (told.kind === WORD && isMany(told)))
}

/** Whether a clause with a subject and "will" or the like begins at a token: "the bill will top". */
export function foresees(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < at + 7 && tokens[i] !== undefined && tokens[i]!.kind !== SYMBOL; i++) {
    const { traits } = tokens[i]!.word
    if ((traits & MODAL) !== 0) return i > at
    if ((traits & (BORDER | AUXILIARY)) !== 0 || formOf(tokens[i]!) === PAST) return false
  }
  return false
}

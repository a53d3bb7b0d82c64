import { NUMBER, type Token, WORD } from '../../../text/tokens.ts'
import { set } from '../../rows.ts'
import { isThingOf } from './auxiliaries.ts'
import { contacts, endsClauseAt, opensNone } from './clause-borders.ts'
import { BASE, PARTICIPLE, PAST, THIRD } from './inflections.ts'
import { isDated, isPercentEnd, isUnitOf, sizes } from './nouns.ts'
import { isSum } from './objects.ts'
import {
  AUXILIARY,
  BORDER,
  DETERMINER,
  formOf,
  NOUN,
  PREPOSITION,
  PRONOUN,
  SCALE,
  SUMMING,
  traitsAt,
} from './traits.ts'
import { smallNumbers, times } from './word-lists.ts'

/*
 * Verbs that are sure by their form, for those before them that may be nouns.
 */

const reckoned = set('estimated valued priced assessed')

/** From the right: whether a verb that is sure follows a token before its clause ends. */
export function findSureAhead(tokens: readonly Token[]): Uint8Array {
  const ahead = new Uint8Array(tokens.length + 1)
  for (let i = tokens.length - 1; i >= 0; i--) {
    const token = tokens[i]!
    // "The fines imposed since 2021 total": a time opens no clause.
    if (endsClauseAt(tokens, i) && !(token.norm === 'since' && tokens[i + 1]?.kind === NUMBER) && !opensNone(tokens, i))
      continue
    ahead[i] = ahead[i + 1]!
    if (token.kind !== WORD) continue
    const { norm } = token
    const previous = tokens[i - 1]
    const { traits } = token.word
    // "Boston-based"
    if (previous?.norm === '-' && token.glued) continue
    // "cut its forecast from the 1.6 percent it had made": the verb is that of what stands before it.
    if ((traits & PRONOUN) !== 0 && contacts.has(norm) && isContact(tokens, i)) ahead[i] = 0
    else if ((traits & AUXILIARY) !== 0) {
      // "jobs in May after", "overturned on May 12", but "bought in May cost"
      const next = tokens[i + 1]
      const isNoBase = next?.kind === WORD ? (formOf(next) & BASE) === 0 : next?.kind === NUMBER
      const isMonth = norm === 'may' && token.capital && isNoBase
      // "at 4.30am"
      const isName = (norm === 'am' && token.glued) || isMonth || isThingOf(tokens, i)
      if (norm !== 'being' && norm !== 'be' && norm !== 'been' && norm !== 'having' && !isName) ahead[i] = 1
    } else if ((traits & SUMMING) !== 0) {
      if ((traitsAt(previous) & (DETERMINER | PREPOSITION | BORDER)) === 0 && isSum(tokens, i)) ahead[i] = 1
    } else if (isSureVerb(tokens, i)) ahead[i] = 1
  }
  return ahead
}

/** "in the week ended May 28": whether it only says up to when a span goes. */
export function endsSpan(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]
  if (tokens[i]!.norm !== 'ended' || next === undefined) return false
  return times.has(tokens[i - 1]?.norm ?? '') && (next.kind === NUMBER || (next.capital && isDated(next)))
}

/** Whether a word is a verb by its form, which no noun has, and no participle behind or before a number. */
function isSureVerb(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!
  if (token.capital || (token.word.traits & NOUN) !== 0) return false
  const form = formOf(token)
  const isThird = (form & THIRD) !== 0
  if (!isThird && ((form & PAST) === 0 || (form & BASE) !== 0)) return false
  const previous = tokens[i - 1]
  if (isUnitOf(token, previous)) return false
  const next = tokens[i + 1]
  // "caused damage estimated at $1.4 billion"
  if (reckoned.has(token.norm) && next?.norm === 'at') return false
  if (endsSpan(tokens, i)) return false
  if (!previous) return true
  const left = traitsAt(previous)
  // "the $9 billion caused by the storm"
  const isBy = next?.norm === 'by' && tokens[i + 2]?.kind === WORD && !smallNumbers.has(tokens[i + 2]!.norm)
  if (isBy && (form & PARTICIPLE) !== 0 && (previous.kind !== WORD || (left & SCALE) !== 0)) return false
  if (previous.kind !== WORD || opensNone(tokens, i - 1)) return true
  return !(isThird && sizes.has(previous.norm)) && (left & (DETERMINER | PREPOSITION)) === 0
}

/** Whether a pronoun begins a clause that tells of the amount with an article that stands straight before it. */
function isContact(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (!before) return false
  if (before.kind !== NUMBER && !isPercentEnd(before)) return false
  for (let i = at - 2; i >= at - 4; i--) if ((traitsAt(tokens[i]) & DETERMINER) !== 0) return true
  return false
}

import { NUMBER, SYMBOL, type Token, WORD } from '../../../text/tokens.ts'
import { BASE, PARTICIPLE, PAST, THIRD } from './inflections.ts'
import { sizes } from './nouns.ts'
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
  UNIT,
} from './traits.ts'
import { smallNumbers, words } from './word-lists.ts'

/*
 * Verbs that are sure by their form, for those before them that may be nouns.
 */

/** Between a noun and a verb they begin a relative clause. */
export const contacts = words('he she it they we i you')

export const endsClause = (token: Token): boolean =>
  token.kind === SYMBOL
    ? token.norm === ',' ||
      token.norm === ';' ||
      token.norm === ':' ||
      token.norm === '—' ||
      token.norm === '”' ||
      token.norm === '"'
    : token.kind === WORD && (token.word.traits & BORDER) !== 0

export const isAsOf = (tokens: readonly Token[], i: number): boolean =>
  (tokens[i]!.norm === 'as' && tokens[i + 1]?.norm === 'of') ||
  (tokens[i]!.norm === 'so' && tokens[i + 1]?.norm === 'far')

/** "a can of cola", "his will": a noun behind an article, though it looks like a verb. */
export const isThingOf = (tokens: readonly Token[], at: number): boolean =>
  thinglike.has(tokens[at]!.norm) && owning.has(tokens[at - 1]?.norm ?? '')
const thinglike = words('can will must might')
const owning = words('a the his her its my our your their')

const reckoned = words('estimated valued priced assessed')

/** From the right: whether a verb that is sure follows a token before its clause ends. */
export function findSureAhead(tokens: readonly Token[]): Uint8Array {
  const ahead = new Uint8Array(tokens.length + 1)
  for (let i = tokens.length - 1; i >= 0; i--) {
    const token = tokens[i]!
    // "The fines imposed since 2021 total": a time opens no clause.
    if (endsClause(token) && !(token.norm === 'since' && tokens[i + 1]?.kind === NUMBER) && !isAsOf(tokens, i)) continue
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
      // "at 4.30am"
      const isName = (norm === 'am' && token.glued) || isThingOf(tokens, i)
      if (norm !== 'being' && norm !== 'be' && norm !== 'been' && norm !== 'having' && !isName) ahead[i] = 1
    } else if ((traits & SUMMING) !== 0) {
      if ((traitsAt(previous) & (DETERMINER | PREPOSITION | BORDER)) === 0 && isSum(tokens, i)) ahead[i] = 1
    } else if (
      !token.capital &&
      (((formOf(token) & PAST) !== 0 && (formOf(token) & BASE) === 0) || (formOf(token) & THIRD) !== 0) &&
      (traits & NOUN) === 0
    ) {
      if ((traits & UNIT) !== 0 && previous && (previous.kind === NUMBER || (traitsAt(previous) & SCALE) !== 0))
        continue
      // "caused damage estimated at $1.4 billion"
      if (reckoned.has(norm) && tokens[i + 1]?.norm === 'at') continue
      // "the $9 billion caused by the storm"
      const by = tokens[i + 1]?.norm === 'by' && tokens[i + 2]?.kind === WORD && !smallNumbers.has(tokens[i + 2]!.norm)
      if (
        by &&
        (formOf(token) & PARTICIPLE) !== 0 &&
        previous &&
        (previous.kind !== WORD || (traitsAt(previous) & SCALE) !== 0)
      )
        continue
      const isOfSize = previous?.kind === WORD && sizes.has(previous.norm) && (formOf(token) & THIRD) !== 0
      if (isOfSize) continue
      if (!previous || previous.kind !== WORD || (traitsAt(previous) & (DETERMINER | PREPOSITION)) === 0) ahead[i] = 1
    }
  }
  return ahead
}

/** Whether a pronoun begins a clause that tells of the amount with an article that stands straight before it. */
function isContact(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (!before) return false
  if (before.kind !== NUMBER && before.norm !== 'percent' && before.norm !== 'cent' && before.norm !== '%') return false
  for (let i = at - 2; i >= at - 4; i--) if ((traitsAt(tokens[i]) & DETERMINER) !== 0) return true
  return false
}

import { FINITE, NO_VERB } from '../../../../pack/pack.ts'
import { WORD } from '../../../../text/tokens.ts'
import { set } from '../../../rows.ts'
import { opensNone } from '../clause-borders.ts'
import { BASE, PAST, THIRD } from '../inflections.ts'
import { hasArticle, isDated, isNoun, isThing } from '../nouns.ts'
import { isAmount, opensSum } from '../objects.ts'
import { type Spot, UNSAID } from '../spot.ts'
import { finding } from '../tellers.ts'
import { formOf, isLinking, isMany, NOUN, PREPOSITION, SAYING, traitsAt } from '../traits.ts'

/** Behind "that" and "which". */
export function behindThat(spot: Spot): number {
  const { word, nounish, place, tokens, i } = spot
  if (word === 'that') {
    if (isOfThing(spot)) return FINITE
    // "said that tax receipts, helped by", "noted that net profit": it opens what is said
    // … "noted that exports and sales rose"
    const isNounOfTwo = nounish && (spot.form & THIRD) !== 0 && isLinking(spot.next)
    const isOpening = isNounOfTwo || ((spot.form & BASE) !== 0 && spot.next?.kind === WORD)
    if (isOpening && isSayingBefore(tokens, i - 2)) return NO_VERB
    return nounish && isToldOf(spot) ? NO_VERB : UNSAID
  }
  // "exercises in which trusts are paid": a subject of its own
  const isOwn = word === 'which' && nounish && place.sureAhead && (traitsAt(tokens[i - 2]) & PREPOSITION) !== 0
  return isOwn ? NO_VERB : UNSAID
}

/** Whether a verb of saying ends with a token, or the day on which it was said: "said on Monday". */
function isSayingBefore(tokens: Spot['tokens'], at: number): boolean {
  const day = tokens[at]
  let verb = at
  if (day?.capital && isDated(day)) verb = tokens[at - 1]?.norm === 'on' ? at - 2 : at - 1
  const word = tokens[verb]
  return verb > 0 && word?.kind === WORD && ((word.word.traits & SAYING) !== 0 || finding.has(word.norm))
}

/** Whether it is the verb of a relative clause that a thing has. */
function isOfThing({ tokens, i, form, next }: Spot): boolean {
  if (next === undefined) return false
  // "data that shows phone makers have shipped"
  if (showing.has(tokens[i]!.norm) && i > 1 && isNoun(tokens[i - 2]!) && next.kind === WORD) return true
  if (!isThing(tokens[i - 2])) return false
  const isThird = (form & THIRD) !== 0
  // "a water tank that holds 5,000 litres"
  if (isThird && isAmount(next)) return true
  if (!hasArticle(tokens, i - 2)) return false
  // "a white loaf that cost R18.99 last month sold for"
  if ((form & (THIRD | PAST)) !== 0 && opensSum(tokens, i + 1)) return true
  // "a system that stores power was"
  return isThird && next.kind === WORD && !isMany(tokens[i - 2]!) && isNoun(next) && !isMany(next)
}

/** What a paper does that tells something. */
const showing = set('shows suggests indicates reveals')

/** Whether another comma closes what the one before a token opens. */
function commaAhead(tokens: Spot['tokens'], from: number): boolean {
  for (let at = from; at < tokens.length && at < from + 12; at++) if (tokens[at]!.norm === ',') return true
  return false
}

/** Whether a noun behind "that" begins a clause, or is the one that "that" points at. */
function isToldOf({ tokens, i, form, place, next, preposition, opensObject }: Spot): boolean {
  const { before, sureAhead } = place
  // "forecasts that rents will drop", "said that demand from grocers had doubled"
  // "a report that state buyer Acme had booked"
  // … "said that profit more than doubled"
  const isMoreThan = tokens[i + 2] !== undefined && opensNone(tokens, i + 2)
  const names = preposition || (next?.kind === WORD && (!opensObject || isMoreThan))
  if (sureAhead && ((form & THIRD) !== 0 || ((form & BASE) !== 0 && names))) return true
  const teller = tokens[i - 2]
  const isWord = next?.kind === WORD
  // "warned that reserves, now 14 percent of spending, would sink"
  const isSaid = teller?.kind === WORD && (teller.word.traits & SAYING) !== 0
  if (isSaid && (form & THIRD) !== 0 && next?.norm === ',' && commaAhead(tokens, i + 2)) return true
  // "and that credit, up 11 percent, was growing"
  if (isLinking(teller) && next?.norm === ',' && commaAhead(tokens, i + 2)) return true
  // "shows that credit to the state fell"
  const isGiven = (form & BASE) !== 0 && next?.norm === 'to' && (formOf(tokens[i + 2] ?? next) & BASE) === 0
  if ((isSaid || finding.has(teller?.norm ?? '')) && isGiven) return true
  // "Hauliers complain that trucks wait four hours"
  const isTelling = teller?.kind === WORD && formOf(teller) !== 0 && (teller.word.traits & NOUN) === 0
  if (isTelling && (form & THIRD) !== 0 && isWord && (formOf(next) & BASE) !== 0) return true
  // "That shot costs about $30"
  if (before === tokens[0] && isWord && (formOf(next) & (THIRD | PAST)) !== 0) return true
  // "puts that range at 3 percent": which one
  return (
    (form & (BASE | PAST)) === BASE &&
    preposition &&
    teller?.kind === WORD &&
    (!isMany(teller) || (formOf(teller) & THIRD) !== 0) &&
    (teller.word.traits & SAYING) === 0
  )
}

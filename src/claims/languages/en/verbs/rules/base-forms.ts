import { FINITE, NO_VERB, NON_FINITE } from '../../../../pack/pack.ts'
import { type Token, WORD } from '../../../../text/tokens.ts'
import { set } from '../../../rows.ts'
import { BASE } from '../inflections.ts'
import { isGerund, papers } from '../nouns.ts'
import { isSum, numerals, opensAmount, opensInfinitive } from '../objects.ts'
import { firstToKnow, type Spot, UNSAID, type VerbRule } from '../spot.ts'
import { isManyTag, isTag, tagging, views } from '../tags.ts'
import { finding, telling } from '../tellers.ts'
import {
  AUXILIARY,
  BORDER,
  COMPARATIVE,
  DETERMINER,
  formOf,
  isMany,
  isNominal,
  isPlainAdverb,
  overAdverbs,
  PLURAL,
  POSSESSIVE,
  SUMMING,
  traitsAt,
} from '../traits.ts'
import { bounding, doneByMany, nearing, times } from '../word-lists.ts'

/*
 * Plain forms: the verb of several, or a noun.
 */

/** The plain form. */
export function baseAt(spot: Spot): number {
  const { tokens, i, place, traits, nounish, word, left, opensObject, nounLike } = spot
  const { before, finite, sureAhead } = place
  if (isOfApposed(spot)) return FINITE
  if (before === undefined) return NO_VERB
  const known = firstToKnow(baseRules, spot, before)
  if (known !== UNSAID) return known
  if (finite) return word === 'and' && opensObject && !nounish ? FINITE : NO_VERB
  // "Fuel and labour make up 60 percent"
  const pair = tokens[i - 2]?.norm === 'and' && !nounish && before === tokens[i - 1]
  if (((left & PLURAL) === 0 && !pair) || (sureAhead && nounish)) return NO_VERB
  return nounLike || (traits & COMPARATIVE) !== 0 ? NO_VERB : FINITE
}

/** "The suspects, aged 24 and 61, face up to 15 years" */
function isOfApposed({ tokens, place, traits, next, opensObject, nounLike }: Spot): boolean {
  if (place.before?.norm !== ',' || place.told || !opensObject || nounLike) return false
  const isSubject = (place.closes || isNominal(tokens[0]!)) && (traits & COMPARATIVE) === 0
  return isSubject && next!.norm !== 'and'
}

/** What a plain form is, whether the clause has its verb or not. */
const baseRules: readonly VerbRule[] = [
  caused,
  inTag,
  ofMany,
  ofShare,
  ofHead,
  behindAdverb,
  behindNoWord,
  ofEach,
  ofPlural,
]

/** "making skaters train 70 hours a week", "that let clients hide $3 million" */
function caused({ tokens, i, place, nounish }: Spot): number {
  return place.causing && place.afterNoun && (!nounish || opensAmount(tokens, i + 1)) ? NON_FINITE : UNSAID
}

function inTag({ tokens, i, place }: Spot, before: Token): number {
  const { norm } = tokens[i]!
  // ", traders estimate."
  if (views.has(norm) && isMany(before) && before.kind === WORD && isTag(tokens, i)) return FINITE
  // ", data from the ministry show.", ", analysts at the bank say."
  return place.tells && tagging.has(norm) && isManyTag(tokens, i) ? FINITE : UNSAID
}

/** Whether the verb of a clause that has none yet is told of several. */
function ofMany(spot: Spot, before: Token): number {
  const { tokens, i, place, traits, nounish, left, next } = spot
  const { norm } = tokens[i]!
  // "markets now price in two cuts"
  if (norm === 'price' && next?.norm === 'in' && (left & PLURAL) !== 0) return FINITE
  if (place.finite) return UNSAID
  if (tellsOfMany(spot, before)) return FINITE
  // "Three in five children own a dog"
  const isShare =
    tokens[i - 3]?.norm === 'in' &&
    numerals.has(tokens[i - 2]!.norm) &&
    (tokens[i - 4]?.norm === 'one' || numerals.has(tokens[i - 4]?.norm ?? ''))
  if (isShare && isMany(before) && spot.opensObject) return FINITE
  // "The authors call for 90,000 homes"
  const calls = nounish && norm === 'call' && next?.norm === 'for'
  if (calls && place.afterNoun && isMany(place.head ?? before)) return FINITE
  // "49 percent of adults support lowering the age"
  if (nounish && place.afterNoun && (left & PLURAL) !== 0 && isGerund(next) && !place.sureAhead) return FINITE
  // "The raises agreed for the drivers amount to 3 percent", "The fines total $3 billion"
  return !place.told && (traits & SUMMING) !== 0 && isSum(tokens, i) ? FINITE : UNSAID
}

/** "Figures from the ministry show that 40 homes were lost", "Economists estimate the tariffs will cut growth" */
function tellsOfMany({ tokens, i, place, next, preposition, opensObject }: Spot, before: Token): boolean {
  if (!telling.has(tokens[i]!.norm) || next === undefined || preposition) return false
  const head = place.head ?? before
  return (isMany(head) || collectives.has(head.norm) || papers.has(head.norm)) && (opensObject || next.kind === WORD)
}
/** Bodies that may have the verb of several: the team believe. */
const collectives = set('team staff government committee board panel company group council union club')

/** "62 percent oppose the plan", but "a 1.3 percent drop the year before" */
function ofShare(spot: Spot, before: Token): number {
  if (!isPercentBefore(spot, before)) return UNSAID
  const { tokens, i, place, nounish, word, next, preposition, opensObject } = spot
  // "The survey found 62 percent plan to hire"
  const isPlan = opensInfinitive(tokens, i + 1)
  // "A poll found 62 percent oppose the plan", "62 percent fear losing their jobs"
  const leadAt = word === 'cent' ? i - 4 : word === 'half' ? i - 2 : i - 3
  const lead = tokens[leadAt]
  const opener = clauseOpenerOf(tokens, leadAt)
  const opens = opener === undefined || finding.has(opener.norm) || (traitsAt(opener) & BORDER) !== 0
  // "just under a third live with their parents"
  if (fractions.has(word) && opens && next?.kind === WORD && doneByMany.has(tokens[i]!.norm)) return FINITE
  if (word === 'half') return UNSAID
  const isObject = (opensObject && !preposition && !times.has(tokens[i + 2]?.norm ?? '')) || (opens && isGerund(next))
  if (!isPlan && ((nounish && !isObject) || (place.finite && !opens))) return UNSAID
  const isNoun = lead?.norm !== 'some' && (nounish || lead?.norm !== 'another')
  return isNoun && (traitsAt(lead) & (DETERMINER | POSSESSIVE)) !== 0 ? NO_VERB : FINITE
}

/** "while 18 percent oppose it", "more than a quarter stop working" */
const isPercentBefore = ({ tokens, i, word }: Spot, before: Token): boolean =>
  before.norm === '%' ||
  word === 'percent' ||
  word === 'pct' ||
  word === 'cent' ||
  (fractions.has(word) && (word === 'half' || tokens[i - 2]?.norm === 'a'))
const fractions = set('half third quarter fifth sixth tenth')

/** The word before a number and what bounds it: of "found that about 62 percent" the "that". */
function clauseOpenerOf(tokens: readonly Token[], at: number): Token | undefined {
  let i = overAdverbs(tokens, at)
  while (i >= 0 && (bounding.has(tokens[i]!.norm) || nearing.has(tokens[i]!.norm) || tokens[i]!.norm === 'some'))
    i = overAdverbs(tokens, i - 1)
  return tokens[i]
}

/** "Prices for the phone start at $500", "economists polled by the paper see it at 8 percent": told of the noun that the clause began with. */
function ofHead(spot: Spot): number {
  const { tokens, i, place, traits, nounish, next, preposition, opensObject } = spot
  const { finite, sureAhead, head } = place
  if (finite || !place.afterNoun || (traits & COMPARATIVE) !== 0 || head === undefined || (sureAhead && nounish))
    return UNSAID
  // "Four of seven traders surveyed by the paper see the price"
  if (!isMany(head) && !numerals.has(head.norm)) return UNSAID
  // "Another 27 firms with approval from the regulator plan to raise"
  if (next?.norm === 'to' && (formOf(tokens[i + 2] ?? next) & BASE) !== 0) return FINITE
  if (nounish) return opensAmount(tokens, i + 1) ? FINITE : UNSAID
  if (opensObject || preposition) return FINITE
  // "Consumers in Britain owe suppliers a record £4.4 billion": no noun, whatever its object
  // … nor "Growers who lifted beet this week say yields are low"
  const isTold = !sureAhead || tagging.has(tokens[i]!.norm)
  return isTold && next?.kind === WORD && (traitsAt(next) & (BORDER | AUXILIARY)) === 0 ? FINITE : UNSAID
}

function behindAdverb({ tokens, i, place, nounish, preposition, opensObject }: Spot, before: Token): number {
  if (place.finite) return UNSAID
  const { norm } = tokens[i - 1]!
  // "that tenants under 35 now spend 38 percent of their income"
  if (nounish && tokens[i - 1] !== before && nowadays.has(norm) && opensAmount(tokens, i + 1)) return FINITE
  // "people in Britain regularly work at night"
  const isHow = isPlainAdverb(norm) && place.afterNoun && isMany(place.head ?? before)
  return isHow && !place.sureAhead && (opensObject || preposition) ? FINITE : UNSAID
}
/** They stand before a verb, and in no noun phrase. */
const nowadays = set('now still already usually typically generally')

/** Behind a number or a sign. */
function behindNoWord(_spot: Spot, before: Token): number {
  return before.kind === WORD ? UNSAID : NO_VERB
}

/** "The Centre and the State each bear 20 percent" */
function ofEach({ tokens, i, place, preposition, opensObject }: Spot, before: Token): number {
  if (place.finite || !opensObject || preposition || !floating.has(tokens[i - 1]!.norm)) return UNSAID
  return before.capital || (before.word.traits & PLURAL) !== 0 ? FINITE : UNSAID
}
/** They may stand between a subject and its verb: the two each bear. */
const floating = set('each both all')

/** What a noun of several straight before it does. */
function ofPlural(spot: Spot, before: Token): number {
  const { tokens, i, place, word, left, next, preposition } = spot
  const { norm } = tokens[i]!
  const isPlural = (left & PLURAL) !== 0
  // "human cases result in"
  if (norm === 'result' && next?.norm === 'in' && (isPlural || isPercentBefore(spot, before))) return FINITE
  // "The planets range in size from tiny to huge"
  const ranges = norm === 'range' && (next?.norm === 'from' || (next?.norm === 'in' && tokens[i + 3]?.norm === 'from'))
  if (ranges && isPlural && !place.finite) return FINITE
  // "drivers face toll rises", "Residents fear losses": rather a verb behind a noun of several
  const isFaced = !place.finite && !place.sureAhead && facing.has(norm) && before === tokens[i - 1]
  if (isFaced && isPlural && next?.kind === WORD && !preposition && (traitsAt(next) & BORDER) === 0) return FINITE
  // "federal data show"
  return papers.has(word) && norm === 'show' ? FINITE : UNSAID
}
/** What several do rather than what they have, before a noun: drivers face higher tolls. */
const facing = set('face fear lack need risk hold')

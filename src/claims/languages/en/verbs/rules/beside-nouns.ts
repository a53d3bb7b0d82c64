import { FINITE, NO_VERB } from '../../../../pack/pack.ts'
import { NUMBER, WORD } from '../../../../text/tokens.ts'
import { set } from '../../../rows.ts'
import { endsAdverbial, isTold, onceTold } from '../adverbials.ts'
import { BASE, ING, PARTICIPLE, THIRD } from '../inflections.ts'
import { isPercentEnd, sizes } from '../nouns.ts'
import { opensAmount } from '../objects.ts'
import { type Spot, UNSAID } from '../spot.ts'
import { thinking } from '../tellers.ts'
import { AUXILIARY, DETERMINER, POSSESSIVE, PREPOSITION, PRONOUN, SAYING, traitsAt } from '../traits.ts'
import { attributes } from '../word-lists.ts'

/*
 * Words that are nouns by the words on both sides, however much they look verbs.
 */

/** Whether it is a noun, or a verb that cannot be one, by the words on both sides. */
export function asNoun(spot: Spot): number {
  if (isDescribed(spot) || isBeforeAuxiliary(spot) || isGauge(spot) || isUpOrDown(spot) || isBeforeTime(spot))
    return NO_VERB
  const { tokens, i, form, nounish, word, left, next } = spot
  const { norm } = tokens[i]!
  // "Fuel accounts for about 30 percent"
  if (norm === 'accounts' && next?.norm === 'for' && opensAmount(tokens, i + 2) && (left & PREPOSITION) === 0)
    return FINITE
  if (isBehindTime(spot)) return NO_VERB
  // "Rice imports as of May 4"
  if (nounish && (form & THIRD) !== 0 && next?.norm === 'as' && tokens[i + 2]?.norm === 'of') return NO_VERB
  // "36% of its retail accounts on"
  if (norm === 'accounts' && next?.norm !== 'for') return NO_VERB
  // "that catches of cod, once its mainstay, fell"
  if (nounish && (form & THIRD) !== 0 && next?.norm === 'of' && (word === 'that' || (left & PRONOUN) === 0))
    return NO_VERB
  return UNSAID
}

/** "cheaper fares to Japan", "hit by a weak won": an adjective that describes it stands before it. */
function isDescribed({ tokens, i, form, place, nounish, word, next, opensObject }: Spot): boolean {
  const { before } = place
  if (before === undefined || before.glued) return false
  // "limits short lets to 120 nights"
  if (sizes.has(word) && (form & THIRD) !== 0) return true
  if (!attributes.has(word)) return false
  if (tokens[i]!.norm === 'won' || (nounish && (form & (THIRD | BASE)) !== 0)) return true
  if ((form & PARTICIPLE) === 0) return false
  const further = traitsAt(tokens[i - 2])
  // "put the lower bound at"
  if (nounish && (further & DETERMINER) !== 0) return true
  // "the private rented sector"
  return (further & (DETERMINER | POSSESSIVE)) !== 0 && next?.kind === WORD && !opensObject
}

/** Whether the verb that stands behind it is told of it. */
function isBeforeAuxiliary({ tokens, i, form, traits, left, next }: Spot): boolean {
  if ((traitsAt(next) & AUXILIARY) === 0) return false
  // "Melanoma diagnoses have risen"
  const says = (traits & SAYING) !== 0 || thinking.has(tokens[i]!.norm)
  if ((form & THIRD) !== 0 && !says && (left & PRONOUN) === 0) return true
  // "The union says pay has fallen"
  return (form & BASE) !== 0 && (left & SAYING) !== 0
}

/** "Rents are up 6%, house prices 2% and mortgage rates half a point" */
const isGauge = ({ tokens, i }: Spot): boolean =>
  gauges.has(tokens[i]!.norm) && opensAmount(tokens, i + 1) && /^(?:,|and)$/.test(tokens[i - 2]?.norm ?? '')
/** Measures in many that are verbs too. */
const gauges = set('prices rates')

/** "Farm exports up 5 percent", "Spending down 3%": whether it is what the rest says is up or down by a percentage. */
function isUpOrDown({ tokens, i, form, nounish, next, place }: Spot): boolean {
  if (!nounish || place.told || (form & (THIRD | ING)) === 0) return false
  if (next?.norm !== 'up' && next?.norm !== 'down') return false
  const end = tokens[i + 3]?.norm === 'per' ? i + 4 : i + 3
  return tokens[i + 2]?.kind === NUMBER && isPercentEnd(tokens[end])
}

/** "revenue from advertising last month": a kind of business behind a preposition, before a time. */
function isBeforeTime({ tokens, i, form, nounish, left, next }: Spot): boolean {
  if (!nounish || (form & ING) === 0 || (left & PREPOSITION) === 0) return false
  return (next?.norm === 'last' || next?.norm === 'this') && onceTold.has(tokens[i + 2]?.norm ?? '')
}

/** "In June prices fell", "In the second quarter net profit rose": a noun between the time that opens the clause and its verb. */
const isBehindTime = ({ tokens, i, form, nounish }: Spot): boolean =>
  nounish &&
  (form & (THIRD | BASE)) !== 0 &&
  endsAdverbial(tokens, i - 1) &&
  (isTold(tokens, i + 1) || isTold(tokens, i + 2))

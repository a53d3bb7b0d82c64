import { FINITE, NO_VERB, NON_FINITE } from '../../../pack/pack.ts'
import { type Token, WORD } from '../../../text/tokens.ts'
import { onceTold } from './adverbials.ts'
import { BASE, ING, PARTICIPLE, PAST, THIRD } from './inflections.ts'
import { isDated } from './nouns.ts'
import { isMinus, opensAnObject, opensCode } from './objects.ts'
import { baseAt } from './rules/base-forms.ts'
import { behindLink } from './rules/behind-links.ts'
import { behindName } from './rules/behind-names.ts'
import { behindThat } from './rules/behind-that.ts'
import { asNoun } from './rules/beside-nouns.ts'
import { gerundAt, isNamed } from './rules/gerunds.ts'
import { pastAt } from './rules/past-forms.ts'
import { isOfNow, isPriceMoved, thirdAt } from './rules/third-forms.ts'
import { type Place, type Spot, UNSAID } from './spot.ts'
import { MODAL, NOUN, PREPOSITION, PRONOUN, traitsAt } from './traits.ts'

/** Whether a word of that form is a verb: {@link FINITE}, {@link NON_FINITE} or {@link NO_VERB}. */
export function verbAt(tokens: readonly Token[], i: number, form: number, place: Place): number {
  const { before, auxiliary } = place
  const { traits } = tokens[i]!.word
  const nounish = (traits & NOUN) !== 0
  const word = before?.kind === WORD ? before.norm : ''
  const left = traitsAt(before)
  if (auxiliary && word !== '' && !isNamed(tokens, i))
    return (form & ((left & MODAL) !== 0 ? BASE : PARTICIPLE | ING)) !== 0 ? FINITE : NO_VERB
  const next = tokens[i + 1]
  const preposition = (traitsAt(next) & PREPOSITION) !== 0
  // "The toll in an accident there last week rose"
  if (tokens[i]!.norm === 'last' && next && (onceTold.has(next.norm) || isDated(next))) return NO_VERB
  const opensObject =
    next !== undefined && (preposition || opensAnObject(next) || opensCode(tokens, i + 1) || isMinus(tokens, i + 1))
  // Behind a noun that is as common, a preposition that rather goes with the noun: "demand for", "cuts in".
  const nounLike = nounish && (!opensObject || next!.norm === 'of' || next!.norm === 'for' || next!.norm === 'in')
  return judge({ tokens, i, form, place, traits, nounish, word, left, next, preposition, opensObject, nounLike })
}

/** What stands before it decides first, then what form it is. */
function judge(spot: Spot): number {
  const { form, left } = spot
  if ((form & THIRD) !== 0 && isOfNow(spot)) return FINITE
  if ((form & THIRD) !== 0 && isPriceMoved(spot)) return NO_VERB
  const placed = behindName(spot)
  if (placed !== UNSAID) return placed
  const noun = asNoun(spot)
  if (noun !== UNSAID) return noun
  if ((form & ING) !== 0) return gerundAt(spot)
  const linked = behindLink(spot)
  if (linked !== UNSAID) return linked
  const related = behindThat(spot)
  if (related !== UNSAID) return related
  if ((left & PRONOUN) !== 0) return (form & (BASE | THIRD | PAST)) !== 0 ? FINITE : NON_FINITE
  if ((form & PAST) !== 0) return pastAt(spot)
  if ((form & PARTICIPLE) !== 0 && (form & BASE) === 0) return NON_FINITE
  return (form & THIRD) !== 0 ? thirdAt(spot) : baseAt(spot)
}

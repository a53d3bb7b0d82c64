import { FINITE, NO_VERB, NON_FINITE } from '../../../../pack/pack.ts'
import { type Token, WORD } from '../../../../text/tokens.ts'
import { BASE, ING, PARTICIPLE, PAST, THIRD } from '../inflections.ts'
import { opensInfinitive, ordinals } from '../objects.ts'
import { type Spot, UNSAID } from '../spot.ts'
import { DETERMINER, POSSESSIVE, SAYING, traitsAt } from '../traits.ts'
import { bounding, doneByMany, nearing } from '../word-lists.ts'

/** Behind a name, an article or "this". */
export function behindName(spot: Spot): number {
  const { tokens, i, form, place, traits, nounish, word, left, next, opensObject } = spot
  const { before, finite } = place
  // "The party's leader, Ana Roy, puts the bill at"
  if (!finite && (form & THIRD) !== 0 && (traitsAt(next) & DETERMINER) !== 0 && closesApposition(tokens, i - 1))
    return FINITE
  // "Rose Hurst, 44, said"
  if (i === 0 && next?.capital && (form & PAST) !== 0 && (traits & SAYING) === 0) return NO_VERB
  if (word === 'to') {
    // "according to travel portal Acme"
    if ((form & BASE) === 0 || tokens[i - 2]?.norm === 'according') return NO_VERB
    return !nounish || opensObject || next?.kind === WORD ? NON_FINITE : NO_VERB
  }
  // "Fifth Third reported"
  const named = before?.capital === true && before !== tokens[0] && ordinals.has(word)
  // "those given the vaccine"
  if (word === 'those' && (form & (PARTICIPLE | ING)) !== 0 && (form & BASE) === 0) return NON_FINITE
  // "Moody's expects debt to", "McDonald's cut its outlook": a name that ends as a possessive does.
  const possessive = (left & POSSESSIVE) !== 0 && before?.capital === true
  if (possessive && !nounish && (form & THIRD) !== 0) return FINITE
  if (possessive && (traits & SAYING) !== 0) return FINITE
  if (possessive && (form & PAST) !== 0 && (traitsAt(next) & DETERMINER) !== 0) return FINITE
  // "This compares with": no noun of several stands behind it.
  if (word === 'this' && (form & THIRD) !== 0 && opensObject) return FINITE
  // "a third want to leave"
  const isPart =
    (word === 'third' && tokens[i - 2]?.norm === 'a' && opensInfinitive(tokens, i + 1)) || isDoneByPart(spot)
  if ((left & (DETERMINER | POSSESSIVE)) !== 0 && !named && !isPart) return NO_VERB
  return UNSAID
}

/** "just under a third live with their parents", "almost half live in cities", but "a third live album" */
function isDoneByPart({ tokens, i, word, next }: Spot): boolean {
  if ((word !== 'third' && word !== 'half') || next?.kind !== WORD || !doneByMany.has(tokens[i]!.norm)) return false
  const lead = tokens[tokens[i - 2]?.norm === 'a' ? i - 3 : i - 2]?.norm ?? ''
  return bounding.has(lead) || nearing.has(lead)
}

/** Whether a comma closes the name that stands behind what somebody is: "the leader, Ana Roy,". */
function closesApposition(tokens: readonly Token[], comma: number): boolean {
  if (tokens[comma]?.norm !== ',') return false
  let k = comma - 1
  while (k > 0 && comma - k < 6 && tokens[k]!.kind === WORD && tokens[k]!.capital) k--
  return comma - k > 2 && k > 0 && tokens[k]!.norm === ',' && tokens[k - 1]!.kind === WORD
}

import { FINITE, NO_VERB } from '../../../../pack/pack.ts'
import { NUMBER, SYMBOL, type Token, WORD } from '../../../../text/tokens.ts'
import { set } from '../../../rows.ts'
import { BASE, PAST, THIRD } from '../inflections.ts'
import { isNounAt, isPercentEnd } from '../nouns.ts'
import { isAmount, opensAmount } from '../objects.ts'
import { type Spot, UNSAID } from '../spot.ts'
import { BORDER, isLinking, PREPOSITION } from '../traits.ts'

/** Behind "and", "or" and "but", or a preposition. */
export function behindLink(spot: Spot): number {
  const { tokens, i, form, place, word, left, opensObject } = spot
  // "expects profit to reach 2.1 trillion, but cut its estimate"
  if (word === 'but' && tokens[i - 2]?.norm === ',' && (form & BASE) !== 0 && (form & PAST) !== 0 && opensObject)
    return FINITE
  const linked = isLinking(place.before) ? behindAnd(spot) : UNSAID
  if (linked !== UNSAID) return linked
  // "Its deficit more than doubled"
  if (word === 'than' && tokens[i - 2]?.norm === 'more' && multiplied.has(tokens[i]!.norm)) return FINITE
  return (left & PREPOSITION) !== 0 && (left & BORDER) === 0 ? NO_VERB : UNSAID
}
const multiplied = set('doubled tripled trebled quadrupled quintupled halved')

/** A noun of a list, or a verb that goes on from the one before. */
function behindAnd(spot: Spot): number {
  const { tokens, i, form, place, nounish, next, preposition, nounLike } = spot
  // "with volumes flat and prices up 3 per cent"
  const isWay = next?.norm === 'up' || next?.norm === 'down'
  if (nounish && (form & THIRD) !== 0 && isWay && opensAmount(tokens, i + 2)) return NO_VERB
  // "expects exports to rise to $4 million and imports to $3 million", but "and exports to 15 countries"
  const isSum = tokens[i + 2]?.kind === SYMBOL || isRate(tokens[i + 3])
  if (next?.norm === 'to' && dealtIn.has(tokens[i]!.norm) && isSum) return NO_VERB
  if (isComparedToo(spot)) return NO_VERB
  if (isPresentToo(spot)) return FINITE
  // "cut time by a fifth and costs by 8 percent"
  if (nounish && next?.norm === 'by' && opensAmount(tokens, i + 2)) return NO_VERB
  // "cut its forecast by 3% and exports to 15 million tonnes": what was cut as well
  const isCutToo = place.told && !place.present && (form & THIRD) !== 0 && next?.norm === 'to'
  if (nounish && isCutToo && tokens[i + 2] && isAmount(tokens[i + 2]!)) return NO_VERB
  // "Sales will rise 3% and profit 4%"
  if (nounish && next?.kind === NUMBER && isRate(tokens[i + 2]) && isPercentEnd(tokens[i - 2])) return NO_VERB
  if (goesOnNow(spot)) return FINITE
  if (place.bare === NO_VERB || (form & BASE) === 0 || next === undefined) return UNSAID
  return nounish && nounLike && (preposition || next.kind !== WORD) ? NO_VERB : place.bare
}

const dealtIn = set('exports imports prices costs rents orders supplies')

/** "holds more energy than rivals and charges in nine minutes", "earns 300 pesos a day and works 12 hours", "cleans offices and takes home $480" */
function isPresentToo({ tokens, i, form, place, nounish, next, preposition }: Spot): boolean {
  if (!place.present || !nounish || (form & THIRD) === 0 || next === undefined) return false
  if (preposition) return next.norm !== 'by' && next.norm !== 'of' && opensAmount(tokens, i + 2)
  return opensAmount(tokens, next.norm === 'home' ? i + 2 : i + 1) && !isListed(tokens, place.out, i - 1)
}

/** "Imports were 3% higher and exports 5% lower": a noun that the verb before is told of too. */
function isComparedToo({ tokens, i, form, nounish, next }: Spot): boolean {
  const isComparative = (at: number): boolean => compared.has(tokens[at]?.norm ?? '')
  if (!nounish || (form & THIRD) === 0 || next?.kind !== NUMBER || !isComparative(i - 2)) return false
  let behind = i + 2
  while (behind < i + 5 && tokens[behind] && isRate(tokens[behind])) behind++
  return isComparative(behind)
}

const compared = set(
  'higher lower wider narrower larger smaller bigger stronger weaker firmer softer more less fewer cheaper dearer better worse faster slower longer shorter up down',
)

/** "Sales have doubled and now make up 3 per cent of the market", "rose and remain 3 per cent below": what several did, and do. */
function goesOnNow({ tokens, i, form, place, nounish, next }: Spot): boolean {
  if (place.bare !== NO_VERB || !place.told || place.present || (form & (BASE | PAST)) !== BASE) return false
  const isParticle = next?.norm === 'up' || next?.norm === 'for'
  if (nounish && !(tokens[i]!.norm === 'account' && isParticle)) return false
  return opensAmount(tokens, isParticle ? i + 2 : i + 1)
}

/** "Housing gets $77 million, schools $31 million and parks $6 million": whether a noun with its sum, and no verb, stands behind the comma before an "and". */
function isListed(tokens: readonly Token[], out: Uint8Array, link: number): boolean {
  let at = link - 1
  while (at > 0 && link - at < 8 && !isAmount(tokens[at]!) && tokens[at]!.norm !== ',') at--
  while (at > 0 && isAmount(tokens[at]!)) at--
  const last = at
  while (at > 0 && last - at < 4 && isNounAt(tokens, out, at)) at--
  return at < last && tokens[at]!.norm === ','
}

const isRate = (token: Token | undefined): boolean => token?.norm === '%' || (token?.norm ?? '').startsWith('per')

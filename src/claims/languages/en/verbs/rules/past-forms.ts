import { FINITE, NO_VERB, NON_FINITE } from '../../../../pack/pack.ts'
import { NUMBER, type Token, WORD } from '../../../../text/tokens.ts'
import { set } from '../../../rows.ts'
import { BASE, ING, PARTICIPLE } from '../inflections.ts'
import { isNoun } from '../nouns.ts'
import { overMean } from '../objects.ts'
import { firstToKnow, type Spot, UNSAID, type VerbRule } from '../spot.ts'
import { endsSpan } from '../sure-ahead.ts'
import { isTag } from '../tags.ts'
import { finding, foresees, isThinker } from '../tellers.ts'
import {
  AUXILIARY,
  BORDER,
  isLinking,
  isMany,
  isPlainAdverb,
  LOOKS_PAST,
  OBJECT,
  PASSED_OVER,
  PLURAL,
  PREPOSITION,
  SAYING,
  SCALE,
  traitsAt,
} from '../traits.ts'
import { smallNumbers } from '../word-lists.ts'
import { isOnlyPast } from './sure-thirds.ts'
import { tellingPair } from './third-forms.ts'

/*
 * Forms of the past: a finite verb, a participle that describes something, or no verb.
 */

/** A form in -ed, or one that is the same in the past: cut, hit, put. */
export function pastAt(spot: Spot): number {
  const { form, place, traits, nounish, next, preposition, opensObject } = spot
  const { before } = place
  if (isOfCounted(spot)) return NO_VERB
  if (endsSpan(spot.tokens, spot.i)) return NON_FINITE
  if (isOfDefiniteSum(spot)) return NON_FINITE
  // "The scheme, announced after tests showed"
  const isInserted = before?.norm === ',' && preposition && !place.told && !place.closes
  if ((traits & SAYING) !== 0 && !(isInserted && (form & PARTICIPLE) !== 0)) return FINITE
  if ((form & BASE) !== 0) return sameAsBase(spot)
  if ((form & PARTICIPLE) === 0) return nounish && next?.kind !== WORD && !opensObject ? NO_VERB : FINITE
  // "Seasonally adjusted output fell": how the output is described, not what was done with it
  const isDescribed = before === undefined && spot.i > 0 && isPlainAdverb(spot.tokens[spot.i - 1]!.norm)
  if (isDescribed && place.sureAhead && next?.kind === WORD && !opensObject) return NO_VERB
  // "Manufactured food prices fell"
  if (spot.i === 0 && opensTold(spot.tokens, 1)) return NO_VERB
  // "; canned fruits and vegetables cost more"
  if (before === undefined || before.norm === ';' || place.phraseOnly) return NON_FINITE
  const known = firstToKnow(participleRules, spot, before)
  if (known !== UNSAID) return known
  return place.finite && !isLinking(before) ? NON_FINITE : FINITE
}

/** "40 recently built homes" */
function isOfCounted({ tokens, i, form, next }: Spot): boolean {
  const number = tokens[i - 2]
  if ((form & PARTICIPLE) === 0 || !number || !isPlainAdverb(tokens[i - 1]!.norm)) return false
  if (number.kind !== NUMBER && !smallNumbers.has(number.norm)) return false
  return next?.kind === WORD && isNoun(next) && isMany(next)
}

/** "fell from the $61 billion reported in the first half": what was done with a sum that is known, once the verb is told. */
function isOfDefiniteSum({ tokens, i, form, traits, place, preposition, next }: Spot): boolean {
  const { before, tells } = place
  if (
    !tells ||
    !before ||
    !(preposition || bygone.has(next?.norm ?? '')) ||
    (traits & SAYING) === 0 ||
    (form & PARTICIPLE) === 0
  )
    return false
  const isAmount = (token: Token): boolean => token.kind === NUMBER || (token.word.traits & SCALE) !== 0
  // "compared to 867,000 tonnes reported last year"
  const unit = tokens[i - 2]
  if (!isAmount(before) && unit !== undefined && isAmount(unit) && before === tokens[i - 1])
    return isOfCompared(tokens, i - 3)
  if (!isAmount(before)) return false
  for (let at = i - 2; at >= 0 && at > i - 7; at--) {
    const { norm, kind, word } = tokens[at]!
    if (norm === 'the') return true
    // The sign of a currency may be letters that no word is: Dh61.4 billion
    if (kind === WORD && (word.traits & SCALE) === 0 && !tokens[at + 1]!.glued) return false
  }
  return false
}

const bygone = set('last earlier previously')

/** Whether a word of comparing leads to the number that a token is in. */
function isOfCompared(tokens: readonly Token[], from: number): boolean {
  let at = from
  while (at > 0 && from - at < 3 && (tokens[at]!.kind === NUMBER || tokens[at]!.glued)) at--
  const { norm } = tokens[at]!
  return norm === 'from' || norm === 'against' || tokens[at - 1]?.norm === 'compared'
}

/** One that is a base form as well: past, present or noun. */
function sameAsBase({ tokens, i, form, place, next, preposition, opensObject, nounLike }: Spot): number {
  const { before, finite } = place
  const isForecast = tokens[i]!.norm === 'forecast'
  // ", the weather agency forecast."
  if (isForecast && isTag(tokens, i)) return FINITE
  // "The bank forecast inflation would reach 4%"
  if (isForecast && before && foresees(tokens, i + 1) && (isThinker(tokens, i) || isMany(before))) return FINITE
  // "the threshold, set at $71.75 million"
  if (before?.norm === ',' && (form & PARTICIPLE) !== 0 && next?.norm === 'at') return NON_FINITE
  // "Karst Analytics put insured losses at": the sure one only describes the noun
  const describes =
    next?.kind === WORD && (next.word.traits & LOOKS_PAST) !== 0 && (traitsAt(tokens[i + 2]) & PLURAL) !== 0
  if (before === undefined || (place.sureAhead && !(describes && place.afterNoun))) return NO_VERB
  // "the 2 percent rise forecast by economists"
  // but "cut its wheat forecast by 3%"
  if (isForecast && next?.norm === 'by') return tokens[i + 2]?.kind === NUMBER ? NO_VERB : NON_FINITE
  // "would like the fare cut to £1.50"
  if (finite && tokens[i]!.norm === 'cut' && place.afterNoun && before.kind === WORD && next?.norm === 'to')
    return NON_FINITE
  if (finite) return isLinking(before) && opensObject ? FINITE : NO_VERB
  return nounLike && !(next?.kind === WORD && !preposition) ? NO_VERB : FINITE
}

/** What a form in -ed behind another word is. */
const participleRules: readonly VerbRule[] = [
  comparedTo,
  toldOfShare,
  beforeItsNoun,
  besideParticiple,
  withinNoun,
  behindConjunction,
  behindComma,
  bracketed,
  behindInset,
  passive,
  ofPair,
  beforeSureVerb,
]

/** "fell 3 percent compared to the month before": it has no object, as whoever compares has. */
function comparedTo({ tokens, i, next }: Spot): number {
  return tokens[i]!.norm === 'compared' && (next?.norm === 'to' || next?.norm === 'with') ? NON_FINITE : UNSAID
}

/** "a poll found 48 percent backed the strikes" */
function toldOfShare({ tokens, i, word, next, preposition, opensObject }: Spot, before: Token): number {
  if (before.norm !== '%' && word !== 'percent' && word !== 'pct' && word !== 'cent') return UNSAID
  const asks = finding.has(tokens[word === 'cent' ? i - 4 : i - 3]?.norm ?? '')
  return (opensObject || asks) && !preposition && next?.kind === WORD ? FINITE : UNSAID
}

/** "and adjusted earnings of" */
function beforeItsNoun({ tokens, i, next, opensObject }: Spot): number {
  return tokens[i]!.norm === 'adjusted' && next?.kind === WORD && !opensObject ? NO_VERB : UNSAID
}

/** ", launched in May and approved in June" */
function besideParticiple({ place, next, preposition }: Spot, before: Token): number {
  const goesOn = place.participial && isLinking(before)
  return goesOn && (place.fronted || preposition || next?.norm === 'to') ? NON_FINITE : UNSAID
}

/** Whether it describes the noun behind it. */
function withinNoun({ tokens, i, form, place, word, next, preposition, opensObject }: Spot, before: Token): number {
  // "a 71-year-old retired welder"
  const isAged = tokens[i - 1] === before && before.glued && tokens[i - 2]?.norm === '-'
  if (isAged && next?.kind === WORD && !opensObject) return NO_VERB
  const isBeforeNoun = next !== undefined && isNoun(next)
  // "is reducing planned output"
  const isDone = tokens[i - 1] === before && (before.word.traits & ING) !== 0 && place.out[i - 1] !== NO_VERB
  if (isDone && isBeforeNoun && !opensObject) return NO_VERB
  // "while cancelled warrants, or metal set aside, made up"
  const isApart = tokens[i + 2]?.norm === ',' && tokens[i + 3]?.norm === 'or'
  if (word === 'while' && (place.sureAhead || isApart) && isBeforeNoun && isMany(next)) return NO_VERB
  // "while manufactured food prices fell"
  if (conceding.has(word) && opensTold(tokens, i + 1)) return NO_VERB
  // "though recorded crime has halved"
  const isTold = isBeforeNoun && (traitsAt(tokens[i + 2]) & AUXILIARY) !== 0
  if (conceding.has(word) && isTold && (form & ING) === 0) return NO_VERB
  // "and those of detached houses 0.6 percent"
  return word === 'of' && isBeforeNoun && !preposition ? NO_VERB : UNSAID
}
const conceding = set('while though although because')

/** "food prices fell": whether a few nouns and a sure verb of theirs begin at a token. */
function opensTold(tokens: readonly Token[], from: number): boolean {
  let at = from
  while (at < tokens.length && at - from < 4 && isPlainNoun(tokens[at]!)) at++
  const verb = tokens[at]
  if (at === from || verb?.kind !== WORD || verb.capital) return false
  return isMany(tokens[at - 1]!) && ((verb.word.traits & AUXILIARY) !== 0 || isOnlyPast(verb))
}

const isPlainNoun = (token: Token): boolean =>
  token.kind === WORD && !token.capital && isNoun(token) && !isOnlyPast(token) && (token.word.traits & AUXILIARY) === 0

/** "as expected", "when asked", "if approved": without a subject. */
function behindConjunction({ word }: Spot): number {
  return conjunctions.has(word) ? NON_FINITE : UNSAID
}
const conjunctions = set('as than if when while though although once until unless')

/** "Core inflation, due on Monday, eased by": what stands between two commas is over. */
function behindComma({ tokens, i, place, next, preposition }: Spot, before: Token): number {
  if (before.norm !== ',') return UNSAID
  const { norm } = tokens[i]!
  if (intransitive.has(norm)) return FINITE
  if (lying.has(norm)) return NON_FINITE
  // "a blaze, dubbed the Kelso fire, charred", but "the board, which met on Monday, named Ana Roy"
  if (naming.has(norm) && !place.closes && next?.kind !== NUMBER) return NON_FINITE
  // "dragged down by chipmakers", "made up of seven women"
  const particle = (traitsAt(next) & OBJECT) !== 0 && (traitsAt(tokens[i + 2]) & PREPOSITION) !== 0
  const describes = preposition || next?.norm === 'to' || particle
  return describes && (place.told || !place.closes || adding.has(norm)) ? NON_FINITE : FINITE
}
/** They have no object, so that their -ed form is no passive participle. */
const intransitive = set(
  'died arrived happened occurred remained appeared emerged vanished resigned agreed refused belonged existed lasted responded reacted replied retaliated',
)
/** Participles before what something is called. */
const naming = set('dubbed called nicknamed codenamed titled entitled christened')
/** Participles of where something is: located 30 miles north. */
const lying = set('located situated')
/** Participles that behind a comma add to what is told, even where nothing is told yet. */
const adding = set('compared based followed located known called named owned backed led driven helped fuelled fueled')

/** What somebody with a name does before what is so. */
const reckoned = set('estimated calculated reckoned projected predicted')

/** What people are given, so that a plain noun may stand behind the participle too. */
const bestowed = set('awarded granted handed given offered denied')

/** "Sales (seasonally adjusted) fell" */
function bracketed({ next }: Spot, before: Token): number {
  return before.norm === '(' && next?.norm === ')' ? NON_FINITE : UNSAID
}

/** "Park, a guard known as Kim, stole" */
function behindInset({ place, next, preposition }: Spot): number {
  return place.inset && (preposition || (traitsAt(next) & PASSED_OVER) !== 0) ? NON_FINITE : UNSAID
}

/** "hit by a storm", but "A riot of some 50 youths occurred by the gate" and "bills climbed by an average of £31" */
function passive({ tokens, i, place, next }: Spot): number {
  // ", lifting units shipped by 20 percent"
  if (next?.norm === 'by' && place.gerundial && place.afterNoun) return NON_FINITE
  const by = next?.norm === 'by' ? tokens[overMean(tokens, i + 2)] : undefined
  if (by?.kind !== WORD || smallNumbers.has(by.norm)) return UNSAID
  return intransitive.has(tokens[i]!.norm) && !place.finite ? FINITE : NON_FINITE
}

/** "The oil used in cars and trucks rose": what is done with what a verb behind two of a kind tells of. */
function ofPair({ tokens, i, place, preposition }: Spot): number {
  if (!preposition || place.told || !place.afterNoun || !handled.has(tokens[i]!.norm)) return UNSAID
  return tellingPair(tokens, i + 2) >= 0 ? NON_FINITE : UNSAID
}
/** What is done with things, so that a preposition straight behind shows a participle. */
const handled = set('used made held sold built produced grown mined traded employed stored kept consumed needed')

/** Where the verb of its clause still comes. */
function beforeSureVerb({ tokens, i, place, left, next, preposition, opensObject }: Spot, before: Token): number {
  if (!place.sureAhead) return UNSAID
  // "The number of pupils awarded medals rose"
  const given = bestowed.has(tokens[i]!.norm) && place.afterNoun && isMany(before)
  if (given && next?.kind === WORD && !opensObject && isNoun(next)) return NON_FINITE
  // "Ana Flower estimated European imports rose"
  if (reckoned.has(tokens[i]!.norm) && before.capital && !place.finite && next?.capital) return FINITE
  if (preposition || next?.norm === 'to' || (next?.kind === WORD && next.capital)) return NON_FINITE
  // A participle before its noun: "and injured passengers were".
  // "the 640,000 retired miners living there average"
  const leads = (left & (BORDER | PREPOSITION)) !== 0 || before.kind === NUMBER
  return next?.kind === WORD && !opensObject && leads ? NO_VERB : UNSAID
}

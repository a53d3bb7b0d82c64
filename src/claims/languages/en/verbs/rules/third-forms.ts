import { FINITE, NO_VERB, NON_FINITE } from '../../../../pack/pack.ts'
import { NUMBER, type Token, WORD } from '../../../../text/tokens.ts'
import { set } from '../../../rows.ts'
import { BASE, PAST, THIRD } from '../inflections.ts'
import { isGerund, isNoun, isNounAt, isPercentEnd } from '../nouns.ts'
import { isAmount, opensAmount, opensInfinitive, opensSum } from '../objects.ts'
import { firstToKnow, type Spot, UNSAID, type VerbRule } from '../spot.ts'
import { isTag, outlooks } from '../tags.ts'
import { foresees, foreseesInRelative, isNoter, isThinker, noting, thinking } from '../tellers.ts'
import {
  AUXILIARY,
  BORDER,
  DETERMINER,
  formOf,
  isLinking,
  isMany,
  overAdverbs,
  PREPOSITION,
  PRONOUN,
  SAYING,
} from '../traits.ts'
import { isOnlyPast, isSureThird } from './sure-thirds.ts'

/*
 * Forms in -s: the verb of one, or a noun of several.
 */

/** A form in -s. */
export function thirdAt(spot: Spot): number {
  const { place, word, nounish, opensObject } = spot
  const { before } = place
  if (before === undefined) return NO_VERB
  const known = firstToKnow(thirdRules, spot, before)
  if (known !== UNSAID) return known
  if (place.finite) return word === 'and' && opensObject && !nounish ? FINITE : NO_VERB
  return nounish ? besideNouns(spot, before) : FINITE
}

const nowadays = set('now still today currently')

/** "the firm, once the largest in Spain, now ranks 12th": whether it takes a sentence up again behind an aside. */
export const isOfNow = ({ tokens, i, nounLike, next }: Spot): boolean =>
  !nounLike &&
  (next?.kind === NUMBER || next?.word.counts === true) &&
  nowadays.has(tokens[i - 1]?.norm ?? '') &&
  tokens[i - 2]?.norm === ','

/** What a form in -s is, whether the clause has its verb or not. */
const thirdRules: readonly VerbRule[] = [
  opensSaid,
  movesBy,
  pluralOrObject,
  withPair,
  withApposed,
  beforeInfinitive,
  inSetPhrase,
  behindClosedPart,
  ofOwingHead,
  withoutVerb,
  beforeRelative,
]

/** "while the Sensex rises 211 points", "and wind falls 2 percent": what one thing does by so much, and no noun of several. */
function movesBy({ tokens, i, place }: Spot, before: Token): number {
  if (place.finite || !risesAndFalls.has(tokens[i]!.norm) || before !== tokens[i - 1] || !place.afterNoun) return UNSAID
  if (before.kind === WORD && isMany(before)) return UNSAID
  const at = tokens[i + 1]?.norm === 'by' ? i + 2 : i + 1
  const unit = tokens[at + 1]
  return tokens[at]?.kind === NUMBER && unit !== undefined && (isPercentEnd(unit) || steps.has(unit.norm))
    ? FINITE
    : UNSAID
}
const risesAndFalls = set(
  'rises falls gains drops climbs slips slides jumps dips declines increases decreases surges eases advances',
)
/** Units of such a movement. */
const steps = set('per points point basis')

/** "said exports to Asia, which rose in May, fell": what is said opens with what it is told of. */
function opensSaid({ tokens, i, place, nounish, left }: Spot, before: Token): number {
  const isSaid = (left & SAYING) !== 0 && before === tokens[i - 1] && place.out[i - 1] === FINITE
  return nounish && isSaid && !opensInfinitive(tokens, i + 1) ? NO_VERB : UNSAID
}

/** A noun of several behind others, or an object of a form in -ing. */
function pluralOrObject(spot: Spot, before: Token): number {
  const { tokens, i, place, nounish, preposition, next } = spot
  if (!nounish) return UNSAID
  // "people still receiving benefits": what those do that stand before the form in -ing
  const doer = overAdverbs(tokens, i - 2)
  if (
    before === tokens[i - 1] &&
    isGerund(before) &&
    place.out[i - 1] === NON_FINITE &&
    isNounAt(tokens, place.out, doer)
  )
    return NO_VERB
  // "Imports and exports both rose"
  const verb = tokens[i + 2]
  if (next && verb && floating.has(next.norm) && (formOf(verb) & PAST) !== 0 && (formOf(verb) & BASE) === 0)
    return NO_VERB
  // "savings plans at 22 trusts, one of them in debt": none that a noun of several does
  const isMoreOfMany =
    place.afterNoun &&
    before === tokens[i - 1] &&
    !before.capital &&
    isMany(before) &&
    !place.sureAhead &&
    preposition &&
    (place.head === undefined || isMany(place.head))
  // ", pushing pulp prices to their highest": its nouns are objects
  return isMoreOfMany || (place.gerundial && !isLinking(before)) ? NO_VERB : UNSAID
}

/** Words of one of two places or groups that "and" joins, at most. */
const LONGEST_OF_PAIR = 3

/** "Car exports to Japan and Korea fell", "State grants to firms and farms were": what a verb behind two of a kind tells of, but "The firm exports to Japan and sales rose". */
function withPair({ tokens, i, place, nounish, next, preposition }: Spot): number {
  if (!nounish || place.sureAhead || !place.afterNoun || next === undefined) return UNSAID
  if (!preposition && next.norm !== 'to') return UNSAID
  const and = tellingPair(tokens, i + 2)
  if (and < 0) return UNSAID
  // "The bank deals with firms and profits rose"
  const isNamed = tokens[and - 1]!.capital
  return isNamed || ((tokens[i - 2]?.word.traits ?? 0) & DETERMINER) === 0 ? NO_VERB : UNSAID
}

/** The "and" that joins two of a kind, the first of which begins at a token, before a sure verb; else -1. */
export function tellingPair(tokens: readonly Token[], from: number): number {
  const and = endOfWords(tokens, from)
  if (and === from || tokens[and]?.norm !== 'and') return -1
  const verb = endOfWords(tokens, and + 1)
  const does = tokens[verb]
  if (verb === and + 1 || does === undefined || tokens[verb - 1]!.capital !== tokens[and - 1]!.capital) return -1
  return (does.word.traits & AUXILIARY) !== 0 || isOnlyPast(does) ? and : -1
}

/** "Coal exports from the country, a big producer, fell": what a verb behind an apposition tells of, but "The firm exports to Chad, a small market, and sells". */
function withApposed({ tokens, i, place, nounish, next, preposition }: Spot): number {
  if (!nounish || place.told || place.sureAhead || !place.afterNoun || !(preposition || next?.norm === 'to'))
    return UNSAID
  const open = commaBehind(tokens, i + 2, LONGEST_PLACE)
  if (open < 0 || ((tokens[open + 1]?.word.traits ?? 0) & DETERMINER) === 0) return UNSAID
  const close = commaBehind(tokens, open + 2, LONGEST_APPOSED)
  const does = close < 0 ? undefined : tokens[close + 1]
  if (does === undefined || (does.word.traits & SAYING) !== 0) return UNSAID
  return isOnlyPast(does) || (does.word.traits & AUXILIARY) !== 0 ? NO_VERB : UNSAID
}
/** Words of a place, and of what it is said to be, at most. */
const LONGEST_PLACE = 6
const LONGEST_APPOSED = 10

/** The first comma from a token on, with only words before it, or -1. */
function commaBehind(tokens: readonly Token[], from: number, most: number): number {
  for (let at = from; at < tokens.length && at - from < most; at++)
    if (tokens[at]!.norm === ',') return at
    else if (tokens[at]!.kind !== WORD && !tokens[at]!.glued) return -1
  return -1
}

/** "expects sales to fall and prices to rise", but "and plans to raise": a form in -s that no infinitive goes with is a noun before one. */
function beforeInfinitive({ tokens, i, nounish, next }: Spot, before: Token): number {
  if (!nounish || !isLinking(before) || next === undefined) return UNSAID
  // "sees exports to Japan falling and imports from Korea rising"
  if ((next.word.traits & PREPOSITION) !== 0 || next.norm === 'to') {
    let end = i + 2
    while (tokens[end]?.capital && end - i < 5) end++
    if (end > i + 2 && isGerund(tokens[end]) && opensAmount(tokens, end + 1)) return NO_VERB
  }
  if (next.norm !== 'to') return UNSAID
  const verb = tokens[i + 2]
  if (infinitival.has(tokens[i]!.norm)) return UNSAID
  return verb?.kind === WORD && (formOf(verb) & BASE) !== 0 ? NO_VERB : UNSAID
}
const infinitival = set(
  'plans needs looks aims hopes offers claims promises moves votes works fights struggles dares attempts wants seems appears tends threatens intends means serves helps goes comes starts begins continues stops bids pledges agrees pushes races rushes strives waits stands stays asks begs opts acts pays vows tries fails expects used ought has had orders calls fears loves likes chooses decides deserves',
)

/** Where the few plain words end that begin at a token. */
function endOfWords(tokens: readonly Token[], from: number): number {
  let at = from
  while (at < tokens.length && at - from < LONGEST_OF_PAIR) {
    const token = tokens[at]!
    const isPlain = token.capital || (token.word.traits & (BORDER | PREPOSITION | AUXILIARY)) === 0
    if (token.kind !== WORD || isLinking(token) || !isPlain) break
    if (
      !token.capital &&
      (isOnlyPast(token) || (at === from && tokens[from - 1]!.norm === 'to' && formOf(token) === BASE))
    )
      break
    at++
  }
  return at
}

/** They may stand between several and their verb. */
const floating = set('both all each')
const nows = set('now already currently still')

function inSetPhrase({ tokens, i, next }: Spot, before: Token): number {
  const { norm } = tokens[i]!
  // ", the report shows."
  if (outlooks.has(norm) && before.kind === WORD && isTag(tokens, i)) return FINITE
  // "a hole the bank estimates at $3 billion"
  if (reckons.has(norm) && before.kind === WORD && next?.norm === 'at' && opensAmount(tokens, i + 2)) return FINITE
  // "will spend $3 million and already owns 12 percent", "and now takes 41p"
  const isNow = nows.has(tokens[i - 1]?.norm ?? '') && isLinking(tokens[i - 2] ?? before)
  if (isNow && opensAmount(tokens, i + 1)) return FINITE
  // "changes hands at", "takes home $480"
  const isSet =
    (norm === 'changes' && next?.norm === 'hands') ||
    (norm === 'takes' && next?.norm === 'home' && opensAmount(tokens, i + 2))
  return isSet ? FINITE : UNSAID
}

/** "House prices up 4 percent", "with unit costs up 3 percent", but "it costs up to £3" */
export const isPriceMoved = ({ tokens, i, place: { before }, next, left }: Spot): boolean =>
  priced.has(tokens[i]!.norm) &&
  ways.has(next?.norm ?? '') &&
  before?.kind === WORD &&
  (left & PRONOUN) === 0 &&
  opensAmount(tokens, i + 2)

/** Nouns of what goes up and down that look like verbs. */
const priced = set(
  'prices costs rates claims orders rents loans exports imports deposits stocks bills fares fees visits wages taxes',
)
const ways = set('up down flat')

/** Verbs of putting an amount at something. */
const reckons = set('estimates values puts reckons prices')

/** Behind a comma that closes what was put in, where nothing is told yet. */
function behindClosedPart({ tokens, i, place, next, opensObject, nounLike }: Spot, before: Token): number {
  if (place.told) return UNSAID
  const isComma = before.norm === ','
  // "The plant, which opened in May, now houses 300"
  const isResumed = place.resumed && (isComma || before.norm === '—')
  if ((isResumed || (isComma && tokens[i - 1] !== before)) && opensObject && !nounLike) return FINITE
  if (!isComma || !place.closes) return UNSAID
  // "Crisis, the charity, estimates that three in 100 are"
  if (outlooks.has(tokens[i]!.norm) && (next?.norm === 'that' || opensAmount(tokens, i + 1))) return FINITE
  if (place.sureAhead) return UNSAID
  // "The charge, £45 now, rises to £48", "The group, the biggest here, now ranks seventh"
  // "Reyes, now 58, works mornings"
  const goesOn =
    opensAmount(tokens, i + 1) ||
    opensInfinitive(tokens, i + 1) ||
    (tokens[0]!.capital && next !== undefined && isNoun(next))
  return goesOn ? FINITE : UNSAID
}

/** "The budget he sent to Congress lifts spending" */
function ofOwingHead({ place, nounish, next, preposition, opensObject, nounLike }: Spot): number {
  if (!place.owing || !place.afterNoun || !nounish || place.sureAhead || preposition) return UNSAID
  return (opensObject ? !nounLike : next?.kind === WORD) ? FINITE : UNSAID
}

/** In a clause that has no verb yet, where what stands about it leaves room for no noun. */
function withoutVerb(spot: Spot, before: Token): number {
  const { tokens, i, place, nounish, left, next } = spot
  if (!nounish || place.finite) return UNSAID
  // "costs 41 cents", "Reyes leads challenger Holt", "The report forecasts that"
  if (!place.infinitive && (left & (BORDER | PREPOSITION)) === 0 && isSureThird(tokens, i, before)) return FINITE
  if (isOfHeadline(spot)) return FINITE
  const { norm } = tokens[i]!
  // "The mayor fears the bill will top £3m"
  if (thinking.has(norm) && isThinker(tokens, i) && (foresees(tokens, i + 1) || foreseesInRelative(tokens, i)))
    return FINITE
  // "Ana Roy of Hull notes that the effect was"
  return noting.has(norm) && next?.norm === 'that' && isNoter(tokens, i) ? FINITE : UNSAID
}

/** "Netflix hikes price by $1", "Apple posts record $102.5 billion revenue": what a name does at the head of a line. */
function isOfHeadline({ tokens, i, place, preposition, next }: Spot): boolean {
  if (place.told || place.sureAhead || !ofHeadlines.has(tokens[i]!.norm) || preposition) return false
  if (next === undefined || isLinking(next) || (next.kind !== WORD && !isAmount(next))) return false
  // "Google fines rise to $3 billion"
  if (moving.has(next.norm)) return false
  let at = i - 1
  while (at >= 0 && i - at < 6 && (tokens[at]!.capital || tokens[at]!.glued)) at--
  return at < i - 1 && (at < 0 || tokens[at]!.norm === ':')
}
const moving = set('rise fall climb drop jump surge slip total cost grow soar plunge slow')
const ofHeadlines = set(
  'posts hikes raises lifts boosts ups trims lowers sheds axes eyes bags nets logs books tops beats misses hits lands secures pledges fines cuts buys spends takes holds sets caps offers bids wins doubles triples refunds slashes pares scraps',
)

/** The noun that a relative clause is told of, or its object. */
function beforeRelative({ place, nounish, next }: Spot): number {
  if (!nounish) return UNSAID
  // "floods that killed scores across Europe"
  if (place.owing && !place.afterNoun) return NO_VERB
  // "dense objects that weigh"
  return next?.kind === WORD && pointers.has(next.norm) ? NO_VERB : UNSAID
}
const pointers = set('that which who')

/** One that may be a noun, in a clause that has no verb yet. */
function besideNouns(spot: Spot, before: Token): number {
  const { tokens, i, place, left, next, preposition, opensObject, nounLike } = spot
  const { sureAhead } = place
  if (!place.infinitive && place.afterNoun && isOfOne(spot, before)) return FINITE
  // "sold for 52p, but imports from Poland cost": what was told is past
  const opensAnew = isLinking(before) && tokens[i - 1] === before && place.told && !place.present
  if (opensAnew && preposition && !opensAmount(tokens, i + 1)) return NO_VERB
  if (place.infinitive || (place.elliptic && next !== undefined && isAmount(next))) return NO_VERB
  // "If turnout falls below 40% the vote will"
  if (sureAhead && opensObject && !nounLike && before.kind === WORD && isConditional(tokens, i)) return FINITE
  if (sureAhead || before.kind !== WORD || ((left & BORDER) !== 0 && !isLinking(before)) || !opensObject) return NO_VERB
  // A capital at the head of the sentence shows no name: "Job gains for January".
  return nounLike && (!before.capital || before === tokens[0]) ? NO_VERB : FINITE
}

/** Whether it is what one thing does, by what stands behind it. */
function isOfOne({ tokens, i, place, next }: Spot, before: Token): boolean {
  // "The plant stops growing below 5 C"
  if (stopping.has(tokens[i]!.norm) && isGerund(next)) return true
  // "A room now rents for $450"
  const isPriced = next?.norm === 'for' && !place.sureAhead && !isMany(place.head ?? before)
  if (isPriced && opensSum(tokens, i + 2)) return true
  // "Its policy calls for at least 8 percent"
  const isAsked =
    next?.norm === 'for' && tokens[i]!.norm === 'calls' && !place.sureAhead && !isMany(place.head ?? before)
  if (isAsked && (opensAmount(tokens, i + 2) || asked.has(tokens[i + 2]?.norm ?? ''))) return true
  if (isMany(before)) return false
  // "The report also pegs growth at 70 percent"
  if (surely.has(tokens[i - 1]!.norm)) return true
  // "The group raises wages by 3 percent", "The treaty caps warheads at 1,550": of two such forms the first.
  const isThings = next?.kind === WORD && ((formOf(next) & THIRD) !== 0 || (!place.sureAhead && isMany(next)))
  return isThings && tokens[i - 1] === before
}
const asked = set('a an at up more between')
const stopping = set('stops starts keeps')
/** Between a noun and a form that may be a noun too they show that it is a verb. */
const surely = set('also still already now never even only just often always currently usually')

/** Whether a clause with "if" began within the few words before a verb. */
function isConditional(tokens: readonly Token[], verb: number): boolean {
  for (let i = verb - 2; i >= 0 && i > verb - 6; i--) {
    const { norm, kind } = tokens[i]!
    if (kind !== WORD) return false
    if (norm === 'if' || norm === 'when' || norm === 'once' || norm === 'unless') return true
  }
  return false
}

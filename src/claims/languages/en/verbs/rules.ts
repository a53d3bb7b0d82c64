import { FINITE, NO_VERB, NON_FINITE } from '../../../pack/pack.ts'
import { NUMBER, SYMBOL, type Token, WORD } from '../../../text/tokens.ts'
import {
  AUXILIARY,
  attributes,
  BASE,
  BORDER,
  bounding,
  COMPARATIVE,
  DETERMINER,
  formOf,
  ING,
  isLinking,
  isMany,
  isNominal,
  isPlainAdverb,
  isSum,
  KNOWN,
  LOOKS_PAST,
  LY,
  MODAL,
  NO_NOUN,
  NOUN,
  OBJECT,
  overAdverbs,
  PARTICIPLE,
  PASSED_OVER,
  PAST,
  PLURAL,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  SAYING,
  SUMMING,
  smallNumbers,
  THIRD,
  times,
  traitsAt,
  words,
} from './forms.ts'

/*
 * Whether a word of a verb's form is a verb, by what stands about it.
 */
const papers = words('data figures statistics records documents results polls surveys studies filings')
const numerals = words(
  'two three four five six seven eight nine ten eleven twelve twenty thirty half nearly almost some',
)

/** What a verb is judged by: what stands left of it in its clause, and whether a sure verb follows in it. */
interface Place {
  /** The word or number before, adverbs left out. */
  readonly before: Token | undefined
  /** The clause has its finite verb. */
  readonly finite: boolean
  /** Straight behind "has", "is", "will". */
  readonly auxiliary: boolean
  readonly sureAhead: boolean
  /** What a base form behind "and" would be: it goes on with "will", or with "to". */
  readonly bare: number
  /** The clause may have left its verb out: "and online orders 11.5 percent". */
  readonly elliptic: boolean
  /** A finite verb stands before in the sentence. */
  readonly told: boolean
  /** The same, be it only a form of "be" or "have". */
  readonly tells: boolean
  /** The last finite verb of the sentence is one in -s. */
  readonly present: boolean
  /** The clause began with a preposition behind a comma: it has no verb of its own. */
  readonly phraseOnly: boolean
  /** It stands behind the second comma or a later one. */
  readonly closes: boolean
  /** The clause began with "and to": it has an infinitive and no subject. */
  readonly infinitive: boolean
  /** A comma and a participle of the past opened the clause: ", launched in May and approved in June". */
  readonly participial: boolean
  /** A comma and a form in -ing opened it behind what was told: ", pushing pulp prices to their highest". */
  readonly gerundial: boolean
  /** A comma closed a relative clause right before: "The mill, which opened in May, needs $4 million". */
  readonly resumed: boolean
  /** The noun that the clause began with, where a preposition or a relative clause followed it: "Prices" of "Prices for the phone". */
  readonly head: Token | undefined
  /** The finite verb is that of a relative clause, and that of its head is to come: "A dealer who was caught with heroin". */
  readonly owing: boolean
  /** The verb before makes or lets somebody do something, and only nouns stand since. */
  readonly causing: boolean
  /** A noun stands straight before. */
  readonly afterNoun: boolean
  /** A participle opened the sentence and no comma has closed its phrase: "Built in 1990 and finished late, it". */
  readonly fronted: boolean
  /** Between the first two commas, behind the subject of a sentence that has yet to tell something: "Park, a guard known as Kim, stole". */
  readonly inset: boolean
}

/** "a trend that the bank thinks will last" */
const noting = words('notes figures stresses')
const thinking = words('thinks believes expects hopes fears knows reckons sees claims argues insists')

/** A word that may be a verb, with what its place tells. */
interface Spot {
  readonly tokens: readonly Token[]
  readonly i: number
  readonly form: number
  readonly place: Place
  readonly traits: number
  /** It may be a noun as well. */
  readonly nounish: boolean
  /** The word before, and what is known of it. */
  readonly word: string
  readonly left: number
  readonly next: Token | undefined
  /** A preposition stands behind it. */
  readonly preposition: boolean
  /** What stands behind it may be its object or another part of its clause. */
  readonly opensObject: boolean
  /** As a noun it would fit as well. */
  readonly nounLike: boolean
}

/** That a rule does not know whether the word is a verb. */
const UNSAID = -1

/** Whether a word of that form is a verb: {@link FINITE}, {@link NON_FINITE} or {@link NO_VERB}. */
export function verbAt(tokens: readonly Token[], i: number, form: number, place: Place): number {
  const { before, auxiliary } = place
  const { traits } = tokens[i]!.word
  const nounish = (traits & NOUN) !== 0
  const word = before?.kind === WORD ? before.norm : ''
  const left = traitsAt(before)
  if (auxiliary && word !== '') {
    if ((left & MODAL) !== 0) return (form & BASE) !== 0 ? FINITE : NO_VERB
    return (form & (PARTICIPLE | ING)) !== 0 ? FINITE : NO_VERB
  }
  const next = tokens[i + 1]
  const preposition = (traitsAt(next) & PREPOSITION) !== 0
  // "The toll in an accident there last week rose"
  if (tokens[i]!.norm === 'last' && next && (onceTold.has(next.norm) || isDated(next))) return NO_VERB
  const opensObject = next !== undefined && (preposition || opensAnObject(next) || opensCode(tokens, i + 1))
  // Behind a noun that is as common, a preposition that rather goes with the noun: "demand for", "cuts in".
  const nounLike = nounish && (!opensObject || next!.norm === 'of' || next!.norm === 'for' || next!.norm === 'in')
  const spot: Spot = {
    tokens,
    i,
    form,
    place,
    traits,
    nounish,
    word,
    left,
    next,
    preposition,
    opensObject,
    nounLike,
  }
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

/** Behind a name, an article or "this". */
function behindName(spot: Spot): number {
  const { tokens, i, form, place, traits, nounish, word, left, next, opensObject } = spot
  const { before, finite } = place
  // "The party's leader, Ana Roy, puts the bill at"
  if (!finite && (form & THIRD) !== 0 && (traitsAt(next) & DETERMINER) !== 0 && closesApposition(tokens, i - 1))
    return FINITE
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
  const isPart = word === 'third' && tokens[i - 2]?.norm === 'a' && opensInfinitive(tokens, i + 1)
  if ((left & (DETERMINER | POSSESSIVE)) !== 0 && !named && !isPart) return NO_VERB
  return UNSAID
}

/** Whether it is a noun by the words on both sides, however much it looks a verb. */
function asNoun(spot: Spot): number {
  const { tokens, i, form, place, traits, nounish, word, left, next, opensObject } = spot
  const { before } = place
  // "cheaper fares to Japan", "hit by a weak won"
  if (
    attributes.has(word) &&
    !before!.glued &&
    (tokens[i]!.norm === 'won' ||
      (nounish &&
        ((form & (THIRD | BASE)) !== 0 ||
          // "put the lower bound at"
          ((form & PARTICIPLE) !== 0 && (traitsAt(tokens[i - 2]) & DETERMINER) !== 0))) ||
      // "the private rented sector"
      ((form & PARTICIPLE) !== 0 &&
        (traitsAt(tokens[i - 2]) & (DETERMINER | POSSESSIVE)) !== 0 &&
        next?.kind === WORD &&
        !opensObject))
  )
    return NO_VERB
  // "limits short lets to 120 nights"
  if (sizes.has(word) && (form & THIRD) !== 0 && !before!.glued) return NO_VERB
  // "Melanoma diagnoses have risen"
  const says = (traits & SAYING) !== 0 || thinking.has(tokens[i]!.norm)
  if ((form & THIRD) !== 0 && !says && (left & PRONOUN) === 0 && (traitsAt(next) & AUXILIARY) !== 0) return NO_VERB
  // "The union says pay has fallen"
  if ((form & BASE) !== 0 && (left & SAYING) !== 0 && (traitsAt(next) & AUXILIARY) !== 0) return NO_VERB
  // "Rents are up 6%, house prices 2% and mortgage rates half a point"
  if (gauges.has(tokens[i]!.norm) && opensAmount(tokens, i + 1) && /^(?:,|and)$/.test(tokens[i - 2]?.norm ?? ''))
    return NO_VERB
  // "Fuel accounts for about 30 percent"
  if (
    tokens[i]!.norm === 'accounts' &&
    next?.norm === 'for' &&
    opensAmount(tokens, i + 2) &&
    (left & PREPOSITION) === 0
  )
    return FINITE
  // "In June prices fell", "In the second quarter net profit rose": a noun between the time that opens the clause and its verb
  if (
    nounish &&
    (form & (THIRD | BASE)) !== 0 &&
    endsAdverbial(tokens, i - 1) &&
    (isTold(tokens, i + 1) || isTold(tokens, i + 2))
  )
    return NO_VERB
  // "36% of its retail accounts on"
  if (tokens[i]!.norm === 'accounts' && next?.norm !== 'for') return NO_VERB
  // "that catches of cod, once its mainstay, fell"
  if (nounish && (form & THIRD) !== 0 && next?.norm === 'of' && (word === 'that' || (left & PRONOUN) === 0))
    return NO_VERB
  return UNSAID
}

/** A form in -ing. */
function gerundAt(spot: Spot): number {
  const { tokens, i, traits, place, nounish, word, left, next, preposition, opensObject } = spot
  const { before, sureAhead } = place
  if (nounish && !opensObject) return NO_VERB
  // "The data suggest scrapping, which took out 9 percent, will be"
  if (telling.has(word) && (next?.norm === ',' || (traitsAt(next) & AUXILIARY) !== 0)) return NO_VERB
  // "the incidence of whooping cough"
  if ((traits & KNOWN) === 0 && (left & PREPOSITION) !== 0 && next?.kind === WORD && !opensObject) return NO_VERB
  // "only for spending to rise"
  if (
    nounish &&
    next!.norm === 'to' &&
    tokens[i + 2]?.kind === WORD &&
    (formOf(tokens[i + 2]!) & BASE) !== 0 &&
    (left & PREPOSITION) !== 0
  )
    return NO_VERB
  // "while spending on drugs was up"
  if (nounish && preposition && sureAhead && (left & BORDER) !== 0) return NO_VERB
  // "raised capital spending for 2027"
  if (
    nounish &&
    preposition &&
    before?.kind === WORD &&
    before === tokens[overAdverbs(tokens, i - 1)] &&
    (left & (BORDER | PREPOSITION | PRONOUN | AUXILIARY)) === 0 &&
    ((left & KNOWN) === 0 || attributes.has(word))
  )
    return NO_VERB
  // "Parking at the multi-storeys goes up", but "Living in Paris, she wrote"
  if (before === undefined && nounish && preposition && sureAhead) return NO_VERB
  if (before === undefined && nounish && preposition && !tokens.slice(1, 10).some(({ norm }) => norm === ','))
    return NO_VERB
  if (before === undefined) return (opensObject || next?.norm === 'only') && next!.norm !== 'on' ? NON_FINITE : NO_VERB
  return NON_FINITE
}

/** Behind "and", "or" and "but", or a preposition. */
function behindLink(spot: Spot): number {
  const { tokens, i, form, place, nounish, word, left, next, preposition, opensObject, nounLike } = spot
  const { before } = place
  // "expects profit to reach 2.1 trillion, but cut its estimate"
  if (word === 'but' && tokens[i - 2]?.norm === ',' && (form & BASE) !== 0 && (form & PAST) !== 0 && opensObject)
    return FINITE
  // "with volumes flat and prices up 3 per cent"
  const isWay = next?.norm === 'up' || next?.norm === 'down'
  if (isLinking(before) && nounish && (form & THIRD) !== 0 && isWay && opensAmount(tokens, i + 2)) return NO_VERB
  // "holds more energy than rivals and charges in nine minutes"
  if (
    isLinking(before) &&
    place.present &&
    nounish &&
    (form & THIRD) !== 0 &&
    // "earns 300 pesos a day and works 12 hours", "cleans offices and takes home $480"
    (preposition
      ? next!.norm !== 'by' && next!.norm !== 'of' && opensAmount(tokens, i + 2)
      : next !== undefined && opensAmount(tokens, next.norm === 'home' ? i + 2 : i + 1))
  )
    return FINITE
  // "cut time by a fifth and costs by 8 percent"
  if (isLinking(before) && nounish && next?.norm === 'by' && opensAmount(tokens, i + 2)) return NO_VERB
  // "Sales will rise 3% and profit 4%"
  const isRate = (at: number): boolean => tokens[at]?.norm === '%' || (tokens[at]?.norm ?? '').startsWith('per')
  if (isLinking(before) && nounish && next?.kind === NUMBER && isRate(i + 2) && isPercentEnd(tokens[i - 2]))
    return NO_VERB
  if (isLinking(before) && place.bare !== NO_VERB && (form & BASE) !== 0 && next !== undefined)
    return nounish && (nounLike ? preposition || next.kind !== WORD : false) ? NO_VERB : place.bare
  // "Its deficit more than doubled"
  if (word === 'than' && tokens[i - 2]?.norm === 'more' && multiplied.has(tokens[i]!.norm)) return FINITE
  if ((left & PREPOSITION) !== 0 && (left & BORDER) === 0) return NO_VERB
  return UNSAID
}

/** Behind "that" and "which". */
function behindThat(spot: Spot): number {
  const { tokens, i, form, place, nounish, word, next, preposition, opensObject } = spot
  const { before, sureAhead } = place
  // "a water tank that holds 5,000 litres"
  if (word === 'that' && (form & THIRD) !== 0 && next && isAmount(next) && isThing(tokens[i - 2])) return FINITE
  // "a white loaf that cost R18.99 last month sold for", "a system that stores power was": the relative clause of a thing with an article
  const described = word === 'that' && isThing(tokens[i - 2]) && hasArticle(tokens, i - 2)
  if (described && (form & (THIRD | PAST)) !== 0 && opensSum(tokens, i + 1)) return FINITE
  if (
    described &&
    (form & THIRD) !== 0 &&
    next?.kind === WORD &&
    !isMany(tokens[i - 2]!) &&
    isNoun(next) &&
    !isMany(next)
  )
    return FINITE
  // "forecasts that rents will drop", "said that demand from grocers had doubled"
  // "a report that state buyer Acme had booked"
  const names = preposition || (next?.kind === WORD && !opensObject)
  if (word === 'that' && nounish && sureAhead && ((form & THIRD) !== 0 || ((form & BASE) !== 0 && names)))
    return NO_VERB
  // "Hauliers complain that trucks wait four hours"
  const teller = tokens[i - 2]
  if (
    word === 'that' &&
    nounish &&
    (form & THIRD) !== 0 &&
    next?.kind === WORD &&
    (formOf(next) & BASE) !== 0 &&
    teller?.kind === WORD &&
    formOf(teller) !== 0 &&
    (teller.word.traits & NOUN) === 0
  )
    return NO_VERB
  // "That shot costs about $30"
  if (
    word === 'that' &&
    before === tokens[0] &&
    nounish &&
    next?.kind === WORD &&
    (formOf(next) & (THIRD | PAST)) !== 0
  )
    return NO_VERB
  // "puts that range at 3 percent": which one
  if (
    word === 'that' &&
    nounish &&
    (form & (BASE | PAST)) === BASE &&
    preposition &&
    teller?.kind === WORD &&
    (!isMany(teller) || (formOf(teller) & THIRD) !== 0) &&
    (teller.word.traits & SAYING) === 0
  )
    return NO_VERB
  // "exercises in which trusts are paid": a subject of its own
  if (word === 'which' && nounish && sureAhead && (traitsAt(tokens[i - 2]) & PREPOSITION) !== 0) return NO_VERB
  return UNSAID
}

/** A form in -ed, or one that is the same in the past: cut, hit, put. */
function pastAt(spot: Spot): number {
  const { tokens, i, form, place, traits, nounish, word, left, next, preposition, opensObject, nounLike } = spot
  const { before, finite, sureAhead } = place
  // "The scheme, announced after tests showed"
  const isInserted = before?.norm === ',' && preposition && !place.told && !place.closes
  if ((traits & SAYING) !== 0 && !(isInserted && (form & PARTICIPLE) !== 0)) return FINITE
  if ((form & BASE) !== 0) {
    // ", the weather agency forecast."
    if (tokens[i]!.norm === 'forecast' && isTag(tokens, i)) return FINITE
    // "the threshold, set at $71.75 million"
    if (before?.norm === ',' && (form & PARTICIPLE) !== 0 && next?.norm === 'at') return NON_FINITE
    // cut, hit, put, cost: past, present or noun.
    // "Karst Analytics put insured losses at": the sure one only describes the noun
    const describes =
      next?.kind === WORD && (next.word.traits & LOOKS_PAST) !== 0 && (traitsAt(tokens[i + 2]) & PLURAL) !== 0
    if (before === undefined || (sureAhead && !(describes && place.afterNoun))) return NO_VERB
    // "the 2 percent rise forecast by economists"
    if (tokens[i]!.norm === 'forecast' && next?.norm === 'by') return NON_FINITE
    // "would like the fare cut to £1.50"
    if (finite && tokens[i]!.norm === 'cut' && place.afterNoun && before.kind === WORD && next?.norm === 'to')
      return NON_FINITE
    if (finite) return isLinking(before) && opensObject ? FINITE : NO_VERB
    return nounLike && !(next?.kind === WORD && !preposition) ? NO_VERB : FINITE
  }
  if ((form & PARTICIPLE) === 0) return nounish && next?.kind !== WORD && !opensObject ? NO_VERB : FINITE
  // "Seasonally adjusted output fell": how the output is described, not what was done with it
  const isDescribed = before === undefined && i > 0 && isPlainAdverb(tokens[i - 1]!.norm)
  if (isDescribed && sureAhead && next?.kind === WORD && !opensObject) return NO_VERB
  // "; canned fruits and vegetables cost more"
  if (before === undefined || before.norm === ';' || place.phraseOnly) return NON_FINITE
  // "fell 3 percent compared to the month before": it has no object, as whoever compares has.
  if (tokens[i]!.norm === 'compared' && next?.norm === 'to') return NON_FINITE
  // "a poll found 48 percent backed the strikes"
  const isShare = before.norm === '%' || word === 'percent' || word === 'cent'
  const asks = isShare && finding.has(tokens[word === 'cent' ? i - 4 : i - 3]?.norm ?? '')
  if (isShare && (opensObject || asks) && !preposition && next?.kind === WORD) return FINITE
  // "and adjusted earnings of"
  if (tokens[i]!.norm === 'adjusted' && next?.kind === WORD && !opensObject) return NO_VERB
  if (place.participial && isLinking(before) && (place.fronted || preposition || next?.norm === 'to')) return NON_FINITE
  // "a 71-year-old retired welder"
  if (tokens[i - 1] === before && before.glued && tokens[i - 2]?.norm === '-' && next?.kind === WORD && !opensObject)
    return NO_VERB
  // "while cancelled warrants, or metal set aside, made up"
  const isApart = tokens[i + 2]?.norm === ',' && tokens[i + 3]?.norm === 'or'
  if (word === 'while' && (sureAhead || isApart) && next && isNoun(next) && isMany(next)) return NO_VERB
  // "though recorded crime has halved"
  const isTold = next && isNoun(next) && (traitsAt(tokens[i + 2]) & AUXILIARY) !== 0
  if (conceding.has(word) && isTold && (form & ING) === 0) return NO_VERB
  // "and those of detached houses 0.6 percent"
  if (word === 'of' && next?.kind === WORD && isNoun(next) && !preposition) return NO_VERB
  // "as expected", "when asked", "if approved"
  if (conjunctions.has(word)) return NON_FINITE
  if (before.norm === ',' && intransitive.has(tokens[i]!.norm)) return FINITE
  // "Core inflation, due on Monday, eased by": what stands between two commas is over.
  // "dragged down by chipmakers", "made up of seven women"
  const particle = (traitsAt(next) & OBJECT) !== 0 && (traitsAt(tokens[i + 2]) & PREPOSITION) !== 0
  if (before.norm === ',')
    return (preposition || next?.norm === 'to' || particle) &&
      (place.told || !place.closes || adding.has(tokens[i]!.norm))
      ? NON_FINITE
      : FINITE
  if (place.inset && (preposition || (traitsAt(next) & PASSED_OVER) !== 0)) return NON_FINITE
  const by = next?.norm === 'by' ? tokens[overMean(tokens, i + 2)] : undefined
  if (by?.kind === WORD && !smallNumbers.has(by.norm))
    // "A riot of some 50 youths occurred by the gate"
    return intransitive.has(tokens[i]!.norm) && !finite ? FINITE : NON_FINITE
  const behind = preposition || next?.norm === 'to' || (next?.kind === WORD && next.capital)
  if (behind && sureAhead) return NON_FINITE
  // A participle before its noun: "and injured passengers were".
  // "the 640,000 retired miners living there average"
  const leads = (left & (BORDER | PREPOSITION)) !== 0 || before.kind === NUMBER
  if (sureAhead && next?.kind === WORD && !opensObject && leads) return NO_VERB
  return finite && !isLinking(before) ? NON_FINITE : FINITE
}

/** A form in -s. */
function thirdAt(spot: Spot): number {
  const { tokens, i, place, nounish, word, left, next, preposition, opensObject, nounLike } = spot
  const { before, finite, sureAhead } = place
  if (before === undefined) return NO_VERB
  // "savings plans at 22 trusts, one of them in debt": none that a noun of several does
  if (
    nounish &&
    place.afterNoun &&
    before === tokens[i - 1] &&
    !before.capital &&
    isMany(before) &&
    !sureAhead &&
    preposition &&
    (place.head === undefined || isMany(place.head))
  )
    return NO_VERB
  // ", pushing pulp prices to their highest": its nouns are objects
  if (place.gerundial && nounish && !isLinking(before)) return NO_VERB
  // ", the report shows."
  if (outlooks.has(tokens[i]!.norm) && before.kind === WORD && isTag(tokens, i)) return FINITE
  // "changes hands at"; "The plant, which opened in May, now houses 300"
  if (next?.norm === 'hands' && tokens[i]!.norm === 'changes') return FINITE
  if (next?.norm === 'home' && tokens[i]!.norm === 'takes' && opensAmount(tokens, i + 2)) return FINITE
  const isResumed = place.resumed && before.norm === '—'
  if (isResumed || (before.norm === ',' && (place.resumed || tokens[i - 1] !== before)))
    if (!place.told && opensObject && !nounLike) return FINITE
  // "The charge, £45 now, rises to £48", "The group, the biggest here, now ranks seventh"
  if (before.norm === ',' && place.closes && !place.told && !sureAhead)
    if (opensAmount(tokens, i + 1) || opensInfinitive(tokens, i + 1) || (tokens[0]!.capital && next && isNoun(next)))
      // "Reyes, now 58, works mornings"
      return FINITE
  // "The budget he sent to Congress lifts spending"
  if (
    place.owing &&
    place.afterNoun &&
    nounish &&
    !sureAhead &&
    !preposition &&
    (opensObject ? !nounLike : next?.kind === WORD)
  )
    return FINITE
  // "costs 41 cents", "Reyes leads challenger Holt", "The report forecasts that"
  if (
    nounish &&
    !finite &&
    !place.infinitive &&
    (left & (BORDER | PREPOSITION)) === 0 &&
    isSureThird(tokens, i, before)
  )
    return FINITE
  // "The mayor fears the bill will top £3m"
  if (nounish && !finite && thinking.has(tokens[i]!.norm) && isThinker(tokens, i) && foresees(tokens, i + 1))
    return FINITE
  // "Ana Roy of Hull notes that the effect was"
  if (nounish && !finite && noting.has(tokens[i]!.norm) && next?.norm === 'that' && isNoter(tokens, i)) return FINITE
  // "floods that killed scores across Europe"
  if (place.owing && nounish && !place.afterNoun) return NO_VERB
  // "dense objects that weigh"
  if (nounish && next?.kind === WORD && pointers.has(next.norm)) return NO_VERB
  if (finite) return word === 'and' && opensObject && !nounish ? FINITE : NO_VERB
  if (!nounish) return FINITE
  // "The plant stops growing below 5 C", "A room now rents for $450"
  const aspect = stopping.has(tokens[i]!.norm) && isGerund(next)
  const price = next?.norm === 'for' && !sureAhead && !isMany(place.head ?? before) && opensSum(tokens, i + 2)
  // "The group raises wages by 3 percent", "The treaty caps warheads at 1,550": of two such forms the first.
  const things = next?.kind === WORD && ((formOf(next) & THIRD) !== 0 || (!sureAhead && isMany(next)))
  const many = things && !isMany(before) && tokens[i - 1] === before
  // "The report also pegs growth at 70 percent"
  const said = surely.has(tokens[i - 1]!.norm) && !isMany(before)
  if (!place.infinitive && place.afterNoun && (aspect || price || many || said)) return FINITE
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

/** "while 18 percent oppose it", "more than a quarter stop working" */
const isPercentBefore = ({ tokens, i, word }: Spot, before: Token): boolean =>
  before.norm === '%' || word === 'percent' || word === 'cent' || (fractions.has(word) && tokens[i - 2]?.norm === 'a')

/** A base form behind a percentage: "62 percent oppose the plan", but "a 1.3 percent drop the year before". */
function behindPercent({ tokens, i, place, nounish, word, next, preposition, opensObject }: Spot): number {
  // "The survey found 62 percent plan to hire"
  const isPlan = next?.norm === 'to' && tokens[i + 2]?.kind === WORD && (formOf(tokens[i + 2]!) & BASE) !== 0
  // "A poll found 62 percent oppose the plan", "62 percent fear losing their jobs"
  const leadAt = word === 'cent' ? i - 4 : i - 3
  const lead = tokens[leadAt]
  const opener = clauseOpenerOf(tokens, leadAt)
  const opens = opener === undefined || finding.has(opener.norm) || (traitsAt(opener) & BORDER) !== 0
  const isObject = (opensObject && !preposition && !times.has(tokens[i + 2]?.norm ?? '')) || (opens && isGerund(next))
  if (!isPlan && ((nounish && !isObject) || (place.finite && !opens))) return UNSAID
  const isNoun = lead?.norm !== 'some' && (nounish || lead?.norm !== 'another')
  return isNoun && (traitsAt(lead) & (DETERMINER | POSSESSIVE)) !== 0 ? NO_VERB : FINITE
}

/** "Prices for the phone start at $500", "economists polled by the paper see it at 8 percent": whether it is told of the noun that the clause began with. */
function isOfHead({ tokens, i, place, traits, nounish, next, preposition, opensObject }: Spot): boolean {
  const { finite, sureAhead, head } = place
  if (finite || !place.afterNoun || (traits & COMPARATIVE) !== 0 || head === undefined || (sureAhead && nounish))
    return false
  // "Four of seven traders surveyed by the paper see the price"
  if (!isMany(head) && !numerals.has(head.norm)) return false
  // "Another 27 firms with approval from the regulator plan to raise"
  if (next?.norm === 'to' && (formOf(tokens[i + 2] ?? next) & BASE) !== 0) return true
  if (nounish) return opensAmount(tokens, i + 1)
  if (opensObject || preposition) return true
  // "Consumers in Britain owe suppliers a record £4.4 billion": no noun, whatever its object
  // … nor "Growers who lifted beet this week say yields are low"
  const isTold = !sureAhead || tagging.has(tokens[i]!.norm)
  return isTold && next?.kind === WORD && (traitsAt(next) & (BORDER | AUXILIARY)) === 0
}

/** The plain form. */
function baseAt(spot: Spot): number {
  const { tokens, i, place, traits, nounish, word, left, next, preposition, opensObject, nounLike } = spot
  const { before, finite, sureAhead } = place
  // "The suspects, aged 24 and 61, face up to 15 years"
  const isSubject = (place.closes || isNominal(tokens[0]!)) && (traits & COMPARATIVE) === 0
  if (before?.norm === ',' && !place.told && isSubject && opensObject && !nounLike && next!.norm !== 'and')
    return FINITE
  if (before === undefined) return NO_VERB
  // "making skaters train 70 hours a week", "that let clients hide $3 million"
  if (place.causing && place.afterNoun && (nounish ? opensAmount(tokens, i + 1) : true)) return NON_FINITE
  // ", traders estimate."
  if (views.has(tokens[i]!.norm) && isMany(before) && before.kind === WORD && isTag(tokens, i)) return FINITE
  // ", data from the ministry show.", ", analysts at the bank say."
  if (place.tells && tagging.has(tokens[i]!.norm) && isManyTag(tokens, i)) return FINITE
  // "Figures from the ministry show that 40 homes were lost", "Economists estimate the tariffs will cut growth"
  const head = place.head ?? before
  if (
    !finite &&
    telling.has(tokens[i]!.norm) &&
    (isMany(head) || collectives.has(head.norm) || papers.has(head.norm)) &&
    next &&
    (opensObject || next.kind === WORD) &&
    !preposition
  )
    return FINITE
  // "The authors call for 90,000 homes"
  if (!finite && nounish && next?.norm === 'for' && calling.has(tokens[i]!.norm) && place.afterNoun && isMany(head))
    return FINITE
  // "49 percent of adults support lowering the age"
  if (!finite && nounish && place.afterNoun && (left & PLURAL) !== 0 && isGerund(next) && !sureAhead) return FINITE
  // "markets now price in two cuts"
  if (tokens[i]!.norm === 'price' && next?.norm === 'in' && (left & PLURAL) !== 0) return FINITE
  // "The raises agreed for the drivers amount to 3 percent", "The fines total $3 billion"
  if (!finite && !place.told && (traits & SUMMING) !== 0 && isSum(tokens, i)) return FINITE
  const isPercent = isPercentBefore(spot, before)
  const percent = isPercent ? behindPercent(spot) : UNSAID
  if (percent !== UNSAID) return percent
  if (isOfHead(spot)) return FINITE
  // "that tenants under 35 now spend 38 percent of their income"
  if (!finite && nounish && tokens[i - 1] !== before && nowadays.has(tokens[i - 1]!.norm) && opensAmount(tokens, i + 1))
    return FINITE
  // "people in Britain regularly work at night"
  const isHow = isPlainAdverb(tokens[i - 1]!.norm) && place.afterNoun && isMany(head)
  if (!finite && isHow && !sureAhead && (opensObject || preposition)) return FINITE
  if (before.kind !== WORD) return NO_VERB
  // "The Centre and the State each bear 20 percent"
  if (!finite && opensObject && !preposition && floating.has(tokens[i - 1]!.norm) && isMarked(before)) return FINITE
  // "human cases result in"
  if (tokens[i]!.norm === 'result' && next?.norm === 'in' && (isPercent || (left & PLURAL) !== 0)) return FINITE
  // "drivers face toll rises", "Residents fear losses": rather a verb behind a noun of several
  const isFaced = !finite && !sureAhead && facing.has(tokens[i]!.norm) && before === tokens[i - 1]
  if (isFaced && (left & PLURAL) !== 0 && next?.kind === WORD && !preposition && (traitsAt(next) & BORDER) === 0)
    return FINITE
  // "federal data show"
  if (papers.has(word) && tokens[i]!.norm === 'show') return FINITE
  if (finite) return word === 'and' && opensObject && !nounish ? FINITE : NO_VERB
  // "Fuel and labour make up 60 percent"
  const pair = tokens[i - 2]?.norm === 'and' && !nounish && before === tokens[i - 1]
  if (((left & PLURAL) === 0 && !pair) || (sureAhead && nounish)) return NO_VERB
  return nounLike || (traits & COMPARATIVE) !== 0 ? NO_VERB : FINITE
}

/** Before a form in -s they show that it is a noun: short lets. */
export const sizes = words('short long big small large')
const isPercentEnd = (token: Token | undefined): boolean =>
  token?.norm === '%' || token?.norm === 'percent' || token?.norm === 'cent'
/** Measures in many that are verbs too. */
const gauges = words('prices rates')
const fractions = words('third quarter fifth sixth tenth')
/** They stand before a verb, and in no noun phrase. */
const nowadays = words('now still already usually typically generally')
const multiplied = words('doubled tripled trebled quadrupled quintupled halved')
/** What several do rather than what they have, before a noun: drivers face higher tolls. */
const facing = words('face fear lack need risk hold')
/** They may stand between a subject and its verb: the two each bear. */
const floating = words('each both all')
const isMarked = (token: Token): boolean => token.capital || (token.word.traits & PLURAL) !== 0
/** What is found is told in a clause, also without "that". */
const finding = words(
  'found finds find showed shows show suggested suggests suggest indicated indicates indicate revealed reveals reveal estimated estimates estimate',
)

/** The word before a number and what bounds it: of "found that about 62 percent" the "that". */
function clauseOpenerOf(tokens: readonly Token[], at: number): Token | undefined {
  let i = overAdverbs(tokens, at)
  while (i >= 0 && (bounding.has(tokens[i]!.norm) || tokens[i]!.norm === 'some')) i = overAdverbs(tokens, i - 1)
  return tokens[i]
}

const isNoun = (token: Token): boolean =>
  token.kind === WORD && (token.word.traits & NO_NOUN) === 0 && token.norm !== 'to'

const isGerund = (token: Token | undefined): boolean => token !== undefined && (formOf(token) & ING) !== 0
const pointers = words('that which who')
const ordinals = words('second third next last')
const rankWords = words('first fourth fifth sixth seventh eighth ninth tenth')
/** They have no object, so that their -ed form is no passive participle. */
const intransitive = words(
  'died arrived happened occurred remained appeared emerged vanished resigned agreed refused belonged existed lasted responded reacted replied retaliated',
)
/** Before a participle they need no subject: as expected. */
const conceding = words('while though although because')
const conjunctions = words('as than if when while though although once until unless')
/** Participles that behind a comma add to what is told, even where nothing is told yet. */
const adding = words('compared based followed located known called named owned backed led driven helped fuelled fueled')
const weighing = words(
  'costs weighs measures spans employs totals seats houses covers takes uses passes tops processes',
)
const starting = words('opens starts ends returns closes launches debuts')
const outlooks = words('forecasts estimates reports claims projects shows plans predicts tips')
/** Whether a word ends a short part behind a comma: ", the agency forecast." */
function isTag(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]
  if (next && next.norm !== ',' && next.norm !== '.') return false
  for (let k = i - 1; k > 0 && k > i - 7; k--) {
    if (tokens[k]!.norm === ',') return true
    // "the auditor-general's report"
    if (tokens[k]!.kind !== WORD && !tokens[k]!.glued) return false
  }
  return false
}

/** Whether a word ends a part behind a comma whose noun, with a preposition or a participle behind it, means several. */
function isManyTag(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]
  if (next && next.norm !== ',' && next.norm !== '.') return false
  let head: Token | undefined
  for (let k = i - 1; k > 0 && k > i - 12; k--) {
    const token = tokens[k]!
    if (token.norm === ',') return head !== undefined && (isMany(head) || papers.has(head.norm))
    if (token.kind === SYMBOL && !token.glued) return false
    const before = tokens[k - 1]!
    const opens = (traitsAt(token) & PREPOSITION) !== 0 || (formOf(token) & PARTICIPLE) !== 0
    if (opens && before.kind === WORD && (traitsAt(before) & (PREPOSITION | DETERMINER)) === 0) head = before
  }
  return false
}

/** Whether a comma closes the name that stands behind what somebody is: "the leader, Ana Roy,". */
function closesApposition(tokens: readonly Token[], comma: number): boolean {
  if (tokens[comma]?.norm !== ',') return false
  let k = comma - 1
  while (k > 0 && comma - k < 6 && tokens[k]!.kind === WORD && tokens[k]!.capital) k--
  return comma - k > 2 && k > 0 && tokens[k]!.norm === ',' && tokens[k - 1]!.kind === WORD
}

/** Times of which "last" says which one; what lasts does so for weeks. */
const onceTold = words('week month year night quarter season spring summer autumn winter weekend decade century term')
/** Whether a time, or a place at the head of its clause, ends at a token with its preposition: "of last year", "in the three months to October", "In London". */
function endsAdverbial(tokens: readonly Token[], at: number): boolean {
  const last = tokens[at]
  if (last?.kind !== WORD) return false
  const isTime = times.has(last.norm) || isDated(last)
  if (!isTime && !last.capital) return false
  const belongs = ({ kind, norm, capital }: Token): boolean =>
    isTime ? kind === NUMBER || timed.has(norm) : kind === WORD && capital
  let i = at - 1
  while (i > at - 4 && i > 0 && !leads(tokens[i]!)) {
    if ((traitsAt(tokens[i]) & DETERMINER) === 0 && !belongs(tokens[i]!)) return false
    i--
  }
  if (i < 0 || !leads(tokens[i]!)) return false
  return isTime || i === 0 || tokens[i - 1]!.norm === ','
}
const leads = (token: Token): boolean => (traitsAt(token) & PREPOSITION) !== 0 || token.norm === 'to'
/** Words between the preposition of a time and the time. */
const timed = words('first second third fourth last same next final previous latest early late mid fiscal financial')

/** Whether a word is a verb that has to be told by one before it: "fell", "were", but not "fall"; or "down" with its amount, without one. */
const isTold = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  if (token?.kind !== WORD) return false
  if ((traitsAt(token) & AUXILIARY) !== 0) return true
  if (token.norm === 'down' || token.norm === 'up') return opensAmount(tokens, at + 1)
  const form = formOf(token)
  return (form & PAST) !== 0 && (form & BASE) === 0
}

const isDated = ({ word }: Token): boolean => word.classes.some(({ name }) => name === 'month' || name === 'weekday')

const stopping = words('stops starts keeps')
/** Between a noun and a form that may be a noun too they show that it is a verb. */
const surely = words('also still already now never even only just often always currently usually')
/** Whether a word can be nothing but a noun. */
const isThing = (token: Token | undefined): boolean =>
  token !== undefined && isNoun(token) && (token.word.traits & (KNOWN | SAYING)) === 0

/** Whether an article stands before a noun, with three words between them at most. */
function hasArticle(tokens: readonly Token[], noun: number): boolean {
  for (let i = noun - 1; i >= 0 && i > noun - 5 && tokens[i]!.kind === WORD; i--)
    if ((tokens[i]!.word.traits & DETERMINER) !== 0) return true
  return false
}

/** The letters of money before a number: "KES290". */
const opensCode = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === WORD && tokens[at].capital && tokens[at + 1]?.kind === NUMBER && tokens[at + 1]!.glued

/** A number, a sign of money or the letters of one: "$450", "R1 450". */
const opensSum = (tokens: readonly Token[], at: number): boolean =>
  tokens[at] !== undefined && (isAmount(tokens[at]) || (tokens[at].capital && tokens[at + 1]?.kind === NUMBER))

/** What they tell is a clause with a verb of its own. */
const telling = words(
  'see show suggest indicate estimate forecast expect predict claim believe fear reckon project find',
)
/** Bodies that may have the verb of several: the team believe. */
const collectives = words('team staff government committee board panel company group council union club')
const calling = words('call')

/** Whether one person or body stands before a verb: "the mayor", "Ana Roy". */
function isThinker(tokens: readonly Token[], verb: number): boolean {
  const before = tokens[verb - 1]!
  if (before.kind !== WORD || !isNoun(before) || isMany(before)) return false
  return before.capital ? verb > 1 && tokens[verb - 2]!.capital : (traitsAt(tokens[verb - 2]) & DETERMINER) !== 0
}

/** Whether somebody stands before a verb, and what he tells behind the "that" after it; but "sold notes that paid". */
function isNoter(tokens: readonly Token[], verb: number): boolean {
  const before = tokens[verb - 1]!
  const told = tokens[verb + 2]
  if (before.kind !== WORD || isMany(before) || !told) return false
  const isSomebody = before.capital || ((traitsAt(tokens[verb - 2]) & DETERMINER) !== 0 && isNoun(before))
  return isSomebody && (opensAnObject(told) || (told.kind === WORD && isMany(told)))
}

/** Whether a clause with a subject and "will" or the like begins at a token: "the bill will top". */
function foresees(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < at + 7 && tokens[i]?.kind === WORD; i++) {
    const { traits } = tokens[i]!.word
    if ((traits & MODAL) !== 0) return i > at
    if ((traits & (BORDER | AUXILIARY)) !== 0 || formOf(tokens[i]!) === PAST) return false
  }
  return false
}
const views = words('estimate forecast claim project report predict believe')
const tagging = words(
  'say argue think warn show suggest indicate estimate forecast expect predict claim believe fear reckon project report',
)
const contests = words('leads beats trails faces defeats')

/** Whether a clause with "if" began within the few words before a verb. */
function isConditional(tokens: readonly Token[], verb: number): boolean {
  for (let i = verb - 2; i >= 0 && i > verb - 6; i--) {
    const { norm, kind } = tokens[i]!
    if (kind !== WORD) return false
    if (norm === 'if' || norm === 'when' || norm === 'once' || norm === 'unless') return true
  }
  return false
}

/** A form that may be a plural, in places where only a verb can stand. */
function isSureThird(tokens: readonly Token[], i: number, before: Token): boolean {
  const { norm } = tokens[i]!
  const next = tokens[i + 1]
  // ", the Rice Council estimates."
  if (outlooks.has(norm) && before.kind === WORD && before.capital && (!next || next.norm === ',' || next.norm === '.'))
    return true
  if (!next) return false
  // "The November budget projects growth of 1.1 percent"
  const isOf = next.kind === WORD && tokens[i + 2]?.norm === 'of' && tokens[i + 3] !== undefined
  if (isOf && outlooks.has(norm) && before.kind === WORD && !isMany(before) && isAmount(tokens[i + 3]!)) return true
  // "opens in May"
  const date = tokens[i + 2]
  if (
    starting.has(norm) &&
    (next.norm === 'in' || next.norm === 'on') &&
    date &&
    (date.capital || date.kind === NUMBER)
  )
    return true
  // "Carla Nunez leads Republican Jim Ford", "HomeTrack forecasts growth"
  if (contests.has(norm) && before.kind === WORD && before.capital && next.kind === WORD && next.capital) return true
  if (
    outlooks.has(norm) &&
    before.kind === WORD &&
    before.capital &&
    next.kind === WORD &&
    (next.word.traits & (PREPOSITION | BORDER)) === 0 &&
    // "Jobless claims rose"
    !((formOf(next) & PAST) !== 0 && (formOf(next) & BASE) === 0)
  )
    return true
  const near = tokens[i + 2]
  const amount =
    isAmount(next) ||
    opensCode(tokens, i + 1) ||
    // "measures about 100"
    (bounding.has(next.norm) && (near?.kind === NUMBER || (near?.kind === SYMBOL && '$£€'.includes(near.norm))))
  if (weighing.has(norm) && amount) return true
  // "costs households 31.4 cents"
  if (
    norm === 'costs' &&
    next.kind === WORD &&
    (next.word.traits & PLURAL) !== 0 &&
    near &&
    (near.kind === NUMBER || '$£€'.includes(near.norm))
  )
    return true
  if ((outlooks.has(norm) || finding.has(norm)) && next.norm === 'that' && before.kind === WORD) return true
  return (
    before.kind === WORD &&
    before.capital &&
    tokens[i - 1] === before &&
    tokens[i - 2]?.kind === WORD &&
    tokens[i - 2]!.capital &&
    next.kind === WORD &&
    !next.capital &&
    (next.word.traits & (PREPOSITION | BORDER | AUXILIARY)) === 0
  )
}

/** "plans to charge" */
const opensInfinitive = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.norm === 'to' && tokens[at + 1]?.kind === WORD && (formOf(tokens[at + 1]!) & BASE) !== 0

/** The token behind "an average of", "a total of" where that stands at a token: "bills climbed by an average of £31". */
function overMean(tokens: readonly Token[], at: number): number {
  const isMean = (traitsAt(tokens[at]) & DETERMINER) !== 0 && means.has(tokens[at + 1]?.norm ?? '')
  return isMean && tokens[at + 2]?.norm === 'of' ? at + 3 : at
}
const means = words('average mean median total combined')

/** Whether a number, a sum or a preposition with one stands at a token: "at $500", "from 5 to 7 percent", "about 40", "up to 12". */
function opensAmount(tokens: readonly Token[], at: number): boolean {
  let i = at
  for (; i < at + 3 && tokens[i]?.kind === WORD; i++) {
    const { traits, norm } = tokens[i]!.word
    if (smallNumbers.has(norm) || ordinals.has(norm) || rankWords.has(norm)) return true
    const isUpTo = norm === 'up' && tokens[i + 1]?.norm === 'to'
    if ((traits & PREPOSITION) === 0 && norm !== 'to' && (traits & PASSED_OVER) === 0 && !isUpTo) return false
    if (norm === 'of' || norm === 'in' || norm === 'on') return false
  }
  const token = tokens[i]
  return token !== undefined && isAmount(token)
}

const isAmount = ({ kind, norm }: Token): boolean => kind === NUMBER || (kind === SYMBOL && '$£€'.includes(norm))

const opensAnObject = (next: Token): boolean =>
  next.kind === NUMBER ||
  numerals.has(next.norm) ||
  (next.kind === WORD ? (next.word.traits & (DETERMINER | PRONOUN | OBJECT | LY)) !== 0 : '$£€"“'.includes(next.norm))

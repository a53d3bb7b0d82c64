import { FINITE, NO_VERB, NON_FINITE } from '../../pack/pack.ts'
import { NUMBER, SYMBOL, type Token, WORD } from '../../text/tokens.ts'
import {
  AUXILIARY,
  attributes,
  BASE,
  BORDER,
  bounding,
  COMPARATIVE,
  contracted,
  DETERMINER,
  formOf,
  ING,
  isLinking,
  isMany,
  isNominal,
  isSum,
  KNOWN,
  MODAL,
  NO_NOUN,
  NOUN,
  OBJECT,
  overAdverbs,
  PARTICIPLE,
  PASSED_OVER,
  PAST,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  SCALE,
  SUMMING,
  saying,
  smallNumbers,
  THIRD,
  times,
  traitsAt,
  UNIT,
  words,
} from './verb-forms.ts'
import { sizes, verbAt } from './verb-rules.ts'

/** What is thought has a subject of its own too, but these are nouns as well, or have a plain object. */
const opining = words('say reckon reckons believe believes think thinks argue argues warn warns insist insists')
/** Between a noun and a verb they begin a relative clause. */
const contacts = words('he she it they we i you')

const endsClause = (token: Token): boolean =>
  token.kind === SYMBOL
    ? token.norm === ',' ||
      token.norm === ';' ||
      token.norm === ':' ||
      token.norm === '—' ||
      token.norm === '”' ||
      token.norm === '"'
    : token.kind === WORD && (token.word.traits & BORDER) !== 0

/**
 * Which words of a sentence are verbs, by their form and the words around them.
 *
 * A word that may be a noun is a verb only where a subject can stand before it and an object, a number or a preposition behind it; an
 * "-ed" form before a preposition is a verb of its own only if no other verb follows in its clause. Two passes, linear.
 */
export function findVerbs(tokens: readonly Token[]): Uint8Array {
  const out = new Uint8Array(tokens.length)
  const sureAhead = findSureAhead(tokens)
  let finite = false
  let auxiliary = false
  let infinite = false
  let modal = false
  let bare = NO_VERB
  // "Excluding benefits tied to the sale, earnings were"
  let phraseOnly = opening.has(tokens[0]?.norm ?? '')
  let told = false
  let stated = false
  let present = false
  let elliptic = false
  let infinitive = false
  let participial = false
  let gerundial = false
  // Between ", which" and the next comma: the sentence has yet to tell something.
  let relative = false
  let resumed = false
  let head: Token | undefined
  let owing = false
  let causing = false
  // A clause has only begun, or began with a preposition.
  let fresh = true
  let led = false
  // The part between commas begins with an article.
  let opensWithDeterminer = (traitsAt(tokens[0]) & DETERMINER) !== 0
  // The sentence began with a noun phrase that has no verb yet, and a noun phrase follows behind its comma.
  let isInset = false
  // The part between commas says the noun before it in other words: "warrants, or metal earmarked for delivery, made up 8 percent".
  let isOther = false
  // Where the part between commas begins, and whether anything was told before it.
  let opened = 0
  let toldBefore = false
  let commas = 0
  let before: Token | undefined
  let bracketed: Token | undefined
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    const { norm } = token
    const { traits } = token.word
    if (token.kind !== WORD) {
      if (norm === ',') commas++
      if (endsClause(token)) {
        fresh = true
        const opener = tokens[i + 1]
        isInset =
          norm === ',' &&
          !finite &&
          isNounAt(tokens, out, i - 1) &&
          !times.has(tokens[i - 1]!.norm) &&
          isNominal(tokens[0]!)
        opensWithDeterminer = (traitsAt(opener) & DETERMINER) !== 0
        isInset &&= opensWithDeterminer
        isOther = norm === ',' && opener?.norm === 'or' && isNounAt(tokens, out, i - 1)
        finite = false
        head = undefined
        owing = false
        causing = false
        participial = false
        gerundial = false
        resumed = relative
        relative = false
        // "The county, he noted, levies twice as much": the sentence has yet to tell something.
        if (told && !toldBefore && isInserted(tokens, out, opened, i)) {
          resumed = true
          told = false
        }
        toldBefore = told
        opened = i + 1
        infinitive = false
        elliptic = told && norm === ','
        const next = tokens[i + 1]
        phraseOnly =
          norm === ',' &&
          next?.kind === WORD &&
          !(tokens[i + 2]?.kind === NUMBER && bounding.has(next.norm)) &&
          ((next.word.traits & (PREPOSITION | BORDER)) === PREPOSITION || opening.has(next.norm))
      }
      if (token.kind === NUMBER || (norm !== '-' && norm !== '‑')) {
        auxiliary = false
        // "the Financial Commission (FC) plans to": what stands in brackets is passed over.
        if (norm === '(') bracketed = before
        before = norm === ')' && bracketed ? bracketed : token
      }
      continue
    }
    // "it is withdrawn once net pay passes £196"
    if (norm === 'once' && finite && opensOwnClause(tokens, i + 1)) {
      finite = false
      auxiliary = false
      before = token
      continue
    }
    if ((traits & PASSED_OVER) !== 0) continue
    if (fresh) led = (traits & PREPOSITION) !== 0
    // ", at age 66 the man discovered", "In a village near Sfax a tank that": a noun phrase begins behind the time or place.
    if ((traits & DETERMINER) !== 0 && (phraseOnly || led)) {
      const last = tokens[i - 1]
      if (last?.kind === NUMBER || times.has(last?.norm ?? '')) phraseOnly = false
      if (last && isNounAt(tokens, out, i - 1)) led = false
    }
    fresh = (traits & BORDER) !== 0
    if (fresh) gerundial = false
    // "May futures": the month.
    const isName = token.capital && (norm === 'may' || (i > 0 && tokens[i - 1]!.kind === WORD && !contracted.has(norm)))
    if ((traits & AUXILIARY) !== 0 && !isName && !(norm === 'am' && token.glued) && !isThingOf(tokens, i)) {
      const isModal = (traits & MODAL) !== 0
      out[i] = before?.norm === 'to' || norm === 'being' || norm === 'having' ? NON_FINITE : FINITE
      if (out[i] === FINITE) {
        if (finite && !auxiliary) owing = false
        finite = true
        stated = true
      }
      infinite = out[i] === NON_FINITE || (auxiliary && infinite)
      modal = isModal || (auxiliary && modal)
      bare = isModal ? FINITE : out[i] === NON_FINITE ? NON_FINITE : bare
      auxiliary = true
      before = token
      continue
    }
    const hyphened =
      (tokens[i - 1]?.norm === '-' && token.glued) || (tokens[i + 1]?.norm === '-' && tokens[i + 1]!.glued === true)
    let form = hyphened ? 0 : formOf(token)
    if ((traits & UNIT) !== 0 && before && (before.kind === NUMBER || (traitsAt(before) & SCALE) !== 0)) form = 0
    if (form !== 0 && !(token.capital && i > 0 && !auxiliary)) {
      const owed = owing && finite && !auxiliary
      const read = verbAt(tokens, i, form, {
        before,
        finite: finite && !owed,
        auxiliary,
        sureAhead: sureAhead[i + 1] === 1,
        bare,
        phraseOnly,
        elliptic,
        told,
        tells: told || stated,
        present,
        closes: commas > 1,
        infinitive,
        participial,
        gerundial,
        resumed,
        head,
        owing: owed,
        causing,
        afterNoun: isNounAt(tokens, out, overAdverbs(tokens, i - 1)) || tokens[i - 1]?.kind === NUMBER,
        fronted: commas === 0 && out[0] === NON_FINITE,
        inset: (isOther || (isInset && !told && commas === 1)) && tellsBehind(tokens, i, sureAhead),
      })
      // "likely to have weighed"
      const kind = read === FINITE && auxiliary && infinite ? NON_FINITE : read
      if (kind !== NO_VERB) {
        out[i] = kind
        causing = causatives.has(norm)
        // "plans to keep it down and raise the floor on new loans from 15 percent": no subject, no finite verb
        const goesOn = kind === NON_FINITE && isLinking(before) && (form & BASE) !== 0
        if (goesOn || (before?.norm === 'to' && tokens[i - 2]?.norm === 'and')) infinitive = true
        if (kind === NON_FINITE && (before === undefined || before.norm === ',') && (form & PAST) !== 0)
          participial = true
        if (kind === NON_FINITE && told && before?.norm === ',' && (form & ING) !== 0) gerundial = true
        if (kind === NON_FINITE && !finite && isNounAt(tokens, out, i - 1)) head ??= before
        if (kind === FINITE) {
          present = (form & THIRD) !== 0
          told ||= !relative && (!owing || owed)
          if (owed) owing = false
          // What is said has a verb of its own.
          finite = !saying.has(norm) && !opining.has(norm)
        }
        if (!auxiliary)
          bare = before?.norm === 'to' ? NON_FINITE : kind === FINITE && !isLinking(before) ? NO_VERB : bare
        auxiliary = false
        before = token
        continue
      }
    }
    if ((traits & BORDER) !== 0 && !opensDate(tokens, i)) {
      if ((before?.norm === ',' || before?.norm === '—') && relatives.has(norm)) relative = true
      if (!finite && !led && (relatives.has(norm) || norm === 'that') && isNounAt(tokens, out, i - 1)) {
        head ??= before
        owing = true
      }
      finite = false
      infinitive = false
      elliptic = told && (norm === 'and' || norm === 'but' || norm === 'while')
    } else if (!finite && isNounAt(tokens, out, i - 1)) {
      if ((traits & (PREPOSITION | BORDER)) !== 0 || norm === 'to') head ??= before
      // "The budget he sent to Congress lifts": a relative clause without its opener.
      else if (contacts.has(norm) && opensWithDeterminer && !times.has(before!.norm)) {
        head ??= before
        owing = true
      }
    }
    if ((traits & (BORDER | PREPOSITION)) !== 0) causing = false
    auxiliary = false
    before = token
  }
  tellEachClause(tokens, out)
  return out
}

/**
 * Gives a clause that has no finite verb yet the first word that can be it, though it may be a noun: "Some experts blame careless use",
 * "claims that 24% of users store pictures". Of a plural the base form, of a singular the form in -s, before what can be an object.
 */
function tellEachClause(tokens: readonly Token[], out: Uint8Array): void {
  let found = -1
  let open = isNominal(tokens[0]!)
  for (let i = 1; i <= tokens.length; i++) {
    const token = tokens[i]
    const border = token === undefined || (endsClause(token) && !isLinking(token))
    if (border || out[i] === FINITE) {
      if (border && open && found > 0) out[found] = FINITE
      found = -1
      // "Critics say the plan costs jobs"
      open = token?.kind === WORD && (border ? subordinators.has(token.norm) : opining.has(token.norm))
    } else if (open && found < 0 && mayTell(tokens, out, i)) found = i
  }
}

/** Whether a part between commas is nothing but a speaker and a verb: "he noted", "the minister pointed out". */
function isInserted(tokens: readonly Token[], out: Uint8Array, from: number, to: number): boolean {
  if (from === 0 || tokens[to]!.norm !== ',' || to - from > 8) return false
  const last = (traitsAt(tokens[to - 1]) & OBJECT) !== 0 ? to - 2 : to - 1
  if (out[last] !== FINITE || last === from || (traitsAt(tokens[from]) & (BORDER | PREPOSITION)) !== 0) return false
  for (let i = from; i < last; i++) if (out[i] === FINITE) return false
  return true
}

/** Whether a noun phrase begins that a clause of its own is told of: behind "once", "net pay", but not "a week". */
const opensOwnClause = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === WORD &&
  !everyTime.has(tokens[at].norm) &&
  (((tokens[at].word.traits & (DETERMINER | PRONOUN)) !== 0 && (tokens[at].word.traits & BORDER) === 0) ||
    ((tokens[at].word.traits & NO_NOUN) === 0 && (formOf(tokens[at]) & (PAST | PARTICIPLE | ING)) === 0))
const everyTime = words('a an every each again more')

const causatives = words('let lets letting make makes made making help helps helped helping')
const subordinators = words('that while because although though if when as whereas unless')

/** Whether a word that may be a noun has a subject straight before it and an object behind it. */
function mayTell(tokens: readonly Token[], out: Uint8Array, i: number): boolean {
  const token = tokens[i]!
  const before = tokens[i - 1]!
  const next = tokens[i + 1]
  if (token.kind !== WORD || token.capital || out[i] !== NO_VERB || next?.kind !== WORD || tokens[i + 2] === undefined)
    return false
  const form = formOf(token) & (BASE | THIRD)
  // "The 43-year-old cleans offices"
  const isAged = before.norm === 'old' && before.glued && (form & THIRD) !== 0
  if (isAged) return true
  if (form === 0 || !isNounAt(tokens, out, i - 1) || before.glued || next.glued) return false
  const left = before.word.traits
  if (
    (token.word.traits & COMPARATIVE) !== 0 ||
    (left & POSSESSIVE) !== 0 ||
    attributes.has(before.norm) ||
    modifiers.has(before.norm)
  )
    return false
  // "results show": the plural noun of the verb behind it.
  if ((next.word.traits & (PREPOSITION | BORDER | AUXILIARY)) !== 0 || (formOf(next) & (BASE | PAST | ING)) !== 0)
    return false
  if (next.norm === 'to' || next.norm.endsWith('ing') || out[i + 1] === FINITE) return false
  if ((form & BASE) !== 0) return isMany(before)
  // "Critics say the plan costs jobs"
  const isWhole = (traitsAt(tokens[i - 2]) & DETERMINER) !== 0 && (i === 2 || out[i - 3] === FINITE)
  return !isMany(before) && (before.capital || isWhole || (left & KNOWN) === 0)
}

/** Plurals that stand before another noun. */
const modifiers = words(
  'sales arms sports goods savings earnings customs news operations systems communications electronics women men children people police',
)

/** Whether a token may be the noun that something goes on from. */
const isNounAt = (tokens: readonly Token[], out: Uint8Array, at: number): boolean =>
  at >= 0 &&
  tokens[at]!.kind === WORD &&
  out[at] === NO_VERB &&
  (tokens[at]!.norm === 'those' || (tokens[at]!.word.traits & NO_NOUN) === 0)

/** Whether a sure verb follows behind the comma that closes the part of a sentence that a token stands in. */
function tellsBehind(tokens: readonly Token[], at: number, sureAhead: Uint8Array): boolean {
  for (let i = at + 1; i < tokens.length && i < at + 12; i++) if (tokens[i]!.norm === ',') return sureAhead[i + 1] === 1
  return false
}

const isAsOf = (tokens: readonly Token[], i: number): boolean =>
  (tokens[i]!.norm === 'as' && tokens[i + 1]?.norm === 'of') ||
  (tokens[i]!.norm === 'so' && tokens[i + 1]?.norm === 'far')

/** "before June 30", "since 2019", "as of May": a time, no clause. */
function opensDate(tokens: readonly Token[], i: number): boolean {
  if (isAsOf(tokens, i)) return true
  if ((tokens[i]!.word.traits & PREPOSITION) === 0) return false
  const next = tokens[i + 1]
  const day = next?.kind === WORD && next.capital ? tokens[i + 2] : undefined
  return day?.kind === NUMBER || (next?.kind === NUMBER && /^(?:19|20)\d\d$/.test(next.norm))
}

const reckoned = words('estimated valued priced assessed')

/** "a can of cola", "his will": a noun behind an article, though it looks like a verb. */
const isThingOf = (tokens: readonly Token[], at: number): boolean =>
  thinglike.has(tokens[at]!.norm) && owning.has(tokens[at - 1]?.norm ?? '')
const thinglike = words('can will must might')
const owning = words('a the his her its my our your their')

/** From the right: whether a verb that is sure follows a token before its clause ends. */
function findSureAhead(tokens: readonly Token[]): Uint8Array {
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
/** Behind a comma they open a phrase as prepositions do. */
const opening = words('according excluding including')
const relatives = words('which who whose whom where')

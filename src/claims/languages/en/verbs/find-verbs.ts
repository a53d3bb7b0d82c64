import { FINITE, NO_VERB, NON_FINITE } from '../../../pack/pack.ts'
import { NUMBER, type Token, WORD } from '../../../text/tokens.ts'
import { BASE, ING, PARTICIPLE, PAST, THIRD } from './inflections.ts'
import { contacts, endsClause, findSureAhead, isAsOf, isThingOf } from './sure-ahead.ts'
import {
  AUXILIARY,
  BORDER,
  DETERMINER,
  formOf,
  isLinking,
  isNominal,
  MODAL,
  NO_NOUN,
  OBJECT,
  overAdverbs,
  PASSED_OVER,
  PREPOSITION,
  PRONOUN,
  SCALE,
  traitsAt,
  UNIT,
} from './traits.ts'
import { isNounAt, opining, tellEachClause } from './untold-clauses.ts'
import { verbAt } from './verb-at.ts'
import { bounding, contracted, saying, times, words } from './word-lists.ts'

/**
 * Which words of a sentence are verbs, by their form and the words around them.
 *
 * A word that may be a noun is a verb only where a subject can stand before it and an object, a number or a preposition behind it; an
 * "-ed" form before a preposition is a verb of its own only if no other verb follows in its clause. Two passes, linear.
 */
export function findVerbs(tokens: readonly Token[]): Uint8Array {
  const walk = new Walk(tokens)
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    if (token.kind !== WORD) overMark(walk, i)
    else if (token.norm === 'once' && walk.finite && opensOwnClause(tokens, i + 1)) {
      // "it is withdrawn once net pay passes £196"
      walk.finite = false
      walk.auxiliary = false
      walk.before = token
    } else if ((token.word.traits & PASSED_OVER) === 0) overWord(walk, i)
  }
  tellEachClause(tokens, walk.out)
  return walk.out
}

/** What a walk from left to right knows of the clause that it is in. */
class Walk {
  readonly tokens: readonly Token[]
  readonly out: Uint8Array
  readonly sureAhead: Uint8Array
  /** The word or number before, adverbs left out. */
  before: Token | undefined
  /** The one before the last bracket. */
  bracketed: Token | undefined
  finite = false
  auxiliary = false
  /** The auxiliaries in a row began with "to", or with one in -ing. */
  infinite = false
  bare = NO_VERB
  phraseOnly: boolean
  told = false
  stated = false
  present = false
  elliptic = false
  infinitive = false
  participial = false
  gerundial = false
  /** Between ", which" and the next comma: the sentence has yet to tell something. */
  relative = false
  resumed = false
  head: Token | undefined
  owing = false
  causing = false
  /** A clause has only begun. */
  fresh = true
  /** It began with a preposition. */
  led = false
  /** The part between commas begins with an article. */
  opensWithDeterminer: boolean
  /** The sentence began with a noun phrase that has no verb yet, and a noun phrase follows behind its comma. */
  isInset = false
  /** The part between commas says the noun before it in other words: "warrants, or metal earmarked for delivery, made up 8 percent". */
  isOther = false
  /** Where the part between commas begins, and whether anything was told before it. */
  opened = 0
  toldBefore = false
  commas = 0

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens
    this.out = new Uint8Array(tokens.length)
    this.sureAhead = findSureAhead(tokens)
    // "Excluding benefits tied to the sale, earnings were"
    this.phraseOnly = opening.has(tokens[0]?.norm ?? '')
    this.opensWithDeterminer = (traitsAt(tokens[0]) & DETERMINER) !== 0
  }
}

function overMark(walk: Walk, i: number): void {
  const token = walk.tokens[i]!
  const { norm } = token
  if (norm === ',') walk.commas++
  if (endsClause(token)) endClause(walk, i)
  if (token.kind !== NUMBER && (norm === '-' || norm === '‑')) return
  walk.auxiliary = false
  // "the Financial Commission (FC) plans to": what stands in brackets is passed over.
  if (norm === '(') walk.bracketed = walk.before
  walk.before = norm === ')' && walk.bracketed ? walk.bracketed : token
}

/** A comma, a dash or a colon: what stands behind it begins anew. */
function endClause(walk: Walk, i: number): void {
  const { tokens, out } = walk
  const isComma = tokens[i]!.norm === ','
  const opener = tokens[i + 1]
  walk.fresh = true
  walk.opensWithDeterminer = (traitsAt(opener) & DETERMINER) !== 0
  const isBehindNoun = isComma && isNounAt(tokens, out, i - 1)
  walk.isInset =
    isBehindNoun && !walk.finite && walk.opensWithDeterminer && !times.has(tokens[i - 1]!.norm) && isNominal(tokens[0]!)
  walk.isOther = isBehindNoun && opener?.norm === 'or'
  walk.finite = false
  walk.head = undefined
  walk.owing = false
  walk.causing = false
  walk.participial = false
  walk.gerundial = false
  walk.resumed = walk.relative
  walk.relative = false
  // "The county, he noted, levies twice as much": the sentence has yet to tell something.
  if (walk.told && !walk.toldBefore && isInserted(tokens, out, walk.opened, i)) {
    walk.resumed = true
    walk.told = false
  }
  walk.toldBefore = walk.told
  walk.opened = i + 1
  walk.infinitive = false
  walk.elliptic = walk.told && isComma
  walk.phraseOnly =
    isComma &&
    opener?.kind === WORD &&
    !(tokens[i + 2]?.kind === NUMBER && bounding.has(opener.norm)) &&
    ((opener.word.traits & (PREPOSITION | BORDER)) === PREPOSITION || opening.has(opener.norm))
}

function overWord(walk: Walk, i: number): void {
  const token = walk.tokens[i]!
  const { traits } = token.word
  beginPhrase(walk, i)
  if ((traits & AUXILIARY) !== 0 && isAuxiliary(walk.tokens, i)) {
    takeAuxiliary(walk, i)
    return
  }
  const form = verbFormOf(walk, i)
  const kind = form === 0 ? NO_VERB : kindOf(walk, i, form)
  if (kind !== NO_VERB) {
    takeVerb(walk, i, form, kind)
    return
  }
  if ((traits & BORDER) !== 0 && !opensDate(walk.tokens, i)) takeBorder(walk, i)
  else if (!walk.finite && isNounAt(walk.tokens, walk.out, i - 1)) goOnFromNoun(walk, i)
  if ((traits & (BORDER | PREPOSITION)) !== 0) walk.causing = false
  walk.auxiliary = false
  walk.before = token
}

/** ", at age 66 the man discovered", "In a village near Sfax a tank that": a noun phrase begins behind the time or place. */
function beginPhrase(walk: Walk, i: number): void {
  const { traits } = walk.tokens[i]!.word
  if (walk.fresh) walk.led = (traits & PREPOSITION) !== 0
  if ((traits & DETERMINER) !== 0 && (walk.phraseOnly || walk.led)) {
    const last = walk.tokens[i - 1]
    if (last?.kind === NUMBER || times.has(last?.norm ?? '')) walk.phraseOnly = false
    if (last && isNounAt(walk.tokens, walk.out, i - 1)) walk.led = false
  }
  walk.fresh = (traits & BORDER) !== 0
  if (walk.fresh) walk.gerundial = false
}

/** Whether a word that may be a form of "be", "have" or "will" is one. */
function isAuxiliary(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!
  const { norm } = token
  // "May futures": the month.
  const isName = token.capital && (norm === 'may' || (i > 0 && tokens[i - 1]!.kind === WORD && !contracted.has(norm)))
  return !isName && !(norm === 'am' && token.glued) && !isThingOf(tokens, i)
}

function takeAuxiliary(walk: Walk, i: number): void {
  const token = walk.tokens[i]!
  const { norm } = token
  const isModal = (token.word.traits & MODAL) !== 0
  const isTold = !(walk.before?.norm === 'to' || norm === 'being' || norm === 'having')
  walk.out[i] = isTold ? FINITE : NON_FINITE
  if (isTold) {
    if (walk.finite && !walk.auxiliary) walk.owing = false
    walk.finite = true
    walk.stated = true
  }
  walk.infinite = !isTold || (walk.auxiliary && walk.infinite)
  walk.bare = isModal ? FINITE : isTold ? walk.bare : NON_FINITE
  walk.auxiliary = true
  walk.before = token
}

/** The forms of a verb that a word may be, 0 where its place lets it be none. */
function verbFormOf({ tokens, before, auxiliary }: Walk, i: number): number {
  const token = tokens[i]!
  if (token.capital && i > 0 && !auxiliary) return 0
  const next = tokens[i + 1]
  const isHyphened = (tokens[i - 1]?.norm === '-' && token.glued) || (next?.norm === '-' && next.glued === true)
  if (isHyphened) return 0
  const isUnit =
    (token.word.traits & UNIT) !== 0 && before && (before.kind === NUMBER || (traitsAt(before) & SCALE) !== 0)
  return isUnit ? 0 : formOf(token)
}

const isOwed = ({ owing, finite, auxiliary }: Walk): boolean => owing && finite && !auxiliary

/** What a word of a verb's form is where it stands. */
function kindOf(walk: Walk, i: number, form: number): number {
  const { tokens, out, before, auxiliary, bare, phraseOnly, elliptic, told, present, infinitive } = walk
  const { participial, gerundial, resumed, head, causing, commas, sureAhead } = walk
  const owed = isOwed(walk)
  const read = verbAt(tokens, i, form, {
    before,
    finite: walk.finite && !owed,
    auxiliary,
    sureAhead: sureAhead[i + 1] === 1,
    bare,
    phraseOnly,
    elliptic,
    told,
    tells: told || walk.stated,
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
    inset: (walk.isOther || (walk.isInset && !told && commas === 1)) && tellsBehind(tokens, i, sureAhead),
  })
  // "likely to have weighed"
  return read === FINITE && auxiliary && walk.infinite ? NON_FINITE : read
}

function takeVerb(walk: Walk, i: number, form: number, kind: number): void {
  const { tokens, out, before } = walk
  const { norm } = tokens[i]!
  const isBehindTo = before?.norm === 'to'
  out[i] = kind
  walk.causing = causatives.has(norm)
  // "plans to keep it down and raise the floor on new loans from 15 percent": no subject, no finite verb
  const goesOn = kind === NON_FINITE && isLinking(before) && (form & BASE) !== 0
  if (goesOn || (isBehindTo && tokens[i - 2]?.norm === 'and')) walk.infinitive = true
  if (kind === NON_FINITE) {
    const isBehindComma = before?.norm === ','
    if ((before === undefined || isBehindComma) && (form & PAST) !== 0) walk.participial = true
    if (walk.told && isBehindComma && (form & ING) !== 0) walk.gerundial = true
    if (!walk.finite && isNounAt(tokens, out, i - 1)) walk.head ??= before
  } else if (kind === FINITE) {
    const owed = isOwed(walk)
    walk.present = (form & THIRD) !== 0
    walk.told ||= !walk.relative && (!walk.owing || owed)
    if (owed) walk.owing = false
    // What is said has a verb of its own.
    walk.finite = !saying.has(norm) && !opining.has(norm)
  }
  if (!walk.auxiliary) {
    if (isBehindTo) walk.bare = NON_FINITE
    else if (kind === FINITE && !isLinking(before)) walk.bare = NO_VERB
  }
  walk.auxiliary = false
  walk.before = tokens[i]
}

/** A word that begins another clause: that, which, and. */
function takeBorder(walk: Walk, i: number): void {
  const { before } = walk
  const { norm } = walk.tokens[i]!
  if ((before?.norm === ',' || before?.norm === '—') && relatives.has(norm)) walk.relative = true
  const isRelative = relatives.has(norm) || norm === 'that'
  if (!walk.finite && !walk.led && isRelative && isNounAt(walk.tokens, walk.out, i - 1)) {
    walk.head ??= before
    walk.owing = true
  }
  walk.finite = false
  walk.infinitive = false
  walk.elliptic = walk.told && (norm === 'and' || norm === 'but' || norm === 'while')
}

/** What follows a noun of a clause that has no verb yet: a preposition, or another clause. */
function goOnFromNoun(walk: Walk, i: number): void {
  const { norm, word } = walk.tokens[i]!
  if ((word.traits & (PREPOSITION | BORDER)) !== 0 || norm === 'to') walk.head ??= walk.before
  // "The budget he sent to Congress lifts": a relative clause without its opener.
  else if (contacts.has(norm) && walk.opensWithDeterminer && !times.has(walk.before!.norm)) {
    walk.head ??= walk.before
    walk.owing = true
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
/** Whether a sure verb follows behind the comma that closes the part of a sentence that a token stands in. */
function tellsBehind(tokens: readonly Token[], at: number, sureAhead: Uint8Array): boolean {
  for (let i = at + 1; i < tokens.length && i < at + 12; i++) if (tokens[i]!.norm === ',') return sureAhead[i + 1] === 1
  return false
}

/** "before June 30", "since 2019", "as of May": a time, no clause. */
function opensDate(tokens: readonly Token[], i: number): boolean {
  if (isAsOf(tokens, i)) return true
  if ((tokens[i]!.word.traits & PREPOSITION) === 0) return false
  const next = tokens[i + 1]
  const day = next?.kind === WORD && next.capital ? tokens[i + 2] : undefined
  return day?.kind === NUMBER || (next?.kind === NUMBER && /^(?:19|20)\d\d$/.test(next.norm))
}

/** Behind a comma they open a phrase as prepositions do. */
const opening = words('according excluding including')
const relatives = words('which who whose whom where')

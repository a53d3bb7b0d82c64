import { FINITE, NO_VERB } from '../../pack/pack.ts'
import { SYMBOL, WORD } from '../../text/tokens.ts'
import { phrase } from '../sentence.ts'
import type { Clauses } from './clauses.ts'
import { allEndingAt, listEndingAt, plainNoun, thatOf, those, titleEndingAt } from './named-subjects.ts'
import { ofNonFinite } from './non-finite.ts'
import { isAcronym, isMany, trimPhrase } from './noun-phrases.ts'
import { isExpected, nextSubject, previousFinite, previousSaying } from './other-verbs.ts'
import { ofPersonal, ofPronoun } from './pronouns.ts'
import {
  isDash,
  isSaid,
  openingDash,
  overContact,
  overParenthesis,
  overRelative,
  overReport,
} from './relative-clauses.ts'
import { isOfSaying, overAdverbs, type VerbGroup } from './verb-groups.ts'

/*
 * What stands before a verb as its subject.
 */

/** Tells the subject of a finite verb by what stands at a token before it; `undefined` where it knows nothing of it. */
type SubjectStep = (clauses: Clauses, g: number, at: number, norm: string) => string | null | undefined

/** "Among the losers was HCL Tech, down", "Leading the fall were Tata and ITC, which lost": what stands behind the verb, or "". */
function invertedBehind({ compiled, reading, groups }: Clauses, g: number): string {
  const { tokens, verbAt } = reading
  const { fronting, passive, relatives, lying, articles } = compiled.pack.phrases
  const { first, last, finite } = groups[g]!
  if (!finite || !passive?.has(tokens[last]!.norm)) return ''
  // "At the top of the list is Oslo Airport (6%)", but "At the moment 4 percent"
  const isAt = lying?.has(tokens[0]!.norm) && articles.has(tokens[1]!.norm) && tokens[last + 1]?.capital
  if (!isAt && !fronting?.has(tokens[0]!.norm)) return ''
  for (let i = 1; i < first; i++) if (tokens[i]!.norm === ',' || verbAt[i] === FINITE) return ''
  let end = last
  while (tokens[end + 1]?.kind === WORD && verbAt[end + 1] === NO_VERB && !relatives?.has(tokens[end + 1]!.norm)) end++
  return end > last && /^[,(]$/.test(tokens[end + 1]?.norm ?? '') ? trimPhrase(compiled, reading, last + 1, end) : ''
}

/** What stands before a verb as its subject; of a pronoun, whom it means. */
export function findSubject(clauses: Clauses, g: number): string | null {
  const group = clauses.groups[g]!
  const inverted = invertedBehind(clauses, g)
  if (inverted) return inverted
  const { tokens } = clauses.reading
  // "they’re": the pronoun is in the verb.
  const own = clauses.compiled.pack.phrases.contracted?.get(tokens[group.first]!.norm)
  const at = own === undefined ? endOfSubject(clauses, group) : group.first
  const time = timeBefore(clauses, group, at)
  if (time) return time
  if (at < 0) return group.finite ? null : nextSubject(clauses, g)
  const norm = own ?? tokens[at]!.norm
  if (!group.finite) return ofNonFinite(clauses, g, at, norm)
  for (const step of steps) {
    const found = step(clauses, g, at, norm)
    if (found !== undefined) return found
  }
  return null
}

/** The last token of what stands before a verb, over adverbs and what is said in between. */
function endOfSubject(clauses: Clauses, group: VerbGroup): number {
  const { compiled, reading } = clauses
  const { objects, breaks } = compiled.pack.phrases
  let at = overAdverbs(compiled, reading, group.first - 1)
  // "The force on Sunday afternoon confirmed"
  if (at > 1 && compiled.pack.phrases.daytimes?.has(reading.tokens[at]!.norm) && reading.periodAt[at - 1])
    at = overAdverbs(compiled, reading, at - 1)
  if (isPlaced(clauses, at)) at = overAdverbs(compiled, reading, at - 1)
  // "vaccines given daily were"
  const { nouns, phrases } = compiled.pack
  const isOften = at > 0 && nouns.periodic?.has(reading.tokens[at]!.norm)
  if (isOften && phrases.isParticiple?.(reading.tokens[at - 1]!.norm)) at--
  // "flames in them can reach"
  if (at > 1 && objects?.has(reading.tokens[at]!.norm) && breaks.has(reading.tokens[at - 1]!.norm)) at -= 2
  return overSaid(clauses, at)
}

/** "Flood stage there is 35 feet", "the toll in an accident there rose": where it is, and no subject of its own. */
function isPlaced(clauses: Clauses, at: number): boolean {
  const { bare, phrases } = clauses.compiled.pack
  const { tokens, verbAt } = clauses.reading
  const before = tokens[at - 1]
  return (
    before?.kind === WORD &&
    bare.existing?.has(tokens[at]!.norm) === true &&
    verbAt[at - 1] === NO_VERB &&
    !phrases.breaks.has(before.norm) &&
    !phrases.links.has(before.norm) &&
    !phrases.clauseOpeners.has(before.norm) &&
    // "Ten years ago there were"
    !phrases.bygone?.has(before.norm)
  )
}

/** Of "That, Ruiz replied, would cost" the pronoun before the comma, of "the Sensex, meanwhile, rose" the noun; else the token itself. */
function overSaid(clauses: Clauses, close: number): number {
  const { tokens } = clauses.reading
  const { pronouns, trailing } = clauses.compiled.pack.phrases
  if (close < 1 || tokens[close]?.norm !== ',') return close
  const isAdverb = tokens[close - 1]!.kind === WORD && trailing.has(tokens[close - 1]!.norm)
  if (isAdverb && tokens[close - 2]?.norm === ',' && tokens[close - 3]?.kind === WORD) return close - 3
  let open = close - 1
  while (open > 0 && close - open < 10 && tokens[open]!.norm !== ',') open--
  const who = tokens[open - 1]
  const isPronoun = tokens[open]!.norm === ',' && who?.kind === WORD && pronouns.has(who.norm)
  return isPronoun && isSaid(clauses.compiled, clauses.reading, open + 1, close) ? open - 1 : close
}

/** "August was 1.4 degrees warmer": a time that is itself what is told of, or "". */
function timeBefore(clauses: Clauses, group: VerbGroup, before: number): string {
  const { tokens, periodAt } = clauses.reading
  const mark = periodAt[group.first - 1]
  const be = clauses.compiled.pack.phrases.passive?.has(tokens[group.last]!.norm)
  if (!mark || !be || !group.finite || before !== mark.first - 1) return ''
  if (clauses.compiled.pack.phrases.breaks.has(tokens[mark.first]!.norm)) return ''
  return before < 0 || tokens[before]!.norm === '.' || clauses.compiled.pack.phrases.links.has(tokens[before]!.norm)
    ? phrase(clauses.reading, mark.first, mark.last)
    : ''
}

/** "Replacing the boilers will cost": what is done */
const doing: SubjectStep = (clauses, g, at) => doingBefore(clauses, g, at) || undefined

/** Of "Replacing the boilers in all 220 flats will cost", "; mending it takes" what is done: a gerund with its object opens the clause; else "". */
function doingBefore(clauses: Clauses, g: number, at: number): string {
  const { tokens, verbAt, claimAt, periodAt } = clauses.reading
  const { isGerund, breaks, trailing, links, thats, isAdverb, articles } = clauses.compiled.pack.phrases
  const above = clauses.groups[g - 1]
  if (!above || above.finite || above.first !== above.last || !isGerund?.(tokens[above.first]!.norm)) return ''
  // "Noting that exports fell"
  if (thats?.has(tokens[above.last + 1]!.norm)) return ''
  const opener = tokens[above.first - 1]
  const isTold =
    opener !== undefined && isOfSaying(clauses.reading, above.first - 1) && !isOfAsked(clauses, above.first)
  const opens =
    opener === undefined ||
    isTold ||
    thats?.has(opener.norm) ||
    (opener.norm === ',' ? g === 1 : opener.kind === SYMBOL)
  if (!opens || at <= above.last || clauses.groups[g]!.first - above.last > 12) return ''
  // "Starting in May the fee will be": what begins behind a time is no object.
  for (let i = above.last + 1; i <= at; i++)
    if (tokens[i]!.norm === ',' || tokens[i]!.norm === ')' || links.has(tokens[i]!.norm) || periodAt[i]) return ''
  let last = above.last
  const isObject = (i: number): boolean =>
    verbAt[i] === NO_VERB &&
    claimAt[i]! < 0 &&
    (articles.has(tokens[i]!.norm) || !trailing.has(tokens[i]!.norm)) &&
    !isAdverb?.(tokens[i]!.norm)
  while (last < at && isObject(last + 1) && !breaks.has(tokens[last + 1]!.norm)) last++
  // "Living in Tokyo costs", "Feeding 40 horses costs"
  return phrase(clauses.reading, above.first, last === above.last ? at : last)
}

/** "The share of those who expect worsening conditions rose": whether a relative clause tells what is said there. */
function isOfAsked({ compiled, reading }: Clauses, verb: number): boolean {
  for (let i = verb - 1; i > 0 && i > verb - 7 && reading.tokens[i]!.kind === WORD; i--)
    if (compiled.pack.phrases.relatives?.has(reading.tokens[i]!.norm)) return true
  return false
}

/** "the WHO", "US": names */
const acronym: SubjectStep = (clauses, g, at) => {
  const { compiled, reading, groups } = clauses
  if (!isAcronym(reading, at)) return undefined
  return (
    overRelative(compiled, reading, groups, groups[g]!.first) ||
    allEndingAt(clauses, at) ||
    clauses.nounsEndingAt(at) ||
    phrase(reading, at, at)
  )
}

/** "That compares with $376 million", "If sales keep growing, that would rise": what was told last. */
const demonstrative: SubjectStep = (clauses, g, at, norm) => {
  const { reading, memory } = clauses
  const { phrases } = clauses.compiled.pack
  if (!phrases.demonstratives?.has(norm) && !(phrases.articles.has(norm) && phrases.pronouns.has(norm)))
    return undefined
  const before = reading.tokens[at - 1]?.norm ?? ''
  const isThought = at > 0 && reading.verbAt[at - 1] === FINITE && isOfSaying(reading, at - 1)
  // "Reed said: “This is up from": nor whoever says so
  const isQuoted = at > 1 && before === '“' && previousSaid(clauses, g)
  const isAlone = at === 0 || isQuoted || ((before === ',' || isThought) && phrases.thats?.has(norm))
  if (isAlone && memory.ledBefore) return memory.ledBefore
  if (isQuoted || (isThought && reading.cueAt[at - 1]?.value.role === 'saying')) return null
  // "expects debt to reach £950m, though that would be less than": the number told last, and not whoever expects it
  const opensClause = at > 1 && reading.tokens[at - 2]!.norm === ',' && phrases.clauseOpeners.has(before)
  return opensClause && isExpected(clauses, g) ? null : undefined
}

/** Whether a verb of saying is the one before. */
const previousSaid = ({ reading, groups }: Clauses, g: number): boolean =>
  g > 0 && isOfSaying(reading, groups[g - 1]!.last)

/** "the novelist who sold" */
const relative: SubjectStep = (clauses, g, at, norm) => {
  const { pronouns, clauseOpeners } = clauses.compiled.pack.phrases
  if (!pronouns.has(norm) || !clauseOpeners.has(norm)) return undefined
  return at > 0 ? clauses.antecedentOf(at) || previousFinite(clauses, g) : null
}

/** Whoever speaks or is spoken to is not told of before. */
const speaking: SubjectStep = (clauses, _g, _at, norm) =>
  clauses.compiled.pack.phrases.speaking?.has(norm) ? null : undefined

/** "It is due to network charges: they make up 29 percent" */
const listed: SubjectStep = (clauses, _g, at, norm) => {
  if (!clauses.compiled.pack.phrases.many?.has(norm) || clauses.reading.tokens[at - 1]?.norm !== ':') return undefined
  const list = clauses.nounsEndingAt(at - 2, true)
  return list && isMany(clauses.compiled, list) ? list : undefined
}

/** "The device the family bought him cost": what a clause without a relative is told of */
const bought: SubjectStep = (clauses, g) =>
  overContact(clauses.compiled, clauses.reading, clauses.groups, g) || undefined

/** "The lake that feeds it has dropped": the object of the relative clause */
const fed: SubjectStep = (clauses, g, at) => overFed(clauses, g, at) || undefined

/** Of "The lake that feeds it has dropped" the lake: what the relative clause is of that ends with a pronoun before a verb; else "". */
function overFed(clauses: Clauses, g: number, at: number): string {
  const { tokens, verbAt } = clauses.reading
  const { impersonal, objects, breaks, relatives } = clauses.compiled.pack.phrases
  const { norm } = tokens[at]!
  const above = clauses.groups[g - 1]
  if (!impersonal?.has(norm) && !objects?.has(norm)) return ''
  if (!above?.finite || above.last !== at - 1 || isOfSaying(clauses.reading, above.last)) return ''
  const relative = above.first - 1
  if (relative < 1 || !relatives?.has(tokens[relative]!.norm) || verbAt[relative - 1] !== NO_VERB) return ''
  if (tokens[relative - 1]!.kind !== WORD || breaks.has(tokens[relative - 1]!.norm)) return ''
  return overRelative(clauses.compiled, clauses.reading, clauses.groups, clauses.groups[g]!.first)
}

/** "he", "it"; but nobody in "There are 14 of us" */
const pronoun: SubjectStep = (clauses, g, at, norm) => {
  const { phrases, bare } = clauses.compiled.pack
  if (phrases.personal?.has(norm)) return ofPersonal(clauses, g, at, norm)
  if (bare.existing?.has(norm) && phrases.passive?.has(clauses.reading.tokens[clauses.groups[g]!.last]!.norm))
    return null
  return phrases.pronouns.has(norm) ? ofPronoun(clauses, g, at, norm) : undefined
}

/** "declined to say, but noted" */
const goingOn: SubjectStep = (clauses, g, _at, norm) => {
  const { links, clauseOpeners, pronouns } = clauses.compiled.pack.phrases
  const goesOn = norm !== ',' && (links.has(norm) || (clauseOpeners.has(norm) && !pronouns.has(norm)))
  return goesOn ? (previousSaying(clauses, g) ?? previousFinite(clauses, g)) : undefined
}

/** Behind a comma, a dash, a bracket or a quotation mark: what stands before what they set apart. */
const setApart: SubjectStep = (clauses, g, at, norm) => {
  const { compiled, reading, groups } = clauses
  const { tokens } = reading
  const token = tokens[at]!
  if (token.kind !== SYMBOL) return undefined
  if (norm === ',') {
    if (tokens[at - 1] && compiled.pack.phrases.links.has(tokens[at - 1]!.norm)) return previousFinite(clauses, g)
    return overParenthesis(compiled, reading, groups, at) || whileDoing(clauses, at) || previousFinite(clauses, g)
  }
  if (isDash(token)) {
    const open = openingDash(tokens, at)
    return open > 0
      ? overRelative(compiled, reading, groups, open) || clauses.nounsEndingAt(open - 1) || null
      : previousFinite(clauses, g)
  }
  if (norm === ')') return beforeBracket(clauses, at)
  return norm === '"' || norm === '”' || norm === '“'
    ? titleEndingAt(clauses, at) ||
        // "those who call jobs “hard to get” rose"
        overRelative(compiled, reading, groups, groups[g]!.first) ||
        previousFinite(clauses, g)
    : undefined
}

/** Of "The chief while parading the suspects, said" the chief: a clause with a gerund stands between a subject and a comma; else "". */
function whileDoing(clauses: Clauses, comma: number): string {
  const { tokens, verbAt, claimAt } = clauses.reading
  const { clauseOpeners, relatives, isGerund } = clauses.compiled.pack.phrases
  for (let i = comma - 1; i > 1 && comma - i < 16; i--) {
    if (tokens[i]!.kind === SYMBOL && tokens[i]!.norm !== '-') return ''
    if (verbAt[i] === FINITE || claimAt[i]! >= 0) return ''
    if (!clauseOpeners.has(tokens[i]!.norm)) continue
    const opens = !relatives?.has(tokens[i]!.norm) && isGerund?.(tokens[i + 1]!.norm) === true
    return opens && verbAt[i - 1] === NO_VERB ? clauses.nounsEndingAt(i - 1) : ''
  }
  return ''
}

/** What stands before a bracket that closes at a token. */
function beforeBracket(clauses: Clauses, close: number): string | null {
  const { compiled, reading } = clauses
  const { tokens } = reading
  let open = close
  while (open > 0 && tokens[open]!.norm !== '(') open--
  const span = open > 0 ? clauses.nounSpan(open - 1) : null
  if (span === null) return null
  // "Earnings before interest, taxes and depreciation (EBITDA) fell", "… taxes, and depreciation (EBITDA)"
  const isComma = (at: number): boolean => tokens[at]?.norm === ','
  const isList =
    compiled.pack.phrases.links.has(tokens[span.first - 1]?.norm ?? '') &&
    (isComma(span.first - 2) || isComma(span.first - 3))
  if (isList && open === close - 2 && isAcronym(reading, open + 1)) return phrase(reading, open + 1, open + 1)
  return trimPhrase(compiled, reading, span.first, span.last) || null
}

/** "and in the event was given" */
const adverbial: SubjectStep = (clauses, g, at) => (isAdverbial(clauses, at) ? previousFinite(clauses, g) : undefined)

/** "and in the event was given", "but in Yemen fell": whether a link and a preposition with one noun are all that stands up to a token. */
function isAdverbial(clauses: Clauses, noun: number): boolean {
  const { tokens, verbAt, periodAt } = clauses.reading
  const { breaks, links, articles, contrasting, clauseOpeners } = clauses.compiled.pack.phrases
  if (tokens[noun]!.kind !== WORD || verbAt[noun] !== NO_VERB || periodAt[noun]) return false
  const at = articles.has(tokens[noun - 1]?.norm ?? '') ? noun - 2 : noun - 1
  const link = tokens[at - 1]
  const opener = tokens[at]?.norm ?? ''
  if (!breaks.has(opener) || clauseOpeners.has(opener) || verbAt[at] !== NO_VERB || link?.kind !== WORD) return false
  return links.has(link.norm) || contrasting?.has(link.norm) === true
}

const noun: SubjectStep = (clauses, g, at) => {
  const { compiled, reading, groups } = clauses
  // "A fall of 3 percent per annum was recorded": what the number is told for each of
  const { before } = compiled.pack.notClaims.base
  // … or "10 micrograms per cubic metre was linked"
  const per = before.has(reading.tokens[at - 1]?.norm ?? '') ? at - 1 : at - 2
  if (before.has(reading.tokens[per]?.norm ?? '') && (reading.claimAt[per - 1] ?? -1) >= 0) return null
  const isSaying = isOfSaying(reading, groups[g]!.last)
  return (
    (isSaying && whileDoing(clauses, at + 1)) ||
    overReport(compiled, reading, groups, g, at) ||
    thatOf(clauses, at) ||
    overRelative(compiled, reading, groups, groups[g]!.first) ||
    allEndingAt(clauses, at) ||
    listEndingAt(clauses, at) ||
    clauses.nounsEndingAt(at) ||
    plainNoun(clauses, at) ||
    those(clauses, at) ||
    null
  )
}

/** The first that knows what stands there decides. */
const steps: readonly SubjectStep[] = [
  doing,
  acronym,
  demonstrative,
  relative,
  speaking,
  listed,
  fed,
  bought,
  pronoun,
  goingOn,
  setApart,
  adverbial,
  noun,
]

import { lastWord } from '../../clauses/last-words.ts'
import { isAcronym, isTerm, trimPhrase } from '../../clauses/medial/noun-phrases.ts'
import { isMovement, type Movement } from '../../clauses/movement.ts'
import { beforeNumber, phrase, type Reading } from '../../clauses/sentence.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { FINITE, NO_VERB, NON_FINITE } from '../../pack/pack.ts'
import type { Compiled } from '../../tables/compiled.ts'
import { isPossessive, type Token, WORD } from '../../text/tokens.ts'
import type { SubjectSearch } from './subject-search.ts'

/*
 * The noun before "of" and a number: "a budget of $5 billion".
 */

/** Of "its average selling price" the "selling". */
export const isAttributive = ({ pack }: Compiled, { tokens, verbAt }: Reading, at: number): boolean =>
  verbAt[at] === NON_FINITE &&
  pack.phrases.isGerund?.(tokens[at]!.norm) === true &&
  tokens[at + 1]?.kind === WORD &&
  verbAt[at + 1] === NO_VERB &&
  !pack.nouns.stops.has(tokens[at + 1]!.norm)

/** A number with the noun before the "of" that leads it. */
interface NounBefore {
  readonly search: SubjectSearch
  readonly q: Quantity
  /** The "of". */
  readonly of: number
  readonly head: Token
  /** The movement that the noun tells, if it tells one. */
  readonly move: Movement | undefined
}

/** What a rule says of a number: its subject, `undefined` where another way to find it has to, `null` where the next rule is asked. */
type Verdict = string | undefined | null

/** What the noun before "of" says of the subject; the first rule that says something is followed. */
const rules: readonly ((noun: NounBefore) => Verdict)[] = [
  sameAsBefore,
  deed,
  movedInside,
  expectation,
  extremeOfRange,
  whatMoved,
  moveItself,
  objectOfGerund,
  pace,
  noNoun,
  reach,
  perSomething,
  emptyNoun,
]

/** "a budget of $5 billion", "temperatures of 40 degrees". */
export function nounOf(search: SubjectSearch, q: Quantity): string | null | undefined {
  // "took ownership of eighth place": who has it
  if (q.unit!.type === 'rank') return undefined
  const lead = ofBefore(search, q)
  // "played in front of 54,031": before whom
  const { watched, inside } = search.compiled.pack.phrases
  const front = search.reading.tokens[lead - 1]?.norm ?? ''
  if (q.unit!.type === 'count' && watched?.has(front) && inside?.has(search.reading.tokens[lead - 2]?.norm ?? ''))
    return null
  const named = beforeShortForm(search, lead)
  if (named) return named
  // "expect one more cut, of 25 basis points"
  const { tokens, verbAt, cueAt } = search.reading
  const isParted = lead > 2 && tokens[lead - 1]!.norm === ',' && isMovement(cueAt[lead - 2])
  if (isParted && verbAt[lead - 2] === NO_VERB && isForeseen(search, lead - 2))
    return phrase(search.reading, lead - 2, lead - 2)
  // "the “historic debt” of £109 million"
  const quoted = isQuote(search.reading.tokens[lead - 1]) ? lead - 1 : lead
  const of = overTerm(search, q, quoted)
  if (of < 1) return undefined
  const { reading } = search
  const cue = reading.cueAt[of - 1]
  // "against analysts' forecasts of 1.16 billion": what is forecast, not the forecast.
  if (reading.claimAt[of - 1]! >= 0) return undefined
  const noun: NounBefore = { search, q, of, head: reading.tokens[of - 1]!, move: isMovement(cue) ? cue : undefined }
  for (let i = 0; i < rules.length; i++) {
    const verdict = rules[i]!(noun)
    if (verdict !== null) return verdict
  }
  return wholeNoun(noun)
}

/** Of "earnings before interest and tax (EBIT) of", "gross domestic product (GDP) of" what the short form stands for, or it where that is a list; else "". */
function beforeShortForm({ compiled, reading, clauses }: SubjectSearch, of: number): string {
  const { tokens } = reading
  if (of < 4 || tokens[of - 1]!.norm !== ')' || tokens[of - 3]!.norm !== '(' || !isAcronym(reading, of - 2)) return ''
  const { links } = compiled.pack.phrases
  const span = clauses.nounSpan(of - 4, true)
  if (span === null) return ''
  const isList = links.has(tokens[span.first - 1]?.norm ?? '')
  return isList ? phrase(reading, of - 2, of - 2) : clauses.nounsEndingAt(of - 4, true)
}

/** Of "a net loss for the quarter of", "a budget for 2025 of" the "for": for how long it is; else the "of". */
function overTerm({ compiled, reading }: SubjectSearch, q: Quantity, of: number): number {
  const { articles, purposes, terms } = compiled.pack.phrases
  const { tokens, periodAt } = reading
  const isTerm = (i: number): boolean => periodAt[i] !== undefined || terms?.has(tokens[i]!.norm) === true
  // "for a period of 5 years"
  if (of < 3 || q.unit!.type === 'duration' || !isTerm(of - 1)) return of
  let at = of - 1
  while (at > 1 && !purposes?.has(tokens[at]!.norm) && (isTerm(at) || articles.has(tokens[at]!.norm))) at--
  return purposes?.has(tokens[at]!.norm) && tokens[at - 1]!.kind === WORD ? at : of
}

/** Whether a verb of expecting has a noun for its object. */
function isForeseen({ compiled, reading, clauses }: SubjectSearch, noun: number): boolean {
  const verb = clauses.groupBefore(noun)
  return verb !== undefined && compiled.pack.phrases.foreseen?.has(reading.tokens[verb.last]!.norm) === true
}

const isQuote = (token: Token | undefined): boolean => token !== undefined && /^["”“]$/.test(token.norm)

/** The "of" that leads a number, or -1. */
function ofBefore({ compiled, reading }: SubjectSearch, q: Quantity): number {
  const { partOf } = compiled.pack.phrases
  const { tokens } = reading
  let at = beforeNumber(compiled, reading, q)
  if (q.min !== null && at > 1 && !partOf.has(tokens[at]!.norm) && partOf.has(tokens[at - 1]!.norm)) at--
  // "a crowd of about 48,000": the bound begins with the "of".
  if (at >= 0 && at + 1 < q.first && !partOf.has(tokens[at]!.norm) && partOf.has(tokens[at + 1]!.norm)) at++
  return at >= 1 && partOf.has(tokens[at]!.norm) ? at : -1
}

/** What the number before measures. */
const subjectBefore = ({ roles, n }: SubjectSearch): string | undefined => (n > 0 && roles[n - 1]!.subject) || undefined

function sameAsBefore({ search, of, head }: NounBefore): Verdict {
  const { compiled, reading } = search
  const { instead, atop, breaks } = compiled.pack.phrases
  // "at 1.5 percent by the end of the year instead of 1.75"
  const isInstead = instead?.has(head.norm)
  // "$40 million, on top of the $60 million approved"
  const isAtop = atop?.has(head.norm) && of > 1 && breaks.has(reading.tokens[of - 2]!.norm)
  // "70,000 people, police said; organisers spoke of 120,000"
  const isSaid = reading.verbAt[of - 1] === FINITE && reading.cueAt[of - 1]?.value.role === 'saying'
  // "an outlay of $10 million consisting of $6 million for roads"
  const isPart = compiled.pack.phrases.consisting?.has(head.norm) && reading.verbAt[of - 1] !== NO_VERB
  return isInstead || isAtop || isSaid || isPart ? subjectBefore(search) : null
}

/** Measures of the stuff behind them. */
const stuffs: ReadonlySet<string> = new Set(['mass', 'volume', 'length', 'area'])

/** "the seizure of 20 grams of heroin": what was seized; "The condition of the other 30 injured": the injured */
function deed({ search: { compiled, reading }, q, head }: NounBefore): Verdict {
  const { handlings, partOf } = compiled.pack.phrases
  if (q.unit!.type === 'count' && q.lent && q.why.get('unit') === 'people harmed') return q.unit!.text || null
  const isOfStuff = stuffs.has(q.unit!.type) && partOf.has(reading.tokens[q.last + 1]?.norm ?? '')
  return isOfStuff && handlings?.has(head.norm) ? undefined : null
}

/** "a fiscal deficit target of 4.3 percent" */
function expectation({ search, q, of, head }: NounBefore): Verdict {
  const { compiled, reading, clauses } = search
  const { expected, comparing } = compiled.pack.phrases
  if (head.kind !== WORD || !expected?.has(head.norm)) return null
  const topic = expectedTopic(compiled, reading, of - 1)
  if (topic) return topic
  const verb = clauses.groupBefore(q.first)
  if (!verb) return null
  return comparing.has(reading.tokens[verb.last]!.norm) ? subjectBefore(search) : undefined
}

/** "ranged from a low of 61.5%", but "the peak of 8.75 metres was reached" */
function extremeOfRange({ search: { compiled, reading }, q, of, head }: NounBefore): Verdict {
  const { extremes, determiners } = compiled.pack.phrases
  if (!extremes?.has(head.norm) || reading.verbAt[q.last + 1] === FINITE) return null
  const isPlain = determiners?.has(reading.tokens[of - 2]?.norm ?? '') || reading.claimAt[of - 2]! >= 0
  return isPlain ? undefined : null
}

/** Of "an increase in the birth rate of 16 percent" the birth rate. */
function movedInside({ search, of }: NounBefore): Verdict {
  const { compiled, reading, clauses, mover } = search
  if (!isMovement(mover) || !isChange(search) || mover.last + 2 >= of) return null
  const isIn = compiled.pack.phrases.inside?.has(reading.tokens[mover.last + 1]!.norm)
  return (isIn && reading.verbAt[mover.last] === NO_VERB && clauses.objectBetween(mover.last + 2, of - 1)) || null
}

const isChange = ({ roles, n }: SubjectSearch): boolean => roles[n]!.kind === 'change'

/** "an increase of 5 percent in sales" */
function whatMoved({ search, q, of, head, move }: NounBefore): Verdict {
  // "an increase of 25 percent in receipts and of 20 percent in outlays"
  const { compiled, reading, n } = search
  const isNext = compiled.pack.phrases.links.has(head.norm) && head.kind === WORD && reading.claims[n - 1] !== undefined
  if (isNext && isChange(search) && of - reading.claims[n - 1]!.last < 6)
    return movedBehind(compiled, reading, q) || null
  return (move && isChange(search) && movedBehind(search.compiled, search.reading, q)) || null
}

/** Where a movement is the subject itself: "said a further reduction of 25 basis points would be possible". */
function moveItself({ search, q, of, head, move }: NounBefore): Verdict {
  if (!move) return null
  const { compiled, reading, clauses } = search
  const { articles, from, priced, partOf, purposes } = compiled.pack.phrases
  const { tokens, verbAt } = reading
  const before = tokens[of - 2]?.norm ?? ''
  if (head.kind === WORD && verbAt[of - 1] === NO_VERB && verbAt[q.last + 1] === FINITE) {
    const told = clauses.nounsEndingAt(of - 1) || headAlone(reading, of)
    if (articles.has(before) || told.includes(' ')) return told
  }
  // "flattered by a gain of $210 million from the sale": the gain
  const isSum = q.unit!.type === 'currency' && from.has(tokens[q.last + 1]?.norm ?? '')
  if (isSum && articles.has(before)) return takenFrom(search, q.last + 1) || headAlone(reading, of)
  if (!isChange(search)) return null
  // "face fare rises of up to 9%", "a council tax rise of 5%"
  if (priced?.has(before)) return clauses.nounsEndingAt(of - 1, true) || undefined
  // "voted for a cut of a quarter point", "hopes of a rise of 5 percent": the cut and the rise
  const opener = articles.has(before) ? of - 3 : of - 2
  const link = tokens[opener]?.norm ?? ''
  if (partOf.has(link) || (purposes?.has(link) && verbAt[opener - 1] !== NO_VERB)) return headAlone(reading, of)
  const isTold = isAfterthought(compiled, reading, search.n, of - 1) || isEqualled(search, of - 1)
  return isTold ? subjectBefore(search) : null
}

/** "implying a listing gain of 12 percent", "outpacing a capacity expansion of 8 percent": what the gerund has for its object */
function objectOfGerund({ search, of, move }: NounBefore): Verdict {
  const { compiled, reading, clauses } = search
  const { isGerund, articles, reportingMoves } = compiled.pack.phrases
  const { tokens } = reading
  const doing = move && isChange(search) ? clauses.groupBefore(of - 1) : undefined
  if (!doing || doing.finite || of - doing.last <= 3 || tokens[doing.first - 1]?.norm !== ',') return null
  const { norm } = tokens[doing.last]!
  if (!isGerund?.(norm) || reportingMoves?.has(norm) || !articles.has(tokens[doing.last + 1]?.norm ?? '')) return null
  return clauses.objectBetween(doing.last + 1, of - 1) || null
}

/** "ran at an annual rate of 3 percent" */
function pace({ search, of, head }: NounBefore): Verdict {
  const { compiled, reading } = search
  if (!compiled.pack.phrases.paces?.has(head.norm)) return null
  return isChange(search) || isAtPace(compiled, reading, of - 1) ? undefined : null
}

/** Whether a cue before "of" is no noun that is measured. */
function noNoun({ search: { compiled, reading }, of, head, move }: NounBefore): Verdict {
  const cue = reading.cueAt[of - 1]
  if (head.kind !== WORD) return undefined
  if (!cue || ofNoun.has(cue.value.role) || move?.value.amounts) return null
  if (cue.value.role === 'state' && reading.verbAt[of - 1] === NO_VERB) return null
  return isGrowth(compiled, reading, of) ? null : undefined
}

/** Whether "growth" stands before "of" and says what is measured; "registered (a) growth of 5 percent" tells what grew so. */
function isGrowth({ pack }: Compiled, { tokens, verbAt, cueAt }: Reading, of: number): boolean {
  const { growing, indefinite, undergoing, kindsOfMove } = pack.phrases
  if (!growing?.has(tokens[of - 1]!.norm)) return false
  // "a marginal year-on-year growth of 3 percent"
  let at = of - 2
  while (at > 0 && of - at < 10 && (kindsOfMove?.has(tokens[at]!.norm) || cueAt[at]?.value.role === 'basis')) at--
  const before = tokens[at]?.norm ?? ''
  return !indefinite?.has(before) && !(undergoing?.has(before) && verbAt[at] === FINITE)
}

/** "has a top speed of 980 and a range of 1,850 km" */
function reach({ search: { compiled, reading }, q, of, head }: NounBefore): Verdict {
  const isReach = q.min === null && q.unit!.type === 'length' && compiled.pack.phrases.bands?.has(head.norm)
  return isReach ? headAlone(reading, of) : null
}

/** "earnings per share of 73 cents" */
function perSomething({ search: { compiled, reading, clauses }, of }: NounBefore): Verdict {
  const { tokens } = reading
  const per = tokens[of - 2]?.norm === '-' ? of - 4 : of - 2
  if (per <= 0 || !compiled.pack.notClaims.base.before.has(tokens[of - 2]?.norm ?? '')) return null
  const whole = clauses.nounsEndingAt(of - 3, true)
  return whole ? `${whole} ${phrase(reading, of - 2, of - 1)}` : null
}

/** "an average of 280 billion tonnes": no noun by itself, but the subject of the verb; so too of a movement that is no growth. */
function emptyNoun({ search, q, of, head, move }: NounBefore): Verdict {
  const { compiled, reading } = search
  // "The index rose to a reading of 76.2", but "Economists expect a reading of 73.6"
  const { pointers, foreseen } = compiled.pack.phrases
  const isPointer = pointers?.has(head.norm) && !isPossessive(reading.tokens[of - 2])
  const verb = isPointer ? search.clauses.groupBefore(q.first) : undefined
  if (verb && !foreseen?.has(reading.tokens[verb.last]!.norm)) return undefined
  const { extremes, empty, paces, stretches, articles, hearsay, partOf } = compiled.pack.phrases
  // "rose 1.2% to a seasonally adjusted annual rate of 4.10 million": at what pace, not what rose
  if (q.unit!.type === 'count' && paces?.has(head.norm)) return undefined
  // "reports of 3 inches of rain": the rain
  if (stuffs.has(q.unit!.type) && hearsay?.has(head.norm) && partOf.has(reading.tokens[q.last + 1]?.norm ?? ''))
    return undefined
  // "banned for a period of 5 years"
  const isSpan = q.unit!.type === 'duration' && stretches?.has(head.norm)
  if (isSpan && articles.has(reading.tokens[of - 2]?.norm ?? '')) return undefined
  const isExtreme = extremes?.has(head.norm) === true
  if (isExtreme || empty.has(head.norm)) {
    // "an all-time monthly high of $65.9 billion" names itself, "a record high of 12" does not.
    const isOfTerm = isExtreme && compiled.pack.nouns.periodic?.has(reading.tokens[of - 2]?.norm ?? '')
    const isTold = isExtreme && reading.verbAt[q.last + 1] === FINITE
    if (!isOfTerm && !isTold && !isOwnExtreme(compiled, reading, of)) return undefined
  }
  return isChange(search) && move && !isGrowth(compiled, reading, of) ? undefined : null
}

/** "the league's transfer record of 23 million euros" */
function isOwnExtreme({ pack }: Compiled, { tokens }: Reading, of: number): boolean {
  const { levels, extremes } = pack.phrases
  const head = tokens[of - 1]!.norm
  const before = tokens[of - 2]
  if (!levels?.has(head) && !(extremes?.has(head) && tokens[of - 3]?.word.genitive)) return false
  if (before?.kind !== WORD || pack.nouns.stops.has(before.norm) || pack.nouns.light.has(before.norm)) return false
  return !pack.bare.superlatives(before.norm) && !extremes?.has(before.norm)
}

/** The noun before "of" with the words before it that describe it. */
function wholeNoun({ search, q, of }: NounBefore): string | undefined {
  const { compiled, reading, clauses } = search
  const { phrases, nouns } = compiled.pack
  const { tokens, verbAt, claimAt, periodAt } = reading
  let first = of - 1
  while (
    first > 0 &&
    (of - first < 4 || isJoint(reading, first - 1)) &&
    claimAt[first - 1]! < 0 &&
    (tokens[first - 1]!.kind === WORD || isJoint(reading, first - 1)) &&
    !nouns.stops.has(tokens[first - 1]!.norm) &&
    !phrases.followed?.has(tokens[first - 1]!.norm) &&
    verbAt[first - 1] === NO_VERB &&
    !periodAt[first - 1]
  )
    first -= isJoint(reading, first - 1) ? 2 : 1
  // "a swing against Labour of 9.2%": the swing
  const side = tokens[first - 1]
  if (tokens[of - 1]!.capital && side && phrases.opposing?.has(side.norm) && verbAt[first - 2] === NO_VERB) {
    const what = clauses.nounsEndingAt(first - 2)
    if (what) return what
  }
  // "a milk price in Leeds of £8": the price
  const at = phrases.articles.has(side?.norm ?? '') ? first - 2 : first - 1
  if (tokens[of - 1]!.capital && at > 0 && phrases.inside?.has(tokens[at]!.norm) && verbAt[at - 1] === NO_VERB) {
    const what = clauses.nounsEndingAt(at - 1)
    if (what) return what
  }
  // "Earnings before interest and tax of £30m"
  const term = termBefore(compiled, reading, first)
  if (term >= 0) return clauses.nounsEndingAt(of - 1) || undefined
  const held = tokens[first - 2]
  // "increases of orders of 3 percent": of the orders
  const isMoveOf = isMovement(reading.cueAt[first - 2]) && isChange(search)
  if (held?.kind === WORD && phrases.partOf.has(tokens[first - 1]!.norm) && !nouns.stops.has(held.norm) && !isMoveOf)
    first -= 2
  // "net income available to shareholders of $594 million"
  const lead = phrases.articles.has(tokens[first - 1]?.norm ?? '') ? first - 2 : first - 1
  // … but "made a return to profit of $5 million"
  const before = tokens[lead - 1]?.norm ?? ''
  const isDue = phrases.owing?.has(before) === true || phrases.turning?.has(before) === true
  if (q.unit!.type === 'currency' && lead > 1 && phrases.infinitive.has(tokens[lead]!.norm) && !isDue) {
    const whole = clauses.nounsEndingAt(lead - 1, true)
    if (whole && verbAt[lead - 1] === NO_VERB) return whole
  }
  return trimPhrase(compiled, reading, first, of - 1) || clauses.nounsEndingAt(of - 1) || undefined
}

/** The preposition of a term that ends where a noun begins, over a link: the "before" of "before tax", "before interest and tax"; else -1. */
function termBefore(compiled: Compiled, reading: Reading, first: number): number {
  const { links } = compiled.pack.phrases
  const at = links.has(reading.tokens[first - 1]?.norm ?? '') ? first - 3 : first - 1
  return at > 0 && isTerm(compiled, reading, at) ? at : -1
}

/** The noun before "of" alone. */
const headAlone = (reading: Reading, of: number): string => phrase(reading, of - 1, of - 1)

/** ", a rise of 13 percent": whether a comma and an article before the noun of a movement add it to the number before. */
function isAfterthought({ pack }: Compiled, { tokens, verbAt, claims }: Reading, n: number, noun: number): boolean {
  const article = pack.phrases.articles.has(tokens[noun - 1]?.norm ?? '') ? noun - 1 : noun - 2
  const prior = claims[n - 1]
  if (!prior || !pack.phrases.articles.has(tokens[article]?.norm ?? '') || tokens[article - 1]?.norm !== ',')
    return false
  for (let i = prior.last + 1; i < article; i++) if (verbAt[i] === FINITE) return false
  return true
}

/** Whether "which" or "that" and a form of "be" stand before the noun of a movement: ", which would be a decline of 8.7 percent". */
function isEqualled({ compiled, reading, clauses, n }: SubjectSearch, noun: number): boolean {
  const { phrases } = compiled.pack
  const { tokens } = reading
  const group = n > 0 ? clauses.groupBefore(noun) : undefined
  if (!group || group.first <= reading.claims[n - 1]!.last || noun - group.last > 3) return false
  const who = tokens[group.first - 1]!.norm
  return phrases.passive?.has(tokens[group.last]!.norm) === true && phrases.inanimate?.has(who) === true
}

/** Of "an increase of 5 percent in sales" the sales. */
function movedBehind(compiled: Compiled, reading: Reading, q: Quantity): string {
  const { tokens, verbAt, periodAt, claimAt, cueAt } = reading
  const { nouns, phrases } = compiled.pack
  const noun = tokens[q.last + 2]
  if (!phrases.inside?.has(tokens[q.last + 1]?.norm ?? '') || noun?.kind !== WORD) return ''
  let first = q.last + 2
  while (first < tokens.length && periodAt[first]) first++
  if (noun.capital && first === q.last + 2) return ''
  // "growth of 0.1 percent in the previous quarter": a time
  if (cueAt[first]?.value.role === 'basis' || isTimeBefore(compiled, reading, q.last + 2)) return ''
  let last = first - 1
  while (
    (tokens[last + 1]?.kind === WORD || (last >= first && isJoint(reading, last + 1))) &&
    last - q.last < 7 &&
    (verbAt[last + 1] === NO_VERB || isAttributive(compiled, reading, last + 1)) &&
    !periodAt[last + 1] &&
    claimAt[last + 1]! < 0 &&
    (phrases.partOf.has(tokens[last + 1]!.norm) ||
      phrases.articles.has(tokens[last + 1]!.norm) ||
      nouns.isHead(tokens[last + 1]!.norm, false) ||
      // "in total sales"
      nouns.light.has(tokens[last + 1]!.norm) ||
      !nouns.stops.has(tokens[last + 1]!.norm))
  )
    last++
  const moved = last >= first ? trimPhrase(compiled, reading, first, last) : ''
  // "a rise of 9 percent in its fiscal year": when, and not what
  return phrases.terms?.has(lastWord(moved)) ? '' : moved
}

/** Whether a time before what is told stands behind an article: the previous period. */
export function isTimeBefore({ pack }: Compiled, { tokens }: Reading, article: number): boolean {
  const { articles, former, terms } = pack.phrases
  const noun = tokens[article + 2]?.norm ?? ''
  const which = tokens[article + 1]?.norm ?? ''
  const isFormer = articles.has(tokens[article]?.norm ?? '') && (former?.has(which) || pack.bare.standing?.has(which))
  return isFormer === true && (terms?.has(noun) || pack.bare.daily?.has(noun) === true)
}

/** The hyphen of "long-term debt". */
const isJoint = ({ tokens, claimAt }: Reading, at: number): boolean =>
  tokens[at]?.norm === '-' && tokens[at]!.glued && tokens[at + 1]?.glued === true && at > 0 && claimAt[at - 1]! < 0

/** "ran at an annual rate of" */
function isAtPace({ pack }: Compiled, { tokens }: Reading, at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 5; i--) if (pack.phrases.lying?.has(tokens[i]!.norm)) return true
  return false
}

/** Of "a $5 cut from the library budget", "a reduction of $5 from the levy" what it is taken from, "" of "a $5 cut from $40"; `null` where something came from it. */
export function takenFrom({ compiled, reading, clauses, roles, n }: SubjectSearch, from: number): string | null {
  if (roles[n]!.kind !== 'change' || roles[n]!.direction !== 'down') return null
  const { tokens, verbAt, claimAt, periodAt } = reading
  const { definite, owners } = compiled.pack.phrases
  let last = from
  while (tokens[last + 1]?.kind === WORD && last - from < 8 && verbAt[last + 1] === NO_VERB && claimAt[last + 1]! < 0)
    last++
  const whose = tokens[from + 1]?.norm ?? ''
  // "a drop from last year"
  if (periodAt[from + 1] || reading.cueAt[from]?.value.role === 'basis' || last === from) return ''
  return definite?.has(whose) || owners?.has(whose) ? clauses.objectBetween(from + 1, last) || null : null
}

/** Of "a fiscal deficit target of 4.3 percent" the deficit, not of "analysts' average estimate". */
function expectedTopic(compiled: Compiled, reading: Reading, at: number): string {
  const { nouns, phrases } = compiled.pack
  const { tokens, verbAt, periodAt, claimAt } = reading
  let first = at
  while (
    first > 0 &&
    at - first < 4 &&
    tokens[first - 1]!.kind === WORD &&
    verbAt[first - 1] === NO_VERB &&
    !periodAt[first - 1] &&
    claimAt[first - 1]! < 0 &&
    !nouns.stops.has(tokens[first - 1]!.norm) &&
    !isPossessive(tokens[first - 1])
  )
    first--
  const word = tokens[at - 1]
  if (first === at || !word || phrases.forecasters?.has(word.norm) || phrases.empty.has(word.norm)) return ''
  if (phrases.weighed?.has(word.norm)) return ''
  // "LSEG Data estimates", "Wall Street forecasts": whose it is, but "the ECB inflation target", "an EBITDA target"
  let isNamed = first > 0
  for (let i = first; i < at && isNamed; i++) isNamed = tokens[i]!.capital && !isAcronym(reading, i)
  return isNamed ? '' : trimPhrase(compiled, reading, first, at - 1)
}

/** Roles of cues that are nouns too: share of, forecast of, record of, estimate of. */
const ofNoun: ReadonlySet<string> = new Set(['kind', 'modality', 'basis', 'saying'])

import type { Claim } from '../model/claim.ts'
import { settleBareNumbers } from './bare-numbers/bare-numbers.ts'
import { type MarkedWords, markWords, type Taken } from './clauses/marked-words.ts'
import { covers, cueCovers } from './clauses/reading.ts'
import { type Reading, type Sentence, surpriseAt } from './clauses/sentence.ts'
import { type Explain, explainAll, explainNoise, toClaim } from './decisions.ts'
import { leaveUntold, type Memory } from './memory.ts'
import { rejectBackReferences } from './numbers/counting/back-references.ts'
import { findCountedNouns } from './numbers/counts.ts'
import { joinParts } from './numbers/joins.ts'
import { rejectDenied, rejection, rejectTimesAgo } from './numbers/not-claims.ts'
import { takeArticle } from './numbers/one-of-measure.ts'
import { qualify } from './numbers/qualifiers.ts'
import { findQuantities } from './numbers/quantities.ts'
import type { Quantity } from './numbers/quantity.ts'
import { joinRanges } from './numbers/ranges.ts'
import { rejectBases } from './numbers/rate-bases.ts'
import { rememberMeasure } from './numbers/remembered.ts'
import { settleDegrees, settleDollars, settleSpeeds, settleWeights } from './numbers/settled-units.ts'
import { joinTolerances } from './numbers/tolerances.ts'
import { orderOf } from './orders/index.ts'
import { type Cue, FINITE, NO_VERB, type Pack } from './pack/pack.ts'
import { findPeriods } from './periods/periods.ts'
import { rememberDay, rememberSpan, weather } from './periods/remembered-times.ts'
import { tellOfBrackets } from './roles/bracketed-times.ts'
import { tellByTitles } from './roles/titled-columns.ts'
import { findSpeaker, recall, recallUnread } from './speech/quotations.ts'
import type { Compiled } from './tables/compiled.ts'
import type { Match } from './tables/patterns.ts'
import type { Span } from './text/sentences.ts'
import { NUMBER, type Token, WORD } from './text/tokens.ts'

/** Numbers of one sentence, at most: more are a table without words, or noise. */
const MAX_NUMBERS = 150

/**
 * The stages of one sentence, in the order of their folders: words (`text/`) and phrases (`tables/`), numbers with their units and what is no
 * claim (`numbers/`, and `bare-numbers/` for those without a unit), times (`periods/`), clauses (`clauses/`), what a number is to its verb
 * (`roles/`), what it measures (`subjects/`), and who says it (`speech/`). What a language must say for them stands in `pack/`.
 */
export function readSentence(
  compiled: Compiled,
  text: string,
  sentence: Sentence,
  spans: readonly Span[],
  memory: Memory,
  claims: Claim[],
  explain: Explain | undefined,
): void {
  const { span, tokens } = sentence
  if (!tokens.some((token) => token.word.tells)) {
    leaveUntold(memory, sentence)
    return
  }
  if (isNoise(tokens)) {
    if (explain) explainNoise(text, tokens, explain)
    return
  }
  const taken: Taken = new Array(tokens.length)
  const first = findQuantities(compiled, text, tokens, span.end, taken)
  if (first.length === 0) {
    leaveUntold(memory, sentence)
    return
  }
  // Names and dates first: their numbers are no claims.
  const marked = markWords(compiled, tokens, first, taken, memory)
  const numbers = first.some((q) => isTaken(q, taken))
    ? findQuantities(compiled, text, tokens, span.end, taken, first)
    : first
  const words = marked.cutUnitsOff(numbers)
  joinNumbers(compiled, text, words, numbers, memory)
  const found = numbers.filter((q) => !q.merged)
  rejectOthers(compiled, text, words, found, memory)
  const good = found.filter((q) => q.rejected === null && q.unit !== null)
  // One with dates and names alone is read only when a later one points back at it, as those without numbers. Verb-final ones are not recalled.
  if (good.length === 0 && compiled.pack.order === 'verb-medial') leaveUntold(memory, sentence)
  else {
    const reading = readingOf(compiled, text, span, words, found, good)
    if (good.length > 0) recallBefore(compiled, text, words, good, spans, memory)
    qualify(compiled, reading)
    const { read, attribute } = orderOf(compiled)
    const roles = read(compiled, reading, memory)
    tellByTitles(compiled, reading, roles, memory)
    tellOfBrackets(reading, roles, memory.today)
    attribute(compiled, reading, roles, memory)
    rememberMeasure(compiled, text, good, memory)
    memory.justBefore = good.length === 0 ? sentence : undefined
    for (let n = 0; n < good.length; n++) claims.push(toClaim(text, span, good[n]!, roles[n]!))
  }
  if (explain) explainAll(text, found, explain)
}

const isNoise = (tokens: readonly Token[]): boolean =>
  tokens.length > MAX_NUMBERS && tokens.reduce((n, token) => (token.kind === NUMBER ? n + 1 : n), 0) > MAX_NUMBERS

function isTaken(q: Quantity, taken: Taken): boolean {
  for (let i = q.first; i <= q.last; i++) if (taken[i] !== undefined) return true
  return false
}

/** Makes one quantity of several numbers, settles units that the text decides, and gives numbers the nouns that they count. */
function joinNumbers(
  compiled: Compiled,
  text: string,
  words: MarkedWords,
  found: readonly Quantity[],
  memory: Memory,
): void {
  const { tokens, taken } = words
  joinTolerances(text, found)
  joinParts(compiled, text, tokens, found)
  settleDollars(compiled, text, tokens, found)
  settleWeights(compiled, text, tokens, found)
  settleSpeeds(compiled, text, tokens, found)
  if (found.some((q) => (q.unit === null || q.unit.text === 'm') && q.rejected === null && !q.merged))
    findCountedNouns(compiled, text, tokens, found, taken, words.verbs, memory)
  settleDegrees(compiled, found)
  joinRanges(compiled, text, words, found)
}

/** Says of each number that is no claim why, and what those without a unit are. */
function rejectOthers(
  compiled: Compiled,
  text: string,
  words: MarkedWords,
  found: readonly Quantity[],
  memory: Memory,
): void {
  const { tokens } = words
  // Labels before neighbours are consulted, so that a label never lends its noun.
  for (const q of found) q.rejected ??= rejection(compiled, text, tokens, q)
  settleBareNumbers(compiled, text, words, found, memory)
  rejectBackReferences(compiled, tokens, found)
  rejectBases(compiled, tokens, found)
  rejectTimesAgo(compiled, tokens, found)
  rejectDenied(compiled, tokens, found, words.cues)
  let covered = -1
  for (const q of found) {
    if (q.rejected !== null || q.unit === null) continue
    takeArticle(compiled, text, tokens, q)
    if (q.start < covered) q.rejected = 'part of the quantity before it'
    else covered = q.end
  }
}

/** What the sentences before, which had no claims, tell of those of this one: the time they name, who speaks, whom a pronoun means. */
function recallBefore(
  compiled: Compiled,
  text: string,
  { tokens, periods }: MarkedWords,
  good: readonly Quantity[],
  spans: readonly Span[],
  memory: Memory,
): void {
  recallUnread(compiled, text, tokens, memory)
  const pointsBack =
    memory.untold.length > 0 &&
    compiled.pack.order === 'verb-final' &&
    (periods.some(({ back }) => back !== undefined) ||
      // 내일 비가 오겠다. 강수량은 5∼20㎜다.
      (periods.length === 0 && good.some(({ unit }) => weather.has(unit!.type))))
  if (pointsBack) for (const { tokens } of memory.untold) nameTime(compiled, tokens, memory)
  // What this sentence does not point back at, the next one may.
  if (!recall(compiled, text, memory.untold, tokens, memory) && memory.untold.length > 0) memory.unread = memory.untold
  memory.untold = []
  findSpeaker(compiled, text, spans, memory)
}

/** The time that a sentence without any number names (지난해 문을 열었다), for 같은 해 and 이날 in the one behind it. */
function nameTime(compiled: Compiled, tokens: readonly Token[], memory: Memory): void {
  const marks = findPeriods(compiled, tokens, memory.today, () => false, [])
  const time = marks.findLast(({ period, back }) => period !== null && !back)?.period
  if (!time) return
  memory.named = time
  rememberSpan(memory, time)
  if (time.start === time.end) rememberDay(memory, time)
}

/** The sentence as the stages behind the numbers see it. */
function readingOf(
  compiled: Compiled,
  text: string,
  span: Span,
  words: MarkedWords,
  found: readonly Quantity[],
  good: readonly Quantity[],
): Reading {
  const { tokens, cues, periods, verbs } = words
  const { length } = tokens
  const qualifiers = compiled.qualifiers
    .findAll(tokens)
    .map((mark) => (mark.value.role === 'qualifier' && mark.value.led ? { ...mark, first: mark.first + 1 } : mark))
  const claimAt = claimCovers(length, good)
  const readingCues = cues.filter((cue) => isRead(compiled, words, cue, qualifiers, claimAt))
  const cueAt = cueCovers(length, readingCues)
  return {
    text,
    span,
    tokens,
    claims: good,
    cues: readingCues,
    qualifiers: qualifiers.filter(
      (mark) => !isOfMove(compiled, tokens, mark, cueAt) && !isOutOfOther(compiled, tokens, mark, claimAt),
    ),
    periods,
    claimAt,
    baseAt: basesOf(length, found),
    periodAt: covers(length, periods),
    cueAt,
    verbAt: verbs,
    attributive: compiled.pack.phrases.attributiveUnits,
    clauses: null,
  }
}

/** "students barricade Lower Campus", but not in a title, where every word has a capital */
const isNamePart = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.capital &&
  tokens[at + 1]?.kind === WORD &&
  tokens[at + 1]!.capital &&
  tokens[at - 1]?.kind === WORD &&
  !tokens[at - 1]!.capital

/** Whether a cue is one in this sentence. */
function isRead(
  compiled: Compiled,
  { tokens, verbs, cues }: MarkedWords,
  { value, first, last }: Match<Cue>,
  qualifiers: readonly Match<Cue>[],
  claimAt: readonly number[],
): boolean {
  const { pack } = compiled
  if (value.role === 'modality' && value.notDone && pack.phrases.isParticiple?.(tokens[last + 1]?.norm ?? ''))
    return false
  // "must be kept at least 10 metres away": the "at" is of the bound.
  if (
    value.role === 'move' &&
    value.sets === 'flat' &&
    qualifiers.some((mark) => mark.first === last && mark.last > last)
  )
    return false
  if (value.role === 'move' && value.verbOnly && verbs[first] === NO_VERB) return false
  // "a bigger-than-forecast 3 percent": what it is like, and nothing that is forecast or compared
  if (
    (value.role === 'basis' || value.role === 'modality') &&
    claimAt[last + 1]! >= 0 &&
    surpriseAt(compiled, tokens, last) >= 0
  )
    return false
  // "analysts expected a fall of 2 percent", but "more than analysts expected"
  const isForeseen = value.role === 'basis' && last > first && pack.phrases.foreseen?.has(tokens[last]!.norm)
  if (isForeseen && verbs[last] === FINITE && pack.phrases.indefinite?.has(tokens[last + 1]?.norm ?? '')) return false
  // "a jaw-dropping 12 percent", "a cost-cutting plan": what somebody or something is like.
  if (value.role === 'move' && isGerundBehindHyphen(pack.phrases, tokens, first)) return false
  if (value.role === 'state' && value.thing) return false
  if (value.role === 'move' && first === last && verbs[first] === NO_VERB && isNamePart(tokens, first)) return false
  if ((value.role === 'move' || value.role === 'modality') && isNameOfThing(cues, first, last)) return false
  // A word inside a quantity is a unit, whatever else it may mean (won, second).
  for (let i = first; i <= last; i++) if (claimAt[i]! < 0) return true
  return false
}

const isGerundBehindHyphen = ({ isGerund }: Pack['phrases'], tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.glued && tokens[at - 1]?.norm === '-' && tokens[at - 1]!.glued && isGerund?.(tokens[at]!.norm) === true

/** "a storm surge" */
function isNameOfThing(cues: readonly Match<Cue>[], from: number, to: number): boolean {
  for (const { value, first, last } of cues)
    if (value.role === 'state' && value.thing && first <= from && to <= last) return true
  return false
}

/** Whether what looks like a bound is said of a movement: the "up to" of "edged up to 40.6 years", "came up to 45 percent". */
function isOfMove(
  { pack }: Compiled,
  tokens: readonly Token[],
  { first }: Match<Cue>,
  cueAt: readonly (Match<Cue> | undefined)[],
): boolean {
  const { onward, movable } = pack.phrases
  if (onward?.has(tokens[first]!.norm) && movable?.risen.has(tokens[first - 1]?.norm ?? '')) return true
  if (isOfMovedObject(pack, tokens, first)) return true
  const verb = cueAt[first]
  return verb?.value.role === 'move' && !verb.value.noun && verb.first < first && verb.last === first
}

/** "pushed its total up to $82 million", "took his tally up to 90", but "takes the crew up to 30 miles". */
function isOfMovedObject({ phrases, bare }: Compiled['pack'], tokens: readonly Token[], up: number): boolean {
  const { onward, movable, articles, objects, impersonal } = phrases
  if (!onward?.has(tokens[up]!.norm) || !movable) return false
  const counts = bare.counting?.has(tokens[up - 1]?.norm ?? '') === true
  for (let i = up - 1; i > 0 && i > up - 6; i--) {
    const { kind, norm } = tokens[i]!
    if (kind !== WORD && !tokens[i]!.glued) return false
    if (!articles.has(norm) && !objects?.has(norm) && !impersonal?.has(norm)) continue
    return counts || movable.hauled.has(tokens[i - 1]!.norm)
  }
  return false
}

/** Whether "from" and another number say that what looks like a bound moved: "revised its forecast up to 3 percent from 2.5 percent". */
function isOutOfOther(
  { pack }: Compiled,
  tokens: readonly Token[],
  { first, last }: Match<Cue>,
  claimAt: readonly number[],
): boolean {
  const { onward, from } = pack.phrases
  const n = claimAt[last + 1] ?? -1
  if (n < 0 || !onward?.has(tokens[first]!.norm)) return false
  let behind = last + 1
  while (claimAt[behind] === n) behind++
  return from.has(tokens[behind]?.norm ?? '') && (claimAt[behind + 1] ?? -1) >= 0
}

/** For each token, the index of the claim that covers it, or -1. */
function claimCovers(length: number, claims: readonly Quantity[]): number[] {
  const at: number[] = new Array(length).fill(-1)
  for (let n = 0; n < claims.length; n++) {
    const { first, last } = claims[n]!
    at.fill(n, first, last + 1)
  }
  return at
}

/** 1 for each token of the base of a rate (1㎏에, 한 달 평균). */
function basesOf(length: number, found: readonly Quantity[]): Uint8Array {
  const at = new Uint8Array(length)
  for (const q of found) if (q.rejected === 'base of a rate') at.fill(1, q.first, q.last + 1)
  return at
}

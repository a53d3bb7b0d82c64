import type { Movement } from '../../clauses/movement.ts'
import { phrase, qualifierEnding, type Reading } from '../../clauses/sentence.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { FINITE, NO_VERB } from '../../pack/pack.ts'
import { isOfObject } from '../../roles/medial/moves/actors.ts'
import type { Compiled } from '../../tables/compiled.ts'
import { WORD } from '../../text/tokens.ts'
import { expectedOf, isObject, untimed } from './object-words.ts'
import type { Placed } from './objects.ts'
import { isPreposition, type SubjectSearch } from './subject-search.ts'

/*
 * Objects of verbs of movement: "raised its rate by", "cut the tax to".
 */

/** The object of a verb of movement before a number. */
export function ofMovement(placed: Placed, mover: Movement): string | undefined {
  const { search, q, prior, at, link } = placed
  const { compiled, reading, clauses } = search
  const { phrases } = compiled.pack
  const { tokens } = reading
  // "cut the risk of one by 96 percent and of another by 50": the object is in the list.
  const isListed =
    prior && prior.first > mover.last && at - prior.last > 2 && phrases.links.has(tokens[prior.last + 1]!.norm)
  if (isListed && phrases.by.has(link)) return undefined
  const back = takenUp(placed, mover)
  if (back !== null) return back
  // "will put up prices by 3 per cent": the noun is in the words of the movement.
  if (mover.value.amounts && mover.value.noun !== true && mover.last - mover.first > 1 && phrases.by.has(link))
    return phrase(reading, mover.first + 2, mover.last)
  const first = beginOf(placed, mover)
  // "dropped close to 3 percent"
  if (qualifierEnding(reading, q.first - 1)?.first === first) return undefined
  const isTimed = first > mover.last + 1
  // "left its forecast for this year at 3 percent but cut next year's to 2 percent"
  if (prior && isTimed && phrases.to.has(tokens[first]!.norm) && tokens[first - 1]!.word.genitive)
    return search.roles[search.n - 1]!.subject ?? undefined
  // "cut its full-year estimate from": the noun is in the time.
  if (isTimed && isPreposition(compiled, tokens[first]!.norm) && phrases.expected?.has(tokens[first - 1]!.norm))
    return phrase(reading, first - 1, first - 1)
  for (let i = first; i < q.first && i < first + MAX_OBJECT; i++) {
    const verdict = objectBefore(placed, mover, first, i)
    if (verdict !== null) return verdict
  }
  return isStraightBefore(placed, mover, first) ? clauses.objectBetween(first, q.first - 1) || undefined : undefined
}

/** Words of an object, at most. */
const MAX_OBJECT = 14

/** "set a sentence of 11 years and cut it by a third": what a pronoun between the verb and the preposition means; else `null`. */
function takenUp({ search, q, prior, at }: Placed, mover: Movement): string | undefined | null {
  if (at !== mover.last + 2) return null
  const { norm } = search.reading.tokens[mover.last + 1]!
  if (search.n === 0) return pointedBack(search, q, norm) || null
  const isSame = prior && prior.last < mover.first && search.compiled.pack.phrases.impersonal?.has(norm)
  return isSame ? (search.roles[search.n - 1]!.subject ?? undefined) : null
}

/** Where the object begins behind the verb and its time: "lifted its 2027 growth forecast to", "cut the April selling price to". */
function beginOf({ search: { compiled, reading }, q }: Placed, mover: Movement): number {
  let first = mover.last + 1
  if (compiled.pack.phrases.articles.has(reading.tokens[first]!.norm) && reading.periodAt[first + 1]) first++
  // "fell year-on-year from"
  const isTime = (at: number): boolean =>
    reading.periodAt[at] !== undefined || reading.cueAt[at]?.value.role === 'basis'
  while (first < q.first && isTime(first)) first++
  return first
}

/** The object that begins with one token and ends before another, where it ends there; `undefined` where there is none, `null` where it goes on. */
function objectBefore(placed: Placed, mover: Movement, first: number, i: number): string | undefined | null {
  const { search, at, link } = placed
  const { compiled, reading, clauses } = search
  const { phrases } = compiled.pack
  const { tokens, claims, claimAt, periodAt } = reading
  const { norm, kind, glued } = tokens[i]!
  const inside = claims[claimAt[i]!]
  // "raised the 20 percent tariff to", "cut fares on 11 routes by"
  if (inside && isOfObject(compiled, reading, inside))
    return clauses.objectBetween(inside.last + 1, at - 1) || undefined
  // … "cut output for its four phones by"
  const owner = tokens[i - 1]?.norm ?? ''
  const lead = phrases.owners?.has(owner) || phrases.definite?.has(owner) ? i - 2 : i - 1
  if (inside && lead > first && phrases.breaks.has(tokens[lead]!.norm) && isBy(placed))
    return clauses.objectBetween(first, i - 1) || undefined
  // "raises the minimum wage, unchanged since 2009, to"
  if (norm === ',' && i > first && tokens[at - 1]!.norm === ',' && at - 1 > i)
    return clauses.objectBetween(first, i - 1) || undefined
  // "lifted FY27 earnings estimates by": digits within a name.
  if (kind !== WORD && norm !== '-' && !glued && !periodAt[i]) return undefined
  if (claimAt[i]! >= 0) {
    // "lowered its rate three times since May, from 4 percent to 3"
    const isTold = (phrases.from.has(link) || phrases.to.has(link)) && isObject(compiled, reading, first, i - 1)
    return isTold ? clauses.objectBetween(first, i - 1) || undefined : undefined
  }
  if (periodAt[i]) return objectBeforeTime(placed, first, i)
  // "lowering the debt-to-output ratio to"
  const isInWord = tokens[i]!.glued && tokens[i - 1]!.norm === '-'
  if (!isInWord && (phrases.to.has(norm) || phrases.by.has(norm) || phrases.from.has(norm))) {
    // "have had their hours cut by 20 percent"
    if (phrases.owing?.has(tokens[i - 1]!.norm)) return undefined
    if (i === first) return reading.verbAt[mover.first] === FINITE ? undefined : hadDone(search, mover.first)
    const told = expectedOf(search, first, i - 1) || clauses.objectBetween(first, untimed(reading, i - 1))
    return told || undefined
  }
  return i === first && (phrases.breaks.has(norm) || phrases.leading.has(norm)) ? undefined : null
}

/** "by an average of 12 percent" */
function isBy({ search: { compiled, reading }, at, link }: Placed): boolean {
  const { by, partOf, means } = compiled.pack.phrases
  const lead = partOf.has(link) && means?.has(reading.tokens[at - 1]!.norm) ? at - 3 : at
  return by.has(reading.tokens[lead]?.norm ?? '')
}

/** "raised spending for 2027 by", but "its estimate of 2026 output by", "its forecast for third-quarter growth to" go on. */
function objectBeforeTime({ search }: Placed, first: number, i: number): string | undefined | null {
  const { compiled, reading, clauses } = search
  const { expected, partOf } = compiled.pack.phrases
  const { tokens, periodAt } = reading
  const before = tokens[i - 1]!.norm
  const isPlaced = isPreposition(compiled, before)
  const inner = tokens[isPlaced || partOf.has(before) ? i - 2 : i - 1]
  if (inner && (expected?.has(inner.norm) || periodAt[i - 1])) return null
  const last = isPlaced ? i - 2 : i - 1
  return expectedOf(search, first, last) || clauses.objectBetween(first, last) || undefined
}

/** Whether an object without a preposition stands straight before a number. */
function isStraightBefore(
  { search: { compiled, reading }, q, prior }: Placed,
  mover: Movement,
  first: number,
): boolean {
  const { articles, lifting } = compiled.pack.phrases
  const { tokens, claimAt } = reading
  // "raised the fine for a blocked exit tenfold"
  const isFactor = q.unit!.type === 'multiple' && first < q.first - 1 && articles.has(tokens[first]!.norm)
  if (isFactor && (!prior || prior.last < mover.last)) return true
  // "will grow its revenues 31% to $5.6 billion"
  if (claimAt[first]! >= 0 || q.first - first > 6 || (prior && prior.last >= mover.first)) return false
  if (isObject(compiled, reading, first, q.first - 1)) return true
  // "Higher prices lifted revenue 1.9%"
  return lifting?.has(tokens[mover.first]!.norm) === true && isPlainObject(compiled, reading, first, q.first - 1)
}

/** Of "The fee is $4. The city wants to raise it to $5", "cuts that by a third" the fee: what the sentence before measures, in the same unit if in one. */
function pointedBack({ compiled, memory }: SubjectSearch, q: Quantity, word: string): string | null {
  const { impersonal, demonstratives, thats } = compiled.pack.phrases
  if (!impersonal?.has(word) && !demonstratives?.has(word) && !thats?.has(word)) return null
  return isRatio.has(q.unit!.type) || memory.figure?.unit.type === q.unit!.type ? memory.subjectBefore : null
}

/** Measures by which anything can change. */
export const isRatio: ReadonlySet<string> = new Set(['percent', 'percentage_point', 'multiple'])

/** Of "have had their hours cut" the hours. */
function hadDone({ compiled, reading, clauses }: SubjectSearch, done: number): string | undefined {
  const had = clauses.groupBefore(done)
  if (!had || !compiled.pack.phrases.having?.has(reading.tokens[had.last]!.norm)) return undefined
  return clauses.objectBetween(had.last + 1, done - 1) || undefined
}

/** Whether one or two words are a noun, be it one of things that are not counted: revenue, steel output. */
export function isPlainObject(
  { pack }: Compiled,
  { tokens, periodAt, verbAt }: Reading,
  first: number,
  last: number,
): boolean {
  if (last < first || last > first + 1) return false
  for (let i = first; i <= last; i++) {
    const { kind, norm } = tokens[i]!
    if (
      kind !== WORD ||
      periodAt[i] ||
      verbAt[i] !== NO_VERB ||
      pack.nouns.stops.has(norm) ||
      pack.nouns.light.has(norm)
    )
      return false
    if (pack.phrases.isAdverb?.(norm) || pack.phrases.remaining?.has(norm) || pack.phrases.scanty?.has(norm))
      return false
  }
  return true
}

import { isMove } from '../../../clauses/medial/beside-numbers.ts'
import { linked, verbBetween } from '../../../clauses/medial/between-tokens.ts'
import { isMovement, type Movement } from '../../../clauses/movement.ts'
import {
  attributes,
  claimsBetween,
  isHyphened,
  qualifierEnding,
  type Reading,
  surpriseBefore,
} from '../../../clauses/sentence.ts'
import { type Quantity, sameUnit } from '../../../numbers/quantity.ts'
import { contestBefore } from '../../../numbers/tallies.ts'
import { type Cue, FINITE, NO_VERB, NON_FINITE } from '../../../pack/pack.ts'
import type { Compiled } from '../../../tables/compiled.ts'
import type { Match } from '../../../tables/patterns.ts'
import { WORD } from '../../../text/tokens.ts'
import { cameFrom } from './previous.ts'
import type { Told } from './told.ts'
import { isMovedOn, MOVED_ON, movesNothing } from './unmoved.ts'

/*
 * What a movement before a number says of it: where it went to, where it came from, by how much.
 */

/** "put the rise", "pegs smartphone growth": whether a noun of movement is what a verb before it puts at an amount. */
function isPutAt({ pack }: Compiled, { tokens, claimAt }: Reading, mover: Movement): boolean {
  for (let i = mover.first - 1; i >= 0 && i > mover.first - 5; i--) {
    if (pack.phrases.estimating?.has(tokens[i]!.norm)) return true
    if (tokens[i]!.kind !== WORD || claimAt[i]! >= 0 || pack.phrases.partOf.has(tokens[i]!.norm)) return false
  }
  return false
}

/** What a movement before a number says of it: where it went to, where it came from, by how much. */
export function moveBy(told: Told, mover: Movement): void {
  const { sentence, q, role, n, word } = told
  const { compiled, reading } = sentence
  const { to, from, by, heldOn, attaining } = compiled.pack.phrases
  // "slowed the 5.8-tonne craft by 840 metres per second", "fell to a 14-month low of 5,640"
  if (isHyphened(reading, q) && (attributes.has(q.unit!.type) || q.unit!.type === 'duration')) return
  sentence.movers[n] = mover
  const bound = qualifierEnding(reading, q.first - 1)
  if (bound !== null && isWhereItWent(compiled, reading, mover, bound)) {
    role.direction ??= mover.value.sets
    q.why.set('direction', mover.value.name)
    return
  }
  if (!to.has(word) && isCompared(told, mover, bound)) return
  const between = claimsBetween(reading, mover.last + 1, q.first)
  if (q.unit!.type === 'percent' && between === 0 && isMove(reading, mover, false) && isPace(told)) {
    changeBy(told, mover, `${mover.value.name} at such a pace`)
    return
  }
  // "unchanged on 12 percent"
  // … "slipped $5 to reach $98"
  if (to.has(word) || (heldOn?.has(word) && mover.value.sets === 'flat') || (attaining?.has(word) && q.noun === null)) {
    moveTo(told, mover, between)
    return
  }
  if (from.has(word)) {
    cameFrom(told, mover)
    return
  }
  const isNear = told.at - mover.last <= (isMove(reading, mover, true) ? 2 : 5)
  const isDirect = between === 0 && (isNear || isSoMuchOf(told, mover))
  const isListed = isInList(told, mover, between)
  if (movesNothing(told, mover, isDirect, isListed)) return
  if ((isDirect || isListed || by.has(word)) && !mover.value.spread) {
    changeBy(told, mover, mover.value.name)
    q.why.set('direction', mover.value.name)
  }
}

/** What tells how far something moved: of these few are sizes of what moved. */
const distances: ReadonlySet<string> = new Set(['percent', 'percentage_point', 'basis_point', 'currency'])

/** "an increase in the birth rate of 16 percent", "a decrease in the deficit of $0.8 billion", but "an increase in profit of $18 million from $17 million" */
function isSoMuchOf({ sentence: { compiled, reading }, q, n, at, word }: Told, mover: Movement): boolean {
  const { partOf, inside, indefinite, from } = compiled.pack.phrases
  const { tokens, verbAt } = reading
  const next = reading.claims[n + 1]
  const isLevel = next?.first === q.last + 2 && from.has(tokens[q.last + 1]!.norm) && sameUnit(q, next)
  if (isLevel && Math.abs(Math.log(Number(q.decimal) / Number(next.decimal))) < 1) return false
  if (!distances.has(q.unit!.type) || !partOf.has(word) || !isMove(reading, mover, true)) return false
  if (!inside?.has(tokens[mover.last + 1]?.norm ?? '') || at - mover.last > 8) return false
  const before = tokens[mover.first - 1]?.norm ?? ''
  const isOne =
    indefinite?.has(before) ||
    indefinite?.has(tokens[mover.first - 2]?.norm ?? '') ||
    // "the largest increase in sales of 5 percent"
    compiled.pack.bare.superlatives(before)
  if (!isOne) return false
  for (let i = mover.last + 2; i < at; i++)
    if (tokens[i]!.kind !== WORD || verbAt[i] !== NO_VERB || partOf.has(tokens[i]!.norm)) return false
  return true
}

function changeBy({ sentence, q, role }: Told, mover: Movement, why: string): void {
  role.direction ??= mover.value.sets
  sentence.lastMove = mover
  // "stayed at a steady 2.9 percent": nothing changes by so much
  if (mover.value.sets === 'flat') return
  role.kind = 'change'
  q.why.set('kind', why)
}

/** "rose above 3 percent" says where it went; "up 3 percent, above the 2 percent of May" what it is compared with. */
function isWhereItWent({ pack }: Compiled, { tokens }: Reading, mover: Movement, bound: Match<Cue>): boolean {
  if (bound.first !== mover.last + 1 || mover.value.name.startsWith('up')) return false
  const { comparing, extremes, pastBounds } = pack.phrases
  const { norm } = tokens[bound.first]!
  return comparing.has(norm) || pastBounds?.has(norm) || extremes?.has(tokens[bound.first + 1]!.norm) === true
}

/** Whether a word of comparison stands between a movement and a number. */
function isCompared({ sentence, q, at, word, prior }: Told, mover: Movement, bound: Match<Cue> | null): boolean {
  const { compiled, reading } = sentence
  const { tokens, claimAt, qualifiers } = reading
  const { comparing, by, from, than } = compiled.pack.phrases
  // "dwindled to fewer than 250 adults from 4,000": a bound of the number before compares nothing.
  const isNear = bound !== null && (mover.last + 3 >= bound.first || by.has(word) || from.has(word))
  // "rose compared with May by 3 percent": behind "by" it is how far something moved, whatever that is compared with.
  const start = by.has(word) ? at : Math.max(mover.last + 1, q.first - 7, prior ? prior.last + 1 : 0)
  // "rose a bigger-than-expected 1.3 percent": by so much
  const isSurprise = surpriseBefore(compiled, reading, q.first - 1) >= 0
  const end = isSurprise ? at : q.first
  for (let i = start; i < end; i++) {
    const { norm } = tokens[i]!
    if (!comparing.has(norm) || claimAt[i]! >= 0) continue
    const isOfBound = isNear && bound.first <= i && i <= bound.last && qualifiers.includes(bound) && than?.(norm)
    if (!isOfBound) return true
  }
  return false
}

/** "beef up a quarter, chocolate 15.4 per cent": whether a number is the next of those that one movement moves. */
function isInList({ sentence, q, n, at, word, prior }: Told, mover: Movement, between: number): boolean {
  const { compiled, reading, roles, movers, lastMove } = sentence
  const { claims, tokens, cueAt, verbAt } = reading
  const { links, partOf, with: having, followed } = compiled.pack.phrases
  if (prior === null || lastMove !== mover || between === 0) return false
  // "down by 5.9 percent, for a 43.8 percent market share"
  const behind = (cueAt[q.last + 1] ?? cueAt[q.last + 2])?.value
  if (behind?.role === 'kind' && behind.sets === 'share') return false
  let k = n - 1
  // "down 30% since its sale one year ago and 15% this year"
  while (k > 0 && claims[k]!.unit!.type === 'duration' && !sameUnit(claims[k]!, q)) k--
  // "Exports slipped 2.9 percent to 27.6 billion and imports 0.7 percent": the last change, over the level that it led to.
  if (k > 0 && roles[k]!.kind === 'level' && roles[k]!.direction !== null && movers[k] === mover) k--
  if (roles[k]!.kind !== 'change') return false
  const isLike = sameUnit(claims[k]!, q) || (isProportion(claims[k]!) && isProportion(q))
  // "is to grow 1.6 percent this year after 1.2 percent in 2025"
  const isAfter = prior.unit!.type === 'percent' && followed?.has(word) && !partOf.has(tokens[q.last + 1]?.norm ?? '')
  if (!isLike || !(isAfter || linked(reading, prior.last + 1, q.first, links))) return false
  // "growth of 13 percent and a margin of 18 percent"
  const noun = tokens[at - 1]
  if (partOf.has(word) && noun?.kind === WORD && !links.has(noun.norm) && !isMovement(cueAt[at - 1])) return false
  // "accepted an increase of 3.8 percent, with 71 percent voting in favor"
  if (having?.has(word) && verbAt[q.last + 1] === NON_FINITE) return false
  return !verbBetween(reading, prior.last + 1, q.first)
}

/** "grew at an annual pace of 1.3 percent", "at a 1.9% annualized rate" */
function isPace({ sentence: { compiled, reading }, q, at }: Told): boolean {
  const { tokens } = reading
  const { paces, partOf, lying, indefinite } = compiled.pack.phrases
  if (!paces) return false
  const lead = tokens[at]!.norm
  if (partOf.has(lead) && paces.has(tokens[at - 1]!.norm)) return true
  const isBehind = paces.has(tokens[q.last + 1]?.norm ?? '') || paces.has(tokens[q.last + 2]?.norm ?? '')
  return isBehind && lying?.has(lead) === true && indefinite?.has(tokens[at + 1]!.norm) === true
}

/** Sets that something went to a number, if it did. */
function moveTo(told: Told, mover: Movement, between: number): void {
  const { sentence, q, role, at, word } = told
  const { compiled, reading } = sentence
  const { lying, sizing } = compiled.pack.phrases
  // "cut production by 7 percent, forecast at 14.2 billion"
  const verb = reading.tokens[at - 1]
  if (lying?.has(word) && compiled.pack.phrases.foreseen?.has(verb?.norm ?? '') && reading.tokens[at - 2]?.norm === ',')
    return
  // "a tiny 4% decrease, bringing its total to $34.6 million": the movement of the verb between, if it tells one
  const isTold = isMove(reading, mover, true) && reading.verbAt[mover.first] === NO_VERB
  if (isTold && bringsBetween(compiled, reading, mover.last + 1, at)) return
  if (isGoalOfSubject(told, mover)) return
  // "his lead drops to nine points, 52 percent to 43 percent"
  if (told.prior && contestBefore(compiled, reading.tokens, told.prior, q) >= 0) return
  // "revised its growth forecast for 2026 to 5 percent": no growth to that
  const named = reading.tokens[mover.last + 1]?.norm ?? ''
  if (isMove(reading, mover, true) && compiled.pack.phrases.expected?.has(named)) return
  if (isOfOther(told, mover, between) || (lying?.has(word) && isOfNext(told, mover))) return
  // "is growing at 6.2 percent": what grows by a rate has no level that is one
  if (
    lying?.has(word) &&
    q.unit!.type === 'percent' &&
    mover.last === at - 1 &&
    reading.verbAt[mover.last] !== NO_VERB &&
    sizing?.has(reading.tokens[mover.last]!.norm)
  ) {
    role.kind = 'change'
    role.direction = mover.value.sets
    q.why.set('kind', `${mover.value.name} at a rate`)
    return
  }
  const isNoun = isMove(reading, mover, true)
  // "put the rise in heart attacks at 23%"
  if (lying?.has(word) && q.unit!.type === 'percent' && isNoun && isPutAt(compiled, reading, mover)) {
    role.kind = 'change'
    role.direction ??= mover.value.sets
    q.why.set('kind', `${mover.value.name} was put at so much`)
    return
  }
  // "to raise $500 million at a valuation of $3 billion", "the chance of a 25-basis-point cut at 78 percent"
  // … but "lost 2% to close at $41", though no "lost the vote by one, at 23 to 24"
  const isMoved = sentence.lastMove === mover && told.prior !== null && distances.has(told.prior.unit!.type)
  const isAmount = mover.value.amounts === true && between > 0 && !isMoved
  if (lying?.has(word) && (isAmount || (isNoun && (mover.last === at - 1 || isOfNoun(told, mover))))) return
  if (between > 0 && sentence.lastMove !== mover && at - mover.last > 14) return
  role.direction ??= mover.value.sets
  q.why.set('direction', `${mover.value.name}, then "${word}"`)
  sentence.lastMove = mover
  // "raised its 5 percent growth target to 6 percent"
  if (between === 1 && role.previous === null && told.prior && isMovedOn(sentence, told.n - 1)) {
    role.previous = told.prior
    q.why.set('previous', MOVED_ON)
  }
}

/** "rose 6%, as exports to 14 countries resumed": whether "to" leads to what counts in the subject of the next clause. */
function isGoalOfSubject({ sentence: { compiled, reading }, q, at }: Told, mover: Movement): boolean {
  const { tokens, verbAt, claimAt, periodAt } = reading
  const { clauseOpeners, to } = compiled.pack.phrases
  if (q.noun === null || verbAt[q.last + 1] !== FINITE || !to.has(tokens[at]!.norm)) return false
  for (let i = at - 1; i > mover.last; i--) {
    const { norm, kind } = tokens[i]!
    if (norm === ',' || clauseOpeners.has(norm)) return i < at - 1
    if (kind !== WORD || verbAt[i] !== NO_VERB || claimAt[i]! >= 0 || periodAt[i]) return false
  }
  return false
}

/** Whether a gerund that something is brought to a level by stands between two tokens, behind a comma or a link. */
function bringsBetween({ pack }: Compiled, { tokens, verbAt }: Reading, from: number, to: number): boolean {
  const { isGerund, links } = pack.phrases
  for (let i = from; i < to; i++) {
    if (verbAt[i] !== NON_FINITE || !isGerund?.(tokens[i]!.norm)) continue
    const before = tokens[i - 1]!.norm
    if (before === ',' || links.has(before)) return to - i > 1
  }
  return false
}

/** "the odds of a second increase in March at 40 per cent": whether a movement only tells what another noun is of. */
function isOfNoun({ sentence: { compiled, reading } }: Told, { first }: Movement): boolean {
  const { partOf } = compiled.pack.phrases
  // "the chance of a quarter-point rate cut at 94 percent"
  const isWord = (i: number): boolean => reading.tokens[i]!.kind === WORD || reading.tokens[i]!.glued
  for (let i = first - 1; i > 0 && i > first - 8 && isWord(i); i--) if (partOf.has(reading.tokens[i]!.norm)) return true
  return false
}

/** Whether the "to" before a number is that of something else than the movement. */
function isOfOther({ sentence: { compiled, reading }, q, at }: Told, mover: Movement, between: number): boolean {
  const { tokens } = reading
  const { nouns, phrases } = compiled.pack
  const { supplied, partOf, against, equal, adding, articles } = phrases
  const before = tokens[at - 1]?.norm ?? ''
  // "an exam held at 612 centres"
  // … but "sales were flat at 55,100 vans"
  const isWay = tokens.slice(mover.first, mover.last + 1).some(({ norm }) => phrases.flatWays?.has(norm))
  if (mover.value.sets === 'flat' && !isWay && q.unit!.type === 'count' && q.noun !== null) return true
  // "cutting power to 1.3 million customers"
  if (q.noun !== null && supplied?.has(before)) return true
  // "adding 320 crowns to the average pension of 8,450"
  const isAdded = adding?.has(tokens[mover.first]!.norm) === true
  if (partOf.has(tokens[at]!.norm) && between > 0 && isAdded) return true
  // "adds $40 to a $1,000 bill"
  const noun = tokens[q.last + 1]
  const article = tokens[at + 1]?.norm ?? ''
  if (isAdded && at + 2 === q.first && articles.has(article) && noun?.kind === WORD && !nouns.stops.has(noun.norm))
    return true
  // "raised $4.5 million, compared to $5 million", "equal to 6.7% of a year's use"
  return against?.has(before) === true || equal?.has(before) === true
}

/** "stood at 17.5 percent, little changed, the Greens at 8": whether a noun of its own stands before the "at", behind a comma or an "and". */
function isOfNext({ sentence: { compiled, reading }, at }: Told, mover: Movement): boolean {
  const { tokens, verbAt, cueAt, claimAt } = reading
  const { links, breaks, trailing, isAdverb, with: having } = compiled.pack.phrases
  let i = at - 1
  // "unchanged, again at 4 percent"
  if (trailing.has(tokens[i]!.norm) || isAdverb?.(tokens[i]!.norm)) return false
  while (i > mover.last && tokens[i]!.kind === WORD && verbAt[i] === NO_VERB && !cueAt[i] && claimAt[i]! < 0) {
    if (links.has(tokens[i]!.norm) || breaks.has(tokens[i]!.norm)) break
    i--
  }
  const opener = tokens[i]!.norm
  // "rose 5 percent, with unemployment at 4 percent"
  if (having?.has(opener) && tokens[i - 1]!.norm === ',') return i < at - 1
  return i > mover.last && i < at - 1 && (opener === ',' || (links.has(opener) && verbAt[i + 1] === NO_VERB))
}

/** A percentage or a part of one. */
const isProportion = ({ unit, decimal }: Quantity): boolean =>
  unit!.type === 'percent' || (unit!.type === 'multiple' && Number(decimal) < 1)

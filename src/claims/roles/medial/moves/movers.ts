import { isMove } from '../../../clauses/medial/beside-numbers.ts'
import { isMovement, type Movement } from '../../../clauses/movement.ts'
import { claimsBetween, type Reading } from '../../../clauses/sentence.ts'
import type { Quantity } from '../../../numbers/quantity.ts'
import { type Cue, FINITE, NO_VERB, NON_FINITE } from '../../../pack/pack.ts'
import type { Compiled } from '../../../tables/compiled.ts'
import type { Match } from '../../../tables/patterns.ts'
import { SYMBOL, WORD } from '../../../text/tokens.ts'
import type { Told } from './told.ts'

/*
 * Which movement before a number reaches it.
 */

export interface Mover {
  readonly mover: Movement | null
  /** "doubled to": a multiple that moves is itself the verb. */
  readonly multiplier: Quantity | null
}

export const noMover: Mover = { mover: null, multiplier: null }

/** The nearest movement to the left, with no other statement in between. */
export function moverBefore(told: Told): Mover {
  const { sentence, q, at, prior } = told
  const { compiled, reading } = sentence
  const { tokens, claims } = reading
  let mover: Movement | null = null
  const isResumed = resumesMove(told)
  for (let i = at; i >= 0; i--) {
    if (sentence.isBorder(i)) break
    const open = openerBefore(told, i, mover)
    if (open > 0) {
      i = open
      continue
    }
    const other = claims[reading.claimAt[i]!]
    if (other && other.unit!.type === 'multiple' && other.words && other.kind === 'change' && other.direction)
      return { mover, multiplier: other }
    if (isResult(told, i, mover)) continue
    if (hasNumber(told, i)) break
    const cue = reading.cueAt[i]
    if (cue && movesNone(told, cue, i)) continue
    if (isMovement(cue)) {
      // "gave up four runs": part of a verb that moves nothing.
      if (cue.value.adjacent && isParticle(compiled, reading, cue, q)) break
      // "the drop-out rate, at 17 per cent"
      if (!cue.value.adjacent && !cue.value.behind && isHyphenedWord(tokens, cue.last)) continue
      if (mover !== null || !isInObject(told, cue)) {
        if (mover === null || isMove(reading, cue, false)) mover = cue
        break
      }
      mover = cue
      if (isOwnMove(told, cue)) break
      i = cue.first
      continue
    }
    if (isResumed && i > prior!.last) continue
    if (!isOfObjectClause(told, i) && isOtherVerb(told, i)) break
  }
  return { mover, multiplier: null }
}

/** "has climbed 12% since fares were scrapped, to 9,400": whether a change goes on over the clause in between. */
function resumesMove({ sentence, n, at, word, prior }: Told): boolean {
  const { compiled, reading, roles } = sentence
  return (
    prior !== null &&
    roles[n - 1]!.kind === 'change' &&
    compiled.pack.bare.movesTo?.has(word) === true &&
    at > 1 &&
    reading.tokens[at - 1]!.norm === ',' &&
    opensAside(compiled, reading, prior.last + 1, at - 1)
  )
}

/** Where that opens which ends with a token and tells of something else, or -1. */
function openerBefore({ sentence: { compiled, reading }, at }: Told, i: number, mover: Movement | null): number {
  const { norm } = reading.tokens[i]!
  // "$5.31 (down 6), corn $4.21": what a bracket tells stays in it.
  if (norm === ')') return openBefore(reading.tokens, i)
  // "cut the deficit, which was 5 percent last year, to 3 percent"
  return norm === ',' && i === at - 1 && mover === null ? relativeBefore(compiled, reading, i) : -1
}

/** "gained 2.3 cents to settle at $2.18", "grew by a tenth to reach 340": whether a verb behind "to" says where the movement before it ended. */
function isResult({ sentence: { compiled, reading }, prior, q }: Told, i: number, mover: Movement | null): boolean {
  const { infinitive, resulting } = compiled.pack.phrases
  if (reading.verbAt[i] !== NON_FINITE || mover !== null) return false
  // "edged higher to finish at $72"
  if (prior === null ? q.unit!.type !== 'currency' && q.unit!.type !== 'index' : i <= prior.last) return false
  return resulting?.has(reading.tokens[i]!.norm) === true && infinitive.has(reading.tokens[i - 1]?.norm ?? '')
}

/** "ending up weighing twice as much", "expanded to hold 3,000 people": whether a verb that moves nothing has the number. */
function hasNumber({ sentence: { compiled, reading }, q, at }: Told, i: number): boolean {
  const { tokens, verbAt, cueAt } = reading
  if (verbAt[i] !== NON_FINITE || isMovement(cueAt[i])) return false
  const { infinitive, isGerund, isParticiple, doings, summing, to, by, valuing } = compiled.pack.phrases
  const { norm } = tokens[i]!
  // "down 8.1 percent, valuing the company at $86 billion"
  if (valuing?.has(norm)) return true
  const before = tokens[i - 1]
  if (infinitive.has(before?.norm ?? '')) return true
  // "has improved, as shown by 19 assists"
  // … but "lifting units shipped by 20 percent"
  if (by.has(tokens[at]!.norm) && i === at - 1 && isParticiple?.(norm)) return q.unit!.type !== 'percent'
  // "raised spending to 14 percent", "price increases averaging 5 percent"
  if (!isGerund?.(norm) || doings?.has(norm) || summing?.has(norm)) return false
  // "with the division moving to a profit of"
  return i === at || (to.has(tokens[i + 1]!.norm) && !before?.glued)
}

/** Whether a cue at a token moves no number before or behind it. */
function movesNone({ sentence: { compiled, reading } }: Told, cue: Match<Cue>, i: number): boolean {
  const { tokens } = reading
  if (isMovement(cue) && cue.value.adjacent) {
    // "worked up to 70 hours at two farms": a bound, no movement.
    if (isBound(reading, cue)) return true
    // "the runner-up $1.8 million"
    if (tokens[cue.first]!.glued && tokens[cue.first - 1]?.norm === '-') return true
  }
  // ", she added, some 40 jobs": said, not added.
  const behind = tokens[i + 1]?.norm ?? ''
  if (cue.first !== cue.last || (behind !== ',' && !compiled.pack.phrases.thats?.has(behind))) return false
  return isSaid(reading, i)
}

/** "cut its growth forecast by 2 points to 3": whether a noun of movement may be the object of the verb that moves. */
function isInObject({ sentence: { compiled, reading }, word }: Told, cue: Movement): boolean {
  const { by, to, from } = compiled.pack.phrases
  return isMove(reading, cue, true) && (by.has(word) || to.has(word) || from.has(word)) && cue.value.behind !== true
}

/** "Coal fell, offset by a 13 percent increase in grain to": whether a noun of movement has a number of its own and what moved, whatever verb stands before. */
function isOwnMove({ sentence: { compiled, reading } }: Told, { first, last }: Movement): boolean {
  const { tokens, claims, claimAt } = reading
  const { indefinite, inside, partOf } = compiled.pack.phrases
  const own = claims[claimAt[first - 1] ?? -1]
  const link = tokens[last + 1]?.norm ?? ''
  return (
    own !== undefined &&
    indefinite?.has(tokens[own.first - 1]?.norm ?? '') === true &&
    (inside?.has(link) || partOf.has(link)) === true
  )
}

/** "cut what they pay by as much as 15 cents" */
function isOfObjectClause({ sentence: { compiled, reading }, q, word }: Told, i: number): boolean {
  const { by, objectClause } = compiled.pack.phrases
  if (!by.has(word) || claimsBetween(reading, i + 1, q.first) > 0) return false
  return objectClause?.has(reading.tokens[i - 2]?.norm ?? '') === true || isInRelative(compiled, reading, i)
}

/** "cut the number of days that people spent in pain by a third": whether a relative clause without a comma opens before a verb. */
function isInRelative({ pack }: Compiled, { tokens, verbAt }: Reading, verb: number): boolean {
  for (let i = verb - 1; i > 0 && i > verb - 8 && verbAt[i] === NO_VERB && tokens[i]!.kind === WORD; i--)
    if (pack.phrases.relatives?.has(tokens[i]!.norm) || pack.phrases.thats?.has(tokens[i]!.norm))
      return tokens[i - 1]!.kind === WORD && verbAt[i - 1] === NO_VERB
  return false
}

/** Whether a verb stands at a token: what moved before it is told already. */
function isOtherVerb({ sentence: { compiled, reading } }: Told, i: number): boolean {
  const cue = reading.cueAt[i]
  const role = cue?.value.role
  if (reading.verbAt[i] === FINITE && role !== 'qualifier') return true
  if (role !== 'state') return false
  // "cut staff costs from": a noun, where it is no verb of this sentence.
  const isNoun = cue!.first === cue!.last && reading.verbAt[i] === NO_VERB
  return !isNoun || compiled.pack.phrases.worth?.has(reading.tokens[i]!.norm) === true
}

/** Where the bracket opens that closes at a token, or -1. */
function openBefore(tokens: Reading['tokens'], close: number): number {
  let open = close - 1
  while (open >= 0 && close - open < 16 && tokens[open]!.norm !== '(') open--
  return tokens[open]?.norm === '(' ? open : -1
}

/** "drop-out", "cut-price": whether a word goes on behind a hyphen. */
export const isHyphenedWord = (tokens: Reading['tokens'], at: number): boolean =>
  tokens[at + 1]?.norm === '-' && tokens[at + 1]!.glued && tokens[at + 2]?.glued === true

/** Where the relative clause between commas opens that a comma closes, or -1. */
function relativeBefore({ pack }: Compiled, { tokens }: Reading, comma: number): number {
  for (let i = comma - 2; i > 0 && i > comma - 16; i--)
    if (tokens[i]!.norm === ',') return pack.phrases.relatives?.has(tokens[i + 1]!.norm) ? i : -1
  return -1
}

/** Whether a word is one of saying too: added. */
const isSaid = ({ cues }: Reading, at: number): boolean =>
  cues.some(({ value, first }) => first === at && value.role === 'saying')

/** Whether what stands between two tokens is one clause that tells why or since when. */
function opensAside({ pack }: Compiled, reading: Reading, from: number, to: number): boolean {
  if (!pack.phrases.causes?.has(reading.tokens[from]?.norm ?? '')) return false
  for (let i = from; i < to; i++) if (reading.tokens[i]!.kind === SYMBOL && !reading.tokens[i]!.glued) return false
  return true
}

/** Whether "up" or "down" goes with a verb that tells of no movement: "taken down", "given up". */
function isParticle({ pack }: Compiled, reading: Reading, cue: Match<Cue>, q: Quantity): boolean {
  const { movable, infinitive, breaks, from, by, contracted } = pack.phrases
  if (!movable || cue.first < 1 || cue.last > cue.first) return false
  const { norm: verb, kind } = reading.tokens[cue.first - 1]!
  // "may grub up a third of her trees": a verb, though none that is known
  // … but "from May and down"
  const isUnknown =
    kind === WORD &&
    infinitive.has(reading.tokens[cue.first - 2]?.norm ?? '') &&
    reading.periodAt[cue.first - 2] === undefined
  if (reading.verbAt[cue.first - 1] === NO_VERB && !isUnknown) return false
  // "ended up paying $23 million"
  if (reading.verbAt[cue.last + 1] !== NO_VERB && cue.last + 1 < q.first) return true
  // "brought up 17 bottles"
  if (q.unit!.type === 'count' && q.noun !== null && !q.lent && movable.carried.has(verb)) return true
  const next = reading.tokens[cue.last + 1]?.norm ?? ''
  // "drift up from 4 percent", "drive up by a third"
  if (from.has(next) || by.has(next)) return false
  // "expect it to end up at 240 tonnes", "ends up 20 yards short"
  const { type } = q.unit!
  const isAmount = type === 'percent' || type === 'percentage_point' || type === 'index' || type === 'currency'
  if (movable.settled.has(verb) && (breaks.has(next) || !isAmount)) return true
  if (movable.moved.has(verb) || contracted?.has(verb)) return false
  return reading.cueAt[cue.first - 1]?.value.role !== 'move'
}

const isBound = (reading: Reading, cue: Match<Cue>): boolean =>
  reading.qualifiers.some((mark) => mark.first === cue.first && mark.last > cue.last)

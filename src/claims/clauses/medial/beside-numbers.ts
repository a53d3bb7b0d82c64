import { type Quantity, sameUnit } from '../../numbers/quantity.ts'
import { type Cue, FINITE, NO_VERB } from '../../pack/pack.ts'
import type { Compiled } from '../../tables/compiled.ts'
import type { Match } from '../../tables/patterns.ts'
import { SYMBOL, WORD } from '../../text/tokens.ts'
import { isMovement } from '../movement.ts'
import type { Reading } from '../sentence.ts'

/*
 * What stands beside a number of a verb-medial sentence: the noun of its movement, a rival's number, what came before it.
 */

/** A movement told by a noun, or by a word that is none of this sentence's verbs ("a 2 percent drop"). */
export function isMove(reading: Reading, cue: Match<Cue>, noun: boolean): boolean {
  if (!isMovement(cue)) return false
  const told =
    cue.value.noun ?? (cue.first === cue.last && !cue.value.adjacent && reading.verbAt[cue.first] === NO_VERB)
  return told === noun
}

/** "$15 million net increase in income": whether nothing but signs stands before a number in its sentence. */
export function opensSentence({ tokens }: Reading, q: Quantity): boolean {
  let at = q.first - 1
  while (at >= 0 && tokens[at]!.kind === SYMBOL) at--
  return at < 0
}

/** Whether a token may stand between a number and the noun of movement that it measures: a plain noun, or a part of "year-on-year". */
export function isInCompound({ pack }: Compiled, { tokens, verbAt, periodAt, cueAt }: Reading, at: number): boolean {
  const token = tokens[at]
  if (!token) return false
  if (cueAt[at]?.value.role === 'basis' || (token.norm === '-' && token.glued)) return true
  // "a 7 percent pay rise": a noun here, whatever verb it may be.
  // "3 percent same-store sales growth"
  const isHyphened = tokens[at + 1]?.norm === '-' && tokens[at + 1]!.glued
  const stops = pack.nouns.stops.has(token.norm) && !isHyphened && !pack.phrases.isVerb(token.norm, token)
  return token.kind === WORD && verbAt[at] === NO_VERB && !periodAt[at] && !stops
}

/** "reported 25% revenue growth": whether a token is the noun of movement that a percentage measures without an article. */
export function isBareGrowth(
  { pack }: Compiled,
  { tokens, verbAt, periodAt }: Reading,
  q: Quantity,
  at: number,
): boolean {
  const { uncounted, to, from, isAdverb } = pack.phrases
  if (q.unit!.type !== 'percent' || !uncounted?.has(tokens[at]?.norm ?? '')) return false
  const before = tokens[q.first - 1]?.norm ?? ''
  // "slowed to 4 percent annual growth": its rate
  if (to.has(before) || from.has(before)) return false
  // but "a 25% sales growth target"
  const next = tokens[at + 1]
  if (next?.kind !== WORD || periodAt[at + 1] || verbAt[at + 1] !== NO_VERB) return next?.norm !== '-'
  return pack.nouns.stops.has(next.norm) || isAdverb?.(next.norm) === true
}

/** "54.2% of the vote to 45.8% for Wu", "by 312 votes to 290 for Lee": what a rival got, with the name behind it. */
export function isRival({ pack }: Compiled, { tokens, periodAt }: Reading, prior: Quantity, q: Quantity): boolean {
  return (
    // "rose from 69.7 to 79.0 for January"
    !periodAt[q.last + 2] &&
    pack.bare.movesTo?.has(tokens[q.first - 1]!.norm) === true &&
    q.first - prior.last <= 6 &&
    sameUnit(prior, q) &&
    pack.phrases.purposes?.has(tokens[q.last + 1]?.norm ?? '') === true &&
    (tokens[q.last + 2]?.capital === true ||
      (pack.phrases.articles.has(tokens[q.last + 2]?.norm ?? '') && tokens[q.last + 3]?.capital === true))
  )
}

/** Words of what a movement is of, at most. */
const LONGEST_MOVED = 9

/** Of "The increase in rents was 6 percent" the last token of the movement that is the subject of a verb, before "in" or "of"; else -1. */
export function movementInSubject({ pack }: Compiled, reading: Reading, verb: number): number {
  const { inside, partOf, relatives, growing } = pack.phrases
  const { tokens, verbAt, claimAt, cueAt } = reading
  for (let i = verb - 1; i > 0 && verb - i <= LONGEST_MOVED; i--) {
    const { norm, kind } = tokens[i]!
    if (kind !== WORD || verbAt[i] !== NO_VERB || claimAt[i]! >= 0 || relatives?.has(norm)) return -1
    const cue = inside?.has(norm) || partOf.has(norm) ? cueAt[i - 1] : undefined
    if (!cue || !isMovement(cue) || !isMove(reading, cue, true) || cue.value.behind || i === verb - 1) continue
    // Growth is itself what is measured.
    return growing?.has(tokens[i - 1]!.norm) ? -1 : i - 1
  }
  return -1
}

/** Where "after" stands of ", after losses of $4 billion", which tells what came before, or -1. */
export function afterBefore({ pack }: Compiled, { tokens, verbAt, claimAt }: Reading, q: Quantity): number {
  const { followed, partOf } = pack.phrases
  let at = q.first - 1
  if (!partOf.has(tokens[at]?.norm ?? '')) return -1
  while (at > 0 && at > q.first - 6 && tokens[at]!.kind === WORD && verbAt[at] !== FINITE && claimAt[at]! < 0) {
    if (followed?.has(tokens[at]!.norm)) return at
    at--
  }
  return -1
}

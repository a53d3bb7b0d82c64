import type { Quantity } from '../../numbers/quantity.ts'
import { sameUnit } from '../../numbers/quantity.ts'
import { type Cue, FINITE, NO_VERB, NON_FINITE } from '../../pack/pack.ts'
import type { Compiled } from '../../tables/compiled.ts'
import type { Match } from '../../tables/patterns.ts'
import { SYMBOL, WORD } from '../../text/tokens.ts'
import { isMovement, type Movement } from '../movement.ts'
import type { Memory, Reading, Roles } from '../sentence.ts'
import type { Clauses } from './clauses.ts'

/** What is known of one verb-medial sentence when the roles of its numbers are looked for. */
export interface Asked {
  readonly compiled: Compiled
  readonly reading: Reading
  readonly clauses: Clauses
  readonly roles: readonly Roles[]
  readonly memory: Memory
  /** All words of movement. */
  readonly moves: readonly Movement[]
  /** For each number the movement that reached it. */
  readonly movers: (Movement | undefined)[]
  /** The movement that moved a number last. */
  lastMove: Movement | null
  /** Whether a clause ends with a token. */
  isBorder(i: number): boolean
  borderBetween(from: number, to: number): boolean
}

/** A movement told by a noun, or by a word that is none of this sentence's verbs ("a 2 percent drop"). */
export function isMove(reading: Reading, cue: Match<Cue>, noun: boolean): boolean {
  if (!isMovement(cue)) return false
  const told =
    cue.value.noun ?? (cue.first === cue.last && !cue.value.adjacent && reading.verbAt[cue.first] === NO_VERB)
  return told === noun
}

export function commaBetween(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (reading.tokens[i]!.kind === SYMBOL) return true
  return false
}

export function between(reading: Reading, from: number, to: number, words: ReadonlySet<string>): boolean {
  for (let i = from; i < to; i++) if (words.has(reading.tokens[i]!.norm)) return true
  return false
}

export function verbBetween(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (reading.verbAt[i] !== NO_VERB) return true
  return false
}

/** Whether only a short phrase with a linking word or comma stands between two numbers. */
export function linked(reading: Reading, from: number, to: number, links: ReadonlySet<string>): boolean {
  if (to - from > 9) return false
  for (let i = from; i < to; i++) if (links.has(reading.tokens[i]!.norm) || reading.tokens[i]!.norm === ',') return true
  return false
}

export function finiteBetween(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (reading.verbAt[i] === FINITE) return true
  return false
}

/** Whether a token may stand between a number and the noun of movement that it measures: a plain noun, or a part of "year-on-year". */
export function isInCompound({ pack }: Compiled, { tokens, verbAt, periodAt, cueAt }: Reading, at: number): boolean {
  const token = tokens[at]
  if (!token) return false
  if (cueAt[at]?.value.role === 'basis' || (token.norm === '-' && token.glued)) return true
  // "a 7 percent pay rise": a noun here, whatever verb it may be.
  const stops = pack.nouns.stops.has(token.norm) && !pack.phrases.isVerb(token.norm, token)
  return token.kind === WORD && verbAt[at] === NO_VERB && !periodAt[at] && !stops
}

/** "54.2% of the vote to 45.8% for Wu", "by 312 votes to 290 for Lee": what a rival got, with the name behind it. */
export function isRival({ pack }: Compiled, { tokens }: Reading, prior: Quantity, q: Quantity): boolean {
  return (
    pack.bare.movesTo?.has(tokens[q.first - 1]!.norm) === true &&
    q.first - prior.last <= 6 &&
    sameUnit(prior, q) &&
    pack.phrases.purposes?.has(tokens[q.last + 1]?.norm ?? '') === true &&
    (tokens[q.last + 2]?.capital === true ||
      (pack.phrases.articles.has(tokens[q.last + 2]?.norm ?? '') && tokens[q.last + 3]?.capital === true))
  )
}

/** "hit a record $3,707, extending this year's gain": whether a comma and a participle open something else between two tokens. */
export function opensParticiple({ pack }: Compiled, { tokens, verbAt }: Reading, from: number, to: number): boolean {
  for (let i = from; i + 1 < to; i++)
    if (
      tokens[i]!.norm === ',' &&
      ((verbAt[i + 1] === NON_FINITE && pack.phrases.isGerund?.(tokens[i + 1]!.norm)) ||
        // "a grant of €4.5 million for a trial, due to start in January"
        pack.phrases.inclined?.has(tokens[i + 1]!.norm))
    )
      return true
  return false
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

import { FINITE, NO_VERB, NON_FINITE } from '../../pack/pack.ts'
import type { Compiled } from '../../tables/compiled.ts'
import { SYMBOL } from '../../text/tokens.ts'
import type { Reading } from '../sentence.ts'

/*
 * What stands between two tokens of a verb-medial sentence.
 */

/** Whether a token is within a time, as the comma of "in June, 2022". */
const isWithinTime = ({ periodAt }: Reading, at: number): boolean =>
  periodAt[at] !== undefined && periodAt[at] === periodAt[at - 1]

export function commaBetween(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (reading.tokens[i]!.kind === SYMBOL && !isWithinTime(reading, i)) return true
  return false
}

export function between(reading: Reading, from: number, to: number, words: ReadonlySet<string>): boolean {
  for (let i = from; i < to; i++) if (words.has(reading.tokens[i]!.norm) && !isWithinTime(reading, i)) return true
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

/** ", sending its shares down": whether a comma and what that did to a price in the market stand between two tokens. */
export function marketReacts({ pack }: Compiled, { tokens }: Reading, from: number, to: number): boolean {
  const { reacting } = pack.phrases
  for (let i = from + 1; reacting && i + 1 < to; i++) {
    if (tokens[i]!.norm !== ',' || !reacting.verbs.has(tokens[i + 1]!.norm)) continue
    for (let k = i + 2; k < to && k < i + 7; k++) if (reacting.prices.has(tokens[k]!.norm)) return true
  }
  return false
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

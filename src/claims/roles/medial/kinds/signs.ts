import { isMovement } from '../../../clauses/movement.ts'
import type { Reading } from '../../../clauses/sentence.ts'
import { type Quantity, sameUnit } from '../../../numbers/quantity.ts'
import { minuses } from '../../../numbers/signs.ts'
import type { Compiled } from '../../../tables/compiled.ts'
import { SYMBOL, type Token, WORD } from '../../../text/tokens.ts'
import type { Untold } from './told.ts'

/*
 * Changes told by a sign: "up 12.97 points (0.19%)", "(+0.4%)".
 */

/** Whether the sign of a number says by how much something moved: "+0.66%", "48,382.39 (-0.66%)", but not "a rate of -0.5%". */
export function isToldBySign({ pack }: Compiled, reading: Reading, q: Quantity, prior: Quantity | null): boolean {
  const { tokens, claims, claimAt } = reading
  const sign = tokens[q.first]!
  if (!q.signed || q.direction === null || sign.kind !== SYMBOL || q.unit!.type === 'temperature') return false
  if (!minuses.has(sign.norm)) return true
  const name = tokens[q.first - 1]
  const isThing = (noun: Token | undefined): boolean =>
    noun?.kind === WORD && pack.phrases.rates !== undefined && !pack.phrases.rates.has(noun.norm)
  // "Leeds +4.0%; Kent -1.3%": a list of moves
  const isSibling = ({ signed, direction, unit }: Quantity): boolean =>
    signed && direction === 'up' && unit!.type === q.unit!.type
  if (name?.kind === WORD && !pack.nouns.stops.has(name.norm) && claims.some(isSibling)) return true
  // "Losers: Zenta (-7.2%)"
  if (
    name?.norm === '(' &&
    tokens[q.last + 1]?.norm === ')' &&
    // "The FTSE 100 (-0.3%)", "paint (-0.9%)", but "the deposit rate (-0.5%)"
    (tokens[q.first - 2]?.capital ||
      (tokens[q.first - 3]?.capital && claimAt[q.first - 2]! < 0) ||
      isThing(tokens[q.first - 2])) &&
    q.unit!.type === 'percent'
  )
    return !isListOfRates(pack, reading, q)
  // "| 18.75 | -0.8% |": a cell of its own
  if (name?.norm === '|' && q.unit!.type === 'percent') return true
  if (prior === null) return false
  const before = tokens[q.first - 1]!.norm
  // "$4,329.60 an ounce (-0.3%)"
  return q.first - prior.last <= (before === '(' || before === ',' ? 5 : 1)
}

/** "The lowest rates were in clothing (-4.5%) and fuel (-1.2%)": whether a rate, and nothing that moves, is told before the brackets of a list. */
function isListOfRates(pack: Compiled['pack'], { tokens, cueAt }: Reading, q: Quantity): boolean {
  for (let i = q.first - 2; i >= 0 && tokens[i]!.norm !== ';'; i--) {
    if (isMovement(cueAt[i])) return false
    if (pack.phrases.rates?.has(tokens[i]!.norm)) return true
  }
  return false
}

/** "sales -2.1% (Q1: -0.4%)": signed in brackets behind a change with a sign. */
export const isSignedToo = (
  { tokens }: Reading,
  q: Quantity,
  prior: Quantity | null,
  priorRole: Untold['priorRole'],
): boolean =>
  q.signed &&
  prior?.signed === true &&
  priorRole?.kind === 'change' &&
  sameUnit(prior, q) &&
  tokens[prior.last + 1]?.norm === '(' &&
  tokens[q.last + 1]?.norm === ')'

import { isMovement, type Movement } from '../../../clauses/movement.ts'
import type { Quantity } from '../../../numbers/quantity.ts'
import { FINITE, NO_VERB } from '../../../pack/pack.ts'
import { WORD } from '../../../text/tokens.ts'
import type { Told, Untold } from './told.ts'

/*
 * Changes in brackets behind what moved: "decreased in Utah (3.3%), Ohio (2%) and Iowa (1%)", "The biggest gains were in rice (3%)".
 */

/** Why of a change in brackets, whose movement is told of what stands before them. */
export const BRACKETED_MOVE = 'movement of what stands before the bracket'

/** Tokens between a movement and a bracket, at most. */
const FARTHEST = 14

const ratios: ReadonlySet<string> = new Set(['percent', 'percentage_point', 'basis_point'])

/** Whether a number is all that stands in a bracket behind a word. */
const standsAlone = ({ sentence: { reading }, q }: Untold): boolean => {
  const { tokens, claimAt, periodAt } = reading
  const at = q.first - 2
  if (tokens[q.first - 1]?.norm !== '(' || tokens[q.last + 1]?.norm !== ')') return false
  return tokens[at]?.kind === WORD && claimAt[at]! < 0 && !periodAt[at]
}

/** The change that a number in brackets tells of what stands before them. */
export function bracketedMove(untold: Untold): Told | null {
  const { q, role } = untold
  if (!ratios.has(q.unit!.type) || !standsAlone(untold)) return null
  const direction = directionBefore(untold) ?? directionOfList(untold)
  return direction ? { kind: 'change', direction: role.direction ?? q.direction ?? direction } : null
}

/** Which way the number in the bracket before went, where this is the next of its list. */
function directionOfList({ sentence, n, q, prior, priorRole }: Untold): Movement['value']['sets'] | null {
  const { tokens, verbAt, cueAt } = sentence.reading
  const { succeeding, rates, isParticiple } = sentence.compiled.pack.phrases
  if (priorRole?.kind !== 'change' || prior!.unit!.type !== q.unit!.type || tokens[prior!.last + 1]?.norm !== ')')
    return null
  for (let i = prior!.last + 2; i < q.first - 1; i++) {
    const { norm } = tokens[i]!
    // ", fabricated metals (2.3%)"
    const isTold =
      verbAt[i] === FINITE && !succeeding?.has(norm) && !(tokens[i - 1]!.norm === ',' && isParticiple?.(norm))
    if (isMovement(cueAt[i]) || rates?.has(norm) || isTold) return null
  }
  return sentence.roles[n - 1]!.direction
}

/** Which way the last movement before a bracket goes, where that is told of what stands before the bracket. */
function directionBefore(untold: Untold): Movement['value']['sets'] | null {
  const { sentence, q } = untold
  const { compiled, reading } = sentence
  const { passive, inside, purposes, partOf, lying, heldOn } = compiled.pack.phrases
  const { tokens, verbAt, cueAt, claimAt } = reading
  let isLed = false
  let isTold = false
  for (let i = q.first - 2; i >= 0 && q.first - i < FARTHEST; i--) {
    const { norm, kind, glued } = tokens[i]!
    const cue = cueAt[i]
    if (isMovement(cue)) return isOfBracket(untold, cue, isLed) ? cue.value.sets : null
    if ((kind !== WORD && !glued) || claimAt[i]! >= 0 || sentence.isBorder(i)) return null
    if (verbAt[i] === FINITE) {
      // "were in", "were recorded in"
      if (!isLed || isTold) return null
      isTold = passive?.has(norm) === true
      if (!isTold && !passive?.has(tokens[i - 1]?.norm ?? '')) return null
    }
    isLed ||= partOf.has(norm) || [inside, purposes, lying, heldOn].some((leads) => leads?.has(norm))
  }
  return null
}

/** Whether a movement before a bracket is told of what stands straight before the bracket. */
function isOfBracket(
  { sentence: { compiled, reading }, q }: Untold,
  { value, first, last }: Movement,
  isLed: boolean,
): boolean {
  const { than, rates, inside, purposes } = compiled.pack.phrases
  const { tokens, verbAt } = reading
  if (value.amounts || value.sets === 'flat' || than?.(tokens[last]!.norm)) return false
  // "Inflation fell in Utah (2%)": to that
  for (let i = Math.max(0, first - 3); i < q.first; i++) if (rates?.has(tokens[i]!.norm)) return false
  // "Maine saw the largest decline (3%)"
  if (last === q.first - 2) return verbAt[last] === NO_VERB && !value.behind
  // "lower sales for toys (1%)", but "was lower in Utah (2%)"
  const next = tokens[last + 1]!.norm
  return isLed && !(value.behind && (inside?.has(next) || purposes?.has(next)))
}

/** Whether what moved stands straight before the bracket of a number. */
export const isBracketedMove = (q: Quantity): boolean => q.why.get('kind') === BRACKETED_MOVE

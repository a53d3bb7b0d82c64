import { isMove } from '../../../clauses/medial/beside-numbers.ts'
import type { MedialSentence } from '../../../clauses/medial/medial-sentence.ts'
import { isMovement } from '../../../clauses/movement.ts'
import { isHyphened, type Reading, type Roles } from '../../../clauses/sentence.ts'
import type { Quantity } from '../../../numbers/quantity.ts'
import { NO_VERB } from '../../../pack/pack.ts'
import type { Compiled } from '../../../tables/compiled.ts'
import { WORD } from '../../../text/tokens.ts'

/*
 * A number with the word that ties it to its verb.
 */

/** A number whose movement is looked for, with what stands before it: the word that leads it and the number before. */
export interface Told {
  readonly sentence: MedialSentence
  readonly q: Quantity
  readonly role: Roles
  readonly n: number
  /** Token of the word before the number, or -1. */
  readonly at: number
  readonly word: string
  readonly prior: Quantity | null
}

/** The word that ties a number to its verb: of "from a peak of 28,000" the "from". */
export function leadWord(compiled: Compiled, reading: Reading, at: number): string {
  const { phrases } = compiled.pack
  const { tokens, verbAt } = reading
  // "price increases averaging 5 percent": as "of" does
  if (phrases.summing?.has(tokens[at]!.norm)) return [...phrases.partOf][0]!
  // "to a league-high $101 million", "to a record 412"
  if (phrases.extremes?.has(tokens[at]!.norm))
    for (let i = at - 1; i >= 0 && i > at - 6; i--) {
      const { norm, kind, glued } = tokens[i]!
      if (phrases.from.has(norm) || phrases.to.has(norm)) return norm
      if (kind === WORD ? verbAt[i] !== NO_VERB : !glued) break
    }
  // "ranged from a fall of 0.5% to a rise of 3.5%": a change of its own
  const moved = reading.cueAt[at - 1]
  const isOfMove =
    phrases.indefinite?.has(tokens[at - 2]?.norm ?? '') &&
    phrases.from.has(tokens[at - 3]?.norm ?? '') &&
    isMovement(moved) &&
    // "to a profit of $8 from a loss of $226": amounts
    moved.value.amounts !== true &&
    // "up from an increase of 3 percent": the change before
    !isMovement(reading.cueAt[at - 4])
  if (phrases.partOf.has(tokens[at]!.norm) && !isOfMove)
    for (let i = at - 1; i >= 0 && i > at - 8 && verbAt[i] === NO_VERB; i--) {
      // "to a 14-month low of"
      const span = reading.claims[reading.claimAt[i]!]
      const isGlued = tokens[i]!.norm === '-' && tokens[i]!.glued
      if (span ? span.unit!.type !== 'duration' || !isHyphened(reading, span) : tokens[i]!.kind !== WORD && !isGlued)
        break

      // "has risen, at an average cost of £5,300": no level that it has risen to; "according to a poll of" neither.
      if (tokens[i - 1]?.norm === ',' && phrases.lying?.has(tokens[i]!.norm)) break
      const said = reading.cueAt[i]?.value
      if (said?.role === 'saying' && said.source === 'after') break
      // "cut list prices by an average of 12 percent"
      const { norm } = tokens[i]!
      // "amounted to a cut of 14 percent": by so much
      const cue = reading.cueAt[at - 1]
      const isMoveOf = cue?.value.role === 'move' && !cue.value.amounts && isMove(reading, cue, true)
      if (phrases.to.has(norm) && i < at - 1 && isMoveOf) break
      // "compared to a net loss of $31.7 million": nothing moved there
      if (phrases.to.has(norm) && phrases.against?.has(tokens[i - 1]?.norm ?? '')) break
      // "narrowed due to a surplus of $31 million": why
      if (phrases.to.has(norm) && phrases.owing?.has(tokens[i - 1]?.norm ?? '')) break
      if (phrases.from.has(norm) || phrases.to.has(norm) || phrases.by.has(norm)) return norm
    }
  const { norm } = tokens[at]!
  const before = tokens[at - 1]?.norm ?? ''
  // "fell due to $3 million in costs": why
  return phrases.to.has(norm) && phrases.owing?.has(before) ? before : norm
}

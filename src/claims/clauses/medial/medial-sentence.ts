import type { Memory } from '../../memory.ts'
import type { Compiled } from '../../tables/compiled.ts'
import type { Movement } from '../movement.ts'
import type { Reading, Roles } from '../sentence.ts'
import type { Clauses } from './clauses.ts'

/** What is known of one verb-medial sentence when the roles of its numbers are looked for. */
export interface MedialSentence {
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

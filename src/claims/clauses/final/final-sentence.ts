import type { Memory } from '../../memory.ts'
import type { PeriodMark } from '../../periods/periods.ts'
import type { Compiled } from '../../tables/compiled.ts'
import type { Reading, Roles } from '../sentence.ts'
import type { WordRoles } from './word-roles.ts'

/** What is known of one verb-final sentence when the roles of its numbers are looked for. */
export interface FinalSentence {
  readonly compiled: Compiled
  readonly reading: Reading
  readonly words: WordRoles
  readonly roles: readonly Roles[]
  readonly memory: Memory
  readonly periods: readonly PeriodMark[]
  /** For each token the quotation that it stands in, counted from 1; 0 outside of all. */
  readonly quotes: Uint16Array
}

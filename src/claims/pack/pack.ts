import type { PackTables } from '../tables/tables.ts'
import type { BareTables } from './bare-numbers.ts'
import type { Cue } from './cues.ts'
import type { NotClaims } from './not-claims.ts'
import type { NounTables } from './nouns.ts'
import type { NumberTables } from './numbers.ts'
import type { PeriodRow } from './periods.ts'
import type { PhraseTables } from './phrases.ts'
import type { MassLikeMoney, SharedMoneySign, UnitRow } from './units.ts'

export type * from './bare-numbers.ts'
export type * from './cues.ts'
export type * from './grammar.ts'
export { FINITE, NO_VERB, NON_FINITE } from './grammar.ts'
export type * from './not-claims.ts'
export type * from './nouns.ts'
export type * from './numbers.ts'
export type * from './periods.ts'
export type * from './phrases.ts'
export type * from './units.ts'

/**
 * All that the engine knows of a language: tables, and a few small functions where a table cannot say it.
 *
 * The engine asks a pack what a word is and never which language it has.
 */
export interface Pack {
  /** BCP 47 primary tag. */
  readonly tag: string
  /** Where the verb of a clause stands, which decides on which side of a number its verb and its subject are looked for. */
  readonly order: 'verb-medial' | 'verb-final'
  /** What stands before a full stop without ending the sentence, in lower case without its last stop. */
  readonly abbreviations: ReadonlyMap<string, 'never-ends' | 'before-number' | 'may-end'>
  /** Capital words that begin a sentence after an abbreviation that may end one, in lower case. */
  readonly sentenceOpeners: ReadonlySet<string>
  /** Last letters of a sentence before its stop, where no capital letter shows that a new one begins. */
  readonly sentenceEndings?: ReadonlySet<string>
  /** Spaces that some writers set within a word, as most do not: 지난 해; global, each match ends with one. */
  readonly innerSpaces?: RegExp
  /** Words that writers set without the space before them; each match begins with one. */
  readonly unspaced?: RegExp
  /** Laughter and tears behind a word (3만 원ㅋㅋ), which are read as if they were not there. */
  readonly laughter?: RegExp
  /** Whether some houses quote speech between single marks alone. */
  readonly quotesSingly?: boolean
  /** Clauses in brackets or between dashes that most set between commas, with their words as group; global. */
  readonly asides?: RegExp
  /** Ends of lines behind which a sentence goes on, in scripts for the air. */
  readonly brokenLines?: RegExp
  /** Rare phrases of comparison, with the word for which they stand and which is no longer; `rare` is global. */
  readonly comparisons?: readonly { readonly rare: RegExp; readonly common: string }[]
  /** A bound behind a unit that some writers leave no space before, as most do: 15세이상. */
  readonly spacedBounds?: RegExp
  /** Whose picture it is, at the beginning of a sentence that it is glued to; sticky. */
  readonly credits?: RegExp
  /** Who says one quotation, as a label before it at the beginning of a paragraph: `[김순자/주민 : …`; sticky, the name is its group. */
  readonly interviewed?: RegExp
  /** Whose turn it is in a transcript, as a label before what they say, anywhere: `◆ 이종우>`; sticky, the name is its group, none a host's. */
  readonly turns?: RegExp
  /** Words before which a number with a stop is an ordinal and no end of a sentence, in lower case: 3. Mai. */
  readonly afterOrdinal?: ReadonlySet<string>
  /** What may be glued to a noun or unit without changing it. */
  readonly particles?: readonly string[]
  readonly numbers: NumberTables
  readonly units: readonly UnitRow[]
  /** Further currencies as `tools/generate-claims-tables.ts` writes them; of equal names the one in `units` counts. */
  readonly currencies?: string
  readonly dollars?: SharedMoneySign
  readonly weights?: MassLikeMoney
  readonly cues: readonly Cue[]
  readonly periods: readonly PeriodRow[]
  /** Words of a class with the number that each stands for: month, weekday, ordinal. Used as `{month}` in patterns. */
  readonly classes: Readonly<Record<string, ReadonlyMap<string, number>>>
  /** Of those, the ones that are always written with a capital. */
  readonly capitalClasses?: ReadonlySet<string>
  readonly notClaims: NotClaims
  readonly nouns: NounTables
  readonly phrases: PhraseTables
  readonly bare: BareTables
  /** What cues, periods, phrases that are no claims and units come to; made by the build. */
  readonly tables?: PackTables
}

import type { Basis, Direction, Kind, Modality, Qualifier, UnitType } from '../../model/claim.ts'

/** A phrase that says something about the numbers near it. */
export type Cue = {
  /** Said by `--explain`. */
  readonly name: string
  readonly patterns: readonly string[]
} & CueSets

/** What the phrase says, and of which numbers. */
export type CueSets =
  /** Directly before or after the number (and its unit). */
  | {
      readonly role: 'qualifier'
      readonly side: 'before' | 'after'
      readonly sets: Qualifier
      /** Unit types with which the word means something else (over six years). */
      readonly notFor?: readonly UnitType[]
      /** Counted nouns with which it does: over seven innings. */
      readonly notNouns?: ReadonlySet<string>
      /** Those with which it does behind a thing or what is done to one: shot down drones over two regions. */
      readonly places?: ReadonlySet<string>
      /** What it says of a number that stands right behind it: "40 lives and under $1 billion". */
      readonly ahead?: Qualifier
      /** Its first word only shows where the others begin: the "or" of "3 points, or less than 0.1%". */
      readonly led?: true
      /** It says nothing, and only keeps its words from being taken for a bound: 사상 최대 3조원. */
      readonly silent?: true
    }
  /** A verb of movement, or a noun of it (`noun`: "an increase of", "a 5 percent jump"). */
  | {
      readonly role: 'move'
      readonly sets: Direction
      readonly noun?: boolean
      readonly adjacent?: boolean
      /** As a noun it is a thing, and no movement: shed. */
      readonly verbOnly?: true
      /** Only behind the number: 4 percent more than. */
      readonly behind?: boolean
      readonly spread?: boolean
      /** Of an amount of money it only says that it was had or got: lost, raised. */
      readonly amounts?: boolean
      /** Of things counted it only says that there will be so many: add. */
      readonly counts?: boolean
      /** Says on which side of its object something lies: of the object itself it is a bound and no movement. */
      readonly compares?: boolean
    }
  /** A verb of state: the level that it states. */
  | {
      readonly role: 'state'
      readonly kind?: Kind
      /** No verb but a thing, whatever movement its words may tell elsewhere: storm surge. */
      readonly thing?: true
    }
  | { readonly role: 'kind'; readonly sets: Kind; readonly side: 'before' | 'after' | 'clause' }
  | { readonly role: 'basis'; readonly sets: Basis }
  /** `side`: which numbers it covers: those after it, before it, or all of its clause. */
  | {
      readonly role: 'modality' /** What it means in reported speech (said it would). */
      readonly reported?: Modality
      readonly sets: Modality
      readonly side: 'before' | 'after' | 'clause'
      /** It opens a condition: if. */
      readonly conditional?: true
      /** Not before a participle: "I’d moved" is what had been done. */
      readonly notDone?: true
      /** Of the number right behind it alone. */
      readonly ofNext?: true
      /** Says so only where somebody who forecasts stands before it. */
      readonly ofForecasters?: true
      /** Of a time that is not over yet it is a forecast; `only`: it says nothing of another. */
      readonly open?: true | 'only'
    }
  /** A verb or phrase of saying. `source`: on which side of it the speaker stands. */
  | {
      readonly role: 'saying'
      readonly source: 'before' | 'after' | 'either'
      /** Says what it expects of something else, so that the speaker is never what is measured. */
      readonly outlook?: boolean
      /** Only before a name or a paper: "as per the CAG report", but "as per its manifesto". */
      readonly ofPapers?: true
      /** Only at the head of the sentence or behind a comma, before whoever says so: ", per the ministry". */
      readonly aside?: boolean
    }
  /** Says that what follows is not so: it is not the case that. Up to the next `border`, or a comma where it only opens (contrary to claims that). */
  | { readonly role: 'denial'; readonly opens?: true }
  /** A border between clauses. */
  | { readonly role: 'border' }

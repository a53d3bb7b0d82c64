import type { Kind, UnitType } from '../../model/claim.ts'

/** A unit: its forms beside a number, what it measures, and when a form is believed. */
export interface UnitRow {
  /** As written after (or before) the number, letter case ignored unless `exact`. */
  readonly forms: readonly string[]
  readonly type: UnitType
  readonly code: string | null
  /** The value of one in `code`, as a decimal: 0.01 for cents. */
  readonly factor?: string
  readonly side?: 'before' | 'after' | 'both'
  readonly exact?: boolean
  /** Only glued to the number, not apart by a space. */
  readonly glued?: boolean
  /** Only apart by a space: 45 s, but not the 45s. */
  readonly apart?: boolean
  /** Too short or common to follow a number word. */
  readonly weak?: boolean
  /** A counter that also makes ordinals, so that notClaims looks at it. */
  readonly ordinal?: boolean
  /** Only where one of these words is within a few words. */
  readonly near?: readonly string[]
  /** Only behind a number whose last letters are so: two million won, no "two won". */
  readonly tail?: RegExp
  /** Only in a text that has this somewhere. */
  readonly seen?: RegExp
  /** Only where the number is written so: 세 분 are three people, 3분 are minutes. */
  readonly written?: RegExp
  /** Only behind one of these words: 시속 95km. */
  readonly prev?: readonly string[]
  /** Only where one of these words follows. */
  readonly next?: readonly string[]
  /** Or where an owner follows: three times last year’s total. */
  readonly owned?: boolean
  readonly kind?: Kind
}

/** A sign of money that several countries write: whose it is, its full forms, and the others with their own signs and countries. */
export interface SharedMoneySign {
  readonly bare: string
  readonly code: string
  readonly full: ReadonlySet<string>
  /** Words for it that name no country: "40 million dollars". */
  readonly words: ReadonlySet<string>
  readonly minors: ReadonlySet<string>
  /** Other money whose hundredths have the same name, as a text without dollars writes it. */
  readonly coins?: readonly { readonly code: string; readonly seen: RegExp }[]
  readonly others: readonly {
    readonly code: string
    readonly sign: string
    readonly names: readonly string[]
    /** Places and bodies that a story of the country itself names several of. */
    readonly places?: readonly string[]
    /** A spelling that the papers of the country do not have: of a story that has it more places must tell. */
    readonly foreign?: RegExp
  }[]
  /** An amount with the bare sign, and the dollar that needs no name behind it in brackets. */
  readonly pair: RegExp
  /** Those that a story of the country names whose dollar needs no name. */
  readonly abroad: readonly string[]
}

/**
 * A mass named like a currency: that is meant where the text has one of the signs or names, or before what is paid; `abroad`: a sign of
 * money of another country.
 */
export interface MassLikeMoney {
  readonly code: string
  readonly unit: string
  readonly forms: ReadonlySet<string>
  readonly signs: readonly string[]
  readonly names: readonly string[]
  readonly abroad: string
  /** What a text of the other measures tells: ounces. */
  readonly seen: RegExp
  readonly paid: ReadonlySet<string>
}

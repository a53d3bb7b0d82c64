import type { Direction, Kind, UnitType } from '../../model/claim.ts'

/** What a word or sign of a number does to the number. */
export type Atom =
  /** Adds: one to nineteen. `weak`: also an everyday word, so it needs a unit that it directly stands before. */
  | {
      readonly is: 'ones'
      readonly value: string
      readonly weak?: boolean /** No number by itself (이). */
      readonly inner?: boolean
    }
  | { readonly is: 'tens'; readonly value: string; readonly weak?: boolean }
  /** Multiplies by a power of ten; `group`: closes a group (thousand, 만), else works inside one (hundred, 백). */
  | {
      readonly is: 'scale'
      /** Of another script: only behind digits, never inside a word; `money`: only behind a money sign and digits ($3.2B). */
      readonly foreign?: 'word' | 'money'
      readonly power: number
      readonly group: boolean
      /** An abbreviation that must be glued to its digits, or follow a money sign. */
      readonly short?: boolean
      /** Case must be as written here. */
      readonly exact?: string
      /** Also a unit: a scale only after a money sign or before a counted noun. */
      readonly ambiguous?: boolean
    }
  /** A half, a quarter: a value of its own, or after "and". `next`: what it must stand before (sticky). */
  | { readonly is: 'part'; readonly value: string; readonly next?: RegExp }
  /** So many and some (여, odd): approximate. */
  | { readonly is: 'some'; readonly more?: boolean /** More than so many (plus). */ }
  /** Makes the number indefinite: dozens, 수십. */
  | { readonly is: 'vague' }
  /** Multiplies what stands before it, or counts by itself: dozen. */
  | { readonly is: 'times'; readonly value: string }
  | { readonly is: 'and' }
  /** Decimals follow, said digit by digit. */
  | { readonly is: 'point' }

/** How numbers are written in digits and in words. */
export interface NumberTables {
  /** Number words stand apart (two hundred), or are written as one (이백). */
  readonly spaced: boolean
  /** Decimals stand behind a comma, groups are parted by points: 1.234,5. */
  readonly decimalComma?: boolean
  readonly atoms: readonly (readonly [string, Atom])[]
  /** Both ends told in one word: 두세 → 2, 3. */
  readonly pairs?: readonly (readonly [string, readonly [string, string]])[]
  /** Whole words that are a quantity by themselves: twice, 절반, 나흘. */
  readonly whole: readonly WholeRow[]
  /** Denominators: third → 3. */
  readonly denominators: ReadonlyMap<string, string>
  /** Words between the two parts of "seven out of ten". */
  readonly outOf: readonly string[]
  /** Behind the second number of a rate told as so many of so many (3명 중 2명꼴). */
  readonly rateSuffix?: string
  /** What one may have a part of, glued to it by a hyphen: a half-share. */
  readonly sharedIn?: ReadonlySet<string>
  /** A digit word that is a particle behind the scale of a group, with what it goes on as (억이다). */
  readonly digitParticle?: RegExp
  /** A number that ends in thousands right below a scale that is named, the next smaller one left out: 1억5천. */
  readonly unsaidScale?: RegExp
  /** Words behind a number that only begin as a unit does (0.5보다). */
  readonly noUnits?: ReadonlySet<string>
  /** What follows a part of one that is written with a stroke (2/3가), where it might be a date. */
  readonly slashed?: RegExp
  /** Between denominator and numerator, that order (분의). */
  readonly fractionMark?: string
  /** The units behind a decimal comma that another language has put there (0,75 kg); sticky. */
  readonly commaUnits?: RegExp
  /** The units that are glued to a part of one: 1/2kg; sticky. */
  readonly partUnits?: RegExp
  /** Money behind a letter that is its scale and stands apart from the number: 5 m euros; sticky. */
  readonly scaledMoney?: RegExp
  /** Money behind a number whose point parts thousands: 12.000 yen, 1.500 €; sticky. */
  readonly pointedMoney?: RegExp
  /** Before the word for "point" where nothing but decimals follows: by point five percent. */
  readonly pointLeads?: ReadonlySet<string>
  readonly ordinals: ReadonlyMap<string, string>
  readonly ordinalSuffixes: readonly string[]
  /** Articles that count as one before a scale or a denominator: a million, a third. */
  readonly articles: ReadonlySet<string>
  /** Words that count as one before a unit with a part of it behind: an hour and a half. */
  readonly ones?: ReadonlySet<string>
  /** Where an article before a unit counts as one: waited for an hour, nearly a mile, a foot deep. */
  readonly oneMeasured?: OneMeasured
  /** Words between the ends of a range, and what must stand before or behind the two. */
  readonly rangeFrames: readonly RangeFrame[]
  /** Words that keep "from" and "to" the ends of a range: ranging. */
  readonly spreading?: ReadonlySet<string>
  /** Verbs that may go either way between two levels: go from 3 to 4. */
  readonly going?: ReadonlySet<string>
  /** Words before a range behind a verb of movement that show that it leads to no level: another 2% to 3%. */
  readonly rangeLeads?: ReadonlySet<string>
  /** Words behind a range that show that both its ends are of before: up from 9% to 10% previously. */
  readonly rangeTrails?: ReadonlySet<string>
  /** Units before which a digit, a comma and the next digit are a range: 2, 3년. */
  readonly nextUnits?: ReadonlySet<string>
  /** Marks between the ends of a range. */
  readonly rangeMarks: ReadonlySet<string>
  /** Glued after number or unit: everything up to the next unit of the last digit (4%대 is 4 to 5). */
  readonly bandSuffix?: string
  /** Where the word for one also means "a": the units before which it counts. */
  readonly oneUnits?: ReadonlySet<string>
  /** Units behind the last few of many thousands with a space before them: 78만 45명. */
  readonly restUnits?: RegExp
  /** Units that are believed when glued to a number word of one syllable (두명, 한달), which else begins other words (세종, 두건). */
  readonly gluedUnits?: ReadonlySet<string>
  /** What stands behind a small scale that goes on, with a space, behind a greater one: 72만 천 원. */
  readonly behindScale?: RegExp
  /** Whether a digit word alone is believed before a unit (삼 미터), where it also means something else (이 도시: this city). */
  soloUnits?(digit: string, unit: string): boolean
  /** Those of them that are not believed glued to the digit word, since other words are written so (사유로). */
  readonly soloApart?: ReadonlySet<string>
  /** Units of one syllable that are believed when glued to a long number in words (삼백오십평), where they make no date of it. */
  readonly longUnits?: ReadonlySet<string>
  /** Number words that are always other words: 조사원, 만일. */
  readonly alike?: RegExp
  /** A scale word that before figures of an age says that it is of full years: 만18세. */
  readonly fullYears?: { readonly scale: string; readonly ages: RegExp }
  /** Units that a scale word alone may stand before: 만 명. */
  readonly scaleUnits?: ReadonlySet<string>
  /** Units of tenths, hundredths and thousandths, each with those that may follow it: 2할 8푼 3리. */
  readonly tenths?: Readonly<Record<string, readonly string[]>>
  /** Units that begin as a number word does: 이천삼백 세제곱미터. */
  readonly unitHeads?: readonly string[]
  /** Units that the half behind them may be glued to: 1시간반. */
  readonly halvedUnits?: ReadonlySet<string>
  /** A half glued or spaced behind a unit: 두 시간 반. */
  readonly halfBehind?: string
  /** Decimals of one digit that may as well be a particle behind the word for "point" (이), where words are glued. */
  readonly particleDigits?: ReadonlySet<string>
  /** Units that may be glued to decimals in words: 십이점오퍼센트. */
  readonly decimalUnits?: readonly string[]
  /** Parts before an article and a unit, or the unit itself: half a mile, quarter mile; straight before one of `halfUnits` where there are no articles: 반 근. */
  readonly halfBefore?: ReadonlyMap<string, string>
  /** Words right before a time that somebody took (in 2:04:35), nouns before "of" and one, and what a text of races has. */
  readonly stopwatch?: {
    readonly leads: ReadonlySet<string>
    readonly times: ReadonlySet<string>
    readonly races: RegExp
    /** What tells how far apart those are who race, behind parts of a second (two tenths quicker), and what a text has that times laps. */
    readonly gaps?: ReadonlySet<string>
    readonly laps?: RegExp
    /** What a text of races has that are over within a minute. */
    readonly sprints: RegExp
  }
  readonly halfUnits?: ReadonlySet<string>
  /** Words before a number that make it negative: minus, 영하. */
  readonly minusWords: ReadonlySet<string>
  /** Those that go on for the other end of a range: 영하 5∼10도. */
  readonly belowWords?: ReadonlySet<string>
  /** Before a temperature above zero: plus. */
  readonly plusWords?: ReadonlySet<string>
  /** Between two signs of which neither is meant: plus or minus. */
  readonly choices?: ReadonlySet<string>
  /** Words that say how often something was done (twice), with the unit of that, where none of `measured` follows (twice as much). */
  readonly often?: {
    readonly words: ReadonlySet<string>
    readonly unit: string
    readonly measured: ReadonlySet<string>
  }
  /** Words behind a fraction that is written with a hyphen behind a whole number: 106 1-3 innings. */
  readonly hyphenFractions?: ReadonlySet<string>
  /** The two words between a number and its unit that round it: 40 or so days. */
  readonly orSo?: readonly [string, string]
  /** What stands behind the first word of `orSo` where a number is a bound: or more. */
  readonly orBound?: ReadonlyMap<string, 'at_least' | 'at_most'>
  /** Between a whole number and the part of one behind it, where units come last: 1과 1/2컵. */
  readonly mixedWords?: ReadonlySet<string>
  /** Words between the parts of a compound (2 years and 3 months). */
  readonly compoundWords: readonly string[]
}

/** How the two ends of a range are told. */
export interface RangeFrame {
  readonly join: string
  readonly before?: readonly string[]
  readonly behind?: readonly string[]
  /** Words behind it with which it is none. */
  readonly notBehind?: readonly string[]
  /** The only type of unit that it joins. */
  readonly only?: UnitType
  /** Whether it joins only a first end without a unit of its own to a measure. */
  readonly bare?: boolean
}

/** A word or phrase that is a quantity by itself: twice, 절반. */
export interface OneMeasured {
  /** Words before it: bounds, and verbs and prepositions by the type of the unit. */
  readonly bounds: ReadonlySet<string>
  readonly leads: ReadonlyMap<UnitType, ReadonlySet<string>>
  /** A bound of two words: up to. */
  readonly boundOfTwo?: readonly [string, string]
  /** Units of which one is told by what it is of ("a foot of snow"), but for what stands before and for a sentence that tells a price. */
  readonly amounts?: {
    readonly units: ReadonlySet<string>
    readonly of: string
    readonly notBehind: ReadonlySet<string>
    readonly prices: ReadonlySet<string>
  }
  /** Words behind it that say in what direction something is so long. */
  readonly dimensions: ReadonlySet<string>
  /** Behind so long: late. */
  readonly late: ReadonlySet<string>
  /** Words of time behind it that tell a span where something is compared: a year later than. */
  readonly compared: ReadonlySet<string>
  /** Units that are a mere while but behind a bound: a second. */
  readonly moments: ReadonlySet<string>
  /** The units of it by which a sentence that has no number is known to have one. */
  readonly tells: ReadonlySet<string>
  /** What may stand behind it. */
  readonly ends: ReadonlySet<string>
}

export interface WholeRow {
  /** How many words of the pattern belong to the quantity; all by default. */
  readonly words?: number
  /** How many letters of its last word belong to the quantity, where a particle is glued to it. */
  readonly letters?: number
  /** How many words at its beginning do not belong to the quantity. */
  readonly lead?: number
  /** How many words at its end name the unit; all by default. */
  readonly unitWords?: number
  readonly pattern: string
  /** Its word that is seldom elsewhere; the longest by default. */
  readonly key?: string
  readonly value: string
  /** The upper end, where `value` is the lower one of a range told in one word (사나흘). */
  readonly max?: string
  /** Whether the word before is one that it counts (환자 셋이); without it, it is no quantity. */
  counts?(before: string): boolean
  readonly unit: { readonly type: UnitType; readonly code: string | null }
  readonly kind?: Kind
  readonly direction?: Direction
  readonly name: string
}

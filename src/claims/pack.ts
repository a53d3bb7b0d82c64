import type { Basis, Direction, Kind, Modality, Qualifier, UnitType } from '../model/claim.ts'
import type { PackTables } from './tables.ts'
import type { Token } from './tokens.ts'

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
  /** Words before which a number with a stop is an ordinal and no end of a sentence, in lower case: 3. Mai. */
  readonly afterOrdinal?: ReadonlySet<string>
  /** What may be glued to a noun or unit without changing it. */
  readonly particles?: readonly string[]
  readonly numbers: NumberTables
  readonly units: readonly UnitRow[]
  /** Further currencies as `tools/generate-claims-tables.ts` writes them; of equal names the one in `units` counts. */
  readonly currencies?: string
  /** A sign of money that several countries write: whose it is, its full forms, and the others with their own signs and countries. */
  readonly dollars?: {
    readonly bare: string
    readonly code: string
    readonly full: ReadonlySet<string>
    readonly minors: ReadonlySet<string>
    readonly others: readonly {
      readonly code: string
      readonly sign: string
      readonly names: readonly string[]
      /** Places and bodies that a story of the country itself names several of. */
      readonly places?: readonly string[]
      /** A spelling that the papers of the country do not have: of a story that has it more places must tell. */
      readonly foreign?: string
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
  readonly weights?: {
    readonly code: string
    readonly unit: string
    readonly forms: ReadonlySet<string>
    readonly signs: readonly string[]
    readonly names: readonly string[]
    readonly abroad: string
    readonly paid: ReadonlySet<string>
  }
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
  /** What cues, periods, labels and units come to; made by the build. */
  readonly tables?: PackTables
}

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
  /** A half, a quarter: a value of its own, or after "and". */
  | { readonly is: 'part'; readonly value: string }
  /** So many and some (여, odd): approximate. */
  | { readonly is: 'some'; readonly more?: boolean /** More than so many (plus). */ }
  /** Makes the number indefinite: dozens, 수십. */
  | { readonly is: 'vague' }
  /** Multiplies what stands before it, or counts by itself: dozen. */
  | { readonly is: 'times'; readonly value: string }
  | { readonly is: 'and' }
  /** Decimals follow, said digit by digit. */
  | { readonly is: 'point' }

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
  /** Words behind a number that only begin as a unit does (0.5보다). */
  readonly noUnits?: ReadonlySet<string>
  /** What follows a part of one that is written with a stroke (2/3가), where it might be a date. */
  readonly slashed?: RegExp
  /** Between denominator and numerator, that order (분의). */
  readonly fractionMark?: string
  readonly ordinals: ReadonlyMap<string, string>
  readonly ordinalSuffixes: readonly string[]
  /** Articles that count as one before a scale or a denominator: a million, a third. */
  readonly articles: ReadonlySet<string>
  /** Words that count as one before a unit with a part of it behind: an hour and a half. */
  readonly ones?: ReadonlySet<string>
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
  /** Marks between the ends of a range. */
  readonly rangeMarks: ReadonlySet<string>
  /** Glued after number or unit: everything up to the next unit of the last digit (4%대 is 4 to 5). */
  readonly bandSuffix?: string
  /** Where the word for one also means "a": the units before which it counts. */
  readonly oneUnits?: ReadonlySet<string>
  /** Units that are believed when glued to a number word of one syllable (두명, 한달), which else begins other words (세종, 두건). */
  readonly gluedUnits?: ReadonlySet<string>
  /** Whether a digit word alone is believed before a unit (삼 미터), where it also means something else (이 도시: this city). */
  soloUnits?(digit: string, unit: string): boolean
  /** Units of one syllable that are believed when glued to a long number in words (삼백오십평), where they make no date of it. */
  readonly longUnits?: ReadonlySet<string>
  /** Units that a scale word alone may stand before: 만 명. */
  readonly scaleUnits?: ReadonlySet<string>
  /** The unit of tenths, and that of hundredths which may follow it: 2할 8푼. */
  readonly tenths?: { readonly unit: string; readonly parts: string }
  /** A half glued or spaced behind a unit: 두 시간 반. */
  readonly halfBehind?: string
  /** Decimals of one digit that may as well be a particle behind the word for "point" (이), where words are glued. */
  readonly particleDigits?: ReadonlySet<string>
  /** Units that may be glued to decimals in words: 십이점오퍼센트. */
  readonly decimalUnits?: readonly string[]
  /** A half before an article and a unit: half a mile; straight before one of `halfUnits` where there are no articles: 반 근. */
  readonly halfBefore?: ReadonlySet<string>
  readonly halfUnits?: ReadonlySet<string>
  /** Words before a number that make it negative: minus, 영하. */
  readonly minusWords: ReadonlySet<string>
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

export interface RangeFrame {
  readonly join: string
  readonly before?: readonly string[]
  readonly behind?: readonly string[]
  /** The only type of unit that it joins. */
  readonly only?: UnitType
}

export interface WholeRow {
  /** How many words of the pattern belong to the quantity; all by default. */
  readonly words?: number
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
  /** Too short or common to follow a number word. */
  readonly weak?: boolean
  /** A counter that also makes ordinals, so that notClaims looks at it. */
  readonly ordinal?: boolean
  /** Only where one of these words is within a few words. */
  readonly near?: readonly string[]
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

/** A phrase that says something about the numbers near it. */
export type Cue = {
  /** Said by `--explain`. */
  readonly name: string
  readonly patterns: readonly string[]
} & CueSets

export type CueSets =
  /** Directly before or after the number (and its unit). */
  | {
      readonly role: 'qualifier'
      readonly side: 'before' | 'after'
      readonly sets: Qualifier
      readonly direction?: Direction
      /** Unit types with which the word means something else (over six years). */
      readonly notFor?: readonly UnitType[]
      /** Counted nouns with which it does: over seven innings. */
      readonly notNouns?: ReadonlySet<string>
      /** What it says of a number that stands right behind it: "40 lives and under $1 billion". */
      readonly ahead?: Qualifier
      /** Its first word only shows where the others begin: the "or" of "3 points, or less than 0.1%". */
      readonly led?: true
    }
  /** A verb of movement, or a noun of it (`noun`: "an increase of", "a 5 percent jump"). */
  | {
      readonly role: 'move'
      readonly sets: Direction
      readonly noun?: boolean
      readonly adjacent?: boolean
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
  | { readonly role: 'state'; readonly kind?: Kind }
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
    }
  /** Turns what it governs into its denial. */
  | { readonly role: 'not' }
  /** A border between clauses. */
  | { readonly role: 'border' }

export type PeriodSets =
  | {
      readonly is: 'day' | 'month' | 'quarter' | 'half' | 'year' | 'week' | 'weekend'
      readonly shift: number
      /** Only behind a time of this name. */
      readonly behind?: string
    }
  /** The year after the one that the sentence has named. */
  | { readonly is: 'year-after' }
  /** Year, quarter, month or day taken from the slots of the pattern, in the order of their names. */
  | {
      readonly is: 'named'
      /** The last one or the next one (지난 10월, 오는 12월), whatever year the sentence has named. */
      readonly side?: 'past' | 'ahead'
    }
  | { readonly is: 'weekday'; readonly side?: 'ahead' }
  /** The ten years that a named one begins: the 1970s. */
  | { readonly is: 'decade' }
  /** From one slot to the other. */
  | { readonly is: 'span' }
  | { readonly is: 'months-to-date' }
  /** So many months up to a named one: the three months to Sept. 30. */
  | { readonly is: 'months-until'; readonly count?: number }
  /** So many weeks up to a named day: the 26 weeks to Aug. 30. */
  | { readonly is: 'weeks-until' }
  /** The week up to a named day. */
  | { readonly is: 'week-until' }
  /** The first so many days of a month. */
  | { readonly is: 'first-days' }
  /** From what is named to the day of publication. */
  | { readonly is: 'since' }
  | { readonly is: 'year-to-date' }
  | { readonly is: 'month-to-date' }
  /** From the first quarter, or the one of the first slot, to the one of the last. */
  | { readonly is: 'quarters'; readonly shift?: number }
  | { readonly is: 'half-of'; readonly half: number; readonly shift?: number }
  | {
      readonly is: 'quarter-of'
      readonly quarter: number
      readonly shift?: number
      readonly side?: 'past' | 'ahead'
      /** Only behind a time of this name: from 0.5 percent in the second. */
      readonly behind?: string
    }
  /** The year as a whole, of a company: this one when it is to come, the last one early in the next. */
  | { readonly is: 'full-year' }
  /** The month or quarter that the text tells of. */
  | { readonly is: 'told'; readonly span: 'month' | 'quarter' }
  /** The period said last. */
  | { readonly is: 'same' }
  /** The year of the period said last. */
  | { readonly is: 'same-year' }
  /** The day said last, else today. */
  | { readonly is: 'same-day' }
  /** It only looks like a time: its number is read as a quantity (4일 만에). */
  | { readonly is: 'quantity' }
  /** Numbers in it are no claims, but it says no period (clock times, fiscal years). */
  | { readonly is: 'none' }

export interface PeriodRow {
  readonly name: string
  readonly patterns: readonly string[]
  readonly sets: PeriodSets
}

export interface NotClaims {
  /** Those who tell a reporter, before "familiar with". */
  readonly sources?: ReadonlySet<string>
  /** Behind a time that is over: ago. */
  readonly past?: ReadonlySet<string>
  /** Degrees of a place on the globe, and what follows them. */
  readonly latitude?: { readonly units: ReadonlySet<string>; readonly sides: ReadonlySet<string> }
  /** Words straight before a number that make it a label, with the reason: article 31, room 5, 제31조. */
  readonly before: ReadonlyMap<string, string>
  /** Words that make a time of what may be the head of a label: last season. */
  readonly oneOfTime?: ReadonlySet<string>
  /** Words behind a span that say how far back a level lies: ago. */
  readonly ago?: ReadonlySet<string>
  /** Nouns that a year before them dates: lines, levels. */
  readonly ofYears?: ReadonlySet<string>
  /** Kinds of streets, as they end the name of one behind the number of a house: 221B Baker Street. */
  readonly streets?: ReadonlySet<string>
  /** Words straight after a number that make it a label: 5호선, 3 p.m. */
  readonly after: readonly (readonly [string, string])[]
  /** Patterns whose numbers are none: names with numbers, phone numbers with their words. */
  readonly patterns: readonly (readonly [string, string])[]
  /** A counter that with round numbers below 100 names an age group (30대), unless a thing counted stands before it or one of these is not behind it. */
  readonly decade?: { readonly unit: string; readonly next: ReadonlySet<string> }
  /** Units that tell how often where a verb follows, and label something else (12번 홀). */
  readonly timesWords?: ReadonlySet<string>
  /** Words before, or particles behind, the base of a rate (per 100,000 people, 1인당). */
  readonly base: {
    readonly before: ReadonlySet<string>
    readonly behind: ReadonlySet<string>
    /** Two words before it: for every. */
    readonly each?: readonly [string, string]
  }
  /** Counters that number a thing in a series unless what is counted stands before them (1기 암, but 전투기 12기). */
  readonly series?: ReadonlySet<string>
  /** Whether a word is a title of a person, behind a name that looks like money (이억원 위원장). */
  isTitle?(word: string): boolean
  /** Names and titles before a number with a unit of age that is part of the name (엘리자베스 2세). */
  readonly reigns?: ReadonlySet<string>
  /** What a rate is told by, in languages whose particles stand behind it. */
  readonly rates?: {
    /** Behind the base, with the quantity following: 1㎏에 1천842원. */
    readonly particle: string
    /** Between the two: 한 달 평균 85만원. */
    readonly between: ReadonlySet<string>
    readonly average: string
    /** Counters of how often. */
    readonly often: ReadonlySet<string>
    /** Particles that tie the base to a word of price, and whether a noun is one: 배추 1포기의 소매가격. */
    readonly genitive: string
    isPrice(noun: string): boolean
    /** Verbs behind the particle that only tell how long: 한 달에 걸쳐. */
    readonly extent: RegExp
  }
  /** Parts of towns, behind a name and a number that are glued to each other (역삼1동). */
  readonly wards?: ReadonlySet<string>
  /** Glued behind a unit it makes a class of it (60kg급). */
  readonly gradeSuffix?: string
  /** Words that make a label of a number without a unit behind them: 시즌 6, but 시즌 53승. */
  readonly bareLabels?: ReadonlySet<string>
  /** Words that make a label of the number glued behind them: 고2. */
  readonly gluedLabels?: ReadonlySet<string>
  /** Letters that may be glued before a number without making it a name (currency codes are known anyway). */
  readonly gluedBefore: ReadonlySet<string>
  /** Words between two lengths that are hyphened together: 10-by-12-foot. */
  readonly across?: ReadonlySet<string>
}

export interface NounTables {
  /** What stands for a noun that was said before: ones. */
  readonly standIn?: string
  /** Words that end a counted noun's phrase. */
  readonly stops: ReadonlySet<string>
  /** Adjectives that may stand between number and noun and say nothing of what it is: more, new, additional. */
  readonly light: ReadonlySet<string>
  /** The one thing that a plural is several of: engineer of engineers. */
  singularOf?(plural: string): string
  /** Behind a number it multiplies: three times. */
  readonly timesWord?: string
  /** Words that leave "a quarter" before them a part of something: of, said. */
  readonly sharing?: ReadonlySet<string>
  /** Words that end a phrase but where they stand before its noun: early. */
  readonly describing?: ReadonlySet<string>
  /** Before "one" where it counts: only. */
  readonly alone?: ReadonlySet<string>
  /** Before the adjective of a noun that is counted: most. */
  readonly grading?: ReadonlySet<string>
  /** Words for parts of the world, which begin names: North. */
  readonly quarters?: ReadonlySet<string>
  /** Participles that begin what describes a noun: women living alone. */
  readonly residing?: ReadonlySet<string>
  /** What is told in millions: sales, users. */
  readonly sold?: ReadonlySet<string>
  /** Whether a word before a number shows that the number is told of a known whole: club’s, estimated. */
  owned?(word: string): boolean
  /** Whether a word can be the head of what is counted; `one` when the number is 1. */
  isHead(word: string, one: boolean): boolean
  /** Verbs that show one thing behind "a third": was. */
  readonly singularVerbs?: ReadonlySet<string>
  /** Verbs before "a third" that make it one more of its kind: scored. */
  readonly ordinalVerbs?: ReadonlySet<string>
  /** Nouns that stand behind a number and a hyphen and say how big something is: bed, seat. */
  readonly sizes?: ReadonlySet<string>
  /** Plurals that are as often verbs: rises. */
  readonly verbal?: ReadonlySet<string>
  /** Words that look like heads and are none. */
  readonly never: ReadonlySet<string>
}

export const NO_VERB = 0
/** Tells what a subject does. */
export const FINITE = 1
/** Hangs on a noun or another verb: "compiled by", "to buy", ", citing". */
export const NON_FINITE = 2

/** What a glued particle makes of its noun; `bare`: there is none; `verb`: the word is no noun. */
export type ParticleRole = 'topic' | 'subject' | 'object' | 'of' | 'other' | 'and' | 'bare' | 'verb' | 'clause'

export interface PhraseTables {
  /** Words that can begin no subject: adverbs, conjunctions, time words. */
  readonly leading: ReadonlySet<string>
  readonly trailing: ReadonlySet<string>
  /** Words after which the subject ends: prepositions that open a relative or a time. */
  readonly breaks: ReadonlySet<string>
  /** Stand for what was named before. */
  readonly pronouns: ReadonlySet<string>
  /** Verbs that no cue lists, as a test on the lower-case word. */
  isVerb(word: string, token: Token): boolean
  /** What the pack itself asks of words again and again, as bits; kept as `word.traits`. */
  traitsOf?(word: string): number
  /** For each token of a sentence `NO_VERB`, `FINITE` or `NON_FINITE`, where more than the word alone tells. */
  findVerbs?(tokens: readonly Token[]): Uint8Array
  /** "And others" behind a list, with its particles (verb-final only). */
  readonly others?: ReadonlySet<string>
  /** Units of how often something happens, which no movement changes (차례). */
  readonly howOften?: ReadonlySet<string>
  /** Nouns that say little without the clause before them: 진단을 받은 사람. */
  readonly light?: ReadonlySet<string>
  /** Where something is counted, before the number: 전국 40개 대학. */
  readonly scope?: ReadonlySet<string>
  /** Word behind that by which something is reckoned: 상단 기준 1.25%. */
  readonly reckoning?: ReadonlySet<string>
  /** Behind two times, which it makes the ends of one: 2월부터 5월 사이. */
  readonly between?: string
  /** Ends of a noun that says what money is paid for: 이자로 142만원을. */
  readonly paidAs?: RegExp
  /** Words for a mean, which may name what a number in brackets measures (업계 평균). Verb-final only. */
  readonly mean?: ReadonlySet<string>
  /** A day with a particle that ties it to what was done, not to the verb of saying (전날에도). Verb-final only. */
  readonly happened?: RegExp
  /** Names of the rules for a day told from another one (전날), which "that day" does not mean. Verb-final only. */
  readonly dayBefore?: ReadonlySet<string>
  /** Ends of clauses that only stand beside what follows (늘리고). Verb-final only. */
  readonly besides?: RegExp
  /** Forms of "to lessen" that may also be ones of "to give" (줄). Verb-final only. */
  readonly given?: ReadonlySet<string>
  /** Words behind a time that begin what is told until a day in it (이달 들어). Verb-final only. */
  readonly sinceBegin?: ReadonlySet<string>
  /** Where a distance leads from a place (남쪽). Verb-final only. */
  readonly toward?: ReadonlySet<string>
  /** What somebody is tried for, with its particles (혐의로). Verb-final only. */
  readonly charges?: ReadonlySet<string>
  /** Verbs before the one who is tried (기소된). Verb-final only. */
  readonly tried?: RegExp
  /** What goods are sold by, where "one" stands before it (한 상자). Verb-final only. */
  readonly packs?: ReadonlySet<string>
  /** Ends of clauses that more of the same kind follows (늘었고). Verb-final only. */
  readonly lists?: RegExp
  /** Nouns for what has happened, which measure nothing behind a verb (사례). Verb-final only. */
  readonly instances?: ReadonlySet<string>
  /** What a poll that is told of before a number has led to (물은 결과). Verb-final only. */
  readonly findings?: string
  /** The counted thing at the end of a unit that names one (개 마을). Verb-final only. */
  readonly things?: RegExp
  /** Verbs of an amount that may be reached (이를 수 있다). Verb-final only. */
  readonly reachable?: RegExp
  /** Verbs of what something costs or takes, which stand behind it with a subject particle (들다). Verb-final only. */
  readonly costs?: RegExp
  /** A noun for how far things lie apart, behind a number (차이). Verb-final only. */
  readonly gap?: RegExp
  /** Words behind a measure that tell what a thing is like at all times (규모). Verb-final only. */
  readonly extents?: ReadonlySet<string>
  /** What says before a rate that it is one of a year (연 3.2%). Verb-final only. */
  readonly perYear?: string
  /** Words behind a time that mean its first or last day (작년 말). Verb-final only. */
  readonly edges?: RegExp
  /** Whether two words say that something is not done (회복되지 않았다). Verb-final only. */
  denies?(word: string, next: string): boolean
  /** Adverbs of a later time that is not told: later. */
  readonly afterwards?: ReadonlySet<string>
  /** Words that make a time the same as the one said: same, corresponding. */
  readonly sames?: ReadonlySet<string>
  /** The word for what is the same, and the times that are compared with behind it (같은 기간). */
  readonly same?: string
  readonly sameTime?: RegExp
  /** Words that tell how far a price has moved within a day (장중 4.8%까지). Verb-final only. */
  readonly intraday?: ReadonlySet<string>
  /** A noun with the particle of what something is made (임대로). Verb-final only. */
  readonly placedAs?: RegExp
  /** Ends of nouns for figures and papers that somebody puts out. Verb-final only. */
  readonly putOut?: RegExp
  /** Behind a number of games or days after which something happens (12경기 만에). Verb-final only. */
  readonly elapsedIn?: ReadonlySet<string>
  /** Behind a noun of something done: in case of it (위반 시). Verb-final only. */
  readonly inCase?: string
  /** Behind a number that is told of each (1.7일씩). Verb-final only. */
  readonly each?: string
  /** Particles of a part and no more (8%만). Verb-final only. */
  readonly alone?: ReadonlySet<string>
  /** Between whoever has reckoned a number and the number itself (소방서 추산 2억원). Verb-final only. */
  readonly estimated?: ReadonlySet<string>
  /** Words that make a plan one of a whole year (연간 목표). Verb-final only. */
  readonly yearly?: ReadonlySet<string>
  /** Measures whose multiple is a ratio as it stands, whichever way it moves (경쟁률). Verb-final only. */
  readonly ratios?: RegExp
  /** Words that part what follows into groups: 연령별로는. */
  readonly byGroup?: RegExp
  /** Behind an object that is said by the way: 청년을 위해, 대상으로. */
  readonly aside?: ReadonlySet<string>
  /** Ends of a noun that says what the number is (평균소득인 309만원), and nouns that say it of no measure (최고치). */
  readonly copula?: RegExp
  readonly superlative?: RegExp
  /** Nouns whose percentages are no parts of a whole. */
  readonly measures?: RegExp
  /** Words that end what a number says: 3타 차, 둘 뒤. */
  readonly tails?: ReadonlySet<string>
  /** Words behind what a number is compared with: 118%에 견줘. */
  readonly comparedBy?: ReadonlySet<string>
  /** Ends of a verb that is told as said: 있다고. */
  readonly said?: RegExp
  /** Verbs of making known, whose time is not that of what is made known. */
  readonly published?: RegExp
  /** Verbs of asking people, whose time is that of the answers. */
  readonly surveyed?: RegExp
  /** Verbs before a noun that tell what it says: 늘었다는 조사. */
  readonly tells?: RegExp
  /** Times that one of may stand before a noun: 한 달 전기료. */
  readonly spans?: ReadonlySet<string>
  /** Whether a noun is a verb behind a word: 것으로 보고. */
  turned?(before: string, word: string): boolean
  /** Words of bound that something comes to: 아래로. */
  readonly below?: RegExp
  /** Verbs that state how much something comes to. */
  readonly amounts?: RegExp
  /** The particle of what something comes into (3연패에 빠지다). */
  readonly into?: string
  /** The particle of where something happens. */
  readonly at?: string
  /** Ends of words that say to whom. */
  readonly toWhom?: RegExp
  /** Who judges, told as a place: 증권가에서는. */
  readonly quarters?: RegExp
  /** Nouns that a percentage before them is the size of: 25% 관세. */
  readonly rates?: ReadonlySet<string>
  /** Words before what something moved from, when it was so planned or known: earlier, 당초 400억원에서. */
  readonly former?: ReadonlySet<string>
  /** A word as noun and particle with the particle's role, where particles are glued (verb-final only). */
  splitParticle?(word: string): { readonly noun: string; readonly role: ParticleRole } | null
  /** Whether a verb form stands before the noun that it describes (늘어난, 넘는). Verb-final only. */
  isAdnominal?(word: string): boolean
  /** Whether a verb form says if, and not only how one looks at it (비교하면). Verb-final only. */
  isConditional?(word: string): boolean
  /** Whether two verbs only say that one thing follows another (내고 나면). */
  chained?(word: string, next: string): boolean
  /** Nouns that only close the verb before them (것, 수, 전망), so that it describes nothing. Verb-final only. */
  readonly closing?: ReadonlySet<string>
  /** Particles of what a comparison is with, when that is the number itself (을 웃돌다, 에 못 미치다). Verb-final only. */
  readonly bounded?: ReadonlySet<string>
  /** First letters of verbs of falling that rain and snow do too. Verb-final only. */
  readonly falls?: ReadonlySet<string>
  /** First letters of verbs that with an object are no movement of it (두 시즌을 뛰었다). Verb-final only. */
  readonly climbs?: ReadonlySet<string>
  /** Whether a word is that of comparison (than), or ends in its particle (보다). */
  than?(word: string): boolean
  /** Words that make a time the open beginning of another (이후). Verb-final only. */
  readonly after?: ReadonlySet<string>
  /** The word, or the particles, that say since when and until when. */
  readonly since?: string
  readonly until?: string
  /** Kinds of asking whose time is that of what was answered. Verb-final only. */
  readonly surveys?: ReadonlySet<string>
  /** Whether a verb form only leads on to the next verb (들여 짓는). Verb-final only. */
  chains?(word: string): boolean
  /** Whether a word ends in a particle of what money or time goes to. Verb-final only. */
  goal?(word: string): boolean
  /** Whether a verb form and the word behind it tell of what is to come (웃돌 것). Verb-final only. */
  expects?(word: string, next: string): Modality | null
  /** A noun, as its group, with the copula behind it (물량이다). Verb-final only. */
  readonly isNoun?: RegExp
  /** Chained verbs that tell a level (집계돼, 기록해). Verb-final only. */
  readonly told?: RegExp
  /** Words behind a span that say how long something goes on (동안). Verb-final only. */
  readonly meanwhile?: ReadonlySet<string>
  /** Nouns behind an amount that say which way a balance lies (흑자). Verb-final only. */
  readonly balances?: RegExp
  /** Adjectives before a noun that say only how much of it there is (많은). Verb-final only. */
  readonly degrees?: RegExp
  /** Verbs become particles that take their noun with another one (에 이어). Verb-final only. */
  readonly asides?: ReadonlySet<string>
  /** Whether a verb form before a noun tells what a plan holds (늘리는 내용). Verb-final only. */
  plans?(verb: string, next: string): boolean
  /** Behind an adjective of size it takes its meaning (크고 작은). Verb-final only. */
  readonly bothWays?: RegExp
  /** Words for a time that may be the topic of a sentence (지금은). Verb-final only. */
  readonly whens?: ReadonlySet<string>
  /** A unit with a noun of its own, as its group (개 사업). Verb-final only. */
  readonly ownNoun?: RegExp
  /** Nouns for how far or how fast something moves (오름폭). Verb-final only. */
  readonly widths?: RegExp
  /** Names of cities, provinces and districts, which are told by their last syllable later. Verb-final only. */
  readonly places?: RegExp
  /** Titles behind a family name that may also be a pronoun (이 의원). Verb-final only. */
  readonly titles?: RegExp
  /** Verbs of who is for or against something (반대하다). Verb-final only. */
  readonly votes?: RegExp
  /** Nouns for how something goes (내리막, 상승세). Verb-final only. */
  readonly trends?: RegExp
  /** Verbs that say how much of something there is (걸리다). Verb-final only. */
  readonly takes?: RegExp
  /** Units that count people (명). Verb-final only. */
  readonly heads?: ReadonlySet<string>
  /** A person's name without a title. Verb-final only. */
  readonly personName?: RegExp
  /** Stands for the part of a name that is left out (김 모 씨). Verb-final only. */
  readonly leftOut?: string
  /** A person's name, also with a part left out (김모씨). Verb-final only. */
  readonly named?: RegExp
  /** Nouns for people and bodies, of whom a percent is a part (43%의 주민이). Verb-final only. */
  readonly people?: RegExp
  /** Words that tell that what stands before them was said (다고, 라며). Verb-final only. */
  readonly saidBefore?: RegExp
  /** Verbs of making that describe a figure or paper by who made it (발표한). Verb-final only. */
  readonly madeBy?: RegExp
  /** Behind a noun of judging, at the end: it is theirs (…의 분석이다). Verb-final only. */
  readonly isTheirs?: RegExp
  /** Forms of a verb of growing that wind does too. Verb-final only. */
  readonly blows?: ReadonlySet<string>
  /** Nouns for what falls from the sky, whose fall is no decline. Verb-final only. */
  readonly rain?: ReadonlySet<string>
  /** Behind a quotation: something else is told with it (…”며). Verb-final only. */
  readonly toldBeside?: RegExp
  /** Counters of what is built or lived in, which seldom speaks where somebody else is named (가구). Verb-final only. */
  readonly built?: ReadonlySet<string>
  /** Noun behind a verb form since which a time has passed (지). Verb-final only. */
  readonly elapsed?: string
  /** Whether a verb form and the word behind it say what may be (빠질 수). Verb-final only. */
  may?(word: string, next: string): boolean
  /** Movements of prices, which what is counted does not make (8개가 올랐다). Verb-final only. */
  readonly traded?: RegExp
  /** Units that are themselves what is counted (개사). Verb-final only. */
  readonly members?: RegExp
  /** Names for how far a price may move in a day, or has moved (하한가). Verb-final only. */
  readonly dayLimits?: ReadonlySet<string>
  /** Verbs that tell of what is to come, at the end of a sentence (쌓이겠다). Verb-final only. */
  readonly isToCome?: RegExp
  /** Words before an ordinal that set it against all others of its kind (역대 세 번째다). Verb-final only. */
  readonly allTime?: ReadonlySet<string>
  /** What ends a sentence right behind a number (45다). Verb-final only. */
  readonly copulas?: ReadonlySet<string>
  /** Nouns for rules that are not in force yet, behind the verb that says what they do (낮추는 개정안). Verb-final only. */
  readonly drafts?: RegExp
  /** Beginnings of verbs that take money away and name what is taken (추징하다). Verb-final only. */
  readonly levies?: RegExp
  /** What can say something: an office, a firm, a person, not a thing that is measured. Verb-final only. */
  isSpeaker?(noun: string): boolean
  /** Whether a noun that is no topic can be who speaks. Verb-final only. */
  isAgent?(noun: string): boolean
  /** Whether a verb form sets its clause against the next, so that no expectation reaches back over it. Verb-final only. */
  contrasts?(word: string): boolean
  /** Words for "most", which make a level the size of the move behind them (0.53%로 가장 많이 올랐다). Verb-final only. */
  readonly most?: ReadonlySet<string>
  /** Whether a word closes a list in order of size, whose members move as the first did (순이었다). Verb-final only. */
  ranked?(word: string): boolean
  /** Verbs become particles that tie a noun to the next one (위한, 대한). Verb-final only. */
  readonly relating?: ReadonlySet<string>
  /** Words for one that say "a" before a noun. Verb-final only. */
  readonly one?: ReadonlySet<string>
  /** Words for what is left of what was counted (나머지). Verb-final only. */
  readonly rest?: ReadonlySet<string>
  /** Whether a unit of time says how long, not how much (16개월째). Verb-final only. */
  lasts?(unit: string): boolean
  /** Whether a unit says itself that there is some more of it (5시간여). Verb-final only. */
  overruns?(unit: string): boolean
  /** What a particle says of its noun that may be what is measured: in it (에는), the time until it (까지), it alone (만). Verb-final only. */
  placed?(word: string): 'in' | 'until' | 'alone' | null
  /** Whether a verb form makes one thing of another (두 배가 되다). Verb-final only. */
  becomes?(word: string): boolean
  /** Nouns of size (규모, 수준), which particles follow as they do numbers. Verb-final only. */
  readonly sizes?: ReadonlySet<string>
  /** Units of age. */
  readonly ageUnits?: RegExp
  /** Ends of units that persons are counted with. Verb-final only. */
  readonly personUnits?: RegExp
  /** The unit of things that have none of their own. Verb-final only. */
  readonly thingUnits?: RegExp
  /** Ends of nouns of rates (증가율, 상승폭), which name a measure and tell no movement. Verb-final only. */
  readonly rateNames?: RegExp
  /** Ends of particles of places and persons. Verb-final only. */
  readonly placeParticles?: RegExp
  /** The end of a copula before a noun (3m인, 수준인). Verb-final only. */
  readonly describing?: RegExp
  /** Family names that are other words too. Verb-final only. */
  readonly families?: ReadonlySet<string>
  /** Cues of modality that hold for both ends of a movement: an outlook that is moved was one before. Verb-final only. */
  readonly outlooks?: ReadonlySet<string>
  /** Whether a verb form is of the present, quoted or not. Verb-final only. */
  isPresent?(word: string): boolean
  /** Whether a verb of the present ends a sentence (연다). Verb-final only. */
  isTold?(word: string): boolean
  /** The word for "respectively" before a list of numbers. Verb-final only. */
  readonly respectively?: string
  /** Nouns for what a speaker puts out, left out of its name (자료, 보고서; data, survey). */
  readonly papers?: ReadonlySet<string>
  /** Particles that tie a number to the noun behind it (의), and words of size that take them (규모의). Verb-final only. */
  readonly genitive: ReadonlySet<string>
  readonly sizeWords: ReadonlySet<string>
  readonly articles: ReadonlySet<string>
  /** Words before an infinitive. */
  readonly infinitive: ReadonlySet<string>
  /** Verb forms that tell of the past, so that an earlier forecast or plan reaches no further. */
  isPast(word: string): boolean
  /** Words before a number that something is compared with: than, against, above. */
  readonly comparing: ReadonlySet<string>
  /** Words between a part and its whole (half of the calls). */
  readonly partOf: ReadonlySet<string>
  /** Words that begin a clause, so that no subject reaches over them: that, which, while. */
  readonly clauseOpeners: ReadonlySet<string>
  /** Words before a second telling of the same: "215 points, or 0.5 percent". */
  readonly otherwise: ReadonlySet<string>
  /** Words and particles that link the members of a list. */
  readonly links: ReadonlySet<string>
  /** Words behind a length that say which way it goes: deep, wide. */
  readonly dimensions?: ReadonlySet<string>
  /** Words that tell a group by a bound: `aged` before it, `told` between the group and it; `anyone`: words for a group; `measured`: what is told by how much of it. */
  readonly grouping?: {
    readonly aged: ReadonlySet<string>
    readonly told: ReadonlySet<string>
    readonly anyone: ReadonlySet<string>
    readonly measured: ReadonlySet<string>
  }
  /** Openers of a clause between commas that tells something by the way: where, whose. */
  readonly asidesOf?: ReadonlySet<string>
  /** Openers of a sentence whose first clause only concedes something: although. */
  readonly conceding?: ReadonlySet<string>
  /** Possessives before what somebody or something has: its. */
  readonly owners?: ReadonlySet<string>
  /** Comparatives of speed. */
  readonly quick?: ReadonlySet<string>
  /** Verbs before what has to be reached. */
  readonly needing?: ReadonlySet<string>
  /** Whether a word is a comparative by its form: likelier. */
  isComparative?(word: string): boolean
  /** Verbs behind "to" that say where a movement ended: settle. */
  readonly resulting?: ReadonlySet<string>
  /** Verbs before what is held down, which the bound follows behind "at". */
  readonly capping?: ReadonlySet<string>
  /** Comparatives of amount, which say of a span only how long it is: "more than". */
  readonly howMuch?: ReadonlySet<string>
  /** Verbs of the present that tell how things stand: owes. */
  readonly standing?: ReadonlySet<string>
  /** Nouns for a number that others are compared with: average. */
  readonly means?: ReadonlySet<string>
  /** Before a further part of a whole: another, remaining. */
  readonly remaining?: ReadonlySet<string>
  /** Before the price of what stands left of it: worth. */
  readonly worth?: ReadonlySet<string>
  /** Stand for the noun of the subject before: those of, that of. */
  readonly demonstratives?: ReadonlySet<string>
  /** Before the noun that is more or less of: higher, fewer. */
  readonly comparatives?: ReadonlySet<string>
  /** Forms before a participle that make it passive: was, been. */
  readonly passive?: ReadonlySet<string>
  /** Pair two lists by order, where they stand behind both: respectively. */
  readonly pairing?: ReadonlySet<string>
  /** What is won or lost without being less for it: matches. */
  readonly contests?: ReadonlySet<string>
  /** The name of the time that is a part of a game too, and what a text of games has. */
  readonly games?: { readonly part: string; readonly text: RegExp }
  /** Words that make a subject of nobody: no club. */
  readonly nobody?: ReadonlySet<string>
  /** not, never */
  readonly negations?: ReadonlySet<string>
  /** Ends of words that deny as well: n't. */
  readonly negativeEndings?: readonly string[]
  /** Ends of words that say whose something is: 's. */
  readonly genitiveEndings?: readonly string[]
  /** What is left of such an end behind a sign: the s of "(ACME)'s". */
  readonly genitiveRest?: string
  /** Whether a verb can be one of the present whose subject is one thing: owns. */
  isOfOne?(verb: string): boolean
  /** Whether a word of a bound says what is bounded is like: younger than. */
  isDegree?(word: string): boolean
  /** Words for hundredths and their like: percent, points. */
  readonly rateWords?: ReadonlySet<string>
  /** Whether a word ends as finite verbs do: played, plays. */
  hasVerbEnding?(word: string): boolean
  /** Verbs before a noun that say what it was at some time: 그쳤던. */
  readonly onceWas?: RegExp
  /** Verbs behind a movement that only say whose it is: 오름세를 이끌었다. */
  readonly showing?: RegExp
  /** Of the words of comparing those that need no comma before them: versus. */
  readonly versus?: ReadonlySet<string>
  /** Where something goes: up, down. */
  readonly ways?: ReadonlySet<string>
  /** Verbs of what becomes of a span of time: ended. */
  readonly spanVerbs?: ReadonlySet<string>
  /** A pronoun and its verb in one word, with the pronoun: they’re. */
  readonly contracted?: ReadonlyMap<string, string>
  /** Pronouns of persons: he, she. */
  readonly personal?: ReadonlySet<string>
  /** Titles and what people are to each other, with the pronoun that means them: mr, daughter. */
  readonly called?: ReadonlyMap<string, string>
  /** Their forms as objects: of "ordered her to pay" who is to pay. */
  readonly personalObjects?: ReadonlySet<string>
  /** Pronouns that are an object and never part of a noun phrase: them. */
  readonly objects?: ReadonlySet<string>
  /** Behind whoever tells it, how much he knows: people familiar with the matter. */
  readonly familiar?: ReadonlySet<string>
  /** Verbs that tell what was said only before "that" or at the end: the court heard. */
  readonly hearing?: ReadonlySet<string>
  /** Plurals for people, behind a number that is no year: a crowd of 1900 people. */
  readonly folk?: ReadonlySet<string>
  /** Before a year of whose money an amount is: in 2012 dollars. */
  readonly moneyOf?: ReadonlySet<string>
  /** Before a span of time, how near something is: within ten days of exposure. */
  readonly reach?: ReadonlySet<string>
  /** What whoever speaks calls himself: I. */
  readonly myself?: ReadonlySet<string>
  /** Superlatives that a sentence may say of its subject: highest. */
  readonly extremest?: ReadonlySet<string>
  /** Whether a word says how something is done, so that it is no part of a noun phrase: sharply. */
  isAdverb?(word: string): boolean
  /** Prepositions behind which a share stands in its whole: present in 10 percent of cases. */
  readonly within?: ReadonlySet<string>
  /** Who may forecast without being asked: analysts, economists. */
  readonly forecasters?: ReadonlySet<string>
  /** Verbs behind which "by" tells by how much their subject is ahead or behind, not how much their object changes. */
  readonly outdoing?: ReadonlySet<string>
  /** Participles behind a comma that tell what is thought of the noun before it: believed to have. */
  readonly supposed?: ReadonlySet<string>
  /** Verbs that may stand before their subject: as do most. */
  readonly inverting?: ReadonlySet<string>
  /** Nouns that point back at what was measured: the figure. */
  readonly pointers?: ReadonlySet<string>
  /** Times of a day behind its name: Tuesday evening. */
  readonly daytimes?: ReadonlySet<string>
  /** Before whoever is compared with: behind the Liberals on 17 percent. */
  readonly outran?: ReadonlySet<string>
  /** Between "as" and what there is so many times of: a third as many. */
  readonly asMany?: ReadonlySet<string>
  /** Nouns that a share is no amount of: the source of 80 percent of it. */
  readonly origins?: ReadonlySet<string>
  /** Units of a scale: of "gained five points" whoever gained them. */
  readonly gauged?: ReadonlySet<string>
  /** Words before what is said: that. */
  readonly thats?: ReadonlySet<string>
  /** Relatives of what is no person: which, that. */
  readonly inanimate?: ReadonlySet<string>
  /** Relatives of a place: where. */
  readonly wherein?: ReadonlySet<string>
  /** Articles that belong to nobody: the, a. */
  readonly determiners?: ReadonlySet<string>
  /** Single prepositions, by what they say before a number or behind it: at, in, for, as. */
  readonly lying?: ReadonlySet<string>
  readonly inside?: ReadonlySet<string>
  readonly purposes?: ReadonlySet<string>
  readonly like?: ReadonlySet<string>
  /** Prepositions within the name of an office: Centers for Disease Control. */
  readonly ofOffice?: ReadonlySet<string>
  readonly prices?: ReadonlySet<string>
  /** Words of ages: the age, who is aged, at 14, as young as 11, a 40-year-old. */
  readonly ages?: Readonly<Record<'age' | 'aged' | 'at' | 'young' | 'old', ReadonlySet<string>>>
  /** Small words within a name: du, van. */
  readonly nameParts?: ReadonlySet<string>
  /** Signs told in words: plus or minus. */
  readonly signs?: ReadonlySet<string>
  /** What a share may stand behind with its noun and without an article: with 12 percent protein. */
  readonly adjoining?: ReadonlySet<string>
  /** What says whose or which forecast it is, not of what: consensus, median. */
  readonly weighed?: ReadonlySet<string>
  /** Nouns of movement and words before them that are no subject by themselves. */
  readonly bareMoves?: ReadonlySet<string>
  /** Nouns of movement that are measured too: growth. */
  readonly growing?: ReadonlySet<string>
  readonly levels?: ReadonlySet<string>
  /** Before a number they stand for an article: another 5 percent rise. */
  readonly eachOne?: ReadonlySet<string>
  /** Participles between money and what it went to: spent on. */
  readonly spending?: ReadonlySet<string>
  readonly cash?: ReadonlySet<string>
  readonly equivalent?: ReadonlySet<string>
  readonly instead?: ReadonlySet<string>
  /** The noun of "the first time in years". */
  readonly occasions?: ReadonlySet<string>
  /** Times that a forecast may be for, and not of. */
  readonly terms?: ReadonlySet<string>
  /** Forms of "have", which may say where somebody sees something: have unemployment at 4 percent. */
  readonly having?: ReadonlySet<string>
  /** Verbs that say by how much something is ahead or behind: lead, win. */
  readonly margins?: ReadonlySet<string>
  /** Verbs that put their object at a number: set, put, keep. */
  readonly placing?: ReadonlySet<string>
  /** Those of them that bring it "to" a number, never "at" one: take, lift. */
  readonly taking?: ReadonlySet<string>
  /** Months that people are called too: June, Jan. */
  readonly givenNames?: ReadonlySet<string>
  /** Words straight before or behind the name of a person: said, Ms, leader. */
  readonly besideNames?: ReadonlySet<string>
  /** What a person may be called without a name: worker, official. */
  readonly persons?: ReadonlySet<string>
  /** Verbs of money that somebody gets: will go to schools. */
  readonly goes?: ReadonlySet<string>
  /** Verbs with which a paper tells what it found: gave. */
  readonly giving?: ReadonlySet<string>
  /** What things are as a rule, of which a share is told: normal. */
  readonly usual?: ReadonlySet<string>
  /** Adjectives that "more" goes with behind a multiple: likely. */
  readonly likely?: ReadonlySet<string>
  /** Openers of a sentence that make no clause of it a part of another: but. */
  readonly goingOn?: ReadonlySet<string>
  /** Verbs of what something is done to for so long: lost their licences for a month. */
  readonly stopping?: ReadonlySet<string>
  /** Verbs of saying that never stand before whoever speaks: ", blamed the cost". */
  readonly unturned?: ReadonlySet<string>
  /** Participles of whoever was asked: polled by. */
  readonly polling?: ReadonlySet<string>
  /** Whoever is asked or studied: respondents. */
  readonly polled?: ReadonlySet<string>
  /** Verbs of what needs time: took. */
  readonly needingTime?: ReadonlySet<string>
  /** Verbs that lay so much upon somebody: sentenced, fined. */
  readonly sentencing?: ReadonlySet<string>
  /** Behind a number, what it is taken from: off. */
  readonly off?: ReadonlySet<string>
  /** Gerunds that tell what the subject of the sentence did: posting a rise of. */
  readonly reportingMoves?: ReadonlySet<string>
  /** Nouns that a range is called: in a range of 3 to 4 percent. */
  readonly bands?: ReadonlySet<string>
  /** Behind a length of time, how long it is past: a year ago; and the nouns of time before it. */
  readonly bygone?: ReadonlySet<string>
  readonly lapses?: ReadonlySet<string>
  /** Words that the names of firms and papers end with, and those of people do not: Velt Research. */
  readonly firmEnds?: ReadonlySet<string>
  /** Verbs that wish only with "for" or "on": call. */
  readonly calling?: ReadonlySet<string>
  /** What somebody reckons, behind "by": by her estimate. */
  readonly accountings?: ReadonlySet<string>
  /** Verbs of will before an infinitive, which are words said: vowed to; and those that ask for something: wants. */
  readonly vowing?: ReadonlySet<string>
  readonly wishing?: ReadonlySet<string>
  /** Verbs of doing something to a part of a whole, so that the whole is measured and not who does it: lose, sell. */
  readonly affecting?: ReadonlySet<string>
  /** Verbs of adding an amount to something. */
  readonly adding?: ReadonlySet<string>
  /** Pronouns of more than one: they. */
  readonly many?: ReadonlySet<string>
  /** Verbs that only help another one: is, has, will. */
  readonly auxiliaries?: ReadonlySet<string>
  /** Verbs of who makes his own figures known. */
  readonly reporting?: ReadonlySet<string>
  /** Parts of a firm, whose name follows behind "in": shares. */
  readonly stakes?: ReadonlySet<string>
  /** Things counted that do not say of what kind they are: units. */
  readonly emptyUnits?: ReadonlySet<string>
  /** Words behind a distance that say in which direction something lies: north, from. */
  readonly bearings?: ReadonlySet<string>
  /** Verbs that leave what they govern where it is: held, kept. */
  readonly holding?: ReadonlySet<string>
  /** Words before the time at which something ends: until. */
  readonly ending?: ReadonlySet<string>
  /** Nouns of movement that have a length in sport: leap. */
  readonly jumps?: ReadonlySet<string>
  /** Nouns before "of" that say how fast something moves: pace. */
  readonly paces?: ReadonlySet<string>
  /** Words before the day of an event of its own, which is no time of a number: payable on, due on. */
  readonly appointed?: ReadonlySet<string>
  /** Participles before the day on which figures came out: data released on Monday. */
  readonly issued?: ReadonlySet<string>
  /** Participles before the time at which a plan or a deal came about: unveiled. */
  readonly unveiled?: ReadonlySet<string>
  /** Whom such verbs name straight behind them: told reporters. */
  readonly hearers?: ReadonlySet<string>
  /** Verbs that at the head of a sentence open a condition: had it stayed. */
  readonly inverted?: ReadonlySet<string>
  /** Verbs of trade, before what is traded "at" a price: sold. */
  readonly trading?: ReadonlySet<string>
  /** Verbs of movement whose present, with a time behind it, tells of what is fixed for then: rises. */
  readonly due?: ReadonlySet<string>
  /** Verbs whose present tells of what is fixed for a time to come: opens, expires. */
  readonly scheduled?: ReadonlySet<string>
  /** Pronouns of things and groups that stand as subjects: it. */
  readonly impersonal?: ReadonlySet<string>
  /** Words before a span that something goes on for: for. */
  readonly lasting?: ReadonlySet<string>
  /** Words before a range that belong to it: between. */
  readonly spanning?: ReadonlySet<string>
  /** Verbs before "up" and "down": those that leave them a movement (was up), and those that make no movement of them even of money. */
  readonly movable?: {
    readonly moved: ReadonlySet<string>
    readonly taken: ReadonlySet<string>
    /** Of `moved` those that carry things counted somewhere: bring up. */
    readonly carried: ReadonlySet<string>
  }
  /** Nouns between "to a" and a number that say how it compares with all others: high. */
  readonly extremes?: ReadonlySet<string>
  /** What says of which times something is the highest: monthly, annual. */
  readonly periodic?: ReadonlySet<string>
  /** Who tells what they found, where others find things, and the verbs of it: researchers found; and what bodies do: the ministry counted. */
  readonly studying?: {
    readonly who: ReadonlySet<string>
    readonly finding: ReadonlySet<string>
    readonly counting: ReadonlySet<string>
  }
  /** Words straight before a number that say what to think of it: just, whopping. */
  readonly scanty?: ReadonlySet<string>
  /** Verbs of saying that before a number tell what was done: claimed 12 lives. */
  readonly deeds?: ReadonlySet<string>
  /** Who says something with somebody named: colleagues. */
  readonly fellows?: ReadonlySet<string>
  /** Before a participle it tells what has been done: have. */
  readonly perfect?: ReadonlySet<string>
  /** Behind a number that was told before in its place: previously. */
  readonly formerly?: ReadonlySet<string>
  /** Words of what people think of something, beside which a percentage is a share of them: support. */
  readonly opinions?: ReadonlySet<string>
  /** Before what none was like for a while: first. */
  readonly unprecedented?: ReadonlySet<string>
  /** Words for all of something, which "but" may take a part out of: every. */
  readonly wholes?: ReadonlySet<string>
  /** Borders behind which a verb may go on without a subject: but. */
  readonly contrasting?: ReadonlySet<string>
  /** Before what had come before something else: after. */
  readonly followed?: ReadonlySet<string>
  /** The article of what is known: the. */
  readonly definite?: ReadonlySet<string>
  /** Before a time: in, on. */
  readonly dated?: ReadonlySet<string>
  /** Before a level that does not move: unchanged on. */
  readonly heldOn?: ReadonlySet<string>
  /** Opens a clause that is itself an object: cut what they pay. */
  readonly objectClause?: ReadonlySet<string>
  /** Last words of a bound that may go on as a movement: and up. */
  readonly onward?: ReadonlySet<string>
  /** Words of comparing that also say where something lies: above. */
  readonly above?: ReadonlySet<string>
  /** Of the comparatives of amount the one that says up: more. */
  readonly more?: ReadonlySet<string>
  /** Behind so many that are wanting: short. */
  readonly lacking?: ReadonlySet<string>
  /** Behind a length, before what it lies away from: above, across. */
  readonly lyingOff?: ReadonlySet<string>
  /** Before a number that opens a clause they leave it its subject: only, another; and beside its verb: now. */
  readonly merely?: ReadonlySet<string>
  readonly atPresent?: ReadonlySet<string>
  /** Ordinals of who came behind the first, before "with" and a share. */
  readonly runnersUp?: ReadonlySet<string>
  /** Behind a word of comparing they belong to it: compared with. */
  readonly comparedTo?: ReadonlySet<string>
  /** Before how far something is from a level, at most: within 1 percent of the peak. */
  readonly upToFrom?: ReadonlySet<string>
  /** Before "to" and a level that is risen to: up. */
  readonly upTo?: ReadonlySet<string>
  /** Whether a form is one of doing something meanwhile (raising), or of something done (raised), by its ending. */
  isGerund?(word: string): boolean
  isParticiple?(word: string): boolean
  /** Before the year of a birth: born. */
  readonly birth?: ReadonlySet<string>
  /** Words that no plain list of things has. */
  readonly endsList?: ReadonlySet<string>
  /** Before "of" and a time before which something is. */
  readonly aheadOf?: ReadonlySet<string>
  /** Before a time whose level something is away from: under its 2007 peak. */
  readonly beyond?: ReadonlySet<string>
  /** Forms of being and having in the present. */
  readonly atHand?: ReadonlySet<string>
  /** Words that say how long none was like something, before "since". */
  readonly records?: ReadonlySet<string>
  /** Before a number that is only guessed: an estimated. */
  readonly guessed?: ReadonlySet<string>
  /** Behind a verb that says a number was expected: forecast for. */
  readonly foreseenFor?: ReadonlySet<string>
  /** Of the verbs of expectation those that expect only with "for": looking. */
  readonly seeking?: ReadonlySet<string>
  /** Relative of an owner: whose. */
  readonly whose?: ReadonlySet<string>
  /** Before what comes next: before easing. */
  readonly leadingUp?: ReadonlySet<string>
  /** Before a time of the year the one that was not long ago: last. */
  readonly latest?: ReadonlySet<string>
  /** Says since when a price has moved, and of anything else when it was. */
  readonly overnight?: ReadonlySet<string>
  /** Before a reason: because. */
  readonly reasons?: ReadonlySet<string>
  /** Of the links the one that adds something: and. */
  readonly joining?: ReadonlySet<string>
  /** Before a participle it tells what is to be done: be. */
  readonly subjunctive?: ReadonlySet<string>
  /** Of the articles those of what is not known yet: a. */
  readonly indefinite?: ReadonlySet<string>
  /** Behind a comma before what something is compared with: behind. */
  readonly lagging?: ReadonlySet<string>
  /** Before "to" and a number that something comes to: equal. */
  readonly equal?: ReadonlySet<string>
  /** Verbs that say what something is worth: values. */
  readonly valuing?: ReadonlySet<string>
  /** Beside a number that is told of the present: now. */
  readonly nowadays?: ReadonlySet<string>
  /** The two words between what will be and what is: instead of, rather than. */
  readonly replacing?: ReadonlyMap<string, string>
  /** Before what something is or becomes: as. */
  readonly likening?: ReadonlySet<string>
  /** Before a participle it tells what had been done by then: had. */
  readonly pastPerfect?: ReadonlySet<string>
  /** Adjectives before an infinitive: likely to, able to. */
  readonly inclined?: ReadonlySet<string>
  /** What money may be an amount in: cash, sales. */
  readonly sums?: ReadonlySet<string>
  /** Nouns that stand for the share told before: figure. */
  readonly figures?: ReadonlySet<string>
  /** What is cut to those who have it: power. */
  readonly supplied?: ReadonlySet<string>
  /** Nouns that say how a number beside them is meant: forecast, target. */
  readonly expected?: ReadonlyMap<string, Modality>
  /** Nouns behind "before" that belong to the name of an account: profit before tax. */
  readonly reckonedBefore?: ReadonlySet<string>
  /** Forms of the verbs that say a number was expected by somebody: forecast, with what they make of it. */
  readonly foreseen?: ReadonlyMap<string, Modality>
  /** Verbs whose past is also their base form: cut. */
  readonly unchanged?: ReadonlySet<string>
  /** Multiples that are verbs behind an auxiliary: double. */
  readonly factors?: ReadonlySet<string>
  /** Verbs that set what somebody estimates at an amount: put. */
  readonly estimating?: ReadonlySet<string>
  /** Pronouns of things named before, of which so many are told: three of them. */
  readonly pointing?: ReadonlySet<string>
  /** Verbs of what makes up a part of a whole: account for, bring in. */
  readonly contributing?: ReadonlySet<string>
  /** Verbs of what a part of many do: a third own one. */
  readonly doing?: ReadonlySet<string>
  /** Relative words of time: since 2018, when. */
  readonly when?: ReadonlySet<string>
  /** Nouns of prepositions that add an amount to the one before: on top of the $60 million. */
  readonly atop?: ReadonlySet<string>
  /** Verbs of having a part of something: hold, own. */
  readonly owning?: ReadonlySet<string>
  /** Words that open a clause of why or when behind a comma: as, after. */
  readonly causes?: ReadonlySet<string>
  /** Pronouns that open a relative clause: who. */
  readonly relatives?: ReadonlySet<string>
  /** Pronouns of who speaks and who is spoken to: we, you. */
  readonly speaking?: ReadonlySet<string>
  /** Verbs between such a noun and its number: is. */
  readonly equating?: ReadonlySet<string>
  /** Words straight behind such a noun that show that its number does not follow. */
  readonly unreached?: ReadonlySet<string>
  /** Words between a change and the change of another that it is compared with: against. */
  readonly against?: ReadonlySet<string>
  /** Verbs of saying that name the hearer behind them, never the speaker: told. */
  readonly addressed?: ReadonlySet<string>
  /** Before a phrase with a subject and a number but no verb: with. */
  readonly with?: ReadonlySet<string>
  /** Nouns too empty to be a subject: total, average. */
  readonly empty: ReadonlySet<string>
  /** Words that mean to the previous level ("from"), to the new level ("to"), and the size of the move ("by"). */
  readonly from: ReadonlySet<string>
  readonly to: ReadonlySet<string>
  readonly by: ReadonlySet<string>
}

/** What makes a quantity of a number that has neither unit nor noun. */
export interface BareTables {
  /** Words after an ordinal that make it a rank: largest, placed. */
  readonly rankAfter: ReadonlySet<string>
  /** Of those, the ones that belong to the rank's text. */
  superlatives(word: string): boolean
  /** Words before an ordinal that make it a rank: ranked, finished. */
  readonly rankBefore: ReadonlySet<string>
  /** Verbs behind which a bare ordinal is a place: they are seventh. */
  readonly rankStates?: ReadonlySet<string>
  /** Words that may stand between the two. */
  readonly rankBetween: ReadonlySet<string>
  /** Words before a bare number that let it take the noun of the count before it: against, from. */
  readonly lendsAfter: ReadonlySet<string>
  /** Words of a bound that make an age of a bare number: older. */
  readonly ageWords: ReadonlySet<string>
  /** Those that do so only behind a noun that is counted: up. */
  readonly ageEnds?: ReadonlySet<string>
  /** What large bare numbers count, from this power of ten on (매출 3조). */
  readonly large?: { readonly power: number; readonly type: UnitType; readonly code: string }
  isIndexWord(word: string): boolean
  /** Averages of players that have no unit: 타율. */
  readonly scored?: RegExp
  /** Behind which the bounds of an estimate stand: confidence interval, 신뢰구간. */
  readonly intervals?: ReadonlySet<string>
  /** Names of the points of an index, which those of a percentage have too. */
  readonly points?: ReadonlySet<string>
  /** Scales without a unit whose values have decimals (규모 5.2), and what is measured on them. */
  readonly scaleWords?: RegExp
  readonly scaled?: RegExp
  /** Whether the bare number from one token to another is a person's age by what stands around it. */
  isAge(tokens: readonly Token[], first: number, last: number): boolean
  /** Nouns before "of" and a counted thing: number, toll. */
  readonly counting?: ReadonlySet<string>
  /** Verbs before "to" and an ordinal that make it a rank: drop, climb. */
  readonly rankMoves?: ReadonlySet<string>
  /** Words behind an ordinal between commas that make it a rank: last, behind. */
  readonly rankAt?: ReadonlySet<string>
  /** Words before "No 3" that make it a rank: world. */
  readonly rankLabels?: ReadonlySet<string>
  /** "the No. 2 brewer", "became No. 1 in": the sign of such a number, words before it, words of the place behind it, and nouns of what is ranked. */
  readonly ranked?: {
    readonly signs: ReadonlySet<string>
    readonly owners: ReadonlySet<string>
    readonly within: ReadonlySet<string>
    readonly heads: ReadonlySet<string>
  }
  /** Verbs of doing something with so many: the particles that may follow them, the forms that no ending shows, the ending of those that are no finite form, and verbs whose number is something else. */
  readonly done?: {
    readonly particles: ReadonlySet<string>
    readonly participles: ReadonlySet<string>
    readonly ending: string
    readonly never: ReadonlySet<string>
  }
  /** Pronouns before a verb of being and a number that stand for what was counted: it; those with the verb in one word. */
  readonly standIns?: {
    readonly pronouns: ReadonlySet<string>
    readonly whole: ReadonlySet<string>
    /** Verbs of standing "at" a number. */
    readonly standing: ReadonlySet<string>
  }
  /** Words of movement beside a bare number of points: up, fall. */
  readonly pointed?: ReadonlySet<string>
  /** Verbs of coming to a price for a while: touching. */
  readonly touching?: ReadonlySet<string>
  /** A name of indices that is no word, token by token: S&P. */
  readonly indexName?: readonly string[]
  /** Behind so many of the same, one after another: in a row. */
  readonly inRow?: readonly string[]
  /** Of the comparatives of amount the one that is of things counted: fewer. */
  readonly ofCounts?: ReadonlySet<string>
  /** How units of age end: years old. */
  readonly ageEnd?: string
  /** Times that something is told by: a day. */
  readonly daily?: ReadonlySet<string>
  /** Before a number that is in force: current. */
  readonly standing?: ReadonlySet<string>
  /** The number one as a word. */
  readonly single?: ReadonlySet<string>
  /** Before a part of what was counted: including. */
  readonly including?: ReadonlySet<string>
  /** Between a name and its number in a list by size: on. */
  readonly placed?: ReadonlySet<string>
  /** Verbs of growing and shrinking, before "from" one number to another. */
  readonly growing?: ReadonlySet<string>
  /** Words between a movement and the number that it leads to. */
  readonly movesTo?: ReadonlySet<string>
  /** Words between an article and a number whose noun is left out: further, usual. */
  readonly elliptic?: ReadonlySet<string>
  /** Verbs and adverbs of movement between two levels: up, fell. */
  readonly leveling?: ReadonlySet<string>
  /** Verbs behind which a bare number counts what was counted before: needs, delivered. */
  readonly lendingVerbs?: ReadonlySet<string>
  /** Nouns that are told as one in so many: odds. */
  readonly chances?: ReadonlySet<string>
  /** Behind so many of what was named: needed. */
  readonly wanted?: ReadonlySet<string>
  /** What is placed for so many of something: orders. */
  readonly ordered?: ReadonlySet<string>
  /** Nouns of a sentence that tells of a bare ratio (fertility), and the words that stand before the number. */
  readonly ratios?: {
    readonly names: ReadonlySet<string>
    readonly before: ReadonlySet<string>
    /** Those that tell how many times as much, by their first word: relative risk. */
    readonly factors?: ReadonlyMap<string, ReadonlySet<string>>
  }
  /** Verbs of more than one: were. */
  readonly plurals?: ReadonlySet<string>
  /** Before such a verb it says that so many are: there. */
  readonly existing?: ReadonlySet<string>
  /** Words before a count that tell of how far it has come: so far 35. */
  readonly byNow?: ReadonlySet<string>
  /** Nouns of one thing that is so many: population. */
  readonly collectives?: ReadonlySet<string>
  /** Prepositions that part a number from such a verb: those ill at 80 were. */
  readonly beside?: ReadonlySet<string>
  /** Verbs before a bare number of what was named: reached. */
  readonly reaching?: ReadonlySet<string>
  /** Words of harm beside which a bare number counts people: verbs before it, states behind it, and what joins those. */
  readonly harmed?: {
    readonly people: string
    readonly verbs: ReadonlySet<string>
    readonly states: ReadonlySet<string>
    readonly were: ReadonlySet<string>
    /** Behind so many in a vessel: on board. */
    readonly aboard: readonly string[]
    /** Words of a bound before the number, with how many tokens it has: at least; and what may stand behind the number: others. */
    readonly bounds: ReadonlyMap<string, number>
    readonly others: ReadonlySet<string>
    /** Where the hurt and the caught are: hospital. */
    readonly places: ReadonlySet<string>
  }
  /** Relative words that make a number one of people: the 85 who applied. */
  readonly whoever?: ReadonlySet<string>
  /** Verbs whose bare number counts people: employs. */
  readonly employing?: ReadonlySet<string>
  /** Nouns of accounts, whose amounts are money: profit. */
  readonly accounts?: ReadonlySet<string>
  /** Behind a number whose noun is left out: fewer. */
  readonly fewer?: ReadonlySet<string>
  /** What follows a rate of exchange (4.262 per euro), may stand between, and the currencies that it is told of. */
  readonly rate?: {
    readonly links: ReadonlySet<string>
    readonly between: ReadonlySet<string>
    readonly currencies: ReadonlySet<string>
  }
  /** Plurals whose level is a price or rate and no count: shares, yields. */
  readonly priced?: ReadonlySet<string>
  /** What stands counted behind a noun and "of": of a mother the children. */
  readonly members?: ReadonlyMap<string, string>
  /** Words beside a number whose noun is left out: only, the other, meant for, left with, and behind one that opens its sentence. */
  readonly leftOut?: {
    readonly only: ReadonlySet<string>
    readonly others: ReadonlySet<string>
    readonly meant: ReadonlySet<string>
    readonly left: ReadonlySet<string>
    /** Adverbs behind so many in a row: straight. */
    readonly running: ReadonlySet<string>
    readonly goingOn: ReadonlySet<string>
  }
  /** Units that a list (behind a colon) or a table (below its heading) tells once for its numbers, and how. */
  readonly columns?: readonly {
    readonly type: UnitType
    readonly code: string
    /** Of millions 6. */
    readonly power: number
    readonly listed: RegExp
    readonly headed: RegExp
    /** How a row ends that tells the unit of those below. */
    readonly ends?: RegExp
  }[]
  /** Titles of columns that name what is counted and are verbs elsewhere: wins. */
  readonly titles?: ReadonlySet<string>
  /** The noun before "of" and so many times as much. */
  readonly factor?: string
  /** Names of temperatures and words that lead to their numbers; what tells the two scales of degrees in a text. */
  readonly heats?: {
    readonly names: ReadonlySet<string>
    readonly leads: ReadonlySet<string>
    readonly warm: RegExp
    readonly metric: RegExp
  }
  /** Words of time before so many of what somebody did one after another: their last four matches. */
  readonly lately?: ReadonlySet<string>
  /** Words before a number word that point at known things: the, these, our. */
  definite(word: string): boolean
}

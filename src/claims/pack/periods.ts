/** What a phrase of time means. */
export type PeriodSets =
  | {
      readonly is: 'day' | 'month' | 'quarter' | 'year' | 'week' | 'weekend'
      readonly shift: number
      /** Only behind a time of this name. */
      readonly behind?: string
    }
  /** The weekend that is on, else the last one, or the next where it is to come. */
  | { readonly is: 'near-weekend' }
  /** The months told before, of the year of the slot: the same period of 2024. Known where it opens the sentence; else what it is compared with says. */
  | { readonly is: 'same-of' }
  /** The year after the one that the sentence has named. */
  | { readonly is: 'year-after' }
  /** Year, quarter, month or day taken from the slots of the pattern, in the order of their names. */
  | {
      readonly is: 'named'
      /** The last one or the next one (지난 10월, 오는 12월), whatever year the sentence has named. */
      readonly side?: 'past' | 'ahead'
      /** A year of two digits and nothing else: only before a word that tells of years (`toldByYear`). */
      readonly bare?: true
    }
  | { readonly is: 'weekday'; readonly side?: 'ahead' }
  /** The ten years that a named one begins: the 1970s. */
  | { readonly is: 'decade' }
  /**
   * From one slot to the other; `adjacent`: two months, known only where the one follows the other; `listed`: two months, either of which may be the
   * earlier one.
   */
  | { readonly is: 'span'; readonly adjacent?: true; readonly listed?: true }
  /** The first so many months of a year, or spans of so many each. */
  | { readonly is: 'months-to-date'; readonly shift?: number; readonly each?: number }
  /** The last so many months of a year. */
  | { readonly is: 'last-months'; readonly shift: number }
  /** So many months up to a named one: the three months to Sept. 30; `over` where it is said that they have ended. */
  | { readonly is: 'months-until'; readonly count?: number; readonly over?: true }
  /** So many weeks, or spans of so many days, up to a named day: the 26 weeks to Aug. 30. */
  | { readonly is: 'weeks-until'; readonly days?: number }
  /** The week, or so many weeks, up to a named day. */
  | { readonly is: 'week-until'; readonly weeks?: number }
  /** The week that begins on a named day. */
  | { readonly is: 'week-from' }
  /** The year that begins on a named day: the next such day (`ahead`), the last one (`over`), or the nearest. */
  | { readonly is: 'year-from'; readonly side?: 'ahead' | 'over' }
  /** The first so many days of a month, or spans of so many each. */
  | { readonly is: 'first-days'; readonly each?: number }
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
  /** The period said last, or of those longer than a day. */
  | { readonly is: 'same' }
  | { readonly is: 'same-span' }
  /** The year of the period said last. */
  | { readonly is: 'same-year' }
  /** The day said last, else today. */
  | { readonly is: 'same-day' }
  /** It only looks like a time: its number is read as a quantity (4일 만에); a month where a word behind it says so (June gold output). */
  | { readonly is: 'quantity'; readonly unless?: ReadonlySet<string> }
  /** Numbers in it are no claims, but it says no period (clock times, fiscal years). */
  | { readonly is: 'none' }

/** Phrases of time with what they mean. */
export interface PeriodRow {
  readonly name: string
  readonly patterns: readonly string[]
  readonly sets: PeriodSets
}

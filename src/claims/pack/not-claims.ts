/** What makes a label, a name, a date or the base of a rate of a number, and no claim. */
export interface NotClaims {
  /** Those who tell a reporter, before "familiar with". */
  readonly sources?: ReadonlySet<string>
  /** The word two before a single one of them that is cited: according to one analyst. */
  readonly citing?: ReadonlySet<string>
  /** Before one unit of money that so much is told for each of: 60p in every £1. */
  readonly everyOne?: ReadonlySet<string>
  /** Behind a time that is over: ago. */
  readonly past?: ReadonlySet<string>
  /** Degrees of a place on the globe, and what follows them. */
  readonly latitude?: { readonly units: ReadonlySet<string>; readonly sides: ReadonlySet<string> }
  /** Words straight before a number that make it a label, with the reason: article 31, room 5, 제31조. */
  readonly before: ReadonlyMap<string, string>
  /** Words that make a time of what may be the head of a label: last season. */
  readonly oneOfTime?: ReadonlySet<string>
  /** Before a small number and with a capital they name a class at school: Year 5 pupils. */
  readonly schoolYears?: ReadonlySet<string>
  /** Nouns that a year before them dates: lines, levels. */
  readonly ofYears?: ReadonlySet<string>
  /** Types of units whose words have small letters, as nouns have: with a capital they are part of a name (8 Mile, 21 Grams). */
  readonly smallUnits?: ReadonlySet<string>
  /** Kinds of streets, as they end the name of one behind the number of a house: 221B Baker Street. */
  readonly streets?: ReadonlySet<string>
  /** Words straight after a number that make it a label: 5호선, 3 p.m. */
  readonly after: readonly (readonly [string, string])[]
  /** Patterns whose numbers are none: names with numbers, phone numbers with their words. */
  readonly patterns: readonly (readonly [string, string])[]
  /** A counter that with round numbers below 100 names an age group (30대), unless a thing counted stands before it or one of these is not behind it. */
  readonly decade?: {
    readonly unit: string
    readonly next: ReadonlySet<string>
    readonly words: RegExp
    /** Verbs of what is counted, and no age: 40대로 늘어난다. */
    readonly moved?: RegExp
  }
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
    /** Glued behind one of what a price is told for: 1kg기준. */
    readonly basis?: string
    /** Counters of how often. */
    readonly often: ReadonlySet<string>
    /** Particles that tie the base to a word of price, and whether a noun is one: 배추 1포기의 소매가격. */
    readonly genitive: string
    isPrice(noun: string): boolean
    /** Verbs of what somebody has bought or sold, so that one of it is no base: 한 채를 9억원에 샀다. */
    readonly dealt?: RegExp
    /** Nouns of terms, before a span that is no base (징역 1년에). */
    readonly terms: ReadonlySet<string>
    /** Verbs behind the particle that only tell how long: 한 달에 걸쳐. */
    readonly extent: RegExp
  }
  /** Parts of towns, behind a name and a number that are glued to each other (역삼1동). */
  readonly wards?: ReadonlySet<string>
  /** A counter that names a part of a match where one of these particles is glued behind it and a word of that match follows: 3회에만 4점을. */
  readonly innings?: {
    readonly unit: string
    /** Words straight behind an inning that tell a part of it: 8회 마지막 공. */
    readonly turns: RegExp
    readonly places: ReadonlySet<string>
    readonly words: RegExp
    /** Verbs behind the particle that only tell how often: 3회에 걸쳐. */
    readonly often: RegExp
  }
  /** Glued behind a unit it makes a class of it (60kg급). */
  readonly gradeSuffix?: string
  /** Words that make a label of a number without a unit behind them: 시즌 6, but 시즌 53승. */
  readonly bareLabels?: ReadonlySet<string>
  /** Words that make a label of the number glued behind them: 고2. */
  readonly gluedLabels?: ReadonlySet<string>
  /** Letters that may be glued before a number without making it a name (currency codes are known anyway). */
  readonly gluedBefore: ReadonlySet<string>
  /** Words and signs between the sides of something: 10-by-12-foot, 30×40cm. */
  readonly across?: ReadonlySet<string>
}

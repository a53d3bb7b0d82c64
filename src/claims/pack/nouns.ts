/** How the noun is found that a number counts. */
export interface NounTables {
  /** Kinds of year between number and unit: "two fiscal years". */
  readonly yearly?: ReadonlySet<string>
  /** Words between a number and a time or a way that only tell what it was like: "six long weeks". */
  readonly felt?: ReadonlySet<string>
  /** What stands for a noun that was said before: ones. */
  readonly standIn?: string
  /** How often something is, or of which times it is the highest: daily, annual. */
  readonly periodic?: ReadonlySet<string>
  /** Words that end a counted noun's phrase. */
  readonly stops: ReadonlySet<string>
  /** Words that lean on a "to" behind them: prior to. */
  readonly leaning?: ReadonlySet<string>
  /** Those that lean on a "for" or an "of": responsible for. */
  readonly leaningOn?: ReadonlySet<string>
  /** Adjectives that may stand between number and noun and say nothing of what it is: more, new, additional. */
  readonly light: ReadonlySet<string>
  /** The one thing that a plural is several of: engineer of engineers. */
  singularOf?(plural: string): string
  /** Behind a number it multiplies: three times. */
  readonly timesWord?: string
  /** Words that leave "a quarter" before them a part of something: of, said. */
  readonly sharing?: ReadonlySet<string>
  /** Participles that say of which kind a thing is, not what has been done to it: unaccompanied, organised. */
  classifies?(word: string): boolean
  /** Words that end a phrase but where they stand before its noun: early. */
  readonly describing?: ReadonlySet<string>
  /** Before "one" where it counts: only. */
  readonly alone?: ReadonlySet<string>
  /** Before the adjective of a noun that is counted: most. */
  readonly grading?: ReadonlySet<string>
  /** Words for parts of the world, which begin names: North. */
  readonly quarters?: ReadonlySet<string>
  /** Stuffs that lie so many metres deep or thick: water, snow. */
  readonly layers?: ReadonlySet<string>
  /** Names of peoples that are plurals as they stand: Japanese. */
  readonly peoples?: ReadonlySet<string>
  /** Participles that begin what describes a noun: women living alone. */
  readonly residing?: ReadonlySet<string>
  /** What a text has somewhere that measures in metres, so that its "m" is none of millions. */
  readonly metric?: RegExp
  /** What is told in millions: sales, users. */
  readonly sold?: ReadonlySet<string>
  /** Whether a word before a number shows that the number is told of a known whole: club’s, estimated. */
  owned?(word: string): boolean
  /** Whether a word can be the head of what is counted; `one` when the number is 1. */
  isHead(word: string, one: boolean): boolean
  /** Verbs that show one thing behind "a third": was. */
  readonly singularVerbs?: ReadonlySet<string>
  /** Verbs of what a part of several do: live, say. */
  readonly pluralVerbs?: ReadonlySet<string>
  /** Verbs before "a third" that make it one more of its kind: scored. */
  readonly ordinalVerbs?: ReadonlySet<string>
  /** Nouns that stand behind a number and a hyphen and say how big something is: bed, seat. */
  readonly sizes?: ReadonlySet<string>
  /** Medals by their metal, which are counted like things: gold. */
  readonly medals?: ReadonlySet<string>
  /** Plurals that describe the noun behind them: drugs gang bosses. */
  readonly describingPlurals?: ReadonlySet<string>
  /** Plurals that are as often verbs: rises. */
  readonly verbal?: ReadonlySet<string>
}

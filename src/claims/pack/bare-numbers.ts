import type { UnitType } from '../../model/claim.ts'
import type { Token } from '../text/tokens.ts'

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
  readonly large?: {
    readonly power: number
    readonly type: UnitType
    readonly code: string
    /** Such numbers in words, which are no other words: 십억, but 백조. */
    readonly words?: RegExp
    /** What is told with the band of what it costs or holds: 100억대 자산가. */
    readonly bands?: RegExp
  }
  /** Units that futures move by: 18틱 내린 104.11. */
  readonly ticks?: ReadonlySet<string>
  isIndexWord(word: string): boolean
  /** Averages of players that have no unit: 타율. */
  readonly scored?: RegExp
  /** Nouns before a bracket with what was told before, as it was then: 지난달 저점(1,160.42). */
  readonly extremes?: RegExp
  /** Nouns straight before a number that has no unit, with the unit that it leaves out: 승점 26, 찬성 172. */
  readonly tallies?: ReadonlyMap<string, string>
  /** Medals before their number: 금 6, 은 4. */
  readonly medals?: ReadonlySet<string>
  /** The same where words stand apart: those told in thousandths (batting .312) and others (a 2.87 ERA), and what leads from one to its number. */
  readonly averages?: {
    readonly thousandths: ReadonlySet<string>
    readonly others: ReadonlySet<string>
    readonly leads: ReadonlySet<string>
  }
  /** Runs that a batsman made, which have no unit: words before them (an unbeaten 134), nouns before "of" (a knock of 82), and what stands between them and the balls faced (82 off 53 balls). */
  readonly innings?: {
    readonly before: ReadonlySet<string>
    readonly of: ReadonlySet<string>
    readonly links: ReadonlySet<string>
    readonly balls: ReadonlySet<string>
  }
  /** What players do so often, without saying what of: verbs (scored 38), verbs by their particle (struck out nine), by how much sides lead (led by 14), and nouns of what they do. */
  readonly feats?: {
    readonly verbs: ReadonlySet<string>
    /** Those that never go on to count what was counted before: walked three. */
    readonly alone?: ReadonlySet<string>
    readonly particles: ReadonlyMap<string, ReadonlySet<string>>
    readonly margins: ReadonlySet<string>
    readonly nouns: ReadonlySet<string>
  }
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
  /** Nouns of how many something holds or draws: a capacity of 525. */
  readonly capacities?: ReadonlySet<string>
  /** Words before "No 3" that make it a rank: world. */
  readonly rankLabels?: ReadonlySet<string>
  /** "the No. 2 brewer", "became No. 1 in": the sign of such a number, words before it, words of the place behind it, and nouns of what is ranked. */
  readonly ranked?: {
    readonly signs: ReadonlySet<string>
    /** The sign as a word, which only a word of ranking makes one: world number two. */
    readonly spelled?: ReadonlySet<string>
    readonly owners: ReadonlySet<string>
    readonly within: ReadonlySet<string>
    readonly heads: ReadonlySet<string>
    /** Verbs straight before a number that is a place: ranks 21 of 38. */
    readonly verbs?: ReadonlySet<string>
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
  /** Names of indices that are no words, token by token: S&P, Russell 2000. */
  readonly indexNames?: readonly (readonly string[])[]
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
  /** How shares of a poll are told one behind the other: `leads` on, at; `steady` beside what has not moved. */
  readonly polled?: { readonly leads: ReadonlySet<string>; readonly steady: ReadonlySet<string> }
  /** The number one as a word. */
  readonly single?: ReadonlySet<string>
  /** Before a part of what was counted: including. */
  readonly including?: ReadonlySet<string>
  /** Between a name and its number in a list by size, or how much it has: on, with. */
  readonly placed?: ReadonlySet<string>
  /** Verbs of growing and shrinking, before "from" one number to another. */
  readonly growing?: ReadonlySet<string>
  /** Words between a movement and the number that it leads to. */
  readonly movesTo?: ReadonlySet<string>
  /** Words between an article and a number whose noun is left out: further, usual. */
  readonly elliptic?: ReadonlySet<string>
  /** Places that have so many people: a city of 9 million. */
  readonly populous?: ReadonlySet<string>
  /** Verbs whose object is a price: costs, fetched. */
  readonly fetching?: ReadonlySet<string>
  /** Verbs that a price follows behind "for": goes for, sold for. */
  readonly goingFor?: ReadonlySet<string>
  /** Words that say that something has not moved from a level: unchanged, steady. */
  readonly steady?: ReadonlySet<string>
  /**
   * Words of a contest with tallies behind it, by what they tell of: both sides (leads her 53 percent to 43 percent), who won, or those asked
   * (favor the plan 54 percent to 40 percent).
   */
  readonly tallied?: ReadonlyMap<string, 'sides' | 'vote' | 'winner' | 'asked'>
  /** Verbs and adverbs of movement between two levels: up, fell. */
  readonly leveling?: ReadonlySet<string>
  /** Verbs that say how many of something there may be, and words that lead from them to the number: kept below. */
  readonly keptTo?: { readonly verbs: ReadonlySet<string>; readonly leads: ReadonlySet<string> }
  /** Words before such a verb that are no noun: would be, had not. */
  readonly helping?: ReadonlySet<string>
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
  /** Words beside a number whose noun is left out: only, the other (`rest`: and those are no known ones), meant for, left with, and behind one that opens its sentence. */
  readonly leftOut?: {
    readonly only: ReadonlySet<string>
    readonly others: ReadonlySet<string>
    readonly rest: ReadonlySet<string>
    readonly meant: ReadonlySet<string>
    readonly left: ReadonlySet<string>
    /** Adverbs behind so many in a row: straight. */
    readonly running: ReadonlySet<string>
    readonly goingOn: ReadonlySet<string>
  }
  /** Units that a list (behind a colon) or a table (below its heading) tells once for its numbers, and how. */
  readonly columns?: readonly {
    readonly type: UnitType
    readonly code: string | null
    /** What it counts. */
    readonly counted?: string
    /** Of millions 6. */
    readonly power: number
    readonly listed: RegExp
    readonly headed: RegExp
    /** How a row ends that tells the unit of those below. */
    readonly ends?: RegExp
  }[]
  /** Where the title of a column names its unit, as the first group: in brackets, behind a comma, behind "in". */
  readonly unitsOfTitles?: readonly RegExp[]
  /** Lists of names with a number and its movement in brackets: what tells of a poll, plurals before a colon that are nothing counted (leaders), and those that alone are (Seats). */
  readonly listed?: { readonly polled: RegExp; readonly never: RegExp; readonly tallied: ReadonlySet<string> }
  /** Parts of years that the heading of a table may name, which are no numbers of its own: Q3, 1H25. */
  readonly parts?: RegExp
  /** Names of rows that count people and things in a table of money, and those of money for each share. */
  readonly manned?: RegExp
  readonly perShare?: RegExp
  /** Titles of columns that tell changes, and those of them that tell falls: 증감률, Chg. */
  readonly changes?: { readonly any: RegExp; readonly fall: RegExp }
  /** Titles of columns that name what is counted and are verbs elsewhere: wins. */
  readonly titles?: ReadonlySet<string>
  /** The noun before "of" and so many times as much. */
  readonly factor?: string
  /** Names of temperatures and words that lead to their numbers; what tells the two scales of degrees in a text. */
  readonly heats?: {
    readonly names: ReadonlySet<string>
    readonly leads: ReadonlySet<string>
    /** The word before degrees below zero, and what it is so cold in: it was minus 30. */
    readonly cold: ReadonlySet<string>
    readonly of: ReadonlySet<string>
    readonly warm: RegExp
    readonly metric: RegExp
    /** What is set to so many degrees, or done at them, where none is named: "Set the AC to 70", "Bake at 375". */
    readonly settings: readonly HeatSetting[]
    /** What is told behind degrees in talk of the weather: "it’s 75 and sunny". */
    readonly outdoors: ReadonlySet<string>
    readonly skies: ReadonlySet<string>
    readonly feels: ReadonlySet<string>
    readonly fever: string
    /** Before a number beside a temperature, or one another: "highs of 28 and lows of 17 degrees". */
    readonly extremes: ReadonlySet<string>
  }
  /** Names of what is told without its unit, right before the number: 키 180. */
  readonly sizes?: readonly {
    readonly names: ReadonlySet<string>
    readonly type: UnitType
    readonly code: string
    readonly least: number
    readonly most: number
  }[]
  /** Words of time before so many of what somebody did one after another: their last four matches. */
  readonly lately?: ReadonlySet<string>
  /** Words before a number word that point at known things: the, these, our. */
  definite(word: string): boolean
}

/** Words that bare degrees belong to. */
export interface HeatSetting {
  readonly words: ReadonlySet<string>
  /** Before the number. */
  readonly leads: ReadonlySet<string>
  /** Verbs without which the words tell of no degrees, or words right before them. */
  readonly verbs?: ReadonlySet<string>
  readonly behind?: ReadonlySet<string>
  /** The least and the most that may be meant, and from where it is Fahrenheit. */
  readonly least: number
  readonly most: number
  readonly fahrenheit: number
}

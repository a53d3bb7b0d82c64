/** Words that tell how a number moved, and of which kind it is. */
export interface MovementWords {
  /** Budgets that follow on others of the same year: 추경. */
  readonly laterBudget?: RegExp
  /** Words before what something moved from, when it was so planned or known: earlier, 당초 400억원에서. */
  readonly former?: ReadonlySet<string>
  /** Comparatives of speed. */
  readonly quick?: ReadonlySet<string>
  /** Verbs before what has to be reached. */
  readonly needing?: ReadonlySet<string>
  /** Verbs behind "to" that say where a movement ended: settle. */
  readonly resulting?: ReadonlySet<string>
  /** Of them those that take the number as their object: reach. */
  readonly attaining?: ReadonlySet<string>
  /** Nouns for a level that something passes: the $1,400 mark. */
  readonly marks?: ReadonlySet<string>
  /** Before "plans" that are things, not what is planned: pension plans. */
  readonly schemes?: ReadonlySet<string>
  /** Nouns of movement that take no article: growth. */
  readonly uncounted?: ReadonlySet<string>
  /** Adjectives that name no measure without the movement behind them: economic. */
  readonly sectoral?: ReadonlySet<string>
  /** Adjectives of what does not move. */
  readonly flatWays?: ReadonlySet<string>
  /** Before a rate behind "a": that it does not move: a steady 2.9 percent. */
  readonly unmoving?: ReadonlySet<string>
  /** Verbs of movement that say how good it is, not which way a number went: improve. */
  readonly judging?: ReadonlySet<string>
  /** Verbs before what is held down, which the bound follows behind "at". */
  readonly capping?: ReadonlySet<string>
  /** What is won or lost without being less for it: matches. */
  readonly contests?: ReadonlySet<string>
  /** Nouns of movement that have a length in sport: leap. */
  readonly jumps?: ReadonlySet<string>
  /** Verbs that in sport say how far somebody jumped: leapt. */
  readonly leapt?: ReadonlySet<string>
  /** Verbs before "up" and "down": those that leave them a movement (was up), and those that do so only of an amount (ended up 3 percent). */
  readonly movable?: {
    readonly moved: ReadonlySet<string>
    readonly settled: ReadonlySet<string>
    /** Of `moved` those before "up to", which bounds nothing then: came up to 45 percent. */
    readonly risen: ReadonlySet<string>
    /** Of `moved` those that carry things counted somewhere: bring up. */
    readonly carried: ReadonlySet<string>
    /** Verbs with an object that goes up to a level: pushed its total up to. */
    readonly hauled: ReadonlySet<string>
  }
  /** Words of what people think of something, beside which a percentage is a share of them: support. */
  readonly opinions?: ReadonlySet<string>
  /** Behind a length, before what it lies away from: above, across. */
  readonly lyingOff?: ReadonlySet<string>
  /** Verbs of how much a movement was in all: amounted to, averaged. */
  readonly comingTo?: ReadonlySet<string>
  /** Verbs of what is more, or less, than their object by so much: exceeded, missed. */
  readonly surpassing?: ReadonlyMap<string, 'up' | 'down'>
  /** Nouns of a change where a percentage stands beside them: a 7 percent recovery, but the recovery of 12 bodies. */
  readonly shifts?: ReadonlyMap<string, 'up' | 'down'>
  /** Participles between a movement and how much it was in all: averaging, totalling. */
  readonly summing?: ReadonlySet<string>
  /** Before a part of a whole and no more: only a third. */
  readonly barely?: ReadonlySet<string>
  /** Before a number that opens a clause they leave it its subject: only, another; and beside its verb: now. */
  readonly merely?: ReadonlySet<string>
  readonly atPresent?: ReadonlySet<string>
  /** Ordinals of who came behind the first, before "with" and a share. */
  readonly runnersUp?: ReadonlySet<string>
  /** Words that may stand between a preposition and its number, and say how exact or how much it is: barely, annual. */
  readonly exactness?: ReadonlySet<string>
  /** Verbs of a change that may go up or down: moved, differ. */
  readonly shifting?: ReadonlySet<string>
  /** Verbs that push something up to an amount: drove. */
  readonly pushing?: ReadonlySet<string>
  /** Nouns that look like participles: spending. */
  readonly doings?: ReadonlySet<string>
  /** Before how far something is from a level, at most: within 1 percent of the peak. */
  readonly upToFrom?: ReadonlySet<string>
  /** Says since when a price has moved, and of anything else when it was. */
  readonly overnight?: ReadonlySet<string>
  /** Before "to" and a number that something comes to: equal. */
  readonly equal?: ReadonlySet<string>
  /** Nouns that stand for the share told before: figure. */
  readonly figures?: ReadonlySet<string>
  /** What is cut to those who have it: power. */
  readonly supplied?: ReadonlySet<string>
}

/** Those of them that only a language with the verb at the end has. */
export interface VerbFinalMovementWords {
  /** Forms of "to lessen" that may also be ones of "to give" (줄). */
  readonly given?: ReadonlySet<string>
  /** A noun for how far things lie apart, behind a number (차이). */
  readonly gap?: RegExp
  /** What says before a rate that it is one of a year (연 3.2%). */
  readonly perYear?: string
  /** Words for the time before whose number is compared with, and how far it lies back (전주 50명보다). */
  readonly timesBefore?: ReadonlyMap<string, 'yoy' | 'qoq' | 'mom' | 'wow' | 'dod' | 'previous'>
  /** What shares are told of, with a word of size behind them (매출의 7% 규모). */
  readonly sharedOf?: RegExp
  /** Name of the row of times that point at a year told of before, which is never the one that the text is of (그해). */
  readonly thatYear?: string
  /** Words behind a time that mean its first or last day (작년 말). */
  readonly edges?: RegExp
  /** Years with their end or beginning glued to them. */
  readonly yearEdge?: RegExp
  /** Days of a year that have names (지난해 추석 대비). */
  readonly feasts?: ReadonlySet<string>
  /** Words that tell how far a price has moved within a day (장중 4.8%까지). */
  readonly intraday?: ReadonlySet<string>
  /** Behind a number of games or days after which something happens (12경기 만에). */
  readonly elapsedIn?: ReadonlySet<string>
  /** Behind a number that is told of each (1.7일씩). */
  readonly each?: string
  /** Measures whose multiple is a ratio as it stands, whichever way it moves (경쟁률). */
  readonly ratios?: RegExp
  /** Nouns whose percentages are no parts of a whole. */
  readonly measures?: RegExp
  /** Words of bound that something comes to: 아래로. */
  readonly below?: RegExp
  /** Verbs that state how much something comes to. */
  readonly amounts?: RegExp
  /** Ends of words that say to whom. */
  readonly toWhom?: RegExp
  /** First letters of verbs of falling that rain and snow do too. */
  readonly falls?: ReadonlySet<string>
  /** First letters of verbs that with an object are no movement of it (두 시즌을 뛰었다). */
  readonly climbs?: ReadonlySet<string>
  /** Chained verbs that tell a level (집계돼, 기록해). */
  readonly told?: RegExp
  /** Behind an adjective of size it takes its meaning (크고 작은). */
  readonly bothWays?: RegExp
  /** Nouns for how far or how fast something moves (오름폭). */
  readonly widths?: RegExp
  /** Verbs of who is for or against something (반대하다). */
  readonly votes?: RegExp
  /** Verbs that say how much of something there is (걸리다). */
  readonly takes?: RegExp
  /** Verbs of falling that are done to ships, and what one falls by. */
  readonly sinking?: { readonly verbs: ReadonlySet<string>; readonly steps: ReadonlySet<string> }
  /** Verbs of growing that farmers do to their crops, and who does so. */
  readonly cultivating?: { readonly verbs: ReadonlySet<string>; readonly by: ReadonlySet<string> }
  /** Forms of a verb of growing that wind does too. */
  readonly blows?: ReadonlySet<string>
  /** Nouns for what falls from the sky, whose fall is no decline. */
  readonly rain?: ReadonlySet<string>
  /** Movements of prices, which what is counted does not make (8개가 올랐다). */
  readonly traded?: RegExp
  /** Words for "most", which make a level the size of the move behind them (0.53%로 가장 많이 올랐다). */
  readonly most?: ReadonlySet<string>
  /** Whether a word closes a list in order of size, whose members move as the first did (순이었다). */
  ranked?(word: string): boolean
  /** Whether a unit says itself that there is some more of it (5시간여). */
  overruns?(unit: string): boolean
  /** Whether a verb form makes one thing of another (두 배가 되다). */
  becomes?(word: string): boolean
  /** Ends of units that persons are counted with. */
  readonly personUnits?: RegExp
  /** Ends of nouns of rates (증가율, 상승폭), which name a measure and tell no movement. */
  readonly rateNames?: RegExp
  /** Verbs behind a movement that only say whose it is: 오름세를 이끌었다. */
  readonly showing?: RegExp
}

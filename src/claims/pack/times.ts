/** Words that tell of which time a number is. */
export interface TimeWords {
  /** Verbs behind 31일에 that make it a span and no day (31일에 그친다). */
  readonly amounting?: RegExp
  /** Ends of a time that something is set for (3월로 예정돼). */
  readonly setFor?: RegExp
  /** Adverbs of a later time that is not told: later. */
  readonly afterwards?: ReadonlySet<string>
  /** Words that make a time the same as the one said: same, corresponding. */
  readonly sames?: ReadonlySet<string>
  /** Openers of a sentence whose first clause only concedes something: although. */
  readonly conceding?: ReadonlySet<string>
  /** Before the time of something that a number is told of later or earlier than: after its 1997 victory. */
  readonly bygoneLeads?: ReadonlySet<string>
  /** Verbs of the present that tell how things stand: owes. */
  readonly standing?: ReadonlySet<string>
  /** By the name of a time that is a part of a game too, what a text of such games has. */
  readonly games?: ReadonlyMap<string, RegExp>
  /** Months that people are called too: June, Jan. */
  readonly givenNames?: ReadonlySet<string>
  /** Behind a form of "be", what is to come by a time: due. */
  readonly dues?: ReadonlySet<string>
  /** What is dealt in by the month that it is delivered in: March corn, the May contract. */
  readonly dealt?: { readonly papers: ReadonlySet<string>; readonly goods: ReadonlySet<string> }
  /** Words straight before or behind the name of a person: said, Ms, leader. */
  readonly besideNames?: ReadonlySet<string>
  /** Words before the time at which something ends: until. */
  readonly ending?: ReadonlySet<string>
  /** Words before the day of an event of its own, which is no time of a number: payable on, due on. */
  readonly appointed?: ReadonlySet<string>
  /** What moves from day to day, whatever time its firm tells of: shares. */
  readonly dealtIn?: ReadonlySet<string>
  /** Verbs of expecting whose past is like their present: forecast. */
  readonly pastToo?: ReadonlySet<string>
  /** Behind a day until which something must be done: deadline. */
  readonly deadlines?: ReadonlySet<string>
  /** Participles before the day on which figures came out: data released on Monday. */
  readonly issued?: ReadonlySet<string>
  /** Participles before the time at which a plan or a deal came about: unveiled. */
  readonly unveiled?: ReadonlySet<string>
  /** Verbs of movement whose present, with a time behind it, tells of what is fixed for then: rises. */
  readonly due?: ReadonlySet<string>
  /** Verbs whose present tells of what is fixed for a time to come: opens, expires. */
  readonly scheduled?: ReadonlySet<string>
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
  /** Before a time of the year the one that was not long ago: last. */
  readonly latest?: ReadonlySet<string>
  /** Behind a comma before what something is compared with: behind. */
  readonly lagging?: ReadonlySet<string>
}

/** Those of them that only a language with the verb at the end has. */
export interface VerbFinalTimeWords {
  /** Ends of nouns that measure time and so have one (노동시간, 조업일수). */
  readonly spanNames?: RegExp
  /** Behind two times, which it makes the ends of one: 2월부터 5월 사이. */
  readonly between?: string
  /** A day with a particle that ties it to what was done, not to the verb of saying (전날에도). */
  readonly happened?: RegExp
  /** Names of the rules for a day told from another one (전날), which "that day" does not mean. */
  readonly dayBefore?: ReadonlySet<string>
  /** Words behind a time that begin what is told until a day in it (이달 들어). */
  readonly sinceBegin?: ReadonlySet<string>
  /** What somebody is tried for, with its particles (혐의로). */
  readonly charges?: ReadonlySet<string>
  /** Verbs before the one who is tried (기소된). */
  readonly tried?: RegExp
  /** Words behind a measure that tell what a thing is like at all times (규모). */
  readonly extents?: ReadonlySet<string>
  /** Words before a noun for all that has come together so far (누적). */
  readonly sumsSoFar?: RegExp
  /** Words that make a plan one of a whole year (연간 목표). */
  readonly yearly?: ReadonlySet<string>
  /** Verbs of counting up, whose time is that of what is counted. */
  readonly tallied?: RegExp
  /** Verbs of asking people, whose time is that of the answers. */
  readonly surveyed?: RegExp
  /** Kinds of asking whose time is that of what was answered. */
  readonly surveys?: ReadonlySet<string>
  /** Verbs before a noun that say what it was at some time: 그쳤던. */
  readonly onceWas?: RegExp
}

/** Words that tell what a number measures. */
export interface SubjectWords {
  /** Whether a word of a bound says what is bounded is like: younger than. */
  isDegree?(word: string): boolean
  /** What something is worth: value. */
  readonly values?: ReadonlySet<string>
  /** Before a span of time, how near something is: within ten days of exposure. */
  readonly reach?: ReadonlySet<string>
  /** Nouns of what is paid, before the noun of their movement: fare rises. */
  readonly priced?: ReadonlySet<string>
  /** Superlatives that a sentence may say of its subject: highest. */
  readonly extremest?: ReadonlySet<string>
  /** Prepositions behind which a share stands in its whole: present in 10 percent of cases. */
  readonly within?: ReadonlySet<string>
  /** Verbs behind which "by" tells by how much their subject is ahead or behind, not how much their object changes. */
  readonly outdoing?: ReadonlySet<string>
  /** Participles behind a comma that tell what is thought of the noun before it: believed to have. */
  readonly supposed?: ReadonlySet<string>
  /** Verbs that may stand before their subject: as do most. */
  readonly inverting?: ReadonlySet<string>
  /** Nouns that point back at what was measured: the figure. */
  readonly pointers?: ReadonlySet<string>
  /** Prepositions and the words behind them that belong to the noun before: profit before tax. */
  readonly termTails?: ReadonlyMap<string, ReadonlySet<string>>
  /** Times of a day behind its name: Tuesday evening. */
  readonly daytimes?: ReadonlySet<string>
  /** Nouns for how many of a group: share, percentage. */
  readonly portions?: ReadonlySet<string>
  /** Before "to" and what something comes of: due, thanks. */
  readonly owing?: ReadonlySet<string>
  /** Before a time, which part of it: early this year. */
  readonly partsOfTime?: ReadonlySet<string>
  /** Before whoever is compared with: behind the Liberals on 17 percent. */
  readonly outran?: ReadonlySet<string>
  /** Between "as" and what there is so many times of: a third as many. */
  readonly asMany?: ReadonlySet<string>
  /** Nouns that a share is no amount of: the source of 80 percent of it. */
  readonly origins?: ReadonlySet<string>
  /** Units of a scale: of "gained five points" whoever gained them. */
  readonly gauged?: ReadonlySet<string>
  /** Words of ages: the age, who is aged, at 14, as young as 11, a 40-year-old. */
  readonly ages?: Readonly<Record<'age' | 'aged' | 'at' | 'young' | 'old', ReadonlySet<string>>>
  /** What words are to a name beside them: small ones in it (du, van), titles before it (Dr), ends behind it (Jr). */
  readonly names?: ReadonlyMap<string, 'part' | 'title' | 'end'>
  /** Signs told in words: plus or minus. */
  readonly signs?: ReadonlySet<string>
  /** What a share may stand behind with its noun and without an article: with 12 percent protein. */
  readonly adjoining?: ReadonlySet<string>
  /** What says whose or which forecast it is, not of what: consensus, median. */
  readonly weighed?: ReadonlySet<string>
  /** Nouns of movement and words before them that are no subject by themselves. */
  readonly bareMoves?: ReadonlySet<string>
  /** Adjectives before those that do not say what moves: a sharp rise. */
  readonly kindsOfMove?: ReadonlySet<string>
  /** Verbs of what takes time; "it" before them is nobody who takes it: "It took 43 hours". */
  readonly takingTime?: ReadonlySet<string>
  /** Nouns of movement that are measured too: growth. */
  readonly growing?: ReadonlySet<string>
  /** Verbs whose subject has grown by that much itself: saw growth of 5 percent. */
  readonly undergoing?: ReadonlySet<string>
  /** Nouns for how high something is: level. */
  readonly levels?: ReadonlySet<string>
  /** Participles between money and what it went to: spent on. */
  readonly spending?: ReadonlySet<string>
  /** What an amount may be in: cash. */
  readonly cash?: ReadonlySet<string>
  /** Words for what is as much as something else: equal. */
  readonly equivalent?: ReadonlySet<string>
  /** Stands for what was done before and is not: instead. */
  readonly instead?: ReadonlySet<string>
  /** The noun of "the first time in years". */
  readonly occasions?: ReadonlySet<string>
  /** Times that a forecast may be for, and not of. */
  readonly terms?: ReadonlySet<string>
  /** Verbs that say by how much something is ahead or behind: lead, win. */
  readonly margins?: ReadonlySet<string>
  /** Of `placing` those that bring it "to" a number, never "at" one: take, lift. */
  readonly taking?: ReadonlySet<string>
  /** Verbs of money that somebody gets: will go to schools. */
  readonly goes?: ReadonlySet<string>
  /** Papers that foresee something: budget. */
  readonly foreseers?: ReadonlySet<string>
  /** Verbs of what a firm does, which its figures do not. */
  readonly earning?: ReadonlySet<string>
  /** Participles of what money is kept for: earmarked for. */
  readonly allotting?: ReadonlySet<string>
  /** Verbs with which somebody is told to have done something: accused the mayor of taking $40,000. */
  readonly accusing?: ReadonlySet<string>
  /** Adjectives between that person and the deed: found him guilty of. */
  readonly verdicts?: ReadonlySet<string>
  /** Verbs of what is done with an offer: rejected a 5 percent rise. */
  readonly dealing?: ReadonlySet<string>
  /** How much of a thing is so: half empty. */
  readonly fillings?: ReadonlySet<string>
  /** What several win parts of: the market, the vote. */
  readonly contested?: ReadonlySet<string>
  /** Adverbs that look like an object: bring home. */
  readonly homeward?: ReadonlySet<string>
  /** Verbs of giving somebody a share: gave the party 44 percent. */
  readonly granting?: ReadonlySet<string>
  /** Participles before what is so much more or less: increased. */
  readonly altered?: ReadonlySet<string>
  /** Participles of what something is worth: valued. */
  readonly valued?: ReadonlySet<string>
  /** Nouns of what is done to a thing: seizure. */
  readonly handlings?: ReadonlySet<string>
  /** Verbs of what somebody may be given. */
  readonly offering?: ReadonlySet<string>
  /** Verbs of keeping somebody from doing something. */
  readonly preventing?: ReadonlySet<string>
  /** Last words of two that say how or when, each with the first: on average. */
  readonly adverbials?: ReadonlyMap<string, ReadonlySet<string>>
  /** What things are as a rule, of which a share is told: normal. */
  readonly usual?: ReadonlySet<string>
  /** Before "of" and so many who look on: in front. */
  readonly watched?: ReadonlySet<string>
  /** Adjectives before a number that say how much it is: massive. */
  readonly sizeable?: ReadonlySet<string>
  /** Behind "at" and a share: capacity. */
  readonly fullness?: ReadonlySet<string>
  /** Parts of a group that are told with their share: a 45% plurality of. */
  readonly pluralities?: ReadonlySet<string>
  /** Nouns of what is told in percent, before a bound: a rate over 80%. */
  readonly ratioNouns?: ReadonlySet<string>
  /** Verbs of having so much of what is contested: won, polled. */
  readonly winning?: ReadonlySet<string>
  /** Adjectives behind an amount that say whether it comes: possible. */
  readonly toCome?: ReadonlySet<string>
  /** Adjectives that "more" goes with behind a multiple: likely. */
  readonly likely?: ReadonlySet<string>
  /** Verbs of what something is done to for so long: lost their licences for a month. */
  readonly stopping?: ReadonlySet<string>
  /** Whoever is asked or studied: respondents. */
  readonly polled?: ReadonlySet<string>
  /** Verbs that lay so much upon somebody: sentenced, fined. */
  readonly sentencing?: ReadonlySet<string>
  /** Behind a number, what it is taken from: off. */
  readonly off?: ReadonlySet<string>
  /** Verbs that take a sum "from" something: wiped. */
  readonly wiping?: ReadonlySet<string>
  /** Verbs of making up so much of something, before "for": account. */
  readonly accounting?: ReadonlySet<string>
  /** Verbs that take a sum out of a store, of which more is left: drew $3 million from its reserves. */
  readonly drawing?: ReadonlySet<string>
  /** Gerunds that tell what the subject of the sentence did: posting a rise of. */
  readonly reportingMoves?: ReadonlySet<string>
  /** Nouns that a range is called: in a range of 3 to 4 percent. */
  readonly bands?: ReadonlySet<string>
  /** Behind a length of time, how long it is past: a year ago; and the nouns of time before it. */
  readonly bygone?: ReadonlySet<string>
  readonly lapses?: ReadonlySet<string>
  /** Words that the names of firms and papers end with, and those of people do not: Velt Research. */
  readonly firmEnds?: ReadonlySet<string>
  /** Verbs of expecting that are things as well: project. */
  readonly thingsToo?: ReadonlySet<string>
  /** Verbs of moving something else, never of moving oneself: lift, boost, cut. */
  readonly lifting?: ReadonlySet<string>
  /** Verbs of doing something to a part of a whole, so that the whole is measured and not who does it: lose, sell. */
  readonly affecting?: ReadonlySet<string>
  /** Verbs of adding an amount to something. */
  readonly adding?: ReadonlySet<string>
  /** Parts of a firm, whose name follows behind "in": shares. */
  readonly stakes?: ReadonlySet<string>
  /** Things counted that do not say of what kind they are: units. */
  readonly emptyUnits?: ReadonlySet<string>
  /** Verbs of trade, before what is traded "at" a price: sold. */
  readonly trading?: ReadonlySet<string>
  /** Words before a span that something goes on for: for. */
  readonly lasting?: ReadonlySet<string>
  /** Words for all of something, which "but" may take a part out of: every. */
  readonly wholes?: ReadonlySet<string>
  /** Before "to" and a level that is risen to: up. */
  readonly upTo?: ReadonlySet<string>
  /** Participles before "by" and whoever came first among several: led by Alabama. */
  readonly headed?: ReadonlySet<string>
  /** Adjectives that share the noun of the last of their list: reported and adjusted earnings. */
  readonly headless?: ReadonlySet<string>
  /** Nouns of telling before "of" and a measure of something: reports of 3 inches of rain. */
  readonly hearsay?: ReadonlySet<string>
  /** What money may be an amount in: cash, sales. */
  readonly sums?: ReadonlySet<string>
  /** Plurals that money is in as in a place, a time or a form, and is no amount of: spent 5 million in schools. */
  readonly scenes?: ReadonlySet<string>
  /** Nouns behind "before" that belong to the name of an account: profit before tax. */
  readonly reckonedBefore?: ReadonlySet<string>
  /** Verbs of what makes up a part of a whole: account for, bring in. */
  readonly contributing?: ReadonlySet<string>
  /** Verbs of what a part of many do: a third own one. */
  readonly doing?: ReadonlySet<string>
}

/** Those of them that only a language with the verb at the end has. */
export interface VerbFinalSubjectWords {
  /** Nouns behind a verb for what was done before (찍은 뒤). */
  readonly later?: ReadonlySet<string>
  /** Ends of units that describe what costs or holds so much (2만원짜리 치킨). */
  readonly apiece?: RegExp
  /** Ends of nouns for an opinion that is asked for (긍정 평가). */
  readonly answered?: RegExp
  /** Ends of names of shares (점유율). */
  readonly shareNames?: RegExp
  /** Verbs of people who join or come to something (참여했다). */
  readonly joins?: RegExp
  /** Nouns in verbs of giving money or taking it (지원하다). */
  readonly grants?: ReadonlySet<string>
  /** Counters of what happens, by which people come to harm (건). */
  readonly incidents?: ReadonlySet<string>
  /** What people come to harm by, with the particle of a cause (사고로). */
  readonly disasters?: RegExp
  /** Nouns that end as the word for "per" does (배당, 수당). */
  readonly nounsInPer?: RegExp
  /** Nouns behind a number that somebody aims at (3조원 목표를). */
  readonly aims?: ReadonlySet<string>
  /** Nouns behind a rank that are no one who has it (자리, 탈환). */
  readonly rankHeld?: RegExp
  /** What people apply for where so many are wanted (모집에). */
  readonly openings?: ReadonlySet<string>
  /** Names of places, before the number of what is in them (서울 25개 자치구). */
  readonly regions?: ReadonlySet<string>
  /** What may be glued behind a number that is neither subject nor object of its verb (3년간, 30만원씩). */
  readonly adverbial?: ReadonlySet<string>
  /** A verb made of a noun, with that as its first group (추적한). */
  readonly doneIn?: RegExp
  /** Nouns that say little without the clause before them: 진단을 받은 사람. */
  readonly light?: ReadonlySet<string>
  /** Of those, what says how long or how often something is done. */
  readonly doings?: ReadonlySet<string>
  /** Word behind that by which something is reckoned: 상단 기준 1.25%. */
  readonly reckoning?: ReadonlySet<string>
  /** Ends of a noun that says what money is paid for: 이자로 142만원을. */
  readonly paidAs?: RegExp
  /** Verbs that allot a sum to what it is for: 편성하다. */
  readonly allots?: RegExp
  /** Words for a mean, which may name what a number in brackets measures (업계 평균). */
  readonly mean?: ReadonlySet<string>
  /** Where a distance leads from a place (남쪽). */
  readonly toward?: ReadonlySet<string>
  /** What goods are sold by, where "one" stands before it (한 상자). */
  readonly packs?: ReadonlySet<string>
  /** Nouns for what has happened, which measure nothing behind a verb (사례). */
  readonly instances?: ReadonlySet<string>
  /** Nouns for what is done that stand for its verb behind their object: 30억달러를 기록. */
  readonly doneNouns?: ReadonlySet<string>
  /** The counted thing at the end of a unit that names one (개 마을). */
  readonly things?: RegExp
  /** Verbs of what something costs or takes, which stand behind it with a subject particle (들다). */
  readonly costs?: RegExp
  /** A noun with the particle of what something is made (임대로). */
  readonly placedAs?: RegExp
  /** Behind a noun of something done: in case of it (위반 시). */
  readonly inCase?: string
  /** Words that part what follows into groups: 연령별로는. */
  readonly byGroup?: RegExp
  /** Words that say by what a whole is parted: by fields, by uses. */
  readonly parted?: RegExp
  /** Words straight before a number that are not what it measures: 상위 8명. */
  readonly unmeasured?: ReadonlySet<string>
  /** Names of movements to the better or worse (개선), and of what is better the less there is of it (오염도). */
  readonly worsening?: RegExp
  readonly harmful?: RegExp
  /** Days that tell when: 마지막 날. */
  readonly lastDays?: RegExp
  /** Before a number, what figure it is, which others may pass: 방문객 수인. */
  readonly calledFigures?: RegExp
  /** Before a verb of movement, that it is so much more: 더. */
  readonly stillMore?: ReadonlySet<string>
  /** Points, and the verb that they are scored by. */
  readonly pointsScored?: { readonly unit: string; readonly verb: RegExp }
  /** What a streak only goes with: 3연승의 기세. */
  readonly momentum?: ReadonlySet<string>
  /** Units of time before a mean: 일 평균. */
  readonly spanNouns?: ReadonlySet<string>
  /** Nouns of times through which something is told: 연휴 기간. */
  readonly through?: ReadonlySet<string>
  /** Times that one of may stand before a noun: 한 달 전기료. */
  readonly spans?: ReadonlySet<string>
  /** Whether a noun is a verb behind a word: 것으로 보고. */
  turned?(before: string, word: string): boolean
  /** Whether what ends as a noun with a particle is one noun before the next word. */
  wholeBefore?(word: string, next: string): boolean
  /** Whether a noun with its particle is a verb before a noun there: 50㎞로 높이는 방안. */
  raising?(before: string, word: string): boolean
  /** How a sentence ends that tells more of a number told before: 수치다. */
  readonly toldAsFigure?: RegExp
  /** Words for when something is done, with no space in them: 충전시. */
  readonly whenDone?: RegExp
  /** Whether a word behind the name of a county is that of a part of it. */
  isTownship?(before: string, word: string): boolean
  /** Rates that are told of all day long: 환율. */
  readonly quotedRates?: RegExp
  /** Whether words say that something seems to have been so: 반복한 것으로 보인다. */
  seemsDone?(before: string, verb: string): boolean
  /** Nouns for how sure a finding is: 신뢰수준. */
  readonly confidence?: RegExp
  /** Words behind a genitive that make what stands before them the topic: 서울의 경우. */
  readonly asFor?: RegExp
  /** Nouns that a percentage before them is the size of: 25% 관세. */
  readonly rates?: ReadonlySet<string>
  /** Whether a word ends in a particle of what money or time goes to. */
  goal?(word: string): boolean
  /** A noun, as its group, with the copula behind it (물량이다). */
  readonly isNoun?: RegExp
  /** Words behind a span that say how long something goes on (동안). */
  readonly meanwhile?: ReadonlySet<string>
  /** Words for a time that may be the topic of a sentence (지금은). */
  readonly whens?: ReadonlySet<string>
  /** A unit with a noun of its own, as its group (개 사업). */
  readonly ownNoun?: RegExp
  /** Titles behind a family name that may also be a pronoun (이 의원). */
  readonly titles?: RegExp
  /** Nouns for how something goes (내리막, 상승세). */
  readonly trends?: RegExp
  /** Units that count people (명). */
  readonly heads?: ReadonlySet<string>
  /** A person's name without a title. */
  readonly personName?: RegExp
  /** Stands for the part of a name that is left out (김 모 씨). */
  readonly leftOut?: string
  /** A person's name, also with a part left out (김모씨). */
  readonly named?: RegExp
  /** Noun behind a verb form since which a time has passed (지, 지도). */
  readonly elapsed?: ReadonlySet<string>
  /** Units that are themselves what is counted (개사). */
  readonly members?: RegExp
  /** Names for how far a price may move in a day, or has moved (하한가). */
  readonly dayLimits?: ReadonlySet<string>
  /** Beginnings of verbs that take money away and name what is taken (추징하다). */
  readonly levies?: RegExp
  /** Words for what is left of what was counted (나머지). */
  readonly rest?: ReadonlySet<string>
  /** What a particle says of its noun that may be what is measured: in it (에는), the time until it (까지), it alone (만). */
  placed?(word: string): 'in' | 'until' | 'alone' | null
  /** The unit of things that have none of their own. */
  readonly thingUnits?: RegExp
  /** The word for a spot that something is told of: 가장 낮은 곳. */
  readonly spot?: string
  /** Words that tell in which direction from a place something lies (북쪽). */
  readonly directions?: RegExp
  /** Words behind how far from a place something is (부근, 해상). */
  readonly spots?: ReadonlySet<string>
  /** Whether a verb and the word behind it only tell until when: 내기 전까지. */
  untilDone?(verb: string, next: string): boolean
  /** Ends of nouns that are counted in cases or measured, and never in persons: 검사 건수. */
  readonly caseCounts?: RegExp
  /** Family names that are other words too. */
  readonly familyName?: RegExp
  /** Between a name and a title: what somebody was once, or is now (김한빛 전 대통령). */
  readonly once?: ReadonlySet<string>
  /** Verbs behind who gets a rank (1위는 한빛이 차지했다), and particles of a range of ranks that is told of (5위까지는). */
  readonly ranksTaken?: RegExp
  readonly uptoTopic?: ReadonlySet<string>
  readonly families?: ReadonlySet<string>
  /** Nouns whose names end in a number set apart from them: S&P 500 지수. */
  readonly indexes?: RegExp
  /** Cues of modality that hold for both ends of a movement: an outlook that is moved was one before. */
  readonly outlooks?: ReadonlySet<string>
}

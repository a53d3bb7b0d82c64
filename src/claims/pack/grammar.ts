import type { Token } from '../text/tokens.ts'

/** No verb, as `findVerbs` tells. */
export const NO_VERB = 0
/** Tells what a subject does. */
export const FINITE = 1
/** Hangs on a noun or another verb: "compiled by", "to buy", ", citing". */
export const NON_FINITE = 2

/** What a glued particle makes of its noun; `bare`: there is none; `verb`: the word is no noun. */
export type ParticleRole = 'topic' | 'subject' | 'object' | 'of' | 'other' | 'and' | 'bare' | 'verb' | 'clause'

/** Words that tell how the words of a sentence hang together: articles, pronouns, prepositions, links, forms of verbs. */
export interface GrammarWords {
  /** Words that can begin no subject: adverbs, conjunctions, time words. */
  readonly leading: ReadonlySet<string>
  /** Words between a subject and its verb that belong to neither: also, itself. */
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
  /** Whether a word is that of comparison (than), or ends in its particle (보다). */
  than?(word: string): boolean
  /** The word, or the particles, that say since when and until when. */
  readonly since?: string
  readonly until?: string
  /** Particles that tie a number to the noun behind it (의), and words of size that take them (규모의); empty in other languages. */
  readonly genitive: ReadonlySet<string>
  readonly sizeWords: ReadonlySet<string>
  /** Articles: the, a. */
  readonly articles: ReadonlySet<string>
  /** Words before an infinitive. */
  readonly infinitive: ReadonlySet<string>
  /** Verb forms that tell of the past, so that an earlier forecast or plan reaches no further. */
  isPast(word: string): boolean
  /** Words that end a phrase elsewhere and name an item of a list: low, other, north. */
  readonly rowNames?: ReadonlySet<string>
  /** Answers to the question of a poll: yes. */
  readonly answers?: ReadonlySet<string>
  /** Before a number that tells the one before it once more, as it was or was expected (prior, est), or only with such words (avg). */
  readonly restating?: ReadonlyMap<string, 'forecast' | 'target' | 'estimate' | 'before' | null>
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
  /** Openers of a clause between commas that tells something by the way: where, whose. */
  readonly asidesOf?: ReadonlySet<string>
  /** Possessives before what somebody or something has: its. */
  readonly owners?: ReadonlySet<string>
  /** Whether a word is a comparative by its form: likelier. */
  isComparative?(word: string): boolean
  /** Comparatives of amount, which say of a span only how long it is: "more than". */
  readonly howMuch?: ReadonlySet<string>
  /** Stand for the noun of the subject before: those of, that of. */
  readonly demonstratives?: ReadonlySet<string>
  /** Before the noun that is more or less of: higher, fewer. */
  readonly comparatives?: ReadonlySet<string>
  /** Forms before a participle that make it passive: was, been. */
  readonly passive?: ReadonlySet<string>
  /** Pair two lists by order, where they stand behind both: respectively. */
  readonly pairing?: ReadonlySet<string>
  /** Words that deny: not, never. */
  readonly negations?: ReadonlySet<string>
  /** Ends of words that deny as well: n't. */
  readonly negativeEndings?: readonly string[]
  /** Ends of words that say whose something is: 's. */
  readonly genitiveEndings?: readonly string[]
  /** What is left of such an end behind a sign: the s of "(ACME)'s". */
  readonly genitiveRest?: string
  /** Whether a verb can be one of the present whose subject is one thing: owns. */
  isOfOne?(verb: string): boolean
  /** Whether a word ends as finite verbs do: played, plays. */
  hasVerbEnding?(word: string): boolean
  /** Of the words of comparing those that need no comma before them: versus. */
  readonly versus?: ReadonlySet<string>
  /** A pronoun and its verb in one word, with the pronoun: they’re. */
  readonly contracted?: ReadonlyMap<string, string>
  /** Pronouns of persons: he, she. */
  readonly personal?: ReadonlySet<string>
  /** Pronouns of persons as objects, with the same as a subject: of "ordered her to pay" who is to pay. */
  readonly personalObjects?: ReadonlyMap<string, string>
  /** Pronouns that are an object and never part of a noun phrase: them. */
  readonly objects?: ReadonlySet<string>
  /** What whoever speaks calls himself: I. */
  readonly myself?: ReadonlySet<string>
  /** Whether a word says how something is done, so that it is no part of a noun phrase: sharply. */
  isAdverb?(word: string): boolean
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
  /** Nouns of places that something is in so many of: regions. */
  readonly areas?: ReadonlySet<string>
  readonly purposes?: ReadonlySet<string>
  readonly like?: ReadonlySet<string>
  /** Prepositions within the name of an office: Centers for Disease Control. */
  readonly ofOffice?: ReadonlySet<string>
  /** Before a number they stand for an article: another 5 percent rise. */
  readonly eachOne?: ReadonlySet<string>
  /** Forms of "have", which may say where somebody sees something: have unemployment at 4 percent. */
  readonly having?: ReadonlySet<string>
  /** Pronouns of more than one: they. */
  readonly many?: ReadonlySet<string>
  /** Verbs that only help another one: is, has, will. */
  readonly auxiliaries?: ReadonlySet<string>
  /** Pronouns of things and groups that stand as subjects: it. */
  readonly impersonal?: ReadonlySet<string>
  /** Words before a range that belong to it: between. */
  readonly spanning?: ReadonlySet<string>
  /** Before a participle it tells what has been done: have. */
  readonly perfect?: ReadonlySet<string>
  /** Borders behind which a verb may go on without a subject: but. */
  readonly contrasting?: ReadonlySet<string>
  /** Before what had come before something else: after. */
  readonly followed?: ReadonlySet<string>
  /** Nouns before "to" of what turns into something else: a return to profit. */
  readonly turning?: ReadonlySet<string>
  /** Forms of verbs that tell, before "of", what something is made of: consisting. */
  readonly consisting?: ReadonlySet<string>
  /** Behind a place and a hyphen they say where a firm sits: based. */
  readonly seated?: ReadonlySet<string>
  /** What a price is above or below another by: premium. */
  readonly spreads?: ReadonlySet<string>
  /** Before a comparative they tell by how much: much bigger. */
  readonly intensifying?: ReadonlySet<string>
  /** Verbs of what comes behind something in time or in a list: followed. */
  readonly succeeding?: ReadonlySet<string>
  /** Nouns of what is itself told in percent, so that one that rose is a level: inflation. */
  readonly rates?: ReadonlySet<string>
  /** The article of what is known: the. */
  readonly definite?: ReadonlySet<string>
  /** Before a time: in, on. */
  readonly dated?: ReadonlySet<string>
  /** Opens a clause that is itself an object: cut what they pay. */
  readonly objectClause?: ReadonlySet<string>
  /** Words of comparing that also say where something lies: above. */
  readonly above?: ReadonlySet<string>
  /** Of the comparatives of amount the one that says up: more. */
  readonly more?: ReadonlySet<string>
  /** Behind what several come to: 126 total. */
  readonly summed?: ReadonlySet<string>
  /** Behind a word of comparing they belong to it: compared with. */
  readonly comparedTo?: ReadonlySet<string>
  /** Whether a form is one of doing something meanwhile (raising), or of something done (raised), by its ending. */
  isGerund?(word: string): boolean
  isParticiple?(word: string): boolean
  /** Relative of an owner: whose. */
  readonly whose?: ReadonlySet<string>
  /** Before what comes next: before easing. */
  readonly leadingUp?: ReadonlySet<string>
  /** Before a reason: because. */
  readonly reasons?: ReadonlySet<string>
  /** Of the links the one that adds something: and. */
  readonly joining?: ReadonlySet<string>
  /** Before a participle it tells what is to be done: be. */
  readonly subjunctive?: ReadonlySet<string>
  /** Of the articles those of what is not known yet: a. */
  readonly indefinite?: ReadonlySet<string>
  /** The two words between what will be and what is: instead of, rather than. */
  readonly replacing?: ReadonlyMap<string, string>
  /** Of which grade a stuff is, where elsewhere the word says how something moves: high purity cocaine. */
  readonly gradings?: ReadonlySet<string>
  /** Nouns of how little something moved: down a bit. */
  readonly smallAmounts?: ReadonlySet<string>
  /** Participles without an ending behind a record: set in 2013. */
  readonly recordSet?: ReadonlySet<string>
  /** What news does to a price in the market, told behind a comma: the verbs (sending) and the prices (shares). */
  readonly reacting?: { readonly verbs: ReadonlySet<string>; readonly prices: ReadonlySet<string> }
  /** Before what something is or becomes: as. */
  readonly likening?: ReadonlySet<string>
  /** Before a participle it tells what had been done by then: had. */
  readonly pastPerfect?: ReadonlySet<string>
  /** Verbs whose past is also their base form: cut. */
  readonly unchanged?: ReadonlySet<string>
  /** Pronouns of things named before, of which so many are told: three of them. */
  readonly pointing?: ReadonlySet<string>
  /** Relative words of time: since 2018, when. */
  readonly when?: ReadonlySet<string>
  /** Words that open a clause of why or when behind a comma: as, after. */
  readonly causes?: ReadonlySet<string>
  /** Pronouns that open a relative clause: who. */
  readonly relatives?: ReadonlySet<string>
  /** Pronouns of who speaks and who is spoken to: we, you. */
  readonly speaking?: ReadonlySet<string>
  /** Words between a change and the change of another that it is compared with: against. */
  readonly against?: ReadonlySet<string>
  /** Before a phrase with a subject and a number but no verb: with. */
  readonly with?: ReadonlySet<string>
  /** Verbs of who comes next, before "by": followed by Blue with 30 percent. */
  readonly comingNext?: ReadonlySet<string>
  /** Words that mean to the previous level ("from"), to the new level ("to"), and the size of the move ("by"). */
  readonly from: ReadonlySet<string>
  /** Words before a month, without a day, that a change is against: up 2% on August. */
  readonly againstMonths?: ReadonlySet<string>
  readonly to: ReadonlySet<string>
  readonly by: ReadonlySet<string>
}

/** Those of them that only a language with the verb at the end has. */
export interface VerbFinalGrammarWords {
  /** "And others" behind a list, with its particles. */
  readonly others?: ReadonlySet<string>
  /** Ends of clauses that only stand beside what follows (늘리고). */
  readonly besides?: RegExp
  /** Ends of clauses that more of the same kind follows (늘었고). */
  readonly lists?: RegExp
  /** Whether two words say that something is not done (회복되지 않았다). */
  denies?(word: string, next: string): boolean
  /** What a year told with two digits alone stands before: 24년 매출, 24년 대비. */
  readonly toldByYear?: RegExp
  /** Pronouns that no noun stands before as a part of their phrase: 저, 그때. */
  readonly selves?: ReadonlySet<string>
  /** Particles of a part and no more (8%만). */
  readonly alone?: ReadonlySet<string>
  /** The particle of what something comes into (3연패에 빠지다). */
  readonly into?: string
  /** The particle of where something happens. */
  readonly at?: string
  /** A word as noun and particle with the particle's role, where particles are glued. */
  splitParticle?(word: string): { readonly noun: string; readonly role: ParticleRole } | null
  /** Whether a verb form stands before the noun that it describes (늘어난, 넘는). */
  isAdnominal?(word: string): boolean
  /** Whether a verb form says if, and not only how one looks at it (비교하면). */
  isConditional?(word: string): boolean
  /** Whether two verbs only say that one thing follows another (내고 나면). */
  chained?(word: string, next: string): boolean
  /** Behind a sum that goes to something: 3억원을 들여. */
  readonly spentFor?: RegExp
  /** Verbs of coming to a level that is told as a place: 1,400원대에 올라서다. */
  readonly reaches?: RegExp
  /** Nouns of prices, behind the size of what has one: 전용 59㎡ 호가. */
  readonly pricedSizes?: RegExp
  /** What is reckoned, and not who does so, before the word for that: 피해 추정 면적. */
  readonly reckoned?: ReadonlySet<string>
  /** Verbs of what has people on board. */
  readonly carries?: RegExp
  /** Verbs of being above or below a part of something: 41%를 넘는다. */
  readonly exceeds?: RegExp
  /** Nouns of what comes of something, and is no number: 차질이 예상된다. */
  readonly troubles?: RegExp
  /** Ends of clauses that tell what has been found or reached, without a past of their own: 12%를 기록해. */
  readonly recorded?: RegExp
  /** Courts, by the ends of their names. */
  readonly courts?: RegExp
  /** Kinds of accidents whose names are those of movements. */
  readonly mishaps?: ReadonlySet<string>
  /** Words of bound, which are no noun by themselves. */
  readonly bounds?: ReadonlySet<string>
  /** Bodies that investigate, by the ends of their names: no money is theirs. */
  readonly investigators?: RegExp
  /** Names of the rates of what is watched, heard or booked. */
  readonly ratings?: RegExp
  /** Before the number of a whole: 전체 60석 중. */
  readonly whole?: ReadonlySet<string>
  /** Before a sum told once more in the money of the country: (한화 약 21억원). */
  readonly homeMoney?: ReadonlySet<string>
  /** Forms of the verb that makes one of the noun before it: 의심은 했지만. */
  readonly lightVerb?: RegExp
  /** Between a number and the noun that nearly comes to it: 900채 가까운 건물. */
  readonly nearly?: ReadonlySet<string>
  /** Whether "one day" between two words is each day, and no first of a month: 1일 평균. */
  perDay?(before: string, next: string): boolean
  /** Words in pointed brackets that tell of a picture: 군수<사진>는. */
  readonly pictured?: ReadonlySet<string>
  /** Nouns of what one pays, which a rate describes wherever they stand: 30% 저렴한 비용으로. */
  readonly costNames?: RegExp
  /** Between two rates that are set against each other: 38% 대 37%. */
  readonly versus?: ReadonlySet<string>
  /** Whether a verb before a number only tells what it was set as: 목표로 잡은. */
  setAs?(before: string, verb: string): boolean
  /** Behind a verb that says why: 넘는 만큼. */
  readonly inasmuch?: ReadonlySet<string>
  /** Behind the part that something fell to: 4분의 1 토막. */
  readonly pieces?: RegExp
  /** Before the age of who has died, named in the sentence before: 향년. */
  readonly atDeath?: ReadonlySet<string>
  /** Ends of clauses that say why something is to come: 이어서. */
  readonly closingReasons?: RegExp
  /** What has lasted so long, behind a span: 30년 경력의. */
  readonly careers?: RegExp
  /** Words of a time that is about now: 최근. */
  readonly recent?: ReadonlySet<string>
  /** Ends of clauses that say why, before a condition. */
  readonly because?: ReadonlySet<string>
  /** Before such a verb: 다 합쳐도. */
  readonly all?: ReadonlySet<string>
  /** Verbs of putting together, before the sum: 다 합쳐도. */
  readonly summing?: ReadonlySet<string>
  /** Behind the measure that something is told in: 영향률로 따지면. */
  readonly toldIn?: ReadonlySet<string>
  /** Verbs of asking before what came of it: 물었더니. */
  readonly askedSo?: RegExp
  /** Words of a time that no day is known of, behind another one: 연말. */
  readonly yearEnds?: ReadonlySet<string>
  /** Behind a unit of money: so much is what is counted worth. */
  readonly worthUnits?: RegExp
  /** Ends of verbs that suppose what has not been, where they tell of the past: 아니었다면. */
  readonly counterfactual?: RegExp
  /** Verbs behind those that were looked at for an estimate: 7만명을 조사해 추정했다. */
  readonly sampled?: RegExp
  /** Nouns of a time behind a verb of the past: 넘어갔을 때. */
  readonly atThen?: RegExp
  /** Behind the noun that a list of bounds goes by: 시간에 따라. */
  readonly goingBy?: ReadonlySet<string>
  /** Whether a word that is elsewhere no condition is one behind another: 이렇게 하면. */
  supposes?(before: string, word: string): boolean
  /** Behind a number that is little: 0.1%라도. */
  readonly evenIf?: ReadonlySet<string>
  /** Nouns that only close the verb before them (것, 수, 전망), so that it describes nothing. */
  readonly closing?: ReadonlySet<string>
  /** Of those, the ones that behind a noun are how many of it there are: 직원 수. */
  readonly numberOf?: ReadonlySet<string>
  /** Particles of what a comparison is with, when that is the number itself (을 웃돌다, 에 못 미치다). */
  readonly bounded?: ReadonlySet<string>
  /** Words that make a time the open beginning of another (이후). */
  readonly after?: ReadonlySet<string>
  /** Words behind a time that close it: 이전. */
  readonly before?: ReadonlySet<string>
  /** Words behind a verb that say what came before, and no more (뒤). */
  readonly afterwards?: ReadonlySet<string>
  /** Whether a verb form only leads on to the next verb (들여 짓는). */
  chains?(word: string): boolean
  /** Verbs become particles that take their noun with another one (에 이어). */
  readonly asides?: ReadonlySet<string>
  /** What ends a sentence right behind a number (45다). */
  readonly copulas?: ReadonlySet<string>
  /** Whether a verb form sets its clause against the next, so that no expectation reaches back over it. */
  contrasts?(word: string): boolean
  /** Nouns that stand for nothing by themselves, before which a verb stands and no topic (쥐는 건). */
  readonly thatWhich?: ReadonlySet<string>
  /** What is decided not to be done (않기로). */
  readonly notTo?: RegExp
  /** Whether two verb forms tell what is going on and link it to what is next (하고 있으며). */
  ongoing?(word: string, next: string): boolean
  /** Verbs become particles that tie a noun to the next one (위한, 대한). */
  readonly relating?: ReadonlySet<string>
  /** Words for one that say "a" before a noun. */
  readonly one?: ReadonlySet<string>
  /** A verb as the papers write it, of one as people say it: 늘었습니다 and 늘었어요 are 늘었다. What stands before its ending stays. */
  plainOf?(word: string): string
  /** Joins two titles of one person: 겸. */
  readonly alsoAs?: string
  /** Nouns behind a number that only tie it to the noun behind them: 14개국 출신 승객. */
  readonly coming?: ReadonlySet<string>
  /** Ends of particles of places and persons. */
  readonly placeParticles?: RegExp
  /** The end of a copula before a noun (3m인, 수준인). */
  readonly describing?: RegExp
  /** Whether a verb form is of the present, quoted or not. */
  isPresent?(word: string): boolean
  /** Whether a verb of the present ends a sentence (연다). */
  isTold?(word: string): boolean
  /** Parts of words that are no names by themselves in a list (중·고등학생). */
  readonly partial?: ReadonlySet<string>
  /** Words for "respectively" before a list of numbers. */
  readonly respectively?: ReadonlySet<string>
}

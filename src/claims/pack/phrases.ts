import type { Modality } from '../../model/claim.ts'
import type { GrammarWords, VerbFinalGrammarWords } from './grammar.ts'
import type { MovementWords, VerbFinalMovementWords } from './movements.ts'
import type { SpeechWords, VerbFinalSpeechWords } from './speech.ts'
import type { SubjectWords, VerbFinalSubjectWords } from './subjects.ts'
import type { TimeWords, VerbFinalTimeWords } from './times.ts'

/**
 * Words in their roles within a clause, each field a class of words.
 *
 * The classes of grammar stand apart, and so does what only one question about a number asks; what several ask, or the reading of the numbers
 * themselves, stands here.
 */
export interface PhraseTables
  extends CommonWords,
    VerbFinalWords,
    GrammarWords,
    VerbFinalGrammarWords,
    SubjectWords,
    VerbFinalSubjectWords,
    MovementWords,
    VerbFinalMovementWords,
    TimeWords,
    VerbFinalTimeWords,
    SpeechWords,
    VerbFinalSpeechWords {}

/** Words that several questions about a number ask. */
export interface CommonWords {
  /** The word for what is the same, and the times that are compared with behind it (같은 기간). */
  readonly same?: string
  readonly sameTime?: RegExp
  /** What is about a sum that it is "over": a hearing. */
  readonly disputes?: ReadonlySet<string>
  /** Words for what is as it was at a time before them (올해와 같은). */
  readonly alike?: ReadonlySet<string>
  /** Units of age. */
  readonly ageUnits?: RegExp
  /** Units that only stand before a noun, without a hyphen: a 36 year old nurse. */
  readonly attributiveUnits?: RegExp
  /** What is left when what went out is taken from what came in: surplus, deficit. */
  readonly leftOver?: ReadonlySet<string>
  /** On which side of an expectation something is: above, below. */
  readonly apartFrom?: ReadonlyMap<string, 'up' | 'down'>
  /** Nouns for what a measure stood at in a time: the June reading, last month's figure. */
  readonly readings?: ReadonlySet<string>
  /** Before what is left out of a measure: excluding, less. */
  readonly excepting?: ReadonlySet<string>
  /** Papers that tell what those said who were asked: a survey, a poll. */
  readonly polls?: ReadonlySet<string>
  /** Nouns for what a speaker puts out, left out of its name (자료, 보고서; data, survey). */
  readonly papers?: ReadonlySet<string>
  /** Points of a time that "by the" leads to: end. */
  readonly turns?: ReadonlySet<string>
  /** How many surveys there are or how they are made, and nobody who makes them: 두 조사에서, 전화면접 방식 조사에서. */
  readonly methods?: RegExp
  /** Nouns for how large something is, behind "in": diameter. */
  readonly sizes?: ReadonlySet<string>
  /** Words behind a length that say which way it goes: deep, wide. */
  readonly dimensions?: ReadonlySet<string>
  /** Words that tell a group by a bound: `aged` before it, `told` between the group and it; `anyone`: words for a group; `measured`: what is told by how much of it. */
  readonly grouping?: {
    readonly aged: ReadonlySet<string>
    readonly told: ReadonlySet<string>
    readonly anyone: ReadonlySet<string>
    readonly measured: ReadonlySet<string>
  }
  /** Nouns for a number that others are compared with: average. */
  readonly means?: ReadonlySet<string>
  /** Nouns for what a number must not pass: limit, wage. */
  readonly bounding?: ReadonlySet<string>
  /** Before a further part of a whole: another, remaining. */
  readonly remaining?: ReadonlySet<string>
  /** Before the price of what stands left of it: worth. */
  readonly worth?: ReadonlySet<string>
  /** Words for hundredths and their like: percent, points. */
  readonly rateWords?: ReadonlySet<string>
  /** Bounds that a movement leads over: beyond. */
  readonly pastBounds?: ReadonlySet<string>
  /** Where something goes: up, down. */
  readonly ways?: ReadonlySet<string>
  /** How something trades "at" a price, with the way it went: higher. */
  readonly tradingWays?: ReadonlyMap<string, 'up' | 'down'>
  /** Verbs of what becomes of a span of time: ended. */
  readonly spanVerbs?: ReadonlySet<string>
  /** Titles and what people are to each other, with the pronoun that means them: mr, daughter. */
  readonly called?: ReadonlyMap<string, string>
  /** Behind whoever tells it, how much he knows: people familiar with the matter. */
  readonly familiar?: ReadonlySet<string>
  /** Plurals for people, behind a number that is no year: a crowd of 1900 people. */
  readonly folk?: ReadonlySet<string>
  /** Before a year of whose money an amount is: in 2012 dollars. */
  readonly moneyOf?: ReadonlySet<string>
  /** Who may forecast without being asked: analysts, economists. */
  readonly forecasters?: ReadonlySet<string>
  /** Verbs that put their object at a number: set, put, keep. */
  readonly placing?: ReadonlySet<string>
  /** What a person may be called without a name: worker, official. */
  readonly persons?: ReadonlySet<string>
  /** Verbs of will before an infinitive, which are words said: vowed to; and those that ask for something: wants. */
  readonly vowing?: ReadonlySet<string>
  readonly wishing?: ReadonlySet<string>
  /** Verbs of who makes his own figures known. */
  readonly reporting?: ReadonlySet<string>
  /** Participles of where something lies: a plant located 12 km from the city. */
  readonly sited?: ReadonlySet<string>
  /** What ranks are told in: climbed the charts to No. 3. */
  readonly rankedIn?: ReadonlySet<string>
  /** Words behind a distance that say in which direction something lies: north, from. */
  readonly bearings?: ReadonlySet<string>
  /** Verbs of what must be, of what may be, which with "not" behind it must not be, and of what cannot be. */
  readonly duties?: {
    readonly must: ReadonlySet<string>
    readonly may: ReadonlySet<string>
    readonly never: ReadonlySet<string>
  }
  /** Verbs of expecting that also say what comes before one's eyes: sees. */
  readonly beholding?: ReadonlySet<string>
  /** Verbs of making something the largest of its kind: makes. */
  readonly making?: ReadonlySet<string>
  /** Behind a verb of falling that tells where something lies: within. */
  readonly insideOf?: ReadonlySet<string>
  /** Other verbs of seeing something move: saw. */
  readonly witnessed?: ReadonlySet<string>
  /** Verbs of telling a figure anew: revised. */
  readonly amended?: ReadonlySet<string>
  /** Verbs of what shows somebody do something: shows. */
  readonly displaying?: ReadonlySet<string>
  /** Verbs that leave what they govern where it is: held, kept. */
  readonly holding?: ReadonlySet<string>
  /** Nouns before "of" that say how fast something moves: pace. */
  readonly paces?: ReadonlySet<string>
  /** How little higher or lower, behind an article: a shade. */
  readonly shades?: ReadonlySet<string>
  /** Adjectives that compare levels: higher. */
  readonly heights?: ReadonlySet<string>
  /** Words for one after the other: consecutive. */
  readonly successive?: ReadonlySet<string>
  /** Verbs of getting larger or smaller: what does so at a percentage does it by that rate. */
  readonly sizing?: ReadonlySet<string>
  /** Whom verbs of telling name straight behind them: told reporters. */
  readonly hearers?: ReadonlySet<string>
  /** Nouns between "to a" and a number that say how it compares with all others: high. */
  readonly extremes?: ReadonlySet<string>
  /** Words straight before a number that say what to think of it: just, whopping. */
  readonly scanty?: ReadonlySet<string>
  /** Before what none was like for a while: first. */
  readonly unprecedented?: ReadonlySet<string>
  /** Verbs of doing away with something that there is: waive, scrap. */
  readonly abolishing?: ReadonlySet<string>
  /** Before a level that does not move: unchanged on. */
  readonly heldOn?: ReadonlySet<string>
  /** Last words of a bound that may go on as a movement: and up. */
  readonly onward?: ReadonlySet<string>
  /** Before a word of what is planned they deny it: no plans. */
  readonly none?: ReadonlySet<string>
  /** How far whoever leads is from the next: four points clear. */
  readonly apart?: ReadonlySet<string>
  /** What somebody is so much in, who owes or has it: in debt. */
  readonly owed?: ReadonlySet<string>
  /** Behind so many that are wanting: short. */
  readonly lacking?: ReadonlySet<string>
  /** Behind a relative that takes up all that was said before, with what comes of it: which means. */
  readonly entailing?: ReadonlySet<string>
  /** Streaks that have no number of their own: 무패. */
  readonly unbeaten?: RegExp
  /** Nouns of the time between two: 사이. */
  readonly gaps?: ReadonlySet<string>
  /** Nouns of what may come out below nothing: 수지, 이익. */
  readonly outcomes?: RegExp
  /** Forms of the copula that say that it was so once: 였던. */
  readonly was?: RegExp
  /** Groups that all of some people are parted in: 남성. */
  readonly sexes?: ReadonlySet<string>
  /** Verbs of money that goes out of somewhere by itself. */
  readonly flows?: RegExp
  /** Verbs of what is late by some time. */
  readonly late?: RegExp
  /** Verbs of those who answer. */
  readonly opines?: RegExp
  /** Verbs of who gets a part of something. */
  readonly takesPart?: RegExp
  /** Parts of a band: 60%대 초반. */
  readonly bandParts?: ReadonlySet<string>
  /** The name of the time that is the one told before. */
  readonly sameSpan?: string
  /** Behind the last of some levels that something came to. */
  readonly someTo?: string
  /** Verbs before what goes on for so long. */
  readonly held?: RegExp
  /** Towns whose names are also words of time: 전주. */
  readonly towns?: ReadonlySet<string>
  /** Where feats are done, in lower case: 메이저리그, 1군. */
  readonly stages?: RegExp
  /** Opens a sentence that goes on with a list: 이어. */
  readonly further?: string
  /** Nouns of what is expected: 전망치. */
  readonly outlookNames?: RegExp
  /** Verbs of telling others what to do. */
  readonly urges?: RegExp
  /** Ends of what somebody speaks about, before the quotation: 의혹에 대해. */
  readonly about?: RegExp
  /** Who has won something in the time before the word: 지난해 우승자. */
  readonly titleHeld?: ReadonlySet<string>
  /** From some time until now: 지금까지. */
  readonly sofar?: ReadonlySet<string>
  /** Beside a number that is told of the present: now. */
  readonly nowadays?: ReadonlySet<string>
  /** Adjectives before an infinitive: likely to, able to. */
  readonly inclined?: ReadonlySet<string>
  /** Verbs whose object is there already: battle, repair. */
  readonly battling?: ReadonlySet<string>
  /** Before a goal of a game: field. */
  readonly scored?: ReadonlySet<string>
  /** Nouns that say how a number beside them is meant: forecast, target. */
  readonly expected?: ReadonlyMap<string, Modality>
  /** Forms of the verbs that say a number was expected by somebody: forecast, with what they make of it. */
  readonly foreseen?: ReadonlyMap<string, Modality>
  /** Multiples that are verbs behind an auxiliary: double. */
  readonly factors?: ReadonlySet<string>
  /** What values something without saying so: round, deal. */
  readonly deals?: ReadonlySet<string>
  /** Words that open a sentence whose subject stands behind a form of "be": Among the losers was. */
  readonly fronting?: ReadonlySet<string>
  /** Before the question that those answered of whom a sentence tells: Asked. */
  readonly asked?: ReadonlySet<string>
  /** Of two that were named the first and the last: the latter. */
  readonly ofTwo?: ReadonlySet<string>
  /** Verbs that set what somebody estimates at an amount: put. */
  readonly estimating?: ReadonlySet<string>
  /** Nouns of prepositions that add an amount to the one before: on top of the $60 million. */
  readonly atop?: ReadonlySet<string>
  /** Verbs of having a part of something: hold, own. */
  readonly owning?: ReadonlySet<string>
  /** Words behind such a verb that make it one of taking away: out. */
  readonly removing?: ReadonlySet<string>
  /** Verbs of saying that name the hearer behind them, never the speaker: told. */
  readonly addressed?: ReadonlySet<string>
  /** Prepositions between a margin and whom it is over: a swing against Labour of 9.2%. */
  readonly opposing?: ReadonlySet<string>
  /** Nouns that only say that so long is a span: for a period of 5 years. */
  readonly stretches?: ReadonlySet<string>
  /** Nouns too empty to be a subject: total, average. */
  readonly empty: ReadonlySet<string>
}

/** Those of them that only a language with the verb at the end has. */
export interface VerbFinalWords {
  /** Units of how often something happens, which no movement changes (차례). */
  readonly howOften?: ReadonlySet<string>
  /** Where something is counted, before the number: 전국 40개 대학. */
  readonly scope?: ReadonlySet<string>
  /** What a poll that is told of before a number has led to (물은 결과). */
  readonly findings?: string
  /** Ends of nouns for figures and papers that somebody puts out. */
  readonly putOut?: RegExp
  /** Behind an object that is said by the way: 청년을 위해, 대상으로. */
  readonly aside?: ReadonlySet<string>
  /** Verbs behind a margin whose object is who is beaten by it (2타 차로 따돌리고). */
  readonly beatsBy?: RegExp
  /** Ends of a noun that says what the number is (평균소득인 309만원), and nouns that say it of no measure (최고치). */
  readonly copula?: RegExp
  readonly superlative?: RegExp
  /** Words that end what a number says: 3타 차, 둘 뒤. */
  readonly tails?: ReadonlySet<string>
  /** Units of a line that something crosses: 1,990선. */
  readonly brinks?: ReadonlySet<string>
  /** Which of several surveys it is, behind what it is of: 2차. */
  readonly rounds?: RegExp
  /** Words behind what a number is compared with: 118%에 견줘. */
  readonly comparedBy?: ReadonlySet<string>
  /** Ends of a verb that is told as said: 있다고. */
  readonly said?: RegExp
  /** Verbs of making known, whose time is not that of what is made known. */
  readonly published?: RegExp
  /** Verbs before a noun that tell what it says: 늘었다는 조사. */
  readonly tells?: RegExp
  /** Who judges, told as a place: 증권가에서는. */
  readonly quarters?: RegExp
  /** Whether a verb form and the word behind it tell of what is to come (웃돌 것). */
  expects?(word: string, next: string): Modality | null
  /** Nouns behind an amount that say which way a balance lies (흑자). */
  readonly balances?: RegExp
  /** Where something is, not what it is: 도내, 제주지역. */
  readonly whereabouts?: RegExp
  /** Times that come again: 주말에는. */
  readonly recurring?: ReadonlySet<string>
  /** Particles that say how much a number is: 5초나 줄였다. */
  readonly emphatic?: ReadonlySet<string>
  /** Words behind the first or the last of what goes on: 443만명을 시작으로. */
  readonly begun?: ReadonlySet<string>
  /** Behind what a noun is about: 전기차에 대한 관세. */
  readonly regarding?: ReadonlySet<string>
  /** Nouns for what a clause before them describes, which are counted themselves: 실린 것이 30건. */
  readonly thatCounted?: ReadonlySet<string>
  /** Nouns for what has no age. */
  readonly ageless?: RegExp
  /** Behind a condition that says only what is to be done: 접수하면 된다. */
  readonly enough?: RegExp
  /** Nouns for how sure a rate is, which have no distance to anything: 오차범위 밖. */
  readonly errorMargins?: RegExp
  /** Nouns for those that a list is called after: 3대 통신사. */
  readonly listedAs?: RegExp
  /** Family names that are other words too, before a title: 안 후보. */
  readonly familyNames?: ReadonlySet<string>
  /** Verbs of those who talk others into something, behind what they say: “…”고 속여. */
  readonly deceives?: RegExp
  /** Verbs behind the object that a list begins with: 통신을 비롯해. */
  readonly including?: ReadonlySet<string>
  /** States of a market or of trade that others go up or down in, and what tells so behind them: 약세장 속에서도. */
  readonly tides?: RegExp
  readonly amid?: RegExp
  /** Verbs of those who die, are hurt or are missing. */
  readonly comesToHarm?: RegExp
  /** How something has moved, behind its name: 수출 감소세. */
  readonly trendTail?: RegExp
  /** The title of whoever writes, behind a name that the text may follow without a sign: 홍길동 기자 관세청은. */
  readonly writer?: string
  /** The word that joins nouns without particles to one member of a list: 숙박 및 음식점업. */
  readonly jointly?: string
  /** Than, written apart from its noun: 업계 보다. */
  readonly lonelyThan?: ReadonlySet<string>
  /** Words for the whole of it straight before a number: 늘어난 총 3만대. */
  readonly totals?: ReadonlySet<string>
  /** Words behind a noun that make it what is told of, as a particle does: 무 또한. */
  readonly likewise?: ReadonlySet<string>
  /** Nouns for the price at which a broker sees a share, and brokers. */
  readonly targetPrices?: RegExp
  readonly brokers?: RegExp
  /** A verb made a noun with a particle of place, before what follows from it: 반영됨에 따라. */
  readonly nominal?: RegExp
  /** What is looked at to tell of it, with no maker: 재무현황. */
  readonly standings?: RegExp
  /** Papers and occasions by which a body tells something. */
  readonly announcedBy?: RegExp
  /** Sums that something is taken from or added to: 총수입에서. */
  readonly accounts?: RegExp
  /** Verbs of buying and selling on a market: what a body has bought is told of that body. */
  readonly trades?: RegExp
  /** Nouns for people and bodies, of whom a percent is a part (43%의 주민이). */
  readonly people?: RegExp
  /** Verbs that tell of what is to come, at the end of a sentence (쌓이겠다). */
  readonly isToCome?: RegExp
  /** Words before an ordinal that set it against all others of its kind (역대 세 번째다). */
  readonly allTime?: ReadonlySet<string>
  /** What can say something: an office, a firm, a person, not a thing that is measured. */
  isSpeaker?(noun: string): boolean
  /** Whether a noun that is no topic can be who speaks. */
  isAgent?(noun: string): boolean
  /** Verbs of what befalls people, who are counted then (10명 중 4명이 실종됐다). */
  readonly harmed?: RegExp
  /** Verbs of what those do of whom a meeting or a case has so many (재적 의원 10명 가운데 9명이 출석했다). */
  readonly attends?: RegExp
  /** Those who vote in a body, who are counted where they are for or against something. */
  readonly voters?: RegExp
  /** Words before a span that reaches up to now or from now on (최근 5년간). */
  readonly lately?: ReadonlySet<string>
  /** Names of the rules for parts of a year (상반기). */
  readonly yearParts?: ReadonlySet<string>
  /** Behind a span in which something has moved (석 달 새). */
  readonly within?: ReadonlySet<string>
  /** Nouns for a time, which no name goes on behind (연휴 기간 열차). */
  readonly whiles?: ReadonlySet<string>
  /** Persons, glued behind a number that is no claim (4인 가족). */
  readonly headcount?: string
  /** Whether a unit of time says how long, not how much (16개월째). */
  lasts?(unit: string): boolean
  /** Nouns of size (규모, 수준), which particles follow as they do numbers. */
  readonly sizes?: ReadonlySet<string>
}

import type { Modality } from '../../model/claim.ts'
/** Words that tell who says a number, and whether it is so, meant or expected. */
export interface SpeechWords {
  /** Words that make a subject of nobody: no club. */
  readonly nobody?: ReadonlySet<string>
  /** Verbs that tell what was said only before "that" or at the end: the court heard. */
  readonly hearing?: ReadonlySet<string>
  /** Verbs with which a paper tells what it found: gave. */
  readonly giving?: ReadonlySet<string>
  /** Openers of a sentence that make no clause of it a part of another: but. */
  readonly goingOn?: ReadonlySet<string>
  /** Verbs of saying that never stand before whoever speaks: ", blamed the cost". */
  readonly unturned?: ReadonlySet<string>
  /** Verbs of whoever will not say: declined to. */
  readonly refusing?: ReadonlySet<string>
  /** Participles of whoever was asked: polled by. */
  readonly polling?: ReadonlySet<string>
  /** Verbs that wish only with "for" or "on": call. */
  readonly calling?: ReadonlySet<string>
  /** What somebody reckons, behind "by": by her estimate. */
  readonly accountings?: ReadonlySet<string>
  /** Verbs that at the head of a sentence open a condition: had it stayed. */
  readonly inverted?: ReadonlySet<string>
  /** Verbs that say what will be, in their past: predicted. */
  readonly foretelling?: ReadonlySet<string>
  /** Who tells what they found, where others find things, and the verbs of it: researchers found; and what bodies do: the ministry counted. */
  readonly studying?: {
    readonly who: ReadonlySet<string>
    readonly finding: ReadonlySet<string>
    readonly counting: ReadonlySet<string>
    /** What anybody may do who speaks: suggested. */
    readonly suggesting: ReadonlySet<string>
  }
  /** Verbs of saying that before a number tell what was done: claimed 12 lives. */
  readonly deeds?: ReadonlySet<string>
  /** Verbs of expecting that behind "could" only tell what happens somewhere: see. */
  readonly sighting?: ReadonlySet<string>
  /** Verbs of saying that demand something, with the preposition behind them: insist on. */
  readonly demanding?: { readonly verbs: ReadonlySet<string>; readonly on: ReadonlySet<string> }
  /** Verbs of saying that those who are told stand behind: told. */
  readonly telling?: ReadonlySet<string>
  /** Behind a verb of writing, which then is no speech: wrote off. */
  readonly particles?: ReadonlySet<string>
  /** Who says something with somebody named: colleagues. */
  readonly fellows?: ReadonlySet<string>
  /** Behind the mark that closes what is said: 고, 라며. */
  readonly quotative?: ReadonlySet<string>
  /** Nouns for what somebody has told, behind a quotation (“…”는 김씨 진술), and what ties them to it. */
  readonly testimony?: { readonly link: RegExp; readonly noun: RegExp }
  /** Behind a number that was told before in its place: previously. */
  readonly formerly?: ReadonlySet<string>
  /** Before a number that is only guessed: an estimated. */
  readonly guessed?: ReadonlySet<string>
  /** Behind a verb that says a number was expected: forecast for. */
  readonly foreseenFor?: ReadonlySet<string>
  /** Words before a colon that say what the numbers behind it are: outlook, target. */
  readonly beforeColon?: ReadonlyMap<string, Modality>
  /** Of the verbs of expectation those that expect only with "for": looking. */
  readonly seeking?: ReadonlySet<string>
  /** Those of them that may have people for their prey: targeted. */
  readonly hunting?: ReadonlySet<string>
  /** Verbs that say what something is worth: values. */
  readonly valuing?: ReadonlySet<string>
  /** Verbs between a noun of `expected` and its number: is. */
  readonly equating?: ReadonlySet<string>
  /** Words straight behind a noun of `expected` that show that its number does not follow. */
  readonly unreached?: ReadonlySet<string>
  /** Nouns for what something costs, beside a noun of expectation: price target. */
  readonly prices?: ReadonlySet<string>
}

/** Those of them that only a language with the verb at the end has. */
export interface VerbFinalSpeechWords {
  /** The verb of saying that ends an announcement (밝혔다). */
  readonly announces?: RegExp
  /** One that ends a sentence in which somebody says something (진단했다). */
  readonly saysLast?: RegExp
  /** Words that begin a sentence in which whoever has spoken goes on (이어). */
  readonly goingOn?: ReadonlySet<string>
  /** Units of victories and defeats in a row (연승). */
  readonly streaks?: RegExp
  /** What is traded where all can see its price: 주가. */
  readonly openlyTraded?: RegExp
  /** Units of what players are known for (골, 안타). */
  readonly feats?: RegExp
  /** Ends of names and titles of persons, who speak for themselves alone (씨, 교수). */
  readonly someone?: RegExp
  /** Openers of a sentence that tells of something else (한편). */
  readonly elsewhere?: ReadonlySet<string>
  /** Pronouns of a person (그). */
  readonly persons?: ReadonlySet<string>
  /** The line of a list or table that tells whose figures they are, with the name as its first group (자료: 통계청). */
  readonly sourceLine?: RegExp
  /** Verbs of an amount that may be reached (이를 수 있다). */
  readonly reachable?: RegExp
  /** Between whoever has reckoned a number and the number itself (소방서 추산 2억원). */
  readonly estimated?: ReadonlySet<string>
  /** Adjectives before a noun that say only how much of it there is (많은). */
  readonly degrees?: RegExp
  /** Whether a verb form before a noun tells what a plan holds (늘리는 내용). */
  plans?(verb: string, next: string): boolean
  /** Names of cities, provinces and districts, which are told by their last syllable later. */
  readonly places?: RegExp
  /** Words that tell that what stands before them was said (다고, 라며). */
  readonly saidBefore?: RegExp
  /** Verbs of making that describe a figure or paper by who made it (발표한). */
  readonly madeBy?: RegExp
  /** Behind a noun of judging, at the end: it is theirs (…의 분석이다). */
  readonly isTheirs?: RegExp
  /** Behind a quotation: something else is told with it (…”며). */
  readonly toldBeside?: RegExp
  /** Counters of what is built or lived in, which seldom speaks where somebody else is named (가구). */
  readonly built?: ReadonlySet<string>
  /** Ends of a verb upon which something else is done (그치자). */
  readonly upon?: RegExp
  /** Nouns for what so many have been lost or gained by (1천200대의 생산 차질이). */
  readonly tolls?: RegExp
  /** Whether a verb form and the word behind it say what may be (빠질 수). */
  may?(word: string, next: string): boolean
  /** Nouns for rules that are not in force yet, behind the verb that says what they do (낮추는 개정안). */
  readonly drafts?: RegExp
}

import type { UnitType } from '../model/claim.ts'
import type { Roles, Sentence } from './clauses/sentence.ts'
import type { Quantity } from './numbers/quantity.ts'
import { isRecent } from './periods/days.ts'
import type { PeriodMark } from './periods/periods.ts'
import type { ToldSpans } from './periods/told-spans.ts'
import type { Table } from './roles/titled-columns.ts'
import type { Quotation } from './speech/quotations.ts'
import type { Span } from './text/sentences.ts'

/*
 * What a text remembers: which of it a new paragraph forgets.
 */

/** What a paragraph remembers from one sentence to the next. */
export interface Memory {
  paragraph: number
  subject: string | null
  /** What all numbers of the sentence straight before measure, in whatever paragraph. Verb-final only. */
  sole: string | null | undefined
  /** The type of the number whose subject it is. */
  subjectType: UnitType | undefined
  /** Its unit as written. */
  subjectUnit: string | undefined
  speaker: string | null
  /** Subject of the first verb of the sentence before. */
  main: string | null
  /** The last subject that is a plural, which "they" can mean. */
  many: string | null
  /** The whole of which a share was told last. */
  part: string | null
  /** The last subject that is one thing, which "it" can mean where the one before is several. */
  one: string | null
  /** The body that spoke last, in whatever paragraph. */
  firm: string | null
  /** The company or office that did something last. */
  actor: string | null
  /** The person named last with an age or as a speaker. */
  person: string | null
  /** The paragraph in which that person was named last. */
  personAt: number
  /** Whom each pronoun of a person meant last: he, she. */
  readonly called: Map<string, string>
  /** The poll or study that the paragraph told of last, while it tells of nobody else. */
  paper: string | null
  /** The body or paper whose words the sentence before was, while nobody else speaks. Verb-medial only. */
  teller: string | null
  /** Who spoke last in the paragraph before. */
  spokeBefore: string | null
  /** Sentences further back, two at most, that had no number and may name whom a pronoun means. */
  unread: readonly Sentence[]
  /** The sentence straight before, where it had no claims. */
  justBefore: Sentence | undefined
  /** Last names of the persons named in full so far. */
  readonly names: Set<string>
  /** What `subject` was when the sentence began. */
  subjectBefore: string | null
  /** What the first number of the sentence before measures. */
  ledBefore: string | null
  /** The period said last, for "the same period". */
  period: PeriodMark['period']
  /** The one time that the numbers of the paragraph are told of so far; `mixed` where they are several. Verb-final only. */
  told: PeriodMark['period'] | 'mixed' | undefined
  /** What the rates that moved are against in the paragraph so far; `mixed` where it is not one thing. Verb-final only. */
  against: Roles['basis'] | 'mixed'
  /** Who alone has spoken in the paragraph so far; empty where several have. Verb-final only. */
  soleSpeaker: string | null | undefined
  /** Who is named by a label as saying all of the paragraph. */
  interviewed: string | null | undefined
  /** Whose turn it is in a transcript. */
  turn: string | null
  /** The body whose figures the paragraph goes on to tell, until a person speaks or somebody else acts. Verb-final only. */
  source: string | null | undefined
  /** The paragraph whose last rates are shares by name (점유율). Verb-final only. */
  sharesAt: number | undefined
  /** The same, where all its rates are shares. */
  partsAt: number | undefined
  /** What the numbers of the sentence before measure, one each (매출, 영업이익). Verb-final only. */
  listed: readonly string[] | null | undefined
  /** Whether it told what it expects, and no figures. */
  isOutlook: boolean | undefined
  /** The time of the paragraph when it spoke. */
  sourceTime: PeriodMark['period'] | 'mixed' | undefined
  /** Sentences that it still reaches. */
  sourceReach: number | undefined
  /** The month and the quarter that the text tells of, for "in the month". Verb-medial only. */
  readonly spans: ToldSpans
  /** The day said last in the text, for "that day". */
  day: PeriodMark['period']
  /** The day to come told last, where that is not over: those that the weather is forecast for. Verb-final only. */
  dayToCome: PeriodMark['period'] | undefined
  /** The last time that a sentence without numbers has named in this paragraph. Verb-final only. */
  named: PeriodMark['period']
  /** The time of more than a day that the last paragraph with one has told, for 이 기간; `null` where it has told several. Verb-final only. */
  span: PeriodMark['period'] | undefined
  spanIn: number | undefined
  /** Day of publication. */
  readonly today: string | null
  /** The whole that the first share of the paragraph is part of: of "38 percent of Americans" the Americans. */
  whole: string | null
  /** The city, province or district that spoke last. */
  body: string | undefined
  /** Whether temperatures to come have been told. */
  toCome: boolean | undefined
  /** What all numbers of the sentence before are, if that is expected or reckoned. */
  expected: 'forecast' | 'estimate' | null | undefined
  /** The last line that is no item of a list: the heading of those behind it. Verb-final only. */
  heading: Span | undefined
  /** The last figure with a unit in the sentence before: it has been 19. */
  figure: { readonly unit: NonNullable<Quantity['unit']>; readonly value: number; readonly minor: boolean } | null
  /** The level of an index told last in the paragraph. */
  indexLevel: number | null | undefined
  /** The money that the text has told of last, for an account that leaves it out. */
  money: NonNullable<Quantity['unit']> | null
  /** The noun counted last in the sentence before, for a number that leaves it out. */
  counted: string | null
  /** The people counted last in the paragraph, whom a share without a noun may be of. Verb-medial only. */
  people: string | null
  /** The unit measured in millions and more last in the paragraph, with its scale. */
  measure: { readonly unit: NonNullable<Quantity['unit']>; readonly power: number } | null
  /** Whether the text has counted millions with a letter: 7.41m patients. */
  millions: boolean
  /** The quotation that is open where the sentence begins, or where it ends. */
  quotation: Quotation | null
  /** The table whose rows are read. */
  table: Table | undefined
  /** The last sentences, two at most, if they had no number: they are read only when a pronoun points back at them. */
  untold: readonly Sentence[]
}

/** @param today day of publication */
export function newMemory(today: string | null): Memory {
  return {
    paragraph: -1,
    subject: null,
    speaker: null,
    person: null,
    personAt: -1,
    called: new Map(),
    names: new Set(),
    paper: null,
    teller: null,
    people: null,
    spokeBefore: null,
    unread: [],
    subjectBefore: null,
    ledBefore: null,
    period: null,
    spans: { month: null, quarter: null, span: null },
    day: null,
    named: null,
    against: null,
    today,
    main: null,
    many: null,
    one: null,
    part: null,
    firm: null,
    actor: null,
    quotation: null,
    measure: null,
    millions: false,
    figure: null,
    money: null,
    counted: null,
    untold: [],
    whole: null,
    // Of one shape from the beginning, since the engine asks for them at every step.
    sole: undefined,
    subjectType: undefined,
    subjectUnit: undefined,
    justBefore: undefined,
    told: undefined,
    soleSpeaker: undefined,
    interviewed: undefined,
    turn: null,
    source: undefined,
    sharesAt: undefined,
    partsAt: undefined,
    listed: undefined,
    isOutlook: undefined,
    sourceTime: undefined,
    sourceReach: undefined,
    dayToCome: undefined,
    span: undefined,
    spanIn: undefined,
    body: undefined,
    toCome: undefined,
    expected: undefined,
    heading: undefined,
    indexLevel: undefined,
    table: undefined,
  }
}

export function beginParagraph(memory: Memory, paragraph: number): void {
  memory.paragraph = paragraph
  memory.spokeBefore = memory.speaker
  memory.ledBefore = null
  // Who nobody has been named since may have been named further back.
  if (memory.untold.length > 0 || memory.person !== null) memory.unread = memory.untold
  memory.paper = null
  memory.teller = null
  memory.people = null
  memory.subject = null
  memory.speaker = null
  memory.main = null
  memory.many = null
  memory.one = null
  memory.part = null
  memory.actor = null
  memory.period = null
  memory.named = null
  memory.told = null
  memory.against = null
  memory.soleSpeaker = null
  memory.interviewed = memory.turn
  memory.source = null
  if (memory.day && !isRecent(memory.day.start, memory.today)) memory.day = null
  memory.quotation = null
  memory.measure = null
  memory.figure = null
  memory.indexLevel = null
  memory.counted = null
  memory.untold = []
  memory.whole = null
}

/** Keeps a sentence without numbers, and the one before it, for whom a pronoun may mean. */
export function leaveUntold(memory: Memory, sentence: Sentence): void {
  memory.teller = null
  const last = memory.untold.at(-1)
  memory.untold = last ? [last, sentence] : [sentence]
  memory.justBefore = sentence
  memory.sole = null
}

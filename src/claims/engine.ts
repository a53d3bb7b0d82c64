import { UsageError } from '../lib/errors.ts'
import type { Claim } from '../model/claim.ts'
import { settleBareNumbers } from './bare-numbers.ts'
import { type Compiled, compile } from './compiled.ts'
import { findCountedNouns, rejectBackReferences } from './counts.ts'
import { glance, IS_PLAIN_AND_OPEN, MAY_COUNT } from './first-look.ts'
import { stretchesOf } from './guests.ts'
import { joinParts, joinRanges, settleDollars, settleWeights } from './joins.ts'
import { possibleGuests } from './languages/guests.ts'
import { loadPack, packOf, tags } from './languages/index.ts'
import { measured } from './lent-units.ts'
import { rejectBases, rejection } from './not-claims.ts'
import { type Cue, FINITE, NO_VERB, NON_FINITE, type Pack } from './pack.ts'
import type { Match } from './patterns.ts'
import { findPeriods, parseDay, type Tense } from './periods.ts'
import { isRecent } from './periods-final.ts'
import { findQuantities } from './quantities.ts'
import type { Quantity } from './quantity.ts'
import { findSpeaker, isOpenBehind, recall, recallParagraph } from './quotations.ts'
import { covers, cueCovers, verbsOf } from './reading.ts'
import type { Memory, Reading, Roles, Sentence } from './sentence.ts'
import type { Span } from './sentences.ts'
import { NUMBER, SYMBOL, type Token, tokenize, WORD } from './tokens.ts'
import { readVerbFinal } from './verb-final.ts'
import { readVerbMedial } from './verb-medial.ts'
import { visibleText } from './visible.ts'
import { attribute } from './voices.ts'
import type { Words } from './words.ts'

/** What became of one number of the text, and which named rule set what. */
export interface Decision {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly outcome: 'claim' | 'rejected'
  /** Why it is no claim; of a claim the rule that read its value. */
  readonly rule: string
  /** Field of the claim → rule. A field that is not there has its plain default. */
  readonly fields: Readonly<Record<string, string>>
}

export interface ClaimOptions {
  /** BCP 47; the region does not matter. Default `en`. */
  readonly language?: string | undefined
  /** Day of publication, `YYYY-MM-DD`, that "last month" counts from. Without it such periods are `null`. */
  readonly date?: string | undefined
  /** Called once for each number of the text, in order. */
  readonly explain?: ((decision: Decision) => void) | undefined
}

/** Primary tags of the languages that can be read. */
export function languages(): string[] {
  return [...tags]
}

/** Whether there is a pack for a BCP 47 tag (`ko`, `ko-KR`). */
export function hasLanguage(tag: string): boolean {
  return tags.includes(primary(tag))
}

/** Makes the language of a text ready for {@link extractClaims}, and those of sentences inside it, where not all of them are loaded. */
export async function loadLanguage(tag: string, text: string): Promise<void> {
  const own = primary(tag)
  await Promise.all([own, ...possibleGuests(text, own)].map(loadPack))
}

const primary = (tag: string): string => tag.toLowerCase().split(/[-_]/, 1)[0]!

/**
 * Every quantity that a text asserts, in order of `start`.
 *
 * A sentence in the script of another language that can be read is read in that language. Offsets count UTF-16 code units of `text` as it
 * is. Numbers that are no claims (dates, names, scores) are left out; `explain` hears of them too. Takes time linear in the length of the text.
 *
 * @throws {UsageError} `bad_input`, `unknown_language`, `bad_date`
 */
export function extractClaims(text: string, options: ClaimOptions = {}): Claim[] {
  if (typeof text !== 'string')
    throw new UsageError('bad_input', `claims are read from a string, not from ${text === null ? 'null' : typeof text}`)
  const { language = 'en', date, explain } = options
  const pack = typeof language === 'string' ? packOf(primary(language)) : undefined
  if (!pack)
    throw new UsageError(
      'unknown_language',
      `no language pack for "${String(language).slice(0, 40)}"; there are ${languages().join(', ')}`,
    )
  if (date !== undefined && (typeof date !== 'string' || !parseDay(date)))
    throw new UsageError('bad_date', `"${String(date).slice(0, 40)}" is no day of the form YYYY-MM-DD`)
  const visible = visibleText(text)
  if (visible === null) return readText(text, pack, date ?? null, explain)
  // Read as it is seen, told as it is written.
  const placed = <T extends { start: number; end: number }>(span: T): T => ({
    ...span,
    start: visible.startOf(span.start),
    end: visible.endOf(span.end),
  })
  const heard = explain && ((decision: Decision) => explain(asWritten(placed(decision), text)))
  return readText(visible.text, pack, date ?? null, heard).map((claim) => ({
    ...asWritten(placed(claim), text),
    sentence: placed(claim.sentence),
  }))
}

const asWritten = <T extends { start: number; end: number; text: string }>(span: T, text: string): T => ({
  ...span,
  text: text.slice(span.start, span.end),
})

function readText(text: string, pack: Pack, date: string | null, explain: ClaimOptions['explain']): Claim[] {
  const claims: Claim[] = []
  const memories = new Map<Pack, Memory>()
  for (const stretch of stretchesOf(text, pack)) {
    const compiled = compile(stretch.pack)
    const memory = memories.get(stretch.pack) ?? newMemory(date)
    memories.set(stretch.pack, memory)
    const { spans } = stretch
    for (let at = 0; at < spans.length; at++) {
      const span = spans[at]!
      if (span.paragraph !== memory.paragraph) beginParagraph(memory, span.paragraph)
      const sentence = new LazySentence(compiled, text, span)
      const isOpenBefore = memory.quotation !== null
      const { firstLook, words } = compiled
      const seen = firstLook ? glance(text, span.start, span.end, firstLook, words, isOpenBefore) : MAY_COUNT
      const isOpen = seen === MAY_COUNT ? isOpenBehind(sentence.tokens, isOpenBefore) : seen === IS_PLAIN_AND_OPEN
      if (isOpen) memory.quotation ??= { opening: sentence, at, before: memory.untold, speaker: undefined }
      if (seen === MAY_COUNT) readSentence(compiled, text, sentence, spans, memory, claims, explain)
      else leaveUntold(memory, sentence)
      if (!isOpen) memory.quotation = null
    }
  }
  return claims
}

function newMemory(today: string | null): Memory {
  return {
    paragraph: -1,
    subject: null,
    speaker: null,
    person: null,
    names: new Set(),
    paper: null,
    spokeBefore: null,
    unread: [],
    subjectBefore: null,
    ledBefore: null,
    period: null,
    spans: { month: null, quarter: null },
    day: null,
    named: null,
    today,
    main: null,
    many: null,
    one: null,
    part: null,
    firm: null,
    actor: null,
    quotation: null,
    measure: null,
    span: null,
    money: null,
    counted: null,
    untold: [],
    whole: null,
  }
}

/** Keeps what was measured in millions for the numbers of the next sentence; what was counted so, or money, takes its place. */
function rememberMeasure(good: readonly Quantity[], memory: Memory): void {
  const counts = good.findLast(({ unit, noun }) => unit?.type === 'count' && noun !== null)
  memory.counted = counts?.unit?.text ?? null
  const last = good.at(-1)
  memory.span =
    last?.unit?.type === 'duration' && last.decimal !== null && last.why.get('unit') !== 'age behind a name'
      ? { unit: last.unit, value: Number(last.decimal) }
      : null
  for (const { unit, scaled, power } of good) if (unit?.type === 'currency' && scaled && power >= 6) memory.money = unit
  for (const q of good)
    if (q.power >= 6 && q.scaled && q.unit)
      memory.measure = measured.has(q.unit.type) ? { unit: q.unit, power: q.power } : null
}

function beginParagraph(memory: Memory, paragraph: number): void {
  memory.paragraph = paragraph
  memory.spokeBefore = memory.speaker
  memory.ledBefore = null
  memory.unread = memory.untold
  memory.paper = null
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
  memory.soleSpeaker = null
  if (memory.day && !isRecent(memory.day.start, memory.today)) memory.day = null
  memory.quotation = null
  memory.measure = null
  memory.span = null
  memory.counted = null
  memory.untold = []
  memory.whole = null
}

/** Keeps a sentence without numbers, and the one before it, for whom a pronoun may mean. */
function leaveUntold(memory: Memory, sentence: Sentence): void {
  const last = memory.untold.at(-1)
  memory.untold = last ? [last, sentence] : [sentence]
}

/** A sentence that is cut into words when somebody asks for them. */
class LazySentence implements Sentence {
  readonly span: Span
  readonly #compiled: Compiled
  readonly #text: string
  #tokens: readonly Token[] | null = null

  constructor(compiled: Compiled, text: string, span: Span) {
    this.#compiled = compiled
    this.#text = text
    this.span = span
  }

  get tokens(): readonly Token[] {
    const { words, marks } = this.#compiled
    this.#tokens ??= tokenize(this.#text, this.span.start, this.span.end, words, marks)
    return this.#tokens
  }
}

/** Numbers of one sentence, at most: more are a table without words, or noise. */
const MAX_NUMBERS = 150

/**
 * Whether the verb behind a time tells of what is to come, where verbs stand last: 6월 문을 열 계획이다. A verb of the past that closes its
 * clause comes first where it does not: 4월 5% 늘었고 6월 7% 늘 전망이다.
 */
function tenseBehind({ pack }: Compiled, tokens: readonly Token[], ahead: readonly Match<Cue>[], at: number): Tense {
  const { expects, isPast, isAdnominal, splitParticle, isToCome, isTold } = pack.phrases
  let told = false
  for (let i = at + 1; i < tokens.length; i++) {
    const { norm } = tokens[i]!
    if (ahead.some(({ first }) => first === i)) return true
    if (isToCome?.test(norm) || expects?.(norm, tokens[i + 1]?.norm ?? '')) return true
    told = isTold?.(norm) === true || (told && tokens[i]!.kind === SYMBOL)
    if (!isPast(norm)) continue
    const role = splitParticle?.(norm)?.role
    if (role === 'clause' || (role === 'verb' && isAdnominal?.(norm) !== true))
      return isToldOfNow(pack, tokens, at, i) ? 'present' : false
  }
  return told ? 'present' : false
}

/** Whether the year that a time ends with is a number of a measure: an area of 1800 acres, sold for 1500 euros; but "in 2012 dollars". */
function isMeasure(
  { pack }: Compiled,
  tokens: readonly Token[],
  found: readonly Quantity[],
  { first, last }: { readonly first: number; readonly last: number },
): boolean {
  const year = tokens[last]!
  if (first === last || year.kind !== NUMBER || year.norm.length !== 4) return false
  const isOfMoney = pack.phrases.moneyOf?.has(tokens[first]!.norm) === true
  const noun = tokens[last + 1]
  // "a crowd of 1900 people"
  if (noun?.kind === WORD && !noun.glued && !isOfMoney && pack.phrases.folk?.has(noun.norm)) return true
  const unit = found.find((q) => q.first === last && q.end > year.end)?.unit
  if (!unit || unit.text.length < 2) return /^[€$£%]$/.test(unit?.text ?? '')
  if (unit.text !== unit.text.toLowerCase()) return false
  // "who by 2012 won", "for 2012 real wages"
  if (unit.type === 'currency') return !isOfMoney && unit.text.endsWith('s')
  return measured.has(unit.type) || unit.type === 'speed' || unit.type === 'percent'
}

/** Whether a verb of saying of the past closes what is told in the present: 다음 달 늘린다고 (20일) 밝혔다. */
function isToldOfNow({ phrases }: Pack, tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = to - 1; i > from && i >= to - 3; i--)
    if (phrases.said?.test(tokens[i]!.norm)) return phrases.isTold?.(tokens[i]!.norm.slice(0, -1)) === true
  return false
}

function readSentence(
  compiled: Compiled,
  text: string,
  sentence: Sentence,
  spans: readonly Span[],
  memory: Memory,
  claims: Claim[],
  explain: ClaimOptions['explain'],
): void {
  const { span } = sentence
  let { tokens } = sentence
  if (!tokens.some((token) => token.word.tells)) {
    leaveUntold(memory, sentence)
    return
  }
  if (
    tokens.length > MAX_NUMBERS &&
    tokens.reduce((n, token) => (token.kind === NUMBER ? n + 1 : n), 0) > MAX_NUMBERS
  ) {
    if (explain)
      for (const token of tokens)
        if (token.kind === NUMBER)
          explain({
            text: text.slice(token.start, token.end),
            start: token.start,
            end: token.end,
            outcome: 'rejected',
            rule: 'more numbers in a row than any sentence has',
            fields: {},
          })
    return
  }
  const taken: (string | undefined)[] = new Array(tokens.length)
  const before = findQuantities(compiled, text, tokens, span.end, taken)
  if (before.length === 0) {
    leaveUntold(memory, sentence)
    return
  }
  // Names and dates first: their numbers are no claims.
  const cues = compiled.cues
    .findByGroup(tokens)
    .filter((cue) => cue.value.role !== 'basis' || !isMeasure(compiled, tokens, before, cue))
  const blocked: boolean[] = new Array(tokens.length).fill(false)
  for (const cue of cues) {
    if (cue.value.role === 'basis') for (let i = cue.first; i <= cue.last; i++) blocked[i] = true
  }
  for (let at = 0; at < tokens.length; at++) {
    const match = compiled.labels.matchAt(tokens, at)
    if (!match || match.value === '') continue
    for (let i = match.first; i <= match.last; i++) {
      taken[i] = match.value
      blocked[i] = true
    }
    at = match.last
  }
  const ahead = cues.filter(
    (cue) =>
      cue.value.role === 'modality' &&
      (compiled.pack.order === 'verb-medial' || cue.value.side !== 'before') &&
      (cue.value.sets === 'forecast' || cue.value.sets === 'target' || cue.value.reported !== undefined) &&
      // "half of what economists had pencilled in, after a fall in August": that is over.
      !(cue.last > cue.first && compiled.pack.phrases.pastPerfect?.has(tokens[cue.first]!.norm)),
  )
  let early: Uint8Array | null = null
  // "raised its forecast on Tuesday": a noun of expectation says nothing of the time.
  const isVerb = (cue: Match<Cue>): boolean => {
    early ??= verbsOf(compiled, tokens)
    // "OPEC+ plans to raise": the infinitive shows that it is one.
    if (cue.last > cue.first && compiled.pack.phrases.infinitive.has(tokens[cue.last]!.norm)) return true
    for (let i = cue.first; i <= cue.last; i++) if (early[i] !== NO_VERB) return true
    return false
  }
  // "see a hike by July", "shut until June": to come, unless the verb before tells of the past.
  const isAhead = (at: number): boolean => {
    // "a 40% chance of a cut in June"
    for (let i = at - 1; i >= 0 && i > at - 8 && tokens[i]!.norm !== ','; i--)
      if (compiled.pack.bare.chances?.has(tokens[i]!.norm)) return true
    const { by, ending, isPast } = compiled.pack.phrases
    let opener = tokens[at]!.norm
    if (!by.has(opener) && !ending?.has(opener)) opener = tokens[at - 1]?.norm ?? ''
    if (!by.has(opener) && !ending?.has(opener)) return false
    early ??= verbsOf(compiled, tokens)
    for (let i = at - 1; i >= 0; i--)
      if (early[i] === FINITE) return !isPast(tokens[i]!.norm) || ending?.has(opener) === true
    return false
  }
  // "opens in May"
  const isScheduled = (at: number): boolean => {
    const { scheduled, breaks } = compiled.pack.phrases
    const verb = breaks.has(tokens[at - 1]?.norm ?? '') ? tokens[at - 2] : tokens[at - 1]
    if (verb !== undefined && scheduled?.has(verb.norm)) return true
    // "The fare rises by 20 cents to $3.10 on Sunday"
    if (compiled.pack.phrases.due === undefined) return false
    early ??= verbsOf(compiled, tokens)
    for (let i = at - 1; i >= 0 && i > at - 10 && tokens[i]!.norm !== ','; i--)
      if (early[i] === FINITE) return compiled.pack.phrases.due.has(tokens[i]!.norm)
    return false
  }
  // "which the bank aims to keep low, quickened in April": what has been told since is no plan.
  const isTurned = (from: number, at: number): boolean => {
    const { perfect, infinitive } = compiled.pack.phrases
    // "expect prices to have risen in February"
    for (let i = from + 1; i < at; i++)
      if (perfect?.has(tokens[i]!.norm) && i > 0 && infinitive.has(tokens[i - 1]!.norm)) return true
    for (let i = from + 2; i < at; i++)
      if (tokens[i - 1]!.norm === ',' && early![i] === FINITE && compiled.pack.phrases.isPast(tokens[i]!.norm))
        return true
    // "plan to call 40 witnesses, and 12 jurors were seated Monday"
    for (let i = at - 1, verb = false; i > from + 1; i--) {
      if (early![i] === FINITE) {
        if (!compiled.pack.phrases.isPast(tokens[i]!.norm)) return false
        verb = true
      }
      if (tokens[i]!.norm === ',')
        return verb && compiled.pack.phrases.links.has(tokens[i + 1]!.norm) && tokens[i + 1]!.kind === WORD
    }
    return false
  }
  // "Turnout on April 26 is seen at": of a noun before the verb of expectation.
  const isForeseen = (at: number): boolean => {
    const cue = ahead.find(({ first }) => first > at)
    if (!cue || cue.first - at > 4 || !isVerb(cue)) return false
    const noun = compiled.pack.phrases.breaks.has(tokens[at]!.norm) ? at - 1 : at - 2
    if (noun < 0 || tokens[noun]!.kind !== WORD || early![noun] !== NO_VERB) return false
    for (let i = at; i < cue.first; i++)
      if (compiled.pack.phrases.links.has(tokens[i]!.norm) || early![i] !== NO_VERB) return false
    return true
  }
  // "cutting an estimate made in May", "a contract ratified by 87 percent on Tuesday": when it was done.
  const isMade = (at: number): boolean => {
    const { isPast, passive, foreseen, scheduled, infinitive } = compiled.pack.phrases
    early ??= verbsOf(compiled, tokens)
    for (let i = at - 1; i > 0 && i > at - 12; i--) {
      if (early[i] === NO_VERB) continue
      const { norm } = tokens[i]!
      const before = tokens[i - 1]!.norm
      if (early[i] !== NON_FINITE || !isPast(norm) || passive?.has(before) || infinitive.has(before)) return false
      return !foreseen?.has(norm) && !scheduled?.has(norm) && !ahead.some(({ first, last }) => first <= i && i <= last)
    }
    return false
  }
  // A word of expectation reaches what follows it, or where the verb comes last what stands before it.
  const futureAt = (at: number): Tense =>
    compiled.pack.order === 'verb-final'
      ? tenseBehind(compiled, tokens, ahead, at)
      : (ahead.some((cue) => cue.last < at && isVerb(cue) && !isTurned(cue.last, at)) &&
          !isMade(at) &&
          !isLookingBack(compiled, tokens, at)) ||
        isAhead(at) ||
        isForeseen(at) ||
        isScheduled(at)
  const periodMarks = findPeriods(compiled, tokens, memory.today, futureAt, blocked, memory.spans).filter(
    (mark) => !isMeasure(compiled, tokens, before, mark),
  )
  for (const mark of periodMarks)
    for (let i = mark.first; i <= mark.last; i++) taken[i] ??= 'calendar date or part of one'
  for (const cue of cues)
    if (cue.value.role === 'basis')
      for (let i = cue.first; i <= cue.last; i++) taken[i] ??= 'says what a change is against'
  let found = before.some((q) => isTaken(q, taken)) ? findQuantities(compiled, text, tokens, span.end, taken) : before
  // What stands behind a unit inside one word (명이, %로) becomes a token of its own.
  const split = splitTokens(tokens, found, compiled.words)
  if (split) {
    tokens = split.tokens
    for (const q of found) {
      q.first = split.map[q.first]!
      q.last = split.map[q.last]!
    }
  }
  const finalCues = split ? compiled.cues.findByGroup(tokens) : cues
  const finalPeriods = split
    ? periodMarks.map((mark) => ({ ...mark, first: split.map[mark.first]!, last: split.map[mark.last]! }))
    : periodMarks
  const finalTaken: (string | undefined)[] = split ? remap(taken, split.map, tokens.length) : taken
  joinParts(compiled, text, tokens, found)
  settleDollars(compiled, text, tokens, found)
  settleWeights(compiled, text, tokens, found)
  let verbs: Uint8Array | null = split ? null : early
  const findVerbs = (): Uint8Array => {
    verbs ??= verbsOf(compiled, tokens)
    return verbs
  }
  if (found.some((q) => (q.unit === null || q.unit.text === 'm') && q.rejected === null && !q.merged))
    findCountedNouns(compiled, text, tokens, found, finalTaken, findVerbs())
  const moveBefore = (at: number): boolean => {
    // "raise its growth forecast from 0.9 percent to 1 percent"
    const reach = compiled.pack.phrases.from.has(tokens[at - 1]?.norm ?? '') ? 14 : 4
    return finalCues.some(
      (cue) => cue.value.role === 'move' && cue.value.noun !== true && cue.last < at && at - cue.last <= reach,
    )
  }
  // 0.5%에서 4%까지 높아지다: what it became, not the end of a range.
  const moveBehind = (at: number): boolean =>
    finalCues.some(({ value, first }) => value.role === 'move' && !value.adjacent && first > at && first - at <= 2)
  joinRanges(compiled, text, tokens, found, moveBefore, moveBehind)
  found = found.filter((q) => !q.merged)
  // Labels before neighbours are consulted, so that a label never lends its noun.
  for (let n = 0; n < found.length; n++) {
    const q = found[n]!
    q.rejected ??= rejection(compiled, text, tokens, q)
  }
  settleBareNumbers(compiled, text, tokens, found, true, memory, findVerbs)
  rejectBackReferences(compiled, tokens, found)
  rejectBases(compiled, tokens, found)
  let covered = -1
  for (const q of found) {
    if (q.rejected !== null || q.unit === null) continue
    if (q.start < covered) q.rejected = 'part of the quantity before it'
    else covered = q.end
  }
  const good = found.filter((q) => q.rejected === null && q.unit !== null)
  const qualifiers = compiled.qualifiers.findAll(tokens)
  // A word inside a quantity is a unit, whatever else it may mean (won, second).
  const claimAt = coverage(tokens.length, good)
  const readingCues = finalCues.filter((cue) => {
    for (let i = cue.first; i <= cue.last; i++) if (claimAt[i]! < 0) return true
    return false
  })
  if (good.length > 0) {
    recallParagraph(compiled, text, tokens, memory)
    recall(compiled, text, memory.untold, tokens, memory)
    memory.untold = []
    findSpeaker(compiled, text, spans, memory)
  }
  const cueAt = cueCovers(tokens.length, readingCues)
  const reading: Reading = {
    text,
    span,
    tokens,
    claims: good,
    cues: readingCues,
    // The "up to" of "edged up to 40.6 years" is no bound.
    qualifiers: qualifiers.filter(({ first }) => {
      const verb = cueAt[first]
      return !(verb?.value.role === 'move' && verb.first < first && verb.last === first)
    }),
    periods: finalPeriods,
    claimAt,
    baseAt: basesOf(tokens.length, found),
    periodAt: covers(tokens.length, finalPeriods),
    cueAt,
    get verbAt() {
      return findVerbs()
    },
  }
  qualify(compiled, reading)
  const roles =
    compiled.pack.order === 'verb-final'
      ? readVerbFinal(compiled, reading, memory)
      : readVerbMedial(compiled, reading, memory)
  attribute(compiled, reading, roles, memory)
  rememberMeasure(good, memory)
  good.forEach((q, n) => {
    claims.push(toClaim(text, span, q, roles[n]!))
  })
  if (explain)
    for (const q of found)
      explain({
        text: text.slice(q.start, q.end),
        start: q.start,
        end: q.end,
        outcome: q.rejected === null && q.unit ? 'claim' : 'rejected',
        rule: q.rejected ?? q.why.get('value') ?? 'number',
        fields: q.why.toObject(),
      })
}

/** Whether a time belongs to what is only compared with: "5 percent, versus 6 percent in December". */
function isLookingBack(compiled: Compiled, tokens: readonly Token[], at: number): boolean {
  const { comparing, from, to } = compiled.pack.phrases
  for (let i = at - 1; i >= 0 && i > at - 9; i--) {
    const { norm } = tokens[i]!
    if ((comparing.has(norm) && norm !== 'above' && norm !== 'below') || (from.has(norm) && i < at - 1)) return true
    if (to.has(norm) || norm === ';') return false
  }
  return false
}

function isTaken(q: Quantity, taken: readonly (string | undefined)[]): boolean {
  for (let i = q.first; i <= q.last; i++) if (taken[i] !== undefined) return true
  return false
}

function toClaim(text: string, span: Span, q: Quantity, roles: Roles): Claim {
  const unit = q.unit!
  return {
    text: text.slice(q.start, q.end),
    start: q.start,
    end: q.end,
    sentence: { start: span.start, end: span.end },
    value: q.decimal === null ? null : Number(q.decimal),
    decimal: q.decimal,
    min: q.min === null ? null : Number(q.min),
    max: q.max === null ? null : Number(q.max),
    unit: { type: unit.type, code: unit.code, text: unit.text },
    qualifier: q.qualifier ?? 'exact',
    kind: roles.kind,
    direction: roles.direction,
    basis: roles.basis,
    previous:
      roles.previous && roles.previous.decimal !== null
        ? { value: Number(roles.previous.decimal), unit: { ...roles.previous.unit! } }
        : null,
    subject: roles.subject,
    period: roles.period ? { ...roles.period } : null,
    modality: roles.modality,
    attribution: roles.attribution,
  }
}

/** Whether a word may stand between a number and what qualifies it; 15%이며 ends its clause. */
const isBefore = ({ pack }: Compiled, { kind, glued, norm }: Token): boolean =>
  kind === WORD && !(glued && pack.phrases.besides?.test(norm) === true)

/** Sets qualifiers from the words on either side. A word behind that includes a bound wins over one that only rounds. */
function qualify(compiled: Compiled, reading: Reading): void {
  const { claims, qualifiers, tokens } = reading
  for (const q of claims) {
    for (const mark of qualifiers) {
      const cue: Cue = mark.value
      if (cue.role !== 'qualifier') continue
      if (cue.notNouns?.has(q.unit!.text.slice(q.unit!.text.lastIndexOf(' ') + 1)) && !q.scaled) continue
      const ahead = cue.ahead !== undefined && (reading.claimAt[mark.last + 1] ?? -1) >= 0
      // "40 lives and under $1 billion": a bound of what follows.
      if (ahead && mark.last !== q.first - 1) continue
      if (cue.side === 'before') {
        let to = q.first - 1
        // "at least a third", "more than the 40 clinics"
        while (
          to > mark.last &&
          (tokens[to]!.norm === 'a' ||
            tokens[to]!.norm === 'an' ||
            tokens[to]!.norm === '(' ||
            (tokens[to]!.norm === '-' && tokens[to]!.glued))
        )
          to--
        if (mark.last !== to) continue
        // "passed a $228 billion budget"
        if (to < q.first - 1 && mark.first === mark.last && compiled.pack.phrases.isPast(tokens[to]!.norm)) continue
        // "under a 2-month-old law"
        if (
          to < q.first - 1 &&
          mark.first === mark.last &&
          reading.text[q.numberEnd] === '-' &&
          reading.tokens[q.first - 1]!.norm !== '('
        )
          continue
        // "buried under six metres of mud": below it, not less than it.
        if (
          cue.sets === 'less_than' &&
          mark.first === mark.last &&
          q.unit!.type === 'length' &&
          reading.tokens[q.last + 1]?.norm === 'of'
        )
          continue
      } else if (followsOn(compiled, tokens, mark.last)) {
        // "the most in 20 years and up from 59.8%"
        continue
      } else if (
        !ahead &&
        mark.first !== q.last + 1 &&
        mark.first !== behindBracket(tokens, claims, q) &&
        !(mark.first === q.last + 2 && isBefore(compiled, tokens[q.last + 1]!) && q.noun === null)
      )
        continue
      // "48,382.39 +319.10": the sign of the next number.
      if (tokens[mark.first]!.norm === '+' && tokens[mark.last + 1]?.kind === NUMBER && tokens[mark.last + 1]!.glued)
        continue
      // "over five years" is a span, "residents over 75" a bound of age.
      if (
        cue.notFor?.includes(q.unit!.type) &&
        q.why.get('unit') !== 'age behind a name' &&
        !/ (?:of age|old)$/.test(q.unit!.text)
      )
        continue
      if (q.qualifier !== null && q.qualifier !== 'approximate') continue
      q.qualifier = ahead ? cue.ahead! : cue.sets
      q.why.set('qualifier', cue.name)
      if (cue.direction) {
        q.direction ??= cue.direction
        q.why.set('direction', cue.name)
      }
    }
  }
}

/** Whether a bound that ends with "up" goes on as a movement. */
function followsOn({ pack }: Compiled, tokens: readonly Token[], last: number): boolean {
  const next = tokens[last + 1]
  if (tokens[last]!.norm !== 'up' || !next) return false
  return (
    next.kind === NUMBER ||
    pack.phrases.from.has(next.norm) ||
    pack.phrases.by.has(next.norm) ||
    '$£€'.includes(next.norm)
  )
}

/** 시속 90㎞(초속 25m) 이상: the token behind a bracket with the same told otherwise, for the number before it and the one inside. */
function behindBracket(tokens: readonly Token[], claims: readonly Quantity[], q: Quantity): number {
  const at = q.last + 1
  const opens = (i: number): boolean => tokens[i]?.norm === '('
  if (tokens[at]?.norm === ')') {
    const open = opens(q.first - 1) ? q.first - 1 : opens(q.first - 2) ? q.first - 2 : -1
    return open > 0 && claims.some((other) => other.last === open - 1) ? at + 1 : -1
  }
  if (!opens(at)) return -1
  const inside = claims.find((other) => other.first === at + 1 || other.first === at + 2)
  return inside && tokens[inside.last + 1]?.norm === ')' ? inside.last + 2 : -1
}

function coverage(length: number, claims: readonly Quantity[]): number[] {
  const at: number[] = new Array(length).fill(-1)
  claims.forEach((q, n) => {
    for (let i = q.first; i <= q.last && i < length; i++) at[i] = n
  })
  return at
}

function basesOf(length: number, found: readonly Quantity[]): Uint8Array {
  const at = new Uint8Array(length)
  for (const q of found) if (q.rejected === 'base of a rate') at.fill(1, q.first, q.last + 1)
  return at
}

function remap<T>(values: readonly T[], map: readonly number[], length: number): (T | undefined)[] {
  const out: (T | undefined)[] = new Array(length)
  for (let i = 0; i < values.length; i++) out[map[i]!] = values[i]
  return out
}

function splitTokens(
  tokens: readonly Token[],
  found: readonly Quantity[],
  words: Words,
): { tokens: Token[]; map: number[] } | null {
  let any = false
  for (const q of found) if (q.end < tokens[q.last]!.end && q.end > tokens[q.last]!.start) any = true
  if (!any) return null
  const out: Token[] = []
  const map: number[] = new Array(tokens.length)
  let n = 0
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    map[i] = out.length
    while (n < found.length && found[n]!.last < i) n++
    const q = found[n]
    if (q && q.last === i && q.end > token.start && q.end < token.end && token.kind !== NUMBER) {
      const cut = q.end - token.start
      const head = words.of(token.norm.slice(0, cut))
      const rest = words.of(token.norm.slice(cut))
      out.push({ ...token, end: q.end, norm: head.norm, word: head, opens: head.opens })
      out.push({ ...token, start: q.end, norm: rest.norm, word: rest, opens: rest.opens, glued: true, capital: false })
    } else out.push(token)
  }
  return { tokens: out, map }
}

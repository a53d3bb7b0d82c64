import { UsageError } from '../lib/errors.ts'
import type { Claim } from '../model/claim.ts'
import { settleBareNumbers } from './bare-numbers/bare-numbers.ts'
import { mayBeAsked } from './clauses/medial/noun-phrases.ts'
import { covers, cueCovers, verbsOf } from './clauses/reading.ts'
import type { Memory, Reading, Roles, Sentence } from './clauses/sentence.ts'
import { Tenses } from './clauses/tenses.ts'
import { readVerbFinal } from './clauses/verb-final.ts'
import { readVerbMedial } from './clauses/verb-medial.ts'
import { possibleGuests } from './languages/guests.ts'
import { loadPack, packOf, tags } from './languages/index.ts'
import { rejectBackReferences } from './numbers/counting/back-references.ts'
import { findCountedNouns } from './numbers/counts.ts'
import { joinParts } from './numbers/joins.ts'
import { measured } from './numbers/lent-units.ts'
import { rejection, rejectTimesAgo } from './numbers/not-claims.ts'
import { qualify } from './numbers/qualifiers.ts'
import { findQuantities } from './numbers/quantities.ts'
import type { Quantity } from './numbers/quantity.ts'
import { STOPWATCH } from './numbers/race-times.ts'
import { joinRanges } from './numbers/ranges.ts'
import { rejectBases } from './numbers/rate-bases.ts'
import { settleDollars, settleSpeeds, settleWeights } from './numbers/settled-units.ts'
import { SLASHED } from './numbers/slashes.ts'
import type { Cue, Pack } from './pack/pack.ts'
import { isRecent, weather } from './periods/final/claim-periods.ts'
import { findPeriods, parseDay } from './periods/periods.ts'
import { tellByTitles } from './roles/titled-columns.ts'
import { findSpeaker, isOpenBehind, isWholeQuotation, recall, recallUnread } from './speech/quotations.ts'
import { attribute } from './speech/voices.ts'
import { type Compiled, compile } from './tables/compiled.ts'
import type { Match } from './tables/patterns.ts'
import { glance, IS_PLAIN_AND_OPEN, MAY_COUNT } from './text/first-look.ts'
import { stretchesOf } from './text/guests.ts'
import { isHeading, type Span } from './text/sentences.ts'
import { remap, splitTokens } from './text/split-tokens.ts'
import { NUMBER, type Token, tokenize, WORD } from './text/tokens.ts'
import { visibleText } from './text/visible.ts'

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
      if (isHeading(text, span)) memory.heading = span
      const isOpenBefore = memory.quotation !== null
      const { firstLook, words } = compiled
      const seen = firstLook ? glance(text, span.start, span.end, firstLook, words, isOpenBefore) : MAY_COUNT
      const isOpen = seen === MAY_COUNT ? isOpenBehind(sentence.tokens, isOpenBefore) : seen === IS_PLAIN_AND_OPEN
      const isWhole = stretch.pack.order === 'verb-final' && !isOpen && isWholeQuotation(text, span)
      if (isOpen || isWhole) memory.quotation ??= { opening: sentence, at, before: memory.untold, speaker: undefined }
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
    spans: { month: null, quarter: null },
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
  }
}

const unlent: ReadonlySet<string> = new Set(['count', 'multiple', 'rank'])

/** Keeps what was measured in millions for the numbers of the next sentence; what was counted so, or money, takes its place. */
function rememberMeasure({ pack }: Compiled, text: string, good: readonly Quantity[], memory: Memory): void {
  const { folk } = pack.phrases
  let counted: string | null = null
  let people: string | null = null
  let asked: string | null = null
  let figure: Quantity | null = null
  for (let n = good.length - 1; n >= 0; n--) {
    const q = good[n]!
    const unit = q.unit!
    if (unit.type === 'count') {
      if (q.noun !== null) {
        counted ??= unit.text
        // "6,318 people at 44 clinics": of those who may do something
        const mayDo = mayBeAsked(pack, unit.text)
        if (folk?.has(unit.text) || mayDo) people ??= unit.text
        if (asked === null && mayDo) asked = unit.text
      }
      memory.millions ||= q.power === 6 && text[q.numberEnd - 1] === 'm'
    } else if (unit.type === 'index' && !q.signed && q.decimal !== null) memory.indexLevel = Number(q.decimal)
    // "57 percent are convicted again within a year. For others it is 34": not the span
    const isMeant = figure === null || (figure.unit!.type === 'duration' && unit.type === 'percent')
    if (isMeant && !unlent.has(unit.type) && q.why.get('unit') !== 'age behind a name') figure = q
  }
  memory.counted = people ?? counted
  if (asked !== null) memory.people = asked
  memory.figure =
    figure !== null && figure.decimal !== null
      ? { unit: figure.unit!, value: Number(figure.decimal), minor: figure.minor === true }
      : null
  for (const { unit, scaled, power } of good) {
    if (!scaled || power < 6) continue
    if (unit!.type === 'currency') memory.money = unit
    memory.measure = measured.has(unit!.type) ? { unit: unit!, power } : null
  }
}

function beginParagraph(memory: Memory, paragraph: number): void {
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
function leaveUntold(memory: Memory, sentence: Sentence): void {
  memory.teller = null
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

/** The time that a sentence without any number names (지난해 문을 열었다), for 같은 해 and 이날 in the one behind it. */
function nameTime(compiled: Compiled, tokens: readonly Token[], memory: Memory): void {
  const marks = findPeriods(compiled, tokens, memory.today, () => false, [])
  const time = marks.findLast(({ period, back }) => period !== null && !back)?.period
  if (!time) return
  memory.named = time
  if (time.start === time.end) memory.day = time
}

/** Whether the year that a time ends with is a number of a measure: an area of 1800 acres, sold for 1500 euros; but "in 2012 dollars". */
function isMeasure(
  { pack }: Compiled,
  tokens: readonly Token[],
  found: readonly Quantity[],
  { first, last }: { readonly first: number; readonly last: number },
): boolean {
  // "in 2:04:35", "12/14/15%": no time by the clock, no date; "45 s": no decade
  const own = (q: Quantity): boolean =>
    q.why.get('unit') === STOPWATCH ||
    q.why.get('unit') === SLASHED ||
    (q.first === first && q.unit?.type === 'duration' && q.unit.text === 's' && !tokens[last]!.glued)
  if (found.some((q) => q.first <= last && q.last >= first && own(q))) return true
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
  if (unit.type === 'currency') return !isOfMoney && pack.nouns.isHead(unit.text, false)
  return measured.has(unit.type) || unit.type === 'speed' || unit.type === 'percent'
}

/** Whether what looks like a basis begins a longer span of time: "from 2020 to 2024". */
function beginsSpan({ periods }: Compiled, tokens: readonly Token[], { first, last, slots }: Match<Cue>): boolean {
  // "over the year to June"
  for (let i = first + 1; i <= last && slots.length === 0; i++) {
    const span = periods.matchAt(tokens, i)
    if (span && span.last > last) return span.value.sets.is === 'months-until'
  }
  if (slots.length === 0) return false
  const match = periods.matchAt(tokens, first)
  return match !== null && match.last > last && match.value.sets.is === 'span'
}

/**
 * The stages of one sentence, in the order of their folders: words (`text/`) and phrases (`tables/`), numbers with their units and what is no
 * claim (`numbers/`, and `bare-numbers/` for those without a unit), times (`periods/`), clauses (`clauses/`), what a number is to its verb
 * (`roles/`), what it measures (`subjects/`), and who says it (`speech/`). What a language must say for them stands in `pack/`.
 */
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
    .filter(
      (cue) =>
        cue.value.role !== 'basis' || !(isMeasure(compiled, tokens, before, cue) || beginsSpan(compiled, tokens, cue)),
    )
  const blocked: boolean[] = new Array(tokens.length).fill(false)
  for (const cue of cues) {
    if (cue.value.role === 'basis') for (let i = cue.first; i <= cue.last; i++) blocked[i] = true
  }
  for (let at = 0; at < tokens.length; at++) {
    const match = compiled.notClaims.matchAt(tokens, at)
    if (!match || match.value === '') continue
    for (let i = match.first; i <= match.last; i++) {
      taken[i] = match.value
      blocked[i] = true
    }
    at = match.last
  }
  const tenses = new Tenses(compiled, tokens, cues)
  const periodMarks = findPeriods(compiled, tokens, memory.today, (at) => tenses.at(at), blocked, memory.spans).filter(
    (mark) => !isMeasure(compiled, tokens, before, mark),
  )
  for (const mark of periodMarks)
    for (let i = mark.first; i <= mark.last; i++) taken[i] ??= 'calendar date or part of one'
  for (const cue of cues)
    if (cue.value.role === 'basis')
      for (let i = cue.first; i <= cue.last; i++) taken[i] ??= 'says what a change is against'
  let found = before.some((q) => isTaken(q, taken))
    ? findQuantities(compiled, text, tokens, span.end, taken, before)
    : before
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
  settleSpeeds(compiled, text, tokens, found)
  let verbs: Uint8Array | null = null
  const findVerbs = (): Uint8Array => {
    verbs ??= split ? verbsOf(compiled, tokens) : tenses.verbs
    return verbs
  }
  if (found.some((q) => (q.unit === null || q.unit.text === 'm') && q.rejected === null && !q.merged))
    findCountedNouns(compiled, text, tokens, found, finalTaken, findVerbs(), memory)
  const moveBefore = (at: number): boolean => {
    // "raise its growth forecast from 0.9 percent to 1 percent"
    const reach = compiled.pack.phrases.from.has(tokens[at - 1]?.norm ?? '') ? 14 : 4
    return (
      finalCues.some(
        (cue) => cue.value.role === 'move' && cue.value.noun !== true && cue.last < at && at - cue.last <= reach,
      ) ||
      // "has gone from 30 to 70 rupees"
      (reach > 4 && compiled.pack.bare.growing?.has(tokens[at - 2]?.norm ?? '') === true) ||
      // "almost doubled, from $800 to $1,500"
      found.some(({ direction, last }) => direction !== null && last < at && at - last <= reach)
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
  settleBareNumbers(compiled, text, tokens, found, memory, findVerbs)
  rejectBackReferences(compiled, tokens, found)
  rejectBases(compiled, tokens, found)
  rejectTimesAgo(compiled, tokens, found)
  let covered = -1
  for (const q of found) {
    if (q.rejected !== null || q.unit === null) continue
    if (q.start < covered) q.rejected = 'part of the quantity before it'
    else covered = q.end
  }
  const good = found.filter((q) => q.rejected === null && q.unit !== null)
  // One with dates and names alone is read only when a later one points back at it, as those without numbers. Verb-final ones are not recalled.
  if (good.length === 0 && compiled.pack.order === 'verb-medial') {
    leaveUntold(memory, sentence)
    if (explain) explainAll(text, found, explain)
    return
  }
  const qualifiers = compiled.qualifiers
    .findAll(tokens)
    .map((mark) => (mark.value.role === 'qualifier' && mark.value.led ? { ...mark, first: mark.first + 1 } : mark))
  // A word inside a quantity is a unit, whatever else it may mean (won, second).
  const claimAt = coverage(tokens.length, good)
  const readingCues = finalCues.filter((cue) => {
    const { value, first, last } = cue
    if (
      value.role === 'modality' &&
      value.notDone &&
      compiled.pack.phrases.isParticiple?.(tokens[last + 1]?.norm ?? '')
    )
      return false
    // "must be kept at least 10 metres away": the "at" is of the bound.
    if (
      value.role === 'move' &&
      value.sets === 'flat' &&
      qualifiers.some((mark) => mark.first === last && mark.last > last)
    )
      return false
    for (let i = first; i <= last; i++) if (claimAt[i]! < 0) return true
    return false
  })
  if (good.length > 0) {
    recallUnread(compiled, text, tokens, memory)
    const pointsBack =
      memory.untold.length > 0 &&
      compiled.pack.order === 'verb-final' &&
      (finalPeriods.some(({ back }) => back !== undefined) ||
        // 내일 비가 오겠다. 강수량은 5∼20㎜다.
        (finalPeriods.length === 0 && good.some(({ unit }) => weather.has(unit!.type))))
    if (pointsBack) for (const { tokens } of memory.untold) nameTime(compiled, tokens, memory)
    // What this sentence does not point back at, the next one may.
    if (!recall(compiled, text, memory.untold, tokens, memory) && memory.untold.length > 0)
      memory.unread = memory.untold
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
    // The "up to" of "edged up to 40.6 years", "came up to 45 percent" is no bound.
    qualifiers: qualifiers.filter(({ first }) => {
      const { onward, movable } = compiled.pack.phrases
      if (onward?.has(tokens[first]!.norm) && movable?.risen.has(tokens[first - 1]?.norm ?? '')) return false
      const verb = cueAt[first]
      return !(verb?.value.role === 'move' && !verb.value.noun && verb.first < first && verb.last === first)
    }),
    periods: finalPeriods,
    claimAt,
    baseAt: basesOf(tokens.length, found),
    periodAt: covers(tokens.length, finalPeriods),
    cueAt,
    verbAt: findVerbs(),
    clauses: null,
  }
  qualify(compiled, reading)
  const roles =
    compiled.pack.order === 'verb-final'
      ? readVerbFinal(compiled, reading, memory)
      : readVerbMedial(compiled, reading, memory)
  tellByTitles(compiled, reading, roles, memory)
  attribute(compiled, reading, roles, memory)
  rememberMeasure(compiled, text, good, memory)
  good.forEach((q, n) => {
    claims.push(toClaim(text, span, q, roles[n]!))
  })
  if (explain) explainAll(text, found, explain)
}

function explainAll(text: string, found: readonly Quantity[], explain: (decision: Decision) => void): void {
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

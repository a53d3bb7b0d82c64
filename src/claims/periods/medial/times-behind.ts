import { finiteBetween, opensParticiple } from '../../clauses/medial/between-tokens.ts'
import type { MedialSentence } from '../../clauses/medial/medial-sentence.ts'
import type { Reading } from '../../clauses/sentence.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { FINITE, NO_VERB, NON_FINITE } from '../../pack/pack.ts'
import type { Compiled } from '../../tables/compiled.ts'
import { NUMBER, SYMBOL, WORD } from '../../text/tokens.ts'
import type { PeriodMark } from '../periods.ts'
import { hasComma, isAhead, isLong, sayingBetween } from './between.ts'
import { isOfMeasure, isThan } from './compared-times.ts'
import { opensClauseOf } from './shared-times.ts'
import type { Timed } from './timed.ts'
import { isMovedBefore } from './times-before.ts'
import { isToldSoFar } from './turns.ts'

/*
 * Which time behind a number is that of the number.
 */

/** Tokens between a number and its time, at most. */
const MAX_CLOSE = 9

/** The same, where the next number stands between. */
const MAX_OVER = 14

/** "sold 40 boats in May": the first time close behind a number in its clause. */
export function closeBehind(timed: Timed): PeriodMark | undefined {
  const { marks, q } = timed
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i]!
    if (mark.first > q.last && isReached(timed, mark) && isCloseBehind(timed, mark)) return mark
  }
  return undefined
}

/** Whether no other number stands between a number and a time, or one that the time is not that of alone. */
function isReached(timed: Timed, mark: PeriodMark): boolean {
  const { sentence, q, next } = timed
  const { compiled, reading } = sentence
  return (
    !next ||
    mark.last < next.first ||
    reading.tokens[next.first - 1]?.norm === '(' ||
    timed.isShared ||
    isOtherwise(compiled, reading, q, next) ||
    isLedTo(compiled, reading, q, next) ||
    isOver(timed, mark) ||
    isOnlyInserted(timed, mark)
  )
}

/** Whether all numbers between a number and a time stand in what is inserted before the verb. */
function isOnlyInserted({ sentence: { compiled, reading }, q }: Timed, mark: PeriodMark): boolean {
  const close = insertionBehind(compiled, reading, q, mark.first)
  for (const { first, last } of reading.claims) if (first > close && last < mark.first) return false
  return close > q.last
}

/** The comma that closes ", two of them washed ashore," between a number and its verb, else the last token of the number. */
function insertionBehind({ pack }: Compiled, { tokens, verbAt }: Reading, q: Quantity, to: number): number {
  const open = q.last + 1
  if (tokens[open]?.norm !== ',') return q.last
  for (let i = open + 1; i < to && i < open + 12; i++) {
    if (tokens[i]!.norm === ',') return i > open + 1 && verbAt[i + 1] === FINITE ? i : q.last
    if (verbAt[i] === FINITE && !pack.phrases.isParticiple?.(tokens[i]!.norm)) return q.last
  }
  return q.last
}

/** "goes up to £12.50 from £11.50 on Monday", ", up from £11.50, on Monday": the time to come is not that of what something comes from. */
const isOver = ({ sentence, role, next }: Timed, mark: PeriodMark): boolean =>
  next !== undefined &&
  role.previous === next &&
  isAhead(mark, sentence.memory.today) &&
  mark.first - next.last <= (sentence.reading.tokens[next.last + 1]?.norm === ',' ? 3 : 2)

function isCloseBehind(timed: Timed, mark: PeriodMark): boolean {
  const { sentence, q, next } = timed
  const { compiled, reading } = sentence
  const inserted = insertionBehind(compiled, reading, q, mark.first)
  const from = inserted + 1
  const to = mark.first
  if (to - inserted > (next && to > next.last ? MAX_OVER : MAX_CLOSE) || isOfMultiple(timed, mark)) return false
  if (opensPart(compiled, reading, from, to)) return false
  const isBroken = hasComma(reading, from, to) && (timed.earlier !== undefined || finiteBetween(reading, from, to))
  if (isBroken || hasBorder(sentence, from, to)) return false
  if (opensParticiple(compiled, reading, from, to) || opensRecord(compiled, reading, from, to)) return false
  if (to - q.last > 2 && inBracket(reading, from, to)) return false
  if (isOfBracket(timed, mark)) return false
  if (modifiesNext(compiled, reading, mark) || beginsClause(compiled, reading, mark)) return false
  if (isOver(timed, mark)) return true
  if (isToldSoFar(compiled, reading, mark, q)) return false
  const own =
    timed.isShared && to > next!.last
      ? next!.last + 1
      : inserted > q.last
        ? from
        : behindRelative(compiled, reading, q, to)
  return !opensClause(compiled, reading, q, own, to)
}

/** "£297m (last year £307m)": whether a time straight behind a number is that of another one in a bracket; but "£297m (last year)". */
const isOfBracket = ({ sentence: { reading }, q, next }: Timed, mark: PeriodMark): boolean =>
  next !== undefined && mark.last < next.first && inBracket(reading, q.last + 1, mark.first)

/** "twice as many in May" is of no time of its own; "1.7 times in June" is, and so is "a fifth of that came last week". */
function isOfMultiple({ sentence: { compiled, reading }, q, role }: Timed, mark: PeriodMark): boolean {
  if (q.unit!.type !== 'multiple' || role.kind === 'change') return false
  if (isOfMeasure(compiled, reading, q)) return true
  if (q.decimal?.includes('.') && mark.first - q.last < 3) return false
  const isSubject = role.kind === 'share' && opensClauseOf(compiled, reading, q)
  return !(isSubject && finiteBetween(reading, q.last + 1, mark.first))
}

/** "won 3 of its 12 games against teams of the north in May": the first time behind a number, however far. */
export function farBehind(timed: Timed): PeriodMark | undefined {
  const { sentence, q, marks, compared } = timed
  const { compiled, reading } = sentence
  if (q.unit!.type === 'duration') return undefined
  const mark = marks.find(({ first }) => first > q.last)
  if (!mark || (compared && !mark.name.startsWith('since')) || isOfMeasure(compiled, reading, q)) return undefined
  const from = q.last + 1
  const to = mark.first
  if ((to - q.last > 2 && inBracket(reading, from, to)) || isOfBracket(timed, mark)) return undefined
  if (modifiesNext(compiled, reading, mark) || beginsClause(compiled, reading, mark)) return undefined
  if (hasComma(reading, from, to) && !closesList(timed, mark)) return undefined
  if (isToldSoFar(compiled, reading, mark, q)) return undefined
  if (hasBorder(sentence, from, to) || sayingBetween(reading, from, to)) return undefined
  return opensClause(compiled, reading, q, from, to) || isOfNext(timed, mark) ? undefined : mark
}

/** "for cram schools, tutors and online lectures in 2025": whether commas only part the things of a list before the one time of a sentence. */
function closesList({ sentence: { compiled, reading }, q, marks, compared }: Timed, mark: PeriodMark): boolean {
  const { inside } = compiled.pack.phrases
  const { tokens } = reading
  return (
    marks.length === 1 &&
    isLong(mark) &&
    !compared &&
    (inside?.has(tokens[mark.first]!.norm) || inside?.has(tokens[mark.first - 1]!.norm)) === true &&
    isOnlyList(compiled, reading, q.last + 1, mark.first)
  )
}

/** Whether a time is only that of the number between: "from 5 percent in May", "a 27% increase and double the figure for 2021", "less than half of the $9 billion that it cost in 2018". */
function isOfNext({ sentence: { compiled, reading }, q, role, next }: Timed, mark: PeriodMark): boolean {
  if (!next || next.first >= mark.first) return false
  // "a rise of 3 percent following a fall of 2 percent last year"
  if (isMovedBefore(compiled, reading, next)) return true
  if (role.previous === next || isThan(compiled, reading, next) || isOfMeasure(compiled, reading, next)) return true
  return q.unit!.type === 'multiple' && role.kind === 'share'
}

/** The one time of a sentence, if it is that of a "when" that tells what came, or (`ahead`) will come, about as a number did. */
export function timeOfEvent(
  { pack }: Compiled,
  reading: Reading,
  q: Quantity,
  marks: readonly PeriodMark[],
  ahead: boolean,
  today: string | null,
): PeriodMark | undefined {
  const { tokens, verbAt, claimAt } = reading
  const mark = marks.length === 1 ? marks[0]! : undefined
  if (!mark?.period || mark.first < q.last + 3) return undefined
  // "will cut the trip to 31 minutes when it opens in 2029"
  if (ahead && (today === null || mark.period.start <= today)) return undefined
  let at = mark.first - 1
  while (at > q.last && !pack.phrases.when?.has(tokens[at]!.norm)) at--
  if (at === q.last) return undefined
  // "At least 17 were hurt, four of them badly, when a bus carrying 52 passengers overturned on Tuesday"
  const happened = finiteBetween(reading, q.last + 1, at)
  if (!happened && tokens[at - 1]?.kind === SYMBOL) return undefined
  let verbs = 0
  for (let i = q.last + 1; i < mark.first; i++) {
    if (claimAt[i]! >= 0 && !happened) return undefined
    if (verbAt[i] !== FINITE) continue
    const past = pack.phrases.isPast(tokens[i]!.norm)
    if (i > at ? past === ahead : pack.phrases.infinitive.has(tokens[i]!.norm)) return undefined
    if (i > at) verbs++
  }
  return verbs === 1 ? mark : undefined
}

/** "for cram schools, tutors and online lectures in 2025": whether only a list of things stands between two tokens. */
function isOnlyList({ pack }: Compiled, { tokens, verbAt, claimAt }: Reading, from: number, to: number): boolean {
  if (to - from > 20) return false
  for (let i = from; i < to; i++) {
    const { kind, norm } = tokens[i]!
    const bracketed = claimAt[i]! >= 0 && tokens[from]!.norm === '('
    if (verbAt[i] !== NO_VERB || (claimAt[i]! >= 0 && !bracketed)) return false
    if (kind === SYMBOL && norm !== ',' && norm !== '(' && norm !== ')' && !tokens[i]!.glued && claimAt[i]! < 0)
      return false
    if (pack.phrases.endsList?.has(norm)) return false
  }
  return true
}

/** "…, and in 2011 it sold 40", "In 2016, it was 3% and for 2017, it is 4%": the time opens a clause of its own. */
function beginsClause({ pack }: Compiled, { tokens, verbAt, periods, claimAt }: Reading, mark: PeriodMark): boolean {
  let at = mark.first - 1
  const { dated, purposes } = pack.phrases
  if (dated?.has(tokens[at]?.norm ?? '') || purposes?.has(tokens[at]?.norm ?? '')) at--
  // "and only in 2011"
  if (pack.phrases.scanty?.has(tokens[at]?.norm ?? '')) at--
  const link = tokens[at]
  if (link?.kind !== WORD || !pack.phrases.links.has(link.norm)) return false
  // Behind a time that opened the sentence
  const next = mark.last + 1
  if (periods[0]!.first < 2 && periods[0] !== mark && (tokens[next]?.norm === ',' || claimAt[next]! >= 0)) return true
  if (tokens[at - 1]?.norm !== ',') return false
  for (let i = mark.last + 1; i < tokens.length && i < mark.last + 6; i++) if (verbAt[i] === FINITE) return true
  return false
}

/** "four titles (including one in 2003)": whether a bracket that opens between two tokens is still open at the second. */
function inBracket({ tokens }: Reading, from: number, to: number): boolean {
  for (let i = to - 1; i >= from; i--)
    if (tokens[i]!.norm === ')') return false
    else if (tokens[i]!.norm === '(') return true
  return false
}

/** "after first-quarter profit halved": the time of a clause of its own. */
function modifiesNext({ pack }: Compiled, reading: Reading, mark: PeriodMark): boolean {
  const opener = reading.tokens[mark.first - 1]
  const next = reading.tokens[mark.last + 1]
  if (opener?.kind !== WORD || next?.kind !== WORD || !pack.phrases.clauseOpeners.has(opener.norm)) return false
  return reading.verbAt[mark.last + 1] === NO_VERB && !pack.nouns.stops.has(next.norm)
}

/** "won 18 games, including one in Leeds on Saturday": whether a comma opens a part of what is counted, and none closes it. */
function opensPart({ pack }: Compiled, { tokens, claimAt }: Reading, from: number, to: number): boolean {
  for (let i = to - 1; i > from; i--) {
    if (tokens[i]!.norm === ',') return false
    const isPart = pack.bare.including?.has(tokens[i]!.norm) && tokens[i - 1]!.norm === ','
    if (isPart) return claimAt[i + 1]! >= 0 || tokens[i + 1]!.word.counts
  }
  return false
}

/** "to 6.5 percent, its fourth increase this year": whether a comma opens how often or how long none was like it. */
function opensRecord({ pack }: Compiled, { tokens, verbAt }: Reading, from: number, to: number): boolean {
  const { owners, definite, indefinite, unprecedented } = pack.phrases
  for (let i = from; i + 1 < to; i++) {
    const next = tokens[i + 1]!.norm
    if (tokens[i]!.norm !== ',' || !(owners?.has(next) || definite?.has(next) || indefinite?.has(next))) continue
    for (let k = i + 2; k < to && k < i + 5 && verbAt[k] === NO_VERB; k++) {
      const { norm } = tokens[k]!
      if (pack.classes.ordinal?.has(norm) || unprecedented?.has(norm) || pack.bare.superlatives(norm)) return true
    }
  }
  return false
}

/** "the $5.2 billion that donors pledged in March": behind the relative that the number is the object of, else behind the number. */
function behindRelative({ pack }: Compiled, { tokens, verbAt, claimAt }: Reading, q: Quantity, to: number): number {
  const at = q.last + 1
  if (!pack.phrases.definite?.has(tokens[q.first - 1]?.norm ?? '') || !pack.phrases.relatives?.has(tokens[at]!.norm))
    return at
  let verbs = 0
  for (let i = at + 1; i < to; i++)
    if (claimAt[i]! >= 0 || tokens[i]!.kind !== WORD) return at
    else if (verbAt[i] === FINITE) verbs++
  return verbs === 1 && verbAt[at + 1] === NO_VERB ? at + 1 : at
}

/** Whether what stands between two tokens is a clause of its own, or something compared with: "in the month after Seoul on Sept. 29". */
function opensClause(compiled: Compiled, reading: Reading, q: Quantity, from: number, to: number): boolean {
  const { clauseOpeners, comparing, from: sources, links } = compiled.pack.phrases
  let opened = false
  for (let i = from; i < to; i++) {
    const token = reading.tokens[i]!
    // "fell 21 percent versus a year ago in April": the time behind is that of what fell
    const basis = reading.cueAt[i]
    if (basis?.value.role === 'basis' && basis.value.sets !== 'previous' && basis.last < to) continue
    // "in after-hours trading on Thursday"
    if (reading.tokens[i + 1]?.norm === '-' && reading.tokens[i + 1]!.glued) continue
    // "up 7 percent against the dollar so far this year"
    if (
      compiled.pack.phrases.against?.has(token.norm) &&
      compiled.pack.bare.rate?.currencies.has(reading.tokens[i + 2]?.norm ?? '')
    )
      continue
    if (isWhence(compiled, reading, q, i) || isBeside(compiled, reading, i)) continue
    // "a fifth of that came last week", "sold 112 houses on that street last year"
    const { demonstratives, partOf, breaks } = compiled.pack.phrases
    const lead = reading.tokens[i - 1]?.norm ?? ''
    if (demonstratives?.has(token.norm) && (partOf.has(lead) || breaks.has(lead))) continue
    if (
      comparing.has(token.norm) &&
      (!compiled.pack.phrases.than?.(token.norm) || (i + 1 < to && reading.verbAt[i + 2] === FINITE))
    )
      return true
    // "from 3 percent in May", but "pulled from the shaft on Tuesday"
    if (
      sources.has(token.norm) &&
      i + 1 < to &&
      reading.cueAt[i]?.value.role !== 'basis' &&
      !isPlace(compiled, reading, i + 1, to)
    )
      return true
    if (clauseOpeners.has(token.norm) && i + 1 < to && !compiled.pack.phrases.partOf.has(reading.tokens[i + 1]!.norm))
      return true
    if (links.has(token.norm)) opened = true
    else if (opened && reading.verbAt[i] === FINITE && reading.claimAt[i]! < 0) return true
  }
  return false
}

/** Whether a clause ends between two tokens, and not only what goes on at the same time begins. */
function hasBorder({ compiled, reading, isBorder }: MedialSentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isBorder(i) && !isBeside(compiled, reading, i)) return true
  return false
}

/** "have died while crossing the sea this year", "derailed after 03:00 on Friday": what goes on at the same time, or a time of day. */
function isBeside({ pack }: Compiled, { tokens, claimAt, periodAt, verbAt }: Reading, at: number): boolean {
  const { clauseOpeners, links, isGerund, daytimes } = pack.phrases
  const { norm } = tokens[at]!
  const next = tokens[at + 1]
  if (!next || !clauseOpeners.has(norm)) return false
  if (next.kind === NUMBER) return claimAt[at + 1]! < 0 && !periodAt[at + 1]?.period
  if (daytimes?.has(next.norm)) return true
  return links.has(norm) && verbAt[at + 1] === NON_FINITE && isGerund?.(next.norm) === true
}

/** "300 people were evacuated from 40 homes", "snow of up to 30 cm above 1,200 metres": where it is of, not what it is compared with. */
function isWhence({ pack }: Compiled, { tokens, claims, claimAt }: Reading, q: Quantity, at: number): boolean {
  const next = claims[claimAt[at + 1] ?? -1]
  if (!next || next === q) return false
  const { from, above } = pack.phrases
  if (above?.has(tokens[at]!.norm)) return next.unit!.type === 'length' && next.unit!.code !== q.unit!.code
  const isCounted = next.unit!.type === 'count' && next.noun !== null && !next.lent
  return from.has(tokens[at]!.norm) && isCounted && q.unit!.type === 'count' && next.unit!.text !== q.unit!.text
}

/** Whether only an article and words without a number or a time stand between "from" and a preposition of time. */
function isPlace(
  { pack }: Compiled,
  { tokens, claimAt, periodAt, verbAt }: Reading,
  from: number,
  to: number,
): boolean {
  const { definite, indefinite } = pack.phrases
  const article = definite?.has(tokens[from]!.norm) || indefinite?.has(tokens[from]!.norm)
  // "come from renewables by 2028", "revenue from advertising in May"
  const { norm, capital } = tokens[from]!
  const isOne = to - from <= 2 && pack.phrases.isGerund?.(norm)
  if (!article && !capital && !isOne && !pack.nouns.isHead(norm, false)) return false
  // "from the three months to June": a time
  if (article && to === from + 1) return false
  for (let i = from; i < to; i++)
    if (
      tokens[i]!.kind !== WORD ||
      claimAt[i]! >= 0 ||
      periodAt[i] ||
      verbAt[i] !== NO_VERB ||
      // "from a record in September"
      pack.phrases.extremes?.has(tokens[i]!.norm) ||
      pack.phrases.means?.has(tokens[i]!.norm) ||
      tokens[i]!.word.genitive
    )
      return false
  return to - from <= 5
}

/** "$594 million, or 66 cents a share, for the quarter": the time is that of both. */
function isOtherwise({ pack }: Compiled, { tokens }: Reading, q: Quantity, next: Quantity): boolean {
  // "£6 billion (or $6.5 billion) in the third quarter"
  const at = /^[,(]$/.test(tokens[q.last + 1]?.norm ?? '') ? q.last + 2 : q.last + 1
  return at === next.first - 1 && pack.phrases.otherwise.has(tokens[at]!.norm)
}

/** "doubled the tariff to 50 percent in June": the number behind is what the one that is a verb led to. */
function isLedTo({ pack }: Compiled, reading: Reading, q: Quantity, next: Quantity): boolean {
  return (
    q.unit!.type === 'multiple' &&
    reading.verbAt[q.first] === FINITE &&
    next.first - q.last < 9 &&
    pack.bare.movesTo?.has(reading.tokens[next.first - 1]!.norm) === true &&
    !finiteBetween(reading, q.last + 1, next.first)
  )
}

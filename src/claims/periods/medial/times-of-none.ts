import type { MedialSentence } from '../../clauses/medial/medial-sentence.ts'
import type { Reading, Roles } from '../../clauses/sentence.ts'
import { isDone } from '../../clauses/tenses.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { isSeen } from '../../numbers/written-units.ts'
import { FINITE, NO_VERB, NON_FINITE } from '../../pack/pack.ts'
import { isOfBracket } from '../../roles/bracketed-times.ts'
import { isMonth } from '../../roles/medial/bases.ts'
import { isQuoted } from '../../roles/medial/modality/reported.ts'
import type { Compiled } from '../../tables/compiled.ts'
import { WORD } from '../../text/tokens.ts'
import type { PeriodMark } from '../periods.ts'
import { hasComma, isAhead, leads } from './between.ts'
import { timeOwning } from './compared-times.ts'

/*
 * Times that are that of no number: of a speech, a date kept free, a record, a contract, a bound.
 */

/** "fares would rise by 4 percent from January": when something that is expected or decided begins. */
const isToCome = (modality: Roles['modality'], mark: PeriodMark, today: string | null): boolean =>
  isAhead(mark, today) && modality !== 'reported' && modality !== 'estimate'

type BoundRule = (compiled: Compiled, reading: Reading, mark: PeriodMark, q: Quantity) => boolean

/** Ways in which a time only says where something ends, or what it is compared with. */
const boundRules: readonly BoundRule[] = [
  isLikened,
  isOfLevelThen,
  isLeadUp,
  isComparedTo,
  isThanThen,
  isOfRivalThen,
  isOfClose,
  isFollowing,
  isSinceThen,
  isOfEvent,
  isMeasuredBy,
  isOfOtherDay,
  isOwnedByCompared,
]

/** "rose 4% over last year's record total": when that was which something is told against. */
function isOwnedByCompared(compiled: Compiled, reading: Reading, mark: PeriodMark, q: Quantity): boolean {
  return timeOwning(compiled, reading, q) === mark
}

/** "After its 1997 victory, the party defended 175 seats": when something else was. */
function isOfEvent({ pack }: Compiled, { tokens, verbAt }: Reading, { first, last }: PeriodMark): boolean {
  const { bygoneLeads, articles } = pack.phrases
  if (!bygoneLeads?.has(tokens[first - 1]!.norm) || first === last || !articles.has(tokens[first]!.norm)) return false
  return (
    tokens[last + 1]?.kind === WORD && verbAt[last + 1] === NO_VERB && !pack.nouns.stops.has(tokens[last + 1]!.norm)
  )
}

/** "was on Saturday given a ban for a foul in Friday night’s loss": the day of something else, behind the one before the number. */
function isOfOtherDay(
  { pack }: Compiled,
  { tokens, periods, verbAt }: Reading,
  mark: PeriodMark,
  q: Quantity,
): boolean {
  const { first, last, period } = mark
  if (first <= q.last || !period || period.start !== period.end) return false
  const owner = tokens[last]!.word.genitive ? last : last + 1
  const isOwned =
    tokens[owner]?.word.genitive === true && tokens[owner + 1]?.kind === WORD && verbAt[owner + 1] === NO_VERB
  if (!isOwned || !pack.phrases.breaks.has(tokens[first - 1]!.norm)) return false
  return periods.some((other) => other.period && other.last < q.first && !tokens[other.last]!.word.genitive)
}

/** "twice last year’s rate", but "to double next year’s ceiling": when that was by which something is measured */
function isMeasuredBy(_: Compiled, { tokens, claims, claimAt }: Reading, { first, last }: PeriodMark): boolean {
  const measure = claims[claimAt[first - 1]!]
  return tokens[last]!.word.genitive && measure?.words === true && measure.kind !== 'change'
}

/** "put off until June 8", "rose from December": where something ends or came from, not when it is; `begins`: it may begin then. */
function isBound(compiled: Compiled, reading: Reading, mark: PeriodMark, q: Quantity, begins: boolean): boolean {
  if (mark.name.startsWith('from')) return false
  const { ending, partOf, demonstratives, beyond, from, againstMonths } = compiled.pack.phrases
  const opener = reading.tokens[mark.first]!
  if (opener.kind === WORD && ending?.has(opener.norm)) return true
  const before = reading.tokens[mark.first - 1]
  // "matched that of 2020"
  if (partOf.has(opener.norm) && demonstratives?.has(before?.norm ?? '')) return true
  if (before?.kind !== WORD) return false
  for (let i = 0; i < boundRules.length; i++) if (boundRules[i]!(compiled, reading, mark, q)) return true
  // "41% under their 2007 peak"
  // "up 2% on August"
  if (againstMonths?.has(before.norm) && isMonth(mark)) return true
  return beyond?.has(before.norm) || ending?.has(before.norm) === true || (from.has(before.norm) && !begins)
}

/** "84 percent, the same as in 2023" */
function isLikened({ pack }: Compiled, { tokens }: Reading, { first }: PeriodMark): boolean {
  const { likening, same } = pack.phrases
  for (let i = first; i >= first - 2 && i > 0; i--)
    if (likening?.has(tokens[i]!.norm) && same === tokens[i - 1]!.norm) return true
  return false
}

/** "fell by 300,000 jobs from the July figure" */
function isOfLevelThen(
  { pack }: Compiled,
  { tokens, verbAt }: Reading,
  { first, last }: PeriodMark,
  q: Quantity,
): boolean {
  const { articles, from, beyond } = pack.phrases
  if (first <= q.last || !articles.has(tokens[first - 1]!.norm) || verbAt[last + 1] !== NO_VERB) return false
  const lead = tokens[first - 2]?.norm ?? ''
  return (
    (from.has(lead) || beyond?.has(lead) === true) &&
    tokens[last + 1]?.kind === WORD &&
    !pack.phrases.breaks.has(tokens[last + 1]!.norm)
  )
}

/** "gave gifts ahead of the April 2024 vote" */
function isLeadUp({ pack }: Compiled, { tokens }: Reading, { first }: PeriodMark): boolean {
  const { articles, ending, partOf, aheadOf } = pack.phrases
  if (!articles.has(tokens[first - 1]!.norm)) return false
  const lead = tokens[first - 2]?.norm ?? ''
  return ending?.has(lead) || (partOf.has(lead) && aheadOf?.has(tokens[first - 3]?.norm ?? '') === true)
}

/** "rose 32% compared to the first quarter" */
function isComparedTo({ pack }: Compiled, { tokens }: Reading, { first }: PeriodMark): boolean {
  const { articles, comparedTo, against } = pack.phrases
  const at = articles.has(tokens[first - 1]!.norm) ? first - 2 : first - 1
  return comparedTo?.has(tokens[at]?.norm ?? '') === true && against?.has(tokens[at - 1]?.norm ?? '') === true
}

/** "a dime less than in the first quarter", but "have more than tripled since January", "fewer than the record set in 2019" */
function isThanThen({ pack }: Compiled, { tokens, claimAt }: Reading, { first }: PeriodMark): boolean {
  for (let i = first; i >= first - 5 && i >= 0 && claimAt[i]! < 0; i--)
    if (pack.phrases.than?.(tokens[i]!.norm)) return true
  return false
}

/** "129 blows, one fewer than Ana Faldo in 1992 at Muir and Lee Snede in 2012": when those have done so with whom it is compared. */
function isOfRivalThen({ pack }: Compiled, { tokens, claimAt, verbAt }: Reading, { first }: PeriodMark): boolean {
  for (let i = first - 1; i > 0 && i > first - 18 && claimAt[i]! < 0 && verbAt[i] === NO_VERB; i--)
    if (pack.phrases.than?.(tokens[i]!.norm)) return tokens[i + 1]?.capital === true
  return false
}

/** "a premium to Tuesday’s close" */
function isOfClose({ pack }: Compiled, reading: Reading, mark: PeriodMark, q: Quantity): boolean {
  const before = reading.tokens[mark.first - 1]!.norm
  const isTied = pack.phrases.partOf.has(before) || pack.bare.movesTo?.has(before)
  if (!isTied || !reading.tokens[mark.last]!.word.genitive) return false
  return mark.first > q.last || hasComma(reading, mark.last + 1, q.first)
}

/** "inflation of 2.9%, following December’s rate" */
function isFollowing({ pack }: Compiled, { tokens }: Reading, mark: PeriodMark, q: Quantity): boolean {
  if (mark.first <= q.last || !tokens[mark.last]!.word.genitive) return false
  const { followed, isGerund, breaks } = pack.phrases
  const before = tokens[mark.first - 1]!.norm
  return followed?.has(before) || (isGerund?.(before) === true && !breaks.has(before))
}

/** "up 16% since last year" */
function isSinceThen({ pack }: Compiled, { tokens }: Reading, mark: PeriodMark): boolean {
  return pack.phrases.since === tokens[mark.first - 1]!.norm && !mark.name.startsWith('since')
}

/** "Corn for December fell" in November: a contract, as news of that month would be most of a year old. */
function isContract({ pack }: Compiled, { tokens }: Reading, mark: PeriodMark, today: string | null): boolean {
  if (
    today === null ||
    !mark.period ||
    mark.first !== mark.last ||
    !pack.phrases.purposes?.has(tokens[mark.first - 1]?.norm ?? '')
  )
    return false
  return (Date.parse(today) - Date.parse(mark.period.end)) / 86_400_000 > 210
}

/** "the March soybean contract", "March corn was down"; but "March corn sales", "In March shipments of corn fell". */
function isDeliveryMonth({ pack }: Compiled, { tokens, verbAt }: Reading, mark: PeriodMark): boolean {
  const { dealt } = pack.phrases
  if (!dealt || mark.first !== mark.last || tokens[mark.first]!.kind !== WORD) return false
  for (let i = mark.last + 1; i < mark.last + 4 && tokens[i]?.kind === WORD && verbAt[i] === NO_VERB; i++) {
    if (pack.phrases.breaks.has(tokens[i]!.norm) || pack.phrases.partOf.has(tokens[i]!.norm)) return false
    if (dealt.papers.has(tokens[i]!.norm)) return true
    const next = tokens[i + 1]
    if (dealt.goods.has(tokens[i]!.norm) && (next?.kind !== WORD || verbAt[i + 1] !== NO_VERB)) return true
  }
  return false
}

/** Whether a time of the sentence is not that of a number. */
export function isOfNone(
  { compiled, reading, memory }: MedialSentence,
  mark: PeriodMark,
  q: Quantity,
  modality: Roles['modality'],
): boolean {
  const { birth, means } = compiled.pack.phrases
  const { tokens } = reading
  return (
    isOfBracket(reading, mark, q) ||
    // "9,800 Finns born in 1966"
    birth?.has(tokens[mark.first - 1]?.norm ?? '') ||
    isOfSpeech(compiled, reading, mark) ||
    // "“This year I need six,” said Ruth Hale, who farms 85 acres": nothing of what is told outside
    (mark.last < q.first && isQuoted(reading, mark.first) && !isQuoted(reading, q.first)) ||
    isAppointed(compiled, reading, mark) ||
    isOfPublication(compiled, reading, mark) ||
    isOfDeed(compiled, reading, mark, q) ||
    isOfRecord(compiled, reading, mark) ||
    isOfClauseBefore(compiled, reading, mark, q) ||
    isOfParticiple(compiled, reading, mark, q) ||
    isOfRecordBehind(compiled, reading, mark, q) ||
    isOfGame(compiled, reading, mark) ||
    (means?.has(tokens[mark.last + 1]?.norm ?? '') && mark.last < q.first - 3 && !opensMean(compiled, reading, mark)) ||
    isBound(compiled, reading, mark, q, isToCome(modality, mark, memory.today)) ||
    (modality !== 'reported' && (isOfView(compiled, reading, mark, q) || isOfPaper(compiled, reading, mark))) ||
    isContract(compiled, reading, mark, memory.today) ||
    isOfForecast(compiled, reading, mark) ||
    isDeliveryMonth(compiled, reading, mark)
  )
}

/** "Last year average rents fell": a time at the head of its sentence, and a noun with the mean that is no mean of that time. */
function opensMean({ pack }: Compiled, reading: Reading, { first, last }: PeriodMark): boolean {
  const { tokens, verbAt } = reading
  const noun = tokens[last + 2]
  const isNoun = noun?.kind === WORD && verbAt[last + 2] === NO_VERB && !pack.phrases.breaks.has(noun.norm)
  return isNoun && leads(reading, first) && !pack.phrases.articles.has(tokens[first - 1]?.norm ?? '')
}

/** "10 percent above the August forecast", "the bank’s May estimate": when it was made, and not what it is of. */
function isOfForecast({ pack }: Compiled, { tokens }: Reading, mark: PeriodMark): boolean {
  const { articles, owners, expected } = pack.phrases
  if (!expected?.has(tokens[mark.last + 1]?.norm ?? '') || mark.name !== 'month') return false
  const before = tokens[mark.first - 1]
  if (!before) return false
  return articles.has(before.norm) || owners?.has(before.norm) || before.word.genitive
}

/** "said on Tuesday", "released Monday": the day of the speech, not of what is said. */
function isOfSpeech(compiled: Compiled, reading: Reading, bracketed: PeriodMark): boolean {
  const { pack } = compiled
  // "said on Friday (Dec 22)"
  const told = reading.tokens[bracketed.first - 1]?.norm === '(' ? reading.periodAt[bracketed.first - 2] : undefined
  return (told !== undefined && isDayOfSpeech(pack, reading, told)) || isDayOfSpeech(pack, reading, bracketed)
}

function isDayOfSpeech(pack: Compiled['pack'], reading: Reading, mark: PeriodMark): boolean {
  // "the company estimated in April"
  if (mark.period === null) return false
  // "A study in April estimated"
  if (
    pack.phrases.inside?.has(reading.tokens[mark.first - 1]?.norm ?? '') &&
    pack.phrases.papers?.has(reading.tokens[mark.first - 2]?.norm ?? '') &&
    reading.cueAt[mark.last + 1]?.value.role === 'saying'
  )
    return true
  // "the company estimated in April"
  const at = pack.phrases.inside?.has(reading.tokens[mark.first - 1]?.norm ?? '') ? mark.first - 2 : mark.first - 1
  // … but "expects this year’s loss to be"
  const told = reading.tokens[mark.last + 1]
  const leadsOn = told?.kind === WORD && reading.verbAt[mark.last + 1] === NO_VERB && !pack.nouns.stops.has(told.norm)
  if (at > 0 && !leadsOn && isEstimating(pack, reading, at)) return true
  // "data showed last week, 3,400 fewer than", "the $24 billion it announced in November, and"
  const close = reading.tokens[mark.last + 1]
  if (
    (close === undefined || close.norm === ',' || close.norm === '.') &&
    (reading.cueAt[at]?.value.role === 'saying' || pack.phrases.reporting?.has(reading.tokens[at]?.norm ?? '')) &&
    reading.verbAt[at] === FINITE &&
    // "1.9 million tourists are expected this year, which"
    !pack.phrases.passive?.has(reading.tokens[at - 1]?.norm ?? '')
  )
    return true
  // "a plan unveiled last October"
  if (at > 0 && reading.verbAt[at] === NON_FINITE && pack.phrases.unveiled?.has(reading.tokens[at]!.norm)) return true
  // "told a committee last week that he would not"
  if (pack.phrases.thats?.has(close?.norm ?? '') && mark.name === 'last week' && isToldOf(reading, mark.first))
    return true
  if (mark.period.start !== mark.period.end) return false
  if (opensSpeech(reading, mark)) return true
  // "on Thursday reported a jump in profit for the quarter"
  const verb = reading.tokens[mark.last + 1]
  if (
    verb?.kind === WORD &&
    (reading.cueAt[mark.last + 1]?.value.role === 'saying' || pack.phrases.reporting?.has(verb.norm))
  )
    return true
  for (let i = mark.first - 1; i >= 0 && i >= mark.first - 3; i--) {
    const role = reading.cueAt[i]?.value.role
    // "data released on Monday"
    if (
      pack.phrases.issued?.has(reading.tokens[i]!.norm) &&
      pack.phrases.papers?.has(reading.tokens[i - 1]?.norm ?? '')
    )
      return true
    // "were found on Sunday": no study did
    const isDone =
      pack.phrases.passive?.has(reading.tokens[i - 1]?.norm ?? '') && reading.cueAt[i]?.value.name === 'showed'
    // "reported Friday that"
    const isReport = pack.phrases.reporting?.has(reading.tokens[i]!.norm) && reading.verbAt[i] === FINITE
    if (isReport && pack.phrases.thats?.has(close?.norm ?? '')) return true
    if (role === 'saying') return reading.cueAt[i]!.value.name !== 'forecasts' && !isDone
    if (reading.tokens[i]!.kind !== WORD || reading.claimAt[i]! >= 0) return false
  }
  return false
}

/** "On Tuesday, the ministry said exports had risen": a day that opens the sentence whose first verb is one of saying. */
function opensSpeech({ tokens, verbAt, cueAt, claimAt }: Reading, { first, last }: PeriodMark): boolean {
  if (first > 1) return false
  const from = tokens[last + 1]?.norm === ',' ? last + 2 : last + 1
  for (let i = from; i < tokens.length && i < from + 10; i++) {
    if (verbAt[i] === FINITE)
      return i > from && cueAt[i]?.value.role === 'saying' && cueAt[i]!.value.name !== 'forecasts'
    if (tokens[i]!.norm === ',' || claimAt[i]! >= 0) return false
  }
  return false
}

/** "the 1 percent it pencilled in back in March", "the 3 percent they had made in May": when somebody thought so, not when it is. */
function isOfView({ pack }: Compiled, reading: Reading, mark: PeriodMark, q: Quantity): boolean {
  const { tokens, verbAt, claimAt } = reading
  const { pronouns, clauseOpeners } = pack.phrases
  const who = tokens[q.last + 1]
  if (mark.first <= q.last + 2 || mark.first > q.last + 8 || who?.kind !== WORD) return false
  if (!pronouns.has(who.norm) || clauseOpeners.has(who.norm)) return false
  let verb = -1
  for (let i = q.last + 2; i < mark.first; i++) {
    if (tokens[i]!.kind !== WORD || claimAt[i]! >= 0) return false
    if (verbAt[i] === FINITE) verb = i
  }
  return verb >= 0 && isDone(pack, tokens, verbAt, verb)
}

/** "the 3.5 percent projected in the February report": when the paper came out. */
function isOfPaper({ pack }: Compiled, { tokens }: Reading, mark: PeriodMark): boolean {
  const paper = tokens[mark.last + 1]
  if (!paper || paper.glued) return false
  const isNamed = pack.phrases.papers?.has(paper.norm) || pack.phrases.expected?.has(paper.norm)
  return isNamed === true && pack.phrases.articles.has(tokens[mark.first - 1]?.norm ?? '')
}

/** Whether a verb of saying stands a few words before a time that "that" follows. */
function isToldOf({ cueAt, verbAt }: Reading, at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 8; i--) if (verbAt[i] === FINITE) return cueAt[i]?.value.role === 'saying'
  return false
}

/** Whether somebody's verb of expecting stands at a token: "estimated in April", but not "is expected in April". */
function isEstimating({ phrases }: Compiled['pack'], { tokens, verbAt }: Reading, at: number): boolean {
  if (!phrases.foreseen?.has(tokens[at]!.norm) || verbAt[at] !== FINITE) return false
  const before = tokens[at - 1]
  return before?.kind === WORD && !phrases.passive?.has(before.norm) && !phrases.empty.has(before.norm)
}

/** "a poll that the daily published on Wednesday", but "ten books were published in May" */
function isOfPublication({ pack }: Compiled, { tokens }: Reading, { first }: PeriodMark): boolean {
  const { issued, breaks, passive } = pack.phrases
  const at = breaks.has(tokens[first - 1]?.norm ?? '') ? first - 2 : first - 1
  return issued?.has(tokens[at]?.norm ?? '') === true && !passive?.has(tokens[at - 1]?.norm ?? '')
}

/** "Until the bridge opened in 1994, 40 boats crossed": what was so before then. */
function isOfClauseBefore(
  { pack }: Compiled,
  { tokens, verbAt }: Reading,
  { first, last }: PeriodMark,
  q: Quantity,
): boolean {
  if (last > q.first || tokens[last + 1]?.norm !== ',' || !pack.phrases.ending?.has(tokens[0]!.norm)) return false
  let verbs = 0
  for (let i = 1; i < first; i++)
    if (tokens[i]!.norm === ',') return false
    else if (verbAt[i] === FINITE) verbs++
  return verbs > 0
}

/** "Two men arrested on Friday have been charged over 900 kilograms": when the participle was, before what has come since. */
function isOfParticiple({ pack }: Compiled, { tokens, verbAt }: Reading, mark: PeriodMark, q: Quantity): boolean {
  const verb = mark.last + 1
  if (verb >= q.first || verbAt[verb] !== FINITE || !pack.phrases.perfect?.has(tokens[verb]!.norm)) return false
  let at = mark.first - 1
  while (at > 0 && tokens[at]!.kind === WORD && verbAt[at] === NO_VERB) at--
  // "held" may be read as either: with another verb behind its time it is no verb of its own.
  return at > 0 && pack.phrases.isParticiple?.(tokens[at]!.norm) === true && verbAt[at - 1] === NO_VERB
}

/** "exceeds the previous record of 40.3 set in 2013": when the record was set, which something else is compared with. */
function isOfRecordBehind(
  { pack }: Compiled,
  { tokens, claims, claimAt }: Reading,
  { first }: PeriodMark,
  q: Quantity,
): boolean {
  const { breaks, isParticiple, recordSet, definite, means, partOf } = pack.phrases
  const at = breaks.has(tokens[first - 1]?.norm ?? '') ? first - 2 : first - 1
  const record = claims[claimAt[at - 1] ?? -1]
  if (!record || record.first <= q.last) return false
  if (!isParticiple?.(tokens[at]!.norm) && !recordSet?.has(tokens[at]!.norm)) return false
  const of = record.first - 1
  if (!partOf.has(tokens[of]!.norm) || !means?.has(tokens[of - 1]?.norm ?? '')) return false
  for (let i = of - 2; i > q.last && i > of - 5; i--) if (definite?.has(tokens[i]!.norm)) return true
  return false
}

/** "Friday’s expansion covers 36 products": what holds by then is told as it is now. */
function isOfDeed({ pack }: Compiled, { tokens, verbAt }: Reading, mark: PeriodMark, q: Quantity): boolean {
  if (!tokens[mark.last]!.word.genitive || mark.period === null || mark.period.start !== mark.period.end) return false
  for (let i = mark.last + 1; i < q.first; i++)
    if (verbAt[i] === FINITE)
      return pack.phrases.isOfOne?.(tokens[i]!.norm) === true && !pack.phrases.isPast(tokens[i]!.norm)
  return false
}

/** "payable on Sept. 15 to holders of record on Aug. 28", "reports on Aug. 6": the day of an event of its own. */
function isAppointed({ pack }: Compiled, { tokens }: Reading, mark: PeriodMark): boolean {
  const { appointed, breaks, deadlines } = pack.phrases
  // "met the 31 March deadline"
  if (deadlines?.has(tokens[mark.last + 1]?.norm ?? '')) return true
  if (!appointed || mark.period === null || mark.period.start !== mark.period.end) return false
  const before = tokens[mark.first - 1]
  const verb = before && breaks.has(before.norm) ? tokens[mark.first - 2] : before
  return verb?.kind === WORD && appointed.has(verb.norm)
}

/** "scored 18 in the fourth quarter": of a game, in a text that tells of one. */
function isOfGame({ pack }: Compiled, { text, tokens }: Reading, { name, last }: PeriodMark): boolean {
  const game = pack.phrases.games?.get(name)
  return game !== undefined && tokens[last]!.kind === WORD && isSeen(game, text)
}

/** "its highest since 2020": says how long none was like it, not when it was. */
function isOfRecord(compiled: Compiled, reading: Reading, mark: PeriodMark): boolean {
  if (!mark.name.startsWith('since')) return false
  for (let i = mark.first - 1; i >= 0 && i >= mark.first - 7; i--) {
    const { norm, kind } = reading.tokens[i]!
    if (kind === WORD && (compiled.pack.bare.superlatives(norm) || compiled.pack.phrases.records?.has(norm)))
      return true
  }
  return false
}

/** Where the text begins behind "LONDON, Jan 20 (Agency) -". */
export function datelineEnd(reading: Reading): number {
  const { tokens } = reading
  for (let i = 1; i < tokens.length && i < 16; i++) {
    const { norm } = tokens[i]!
    const isDash = norm === '-' || norm === '—' || norm === '–'
    // but "In January-March, sales rose"
    const isBehindDate = reading.periodAt[i - 1] !== undefined && reading.periodAt[i] !== reading.periodAt[i - 1]
    if (isDash && (tokens[i - 1]!.norm === ')' || isBehindDate)) return i + 1
    if (tokens[i]!.kind === WORD && !tokens[i]!.capital && tokens[i - 1]!.norm !== '(') return 0
  }
  return 0
}

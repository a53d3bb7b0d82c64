import { finiteBetween } from '../../clauses/medial/between-tokens.ts'
import { beforeNumber, type Reading } from '../../clauses/sentence.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { FINITE, NO_VERB, NON_FINITE } from '../../pack/pack.ts'
import type { Compiled } from '../../tables/compiled.ts'
import { SYMBOL, WORD } from '../../text/tokens.ts'
import type { PeriodMark } from '../periods.ts'
import { hasComma, leads, semicolonBetween } from './between.ts'
import { isCompared } from './compared-times.ts'
import { isOfShares, opensThat } from './shared-times.ts'

/*
 * Times before a number that are told in passing, and so are not that of the number.
 */

type AsideRule = (compiled: Compiled, reading: Reading, mark: PeriodMark, q: Quantity) => boolean

/** Times told in passing, whether or not a comma closes what they are told of. */
const openRules: readonly AsideRule[] = [
  isOfSubject,
  isSinceBeforeVerb,
  isBetweenCommas,
  isOfBracket,
  isOfRelative,
  isOfSource,
  isOfLevelBeside,
]

/** Times told in passing before a comma or a semicolon. */
const closedRules: readonly AsideRule[] = [
  isInCompared,
  isConceded,
  isBeforeEarlier,
  isOfCompared,
  isOfShares,
  opensThat,
  isSinceWithin,
  isOfCause,
  isOfInsertion,
  isOfGerund,
  isOfOwner,
]

/** "The account, which held $3 million in 2011, is down to": the time of what is told in passing; "since" says only what a move is against. */
export function isOfAside(compiled: Compiled, reading: Reading, mark: PeriodMark, q: Quantity): boolean {
  if (isOfOpening(compiled, reading, mark, q) || isOfYears(compiled, reading, q)) return true
  if (isInserted(compiled, reading, mark)) return false
  for (let i = 0; i < openRules.length; i++) if (openRules[i]!(compiled, reading, mark, q)) return true
  // "against 3,000 in May last year while van sales fell"
  const isClosed = reading.cueAt[mark.last + 1]?.value.role === 'border'
  if (isClosed && isOfCompared(compiled, reading, mark)) return true
  if (!hasComma(reading, mark.last + 1, q.first) && !semicolonBetween(reading, mark.last + 1, q.first)) return false
  for (let i = 0; i < closedRules.length; i++) if (closedRules[i]!(compiled, reading, mark, q)) return true
  return false
}

/** "Born in 1937, she raised three sons", "Sworn into office on Tuesday, the cabinet", but "Beginning in 2026, sales will rise" */
function isOfOpening({ pack }: Compiled, reading: Reading, mark: PeriodMark, q: Quantity): boolean {
  if (mark.first === 0 || mark.first > 4) return false
  if (reading.verbAt[0] !== NON_FINITE && !pack.phrases.isParticiple?.(reading.tokens[0]!.norm)) return false
  return hasComma(reading, mark.last + 1, q.first)
}

/** "those who have sued since 2009 will get $30 million" */
function isSinceBeforeVerb(_: Compiled, reading: Reading, mark: PeriodMark, q: Quantity): boolean {
  return mark.name.startsWith('since') && !leads(reading, mark.first) && finiteBetween(reading, mark.last + 1, q.first)
}

/** "The stock, up 64 percent last year, closed", "Pending sales, a sign of June closings, fell": of what stands between the commas. */
function isBetweenCommas(_: Compiled, reading: Reading, mark: PeriodMark): boolean {
  const { tokens, verbAt, claimAt } = reading
  let close = mark.last + 1
  while (tokens[close]?.kind === WORD && verbAt[close] === NO_VERB && claimAt[close]! < 0 && close - mark.last < 4)
    close++
  if (tokens[close]?.norm !== ',' || verbAt[close + 1] !== FINITE) return false
  for (let i = mark.first - 1; i > 0 && verbAt[i] !== FINITE; i--)
    if (tokens[i]!.norm === ',') return !finiteBetween(reading, 0, i)
  return false
}

/** "The mill (opened in 1990) makes": of what is told in brackets. */
function isOfBracket({ pack }: Compiled, { tokens, verbAt }: Reading, mark: PeriodMark): boolean {
  if (tokens[mark.last + 1]?.norm !== ')') return false
  for (let i = mark.first - 1; i > 0 && mark.first - i < 8 && tokens[i]!.kind === WORD; i--)
    if (tokens[i - 1]!.norm === '(')
      return verbAt[i] !== NO_VERB || pack.phrases.isParticiple?.(tokens[i]!.norm) === true
  return false
}

/** "A fire that broke out on Monday near Kalamos has forced 3,200 people" */
function isOfRelative(compiled: Compiled, reading: Reading, mark: PeriodMark, q: Quantity): boolean {
  if (!isInRelative(compiled, reading, mark.first)) return false
  const behind = reading.tokens[mark.last + 1]?.norm ?? ''
  return finiteBetween(reading, mark.last + 1, q.first) || compiled.pack.phrases.joining?.has(behind) === true
}

/** "It lost $4 million, having made $2 million in 2024; costs rose 5 percent": of what came before, which the semicolon ends. */
function isOfGerund({ pack }: Compiled, reading: Reading, mark: PeriodMark, q: Quantity): boolean {
  const { tokens, verbAt } = reading
  if (!semicolonBetween(reading, mark.last + 1, q.first)) return false
  for (let i = mark.first - 1; i > 0 && verbAt[i] !== FINITE; i--)
    if (tokens[i]!.norm === ',') return pack.phrases.isGerund?.(tokens[i + 1]!.norm) === true
  return false
}

/** "double this year's outlay, even as its quarterly loss widened": the time is that of the noun alone, where a border follows. */
function isOfOwner(_: Compiled, { tokens, cueAt }: Reading, mark: PeriodMark, q: Quantity): boolean {
  if (!tokens[mark.last]!.word.genitive || mark.first < 3) return false
  for (let i = mark.last + 1; i < q.first; i++)
    if (tokens[i - 1]!.norm === ',' && cueAt[i]?.value.role === 'border') return true
  return false
}

/** The last number before a time. */
function numberBefore({ claims }: Reading, mark: PeriodMark): Quantity | undefined {
  let i = claims.length - 1
  while (i >= 0 && claims[i]!.last >= mark.first) i--
  return i < 0 ? undefined : claims[i]
}

/** "from the 5 percent set in 2010 to 3 percent", "from 600,000 yuan a tonne in 2022 to 70,000 yuan" */
function isOfSource(compiled: Compiled, reading: Reading, mark: PeriodMark): boolean {
  const held = numberBefore(reading, mark)
  if (!held) return false
  const { indefinite, from } = compiled.pack.phrases
  const { tokens } = reading
  return (
    mark.first - held.last <= (indefinite?.has(tokens[held.last + 1]!.norm) ? 4 : 2) &&
    from.has(tokens[beforeNumber(compiled, reading, held)]?.norm ?? '')
  )
}

/** "Although slavery was abolished in 1854, only 2 percent go", "and although …" */
function isConceded({ pack }: Compiled, reading: Reading, mark: PeriodMark): boolean {
  const { conceding, links } = pack.phrases
  const { tokens } = reading
  let opener = mark.first - 1
  while (opener > 0 && tokens[opener]!.norm !== ',' && !conceding?.has(tokens[opener]!.norm)) opener--
  if (opener < 0 || !conceding?.has(tokens[opener]!.norm)) return false
  const before = tokens[opener - 1]
  const opens = before === undefined || (links.has(before.norm) && before.kind !== SYMBOL)
  return opens && finiteBetween(reading, opener + 1, mark.first)
}

/** "took place last week; the union had demanded 7 percent": what had been before has a time of its own. */
function isBeforeEarlier({ pack }: Compiled, reading: Reading, mark: PeriodMark, q: Quantity): boolean {
  const { tokens, cueAt, verbAt } = reading
  for (let i = mark.last + 1; i < q.first; i++) {
    if (tokens[i]!.norm !== ';') continue
    // "In 2022 it earned $3 million; a year earlier it lost $400,000"
    if (cueAt[i + 1]?.value.role === 'basis') return true
    let verb = i + 1
    while (verb < q.first && verbAt[verb] !== FINITE) verb++
    if (verb < q.first && pack.phrases.pastPerfect?.has(tokens[verb]!.norm)) return true
  }
  return false
}

/** "up from 31 percent in 2023; among the young …", "and a peak of 14.1 percent in August 2022; the core rate was" */
function isOfCompared(compiled: Compiled, reading: Reading, mark: PeriodMark): boolean {
  const held = numberBefore(reading, mark)
  if (!held || mark.first - held.last > 3) return false
  if (isCompared(compiled, reading, held)) return true
  const { followed, partOf, means, usual } = compiled.pack.phrases
  const before = reading.tokens[held.first - 1]?.norm ?? ''
  const noun = reading.tokens[held.first - 2]?.norm ?? ''
  return followed?.has(before) || (partOf.has(before) && means?.has(noun) === true && !usual?.has(noun))
}

/** "0.7 percent below the revised July rate and 15 percent above": the time of the level that a number lies above or below. */
function isOfLevelBeside(
  { pack }: Compiled,
  { tokens, claimAt }: Reading,
  { first, last }: PeriodMark,
  q: Quantity,
): boolean {
  const noun = tokens[last + 1]
  // "the revised July rate of 706,000", "62 percent below normal last week and"
  if (noun?.kind !== WORD || pack.nouns.stops.has(noun.norm) || q.first - last < 3) return false
  const next = tokens[last + 2]?.norm ?? ''
  if (q.first - last < 5 && (next === '(' || pack.phrases.partOf.has(next))) return false
  for (let i = first - 1; i > first - 5 && tokens[i]?.kind === WORD; i--)
    if (pack.phrases.above?.has(tokens[i]!.norm)) return i < first - 1 && claimAt[i - 1]! >= 0
  return false
}

/** "Compared with the dry season in July 2019, rents fell": a time behind a noun that all is compared with, at the head of the sentence. */
function isInCompared({ pack }: Compiled, { tokens, claimAt, verbAt }: Reading, { first }: PeriodMark): boolean {
  const { against, comparedTo } = pack.phrases
  const goesOn = (i: number): boolean =>
    (tokens[i]!.kind !== SYMBOL || tokens[i]!.glued) && claimAt[i]! < 0 && verbAt[i] !== FINITE
  for (let i = first - 1; i >= 0 && goesOn(i); i--)
    if (i < 3 && against?.has(tokens[i]!.norm) && comparedTo?.has(tokens[i + 1]!.norm)) return true
  return false
}

/** ", frozen since 2021, go up" */
function isSinceWithin(_: Compiled, reading: Reading, mark: PeriodMark): boolean {
  return mark.name.startsWith('since') && (!leads(reading, mark.first) || reading.verbAt[mark.first - 1] === NON_FINITE)
}

/** "up six points since it was last asked in May 2023, while 38 percent are opposed" */
function isOfCause({ pack }: Compiled, reading: Reading, mark: PeriodMark, q: Quantity): boolean {
  const { tokens, cueAt } = reading
  let border = mark.last + 1
  while (border < q.first && cueAt[border]?.value.role !== 'border') border++
  if (border >= q.first) return false
  for (let i = mark.first - 1; i > 0 && tokens[i]!.norm !== ','; i--)
    if (pack.phrases.causes?.has(tokens[i]!.norm) && finiteBetween(reading, i + 1, mark.first)) return true
  return false
}

/** ", which held $3 million in 2011,": whether the last comma before a time opens what is told in passing. */
function isOfInsertion(compiled: Compiled, reading: Reading, mark: PeriodMark, q: Quantity): boolean {
  const { tokens, cueAt } = reading
  const { causes, ending, thats, pronouns, clauseOpeners, asidesOf } = compiled.pack.phrases
  let at = mark.first
  while (at > 0 && tokens[at - 1]!.norm !== ',') at--
  if (at <= 1) return false
  const { norm, kind } = tokens[at]!
  // ", since it began in May; nine in 10 were"
  const isAside = causes?.has(norm) || ending?.has(norm)
  if (isAside && finiteBetween(reading, at + 1, mark.first)) return true
  // "Its shares, down 22% so far this year, jumped"
  const cue = cueAt[at]?.value
  if (cue?.role === 'move' && cue.adjacent && finiteBetween(reading, mark.last + 1, q.first)) return true
  if (isAsideOf(compiled, reading, at, mark, q)) return true
  if (kind !== WORD || thats?.has(norm)) return false
  return (pronouns.has(norm) && clauseOpeners.has(norm)) || asidesOf?.has(norm) === true
}

/** "The last strike, in 2018, dragged on for 47 days": whether a time stands between commas, and the verb of the past behind it. */
export function isInserted({ pack }: Compiled, { tokens, verbAt }: Reading, mark: PeriodMark): boolean {
  const from = pack.phrases.inside?.has(tokens[mark.first - 1]?.norm ?? '') ? mark.first - 2 : mark.first - 1
  return (
    from > 0 &&
    tokens[from]!.norm === ',' &&
    tokens[mark.last + 1]?.norm === ',' &&
    verbAt[mark.last + 2] === FINITE &&
    pack.phrases.isPast(tokens[mark.last + 2]!.norm)
  )
}

/** "a 20-year average of 412,000": of a time of its own. */
function isOfYears({ pack }: Compiled, { tokens }: Reading, q: Quantity): boolean {
  const at = q.first - 2
  return (
    pack.phrases.partOf.has(tokens[at + 1]?.norm ?? '') &&
    pack.phrases.means?.has(tokens[at]?.norm ?? '') === true &&
    tokens[at - 1]?.glued === true &&
    tokens[at - 2]?.norm === '-'
  )
}

/** "The bridge, opened in 1931 at a cost of $5 million, carries 60,000 cars": whether a time is of a participle, whose phrase ends before the verb. */
function isAsideOf(
  { pack }: Compiled,
  { tokens, verbAt }: Reading,
  opener: number,
  mark: PeriodMark,
  q: Quantity,
): boolean {
  if (mark.first - opener > 2 || (verbAt[opener] !== NON_FINITE && !pack.phrases.isParticiple?.(tokens[opener]!.norm)))
    return false
  let closing = mark.last + 1
  // "formed in 2006 when the firm bought a rival,"
  const isWhen = pack.phrases.when?.has(tokens[closing]!.norm) === true
  while (closing < q.first && tokens[closing]!.norm !== ',') if (verbAt[closing++] === FINITE && !isWhen) return false
  return closing < q.first && (verbAt[closing + 1] === FINITE || verbAt[closing + 2] === FINITE)
}

/** Whether a time belongs to an infinitive within the subject of the first verb, which stands before a number. */
function isOfSubject({ pack }: Compiled, { tokens, verbAt }: Reading, mark: PeriodMark, q: Quantity): boolean {
  let verb = mark.last + 1
  while (verb < q.first && verbAt[verb] !== FINITE && tokens[verb]!.kind === WORD) verb++
  if (verb >= q.first || verbAt[verb] !== FINITE) return false
  for (let i = mark.first - 1; i > 0; i--) {
    if (verbAt[i] === FINITE || tokens[i]!.norm === ',') return false
    if (verbAt[i] === NON_FINITE && pack.phrases.infinitive.has(tokens[i - 1]!.norm)) return i > 2
  }
  return false
}

/** Whether a verb straight behind "that" or "who" tells of a time, with no comma between. */
function isInRelative({ pack }: Compiled, { tokens, verbAt }: Reading, at: number): boolean {
  // "below where it was in 2019"
  for (let i = at - 1, verb = false; i > 0 && i > at - 5 && tokens[i]!.norm !== ','; i--) {
    if (verbAt[i] === FINITE) verb = true
    if (verb && (pack.phrases.wherein?.has(tokens[i]!.norm) || pack.phrases.objectClause?.has(tokens[i]!.norm)))
      return true
  }
  for (let i = at - 1; i > 1 && i > at - 8 && tokens[i]!.norm !== ','; i--)
    if (verbAt[i] === FINITE && pack.phrases.relatives?.has(tokens[i - 1]!.norm))
      return tokens[i - 2]!.kind === WORD && verbAt[i - 2] === NO_VERB
  return false
}

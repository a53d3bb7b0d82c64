import { opensParticiple } from '../clauses/asked-medial.ts'
import { attributes, beforeNumber, isHyphened, type Memory, type Reading, type Roles } from '../clauses/sentence.ts'
import { COLUMN, yearAbove } from '../numbers/columns.ts'
import type { Quantity } from '../numbers/quantity.ts'
import { isSeen } from '../numbers/written-units.ts'
import { FINITE, NO_VERB, NON_FINITE } from '../pack/pack.ts'
import { isNow, isQuoted, KNOWN } from '../roles/modality.ts'
import type { Compiled } from '../tables/compiled.ts'
import { NUMBER, SYMBOL, WORD } from '../text/tokens.ts'
import type { PeriodMark } from './periods.ts'
import { isOfShares, isSince, isToldAgain, opensClauseOf, opensThat, sharesTime, timeOfBoth } from './shared-times.ts'
import { BEFORE, isFollowedFrom, isOfTimeBefore, timeBefore } from './times-before.ts'

/** Sets the time that a claim is of: the one behind it in its clause, else the one said before where it still goes. */
export function periodOf(
  compiled: Compiled,
  reading: Reading,
  claims: readonly Quantity[],
  n: number,
  role: Roles,
  borderBetween: (from: number, to: number) => boolean,
  memory: Memory,
  roles: readonly Roles[],
): void {
  const q = claims[n]!
  const type = q.unit!.type
  if (type === 'rank') {
    // "the country’s second-biggest this year", "as recently as 2023 the fourth-largest"
    const beside = reading.periods.find(
      (mark) =>
        mark.period &&
        ((mark.first > q.last && mark.first - q.last <= 2) || (mark.last < q.first && q.first - mark.last <= 2)),
    )
    if (!beside?.period) return
    role.period = beside.period
    q.why.set('period', beside.name)
    return
  }
  if ((attributes.has(type) && isHyphened(reading, q)) || isWhere(compiled, reading, q)) return
  // "$30 today and goes up to $34 next spring": of a time of its own that no date settles
  // "… and a further £20m in 2026-27"
  const behind = reading.periodAt[q.last + 1]?.name
  if (behind === 'time that is not settled' || behind === 'season or fiscal year') return
  // "60 more by March, on top of the 623 there now"
  if (isNow(compiled.pack, reading.tokens, q.last + 1)) return
  // "compared with 80 last week and 500 before the war"
  if (
    compiled.pack.phrases.leadingUp?.has(reading.tokens[q.last + 1]?.norm ?? '') &&
    !reading.periodAt[q.last + 2] &&
    n > 0 &&
    role.modality === 'reported'
  )
    return
  // "from June’s 5.2 percent"
  const own = reading.periodAt[q.first - 1]
  if (own?.period && reading.tokens[q.first - 1]!.word.genitive) {
    role.period = own.period
    q.why.set('period', own.name)
    return
  }
  // "41.8 C on Aug. 12 (40.6 C, 1971)"
  const { tokens } = reading
  if (tokens[q.last + 3]?.norm === ')' && tokens[q.last + 1]!.norm === ',' && tokens[q.first - 1]?.norm === '(') {
    const year = Number(tokens[q.last + 2]!.norm)
    if (year > 1800 && year < 2100) {
      role.period = { start: `${year}-01-01`, end: `${year}-12-31` }
      q.why.set('period', 'year behind it in brackets')
      return
    }
  }
  const dated =
    q.why.get('unit') === COLUMN
      ? yearAbove(reading.text, reading.span.start, n, claims.length)
      : yearOfEvent(compiled, reading, q)
  if (dated !== null) {
    role.period = { start: `${dated}-01-01`, end: `${dated}-12-31` }
    q.why.set('period', 'year of the event that it is told of')
    return
  }
  // "the steepest since 2018, when they jumped 4 percent"
  const then = whenBefore(compiled, reading, q)
  if (then?.period) {
    role.period = then.name.startsWith('since') ? beginningOf(compiled, reading, then) : then.period
    q.why.set('period', then.name)
    return
  }
  const body = datelineEnd(reading)
  const marks = reading.periods.filter(
    (mark) =>
      mark.period &&
      mark.first >= body &&
      // "9,800 Finns born in 1966"
      !compiled.pack.phrases.birth?.has(reading.tokens[mark.first - 1]?.norm ?? '') &&
      !isOfSpeech(compiled, reading, mark) &&
      // "“This year I need six,” said Ruth Hale, who farms 85 acres": nothing of what is told outside
      !(mark.last < q.first && isQuoted(reading, mark.first) && !isQuoted(reading, q.first)) &&
      !isAppointed(compiled, reading, mark) &&
      !isOfRecord(compiled, reading, mark) &&
      !isOfGame(compiled, reading, mark) &&
      !(compiled.pack.phrases.means?.has(tokens[mark.last + 1]?.norm ?? '') && mark.last < q.first - 3) &&
      !isBound(compiled, reading, mark, q, isToCome(role, mark, memory.today)) &&
      !isContract(compiled, reading, mark, memory.today),
  )
  const next = claims[n + 1]
  // "from $248.5 million, or $1.11 a share": the one is compared like the other.
  const prior = claims[n - 1]
  const told =
    prior !== undefined &&
    q.first - prior.last < 4 &&
    compiled.pack.phrases.otherwise.has(reading.tokens[beforeNumber(compiled, reading, q)]?.norm ?? '')
  const compared =
    isCompared(compiled, reading, q) ||
    (told && isCompared(compiled, reading, prior)) ||
    (role.kind !== 'change' && role.direction === null && isOfTimeBefore(compiled, reading, q)) ||
    isFollowedFrom(compiled, reading, q)
  const earlier = compared
    ? undefined
    : marks.filter((mark) => mark.last < q.first && !isOfAside(compiled, reading, mark, q)).at(-1)
  // "goes up to £12.50 from £11.50 on Monday"
  // … or ", up from £11.50, on Monday"
  const isOver = (mark: PeriodMark): boolean =>
    next !== undefined &&
    role.previous === next &&
    isAhead(mark, memory.today) &&
    mark.first - next.last <= (tokens[next.last + 1]?.norm === ',' ? 3 : 2)
  const isShared = next !== undefined && sharesTime(compiled, reading, q, next)
  let chosen = marks.find(
    (mark) =>
      mark.first > q.last &&
      (!next ||
        mark.last < next.first ||
        tokensBracket(reading, next) ||
        isShared ||
        isOtherwise(compiled, reading, q, next) ||
        isLedTo(compiled, reading, q, next) ||
        isOver(mark)) &&
      mark.first - q.last <= (next && mark.first > next.last ? 14 : 9) &&
      // "twice as many in May" is of no time of its own, "1.7 times in June" is.
      // … and so is "a fifth of that came last week".
      !(
        type === 'multiple' &&
        role.kind !== 'change' &&
        !(q.decimal?.includes('.') && mark.first - q.last < 3) &&
        !(
          role.kind === 'share' &&
          opensClauseOf(compiled, reading, q) &&
          finiteBetween(reading, q.last + 1, mark.first)
        )
      ) &&
      !(earlier && hasComma(reading, q.last + 1, mark.first)) &&
      !borderBetween(q.last + 1, mark.first) &&
      !(hasComma(reading, q.last + 1, mark.first) && finiteBetween(reading, q.last + 1, mark.first)) &&
      !opensParticiple(compiled, reading, q.last + 1, mark.first) &&
      !opensRecord(compiled, reading, q.last + 1, mark.first) &&
      !(mark.first - q.last > 2 && inBracket(reading, q.last + 1, mark.first)) &&
      !modifiesNext(compiled, reading, mark) &&
      !beginsClause(compiled, reading, mark) &&
      (isOver(mark) ||
        !opensClause(
          compiled,
          reading,
          q,
          isShared && mark.first > next.last ? next.last + 1 : behindRelative(compiled, reading, q, mark.first),
          mark.first,
        )),
  )
  // A span takes the time only where it opens the sentence.
  if (
    !chosen &&
    earlier &&
    (type !== 'duration' ||
      role.kind === 'change' ||
      (earlier.first <= 1 && earlier.name.startsWith('from')) ||
      isInserted(compiled, reading, earlier))
  )
    if (
      leads(reading, earlier.first) ||
      (isLong(earlier) && !isDeadline(compiled, reading, earlier) && !turnsPerfect(compiled, reading, earlier, q)) ||
      !borderBetween(earlier.last + 1, q.first)
    )
      chosen = earlier
  const { inside, nowadays, links } = compiled.pack.phrases
  if (!chosen && !compared && next) chosen = timeOfBoth(compiled, reading, q, next, marks, borderBetween)
  if (!chosen && type !== 'duration') {
    const later = marks.find((mark) => mark.first > q.last)
    if (
      later &&
      (!compared || later.name.startsWith('since')) &&
      !isOfMeasure(compiled, reading, q) &&
      !(later.first - q.last > 2 && inBracket(reading, q.last + 1, later.first)) &&
      !modifiesNext(compiled, reading, later) &&
      (!hasComma(reading, q.last + 1, later.first) ||
        (marks.length === 1 &&
          isLong(later) &&
          !compared &&
          (inside?.has(reading.tokens[later.first]!.norm) || inside?.has(reading.tokens[later.first - 1]!.norm)) &&
          isOnlyList(compiled, reading, q.last + 1, later.first))) &&
      !beginsClause(compiled, reading, later) &&
      !borderBetween(q.last + 1, later.first) &&
      !sayingBetween(reading, q.last + 1, later.first) &&
      !opensClause(compiled, reading, q, q.last + 1, later.first) &&
      !(next && next.first < later.first && (role.previous === next || isThan(compiled, reading, next))) &&
      // "a 27% increase and double the figure for 2021"
      !(next && next.first < later.first && isOfMeasure(compiled, reading, next)) &&
      // "less than half of the $9 billion that it cost in 2018"
      !(type === 'multiple' && next && next.first < later.first && role.kind === 'share')
    )
      chosen = later
  }
  // "sentenced Wednesday to seven years"
  if (
    !chosen &&
    earlier &&
    type === 'duration' &&
    earlier.last + 2 === q.first &&
    compiled.pack.phrases.to.has(reading.tokens[q.first - 1]!.norm)
  )
    chosen = earlier
  // "14 people were killed when a bus overturned on Sunday"
  if (!chosen && !compared && (type !== 'duration' || role.direction !== null))
    chosen = timeOfEvent(compiled, reading, q, marks, role.modality !== 'reported', memory.today)
  if (!chosen && compared) {
    role.period = timeBefore(compiled, reading, claims, roles, n)
    if (role.period) q.why.set('period', BEFORE)
  }
  // "1.3 million visitors in 2024, or about eight for every resident", "17 people, four of them badly"
  if (!chosen && !role.period && prior && type !== 'duration' && isToldAgain(compiled, reading, prior, q)) {
    role.period = roles[n - 1]!.period
    if (role.period) q.why.set('period', 'that of the number before')
  }
  // "the number of plants, now 61, to 37 by 2036"
  if (
    !chosen?.period ||
    (nowadays?.has(reading.tokens[q.first - 1]?.norm ?? '') && reading.tokens[q.last + 1]?.norm === ',')
  )
    return
  // What something comes from is of no time to come.
  if (n > 0 && roles[n - 1]!.previous === q && chosen.first > q.last && isAhead(chosen, memory.today)) return
  // "to shed 310 of its 6,850 posts by March": how many there are is of now.
  if (q.why.get('modality') === KNOWN && isAhead(chosen, memory.today)) return
  // What is to come does not take the time of what was, nor the other way round.
  const { today } = memory
  // "There were 12 in 2019; now there are 62", "this spring there are 62"
  if (chosen.first < q.first && memory.today !== null && chosen.period.end < memory.today)
    for (let i = q.first - 1; i > chosen.last + 1; i--)
      if (nowadays?.has(tokens[i]!.norm) && /^[;:—]$/.test(tokens[i - 1]!.norm)) return
  if (today !== null && chosen.first < q.first && chosen.period.end < today && isSince(compiled, reading, chosen, q))
    return
  if (today !== null && chosen.first < q.first && q.first - chosen.last > 1) {
    if ((role.modality === 'forecast' || role.modality === 'target') && chosen.period.end < today) return
    if (
      role.modality === 'hypothetical' &&
      chosen.period.end < today &&
      finiteBetween(reading, chosen.last + 1, q.first)
    )
      return
    // "cost £38 million in July and has eight goals": what has come since is of today.
    const opensAll = leads(reading, chosen.first) && !semicolonBetween(reading, chosen.last + 1, q.first)
    if (chosen.period.end < today && !opensAll && turnsPresent(compiled, reading, chosen, q)) return
    // "should open in 2029, and is now expected to cost $9.8 billion"
    if (chosen.period.start > today)
      for (let i = chosen.last + 1; i < q.first; i++)
        if (nowadays?.has(reading.tokens[i]!.norm) && reading.verbAt[i - 1] === FINITE) return
    // "has lost a tenth of its people since 2010 and now numbers 8,940"
    if (chosen.name.startsWith('since'))
      for (let i = chosen.last + 1; i < q.first; i++)
        if (nowadays?.has(reading.tokens[i]!.norm) && links.has(reading.tokens[i - 1]!.norm)) return
    // "has gained 23 percent so far this year and gives it a value of": a present value.
    if (chosen.name === 'so far this year' && role.kind !== 'change' && turnsNow(compiled, reading, chosen, q)) return
    if (role.modality === 'reported' && chosen.period.start > today) return
  }
  // "won an order worth 5.9 trillion won to supply cells through July 2030"
  if (today !== null && role.modality === 'reported' && chosen.first > q.last && chosen.period.start > today)
    for (let i = q.last + 1; i < chosen.first; i++)
      if (reading.verbAt[i] === NON_FINITE || compiled.pack.phrases.infinitive.has(reading.tokens[i]!.norm)) return
  const isApart = chosen.last > q.first && chosen.first - q.last > 3 && !isShared
  if (type === 'duration' && role.direction === null && isApart) return
  // "has jumped from 388 to 471 since 2022": the one level is of then, the other of now.
  if (chosen.name.startsWith('since') && chosen.first > q.last && q.min === null && role.kind === 'level') {
    const at = reading.tokens[beforeNumber(compiled, reading, q)]?.norm ?? ''
    const { from, to } = compiled.pack.phrases
    if (to.has(at) && role.direction !== null) return
    if (from.has(at) && next?.unit?.type === type) {
      role.period = beginningOf(compiled, reading, chosen)
      q.why.set('period', chosen.name)
      return
    }
  }
  // "closed on Thursday, as its loan book has tripled in four years": of the years right behind it
  const span = next?.unit?.type === 'duration' && role.kind === 'change' ? next : undefined
  if (span && chosen.last < q.first && span.first === q.last + 2 && inside?.has(tokens[q.last + 1]!.norm)) return
  role.period = (today !== null && aheadOf(compiled, reading, chosen, q, role, today)) || chosen.period
  q.why.set('period', chosen.name)
}

/** Days that a month may lie ahead and still be that of this year or the next, where what is told of it is to come. */
const MAX_AHEAD = 150

/** "was likely to go ahead with the planned increase in April", in March: the month to come, not the one eleven months ago; else `null`. */
function aheadOf(
  { pack }: Compiled,
  { tokens, verbAt }: Reading,
  mark: PeriodMark,
  q: Quantity,
  role: Roles,
  today: string,
): PeriodMark['period'] {
  const { period } = mark
  if (!period || role.modality === 'reported' || role.modality === 'estimate' || period.end >= today) return null
  // "expect prices to have risen 3 percent in March"
  for (let i = q.first - 1; i > q.first - 5 && i >= 0; i--) if (pack.phrases.perfect?.has(tokens[i]!.norm)) return null
  for (let i = mark.first; i <= mark.last; i++)
    if (tokens[i]!.kind === NUMBER && tokens[i]!.norm.length === 4) return null
  // "pledged $5 billion in March"
  let verb = q.first - 1
  while (verb >= 0 && verbAt[verb] === NO_VERB && !pack.phrases.infinitive.has(tokens[verb]!.norm)) verb--
  const isDeed = role.modality === 'target' && verbAt[verb] === FINITE && pack.phrases.isPast(tokens[verb]!.norm)
  if (isDeed && !pack.phrases.by.has(tokens[mark.first - 1]?.norm ?? '')) return null
  const [year, month, day] = period.start.split('-').map(Number) as [number, number, number]
  if (!period.start.endsWith('-01') || mark.name.includes('last') || mark.name.includes('since')) return null
  const start = new Date(Date.UTC(year + 1, month - 1, day)).toISOString().slice(0, 10)
  const days = (Date.parse(start) - Date.parse(today)) / 86_400_000
  const isShort = (Date.parse(period.end) - Date.parse(period.start)) / 86_400_000 < 100
  if (!isShort || days < 0 || days > MAX_AHEAD) return null
  const [endYear, endMonth] = period.end.split('-').map(Number) as [number, number]
  return { start, end: new Date(Date.UTC(endYear + 1, endMonth, 0)).toISOString().slice(0, 10) }
}

/** Of "a 2023 fire that killed 27 people and injured 134", "A 2003 strike by 1,100 mechanics" the year, of what its noun or the relative behind it tells; else `null`. */
function yearOfEvent({ pack }: Compiled, { tokens, verbAt, claimAt }: Reading, q: Quantity): string | null {
  const { indefinite, relatives, joining, isPast } = pack.phrases
  let verbs = 0
  for (let i = q.first - 1; i > 0 && i > q.first - 14; i--) {
    const { kind, norm } = tokens[i]!
    if (kind === NUMBER && norm.length === 4 && claimAt[i]! < 0 && indefinite?.has(tokens[i - 1]!.norm))
      return verbs === 0 && /^(?:19|20)\d\d$/.test(norm) && tokens[i + 1]?.kind === WORD && !tokens[i + 1]!.glued
        ? norm
        : null
    if (kind === SYMBOL) return null
    // Only what the relative clause tells is between.
    if (verbAt[i] === FINITE && isPast(norm)) verbs++
    else if (verbAt[i] === FINITE) return null
    if (verbs > 0 && relatives?.has(norm)) verbs = 0
    else if (verbs > 0 && verbAt[i] !== FINITE && !joining?.has(norm) && claimAt[i]! < 0 && verbAt[i] !== NO_VERB)
      return null
  }
  return null
}

/** The one time of a sentence, if it is that of a "when" that tells what came, or (`ahead`) will come, about as a number did. */
function timeOfEvent(
  { pack }: Compiled,
  { tokens, verbAt, claimAt }: Reading,
  q: Quantity,
  marks: readonly PeriodMark[],
  ahead: boolean,
  today: string | null,
): PeriodMark | undefined {
  const mark = marks.length === 1 ? marks[0]! : undefined
  if (!mark?.period || mark.first < q.last + 3) return undefined
  // "will cut the trip to 31 minutes when it opens in 2029"
  if (ahead && (today === null || mark.period.start <= today)) return undefined
  let at = mark.first - 1
  while (at > q.last && !pack.phrases.when?.has(tokens[at]!.norm)) at--
  if (at === q.last) return undefined
  // "At least 17 were hurt, four of them badly, when a bus carrying 52 passengers overturned on Tuesday"
  const happened = finiteBetween({ verbAt }, q.last + 1, at)
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

/** "in Ulsan, 299 kilometers southeast of Seoul, on Feb. 3": where a place lies. */
function isWhere({ pack }: Compiled, { tokens }: Reading, q: Quantity): boolean {
  return (
    q.unit!.type === 'length' &&
    tokens[q.first - 1]?.norm === ',' &&
    pack.phrases.bearings?.has(tokens[q.last + 1]?.norm ?? '') === true &&
    pack.phrases.partOf.has(tokens[q.last + 2]?.norm ?? '')
  )
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

/** "…, and in 2011 it sold 40": the time opens a clause of its own. */
function beginsClause({ pack }: Compiled, { tokens, verbAt }: Reading, mark: PeriodMark): boolean {
  let at = mark.first - 1
  if (pack.phrases.dated?.has(tokens[at]?.norm ?? '')) at--
  const only = pack.phrases.scanty?.has(tokens[at]?.norm ?? '')
  if (only) at--
  const link = tokens[at]
  if (link?.kind !== WORD || !pack.phrases.links.has(link.norm)) return false
  // "and only in 2011 did the country get one"
  if (only && verbAt[mark.last + 1] === FINITE && pack.phrases.auxiliaries?.has(tokens[mark.last + 1]!.norm))
    return true
  if (tokens[at - 1]?.norm !== ',') return false
  for (let i = mark.last + 1; i < tokens.length && i < mark.last + 6; i++) if (verbAt[i] === FINITE) return true
  return false
}

/** "built between 2021 and 2024; eleven fires have been reported": whether the clause of a number behind a border tells of now. */
function turnsPerfect({ pack }: Compiled, { tokens, verbAt }: Reading, mark: PeriodMark, q: Quantity): boolean {
  let at = q.first - 1
  while (at > mark.last && tokens[at]!.norm !== ';') at--
  if (at === mark.last) return false
  for (let i = at + 1; i < tokens.length && i < q.last + 6; i++)
    if (verbAt[i] === FINITE) return pack.phrases.perfect?.has(tokens[i]!.norm) === true
  return false
}

/** "twice the number of 2025": a time behind it is that of what it is so many times as much as. */
function isOfMeasure({ pack }: Compiled, { tokens }: Reading, q: Quantity): boolean {
  const next = tokens[q.last + 1]?.norm ?? ''
  return (
    q.unit!.type === 'multiple' &&
    Number(q.decimal) >= 1 &&
    !pack.phrases.likening?.has(next) &&
    pack.numbers.often?.measured.has(next) === true
  )
}

/** "by March": when something is done at the latest, and no time of what another clause tells. */
const isDeadline = ({ pack }: Compiled, { tokens }: Reading, { first }: PeriodMark): boolean =>
  pack.phrases.by.has(tokens[first]!.norm) || pack.phrases.by.has(tokens[first - 1]?.norm ?? '')

/** "four titles (including one in 2003)": whether a bracket that opens between two tokens is still open at the second. */
function inBracket({ tokens }: Reading, from: number, to: number): boolean {
  for (let i = to - 1; i >= from; i--)
    if (tokens[i]!.norm === ')') return false
    else if (tokens[i]!.norm === '(') return true
  return false
}

/** Of "since 2022" the year, of "since July" the month, else the day. */
function beginningOf({ pack }: Compiled, reading: Reading, mark: PeriodMark): NonNullable<PeriodMark['period']> {
  const { start } = mark.period!
  const [year, month] = start.split('-') as [string, string, string]
  if (pack.phrases.since === reading.tokens[mark.last - 1]!.norm && reading.tokens[mark.last]!.norm === year)
    return { start: `${year}-01-01`, end: `${year}-12-31` }
  if (!start.endsWith('-01')) return { start, end: start }
  return { start, end: `${year}-${month}-${new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()}` }
}

/** "The account, which held $3 million in 2011, is down to": the time of what is told in passing; "since" says only what a move is against. */
function isOfAside(compiled: Compiled, reading: Reading, mark: PeriodMark, q: Quantity): boolean {
  const { tokens } = reading
  const { pronouns, clauseOpeners } = compiled.pack.phrases
  // "Born in 1937, she raised three sons", "Sworn into office on Tuesday, the cabinet"
  // … but "Beginning in 2026, sales will rise"
  const opensWith =
    mark.first > 0 && (reading.verbAt[0] === NON_FINITE || compiled.pack.phrases.isParticiple?.(tokens[0]!.norm))
  if (mark.first <= 4 && opensWith && hasComma(reading, mark.last + 1, q.first)) return true
  // "1.08 million hectares in all of 2024 and a 20-year average of 412,000"
  if (isOfYears(compiled, reading, q)) return true
  if (isInserted(compiled, reading, mark)) return false
  // "A motion to keep the branches open through December got five votes"
  if (isOfSubject(compiled, reading, mark, q)) return true
  // "those who have sued since 2009 will get $30 million"
  if (mark.name.startsWith('since') && !leads(reading, mark.first) && finiteBetween(reading, mark.last + 1, q.first))
    return true
  // "The stock, up 64 percent last year, closed": of what stands between the commas.
  if (tokens[mark.last + 1]?.norm === ',' && reading.verbAt[mark.last + 2] === FINITE)
    for (let i = mark.first - 1; i > 0 && reading.verbAt[i] !== FINITE; i--)
      if (tokens[i]!.norm === ',') {
        if (!finiteBetween(reading, 0, i)) return true
        break
      }
  // "A fire that broke out on Monday near Kalamos has forced 3,200 people"
  if (
    isInRelative(compiled, reading, mark.first) &&
    (finiteBetween(reading, mark.last + 1, q.first) ||
      compiled.pack.phrases.joining?.has(tokens[mark.last + 1]?.norm ?? ''))
  )
    return true
  // "from the 5 percent set in 2010 to 3 percent"
  const held = reading.claims.findLast((claim) => claim.last < mark.first)
  if (
    held &&
    // … or "from 600,000 yuan a tonne in 2022 to 70,000 yuan"
    mark.first - held.last <= (compiled.pack.phrases.indefinite?.has(tokens[held.last + 1]!.norm) ? 4 : 2) &&
    compiled.pack.phrases.from.has(tokens[beforeNumber(compiled, reading, held)]?.norm ?? '')
  )
    return true
  let closed = false
  for (let i = mark.last + 1; i < q.first; i++) if (tokens[i]!.norm === ',' || tokens[i]!.norm === ';') closed = true
  if (!closed) return false
  // "Although slavery was abolished in 1854, only 2 percent go", "and although …"
  const { conceding, links } = compiled.pack.phrases
  let opener = mark.first - 1
  while (opener > 0 && tokens[opener]!.norm !== ',' && !conceding?.has(tokens[opener]!.norm)) opener--
  if (
    opener >= 0 &&
    conceding?.has(tokens[opener]!.norm) &&
    (opener === 0 || links.has(tokens[opener - 1]!.norm)) &&
    tokens[opener - 1]?.kind !== SYMBOL &&
    finiteBetween(reading, opener + 1, mark.first)
  )
    return true
  // "took place last week; the union had demanded 7 percent": what had been before has a time of its own.
  for (let i = mark.last + 1; i < q.first; i++)
    if (tokens[i]!.norm === ';') {
      // "In 2022 it earned $3 million; a year earlier it lost $400,000"
      if (reading.cueAt[i + 1]?.value.role === 'basis') return true
      for (let k = i + 1; k < q.first; k++)
        if (reading.verbAt[k] === FINITE) {
          if (compiled.pack.phrases.pastPerfect?.has(tokens[k]!.norm)) return true
          break
        }
    }
  // "up from 31 percent in 2023; among the young …"
  if (
    held &&
    mark.first - held.last <= 3 &&
    (isCompared(compiled, reading, held) ||
      compiled.pack.phrases.followed?.has(tokens[held.first - 1]?.norm ?? '') ||
      // "and a peak of 14.1 percent in August 2022; the core rate was"
      (compiled.pack.phrases.partOf.has(tokens[held.first - 1]?.norm ?? '') &&
        compiled.pack.phrases.means?.has(tokens[held.first - 2]?.norm ?? '') &&
        !compiled.pack.phrases.usual?.has(tokens[held.first - 2]!.norm)))
  )
    return true
  if (isOfShares(compiled, reading, mark, q) || opensThat(compiled, reading, mark, q)) return true
  // ", frozen since 2021, go up": so too where a participle stands before it.
  if (mark.name.startsWith('since') && (!leads(reading, mark.first) || reading.verbAt[mark.first - 1] === NON_FINITE))
    return true
  // "up six points since it was last asked in May 2023, while 38 percent are opposed"
  let border = mark.last + 1
  while (border < q.first && reading.cueAt[border]?.value.role !== 'border') border++
  for (let i = mark.first - 1; i > 0 && tokens[i]!.norm !== ',' && border < q.first; i--)
    if (compiled.pack.phrases.causes?.has(tokens[i]!.norm) && finiteBetween(reading, i + 1, mark.first)) return true
  for (let i = mark.first - 1; i > 0; i--)
    if (tokens[i]!.norm === ',') {
      const opener = tokens[i + 1]!
      // "Its shares, down 22% so far this year, jumped"
      const cue = reading.cueAt[i + 1]?.value
      // ", since it began in May; nine in 10 were"
      const aside = compiled.pack.phrases.causes?.has(opener.norm) || compiled.pack.phrases.ending?.has(opener.norm)
      if (aside && finiteBetween(reading, i + 2, mark.first)) return true
      if (cue?.role === 'move' && cue.adjacent && finiteBetween(reading, mark.last + 1, q.first)) return true
      if (isAsideOf(compiled, reading, i + 1, mark, q)) return true
      return (
        opener.kind === WORD &&
        !compiled.pack.phrases.thats?.has(opener.norm) &&
        ((pronouns.has(opener.norm) && clauseOpeners.has(opener.norm)) ||
          compiled.pack.phrases.asidesOf?.has(opener.norm) === true)
      )
    }
  return false
}

/** "The last strike, in 2018, dragged on for 47 days": whether a time stands between commas, and the verb of the past behind it. */
function isInserted({ pack }: Compiled, { tokens, verbAt }: Reading, mark: PeriodMark): boolean {
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
  while (closing < q.first && tokens[closing]!.norm !== ',') if (verbAt[closing++] === FINITE) return false
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

/** "after first-quarter profit halved": the time of a clause of its own. */
function modifiesNext({ pack }: Compiled, reading: Reading, mark: PeriodMark): boolean {
  const opener = reading.tokens[mark.first - 1]
  const next = reading.tokens[mark.last + 1]
  if (opener?.kind !== WORD || next?.kind !== WORD || !pack.phrases.clauseOpeners.has(opener.norm)) return false
  return reading.verbAt[mark.last + 1] === NO_VERB && !pack.nouns.stops.has(next.norm)
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

function finiteBetween(reading: Pick<Reading, 'verbAt'>, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (reading.verbAt[i] === FINITE) return true
  return false
}

/** Whether a time is still to come. */
const isAhead = ({ period }: PeriodMark, today: string | null): boolean =>
  today !== null && period !== null && period.start > today

/** "fares would rise by 4 percent from January": when something that is expected or decided begins. */
const isToCome = ({ modality }: Roles, mark: PeriodMark, today: string | null): boolean =>
  isAhead(mark, today) && modality !== 'reported' && modality !== 'estimate'

/** "put off until June 8", "rose from December": where something ends or came from, not when it is; `begins`: it may begin then. */
function isBound({ pack }: Compiled, reading: Reading, mark: PeriodMark, q: Quantity, begins: boolean): boolean {
  if (mark.name.startsWith('from')) return false
  const opener = reading.tokens[mark.first]!
  if (opener.kind === WORD && pack.phrases.ending?.has(opener.norm)) return true
  // "matched that of 2020"
  if (
    pack.phrases.partOf.has(opener.norm) &&
    pack.phrases.demonstratives?.has(reading.tokens[mark.first - 1]?.norm ?? '')
  )
    return true
  const before = reading.tokens[mark.first - 1]
  if (before?.kind !== WORD) return false
  // "84 percent, the same as in 2023"
  for (let i = mark.first; i >= mark.first - 2 && i > 0; i--)
    if (pack.phrases.likening?.has(reading.tokens[i]!.norm) && pack.phrases.same === reading.tokens[i - 1]!.norm)
      return true
  // "rose 32% compared to the first quarter"
  let at = mark.first - 1
  if (pack.phrases.articles.has(reading.tokens[at]!.norm)) {
    at--
    // "gave gifts ahead of the April 2024 vote"
    const lead = reading.tokens[at]?.norm ?? ''
    if (
      pack.phrases.ending?.has(lead) ||
      (pack.phrases.partOf.has(lead) && pack.phrases.aheadOf?.has(reading.tokens[at - 1]?.norm ?? ''))
    )
      return true
  }
  if (
    pack.phrases.comparedTo?.has(reading.tokens[at]?.norm ?? '') &&
    pack.phrases.against?.has(reading.tokens[at - 1]?.norm ?? '')
  )
    return true
  // "a dime less than in the first quarter"
  // … but "have more than tripled since January"
  // … and "fewer than the record set in 2019"
  for (let i = mark.first; i >= mark.first - 5 && i >= 0 && reading.claimAt[i]! < 0; i--)
    if (pack.phrases.than?.(reading.tokens[i]!.norm)) return true
  // "41% under their 2007 peak"
  if (pack.phrases.beyond?.has(before.norm)) return true
  // "a premium to Tuesday’s close"
  const tied = pack.phrases.partOf.has(before.norm) || pack.bare.movesTo?.has(before.norm)
  const own = tied && reading.tokens[mark.last]!.word.genitive
  if (own && (mark.first > q.last || hasComma(reading, mark.last + 1, q.first))) return true
  // "inflation of 2.9%, following December’s rate"
  if (
    mark.first > q.last &&
    reading.tokens[mark.last]!.word.genitive &&
    (pack.phrases.followed?.has(before.norm) ||
      (pack.phrases.isGerund?.(before.norm) && !pack.phrases.breaks.has(before.norm)))
  )
    return true
  // "up 16% since last year"
  if (pack.phrases.since === before.norm && !mark.name.startsWith('since')) return true
  return pack.phrases.ending?.has(before.norm) === true || (pack.phrases.from.has(before.norm) && !begins)
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

/** Whether a verb of the present stands behind a link between a time and a number. */
function turnsPresent({ pack }: Compiled, reading: Reading, mark: PeriodMark, q: Quantity): boolean {
  let linked = false
  for (let i = mark.last + 1; i < q.first; i++) {
    const verb = reading.tokens[i]!.norm
    if ((pack.phrases.links.has(verb) && verb !== ',') || pack.phrases.relatives?.has(verb)) linked = true
    // "those of hybrids, which now make up a fifth"
    if (
      reading.verbAt[i] === FINITE &&
      pack.phrases.nowadays?.has(reading.tokens[i - 1]!.norm) &&
      !pack.phrases.isPast(verb)
    )
      return true
    if (reading.verbAt[i] === FINITE && pack.phrases.atHand?.has(verb)) return linked
    // "hid $1.2 million between 2015 and 2019 and owes $418,000"
    if (reading.verbAt[i] === FINITE && i > mark.last + 1 && pack.phrases.links.has(reading.tokens[i - 1]!.norm))
      return pack.phrases.standing?.has(verb) === true || pack.phrases.isOfOne?.(verb) === true
    // "promised $8.5 billion in 2021 and later raised the figure to $11.8 billion"
    if (linked && pack.phrases.afterwards?.has(verb)) return true
  }
  // "stood at 843 at the end of July and more than 1,400 jets are on order"
  if (linked)
    for (let i = q.last + 1; i < reading.tokens.length && i < q.last + 4 && reading.tokens[i]!.kind === WORD; i++)
      if (reading.verbAt[i] === FINITE) return pack.phrases.atHand?.has(reading.tokens[i]!.norm) === true
  return false
}

/** Whether a verb of the present other than "has done" stands between a time and a number, behind a link or a relative. */
function turnsNow({ pack }: Compiled, { tokens, verbAt }: Reading, mark: PeriodMark, q: Quantity): boolean {
  const { links, relatives, isPast, infinitive } = pack.phrases
  for (let i = mark.last + 2; i < q.first; i++) {
    const verb = tokens[i]!.norm
    const opener = tokens[i - 1]!.norm
    if (verbAt[i] === FINITE && (links.has(opener) || relatives?.has(opener)))
      return !isPast(verb) && !infinitive.has(verb) && !pack.phrases.perfect?.has(verb)
  }
  return false
}

const isLong = (mark: PeriodMark): boolean => mark.period !== null && mark.period.start !== mark.period.end

/** "said on Tuesday", "released Monday": the day of the speech, not of what is said. */
function isOfSpeech({ pack }: Compiled, reading: Reading, mark: PeriodMark): boolean {
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
    if (role === 'saying') return reading.cueAt[i]!.value.name !== 'forecasts' && !isDone
    if (reading.tokens[i]!.kind !== WORD || reading.claimAt[i]! >= 0) return false
  }
  return false
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
  const { games } = pack.phrases
  return games !== undefined && name === games.part && tokens[last]!.kind === WORD && isSeen(games.text, text)
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

/** Whether a number is only what another is compared with: "from 5 percent", "compared with 1.2 million". */
function isCompared(compiled: Compiled, reading: Reading, q: Quantity): boolean {
  const { phrases } = compiled.pack
  if (isThan(compiled, reading, q)) return true
  const at = beforeNumber(compiled, reading, q)
  // "rose above 3 percent" in May; ", well below the 95 percent" is of no time.
  // … and so is ", well above the alliance’s guideline of 2 percent"
  for (let i = q.first - 1; i > 1 && i > q.first - 7; i--) {
    const { norm, kind } = reading.tokens[i]!
    if (kind === SYMBOL || reading.claimAt[i]! >= 0 || reading.periodAt[i] || reading.verbAt[i] === FINITE) break
    if (phrases.above?.has(norm) && (reading.tokens[i - 1]!.norm === ',' || reading.tokens[i - 2]!.norm === ','))
      return true
  }
  for (let i = at; i >= 0 && i > at - 6; i--) {
    const { norm } = reading.tokens[i]!
    if (reading.claimAt[i]! >= 0 || reading.periodAt[i]) return false
    if (phrases.comparing.has(norm) && !phrases.above?.has(norm)) return true
    // ", behind the 80 percent of a year earlier"
    if (i === at && phrases.lagging?.has(norm) && reading.tokens[i - 1]?.norm === ',') return true
    // "and an earlier estimate of 5.6 percent"
    if (i === at - 1 && phrases.expected?.has(norm) && phrases.partOf.has(reading.tokens[at]!.norm)) return true
    if (phrases.from.has(norm) && q.min === null && (i === at || phrases.partOf.has(reading.tokens[at]!.norm)))
      return true
  }
  return false
}

/** "0.9 points more than the 53.8 percent recorded in 2017": whether a number is what something is more or less than. */
const isThan = ({ pack }: Compiled, { tokens }: Reading, q: Quantity): boolean =>
  pack.phrases.definite?.has(tokens[q.first - 1]?.norm ?? '') === true &&
  pack.phrases.than?.(tokens[q.first - 2]?.norm ?? '') === true

/** Whether a time stands before all verbs of its sentence, and so goes for all of it. */
function leads(reading: Reading, at: number): boolean {
  for (let i = 0; i < at; i++) if (reading.verbAt[i] === FINITE) return false
  return true
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
    // "in after-hours trading on Thursday"
    if (reading.tokens[i + 1]?.norm === '-' && reading.tokens[i + 1]!.glued) continue
    // "up 7 percent against the dollar so far this year"
    if (
      compiled.pack.phrases.against?.has(token.norm) &&
      compiled.pack.bare.rate?.currencies.has(reading.tokens[i + 2]?.norm ?? '')
    )
      continue
    if (isWhence(compiled, reading, q, i)) continue
    // "a fifth of that came last week"
    const { demonstratives, partOf } = compiled.pack.phrases
    if (demonstratives?.has(token.norm) && partOf.has(reading.tokens[i - 1]?.norm ?? '')) continue
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
  // "come from renewables by 2028"
  if (!article && !tokens[from]!.capital && !pack.nouns.isHead(tokens[from]!.norm, false)) return false
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

/** Where the text begins behind "LONDON, Jan 20 (Agency) -". */
function datelineEnd(reading: Reading): number {
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

function hasComma(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (reading.tokens[i]!.norm === ',') return true
  return false
}

function semicolonBetween(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (reading.tokens[i]!.norm === ';') return true
  return false
}

function sayingBetween(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (reading.cueAt[i]?.value.role === 'saying') return true
  return false
}

/** "$594 million, or 66 cents a share, for the quarter": the time is that of both. */
function isOtherwise({ pack }: Compiled, { tokens }: Reading, q: Quantity, next: Quantity): boolean {
  const at = tokens[q.last + 1]?.norm === ',' ? q.last + 2 : q.last + 1
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

function tokensBracket(reading: Reading, next: Quantity): boolean {
  return reading.tokens[next.first - 1]?.norm === '('
}

/** The time that ", when" takes up, in the clause of which a claim stands without a time of its own. */
function whenBefore({ pack }: Compiled, { tokens, periodAt }: Reading, q: Quantity): PeriodMark | undefined {
  for (let i = q.first - 1; i > 1 && q.first - i < 12; i--) {
    if (periodAt[i] || tokens[i]!.kind === SYMBOL) return undefined
    if (pack.phrases.when?.has(tokens[i]!.norm)) return tokens[i - 1]!.norm === ',' ? periodAt[i - 2] : undefined
  }
  return undefined
}

import { finiteBetween, opensParticiple } from '../../clauses/medial/between-tokens.ts'
import { claimsBetween, type Reading, type Roles } from '../../clauses/sentence.ts'
import { type Quantity, sameUnit } from '../../numbers/quantity.ts'
import { type Cue, FINITE, NO_VERB } from '../../pack/pack.ts'
import type { Period } from '../../periods/days.ts'
import { isCompared, isThan, timeOwning } from '../../periods/medial/compared-times.ts'
import type { Compiled } from '../../tables/compiled.ts'
import type { Match } from '../../tables/patterns.ts'
import { WORD } from '../../text/tokens.ts'

/**
 * "$650 million, up from $480 million last year", "rose 3 percent to $650 million in May, compared with $630 million in May 2023": of a time and
 * the one before it; and so of the change between the two.
 */
export function basisOfLevel(
  compiled: Compiled,
  reading: Reading,
  roles: readonly Roles[],
  n: number,
  today: string | null,
): void {
  const { claims } = reading
  const role = roles[n]!
  // "fell 1.9 percent from August, to 563,000 tonnes"
  const by = roles[n - 1]
  if (role.kind === 'level' && role.basis === null && by?.kind === 'change' && by.direction === role.direction)
    if (againstNamed.has(claims[n - 1]!.why.get('basis') ?? '') && by.subject === role.subject) role.basis = by.basis
  const to = levelBefore(compiled, reading, roles, n)
  if (to < 0) return
  if (role.basis === null) fromTimeBefore(role, claims[n]!, roles[to]!, today)
  if (role.basis === null) return
  for (const k of [n - 1, n + 1]) {
    const told = roles[k]
    if (!told || k === to || told.kind !== 'change' || told.basis !== null || told.direction !== role.direction)
      continue
    if (told.subject !== role.subject || told.period?.start !== role.period?.start || k > to) continue
    told.basis = role.basis
    claims[k]!.why.set('basis', 'that of the level it led to')
  }
}

/** The number that a level moved from, or that a level which moved is compared with behind it; else -1. */
function levelBefore(compiled: Compiled, reading: Reading, roles: readonly Roles[], n: number): number {
  const { claims } = reading
  const role = roles[n]!
  if (role.previous !== null) return claims.indexOf(role.previous)
  const next = claims[n + 1]
  if (role.kind === 'change' || role.direction === null || !next || roles[n + 1]!.direction !== null) return -1
  const isApart = finiteBetween(reading, claims[n]!.last + 1, next.first)
  return !isApart && sameUnit(claims[n]!, next) && isCompared(compiled, reading, next) ? n + 1 : -1
}

function fromTimeBefore(role: Roles, { why }: Quantity, { period: before }: Roles, today: string | null): void {
  // Of a rate of growth, the time before says nothing of what it is against.
  if (role.kind === 'change' || !before) return
  const span = ofSpan(before)
  if (role.period && (span === 'mom' || span === 'qoq') && ofSpan(role.period) === span) {
    const back = monthsBack(role.period, before)
    if (back === 12) role.basis = 'yoy'
    else if (back === (span === 'mom' ? 1 : 3)) role.basis = span
    if (role.basis) why.set('basis', 'the time of the level before')
    return
  }
  if (!isWholeYear(before)) return
  if (Number((role.period?.start ?? today ?? '').slice(0, 4)) - Number(before.start.slice(0, 4)) !== 1) return
  role.basis = 'yoy'
  why.set('basis', 'a year after the level before')
}

/** Months from the beginning of one time to that of a later one. */
const monthsBack = (later: NonNullable<Roles['period']>, before: NonNullable<Roles['period']>): number =>
  (Number(later.start.slice(0, 4)) - Number(before.start.slice(0, 4))) * 12 +
  Number(later.start.slice(5, 7)) -
  Number(before.start.slice(5, 7))

/** What the time before a time is called as a basis: of a quarter the quarter before. */
function ofSpan(period: Roles['period']): Roles['basis'] {
  const days = period ? (Date.parse(period.end) - Date.parse(period.start)) / 86_400_000 + 1 : 0
  return days > 360 && days < 367
    ? 'yoy'
    : days > 88 && days < 93
      ? 'qoq'
      : days > 27 && days < 32
        ? 'mom'
        : days === 7
          ? 'wow'
          : 'previous'
}

const isWholeYear = ({ start, end }: NonNullable<Roles['period']>): boolean =>
  start.endsWith('-01-01') && end.endsWith('-12-31') && start.slice(0, 4) === end.slice(0, 4)

/** Why of a level that is told with the one before it. */
export const TOLD_WITH_BEFORE = 'told with the level before it'

/** Why of a change against a month that is named. */
const FROM_MONTH = 'from a month'

/** Why of a change against a quarter that is named. */
const FROM_QUARTER = 'from a quarter'

/** Whys of a basis that the level which a change leads to has too. */
const againstNamed: ReadonlySet<string> = new Set([FROM_MONTH, FROM_QUARTER])

/** Units of what is dealt in from day to day. */
export const traded: ReadonlySet<string> = new Set(['percent', 'currency', 'index', 'basis_point', 'percentage_point'])

/** Whether a time is one month, without a day. */
export const isMonth = (mark: Reading['periods'][number]): boolean =>
  mark.period !== null &&
  mark.period.start.slice(0, 7) === mark.period.end.slice(0, 7) &&
  mark.period.start !== mark.period.end &&
  mark.name !== 'from one date to another'

export function basisOf(
  compiled: Compiled,
  reading: Reading,
  claims: readonly Quantity[],
  roles: readonly Roles[],
  n: number,
  borderBetween: (from: number, to: number) => boolean,
  today: string | null,
): Match<Cue> | null {
  const q = claims[n]!
  const role = roles[n]!
  if (role.kind !== 'change' && role.direction === null) return null
  // "19 days longer than a year earlier"
  if (q.unit!.type === 'duration' && role.kind !== 'change') return null
  const month = monthBehind(compiled, reading, claims[n + 1], q, role)
  if (month) {
    const basis = basisOfMonth(month, today)
    if (basis) {
      role.basis = basis
      q.why.set('basis', FROM_MONTH)
    }
    return null
  }
  const year = role.kind === 'change' ? yearOfThan(compiled, reading, q) : null
  if (year && today !== null && Number(year.slice(0, 4)) === Number(today.slice(0, 4)) - 1) {
    role.basis = 'yoy'
    q.why.set('basis', 'more than the year before')
    return null
  }
  const owned = role.kind === 'change' ? timeOwning(compiled, reading, q)?.period : null
  if (owned && owned.start !== owned.end && today !== null) {
    // "Year-over-year, the deficit grew $7.2 billion from the three months ending in June"
    const told = nearestBasis(compiled, reading, claims, n, borderBetween)
    const isTold = told !== null && told.value.role === 'basis' && told.value.sets === 'yoy' && told.last < q.first
    role.basis = isTold || isYearBack(reading, owned) ? 'yoy' : againstTime(owned, today)
    q.why.set('basis', 'against the figure of a time')
    return null
  }
  const best = nearestBasis(compiled, reading, claims, n, borderBetween)
  if (!best || isOfOther(compiled, reading, q, best, today)) return null
  // "4.9 per cent in April, from 4.4 per cent in March, with food up 7.9 per cent from a year earlier"
  const isOfLater = role.previous !== null && claims[n + 2] !== undefined && best.first > claims[n + 2]!.last
  if (isOfLater && q.why.get('direction') === TOLD_WITH_BEFORE) return null
  if (best.value.role === 'basis') {
    role.basis = best.value.sets
    q.why.set('basis', best.value.name)
  }
  return best
}

/** "6.6% more than farmers brought in last year": the first day of the year that the clause behind "than" tells of. */
function yearOfThan({ pack }: Compiled, { tokens, periodAt, verbAt, claimAt }: Reading, q: Quantity): string | null {
  let at = q.last + 1
  while (at < q.last + 4 && !pack.phrases.than?.(tokens[at]?.norm ?? '')) at++
  if (!pack.phrases.than?.(tokens[at]?.norm ?? '')) return null
  let isClause = false
  for (let i = at + 1; i < tokens.length && i < at + 9; i++) {
    const time = periodAt[i]?.period
    if (time) return isClause && isWholeYear(time) ? time.start : null
    if (tokens[i]!.kind !== WORD || claimAt[i]! >= 0) return null
    isClause ||= verbAt[i] === FINITE
  }
  return null
}

/** "rose 0.3 percent from February and 3.9 percent from a year earlier", "up 2% on August": the month that a change is against. */
function monthBehind(
  { pack }: Compiled,
  { tokens, periods, periodAt }: Reading,
  next: Quantity | undefined,
  q: Quantity,
  role: Roles,
): Period | null {
  const { from: whence, againstMonths, above, means, levels, expected } = pack.phrases
  // "0.7 percent below the revised July rate", "15 percent above the August 2023 estimate"
  if (role.kind === 'change' && above?.has(tokens[q.last + 1]?.norm ?? ''))
    for (let i = q.last + 2; i < q.last + 5 && tokens[i]?.kind === WORD; i++) {
      const mark = periodAt[i]
      if (!mark || i === q.last + 2) continue
      const noun = tokens[mark.last + 1]
      // "above our March forecast": against no figure of that month
      const isForeseen = expected?.get(noun?.norm ?? '') === 'forecast'
      const isUsual = isForeseen || (means?.has(noun?.norm ?? '') && !levels?.has(noun!.norm))
      return mark.period && isMonth(mark) && noun?.kind === WORD && !isUsual ? mark.period : null
    }
  // … or "rose 0.2 percent in May from April"
  const behind = tokens[q.last + 1]?.norm ?? ''
  const isDirect = whence.has(behind) || againstMonths?.has(behind)
  const told = isDirect ? undefined : (periodAt[q.last + 1] ?? periodAt[q.last + 2])
  const at = told ? told.last + 1 : q.last + 1
  const link = tokens[at]?.norm ?? ''
  if (!whence.has(link) && !(role.kind === 'change' && againstMonths?.has(link))) return null
  // "up 19 percent from 45,600 in September"
  const level = role.kind === 'change' && next && next.first - at <= 2 && next.unit!.type !== 'percent' ? next : null
  const from = periods.find(({ first }) =>
    level ? first === level.last + 1 || first === level.last + 2 : first === at + 1,
  )
  return from?.period && isMonth(from) ? from.period : null
}

/** Sets what a change is against that is told with a quarter behind it: "up 4 percent from Q1", "compared to the profit for the first quarter". */
export function basisOfQuarter(
  compiled: Compiled,
  reading: Reading,
  q: Quantity,
  role: Roles,
  today: string | null,
): void {
  const quarter = role.kind === 'change' ? quarterBehind(compiled, reading, q) : null
  const told = role.period && ofSpan(role.period) === 'qoq' ? role.period : null
  if (!quarter || (told === null && today === null)) return
  const back = told ? monthsBack(told, quarter) : monthsBack({ start: quarterOf(today!), end: today! }, quarter)
  if (back <= 0) return
  // Without a time of its own a change is of the last quarter, or of one before that whose figures came late.
  role.basis = back === 12 || (!told && back > 12 && back < 19) ? 'yoy' : back <= (told ? 3 : 9) ? 'qoq' : 'previous'
  q.why.set('basis', FROM_QUARTER)
}

/** The first day of the quarter of a day. */
const quarterOf = (day: string): string =>
  `${day.slice(0, 5)}${String(Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1).padStart(2, '0')}-01`

/** Words between a word of comparing and the quarter that something is compared with, at most: to the profit for the first quarter. */
const FARTHEST_QUARTER = 6

function quarterBehind({ pack }: Compiled, { tokens, periodAt, claimAt, verbAt }: Reading, q: Quantity): Period | null {
  const { from, againstMonths, opposing, against, comparedTo } = pack.phrases
  let at = tokens[q.last + 1]?.norm === ',' ? q.last + 2 : q.last + 1
  const link = tokens[at]?.norm ?? ''
  if (!from.has(link) && !againstMonths?.has(link) && !opposing?.has(link) && !against?.has(link)) return null
  if (comparedTo?.has(tokens[at + 1]?.norm ?? '')) at++
  const end = at + FARTHEST_QUARTER
  while (++at < end && tokens[at]?.kind === WORD) {
    const mark = periodAt[at]
    if (mark?.period) {
      const isNamed = mark.first === at && !mark.name.endsWith('up to a day')
      return isNamed && ofSpan(mark.period) === 'qoq' ? mark.period : null
    }
    if (claimAt[at]! >= 0 || verbAt[at] === FINITE) return null
  }
  return null
}

/** Whether a sentence tells of the same span a year, or but for a few days a year, after another: "the nine months ended October 1, 2011". */
function isYearBack({ periods }: Reading, time: Period): boolean {
  const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000
  return periods.some(({ period }) => {
    if (!period || period.start <= time.start) return false
    return [days(time.start, period.start), days(time.end, period.end)].every((apart) => Math.abs(apart - 365) <= 7)
  })
}

/** Of a time that ended by the day of publication, what a change against it is: last year of a year, else as far back as it was. */
function againstTime(time: Period, today: string): Roles['basis'] {
  if (isWholeYear(time)) return Number(today.slice(0, 4)) - Number(time.start.slice(0, 4)) === 1 ? 'yoy' : 'previous'
  const span = ofSpan(time)
  return span === 'mom' ? basisOfMonth(time, today) : span
}

/** Eleven months back or more it is the month of the year before; few are the lag of statistics. `null`: a month to come. */
function basisOfMonth({ start }: Period, today: string | null): Roles['basis'] {
  const [year, month] = start.split('-').map(Number) as [number, number]
  const [nowYear, nowMonth] = (today ?? start).split('-').map(Number) as [number, number]
  const back = (nowYear - year) * 12 + nowMonth - month
  // "will rise to €6.60 from January": when it begins.
  if (back < 0) return null
  return back > 10 ? 'yoy' : back > 4 ? 'previous' : 'mom'
}

/** The basis behind a number in its clause, or else the last one before it. */
function nearestBasis(
  compiled: Compiled,
  reading: Reading,
  claims: readonly Quantity[],
  n: number,
  borderBetween: (from: number, to: number) => boolean,
): Match<Cue> | null {
  const { last } = claims[n]!
  const { articles } = compiled.pack.phrases
  const opening = openingBasis(reading)
  let best: Match<Cue> | null = null
  for (const cue of reading.cues) {
    // "fell 9 percent, missing the consensus": no time.
    if (cue.value.role !== 'basis' || cue.value.name === 'consensus') continue
    if (best && isTimeOfThan(compiled, reading, cue)) continue
    if (isTimeOfFollowed(compiled, reading, cue)) continue
    if (cue.first <= last) {
      best = cue
      continue
    }
    const from = last + 1
    const isApart =
      borderBetween(from, cue.first) ||
      finiteBetween(reading, from, cue.first) ||
      isOfDifference(reading, claims, n, cue) ||
      // "rose 0.4 percent, leaving wages up 3.9 percent from a year earlier"
      (claimsBetween(reading, from, cue.first) > 0 && opensParticiple(compiled, reading, from, cue.first)) ||
      comparedBetween(compiled, reading, from, cue.first)
    // "On a yearly basis, orders fell 6 percent after a fall of 5 percent a month ago": when that was, and not what it is against
    if (opening && cue !== opening && articles.has(reading.tokens[cue.first]!.norm)) return opening
    return isApart ? best : cue
  }
  return best
}

/** "rose 5 percent from a year earlier, slower than the 7 percent gain of the month before": when what is compared with it was, where a basis was told before. */
function isTimeOfThan(compiled: Compiled, reading: Reading, { first }: Match<Cue>): boolean {
  const { partOf, inside } = compiled.pack.phrases
  const { tokens, claims, claimAt } = reading
  const { norm } = tokens[first - 1]!
  if (!partOf.has(norm) && !inside?.has(norm)) return false
  for (let i = first - 2; i > first - 5 && i > 0; i--)
    if (claimAt[i]! >= 0) return isThan(compiled, reading, claims[claimAt[i]!]!)
  return false
}

/** "rose 3 percent, following a 2 percent fall in the previous month": when what came before was, and not what anything is against. */
function isTimeOfFollowed(
  { pack }: Compiled,
  { tokens, claims, claimAt, verbAt }: Reading,
  { first }: Match<Cue>,
): boolean {
  const { inside, articles, followed, succeeding } = pack.phrases
  if (!inside?.has(tokens[first - 1]?.norm ?? '') || !articles.has(tokens[first]!.norm)) return false
  let at = first - 2
  while (at > first - 5 && at > 0 && claimAt[at]! < 0 && tokens[at]!.kind === WORD && verbAt[at] === NO_VERB) at--
  const told = claims[claimAt[at] ?? -1]
  if (!told) return false
  for (let i = told.first - 1; i >= 0 && i > told.first - 6 && claimAt[i]! < 0; i--)
    if (followed?.has(tokens[i]!.norm) || succeeding?.has(tokens[i]!.norm)) return true
  return false
}

/** "On a yearly basis, ": what all the changes of a sentence are against, where it opens with that. */
function openingBasis({ cueAt, tokens }: Reading): Match<Cue> | null {
  const cue = cueAt[0]
  if (cue?.value.role !== 'basis' || tokens[cue.last + 1]?.norm !== ',') return null
  return cue
}

/** Whether a basis is that of something else, or of when it begins. */
function isOfOther(
  compiled: Compiled,
  reading: Reading,
  q: Quantity,
  basis: Match<Cue>,
  today: string | null,
): boolean {
  const { cues, claims, tokens } = reading
  if (basis.last < q.first) {
    // "down 24 percent from last year and 31 percent below the five-year average"
    // "372 Bcf, or 18.1 percent, less than the five-year average"
    const next = claims[claims.indexOf(q) + 1]
    const isDoubled = next && compiled.pack.phrases.otherwise.has(tokens[next.first - 1]!.norm)
    const told = isDoubled && next.first - q.last === 3 && tokens[q.last + 1]!.norm === ',' ? next : q
    const behind = tokens[told.last + 1]?.norm === ',' ? told.last + 2 : told.last + 1
    const compares = cues.some(({ first, value }) => first === behind && value.role === 'move' && value.behind === true)
    const isNext = compares && cues.some(({ value, first }) => value.role === 'basis' && first > q.last)
    if (compares && !isNext && basis.first >= claims[0]!.first) return true
    // "versus 4.3 percent a year before, and the surplus was revised to $7 billion": against what it was said to be
    for (let i = basis.last + 1; i < q.first; i++)
      if (compiled.pack.phrases.amended?.has(tokens[i]!.norm) && reading.verbAt[i] !== NO_VERB) return true
    // "$1.29 a share, a year earlier, as tariffs added $37 million": a clause of its own behind the basis.
    if (opensOwnClause(compiled, reading, basis.last + 1, q.first)) return true
  }
  // "£9,790 a year from 2026": a year to come is when it begins.
  const slot = basis.slots.find(({ name }) => name === 'year')
  if (slot && today !== null && slot.value > Number(today.slice(0, 4))) return true
  // "fasted for 13 hours overnight", "fall to 61F overnight"
  const isOvernight = compiled.pack.phrases.overnight?.has(tokens[basis.first]!.norm)
  return isOvernight === true && (basis.first < q.last || basis.first - q.last > 4 || !traded.has(q.unit!.type))
}

/** "rose to 8.9 percent, with 507,000 out of work, 21,000 more than a year earlier": what the last is more than says nothing of the first. */
function isOfDifference(reading: Reading, claims: readonly Quantity[], n: number, cue: Match<Cue>): boolean {
  let k = n
  while (k + 1 < claims.length && claims[k + 1]!.last < cue.first) k++
  return k > n + 1 && cue.first - claims[k]!.last < 4 && reading.tokens[claims[k]!.first - 1]!.norm === ','
}

/** "43% below normal, leaving it at 58% against 81% a year ago": whether another number is compared between two tokens. */
function comparedBetween({ pack }: Compiled, reading: Reading, from: number, to: number): boolean {
  if (claimsBetween(reading, from, to) < 2) return false
  for (let i = from; i < to; i++) if (pack.phrases.against?.has(reading.tokens[i]!.norm)) return true
  return false
}

/** Whether a comma, a word that opens a clause and a finite verb stand between two tokens. */
function opensOwnClause({ pack }: Compiled, reading: Reading, from: number, to: number): boolean {
  const { tokens, verbAt } = reading
  const { causes } = pack.phrases
  let opened = false
  for (let i = from; i < to; i++) {
    if (tokens[i]!.norm === ',' && i + 2 < to && causes?.has(tokens[i + 1]!.norm)) opened = true
    // "mainly because of a fire that cut flows"
    else if (pack.phrases.reasons?.has(tokens[i]!.norm)) opened = true
    else if (opened && verbAt[i] === FINITE) return true
  }
  return false
}

/**
 * "8 percent more than in 2024" of a claim of 2025 is year on year, "than in March" of one of April month on month; of a claim without a
 * time the day of publication tells.
 */
export function settleBasis(role: Roles, against: Match<Cue> | null, today: string | null): void {
  // "in the first quarter from the previous one"
  if (role.basis !== null && against?.value.name === 'than the one before') role.basis = ofSpan(role.period)
  const slot = against?.slots.find(({ name }) => name !== 'ordinal')
  if (role.basis !== 'previous' || !against || !slot || against.value.name === 'than in an earlier poll') return
  const [year, month] = (role.period?.start ?? today ?? '').split('-').map(Number) as [number, number]
  if (!month) return
  if (slot.name === 'year' && slot.value === year - 1) role.basis = 'yoy'
  if (slot.name !== 'month') return
  const named = against.slots[1]
  const back = named ? (year - named.value) * 12 + month - slot.value : (month - slot.value + 12) % 12
  if (role.period ? back === 1 : back > 0 && back < 5) role.basis = 'mom'
  else if (named && (role.period ? back === 12 : back > 10 && back < 17)) role.basis = 'yoy'
}

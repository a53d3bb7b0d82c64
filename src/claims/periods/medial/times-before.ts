import type { Reading, Roles } from '../../clauses/sentence.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { NO_VERB } from '../../pack/pack.ts'
import type { Compiled } from '../../tables/compiled.ts'
import { WORD } from '../../text/tokens.ts'
import { inYear } from '../days.ts'

/** Why of a time that is told by how long it lies before another. */
export const BEFORE = 'as long before the time of what is compared with it'

/**
 * The time before that of what a number is compared with: "to 52.1 in October from 50.4 a month earlier",
 * "a loss of 24 billion won in the July-September period from a profit of 19 billion won a year earlier",
 * "from $14 million in the same quarter of 2022"
 */
export function timeBefore(compiled: Compiled, reading: Reading, roles: readonly Roles[], n: number): Roles['period'] {
  const { pack } = compiled
  const { cueAt, periods, tokens, claims } = reading
  const q = claims[n]!
  const end = endOfTold(compiled, reading, n)
  // "the 9 million arrivals of the same month last year"
  const near = cueAt[end + 1]
  let cue = near?.value.role === 'basis' || near?.value.role === 'move' ? near : (cueAt[end + 2] ?? near)
  // "after a 1.1 percent rise the month before"
  if (cue?.value.role === 'move') cue = cueAt[cue.last + 1]
  // "the 9 million who flew in the same month last year", "the £8 million it made a year earlier"
  const opener = tokens[q.last + 1]?.norm ?? ''
  if (pack.phrases.relatives?.has(opener) || pack.phrases.impersonal?.has(opener))
    for (let i = q.last + 2; i < q.last + 9 && cue?.value.role !== 'basis'; i++) cue = cueAt[i]
  const same = periods.find(
    ({ first, period }) =>
      period === null && first > end && first <= end + 3 && pack.phrases.sames?.has(tokens[first]!.norm) === true,
  )
  const sameOf = same && Number(tokens[same.last]!.norm) > 1900 ? Number(tokens[same.last]!.norm) : null
  const basis = cue?.value.role === 'basis' ? cue.value.sets : null
  if (sameOf === null && (basis === null || basis === 'previous')) return null
  for (let k = n - 1; k >= 0 && k >= n - 4; k--) {
    const { period } = roles[k]!
    if (!period || claims[k]!.unit!.type !== q.unit!.type || claims[k]!.why.get('period') === BEFORE) continue
    // "compared with $5 million in May and $4 million a year ago": a year before what both are compared with
    if (isListedBeside(compiled, reading, claims[k]!, q)) continue
    // "a 79% chance of a cut in December, up from 42% a week ago": a week before today, not before December
    const isAgo = cue !== undefined && pack.notClaims.past?.has(tokens[cue.last]!.norm) === true
    if (isAgo && roles[k]!.modality !== 'reported') return null
    if (sameOf === null && basis !== 'yoy')
      return basis === null || basis === 'previous' ? null : spanBefore(period, basis)
    return inYear(period, sameOf ?? Number(period.end.slice(0, 4)) - 1)
  }
  return null
}

/** Whether a link joins two numbers, of which the first stands behind a word of comparing. */
function isListedBeside(
  { pack: { phrases } }: Compiled,
  { tokens, verbAt }: Reading,
  first: Quantity,
  second: Quantity,
): boolean {
  const isLead = (at: number): boolean => {
    const { norm } = tokens[at] ?? { norm: '' }
    return phrases.comparing.has(norm) || phrases.against?.has(norm) === true || phrases.from.has(norm)
  }
  if (!isLead(first.first - 1) && !isLead(first.first - 2)) return false
  for (let i = first.last + 1; i < second.first; i++) if (verbAt[i] !== NO_VERB) return false
  return phrases.links.has(tokens[second.first - 1]!.norm)
}

/** Words of the base of a rate, at most: per diluted share. */
const MAX_BASE = 3

/** The last token of a number, or, where a base or the same told otherwise stands behind it, of that: "$77 million, or 46 cents per share,". */
function endOfTold({ pack }: Compiled, { tokens, claims, cueAt }: Reading, n: number): number {
  const { otherwise, articles, breaks, inside } = pack.phrases
  const isTime = (at: number): boolean => cueAt[at]?.value.role === 'basis'
  const endOf = ({ last }: Quantity): number => {
    const lead = tokens[last + 1]?.norm ?? ''
    if (!pack.notClaims.base.before.has(lead) && !(articles.has(lead) && !isTime(last + 1))) return last
    const goesOn = (at: number): boolean =>
      tokens[at]?.kind === WORD && !breaks.has(tokens[at].norm) && !inside?.has(tokens[at].norm) && !isTime(at)
    let end = last + 1
    while (end < last + 1 + MAX_BASE && goesOn(end + 1)) end++
    return end
  }
  const end = endOf(claims[n]!)
  const next = claims[n + 1]
  const isOtherwise =
    next !== undefined &&
    (otherwise.has(tokens[next.first - 1]!.norm)
      ? next.first - end === 3 && tokens[end + 1]!.norm === ','
      : next.first - end === 2 && tokens[end + 1]!.norm === '(')
  let at = isOtherwise ? endOf(next) : end
  if (at > claims[n]!.last) while (/^[),]$/.test(tokens[at + 1]?.norm ?? '')) at++
  return at
}

/** "against 4 percent in the previous month and 3 percent a year earlier": whether a level is told with a time before another. */
export function isOfTimeBefore({ pack }: Compiled, { tokens, cueAt }: Reading, q: Quantity): boolean {
  const at = pack.phrases.inside?.has(tokens[q.last + 1]?.norm ?? '') ? q.last + 2 : q.last + 1
  const cue = cueAt[at]
  // The preposition may be in the basis: "in the same period last year".
  if (cue === undefined || (cue.first !== at && cue.first !== q.last + 1) || cue.value.role !== 'basis') return false
  // "22 percent today and 3 percent a decade ago"
  if (cue.value.sets === 'previous' && !pack.phrases.bygone?.has(tokens[cue.last]!.norm)) return false
  return pack.phrases.articles.has(tokens[at]!.norm)
}

/** "after a 1.1 percent rise the month before": whether a change came before what is told, and a time before behind it says when. */
export function isFollowedFrom({ pack }: Compiled, { tokens, cueAt, claimAt }: Reading, q: Quantity): boolean {
  let at = q.last + 1
  if (cueAt[at]?.value.role === 'move') at = cueAt[at]!.last + 1
  // "following growth of 0.1 percent in the previous quarter"
  if (pack.phrases.inside?.has(tokens[at]?.norm ?? '')) at++
  const cue = cueAt[at]
  if (cue?.first !== at || cue.value.role !== 'basis' || !pack.phrases.articles.has(tokens[at]!.norm)) return false
  for (let i = q.first - 1; i >= 0 && i > q.first - 5 && claimAt[i]! < 0; i--)
    if (pack.phrases.followed?.has(tokens[i]!.norm)) return true
  return false
}

/** "in May, after a fall of 2 percent", "following growth of 3 percent", "The rise followed a 1 percent gain": whether a change came before what is told. */
export function isMovedBefore({ pack }: Compiled, { tokens, cueAt, claimAt }: Reading, q: Quantity): boolean {
  let moved = cueAt[q.last + 1]?.value.role === 'move'
  for (let i = q.first - 1; i >= 0 && i > q.first - 5 && claimAt[i]! < 0; i--) {
    if (cueAt[i]?.value.role === 'move') moved = true
    const { norm } = tokens[i]!
    if (pack.phrases.followed?.has(norm) || pack.phrases.succeeding?.has(norm)) return moved
  }
  return false
}

const spanMonths = { mom: 1, qoq: 3 } as const
const spanDays = { wow: 7, dod: 1 } as const

/** The month before a month, the quarter before a quarter, a week before some days of a week, the day before a day; else `null`. */
function spanBefore(
  { start, end }: NonNullable<Roles['period']>,
  basis: 'mom' | 'qoq' | 'wow' | 'dod',
): Roles['period'] {
  const [year, month] = start.split('-').map(Number) as [number, number]
  const date = (utc: number): string => new Date(utc).toISOString().slice(0, 10)
  if (basis === 'mom' || basis === 'qoq') {
    const count = spanMonths[basis]
    if (!start.endsWith('-01') || end !== date(Date.UTC(year, month - 1 + count, 0))) return null
    return { start: date(Date.UTC(year, month - 1 - count, 1)), end: date(Date.UTC(year, month - 1, 0)) }
  }
  const days = spanDays[basis]
  const back = days * 86_400_000
  if (Date.parse(end) - Date.parse(start) >= back) return null
  return { start: date(Date.parse(start) - back), end: date(Date.parse(end) - back) }
}

import { beforeNumber, type Reading } from '../../clauses/sentence.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { FINITE, NO_VERB } from '../../pack/pack.ts'
import type { Compiled } from '../../tables/compiled.ts'
import { SYMBOL, WORD } from '../../text/tokens.ts'
import type { PeriodMark } from '../periods.ts'

/*
 * Numbers that are only what another is compared with.
 */

/** "twice the number of 2025": a time behind it is that of what it is so many times as much as. */
export function isOfMeasure(compiled: Compiled, reading: Reading, q: Quantity): boolean {
  const { pack } = compiled
  const { tokens } = reading
  const next = tokens[q.last + 1]?.norm ?? ''
  if (q.unit!.type !== 'multiple') return false
  // "$400 million, less than half the bill left by the storm of 2019"
  const isAside = pack.phrases.definite?.has(next) && tokens[beforeNumber(compiled, reading, q)]?.norm === ','
  return (
    isAside === true ||
    (Number(q.decimal) >= 1 && !pack.phrases.likening?.has(next) && pack.numbers.often?.measured.has(next) === true)
  )
}

/** Whether a number is only what another is compared with: "from 5 percent", "compared with 1.2 million". */
export function isCompared(compiled: Compiled, reading: Reading, q: Quantity): boolean {
  const { phrases } = compiled.pack
  if (isThan(compiled, reading, q) || isMultiplied(compiled, reading, q)) return true
  const at = beforeNumber(compiled, reading, q)
  // "rose above 3 percent" in May; ", well below the 95 percent" is of no time.
  // … and so is ", well above the alliance’s guideline of 2 percent"
  for (let i = q.first - 1; i > 1 && i > q.first - 7; i--) {
    const { norm, kind } = reading.tokens[i]!
    if (kind === SYMBOL || reading.claimAt[i]! >= 0 || reading.periodAt[i] || reading.verbAt[i] === FINITE) break
    if (phrases.above?.has(norm) && (reading.tokens[i - 1]!.norm === ',' || reading.tokens[i - 2]!.norm === ','))
      return true
  }
  let linked = false
  for (let i = at; i >= 0 && i > at - 6; i--) {
    const { norm, kind } = reading.tokens[i]!
    if (reading.claimAt[i]! >= 0 || reading.periodAt[i]) return false
    // "down 3 percent compared to January and down 9 percent"
    if (linked && reading.cueAt[i]?.value.role === 'basis') return false
    linked ||= kind === WORD && phrases.links.has(norm)
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

/** "double the $2 million it made a year earlier", but not "double the 8% advance of the S&P 500": whether a number is a multiple of one of before. */
function isMultiplied({ pack }: Compiled, { tokens, claims, claimAt, cueAt }: Reading, q: Quantity): boolean {
  if (pack.phrases.definite?.has(tokens[q.first - 1]?.norm ?? '') !== true) return false
  if (claims[claimAt[q.first - 2] ?? -1]?.unit?.type !== 'multiple') return false
  for (let i = q.last + 1; i < q.last + 9; i++) if (cueAt[i]?.value.role === 'basis') return true
  return false
}

/** "0.9 points more than the 53.8 percent recorded in 2017": whether a number is what something is more or less than. */
export const isThan = ({ pack }: Compiled, { tokens }: Reading, q: Quantity): boolean =>
  pack.phrases.definite?.has(tokens[q.first - 1]?.norm ?? '') === true &&
  pack.phrases.than?.(tokens[q.first - 2]?.norm ?? '') === true

/**
 * The time whose figure a change behind it is told against: "rose 4% over last year's record total", "3% above the previous month’s level", "up 8%
 * over the same holiday period last year".
 */
export function timeOwning({ pack }: Compiled, reading: Reading, q: Quantity): PeriodMark | undefined {
  const { tokens, periods } = reading
  const { opposing, againstMonths, comparing, comparedTo, from, beyond, same, definite, readings } = pack.phrases
  const links = [opposing, againstMonths, comparing, from, beyond]
  let at = q.last + 1
  while (at < q.last + 3 && !links.some((set) => set?.has(tokens[at]?.norm ?? ''))) at++
  if (at === q.last + 3) return undefined
  // "compared with", "compared to"
  const next = tokens[at + 1]?.norm ?? ''
  if (comparedTo?.has(next)) at++
  if (same !== undefined && tokens[at + 2]?.norm === same)
    return periods.find(({ first, period }) => period !== null && first > at + 3 && first < at + 6)
  const mark = periods.find(({ first }) => first === (definite?.has(tokens[at + 1]?.norm ?? '') ? at + 2 : at + 1))
  // "up 18% on the year to September 2020"
  const isSpanTo =
    mark?.name.endsWith('up to a day') && (againstMonths?.has(tokens[at]!.norm) || from.has(tokens[at]!.norm))
  if (mark?.period && isSpanTo) return mark
  // "down from the 49 percent recorded in April" is told by that level
  if (mark === undefined && definite?.has(tokens[at + 1]?.norm ?? ''))
    return from.has(tokens[at]!.norm) ? undefined : timeOfFigure(reading, q, at + 2)
  const noun = mark && tokens[mark.last + 1]
  // "1.4 points lower than the June reading of 55.1 percent"
  const isReading = noun && readings?.has(noun.norm) && mark.first === at + 2
  return noun?.kind === WORD && (tokens[mark!.last]!.word.genitive || isReading) ? mark : undefined
}

/** Whether a time is a year, or a quarter at most: half a year is no basis. */
function isUsualSpan(period: PeriodMark['period']): boolean {
  if (!period) return false
  const days = (Date.parse(period.end) - Date.parse(period.start)) / 86_400_000
  return days < 93 || (days > 360 && days < 367)
}

/** Words between an article and the figure of a time, and between that and the time, at most. */
const FARTHEST_FIGURE = 3

/** "lower than the 49.1 percent recorded in April", "compared to the reading of 60.9 percent in April": the time behind a figure that a change is told against. */
function timeOfFigure(
  { tokens, claims, claimAt, periodAt, verbAt }: Reading,
  q: Quantity,
  from: number,
): PeriodMark | undefined {
  let at = from
  while (at < from + FARTHEST_FIGURE && tokens[at]?.kind === WORD && claimAt[at]! < 0 && verbAt[at] === NO_VERB) at++
  const figure = claims[claimAt[at] ?? -1]
  if (!figure || figure === q) return undefined
  for (let i = figure.last + 1; i <= figure.last + FARTHEST_FIGURE && tokens[i]?.kind === WORD; i++)
    if (periodAt[i]) return isUsualSpan(periodAt[i]!.period) ? periodAt[i]! : undefined
  return undefined
}

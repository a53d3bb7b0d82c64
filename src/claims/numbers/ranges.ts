import { multiplyDecimals, negateDecimal, shiftDecimal } from '../../lib/decimal.ts'
import type { MarkedWords } from '../clauses/marked-words.ts'
import type { NumberTables, RangeFrame } from '../pack/pack.ts'
import type { Compiled } from '../tables/compiled.ts'
import type { Token } from '../text/tokens.ts'
import { absorb, steps } from './compounds.ts'
import { toMillions } from './counting/millions.ts'
import { endsPhrase, measured } from './lent-units.ts'
import type { Quantity } from './quantity.ts'
import { MINUS } from './signs.ts'
import { contestBefore } from './tallies.ts'

/*
 * Two numbers that are the ends of a range: "6 to 9 percent", 80~90만원.
 */

/** Two numbers that may be the ends of a range. */
interface Ends {
  readonly compiled: Compiled
  readonly text: string
  readonly tokens: readonly Token[]
  readonly words: MarkedWords
  readonly found: readonly Quantity[]
  readonly p: Quantity
  readonly q: Quantity
  /** What stands between them. */
  readonly glue: string
}

/** Joins the two ends of a range. */
export function joinRanges(compiled: Compiled, text: string, words: MarkedWords, found: readonly Quantity[]): void {
  const { numbers } = compiled.pack
  let prior: Quantity | null = null
  for (const q of found) {
    if (q.merged) continue
    const p: Quantity | null = prior
    prior = q
    if (!p || p.rejected || q.rejected || q.start < p.end || q.start - p.end > 16) continue
    leaveOutBand(numbers, text, p, q)
    goBelow(numbers, text, words.tokens, p, q)
    if (p.min !== null || q.min !== null || p.decimal === null || q.decimal === null) continue
    const glue = text.slice(p.end, q.start).trim().toLowerCase()
    if (join({ compiled, text, tokens: words.tokens, words, found, p, q, glue })) prior = p
  }
}

/** 5000~6000억원대: the band of the last end is left out. */
function leaveOutBand(numbers: NumberTables, text: string, p: Quantity, q: Quantity): void {
  if (numbers.bandSuffix === undefined || q.decimal !== null || q.min === null) return
  if (p.unit !== null || p.decimal === null || !numbers.rangeMarks.has(text.slice(p.end, q.start).trim())) return
  q.decimal = q.min
  q.min = q.max = null
}

/** 영하 5∼10도: both are below zero. */
function goBelow(numbers: NumberTables, text: string, tokens: readonly Token[], p: Quantity, q: Quantity): void {
  if (!numbers.belowWords || p.unit !== null || q.unit?.type !== 'temperature' || q.signed || !q.decimal) return
  if (!p.signed || !numbers.belowWords.has(tokens[p.first]!.norm)) return
  if (numbers.rangeMarks.has(text.slice(p.end, q.start).trim())) q.decimal = negateDecimal(q.decimal)
}

/** Makes one range of two numbers, if they are its ends; the first stands for both. */
function join(ends: Ends): boolean {
  const { compiled, p, q, glue } = ends
  const { numbers } = compiled.pack
  const isShare = (end: Quantity): boolean => end.unit?.type === 'multiple' && end.kind === 'share'
  if (isShare(p) && !isShare(q)) return false
  // "eased 1-1/2 to $5.04": of a range of money the first end has the sign.
  if (numbers.spaced && p.unit === null && q.unit?.type === 'currency' && !q.signed && q.numberStart > q.start)
    return false
  if (numbers.spaced) settleMillions(ends)
  const isMark = numbers.rangeMarks.has(glue) || ((glue === '- to' || glue === '-to-') && numbers.spaced)
  if (isMark ? isScore(ends) : !isNext(ends) && !isFramed(ends)) return false
  if (q.unit === null && p.unit !== null && p.unit.type !== 'currency') return false
  if (isOfOther(ends) || isTwice(ends)) return false
  if (isMark && sharesThousands(ends)) p.decimal = shiftDecimal(p.decimal!, 3)
  const range = rangeOf(p, q)
  if (range === null) return false
  const { low, high, unit } = range
  p.min = low
  p.max = high
  p.decimal = null
  if (unit && (p.unit === null || unit.text.length > 1)) p.unit = { ...unit }
  // "1.5 to 2 times": nothing is done so often
  if (p.unit?.type === 'count' && p.unit.text === numbers.often?.unit && low.includes('.'))
    p.unit = { ...p.unit, type: 'multiple', code: '1' }
  p.qualifier ??= q.qualifier
  if (unit?.type === 'temperature' && p.why.get('direction') === MINUS) p.direction = null
  if (p.signed && p.direction === 'up' && compiled.pack.phrases.ageUnits?.test(p.unit?.text ?? '')) dropBullet(p)
  absorb(p, q)
  p.why.set('value', isMark ? `range mark ${glue}` : `range word ${glue}`)
  return true
}

/** "a wage of £17-22,000": whether the thousands of the last end are those of the first, which is smaller than they are. */
function sharesThousands({ compiled, text, p, q }: Ends): boolean {
  if (!compiled.pack.numbers.spaced || p.scaled || q.power > 0 || !/^[1-9]\d{0,2}$/.test(p.decimal!)) return false
  const thousands = /^(\d{1,3}),000$/.exec(text.slice(q.numberStart, q.numberEnd))
  return thousands !== null && Number(thousands[1]) > Number(p.decimal)
}

/** "1,300 families or 5,300 people": two counts of different things. */
function isOfOther({ compiled, p, q }: Ends): boolean {
  if (!p.noun || !q.noun || p.unit?.type !== 'count' || q.unit?.type !== 'count') return false
  const oneOf = (noun: string): string => compiled.pack.nouns.singularOf?.(noun) || noun
  const headOf = ({ text }: NonNullable<Quantity['unit']>): string =>
    oneOf(text.slice(text.lastIndexOf(' ') + 1).toLowerCase())
  return compiled.pack.numbers.spaced === true && headOf(p.unit) !== headOf(q.unit)
}

/** "at 113,141 or 354,926 individuals": two numbers that are known to the last digit say one thing twice. */
const isTwice = ({ compiled, p, q, glue }: Ends): boolean =>
  compiled.pack.phrases.otherwise.has(glue) &&
  [p, q].every(({ decimal }) => /^\d{3,}[1-9]\d?$/.test(decimal!) && decimal!.length > 3)

/** ▲25∼29세 5.6명: a bullet before ages, and no rise. */
function dropBullet(p: Quantity): void {
  p.signed = false
  p.direction = null
  p.start = p.numberStart
  p.first++
}

/** 2, 3년: a digit and the next one, of what has the unit. */
const isNext = ({ compiled, p, q, glue }: Ends): boolean =>
  glue === ',' &&
  p.unit === null &&
  /^[1-8]$/.test(p.decimal!) &&
  Number(q.decimal) === Number(p.decimal) + 1 &&
  compiled.pack.numbers.nextUnits?.has(q.unit?.text ?? '') === true

/** Whether a sign of money stands before a number. */
const isSigned = (q: Quantity): boolean => q.unit?.type === 'currency' && q.numberStart > q.start

/** "£5-10m", "5m-10m euros": millions of the money that the other end tells, no metres. */
function settleMillions({ text, p, q }: Ends): void {
  const isLetter = (end: Quantity): boolean =>
    end.unit?.code === 'm' && end.decimal !== null && text.slice(end.numberEnd, end.end) === 'm'
  if (isSigned(p) && isLetter(q)) toMillions(q)
  else if (q.unit?.type === 'currency' && isLetter(p)) toMillions(p)
}

/** Whether two numbers with a mark between them are no range: 5-3. */
function isScore({ compiled, text, tokens, p, q, glue }: Ends): boolean {
  const { numbers, bare } = compiled.pack
  const isDash = glue === '-' || glue === '–' || glue === '—'
  if (isDash && !q.unit && !p.unit && !(q.scaled && q.power >= 6)) {
    // "aged 30-39"
    const isAges = numbers.spaced && p.decimal!.length <= 2 && q.decimal!.length <= 3
    // "Serves 4-6"
    const isServed =
      isAges && bare.employing?.has(tokens[p.first - 1]?.norm ?? '') && Number(q.decimal) > Number(p.decimal)
    if (isServed) return false
    if (!isAges || !bare.isAge(tokens, p.first, p.last)) return true
  }
  // "20 - 30 percent", "2% - 3%", but no score with spaces
  if (glue !== '-' || text.slice(p.end, q.start) === '-') return false
  const isSame = p.unit === null || p.unit.type === 'percent' || p.unit.type === 'currency'
  if (!q.unit && isSigned(p)) return !isNear(p, q) || !endsPhrase(compiled, tokens[q.last + 1])
  return !q.unit || q.unit.type === 'count' || !isSame
}

/** Whether words make two numbers the ends of a range: from 3 to 5, between 3 and 5. */
function isFramed(ends: Ends): boolean {
  const { compiled, text, p, q, glue } = ends
  const { numbers, bare } = compiled.pack
  // "+45.12 to 22,345.67": where its move led
  if (p.signed && p.direction === 'up' && p.unit === null && Number(q.decimal) > 2 * Number(p.decimal)) return false
  const frame = numbers.rangeFrames.find(
    (f) =>
      f.join === glue && (f.only === undefined || f.only === q.unit?.type) && (!f.bare || isBareEnd(f, text, p, q)),
  )
  if (!frame || !fits(ends, frame)) return false
  for (const isBarred of bars) if (isBarred(ends, frame)) return false
  // "sentenced the 18-year-old to 25 years"
  return !(bare.ageEnd && p.unit?.text.endsWith(bare.ageEnd) && !q.unit?.text.includes(bare.ageEnd))
}

/** Whether the words before and behind two numbers are those of a frame. */
function fits({ compiled, text, tokens, words, p, q }: Ends, { only, before, behind, notBehind }: RangeFrame): boolean {
  const { numbers, phrases } = compiled.pack
  if (only !== undefined && (p.unit?.type !== only || q.unit?.type !== only)) return false
  const lead = tokens[p.first - (numbers.articles.has(tokens[p.first - 1]?.norm ?? '') ? 2 : 1)]
  if (before && !before.some((words) => leadsIn(words, lead, text, p))) return false
  const next = text.slice(q.end, q.end + 8).trimStart()
  if (notBehind?.some((end) => next.startsWith(end))) return false
  if (!behind) return true
  const word = behind.find((end) => next.startsWith(end))
  return word !== undefined && !(phrases.until === word && words.movesBehind(q.last + 1))
}

const isBehind = ({ tokens, p }: Ends, words: ReadonlySet<string> | undefined): boolean =>
  words?.has(tokens[p.first - 1]?.norm ?? '') === true

/** What words of a range join that is none. */
type Bar = (ends: Ends, frame: RangeFrame) => boolean

/** "rose 5 percent to 20 percent": a move and its level. */
function isMoveAndLevel(ends: Ends, { before, behind, only }: RangeFrame): boolean {
  const { compiled, tokens, words, found, p, q, glue } = ends
  const { numbers, phrases, bare } = compiled.pack
  // 52% 늘었고, 45세에서 60세 사이에
  if (before || (behind && !numbers.spaced)) return false
  if (isFarMove(ends)) return true
  if (only === 'temperature' || !words.movesBefore(p.first, found)) return false
  if (isPointsOfRate(ends)) {
    p.unit = { type: 'percentage_point', code: 'pp', text: '' }
    p.lent = true
    p.why.set('unit', 'points of the rate that it moved to')
    return true
  }
  // "fell 1.0 billion to 9.0 billion dollars"
  if (p.unit === null && p.scaled && q.unit?.type === 'currency' && isFarApart(ends)) {
    p.unit = { ...q.unit }
    p.lent = true
    p.why.set('unit', 'unit of the level that it moved to')
    return true
  }
  // "rose by 130,000, with estimates ranging from 75,000 to 190,000"
  if (isBehind(ends, phrases.from) && numbers.spreading?.has(tokens[p.first - 2]?.norm ?? '')) return false
  if (p.unit && q.unit) {
    if (numbers.rangeTrails?.has(tokens[q.last + 1]?.norm ?? '') || isBehind(ends, numbers.rangeLeads)) return false
  }
  if (bare.movesTo?.has(glue) && isSpreadOfGrowth(ends)) return false
  if (p.unit === null && q.unit && q.unit.type !== 'count' && q.unit.type !== 'index') return false
  return !isSpreadOfMove(ends) && !isSpreadOfCount(ends)
}

/** "a decrease in the deficit of $0.8 billion to $75.1 billion": a noun of movement, and amounts too far apart for the ends of one range. */
function isFarMove(ends: Ends): boolean {
  const { compiled, words, p, q, glue } = ends
  const { bare, phrases } = compiled.pack
  if (p.unit?.type !== 'currency' || q.unit?.type !== 'currency' || !bare.movesTo?.has(glue)) return false
  if (!isBehind(ends, phrases.partOf) || !isFarApart(ends)) return false
  return words.cues.some(
    ({ value, last }) => value.role === 'move' && last < p.first - 2 && p.first - last < MOST_WORDS,
  )
}

/** Words of what moved between a noun of movement and by how much, at most. */
const MOST_WORDS = 9

const isFarApart = ({ p, q }: Ends): boolean => Number(q.decimal) > LEAST_APART * Number(p.decimal)

/** "rose 0.3 to 61.7%": whether a number without a unit is by how many points a rate moved, as it is no end of a range with it. */
function isPointsOfRate(ends: Ends): boolean {
  const { compiled, p, q, glue } = ends
  const { bare, phrases } = compiled.pack
  if (p.unit !== null || q.unit?.type !== 'percent' || !bare.movesTo?.has(glue) || isBehind(ends, phrases.from))
    return false
  return isFarApart(ends)
}

/** How many times a level is as large as what it moved by, at least, where it might be the end of a range. */
const LEAST_APART = 8

/** "takes capacity from 16 to 24" */
const isOfCollective: Bar = (ends) =>
  ends.p.unit === null &&
  isBehind(ends, ends.compiled.pack.phrases.from) &&
  ends.compiled.pack.bare.collectives?.has(ends.tokens[ends.p.first - 2]?.norm ?? '') === true

/** "would go from $2.87 to $3.87" */
const isGoing: Bar = (ends) =>
  ends.p.unit !== null &&
  isBehind(ends, ends.compiled.pack.phrases.from) &&
  ends.compiled.pack.numbers.going?.has(ends.tokens[ends.p.first - 2]?.norm ?? '') === true

/** "rose from 41 to 56 percent": what it came from has the unit of what it became, unless a verb says that it spreads. */
function isBecome(ends: Ends): boolean {
  const { compiled, tokens, words, found, p, q } = ends
  const { spreading } = compiled.pack.numbers
  if (!spreading || p.unit !== null || !q.unit || !isBehind(ends, compiled.pack.phrases.from)) return false
  if (!words.movesBefore(p.first, found) || spreads(spreading, tokens, p.first - 2)) return false
  if (!p.scaled && q.power > 0) p.decimal = shiftDecimal(p.decimal!, q.power)
  else p.decimal = inUnitOf(q, p.decimal!)
  p.unit = { ...q.unit }
  p.lent = true
  p.why.set('unit', 'unit of the level that it moved to')
  return true
}

/** "ten years to 5", but "between $20 and 30" */
const isWithoutUnit: Bar = ({ compiled, tokens, p, q }, { before }) =>
  p.unit !== null &&
  q.unit === null &&
  !(
    isSigned(p) &&
    (before !== undefined || isOfOneSize(p, q) || (isNear(p, q) && endsPhrase(compiled, tokens[q.last + 1])))
  )

/** "costs $10 to 15" */
const isNear = (p: Quantity, q: Quantity): boolean => !q.words && !p.scaled && Number(q.decimal) < 5 * Number(p.decimal)

/** "$5 to 10 million" */
const isOfOneSize = (p: Quantity, q: Quantity): boolean =>
  q.scaled && Number(q.decimal) < 100 * Number(p.scaled ? p.decimal : shiftDecimal(p.decimal!, q.power))

/** "grew again, by 12,000 to 7.4 million", "fell by an average of 11 mmHg to 131 mmHg", "by 3 cents to 28 cents" */
function isBySoMuch(ends: Ends, { join, before }: RangeFrame): boolean {
  const { compiled, tokens, p, q } = ends
  const { by, partOf } = compiled.pack.phrases
  if (!compiled.pack.bare.movesTo?.has(join)) return false
  const isBy = isBehind(ends, by)
  const isByMean = isBehind(ends, partOf) && by.has(tokens[p.first - 4]?.norm ?? '')
  if (((isBy && p.unit === null) || isByMean) && Number(q.decimal) > 3 * Number(p.decimal)) return true
  return !before && p.unit !== null && isBy && !isSpreadOfMove(ends)
}

/** "128 or 256GB": one size or the other, and nothing between. */
const isOfSizes: Bar = ({ compiled, q, glue }) =>
  q.unit?.type === 'data' && compiled.pack.numbers.choices?.has(glue) === true

/** "$10 or $25", "5 mg, 10 mg or 20 mg": chosen from, each with its own unit. */
const isChosenFrom: Bar = ({ compiled, found, p, q, glue }) => {
  if (!compiled.pack.numbers.choices?.has(glue) || !hasOwnUnit(p) || !hasOwnUnit(q)) return false
  const prior = found[found.indexOf(p) - 1]
  const isListed = prior?.unit?.code === p.unit!.code && prior.last === p.first - 2
  return isListed || Number(q.decimal) > 2 * Number(p.decimal)
}

const hasOwnUnit = (end: Quantity): boolean =>
  end.unit !== null && end.unit.type !== 'count' && (end.end > end.numberEnd || end.start < end.numberStart)

/** "trails her 43 percent to 53 percent" */
const isOfContest: Bar = ({ compiled, tokens, p, q }) => contestBefore(compiled, tokens, p, q) >= 0

const bars: readonly Bar[] = [
  isOfSizes,
  isChosenFrom,
  isOfContest,
  isMoveAndLevel,
  isOfCollective,
  isGoing,
  isBecome,
  isWithoutUnit,
  isBySoMuch,
]

/** The ends with their unit, or `null` where they are told in two, or where the first is not the smaller one. */
function rangeOf(p: Quantity, q: Quantity): { low: string; high: string; unit: Quantity['unit'] } | null {
  let low = p.decimal!
  let high = q.decimal!
  let unit = q.unit
  if (p.unit?.type === 'duration' && unit?.type === 'duration' && p.unit.code !== unit.code) {
    // 6개월∼1년: both ends in the smaller unit.
    const raise = steps.get(`${unit.code}>${p.unit.code}`)
    const lower = steps.get(`${p.unit.code}>${unit.code}`)
    if (raise !== undefined) {
      high = multiplyDecimals(high, raise)
      unit = p.unit
    } else if (lower !== undefined) low = multiplyDecimals(low, lower)
    else return null
  } else if (p.unit && unit && (p.unit.type !== unit.type || p.unit.code !== unit.code)) return null
  if (!p.scaled && q.power > 0 && (p.unit === null || p.unit.type === 'currency')) {
    const shifted = shiftDecimal(low, q.power)
    if (Number(shifted) < Number(high) && Number(low) < 10_000) low = shifted
    // "from 34 to 23 million years ago"
    else if (q.unit?.type === 'duration' && Number(low) < 1000 && Number(shifted) > Number(high)) {
      low = high
      high = shifted
    }
  }
  if (p.unit === null) low = inUnitOf(q, low)
  // "-5 to -10 degrees", "between -2% and -4%"
  const isBelow = (unit?.type === 'temperature' || q.signed) && Number(low) < 0 && Number(high) < Number(low)
  if (isBelow) [low, high] = [high, low]
  return Number(low) < Number(high) ? { low, high, unit } : null
}

/** The first end in what the last one is told in: "two to three decades", "5 to 10 cents". */
function inUnitOf({ factor, minor }: Quantity, decimal: string): string {
  if (factor !== null) return multiplyDecimals(decimal, factor)
  return minor ? multiplyDecimals(decimal, '0.01') : decimal
}

/** "it drops by 10% to 20%": how far something moves from case to case, as no past tells of one. */
function isSpreadOfMove({ compiled, tokens, p, q }: Ends): boolean {
  const { by, isPast, perfect } = compiled.pack.phrases
  const verb = tokens[p.first - 2]?.norm ?? ''
  const ratio = Number(q.decimal) / Number(p.decimal)
  return (
    by.has(tokens[p.first - 1]?.norm ?? '') &&
    p.unit?.type === 'percent' &&
    q.unit?.type === 'percent' &&
    ratio > 1 &&
    ratio <= 3 &&
    verb !== '' &&
    !isPast(verb) &&
    !perfect?.has(tokens[p.first - 3]?.norm ?? '')
  )
}

/** "will add 500 to 600 jobs": two ends that lie close, of a thing counted, behind a verb that does not tell of the past. */
function isSpreadOfCount({ compiled, tokens, p, q }: Ends): boolean {
  const { pack } = compiled
  const verb = tokens[p.first - 1]?.norm ?? ''
  const lead = tokens[p.first - 2]?.norm ?? ''
  const ratio = Number(q.decimal) / Number(p.decimal)
  return (
    p.unit === null &&
    q.unit?.type === 'count' &&
    ratio > 1 &&
    ratio <= 2 &&
    (pack.bare.movesTo?.has(lead) === true ||
      (pack.phrases.auxiliaries?.has(lead) === true && !pack.phrases.isPast(verb)))
  )
}

/** What else is told with two ends of which only the last has the unit. */
const spreading: ReadonlySet<string> = new Set([
  ...['duration', 'temperature', 'percent', 'speed', 'currency', 'data', 'energy', 'power'],
])

/** 3에서 8㎝: whether a first end without a unit goes with a measure that nothing moves to. */
function isBareEnd({ notBehind }: RangeFrame, text: string, p: Quantity, q: Quantity): boolean {
  if (p.unit !== null || !q.unit || !(measured.has(q.unit.type) || spreading.has(q.unit.type))) return false
  const next = text.slice(q.end, q.end + 8).trimStart()
  return notBehind?.some((end) => next.startsWith(end)) !== true
}

/** Whether a word, or words that end there, stand before the first end of a range: between (the ages of). */
function leadsIn(words: string, lead: Token | undefined, text: string, p: Quantity): boolean {
  if (!words.includes(' ')) return lead?.norm === words
  return text.slice(Math.max(0, p.start - words.length - 1), p.start).toLowerCase() === `${words} `
}

/** "is seen growing 4% to 8%": two percentages of one size behind a verb are no change and the level that it led to. */
function isSpreadOfGrowth({ compiled, tokens, p, q }: Ends): boolean {
  const { pack } = compiled
  const before = tokens[p.first - 1]?.norm ?? ''
  if (
    p.unit?.type !== 'percent' ||
    q.unit?.type !== 'percent' ||
    pack.phrases.by.has(before) ||
    pack.phrases.from.has(before)
  )
    return false
  const ratio = Number(q.decimal) / Number(p.decimal)
  return ratio > 1 && ratio <= 2.5
}

/** Whether one of the last words up to a token says that something spreads: "range from". */
function spreads(words: ReadonlySet<string>, tokens: readonly Token[], last: number): boolean {
  for (let i = last; i >= 0 && i > last - 3; i--) if (words.has(tokens[i]!.norm)) return true
  return false
}

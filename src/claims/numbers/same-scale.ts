import type { Compiled } from '../tables/compiled.ts'
import { type Token, WORD } from '../text/tokens.ts'
import { claimBefore, endsPhrase, measured, RATE } from './lent-units.ts'
import type { Quantity } from './quantity.ts'

/*
 * Units of numbers that stand against another of the same sentence, which has one.
 */

/** Units that are said once for the two ends of a movement. */
const saidOnce: ReadonlySet<string> = new Set([
  ...measured,
  'currency',
  'percent',
  'percentage_point',
  'basis_point',
  'temperature',
  'index',
  'speed',
])

/** "to 1,480 rupees from 1,710": the unit of the number before, if the two are of one size. */
export function sameScale(
  compiled: Compiled,
  tokens: readonly Token[],
  found: readonly Quantity[],
  q: Quantity,
): Quantity['unit'] {
  const p = claimBefore(found, q)
  if (q.decimal === null || !p?.unit || p.rejected || p.decimal === null) return null
  if (isAcross(compiled, tokens, p, q)) return p.unit
  // "five months against two for those who did not"
  if (q.words) {
    const isSpan = p.unit.type === 'duration' && (isAgainst(compiled, tokens, p, q) || isFrom(compiled, tokens, p, q))
    return isSpan ? p.unit : null
  }
  const level = levelAbove(compiled, tokens, found, p, q) ?? levelOfList(compiled, tokens, found, p, q)
  if (level) return level
  const isBeside =
    isFallen(compiled, tokens, p, q) ||
    isOtherSide(compiled, tokens, p, q) ||
    isInstead(compiled, tokens, p, q) ||
    (p.unit.type !== 'rank' && p.unit.type !== 'count' && isAgainst(compiled, tokens, p, q)) ||
    (measured.has(p.unit.type) && Number(q.decimal) < Number(p.decimal) && isPartOfWhole(compiled, tokens, p, q)) ||
    isSpread(compiled, tokens, p, q) ||
    isInPriceList(compiled, tokens, found, p, q)
  return isBeside || isFrom(compiled, tokens, p, q) ? p.unit : null
}

/** "from 4,310 megawatts to 38": what it came to, however little */
const isFallen = ({ pack }: Compiled, tokens: readonly Token[], p: Quantity, q: Quantity): boolean =>
  measured.has(p.unit!.type) &&
  q.first - p.last === 2 &&
  pack.phrases.from.has(tokens[p.first - 1]?.norm ?? '') &&
  pack.bare.movesTo?.has(tokens[q.first - 1]!.norm) === true &&
  !q.scaled &&
  endsPhrase({ pack }, tokens[q.last + 1])

/** "three metres by two" */
const isAcross = ({ pack }: Compiled, tokens: readonly Token[], p: Quantity, q: Quantity): boolean =>
  p.unit!.type === 'length' &&
  q.first - p.last === 2 &&
  pack.phrases.by.has(tokens[q.first - 1]!.norm) &&
  endsPhrase({ pack }, tokens[q.last + 1])

/** "90 million tonnes, 27 percent above last year’s 71 million", "12% down on last year’s 5.8 million" */
function levelAbove(
  { pack }: Compiled,
  tokens: readonly Token[],
  found: readonly Quantity[],
  p: Quantity,
  q: Quantity,
): Quantity['unit'] {
  if (p.unit!.type !== 'percent' || q.first - p.last > 6) return null
  const level = claimBefore(found, p)
  if (!level?.unit || !measured.has(level.unit.type) || p.first - level.last > 3) return null
  const { comparing, heldOn } = pack.phrases
  let compares = false
  for (let i = p.last + 1; i < q.first; i++)
    compares ||= comparing.has(tokens[i]!.norm) || heldOn?.has(tokens[i]!.norm) === true
  const ratio = Number(q.decimal) / Number(level.decimal)
  return compares && ratio > 0.2 && ratio < 5 ? level.unit : null
}

/** "Coal fell 25 percent to 8.8 million tonnes and iron ore 11 percent to 10.9 million" */
function levelOfList(
  { pack }: Compiled,
  tokens: readonly Token[],
  found: readonly Quantity[],
  p: Quantity,
  q: Quantity,
): Quantity['unit'] {
  const isLed = (level: Quantity): boolean => pack.bare.movesTo?.has(tokens[level.first - 1]?.norm ?? '') === true
  if (p.unit!.type !== 'percent' || q.first - p.last !== 2 || !isLed(q)) return null
  const level = claimBefore(found, p)
  if (!level?.unit || !(measured.has(level.unit.type) || level.unit.type === 'currency') || !isLed(level)) return null
  const isAlike = q.scaled && level.scaled && q.power === level.power
  return isAlike && endsPhrase({ pack }, tokens[q.last + 1]) ? level.unit : null
}

/** "420 metres long and 18 wide" */
const isOtherSide = ({ pack }: Compiled, tokens: readonly Token[], p: Quantity, q: Quantity): boolean =>
  p.unit!.type === 'length' &&
  q.first - p.last <= 4 &&
  pack.phrases.dimensions?.has(tokens[q.last + 1]?.norm ?? '') === true

/** "13 hours instead of 12", "23 days rather than the usual 35" */
function isInstead({ pack }: Compiled, tokens: readonly Token[], p: Quantity, q: Quantity): boolean {
  if (q.first - p.last > 6 || p.unit!.type === 'rank') return false
  let at = q.first - 1
  while (at > p.last && isPassedOver(pack, tokens[at]!)) at--
  const link = tokens[at]
  if (link === undefined || pack.phrases.replacing?.get(tokens[at - 1]?.norm ?? '') !== link.norm) return false
  return endsPhrase({ pack }, tokens[q.last + 1])
}

/** "the usual" */
const isPassedOver = ({ phrases, bare }: Compiled['pack'], { norm }: Token): boolean =>
  phrases.articles.has(norm) || bare.standing?.has(norm) === true

/** "sold at $17, 42 and 80 per kg": whether a number is one of three or more, or of those told in order, of which the first has the sign of a currency. */
function isInPriceList(
  { pack }: Compiled,
  tokens: readonly Token[],
  found: readonly Quantity[],
  p: Quantity,
  q: Quantity,
): boolean {
  const { links } = pack.phrases
  const joins = (a: Quantity, b: Quantity): boolean => {
    const near = b.first - a.last
    return near > 1 && near < 4 && tokens.slice(a.last + 1, b.first).every(({ norm }) => links.has(norm))
  }
  // The sign stands before the first number alone.
  if (p.unit!.type !== 'currency' || (p.start === p.numberStart && !p.lent) || q.scaled || !joins(p, q)) return false
  let last = q
  for (let n = found.indexOf(q) + 1; n < found.length; n++) {
    const next = found[n]!
    if (next.unit || next.words || next.scaled || !joins(last, next)) break
    last = next
  }
  const behind = tokens[last.last + 1]
  const closes = behind?.norm === ',' ? tokens[last.last + 2] : behind
  if (tokens[last.first - 1]!.kind !== WORD) return false
  const isList = p.lent === true || last !== q || closes?.word.pairs === true
  return (
    isList &&
    (endsPhrase({ pack }, behind) || closes?.word.pairs === true || pack.notClaims.base.before.has(behind?.norm ?? ''))
  )
}

/** "widened 6 basis points to 281" */
const isSpread = ({ pack }: Compiled, tokens: readonly Token[], p: Quantity, q: Quantity): boolean =>
  p.unit!.type === 'basis_point' &&
  q.first - p.last === 2 &&
  pack.bare.movesTo?.has(tokens[q.first - 1]!.norm) === true &&
  !q.decimal!.includes('.')

/** "62 percent back it, down from 70", "rose to 5.2 percent in March from 4.8": what it was before. */
function isFrom(compiled: Compiled, tokens: readonly Token[], p: Quantity, q: Quantity): boolean {
  const { pack } = compiled
  const { from, comparing, above } = pack.phrases
  const lead = leadFrom(pack, tokens, q)
  // "down from 70": behind a comma the movement goes back to what the clause tells.
  const isMoved =
    from.has(tokens[lead]?.norm ?? '') &&
    pack.bare.leveling?.has(tokens[lead - 1]?.norm ?? '') === true &&
    tokens[lead - 2]?.norm === ','
  // "rose to 5.2 percent in March from 4.8"
  const behindTime = timeEnd(compiled, tokens, rateEnd(compiled, tokens, p.last + 1))
  const isLevel = pack.bare.movesTo?.has(tokens[p.first - 1]?.norm ?? '') === true
  // "rose to 17.4 weeks from 14.9"
  // but "had 12 ships three years ago, down from 20"
  const isAgo = pack.phrases.bygone?.has(tokens[p.last + 1]?.norm ?? '') === true
  const isSpan = p.unit!.type === 'duration' && !isAgo && (isMoved || (isLevel && lead === behindTime))
  // "rose to 40, from 30 on Monday", "cut to 30 a week from 40"
  if (!saidOnce.has(p.unit!.type) && !isSpan && !(p.unit!.type === 'count' && p.lent && isLevel)) return false
  // "slid to 1,180 to the dollar from 1,065"
  if (p.why.get('unit') === RATE && q.first - p.last < 7 && from.has(tokens[q.first - 1]!.norm)) return true
  // "32.4 degrees, 1.7 above the long-term mean"
  const behind = tokens[q.last + 1]
  const isOver = behind?.kind === WORD && above?.has(behind.norm) === true && comparing.has(behind.norm)
  if (isOver && q.first - p.last <= 2 && tokens[q.first - 1]!.norm === ',') return true
  if (!from.has(tokens[lead]?.norm ?? '') || q.first - p.last > (isMoved ? 14 : 3 + behindTime - p.last)) return false
  // "from 460 two years ago"
  if (!endsPhrase({ pack }, behind) && !(behind?.kind === WORD && behind.word.counts)) return false
  // "to 7.1 tonnes a hectare from 8.4"
  for (let i = rateEnd(compiled, tokens, behindTime); i < lead && !isMoved; i++)
    if (!pack.bare.leveling?.has(tokens[i]!.norm) && tokens[i]!.norm !== ',') return false
  const ratio = (Number(q.decimal) * (p.minor ? 0.01 : 1)) / Number(p.decimal)
  return ratio > 0.02 && ratio < 50
}

/** The word that leads to a number: "up from the current 20", "from Monday’s 33". */
function leadFrom(pack: Compiled['pack'], tokens: readonly Token[], q: Quantity): number {
  let lead = q.first - 1
  const isOwned = tokens[lead]?.word.genitive === true
  while (
    lead > 0 &&
    (isPassedOver(pack, tokens[lead]!) || (isOwned && lead > q.first - 3 && !pack.phrases.from.has(tokens[lead]!.norm)))
  )
    lead--
  return lead
}

/** Where the words go on behind what a rate is of: behind "a hectare". */
export const rateEnd = ({ pack }: Compiled, tokens: readonly Token[], at: number): number =>
  pack.notClaims.base.before.has(tokens[at]?.norm ?? '') || pack.phrases.indefinite?.has(tokens[at]?.norm ?? '')
    ? at + 2
    : at

/** Where the words go on behind a time, with what leads to it, that begins at a token: behind "in March", "by the end of next year". */
function timeEnd({ pack, periods }: Compiled, tokens: readonly Token[], from: number): number {
  for (let at = from; at < tokens.length && at < from + 5; at++) {
    const time = periods.matchAt(tokens, at)
    if (time) return time.value.sets.is === 'none' ? from : time.last + 1
    const { kind, norm } = tokens[at]!
    const isLead = pack.nouns.stops.has(norm) || pack.phrases.partOf.has(tokens[at + 1]?.norm ?? '')
    if (kind !== WORD || !isLead || pack.phrases.from.has(norm)) return from
  }
  return from
}

/** "Of the 5,600 tonnes caught, only 700 were sold", "5,600 tonnes, of which 700 were sold", "5,600 acres, 700 of them in a park" */
function isPartOfWhole({ pack }: Pick<Compiled, 'pack'>, tokens: readonly Token[], p: Quantity, q: Quantity): boolean {
  const { partOf, articles, relatives, personal, isVerb } = pack.phrases
  if (q.first - p.last > 12) return false
  const behind = tokens[q.last + 1]
  if (behind && partOf.has(behind.norm)) return personal?.has(tokens[q.last + 2]?.norm ?? '') === true
  if (behind?.kind !== WORD || !isVerb(behind.norm, behind)) return false
  let at = q.first - 1
  while (at > p.last && pack.nouns.stops.has(tokens[at]!.norm) && !relatives?.has(tokens[at]!.norm)) at--
  if (relatives?.has(tokens[at]!.norm)) return partOf.has(tokens[at - 1]?.norm ?? '')
  return tokens[at]!.norm === ',' && p.first <= 3 && partOf.has(tokens[0]!.norm) && articles.has(tokens[1]!.norm)
}

/** "an earlier target of 65", "its five-year average of 18", "from 31 days in 2019 to 58 last year": the unit of what it is told beside. */
export function besideTold(
  { pack }: Compiled,
  tokens: readonly Token[],
  found: readonly Quantity[],
  q: Quantity,
): Quantity['unit'] {
  const { partOf, expected, means, bounding, from } = pack.phrases
  // "from 14 a year to between 35 and 40"
  const lead = q.max !== null && pack.phrases.spanning?.has(tokens[q.first - 1]?.norm ?? '') ? q.first - 2 : q.first - 1
  // "a target of below 2", "from 8 million square metres to barely 0.4 million"
  const isBounded =
    pack.phrases.above?.has(tokens[lead]?.norm ?? '') || pack.bare.harmed?.bounds.get(tokens[lead]?.norm ?? '') === 1
  const at = isBounded ? lead - 1 : lead
  const before = tokens[at]?.norm ?? ''
  const noun = tokens[at - 1]?.norm ?? ''
  const isMean =
    partOf.has(before) && (expected?.has(noun) === true || means?.has(noun) === true || bounding?.has(noun) === true)
  const told = q.decimal ?? q.max
  // "to 18 weeks by March, from 31 now", "to 28 days, from 41"
  const isPast =
    from.has(before) &&
    (pack.phrases.nowadays?.has(tokens[q.last + 1]?.norm ?? '') === true ||
      (noun === ',' && claimBefore(found, q)?.last === at - 2))
  if (
    (!isMean && !isPast && !pack.bare.movesTo?.has(before)) ||
    (isMean && q.words) ||
    told === null ||
    !(isPast || endsPhrase({ pack }, tokens[q.last + 1]))
  )
    return null
  const p = found.findLast(
    (other) =>
      !other.merged &&
      other.first < q.first &&
      !other.rejected &&
      other.unit !== null &&
      other.decimal !== null &&
      // "1.53 billion bushels, up 11 percent but below the average estimate of 1.61 billion"
      !(q.scaled && q.power > 0 && other.power !== q.power) &&
      // "1.5 times the average of 445"
      !(isMean && other.unit.type === 'multiple' && Number(told) > 10 * Number(other.decimal)) &&
      // "its five-year average"
      !(isMean && other.unit.type === 'duration' && tokens[other.first + 1]?.norm === '-'),
  )
  if (!p?.unit || p.unit.type === 'rank' || q.first - p.last > (isMean ? 20 : 14)) return null
  const start = tokens[p.first - 1]?.norm ?? ''
  if (isPast ? !pack.bare.movesTo?.has(start) : !isMean && !from.has(start)) return null
  const ratio = Number(told) / Number(p.decimal)
  // "recovered to 14,000 from a low of 900"
  // "from 90,000 tonnes in 2010 to just 4,000"
  const most = from.has(tokens[q.first - 4]?.norm ?? '') || (!isMean && q.scaled && p.scaled) ? 100 : 10
  return ratio > 1 / most && ratio < most ? p.unit : null
}

/** Units that an integer right behind "against" takes over too. */
const pairs: ReadonlySet<string> = new Set([
  ...measured,
  'currency',
  'percent',
  'basis_point',
  'duration',
  'temperature',
  'speed',
])

/** "198.4 bushels per acre, against 182.6 a year ago", "2.8 times EBITDA, against a limit of 3.5" */
function isAgainst({ pack }: Pick<Compiled, 'pack'>, tokens: readonly Token[], p: Quantity, q: Quantity): boolean {
  // "a margin of 11 percent, against 7 before"
  // "230 hours on jets, against 190 a decade ago"
  const size = Number(q.decimal) / Number(p.decimal)
  const bare =
    pairs.has(p.unit!.type) && ((Number(q.decimal) < 100 && q.first - p.last < 5) || (size > 0.4 && size < 2.5))
  if (q.first - p.last > 16 || q.scaled || !(bare || (q.decimal!.includes('.') && p.decimal!.includes('.'))))
    return false
  if (!endsPhrase({ pack }, tokens[q.last + 1])) return false
  if (!(size > 0.1 && size < 10)) return false
  for (let i = q.first - 1; i > p.last; i--) {
    const { norm, kind } = tokens[i]!
    if (kind !== WORD) return false
    if (pack.phrases.against?.has(norm)) return true
    if (i < q.first - 1 && pack.nouns.stops.has(norm) && !pack.phrases.articles.has(norm)) return false
    if (i === q.first - 1 && !pack.phrases.partOf.has(norm) && !pack.phrases.comparedTo?.has(norm)) return false
  }
  return false
}

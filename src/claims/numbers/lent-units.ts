import type { Compiled } from '../tables/compiled.ts'
import { SYMBOL, type Token, WORD } from '../text/tokens.ts'
import type { Quantity } from './quantity.ts'
import { isNamed } from './written-units.ts'

/** Gives a number a unit that stands elsewhere. */
export function lend(q: Quantity, unit: NonNullable<Quantity['unit']>, why: string): true {
  q.unit = unit
  q.lent = true
  q.why.set('unit', why)
  return true
}

/** "down 6, 7 and 9 percent": the unit is said with the last of a list. */
export function lendBackward(
  compiled: Compiled,
  text: string,
  tokens: readonly Token[],
  found: readonly Quantity[],
): void {
  if (!compiled.pack.numbers.spaced) {
    lendOverArrow(text, tokens, found)
    return
  }
  const { links, from } = compiled.pack.phrases
  const { across } = compiled.pack.notClaims
  for (let n = found.length - 2; n >= 0; n--) {
    const q = found[n]!
    const next = found[n + 1]!
    if (q.rejected || q.merged || q.words || next.rejected || !next.unit || next.signed || next.kind === 'share')
      continue
    // "18,000 of the 140,000 hectares"
    if (
      measured.has(next.unit.type) &&
      (q.unit === null || q.unit.type === 'count') &&
      next.first - q.last === 3 &&
      compiled.pack.phrases.partOf.has(tokens[q.last + 1]!.norm) &&
      compiled.pack.phrases.articles.has(tokens[q.last + 2]!.norm)
    ) {
      lend(q, { ...next.unit }, `unit of the whole, ${text.slice(next.start, next.end)}`)
      continue
    }
    if (q.unit) continue
    if (
      next.unit.type === 'rank' ||
      next.unit.type === 'count' ||
      next.start < next.numberStart ||
      next.first - q.last > 3
    )
      continue
    if (next.first === q.last + 1) continue
    // "16,545, 42 percent higher"
    if (proportions.has(next.unit.type) && Number(q.decimal) >= 1000) continue
    if (isToldOtherwise(compiled, tokens, found, n)) continue
    let listed = true
    for (let i = q.last + 1; i < next.first; i++) {
      const { norm } = tokens[i]!
      // "13- and 17-year cycles"
      if (i === q.last + 1 && norm === '-' && tokens[i]!.glued && text[next.numberEnd] === '-') continue
      // "to 64 million from 97 million euros"
      const moves = next.unit.type === 'currency' && from.has(norm) && q.scaled && q.power === next.power
      if (!links.has(norm) && !moves && !(next.unit.type === 'length' && across?.has(norm))) listed = false
    }
    // "hazard ratio 0.73, 95% CI"
    const isRatio = compiled.pack.bare.ratios?.names.has(tokens[q.first - 1]?.norm ?? '')
    if (!listed || isRatio || tokens[q.first - 1]?.capital || compiled.pack.bare.isAge(tokens, q.first, q.last))
      continue
    lend(q, { ...next.unit }, `unit of the list, ${text.slice(next.start, next.end)}`)
  }
}

/** 41.5 → 43%: the unit of what it became. */
function lendOverArrow(text: string, tokens: readonly Token[], found: readonly Quantity[]): void {
  for (let n = found.length - 2; n >= 0; n--) {
    const q = found[n]!
    const next = found[n + 1]!
    if (q.unit || q.rejected || q.merged || q.words || next.rejected || !next.unit) continue
    if (next.first - q.last !== 2 || tokens[q.last + 1]!.norm !== '→') continue
    lend(q, { ...next.unit }, `unit of ${text.slice(next.start, next.end)}`)
  }
}

/** "6,200, or 14 percent of them": the same told otherwise, not the list of "2, 3, or 4 percent". */
function isToldOtherwise({ pack }: Compiled, tokens: readonly Token[], found: readonly Quantity[], n: number): boolean {
  const q = found[n]!
  const next = found[n + 1]!
  if (next.first - q.last !== 3 || tokens[q.last + 1]!.norm !== ',') return false
  if (!pack.phrases.otherwise.has(tokens[q.last + 2]!.norm)) return false
  const before = found[n - 1]
  return !before || before.last !== q.first - 2 || tokens[q.first - 1]!.norm !== ','
}

const proportions: ReadonlySet<string> = new Set(['percent', 'percentage_point', 'basis_point'])

/** Units that a number of the same size takes over from the one before it. */
export const measured: ReadonlySet<string> = new Set(['volume', 'mass', 'area', 'length', 'energy', 'power'])

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

export const claimBefore = (found: readonly Quantity[], q: Quantity): Quantity | undefined =>
  found.findLast((other) => !other.merged && other.first < q.first)

/** "to 1,480 rupees from 1,710": the unit of the number before, if the two are of one size. */
export function sameScale(
  compiled: Compiled,
  tokens: readonly Token[],
  found: readonly Quantity[],
  q: Quantity,
): Quantity['unit'] {
  const { pack } = compiled
  const p = claimBefore(found, q)
  if (q.decimal === null || !p?.unit || p.rejected || p.decimal === null) return null
  // "three metres by two"
  const isAcross = p.unit.type === 'length' && q.first - p.last === 2 && pack.phrases.by.has(tokens[q.first - 1]!.norm)
  if (isAcross && endsPhrase({ pack }, tokens[q.last + 1])) return p.unit
  // "five months against two for those who did not"
  if (q.words) return p.unit.type === 'duration' && isAgainst({ pack }, tokens, p, q) ? p.unit : null
  // "90 million tonnes, 27 percent above last year’s 71 million"
  if (p.unit.type === 'percent' && q.first - p.last <= 6) {
    const level = claimBefore(found, p)
    // "12% down on last year’s 5.8 million"
    const compares = tokens
      .slice(p.last + 1, q.first)
      .some(({ norm }) => pack.phrases.comparing.has(norm) || pack.phrases.heldOn?.has(norm))
    const ratio = Number(q.decimal) / Number(level?.decimal)
    if (compares && level?.unit && measured.has(level.unit.type) && p.first - level.last <= 3)
      if (ratio > 0.2 && ratio < 5) return level.unit
  }
  // "420 metres long and 18 wide"
  if (p.unit.type === 'length' && q.first - p.last <= 4 && pack.phrases.dimensions?.has(tokens[q.last + 1]?.norm ?? ''))
    return p.unit
  // "13 hours instead of 12", "23 days rather than the usual 35"
  let instead = q.first - 1
  while (
    instead > p.last &&
    (pack.phrases.articles.has(tokens[instead]!.norm) || pack.bare.standing?.has(tokens[instead]!.norm))
  )
    instead--
  const besides =
    q.first - p.last <= 6 &&
    pack.phrases.replacing?.get(tokens[instead - 1]?.norm ?? '') === tokens[instead]?.norm &&
    tokens[instead] !== undefined
  if (besides && p.unit.type !== 'rank' && endsPhrase({ pack }, tokens[q.last + 1])) return p.unit
  if (p.unit.type !== 'rank' && p.unit.type !== 'count' && isAgainst({ pack }, tokens, p, q)) return p.unit
  if (measured.has(p.unit.type) && Number(q.decimal) < Number(p.decimal) && isPartOfWhole({ pack }, tokens, p, q))
    return p.unit
  // "widened 6 basis points to 281"
  if (
    p.unit.type === 'basis_point' &&
    q.first - p.last === 2 &&
    pack.bare.movesTo?.has(tokens[q.first - 1]!.norm) &&
    !q.decimal.includes('.')
  )
    return p.unit
  const { from, comparing } = pack.phrases
  // "62 percent back it, down from 70": behind a comma the movement goes back to what the clause tells.
  // "up from the current 20"
  let lead = q.first - 1
  // "will drop to 19 C from Monday’s 33"
  const isOwned = tokens[lead]?.word.genitive === true
  while (
    lead > 0 &&
    (pack.phrases.articles.has(tokens[lead]!.norm) ||
      pack.bare.standing?.has(tokens[lead]!.norm) ||
      (isOwned && lead > q.first - 3 && !from.has(tokens[lead]!.norm)))
  )
    lead--
  const moved =
    from.has(tokens[lead]?.norm ?? '') &&
    pack.bare.leveling?.has(tokens[lead - 1]?.norm ?? '') === true &&
    tokens[lead - 2]?.norm === ','
  // "rose to 5.2 percent in March from 4.8"
  const behindTime = timeEnd(compiled, tokens, rateEnd(compiled, tokens, p.last + 1))
  // "rose to 17.4 weeks from 14.9"
  const isSpan =
    p.unit.type === 'duration' &&
    (moved || (pack.bare.movesTo?.has(tokens[p.first - 1]?.norm ?? '') && lead === behindTime))
  // "rose to 40, from 30 on Monday", "cut to 30 a week from 40"
  const isCount = p.unit.type === 'count' && p.lent && pack.bare.movesTo?.has(tokens[p.first - 1]?.norm ?? '') === true
  if (!saidOnce.has(p.unit.type) && !isSpan && !isCount) return null
  // "slid to 1,180 to the dollar from 1,065"
  if (p.why.get('unit') === RATE && q.first - p.last < 7 && from.has(tokens[q.first - 1]!.norm)) return p.unit
  // "32.4 degrees, 1.7 above the long-term mean"
  const behind = tokens[q.last + 1]
  const over = behind?.kind === WORD && pack.phrases.above?.has(behind.norm) === true && comparing.has(behind.norm)
  if (over && q.first - p.last <= 2 && tokens[q.first - 1]!.norm === ',') return p.unit
  const reach = moved ? 14 : 3 + behindTime - p.last
  if (
    !from.has(tokens[lead]?.norm ?? '') ||
    q.first - p.last > reach ||
    // "from 460 two years ago"
    !(endsPhrase({ pack }, behind) || (behind?.kind === WORD && behind.word.counts))
  )
    return null
  // "to 7.1 tonnes a hectare from 8.4"
  const at = rateEnd(compiled, tokens, behindTime)
  for (let i = at; i < lead && !moved; i++)
    if (!pack.bare.leveling?.has(tokens[i]!.norm) && tokens[i]!.norm !== ',') return null
  const ratio = (Number(q.decimal) * (p.minor ? 0.01 : 1)) / Number(p.decimal)
  return ratio > 0.02 && ratio < 50 ? p.unit : null
}

/** Where the words go on behind what a rate is of: behind "a hectare". */
const rateEnd = ({ pack }: Compiled, tokens: readonly Token[], at: number): number =>
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
  const { partOf, expected, means, from } = pack.phrases
  // "from 14 a year to between 35 and 40"
  const lead = q.max !== null && pack.phrases.spanning?.has(tokens[q.first - 1]?.norm ?? '') ? q.first - 2 : q.first - 1
  // "a target of below 2", "from 8 million square metres to barely 0.4 million"
  const isBounded =
    pack.phrases.above?.has(tokens[lead]?.norm ?? '') || pack.bare.harmed?.bounds.get(tokens[lead]?.norm ?? '') === 1
  const at = isBounded ? lead - 1 : lead
  const before = tokens[at]?.norm ?? ''
  const noun = tokens[at - 1]?.norm ?? ''
  const isMean = partOf.has(before) && (expected?.has(noun) === true || means?.has(noun) === true)
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
const pairs: ReadonlySet<string> = new Set([...measured, 'currency', 'percent', 'duration', 'temperature', 'speed'])

/** "198.4 bushels per acre, against 182.6 a year ago", "2.8 times EBITDA, against a limit of 3.5" */
function isAgainst({ pack }: Pick<Compiled, 'pack'>, tokens: readonly Token[], p: Quantity, q: Quantity): boolean {
  // "a margin of 11 percent, against 7 before"
  // "230 hours on jets, against 190 a decade ago"
  const size = Number(q.decimal) / Number(p.decimal)
  const bare =
    pairs.has(p.unit!.type) && ((Number(q.decimal) < 100 && q.first - p.last < 5) || (size > 0.4 && size < 2.5))
  if (q.first - p.last > 12 || q.scaled || !(bare || (q.decimal!.includes('.') && p.decimal!.includes('.'))))
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

/** A number behind a noun that goes on with the verb and the unit of the clause before. */
export function ellipsisOf(
  { pack }: Compiled,
  tokens: readonly Token[],
  found: readonly Quantity[],
  q: Quantity,
): Quantity['unit'] {
  if (q.scaled || q.decimal === null) return null
  const told = found.findLast(({ first, unit, rejected, merged }) => first < q.first && unit && !rejected && !merged)
  if (told && isInSeries({ pack }, tokens, told, q)) return told.unit
  if (q.words) return null
  const p = claimBefore(found, q)
  if (!p?.unit || p.rejected || p.decimal === null) return null
  if (p.unit.type === 'rank' || p.unit.type === 'multiple') return null
  // 체감온도 영하 3도, 자외선지수 4
  if (p.unit.type !== 'index' && !pack.numbers.spaced && pack.bare.isIndexWord(tokens[q.first - 1]?.norm ?? ''))
    return null
  if (isInRanking({ pack }, tokens, p, q)) return p.unit
  if (p.unit.type === 'duration' && !p.decimal.includes('.')) return null
  // 한들이 55%, 대목이 45다
  const end = tokens[q.last + 1]
  const isTold = p.unit.type === 'percent' && end?.glued === true && pack.phrases.copulas?.has(end.norm) === true
  if (q.first - p.last > 7 || !(isTold || endsPhrase({ pack }, end))) return null
  const role = isTold ? pack.phrases.splitParticle?.(tokens[q.first - 1]!.norm)?.role : undefined
  if (isTold && role !== 'subject' && role !== 'topic') return null
  let at = p.last + 1
  // "6.2 hours on weekdays and 8.1 at weekends"
  if (pack.phrases.breaks.has(tokens[at]?.norm ?? ''))
    while (at < q.first && tokens[at]!.kind === WORD && !pack.phrases.links.has(tokens[at]!.norm)) at++
  let links = 0
  while (at < q.first && pack.phrases.links.has(tokens[at]!.norm)) {
    at++
    links++
  }
  if (links === 0) return null
  const place = tokens[q.last + 1]
  if (at === q.first && !(p.unit.type !== 'count' && place?.kind === WORD && pack.phrases.breaks.has(place.norm)))
    return null
  for (let i = at; i < q.first; i++) {
    const token = tokens[i]!
    if (token.kind !== WORD || pack.nouns.stops.has(token.norm) || pack.phrases.isVerb(token.norm, token)) return null
  }
  const word = tokens[q.first - 1]!
  if (pack.notClaims.before.has(word.norm)) return null
  const plain = (decimal: string): boolean => decimal.includes('.')
  return plain(q.decimal) === plain(p.decimal) ? p.unit : null
}

/** "ran at 11.2% in 2022, 7.4 in 2023 and 3.9 in 2024": a preposition behind each, and nothing between. */
function isInSeries({ pack }: Pick<Compiled, 'pack'>, tokens: readonly Token[], p: Quantity, q: Quantity): boolean {
  const behind = tokens[q.last + 1]
  if (
    p.unit!.type === 'count' ||
    p.unit!.type === 'rank' ||
    behind?.kind !== WORD ||
    behind.norm !== tokens[p.last + 1]?.norm
  )
    return false
  if (!pack.phrases.breaks.has(behind.norm) || !pack.phrases.links.has(tokens[q.first - 1]!.norm)) return false
  const ratio = Number(q.decimal) / Number(p.decimal)
  return q.first - p.last < 8 && ratio > 0.1 && ratio < 10
}

/** "Victoria had 5.0 percent, followed by South Australia on 4.7, Queensland on 4.5": a name and a preposition lead to each. */
function isInRanking({ pack }: Pick<Compiled, 'pack'>, tokens: readonly Token[], p: Quantity, q: Quantity): boolean {
  const lead = tokens[q.first - 1]
  const name = tokens[q.first - 2]
  const { placed } = pack.bare
  if (lead?.kind !== WORD || placed?.has(lead.norm) !== true || q.first - p.last > 9) return false
  if (p.unit!.type === 'count' || !endsPhrase({ pack }, tokens[q.last + 1])) return false
  // "Rice is at 52 pesos a kilo and sugar at 85"
  const isLike =
    name?.kind === WORD &&
    tokens[p.first - 1]?.norm === lead.norm &&
    !pack.nouns.stops.has(name.norm) &&
    pack.phrases.links.has(tokens[q.first - 3]?.norm ?? '')
  if (!isLike && !(name?.capital && q.decimal!.includes('.'))) return false
  const ratio = Number(q.decimal) / Number(p.decimal)
  return ratio > 0.1 && ratio < 10
}

export function endsPhrase({ pack }: Pick<Compiled, 'pack'>, token: Token | undefined): boolean {
  return (
    token === undefined ||
    (token.kind === SYMBOL ? !token.glued || /[,.;:)”"’—]/.test(token.norm) : pack.nouns.stops.has(token.norm))
  )
}

/** Why of a rate of exchange. */
export const RATE = 'currency that the rate is of'

/** "4.262 per euro", "86.9 to the dollar": in the currency that the sentence tells of; `null` where it is no such rate. */
export function rateOf(compiled: Compiled, text: string, tokens: readonly Token[], q: Quantity): Quantity['unit'] {
  const { rate } = compiled.pack.bare
  if (!rate || q.words || q.power > 0) return null
  let at = q.last + 1
  const link = tokens[at]
  if (link?.kind !== WORD || !rate.links.has(link.norm)) return null
  while (tokens[++at] && rate.between.has(tokens[at]!.norm));
  const base = at < tokens.length ? currencyAt(compiled, text, tokens, at) : null
  if (!base) return null
  for (let i = q.first - 1; i >= 0 && q.first - i < 25; i--) {
    const { norm, kind } = tokens[i]!
    if (kind !== WORD || (rate.currencies.has(norm) === false && !compiled.pack.nouns.isHead(norm, false))) continue
    // "The Canadian dollar", "sterling"
    const own = (i > 0 && currencyAt(compiled, text, tokens, i - 1, i)) || currencyAt(compiled, text, tokens, i)
    if (own && own !== base) return { type: 'currency', code: own, text: norm }
  }
  return null
}

function currencyAt(compiled: Compiled, text: string, tokens: readonly Token[], at: number, last = at): string | null {
  const { start } = tokens[at]!
  let code: string | null = null
  compiled.units.after.match(text, start, text.length, (end, rows) => {
    const row =
      rows.find(
        (unit) => unit.type === 'currency' && unit.factor === undefined && unit.near && isNamed(unit.near, text),
      ) ?? rows.find((unit) => unit.type === 'currency' && unit.factor === undefined && unit.near === undefined)
    if (!row || end !== tokens[last]!.end) return false
    code = row.code
    return true
  })
  return code
}

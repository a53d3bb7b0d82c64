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

const OF_LIST = 'unit of the list'

/** "down 6, 7 and 9 percent": the unit is said with the last of a list. */
export function lendBackward(
  compiled: Compiled,
  text: string,
  tokens: readonly Token[],
  found: readonly Quantity[],
): void {
  if (!compiled.pack.numbers.spaced) {
    lendToSource(compiled, text, tokens, found)
    return
  }
  const { links, from, to } = compiled.pack.phrases
  const { across } = compiled.pack.notClaims
  for (let n = found.length - 2; n >= 0; n--) {
    const q = found[n]!
    const next = found[n + 1]!
    if (q.rejected || q.merged || next.rejected || !next.unit || next.signed || next.kind === 'share') continue
    // "fifty by twenty-five metres"
    const isAcross =
      next.unit.type === 'length' && next.first - q.last === 2 && across?.has(tokens[q.last + 1]!.norm) === true
    if (q.words && !(isAcross && next.words)) continue
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
    // "at 18, 21 and 23 airports, respectively"
    const behind = tokens[next.last + 1]?.norm === ',' ? next.last + 2 : next.last + 1
    const pairs =
      tokens[behind]?.word.pairs === true ||
      (next.unit.type === 'count' && next.why.get('unit')?.startsWith(OF_LIST) === true)
    const isPaired = pairs && links.has(tokens[q.last + 1]!.norm)
    if (
      next.unit.type === 'rank' ||
      (next.unit.type === 'count' && !isPaired) ||
      next.start < next.numberStart ||
      next.first - q.last > (isSideOf(compiled, tokens, q, next) ? 4 : 3)
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
      if (i === q.last + 3 && norm === '-' && isSideOf(compiled, tokens, q, next)) continue
      // "to 64 million from 97 million euros"
      // … "down to 4.1 from 4.2 percent"
      const isLevel = proportions.has(next.unit.type) && to.has(tokens[q.first - 1]?.norm ?? '')
      const moves = from.has(norm) && (isLevel || (next.unit.type === 'currency' && q.scaled && q.power === next.power))
      if (!links.has(norm) && !moves && !(next.unit.type === 'length' && across?.has(norm))) listed = false
    }
    // "hazard ratio 0.73, 95% CI"
    const isRatio = compiled.pack.bare.ratios?.names.has(tokens[q.first - 1]?.norm ?? '')
    const isNamed =
      !isAcross && tokens[q.first - 1]?.capital && !compiled.pack.numbers.articles.has(tokens[q.first - 1]!.norm)
    if (!listed || isRatio || isNamed || compiled.pack.bare.isAge(tokens, q.first, q.last)) continue
    // What is counted goes with the last of the list, where each has an owner of its own.
    lend(
      q,
      isPaired && next.unit.type === 'count' ? { ...next.unit, text: '' } : { ...next.unit },
      `${OF_LIST}, ${text.slice(next.start, next.end)}`,
    )
  }
}

/** "an 8-by-10-inch print": one side of what is so long and so wide. */
const isSideOf = ({ pack }: Compiled, tokens: readonly Token[], q: Quantity, next: Quantity): boolean =>
  next.unit?.type === 'length' && pack.notClaims.across?.has(tokens[q.last + 2]?.norm ?? '') === true

/** 41.5 → 43%, 15.2에서 18.6개로: the unit of what it became; 30×40cm: of the other side. */
function lendToSource({ pack }: Compiled, text: string, tokens: readonly Token[], found: readonly Quantity[]): void {
  const { from, to } = pack.phrases
  const { across } = pack.notClaims
  for (let n = found.length - 2; n >= 0; n--) {
    const q = found[n]!
    const next = found[n + 1]!
    if (q.unit || q.rejected || q.merged || q.words || next.rejected || !next.unit) continue
    const join = tokens[q.last + 1]!
    const behind = tokens[next.last + 1]
    const isArrow = next.first - q.last === 2 && join.norm === '→'
    const isAcross = next.first - q.last === 2 && next.unit.type === 'length' && across?.has(join.norm) === true
    // 3에서 5개가: a range, if anything.
    const isMoved =
      next.first - q.last <= 3 &&
      join.glued &&
      from.has(join.norm) &&
      behind?.glued === true &&
      to.has(behind.norm) &&
      next.scaled === q.scaled &&
      next.unit.type !== 'rank'
    if (!isArrow && !isMoved && !isAcross) continue
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

export const claimBefore = (found: readonly Quantity[], q: Quantity): Quantity | undefined =>
  found.findLast((other) => !other.merged && other.first < q.first)

/** A number behind a noun that goes on with the verb and the unit of the clause before. */
export function ellipsisOf(
  { pack }: Compiled,
  tokens: readonly Token[],
  found: readonly Quantity[],
  q: Quantity,
): Quantity['unit'] {
  if (q.scaled || q.decimal === null) return null
  const told = found.findLast(({ first, unit, rejected, merged }) => first < q.first && unit && !rejected && !merged)
  if (told && (isInSeries({ pack }, tokens, told, q) || isNextBracket(tokens, told, q))) return told.unit
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
  let at = overComparison({ pack }, tokens, p.last + 1, q.first)
  // (충북 276, 경남 41 등)
  const endsList = end !== undefined && !pack.numbers.spaced && pack.phrases.others?.has(end.norm) === true
  if (q.first - at > 6 || !(isTold || endsList || endsPhrase({ pack }, end))) return null
  const role = isTold ? pack.phrases.splitParticle?.(tokens[q.first - 1]!.norm)?.role : undefined
  if (isTold && role !== 'subject' && role !== 'topic') return null
  // "6.2 hours on weekdays and 8.1 at weekends"
  if (pack.phrases.breaks.has(tokens[at]?.norm ?? ''))
    while (at < q.first && tokens[at]!.kind === WORD && !pack.phrases.links.has(tokens[at]!.norm)) at++
  let links = 0
  while (at < q.first && pack.phrases.links.has(tokens[at]!.norm)) {
    at++
    links++
  }
  if (links === 0) return null
  // "For teenagers it was 13.9 percent and for adult women 3.8"
  const lead = tokens[at]!.norm
  if (pack.phrases.breaks.has(lead) && at < q.first - 1 && tokens.findIndex(({ norm }) => norm === lead) < p.first) at++
  const place = tokens[q.last + 1]
  if (at === q.first && !(p.unit.type !== 'count' && place?.kind === WORD && pack.phrases.breaks.has(place.norm)))
    return null
  const word = tokens[q.first - 1]!
  // "food rose 7.2%, the latter 3.3"
  if (pack.phrases.definite?.has(tokens[at]!.norm) && q.first - at > 1) at++
  // "and those of units 6.3"
  if (pack.phrases.demonstratives?.has(tokens[at]!.norm) && pack.phrases.partOf.has(tokens[at + 1]!.norm)) at += 2
  const isOther = at === q.first - 1 && pack.phrases.ofTwo?.has(word.norm)
  for (let i = at; i < q.first && !isOther; i++) {
    const token = tokens[i]!
    if (token.kind !== WORD || pack.nouns.stops.has(token.norm) || pack.phrases.isVerb(token.norm, token)) return null
  }
  if (pack.notClaims.before.has(word.norm)) return null
  const plain = (decimal: string): boolean => decimal.includes('.')
  return plain(q.decimal) === plain(p.decimal) ? p.unit : null
}

/** The token behind "higher than a year earlier" that begins at one: the link of "5.1 per cent higher than a year earlier and units 6.3". */
function overComparison({ pack }: Pick<Compiled, 'pack'>, tokens: readonly Token[], from: number, to: number): number {
  const { comparatives, than, links } = pack.phrases
  if (!comparatives?.has(tokens[from]?.norm ?? '') || !than?.(tokens[from + 1]?.norm ?? '')) return from
  for (let at = from + 2; at < to && at < from + 8; at++)
    if (tokens[at]!.kind !== WORD || links.has(tokens[at]!.norm)) return links.has(tokens[at]!.norm) ? at : from
  return from
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
  // "and up to 60 in art"
  const isBounded =
    pack.phrases.onward?.has(tokens[q.first - 2]?.norm ?? '') && pack.phrases.to.has(tokens[q.first - 1]!.norm)
  const link = tokens[isBounded ? q.first - 3 : q.first - 1]
  if (!pack.phrases.breaks.has(behind.norm) || !pack.phrases.links.has(link?.norm ?? '')) return false
  const ratio = Number(q.decimal) / Number(p.decimal)
  return q.first - p.last < 8 && ratio > 0.1 && ratio < 10
}

/** "pumps (up 6.3%), valves (2.3) and pipes (1.5)": in a bracket of its own behind a word, as the percentage before. */
function isNextBracket(tokens: readonly Token[], p: Quantity, q: Quantity): boolean {
  const isOpen = (at: number): boolean => tokens[at]?.norm === '('
  if (!isOpen(q.first - 1) || tokens[q.last + 1]?.norm !== ')' || tokens[p.last + 1]?.norm !== ')') return false
  if (!proportions.has(p.unit!.type) || !(isOpen(p.first - 1) || isOpen(p.first - 2))) return false
  if (!q.decimal!.includes('.') || tokens[q.first - 2]?.kind !== WORD || q.first - p.last > 9) return false
  for (let i = p.last + 2; i < q.first - 1; i++)
    if (tokens[i]!.kind !== WORD && tokens[i]!.norm !== ',' && tokens[i]!.norm !== ';') return false
  return true
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
    (token.kind === SYMBOL ? !token.glued || /[,.;:!?…)\]”"’—]/.test(token.norm) : pack.nouns.stops.has(token.norm))
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
  compiled.units.after.match(text, start, text.length, (end, { rows }) => {
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

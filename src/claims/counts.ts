import { divideDecimals } from '../lib/decimal.ts'
import type { Compiled } from './compiled.ts'
import { NO_VERB } from './pack.ts'
import type { Quantity } from './quantity.ts'
import { NUMBER, SYMBOL, type Token, WORD } from './tokens.ts'
import { isNamed } from './written-units.ts'

/** Why of "a 612-bed hospital". */
const SIZE = 'counted noun behind a hyphen'

/** Gives numbers without a unit the noun that they count, in languages where it stands behind them as a word of its own. */
export function findCountedNouns(
  compiled: Compiled,
  text: string,
  tokens: readonly Token[],
  found: readonly Quantity[],
  taken: readonly (string | undefined)[],
  verbAt: Uint8Array,
): void {
  const { nouns, phrases } = compiled.pack
  if (!compiled.pack.numbers.spaced) return
  let lender: Quantity | null = null
  for (let n = 0; n < found.length; n++) {
    const q = found[n]!
    if (joinSpread(compiled, text, tokens, q, found[n + 1], verbAt)) continue
    if (q.unit?.type === 'count' && !q.rejected) lender = q
    if (q.unit || q.rejected || q.merged) continue
    let at = q.last + 1
    const one = q.decimal === '1'
    let of = false
    if (tokens[at]?.norm === '-' && tokens[at]!.glued) {
      // "a 612-bed hospital"
      const size = tokens[at + 1]
      const sized = tokens[at + 2]
      if (size?.glued && nouns.sizes?.has(size.norm) && sized?.kind === WORD && !sized.glued) {
        q.noun = { first: at + 1, last: at + 1 }
        q.unit = { type: 'count', code: null, text: text.slice(size.start, size.end) }
        q.why.set('unit', SIZE)
        q.end = size.end
        q.last = at + 1
      }
      continue
    }
    if (tokens[at] && phrases.partOf.has(tokens[at]!.norm) && (q.scaled || q.max === null)) {
      // "240 of its 900 staff", "two of them"
      const whole = tokens[at + 1]
      const numbered = whole !== undefined && (whole.kind === NUMBER || isNumberAt(found, at + 1))
      if (!q.scaled && !numbered && !(whole && (phrases.articles.has(whole.norm) || phrases.pronouns.has(whole.norm))))
        continue
      of = true
      at++
      while (
        tokens[at] &&
        (phrases.pronouns.has(tokens[at]!.norm) ||
          phrases.articles.has(tokens[at]!.norm) ||
          (!q.scaled && tokens[at]!.kind === NUMBER) ||
          (at > q.last + 1 && isNumberAt(found, at)))
      )
        at++
      if (!q.scaled && (tokens[at]?.kind !== WORD || nouns.stops.has(tokens[at]!.norm))) {
        q.unit = { type: 'count', code: null, text: lender?.unit?.text ?? '' }
        q.lent = true
        q.why.set('unit', 'so many of what was named before')
        continue
      }
    }
    if (tokens[at]?.glued && tokens[at]!.kind === WORD) continue
    const begin = at
    let head = -1
    for (let i = at; i < tokens.length && i < at + 7; i++) {
      const token = tokens[i]!
      if (token.kind === SYMBOL) {
        if ((token.norm === '-' || token.norm === '&' || token.norm === '/') && token.glued && tokens[i + 1]?.glued)
          continue
        // "two U.S. projects"
        if (
          token.norm === '.' &&
          token.glued &&
          tokens[i - 1]!.capital &&
          tokens[i - 1]!.norm.length <= 3 &&
          tokens[i + 1]?.kind === WORD
        )
          continue
        break
      }
      if (token.kind === NUMBER) {
        // A350 jets: a number glued to letters is part of a name.
        if (token.glued && i > at && tokens[i - 1]!.kind === WORD) continue
        break
      }
      // "12 three-point attempts": the noun may be the end of a name.
      if (taken[i] !== undefined && taken[i]?.startsWith('number inside a name') !== true) break
      if (tokens[i + 1]?.kind === NUMBER && tokens[i + 1]!.glued && head < 0) continue
      if (nouns.light.has(token.norm) && head < 0) continue
      if (
        nouns.stops.has(token.norm) &&
        !(token.norm.length > 3 && verbAt[i] === NO_VERB && nouns.isHead(token.norm, false))
      )
        break
      if (head >= 0 && !(nouns.isHead(token.norm, one) && verbAt[i] === NO_VERB)) break
      if (nouns.verbal?.has(token.norm) && verbAt[i] !== NO_VERB) break
      if (nouns.isHead(token.norm, one)) head = i
    }
    if (head < 0) continue
    let from = begin
    while (from < head && nouns.light.has(tokens[from]!.norm) && tokens[from + 1]!.norm !== '-') from++
    q.noun = { first: from, last: head }
    q.unit = { type: 'count', code: null, text: text.slice(tokens[from]!.start, tokens[head]!.end) }
    q.why.set('unit', 'counted noun')
    lender = q
    if (from === q.last + 1 && !of) {
      q.end = tokens[head]!.end
      q.last = head
    }
  }
}

/** "One train in four": a share, the noun in the middle. */
function joinSpread(
  { pack }: Compiled,
  text: string,
  tokens: readonly Token[],
  q: Quantity,
  under: Quantity | undefined,
  verbAt: Uint8Array,
): boolean {
  if (!under || q.decimal !== '1' || !q.words || q.rejected || q.merged) return false
  // "one rupee in seven"
  const money = q.unit?.type === 'currency'
  if (q.unit && !money) return false
  if (
    under.unit ||
    under.rejected ||
    under.scaled ||
    under.decimal === null ||
    under.first - q.last !== (money ? 2 : 3)
  )
    return false
  const noun = tokens[money ? q.last : q.last + 1]!
  const behind = tokens[under.last + 1]
  const n = Number(under.decimal)
  if (
    noun.kind !== WORD ||
    pack.nouns.stops.has(noun.norm) ||
    !pack.numbers.outOf.includes(tokens[under.first - 1]!.norm)
  )
    return false
  if (!Number.isInteger(n) || n < 2 || n > 20) return false
  if (behind?.glued && behind.kind !== SYMBOL) return false
  if (behind?.kind === WORD && verbAt[under.last + 1] === NO_VERB && !pack.nouns.stops.has(behind.norm)) return false
  q.decimal = divideDecimals('1', under.decimal)
  q.kind = 'share'
  q.noun = money ? { first: q.last, last: q.last } : { first: q.last + 1, last: q.last + 1 }
  q.end = under.end
  q.numberEnd = under.numberEnd
  q.last = under.last
  q.unit = { type: 'multiple', code: '1', text: text.slice(q.start, q.end) }
  q.why.set('value', 'so many out of so many')
  under.merged = true
  return true
}

function isNumberAt(found: readonly Quantity[], at: number): boolean {
  return found.some((q) => q.first <= at && at <= q.last && q.words)
}

/** "The number of bankruptcies hit 412": what is numbered, if the sentence says so before a token. */
function numberOf(compiled: Compiled, text: string, tokens: readonly Token[], before: number): string {
  const { bare, nouns, phrases } = compiled.pack
  if (!bare.counting) return ''
  for (let i = 0; i + 2 < before; i++) {
    if (!bare.counting.has(tokens[i]!.norm) || !phrases.partOf.has(tokens[i + 1]!.norm)) continue
    for (let k = i + 2; k < before && k < i + 7 && tokens[k]!.kind === WORD; k++)
      if (nouns.isHead(tokens[k]!.norm, false)) return text.slice(tokens[i + 2]!.start, tokens[k]!.end)
    return ''
  }
  return ''
}

/** "down 6, 7 and 9 percent": the unit is said with the last of a list. */
function lendBackward(compiled: Compiled, text: string, tokens: readonly Token[], found: readonly Quantity[]): void {
  if (!compiled.pack.numbers.spaced) {
    lendOverArrow(text, tokens, found)
    return
  }
  const { links } = compiled.pack.phrases
  for (let n = found.length - 2; n >= 0; n--) {
    const q = found[n]!
    const next = found[n + 1]!
    if (q.unit || q.rejected || q.merged || q.words || next.rejected || !next.unit || next.signed) continue
    if (
      next.unit.type === 'rank' ||
      next.unit.type === 'count' ||
      next.start < next.numberStart ||
      next.first - q.last > 3
    )
      continue
    if (next.first === q.last + 1) continue
    if (isToldOtherwise(compiled, tokens, found, n)) continue
    let listed = true
    for (let i = q.last + 1; i < next.first; i++) if (!links.has(tokens[i]!.norm)) listed = false
    if (!listed || tokens[q.first - 1]?.capital || compiled.pack.bare.isAge(tokens, q.first, q.last)) continue
    q.unit = { ...next.unit }
    q.lent = true
    q.why.set('unit', `unit of the list, ${text.slice(next.start, next.end)}`)
  }
}

/** 41.5 → 43%: the unit of what it became. */
function lendOverArrow(text: string, tokens: readonly Token[], found: readonly Quantity[]): void {
  for (let n = found.length - 2; n >= 0; n--) {
    const q = found[n]!
    const next = found[n + 1]!
    if (q.unit || q.rejected || q.merged || q.words || next.rejected || !next.unit) continue
    if (next.first - q.last !== 2 || tokens[q.last + 1]!.norm !== '→') continue
    q.unit = { ...next.unit }
    q.lent = true
    q.why.set('unit', `unit of ${text.slice(next.start, next.end)}`)
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

const proportions: ReadonlySet<string> = new Set(['percent', 'percentage_point', 'multiple'])

function hasNumber(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]!.kind === NUMBER) return true
  return false
}

const nounless = ({ pack }: Compiled, token: Token): boolean =>
  pack.nouns.stops.has(token.norm) || pack.notClaims.base.before.has(token.norm)

/** The first noun that can be counted before a token: of "Armed robberies are down" the robberies. */
function countedBefore({ pack }: Compiled, text: string, tokens: readonly Token[], before: number): string {
  for (let i = 0; i < before; i++) {
    const token = tokens[i]!
    if (token.kind === WORD && !pack.nouns.stops.has(token.norm) && pack.nouns.isHead(token.norm, false))
      return text.slice(token.start, token.end)
  }
  return ''
}

/** "world No 3", "seeded No. 5" */
function isRankLabel(labels: ReadonlySet<string>, tokens: readonly Token[], q: Quantity): boolean {
  if (q.words || q.scaled || tokens[q.first]!.kind !== NUMBER) return false
  const at = tokens[q.first - 1]?.norm === '.' ? q.first - 2 : q.first - 1
  const owner = tokens[at - 1]
  return tokens[at]?.norm === 'no' && owner?.kind === WORD && labels.has(owner.norm)
}

/** "the Calder Valley 10K", "ran a 5K": a race, not so many thousands. */
function isRace(text: string, tokens: readonly Token[], q: Quantity): boolean {
  const before = tokens[q.first - 1]
  const { norm, kind } = tokens[q.first]!
  if (kind !== NUMBER || !q.scaled || q.power !== 3 || (norm !== '5' && norm !== '10') || before?.kind !== WORD)
    return false
  const letter = text[q.numberEnd - 1]
  return (letter === 'K' || letter === 'k') && (before.capital || before.norm === 'a' || before.norm === 'the')
}

/** Units that a number of the same size takes over from the one before it. */
const measured: ReadonlySet<string> = new Set(['volume', 'mass', 'area', 'length', 'energy', 'power'])

/** Whether the ages before a number are a list that it goes on: no comma closed the first, and a further number or link follows. */
function listsAges({ pack }: Compiled, tokens: readonly Token[], prior: Quantity, q: Quantity): boolean {
  const opener = tokens[prior.first - 1]
  const behind = tokens[q.last + 1]
  if (opener?.kind !== WORD && opener?.norm !== ',') return false
  return (
    behind !== undefined &&
    (pack.phrases.links.has(behind.norm) || behind.norm === ',') &&
    tokens[q.last + 2]?.kind === NUMBER
  )
}

/** Units that are said once for the two ends of a movement. */
const saidOnce: ReadonlySet<string> = new Set([
  ...measured,
  'currency',
  'percent',
  'percentage_point',
  'temperature',
  'index',
  'speed',
])

const claimBefore = (found: readonly Quantity[], q: Quantity): Quantity | undefined =>
  found.findLast((other) => !other.merged && other.first < q.first)

/** "to 1,480 rupees from 1,710": the unit of the number before, if the two are of one size. */
function sameScale(
  { pack }: Compiled,
  tokens: readonly Token[],
  found: readonly Quantity[],
  q: Quantity,
): Quantity['unit'] {
  const p = claimBefore(found, q)
  if (q.words || q.decimal === null || !p?.unit || p.rejected || p.decimal === null || !saidOnce.has(p.unit.type))
    return null
  const { from, comparing } = pack.phrases
  // "32.4 degrees, 1.7 above the long-term mean"
  const behind = tokens[q.last + 1]
  const over =
    behind?.kind === WORD && (behind.norm === 'above' || behind.norm === 'below') && comparing.has(behind.norm)
  if (over && q.first - p.last <= 2 && tokens[q.first - 1]!.norm === ',') return p.unit
  if (!from.has(tokens[q.first - 1]?.norm ?? '') || q.first - p.last > 4 || !endsPhrase({ pack }, tokens[q.last + 1]))
    return null
  for (let i = p.last + 1; i < q.first - 1; i++)
    if (!pack.bare.leveling?.has(tokens[i]!.norm) && tokens[i]!.norm !== ',') return null
  const ratio = Number(q.decimal) / Number(p.decimal)
  return ratio > 0.02 && ratio < 50 ? p.unit : null
}

/** A number behind a noun that goes on with the verb and the unit of the clause before. */
function ellipsisOf(
  { pack }: Compiled,
  tokens: readonly Token[],
  found: readonly Quantity[],
  q: Quantity,
): Quantity['unit'] {
  const p = claimBefore(found, q)
  if (q.words || q.scaled || q.decimal === null || !p?.unit || p.rejected || p.decimal === null) return null
  if (p.unit.type === 'rank' || p.unit.type === 'multiple') return null
  if (p.unit.type === 'duration' && !p.decimal.includes('.')) return null
  if (q.first - p.last > 7 || !endsPhrase({ pack }, tokens[q.last + 1])) return null
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

function endsPhrase({ pack }: Pick<Compiled, 'pack'>, token: Token | undefined): boolean {
  return (
    token === undefined ||
    (token.kind === SYMBOL ? !token.glued || /[,.;:)”"’—]/.test(token.norm) : pack.nouns.stops.has(token.norm))
  )
}

/** "4.262 per euro", "86.9 to the dollar": in the currency that the sentence tells of; `null` where it is no such rate. */
function rateOf(compiled: Compiled, text: string, tokens: readonly Token[], q: Quantity): Quantity['unit'] {
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
    if (kind !== WORD || (rate.currencies.has(norm) === false && !norm.endsWith('s'))) continue
    // "The Canadian dollar", "sterling"
    const own = (i > 0 && currencyAt(compiled, text, tokens, i - 1, i)) || currencyAt(compiled, text, tokens, i)
    if (own && own !== base) return { type: 'currency', code: own, text: norm }
  }
  return null
}

function currencyAt(compiled: Compiled, text: string, tokens: readonly Token[], at: number, last = at): string | null {
  const { start } = tokens[at]!
  let code: string | null = null
  compiled.unitsAfter.match(text, start, text.length, (end, rows) => {
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

/** Numbers without unit or noun that are quantities all the same: ages, ranks, index levels, and counts whose noun was said before. */
export function settleBareNumbers(
  compiled: Compiled,
  text: string,
  tokens: readonly Token[],
  found: readonly Quantity[],
  lends: boolean,
): void {
  const { bare } = compiled.pack
  let lender: Quantity | null = null
  let prior: Quantity | null = null
  let physical: Quantity | null = null
  let proportion: Quantity | null = null
  const { phrases } = compiled.pack
  let indexed: boolean | null = null
  const hasIndexWord = (): boolean => {
    indexed ??= tokens.some((token) => token.kind === WORD && bare.isIndexWord(token.norm))
    return indexed
  }
  lendBackward(compiled, text, tokens, found)
  for (const q of found) {
    if (q.merged) continue
    // Ranks.
    if (q.unit?.type === 'rank' && q.rejected && q.rejected.startsWith('ordinal')) {
      let i = q.last + 1
      if (tokens[i]?.norm === '-' && tokens[i]?.glued) i++
      const next = tokens[i]
      if (next && bare.rankAfter.has(next.norm)) {
        q.rejected = null
        q.kind = 'rank'
        q.unit = { type: 'rank', code: '1', text: next.norm }
        if (bare.superlatives(next.norm)) {
          q.end = next.end
          q.last = i
        }
        q.why.set('kind', 'ordinal with a superlative')
      } else {
        for (let back = 1; back <= 3; back++) {
          const word = tokens[q.first - back]
          if (!word || word.kind !== WORD) break
          if (bare.rankBefore.has(word.norm) && !bare.movesTo?.has(tokens[q.first - 1]!.norm)) {
            q.rejected = null
            q.kind = 'rank'
            q.why.set('kind', 'ordinal after a verb of ranking')
            break
          }
          // "drop to 21st", but "moved to 21st Street"
          if (
            back > 1 &&
            bare.rankMoves?.has(word.norm) &&
            bare.movesTo?.has(tokens[q.first - 1]!.norm) &&
            (!next || next.kind === SYMBOL || compiled.pack.nouns.stops.has(next.norm))
          ) {
            q.rejected = null
            q.kind = 'rank'
            q.why.set('kind', 'ordinal after a verb of movement')
            break
          }
          if (!bare.rankBetween.has(word.norm) && !(back === 1 && bare.movesTo?.has(word.norm))) break
        }
        // "The Welshwoman, fourth last year, won"
        if (
          q.rejected &&
          next?.kind === WORD &&
          q.decimal !== '1' &&
          tokens[q.first - 1]?.norm === ',' &&
          tokens[q.first - 2]?.kind === WORD &&
          bare.rankAt?.has(next.norm) &&
          (tokens[i + 2]?.norm === ',' || tokens[i + 3]?.norm === ',')
        ) {
          q.rejected = null
          q.kind = 'rank'
          q.why.set('kind', 'ordinal as an apposition')
        }
      }
    }
    if (q.rejected && bare.rankLabels && isRankLabel(bare.rankLabels, tokens, q)) {
      const label = tokens[q.first - 1]!.norm === '.' ? q.first - 2 : q.first - 1
      q.rejected = null
      q.kind = 'rank'
      q.unit = { type: 'rank', code: '1', text: text.slice(tokens[label]!.start, tokens[q.first - 1]!.end) }
      q.first = label
      q.start = tokens[label]!.start
      q.why.set('kind', 'number of a ranking')
    }
    if (q.rejected) continue
    if (q.unit) {
      prior = q
      if (q.unit.type === 'count') lender = q
      if (q.unit.type === 'index') indexed = true
      if (proportions.has(q.unit.type)) proportion = q
      physical = measured.has(q.unit.type) ? q : null
      continue
    }
    if (isRace(text, tokens, q)) {
      q.rejected = 'number inside a name (product, index, instrument, event, organisation)'
      continue
    }
    const quoted = rateOf(compiled, text, tokens, q)
    if (quoted) {
      q.unit = quoted
      q.why.set('unit', 'currency that the rate is of')
      prior = q
      continue
    }
    const n = q.decimal === null ? Number.NaN : Number(q.decimal)
    const before = tokens[q.first - 1]
    const aged: boolean = prior !== null && !prior.rejected && prior.why.get('unit') === 'age behind a name'
    // "aged 24, 29 and 61"
    const nextAge =
      aged && before?.norm === ',' && prior!.last === q.first - 2 && listsAges(compiled, tokens, prior!, q)
    prior = q
    const years = q.max === null ? n : Number(q.max)
    if (
      (Number.isInteger(years) || !q.words) &&
      years > 0 &&
      years < 125 &&
      !q.scaled &&
      (bare.isAge(tokens, q.first, q.last) ||
        nextAge ||
        (aged && before?.kind === WORD && compiled.pack.phrases.links.has(before.norm) && q.first - 2 >= 0))
    ) {
      q.unit = { type: 'duration', code: 'a', text: text.slice(q.start, q.end) }
      q.why.set('unit', 'age behind a name')
      continue
    }
    const level = q.decimal ?? q.max
    if (
      level !== null &&
      !q.words &&
      (level.includes('.') || q.scaled) &&
      hasIndexWord() &&
      q.power === 0 &&
      Number(level) >= 10
    ) {
      q.unit = { type: 'index', code: '1', text: text.slice(q.start, q.end) }
      q.why.set('unit', 'level of an index named in the sentence')
      continue
    }
    const said = sameScale(compiled, tokens, found, q)
    if (said) {
      q.unit = { ...said }
      q.lent = true
      q.why.set('unit', 'unit said before')
      continue
    }
    // "School enrollment fell by 118 to 2,945"
    const led = tokens[q.last + 1]
    if (
      before &&
      phrases.by.has(before.norm) &&
      bare.leveling?.has(tokens[q.first - 2]?.norm ?? '') &&
      led &&
      bare.movesTo?.has(led.norm) &&
      tokens[q.last + 2]?.kind === NUMBER
    ) {
      q.unit = { type: 'count', code: null, text: countedBefore(compiled, text, tokens, q.first) }
      q.lent = true
      q.why.set('unit', 'what the sentence says has moved')
      lender = q
      continue
    }
    // "Airbus delivered 71 jets; it needs 235 in the final two months"
    if (
      lends &&
      lender &&
      !q.words &&
      Number.isInteger(n) &&
      before?.kind === WORD &&
      bare.lendingVerbs?.has(before.norm)
    ) {
      const behind = tokens[q.last + 1]
      if (endsPhrase(compiled, behind)) {
        q.unit = { type: 'count', code: null, text: lender.unit!.text }
        q.lent = true
        q.why.set('unit', 'noun said before')
        continue
      }
    }
    // "lost five in a row"
    const row = tokens[q.last + 1]
    if (
      Number.isInteger(n) &&
      row?.norm === 'in' &&
      tokens[q.last + 2]?.norm === 'a' &&
      tokens[q.last + 3]?.norm === 'row'
    ) {
      q.unit = { type: 'count', code: null, text: '' }
      q.lent = true
      q.why.set('unit', 'so many in a row')
      continue
    }
    // "employs 38", "two fewer than in 2025"
    const next = tokens[q.last + 1]
    if (
      Number.isInteger(n) &&
      before?.kind === WORD &&
      bare.employing?.has(before.norm) &&
      endsPhrase(compiled, next)
    ) {
      q.unit = { type: 'count', code: null, text: '' }
      q.lent = true
      q.why.set('unit', 'people employed')
      continue
    }
    if (
      Number.isInteger(n) &&
      next?.kind === WORD &&
      bare.fewer?.has(next.norm) &&
      (next.norm !== 'more' || tokens[q.last + 2]?.norm === 'than') &&
      (next.norm !== 'short' || phrases.partOf.has(tokens[q.last + 2]?.norm ?? '')) &&
      !(tokens[q.last + 2]?.kind === WORD && !nounless(compiled, tokens[q.last + 2]!))
    ) {
      q.unit = { type: 'count', code: null, text: lender?.unit?.text ?? '' }
      q.lent = true
      q.why.set('unit', 'so many more or fewer')
      continue
    }
    // "Girls gained 5.1 points and boys 4.2"
    const elliptic = ellipsisOf(compiled, tokens, found, q)
    if (elliptic) {
      q.unit = { ...elliptic }
      q.lent = true
      q.why.set('unit', 'unit of the clause before')
      continue
    }
    // 공포·탐욕 지수는 34로
    if (
      !compiled.pack.numbers.spaced &&
      before?.kind === WORD &&
      bare.isIndexWord(before.norm) &&
      !q.words &&
      q.decimal !== null
    ) {
      const particle = tokens[q.last + 1]
      if (particle?.glued && particle.kind === WORD) {
        q.unit = { type: 'index', code: '1', text: text.slice(q.start, q.end) }
        q.why.set('unit', 'index named before it')
        continue
      }
    }
    // "groups of three or more", "16 or older"
    const bound = Number.isInteger(n) && tokens[q.last + 1] ? compiled.qualifiers.matchAt(tokens, q.last + 1) : null
    if (
      bound?.value.role === 'qualifier' &&
      bound.value.side === 'after' &&
      tokens[q.last + 1]!.kind === WORD &&
      bound.last > bound.first
    ) {
      const age = bare.ageWords.has(tokens[bound.last]!.norm) && n < 125
      q.unit = { type: age ? 'duration' : 'count', code: age ? 'a' : null, text: age ? text.slice(q.start, q.end) : '' }
      q.lent = true
      q.why.set('unit', 'bound behind a bare number')
      continue
    }
    // "two counts of fraud and one of theft"
    const behind = tokens[q.last + 1]
    if (behind && phrases.partOf.has(behind.norm) && q.words) {
      const parallel =
        lender !== null &&
        before !== undefined &&
        phrases.links.has(before.norm) &&
        phrases.partOf.has(tokens[lender.last + 1]?.norm ?? '')
      if (parallel) {
        q.unit = { type: 'count', code: null, text: lender!.unit!.text }
        q.lent = true
        q.why.set('unit', 'noun of the list')
        continue
      }
      if (q.decimal === '1') {
        q.rejected = 'says no quantity'
        continue
      }
    }
    // "a mother of three"
    const owner = tokens[q.first - 2]
    const members = owner && before && phrases.partOf.has(before.norm) ? bare.members?.get(owner.norm) : undefined
    if (members !== undefined && Number.isInteger(n) && !(behind?.kind === WORD && behind.capital)) {
      q.unit = { type: 'count', code: null, text: members }
      q.lent = true
      q.why.set('unit', 'members of what was named')
      continue
    }
    // "a further 85 ran late", "instead of the usual six"
    if (before && bare.elliptic?.has(before.norm) && Number.isInteger(n) && !(behind?.glued && behind.kind === WORD)) {
      q.unit = { type: 'count', code: null, text: lender?.unit?.text ?? '' }
      q.lent = true
      q.why.set('unit', 'noun left out')
      continue
    }
    // "a margin of 2.9 percentage points; for renters it is ±4.6"
    if (proportion && before?.norm === '±' && proportion.unit!.type !== 'multiple') {
      q.unit = { ...proportion.unit! }
      q.start = before.start
      q.first--
      q.lent = true
      q.why.set('unit', 'unit said before')
      continue
    }
    // "free cash flow more than doubled to 410 million": money, as the account says.
    const money = found.findLast((other) => other.first < q.first && !other.rejected && other.unit?.type === 'currency')
    if (q.scaled && q.power >= 6 && money && before && bare.movesTo?.has(before.norm) && bare.accounts) {
      let account = false
      for (let i = q.first - 2; i > money.last && i > q.first - 10; i--)
        if (bare.accounts.has(tokens[i]!.norm)) account = true
      if (account) {
        q.unit = { ...money.unit! }
        q.lent = true
        q.why.set('unit', 'unit said before')
        continue
      }
    }
    // "Thefts are down 18 percent, to 41"; "Complaints tripled to 23.4"
    if (
      proportion &&
      !lender &&
      !Number.isNaN(n) &&
      before !== undefined &&
      bare.movesTo?.has(before.norm) === true &&
      !(tokens[proportion.first - 1] && phrases.from.has(tokens[proportion.first - 1]!.norm)) &&
      proportion.unit!.type !== 'percentage_point' &&
      (proportion.unit!.type === 'percent' || proportion.direction !== null) &&
      q.first - proportion.last <= 8 &&
      !hasIndexWord() &&
      (!behind || behind.kind === SYMBOL || nounless(compiled, behind)) &&
      !hasNumber(tokens, proportion.last + 1, q.first)
    ) {
      const moved = countedBefore(compiled, text, tokens, proportion.first)
      if (!moved || bare.priced?.has(moved.toLowerCase())) {
        q.rejected = 'number without a unit or a thing counted'
        continue
      }
      q.unit = { type: 'count', code: null, text: moved }
      q.lent = true
      q.why.set('unit', 'what the sentence says has moved')
      lender = q
      continue
    }
    // "17-19 billion crowns, against an earlier forecast of 24-26 billion"
    const amount = claimBefore(found, q)
    if (
      q.scaled &&
      q.power >= 6 &&
      amount?.unit?.type === 'currency' &&
      !amount.rejected &&
      amount.power === q.power &&
      q.first - amount.last < 14 &&
      before?.kind === WORD &&
      !hasNumber(tokens, amount.last + 1, q.first) &&
      (phrases.partOf.has(before.norm) ||
        phrases.relatives?.has(before.norm) ||
        phrases.to.has(before.norm) ||
        phrases.from.has(before.norm) ||
        bare.lendsAfter.has(before.norm))
    ) {
      q.unit = { ...amount.unit }
      q.lent = true
      q.why.set('unit', 'unit said before')
      continue
    }
    const named = Number.isInteger(n) && q.max === null ? numberOf(compiled, text, tokens, q.first) : ''
    if (named && before?.kind === WORD && !before.capital) {
      q.unit = { type: 'count', code: null, text: named }
      q.lent = true
      q.why.set('unit', 'what the sentence gives the number of')
      continue
    }
    // "34 saw no change and two predicted a cut"
    const after = tokens[q.last + 1]
    if (
      lends &&
      lender &&
      Number.isInteger(n) &&
      before !== undefined &&
      (before.norm === ',' || (!q.words && before.norm === 'and')) &&
      after?.kind === WORD &&
      !after.capital &&
      phrases.isVerb(after.norm, after)
    ) {
      q.unit = { type: 'count', code: null, text: lender.unit!.text }
      q.lent = true
      q.why.set('unit', 'noun said before')
      continue
    }
    if (lends && lender && q.decimal !== null && before && (bare.lendsAfter.has(before.norm) || q.scaled)) {
      q.unit = { type: 'count', code: null, text: lender.unit!.text }
      q.lent = true
      q.why.set('unit', 'noun said before')
      continue
    }
    // "fell by 3.4 million barrels to 424.2 million"
    if (
      physical !== null &&
      q.scaled &&
      q.power === physical.power &&
      before &&
      (phrases.to.has(before.norm) || phrases.from.has(before.norm)) &&
      q.start - physical.end < 40
    ) {
      q.unit = { ...physical.unit! }
      q.lent = true
      q.why.set('unit', 'unit said before')
      continue
    }
    if (bare.large && q.scaled && !q.words && q.power >= bare.large.power) {
      q.unit = { type: bare.large.type, code: bare.large.code, text: '' }
      q.lent = true
      q.why.set('unit', 'large number without a unit')
      continue
    }
    // 1만2000톤급: the letters behind it are no unit.
    const tail = tokens[q.last + 1]
    if (!compiled.pack.numbers.spaced && tail?.glued && tail.kind === WORD && !compiled.isParticle(tail.norm)) {
      q.rejected = 'number inside a name (product, index, instrument, event, organisation)'
      continue
    }
    if (q.scaled && !q.words) {
      q.unit = { type: 'count', code: null, text: '' }
      q.lent = true
      q.why.set('unit', 'bare number with groups or a scale')
      continue
    }
    if (q.scaled && q.words && q.power >= 3) {
      q.unit = { type: 'count', code: null, text: '' }
      q.lent = true
      continue
    }
    q.rejected = q.words ? 'number word without a thing counted' : 'number without a unit or a thing counted'
  }
}

/** Small number words that point back at known things ("the two leaders") count nothing. */
export function rejectBackReferences(compiled: Compiled, tokens: readonly Token[], found: readonly Quantity[]): void {
  const { bare } = compiled.pack
  for (const q of found) {
    if (q.rejected || q.merged || !q.words || q.unit?.type !== 'count' || q.scaled) continue
    const before = tokens[q.first - 1]
    if (q.why.get('unit') === SIZE) continue
    if (before?.kind === WORD && bare.definite(before.norm))
      q.rejected = 'refers back to things already named or counted'
  }
}

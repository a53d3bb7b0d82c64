import { multiplyDecimals, shiftDecimal } from '../lib/decimal.ts'
import { COLUMN, isRow, titlesAbove, type UnitOfColumn, unitAbove } from './columns.ts'
import type { Compiled } from './compiled.ts'
import {
  besideTold,
  claimBefore,
  ellipsisOf,
  endsPhrase,
  lend,
  lendBackward,
  measured,
  RATE,
  rateOf,
  sameScale,
} from './lent-units.ts'
import { FINITE, NO_VERB } from './pack.ts'
import type { Quantity } from './quantity.ts'
import type { Memory } from './sentence.ts'
import { NUMBER, SYMBOL, type Token, WORD } from './tokens.ts'
import { isSeen } from './written-units.ts'

const proportions: ReadonlySet<string> = new Set(['percent', 'percentage_point', 'multiple'])

function hasNumber(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]!.kind === NUMBER) return true
  return false
}

const nounless = ({ pack }: Compiled, token: Token): boolean =>
  pack.nouns.stops.has(token.norm) || pack.notClaims.base.before.has(token.norm)

/** "The number of bankruptcies hit 412": what is numbered, if the sentence says so before a token. */
function numberOf(compiled: Compiled, text: string, tokens: readonly Token[], before: number): string {
  const { bare, nouns, phrases } = compiled.pack
  if (!bare.counting) return ''
  for (let i = 0; i + 2 < before; i++) {
    if (!bare.counting.has(tokens[i]!.norm) || !phrases.partOf.has(tokens[i + 1]!.norm)) continue
    for (let k = i + 2; k < before && k < i + 7 && tokens[k]!.kind === WORD; k++)
      // "the number of dead"
      if (nouns.isHead(tokens[k]!.norm, false) || bare.harmed?.states.has(tokens[k]!.norm))
        return text.slice(tokens[i + 2]!.start, tokens[k]!.end)
    return ''
  }
  return ''
}

/** The first noun that can be counted before a token: of "Armed robberies are down" the robberies. */
function countedBefore({ pack }: Compiled, text: string, tokens: readonly Token[], before: number): string {
  for (let i = 0; i < before; i++) {
    const token = tokens[i]!
    if (token.kind !== WORD || pack.nouns.stops.has(token.norm) || !pack.nouns.isHead(token.norm, false)) continue
    // "Measles cases"
    const next = tokens[i + 1]
    const last =
      i + 1 < before && next?.kind === WORD && !pack.nouns.stops.has(next.norm) && pack.nouns.isHead(next.norm, false)
    const head = last ? next : token
    return text.slice(head.start, head.end)
  }
  return ''
}

/** "world No 3", "seeded No. 5", "the No. 2 brewer", "became No. 1 in Brazil" */
function isRankLabel({ pack }: Compiled, tokens: readonly Token[], q: Quantity): boolean {
  if (q.words || q.scaled || tokens[q.first]!.kind !== NUMBER) return false
  const at = tokens[q.first - 1]?.norm === '.' ? q.first - 2 : q.first - 1
  const owner = tokens[at - 1]
  const { rankLabels, ranked } = pack.bare
  if (!ranked?.signs.has(tokens[at]?.norm ?? '') || owner?.kind !== WORD) return false
  if (rankLabels?.has(owner.norm)) return true
  if (!(ranked.owners.has(owner.norm) || owner.word.genitive)) return false
  if (ranked.within.has(tokens[q.last + 1]?.norm ?? '')) return true
  for (
    let i = q.last + 1, words = 0;
    words < 4 && (tokens[i]?.kind === WORD || tokens[i]?.glued);
    i++, words += tokens[i]?.glued ? 0 : 1
  )
    if (ranked.heads.has(tokens[i]!.norm)) return true
  return false
}

/** "the Calder Valley 10K", "ran a 5K": a race, not so many thousands. */
function isRace({ pack }: Compiled, text: string, tokens: readonly Token[], q: Quantity): boolean {
  const before = tokens[q.first - 1]
  const { norm, kind } = tokens[q.first]!
  if (kind !== NUMBER || !q.scaled || q.power !== 3 || (norm !== '5' && norm !== '10') || before?.kind !== WORD)
    return false
  const letter = text[q.numberEnd - 1]
  return (
    (letter === 'K' || letter === 'k') &&
    (before.capital ||
      pack.phrases.indefinite?.has(before.norm) === true ||
      pack.phrases.definite?.has(before.norm) === true)
  )
}

/** What a column may measure: its title names the unit. */
const measures: ReadonlySet<string> = new Set([
  'duration',
  'length',
  'area',
  'mass',
  'volume',
  'energy',
  'power',
  'speed',
])

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

/** Whether a number without a noun stands between words of harm done to people. */
function isOfVictims(compiled: Compiled, tokens: readonly Token[], q: Quantity): boolean {
  const { verbs, states, were, places, bounds, others } = compiled.pack.bare.harmed!
  // "killed at least nine"
  let at = q.first - 1
  at -= tokens[at]?.kind === WORD ? (bounds.get(tokens[at]!.norm) ?? 0) : 0
  let next = q.last + 1
  if (others.has(tokens[next]?.norm ?? '')) next++
  if (tokens[at]?.kind === WORD && verbs.has(tokens[at]!.norm) && endsPhrase(compiled, tokens[next])) return true
  // "leaving 17 in hospital, four in critical condition"
  if (compiled.pack.phrases.inside?.has(tokens[next]?.norm ?? '') && places.has(tokens[next + 1]?.norm ?? ''))
    return true
  // "The ferry, with 214 on board, sank"
  if (compiled.pack.bare.harmed!.aboard.every((part, i) => tokens[next + i]?.norm === part)) return true
  if (were.has(tokens[next]?.norm ?? '')) next++
  const state = tokens[next]
  return state?.kind === WORD && states.has(state.norm) && endsPhrase(compiled, tokens[next + 1])
}

/** S&P, a name of indices that is no word. */
const isIndexName = ({ pack }: Compiled, tokens: readonly Token[], at: number): boolean =>
  pack.bare.indexName?.every((part, i) => tokens[at + i]?.norm === part) === true

const isSign = (mark: string | undefined): boolean => mark === '+' || mark === '-' || mark === '−' || mark === '–'

/** The scale of degrees that a bare number behind a word of temperature is told in, or `null`. */
function heatOf(
  heats: NonNullable<Compiled['pack']['bare']['heats']>,
  text: string,
  tokens: readonly Token[],
  q: Quantity,
): string | null {
  const n = Number(q.decimal ?? q.max)
  if (q.scaled || !(Math.abs(n) < 130) || !(q.signed || heats.leads.has(tokens[q.first - 1]?.norm ?? ''))) return null
  for (let i = q.first - 1; i >= 0 && i > q.first - 9; i--) {
    if (tokens[i]!.kind !== WORD) return null
    if (heats.names.has(tokens[i]!.norm))
      return isSeen(heats.warm, text) || (n >= 60 && !isSeen(heats.metric, text)) ? '[degF]' : 'Cel'
  }
  return null
}

/** Whether a verb of movement stands among the few words up to a token. */
function movesBefore(verbs: ReadonlySet<string>, tokens: readonly Token[], last: number): boolean {
  for (let i = last; i >= 0 && i > last - 5; i--) {
    if (tokens[i]!.kind !== WORD) return false
    if (verbs.has(tokens[i]!.norm)) return true
  }
  return false
}

type Said = Pick<Memory, 'measure' | 'counted' | 'money' | 'figure'>
const nothingSaid: Said = { measure: null, counted: null, money: null, figure: null }

/** Numbers without unit or noun that are quantities all the same: ages, ranks, index levels, and counts whose noun was said before. */
export function settleBareNumbers(
  compiled: Compiled,
  text: string,
  tokens: readonly Token[],
  found: readonly Quantity[],
  lends: boolean,
  said: Said = nothingSaid,
  verbs?: () => Uint8Array,
): void {
  lendBackward(compiled, text, tokens, found)
  const reader = new BareNumbers(compiled, text, tokens, found, lends, said, verbs)
  for (const q of found) if (!q.merged) reader.settle(q)
}

/** What the numbers of one sentence tell of those behind them that have no unit. */
class BareNumbers {
  readonly #compiled: Compiled
  readonly #text: string
  readonly #tokens: readonly Token[]
  readonly #found: readonly Quantity[]
  readonly #lends: boolean
  /** The last count with a noun, the last number, the last measure and the last part of a whole. */
  #lender: Quantity | null = null
  #prior: Quantity | null = null
  #physical: Quantity | null = null
  #proportion: Quantity | null = null
  /** Whether the sentence names an index, once somebody asked. */
  #indexed: boolean | null = null

  /** Whether the sentence is the row of a table, once somebody asked. */
  #row: boolean | null = null
  #titles: readonly string[] | null = null
  /** The unit that is told above that row. */
  #column: UnitOfColumn | null | undefined

  /** What was measured and counted in the sentence before. */
  readonly #said: Said

  /** Which tokens are verbs, for the few numbers that hang on it. */
  readonly #verbs: (() => Uint8Array) | undefined

  constructor(
    compiled: Compiled,
    text: string,
    tokens: readonly Token[],
    found: readonly Quantity[],
    lends: boolean,
    said: Said,
    verbs?: () => Uint8Array,
  ) {
    this.#said = said
    this.#verbs = verbs
    this.#compiled = compiled
    this.#text = text
    this.#tokens = tokens
    this.#found = found
    this.#lends = lends
  }

  settle(q: Quantity): void {
    this.#settleRank(q)
    // "Duties will go to zero": none of what?
    if (q.words && q.decimal === '0' && q.unit === null) q.rejected ??= 'number word without a thing counted'
    if (q.unit === null && this.#isOfRival(q)) {
      q.rejected = null
      lend(q, { ...this.#lender!.unit! }, 'noun of the list')
    }
    if (q.rejected || this.#isLender(q)) return
    // The first that knows what it is has it.
    if (!(this.#isByItself(q) || this.#isAsBefore(q) || this.#isOfPeople(q) || this.#isOneMore(q))) {
      this.#isLed(q)
      if (q.unit === null && this.#isMovedBetween(q)) q.rejected = null
    }
    // "the Tories hold 22, down three": what was counted last lends its noun on.
    const { unit } = q as Quantity
    if (unit?.type === 'count' && unit.text !== '' && q.rejected === null) this.#lender = q
  }

  /** "The toll rose from 16 to 24", "shrank from nine to four": so many of what the sentence is about, or of what the second one counts. */
  #isMovedBetween(q: Quantity): boolean {
    const tokens = this.#tokens
    const { bare, phrases } = this.#compiled.pack
    const end = this.#found[this.#found.indexOf(q) + 1]
    if (
      bare.growing === undefined ||
      q.decimal === null ||
      end?.decimal == null ||
      end.rejected ||
      end.first !== q.last + 2 ||
      bare.movesTo?.has(tokens[q.last + 1]!.norm) !== true ||
      !phrases.from.has(tokens[q.first - 1]?.norm ?? '') ||
      // "takes capacity from 16 to 24"
      !(movesBefore(bare.growing, tokens, q.first - 2) || bare.collectives?.has(tokens[q.first - 2]?.norm ?? ''))
    )
      return false
    // "from 30.9 to 49.5 to the dollar"
    const rate = end.unit === null ? rateOf(this.#compiled, this.#text, tokens, end) : null
    if (rate) {
      lend(end, rate, RATE)
      return lend(q, { ...rate }, RATE)
    }
    if (end.unit === null) lend(end, { type: 'count', code: null, text: '' }, 'what something came to')
    return end.unit!.type === 'count' && lend(q, { ...end.unit! }, 'what something came from')
  }

  /** "Labour took 43 of the 80 seats, the Greens 12 and independents eight": what others did as the subject of the verb before did. */
  #isOfRival(q: Quantity): boolean {
    const tokens = this.#tokens
    const { nouns, phrases, bare } = this.#compiled.pack
    const lender = this.#lender
    if (!lender || !bare.leftOut || q.decimal === null || q.scaled || q.decimal.includes('.')) return false
    const next = tokens[q.last + 1]
    if (next && !(next.kind === SYMBOL ? /^[,;.]$/.test(next.norm) : phrases.links.has(next.norm))) return false
    const name = tokens[q.first - 1]
    const isName = (token: Token | undefined): boolean =>
      token?.kind === WORD && (token.capital || (!nouns.stops.has(token.norm) && nouns.isHead(token.norm, false)))
    if (!isName(name)) return false
    let at = q.first - 2
    while (at > lender.last && at > q.first - 4 && (tokens[at]!.capital || phrases.definite?.has(tokens[at]!.norm)))
      at--
    const link = tokens[at]
    if (!link || at <= lender.last || !phrases.links.has(link.norm)) return false
    // A list, if commas part its members, goes on to a last one.
    if (link.norm === ',' && !(next && hasNumber(tokens, q.last + 2, Math.min(tokens.length, q.last + 6)))) {
      let number = q.last + 2
      while (number < q.last + 6 && !tokens[number]?.word.counts) number++
      if (!next || number === q.last + 6) return false
    }
    // The verb that all have, and who its subject is.
    const verbs = this.#verbs?.()
    if (!verbs) return false
    const leader = this.#found.find(
      ({ unit, rejected, lent, noun }) => unit?.type === 'count' && !rejected && (!lent || noun),
    )
    for (let i = (leader ?? lender).first - 1; i > 0 && i > (leader ?? lender).first - 4; i--)
      if (verbs[i] === FINITE) return isName(tokens[i - 1])
    return false
  }

  #hasIndexWord(): boolean {
    const { bare } = this.#compiled.pack
    const tokens = this.#tokens
    this.#indexed ??= tokens.some(
      (token, at) => token.kind === WORD && (bare.isIndexWord(token.norm) || isIndexName(this.#compiled, tokens, at)),
    )
    return this.#indexed
  }

  #settleRank(q: Quantity): void {
    const compiled = this.#compiled
    const text = this.#text
    const tokens = this.#tokens
    const { bare } = compiled.pack
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
        // "They are seventh", "Leeds lie third in the table"
        const leads = tokens[q.first - 1]
        if (
          q.rejected &&
          q.decimal !== '1' &&
          leads?.kind === WORD &&
          bare.rankStates?.has(leads.norm) &&
          (!next ||
            /^[.,;]$/.test(next.norm) ||
            this.#compiled.pack.phrases.links.has(next.norm) ||
            bare.rankAt?.has(next.norm))
        ) {
          q.rejected = null
          q.kind = 'rank'
          q.why.set('kind', 'ordinal after a verb of state')
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
    if (q.rejected && bare.rankLabels && isRankLabel(compiled, tokens, q)) {
      const label = tokens[q.first - 1]!.norm === '.' ? q.first - 2 : q.first - 1
      q.rejected = null
      q.kind = 'rank'
      q.unit = { type: 'rank', code: '1', text: text.slice(tokens[label]!.start, tokens[q.first - 1]!.end) }
      q.first = label
      q.start = tokens[label]!.start
      q.end = q.numberEnd
      q.noun = null
      q.why.set('kind', 'number of a ranking')
    }
  }

  /** Whether a number has its unit, which it lends to those behind it. */
  #isLender(q: Quantity): boolean {
    if (q.unit) {
      this.#prior = q
      if (q.unit.type === 'count') this.#lender = q
      // "Its share of the market rose 1.9 points to 19.4%"
      const to = q.unit.type === 'index' && q.end > q.numberEnd ? this.#found[this.#found.indexOf(q) + 1] : undefined
      if (
        to?.unit?.type === 'percent' &&
        to.first === q.last + 2 &&
        this.#compiled.pack.bare.movesTo?.has(this.#tokens[q.last + 1]!.norm)
      )
        q.unit = { type: 'percentage_point', code: 'pp', text: q.unit.text }
      if (this.#isRestated(q)) q.unit = { ...q.unit, type: 'index', code: '1' }
      if (q.unit.type === 'index') this.#indexed = true
      if (proportions.has(q.unit.type)) this.#proportion = q
      this.#physical = measured.has(q.unit.type) ? q : null
      return true
    }
    return false
  }

  /** "1.34 times (95% confidence interval, 1.25 to 1.44)": the unit of what the bounds are of. */
  #estimateOf(q: Quantity): Quantity['unit'] {
    const { bare, phrases } = this.#compiled.pack
    const tokens = this.#tokens
    let at = q.first - 1
    while (at > 0 && (tokens[at]!.norm === ',' || tokens[at]!.norm === ':' || phrases.partOf.has(tokens[at]!.norm)))
      at--
    if (at < 0 || !bare.intervals?.has(tokens[at]!.norm)) return null
    const n = this.#found.indexOf(q)
    return this.#found[n - 1]?.unit?.type === 'percent' ? (this.#found[n - 2]?.unit ?? null) : null
  }

  /** "fell 18.2 points, or 0.5 percent, to": points of an index, whose move is told in percent as well. */
  #isRestated(q: Quantity): boolean {
    if (q.unit!.type !== 'percentage_point' || !this.#compiled.pack.bare.points?.has(q.unit!.text)) return false
    const at = this.#found.indexOf(q)
    const again = this.#found[at + 1]
    if (again?.unit?.type !== 'percent' || again.signed) return false
    // but "fell half a point, or 12 percent, to 4.2 percent"
    const level = this.#found[at + 2]
    if (level?.unit?.type === 'percent' && this.#compiled.pack.phrases.to.has(this.#tokens[level.first - 1]!.norm))
      return false
    const between = this.#text.slice(q.end, again.start).trim()
    return (
      between === '(' ||
      (between.startsWith(',') && this.#compiled.pack.numbers.choices?.has(between.slice(1).trim()) === true)
    )
  }

  /** A race, a rate of exchange, an age, the level of an index. */
  #isByItself(q: Quantity): boolean {
    const found = this.#found
    const compiled = this.#compiled
    const text = this.#text
    const tokens = this.#tokens
    const { bare, phrases } = compiled.pack
    if (isRace(compiled, text, tokens, q)) {
      q.rejected = 'number inside a name (product, index, instrument, event, organisation)'
      return true
    }
    // "East Asia: 85.9% (+2.3)": by so many points.
    const share = found[found.indexOf(q) - 1]
    if (
      share?.unit?.type === 'percent' &&
      q.decimal !== null &&
      text[q.start - 1] === '(' &&
      text[q.end] === ')' &&
      isSign(text[q.start]) &&
      q.start - share.end <= 2
    ) {
      q.kind = 'change'
      q.direction = q.decimal.startsWith('-') ? 'down' : 'up'
      return lend(q, { type: 'percentage_point', code: 'pp', text: '' }, 'points behind a share')
    }
    // "Perth 4.2 percent (4.3)": what it was before, or elsewhere.
    if (
      share?.unit?.type === 'percent' &&
      !share.rejected &&
      q.decimal?.includes('.') &&
      !q.words &&
      text[q.start - 1] === '(' &&
      text[q.end] === ')' &&
      q.start - share.end <= 2
    )
      return lend(q, { ...share.unit }, 'bracket behind a share')
    const quoted = rateOf(compiled, text, tokens, q)
    if (quoted) {
      q.unit = quoted
      q.why.set('unit', RATE)
      this.#prior = q
      return true
    }
    const n = q.decimal === null ? Number.NaN : Number(q.decimal)
    const before = tokens[q.first - 1]
    const aged: boolean =
      this.#prior !== null && !this.#prior.rejected && this.#prior.why.get('unit') === 'age behind a name'
    const leader: Quantity | null = this.#prior
    // "aged 24, 29 and 61"
    const nextAge =
      aged && before?.norm === ',' && this.#prior!.last === q.first - 2 && listsAges(compiled, tokens, this.#prior!, q)
    this.#prior = q
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
      return true
    }
    // "wheat eased 1-1/2 to $5.04-3/4": cents of what it leads to
    const sum = found[found.indexOf(q) + 1]
    if (
      q.decimal !== null &&
      // "down 2 cents at $4.38; soybeans rose 6 to $10.41"
      (text.slice(q.numberStart, q.numberEnd).includes('/') ||
        (!q.words && found.some(({ first, minor }) => minor && first < q.first))) &&
      before?.kind === WORD &&
      compiled.pack.phrases.isPast(before.norm) &&
      bare.movesTo?.has(tokens[q.last + 1]?.norm ?? '') === true &&
      sum?.unit?.type === 'currency' &&
      sum.first <= q.last + 3
    ) {
      q.decimal = multiplyDecimals(q.decimal, '0.01')
      q.minor = true
      return lend(q, { ...sum.unit }, 'cents of what it leads to')
    }
    const level = q.decimal ?? q.max
    // "The fertility rate edged up to 0.75 from 0.72"
    if (
      level?.includes('.') &&
      !q.words &&
      !q.scaled &&
      before?.kind === WORD &&
      (bare.ratios?.before.has(before.norm) || bare.ratios?.names.has(before.norm)) &&
      endsPhrase(compiled, tokens[q.last + 1]) &&
      tokens.some(({ norm }) => bare.ratios!.names.has(norm))
    )
      return lend(
        q,
        tokens.some(({ norm }, i) => bare.ratios!.factors?.get(norm)?.has(tokens[i + 1]?.norm ?? ''))
          ? { type: 'multiple', code: '1', text: text.slice(q.start, q.end) }
          : { type: 'count', code: null, text: '' },
        'a ratio that the sentence names',
      )
    // "on time, in per cent: Nilgiri Air 91.4, Udaan Jet 78.9", and the rows of a table under such a line
    const column = bare.columns ? this.#columnOf(q) : null
    if (column) {
      q.decimal = shiftDecimal(q.decimal!, column.power)
      return lend(q, { type: column.type, code: column.code, text: '' }, COLUMN)
    }
    const counted = bare.columns ? this.#countedInColumn(q) : null
    if (counted) return lend(q, counted, COLUMN)
    const labelled = bare.columns ? this.#labelOf(q) : null
    if (labelled) return lend(q, labelled, 'label of the line')
    // "rose by a factor of five"
    if (before && phrases.partOf.has(before.norm) && bare.factor === tokens[q.first - 2]?.norm && q.unit === null)
      return lend(q, { type: 'multiple', code: '1', text: text.slice(q.start, q.end) }, 'factor')
    // "Temperatures will reach 35 on Friday", "The thermostat was set at 72"
    const heat = bare.heats ? heatOf(bare.heats, text, tokens, q) : null
    if (heat !== null && endsPhrase(compiled, tokens[q.last + 1]))
      return lend(q, { type: 'temperature', code: heat, text: '' }, 'temperature')
    // "The S&P 500 lost 50 to 5,982"
    const to = found[found.indexOf(q) + 1]
    if (
      Number.isInteger(n) &&
      before?.kind === WORD &&
      compiled.pack.phrases.isPast(before.norm) &&
      bare.movesTo?.has(tokens[q.last + 1]?.norm ?? '') === true &&
      to?.first === q.last + 2 &&
      to.scaled &&
      Number(to.decimal) >= 10 * n &&
      to.power === 0 &&
      this.#hasIndexWord()
    ) {
      return lend(q, { type: 'index', code: '1', text: text.slice(q.start, q.end) }, 'move of an index')
    }
    if (
      level !== null &&
      !q.words &&
      (level.includes('.') || q.scaled || text.slice(q.numberStart, q.numberEnd).includes('.')) &&
      // 4만7851.20, but not 4.8만
      (q.power === 0 || /\d\.\d+$/.test(text.slice(q.numberStart, q.numberEnd))) &&
      // "48,382.39 +319.10", 4,011.57 (-20.61, -0.51%): by how much it moved.
      (q.signed ? leader?.unit?.type === 'index' : Number(level) >= 10 && this.#hasIndexWord())
    ) {
      q.unit = { type: 'index', code: '1', text: text.slice(q.start, q.end) }
      q.why.set('unit', 'level of an index named in the sentence')
      return true
    }
    return false
  }

  /** In the unit of what was said before, or of what it stands against. */
  #isAsBefore(q: Quantity): boolean {
    const compiled = this.#compiled
    const text = this.#text
    const tokens = this.#tokens
    const found = this.#found
    const { bare, phrases } = compiled.pack
    const n = q.decimal === null ? Number.NaN : Number(q.decimal)
    const before = tokens[q.first - 1]
    const said = sameScale(compiled, tokens, found, q) ?? besideTold(compiled, tokens, found, q)
    if (said) {
      // "to 12 cents from 9"
      const told = claimBefore(found, q)
      if (told?.minor && told.unit === said && q.decimal !== null && n > Number(told.decimal) * 20) {
        q.decimal = multiplyDecimals(q.decimal, '0.01')
        q.minor = true
      }
      return lend(q, { ...said }, 'unit said before')
    }
    // "stood at 0.79, up 0.06": by how much it moved.
    const leader = found[found.indexOf(q) - 1]
    const estimate = this.#estimateOf(q)
    if (estimate) return lend(q, { ...estimate, text: '' }, 'bounds of the number before')
    if (
      leader?.lent &&
      !leader.rejected &&
      leader.unit?.type === 'count' &&
      leader.decimal?.includes('.') &&
      q.decimal?.includes('.') &&
      q.first - leader.last === 3 &&
      tokens[q.first - 2]!.norm === ',' &&
      bare.leveling?.has(before!.norm)
    )
      return lend(q, { ...leader.unit }, 'unit said before')
    // "38 percent are opposed, a fall of five", "down three": points of the share
    const share = this.#proportion
    const how = before && phrases.partOf.has(before.norm) ? tokens[q.first - 2] : before
    if (
      share?.unit?.type === 'percent' &&
      how?.kind === WORD &&
      bare.pointed?.has(how.norm) &&
      q.first - share.last < 9 &&
      n < 50 &&
      (tokens[q.first - (how === before ? 2 : 3)]?.norm === ',' ||
        phrases.articles.has(tokens[q.first - (how === before ? 2 : 3)]?.norm ?? '')) &&
      endsPhrase(compiled, tokens[q.last + 1]) &&
      !phrases.from.has(tokens[q.last + 1]?.norm ?? '')
    )
      return lend(q, { type: 'percentage_point', code: 'pp', text: '' }, 'points of the share before')
    // "recorded 310 thefts, an increase of 42", "has 1,204 members, down 88 on last season": as many more of what was counted
    const lead = this.#leadOf(q)
    const move = phrases.partOf.has(tokens[lead]?.norm ?? '') ? lead - 1 : lead
    const last = claimBefore(found, q)
    const lender = this.#lender ?? (last?.unit?.type === 'count' && !last.rejected ? last : null)
    if (
      lender?.unit &&
      Number.isInteger(n) &&
      bare.pointed?.has(tokens[move]?.norm ?? '') &&
      tokens[phrases.articles.has(tokens[move - 1]?.norm ?? '') ? move - 2 : move - 1]?.norm === ',' &&
      q.first - lender.last < 12 &&
      endsPhrase(compiled, tokens[q.last + 1])
    )
      return lend(q, { ...lender.unit }, 'noun said before')
    // "cut migraine days by 4.2": of what its object is
    const object = tokens[q.first - 2]
    if (
      before &&
      phrases.by.has(before.norm) &&
      object?.kind === WORD &&
      !q.words &&
      compiled.pack.nouns.isHead(object.norm, false) &&
      !compiled.pack.nouns.stops.has(object.norm) &&
      !bare.priced?.has(object.norm) &&
      bare.leveling !== undefined &&
      movesBefore(bare.leveling, tokens, q.first - 3)
    ) {
      let unit: Quantity['unit'] = { type: 'count', code: null, text: object.norm }
      compiled.units.after.match(text, object.start, object.end, (end, rows) => {
        const row = rows.find(({ type }) => type === 'duration')
        if (end !== object.end || !row) return false
        unit = { type: row.type, code: row.code, text: object.norm }
        return true
      })
      return lend(q, unit, 'what the sentence says has moved')
    }
    // "Complaints fell to 61 in 2024": as many of them
    const many = tokens[q.first - 3]
    if (
      before &&
      many?.kind === WORD &&
      this.#lender === null &&
      Number.isInteger(n) &&
      !q.words &&
      bare.movesTo?.has(before.norm) &&
      bare.leveling?.has(object!.norm) &&
      !(many.capital && q.first > 3) &&
      compiled.pack.nouns.isHead(many.norm, false) &&
      !compiled.pack.nouns.stops.has(many.norm) &&
      !bare.priced?.has(many.norm) &&
      !bare.accounts?.has(many.norm) &&
      endsPhrase(compiled, tokens[q.last + 1]) &&
      !this.#hasIndexWord()
    ) {
      this.#lender = q
      return lend(
        q,
        { type: 'count', code: null, text: text.slice(many.start, many.end) },
        'what the sentence says has moved',
      )
    }
    // "School enrollment fell by 118 to 2,945", "Jobs fell by 300 in September"
    const led = tokens[q.last + 1]
    const fell =
      before !== undefined &&
      phrases.by.has(before.norm) &&
      bare.leveling?.has(tokens[q.first - 2]?.norm ?? '') === true
    const things = fell ? countedBefore(compiled, text, tokens, q.first) : ''
    if (
      fell &&
      ((led && bare.movesTo?.has(led.norm) && tokens[q.last + 2]?.kind === NUMBER) ||
        (Number.isInteger(n) &&
          // "Its population grew by 900"
          (bare.collectives?.has(tokens[q.first - 3]?.norm ?? '') ||
            (things !== '' && !bare.priced?.has(things.slice(things.lastIndexOf(' ') + 1).toLowerCase()))) &&
          this.#lender === null &&
          endsPhrase(compiled, led) &&
          !this.#hasIndexWord()))
    ) {
      q.unit = { type: 'count', code: null, text: things }
      q.lent = true
      q.why.set('unit', 'what the sentence says has moved')
      this.#lender = q
      return true
    }
    // "Airbus delivered 71 jets; it needs 235 in the final two months"
    if (
      this.#lends &&
      this.#lender &&
      Number.isInteger(n) &&
      n !== 1 &&
      before?.kind === WORD &&
      (bare.lendingVerbs?.has(tokens[this.#leadOf(q)]?.norm ?? '') ||
        // "to open 25 shops, after opening 19 last year", "sold 300 loaves; now it sells 120"
        this.#isDone(q) ||
        // "lent 14 works last year and will lend 20"
        (phrases.infinitive.has(tokens[q.first - 2]?.norm ?? '') &&
          !bare.movesTo?.has(tokens[q.first - 2]!.norm) &&
          !compiled.pack.nouns.stops.has(before.norm) &&
          q.first - this.#lender.last < 14))
    ) {
      const behind = tokens[q.last + 1]
      if (endsPhrase(compiled, behind)) {
        return lend(q, { type: 'count', code: null, text: this.#lender.unit!.text }, 'noun said before')
      }
    }
    // "their best since 2019, when they took 15"
    if (
      this.#lender === null &&
      this.#proportion?.unit?.type === 'percent' &&
      !q.words &&
      n > 0 &&
      n < 100 &&
      (phrases.when?.has(tokens[q.first - 2]?.norm ?? '') || phrases.when?.has(tokens[q.first - 3]?.norm ?? '')) &&
      this.#isDone(q) &&
      endsPhrase(compiled, tokens[q.last + 1])
    )
      return lend(q, { ...this.#proportion.unit }, 'unit said before')
    // "the government wants it below 50"
    const bounded = this.#lender === null && !q.words && q.decimal !== null ? claimBefore(found, q) : undefined
    if (
      bounded?.unit &&
      !bounded.rejected &&
      bounded.unit.type !== 'multiple' &&
      bounded.unit.type !== 'duration' &&
      bounded.unit.type !== 'rank' &&
      (phrases.above?.has(before?.norm ?? '') || phrases.pointing?.has(before?.norm ?? '')) &&
      n / Number(bounded.decimal) > 0.2 &&
      n / Number(bounded.decimal) < 5 &&
      endsPhrase(compiled, tokens[q.last + 1])
    )
      return lend(q, { ...bounded.unit }, 'unit said before')
    // "He paid for 30 nights but stayed 12."
    const span = this.#lender === null ? claimBefore(found, q) : undefined
    if (
      this.#lends &&
      span?.unit?.type === 'duration' &&
      !span.rejected &&
      this.#proportion === null &&
      Number.isInteger(n) &&
      n > 1 &&
      !q.words &&
      this.#isDone(q) &&
      endsPhrase(compiled, tokens[q.last + 1]) &&
      n / Number(span.decimal) > 0.05 &&
      n / Number(span.decimal) < 20
    )
      return lend(q, { ...span.unit }, 'unit said before')
    // "It used to take 3 hours; now it’s 12", "Last year it was 70"
    if (!q.words && q.decimal !== null && before && bare.standIns && endsPhrase(compiled, tokens[q.last + 1])) {
      const { pronouns, whole, standing } = bare.standIns
      // "there are now 14"
      const verb = phrases.nowadays?.has(before.norm) ? tokens[q.first - 2] : before
      const at = phrases.nowadays?.has(before.norm) ? q.first - 3 : q.first - 2
      const subject = phrases.perfect?.has(tokens[at]?.norm ?? '') ? tokens[at - 1] : tokens[at]
      const isBeing =
        (verb !== undefined &&
          phrases.passive?.has(verb.norm) &&
          (pronouns.has(subject?.norm ?? '') || whole.has(subject?.norm ?? ''))) ||
        // "by nightfall it stood at 31"
        (phrases.to.has(before.norm) &&
          standing.has(tokens[q.first - 2]?.norm ?? '') &&
          pronouns.has(tokens[q.first - 3]?.norm ?? ''))
      if (phrases.partOf.has(tokens[q.last + 1]?.norm ?? '') && phrases.objects?.has(tokens[q.last + 2]?.norm ?? ''))
        return isBeing && lend(q, { type: 'count', code: null, text: '' }, 'so many of us')
      if (whole.has(before.norm) || isBeing) {
        const p = found.findLast(
          ({ first, last, unit, rejected, merged }) =>
            first < q.first &&
            unit &&
            !rejected &&
            !merged &&
            // "Two years ago it was 38"
            !(unit.type === 'duration' && compiled.pack.notClaims.ago?.has(tokens[last + 1]?.norm ?? '')),
        )
        const ratio = p?.decimal ? n / Number(p.decimal) : 0
        const isNear = ratio > 0.05 && ratio < 20 && n !== 1
        if (this.#lends && p?.unit && !p.rejected && p.unit.type !== 'rank' && p.unit.type !== 'multiple' && isNear)
          return lend(q, { ...p.unit }, 'unit said before')
        const { counted, figure } = this.#said
        // "I get 54 cents a litre. Two years ago it was 38"
        const isMinor = figure?.minor === true && n > figure.value * 20
        const size = figure ? (isMinor ? n / 100 : n) / figure.value : 0
        // Of what was counted and what was measured, the figure that is about as large is meant.
        const isLike = size > 0.2 && size < 5
        if (p === undefined && counted !== null && Number.isInteger(n) && n > 1 && !(isLike && q.scaled))
          return lend(q, { type: 'count', code: null, text: counted }, 'noun of the sentence before')
        if (
          p === undefined &&
          figure !== null &&
          (isLike || (figure.unit.type === 'duration' && size > 0.05 && size < 20))
        ) {
          if (isMinor) {
            q.decimal = multiplyDecimals(q.decimal, '0.01')
            q.minor = true
          }
          return lend(q, { ...figure.unit }, 'unit of the sentence before')
        }
      }
    }
    // "closed at 41.20 euros, after touching 40.85"
    const price =
      q.decimal?.includes('.') && !q.words && bare.touching?.has(before?.norm ?? '')
        ? found.findLast(
            ({ first, unit, rejected, decimal }) =>
              first < q.first &&
              unit &&
              !rejected &&
              unit.type !== 'count' &&
              Math.abs(Math.log(n / Number(decimal))) < 0.7,
          )
        : undefined
    if (price?.unit && endsPhrase(compiled, tokens[q.last + 1])) return lend(q, { ...price.unit }, 'unit said before')
    // "traded at 151.20 to the dollar, after 150.65 late on Friday"
    if (
      q.decimal?.includes('.') &&
      !q.words &&
      phrases.followed?.has(before?.norm ?? '') &&
      endsPhrase(compiled, tokens[q.last + 1])
    ) {
      const traded = this.#priceNear(q)
      if (traded?.unit && !traded.minor) return lend(q, { ...traded.unit }, 'unit said before')
    }
    // "We are short of 60 nurses. But we have hired 22 since May": in the sentence before.
    const { counted } = this.#said
    if (counted !== null && this.#lender === null && this.#physical === null && Number.isInteger(n) && n > 1) {
      const more = tokens[q.last + 1]
      const goesOn = more?.kind === WORD && bare.fewer?.has(more.norm) === true
      const after = goesOn ? tokens[q.last + 2] : more
      const leads = before?.kind === WORD && (bare.lendingVerbs?.has(before.norm) || phrases.with?.has(before.norm))
      if (leads && endsPhrase(compiled, after) && !(after?.kind === WORD && phrases.partOf.has(after.norm)))
        return lend(q, { type: 'count', code: null, text: counted }, 'noun of the sentence before')
    }
    // "lost five in a row"
    const row = tokens[q.last + 1]
    if (
      Number.isInteger(n) &&
      row !== undefined &&
      bare.inRow?.every((part, i) => tokens[q.last + 1 + i]?.norm === part)
    ) {
      return lend(q, { type: 'count', code: null, text: '' }, 'so many in a row')
    }
    return false
  }

  /** The unit that a list behind a colon, or the line above a table, tells for numbers that have none. */
  #columnOf(q: Quantity): UnitOfColumn | null {
    const { columns } = this.#compiled.pack.bare
    const tokens = this.#tokens
    if (q.words || q.power > 0 || q.decimal === null) return null
    const before = tokens[q.first - 1]
    // "Nilgiri Air 91.4," behind "in per cent … as follows:"
    if (before?.kind === WORD && before.capital && tokens[0]?.kind === WORD) {
      const next = tokens[q.last + 1]
      if (next === undefined || /^[,;.]$/.test(next.norm) || this.#compiled.pack.phrases.joining?.has(next.norm)) {
        let colon = q.first - 1
        while (colon > 0 && tokens[colon]!.norm !== ':') colon--
        const lead = colon > 0 ? this.#text.slice(tokens[0]!.start, tokens[colon]!.start) : ''
        const told = lead === '' ? undefined : columns!.find(({ listed }) => listed.test(lead))
        if (told) return told
      }
    }
    this.#row ??= isRow(tokens)
    if (!this.#row) return null
    const title = this.#titleOf(q)
    if (title !== null) return columns!.find(({ headed }) => headed.test(title)) ?? null
    if (this.#column !== undefined) return this.#column
    this.#column = unitAbove(columns!, this.#text, tokens[0]!.start)
    return this.#column
  }

  /** The title of the column that a number of a row stands in, if a line above has one for each number. */
  #titleOf(q: Quantity): string | null {
    const numbers = this.#tokens.filter(({ kind }) => kind === NUMBER)
    this.#titles ??= titlesAbove(this.#text, this.#tokens[0]!.start, numbers.length) ?? []
    return this.#titles[numbers.indexOf(this.#tokens[q.last]!)] ?? null
  }

  /** "games, points per game", "minutes": what a column counts or measures. */
  #countedInColumn(q: Quantity): Quantity['unit'] {
    if (!this.#row || q.words || q.decimal === null || Number(q.decimal) < 1) return null
    const { nouns, bare } = this.#compiled.pack
    const noun = /^\p{L}+/u.exec(this.#titleOf(q) ?? '')?.[0].toLowerCase() ?? ''
    if (noun === '' || bare.priced?.has(noun)) return null
    if (!bare.titles?.has(noun) && (nouns.stops.has(noun) || !nouns.isHead(noun, false))) return null
    let unit: NonNullable<Quantity['unit']> = { type: 'count', code: null, text: noun }
    this.#compiled.units.after.match(noun, 0, noun.length, (end, rows) => {
      const row = rows.find(({ type, factor }) => measures.has(type) && factor === undefined)
      if (end !== noun.length || end < 4 || !row) return false
      unit = { type: row.type, code: row.code, text: '' }
      return true
    })
    return unit
  }

  /** "Stores: 412", "14: people killed in the past year": what a line with a colon counts or measures. */
  #labelOf(q: Quantity): Quantity['unit'] {
    const tokens = this.#tokens
    const { nouns, bare } = this.#compiled.pack
    if (q.words || q.scaled || q.decimal === null) return null
    const before = tokens[q.first - 1]
    const next = tokens[q.last + 1]
    const isHead = (token: Token | undefined): boolean =>
      token?.kind === WORD && !nouns.stops.has(token.norm) && nouns.isHead(token.norm, false)
    const isWhole = Number(q.decimal) > 1 && !q.decimal.includes('.')
    if (before === undefined && next?.norm === ':' && isWhole) {
      for (let i = q.last + 2; i < q.last + 5; i++)
        if (tokens[i]?.kind !== WORD || tokens[i]!.capital) return null
        else if (isHead(tokens[i])) return { type: 'count', code: null, text: tokens[i]!.norm }
      return null
    }
    if (before?.norm !== ':' || (next !== undefined && !/^[(|;]$/.test(next.norm))) return null
    const label = tokens[q.first - 2]
    if (!isWhole || q.first > 6 || !isHead(label) || bare.priced?.has(label!.norm)) return null
    return { type: 'count', code: null, text: label!.norm }
  }

  /** Whether what the sentence tells of before a number can be counted: cruise calls, a fleet. */
  #isOfMany(q: Quantity): boolean {
    const { collectives, counting, priced } = this.#compiled.pack.bare
    const tokens = this.#tokens
    if (this.#proportion || this.#hasIndexWord()) return false
    for (let i = q.first - 2; i >= 0; i--)
      if (collectives?.has(tokens[i]!.norm) || counting?.has(tokens[i]!.norm)) return true
    const things = countedBefore(this.#compiled, this.#text, tokens, q.first)
    return things !== '' && !priced?.has(things.slice(things.lastIndexOf(' ') + 1).toLowerCase())
  }

  /** The token before a number and the words that only round it: of "employs about 450" the verb. */
  #leadOf(q: Quantity): number {
    const { harmed } = this.#compiled.pack.bare
    const at = q.first - 1
    return at - (harmed?.bounds.get(this.#tokens[at]?.norm ?? '') ?? 0)
  }

  /** Whether a verb of doing something with what is counted stands before a number: "after opening 19", "has taken in 130". */
  #isDone(q: Quantity): boolean {
    const tokens = this.#tokens
    const { bare, phrases } = this.#compiled.pack
    const { done } = bare
    if (!done || q.first < 2 || Number(q.decimal) < 2) return false
    // "going 3 for 4": a score
    if (tokens[q.last + 2]?.kind === NUMBER && tokens[q.last + 1]!.kind === WORD) return false
    const lead = this.#leadOf(q)
    const isParticle = done.particles.has(tokens[lead]?.norm ?? '')
    const at = isParticle ? lead - 1 : lead
    const verb = tokens[at]
    if (verb?.kind !== WORD || verb.capital || done.never.has(verb.norm) || phrases.auxiliaries?.has(verb.norm))
      return false
    // "and killed nine": people
    if (bare.harmed?.verbs.has(verb.norm)) return false
    if (done.participles.has(verb.norm) || (verb.norm.length > 4 && verb.norm.endsWith(done.ending))) return true
    return phrases.isVerb(verb.norm, verb) || (this.#verbs?.()[at] ?? NO_VERB) !== NO_VERB
  }

  /** So many killed, named, counted, reached: the noun is what the sentence tells of. */
  #isOfPeople(q: Quantity): boolean {
    const compiled = this.#compiled
    const text = this.#text
    const tokens = this.#tokens
    const { bare, phrases } = compiled.pack
    const n = q.decimal === null ? Number.NaN : Number(q.decimal)
    const before = tokens[q.first - 1]
    const next = tokens[q.last + 1]
    // "killed nine", "14 were wounded", "left two dead"
    if (bare.harmed && Number.isInteger(n) && !(before?.capital && q.first > 1) && isOfVictims(compiled, tokens, q)) {
      // "• Cagayan – 14 dead, seven missing"
      if (
        next?.kind === WORD &&
        bare.harmed.states.has(next.norm) &&
        phrases.isAdverb?.(next.norm) !== true &&
        (before === undefined || before.kind === SYMBOL)
      ) {
        q.end = next.end
        q.last++
      }
      this.#lender = q
      return lend(q, { type: 'count', code: null, text: bare.harmed.people }, 'people harmed')
    }
    // "Of the 85 who applied", "Of the 99 that were ordered"
    if (
      Number.isInteger(n) &&
      n > 1 &&
      !before?.capital &&
      (bare.whoever?.has(next?.norm ?? '') ||
        (phrases.relatives?.has(next?.norm ?? '') &&
          phrases.definite?.has(before?.norm ?? '') &&
          phrases.partOf.has(tokens[q.first - 2]?.norm ?? '')))
    ) {
      this.#lender = q
      return lend(q, { type: 'count', code: null, text: '' }, 'so many who')
    }
    // "said 455 were hosted", "and 12 have died"
    if (
      Number.isInteger(n) &&
      n > 1 &&
      (this.#lender || (q.words && q.first === 0)) &&
      next?.kind === WORD &&
      bare.plurals?.has(next.norm) &&
      (before === undefined ||
        before.kind === SYMBOL ||
        // "by noon on Tuesday seven had been found"
        (before.capital && phrases.dated?.has(tokens[q.first - 2]?.norm ?? '')) ||
        (!before.capital && endsPhrase(compiled, before) && !bare.beside?.has(before.norm)) ||
        // "promised 400 homes; so far 35 have been built"
        bare.byNow?.has(before.norm))
    ) {
      q.unit = { type: 'count', code: null, text: this.#lender?.unit?.text ?? '' }
      q.lent = true
      q.why.set('unit', 'noun said before')
      this.#lender = q
      return true
    }
    // "there were five at the start"
    if (
      Number.isInteger(n) &&
      n > 1 &&
      before?.kind === WORD &&
      bare.plurals?.has(before.norm) &&
      bare.existing?.has(tokens[q.first - 2]?.norm ?? '') &&
      endsPhrase(compiled, next)
    ) {
      return lend(q, { type: 'count', code: null, text: this.#lender?.unit?.text ?? '' }, 'noun said before')
    }
    // "rates of 31 and 28 per 10,000"
    if (
      before?.kind === WORD &&
      phrases.partOf.has(before.norm) &&
      next?.kind === WORD &&
      phrases.links.has(next.norm) &&
      tokens[q.last + 2]?.kind === NUMBER &&
      compiled.pack.notClaims.base.before.has(tokens[q.last + 3]?.norm ?? '') &&
      tokens[q.last + 4]?.kind === NUMBER
    ) {
      return lend(q, { type: 'count', code: null, text: '' }, 'so many of so many')
    }
    // "Deaths fell to 164 per 100,000 people"
    if (
      next?.kind === WORD &&
      compiled.pack.notClaims.base.before.has(next.norm) &&
      tokens[q.last + 2]?.kind === NUMBER &&
      before?.kind === WORD &&
      !before.capital
    ) {
      q.unit = { type: 'count', code: null, text: countedBefore(compiled, text, tokens, q.first) }
      q.lent = true
      q.why.set('unit', 'so many of so many')
      this.#lender = q
      return true
    }
    // "350 beds, of which 40 are for children"
    if (
      this.#lender &&
      before?.kind === WORD &&
      phrases.pointing?.has(before.norm) &&
      phrases.partOf.has(tokens[q.first - 2]?.norm ?? '') &&
      Number.isInteger(n) &&
      endsPhrase(compiled, next)
    ) {
      return lend(q, { type: 'count', code: null, text: this.#lender.unit!.text }, 'noun said before')
    }
    // "brings to 30 the number of those killed"
    if (
      Number.isInteger(n) &&
      before?.kind === WORD &&
      bare.movesTo?.has(before.norm) &&
      phrases.definite?.has(next?.norm ?? '') &&
      bare.counting?.has(tokens[q.last + 2]?.norm ?? '')
    ) {
      const last = phrases.partOf.has(tokens[q.last + 3]?.norm ?? '') ? tokens[q.last + 4] : undefined
      return lend(
        q,
        { type: 'count', code: null, text: last?.kind === WORD ? text.slice(last.start, last.end) : '' },
        'a toll or tally',
      )
    }
    // "put the death toll at 84", "the toll rose to 84"
    if (
      Number.isInteger(n) &&
      before?.kind === WORD &&
      phrases.to.has(before.norm) &&
      (bare.counting?.has(tokens[q.first - 2]?.norm ?? '') ||
        (bare.leveling?.has(tokens[q.first - 2]?.norm ?? '') && bare.counting?.has(tokens[q.first - 3]?.norm ?? ''))) &&
      endsPhrase(compiled, next)
    ) {
      return lend(q, { type: 'count', code: null, text: '' }, 'a toll or tally')
    }
    // "The fleet stood at 843 in July", "Cruise calls, at 391, were flat"
    if (
      Number.isInteger(n) &&
      before?.kind === WORD &&
      phrases.lying?.has(before.norm) &&
      !q.words &&
      ((bare.standIns?.standing.has(tokens[q.first - 2]?.norm ?? '') && endsPhrase(compiled, next)) ||
        (tokens[q.first - 2]?.norm === ',' && next?.norm === ',')) &&
      this.#isOfMany(q)
    )
      return lend(
        q,
        { type: 'count', code: null, text: countedBefore(compiled, text, tokens, q.first) },
        'a toll or tally',
      )
    // "212 in one arm of the trial and 227 in the other"
    if (
      Number.isInteger(n) &&
      phrases.inside?.has(next?.norm ?? '') &&
      (bare.single?.has(tokens[q.last + 2]?.norm ?? '') ||
        (phrases.articles.has(tokens[q.last + 2]?.norm ?? '') &&
          bare.leftOut?.others.has(tokens[q.last + 3]?.norm ?? ''))) &&
      before !== undefined &&
      (before.kind === SYMBOL || phrases.links.has(before.norm)) &&
      tokens[q.first - 2]?.kind === WORD
    )
      return lend(
        q,
        { type: 'count', code: null, text: this.#lender?.unit?.text ?? '' },
        'so many in one and the other',
      )
    // "a total of 46 in each cell"
    if (
      Number.isInteger(n) &&
      before?.kind === WORD &&
      phrases.partOf.has(before.norm) &&
      bare.counting?.has(tokens[q.first - 2]?.norm ?? '') &&
      endsPhrase(compiled, next) &&
      !(next?.kind === WORD && phrases.partOf.has(next.norm))
    ) {
      return lend(q, { type: 'count', code: null, text: this.#lender?.unit?.text ?? '' }, 'a toll or tally')
    }
    // "Measles cases have reached 742"
    if (Number.isInteger(n) && before?.kind === WORD && bare.reaching?.has(before.norm) && endsPhrase(compiled, next)) {
      const who = bare.collectives?.has(tokens[q.first - 2]?.norm ?? '')
        ? tokens[q.first - 2]!.norm
        : countedBefore(compiled, text, tokens, q.first)
      if (who && !bare.priced?.has(who.toLowerCase())) {
        q.unit = { type: 'count', code: null, text: who }
        q.lent = true
        q.why.set('unit', 'what the sentence says has moved')
        this.#lender = q
        return true
      }
    }
    // "the death toll was six"
    if (
      Number.isInteger(n) &&
      before?.kind === WORD &&
      (bare.harmed?.were.has(before.norm) || phrases.passive?.has(before.norm)) &&
      (bare.counting?.has(tokens[q.first - 2]?.norm ?? '') ||
        // "the toll had been 14"
        ((phrases.perfect?.has(tokens[q.first - 2]?.norm ?? '') ||
          phrases.pastPerfect?.has(tokens[q.first - 2]?.norm ?? '')) &&
          bare.counting?.has(tokens[q.first - 3]?.norm ?? ''))) &&
      endsPhrase(compiled, next)
    ) {
      return lend(q, { type: 'count', code: null, text: '' }, 'a toll or tally')
    }
    return false
  }

  /** So many more, fewer, each, in a list or as a bound. */
  #isOneMore(q: Quantity): boolean {
    const compiled = this.#compiled
    const text = this.#text
    const tokens = this.#tokens
    const found = this.#found
    const { bare, phrases } = compiled.pack
    const n = q.decimal === null ? Number.NaN : Number(q.decimal)
    const before = tokens[q.first - 1]
    const next = tokens[q.last + 1]
    // "employs 38", "two fewer than in 2025"
    if (
      Number.isInteger(n) &&
      before?.kind === WORD &&
      bare.employing?.has(tokens[this.#leadOf(q)]?.norm ?? '') &&
      endsPhrase(compiled, next)
    ) {
      return lend(q, { type: 'count', code: null, text: '' }, 'people employed')
    }
    if (
      Number.isInteger(n) &&
      next?.kind === WORD &&
      bare.fewer?.has(next.norm) &&
      (!phrases.more?.has(next.norm) || phrases.than?.(tokens[q.last + 2]?.norm ?? '')) &&
      (!phrases.lacking?.has(next.norm) || phrases.partOf.has(tokens[q.last + 2]?.norm ?? '')) &&
      !(tokens[q.last + 2]?.kind === WORD && !nounless(compiled, tokens[q.last + 2]!))
    ) {
      // "13.6 million barrels a day, 300,000 more than a year before"
      const stuff =
        !bare.ofCounts?.has(next.norm) && this.#physical !== null && this.#physical.last > (this.#lender?.last ?? -1)
      // "took 9.8 days off, two more than in 2019"
      const span = claimBefore(found, q)
      if (
        span?.unit?.type === 'duration' &&
        !span.rejected &&
        this.#lender === null &&
        before?.norm === ',' &&
        phrases.than?.(tokens[q.last + 2]?.norm ?? '')
      )
        return lend(q, { ...span.unit }, 'so many more or fewer')
      // "4.1 trillion won, 0.3 trillion less than in April"
      const amount =
        q.scaled && q.power >= 6 && span?.unit?.type === 'currency' && span.power === q.power && !span.rejected
      return lend(
        q,
        stuff
          ? { ...this.#physical!.unit! }
          : amount
            ? { ...span.unit! }
            : { type: 'count', code: null, text: this.#lender?.unit?.text ?? '' },
        'so many more or fewer',
      )
    }
    // "It has room for 80, but 112 slept there", "Fewer than 500 remain"
    const opener = tokens[this.#leadOf(q)]
    if (
      !q.words &&
      Number.isInteger(n) &&
      n > 1 &&
      n < 1000 &&
      next?.kind === WORD &&
      !next.capital &&
      !next.glued &&
      (!phrases.auxiliaries?.has(next.norm) || bare.plurals?.has(next.norm)) &&
      (opener === undefined ||
        opener.norm === ';' ||
        phrases.links.has(opener.norm) ||
        phrases.contrasting?.has(opener.norm) ||
        // "90 children a year; this year 412 applied"
        (bare.daily?.has(opener.norm) && this.#lender !== null)) &&
      (bare.plurals?.has(next.norm) || (phrases.isPast(next.norm) && this.#verbs?.()[q.last + 1] === FINITE))
    )
      return lend(
        q,
        { type: 'count', code: null, text: this.#lender?.unit?.text ?? this.#said.counted ?? '' },
        'so many who do something',
      )
    // "40 stores in Ohio, 12 in Iowa": a further member of a list of places
    if (
      this.#lender !== null &&
      Number.isInteger(n) &&
      next?.kind === WORD &&
      phrases.breaks.has(next.norm) &&
      next.norm === tokens[this.#lender.last + 1]?.norm &&
      (before?.norm === ',' || phrases.links.has(before?.norm ?? '')) &&
      q.first - this.#lender.last < 8
    ) {
      const { unit } = this.#lender
      this.#lender = q
      return lend(q, { ...unit! }, 'noun of the list')
    }
    // "7 to 10 inches of rain were forecast, with 15 in places"
    if (
      this.#physical !== null &&
      phrases.with?.has(before?.norm ?? '') &&
      phrases.inside?.has(next?.norm ?? '') &&
      !q.words
    )
      return lend(q, { ...this.#physical.unit! }, 'unit said before')
    // "won six straight"
    if (
      Number.isInteger(n) &&
      n > 1 &&
      next?.kind === WORD &&
      bare.leftOut?.running.has(next.norm) &&
      endsPhrase(compiled, tokens[q.last + 2])
    )
      return lend(q, { type: 'count', code: null, text: this.#lender?.unit?.text ?? '' }, 'so many in a row')
    // "clocked 10.84 seconds, ahead of Diaz in 10.91"
    const timed =
      q.decimal?.includes('.') && !q.words
        ? found.findLast(
            ({ first, unit, rejected, decimal }) =>
              first < q.first && unit?.type === 'duration' && !rejected && decimal?.includes('.') === true,
          )
        : undefined
    if (
      timed?.unit &&
      Math.abs(Math.log(n / Number(timed.decimal))) < 0.2 &&
      (phrases.inside?.has(before?.norm ?? '') || before?.norm === '(')
    )
      return lend(q, { ...timed.unit }, 'unit said before')
    // "Two ambulances came, then four more."
    if (
      this.#lender !== null &&
      Number.isInteger(n) &&
      next?.kind === WORD &&
      phrases.more?.has(next.norm) &&
      (tokens[q.last + 2] === undefined || /^[.,;]$/.test(tokens[q.last + 2]!.norm))
    )
      return lend(q, { ...this.#lender.unit! }, 'so many more or fewer')
    // "17.9 million nights, or 5.8 each"
    if (
      this.#lender !== null &&
      phrases.eachOne?.has(next?.norm ?? '') &&
      before?.kind === WORD &&
      phrases.otherwise.has(before.norm) &&
      endsPhrase(compiled, tokens[q.last + 2])
    )
      return lend(q, { ...this.#lender.unit! }, 'so many each')
    // "The charity feeds 350 a day"
    if (
      Number.isInteger(n) &&
      n > 1 &&
      phrases.indefinite?.has(next?.norm ?? '') &&
      bare.daily?.has(tokens[q.last + 2]?.norm ?? '') &&
      !compiled.pack.notClaims.ago?.has(tokens[q.last + 3]?.norm ?? '') &&
      !q.scaled &&
      before?.kind === WORD &&
      !before.capital
    )
      return lend(q, { type: 'count', code: null, text: this.#lender?.unit?.text ?? '' }, 'so many a time')
    // "Girls gained 5.1 points and boys 4.2"
    const elliptic = ellipsisOf(compiled, tokens, found, q)
    if (elliptic) {
      return lend(q, { ...elliptic }, 'unit of the clause before')
    }
    // 공포·탐욕 지수는 34로, 규모 5.2의, 규모 5.2 지진: with a particle, or before what is measured so.
    const isIndex = before?.kind === WORD && bare.isIndexWord(before.norm)
    const isScale = before?.kind === WORD && !Number.isInteger(n) && bare.scaleWords?.test(before.norm) === true
    const isScored = before?.kind === WORD && !Number.isInteger(n) && bare.scored?.test(before.norm) === true
    if (!compiled.pack.numbers.spaced && (isIndex || isScale || isScored) && !q.words && q.decimal !== null) {
      const particle = tokens[q.last + 1]
      const isMeasured = isScale && particle !== undefined && bare.scaled?.test(particle.norm) === true
      // 타율 0.298, 142홈런
      if (isScored || (particle?.kind === WORD && (particle.glued || isMeasured))) {
        q.unit = { type: 'index', code: '1', text: text.slice(q.start, q.end) }
        q.why.set('unit', 'index named before it')
        return true
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
      const age =
        n < 125 &&
        (bare.ageWords.has(tokens[bound.last]!.norm) ||
          // "builders 13 and up"
          (bare.ageEnds?.has(tokens[bound.last]!.norm) === true &&
            n > 3 &&
            before?.kind === WORD &&
            (compiled.pack.nouns.isHead(before.norm, false) || phrases.demonstratives?.has(before.norm) === true)))
      // "firms with 10 or more employees"
      const noun = tokens[bound.last + 1]
      const counted =
        noun?.kind === WORD && compiled.pack.nouns.isHead(noun.norm, false) && !compiled.pack.nouns.stops.has(noun.norm)
      if (!age) this.#lender = q
      return lend(
        q,
        age
          ? { type: 'duration', code: 'a', text: text.slice(q.start, q.end) }
          : { type: 'count', code: null, text: counted ? noun.norm : '' },
        'bound behind a bare number',
      )
    }
    // "two counts of fraud and one of theft"
    const behind = tokens[q.last + 1]
    if (behind && phrases.partOf.has(behind.norm) && q.words) {
      const parallel =
        this.#lender !== null &&
        before !== undefined &&
        phrases.links.has(before.norm) &&
        phrases.partOf.has(tokens[this.#lender.last + 1]?.norm ?? '')
      if (parallel) {
        return lend(q, { type: 'count', code: null, text: this.#lender!.unit!.text }, 'noun of the list')
      }
      if (q.decimal === '1') {
        q.rejected = 'says no quantity'
        return true
      }
    }
    // "one of 14 in the valley", "won seven of nine"
    const part = found[found.indexOf(q) - 1]
    if (
      before &&
      phrases.partOf.has(before.norm) &&
      (bare.single?.has(tokens[q.first - 2]?.norm ?? '') ||
        (part?.last === q.first - 2 && part.lent && part.unit?.type === 'count' && Number(part.decimal) < n)) &&
      Number.isInteger(n) &&
      n > 1 &&
      endsPhrase(compiled, behind) &&
      !(behind?.kind === WORD && phrases.partOf.has(behind.norm))
    )
      return lend(q, { type: 'count', code: null, text: this.#lender?.unit?.text ?? '' }, 'so many of a kind')
    // "scored 18 of his 41"
    if (
      part?.unit?.type === 'count' &&
      part.last === q.first - 3 &&
      phrases.owners?.has(before?.norm ?? '') &&
      phrases.partOf.has(tokens[q.first - 2]!.norm) &&
      Number(part.decimal) < n &&
      endsPhrase(compiled, behind)
    )
      return lend(q, { ...part.unit }, 'so many of a kind')
    // "a mother of three"
    const owner = tokens[q.first - 2]
    const members =
      owner && !owner.capital && before && phrases.partOf.has(before.norm) ? bare.members?.get(owner.norm) : undefined
    if (members !== undefined && Number.isInteger(n) && !(behind?.kind === WORD && behind.capital)) {
      return lend(q, { type: 'count', code: null, text: members }, 'members of what was named')
    }
    // "a further 85 ran late", "instead of the usual six"
    if (before && bare.elliptic?.has(before.norm) && Number.isInteger(n) && !(behind?.glued && behind.kind === WORD)) {
      // "have risen 9 centimetres and could climb another 17"
      const stuff = this.#physical !== null && this.#physical.last > (this.#lender?.last ?? -1)
      return lend(
        q,
        stuff ? { ...this.#physical!.unit! } : { type: 'count', code: null, text: this.#lender?.unit?.text ?? '' },
        'noun left out',
      )
    }
    // "4,785 have been hurt, including 48 with serious injuries"
    if (
      this.#lender !== null &&
      bare.including?.has(before?.norm ?? '') &&
      !q.words &&
      Number.isInteger(n) &&
      n > 1 &&
      (endsPhrase(compiled, behind) || (behind?.kind === WORD && phrases.isPast(behind.norm)))
    )
      return lend(q, { type: 'count', code: null, text: this.#lender.unit!.text }, 'noun said before')
    // "more than the 28 recorded in all of 2024"
    if (
      this.#lender !== null &&
      phrases.definite?.has(before?.norm ?? '') &&
      phrases.comparing.has(tokens[q.first - 2]?.norm ?? '') &&
      Number.isInteger(n) &&
      (endsPhrase(compiled, behind) || (behind?.kind === WORD && phrases.isParticiple?.(behind.norm)))
    )
      return lend(q, { ...this.#lender.unit! }, 'noun said before')
    // "only 28 have ratified it, short of the 60 needed"
    if (
      this.#lender !== null &&
      phrases.definite?.has(before?.norm ?? '') &&
      Number.isInteger(n) &&
      n > 1 &&
      behind?.kind === WORD &&
      (bare.wanted?.has(behind.norm) ||
        // "60 officers, on top of the 623 there now"
        (!q.words &&
          phrases.partOf.has(tokens[q.first - 2]?.norm ?? '') &&
          phrases.atop?.has(tokens[q.first - 3]?.norm ?? '') &&
          endsPhrase(compiled, behind)))
    )
      return lend(q, { ...this.#lender.unit! }, 'noun said before')
    // "another 3 inches, on top of the 7.5 that has fallen"
    const known = this.#physical ?? this.#lender
    if (
      known &&
      phrases.definite?.has(before?.norm ?? '') &&
      !q.words &&
      q.decimal !== null &&
      behind?.kind === WORD &&
      phrases.relatives?.has(behind.norm) &&
      q.power === known.power
    )
      return lend(q, { ...known.unit! }, 'unit said before')
    // "delivered 45 jets and booked orders for 303"
    if (
      this.#lends &&
      this.#lender &&
      !q.words &&
      Number.isInteger(n) &&
      phrases.purposes?.has(before?.norm ?? '') &&
      bare.ordered?.has(tokens[q.first - 2]?.norm ?? '') &&
      endsPhrase(compiled, behind)
    )
      return lend(q, { ...this.#lender.unit! }, 'noun said before')
    // "Of the 14 analysts who cover it, eight rate it a buy and five a hold"
    if (
      this.#lender !== null &&
      Number.isInteger(n) &&
      phrases.partOf.has(tokens[0]!.norm) &&
      phrases.articles.has(tokens[1]?.norm ?? '') &&
      (before?.norm === ',' || (before?.kind === WORD && phrases.links.has(before.norm))) &&
      (q.words || (next?.kind === WORD && !next.capital))
    )
      return lend(q, { ...this.#lender.unit! }, 'so many of what the sentence opens with')
    // "a margin of 2.9 percentage points; for renters it is ±4.6"
    if (this.#proportion && before?.norm === '±' && this.#proportion.unit!.type !== 'multiple') {
      q.unit = { ...this.#proportion.unit! }
      q.start = before.start
      q.first--
      q.lent = true
      q.why.set('unit', 'unit said before')
      return true
    }
    return false
  }

  /** What a movement, a forecast or the number before it leads to. */
  #isLed(q: Quantity): boolean {
    const compiled = this.#compiled
    const text = this.#text
    const tokens = this.#tokens
    const found = this.#found
    const { bare, phrases } = compiled.pack
    const n = q.decimal === null ? Number.NaN : Number(q.decimal)
    const before = tokens[q.first - 1]
    const next = tokens[q.last + 1]
    const behind = tokens[q.last + 1]
    // "free cash flow more than doubled to 410 million": money, as the account says.
    const money = found.findLast((other) => other.first < q.first && !other.rejected && other.unit?.type === 'currency')
    if (q.scaled && q.power >= 6 && money && before && bare.movesTo?.has(before.norm) && bare.accounts) {
      let account = false
      for (let i = q.first - 2; i > money.last && i > q.first - 10; i--)
        if (bare.accounts.has(tokens[i]!.norm)) account = true
      if (account) {
        return lend(q, { ...money.unit! }, 'unit said before')
      }
    }
    // "Thefts are down 18 percent, to 41"; "Complaints tripled to 23.4"
    if (
      this.#proportion &&
      !this.#lender &&
      !Number.isNaN(n) &&
      before !== undefined &&
      bare.movesTo?.has(before.norm) === true &&
      !(tokens[this.#proportion.first - 1] && phrases.from.has(tokens[this.#proportion.first - 1]!.norm)) &&
      this.#proportion.unit!.type !== 'percentage_point' &&
      (this.#proportion.unit!.type === 'percent' || this.#proportion.direction !== null) &&
      q.first - this.#proportion.last <= 8 &&
      !this.#hasIndexWord() &&
      (!behind || behind.kind === SYMBOL || nounless(compiled, behind)) &&
      !hasNumber(tokens, this.#proportion.last + 1, q.first)
    ) {
      const moved = countedBefore(compiled, text, tokens, this.#proportion.first)
      if (!moved && q.scaled && !q.words)
        return lend(q, { type: 'count', code: null, text: '' }, 'what the sentence says has moved')
      if (!moved || bare.priced?.has(moved.toLowerCase())) {
        q.rejected = 'number without a unit or a thing counted'
        return true
      }
      q.unit = { type: 'count', code: null, text: moved }
      q.lent = true
      q.why.set('unit', 'what the sentence says has moved')
      this.#lender = q
      return true
    }
    // "17-19 billion crowns, against an earlier forecast of 24-26 billion"
    const amount = found.findLast(({ merged, first }) => !merged && first < q.first && tokens[first - 1]?.norm !== '(')
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
      return lend(q, { ...amount.unit }, 'unit said before')
    }
    // "Loans grew by 9.7 trillion won, while card debt dropped 1.9 trillion"
    const sum =
      q.scaled &&
      q.power >= 6 &&
      !q.words &&
      (endsPhrase(compiled, next) || phrases.comparatives?.has(next?.norm ?? '')) &&
      this.#lender?.power !== q.power
        ? found.findLast(
            (other) =>
              other.first < q.first &&
              !other.rejected &&
              other.unit?.type === 'currency' &&
              other.power === q.power &&
              tokens[other.first - 1]?.norm !== '(',
          )
        : undefined
    if (sum) return lend(q, { ...sum.unit! }, 'unit said before')
    const named = Number.isInteger(n) && q.max === null ? numberOf(compiled, text, tokens, q.first) : ''
    if (named && before?.kind === WORD && !before.capital) {
      return lend(q, { type: 'count', code: null, text: named }, 'what the sentence gives the number of')
    }
    // "34 saw no change and two predicted a cut"
    const after = tokens[q.last + 1]
    if (
      this.#lends &&
      this.#lender &&
      Number.isInteger(n) &&
      before !== undefined &&
      (before.norm === ',' ||
        (!q.words && phrases.joining?.has(before.norm)) ||
        (before.kind === WORD &&
          !phrases.joining?.has(before.norm) &&
          phrases.links.has(before.norm) &&
          !phrases.otherwise.has(before.norm)) ||
        phrases.contrasting?.has(before.norm)) &&
      after?.kind === WORD &&
      !after.capital &&
      phrases.isVerb(after.norm, after)
    ) {
      return lend(q, { type: 'count', code: null, text: this.#lender.unit!.text }, 'noun said before')
    }
    // "from one place to another" counts nothing.
    const isPronoun =
      q.words && q.decimal === '1' && phrases.from.has(before?.norm ?? '') && !endsPhrase(compiled, next)
    if (
      this.#lends &&
      this.#lender &&
      q.decimal !== null &&
      !isPronoun &&
      before &&
      (bare.lendsAfter.has(before.norm) || q.scaled)
    ) {
      return lend(q, { type: 'count', code: null, text: this.#lender.unit!.text }, 'noun said before')
    }
    // "1.08 million barrels a day, down 20,000 from the this.#prior week"
    if (
      this.#physical !== null &&
      before?.kind === WORD &&
      tokens[q.first - 2]?.norm === ',' &&
      bare.leveling?.has(before.norm) &&
      phrases.from.has(next?.norm ?? '') &&
      q.start - this.#physical.end < 40
    ) {
      return lend(q, { ...this.#physical.unit! }, 'unit said before')
    }
    // "fell by 3.4 million barrels to 424.2 million"
    if (
      this.#physical !== null &&
      q.scaled &&
      (q.power === this.#physical.power || phrases.by.has(tokens[this.#physical.first - 1]?.norm ?? '')) &&
      before &&
      (phrases.to.has(before.norm) ||
        phrases.from.has(before.norm) ||
        phrases.against?.has(before.norm) ||
        phrases.against?.has(tokens[q.first - 2]?.norm ?? '')) &&
      q.start - this.#physical.end < 60
    ) {
      return lend(q, { ...this.#physical.unit! }, 'unit said before')
    }
    if (bare.large && q.scaled && !q.words && q.power >= bare.large.power) {
      return lend(q, { type: bare.large.type, code: bare.large.code, text: '' }, 'large number without a unit')
    }
    // "The midpoint implies EBITDA of 390 million", in a text that has told of euros
    const said = money?.unit ?? this.#said.money
    if (
      said &&
      q.scaled &&
      q.power >= 6 &&
      !q.words &&
      bare.accounts &&
      before?.kind === WORD &&
      endsPhrase(compiled, next) &&
      (((phrases.partOf.has(before.norm) || phrases.to.has(before.norm) || phrases.spanning?.has(before.norm)) &&
        (bare.accounts.has(tokens[q.first - 2]?.norm ?? '') || bare.accounts.has(tokens[q.first - 3]?.norm ?? ''))) ||
        // "Analysts had expected 2.1 billion."
        (this.#said.figure?.unit.type === 'currency' &&
          (phrases.foreseen?.has(before.norm) || phrases.against?.has(before.norm))))
    )
      return lend(q, { ...said }, 'money of the sentence before')
    // 1만2000톤급: the letters behind it are no unit.
    const tail = tokens[q.last + 1]
    if (!compiled.pack.numbers.spaced && tail?.glued && tail.kind === WORD && !compiled.isParticle(tail.norm)) {
      q.rejected = 'number inside a name (product, index, instrument, event, organisation)'
      return true
    }
    // "was 410,000 barrels a day, and for the year it expects 405,000 to 415,000"
    const size = this.#physical?.decimal ? Number(q.decimal ?? q.min) / Number(this.#physical.decimal) : 0
    if (q.scaled && !q.words && this.#lender === null && size > 0.2 && size < 5 && endsPhrase(compiled, next))
      return lend(q, { ...this.#physical!.unit! }, 'unit said before')
    // "takes 15,000 litres of water for beef, but 1,800 for wheat"
    if (
      q.scaled &&
      !q.words &&
      this.#physical !== null &&
      phrases.contrasting?.has(before?.norm ?? '') &&
      phrases.purposes?.has(next?.norm ?? '')
    )
      return lend(q, { ...this.#physical.unit! }, 'unit said before')
    // "It handled 5 million tons a month. In April it shipped 1.9 million."
    if (
      q.scaled &&
      !q.words &&
      this.#said.measure?.power === q.power &&
      this.#lender === null &&
      endsPhrase(compiled, next)
    )
      return lend(q, { ...this.#said.measure.unit }, 'unit of the sentence before')
    if (q.scaled && !q.words) {
      // "to 1,204 pence before closing up 3.9 percent at 1,189"
      const near = before && phrases.to.has(before.norm) && endsPhrase(compiled, next) ? this.#priceNear(q) : undefined
      if (near?.unit) {
        if (near.minor) {
          q.decimal = multiplyDecimals(q.decimal!, '0.01')
          q.minor = true
        }
        return lend(q, { ...near.unit }, 'unit said before')
      }
      return lend(q, { type: 'count', code: null, text: '' }, 'bare number with groups or a scale')
    }
    if (q.scaled && q.words && q.power >= 3) {
      q.unit = { type: 'count', code: null, text: '' }
      q.lent = true
      return true
    }
    if (this.#isLeftOut(q)) {
      const meant = this.#meant(q) ?? (this.#isCounted(q) ? { type: 'count' as const, code: null, text: '' } : null)
      if (meant) return lend(q, { ...meant }, 'noun left out')
    }
    q.rejected = q.words ? 'number word without a thing counted' : 'number without a unit or a thing counted'
    return false
  }

  /** The last price or level of an index before a number that is much like it. */
  #priceNear(q: Quantity): Quantity | undefined {
    return this.#found.findLast(
      ({ first, unit, rejected, minor, decimal }) =>
        first < q.first &&
        !rejected &&
        (unit?.type === 'currency' || unit?.type === 'index') &&
        Math.abs(Math.log((Number(q.decimal) * (minor ? 0.01 : 1)) / Number(decimal))) < 0.5,
    )
  }

  /** Whether a number stands where only something told of before can be its noun: "only two go up", "in five years, not 15". */
  #isLeftOut(q: Quantity): boolean {
    const compiled = this.#compiled
    const tokens = this.#tokens
    const { bare, phrases } = compiled.pack
    const { leftOut } = bare
    if (!leftOut || q.signed || q.decimal === '1') return false
    const before = tokens[q.first - 1]
    const next = tokens[q.last + 1]
    const leads = tokens[q.first - 2]
    const isDoing = next?.kind === WORD && (phrases.isVerb(next.norm, next) || this.#verbs?.()[q.last + 1] === FINITE)
    // "It identified 14 species. Five no longer grow in Scotland"
    if (before === undefined) return q.words && (isDoing || leftOut.goingOn.has(next?.norm ?? ''))
    // "17 shots to Wearside’s nine"
    if (before.word.genitive) return endsPhrase(compiled, next)
    if (before.capital || before.glued) return false
    if (leftOut.only.has(before.norm)) return isDoing || phrases.breaks.has(next?.norm ?? '')
    const isDoneTo =
      this.#isDoneTo(q) ||
      (phrases.definite?.has(before.norm) &&
        phrases.isParticiple?.(next?.norm ?? '') &&
        phrases.partOf.has(leads?.norm ?? ''))
    if ((!isDoneTo && !endsPhrase(compiled, next)) || phrases.partOf.has(next?.norm ?? '')) return false
    // "hit 41.3 C on Tuesday, and 39 is forecast"
    if (phrases.links.has(before.norm) && phrases.passive?.has(next?.norm ?? ''))
      return phrases.foreseen?.has(tokens[q.last + 2]?.norm ?? '') === true
    // "short of the 8.1 recorded in 1953"
    if (isDoneTo) return true
    // "The other 220 were lost"
    if (leftOut.others.has(before.norm)) return phrases.articles.has(leads?.norm ?? '')
    // "in five years, not 15"
    if (phrases.negations?.has(before.norm)) return leads?.norm === ','
    if (phrases.purposes?.has(before.norm)) return this.#isMeantFor(q) || leftOut.left.has(leads?.norm ?? '')
    // "It had 1,900 staff and wants to get down to 900", "By Thursday it had reached 7.9"
    if (phrases.to.has(before.norm)) return bare.leveling?.has(leads?.norm ?? '') === true
    if (bare.reaching?.has(before.norm)) return true
    // "the July average is 3.2"
    if (phrases.passive?.has(before.norm) && phrases.means?.has(leads?.norm ?? '')) return true
    // "a minimum of 60"
    if (phrases.partOf.has(before.norm)) return phrases.means?.has(leads?.norm ?? '') === true
    // "won 10 wards, and may be left with two"
    if (phrases.with?.has(before.norm)) return leftOut.left.has(leads?.norm ?? '')
    // "every eight years rather than every 25"
    if (phrases.eachOne?.has(before.norm))
      return leads !== undefined && phrases.replacing?.get(tokens[q.first - 3]?.norm ?? '') === leads.norm
    // "It should be four."
    if (phrases.subjunctive?.has(before.norm))
      return bare.standIns?.pronouns.has(tokens[q.first - 3]?.norm ?? '') === true && next?.kind !== WORD
    return bare.lendingVerbs?.has(before.norm) === true || this.#isDone(q)
  }

  /** Whether what a number without a noun counts is clear enough without it: "only two go up", "the other 220". */
  #isCounted(q: Quantity): boolean {
    const { leftOut } = this.#compiled.pack.bare
    const before = this.#tokens[q.first - 1]
    if (!before || !Number.isInteger(Number(q.decimal ?? Number.NaN))) return false
    return (
      leftOut!.only.has(before.norm) || leftOut!.others.has(before.norm) || this.#isMeantFor(q) || this.#isDoneTo(q)
    )
  }

  /** "none of the 26 convicted", "the 16 murdered" */
  #isDoneTo(q: Quantity): boolean {
    const { phrases } = this.#compiled.pack
    return (
      phrases.definite?.has(this.#tokens[q.first - 1]?.norm ?? '') === true &&
      phrases.isParticiple?.(this.#tokens[q.last + 1]?.norm ?? '') === true &&
      endsPhrase(this.#compiled, this.#tokens[q.last + 2])
    )
  }

  /** "a corridor meant for 12" */
  #isMeantFor(q: Quantity): boolean {
    const { bare, phrases } = this.#compiled.pack
    return (
      phrases.purposes?.has(this.#tokens[q.first - 1]?.norm ?? '') === true &&
      bare.leftOut!.meant.has(this.#tokens[q.first - 2]?.norm ?? '')
    )
  }

  /** The unit that a number without one takes over: of the last quantity of the sentence that is about as large, else of the sentence before. */
  #meant(q: Quantity): Quantity['unit'] {
    const found = this.#found
    const n = Number(q.decimal ?? q.max)
    // "slept under six hours … slept over nine": of the same verb.
    const verb = this.#tokens[this.#leadOf(q)]?.norm ?? ''
    const alike = found.find(
      (other) =>
        other.first < q.first && other.unit && !other.rejected && this.#tokens[this.#leadOf(other)]?.norm === verb,
    )
    if (alike?.unit && alike.unit.type !== 'rank' && verb.length > 2 && !this.#compiled.pack.nouns.stops.has(verb))
      return alike.unit
    let span: Quantity['unit'] = null
    for (let i = found.indexOf(q) - 1; i >= 0; i--) {
      const { unit, rejected, decimal, max } = found[i]!
      if (!unit || rejected || unit.type === 'rank' || unit.type === 'multiple') continue
      const ratio = n / Number(decimal ?? max)
      const reach = unit.type === 'count' ? 50 : 5
      if (!(ratio >= 1 / reach && ratio <= reach) || (unit.type === 'count' && !Number.isInteger(n))) continue
      // "wants 19.5 percent over four years; it has been offered 14": no span where another figure fits.
      if (unit.type !== 'duration') return unit
      span ??= unit
    }
    if (span) return span
    const { counted, figure } = this.#said
    const size = figure ? n / figure.value : 0
    const isLike = size >= 0.2 && size <= 5 && !this.#isCounted(q)
    if (figure && isLike && (counted === null || !Number.isInteger(n))) return figure.unit
    return counted !== null && Number.isInteger(n) ? { type: 'count', code: null, text: counted } : null
  }
}

import { multiplyDecimals, shiftDecimal } from '../../lib/decimal.ts'
import { COLUMN } from '../numbers/columns.ts'
import { endsPhrase, lend, RATE, rateOf } from '../numbers/lent-units.ts'
import type { Quantity } from '../numbers/quantity.ts'
import { isSeen } from '../numbers/written-units.ts'
import type { Compiled } from '../tables/compiled.ts'
import { NUMBER, type Token, WORD } from '../text/tokens.ts'
import { columnOf, countedInColumn, labelOf } from './columns.ts'
import type { BareContext } from './context.ts'

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

/** Units that a number in brackets right behind one has too, if it is about as large. */
const bracketed: ReadonlySet<string> = new Set([
  'currency',
  'index',
  'temperature',
  'mass',
  'volume',
  'length',
  'area',
  'power',
])

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
  // "it was minus 30 outside"
  if (heats.cold.has(tokens[q.first]!.norm) && heats.of.has(tokens[q.first - 2]?.norm ?? '') && n < 0) return 'Cel'
  for (let i = q.first - 1; i >= 0 && i > q.first - 9; i--) {
    if (tokens[i]!.kind !== WORD) return null
    if (heats.names.has(tokens[i]!.norm))
      return isSeen(heats.warm, text) || (n >= 60 && !isSeen(heats.metric, text)) ? '[degF]' : 'Cel'
  }
  return null
}

/** A race, a rate of exchange, an age, the level of an index. */
export function isByItself(context: BareContext, q: Quantity): boolean {
  const found = context.found
  const { compiled, text, tokens } = context
  const { bare, phrases } = compiled.pack
  if (isRace(compiled, text, tokens, q)) {
    q.rejected = 'number inside a name (product, index, instrument, event, organisation)'
    return true
  }
  const n = q.decimal === null ? Number.NaN : Number(q.decimal)
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
  // "Yes: 58% (up 4)"
  if (
    share?.unit?.type === 'percent' &&
    bare.pointed?.has(tokens[q.first - 1]?.norm ?? '') &&
    tokens[q.first - 2]?.norm === '(' &&
    text[q.end] === ')' &&
    share.last === q.first - 3
  )
    return lend(q, { type: 'percentage_point', code: 'pp', text: '' }, 'points behind a share')
  // "USD/JPY 151.20 ▼0.45": by how much it moved
  if (
    share?.unit &&
    !share.rejected &&
    bracketed.has(share.unit.type) &&
    q.signed &&
    q.direction !== null &&
    Math.abs(n) < Number(share.decimal) / 2 &&
    /^ ?\(?$/.test(text.slice(share.end, q.start))
  ) {
    q.kind = 'change'
    return lend(q, { ...share.unit }, 'move behind its level')
  }
  // "Perth 4.2 percent (4.3)", "Euro: $1.1342 (1.1310)": what it was before, or elsewhere.
  const ratio = share ? Number(q.decimal) / Number(share.decimal) : 0
  if (
    share?.unit &&
    (share.unit.type === 'percent' || (bracketed.has(share.unit.type) && ratio > 0.5 && ratio < 2)) &&
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
    context.prior = q
    return true
  }
  const before = tokens[q.first - 1]
  const aged: boolean =
    context.prior !== null && !context.prior.rejected && context.prior.why.get('unit') === 'age behind a name'
  const leader: Quantity | null = context.prior
  // "aged 24, 29 and 61"
  const nextAge =
    aged &&
    before?.norm === ',' &&
    context.prior!.last === q.first - 2 &&
    listsAges(compiled, tokens, context.prior!, q)
  context.prior = q
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
  const isSpaced = compiled.pack.numbers.spaced
  const column = bare.columns ? columnOf(context, q) : null
  if (column) {
    q.decimal = shiftDecimal(q.decimal!, column.power)
    return lend(q, { type: column.type, code: column.code, text: column.counted ?? '' }, COLUMN)
  }
  const counted = bare.columns && isSpaced ? countedInColumn(context, q) : null
  if (counted) return lend(q, counted, COLUMN)
  const labelled = bare.columns && isSpaced ? labelOf(context, q) : null
  if (labelled) return lend(q, labelled, 'label of the line')
  // "rose by a factor of five"
  if (before && phrases.partOf.has(before.norm) && bare.factor === tokens[q.first - 2]?.norm && q.unit === null)
    return lend(q, { type: 'multiple', code: '1', text: text.slice(q.start, q.end) }, 'factor')
  // "Temperatures will reach 35 on Friday", "The thermostat was set at 72"
  const heat = bare.heats ? heatOf(bare.heats, text, tokens, q) : null
  const behind = tokens[q.last + 1]
  if (heat !== null && (endsPhrase(compiled, behind) || !compiled.pack.nouns.isHead(behind!.norm, false)))
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
    context.hasIndexWord()
  ) {
    return lend(q, { type: 'index', code: '1', text: text.slice(q.start, q.end) }, 'move of an index')
  }
  // "a body mass index of at least 30"
  const lead = context.leadOf(q)
  const isNamed =
    compiled.pack.phrases.partOf.has(tokens[lead]?.norm ?? '') && bare.isIndexWord(tokens[lead - 1]?.norm ?? '')
  if (isNamed && !q.words && Number.isInteger(n) && n >= 10 && endsPhrase(compiled, behind))
    return lend(q, { type: 'index', code: '1', text: text.slice(q.numberStart, q.numberEnd) }, 'level of an index')
  if (
    level !== null &&
    !q.words &&
    (level.includes('.') || q.scaled || text.slice(q.numberStart, q.numberEnd).includes('.')) &&
    // 4만7851.20, but not 4.8만
    (q.power === 0 || /\d\.\d+$/.test(text.slice(q.numberStart, q.numberEnd))) &&
    // "48,382.39 +319.10", 4,011.57 (-20.61, -0.51%): by how much it moved.
    (q.signed
      ? leader?.unit?.type === 'index'
      : Number(level) >= 10 &&
        (context.hasIndexWord() || isNearIndex(context, Number(level)) || isBesideIndex(context, q)))
  ) {
    q.unit = { type: 'index', code: '1', text: text.slice(q.start, q.end) }
    q.why.set('unit', 'level of an index named in the sentence')
    return true
  }
  return false
}

/** 식량가격지수는 126.4였다. 설탕은 94.1로 5.3% 떨어졌다: a level beside the index of the sentence before, with its own movement. */
function isBesideIndex({ compiled, said, tokens, found }: BareContext, q: Quantity): boolean {
  const { indexLevel } = said
  const particle = tokens[q.last + 1]
  if (!indexLevel || compiled.pack.numbers.spaced || !particle?.glued || q.decimal === null) return false
  if (!q.decimal.includes('.') || !compiled.pack.phrases.to.has(particle.norm)) return false
  const next = found[found.indexOf(q) + 1]
  const moves = next?.unit?.type === 'percent' && next.first - q.last <= 4
  return moves && Math.abs(Math.log(Number(q.decimal) / indexLevel)) < 0.5
}

/** Closed at 4,321.55. It had touched 4,350.20: whether the sentence before told the level of an index that is much like it. */
function isNearIndex({ said: { figure } }: BareContext, level: number): boolean {
  return figure?.unit.type === 'index' && Math.abs(Math.log(level / figure.value)) < 0.2
}

import { multiplyDecimals, shiftDecimal } from '../../lib/decimal.ts'
import { COLUMN } from '../numbers/columns.ts'
import { endsPhrase, lend, RATE, rateOf } from '../numbers/lent-units.ts'
import { AGE, type Quantity } from '../numbers/quantity.ts'
import { isSeen } from '../numbers/written-units.ts'
import type { HeatSetting } from '../pack/bare-numbers.ts'
import type { Compiled } from '../tables/compiled.ts'
import { isLetter, NUMBER, SYMBOL, type Token, WORD } from '../text/tokens.ts'
import { besideRules } from './beside-levels.ts'
import { columnOf, countedInColumn, labelOf } from './columns.ts'
import type { BareContext } from './context.ts'
import { indexRules } from './index-levels.ts'

/** Gives a number the unit that it is told in. `leader`: the number before it. */
export type MeasureRule = (context: BareContext, q: Quantity, leader: Quantity | null) => boolean

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
  if ((opener?.kind !== WORD && opener?.norm !== ',') || behind === undefined) return false
  const { links } = pack.phrases
  const isComma = behind.norm === ','
  if (!isComma && !links.has(behind.norm)) return false
  // "three, five, and eight"
  const next = tokens[q.last + (isComma && links.has(tokens[q.last + 2]?.norm ?? '') ? 3 : 2)]
  return next?.kind === NUMBER || (prior.words && next?.word.counts === true)
}

/** The scale of degrees that a bare number is told in: behind a word of temperature, of what is set to so many, of the weather; or `null`. */
function heatOf(
  heats: NonNullable<Compiled['pack']['bare']['heats']>,
  text: string,
  tokens: readonly Token[],
  q: Quantity,
): string | null {
  const n = Number(q.decimal ?? q.max)
  if ((q.scaled && !q.words) || !(Math.abs(n) < 601)) return null
  const isWarm = isSeen(heats.warm, text)
  const isMetric = isSeen(heats.metric, text)
  const scale = (from: number): string => (isWarm || (n >= from && !isMetric) ? '[degF]' : 'Cel')
  const setting = heats.settings.find((each) => isSetting(each, tokens, q, n))
  if (setting) return scale(setting.fahrenheit)
  if (!(Math.abs(n) < 130)) return null
  if (isOutdoors(heats, tokens, q)) return scale(45)
  // "a 39.5 fever"
  if (tokens[q.last + 1]?.norm === heats.fever && ((n > 35 && n < 43) || (n > 94 && n < 109))) return scale(60)
  if (!(q.signed || heats.leads.has(tokens[q.first - 1]?.norm ?? ''))) return null
  // "it was minus 30 outside"
  if (n < 0 && heats.cold.has(tokens[q.first]!.norm) && isToldOfIt(heats, tokens, q.first)) return 'Cel'
  for (let i = q.first - 1; i >= 0 && i > q.first - 9; i--) {
    if (tokens[i]!.kind !== WORD) return null
    if (heats.names.has(tokens[i]!.norm)) return scale(60)
  }
  return null
}

/** "highs of 28 and lows of 17 degrees": the scale of the temperature in its sentence */
function heatBeside(
  heats: NonNullable<Compiled['pack']['bare']['heats']>,
  tokens: readonly Token[],
  found: readonly Quantity[],
  q: Quantity,
): string | null {
  if (q.scaled || ![1, 2, 3].some((back) => heats.extremes.has(tokens[q.first - back]?.norm ?? ''))) return null
  return found.find(({ unit, rejected }) => unit?.type === 'temperature' && rejected === null)?.unit?.code ?? null
}

/** Whether "it" stands right before a number or one word further back: it was, it’s. */
const isToldOfIt = (
  heats: NonNullable<Compiled['pack']['bare']['heats']>,
  tokens: readonly Token[],
  at: number,
): boolean => heats.of.has(tokens[at - 1]?.norm ?? '') || heats.of.has(tokens[at - 2]?.norm ?? '')

/** "it’s 75 and sunny", "it was 90 outside.", "it feels like 102" */
function isOutdoors(
  heats: NonNullable<Compiled['pack']['bare']['heats']>,
  tokens: readonly Token[],
  q: Quantity,
): boolean {
  const next = tokens[q.last + 1]
  const further = tokens[q.last + 2]
  if (heats.feels.has(tokens[q.first - 2]?.norm ?? '')) return heats.of.has(tokens[q.first - 3]?.norm ?? '')
  if (!isToldOfIt(heats, tokens, q.first) && !isToldOfIt(heats, tokens, q.first - 1)) return false
  if (next?.kind !== WORD || q.unit !== null) return false
  return heats.outdoors.has(next.norm) ? further?.kind !== WORD : heats.skies.has(further?.norm ?? '')
}

/** "Set the AC to 70.", "Bake for 40 minutes at 350." */
function isSetting(
  { words, leads, verbs, behind, least, most }: HeatSetting,
  tokens: readonly Token[],
  q: Quantity,
  n: number,
): boolean {
  if (n < least || n > most || !leads.has(tokens[q.first - 1]?.norm ?? '')) return false
  for (let i = q.first - 2; i >= 0 && i > q.first - 9; i--) {
    const { kind, norm } = tokens[i]!
    if (kind === SYMBOL) return false
    if (!words.has(norm)) continue
    if (behind) return behind.has(tokens[i - 1]?.norm ?? '')
    return !verbs || tokens.some(({ norm }, at) => at !== i && at < q.first && q.first - at < 12 && verbs.has(norm))
  }
  return false
}

/** "the Calder Valley 10K": no claim */
function race({ compiled, text, tokens }: BareContext, q: Quantity): boolean {
  if (!isRace(compiled, text, tokens, q)) return false
  q.rejected = 'number inside a name (product, index, instrument, event, organisation)'
  return true
}

/** "the euro fell to 1.08" */
function rate(context: BareContext, q: Quantity): boolean {
  const quoted = rateOf(context.compiled, context.text, context.tokens, q)
  if (!quoted) return false
  q.unit = quoted
  q.why.set('unit', RATE)
  context.prior = q
  return true
}

/** "sees the rupee at 92.5 by June", "with the euro at 1.08": a rate whose other currency is known */
function seenAt({ compiled, text, tokens }: BareContext, q: Quantity): boolean {
  const { bare, phrases } = compiled.pack
  const name = tokens[q.first - 2]
  if (!bare.rate?.currencies.has(name?.norm ?? '') || !phrases.lying?.has(tokens[q.first - 1]!.norm)) return false
  if (q.words || q.scaled || !q.decimal?.includes('.') || !endsPhrase(compiled, tokens[q.last + 1])) return false
  return lend(q, { type: 'index', code: '1', text: text.slice(q.start, q.end) }, RATE)
}

/** "Kim, 47,", "aged 24, 29 and 61" */
function age({ compiled, text, tokens }: BareContext, q: Quantity, leader: Quantity | null): boolean {
  const years = Number(q.max ?? q.decimal ?? Number.NaN)
  if ((!Number.isInteger(years * 2) && q.words) || !(years > 0) || !(years < 125)) return false
  // "1K", but "a hundred and two"
  if (q.scaled && !q.words) return false
  const isTold = compiled.pack.bare.isAge(tokens, q.first, q.last) || isNextAge(compiled, tokens, q, leader)
  if (!isTold && !isOfNamed(compiled, text, tokens, q)) return false
  q.unit = { type: 'duration', code: 'a', text: text.slice(q.start, q.end) }
  q.why.set('unit', AGE)
  return true
}

/** How far back a person is looked for, in characters. */
const MAX_NAMED_BACK = 800

/** "The actress Ada Renwick has died. Renwick was 90.": the last name alone, behind where the whole name stands. */
function isOfNamed({ pack }: Compiled, text: string, tokens: readonly Token[], q: Quantity): boolean {
  const name = tokens[0]!
  if (q.first !== 2 || q.words || !name.capital || name.norm.length < 3) return false
  if (!pack.phrases.passive?.has(tokens[1]!.norm) || !pack.phrases.isOfOne?.(tokens[1]!.norm)) return false
  if (tokens[q.last + 1] && tokens[q.last + 1]!.kind !== SYMBOL) return false
  const word = text.slice(name.start, name.end)
  const before = text.slice(Math.max(0, name.start - MAX_NAMED_BACK), name.start)
  let at = before.lastIndexOf(` ${word}`)
  for (let tries = 0; at > 0 && tries < 5; tries++) {
    const first = before.slice(before.lastIndexOf(' ', at - 1) + 1, at)
    if (/^\p{Lu}\p{Ll}+$/u.test(first) && !isLetter(before.charCodeAt(at + 1 + word.length)))
      return !pack.nouns.stops.has(first.toLowerCase())
    at = before.lastIndexOf(` ${word}`, at - 1)
  }
  return false
}

/** Whether a number goes on with the ages before it. */
function isNextAge(compiled: Compiled, tokens: readonly Token[], q: Quantity, leader: Quantity | null): boolean {
  if (leader === null || leader.rejected || leader.why.get('unit') !== AGE) return false
  const before = tokens[q.first - 1]
  if (before?.norm === ',' && leader.last === q.first - 2 && listsAges(compiled, tokens, leader, q)) return true
  const { links, passive, isVerb } = compiled.pack.phrases
  if (before?.kind !== WORD || !links.has(before.norm) || q.first < 2) return false
  // "6 percent were under 25 and 47 were children"
  const next = tokens[q.last + 1]
  const isTold = (at: number): boolean => passive?.has(tokens[at]?.norm ?? '') === true
  return !(next?.kind === WORD && isVerb(next.norm, next) && (isTold(leader.first - 1) || isTold(leader.first - 2)))
}

/** "wheat eased 1-1/2 to $5.04-3/4": cents of what it leads to */
function centsOfSum({ compiled, text, tokens, found }: BareContext, q: Quantity): boolean {
  const { bare, phrases } = compiled.pack
  const before = tokens[q.first - 1]
  const sum = found[found.indexOf(q) + 1]
  if (q.decimal === null || before?.kind !== WORD) return false
  // "gave up 1-3/4 to $5.28"
  const verb = bare.done?.particles.has(before.norm) ? tokens[q.first - 2] : before
  if (verb?.kind !== WORD || !phrases.isPast(verb.norm)) return false
  if (!bare.movesTo?.has(tokens[q.last + 1]?.norm ?? '')) return false
  if (sum?.unit?.type !== 'currency' || sum.first > q.last + 3) return false
  // "down 2 cents at $4.38; soybeans rose 6 to $10.41"
  const isInCents =
    text.slice(q.numberStart, q.numberEnd).includes('/') ||
    (!q.words && found.some(({ first, minor }) => minor && first < q.first))
  if (!isInCents) return false
  q.decimal = multiplyDecimals(q.decimal, '0.01')
  q.minor = true
  return lend(q, { ...sum.unit }, 'cents of what it leads to')
}

/** "The fertility rate edged up to 0.75 from 0.72" */
function ratio({ compiled, text, tokens }: BareContext, q: Quantity): boolean {
  const { ratios } = compiled.pack.bare
  const level = q.decimal ?? q.max
  const before = tokens[q.first - 1]
  if (!ratios || !level?.includes('.') || q.words || q.scaled || before?.kind !== WORD) return false
  if (!ratios.before.has(before.norm) && !ratios.names.has(before.norm)) return false
  if (!endsPhrase(compiled, tokens[q.last + 1]) || !tokens.some(({ norm }) => ratios.names.has(norm))) return false
  const isFactor = tokens.some(({ norm }, i) => ratios.factors?.get(norm)?.has(tokens[i + 1]?.norm ?? ''))
  return lend(
    q,
    isFactor
      ? { type: 'multiple', code: '1', text: text.slice(q.start, q.end) }
      : { type: 'count', code: null, text: '' },
    'a ratio that the sentence names',
  )
}

/** "on time, in per cent: Nilgiri Air 91.4, Udaan Jet 78.9", and the rows of a table under such a line */
function inColumn(context: BareContext, q: Quantity): boolean {
  const { bare, numbers } = context.compiled.pack
  if (!bare.columns) return false
  const column = columnOf(context, q)
  if (column) {
    q.decimal = shiftDecimal(q.decimal!, column.power)
    return lend(q, { type: column.type, code: column.code, text: column.counted ?? '' }, COLUMN)
  }
  if (!numbers.spaced) return false
  const counted = countedInColumn(context, q)
  if (counted) return lend(q, counted, COLUMN)
  const labelled = labelOf(context, q)
  return labelled !== null && lend(q, labelled, 'label of the line')
}

/** "rose by a factor of five" */
function factor({ compiled, text, tokens }: BareContext, q: Quantity): boolean {
  const { bare, phrases } = compiled.pack
  const before = tokens[q.first - 1]
  if (!before || !phrases.partOf.has(before.norm) || bare.factor !== tokens[q.first - 2]?.norm) return false
  return q.unit === null && lend(q, { type: 'multiple', code: '1', text: text.slice(q.start, q.end) }, 'factor')
}

/** "Temperatures will reach 35 on Friday", "The thermostat was set at 72" */
function temperature({ compiled, text, tokens, found }: BareContext, q: Quantity): boolean {
  const { bare, nouns } = compiled.pack
  if (!bare.heats) return false
  const heat = heatOf(bare.heats, text, tokens, q) ?? heatBeside(bare.heats, tokens, found, q)
  const behind = tokens[q.last + 1]
  if (heat === null || (!endsPhrase(compiled, behind) && nouns.isHead(behind!.norm, false))) return false
  return lend(q, { type: 'temperature', code: heat, text: '' }, 'temperature')
}

/** 키 180에 몸무게 75야: so many of the unit that a measure is told in */
function size({ compiled, tokens }: BareContext, q: Quantity): boolean {
  const { bare } = compiled.pack
  const before = tokens[q.first - 1]
  if (!bare.sizes || before?.kind !== WORD || q.words || q.scaled || q.decimal === null) return false
  const n = Number(q.decimal)
  const told = bare.sizes.find(({ names, least, most }) => names.has(before.norm) && n >= least && n <= most)
  const after = tokens[q.last + 1]
  if (!told || (after?.glued && after.kind === WORD && !compiled.isParticle(after.norm))) return false
  return lend(q, { type: told.type, code: told.code, text: '' }, 'unit of the measure named before it')
}

/** Those that leave the number before as it was for the next one. */
const ledRules: readonly MeasureRule[] = [race, ...besideRules, rate, seenAt]

const ownRules: readonly MeasureRule[] = [age, centsOfSum, ratio, inColumn, factor, temperature, size, ...indexRules]

/** A race, a rate of exchange, an age, the level of an index: the first rule that knows a number has it. */
export function isByItself(context: BareContext, q: Quantity): boolean {
  const leader = context.prior
  for (const rule of ledRules) if (rule(context, q, leader)) return true
  context.prior = q
  for (const rule of ownRules) if (rule(context, q, leader)) return true
  return false
}

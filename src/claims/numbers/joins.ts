import { addDecimals, multiplyDecimals, shiftDecimal } from '../../lib/decimal.ts'
import type { Compiled } from '../tables/compiled.ts'
import { SYMBOL, type Token, WORD } from '../text/tokens.ts'
import { BAND } from './bands.ts'
import { absorb, compound, steps } from './compounds.ts'
import type { Quantity } from './quantity.ts'
import { soManyOf } from './so-many-of.ts'

/** Two numbers that may be one, and what stands between them. */
export interface Pair {
  readonly compiled: Compiled
  readonly text: string
  readonly tokens: readonly Token[]
  readonly found: readonly Quantity[]
  readonly p: Quantity & { decimal: string }
  readonly q: Quantity & { decimal: string }
  /** As it is written, and without the hyphens around it. */
  readonly written: string
  readonly glue: string
}

/** Makes one of two numbers: `true` where the first stands for both, `false` where they stay two, `undefined` where it knows nothing of them. */
type Join = (pair: Pair) => boolean | undefined

/** Joins compounds ("2 years and 3 months") and ratios ("seven out of ten"); the first of the two stands for both. */
export function joinParts(
  compiled: Compiled,
  text: string,
  tokens: readonly Token[],
  found: readonly Quantity[],
): void {
  const { spaced } = compiled.pack.numbers
  let prior: Quantity | null = null
  for (const q of found) {
    const p: Quantity | null = prior
    prior = q
    if (!p || p.merged || p.rejected || q.rejected || q.start < p.end || q.start - p.end > 16) continue
    if (isBandOfPart(text, p, q)) prior = p
    if (!isOneValue(p) || !isOneValue(q)) continue
    const written = text.slice(p.end, q.start).trim().toLowerCase()
    // "1-in-43"
    const isHyphened = spaced && written.length > 2 && written.startsWith('-') && written.endsWith('-')
    const glue = isHyphened ? written.slice(1, -1) : written
    if (isJoined({ compiled, text, tokens, found, p, q, written, glue })) prior = p
  }
}

/** 2시간 9분대: joins a whole with the band of a part of it, and says whether it did. */
function isBandOfPart(text: string, p: Quantity, q: Quantity): boolean {
  if (p.decimal === null || q.min === null || q.max === null || q.why.get('value') !== BAND) return false
  const factor = steps.get(`${p.unit?.code}>${q.unit?.code}`)
  if (factor === undefined || p.decimal.includes('.') || text.slice(p.end, q.start).trim() !== '') return false
  const whole = multiplyDecimals(p.decimal, factor)
  p.min = addDecimals(whole, q.min)
  p.max = addDecimals(whole, q.max)
  p.decimal = null
  p.unit = { ...q.unit!, text: text.slice(p.numberEnd, q.end).trim() }
  absorb(p, q)
  p.why.set('value', BAND)
  return true
}

const isOneValue = (q: Quantity): q is Quantity & { decimal: string } => q.decimal !== null

function isJoined(pair: Pair): boolean {
  for (const join of joins) {
    const isOne = join(pair)
    if (isOne !== undefined) return isOne
  }
  return false
}

/** Adds a number to the one before it, which has a unit of so many of its own. */
function addPart({ p, q }: Pair, factor: string, why: string): true {
  p.decimal = addDecimals(multiplyDecimals(p.decimal, factor), q.decimal)
  absorb(p, q)
  p.why.set('value', why)
  return true
}

/** "2 years and 3 months" */
function twoUnits(pair: Pair): boolean | undefined {
  const { compiled, text, p, q, glue } = pair
  const isAbbreviated = (glue === '.' || glue === '.,') && p.unit !== null && p.unit.text.length < 5
  if (!p.unit || !q.unit) return undefined
  // "a 6-foot-2-inch man"
  const isHeight = glue === '-' && p.unit.code === '[ft_i]' && q.unit.code === '[in_i]'
  if (glue !== '' && !isAbbreviated && !isHeight && !compiled.pack.numbers.compoundWords.includes(glue))
    return undefined
  // "7 pounds, 6 ounces" of a child
  if (q.unit.code === '[oz_av]' && p.unit.code === 'GBP' && p.numberStart === p.start)
    p.unit = { ...p.unit, type: 'mass', code: '[lb_av]' }
  // "3m 20s"
  if (glue === '' && p.unit.text === 'm' && q.unit.text === 's') p.unit = { type: 'duration', code: 'min', text: 'm' }
  const joined = (glue === ',' || isAbbreviated) && !mayHaveComma(pair) ? null : compound(compiled, p, q)
  if (!joined) return undefined
  p.decimal = joined
  p.unit = { ...(q.unit.type === 'currency' ? p.unit : q.unit), text: text.slice(p.numberEnd, q.end).trim() }
  absorb(p, q)
  p.why.set('value', 'compound of two units')
  return true
}

/** "two pounds fifty", 3유로 20 */
function hundredths({ compiled, tokens, p, q, glue }: Pair): boolean | undefined {
  if (p.unit?.type !== 'currency' || glue !== '' || !isChange(compiled, tokens, p, q)) return undefined
  p.decimal = addDecimals(p.decimal, shiftDecimal(q.decimal, -2))
  absorb(p, q)
  p.why.set('value', 'money with its hundredths')
  return true
}

/** "11 stone 4" */
function stones(pair: Pair): boolean | undefined {
  const { text, p, q, glue } = pair
  if (p.unit?.code !== '[stone_av]' || q.unit !== null || glue !== '' || q.scaled || Number(q.decimal) >= 14)
    return undefined
  p.unit = { type: 'mass', code: '[lb_av]', text: text.slice(p.numberEnd, q.end).trim() }
  return addPart(pair, '14', 'stones and pounds')
}

/** 1과 1/2컵, 2와 2분의 1 */
function wholeAndPart({ compiled, text, p, q, glue }: Pair): boolean | undefined {
  const { mixedWords } = compiled.pack.numbers
  if (!mixedWords?.has(glue) || p.unit !== null || !q.unit || !isWholeAndPart(text, p, q)) return undefined
  p.decimal = addDecimals(p.decimal, q.decimal)
  absorb(p, q)
  p.unit = { ...q.unit }
  p.why.set('value', 'a whole and a part')
  return true
}

/**
 * "a hundred and 50 dollars", "2 thousand 5 hundred miles", "one fifty dollars": what is less than the scale word before it, where one of the
 * two is in figures or no hundred is said.
 */
function scaleAndRest(pair: Pair): boolean | undefined {
  const { compiled, text, tokens, p, q, glue } = pair
  const { numbers } = compiled.pack
  if (!numbers.spaced || p.unit !== null || !q.unit || q.decimal.includes('.') || p.decimal.startsWith('-'))
    return undefined
  const isAnd = numbers.compoundWords[0] === glue
  if ((glue !== '' && !isAnd) || q.numberStart > q.start || q.signed || text[q.numberEnd] === '-') return undefined
  if (glue === '' && isSaidAlone(p, q)) {
    p.decimal = addDecimals(shiftDecimal(p.decimal, 2), q.decimal)
  } else {
    if (!p.scaled || p.power < 2 || p.decimal.includes('.') || !endsScale(compiled, tokens, p)) return undefined
    // "2 thousand 5 hundred", "a hundred and 50"
    const isRest = isAnd
      ? p.power === 2 && !q.scaled && q.decimal.length < 3 && q.unit.type !== 'percent'
      : q.power >= 2 && q.power < p.power && endsScale(compiled, tokens, q)
    if (!isRest || !/^0+$/.test(p.decimal.slice(-q.decimal.length))) return undefined
    p.decimal = addDecimals(p.decimal, q.decimal)
  }
  absorb(p, q)
  p.unit = { ...q.unit }
  p.why.set('value', 'a scale word and the rest')
  return true
}

/** "one fifty dollars", "two twenty-five miles": hundreds that go without saying, of several and of no time. */
const isSaidAlone = (p: Pair['p'], q: Pair['q']): boolean =>
  p.words &&
  q.words &&
  !q.scaled &&
  /^[1-9]$/.test(p.decimal) &&
  /^[1-9]\d$/.test(q.decimal) &&
  q.unit!.text.endsWith('s') &&
  q.unit!.type !== 'duration' &&
  q.unit!.type !== 'count'

/** Whether the number of a quantity ends with a scale in words: two hundred, 5 thousand. */
function endsScale({ numerals }: Compiled, tokens: readonly Token[], q: Quantity): boolean {
  const last = tokens.slice(q.first, q.last + 1).findLast(({ end }) => end === q.numberEnd)
  const atom = last?.kind === WORD ? numerals.atoms.match(last.norm, 0, last.norm.length)?.value : undefined
  return atom?.is === 'scale' && !atom.short
}

/** "6 foot 2", "5-foot-8" */
function feet(pair: Pair): boolean | undefined {
  const { compiled, text, p, q, glue, written } = pair
  const { numbers, nouns } = compiled.pack
  if (p.unit?.code !== '[ft_i]' || q.unit !== null || !numbers.spaced || q.scaled) return undefined
  if (Number(q.decimal) >= 12 || Number(p.decimal) >= 9) return undefined
  if (glue !== '' && (written !== '-' || nouns.isHead(p.unit.text, false))) return undefined
  p.unit = { type: 'length', code: '[in_i]', text: text.slice(p.numberEnd, q.end).trim() }
  return addPart(pair, '12', 'feet and inches')
}

/** 시속 300㎞에서 170㎞로: both are speeds. */
function speeds({ compiled, p, q, glue }: Pair): boolean | undefined {
  if (p.unit?.type !== 'speed' || q.unit?.type !== 'length' || !compiled.pack.phrases.from.has(glue)) return undefined
  if (p.unit.code?.startsWith(`${q.unit.code}/`) && p.unit.text === q.unit.text) q.unit = { ...p.unit }
  return false
}

/** 2m 37을 넘다, "1 metre 80" */
function metres({ compiled, tokens, p, q, glue }: Pair): boolean | undefined {
  if (p.unit?.code !== 'm' || q.unit !== null || glue !== '' || !isCentimetres(compiled, tokens, p, q)) return undefined
  p.decimal = addDecimals(p.decimal, multiplyDecimals(q.decimal, '0.01'))
  absorb(p, q)
  p.why.set('value', 'metres and centimetres')
  return true
}

/** 1h15 */
function hours(pair: Pair): boolean | undefined {
  const { tokens, p, q, glue } = pair
  if (p.unit?.code !== 'h' || q.unit !== null || glue !== '' || !isMinutes(tokens, q)) return undefined
  p.unit = { type: 'duration', code: 'min', text: p.unit.text }
  return addPart(pair, '60', 'hours and minutes')
}

/** The first that knows a pair decides. */
const joins: readonly Join[] = [
  twoUnits,
  hundredths,
  stones,
  wholeAndPart,
  scaleAndRest,
  feet,
  speeds,
  metres,
  hours,
  soManyOf,
]

/** Units whose parts may stand behind a comma: 2 hours, 9 minutes; 5 feet, 11 inches. */
const commaParts: ReadonlySet<string> = new Set(['a', 'mo', 'wk', 'd', 'h', 'min', '[ft_i]', '[lb_av]', '[stone_av]'])

/** "5 dollars, 20 cents." too, where nothing goes on behind it. */
const mayHaveComma = ({ tokens, p, q }: Pair): boolean =>
  commaParts.has(p.unit!.code ?? '') ||
  (p.unit!.type === 'currency' && (!tokens[q.last + 1] || /^[.;)?!]$/.test(tokens[q.last + 1]!.norm)))

/** Whether a number behind an amount in words is so many hundredths: from ten to ninety-nine, and its phrase ends. */
function isChange({ pack }: Compiled, tokens: readonly Token[], p: Quantity, q: Quantity): boolean {
  if (q.unit !== null || q.scaled || (p.scaled && !p.words) || p.minor || p.numberStart !== p.start) return false
  if (!/^[1-9]\d$/.test(q.decimal!) || !/^\d{1,3}$/.test(p.decimal!) || (p.words && !q.words)) return false
  const next = tokens[q.last + 1]
  if (!next || (next.kind === SYMBOL && /^[.,;:)?!…—”"’'\]]$/.test(next.norm))) return true
  // "10 pounds fifty" ends its phrase
  return (
    p.words === q.words && pack.numbers.spaced && next.kind === WORD && !next.glued && pack.nouns.stops.has(next.norm)
  )
}

/** Whether a part of one that is written as a fraction follows a whole number: 1과 1/2, "3 and 1/2 pounds". */
const isWholeAndPart = (text: string, p: Quantity, q: Quantity): boolean =>
  !p.decimal!.includes('.') &&
  !p.scaled &&
  q.decimal!.startsWith('0.') &&
  q.numberEnd > q.numberStart + 2 &&
  !text.slice(q.numberStart, q.numberEnd).includes('.')

/** Two figures behind metres: glued to them, or with a particle behind them. */
function isCentimetres({ pack }: Compiled, tokens: readonly Token[], p: Quantity, q: Quantity): boolean {
  const next = tokens[q.last + 1]
  // "one metre eighty"
  if (q.words) return p.words && /^[1-9]\d$/.test(q.decimal!) && (!next || /^[.,;)!?]$/.test(next.norm))
  if (q.numberEnd - q.numberStart !== 2) return false
  if (tokens[q.first]!.glued) return true
  if (!next || /^[.,;)!?]$/.test(next.norm)) return true
  return !pack.numbers.spaced && next.kind === WORD && next.glued
}

/** Two figures glued to hours. */
const isMinutes = (tokens: readonly Token[], q: Quantity): boolean =>
  tokens[q.first]!.glued && q.numberEnd - q.numberStart === 2 && Number(q.decimal) < 60

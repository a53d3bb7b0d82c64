import type { MarkedWords } from '../clauses/marked-words.ts'
import { isPlaceOf, SIZE } from '../numbers/counting/counting.ts'
import { lend, lendBackward, measured } from '../numbers/lent-units.ts'
import type { Quantity } from '../numbers/quantity.ts'
import type { Compiled } from '../tables/compiled.ts'
import { isCountedAgain, isOfAntecedent, isPartOfSpan } from './antecedents.ts'
import { isAverage, isFeat, isInnings, isTally } from './averages.ts'
import { settleBreakdowns } from './breakdowns.ts'
import { BareContext, type Said } from './context.ts'
import { isOneMore } from './ellipsis.ts'
import { settleItems, settleMedals, settleToldItems } from './items.ts'
import { isLarge } from './large.ts'
import { isByItself } from './measures.ts'
import { isMeasuredAgain, isMoneyAgain, isMovedBetween, isMovedTo } from './movements.ts'
import { settleRank } from './ranks.ts'
import { isOfOther, isPolledToo, unitOfRival } from './rivals.ts'
import { isAsBefore } from './said-before.ts'
import { isOfPeople, isOfToldToll } from './tolls.ts'

/** What moves by an amount that may be told in percent as well. */
const restated: ReadonlySet<string> = new Set(['currency', 'index', 'count', 'mass', 'volume', 'length'])

const proportions: ReadonlySet<string> = new Set(['percent', 'percentage_point', 'multiple'])

/** Numbers without unit or noun that are quantities all the same: ages, ranks, index levels, and counts whose noun was said before. */
export function settleBareNumbers(
  compiled: Compiled,
  text: string,
  words: MarkedWords,
  found: readonly Quantity[],
  said: Said,
): void {
  lendBackward(compiled, text, words.tokens, found)
  const context = new BareContext(compiled, text, words, found, said)
  settleBreakdowns(context)
  settleItems(context)
  settleToldItems(context)
  settleMedals(context)
  for (const q of found) if (!q.merged) settle(context, q)
  for (let n = 0; n + 1 < found.length; n++)
    if (isPartOfNext(context, found[n]!, found[n + 1]!)) found[n]!.rejected = null
  for (let n = 1; n < found.length; n++) tellMoveInPercent(context, found, n)
}

/** "151.20 ▼0.45 (0.3%)", 2,611.48(▼12.3, 0.47%): a move with its sign, told in percent as well. */
function tellMoveInPercent({ text }: BareContext, found: readonly Quantity[], n: number): void {
  const q = found[n]!
  const p = found[n - 1]!
  if (q.unit?.type !== 'percent' || q.signed || q.kind !== null || q.rejected || text[q.end] !== ')') return
  if (!p.signed || p.direction === null || !p.unit || p.rejected || !restated.has(p.unit.type)) return
  const between = text.slice(p.end, q.start)
  if (between.length > 2 || !/^ ?[(,] ?$/.test(between)) return
  // -45억원(12%): a loss, and what it is a part of
  if (Number(p.decimal) < 0 && !(n > 1 && p.start - found[n - 2]!.end <= 2)) return
  q.kind = 'change'
  q.direction = p.direction
  q.why.set('kind', 'move told in percent as well')
}

/** "212 of the 340 missing", "60 of about 90 houses": as many of what the whole counts. */
function isPartOfNext({ compiled, tokens }: BareContext, q: Quantity, whole: Quantity): boolean {
  const { partOf, articles, owners } = compiled.pack.phrases
  if (q.unit !== null || q.decimal === null || q.merged || whole.rejected || whole.unit?.type !== 'count') return false
  // "one of three officials said": which one
  if (q.words && q.decimal === '1') return false
  if (!partOf.has(tokens[q.last + 1]?.norm ?? '') || !(Number(q.decimal) < Number(whole.decimal))) return false
  let at = q.last + 2
  if (articles.has(tokens[at]!.norm) || owners?.has(tokens[at]!.norm)) at++
  // "four of the original twelve houses"
  if (at < whole.first && compiled.pack.nouns.light.has(tokens[at]!.norm)) at++
  const bound = at < whole.first ? compiled.qualifiers.matchAt(tokens, at) : null
  return (bound ? bound.last + 1 : at) === whole.first && lend(q, { ...whole.unit }, 'so many of the whole')
}

/** The order of decisions about one number. */
function settle(context: BareContext, q: Quantity): void {
  settleRank(context, q)
  // "Duties will go to zero": none of what?
  if (q.words && q.decimal === '0' && q.unit === null) q.rejected ??= 'number word without a thing counted'
  const rival = q.unit === null ? unitOfRival(context, q) : null
  if (rival) {
    q.rejected = null
    lend(q, { ...rival }, 'noun of the list')
  }
  if (q.unit === null && isPolledToo(context, q)) q.rejected = null
  if (q.rejected || isLender(context, q)) return
  // The first that knows what it is has it.
  if (
    !(
      isOfToldToll(context, q) ||
      isAverage(context, q) ||
      isInnings(context, q) ||
      isTally(context, q) ||
      isByItself(context, q) ||
      isMoneyAgain(context, q) ||
      isAsBefore(context, q) ||
      isOfPeople(context, q) ||
      isOneMore(context, q) ||
      isFeat(context, q)
    )
  ) {
    const isLed =
      isOfOther(context, q) ||
      isMovedTo(context, q) ||
      isPartOfSpan(context, q) ||
      isCountedAgain(context, q) ||
      isMeasuredAgain(context, q) ||
      isLarge(context, q) ||
      isOfAntecedent(context, q)
    if (!isLed)
      q.rejected = q.words ? 'number word without a thing counted' : 'number without a unit or a thing counted'
    if (q.unit === null && isMovedBetween(context, q)) q.rejected = null
  }
  // "the Tories hold 22, down three": what was counted last lends its noun on.
  const { unit } = q as Quantity
  if (unit?.type === 'count' && unit.text !== '' && q.rejected === null) context.lender = q
}

/** Whether a number has its unit, which it lends to those behind it. */
function isLender(context: BareContext, q: Quantity): boolean {
  if (q.unit === null) return false
  context.prior = q
  // "scored twice before 53,000": how often, and nothing counted
  const isOften = context.compiled.pack.numbers.often?.words.has(context.tokens[q.last]!.norm)
  const isCounted = q.unit.type === 'count' && !isOften
  // "180 people died, including 70 children, and 500 were hurt": no children
  const isPart =
    context.lender !== null &&
    q.noun !== null &&
    context.compiled.pack.bare.including?.has(context.tokens[q.first - 1]?.norm ?? '')
  // "19 will be three-bed homes and 41 two-bed": a size counts no things
  const isSize = q.why.get('unit') === SIZE
  if (isCounted && !isPart && !isSize && !isPlaceOf(context.compiled, context.tokens, context.lender, q))
    context.lender = q
  // "Its share of the market rose 1.9 points to 19.4%"
  const to = q.unit.type === 'index' && q.end > q.numberEnd ? context.found[context.found.indexOf(q) + 1] : undefined
  if (
    to?.unit?.type === 'percent' &&
    to.first === q.last + 2 &&
    context.compiled.pack.bare.movesTo?.has(context.tokens[q.last + 1]!.norm)
  )
    q.unit = { type: 'percentage_point', code: 'pp', text: q.unit.text }
  if (isPointsOfShare(context, q)) q.unit = { type: 'percentage_point', code: 'pp', text: q.unit.text }
  if (isRestated(context, q)) q.unit = { ...q.unit, type: 'index', code: '1' }
  if (q.unit.type === 'index') context.indexed = true
  if (proportions.has(q.unit.type)) context.proportion = q
  if (measured.has(q.unit.type)) context.physical = q
  // A span or a part tells of what was measured.
  else if (q.unit.type !== 'duration' && q.unit.type !== 'multiple') context.physical = null
  return true
}

/** "are 12 points ahead of Labour, but have dropped four points", "66% will vote for it, an increase of nine points": points of the share told before. */
function isPointsOfShare({ compiled, tokens, found, proportion }: BareContext, q: Quantity): boolean {
  const { bare, phrases } = compiled.pack
  if (q.unit!.type !== 'count' || !bare.points?.has(q.unit!.text) || !(Number(q.decimal) < 100)) return false
  const n = found.indexOf(q)
  const isBehind = found.some(
    ({ unit, rejected }, k) => k < n && !rejected && unit?.type === 'percentage_point' && bare.points!.has(unit.text),
  )
  const before = tokens[q.first - 1]?.norm ?? ''
  const how = phrases.partOf.has(before) ? (tokens[q.first - 2]?.norm ?? '') : before
  return isBehind || (proportion?.unit?.type === 'percent' && bare.pointed?.has(how) === true)
}

/** "fell 18.2 points, or 0.5 percent, to": points of an index, whose move is told in percent as well. */
function isRestated(context: BareContext, q: Quantity): boolean {
  if (q.unit!.type !== 'percentage_point' || !context.compiled.pack.bare.points?.has(q.unit!.text)) return false
  const at = context.found.indexOf(q)
  const again = context.found[at + 1]
  if (again?.unit?.type !== 'percent' || again.signed) return false
  // but "fell half a point, or 12 percent, to 4.2 percent"
  const level = context.found[at + 2]
  if (level?.unit?.type === 'percent' && context.compiled.pack.phrases.to.has(context.tokens[level.first - 1]!.norm))
    return false
  const between = context.text.slice(q.end, again.start).trim()
  return (
    between === '(' ||
    (between.startsWith(',') && context.compiled.pack.numbers.choices?.has(between.slice(1).trim()) === true)
  )
}

import { multiplyDecimals } from '../../lib/decimal.ts'
import { claimBefore, endsPhrase, lend } from '../numbers/lent-units.ts'
import { POINTS_OF_SHARE, type Quantity } from '../numbers/quantity.ts'
import { besideTold, sameScale } from '../numbers/same-scale.ts'
import { SYMBOL, WORD } from '../text/tokens.ts'
import { isFeatAlone } from './averages.ts'
import type { BareContext } from './context.ts'
import { isOfStuff } from './more-or-fewer.ts'
import { isOfMoved } from './movements.ts'
import { amountOf, type BareRule, isSettled, isSeveral, isWhole, lendNoun } from './rules.ts'
import { standInRules } from './stand-ins.ts'

const SAID = 'unit said before'

/** "rose to 4.37 billion crowns, beating the 4.2 billion average", "64 seats, almost double its present 33" */
function isAsUsual({ compiled, tokens, found }: BareContext, q: Quantity): boolean {
  const { bare, phrases } = compiled.pack
  if (q.words || q.decimal === null) return false
  const before = tokens[q.first - 1]?.norm ?? ''
  const owner = tokens[q.first - 2]?.norm ?? ''
  const isMean = phrases.means?.has(tokens[q.last + 1]?.norm ?? '') && phrases.definite?.has(before)
  const isStanding = bare.standing?.has(before) && (phrases.definite?.has(owner) || phrases.owners?.has(owner))
  if (!isMean && !isStanding) return false
  const told = found.findLast(
    ({ first, unit, rejected, merged, decimal }) =>
      first < q.first && unit && !rejected && !merged && unit.type !== 'multiple' && isNear(Number(q.decimal), decimal),
  )
  return told?.unit ? lend(q, { ...told.unit }, 'unit said before') : false
}

/** "We were at sea for nine days. We had water for four." */
function isSpanAgain({ compiled, tokens, found, said: { figure } }: BareContext, q: Quantity): boolean {
  if (!q.words || q.decimal === null || figure?.unit.type !== 'duration' || claimBefore(found, q)) return false
  const isFor = compiled.pack.phrases.purposes?.has(tokens[q.first - 1]?.norm ?? '')
  if (!isFor || !endsPhrase(compiled, tokens[q.last + 1]) || !isNear(Number(q.decimal), figure.value)) return false
  return lend(q, { ...figure.unit }, 'unit of the sentence before')
}

/** In brackets behind a time, what was told before as it was then: "up 2.6 points to 112.4, the most since November 2017 (113.9)". */
function isOfTimeBefore({ compiled, text, tokens, found, said }: BareContext, q: Quantity): boolean {
  if (!q.decimal?.includes('.') || q.words || text[q.start - 1] !== '(' || text[q.end] !== ')') return false
  const last = q.first - 2
  let at = last
  while (at > last - MOST_OF_TIME && at >= 0 && compiled.periods.matchAt(tokens, at)?.last !== last) at--
  // 지난달 저점(98.2)보다
  const isExtreme = last >= 0 && compiled.pack.bare.extremes?.test(tokens[last]!.norm) === true
  if (!isExtreme && (at < 0 || at === last - MOST_OF_TIME)) return false
  const isLike = (decimal: string | number | null | undefined): boolean =>
    decimal !== null && decimal !== undefined && Math.abs(Math.log(Number(q.decimal) / Number(decimal))) < 0.7
  const told = found.findLast(
    ({ first, unit, rejected, merged, decimal }) =>
      first < q.first && unit?.type !== 'duration' && unit && !rejected && !merged && isLike(decimal),
  )
  if (told?.unit) return lend(q, { ...told.unit }, 'unit said before')
  if (isLike(said.indexLevel)) return lend(q, { type: 'index', code: '1', text: '' }, 'unit of the sentence before')
  return isLike(said.figure?.value) && lend(q, { ...said.figure!.unit }, 'unit of the sentence before')
}

/** Words of a time that a bracket may stand behind, at most: 2017 년 11 월. */
const MOST_OF_TIME = 4

/** "to 12 cents from 9": in the unit of a number of the sentence that it stands against */
function besideScale({ compiled, tokens, found }: BareContext, q: Quantity): boolean {
  const said = sameScale(compiled, tokens, found, q) ?? besideTold(compiled, tokens, found, q)
  if (!said) return false
  const told = claimBefore(found, q)
  if (told?.minor && told.unit === said && q.decimal !== null && Number(q.decimal) > Number(told.decimal) * 20) {
    q.decimal = multiplyDecimals(q.decimal, '0.01')
    q.minor = true
  }
  return lend(q, { ...said }, SAID)
}

function price(context: BareContext, q: Quantity): boolean {
  const unit = priceOf(context, q)
  return unit !== null && lend(q, { ...unit }, SAID)
}

function estimate(context: BareContext, q: Quantity): boolean {
  const unit = estimateOf(context, q)
  return unit !== null && lend(q, { ...unit, text: '' }, 'bounds of the number before')
}

/** "stood at 0.79, up 0.06": by how much it moved. */
function moveOfLent({ compiled, tokens, found }: BareContext, q: Quantity): boolean {
  const leader = found[found.indexOf(q) - 1]
  return (
    leader?.unit?.type === 'count' &&
    leader.lent &&
    !leader.rejected &&
    leader.decimal?.includes('.') === true &&
    q.decimal?.includes('.') === true &&
    q.first - leader.last === 3 &&
    tokens[q.first - 2]!.norm === ',' &&
    compiled.pack.bare.leveling?.has(tokens[q.first - 1]!.norm) === true &&
    lend(q, { ...leader.unit }, SAID)
  )
}

/** "38 percent are opposed, a fall of five", "down three": points of the share */
function pointsOfShare({ compiled, tokens, proportion }: BareContext, q: Quantity): boolean {
  const { bare, phrases } = compiled.pack
  const before = tokens[q.first - 1]
  const how = before && phrases.partOf.has(before.norm) ? tokens[q.first - 2] : before
  if (proportion?.unit?.type !== 'percent' || how?.kind !== WORD || !bare.pointed?.has(how.norm)) return false
  if (q.first - proportion.last >= 9 || !(amountOf(q) < 50)) return false
  const opener = tokens[q.first - (how === before ? 2 : 3)]?.norm ?? ''
  if (opener !== ',' && !phrases.articles.has(opener)) return false
  const next = tokens[q.last + 1]
  if (!endsPhrase(compiled, next) || phrases.from.has(next?.norm ?? '')) return false
  return lend(q, { type: 'percentage_point', code: 'pp', text: '' }, POINTS_OF_SHARE)
}

/** "rose 3.1 percent; excluding fuel they were up 1.9" */
function wayUp(context: BareContext, q: Quantity): boolean {
  const { compiled, tokens, proportion } = context
  return (
    proportion?.unit?.type === 'percent' &&
    compiled.pack.phrases.ways?.has(tokens[q.first - 1]?.norm ?? '') === true &&
    (tokens[q.first - 2]?.kind === WORD || isBehindPrice(context, q)) &&
    q.decimal?.includes('.') === true &&
    proportion.decimal?.includes('.') === true &&
    !q.words &&
    Math.abs(Math.log(amountOf(q) / Number(proportion.decimal))) < 2 &&
    endsPhrase(compiled, tokens[q.last + 1]) &&
    !context.hasIndexWord() &&
    lend(q, { ...proportion.unit }, SAID)
  )
}

/** "rose 1.4 per cent to $9,823 before easing to $9,745, up 0.6": whether a price stands before the comma. */
function isBehindPrice({ tokens, found }: BareContext, q: Quantity): boolean {
  const price = claimBefore(found, q)
  return tokens[q.first - 2]?.norm === ',' && price?.last === q.first - 3 && price.unit?.type === 'currency'
}

/** "recorded 310 thefts, an increase of 42", "has 1,204 members, down 88 on last season": as many more of what was counted */
function moveOfCount(context: BareContext, q: Quantity): boolean {
  const { compiled, tokens, found } = context
  const { bare, phrases } = compiled.pack
  const lead = context.leadOf(q)
  const move = phrases.partOf.has(tokens[lead]?.norm ?? '') ? lead - 1 : lead
  if (!isWhole(q) || !bare.pointed?.has(tokens[move]?.norm ?? '')) return false
  const last = claimBefore(found, q)
  const lender = context.lender ?? (last?.unit?.type === 'count' && !last.rejected ? last : null)
  const opener = phrases.articles.has(tokens[move - 1]?.norm ?? '') ? move - 2 : move - 1
  if (!lender?.unit || tokens[opener]?.norm !== ',' || q.first - lender.last >= 12) return false
  return endsPhrase(compiled, tokens[q.last + 1]) && lend(q, { ...lender.unit }, 'noun said before')
}

/** "1,200 calls in May, an average of 39 a day": as many of what was counted, in each of its times */
function meanOfCount(context: BareContext, q: Quantity): boolean {
  const { compiled, tokens, lender } = context
  const { phrases, notClaims } = compiled.pack
  const lead = context.leadOf(q)
  const isOf = phrases.partOf.has(tokens[lead]?.norm ?? '') && phrases.means?.has(tokens[lead - 1]?.norm ?? '')
  if (!isOf || q.words || q.decimal === null || !phrases.articles.has(tokens[lead - 2]?.norm ?? '')) return false
  if (!lender?.unit || tokens[lead - 3]?.kind !== SYMBOL || !(amountOf(q) < Number(lender.decimal ?? lender.max)))
    return false
  const each = tokens[q.last + 1]?.norm ?? ''
  const isEach = notClaims.base.before.has(each) || phrases.articles.has(each) || notClaims.everyOne?.has(each)
  return isEach === true && lend(q, { ...lender.unit }, 'noun said before')
}

/** "used to sell for 30 rand and now fetch 55", "cost 40 pesos a year ago, now goes for 95": the money of the price before. */
function priceOf({ compiled, tokens, found }: BareContext, q: Quantity): Quantity['unit'] {
  const { bare, phrases } = compiled.pack
  const before = tokens[q.first - 1]?.norm ?? ''
  // "costs me 53,000"
  const verb = phrases.objects?.has(before) ? (tokens[q.first - 2]?.norm ?? '') : before
  const isPriced =
    bare.fetching?.has(verb) || (phrases.purposes?.has(before) && bare.goingFor?.has(tokens[q.first - 2]?.norm ?? ''))
  if (!isPriced || q.decimal === null || !endsPhrase(compiled, tokens[q.last + 1])) return null
  // "cost €370,000 in 2020 now costs half a million": a year is no price
  const told = found.findLast(({ first, unit, rejected, merged }) => first < q.first && unit && !rejected && !merged)
  const ratio = told?.unit?.type === 'currency' && !told.minor ? Number(q.decimal) / Number(told.decimal) : 0
  return ratio > 0.05 && ratio < 20 ? told!.unit : null
}

/** "1.34 times (95% confidence interval, 1.25 to 1.44)": the unit of what the bounds are of. */
function estimateOf(context: BareContext, q: Quantity): Quantity['unit'] {
  const { bare, phrases } = context.compiled.pack
  const { tokens } = context
  let at = q.first - 1
  while (at > 0 && (tokens[at]!.norm === ',' || tokens[at]!.norm === ':' || phrases.partOf.has(tokens[at]!.norm))) at--
  if (at < 0 || !bare.intervals?.has(tokens[at]!.norm)) return null
  const n = context.found.indexOf(q)
  return context.found[n - 1]?.unit?.type === 'percent' ? (context.found[n - 2]?.unit ?? null) : null
}

/** "Airbus delivered 71 jets; it needs 235 in the final two months" */
function doneAgain(context: BareContext, q: Quantity): boolean {
  const { compiled, tokens, lender } = context
  const { bare, phrases, nouns } = compiled.pack
  const before = tokens[q.first - 1]
  if (!lender || !isWhole(q) || amountOf(q) === 1 || before?.kind !== WORD) return false
  const verb = tokens[q.first - 2]?.norm ?? ''
  const isVerb =
    bare.lendingVerbs?.has(tokens[context.leadOf(q)]?.norm ?? '') ||
    // "to open 25 shops, after opening 19 last year", "sold 300 loaves; now it sells 120"
    context.isDone(q) ||
    // "lent 14 works last year and will lend 20"
    (phrases.infinitive.has(verb) &&
      !bare.movesTo?.has(verb) &&
      !nouns.stops.has(before.norm) &&
      q.first - lender.last < 14)
  if (!isVerb || !endsPhrase(compiled, tokens[q.last + 1]) || isFeatAlone(context, q)) return false
  // "has 13,600 MW of capacity but rarely dispatches over 5,000"
  if (q.scaled && isOfStuff(context) && isNear(amountOf(q), context.physical!.decimal))
    return lend(q, { ...context.physical!.unit! }, SAID)
  return lendNoun(q, lender.unit!.text, 'noun said before')
}

/** "their best since 2019, when they took 15" */
function whenTaken(context: BareContext, q: Quantity): boolean {
  const { compiled, tokens, lender, proportion } = context
  const { when } = compiled.pack.phrases
  if (lender !== null || proportion?.unit?.type !== 'percent' || q.words) return false
  if (!(amountOf(q) > 0) || !(amountOf(q) < 100)) return false
  if (!when?.has(tokens[q.first - 2]?.norm ?? '') && !when?.has(tokens[q.first - 3]?.norm ?? '')) return false
  return context.isDone(q) && endsPhrase(compiled, tokens[q.last + 1]) && lend(q, { ...proportion.unit }, SAID)
}

/** "the government wants it below 50" */
function below({ compiled, tokens, found, lender, said }: BareContext, q: Quantity): boolean {
  const { above, pointing } = compiled.pack.phrases
  const before = tokens[q.first - 1]?.norm ?? ''
  if (lender !== null || q.words || q.decimal === null || !(above?.has(before) || pointing?.has(before))) return false
  const told = claimBefore(found, q)
  // "We expected 2.0 percent. We doubt that it goes below 1.75"
  if (!told && said.figure && q.decimal.includes('.') && !notLent.has(said.figure.unit.type))
    return isNear(amountOf(q), said.figure.value) && endsPhrase(compiled, tokens[q.last + 1])
      ? lend(q, { ...said.figure.unit }, 'unit of the sentence before')
      : false
  if (!told?.unit || told.rejected || notLent.has(told.unit.type)) return false
  return isWithin(q, told, 5) && endsPhrase(compiled, tokens[q.last + 1]) && lend(q, { ...told.unit }, SAID)
}

/** "to 20 years, or 30 if it is done again" */
function orSoMany({ compiled, tokens, found }: BareContext, q: Quantity): boolean {
  const { otherwise, breaks } = compiled.pack.phrases
  const told = claimBefore(found, q)
  if (!otherwise.has(tokens[q.first - 1]?.norm ?? '') || tokens[q.first - 2]?.norm !== ',' || q.decimal === null)
    return false
  const next = tokens[q.last + 1]
  if (told?.last !== q.first - 3 || !told.unit || told.rejected || !breaks.has(next?.norm ?? '')) return false
  if (told.unit.type === 'rank' || told.unit.type === 'multiple' || !isWithin(q, told, 5)) return false
  return lend(q, { ...told.unit }, SAID)
}

const notLent: ReadonlySet<string> = new Set(['multiple', 'duration', 'rank'])

/** Whether one number is at most so many times the other. */
const isWithin = (q: Quantity, { decimal }: Quantity, times: number): boolean => {
  const ratio = amountOf(q) / Number(decimal)
  return ratio > 1 / times && ratio < times
}

/** "He paid for 30 nights but stayed 12." */
function spanAgain(context: BareContext, q: Quantity): boolean {
  const { compiled, tokens, found, lender, proportion } = context
  if (lender !== null || proportion !== null || q.words || !isSeveral(q)) return false
  const span = claimBefore(found, q)
  // "a forward of 19 who had scored 17"
  if (span?.unit?.type !== 'duration' || span.rejected || span.why.get('unit') === 'age behind a name') return false
  if (!context.isDone(q) || !endsPhrase(compiled, tokens[q.last + 1]) || !isWithin(q, span, 20)) return false
  return lend(q, { ...span.unit }, SAID)
}

/** Whether two numbers are of about one size. */
const isNear = (a: number, b: string | number | null): boolean => b !== null && Math.abs(Math.log(a / Number(b))) < 1.7

const rules: readonly BareRule[] = [
  besideScale,
  price,
  estimate,
  moveOfLent,
  pointsOfShare,
  wayUp,
  moveOfCount,
  meanOfCount,
  isOfMoved,
  doneAgain,
  whenTaken,
  below,
  orSoMany,
  spanAgain,
  ...standInRules,
  isAsUsual,
  isSpanAgain,
  isOfTimeBefore,
]

/** In the unit of what was said before, or of what it stands against. */
export function isAsBefore(context: BareContext, q: Quantity): boolean {
  return isSettled(rules, context, q)
}

import { multiplyDecimals } from '../../lib/decimal.ts'
import { ellipsisOf, endsPhrase, lend } from '../numbers/lent-units.ts'
import { type Quantity, WHAT_IS_TOLD } from '../numbers/quantity.ts'
import { isSeen } from '../numbers/written-units.ts'
import { FINITE } from '../pack/pack.ts'
import { NUMBER, SYMBOL, type Token, WORD } from '../text/tokens.ts'
import { type BareContext, countedBefore, hasNumber, nounless } from './context.ts'
import { amountOf, type BareRule, isSeveral, isWhole, lendNoun, nounBefore } from './rules.ts'

/*
 * So many more, fewer, each, in a row or in a list: "two fewer than in 2025", "40 stores in Ohio, 12 in Iowa".
 */

/** Why of "two fewer than in 2025", "then four more". */
export const MORE = 'so many more or fewer'

/** "employs 38", "serves 4-6" */
function employs(context: BareContext, q: Quantity): boolean {
  const { compiled, tokens } = context
  return (
    (isWhole(q) || q.max !== null) &&
    tokens[q.first - 1]?.kind === WORD &&
    compiled.pack.bare.employing?.has(tokens[context.leadOf(q)]?.norm ?? '') === true &&
    endsPhrase(compiled, tokens[q.last + 1]) &&
    lendNoun(q, '', 'people employed')
  )
}

/** "two fewer than in 2025" */
function fewer(context: BareContext, q: Quantity): boolean {
  const { compiled, tokens, found } = context
  const { bare, phrases } = compiled.pack
  const next = tokens[q.last + 1]
  const behind = tokens[q.last + 2]
  // "2,245 officers, 90 below its level of 2010"
  const isBeyond =
    context.lender !== null &&
    tokens[q.first - 1]?.norm === ',' &&
    phrases.above?.has(next?.norm ?? '') === true &&
    (phrases.definite?.has(behind?.norm ?? '') === true || phrases.owners?.has(behind?.norm ?? '') === true)
  if (!isWhole(q) || next?.kind !== WORD || !(bare.fewer?.has(next.norm) || isBeyond)) return false
  const isThan = phrases.than?.(behind?.norm ?? '') === true
  if (phrases.more?.has(next.norm) && !isThan) return false
  if (phrases.lacking?.has(next.norm) && !phrases.partOf.has(behind?.norm ?? '')) return false
  if (behind?.kind === WORD && !nounless(compiled, behind)) return false
  // "took 9.8 days off, two more than in 2019"
  const span = found.findLast((other) => other.first < q.first && !other.merged && !other.rejected && other.unit)
  const before = tokens[q.first - 1]?.norm ?? ''
  if (
    span?.unit?.type === 'duration' &&
    context.lender === null &&
    (before === ',' || phrases.joining?.has(before)) &&
    isThan &&
    // "have waited more than a year, and 38 more than 65 weeks"
    tokens[q.last + 3]?.kind !== NUMBER
  )
    return lend(q, { ...span.unit }, MORE)
  // "38 cents a litre, seven more than a year ago"
  if (span?.unit?.type === 'currency' && span.minor && before === ',' && isThan) {
    q.decimal = multiplyDecimals(q.decimal!, '0.01')
    q.minor = true
    return lend(q, { ...span.unit }, MORE)
  }
  // "13.6 million barrels a day, 300,000 more than a year before"
  if (!bare.ofCounts?.has(next.norm) && isOfStuff(context)) return lend(q, { ...context.physical!.unit! }, MORE)
  // "4.1 trillion won, 0.3 trillion less than in April"
  if (q.scaled && q.power >= 6 && span?.unit?.type === 'currency' && span.power === q.power)
    return lend(q, { ...span.unit }, MORE)
  return lendNoun(q, nounBefore(context), MORE)
}

/** Whether something measured was told of since the last things counted. */
export const isOfStuff = ({ physical, lender }: BareContext): boolean =>
  physical !== null && physical.last > (lender?.last ?? -1)

/** "It has room for 80, but 112 slept there", "Fewer than 500 remain" */
function doers(context: BareContext, q: Quantity): boolean {
  const { bare, phrases } = context.compiled.pack
  const { tokens } = context
  const at = overShare(tokens, q.last + 1)
  const next = tokens[at]
  const opener = tokens[context.leadOf(q)]
  if (!isSeveral(q) || amountOf(q) >= 1000 || next?.kind !== WORD || next.capital || next.glued) return false
  const isPlural = bare.plurals?.has(next.norm) === true
  // "Smaller ones are in trouble: three have gone"
  if (q.words && !(opener?.kind === SYMBOL && isPlural)) return false
  if (phrases.auxiliaries?.has(next.norm) && !isPlural) return false
  if (!isPlural && !(phrases.isPast(next.norm) && context.verbs[at] === FINITE)) return false
  // "It said 17 were on shift"
  const isSaid = isPlural && context.said.counted !== null && context.isTelling(context.leadOf(q))
  return (
    (opensClause(context, opener) || isSaid) &&
    lendNoun(q, context.lender?.unit?.text ?? context.said.counted ?? '', 'so many who do something')
  )
}

/** The token behind a bracket with a share that opens at a token, or that token: "Of those, 35 (25%) replied". */
function overShare(tokens: readonly Token[], open: number): number {
  if (tokens[open]?.norm !== '(' || tokens[open + 1]?.kind !== NUMBER) return open
  const close = tokens[open + 2]?.norm === ')' ? open + 2 : open + 3
  return tokens[close]?.norm === ')' ? close + 1 : open
}

/** Whether a clause may begin behind a token. */
function opensClause({ compiled, lender }: BareContext, opener: Token | undefined): boolean {
  const { bare, phrases } = compiled.pack
  return (
    opener === undefined ||
    opener.norm === ';' ||
    opener.norm === ':' ||
    phrases.links.has(opener.norm) ||
    phrases.contrasting?.has(opener.norm) === true ||
    // "90 children a year; this year 412 applied"
    (bare.daily?.has(opener.norm) === true && lender !== null)
  )
}

/** Before the first of the parts of a sum. */
const openers: ReadonlySet<string> = new Set([':', '(', '—', '–'])

/** "40 stores in Ohio, 12 in Iowa", "40 stores: 12 at the coast": a further member of a list of places */
function elsewhere(context: BareContext, q: Quantity): boolean {
  const { compiled, tokens } = context
  const { phrases } = compiled.pack
  const lender = context.lender ?? tollBefore(context, q)
  const lead = context.leadOf(q)
  const before = tokens[lead]?.norm ?? ''
  const next = tokens[q.last + 1]
  if (lender === null || !isWhole(q) || q.first - lender.last >= 8) return false
  if (next?.kind !== WORD || !(phrases.breaks.has(next.norm) || phrases.from.has(next.norm))) return false
  const isPlace = (at: number): boolean =>
    phrases.inside?.has(tokens[at]?.norm ?? '') === true || phrases.lying?.has(tokens[at]?.norm ?? '') === true
  const where = tokens[q.last + 2]
  // "Nine people died in Kent, four in Essex", "12 drones were shot down over Crimea, two over the Oryol Region"
  const isDefinite = (token: Token | undefined): boolean => phrases.definite?.has(token?.norm ?? '') === true
  const isNamed = (at: number): boolean => tokens[at]?.capital === true || isDefinite(tokens[at])
  const wasPlaced = (isThere: (at: number) => boolean): boolean => {
    for (let i = lender.last + 2; i + 1 < lead; i++)
      if (isThere(i)) return isNamed(i + 1) && !hasNumber(tokens, i, lead)
    return false
  }
  const isSamePlace = (at: number): boolean => tokens[at]!.norm === next.norm
  const isOfPlace = isPlace(q.last + 1) && where?.capital === true
  const isFirst =
    (lead === lender.last + 1 || (lead < lender.last + 5 && !hasNumber(tokens, lender.last + 1, lead))) &&
    openers.has(before) &&
    // "68 seats: 48 for the Greens and"
    (isPlace(q.last + 1) || phrases.purposes?.has(next.norm) === true) &&
    (where?.capital || phrases.articles.has(where?.norm ?? '')) === true &&
    amountOf(q) < amountOf(lender)
  const goesOn = before === ',' || phrases.links.has(before)
  // "14 novels, six under a pen name"
  const isPart =
    before === ',' &&
    lead === lender.last + 1 &&
    // "40 arrests, 12 in Paris"
    (q.words ? isSeveral(q) || addsUp(context, lender, q) : isOfPlace) &&
    amountOf(q) < amountOf(lender) &&
    !phrases.to.has(next.norm) &&
    !phrases.partOf.has(next.norm)
  const isLike =
    next.norm === tokens[lender.last + 1]?.norm ||
    (isPlace(q.last + 1) && (isPlace(lender.last + 1) || wasPlaced(isPlace))) ||
    (isNamed(q.last + 2) && wasPlaced(isSamePlace)) ||
    isOfSameTimes(context, lender, q)
  if (!isFirst && !isPart && !(goesOn && isLike)) return false
  context.lender = q
  return lend(q, { ...lender.unit! }, 'noun of the list')
}

/** "The toll rose to 12 in Lagos and": a count before a number whose noun is not told. */
function tollBefore({ found }: BareContext, q: Quantity): Quantity | null {
  const before = found[found.indexOf(q) - 1]
  return before?.unit?.type === 'count' && !before.rejected && before.decimal !== null ? before : null
}

/** "four deaths, one in the city and three in the hills": whether a number and the one behind it are all that were counted. */
function addsUp({ found }: BareContext, lender: Quantity, q: Quantity): boolean {
  const next = found[found.indexOf(q) + 1]
  return (
    next !== undefined && !next.unit && next.first - q.last < 7 && amountOf(q) + amountOf(next) === amountOf(lender)
  )
}

/** "26 breaches at the site in June, 19 in July": whether a time with the same preposition stands right before the comma, and behind the number. */
function isOfSameTimes({ compiled, tokens }: BareContext, lender: Quantity, q: Quantity): boolean {
  const at = q.first - 1
  for (let i = lender.last + 1; i < at; i++)
    if (tokens[i]!.norm === tokens[q.last + 1]!.norm && compiled.periods.matchAt(tokens, i + 1)?.last === at - 1)
      return compiled.periods.matchAt(tokens, q.last + 2) !== null
  return false
}

/** "7 to 10 inches of rain were forecast, with 15 in places" */
function inPlaces({ compiled, tokens, physical }: BareContext, q: Quantity): boolean {
  const { phrases } = compiled.pack
  return (
    physical !== null &&
    phrases.with?.has(tokens[q.first - 1]?.norm ?? '') === true &&
    phrases.inside?.has(tokens[q.last + 1]?.norm ?? '') === true &&
    !q.words &&
    lend(q, { ...physical.unit! }, 'unit said before')
  )
}

/** "won six straight" */
function inRow(context: BareContext, q: Quantity): boolean {
  const { compiled, tokens } = context
  const next = tokens[q.last + 1]
  return (
    isSeveral(q) &&
    next?.kind === WORD &&
    compiled.pack.bare.leftOut?.running.has(next.norm) === true &&
    endsPhrase(compiled, tokens[q.last + 2]) &&
    lendNoun(q, nounBefore(context), 'so many in a row')
  )
}

/** "clocked 10.84 seconds, ahead of Diaz in 10.91" */
function timed({ compiled, tokens, found }: BareContext, q: Quantity): boolean {
  const before = tokens[q.first - 1]?.norm ?? ''
  if (!q.decimal?.includes('.') || q.words) return false
  if (before !== '(' && !compiled.pack.phrases.inside?.has(before)) return false
  const time = found.findLast(
    ({ first, unit, rejected, decimal }) =>
      first < q.first && unit?.type === 'duration' && !rejected && decimal?.includes('.') === true,
  )
  if (!time?.unit || !(Math.abs(Math.log(amountOf(q) / Number(time.decimal))) < 0.2)) return false
  return lend(q, { ...time.unit }, 'unit said before')
}

/** "Gay clocked 9.71", "with a time of 10.00": seconds, in a text of short races. */
function sprinted({ compiled, text, tokens }: BareContext, q: Quantity): boolean {
  const { stopwatch } = compiled.pack.numbers
  if (!stopwatch || q.words || q.unit !== null || !/^\d{1,2}\.\d\d$/.test(text.slice(q.start, q.end))) return false
  let at = q.first - 1
  if (compiled.pack.phrases.partOf.has(tokens[at]?.norm ?? '')) at--
  const { norm } = tokens[at] ?? { norm: '' }
  if (!stopwatch.leads.has(norm) && !stopwatch.times.has(norm)) return false
  if (!endsPhrase(compiled, tokens[q.last + 1]) || !isSeen(stopwatch.sprints, text)) return false
  return lend(q, { type: 'duration', code: 's', text: text.slice(q.start, q.end) }, 'time by the stopwatch')
}

/** "Two ambulances came, then four more." */
function thenMore({ compiled, tokens, lender }: BareContext, q: Quantity): boolean {
  const { phrases } = compiled.pack
  const next = tokens[q.last + 1]
  if (lender === null || !isWhole(q) || next?.kind !== WORD) return false
  if (!phrases.more?.has(next.norm) && !(isSeveral(q) && phrases.summed?.has(next.norm))) return false
  const end = tokens[q.last + 2]
  return (end === undefined || /^[.,;)]$/.test(end.norm)) && lend(q, { ...lender.unit! }, MORE)
}

/** "leads with 27 points, five ahead of Webb" */
function aheadOf({ compiled, tokens, lender }: BareContext, q: Quantity): boolean {
  const { phrases } = compiled.pack
  if (lender === null || !isSeveral(q) || tokens[q.first - 1]?.norm !== ',') return false
  const how = tokens[q.last + 1]?.norm ?? ''
  return (phrases.apart?.has(how) || phrases.lacking?.has(how)) === true && lend(q, { ...lender.unit! }, MORE)
}

/** "has orders for three more in May", "Options for four more must be taken up" */
function forMore({ compiled, tokens, lender, said }: BareContext, q: Quantity): boolean {
  const { phrases } = compiled.pack
  const before = tokens[q.first - 1]
  const next = tokens[q.last + 1]
  if (next?.kind !== WORD || !phrases.more?.has(next.norm) || !isWhole(q) || (q.words && !isSeveral(q))) return false
  const noun = lender?.unit?.text ?? said.counted
  if (!noun || !before) return false
  const isLed = before.kind === WORD && phrases.breaks.has(before.norm) && !phrases.comparing.has(before.norm)
  if (!isLed && !phrases.partOf.has(before.norm)) return false
  const behind = tokens[q.last + 2]
  if (phrases.than?.(behind?.norm ?? '')) return false
  return (endsPhrase(compiled, behind) || nounless(compiled, behind!)) && lendNoun(q, noun, MORE)
}

/** "17.9 million nights, or 5.8 each" */
function each({ compiled, tokens, lender }: BareContext, q: Quantity): boolean {
  const { phrases } = compiled.pack
  const before = tokens[q.first - 1]
  return (
    lender !== null &&
    phrases.eachOne?.has(tokens[q.last + 1]?.norm ?? '') === true &&
    before?.kind === WORD &&
    phrases.otherwise.has(before.norm) &&
    endsPhrase(compiled, tokens[q.last + 2]) &&
    lend(q, { ...lender.unit! }, 'so many each')
  )
}

/** "The charity feeds 350 a day", "410 pubs have closed, eight a week" */
function perTime(context: BareContext, q: Quantity): boolean {
  const { tokens } = context
  const { bare, phrases } = context.compiled.pack
  const before = tokens[q.first - 1]
  const isAside = before?.norm === ',' && context.lender !== null && !isOfStuff(context)
  return (
    isSeveral(q) &&
    !q.scaled &&
    phrases.indefinite?.has(tokens[q.last + 1]?.norm ?? '') === true &&
    bare.daily?.has(tokens[q.last + 2]?.norm ?? '') === true &&
    !phrases.bygone?.has(tokens[q.last + 3]?.norm ?? '') &&
    (isAside || (before?.kind === WORD && !before.capital)) &&
    lendNoun(q, nounBefore(context), 'so many a time')
  )
}

/** "for 12 years and 10 respectively", "Severe cases were rare: four and 11, respectively" */
function respectively(context: BareContext, q: Quantity): boolean {
  const { compiled, text, tokens, found } = context
  const { bare, phrases } = compiled.pack
  const pairs = (at: number): boolean => tokens[tokens[at]?.norm === ',' ? at + 1 : at]?.word.pairs === true
  const p = found[found.indexOf(q) - 1]
  const isSecond = p?.last === q.first - 2 && phrases.links.has(tokens[q.first - 1]!.norm) && pairs(q.last + 1)
  if (isSecond)
    return p.unit !== null && !p.rejected && p.power === q.power && lend(q, { ...p.unit }, 'unit of the list')
  const next = found[found.indexOf(q) + 1]
  if (next?.first !== q.last + 2 || next.unit || !phrases.links.has(tokens[q.last + 1]!.norm) || !pairs(next.last + 1))
    return false
  const things = isWhole(q) && tokens[q.first - 1]?.norm === ':' ? countedBefore(compiled, text, tokens, q.first) : ''
  if (things === '' || bare.priced?.has(things.toLowerCase())) return false
  return lendNoun(q, things, WHAT_IS_TOLD)
}

/** "Girls gained 5.1 points and boys 4.2" */
function asBefore({ compiled, tokens, found }: BareContext, q: Quantity): boolean {
  const unit = ellipsisOf(compiled, tokens, found, q)
  return unit !== null && lend(q, { ...unit }, 'unit of the clause before')
}

export const moreRules: readonly BareRule[] = [
  employs,
  fewer,
  doers,
  elsewhere,
  inPlaces,
  inRow,
  timed,
  sprinted,
  thenMore,
  aheadOf,
  forMore,
  each,
  perTime,
  respectively,
  asBefore,
]

import { endsPhrase, lend } from '../numbers/lent-units.ts'
import { NOUN_BEHIND, type Quantity } from '../numbers/quantity.ts'
import { FINITE } from '../pack/pack.ts'
import { NUMBER, WORD } from '../text/tokens.ts'
import type { BareContext } from './context.ts'
import { isOfStuff } from './more-or-fewer.ts'
import { amountOf, type BareRule, isSeveral, isWhole, lendNoun, nounBefore } from './rules.ts'

/*
 * So many further ones, or of known ones: "a further 85", "including 48", "short of the 60 needed".
 */

const SAID_BEFORE = 'noun said before'

/** Why of the unit of a number that says how many of what the sentence opens with: Of the 40 people, 12 are. */
export const OF_OPENING = 'so many of what the sentence opens with'

/** "a further 85 ran late", "instead of the usual six", but "of the usual one" */
function further(context: BareContext, q: Quantity): boolean {
  const { compiled, tokens } = context
  const before = tokens[q.first - 1]
  const next = tokens[q.last + 1]
  if (!before || !compiled.pack.bare.elliptic?.has(before.norm) || !isWhole(q)) return false
  if ((q.words && q.decimal === '1') || (next?.glued && next.kind === WORD)) return false
  // "want 7.5 per cent this year and another 4 in 2026"
  const { lender, proportion, found } = context
  if (lender === null && proportion?.unit?.type === 'percent' && found[found.indexOf(q) - 1] === proportion)
    return lend(q, { ...proportion.unit }, 'noun left out')
  // "have risen 9 centimetres and could climb another 17"
  return isOfStuff(context)
    ? lend(q, { ...context.physical!.unit! }, 'noun left out')
    : lendNoun(q, nounBefore(context), 'noun left out')
}

/** "4,785 have been hurt, including 48 with serious injuries" */
function including({ compiled, tokens, lender }: BareContext, q: Quantity): boolean {
  const { bare, phrases } = compiled.pack
  const next = tokens[q.last + 1]
  return (
    lender !== null &&
    bare.including?.has(tokens[q.first - 1]?.norm ?? '') === true &&
    !q.words &&
    isSeveral(q) &&
    (endsPhrase(compiled, next) || (next?.kind === WORD && phrases.isPast(next.norm))) &&
    lendNoun(q, lender.unit!.text, SAID_BEFORE)
  )
}

const PLACED = 'so many of them at a place'

/** "cancellations, including 433 at Newark, 430 at Boston and 72 in Maine": so many of what is named before, place by place. */
function includingPlaces({ compiled, text, tokens, found, lender }: BareContext, q: Quantity): boolean {
  const { bare, phrases, nouns } = compiled.pack
  const before = tokens[q.first - 1]
  const place = tokens[q.last + 2]
  if (!isSeveral(q) || q.words || !before || !place?.capital || !phrases.breaks.has(tokens[q.last + 1]!.norm))
    return false
  if (isYearLike(text, q)) return false
  const last = found[found.indexOf(q) - 1]
  const goesOn = before.norm === ',' || phrases.links.has(before.norm)
  if (goesOn && last?.why.get('unit') === PLACED && q.first - last.last < 12)
    return lendNoun(q, last.unit!.text, PLACED)
  if (!bare.including?.has(before.norm) || tokens[q.first - 2]?.norm !== ',') return false
  const noun = tokens[q.first - 3]!
  // "logged 7,400 hours, including 1,150 in Navajos"
  if (last?.last === q.first - 3 && last.unit?.type !== 'count') return false
  const isNoun = noun.kind === WORD && !noun.capital && nouns.isHead(noun.norm, false) && !nouns.stops.has(noun.norm)
  return lendNoun(q, isNoun ? noun.norm : (lender?.unit?.text ?? ''), PLACED)
}

/** Whether a number is written as a year is. */
const isYearLike = (text: string, { start, numberEnd }: Quantity): boolean =>
  /^(?:19|20)\d\d$/.test(text.slice(start, numberEnd))

/** "more than the 28 recorded in all of 2024" */
function thanThe({ compiled, tokens, lender }: BareContext, q: Quantity): boolean {
  const { phrases } = compiled.pack
  const next = tokens[q.last + 1]
  return (
    lender !== null &&
    phrases.definite?.has(tokens[q.first - 1]?.norm ?? '') === true &&
    phrases.comparing.has(tokens[q.first - 2]?.norm ?? '') &&
    isWhole(q) &&
    (endsPhrase(compiled, next) || (next?.kind === WORD && phrases.isParticiple?.(next.norm) === true)) &&
    lend(q, { ...lender.unit! }, SAID_BEFORE)
  )
}

/** "only 28 have ratified it, short of the 60 needed" */
function needed({ compiled, tokens, lender }: BareContext, q: Quantity): boolean {
  const { bare, phrases } = compiled.pack
  const next = tokens[q.last + 1]
  if (lender === null || !phrases.definite?.has(tokens[q.first - 1]?.norm ?? '')) return false
  if (!isSeveral(q) || next?.kind !== WORD) return false
  // "60 officers, on top of the 623 there now"
  const isAtop =
    !q.words &&
    phrases.partOf.has(tokens[q.first - 2]?.norm ?? '') &&
    phrases.atop?.has(tokens[q.first - 3]?.norm ?? '') &&
    endsPhrase(compiled, next)
  return (isAtop || bare.wanted?.has(next.norm) === true) && lend(q, { ...lender.unit! }, SAID_BEFORE)
}

/** "another 3 inches, on top of the 7.5 that has fallen" */
function theOneThat({ compiled, tokens, physical, lender }: BareContext, q: Quantity): boolean {
  const { phrases } = compiled.pack
  const known = physical ?? lender
  const next = tokens[q.last + 1]
  return (
    known !== null &&
    phrases.definite?.has(tokens[q.first - 1]?.norm ?? '') === true &&
    !q.words &&
    q.decimal !== null &&
    next?.kind === WORD &&
    phrases.relatives?.has(next.norm) === true &&
    q.power === known.power &&
    lend(q, { ...known.unit! }, 'unit said before')
  )
}

/** "brought in 531,000 tonnes, less than half the 1.05m of the year before": as much of what was measured */
function partOfLevel({ compiled, tokens, found, physical }: BareContext, q: Quantity): boolean {
  const { phrases } = compiled.pack
  const part = found[found.indexOf(q) - 1]
  if (physical === null || !q.scaled || part?.unit?.type !== 'multiple' || part.last !== q.first - 2) return false
  if (!phrases.definite?.has(tokens[q.first - 1]!.norm) || !phrases.partOf.has(tokens[q.last + 1]?.norm ?? ''))
    return false
  return lend(q, { ...physical.unit! }, 'unit said before')
}

/** "survived by 61 votes; his opponent led by 312": so many of what was counted */
function ledBy({ compiled, tokens, lender, said }: BareContext, q: Quantity): boolean {
  const { phrases } = compiled.pack
  const noun = lender?.unit?.text ?? said.counted
  return (
    noun !== null &&
    !q.words &&
    isSeveral(q) &&
    phrases.by.has(tokens[q.first - 1]?.norm ?? '') &&
    phrases.margins?.has(tokens[q.first - 2]?.norm ?? '') === true &&
    endsPhrase(compiled, tokens[q.last + 1]) &&
    lendNoun(q, noun, SAID_BEFORE)
  )
}

/** "delivered 45 jets and booked orders for 303" */
function ordersFor({ compiled, tokens, lender }: BareContext, q: Quantity): boolean {
  const { bare, phrases } = compiled.pack
  return (
    lender !== null &&
    !q.words &&
    isWhole(q) &&
    phrases.purposes?.has(tokens[q.first - 1]?.norm ?? '') === true &&
    bare.ordered?.has(tokens[q.first - 2]?.norm ?? '') === true &&
    endsPhrase(compiled, tokens[q.last + 1]) &&
    lend(q, { ...lender.unit! }, SAID_BEFORE)
  )
}

/** "Of the 14 analysts who cover it, eight rate it a buy and five a hold", "Of the 14 homes, eight (57%) were sold" */
function ofThoseAtFirst({ compiled, tokens, lender }: BareContext, q: Quantity): boolean {
  const { phrases } = compiled.pack
  const before = tokens[q.first - 1]
  const next = tokens[behindBracket(tokens, q.last + 1)]
  return (
    lender !== null &&
    isWhole(q) &&
    phrases.partOf.has(tokens[0]!.norm) &&
    phrases.articles.has(tokens[1]?.norm ?? '') &&
    (before?.norm === ',' || (before?.kind === WORD && phrases.links.has(before.norm))) &&
    (q.words || (next?.kind === WORD && !next.capital)) &&
    lend(q, { ...lender.unit! }, OF_OPENING)
  )
}

/** The token behind a short bracket that opens at a token, or that token. */
function behindBracket(tokens: BareContext['tokens'], at: number): number {
  if (tokens[at]?.norm !== '(') return at
  let close = at + 1
  while (close < at + 6 && tokens[close] !== undefined && tokens[close]!.norm !== ')') close++
  return tokens[close]?.norm === ')' ? close + 1 : at
}

/** "Of those utilities, only four asked for less", "Of the firms that replied, two cut jobs": so many of a noun without a number. */
function ofNounAtFirst(context: BareContext, q: Quantity): boolean {
  const { compiled, tokens, lender } = context
  const { phrases, nouns } = compiled.pack
  const pointer = tokens[1]?.norm ?? ''
  if (lender !== null || !phrases.partOf.has(tokens[0]!.norm) || !isWhole(q) || amountOf(q) === 1) return false
  if (!phrases.articles.has(pointer) && !compiled.pack.bare.definite(pointer)) return false
  const noun = tokens[2]
  if (noun?.kind !== WORD || noun.capital || !nouns.isHead(noun.norm, false)) return false
  let comma = q.first - 1
  if (phrases.scanty?.has(tokens[comma]!.norm)) comma--
  const next = tokens[behindBracket(tokens, q.last + 1)]
  const isDone = next?.kind === WORD && (phrases.isVerb(next.norm, next) || context.verbs[q.last + 1] === FINITE)
  return tokens[comma]?.norm === ',' && comma < 12 && isDone && lendNoun(q, noun.norm, OF_OPENING)
}

/** "a margin of 2.9 percentage points; for renters it is ±4.6" */
function margin({ tokens, proportion }: BareContext, q: Quantity): boolean {
  const before = tokens[q.first - 1]
  if (!proportion || before?.norm !== '±' || proportion.unit!.type === 'multiple') return false
  q.start = before.start
  q.first--
  return lend(q, { ...proportion.unit! }, 'unit said before')
}

/** "has Labour on 34 per cent, the Tories steady on 29 and the Greens up four at 27": shares told in the same way behind one that has its unit. */
function polled(context: BareContext, q: Quantity): boolean {
  const { compiled, tokens, found } = context
  const lead = tokens[q.first - 1]?.norm ?? ''
  if (!compiled.pack.bare.polled?.leads.has(lead) || q.decimal === null || !(Number(q.decimal) <= 100)) return false
  const share = polledBefore(context, q)
  if (!share || !endsPhrase(compiled, tokens[q.last + 1]) || !isStanding(compiled, tokens, found, q.first - 2))
    return false
  context.proportion = q
  return lend(q, { ...share.unit! }, 'unit said before')
}

/** The last part of a whole before a number that is told as polls tell it: on 34 per cent. */
const polledBefore = ({ compiled, tokens, found }: BareContext, q: Quantity): Quantity | undefined =>
  found.findLast(
    ({ first, unit, rejected }) =>
      first < q.first &&
      unit?.type === 'percent' &&
      !rejected &&
      compiled.pack.bare.polled?.leads.has(tokens[first - 1]?.norm ?? '') === true,
  )

/** Whether what stands on so many percent ends at a token: a name, a word for no change, or by how much it changed. */
function isStanding(
  { pack }: BareContext['compiled'],
  tokens: BareContext['tokens'],
  found: readonly Quantity[],
  at: number,
): boolean {
  const token = tokens[at]
  if (!token) return false
  if (token.kind === WORD && (token.capital || pack.bare.polled?.steady.has(token.norm))) return true
  return found.some(({ last, unit, rejected }) => last === at && unit?.type === 'percentage_point' && !rejected)
}

/** "named by 44 percent, crime by 31 and noise by 12": how many name each of a list. */
function namedBy(context: BareContext, q: Quantity): boolean {
  const { compiled, tokens, proportion, found } = context
  const { phrases, nouns } = compiled.pack
  const by = q.first - 1
  if (proportion?.unit?.type !== 'percent' || q.decimal === null || q.words || !(amountOf(q) < 100)) return false
  if (!phrases.by.has(tokens[by]?.norm ?? '') || tokens[proportion.first - 1]?.norm !== tokens[by]!.norm) return false
  if (found[found.indexOf(q) - 1] !== proportion || !endsPhrase(compiled, tokens[q.last + 1])) return false
  // Its name alone stands since the comma, and no verb.
  let at = by - 1
  while (at > proportion.last && tokens[at]!.kind === WORD && !phrases.links.has(tokens[at]!.norm)) {
    if (context.verbs[at] === FINITE && !phrases.articles.has(tokens[at - 1]!.norm)) return false
    at--
  }
  if (at === by - 1 || nouns.stops.has(tokens[by - 1]!.norm)) return false
  if (at <= proportion.last || (tokens[at]!.norm !== ',' && !phrases.links.has(tokens[at]!.norm))) return false
  context.proportion = q
  return lend(q, { ...proportion.unit }, 'unit said before')
}

/** "and the Greens up four at 27": by how many points a share has moved */
function polledMove(context: BareContext, q: Quantity): boolean {
  const { compiled, tokens } = context
  const { bare, phrases } = compiled.pack
  const name = tokens[q.first - 2]
  if (!phrases.ways?.has(tokens[q.first - 1]?.norm ?? '') || !polledBefore(context, q)) return false
  const leads = bare.polled?.leads.has(tokens[q.last + 1]?.norm ?? '') && tokens[q.last + 2]?.kind === NUMBER
  return (
    leads === true &&
    name?.kind === WORD &&
    name.capital &&
    isWhole(q) &&
    lend(q, { type: 'percentage_point', code: 'pp', text: '' }, 'by how much a share moved')
  )
}

/** "named by 54 per cent, ahead of the cost of living (47) and immigration (38)": two shares in brackets, each behind its noun. */
function sharesInBrackets(context: BareContext, q: Quantity): boolean {
  const { found, tokens, proportion } = context
  if (proportion?.unit?.type !== 'percent' || !isShareInBracket(tokens, q)) return false
  const at = found.indexOf(q)
  const other = [found[at - 1], found[at + 1]].find((one) => one && isShareInBracket(tokens, one))
  // "in mice (12) and rats (13)": notes
  if (!other || Math.abs(Number(other.decimal) - Number(q.decimal)) === 1) return false
  return lend(q, { ...proportion.unit }, 'unit said before')
}

/** Whether a number of two digits stands alone in brackets behind a noun that is no name: no age, and no number of a note. */
function isShareInBracket(tokens: BareContext['tokens'], { first, last, decimal, unit, lent }: Quantity): boolean {
  const noun = tokens[first - 2]
  if (tokens[first - 1]?.norm !== '(' || tokens[last + 1]?.norm !== ')' || (unit !== null && !lent)) return false
  return noun?.kind === WORD && !noun.capital && /^\d\d(?:\.\d)?$/.test(decimal ?? '')
}

/** "379 confirmed and 47 probable cases", "40 adult and 12 junior tickets": the noun of the second number is that of both. */
function ofNounBehind({ compiled, tokens, found }: BareContext, q: Quantity): boolean {
  const { phrases, nouns } = compiled.pack
  const kind = tokens[q.last + 1]
  const link = tokens[q.last + 2]
  const next = found[found.indexOf(q) + 1]
  if (!isSeveral(q) || q.words || next?.first !== q.last + 3 || !next.noun || next.unit?.type !== 'count') return false
  if (kind?.kind !== WORD || kind.capital || kind.glued || nouns.stops.has(kind.norm)) return false
  if (phrases.isAdverb?.(kind.norm) || phrases.trailing.has(kind.norm)) return false
  if (link?.kind !== WORD || !phrases.links.has(link.norm)) return false
  const words = next.unit.text.split(' ')
  return words.length > 1 && lendNoun(q, words.at(-1)!, NOUN_BEHIND)
}

export const furtherRules: readonly BareRule[] = [
  ofNounBehind,
  polled,
  namedBy,
  polledMove,
  further,
  including,
  includingPlaces,
  thanThe,
  needed,
  theOneThat,
  ordersFor,
  ledBy,
  partOfLevel,
  ofThoseAtFirst,
  ofNounAtFirst,
  margin,
  sharesInBrackets,
]

import { isMove } from '../../../clauses/medial/beside-numbers.ts'
import type { VerbGroup } from '../../../clauses/medial/verb-groups.ts'
import { isOfSaying } from '../../../clauses/medial/verb-groups.ts'
import { beforeNumber, openingWhole, phrase, type Reading, surveyed } from '../../../clauses/sentence.ts'
import type { Quantity } from '../../../numbers/quantity.ts'
import { FINITE, NO_VERB } from '../../../pack/pack.ts'
import type { Compiled } from '../../../tables/compiled.ts'
import { WORD } from '../../../text/tokens.ts'
import { WORTH } from '../amounts.ts'
import { groupBefore, ownMany, studied } from './groups.ts'
import { isOtherwise, opensItsClause, opensStatement } from './openings.ts'
import { hasOwner, type Share, subjectBefore, type Verdict } from './share.ts'
import { wholeBehind } from './wholes-behind.ts'

/*
 * Wholes that are told before their share.
 */

/** "has fallen from 13.4% of output to 12.6% of output": what was so much before. */
export function cameTo({ search: { roles, n }, prior }: Share): Verdict {
  return prior !== null && roles[n]!.previous === prior && roles[n - 1]!.kind === 'share'
    ? (roles[n - 1]!.subject ?? undefined)
    : false
}

/** "an increase in the deficit from 5.3% of output to 6.8%": what moved, behind the noun of its movement. */
export function ofNounMoved({ search, at, lead }: Share): Verdict {
  const { compiled, reading, clauses, mover } = search
  const { from, to, inside, partOf } = compiled.pack.phrases
  if (mover?.value.role !== 'move' || !(from.has(lead) || to.has(lead)) || !isMove(reading, mover, true)) return false
  const link = reading.tokens[mover.last + 1]?.norm ?? ''
  if (at <= mover.last + 2 || !(inside?.has(link) || partOf.has(link))) return false
  return clauses.objectBetween(mover.last + 2, at - 1) || false
}

/** "one train in four" */
export function nounInside({ search: { reading }, q }: Share): Verdict {
  return q.noun !== null && q.unit!.type === 'multiple' && phrase(reading, q.noun.first, q.noun.last)
}

/** "Reserves, now 14 percent of spending, would": the reserves */
export function inApposition({ search: { compiled, reading, clauses }, q, of }: Share): Verdict {
  const { tokens, verbAt } = reading
  const { nowadays, partOf } = compiled.pack.phrases
  const comma = nowadays?.has(tokens[q.first - 1]?.norm ?? '') ? q.first - 2 : -1
  if (!of || tokens[comma]?.norm !== ',') return false
  let close = q.last + 2
  while (close < q.last + 8 && tokens[close]?.kind === WORD && !partOf.has(tokens[close]!.norm)) close++
  if (tokens[close]?.norm !== ',' || verbAt[close + 1] !== FINITE) return false
  return clauses.nounsEndingAt(comma - 1) || false
}

/** "The damage came to $400 million, less than half the bill of 2019", "goods worth $4 million, a third of all exports": of the amount that it stands beside */
export function besideAmount({ search, q, prior, verb, at, lead, of }: Share): Verdict {
  const { compiled, reading, roles, n } = search
  const { articles } = compiled.pack.phrases
  if (lead !== ',' || prior?.last !== at - 1 || !amounts.has(prior.unit!.type)) return false
  if (of) return isOfNoDoer(prior, verb, compiled, reading) && (roles[n - 1]!.subject ?? false)
  if (q.unit!.type !== 'multiple' || !articles.has(reading.tokens[q.last + 1]?.norm ?? '')) return false
  return roles[n - 1]!.subject ?? undefined
}
const amounts: ReadonlySet<string> = new Set(['currency', 'mass', 'volume', 'area', 'energy', 'power'])

/** "loans worth $4 million", "Loans were $4 million": whether an amount is told of what it measures, and not of whoever spends it. */
function isOfNoDoer(amount: Quantity, verb: VerbGroup | undefined, compiled: Compiled, reading: Reading): boolean {
  if (amount.why.get('subject') === WORTH) return true
  const isBe = verb !== undefined && compiled.pack.phrases.passive?.has(reading.tokens[verb.last]!.norm)
  return isBe === true && beforeNumber(compiled, reading, amount) === verb.last
}

/** "Women make up 58 percent of carers and two-thirds of those at night" */
export function secondOfTwo(share: Share): Verdict {
  const { search, prior, verb, at, lead, of } = share
  const { reading, compiled, roles, n } = search
  const { partOf, links } = compiled.pack.phrases
  if (!of || prior === null || roles[n - 1]!.kind !== 'share') return false
  if (prior.why.get('subject') !== 'subject of the verb') return false
  if (!partOf.has(reading.tokens[prior.last + 1]?.norm ?? '')) return false
  if (reading.tokens[at]?.kind !== WORD || !links.has(lead) || (verb && verb.last >= prior.first)) return false
  return subjectBefore(share)
}

/** "a deficit of 4.4 percent of GDP" */
export function ofDeficit({ search: { compiled, reading }, at, lead, of }: Share): Verdict {
  const { partOf, empty, extremes, origins } = compiled.pack.phrases
  const head = reading.tokens[at - 1]
  if (!of || head?.kind !== WORD || !partOf.has(lead) || reading.verbAt[at - 1] !== NO_VERB) return false
  return empty.has(head.norm) || extremes?.has(head.norm) || origins?.has(head.norm) ? false : undefined
}

/** "buildings that are half empty": how they are */
export function filling({ search: { compiled, reading, clauses }, q, verb, g, at, lead }: Share): Verdict {
  const { passive, fillings } = compiled.pack.phrases
  const isBe = verb !== undefined && at === verb.last && passive?.has(lead)
  return isBe && fillings?.has(reading.tokens[q.last + 1]?.norm ?? '') ? clauses.subjectOf(g) : false
}

/** "It is the second-largest, with 11 percent of the market", "came third with 14 percent of the vote": whoever has won so much of it */
export function won({ search: { compiled, reading, clauses }, q, verb, g, at, lead, first, of }: Share): Verdict {
  const { contested, with: having, articles } = compiled.pack.phrases
  const { tokens, verbAt, claimAt } = reading
  if (!of || q.unit!.type !== 'percent' || !having?.has(lead) || !verb?.finite) return false
  const whole = articles.has(tokens[first]?.norm ?? '') ? first + 1 : first
  if (!contested?.has(tokens[whole]?.norm ?? '') || (verbAt[whole + 1] !== undefined && verbAt[whole + 1] !== NO_VERB))
    return false
  const isApart = tokens[at - 1]!.norm === ',' || claimAt[at - 1]! >= 0 || verbAt[at - 1] === FINITE
  return isApart ? (clauses.subjectOf(g) ?? false) : false
}

/** "Of the 2,250 adults asked, 56 percent own one" */
export function openingGroup({ search: { compiled, reading }, q }: Share): Verdict {
  const opening = openingWhole(compiled, reading, q)
  return opening !== null && opening.unit!.text
}

/** "1,277 trillion won, or 48.3 percent of GDP" */
export function toldOtherwise(share: Share): Verdict {
  const { search, q, prior } = share
  if (!isOtherwise(search, q)) return false
  if (prior) return subjectBefore(share) || false
  // "The fine, equal to 4% of annual sales, is"
  const { tokens } = search.reading
  let comma = q.first - 1
  while (comma > 0 && q.first - comma < 6 && tokens[comma]!.norm !== ',') comma--
  return (tokens[comma]!.norm === ',' && search.clauses.nounsEndingAt(comma - 1)) || false
}

/** "four in ten said they would leave": of those who were asked, never of what the text told before. */
export function ofThoseAsked({ search, q, prior }: Share): Verdict {
  const { compiled, reading, memory } = search
  if (q.unit!.type !== 'multiple' || reading.cueAt[q.last + 1]?.value.role !== 'saying') return false
  if (!opensItsClause(compiled, reading, q)) return false
  return studied(search) || groupBefore(search, prior) || memory.whole
}

/** "and nine in 10 were free of it" */
export function ofThoseWhoDo({ search, q, prior, g }: Share): Verdict {
  const { compiled, reading, memory, clauses } = search
  if (q.unit!.type !== 'multiple' || reading.verbAt[q.last + 1] !== FINITE) return false
  if (!opensItsClause(compiled, reading, q)) return false
  // "Women made up 54% of buyers and two-thirds were under 25"
  const isOfSame = prior !== null && search.roles[search.n - 1]!.kind === 'share' && !prior.noun
  const same = isOfSame && compiled.pack.phrases.partOf.has(reading.tokens[prior.last + 1]?.norm ?? '')
  const group =
    studied(search) ||
    (same ? wholeBehind(search, prior) : '') ||
    groupBefore(search, prior) ||
    ownMany(search) ||
    memory.whole ||
    memory.main
  return (group || (g >= 0 ? clauses.subjectOf(0) : null)) ?? undefined
}

/** "It cut the deficit to 3% of output": whether an object stands between the verb of movement and the share. */
function hasMoved({ search: { compiled, reading, mover }, at, lead }: Share): boolean {
  return (
    mover?.value.role === 'move' &&
    isMove(reading, mover, false) &&
    compiled.pack.phrases.to.has(lead) &&
    at > mover.last + 1
  )
}

/** "56 percent were women": of those who were asked; with a verb before it, it is that of the verb's subject. */
export function ofPercentage(share: Share): Verdict {
  const { search, q, prior, g, of } = share
  const { compiled, reading, memory, clauses } = search
  if (q.unit!.type !== 'percent' || opensStatement(compiled, reading, q)) return false
  if (!opensItsClause(compiled, reading, q)) {
    const isOwned = hasOwner(share) && (clauses.subjectOf(g) !== null || hasMoved(share))
    return isOwned ? undefined : false
  }
  if (of) return false
  const asking = surveyed(compiled, reading)?.unit?.text
  if (asking !== undefined) return asking
  const isSaid = g < 0 || isOfSaying(reading, clauses.groups[0]!.first)
  const group = studied(search) || groupBefore(search, prior) || memory.whole
  // "Despite rivals being pushed out, 41% think": nobody asked
  const isTold = !isSaid && clauses.groups[0]!.finite
  return group || (isTold ? clauses.subjectOf(0) : null) || memory.counted
}

import { endsPhrase } from '../numbers/lent-units.ts'
import type { Quantity } from '../numbers/quantity.ts'
import { FINITE, NO_VERB } from '../pack/pack.ts'
import type { Compiled } from '../tables/compiled.ts'
import { NUMBER, SYMBOL, type Token, WORD } from '../text/tokens.ts'
import { type BareContext, countedBefore } from './context.ts'
import { isOfStuff } from './more-or-fewer.ts'
import { amountOf, type BareRule, isSettled, isSeveral, isWhole, lendNoun, nounBefore } from './rules.ts'

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

/** "stood at", "was steady at" */
const isStanding = ({ compiled }: BareContext, token: Token | undefined): boolean =>
  token !== undefined &&
  (compiled.pack.bare.standIns?.standing.has(token.norm) === true ||
    compiled.pack.bare.steady?.has(token.norm) === true)

/** "killed nine", "14 were wounded", "left two dead" */
function harmed(context: BareContext, q: Quantity): boolean {
  const { compiled, tokens } = context
  const { bare, phrases } = compiled.pack
  const before = tokens[q.first - 1]
  if (!bare.harmed || !isWhole(q)) return false
  // but in a title "Quake Kills At Least 40"
  if (before?.capital && q.first > 1 && (context.verbs[context.leadOf(q)] ?? NO_VERB) === NO_VERB) return false
  if (!isOfVictims(compiled, tokens, q)) return false
  const next = tokens[q.last + 1]
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
  context.lender = q
  return lendNoun(q, bare.harmed.people, 'people harmed')
}

/** "Five of the dead were children", but "two of the injured players" */
function ofHarmed({ compiled, tokens }: BareContext, q: Quantity): boolean {
  const { bare, phrases } = compiled.pack
  if (!bare.harmed || !isWhole(q) || !phrases.partOf.has(tokens[q.last + 1]?.norm ?? '')) return false
  if (!phrases.definite?.has(tokens[q.last + 2]?.norm ?? '')) return false
  const state = tokens[q.last + 3]
  if (state?.kind !== WORD || !bare.harmed.states.has(state.norm) || phrases.isAdverb?.(state.norm)) return false
  const next = tokens[q.last + 4]
  if (!endsPhrase(compiled, next) && !phrases.isVerb(next!.norm, next!)) return false
  q.rejected = null
  return lendNoun(q, bare.harmed.people, 'people harmed')
}

/** "Of the 85 who applied", "Of the 99 that were ordered" */
function soManyWho(context: BareContext, q: Quantity): boolean {
  const { compiled, text, tokens } = context
  const { bare, phrases } = compiled.pack
  const before = tokens[q.first - 1]
  const next = tokens[q.last + 1]?.norm ?? ''
  if (!isSeveral(q) || before?.capital) return false
  const isOfThose =
    phrases.relatives?.has(next) &&
    phrases.definite?.has(before?.norm ?? '') &&
    phrases.partOf.has(tokens[q.first - 2]?.norm ?? '')
  // "Economists had been split: of 57 polled by Reuters, 44 expected no change"
  const isPolled = phrases.polling?.has(next) && phrases.partOf.has(before?.norm ?? '')
  if (!bare.whoever?.has(next) && !isOfThose && !isPolled) return false
  context.lender = q
  return lendNoun(q, isPolled ? countedBefore(compiled, text, tokens, q.first) : '', 'so many who')
}

/** "said 455 were hosted", "and 12 have died" */
function countedBeforeVerb(context: BareContext, q: Quantity): boolean {
  const { compiled, tokens } = context
  const { bare } = compiled.pack
  const next = tokens[q.last + 1]
  if (!isSeveral(q)) return false
  if (!context.lender && !(q.words && q.first === 0)) return false
  if (next?.kind !== WORD || !bare.plurals?.has(next.norm) || !beginsClause(context, q)) return false
  lendNoun(q, nounBefore(context), 'noun said before')
  context.lender = q
  return true
}

/** Whether what stands before a number lets it begin a clause. */
function beginsClause({ compiled, tokens }: BareContext, q: Quantity): boolean {
  const { bare, phrases } = compiled.pack
  const before = tokens[q.first - 1]
  return (
    before === undefined ||
    before.kind === SYMBOL ||
    // "by noon on Tuesday seven had been found"
    (before.capital && phrases.dated?.has(tokens[q.first - 2]?.norm ?? '')) ||
    (!before.capital && endsPhrase(compiled, before) && !bare.beside?.has(before.norm)) ||
    // "promised 400 homes; so far 35 have been built"
    bare.byNow?.has(before.norm) === true
  )
}

/** "there were five at the start" */
function thereWere(context: BareContext, q: Quantity): boolean {
  const { compiled, tokens } = context
  const { bare } = compiled.pack
  const before = tokens[q.first - 1]
  return (
    isSeveral(q) &&
    before?.kind === WORD &&
    bare.plurals?.has(before.norm) === true &&
    bare.existing?.has(tokens[q.first - 2]?.norm ?? '') === true &&
    endsPhrase(compiled, tokens[q.last + 1]) &&
    lendNoun(q, nounBefore(context), 'noun said before')
  )
}

/** "rates of 31 and 28 per 10,000" */
function firstOfTwoRates({ compiled, tokens }: BareContext, q: Quantity): boolean {
  const { phrases, notClaims } = compiled.pack
  const before = tokens[q.first - 1]
  const next = tokens[q.last + 1]
  return (
    before?.kind === WORD &&
    phrases.partOf.has(before.norm) &&
    next?.kind === WORD &&
    phrases.links.has(next.norm) &&
    tokens[q.last + 2]?.kind === NUMBER &&
    notClaims.base.before.has(tokens[q.last + 3]?.norm ?? '') &&
    tokens[q.last + 4]?.kind === NUMBER &&
    lendNoun(q, '', 'so many of so many')
  )
}

/** "Deaths fell to 164 per 100,000 people" */
function perSoMany(context: BareContext, q: Quantity): boolean {
  const { compiled, text, tokens } = context
  const before = tokens[q.first - 1]
  const next = tokens[q.last + 1]
  if (next?.kind !== WORD || !compiled.pack.notClaims.base.before.has(next.norm)) return false
  if (tokens[q.last + 2]?.kind !== NUMBER || before?.kind !== WORD || before.capital) return false
  context.lender = q
  return lendNoun(q, countedBefore(compiled, text, tokens, q.first), 'so many of so many')
}

/** "350 beds, of which 40 are for children" */
function ofWhich({ compiled, tokens, found, lender }: BareContext, q: Quantity): boolean {
  const { phrases } = compiled.pack
  const before = tokens[q.first - 1]
  // "12 schools for 400 pupils, of which 300 are boys": no more than there are
  const whole = found.findLast(
    (other) => other.first < q.first && !other.rejected && other.noun !== null && amountOf(other) > amountOf(q),
  )
  return (
    lender !== null &&
    before?.kind === WORD &&
    phrases.pointing?.has(before.norm) === true &&
    phrases.partOf.has(tokens[q.first - 2]?.norm ?? '') &&
    isWhole(q) &&
    endsPhrase(compiled, tokens[q.last + 1]) &&
    lendNoun(q, (whole ?? lender).unit!.text, 'noun said before')
  )
}

/** "brings to 30 the number of those killed" */
function bringsTo(context: BareContext, q: Quantity): boolean {
  const { compiled, text, tokens } = context
  const { bare, phrases } = compiled.pack
  const before = tokens[q.first - 1]
  if (!isWhole(q) || before?.kind !== WORD || !bare.movesTo?.has(before.norm)) return false
  if (!phrases.definite?.has(tokens[q.last + 1]?.norm ?? '')) return false
  if (!bare.counting?.has(tokens[q.last + 2]?.norm ?? '')) return false
  const first = phrases.partOf.has(tokens[q.last + 3]?.norm ?? '') ? tokens[q.last + 4] : undefined
  // "the number of extra-solar system planets"
  let last = q.last + 4
  const isWithin = (at: number): boolean =>
    tokens[at]?.glued === true && (tokens[at]!.norm === '-' || tokens[at - 1]!.norm === '-')
  while (last - q.last < 9 && (isWithin(last + 1) || goesOn(context, last + 1))) last++
  return lendNoun(q, first?.kind === WORD ? text.slice(first.start, tokens[last]!.end) : '', TOLL)
}

/** Whether a word goes on the noun that so many are: "transit riders", but "riders killed", "riders in". */
function goesOn({ compiled, tokens, verbs }: BareContext, at: number): boolean {
  const { nouns, phrases } = compiled.pack
  const { kind, norm } = tokens[at] ?? { kind: SYMBOL, norm: '' }
  return kind === WORD && verbs[at] === NO_VERB && !nouns.stops.has(norm) && !phrases.isParticiple?.(norm)
}

/** Whether what stands behind a token may be the head of a clause: a mark of quotation, or "that". */
const opensToll = ({ thats }: Compiled['pack']['phrases'], { kind, norm }: Token): boolean =>
  kind === SYMBOL ? /^[“"]$/.test(norm) : thats?.has(norm) === true

/** Whether the words up to a token are what a toll at the head of its clause is of: "The toll from the floods in the state of Bihar". */
function isToll({ compiled, tokens, verbs }: BareContext, last: number): boolean {
  const { bare, phrases } = compiled.pack
  // "Support for the toll": the toll is no head.
  const leads = ({ norm }: Token): boolean =>
    phrases.breaks.has(norm) || phrases.from.has(norm) || phrases.partOf.has(norm)
  if (last < 0) return false
  // "Police said the toll from", "“The toll from"
  let head = last
  while (head > 0 && !opensToll(phrases, tokens[head - 1]!) && verbs[head - 1] !== FINITE) head--
  // "According to police, the toll from"
  for (let i = last; head === 0 && i > 0; i--) if (tokens[i]!.norm === ',') head = i + 1
  while (head < last && tokens[head]!.kind === WORD && !leads(tokens[head + 1]!)) head++
  if (!bare.counting?.has(tokens[head]!.norm)) return false
  for (let i = head + 1; i <= last; i++) {
    const { kind, glued, norm } = tokens[i]!
    if (kind !== WORD && kind !== NUMBER && !glued) return false
    if (verbs[i] === FINITE && !phrases.perfect?.has(norm)) return false
  }
  return true
}

/** "The death toll from three storms has climbed to 14": no more storms. */
export const isOfToldToll = (context: BareContext, q: Quantity): boolean =>
  context.lender !== null &&
  q.unit === null &&
  context.compiled.pack.bare.leveling?.has(context.tokens[q.first - 2]?.norm ?? '') === true &&
  isToll(context, q.first - 3) &&
  tollAt(context, q)

/** "put the death toll at 84", "the toll rose to 84" */
function tollAt(context: BareContext, q: Quantity): boolean {
  const { compiled, tokens } = context
  const { bare, phrases } = compiled.pack
  const before = tokens[q.first - 1]
  const verb = tokens[q.first - 2]?.norm ?? ''
  return (
    isWhole(q) &&
    before?.kind === WORD &&
    (phrases.to.has(before.norm) || phrases.by.has(before.norm)) &&
    ((phrases.to.has(before.norm) && bare.counting?.has(verb) === true) ||
      (bare.leveling?.has(verb) === true &&
        (bare.counting?.has(tokens[q.first - 3]?.norm ?? '') === true || isToll(context, q.first - 3)))) &&
    endsPhrase(compiled, tokens[q.last + 1]) &&
    lendNoun(q, '', TOLL)
  )
}

/** "The fleet stood at 843 in July", "Cruise calls, at 391, were flat" */
function stoodAt(context: BareContext, q: Quantity): boolean {
  const { compiled, text, tokens } = context
  const before = tokens[q.first - 1]
  const next = tokens[q.last + 1]
  return (
    isWhole(q) &&
    before?.kind === WORD &&
    compiled.pack.phrases.lying?.has(before.norm) === true &&
    (!q.words || compiled.pack.bare.counting?.has(tokens[q.first - 3]?.norm ?? '') === true) &&
    ((isStanding(context, tokens[q.first - 2]) && endsPhrase(compiled, next)) ||
      (tokens[q.first - 2]?.norm === ',' && next?.norm === ',')) &&
    isOfMany(context, q) &&
    lendNoun(q, countedBefore(compiled, text, tokens, q.first), TOLL)
  )
}

/** "212 in one arm of the trial and 227 in the other" */
function inOneAndTheOther(context: BareContext, q: Quantity): boolean {
  const { tokens } = context
  const { bare, phrases } = context.compiled.pack
  const before = tokens[q.first - 1]
  const which = tokens[q.last + 2]?.norm ?? ''
  return (
    isWhole(q) &&
    // "from 177 million tons last month and 171 million in the previous season"
    !isOfStuff(context) &&
    phrases.inside?.has(tokens[q.last + 1]?.norm ?? '') === true &&
    (bare.single?.has(which) === true ||
      (phrases.articles.has(which) && bare.leftOut?.others.has(tokens[q.last + 3]?.norm ?? '') === true)) &&
    before !== undefined &&
    (before.kind === SYMBOL || phrases.links.has(before.norm)) &&
    tokens[q.first - 2]?.kind === WORD &&
    lendNoun(q, nounBefore(context), 'so many in one and the other')
  )
}

/** "a total of 46 in each cell" */
function totalOf(context: BareContext, q: Quantity): boolean {
  const { compiled, tokens } = context
  const { bare, phrases } = compiled.pack
  const before = tokens[q.first - 1]
  const next = tokens[q.last + 1]
  return (
    isWhole(q) &&
    before?.kind === WORD &&
    phrases.partOf.has(before.norm) &&
    (bare.counting?.has(tokens[q.first - 2]?.norm ?? '') || bare.capacities?.has(tokens[q.first - 2]?.norm ?? '')) ===
      true &&
    endsPhrase(compiled, next) &&
    !(next?.kind === WORD && phrases.partOf.has(next.norm)) &&
    lendNoun(q, nounBefore(context), TOLL)
  )
}

/** "Measles cases have reached 742", "The total has reached 40" */
function reached(context: BareContext, q: Quantity): boolean {
  const { compiled, text, tokens } = context
  const { bare, phrases } = compiled.pack
  const before = tokens[q.first - 1]
  if (!isWhole(q) || before?.kind !== WORD || !bare.reaching?.has(before.norm)) return false
  if (!endsPhrase(compiled, tokens[q.last + 1])) return false
  const noun = tokens[phrases.perfect?.has(tokens[q.first - 2]?.norm ?? '') ? q.first - 3 : q.first - 2]
  const isTold = bare.collectives?.has(noun?.norm ?? '') || bare.counting?.has(noun?.norm ?? '')
  const who = isTold ? noun!.norm : countedBefore(compiled, text, tokens, q.first)
  if (!who || bare.priced?.has(who.toLowerCase())) return false
  context.lender = q
  return lendNoun(q, who, 'what the sentence says has moved')
}

/** "the death toll was six", "the toll had been 14" */
function tollWas({ compiled, tokens }: BareContext, q: Quantity): boolean {
  const { bare, phrases } = compiled.pack
  const before = tokens[q.first - 1]
  if (!isWhole(q) || before?.kind !== WORD) return false
  if (!bare.harmed?.were.has(before.norm) && !phrases.passive?.has(before.norm)) return false
  const verb = tokens[q.first - 2]?.norm ?? ''
  const isPerfect = phrases.perfect?.has(verb) || phrases.pastPerfect?.has(verb)
  const isToll = bare.counting?.has(verb) || (isPerfect && bare.counting?.has(tokens[q.first - 3]?.norm ?? ''))
  return isToll === true && endsPhrase(compiled, tokens[q.last + 1]) && lendNoun(q, '', TOLL)
}

const TOLL = 'a toll or tally'

const tollRules: readonly BareRule[] = [
  harmed,
  ofHarmed,
  soManyWho,
  countedBeforeVerb,
  thereWere,
  firstOfTwoRates,
  perSoMany,
  ofWhich,
  bringsTo,
  tollAt,
  stoodAt,
  inOneAndTheOther,
  totalOf,
  reached,
  tollWas,
]

/** So many killed, named, counted, reached: the noun is what the sentence tells of. */
export function isOfPeople(context: BareContext, q: Quantity): boolean {
  return isSettled(tollRules, context, q)
}

/** Whether what the sentence tells of before a number can be counted: cruise calls, a fleet. */
function isOfMany(context: BareContext, q: Quantity): boolean {
  const { collectives, counting, priced } = context.compiled.pack.bare
  const { tokens } = context
  if (context.proportion || context.hasIndexWord()) return false
  for (let i = q.first - 2; i >= 0; i--)
    if (collectives?.has(tokens[i]!.norm) || counting?.has(tokens[i]!.norm)) return true
  const things = countedBefore(context.compiled, context.text, tokens, q.first)
  return things !== '' && !priced?.has(things.slice(things.lastIndexOf(' ') + 1).toLowerCase())
}

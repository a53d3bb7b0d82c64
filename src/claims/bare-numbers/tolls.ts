import { endsPhrase, lend } from '../numbers/lent-units.ts'
import type { Quantity } from '../numbers/quantity.ts'
import type { Compiled } from '../tables/compiled.ts'
import { NUMBER, SYMBOL, type Token, WORD } from '../text/tokens.ts'
import { type BareContext, countedBefore } from './context.ts'

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

/** So many killed, named, counted, reached: the noun is what the sentence tells of. */
export function isOfPeople(context: BareContext, q: Quantity): boolean {
  const { compiled, text, tokens } = context
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
    context.lender = q
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
    context.lender = q
    return lend(q, { type: 'count', code: null, text: '' }, 'so many who')
  }
  // "said 455 were hosted", "and 12 have died"
  if (
    Number.isInteger(n) &&
    n > 1 &&
    (context.lender || (q.words && q.first === 0)) &&
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
    lend(q, { type: 'count', code: null, text: context.lender?.unit?.text ?? '' }, 'noun said before')
    context.lender = q
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
    return lend(q, { type: 'count', code: null, text: context.lender?.unit?.text ?? '' }, 'noun said before')
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
    context.lender = q
    return lend(
      q,
      { type: 'count', code: null, text: countedBefore(compiled, text, tokens, q.first) },
      'so many of so many',
    )
  }
  // "350 beds, of which 40 are for children"
  if (
    context.lender &&
    before?.kind === WORD &&
    phrases.pointing?.has(before.norm) &&
    phrases.partOf.has(tokens[q.first - 2]?.norm ?? '') &&
    Number.isInteger(n) &&
    endsPhrase(compiled, next)
  ) {
    return lend(q, { type: 'count', code: null, text: context.lender.unit!.text }, 'noun said before')
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
    (phrases.to.has(before.norm) || phrases.by.has(before.norm)) &&
    ((phrases.to.has(before.norm) && bare.counting?.has(tokens[q.first - 2]?.norm ?? '')) ||
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
    ((isStanding(context, tokens[q.first - 2]) && endsPhrase(compiled, next)) ||
      (tokens[q.first - 2]?.norm === ',' && next?.norm === ',')) &&
    isOfMany(context, q)
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
      { type: 'count', code: null, text: context.lender?.unit?.text ?? '' },
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
    return lend(q, { type: 'count', code: null, text: context.lender?.unit?.text ?? '' }, 'a toll or tally')
  }
  // "Measles cases have reached 742"
  if (Number.isInteger(n) && before?.kind === WORD && bare.reaching?.has(before.norm) && endsPhrase(compiled, next)) {
    // "The total has reached 40"
    const noun = tokens[phrases.perfect?.has(tokens[q.first - 2]?.norm ?? '') ? q.first - 3 : q.first - 2]
    const isTold = bare.collectives?.has(noun?.norm ?? '') || bare.counting?.has(noun?.norm ?? '')
    const who = isTold ? noun!.norm : countedBefore(compiled, text, tokens, q.first)
    if (who && !bare.priced?.has(who.toLowerCase())) {
      context.lender = q
      return lend(q, { type: 'count', code: null, text: who }, 'what the sentence says has moved')
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

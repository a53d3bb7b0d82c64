import { claimBefore, endsPhrase, lend } from '../numbers/lent-units.ts'
import { AGE, type Quantity } from '../numbers/quantity.ts'
import { FINITE, NO_VERB } from '../pack/pack.ts'
import { SYMBOL, WORD } from '../text/tokens.ts'
import type { BareContext } from './context.ts'
import { isOfStuff } from './more-or-fewer.ts'

/** As many of what was counted before: "34 saw no change and two predicted a cut". */
export function isCountedAgain(context: BareContext, q: Quantity): boolean {
  const { compiled, tokens } = context
  const { bare, phrases } = compiled.pack
  const n = q.decimal === null ? Number.NaN : Number(q.decimal)
  const before = tokens[q.first - 1]
  const next = tokens[q.last + 1]
  // "34 saw no change and two predicted a cut"
  if (
    context.lender &&
    Number.isInteger(n) &&
    before !== undefined &&
    (before.norm === ',' ||
      before.norm === ';' ||
      (!q.words && phrases.joining?.has(before.norm)) ||
      (before.kind === WORD &&
        !phrases.joining?.has(before.norm) &&
        phrases.links.has(before.norm) &&
        !phrases.otherwise.has(before.norm)) ||
      phrases.contrasting?.has(before.norm)) &&
    next?.kind === WORD &&
    !next.capital &&
    phrases.isVerb(next.norm, next)
  ) {
    return lend(q, { type: 'count', code: null, text: context.lender.unit!.text }, 'noun said before')
  }
  // "482 patients, of whom 311 received the drug"
  const lead = context.leadOf(q)
  const isOfWhom = phrases.relatives?.has(tokens[lead]?.norm ?? '') && phrases.partOf.has(tokens[lead - 1]?.norm ?? '')
  if (context.lender && isOfWhom && Number.isInteger(n) && (context.verbs[q.last + 1] ?? NO_VERB) !== NO_VERB)
    return lend(q, { type: 'count', code: null, text: context.lender.unit!.text }, 'noun said before')
  // "from one place to another" counts nothing.
  const isOne = q.words && q.decimal === '1' && !endsPhrase(compiled, next)
  // "in 17 states and one union territory": a thing of its own
  const isPlain =
    next?.kind === WORD && (context.verbs[q.last + 1] ?? NO_VERB) === NO_VERB && !phrases.isParticiple?.(next.norm)
  const isThing = isPlain && !phrases.isAdverb?.(next.norm) && !bare.elliptic?.has(next.norm)
  const isPronoun = isOne && (phrases.from.has(before?.norm ?? '') || isThing)
  // 5만 명에게 1만 GS 포인트를: a thing with a name of its own
  const isNamed = !compiled.pack.numbers.spaced && next?.kind === WORD && !next.glued && /^[a-z]/.test(next.norm)
  // "has 13,600 MW of capacity but rarely dispatches over 5,000"
  if (q.scaled && isOfStuff(context) && isLikeLast(context, q))
    return lend(q, { ...context.physical!.unit! }, 'unit said before')
  if (
    context.lender &&
    q.decimal !== null &&
    !isPronoun &&
    !isNamed &&
    before &&
    (bare.lendsAfter.has(before.norm) || q.scaled) &&
    // "The top 10 airlines were Acme, Velt with 145.6 million": of something else
    !(q.power >= 6 && Number(context.lender.decimal) < 100)
  ) {
    // "three camps: 23,000 in Oak and 900 in Ash": no camps
    if (before.norm === ':' && !q.words && n > Number(context.lender.decimal)) {
      context.lender = q
      return lend(q, { type: 'count', code: null, text: '' }, OF_OTHERS)
    }
    const span = nearerSpan(context, q, n)
    if (span?.unit) return lend(q, { ...span.unit }, 'unit said before')
    return lend(q, { type: 'count', code: null, text: context.lender.unit!.text }, 'noun said before')
  }
  return false
}

/** "The four branches, which open 48 hours a week, will be cut to 36": the span right before it, where that is much nearer than what was counted. */
function nearerSpan({ found, lender }: BareContext, q: Quantity, n: number): Quantity | null {
  const span = claimBefore(found, q)
  if (span?.unit?.type !== 'duration' || q.words || q.scaled || span.first < lender!.first) return null
  const apart = (decimal: string | null): number => Math.abs(Math.log(n / Number(decimal)))
  return apart(span.decimal) * 3 < apart(lender!.decimal) && apart(span.decimal) < 1 ? span : null
}

/** Whether a number is about as large as the last one measured, and ends its clause. */
function isLikeLast({ tokens, physical }: BareContext, { decimal, last }: Quantity): boolean {
  const ratio = Number(decimal) / Number(physical!.decimal)
  const next = tokens[last + 1]
  return ratio > 0.1 && ratio < 10 && (next === undefined || /^[.;,]$/.test(next.norm))
}

/** "logged 5,200 hours, including 900 at night": so many of the span before. */
export function isPartOfSpan({ compiled, tokens, found }: BareContext, q: Quantity): boolean {
  const { phrases, bare } = compiled.pack
  const next = tokens[q.last + 1]
  if (!bare.including?.has(tokens[q.first - 1]?.norm ?? '') || tokens[q.first - 2]?.norm !== ',') return false
  const span = claimBefore(found, q)
  if (span?.unit?.type !== 'duration' || span.rejected || span.last !== q.first - 3 || q.decimal === null) return false
  const isEnd = endsPhrase(compiled, next) || phrases.breaks.has(next!.norm)
  return isEnd && Number(q.decimal) < Number(span.decimal) && lend(q, { ...span.unit }, 'unit said before')
}

/** Why of so many that cannot be of what was counted before. */
export const OF_OTHERS = 'of other things than were counted'

/** Of what was told before, where the number stands so that its noun can be left out: "in five years, not 15". */
export function isOfAntecedent(context: BareContext, q: Quantity): boolean {
  if (!isLeftOut(context, q)) return false
  const meant =
    antecedentOf(context, q) ?? (isCounted(context, q) ? { type: 'count' as const, code: null, text: '' } : null)
  return meant !== null && lend(q, { ...meant }, 'noun left out')
}

/** Whether a number stands where only something told of before can be its noun: "only two go up", "in five years, not 15". */
function isLeftOut(context: BareContext, q: Quantity): boolean {
  const { compiled, tokens } = context
  const { bare, phrases } = compiled.pack
  const { leftOut } = bare
  if (!leftOut || q.signed || q.decimal === '1') return false
  const before = tokens[q.first - 1]
  const next = tokens[q.last + 1]
  const leads = tokens[q.first - 2]
  const isDoing = next?.kind === WORD && (phrases.isVerb(next.norm, next) || context.verbs[q.last + 1] === FINITE)
  // "It identified 14 species. Five no longer grow in Scotland"
  if (before === undefined) return q.words && (isDoing || leftOut.goingOn.has(next?.norm ?? ''))
  // "17 shots to Wearside’s nine"
  if (before.word.genitive) return endsPhrase(compiled, next)
  // "All 13 had made contact"
  const prior = tokens[q.first - 2]
  // “Only seven left”
  const isOpener = prior === undefined || (prior.kind === SYMBOL && /^[“"‘(:•✓]$/.test(prior.norm))
  if (!isOpener && (before.capital || before.glued)) return false
  if (leftOut.only.has(before.norm)) return isDoing || phrases.breaks.has(next?.norm ?? '')
  // "The other four forecast no change"
  if (isDoing && leftOut.rest.has(before.norm) && phrases.articles.has(leads?.norm ?? '')) return true
  const isDoneTo = isBeforeParticiple(context, q)
  if ((!isDoneTo && !endsPhrase(compiled, next)) || phrases.partOf.has(next?.norm ?? '')) return false
  // "hit 41.3 C on Tuesday, and 39 is forecast"
  if (phrases.links.has(before.norm) && phrases.passive?.has(next?.norm ?? ''))
    return phrases.foreseen?.has(tokens[q.last + 2]?.norm ?? '') === true
  // "short of the 8.1 recorded in 1953"
  if (isDoneTo) return true
  // "The other 220 were lost"
  if (leftOut.others.has(before.norm)) return phrases.articles.has(leads?.norm ?? '')
  // "in five years, not 15"
  if (phrases.negations?.has(before.norm)) return leads?.norm === ','
  if (phrases.purposes?.has(before.norm)) return isMeantFor(context, q) || leftOut.left.has(leads?.norm ?? '')
  // "It had 1,900 staff and wants to get down to 900", "By Thursday it had reached 7.9"
  if (phrases.to.has(before.norm)) return bare.leveling?.has(leads?.norm ?? '') === true
  if (bare.reaching?.has(before.norm)) return true
  // "the July average is 3.2"
  // … "where the target is 85"
  const isBound = phrases.means?.has(leads?.norm ?? '') || phrases.expected?.get(leads?.norm ?? '') === 'target'
  if (phrases.passive?.has(before.norm) && isBound) return true
  // "a minimum of 60"
  if (phrases.partOf.has(before.norm)) return phrases.means?.has(leads?.norm ?? '') === true
  // "won 10 wards, and may be left with two"
  if (phrases.with?.has(before.norm)) return leftOut.left.has(leads?.norm ?? '')
  // "every eight years rather than every 25"
  if (phrases.eachOne?.has(before.norm))
    return leads !== undefined && phrases.replacing?.get(tokens[q.first - 3]?.norm ?? '') === leads.norm
  // "It should be four."
  if (phrases.subjunctive?.has(before.norm))
    return bare.standIns?.pronouns.has(tokens[q.first - 3]?.norm ?? '') === true && next?.kind !== WORD
  return bare.lendingVerbs?.has(before.norm) === true || context.isDone(q)
}

/** Whether what a number without a noun counts is clear enough without it: "only two go up", "the other 220". */
function isCounted(context: BareContext, q: Quantity): boolean {
  const { leftOut } = context.compiled.pack.bare
  const before = context.tokens[q.first - 1]
  // "Two took their own lives."
  if (!before) return q.words && Number(q.decimal) > 1 && context.verbs[q.last + 1] === FINITE
  if (!Number.isInteger(Number(q.decimal ?? Number.NaN))) return false
  return (
    leftOut!.only.has(before.norm) ||
    leftOut!.others.has(before.norm) ||
    isMeantFor(context, q) ||
    isBeforeParticiple(context, q)
  )
}

/** "none of the 26 convicted", "the 16 murdered" */
function isBeforeParticiple(context: BareContext, q: Quantity): boolean {
  const { phrases } = context.compiled.pack
  return (
    phrases.definite?.has(context.tokens[q.first - 1]?.norm ?? '') === true &&
    phrases.isParticiple?.(context.tokens[q.last + 1]?.norm ?? '') === true &&
    endsPhrase(context.compiled, context.tokens[q.last + 2])
  )
}

/** "a corridor meant for 12" */
function isMeantFor(context: BareContext, q: Quantity): boolean {
  const { bare, phrases } = context.compiled.pack
  return (
    phrases.purposes?.has(context.tokens[q.first - 1]?.norm ?? '') === true &&
    bare.leftOut!.meant.has(context.tokens[q.first - 2]?.norm ?? '')
  )
}

/** The unit that a number without one takes over: of the last quantity of the sentence that is about as large, else of the sentence before. */
function antecedentOf(context: BareContext, q: Quantity): Quantity['unit'] {
  const found = context.found
  const n = Number(q.decimal ?? q.max)
  // "slept under six hours … slept over nine": of the same verb.
  const verb = context.tokens[context.leadOf(q)]?.norm ?? ''
  const alike = found.find(
    (other) =>
      other.first < q.first && other.unit && !other.rejected && context.tokens[context.leadOf(other)]?.norm === verb,
  )
  if (alike?.unit && alike.unit.type !== 'rank' && verb.length > 2 && !context.compiled.pack.nouns.stops.has(verb))
    return alike.unit
  let span: Quantity['unit'] = null
  let nearness = Number.POSITIVE_INFINITY
  for (let i = found.indexOf(q) - 1; i >= 0; i--) {
    const { unit, rejected, decimal, max, why } = found[i]!
    // "With Ryan (58) he added 127": no age
    if (!unit || rejected || why.get('unit') === AGE || unit.type === 'rank' || unit.type === 'multiple') continue
    // "a 2.87 ERA, and struck out nine"
    if (unit.type === 'index' && decimal?.includes('.') && Number.isInteger(n)) continue
    const ratio = n / Number(decimal ?? max)
    const reach = unit.type === 'count' ? 50 : 5
    if (!(ratio >= 1 / reach && ratio <= reach) || (unit.type === 'count' && !Number.isInteger(n))) continue
    // "wants 19.5 percent over four years; it has been offered 14": no span where another figure fits.
    const isFar = Math.abs(Math.log(ratio)) > 3 * nearness
    // "The four branches, which open 48 hours a week, will be cut to 36"
    if (unit.type !== 'duration') return isFar ? span : unit
    if (span === null) nearness = Math.abs(Math.log(ratio))
    span ??= unit
  }
  if (span) return span
  const { counted, figure } = context.said
  const size = figure ? n / figure.value : 0
  // "Rooms cost £94. It plans to add 400": what is added or opened is no money without its sign
  const { lendingVerbs } = context.compiled.pack.bare
  const isOpened =
    figure?.unit.type === 'currency' &&
    Number.isInteger(n) &&
    (lendingVerbs?.has(verb) || context.compiled.pack.phrases.adding?.has(verb)) === true
  const isLike = size >= 0.2 && size <= 5 && !isCounted(context, q) && !isOpened
  if (figure && isLike && (counted === null || !Number.isInteger(n))) return figure.unit
  return counted !== null && Number.isInteger(n) ? { type: 'count', code: null, text: counted } : null
}

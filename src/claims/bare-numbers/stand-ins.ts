import { multiplyDecimals } from '../../lib/decimal.ts'
import { claimBefore, endsPhrase, lend } from '../numbers/lent-units.ts'
import type { Quantity } from '../numbers/quantity.ts'
import { type Token, WORD } from '../text/tokens.ts'
import type { BareContext } from './context.ts'
import { amountOf, type BareRule, isSeveral, isWhole, lendNoun } from './rules.ts'

/*
 * Numbers behind a pronoun or a verb that stands for what was told before, in the sentence before too: "now it’s 12", "after touching 40.85".
 */

const SAID = 'unit said before'

/** Whether a number is so many times another, or less; each by its own measure of nearness. */
const isWithin = (q: Quantity, decimal: string | null, logarithm: number): boolean =>
  Math.abs(Math.log(amountOf(q) / Number(decimal))) < logarithm

/** "It used to take 3 hours; now it’s 12", "Last year it was 70" */
function standIn(context: BareContext, q: Quantity): boolean {
  const { compiled, tokens } = context
  const { bare, phrases } = compiled.pack
  const before = tokens[q.first - 1]
  if (q.words || q.decimal === null || !before || !bare.standIns || !endsPhrase(compiled, tokens[q.last + 1]))
    return false
  const subject = subjectBefore(context, q, before)
  const isBeing = isSaidOfStandIn(context, q, before, subject)
  if (phrases.partOf.has(tokens[q.last + 1]?.norm ?? '') && phrases.objects?.has(tokens[q.last + 2]?.norm ?? ''))
    return isBeing && lendNoun(q, '', 'so many of us')
  if (!isBeing && !bare.standIns.whole.has(before.norm)) return false
  const isThere = bare.existing?.has(subject?.norm ?? '') === true
  const prior = lastTold(context, q)
  if (prior && isAsLarge(q, prior, isThere)) return lend(q, { ...prior.unit! }, SAID)
  // "We count them each 60 metres. In March there were 62": so many, no measure.
  if (isThere && isSeveral(q)) return lendNoun(q, context.said.counted ?? '', 'so many that there are')
  return prior === undefined && isOfSentenceBefore(context, q)
}

/** What stands before a verb, before "now" and "had": "there are now 14". */
function subjectBefore({ compiled, tokens }: BareContext, q: Quantity, before: Token): Token | undefined {
  const { nowadays, perfect } = compiled.pack.phrases
  const at = nowadays?.has(before.norm) ? q.first - 3 : q.first - 2
  return perfect?.has(tokens[at]?.norm ?? '') ? tokens[at - 1] : tokens[at]
}

function isSaidOfStandIn(
  { compiled, tokens }: BareContext,
  q: Quantity,
  before: Token,
  subject: Token | undefined,
): boolean {
  const { phrases, bare } = compiled.pack
  const { pronouns, whole, standing } = bare.standIns!
  const verb = phrases.nowadays?.has(before.norm) ? tokens[q.first - 2] : before
  const who = subject?.norm ?? ''
  return (
    (verb !== undefined &&
      phrases.passive?.has(verb.norm) === true &&
      // "212,000 tonnes; in 2019 the figure was 210,000"
      (pronouns.has(who) || whole.has(who) || phrases.pointers?.has(who) === true)) ||
    // "by nightfall it stood at 31"
    (phrases.to.has(before.norm) &&
      standing.has(tokens[q.first - 2]?.norm ?? '') &&
      pronouns.has(tokens[q.first - 3]?.norm ?? ''))
  )
}

/** The last number before that has a unit; but no time: "Two years ago it was 38". */
const lastTold = ({ compiled, tokens, found }: BareContext, q: Quantity): Quantity | undefined =>
  found.findLast(
    ({ first, last, unit, rejected, merged }) =>
      first < q.first &&
      unit &&
      !rejected &&
      !merged &&
      !(unit.type === 'duration' && compiled.pack.phrases.bygone?.has(tokens[last + 1]?.norm ?? '')),
  )

/** Whether a number may be one of the same kind as the one told last. */
function isAsLarge(q: Quantity, { unit, decimal }: Quantity, isThere: boolean): boolean {
  const ratio = decimal ? amountOf(q) / Number(decimal) : 0
  if (!(ratio > 0.05 && ratio < 20) || amountOf(q) === 1 || (isThere && unit!.type !== 'count')) return false
  return unit!.type !== 'rank' && unit!.type !== 'multiple'
}

/** "I get 54 cents a litre. Two years ago it was 38": of what was counted and what was measured, the figure that is about as large is meant. */
function isOfSentenceBefore({ said: { counted, figure } }: BareContext, q: Quantity): boolean {
  const n = amountOf(q)
  const isMinor = figure?.minor === true && n > figure.value * 20
  const size = figure ? (isMinor ? n / 100 : n) / figure.value : 0
  const isLike = size > 0.2 && size < 5
  if (counted !== null && isSeveral(q) && !(isLike && q.scaled))
    return lendNoun(q, counted, 'noun of the sentence before')
  if (figure === null || !(isLike || (figure.unit.type === 'duration' && size > 0.05 && size < 20))) return false
  if (isMinor) {
    q.decimal = multiplyDecimals(q.decimal!, '0.01')
    q.minor = true
  }
  return lend(q, { ...figure.unit }, 'unit of the sentence before')
}

/** "26 hours a week, against the 24 its licence allows" */
function theirs({ compiled, tokens, found }: BareContext, q: Quantity): boolean {
  const { definite, owners, personal, impersonal } = compiled.pack.phrases
  const owner = tokens[q.last + 1]
  if (q.decimal === null || q.scaled || !definite?.has(tokens[q.first - 1]?.norm ?? '')) return false
  if (owner?.kind !== WORD || !(owners?.has(owner.norm) || personal?.has(owner.norm) || impersonal?.has(owner.norm)))
    return false
  const told = found.findLast(
    ({ first, unit, rejected, decimal }) => first < q.first && unit && !rejected && isWithin(q, decimal, 1.7),
  )
  return told?.unit != null && told.unit.type !== 'rank' && lend(q, { ...told.unit }, SAID)
}

/** "closed at 41.20 euros, after touching 40.85" */
function touching({ compiled, tokens, found }: BareContext, q: Quantity): boolean {
  if (!q.decimal?.includes('.') || q.words || !compiled.pack.bare.touching?.has(tokens[q.first - 1]?.norm ?? ''))
    return false
  const price = found.findLast(
    ({ first, unit, rejected, decimal }) =>
      first < q.first && unit && !rejected && unit.type !== 'count' && isWithin(q, decimal, 0.7),
  )
  return price?.unit != null && endsPhrase(compiled, tokens[q.last + 1]) && lend(q, { ...price.unit }, SAID)
}

/** "traded at 151.20 to the dollar, after 150.65 late on Friday" */
function afterPrice(context: BareContext, q: Quantity): boolean {
  const { compiled, tokens } = context
  if (!q.decimal?.includes('.') || q.words || !compiled.pack.phrases.followed?.has(tokens[q.first - 1]?.norm ?? ''))
    return false
  if (!endsPhrase(compiled, tokens[q.last + 1])) return false
  const traded = context.priceNear(q)
  return traded?.unit != null && !traded.minor && lend(q, { ...traded.unit }, SAID)
}

/** "We are short of 60 nurses. But we have hired 22 since May": in the sentence before. */
function hired({ compiled, tokens, said, lender, physical }: BareContext, q: Quantity): boolean {
  const { bare, phrases } = compiled.pack
  const before = tokens[q.first - 1]
  if (said.counted === null || lender !== null || physical !== null || !isSeveral(q) || before?.kind !== WORD)
    return false
  if (!bare.lendingVerbs?.has(before.norm) && !phrases.with?.has(before.norm)) return false
  const more = tokens[q.last + 1]
  const after = more?.kind === WORD && bare.fewer?.has(more.norm) ? tokens[q.last + 2] : more
  if (!endsPhrase(compiled, after) || (after?.kind === WORD && phrases.partOf.has(after.norm))) return false
  return lendNoun(q, said.counted, 'noun of the sentence before')
}

/** "They earn 1.5 dollars a day. The living wage would be 2.16": in the sentence before. */
function wouldBe({ compiled, tokens, found, said: { figure } }: BareContext, q: Quantity): boolean {
  const { bare, phrases } = compiled.pack
  if (!q.decimal?.includes('.') || q.words || !figure || figure.unit.type !== 'currency' || figure.minor) return false
  const before = tokens[q.first - 1]?.norm ?? ''
  if (!phrases.subjunctive?.has(before) || !bare.helping?.has(tokens[q.first - 2]?.norm ?? '')) return false
  if (claimBefore(found, q) || !isWithin(q, String(figure.value), 0.7)) return false
  return endsPhrase(compiled, tokens[q.last + 1]) && lend(q, { ...figure.unit }, 'unit of the sentence before')
}

/** "lost five in a row" */
function inARow({ compiled, tokens }: BareContext, q: Quantity): boolean {
  const { inRow } = compiled.pack.bare
  if (!inRow || !isWhole(q) || tokens[q.last + 1] === undefined) return false
  return inRow.every((part, i) => tokens[q.last + 1 + i]?.norm === part) && lendNoun(q, '', 'so many in a row')
}

export const standInRules: readonly BareRule[] = [standIn, theirs, touching, afterPrice, hired, wouldBe, inARow]

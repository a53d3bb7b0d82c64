import { multiplyDecimals } from '../../lib/decimal.ts'
import { besideTold, claimBefore, endsPhrase, lend, sameScale } from '../numbers/lent-units.ts'
import type { Quantity } from '../numbers/quantity.ts'
import { WORD } from '../text/tokens.ts'
import type { BareContext } from './context.ts'
import { isOfMoved } from './movements.ts'

/** In the unit of what was said before, or of what it stands against. */
export function isAsBefore(context: BareContext, q: Quantity): boolean {
  return (
    isBesideTold(context, q) ||
    isOfMoved(context, q) ||
    isDoneAgain(context, q) ||
    isOfStandIn(context, q) ||
    isAsUsual(context, q) ||
    isSpanAgain(context, q) ||
    isOfTimeBefore(context, q)
  )
}

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

/** In the unit of a number of the sentence that it stands against: "to 12 cents from 9", "38 percent, down three". */
function isBesideTold(context: BareContext, q: Quantity): boolean {
  const { compiled, tokens, found } = context
  const { bare, phrases } = compiled.pack
  const n = q.decimal === null ? Number.NaN : Number(q.decimal)
  const before = tokens[q.first - 1]
  const said = sameScale(compiled, tokens, found, q) ?? besideTold(compiled, tokens, found, q)
  if (said) {
    // "to 12 cents from 9"
    const told = claimBefore(found, q)
    if (told?.minor && told.unit === said && q.decimal !== null && n > Number(told.decimal) * 20) {
      q.decimal = multiplyDecimals(q.decimal, '0.01')
      q.minor = true
    }
    return lend(q, { ...said }, 'unit said before')
  }
  const price = priceOf(context, q)
  if (price) return lend(q, { ...price }, 'unit said before')
  const estimate = estimateOf(context, q)
  if (estimate) return lend(q, { ...estimate, text: '' }, 'bounds of the number before')
  // "stood at 0.79, up 0.06": by how much it moved.
  const leader = found[found.indexOf(q) - 1]
  if (
    leader?.lent &&
    !leader.rejected &&
    leader.unit?.type === 'count' &&
    leader.decimal?.includes('.') &&
    q.decimal?.includes('.') &&
    q.first - leader.last === 3 &&
    tokens[q.first - 2]!.norm === ',' &&
    bare.leveling?.has(before!.norm)
  )
    return lend(q, { ...leader.unit }, 'unit said before')
  // "38 percent are opposed, a fall of five", "down three": points of the share
  const share = context.proportion
  const how = before && phrases.partOf.has(before.norm) ? tokens[q.first - 2] : before
  if (
    share?.unit?.type === 'percent' &&
    how?.kind === WORD &&
    bare.pointed?.has(how.norm) &&
    q.first - share.last < 9 &&
    n < 50 &&
    (tokens[q.first - (how === before ? 2 : 3)]?.norm === ',' ||
      phrases.articles.has(tokens[q.first - (how === before ? 2 : 3)]?.norm ?? '')) &&
    endsPhrase(compiled, tokens[q.last + 1]) &&
    !phrases.from.has(tokens[q.last + 1]?.norm ?? '')
  )
    return lend(q, { type: 'percentage_point', code: 'pp', text: '' }, 'points of the share before')
  // "rose 3.1 percent; excluding fuel they were up 1.9"
  if (
    share?.unit?.type === 'percent' &&
    phrases.ways?.has(before?.norm ?? '') &&
    tokens[q.first - 2]?.kind === WORD &&
    q.decimal?.includes('.') &&
    share.decimal?.includes('.') &&
    !q.words &&
    Math.abs(Math.log(n / Number(share.decimal))) < 2 &&
    endsPhrase(compiled, tokens[q.last + 1]) &&
    !context.hasIndexWord()
  )
    return lend(q, { ...share.unit }, 'unit said before')
  // "recorded 310 thefts, an increase of 42", "has 1,204 members, down 88 on last season": as many more of what was counted
  const lead = context.leadOf(q)
  const move = phrases.partOf.has(tokens[lead]?.norm ?? '') ? lead - 1 : lead
  const last = claimBefore(found, q)
  const lender = context.lender ?? (last?.unit?.type === 'count' && !last.rejected ? last : null)
  if (
    lender?.unit &&
    Number.isInteger(n) &&
    bare.pointed?.has(tokens[move]?.norm ?? '') &&
    tokens[phrases.articles.has(tokens[move - 1]?.norm ?? '') ? move - 2 : move - 1]?.norm === ',' &&
    q.first - lender.last < 12 &&
    endsPhrase(compiled, tokens[q.last + 1])
  )
    return lend(q, { ...lender.unit }, 'noun said before')
  return false
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
  const told = claimBefore(found, q)
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

/** Behind a verb, in the unit or with the noun of what was told before: "delivered 71 jets; it needs 235". */
function isDoneAgain(context: BareContext, q: Quantity): boolean {
  const { compiled, tokens, found } = context
  const { bare, phrases } = compiled.pack
  const n = q.decimal === null ? Number.NaN : Number(q.decimal)
  const before = tokens[q.first - 1]
  // "Airbus delivered 71 jets; it needs 235 in the final two months"
  if (
    context.lender &&
    Number.isInteger(n) &&
    n !== 1 &&
    before?.kind === WORD &&
    (bare.lendingVerbs?.has(tokens[context.leadOf(q)]?.norm ?? '') ||
      // "to open 25 shops, after opening 19 last year", "sold 300 loaves; now it sells 120"
      context.isDone(q) ||
      // "lent 14 works last year and will lend 20"
      (phrases.infinitive.has(tokens[q.first - 2]?.norm ?? '') &&
        !bare.movesTo?.has(tokens[q.first - 2]!.norm) &&
        !compiled.pack.nouns.stops.has(before.norm) &&
        q.first - context.lender.last < 14))
  ) {
    const behind = tokens[q.last + 1]
    if (endsPhrase(compiled, behind)) {
      return lend(q, { type: 'count', code: null, text: context.lender.unit!.text }, 'noun said before')
    }
  }
  // "their best since 2019, when they took 15"
  if (
    context.lender === null &&
    context.proportion?.unit?.type === 'percent' &&
    !q.words &&
    n > 0 &&
    n < 100 &&
    (phrases.when?.has(tokens[q.first - 2]?.norm ?? '') || phrases.when?.has(tokens[q.first - 3]?.norm ?? '')) &&
    context.isDone(q) &&
    endsPhrase(compiled, tokens[q.last + 1])
  )
    return lend(q, { ...context.proportion.unit }, 'unit said before')
  // "the government wants it below 50"
  const bounded = context.lender === null && !q.words && q.decimal !== null ? claimBefore(found, q) : undefined
  if (
    bounded?.unit &&
    !bounded.rejected &&
    bounded.unit.type !== 'multiple' &&
    bounded.unit.type !== 'duration' &&
    bounded.unit.type !== 'rank' &&
    (phrases.above?.has(before?.norm ?? '') || phrases.pointing?.has(before?.norm ?? '')) &&
    n / Number(bounded.decimal) > 0.2 &&
    n / Number(bounded.decimal) < 5 &&
    endsPhrase(compiled, tokens[q.last + 1])
  )
    return lend(q, { ...bounded.unit }, 'unit said before')
  // "He paid for 30 nights but stayed 12."
  const span = context.lender === null ? claimBefore(found, q) : undefined
  if (
    span?.unit?.type === 'duration' &&
    !span.rejected &&
    // "a forward of 19 who had scored 17"
    span.why.get('unit') !== 'age behind a name' &&
    context.proportion === null &&
    Number.isInteger(n) &&
    n > 1 &&
    !q.words &&
    context.isDone(q) &&
    endsPhrase(compiled, tokens[q.last + 1]) &&
    n / Number(span.decimal) > 0.05 &&
    n / Number(span.decimal) < 20
  )
    return lend(q, { ...span.unit }, 'unit said before')
  return false
}

/** Whether two numbers are of about one size. */
const isNear = (a: number, b: string | number | null): boolean => b !== null && Math.abs(Math.log(a / Number(b))) < 1.7

/** Behind a pronoun or a verb that stands for what was told before, in the sentence before too: "now it’s 12", "after touching 40.85". */
function isOfStandIn(context: BareContext, q: Quantity): boolean {
  const { compiled, tokens, found } = context
  const { bare, phrases } = compiled.pack
  const n = q.decimal === null ? Number.NaN : Number(q.decimal)
  const before = tokens[q.first - 1]
  // "It used to take 3 hours; now it’s 12", "Last year it was 70"
  if (!q.words && q.decimal !== null && before && bare.standIns && endsPhrase(compiled, tokens[q.last + 1])) {
    const { pronouns, whole, standing } = bare.standIns
    // "there are now 14"
    const verb = phrases.nowadays?.has(before.norm) ? tokens[q.first - 2] : before
    const at = phrases.nowadays?.has(before.norm) ? q.first - 3 : q.first - 2
    const subject = phrases.perfect?.has(tokens[at]?.norm ?? '') ? tokens[at - 1] : tokens[at]
    const isBeing =
      (verb !== undefined &&
        phrases.passive?.has(verb.norm) &&
        (pronouns.has(subject?.norm ?? '') ||
          whole.has(subject?.norm ?? '') ||
          // "212,000 tonnes; in 2019 the figure was 210,000"
          phrases.pointers?.has(subject?.norm ?? ''))) ||
      // "by nightfall it stood at 31"
      (phrases.to.has(before.norm) &&
        standing.has(tokens[q.first - 2]?.norm ?? '') &&
        pronouns.has(tokens[q.first - 3]?.norm ?? ''))
    if (phrases.partOf.has(tokens[q.last + 1]?.norm ?? '') && phrases.objects?.has(tokens[q.last + 2]?.norm ?? ''))
      return isBeing && lend(q, { type: 'count', code: null, text: '' }, 'so many of us')
    if (whole.has(before.norm) || isBeing) {
      const p = found.findLast(
        ({ first, last, unit, rejected, merged }) =>
          first < q.first &&
          unit &&
          !rejected &&
          !merged &&
          // "Two years ago it was 38"
          !(unit.type === 'duration' && compiled.pack.notClaims.ago?.has(tokens[last + 1]?.norm ?? '')),
      )
      const ratio = p?.decimal ? n / Number(p.decimal) : 0
      const isNear = ratio > 0.05 && ratio < 20 && n !== 1
      const isThere = bare.existing?.has(subject?.norm ?? '') === true
      const isAlike = !isThere || p?.unit?.type === 'count'
      if (p?.unit && !p.rejected && p.unit.type !== 'rank' && p.unit.type !== 'multiple' && isNear && isAlike)
        return lend(q, { ...p.unit }, 'unit said before')
      const { counted, figure } = context.said
      // "We count them each 60 metres. In March there were 62": so many, no measure.
      if (isThere && Number.isInteger(n) && n > 1)
        return lend(q, { type: 'count', code: null, text: counted ?? '' }, 'so many that there are')
      // "I get 54 cents a litre. Two years ago it was 38"
      const isMinor = figure?.minor === true && n > figure.value * 20
      const size = figure ? (isMinor ? n / 100 : n) / figure.value : 0
      // Of what was counted and what was measured, the figure that is about as large is meant.
      const isLike = size > 0.2 && size < 5
      if (p === undefined && counted !== null && Number.isInteger(n) && n > 1 && !(isLike && q.scaled))
        return lend(q, { type: 'count', code: null, text: counted }, 'noun of the sentence before')
      if (
        p === undefined &&
        figure !== null &&
        (isLike || (figure.unit.type === 'duration' && size > 0.05 && size < 20))
      ) {
        if (isMinor) {
          q.decimal = multiplyDecimals(q.decimal, '0.01')
          q.minor = true
        }
        return lend(q, { ...figure.unit }, 'unit of the sentence before')
      }
    }
  }
  // "26 hours a week, against the 24 its licence allows"
  const owner = tokens[q.last + 1]
  if (
    phrases.definite?.has(before?.norm ?? '') &&
    q.decimal !== null &&
    !q.scaled &&
    owner?.kind === WORD &&
    (phrases.owners?.has(owner.norm) || phrases.personal?.has(owner.norm))
  ) {
    const told = found.findLast(
      ({ first, unit, rejected, decimal }) =>
        first < q.first && unit && !rejected && Math.abs(Math.log(n / Number(decimal))) < 1.7,
    )
    if (told?.unit && told.unit.type !== 'rank') return lend(q, { ...told.unit }, 'unit said before')
  }
  // "closed at 41.20 euros, after touching 40.85"
  const price =
    q.decimal?.includes('.') && !q.words && bare.touching?.has(before?.norm ?? '')
      ? found.findLast(
          ({ first, unit, rejected, decimal }) =>
            first < q.first &&
            unit &&
            !rejected &&
            unit.type !== 'count' &&
            Math.abs(Math.log(n / Number(decimal))) < 0.7,
        )
      : undefined
  if (price?.unit && endsPhrase(compiled, tokens[q.last + 1])) return lend(q, { ...price.unit }, 'unit said before')
  // "traded at 151.20 to the dollar, after 150.65 late on Friday"
  if (
    q.decimal?.includes('.') &&
    !q.words &&
    phrases.followed?.has(before?.norm ?? '') &&
    endsPhrase(compiled, tokens[q.last + 1])
  ) {
    const traded = context.priceNear(q)
    if (traded?.unit && !traded.minor) return lend(q, { ...traded.unit }, 'unit said before')
  }
  // "We are short of 60 nurses. But we have hired 22 since May": in the sentence before.
  const { counted } = context.said
  if (counted !== null && context.lender === null && context.physical === null && Number.isInteger(n) && n > 1) {
    const more = tokens[q.last + 1]
    const goesOn = more?.kind === WORD && bare.fewer?.has(more.norm) === true
    const after = goesOn ? tokens[q.last + 2] : more
    const leads = before?.kind === WORD && (bare.lendingVerbs?.has(before.norm) || phrases.with?.has(before.norm))
    if (leads && endsPhrase(compiled, after) && !(after?.kind === WORD && phrases.partOf.has(after.norm)))
      return lend(q, { type: 'count', code: null, text: counted }, 'noun of the sentence before')
  }
  // "lost five in a row"
  const row = tokens[q.last + 1]
  if (
    Number.isInteger(n) &&
    row !== undefined &&
    bare.inRow?.every((part, i) => tokens[q.last + 1 + i]?.norm === part)
  ) {
    return lend(q, { type: 'count', code: null, text: '' }, 'so many in a row')
  }
  return false
}

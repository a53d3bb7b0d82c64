import { isBareGrowth, isInCompound, isMove, opensSentence } from '../../../clauses/medial/beside-numbers.ts'
import { commaBetween, finiteBetween } from '../../../clauses/medial/between-tokens.ts'
import type { MedialSentence } from '../../../clauses/medial/medial-sentence.ts'
import { isMovement, type Movement } from '../../../clauses/movement.ts'
import { isHyphened, qualifierEnding, type Reading, surpriseBefore } from '../../../clauses/sentence.ts'
import { type Quantity, sameUnit } from '../../../numbers/quantity.ts'
import { rateEnd } from '../../../numbers/same-scale.ts'
import { FINITE, NO_VERB } from '../../../pack/pack.ts'
import type { Compiled } from '../../../tables/compiled.ts'
import { SYMBOL, WORD } from '../../../text/tokens.ts'
import { traded } from '../bases.ts'
import { isHyphenedWord } from './movers.ts'
import type { Told } from './told.ts'

/*
 * Numbers that are a change by the word behind them: "a 30 percent jump", "12 percent more than".
 */

/** Whether a number is a change by a word behind it; sets it if so. `movable`: it may be one by any movement. */
export function movesByWordBehind(told: Told, movable: boolean): boolean {
  const { sentence, q } = told
  const gap = besideOtherwise(sentence, told.n)
  const behind = movementBehind(told, gap)
  if (!behind) return isSoMuchMore(told)
  const { compiled, reading } = sentence
  const { tokens } = reading
  const { articles, quick } = compiled.pack.phrases
  if (isFurther(told, behind) || leadsToMultiple(told, behind)) return false
  const isLonger = lasts(told, behind)
  if (!movable && !isLonger) return false
  const isTied =
    articles.has(tokens[q.first - 1]?.norm ?? '') ||
    // "a quarter-point rate cut"
    articles.has(tokens[q.first]!.norm) ||
    qualifierEnding(reading, q.first - 1) !== null ||
    // "a smaller-than-expected 8 percent first-quarter profit fall"
    surpriseBefore(compiled, reading, q.first - 1) >= 0 ||
    behind.first === gap ||
    behind.first === q.last + 1 ||
    isSecondOfTwo(compiled, reading, q) ||
    isBareGrowth(compiled, reading, q, behind.first) ||
    // "a modest 2.8 per cent year-over-year increase"
    (q.unit!.type === 'percent' &&
      articles.has(tokens[q.first - 2]?.norm ?? '') &&
      isOfCompound(sentence, q, behind)) ||
    // "4.5% organic growth", but "Five no longer grow"
    (q.unit!.type !== 'count' && opensSentence(reading, q))
  if (!isTied) return false
  // "41 minutes faster": less time, and more speed.
  moveByWord(told, behind, isLonger && quick?.has(tokens[behind.first]!.norm) === true)
  return true
}

/** "has 12 ships and may buy three more": so many further ones are compared with nothing. */
function isFurther({ sentence: { compiled, reading }, q }: Told, { first, last }: Movement): boolean {
  const { more, than } = compiled.pack.phrases
  const { tokens } = reading
  if (q.unit!.type !== 'count' || !q.lent || first !== q.last + 1 || !more?.has(tokens[first]!.norm)) return false
  return !than?.(tokens[last]!.norm) && !reading.periodAt[first + 1] && tokens[q.first - 1]?.norm !== ','
}

/** "30 planets less than twice the size of Earth": how big they are. */
function leadsToMultiple({ sentence: { reading }, q }: Told, { last }: Movement): boolean {
  const next = reading.claims[reading.claimAt[last + 1] ?? -1]
  return q.noun !== null && next?.unit?.type === 'multiple'
}

function moveByWord({ sentence, q, role, n, prior }: Told, behind: Movement, isFaster: boolean): void {
  const { compiled, reading, roles } = sentence
  if (!isFaster) role.direction ??= behind.value.sets
  role.kind = 'change'
  q.why.set('kind', behind.value.name)
  q.why.set('direction', behind.value.name)
  // "119.05 points or 0.15% lower", "a 14 per cent and 3 per cent increase in exports and imports"
  const { otherwise, joining } = compiled.pack.phrases
  const link = reading.tokens[q.first - 1]?.norm ?? ''
  const isPair =
    prior !== null &&
    q.first - prior.last === 2 &&
    (otherwise.has(link) || (joining?.has(link) && sameUnit(prior, q) && behind.first === q.last + 1))
  if (isPair && roles[n - 1]!.kind === 'level') {
    roles[n - 1]!.kind = 'change'
    roles[n - 1]!.direction ??= behind.value.sets
  }
  sentence.lastMove = behind
}

/** "a 30 percent jump": the word of movement behind a number that is of it; `gap` as of `besideOtherwise`. */
function movementBehind(told: Told, gap: number): Movement | undefined {
  const { moves, reading } = told.sentence
  for (let i = 0; i < moves.length; i++) {
    const mark = moves[i]!
    // "$22.6 million, off 44%": the comma goes with what follows.
    if (mark.first <= told.q.last || reading.tokens[mark.first]!.norm === ',' || !mayMove(told, mark)) continue
    if (isWithin(told, mark, gap) && !isOfSomethingElse(told, mark)) return mark
  }
  return undefined
}

/** Whether it is a noun of movement, or a word that moves what stands before it. */
function mayMove({ sentence, q, at }: Told, mark: Movement): boolean {
  const { compiled, reading } = sentence
  return (
    isMove(reading, mark, true) ||
    (isComparison(mark) && mark.first === q.last + 1) ||
    isWayBehind(compiled, reading, q, at, mark) ||
    (mark.first === mark.last && !mark.value.adjacent && isOfCompound(sentence, q, mark))
  )
}

/** Whether a movement stands near enough behind a number, in its phrase. */
function isWithin({ sentence, q }: Told, mark: Movement, gap: number): boolean {
  if (mark.first === gap) return true
  const { compiled, reading } = sentence
  // "a 100,000 barrel per day increase"
  if (mark.first === rateEnd(compiled, reading.tokens, q.last + 1)) return true
  const isNear = mark.first <= q.last + 2 && !commaBetween(sentence.reading, q.last + 1, mark.first)
  return isNear || isOfCompound(sentence, q, mark)
}

/** Whether a word of movement behind a number tells nothing of the number. */
function isOfSomethingElse({ sentence: { compiled, reading }, q }: Told, mark: Movement): boolean {
  const { tokens, verbAt, cueAt, periodAt, qualifiers } = reading
  const { phrases } = compiled.pack
  const first = tokens[mark.first]!.norm
  // "was $1.2 billion down by 7 percent": how far that moved which the number is a level of
  const by = phrases.by.has(tokens[mark.last]!.norm) ? mark.last : mark.last + 1
  if (phrases.by.has(tokens[by]?.norm ?? '') && (reading.claimAt[by + 1] ?? -1) >= 0) return true
  // "a 93-seat lower house"
  if (q.unit!.type === 'count' && isHyphened(reading, q) && mark.value.behind) return true
  // "The club is $40 million in the red", "eight of 11 sectors in the red": no movement
  if (mark.value.behind && mark.value.amounts && /^(?:currency|count)$/.test(q.unit!.type)) return true
  // "4 metres short", "2 metres below the bridge", but "4 metres below its normal level"
  if (q.unit!.type === 'length') {
    if (phrases.lacking?.has(first)) return true
    if (phrases.comparing.has(first) && !cueAt[mark.last + 1] && !isBesideUsual(compiled, reading, mark)) return true
  }
  // "the 72 or lower that is sought"
  for (const { value, first: from, last: to } of qualifiers)
    if (value.role === 'qualifier' && value.side === 'after' && from <= mark.first && mark.last <= to && to > from)
      return true
  // "up to £200,000 in add-ons"
  if (isHyphenedWord(tokens, mark.last)) return true
  if (mark.first === q.last + 2) {
    const between = tokens[q.last + 1]!.norm
    // "The 40 schools with more than 500 pupils", "from about 2,000 to fewer than 300"
    if (phrases.with?.has(between) || phrases.to.has(between)) return true
    // "those with incomes above $75,000 fared worse"
    if (verbAt[q.last + 1] === FINITE) return true
    // "twenty novels and more than a dozen plays"
    const behind = mark.last + (phrases.articles.has(tokens[mark.last + 1]?.norm ?? '') ? 2 : 1)
    if (phrases.links.has(between) && (reading.claimAt[behind] ?? -1) >= 0) return true
  }
  // "and captured seven more in an attack"
  return (
    q.unit!.type === 'count' &&
    mark.last > mark.first &&
    phrases.howMuch?.has(first) === true &&
    phrases.inside?.has(tokens[mark.last]!.norm) === true &&
    !periodAt[mark.last] &&
    !periodAt[mark.last + 1]
  )
}

/** "12 minutes longer than in 2024" */
function lasts({ sentence: { compiled, reading }, q }: Told, behind: Movement): boolean {
  const { tokens, periodAt, cueAt } = reading
  const { comparatives, howMuch } = compiled.pack.phrases
  const word = tokens[behind.first]!.norm
  if (q.unit!.type !== 'duration' || behind.first !== q.last + 1 || !comparatives?.has(word)) return false
  const next = tokens[behind.first + 1]
  if (next?.kind === WORD && !compiled.pack.nouns.stops.has(next.norm)) return false
  // ", 70 minutes less than day workers", "lasted five days more than last year"
  const isThen = periodAt[behind.last + 1] !== undefined || cueAt[behind.last]?.value.role === 'basis'
  return !howMuch?.has(word) || tokens[q.first - 1]?.norm === ',' || isThen
}

/** Whether a number without a movement says how much more there is of something than of another; sets it if so. */
function isSoMuchMore(told: Told): boolean {
  const { sentence, q, role } = told
  const { compiled, reading } = sentence
  const { than, howMuch, isComparative } = compiled.pack.phrases
  const { type } = q.unit!
  // "will spend $40 million more on payroll than Houston"
  if (type !== 'duration' && type !== 'multiple' && isMoreThan(compiled, reading, q.last + 1))
    return differ(told, 'so much more or less than')
  const word = reading.tokens[q.last + 1]
  const what = reading.tokens[q.last + 2]
  if (type !== 'percent' || word?.kind !== WORD || !what) return false
  // "20 percent likelier than women"
  if (than?.(what.norm) && isComparative?.(word.norm)) {
    role.kind = 'change'
    q.why.set('kind', 'so much more of a quality')
    return true
  }
  // "burn 15 percent less fuel"
  const isOfThing = howMuch?.has(word.norm) && what.kind === WORD && !compiled.pack.nouns.stops.has(what.norm)
  return isOfThing === true && differ(told, 'so much more or less of something')
}

function differ({ sentence: { compiled, reading }, q, role }: Told, why: string): true {
  role.kind = 'change'
  role.direction ??= compiled.pack.phrases.more?.has(reading.tokens[q.last + 1]!.norm) ? 'up' : 'down'
  q.why.set('kind', why)
  return true
}

/** "more on payroll than", "less a year than": words between the two that say what of. */
function isMoreThan({ pack }: Compiled, { tokens, verbAt, claimAt }: Reading, at: number): boolean {
  if (!pack.phrases.howMuch?.has(tokens[at]?.norm ?? '')) return false
  for (let i = at + 1; i < tokens.length && i < at + 6; i++) {
    if (pack.phrases.than?.(tokens[i]!.norm)) return i > at + 1
    if (tokens[i]!.kind !== WORD || verbAt[i] === FINITE || claimAt[i]! >= 0) return false
  }
  return false
}

/** "4.1 percent, or 1.2 trillion won, more than a year earlier": where the comparison stands that goes for both amounts, or -1. */
function besideOtherwise({ compiled, reading }: MedialSentence, n: number): number {
  if (isTolerance(reading.tokens, reading.claims[n]!)) return -1
  const last = isOtherwise(compiled, reading, n) ? n : isOtherwise(compiled, reading, n + 1) ? n + 1 : -1
  return last < 0 ? -1 : reading.claims[last]!.last + 2
}

/** Whether a number stands between commas, or in a bracket, and says the one before it otherwise: "a 152,000 (17%) rise". */
function isOtherwise({ pack }: Compiled, { claims, tokens }: Reading, n: number): boolean {
  const told = claims[n]
  const before = claims[n - 1]
  if (!told || !before) return false
  const opener = tokens[before.last + 1]!.norm
  const isClosed = opener === '(' && tokens[told.last + 1]?.norm === ')'
  // "0.8% (±12.1%) higher than"
  const open = isTolerance(tokens, told) ? told.first - 2 : told.first - 1
  if (isClosed && open === before.last + 1) return true
  if (told.first - before.last > 4 || opener !== ',') return false
  return pack.phrases.otherwise.has(tokens[before.last + 2]!.norm) && tokens[told.last + 1]?.norm === ','
}

/** "±12.1%": whether a number only says how sure another is. */
const isTolerance = (tokens: Reading['tokens'], { first }: Quantity): boolean => tokens[first - 1]?.norm === '±'

/** "5.6% lower by value" */
const isComparison = ({ value, first, last }: Movement): boolean => value.adjacent === true && last > first

/** "4 metres below its normal level": whether what a length lies above or below is what is usual. */
function isBesideUsual({ pack }: Compiled, { tokens }: Reading, mark: Movement): boolean {
  const { usual } = pack.phrases
  return usual?.has(tokens[mark.last]!.norm) === true || usual?.has(tokens[mark.last + 1]?.norm ?? '') === true
}

/** "The shares closed 3 percent down at 318p", but "put 20 percent down", "six floors up". */
function isWayBehind({ pack }: Compiled, reading: Reading, q: Quantity, lead: number, mark: Movement): boolean {
  const { ways, movable, comparing, infinitive } = pack.phrases
  const { tokens } = reading
  if (mark.first !== q.last + 1 || mark.last > mark.first || !traded.has(q.unit!.type)) return false
  const verb = tokens[lead]?.norm ?? ''
  const next = tokens[mark.last + 1]
  return (
    ways?.has(tokens[mark.first]!.norm) === true &&
    movable?.moved.has(verb) === true &&
    (next === undefined ||
      comparing.has(next.norm) ||
      (next.kind === SYMBOL ? next.norm !== '-' : pack.nouns.stops.has(next.norm) && !infinitive.has(next.norm)))
  )
}

/** "a 21% fleet sales increase and 16% retail sales increase" */
function isSecondOfTwo({ pack }: Compiled, { tokens, claims, cueAt, claimAt }: Reading, q: Quantity): boolean {
  if (!pack.phrases.links.has(tokens[q.first - 1]?.norm ?? '') || !isMovement(cueAt[q.first - 2])) return false
  let at = q.first - 3
  while (at >= 0 && q.first - at < 8 && claimAt[at]! < 0) at--
  const prior = claims[claimAt[at] ?? -1]
  return prior !== undefined && sameUnit(prior, q) && pack.phrases.articles.has(tokens[prior.first - 1]?.norm ?? '')
}

/** "a 20% fuel duty increase", "the 12 percent year-on-year drop": plain nouns between a number with an article and what moved. */
function isOfCompound({ compiled, reading }: MedialSentence, q: Quantity, mark: Movement): boolean {
  const { tokens, verbAt } = reading
  const { articles } = compiled.pack.phrases
  if (mark.first > q.last + 7 || mark.first !== mark.last) return false
  // "announced a 12 percent price cut": no verb, where the clause has one.
  if (verbAt[mark.first] !== NO_VERB && !finiteBetween(reading, Math.max(0, q.first - 12), q.first)) return false
  const before = tokens[q.first - 1]
  const isLed =
    articles.has(tokens[q.first]!.norm) ||
    (before !== undefined && articles.has(before.norm)) ||
    articles.has(tokens[q.first - 2]?.norm ?? '') ||
    opensSentence(reading, q) ||
    isSecondOfTwo(compiled, reading, q) ||
    isBareGrowth(compiled, reading, q, mark.first)
  if (!isLed && surpriseBefore(compiled, reading, q.first - 1) < 0) return false
  // "a 12 percent third-quarter profit fall"
  const time = reading.periodAt[q.last + 1]
  const start = time?.first === q.last + 1 && time.last < mark.first - 1 ? time.last + 1 : q.last + 1
  for (let i = start; i < mark.first; i++)
    if (!isInCompound(compiled, reading, i) || reading.claimAt[i]! >= 0) return false
  return true
}

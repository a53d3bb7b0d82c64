import { OF_OPENING } from '../../../bare-numbers/further.ts'
import { afterBefore, isMove } from '../../../clauses/medial/beside-numbers.ts'
import type { MedialSentence } from '../../../clauses/medial/medial-sentence.ts'
import { isMovement, type Movement } from '../../../clauses/movement.ts'
import { beforeNumber, type Reading } from '../../../clauses/sentence.ts'
import { type Quantity, sameUnit } from '../../../numbers/quantity.ts'
import { FINITE, NO_VERB } from '../../../pack/pack.ts'
import type { Compiled } from '../../../tables/compiled.ts'
import { SYMBOL, WORD } from '../../../text/tokens.ts'
import type { Told } from './told.ts'

/*
 * Numbers that a movement before them leaves alone.
 */

type Rule = (told: Told, mover: Movement) => boolean

/** Numbers that are left alone, unless they are led by "by". */
const rules: readonly Rule[] = [
  isGrown,
  isSunk,
  isPart,
  isGot,
  isOfContests,
  isToBeAdded,
  isPlace,
  isDepth,
  isHowFar,
  isLost,
  isAccount,
  isThing,
  isSlope,
]

/** "gained a surplus of $3 million": how large it was, not how far it moved */
function isAccount({ sentence: { compiled, reading }, at, word }: Told, { last }: Movement): boolean {
  const { partOf, indefinite, leftOver } = compiled.pack.phrases
  const { tokens, verbAt } = reading
  if (!partOf.has(word) || verbAt[last] === NO_VERB || at - last !== 3) return false
  return indefinite?.has(tokens[last + 1]!.norm) === true && leftOver?.has(tokens[at - 1]!.norm) === true
}

/** Whether a movement leaves the number that it reaches alone: "lift pay for 22 million workers". */
export function movesNothing(told: Told, mover: Movement, isDirect: boolean, isListed: boolean): boolean {
  if (
    isBefore(told, mover) ||
    isPutIn(told, mover) ||
    isWithin(told, mover) ||
    isShortOf(told, mover) ||
    isLeap(told, mover) ||
    isFormer(told, mover) ||
    isCause(told, mover) ||
    isMeasureOfNoun(told, mover) ||
    isOfOpening(told, mover) ||
    isDoneBy(told, mover) ||
    isMoving(told)
  )
    return true
  const { sentence, at, word } = told
  const { by, partOf, breaks, owing } = sentence.compiled.pack.phrases
  if (by.has(word)) return false
  // "fell due to $3 million in costs"
  if (owing?.has(word)) return true
  // "losses of about 2 percent": a bound may begin within the words of the movement; but "the loss of about 340 jobs"
  const isOwn = at === mover.last || (at === mover.first && told.q.unit!.type === 'percent')
  if (isDirect && isMove(sentence.reading, mover, true) && !partOf.has(word) && !isOwn) return true
  if (isOverKnown(told, mover)) return true
  // "lift pay for 22 million workers"
  if (breaks.has(word) && !isOwn && !isListed) return true
  for (let i = 0; i < rules.length; i++) if (rules[i]!(told, mover)) return true
  return false
}

/** "an 87 percent increase over the $505 million earned": what is known, and has moved by another number before the noun. */
function isOverKnown({ sentence: { compiled, reading }, q, prior }: Told, mover: Movement): boolean {
  const { definite, breaks, from } = compiled.pack.phrases
  const { tokens } = reading
  if (prior?.last !== mover.first - 1 || !isMove(reading, mover, true) || sameUnit(prior, q)) return false
  const link = tokens[mover.last + 1]?.norm ?? ''
  return (
    q.first === mover.last + 3 &&
    definite?.has(tokens[q.first - 1]!.norm) === true &&
    (breaks.has(link) || from.has(link))
  )
}

/** "led a group up the 2km haul to the finish": along what */
function isSlope({ sentence: { compiled, reading }, q }: Told, mover: Movement): boolean {
  const { ways, definite } = compiled.pack.phrases
  const { tokens, verbAt } = reading
  if (q.unit!.type !== 'length' || mover.first !== mover.last || q.first !== mover.last + 2) return false
  const isAlong = ways?.has(tokens[mover.last]!.norm) && definite?.has(tokens[mover.last + 1]!.norm)
  return isAlong === true && tokens[q.last + 1]?.kind === WORD && verbAt[q.last + 1] === NO_VERB
}

/** "cut a 4 percent levy", "trimmed an initial 30% proposal", but "rose a record 4 percent nationwide": how large what is moved is. */
function isThing(told: Told, mover: Movement): boolean {
  const { sentence, q } = told
  const { compiled, reading } = sentence
  const { tokens, verbAt, cueAt, periodAt } = reading
  const { indefinite, isAdverb, lifting } = compiled.pack.phrases
  const { type } = q.unit!
  if ((type !== 'percent' && type !== 'currency') || verbAt[mover.last] === NO_VERB) return false
  if (isMovedOn(sentence, told.n)) return true
  // An adjective may stand between the article and the number.
  const article = mover.last + 1
  const isOne = lifting?.has(tokens[mover.last]!.norm) && indefinite?.has(tokens[article]!.norm)
  if (!(isOne || isOwned(compiled, reading, q)) || q.first - article > 2) return false
  const noun = tokens[q.last + 1]!
  if (!isNounBehind(compiled, reading, q) || periodAt[q.last + 1] || cueAt[q.last + 1]) return false
  return !isAdverb?.(noun.norm)
}

const isNounBehind = ({ pack }: Compiled, { tokens, verbAt, claimAt }: Reading, { last }: Quantity): boolean => {
  const noun = tokens[last + 1]
  if (noun?.kind !== WORD || noun.capital || verbAt[last + 1] !== NO_VERB || claimAt[last + 1]! >= 0) return false
  return !pack.nouns.stops.has(noun.norm)
}

/** Why of a level that is told with what it was before the verb: raised its 5 percent target to 6 percent. */
export const MOVED_ON = 'how large what is moved was'

/** Words between a number and the one that what it is the size of is moved to, at most: its 3 percent stake in the maker of Velt cars to 5 percent. */
const FARTHEST = 9

/** "raised its 5 percent growth target to 6 percent", "cut the current 3 percent rate to 2 percent": whether a number is what something was before a verb moved it to the next one. */
export function isMovedOn({ compiled, reading }: MedialSentence, n: number): boolean {
  const { to, partOf } = compiled.pack.phrases
  const { tokens, verbAt, claims, claimAt } = reading
  const q = claims[n]!
  const next = claims[n + 1]
  if (!next || !sameUnit(q, next) || next.first - q.last > FARTHEST || !isOwned(compiled, reading, q)) return false
  const lead = beforeNumber(compiled, reading, next)
  if (!to.has(tokens[lead]!.norm) || partOf.has(tokens[lead]!.norm) || lead - q.last < 2) return false
  for (let i = q.last + 1; i < lead; i++)
    if (tokens[i]!.kind !== WORD || verbAt[i] === FINITE || claimAt[i]! >= 0) return false
  return !compiled.pack.phrases.breaks.has(tokens[q.last + 1]!.norm)
}

/** "Of the 40 people losing their jobs, 12 are drivers": whether a movement only tells of what the sentence opens with. */
function isOfOpening({ sentence: { reading }, q }: Told, { last }: Movement): boolean {
  if (q.why.get('unit') !== OF_OPENING) return false
  const { tokens, claims } = reading
  let comma = claims[0]!.last + 1
  while (comma < q.first && tokens[comma]!.norm !== ',') comma++
  return last < comma
}

/** Whether a verb of movement and "its" or "the" stand before a number. */
function isOwned({ pack }: Compiled, { tokens, verbAt, cueAt }: Reading, { first }: Quantity): boolean {
  const { articles, owners, indefinite } = pack.phrases
  const isOwner = (at: number): boolean => {
    const { norm } = tokens[at]!
    return (articles.has(norm) || owners?.has(norm) === true) && !indefinite?.has(norm)
  }
  let at = first - 1
  if (at > 1 && !isOwner(at) && tokens[at]!.kind === WORD && verbAt[at] === NO_VERB) at--
  return at > 0 && isOwner(at) && verbAt[at - 1] !== NO_VERB && isMovement(cueAt[at - 1])
}

/** "a 1.8% increase by 18 institutes": by whom, behind a number of its own */
function isDoneBy({ sentence: { compiled, reading }, q, word }: Told, { first, last }: Movement): boolean {
  const { by, forecasters, folk } = compiled.pack.phrases
  if (!by.has(word) || q.noun === null || reading.verbAt[last] !== NO_VERB || !(reading.claimAt[first - 1]! >= 0))
    return false
  const who = q.unit!.text.slice(q.unit!.text.lastIndexOf(' ') + 1).toLowerCase()
  return forecasters?.has(who) === true || forecasters?.has(who.replace(/s$/, '')) === true || folk?.has(who) === true
}

/** "Add 400g of flour": what somebody is told to put in */
function isPutIn({ sentence: { compiled, reading }, q }: Told, { first, last }: Movement): boolean {
  const { adding } = compiled.pack.phrases
  const { type } = q.unit!
  const { tokens } = reading
  if ((type !== 'mass' && type !== 'volume') || !adding?.has(tokens[last]!.norm)) return false
  return first === 0 || (tokens[first - 1]!.kind === SYMBOL && tokens[first]!.capital)
}

/** "falls within the half-point threshold" */
function isWithin({ sentence: { compiled, reading }, q }: Told, { last }: Movement): boolean {
  // but "fell within a week by 3 percent"
  return q.first - last <= 3 && compiled.pack.phrases.insideOf?.has(reading.tokens[last + 1]?.norm ?? '') === true
}

/** "falls short of the $7.96 that was expected" */
function isShortOf({ sentence: { compiled, reading } }: Told, { last }: Movement): boolean {
  const { lacking, partOf } = compiled.pack.phrases
  return lacking?.has(reading.tokens[last + 1]?.norm ?? '') === true && partOf.has(reading.tokens[last + 2]?.norm ?? '')
}

/** "dragged down by a $97 million charge", "lifted by its $2 billion purchase": what moves, not by how much. */
function isMoving({ sentence: { compiled, reading }, q, word }: Told): boolean {
  const { by, articles, owners } = compiled.pack.phrases
  const noun = reading.tokens[q.last + 1]
  if (q.unit!.type !== 'currency' || !by.has(word) || noun?.kind !== WORD) return false
  const before = reading.tokens[q.first - 1]!.norm
  if (!articles.has(before) && !owners?.has(before)) return false
  return !compiled.pack.nouns.stops.has(noun.norm) && reading.verbAt[q.last + 1] !== FINITE
}

/** "weakened by inflation of 6.7 percent", "reduced by charges of $40 million", but "cut by a total of 40 jobs": what did so, not by how much. */
function isCause({ sentence: { compiled, reading }, at }: Told, mover: Movement): boolean {
  const { by, partOf, empty, means } = compiled.pack.phrases
  const { tokens, verbAt, cueAt } = reading
  if (
    !partOf.has(tokens[at]?.norm ?? '') ||
    verbAt[mover.last] === NO_VERB ||
    !by.has(tokens[mover.last + 1]?.norm ?? '')
  )
    return false
  const noun = tokens[at - 1]!
  if (at - 1 <= mover.last + 1 || cueAt[at - 1]?.value.role === 'move') return false
  return noun.kind === WORD && !empty.has(noun.norm) && !means?.has(noun.norm)
}

/** Measures that a movement is told of straight, and that else are of what "of" stands behind. */
const measures: ReadonlySet<string> = new Set(['speed', 'temperature', 'length', 'mass', 'area', 'volume', 'power'])

/** "Trees fell in winds of 185 km/h": how strong they were, not how far the trees fell. */
function isMeasureOfNoun({ sentence: { compiled, reading }, q, at }: Told, { last }: Movement): boolean {
  const { inside, with: having, partOf, empty, means } = compiled.pack.phrases
  const { tokens, cueAt } = reading
  const link = tokens[last + 1]?.norm ?? ''
  if (!measures.has(q.unit!.type) || !partOf.has(tokens[at]?.norm ?? '') || at - last < 3) return false
  if (!inside?.has(link) && !having?.has(link)) return false
  const noun = tokens[at - 1]!
  return noun.kind === WORD && !empty.has(noun.norm) && !means?.has(noun.norm) && cueAt[at - 1]?.value.role !== 'move'
}

/** "a leap of 8.31 metres" is as long as that. */
function isLeap({ sentence: { compiled, reading }, q }: Told, mover: Movement): boolean {
  if (q.unit!.type !== 'length') return false
  const { jumps, leapt } = compiled.pack.phrases
  const { norm } = reading.tokens[mover.last]!
  return isMove(reading, mover, true) ? jumps?.has(norm) === true : leapt?.has(norm) === true
}

/** "cut jobs, after fines of $86 million": a verb in front of the "after" */
function isBefore({ sentence: { compiled, reading }, q }: Told, mover: Movement): boolean {
  return afterBefore(compiled, reading, q) > mover.last
}

/** "lowering an earlier figure of 1.5 million": what is moved, not by how much. */
function isFormer({ sentence: { compiled, reading }, at, word }: Told, mover: Movement): boolean {
  const { partOf, expected } = compiled.pack.phrases
  if (!partOf.has(word) || at - mover.last <= 2) return false
  const { tokens } = reading
  return isEarlier(compiled.pack, tokens, mover.last + 1, at) || expected?.has(tokens[at - 1]!.norm) === true
}

/** "who grows 12 acres", "Farmers grew 4 million tonnes of rice": what they have on their fields. */
function isGrown({ sentence: { compiled, reading }, q }: Told, { first, last }: Movement): boolean {
  const { cultivating } = compiled.pack.phrases
  const { type } = q.unit!
  if (!cultivating?.verbs.has(reading.tokens[last]!.norm)) return false
  if (type !== 'area' && type !== 'mass' && type !== 'volume' && !(type === 'count' && q.noun !== null)) return false
  return cultivating.by.has(reading.tokens[first - 1]?.norm ?? '')
}

/** "sank two tugs", but "sank three places" */
function isSunk({ sentence: { compiled, reading }, q }: Told, { last }: Movement): boolean {
  const { sinking } = compiled.pack.phrases
  if (q.unit!.type !== 'count' || q.noun === null || q.first !== last + 1) return false
  return sinking?.verbs.has(reading.tokens[last]!.norm) === true && !sinking.steps.has(q.unit!.text)
}

/** "cut 900 jobs, or one in twelve": a part of a whole moves only as "by a third". */
function isPart({ sentence: { compiled, reading }, q, role, at, word }: Told, mover: Movement): boolean {
  const { owners, partOf, impersonal, many } = compiled.pack.phrases
  const { tokens } = reading
  // "fell by 4 percent to 1.4 million boxes, about 40 percent of it to Texas"
  if (q.unit!.type === 'percent' && tokens[at]?.norm === ',' && partOf.has(tokens[q.last + 1]?.norm ?? '')) {
    const whole = tokens[q.last + 2]?.norm ?? ''
    if (impersonal?.has(whole) || many?.has(whole)) return true
  }
  if (role.kind !== 'share' || q.unit!.type !== 'multiple' || at === mover.last) return false
  if (mover.value.amounts && owners?.has(reading.tokens[q.last + 2]?.norm ?? '')) return false
  // "a rise of almost a fifth"
  return !(isMove(reading, mover, true) && partOf.has(word) && at === mover.last + 1)
}

/** "lost $312 million", "raised $50 million", "can lift 95 tonnes": what was had or got. */
function isGot({ sentence: { compiled, reading }, q, role }: Told, mover: Movement): boolean {
  const { value } = mover
  if (!value.amounts || leadsTo(compiled, reading, q)) return false
  const { type } = q.unit!
  if (type === 'currency' && (q.scaled || isRate(compiled, reading, q) || isResult(compiled, reading, mover)))
    return true
  if (type === 'count' && value.sets === 'up' && q.noun !== null) return true
  if ((type === 'mass' || type === 'volume') && value.sets === 'up') return true
  const { inRow } = compiled.pack.bare
  const isInRow = inRow?.every((part, i) => reading.tokens[q.last + 1 + i]?.norm === part) === true
  if (isInRow || q.why.get('unit') === 'so many in a row') return true
  const { partOf, owners } = compiled.pack.phrases
  const isOf = partOf.has(reading.tokens[q.last + 1]?.norm ?? '')
  if (!isOf || (type !== 'percent' && role.kind !== 'share')) return false
  // "had lost 14 percent of their weight"
  const isOfOwn = owners?.has(reading.tokens[q.last + 2]?.norm ?? '')
  return !(value.sets === 'down' && (type === 'percent' || type === 'multiple') && isOfOwn)
}

/** "posted a loss of 75 cents", "analysts had expected a loss of 12 cents": what was made, by the verb before. */
function isResult({ pack }: Compiled, { tokens }: Reading, { first }: Movement): boolean {
  const { reporting, foreseen, estimating, articles } = pack.phrases
  const verb = tokens[articles.has(tokens[first - 1]?.norm ?? '') ? first - 2 : first - 1]?.norm ?? ''
  return reporting?.has(verb) === true || foreseen?.has(verb) === true || estimating?.has(verb) === true
}

/** "lost $2,340 to $21,655", "gained $1.2 million to close at $9 million": by how much, and where that led. */
function leadsTo({ pack }: Compiled, { tokens, claims }: Reading, q: Quantity): boolean {
  const level = claims.find(({ first }) => first > q.last)
  if (!level || level.first - q.last > 5 || !sameUnit(level, q)) return false
  if (!pack.phrases.to.has(tokens[level.first - 1]!.norm)) return false
  for (let i = q.last + 1; i < level.first && tokens[i]!.kind === WORD; i++)
    if (pack.phrases.infinitive.has(tokens[i]!.norm)) return true
  return false
}

/** "lost their past four matches" */
function isOfContests({ sentence: { compiled }, q }: Told, { value }: Movement): boolean {
  return (
    value.amounts === true &&
    q.unit!.type === 'count' &&
    compiled.pack.phrases.contests?.has(q.unit!.text.slice(q.unit!.text.lastIndexOf(' ') + 1)) === true
  )
}

/** "would add 25 officers", "added 22 points" */
function isToBeAdded({ sentence: { compiled, reading }, q }: Told, { value, last }: Movement): boolean {
  if (q.unit!.type !== 'count') return false
  const { phrases, bare } = compiled.pack
  const isFeat = bare.feats?.nouns.has(q.unit!.text) && phrases.adding?.has(reading.tokens[last]!.norm)
  return value.counts === true || isFeat === true
}

/** "soaring 250 miles above the planet", "falling in Leeds, about 50 km from the coast": where it is. */
function isPlace({ sentence: { compiled, reading }, q }: Told): boolean {
  if (q.unit!.type !== 'length') return false
  const { lyingOff, from } = compiled.pack.phrases
  const isApart = reading.tokens[beforeNumber(compiled, reading, q)]?.norm === ','
  if (isApart && from.has(reading.tokens[q.last + 1]?.norm ?? '')) return true
  return lyingOff?.has(reading.tokens[q.last + 1]?.norm ?? '') || isBearing(compiled.pack, reading.tokens, q)
}

/** "could drop 12 inches of rain" */
function isDepth({ sentence: { compiled, reading }, q }: Told): boolean {
  const { partOf } = compiled.pack.phrases
  return (
    q.unit!.type === 'length' && partOf.has(reading.tokens[q.last + 1]?.norm ?? '') && !isOfSize(compiled, reading, q)
  )
}

/** "lost 19 meters of thickness" */
const isOfSize = ({ pack }: Compiled, { tokens }: Reading, { last }: Quantity): boolean =>
  pack.phrases.partOf.has(tokens[last + 1]?.norm ?? '') &&
  pack.phrases.sizes?.has(tokens[last + 2]?.norm ?? '') === true

/** "was recovered half a mile away": how far off, no movement. */
function isHowFar({ sentence: { compiled, reading }, q }: Told, { value }: Movement): boolean {
  return value.amounts === true && q.unit!.type === 'length' && !isOfSize(compiled, reading, q)
}

/** "has lost 11 of its ministers" */
function isLost({ sentence: { compiled, reading }, q }: Told, { value }: Movement): boolean {
  if (!value.amounts || q.unit!.type !== 'count') return false
  return compiled.pack.phrases.partOf.has(reading.tokens[q.last + 1]?.norm ?? '')
}

/** "40 miles off the coast", "65 kilometers south of Seoul", but not "fell 3 feet from" */
function isBearing({ phrases }: Compiled['pack'], tokens: Reading['tokens'], q: Quantity): boolean {
  let at = q.last + 1
  // "five kilometres (three miles) east of the island"
  if (tokens[at]?.norm === '(') {
    while (at < q.last + 6 && tokens[at] && tokens[at]!.norm !== ')') at++
    at++
  }
  const { norm } = tokens[at] ?? { norm: '' }
  return phrases.bearings?.has(norm) === true && !phrases.from.has(norm)
}

/** "an earlier figure of" */
function isEarlier({ phrases }: Compiled['pack'], tokens: Reading['tokens'], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (phrases.former?.has(tokens[i]!.norm)) return true
  return false
}

/** "£460 a day", "$1.19 per share" */
function isRate({ pack }: Compiled, reading: Reading, q: Quantity): boolean {
  const article = reading.tokens[q.last + 1]?.norm ?? ''
  const noun = reading.tokens[q.last + 2]
  if (pack.notClaims.base.before.has(article))
    for (let i = q.last + 2; i < q.last + 5; i++)
      if (pack.phrases.stakes?.has(reading.tokens[i]?.norm ?? '')) return true
  return pack.phrases.indefinite?.has(article) === true && noun?.kind === WORD && !pack.nouns.stops.has(noun.norm)
}

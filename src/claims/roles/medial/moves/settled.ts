import { isMove } from '../../../clauses/medial/beside-numbers.ts'
import { finiteBetween, linked } from '../../../clauses/medial/between-tokens.ts'
import { isMovement, type Movement } from '../../../clauses/movement.ts'
import type { Reading } from '../../../clauses/sentence.ts'
import { type Quantity, sameUnit } from '../../../numbers/quantity.ts'
import { NO_VERB } from '../../../pack/pack.ts'
import type { Compiled } from '../../../tables/compiled.ts'
import { type Token, WORD } from '../../../text/tokens.ts'
import { traded } from '../bases.ts'
import { movesByWordBehind } from './behind.ts'
import type { Mover } from './movers.ts'
import { setPrevious } from './previous.ts'
import type { Told } from './told.ts'
import { isMovedOn } from './unmoved.ts'

/*
 * Numbers that move as one before them did, whatever verb stands between.
 */

/** Whether a number moves, or does not, by what stands behind it or was said of the number before, whatever verb comes before. */
export function isSettled(told: Told, movable: boolean, { mover, multiplier }: Mover): boolean {
  // "raised its 5 percent growth target to 6 percent": no growth of 5 percent
  if (isMovedOn(told.sentence, told.n)) return mover === null
  if (movesByWordBehind(told, movable)) return true
  // "doubled to 4,100 and 5,300 cars, respectively"
  if (multiplier && multiplier !== told.q)
    return (told.prior !== null && isPaired(told, told.prior)) || followMultiple(told, multiplier)
  if (isOpenedAt(told)) return true
  const { prior } = told
  if (!prior) return false
  if (isSameOtherwise(told, prior)) return true
  shareOtherwise(told, prior, mover)
  if (mover === null && isOfThose(told, prior)) return true
  return (
    isAgainstChange(told, prior) ||
    isPaired(told, prior) ||
    isRanked(told, prior) ||
    isElsewhere(told, prior) ||
    isListedChange(told, prior) ||
    isLevelLedTo(told, prior)
  )
}

/** "trading lower at $61.20", "opened higher in Seoul at 318 won" */
function isOpenedAt({ sentence: { compiled, reading }, q, role, at, word }: Told): boolean {
  const { tradingWays, movable, lying } = compiled.pack.phrases
  if (role.kind !== 'level' || role.direction !== null || !lying?.has(word) || !traded.has(q.unit!.type)) return false
  const { tokens } = reading
  for (let way = at - 1; way > 0 && way > at - 5; way--) {
    const direction = tradingWays?.get(tokens[way]!.norm)
    if (!direction) continue
    const isDone = movable?.moved.has(tokens[way - 1]!.norm) && reading.verbAt[way - 1] !== NO_VERB
    if (!isDone || !isPlace(compiled, reading, way + 1, at - 1)) return false
    role.direction = direction
    q.why.set('direction', `${tokens[way]!.norm}, then "${word}"`)
    return true
  }
  return false
}

/** Why of a change whose verb is that of what "those" stands for. */
const OF_THOSE = 'the same change of those'

/** "Exports to Japan rose 3 percent despite the levy, those to India 9 percent to $2 billion": the change before, of another of its kind, and where that led. */
function isOfThose({ sentence, n, q, role, at, word }: Told, prior: Quantity): boolean {
  const { compiled, reading, roles } = sentence
  const { demonstratives, links, to, from, partOf, breaks } = compiled.pack.phrases
  const { tokens, claims, claimAt, verbAt } = reading
  if (role.kind !== 'level' || role.direction !== null) return false
  if (prior.why.get('kind') === OF_THOSE && at === prior.last + 1 && to.has(word)) {
    role.direction = roles[n - 1]!.direction
    q.why.set('direction', OF_THOSE)
    return true
  }
  let those = at
  const isName = (i: number): boolean => tokens[i]!.kind === WORD && verbAt[i] === NO_VERB && claimAt[i]! < 0
  while (those > prior.last && at - those < 7 && isName(those) && !demonstratives?.has(tokens[those]!.norm)) those--
  if (those <= prior.last || at - those < 2 || !demonstratives?.has(tokens[those]!.norm)) return false
  const link = tokens[those + 1]!.norm
  if (!(to.has(link) || from.has(link) || partOf.has(link) || breaks.has(link))) return false
  if (!links.has(tokens[those - 1]!.norm)) return false
  let k = n - 1
  while (k >= 0 && k > n - 5 && !(roles[k]!.kind === 'change' && sameUnit(claims[k]!, q))) k--
  if (k < 0 || roles[k]!.kind !== 'change' || !sameUnit(claims[k]!, q)) return false
  role.kind = 'change'
  role.direction = roles[k]!.direction
  q.why.set('kind', OF_THOSE)
  return true
}

/** "The rises were 6.9 per cent and 7.4 per cent respectively" */
function isPaired({ sentence, n, q, role }: Told, prior: Quantity): boolean {
  const { compiled, reading, roles } = sentence
  const { tokens } = reading
  const end = tokens[q.last + 1]?.norm === ',' ? q.last + 2 : q.last + 1
  if (q.first - prior.last !== 2 || !compiled.pack.phrases.links.has(tokens[q.first - 1]!.norm)) return false
  if (!tokens[end]?.word.pairs || role.kind !== 'level' || !sameUnit(prior, q)) return false
  role.direction ??= roles[n - 1]!.direction
  if (roles[n - 1]!.kind === 'change') role.kind = 'change'
  q.why.set('kind', 'paired with the number before')
  return true
}

/** "down 3.1 per cent, followed by ICICI Bank (2.4 per cent) and Axis Bank (2.2 per cent)": those behind in the same list. */
function isRanked({ sentence, n, q, role }: Told, prior: Quantity): boolean {
  const { reading, roles } = sentence
  const { tokens } = reading
  const name = tokens[q.first - 2]
  if (tokens[q.first - 1]?.norm !== '(' || tokens[q.last + 1]?.norm !== ')' || !name?.capital) return false
  if (q.unit!.type !== 'percent' || prior.unit!.type !== 'percent' || roles[n - 1]!.kind !== 'change') return false
  if (role.kind !== 'level' || q.first - prior.last < 4) return false
  const { links, by, partOf, articles, outran, isParticiple } = sentence.compiled.pack.phrases
  for (let i = prior.last + 1; i < q.first - 1; i++) {
    const { norm, kind, capital } = tokens[i]!
    const isListing = links.has(norm) || by.has(norm) || partOf.has(norm) || articles.has(norm) || outran?.has(norm)
    if (kind === WORD && !capital && !isListing && !isParticiple?.(norm)) return false
  }
  role.kind = 'change'
  role.direction = roles[n - 1]!.direction
  q.why.set('kind', 'change of the list')
  return true
}

/** "doubled to $40 from $20": where a multiple that is a verb leads, or came from. */
function followMultiple({ sentence, n, q, role, word }: Told, multiplier: Quantity): true {
  const { to, from } = sentence.compiled.pack.phrases
  if (to.has(word)) {
    role.direction ??= multiplier.direction
    q.why.set('direction', 'multiple, then "to"')
  } else if (from.has(word)) setPrevious(sentence.reading.claims, sentence.roles, n, word)
  return true
}

/** "by 33 percent, or a third": whether a part that is none of a thing is as much as a percentage, but for rounding. */
function isAsMuch({ tokens }: Reading, q: Quantity, prior: Quantity): boolean {
  if (q.unit!.type !== 'multiple' || prior.unit!.type !== 'percent' || tokens[q.last + 1]?.kind === WORD) return false
  return Math.abs(100 * Number(q.decimal) - Number(prior.decimal)) < 2
}

/** "or 0.5 percent": the same move told otherwise. */
function isSameOtherwise(told: Told, prior: Quantity): boolean {
  const { sentence, n, q, role, at, word } = told
  const { compiled, reading, roles, lastMove } = sentence
  const { otherwise, partOf } = compiled.pack.phrases
  if (!otherwise.has(word)) return false
  if (roles[n - 1]!.kind !== 'change') return isOtherRate(told, prior)
  if (role.kind === 'share' && !isAsMuch(reading, q, prior)) return false
  const end = lastMove?.first === prior.last + 1 ? lastMove.last : prior.last
  // "up 93 points this week, or 3.6 percent"
  const isFar = at - end > 2
  if (at <= prior.last || (isFar && !isTimeBetween(reading, end, at))) return false
  // "cut 2,400 jobs, or 6 percent of its staff": a share.
  const isPart = q.unit!.type === 'percent' && partOf.has(reading.tokens[q.last + 1]?.norm ?? '')
  if ((prior.unit!.type === 'count' || isFar) && isPart) return false
  role.kind = 'change'
  role.direction = roles[n - 1]!.direction
  q.why.set('kind', 'the same change told otherwise')
  return true
}

/** "rose 3 percent to $4 million in the quarter, or 5 percent at constant rates": whether a rate tells otherwise that by which something came to the level before; sets it if so. */
function isOtherRate({ sentence, n, q, role, at }: Told, prior: Quantity): boolean {
  const { compiled, reading, roles } = sentence
  const { tokens, claims } = reading
  const isLed = n > 1 && roles[n - 1]!.direction !== null && roles[n - 2]!.kind === 'change'
  if (!isLed || q.unit!.type !== 'percent' || !sameUnit(claims[n - 2]!, q) || tokens[at - 1]?.norm !== ',') return false
  if (role.kind !== 'level' || role.direction !== null || !isTimeBetween(reading, prior.last, at)) return false
  if (compiled.pack.phrases.partOf.has(tokens[q.last + 1]?.norm ?? '')) return false
  role.kind = 'change'
  role.direction = roles[n - 2]!.direction
  q.why.set('kind', 'the same change told otherwise')
  return true
}

/** "112 of its 640 trains, or 17.5 percent": sets that a percentage is a share, if it says a part of a whole otherwise. */
function shareOtherwise({ sentence, n, q, role, at, word }: Told, prior: Quantity, mover: Movement | null): void {
  const { compiled, reading, roles } = sentence
  const { tokens, claims } = reading
  const { otherwise, partOf } = compiled.pack.phrases
  if (q.unit!.type !== 'percent' || role.kind !== 'level' || !otherwise.has(word) || at <= prior.last) return
  // "hold 6.57 trillion of the debt, or 54.5 per cent"
  const isOf = partOf.has(tokens[prior.last + 1]!.norm) && tokens[at - 1]!.norm === ','
  if (at - prior.last > (isOf ? 6 : 2) && !isTimeBetween(reading, prior.last, at)) return
  const isPart =
    isPartOfWhole(compiled, reading, claims, n) ||
    // "Two-thirds of respondents, or 66.4 percent"
    roles[n - 1]!.kind === 'share' ||
    (prior.unit!.type === 'count' && prior.noun !== null && mover === null)
  if (!isPart) return
  role.kind = 'share'
  q.why.set('kind', 'so many of so many, told otherwise')
}

/** "40 of the 900 crashes in 2023, or 4.4 percent": whether a time and a comma are all that stands between two tokens. */
function isTimeBetween({ tokens, periodAt }: Reading, from: number, to: number): boolean {
  if (tokens[to - 1]!.norm !== ',' || to - from > 12) return false
  let at = to - 2
  while (at > from && periodAt[at]) at--
  // "in May", "in the quarter to June 30"
  const isLed = at - from <= 2 && tokens[at]!.kind === WORD && tokens[from + 1]!.kind === WORD
  return at < to - 2 && (at === from || isLed)
}

/** "Scores rose by 4.6 points, against 2.9 points in the other group", "lowered it by 48 percent after 12 weeks, against 3 percent for a dummy pill" */
function isAgainstChange({ sentence, n, q, role, at }: Told, prior: Quantity): boolean {
  const { compiled, reading, roles, lastMove } = sentence
  const { tokens, claims } = reading
  const k = prior.unit!.type === 'duration' && n > 1 ? n - 2 : n - 1
  const isAgainst =
    roles[k]!.kind === 'change' &&
    lastMove !== null &&
    isMove(reading, lastMove, false) &&
    sameUnit(claims[k]!, q) &&
    compiled.pack.phrases.against?.has(tokens[prior.last + 2]?.norm ?? '') === true &&
    tokens[prior.last + 1]!.norm === ',' &&
    at - prior.last <= 3
  if (!isAgainst) return false
  role.kind = 'change'
  // "rose 3.7 percent, against a 0.8 percent loss in the index": a way of its own
  role.direction ??= compiled.pack.phrases.shifts?.get(tokens[q.last + 1]?.norm ?? '') ?? roles[k]!.direction
  q.why.set('kind', 'compared with a change')
  return true
}

/** "up 5.9 percent in Perth but just 1.2 percent in Canberra", ", compared with 1.2 percent in Canberra": the same change of another place. */
function isElsewhere({ sentence: { compiled, reading, roles }, n, q, role }: Told, prior: Quantity): boolean {
  const { tokens } = reading
  const { breaks, contrasting, against, comparing } = compiled.pack.phrases
  const where = tokens[q.last + 1]?.norm ?? ''
  if (roles[n - 1]!.kind !== 'change' || role.kind !== 'level' || !sameUnit(prior, q)) return false
  if (!breaks.has(where) || q.first - prior.last > 12 || finiteBetween(reading, prior.last + 1, q.first)) return false
  const isTurn = ({ norm }: Token): boolean =>
    contrasting?.has(norm) === true || against?.has(norm) === true || comparing.has(norm)
  let at = q.first - 1
  while (at >= 0 && at > q.first - 4 && !isTurn(tokens[at]!)) at--
  if (at < 0 || !isTurn(tokens[at]!)) return false
  let place = at - 2
  while (place > prior.last && tokens[place]!.norm !== where) place--
  // "In Yorkshire leaks fell 12 percent, but just 3 percent in the north-east"
  if (place <= prior.last && tokens[0]!.norm !== where) return false
  role.kind = 'change'
  role.direction ??= roles[n - 1]!.direction
  role.basis ??= roles[n - 1]!.basis
  q.why.set('kind', 'the same change elsewhere')
  return true
}

/** "butter 38 percent dearer and eggs 11 percent" */
function isListedChange({ sentence, n, q, role, at, word }: Told, prior: Quantity): boolean {
  const { compiled, reading, roles, lastMove } = sentence
  const { links, partOf, lying } = compiled.pack.phrases
  if (!lastMove || roles[n - 1]!.kind !== 'change' || lastMove.first <= prior.last || !sameUnit(prior, q)) return false
  const isBehind =
    lastMove.value.behind === true || (isMove(reading, lastMove, true) && lastMove.first <= prior.last + 2)
  const isListed =
    isBehind &&
    // "148.9p, 3.2p less than a month ago, and diesel 156.4p"
    Math.abs(Math.log(Number(q.decimal ?? q.max) / Number(prior.decimal ?? prior.max))) < 3 &&
    linked(reading, lastMove.last + 1, q.first, links) &&
    !finiteBetween(reading, prior.last + 1, q.first) &&
    // "a 1.5 percent rise, with Samsung taking 19.9 percent"
    reading.verbAt[at] === NO_VERB &&
    // "eggs were $3, 20 cents less than in May, and milk at $2"
    !lying?.has(word) &&
    // "growth of 3 percent and a margin of 15 percent"
    (!partOf.has(word) || isMovement(reading.cueAt[at - 1]))
  if (!isListed) return false
  role.kind = 'change'
  role.direction ??= roles[n - 1]!.direction
  q.why.set('kind', lastMove.value.name)
  return true
}

/** "ended 3.6% higher at Rs 1,284.55", "closed 4.1 yen lower, or 1.3%, at 321.6 yen" */
function isLevelLedTo({ sentence, n, q, role, at, word }: Told, prior: Quantity): boolean {
  const { compiled, reading, roles, lastMove } = sentence
  const k = n > 1 && prior.why.get('kind') === 'the same change told otherwise' ? n - 2 : n - 1
  const isLed =
    role.kind === 'level' &&
    role.direction === null &&
    lastMove?.value.behind === true &&
    lastMove.first === reading.claims[k]!.last + 1 &&
    (k < n - 1 ? at - prior.last <= 2 : isPlace(compiled, reading, lastMove.last + 1, at - 1)) &&
    roles[n - 1]!.kind === 'change' &&
    compiled.pack.phrases.to.has(word)
  if (!isLed) return false
  role.direction = roles[n - 1]!.direction
  q.why.set('direction', `${lastMove.value.name}, then "${word}"`)
  return true
}

/** "higher in London at 318 pence": whether nothing, or a place with a name, stands from one token to another. */
function isPlace({ pack }: Compiled, { tokens }: Reading, first: number, last: number): boolean {
  if (last >= first && (last === first || !pack.phrases.inside?.has(tokens[first]!.norm))) return false
  for (let i = first + 1; i <= last; i++) if (!tokens[i]!.capital || i > first + 3) return false
  return true
}

/** Whether the number before one is so many of a whole: "112 of its 640 trains", "85 of them". */
function isPartOfWhole(compiled: Compiled, reading: Reading, claims: readonly Quantity[], n: number): boolean {
  const { partOf } = compiled.pack.phrases
  for (let k = n - 1; k >= 0 && k >= n - 2; k--)
    if (claims[k]!.unit!.type === 'count' && partOf.has(reading.tokens[claims[k]!.last + 1]?.norm ?? ''))
      return k === n - 1 || claims[n - 1]!.first - claims[k]!.last <= 4
  return false
}

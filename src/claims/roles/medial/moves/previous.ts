import type { Direction } from '../../../../model/claim.ts'
import { between, commaBetween, finiteBetween, verbBetween } from '../../../clauses/medial/between-tokens.ts'
import type { MedialSentence } from '../../../clauses/medial/medial-sentence.ts'
import type { Movement } from '../../../clauses/movement.ts'
import { beforeNumber, type Reading, type Roles } from '../../../clauses/sentence.ts'
import { type Quantity, sameUnit } from '../../../numbers/quantity.ts'
import { rateEnd } from '../../../numbers/same-scale.ts'
import { NO_VERB } from '../../../pack/pack.ts'
import type { Compiled } from '../../../tables/compiled.ts'
import { WORD } from '../../../text/tokens.ts'
import { TOLD_WITH_BEFORE } from '../bases.ts'
import { leadWord, type Told } from './told.ts'

/*
 * Which level came before which.
 */

/** Sets of which number one is the level before: "down from 1.01 million won". */
export function cameFrom(told: Told, mover: Movement): void {
  const { sentence, q, role, n, at, word, prior } = told
  const { reading } = sentence
  const { tokens, claims } = reading
  // The level that it came from; of "up from an earlier forecast of $10,900" the "from" stands further back.
  let lead = at
  while (lead > mover.last && tokens[lead]!.norm !== word) lead--
  q.why.set('kind', `"${word}" after ${mover.value.name}`)
  if (isOfOwnClause(told, mover)) return
  // "4.1 percent, up from 4 percent in May but down from 4.4 percent in 2024": nothing that the 4 percent came from
  if (n > 1 && sentence.roles[n - 2]!.previous === prior) {
    role.direction = q.signed ? role.direction : null
    return
  }
  const isStraight = lead === mover.last + 1 || isSlight(told, mover.last + 1, lead)
  const isOfLevel =
    goesOnTo(told) ||
    (isStraight &&
      (isOfTwo(told, mover) ||
        isOfLast(told, mover) ||
        isOfRate(told, mover) ||
        isOfOneBefore(told, mover) ||
        isOfShare(told, mover))) ||
    isOfLevelBeforeChange(told, mover)
  if (!isOfLevel)
    setPrevious(claims, sentence.roles, n, word, !commaBetween(reading, prior ? prior.last + 1 : 0, q.first))
  role.direction = q.signed ? role.direction : null
}

/** "down slightly from", "up a bit from": whether all that stands between two tokens says how much that is, in words. */
function isSlight({ sentence: { compiled, reading } }: Told, from: number, to: number): boolean {
  const { isAdverb, smallAmounts, indefinite } = compiled.pack.phrases
  const { tokens } = reading
  if (to - from === 1) return isAdverb?.(tokens[from]!.norm) === true
  return (
    to - from === 2 &&
    indefinite?.has(tokens[from]!.norm) === true &&
    smallAmounts?.has(tokens[from + 1]!.norm) === true
  )
}

/** "rose from $150 to $157, and profit fell by $3 from $30 to $27": whether it came to a level behind it, so that it is none that one before came from. */
function goesOnTo({ sentence: { compiled, reading }, q, n }: Told): boolean {
  const next = reading.claims[n + 1]
  if (!next || next.first - q.last !== 2 || !sameUnit(next, q)) return false
  return compiled.pack.phrases.to.has(reading.tokens[q.last + 1]!.norm)
}

/** "The bill would exceed $30 million and the fare would rise from $3": nothing that the bill came from. */
function isOfOwnClause({ sentence, prior }: Told, mover: Movement): boolean {
  const { compiled, reading } = sentence
  if (prior === null || prior.last >= mover.first) return false
  // "to £14m from £28m, while net debt rose from £62m", "to 2,900, but offences rose from 1,140"
  const open = reading.tokens[prior.last + 1]!.norm === ',' ? prior.last + 2 : prior.last + 1
  const opener = reading.tokens[open]!
  return (
    (opener.kind === WORD
      ? compiled.pack.phrases.links.has(opener.norm) || sentence.isBorder(open)
      : opener.norm === ';') &&
    verbBetween(reading, open, mover.last + 1) &&
    mover.first - open > 1
  )
}

/** "net income of $88 million, or $1.12 per share, down from $104 million": sets it for that of the two which is of its size. */
function isOfTwo({ sentence: { compiled, reading, roles }, q, n, prior }: Told, { value }: Movement): boolean {
  const first = n > 1 ? reading.claims[n - 2]! : null
  const isTold =
    prior !== null &&
    first !== null &&
    roles[n - 1]!.kind !== 'change' &&
    roles[n - 2]!.kind !== 'change' &&
    sameUnit(prior, q) &&
    sameUnit(first, q) &&
    compiled.pack.phrases.otherwise.has(reading.tokens[prior.first - 1]!.norm) &&
    apart(first, q) < apart(prior, q)
  if (!isTold) return false
  roles[n - 2]!.direction ??= value.sets
  roles[n - 1]!.direction ??= value.sets
  roles[n - 2]!.previous = q
  return true
}

/** "31 saves in 10 games, up from 24": the same, where a bare number counts what was counted. */
const isOfSame = (before: Quantity, q: Quantity): boolean =>
  sameUnit(before, q) &&
  !(q.lent && q.unit!.type === 'count' && q.unit!.text !== '' && q.unit!.text !== before.unit!.text)

/** "912,000 won, down from 1.01 million won" */
function isOfLast({ sentence, q, role, n, word, prior }: Told, { value }: Movement): boolean {
  const { roles, reading } = sentence
  if (!prior || roles[n - 1]!.kind === 'change' || !isOfSame(prior, q)) return false
  const k = isWholeOfPart(sentence, n - 1) ? n - 2 : isLevelBeside(sentence, n - 1) ? n - 3 : n - 1
  if (k < 0 || !isOfSame(reading.claims[k]!, q) || roles[k]!.kind === 'change') return false
  roles[k]!.direction ??= value.sets
  roles[k]!.previous = q
  if (roles[k]!.kind === 'share') role.kind = 'share'
  reading.claims[k]!.why.set('previous', `"${value.name} ${word}"`)
  return true
}

/** Of "at 623,000, 2.7 percent below the July number of 640,000 and up from 607,000" the 640,000: it is the 623,000 that is up. */
function isLevelBeside({ compiled, reading, roles }: MedialSentence, n: number): boolean {
  const by = reading.claims[n - 1]
  if (n < 2 || !by || roles[n - 1]!.kind !== 'change' || reading.claims[n]!.first - by.last > 7) return false
  return compiled.pack.phrases.above?.has(reading.tokens[by.last + 1]!.norm) === true
}

/** Of "won 112 of the 250 seats, down from 131" the 250: it is the 112 that were 131. */
function isWholeOfPart({ compiled, reading }: MedialSentence, n: number): boolean {
  const { partOf, articles } = compiled.pack.phrases
  const { claims, tokens } = reading
  const whole = claims[n]!
  const part = claims[n - 1]
  if (!part || !sameUnit(part, whole)) return false
  const lead = articles.has(tokens[whole.first - 1]?.norm ?? '') ? whole.first - 2 : whole.first - 1
  return part.last === lead - 1 && partOf.has(tokens[lead]!.norm)
}

/** "lending grew 5.0 percent in September, up from 3.3 percent in August": the rate of growth that was lower then. */
function isOfRate({ sentence: { reading, roles }, q, n, word, prior }: Told, { value, first }: Movement): boolean {
  const isRate =
    value.adjacent === true &&
    prior !== null &&
    prior.unit!.type === 'percent' &&
    q.unit!.type === 'percent' &&
    roles[n - 1]!.kind === 'change' &&
    roles[n - 1]!.previous === null &&
    reading.tokens[first - 1]!.norm === ',' &&
    !finiteBetween(reading, prior.last + 1, first)
  if (!isRate) return false
  roles[n - 1]!.previous = q
  prior.why.set('previous', `"${value.name} ${word}"`)
  return true
}

/** "40 million, or 12 percent, down from 52 million": the level is the number before the last. */
function isOfOneBefore({ sentence: { reading, roles }, q, role, n, prior }: Told, mover: Movement): boolean {
  const { claims } = reading
  if (!prior || n < 2 || isOfSame(prior, q) || !isOfSame(claims[n - 2]!, q) || roles[n - 2]!.kind === 'change')
    return false
  // "62 per cent of renters under 40 have given up, up from 48 per cent"
  const isAge = prior.why.get('unit') === 'age behind a name'
  if (!isAge && finiteBetween(reading, prior.last + 1, mover.first + 1)) return false
  // "$752,708, or 32 cents a share, a 4 percent decline from $785,812": that of the two which is of its size.
  const isTotal = n > 2 && sameUnit(claims[n - 3]!, q) && roles[n - 3]!.kind !== 'change'
  const k = isTotal && apart(claims[n - 3]!, q) < apart(claims[n - 2]!, q) ? n - 3 : n - 2
  roles[k]!.direction ??= mover.value.sets
  roles[k]!.previous = q
  if (roles[k]!.kind === 'share') role.kind = 'share'
  return true
}

/** "six in 10 say so, up from 51 percent" */
function isOfShare({ sentence: { reading, roles }, q, role, n, prior }: Told, { value }: Movement): boolean {
  // "Half had slept rough for three months, up from 41%"
  const k = prior?.unit?.type === 'duration' ? n - 2 : n - 1
  const share = reading.claims[k]
  if (roles[k]?.kind !== 'share' || share!.unit!.type !== 'multiple' || q.unit!.type !== 'percent') return false
  roles[k]!.direction ??= value.sets
  roles[k]!.previous ??= q
  role.kind = 'share'
  return true
}

/** "a dividend of 31 cents a share, up 10.7 percent from 28 cents" */
function isOfLevelBeforeChange(
  { sentence: { reading, roles }, q, n, at, word, prior }: Told,
  { value, first }: Movement,
): boolean {
  const level = n > 1 ? reading.claims[n - 2]! : null
  const isTold =
    value.adjacent === true &&
    level !== null &&
    at === prior!.last + 1 &&
    roles[n - 1]!.kind === 'change' &&
    roles[n - 2]!.kind === 'level' &&
    roles[n - 2]!.previous === null &&
    sameUnit(level, q) &&
    reading.tokens[first - 1]!.norm === ','
  if (!isTold) return false
  roles[n - 2]!.direction ??= value.sets
  roles[n - 2]!.previous = q
  level.why.set('previous', `"${value.name}" by so much ${word}`)
  return true
}

/** Sets which level came before which, where no verb says so. */
export function levelsToldTogether(sentence: MedialSentence): void {
  const last = sentence.reading.claims.length - 1
  for (let n = 0; n < last; n++) levelAndOneBefore(sentence, n)
  for (let n = 0; n < last; n++) levelFromAndTo(sentence, n)
  for (let n = 0; n < last; n++) wayByNumbers(sentence, n)
}

/** "The ratio of costs to income improved to 48 percent from 52": which way the numbers say that it went. */
function wayByNumbers({ compiled, reading, roles, movers }: MedialSentence, n: number): void {
  const mover = movers[n]
  const role = roles[n]!
  const now = Number(reading.claims[n]!.decimal)
  const then = Number(role.previous?.decimal)
  if (!mover || !role.previous || role.kind !== 'level' || !(now > then || now < then)) return
  if (compiled.pack.phrases.judging?.has(reading.tokens[mover.first]!.norm)) role.direction = now > then ? 'up' : 'down'
}

/** "fell to $212 million, or 94 cents a share, from $261 million, or $1.15 a share": a level told otherwise has moved as the other one did. */
export function levelsToldOtherwise({ compiled, reading, roles }: MedialSentence): void {
  const { claims } = reading
  for (let n = 1; n < claims.length; n++) {
    const q = claims[n]!
    const role = roles[n]!
    const told = roles[n - 1]!
    if (told.direction === null || told.kind !== 'level' || role.kind !== 'level' || role.previous !== null) continue
    if (isNextOfWay(compiled, reading, n, told.direction)) {
      role.direction ??= told.direction
      q.why.set('direction', 'as the level before')
      continue
    }
    if (!isToldOtherwise(compiled, reading, n)) continue
    const next = claims[n + 2]
    const isPair = told.previous !== null && told.previous === claims[n + 1] && next !== undefined && sameUnit(q, next)
    if (isPair && isToldOtherwise(compiled, reading, n + 2)) role.previous = next
    // "rose to 4 million, or 12 percent of the total": a part need not have moved.
    else if (q.unit!.type !== 'currency' || claims[n - 1]!.unit!.type !== 'currency') continue
    role.direction ??= told.direction
    role.basis ??= told.basis
    q.why.set('direction', 'the same level told otherwise')
  }
}

/** "sliding to 402 million tonnes in 2030 and 371 million in 2035", "rose to $12 for adults and $8 for children": where the same verb leads later, elsewhere or for others. */
function isNextOfWay(compiled: Compiled, reading: Reading, n: number, way: Direction): boolean {
  const { claims, tokens, periodAt } = reading
  const { links, to } = compiled.pack.phrases
  const [told, q] = [claims[n - 1]!, claims[n]!]
  let link = q.first - 1
  if (to.has(tokens[link]!.norm)) link--
  if (!sameUnit(told, q) || !links.has(tokens[link]?.norm ?? '')) return false
  const end = tokens[link - 1]?.norm === ',' ? link - 2 : link - 1
  // "$31 a month in 2027"
  const from = rateEnd(compiled, tokens, told.last + 1)
  if (end < from) return false
  if (periodAt[q.last + 1] ?? periodAt[q.last + 2]) {
    const [then, later] = [Number(told.decimal), Number(q.decimal)]
    return isTime(compiled, reading, from, end) && (way === 'up' ? later > then : way === 'down' && later < then)
  }
  return isGroup(compiled, reading, from, end) && tokens[q.last + 1]?.norm === tokens[from]!.norm
}

/** "in 2030", "by 2030": whether a stretch only says when. */
function isTime({ pack }: Compiled, { tokens, periodAt }: Reading, first: number, last: number): boolean {
  const { by, breaks } = pack.phrases
  for (let i = first; i <= last; i++)
    if (periodAt[i] === undefined && !by.has(tokens[i]!.norm) && !breaks.has(tokens[i]!.norm)) return false
  return true
}

/** "for adults", "in the south": whether a stretch only says of whom, or where. */
function isGroup({ pack }: Compiled, { tokens, verbAt, periodAt }: Reading, first: number, last: number): boolean {
  if (!pack.phrases.breaks.has(tokens[first]!.norm) || last - first < 1 || last - first > 4) return false
  for (let i = first; i <= last; i++) if (tokens[i]!.kind !== WORD || verbAt[i] !== NO_VERB || periodAt[i]) return false
  return true
}

/** Whether a number says the one before it otherwise, behind a comma. */
function isToldOtherwise(compiled: Compiled, reading: Reading, n: number): boolean {
  const { claims, tokens } = reading
  const at = beforeNumber(compiled, reading, claims[n]!)
  const { last } = claims[n - 1]!
  if (!compiled.pack.phrases.otherwise.has(tokens[at]?.norm ?? '')) return false
  return tokens[at - 1]?.norm === ',' && at - last <= 6 && !verbBetween(reading, last + 1, at)
}

/** "hitting 6.58 percent from 6.51 percent": a level that is told with the one before it has moved. */
function levelAndOneBefore(sentence: MedialSentence, n: number): void {
  const { compiled, reading, clauses, roles } = sentence
  const { claims, tokens } = reading
  const { from, to, partOf, placing } = compiled.pack.phrases
  const q = claims[n]!
  const next = claims[n + 1]!
  const role = roles[n]!
  if (role.kind !== 'level' || role.previous !== null || roles[n + 1]!.kind !== 'level') return
  const { type } = q.unit!
  if (type === 'duration' || !sameUnit(q, next)) return
  // "moving to a profit of $8 million from a loss of $226 million"
  const isNamed =
    from.has(tokens[q.last + 1]?.norm ?? '') &&
    next.first - q.last <= 5 &&
    partOf.has(tokens[next.first - 1]!.norm) &&
    partOf.has(tokens[q.first - 1]?.norm ?? '')
  const isTold = isNamed || wasBefore(sentence, q, next)
  if (!isTold && !from.has(tokens[next.first - 1]!.norm)) return
  const isPlaced =
    to.has(tokens[beforeNumber(compiled, reading, q)]?.norm ?? '') &&
    placing?.has(tokens[clauses.groupBefore(q.first)?.last ?? 0]!.norm) === true &&
    !commaBetween(reading, q.last + 1, next.first)
  if (next.first !== q.last + 2 && !isPlaced && !isTold) return
  // "moved 40 boxes from 30 rooms", but "pushed sales to 18 million units from 17.7 million"
  if (type === 'count' && !isPlaced) return
  const [now, then] = [Number(q.decimal), Number(next.decimal)]
  if (q.decimal === null || next.decimal === null || now === then) return
  // "fell 0.4 per cent to close at 14,820 points, from 14,890": a way that is known has to be the same
  const direction = now > then ? 'up' : 'down'
  if (role.direction !== null && role.direction !== direction) return
  role.previous = next
  // Of a profit and a loss nobody knows which way it went.
  if (isNamed) return
  if (role.direction === null) q.why.set('direction', TOLD_WITH_BEFORE)
  role.direction = direction
}

/** "$2 an hour (was $1.50)", "hit $310 million in October, from $48 million a year before": whether a number is told as what came before the other. */
function wasBefore({ compiled, reading }: MedialSentence, q: Quantity, next: Quantity): boolean {
  const { tokens, verbAt } = reading
  const { from, passive, formerly, breaks } = compiled.pack.phrases
  const lead = tokens[next.first - 1]!.norm
  const opener = tokens[next.first - 2]?.norm
  // "or $1.42 a share, from $248.5 million"
  if (next.first - q.last > 9 || apart(q, next) > 3) return false
  if (opener === '(') return passive?.has(lead) === true || formerly?.has(lead) === true
  if (opener !== ',' || !from.has(lead)) return false
  for (let i = q.last + 1; i < next.first - 2; i++) {
    const isTime = reading.periodAt[i] !== undefined || breaks.has(tokens[i]!.norm)
    if (verbAt[i] !== NO_VERB || !(isTime || tokens[i]!.kind === WORD) || (!isTime && i > q.last + 3)) return false
  }
  return true
}

/** "from 3 percent to 4 percent", "from a peak of 5 percent to 4 percent": the first is what the second came from. */
function levelFromAndTo({ compiled, reading, roles }: MedialSentence, n: number): void {
  const { claims, tokens } = reading
  const { from, to, links } = compiled.pack.phrases
  const q = claims[n]!
  const next = claims[n + 1]!
  const at = beforeNumber(compiled, reading, q)
  if (at < 0 || !from.has(leadWord(compiled, reading, at))) return
  if (!to.has(tokens[beforeNumber(compiled, reading, next)]?.norm ?? '')) return
  if (between(reading, q.last + 1, next.first, links) || !sameUnit(q, next)) return
  // "The toll from three storms has climbed to 14"
  if (q.noun && finiteBetween(reading, q.last + 1, next.first)) return
  const role = roles[n + 1]!
  // "went from an average of 18.4 to 11.3"
  let whence = at
  while (whence > 0 && at - whence < 6 && !from.has(tokens[whence]!.norm)) whence--
  if (compiled.pack.numbers.going?.has(tokens[whence - 1]?.norm ?? '') && q.decimal && next.decimal)
    role.direction ??= Number(q.decimal) < Number(next.decimal) ? 'up' : 'down'
  if (role.direction !== null && role.previous === null) role.previous = q
}

/** The number behind "from" is what the nearest moved level of its size came from; a share stays a share. */
export function setPrevious(
  claims: readonly Quantity[],
  roles: readonly Roles[],
  n: number,
  word: string,
  near = false,
): void {
  const q = claims[n]!
  let best = -1
  for (let k = n - 1; k >= 0 && k >= n - 4; k--) {
    if (
      roles[k]!.direction === null ||
      roles[k]!.direction === 'flat' ||
      roles[k]!.kind === 'change' ||
      !sameUnit(claims[k]!, q)
    )
      continue
    if (roles[k]!.previous !== null) continue
    if (best < 0 || apart(claims[k]!, q) < apart(claims[best]!, q)) best = k
    // "moving to a profit of €8 million from a loss of €226 million"
    if (near && k === n - 1) break
  }
  if (best < 0) return
  roles[best]!.previous = q
  if (roles[best]!.kind === 'share') roles[n]!.kind = 'share'
  claims[best]!.why.set('previous', `"${word}"`)
}

/** How many times one amount is the other, as a logarithm. */
function apart(a: Quantity, b: Quantity): number {
  const ratio = Number(a.decimal) / Number(b.decimal)
  return Number.isFinite(ratio) && ratio > 0 ? Math.abs(Math.log(ratio)) : 99
}

import {
  behind,
  isBound,
  isFrom,
  isProportion,
  isRate,
  leadsTo,
  particleOf,
} from '../../clauses/final/behind-numbers.ts'
import type { FinalSentence } from '../../clauses/final/final-sentence.ts'
import { moverAfter, moverEnding } from '../../clauses/final/movers.ts'
import { directionOf } from '../../clauses/movement.ts'
import type { Roles } from '../../clauses/sentence.ts'
import { type Quantity, sameUnit } from '../../numbers/quantity.ts'
import type { Cue } from '../../pack/pack.ts'
import { topicLeft } from '../../subjects/final/words.ts'
import type { Match } from '../../tables/patterns.ts'
import { WORD } from '../../text/tokens.ts'
import { isBracketed, isToldByMarks } from './marks.ts'
import { isMoved, isRanked, isTopic, movesBehindBracket } from './movers.ts'
import { hasMost, isStanding } from './previous.ts'
import { isAnswered } from './who-says.ts'

/** Bullets between the members of a list. */
const bullets: ReadonlySet<string> = new Set(['△', '▲', '▷', '▶'])

/** For each number the last of the list that it begins: 수출은 5.3%, 수입은 1.7% 늘었다. What is said behind the last holds for all. */
export function listEnds(sentence: FinalSentence): number[] {
  const { compiled, reading, words } = sentence
  const { claims, tokens } = reading
  const { phrases } = compiled.pack
  const { links } = phrases
  const ends: number[] = new Array(claims.length).fill(0)
  for (let n = claims.length - 1; n >= 0; n--) {
    ends[n] = n
    const q = claims[n]!
    let i = behind(sentence, q)
    if (words.role[i] === 'object' || words.role[i] === 'subject') if (tokens[i]?.glued) i++
    // 유가는 3% 이상, 금값은 2% 올랐다
    if (words.qualifies[i] && (words.role[i] === 'bare' || words.role[i] === 'other') && !words.adnominal[i]) i++
    // 검색 0.5% △쇼핑 44.0%의 성장률
    if (!tokens[i] || !(links.has(tokens[i]!.norm) || bullets.has(tokens[i]!.norm))) continue
    let m = n + 1
    while (m < claims.length && claims[m]!.first < i) m++
    // 중국 수출이 118억 달러로 5.5%, 미국 수출이 104억 달러로 1.9% 늘었다: over the level.
    const isLed = (c: Quantity | undefined, ends: ReadonlySet<string>): boolean =>
      isProportion(q) && c !== undefined && !isProportion(c) && ends.has(particleOf(sentence, c))
    // 돈가스는 9천원에서 1만원으로 24%, 우동은 5천원에서 6천원으로 21% 올랐다
    if (isLed(claims[m], phrases.from) && isLed(claims[m + 1], phrases.to)) m++
    if (isLed(claims[m], phrases.to)) m++
    // 대기자는 53만명으로 4만명, 포기자는 15만명으로 2만명 줄었다: by how many, behind each level.
    const gapped = isGapped(sentence, n, m)
    if (gapped) m++
    // 수출(672억달러)은 9.6%, 수입(530억달러)은 4.5% 늘었다: over what stands in brackets behind the noun.
    // 주택대출이 2조원, 기타대출(244조원)이 6천억원 늘었다
    const isSum =
      claims[m + 1] !== undefined && sameUnit(q, claims[m + 1]!) && claims[m + 1]!.first === claims[m]!.last + 3
    if ((isProportion(q) || isSum) && isBesideNoun(sentence, claims[m])) m++
    // 위험이 5천보는 25%, 7천보는 38% 낮았다: over a number that is itself the topic.
    const topic = claims[m]
    const isNumber = isProportion(q) && topic && !isProportion(topic) && words.role[topic.last + 1] === 'topic'
    if (isNumber && claims[m + 1]?.first === topic.last + 2) m++
    // 60㎡ 이하는 0.10%, 60㎡ 초과∼85㎡ 이하는 0.09% 올랐다: nor over the bounds of a group.
    const { length } = claims
    while (m < length && isProportion(q) && !isProportion(claims[m]!) && words.qualifies[claims[m]!.last + 1]) m++
    // 위험은 17%, 60분 걷는 집단은 26% 낮았다: nor one in the name of what the next is of.
    if (m < length && isProportion(q) && isInName(sentence, m)) m++
    const next = claims[m]
    if (!next || next.first - i > 16) continue
    // 지난해보다 건수는 12건, 면적은 세 배 늘었다
    const isBeside =
      isTopic(words.role[q.first - 1]) &&
      isTopic(words.role[next.first - 1]) &&
      words.against.lastIndexOf(1, q.first) >= 0
    // 사업비는 118억원으로 3억원, 일자리는 3천 개로 700개 줄었다
    if (!gapped && !sameUnit(q, next) && !(isProportion(next) && (isProportion(q) || isBeside))) continue
    // 실업률 2.2%, 0.1%p 하락: where it stands, and by how much it moved.
    if (isStanding(sentence, n)) continue
    let apart = false
    // 3만2천대, 작년보다 1천500대 늘었다: not both of them.
    const isAgainst = words.against.slice(i, next.first).includes(1)
    const isNamed = words.role.slice(i, next.first).some(isTopic)
    // 지난해 보다 29%, 평년보다는 18% 올랐다
    // 지난해 보다 무려 29%
    const before = phrases.leading.has(tokens[q.first - 1]?.norm ?? '') ? q.first - 2 : q.first - 1
    const isLonely = phrases.lonelyThan?.has(tokens[before]?.norm ?? '') === true
    // 작년 12월보다 4%, 전달보다 1% 올랐다
    const isThan = phrases.than?.(tokens[before]?.norm ?? '') === true
    if (isAgainst && !isNamed && !isLonely && !isThan && words.against.lastIndexOf(1, q.first) < 0) continue
    for (let k = i; k < next.first; k++)
      // 주택대출이 2조원, 신용대출을 비롯한 기타대출이 1조원 늘었다: a verb that describes ends no list.
      if (
        (words.role[k] === 'verb' && !(words.adnominal[k] && !reading.cueAt[k])) ||
        words.role[k] === 'clause' ||
        reading.cueAt[k]?.value.role === 'border'
      )
        apart = true
    if (!apart) ends[n] = ends[m]!
  }
  return ends
}

/** Whether two numbers of things, of which the second is the one behind `m`, each follow a level of their own kind. */
function isGapped(sentence: FinalSentence, n: number, m: number): boolean {
  const { claims } = sentence.reading
  const { to } = sentence.compiled.pack.phrases
  const [before, q, level, next] = [claims[n - 1], claims[n]!, claims[m], claims[m + 1]]
  if (!before || !level || !next || isProportion(q) || !sameUnit(before, q) || !sameUnit(level, next)) return false
  const isLevel = (c: Quantity): boolean => to.has(particleOf(sentence, c))
  return isLevel(before) && isLevel(level) && !isLevel(q) && !isLevel(next)
}

/** Whether a number that is no proportion stands in what the next one, a proportion, is told of. */
function isInName({ reading: { claims }, words }: FinalSentence, m: number): boolean {
  const [q, next] = [claims[m]!, claims[m + 1]]
  if (isProportion(q) || !next || !isProportion(next) || next.first - q.last > 6) return false
  return words.role[next.first - 1] === 'topic' && words.role[q.last + 1] !== 'topic'
}

/** Whether a number that is no proportion stands in brackets between a noun and its particle: 수입(530억달러)은, 지난해(1천50원)보다. */
function isBesideNoun({ compiled, reading: { tokens }, words }: FinalSentence, q: Quantity | undefined): boolean {
  if (!q || isProportion(q) || tokens[q.first - 1]?.norm !== '(' || tokens[q.last + 1]?.norm !== ')') return false
  const particle = tokens[q.last + 2]
  return particle?.glued === true && (isTopic(words.role[q.last + 2]) || !!compiled.pack.phrases.than?.(particle.norm))
}

/** 갈치가 5636t, 827억원으로 각각 33%, 36% 줄었다: levels of two kinds in a row that went the same way. */
export function wayOfBoth({ reading: { claims, tokens, cueAt }, roles, words }: FinalSentence): void {
  // 0.8bp 오른 3.165%, 3.077%로 마감했다: both have.
  for (let n = 1; n < claims.length; n++) {
    const [prior, q] = [claims[n - 1]!, claims[n]!]
    const { kind, direction } = roles[n - 1]!
    const at = prior.first - 1
    if (kind !== 'level' || direction === null || roles[n]!.kind !== 'level' || roles[n]!.direction !== null) continue
    const isLed = words.adnominal[at] && cueAt[at]?.value.role === 'move' && (n < 2 || claims[n - 2]!.last < at)
    const isNext = q.first === prior.last + 2 && tokens[prior.last + 1]!.norm === ','
    if (!isLed || !isNext || q.unit!.type === 'duration') continue
    roles[n]!.direction = direction
    q.why.set('direction', 'as the level beside it')
  }
  for (let n = 0; n + 1 < claims.length; n++) {
    const [q, next] = [claims[n]!, claims[n + 1]!]
    const { kind, direction } = roles[n + 1]!
    if (roles[n]!.direction !== null || roles[n]!.kind !== 'level' || kind !== 'level' || direction === null) continue
    const isBeside = next.first === q.last + 2 && tokens[q.last + 1]!.norm === ','
    if (!isBeside || isProportion(q) || isProportion(next) || sameUnit(q, next) || q.unit!.type === 'duration') continue
    roles[n]!.direction = direction
    claims[n]!.why.set('direction', 'as the level beside it')
  }
}

/** What a verb or another word of movement may tell of a number. */
interface Movement {
  /** The last number of the list that it stands in, behind which the verb is. */
  readonly last: Quantity
  /** What is glued behind that. */
  readonly particle: string
  /** Whether it says what something became: 로, →, 선 아래로. */
  readonly isTo: boolean
  /** What moves behind the list. */
  readonly mover: Match<Cue> | null
  /** A movement straight before the number describes the level that it led to. */
  readonly before: Match<Cue> | null
}

/** Sets whether a number is a level or a change, and which way it moved. `listEnd`: for each number the last of the list that it begins. */
export function kindAndDirection(sentence: FinalSentence, n: number, listEnd: readonly number[]): void {
  const { reading, roles, compiled } = sentence
  const q = reading.claims[n]!
  const role = roles[n]!
  if (q.qualifier === null && compiled.pack.phrases.overruns?.(q.unit!.text)) {
    q.qualifier = 'approximate'
    q.why.set('qualifier', 'some more than the number')
  }
  // -3도: below zero is no fall.
  if (q.unit!.type === 'temperature' && q.signed) role.direction = null
  if (isToldByMarks(sentence, n)) return
  // 직전 조사와 같은 12%를, 다른 후보는 1%포인트 내린 3%를: it has not moved, whatever the next has.
  if (sentence.words.adnominal[q.first - 1] && compiled.pack.phrases.alike?.has(reading.tokens[q.first - 1]!.norm))
    return
  const movement = movementOf(sentence, n, listEnd)
  tellMovement(sentence, n, listEnd[n]!, movement)
  const prior = reading.claims[n - 1]
  if (
    role.kind === 'level' &&
    role.direction === null &&
    prior &&
    sameUnit(prior, q) &&
    isRanked(sentence, movement.last)
  ) {
    role.kind = roles[n - 1]!.kind
    role.direction = roles[n - 1]!.direction
    q.why.set('kind', 'list in order of size')
  }
  // 2.75%로 동결했다, 5%대를 유지했다: how much it is, unless that is nothing at all.
  if (role.kind === 'change' && role.direction === 'flat' && (q.decimal === null || Number(q.decimal) !== 0))
    role.kind = 'level'
  if (q.signed && role.kind === 'level') tellSign(sentence, q, role, movement)
}

function movementOf(sentence: FinalSentence, n: number, listEnd: readonly number[]): Movement {
  const { compiled, reading } = sentence
  const { claims, tokens } = reading
  const { phrases } = compiled.pack
  const q = claims[n]!
  const last = claims[listEnd[n]!]!
  // 3억달러(약 4천억원)로
  const closed = tokens[last.last + 1]?.norm === '(' ? tokens[behind(sentence, last)] : undefined
  const particle = closed ? (closed.glued ? closed.norm : '') : particleOf(sentence, last)
  // 2만5천명 선 아래로 내려갔다
  const isBelow =
    phrases.below !== undefined &&
    (phrases.below.test(tokens[last.last + 1]?.norm ?? '') || phrases.below.test(tokens[last.last + 2]?.norm ?? ''))
  // 2023년 402t, 지난해 715t 등으로 늘어
  const isSome = phrases.someTo === tokens[last.last + 1]?.norm
  // 1,400원대에 올라섰다
  const isReached = particle === phrases.into && phrases.reaches?.test(tokens[last.last + 2]?.norm ?? '') === true
  const isTo = isSome || isReached || phrases.to.has(particle) || tokens[last.last + 1]?.norm === '→' || isBelow
  // 12억원으로 4%, 콩이 3억원으로 2% 늘었다: the verb of the list that its size begins.
  // 1조원으로 전분기 대비 35%, 전년 동기 대비 29% 줄었다
  let from = q.last + 2
  if (isTo && tokens[from]?.norm === ',') from++
  while (sentence.words.against[from] || (tokens[from] && phrases.leading.has(tokens[from]!.norm))) from++
  const size = isTo && claims[n + 1]?.first === from ? listEnd[n + 1]! : 0
  const inBracket = tokens[q.last + 1]?.norm === '(' ? claims[n + 1] : undefined
  let mover =
    isBracketed(sentence, q) || (inBracket?.signed && !movesBehindBracket(reading, inBracket, sentence.words.role))
      ? null
      : size > n + 1
        ? moverAfter(sentence, claims[size]!, false)
        : moverAfter(sentence, last, isTo || leadsTo(sentence, last))
  // 바람이 초속 20m로 불어: it blows, and does not grow.
  if (mover && q.unit!.type === 'speed' && phrases.blows?.has(tokens[mover.first]!.norm)) mover = null
  // 외야로 떨어지는 3타점 적시타: a ball, and no number, moves.
  const isFeat = q.unit!.type === 'count' && phrases.feats?.test(q.unit!.text) === true
  return { last, particle, isTo, mover, before: isFeat ? null : moverEnding(sentence, q.first - 1) }
}

/** The first of these that holds says what the movement is to the number. `end`: the last of the list that it begins. */
function tellMovement(sentence: FinalSentence, n: number, end: number, movement: Movement): void {
  const { last, particle, isTo, mover, before } = movement
  const { claims } = sentence.reading
  const q = claims[n]!
  const role = sentence.roles[n]!
  const { comparedBy, into, than, lonelyThan } = sentence.compiled.pack.phrases
  // 전년의 1.04㎏에 비해 늘었다
  const isBeside =
    particle === into &&
    last === q &&
    sentence.words.role[q.first - 1] === 'of' &&
    comparedBy?.has(sentence.reading.tokens[q.last + 2]?.norm ?? '') === true
  // 37만대 보다 낮은 수준
  const isLonely = lonelyThan?.has(sentence.reading.tokens[q.last + 1]?.norm ?? '') === true
  if (isBeside || than?.(particle) || isLonely) q.why.set('kind', 'what is compared with')
  else if (isAboveUpTo(sentence, q)) {
    role.kind = 'change'
    role.direction = directionOf(sentence.reading.cueAt[q.last + 2]!)
  } else if (isFrom(sentence, last) && (before === null || claims[end + 1] !== undefined))
    // What it came from; but 1.2% 내린 9만800달러 선에서 거래되다: the next number of its kind is what it became.
    q.why.set('kind', `"${particle}" behind the number`)
  else if (isTo || leadsTo(sentence, last))
    tellLevel(sentence, n, end === n ? (mover ?? before) : (before ?? mover), movement)
  else if (mover && isMovedBy(sentence, q, mover, movement)) {
    role.direction ??= directionOf(mover)
    role.kind = 'change'
    q.why.set('kind', mover.value.name)
    q.why.set('direction', mover.value.name)
  } else if (isGrownTo(sentence, q)) {
    role.kind = 'change'
    role.direction ??= 'up'
    q.why.set('kind', 'so many times what it was')
  } else if (before && isLevelOf(sentence, q, before)) {
    role.direction ??= directionOf(before)
    q.why.set('direction', before.value.name)
  }
}

/** What something became: 5%로 올랐다. `cue`: the movement that led there. */
function tellLevel(
  sentence: FinalSentence,
  n: number,
  cue: Match<Cue> | null,
  { last, particle, mover }: Movement,
): void {
  const { claims, tokens } = sentence.reading
  const q = claims[n]!
  const role = sentence.roles[n]!
  const { type } = q.unit!
  const isWithinDay =
    type === 'percent' && sentence.compiled.pack.phrases.intraday?.has(tokens[q.first - 1]?.norm ?? '') === true
  if (mover && isRate(q) && (isWithinDay || hasMost(sentence, last.last + 1, mover.first))) {
    role.kind = 'change'
    role.direction ??= directionOf(mover)
    return
  }
  if (!cue || (cue.value.role === 'move' && cue.value.compares)) return
  if (type === 'length') return
  // 영하 14도까지 떨어졌다; but what is forecast (20도까지 오르겠다) is how warm it will be, and no move.
  if (type === 'temperature' && !hasPastVerb(sentence, cue.last)) return
  if (isMeans(sentence, last)) return
  // 33.7세로 0.1세 높아졌다, 3년으로 늘었다
  if (
    type === 'duration' &&
    cue.first !== last.last + 2 &&
    !isMovedBySize(sentence, n) &&
    !isMovedPast(sentence, n, cue)
  )
    return
  if (isBound(q) && directionOf(cue) === 'flat') return
  const isPart = isPartOfOne(q)
  if (isPart && mover?.first !== last.last + 2) return
  role.direction ??= directionOf(cue)
  q.why.set('direction', `"${particle}", then ${cue.value.name}`)
  if (type !== 'multiple' || !mover) return
  // 배율은 6.47배로 벌어졌다, 경쟁률은 9배로 떨어졌다: a ratio as it stands.
  const prior = claims[n - 1]
  const isFromRate = isPart && prior !== undefined && prior.unit!.type === 'percent' && isFrom(sentence, prior)
  // 보급률을 절반 이상으로 끌어올리다: what rises to a part of a whole is that part.
  // 비중은 절반 아래로 떨어진다: nor what falls below one.
  const isOfShare = sentence.compiled.pack.phrases.shareNames?.test(topicLeft(sentence, q.first)) === true
  const isRisen = isPart && (directionOf(cue) === 'up' || isOfShare)
  if (!isFromRate && !isRisen && (isPart || (role.direction !== 'down' && !isRatio(sentence, q)))) role.kind = 'change'
}

/** 직원 5명으로 30시간을 줄였다, 버디 7개로 9타를 줄였다: with what something else was cut. */
function isMeans({ reading: { claims, claimAt, tokens }, words }: FinalSentence, last: Quantity): boolean {
  const next = claims[claimAt[last.last + 2] ?? -1]
  if (!next || next.first !== last.last + 2 || last.unit!.type !== 'count' || isProportion(next)) return false
  return !sameUnit(last, next) && words.role[next.last + 1] === 'object' && tokens[next.last + 1]!.glued
}

const isPartOfOne = (q: Quantity): boolean => q.unit!.type === 'multiple' && q.kind === 'share'

/** 5% 늘었다: whether a number is by how much something moved. */
function isMovedBy(
  sentence: FinalSentence,
  q: Quantity,
  mover: Match<Cue>,
  { last, particle, before }: Movement,
): boolean {
  const { compiled, reading, words } = sentence
  if (isPartThat(sentence, q) || isAnswered(sentence, q)) return false
  const isWhole = words.qualifies[last.last + 1] && words.role[last.last + 1] === 'bare'
  if (isPartOfOne(q) && particle !== '' && !isWhole) return false
  const each = reading.tokens[q.last + 1]?.norm === compiled.pack.phrases.each ? 1 : 0
  return (before === null || mover.first === q.last + 1 + each) && isMoved(sentence, q, last, mover)
}

/** 3배가 됐다: so many times what it was. */
const isGrownTo = (sentence: FinalSentence, q: Quantity): boolean =>
  q.unit!.type === 'multiple' &&
  q.kind !== 'share' &&
  sentence.words.role[q.last + 1] === 'subject' &&
  becomes(sentence, q)

/** 1.2% 내린 9만800달러: whether a movement straight before a number led to it; but 쏘아 올려 12경기 만에. */
const isLevelOf = (sentence: FinalSentence, q: Quantity, before: Match<Cue>): boolean =>
  q.unit!.type !== 'duration' &&
  !isPartOfOne(q) &&
  !isCause(sentence, q, before) &&
  sentence.compiled.pack.phrases.elapsedIn?.has(sentence.reading.tokens[q.last + 1]?.norm ?? '') !== true

/** 오염도가 3% 개선됐다: of what harms, less is better. */
export function worseIsMore({ compiled, reading, roles }: FinalSentence): void {
  const { worsening, harmful } = compiled.pack.phrases
  for (const [n, role] of roles.entries()) {
    if (role.direction === null || role.direction === 'flat' || !harmful?.test(role.subject ?? '')) continue
    if (worsening?.test(reading.claims[n]!.why.get('direction') ?? ''))
      role.direction = role.direction === 'up' ? 'down' : 'up'
  }
}

/** 비흡연자보다 61%까지 높았다: by how much at most. */
function isAboveUpTo({ compiled, reading }: FinalSentence, q: Quantity): boolean {
  const { cueAt, tokens } = reading
  const { than } = compiled.pack.phrases
  const at = q.last + 1
  const cue = cueAt[at + 1]
  const isUpTo = tokens[at]?.glued === true && compiled.pack.phrases.until === tokens[at]!.norm
  return (
    isUpTo &&
    isRate(q) &&
    cue?.value.role === 'move' &&
    cue.value.adjacent === true &&
    tokens.slice(Math.max(0, q.first - 4), q.first).some(({ norm }) => than?.(norm))
  )
}

/** 평소보다 8%를 웃돌았다, 12%로 평균 8%를 웃돈다: by how much it is above, and what it is above of, which are no bounds. */
export function surpassed(sentence: FinalSentence): void {
  const { compiled, reading, roles, words } = sentence
  const { tokens, claims, cueAt } = reading
  const { to, calledFigures } = compiled.pack.phrases
  for (const [n, q] of claims.entries()) {
    const bound = roles[n]!.kind === 'change' && q.qualifier === null ? boundAlone(sentence, q) : null
    if (bound) {
      roles[n]!.kind = 'level'
      roles[n]!.direction = null
      q.qualifier = bound
      q.why.set('qualifier', 'bound without a particle')
    }
    if (q.qualifier !== 'more_than' && q.qualifier !== 'less_than') continue
    const at = q.last + 1
    if (words.role[at] !== 'object' || !tokens[at]!.glued || q.first === 0) continue
    const cue = cueAt[at + 1]
    if (cue?.value.role === 'move' && cue.value.compares && isRate(q) && words.against[q.first - 1]) {
      roles[n]!.kind = 'change'
      roles[n]!.direction = directionOf(cue)
      q.qualifier = null
      continue
    }
    const prior = claims[n - 1]
    const isNamed = words.role[q.first - 1] === 'bare' && tokens[q.first - 1]!.kind === WORD
    const isOther = isNamed && prior && sameUnit(prior, q) && to.has(tokens[prior.last + 1]?.norm ?? '')
    const isCalled = words.adnominal[q.first - 1] === true && calledFigures?.test(tokens[q.first - 1]!.norm) === true
    if (isCalled || (isOther && q.first - prior!.last <= 6)) q.qualifier = null
  }
}

/** 2013년 7천만명, 2014년 8천만명 등 꾸준히 늘었다: what there was in each of those times, and not how it moved. */
export function levelsOfTimes({ compiled, reading, roles }: FinalSentence): void {
  const { others } = compiled.pack.phrases
  const { tokens, claims, periodAt } = reading
  const isOfTime = (n: number): boolean =>
    roles[n]!.kind === 'change' && !isRate(claims[n]!) && Boolean(periodAt[claims[n]!.first - 1])
  for (let n = claims.length - 1; n > 0; n--) {
    const next = tokens[claims[n]!.last + 1]
    if (!next || next.glued || !others?.has(next.norm)) continue
    let first = n
    while (
      first > 0 &&
      isOfTime(first) &&
      sameUnit(claims[first - 1]!, claims[n]!) &&
      tokens[claims[first - 1]!.last + 1]?.norm === ','
    )
      first--
    if (first < n && isOfTime(first)) for (let k = first; k <= n; k++) roles[k]!.kind = 'level'
  }
}

/** 가동률은 90% 웃돌고 있다: a bound without a particle, where nothing stands before it that it is above or below of. */
function boundAlone({ compiled, reading, words }: FinalSentence, q: Quantity): Quantity['qualifier'] {
  const { tokens, cueAt } = reading
  const { leading, outlookNames, mean, aims, brinks } = compiled.pack.phrases
  const cue = cueAt[q.last + 1]
  if (cue?.value.role !== 'move' || !cue.value.compares || tokens[q.last + 1]!.glued) return null
  const bound = directionOf(cue) === 'up' ? 'more_than' : 'less_than'
  let at = q.first - 1
  while (at > 0 && (leading.has(tokens[at]!.norm) || words.qualifies[at] || reading.periodAt[at])) at--
  if (at < 0 || words.against[at]) return null
  // 1,990선 밑돌았다: a line that it crossed.
  if (brinks?.has(q.unit!.text)) return bound
  if (tokens[at]!.kind !== WORD) return null
  const role = words.role[at]
  // 1년 전의 두 배 웃돌았다
  if (role === 'of' && (q.unit!.type === 'multiple' || (q.unit!.type === 'percent' && q.words))) return bound
  const noun = reading.text.slice(tokens[at]!.start, words.nounEnd[at])
  if (outlookNames?.test(noun) || mean?.has(noun) || aims?.has(noun)) return null
  return role === 'topic' || role === 'subject' ? bound : null
}

/** 49분으로 작년 3시간보다 크게 줄었다: whether a span is told against another one, behind which the verb stands. */
function isMovedPast(
  { compiled, reading: { claims, tokens } }: FinalSentence,
  n: number,
  { first }: Match<Cue>,
): boolean {
  const { than, leading } = compiled.pack.phrases
  const then = claims[n + 1]
  // 1시간 49분으로 작년 3시간보다: hours, told with minutes or without them.
  if (then?.unit?.type !== claims[n]!.unit!.type || !than?.(tokens[then.last + 1]?.norm ?? '')) return false
  let at = then.last + 2
  while (leading.has(tokens[at]?.norm ?? '')) at++
  return at === first
}

/** Whether a verb at a token, or the last of its sentence, tells of what has been. */
function hasPastVerb({ compiled, reading: { tokens } }: FinalSentence, at: number): boolean {
  const { isPast } = compiled.pack.phrases
  let last = tokens.length - 1
  while (last > at && tokens[last]!.kind !== WORD) last--
  return isPast(tokens[at]!.norm) || isPast(tokens[last]!.norm)
}

/** What the sign of a number says that nothing else has told of. */
function tellSign(sentence: FinalSentence, q: Quantity, role: Roles, { isTo, mover }: Movement): void {
  const { type } = q.unit!
  // 20대(-13만명)
  if (isBracketed(sentence, q) && type !== 'temperature') {
    // 전년 동기(-132억원): a loss.
    // 여행수지(-9억달러)는: what comes out of it.
    const noun = sentence.reading.tokens[q.first - 2]?.norm ?? ''
    const isBalance = sentence.compiled.pack.phrases.outcomes?.test(noun) === true
    if (type === 'currency' && (isBalance || sentence.words.against[q.first - 2])) role.direction = null
    else role.kind = 'change'
    return
  }
  if (isRate(q)) {
    // 대미 수출은 △2.8%로 뒷걸음쳤다
    const mark = sentence.reading.text[q.start]
    const isMark = /[△∆▵▲▼]/.test(mark!)
    if (!isTo || isMark || (mover === null && q.direction !== null)) role.kind = 'change'
  } else if ((type === 'count' || !q.why.get('direction')?.startsWith('minus')) && type !== 'temperature')
    role.kind = 'change'
}

/** 환자의 23%가 악화했다: so many of them did. */
function isPartThat({ reading, words }: FinalSentence, q: Quantity): boolean {
  const at = q.first - 1
  const particle = words.role[q.last + 1]
  return (
    q.unit!.type === 'percent' &&
    words.role[at] === 'of' &&
    !words.against[at] &&
    !reading.periodAt[at] &&
    reading.tokens[q.last + 1]!.glued &&
    (particle === 'subject' || particle === 'topic')
  )
}

/** 33.7세로 0.1세 높아졌다: whether what a span is has by how much it has moved straight behind it. */
function isMovedBySize({ compiled, reading, words }: FinalSentence, n: number): boolean {
  const [q, size] = [reading.claims[n]!, reading.claims[n + 1]]
  // 3.57년으로 전년에 비해 0.08년 늘었다
  let at = q.last + 2
  const { comparedBy } = compiled.pack.phrases
  while (words.against[at] || comparedBy?.has(reading.tokens[at]?.norm ?? '')) at++
  return (
    size !== undefined && sameUnit(q, size) && size.first === at && reading.cueAt[size.last + 1]?.value.role === 'move'
  )
}

/** Whether a multiple tells how two things compare (격차는 3배로, 자본의 2.3배로), not how something has grown. */
function isRatio({ compiled, reading, words }: FinalSentence, q: Quantity): boolean {
  const { ratios } = compiled.pack.phrases
  if (words.role[q.first - 1] === 'of') return true
  for (let i = q.first - 1; i >= 0 && q.first - i <= 12; i--) {
    const role = words.role[i]
    if (role === 'clause') return false
    if (role === 'topic' || role === 'subject')
      return ratios?.test(reading.text.slice(reading.tokens[i]!.start, words.nounEnd[i])) === true
  }
  return false
}

/** 버스가 추락해 30명이 다쳤다: a clause of its own says why, not how many more or fewer they were. */
function isCause({ reading, words }: FinalSentence, q: Quantity, mover: Match<Cue>): boolean {
  const particle = q.last + 1
  return (
    q.unit!.type === 'count' &&
    words.role[mover.last] === 'clause' &&
    (reading.claimAt[mover.first - 1] ?? -1) < 0 &&
    words.role[particle] === 'subject' &&
    reading.tokens[particle]!.glued
  )
}

function becomes({ compiled, reading }: FinalSentence, q: Quantity): boolean {
  const particle = reading.tokens[q.last + 1]
  const verb = reading.tokens[q.last + 2]
  return particle!.glued && verb !== undefined && (compiled.pack.phrases.becomes?.(verb.norm) ?? false)
}

/** 1년 전에 비해 약 7%, 40조원 증가했다: a rate whose amount, with the movement, stands straight behind it. */
function isRateOfNext({ compiled, reading: { claims, tokens }, roles, words }: FinalSentence, n: number): boolean {
  const [q, amount] = [claims[n]!, claims[n + 1]!]
  const { kind, direction } = roles[n + 1]!
  if (!isRate(q) || isProportion(amount) || kind !== 'change' || direction === null || roles[n]!.kind !== 'level')
    return false
  if (amount.first !== q.last + 2 || tokens[q.last + 1]!.norm !== ',' || amount.unit!.type === 'duration') return false
  let at = q.first - 1
  while (at > 0 && (words.qualifies[at] || compiled.pack.phrases.leading.has(tokens[at]!.norm))) at--
  return at >= 0 && words.against[at] === 1
}

/** 전년보다 5천112건 2.2% 줄었다, 2만7천명, 5.5% 줄었다: a move told in percent as well, straight behind what it is compared with. */
export function restatedMoves(sentence: FinalSentence): void {
  const { compiled, reading, roles, words } = sentence
  const { claims, tokens } = reading
  const { phrases } = compiled.pack
  for (let n = 0; n + 1 < claims.length; n++) {
    const [q, rate] = [claims[n]!, claims[n + 1]!]
    const { kind, direction } = roles[n + 1]!
    if (isRateOfNext(sentence, n)) Object.assign(roles[n]!, { kind, direction })
    const gap = rate.first - q.last
    // 작년보다 9%인 3억원을 늘렸다
    const isSized =
      isRate(q) && !isProportion(rate) && gap === 2 && words.adnominal[q.last + 1] && tokens[q.last + 1]!.glued
    if (isSized && kind === 'change' && direction !== null) Object.assign(roles[n]!, { kind, direction })
    if (!isRate(rate) || kind !== 'change' || direction === null || gap > 2) continue
    const isBeside = gap === 1 || tokens[q.last + 1]!.norm === ','
    if (!isBeside || isProportion(q) || q.unit!.type === 'duration') continue
    // 1달러 24센트, 1.1% 내린 70달러: by how much it came to that.
    const to = claims[n + 2]
    const isUntil = to !== undefined && sameUnit(q, to) && words.adnominal[rate.last + 1] && to.first - rate.last <= 4
    const isThan = phrases.than?.(tokens[q.first - 1]?.norm ?? '') === true
    // 전년 동기(5만명) 대비 691명, 1.2% 늘었다
    const behind = tokens[q.first - 2]?.norm === ')' || (reading.claimAt[q.first - 2] ?? -1) >= 0
    const isComparedWith = behind && phrases.comparedBy?.has(tokens[q.first - 1]?.norm ?? '') === true
    if (words.against[q.first - 1] !== 1 && !isThan && !isUntil && !isComparedWith) continue
    Object.assign(roles[n]!, { kind, direction })
    q.why.set('kind', 'move told in percent as well')
  }
}

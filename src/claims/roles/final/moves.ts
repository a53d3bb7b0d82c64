import {
  type Asked,
  behind,
  isBound,
  isFrom,
  isProportion,
  isRate,
  leadsTo,
  moverAfter,
  moverEnding,
  particleOf,
} from '../../clauses/final/asked.ts'
import { directionOf } from '../../clauses/movement.ts'
import type { Roles } from '../../clauses/sentence.ts'
import { type Quantity, sameUnit } from '../../numbers/quantity.ts'
import type { Cue } from '../../pack/pack.ts'
import type { Match } from '../../tables/patterns.ts'
import { isMoved, isRanked, isTopic, lastOfList, moverBehindBrackets, movesBehindBracket } from './movers.ts'
import { hasMost, isStanding } from './previous.ts'

/** For each number the last of the list that it begins: 수출은 5.3%, 수입은 1.7% 늘었다. What is said behind the last holds for all. */
export function listEnds(asked: Asked): number[] {
  const { compiled, reading, words } = asked
  const { claims, tokens } = reading
  const { phrases } = compiled.pack
  const { links } = phrases
  const ends: number[] = new Array(claims.length).fill(0)
  for (let n = claims.length - 1; n >= 0; n--) {
    ends[n] = n
    const q = claims[n]!
    let i = behind(asked, q)
    if (words.role[i] === 'object' || words.role[i] === 'subject') if (tokens[i]?.glued) i++
    if (!tokens[i] || !links.has(tokens[i]!.norm)) continue
    let m = n + 1
    while (m < claims.length && claims[m]!.first < i) m++
    // 중국 수출이 118억 달러로 5.5%, 미국 수출이 104억 달러로 1.9% 늘었다: over the level.
    const isLed = (c: Quantity | undefined, ends: ReadonlySet<string>): boolean =>
      isProportion(q) && c !== undefined && !isProportion(c) && ends.has(particleOf(asked, c))
    // 돈가스는 9천원에서 1만원으로 24%, 우동은 5천원에서 6천원으로 21% 올랐다
    if (isLed(claims[m], phrases.from) && isLed(claims[m + 1], phrases.to)) m++
    if (isLed(claims[m], phrases.to)) m++
    const next = claims[m]
    if (!next || next.first - i > 16) continue
    // 지난해보다 건수는 12건, 면적은 세 배 늘었다
    const isBeside =
      isTopic(words.role[q.first - 1]) &&
      isTopic(words.role[next.first - 1]) &&
      words.against.lastIndexOf(1, q.first) >= 0
    if (!sameUnit(q, next) && !(isProportion(next) && (isProportion(q) || isBeside))) continue
    // 실업률 2.2%, 0.1%p 하락: where it stands, and by how much it moved.
    if (isStanding(asked, n)) continue
    let apart = false
    // 3만2천대, 작년보다 1천500대 늘었다: not both of them.
    const isAgainst = words.against.slice(i, next.first).includes(1)
    const isNamed = words.role.slice(i, next.first).some(isTopic)
    if (isAgainst && !isNamed && words.against.lastIndexOf(1, q.first) < 0) continue
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

/** Sets whether a number is a level or a change, and which way it moved. `listEnd`: for each number the last of the list that it begins. */
export function kindAndDirection(asked: Asked, n: number, listEnd: readonly number[]): void {
  const end = listEnd[n]!
  const { compiled, reading, roles, words } = asked
  const { claims, tokens } = reading
  const { phrases } = compiled.pack
  const q = claims[n]!
  const role = roles[n]!
  const type = q.unit!.type
  const prior = n > 0 ? claims[n - 1]! : null
  if (q.qualifier === null && phrases.overruns?.(q.unit!.text)) {
    q.qualifier = 'approximate'
    q.why.set('qualifier', 'some more than the number')
  }
  // -3도: below zero is no fall.
  if (type === 'temperature' && q.signed) role.direction = null
  // 3500억 달러(약 505조 원)
  const opening = asked.words.qualifies[q.first - 1] && tokens[q.first - 2]?.norm === '(' ? q.first - 2 : q.first - 1
  const bracketed = tokens[opening]?.norm === '('
  const arrow = tokens[q.last + 1]
  if (arrow?.glued && (arrow.norm === '↑' || arrow.norm === '↓')) {
    role.kind = 'change'
    role.direction = arrow.norm === '↑' ? 'up' : 'down'
    q.why.set('direction', 'arrow behind the number')
    return
  }
  // 29.05포인트(P)(1.18%)
  const label = prior && tokens[prior.last + 1]?.norm === '(' && tokens[prior.last + 3]?.norm === ')' ? 3 : 0
  if (bracketed && prior && opening === prior.last + 1 + label) {
    const before = roles[n - 1]!
    if (prior.unit!.type === 'currency' && type === 'currency' && !q.signed) {
      role.kind = before.kind
      role.direction = before.direction
      q.why.set('kind', 'conversion in brackets')
    } else if (q.signed) role.kind = 'change'
    else if (movedInside(asked, q)) tellMove(q, role, reading.cueAt[q.last + 1]!)
    // but 1.34배(95% 신뢰구간 1.25∼1.44): how sure it is
    else if (before.kind === 'change' && (isRate(q) || isRate(prior)) && !isOfInterval(asked, q)) {
      role.kind = 'change'
      role.direction = before.direction
      q.why.set('kind', 'the same change in brackets')
    }
    return
  }
  // 5.8년 차이가 났다: how far apart.
  if (type !== 'rank' && tokens[q.last + 1]?.glued === false && phrases.gap?.test(tokens[q.last + 1]!.norm)) {
    role.kind = 'change'
    q.why.set('kind', 'how far apart')
    return
  }
  if (type === 'rank') {
    // 31위로 14계단 올라섰다, 두 계단 떨어진 8위
    const isNow = phrases.to.has(particleOf(asked, q))
    const moved =
      (words.adnominal[q.first - 1] ? moverEnding(asked, q.first - 1) : null) ??
      (isNow ? moverAfter(asked, q, true) : null)
    if (moved && !(moved.value.role === 'move' && moved.value.adjacent)) role.direction = directionOf(moved)
    return
  }
  if (bracketed && isRate(q) && !q.signed) {
    if (movedInside(asked, q)) {
      tellMove(q, role, reading.cueAt[q.last + 1]!)
      return
    }
    // 경남이 27.8%를 차지했고 경북(24.1%), 전남(16.5%)이 뒤를 이었다
    if (prior && sameUnit(prior, q) && isRanked(asked, lastOfList(asked, n))) {
      const before = roles[n - 1]!
      if (before.kind === 'share' || before.kind === 'change') role.kind = before.kind
      // 송파구가 0.4% 뛰었고 성동구(0.3%), 용산구(0.2%)가 뒤를 이었다
      if (before.kind === 'change') role.direction = before.direction
      if (role.kind !== 'level') return
    }
    // 보합(0.0%)
    // 260조원 증가(21.4%)했다
    const named = reading.cueAt[q.first - 2]
    if (
      named?.value.role === 'move' &&
      named.last === q.first - 2 &&
      words.role[q.first - 2] === 'bare' &&
      phrases.rateNames?.test(tokens[q.first - 2]!.norm) !== true
    ) {
      role.kind = 'change'
      role.direction = directionOf(named)
      q.why.set('kind', named.value.name)
      return
    }
    const mover = moverBehindBrackets(asked, q)
    if (mover) {
      role.kind = 'change'
      role.direction = directionOf(mover)
      q.why.set('kind', mover.value.name)
    }
    return
  }
  const last = claims[end]!
  // 3억달러(약 4천억원)로
  const closed = tokens[last.last + 1]?.norm === '(' ? tokens[behind(asked, last)] : undefined
  const particle = closed ? (closed.glued ? closed.norm : '') : particleOf(asked, last)
  const inBracket = tokens[q.last + 1]?.norm === '(' ? claims[n + 1] : undefined
  const isPart = type === 'multiple' && q.kind === 'share'
  // 2만5천명 선 아래로 내려갔다
  const isBelow = [1, 2].some((k) => phrases.below?.test(tokens[last.last + k]?.norm ?? ''))
  const isTo = phrases.to.has(particle) || tokens[last.last + 1]?.norm === '→' || isBelow
  // 12억원으로 4%, 콩이 3억원으로 2% 늘었다: the verb of the list that its size begins.
  const size = isTo && claims[n + 1]?.first === q.last + 2 ? listEnd[n + 1]! : 0
  let mover =
    bracketed || (inBracket?.signed && !movesBehindBracket(reading, inBracket))
      ? null
      : size > n + 1
        ? moverAfter(asked, claims[size]!, false)
        : moverAfter(asked, last, isTo || leadsTo(asked, last))
  // 바람이 초속 20m로 불어: it blows, and does not grow.
  if (mover && type === 'speed' && phrases.blows?.has(tokens[mover.first]!.norm)) mover = null
  // A movement straight before the number describes the level that it led to.
  const before = moverEnding(asked, q.first - 1)
  if (phrases.than?.(particle)) {
    q.why.set('kind', 'what is compared with')
  } else if (isFrom(asked, last) && (before === null || claims[end + 1] !== undefined)) {
    // What it came from; but 1.2% 내린 9만800달러 선에서 거래되다: the next number of its kind is what it became.
    q.why.set('kind', `"${particle}" behind the number`)
  } else if (isTo || leadsTo(asked, last)) {
    const cue = end === n ? (mover ?? before) : (before ?? mover)
    const steady = type === 'temperature' || type === 'duration' || type === 'length'
    const isWithinDay = type === 'percent' && phrases.intraday?.has(tokens[q.first - 1]?.norm ?? '') === true
    if (mover && isRate(q) && (isWithinDay || hasMost(asked, last.last + 1, mover.first))) {
      role.kind = 'change'
      role.direction ??= directionOf(mover)
    } else if (
      cue &&
      !(cue.value.role === 'move' && cue.value.compares) &&
      (!steady || (type === 'duration' && (cue.first === last.last + 2 || isMovedBy(asked, n)))) &&
      !(isBound(q) && directionOf(cue) === 'flat') &&
      (!isPart || mover?.first === last.last + 2)
    ) {
      role.direction ??= directionOf(cue)
      q.why.set('direction', `"${particle}", then ${cue.value.name}`)
      // 배율은 6.47배로 벌어졌다, 경쟁률은 9배로 떨어졌다: a ratio as it stands.
      const isFromRate = isPart && prior !== null && prior.unit!.type === 'percent' && isFrom(asked, prior)
      // 보급률을 절반 이상으로 끌어올리다: what rises to a part of a whole is that part.
      const isRisen = isPart && directionOf(cue) === 'up'
      if (
        type === 'multiple' &&
        mover &&
        !isFromRate &&
        !isRisen &&
        (isPart || (role.direction !== 'down' && !isRatio(asked, q)))
      )
        role.kind = 'change'
    }
  } else if (
    mover &&
    !isPartThat(asked, q) &&
    (!isPart || particle === '' || (words.qualifies[last.last + 1] && words.role[last.last + 1] === 'bare')) &&
    (before === null || mover.first === q.last + 1 + (tokens[q.last + 1]?.norm === phrases.each ? 1 : 0)) &&
    isMoved(asked, q, last, mover)
  ) {
    role.direction ??= directionOf(mover)
    role.kind = 'change'
    q.why.set('kind', mover.value.name)
    q.why.set('direction', mover.value.name)
  } else if (type === 'multiple' && !isPart && words.role[q.last + 1] === 'subject' && becomes(asked, q)) {
    role.kind = 'change'
    role.direction ??= 'up'
    q.why.set('kind', 'so many times what it was')
  } else if (
    before &&
    type !== 'duration' &&
    !isCause(asked, q, before) &&
    phrases.elapsedIn?.has(tokens[q.last + 1]?.norm ?? '') !== true
  ) {
    // But 쏘아 올려 12경기 만에
    role.direction ??= directionOf(before)
    q.why.set('direction', before.value.name)
  }
  if (role.kind === 'level' && role.direction === null && prior && sameUnit(prior, q) && isRanked(asked, last)) {
    role.kind = roles[n - 1]!.kind
    role.direction = roles[n - 1]!.direction
    q.why.set('kind', 'list in order of size')
  }
  // 2.75%로 동결했다, 5%대를 유지했다: how much it is, unless that is nothing at all.
  if (role.kind === 'change' && role.direction === 'flat' && (q.decimal === null || Number(q.decimal) !== 0))
    role.kind = 'level'
  if (!q.signed || role.kind !== 'level') return
  // 20대(-13만명)
  if (bracketed && type !== 'temperature') {
    // 전년 동기(-132억원): a loss.
    if (type === 'currency' && words.against[q.first - 2]) role.direction = null
    else role.kind = 'change'
    return
  }
  if (isRate(q)) {
    // 대미 수출은 △2.8%로 뒷걸음쳤다
    const isMark = reading.text[q.start] === '△' || reading.text[q.start] === '▲' || reading.text[q.start] === '▼'
    if (!isTo || isMark || (mover === null && q.direction !== null)) role.kind = 'change'
  } else if ((type === 'count' || !q.why.get('direction')?.startsWith('minus')) && type !== 'temperature')
    role.kind = 'change'
}

const isOfInterval = ({ compiled, reading }: Asked, q: Quantity): boolean =>
  compiled.pack.bare.intervals?.has(reading.tokens[q.last + 1]?.norm ?? '') === true

/** 3만6200원(8.1% 하락): whether the bracket that ends behind a rate says how it has moved. */
function movedInside({ reading, words }: Asked, q: Quantity): boolean {
  const cue = reading.cueAt[q.last + 1]
  return (
    isRate(q) &&
    cue?.value.role === 'move' &&
    !cue.value.compares &&
    words.role[cue.last] === 'bare' &&
    reading.tokens[cue.last + 1]?.norm === ')'
  )
}

function tellMove(q: Quantity, role: Roles, cue: Match<Cue>): void {
  role.kind = 'change'
  role.direction = directionOf(cue)
  q.why.set('kind', cue.value.name)
}

/** 환자의 23%가 악화했다: so many of them did. */
function isPartThat({ reading, words }: Asked, q: Quantity): boolean {
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
function isMovedBy({ reading }: Asked, n: number): boolean {
  const [q, size] = [reading.claims[n]!, reading.claims[n + 1]]
  return (
    size !== undefined &&
    sameUnit(q, size) &&
    size.first === q.last + 2 &&
    reading.cueAt[size.last + 1]?.value.role === 'move'
  )
}

/** Whether a multiple tells how two things compare (격차는 3배로, 자본의 2.3배로), not how something has grown. */
function isRatio({ compiled, reading, words }: Asked, q: Quantity): boolean {
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
function isCause({ reading, words }: Asked, q: Quantity, mover: Match<Cue>): boolean {
  const particle = q.last + 1
  return (
    q.unit!.type === 'count' &&
    words.role[mover.last] === 'clause' &&
    (reading.claimAt[mover.first - 1] ?? -1) < 0 &&
    words.role[particle] === 'subject' &&
    reading.tokens[particle]!.glued
  )
}

function becomes({ compiled, reading }: Asked, q: Quantity): boolean {
  const particle = reading.tokens[q.last + 1]
  const verb = reading.tokens[q.last + 2]
  return particle!.glued && verb !== undefined && (compiled.pack.phrases.becomes?.(verb.norm) ?? false)
}

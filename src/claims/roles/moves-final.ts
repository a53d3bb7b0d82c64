import {
  type Asked,
  behind,
  directionOf,
  isBound,
  isCompared,
  isFrom,
  isProportion,
  isRate,
  leadsTo,
  moverAfter,
  moverEnding,
  particleOf,
  sameUnit,
} from '../clauses/asked-final.ts'
import type { Reading, Roles } from '../clauses/sentence.ts'
import type { Quantity } from '../numbers/quantity.ts'
import type { Cue, ParticleRole } from '../pack/pack.ts'
import type { Match } from '../tables/patterns.ts'
import { WORD } from '../text/tokens.ts'

const isTopic = (role: ParticleRole | undefined): boolean => role === 'topic' || role === 'subject'

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

/** 3%, 2% 각각 증가, 감소했다: movements and numbers by their order. */
export function pairedMoves({ compiled, reading, roles }: Asked): void {
  const { respectively, links, to } = compiled.pack.phrases
  const { tokens, claims } = reading
  if (respectively === undefined || claims.length < 2) return
  for (let at = 1; at < tokens.length; at++) {
    if (tokens[at]!.norm !== respectively) continue
    const moves: Match<Cue>[] = []
    for (let i = at + 1; i < tokens.length; i++) {
      const cue = reading.cueAt[i]
      if (cue?.value.role === 'move') {
        moves.push(cue)
        i = cue.last
      } else if (!links.has(tokens[i]!.norm)) break
    }
    if (moves.length < 2) continue
    // The sizes stand last before it, each perhaps behind the level that it led to.
    const sizes: number[] = []
    for (let n = claims.length - 1; n >= 0 && sizes.length < moves.length; n--) {
      const q = claims[n]!
      if (q.first > at || to.has(tokens[q.last + 1]?.norm ?? '')) continue
      if (sizes.length > 0 && !sameUnit(q, claims[sizes[0]!]!)) break
      sizes.unshift(n)
    }
    if (sizes.length !== moves.length) continue
    for (const [k, n] of sizes.entries()) {
      const direction = directionOf(moves[k]!)
      roles[n]!.kind = 'change'
      roles[n]!.direction = direction
      claims[n]!.why.set('direction', 'movements by their order')
      const level = n > 0 && to.has(tokens[claims[n - 1]!.last + 1]?.norm ?? '') ? roles[n - 1] : undefined
      if (level) level.direction = direction
    }
  }
}

/** 실업률 2.2%, 0.1%p 하락: a rate with the points it has moved by straight behind it. */
function isStanding({ reading }: Asked, n: number): boolean {
  const q = reading.claims[n]!
  const next = reading.claims[n + 1]
  const isRateOf = q.unit!.type === 'percent' && next?.unit?.type === 'percentage_point'
  return isRateOf && next.first === q.last + 2 && reading.tokens[q.last + 1]!.norm === ','
}

/** 5,908건 접수돼 전년보다 43% 늘었다: a level, and how it has moved; `levels` is filled with the level that each movement has led to. */
export function ledLevels(asked: Asked, levels: Map<number, number>): void {
  const { compiled, reading, roles, words } = asked
  const { claims, tokens } = reading
  const { phrases } = compiled.pack
  for (let n = 1; n < claims.length; n++) {
    const q = claims[n]!
    if (levels.has(n) || roles[n]!.kind !== 'change' || roles[n]!.direction === null) continue
    if (isStanding(asked, n - 1) && roles[n - 1]!.kind === 'level') {
      roles[n - 1]!.direction ??= roles[n]!.direction
      continue
    }
    let clauses = 0
    let against = false
    let at = q.first - 1
    for (; at >= 0 && q.first - at <= 14; at--) {
      const role = words.role[at]
      // 전년(4,113건)보다
      if (tokens[at]!.norm === ')') while (at > 0 && q.first - at <= 14 && tokens[at]!.norm !== '(') at--
      else if (reading.claimAt[at]! >= 0) break
      else if (words.against[at]) against = true
      // 120억달러를 기록해: its own particle.
      else if (role === 'object' && tokens[at]!.glued && reading.claimAt[at - 1]! >= 0) continue
      else if (role === 'topic' || (role === 'subject' && !tokens[at]!.glued) || role === 'object' || role === 'verb')
        at = -1
      else if (role === 'clause') {
        clauses++
        if (!phrases.told?.test(tokens[at]!.norm)) at = -1
      }
    }
    const level = at >= 0 ? reading.claimAt[at]! : -1
    if (level < 0 || !against || clauses !== 1) continue
    const role = roles[level]!
    const { type } = claims[level]!.unit!
    const isSize = (isRate(q) && (type === 'count' || type === 'currency')) || sameUnit(q, claims[level]!)
    if (role.kind !== 'level' || role.direction !== null || !(isSize || (type === 'percent' && isRate(q)))) continue
    levels.set(n, level)
    claims[level]!.why.set('direction', 'movement of the clause that follows')
  }
}

function hasMost({ compiled, reading }: Asked, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (compiled.pack.phrases.most?.has(reading.tokens[i]!.norm)) return true
  return false
}

export function isRanked({ compiled, reading }: Asked, q: Quantity): boolean {
  const { ranked } = compiled.pack.phrases
  for (let i = q.last + 1; i <= q.last + 3 && i < reading.tokens.length; i++)
    if (ranked?.(reading.tokens[i]!.norm)) return true
  return false
}

/** The last number of a list apart by commas. */
export function lastOfList({ reading, words }: Asked, n: number): Quantity {
  const { claims, tokens } = reading
  let last = claims[n]!
  const links = (i: number): boolean => {
    const at = tokens[i]?.norm === ')' ? i + 1 : i
    return tokens[at]?.norm === ',' || tokens[at]?.norm === '·' || words.role[at] === 'and'
  }
  for (let k = n + 1; k < claims.length && links(last.last + 1); k++) if (sameUnit(last, claims[k]!)) last = claims[k]!
  return last
}

/** A span of time is moved only by a verb right behind it (8분 줄었다, two 분기 늦은); else it says how long the movement took. */
function isMoved(asked: Asked, q: Quantity, last: Quantity, mover: Match<Cue>): boolean {
  const { type } = q.unit!
  // 30㎜ 내린 비, 49개는 보합: what fell, or what stayed, is no size of a move.
  const falls = asked.compiled.pack.phrases.falls?.has(asked.reading.tokens[mover.first]!.norm.slice(0, 1)) === true
  // 눈이 평년의 두 배 내렸다
  if (falls && (type === 'length' || (type === 'multiple' && isOfRain(asked, q)))) return false
  if (type === 'count' && asked.words.role[q.last + 1] === 'topic') return false
  // 위원 9명 중 6명이 동결에, 15개 품목 중 10개가 늘었다: so many of them did.
  const { partOf } = asked.compiled.pack.phrases
  if (
    type === 'count' &&
    asked.words.role[q.last + 1] === 'subject' &&
    partOf.has(asked.reading.tokens[q.first - 1]?.norm ?? '')
  )
    return false
  // 미사일 8발이 떨어졌다
  if (
    type === 'count' &&
    asked.words.role[last.last + 1] === 'subject' &&
    (falls || asked.compiled.pack.phrases.traded?.test(asked.reading.tokens[mover.first]!.norm))
  )
    return false
  // 7차례 인상, 3연패에 빠지다
  if (type === 'count' && asked.compiled.pack.phrases.howOften?.has(q.unit!.text)) return false
  if (type === 'count' && asked.compiled.pack.phrases.into === particleOf(asked, q)) return false
  if (type !== 'duration') return true
  if (asked.compiled.pack.phrases.lasts?.(q.unit!.text)) return false
  // 1.7일씩 길어졌다
  const from = behind(asked, q)
  const { norm, glued } = asked.reading.tokens[from]!
  // 형기가 2년이 줄었다
  const isIts = glued && asked.words.role[from] === 'subject' && norm.length === 1
  const each = asked.compiled.pack.phrases.each === norm || isIts ? 1 : 0
  return mover.first === from + each && !asked.reading.tokens[mover.first]!.glued
}

/** Whether rain or snow is told of a few words before a number. */
function isOfRain({ compiled, reading, words }: Asked, q: Quantity): boolean {
  for (let i = q.first - 1; i >= 0 && i >= q.first - 6; i--)
    if (compiled.pack.phrases.rain?.has(reading.text.slice(reading.tokens[i]!.start, words.nounEnd[i]!))) return true
  return false
}

/** 반도체(26.5%), 승용차(22.9%)가 늘었다: the verb behind a list of nouns with their numbers in brackets. */
function moverBehindBrackets(asked: Asked, q: Quantity): Match<Cue> | null {
  const { compiled, reading, words } = asked
  const { tokens } = reading
  const { phrases } = compiled.pack
  let i = q.last + 1
  for (let steps = 0; steps < 40 && tokens[i]?.norm === ')'; steps++) {
    const next = tokens[i + 1]
    if (!next) return null
    // 성동구(0.18%), 중구(0.17%) 순으로 상승률이 높았다
    const width = next.norm === ',' || tokens[i + 2]?.norm === '(' ? null : widthBehind(asked, i + 1)
    if (width) return width
    // 서울(7.1%), 인천(6.8%) 등 10곳에서 늘었다, 등에서 늘었다
    if (phrases.others?.has(next.norm)) {
      let k = i + 2
      while (k < tokens.length && k - i < 8 && (reading.claimAt[k]! >= 0 || tokens[k]!.glued)) k++
      const cue = reading.cueAt[k]
      if (
        (k === i + 2 && words.role[i + 1] === 'bare') ||
        cue?.value.role !== 'move' ||
        cue.value.adjacent ||
        cue.value.compares
      )
        return null
      return words.role[k] === 'object' ? null : cue
    }
    // 성북(0.84%) 관악(0.63%)
    const isListed = next.kind === WORD && tokens[i + 2]?.norm === '('
    if (next.norm !== ',' && next.norm !== '·' && words.role[i + 1] !== 'and' && !isListed) {
      // Its particle, then the verb.
      const role = words.role[i + 1]
      if (role !== 'topic' && role !== 'subject') return null
      for (let k = i + 2; k < i + 5 && k < tokens.length; k++) {
        const cue = reading.cueAt[k]
        if (cue?.value.role === 'move')
          return cue.value.adjacent ||
            cue.value.compares ||
            // 오름세를 이끌었다, 보합을 나타냈다; but 감소를 막았다
            (words.role[k] === 'object' && cue.last === k && !phrases.showing?.test(tokens[k + 1]?.norm ?? ''))
            ? null
            : cue
        if (words.role[k] === 'other' || reading.claimAt[k]! >= 0) return null
      }
      return null
    }
    // To the end of the next pair of brackets.
    let open = isListed ? i + 1 : i + 2
    while (open < tokens.length && open - i < 8 && tokens[open]!.norm !== '(') open++
    let close = open
    while (close < tokens.length && close - open < 6 && tokens[close]!.norm !== ')') close++
    if (tokens[open]?.norm !== '(' || tokens[close]?.norm !== ')') return null
    i = close
  }
  return null
}

/** The noun for how far something has moved that a list in brackets is told with: 등의 오름폭이 컸다. */
function widthBehind({ compiled, reading, words }: Asked, from: number): Match<Cue> | null {
  const { widths } = compiled.pack.phrases
  for (let i = from; i < from + 12 && i < reading.tokens.length; i++) {
    const { kind, norm } = reading.tokens[i]!
    if (kind !== WORD || reading.claimAt[i]! >= 0 || words.role[i] === 'clause') return null
    if (words.role[i] === 'object' || words.role[i] === 'topic') return null
    if (!widths?.test(norm)) continue
    const cue = reading.cueAt[i]
    return words.role[i] === 'subject' && cue?.value.role === 'move' ? cue : null
  }
  return null
}

function movesBehindBracket(reading: Reading, q: Quantity): boolean {
  return reading.tokens[q.last + 1]?.norm === ')' && reading.cueAt[q.last + 2]?.value.role === 'move'
}

function hasClause({ reading, words }: Asked, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (words.role[i] === 'clause' || words.role[i] === 'verb' || reading.cueAt[i]?.value.role === 'border') return true
  return false
}

/** Sets what a number moved from: the one of its unit with 에서 behind it. */
export function previousOf(asked: Asked, n: number): void {
  const { compiled, reading, roles } = asked
  const { claims, tokens } = reading
  const { phrases } = compiled.pack
  const q = claims[n]!
  const particle = tokens[q.last + 1]?.norm ?? ''
  // 1천원을 1천500원으로 올렸다: what is moved.
  const next = claims[n + 1]
  const isMoved = next?.first === q.last + 2 && asked.words.role[q.last + 1] === 'object' && tokens[q.last + 1]!.glued
  if (isMoved && sameUnit(q, next) && phrases.to.has(particleOf(asked, next)) && moverAfter(asked, next, true)) {
    roles[n + 1]!.previous ??= q
    next.why.set('previous', 'object that is moved')
    return
  }
  if (!isFrom(asked, q)) return
  // 6천300억원으로 1년 전 4천100억원에서 늘었다: what it became is said first.
  const earlier = n > 0 ? claims[n - 1]! : null
  const isMovedTo = earlier !== null && phrases.to.has(particleOf(asked, earlier)) && roles[n - 1]!.previous === null
  if (
    earlier &&
    isMovedTo &&
    sameUnit(q, earlier) &&
    q.first - earlier.last <= 8 &&
    !hasClause(asked, earlier.last + 1, q.first)
  ) {
    roles[n - 1]!.previous = q
    const mover = moverAfter(asked, q, true)
    if (mover) roles[n - 1]!.direction ??= directionOf(mover)
    earlier.why.set('previous', `"${particle}" behind the number after`)
    return
  }
  for (let k = n + 1; k < claims.length && k <= n + 2; k++) {
    const next = claims[k]!
    // 시장 예상(0.4%)을: told by the way.
    if (tokens[next.first - 1]?.norm === '(' && next.first - 2 !== q.last) return
    const isSpan = q.unit!.type === 'duration' && next.unit!.type === 'duration'
    // 30%에서 절반으로
    const isHalf = q.unit!.type === 'percent' && next.unit!.type === 'multiple' && next.kind === 'share'
    if (!(sameUnit(q, next) || isSpan || isHalf) || roles[k]!.kind === 'change') continue
    // 70세 이상에서 줄었고 40세 미만은 늘었다: groups.
    if (
      isSpan &&
      phrases.ageUnits?.test(q.unit!.text) &&
      !phrases.to.has(particleOf(asked, next)) &&
      !leadsTo(asked, next)
    )
      continue
    // 27개국에서 5명이: a place, no movement.
    if (
      q.unit!.type === 'count' &&
      particle !== '→' &&
      !phrases.to.has(particleOf(asked, next)) &&
      !leadsTo(asked, next)
    )
      continue
    roles[k]!.previous = q
    next.why.set('previous', `"${particle}" behind the number before`)
    roles[n]!.kind = roles[k]!.kind
    // 31%→36%: the numbers themselves tell which way.
    if (roles[k]!.direction === null && sameUnit(q, next) && q.decimal !== null && next.decimal !== null) {
      // The first of a ranking stands above the second.
      const sign = q.unit!.type === 'rank' ? -1 : 1
      const difference = sign * (Number(next.decimal) - Number(q.decimal))
      roles[k]!.direction = difference > 0 ? 'up' : difference < 0 ? 'down' : 'flat'
    }
    return
  }
}

/** Sets what a movement is told against. */
export function basisOf(asked: Asked, n: number): void {
  const { reading, roles } = asked
  const q = reading.claims[n]!
  const role = roles[n]!
  if (role.kind !== 'change' && role.direction === null) return
  // 당초 400억원에서 520억원으로 30% 늘었다
  const from = role.previous ?? (n > 0 ? roles[n - 1]!.previous : null)
  const former = from ? reading.tokens[from.first - 1] : undefined
  if (former && asked.compiled.pack.phrases.former?.has(former.norm)) {
    role.basis = 'previous'
    q.why.set('basis', former.norm)
    return
  }
  let best: Match<Cue> | null = null
  const end = behind(asked, q)
  for (const cue of reading.cues) {
    if (cue.value.role !== 'basis' || !asked.words.against[cue.first]) continue
    // “올해보다 20% 늘 것”이라며 “관세를 25%로”: another quotation.
    const quote = asked.quotes[cue.first]!
    if (quote > 0 && asked.quotes[q.first] !== quote) continue
    if (cue.last < q.first && isConsequence(asked, cue.last + 1, q.first)) continue
    // (+5.2% YoY): straight behind it.
    if (cue.first > end && (best || cue.first - end > 5 || hasClause(asked, end, cue.first))) break
    best = cue
  }
  // 시장 전망치 10조원을 19.9% 웃돌았다
  const isBeyond = role.kind === 'change' && isCompared(asked, q)
  const outlook = reading.cues.some(
    ({ value, last }) => value.role === 'modality' && value.side === 'before' && last < q.first && q.first - last <= 12,
  )
  if (isBeyond && outlook) {
    role.basis = 'previous'
    q.why.set('basis', 'what was expected')
  } else if (best && best.value.role === 'basis' && (q.unit!.type !== 'duration' || role.kind === 'change')) {
    role.basis = best.value.sets
    q.why.set('basis', best.value.name)
  } else if (isBeyond) {
    // against what is not told of
  } else if (n > 0 && reading.tokens[q.first - 1]?.norm === '(') role.basis = roles[n - 1]!.basis
  else {
    const than = thanPeriod(asked, q, role.period)
    if (than) {
      role.basis = than
      q.why.set('basis', 'a time that is named')
    }
  }
}

/** 평년보다 1.8도 높아 눈구름이 두꺼워졌다: what follows from a clause, told of something else. */
function isConsequence({ compiled, words, reading }: Asked, from: number, to: number): boolean {
  let closed = false
  for (let i = from; i < to; i++) {
    const role = words.role[i]
    if (role === 'clause') closed ||= !compiled.pack.phrases.lists?.test(reading.tokens[i]!.norm)
    else if (closed && role === 'subject' && !reading.tokens[i]!.glued) return true
  }
  return false
}

/** Whether a time that ends at a token is compared with: 2024년보다, 지난해 1차 조사보다. */
export function isThan({ compiled, reading, words }: Asked, last: number, to: number): boolean {
  const { than, same } = compiled.pack.phrases
  const { tokens, claimAt } = reading
  for (let i = last; i <= last + 10 && i < to; i++) {
    if (than?.(tokens[i]!.norm) && tokens[i]!.norm !== same) return true
    if (i === last) continue
    // 올해 본예산(673조원)보다
    if (tokens[i]!.norm === '(') while (i + 1 < tokens.length && i < last + 10 && tokens[i]!.norm !== ')') i++
    // 지난해 1만518명보다
    else if (i === last + 1 && claimAt[i]! >= 0) i = reading.claims[claimAt[i]!]!.last
    else if (claimAt[i]! >= 0 || (words.role[i] !== 'bare' && words.role[i] !== 'of' && words.role[i] !== 'other'))
      return false
  }
  return false
}

/** 2024년보다, 5월보다: how far the time that it is compared with lies back. */
function thanPeriod(asked: Asked, q: Quantity, told: Roles['period']): Roles['basis'] {
  const { reading, memory } = asked
  const { periods } = reading
  // 79억달러(약 11조원)로 지난해 1분기보다
  const end = behind(asked, q)
  const mark =
    periods.findLast(({ last }) => last < q.first && isThan(asked, last, q.first)) ??
    // 3천636만명으로 작년 상반기보다 5% 늘었다
    periods.find(
      ({ first, last }) =>
        first >= end && first - end <= 5 && !hasClause(asked, end, first) && isThan(asked, last, reading.tokens.length),
    )
  if (!mark?.period || !memory.today) return null
  const now = periods.findLast(({ first, period }) => first !== mark.first && first < q.first && period)?.period
  const start = (now ?? told ?? memory.period)?.start ?? memory.today
  const years = Number(start.slice(0, 4)) - Number(mark.period.start.slice(0, 4))
  // 작년 말보다: that day of it, and no year.
  if (asked.compiled.pack.phrases.edges?.test(reading.tokens[mark.last + 1]?.norm ?? '')) return 'previous'
  const { start: from, end: until } = mark.period
  const isYear = from.endsWith('-01-01') && until.endsWith('-12-31')
  const months = 12 * years + Number(start.slice(5, 7)) - Number(from.slice(5, 7))
  if (isYear) return years === 1 || years === 0 ? 'yoy' : 'previous'
  const days = (Date.parse(until) - Date.parse(from)) / 86_400_000 + 1
  if (days === 1 || days === 7) {
    const back = (Date.parse(start) - Date.parse(from)) / 86_400_000
    if (days === 7 && back >= 7 && back < 14) return 'wow'
    return days === 1 && back === 1 ? 'dod' : 'previous'
  }
  if (months === 12) return 'yoy'
  if (days <= 31) return months === 1 ? 'mom' : 'previous'
  return days <= 92 && months === 3 ? 'qoq' : 'previous'
}

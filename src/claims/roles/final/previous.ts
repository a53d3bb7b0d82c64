import { behind, isBound, isFrom, isRate, leadsTo, particleOf } from '../../clauses/final/behind-numbers.ts'
import type { FinalSentence } from '../../clauses/final/final-sentence.ts'
import { moverAfter } from '../../clauses/final/movers.ts'
import { directionOf } from '../../clauses/movement.ts'
import { sameUnit } from '../../numbers/quantity.ts'
import type { Cue } from '../../pack/pack.ts'
import { yearBefore } from '../../periods/days.ts'
import type { Match } from '../../tables/patterns.ts'
import { WORD } from '../../text/tokens.ts'
import { hasClause } from './movers.ts'

/*
 * Which level of a verb-final sentence came before which.
 */

/** 3%, 2% 각각 증가, 감소했다: movements and numbers by their order. */
export function pairedMoves({ compiled, reading, roles }: FinalSentence): void {
  const { respectively, links, to } = compiled.pack.phrases
  const { tokens, claims } = reading
  if (respectively === undefined || claims.length < 2) return
  for (let at = 1; at < tokens.length; at++) {
    if (!respectively.has(tokens[at]!.norm)) continue
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
export function isStanding({ reading }: FinalSentence, n: number): boolean {
  const q = reading.claims[n]!
  const next = reading.claims[n + 1]
  const isRateOf = q.unit!.type === 'percent' && next?.unit?.type === 'percentage_point'
  return isRateOf && next.first === q.last + 2 && reading.tokens[q.last + 1]!.norm === ','
}

/** 5,908건 접수돼 전년보다 43% 늘었다: a level, and how it has moved; `levels` is filled with the level that each movement has led to. */
export function ledLevels(sentence: FinalSentence, levels: Map<number, number>): void {
  const { compiled, reading, roles, words } = sentence
  const { claims, tokens } = reading
  const { phrases } = compiled.pack
  for (let n = 1; n < claims.length; n++) {
    const q = claims[n]!
    if (levels.has(n) || roles[n]!.kind !== 'change' || roles[n]!.direction === null) continue
    if (isStanding(sentence, n - 1) && roles[n - 1]!.kind === 'level') {
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

export function hasMost({ compiled, reading }: FinalSentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (compiled.pack.phrases.most?.has(reading.tokens[i]!.norm)) return true
  return false
}

/** 5조원에 불과했던 잔액은 19조원으로 늘었다: whether a verb says that it was so once, and the next number is what it became. */
function wasOnce(sentence: FinalSentence, n: number): boolean {
  const { compiled, reading, words } = sentence
  const q = reading.claims[n]!
  const next = reading.claims[n + 1]
  const { onceWas, amounts, to } = compiled.pack.phrases
  const at = q.last + 2
  const verb = reading.tokens[at]?.norm ?? ''
  if (!next || !words.adnominal[at] || !onceWas?.test(verb) || !amounts?.test(verb) || !sameUnit(q, next)) return false
  return to.has(particleOf(sentence, next)) && moverAfter(sentence, next, true) !== null
}

function hasTopic({ reading: { periodAt, tokens }, words }: FinalSentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (words.role[i] === 'topic' && !periodAt[i] && !tokens[i]!.glued) return true
  return false
}

/** Whether a clause without a movement ends between two tokens, and another begins with a topic. */
function isOfOtherClause(
  { reading: { periodAt, cueAt, tokens }, words }: FinalSentence,
  from: number,
  to: number,
): boolean {
  let closed = false
  for (let i = from; i < to; i++) {
    if (closed && words.role[i] === 'topic' && !periodAt[i] && !tokens[i]!.glued) return true
    closed ||= words.role[i] === 'clause' && cueAt[i]?.value.role !== 'move'
  }
  return false
}

/** Sets what a number moved from: the one of its unit with 에서 behind it. */
export function previousOf(sentence: FinalSentence, n: number): void {
  const { compiled, reading, roles } = sentence
  const { claims, tokens } = reading
  const { phrases } = compiled.pack
  const q = claims[n]!
  const particle = tokens[q.last + 1]?.norm ?? ''
  // 1천원을 1천500원으로 올렸다: what is moved.
  const next = claims[n + 1]
  const isMoved =
    next?.first === q.last + 2 && sentence.words.role[q.last + 1] === 'object' && tokens[q.last + 1]!.glued
  if (isMoved && sameUnit(q, next) && phrases.to.has(particleOf(sentence, next)) && moverAfter(sentence, next, true)) {
    roles[n + 1]!.previous ??= q
    next.why.set('previous', 'object that is moved')
    return
  }
  // 1,200억원으로 전년 동기 1,100억원보다 늘었다
  const then = reading.cueAt[q.first - 1]
  const prior = n > 0 ? claims[n - 1]! : null
  // 지난해 같은 기간 44조원 대비
  const isCompared =
    phrases.than?.(particle) === true ||
    phrases.comparedBy?.has(tokens[q.last + (tokens[q.last + 1]?.glued ? 2 : 1)]?.norm ?? '') === true
  // 6.2%로 지난해 4분기의 7.7%보다 낮아졌다
  const told = reading.periodAt[q.first - 1]
  const isOfTold = told?.period != null && !told.back && sentence.words.role[q.first - 1] === 'of'
  const from = then?.value.role === 'basis' ? then.first : isOfTold ? told.first : q.first - 1
  const isTime = then?.value.role === 'basis' || isOfTold || phrases.timesBefore?.has(tokens[from]?.norm ?? '') === true
  // 3천건으로, 전년 4천건보다
  const isThen = isTime && isCompared && prior?.last === from - (tokens[from - 1]?.norm === ',' ? 3 : 2)
  if (isThen && sameUnit(prior, q) && phrases.to.has(particleOf(sentence, prior)) && roles[n - 1]!.kind === 'level') {
    roles[n - 1]!.previous ??= q
    prior.why.set('previous', `"${particle}" behind the number after`)
    return
  }
  const once = wasOnce(sentence, n)
  if (!once && !isFrom(sentence, q)) return
  // 6천300억원으로 1년 전 4천100억원에서 늘었다: what it became is said first.
  const earlier = n > 0 ? claims[n - 1]! : null
  const isMovedTo = earlier !== null && phrases.to.has(particleOf(sentence, earlier)) && roles[n - 1]!.previous === null
  // 28조원으로 총 69조원에서 차지하는 비율: of which it is a part.
  const isWhole = phrases.takesPart?.test(tokens[q.last + 2]?.norm ?? '') === true
  if (
    earlier &&
    isMovedTo &&
    !isWhole &&
    sameUnit(q, earlier) &&
    q.first - earlier.last <= 8 &&
    !hasClause(sentence, earlier.last + 1, q.first)
  ) {
    roles[n - 1]!.previous = q
    const mover = moverAfter(sentence, q, true)
    if (mover) roles[n - 1]!.direction ??= directionOf(mover)
    earlier.why.set('previous', `"${particle}" behind the number after`)
    return
  }
  for (let k = n + 1; k < claims.length && k <= n + 2; k++) {
    const next = claims[k]!
    // 월봉은 100만원에서 25만원 올리고, 지원금은 30만원에서: of another.
    if (k > n + 1 && hasTopic(sentence, claims[k - 1]!.last + 1, next.first)) return
    // 고도 20㎞에서 사라졌고 다른 한 발의 거리는 760㎞였다: of another clause, with a topic of its own.
    if (k === n + 1 && isOfOtherClause(sentence, q.last + 2, next.first)) return
    // 시장 예상(0.4%)을: told by the way.
    if (tokens[next.first - 1]?.norm === '(' && next.first - 2 !== q.last) return
    const isSpan = q.unit!.type === 'duration' && next.unit!.type === 'duration'
    // 30%에서 절반으로
    const isHalf = q.unit!.type === 'percent' && next.unit!.type === 'multiple' && next.kind === 'share'
    if (!(sameUnit(q, next) || isSpan || isHalf) || roles[k]!.kind === 'change') continue
    // 두 시즌에서 5골과 12골로: not of what is counted otherwise.
    if (q.unit!.type === 'count' && !q.lent && !next.lent && q.unit!.text.trim() !== next.unit!.text.trim()) continue
    // 13%였던 점을 들어 올해도 15%를 밑돌 것: no level that it led to.
    if (phrases.was?.test(particle) && sentence.words.role[next.last + 1] === 'object' && isBound(next)) return
    // 70세 이상에서 줄었고 40세 미만은 늘었다: groups.
    if (
      isSpan &&
      phrases.ageUnits?.test(q.unit!.text) &&
      !phrases.to.has(particleOf(sentence, next)) &&
      !leadsTo(sentence, next)
    )
      continue
    // 27개국에서 5명이: a place, no movement.
    if (
      q.unit!.type === 'count' &&
      particle !== '→' &&
      !phrases.to.has(particleOf(sentence, next)) &&
      !leadsTo(sentence, next) &&
      !isBecome(sentence, k)
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

/** 29명에서 9명(-69%)으로; 29명에서 9명, 환자는 30명에서 20명으로: whether a number is what the one straight before it became. */
function isBecome(sentence: FinalSentence, k: number): boolean {
  const { compiled, reading } = sentence
  const { claims, tokens } = reading
  const [was, q] = [claims[k - 1]!, claims[k]!]
  if (q.first !== was.last + 2) return false
  const at = behind(sentence, q)
  const next = tokens[at]
  if (next?.glued && compiled.pack.phrases.to.has(next.norm)) return true
  if (next?.norm !== ',') return false
  // Over what its bracket holds.
  let other = k + 1
  while (other < claims.length && claims[other]!.first < at) other++
  const [from, to] = [claims[other], claims[other + 1]]
  return from !== undefined && to?.first === from.last + 2 && sameUnit(to, q) && isFrom(sentence, from)
}

/** 0.05%에서 0.07%로 상승폭이 커졌다: rates of a movement, which one noun for how far it goes names. */
export function movedWidths({ compiled, reading, words, roles }: FinalSentence): void {
  const { widths } = compiled.pack.phrases
  for (const [n, role] of roles.entries()) {
    const q = reading.claims[n]!
    const before = role.previous === null ? -1 : reading.claims.indexOf(role.previous)
    if (before < 0 || role.kind !== 'level' || q.unit!.type !== 'percent') continue
    for (let i = q.last + 1; i < q.last + 5; i++) {
      const cue = reading.cueAt[i]
      if (words.role[i] !== 'subject' || cue?.value.role !== 'move' || !widths?.test(reading.tokens[i]!.norm)) continue
      for (const moved of [role, roles[before]!]) {
        moved.kind = 'change'
        moved.direction = directionOf(cue)
      }
    }
  }
}

/** The time of what a number moved from, and what that says of the movement. */
export function timesOfPrevious({ compiled, reading, roles }: FinalSentence): void {
  // 지난해 같은 기간보다 줄었으나 사망자는 14명에서 19명으로 늘었다
  for (const { previous, basis, period: now } of roles) {
    const then = previous && basis === 'yoy' ? roles[reading.claims.indexOf(previous)] : undefined
    if (then?.period && now && then.period.start === now.start && then.period.end === now.end)
      then.period = { start: yearBefore(now.start), end: yearBefore(now.end) }
  }
  // 2020년 3만명에서 지난해 4만명으로 늘었다. 같은 기간 체납액은 4억원에서 7억원으로 불었다: the first was so at its beginning.
  for (const { previous, period: now } of roles) {
    const then = previous ? roles[reading.claims.indexOf(previous)] : undefined
    const isSame = then && compiled.pack.phrases.sameSpan === previous!.why.get('period')
    if (isSame && now && then.period?.end === now.end) then.period = null
  }
  // 지난해 45명에서 29명으로 35.6% 줄었다: the time of what it came from is not that of the movement.
  for (let n = 1; n < roles.length; n++) {
    const [role, level] = [roles[n]!, roles[n - 1]!]
    const then = level.previous ? roles[reading.claims.indexOf(level.previous)]?.period : null
    if (role.kind !== 'change' || !then || !role.period || level.period?.start === then.start) continue
    // 3월 1일부터 1천700원에서 1천850원으로 8.8% 오른다: when it moves.
    if (then.start === then.end) continue
    if (role.period.start === then.start && role.period.end === then.end) role.period = level.period
  }
  // 1분기 5만건으로, 지난해 1분기의 6만건에서 10% 줄었다: what it became is said first.
  for (let n = 2; n < roles.length; n++) {
    const [level, then, move] = [roles[n - 2]!, roles[n - 1]!, roles[n]!]
    if (move.kind !== 'change' || level.previous !== reading.claims[n - 1] || !then.period || !level.period) continue
    if (move.period?.start === then.period.start) move.period = level.period
    if (yearBefore(level.period.start) === then.period.start) move.basis ??= 'yoy'
  }
  // 작년 90억달러에서 올해 120억달러로 5% 늘었다
  for (const [n, { previous, basis, period: now }] of roles.entries()) {
    const then = previous && basis === null ? roles[reading.claims.indexOf(previous)]?.period : null
    if (!then || !now || yearBefore(now.start) !== then.start || yearBefore(now.end) !== then.end) continue
    roles[n]!.basis = 'yoy'
    if (roles[n + 1]?.kind === 'change') roles[n + 1]!.basis ??= 'yoy'
  }
}

/** What it came from is no part of what is expected. */
export function knownPrevious({ compiled, reading, roles, memory }: FinalSentence): void {
  for (const { previous, modality } of roles) {
    const k = previous === null ? -1 : reading.claims.indexOf(previous)
    if (k < 0 || modality === 'reported') continue
    // But an outlook that is moved was one before too.
    if (compiled.pack.phrases.outlooks?.has(previous!.why.get('modality') ?? '')) continue
    const role = roles[k]!
    role.modality = 'reported'
    if (role.period && memory.today !== null && role.period.start > memory.today) role.period = null
  }
}

/** 0.12%에서 0.06%로 상승률이 꺾였다: the numbers themselves say which way it went; but 3위에서 1위로 올랐다. */
export function wayOfNumbers({ reading, roles }: FinalSentence): void {
  for (const [n, role] of roles.entries()) {
    const q = reading.claims[n]!
    const { previous, direction } = role
    if (previous === null || direction === null || direction === 'flat' || q.unit!.type === 'rank') continue
    const [then, now] = [Number(previous.decimal ?? Number.NaN), Number(q.decimal ?? Number.NaN)]
    if (!sameUnit(previous, q) || !(then > 0 && now > 0) || then === now) continue
    role.direction = now > then ? 'up' : 'down'
    if (role.direction !== direction) q.why.set('direction', 'what it was before')
  }
}

/** 수입은 1.5% 줄어 60억달러 흑자를 냈다: a balance is not what has just moved. */
export function balances({ compiled, reading, words, roles }: FinalSentence): void {
  for (let n = 1; n < roles.length; n++) {
    const at = reading.claims[n]!.last + 1
    const noun = reading.tokens[at]
    if (noun?.kind !== WORD || roles[n - 1]!.kind !== 'change' || roles[n]!.kind !== 'level') continue
    if (roles[n]!.subject !== roles[n - 1]!.subject || words.role[at] !== 'object') continue
    if (!compiled.pack.phrases.balances?.test(noun.norm)) continue
    roles[n]!.subject = reading.text.slice(noun.start, words.nounEnd[at])
    roles[n]!.direction = roles[n]!.basis = null
  }
}

/** Share kinds found on one end of a movement hold for the other. */
export function kindsOfPrevious({ reading, roles }: FinalSentence): void {
  // 24%에서 52%로 두 배가 넘었다: as many times what it was.
  for (let n = 1; n < roles.length; n++) {
    const [role, level] = [roles[n]!, roles[n - 1]!]
    const isTimes = reading.claims[n]!.unit!.type === 'multiple' && role.kind === 'level'
    if (!isTimes || !level.previous || reading.claims[n]!.first - reading.claims[n - 1]!.last > 2) continue
    role.kind = 'change'
    role.direction ??= level.direction
  }
  for (const role of roles) {
    const k = role.previous === null ? -1 : reading.claims.indexOf(role.previous)
    if (k < 0) continue
    for (const kind of ['share', 'limit'] as const)
      if (role.kind === kind || roles[k]!.kind === kind) roles[k]!.kind = role.kind = kind
  }
}

import type { Compiled } from './compiled.ts'
import type { Cue } from './pack.ts'
import type { Match } from './patterns.ts'
import type { PeriodMark } from './periods.ts'
import type { Quantity } from './quantity.ts'
import { type Memory, plainRoles, type Reading, type Roles } from './sentence.ts'
import { SYMBOL, WORD } from './tokens.ts'
import { nounPhrase, partWords, type WordRoles } from './word-roles.ts'

/** What the functions below ask about, all of one sentence. */
interface Asked {
  readonly compiled: Compiled
  readonly reading: Reading
  readonly words: WordRoles
  readonly roles: readonly Roles[]
  readonly memory: Memory
  readonly periods: readonly PeriodMark[]
  /** For each token the quotation that it stands in, counted from 1; 0 outside of all. */
  readonly quotes: Uint16Array
}

/**
 * Reads a clause whose verb stands last (Korean, Japanese): the particle behind a number says what it is to the verb on its right, one verb
 * may serve several numbers before it, and the subject is the noun with a topic or subject particle on the left.
 */
export function readVerbFinal(compiled: Compiled, written: Reading, memory: Memory): Roles[] {
  const { reading, words } = partWords(compiled, written)
  const { claims } = reading
  const roles = claims.map(plainRoles)
  memory.subjectBefore = memory.subject
  const asked: Asked = {
    compiled,
    reading,
    words,
    roles,
    memory,
    periods: spansOf(compiled, reading),
    quotes: quotesOf(reading),
  }
  const listEnd = listEnds(asked)
  for (let n = 0; n < claims.length; n++) kindAndDirection(asked, n, listEnd[n]!)
  pairedMoves(asked)
  for (let n = 0; n < claims.length; n++) previousOf(asked, n)
  const paired = pairedSubjects(asked)
  let period: PeriodMark['period'] = null
  for (let n = 0; n < claims.length; n++) {
    const q = claims[n]!
    const role = roles[n]!
    kindFromCues(asked, q, role)
    basisOf(asked, n)
    periodOf(asked, n)
    period = role.period ?? period
    if (q.why.get('unit') !== 'age behind a name') modalityOf(asked, n)
    role.subject = paired.get(n) ?? (subjectOf(asked, n) || null)
    if (role.subject) memory.subject = role.subject
  }
  memory.period = period ?? memory.period
  // What it came from is no part of what is expected.
  for (const { previous, modality } of roles) {
    const k = previous === null ? -1 : claims.indexOf(previous)
    if (k < 0 || modality === 'reported') continue
    // But an outlook that is moved was one before too.
    if (previous!.why.get('modality')?.includes('앞')) continue
    const role = roles[k]!
    role.modality = 'reported'
    if (role.period && memory.today !== null && role.period.start > memory.today) role.period = null
  }
  // Share kinds found on one end of a movement hold for the other.
  for (let n = 0; n < claims.length; n++) {
    const { previous } = roles[n]!
    if (!previous) continue
    const k = claims.indexOf(previous)
    if (k < 0) continue
    for (const kind of ['share', 'limit'] as const)
      if (roles[n]!.kind === kind || roles[k]!.kind === kind) roles[k]!.kind = roles[n]!.kind = kind
  }
  return roles
}

/** One level of quotation is enough: what stands in single marks inside of double ones is part of them. */
function quotesOf({ tokens }: Reading): Uint16Array {
  const quotes = new Uint16Array(tokens.length)
  let count = 0
  let closer = ''
  for (let i = 0; i < tokens.length; i++) {
    const { norm, glued } = tokens[i]!
    if (closer === '') {
      const opens = norm === '“' || norm === '‘' || (norm === "'" && (!glued || i === 0))
      if (!opens) continue
      closer = norm === '“' ? '”' : norm === '‘' ? '’' : "'"
      count++
    } else if (norm === closer) {
      closer = ''
      continue
    }
    quotes[i] = count
  }
  return quotes
}

const sameUnit = (a: Quantity, b: Quantity): boolean => a.unit!.type === b.unit!.type && a.unit!.code === b.unit!.code
const isRate = (q: Quantity): boolean => {
  const { type } = q.unit!
  return type === 'percent' || type === 'percentage_point' || type === 'basis_point'
}
const directionOf = (cue: Match<Cue>): Roles['direction'] => (cue.value.role === 'move' ? cue.value.sets : null)

/** What is glued behind a number: 에서, 로, 의. */
function particleOf({ reading }: Asked, q: Quantity): string {
  const next = reading.tokens[q.last + 1]
  return next?.glued || next?.norm === '→' ? next.norm : ''
}

/** Token behind a number and what stands in brackets after it. */
function behind({ reading }: Asked, q: Quantity): number {
  const { tokens } = reading
  const i = q.last + 1
  if (tokens[i]?.norm !== '(') return i
  for (let to = i + 1; to < tokens.length && to - i < 12; to++) if (tokens[to]!.norm === ')') return to + 1
  return i
}

/** For each number the last of the list that it begins: 수출은 5.3%, 수입은 1.7% 늘었다. What is said behind the last holds for all. */
function listEnds(asked: Asked): number[] {
  const { compiled, reading, words } = asked
  const { claims, tokens } = reading
  const { links } = compiled.pack.phrases
  const ends: number[] = new Array(claims.length).fill(0)
  for (let n = claims.length - 1; n >= 0; n--) {
    ends[n] = n
    const q = claims[n]!
    let i = behind(asked, q)
    if (words.role[i] === 'object' || words.role[i] === 'subject') if (tokens[i]?.glued) i++
    if (!tokens[i] || !links.has(tokens[i]!.norm)) continue
    let m = n + 1
    while (m < claims.length && claims[m]!.first < i) m++
    const next = claims[m]
    if (!next || !sameUnit(q, next) || next.first - i > 9) continue
    let apart = false
    for (let k = i; k < next.first; k++)
      if (words.role[k] === 'verb' || words.role[k] === 'clause' || reading.cueAt[k]?.value.role === 'border')
        apart = true
    if (!apart) ends[n] = ends[m]!
  }
  return ends
}

function kindAndDirection(asked: Asked, n: number, end: number): void {
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
  const bracketed = tokens[q.first - 1]?.norm === '('
  const arrow = tokens[q.last + 1]
  if (arrow?.glued && (arrow.norm === '↑' || arrow.norm === '↓')) {
    role.kind = 'change'
    role.direction = arrow.norm === '↑' ? 'up' : 'down'
    q.why.set('direction', 'arrow behind the number')
    return
  }
  if (bracketed && prior && q.first - 1 === prior.last + 1) {
    const before = roles[n - 1]!
    if (prior.unit!.type === 'currency' && type === 'currency') {
      role.kind = before.kind
      role.direction = before.direction
      q.why.set('kind', 'conversion in brackets')
    } else if (q.signed) role.kind = 'change'
    else if (before.kind === 'change' && (isRate(q) || isRate(prior))) {
      role.kind = 'change'
      role.direction = before.direction
      q.why.set('kind', 'the same change in brackets')
    }
    return
  }
  if (type === 'rank') return
  if (bracketed && isRate(q) && !q.signed) {
    const mover = moverBehindBrackets(asked, q)
    if (mover) {
      role.kind = 'change'
      role.direction = directionOf(mover)
      q.why.set('kind', mover.value.name)
    }
    return
  }
  const last = claims[end]!
  const particle = particleOf(asked, last)
  const inBracket = tokens[q.last + 1]?.norm === '(' ? claims[n + 1] : undefined
  const isPart = type === 'multiple' && q.kind === 'share'
  const isTo = phrases.to.has(particle) || tokens[last.last + 1]?.norm === '→'
  const mover =
    bracketed || (inBracket?.signed && !movesBehindBracket(reading, inBracket)) ? null : moverAfter(asked, last, isTo)
  // A movement straight before the number describes the level that it led to.
  const before = moverEnding(asked, q.first - 1)
  if (phrases.from.has(particle)) {
    // What it came from: the next number of its kind is what it became.
    q.why.set('kind', `"${particle}" behind the number`)
  } else if (isTo || leadsTo(asked, last)) {
    const cue = end === n ? (mover ?? before) : (before ?? mover)
    const steady = type === 'temperature' || type === 'duration' || type === 'length'
    if (mover && isRate(q) && hasMost(asked, last.last + 1, mover.first)) {
      role.kind = 'change'
      role.direction ??= directionOf(mover)
    } else if (
      cue &&
      !steady &&
      !(isBound(q) && directionOf(cue) === 'flat') &&
      (!isPart || mover?.first === last.last + 2)
    ) {
      role.direction ??= directionOf(cue)
      q.why.set('direction', `"${particle}", then ${cue.value.name}`)
      if (type === 'multiple' && mover) role.kind = 'change'
    }
  } else if (
    mover &&
    (!isPart || particle === '') &&
    (before === null || mover.first === q.last + 1) &&
    isMoved(asked, q, mover)
  ) {
    role.direction ??= directionOf(mover)
    role.kind = 'change'
    q.why.set('kind', mover.value.name)
    q.why.set('direction', mover.value.name)
  } else if (type === 'multiple' && !isPart && words.role[q.last + 1] === 'subject' && becomes(asked, q)) {
    role.kind = 'change'
    role.direction ??= 'up'
    q.why.set('kind', 'so many times what it was')
  } else if (before && type !== 'duration') {
    role.direction ??= directionOf(before)
    q.why.set('direction', before.value.name)
  }
  if (role.kind === 'level' && role.direction === null && prior && sameUnit(prior, q) && isRanked(asked, last)) {
    role.kind = roles[n - 1]!.kind
    role.direction = roles[n - 1]!.direction
    q.why.set('kind', 'list in order of size')
  }
  if (!q.signed || role.kind !== 'level') return
  if (isRate(q)) {
    if (!isTo || (mover === null && q.direction !== null)) role.kind = 'change'
  } else if (!q.why.get('direction')?.startsWith('minus') && type !== 'temperature') role.kind = 'change'
}

/** 5% 이하로 유지하다: within a bound it may move. */
const isBound = ({ qualifier }: Quantity): boolean =>
  qualifier === 'at_most' || qualifier === 'less_than' || qualifier === 'at_least' || qualifier === 'more_than'

function becomes({ compiled, reading }: Asked, q: Quantity): boolean {
  const particle = reading.tokens[q.last + 1]
  const verb = reading.tokens[q.last + 2]
  return particle!.glued && verb !== undefined && (compiled.pack.phrases.becomes?.(verb.norm) ?? false)
}

/** 3%, 2% 각각 증가, 감소했다: movements and numbers by their order. */
function pairedMoves({ compiled, reading, roles }: Asked): void {
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

function hasMost({ compiled, reading }: Asked, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (compiled.pack.phrases.most?.has(reading.tokens[i]!.norm)) return true
  return false
}

function isRanked({ compiled, reading }: Asked, q: Quantity): boolean {
  const { ranked } = compiled.pack.phrases
  for (let i = q.last + 1; i <= q.last + 3 && i < reading.tokens.length; i++)
    if (ranked?.(reading.tokens[i]!.norm)) return true
  return false
}

/** A span of time is moved only by a verb right behind it (8분 줄었다, two 분기 늦은); else it says how long the movement took. */
function isMoved(asked: Asked, q: Quantity, mover: Match<Cue>): boolean {
  const { type } = q.unit!
  // 30㎜ 내린 비, 49개는 보합: what fell, or what stayed, is no size of a move.
  if (type === 'length' && asked.compiled.pack.phrases.falls?.has(asked.reading.tokens[mover.first]!.norm.slice(0, 1)))
    return false
  if (type === 'count' && asked.words.role[q.last + 1] === 'topic') return false
  if (type !== 'duration') return true
  if (asked.compiled.pack.phrases.lasts?.(q.unit!.text)) return false
  return mover.first === behind(asked, q) && !asked.reading.tokens[mover.first]!.glued
}

/** 200두 규모로, 3% 수준까지: a word of size takes the particle. */
function leadsTo({ compiled, reading, words }: Asked, q: Quantity): boolean {
  const i = q.last + 1
  const token = reading.tokens[i]
  if (!token || token.kind !== WORD) return false
  const noun = reading.text.slice(token.start, words.nounEnd[i]!)
  return compiled.pack.phrases.sizeWords.has(`${noun}의`) && compiled.pack.phrases.to.has(token.norm.slice(noun.length))
}

/** 반도체(26.5%), 승용차(22.9%)가 늘었다: the verb behind a list of nouns with their numbers in brackets. */
function moverBehindBrackets({ reading, words }: Asked, q: Quantity): Match<Cue> | null {
  const { tokens } = reading
  let i = q.last + 1
  for (let steps = 0; steps < 40 && tokens[i]?.norm === ')'; steps++) {
    const next = tokens[i + 1]
    if (!next) return null
    // 서울(7.1%), 인천(6.8%) 등 10곳에서 늘었다
    if (next.norm === '등') {
      let k = i + 2
      while (k < tokens.length && k - i < 8 && (reading.claimAt[k]! >= 0 || tokens[k]!.glued)) k++
      const cue = reading.cueAt[k]
      if (k === i + 2 || cue?.value.role !== 'move' || cue.value.adjacent || cue.value.compares) return null
      return words.role[k] === 'object' ? null : cue
    }
    if (next.norm !== ',' && next.norm !== '·' && words.role[i + 1] !== 'and') {
      // Its particle, then the verb.
      const role = words.role[i + 1]
      if (role !== 'topic' && role !== 'subject') return null
      for (let k = i + 2; k < i + 5 && k < tokens.length; k++) {
        const cue = reading.cueAt[k]
        if (cue?.value.role === 'move')
          return cue.value.adjacent || cue.value.compares || words.role[k] === 'object' ? null : cue
        if (words.role[k] === 'other' || reading.claimAt[k]! >= 0) return null
      }
      return null
    }
    // To the end of the next pair of brackets.
    let open = i + 2
    while (open < tokens.length && open - i < 8 && tokens[open]!.norm !== '(') open++
    let close = open
    while (close < tokens.length && close - open < 6 && tokens[close]!.norm !== ')') close++
    if (tokens[open]?.norm !== '(' || tokens[close]?.norm !== ')') return null
    i = close
  }
  return null
}

function movesBehindBracket(reading: Reading, q: Quantity): boolean {
  return reading.tokens[q.last + 1]?.norm === ')' && reading.cueAt[q.last + 2]?.value.role === 'move'
}

/** The movement that serves a number: the first on its right, with only words of degree and particles in between. */
function moverAfter(asked: Asked, q: Quantity, over: boolean): Match<Cue> | null {
  const { compiled, reading, words } = asked
  const { tokens } = reading
  const { phrases } = compiled.pack
  const particle = particleOf(asked, q)
  let ownSubject = false
  let passed = false
  let comma = false
  for (let i = behind(asked, q), from = i; i < tokens.length && i - from <= 24; i++) {
    const role = words.role[i]!
    const token = tokens[i]!
    const cue = reading.cueAt[i]
    if (cue) {
      if (cue.value.role === 'move') {
        if (cue.value.compares && phrases.bounded?.has(particle)) return null
        if (cue.value.adjacent && (over || comma)) return null
        if (words.role[from] === 'object' && tokens[from]!.glued && phrases.climbs?.has(token.norm[0]!)) return null
        // A verb behind a comma that describes a noun of its own: 오른 종목은 587개, 내린 종목은 291개.
        if (comma && words.adnominal[i] && reading.claimAt[i + 1]! < 0) return null
        // 증가율은, 상승세의: the noun of a movement is no verb, unless the number stands right before it.
        if (i > from && (role === 'topic' || role === 'subject' || role === 'of')) return null
        return ownSubject ? null : cue
      }
      if (cue.value.role === 'state' || cue.value.role === 'saying' || cue.value.role === 'border') return null
      if (cue.value.role === 'basis') {
        i = cue.last
        continue
      }
    }
    if (words.qualifies[i]) {
      if (role === 'clause' || role === 'verb') return null
      // 70% 안팎의 높은 지지율: it describes.
      if (role === 'of' && words.adnominal[i + 1]) return null
      continue
    }
    if (reading.claimAt[i]! >= 0) {
      // 38%로 7%포인트 높아졌다: over the size of the move.
      const size = reading.claims[reading.claimAt[i]!]!
      if (!over || passed) return null
      passed = true
      i = behind(asked, size) - 1
      continue
    }
    if (token.kind === SYMBOL) {
      comma ||= token.norm === ','
      // 8월(4.3%)보다 올랐다: over what stands in brackets.
      if (token.norm === '(' && over) {
        while (i + 1 < tokens.length && i - from <= 24 && tokens[i]!.norm !== ')') i++
        continue
      }
      if (token.norm === ',' || token.norm === '’' || token.norm === '‘') continue
      return null
    }
    if (phrases.partOf.has(token.norm)) return null
    if (token.glued && i === from) {
      // 30%의 급등, but not 70%의 높은 지지율.
      if (role === 'of' || phrases.genitive.has(token.norm)) {
        const next = reading.cueAt[i + 1]
        return next?.value.role === 'move' && !words.adnominal[i + 1] ? next : null
      }
      continue
    }
    if (role === 'verb' || role === 'clause' || role === 'object') return null
    // A verb with a subject of its own between it and the number does not serve the number.
    if (role === 'topic' || role === 'subject') ownSubject = true
    if (role === 'other' && /[에게서]$/.test(token.norm) && !phrases.sizeWords.has(`${token.norm.slice(0, -1)}의`))
      return null
  }
  return null
}

function moverEnding({ reading, words }: Asked, at: number): Match<Cue> | null {
  for (let i = at, guard = 0; i >= 0 && guard < 3; guard++) {
    const cue = reading.cueAt[i]
    if (cue?.value.role === 'move' && cue.last === i) {
      const role = words.role[i]
      // 성장률을 1.8%로: the noun of a movement has not led to the number.
      return cue.value.compares || role === 'object' || role === 'topic' || role === 'subject' || role === 'other'
        ? null
        : cue
    }
    const mark = reading.qualifiers.find((m) => m.last === i)
    if (!mark) return null
    i = mark.first - 1
  }
  return null
}

function previousOf(asked: Asked, n: number): void {
  const { compiled, reading, roles } = asked
  const { claims, tokens } = reading
  const { phrases } = compiled.pack
  const q = claims[n]!
  const particle = tokens[q.last + 1]?.norm ?? ''
  if (!phrases.from.has(particle)) return
  // 6천300억원으로 1년 전 4천100억원에서 늘었다: what it became is said first.
  const earlier = n > 0 ? claims[n - 1]! : null
  if (earlier && sameUnit(q, earlier) && phrases.to.has(particleOf(asked, earlier)) && q.first - earlier.last <= 8) {
    roles[n - 1]!.previous = q
    const mover = moverAfter(asked, q, true)
    if (mover) roles[n - 1]!.direction ??= directionOf(mover)
    earlier.why.set('previous', `"${particle}" behind the number after`)
    return
  }
  for (let k = n + 1; k < claims.length && k <= n + 2; k++) {
    const next = claims[k]!
    if (!sameUnit(q, next) || roles[k]!.kind === 'change') continue
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
    if (roles[k]!.direction === null && q.decimal !== null && next.decimal !== null) {
      // The first of a ranking stands above the second.
      const sign = q.unit!.type === 'rank' ? -1 : 1
      const difference = sign * (Number(next.decimal) - Number(q.decimal))
      roles[k]!.direction = difference > 0 ? 'up' : difference < 0 ? 'down' : 'flat'
    }
    return
  }
}

function kindFromCues(asked: Asked, q: Quantity, role: Roles): void {
  if (role.kind !== 'level') return
  if (isGroupBound(asked, q)) {
    role.kind = 'limit'
    q.why.set('kind', 'bound of a group')
    return
  }
  if (isPartOfNamed(asked, q)) {
    role.kind = 'share'
    q.why.set('kind', 'part of what it is told of')
    return
  }
  const { reading } = asked
  let nextClaim = Number.POSITIVE_INFINITY
  for (let i = q.last + 1; i < reading.tokens.length && i <= q.last + 6; i++)
    if (reading.claimAt[i]! >= 0) {
      nextClaim = i
      break
    }
  for (const cue of reading.cues) {
    if (cue.value.role !== 'kind') continue
    const { side, sets } = cue.value
    if (sets === 'share' && q.unit!.type !== 'percent' && q.unit!.type !== 'multiple') continue
    let fits = false
    if (side === 'before') {
      let claimsBetween = 0
      let last = -1
      if (cue.last < q.first && q.first - cue.last <= 10)
        for (let i = cue.last + 1; i < q.first; i++) {
          const c = reading.claimAt[i]!
          if (c >= 0 && c !== last) {
            claimsBetween++
            last = c
          }
        }
      fits = cue.last < q.first && q.first - cue.last <= 10 && claimsBetween <= (sets === 'share' ? 1 : 0)
    } else if (side === 'after')
      fits = cue.first > q.last && cue.first - q.last <= (sets === 'share' ? 5 : 3) && nextClaim > cue.first
    else fits = true
    if (fits) {
      role.kind = sets
      q.why.set('kind', cue.value.name)
      return
    }
  }
}

/** 매출의 5%를, 주민의 43%가: the noun that it is a part of stands straight before it. */
function isPartOfNamed({ reading, words }: Asked, q: Quantity): boolean {
  const at = q.first - 1
  if (q.unit!.type !== 'percent' || at < 0 || words.role[at] !== 'of' || words.against[at] || reading.periodAt[at])
    return false
  const particle = words.role[q.last + 1]
  return (
    reading.tokens[q.last + 1]?.glued === true &&
    (particle === 'subject' || particle === 'object' || particle === 'topic')
  )
}

/** 65세 이상 인구, 300인 미만 사업장, 19세 미만은: the number only says who belongs to it. */
function isGroupBound({ reading, words }: Asked, q: Quantity): boolean {
  const { qualifier } = q
  if (qualifier === null || qualifier === 'exact' || qualifier === 'approximate') return false
  const { tokens } = reading
  const i = q.last + 1
  const bound = tokens[i]
  if (!bound || bound.glued || !words.qualifies[i] || words.nounEnd[i]! < bound.start) return false
  const mark = reading.qualifiers.find((m) => m.first === i)?.value
  if (mark?.role !== 'qualifier' || mark.sets === 'approximate') return false
  if (q.unit!.code === 'a' && /[세살]$/.test(q.unit!.text)) return true
  if (words.role[i] !== 'bare')
    return (
      bound.norm.endsWith('인') ||
      (q.unit!.type !== 'count' && isRate(q) === false && (words.role[i] === 'topic' || words.role[i] === 'subject'))
    )
  const next = tokens[i + 1]
  if (!next) return false
  const after = reading.claimAt[i + 1]!
  if (after >= 0) return sameUnit(q, reading.claims[after]!)
  const cue = reading.cueAt[i + 1]
  if (next.kind !== WORD || (cue && cue.value.role !== 'state') || (cue && words.role[i + 1] !== 'bare')) return false
  const role = words.role[i + 1]
  // 하루 7천보 이상 걷는 사람: unless people are counted.
  if (words.adnominal[i + 1] && !cue) return q.unit!.type !== 'count' || !/[명인람]$/.test(q.unit!.text)
  return role === 'topic' || role === 'subject' || role === 'of' || (role === 'bare' && words.role[i + 2] !== 'verb')
}

function basisOf(asked: Asked, n: number): void {
  const { reading, roles } = asked
  const q = reading.claims[n]!
  const role = roles[n]!
  if (role.kind !== 'change' && role.direction === null) return
  let best: Match<Cue> | null = null
  for (const cue of reading.cues) {
    if (cue.value.role !== 'basis' || !asked.words.against[cue.first]) continue
    if (cue.first > q.last && (best || cue.first - q.last > 6)) break
    best = cue
  }
  if (best && best.value.role === 'basis' && (q.unit!.type !== 'duration' || role.kind === 'change')) {
    role.basis = best.value.sets
    q.why.set('basis', best.value.name)
  } else if (role.kind === 'change' && isCompared(asked, q)) {
    // 시장 전망치 10조원을 19.9% 웃돌았다
    const outlook = reading.cues.some(
      ({ value, last }) =>
        value.role === 'modality' && value.side === 'before' && last < q.first && q.first - last <= 12,
    )
    if (outlook) role.basis = 'previous'
  } else if (n > 0 && reading.tokens[q.first - 1]?.norm === '(') role.basis = roles[n - 1]!.basis
}

function periodOf(asked: Asked, n: number): void {
  const { reading, roles, memory } = asked
  const q = reading.claims[n]!
  const { type } = q.unit!
  if (type === 'rank' || (type === 'duration' && roles[n]!.kind !== 'change')) return
  let known = memory.period
  let chosen: PeriodMark | null = null
  let period: PeriodMark['period'] = null
  for (const mark of asked.periods) {
    if (mark.last >= q.first) break
    const said = mark.back === 'day' ? (memory.day ?? mark.period) : mark.back === 'period' ? known : mark.period
    if (said && !mark.back) {
      known = said
      // A day told with its own figure in brackets is not the one that is spoken of.
      if (said.start === said.end && reading.tokens[mark.last + 1]?.norm !== '(') memory.day = said
    }
    if (!said || !reaches(asked, mark, q)) continue
    chosen = mark
    period = said
  }
  if (!chosen) return
  roles[n]!.period = period
  q.why.set('period', chosen.name)
}

/** Within a week before publication: a day further off is not what "that day" means in another paragraph. */
export function isRecent(day: string, today: string | null): boolean {
  return today === null || (day <= today && Date.parse(today) - Date.parse(day) <= 7 * 86_400_000)
}

function isHeadOfClause({ role }: WordRoles, from: number, to: number): boolean {
  for (let i = from; i < to && i < from + 4; i++) {
    if (role[i] === 'topic' || role[i] === 'subject') return true
    if (role[i] !== 'bare' && role[i] !== 'of') return false
  }
  return false
}

/** The times of a sentence, two of them joined where one says since when and the other until when. */
function spansOf({ pack }: Compiled, reading: Reading): readonly PeriodMark[] {
  const { periods, tokens } = reading
  const { since, until } = pack.phrases
  if (!since || !until || periods.length < 2) return periods
  const holds = (particle: string, from: number, to: number): boolean => {
    for (let i = Math.max(0, from); i <= to && i < tokens.length; i++)
      if (tokens[i]!.norm.endsWith(particle)) return true
    return false
  }
  const marks: PeriodMark[] = []
  for (let i = 0; i < periods.length; i++) {
    const a = periods[i]!
    let j = i + 1
    while (j < periods.length && periods[j]!.period === null && !periods[j]!.back && periods[j]!.first - a.last <= 6)
      j++
    const b = periods[j]
    const end = b?.period
    if (a.period && b && end && b.first - a.last <= 6 && a.period.start <= end.end) {
      if (holds(since, a.last, b.first - 1) && holds(until, b.last, b.last + 3)) {
        marks.push({
          first: a.first,
          last: b.last,
          period: { start: a.period.start, end: end.end },
          name: `${a.name}, ${b.name}`,
        })
        i = j
        continue
      }
    }
    marks.push(a)
  }
  return marks
}

/** Whether a time said before a number is the time of the number. */
function reaches({ compiled, reading, words }: Asked, mark: PeriodMark, q: Quantity): boolean {
  const { tokens, cueAt } = reading
  const { phrases } = compiled.pack
  const { closing } = phrases
  if (tokens[mark.first - 1]?.norm === '(' && tokens[mark.last + 1]?.norm === ')') return false
  // 6월보다 2% 올랐다: only what it is compared with.
  if (phrases.than?.(tokens[mark.last]!.norm)) return false
  let inside = false
  let own = false
  let free = false
  // 2021년 1월부터 3년간: only since when.
  const since = compiled.pack.phrases.since
  if (since !== undefined && tokens[mark.last]!.norm.endsWith(since)) {
    const span = reading.claimAt[mark.last + 1] ?? -1
    if (span >= 0 && reading.claims[span]!.unit!.type === 'duration') return false
  }
  for (let i = mark.last + 1; i < q.first; i++) {
    // 14일 통계청에 따르면: when it was said.
    const cue = cueAt[i]
    if (
      cue?.value.role === 'saying' &&
      cue.value.source === 'before' &&
      !inside &&
      !words.adnominal[i] &&
      i - mark.last <= 8
    )
      return false
    // 출범 이후: since when, with no end.
    if (i - mark.last <= 3 && !own && compiled.pack.phrases.after?.has(tokens[i]!.norm)) return false
    // 29일(7∼15도)보다 크게: what is compared with.
    const role = words.role[i]
    if (role === 'topic' || role === 'subject' || role === 'object') own = true
    if (!own && cue?.value.role !== 'basis' && compiled.pack.phrases.than?.(tokens[i]!.norm)) return false
    if (role === 'clause') inside = false
    // 지난달 열린 회의에서: the time of what is described, unless that is the number.
    if (words.adnominal[i]) {
      let to = i + 1
      while (to < q.first && (words.qualifies[to] || compiled.pack.phrases.leading.has(tokens[to]!.norm))) to++
      if (to >= q.first || reading.claimAt[to]! >= 0 || free) continue
      if (compiled.pack.phrases.surveys?.has(reading.text.slice(tokens[to]!.start, words.nounEnd[to]!))) free = true
      else if (closing?.has(reading.text.slice(tokens[to]!.start, words.nounEnd[to]!))) continue
      // 이날 오른 종목은 587개: what is counted.
      else if ((i - mark.last > 5 && tokens[i - 1]?.norm !== ',') || !isHeadOfClause(words, to, q.first)) inside = true
    }
  }
  return !inside
}

function modalityOf(asked: Asked, n: number): void {
  const { compiled, reading, roles, words, memory } = asked
  const { phrases } = compiled.pack
  const { tokens } = reading
  const q = reading.claims[n]!
  const role = roles[n]!
  const reach = modalReach(asked, q)
  for (const cue of reading.cues) {
    if (cue.value.role !== 'modality') continue
    // 58%가 ‘오를 것’이라고 답했다: what is expected is only what the answer says.
    if (asked.quotes[cue.first]! > 0 && asked.quotes[cue.first] !== asked.quotes[q.first]) continue
    const { side, sets } = cue.value
    // 소방서 추산 2억원: straight before the number, and for it alone.
    const owner = words.role[cue.last] === 'bare' ? reading.claimAt[cue.last + 1]! : -1
    if (side === 'after' && owner >= 0 && reading.claims[owner] !== q) continue
    if (side === 'after' && owner < 0 && (cue.last <= q.last || cue.first > reach)) continue
    if (side === 'before' && cue.first > q.last) continue
    if (side === 'before') {
      // What names a forecast holds for the number next to it, and not over a verb.
      const moved = role.previous !== null || role.direction !== null || roles.some((other) => other.previous === q)
      let apart =
        (words.role[cue.last] === 'object' && (!moved || words.against[cue.first] === 1)) || q.first - cue.last > 8
      for (let k = cue.last + 1; k < q.first; k++)
        if (
          (reading.claimAt[k]! >= 0 && !(moved && words.role[cue.last] === 'object')) ||
          words.role[k] === 'verb' ||
          words.role[k] === 'clause'
        )
          apart = true
      if (apart) continue
    }
    role.modality = sets
    q.why.set('modality', cue.value.name)
    return
  }
  // 웃돌 것이다, 늘릴 계획이다: a verb of what is to come.
  for (let i = q.last + 1; i < reach && i + 1 < tokens.length; i++) {
    if (asked.quotes[i]! > 0 && asked.quotes[i] !== asked.quotes[q.first]) continue
    const expected = phrases.expects?.(tokens[i]!.norm, tokens[i + 1]!.norm)
    if (!expected) continue
    role.modality = expected
    q.why.set('modality', 'verb of what is to come')
    return
  }
  // 31명 이상이 찬성하면: a condition.
  for (let i = q.last + 1; i <= reach; i++)
    if (words.role[i] === 'clause' && phrases.isConditional?.(tokens[i]!.norm)) {
      role.modality = 'hypothetical'
      q.why.set('modality', 'condition')
      return
    }
  // 발견될 경우 7000만달러를 받는다: what a condition leads to.
  const last = lastVerb(asked, tokens.length - 1)
  if (last >= 0 && !phrases.isPast(tokens[last]!.norm))
    for (let i = q.first - 1; i >= 0; i--) {
      const cue = reading.cueAt[i]
      if (cue?.value.role === 'border') break
      const open = cue?.value.role === 'modality' && cue.value.sets === 'hypothetical'
      if (!open && !(words.role[i] === 'clause' && phrases.isConditional?.(tokens[i]!.norm))) continue
      role.modality = 'hypothetical'
      q.why.set('modality', 'follows from a condition')
      return
    }
  // 2028년까지 200두로 늘린다: a time to come with a verb of the present.
  // Said in a sentence before, it holds for what moves.
  const time = role.period ?? (role.direction === null || q.unit!.type === 'duration' ? null : memory.period)
  if (time && memory.today !== null && time.start > memory.today) {
    const verb = lastVerb(asked, reach)
    if (verb >= 0 && phrases.isPast(tokens[verb]!.norm)) return
    if (!role.period && (verb < 0 || !phrases.isPresent?.(tokens[verb]!.norm))) return
    // Who acts on something means to; what happens is only expected.
    let acts = false
    for (let i = Math.max(0, q.first - 12); i < verb; i++) acts ||= words.role[i] === 'object'
    role.modality = acts ? 'target' : 'forecast'
    q.why.set('modality', 'time to come')
  }
}

function lastVerb({ reading, words }: Asked, reach: number): number {
  for (let i = Math.min(reach, reading.tokens.length - 1); i >= 0; i--)
    if (words.role[i] === 'verb' || words.role[i] === 'clause') return i
  return -1
}

/** Last token whose words of expectation still cover a number: its clause, and those that are linked to it without a past. */
function modalReach(asked: Asked, q: Quantity): number {
  const { compiled, reading, words } = asked
  const { tokens, cueAt, claimAt } = reading
  const { phrases } = compiled.pack
  let described = false
  let quoted = false
  for (let i = behind(asked, q); i < tokens.length; i++) {
    const role = words.role[i]
    const { norm } = tokens[i]!
    const cue = cueAt[i]
    if (cue?.value.role === 'border') return i - 1
    if (role === 'clause' && phrases.contrasts?.(norm)) return i
    if (norm === '“') quoted = true
    // “3년이 걸린다”면서 “…”라고 내다봤다: what is said first is not part of what is expected then.
    if (norm === '”' && tokens[i + 1]) {
      if (!tokens[i + 1]!.glued) return i
      if (!quoted && words.role[i + 1] === 'clause' && tokens[i + 2]?.norm === '“') return i
    }
    if (norm === '”') quoted = false
    if (role === 'clause' && !cue && phrases.isPast(norm)) return i
    if (role === 'clause' && cue && cue.value.role !== 'modality' && phrases.isPast(norm)) return i
    if (phrases.relating?.has(norm)) described = true
    else if (words.adnominal[i]) {
      if (cue?.value.role === 'modality') continue
      const next = tokens[i + 1]
      if (!next || claimAt[i + 1]! >= 0) continue
      const noun = reading.text.slice(next.start, words.nounEnd[i + 1]!)
      if (!phrases.closing?.has(noun) && cueAt[i + 1]?.value.role !== 'modality') described = true
    } else if (described && (role === 'topic' || role === 'subject')) {
      // The number belongs to a clause that only describes the subject of what follows.
      return i - 1
    } else if (described && (role === 'object' || role === 'other') && i > q.last + 6) return i - 1
  }
  return tokens.length
}

function subjectOf(asked: Asked, n: number): string {
  const { compiled, reading, roles, words, memory } = asked
  const { claims, tokens } = reading
  const { phrases } = compiled.pack
  const q = claims[n]!
  const note = (rule: string): void => {
    q.why.set('subject', rule)
  }
  const prior = n > 0 ? claims[n - 1]! : null
  let left = q.first - 1
  while (left >= 0 && (words.qualifies[left] || phrases.leading.has(tokens[left]!.norm))) left--
  if (tokens[left]?.norm !== '(') left = q.first - 1
  if (tokens[left]?.norm === '(') {
    let inner = left - 1
    while (inner >= 0 && words.qualifies[inner] && reading.claimAt[inner]! < 0) inner--
    if (inner >= 0 && reading.claimAt[inner]! >= 0) {
      note('same as before the bracket')
      return roles[reading.claimAt[inner]!]!.subject ?? ''
    }
    if (prior && prior.last >= inner) {
      note('same as before the bracket')
      return roles[n - 1]!.subject ?? ''
    }
    const named = inner >= 0 && tokens[inner]!.kind === WORD && !reading.periodAt[inner]
    if (named && !phrases.leading.has(tokens[inner]!.norm) && !words.against[inner]) {
      if (moverEnding(asked, inner) && roles[n - 1]?.subject) return roles[n - 1]!.subject!
      note('noun before the bracket')
      return nounPhrase(compiled, reading, words, inner)
    }
  }
  if (q.unit!.type === 'rank') {
    const found = behindRank(asked, q)
    if (found) {
      note('noun behind the rank')
      return found
    }
  }
  if (q.unit!.type === 'rank') {
    const whose = subjectBefore(asked, n)
    if (whose.found && whose.near) {
      note('noun with a particle before the rank')
      return whose.found
    }
  }
  if (prior && onlyPartitive(phrases.partOf, reading, prior.last + 1, q.first) && roles[n - 1]!.subject) {
    note('part of the number before')
    return roles[n - 1]!.subject!
  }
  // 로켓 12발, 매출 6831억원.
  left = skipBefore(asked, left)
  const near = tokens[left]
  if (near && (near.norm === ':' || near.norm === '=')) left--
  // 이 중 9명을, 나머지 14명을: of what was counted before.
  const pointsBack =
    left >= 0 &&
    ((phrases.partOf.has(tokens[left]!.norm) && phrases.pronouns.has(tokens[left - 1]?.norm ?? '')) ||
      phrases.rest?.has(tokens[left]!.norm))
  if (pointsBack) {
    const back = (n > 0 ? roles[n - 1]!.subject : null) ?? memory.subject
    if (back) {
      note('part of what was counted before')
      return back
    }
  }
  // 피해액의 30%: what it is a part of.
  const isPart = q.unit!.type === 'percent' || q.unit!.type === 'multiple'
  if (
    isPart &&
    left >= 0 &&
    onlyQualified(words, left + 1, q.first) &&
    words.role[left] === 'of' &&
    !words.against[left]
  ) {
    const whole = nounPhrase(compiled, reading, words, left)
    if (whole && !phrases.leading.has(whole) && !phrases.pronouns.has(whole)) {
      note('what it is a part of')
      return whole
    }
  }
  // 전국 만 18세 이상 남녀: whose age it is stands behind it.
  if (roles[n]!.kind === 'limit' && q.unit!.code === 'a') {
    const group = nounDescribed(asked, q)
    if (group) {
      note('group that it bounds')
      return group
    }
  }
  // 피해액만 3억원
  const placed = left >= 0 && words.role[left] === 'other' ? phrases.placed?.(tokens[left]!.norm) : null
  if (left === q.first - 1 && (placed === 'alone' || (placed === 'until' && q.unit!.type === 'duration'))) {
    const found = nounPhrase(compiled, reading, words, left)
    if (found && !phrases.pronouns.has(found) && !phrases.leading.has(found)) {
      note('noun before the number')
      return found
    }
  }
  if (left >= 0 && isPlainNoun(asked, left)) {
    const found = nounPhrase(compiled, reading, words, left)
    if (found && !phrases.pronouns.has(found)) {
      note('noun before the number')
      return found
    }
  }
  const described = nounDescribed(asked, q)
  if (described) {
    note('noun that it describes')
    return described
  }
  // 설비투자에 15조원을 쓰다: what it goes to.
  const particle = words.role[q.last + 1]
  if (left >= 0 && particle === 'object' && phrases.goal?.(tokens[left]!.norm) && words.role[left] === 'other') {
    note('what it goes to')
    return nounPhrase(compiled, reading, words, left)
  }
  const own = subjectBefore(asked, n)
  if (own.found && own.near) {
    note('noun with a particle before it')
    return own.found
  }
  if (q.unit!.type === 'count' && words.role[q.last + 1] !== 'other') {
    const counted = nounBehind(asked, q)
    if (counted) {
      note('noun behind the number')
      return counted
    }
  }
  const relative = nounBehindVerb(asked, q)
  if (relative) {
    note('noun that its verb describes')
    return relative
  }
  const place = nounPlaced(asked, q)
  if (place) {
    note('noun in which it is')
    return place
  }
  if (
    own.found &&
    prior &&
    roles[n - 1]!.subject &&
    sameUnit(prior, q) &&
    prior.unit!.text === q.unit!.text &&
    q.unit!.type === 'count'
  ) {
    note('same thing as the number before')
    return roles[n - 1]!.subject!
  }
  if (own.found) {
    note('noun with a particle before it')
    return own.found
  }
  // 차량 5대가 추돌해 1명이 숨졌다: the thing counted before is not what is counted here.
  if (prior && isOtherCount(asked, prior, q)) return ''
  // 7명 중 5명에게는 징역 3년이, 2명에게는 …: what was counted last in these units.
  if (prior && q.unit!.type === 'count' && !sameUnit(prior, q))
    for (let k = n - 2; k >= 0; k--) {
      const counted = claims[k]!
      if (!sameUnit(counted, q) || counted.unit!.text !== q.unit!.text || !roles[k]!.subject) continue
      note('same thing as an earlier number')
      return roles[k]!.subject!
    }
  if (prior && roles[n - 1]!.subject && !own.pronoun) {
    note('same as the number before')
    return roles[n - 1]!.subject!
  }
  if (memory.subject) note('subject of the sentence before')
  return memory.subject ?? ''
}

/** The token before a number and its words of degree, time, and base (평균, 전날, 100엔당). */
function skipBefore({ compiled, reading, words }: Asked, left: number): number {
  const { leading, partOf } = compiled.pack.phrases
  const { behind: bases } = compiled.pack.notClaims.base
  const { tokens } = reading
  for (; left >= 0; left--) {
    const token = tokens[left]!
    if (partOf.has(token.norm)) return left
    if (token.kind === WORD && leading.has(token.norm) && !reading.periodAt[left]) continue
    if (words.qualifies[left] || reading.periodAt[left] || reading.baseAt[left]) continue
    if (token.glued && left > 0 && reading.baseAt[left - 1]) continue
    if (!token.glued || token.kind !== WORD) return left
    let base = false
    for (const end of bases) if (token.norm.endsWith(end)) base = true
    if (!base) return left
    while (left > 0 && tokens[left]!.glued) left--
  }
  return left
}

/** 외국인과 기관이 각각 8천523억원, 2천114억원: subjects and numbers by their order, where there are as many of both. */
function pairedSubjects({ compiled, reading, words }: Asked): ReadonlyMap<number, string> {
  const { respectively, links } = compiled.pack.phrases
  const { tokens, claims } = reading
  const paired = new Map<number, string>()
  if (respectively === undefined || claims.length < 2) return paired
  for (let at = 1; at < tokens.length; at++) {
    if (tokens[at]!.norm !== respectively) continue
    let n = 0
    while (n < claims.length && claims[n]!.first < at) n++
    const first = claims[n]
    if (!first || first.first - at > 3) continue
    let count = 1
    while (n + count < claims.length && sameUnit(first, claims[n + count]!)) {
      const gap = tokens[claims[n + count - 1]!.last + 1]
      if (!gap || !links.has(gap.norm) || claims[n + count]!.first - claims[n + count - 1]!.last > 3) break
      count++
    }
    if (count < 2) continue
    // The members of the list before it, last one first.
    const names: string[] = []
    for (let i = at - 1, steps = 0; i >= 0 && steps < 24 && names.length < count; i--, steps++) {
      const token = tokens[i]!
      const role = words.role[i]!
      if (reading.periodAt[i] || reading.claimAt[i]! >= 0) continue
      const isLast = names.length === 0 && (role === 'topic' || role === 'subject' || role === 'object')
      const isMember = names.length > 0 && (role === 'and' || (role === 'bare' && links.has(tokens[i + 1]?.norm ?? '')))
      if (token.kind === WORD && (isLast || isMember)) {
        const end = words.nounEnd[i]!
        names.unshift(
          end > token.start ? reading.text.slice(token.start, end) : nounPhrase(compiled, reading, words, i),
        )
      } else if (names.length === 0 && role !== 'other') break
    }
    if (names.length !== count) continue
    for (const [k, name] of names.entries()) paired.set(n + k, name)
  }
  return paired
}

function isOtherCount({ words }: Asked, prior: Quantity, q: Quantity): boolean {
  if (q.unit!.type !== 'count' || prior.why.get('subject') !== 'noun before the number') return false
  for (let i = prior.last + 1; i < q.first; i++) if (words.role[i] === 'clause') return true
  return false
}

/** A noun without particle that stands right before a number. */
function isPlainNoun({ compiled, reading, words }: Asked, at: number): boolean {
  const token = reading.tokens[at]!
  const { closing, partOf, breaks } = compiled.pack.phrases
  if (closing?.has(token.norm) || partOf.has(token.norm) || breaks.has(token.norm)) return false
  if (words.against[at]) return false
  // 씩, 꼴: behind a number.
  if (token.glued && at > 0 && reading.claimAt[at - 1]! >= 0) return false
  if (token.kind !== WORD || words.role[at] !== 'bare' || reading.claimAt[at]! >= 0 || reading.periodAt[at])
    return false
  const cue = reading.cueAt[at]
  return !cue || (cue.value.role !== 'basis' && cue.value.role !== 'saying' && cue.value.role !== 'border')
}

/** 1위인 한빛전자는, 2위 대원하이닉스는: whose rank it is may follow. */
function behindRank({ compiled, reading, words }: Asked, q: Quantity): string {
  const { tokens } = reading
  let i = q.last + 1
  if (tokens[i]?.glued) i = tokens[i]!.norm === '인' ? i + 1 : tokens.length
  for (let steps = 0; i < tokens.length && steps < 4; i++, steps++) {
    const role = words.role[i]
    if (role === 'topic' || role === 'subject') return nounPhrase(compiled, reading, words, i)
    if (role !== 'bare' || tokens[i]!.kind !== WORD) break
  }
  return ''
}

/** 500원의 분기배당, 1조원 규모의 보상안, 65세 이상 인구, 37세 여성: what it measures follows. */
function nounDescribed(asked: Asked, q: Quantity): string {
  const { compiled, reading, words } = asked
  const { phrases } = compiled.pack
  const { tokens } = reading
  // 2유로(약 3천400원)의 수수료
  const from = behind(asked, q)
  let i = from
  const isAge = q.unit!.code === 'a' && /[세살]$/.test(q.unit!.text)
  let tied = false
  while (tokens[i] && words.qualifies[i] && !tokens[i]!.glued) {
    tied ||=
      words.role[i] === 'of' ||
      phrases.sizeWords.has(tokens[i]!.norm) ||
      (words.role[i] === 'bare' && q.qualifier !== null && q.qualifier !== 'approximate')
    if (words.role[i] !== 'of' && words.role[i] !== 'bare') return ''
    i++
  }
  const next = tokens[i]
  if (!next) return ''
  if (next.glued && i === from) {
    const size = phrases.sizeWords.has(next.norm) || phrases.sizeWords.has(`${next.norm}의`)
    if (!size && !phrases.genitive.has(next.norm) && !(words.adnominal[i] && q.unit!.type === 'currency')) return ''
    tied = true
    i++
  } else if (phrases.sizeWords.has(next.norm)) {
    tied = true
    i++
  } else if (isAge) tied = true
  else if (q.unit!.type === 'count' && /^(개|여 ?개)$/.test(q.unit!.text)) tied = true
  // 300억원대 투자사기 혐의
  else if (
    q.unit!.type === 'currency' &&
    q.min !== null &&
    next.kind === WORD &&
    !next.glued &&
    !q.why.get('value')?.startsWith('range')
  )
    tied = !reading.cueAt[i]
  // 2%대 금리, 25% 상호관세
  else if (q.unit!.type === 'percent' && next.kind === WORD && !next.glued && words.role[i] !== 'bare')
    tied = !reading.cueAt[i]
  if (!tied) return ''
  for (let steps = 0; i < tokens.length && steps < 6; i++, steps++) {
    const token = tokens[i]!
    if (token.kind === SYMBOL && (token.norm === '‘' || token.norm === "'" || token.norm === '“' || token.norm === '·'))
      continue
    if (reading.claimAt[i]! >= 0 || token.kind !== WORD)
      return steps > 0 && (words.role[i - 1] === 'of' || (isAge && words.role[i - 1] === 'bare'))
        ? nounPhrase(compiled, reading, words, i - 1)
        : ''
    const role = words.role[i]!
    if (role === 'bare' || role === 'of') {
      const after = tokens[i + 1]
      if (
        role === 'bare' &&
        (!after ||
          phrases.breaks.has(after.norm) ||
          (after.kind === SYMBOL && after.norm !== '·' && after.norm !== '’' && after.norm !== "'"))
      ) {
        if (reading.cueAt[i]?.value.role === 'move') return ''
        return nounPhrase(compiled, reading, words, i)
      }
      continue
    }
    if (role === 'verb' || role === 'clause') return ''
    return nounPhrase(compiled, reading, words, i)
  }
  return ''
}

/** 열여섯 가구 주민이: the noun behind a count. */
function nounBehind({ compiled, reading, words }: Asked, q: Quantity): string {
  const { tokens } = reading
  let i = q.last + 1
  while (words.qualifies[i] && words.role[i] === 'bare') i++
  const next = tokens[i]
  if (!next || next.glued || next.kind !== WORD || reading.cueAt[i] || words.qualifies[i] || reading.periodAt[i])
    return ''
  if (compiled.pack.phrases.leading.has(next.norm) || compiled.pack.phrases.partOf.has(next.norm)) return ''
  const role = words.role[i]
  if (role === 'topic' || role === 'subject' || role === 'object') return nounPhrase(compiled, reading, words, i)
  return ''
}

/** 1200억원을 들여 짓는 공장, 5조원에 불과했던 수주 잔액: the noun behind the verb that describes it. */
function nounBehindVerb({ compiled, reading, words }: Asked, q: Quantity): string {
  const { phrases } = compiled.pack
  const { tokens } = reading
  let verb = -1
  for (let i = q.last + 1; i < tokens.length && i - q.last <= 8; i++) {
    if (reading.claimAt[i]! >= 0) return ''
    const role = words.role[i]
    if (words.adnominal[i]) {
      verb = i
      break
    }
    if (role === 'clause' && phrases.chains?.(tokens[i]!.norm)) continue
    if (role === 'clause' || role === 'topic' || reading.cueAt[i]?.value.role === 'border') return ''
  }
  if (verb < 0) return ''
  for (let i = verb + 1, steps = 0; i < tokens.length && steps < 5; i++, steps++) {
    const token = tokens[i]!
    if (reading.claimAt[i]! >= 0 || token.kind === SYMBOL || words.qualifies[i]) return ''
    if (token.kind !== WORD) continue
    const role = words.role[i]!
    const noun = reading.text.slice(token.start, words.nounEnd[i]!)
    if (i === verb + 1 && (phrases.closing?.has(noun) || reading.cueAt[i]?.value.role === 'modality')) return ''
    if (role === 'bare' || role === 'of') continue
    if (role === 'verb' || role === 'clause') return ''
    return nounPhrase(compiled, reading, words, i)
  }
  return ''
}

/** Tokens that are looked at for a subject, at most. */
const MAX_LEFT = 60

/** The noun with a topic or subject particle before a number. `near`: of its own clause; `pronoun`: it only points back. */
function subjectBefore(asked: Asked, n: number): { found: string; near: boolean; pronoun: boolean } {
  const { compiled, reading, roles, words } = asked
  const { phrases } = compiled.pack
  const { tokens, claims } = reading
  const q = claims[n]!
  const particle = particleOf(asked, q)
  const takesObject =
    phrases.from.has(particle) ||
    phrases.to.has(particle) ||
    roles[n]!.direction !== null ||
    roles[n]!.previous !== null ||
    roles[n]!.kind === 'change'
  let described = 0
  let crossed = false
  let object = -1
  let far = -1
  let between = 0
  let pronoun = false
  const phraseAt = (i: number): string => nounPhrase(compiled, reading, words, i)
  const left = skipBefore(asked, q.first - 1)
  const compared = isCompared(asked, q)
  for (let i = q.first - 1, steps = 0; i >= 0 && steps < MAX_LEFT; i--, steps++) {
    const token = tokens[i]!
    const covered = reading.claimAt[i]!
    if (covered >= 0) {
      i = claims[covered]!.first
      between++
      continue
    }
    if (token.kind === SYMBOL) {
      if (token.norm === ')') {
        let open = i - 1
        while (open >= 0 && i - open < 16 && tokens[open]!.norm !== '(') open--
        if (open >= 0 && tokens[open]!.norm === '(') i = open
        continue
      }
      if (token.norm === '(' && i > 0 && reading.claimAt[i - 1]! >= 0)
        return { found: roles[reading.claimAt[i - 1]!]!.subject ?? '', near: true, pronoun: false }
      if (
        token.norm === '(' &&
        i > 0 &&
        !reading.periodAt[i - 1] &&
        !phrases.leading.has(tokens[i - 1]!.norm) &&
        !words.against[i - 1]
      ) {
        const outer = phraseAt(i - 1)
        return { found: outer, near: true, pronoun: false }
      }
      if (token.norm === ';' || token.norm === '▲' || token.norm === '△') break
      if (token.norm === '“') {
        // 수당을 “5배로 올려야 한다”고 했다
        if (i > 0 && words.role[i - 1] === 'object') return { found: phraseAt(i - 1), near: true, pronoun: false }
        crossed = true
      }
      if (token.norm === '”')
        while (i > 0 && steps < MAX_LEFT && tokens[i]!.norm !== '“') {
          i--
          steps++
        }
      continue
    }
    // 60세 이상은: the group itself.
    if (words.qualifies[i] && words.role[i] === 'topic' && !crossed && (reading.claimAt[i - 1] ?? -1) >= 0) {
      const group = claims[reading.claimAt[i - 1]!]!
      return { found: reading.text.slice(group.start, words.nounEnd[i]!), near: true, pronoun: false }
    }
    if (reading.periodAt[i] || words.qualifies[i]) continue
    // The particle of a number.
    if (token.glued && i > 0 && reading.claimAt[i - 1]! >= 0) continue
    const cue = reading.cueAt[i]
    if (words.against[i]) continue
    // …에 따르면 ends what can be a subject; 연합이 집계한 only describes.
    if (cue?.value.role === 'saying' && cue.value.source === 'before' && !words.adnominal[cue.last]) break
    if (phrases.leading.has(token.norm)) continue
    if (cue?.value.role === 'border') {
      crossed = true
      continue
    }
    switch (words.role[i]) {
      case 'clause':
        crossed = true
        break
      case 'verb':
        if (words.adnominal[i]) {
          // 늘어난 12조원: it describes the number itself.
          if (i < left) described++
        } else crossed = true
        break
      case 'topic': {
        const found = phraseAt(i)
        if (!found) break
        if (phrases.pronouns.has(found)) {
          if (object >= 0) return { found: phraseAt(object), near: true, pronoun: false }
          return { found: far >= 0 ? phraseAt(far) : '', near: false, pronoun: true }
        }
        // A thing measured is the object of who acts: 정부는 세율을 3% 올렸다.
        if (object >= 0 && (takesObject || between === 0))
          return { found: phraseAt(object), near: true, pronoun: false }
        return { found, near: !crossed, pronoun: false }
      }
      case 'subject': {
        if (described > 0 && !crossed) {
          described--
          break
        }
        const found = phraseAt(i)
        if (!found || phrases.closing?.has(found)) break
        if (phrases.pronouns.has(found)) {
          pronoun = true
          break
        }
        if (crossed) {
          if (far < 0) far = i
          break
        }
        if (object >= 0 && (takesObject || between === 0))
          return { found: phraseAt(object), near: true, pronoun: false }
        return { found, near: true, pronoun: false }
      }
      case 'object':
        if (crossed || described > 0 || object >= 0 || compared || phrases.closing?.has(phraseAt(i))) break
        object = i
        break
    }
  }
  if (object >= 0) return { found: phraseAt(object), near: true, pronoun: false }
  return { found: far >= 0 ? phraseAt(far) : '', near: false, pronoun }
}

/** 전망치를 19.9% 상회했다: the object before the number is what it is compared with. */
function isCompared({ reading }: Asked, q: Quantity): boolean {
  for (let i = q.last + 1; i <= q.last + 3; i++) {
    const cue = reading.cueAt[i]
    if (cue?.value.role === 'move') return cue.value.compares === true
  }
  return false
}

function onlyQualified({ qualifies }: WordRoles, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!qualifies[i]) return false
  return true
}

/** 선고에는 1시간 20분이 걸렸다, 계좌에는 3억원이 남았다: where no noun has a particle of its own. */
function nounPlaced({ compiled, reading, words }: Asked, q: Quantity): string {
  const { phrases } = compiled.pack
  const { tokens } = reading
  for (let i = q.first - 1, steps = 0; i >= 0 && steps < 16; i--, steps++) {
    const role = words.role[i]
    const token = tokens[i]!
    if (
      reading.claimAt[i]! >= 0 ||
      token.norm === '“' ||
      token.norm === '”' ||
      role === 'clause' ||
      role === 'topic' ||
      role === 'subject'
    )
      return ''
    if (role === 'verb' && !words.adnominal[i]) return ''
    if (role !== 'other' || token.kind !== WORD || token.glued || reading.periodAt[i] || words.against[i]) continue
    if (phrases.placed?.(token.norm) !== 'in') continue
    const found = nounPhrase(compiled, reading, words, i)
    return phrases.pronouns.has(found) || phrases.leading.has(found) || phrases.breaks.has(found) ? '' : found
  }
  return ''
}

function onlyPartitive(partOf: ReadonlySet<string>, reading: Reading, from: number, to: number): boolean {
  if (to <= from) return false
  for (let i = from; i < to; i++) if (!partOf.has(reading.tokens[i]!.norm)) return false
  return true
}

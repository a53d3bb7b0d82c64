import type { Quantity } from '../../numbers/quantity.ts'
import type { Cue } from '../../pack/pack.ts'
import type { PeriodMark } from '../../periods/periods.ts'
import type { Compiled } from '../../tables/compiled.ts'
import type { Match } from '../../tables/patterns.ts'
import { SYMBOL, WORD } from '../../text/tokens.ts'
import type { Memory, Reading, Roles } from '../sentence.ts'
import type { WordRoles } from './word-roles.ts'

/** What is known of one verb-final sentence when the roles of its numbers are looked for. */
export interface Asked {
  readonly compiled: Compiled
  readonly reading: Reading
  readonly words: WordRoles
  readonly roles: readonly Roles[]
  readonly memory: Memory
  readonly periods: readonly PeriodMark[]
  /** For each token the quotation that it stands in, counted from 1; 0 outside of all. */
  readonly quotes: Uint16Array
}

/** Whether it is told in hundredths. */
export const isRate = (q: Quantity): boolean => {
  const { type } = q.unit!
  return type === 'percent' || type === 'percentage_point' || type === 'basis_point'
}

/** 5% 이하로 유지하다: within a bound it may move. */
export const isBound = ({ qualifier }: Quantity): boolean =>
  qualifier === 'at_most' || qualifier === 'less_than' || qualifier === 'at_least' || qualifier === 'more_than'

/** Whether it is told in parts of something else. */
export const isProportion = (q: Quantity): boolean => isRate(q) || q.unit!.type === 'multiple'

/** What is glued behind a number: 에서, 로, 의. */
export function particleOf({ reading }: Asked, q: Quantity): string {
  const next = reading.tokens[q.last + 1]
  return next?.glued || next?.norm === '→' ? next.norm : ''
}

/** Whether a number is what something moved from: 400억원에서, 8세 미만에서. */
export function isFrom(asked: Asked, q: Quantity): boolean {
  const { compiled, reading, words } = asked
  const { phrases } = compiled.pack
  if (phrases.from.has(particleOf(asked, q))) return true
  const token = reading.tokens[q.last + 1]
  if (!token || token.kind !== WORD) return false
  const noun = reading.text.slice(token.start, words.nounEnd[q.last + 1])
  return phrases.sizes?.has(noun) === true && phrases.from.has(token.norm.slice(noun.length))
}

/** Token behind a number and what stands in brackets after it. */
export function behind({ reading }: Asked, q: Quantity): number {
  const { tokens } = reading
  let i = q.last + 1
  if (tokens[i]?.norm !== '(') return i
  // 29.05포인트(P)(1.18%)
  if (tokens[i + 2]?.norm === ')' && tokens[i + 3]?.norm === '(') i += 3
  for (let to = i + 1; to < tokens.length && to - i < 12; to++) if (tokens[to]!.norm === ')') return to + 1
  return i
}

/** 200두 규모로, 3% 수준까지: a word of size takes the particle. */
export function leadsTo(asked: Asked, q: Quantity): boolean {
  const { compiled, reading, words } = asked
  const i = behind(asked, q)
  const token = reading.tokens[i]
  if (!token || token.kind !== WORD) return false
  const noun = reading.text.slice(token.start, words.nounEnd[i]!)
  // 10억달러(약 1조원) 흑자로
  const isSize = compiled.pack.phrases.sizes?.has(noun) || compiled.pack.phrases.balances?.test(noun)
  return isSize === true && compiled.pack.phrases.to.has(token.norm.slice(noun.length))
}

/** The movement that serves a number: the first on its right, with only words of degree and particles in between. */
export function moverAfter(asked: Asked, q: Quantity, over: boolean): Match<Cue> | null {
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
        // 4% 아래로 내려오지 않고 있다
        if (phrases.denies?.(tokens[cue.last]!.norm, tokens[cue.last + 1]?.norm ?? '')) return null
        if (cue.value.compares && phrases.bounded?.has(particle)) return null
        // 93% 수준에는 미치지 못한다
        const size = reading.text.slice(tokens[from]!.start, words.nounEnd[from])
        if (
          cue.value.compares &&
          phrases.sizes?.has(size) &&
          phrases.bounded?.has(tokens[from]!.norm.slice(size.length))
        )
          return null
        // 9명이 크고 작은 부상을 입었다
        if (cue.value.adjacent && phrases.bothWays?.test(tokens[cue.last + 1]?.norm ?? '')) return null
        // 68%가 인상에 반대했다: what they are asked about.
        if (phrases.votes?.test(tokens[cue.last + 1]?.norm ?? '')) return null
        if (cue.value.adjacent && (over || comma)) return null
        // 3만원을 줄 수 있다, 60% 이하에게 준다: given, unless it stands straight behind the number.
        if (i > from && phrases.given?.has(token.norm) && !phrases.leading.has(tokens[i - 1]!.norm)) return null
        const isObject = words.role[from] === 'object' && tokens[from]!.glued
        // 100만원을 더 준다: 준다 is 주다 and 줄다.
        if (isObject && (phrases.climbs?.has(token.norm[0]!) || phrases.given?.has(token.norm))) return null
        // A verb behind a comma that describes a noun of its own: 오른 종목은 587개, 내린 종목은 291개.
        if (comma && words.adnominal[i] && reading.claimAt[i + 1]! < 0) return null
        // 증가율은, 상승세의: the noun of a movement is no verb, unless the number stands right before it.
        if (i > from && (role === 'topic' || role === 'subject' || role === 'of')) return null
        return ownSubject ? null : cue
      }
      if (cue.value.role === 'state' || cue.value.role === 'saying' || cue.value.role === 'border') return null
      if (cue.value.role === 'basis') {
        // 전년(24.8%)보다
        i = tokens[cue.last]!.norm === '(' ? cue.last - 1 : cue.last
        if (i < cue.last) {
          while (i + 1 < tokens.length && i - from <= 24 && tokens[i]!.norm !== ')') i++
        }
        continue
      }
    }
    // 1998년 7.5% 이후 가장 높다: what has been since.
    if (i === from && phrases.after?.has(token.norm)) return null
    // 약 7%, 약 1% 순으로 높았다: in order of size.
    if (phrases.ranked?.(token.norm)) return null
    if (words.qualifies[i]) {
      if (role === 'clause' || role === 'verb') return null
      // 70% 안팎의 높은 지지율: it describes.
      if (role === 'of' && words.adnominal[i + 1]) return null
      continue
    }
    if (reading.claimAt[i]! >= 0) {
      // 38%로 7%포인트 높아졌다: over the size of the move.
      const size = reading.claims[reading.claimAt[i]!]!
      // 1만5천원으로 한 달 전 9천원보다 70% 올랐다: over what it is compared with.
      if (over && phrases.than?.(tokens[size.last + 1]?.norm ?? '')) {
        i = size.last + 1
        continue
      }
      if (over && phrases.comparedBy?.has(tokens[size.last + 2]?.norm ?? '')) {
        i = size.last + 2
        continue
      }
      // 0.75명으로 9년 만에 반등했다, 2천만명으로 석 달 새 늘었다: over how long it has taken.
      const lapse = tokens[size.last + 1]?.norm ?? ''
      if (over && (phrases.elapsedIn?.has(lapse) || (size.unit!.type === 'duration' && phrases.within?.has(lapse)))) {
        i = size.last + 1
        continue
      }
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
        // 9.8%의 체중 감소
        const isOf = words.role[i + 1] === 'bare' && !reading.cueAt[i + 1] && reading.claimAt[i + 1]! < 0
        const next = reading.cueAt[isOf ? i + 2 : i + 1]
        const isNoun =
          !isOf ||
          (words.role[i + 2] !== 'verb' &&
            phrases.rateNames?.test(reading.text.slice(0, words.nounEnd[i + 2])) !== true)
        return next?.value.role === 'move' && !words.adnominal[next.first] && isNoun ? next : null
      }
      continue
    }
    // 1년 전과 비교하면: what it is told against.
    if (role === 'clause' && over && phrases.comparedBy?.has(token.norm)) continue
    // 500명으로 정원을 늘렸다: its object may stand in between; but 20억원으로 시설을 늘렸다.
    const isMoved = over && role === 'object' && q.unit!.type !== 'currency' && i - from <= 3
    if (isMoved && reading.cueAt[i + 1]?.value.role === 'move') continue
    if (role === 'verb' || role === 'clause' || role === 'object') return null
    // A verb with a subject of its own between it and the number does not serve the number.
    if (role === 'topic' || role === 'subject') ownSubject = true
    // 전년(8천건)에 견줘
    const isAgainst = phrases.comparedBy?.has(tokens[i + 1]?.norm ?? '') === true
    if (
      role === 'other' &&
      !isAgainst &&
      phrases.placeParticles?.test(token.norm) === true &&
      phrases.sizes?.has(token.norm.slice(0, -1)) !== true
    )
      return null
  }
  return null
}

/** The movement whose words end at a token, words of bound between it and the token included: 늘어난 약 [3만명]. */
export function moverEnding({ compiled, reading, words }: Asked, at: number): Match<Cue> | null {
  for (let i = at, guard = 0; i >= 0 && guard < 3; guard++) {
    const cue = reading.cueAt[i]
    if (cue?.value.role === 'move' && cue.last === i) {
      const role = words.role[i]
      // 밀렸다가 9만달러를 회복했다: another movement.
      // 대상을 늘리고 720만원을: nor what is done besides.
      const { norm } = reading.tokens[i]!
      // But 5% 늘면서 [120억달러]에 이르렀다: by its own size.
      const isSized = (reading.claimAt[cue.first - 1] ?? -1) >= 0 && leadsOn(compiled, reading, i + 1)
      const { contrasts, besides } = compiled.pack.phrases
      if (role === 'clause' && (contrasts?.(norm) || (besides?.test(norm) && !isSized))) return null
      // 증가율 3%: the name of a measure.
      if (compiled.pack.phrases.rateNames?.test(norm)) return null
      // 수익성이 낮은 300여 곳: what it is like, where no number says by how much.
      if (
        cue.value.role === 'move' &&
        cue.value.adjacent &&
        (reading.claimAt[cue.first - 1] ?? -1) < 0 &&
        !words.qualifies[cue.first - 1]
      )
        return null
      // 성장률을 1.8%로: the noun of a movement has not led to the number.
      return cue.value.compares || role === 'object' || role === 'topic' || role === 'subject' || role === 'other'
        ? null
        : cue
    }
    const mark = reading.qualifiers.find((m) => m.last === i)
    if (mark) i = mark.first - 1
    // 5% 증가, 120억달러를 기록했다
    else if (reading.tokens[i]!.norm === ',' && words.role[i - 1] === 'bare' && leadsOn(compiled, reading, i + 1)) i--
    // 0.9% 내린 배럴당 64달러, 2bp 내린 연 3.2%
    else if (isPerUnit(compiled, reading, i) || compiled.pack.phrases.perYear === reading.tokens[i]!.norm) i--
    else return null
  }
  return null
}

/** Whether a number at a token is told as what was come to: 120억달러에 이르렀다, 기록했다. */
function leadsOn({ pack }: Compiled, { claims, claimAt, tokens, cueAt }: Reading, at: number): boolean {
  const q = claims[claimAt[at] ?? -1]
  const particle = tokens[(q?.last ?? at) + 1]
  if (!q || particle?.glued !== true || pack.phrases.bounded?.has(particle.norm) !== true) return false
  return cueAt[q.last + 2]?.value.role === 'state'
}

/** 전망치를 19.9% 상회했다: the object before the number is what it is compared with. */
export function isCompared({ reading }: Asked, q: Quantity): boolean {
  for (let i = q.last + 1; i <= q.last + 3; i++) {
    const cue = reading.cueAt[i]
    if (cue?.value.role === 'move') return cue.value.compares === true
  }
  return false
}

/** 배럴당, 1㎏당: what a price is told for. */
function isPerUnit({ pack }: Compiled, reading: Reading, i: number): boolean {
  if (reading.baseAt[i]) return true
  const { norm, glued } = reading.tokens[i]!
  for (const end of pack.notClaims.base.behind)
    if (norm.endsWith(end) && (norm.length > end.length || (glued && reading.baseAt[i - 1] === 1))) return true
  return false
}

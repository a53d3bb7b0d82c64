import type { FinalSentence } from '../../clauses/final/final-sentence.ts'
import { nounPhrase } from '../../clauses/final/noun-phrases.ts'
import { type Quantity, sameUnit } from '../../numbers/quantity.ts'
import type { Cue } from '../../pack/pack.ts'
import type { Match } from '../../tables/patterns.ts'
import { isBullet } from '../../text/sentences.ts'
import { NUMBER, WORD } from '../../text/tokens.ts'

/*
 * What stands about a number in a verb-final sentence.
 */

/** A noun without particle that stands right before a number. */
export function isPlainNoun({ compiled, reading, words }: FinalSentence, at: number): boolean {
  const token = reading.tokens[at]!
  const { closing, partOf, breaks, tails, one, each, numberOf, elapsed, aims } = compiled.pack.phrases
  // 성장률 전망 0.9%
  const isOutlook = ({ value, first, last }: Match<Cue>): boolean =>
    value.role === 'modality' && value.side === 'before' && last === at && first < at
  // 직원 수 4,210명, but 할 수 있다
  const isNumberOf =
    numberOf?.has(token.norm) &&
    reading.tokens[at - 1]?.kind === WORD &&
    words.role[at - 1] === 'bare' &&
    !words.adnominal[at - 1]
  // 매출 목표 3조원
  const isAim =
    aims?.has(token.norm) === true &&
    reading.tokens[at - 1]?.kind === WORD &&
    words.role[at - 1] === 'bare' &&
    reading.claimAt[at - 1]! < 0 &&
    !reading.periodAt[at - 1]
  if (
    (closing?.has(token.norm) && !isNumberOf && !isAim && !reading.cues.some(isOutlook)) ||
    partOf.has(token.norm) ||
    breaks.has(token.norm) ||
    one?.has(token.norm)
  )
    return false
  if (words.against[at]) return false
  // 세운 지도 10년: no map.
  if (elapsed?.has(token.norm) && words.adnominal[at - 1]) return false
  // 3타 차: behind a number.
  if (at > 0 && (reading.claimAt[at - 1]! >= 0 || reading.tokens[at - 1]!.kind === NUMBER) && tails?.has(token.norm))
    return false
  // 소방추산 2억원: who reckons.
  for (const noun of compiled.pack.phrases.estimated ?? [])
    if (token.norm.length > noun.length && token.norm.endsWith(noun)) return false
  // 해지 시 990만원: when.
  const { inCase } = compiled.pack.phrases
  if (token.norm === inCase && reading.tokens[at - 1]?.kind === WORD && words.role[at - 1] === 'bare') return false
  // 충전시 406㎞: when.
  if (compiled.pack.phrases.whenDone?.test(token.norm)) return false
  // 한 갑씩
  if (token.norm.length > 1 && token.norm.endsWith(each ?? ' ')) return false
  // 씩, 꼴: behind a number.
  if (token.glued && at > 0 && reading.claimAt[at - 1]! >= 0) return false
  if (token.kind !== WORD || words.role[at] !== 'bare' || reading.claimAt[at]! >= 0 || reading.periodAt[at])
    return false
  const cue = reading.cueAt[at]
  return !cue || (cue.value.role !== 'basis' && cue.value.role !== 'saying' && cue.value.role !== 'border')
}

/** 기관은 418억원 순매수했다, 3353억원어치를 순매도했다: whether a sum is what somebody has bought or sold. */
export function isTraded({ compiled, reading: { tokens } }: FinalSentence, q: Quantity): boolean {
  const { trades } = compiled.pack.phrases
  if (q.unit!.type !== 'currency' || trades === undefined) return false
  const at = tokens[q.last + 1]?.glued ? q.last + 2 : q.last + 1
  return trades.test(tokens[at]?.norm ?? '')
}

/** The token before a number and its words of degree, time, and base (평균, 전날, 100엔당). */
export function skipBefore({ compiled, reading, words }: FinalSentence, left: number, priced = false): number {
  const { leading, partOf, scope, reckoning, one, into, placed } = compiled.pack.phrases
  const { behind: bases } = compiled.pack.notClaims.base
  const { tokens } = reading
  for (; left >= 0; left--) {
    const token = tokens[left]!
    if (partOf.has(token.norm)) return left
    // 수출 한 달 새 5% 증가: since when.
    const cue = reading.cueAt[left]
    const isSince = cue?.value.role === 'basis' && (words.role[left] === 'bare' || words.role[left] === 'other')
    if (isSince && cue.first > 0 && words.role[cue.first - 1] === 'bare') {
      left = cue.first
      continue
    }
    // 한 통에 3만원: for how much of it.
    if (left > 0 && one?.has(tokens[left - 1]!.norm) && into !== undefined && token.norm.endsWith(into)) {
      left--
      continue
    }
    // 상단 기준 1.25%: by what it is reckoned.
    if (reckoning?.has(token.norm) && words.role[left - 1] === 'bare' && tokens[left - 1]!.kind === WORD) {
      const from = left
      do left--
      while (
        left > 0 &&
        from - left < 4 &&
        words.role[left - 1] === 'bare' &&
        tokens[left - 1]!.kind === WORD &&
        !reading.periodAt[left - 1]
      )
      continue
    }
    // GDP의 100%: the particle of a foreign word.
    const isParticle = token.glued && words.role[left] === 'of' && left > 0 && tokens[left - 1]!.kind === WORD
    if (isParticle && reading.claimAt[left - 1]! < 0 && !reading.periodAt[left - 1]) return left
    if (token.kind === WORD && (leading.has(token.norm) || scope?.has(token.norm)) && !reading.periodAt[left]) continue
    // 3학년까지 326만 명: what goes so far is not what is counted.
    if (reading.periodAt[left]?.period === null && placed?.(token.norm) === 'until') return left
    if (words.qualifies[left] || reading.periodAt[left] || reading.baseAt[left]) continue
    if ((token.glued || bases.has(token.norm)) && left > 0 && reading.baseAt[left - 1]) continue
    // 운임은 1FEU(40피트 컨테이너 1개)당 4039달러: for what the bracket explains.
    if (token.glued && bases.has(token.norm) && tokens[left - 1]?.norm === ')') {
      const open = tokens.findLastIndex((mark, i) => i < left && mark.norm === '(')
      if (open > 0 && left - open < 10) {
        left = open
        while (left > 0 && tokens[left]!.glued) left--
        continue
      }
    }
    // ▲새빛당 12석: a name behind a bullet
    const isItem = left > 0 && isBullet(tokens[left - 1]!.norm.charCodeAt(0))
    if (token.kind !== WORD || ((!token.glued || isItem) && !priced)) return left
    // 추가배당 1500원: a noun, and no base.
    if (!token.glued && compiled.pack.phrases.nounsInPer?.test(token.norm)) return left
    let base = false
    for (const end of bases)
      if (token.norm.endsWith(end) && token.norm.length > (token.glued ? 0 : end.length)) base = true
    if (!base) return left
    while (left > 0 && tokens[left]!.glued) left--
  }
  return left
}

/** Where a bound begins, or the lower one that it is the upper one of: 1천만원 이상 3천만원 미만. */
export function boundsFrom({ reading: { claims }, words }: FinalSentence, n: number): number {
  const upper = claims[n]!
  const lower = claims[n - 1]
  const isBoth = lower && lower.last + 2 === upper.first && words.qualifies[lower.last + 1] && sameUnit(lower, upper)
  return isBoth ? lower.start : upper.start
}

/** The noun with a topic particle at a token. */
export function topicAt({ compiled, reading, words }: FinalSentence, at: number): string {
  if (at < 0 || words.role[at] !== 'topic' || reading.periodAt[at]) return ''
  const found = nounPhrase(compiled, reading, words, at)
  return compiled.pack.phrases.pronouns.has(found) || compiled.pack.phrases.leading.has(found) ? '' : found
}

/** The noun with a topic or subject particle left of a token, within its clause. */
export function topicLeft({ compiled, reading, words, quotes }: FinalSentence, at: number): string {
  for (let i = at - 1; i >= 0 && at - i <= 8; i--) {
    // ‘현대가 더비’에서: inside of a name.
    if (quotes[i]! > 0 && quotes[i] !== quotes[at]) continue
    if (words.role[i] === 'topic' || words.role[i] === 'subject') {
      const found = nounPhrase(compiled, reading, words, i)
      return compiled.pack.phrases.pronouns.has(found) ? '' : found
    }
    if (words.role[i] === 'clause' || words.role[i] === 'verb' || reading.claimAt[i]! >= 0) return ''
  }
  return ''
}

/** 31%였고, 11%는 답하지 않았다: whether a rate is a topic with nothing but the end of a clause before it, behind a share. */
export function isUnnamedPart({ reading, words, roles }: FinalSentence, n: number): boolean {
  const q = reading.claims[n]!
  const prior = roles[n - 1]
  const at = q.last + 1
  if (q.unit!.type !== 'percent' || prior?.kind !== 'share' || words.role[at] !== 'topic' || !reading.tokens[at]!.glued)
    return false
  const before = reading.tokens[q.first - 1]!.norm === ',' ? q.first - 2 : q.first - 1
  return words.role[before] === 'clause'
}

/** 일반분양 물량이다: the noun that ends a sentence with the copula, from a token on. */
export function nounTold({ compiled, reading, words }: FinalSentence, from: number): string {
  const { tokens, text } = reading
  for (let i = from; i < tokens.length && i < from + 3; i++) {
    const token = tokens[i]!
    if (token.kind !== WORD || reading.claimAt[i]! >= 0) return ''
    const noun = compiled.pack.phrases.isNoun?.exec(token.norm)?.[1]
    if (noun) return text.slice(tokens[from]!.start, token.start + noun.length)
    if (words.role[i] !== 'bare') return ''
  }
  return ''
}

/** The noun before the measure of a pack: 복숭아 5㎏ (한 상자). */
export function packedIn(sentence: FinalSentence, at: number): string {
  const { compiled, reading, words } = sentence
  let i = at
  while (i >= 0 && (reading.claimAt[i]! >= 0 || reading.baseAt[i] || words.qualifies[i])) i--
  // 한우 등심(1등급) 100g
  if (reading.tokens[i]?.norm === ')') {
    const open = reading.tokens.findLastIndex((token, k) => k < i && token.norm === '(')
    if (i - open <= 6) i = open - 1
  }
  if (i < 0 || !(isPlainNoun(sentence, i) || words.role[i] === 'of')) return ''
  return nounPhrase(compiled, reading, words, i)
}

/** Whether a number counts people and is itself what its verb tells of: 7만 명 이상이 숨졌다. */
export function isHeads({ compiled, reading, words }: FinalSentence, q: Quantity): boolean {
  let i = q.last + 1
  while (words.qualifies[i] && words.role[i] === 'bare') i++
  if (q.unit!.type !== 'count' || compiled.pack.phrases.heads?.has(q.unit!.text) !== true) return false
  // 2명 숨지고 11명 다쳤다: with no particle.
  if (compiled.pack.phrases.comesToHarm?.test(reading.tokens[i]?.norm ?? '')) return true
  return words.role[i] === 'subject' && (reading.tokens[i]!.glued || words.qualifies[i] === 1)
}

/** Whether a number has a subject particle of its own, behind a word of bound or size: 5만명 이상이, 20만원 선이. */
export function isItself({ compiled, reading, words }: FinalSentence, q: Quantity): boolean {
  const at = q.last + 1
  const word = reading.tokens[at]
  if (word?.kind !== WORD || words.role[at] !== 'subject' || word.glued) return false
  if (q.unit!.type === 'count' && compiled.pack.phrases.heads?.has(q.unit!.text) !== true) return false
  const noun = reading.text.slice(word.start, words.nounEnd[at])
  return words.qualifies[at] === 1 || compiled.pack.phrases.sizes?.has(noun) === true
}

const isAge = (q: Quantity | undefined): boolean => q?.why.get('unit') === 'age behind a name'

/** Members of a list that are told of together, at most. */
const MOST_TOGETHER = 6

/** The noun with a particle at a token, and those that are told of together with it: 수출과 수입은, 한빛당과 새솔당, 누리당의. */
export function allTogether({ compiled, reading, words, quotes }: FinalSentence, at: number): string {
  const last = nounPhrase(compiled, reading, words, at)
  const { tokens, text, claims, claimAt, periodAt } = reading
  const { leading, links, pronouns } = compiled.pack.phrases
  if (last === '' || !words.role.slice(0, at).includes('and')) return last
  const end = text.lastIndexOf(last, tokens[at]!.end - last.length) + last.length
  let from = end - last.length
  let all = from
  let i = at
  for (let guard = 0; guard < MOST_TOGETHER; guard++) {
    while (i > 0 && tokens[i]!.start > from) i--
    let member = i - 1
    // 박새솔(35), 교포 이하늘(26)은: what somebody is, before the name.
    if (words.role[member] === 'bare' && isAge(claims[claimAt[i + 2] ?? -1]) && tokens[member - 1]?.norm === ',')
      member--
    const isLinked = words.role[member] === 'and'
    if (!isLinked && tokens[member]?.norm === ',' && links.has(',')) member--
    else if (!isLinked) break
    if (member < 0 || quotes[member] !== quotes[at] || claimAt[member]! >= 0 || periodAt[member]) break
    // 김한빛(48)과 박새솔(35), 이하늘(26)은
    const isAged = !isLinked && tokens[member]?.norm === ')' && isAge(claims[claimAt[member - 1] ?? -1])
    if (!isLinked && !isAged && (words.role[member] !== 'bare' || leading.has(tokens[member]!.norm))) break
    // ‘봉오동’과: no name is cut inside of its marks.
    if (tokens[member]!.glued && /^[’'”」》]$/.test(tokens[member - 1]?.norm ?? '')) break
    const found = nounPhrase(compiled, reading, words, member)
    if (found === '' || pronouns.has(found) || leading.has(found) || words.against[member]) break
    from = text.lastIndexOf(found, tokens[member]!.end - found.length)
    // 한빛당과 새솔당, 누리당: only where a particle joins some of them.
    if (isLinked) all = from
    else if (all < end - last.length) all = from
    i = member
  }
  return text.slice(all, end)
}

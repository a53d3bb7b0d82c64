import { isRate, particleOf } from '../../clauses/final/behind-numbers.ts'
import type { FinalSentence } from '../../clauses/final/final-sentence.ts'
import { moverAfter, moverEnding } from '../../clauses/final/movers.ts'
import { directionOf } from '../../clauses/movement.ts'
import type { Roles } from '../../clauses/sentence.ts'
import { mayConvert, type Quantity, sameUnit } from '../../numbers/quantity.ts'
import type { Cue } from '../../pack/pack.ts'
import { topicLeft } from '../../subjects/final/words.ts'
import type { Match } from '../../tables/patterns.ts'
import { isRanked, lastOfList, moverBehindBrackets } from './movers.ts'

/*
 * Numbers whose brackets, arrows and neighbours say whether they are a level or a change, before any verb is asked.
 */

/** The bracket that a number opens, or the token before it. 3500억 달러(약 505조 원) */
function openingOf({ reading: { tokens }, words }: FinalSentence, q: Quantity): number {
  return words.qualifies[q.first - 1] && tokens[q.first - 2]?.norm === '(' ? q.first - 2 : q.first - 1
}

export const isBracketed = (sentence: FinalSentence, q: Quantity): boolean =>
  sentence.reading.tokens[openingOf(sentence, q)]?.norm === '('

/** Tells the kind and direction of a number; `true` where nothing more is to be said of it. */
type MarkRule = (sentence: FinalSentence, q: Quantity, n: number) => boolean

/** 3.2%↑; but 많은 곳 150㎜↑, which is a bound. */
function arrow({ compiled, reading, roles }: FinalSentence, q: Quantity, n: number): boolean {
  const behind = reading.tokens[q.last + 1]
  if (!behind?.glued || (behind.norm !== '↑' && behind.norm !== '↓')) return false
  const isPlace = compiled.pack.phrases.light?.has(reading.tokens[q.first - 1]?.norm ?? '') === true
  if (isPlace && q.unit!.type === 'length') {
    q.qualifier ??= behind.norm === '↑' ? 'at_least' : 'at_most'
    return true
  }
  roles[n]!.kind = 'change'
  roles[n]!.direction = behind.norm === '↑' ? 'up' : 'down'
  q.why.set('direction', 'arrow behind the number')
  return true
}

/** 8조원(전년 대비 22.3%): by how much more; but 전년 대비 101%. */
function againstInBrackets({ reading, roles }: FinalSentence, q: Quantity, n: number): boolean {
  const { tokens, cueAt } = reading
  if (q.unit!.type !== 'percent' || q.signed || tokens[q.last + 1]?.norm !== ')' || !(Number(q.decimal) < 90))
    return false
  const basis = cueAt[q.first - 1]
  if (basis?.value.role !== 'basis' || tokens[basis.first - 1]?.norm !== '(') return false
  roles[n]!.kind = 'change'
  roles[n]!.direction = 'up'
  q.why.set('kind', 'what it is against in brackets')
  return true
}

/** 3500억 달러(약 505조 원), 3만6200원(8.1% 하락): in brackets behind another number. */
function behindNumber(sentence: FinalSentence, q: Quantity, n: number): boolean {
  const { tokens, claims, cueAt } = sentence.reading
  const prior = claims[n - 1]
  if (!prior) return false
  // 29.59포인트(p, 1.21%)
  const isLabelled = tokens[prior.last + 1]?.norm === '(' && tokens[prior.last + 3]?.norm === ','
  if (!(isLabelled && q.first === prior.last + 4) && !isBracketed(sentence, q)) return false
  // 29.05포인트(P)(1.18%)
  const label = tokens[prior.last + 1]?.norm === '(' && tokens[prior.last + 3]?.norm === ')' ? 3 : 0
  if (!isLabelled && openingOf(sentence, q) !== prior.last + 1 + label) return false
  const before = sentence.roles[n - 1]!
  const role = sentence.roles[n]!
  if (movedInside(sentence, q)) tellMove(q, role, cueAt[q.last + 1]!)
  else if (mayConvert(prior, q) && !q.signed) {
    role.kind = before.kind
    role.direction = before.direction
    q.why.set('kind', 'conversion in brackets')
  } else if (q.signed) role.kind = 'change'
  else if (isAmongSigned(sentence, q, true)) tellRise(q, role)
  // but 1.34배(95% 신뢰구간 1.25∼1.44): how sure it is
  // and 19%(484명→392명) 감소했다: from how many to how many
  else if (
    before.kind === 'change' &&
    (isRate(q) || isRate(prior)) &&
    tokens[q.last + 1]?.norm !== '→' &&
    !isOfInterval(sentence, q)
  ) {
    role.kind = 'change'
    role.direction = before.direction
    q.why.set('kind', 'the same change in brackets')
  }
  return true
}

/** 음식점업(13만명, 4.9%) 등에서 늘었다, (6만명·4.6%): the same change as a rate, behind a comma or dot in the bracket. */
function besideInBrackets({ reading: { claims, tokens }, roles }: FinalSentence, q: Quantity, n: number): boolean {
  const prior = claims[n - 1]
  if (!prior || q.signed || !isRate(q) || isRate(prior) || prior.last !== q.first - 2) return false
  const mark = tokens[q.first - 1]!.norm
  if ((mark !== ',' && mark !== '·') || tokens[q.last + 1]?.norm !== ')' || tokens[prior.first - 1]?.norm !== '(')
    return false
  if (roles[n - 1]!.kind !== 'change') return false
  roles[n]!.kind = 'change'
  roles[n]!.direction = roles[n - 1]!.direction
  q.why.set('kind', 'the same change in brackets')
  return true
}

/** 5.8년 차이가 났다: how far apart. */
function apart({ compiled, reading, roles, words }: FinalSentence, q: Quantity, n: number): boolean {
  // 5.8%포인트나 차이가, 5.8%포인트가량 차이가
  let at = q.last + 1
  if (reading.tokens[at]?.glued && words.role[at] === 'other') at++
  while (words.qualifies[at] && words.role[at] === 'bare') at++
  const noun = reading.tokens[at]
  if (q.unit!.type === 'rank' || noun?.glued !== false || !compiled.pack.phrases.gap?.test(noun.norm)) return false
  roles[n]!.kind = 'change'
  q.why.set('kind', 'how far apart')
  return true
}

/** 31위로 14계단 올라섰다, 두 계단 떨어진 8위 */
function rank(sentence: FinalSentence, q: Quantity, n: number): boolean {
  if (q.unit!.type !== 'rank') return false
  const isNow = sentence.compiled.pack.phrases.to.has(particleOf(sentence, q))
  const moved =
    (sentence.words.adnominal[q.first - 1] ? moverEnding(sentence, q.first - 1) : null) ??
    (isNow ? moverAfter(sentence, q, true) : null)
  if (moved && !(moved.value.role === 'move' && moved.value.adjacent)) sentence.roles[n]!.direction = directionOf(moved)
  return true
}

/** 경북(24.1%), 보합(0.0%): a rate in brackets behind a name or a movement. */
function rateInBrackets(sentence: FinalSentence, q: Quantity, n: number): boolean {
  if (!(isRate(q) || isPlacedCount(sentence, q) || movedInside(sentence, q)) || q.signed) return false
  if (!isBracketed(sentence, q) && !isLabelled(sentence, q)) return false
  const { cueAt } = sentence.reading
  const role = sentence.roles[n]!
  if (movedInside(sentence, q)) tellMove(q, role, cueAt[q.last + 1]!)
  else if (!goesOnInOrder(sentence, q, n)) {
    const mover = isMoveBefore(sentence, q)
      ? cueAt[q.first - 2]!
      : (moverBehindDegree(sentence, q) ?? moverBehindBrackets(sentence, q))
    if (mover) tellMove(q, role, mover)
    else if (isAmongSigned(sentence, q, false)) tellRise(q, role)
  }
  return true
}

/** 마트 5만원(-4.8%), 백화점 13만원(3.3%); 식품(-9%), 옷(3%): a rate alone in its brackets, as another is that has a minus sign. */
function isAmongSigned(sentence: FinalSentence, q: Quantity, behindOther: boolean): boolean {
  const { tokens, claims, claimAt } = sentence.reading
  const isAlone = ({ first, last, unit }: Quantity): boolean =>
    unit!.type === 'percent' && tokens[first - 1]?.norm === '(' && tokens[last + 1]?.norm === ')'
  if (!isAlone(q) || Number(q.decimal) === 0) return false
  const isAlike = (other: Quantity): boolean =>
    other.signed && isAlone(other) && (claimAt[other.first - 2] ?? -1) >= 0 === behindOther
  // 이익률은 솔빛(5%), 한들(-3%): as they stand.
  return claims.some(isAlike) && !sentence.compiled.pack.phrases.measures?.test(topicLeft(sentence, q.first))
}

function tellRise(q: Quantity, role: Roles): void {
  role.kind = 'change'
  role.direction = 'up'
  q.why.set('kind', 'among rates with a sign')
}

/** 매출(개별 4.5%, 연결 3.6%): whether a number stands in brackets behind a word of its own. */
function isLabelled({ reading: { tokens, claimAt, cueAt }, words }: FinalSentence, q: Quantity): boolean {
  if (words.role[q.first - 1] !== 'bare' || claimAt[q.first - 1]! >= 0) return false
  const end = tokens[q.last + 1]?.norm
  if (end !== ')' && end !== ',') return false
  for (let i = q.first - 1; i > 0 && q.first - i < 10; i--) {
    if (tokens[i]!.norm === '(') return true
    if ((words.role[i] !== 'bare' || cueAt[i]) && claimAt[i]! < 0 && tokens[i]!.norm !== ',') return false
  }
  return false
}

/** 보건업(28만7천명), 교육업(6만명) 등에서 늘었다: by how many there, where the list ends so. */
function isPlacedCount({ compiled, reading: { tokens } }: FinalSentence, q: Quantity): boolean {
  const { others, at } = compiled.pack.phrases
  if (q.unit!.type !== 'count' || at === undefined) return false
  let i = q.last + 1
  while (i < tokens.length && i - q.last < 45 && !others?.has(tokens[i]!.norm)) i++
  return tokens[i - 1]?.norm === ')' && tokens[i]?.norm.endsWith(at) === true
}

/** 경남이 27.8%를 차지했고 경북(24.1%), 전남(16.5%)이 뒤를 이었다 */
function goesOnInOrder(sentence: FinalSentence, q: Quantity, n: number): boolean {
  const prior = sentence.reading.claims[n - 1]
  if (!prior || !sameUnit(prior, q) || !isRanked(sentence, lastOfList(sentence, n))) return false
  const before = sentence.roles[n - 1]!
  const role = sentence.roles[n]!
  if (before.kind === 'share' || before.kind === 'change') role.kind = before.kind
  // 송파구가 0.4% 뛰었고 성동구(0.3%), 용산구(0.2%)가 뒤를 이었다
  if (before.kind === 'change') role.direction = before.direction
  return role.kind !== 'level'
}

/** 소폭(0.4%) 하락했다: the verb behind the bracket that a word of degree has. */
function moverBehindDegree({ compiled, reading: { tokens, cueAt } }: FinalSentence, q: Quantity): Match<Cue> | null {
  const cue = cueAt[q.last + 2]
  const isDegree = compiled.pack.phrases.leading.has(tokens[q.first - 2]?.norm ?? '')
  return isDegree && tokens[q.last + 1]?.norm === ')' && cue?.value.role === 'move' && !cue.value.adjacent ? cue : null
}

/** 보합(0.0%), 260조원 증가(21.4%)했다 */
function isMoveBefore({ compiled, reading, words }: FinalSentence, q: Quantity): boolean {
  const at = q.first - 2
  const named = reading.cueAt[at]
  return (
    named?.value.role === 'move' &&
    named.last === at &&
    words.role[at] === 'bare' &&
    compiled.pack.phrases.rateNames?.test(reading.tokens[at]!.norm) !== true
  )
}

/** 4분의 1 토막이 났다: it fell to that part. */
function inPieces({ compiled, reading, roles }: FinalSentence, q: Quantity, n: number): boolean {
  const isPart = q.unit!.type === 'multiple' && q.kind === 'share'
  if (!isPart || !compiled.pack.phrases.pieces?.test(reading.tokens[q.last + 1]?.norm ?? '')) return false
  Object.assign(roles[n]!, { kind: 'change', direction: 'down' })
  q.why.set('kind', 'part that it fell to')
  return true
}

const markRules: readonly MarkRule[] = [
  arrow,
  inPieces,
  againstInBrackets,
  behindNumber,
  besideInBrackets,
  apart,
  rank,
  rateInBrackets,
]

/** Whether what stands beside a number says all about its kind and direction. */
export function isToldByMarks(sentence: FinalSentence, n: number): boolean {
  const q = sentence.reading.claims[n]!
  for (const rule of markRules) if (rule(sentence, q, n)) return true
  return false
}

const isOfInterval = ({ compiled, reading }: FinalSentence, q: Quantity): boolean =>
  compiled.pack.bare.intervals?.has(reading.tokens[q.last + 1]?.norm ?? '') === true

/** 3만6200원(8.1% 하락), 구입비(1400원 증가): whether the bracket that ends behind a number says how it has moved. */
function movedInside({ reading, words }: FinalSentence, q: Quantity): boolean {
  const cue = reading.cueAt[q.last + 1]
  return (
    !q.signed &&
    cue?.value.role === 'move' &&
    !cue.value.compares &&
    (isRate(q) || !cue.value.adjacent) &&
    words.role[cue.last] === 'bare' &&
    reading.tokens[cue.last + 1]?.norm === ')'
  )
}

function tellMove(q: Quantity, role: Roles, cue: Match<Cue>): void {
  role.kind = 'change'
  role.direction = directionOf(cue)
  q.why.set('kind', cue.value.name)
}

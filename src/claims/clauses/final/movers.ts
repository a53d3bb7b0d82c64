import type { Quantity } from '../../numbers/quantity.ts'
import type { Cue } from '../../pack/pack.ts'
import type { Compiled } from '../../tables/compiled.ts'
import type { Match } from '../../tables/patterns.ts'
import { SYMBOL } from '../../text/tokens.ts'
import { isMovement, type Movement } from '../movement.ts'
import type { Reading } from '../sentence.ts'
import { behind, isRate, particleOf } from './behind-numbers.ts'
import type { FinalSentence } from './final-sentence.ts'

/*
 * The movement that a verb-final sentence tells a number with: behind it, or straight before it.
 */

/** Tokens behind a number that its movement may be away, at most. */
const REACH = 24

/** No movement is reached over this. */
const STOP = -1

/** A walk from a number to the movement on its right. */
interface Walk {
  readonly sentence: FinalSentence
  readonly q: Quantity
  /** Where it began. */
  readonly from: number
  /** Whether it goes on over by how much something moved: 38%로 7%포인트 높아졌다. */
  readonly over: boolean
  /** Whether it came by a subject, a number or a comma. */
  ownSubject: boolean
  passed: boolean
  comma: boolean
}

/** The movement that serves a number: the first on its right, with only words of degree and particles in between. */
export function moverAfter(sentence: FinalSentence, q: Quantity, over: boolean): Match<Cue> | null {
  const { compiled, reading, words } = sentence
  const { tokens, cueAt, claimAt } = reading
  const { phrases } = compiled.pack
  const from = behind(sentence, q)
  const walk: Walk = { sentence, q, from, over, ownSubject: false, passed: false, comma: false }
  for (let i = from; i !== STOP && i < tokens.length && i - from <= REACH; ) {
    const token = tokens[i]!
    const cue = cueAt[i]
    if (isMovement(cue)) return (walk.ownSubject && !isByRate(walk, i, cue)) || !serves(walk, i, cue) ? null : cue
    // 10% 판매가 늘었다: a noun there, a verb elsewhere.
    const isState = cue?.value.role === 'state' && words.role[i] !== 'subject'
    if (isState || cue?.value.role === 'saying' || cue?.value.role === 'border') return null
    if (cue?.value.role === 'basis') {
      i = overBasis(walk, cue)
      continue
    }
    // 1998년 7.5% 이후 가장 높다: what has been since.
    if (i === from && phrases.after?.has(token.norm)) return null
    // 443만명을 시작으로 빠르게 늘었다: from how many.
    if (phrases.begun?.has(token.norm)) return null
    // 약 7%, 약 1% 순으로 높았다: in order of size.
    if (phrases.ranked?.(token.norm)) return null
    if (words.qualifies[i]) i = overBound(sentence, i)
    else if (claimAt[i]! >= 0) i = overNumber(walk, reading.claims[claimAt[i]!]!)
    else if (token.kind === SYMBOL) i = overSign(walk, i)
    else if (phrases.partOf.has(token.norm)) return null
    else if (token.glued && i === from) {
      if (words.role[i] === 'of' || phrases.genitive.has(token.norm)) return movementOf(sentence, i)
      i++
    } else i = overWord(walk, i)
  }
  return null
}

/** 16.3% 순익이 늘었다: whether what a rate without a particle moves by stands straight between it and the verb. */
function isByRate({ sentence, q, from }: Walk, at: number, { value }: Movement): boolean {
  const { compiled, reading, words } = sentence
  const { measures, rates, rateNames, shareNames } = compiled.pack.phrases
  // 배추 39%, 열무 42% 등도 가격이 껑충 뛰었다
  const begin = compiled.pack.phrases.others?.has(reading.tokens[from]!.norm) ? from + 1 : from
  const end = begin > from && words.role[at - 1] === 'bare' ? at - 2 : at - 1
  const isNear = end >= begin && end - begin <= 1 && words.role[end] === 'subject' && words.role[begin] !== 'verb'
  if (!isRate(q) || value.adjacent || !isNear || reading.tokens[begin]!.glued || words.qualifies[begin]) return false
  if (end > begin && words.role[begin] !== 'bare') return false
  // 3% 금리가 올랐다, 20% 할인이 늘었다: what is of that rate.
  const noun = reading.text.slice(reading.tokens[end]!.start, words.nounEnd[end])
  return !(measures?.test(noun) || rates?.has(noun) || rateNames?.test(noun) || shareNames?.test(noun))
}

/** Whether a movement is told of the number that a walk comes from. */
function serves({ sentence, from, over, comma, q }: Walk, i: number, { value, last }: Movement): boolean {
  const { compiled, reading, words } = sentence
  const { tokens } = reading
  const { phrases } = compiled.pack
  const { norm } = tokens[i]!
  const behind = tokens[last + 1]?.norm ?? ''
  // 4% 아래로 내려오지 않고 있다
  if (phrases.denies?.(tokens[last]!.norm, behind)) return false
  if (value.compares && isUnreached(sentence, q, from)) return false
  // 19개 업종 중 가장 낮다: of all of them, and no distance.
  if (value.adjacent && phrases.most?.has(tokens[i - 1]!.norm)) return false
  // 18명이 가벼운 부상을 입었다: what theirs are like; but 작년보다 3명이 적은
  const isTheirs = words.role[from] === 'subject' && tokens[from]!.glued && q.unit!.type === 'count'
  if (value.adjacent && isTheirs && words.adnominal[last] && !words.against[q.first - 1]) return false
  // 9명이 크고 작은 부상을 입었다
  if (value.adjacent && phrases.bothWays?.test(behind)) return false
  // 68%가 인상에 반대했다: what they are asked about.
  // But 교통량이 30% 늘어난다며 반대했다: why they are.
  const isReason = words.role[from] !== 'subject' && phrases.saidBefore?.test(tokens[last]!.norm) === true
  // 찬성은 4% 올랐고 반대는: nor of what the next clause tells.
  if (phrases.votes?.test(behind) && !isReason && words.role[last] !== 'clause') return false
  if (value.adjacent && (over || comma)) return false
  // 3만원을 줄 수 있다, 60% 이하에게 준다: given, unless it stands straight behind the number.
  if (i > from && phrases.given?.has(norm) && !phrases.leading.has(tokens[i - 1]!.norm)) return false
  const isObject = words.role[from] === 'object' && tokens[from]!.glued
  // 100만원을 더 준다: 준다 is 주다 and 줄다.
  if (isObject && (phrases.climbs?.has(norm[0]!) || phrases.given?.has(norm))) return false
  // A verb behind a comma that describes a noun of its own: 오른 종목은 587개, 내린 종목은 291개.
  // But 5%로, 작년보다 1%포인트 오른 것으로 나타났다.
  if (comma && words.adnominal[i] && reading.claimAt[i + 1]! < 0 && !phrases.saidBefore?.test(behind)) return false
  // 증가율은, 상승세의: the noun of a movement is no verb, unless the number stands right before it.
  const role = words.role[i]
  return i === from || (role !== 'topic' && role !== 'subject' && role !== 'of')
}

/** 93% 수준에는 미치지 못한다: what is not come up to. */
function isUnreached(sentence: FinalSentence, q: Quantity, from: number): boolean {
  const { compiled, reading, words } = sentence
  const { bounded, sizes } = compiled.pack.phrases
  if (bounded?.has(particleOf(sentence, q))) return true
  const token = reading.tokens[from]!
  // 예상치 3조 엔(약 27조원)을 웃돌았다
  if (reading.tokens[q.last + 1]?.norm === '(' && token.glued && bounded?.has(token.norm)) return true
  const size = reading.text.slice(token.start, words.nounEnd[from])
  return sizes?.has(size) === true && bounded?.has(token.norm.slice(size.length)) === true
}

/** Over what it is told against: 전년보다, 전년(24.8%)보다. */
function overBasis({ sentence, from }: Walk, { last }: Match<Cue>): number {
  const { tokens } = sentence.reading
  return tokens[last]!.norm === '(' ? closing(tokens, last - 1, from) + 1 : last + 1
}

/** The bracket that closes behind a token, as far as a walk goes. */
function closing(tokens: Reading['tokens'], i: number, from: number): number {
  while (i + 1 < tokens.length && i - from <= REACH && tokens[i]!.norm !== ')') i++
  return i
}

/** Over words of bound and rounding: 5% 이상, 안팎. */
function overBound({ words }: FinalSentence, i: number): number {
  const role = words.role[i]
  if (role === 'clause' || role === 'verb') return STOP
  // 70% 안팎의 높은 지지율: it describes.
  return role === 'of' && words.adnominal[i + 1] ? STOP : i + 1
}

/** Over another number, once: 38%로 7%포인트 높아졌다. */
function overNumber(walk: Walk, size: Quantity): number {
  const { sentence, over, passed } = walk
  const { phrases } = sentence.compiled.pack
  if (!over) return STOP
  const next = sentence.reading.tokens[size.last + 1]?.norm ?? ''
  // 1만5천원으로 한 달 전 9천원보다 70% 올랐다: over what it is compared with.
  if (phrases.than?.(next)) return size.last + 2
  if (phrases.comparedBy?.has(sentence.reading.tokens[size.last + 2]?.norm ?? '')) return size.last + 3
  // 59조원으로 지난해 같은 기간 44조원 대비 33% 늘었다
  if (phrases.comparedBy?.has(next) && !sentence.reading.tokens[size.last + 1]!.glued) return size.last + 2
  // 0.75명으로 9년 만에 반등했다, 2천만명으로 석 달 새 늘었다: over how long it has taken.
  if (phrases.elapsedIn?.has(next) || (size.unit!.type === 'duration' && phrases.within?.has(next)))
    return size.last + 2
  // 18.9GWh로 3위를 지켰다: the rank is kept.
  // 1885로 93포인트, 4.7% 하락했다: the same size as a rate.
  const isSame = passed && isRate(size) && sentence.reading.tokens[size.first - 1]!.norm === ','
  if ((passed && !isSame) || (size.unit!.type === 'rank' && sentence.words.role[size.last + 1] === 'object'))
    return STOP
  walk.passed = true
  return behind(sentence, size)
}

function overSign(walk: Walk, i: number): number {
  const { tokens } = walk.sentence.reading
  const { norm } = tokens[i]!
  walk.comma ||= norm === ','
  // 8월(4.3%)보다 올랐다: over what stands in brackets.
  if (norm === '(' && walk.over) return closing(tokens, i, walk.from) + 1
  return norm === ',' || norm === '’' || norm === '‘' ? i + 1 : STOP
}

/** The movement that a number with a genitive is said of: 30%의 급등, but not 70%의 높은 지지율. */
function movementOf({ compiled, reading, words }: FinalSentence, i: number): Match<Cue> | null {
  // 16.4%의 높은 증가율
  const rate = words.adnominal[i + 1] ? reading.cueAt[i + 2] : undefined
  const rateNoun = reading.text.slice(reading.tokens[i + 2]?.start ?? 0, words.nounEnd[i + 2] ?? 0)
  if (isMovement(rate) && compiled.pack.phrases.rateNames?.test(rateNoun)) return rate
  // 9.8%의 체중 감소
  let isOf = words.role[i + 1] === 'bare' && !reading.cueAt[i + 1] && reading.claimAt[i + 1]! < 0
  // 62%의 시청 지표 성장세를
  const isOfTwo = isOf && words.role[i + 2] === 'bare' && !reading.cueAt[i + 2] && reading.claimAt[i + 2]! < 0
  if (isOfTwo && words.role[i + 3] === 'object' && isMovement(reading.cueAt[i + 3])) i++
  isOf &&= words.role[i + 1] === 'bare'
  const next = reading.cueAt[isOf ? i + 2 : i + 1]
  if (next?.value.role !== 'move' || words.adnominal[next.first]) return null
  // 61건의 크고 작은 사고
  const behind = reading.tokens[next.last + 1]?.norm ?? ''
  if (next.value.adjacent && compiled.pack.phrases.bothWays?.test(behind)) return null
  const isNoun =
    !isOf ||
    (words.role[i + 2] !== 'verb' &&
      compiled.pack.phrases.rateNames?.test(reading.text.slice(0, words.nounEnd[i + 2])) !== true)
  return isNoun ? next : null
}

/** Over a word that is neither bound nor number: one of degree, or the subject of another verb. */
function overWord(walk: Walk, i: number): number {
  const { sentence, over, q, from } = walk
  const { compiled, reading, words } = sentence
  const { phrases } = compiled.pack
  const { norm } = reading.tokens[i]!
  const role = words.role[i]
  // 1년 전과 비교하면: what it is told against.
  if (role === 'clause' && over && phrases.comparedBy?.has(norm)) return i + 1
  // 500명으로 정원을 늘렸다: its object may stand in between; but 20억원으로 시설을 늘렸다.
  const isMoved = over && role === 'object' && q.unit!.type !== 'currency' && i - from <= 3
  if (isMoved && reading.cueAt[i + 1]?.value.role === 'move') return i + 1
  // 미국 13.4%, 일본 6.5% 등에서 늘었다, 예산 1105억원 등이 깎였다, 지방세 11억원 등을 증액했다
  if (phrases.others?.has(norm) && (role !== 'object' || i === from)) return i + 1
  if (role === 'verb' || role === 'clause' || role === 'object') return STOP
  // A verb with a subject of its own between it and the number does not serve the number.
  // But 604억원으로 69억원이 늘었다, 69억원(12%)이 늘었다: the size itself.
  const isOfSize =
    walk.passed && reading.tokens[i]!.glued && (reading.claimAt[i - 1]! >= 0 || reading.tokens[i - 1]!.norm === ')')
  if ((role === 'topic' || role === 'subject') && !isOfSize) walk.ownSubject = true
  // 전년(8천건)에 견줘
  const isAgainst = phrases.comparedBy?.has(reading.tokens[i + 1]?.norm ?? '') === true
  const isPlace =
    role === 'other' &&
    !isAgainst &&
    phrases.placeParticles?.test(norm) === true &&
    phrases.sizes?.has(norm.slice(0, -1)) !== true
  return isPlace ? STOP : i + 1
}

/** Where a short bracket opens that closes at a token; 0 where none does. */
function openingOf(tokens: Reading['tokens'], close: number): number {
  for (let i = close - 1; i > 0 && close - i <= 6; i--) if (tokens[i]!.norm === '(') return i
  return 0
}

/** Steps between a movement and the number that it led to, at most. */
const MOST_ON_WAY = 5

/** The movement whose words end at a token, words of bound between it and the token included: 늘어난 약 [3만명]. */
export function moverEnding({ compiled, reading, words }: FinalSentence, at: number): Match<Cue> | null {
  for (let i = at, guard = 0; i >= 0 && guard < MOST_ON_WAY; guard++) {
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
      // 6억원이 빠져나가 179억원이 남았다: nor what flows.
      if (role === 'clause' && compiled.pack.phrases.flows?.test(norm)) return null
      // 증가율 3%: the name of a measure.
      if (compiled.pack.phrases.rateNames?.test(norm)) return null
      // 떨어짐 84명: nor a kind of accident.
      if (compiled.pack.phrases.mishaps?.has(norm)) return null
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
    // 3원 내린(원화 강세) [1천189원], 하락(원화 약세)한 [1천195원]
    else if (reading.tokens[i]!.norm === ')') i = openingOf(reading.tokens, i) - 1
    else if (reading.tokens[i]!.glued && reading.tokens[i - 1]?.norm === ')' && words.adnominal[i]) i--
    // 1.4% 늘어난 총 1만대
    else if (compiled.pack.phrases.totals?.has(reading.tokens[i]!.norm)) i--
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

/** 배럴당, 1㎏당: what a price is told for. */
export function isPerUnit({ pack }: Compiled, reading: Reading, i: number): boolean {
  if (reading.baseAt[i]) return true
  const { norm, glued } = reading.tokens[i]!
  // 1배럴에
  if (glued && reading.baseAt[i - 1] === 1 && norm === pack.phrases.into) return true
  for (const end of pack.notClaims.base.behind)
    if (norm.endsWith(end) && (norm.length > end.length || (glued && reading.baseAt[i - 1] === 1))) return true
  return false
}

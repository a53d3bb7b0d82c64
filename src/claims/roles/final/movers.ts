import { behind, isRate, particleOf } from '../../clauses/final/behind-numbers.ts'
import type { FinalSentence } from '../../clauses/final/final-sentence.ts'
import type { Reading } from '../../clauses/sentence.ts'
import { type Quantity, sameUnit } from '../../numbers/quantity.ts'
import type { Cue, ParticleRole } from '../../pack/pack.ts'
import type { Match } from '../../tables/patterns.ts'
import { WORD } from '../../text/tokens.ts'

/*
 * Which movement behind a number of a verb-final sentence tells of it.
 */

/** Marks between the members of a list. */
const separators: ReadonlySet<string> = new Set([',', '·', '△', '▲', '▷', '▶'])

export const isTopic = (role: ParticleRole | undefined): boolean => role === 'topic' || role === 'subject'

export function isRanked({ compiled, reading }: FinalSentence, q: Quantity): boolean {
  const { ranked } = compiled.pack.phrases
  for (let i = q.last + 1; i <= q.last + 3 && i < reading.tokens.length; i++)
    if (ranked?.(reading.tokens[i]!.norm)) return true
  return false
}

/** The last number of a list apart by commas. */
export function lastOfList({ reading, words }: FinalSentence, n: number): Quantity {
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
export function isMoved(sentence: FinalSentence, q: Quantity, last: Quantity, mover: Match<Cue>): boolean {
  const { type } = q.unit!
  // 30㎜ 내린 비, 49개는 보합: what fell, or what stayed, is no size of a move.
  const falls =
    sentence.compiled.pack.phrases.falls?.has(sentence.reading.tokens[mover.first]!.norm.slice(0, 1)) === true
  // 눈이 평년의 두 배 내렸다
  if (falls && (type === 'length' || (type === 'multiple' && isOfRain(sentence, q)))) return false
  if (type === 'count' && sentence.words.role[q.last + 1] === 'topic') return false
  // 위원 9명 중 6명이 동결에, 15개 품목 중 10개가 늘었다: so many of them did.
  const { partOf } = sentence.compiled.pack.phrases
  if (
    type === 'count' &&
    sentence.words.role[q.last + 1] === 'subject' &&
    partOf.has(sentence.reading.tokens[q.first - 1]?.norm ?? '')
  )
    return false
  // 미사일 8발이 떨어졌다, but 작년보다 2점이 더 올랐다
  const isMore = sentence.compiled.pack.phrases.stillMore?.has(sentence.reading.tokens[mover.first - 1]?.norm ?? '')
  if (
    !(isMore && sentence.words.against[q.first - 1] === 1) &&
    type === 'count' &&
    sentence.words.role[last.last + 1] === 'subject' &&
    (falls || sentence.compiled.pack.phrases.traded?.test(sentence.reading.tokens[mover.first]!.norm))
  )
    return false
  // 황민경이 13점, 이선우가 9점씩 올렸다: scored; but 목표를 3점 올렸다
  const { pointsScored: scored } = sentence.compiled.pack.phrases
  const isEach = sentence.compiled.pack.phrases.respectively?.has(sentence.reading.tokens[q.first - 1]?.norm ?? '')
  const scorer = sentence.words.role[q.first - (isEach ? 2 : 1)]
  const isOfScorer = scorer === 'subject' || scorer === 'topic'
  if (q.unit!.text === scored?.unit && isOfScorer && scored.verb.test(sentence.reading.tokens[mover.first]!.norm))
    return false
  // 월세로 118만원이 빠져나간다, 석 달 밀렸다: it flows, it is late.
  const { flows, late } = sentence.compiled.pack.phrases
  const { norm: verb } = sentence.reading.tokens[mover.first]!
  const isMass = type === 'currency' || type === 'count'
  if (isMass && sentence.words.role[last.last + 1] === 'subject' && flows?.test(verb)) return false
  if (type === 'duration' && late?.test(verb)) return false
  // 7차례 인상, 3연패에 빠지다
  if (type === 'count' && sentence.compiled.pack.phrases.howOften?.has(q.unit!.text)) return false
  if (type === 'count' && sentence.compiled.pack.phrases.into === particleOf(sentence, q)) return false
  if (type !== 'duration') return true
  // 각각 40주, 41주 연속 상승했다: nor one that is listed with such a span.
  const { lasts } = sentence.compiled.pack.phrases
  if (lasts?.(q.unit!.text) || lasts?.(last.unit!.text)) return false
  // 1.7일씩 길어졌다
  // 남자는 2.3년, 여자는 2.9년 높다
  // 12일가량 줄어든, 0.3초 더 줄였다
  let from = behind(sentence, last)
  const { tokens } = sentence.reading
  while (from + 1 < tokens.length && isOnWay(sentence, from)) from++
  const { norm, glued } = tokens[from]!
  // 형기가 2년이 줄었다
  const isIts = glued && sentence.words.role[from] === 'subject' && norm.length === 1
  const { each: eachOf, emphatic } = sentence.compiled.pack.phrases
  // 기록을 5초나 줄였다
  const each = eachOf === norm || isIts || (glued && emphatic?.has(norm)) ? 1 : 0
  return mover.first === from + each && !sentence.reading.tokens[mover.first]!.glued
}

/** Whether a word only rounds how long something is, or says that it is so much more. */
const isOnWay = ({ compiled, reading: { tokens }, words }: FinalSentence, at: number): boolean =>
  (words.qualifies[at] === 1 && words.role[at] === 'bare') ||
  (compiled.pack.phrases.stillMore?.has(tokens[at]!.norm) === true && !tokens[at]!.glued)

/** Whether rain or snow is told of a few words before a number. */
function isOfRain({ compiled, reading, words }: FinalSentence, q: Quantity): boolean {
  for (let i = q.first - 1; i >= 0 && i >= q.first - 6; i--)
    if (compiled.pack.phrases.rain?.has(reading.text.slice(reading.tokens[i]!.start, words.nounEnd[i]!))) return true
  return false
}

/** 반도체(26.5%), 승용차(22.9%)가 늘었다: the verb behind a list of nouns with their numbers in brackets. */
export function moverBehindBrackets(sentence: FinalSentence, q: Quantity): Match<Cue> | null {
  const { compiled, reading, words } = sentence
  const { tokens } = reading
  const { phrases } = compiled.pack
  let i = closingOf(sentence, q)
  for (let steps = 0; steps < 40 && tokens[i]?.norm === ')'; steps++) {
    const next = tokens[i + 1]
    if (!next) return null
    // 성동구(0.18%), 중구(0.17%) 순으로 상승률이 높았다
    const width = next.norm === ',' || tokens[i + 2]?.norm === '(' ? null : widthBehind(sentence, i + 1)
    if (width) return width
    // 강남구(0.32%), 송파구(0.41%) 순으로 올랐다, but 순으로 높았다
    if (phrases.ranked?.(next.norm)) {
      // 순으로 많이 올랐다
      const cue = reading.cueAt[phrases.leading.has(tokens[i + 2]?.norm ?? '') ? i + 3 : i + 2]
      return cue?.value.role === 'move' && !cue.value.adjacent && !cue.value.compares ? cue : null
    }
    // 성북(0.84%) 관악(0.63%)
    // 채소(14%), 과실(4%) 등 농산물(7%) 가격이 올랐다
    const isRest = phrases.others?.has(next.norm) === true && tokens[i + 3]?.norm === '('
    const isListed = next.kind === WORD && (tokens[i + 2]?.norm === '(' || isRest)
    // 통신(1.7%)을 비롯해 섬유(0.4%) 등이 올랐다
    const isFirst = words.role[i + 1] === 'object' && phrases.including?.has(tokens[i + 2]?.norm ?? '') === true
    // 축산물(1.5%) 및 석유류(2.2%) 등이 올랐다
    const isLinked = separators.has(next.norm) || words.role[i + 1] === 'and' || next.norm === phrases.jointly
    if (!isLinked && !isListed && !isFirst) return moverOfList(sentence, i + 1)
    // To the end of the next pair of brackets.
    let open = isListed ? i + 1 : i + (isFirst ? 3 : 2)
    while (open < tokens.length && open - i < 8 && tokens[open]!.norm !== '(') open++
    let close = open
    while (close < tokens.length && close - open < 12 && tokens[close]!.norm !== ')') close++
    if (tokens[open]?.norm !== '(' || tokens[close]?.norm !== ')') return null
    // 솔빛화학(051910)(3.3%)
    if (tokens[close + 1]?.norm === '(')
      while (close < tokens.length && (tokens[close]!.norm !== ')' || tokens[close + 1]?.norm === '(')) close++
    i = close
  }
  return null
}

/** The bracket that closes behind a number and those listed with it: (개별 4.5%, 연결 3.6%). */
function closingOf({ reading: { tokens, claimAt }, words }: FinalSentence, q: Quantity): number {
  const isMark = (norm: string | undefined): boolean => norm === ',' || norm === '·'
  let i = q.last + 1
  while (i - q.last < 12 && (isMark(tokens[i]?.norm) || claimAt[i]! >= 0 || words.role[i] === 'bare')) i++
  return i
}

/** The movement that ends what is told of a list whose last bracket stands before a token: 등의 전셋값도 크게 올랐다, 등에서 전세 값이 올랐다. */
function moverOfList(sentence: FinalSentence, from: number): Match<Cue> | null {
  const { compiled, reading, words } = sentence
  const { tokens, claims, claimAt, cueAt } = reading
  const { phrases } = compiled.pack
  let beside = false
  for (let i = from; i < tokens.length && i - from < 9; i++) {
    const { norm, glued } = tokens[i]!
    const role = words.role[i]
    const cue = cueAt[i]
    // 등의 영업이익(OP)이 늘었다
    if (norm === '(' && glued && tokens[i + 2]?.norm === ')' && tokens[i + 1]!.kind === WORD) {
      i += 2
      continue
    }
    const than = thanBehind(sentence, i)
    if (than >= 0) {
      i = than
      continue
    }
    // 가 약세장 속에서도 올랐다
    if (phrases.tides?.test(norm)) {
      if (phrases.amid?.test(tokens[i + 1]?.norm ?? '')) i++
      continue
    }
    // 제주(4.48%)가 가장 높은 상승률을, 등이 전월 대비 큰 폭의 오름세를 보였다, 큰 폭으로 올랐다
    const isWide = phrases.degrees?.test(tokens[i - 1]!.norm) === true && (role === 'of' || role === 'other')
    if (words.against[i] || phrases.degrees?.test(norm) || isWide) continue
    if (cue?.value.role === 'move') {
      const noun = reading.text.slice(tokens[i]!.start, words.nounEnd[i])
      const isRateName = role === 'subject' && phrases.rateNames?.test(noun) === true
      if (cue.value.adjacent || cue.value.compares || role === 'of' || isRateName || i === from) return null
      // 등 증가: what goes on.
      if (i === from + 1 && words.role[from] === 'bare' && phrases.others?.has(tokens[from]!.norm)) return null
      // 오름세를 이끌었다, 보합을 나타냈다; but 감소를 막았다
      const isHeld = role === 'object' && cue.last === i
      return isHeld && !phrases.showing?.test(tokens[i + 1]?.norm ?? '') ? null : cue
    }
    if (cue?.value.role === 'border') return null
    // 등을 상대로는 늘었지만, 등을 중심으로
    if (role === 'object' && phrases.aside?.has(tokens[i + 1]?.norm ?? '')) {
      beside = true
      i++
      continue
    }
    // 는 서울에서 가장 높은 상승률을 보였다
    if (
      role === 'other' &&
      !glued &&
      phrases.at !== undefined &&
      norm.endsWith(phrases.at) &&
      words.role[from] === 'topic'
    )
      continue
    const isOthers = phrases.others?.has(norm) === true
    // 미주(12.8%)에서, 중국(4.6%) 지역에서 판매가 늘었다
    const isIn = phrases.placed?.(norm) === 'in' || (phrases.at !== undefined && norm.endsWith(phrases.at))
    const isPlace = i === from && role === 'other' && isIn
    if (isPlace && !glued) continue
    if (claimAt[i]! >= 0) {
      // 등 10곳에서 늘었다, 은 18주 연속 상승세를 이어갔다
      const q = claims[claimAt[i]!]!
      // 를 중심으로 평균 0.15% 올랐다: by how much all of them.
      const isOfAll = beside && isRate(q)
      // 가 5거래일 만에 반등했다
      if (q.unit!.type === 'duration' && phrases.elapsedIn?.has(tokens[q.last + 1]?.norm ?? '')) {
        i = q.last + 1
        continue
      }
      if (!isOfAll && !phrases.others?.has(tokens[i - 1]!.norm) && phrases.lasts?.(q.unit!.text) !== true) return null
      i = q.last
      continue
    }
    if (phrases.leading.has(norm) || isOthers || glued) {
      // 제한폭(29.97%)까지, 전주(0.14%)보다, but 송파구(0.03%)만
      const isElse = glued && role === 'other' && claimAt[i - 1]! < 0 && !phrases.alone?.has(norm) && !isPlace
      if (role === 'clause' || role === 'verb' || role === 'object' || isElse) return null
      continue
    }
    if (role !== 'bare' && role !== 'of' && role !== 'topic' && role !== 'subject') return null
    // 한국(3.2%), 일본(1.2%)의 성장률이 올랐다: a rate as it stands.
    const noun = reading.text.slice(tokens[i]!.start, words.nounEnd[i])
    if (phrases.rateNames?.test(noun) || phrases.measures?.test(noun) || phrases.shareNames?.test(noun)) return null
    if (phrases.rates?.has(noun)) return null
  }
  return null
}

/** 등이 작년 9월보다 올랐다: the end of a time that begins at a token and is compared with; -1 where none does. */
function thanBehind({ compiled, reading, periods }: FinalSentence, at: number): number {
  if (!reading.periodAt[at]) return -1
  const { than, comparedBy } = compiled.pack.phrases
  const last = periods.find(({ first }) => first === at)?.last ?? -1
  if (last >= 0 && than?.(reading.tokens[last]!.norm)) return last
  return last >= 0 && comparedBy?.has(reading.tokens[last + 1]?.norm ?? '') ? last + 1 : -1
}

/** The noun for how far something has moved that a list in brackets is told with: 등의 오름폭이 컸다. */
function widthBehind({ compiled, reading, words }: FinalSentence, from: number): Match<Cue> | null {
  const { widths, others } = compiled.pack.phrases
  for (let i = from; i < from + 12 && i < reading.tokens.length; i++) {
    const { kind, norm } = reading.tokens[i]!
    if (kind !== WORD || reading.claimAt[i]! >= 0 || words.role[i] === 'clause') return null
    // 등은 증가율이 높았고
    if (i === from && others?.has(norm)) continue
    if (words.role[i] === 'object' || words.role[i] === 'topic') return null
    if (!widths?.test(norm)) continue
    const cue = reading.cueAt[i]
    return words.role[i] === 'subject' && cue?.value.role === 'move' ? cue : null
  }
  return null
}

/** 1943명(-7.5%) 줄었다, 1943명(-7.5%)이 줄었다 */
export function movesBehindBracket({ tokens, cueAt }: Reading, q: Quantity, role: readonly ParticleRole[]): boolean {
  const at = q.last + 2
  if (tokens[at - 1]?.norm !== ')') return false
  const isParticle = tokens[at]?.glued === true && role[at] === 'subject' && tokens[at]!.norm.length === 1
  return cueAt[isParticle ? at + 1 : at]?.value.role === 'move'
}

export function hasClause({ reading, words }: FinalSentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (words.role[i] === 'clause' || words.role[i] === 'verb' || reading.cueAt[i]?.value.role === 'border') return true
  return false
}

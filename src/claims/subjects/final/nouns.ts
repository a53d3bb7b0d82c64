import { behind } from '../../clauses/final/behind-numbers.ts'
import type { FinalSentence } from '../../clauses/final/final-sentence.ts'
import { nounPhrase } from '../../clauses/final/noun-phrases.ts'
import type { WordRoles } from '../../clauses/final/word-roles.ts'
import { type Quantity, sameUnit } from '../../numbers/quantity.ts'
import { NUMBER, SYMBOL, WORD } from '../../text/tokens.ts'

/** 1위인 한빛전자는, 2위 대원하이닉스는: whose rank it is may follow. */
export function behindRank(sentence: FinalSentence, q: Quantity): string {
  const { compiled, reading, words } = sentence
  const { tokens } = reading
  let i = q.last + 1
  if (tokens[i]?.glued) i = compiled.pack.phrases.describing?.test(tokens[i]!.norm) ? i + 1 : tokens.length
  for (let steps = 0; i < tokens.length && steps < 4; i++, steps++) {
    const role = words.role[i]
    // 3위 이상의 성적: a bound is nobody.
    if (words.qualifies[i] && role !== 'bare') return ''
    if (role === 'topic' || role === 'subject') {
      const owner = nounPhrase(compiled, reading, words, i)
      // 1위 자리는, 2위 싸움이
      const isHeld = steps === 0 && compiled.pack.phrases.rankHeld?.test(owner) === true
      return isHeld || compiled.pack.phrases.pronouns.has(owner) ? '' : owner
    }
    if (role === 'and' || role === 'of') return nounPhrase(compiled, reading, words, i)
    // 22위인 한국은 75위 볼리비아를 눌렀다: the second of two.
    // 5위 대전을 눌렀다, 5위 대전에 뒤졌다; but 2위 자리를, 1위 등극에
    const held = reading.text.slice(tokens[i]!.start, words.nounEnd[i])
    const isOther = role === 'object' || (role === 'other' && held.length < tokens[i]!.norm.length)
    const { trends, rankHeld } = compiled.pack.phrases
    if (isOther && steps === 0 && !trends?.test(held) && rankHeld?.test(held) !== true)
      return nounPhrase(compiled, reading, words, i)
    // 2위 김한빛(한국)과는, 4위 한빛(승점 15)과의
    const close = tokens[i]!.norm === '(' && tokens[i]!.glued ? closingOf(sentence, i) : -1
    if (close > 0) {
      // 1위 이하늘(한국)에 뒤진
      const after = tokens[close + 1]
      if (after?.glued && (words.role[close + 1] === 'other' || words.role[close + 1] === 'object'))
        return nounPhrase(compiled, reading, words, i - 1)
      i = close
      continue
    }
    // 두 번째로 높은 경쟁률이다; but 수치다
    const told = role === 'verb' ? compiled.pack.phrases.isNoun?.exec(tokens[i]!.norm)?.[1] : undefined
    if (told && steps === 0 && compiled.pack.phrases.measures?.test(told)) return told
    if (role !== 'bare' || tokens[i]!.kind !== WORD) break
  }
  return ''
}

/** Where a short bracket closes that opens at a token; -1 for nowhere near. */
function closingOf({ reading: { tokens } }: FinalSentence, open: number): number {
  for (let i = open + 1; i < tokens.length && i - open <= 14; i++) if (tokens[i]!.norm === ')') return i
  return -1
}

/** 이 넘는, 를 웃도는: whether a bound that begins with a particle describes what follows. */
const isPassed = ({ qualifies, adnominal }: FinalSentence['words'], at: number): boolean =>
  qualifies[at] === 1 && qualifies[at + 1] === 1 && adnominal[at + 1] === true

/** How a number is tied to the noun behind it, and where that may begin. */
interface Tie {
  readonly at: number
  /** By a word of size: 규모의. */
  readonly sized?: boolean
  /** As so many of it. */
  readonly counted?: boolean
  /** By a verb of bound: 이 넘는. */
  readonly passed?: boolean
  /** Words before it that are not of its name. */
  readonly past?: string
}

/** 500원의 분기배당, 1조원 규모의 보상안, 65세 이상 인구, 37세 여성: what it measures follows. */
export function nounDescribed(sentence: FinalSentence, q: Quantity): string {
  // 2유로(약 3천400원)의 수수료
  const from = behind(sentence, q)
  const bound = overBounds(sentence, q, from)
  // 지름이 2.5㎛ 이하인 먼지: what is bounded has a noun of its own.
  const { describing } = sentence.compiled.pack.phrases
  const ends = bound && sentence.words.role[q.first - 1] === 'subject' ? sentence.reading.tokens[bound.at - 1] : null
  if (ends && bound!.at > from && describing?.test(ends.norm)) return ''
  const tie = bound && tieOf(sentence, q, from, bound.at, bound.isTied)
  const noun = tie ? nounTied(sentence, q, from, tie) : ''
  return tie?.past && noun.startsWith(tie.past) ? noun.slice(tie.past.length).trimStart() : noun
}

/** The token behind words of bound, and whether they tie the number to what follows; `null` where they end its phrase. */
function overBounds(sentence: FinalSentence, q: Quantity, from: number): { at: number; isTied: boolean } | null {
  const { compiled, reading, words } = sentence
  const { phrases } = compiled.pack
  const { tokens } = reading
  // 6만석이 넘는 관중석의
  let isTied = isPassedBy(sentence, q, from)
  let at = isTied ? from + 2 : from
  for (; tokens[at] && words.qualifies[at] && !tokens[at]!.glued; at++) {
    // 75% 넘는 찬성률로
    const rate = tokens[at + 1] ? reading.text.slice(tokens[at + 1]!.start, words.nounEnd[at + 1]) : ''
    const isRate = q.unit!.type === 'percent' && phrases.measures?.test(rate) === true
    // 900채 가까운 건물이
    const isOver =
      words.adnominal[at] === true &&
      (isRate || (q.unit!.type === 'count' && phrases.nearly?.has(tokens[at]!.norm) === true))
    isTied ||=
      isOver ||
      words.role[at] === 'of' ||
      phrases.sizeWords.has(tokens[at]!.norm) ||
      (words.role[at] === 'bare' && q.qualifier !== null && q.qualifier !== 'approximate')
    if (words.role[at] !== 'of' && words.role[at] !== 'bare' && !isOver) return null
  }
  return { at, isTied }
}

function isPassedBy({ reading, words }: FinalSentence, q: Quantity, at: number): boolean {
  const role = words.role[at]
  const own = words.role[q.first - 1]
  if ((role !== 'subject' && role !== 'object') || q.unit!.type === 'multiple') return false
  if (own === 'subject' || own === 'topic') return false
  return reading.tokens[at]?.glued === true && isPassed(words, at)
}

/** What ties a number to the noun behind it; `null` where nothing does. */
function tieOf(sentence: FinalSentence, q: Quantity, from: number, at: number, isTied: boolean): Tie | null {
  const { compiled, reading, words } = sentence
  const { phrases } = compiled.pack
  const { type, text } = q.unit!
  const next = reading.tokens[at]
  if (!next) return null
  const isSize = phrases.sizes?.has(next.norm) === true
  const isSizeWord = phrases.sizeWords.has(next.norm)
  if (next.glued && at === from) {
    const sized = isSizeWord || isSize
    // 4개사의 점유율: of those that are counted.
    if (phrases.members?.test(text)) return null
    const isOf = sized || phrases.genitive.has(next.norm) || (words.adnominal[at] && type === 'currency')
    return isOf ? { at: at + 1, sized } : null
  }
  // 1천억원 규모 자사주를
  const isOfSize = isSize && type === 'currency' && phrases.extents?.has(next.norm) === true
  if (isSizeWord || (type === 'count' && isSize) || isOfSize) return { at: at + 1 }
  // 30년 경력의 어민: whose it is.
  if (type === 'duration' && !next.glued && words.role[at] === 'of' && phrases.careers?.test(next.norm))
    return { at: at + 1, past: reading.text.slice(next.start, next.end) }
  if (isAge(sentence, q) || phrases.apiece?.test(text) === true) return { at }
  if (type === 'count' && phrases.thingUnits?.test(text)) return { at, counted: true }
  if (next.kind === WORD && !next.glued) {
    // 300억원대 투자사기 혐의
    // 2천억원대 투자금을: a noun, whatever verb begins so.
    const cue = words.role[at] === 'object' ? null : reading.cueAt[at]
    if (type === 'currency' && q.min !== null && !q.why.get('value')?.startsWith('range')) return cue ? null : { at }
    // 2%대 금리, 25% 상호관세
    // But 18% 적게: no noun.
    const isNoun = words.role[at] !== 'bare' && !(words.role[at] === 'other' && words.nounEnd[at] === next.end)
    if (type === 'percent' && isNoun) {
      const noun = reading.text.slice(next.start, words.nounEnd[at]!)
      return reading.cueAt[at] || phrases.sizes?.has(noun) || isOfNext(sentence, q, at) ? null : { at }
    }
  }
  return isTied ? { at, passed: at === from + 2 && isPassed(words, from) } : null
}

/** 민주당은 41% 국민의힘은 20%를: whether the noun behind a number is what the next one is of, as another is before it. */
function isOfNext({ reading, words }: FinalSentence, q: Quantity, at: number): boolean {
  const isOfNoun = (i: number): boolean => words.role[i] === 'topic' || words.role[i] === 'subject'
  const next = reading.claims[reading.claimAt[at + 1] ?? -1]
  return next !== undefined && sameUnit(next, q) && isOfNoun(at) && isOfNoun(q.first - 1)
}

const isAge = ({ compiled }: FinalSentence, q: Quantity): boolean =>
  q.unit!.code === 'a' && compiled.pack.phrases.ageUnits?.test(q.unit!.text) === true

const isPeople = ({ compiled, reading, words }: FinalSentence, i: number): boolean =>
  compiled.pack.phrases.people?.test(reading.text.slice(reading.tokens[i]!.start, words.nounEnd[i])) === true

/** 10세 이상 국민의 수면 시간, 49살 박모씨의 상고 */
const isSomeone = (sentence: FinalSentence, i: number): boolean =>
  isPeople(sentence, i) ||
  sentence.compiled.pack.phrases.someone?.test(nounPhrase(sentence.compiled, sentence.reading, sentence.words, i)) ===
    true

/** The noun that a number is tied to. */
function nounTied(sentence: FinalSentence, q: Quantity, from: number, { at, sized, counted, passed }: Tie): string {
  const { compiled, reading, words } = sentence
  const { phrases } = compiled.pack
  const { tokens, claimAt } = reading
  for (let i = at, steps = 0; i < tokens.length && steps < 6; i++, steps++) {
    const token = tokens[i]!
    if (token.kind === SYMBOL && /^[‘’'“”·]$/.test(token.norm)) continue
    // 규모의 ‘3차 실행계약’
    // But 3만건이 넘던 1년 전에: when.
    if (token.kind === NUMBER && claimAt[i]! < 0 && words.against[i]) return ''
    if (token.kind === NUMBER && claimAt[i]! < 0) continue
    // 386조원의 내년도 예산안을: no part of its name.
    if (
      steps === 0 &&
      reading.periodAt[i]?.period &&
      (sized || phrases.genitive.has(tokens[from]!.norm) || words.role[at - 1] === 'of')
    ) {
      steps--
      continue
    }
    // 30㎜의 매우 강한 비가, 61건의 크고 작은 사고가
    const isOfDescription = phrases.leading.has(token.norm) || phrases.bothWays?.test(tokens[i + 1]?.norm ?? '')
    if (steps === 0 && isOfDescription && words.adnominal[i + 1]) {
      steps--
      continue
    }
    // 17개 국립공원 549개 구간: what the first counts, where one word is all of it.
    if (claimAt[i]! >= 0 && counted && steps === 1 && words.role[i - 1] === 'bare' && !words.qualifies[i - 1])
      return nounPhrase(compiled, reading, words, i - 1)
    // 40세 이상 성인 약 4천800명
    if (steps > 0 && isAge(sentence, q) && words.role[i - 1] === 'bare' && words.qualifies[i] && claimAt[i + 1]! >= 0)
      return nounPhrase(compiled, reading, words, i - 1)
    if (claimAt[i]! >= 0 || token.kind !== WORD)
      return steps > 0 && isWholeNoun(sentence, q, from, i - 1, sized)
        ? nounPhrase(compiled, reading, words, i - 1)
        : ''
    const role = words.role[i]!
    // 18세 이상 인구 기준으로는: those, by whom it is reckoned.
    const isReckoned = phrases.reckoning?.has(reading.text.slice(token.start, words.nounEnd[i]!))
    if (isReckoned && steps > 0 && words.role[i - 1] === 'bare') return nounPhrase(compiled, reading, words, i - 1)
    // 60억 달러 규모의 무역수지 흑자를
    const isSizeBefore = sized === true || phrases.sizeWords.has(tokens[at - 1]!.norm)
    const isOwnOutcome = isSizeBefore && steps > 0 && words.role[i - 1] === 'bare' && role === 'object'
    if (isOwnOutcome && phrases.balances?.test(token.norm)) return nounPhrase(compiled, reading, words, i)
    if (isNoThing(sentence, i, steps)) return ''
    // 3개 금융지주의 순이익, 10세 이상 국민의 수면 시간: those who are counted or so old, and not what they have.
    const isWhose = role === 'of' && (counted || (isAge(sentence, q) && isSomeone(sentence, i)))
    if (isWhose) return nounPhrase(compiled, reading, words, i)
    if (role === 'bare' || role === 'of') {
      if (role === 'of' || !endsBare(sentence, i)) continue
      return reading.cueAt[i]?.value.role === 'move' ? '' : nounPhrase(compiled, reading, words, i)
    }
    // 5∼8m의 높은 물결이
    // 1천㎜가 넘는 기록적인 폭우가
    if (steps === 0 && words.adnominal[i] && (passed || phrases.genitive.has(tokens[from]!.norm))) continue
    if (role === 'verb' || role === 'clause') return ''
    // 1m 이상 두고: a verb that has become a particle.
    if (role === 'other' && words.nounEnd[i] === token.end) return ''
    // 5%의 증가율을 보였다: of what else is told.
    if (steps === 0 && q.unit!.type === 'percent' && reading.cueAt[i]?.value.role === 'move') return ''
    return nounPhrase(compiled, reading, words, i)
  }
  return ''
}

/** Whether the noun before another number is what is measured: 63명의 전세보증금 87억원: what they have. */
function isWholeNoun(
  sentence: FinalSentence,
  q: Quantity,
  from: number,
  at: number,
  sized: boolean | undefined,
): boolean {
  const { compiled, reading, words } = sentence
  // 2천만명을 넘어선 2002년의 2천1백만명
  if (words.qualifies[at] || reading.periodAt[at]) return false
  if (words.role[at] === 'of') return true
  const isOwned = q.unit!.type === 'count' && compiled.pack.phrases.genitive.has(reading.tokens[from]?.norm ?? '')
  return words.role[at] === 'bare' && (sized === true || isOwned || isAge(sentence, q))
}

/** Whether a noun says how it came out, how far or when. */
function isNoThing({ compiled, reading, words }: FinalSentence, i: number, steps: number): boolean {
  const { phrases } = compiled.pack
  const role = words.role[i]
  const noun = reading.text.slice(reading.tokens[i]!.start, words.nounEnd[i]!)
  // 1천억원가량 적자로 돌아섰다: how it came out.
  if (phrases.closing?.has(noun) || phrases.balances?.test(noun)) return true
  // 191억원의 매수 우위를 보였다
  if (steps > 0 && phrases.balances?.test(`${reading.tokens[i - 1]!.norm} ${noun}`)) return true
  // 부산 3개, 경기 1개 순으로: in which order.
  if (noun.length === 1 && phrases.ranked?.(reading.tokens[i]!.norm)) return true
  // 1천원이었던 전년보다: what it is compared with.
  if (steps === 0 && words.against[i]) return true
  // 49만명 선 아래로: how far.
  if (phrases.sizes?.has(noun) && role !== 'bare' && role !== 'of') return true
  // 50세 이전에: when, not who.
  const isWhen = phrases.reckoning?.has(noun) === true || phrases.after?.has(noun) === true
  return steps === 0 && (isWhen || phrases.pronouns.has(noun))
}

/** Whether a noun without a particle is the last of its phrase. */
function endsBare({ compiled, reading }: FinalSentence, at: number): boolean {
  const after = reading.tokens[at + 1]
  return (
    !after ||
    compiled.pack.phrases.breaks.has(after.norm) ||
    (after.kind === SYMBOL && after.norm !== '·' && after.norm !== '’' && after.norm !== "'")
  )
}

const sizes: ReadonlySet<string> = new Set(['mass', 'length', 'area', 'volume', 'power', 'data', 'energy', 'speed'])

/** 25톤 화물차가, 10만㎡ 부지에, 124광년 떨어진 행성의: the thing that has the size before it. */
export function nounSized(sentence: FinalSentence, q: Quantity): string {
  const { compiled, reading, words } = sentence
  const { phrases } = compiled.pack
  const i = q.last + (phrases.adverbial?.has(reading.tokens[q.last + 1]?.norm ?? '') ? 2 : 1)
  const next = reading.tokens[i]
  if (!next || next.glued || next.kind !== WORD || reading.claimAt[i]! >= 0) return ''
  const { type } = q.unit!
  // 닷새간 열리는 에어쇼
  if (type === 'duration' && words.adnominal[i] && phrases.held?.test(next.norm)) return nounBehindVerb(sentence, q)
  // 3시간 걸리는 출퇴근
  if (type === 'duration' && words.adnominal[i] && phrases.takes?.test(next.norm)) return nounBehindVerb(sentence, q)
  if (
    !sizes.has(type) &&
    (type !== 'percent' || !phrases.rates?.has(reading.text.slice(next.start, words.nounEnd[i]!)))
  )
    return ''
  if (words.adnominal[i]) {
    // 역에서 70m 떨어진 창고: no movement.
    const isMoved = sentence.roles[reading.claimAt[q.first]!]!.direction !== null
    if (reading.cueAt[i]?.value.role !== 'move') return nounBehindVerb(sentence, q)
    const noun = isMoved ? '' : nounBehindVerb(sentence, q)
    return noun === phrases.spot ? '' : noun
  }
  if (words.qualifies[i] || reading.cueAt[i] || reading.periodAt[i]) return ''
  for (let k = i; k < i + 4 && k < reading.tokens.length; k++) {
    const token = reading.tokens[k]!
    if (token.kind !== WORD || reading.claimAt[k]! >= 0 || words.qualifies[k]) return ''
    const noun = reading.text.slice(token.start, words.nounEnd[k]!)
    if (phrases.leading.has(token.norm) || phrases.breaks.has(noun) || phrases.closing?.has(noun)) return ''
    // 84㎡ 기준으로: by what it is reckoned.
    if (phrases.reckoning?.has(noun)) return ''
    const role = words.role[k]
    if (role === 'bare') {
      if (type === 'percent') return nounPhrase(compiled, reading, words, k)
      continue
    }
    if (role === 'verb' || role === 'clause') return ''
    return nounPhrase(compiled, reading, words, k)
  }
  return ''
}

/** 열여섯 가구 주민이: the noun behind a count. */
export function nounBehind({ compiled, reading, words }: FinalSentence, q: Quantity): string {
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
export function nounBehindVerb(sentence: FinalSentence, q: Quantity): string {
  const { compiled, reading, words } = sentence
  const { phrases } = compiled.pack
  const { tokens } = reading
  let verb = -1
  // 5∼10㎝, 많은 곳은: of the next member of a list.
  if (tokens[q.last + 1]?.norm === ',') return ''
  // 6만3천표(46.7%)에 그친 이하늘을
  const open = tokens[q.last + 1]?.norm === '(' && tokens[q.last + 1]!.glued ? q.last + 1 : -1
  const close = open > 0 ? closingOf(sentence, open) : -1
  const from = close > 0 && tokens[close + 1]?.glued ? close + 1 : q.last + 1
  for (let i = from; i < tokens.length && i - from <= 7; i++) {
    if (reading.claimAt[i]! >= 0) return ''
    const role = words.role[i]
    // 54%를 기록했다는 조사: what is said there, not what is measured.
    if (phrases.tells?.test(tokens[i]!.norm)) return ''
    // 3년 만인 29일 청와대로: since when.
    if (i === q.last + 1 && words.adnominal[i] && phrases.elapsedIn?.has(tokens[i]!.norm)) return ''
    if (words.adnominal[i]) {
      verb = i
      break
    }
    if (role === 'clause' && phrases.chains?.(tokens[i]!.norm)) continue
    if (role === 'clause' || role === 'topic' || reading.cueAt[i]?.value.role === 'border') return ''
  }
  if (verb < 0) return ''
  // 한 해 70만명 넘게 태어난 ‘에코붐 세대’가
  const named = quotedBehind(reading, words, verb + 1)
  if (named) return named
  for (let i = verb + 1, steps = 0; i < tokens.length && steps < 5; i++, steps++) {
    const token = tokens[i]!
    // 넘어섰던 원/달러 환율은
    const joins = token.kind === SYMBOL && token.glued && (token.norm === '/' || token.norm === '·') && i > verb + 1
    // 연승을 달린 5위 한빛은: its rank stands before its name.
    const rank = i === verb + 1 ? reading.claims[reading.claimAt[i]!] : undefined
    if (rank?.unit?.type === 'rank' && !tokens[rank.last + 1]?.glued) {
      i = rank.last
      continue
    }
    // 3억원을 챙긴 일당 5명을, 총책 문모(43)씨에게
    // 편취한 전화 금융사기(보이스피싱) 일당이
    const close = token.norm === '(' && token.glued && i > verb + 1 ? closingOf(sentence, i) : -1
    if (close > 0 && close - i <= 3 && reading.claimAt[i + 1]! < 0) {
      const after = tokens[close + 1]
      if (after?.kind === WORD && !after.glued && /^(topic|subject|object)$/.test(words.role[close + 1]!))
        return nounPhrase(compiled, reading, words, close + 1)
    }
    const ends = reading.claimAt[i]! >= 0 || (token.norm === '(' && token.glued)
    if (phrases.totals?.has(token.norm)) continue
    const isNoun = i > verb + 1 && !phrases.totals?.has(tokens[i - 1]!.norm)
    // 1천430동으로 집계된 침수 피해 중 300동
    const head = ends && i > verb + 2 && phrases.partOf.has(tokens[i - 1]!.norm) ? i - 2 : i - 1
    if (ends && isNoun && words.role[head] === 'bare' && !words.qualifies[head] && !reading.periodAt[head])
      return nounPhrase(compiled, reading, words, head)
    // 23%를 차지한 유럽, 12%인 북미
    if (token.norm === ',' && i > verb + 1 && words.role[i - 1] === 'bare')
      return nounPhrase(compiled, reading, words, i - 1)
    if (reading.claimAt[i]! >= 0 || (token.kind === SYMBOL && !joins) || words.qualifies[i]) return ''
    // 17위였던 2018년보다: when.
    if (reading.periodAt[i]) continue
    // 1천명을 기록한 13일 이후
    if (reading.periodAt[i - 1] && phrases.after?.has(token.norm)) return ''
    // 8개월간 이어가는 등 죄질이: and the like.
    if (i === verb + 1 && phrases.others?.has(token.norm)) return ''
    if (token.kind !== WORD) continue
    const role = words.role[i]!
    const noun = reading.text.slice(token.start, words.nounEnd[i]!)
    if (
      i === verb + 1 &&
      (phrases.closing?.has(noun) ||
        phrases.after?.has(noun) ||
        phrases.instances?.has(noun) ||
        phrases.drafts?.test(noun) ||
        reading.cueAt[i]?.value.role === 'modality')
    )
      return ''
    if (role === 'bare' || role === 'of') continue
    // 8820대가 팔린 새솔이었고: the noun before its copula.
    const own = i === verb + 1 ? phrases.isNoun?.exec(token.norm)?.[1] : undefined
    if (own && role === 'clause') return phrases.closing?.has(own) ? '' : own
    if (role === 'verb' || role === 'clause') return q.unit!.type === 'count' ? nounEnding(sentence, verb + 1) : ''
    return nounPhrase(compiled, reading, words, i)
  }
  return ''
}

/** … 판 중국 새솔였다: the noun that a sentence ends with the copula, from a token on; empty where it ends otherwise. */
export function nounEnding({ compiled, reading, words }: FinalSentence, from: number): string {
  const { tokens } = reading
  let last = tokens.length - 1
  while (last > from && tokens[last]!.kind === SYMBOL) last--
  const { norm, glued, start } = tokens[last] ?? { norm: '', glued: false, start: 0 }
  const noun = compiled.pack.phrases.isNoun?.exec(norm)?.[1]
  const isLone = glued && compiled.pack.phrases.copulas?.has(norm) === true && tokens[last - 1]?.kind === WORD
  if (last < from || !(noun || isLone)) return ''
  let first = isLone ? last - 1 : last
  while (
    first > from &&
    words.role[first - 1] === 'bare' &&
    !reading.periodAt[first - 1] &&
    reading.claimAt[first - 1]! < 0
  )
    first--
  return reading.text.slice(tokens[first]!.start, isLone ? tokens[last - 1]!.end : start + noun!.length)
}

/** The few words in quotation marks that open at a token, with a particle behind them. */
export function quotedBehind(
  { tokens, text, claimAt }: FinalSentence['reading'],
  words: WordRoles,
  open: number,
  roles = /^(topic|subject|object|of)$/,
): string {
  if (!/^[‘']$/.test(tokens[open]?.norm ?? '')) return ''
  for (let i = open + 1; i < tokens.length && i - open <= 5 && claimAt[i]! < 0; i++) {
    if (!/^[’']$/.test(tokens[i]!.norm)) continue
    const isTold = tokens[i + 1]?.glued === true && roles.test(words.role[i + 1]!)
    return isTold && i > open + 1 ? text.slice(tokens[open + 1]!.start, tokens[i - 1]!.end) : ''
  }
  return ''
}

/** 선고에는 1시간 20분이 걸렸다, 계좌에는 3억원이 남았다: where no noun has a particle of its own. */
export function nounPlaced({ compiled, reading, words }: FinalSentence, q: Quantity): string {
  const { phrases } = compiled.pack
  const { tokens } = reading
  // 결승에는 한 차례만 올랐다: who did.
  if (phrases.howOften?.has(q.unit!.text)) return ''
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
    // 업계에서는: who judges.
    if (phrases.placed?.(token.norm) !== 'in' || phrases.quarters?.test(token.norm)) continue
    const found = nounPhrase(compiled, reading, words, i)
    // 입단 첫 해에는: when.
    const isTime = phrases.spans?.has(found) || phrases.whiles?.has(found)
    return isTime || phrases.pronouns.has(found) || phrases.leading.has(found) || phrases.breaks.has(found) ? '' : found
  }
  return ''
}

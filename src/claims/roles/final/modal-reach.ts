import { behind, particleOf } from '../../clauses/final/behind-numbers.ts'
import type { FinalSentence } from '../../clauses/final/final-sentence.ts'
import type { Quantity } from '../../numbers/quantity.ts'

/*
 * How far words of expectation behind a number still cover it, and the verbs there.
 */

/** Last token of the quotation that a number stands in. */
export function endOfQuote({ quotes }: FinalSentence, q: Quantity): number {
  let end = q.last
  while (end + 1 < quotes.length && quotes[end + 1] === quotes[q.first]) end++
  return end
}

/** Whether a verb states a condition; 하고 나면 only says when. */
export function isIf({ compiled, reading }: FinalSentence, i: number): boolean {
  const { isConditional, chained, sizes, supposes } = compiled.pack.phrases
  const { norm } = reading.tokens[i]!
  const before = reading.tokens[i - 1]?.norm ?? ''
  if (supposes?.(before, norm)) return true
  // 접수하면 된다: what is to be done, and no condition.
  if (compiled.pack.phrases.enough?.test(reading.tokens[i + 1]?.norm ?? '')) return false
  if (isConditional?.(norm) !== true || (chained?.(before, norm) ?? false)) return false
  // 이득액이 50억원 이상이면: how far a rule reaches; but votes may come to 31명 이상.
  const bounded = reading.claims[reading.claimAt[i - 1] ?? -1]
  return !bounded || bounded.unit!.type === 'count' || sizes?.has(norm.slice(0, 2)) !== true
}

/** 분양가는 8천만원으로, 당첨되면 …: what is told of the number ends with its particle. */
export const endsMember = (sentence: FinalSentence, q: Quantity): boolean =>
  sentence.compiled.pack.phrases.to.has(particleOf(sentence, q)) && sentence.reading.tokens[q.last + 2]?.norm === ','

export function lastVerb({ reading, words }: FinalSentence, reach: number): number {
  for (let i = Math.min(reach, reading.tokens.length - 1); i >= 0; i--)
    if (words.role[i] === 'verb' || words.role[i] === 'clause') return i
  return -1
}

/** Whether the clause from a token on has a topic of its own and no number. */
function isOfAnother({ reading, words }: FinalSentence, from: number): boolean {
  let topic = false
  for (let i = from; i < reading.tokens.length; i++) {
    if (reading.claimAt[i]! >= 0 || words.role[i] === 'clause') return false
    topic ||= words.role[i] === 'topic'
  }
  return topic
}

/** Whether the quotation that closes at a token is what somebody has told: “…”는 김씨 진술. */
function isTestimony({ compiled, reading: { tokens } }: FinalSentence, close: number): boolean {
  const { testimony } = compiled.pack.phrases
  if (!testimony?.link.test(tokens[close + 1]?.norm ?? '')) return false
  for (let i = close + 2; i < tokens.length && i - close <= 5; i++)
    if (testimony.noun.test(tokens[i]!.norm)) return true
  return false
}

/** Last token whose words of expectation still cover a number: its clause, and those that are linked to it without a past. */
export function modalReach(sentence: FinalSentence, q: Quantity): number {
  const { compiled, reading, words } = sentence
  const { tokens, cueAt, claimAt } = reading
  const { phrases } = compiled.pack
  // 수출기업 46곳의 이익은 …로 추정된다
  // But 5㎝의 눈이 쌓이겠다: so much of it.
  let thing = q.last + 2
  while (thing < q.last + 4 && phrases.leading.has(tokens[thing]?.norm ?? '')) thing++
  if (words.adnominal[thing]) thing++
  // 1천200대의 생산 차질이
  while (thing < q.last + 5 && words.role[thing] === 'bare' && words.role[thing - 1] !== 'verb') thing++
  // 640만대의 차량이 이용하다: but 46곳의 이익이 is of each.
  const noun = words.role[thing] === 'subject' ? reading.text.slice(tokens[thing]!.start, words.nounEnd[thing]!) : ''
  // 매출이 1조원인 회사가 투자하겠다: what who means to do it is like; but 소득이 1억원인 사람이 가입한다면.
  const isLike =
    words.adnominal[q.last + 1] === true &&
    tokens[q.last + 1]!.glued &&
    !reading.cues.some(({ value }) => value.role === 'modality' && value.sets === 'hypothetical')
  const isMeasure =
    noun !== '' &&
    !isLike &&
    (q.unit!.type !== 'count' || phrases.people?.test(noun) === true || phrases.tolls?.test(noun) === true)
  let described = phrases.genitive.has(particleOf(sentence, q)) && !isMeasure
  let quoted = false
  for (let i = isMeasure ? thing + 1 : behind(sentence, q); i < tokens.length; i++) {
    const role = words.role[i]
    const { norm } = tokens[i]!
    // 47만명을 넘는 만큼 효과가 나타날 것이다
    if (words.adnominal[i] && phrases.inasmuch?.has(tokens[i + 1]?.norm ?? '')) return i
    // 1인당: for how much; 60㎜가 넘는: how far another number reaches.
    if (reading.baseAt[i] || (words.qualifies[i] && words.adnominal[i])) continue
    const cue = cueAt[i]
    if (cue?.value.role === 'border') return i - 1
    // 1.4대이며, 입주는 내년 예정이다: said of something else, with no number of its own.
    if (
      role === 'clause' &&
      tokens[i]!.glued &&
      i === q.last + 1 &&
      tokens[i + 1]?.norm === ',' &&
      isOfAnother(sentence, i + 2)
    )
      return i
    if (role === 'clause' && (phrases.contrasts?.(norm) || phrases.upon?.test(norm))) return i
    // 12%가 만점을 기록해 변별력은 낮을 전망이다: what comes of it, told of something else.
    if (role === 'clause' && phrases.recorded?.test(norm) && isOfAnother(sentence, i + 1)) return i
    // 1만2천명이 대기 중이어서 절반은 내년에 받을 전망이다
    if (role === 'clause' && phrases.closingReasons?.test(norm)) return i
    // 17GWh를 생산하고 있으며, 30GWh로 늘릴 계획이다
    if (role === 'clause' && phrases.ongoing?.(tokens[i - 1]!.norm, norm)) return i
    if (role === 'clause' && isIf(sentence, i) && endsMember(sentence, q)) return i
    if (norm === '“') quoted = true
    // “월 1억원이 나갔다”는 진술을 근거로 …했을 것이라고 판단했다: what is quoted is only what it goes by.
    if (norm === '”' && isTestimony(sentence, i)) return i
    // “3년이 걸린다”면서 “…”라고 내다봤다: what is said first is not part of what is expected then.
    if (norm === '”' && tokens[i + 1]) {
      if (!tokens[i + 1]!.glued) return i
      if (!quoted && phrases.toldBeside?.test(tokens[i + 1]!.norm)) return i
    }
    if (norm === '”') quoted = false
    // 빚어졌다고 추산했다: what is reckoned may be past.
    const isReckoned =
      phrases.said?.test(norm) === true &&
      reading.cues.some(({ value, first }) => value.role === 'modality' && first === i + 1)
    if (role === 'clause' && !cue && phrases.isPast(norm) && !isReckoned) return i
    if (role === 'clause' && cue && cue.value.role !== 'modality' && phrases.isPast(norm)) return i
    // 4곳이 넘어갔을 때도 900억원을 주겠다고 했다: when it had been.
    if (words.adnominal[i] && phrases.isPast(norm) && phrases.atThen?.test(tokens[i + 1]?.norm ?? '')) return i
    if (phrases.relating?.has(norm)) described = true
    else if (words.adnominal[i] && !phrases.degrees?.test(norm)) {
      if (cue?.value.role === 'modality') continue
      const next = tokens[i + 1]
      // 1천213곳을 조사한 결과: what comes of it is not said of them.
      if (next?.norm === phrases.findings) return i
      // 12개인 노선도 18개로 늘리겠다: of the other number.
      if (claimAt[i - 1]! >= 0 && tokens[i]!.glued && i > q.last + 1) continue
      // 100∼200㎜, 많은 곳은 350㎜: of what follows the comma.
      if (tokens[i - 1]!.norm === ',') continue
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

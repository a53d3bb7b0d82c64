import { particleOf } from '../../clauses/final/behind-numbers.ts'
import type { FinalSentence } from '../../clauses/final/final-sentence.ts'
import { isMovement } from '../../clauses/movement.ts'
import type { Reading, Roles } from '../../clauses/sentence.ts'
import type { Memory } from '../../memory.ts'
import { type Quantity, sameUnit } from '../../numbers/quantity.ts'
import type { Cue } from '../../pack/pack.ts'
import { weather } from '../../periods/remembered-times.ts'
import type { Match } from '../../tables/patterns.ts'
import { type Expectation, isExpectation } from '../expectation.ts'

/*
 * Words of expectation of a verb-final sentence, and whether they tell of a number.
 */

/** The word of expectation that tells of a number, or `null`; `reach`: the last token that it may stand at behind it. */
export function expectationOf(sentence: FinalSentence, n: number, reach: number): Expectation | null {
  const { reading, roles } = sentence
  const q = reading.claims[n]!
  const isCompared = isWhatIsCompared(sentence, q)
  for (const cue of reading.cues) {
    if (!isExpectation(cue) || isOfSomethingElse(sentence, q, roles[n]!, cue)) continue
    const isOfNumber =
      cue.value.side === 'before'
        ? reachesAhead(sentence, q, roles[n]!, cue)
        : cue.value.side !== 'after' ||
          isOfNext(sentence, q, cue) ||
          (!isCompared && reachesBack(sentence, q, cue, reach))
    if (isOfNumber) return cue
  }
  return null
}

/** 지난해 2.4%보다 낮은 1.8%로 예상된다: what it is compared with is no part of that. */
export function isWhatIsCompared({ compiled, reading: { tokens } }: FinalSentence, q: Quantity): boolean {
  const { than, comparedBy } = compiled.pack.phrases
  const beside = tokens[q.last + 1]?.norm === ')' ? q.last + 2 : q.last + 1
  const [next, second] = [tokens[beside]?.norm ?? '', tokens[beside + 1]?.norm ?? '']
  // 전년(1조원) 대비
  const isBracket = beside > q.last + 1 && comparedBy?.has(next) === true
  return than?.(next) === true || isBracket || comparedBy?.has(second) === true
}

/** Whether a time is not over yet. */
export const isOpen = ({ period }: Roles, { today }: Memory): boolean =>
  period !== null && today !== null && period.end > today

/** Whether a word of expectation is another speaker's, or of what stays as it is. */
function isOfSomethingElse(sentence: FinalSentence, q: Quantity, role: Roles, cue: Expectation): boolean {
  const { compiled, reading, quotes, memory } = sentence
  if (cue.value.open === 'only' && !isOpen(role, memory)) return true
  // 58%가 ‘오를 것’이라고 답했다: what is expected is only what the answer says.
  if (quotes[cue.first]! > 0 && quotes[cue.first] !== quotes[q.first]) return true
  // 최고세율 50%는 손대지 않기로 했다: it stays as it is.
  const isKept = cue.value.sets === 'target' && compiled.pack.phrases.notTo?.test(reading.tokens[cue.first]!.norm)
  return isKept === true && !isMovedBefore(reading, q, cue)
}

/** 당초 예상한 하루 입장객 1만8천명: the number of the noun that a verb of expectation describes; -1 where it has none, or tells of what stands before it. */
function numberDescribed({ compiled, reading, words }: FinalSentence, { first, last }: Expectation): number {
  const { tokens, claimAt } = reading
  const { closing, to, leading } = compiled.pack.phrases
  // 3%로 예상한, 3%에 이를 것으로 예상되는
  const before = tokens[first - 1]
  if (!words.adnominal[last] || !before || (before.glued && (claimAt[first - 2] ?? -1) >= 0)) return -1
  const noun = reading.text.slice(before.start, words.nounEnd[first - 1])
  if (claimAt[first - 1]! >= 0 || closing?.has(noun) || to.has(before.norm.slice(noun.length))) return -1
  for (let i = last + 1; i < tokens.length && i - last <= 6; i++) {
    if (claimAt[i]! >= 0) return i > last + 1 ? claimAt[i]! : -1
    if (words.role[i] !== 'bare' && words.role[i] !== 'of' && !leading.has(tokens[i]!.norm)) return -1
  }
  return -1
}

const isOfNext = (sentence: FinalSentence, q: Quantity, cue: Expectation): boolean =>
  cue.last < q.first && sentence.reading.claims[numberDescribed(sentence, cue)] === q

/** 7천명이 몰리며 흥행이 점쳐졌던 단지는: whether a verb of expectation describes with a noun of its own, in a clause with no number. */
function hasOwnNoun({ reading, words }: FinalSentence, q: Quantity, { first, last }: Expectation): boolean {
  if (!words.adnominal[last] || words.role[first - 1] !== 'subject' || reading.tokens[first - 1]!.glued) return false
  for (let i = first - 2; i > q.last; i--) {
    if (reading.claimAt[i]! >= 0) return false
    if (words.role[i] === 'clause') return true
  }
  return false
}

/** Whether a word of expectation that tells of what stands before it tells of a number. */
function reachesBack(sentence: FinalSentence, q: Quantity, cue: Expectation, reach: number): boolean {
  const { compiled, reading, words } = sentence
  const { tokens, claims, claimAt } = reading
  // 570억달러로 시장 전망을 웃돌았다: what it is compared with is another number.
  if (words.role[cue.last] === 'object' && isAgainst(reading, cue)) return false
  if (isWhoExpects(sentence, q, cue)) return false
  // 745억원이 줄어 어려움이 예상된다: what is expected is what comes of it.
  if (cue.first > q.last && isWhatComes(sentence, q, cue)) return false
  if (cue.first > q.last && (numberDescribed(sentence, cue) >= 0 || hasOwnNoun(sentence, q, cue))) return false
  // 직원 47명, 매출 100억원을 바라본다: of the number that it is glued to.
  if (words.role[cue.first] === 'object' && tokens[cue.first]!.glued && cue.first !== q.last + 1) return false
  // 소방서 추산 2억원: straight before the number, and for it alone.
  const next = tokens[cue.last + 1]?.norm === '(' ? cue.last + 2 : cue.last + 1
  // But 30분을 바꿀 경우 위험이 8% 낮아진다: of what stands before it.
  const isNoun = words.role[cue.last] === 'bare' && cue.value.sets !== 'hypothetical'
  const owner = isNoun ? claimAt[next]! : -1
  if (owner >= 0 && claims[owner] !== q) return false
  // 3천128명, 이 가운데 추정 사망자가 21명이다: of the noun behind it and its number.
  const isOfNoun = isNoun && words.role[cue.last + 1] === 'subject'
  if (isOfNoun && cue.first > q.last && claimAt[cue.last + 2]! >= 0) return false
  // 쌀 40t이 타 2억원(소방서 추산)의 피해가: of the number before the bracket.
  if (tokens[cue.last + 1]?.norm === ')') {
    let open = cue.first - 1
    while (open > q.last && cue.first - open <= 4 && tokens[open]!.norm !== '(') open--
    const told = tokens[open]?.norm === '(' ? (claimAt[open - 1] ?? -1) : -1
    if (told >= 0 && claims[told] !== q) return false
  }
  // A noun that ends the sentence (…할 전망) tells of all of it.
  if (owner < 0 && (cue.last <= q.last || cue.first > reach)) return false
  // 1800억원이고 다른 것을 더하더라도 2800억원이다: told for itself.
  const isTold =
    cue.value.sets === 'hypothetical' &&
    words.role[q.last + 1] === 'clause' &&
    tokens[q.last + (words.qualifies[q.last + 1] ? 2 : 1)] !== undefined &&
    compiled.pack.phrases.besides?.test(tokens[q.last + 1]!.norm) === true
  return !isTold
}

/** Whether a word of expectation tells of trouble, behind a clause that ends after a number. */
function isWhatComes({ compiled, reading, words }: FinalSentence, q: Quantity, { first }: Expectation): boolean {
  const at = first - 1
  if (words.role[at] !== 'subject' || reading.tokens[at]!.glued) return false
  if (compiled.pack.phrases.troubles?.test(reading.text.slice(reading.tokens[at]!.start, words.nounEnd[at])) !== true)
    return false
  for (let i = at - 1; i > q.last; i--) if (words.role[i] === 'clause') return true
  return false
}

/** 96명이 동결을 점쳤다: who expects it. */
function isWhoExpects({ reading, words }: FinalSentence, q: Quantity, cue: Expectation): boolean {
  const { tokens, claimAt } = reading
  if (words.role[q.last + 1] !== 'subject' || !tokens[q.last + 1]!.glued) return false
  if (words.role[cue.last] !== 'verb' || words.role[cue.first - 1] !== 'object') return false
  for (let i = q.last + 1; i < cue.first; i++) if (claimAt[i]! >= 0) return false
  return true
}

/** Whether a word of expectation that tells of what follows it tells of a number: it holds for the number next to it, and not over a verb. */
function reachesAhead(sentence: FinalSentence, q: Quantity, role: Roles, cue: Expectation): boolean {
  const { compiled, reading, words, roles } = sentence
  const { tokens } = reading
  const { phrases } = compiled.pack
  if (cue.first > q.last) return false
  // 전망치보다 5% 많았다, 예상 이용객보다 많은 3만명: what has come of it.
  const { norm } = tokens[cue.last]!
  if (phrases.than?.(norm) === true && (role.kind === 'change' || norm !== phrases.same)) return false
  const isMoved = role.previous !== null || role.direction !== null || roles.some((other) => other.previous === q)
  const isObject = words.role[cue.last] === 'object'
  // 목표가 하향은 506건이다: a price is not counted.
  const isPrice =
    phrases.targetPrices?.test(reading.text.slice(tokens[cue.last]!.start, words.nounEnd[cue.last])) === true
  if (isPrice && q.unit!.type === 'count') return false
  // 올해 추정치의 1.6배가 될 것이다: of what it is so many times.
  if (q.unit!.type === 'multiple' && words.role[cue.last] === 'of' && cue.last === q.first - 1) return false
  // 목표를 417만대로 잡다
  const isSet = phrases.to.has(particleOf(sentence, q))
  if (isObject && ((!isMoved && !isSet) || words.against[cue.first] === 1)) return false
  // 예상 강수량은 제주도 5㎜, 남해안 1㎜: of all that follows.
  const isTopic = words.role[cue.last] === 'topic'
  // 한빛증권은 목표가를 4만원에서 5만원으로, 새솔증권은 3만원에서 4만원으로 높였다: what each of a list has moved.
  const isFar = isTopic || (isPrice && isObject && isMoved)
  if (isFar ? spacedWords(tokens, cue.last, q.first) > 40 : q.first - cue.last > 8) return false
  for (let k = cue.last + 1; k < q.first; k++) {
    const over = comparedAt(sentence, k)
    // 전망치 2천억원보다 30% 많다: what was expected is that number.
    if (over >= 0 && k === cue.last + 1 && words.role[cue.last] === 'bare') return false
    if (over >= 0) k = over
    else if (endsReach(sentence, q, role, k, isTopic, isMoved && isObject)) return false
  }
  // 목표는 생산능력(1470만톤)의 25%: what it is a part of.
  return !(isTopic && tokens[q.last + 1]?.norm === ')' && phrases.genitive.has(tokens[q.last + 2]?.norm ?? ''))
}

/** Words from one token to another, those that are joined as one: 부산·울산·경남. */
function spacedWords(tokens: FinalSentence['reading']['tokens'], from: number, to: number): number {
  let n = 0
  for (let i = from + 1; i <= to; i++) if (!tokens[i]!.glued) n++
  return n
}

/** 목표를 지난해(1.8%)보다 낮은 1.5%로: the last token of what is compared, if it begins at a token; else -1. */
function comparedAt({ compiled, reading: { tokens, claims, claimAt } }: FinalSentence, at: number): number {
  const other = claims[claimAt[at]!]
  if (!other) return -1
  const close = tokens[other.last + 1]?.norm === ')' ? 1 : 0
  return compiled.pack.phrases.than?.(tokens[other.last + 1 + close]?.norm ?? '') ? other.last + 1 + close : -1
}

/** Whether a token between a word of expectation and a number ends what the word tells of. */
function endsReach(
  { compiled, reading, words }: FinalSentence,
  q: Quantity,
  role: Roles,
  k: number,
  isTopic: boolean,
  isMovedObject: boolean,
): boolean {
  const { tokens, claims, claimAt, cueAt } = reading
  if (k === q.first - 1 && words.adnominal[k] && isMovement(cueAt[k])) return false
  const is = words.role[k]
  if (claimAt[k]! >= 0 && !isTopic && !isMovedObject && claims[claimAt[k]!] !== role.previous) return true
  if (is === 'clause') return true
  // 예상 적설량은 강원이 3㎝, 경기와 충북은 1㎝: a list of places.
  const member = claims[claimAt[k + 1] ?? -1]
  const isPlace = weather.has(q.unit!.type) && member !== undefined && sameUnit(member, q)
  if (isTopic && is === 'topic' && !isPlace) return true
  if (is !== 'verb') return false
  if (!isTopic) return true
  // 제주도 20∼60㎜(많은 곳 100㎜ 이상)
  if (compiled.pack.phrases.degrees?.test(tokens[k]!.norm)) return false
  // 25%인 270만톤
  return !(tokens[k]!.glued && words.adnominal[k] && claimAt[k - 1]! >= 0)
}

/** Whether a verb of movement stands between a number and a cue behind it. */
const isMovedBefore = ({ cues }: Reading, q: Quantity, { first }: Match<Cue>): boolean =>
  cues.some((cue) => cue.value.role === 'move' && cue.first > q.last && cue.first < first)

/** Whether a word of expectation is part of what a number is compared with: 시장 예상을. */
const isAgainst = ({ cues }: Reading, { first, last }: Match<Cue>): boolean =>
  cues.some((cue) => cue.value.role === 'basis' && cue.first <= first && last <= cue.last)

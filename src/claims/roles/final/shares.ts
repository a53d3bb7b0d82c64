import { isProportion } from '../../clauses/final/behind-numbers.ts'
import type { FinalSentence } from '../../clauses/final/final-sentence.ts'
import { type Quantity, sameUnit } from '../../numbers/quantity.ts'
import { isUnnamedPart } from '../../subjects/final/words.ts'
import { WORD } from '../../text/tokens.ts'
import type { KindRule } from './kinds.ts'
import { isRanked, lastOfList } from './movers.ts'
import { isAnswered, wasAsked } from './who-says.ts'

/*
 * Shares of a verb-final sentence that no word says to be one.
 */

const SHARE_BEFORE = 'share that is told of before'

/** 8%인 250만 명: so many of them. */
function isCountedPart({ compiled, reading, roles, words }: FinalSentence, q: Quantity): boolean {
  const { tokens, claims, claimAt } = reading
  const at = q.last + 1
  if (q.unit!.type !== 'percent' || !tokens[at]?.glued || !words.adnominal[at]) return false
  if (compiled.pack.phrases.describing?.test(tokens[at]!.norm) !== true) return false
  const next = claims[claimAt[at + 1] ?? -1]
  // 작년보다 9%인 3억원을 늘렸다: by how much, in two ways.
  return next !== undefined && !isProportion(next) && roles[claimAt[at + 1]!]!.kind !== 'change'
}

/** Whether a percentage stands straight behind a count that it tells once more, with a verb of reaching. */
function isPartReached({ compiled, reading }: FinalSentence, q: Quantity, n: number): boolean {
  const { claims, tokens } = reading
  const count = claims[n - 1]
  const { amounting, to } = compiled.pack.phrases
  if (!count || q.unit!.type !== 'percent' || count.unit!.type !== 'count' || count.last !== q.first - 2) return false
  return to.has(tokens[q.first - 1]!.norm) && amounting?.test(tokens[q.last + 2]?.norm ?? '') === true
}

/** Whether a rate in brackets tells the number straight before it once more. */
function isToldAsRate({ compiled, reading, roles, words }: FinalSentence, q: Quantity, n: number): boolean {
  const prior = reading.claims[n - 1]
  // 중국(213만톤·73%)
  const isBeside = reading.tokens[q.first - 1]?.norm === '·' && reading.tokens[(prior?.first ?? 0) - 1]?.norm === '('
  const isIn = isBeside || reading.tokens[q.first - 1]?.norm === '('
  if (!prior || q.unit!.type !== 'percent' || q.signed || !isIn) return false
  if (prior.unit!.type === 'multiple' ? roles[n - 1]!.kind !== 'share' : prior.unit!.type !== 'count') return false
  for (let i = prior.last + 1; i < q.first - 1; i++)
    if (!words.qualifies[i] && !compiled.pack.phrases.tails?.has(reading.tokens[i]!.norm)) return false
  return true
}

/** 조사한 결과 58%가 */
const isFinding = (sentence: FinalSentence, q: Quantity): boolean =>
  isAnswered(sentence, q) || wasAsked(sentence.reading, sentence.words, q, sentence.compiled.pack.phrases.findings)

/** 이 가운데 60%는 */
const isPartOfThese = (sentence: FinalSentence, q: Quantity): boolean =>
  q.unit!.type === 'percent' &&
  (sentence.compiled.pack.phrases.partOf.has(sentence.reading.tokens[q.first - 1]?.norm ?? '') ||
    isPartNamed(sentence, q))

/** 이 가운데 20대가 60%였다: a group straight behind the words for what it is part of, at the start of a sentence. */
function isPartNamed({ compiled, reading, words, roles }: FinalSentence, q: Quantity): boolean {
  const { partOf, pronouns, measures } = compiled.pack.phrases
  const { tokens } = reading
  if (!pronouns.has(tokens[0]!.norm) || !partOf.has(tokens[1]?.norm ?? '')) return false
  if (roles[reading.claims.indexOf(q)]!.direction !== null || q.first < 3 || q.first > 8) return false
  for (let i = 2; i < q.first - 1; i++)
    if (reading.claimAt[i]! >= 0 || (words.role[i] !== 'bare' && tokens[i]!.norm !== '·')) return false
  const particle = words.role[q.first - 1]
  if (particle !== 'topic' && particle !== 'subject') return false
  const noun = tokens[q.first - 1]!
  return measures?.test(reading.text.slice(noun.start, words.nounEnd[q.first - 1])) !== true
}

/** 43%의 주민이, 주민 43%가 */
function isPartOfPeople({ compiled, reading, words, roles }: FinalSentence, q: Quantity, n: number): boolean {
  const { people, genitive } = compiled.pack.phrases
  const of = reading.tokens[q.last + 1]
  if (!people || q.unit!.type !== 'percent' || !of?.glued) return false
  if (!genitive.has(of.norm)) {
    const isTold = words.role[q.last + 1] === 'subject' || words.role[q.last + 1] === 'topic'
    const isOne = q.decimal !== null && Number(q.decimal) <= 100 && roles[n]!.direction === null
    return isTold && isOne && words.role[q.first - 1] === 'bare' && people.test(reading.tokens[q.first - 1]!.norm)
  }
  for (let i = q.last + 2; i < q.last + 5 && i < reading.tokens.length; i++) {
    if (words.role[i] === 'bare' || words.role[i] === 'of') continue
    const noun = reading.text.slice(reading.tokens[i]!.start, words.nounEnd[i])
    return words.role[i] !== 'verb' && words.role[i] !== 'clause' && people.test(noun)
  }
  return false
}

/** 점유율은 18%다. SK는 4.4%로 5위다; 50대가 33%를 차지했다. 이어 70대가 11%였다 */
function isShareOfOther(sentence: FinalSentence, q: Quantity): boolean {
  const { sharesAt, partsAt, paragraph } = sentence.memory
  const goesOn = partsAt === paragraph && sentence.reading.tokens[0]!.norm === sentence.compiled.pack.phrases.further
  return q.unit!.type === 'percent' && (sharesAt === paragraph || goesOn) && isNamed(sentence, q)
}

/** Whether a noun with a particle or a bracket stands straight before a rate that has no measure of its own: SK는 4.4%, SK온(4.4%). */
function isNamed({ compiled, reading, words, roles }: FinalSentence, q: Quantity): boolean {
  const at = q.first - 1
  const { measures } = compiled.pack.phrases
  if (roles[reading.claims.indexOf(q)]!.direction !== null) return false
  if (reading.tokens[at]?.norm === '(') return true
  if (words.role[at] !== 'topic' && words.role[at] !== 'subject') return false
  return measures?.test(reading.text.slice(reading.tokens[at]!.start, words.nounEnd[at]!)) !== true
}

const nounAt = ({ reading, words }: FinalSentence, at: number): string =>
  reading.text.slice(reading.tokens[at]!.start, words.nounEnd[at])

/** Whether a plain noun stands straight before the quotation marks that close at a token. */
function isNamedAfter({ reading: { tokens }, words, quotes }: FinalSentence, close: number): boolean {
  let open = close - 1
  while (open > 0 && quotes[open - 1]! > 0 && quotes[open - 1] === quotes[close - 1]) open--
  const noun = tokens[open - 1]
  return noun?.kind === WORD && words.role[open - 1] === 'bare'
}

/** ‘모름’은 7%, ‘2년 이내’(34%): a rate of those who gave an answer that is quoted. */
function isAnswer(sentence: FinalSentence, q: Quantity): boolean {
  const { compiled, reading, words, roles } = sentence
  if (q.unit!.type !== 'percent' || q.signed) return false
  const { tokens } = reading
  const at = q.first - 1
  const particle = words.role[at]
  const isTold = particle === 'topic' || particle === 'subject'
  // 긍정 평가는 59%
  const { answered } = compiled.pack.phrases
  if (isTold && !tokens[at]!.glued && roles[reading.claims.indexOf(q)]!.direction === null)
    return answered?.test(reading.text.slice(tokens[at]!.start, words.nounEnd[at])) === true
  // 반대(44%)와
  if (tokens[at]?.norm === '(' && tokens[at - 1]?.kind === WORD && tokens[q.last + 1]?.norm === ')')
    if (answered?.test(nounAt(sentence, at - 1))) return true
  // “생활비를 벌려고”(58%)가
  if (tokens[at]?.norm === '(' && tokens[at - 1]?.norm === '”') return true
  const close = tokens[at - 1]?.norm
  // 우리은행 ‘첫 예금’은 3.1%: a thing of that name.
  if (isNamedAfter(sentence, at - 1)) return false
  // 시청률은 ‘파도’(20.6%)가 높았다, ‘파도’는 6.4%로 1위에 올랐다: rated, and no answer.
  const { ratings } = compiled.pack.phrases
  const { ranksTaken } = compiled.pack.phrases
  const isRanked = reading.claims.some(
    ({ unit, last }) => unit!.type === 'rank' && ranksTaken?.test(tokens[last + 2]?.norm ?? ''),
  )
  if (isRanked || tokens.some(({ norm }) => ratings?.test(norm)) || ratings?.test(sentence.memory.subject ?? ''))
    return false
  return ((isTold && tokens[at]!.glued) || tokens[at]?.norm === '(') && (close === '’' || close === "'")
}

/** 참가자의 평균 나이는 69세, 남성이 71%였다: so many of those who are told of. */
function isOfSex({ compiled, reading, words, roles }: FinalSentence, q: Quantity, n: number): boolean {
  const at = q.first - 1
  if (q.unit!.type !== 'percent' || roles[n]!.direction !== null || words.role[at] !== 'subject') return false
  if (words.role[q.last + 1] !== 'verb' && !compiled.pack.phrases.copulas?.has(reading.tokens[q.last + 1]?.norm ?? ''))
    return false
  return compiled.pack.phrases.sexes?.has(reading.text.slice(reading.tokens[at]!.start, words.nounEnd[at]!)) === true
}

/** 키우지 못하게 해야 한다는 데는 93%가 동의했다: so many of those who were asked. */
function isOfOpinion({ compiled, reading, words }: FinalSentence, q: Quantity): boolean {
  const at = q.last + 1
  const { opines } = compiled.pack.phrases
  if (q.unit!.type !== 'percent' || words.role[at] !== 'subject' || !reading.tokens[at]!.glued) return false
  for (let i = at + 1; i <= at + 3; i++) if (opines?.test(reading.tokens[i]?.norm ?? '')) return true
  return false
}

/** 4만명이 참가해 98%가 완주했다: so many of those who came, in the clause before. */
function isOfThoseWhoCame({ compiled, reading, words }: FinalSentence, q: Quantity, n: number): boolean {
  const came = reading.claims[n - 1]
  const at = q.last + 1
  if (q.unit!.type !== 'percent' || q.signed || words.role[at] !== 'subject' || !reading.tokens[at]?.glued) return false
  if (!came || q.first - came.last > 5 || words.role[q.first - 1] !== 'clause') return false
  const isMove = reading.cueAt[at + 1]?.value.role === 'move'
  return (
    !isMove &&
    words.role[came.last + 1] === 'subject' &&
    compiled.pack.phrases.personUnits?.test(came.unit!.text) === true
  )
}

/** 71%가 옮겼으며 알뜰폰을 포함해도 65%가 한빛을 택했다: a part with no noun of its own that does something, behind a share. */
function isChoice({ reading, words, roles }: FinalSentence, q: Quantity, n: number): boolean {
  const at = q.last + 1
  if (q.unit!.type !== 'percent' || roles[n - 1]?.kind !== 'share' || !reading.tokens[at]?.glued) return false
  const isOpen = words.role[q.first - 1] === 'clause' || words.role[q.first - 1] === 'other'
  const verb = words.role[at + 2]
  return (
    isOpen && words.role[at] === 'subject' && words.role[at + 1] === 'object' && (verb === 'verb' || verb === 'clause')
  )
}

/** Whether the topic straight before a number is a rate, and no share by its name. */
export function isRateBefore(
  { compiled, reading, words }: Pick<FinalSentence, 'compiled' | 'reading' | 'words'>,
  q: Quantity,
): boolean {
  const { shareNames, measures } = compiled.pack.phrases
  const at = q.first - 1
  if (words.role[at] !== 'topic') return false
  const noun = reading.text.slice(reading.tokens[at]!.start, words.nounEnd[at])
  return measures?.test(noun) === true && shareNames?.test(noun) !== true
}

/** 고가 아파트의 비중은 19%로 줄었고 저가는 21%로 커졌다: a share by its name before, and another topic with its own. */
function isShareToo({ compiled, reading, words, roles }: FinalSentence, q: Quantity, n: number): boolean {
  const { shareNames } = compiled.pack.phrases
  // 첫째 비중이 62%로 커진 반면 둘째(31%)는
  const isIn = reading.tokens[q.first - 1]?.norm === '(' && reading.tokens[q.last + 1]?.norm === ')' && !q.signed
  const at = q.first - 1
  if (q.unit!.type !== 'percent' || !(words.role[at] === 'topic' || isIn) || reading.periodAt[at]) return false
  if (isRateBefore({ compiled, reading, words }, q)) return false
  const named = (i: number): string => reading.text.slice(reading.tokens[i]!.start, words.nounEnd[i]!)
  const k = roles.findLastIndex(
    ({ kind }, i) => i < n && kind === 'share' && reading.claims[i]!.unit!.type === 'percent',
  )
  if (k < 0) return false
  const topic = reading.claims[k]!.first - 1
  const isNamed = words.role[topic] === 'topic' || (isIn && words.role[topic] === 'subject')
  return isNamed && shareNames?.test(named(topic)) === true
}

/** 채용을 늘리겠다는 기업은 17%다: so many of those who were asked or counted, unless a rate of them is told. */
function isThoseWho(sentence: FinalSentence, q: Quantity): boolean {
  const { compiled, reading, words, roles } = sentence
  const at = q.first - 1
  const { people, rates } = compiled.pack.phrases
  if (q.unit!.type !== 'percent' || q.signed || Number(q.decimal ?? q.max) > 100 || !words.adnominal[at - 1])
    return false
  if (
    (words.role[at] !== 'topic' && words.role[at] !== 'subject') ||
    roles[reading.claims.indexOf(q)]!.direction !== null
  )
    return false
  const noun = reading.text.slice(reading.tokens[at]!.start, words.nounEnd[at])
  const next = reading.text.slice(reading.tokens[q.last + 1]?.start ?? 0, words.nounEnd[q.last + 1] ?? 0)
  return (
    people?.test(noun) === true &&
    rates?.has(next) !== true &&
    words.role[q.last + 1] !== 'object' &&
    hasParts(sentence)
  )
}

/** 연령대별로는 50대 33%, 60대 24% 순이다: parts of a whole, unless it is a rate that is told of each. */
function hasParts({ compiled, reading, words, memory }: FinalSentence): boolean {
  const { measures } = compiled.pack.phrases
  if (!measures || (memory.subject !== null && measures.test(memory.subject))) return false
  for (let i = 0; i < reading.tokens.length; i++) {
    const token = reading.tokens[i]!
    if (token.kind === WORD && measures.test(reading.text.slice(token.start, words.nounEnd[i]!))) return false
  }
  return true
}

/** 사망자 중 65세 이상이 91%다: of those named first. */
function isPartOfGroup({ compiled, reading, words }: FinalSentence, q: Quantity, n: number): boolean {
  const group = reading.claims[n - 1]
  const at = q.first - 1
  if (q.unit!.type !== 'percent' || !group) return false
  if (words.role[at] !== 'subject' && words.role[at] !== 'topic') return false
  // 구호자금 27억 달러 중 실제 들어온 돈은 21%다: of the number before.
  const { tokens } = reading
  const { partOf } = compiled.pack.phrases
  if (partOf.has(tokens[group.last + 1]?.norm ?? '') && q.first - group.last <= 8) {
    for (let i = group.last + 2; i < at; i++)
      if (words.role[i] === 'clause' || words.role[i] === 'topic' || words.role[i] === 'subject') return false
    return true
  }
  if (group.unit!.code !== 'a' || q.first - group.last > 3) return false
  return partOf.has(tokens[group.first - 1]?.norm ?? '')
}

/** 매출의 5%를, 주민의 43%가: the noun that it is a part of stands straight before it. */
function isPartOfNamed(sentence: FinalSentence, q: Quantity, n: number): boolean {
  const { compiled, reading, roles, words } = sentence
  // 목표액의 약 10%를
  const at = q.first - (words.qualifies[q.first - 1] && words.role[q.first - 1] !== 'of' ? 2 : 1)
  if (
    q.unit!.type !== 'percent' ||
    Number(q.decimal ?? q.max) > 100 ||
    at < 0 ||
    words.role[at] !== 'of' ||
    words.against[at] ||
    reading.periodAt[at]
  )
    return false
  // 투약군의 74%, 위약군의 46%에서: as the next one.
  const next = reading.claims[n + 1]
  if (next && reading.tokens[q.last + 1]?.norm === ',' && sameUnit(q, next) && next.first - q.last <= 5)
    if (words.role[next.first - 1] === 'of') return isPartOfNamed(sentence, next, n + 1)
  // 피해자의 60% 이상은
  let end = q.last + 1
  while (words.qualifies[end] && (words.role[end] === 'bare' || words.role[end] === 'other')) end++
  const bound = words.qualifies[end] ? words.role[end] : undefined
  if (bound === 'topic' || bound === 'subject' || bound === 'object' || (bound === 'verb' && !words.adnominal[end]))
    return true
  const particle = words.role[q.last + 1]
  // 매출의 7% 규모다
  const { sizes, sharedOf, toldAsFigure } = compiled.pack.phrases
  const size = reading.tokens[q.last + 1]
  const isSize = size && (sizes?.has(nounAt(sentence, q.last + 1)) || toldAsFigure?.test(size.norm))
  if (isSize && !size.glued && sharedOf?.test(nounAt(sentence, at))) return true
  // 피해액의 80% 넘게 회복되지 않았다
  const { denies } = compiled.pack.phrases
  const isDone =
    (words.role[end] === 'verb' && !words.adnominal[end]) ||
    denies?.(reading.tokens[end]?.norm ?? '', reading.tokens[end + 1]?.norm ?? '') === true
  if (end > q.last + 1 && isDone) return true
  return (
    reading.tokens[q.last + 1]?.glued === true &&
    (particle === 'subject' ||
      particle === 'object' ||
      particle === 'topic' ||
      particle === 'verb' ||
      // 피해액의 8%만 변제됐다
      compiled.pack.phrases.alone?.has(reading.tokens[q.last + 1]!.norm) ||
      compiled.pack.phrases.copulas?.has(reading.tokens[q.last + 1]!.norm) ||
      // 인구의 78%이며
      (particle === 'clause' && compiled.pack.phrases.besides?.test(reading.tokens[q.last + 1]!.norm)) ||
      compiled.pack.phrases.amounts?.test(reading.tokens[q.last + 2]?.norm ?? '') ||
      compiled.pack.phrases.to.has(reading.tokens[q.last + 1]!.norm) ||
      // 투약군의 74%에서 나타났다
      (reading.tokens[q.last + 1]!.norm === compiled.pack.phrases.at && !roles.some(({ previous }) => previous === q)))
  )
}

/** 32.9% 점유율로: the share that it is, straight behind it. */
function isShareNamed({ compiled, reading, words }: FinalSentence, q: Quantity): boolean {
  const noun = reading.tokens[q.last + 1]
  if (q.unit!.type !== 'percent' || noun?.kind !== WORD || noun.glued) return false
  return compiled.pack.phrases.shareNames?.test(reading.text.slice(noun.start, words.nounEnd[q.last + 1])) === true
}

/** Before any word of a kind is looked for. */
export const shareRules: readonly KindRule[] = [
  { kind: 'share', why: 'share named behind it', holds: isShareNamed },
  { kind: 'share', why: 'told once more as a count', holds: isCountedPart },
  // 전체 35.6%로 가장 많았다
  {
    kind: 'share',
    why: 'part of the whole',
    holds: ({ compiled, reading }, { unit, first }) =>
      unit!.type === 'percent' && compiled.pack.phrases.whole?.has(reading.tokens[first - 1]?.norm ?? '') === true,
  },
  // 110만7천마리로 93.5%에 이른다: told once more as a rate of all.
  { kind: 'share', why: 'told once more as a rate', holds: isPartReached },
  // 절반 이상(55.6%)이, 40곳(32%)은
  { kind: 'share', why: 'told once more as a rate', holds: isToldAsRate },
  { kind: 'share', why: 'those who were asked', holds: isFinding },
  { kind: 'share', why: 'part of what was counted before', holds: isPartOfThese },
  { kind: 'share', why: 'so many of those who came', holds: isOfThoseWhoCame },
  { kind: 'share', why: 'part of the people behind it', holds: isPartOfPeople },
  { kind: 'share', why: SHARE_BEFORE, holds: isShareOfOther },
  { kind: 'share', why: 'those who gave an answer', holds: isAnswer },
  { kind: 'share', why: 'those who gave an answer', holds: (sentence, _q, n) => isUnnamedPart(sentence, n) },
  { kind: 'share', why: 'those who gave an answer', holds: isChoice },
  { kind: 'share', why: 'those of whom something is true', holds: isOfSex },
  { kind: 'share', why: 'those who gave an answer', holds: isOfOpinion },
  { kind: 'share', why: 'share of another', holds: isShareToo },
  { kind: 'share', why: 'those of whom something is true', holds: isThoseWho },
  { kind: 'share', why: 'part of what it is told of', holds: isPartOfGroup },
  { kind: 'share', why: 'part of what it is told of', holds: isPartOfNamed },
]

/** 20대가 전체의 52%로 가장 많았고 60대가 18%였다: a group beside the one whose part of the whole is told. */
function isOtherPart(sentence: FinalSentence, q: Quantity, n: number): boolean {
  const { compiled, reading, roles, words } = sentence
  const { respectively } = compiled.pack.phrases
  const prior = reading.claims[n - 1]
  if (!prior || q.unit!.type !== 'percent' || !sameUnit(prior, q) || roles[n - 1]!.kind !== 'share') return false
  if (roles[n]!.direction !== null || q.first - prior.last > 8) return false
  // 비중은 한국 41%, 북미·유럽 37%, 중국 14%: of the same list.
  if (isNextName(sentence, prior, q)) return true
  // 사업비의 66%는 도로에, 26%는 철도에 쓴다
  const isTopic = ({ last }: Quantity): boolean => words.role[last + 1] === 'topic' && reading.tokens[last + 1]!.glued
  if (isTopic(prior) && isTopic(q) && reading.tokens[q.first - 1]!.norm === ',') return true
  // 부표가 34%로 가장 많고 병, 비닐이 각각 21%, 12%였다
  if (isListedBeside(sentence, n)) return true
  const isEach = respectively?.has(reading.tokens[q.first - 1]!.norm) === true
  // 충남은 찬성이 55%로 절반을 넘겼지만 대전은 48%였다
  const of = q.first - (isEach ? 2 : 1)
  const isOfOther = words.role[of] === 'topic' && compiled.pack.phrases.regions?.has(nounAt(sentence, of)) === true
  if (words.role[of] !== 'subject' && !isOfOther) return false
  let clauses = 0
  for (let i = prior.last + 1; i < q.first; i++) {
    if (words.role[i] === 'clause') clauses++
    if (words.role[i] === 'verb' || words.role[i] === 'object') return false
  }
  return clauses === 1
}

/** Whether only a comma and a name that is no measure stand between a number and the one before it. */
function isNextName({ compiled, reading: { tokens }, words }: FinalSentence, prior: Quantity, q: Quantity): boolean {
  if (tokens[prior.last + 1]!.norm !== ',' || q.first - prior.last < 3 || q.first - prior.last > 6) return false
  for (let i = prior.last + 2; i < q.first; i++) if (words.role[i] !== 'bare' && tokens[i]!.norm !== '·') return false
  return compiled.pack.phrases.measures?.test(tokens[q.first - 1]!.norm) !== true
}

/** Whether only a comma stands between a number and the one before it. */
const isListedBeside = ({ reading: { claims, tokens } }: FinalSentence, n: number): boolean =>
  claims[n]!.first === claims[n - 1]!.last + 2 && tokens[claims[n - 1]!.last + 1]!.norm === ','

/** 70대가 43.2%로 가장 많고 60대 31.9% 순이다: as the first of the list. */
function isInOrder(sentence: FinalSentence, q: Quantity, n: number): boolean {
  if (q.unit!.type !== 'percent' || !isRanked(sentence, lastOfList(sentence, n)) || !hasParts(sentence)) return false
  // 상승률은 성동구(0.41%)가 가장 높았다. 이어 마포구(0.37%) 순이었다: as those before.
  const { compiled, reading, roles, memory } = sentence
  // 서울이 4.1%로 가장 높았고 부산(3.8%)이 뒤를 이었다: no more than the first is.
  const first = reading.claims.findIndex((c) => c !== q && sameUnit(c, q))
  if (first >= 0 && first < n && roles[first]!.kind !== 'share') return false
  return reading.tokens[0]!.norm !== compiled.pack.phrases.further || memory.partsAt === memory.paragraph
}

/** 전화면접(80%)과 자동응답(20%)을 병행했다: rates in brackets that make a whole. */
function isPartOfAll({ reading: { claims, tokens } }: FinalSentence, q: Quantity): boolean {
  const isBracketed = ({ unit, first, last, signed, decimal }: Quantity): boolean =>
    unit!.type === 'percent' &&
    !signed &&
    decimal !== null &&
    tokens[first - 1]?.norm === '(' &&
    tokens[last + 1]?.norm === ')'
  if (!isBracketed(q)) return false
  const parts = claims.filter(isBracketed)
  const sum = parts.reduce((total, { decimal }) => total + Number(decimal), 0)
  return parts.length > 1 && Math.abs(sum - 100) < 0.15
}

/** 분야별로는 행정 139억원(4.2%), 안전 123억원(3.7%) 등이다: rates behind sums in a list by parts, of which nothing moves. */
function isPartBehindSum({ compiled, reading, roles }: FinalSentence, q: Quantity): boolean {
  const { claims, tokens, cues } = reading
  const isBehindSum = (rate: Quantity): boolean => {
    const sum = claims[claims.indexOf(rate) - 1]
    const isAlone = tokens[rate.first - 1]?.norm === '(' && tokens[rate.last + 1]?.norm === ')'
    return (
      rate.unit!.type === 'percent' &&
      !rate.signed &&
      isAlone &&
      sum?.unit?.type === 'currency' &&
      sum.last === rate.first - 2
    )
  }
  if (!isBehindSum(q)) return false
  const parts = claims.filter(isBehindSum)
  const sum = parts.reduce((total, { decimal }) => total + Number(decimal), 0)
  if (parts.length < 2 || sum > 100.5) return false
  // 사회복지가 3억원으로 전체의 26%를 차지했고 농림 2억원(21%)
  if (roles.some(({ kind }, n) => kind === 'share' && claims[n] !== q && !isBehindSum(claims[n]!))) return true
  if (cues.some(({ value }) => value.role === 'move' && !value.adjacent)) return false
  return tokens.some(({ kind, norm }) => kind === WORD && compiled.pack.phrases.parted?.test(norm))
}

/** 채권 53%(268조원), 주식 19%(96조원) 등이다: rates in a list, each with its sum behind it, of which nothing moves. */
function isPartBeforeSum(sentence: FinalSentence, q: Quantity): boolean {
  const { claims, tokens, cues } = sentence.reading
  const isBeforeSum = (rate: Quantity): boolean => {
    const sum = claims[claims.indexOf(rate) + 1]
    if (rate.unit!.type !== 'percent' || rate.signed || sum?.unit?.type !== 'currency') return false
    return tokens[rate.last + 1]?.norm === '(' && sum.first === rate.last + 2 && tokens[sum.last + 1]?.norm === ')'
  }
  if (!isBeforeSum(q) || !cues.every(({ value }) => value.role !== 'move')) return false
  const parts = claims.filter(isBeforeSum)
  const sum = parts.reduce((total, { decimal }) => total + Number(decimal), 0)
  return parts.length > 1 && sum <= 100.5 && hasParts(sentence)
}

/** 내국인 64%, 외국인 36%: two in a row that make a whole. */
function isHalfOfTwo({ reading: { claims, tokens } }: FinalSentence, q: Quantity, n: number): boolean {
  const makesWhole = (a: Quantity | undefined, b: Quantity | undefined): boolean =>
    a !== undefined &&
    b !== undefined &&
    a.unit!.type === 'percent' &&
    b.unit!.type === 'percent' &&
    tokens[a.last + 1]?.norm === ',' &&
    b.first - a.last <= 4 &&
    !a.signed &&
    !b.signed &&
    a.decimal !== null &&
    b.decimal !== null &&
    Math.abs(Number(a.decimal) + Number(b.decimal) - 100) < 0.05
  return makesWhole(claims[n - 1], q) || makesWhole(q, claims[n + 1])
}

/** Where no word says what it is. */
export const laterShareRules: readonly KindRule[] = [
  { kind: 'share', why: 'part of the same whole', holds: isOtherPart },
  { kind: 'share', why: 'list in order of size', holds: isInOrder },
  { kind: 'share', why: 'parts that make a whole', holds: isPartOfAll },
  { kind: 'share', why: 'parts that make a whole', holds: isHalfOfTwo },
  { kind: 'share', why: 'parts of a budget', holds: isPartBehindSum },
  { kind: 'share', why: 'parts of a budget', holds: isPartBeforeSum },
]

/** Notes whether a sentence tells of shares by their name, for the names and rates of the next. */
export function rememberShares({ compiled, reading, words, roles, memory }: FinalSentence): void {
  const { shareNames } = compiled.pack.phrases
  const n = reading.claims.findIndex(({ unit }) => unit!.type === 'percent')
  if (shareNames === undefined || n < 0) return
  const q = reading.claims[n]!
  let isTold = q.why.get('kind') === SHARE_BEFORE
  for (let i = 0; i < q.first && !isTold; i++) {
    const token = reading.tokens[i]!
    isTold = token.kind === WORD && shareNames.test(reading.text.slice(token.start, words.nounEnd[i]))
  }
  memory.partsAt = roles.every(({ kind }, k) => kind === 'share' || reading.claims[k]!.unit!.type !== 'percent')
    ? memory.paragraph
    : -1
  memory.sharesAt = isTold && roles[n]!.kind === 'share' ? memory.paragraph : -1
}

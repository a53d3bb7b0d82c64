import { TALLY } from '../../bare-numbers/averages.ts'
import { isRate } from '../../clauses/final/behind-numbers.ts'
import { moverEnding } from '../../clauses/final/movers.ts'
import { nounPhrase } from '../../clauses/final/noun-phrases.ts'
import { sameUnit } from '../../numbers/quantity.ts'
import { NUMBER, WORD } from '../../text/tokens.ts'
import { type Found, foundBy, NONE, type Rule, type Sought } from './sought.ts'
import { isPlainNoun, topicLeft } from './words.ts'

/*
 * Subjects of numbers in brackets, behind arrows and at a time in brackets.
 */

const SCORE = 'whose score it is'
const SAME = 'same as before the bracket'

/** 11승 15패: of whom the number straight before it is. */
function ofScore({ q, prior, priorSubject }: Sought): Found | null {
  const isScore = prior?.last === q.first - 1 && prior.why.get('subject') === SCORE
  return isScore ? { subject: priorSubject, why: SCORE } : null
}

/** 이륜차 승차 중(6.3%·160명): the same thing in another unit. */
function besideInBracket({ sentence: { reading }, q, prior, priorSubject }: Sought): Found | null {
  const { tokens } = reading
  const mark = tokens[q.first - 1]?.norm
  if (!prior || prior.last !== q.first - 2 || (mark !== '·' && mark !== ',') || sameUnit(prior, q)) return null
  const isAlone = tokens[prior.first - 1]?.norm === '(' && tokens[q.last + 1]?.norm === ')'
  return isAlone ? foundBy(SAME, priorSubject) : null
}

function inBracket(sought: Sought): Found | null {
  const { sentence, n, q, left, prior } = sought
  const { reading, roles, words, memory } = sentence
  const { tokens, claimAt } = reading
  if (tokens[left]?.norm !== '(') return null
  // 작년 같은 기간(14조원)보다: the same then.
  if (left > 0 && words.against[left - 1]) {
    // 매출은 지난해 같은 기간(8조원)보다, 매출은 5% 줄었고 이익은 지난해 같은 기간(8조원)보다
    const isAnother =
      prior === null || words.role.slice(prior.last + 1, left).some((role) => role === 'topic' || role === 'subject')
    const own = isAnother && sought.own.near ? sought.own.found : ''
    const same = own || (prior ? roles[n - 1]!.subject : memory.subject)
    if (same) return { subject: same, why: 'what it is compared with' }
  }
  let inner = left - 1
  // 29.05포인트(P)(1.18%)
  if (tokens[inner]?.norm === ')' && tokens[inner - 2]?.norm === '(') inner -= 3
  // SK하이닉스[000660](-3.48%)
  if (tokens[inner]?.norm === ']' && tokens[inner - 2]?.norm === '[') inner -= 3
  while (inner >= 0 && words.qualifies[inner] && claimAt[inner]! < 0) inner--
  // 울산은 승점 44(11승 15패): a score with no unit of its own.
  const tally = reading.claims[claimAt[inner]!]?.why.get('unit') === TALLY
  const isScore = tokens[inner]?.kind === NUMBER && (tally || claimAt[inner]! < 0) && !reading.periodAt[inner]
  const team = isScore && q.unit!.type === 'count' ? topicLeft(sentence, inner) : ''
  if (team) return { subject: team, why: SCORE }
  // 승점 50(16승 5패) 고지에 오른 한빛은: whoever has that score.
  if (tally && isScore && sentence.compiled.pack.phrases.feats?.test(q.unit!.text)) {
    const whose = scorerBehind(sought)
    if (whose) return { subject: whose, why: SCORE }
  }
  if (inner >= 0 && claimAt[inner]! >= 0) {
    const { start, end, last, min, unit } = reading.claims[claimAt[inner]!]!
    // 1~6세(106.9명): of those who are so old
    if (min !== null && unit!.type === 'duration' && q.unit!.type !== 'duration')
      return { subject: reading.text.slice(start, end), why: 'ages before the bracket' }
    // 65세 이상(13.1%)
    if (unit!.code === 'a' && last < left - 1 && q.unit!.type === 'percent')
      return { subject: reading.text.slice(start, tokens[left - 1]!.end), why: 'ages before the bracket' }
    return { subject: roles[claimAt[inner]!]!.subject ?? '', why: SAME }
  }
  if (prior && prior.last >= inner) return { subject: sought.priorSubject, why: SAME }
  return inner < 0 ? null : beforeBracket(sought, inner)
}

/** Whom a verb behind the bracket describes that a number is in. */
function scorerBehind({ sentence, q }: Sought): string {
  const { compiled, reading, words } = sentence
  let close = q.last + 1
  while (close < reading.tokens.length && close - q.last < 6 && reading.tokens[close]!.norm !== ')') close++
  for (let i = close + 1; i < reading.tokens.length && i - close <= 6; i++) {
    if (words.role[i] === 'clause' || words.role[i] === 'topic') return ''
    if (words.adnominal[i]) {
      const at = i + 1
      return words.role[at] === 'topic' || words.role[at] === 'subject' ? nounPhrase(compiled, reading, words, at) : ''
    }
  }
  return ''
}

/** Whether a token is a verb that describes nothing. */
const isDone = ({ role, adnominal }: Sought['sentence']['words'], at: number): boolean =>
  (role[at] === 'verb' || role[at] === 'clause') && !adnominal[at]

/** The noun that stands before a bracket. */
function beforeBracket({ sentence, q, priorSubject }: Sought, inner: number): Found | null {
  const { compiled, reading, words, memory } = sentence
  const { phrases } = compiled.pack
  // 재학·수강 등(5만명)
  // 이륜차 승차 중(556명)
  const { norm: end } = reading.tokens[inner]!
  if ((phrases.others?.has(end) || phrases.partOf.has(end)) && words.role[inner - 1] === 'bare') inner--
  const token = reading.tokens[inner]!
  // ‘쉬었음’(3만명)
  if (/^[’']$/.test(token.norm)) {
    const named = nounPhrase(compiled, reading, words, inner)
    if (named) return { subject: named, why: 'noun before the bracket' }
  }
  // 10경기 연속 무패(7승 3무): of whom the streak is.
  if (phrases.unbeaten?.test(token.norm) && phrases.feats?.test(q.unit!.text)) {
    const whose = priorSubject || topicLeft(sentence, inner)
    if (whose) return { subject: whose, why: SCORE }
  }
  // 셋 중 한 명꼴(33.4%)
  if (phrases.tails?.has(token.norm) && reading.claimAt[inner - 1]! >= 0) return foundBy(SAME, priorSubject)
  // 5월 조사(58%)보다 높다: of those whom it asks too
  const isAsked = q.unit!.type === 'percent' && phrases.papers?.has(token.norm) === true && memory.subject !== null
  if (isAsked) return { subject: priorSubject || memory.subject!, why: 'what it is compared with' }
  // 비슷한 수준(-0.3%)을: a word of size is not what is measured.
  const isSize = !token.glued && phrases.sizes?.has(token.norm) === true
  // 증권가 컨센서스(612억원)를 밑돌았다: an outlook has its own noun.
  const isOutlook = phrases.outlookNames?.test(token.norm) === true
  // 4번 졌다(21승 3무): of whom that is told.
  if (token.kind === WORD && q.unit!.code !== 'a' && isDone(words, inner))
    return foundBy('whose score it is', topicLeft(sentence, inner))
  if (token.kind !== WORD || reading.periodAt[inner] || isSize || (words.against[inner] && !isOutlook)) return null
  // 경쟁사 평균(26배)보다
  const isMean = inner > 0 && phrases.mean?.has(token.norm) && isPlainNoun(sentence, inner - 1)
  if (!isMean && phrases.leading.has(token.norm)) return null
  // 항셍지수는 보합(0.1%)이었다, 한빛은 하한가(-29.9%)로 떨어졌다
  const isMover = moverEnding(sentence, inner)
  const whose = isMover || phrases.dayLimits?.has(token.norm) ? topicLeft(sentence, inner) : ''
  if (whose) return { subject: whose, why: 'noun before the movement' }
  // 지원 금액 상향(월 20만원→30만원), but 도로망 확충(11억원)
  const isApart = priorSubject !== '' || reading.tokens[q.last + 1]?.norm === '→'
  const before = reading.tokens[inner - 1]?.norm ?? ''
  if (inner > 0 && isMover && isApart && isPlainNoun(sentence, inner - 1) && !phrases.leading.has(before))
    return foundBy('noun before the movement', nounPhrase(compiled, reading, words, inner - 1))
  // 수출 2개월 만에 플러스(4%)
  if ((isMover || phrases.dayLimits?.has(token.norm)) && priorSubject) return { subject: priorSubject, why: null }
  // 다소 증가(전년대비 9.6%): no movement is measured.
  if (isMover && reading.cueAt[q.first - 1]?.value.role === 'basis') return NONE
  // 대표팀 에이스 한서진(24)
  const isPerson = q.why.get('unit') === 'age behind a name' && phrases.personName?.test(token.norm)
  // 이 모(40)씨: a name left out, and no pronoun before it.
  const family =
    token.norm === phrases.leftOut && q.why.get('unit') === 'age behind a name' ? reading.tokens[inner - 1] : undefined
  if (family?.kind === WORD && family.end - family.start === 1)
    return { subject: reading.text.slice(family.start, token.end), why: 'noun before the bracket' }
  const answer = answerBefore(sentence, inner)
  const subject = isPerson ? token.norm : answer || nounPhrase(compiled, reading, words, inner)
  return { subject, why: 'noun before the bracket' }
}

/** ‘매우 만족(49%)’: all that stands between marks that close behind the bracket. */
function answerBefore({ reading: { tokens, claimAt, periodAt, text } }: Sought['sentence'], inner: number): string {
  let open = inner
  while (open > 0 && inner - open < 7 && tokens[open]!.kind === WORD && claimAt[open]! < 0 && !periodAt[open]) open--
  let close = inner + 1
  while (close < tokens.length && close - inner < 8 && tokens[close]!.norm !== ')') close++
  const isAnswer =
    open + 1 < inner &&
    /^[‘“'"]$/.test(tokens[open]!.norm) &&
    !tokens[open]!.glued &&
    /^[’”'"]$/.test(tokens[close + 1]?.norm ?? '')
  return isAnswer ? text.slice(tokens[open + 1]!.start, tokens[inner]!.end) : ''
}

/** (1천400원→1천550원) */
function behindArrow({ sentence, left, prior, priorSubject }: Sought): Found | null {
  const { tokens } = sentence.reading
  const joins = tokens[left]?.norm === '→' || (tokens[left]?.norm === '+' && tokens[left]!.glued)
  return prior && joins && prior.last === left - 1 ? foundBy('same as before the arrow', priorSubject) : null
}

/** 지난해 4월(4.8%) 이후, 1998년 7.5% 이후: the same thing then. */
function atThatTime(sought: Sought): Found | null {
  const { sentence, q, left, prior } = sought
  const { reading, memory } = sentence
  const inner = reading.tokens[left]?.norm === '(' ? left - 1 : left
  const after = reading.tokens[q.last + 1]?.norm ?? ''
  const isThen = reading.periodAt[inner] && (inner < left || sentence.compiled.pack.phrases.after?.has(after))
  // 출생아 수가 2만명을 넘은 달은 1월(2만3천명)뿐이다: of what was so in that time.
  const isOfTime = sentence.compiled.pack.phrases.spans?.has(sought.own.found) === true && prior && sameUnit(prior, q)
  if (!isThen || (!isRate(q) && !isOfTime)) return null
  if (prior && sameUnit(prior, q)) return foundBy('the same thing at that time', sought.priorSubject)
  const { own } = sought
  const same = own.near && own.found ? own.found : memory.subject
  return foundBy('the same thing at that time', same ?? '')
}

const SURE = 'how sure it is'

/** 95% 신뢰수준에서: how sure it is. */
function ofConfidence({ sentence: { compiled, reading, words }, q }: Sought): Found | null {
  const at = q.last + 1
  const next = reading.tokens[at]
  if (q.unit!.type !== 'percent' || !next || compiled.pack.phrases.confidence?.test(next.norm) !== true) return null
  const isBare = words.role[at] === 'bare' && reading.tokens[at + 1]?.kind === WORD
  const last = isBare && words.role[at + 1] !== 'bare' ? at + 1 : at
  return { subject: reading.text.slice(next.start, words.nounEnd[last]!), why: SURE }
}

/** 표본오차 95% 신뢰수준에 ±3.1%포인트: by how much it may err, with no particle behind its noun. */
function ofError({ sentence: { compiled, reading, words }, q, prior }: Sought): Found | null {
  const sign = reading.tokens[q.first - 1]?.norm === '±' ? q.first - 1 : q.first
  if (reading.tokens[sign]!.norm !== '±' || prior?.why.get('subject') !== SURE) return null
  const at = prior.first - 1
  const isNamed = at >= 0 && words.role[at] === 'bare' && reading.tokens[at]!.kind === WORD
  return isNamed ? foundBy('noun before the number', nounPhrase(compiled, reading, words, at)) : null
}

export const bracketRules: readonly Rule[] = [
  ofConfidence,
  ofError,
  ofScore,
  besideInBracket,
  inBracket,
  behindArrow,
  atThatTime,
]

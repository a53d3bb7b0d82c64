import { isCompared, isRate, particleOf } from '../../clauses/final/behind-numbers.ts'
import type { FinalSentence } from '../../clauses/final/final-sentence.ts'
import { nounPhrase } from '../../clauses/final/noun-phrases.ts'
import { attributes } from '../../clauses/sentence.ts'
import { type Quantity, sameUnit } from '../../numbers/quantity.ts'
import { WORD } from '../../text/tokens.ts'
import { type Found, foundBy, NONE, type Rule, type Sought } from './sought.ts'
import { isPlainNoun, nounTold } from './words.ts'

/*
 * Subjects carried over from an earlier number or sentence, where nothing near the number names one.
 */

export const BEFORE = 'noun before the number'
const HARM = 'what they came to harm by'
const PART = 'part of the number before'
const OF_PART = 'of those who are such a part'
const EARLIER = 'same thing as an earlier number'

/** 직원 2명이 숨지고 5명이 다쳤다 */
function listedHeads({ sentence, q, prior, priorSubject, isOfHeads }: Sought): Found | null {
  const why = prior?.why.get('subject')
  // 위원 27명 중 23명이 참석해 15명이 찬성하고 8명이 반대했다
  const isOfPart = why === PART || why === OF_PART
  if (!isOfHeads || !prior || prior.unit!.text !== q.unit!.text || !(why === BEFORE || isOfPart)) return null
  const { lists, contrasts, chains } = sentence.compiled.pack.phrases
  const { norm } = sentence.reading.tokens[q.first - 1]!
  if (isOfPart && (lists?.test(norm) || chains?.(norm)) && contrasts?.(norm) !== true)
    return foundBy(OF_PART, priorSubject)
  // 구조대원 160명이 수색 중이지만 22명이 실종됐다: of others.
  const isListed = lists?.test(norm) === true && contrasts?.(norm) !== true
  return isListed ? { subject: priorSubject, why: 'same thing as the number before' } : null
}

/** 환율 7개월 만에 1,470원 돌파: since when, and nothing else stands between. */
function behindSpan({ q, prior, priorSubject }: Sought): Found | null {
  if (prior?.unit?.type !== 'duration' || prior.why.get('subject') !== BEFORE || q.unit!.type === 'duration')
    return null
  return q.first - prior.last <= 2 ? foundBy('same as the number before', priorSubject) : null
}

/** 2022년 173%, 2023년 297%, 2024년 221%: the same at another time. */
export function nextOfTimes({ sentence, q, prior, priorSubject }: Sought): Found | null {
  const { words } = sentence
  const { tokens, periodAt } = sentence.reading
  if (!prior) return null
  const comma = prior.last + 1
  // 2021년분 성과급 811만원과 2022년분 1천103만원
  const isLinked = tokens[comma]?.norm === ',' || (words.role[comma] === 'and' && tokens[comma]!.glued)
  if (!isLinked || comma + 1 >= q.first || !sameUnit(prior, q)) return null
  for (let i = comma + 1; i < q.first; i++) if (!periodAt[i]?.period) return null
  return foundBy('same as the number before', priorSubject)
}

/** 공사비 18억원에서 11억원으로: what the number before it became. */
export function becameOf({ sentence, n, q, prior, priorSubject }: Sought): Found | null {
  const { compiled, reading, roles } = sentence
  if (!prior || prior.last !== q.first - 2 || prior.why.get('subject') !== BEFORE || !sameUnit(prior, q)) return null
  // 하한을 징역 5년에서 7년으로: of what is raised.
  if (q.unit!.type === 'duration') return null
  const isFrom = compiled.pack.phrases.from.has(reading.tokens[prior.last + 1]!.norm)
  return isFrom && roles[n]!.previous !== null ? foundBy('same as the number before', priorSubject) : null
}

/** 사고 867건이 일어나 2명이 숨졌다: of what happened; 불이 나 7만 명이 숨졌다: nothing before it is what is counted. */
function harmed({ sentence, q, prior, priorSubject, own, isOfHeads }: Sought): Found | null {
  if (!isOfHeads) return null
  const { incidents, people } = sentence.compiled.pack.phrases
  const isCause = prior !== null && incidents?.has(prior.unit!.text)
  if (prior && (isCause || prior.why.get('subject') === HARM)) return { subject: priorSubject, why: HARM }
  const event = eventBefore(sentence, q)
  if (event) return { subject: event, why: HARM }
  return people?.test(own.found) !== true ? NONE : null
}

/** 빙판길 사고로 3명이 숨졌다: by what. */
function eventBefore({ compiled, reading, words }: FinalSentence, q: Quantity): string {
  const { disasters, pronouns } = compiled.pack.phrases
  for (let i = q.first - 1; i >= 0 && q.first - i <= 4; i--) {
    if (reading.claimAt[i]! >= 0 || words.role[i] === 'clause' || words.role[i] === 'verb') return ''
    if (words.role[i] !== 'other' || disasters?.test(reading.tokens[i]!.norm) !== true) continue
    const found = nounPhrase(compiled, reading, words, i)
    return pronouns.has(found) ? '' : found
  }
  return ''
}

/** 4곳에 과징금 3억원을 부과하고 2곳을 고발했다 */
function countedEarlier({ sentence, n, q, own }: Sought): Found | null {
  const { reading, roles } = sentence
  if (!own.found || own.near || q.unit!.type !== 'count') return null
  const k = reading.claims.findLastIndex((c, k) => k < n - 1 && sameUnit(c, q) && c.unit!.text === q.unit!.text)
  if (k < 0 || reading.claims[k]!.why.get('subject') !== BEFORE) return null
  return foundBy(EARLIER, roles[k]!.subject ?? '')
}

function countedBefore(sought: Sought): Found | null {
  const { sentence, q, prior, priorSubject, own, isOfHeads } = sought
  const { compiled, reading, words } = sentence
  const isContrast = (i: number): boolean => compiled.pack.phrases.contrasts?.(reading.tokens[i]!.norm) === true
  if (!own.found || !prior || q.unit!.type !== 'count') return null
  // 득점(10골)을 기록한 김한빛은 14골을 넣었다: whoever is told of.
  if (own.near && compiled.pack.phrases.feats?.test(q.unit!.text)) return null
  // 우승 1차례를 포함해 6차례: of all.
  const isPart =
    words.role[prior.last + 1] === 'object' &&
    compiled.pack.phrases.aside?.has(reading.tokens[prior.last + 2]?.norm ?? '')
  if (isPart) return null
  if (!sameUnit(prior, q) || prior.unit!.text !== q.unit!.text) return null
  // 인구는 가사(9만명), 재학(5만명) 등의 감소로 13만명 줄었다: all of it, and not the last that is named.
  const isInBracket = reading.tokens[q.first - 1]?.norm === '('
  // 대표팀은 44골(자책골 2골 포함)을 넣었는데 가장 많은 10골을: nor what a bracket has told that is closed.
  const isClosed = closesBefore(sentence, prior, q)
  if ((prior.why.get('subject') === 'noun before the bracket' || isClosed) && !isInBracket)
    return foundBy('noun with a particle before it', own.found)
  // 공장 3개를 닫았지만 매장을 12개나 열었다: its own
  if (words.role[q.first - 1] === 'object' && reading.claimAt[q.first - 1]! < 0)
    return foundBy(BEFORE, sought.nounAt(q.first - 1))
  // 구조대원 160명이 수색 중이지만 22명이 실종됐다: of others.
  if (isOfHeads && words.role.some((role, i) => i > prior.last && i < q.first && role === 'clause' && isContrast(i)))
    return NONE
  return foundBy('same thing as the number before', priorSubject)
}

/** Whether a number stands in a bracket, behind a word, that closes before another. */
function closesBefore({ reading: { tokens } }: FinalSentence, prior: Quantity, q: Quantity): boolean {
  let open = prior.first - 1
  while (open > 0 && prior.first - open < 8 && tokens[open]!.norm !== '(' && tokens[open]!.norm !== ')') open--
  if (tokens[open]?.norm !== '(') return false
  for (let i = prior.last + 1; i < q.first && i - prior.last < 8; i++) {
    if (tokens[i]!.norm === '(') return false
    if (tokens[i]!.norm === ')') return true
  }
  return false
}

/** 눈이 쏟아져 9개 마을이 고립되고 1명이 숨졌다: the number has the particle itself. */
function whatItCounts({ sentence, q, own }: Sought): Found | null {
  const { compiled, reading, words } = sentence
  const isWho = words.role[q.last + 1] === 'subject' || words.role[q.last + 1] === 'topic'
  if (q.unit!.type !== 'count' || !isWho || !reading.tokens[q.last + 1]!.glued || own.near) return null
  const thing = compiled.pack.phrases.things?.exec(q.unit!.text)
  return thing && !nounTold(sentence, q.last + 2) ? { subject: thing[0], why: 'what is counted' } : null
}

/** 이익이 111억원을 기록해 65% 늘었다: the subject of the number before, with none in between. */
function ofPriorLevel({ sentence, n, q, prior, priorSubject, own }: Sought): Found | null {
  const { words } = sentence
  if (!own.found || own.near || !prior || sentence.roles[n]!.kind !== 'change' || isRate(prior)) return null
  if (prior.why.get('subject') !== 'noun with a particle before it') return null
  for (let i = prior.last + 2; i < q.first; i++) {
    const role = words.role[i]
    if (words.adnominal[i] || role === 'topic' || role === 'subject' || role === 'object') return null
  }
  return foundBy('same as the number before', priorSubject)
}

/** 올해는 0.9%에서 1.2%로 0.3%포인트 높이다: by how much what it became differs from what it was. */
function ofPriorMove({ sentence, n, q, prior, priorSubject }: Sought): Found | null {
  const isMove = prior && sentence.roles[n]!.kind === 'change' && sentence.roles[n - 1]!.previous !== null
  return isMove && q.first - prior.last <= 2 ? foundBy('same as the number before', priorSubject) : null
}

/** 대상자는 48만명이며, 620억원이 들다: an amount that is itself told of is none of the people of another clause. */
function ofNobody({ sentence, q, own }: Sought): Found | null {
  if (!own.found || own.near || q.unit!.type !== 'currency') return null
  const at = q.last + 1
  const isIts = sentence.words.role[at] === 'subject' && sentence.reading.tokens[at]!.glued
  const { people, costs } = sentence.compiled.pack.phrases
  return isIts && people?.test(own.found) && costs?.test(sentence.reading.tokens[at + 1]?.norm ?? '') ? NONE : null
}

/** 매출이 줄었고 10명 중 4명은 문을 닫았다: those who are told of are none of what another clause tells of. */
function ofOtherClause({ sentence, n, q, own }: Sought): Found | null {
  const { heads, people } = sentence.compiled.pack.phrases
  const at = q.last + 1
  const isTold = sentence.words.role[at] === 'topic' && sentence.reading.tokens[at]!.glued
  if (!own.found || own.near || !isTold || people?.test(own.found)) return null
  const isOfMany = q.unit!.type === 'multiple' && sentence.roles[n]!.kind === 'share'
  // 한도가 묶여 있어 12억원은 스스로 마련해야 한다
  if (q.unit!.type === 'currency' && sentence.roles[n]!.modality === 'hypothetical') return NONE
  return isOfMany || heads?.has(q.unit!.text) ? NONE : null
}

/** 연구팀은 30세가 된 때부터, 체질량 지수가 20세 때는: nothing that has no age. */
function ofAge({ sentence: { compiled, memory, words, reading }, q, own, left }: Sought): Found | null {
  const { ageUnits, ageless } = compiled.pack.phrases
  if (left >= 0 && words.role[left] === 'bare') return null
  if (q.unit!.code !== 'a' || q.decimal === null || !ageUnits?.test(q.unit!.text)) return null
  // 60세 이상(60.0%)에서: a group by itself.
  let behind = q.last + 1
  while (words.qualifies[behind]) behind++
  if (behind > q.last + 1 && reading.tokens[behind]?.norm === '(') return NONE
  return ageless?.test(own.found || (memory.subject ?? '')) ? NONE : null
}

/** The same of a noun of its own clause, before any other is looked for. */
export const ofAgeNear = (sought: Sought): Found | null =>
  sought.own.near || sought.own.pronoun ? ofAge(sought) : null

/** 피해자 7명에게 10억원을 가로챘다, 농민에게 3억원을 준다: no money of those whom it was taken from or is given to, nor of what was told before. */
function fromWhom({
  sentence: { compiled, reading, memory },
  q,
  prior,
  priorSubject,
  own,
  left,
}: Sought): Found | null {
  const { personUnits, toWhom: isWhom } = compiled.pack.phrases
  if (q.unit!.type !== 'currency' || own.found || !isWhom) return null
  const whom = reading.tokens[left]
  if (whom?.glued === false && isWhom.test(whom.norm)) return NONE
  if (!prior || memory.subject !== priorSubject || !personUnits?.test(prior.unit!.text)) return null
  const particle = reading.tokens[prior.last + 1]
  return particle?.glued && isWhom.test(particle.norm) ? NONE : null
}

/** 1천200여 명에게서 돈을 가로챈: people, and nothing else that was told before. */
function toWhom({ sentence, n, q, prior }: Sought): Found | null {
  const { reading } = sentence
  const { personUnits, toWhom: isWhom } = sentence.compiled.pack.phrases
  if (q.unit!.type !== 'count' || !personUnits?.test(q.unit!.text)) return null
  const particle = reading.tokens[q.last + 1]
  if (!particle?.glued || !isWhom?.test(particle.norm)) return null
  const isFirst = !reading.claims.slice(0, n).some((other) => sameUnit(other, q))
  return prior && isFirst ? NONE : null
}

/** 하루 시간에 따라 4시간 미만, 4∼7시간, 7시간 이상으로: what it goes by, and for all of its list. */
function ofMeasure(sought: Sought): Found | null {
  const { sentence, n, q, prior, priorSubject } = sought
  const { reading, words, compiled } = sentence
  const { tokens, claims } = reading
  const at = q.first - 1
  if (prior?.why.get('subject') === MEASURE && sameUnit(prior, q) && tokens[at]!.norm === ',')
    return foundBy(MEASURE, priorSubject)
  if (!compiled.pack.phrases.goingBy?.has(tokens[at]?.norm ?? '') || words.role[at - 1] !== 'other') return null
  // 법에 따라 3억원을 낸다: no list of bounds.
  const next = claims[n + 1]
  const isList = next && sameUnit(next, q) && tokens[next.first - 1]!.norm === ',' && next.first - q.last <= 4
  return isList ? foundBy(MEASURE, sought.nounAt(at - 1)) : null
}

/** …회장이 별세했다. 향년 94세: of whom the sentence before tells. */
export function ofTheDead({ sentence, q }: Sought): Found | null {
  const { compiled, reading, memory } = sentence
  const { atDeath, splitParticle } = compiled.pack.phrases
  if (q.unit!.code !== 'a' || !atDeath?.has(reading.tokens[q.first - 1]?.norm ?? '')) return null
  const tokens = memory.justBefore?.tokens ?? []
  const at = tokens.findLastIndex(({ norm }) => splitParticle?.(norm)?.role === 'subject')
  if (at < 0) return null
  let first = at
  while (
    first > 0 &&
    at - first < 3 &&
    tokens[first - 1]!.kind === WORD &&
    splitParticle?.(tokens[first - 1]!.norm)?.role === 'bare'
  )
    first--
  const { noun } = splitParticle!(tokens[at]!.norm)!
  return { subject: reading.text.slice(tokens[first]!.start, tokens[at]!.start + noun.length), why: 'who has died' }
}

/** 시료를 다 합쳐도 5.4g에 그친다: what is put together. */
export function ofSum(sought: Sought): Found | null {
  const { sentence, q } = sought
  const { summing, leading, all, feats } = sentence.compiled.pack.phrases
  // 리그와 컵을 합쳐 18골: whose they are.
  if (feats?.test(q.unit!.text)) return null
  const { tokens } = sentence.reading
  let at = q.first - 1
  while (at > 0 && leading.has(tokens[at]!.norm) && !summing?.has(tokens[at]!.norm)) at--
  if (!summing?.has(tokens[at]?.norm ?? '')) return null
  do at--
  while (at > 0 && (leading.has(tokens[at]!.norm) || all?.has(tokens[at]!.norm)))
  // 둘을 합치면 205만원이다: of both.
  return sentence.words.role[at] === 'object' ? (foundBy('what is put together', sought.nounAt(at)) ?? NONE) : null
}

/** 영향률로 따지면 4.5%다: the measure that it is told in. */
export function ofMeasureTold(sought: Sought): Found | null {
  const { sentence, q } = sought
  const { toldIn, measures } = sentence.compiled.pack.phrases
  const at = q.first - 2
  if (at < 0 || !toldIn?.has(sentence.reading.tokens[q.first - 1]!.norm) || sentence.words.role[at] !== 'other')
    return null
  const noun = sought.nounAt(at)
  return measures?.test(noun) ? { subject: noun, why: 'measure that it is told in' } : null
}

const MEASURE = 'what it goes by'

/** 환율은 1,471원까지 올랐다. 매물이 나오면서 1,460원대로 밀려났다: of the rate that was told of, and not of what has moved it. */
function ownFar({ sentence, n, q, own }: Sought): Found | null {
  const { quotedRates } = sentence.compiled.pack.phrases
  const { subject } = sentence.memory
  // 25~29세는 21.1명이다: another group.
  const { ageUnits } = sentence.compiled.pack.phrases
  const isTopic = sentence.words.role[q.last + 1] === 'topic' || sentence.words.role[q.last + 1] === 'subject'
  if (q.unit!.code === 'a' && q.min !== null && isTopic && ageUnits?.test(q.unit!.text)) return NONE
  const isLevel = q.unit!.type === 'currency' || q.unit!.type === 'index'
  if (own.found && !own.near && isLevel && quotedRates?.test(subject ?? '') && !quotedRates.test(own.found))
    return { subject: subject!, why: 'subject of the sentence before' }
  // 검사 건수가 줄면서 8천명 감소했다: nobody is counted in cases.
  const isOfCases = sentence.compiled.pack.phrases.caseCounts?.test(own.found) === true
  if (own.found && !own.near && isOfCases && sentence.compiled.pack.phrases.personUnits?.test(q.unit!.text)) return NONE
  // 수출 감소세가 둔화되며 4.2% 줄었다: the exports, and not how they have moved.
  const { kind } = sentence.roles[n]!
  const isTrend = own.found && !own.near && kind === 'change' && q.unit!.type !== 'duration'
  const moved = isTrend ? own.found.replace(sentence.compiled.pack.phrases.trendTail ?? '', '') : own.found
  return foundBy('noun with a particle before it', moved || own.found)
}

/** 원금의 세 배를: where nothing else is named; but 평균의 2.5배에 달한다 goes on. */
function ofTimes(sought: Sought): Found | null {
  const { sentence, q, left } = sought
  const { words } = sentence
  // 예산의 10배를 넘는 금액이다
  const isObject = words.role[q.last + 1] === 'object' && !words.qualifies[q.last + 1]
  const goesOn = sentence.memory.subject !== null && !isObject
  if (q.unit!.type !== 'multiple' || goesOn || left < 0 || words.role[left] !== 'of' || words.against[left]) return null
  // 2주 전의 3.8배
  const found = sought.nounAt(left)
  return sentence.compiled.pack.phrases.reckoning?.has(found) ? null : foundBy(TIMES, found)
}

const TIMES = 'what it is so many times of'

/** 차량 5대가 추돌해 1명이 숨졌다: the thing counted before is not what is counted here. */
const ofOtherCount = ({ sentence, q, prior }: Sought): Found | null =>
  prior && isOtherCount(sentence, prior, q) ? NONE : null

function isOtherCount({ words }: FinalSentence, prior: Quantity, q: Quantity): boolean {
  if (q.unit!.type !== 'count' || prior.why.get('subject') !== 'noun before the number') return false
  // 항공기 112편이 결항하고 64편이 지연됐다: of the same kind.
  if (prior.unit!.type === 'count' && prior.unit!.text === q.unit!.text) return false
  for (let i = prior.last + 1; i < q.first; i++) if (words.role[i] === 'clause') return true
  return false
}

/** 7명 중 5명에게는 징역 3년이, 2명에게는 …: what was counted last in these units. */
function countedLast({ sentence, n, q, prior }: Sought): Found | null {
  const { reading, roles } = sentence
  if (!prior || q.unit!.type !== 'count' || sameUnit(prior, q)) return null
  for (let k = n - 2; k >= 0; k--) {
    const counted = reading.claims[k]!
    const { subject } = roles[k]!
    if (sameUnit(counted, q) && counted.unit!.text === q.unit!.text && subject) return { subject, why: EARLIER }
  }
  return null
}

/** 총지출 700조원은 본예산(670조원)보다 많다: not what stands in brackets. */
function overBracket({ sentence, n, q, prior }: Sought): Found | null {
  const { compiled, reading, roles, memory, words } = sentence
  const close = prior ? prior.last + 1 : -1
  if (reading.tokens[close]?.norm !== ')') return null
  const { than, comparedBy } = compiled.pack.phrases
  // 전망치(90억원)를 17% 웃돈다, 첫 주말(102만명)과 비교하면 13% 줄었다: it is compared with that, and no part of it.
  const isPassed = words.role[close + 1] === 'object' && isCompared(sentence, q)
  const isBeside = words.role[close + 1] === 'and' && comparedBy?.has(reading.tokens[close + 2]?.norm ?? '')
  if (!isPassed && !isBeside && !than?.(reading.tokens[close + 1]?.norm ?? '')) return null
  const subject = (n > 1 ? roles[n - 2]!.subject : null) ?? memory.subjectBefore ?? ''
  return { subject, why: 'same as before what it is compared with' }
}

/** … 등 513가구가 일반분양 물량이다: what they are. */
function whatTheyAre({ sentence, q }: Sought): Found | null {
  if (q.unit!.type !== 'count' || sentence.words.role[q.last + 1] !== 'subject') return null
  return foundBy('what they are', nounTold(sentence, q.last + 2))
}

/** 34개 마을에 물차를 보냈다 */
function thingCounted(sought: Sought): Found | null {
  const { sentence, n, q, prior } = sought
  const { compiled, reading, words } = sentence
  const { things, partOf } = compiled.pack.phrases
  if (q.unit!.type !== 'count') return null
  const thing = !prior || prior.unit!.type === 'duration' ? things?.exec(q.unit!.text) : null
  // 412가구 단지에는
  const next = q.last + 1
  const isNamed = reading.tokens[next]?.kind === WORD && !reading.tokens[next]!.glued && words.role[next] === 'other'
  const named = isNamed && words.nounEnd[next]! < reading.tokens[next]!.end ? sought.nounAt(next) : ''
  if (thing && named) return { subject: named, why: 'noun behind the number' }
  if (thing) return { subject: thing[0], why: 'what is counted' }
  // 전국 17개 시·도 가운데 3위다: of how many.
  const isOf = partOf.has(reading.tokens[q.last + 1]?.norm ?? '')
  return isOf && reading.claims[n + 1]?.unit?.type === 'rank' ? NONE : null
}

/** 복구에는 국비 1조원을 포함해 모두 2조원이 든다: not only what is named as part of it. */
function overIncluded(sought: Sought): Found | null {
  const { sentence, prior } = sought
  const { reading, words } = sentence
  const { aside, placed } = sentence.compiled.pack.phrases
  if (!prior || words.role[prior.last + 1] !== 'object' || !aside?.has(reading.tokens[prior.last + 2]?.norm ?? ''))
    return null
  for (let i = prior.first - 1; i >= 0 && prior.first - i <= 8; i--) {
    const role = words.role[i]
    if (role === 'clause' || reading.claimAt[i]! >= 0) break
    if (role === 'topic' || role === 'subject' || (role === 'other' && placed?.(reading.tokens[i]!.norm) === 'in'))
      return foundBy('what the part told before is of', sought.nounAt(i))
  }
  return sameUnit(prior, sought.q) ? NONE : null
}

/** 부산 3건, 대구 2건 등 모두 5건: all of them, and not those that are named last. */
function ofTotal({ sentence, n, q, prior, own }: Sought): Found | null {
  const { reading, compiled } = sentence
  const { others, leading } = compiled.pack.phrases
  let at = q.first - 1
  while (at > 0 && leading.has(reading.tokens[at]!.norm) && others?.has(reading.tokens[at]!.norm) !== true) at--
  // 서울(7.1%), 인천(6.8%) 등 10곳에서
  const inBracket = reading.tokens[at - 1]?.norm === ')' && prior?.last === at - 2
  const isTotal = (prior?.last === at - 1 || inBracket) && others?.has(reading.tokens[at]!.norm)
  if (!isTotal || prior?.why.get('subject') !== BEFORE) return null
  const isOfLast = own.found === sentence.roles[n - 1]!.subject
  // 인구 3만명, 순위 2위 등 세 가지를
  if (!sameUnit(prior, q) && !(q.unit!.type === 'count' && (q.words || inBracket))) return null
  return own.near && own.found && !isOfLast ? { subject: own.found, why: 'noun with a particle before it' } : NONE
}

/** 11%포인트의 격차가 났지만 전체 60석 중 53석을: a whole that nothing before it has named. */
function ofWholeOfMany({ sentence, q, prior, own }: Sought): Found | null {
  const { whole, partOf } = sentence.compiled.pack.phrases
  const { tokens } = sentence.reading
  const isWhole = whole?.has(tokens[q.first - 1]?.norm ?? '') && partOf.has(tokens[q.last + 1]?.norm ?? '')
  return isWhole && q.unit!.type === 'count' && prior && !sameUnit(prior, q) && !own.near ? NONE : null
}

/** 서울 62개 스크린에서 8만명을 모았다: people are none of where they came. */
function ofPlaces({ sentence, q, prior, own }: Sought): Found | null {
  const { at: place, personUnits } = sentence.compiled.pack.phrases
  if (prior?.unit?.type !== 'count' || q.unit!.type !== 'count' || personUnits?.test(q.unit!.text) !== true) return null
  const isPlace = place !== undefined && sentence.reading.tokens[prior.last + 1]?.norm.endsWith(place)
  if (!isPlace || own.near || personUnits.test(prior.unit.text)) return null
  return foundBy('noun with a particle before it', own.found) ?? NONE
}

/** Whether a number counts places in which something is done: 108개 스크린에서. */
export function isWhere({ compiled, reading, words }: FinalSentence, { last, unit }: Quantity): boolean {
  const { at } = compiled.pack.phrases
  let i = last + 1
  while (i < last + 3 && words.role[i] === 'bare') i++
  return (
    at !== undefined &&
    unit!.type === 'count' &&
    words.role[i] === 'other' &&
    !reading.tokens[i]!.glued &&
    reading.tokens[i]!.norm === reading.text.slice(reading.tokens[i]!.start, words.nounEnd[i]) + at
  )
}

/** 오차범위(±3.1%포인트)를, 전산망(가입률 99%)에: whether what a number in a bracket tells of is an object, or a place of which no span is told. */
function isOfNoun(
  { reading: { tokens, claimAt, text }, words }: FinalSentence,
  prior: Quantity,
  { subject, q }: OfBracket,
): boolean {
  const { first, last } = prior
  if (tokens[last + 1]?.norm !== ')' || tokens[last + 2]?.glued !== true) return false
  const particle = words.role[last + 2]
  if (particle !== 'object' && !(particle === 'other' && q.unit!.type === 'duration')) return false
  let open = first - 1
  while (open > 0 && first - open < 6 && tokens[open]!.norm !== '(') open--
  const noun = open > 0 && tokens[open]!.norm === '(' && claimAt[open - 1]! < 0 ? tokens[open - 1]! : undefined
  if (noun?.kind !== WORD) return false
  return particle === 'other' || subject.endsWith(text.slice(noun.start, noun.end))
}

interface OfBracket {
  readonly subject: string
  readonly q: Quantity
}

function asBefore({ sentence, n, q, left, prior, priorSubject, own }: Sought): Found | null {
  // 오차범위(±3.1%포인트)를 벗어난 8%포인트: not of what a bracket says of another noun.
  if (prior && isOfNoun(sentence, prior, { subject: priorSubject, q })) return NONE
  // 여의도 면적의 156배인 4만5천㏊가: of the latter only what it is so many times of.
  if (own.pronoun || prior?.why.get('subject') === TIMES) return null
  // 108개 스크린에서 924회 상영됐다: nothing of where that was.
  if (prior && isWhere(sentence, prior) && prior.unit!.text !== q.unit!.text) return priorSubject === '' ? NONE : null
  // 충남 4명, 부산과 경남에서 각 3명: at a place of its own.
  const { at } = sentence.compiled.pack.phrases
  const lead = sentence.reading.tokens[left]?.norm ?? ''
  const isPlaced = at !== undefined && sentence.words.role[left] === 'other' && lead.endsWith(at)
  const isListed = (other: Quantity): boolean => sameUnit(other, q) && other.why.get('subject') === BEFORE
  if (isPlaced && sentence.reading.claims.slice(0, n).some(isListed)) return NONE
  // 승점 3을 추가해 3위에 올랐다: nobody ranks a score.
  if (q.unit!.type === 'rank' && prior?.why.get('unit') === 'what the noun before it counts') return null
  // 안타 30개, 홈런 5개로 총 35개를 쳤다: the sum of a list is not of its last member.
  const { totals, to } = sentence.compiled.pack.phrases
  const isSum = prior?.why.get('subject') === BEFORE && totals?.has(sentence.reading.tokens[q.first - 1]?.norm ?? '')
  if (isSum && to.has(particleOf(sentence, prior))) {
    const other = sentence.reading.claims[n - 2]
    if (other && sameUnit(other, prior) && other.why.get('subject') === BEFORE) return NONE
  }
  // “대학 4년 동안 2천700만원을 빌렸다”: of the span alone.
  const isSpan = prior?.unit?.type === 'duration' && prior.why.get('subject') === BEFORE
  if (isSpan && (q.unit!.type === 'currency' || q.unit!.type === 'count')) return null
  return foundBy('same as the number before', priorSubject)
}

/** 국제유가, 산유국 증산에 2.7%↓: the noun that a title without a verb begins with, before its comma. */
function headOfTitle({ sentence, q }: Sought): Found | null {
  const { compiled, reading, words } = sentence
  const { tokens } = reading
  if (words.role[tokens.length - 1] === 'verb' || tokens.at(-1)?.norm === '.') return null
  for (let i = 0; i < 5 && i < q.first; i++) {
    const { norm, kind } = tokens[i]!
    if (norm === ',') return i > 0 ? foundBy('head of a title', nounPhrase(compiled, reading, words, i - 1)) : null
    if (kind !== WORD || words.role[i] !== 'bare' || reading.periodAt[i]) return null
  }
  return null
}

/** The subject of the sentence before, or the index that a heading in brackets names: [코스닥] 4.32p 내린 741.03 */
function ofSentenceBefore({ sentence, n, q }: Sought): Found | null {
  const { bare } = sentence.compiled.pack
  const { tokens, text } = sentence.reading
  const { subject } = sentence.memory
  // 평균자책점 2.77을 기록했다. 두 시즌을 뛰었다: nothing is counted of a score.
  if (subject !== null && q.unit!.type !== 'index' && bare.scored?.test(subject.split(' ').at(-1)!)) return NONE
  // 1만㎢의 바다를 뒤진다. 찾으면 70억원을 받는다: what has an area or a weight is not what money tells of.
  const { subjectType } = sentence.memory
  // 평균 연령이 33세다. 10명 중 7명은 서울에서 왔다: so many people are none of a measure.
  const { measures, spanNames, personUnits, balances } = sentence.compiled.pack.phrases
  const isOfMany = q.unit!.type === 'multiple' && personUnits?.test(q.unit!.text) === true
  if (isOfMany && (measures?.test(subject ?? '') || spanNames?.test(subject ?? ''))) return NONE
  // 선수단의 3분의 1이 바뀌었다. 38경기를 치렀다: nothing of other things that are counted.
  const { subjectUnit } = sentence.memory
  // 항공기 2대를 들여온다. 지난해에는 750억원의 적자를 냈다: nor has what was counted a deficit.
  const behind = sentence.reading.tokens[q.last + 2]?.norm ?? ''
  if (q.unit!.type === 'currency' && subjectUnit !== undefined && balances?.test(behind)) return NONE
  const isOther = q.unit!.type === 'count' && subjectUnit !== undefined && subjectUnit !== q.unit!.text
  if (isOther && !sentence.compiled.pack.phrases.feats?.test(subjectUnit)) return NONE
  // 한도를 높인다. 1만2천명이 기다려 절반은 내년에 받는다: a part of what has no name.
  const particle = sentence.words.role[q.last + 1]
  const isTold = q.kind === 'share' && (particle === 'topic' || particle === 'subject')
  const isOfUnnamed = n > 0 && isTold && sentence.roles[n - 1]!.subject === null
  if (isOfUnnamed && sentence.reading.claims[n - 1]!.unit!.type === 'count') return NONE
  // 6개월 뒤 재발률은: when, not of what was told before.
  const next = sentence.reading.tokens[q.last + 1]?.norm ?? ''
  const isWithin = q.qualifier === 'at_most' && sentence.roles[n]!.kind === 'level'
  if (q.unit!.type === 'duration' && (isWithin || sentence.compiled.pack.phrases.later?.has(next))) return NONE
  // 26년은 긴 세월이다; 4년 연봉은: a span that is itself told of, or only tells which.
  const at = q.last + 1
  const role = sentence.words.role[at]
  const isSpanTold = q.first === 0 && (role === 'topic' || role === 'subject') && sentence.reading.tokens[at]!.glued
  const isNoun =
    role === 'bare'
      ? isPlainNoun(sentence, at)
      : /^(and|topic|subject)$/.test(role ?? '') && !sentence.reading.tokens[at]!.glued
  const goesOn =
    sentence.compiled.pack.phrases.lasts?.(q.unit!.text) || sentence.compiled.pack.phrases.meanwhile?.has(next)
  const isWhich = q.first === 0 && isNoun && !goesOn && !sentence.words.qualifies[at]
  if (q.unit!.type === 'duration' && (isSpanTold || isWhich)) return NONE
  const isThing = subjectType !== undefined && attributes.has(subjectType) && subjectType !== q.unit!.type
  if (isThing && q.unit!.type === 'currency') return NONE
  // 열차는 5시간 멈췄다. 충청에 150㎜, 많은 곳은 200㎜의 비가 온다: nor what took so long what is measured.
  if (attributes.has(q.unit!.type) && subjectType === 'duration') return NONE
  if (subject) return { subject, why: 'subject of the sentence before' }
  const [open, name, close] = tokens
  if (open!.norm !== '[' || close?.norm !== ']' || !bare.isIndexWord(name!.norm)) return null
  return { subject: text.slice(name!.start, name!.end), why: 'index in brackets' }
}

/** 학생 수는 555만명이다. 1년 전보다 2.3% 줄었다, in lines of their own: what moves against an earlier time, and nothing is named. */
function ofLineBefore({ sentence, n, q, own }: Sought): Found | null {
  const { reading, words, roles, memory } = sentence
  const { sole, subjectUnit, subject } = memory
  if (!sole || subject !== null || own.found || roles[n]!.kind !== 'change' || roles[n]!.direction === null) return null
  if (q.unit!.type === 'count' && subjectUnit !== q.unit!.text) return null
  let at = 0
  // 이는 1년 전보다
  if (words.role[0] === 'topic' && own.pronoun) at++
  while (reading.periodAt[at] && !words.against[at]) at++
  if (words.against[at] !== 1 || at > 3) return null
  for (let i = at; i < q.first; i++) {
    const role = words.role[i]
    const isNamed = role === 'topic' || role === 'subject' || role === 'object' || role === 'clause'
    if (isNamed && !words.against[i] && reading.claimAt[i]! < 0 && !reading.tokens[i]!.glued) return null
  }
  return foundBy('what the line before tells of', sole)
}

export { ofMeasure }

export const carriedRules: readonly Rule[] = [
  behindSpan,
  ofAge,
  ofTotal,
  ofPlaces,
  ofWholeOfMany,
  listedHeads,
  toWhom,
  harmed,
  countedEarlier,
  countedBefore,
  whatItCounts,
  ofPriorMove,
  ofPriorLevel,
  ofNobody,
  ofOtherClause,
  ownFar,
  ofTimes,
  ofOtherCount,
  countedLast,
  overBracket,
  whatTheyAre,
  thingCounted,
  overIncluded,
  asBefore,
  headOfTitle,
  fromWhom,
  ofSentenceBefore,
  ofLineBefore,
]

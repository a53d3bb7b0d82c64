import { behind, particleOf } from '../../clauses/final/behind-numbers.ts'
import type { FinalSentence } from '../../clauses/final/final-sentence.ts'
import { nounPhrase } from '../../clauses/final/noun-phrases.ts'
import type { WordRoles } from '../../clauses/final/word-roles.ts'
import { type Quantity, sameUnit } from '../../numbers/quantity.ts'
import { isAnswered, isAsking } from '../../roles/final/who-says.ts'
import { WORD } from '../../text/tokens.ts'
import { behindRank, nounBehindVerb, nounDescribed, nounEnding, quotedBehind } from './nouns.ts'
import { type Found, foundBy, NONE, type Rule, type Sought } from './sought.ts'
import { isPlainNoun, isUnnamedPart, topicAt, topicLeft } from './words.ts'

/*
 * Subjects of ranks, parts and shares: what they are of, and what is told once more.
 */

/** 1위 자리, 3위의 차지: a place that is held, and nobody who holds it. */
const isHeld = ({ compiled }: FinalSentence, noun: string): boolean =>
  compiled.pack.phrases.rankHeld?.test(noun) === true

/** 1위는 한빛이 차지했다, 4위는 한빛에게 돌아갔다: who has got it; empty where nobody has. */
function takerOfRank({ compiled, reading, words }: FinalSentence, from: number): string {
  const { ranksTaken, toWhom, pronouns } = compiled.pack.phrases
  for (let i = from; i < reading.tokens.length && i - from <= 5; i++) {
    const { norm } = reading.tokens[i]!
    if (words.role[i] === 'subject' || toWhom?.test(norm)) {
      const found = ranksTaken?.test(reading.tokens[i + 1]?.norm ?? '') ? nounPhrase(compiled, reading, words, i) : ''
      return pronouns.has(found) ? '' : found
    }
    if (words.role[i] !== 'bare' && words.role[i] !== 'of' && !words.adnominal[i]) return ''
  }
  return ''
}

function ofRank(sought: Sought): Found | null {
  const { sentence, q } = sought
  if (q.unit!.type !== 'rank') return null
  // 2위는 ‘너의 집’이다: who has that rank is told behind it.
  const { reading, words } = sentence
  const { uptoTopic } = sentence.compiled.pack.phrases
  const particle = reading.tokens[q.last + 1]
  if (particle?.glued && (words.role[q.last + 1] === 'topic' || uptoTopic?.has(particle.norm))) {
    const taker = takerOfRank(sentence, q.last + 2)
    if (taker) return { subject: taker, why: 'who has the rank' }
    const ending = nounEnding(sentence, q.last + 2)
    // 3위는 ‘미드웨이’의 차지였다: whose.
    const ranked = quotedBehind(reading, words, q.last + 2, /./) || (isHeld(sentence, ending) ? '' : ending)
    return ranked ? { subject: ranked, why: 'who has the rank' } : NONE
  }
  const behind = behindRank(sentence, q)
  if (behind) return { subject: behind, why: 'noun behind the rank' }
  const { found, near } = sought.own
  return near ? foundBy('noun with a particle before the rank', found) : null
}

/** 대표팀은 A매치 6연승을 달렸다: who has won or lost so often in a row. */
function ofStreak(sought: Sought): Found | null {
  if (!sought.sentence.compiled.pack.phrases.streaks?.test(sought.q.unit!.text)) return null
  const { sentence, q, prior, priorSubject } = sought
  // 4승 1패
  if (prior?.last === q.first - 1) return foundBy('same as the number before', priorSubject)
  // 한빛의 7연승을 끊었다: whose.
  const { momentum, genitive } = sentence.compiled.pack.phrases
  const owner = sentence.words.role[q.first - 1] === 'of' ? sought.nounAt(q.first - 1) : ''
  // 파죽지세의 7연승
  if (owner && !momentum?.has(owner)) return foundBy('whose streak it is', owner)
  const topic = topicLeft(sentence, q.first)
  if (topic) return { subject: topic, why: 'noun with a particle before it' }
  // 그는 30승을 거뒀다: who has been told of.
  const { own } = sought
  if (own.near && own.found && sentence.compiled.pack.phrases.someone?.test(own.found))
    return { subject: own.found, why: 'who has been told of' }
  // 3연승의 기세를: of whom has been told of.
  const next = sentence.reading.tokens[q.last + 2]
  const isOfMomentum = genitive.has(sentence.reading.tokens[q.last + 1]?.norm ?? '') && next !== undefined
  if (isOfMomentum && momentum?.has(sentence.reading.text.slice(next.start, sentence.words.nounEnd[q.last + 2])))
    return { subject: sentence.memory.subject ?? '', why: 'who has been told of' }
  // 3연승을 달린 5위 한빛은; 대표팀은 가나를 꺾고 A매치 3연승을 달렸다
  return (
    foundBy('noun that its verb describes', nounBehindVerb(sentence, q)) ??
    foundBy('noun with a particle before it', sought.own.found)
  )
}

/** 23점 7리바운드 6어시스트: whose feats they are. */
function ofFeats(sought: Sought): Found | null {
  const { sentence, q, prior, priorSubject } = sought
  const isFeat = sentence.compiled.pack.phrases.feats?.test(q.unit!.text)
  if (!isFeat || prior === null) return null
  // 홈런 34개, 111타점; 타율 3할1푼1리 27홈런: one of them is none of the other.
  if (isOfScore(sentence, priorSubject) && !priorSubject.endsWith(q.unit!.text) && q.first - prior.last <= 2) {
    const { found, pronoun } = sought.own
    const isOwn = found !== '' && !pronoun && !isOfScore(sentence, found)
    return isOwn ? foundBy('noun with a particle before it', found) : NONE
  }
  return prior.last === q.first - 1 ? foundBy('same as the number before', priorSubject) : null
}

/** Whether a noun is what is counted or rated of a player: 홈런, 타율. */
const isOfScore = ({ compiled: { pack } }: FinalSentence, noun: string): boolean => {
  const last = noun.slice(noun.lastIndexOf(' ') + 1)
  return pack.phrases.feats?.test(last) === true || pack.bare.scored?.test(last) === true
}

/** 환자 200명을 100명씩 나누다: of the same. */
function ofEach({ sentence, q, prior, priorSubject }: Sought): Found | null {
  const { reading, words, compiled } = sentence
  const isEach = reading.tokens[q.last + 1]?.norm === compiled.pack.phrases.each
  if (!isEach || !prior || q.unit!.type !== 'count' || prior.unit!.text !== q.unit!.text) return null
  return words.role[prior.last + 1] === 'object' ? foundBy('same as the number before', priorSubject) : null
}

/** 12명 중 3명 */
function partOfPrior({ sentence, q, prior, priorSubject }: Sought): Found | null {
  if (!prior || prior.last + 1 >= q.first) return null
  const { partOf } = sentence.compiled.pack.phrases
  const { tokens } = sentence.reading
  // 투표자 1만명(투표율 63%) 가운데 9천명: of the number before the bracket.
  const over = tokens[prior.last + 1]!.norm === ')' ? beforeBracket(sentence, prior.last + 1) : -1
  for (let i = prior.last + (over < 0 ? 1 : 2); i < q.first; i++) if (!partOf.has(tokens[i]!.norm)) return null
  if (prior.last + 2 === q.first && over >= 0) return null
  return foundBy('part of the number before', over < 0 ? priorSubject : (sentence.roles[over]!.subject ?? ''))
}

/** The number straight before the bracket that closes at a token; -1 where none is. */
function beforeBracket({ reading: { tokens, claimAt } }: FinalSentence, close: number): number {
  let open = close - 1
  while (open > 0 && close - open < 12 && tokens[open]!.norm !== '(') open--
  return tokens[open]!.norm === '(' ? (claimAt[open - 1] ?? -1) : -1
}

/** 물고기 3종 240마리를: told once more. */
function countedTwice({ sentence, q, prior, priorSubject }: Sought): Found | null {
  const { phrases } = sentence.compiled.pack
  const { tokens } = sentence.reading
  // 상선 46척, 92억달러어치를
  // 예산안 가운데 38건, 47억원을
  const isWorth =
    q.unit!.type === 'currency' &&
    prior !== null &&
    prior.unit!.type === 'count' &&
    prior.last === q.first - 2 &&
    tokens[q.first - 1]!.norm === ',' &&
    (phrases.incidents?.has(prior.unit!.text) ||
      phrases.worthUnits?.test(q.unit!.text + (tokens[q.last + 1]?.glued ? tokens[q.last + 1]!.norm : '')) === true)
  const isNamed = /^(noun before the number|whom it is a part of)$/.test(prior?.why.get('subject') ?? '')
  if (isWorth && isNamed) return foundBy('told once more', priorSubject)
  if (prior?.last !== q.first - 1 || q.unit!.type !== 'count' || prior.unit!.type !== 'count') return null
  return prior.why.get('subject') === 'noun before the number' ? foundBy('told once more', priorSubject) : null
}

/** 규모 7.8 강진으로, 규모 5.6의 또 다른 강한 여진이: what is so strong. */
function ofScaled(sought: Sought): Found | null {
  const { sentence, q } = sought
  const { tokens, claimAt, text } = sentence.reading
  const { scaled, scaleWords } = sentence.compiled.pack.bare
  if (q.unit!.type !== 'index' || scaleWords?.test(tokens[q.first - 1]?.norm ?? '') !== true) return null
  for (let i = q.last + 1; i < tokens.length && i - q.last <= 5 && claimAt[i]! < 0; i++) {
    if (sentence.words.role[i] === 'clause') return null
    const noun = scaled?.exec(tokens[i]!.norm)
    if (noun)
      return { subject: text.slice(tokens[i]!.start, tokens[i]!.start + noun[0].length), why: 'what is so strong' }
  }
  return null
}

export const rankRules: readonly Rule[] = [ofScaled, ofRank, ofStreak, ofFeats, ofEach, partOfPrior, countedTwice]

/** 인구의 62%인 1천800만명: the same once more. */
function sameAsShare({ sentence, n, q, prior, priorSubject }: Sought): Found | null {
  if (prior?.unit?.type !== 'percent' || prior.last + 2 !== q.first) return null
  const isSame = sentence.reading.tokens[prior.last + 1]!.glued && sentence.words.adnominal[prior.last + 1]
  if (!isSame || sentence.roles[n - 1]!.kind !== 'share') return null
  // 주식은 총수의 1.1%인 7만6천주다: what is so many.
  return foundBy('told once more', topicLeft(sentence, prior.first - 1) || priorSubject)
}

/** 시민 504명에게 물은 결과 68%가: of those who were asked. */
function ofAsked({ sentence, n, q }: Sought): Found | null {
  const { compiled, reading, roles, words } = sentence
  const isFound = reading.tokens[q.first - 1]?.norm === compiled.pack.phrases.findings && isAsking(words, q.first - 2)
  const isFinding = n > 0 && (isFound || isAnswered(sentence, q))
  const particle = words.role[q.last + 1]
  if (!isFinding || q.unit!.type !== 'percent' || (particle !== 'subject' && particle !== 'topic')) return null
  const whom = reading.claims.findLastIndex((c, k) => k < n && c.unit!.type === 'count' && roles[k]!.subject !== null)
  return whom < 0 ? null : { subject: roles[whom]!.subject!, why: 'who was asked' }
}

/** 한국은 이 중 103만톤(35%)을 가져갔다: the topic straight before the words for those, if it gets a part of them. */
function takerBefore(sentence: FinalSentence, q: Quantity, at: number): string {
  const { compiled, reading, words } = sentence
  const particle = behind(sentence, q)
  const verb = reading.tokens[particle + 1]?.norm ?? ''
  if (words.role[particle] !== 'object' || compiled.pack.phrases.takesPart?.test(verb) !== true) return ''
  return topicAt(sentence, at - 1)
}

/** 이 중 9명을, 나머지 14명을: of what was counted before. */
function ofThose({ sentence, n, q, left }: Sought): Found | null {
  const { tokens } = sentence.reading
  const { partOf, pronouns, rest } = sentence.compiled.pack.phrases
  if (left < 0) return null
  const pointsBack = partOf.has(tokens[left]!.norm) && pronouns.has(tokens[left - 1]?.norm ?? '')
  if (!pointsBack && !rest?.has(tokens[left]!.norm)) return null
  const taker = pointsBack ? takerBefore(sentence, q, left - 1) : ''
  if (taker) return { subject: taker, why: 'who gets that part' }
  let k = likeBefore(sentence, n)
  // 투표율은 94%였고, 이 중 86%가 찬성했다: of those who are counted, and not of the rate.
  const { measures } = sentence.compiled.pack.phrases
  if (pointsBack && q.unit!.type === 'percent' && measures?.test(sentence.roles[k]?.subject ?? '')) {
    k = sentence.reading.claims.findLastIndex(({ unit }, i) => i < n && unit!.type === 'count')
    return k < 0 ? NONE : { subject: sentence.roles[k]!.subject ?? '', why: 'part of what was counted before' }
  }
  // 징역 1년에 집행유예 2년을 선고했다. 나머지 2명은: none of the last, which is no count of people.
  const { subjectUnit } = sentence.memory
  // 한빛당은 6석에 그쳤다. 나머지 1석은: of another.
  const { isAgent, personUnits } = sentence.compiled.pack.phrases
  const isOfOther = k < 0 && !pointsBack && personUnits?.test(q.unit!.text) !== true
  if (isOfOther && isAgent?.(sentence.memory.subject ?? '')) return NONE
  if (k < 0 && q.unit!.type === 'count' && subjectUnit !== undefined && subjectUnit !== q.unit!.text) return NONE
  return foundBy(
    'part of what was counted before',
    (k >= 0 ? sentence.roles[k]!.subject : null) ?? sentence.memory.subject ?? '',
  )
}

/** The last number before one that counts in the same unit, else the one before it. */
function likeBefore({ reading: { claims } }: FinalSentence, n: number): number {
  const q = claims[n]!
  const isLike = (other: Quantity): boolean => sameUnit(other, q) && other.unit!.text === q.unit!.text
  const k = claims.findLastIndex((other, i) => i < n && isLike(other))
  return k < 0 ? n - 1 : k
}

/** 찬성은 31%였고, 11%는 답하지 않았다: a part of those who were asked, named by nothing. */
function ofAnswerers({ sentence, n, q }: Sought): Found | null {
  return isUnnamedPart(sentence, n) && q.unit!.type === 'percent' ? NONE : null
}

/** 전북은 1천150만원으로 서울의 4분의 1이다, 등록은 19만대로 신차의 13%를 차지했다: what has the level that it tells once more. */
function ofLevel(sought: Sought): Found | null {
  const { sentence, q, prior, priorSubject, left } = sought
  const { compiled, reading, words } = sentence
  if (!isPart(sought) || !prior || sameUnit(prior, q) || left < 0 || words.role[left] !== 'of' || words.against[left])
    return null
  if (!compiled.pack.phrases.to.has(particleOf(sentence, prior))) return null
  // 피해액은 20억원으로, 피해자의 43%가 노인이다: a part that is itself told of.
  if (words.role[q.last + 1] === 'subject' || words.role[q.last + 1] === 'topic') return null
  for (let i = prior.last + 2; i < left; i++)
    if (words.role[i] !== 'bare' && reading.tokens[i]!.norm !== ',') return null
  return foundBy('same as the level before', priorSubject)
}

/** 성인의 독서율은 43%로, 10명 중 6명은 …: so many people are none of the rate that is told before, but of those whose rate it is. */
function ofPeople({ sentence, q, own }: Sought): Found | null {
  const { compiled, reading, words } = sentence
  const { measures, spanNames, people, personUnits } = compiled.pack.phrases
  if (q.unit!.type !== 'multiple' || q.kind !== 'share' || !personUnits?.test(reading.text.slice(q.start, q.end)))
    return null
  if (!measures?.test(own.found) && !spanNames?.test(own.found)) return null
  const of = words.role.findIndex((role, i) => role === 'of' && i < q.first)
  const whose = of < 0 ? '' : nounPhrase(compiled, reading, words, of)
  return people?.test(whose) ? { subject: whose, why: 'whom it is a part of' } : NONE
}

const isPart = ({ q }: Sought): boolean =>
  q.unit!.type === 'percent' || (q.unit!.type === 'multiple' && q.kind === 'share')

/** 피해액의 30%: what it is a part of. */
function ofWhole(sought: Sought): Found | null {
  const { sentence, n, q, left } = sought
  const { compiled, reading, roles, words } = sentence
  const { phrases } = compiled.pack
  if (!isPart(sought) || left < 0 || words.role[left] !== 'of' || words.against[left]) return null
  // 보증금의 평균 79%
  const isMean = left + 2 === q.first && phrases.mean?.has(reading.tokens[left + 1]!.norm)
  if (!isMean && !onlyQualified(words, left + 1, q.first)) return null
  // 별의 질량은 태양의 12% 수준이다: what it is told of, where it is no share.
  // 임금은 정규직의 절반도 안 된다: nor where something else is that part.
  const isLike = q.unit!.type === 'multiple' && words.role[q.last + 1] !== 'object'
  const beside = roles[n]!.kind === 'share' && !isLike ? '' : topicAt(sentence, left - 1)
  // 위원회는 매출의 3%까지 과징금을 물린다: of no body.
  // 보고서는 10대의 42%를 위험군으로 본다: of no paper
  const own = phrases.isAgent?.(beside) || phrases.papers?.has(beside.slice(beside.lastIndexOf(' ') + 1)) ? '' : beside
  // 수출의 20%를 차지하는 반도체가
  const taken = reading.tokens[q.last + 2]
  const isTaker = words.role[q.last + 1] === 'object' && words.adnominal[q.last + 2]
  if (isTaker && phrases.takesPart?.test(taken?.norm ?? '')) {
    const taker = nounBehindVerb(sentence, q)
    if (taker) return { subject: taker, why: 'noun that its verb describes' }
  }
  // 반도체가 수출의 20%를 차지하다: what has that share, unless somebody acts on it.
  const verb = reading.tokens[q.last + 2]?.norm ?? ''
  const isAmount = phrases.into === particleOf(sentence, q) && phrases.amounts?.test(verb) === true
  // 옵션은 총액의 41%를 넘는다
  const isBeyond = words.role[q.last + 1] !== 'other' && phrases.exceeds?.test(verb) === true
  const isTold = isLike || isAmount || isBeyond || phrases.copulas?.has(particleOf(sentence, q)) === true
  const holder = own ? '' : holderOf(sought, isTold)
  if (holder) return { subject: holder, why: 'noun with a particle before what it is a part of' }
  if (own) return { subject: own, why: 'noun with a topic particle before what it is compared with' }
  const whole = nounPhrase(compiled, reading, words, left)
  // 지난해 조사 때의 38.7%: when.
  const isWhen = phrases.closing?.has(whole.slice(whole.lastIndexOf(' ') + 1))
  if (isWhen || phrases.leading.has(whole) || phrases.pronouns.has(whole)) return null
  return foundBy('what it is a part of', whole)
}

/** 반도체가 수출의 20%를, 부채는 매출의 3%다: the noun with a particle straight before what a share is of, if it is nobody who acts. */
function holderOf({ sentence, q, left: of }: Sought, isTold: boolean): string {
  const { compiled, reading, words } = sentence
  const { phrases } = compiled.pack
  let at = of - 1
  // 배추는 1970년대 국내 재배면적의 60%를 차지했다: over when and where.
  while (
    at > 0 &&
    of - at < 6 &&
    (reading.periodAt[at] || (words.role[at] === 'bare' && reading.tokens[at]!.kind === WORD && of - at < 3))
  )
    at--
  if (at < 0 || reading.tokens[at]!.glued || words.qualifies[at] || reading.periodAt[at]) return ''
  // 지급률을 연봉의 50%로 정하다
  const isPut = words.role[at] === 'object' && sentence.compiled.pack.phrases.to.has(particleOf(sentence, q))
  const isTaken = words.role[q.last + 1] === 'object' && phrases.takesPart?.test(reading.tokens[q.last + 2]?.norm ?? '')
  const isTopic = words.role[at] === 'topic' && (isTold || isTaken)
  if (words.role[at] !== 'subject' && !isPut && !isTopic) return ''
  const found = nounPhrase(compiled, reading, words, at)
  const { pronouns, isAgent, someone } = compiled.pack.phrases
  return pronouns.has(found) || isAgent?.(found) || someone?.test(found) ? '' : found
}

/** 전체의 35% 이상을 공공임대로 짓다: what that part becomes. */
function whatItBecomes(sought: Sought): Found | null {
  const { sentence, q, left } = sought
  const { compiled, reading, words } = sentence
  const { placedAs, aside } = compiled.pack.phrases
  if (!isPart(sought) || !placedAs || left < 0 || words.role[left] !== 'of') return null
  let at = q.last + 1
  while (words.qualifies[at] && words.role[at] === 'bare') at++
  const became = words.role[at] === 'object' ? reading.tokens[at + 1] : undefined
  if (!became || words.role[at + 1] !== 'other' || !placedAs.test(became.norm) || aside?.has(became.norm)) return null
  return { subject: nounPhrase(compiled, reading, words, at + 1), why: 'what that part becomes' }
}

/** 2년 이상 5년 이하의 징역: of both bounds. */
function ofBothBounds({ sentence, n, q }: Sought): Found | null {
  const { reading, words } = sentence
  const upper = reading.claims[n + 1]
  if (!upper || upper.first !== q.last + 2) return null
  const isBoth = sameUnit(q, upper) || (q.unit!.type === 'duration' && upper.unit!.type === 'duration')
  if (!isBoth || !words.qualifies[q.last + 1] || !words.qualifies[upper.last + 1]) return null
  return foundBy('noun that both bounds describe', nounDescribed(sentence, upper))
}

export const partRules: readonly Rule[] = [
  sameAsShare,
  ofAsked,
  ofThose,
  ofPeople,
  ofAnswerers,
  ofLevel,
  ofWhole,
  whatItBecomes,
  ofBothBounds,
]

/** 부상자 가운데 세 명은 */
export function ofGroup({ sentence, q, left }: Sought): Found | null {
  const { compiled, reading, words } = sentence
  const { partOf, pronouns, leading } = compiled.pack.phrases
  if (q.unit!.type === 'rank' || left <= 0 || left !== q.first - 1 || !partOf.has(reading.tokens[left]!.norm))
    return null
  if (!isPlainNoun(sentence, left - 1)) return null
  const group = nounPhrase(compiled, reading, words, left - 1)
  return pronouns.has(group) || leading.has(group) ? null : foundBy('whom it is a part of', group)
}

function onlyQualified({ qualifies }: WordRoles, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!qualifies[i]) return false
  return true
}

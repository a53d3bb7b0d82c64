import { behind, isFrom, isRate, particleOf } from '../../clauses/final/behind-numbers.ts'
import type { FinalSentence } from '../../clauses/final/final-sentence.ts'
import { isPerUnit } from '../../clauses/final/movers.ts'
import { nounPhrase } from '../../clauses/final/noun-phrases.ts'
import { type Quantity, sameUnit } from '../../numbers/quantity.ts'
import { NUMBER, WORD } from '../../text/tokens.ts'
import { nounBehind, nounBehindVerb, nounDescribed, nounPlaced, nounSized } from './nouns.ts'
import { type Found, foundBy, NONE, type Rule, type Sought } from './sought.ts'
import { isItself, isTraded } from './words.ts'

/*
 * Subjects of numbers that somebody pays, gives, moves or does something for.
 */

/** 3억원을 추징했다, but 범죄수익 3억원을 추징했다 */
function levied({ sentence, q, left }: Sought): Found | null {
  const { compiled, reading, words } = sentence
  if (q.unit!.type !== 'currency' || words.role[q.last + 1] !== 'object' || words.role[left] === 'bare') return null
  const levy = compiled.pack.phrases.levies?.exec(reading.tokens[q.last + 2]?.norm ?? '')
  return levy ? { subject: levy[0], why: 'what is levied' } : null
}

/** 변압기 24대를 2천260억원에 공급하다: what has that price. */
function priced(sought: Sought): Found | null {
  const { sentence, q, left } = sought
  const { compiled, reading, roles, words } = sentence
  const { into, pronouns, aside, amounts } = compiled.pack.phrases
  // 22억달러(약 3조원)에
  const particle = behind(sentence, q)
  if (q.unit!.type !== 'currency' || into !== reading.tokens[particle]?.norm || left < 0) return null
  // 협조를 통해 2억원에 달하는 돈을: by the way, and no price.
  if (words.role[left] !== 'object' || aside?.has(reading.tokens[left + 1]!.norm)) return null
  if (amounts?.test(reading.tokens[particle + 1]?.norm ?? '')) return null
  const sold = reading.claimAt[left - 1] ?? -1
  const isCounted = reading.tokens[left]!.glued && sold >= 0
  const found = isCounted ? (roles[sold]!.subject ?? '') : sought.nounAt(left)
  return pronouns.has(found) ? null : foundBy('what has that price', found)
}

/** 이자로 142만원을 냈다: what it is paid for. */
function spent(sought: Sought): Found | null {
  const { sentence, q, left } = sought
  const { compiled, reading, words } = sentence
  const { paidAs, aside, closing } = compiled.pack.phrases
  const isSpent = words.role[q.last + 1] === 'object' || words.role[q.last + 1] === 'subject'
  if (left < 0 || q.unit!.type !== 'currency' || !isSpent || words.role[left] !== 'other') return null
  const { norm } = reading.tokens[left]!
  if (!paidAs?.test(norm) || aside?.has(norm)) return null
  const found = sought.nounAt(left)
  return closing?.has(found) ? null : foundBy('what it is paid for', found)
}

/** 내년 예산으로 올해보다 8% 늘어난 3조원을 편성했다, 3조원을 내년 예산으로 편성했다: what it is set up as. */
function allotted(sought: Sought): Found | null {
  const { sentence, q } = sought
  const { compiled, reading, words } = sentence
  const { paidAs, allots } = compiled.pack.phrases
  const { type } = q.unit!
  if (!paidAs || !allots || (type !== 'currency' && type !== 'percent')) return null
  let verb = q.last + 1
  while (verb - q.last <= FARTHEST_VERB && (words.adnominal[verb] || !isVerb(words.role[verb]))) verb++
  if (!allots.test(reading.tokens[verb]?.norm ?? '')) return null
  for (let i = verb - 1; i >= 0 && q.first - i <= FARTHEST_VERB && words.role[i] !== 'clause'; i--)
    // 흔히 예산으로 불리는 총지출은: by what name.
    if (words.role[i] === 'other' && paidAs.test(reading.tokens[i]!.norm) && !words.adnominal[i + 1])
      return foundBy('what it is set up as', sought.nounAt(i))
  return null
}

/** Words between a sum and the verb that allots it, at most. */
const FARTHEST_VERB = 12
const isVerb = (role: string | undefined): boolean => role === 'verb' || role === 'clause'

/** 군은 38억원을 들여 1천500면 규모 주차타워를 짓기로 했다: the object of what it is spent on. */
function spentOn(sought: Sought): Found | null {
  const { sentence, q, left } = sought
  const { compiled, reading, words } = sentence
  const { tokens } = reading
  const at = q.last + 1
  if (q.unit!.type !== 'currency' || words.role[at] !== 'object' || !tokens[at]!.glued) return null
  if (compiled.pack.phrases.spentFor?.test(tokens[at + 1]?.norm ?? '') !== true) return null
  // 총사업비 2조원을 들여: it has a noun of its own.
  if (left === q.first - 1 && words.role[left] === 'bare' && sought.nounAt(left)) return null
  for (let i = at + 2; i < tokens.length && i - at <= FARTHEST_VERB; i++) {
    if (words.role[i] === 'object') {
      // 반도체 공장 5곳을 짓는다
      const counted = tokens[i]!.glued ? reading.claims[reading.claimAt[i - 1]!] : undefined
      const noun = counted ? counted.first - 1 : i
      return !counted || words.role[noun] === 'bare' ? foundBy('what it is spent on', sought.nounAt(noun)) : null
    }
    // 1200억원을 들여 짓는 공장이 문을 연다
    if (words.role[i] === 'topic' || words.role[i] === 'subject') return null
    if (words.role[i] === 'clause' || (words.role[i] === 'verb' && !words.adnominal[i])) return null
  }
  return null
}

export const paymentRules: readonly Rule[] = [levied, priced, spent, spentOn, allotted]

/** But 전용 59㎡ 호가는: of what has that price. */
function sized({ sentence, q }: Sought): Found | null {
  const noun = nounSized(sentence, q)
  return sentence.compiled.pack.phrases.pricedSizes?.test(noun) ? null : foundBy('noun of that size', noun)
}

const described = ({ sentence, n, q, own }: Sought): Found | null => {
  const found = nounDescribed(sentence, q) || rainOfList(sentence, n)
  // 수출은 16.4%의 높은 증가율을 보였다: the rate of change of the exports.
  const isChange = sentence.roles[n]!.kind === 'change' && sentence.compiled.pack.phrases.rateNames?.test(found)
  return isChange && own.near
    ? foundBy('noun with a particle before it', own.found)
    : foundBy('noun that it describes', found)
}

/** 30∼80㎜, 많은 곳은 120㎜ 이상의 비가: what the last of the list tells of. */
function rainOfList(sentence: FinalSentence, n: number): string {
  const { compiled, reading } = sentence
  const [q, next] = [reading.claims[n]!, reading.claims[n + 1]]
  if (q.unit!.type !== 'length' || !next || !sameUnit(q, next) || next.first - q.last > 4) return ''
  if (reading.tokens[q.last + 1]?.norm !== ',') return ''
  const noun = nounDescribed(sentence, next)
  return compiled.pack.phrases.rain?.has(noun) ? noun : ''
}

/** 작년보다 5% 늘어난 120억달러의 수출: of what the level is of. */
function ofItsLevel({ sentence, n, q }: Sought): Found | null {
  const { reading, roles, words } = sentence
  const level = reading.claims[n + 1]
  if (!level || roles[n]!.kind !== 'change' || !words.adnominal[level.first - 1] || level.first - q.last > 4)
    return null
  if (reading.cueAt[level.first - 1]?.value.role !== 'move') return null
  return foundBy('noun that its level describes', nounDescribed(sentence, level))
}

/** 시는 작년보다 12% 늘린 예산을 편성했다: what has moved so far, and not who has done something to it. */
function ofMoved({ sentence, n, q, left }: Sought): Found | null {
  const { reading, roles, words } = sentence
  const at = q.last + 1
  const cue = reading.cueAt[at]
  if (roles[n]!.kind !== 'change' || cue?.value.role !== 'move' || !words.adnominal[cue.last]) return null
  // 연봉을 5% 깎은 선수와, 값이 20% 오른 배추를, 매출 12% 늘어난 회사가: it has a noun of its own.
  const own = words.role[left]
  if (reading.tokens[at]!.glued || own === 'object' || own === 'subject' || own === 'bare' || own === 'of') return null
  const noun = nounBehindVerb(sentence, q)
  return isTaken(sentence, cue.last + 1) ? foundBy('noun that its verb describes', noun) : null
}

/** Whether the first noun from a token on that is no bare one is an object, or stands before a number; but 3원 오른 달러당 1,473원. */
function isTaken({ reading, words, compiled }: FinalSentence, from: number): boolean {
  const { length } = reading.tokens
  if (from >= length || isPerUnit(compiled, reading, from)) return false
  if (reading.tokens[from]!.norm === compiled.pack.phrases.perYear) return false
  let at = from
  while (words.role[at] === 'bare' && at - from < 4 && reading.claimAt[at]! < 0) at++
  if (words.role[at] === 'object' || (at > from && (reading.claimAt[at] ?? -1) >= 0)) return true
  // 주민들은 30% 저렴한 비용으로 쓴다
  const noun = words.role[at] === 'other' ? reading.text.slice(reading.tokens[at]!.start, words.nounEnd[at]) : ''
  return noun !== '' && compiled.pack.phrases.costNames?.test(noun) === true
}

/** 설비투자에 15조원을 쓰다: what it goes to; 서명에 1천200여명이 참여했다: what they have joined. */
function goal(sought: Sought): Found | null {
  const { sentence, n, q, left } = sought
  const { compiled, reading, words } = sentence
  const { phrases } = compiled.pack
  const { tokens } = reading
  // But 포항에 이어 500승을.
  const isAside = left + 1 < q.first && phrases.asides?.has(tokens[left + 1]!.norm) === true
  // 특별공급 195가구에도
  const isOfNumber = tokens[left]?.glued && (reading.claimAt[left - 1] ?? -1) >= 0 && q.unit!.type === 'count'
  const isGoal = isOfNumber
    ? phrases.into !== undefined && tokens[left]!.norm.startsWith(phrases.into)
    : phrases.goal?.(tokens[left]?.norm ?? '') === true ||
      // K9에 8조원을
      (tokens[left]?.glued === true && tokens[left]!.norm === phrases.into && tokens[left - 1]?.kind === NUMBER)
  if (left < 0 || isAside || words.role[left] !== 'other' || !isGoal) return null
  let at = q.last + 1
  // 청약에 3만명 가까이 몰리면서, 설명회에 200명 넘게 참석해
  while (words.qualifies[at] && !tokens[at]!.glued && (words.role[at] === 'bare' || words.role[at] === 'other')) at++
  const particle = words.role[at]
  // 회사에 3억원 배상을 명령했다: what is paid, straight behind the sum.
  if (particle === 'object' && !tokens[at]!.glued && q.unit!.type === 'currency' && !reading.cueAt[at]) {
    const sum = reading.text.slice(tokens[at]!.start, words.nounEnd[at])
    if (sum) return { subject: sum, why: 'what is paid' }
  }
  const isBare = at > q.last + 1 && particle !== 'subject'
  const follows = tokens[isBare ? at : at + 1]?.norm ?? ''
  const isJoined = q.unit!.type === 'count' && phrases.joins?.test(follows) === true
  const isTaken = (particle === 'subject' || isBare) && (isJoined || phrases.costs?.test(follows) === true)
  const isListed = listsGoals(sentence, n) || (endsGoals(sentence, n) && endsList(sentence, q))
  if (particle !== 'object' && !isTaken && !isListed) return null
  let found = isJoined ? whatIsJoined(sought) : sought.nounAt(left)
  // ‘둘째 사업’ 등에 3조원을: what is named last of them.
  if (phrases.others?.has(found)) found = left > 0 ? nounPhrase(compiled, reading, words, left - 1) : ''
  // 13분 사이에 두 골을: when.
  return phrases.gaps?.has(found) ? null : foundBy('what it goes to', found)
}

/** 청약에, 특별공급 195가구에, 일반분양 176가구 모집에: what so many have joined. */
function whatIsJoined(sought: Sought): string {
  const { sentence, left } = sought
  const { compiled, reading, roles, words } = sentence
  const token = reading.tokens[left]!
  const noun = reading.text.slice(token.start, words.nounEnd[left])
  const counted = token.glued || compiled.pack.phrases.openings?.has(noun) ? (reading.claimAt[left - 1] ?? -1) : -1
  // 40명 모집에 5천500명이 지원했다: no subject is told.
  return counted >= 0 ? (roles[counted]!.subject ?? '') : sought.nounAt(left)
}

/** 복지에 4조원, 농정에 1조원을 쓴다: whether the next of a list of money has such a place before it too. */
function listsGoals(sentence: FinalSentence, n: number): boolean {
  const { compiled, reading, words } = sentence
  const q = reading.claims[n]!
  const next = reading.claims[n + 1]
  if (next === undefined || !sameUnit(q, next) || reading.tokens[q.last + 1]!.norm !== ',') return false
  const at = next.first - 1
  const isNext = words.role[at] === 'other' && compiled.pack.phrases.goal?.(reading.tokens[at]!.norm) === true
  return isNext && (words.role[next.last + 1] === 'object' || endsList(sentence, next) || listsGoals(sentence, n + 1))
}

/** 복지에 4조원, 농정에 1조원 등이다; 뒤이어 농정에 1조원, 교통 3천억원이다: whether a sum ends a list, or goes on with it. */
function endsList({ compiled, reading, words }: FinalSentence, q: Quantity): boolean {
  const { others, copulas } = compiled.pack.phrases
  const at = q.last + 1
  const next = reading.tokens[at]?.norm ?? ''
  return (
    q.unit!.type === 'currency' &&
    (others?.has(next) === true || copulas?.has(next) === true || words.role[at] === 'verb')
  )
}

/** Whether the sum before the last of a list has such a place too. */
function endsGoals({ compiled, reading, words }: FinalSentence, n: number): boolean {
  const prior = reading.claims[n - 1]
  if (!prior || !sameUnit(prior, reading.claims[n]!) || reading.tokens[prior.last + 1]!.norm !== ',') return false
  const at = prior.first - 1
  return words.role[at] === 'other' && compiled.pack.phrases.goal?.(reading.tokens[at]!.norm) === true
}

/** Whether the noun before it is a body, and nobody. */
function isBody({ sentence, own }: Sought): boolean {
  const { isAgent, someone } = sentence.compiled.pack.phrases
  return isAgent?.(own.found) === true && someone?.test(own.found) !== true
}

/** Whether nothing before it can be measured: nobody, or somebody who speaks. */
const isOfNobody = ({ sentence, own }: Sought): boolean =>
  !own.found || sentence.compiled.pack.phrases.isSpeaker?.(own.found) === true

/** 3시간 동안 회담을 가졌다, 500명으로 정원을 늘렸다: what is done, not who does it. */
function objectOfDeed(sought: Sought): Found | null {
  const { sentence, n, q } = sought
  const isMoved =
    sentence.roles[n]!.direction !== null && sentence.compiled.pack.phrases.to.has(particleOf(sentence, q))
  if (!isMoved && !(q.unit!.type === 'duration' && isOfNobody(sought) && lasts(sentence, q))) return null
  return foundBy('object of its verb', objectBehind(sentence, q, isMoved))
}

/** Whether a span says how long something goes on: 3년간, 나흘째, 두 시간 동안. */
function lasts({ compiled, reading }: FinalSentence, q: Quantity): boolean {
  const { lasts: isLasting, meanwhile } = compiled.pack.phrases
  return isLasting?.(q.unit!.text) === true || meanwhile?.has(reading.tokens[q.last + 1]?.norm ?? '') === true
}

/** The object that follows a number at once, with only bare nouns before it. `moved`: its verb must be one of movement. */
function objectBehind({ compiled, reading, words }: FinalSentence, q: Quantity, moved: boolean): string {
  const { phrases } = compiled.pack
  let i = q.last + 1
  while (i < q.last + 4 && (reading.tokens[i]?.glued || phrases.meanwhile?.has(reading.tokens[i]?.norm ?? ''))) i++
  for (let steps = 0; i < reading.tokens.length && steps < 4; i++, steps++) {
    if (reading.claimAt[i]! >= 0 || reading.periodAt[i] || reading.tokens[i]!.kind !== WORD) return ''
    if (words.role[i] === 'bare' || words.role[i] === 'of') continue
    // 17년 동안 가석방이 허용되지 않는
    if (words.role[i] === 'subject' && !moved) return nounPhrase(compiled, reading, words, i)
    if (words.role[i] !== 'object' || (moved && reading.cueAt[i + 1]?.value.role !== 'move')) return ''
    const found = nounPhrase(compiled, reading, words, i)
    // 삽을 뜨다, 내리막을 타다: no thing that is done.
    const isIdiom = found.length < 2 || phrases.trends?.test(found)
    return isIdiom || phrases.pronouns.has(found) || phrases.closing?.has(found) ? '' : found
  }
  return ''
}

/** 부는 월 30만원씩 수당을 지급한다, 당국은 두 시간 만에 구조를 마쳤다: what a body does, and not the body. */
function deedOfBody(sought: Sought): Found | null {
  const { sentence, n, q, own } = sought
  const { type } = q.unit!
  if (!(own.found ? isBody(sought) : sentence.quotes[q.first]! > 0) || isTraded(sentence, q)) return null
  const same = sameBefore(sought)
  if (same) return same
  const withObject = own.found !== '' && (type === 'count' || type === 'currency')
  return foundBy('what is done', whatIsDone(sentence, n, withObject))
}

/** 업소 35곳을 단속해 12곳을 적발했다: of the same things. */
function sameBefore({ sentence, q, prior, priorSubject }: Sought): Found | null {
  const isObject = (it: Quantity): boolean => sentence.words.role[it.last + 1] === 'object'
  if (q.unit!.type !== 'count' || !prior || prior.unit!.text !== q.unit!.text) return null
  if (!isObject(prior) || !isObject(q)) return null
  return prior.why.get('subject') === 'noun before the number' ? foundBy('same thing as before', priorSubject) : null
}

/** What is done so long, so often or by so much where a number has no particle of its own: the object behind it, or the noun in its verb (추적한). */
function whatIsDone(sentence: FinalSentence, n: number, withObject: boolean): string {
  const { compiled, reading, roles, words } = sentence
  const { phrases } = compiled.pack
  const { tokens, claims, claimAt } = reading
  const q = claims[n]!
  const { kind, direction, previous } = roles[n]!
  if (direction !== null || previous !== null || kind === 'change' || kind === 'rank') return ''
  // 20억달러(약 3조원) 펀드를
  const from = behind(sentence, q)
  let i = from
  for (; i < tokens.length && i - from < 6; i++) {
    const { norm, glued, kind: word } = tokens[i]!
    // 월 30만원씩 최장 6개월간 수당을: over how long.
    const span = claims[claimAt[i] ?? -1]
    if (span && span.unit!.type === 'duration' && q.unit!.type === 'currency') {
      i = span.last
      continue
    }
    if (claimAt[i]! >= 0 || word !== WORD) return ''
    // 12건을 적발했다
    const isObject = withObject && words.role[i] === 'object'
    if (glued && i === from && !isObject && !phrases.adverbial?.has(norm)) return ''
    const isLead =
      (glued && i === from) ||
      (words.qualifies[i] && words.role[i] !== 'topic') ||
      phrases.leading.has(norm) ||
      phrases.meanwhile?.has(norm) ||
      phrases.elapsedIn?.has(norm)
    if (!isLead) break
  }
  for (let steps = 0; i < tokens.length && steps < 4; i++, steps++) {
    const { norm, kind: word } = tokens[i]!
    if (claimAt[i]! >= 0 || word !== WORD || reading.periodAt[i]) return ''
    const role = words.role[i]
    const done = reading.cueAt[i]?.value.role === 'move' ? null : phrases.doneIn?.exec(norm)
    // 순매수했다: whoever did.
    const isObject = tokens[from]!.glued && words.role[from] === 'object'
    if (done && isObject && q.unit!.type === 'currency' && !phrases.grants?.has(done[1]!)) return ''
    // 75석을 확보했다: nor what is won.
    if (done && isObject && phrases.takesPart?.test(norm)) return ''
    if (done) return words.role[i - 1] === 'bare' && steps > 0 ? nounBeforeVerb(sentence, i, done[1]!) : done[1]!
    if (role === 'object') {
      const found = nounPhrase(compiled, reading, words, i)
      const isIdiom = found.length < 2 || phrases.trends?.test(found) || phrases.closing?.has(found)
      return isIdiom || phrases.pronouns.has(found) || phrases.worthUnits?.test(found) ? '' : found
    }
    if (role !== 'bare' && role !== 'of') return ''
  }
  return ''
}

/** 우선 지원한다, 불구속 입건했다: the noun in a verb with a bare one before it. */
function nounBeforeVerb({ compiled, reading }: FinalSentence, at: number, noun: string): string {
  const before = reading.tokens[at - 1]!
  return compiled.pack.phrases.leading.has(before.norm) ? noun : `${before.norm} ${noun}`
}

/** 은행은 금리를 0.1%포인트 올려 연 5.61%로 조정한다: what it has moved, and not the body. */
function movedBefore(sought: Sought): Found | null {
  const { sentence, n, q, prior, priorSubject, own } = sought
  if (!prior || sentence.roles[n - 1]!.kind !== 'change' || !isRate(prior) || !isRate(q)) return null
  if (!isBody(sought) || own.near || priorSubject === own.found) return null
  if (!sentence.compiled.pack.phrases.to.has(particleOf(sentence, q))) return null
  return foundBy('what has been moved before', priorSubject)
}

/** 재판부는 “두 명은 숨졌다”고 밝혔다: no number of who speaks. */
function ofNobody(sought: Sought): Found | null {
  const { sentence, q, own } = sought
  const { asFor, personUnits, someone, others } = sentence.compiled.pack.phrases
  const next = sentence.reading.tokens[q.last + 1]?.norm ?? ''
  // 총리는 한 곳에서 93명, 다른 곳에서 45명 등 138명이 숨졌다고 밝혔다: none of them is who says so.
  const isListed = (next === ',' || others?.has(next)) && personUnits?.test(q.unit!.text)
  // but 재학생의 경우 4명, 졸업생은 5명
  const before = sentence.reading.tokens[q.first - 1]?.norm ?? ''
  const isPlaced = sentence.words.role[q.first - 1] === 'other' && asFor?.test(before) !== true
  if (isListed && isPlaced && q.unit!.type === 'count' && someone?.test(own.found)) return NONE
  const isWhole = sentence.words.role[q.last + 1] === 'topic' && sentence.reading.tokens[q.last + 1]!.glued
  if (!own.found || !isWhole || !isOfNobody(sought)) return null
  return sentence.compiled.pack.phrases.heads?.has(q.unit!.text) ? NONE : null
}

/** 새솔증권은 9만원에서 11만원으로 24% 올렸다: the target price that it was told of, and no price of the broker. */
function targetPrice(sought: Sought): Found | null {
  const { sentence, q, prior, priorSubject, own } = sought
  const { brokers, targetPrices } = sentence.compiled.pack.phrases
  if (!brokers?.test(own.found) || targetPrices === undefined) return null
  if (q.unit!.type !== 'currency' && q.unit!.type !== 'percent') return null
  if (sentence.roles[sought.n]!.direction === null && !isFrom(sentence, q)) return null
  const told = prior && priorSubject !== '' ? priorSubject : (sentence.memory.subject ?? '')
  return targetPrices.test(told) ? { subject: told, why: 'target price that was told of' } : null
}

/** 국회가 정부안에서 5조원을 깎고 3조원을 늘렸다: what it is taken from, and not who does so. */
function takenFrom(sought: Sought): Found | null {
  const { sentence, n, q, prior, priorSubject } = sought
  const { compiled, reading, words } = sentence
  const { accounts, at } = compiled.pack.phrases
  const particle = words.role[q.last + 1]
  if (q.unit!.type !== 'currency' || sentence.roles[n]!.kind !== 'change' || accounts === undefined || at === undefined)
    return null
  if (particle !== 'object' && reading.tokens[q.last + 1]?.norm !== ',') return null
  const word = q.first - 1
  if (words.role[word] === 'other' && reading.tokens[word]!.norm.endsWith(at)) {
    const found = sought.nounAt(word)
    return accounts.test(found) ? { subject: found, why: TAKEN } : null
  }
  return prior?.why.get('subject') === TAKEN && words.role[word] === 'clause'
    ? { subject: priorSubject, why: TAKEN }
    : null
}

const TAKEN = 'what it is taken from'

/** 유엔은 5만명 이상이 숨졌다고 한다, 농식품부는 20만원 선이 적정하다는 입장이다: the number is what is told of. */
function ofItself(sought: Sought): Found | null {
  const { sentence, q, own } = sought
  if (!isBody(sought) || /[A-Za-z)]$/.test(own.found) || !isItself(sentence, q)) return null
  const subject = q.unit!.type === 'count' ? null : sentence.memory.subject
  return { subject: subject ?? '', why: 'subject of the sentence before' }
}

/** 검찰은 징역 5년을 구형했고 법원은 2년을 선고했다: of the same thing that another has done something to. */
function doneByOther(sought: Sought): Found | null {
  const { sentence, q, prior, priorSubject, own } = sought
  const { words, reading } = sentence
  const isObject = (p: Quantity): boolean => words.role[p.last + 1] === 'object' && reading.tokens[p.last + 1]!.glued
  // 월봉 125만원에 지원금 40만원을 더해 165만원을: all of it.
  const { aside } = sentence.compiled.pack.phrases
  if (prior && aside?.has(reading.tokens[prior.last + 2]?.norm ?? '')) return null
  if (!prior || !isObject(q) || !isObject(prior) || !sameUnit(prior, q) || prior.unit!.text !== q.unit!.text)
    return null
  if (prior.why.get('subject') !== 'noun before the number' || priorSubject === own.found) return null
  return own.found && isOfNobody(sought) ? foundBy('same thing as the number before', priorSubject) : null
}

/** 법원은 94억원을 가로챈 총책에게 징역 25년을 선고했다: of whom that is told, and not of the court. */
function ofDescribed(sought: Sought): Found | null {
  const { sentence, q, own } = sought
  const { words, reading, compiled } = sentence
  const at = q.last + 1
  if (!own.found || !isBody(sought) || !reading.tokens[at]?.glued) return null
  // 110명에게서
  const { personUnits, toWhom } = compiled.pack.phrases
  if (toWhom?.test(reading.tokens[at]!.norm) && personUnits?.test(q.unit!.text)) return NONE
  if (words.role[at] !== 'object' || !words.adnominal[at + 1]) return null
  // 재판부는 3억원을 받은 혐의로 기소된 김씨에게
  if (compiled.pack.phrases.charges?.has(reading.tokens[at + 2]?.norm ?? '')) return NONE
  return foundBy('noun that its verb describes', nounBehindVerb(sentence, q))
}

/** 대회 우승은 18언더파 270타를 기록한 김한빛이 차지했다: whose feats they are. */
function featsOf({ sentence, n, q }: Sought): Found | null {
  if (sentence.compiled.pack.phrases.feats?.test(q.unit!.text) !== true) return null
  const last = sentence.reading.claims[lastInRow(sentence, n)]!
  const at = last.last + 1
  const isDone = sentence.words.role[at] === 'object' && sentence.reading.tokens[at]!.glued
  if (!isDone || !sentence.words.adnominal[at + 1]) return null
  const found = nounBehindVerb(sentence, last)
  return sentence.compiled.pack.phrases.pronouns.has(found) ? null : foundBy('noun that its verb describes', found)
}

/** 버스가 40명을 태우고 달렸다: no number of what carries them. */
function aboard({ sentence: { compiled, reading, words }, q }: Sought): Found | null {
  const { carries, personUnits } = compiled.pack.phrases
  const at = q.last + 1
  const isObject = words.role[at] === 'object' && reading.tokens[at]!.glued && personUnits?.test(q.unit!.text)
  return isObject && carries?.test(reading.tokens[at + 1]?.norm ?? '') ? NONE : null
}

function ownNear(sought: Sought): Found | null {
  const { own, priorSubject } = sought
  // 옵션이 4억원 등 총 84억원이다: all of them, and not the last.
  if (own.near && own.found === priorSubject && isTotal(sought)) return NONE
  // 제조업은 30명, 건설업에서는 20명이 다쳤다: where the next of them are.
  const place = own.near && isElsewhere(sought) ? nounPlaced(sought.sentence, sought.q) : ''
  // 이용객은 평일에는 14%, 주말에는 30% 늘었다: when.
  if (place && !sought.sentence.compiled.pack.phrases.recurring?.has(place))
    return foundBy('noun in which it is', place)
  return own.near ? foundBy('noun with a particle before it', own.found) : null
}

/** Whether a place alone stands between a number and the next of its unit, behind a comma. */
function isElsewhere({ sentence: { compiled, reading, words }, q, prior }: Sought): boolean {
  const { tokens } = reading
  const at = q.first - 1
  if (!prior || !sameUnit(prior, q) || tokens[prior.last + 1]!.norm !== ',' || at - prior.last > 4) return false
  if (compiled.pack.phrases.placed?.(tokens[at]!.norm) !== 'in') return false
  return words.role.slice(prior.last + 2, at).every((role) => role === 'bare' || role === 'of')
}

/** 4억원 등 총 84억원: whether a number is the sum of a list that ends with the one before it. */
function isTotal({ sentence: { compiled, reading }, q, prior }: Sought): boolean {
  const { others, totals } = compiled.pack.phrases
  const { tokens } = reading
  const at = q.first - 2
  return prior?.last === at - 1 && totals?.has(tokens[at + 1]!.norm) === true && others?.has(tokens[at]!.norm) === true
}

function countedBehind({ sentence, q }: Sought): Found | null {
  if (q.unit!.type !== 'count' || sentence.words.role[q.last + 1] === 'other') return null
  return foundBy('noun behind the number', nounBehind(sentence, q))
}

function ofItsVerb({ sentence, n, q, isOfHeads }: Sought): Found | null {
  const { pronouns, persons, feats } = sentence.compiled.pack.phrases
  const isFeat = feats?.test(q.unit!.text) === true
  const relative = isOfHeads
    ? ''
    : nounBehindVerb(sentence, isFeat ? sentence.reading.claims[lastInRow(sentence, n)]! : q)
  if (!pronouns.has(relative)) return foundBy('noun that its verb describes', relative)
  // 3안타 3타점을 몰아친 그는: who has been told of.
  const { person, personAt, paragraph } = sentence.memory
  return isFeat && person && persons?.has(relative) && personAt === paragraph
    ? { subject: person, why: 'who has been told of' }
    : null
}

/** 36승 1무 24패를: the last of the feats that stand side by side. */
function lastInRow({ reading: { claims } }: FinalSentence, n: number): number {
  let last = n
  while (claims[last + 1]?.first === claims[last]!.last + 1) last++
  return last
}

const placed = ({ sentence, q }: Sought): Found | null => foundBy('noun in which it is', nounPlaced(sentence, q))

function ofSpeaker(sought: Sought): Found | null {
  const { sentence, n, q, prior, priorSubject, own } = sought
  if (!own.spoken) return null
  // “50분 앉아 있었다면”: supposed of nobody.
  // “5년 안에 지정받는 것이 목표”: when.
  const isSupposed = sentence.roles[n]!.modality === 'hypothetical' || q.qualifier === 'at_most'
  if (q.unit!.type === 'duration' && isSupposed) return NONE
  // “비율은 2.4%로 높아진다”며 “2035년까지 3.5%에 이른다”
  const apart = prior === null ? -1 : sentence.quotes[q.first]! - sentence.quotes[prior.first]!
  const isNext = apart === 1 && sentence.quotes[prior!.first]! > 0 && isRate(q) && !isTold(sentence, q)
  const isSame = prior !== null && (apart === 0 || isNext) && sameUnit(prior, q)
  if (isSame && priorSubject) return { subject: priorSubject, why: null }
  // “4년간 실험했다”, but “2% 물가 목표는”
  const told = topicBehind(sentence, q)
  // “석 달 치가 밀렸다”: no noun of its own.
  const isOwn = !sentence.compiled.pack.phrases.breaks.has(told)
  const subject = isOwn ? told || (q.unit!.type === 'duration' ? own.spoken : '') : ''
  return { subject, why: 'who says so' }
}

/** Whether a number has a particle of its own that makes it what is told of. */
const isTold = ({ words }: FinalSentence, q: Quantity): boolean =>
  words.role[q.last + 1] === 'topic' || words.role[q.last + 1] === 'subject'

/** 2% 물가 목표는: the noun with a topic or subject particle that a number stands before. */
function topicBehind({ compiled, reading, words }: FinalSentence, q: Quantity): string {
  for (let i = q.last + 1; i < reading.tokens.length && i - q.last <= 3; i++) {
    const { kind, glued } = reading.tokens[i]!
    if (kind !== WORD || glued || reading.claimAt[i]! >= 0 || words.qualifies[i] || reading.cueAt[i]) return ''
    if (words.role[i] === 'topic' || words.role[i] === 'subject') return nounPhrase(compiled, reading, words, i)
    if (words.role[i] !== 'bare') return ''
  }
  return ''
}

export const deedRules: readonly Rule[] = [
  sized,
  described,
  ofItsLevel,
  ofMoved,
  goal,
  objectOfDeed,
  deedOfBody,
  targetPrice,
  takenFrom,
  movedBefore,
  ofNobody,
  ofItself,
  doneByOther,
  ofDescribed,
  featsOf,
  aboard,
  ownNear,
  countedBehind,
  ofItsVerb,
  placed,
  ofSpeaker,
]

import { isFrom, particleOf } from '../../clauses/final/behind-numbers.ts'
import type { FinalSentence } from '../../clauses/final/final-sentence.ts'
import { nounPhrase } from '../../clauses/final/noun-phrases.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { isBullet } from '../../text/sentences.ts'
import { NUMBER, SYMBOL, WORD } from '../../text/tokens.ts'
import { nounDescribed } from './nouns.ts'
import { type Found, foundBy, NONE, type Sought } from './sought.ts'
import { allTogether, isPlainNoun } from './words.ts'

/*
 * Subjects by the noun or name that stands right before a number.
 */

const BEFORE = 'noun before the number'

/** 주가수익비율(PER) 9배는 */
export function abbreviated({ sentence, q, left }: Sought): Found | null {
  const { compiled, reading, words } = sentence
  const { tokens } = reading
  if (left <= 2 || left !== q.first - 1 || tokens[left]!.norm !== ')' || !tokens[left]!.glued) return null
  const open = left - 2
  if (tokens[open]!.norm !== '(' || !tokens[open]!.glued || !isPlainNoun(sentence, open - 1)) return null
  if (!/^[a-z]+$/i.test(tokens[left - 1]!.norm)) return null
  return { subject: nounPhrase(compiled, reading, words, open - 1), why: BEFORE }
}

/** 국고채(3년) 2.886%, 금(1g) 19만3,280원: the noun before a bracket that says which or how much of it. */
export function overBracket({ sentence, q, left }: Sought): Found | null {
  const { compiled, reading, words } = sentence
  const { tokens, claimAt } = reading
  if (left <= 2 || left !== q.first - 1 || tokens[left]!.norm !== ')' || !tokens[left]!.glued) return null
  let open = left - 1
  // 새솔(하이브리드 544대, 경유차 144대 포함) 4595대
  // 한빛당(9.6%) 5석
  const whole = sentence.reading.claims[claimAt[left - 1] ?? -1]
  if (
    whole &&
    tokens[whole.first - 1]?.norm === '(' &&
    q.unit!.type === 'count' &&
    isPlainNoun(sentence, whole.first - 2)
  )
    return foundBy(BEFORE, nounPhrase(compiled, reading, words, whole.first - 2))
  const isOfParts = claimAt[left - 1]! < 0
  while (open > 0 && left - open < 14 && tokens[open]!.norm !== '(' && (isOfParts || claimAt[open]! < 0)) open--
  if (tokens[open]!.norm !== '(' || !tokens[open]!.glued || !isPlainNoun(sentence, open - 1)) return null
  return foundBy(BEFORE, nounPhrase(compiled, reading, words, open - 1))
}

/** 사회간접자본(SOC)만 2.2% 깎여: over a bracket that a particle of "only" stands behind. */
export function onlyBracketed(sought: Sought): Found | null {
  const { sentence, q } = sought
  const { compiled, reading, words } = sentence
  const { tokens } = reading
  const left = q.first - 1
  if (left < 3 || !tokens[left]!.glued || tokens[left - 1]!.norm !== ')') return null
  if (compiled.pack.phrases.alone?.has(tokens[left]!.norm) !== true) return null
  let open = left - 2
  while (open > 0 && left - open < 8 && tokens[open]!.norm !== '(' && reading.claimAt[open]! < 0) open--
  if (tokens[open]!.norm !== '(' || !tokens[open]!.glued || !isPlainNoun(sentence, open - 1)) return null
  return foundBy(BEFORE, nounPhrase(compiled, reading, words, open - 1))
}

/** 매출 | 1,204억원 | +8.8%: the first cell of a row. */
export function firstCell({ sentence, q }: Sought): Found | null {
  const { compiled, reading, words } = sentence
  if (reading.tokens[q.first - 1]?.norm !== '|') return null
  const bar = reading.tokens.findIndex(({ norm }) => norm === '|')
  return bar > 0 && isPlainNoun(sentence, bar - 1)
    ? foundBy(BEFORE, nounPhrase(compiled, reading, words, bar - 1))
    : null
}

/** ○ (반도체) 125억달러로 30% 증가: what an item is of, in brackets at its head, where nothing else stands before the number. */
export function itemLabel({ sentence, q, own }: Sought): Found | null {
  const { compiled, reading } = sentence
  const { tokens, claimAt, periodAt, text } = reading
  const { pictured } = compiled.pack.phrases
  const open = headOfItem(sentence, q.first)
  if (own.found || tokens[open]?.norm !== '(' || pictured?.has(tokens[open + 1]?.norm ?? '')) return null
  let close = open + 1
  while (close < tokens.length && close - open <= 5 && tokens[close]!.norm !== ')') {
    if (claimAt[close]! >= 0 || periodAt[close] || tokens[close]!.kind === NUMBER) return null
    close++
  }
  if (tokens[close]?.norm !== ')' || close === open + 1 || tokens[close + 1]?.glued) return null
  return foundBy('label of the item', text.slice(tokens[open + 1]!.start, tokens[close - 1]!.end))
}

/** The token behind the mark of the item that a token is in, or that of the sentence. */
function headOfItem({ compiled, reading: { tokens } }: FinalSentence, at: number): number {
  for (let i = at - 1; i >= 0; i--) {
    const { kind, norm } = tokens[i]!
    const isFirst = i === 0 && (norm === '-' || norm === '*' || compiled.pack.phrases.breaks.has(norm))
    if (isFirst || (kind === SYMBOL && isBullet(norm.charCodeAt(0)))) return i + 1
  }
  return 0
}

/** 반도체 ‘볼트2’ 네 개 */
export function quotedName(sought: Sought): Found | null {
  const { sentence, left } = sought
  const { tokens } = sentence.reading
  if (left <= 0 || !isCloser(tokens[left]!.norm)) return null
  // ‘거짓’, ‘대체로 거짓’ 등 6가지 척도: not the last of them.
  if (isMember(sought)) {
    let open = left - 1
    while (open > 0 && left - open < 8 && !opens.test(tokens[open]!.norm)) open--
    if (tokens[open - 1]?.norm === ',' && isCloser(tokens[open - 2]?.norm ?? '')) return ofAllMembers(sought)
  }
  return foundBy('name before the number', quotedBefore(sentence, left))
}

const isCloser = (mark: string): boolean => mark === '’' || mark === '”' || mark === "'"

/** The few words in quotation marks that close at a token. */
function quotedBefore({ reading }: FinalSentence, close: number): string {
  const { tokens, text } = reading
  for (let i = close - 1; i >= 0 && close - i <= 6; i--) {
    if (reading.claimAt[i]! >= 0) return ''
    if (/^[‘“']$/.test(tokens[i]!.norm))
      return i + 1 < close ? text.slice(tokens[i + 1]!.start, tokens[close - 1]!.end) : ''
  }
  return ''
}

/** 피해액만 3억원 */
export function nounAlone({ sentence, q, left }: Sought): Found | null {
  const { compiled, reading, words } = sentence
  const { phrases } = compiled.pack
  const { tokens } = reading
  const { type } = q.unit!
  const placed = left >= 0 && words.role[left] === 'other' ? phrases.placed?.(tokens[left]!.norm) : null
  const lead = tokens[left + 1]?.norm ?? ''
  const isLed = phrases.leading.has(lead) || phrases.scope?.has(lead) === true
  const isNear = left === q.first - 1 || reading.baseAt[left + 1] || isLed
  if (!placed || !isNear) return null
  // 오후 3시까지 30㎜: until when.
  if (tokens[left]!.glued && tokens[left - 1]?.kind === NUMBER && reading.claimAt[left - 1]! < 0) return null
  // 항체가 생기기까지는 2주: a verb.
  if (placed === 'until' && (words.role[left - 1] === 'subject' || words.role[left - 1] === 'object')) return null
  if (placed !== 'alone' && !(placed === 'until' && (type === 'duration' || type === 'length'))) return null
  const found = nounPhrase(compiled, reading, words, left)
  return phrases.pronouns.has(found) || phrases.leading.has(found) ? null : foundBy(BEFORE, found)
}

/** 택지는 한들지구(1만가구), 새터지구(5천가구) 등 4곳이다: what all of them are. */
export function ofMembers(sought: Sought): Found | null {
  const { sentence, q } = sought
  if (!isMember(sought) || sentence.reading.tokens[q.first - 2]?.norm !== ')' || q.unit!.type !== 'count') return null
  const { found, near } = sought.own
  // 경찰은 총책 A씨(20대) 등 7명을 넘겼다: nobody of them is of whoever does so.
  const { isAgent, investigators } = phrasesOf(sought)
  if (near && sentence.words.role[q.last + 1] === 'object' && (isAgent?.(found) || investigators?.test(found)))
    return NONE
  return near ? foundBy('what the members of a list are', found) : null
}

/** What stands before the noun that ends with a token: a comma or a bullet, or the noun that it is linked to; -1 for nothing of a list. */
function listedBefore({ sentence: { reading, words } }: Sought, left: number): number {
  let at = left
  while (at > 0 && left - at < 4 && words.role[at] === 'bare' && reading.tokens[at]!.kind === WORD) at--
  const { norm } = reading.tokens[at]!
  const isLinked = norm === ',' || words.role[at] === 'and' || isBullet(norm.charCodeAt(0))
  return isLinked && at < left ? at : -1
}

/** 후보는 김씨, 이씨 등 5명이다: what all of a list are, where something is told of it. */
function ofAllMembers({ sentence, q, own }: Sought): Found | null {
  if (nounDescribed(sentence, q) !== '') return null
  const isTold = own.near && /^(verb|clause)$/.test(sentence.words.role[q.last + 1] ?? '')
  return isTold ? (foundBy('what the members of a list are', own.found) ?? NONE) : NONE
}

/** ▲산청군 ▲의성군 ▲울주군 3곳: whether a number is of all items of a list that have none of their own. */
function isOfItems(sought: Sought, left: number): boolean {
  const { tokens, claimAt } = sought.sentence.reading
  const at = listedBefore(sought, left)
  if (at <= 0 || sought.q.unit!.type !== 'count' || !isBullet(tokens[at]!.norm.charCodeAt(0))) return false
  for (let i = at - 1; i >= 0 && claimAt[i]! < 0; i--) if (tokens[i]!.norm === tokens[at]!.norm) return true
  return false
}

/** 한빛기술 등 5개 계열사, 한빛기술 등 총 5개 계열사: whether the number ends a list of some of them. */
function isMember({ sentence, q, left }: Sought): boolean {
  const { others, leading } = sentence.compiled.pack.phrases
  const { tokens } = sentence.reading
  let at = q.first - 1
  while (at > left && !others?.has(tokens[at]!.norm) && leading.has(tokens[at]!.norm)) at--
  return others?.has(tokens[at]?.norm ?? '') === true
}

/** 등 36개 사업, 21개 사업의 필요성: the noun of the number itself. */
export function ownNoun(sought: Sought): Found | null {
  const { sentence, q, left, n } = sought
  const { phrases } = sentence.compiled.pack
  const { tokens, claims } = sentence.reading
  // 17개 시·도 가운데 3위다: of how many.
  if (claims[n + 1]?.unit?.type === 'rank' && phrases.partOf.has(tokens[q.last + 1]?.norm ?? '')) return null
  const noun = phrases.ownNoun?.exec(q.unit!.text)?.[1]
  const isFree = isMember(sought) || left < q.first - 1 || sentence.words.role[left] !== 'bare'
  return noun && isFree ? { subject: noun, why: 'noun of the number itself' } : null
}

/** 청주 -3도, 전주 -2도: a town whose name is also a word of time. */
export function townBefore({ sentence, q, left }: Sought): Found | null {
  const { text, tokens } = sentence.reading
  const town = tokens[left]
  if (q.unit!.type !== 'temperature' || !town || !sentence.compiled.pack.phrases.towns?.has(town.norm)) return null
  return { subject: text.slice(town.start, town.end), why: BEFORE }
}

/** 태풍은 부산 북쪽 80㎞ 해상을 지났다: what is so far from a place, and not the place. */
export function awayFrom({ sentence, q, left, own }: Sought): Found | null {
  const { compiled, reading, words } = sentence
  const { tokens, text } = reading
  const { directions, spots } = compiled.pack.phrases
  if (q.unit!.type !== 'length' || !directions) return null
  // Some of these are words of degree too.
  let at = q.first - 1
  while (at > left && !directions.test(tokens[at]!.norm)) at--
  if (at < 0 || !directions.test(tokens[at]!.norm)) return null
  const next = tokens[q.last + 1]
  if (!next) return null
  // 80㎞까지, 80㎞ 부근
  const word = next.glued ? next.norm : text.slice(next.start, words.nounEnd[q.last + 1])
  if (!spots?.has(word) && !spots?.has(next.norm)) return null
  return foundBy('what is so far away', own.found) ?? NONE
}

/** 메이저리그 통산 15경기, 1군 8경기: where somebody has done so often what is counted. */
const isStage = ({ sentence, q, left, own }: Sought): boolean => {
  const { feats, stages, isAgent, someone } = sentence.compiled.pack.phrases
  // 연맹은 정규리그 720경기에 …고 밝혔다
  if (isAgent?.(own.found) && !someone?.test(own.found)) return false
  return feats?.test(q.unit!.text) === true && stages?.test(sentence.reading.tokens[left]!.norm) === true
}

/** 세계 6위, 리그 1위: where that rank is held, and not who holds it. */
const isAmong = ({ sentence, q, left }: Sought): boolean => {
  const { regions, stages } = sentence.compiled.pack.phrases
  const { norm } = sentence.reading.tokens[left]!
  return q.unit!.type === 'rank' && (regions?.has(norm) === true || stages?.test(norm) === true)
}

const phrasesOf = ({ sentence }: Sought): FinalSentence['compiled']['pack']['phrases'] => sentence.compiled.pack.phrases

export function nounStraightBefore(sought: Sought): Found | null {
  const { sentence, q, left } = sought
  const { tokens, baseAt } = sentence.reading
  const { closing, after, toward } = sentence.compiled.pack.phrases
  if (left < 0) return null
  // 38% 대 37%로: against the other.
  if (sought.prior?.last === left - 1 && phrasesOf(sought).versus?.has(tokens[left]!.norm))
    return foundBy('what is set against it', sought.priorSubject)
  // 오차범위 밖 8.7%포인트 격차를
  const margin = sought.nounAt(left)
  if (q.unit!.type === 'percentage_point' && q.min === null && sentence.roles[sought.n]!.kind === 'change')
    if (phrasesOf(sought).errorMargins?.test(margin)) return NONE
  // 부담은 주문 한 건당 평균 1240원: what a price is told for.
  if (baseAt[left + 1] === 1 && sought.own.near) return null
  if (isScoped(sought) || isStage(sought) || isAmong(sought)) return null
  // 상위 8명, 연휴 기간 3천명, 일 평균 5천명
  const { unmeasured, through, mean, spanNouns } = phrasesOf(sought)
  const before = tokens[left]!.norm
  if (unmeasured?.has(before) || (through?.has(before) && q.unit!.type !== 'duration')) return null
  if (spanNouns?.has(before) && mean?.has(tokens[left + 1]?.norm ?? '')) return null
  // 입주 때 30%를, 신고 후 10분: when.
  const next = tokens[left + 1]!.norm
  if (left + 1 < q.first && (closing?.has(next) || after?.has(next))) return null
  // 서귀포 남쪽 210㎞ 해상: where.
  if (q.unit!.type === 'length' && toward?.has(tokens[q.first - 1]?.norm ?? '')) return null
  if (!isPlainNoun(sentence, left)) return null
  // 여객선은 67개 항로 90척: on so many of them.
  const { prior } = sought
  const isOnThem = prior?.last === left - 1 && phrasesOf(sought).thingUnits?.test(prior.unit!.text) === true
  if (isOnThem && q.unit!.type === 'count' && sought.own.near)
    return foundBy('noun with a particle before it', sought.own.found)
  // 공연장과 경기장 등 6곳, 김씨, 이씨 등 5명: not the last of them.
  const isStraight = phrasesOf(sought).others?.has(tokens[q.first - 1]!.norm) === true
  if (isStraight && q.unit!.type === 'count' && listedBefore(sought, left) >= 0) return ofAllMembers(sought)
  if (isOfItems(sought, left)) return NONE
  // 서울과 부산 두 곳
  if (left === q.first - 1 && q.unit!.type === 'count' && q.words && Number(q.decimal) === 2) {
    const both = allTogether(sentence, left)
    if (both !== sought.nounAt(left)) return foundBy(BEFORE, both)
  }
  // 서울과 경기, 세종 각 3명
  const isEach = left + 1 < q.first && phrasesOf(sought).respectively?.has(tokens[q.first - 1]!.norm) === true
  return foundBy(BEFORE, isEach ? allTogether(sentence, left) : sought.nounAt(left))
}

/** Whether what a number counts stands behind it, and before it only where or of whom it is: 전국 148개 역에, 한빛기술 등 5개 계열사, 국회 4개 상임위원회. */
function isScoped(sought: Sought): boolean {
  const { sentence, q, left } = sought
  const { phrases } = sentence.compiled.pack
  const { tokens } = sentence.reading
  const { norm } = tokens[left]!
  const isOf =
    isOfNamed(sought) ||
    phrases.scope?.has(tokens[q.first - 1]?.norm ?? '') === true ||
    isMember(sought) ||
    (phrases.thingUnits?.test(q.unit!.text) === true &&
      (phrases.isAgent?.(norm) === true ||
        phrases.regions?.has(norm) === true ||
        phrases.whereabouts?.test(norm) === true))
  return isOf && nounDescribed(sentence, q) !== ''
}

/** 거주자 38살 김모씨: whose age it is. */
function isOfNamed({ sentence, q }: Sought): boolean {
  const { ageUnits, leftOut, named, personName } = sentence.compiled.pack.phrases
  const { tokens } = sentence.reading
  if (q.unit!.code !== 'a' || ageUnits?.test(q.unit!.text) !== true) return false
  const name = tokens[q.last + 1]?.norm ?? ''
  return tokens[q.last + 2]?.norm === leftOut || named?.test(name) === true || personName?.test(name) === true
}

const opens = /^[“‘(['"]$/

/** FA-50 12대를, S&P500 5,820.11: a name that ends with a figure. */
export function modelBefore({ sentence, q, left }: Sought): Found | null {
  const { tokens, claimAt, text } = sentence.reading
  const isIndex = q.unit!.type === 'index'
  const figure = left > 0 && left === q.first - 1 && (isIndex || q.unit!.type === 'count') ? tokens[left]! : undefined
  if (figure?.kind !== NUMBER || claimAt[left]! >= 0) return null
  // S&P 500
  const isApart = isIndex && !figure.glued && tokens[left - 1]!.kind === WORD && claimAt[left - 1]! < 0
  if (!figure.glued && !isApart) return null
  let first = isApart ? left - 1 : left
  // “KF-21 40대를: not the mark before the name
  while (first > 0 && tokens[first]!.glued && claimAt[first - 1]! < 0 && !opens.test(tokens[first - 1]!.norm)) first--
  return tokens[first]!.kind === WORD ? { subject: text.slice(tokens[first]!.start, figure.end), why: BEFORE } : null
}

/** 평균소득인 309만원: what it is called. */
export function whatItIsCalled({ sentence, q, left, own }: Sought): Found | null {
  const { compiled, reading, words } = sentence
  const { copula, extents, from, leading, sizes, superlative } = compiled.pack.phrases
  const head = left === q.first - 1 ? reading.tokens[left] : undefined
  if (!head || copula?.test(head.norm) !== true || words.role[left] !== 'verb' || from.has(particleOf(sentence, q)))
    return null
  const noun = head.norm.slice(0, -1)
  // 자연감소 규모인 2만명; but 사상 최대 규모인 10조원의 결손
  const isNamed =
    extents?.has(noun) === true &&
    left > 0 &&
    isPlainNoun(sentence, left - 1) &&
    !leading.has(reading.tokens[left - 1]!.norm) &&
    !own.near &&
    nounDescribed(sentence, q) === ''
  if (leading.has(noun) || (sizes?.has(noun) && !isNamed) || superlative?.test(noun)) return null
  let first = left
  while (first > 0 && words.role[first - 1] === 'bare' && isPlainNoun(sentence, first - 1) && left - first < 3) {
    // 이미 손익분기점인 730만 명, but 월 평균소득인
    const lead = reading.tokens[first - 1]!.norm
    if (lead.length > 1 && leading.has(lead)) break
    first--
  }
  return { subject: reading.text.slice(reading.tokens[first]!.start, head.end - 1), why: 'noun that it is' }
}

/** 정부는 15%이던 세율을, 25% 수준이던 전기차에 대한 관세를: what was so once, where no noun of its own stands before it. */
export function whatItWas({ sentence, q, left }: Sought): Found | null {
  const { compiled, reading, words } = sentence
  const { closing, regarding } = compiled.pack.phrases
  if (!words.adnominal[q.last + 1] || !isFrom(sentence, q)) return null
  const role = reading.periodAt[left] ? undefined : words.role[left]
  if (role === 'subject' || role === 'bare') return null
  for (let i = q.last + 2, steps = 0; i < reading.tokens.length && steps < 6; i++, steps++) {
    if (reading.claimAt[i]! >= 0 || reading.periodAt[i] || words.against[i]) return null
    const told = words.role[i]
    if (told === 'object' || told === 'topic' || told === 'subject') {
      const found = nounPhrase(compiled, reading, words, i)
      return found.length < 2 || closing?.has(found) ? null : foundBy('noun that it describes', found)
    }
    const isOn = told === 'other' && regarding?.has(reading.tokens[i + 1]?.norm ?? '')
    if (isOn) i++
    else if (told !== 'bare' && told !== 'of') return null
  }
  return null
}

/** 수면시간이 9시간 이상인 환자, 폭이 3m인 도로: what has that size. */
export function ofThatSize(sought: Sought): Found | null {
  const { sentence, q, left } = sought
  if (left < 0 || left !== q.first - 1 || sentence.words.role[left] !== 'subject' || !isCopula(sentence, q)) return null
  return foundBy(BEFORE, sought.nounAt(left))
}

/** 3m인, 9시간 이상인: says what the noun before it is like. */
function isCopula({ compiled, reading, words }: FinalSentence, q: Quantity): boolean {
  let i = q.last + 1
  while (words.qualifies[i] && words.role[i] === 'bare') i++
  return words.adnominal[i] === true && compiled.pack.phrases.describing?.test(reading.tokens[i]!.norm) === true
}

import { type Asked, isCompared, isRate, leadsTo, moverEnding, particleOf, sameUnit } from '../clauses/asked-final.ts'
import type { Reading } from '../clauses/sentence.ts'
import { nounPhrase, type WordRoles } from '../clauses/word-roles.ts'
import type { Quantity } from '../numbers/quantity.ts'
import type { Cue } from '../pack/pack.ts'
import { isAsking } from '../roles/modality-final.ts'
import type { Compiled } from '../tables/compiled.ts'
import type { Match } from '../tables/patterns.ts'
import { NUMBER, SYMBOL, WORD } from '../text/tokens.ts'
import { behindRank, nounBehind, nounBehindVerb, nounDescribed, nounPlaced, nounSized } from './nouns-final.ts'

/** What a number measures; empty where no noun is found. */
export function subjectOf(asked: Asked, n: number): string {
  const { compiled, reading, roles, words, memory } = asked
  const { claims, tokens } = reading
  const { phrases } = compiled.pack
  const q = claims[n]!
  const note = (rule: string): void => {
    q.why.set('subject', rule)
  }
  const prior = n > 0 ? claims[n - 1]! : null
  const SCORE = 'whose score it is'
  if (prior?.last === q.first - 1 && prior.why.get('subject') === SCORE) {
    note(SCORE)
    return roles[n - 1]!.subject ?? ''
  }
  let left = q.first - 1
  while (left >= 0 && (words.qualifies[left] || phrases.leading.has(tokens[left]!.norm))) left--
  if (tokens[left]?.norm !== '(') left = q.first - 1
  if (tokens[left]?.norm === '(') {
    // 작년 같은 기간(14조원)보다: the same then.
    if (left > 0 && words.against[left - 1]) {
      const same = prior ? roles[n - 1]!.subject : memory.subject
      if (same) {
        note('what it is compared with')
        return same
      }
    }
    let inner = left - 1
    // 29.05포인트(P)(1.18%)
    if (tokens[inner]?.norm === ')' && tokens[inner - 2]?.norm === '(') inner -= 3
    // SK하이닉스[000660](-3.48%)
    if (tokens[inner]?.norm === ']' && tokens[inner - 2]?.norm === '[') inner -= 3
    while (inner >= 0 && words.qualifies[inner] && reading.claimAt[inner]! < 0) inner--
    // 울산은 승점 44(11승 15패): a score with no unit.
    const isScore = tokens[inner]?.kind === NUMBER && reading.claimAt[inner]! < 0 && !reading.periodAt[inner]
    const team = isScore && q.unit!.type === 'count' ? topicLeft(asked, inner) : ''
    if (team) {
      note(SCORE)
      return team
    }
    if (inner >= 0 && reading.claimAt[inner]! >= 0) {
      note('same as before the bracket')
      return roles[reading.claimAt[inner]!]!.subject ?? ''
    }
    if (prior && prior.last >= inner) {
      note('same as before the bracket')
      return roles[n - 1]!.subject ?? ''
    }
    // 비슷한 수준(-0.3%)을: a word of size is not what is measured.
    const isSize = inner >= 0 && !tokens[inner]!.glued && phrases.sizes?.has(tokens[inner]!.norm) === true
    const named = inner >= 0 && tokens[inner]!.kind === WORD && !reading.periodAt[inner] && !isSize
    // 경쟁사 평균(26배)보다
    const isMean = named && inner > 0 && phrases.mean?.has(tokens[inner]!.norm) && isPlainNoun(asked, inner - 1)
    if (named && (isMean || !phrases.leading.has(tokens[inner]!.norm)) && !words.against[inner]) {
      // 항셍지수는 보합(0.1%)이었다, 한빛은 하한가(-29.9%)로 떨어졌다
      const whose =
        moverEnding(asked, inner) || phrases.dayLimits?.has(tokens[inner]!.norm) ? topicLeft(asked, inner) : ''
      if (whose) {
        note('noun before the movement')
        return whose
      }
      if (moverEnding(asked, inner) && roles[n - 1]?.subject) return roles[n - 1]!.subject!
      note('noun before the bracket')
      // 대표팀 에이스 한서진(24)
      if (q.why.get('unit') === 'age behind a name' && phrases.personName?.test(tokens[inner]!.norm))
        return tokens[inner]!.norm
      return nounPhrase(compiled, reading, words, inner)
    }
  }
  // (1천400원→1천550원)
  const joins = tokens[left]?.norm === '→' || (tokens[left]?.norm === '+' && tokens[left]!.glued)
  if (prior && joins && prior.last === left - 1 && roles[n - 1]!.subject) {
    note('same as before the arrow')
    return roles[n - 1]!.subject!
  }
  // 지난해 4월(4.8%) 이후, 1998년 7.5% 이후: the same thing then.
  const inner = tokens[left]?.norm === '(' ? left - 1 : left
  const then = reading.periodAt[inner] && (inner < left || phrases.after?.has(tokens[q.last + 1]?.norm ?? ''))
  if (then && isRate(q)) {
    const own = prior && sameUnit(prior, q) ? null : subjectBefore(asked, n)
    const same = own === null ? roles[n - 1]!.subject : own.near && own.found ? own.found : memory.subject
    if (same) {
      note('the same thing at that time')
      return same
    }
  }
  if (q.unit!.type === 'rank') {
    const found = behindRank(asked, q)
    if (found) {
      note('noun behind the rank')
      return found
    }
  }
  if (q.unit!.type === 'rank') {
    const whose = subjectBefore(asked, n)
    if (whose.found && whose.near) {
      note('noun with a particle before the rank')
      return whose.found
    }
  }
  if (prior && onlyPartitive(phrases.partOf, reading, prior.last + 1, q.first) && roles[n - 1]!.subject) {
    note('part of the number before')
    return roles[n - 1]!.subject!
  }
  // 물고기 3종 240마리를: told once more.
  if (prior && prior.last + 1 === q.first && q.unit!.type === 'count' && prior.unit!.type === 'count')
    if (roles[n - 1]!.subject && prior.why.get('subject') === 'noun before the number') {
      note('told once more')
      return roles[n - 1]!.subject!
    }
  // 로켓 12발, 매출 6831억원.
  const { type } = q.unit!
  // 표본오차 최대 ±3.1%포인트
  if (tokens[left]?.norm === '±') left--
  left = skipBefore(asked, left, type !== 'count' && type !== 'percent')
  const near = tokens[left]
  if (near && (near.norm === ':' || near.norm === '=')) left--
  // 인구의 62%인 1천800만명: the same once more.
  const isSame =
    prior?.unit !== null &&
    prior?.unit?.type === 'percent' &&
    prior.last + 2 === q.first &&
    tokens[prior.last + 1]!.glued &&
    words.adnominal[prior.last + 1]
  if (isSame && roles[n - 1]!.kind === 'share' && roles[n - 1]!.subject) {
    note('told once more')
    return roles[n - 1]!.subject!
  }
  // 시민 504명에게 물은 결과 68%가: of those who were asked.
  const asking = n > 0 && tokens[q.first - 1]?.norm === phrases.findings && isAsking(words, q.first - 2)
  if (asking && q.unit!.type === 'percent' && words.role[q.last + 1] === 'subject') {
    const whom = claims.findLastIndex((c, k) => k < n && c.unit!.type === 'count' && roles[k]!.subject !== null)
    if (whom >= 0) {
      note('who was asked')
      return roles[whom]!.subject!
    }
  }
  // 이 중 9명을, 나머지 14명을: of what was counted before.
  const pointsBack =
    left >= 0 &&
    ((phrases.partOf.has(tokens[left]!.norm) && phrases.pronouns.has(tokens[left - 1]?.norm ?? '')) ||
      phrases.rest?.has(tokens[left]!.norm))
  if (pointsBack) {
    const back = (n > 0 ? roles[n - 1]!.subject : null) ?? memory.subject
    if (back) {
      note('part of what was counted before')
      return back
    }
  }
  // 피해액의 30%: what it is a part of.
  const isPart = q.unit!.type === 'percent' || (q.unit!.type === 'multiple' && q.kind === 'share')
  if (
    isPart &&
    left >= 0 &&
    onlyQualified(words, left + 1, q.first) &&
    words.role[left] === 'of' &&
    !words.against[left]
  ) {
    // 별의 질량은 태양의 12% 수준이다: what it is told of, where it is no share.
    const own = roles[n]!.kind === 'share' ? '' : topicAt(asked, left - 1)
    // 반도체가 수출의 20%를 차지하다: what has that share, unless somebody acts on it.
    const holder = own ? '' : holderOf(asked, left, phrases.copulas?.has(particleOf(asked, q)) === true)
    if (holder) {
      note('noun with a particle before what it is a part of')
      return holder
    }
    if (own) {
      note('noun with a topic particle before what it is compared with')
      return own
    }
    const whole = nounPhrase(compiled, reading, words, left)
    if (whole && !phrases.leading.has(whole) && !phrases.pronouns.has(whole)) {
      note('what it is a part of')
      return whole
    }
  }
  // 전체의 35% 이상을 공공임대로 짓다: what that part becomes.
  if (isPart && phrases.placedAs && left >= 0 && words.role[left] === 'of') {
    let at = q.last + 1
    while (words.qualifies[at] && words.role[at] === 'bare') at++
    const became = words.role[at] === 'object' ? tokens[at + 1] : undefined
    if (
      became &&
      words.role[at + 1] === 'other' &&
      phrases.placedAs.test(became.norm) &&
      !phrases.aside?.has(became.norm)
    ) {
      note('what that part becomes')
      return nounPhrase(compiled, reading, words, at + 1)
    }
  }
  // 2년 이상 5년 이하의 징역: of both bounds.
  const upper = claims[n + 1]
  const isBoth = upper && (sameUnit(q, upper) || (type === 'duration' && upper.unit!.type === 'duration'))
  if (isBoth && words.qualifies[q.last + 1] && words.qualifies[upper.last + 1] && upper.first === q.last + 2) {
    const bounded = nounDescribed(asked, upper)
    if (bounded) {
      note('noun that both bounds describe')
      return bounded
    }
  }
  // 전국 만 18세 이상 남녀: whose age it is stands behind it.
  if (roles[n]!.kind === 'limit' && q.unit!.code === 'a' && compiled.pack.phrases.ageUnits?.test(q.unit!.text)) {
    const group = nounDescribed(asked, q)
    if (group) {
      note('group that it bounds')
      return group
    }
    // 60세 이상에서: nothing but the bound names it.
    const bound = q.last + 1
    const { [bound]: particle } = words.role
    const isNamed = particle === 'topic' || particle === 'subject' || particle === 'object' || particle === 'other'
    const isOfNext = particle === 'bare' && (reading.claimAt[bound + 1] ?? -1) >= 0 && !sameUnit(q, claims[n + 1]!)
    if (
      words.qualifies[bound] &&
      (isNamed || isOfNext) &&
      !leadsTo(asked, q) &&
      !roles.some(({ previous }) => previous === q)
    ) {
      note('group that it bounds')
      return reading.text.slice(q.start, words.nounEnd[bound])
    }
  }
  // 80세 이상 17.5%: the group.
  const bounds = left < q.first - 1 ? (reading.claimAt[left] ?? -1) : -1
  // But 접종률은 65세 이상에서 80%를: only where.
  const isIn = phrases.at !== undefined && tokens[q.first - 1]?.norm.endsWith(phrases.at) === true
  if (
    bounds >= 0 &&
    claims[bounds]!.unit!.code === 'a' &&
    words.qualifies[left + 1] &&
    !sameUnit(claims[bounds]!, q) &&
    !(isIn && topicLeft(asked, claims[bounds]!.first))
  ) {
    note('group that it is told of')
    return reading.text.slice(claims[bounds]!.start, words.nounEnd[q.first - 1])
  }
  // 7∼12세 161명: the range of ages.
  const aged = left === q.first - 1 ? claims[reading.claimAt[left] ?? -1] : undefined
  if (aged && aged.unit!.code === 'a' && aged.min !== null && type !== 'duration') {
    note('group that it is told of')
    return compiled.pack.phrases.ageUnits?.test(aged.unit!.text) ? reading.text.slice(aged.start, aged.end) : ''
  }
  // 부상자 가운데 세 명은
  if (
    q.unit!.type !== 'rank' &&
    left > 0 &&
    left === q.first - 1 &&
    phrases.partOf.has(tokens[left]!.norm) &&
    isPlainNoun(asked, left - 1)
  ) {
    const group = nounPhrase(compiled, reading, words, left - 1)
    if (group && !phrases.pronouns.has(group) && !phrases.leading.has(group)) {
      note('whom it is a part of')
      return group
    }
  }
  // 주가수익비율(PER) 9배는
  if (left > 2 && left === q.first - 1 && tokens[left]!.norm === ')' && tokens[left]!.glued) {
    const open = left - 2
    const named = tokens[open]!.norm === '(' && tokens[open]!.glued && isPlainNoun(asked, open - 1)
    if (named && /^[a-z]+$/i.test(tokens[left - 1]!.norm)) {
      note('noun before the number')
      return nounPhrase(compiled, reading, words, open - 1)
    }
  }
  // 반도체 ‘볼트2’ 네 개
  if (left > 0 && isCloser(tokens[left]!.norm)) {
    const name = quotedBefore(asked, left)
    if (name) {
      note('name before the number')
      return name
    }
  }
  // 연령별로는 60세 이상에서 3만명, 30대에서 2만명 늘었다
  if (
    left === q.first - 1 &&
    left > 0 &&
    phrases.at !== undefined &&
    tokens[left]!.norm.endsWith(phrases.at) &&
    isByGroup(asked)
  ) {
    const found = nounPhrase(compiled, reading, words, left)
    if (found) {
      note('group that it is told of')
      return found
    }
  }
  // 3억원을 추징했다
  const levied = type === 'currency' && words.role[q.last + 1] === 'object' ? tokens[q.last + 2] : undefined
  const levy = levied ? phrases.levies?.exec(levied.norm) : null
  if (levy) {
    note('what is levied')
    return levy[0]
  }
  // 변압기 24대를 2천260억원에 공급하다: what has that price.
  const priced = type === 'currency' && phrases.into === particleOf(asked, q) ? left : -1
  if (priced >= 0 && words.role[priced] === 'object') {
    const sold = reading.claimAt[priced - 1] ?? -1
    const found =
      tokens[priced]!.glued && sold >= 0 ? roles[sold]!.subject : nounPhrase(compiled, reading, words, priced)
    if (found && !phrases.pronouns.has(found)) {
      note('what has that price')
      return found
    }
  }
  // 이자로 142만원을 냈다: what it is paid for.
  const isSpent = words.role[q.last + 1] === 'object' || words.role[q.last + 1] === 'subject'
  const spent = left >= 0 && type === 'currency' && isSpent
  if (
    spent &&
    words.role[left] === 'other' &&
    phrases.paidAs?.test(tokens[left]!.norm) &&
    !phrases.aside?.has(tokens[left]!.norm)
  ) {
    const found = nounPhrase(compiled, reading, words, left)
    if (found && !phrases.pronouns.has(found) && !phrases.closing?.has(found)) {
      note('what it is paid for')
      return found
    }
  }
  // 피해액만 3억원
  const placed = left >= 0 && words.role[left] === 'other' ? phrases.placed?.(tokens[left]!.norm) : null
  if (
    (left === q.first - 1 || reading.baseAt[left + 1] || phrases.leading.has(tokens[left + 1]?.norm ?? '')) &&
    // 항체가 생기기까지는 2주: a verb.
    !(placed === 'until' && (words.role[left - 1] === 'subject' || words.role[left - 1] === 'object')) &&
    (placed === 'alone' || (placed === 'until' && (type === 'duration' || type === 'length')))
  ) {
    const found = nounPhrase(compiled, reading, words, left)
    if (found && !phrases.pronouns.has(found) && !phrases.leading.has(found)) {
      note('noun before the number')
      return found
    }
  }
  const isMember = phrases.others?.has(tokens[q.first - 1]?.norm ?? '') === true
  // 택지는 한들지구(1만가구), 새터지구(5천가구) 등 4곳이다: what all of them are.
  if (isMember && tokens[q.first - 2]?.norm === ')' && type === 'count') {
    const all = subjectBefore(asked, n)
    if (all.found && all.near) {
      note('what the members of a list are')
      return all.found
    }
  }
  // 등 36개 사업, 21개 사업의 필요성: the noun of the number itself.
  const ownNoun = phrases.ownNoun?.exec(q.unit!.text)?.[1]
  if (ownNoun && (isMember || left < q.first - 1 || words.role[left] !== 'bare')) {
    note('noun of the number itself')
    return ownNoun
  }
  // 부담은 주문 한 건당 평균 1240원: what a price is told for.
  // 서울, 동대구 등 전국 148개 역에: what is counted stands behind.
  // 한빛기술 등 5개 계열사, 국회 4개 상임위원회
  // 거주자 38살 김모씨: whose age it is.
  const name = tokens[q.last + 1]?.norm ?? ''
  const isNamed =
    q.unit!.code === 'a' &&
    phrases.ageUnits?.test(q.unit!.text) === true &&
    (tokens[q.last + 2]?.norm === phrases.leftOut ||
      phrases.named?.test(name) === true ||
      phrases.personName?.test(name) === true)
  const isScoped =
    (isNamed ||
      phrases.scope?.has(tokens[q.first - 1]?.norm ?? '') === true ||
      isMember ||
      (left >= 0 &&
        phrases.thingUnits?.test(q.unit!.text) === true &&
        (phrases.isAgent?.(tokens[left]!.norm) === true || phrases.regions?.has(tokens[left]!.norm)))) &&
    nounDescribed(asked, q) !== ''
  const isPriced = left >= 0 && reading.baseAt[left + 1] === 1 && subjectBefore(asked, n).near
  // 입주 때 30%를, 신고 후 10분: when.
  const after = tokens[left + 1]!.norm
  const isWhen = left + 1 < q.first && (phrases.closing?.has(after) === true || phrases.after?.has(after) === true)
  // 서귀포 남쪽 210㎞ 해상: where.
  const isAway = type === 'length' && phrases.toward?.has(tokens[q.first - 1]?.norm ?? '') === true
  if (left >= 0 && !isPriced && !isScoped && !isWhen && !isAway && isPlainNoun(asked, left)) {
    const found = nounPhrase(compiled, reading, words, left)
    if (found && !phrases.pronouns.has(found)) {
      note('noun before the number')
      return found
    }
  }
  // FA-50 12대를, K9 자주포: a name that ends with a figure.
  const figure = left > 0 && left === q.first - 1 && type === 'count' ? tokens[left]! : undefined
  if (figure?.kind === NUMBER && figure.glued && reading.claimAt[left]! < 0) {
    let first = left
    while (first > 0 && tokens[first]!.glued && reading.claimAt[first - 1]! < 0) first--
    if (tokens[first]!.kind === WORD) {
      note('noun before the number')
      return reading.text.slice(tokens[first]!.start, figure.end)
    }
  }
  // 평균소득인 309만원: what it is called.
  const isCalled = left >= 0 && left === q.first - 1 && phrases.copula?.test(tokens[left]!.norm) === true
  if (isCalled && words.role[left] === 'verb' && !phrases.from.has(particleOf(asked, q))) {
    const head = tokens[left]!
    const noun = head.norm.slice(0, -1)
    if (!phrases.leading.has(noun) && phrases.sizes?.has(noun) !== true && phrases.superlative?.test(noun) !== true) {
      let first = left
      while (first > 0 && words.role[first - 1] === 'bare' && isPlainNoun(asked, first - 1) && left - first < 3) first--
      note('noun that it is')
      return reading.text.slice(tokens[first]!.start, head.end - 1)
    }
  }
  // 수면시간이 9시간 이상인 환자, 폭이 3m인 도로: what has that size.
  if (left >= 0 && left === q.first - 1 && words.role[left] === 'subject' && isCopula(asked, q)) {
    const found = nounPhrase(compiled, reading, words, left)
    if (found && !phrases.pronouns.has(found)) {
      note('noun before the number')
      return found
    }
  }
  const near2 = nounSized(asked, q)
  if (near2) {
    note('noun of that size')
    return near2
  }
  const described = nounDescribed(asked, q)
  if (described) {
    note('noun that it describes')
    return described
  }
  // 작년보다 5% 늘어난 120억달러의 수출: of what the level is of.
  const level = claims[n + 1]
  if (level && roles[n]!.kind === 'change' && words.adnominal[level.first - 1] && level.first - q.last <= 4) {
    const measured = reading.cueAt[level.first - 1]?.value.role === 'move' ? nounDescribed(asked, level) : ''
    if (measured) {
      note('noun that its level describes')
      return measured
    }
  }
  // 설비투자에 15조원을 쓰다: what it goes to.
  const particle = words.role[q.last + 1]
  // 서명에 1천200여명이 참여했다: what they have joined.
  const follows = tokens[q.last + 2]?.norm ?? ''
  const isJoined = type === 'count' && phrases.joins?.test(follows) === true
  const isTaken = particle === 'subject' && (isJoined || phrases.costs?.test(follows) === true)
  // But 포항에 이어 500승을.
  const isAside = left + 1 < q.first && phrases.asides?.has(tokens[left + 1]!.norm) === true
  const isGoal = left >= 0 && !isAside && words.role[left] === 'other' && phrases.goal?.(tokens[left]!.norm) === true
  // 회사에 3억원 배상을 명령했다: what is paid, straight behind the sum.
  const paid = words.role[q.last + 1] === 'object' && !tokens[q.last + 1]!.glued && type === 'currency'
  const sum = paid && isGoal ? reading.text.slice(tokens[q.last + 1]!.start, words.nounEnd[q.last + 1]) : ''
  if (sum && !reading.cueAt[q.last + 1]) {
    note('what is paid')
    return sum
  }
  const goal =
    isGoal && (particle === 'object' || isTaken || listsGoals(asked, n))
      ? nounPhrase(compiled, reading, words, left)
      : ''
  if (goal && !phrases.pronouns.has(goal)) {
    note('what it goes to')
    return goal
  }
  const own = subjectBefore(asked, n)
  // 3시간 동안 회담을 가졌다, 500명으로 정원을 늘렸다: what is done, not who does it.
  const isMoved = roles[n]!.direction !== null && phrases.to.has(particleOf(asked, q))
  const acts = !own.found || phrases.isSpeaker?.(own.found) === true
  if (isMoved || (type === 'duration' && acts && lasts(asked, q))) {
    const done = objectBehind(asked, q, isMoved)
    if (done) {
      note('object of its verb')
      return done
    }
  }
  // 부는 월 30만원씩 수당을 지급한다, 당국은 두 시간 만에 구조를 마쳤다: what a body does, and not the body.
  const isBody = phrases.isAgent?.(own.found) === true && phrases.someone?.test(own.found) !== true
  if (own.found ? isBody : asked.quotes[q.first]! > 0) {
    const done = whatIsDone(asked, n, own.found !== '' && (type === 'count' || type === 'currency'))
    if (done) {
      note('what is done')
      return done
    }
  }
  // 은행은 금리를 0.1%포인트 올려 연 5.61%로 조정한다: what it has moved, and not the body.
  const moved = prior && roles[n - 1]!.kind === 'change' && isRate(prior) && isRate(q) ? roles[n - 1]!.subject : null
  if (moved && isBody && !own.near && moved !== own.found && phrases.to.has(particleOf(asked, q))) {
    note('what has been moved before')
    return moved
  }
  // 재판부는 “두 명은 숨졌다”고 밝혔다: no number of who speaks.
  const isWhole = words.role[q.last + 1] === 'topic' && tokens[q.last + 1]!.glued
  if (own.found && isWhole && acts && phrases.heads?.has(q.unit!.text)) return ''
  // 유엔은 5만명 이상이 숨졌다고 한다, 농식품부는 20만원 선이 적정하다는 입장이다: the number is what is told of.
  if (isBody && !/[A-Za-z)]$/.test(own.found) && isItself(asked, q)) {
    note('subject of the sentence before')
    return (type === 'count' ? null : memory.subject) ?? ''
  }
  if (own.found && own.near) {
    note('noun with a particle before it')
    return own.found
  }
  if (q.unit!.type === 'count' && words.role[q.last + 1] !== 'other') {
    const counted = nounBehind(asked, q)
    if (counted) {
      note('noun behind the number')
      return counted
    }
  }
  const heads = !own.pronoun && isHeads(asked, q)
  const relative = heads ? '' : nounBehindVerb(asked, q)
  if (relative && !phrases.pronouns.has(relative)) {
    note('noun that its verb describes')
    return relative
  }
  const place = nounPlaced(asked, q)
  if (place) {
    note('noun in which it is')
    return place
  }
  if (own.spoken) {
    const isSame = prior !== null && asked.quotes[prior.first] === asked.quotes[q.first] && sameUnit(prior, q)
    if (isSame && roles[n - 1]!.subject) return roles[n - 1]!.subject!
    note('who says so')
    // “4년간 실험했다”, but “2% 물가 목표는”
    const told = topicBehind(asked, q)
    // “석 달 치가 밀렸다”: no noun of its own.
    if (phrases.breaks.has(told)) return ''
    return told || (type === 'duration' ? own.spoken : '')
  }
  // 직원 2명이 숨지고 5명이 다쳤다
  const isListed = prior !== null && phrases.lists?.test(tokens[q.first - 1]!.norm) === true
  if (heads && isListed && prior.unit!.text === q.unit!.text && prior.why.get('subject') === 'noun before the number') {
    note('same thing as the number before')
    return roles[n - 1]!.subject!
  }
  // 사고 867건이 일어나 2명이 숨졌다: of what happened.
  const isCause = prior !== null && phrases.incidents?.has(prior.unit!.text)
  if (heads && prior && (isCause || prior.why.get('subject') === 'what they came to harm by')) {
    note('what they came to harm by')
    return roles[n - 1]!.subject ?? ''
  }
  // 불이 나 7만 명이 숨졌다: nothing before it is what is counted.
  if (heads && phrases.people?.test(own.found) !== true) return ''
  // 4곳에 과징금 3억원을 부과하고 2곳을 고발했다
  const counted =
    own.found && !own.near && type === 'count'
      ? claims.findLastIndex((c, k) => k < n - 1 && sameUnit(c, q) && c.unit!.text === q.unit!.text)
      : -1
  if (counted >= 0 && roles[counted]!.subject && claims[counted]!.why.get('subject') === 'noun before the number') {
    note('same thing as an earlier number')
    return roles[counted]!.subject!
  }
  if (
    own.found &&
    prior &&
    roles[n - 1]!.subject &&
    sameUnit(prior, q) &&
    prior.unit!.text === q.unit!.text &&
    q.unit!.type === 'count'
  ) {
    note('same thing as the number before')
    return roles[n - 1]!.subject!
  }
  // 눈이 쏟아져 9개 마을이 고립되고 1명이 숨졌다: the number has the particle itself.
  const isWho = words.role[q.last + 1] === 'subject' || words.role[q.last + 1] === 'topic'
  if (type === 'count' && isWho && tokens[q.last + 1]!.glued && !own.near) {
    const thing = phrases.things?.exec(q.unit!.text)
    if (thing && !nounTold(asked, q.last + 2)) {
      note('what is counted')
      return thing[0]
    }
  }
  // 이익이 111억원을 기록해 65% 늘었다: the subject of the number before, with none in between.
  if (own.found && !own.near && prior && roles[n]!.kind === 'change' && roles[n - 1]!.subject && !isRate(prior)) {
    let alone = prior.why.get('subject') === 'noun with a particle before it'
    for (let i = prior.last + 2; i < q.first; i++)
      if (words.adnominal[i] || words.role[i] === 'topic' || words.role[i] === 'subject' || words.role[i] === 'object')
        alone = false
    if (alone) {
      note('same as the number before')
      return roles[n - 1]!.subject!
    }
  }
  if (own.found) {
    note('noun with a particle before it')
    return own.found
  }
  // 원금의 세 배를: where nothing else is named; but 평균의 2.5배에 달한다 goes on.
  const goesOn = memory.subject !== null && words.role[q.last + 1] !== 'object'
  if (q.unit!.type === 'multiple' && !goesOn && left >= 0 && words.role[left] === 'of' && !words.against[left]) {
    const base = nounPhrase(compiled, reading, words, left)
    if (base && !phrases.pronouns.has(base)) {
      note('what it is so many times of')
      return base
    }
  }
  // 차량 5대가 추돌해 1명이 숨졌다: the thing counted before is not what is counted here.
  if (prior && isOtherCount(asked, prior, q)) return ''
  // 7명 중 5명에게는 징역 3년이, 2명에게는 …: what was counted last in these units.
  if (prior && q.unit!.type === 'count' && !sameUnit(prior, q))
    for (let k = n - 2; k >= 0; k--) {
      const counted = claims[k]!
      if (!sameUnit(counted, q) || counted.unit!.text !== q.unit!.text || !roles[k]!.subject) continue
      note('same thing as an earlier number')
      return roles[k]!.subject!
    }
  // 총지출 700조원은 본예산(670조원)보다 많다: not what stands in brackets.
  const close = prior ? prior.last + 1 : -1
  if (prior && tokens[close]?.norm === ')' && phrases.than?.(tokens[close + 1]?.norm ?? '')) {
    note('same as before what it is compared with')
    return (n > 1 ? roles[n - 2]!.subject : null) ?? memory.subjectBefore ?? ''
  }
  // … 등 513가구가 일반분양 물량이다: what they are.
  const told = q.unit!.type === 'count' && words.role[q.last + 1] === 'subject' ? nounTold(asked, q.last + 2) : ''
  if (told) {
    note('what they are')
    return told
  }
  // 여의도 면적의 156배인 4만5천㏊가: of the latter only what it is so many times of.
  const isTimes = prior !== null && prior.why.get('subject') === 'what it is so many times of'
  // 34개 마을에 물차를 보냈다
  const named =
    type === 'count' && (!prior || prior.unit!.type === 'duration') ? phrases.things?.exec(q.unit!.text) : null
  // 전국 17개 시·도 가운데 3위다: of how many.
  const isOf = type === 'count' && phrases.partOf.has(tokens[q.last + 1]?.norm ?? '')
  if (isOf && !named && claims[n + 1]?.unit?.type === 'rank') return ''
  if (named) {
    note('what is counted')
    return named[0]
  }
  if (prior && roles[n - 1]!.subject && !own.pronoun && !isTimes) {
    note('same as the number before')
    return roles[n - 1]!.subject!
  }
  const headed = headOfTitle(asked, q)
  if (headed) {
    note('head of a title')
    return headed
  }
  // 평균자책점 2.77을 기록했다. 두 시즌을 뛰었다: nothing is counted of a score.
  const isScore = memory.subject !== null && compiled.pack.bare.scored?.test(memory.subject.split(' ').at(-1)!)
  if (isScore && q.unit!.type !== 'index') return ''
  if (memory.subject) note('subject of the sentence before')
  else if (tokens[0]!.norm === '[' && tokens[2]?.norm === ']' && compiled.pack.bare.isIndexWord(tokens[1]!.norm)) {
    // [코스닥] 4.32p 내린 741.03
    note('index in brackets')
    return reading.text.slice(tokens[1]!.start, tokens[1]!.end)
  }
  return memory.subject ?? ''
}

/** 반도체가 수출의 20%를, 부채는 매출의 3%다: the noun with a particle straight before what a share is of, if it is nobody who acts. */
function holderOf({ compiled, reading, words }: Asked, of: number, isTold: boolean): string {
  let at = of - 1
  while (at > 0 && of - at < 3 && words.role[at] === 'bare' && reading.tokens[at]!.kind === WORD) at--
  if (at < 0 || reading.tokens[at]!.glued || words.qualifies[at] || reading.periodAt[at]) return ''
  if (words.role[at] !== 'subject' && !(isTold && words.role[at] === 'topic')) return ''
  const found = nounPhrase(compiled, reading, words, at)
  const { pronouns, isAgent, someone } = compiled.pack.phrases
  return pronouns.has(found) || isAgent?.(found) || someone?.test(found) ? '' : found
}

/** 국제유가, 산유국 증산에 2.7%↓: the noun that a title without a verb begins with, before its comma. */
function headOfTitle({ compiled, reading, words }: Asked, q: Quantity): string {
  const { tokens } = reading
  if (words.role[tokens.length - 1] === 'verb' || tokens.at(-1)?.norm === '.') return ''
  for (let i = 0; i < 5 && i < q.first; i++) {
    const { norm, kind } = tokens[i]!
    if (norm === ',') return i > 0 ? nounPhrase(compiled, reading, words, i - 1) : ''
    if (kind !== WORD || words.role[i] !== 'bare' || reading.periodAt[i]) return ''
  }
  return ''
}

/** 복지에 4조원, 농정에 1조원을 쓴다: whether the next of a list of money has such a place before it too. */
function listsGoals(asked: Asked, n: number): boolean {
  const { compiled, reading, words } = asked
  const q = reading.claims[n]!
  const next = reading.claims[n + 1]
  if (next === undefined || !sameUnit(q, next) || reading.tokens[q.last + 1]!.norm !== ',') return false
  const at = next.first - 1
  const isNext = words.role[at] === 'other' && compiled.pack.phrases.goal?.(reading.tokens[at]!.norm) === true
  return isNext && (words.role[next.last + 1] === 'object' || listsGoals(asked, n + 1))
}

/** Whether a span says how long something goes on: 3년간, 나흘째, 두 시간 동안. */
function lasts({ compiled, reading }: Asked, q: Quantity): boolean {
  const { lasts: isLasting, meanwhile } = compiled.pack.phrases
  return isLasting?.(q.unit!.text) === true || meanwhile?.has(reading.tokens[q.last + 1]?.norm ?? '') === true
}

/** The object that follows a number at once, with only bare nouns before it. `moved`: its verb must be one of movement. */
function objectBehind({ compiled, reading, words }: Asked, q: Quantity, moved: boolean): string {
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

/** Whether a noun is somebody who speaks, or a body that does. */
const isSpokenOf = ({ isAgent, someone }: Compiled['pack']['phrases'], noun: string): boolean =>
  isAgent?.(noun) === true || someone?.test(noun) === true

/** What is done so long, so often or by so much where a number has no particle of its own: the object behind it, or the noun in its verb (추적한). */
function whatIsDone(asked: Asked, n: number, withObject: boolean): string {
  const { compiled, reading, roles, words } = asked
  const { phrases } = compiled.pack
  const { tokens, claims, claimAt } = reading
  const q = claims[n]!
  const { kind, direction, previous } = roles[n]!
  if (direction !== null || previous !== null || kind === 'change' || kind === 'rank') return ''
  let i = q.last + 1
  for (; i < tokens.length && i - q.last <= 6; i++) {
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
    if (glued && i === q.last + 1 && !isObject && !phrases.adverbial?.has(norm)) return ''
    const isLead =
      (glued && i === q.last + 1) ||
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
    const isObject = tokens[q.last + 1]!.glued && words.role[q.last + 1] === 'object'
    if (done && isObject && q.unit!.type === 'currency' && !phrases.grants?.has(done[1]!)) return ''
    if (done) return words.role[i - 1] === 'bare' && steps > 0 ? nounBeforeVerb(asked, i, done[1]!) : done[1]!
    if (role === 'object') {
      const found = nounPhrase(compiled, reading, words, i)
      const isIdiom = found.length < 2 || phrases.trends?.test(found) || phrases.closing?.has(found)
      return isIdiom || phrases.pronouns.has(found) ? '' : found
    }
    if (role !== 'bare' && role !== 'of') return ''
  }
  return ''
}

/** 2% 물가 목표는: the noun with a topic or subject particle that a number stands before. */
function topicBehind({ compiled, reading, words }: Asked, q: Quantity): string {
  for (let i = q.last + 1; i < reading.tokens.length && i - q.last <= 3; i++) {
    const { kind, glued } = reading.tokens[i]!
    if (kind !== WORD || glued || reading.claimAt[i]! >= 0 || words.qualifies[i] || reading.cueAt[i]) return ''
    if (words.role[i] === 'topic' || words.role[i] === 'subject') return nounPhrase(compiled, reading, words, i)
    if (words.role[i] !== 'bare') return ''
  }
  return ''
}

/** 우선 지원한다, 불구속 입건했다: the noun in a verb with a bare one before it. */
function nounBeforeVerb({ compiled, reading }: Asked, at: number, noun: string): string {
  const before = reading.tokens[at - 1]!
  return compiled.pack.phrases.leading.has(before.norm) ? noun : `${before.norm} ${noun}`
}

/** Whether a number has a subject particle of its own, behind a word of bound or size: 5만명 이상이, 20만원 선이. */
function isItself({ compiled, reading, words }: Asked, q: Quantity): boolean {
  const at = q.last + 1
  const word = reading.tokens[at]
  if (word?.kind !== WORD || words.role[at] !== 'subject' || word.glued) return false
  if (q.unit!.type === 'count' && compiled.pack.phrases.heads?.has(q.unit!.text) !== true) return false
  const noun = reading.text.slice(word.start, words.nounEnd[at])
  return words.qualifies[at] === 1 || compiled.pack.phrases.sizes?.has(noun) === true
}

/** Whether a number counts people and is itself what its verb tells of: 7만 명 이상이 숨졌다. */
function isHeads({ compiled, reading, words }: Asked, q: Quantity): boolean {
  let i = q.last + 1
  while (words.qualifies[i] && words.role[i] === 'bare') i++
  if (q.unit!.type !== 'count' || compiled.pack.phrases.heads?.has(q.unit!.text) !== true) return false
  return words.role[i] === 'subject' && (reading.tokens[i]!.glued || words.qualifies[i] === 1)
}

/** The token before a number and its words of degree, time, and base (평균, 전날, 100엔당). */
function skipBefore({ compiled, reading, words }: Asked, left: number, priced = false): number {
  const { leading, partOf, scope, reckoning, one, into, placed } = compiled.pack.phrases
  const { behind: bases } = compiled.pack.notClaims.base
  const { tokens } = reading
  for (; left >= 0; left--) {
    const token = tokens[left]!
    if (partOf.has(token.norm)) return left
    // 한 통에 3만원: for how much of it.
    if (left > 0 && one?.has(tokens[left - 1]!.norm) && into !== undefined && token.norm.endsWith(into)) {
      left--
      continue
    }
    // 상단 기준 1.25%: by what it is reckoned.
    if (reckoning?.has(token.norm) && words.role[left - 1] === 'bare' && tokens[left - 1]!.kind === WORD) {
      const from = left
      do left--
      while (
        left > 0 &&
        from - left < 4 &&
        words.role[left - 1] === 'bare' &&
        tokens[left - 1]!.kind === WORD &&
        !reading.periodAt[left - 1]
      )
      continue
    }
    // GDP의 100%: the particle of a foreign word.
    const isParticle = token.glued && words.role[left] === 'of' && left > 0 && tokens[left - 1]!.kind === WORD
    if (isParticle && reading.claimAt[left - 1]! < 0 && !reading.periodAt[left - 1]) return left
    if (token.kind === WORD && (leading.has(token.norm) || scope?.has(token.norm)) && !reading.periodAt[left]) continue
    // 3학년까지 326만 명: what goes so far is not what is counted.
    if (reading.periodAt[left]?.period === null && placed?.(token.norm) === 'until') return left
    if (words.qualifies[left] || reading.periodAt[left] || reading.baseAt[left]) continue
    if (token.glued && left > 0 && reading.baseAt[left - 1]) continue
    if (token.kind !== WORD || (!token.glued && !priced)) return left
    let base = false
    for (const end of bases)
      if (token.norm.endsWith(end) && token.norm.length > (token.glued ? 0 : end.length)) base = true
    if (!base) return left
    while (left > 0 && tokens[left]!.glued) left--
  }
  return left
}

/**
 * 외국인과 기관이 각각 8천523억원, 2천114억원: subjects and numbers by their order, where there are as many of both.
 *
 * `levels` is filled with the level that each of a list of movements has led to.
 */
export function pairedSubjects(
  { compiled, reading, words, memory }: Asked,
  levels: Map<number, number>,
): ReadonlyMap<number, string> {
  const { phrases } = compiled.pack
  const { respectively, links } = phrases
  const { tokens, claims } = reading
  const paired = new Map<number, string>()
  if (respectively === undefined || claims.length < 2) return paired
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]!.norm !== respectively) continue
    let n = 0
    while (n < claims.length && claims[n]!.first < at) n++
    const first = claims[n]
    let between = 0
    for (let i = at + 1; first && i < first.first; i++) if (!words.against[i]) between++
    if (!first || between > 2) continue
    let count = 1
    while (n + count < claims.length && sameUnit(first, claims[n + count]!)) {
      const gap = tokens[claims[n + count - 1]!.last + 1]
      if (!gap || !links.has(gap.norm) || claims[n + count]!.first - claims[n + count - 1]!.last > 3) break
      count++
    }
    if (count < 2) continue
    // 매출은 22조원, 영업이익은 9조원으로 각각 35%, 68% 늘었다: each has led to one of the levels before.
    const before = n - count
    let listed = before >= 0 && !sameUnit(claims[n - 1]!, first)
    for (let k = before; listed && k < n; k++)
      listed = sameUnit(claims[k]!, claims[n - 1]!) && (k === before || claims[k]!.first - claims[k - 1]!.last <= 8)
    if (listed && phrases.to.has(tokens[claims[n - 1]!.last + 1]?.norm ?? '')) {
      for (let k = 0; k < count; k++) levels.set(n + k, before + k)
      continue
    }
    // The members of the list before it, last one first.
    const names: string[] = []
    for (let i = at - 1, steps = 0; i >= 0 && steps < 24 && names.length < count; i--, steps++) {
      const token = tokens[i]!
      const role = words.role[i]!
      if (reading.periodAt[i] || reading.claimAt[i]! >= 0) continue
      // 무디스와 피치의 전망치는 각각: of whom it is told.
      let owner = i - 1
      while (owner > i - 6 && owner > 0 && reading.periodAt[owner]) owner--
      let start = owner
      while (start > owner - 4 && start > 0 && tokens[start]!.glued) start--
      if (names.length === 0 && role === 'topic' && words.role[owner] === 'of' && words.role[start - 1] === 'and') {
        names.unshift(reading.text.slice(tokens[start]!.start, words.nounEnd[owner]))
        i = start
        continue
      }
      const isLast = names.length === 0 && (role === 'topic' || role === 'subject' || role === 'object')
      const isMember = names.length > 0 && (role === 'and' || (role === 'bare' && links.has(tokens[i + 1]?.norm ?? '')))
      if (token.kind === WORD && (isLast || isMember)) {
        const end = words.nounEnd[i]!
        names.unshift(
          end > token.start ? reading.text.slice(token.start, end) : nounPhrase(compiled, reading, words, i),
        )
      } else if (names.length === 0 ? role !== 'other' : role === 'topic' || role === 'subject' || role === 'clause')
        break
    }
    // 매출은 69억원, 영업이익은 9억원이었다. 각각 7%, 38% 늘어난 수치다: as in the sentence before.
    const { listed: listedBefore } = memory
    const isBare = n === 0 && !words.role.slice(0, at).some((role) => role === 'topic' || role === 'subject')
    if (names.length === 0 && isBare && listedBefore?.length === count) names.push(...listedBefore)
    if (names.length !== count) continue
    for (const [k, name] of names.entries()) paired.set(n + k, name)
    // 각각 8만명, 6만명 줄어 23개월째, 25개월째: a further list of as many goes by the same order.
    for (let next = n + count; next + count <= claims.length; next += count) {
      const from = claims[next - 1]!.last + 1
      let apart = false
      for (let i = from + (tokens[from]?.glued ? 1 : 0); i < claims[next]!.first; i++)
        apart ||= words.role[i] === 'topic' || words.role[i] === 'subject'
      let listed = !apart
      for (let k = next + 1; listed && k < next + count; k++) {
        let at = claims[k - 1]!.last + 1
        if (tokens[at]?.glued && tokens[at]!.kind === WORD) at++
        listed = sameUnit(claims[next]!, claims[k]!) && links.has(tokens[at]?.norm ?? '') && claims[k]!.first - at <= 2
      }
      if (!listed) break
      const isLed = phrases.to.has(tokens[from]?.norm ?? '') && isRate(claims[next]!)
      for (const [k, name] of names.entries()) {
        paired.set(next + k, name)
        if (isLed) levels.set(next + k, next - count + k)
      }
    }
  }
  return paired
}

function isOtherCount({ words }: Asked, prior: Quantity, q: Quantity): boolean {
  if (q.unit!.type !== 'count' || prior.why.get('subject') !== 'noun before the number') return false
  // 항공기 112편이 결항하고 64편이 지연됐다: of the same kind.
  if (prior.unit!.type === 'count' && prior.unit!.text === q.unit!.text) return false
  for (let i = prior.last + 1; i < q.first; i++) if (words.role[i] === 'clause') return true
  return false
}

const isCloser = (mark: string): boolean => mark === '’' || mark === '”' || mark === "'"

/** The few words in quotation marks that close at a token. */
function quotedBefore({ reading }: Asked, close: number): string {
  const { tokens, text } = reading
  for (let i = close - 1; i >= 0 && close - i <= 6; i--) {
    if (reading.claimAt[i]! >= 0) return ''
    if (/^[‘“']$/.test(tokens[i]!.norm))
      return i + 1 < close ? text.slice(tokens[i + 1]!.start, tokens[close - 1]!.end) : ''
  }
  return ''
}

/** 연령별로는, 업종별로 보면: each number is of the group before it. */
function isByGroup({ compiled, reading }: Asked): boolean {
  return reading.tokens.some(({ norm }) => compiled.pack.phrases.byGroup?.test(norm))
}

/** 3m인, 9시간 이상인: says what the noun before it is like. */
function isCopula({ compiled, reading, words }: Asked, q: Quantity): boolean {
  let i = q.last + 1
  while (words.qualifies[i] && words.role[i] === 'bare') i++
  return words.adnominal[i] === true && compiled.pack.phrases.describing?.test(reading.tokens[i]!.norm) === true
}

/** A noun without particle that stands right before a number. */
function isPlainNoun({ compiled, reading, words }: Asked, at: number): boolean {
  const token = reading.tokens[at]!
  const { closing, partOf, breaks, tails, one } = compiled.pack.phrases
  // 성장률 전망 0.9%
  const isOutlook = ({ value, first, last }: Match<Cue>): boolean =>
    value.role === 'modality' && value.side === 'before' && last === at && first < at
  if (
    (closing?.has(token.norm) && !reading.cues.some(isOutlook)) ||
    partOf.has(token.norm) ||
    breaks.has(token.norm) ||
    one?.has(token.norm)
  )
    return false
  if (words.against[at]) return false
  // 3타 차: behind a number.
  if (at > 0 && (reading.claimAt[at - 1]! >= 0 || reading.tokens[at - 1]!.kind === NUMBER) && tails?.has(token.norm))
    return false
  // 씩, 꼴: behind a number.
  if (token.glued && at > 0 && reading.claimAt[at - 1]! >= 0) return false
  if (token.kind !== WORD || words.role[at] !== 'bare' || reading.claimAt[at]! >= 0 || reading.periodAt[at])
    return false
  const cue = reading.cueAt[at]
  return !cue || (cue.value.role !== 'basis' && cue.value.role !== 'saying' && cue.value.role !== 'border')
}

/** Marks that begin another item. */
const bullets: ReadonlySet<string> = new Set([...';▲△▶▷■□●○◆◇★☆※①②③④⑤⑥⑦⑧⑨'])

/** Tokens that are looked at for a subject, at most. */
const MAX_LEFT = 60

interface Before {
  readonly found: string
  /** Of its own clause. */
  readonly near: boolean
  /** It only points back. */
  readonly pronoun: boolean
  /** Who speaks, where nothing else stands before the quotation that the number is in. */
  readonly spoken?: string
}

/** The noun with a topic or subject particle before a number. */
function subjectBefore(asked: Asked, n: number): Before {
  const { compiled, reading, roles, words } = asked
  const { phrases } = compiled.pack
  const { tokens, claims } = reading
  const q = claims[n]!
  const particle = particleOf(asked, q)
  const takesObject =
    phrases.from.has(particle) ||
    phrases.to.has(particle) ||
    roles[n]!.direction !== null ||
    roles[n]!.previous !== null ||
    roles[n]!.kind === 'change'
  let described = 0
  let thing = false
  let crossed = false
  let object = -1
  let far = -1
  let between = 0
  let pronoun = false
  // Whether what is looked at stands before the quotation that the number is in.
  let quoted = false
  const phraseAt = (i: number): string => nounPhrase(compiled, reading, words, i)
  const left = skipBefore(asked, q.first - 1)
  const compared = isCompared(asked, q)
  for (let i = q.first - 1, steps = 0; i >= 0 && steps < MAX_LEFT; i--, steps++) {
    const token = tokens[i]!
    const covered = reading.claimAt[i]!
    if (covered >= 0) {
      i = claims[covered]!.first
      // 성수품을 평소의 1.5배인 27만t 공급하다: over what only describes.
      if (!words.adnominal[claims[covered]!.last + 1]) between++
      continue
    }
    if (token.kind === SYMBOL) {
      if (token.norm === ')' || token.norm === ']') {
        const opener = token.norm === ')' ? '(' : '['
        let open = i - 1
        while (open >= 0 && i - open < 16 && tokens[open]!.norm !== opener) open--
        if (open >= 0 && tokens[open]!.norm === opener) i = open
        continue
      }
      if (token.norm === '(' && i > 0 && reading.claimAt[i - 1]! >= 0)
        return { found: roles[reading.claimAt[i - 1]!]!.subject ?? '', near: true, pronoun: false }
      if (
        token.norm === '(' &&
        i > 0 &&
        !reading.periodAt[i - 1] &&
        !phrases.leading.has(tokens[i - 1]!.norm) &&
        (tokens[i - 1]!.glued || phrases.sizes?.has(tokens[i - 1]!.norm) !== true) &&
        !words.against[i - 1]
      ) {
        const outer = phraseAt(i - 1)
        return { found: outer, near: true, pronoun: false }
      }
      if (bullets.has(token.norm)) break
      if (token.norm === '“') {
        // 수당을 “5배로 올려야 한다”고 했다
        if (i > 0 && words.role[i - 1] === 'object') return { found: phraseAt(i - 1), near: true, pronoun: false }
        crossed = true
        quoted = true
      }
      if (token.norm === '”')
        while (i > 0 && steps < MAX_LEFT && tokens[i]!.norm !== '“') {
          i--
          steps++
        }
      continue
    }
    // 60세 이상은: the group itself.
    const group = words.qualifies[i] && !crossed ? claims[reading.claimAt[i - 1] ?? -1] : undefined
    if (group && (words.role[i] === 'topic' || (words.role[i] === 'subject' && group.unit!.code === 'a'))) {
      return { found: reading.text.slice(group.start, words.nounEnd[i]!), near: true, pronoun: false }
    }
    // 브렌트유 12월 인도분은, WTI 5월물은: the noun before the month names it.
    const timed = reading.periodAt[i]
    if (timed?.period === null && !timed.back && words.role[i] === 'topic') {
      const named = packedIn(asked, timed.first - 1)
      if (named) return { found: named, near: !crossed, pronoun: false }
    }
    if (timed || words.qualifies[i]) continue
    // 한우 등심 100g은: what costs so much.
    if (token.glued && i > 0 && reading.baseAt[i - 1] && words.role[i] === 'topic') {
      const packed = packedIn(asked, i - 1)
      if (packed) return { found: packed, near: !crossed, pronoun: false }
    }
    // The particle of a number.
    if (token.glued && i > 0 && reading.claimAt[i - 1]! >= 0) {
      // 성수품 17만t을 평시의 1.6배로 풀다: what the object is of.
      const taken = words.role[i] === 'object' && takesObject && !compared && !crossed && described === 0
      const ofObject = taken ? roles[reading.claimAt[i - 1]!]!.subject : null
      if (ofObject) return { found: ofObject, near: true, pronoun: false }
      // 13∼18세가 177명: the range of ages.
      const ages = claims[reading.claimAt[i - 1]!]!
      if (
        !crossed &&
        ages.min !== null &&
        ages.unit!.code === 'a' &&
        compiled.pack.phrases.ageUnits?.test(ages.unit!.text) &&
        (words.role[i] === 'topic' || words.role[i] === 'subject')
      )
        return { found: reading.text.slice(ages.start, ages.end), near: true, pronoun: false }
      continue
    }
    const cue = reading.cueAt[i]
    if (words.against[i]) continue
    // …에 따르면 ends what can be a subject; 연합이 집계한 only describes.
    if (cue?.value.role === 'saying' && cue.value.source === 'before' && !words.adnominal[cue.last]) break
    if (phrases.leading.has(token.norm) && words.nounEnd[i]! > token.start) continue
    if (cue?.value.role === 'border') {
      crossed = true
      continue
    }
    switch (words.role[i]) {
      case 'clause':
        // 상승 종목은 상한가 3개를 포함해 362개
        crossed ||= !(phrases.aside?.has(token.norm) && words.role[i - 1] === 'object')
        break
      case 'verb':
        if (words.adnominal[i]) {
          // 늘어난 12조원: it describes the number itself.
          // 위험이 6시간 자는 환자보다 높다: what it takes is the number.
          const taken = reading.claimAt[i - 1] ?? -1
          // 수익성이 낮은 300여 곳, 이용객이 찾은 3곳: it has a subject of its own.
          if (phrases.copula?.test(token.norm) && !words.qualifies[i]) break
          // 지난해보다 낮은 1.5%
          const isThan = phrases.than?.(tokens[i - 1]?.norm ?? '') === true
          const isMove = cue?.value.role === 'move' && !(cue.value.adjacent && taken < 0 && !isThan)
          const next = reading.tokens[i + 1]
          // 사건이 접수된 지 2년: since when.
          if (next && phrases.elapsed === next.norm) break
          thing =
            next !== undefined && phrases.closing?.has(reading.text.slice(next.start, words.nounEnd[i + 1]!)) === true
          if (i < left ? cue !== undefined || taken < 0 : i === q.first - 1 && taken < 0 && !isMove) described++
        } else crossed = true
        break
      case 'topic': {
        const found = phraseAt(i)
        // 지금은, 현재는: when.
        if (!found || phrases.whens?.has(found)) break
        if (phrases.pronouns.has(found)) {
          if (object >= 0) return { found: phraseAt(object), near: true, pronoun: false }
          return { found: far >= 0 ? phraseAt(far) : '', near: false, pronoun: true }
        }
        // 복숭아 5㎏ 한 상자는 2만원: what is in it.
        if (phrases.packs?.has(found) && phrases.one?.has(tokens[i - 1]?.norm ?? '')) {
          const packed = packedIn(asked, i - 2)
          if (packed) return { found: packed, near: !crossed, pronoun: false }
        }
        // 장관은 “…하고 1인당 720만원을 지원하겠다”고 말했다: who speaks is not what is given.
        const isSpeaker = tokens[i + 1]?.norm === '“' && asked.quotes[i + 1] === asked.quotes[q.first]
        if (isSpeaker && object < 0 && far < 0 && words.role[q.last + 1] === 'object') break
        // 연구원은 “사흘간 4% 오른 데 따른 것”이라고 말했다: nothing of who speaks.
        if (quoted && object < 0 && isSpokenOf(phrases, found))
          return { found: far >= 0 ? phraseAt(far) : '', near: false, pronoun: false, spoken: far < 0 ? found : '' }
        // A thing measured is the object of who acts: 정부는 세율을 3% 올렸다.
        if (object >= 0 && (takesObject || between === 0))
          return { found: phraseAt(object), near: true, pronoun: false }
        return { found, near: !crossed, pronoun: false }
      }
      case 'subject': {
        // 면적이 2억원에 팔린 것과 비교하면
        if (described > 0 && (!crossed || thing)) {
          described--
          break
        }
        const found = phraseAt(i)
        if (!found || phrases.closing?.has(found)) break
        if (phrases.pronouns.has(found)) {
          pronoun = true
          break
        }
        if (crossed) {
          if (far < 0) far = i
          break
        }
        if (object >= 0 && (takesObject || between === 0))
          return { found: phraseAt(object), near: true, pronoun: false }
        return { found, near: true, pronoun: false }
      }
      case 'object':
        // 부담을 줄이기 위해, 청년을 대상으로: said by the way.
        if (phrases.aside?.has(tokens[i + 1]?.norm ?? '')) break
        // 정점을 찍은 뒤 2만3천22명으로 줄었다
        if (words.adnominal[i + 1] && i + 2 < q.first && phrases.later?.has(tokens[i + 2]!.norm)) break
        if (crossed || described > 0 || object >= 0 || compared || phrases.closing?.has(phraseAt(i))) break
        object = i
        break
    }
  }
  if (object >= 0) return { found: phraseAt(object), near: true, pronoun: false }
  return { found: far >= 0 ? phraseAt(far) : '', near: false, pronoun }
}

/** The noun before the measure of a pack: 복숭아 5㎏ (한 상자). */
function packedIn(asked: Asked, at: number): string {
  const { compiled, reading, words } = asked
  let i = at
  while (i >= 0 && (reading.claimAt[i]! >= 0 || reading.baseAt[i] || words.qualifies[i])) i--
  // 한우 등심(1등급) 100g
  if (reading.tokens[i]?.norm === ')') {
    const open = reading.tokens.findLastIndex((token, k) => k < i && token.norm === '(')
    if (i - open <= 6) i = open - 1
  }
  if (i < 0 || !(isPlainNoun(asked, i) || words.role[i] === 'of')) return ''
  return nounPhrase(compiled, reading, words, i)
}

/** The noun with a topic particle at a token. */
function topicAt({ compiled, reading, words }: Asked, at: number): string {
  if (at < 0 || words.role[at] !== 'topic' || reading.periodAt[at]) return ''
  const found = nounPhrase(compiled, reading, words, at)
  return compiled.pack.phrases.pronouns.has(found) || compiled.pack.phrases.leading.has(found) ? '' : found
}

/** The noun with a topic or subject particle left of a token, within its clause. */
function topicLeft({ compiled, reading, words }: Asked, at: number): string {
  for (let i = at - 1; i >= 0 && at - i <= 8; i--) {
    if (words.role[i] === 'topic' || words.role[i] === 'subject') return nounPhrase(compiled, reading, words, i)
    if (words.role[i] === 'clause' || words.role[i] === 'verb' || reading.claimAt[i]! >= 0) return ''
  }
  return ''
}

/** 일반분양 물량이다: the noun that ends a sentence with the copula, from a token on. */
function nounTold({ compiled, reading, words }: Asked, from: number): string {
  const { tokens, text } = reading
  for (let i = from; i < tokens.length && i < from + 3; i++) {
    const token = tokens[i]!
    if (token.kind !== WORD || reading.claimAt[i]! >= 0) return ''
    const noun = compiled.pack.phrases.isNoun?.exec(token.norm)?.[1]
    if (noun) return text.slice(tokens[from]!.start, token.start + noun.length)
    if (words.role[i] !== 'bare') return ''
  }
  return ''
}

function onlyQualified({ qualifies }: WordRoles, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!qualifies[i]) return false
  return true
}

function onlyPartitive(partOf: ReadonlySet<string>, reading: Reading, from: number, to: number): boolean {
  if (to <= from) return false
  for (let i = from; i < to; i++) if (!partOf.has(reading.tokens[i]!.norm)) return false
  return true
}

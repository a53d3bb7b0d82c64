import { behind, isCompared, isRate } from '../../clauses/final/behind-numbers.ts'
import type { FinalSentence } from '../../clauses/final/final-sentence.ts'
import type { Roles } from '../../clauses/sentence.ts'
import { type Quantity, sameUnit } from '../../numbers/quantity.ts'
import type { Cue } from '../../pack/pack.ts'
import type { Match } from '../../tables/patterns.ts'
import { isBullet } from '../../text/sentences.ts'
import { tokenize } from '../../text/tokens.ts'
import { isBracketed } from './marks.ts'
import { hasClause, moverBehindBrackets } from './movers.ts'

/*
 * What a change of a verb-final sentence is against: 전년보다, 지난달 대비.
 */

/** Sets what a movement is told against. */
export function basisOf(sentence: FinalSentence, n: number): void {
  const { reading, roles } = sentence
  const q = reading.claims[n]!
  const role = roles[n]!
  if (role.kind !== 'change' && role.direction === null) return
  // 당초 400억원에서 520억원으로 30% 늘었다
  const from = role.previous ?? (n > 0 ? roles[n - 1]!.previous : null)
  const former = from ? reading.tokens[from.first - 1] : undefined
  if (former && sentence.compiled.pack.phrases.former?.has(former.norm)) {
    role.basis = 'previous'
    q.why.set('basis', former.norm)
    return
  }
  if (isThatTime(sentence, q)) return
  let best: Match<Cue> | null = null
  const end = behind(sentence, q)
  for (const cue of reading.cues) {
    if (cue.value.role !== 'basis' || !sentence.words.against[cue.first]) continue
    // “올해보다 20% 늘 것”이라며 “관세를 25%로”: another quotation.
    const quote = sentence.quotes[cue.first]!
    if (quote > 0 && sentence.quotes[q.first] !== quote) continue
    if (cue.last < q.first && (isConsequence(sentence, cue.last + 1, q.first) || isOfItem(sentence, cue, q))) continue
    if (cue.last < q.first && isOfDescription(sentence, cue.last + 1, q.first)) continue
    // (+5.2% YoY): straight behind it.
    // 편의점(10%), 백화점(5%)의 매출은 작년보다 늘었다: straight before the verb that their brackets share.
    // … 등이 작년보다 특히 많이 늘었다: but for words of degree.
    const shared = isBracketed(sentence, q) ? moverBehindBrackets(sentence, q)?.first : undefined
    const isShared = shared !== undefined && shared > cue.last && isOfDegree(sentence, cue.last + 1, shared)
    if (cue.first > end && (best || (cue.first - end > 5 && !isShared) || hasClause(sentence, end, cue.first))) break
    best = cue
  }
  // 2019년 동기 대비: of that year.
  const { feasts } = sentence.compiled.pack.phrases
  if (best && feasts?.has(reading.tokens[best.first]!.norm) && reading.periodAt[best.first - 1]) best = null
  if (best && isComparedAnew(sentence, best.last + 1, q.first)) best = null
  if (best && isComparedWithOther(sentence, best.last + 1, q.first)) best = null
  // 지난해 보다 29%, 평년보다는 18% 올랐다: its own time stands before it.
  const isLonely = sentence.compiled.pack.phrases.lonelyThan?.has(reading.tokens[q.first - 1]?.norm ?? '') === true
  // 작년 12월보다 4%, 전달보다 1% 올랐다: so for a time that is no basis by itself.
  const isThanBefore = sentence.compiled.pack.phrases.than?.(reading.tokens[q.first - 1]?.norm ?? '') === true
  if (best && (isLonely || (isThanBefore && reading.periodAt[q.first - 1])) && best.first > q.first) best = null
  // 시장 전망치 10조원을 19.9% 웃돌았다
  const isBeyond = role.kind === 'change' && isCompared(sentence, q)
  const outlook = reading.cues.some(
    ({ value, last }) => value.role === 'modality' && value.side === 'before' && last < q.first && q.first - last <= 12,
  )
  if (isBeyond && outlook) {
    role.basis = 'previous'
    q.why.set('basis', 'what was expected')
  } else if (best && best.value.role === 'basis') {
    const told = firstOfTwo(sentence, n, best) ?? best.value
    role.basis = told.sets
    q.why.set('basis', told.name)
    if (best.first > q.last) shareBasis(sentence, n, told)
  } else if (isAgainstFormer(sentence, n)) {
    role.basis = 'previous'
    q.why.set('basis', 'what it was before')
  } else if (beforeThat(sentence, n)) {
    role.basis = beforeThat(sentence, n)
    q.why.set('basis', 'a time before')
  } else if (role.kind === 'level' && isLedByChange(sentence, n)) {
    role.basis = roles[n - 1]!.basis
    q.why.set('basis', 'as of the change that led to it')
  } else if (isBeyond) {
    // against what is not told of
  } else if (n > 0 && reading.tokens[q.first - 1]?.norm === '(') role.basis = roles[n - 1]!.basis
  else {
    const than = thanPeriod(sentence, q, role.period)
    if (than) {
      role.basis = than
      q.why.set('basis', 'a time that is named')
    }
  }
}

/** 강원(4.0%)과 충남(0.2%)은 지난해보다 생산량이 늘었다: those listed before it in brackets, which the same verb serves, are against the same. */
function shareBasis(sentence: FinalSentence, n: number, { sets, name }: BasisCue): void {
  const { reading, roles } = sentence
  const q = reading.claims[n]!
  const mover = isBracketed(sentence, q) ? moverBehindBrackets(sentence, q) : null
  if (!mover) return
  for (let k = n - 1; k >= 0; k--) {
    const other = reading.claims[k]!
    if (roles[k]!.kind !== 'change' || roles[k]!.basis !== null || !isBracketed(sentence, other)) return
    if (moverBehindBrackets(sentence, other)?.first !== mover.first) return
    roles[k]!.basis = sets
    other.why.set('basis', name)
  }
}

/** Whether only words of degree stand between two tokens. */
function isOfDegree({ compiled, reading: { tokens } }: FinalSentence, from: number, to: number): boolean {
  const { leading, degrees } = compiled.pack.phrases
  for (let i = from; i < to; i++) {
    // 전월 대비 큰 폭의 상승세를
    const isWide = degrees?.test(tokens[i]!.norm) || (i > from && degrees?.test(tokens[i - 1]!.norm))
    if (!isWide && !leading.has(tokens[i]!.norm)) return false
  }
  return true
}

/** ▲정년을 전년도 말까지 연장 ▲수당을 9% 인상: whether what is compared with stands in an earlier item of a list. */
function isOfItem({ reading: { tokens, claims }, roles }: FinalSentence, cue: Match<Cue>, q: Quantity): boolean {
  const isMark = ({ norm }: { readonly norm: string }): boolean => isBullet(norm.charCodeAt(0))
  if (!tokens.slice(0, cue.first).some(isMark)) return false
  const next = tokens.findIndex((token, i) => i > cue.last && isMark(token))
  if (next < 0 || next > q.first) return false
  // ▲사과 2만원(전년 대비 11% 상승) ▲배 3만원(8% 하락): it is said of a change, and so of those that follow.
  return !claims.some(({ first }, k) => first > cue.last && first < next && roles[k]!.kind === 'change')
}

/** 전주(-0.02%)보다 하락세가 줄었다: how much it was then, against nothing. */
function isThatTime({ compiled, reading: { tokens }, words }: FinalSentence, { first, last }: Quantity): boolean {
  const { than, comparedBy } = compiled.pack.phrases
  if (tokens[first - 1]?.norm !== '(' || tokens[last + 1]?.norm !== ')' || words.against[first - 2] !== 1) return false
  return than?.(tokens[last + 2]?.norm ?? '') === true || comparedBy?.has(tokens[last + 3]?.norm ?? '') === true
}

/** 전주 50명보다 31% 늘었다: what the number before, which it is compared with, is of. */
function beforeThat({ compiled, reading, words }: FinalSentence, n: number): Roles['basis'] {
  const then = reading.claims[n - 1]
  const at = (then?.first ?? 0) - 1
  if (!then || at < 0 || words.against[at] !== 1) return null
  return compiled.pack.phrases.timesBefore?.get(reading.tokens[at]!.norm) ?? null
}

/** 당초 400억원보다 20억원(5%) 늘어난: told against a number of what was there before. */
function isAgainstFormer({ compiled, reading, words, roles }: FinalSentence, n: number): boolean {
  const { former, than } = compiled.pack.phrases
  const { tokens, claims, periodAt } = reading
  let k = n - 1
  while (k > 0 && roles[k]!.kind === 'change' && n - k < 3) k--
  const then = claims[k]
  if (!then || !than?.(tokens[then.last + 1]?.norm ?? '') || !former?.has(tokens[then.first - 1]?.norm ?? ''))
    return false
  // 올해 당초예산 3천억원보다: that of a year.
  if (periodAt[then.first - 2]) return false
  return !words.role.slice(then.last + 2, claims[n]!.first).some((role) => role === 'clause' || role === 'topic')
}

/** 22포인트(-0.8%) 내린 2674에 마감했다: whether only the verb of the change before a level stands between them. */
function isLedByChange({ reading: { claims, cueAt }, roles, words }: FinalSentence, n: number): boolean {
  const at = claims[n]!.first - 1
  const prior = claims[n - 1]
  if (!prior || roles[n - 1]!.kind !== 'change' || !words.adnominal[at] || at - prior.last > 2) return false
  return cueAt[at]?.value.role === 'move'
}

/** 전년보다 5% 늘었고 2020년과 견주면 34% 늘었다: whether something else is compared with between two tokens, in a clause behind that of a number. */
function isComparedAnew({ compiled, reading, words }: FinalSentence, from: number, to: number): boolean {
  let counted = false
  let closed = false
  for (let i = from; i < to; i++) {
    counted ||= reading.claimAt[i]! >= 0
    if (closed && compiled.pack.phrases.comparedBy?.has(reading.tokens[i]!.norm)) return true
    closed ||= counted && words.role[i] === 'clause'
  }
  return false
}

/** 전분기와 전년 동기 대비 각각 15%, 4%: the first of two bases, for the first of two rates. */
function firstOfTwo({ compiled, reading, words }: FinalSentence, n: number, best: Match<Cue>): BasisCue | null {
  const { claims, tokens, cues } = reading
  const [q, next] = [claims[n]!, claims[n + 1]]
  if (!next || !sameUnit(q, next) || next.first !== q.last + 2 || best.last > q.first) return null
  if (!compiled.pack.phrases.links.has(tokens[q.last + 1]!.norm) || (claims[n - 1]?.last ?? -1) > best.first)
    return null
  const first = cues.find(({ value, last }) => value.role === 'basis' && last + 1 === best.first)
  return first?.value.role === 'basis' && words.role[first.last] === 'and' ? first.value : null
}

/** 전주보다 5원 내린 1422원으로 전국 평균보다 91원 높았다: whether a noun that is no time stands between two tokens, and the number is compared with that. */
function isComparedWithOther({ compiled, reading, words }: FinalSentence, from: number, to: number): boolean {
  const { tokens, claimAt, periodAt } = reading
  const { than, same, lonelyThan } = compiled.pack.phrases
  const at = to - 1
  if (lonelyThan?.has(tokens[at]?.norm ?? '')) return false
  if (at <= from || claimAt[at]! >= 0 || periodAt[at] || words.against[at] || tokens[at]!.norm === same) return false
  if (than?.(tokens[at]!.norm) !== true || tokens[at]!.glued) return false
  return claimAt.slice(from, at).some((n) => n >= 0)
}

type BasisCue = Extract<Cue, { readonly role: 'basis' }>

/** 평년보다 1.8도 높아 눈구름이 두꺼워졌다: what follows from a clause, told of something else. */
function isConsequence({ compiled, words, reading }: FinalSentence, from: number, to: number): boolean {
  let closed = false
  for (let i = from; i < to; i++) {
    const role = words.role[i]
    // 한 달 전과 비교하면 상단이: what it is compared with closes nothing.
    if (role === 'clause') {
      const { norm } = reading.tokens[i]!
      closed ||= !compiled.pack.phrases.lists?.test(norm) && !compiled.pack.phrases.comparedBy?.has(norm)
    } else if (closed && role === 'subject' && !reading.tokens[i]!.glued) return true
  }
  return false
}

/** 올해보다 2조원 늘려 22조원을 제출한 예산은 9천억원 늘었다: whether what a basis is of only describes what a number behind it is told of. */
function isOfDescription({ compiled, reading, words }: FinalSentence, from: number, to: number): boolean {
  const { claimAt, tokens, cueAt } = reading
  const { findings } = compiled.pack.phrases
  let counted = false
  for (let i = from; i < to; i++) {
    if (tokens[i]!.norm === ',') return false
    counted ||= claimAt[i]! >= 0
    if (!counted || !words.adnominal[i] || claimAt[i - 1]! >= 0) continue
    // 5% 늘어난 반면, 조사한 결과
    if (cueAt[i + 1]?.value.role === 'border' || tokens[i + 1]?.norm === findings) return false
    let at = i + 1
    while (at < to && words.role[at] === 'bare' && claimAt[at]! < 0 && at - i < 4) at++
    if (at > i && at < to && words.role[at] === 'topic' && claimAt[at]! < 0) return true
  }
  return false
}

/** Whether a time that ends at a token is compared with: 2024년보다, 지난해 1차 조사보다. */
export function isThan({ compiled, reading, words }: FinalSentence, last: number, to: number): boolean {
  const { than, same, comparedBy, edges, feasts } = compiled.pack.phrases
  const { tokens, claimAt } = reading
  const isEdge = (i: number): boolean =>
    feasts?.has(tokens[i]!.norm) === true || (i === last + 1 && edges?.test(tokens[i]!.norm) === true)
  let counted = false
  for (let i = last; i <= last + 10 && i < to; i++) {
    if (than?.(tokens[i]!.norm) && tokens[i]!.norm !== same) return true
    if (i === last) continue
    // 전날 468명 대비, 6월 대비, 6월 말 대비
    if ((counted || i === last + 1 || isEdge(i - 1)) && comparedBy?.has(tokens[i]!.norm)) return true
    // 지난해 33만석(47만t)보다
    if (counted && tokens[i]!.norm === '(') {
      while (i + 1 < tokens.length && i < last + 10 && tokens[i]!.norm !== ')') i++
      continue
    }
    // 지난해 1분기의 8만명에 비해
    if (counted && tokens[i]!.glued && comparedBy?.has(tokens[i + 1]?.norm ?? '')) return true
    if (counted) return false
    // 올해 본예산(673조원)보다
    if (tokens[i]!.norm === '(') while (i + 1 < tokens.length && i < last + 10 && tokens[i]!.norm !== ')') i++
    // 지난해 1만518명보다, 올해 본예산 6천억원보다
    else if (claimAt[i]! >= 0) {
      counted = true
      i = reading.claims[claimAt[i]!]!.last
    } else if (words.role[i] !== 'bare' && words.role[i] !== 'of' && words.role[i] !== 'other') return false
  }
  return false
}

/** 2024년보다, 5월보다: how far the time that it is compared with lies back. */
function thanPeriod(sentence: FinalSentence, q: Quantity, told: Roles['period']): Roles['basis'] {
  const { reading, memory } = sentence
  const { periods } = reading
  // 79억달러(약 11조원)로 지난해 1분기보다
  const end = behind(sentence, q)
  const mark =
    periods.findLast(({ last }) => last < q.first && isThan(sentence, last, q.first)) ??
    // 3천636만명으로 작년 상반기보다 5% 늘었다
    periods.find(
      ({ first, last }) =>
        first >= end &&
        first - end <= 5 &&
        !hasClause(sentence, end, first) &&
        isThan(sentence, last, reading.tokens.length),
    )
  if (!mark?.period || !memory.today) return null
  // 지수는 104(2020년=100)로: nothing that is told of.
  const now = periods.findLast(
    ({ first, period }) => first !== mark.first && first < q.first && period && reading.tokens[first - 1]?.norm !== '(',
  )?.period
  const known = now ?? told ?? memory.period
  const start = known?.start ?? memory.today
  const years = Number(start.slice(0, 4)) - Number(mark.period.start.slice(0, 4))
  // 전날 468명보다
  if (sentence.compiled.pack.phrases.dayBefore?.has(mark.name) && mark.period.start < memory.today) return 'dod'
  // 작년 말보다: that day of it, and no year.
  if (sentence.compiled.pack.phrases.edges?.test(reading.tokens[mark.last + 1]?.norm ?? '')) return 'previous'
  // 2014년말과 비교해
  if (sentence.compiled.pack.phrases.yearEdge?.test(reading.tokens[mark.last]!.norm)) return 'previous'
  // 올해 1회 추경 6445억원보다: an earlier budget of the same year.
  const { laterBudget } = sentence.compiled.pack.phrases
  if (reading.tokens.slice(mark.last + 1, mark.last + 4).some(({ norm }) => laterBudget?.test(norm))) return 'previous'
  const { start: from, end: until } = mark.period
  const isYear = from.endsWith('-01-01') && until.endsWith('-12-31')
  const months = 12 * years + Number(start.slice(5, 7)) - Number(from.slice(5, 7))
  if (isYear) return years === 1 || years === 0 ? 'yoy' : 'previous'
  const days = (Date.parse(until) - Date.parse(from)) / 86_400_000 + 1
  if (days === 1 || days === 7) {
    const back = (Date.parse(start) - Date.parse(from)) / 86_400_000
    if (days === 7 && back >= 7 && back < 14) return 'wow'
    return days === 1 && back === 1 ? 'dod' : 'previous'
  }
  if (months === 12) return 'yoy'
  // 작년 9월보다, told in October: the same month of this year is told of, and so for a quarter.
  if (!known && months > 12 && months < (days > 31 ? 18 : 15) && days <= 92) return 'yoy'
  if (days <= 31) return months === 1 ? 'mom' : 'previous'
  return days <= 92 && months === 3 ? 'qoq' : 'previous'
}

/**
 * 수출은 작년보다 5% 늘었다. 반도체는 8%, 자동차는 2% 증가했다: rates of a later sentence are against the same, while all of the paragraph are
 * and no other time is told of.
 */
export function carryBasis({ reading, roles, memory, periods }: FinalSentence): void {
  const rates = roles.filter(({ kind }, n) => kind === 'change' && isRate(reading.claims[n]!))
  const { against } = memory
  const isOwn = rates.some(({ basis }) => basis !== null)
  const isOther =
    periods.some(({ period }) => period !== null) || reading.cues.some(({ value }) => value.role === 'basis')
  // Of a time that is told: behind what a month has brought stands as often what a year has.
  if (against === 'yoy' && !isOwn && !isOther)
    for (const [n, role] of roles.entries()) {
      if (!rates.includes(role) || role.modality !== 'reported' || !role.direction || !role.period) continue
      role.basis = against
      // 수주액은 7천억원으로 5% 늘었다: and the level that it led to.
      const level = roles[n - 1]
      if (level?.kind === 'level' && level.direction === role.direction && level.subject === role.subject)
        level.basis ??= against
    }
  for (const { kind, basis } of roles) {
    if (kind !== 'change') continue
    if (basis === null) memory.against ??= 'mixed'
    else memory.against = memory.against === null || memory.against === basis ? basis : 'mixed'
  }
}

/** 증감(전년 동월 대비)은 다음과 같다. ▲제조업 -6만1천: what the heading of a list says that changes are against. */
export function headedBasis({ compiled, reading, roles, memory }: FinalSentence): void {
  const { heading } = memory
  const { text, span } = reading
  if (!heading || heading === span || !isBullet(text.charCodeAt(span.start))) return
  const open = roles.filter(({ kind, basis }) => kind === 'change' && basis === null)
  if (open.length === 0 || roles.some(({ basis }) => basis !== null)) return
  const tokens = tokenize(text, heading.start, heading.end, compiled.words, compiled.marks)
  const cue = compiled.cues.findByGroup(tokens).find(({ value }) => value.role === 'basis')
  if (cue?.value.role !== 'basis') return
  for (const role of open) role.basis = cue.value.sets
}

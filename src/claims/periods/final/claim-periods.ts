import { isProportion, isRate } from '../../clauses/final/behind-numbers.ts'
import type { FinalSentence } from '../../clauses/final/final-sentence.ts'
import { attributes } from '../../clauses/sentence.ts'
import { type Quantity, sameUnit } from '../../numbers/quantity.ts'
import { isThan } from '../../roles/final/bases.ts'
import { isWhoSays } from '../../roles/final/who-says.ts'
import { inYear, yearBefore } from '../days.ts'
import type { PeriodMark } from '../periods.ts'
import { rememberDay } from '../remembered-times.ts'
import { compared, isBesideBracket } from './carried-times.ts'
import { onlyLeads, reaches } from './reach.ts'

/** A time that is said, and the mark that says it. */
interface Said {
  readonly mark: PeriodMark
  readonly period: NonNullable<PeriodMark['period']>
}

/** Sets the time of a number: the last one said before it that reaches it. */
export function periodOf(sentence: FinalSentence, n: number): void {
  const { reading, roles } = sentence
  const q = reading.claims[n]!
  if (isTimeless(sentence, n)) return
  const isBeside = n > 0 && sameUnit(reading.claims[n - 1]!, q)
  const then = q.unit!.type === 'multiple' ? null : comparedWith(sentence, q)
  // 증가액은 31조원으로 작년 같은 기간의 80%다: how it compares with then.
  const isOfThen =
    isRate(q) && n > 0 && !isProportion(reading.claims[n - 1]!) && sentence.words.role[q.first - 1] === 'of'
  if (then && isOfThen) {
    roles[n]!.period = roles[n - 1]!.period
    q.why.set('period', compared)
    return
  }
  if (then && (isBeside || then === 'yoy')) {
    const now = isBeside ? roles[n - 1]!.period : timeNow(sentence, n)
    if (now && then === 'yoy') roles[n]!.period = { start: yearBefore(now.start), end: yearBefore(now.end) }
    q.why.set('period', compared)
    return
  }
  // 28일 전 거래일(1천931.97)보다: of the day before, whatever day that was.
  const isBracketed = reading.tokens[q.first - 1]?.norm === '('
  if (then && then !== 'previous' && isBracketed && !reading.periodAt[q.first - 2]) {
    q.why.set('period', compared)
    return
  }
  if (isToldOfThen(sentence, n)) {
    const now = timeNow(sentence, n)
    if (now) roles[n]!.period = { start: yearBefore(now.start), end: yearBefore(now.end) }
    q.why.set('period', compared)
    return
  }
  // 10년 전(5천㏊)의 70%
  const then0 = reading.tokens[q.first - 1]?.norm === '(' ? reading.periodAt[q.first - 2] : null
  if (then0 && then0.period === null && !then0.back) return
  const earlier = timeBefore(sentence, q)
  // 3척은 내년에, 2척은 2028년에 나간다: each has its own.
  const isOfOther = earlier !== null && isBehindNumber(sentence, earlier.mark)
  const before =
    (isOfOther ? timeBehindTopic(sentence, q) : null) ??
    earlier ??
    timeBehindTopic(sentence, q) ??
    timeBehind(sentence, q)
  const said = before && (partBehind(sentence, q, before) ?? before)
  if (!said || isOfFormer(sentence, said.mark, roles[n]!.previous) || isUnbounded(sentence, said.mark, q)) return
  roles[n]!.period = said.period
  q.why.set('period', said.mark.name)
}

/** 작년 같은 기간에는 2억달러 적자였다, 지난해 같은 기간 이익은 1조원이었다: what was then, and nothing that is compared with it. */
function isToldOfThen({ compiled, reading, words, roles }: FinalSentence, n: number): boolean {
  const { claims, cues, tokens } = reading
  const { first } = claims[n]!
  const { kind, direction, previous } = roles[n]!
  if (kind !== 'level' || direction !== null || previous !== null) return false
  const then = cues.findLast(({ value, last }) => value.role === 'basis' && last < first)
  if (then?.value.role !== 'basis' || then.value.sets !== 'yoy') return false
  const { placed, comparedBy } = compiled.pack.phrases
  // 전년 동기 대비 매출은 20%다: how it compares.
  if (comparedBy?.has(tokens[then.last]!.norm)) return false
  if (placed?.(tokens[then.last]!.norm) !== 'in' && words.role[then.last + 1] !== 'topic') return false
  for (let i = then.last + 1; i < first; i++) if (reading.claimAt[i]! >= 0 || words.role[i] === 'clause') return false
  return claims[n + 1] === undefined || roles[n + 1]!.kind !== 'change'
}

/** 매출은 지난해 같은 기간(8조원)보다 9% 늘었다: the time of what is compared, told before it or in the sentence before. */
function timeNow({ periods, reading, roles, memory }: FinalSentence, n: number): PeriodMark['period'] {
  const { first } = reading.claims[n]!
  const told = periods.findLast(({ last, period, back }) => last < first - 3 && period !== null && !back)?.period
  return roles[n - 1]?.period ?? told ?? memory.named ?? memory.period ?? memory.span ?? null
}

/** Whether a number is of no time, whatever is said around it. */
function isTimeless(sentence: FinalSentence, n: number): boolean {
  const q = sentence.reading.claims[n]!
  const { type } = q.unit!
  if (type === 'rank') return true
  // A span has no time, but 노동시간을 2030년까지 1천700시간으로 줄인다
  const { kind, direction } = sentence.roles[n]!
  if (type === 'duration' && kind !== 'change' && direction === null && !isMeasuredTime(sentence, q)) return true
  // 18일 연면적 2만㎡ 규모 창고에서: what a thing is like at all times.
  const next = sentence.reading.tokens[q.last + 1]?.norm ?? ''
  return attributes.has(type) && sentence.compiled.pack.phrases.extents?.has(next) === true
}

/** Whether a mark tells of a year, with no part of it. */
const isWholeYear = (mark: PeriodMark | undefined): mark is PeriodMark =>
  mark?.period?.start.slice(4) === '-01-01' && mark.period.end === `${mark.period.start.slice(0, 4)}-12-31`

const isSpan = ({ start, end }: Said['period']): boolean => start !== end

/** The last time before a number that reaches it; those on the way are what 같은 달 and 이날 mean further on. */
function timeBefore(sentence: FinalSentence, q: Quantity): Said | null {
  const { memory, periods } = sentence
  const known = memory.named ?? memory.period
  const told: Told = {
    known,
    span: known && isSpan(known) ? known : (memory.span ?? known),
    before: known,
    backYear: null,
  }
  let found: Said | null = null
  for (const [at, mark] of periods.entries()) {
    if (mark.last >= q.first) break
    const period = saidBy(sentence, at, told)
    if (period && !mark.back) rememberSaid(sentence, mark, period, told)
    if (period && reaches(sentence, mark, q)) found = { mark, period }
  }
  return found
}

/** What the times on the way to a number have told. */
interface Told {
  known: PeriodMark['period']
  /** The last that is longer than a day. */
  span: PeriodMark['period']
  /** The last that is no whole year. */
  before: PeriodMark['period']
  backYear: string | null
}

/** The time that a mark says where it stands. */
function saidBy(sentence: FinalSentence, at: number, told: Told): PeriodMark['period'] {
  const { memory, periods } = sentence
  const mark = periods[at]!
  const { known } = told
  let said = mark.period
  if (mark.back === 'day') said = memory.day ?? said
  else if (mark.back === 'period') said = known ?? told.span
  else if (mark.back === 'span') said = told.span ?? known
  if (mark.back === 'year' || mark.back === 'next-year') {
    const year = yearOf(known, mark)
    // 그해 말까지: never said of the year that the text is of.
    const isNow = mark.name === sentence.compiled.pack.phrases.thatYear && year === memory.today?.slice(0, 4)
    said = year === undefined || isNow ? null : { start: `${year}-01-01`, end: `${year}-12-31` }
  }
  // 7월 15일 …, 같은 달 30일: of the month before.
  const month = periods[at - 1]
  // 올해 1분기에는 5조원, 2024년 같은 기간에는 4조원
  const isThen = mark.back === 'period' || mark.back === 'span'
  if (isThen && said && isWholeYear(month) && month.last === mark.first - 1)
    said = inYear(told.before ?? said, Number(month.period!.start.slice(0, 4)))
  const isSame = month?.back !== undefined && month.last === mark.first - 1
  // 2022년 7월 …, 같은 해 8월, and 11월 behind it; 이듬해 3월
  if (isSame && (month.back === 'year' || month.back === 'next-year')) told.backYear = yearOf(known, month) ?? null
  const isPair = mark.last - mark.first === 1
  const isBare = isPair && said?.start.slice(0, 7) === said?.end.slice(0, 7)
  if (told.backYear !== null && said && !mark.back && (isSame || isBare)) said = inSameYear(said, told.backYear)
  else if (isBare && said && !mark.back) {
    const earlier = inYearBefore(sentence, at, said)
    if (earlier !== said) told.backYear = earlier.start.slice(0, 4)
    said = earlier
  }
  if (isSame && month.back === 'period' && known && said && isPair && said.start === said.end) {
    const day = known.start.slice(0, 8) + said.start.slice(8)
    said = { start: day, end: day }
  }
  return said && !mark.back && isOfYearAhead(sentence, mark, known) ? inSameYear(said, known!.start.slice(0, 4)) : said
}

/** 지난해 7월 3척을 사고, 8월에 2척을 샀다: a later month of the year that is told with the month before it. */
function inYearBefore(sentence: FinalSentence, at: number, said: Said['period']): Said['period'] {
  const { compiled, reading, periods } = sentence
  const { than, comparedBy, after } = compiled.pack.phrases
  const { tokens, claimAt } = reading
  const [first, mark] = [periods[at - 1], periods[at]!]
  if (!first?.period || first.back || first.last - first.first < 2) return said
  const { start, end } = first.period
  const isMonth = start.slice(0, 7) === end.slice(0, 7)
  if (!isMonth || start.slice(0, 4) >= said.start.slice(0, 4) || start.slice(5, 7) >= said.start.slice(5, 7))
    return said
  if (tokens[first.last + 1]?.norm === '(') return said
  let counted = false
  for (let i = first.last; i < mark.first; i++) {
    const { norm } = tokens[i]!
    if (than?.(norm) || comparedBy?.has(norm) || after?.has(norm)) return said
    counted ||= claimAt[i]! >= 0
  }
  return counted ? inSameYear(said, start.slice(0, 4))! : said
}

const inSameYear = ({ start, end }: NonNullable<PeriodMark['period']>, year: string): PeriodMark['period'] => ({
  start: year + start.slice(4),
  end: year + end.slice(4),
})

function rememberSaid(
  { compiled, reading, memory }: FinalSentence,
  mark: PeriodMark,
  said: Said['period'],
  told: Told,
): void {
  const { than, dayBefore, since, from } = compiled.pack.phrases
  // 내일은 오늘보다 춥다: what is compared with is not what is told of further on.
  if (than?.(reading.tokens[mark.last]!.norm)) return
  told.known = said
  if (isSpan(said)) told.span = said
  if (!isWholeYear(mark)) told.before = said
  // A day told with its own figure in brackets is not the one that is spoken of.
  // Nor is the day before: 이날 is still the day of the report.
  // Nor is one since when something goes on: 13일부터 사흘간.
  const isSince = since !== undefined && reading.tokens[mark.last]!.norm.endsWith(since)
  // 2만5천명(12일 0시 기준): nor one in brackets.
  const isInside = reading.tokens[mark.first - 1]?.norm === '('
  // 지난 16일 169조원이던 최고치: nor one of what was so before.
  const former = reading.claims[reading.claimAt[mark.last + 1] ?? -1]
  const isFormer = former !== undefined && from.has(reading.tokens[former.last + 1]?.norm ?? '')
  const isNamed = said.start === said.end && !isSince && !isInside && !isFormer && !dayBefore?.has(mark.name)
  if (isNamed && !isBesideBracket(reading.tokens, mark.last)) rememberDay(memory, said)
}

/** 4명은 2023년에 떠났다: the time behind its own topic. But 전용 84㎡는 지난달 팔렸다: what a thing is like at all times. */
function timeBehindTopic(sentence: FinalSentence, q: Quantity): Said | null {
  const { compiled, reading, words } = sentence
  if (isWhoSays(sentence, q) || attributes.has(q.unit!.type)) return null
  const at = behindBracket(reading.tokens, q)
  // 나머지 9건만 4월에 나왔다
  const isOnly = at > 0 && compiled.pack.phrases.alone?.has(reading.tokens[at]?.norm ?? '') === true
  if ((words.role[at] !== 'topic' && !isOnly) || !reading.tokens[at]?.glued) return null
  const later = timeAt(sentence, q, at + 1)
  if (!later || isThan(sentence, later.mark.last, reading.tokens.length)) return null
  for (let i = later.mark.last + 1; i < later.mark.last + 6; i++) if (words.adnominal[i]) return null
  return later
}

/** The token behind a number and the bracket that it stands in or opens: 66건(60%)은. */
function behindBracket(tokens: FinalSentence['reading']['tokens'], { first, last }: Quantity): number {
  if (tokens[first - 1]?.norm === '(' && tokens[last + 1]?.norm === ')') return last + 2
  if (tokens[last + 1]?.norm !== '(') return last + 1
  let close = last + 2
  while (close < tokens.length && close - last < 8 && tokens[close]!.norm !== ')') close++
  return close + 1
}

/** Whether a time stands straight behind a number that is a topic, and is told of that alone. */
const isBehindNumber = ({ reading: { tokens, claimAt }, words }: FinalSentence, { first }: PeriodMark): boolean =>
  words.role[first - 1] === 'topic' &&
  tokens[first - 1]!.glued &&
  ((claimAt[first - 2] ?? -1) >= 0 || (tokens[first - 2]?.norm === ')' && (claimAt[first - 3] ?? -1) >= 0))

/** The first time behind a number, if it begins at a token. */
function timeAt({ periods }: FinalSentence, q: Quantity, at: number): Said | null {
  const mark = periods.find(({ first }) => first > q.last)
  return mark?.period && !mark.back && mark.first === at ? { mark, period: mark.period } : null
}

/** 12만개를 10월까지 바꿔주다, 5만명이 지난해 숨졌다: straight behind the number. */
function timeBehind(sentence: FinalSentence, q: Quantity): Said | null {
  const { reading, words } = sentence
  const particle = words.role[q.last + 1]
  if (!reading.tokens[q.last + 1]?.glued && reading.tokens[q.last + 1]?.norm !== ',') return null
  const next = timeAt(sentence, q, q.last + 2)
  if (particle === 'object' || particle === 'subject') return next && isOfVerb(sentence, next.mark) ? next : null
  return timeOfNoun(sentence, q)
}

/** 매출 50조원, 이익 9조원의 1분기 실적을: the time of the noun that the number, or the last of its list, measures. */
function timeOfNoun(sentence: FinalSentence, q: Quantity): Said | null {
  const { reading, words } = sentence
  let last = q
  for (let n = reading.claims.indexOf(q) + 1; n < reading.claims.length; n++) {
    const next = reading.claims[n]!
    if (reading.tokens[last.last + 1]!.norm !== ',' || next.first - last.last > 4 || !sameUnit(last, next)) break
    last = next
  }
  if (words.role[last.last + 1] !== 'of' || q.unit!.type === 'count') return null
  const said = timeAt(sentence, last, last.last + 2)
  return said && isSpan(said.period) && words.role[said.mark.last] === 'bare' ? said : null
}

/** 올해 직접일자리의 97% 이상을 상반기에 채우다: a part of that time behind it. */
function partBehind(sentence: FinalSentence, q: Quantity, { period }: Said): Said | null {
  const { words } = sentence
  let after = q.last + 1
  while (words.qualifies[after] && words.role[after] === 'bare') after++
  if (words.role[after] !== 'object' && words.role[after] !== 'subject') return null
  const part = timeAt(sentence, q, after + 1)
  const isWithin = part && part.period.start >= period.start && part.period.end <= period.end
  return isWithin && isOfVerb(sentence, part.mark) ? part : null
}

/** 내년 환율은 1천400원으로 봤다. 상반기 평균은 1천430원이다: whether a part of a year is of the one to come that was told before. */
function isOfYearAhead({ compiled, memory }: FinalSentence, { name }: PeriodMark, told: PeriodMark['period']): boolean {
  const { today } = memory
  return (
    told !== null &&
    today !== null &&
    told.start.slice(0, 4) > today.slice(0, 4) &&
    compiled.pack.phrases.yearParts?.has(name) === true
  )
}

/** 올해 94곳, 최근 5년간 1천189곳: whether a span that no days are known of stands between a time and the number. */
function isUnbounded({ compiled, reading }: FinalSentence, mark: PeriodMark, q: Quantity): boolean {
  for (let i = mark.last + 1; i < q.first; i++) {
    const { period, back } = reading.periodAt[i] ?? mark
    if (period === null && !back && compiled.pack.phrases.lately?.has(reading.tokens[i]!.norm)) return true
  }
  return false
}

/** 전문의가 지난해 12명에서 5명으로 줄었다: a time behind the subject, straight before the number that it came from, is of that alone. */
function isOfFormer(sentence: FinalSentence, mark: PeriodMark, former: Quantity | null): boolean {
  if (!former || mark.last >= former.first || !onlyLeads(sentence, mark.last + 1, former.first)) return false
  const before = sentence.words.role[mark.first - 1]
  return before === 'topic' || before === 'subject' || before === 'object'
}

/** 지난해 노동시간은 1865시간이다: a measure of time has one of its own. */
function isMeasuredTime({ compiled, reading, words }: FinalSentence, q: Quantity): boolean {
  const { spanNames } = compiled.pack.phrases
  for (let i = q.first - 1; i >= 0 && q.first - i <= 4; i--) {
    if (reading.claimAt[i]! >= 0) return false
    if (words.role[i] === 'topic')
      return spanNames?.test(reading.text.slice(reading.tokens[i]!.start, words.nounEnd[i]!)) === true
  }
  return false
}

/** The year of a time, or the one after it for a mark that points at that (이듬해). */
function yearOf(time: PeriodMark['period'], { back }: PeriodMark): string | undefined {
  // 2015년 12월부터 지난해 8월까지 줄다가 그해 9월: that of its end.
  const year = time?.end.slice(0, 4)
  return back === 'next-year' && year !== undefined ? String(Number(year) + 1) : year
}

/** Whether a time belongs to the verb that follows, not to a noun or to what is compared. */
function isOfVerb(sentence: FinalSentence, mark: PeriodMark): boolean {
  const { reading, words } = sentence
  const { tokens } = reading
  if (words.role[mark.last] === 'of' || isThan(sentence, mark.last, tokens.length)) return false
  for (let i = mark.last + 1; i < tokens.length && i <= mark.last + 6; i++) {
    if (reading.claimAt[i]! >= 0 || words.adnominal[i]) return false
    if (words.role[i] === 'verb' || words.role[i] === 'clause') return true
  }
  return false
}

/** 작년 같은 기간(14조원)보다: what a number in brackets is the earlier value of. */
function comparedWith({ compiled, reading, words }: FinalSentence, q: Quantity): string | null {
  // 지난해 같은 기간의 118%에 견줘
  let at = reading.tokens[q.first - 1]?.norm === '(' ? q.first - 2 : q.first - 1
  // 전월 말(0.6%) 대비
  if (at === q.first - 2 && compiled.pack.phrases.edges?.test(reading.tokens[at]?.norm ?? '') && words.against[at - 1])
    at--
  const { comparedBy, than, from } = compiled.pack.phrases
  const particle = reading.tokens[q.last + 1]?.norm ?? ''
  // 전년 동기 영업이익 30억원에서: with its noun.
  const isNamed = at === q.first - 1 && words.role[at] === 'bare' && words.against[at - 1] === 1
  if (isNamed && reading.claimAt[at]! < 0 && (from.has(particle) || than?.(particle))) at--
  if (!words.against[at]) return null
  // 작년 같은 기간 673명에 비해, 전년 동기 1,100억원보다
  const isThen =
    comparedBy?.has(reading.tokens[q.last + (reading.tokens[q.last + 1]?.glued ? 2 : 1)]?.norm ?? '') === true ||
    than?.(particle) === true ||
    from.has(particle)
  if (at >= q.first - 2 && reading.tokens[q.first - 1]?.norm !== '(' && words.role[at] !== 'of' && !isThen) return null
  const cue = reading.cues.find(({ value, last }) => value.role === 'basis' && (last === at || last === q.first - 1))
  return cue?.value.role === 'basis'
    ? cue.value.sets
    : (compiled.pack.phrases.timesBefore?.get(reading.tokens[at]!.norm) ?? null)
}

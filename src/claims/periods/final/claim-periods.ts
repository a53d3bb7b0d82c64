import { type Asked, behind } from '../../clauses/final/asked.ts'
import { nounPhrase, type WordRoles } from '../../clauses/final/word-roles.ts'
import { attributes, type Reading, type Roles } from '../../clauses/sentence.ts'
import { type Quantity, sameUnit } from '../../numbers/quantity.ts'
import { isThan } from '../../roles/final/bases.ts'
import { isWhoSays } from '../../roles/final/who-says.ts'
import type { Compiled } from '../../tables/compiled.ts'
import { SYMBOL, WORD } from '../../text/tokens.ts'
import { yearBefore } from '../days.ts'
import type { PeriodMark } from '../periods.ts'

/** Why a number has the time that another is compared with: that of none further on. */
export const compared = 'what it is compared with'

/** Sets the time of a number: the last one said before it that reaches it. */
export function periodOf(asked: Asked, n: number): void {
  const { reading, roles, memory, words } = asked
  const q = reading.claims[n]!
  const { type } = q.unit!
  // A span has no time, but 노동시간을 2030년까지 1천700시간으로 줄인다
  const { kind, direction } = roles[n]!
  if (type === 'rank') return
  if (type === 'duration' && kind !== 'change' && direction === null && !isMeasuredTime(asked, q)) return
  const isAlike = n > 0 && q.unit!.type !== 'multiple' && sameUnit(reading.claims[n - 1]!, q)
  const then = isAlike ? comparedWith(asked, q) : null
  if (then) {
    const now = roles[n - 1]!.period
    if (now && then === 'yoy') roles[n]!.period = { start: yearBefore(now.start), end: yearBefore(now.end) }
    q.why.set('period', compared)
    return
  }
  // 18일 연면적 2만㎡ 규모 창고에서: what a thing is like at all times.
  if (attributes.has(type) && asked.compiled.pack.phrases.extents?.has(reading.tokens[q.last + 1]?.norm ?? '')) return
  // 10년 전(5천㏊)의 70%
  const then0 = reading.tokens[q.first - 1]?.norm === '(' ? reading.periodAt[q.first - 2] : null
  if (then0 && then0.period === null && !then0.back) return
  let known = memory.named ?? memory.period
  let backYear: string | null = null
  let chosen: PeriodMark | null = null
  let period: PeriodMark['period'] = null
  for (const [at, mark] of asked.periods.entries()) {
    if (mark.last >= q.first) break
    let said = mark.back === 'day' ? (memory.day ?? mark.period) : mark.back === 'period' ? known : mark.period
    const year = yearOf(known, mark)
    if (mark.back === 'year' || mark.back === 'next-year')
      said = year === undefined ? null : { start: `${year}-01-01`, end: `${year}-12-31` }
    // 7월 15일 …, 같은 달 30일: of the month before.
    const month = asked.periods[at - 1]
    const isSame = month?.back !== undefined && month.last === mark.first - 1
    // 2022년 7월 …, 같은 해 8월, and 11월 behind it; 이듬해 3월
    if (isSame && (month.back === 'year' || month.back === 'next-year')) backYear = yearOf(known, month) ?? null
    const isBare = mark.last - mark.first === 1 && said?.start.slice(0, 7) === said?.end.slice(0, 7)
    if (backYear !== null && said && !mark.back && (isSame || isBare))
      said = { start: backYear + said.start.slice(4), end: backYear + said.end.slice(4) }
    if (isSame && month.back === 'period' && known && said && mark.last - mark.first === 1 && said.start === said.end) {
      const day = known.start.slice(0, 8) + said.start.slice(8)
      said = { start: day, end: day }
    }
    if (said && !mark.back && isOfYearAhead(asked, mark, known))
      said = {
        start: known!.start.slice(0, 4) + said.start.slice(4),
        end: known!.start.slice(0, 4) + said.end.slice(4),
      }
    // 내일은 오늘보다 춥다: what is compared with is not what is told of further on.
    const isLike = asked.compiled.pack.phrases.than?.(reading.tokens[mark.last]!.norm) === true
    if (said && !mark.back && !isLike) {
      known = said
      // A day told with its own figure in brackets is not the one that is spoken of.
      // Nor is the day before: 이날 is still the day of the report.
      const isNamed = said.start === said.end && !asked.compiled.pack.phrases.dayBefore?.has(mark.name)
      if (isNamed && reading.tokens[mark.last + 1]?.norm !== '(') memory.day = said
    }
    if (!said || !reaches(asked, mark, q)) continue
    chosen = mark
    period = said
  }
  // 4명은 2023년에 떠났다: the time behind its own topic.
  // But 전용 84㎡는 지난달 팔렸다: what a thing is like at all times.
  const isTopic = words.role[q.last + 1] === 'topic' && !attributes.has(type)
  if (!chosen && !isWhoSays(asked, q) && isTopic && reading.tokens[q.last + 1]!.glued) {
    const later = asked.periods.find(({ first }) => first > q.last)
    if (
      later?.period &&
      !later.back &&
      later.first === q.last + 2 &&
      !asked.words.adnominal.slice(later.last + 1, later.last + 6).includes(true) &&
      !isThan(asked, later.last, reading.tokens.length)
    ) {
      chosen = later
      period = later.period
    }
  }
  // 12만개를 10월까지 바꿔주다, 5만명이 지난해 숨졌다: straight behind the number.
  const particle = words.role[q.last + 1]
  if (!chosen && (particle === 'object' || particle === 'subject') && reading.tokens[q.last + 1]!.glued) {
    const next = asked.periods.find(({ first }) => first > q.last)
    if (next?.period && !next.back && next.first === q.last + 2 && isOfVerb(asked, next)) {
      chosen = next
      period = next.period
    }
  }
  // 올해 직접일자리의 97% 이상을 상반기에 채우다: a part of that time behind it.
  let after = q.last + 1
  while (words.qualifies[after] && words.role[after] === 'bare') after++
  if (period && (words.role[after] === 'object' || words.role[after] === 'subject')) {
    const part = asked.periods.find(({ first }) => first > q.last)
    const isWithin = part?.period && !part.back && part.period.start >= period.start && part.period.end <= period.end
    if (isWithin && part.first === after + 1 && isOfVerb(asked, part)) {
      chosen = part
      period = part.period
    }
  }
  if (!chosen || isOfFormer(asked, chosen, roles[n]!.previous) || isUnbounded(asked, chosen, q)) return
  roles[n]!.period = period
  q.why.set('period', chosen.name)
}

/** 내년 환율은 1천400원으로 봤다. 상반기 평균은 1천430원이다: whether a part of a year is of the one to come that was told before. */
function isOfYearAhead({ compiled, memory }: Asked, { name }: PeriodMark, told: PeriodMark['period']): boolean {
  const { today } = memory
  return (
    told !== null &&
    today !== null &&
    told.start.slice(0, 4) > today.slice(0, 4) &&
    compiled.pack.phrases.yearParts?.has(name) === true
  )
}

/** 올해 94곳, 최근 5년간 1천189곳: whether a span that no days are known of stands between a time and the number. */
function isUnbounded({ compiled, reading }: Asked, mark: PeriodMark, q: Quantity): boolean {
  for (let i = mark.last + 1; i < q.first; i++) {
    const { period, back } = reading.periodAt[i] ?? mark
    if (period === null && !back && compiled.pack.phrases.lately?.has(reading.tokens[i]!.norm)) return true
  }
  return false
}

/** 전문의가 지난해 12명에서 5명으로 줄었다: a time behind the subject, straight before the number that it came from, is of that alone. */
function isOfFormer(asked: Asked, mark: PeriodMark, former: Quantity | null): boolean {
  if (!former || mark.last >= former.first || !onlyLeads(asked, mark.last + 1, former.first)) return false
  const before = asked.words.role[mark.first - 1]
  return before === 'topic' || before === 'subject' || before === 'object'
}

/** 지난해 노동시간은 1865시간이다: a measure of time has one of its own. */
function isMeasuredTime({ compiled, reading, words }: Asked, q: Quantity): boolean {
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
  const year = time?.start.slice(0, 4)
  return back === 'next-year' && year !== undefined ? String(Number(year) + 1) : year
}

/**
 * Keeps the time that a sentence without numbers names, for 같은 해 in one that follows, and the day for 이날; a day told with its own
 * figure in brackets is none.
 */
export function rememberNamed({ compiled, reading, periods, memory }: Asked): void {
  let said: PeriodMark['period'] = null
  let day: PeriodMark['period'] = null
  for (const { period, back, name, last } of periods) {
    if (!period || back || period.start !== period.end || compiled.pack.phrases.dayBefore?.has(name)) continue
    // 29일 열었다고 30일 밝혔다: the day of what was done, not that of the report.
    if (reading.cueAt[last + 1]?.value.role === 'saying') said = period
    else if (reading.tokens[last + 1]?.norm !== '(') day = period
  }
  memory.day = day ?? said ?? memory.day
  memory.named = periods.findLast(({ period, back }) => period !== null && !back)?.period ?? memory.named
}

/** Why a number has the time of a sentence before. */
export const carried = 'time of the paragraph'

/**
 * Where all numbers of a paragraph so far are told of one time of more than a day, those of a later sentence that tells of none are too, if
 * they have moved: 지난달 수출은 5% 늘었다. 수입은 2% 줄었다.
 */
export function carryTime(asked: Asked): void {
  const { reading, roles, memory, periods } = asked
  const { told, today, day } = memory
  // 추위는 7일 절정에 이르겠다. 아침 기온은 영하 3도로 예보됐다: of that day.
  if (day && today !== null && day.start >= today && !periods.some(({ period, back }) => period !== null || back))
    for (const [n, role] of roles.entries()) {
      const q = reading.claims[n]!
      if (role.period || role.modality !== 'forecast' || !weather.has(q.unit!.type)) continue
      role.period = day
      q.why.set('period', 'day of the weather told before')
    }
  for (const [n, { period }] of roles.entries()) {
    if (!period || memory.told === 'mixed') continue
    // 지난해 같은 기간(18억원)보다, 지난해 3월(61%)보다: what the others are compared with.
    if (
      isBracketThan(asked, reading.claims[n]!) ||
      roles.some(
        ({ period: now }) => now && yearBefore(now.start) === period.start && yearBefore(now.end) === period.end,
      )
    )
      continue
    if (!memory.told) memory.told = period
    else if (memory.told.start !== period.start || memory.told.end !== period.end) memory.told = 'mixed'
  }
  if (!told || told === 'mixed' || told.start === told.end || today === null || told.end > today) return
  // 소매판매는 2.9% 늘었고 1∼10월 투자는 1.7% 줄었다: what stands before another time.
  const until = periods.find(({ period, back }) => period !== null || back)?.first ?? Number.POSITIVE_INFINITY
  if (roles.some(({ period }, n) => period !== null && reading.claims[n]!.first < until)) return
  const moves = (role: Roles): boolean => role.direction !== null || role.kind === 'change'
  if (!roles.some((role) => role.modality === 'reported' && moves(role))) return
  for (const [n, role] of roles.entries()) {
    // 피해액은 3천억원에 달했고 검거율은 6%포인트 떨어졌다: a level beside what moved, but not what it came from.
    const q = reading.claims[n]!
    const next = reading.claims[1]
    const stands = n === 0 && q.unit!.type !== 'duration' && next !== undefined && !sameUnit(q, next)
    if (role.modality !== 'reported' || (!moves(role) && !stands) || q.first > until) continue
    role.period = told
    reading.claims[n]!.why.set('period', carried)
  }
}

/** 지난해 3월(61%)보다: whether what is in brackets is what another is compared with. */
const isBracketThan = ({ compiled, reading: { tokens } }: Asked, q: Quantity): boolean =>
  tokens[q.last + 1]?.norm === ')' && compiled.pack.phrases.than?.(tokens[q.last + 2]?.norm ?? '') === true

/** What a forecast of the weather is told in. */
export const weather: ReadonlySet<string> = new Set(['temperature', 'length', 'speed'])

/** Whether a time belongs to the verb that follows, not to a noun or to what is compared. */
function isOfVerb(asked: Asked, mark: PeriodMark): boolean {
  const { reading, words } = asked
  const { tokens } = reading
  if (words.role[mark.last] === 'of' || isThan(asked, mark.last, tokens.length)) return false
  for (let i = mark.last + 1; i < tokens.length && i <= mark.last + 6; i++) {
    if (reading.claimAt[i]! >= 0 || words.adnominal[i]) return false
    if (words.role[i] === 'verb' || words.role[i] === 'clause') return true
  }
  return false
}

/** 작년 같은 기간(14조원)보다: what a number in brackets is the earlier value of. */
function comparedWith({ compiled, reading, words }: Asked, q: Quantity): string | null {
  // 지난해 같은 기간의 118%에 견줘
  const at = reading.tokens[q.first - 1]?.norm === '(' ? q.first - 2 : q.first - 1
  if (!words.against[at]) return null
  // 작년 같은 기간 673명에 비해
  const isThen = compiled.pack.phrases.comparedBy?.has(reading.tokens[q.last + 2]?.norm ?? '') === true
  if (at === q.first - 1 && words.role[at] !== 'of' && !isThen) return null
  const cue = reading.cues.find(({ value, last }) => value.role === 'basis' && (last === at || last === q.first - 1))
  return cue?.value.role === 'basis' ? cue.value.sets : null
}

function isHeadOfClause({ role, qualifies }: WordRoles, from: number, to: number): boolean {
  for (let i = from; i < to && i < from + 5; i++) {
    // 규모 2.0 이상 지진은
    if (role[i] === 'other' && qualifies[i + 1]) continue
    if (role[i] === 'topic' || role[i] === 'subject') return true
    if (role[i] !== 'bare' && role[i] !== 'of') return false
  }
  return false
}

/** The times of a sentence, two of them joined where one says since when and the other until when. */
export function spansOf({ pack }: Compiled, reading: Reading, today: string | null): readonly PeriodMark[] {
  const { periods, tokens } = reading
  const { since, until, between } = pack.phrases
  if (!since || !until || periods.length === 0) return periods
  const holds = (particle: string, from: number, to: number): boolean => {
    for (let i = Math.max(0, from); i <= to && i < tokens.length; i++)
      if (tokens[i]!.norm.endsWith(particle)) return true
    return false
  }
  const marks: PeriodMark[] = []
  for (let i = 0; i < periods.length; i++) {
    const a = periods[i]!
    let j = i + 1
    while (j < periods.length && periods[j]!.period === null && !periods[j]!.back && periods[j]!.first - a.last <= 6)
      j++
    const b = periods[j]
    const end = b?.period
    if (a.period && b && end && b.first - a.last <= 6 && a.period.start <= end.end) {
      if (
        holds(since, a.last, b.first - 1) &&
        (holds(until, b.last, b.last + 4) || holds(between ?? until, b.last + 1, b.last + 1))
      ) {
        marks.push({
          first: a.first,
          last: b.last,
          period: { start: a.period.start, end: end.end },
          name: `${a.name}, ${b.name}`,
        })
        i = j
        continue
      }
    }
    // 이달 들어 20일까지: from its first day.
    const isWithin = a.period !== null && end && end.start >= a.period.start && end.end <= a.period.end
    // 이달 들어 20일까지, 올 들어 지난달까지
    const gap = b ? b.first - a.last : 0
    if (isWithin && a.period!.start < end.start && (gap === 1 || gap === 2) && holds(until, b.last, b.last)) {
      const opens = gap === 1 || pack.phrases.sinceBegin?.has(tokens[a.last + 1]!.norm)
      if (opens) {
        marks.push({ ...a, last: b.last, period: { start: a.period.start, end: end.end } })
        i = j
        continue
      }
    }
    // 16일(금)~18일(일)
    const dash = b ? tokens[b.first - 1]! : undefined
    // 지난해 11월∼올해 4월
    const isRange =
      dash?.kind === SYMBOL &&
      /^[~∼～–-]$/.test(dash.norm) &&
      (gap === 2 || (gap === 5 && tokens[a.last + 1]!.norm === '('))
    if (a.period && end && isRange && a.period.start <= end.end) {
      marks.push({ first: a.first, last: b!.last, period: { start: a.period.start, end: end.end }, name: a.name })
      i = j
      continue
    }
    // 지난해 7월부터: until now, unless a span follows.
    const span = reading.claims[reading.claimAt[a.last + 1] ?? -1]
    const isPast = a.period !== null && today !== null && a.period.start < today
    if (isPast && holds(since, a.last, a.last) && span?.unit?.type !== 'duration')
      marks.push({ ...a, period: { start: a.period!.start, end: today! } })
    else marks.push(a)
  }
  return marks
}

/** Whether a number is of those who have joined what was held on a day (24일 열린 집회에 3만명이 참가했다). */
function isOfEvent({ compiled, reading, words }: Asked, mark: PeriodMark, q: Quantity): boolean {
  const { goal, joins } = compiled.pack.phrases
  const at = q.first - 1
  if (goal?.(reading.tokens[at]!.norm) !== true || joins?.test(reading.tokens[q.last + 2]?.norm ?? '') !== true)
    return false
  for (let i = mark.last + 1; i < at && i - mark.last <= 8; i++) if (words.adnominal[i]) return true
  return false
}

/** Whether a day behind a speaker is that of the verb of saying at the end. */
function isSaidThen(asked: Asked, mark: PeriodMark, q: Quantity): boolean {
  const { compiled, reading, words } = asked
  const { isSpeaker } = compiled.pack.phrases
  const at = mark.first - 1
  if (!mark.period || mark.period.start !== mark.period.end || at < 0 || words.role[at] !== 'topic') return false
  // 기상청은 29일 기온이 37도에 이르겠다고 밝혔다: not said yet.
  if (asked.memory.today !== null && mark.period.start > asked.memory.today) return false
  // 공사는 이날 오전 7시 열차가 멈췄다고 밝혔다
  const clock = reading.periodAt[mark.last + 1]
  if (clock?.period === null && !clock.back) return false
  // 24일 도심에서 열린 집회에 3만명이 참가했다고 밝혔다: when what they have joined was held.
  if (isOfEvent(asked, mark, q)) return false
  // 회사는 전날에도 계약을 맺었다고 밝혔다: when it was done.
  if (compiled.pack.phrases.happened?.test(reading.tokens[mark.last]!.norm)) return false
  const speaker = nounPhrase(compiled, reading, words, at)
  if (speaker === '' || !isSpeaker?.(speaker)) return false
  return reading.cues.some(
    ({ value, first, last }) =>
      value.role === 'saying' && value.source === 'either' && first > q.last && last >= reading.tokens.length - 3,
  )
}

/** 9월 노동시장 동향을 보면: the time of what the paper tells of, where it is none of a day and nothing was published then. */
function isOfPaper({ compiled, reading, words }: Asked, mark: PeriodMark, at: number): boolean {
  const { papers, putOut } = compiled.pack.phrases
  if (!mark.period || mark.period.start === mark.period.end) return false
  const noun = reading.text.slice(reading.tokens[at]!.start, words.nounEnd[at]!)
  if (!papers?.has(noun) && putOut?.test(noun) !== true) return false
  for (let i = mark.last + 1; i < at; i++) if (words.role[i] !== 'bare' && words.role[i] !== 'of') return false
  return true
}

/** 23일 거래소에 따르면 지수는 전 거래일보다 1% 올랐다: the day itself, where it is compared with the one before. */
function isDayOfTrade({ reading }: Asked, { period }: PeriodMark): boolean {
  return (
    period !== null &&
    period.start === period.end &&
    reading.cues.some(({ value }) => value.role === 'basis' && value.sets === 'dod')
  )
}

/** Whether only words of degree stand between two tokens. */
function onlyLeads({ compiled, reading, words }: Asked, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (!words.qualifies[i] && !compiled.pack.phrases.leading.has(reading.tokens[i]!.norm)) return false
  return true
}

/** 29일 국도에서 황씨가 몰던 화물차가: when and where it happened, then who. */
function isHappening({ compiled, reading, words }: Asked, from: number, to: number): boolean {
  const { at } = compiled.pack.phrases
  if (at === undefined) return false
  let placed = false
  for (let i = from + 1; i < to; i++) {
    if (placed && words.role[i] === 'subject') return true
    placed ||= words.role[i] === 'other' && reading.tokens[i]!.norm.endsWith(at)
  }
  return false
}

/** Whether a token stands inside double marks, where somebody speaks. */
function isSpoken({ reading, quotes }: Asked, at: number): boolean {
  let i = at
  while (i > 0 && quotes[i - 1] === quotes[at]) i--
  return reading.tokens[i]!.norm === '“'
}

/** Whether a time with the particle of a goal belongs to a verb that closes its clause before the number. */
function isSetFor({ compiled, reading, words }: Asked, mark: PeriodMark, q: Quantity): boolean {
  if (compiled.pack.phrases.setFor?.test(reading.tokens[mark.last]!.norm) !== true) return false
  for (let i = mark.last + 1; i < q.first && reading.claimAt[i]! < 0; i++) if (words.role[i] === 'clause') return true
  return false
}

/** Whether a time said before a number is the time of the number. */
function reaches(asked: Asked, mark: PeriodMark, q: Quantity): boolean {
  const { compiled, reading, words } = asked
  const { today } = asked.memory
  const { tokens, cueAt } = reading
  const { phrases } = compiled.pack
  const { closing } = phrases
  // “내년 3% 늘 것”이라며 “9배는 낮다”고, “내년 9배”라며 목표가를 4만원으로: another quotation, or none; but ‘3월 동향’을 보면.
  const within = asked.quotes[mark.first]!
  if (within > 0 && asked.quotes[q.first] !== within && (asked.quotes[q.first]! > 0 || isSpoken(asked, mark.first)))
    return false
  // 9월까지 34억달러를 벌어 연간 목표(42억달러)의: of a whole year.
  const named = tokens[q.first - 1]?.norm === '(' ? q.first - 2 : q.first - 1
  if (mark.last < named - 1 && phrases.yearly?.has(tokens[named - 1]?.norm ?? '') && words.role[named] === 'bare')
    return false
  // 은행은 23일 생산이 3% 늘었다고 밝혔다: when it was said.
  if (isSaidThen(asked, mark, q)) return false
  // 월급은 올해와 같은 150만원이다: as it was then.
  if (words.role[mark.last] === 'and' && phrases.alike?.has(tokens[mark.last + 1]?.norm ?? '')) return false
  // 입주는 3월로 예정돼 있고 일반분양은 340가구다: what is set for then.
  if (isSetFor(asked, mark, q)) return false
  // 지난해 우승자 최가은은: when it was won.
  if (phrases.titleHeld?.has(tokens[mark.last + 1]?.norm ?? '')) return false
  // 전날인 21일: told once more.
  if (phrases.copula?.test(tokens[mark.last]!.norm)) return false
  // 지난해 말 1천213조원 대비 260조원: what is compared with.
  const skip = phrases.leading.has(tokens[mark.last + 1]?.norm ?? '') ? 2 : 1
  const then = reading.claims[reading.claimAt[mark.last + skip] ?? -1]
  if (then && then.last < q.first) {
    const end = behind(asked, then)
    if (phrases.than?.(tokens[end]?.norm ?? '') || phrases.comparedBy?.has(tokens[end]?.norm ?? '')) return false
  }
  // 작년 매출 100억원과 비교하면 20% 늘었다
  for (const other of reading.claims) {
    if (other.first < mark.last || other.last >= q.first) continue
    if (phrases.comparedBy?.has(tokens[behind(asked, other) + 1]?.norm ?? '')) return false
  }
  // 지난해 매출액 대비 17%
  for (let i = mark.last + 1; i <= mark.last + 3 && i < q.first; i++)
    if (i === q.first - 1 && phrases.comparedBy?.has(tokens[i]!.norm) && !words.against[i]) return false
  // 114.7(2020년=100)로 0.9% 올랐다
  if (tokens[mark.first - 1]?.norm === '(')
    for (let i = mark.last + 1; i < q.first && i < mark.last + 6; i++) if (tokens[i]!.norm === ')') return false
  // 2019년(9천만명)을 4.6% 웃돌았다: what is compared with.
  let open = mark.last + 1
  // 지난달 중순 저점(1천160.42)과 비교하면
  while (open - mark.last <= 3 && words.role[open] === 'bare' && tokens[open]!.kind === WORD) open++
  const told = reading.claims[reading.claimAt[open + 1] ?? -1]
  if (told && tokens[open]!.norm === '(' && tokens[told.last + 1]?.norm === ')' && q.first > told.last) {
    const particle = words.role[told.last + 2]
    const isDirect = open === mark.last + 1 && (particle === 'object' || particle === 'of')
    if (isDirect || phrases.than?.(tokens[told.last + 2]?.norm ?? '')) return false
    // 2015년 11월(52만명)과 비교해
    if (phrases.comparedBy?.has(tokens[told.last + 3]?.norm ?? '')) return false
  }
  // 지난해 절반, 작년의 2배: how it compares with then.
  const next = reading.claims[reading.claimAt[mark.last + 1] ?? -1]
  const type = next ? next.unit!.type : null
  const isPart = type === 'multiple' || (type === 'percent' && words.role[mark.last] === 'of')
  // 작년 여름의 1.2배: how it compares with what was then.
  const base = words.role[mark.last] === 'bare' && words.role[mark.last + 1] === 'of' ? mark.last + 2 : -1
  const times = reading.claims[reading.claimAt[base] ?? -1]
  if (times?.unit?.type === 'multiple' && times.kind !== 'share' && mark.period && mark.period.end < (today ?? ''))
    return false
  // 내년 예산은 올해의 두 배: another time before it is that of the number.
  const first = asked.periods.find(({ period }) => period !== null)
  const isOther = words.role[mark.last] === 'of' && first !== undefined && first.first < mark.first
  if (
    isPart &&
    (type === 'percent' ||
      isOther ||
      mark.back === 'period' ||
      (mark.period !== null && mark.period.end < (today ?? '')))
  )
    return false
  // 2019년 같은 기간의 103%: what it is a part of.
  const after = reading.periodAt[mark.last + 1]
  if (after?.back === 'period' && after.first === mark.last + 1 && !reaches(asked, after, q)) return false
  // 6월보다 2% 올랐다: only what it is compared with.
  if (phrases.than?.(tokens[mark.last]!.norm)) return false
  // 법원은 12일 214억원을 빼돌린 혐의로 기소된 윤씨에게 징역 13년을 선고했다: the day of the last verb.
  const isOfActor =
    mark.period !== null && mark.period.start === mark.period.end && words.role[mark.first - 1] === 'topic'
  if (isOfActor && phrases.charges)
    for (let i = q.last + 1; i < tokens.length && i - q.last <= 7; i++)
      if (phrases.charges.has(tokens[i]!.norm)) return false
  let tried = -1
  if (isOfActor && phrases.tried)
    for (let i = mark.last + 1; i < q.first; i++) if (phrases.tried.test(tokens[i]!.norm)) tried = i
  let inside = false
  let described = false
  let apart = false
  // 내일은 오늘보다 2도 낮겠다: it is itself what is told of.
  let own = words.role[mark.last] === 'topic'
  let free = false
  let counted = false
  // 2021년 1월부터 3년간: only since when.
  const since = compiled.pack.phrases.since
  if (since !== undefined && tokens[mark.last]!.norm.endsWith(since)) {
    const span = reading.claimAt[mark.last + 1] ?? -1
    if (span >= 0 && reading.claims[span]!.unit!.type === 'duration') return false
  }
  // 14일 통계청에 따르면; 27일 발표한 11월 넷째 주(24일 기준) 동향에 따르면
  const sayingReach = phrases.published?.test(tokens[mark.last + 1]?.norm ?? '') ? 20 : 8
  for (let i = mark.last + 1; i < q.first; i++) {
    // When it was said.
    const cue = cueAt[i]
    if (
      cue?.value.role === 'saying' &&
      cue.value.source === 'before' &&
      !(free && inside) &&
      asked.quotes[mark.first] === 0 &&
      !phrases.surveyed?.test(tokens[cue.first]!.norm) &&
      !isOfPaper(asked, mark, cue.first) &&
      !words.adnominal[i] &&
      i - mark.last <= sayingReach &&
      !isDayOfTrade(asked, mark)
    )
      return false
    // 출범 이후: since when, with no end.
    if (i - mark.last <= 3 && !own && compiled.pack.phrases.after?.has(tokens[i]!.norm)) return false
    // 29일(7∼15도)보다 크게: what is compared with.
    const role = words.role[i]
    // 작년엔 150그릇 팔았는데 요즘은 70그릇: at another time.
    if (role === 'topic' && phrases.whens?.has(reading.text.slice(tokens[i]!.start, words.nounEnd[i]))) return false
    if (role === 'topic' || role === 'subject' || role === 'object') own = true
    // 지난달 5만건으로, 10월 한 달간 5만건으로 작년 7월보다 34%
    const other = reading.claims[reading.claimAt[i]!]
    if (other && phrases.to.has(tokens[other.last + 1]?.norm ?? '')) own = true
    if (i === mark.last + 1 && other) own = true
    if (!own && cue?.value.role !== 'basis' && compiled.pack.phrases.than?.(tokens[i]!.norm)) {
      // 지난해 같은 사업에: the same thing, and no time that is compared with.
      if (!phrases.sameTime?.test(tokens[i + 1]?.norm ?? '') && tokens[i]!.norm === phrases.same) continue
      return false
    }
    if (role === 'clause') inside = false
    // 2021년 입국한 29세 남성으로, 대통령은 500명을 보냈다: of the man alone.
    if (described && tokens[i]!.norm === ',') apart = true
    if (apart && role === 'topic' && !tokens[i]!.glued) return false
    // 지난달 열린 회의에서: the time of what is described, unless that is the number.
    counted ||= reading.claimAt[i]! >= 0
    // 41% 급증한 반면 내국인은 9% 감소했다
    if (words.adnominal[i] && cueAt[i + 1]?.value.role !== 'border') {
      // 지난해 9개에 그쳤던 도루는 21개로 늘었다: the time of the number before, which was so then.
      if (counted && phrases.onceWas?.test(tokens[i]!.norm)) return false
      let to = i + 1
      while (to < q.first && (words.qualifies[to] || compiled.pack.phrases.leading.has(tokens[to]!.norm))) to++
      described ||= !own && to < q.first && reading.claimAt[to]! >= 0
      if (to >= q.first || reading.claimAt[to]! >= 0 || free) continue
      if (i <= tried) continue
      if (
        !phrases.published?.test(tokens[i]!.norm) &&
        (phrases.surveys?.has(reading.text.slice(tokens[to]!.start, words.nounEnd[to]!)) ||
          // 18∼20일 유권자를 조사한 결과: all that was found is of then.
          (tokens[to]!.norm === phrases.findings && phrases.surveyed?.test(tokens[i]!.norm)))
      )
        free = true
      else if (closing?.has(reading.text.slice(tokens[to]!.start, words.nounEnd[to]!))) continue
      // 이날 오른 종목은 587개: what is counted.
      else if (isHappening(asked, mark.last, i) || isOfEvent(asked, mark, q)) continue
      // 1935년 고창에서 태어난 고인은: long ago.
      else if (
        mark.period &&
        Number(mark.period.end.slice(0, 4)) + 1 < Number(today?.slice(0, 4)) &&
        !onlyLeads(asked, to + 1, q.first)
      )
        return false
      else if ((i - mark.last > 5 && tokens[i - 1]?.norm !== ',') || !isHeadOfClause(words, to, q.first)) inside = true
    }
  }
  return !inside
}

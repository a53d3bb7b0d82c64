import { isFrom } from '../../clauses/final/behind-numbers.ts'
import type { FinalSentence } from '../../clauses/final/final-sentence.ts'
import type { Roles } from '../../clauses/sentence.ts'
import { type Quantity, sameUnit } from '../../numbers/quantity.ts'
import { NUMBER, type Token } from '../../text/tokens.ts'
import { yearBefore } from '../days.ts'
import type { PeriodMark } from '../periods.ts'
import { rememberDay, rememberSpan, weather } from '../remembered-times.ts'
import { isSumSoFar } from './bars.ts'

/*
 * Times that one verb-final sentence leaves to the next ones.
 */

/**
 * Keeps the time that a sentence without numbers names, for 같은 해 in one that follows, and the day for 이날; a day told with its own
 * figure in brackets is none.
 */
export function rememberNamed({ compiled, reading, periods, memory }: FinalSentence): void {
  const { dayBefore, since } = compiled.pack.phrases
  let said: PeriodMark['period'] = null
  let day: PeriodMark['period'] = null
  for (const { period, back, name, last } of periods) {
    if (!period || back || period.start !== period.end || dayBefore?.has(name)) continue
    if (since !== undefined && reading.tokens[last]!.norm.endsWith(since)) continue
    // 29일 열었다고 30일 밝혔다: the day of what was done, not that of the report.
    if (reading.cueAt[last + 1]?.value.role === 'saying') said = period
    else if (!isBesideBracket(reading.tokens, last)) day = period
  }
  if (day) rememberDay(memory, day)
  else memory.day = said ?? memory.day
  memory.named = periods.findLast(({ period, back }) => period !== null && !back)?.period ?? memory.named
  if (memory.named) rememberSpan(memory, memory.named)
}

/** 3명이 숨진 채 2일 발견됐다: the day behind the last number, for 이날. */
export function rememberDayBehind({ compiled, reading, words, periods, memory }: FinalSentence): void {
  const { dayBefore } = compiled.pack.phrases
  const last = reading.claims.at(-1)?.last ?? -1
  for (const { period, back, name, first, last: end } of periods) {
    if (first <= last || !period || back || period.start !== period.end || dayBefore?.has(name)) continue
    if (memory.today !== null && period.start > memory.today) continue
    // 2만명(16일 0시 기준)이다: in a bracket.
    if (reading.tokens[first - 1]?.norm === '(') continue
    // 상장일은 19일이다: what day something is.
    if (words.role[end] === 'verb' || words.role[end] === 'clause' || isBesideBracket(reading.tokens, end)) continue
    rememberDay(memory, period)
  }
}

/** 29일(7~15도), 29일 아침(-4∼8도): whether a time is told with a figure of its own in brackets. */
export function isBesideBracket(tokens: readonly Token[], last: number): boolean {
  let open = last + 1
  if (tokens[open]?.norm !== '(') open++
  if (tokens[open]?.norm !== '(') return false
  // But 2일(현지시간)
  for (let i = open + 1; i < tokens.length && i - open <= 8 && tokens[i]!.norm !== ')'; i++)
    if (tokens[i]!.kind === NUMBER) return true
  return false
}

/** Why a number has the time of a sentence before. */
export const carried = 'time of the paragraph'

/** Why a number has the time that another is compared with: that of none further on. */
export const compared = 'what it is compared with'

/**
 * Where all numbers of a paragraph so far are told of one time of more than a day, those of a later sentence that tells of none are too, if
 * they have moved: 지난달 수출은 5% 늘었다. 수입은 2% 줄었다.
 */
export function carryTime(sentence: FinalSentence): void {
  const { reading, roles, memory, periods } = sentence
  const { told, today, dayToCome } = memory
  // 추위는 7일 절정에 이르겠다. 아침 기온은 영하 3도로 예보됐다: of that day.
  if (dayToCome && !periods.some(({ period, back }) => period !== null || back))
    for (const [n, role] of roles.entries()) {
      const q = reading.claims[n]!
      if (role.period || role.modality !== 'forecast' || !weather.has(q.unit!.type)) continue
      role.period = dayToCome
      q.why.set('period', 'day of the weather told before')
    }
  // 25일까지 충청은 50㎜ 오겠다. 많은 곳은 100㎜로 예보됐다: of those days.
  for (const [n, { period, modality }] of roles.entries())
    if (period && period.start !== period.end && modality === 'forecast' && weather.has(reading.claims[n]!.unit!.type))
      memory.dayToCome = period
  // 2022년 148t이던 수출량은 2023년 402t, 지난해 715t이다: of no one time.
  const times = new Set(roles.map(({ period }) => period?.start).filter((start) => start !== undefined))
  if (times.size > 2) memory.told = 'mixed'
  for (const [n, { period }] of roles.entries()) {
    // “부채비율이 9월 말 171%”라고 말했다: no time of what is told outside of what is quoted.
    if (!period || memory.told === 'mixed' || sentence.quotes[reading.claims[n]!.first]! > 0) continue
    // 지난해 같은 기간(18억원)보다, 지난해 3월(61%)보다: what the others are compared with.
    // 지난해 매출의 38%에 해당한다: the time of what it is a part of.
    const isOfWhole = roles[n]!.kind === 'share' && sentence.words.role[reading.claims[n]!.first - 1] === 'of'
    if (
      (isOfWhole && !memory.told) ||
      reading.claims[n]!.why.get('period') === compared ||
      isFrom(sentence, reading.claims[n]!) ||
      isOfTimeAlone(sentence, reading.claims[n]!) ||
      isBracketThan(sentence, reading.claims[n]!) ||
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
  // 4.8%에서 7.4%로: the time that it is compared with is not what is told of.
  const isTold = ({ period }: Roles, n: number): boolean => {
    const q = reading.claims[n]!
    return period !== null && q.first < until && q.why.get('period') !== compared
  }
  if (roles.some(isTold)) return
  const moves = (role: Roles): boolean => role.direction !== null || role.kind === 'change'
  if (!roles.some((role) => role.modality === 'reported' && moves(role))) return
  for (const [n, role] of roles.entries()) {
    // 피해액은 3천억원에 달했고 검거율은 6%포인트 떨어졌다: a level beside what moved, but not what it came from.
    const q = reading.claims[n]!
    const next = reading.claims[1]
    const stands = n === 0 && q.unit!.type !== 'duration' && next !== undefined && !sameUnit(q, next)
    if (role.period || role.modality !== 'reported' || (!moves(role) && !stands) || q.first > until) continue
    // 누계 수출액은 26% 늘었다: since the year began.
    if (isSumSoFar(sentence, q)) continue
    role.period = told
    reading.claims[n]!.why.set('period', carried)
  }
}

/** 2019학년도(59만명) 후: whether a number stands in brackets straight behind its time, for that time alone. */
const isOfTimeAlone = ({ reading: { tokens, periodAt } }: FinalSentence, q: Quantity): boolean =>
  tokens[q.first - 1]?.norm === '(' && periodAt[q.first - 2]?.last === q.first - 2 && tokens[q.last + 1]?.norm === ')'

/** 지난해 3월(61%)보다: whether what is in brackets is what another is compared with. */
const isBracketThan = ({ compiled, reading: { tokens } }: FinalSentence, q: Quantity): boolean =>
  tokens[q.last + 1]?.norm === ')' && compiled.pack.phrases.than?.(tokens[q.last + 2]?.norm ?? '') === true

import type { Reading } from '../../clauses/sentence.ts'
import type { Compiled } from '../../tables/compiled.ts'
import { SYMBOL } from '../../text/tokens.ts'
import { yearBefore } from '../days.ts'
import type { PeriodMark } from '../periods.ts'

/** The times of a sentence, two of them joined where one says since when and the other until when. */
export function spansOf({ pack }: Compiled, reading: Reading, today: string | null): readonly PeriodMark[] {
  const { periods, tokens } = reading
  const { since, until, between } = pack.phrases
  if (!since || !until || periods.length === 0) return periods
  // 오전 5시까지의
  const isOf = (word: string, particle: string): boolean => {
    for (const of of pack.phrases.genitive) if (word.endsWith(particle + of)) return true
    return false
  }
  const holds = (particle: string, from: number, to: number): boolean => {
    for (let i = Math.max(0, from); i <= to && i < tokens.length; i++)
      if (tokens[i]!.norm.endsWith(particle) || isOf(tokens[i]!.norm, particle)) return true
    return false
  }
  const marks: PeriodMark[] = []
  for (let i = 0; i < periods.length; i++) {
    let a = periods[i]!
    let j = i + 1
    while (j < periods.length && periods[j]!.period === null && !periods[j]!.back && periods[j]!.first - a.last <= 6)
      j++
    const b = periods[j]
    const end = b?.period
    // 5월 24일부터 지난 16일까지 …하겠다며: no day of next year.
    const isDay = b !== undefined && end !== undefined && end !== null && end.start === end.end && b.first - a.last <= 2
    const isBack = isDay && today !== null && end.end <= today && holds(until, b.last, b.last)
    const isAhead = isBack && a.period !== null && a.period.start > today && holds(since, a.last, a.last)
    if (isAhead) a = { ...a, period: { start: yearBefore(a.period!.start), end: yearBefore(a.period!.end) } }
    if (a.period && b && end && b.first - a.last <= 6 && a.period.start <= end.end) {
      if (
        // 3월 29일 이후 이날까지, 3월 29일 개항 이후 12월 말까지
        (holds(since, a.last, b.first - 1) ||
          pack.phrases.after?.has(tokens[a.last + 1]!.norm) ||
          pack.phrases.after?.has(tokens[a.last + 2]?.norm ?? '')) &&
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
    // 8일부터 9일 이틀간, 8일(일)과 9일(월) 이틀 동안: so many days from one to the other.
    const count = b
      ? reading.claims[reading.claimAt[b.last + (tokens[b.last + 1]?.norm === '(' ? 4 : 1)] ?? -1]
      : undefined
    if (
      a.period &&
      end &&
      count?.unit?.code === 'd' &&
      Number(count.decimal) === daysOf(a.period.start, end.end) &&
      count.decimal !== '1'
    ) {
      marks.push({ ...a, last: b!.last, period: { start: a.period!.start, end: end.end } })
      i = j
      continue
    }
    // 이달 들어 20일까지: from its first day.
    const isWithin = a.period !== null && end && end.start >= a.period.start && end.end <= a.period.end
    // 이달 들어 20일까지, 올 들어 지난달까지
    const gap = b ? b.first - a.last : 0
    if (isWithin && a.period!.start < end.start && (gap === 1 || gap === 2) && holds(until, b.last, b.last)) {
      const opens = gap === 1 || pack.phrases.sinceBegin?.has(tokens[a.last + 1]!.norm)
      if (opens) {
        marks.push({ ...a, last: b.last, period: { start: a.period!.start, end: end.end } })
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
    // 내일까지, 오는 25일까지: from now on.
    else if (isUntilDay(a, today) && holds(until, a.last, a.last))
      marks.push({ ...a, period: { start: today!, end: a.period!.end } })
    else marks.push(a)
  }
  return marks
}

/** How many days two dates and what lies between them are. */
const daysOf = (start: string, end: string): number => (Date.parse(end) - Date.parse(start)) / 86_400_000 + 1

/** Whether a time is one day to come. */
const isUntilDay = ({ period, back }: PeriodMark, today: string | null): boolean =>
  today !== null && !back && period !== null && period.start === period.end && period.start > today

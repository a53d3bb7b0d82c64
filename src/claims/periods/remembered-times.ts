import type { Memory } from '../memory.ts'
import type { Period } from './days.ts'

/*
 * Times that a sentence leaves to the next ones, in languages whose verbs stand last.
 */

/** Keeps a time of more than a day for 이 기간, if the paragraph tells of no other. */
export function rememberSpan(memory: Memory, { start, end }: Period): void {
  if (start === end) return
  const isOther = memory.spanIn === memory.paragraph && (memory.span?.start !== start || memory.span.end !== end)
  memory.span = isOther ? null : { start, end }
  memory.spanIn = memory.paragraph
}

/** Keeps a day for 이날, and one that is not over for the weather. */
export function rememberDay(memory: Memory, day: Period): void {
  memory.day = day
  memory.dayToCome = memory.today !== null && day.start >= memory.today ? day : null
}

/** What a forecast of the weather is told in. */
export const weather: ReadonlySet<string> = new Set(['temperature', 'length', 'speed'])

import { months, type Period } from './days.ts'

/** The month and the quarter that a text tells of, once it has named them, and whatever months of a year it told of last. */
export interface ToldSpans {
  month: Period | null
  quarter: Period | null
  span: Period | null
}

export const nothingTold: ToldSpans = { month: null, quarter: null, span: null }

/** Keeps the last month and the last quarter that something is told of. */
export function rememberTold(told: ToldSpans, period: Period): void {
  const { start, end } = period
  if (!start.endsWith('-01')) return
  if (isWhole(period) && !((told.span?.end ?? '') > end)) told.span = period
  const [year, month] = start.split('-').map(Number) as [number, number]
  const span =
    end === months(year, month, month).end
      ? 'month'
      : month % 3 === 1 && end === months(year, month, month + 2).end
        ? 'quarter'
        : null
  if (span !== null && !((told[span]?.end ?? '') > end)) told[span] = period
}

/** Whether a time is of whole months, and no whole year. */
function isWhole({ start, end }: Period): boolean {
  const [year, month] = end.split('-').map(Number) as [number, number]
  return start.endsWith('-01') && end === months(year, month, month).end && !(start.endsWith('01-01') && month === 12)
}

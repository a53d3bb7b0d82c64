import type { Basis } from '../../model/claim.ts'
import type { Reading, Roles } from '../clauses/sentence.ts'
import type { Memory } from '../memory.ts'
import type { Quantity } from '../numbers/quantity.ts'
import { findPeriods, type PeriodMark } from '../periods/periods.ts'
import type { Compiled } from '../tables/compiled.ts'
import { tokenize } from '../text/tokens.ts'

/*
 * Tables whose cells stand between bars, as the extractor writes those of a page: "Item | 2024 | 2025 | Change". What the title of a column
 * tells (a time, that it is a change, against what, an expectation) holds for the numbers below it.
 */

/** What the title of a column tells. */
interface Title {
  readonly period: PeriodMark['period']
  readonly basis: Basis | null
  readonly change: 'up' | 'down' | null
  readonly modality: Roles['modality'] | null
}

/** The table that was read last with the place of its last row, so that the row below it need not look for its head. */
export interface Table {
  /** The cells of its head, and what those that have been asked for tell. */
  readonly head: readonly string[]
  readonly titles: (Title | undefined)[]
  start: number
  end: number
}

/** Characters of a row, and rows without a number between two with some, at most. */
const MAX_ROW = 400
const MAX_GAP = 30

/** Sets what the titles of the columns tell and the row itself does not. */
export function tellByTitles(compiled: Compiled, reading: Reading, roles: readonly Roles[], memory: Memory): void {
  const { text, span, claims, tokens } = reading
  if (!tokens.some(({ norm }) => norm === '|')) return
  const start = lineStart(text, span.start)
  const end = lineEnd(text, span.end)
  const bars = barsIn(text, start, end)
  if (bars === 0) return
  const table = tableOf(text, start, bars, memory.table ?? null)
  if (!table) return
  table.start = start
  table.end = end
  memory.table = table
  const year = lonely(text.slice(start, text.indexOf('|', start)))
  for (const [n, q] of claims.entries()) {
    const column = barsIn(text, start, q.start)
    if (column === 0) continue
    const cell = table.head[column]!
    const title = table.titles[column] ?? readTitle(compiled, cell, memory.today)
    table.titles[column] = title
    tell(reading, q, roles[n]!, title)
    if (year !== null) tellOfYear(q, roles[n]!, year, cell)
  }
}

/** "Year | Output (t) | Price" above "2024 | 455 | $29": the row is a time, and what is measured stands above. */
function tellOfYear(q: Quantity, role: Roles, year: NonNullable<Roles['period']>, cell: string): void {
  if (role.period === null) {
    role.period = year
    q.why.set('period', 'year of the row')
  }
  if (role.subject !== null || !/^\p{L}/u.test(cell)) return
  role.subject = /^[^([:,]+/.exec(cell)![0].trim()
  q.why.set('subject', TITLE)
}

function tell({ text }: Reading, q: Quantity, role: Roles, title: Title): void {
  if (title.period && !role.period) {
    role.period = title.period
    q.why.set('period', TITLE)
  }
  if (title.modality && role.modality === 'reported') {
    role.modality = title.modality
    q.why.set('modality', TITLE)
  }
  if (!title.change || q.decimal === null || (role.kind !== 'level' && role.kind !== 'change')) return
  if (role.kind === 'level') q.why.set('kind', TITLE)
  role.kind = 'change'
  if (role.direction === null) q.why.set('direction', TITLE)
  if (role.basis === null && title.basis) q.why.set('basis', TITLE)
  // "(15.4%)": a fall, as accounts write it
  const isFall = Number(q.decimal) < 0 || /\|\s?\($/.test(text.slice(Math.max(0, q.start - 3), q.start))
  role.direction ??= Number(q.decimal) === 0 ? 'flat' : isFall ? 'down' : title.change
  role.basis ??= title.basis
}

/** Why of what the title of a column tells. */
const TITLE = 'title of the column'

/** The table that a row belongs to: that of the row above it, or one whose head is the first of the lines above that have as many bars. */
function tableOf(text: string, start: number, bars: number, last: Table | null): Table | null {
  // Another sentence of the same row.
  if (last?.start === start) return last
  let head = -1
  for (let at = start, n = 0; at > 0 && n < MAX_GAP; n++) {
    if (last !== null && at - 1 === last.end && last.head.length === bars + 1) return last
    const above = lineStart(text, at - 1)
    if (barsIn(text, above, at - 1) !== bars) break
    head = above
    at = above
  }
  if (head < 0) return null
  const cells = text.slice(head, lineEnd(text, head)).split('|')
  return { head: cells.map((cell) => cell.trim()), titles: [], start: -1, end: -1 }
}

function readTitle(compiled: Compiled, title: string, today: string | null): Title {
  const tokens = tokenize(title, 0, title.length, compiled.words, compiled.marks)
  const cues = compiled.cues.findByGroup(tokens)
  const blocked: boolean[] = new Array(tokens.length).fill(false)
  for (const { value, first, last } of cues) if (value.role === 'basis') blocked.fill(true, first, last + 1)
  const { changes } = compiled.pack.bare
  const basis = cues.map(({ value }) => (value.role === 'basis' ? value.sets : null)).find((sets) => sets !== null)
  const change = basis || changes?.any.test(title) ? (changes?.fall.test(title) ? 'down' : 'up') : null
  const marks = change && !basis ? [] : findPeriods(compiled, tokens, today, () => false, blocked)
  const period = marks.find(({ period }) => period !== null)?.period
  // "Games in May" may be nothing.
  const modality = cues
    .filter(({ first }) => !marks.some((mark) => mark.first <= first && first <= mark.last))
    .map(({ value }) => (value.role === 'modality' ? value.sets : null))
    .find((sets) => sets !== null)
  return {
    period: period ?? lonely(title),
    basis: basis ?? null,
    change,
    modality: /\d[EF]$/.test(title) ? 'forecast' : (modality ?? null),
  }
}

/** The one year that a cell names without a number beside it: 2024, FY2024, 2025E. */
function lonely(cell: string): PeriodMark['period'] {
  const numbers = cell.match(/\d[\d.,]*/g)
  const year = numbers?.length === 1 && /^(?:19|20)\d\d$/.test(numbers[0]!) ? numbers[0]! : null
  return year === null ? null : { start: `${year}-01-01`, end: `${year}-12-31` }
}

/** How many bars stand between two places of a text; of more than a row has none. */
function barsIn(text: string, from: number, to: number): number {
  if (to - from > MAX_ROW) return 0
  let bars = 0
  for (let at = from; at < to; at++) if (text[at] === '|') bars++
  return bars
}

const lineStart = (text: string, at: number): number => {
  const from = Math.max(0, at - MAX_ROW - 1)
  return from + text.slice(from, at).lastIndexOf('\n') + 1
}

function lineEnd(text: string, at: number): number {
  const end = text.slice(at, at + MAX_ROW + 1).indexOf('\n')
  return end < 0 ? Math.min(text.length, at + MAX_ROW + 1) : at + end
}

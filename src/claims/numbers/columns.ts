import type { Compiled } from '../tables/compiled.ts'
import { isHangul, NUMBER, SYMBOL, type Token, WORD } from '../text/tokens.ts'

/** Why of a number in a table or list whose unit is told once. */
export const COLUMN = 'unit of the column'

/** What the numbers of a column are, and of which power of ten. */
export type UnitOfColumn = Pick<
  NonNullable<Compiled['pack']['bare']['columns']>[number],
  'type' | 'code' | 'counted' | 'power'
>

/** Lines of a table that its heading stands above, and characters of one, at most. */
const MAX_ROWS = 30
const MAX_LINE = 160

const bullet = /^[•·▪*–—-]$/

/** Whether a token may begin the name of a row: a word with a capital letter, or in a script that has none. */
export const isNameLike = ({ kind, capital, norm }: Token): boolean =>
  kind === WORD && (capital || isHangul(norm.charCodeAt(0)))

/** Whether a line is the row of a table or list: a name of a few words, then numbers alone. */
export function isRow(tokens: readonly Token[]): boolean {
  const first = bullet.test(tokens[0]?.norm ?? '') ? 1 : 0
  let at = first
  // "Okafor-Lund, Sawtooth State: 26, 24.3"
  while (
    at < tokens.length &&
    (tokens[at]!.kind === WORD ||
      (at > first &&
        ((/^[-,]$/.test(tokens[at]!.norm) && tokens[at + 1]?.capital === true) ||
          // "Operating margin, %", "Revenue (EUR m)"
          (/^[,%()€$£¥]$/.test(tokens[at]!.norm) && tokens[at + 1]?.kind !== NUMBER) ||
          (tokens[at]!.norm === '%' && !tokens[at]!.glued))))
  )
    at++
  if (at === first || at > 8 || !isNameLike(tokens[first]!) || tokens.length - at > 24) return false
  let numbers = 0
  for (; at < tokens.length; at++) {
    const { kind, norm } = tokens[at]!
    if (kind === NUMBER) numbers++
    else if (kind !== SYMBOL || !/^[-−–+|:,.()]$/.test(norm)) return false
  }
  return numbers > 0
}

/** The lines above an offset in a line, the nearest first, as long as they are no longer than those of tables. */
function* linesAbove(text: string, offset: number): Generator<string> {
  let end = offset
  for (let n = 0; n <= MAX_ROWS && end >= 0; n++) {
    const from = Math.max(0, end - MAX_LINE - 1)
    const start = from + text.slice(from, end).lastIndexOf('\n') + 1
    if (end - start > MAX_LINE) return
    if (n > 0) yield text.slice(start, end).trim()
    end = start - 1
  }
}

/** Years, which the heading of a table may name: 2025, 2025/26. */
const years = /\b(?:19|20)\d\d(?:[/-]\d\d)?\b/g

/** Whether the line at an offset has decimals where the one above has them: no "NNT: 67" below "Bleeding: 1.9%". */
function isAlike(text: string, offset: number, line: string): boolean {
  const end = text.indexOf('\n', offset)
  const row = text.slice(offset, end < 0 ? offset + MAX_LINE : end)
  return /\d\.\d/.test(row) === /\d\.\d/.test(line)
}

/**
 * What is told above a row: the unit that a row before it ends with ("Seoul: 12.5 percent"), and the heading, which are the short lines
 * without digits but years above the rows, up to an empty one or a sentence.
 */
export function headingAbove(
  { columns = [], parts }: Compiled['pack']['bare'],
  text: string,
  offset: number,
): { readonly unit: UnitOfColumn | null; readonly heading: string } {
  let heading = ''
  let isList = true
  for (const line of linesAbove(text, offset)) {
    const unit = isList && isAlike(text, offset, line) ? columns.find(({ ends }) => ends?.test(line)) : undefined
    if (unit) return { unit, heading: '' }
    isList &&= /\d$/.test(line)
    if ((line === '' && heading !== '') || /[.!?]["”]?$/.test(line)) break
    const plain = (parts ? line.replace(parts, '') : line).replace(years, '').trim()
    // [표] 학생 1인당 사교육비(단위: 만원)
    const isTold = /^[[■◆◇※▶].*[)\]]$/.test(line) && columns.some(({ headed }) => headed.test(line))
    if (isTold || /^[\p{L}([■◆◇※][^\d]*$/u.test(plain)) heading = `${plain} ${heading}`
  }
  return { unit: heading === '' ? null : (columns.find(({ headed }) => headed.test(heading)) ?? null), heading }
}

/**
 * The titles of the columns, which a line above the rows tells behind a colon ("Player, school: games, points per game") or between bars, if
 * there are as many as a row has numbers.
 */
export function titlesAbove(text: string, offset: number, numbers: number): string[] | null {
  for (const line of linesAbove(text, offset)) {
    if (line === '' || /[.!?]["”]$/.test(line)) return null
    if (/\d/.test(line)) continue
    const told = line.replace(/\.$/, '')
    const bars = told.split('|').map((title) => title.trim())
    const titles =
      bars.length > 2 ? bars.filter((title) => title !== '').slice(1) : told.split(': ').slice(1).join(': ').split(', ')
    return numbers > 1 && titles.length === numbers ? titles : null
  }
  return null
}

/** What the first of the rows above counts: of "Northside: 1,112 students, down 5 percent" above "Lakeview: 548, down 1 percent" the students. */
export function countedAbove(text: string, offset: number): string | null {
  for (const line of linesAbove(text, offset)) {
    const [, noun] = /^[^:\d]{1,60}:\s*(?:\d[\d,.]*\d|\d)(?: (\p{Ll}+))?/u.exec(line) ?? [null]
    if (noun === null) return null
    if (noun !== undefined) return noun
  }
  return null
}

/** The year that stands above the nth of the numbers of a row, if a line above has as many years as the row has numbers. */
export function yearAbove(text: string, offset: number, n: number, numbers: number): string | null {
  const isBarred = /^[^\n]*\|/.test(text.slice(offset, offset + MAX_LINE))
  for (const line of linesAbove(text, offset)) {
    // Another table stands above an empty line.
    if (isBarred && line === '') return null
    const years = /^\D*(?:(?:19|20)\d\d\D+)*(?:19|20)\d\d\D*$/.test(line) ? line.match(/\d{4}/g) : null
    if (years) return years.length === numbers ? years[n]! : null
  }
  return null
}

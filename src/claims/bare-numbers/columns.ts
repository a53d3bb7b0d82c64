import { countedAbove, headingAbove, isNameLike, isRow, titlesAbove, type UnitOfColumn } from '../numbers/columns.ts'
import type { Quantity } from '../numbers/quantity.ts'
import { isItem } from '../numbers/rate-bases.ts'
import { unitOfTitle } from '../numbers/unit-of-title.ts'
import { NUMBER, type Token, WORD } from '../text/tokens.ts'
import type { BareContext } from './context.ts'

/** What a column may measure: its title names the unit. */
const measures: ReadonlySet<string> = new Set([
  'duration',
  'length',
  'area',
  'mass',
  'volume',
  'energy',
  'power',
  'speed',
])

/** The unit that a list behind a colon, or the line above a table, tells for numbers that have none. */
export function columnOf(context: BareContext, q: Quantity): UnitOfColumn | null {
  const { columns } = context.compiled.pack.bare
  const { tokens } = context
  if (q.words || q.power > 0 || q.decimal === null) return null
  const before = tokens[q.first - 1]
  // "Nilgiri Air 91.4," behind "in per cent … as follows:"
  if (before && isNameLike(before) && tokens[0]?.kind === WORD) {
    const next = tokens[q.last + 1]
    if (next === undefined || /^[,;.]$/.test(next.norm) || context.compiled.pack.phrases.joining?.has(next.norm)) {
      let colon = q.first - 1
      while (colon > 0 && tokens[colon]!.norm !== ':') colon--
      const lead = colon > 0 ? context.text.slice(tokens[0]!.start, tokens[colon]!.start) : ''
      const told = lead === '' ? undefined : columns!.find(({ listed }) => listed.test(lead))
      if (told) return told
    }
  }
  context.row ??= isRow(tokens)
  if (!context.row)
    return isLastOfRow(context, q) || isItemOfList(context, q)
      ? headingAbove(context.compiled.pack.bare, context.text, tokens[0]!.start).unit
      : null
  // Large numbers among rates of change are what has changed.
  const unless = (column: UnitOfColumn | null): UnitOfColumn | null =>
    column?.type === 'percent' && (q.scaled || Number(q.decimal) >= 1000) ? null : column
  const title = titleOf(context, q)
  if (title !== null)
    return unless(columns!.find(({ headed }) => headed.test(title)) ?? unitOfTitle(context.compiled, title))
  context.column ??= unitOfRow(context) ?? unitAbove(context)
  return unless(context.column)
}

/** ▲매출 93,410 below (단위: 억원) */
function isItemOfList({ compiled, tokens }: BareContext, q: Quantity): boolean {
  if (compiled.pack.numbers.spaced) return false
  // ▲중학교 49.0→50.3
  const isLater = tokens[q.first - 1]?.norm === '→' && tokens[q.first - 2]?.kind === NUMBER
  return isItem(tokens, isLater ? q.first - 2 : q.first)
}

/** What the lines above a row tell of all its numbers: in words, or in the first cell of their head ("NOK million | 2024 | 2025"). */
function unitAbove({ compiled, text, tokens }: BareContext): UnitOfColumn | null {
  const { unit, heading } = headingAbove(compiled.pack.bare, text, tokens[0]!.start)
  if (unit !== null) return unit
  const bar = heading.indexOf('|')
  return bar < 0 ? null : unitOfTitle(compiled, heading.slice(0, bar))
}

/** Whether a number with groups ends a line of names, sizes and floors: 강남구 은마 84.43㎡ 6층 372,000 below (단위: 만원). */
const isLastOfRow = ({ compiled, tokens }: BareContext, q: Quantity): boolean =>
  !compiled.pack.numbers.spaced &&
  q.last === tokens.length - 1 &&
  q.scaled &&
  tokens.length < 24 &&
  isNameLike(tokens[0]!) &&
  !tokens[q.first]!.glued

/** The unit that a row tells in its own name: "Operating margin, % 9.3"; in a table of money its people are counted, and a share is of one. */
function unitOfRow({ compiled, text, tokens }: BareContext): UnitOfColumn | null {
  const { columns, manned, perShare } = compiled.pack.bare
  const number = tokens.find(({ kind }) => kind === NUMBER)!
  const name = text.slice(tokens[0]!.start, number.start)
  const own = columns!.find(({ headed }) => headed.test(name))
  if (own) return own
  // "Households, thousand | 2,140", "Output (GWh) | 12.5"; but "Lee, Min | 71"
  const title = name.replace(/[|\s]+$/, '')
  const told = unitOfTitle(compiled, title)
  if (told !== null && (told.power >= 3 || title.endsWith(')'))) return told
  const isOfMany = manned?.test(name)
  if (!isOfMany && !perShare?.test(name)) return null
  const money = headingAbove(compiled.pack.bare, text, tokens[0]!.start).unit
  if (money?.type !== 'currency') return null
  return isOfMany ? { ...money, type: 'count', code: null, power: 0 } : { ...money, power: 0 }
}

/** The title of the column that a number of a row stands in, if a line above has one for each number. */
function titleOf(context: BareContext, q: Quantity): string | null {
  const numbers = context.tokens.filter(({ kind }) => kind === NUMBER)
  context.titles ??= titlesAbove(context.text, context.tokens[0]!.start, numbers.length) ?? []
  return context.titles[numbers.indexOf(context.tokens[q.last]!)] ?? null
}

/** "games, points per game", "minutes": what a column counts or measures. */
export function countedInColumn(context: BareContext, q: Quantity): Quantity['unit'] {
  if (!context.row || q.words || q.decimal === null || Number(q.decimal) < 1) return null
  const { nouns, bare } = context.compiled.pack
  const title = titleOf(context, q)
  // "Labour 77 (65)" below "The parties (seats; those of 2022 in brackets)"
  const bracket =
    title === null && !q.decimal.includes('.')
      ? /\((\p{L}+)/u.exec(headingAbove(context.compiled.pack.bare, context.text, context.tokens[0]!.start).heading)
      : null
  const noun = (bracket?.[1] ?? /^\p{L}+/u.exec(title ?? '')?.[0] ?? '').toLowerCase()
  if (noun === '' || bare.priced?.has(noun)) return null
  if (!bare.titles?.has(noun) && (nouns.stops.has(noun) || !nouns.isHead(noun, false))) return null
  // What a bracket counts is told of the one that the row names.
  let unit: NonNullable<Quantity['unit']> = { type: 'count', code: null, text: bracket ? '' : noun }
  context.compiled.units.after.match(noun, 0, noun.length, (end, { rows }) => {
    const row = rows.find(({ type, factor }) => measures.has(type) && factor === undefined)
    if (end !== noun.length || end < 4 || !row) return false
    unit = { type: row.type, code: row.code, text: '' }
    return true
  })
  return unit
}

/** Whether a word makes a label of the number behind it, in one or in many: page, pages. */
function isLabel({ compiled }: BareContext, word: string): boolean {
  const { before } = compiled.pack.notClaims
  return before.has(word) || before.has(word.replace(/s$/, ''))
}

/** "Stores: 412", "14: people killed in the past year": what a line with a colon counts or measures. */
export function labelOf(context: BareContext, q: Quantity): Quantity['unit'] {
  const { tokens } = context
  const { nouns, bare } = context.compiled.pack
  if (q.words || q.scaled || q.decimal === null) return null
  const before = tokens[q.first - 1]
  const next = tokens[q.last + 1]
  const isHead = (token: Token | undefined): boolean =>
    token?.kind === WORD && !nouns.stops.has(token.norm) && nouns.isHead(token.norm, false)
  const isWhole = Number(q.decimal) > 1 && !q.decimal.includes('.')
  const isDash = /^[-–—]$/.test(next?.norm ?? '') && !next!.glued
  if (before === undefined && (next?.norm === ':' || isDash) && isWhole) {
    for (let i = q.last + 2; i < q.last + 5; i++)
      if (tokens[i]?.kind !== WORD || tokens[i]!.capital) return null
      else if (isHead(tokens[i])) return { type: 'count', code: null, text: tokens[i]!.norm }
    return null
  }
  // "Deaths: 12 in Lagos, 8 in Kano"
  const { inside } = context.compiled.pack.phrases
  const isPlaced = inside?.has(next?.norm ?? '') === true && tokens[q.last + 2]?.capital === true
  if (before?.norm !== ':' || (next !== undefined && !isPlaced && !/^[(|;,.]$/.test(next.norm))) return null
  const label = tokens[q.first - 2]
  // "Injured: 52, of whom nine seriously"
  if (isWhole && q.first === 2 && bare.harmed?.states.has(label!.norm))
    return { type: 'count', code: null, text: bare.harmed.people }
  // "Lakeview: 548, down 1 percent" below "Northside: 1,112 students, down 5 percent"
  if (isWhole && q.first < 7 && label?.capital && tokens[0]!.capital) {
    const noun = countedAbove(context.text, tokens[0]!.start)
    if (noun !== null && !nouns.stops.has(noun) && nouns.isHead(noun, false))
      return { type: 'count', code: null, text: noun }
  }
  if (next?.norm === ',') return null
  if (!isWhole || q.first > 6 || !isHead(label) || bare.priced?.has(label!.norm)) return null
  // "See pages: 14."
  if (next?.norm === '.' && tokens[q.last + 2] !== undefined) return null
  if ((next?.norm === '.' || isPlaced) && isLabel(context, label!.norm)) return null
  return { type: 'count', code: null, text: label!.norm }
}

import { NUMBER, SYMBOL, type Token } from '../text/tokens.ts'
import type { Pattern } from './pattern-tree.ts'
import { parseElement } from './phrase-table.ts'

/*
 * What the classes of a pattern matched.
 */

export interface Slot {
  readonly name: string
  readonly token: Token
  readonly value: number
}

/** The number that a token of a class stands for. */
function valueIn(name: string, { kind, norm, word }: Token): number {
  return kind === NUMBER ? Number(norm) : word.classes.find((row) => row.name === name)!.value
}

/** The first two-digit year that is one of the last century. */
const FIRST_OF_LAST_CENTURY = 60

/** ’24: the year 2024. */
const yearOf = (told: number): number => (told > 99 ? told : told + (told < FIRST_OF_LAST_CENTURY ? 2000 : 1900))

/** What stands behind the point of a year, by the class of both. */
const partsOfYear: ReadonlyMap<string, string> = new Map([
  ['yearmonth', 'monthnumber'],
  ['yearquarter', 'n'],
])

function addSlots(slots: Slot[], name: string, token: Token): void {
  const part = partsOfYear.get(name)
  if (part !== undefined) {
    const [year, nth] = token.norm.split('.').map(Number) as [number, number]
    slots.push({ name: 'year', token, value: yearOf(year) }, { name: part, token, value: nth })
    return
  }
  const value = valueIn(name, token)
  slots.push(name === 'yy' ? { name: 'year', token, value: yearOf(value) } : { name, token, value })
}

const noSlots: readonly Slot[] = []

/** What the classes of a pattern matched that matches at `at`. Most matches are dropped for a longer one, so it is made for those that stay. */
export function slotsOf(pattern: Pattern, tokens: readonly Token[], at: number): readonly Slot[] {
  if (!pattern.source.includes('{')) return noSlots
  const slots: Slot[] = []
  let i = at
  pattern.elements ??= pattern.source.split(' ').map(parseElement)
  const { elements } = pattern
  for (let e = 0; e < elements.length; e++) {
    const element = elements[e]!
    if (e > 0) while (tokens[i]!.kind === SYMBOL && (element.is !== 'word' || element.word !== tokens[i]!.norm)) i++
    if (element.is === 'class') addSlots(slots, element.name, tokens[i]!)
    i++
  }
  return slots
}

import { narrow, widen } from './narrow.ts'

/**
 * Phrases as data.
 *
 * A pattern is its words apart by spaces: `rose` that word · `climb*` a word that begins so · `*보다` a word that ends so · `달~` that word,
 * alone or with particles · `{month}` a word of a class · `{n}` a number · `-`, `(`, `%` that sign. Hyphens and the full stop of an
 * abbreviation may stand between words unasked.
 */
export type Element =
  | { readonly is: 'word'; readonly word: string }
  | Affix
  | { readonly is: 'class'; readonly name: string }

export interface Affix {
  readonly is: 'prefix' | 'suffix' | 'stem'
  readonly word: string
}

export function parseElement(part: string): Element {
  if (part.startsWith('{')) return { is: 'class', name: part.slice(1, -1) }
  if (part.length > 1 && part.endsWith('*')) return { is: 'prefix', word: part.slice(0, -1) }
  if (part.length > 1 && part.startsWith('*')) return { is: 'suffix', word: part.slice(1) }
  if (part.length > 1 && part.endsWith('~')) return { is: 'stem', word: part.slice(0, -1) }
  return { is: 'word', word: part }
}

/** A pattern that ends at a place: its number among all of its table, and that of its value. */
export interface End {
  readonly row: number
  readonly value: number
}

/** Words that a pattern may have: each is marked with a capital letter of its own, since patterns are lower case. */
const MOST_WORDS = 26
const markOf = (depth: number): string => String.fromCharCode(65 + depth)

interface Place {
  ends: string
  next: Map<string, Place> | null
}

/**
 * Many patterns, each with the number of its value, as one text that is taken apart only where a sentence goes along it: of thousands of
 * phrases a sentence meets some ten.
 *
 * A line for each drawer: its name ({@link drawerOf}) and the first words in it. A place is told by the patterns that end there, `row.value` in
 * base 36 with commas between them, and then by what may follow: the mark of its depth, the word, a stroke, and the place behind that word.
 *
 * @throws {Error} for a pattern that is not lower case or has too many words
 */
export function tabulatePhrases(patterns: Iterable<readonly [string, number]>): string {
  const root: Place = { ends: '', next: null }
  let row = 0
  for (const [pattern, value] of patterns) {
    const parts = pattern.split(' ')
    if (/[A-Z|\x80]/.test(pattern) || parts.length > MOST_WORDS)
      throw new Error(`no pattern of a language pack: "${pattern}"`)
    let place = root
    for (const part of parts) {
      place.next ??= new Map()
      let next = place.next.get(part)
      if (next === undefined) {
        next = { ends: '', next: null }
        place.next.set(part, next)
      }
      place = next
    }
    const end = `${(row++).toString(36)}.${value.toString(36)}`
    place.ends = place.ends === '' ? end : `${place.ends},${end}`
  }
  const drawers = new Map<string, Map<string, Place>>()
  for (const [part, place] of root.next ?? []) {
    const drawer = drawers.get(drawerOf(part)) ?? new Map<string, Place>()
    drawers.set(drawerOf(part), drawer.set(part, place))
  }
  return narrow([...drawers].map(([name, next]) => name + tell({ ends: '', next }, 0)).join('\n'))
}

/**
 * Where a first word is kept, so that it is looked at only once a text has a word that it may be: by its first letters, a suffix by its last
 * one; classes and numbers together.
 */
function drawerOf(part: string): string {
  const first = parseElement(part)
  if (first.is === 'class' || /^\d/.test(first.word)) return ''
  return first.is === 'suffix' ? lastDrawer(first.word) : firstDrawer(first.word)
}

/** The drawer of what begins with the first letters of a word, and that of suffixes. What is one letter long has one of its own. */
export const firstDrawer = (word: string): string => word.slice(0, word.charCodeAt(0) < 128 ? 2 : 1)
export const lastDrawer = (word: string): string => `*${word.slice(-1)}`

/** The drawers of a table by their names: texts of {@link readPlace}, of depth 0, once they are widened. */
export function readDrawers(table: string): Map<string, string> {
  const mark = markOf(0)
  return new Map(
    table.split('\n').map((line) => {
      const at = Math.max(line.indexOf(mark), 0)
      return [widen(line.slice(0, at)), line.slice(at)]
    }),
  )
}

/** As deep as patterns are long. */
function tell({ ends, next }: Place, depth: number): string {
  let text = ends
  if (next) for (const [part, place] of next) text += `${markOf(depth)}${part}|${tell(place, depth + 1)}`
  return text
}

/** A place of such a text, taken apart: what ends at it, and each word that may follow with the text of the place behind it. */
export function readPlace(text: string, depth: number, next: (part: string, text: string) => void): readonly End[] {
  const [ends, ...branches] = text.split(markOf(depth)) as [string, ...string[]]
  for (const branch of branches) {
    const at = branch.indexOf('|')
    next(branch.slice(0, at), branch.slice(at + 1))
  }
  return ends === '' ? noEnds : ends.split(',').map(readEnd)
}

const noEnds: readonly End[] = []

function readEnd(text: string): End {
  const [row, value] = text.split('.') as [string, string]
  return { row: Number.parseInt(row, 36), value: Number.parseInt(value, 36) }
}

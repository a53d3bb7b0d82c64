import { NUMBER, numberClasses, SYMBOL, type Token, WORD } from '../text/tokens.ts'
import type { WordClass } from '../text/words.ts'
import { widen } from './narrow.ts'
import {
  Affixes,
  grow,
  joiningBits,
  newNode,
  type Opening,
  type Pattern,
  type PatternNode,
  RANKS,
} from './pattern-tree.ts'
import { type Affix, firstDrawer, lastDrawer, parseElement, readDrawers, readPlace } from './phrase-table.ts'
import { type Slot, slotsOf } from './slots.ts'

export interface Match<T> {
  readonly value: T
  /** First and last token, the last included. */
  readonly first: number
  readonly last: number
  /** What the class elements matched, in order. */
  readonly slots: readonly Slot[]
}

/** Phrases with their values, as a pack keeps them. */
export interface Phrases<T> {
  /** As {@link tabulatePhrases} writes it. */
  readonly table: string
  readonly values: readonly T[]
}

/** Many patterns, found at a token with a few look-ups. What a word may begin is kept with the word. */
export class Patterns<T> {
  /** Place of this set among the openings of a word. */
  readonly id: number
  readonly #bit: number
  /** Patterns whose first words no text could have shown yet. */
  readonly #unread: Map<string, string>
  readonly #byWord = new Map<string, PatternNode>()
  readonly #byPrefix = new Affixes()
  readonly #byStem = new Affixes()
  readonly #bySuffix = new Affixes()
  readonly #byClass = new Map<string, PatternNode>()
  /** Classes of numbers that a pattern begins with, as their bits. */
  #numbers: readonly { readonly bit: number; readonly node: PatternNode }[] | null = null
  #numberBits = 0
  readonly #values: readonly T[]
  /** Group of each value. */
  readonly #groups: readonly number[]
  /** Of each group the last token that its matches cover, while they are looked for. */
  readonly #lastOf: Int32Array
  readonly #particles: (rest: string) => boolean
  /** Those that begin with a number as it is written (9 / 11), by that number. */
  #byNumber: (PatternNode[] | undefined)[] | null = null

  constructor(
    id: number,
    { table, values }: Phrases<T>,
    particles: (rest: string) => boolean,
    groupOf: ((value: T) => string) | null = null,
  ) {
    this.id = id
    this.#bit = 1 << id
    this.#particles = particles
    this.#values = values
    const names = groupOf === null ? [] : values.map(groupOf)
    const groups = [...new Set(names)]
    this.#groups = names.map((name) => groups.indexOf(name))
    this.#lastOf = new Int32Array(Math.max(groups.length, 1))
    this.#unread = readDrawers(table)
    this.#draw('')
  }

  #draw(drawer: string): void {
    const text = this.#unread.get(drawer)
    if (text === undefined) return
    this.#unread.delete(drawer)
    readPlace(widen(text), 0, (part, rest) => this.#begin(part, rest))
  }

  #begin(part: string, text: string): void {
    const first = parseElement(part)
    const node = newNode(1, part, RANKS[first.is], text)
    if (first.is === 'word') {
      this.#byWord.set(part, node)
      const code = part.charCodeAt(0)
      if (code >= 48 && code <= 57) {
        this.#byNumber ??= []
        if (/^\d{1,4}$/.test(part)) append(this.#byNumber, Number(part), node)
      }
    } else if (first.is === 'class') this.#byClass.set(first.name, node)
    else if (first.is === 'prefix') this.#byPrefix.add(first.word, node)
    else if (first.is === 'stem') this.#byStem.add(first.word, node)
    else this.#bySuffix.add(first.word, node)
  }

  /** The patterns that may begin with a word of these letters and classes, or `undefined`. */
  openingsOf(norm: string, classes: readonly WordClass[]): readonly Opening[] | undefined {
    this.#draw(norm.slice(0, 1))
    this.#draw(firstDrawer(norm))
    this.#draw(lastDrawer(norm))
    const found: Opening[] = []
    const add = (node: PatternNode | undefined, capital = false): void => {
      if (node) found.push({ node, capital })
    }
    add(this.#byWord.get(norm))
    this.#byPrefix.atStart(norm, (node) => add(node))
    this.#byStem.atStart(norm, (node, length) => {
      if (length === norm.length || this.#particles(norm.slice(length))) add(node)
    })
    this.#bySuffix.atEnd(norm, (node) => add(node))
    for (const { name, capital } of classes) add(this.#byClass.get(name), capital)
    return found.length === 0 ? undefined : found
  }

  /** The longest pattern that begins at token `at`; of equal ones the first written. */
  matchAt(tokens: readonly Token[], at: number): Match<T> | null {
    // Behind the last token nothing begins: a text may end in the middle of a phrase.
    const token = tokens[at]
    if (token === undefined || (token.opens & this.#bit) === 0 || !this.#gather(tokens, at)) return null
    return longest(tokens, at) as Match<T>
  }

  /** Every match that begins at a token which opens some pattern, into {@link gathered}; `false` if there is none. */
  #gather(tokens: readonly Token[], at: number): boolean {
    const token = tokens[at]!
    gatheredCount = 0
    if (token.kind === NUMBER) {
      this.#numbers ??= this.#openNumbers()
      if ((token.digits & this.#numberBits) !== 0)
        for (let i = 0; i < this.#numbers.length; i++) {
          const { bit, node } = this.#numbers[i]!
          if ((token.digits & bit) !== 0 && mayGoOn(node, tokens, at + 1)) this.#follow(node, tokens, at + 1)
        }
      if (this.#byNumber !== null) {
        const isShort = (token.digits & numberClasses.n!) !== 0 && token.norm.length <= 4
        if (isShort) for (const node of this.#byNumber[Number(token.norm)] ?? []) this.#follow(node, tokens, at + 1)
        else {
          const node = this.#byWord.get(token.norm)
          if (node) this.#follow(node, tokens, at + 1)
        }
      }
    } else {
      const openings = token.word.openings?.[this.id]
      if (openings === undefined) return false
      // Counted loops: this is run for each word, and iterators would be most of what it allocates.
      for (let i = 0; i < openings.length; i++) {
        const { node, capital } = openings[i]!
        if ((!capital || token.capital) && mayGoOn(node, tokens, at + 1)) this.#follow(node, tokens, at + 1)
      }
    }
    return gatheredCount > 0
  }

  #openNumbers(): readonly { readonly bit: number; readonly node: PatternNode }[] {
    return [...this.#byClass].map(([name, node]) => {
      const bit = numberClasses[name] ?? 0
      this.#numberBits |= bit
      return { bit, node }
    })
  }

  /** Reads the part of the table that a text has come to. */
  #open(node: PatternNode): void {
    const ends = readPlace(node.text!, node.depth, (part, text) => {
      grow(node, part, newNode(node.depth + 1, `${node.source} ${part}`, node.rank, text))
    })
    node.ends = ends.map(({ row, value }) => ({
      source: node.source,
      rank: node.rank + row,
      elements: null,
      value: this.#values[value],
      group: this.#groups[value] ?? 0,
    }))
    node.text = null
    node.goesOn = ends.length === 0
  }

  /** Gathers what goes on from a node with token `at`. As deep as patterns are long. */
  #follow(node: PatternNode, tokens: readonly Token[], at: number): void {
    if (node.text !== null) this.#open(node)
    const { ends, words, bits, affixes, classes, traitBits } = node
    for (let i = 0; i < ends.length; i++) gather(ends[i]!, at - 1)
    if (words === null && affixes === null && classes === null) return
    for (let i = at; i < tokens.length; i++) {
      const token = tokens[i]!
      if ((token.word.bit & bits) !== 0) {
        const next = words!.get(token.norm)
        if (next !== undefined && mayGoOn(next, tokens, i + 1)) this.#follow(next, tokens, i + 1)
      }
      // Hyphens inside compounds and stops of abbreviations may stand between words.
      if (token.kind === SYMBOL) {
        if (token.glued && (token.norm === '-' || token.norm === '.' || token.norm === '‑')) continue
        return
      }
      if ((token.word.traitBits & traitBits) === 0) return
      if (affixes !== null && token.kind === WORD)
        for (let n = 0; n < affixes.length; n++)
          if (this.#fits(affixes[n]!.element, token.norm)) this.#follow(affixes[n]!.node, tokens, i + 1)
      if (classes !== null)
        for (let n = 0; n < classes.length; n++)
          if (isOfClass(classes[n]!, token)) this.#follow(classes[n]!.node, tokens, i + 1)
      return
    }
  }

  #fits({ is, word }: Affix, norm: string): boolean {
    if (is === 'suffix') return norm.endsWith(word)
    return (
      norm.startsWith(word) &&
      (is === 'prefix' || norm.length === word.length || this.#particles(norm.slice(word.length)))
    )
  }

  /** Every match from left to right, none overlapping another of this set. */
  findAll(tokens: readonly Token[]): Match<T>[] {
    const found: Match<T>[] = []
    for (let at = 0; at < tokens.length; at++) {
      const match = this.matchAt(tokens, at)
      if (match) {
        found.push(match)
        at = match.last
      }
    }
    return found
  }

  /** As `findAll`, but matches of different groups may share tokens. In order of their first token. */
  findByGroup(tokens: readonly Token[]): Match<T>[] {
    const found: Match<T>[] = []
    const lastOf = this.#lastOf.fill(-1)
    const groups: number[] = []
    for (let at = 0; at < tokens.length; at++) {
      if ((tokens[at]!.opens & this.#bit) === 0 || !this.#gather(tokens, at)) continue
      if (gatheredCount > 1) sortByRank()
      const here = found.length
      for (let n = 0; n < gatheredCount; n++) {
        const { pattern, last } = gathered[n]!
        const { group } = pattern
        if (lastOf[group]! >= at) continue
        let i = here
        while (i < found.length && groups[i] !== group) i++
        if (i < found.length && last <= found[i]!.last) continue
        found[i] = { value: pattern.value as T, first: at, last, slots: slotsOf(pattern, tokens, at) }
        groups[i] = group
      }
      for (let i = here; i < found.length; i++) lastOf[groups[i]!] = found[i]!.last
    }
    return found
  }
}

/** Whether something may match from a node with a token on: a quick look that is never wrongly no. */
function mayGoOn({ goesOn, bits, traitBits }: PatternNode, tokens: readonly Token[], at: number): boolean {
  if (!goesOn) return true
  if (at >= tokens.length) return false
  const { word } = tokens[at]!
  return (word.bit & (bits | joiningBits)) !== 0 || (word.traitBits & traitBits) !== 0
}

function isOfClass(
  { name, bit }: { readonly name: string; readonly bit: number },
  { kind, digits, word, capital }: Token,
): boolean {
  if (kind === NUMBER) return (digits & bit) !== 0
  const { classes } = word
  for (let i = 0; i < classes.length; i++) if (classes[i]!.name === name) return capital || !classes[i]!.capital
  return false
}

interface Gathered {
  pattern: Pattern
  last: number
}

/** What was found at the token under way, the first so many. One array for all and used again, since matching never nests. */
const gathered: Gathered[] = []
let gatheredCount = 0
function gather(pattern: Pattern, last: number): void {
  if (gatheredCount === gathered.length) gathered.push({ pattern, last })
  const match = gathered[gatheredCount++]!
  match.pattern = pattern
  match.last = last
}

/** The longest of what was gathered at a token; of equal ones the first written. */
function longest(tokens: readonly Token[], at: number): Match<unknown> {
  let best = gathered[0]!
  for (let i = 1; i < gatheredCount; i++) {
    const other = gathered[i]!
    if (other.last > best.last || (other.last === best.last && other.pattern.rank < best.pattern.rank)) best = other
  }
  const { pattern, last } = best
  return { value: pattern.value, first: at, last, slots: slotsOf(pattern, tokens, at) }
}

/** Of a handful of matches: no more than some patterns begin with one word. */
function sortByRank(): void {
  for (let i = 1; i < gatheredCount; i++) {
    const match = gathered[i]!
    let at = i
    while (at > 0 && gathered[at - 1]!.pattern.rank > match.pattern.rank) {
      gathered[at] = gathered[at - 1]!
      at--
    }
    gathered[at] = match
  }
}

function append<T>(lists: (T[] | undefined)[], at: number, value: T): void {
  const list = lists[at]
  if (list) list.push(value)
  else lists[at] = [value]
}

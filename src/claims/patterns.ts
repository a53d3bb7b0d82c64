import { NUMBER, numberClasses, SYMBOL, type Token, WORD } from './tokens.ts'
import { bitOf, type WordClass } from './words.ts'

/**
 * Phrases as data, matched over the tokens of a sentence.
 *
 * A pattern is its words apart by spaces: `rose` that word · `climb*` a word that begins so · `*보다` a word that ends so · `달~` that word,
 * alone or with particles · `{month}` a word of a class · `{n}` a number · `-`, `(`, `%` that sign. Hyphens and the full stop of an
 * abbreviation may stand between words unasked.
 */
interface Pattern {
  readonly source: string
  /** Of matches of one length the lowest counts: a word in full before a part of one or a class, then the first written. */
  readonly rank: number
  readonly value: unknown
  /** Group of its value, as a small number. */
  readonly group: number
  /** Its words, cut apart when the first of them is met for the first time. */
  parts: readonly string[] | null
}

interface Affix {
  readonly is: 'prefix' | 'suffix' | 'stem'
  readonly word: string
}

type Element = { readonly is: 'word'; readonly word: string } | Affix | { readonly is: 'class'; readonly name: string }

export interface Match<T> {
  readonly value: T
  /** First and last token, the last included. */
  readonly first: number
  readonly last: number
  /** What the class elements matched, in order. */
  readonly slots: readonly Slot[]
}

export interface Slot {
  readonly name: string
  readonly token: Token
  readonly value: number
}

/** Which patterns may begin at a word, set by set. */
export type Openings = readonly (readonly Opening[] | undefined)[]

interface Opening {
  /** What may follow the word. */
  readonly node: Node
  /** The word must be written with a capital. */
  readonly capital: boolean
}

/** A place in patterns that are alike up to it, so that what they share is looked at once. */
interface Node {
  /** How many words of its patterns stand before it. */
  readonly depth: number
  /** Patterns that end here. */
  readonly ends: Pattern[]
  /** Those that go on, until a text goes on here for the first time: few of the tables are ever asked for. */
  waiting: Pattern[] | null
  words: Map<string, Node> | null
  /** The bits of those words. */
  bits: number
  affixes: { readonly element: Affix; readonly node: Node }[] | null
  classes: { readonly name: string; readonly bit: number; readonly node: Node }[] | null
}

function parseElement(part: string): Element {
  if (part.startsWith('{')) return { is: 'class', name: part.slice(1, -1) }
  if (part.length > 1 && part.endsWith('*')) return { is: 'prefix', word: part.slice(0, -1) }
  if (part.length > 1 && part.startsWith('*')) return { is: 'suffix', word: part.slice(1) }
  if (part.length > 1 && part.endsWith('~')) return { is: 'stem', word: part.slice(0, -1) }
  return { is: 'word', word: part }
}

const partsOf = (pattern: Pattern): readonly string[] => {
  pattern.parts ??= pattern.source.split(' ')
  return pattern.parts
}

const RANKS = { word: 0, prefix: 1e6, stem: 1e6, suffix: 2e6, class: 3e6 }

/** Many patterns, found at a token with a few look-ups. What a word may begin is kept with the word. */
export class Patterns<T> {
  /** Place of this set among the openings of a word. */
  readonly id: number
  readonly #bit: number
  readonly #byWord = new Map<string, Pattern[]>()
  readonly #byPrefix = new Affixes()
  readonly #byStem = new Affixes()
  readonly #bySuffix = new Affixes()
  readonly #byClass = new Map<string, Pattern[]>()
  /** Classes of numbers that a pattern begins with, as their bits. */
  #numbers: readonly { readonly bit: number; readonly node: Node }[] | null = null
  #numberBits = 0
  readonly #groups: string[] = []
  /** Of each group the last token that its matches cover, while they are looked for. */
  #lastOf = new Int32Array(0)
  /** What follows the first element of the patterns of one list. */
  readonly #nodes = new WeakMap<readonly Pattern[], Node>()
  readonly #particles: (rest: string) => boolean
  /** Those that begin with a number as it is written (9 / 11), by that number. */
  #byNumber: (Pattern[] | undefined)[] | null = null

  constructor(
    id: number,
    rows: Iterable<readonly [string, T]>,
    particles: (rest: string) => boolean,
    groupOf: (value: T) => string = () => '',
  ) {
    this.id = id
    this.#bit = 1 << id
    this.#particles = particles
    let row = 0
    for (const [source, value] of rows) {
      const space = source.indexOf(' ')
      const head = space < 0 ? source : source.slice(0, space)
      const name = groupOf(value)
      if (!this.#groups.includes(name)) this.#groups.push(name)
      const first = parseElement(head)
      const rank = RANKS[first.is] + row++
      const pattern: Pattern = { source, rank, value, group: this.#groups.indexOf(name), parts: null }
      if (first.is === 'word') {
        append(this.#byWord, first.word, pattern)
        const code = first.word.charCodeAt(0)
        if (code >= 48 && code <= 57) {
          this.#byNumber ??= []
          if (/^\d{1,4}$/.test(first.word)) {
            const rows = this.#byNumber[Number(first.word)] ?? []
            rows.push(pattern)
            this.#byNumber[Number(first.word)] = rows
          }
        }
      } else if (first.is === 'class') append(this.#byClass, first.name, pattern)
      else if (first.is === 'prefix') this.#byPrefix.add(first.word, pattern)
      else if (first.is === 'stem') this.#byStem.add(first.word, pattern)
      else this.#bySuffix.add(first.word, pattern)
    }
    this.#lastOf = new Int32Array(this.#groups.length)
  }

  /** The patterns that may begin with a word of these letters and classes, or `undefined`. */
  openingsOf(norm: string, classes: readonly WordClass[]): readonly Opening[] | undefined {
    const found: Opening[] = []
    const add = (rows: readonly Pattern[] | undefined, capital = false): void => {
      if (rows) found.push({ node: this.#nodeOf(rows), capital })
    }
    add(this.#byWord.get(norm))
    this.#byPrefix.atStart(norm, (rows) => add(rows))
    this.#byStem.atStart(norm, (rows, length) => {
      if (length === norm.length || this.#particles(norm.slice(length))) add(rows)
    })
    this.#bySuffix.atEnd(norm, (rows) => add(rows))
    for (const { name, capital } of classes) add(this.#byClass.get(name), capital)
    return found.length === 0 ? undefined : found
  }

  /** Made when its first word is met: most patterns are never asked for. */
  #nodeOf(rows: readonly Pattern[]): Node {
    let node = this.#nodes.get(rows)
    if (node === undefined) {
      node = newNode(1)
      for (const pattern of rows) add(node, pattern)
      this.#nodes.set(rows, node)
    }
    return node
  }

  /** The longest pattern that begins at token `at`; of equal ones the first written. */
  matchAt(tokens: readonly Token[], at: number): Match<T> | null {
    if (!this.#gather(tokens, at)) return null
    let best = gathered[0]!
    for (let i = 1; i < gatheredCount; i++) {
      const other = gathered[i]!
      if (other.last > best.last || (other.last === best.last && other.pattern.rank < best.pattern.rank)) best = other
    }
    const { pattern, last } = best
    return { value: pattern.value as T, first: at, last, slots: this.#slotsOf(pattern, tokens, at) }
  }

  /** Every match that begins at a token, into {@link gathered}; `false` if there is none. */
  #gather(tokens: readonly Token[], at: number): boolean {
    const token = tokens[at]!
    if ((token.opens & this.#bit) === 0) return false
    gatheredCount = 0
    if (token.kind === NUMBER) {
      this.#numbers ??= this.#openNumbers()
      if ((token.digits & this.#numberBits) !== 0)
        for (let i = 0; i < this.#numbers.length; i++) {
          const { bit, node } = this.#numbers[i]!
          if ((token.digits & bit) !== 0) this.#follow(node, tokens, at + 1)
        }
      if (this.#byNumber !== null) {
        const isShort = (token.digits & numberClasses.n!) !== 0 && token.norm.length <= 4
        const rows = isShort ? this.#byNumber[Number(token.norm)] : this.#byWord.get(token.norm)
        if (rows) this.#follow(this.#nodeOf(rows), tokens, at + 1)
      }
    } else {
      const openings = token.word.openings?.[this.id]
      if (openings === undefined) return false
      // Counted loops: this is run for each word, and iterators would be most of what it allocates.
      for (let i = 0; i < openings.length; i++) {
        const { node, capital } = openings[i]!
        if (!capital || token.capital) this.#follow(node, tokens, at + 1)
      }
    }
    return gatheredCount > 0
  }

  #openNumbers(): readonly { readonly bit: number; readonly node: Node }[] {
    return [...this.#byClass].map(([name, rows]) => {
      const bit = numberClasses[name] ?? 0
      this.#numberBits |= bit
      return { bit, node: this.#nodeOf(rows) }
    })
  }

  /** Gathers what goes on from a node with token `at`. As deep as patterns are long. */
  #follow(node: Node, tokens: readonly Token[], at: number): void {
    if (node.waiting !== null) branch(node)
    const { ends, words, bits, affixes, classes } = node
    for (let i = 0; i < ends.length; i++) gather(ends[i]!, at - 1)
    if (words === null && affixes === null && classes === null) return
    for (let i = at; i < tokens.length; i++) {
      const token = tokens[i]!
      if ((token.word.bit & bits) !== 0) {
        const next = words!.get(token.norm)
        if (next !== undefined) this.#follow(next, tokens, i + 1)
      }
      // Hyphens inside compounds and stops of abbreviations may stand between words.
      if (token.kind === SYMBOL) {
        if (token.glued && (token.norm === '-' || token.norm === '.' || token.norm === '‑')) continue
        return
      }
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
      if (!this.#gather(tokens, at)) continue
      if (gatheredCount > 1) sortByRank()
      const here = found.length
      for (let n = 0; n < gatheredCount; n++) {
        const { pattern, last } = gathered[n]!
        const { group } = pattern
        if (lastOf[group]! >= at) continue
        let i = here
        while (i < found.length && groups[i] !== group) i++
        if (i < found.length && last <= found[i]!.last) continue
        found[i] = { value: pattern.value as T, first: at, last, slots: this.#slotsOf(pattern, tokens, at) }
        groups[i] = group
      }
      for (let i = here; i < found.length; i++) lastOf[groups[i]!] = found[i]!.last
    }
    return found
  }

  /** What the classes of a pattern matched that matches at `at`. Most matches are dropped for a longer one, so it is made for those that stay. */
  #slotsOf(pattern: Pattern, tokens: readonly Token[], at: number): readonly Slot[] {
    if (!pattern.source.includes('{')) return noSlots
    const slots: Slot[] = []
    let i = at
    for (const [e, part] of partsOf(pattern).entries()) {
      const element = parseElement(part)
      if (e > 0) while (tokens[i]!.kind === SYMBOL && (element.is !== 'word' || element.word !== tokens[i]!.norm)) i++
      if (element.is === 'class')
        slots.push({ name: element.name, token: tokens[i]!, value: valueIn(element.name, tokens[i]!) })
      i++
    }
    return slots
  }
}

/** The number that a token of a class stands for. */
function valueIn(name: string, { kind, norm, word }: Token): number {
  return kind === NUMBER ? Number(norm) : word.classes.find((row) => row.name === name)!.value
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
const noSlots: readonly Slot[] = []

function gather(pattern: Pattern, last: number): void {
  if (gatheredCount === gathered.length) gathered.push({ pattern, last })
  const match = gathered[gatheredCount++]!
  match.pattern = pattern
  match.last = last
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

/** Patterns by the letters that a word begins or ends with. */
class Affixes {
  readonly #rows = new Map<string, Pattern[]>()
  /** Character at the outer end → lengths that occur, as bits. */
  readonly #lengths = new Map<number, number>()
  readonly #last = new Map<number, number>()

  add(affix: string, pattern: Pattern): void {
    append(this.#rows, affix, pattern)
    const bit = 1 << Math.min(affix.length, 30)
    const first = affix.charCodeAt(0)
    this.#lengths.set(first, (this.#lengths.get(first) ?? 0) | bit)
    const last = affix.charCodeAt(affix.length - 1)
    this.#last.set(last, (this.#last.get(last) ?? 0) | bit)
  }

  atStart(norm: string, found: (rows: readonly Pattern[], length: number) => void): void {
    this.#pick(this.#lengths.get(norm.charCodeAt(0)), norm.length, (n) => norm.slice(0, n), found)
  }

  atEnd(norm: string, found: (rows: readonly Pattern[]) => void): void {
    this.#pick(this.#last.get(norm.charCodeAt(norm.length - 1)), norm.length, (n) => norm.slice(norm.length - n), found)
  }

  #pick(
    lengths: number | undefined,
    most: number,
    cut: (n: number) => string,
    found: (rows: readonly Pattern[], length: number) => void,
  ): void {
    if (lengths === undefined) return
    for (let n = 1; n <= most && n < 31; n++) {
      if ((lengths & (1 << n)) === 0) continue
      const rows = this.#rows.get(cut(n))
      if (rows) found(rows, n)
    }
  }
}

const newNode = (depth: number): Node => ({
  depth,
  ends: [],
  waiting: null,
  words: null,
  bits: 0,
  affixes: null,
  classes: null,
})

function add(node: Node, pattern: Pattern): void {
  if (partsOf(pattern).length === node.depth) node.ends.push(pattern)
  else {
    node.waiting ??= []
    node.waiting.push(pattern)
  }
}

/** Parts the patterns that go on from a node by their next word. */
function branch(node: Node): void {
  for (const pattern of node.waiting!) add(childOf(node, parseElement(pattern.parts![node.depth]!)), pattern)
  node.waiting = null
}

function childOf(parent: Node, element: Element): Node {
  switch (element.is) {
    case 'word': {
      parent.words ??= new Map()
      let node = parent.words.get(element.word)
      if (node === undefined) {
        node = newNode(parent.depth + 1)
        parent.words.set(element.word, node)
        parent.bits |= bitOf(element.word)
      }
      return node
    }
    case 'class': {
      parent.classes ??= []
      let row = parent.classes.find(({ name }) => name === element.name)
      if (row === undefined) {
        row = { name: element.name, bit: numberClasses[element.name] ?? 0, node: newNode(parent.depth + 1) }
        parent.classes.push(row)
      }
      return row.node
    }
    default: {
      parent.affixes ??= []
      let row = parent.affixes.find(({ element: { is, word } }) => is === element.is && word === element.word)
      if (row === undefined) {
        row = { element, node: newNode(parent.depth + 1) }
        parent.affixes.push(row)
      }
      return row.node
    }
  }
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

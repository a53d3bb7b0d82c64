import { NUMBER, numberClasses, SYMBOL, type Token, WORD } from './tokens.ts'
import { internalized } from './words.ts'

/**
 * Phrases as data, matched over the tokens of a sentence.
 *
 * A pattern is its words apart by spaces: `rose` that word · `climb*` a word that begins so · `*보다` a word that ends so · `달~` that word,
 * alone or with particles · `{month}` a word of a class · `{n}` a number · `-`, `(`, `%` that sign. Hyphens and the full stop of an
 * abbreviation may stand between words unasked.
 */
interface Pattern {
  readonly source: string
  readonly value: unknown
  /** Group of its value, as a small number. */
  readonly group: number
  /** Read when its first word is met for the first time. */
  elements: readonly Element[] | null
}

type Element =
  | { readonly is: 'word'; readonly word: string }
  | { readonly is: 'prefix'; readonly word: string }
  | { readonly is: 'suffix'; readonly word: string }
  | { readonly is: 'stem'; readonly word: string }
  | { readonly is: 'class'; readonly name: string }

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
export type Openings = readonly (Opening | undefined)[]

interface Opening {
  /** In order of rank: of matches of one length the first counts. */
  readonly always: readonly Ranked[]
  /** Those whose second element begins with one character. */
  readonly bySecond: ReadonlyMap<number, readonly Ranked[]> | null
  /** Those whose second element is a class: a number, or a word that belongs to one, must follow. */
  readonly beforeClass: readonly Ranked[]
}

interface Ranked {
  readonly pattern: Pattern
  readonly rank: number
  /** The second word, where it must be that very one. */
  readonly second: string | null
}

function parseElement(part: string): Element {
  if (part.startsWith('{')) return { is: 'class', name: part.slice(1, -1) }
  if (part.length > 1 && part.endsWith('*')) return { is: 'prefix', word: part.slice(0, -1) }
  if (part.length > 1 && part.startsWith('*')) return { is: 'suffix', word: part.slice(1) }
  if (part.length > 1 && part.endsWith('~')) return { is: 'stem', word: part.slice(0, -1) }
  return { is: 'word', word: part }
}

const elementsOf = (pattern: Pattern): readonly Element[] => {
  pattern.elements ??= pattern.source.split(' ').map((part) => parseElement(internalized(part)))
  return pattern.elements
}

/** Many patterns, found at a token with a few look-ups. What a word may begin is kept with the word. */
export class Patterns<T> {
  /** Place of this set among the openings of a word. */
  readonly id: number
  readonly #bit: number
  readonly #byWord = new Map<string, Pattern[]>()
  readonly #byPrefix = new Affixes()
  readonly #bySuffix = new Affixes()
  readonly #byClass = new Map<string, Pattern[]>()
  /** Classes of numbers that a pattern begins with, as their bits. */
  #numbers: readonly { readonly bit: number; readonly begun: Opening }[] | null = null
  #numberBits = 0
  readonly #groups: string[] = []
  /** What a list of the tables opens. */
  readonly #openings = new WeakMap<readonly Pattern[], Opening>()
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
    for (const [source, value] of rows) {
      const space = source.indexOf(' ')
      const head = space < 0 ? source : source.slice(0, space)
      const name = groupOf(value)
      if (!this.#groups.includes(name)) this.#groups.push(name)
      const pattern: Pattern = { source, value, group: this.#groups.indexOf(name), elements: null }
      const first = parseElement(head)
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
      } else if (first.is === 'prefix' || first.is === 'stem') this.#byPrefix.add(first.word, pattern)
      else if (first.is === 'suffix') this.#bySuffix.add(first.word, pattern)
      else append(this.#byClass, first.name, pattern)
    }
  }

  /** The patterns that may begin with a word of these letters and classes, or `undefined`. */
  openingOf(norm: string, classes: readonly { readonly name: string }[]): Opening | undefined {
    let found: readonly Pattern[] | undefined
    const add = (rows: readonly Pattern[] | undefined): void => {
      if (rows) found = found === undefined ? rows : [...found, ...rows]
    }
    add(this.#byWord.get(norm))
    add(this.#byPrefix.atStart(norm))
    add(this.#bySuffix.atEnd(norm))
    for (const { name } of classes) add(this.#byClass.get(name))
    if (found === undefined) return undefined
    // Many words end in the same particle and begin no more than it does.
    let begun = this.#openings.get(found)
    if (begun === undefined) {
      begun = opening(found, 0)
      this.#openings.set(found, begun)
    }
    return begun
  }

  /** The longest pattern that begins at token `at`; of equal ones the first written. */
  matchAt(tokens: readonly Token[], at: number): Match<T> | null {
    if (!this.#gather(tokens, at)) return null
    let best = gathered[0]!
    for (let i = 1; i < gatheredCount; i++) {
      const other = gathered[i]!
      if (other.last > best.last || (other.last === best.last && other.rank < best.rank)) best = other
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
          const { bit, begun } = this.#numbers[i]!
          if ((token.digits & bit) !== 0) this.#consider(begun, tokens, at)
        }
      if (this.#byNumber !== null) {
        const isShort = (token.digits & numberClasses.n!) !== 0 && token.norm.length <= 4
        const rows = isShort ? this.#byNumber[Number(token.norm)] : this.#byWord.get(token.norm)
        if (rows) for (const pattern of rows) this.#match({ pattern, rank: 1_000_000, second: null }, tokens, at)
      }
    } else {
      const begun = token.word.openings?.[this.id]
      if (begun === undefined) return false
      this.#consider(begun, tokens, at)
    }
    return gatheredCount > 0
  }

  #openNumbers(): readonly { readonly bit: number; readonly begun: Opening }[] {
    let rank = 0
    return [...this.#byClass].map(([name, rows]) => {
      rank += rows.length
      const bit = numberClasses[name] ?? 0
      this.#numberBits |= bit
      return { bit, begun: opening(rows, rank - rows.length) }
    })
  }

  #consider(begun: Opening, tokens: readonly Token[], at: number): void {
    // Counted loops: this is run for each word, and iterators would be most of what it allocates.
    for (let i = 0; i < begun.always.length; i++) this.#match(begun.always[i]!, tokens, at)
    if (begun.beforeClass.length > 0 && isOfClass(tokens, at + 1))
      for (let i = 0; i < begun.beforeClass.length; i++) this.#match(begun.beforeClass[i]!, tokens, at)
    if (begun.bySecond === null) return
    // Stops and hyphens may stand in between unasked.
    for (let i = at + 1; i < tokens.length && i <= at + 3; i++) {
      const next = tokens[i]!
      const list = begun.bySecond.get(next.norm.charCodeAt(0))
      if (list)
        for (let n = 0; n < list.length; n++) {
          const ranked = list[n]!
          if (ranked.second === null || ranked.second === next.norm) this.#match(ranked, tokens, at)
        }
      if (next.kind !== SYMBOL) break
    }
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
    const lastOf: number[] = new Array(this.#groups.length).fill(-1)
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

  #match({ pattern, rank }: Ranked, tokens: readonly Token[], at: number): void {
    const last = this.#lastOf(pattern, tokens, at)
    if (last < 0) return
    if (gatheredCount === gathered.length) gathered.push({ pattern, rank, last })
    const match = gathered[gatheredCount++]!
    match.pattern = pattern
    match.rank = rank
    match.last = last
  }

  /** What the classes of a pattern matched that matches at `at`. Most matches are dropped for a longer one, so it is made for those that stay. */
  #slotsOf(pattern: Pattern, tokens: readonly Token[], at: number): readonly Slot[] {
    const elements = elementsOf(pattern)
    let classes = 0
    for (let e = 0; e < elements.length; e++) if (elements[e]!.is === 'class') classes++
    if (classes === 0) return noSlots
    const slots: Slot[] = []
    this.#lastOf(pattern, tokens, at, slots)
    return slots
  }

  /** The last token of a pattern that begins at `at`, or -1. @param slots gets what its classes match */
  #lastOf(pattern: Pattern, tokens: readonly Token[], at: number, slots: Slot[] | null = null): number {
    let i = at
    const elements = elementsOf(pattern)
    for (let e = 0; e < elements.length; e++) {
      const element = elements[e]!
      let token = tokens[i]
      if (e > 0) {
        // Hyphens inside compounds and stops of abbreviations may stand between words.
        while (token && token.kind === SYMBOL && (element.is !== 'word' || element.word !== token.norm)) {
          if ((token.norm === '-' || token.norm === '.' || token.norm === '‑') && token.glued) token = tokens[++i]
          else return -1
        }
      }
      if (!token) return -1
      switch (element.is) {
        case 'word':
          if (token.norm !== element.word) return -1
          break
        case 'prefix':
          if (token.kind !== WORD || !token.norm.startsWith(element.word)) return -1
          break
        case 'suffix':
          if (token.kind !== WORD || !token.norm.endsWith(element.word)) return -1
          break
        case 'stem':
          if (token.kind !== WORD || !token.norm.startsWith(element.word)) return -1
          if (token.norm.length > element.word.length && !this.#particles(token.norm.slice(element.word.length)))
            return -1
          break
        case 'class': {
          const value = this.#valueIn(element.name, token)
          if (value === null) return -1
          slots?.push({ name: element.name, token, value })
        }
      }
      i++
    }
    return i - 1
  }

  #valueIn(name: string, token: Token): number | null {
    if (token.kind === NUMBER) return (token.digits & (numberClasses[name] ?? 0)) !== 0 ? Number(token.norm) : null
    for (const row of token.word.classes) if (row.name === name) return row.capital && !token.capital ? null : row.value
    return null
  }
}

interface Gathered {
  pattern: Pattern
  rank: number
  last: number
}

/** What was found at the token under way, the first so many. One array for all and used again, since matching never nests. */
const gathered: Gathered[] = []
let gatheredCount = 0
const noSlots: readonly Slot[] = []

/** Of a handful of matches: no more than some patterns begin with one word. */
function sortByRank(): void {
  for (let i = 1; i < gatheredCount; i++) {
    const match = gathered[i]!
    let at = i
    while (at > 0 && gathered[at - 1]!.rank > match.rank) {
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

  atStart(norm: string): readonly Pattern[] | undefined {
    return this.#pick(this.#lengths.get(norm.charCodeAt(0)), norm.length, (n) => norm.slice(0, n))
  }

  atEnd(norm: string): readonly Pattern[] | undefined {
    return this.#pick(this.#last.get(norm.charCodeAt(norm.length - 1)), norm.length, (n) => norm.slice(norm.length - n))
  }

  #pick(lengths: number | undefined, most: number, cut: (n: number) => string): readonly Pattern[] | undefined {
    if (lengths === undefined) return undefined
    let found: readonly Pattern[] | undefined
    for (let n = 1; n <= most && n < 31; n++) {
      if ((lengths & (1 << n)) === 0) continue
      const rows = this.#rows.get(cut(n))
      if (rows) found = found === undefined ? rows : [...found, ...rows]
    }
    return found
  }
}

/** Whether the next word, over stops and hyphens, is a number or belongs to a class. */
function isOfClass(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < tokens.length && i < from + 3; i++) {
    const { kind, word } = tokens[i]!
    if (kind !== SYMBOL) return kind === NUMBER || word.classes.length > 0
  }
  return false
}

function opening(patterns: readonly Pattern[], firstRank: number): Opening {
  const always: Ranked[] = []
  const bySecond = new Map<number, Ranked[]>()
  const beforeClass: Ranked[] = []
  let rank = firstRank
  for (const pattern of patterns) {
    const second = elementsOf(pattern)[1]
    const ranked = { pattern, rank: rank++, second: second?.is === 'word' ? second.word : null }
    if (second?.is === 'class') beforeClass.push(ranked)
    else if (second && second.is !== 'suffix') append(bySecond, second.word.charCodeAt(0), ranked)
    else always.push(ranked)
  }
  return { always, bySecond: bySecond.size === 0 ? null : bySecond, beforeClass }
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

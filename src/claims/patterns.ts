import { NUMBER, SYMBOL, type Token, WORD } from './tokens.ts'

/**
 * Phrases as data, matched over the tokens of a sentence.
 *
 * A pattern is its words apart by spaces: `rose` that word · `climb*` a word that begins so · `*보다` a word that ends so · `달~` that word,
 * alone or with particles · `{month}` a word of a class · `{n}` a number · `-`, `(`, `%` that sign. Hyphens and the full stop of an
 * abbreviation may stand between words unasked.
 */
export interface Pattern<T> {
  readonly elements: readonly Element[]
  readonly value: T
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

/** Says whether a token belongs to a class, and which number it stands for there. */
export type Classes = (name: string, token: Token) => number | null

function parse(source: string): Element[] {
  return source.split(' ').map((part): Element => {
    if (part.startsWith('{')) return { is: 'class', name: part.slice(1, -1) }
    if (part.length > 1 && part.endsWith('*')) return { is: 'prefix', word: part.slice(0, -1) }
    if (part.length > 1 && part.startsWith('*')) return { is: 'suffix', word: part.slice(1) }
    if (part.length > 1 && part.endsWith('~')) return { is: 'stem', word: part.slice(0, -1) }
    return { is: 'word', word: part }
  })
}

/** Words whose patterns are remembered, at most. */
const MAX_ENTRIES = 20_000

interface Entry<T> {
  readonly patterns: readonly Pattern<T>[]
  readonly groups: readonly (readonly [string, ClassPatterns<T>])[]
}

interface ClassPatterns<T> {
  readonly bySecond: Map<number, Pattern<T>[]>
  readonly any: Pattern<T>[]
}

/** Many patterns, found at a token with a few map look-ups. */
export class Patterns<T> {
  readonly #byWord = new Map<string, Pattern<T>[]>()
  readonly #byPrefix = new Map<string, Pattern<T>[]>()
  readonly #bySuffix = new Map<string, Pattern<T>[]>()
  /** Patterns that begin with a class, by its name; of each those whose second element begins with one character. */
  readonly #byClass = new Map<string, ClassPatterns<T>>()
  readonly #classes: Classes
  readonly #particles: (rest: string) => boolean
  readonly #entries = new Map<string, Entry<T> | null>()
  #longestPrefix = 0
  #longestSuffix = 0

  constructor(
    rows: Iterable<readonly [string, T]>,
    classes: Classes,
    particles: (rest: string) => boolean = () => false,
  ) {
    this.#classes = classes
    this.#particles = particles
    for (const [source, value] of rows) {
      const elements = parse(source)
      const pattern = { elements, value }
      const first = elements[0]!
      if (first.is === 'word') append(this.#byWord, first.word, pattern)
      else if (first.is === 'prefix' || first.is === 'stem') {
        append(this.#byPrefix, first.word, pattern)
        this.#longestPrefix = Math.max(this.#longestPrefix, first.word.length)
      } else if (first.is === 'suffix') {
        append(this.#bySuffix, first.word, pattern)
        this.#longestSuffix = Math.max(this.#longestSuffix, first.word.length)
      } else {
        let group = this.#byClass.get(first.name)
        if (!group) {
          group = { bySecond: new Map(), any: [] }
          this.#byClass.set(first.name, group)
        }
        const second = elements[1]
        if (second && second.is !== 'class' && second.is !== 'suffix') {
          const key = second.word.charCodeAt(0)
          const list = group.bySecond.get(key)
          if (list) list.push(pattern)
          else group.bySecond.set(key, [pattern])
        } else group.any.push(pattern)
      }
    }
  }

  /** The longest pattern that begins at token `at`; of equal ones the first written. */
  matchAt(tokens: readonly Token[], at: number): Match<T> | null {
    let best: Match<T> | null = null
    this.#each(tokens, at, (match) => {
      if (!best || match.last > best.last) best = match
    })
    return best
  }

  #each(tokens: readonly Token[], at: number, take: (match: Match<T>) => void): void {
    const token = tokens[at]!
    if (token.kind === NUMBER) {
      for (const [name, group] of this.#byClass) {
        if (this.#classes(name, token) === null) continue
        this.#considerGroup(group, tokens, at, take)
      }
      this.#consider(this.#byWord.get(token.norm), tokens, at, take)
      return
    }
    if (token.kind === SYMBOL) {
      this.#consider(this.#byWord.get(token.norm), tokens, at, take)
      return
    }
    const entry = this.#entryOf(token)
    if (entry === null) return
    this.#consider(entry.patterns, tokens, at, take)
    for (const [name, group] of entry.groups)
      if (this.#classes(name, token) !== null) this.#considerGroup(group, tokens, at, take)
  }

  #consider(
    patterns: readonly Pattern<T>[] | undefined,
    tokens: readonly Token[],
    at: number,
    take: (match: Match<T>) => void,
  ): void {
    if (!patterns) return
    for (const pattern of patterns) {
      const match = this.#match(pattern, tokens, at)
      if (match) take(match)
    }
  }

  #considerGroup(group: ClassPatterns<T>, tokens: readonly Token[], at: number, take: (match: Match<T>) => void): void {
    this.#consider(group.any, tokens, at, take)
    if (group.bySecond.size === 0) return
    // Stops and hyphens may stand in between unasked.
    for (let i = at + 1; i < tokens.length && i <= at + 3; i++) {
      const next = tokens[i]!
      this.#consider(group.bySecond.get(next.norm.charCodeAt(0)), tokens, at, take)
      if (next.kind !== SYMBOL) break
    }
  }

  /** What may begin with a word, or `null`. Remembered, since few words make most of a text. */
  #entryOf(token: Token): Entry<T> | null {
    const { norm } = token
    const known = this.#entries.get(norm)
    if (known !== undefined) return known
    const patterns: Pattern<T>[] = [...(this.#byWord.get(norm) ?? [])]
    const longest = Math.min(norm.length, this.#longestPrefix)
    for (let n = 1; n <= longest; n++) patterns.push(...(this.#byPrefix.get(norm.slice(0, n)) ?? []))
    const most = Math.min(norm.length, this.#longestSuffix)
    for (let n = 1; n <= most; n++) patterns.push(...(this.#bySuffix.get(norm.slice(norm.length - n)) ?? []))
    const groups: [string, ClassPatterns<T>][] = []
    for (const [name, group] of this.#byClass)
      if (this.#classes(name, { ...token, capital: true }) !== null) groups.push([name, group])
    const entry = patterns.length > 0 || groups.length > 0 ? { patterns, groups } : null
    if (norm.length <= 24) {
      if (this.#entries.size >= MAX_ENTRIES) this.#entries.clear()
      this.#entries.set(norm, entry)
    }
    return entry
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
  findByGroup(tokens: readonly Token[], groupOf: (value: T) => string): Match<T>[] {
    const found: Match<T>[] = []
    const lastOf = new Map<string, number>()
    for (let at = 0; at < tokens.length; at++) {
      const here = found.length
      this.#each(tokens, at, (match) => {
        const group = groupOf(match.value)
        if ((lastOf.get(group) ?? -1) >= at) return
        for (let i = here; i < found.length; i++) {
          if (groupOf(found[i]!.value) !== group) continue
          if (match.last > found[i]!.last) found[i] = match
          return
        }
        found.push(match)
      })
      for (let i = here; i < found.length; i++) lastOf.set(groupOf(found[i]!.value), found[i]!.last)
    }
    return found
  }

  #match(pattern: Pattern<T>, tokens: readonly Token[], at: number): Match<T> | null {
    let i = at
    let slots: Slot[] | null = null
    const { elements } = pattern
    for (let e = 0; e < elements.length; e++) {
      const element = elements[e]!
      let token = tokens[i]
      if (e > 0) {
        // Hyphens inside compounds and stops of abbreviations may stand between words.
        while (token && token.kind === SYMBOL && (element.is !== 'word' || element.word !== token.norm)) {
          if ((token.norm === '-' || token.norm === '.' || token.norm === '‑') && token.glued) token = tokens[++i]
          else return null
        }
      }
      if (!token) return null
      switch (element.is) {
        case 'word':
          if (token.norm !== element.word) return null
          break
        case 'prefix':
          if (token.kind !== WORD || !token.norm.startsWith(element.word)) return null
          break
        case 'suffix':
          if (token.kind !== WORD || !token.norm.endsWith(element.word)) return null
          break
        case 'stem':
          if (token.kind !== WORD || !token.norm.startsWith(element.word)) return null
          if (token.norm.length > element.word.length && !this.#particles(token.norm.slice(element.word.length)))
            return null
          break
        case 'class': {
          const value = this.#classes(element.name, token)
          if (value === null) return null
          slots ??= []
          slots.push({ name: element.name, token, value })
        }
      }
      i++
    }
    return { value: pattern.value, first: at, last: i - 1, slots: slots ?? [] }
  }
}

function append<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

import { numberClasses } from '../text/tokens.ts'
import { beginBit, bitOf, classBit, endBit } from '../text/words.ts'
import { type Affix, type Element, parseElement } from './phrase-table.ts'

/*
 * Patterns as a tree: what they share is looked at once, and each part of it is made when a text comes to it.
 */

/** A phrase (see `phrase-table.ts`) with what it means. */
export interface Pattern {
  readonly source: string
  /** Of matches of one length the lowest counts: a word in full before a part of one or a class, then the first written. */
  readonly rank: number
  readonly value: unknown
  /** Group of its value, as a small number. */
  readonly group: number
  /** Its words, once it has matched and one of them is a class. */
  elements: readonly Element[] | null
}

/** Which patterns may begin at a word, set by set. */
export type Openings = readonly (readonly Opening[] | undefined)[]

export interface Opening {
  /** What may follow the word. */
  readonly node: PatternNode
  /** The word must be written with a capital. */
  readonly capital: boolean
}

/** A place in patterns that are alike up to it, so that what they share is looked at once. */
export interface PatternNode {
  /** How many words of its patterns stand before it. */
  readonly depth: number
  /** Those words. */
  readonly source: string
  /** What the first of them adds to the rank of a pattern. */
  readonly rank: number
  /** Its part of the table, until a text comes here for the first time: few are ever asked for. */
  text: string | null
  /** Patterns that end here. */
  ends: readonly Pattern[]
  words: Map<string, PatternNode> | null
  /** The bits of those words. */
  bits: number
  affixes: { readonly element: Affix; readonly node: PatternNode }[] | null
  classes: { readonly name: string; readonly bit: number; readonly node: PatternNode }[] | null
  /** The bits of the letters and classes of those. */
  traitBits: number
  /** Whether nothing can match unless the next token has one of the bits: not where something ends here, and not while that is unknown. */
  goesOn: boolean
}

export const RANKS = { word: 0, prefix: 1e6, stem: 1e6, suffix: 2e6, class: 3e6 }

/** Places behind a part of a word, by the letters that a word begins or ends with. */
export class Affixes {
  readonly #nodes = new Map<string, PatternNode>()
  /** Character at the outer end → lengths that occur, as bits. */
  readonly #lengths = new Map<number, number>()
  readonly #last = new Map<number, number>()

  add(affix: string, node: PatternNode): void {
    this.#nodes.set(affix, node)
    const bit = 1 << Math.min(affix.length, 30)
    const first = affix.charCodeAt(0)
    this.#lengths.set(first, (this.#lengths.get(first) ?? 0) | bit)
    const last = affix.charCodeAt(affix.length - 1)
    this.#last.set(last, (this.#last.get(last) ?? 0) | bit)
  }

  atStart(norm: string, found: (node: PatternNode, length: number) => void): void {
    this.#pick(this.#lengths.get(norm.charCodeAt(0)), norm.length, (n) => norm.slice(0, n), found)
  }

  atEnd(norm: string, found: (node: PatternNode) => void): void {
    this.#pick(this.#last.get(norm.charCodeAt(norm.length - 1)), norm.length, (n) => norm.slice(norm.length - n), found)
  }

  #pick(
    lengths: number | undefined,
    most: number,
    cut: (n: number) => string,
    found: (node: PatternNode, length: number) => void,
  ): void {
    if (lengths === undefined) return
    for (let n = 1; n <= most && n < 31; n++) {
      if ((lengths & (1 << n)) === 0) continue
      const node = this.#nodes.get(cut(n))
      if (node) found(node, n)
    }
  }
}

/** Bits of the signs that may stand between the words of a pattern. */
export const joiningBits = bitOf('-') | bitOf('.') | bitOf('‑')

export const newNode = (depth: number, source: string, rank: number, text: string): PatternNode => ({
  depth,
  source,
  rank,
  text,
  ends: noPatterns,
  words: null,
  bits: 0,
  affixes: null,
  classes: null,
  traitBits: 0,
  goesOn: false,
})
const noPatterns: readonly Pattern[] = []

/** Lets patterns go on from a node with a word. */
export function grow(parent: PatternNode, part: string, node: PatternNode): void {
  const element = parseElement(part)
  switch (element.is) {
    case 'word':
      parent.words ??= new Map()
      parent.words.set(element.word, node)
      parent.bits |= bitOf(element.word)
      break
    case 'class':
      parent.classes ??= []
      parent.classes.push({ name: element.name, bit: numberClasses[element.name] ?? 0, node })
      parent.traitBits |= classBit(element.name)
      break
    default:
      parent.affixes ??= []
      parent.affixes.push({ element, node })
      parent.traitBits |= element.is === 'suffix' ? endBit(element.word) : beginBit(element.word)
  }
}

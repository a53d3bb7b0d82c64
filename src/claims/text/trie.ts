import { classOf, isSpace } from './tokens.ts'

interface Node<T> {
  next: Map<number, Node<T>> | null
  value: T | undefined
}

/** Longest match of many words at one place of a text, letter case of ASCII ignored, one step a character. */
export class Trie<T> {
  readonly #first = new Map<number, Node<T>>()
  /** Words whose first letter no text has shown yet: most of a table is never asked for. */
  readonly #waiting = new Map<number, [string, T][]>()
  /** First letter → its words, where those are only made when a text shows it. */
  readonly #unread: Map<number, () => Iterable<readonly [string, T]>>

  /** @param unread first letters, as {@link lower} gives them, with what gives their words */
  constructor(unread: Iterable<readonly [number, () => Iterable<readonly [string, T]>]> = []) {
    this.#unread = new Map(unread)
  }

  add(word: string, value: T): void {
    const code = lower(word.charCodeAt(0))
    const built = this.#first.get(code)
    if (built) insert(built, word, value)
    else {
      const list = this.#waiting.get(code)
      if (list) list.push([word, value])
      else this.#waiting.set(code, [[word, value]])
    }
  }

  /** First letters of its words. */
  starts(): number[] {
    return [...this.#first.keys(), ...this.#waiting.keys(), ...this.#unread.keys()]
  }

  #begin(code: number): Node<T> | undefined {
    const built = this.#first.get(code)
    if (built) return built
    const unread = this.#unread.get(code)
    const waiting = this.#waiting.get(code)
    if (!unread && !waiting) return undefined
    const node: Node<T> = { next: null, value: undefined }
    for (const words of [unread?.(), waiting]) for (const [word, value] of words ?? []) insert(node, word, value)
    this.#unread.delete(code)
    this.#waiting.delete(code)
    this.#first.set(code, node)
    return node
  }

  /** Whether a word of the trie stands at `from`, or all that is left of the text begins one that goes on with another kind of letter. */
  reaches(text: string, from: number): boolean {
    let node = from < text.length ? this.#begin(lower(text.charCodeAt(from))) : undefined
    for (let at = from; node; ) {
      if (node.value !== undefined) return true
      at++
      if (at >= text.length) break
      node = node.next?.get(lower(text.charCodeAt(at)))
    }
    if (!node?.next) return false
    const kind = classOf(text.charCodeAt(text.length - 1))
    for (const code of node.next.keys()) if (classOf(code) !== kind) return true
    return false
  }

  /** The longest word that stands at `from` and that `accept` takes, with the offset behind it. */
  match(
    text: string,
    from: number,
    to: number,
    accept?: (end: number, value: T, text: string) => boolean,
  ): { end: number; value: T } | null {
    let best: { end: number; value: T } | null = null
    let node = from < to ? this.#begin(lower(text.charCodeAt(from))) : undefined
    for (let at = from + 1; node; at++) {
      if (node.value !== undefined && (!accept || accept(at, node.value, text))) best = { end: at, value: node.value }
      if (at >= to || !node.next) break
      node = node.next.get(lower(text.charCodeAt(at)))
    }
    return best
  }
}

/** Adds a word below the node of its first letter. */
function insert<T>(first: Node<T>, word: string, value: T): void {
  let node = first
  for (let i = 1; i < word.length; i++) {
    const code = lower(word.charCodeAt(i))
    node.next ??= new Map()
    let next = node.next.get(code)
    if (!next) {
      next = { next: null, value: undefined }
      node.next.set(code, next)
    }
    node = next
  }
  node.value ??= value
}

/** ASCII capitals and full-width letters and digits as their plain lower-case twins; any white space as a plain space. */
export function lower(code: number): number {
  if (code < 128) return code >= 65 && code <= 90 ? code + 32 : code === 9 ? 32 : code
  if (code === 0xa0 || (code >= 0x2000 && code <= 0x3000 && isSpace(code))) return 32
  if (code >= 0xff01 && code <= 0xff5e) code -= 0xfee0
  return code >= 65 && code <= 90 ? code + 32 : code
}

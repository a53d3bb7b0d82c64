import { classOf } from './tokens.ts'

interface Node<T> {
  next: Map<number, Node<T>> | null
  value: T | undefined
}

/** Longest match of many words at one place of a text, letter case of ASCII ignored, one step a character. */
export class Trie<T> {
  readonly #root: Node<T> = { next: null, value: undefined }

  add(word: string, value: T): void {
    let node = this.#root
    for (let i = 0; i < word.length; i++) {
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

  /** Whether a word of the trie stands at `from`, or all that is left of the text begins one that goes on with another kind of letter. */
  reaches(text: string, from: number): boolean {
    let node: Node<T> | undefined = this.#root
    for (let at = from; at < text.length; at++) {
      node = node.next?.get(lower(text.charCodeAt(at)))
      if (!node) return false
      if (node.value !== undefined) return true
    }
    if (!node.next) return false
    const kind = classOf(text.charCodeAt(text.length - 1))
    for (const code of node.next.keys()) if (classOf(code) !== kind) return true
    return false
  }

  /** The longest word that stands at `from` and that `accept` takes, with the offset behind it. */
  match(
    text: string,
    from: number,
    to: number,
    accept?: (end: number, value: T) => boolean,
  ): { end: number; value: T } | null {
    let node: Node<T> | undefined = this.#root
    let best: { end: number; value: T } | null = null
    for (let at = from; at < to && node.next; at++) {
      node = node.next.get(lower(text.charCodeAt(at)))
      if (!node) break
      if (node.value !== undefined && (!accept || accept(at + 1, node.value))) best = { end: at + 1, value: node.value }
    }
    return best
  }
}

/** ASCII capitals and full-width letters and digits as their plain lower-case twins. */
export function lower(code: number): number {
  if (code >= 0xff01 && code <= 0xff5e) code -= 0xfee0
  return code >= 65 && code <= 90 ? code + 32 : code
}

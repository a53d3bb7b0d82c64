/**
 * A set of hexadecimal hashes in little memory: 16 bytes of each (at most 43 with the table's free places), where a set of strings takes
 * some 150. Two hashes that agree in their first 128 bits count as one.
 */
export class HashSet {
  #words = new Uint32Array(1024 * 4)
  #size = 0

  /** Adds a hash of at least 32 hexadecimal digits; `false` if it was there already. */
  add(hash: string): boolean {
    if ((this.#size + 1) * 4 > (this.#words.length / 4) * 3) this.#grow()
    const isNew = insert(this.#words, read(hash, 0), read(hash, 8), read(hash, 16), read(hash, 24))
    if (isNew) this.#size += 1
    return isNew
  }

  has(hash: string): boolean {
    return !isFree(this.#words, find(this.#words, read(hash, 0), read(hash, 8), read(hash, 16), read(hash, 24)))
  }

  get size(): number {
    return this.#size
  }

  #grow(): void {
    const old = this.#words
    this.#words = new Uint32Array(old.length * 2)
    for (let at = 0; at < old.length; at += 4) {
      if (isFree(old, at)) continue
      insert(this.#words, old[at]!, old[at + 1]!, old[at + 2]!, old[at + 3]!)
    }
  }
}

function read(hash: string, from: number): number {
  return Number.parseInt(hash.slice(from, from + 8), 16)
}

/** Four zeros mark a free place; no hash that anybody will meet is one. */
function isFree(words: Uint32Array, at: number): boolean {
  return words[at] === 0 && words[at + 1] === 0 && words[at + 2] === 0 && words[at + 3] === 0
}

/** Where a hash stands, or the free place where it would. */
function find(words: Uint32Array, a: number, b: number, c: number, d: number): number {
  const places = words.length / 4
  // The number of places is a power of two; a hash is spread evenly as it is.
  for (let place = a & (places - 1); ; place = (place + 1) & (places - 1)) {
    const at = place * 4
    const isIt = words[at] === a && words[at + 1] === b && words[at + 2] === c && words[at + 3] === d
    if (isIt || isFree(words, at)) return at
  }
}

function insert(words: Uint32Array, a: number, b: number, c: number, d: number): boolean {
  const at = find(words, a, b, c, d)
  if (!isFree(words, at)) return false
  words[at] = a
  words[at + 1] = b
  words[at + 2] = c
  words[at + 3] = d
  return true
}

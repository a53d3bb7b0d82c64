import type { ParticleRole } from '../pack/pack.ts'
import type { Openings } from '../tables/pattern-tree.ts'

/** A word of the texts with all that a pack knows of it. It is looked up once; few words make most of a text. */
export interface Word {
  /** Lower case, full width undone. */
  readonly norm: string
  /** Classes that it belongs to, with the number that it stands for there. */
  readonly classes: readonly WordClass[]
  /** Patterns that may begin with it, for each set of patterns; `undefined` where there are none in any. */
  readonly openings: Openings | undefined
  /** The sets that have some, as bits; of a number all. */
  readonly opens: number
  /** One of 32 bits, for a quick no where it is looked for among a few. */
  readonly bit: number
  /** The bits of its classes and of its first and last letter, for the same where it is looked for by those. */
  readonly traitBits: number
  /** It may end the money sign before a number. */
  readonly endsMoney: boolean
  /** It may begin a quantity. */
  readonly counts: boolean
  /** Wherever a quantity begins with a word, one of its words has this: without any a sentence needs no further look. */
  readonly tells: boolean
  /** What the pack keeps of the word for itself. */
  readonly traits: number
  /** Pairs lists by their order: respectively, 각각. */
  readonly pairs: boolean
  /** Says whose what follows is: year’s. */
  readonly genitive: boolean
  /** Denies what follows: not, didn't. */
  readonly negates: boolean
  /** What it is to a name beside it: a small word inside (van), a title before it (Dr.), an end behind it (Jr.). */
  readonly ofName: 'part' | 'title' | 'end' | null
  /** Is written with a stop, or with several: u.s, dr. */
  readonly abbreviates: boolean
  /** Noun and particle, once somebody asked; `null`: it is a noun by itself. */
  parted: { readonly noun: string; readonly role: ParticleRole } | null | undefined
}

export interface WordClass {
  readonly name: string
  readonly value: number
  /** Only where it is written with a capital. */
  readonly capital: boolean
}

const SLOTS = 1 << 15
/** Places where a word may stand; the one seen longest ago gives way. Bounded, so that chosen words cannot slow it down. */
const WAYS = 4
/** Longer ones are no words of a language. */
const MAX_LENGTH = 40

export const HASH_SEED = 0x2f0b4c47
const HASH_FACTOR = 0x01000193

/** Next state of the hash of a word: of ASCII letters the lower-case code counts. */
export const hashStep = (hash: number, code: number): number => Math.imul(hash ^ code, HASH_FACTOR)

/** The {@link Word.bit} of a word. */
export function bitOf(norm: string): number {
  let hash = HASH_SEED
  for (let i = 0; i < norm.length; i++) hash = hashStep(hash, norm.charCodeAt(i))
  return 1 << ((hash ^ (hash >>> 15)) & 31)
}

/** The {@link Word.traitBits} of words that begin with a letter, that end with it, and of a class. */
export const beginBit = (norm: string): number => bitOf(`^${norm.charAt(0)}`)
export const endBit = (norm: string): number => bitOf(`${norm.charAt(norm.length - 1)}$`)
export const classBit = (name: string): number => bitOf(`{${name}`)

/** Next state of the second hash of a word, which begins with 0. */
export const checkStep = (check: number, code: number): number => (Math.imul(check, 31) + code) | 0

/**
 * The words of one language, found by their letters without cutting them out of the text, and without looking at the letters again: of a
 * hundred million words no two are to be expected with both hashes alike.
 */
export class Words {
  readonly #slots: (Word | undefined)[] = new Array(SLOTS).fill(undefined)
  /** Hash and second hash of each slot. */
  readonly #hashes = new Int32Array(2 * SLOTS)
  readonly #signs: (Word | undefined)[] = new Array(128).fill(undefined)
  readonly #make: (norm: string) => Word
  #next = 0

  constructor(make: (norm: string) => Word) {
    this.#make = make
  }

  of(norm: string): Word {
    let hash = HASH_SEED
    let check = 0
    for (let i = 0; i < norm.length; i++) {
      const code = norm.charCodeAt(i)
      hash = hashStep(hash, code)
      check = checkStep(check, code)
    }
    return this.#find(hash, check) ?? this.#keep(hash, check, norm)
  }

  /** The word that stands in a text, of ASCII letters in any case or of letters without case; the hashes are those of its lower-case letters. */
  at(text: string, start: number, end: number, hash: number, check: number): Word {
    return this.#find(hash, check) ?? this.#keep(hash, check, text.slice(start, end).toLowerCase())
  }

  #find(hash: number, check: number): Word | undefined {
    const at = hash ^ (hash >>> 15)
    for (let way = 0; way < WAYS; way++) {
      const slot = (at + way) & (SLOTS - 1)
      if (this.#hashes[2 * slot] === hash && this.#hashes[2 * slot + 1] === check) return this.#slots[slot]
    }
    return undefined
  }

  sign(norm: string): Word {
    const code = norm.charCodeAt(0)
    if (norm.length > 1 || code >= 128) return this.of(norm)
    let word = this.#signs[code]
    if (!word) {
      word = this.#make(norm)
      this.#signs[code] = word
    }
    return word
  }

  #keep(hash: number, check: number, norm: string): Word {
    if (norm.length > MAX_LENGTH) return this.#make(norm)
    const word = this.#make(internalized(norm))
    const at = hash ^ (hash >>> 15)
    let slot = -1
    for (let way = 0; way < WAYS && slot < 0; way++)
      if (this.#slots[(at + way) & (SLOTS - 1)] === undefined) slot = (at + way) & (SLOTS - 1)
    if (slot < 0) {
      this.#next = (this.#next + 1) % WAYS
      slot = (at + this.#next) & (SLOTS - 1)
    }
    this.#slots[slot] = word
    this.#hashes[2 * slot] = hash
    this.#hashes[2 * slot + 1] = check
    return word
  }
}

/**
 * The same string as V8 keeps the ones that stand in the source: the engine compares words with those at every step, and two such strings
 * are compared by their addresses alone.
 */
export function internalized(text: string): string {
  return Object.keys({ [text]: 0 })[0]!
}

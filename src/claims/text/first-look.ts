import { classOf, DIGIT, HAN, HANGUL, LETTER } from './tokens.ts'
import { checkStep, HASH_SEED, hashStep, type Words } from './words.ts'

/**
 * What tells that a sentence may hold a number, found without cutting it into words: most sentences have none, and are cut only when a
 * later one asks who spoke in them.
 */
export interface FirstLook {
  /** Bits of the hashes of words that numbers are written with, where words stand apart. */
  readonly words: Uint8Array | null
  /** Bits of the first letters of such words, where a number may be the beginning of a longer word. */
  readonly letters: Uint8Array | null
}

const HASH_BITS = 16
const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & ((1 << HASH_BITS) - 1)

function bits(places: Iterable<number>): Uint8Array {
  const at = new Uint8Array(1 << 13)
  for (const place of places) at[place >> 3]! |= 1 << (place & 7)
  return at
}

const has = (at: Uint8Array, place: number): boolean => (at[place >> 3]! & (1 << (place & 7))) !== 0

/** @param words in lower case */
export function lookForWords(words: Iterable<string>): FirstLook {
  return {
    words: bits(
      Array.from(words, (word) => {
        let hash = HASH_SEED
        for (let i = 0; i < word.length; i++) hash = hashStep(hash, word.charCodeAt(i))
        return slotOf(hash)
      }),
    ),
    letters: null,
  }
}

/** @param codes of the letters, in lower case */
export function lookForLetters(codes: Iterable<number>): FirstLook {
  return { words: null, letters: bits(codes) }
}

/** What {@link glance} found. */
export const MAY_COUNT = 0
export const IS_PLAIN = 1
export const IS_PLAIN_AND_OPEN = 2

/** Signs of running text that no number is written with: dashes, quotation marks, bullets and dots. */
const isPlainSign = (c: number): boolean => (c >= 0x2010 && c <= 0x2027) || c === 0xb7 || c === 0xa0 || c === 0x3000

/**
 * Whether a sentence may hold a number; of one that holds none whether a quotation is open behind it. Never wrongly without numbers, and
 * seldom wrongly with them.
 */
export function glance(
  text: string,
  from: number,
  to: number,
  { words, letters }: FirstLook,
  table: Words,
  isOpenBefore: boolean,
): typeof MAY_COUNT | typeof IS_PLAIN | typeof IS_PLAIN_AND_OPEN {
  let open = isOpenBefore
  for (let at = from; at < to; ) {
    const c = text.charCodeAt(at)
    const kind = classOf(c)
    if (kind === LETTER) {
      if (letters !== null && (c >= 128 || has(letters, c | 32))) return MAY_COUNT
      let hash = HASH_SEED
      for (let next = c; ; next = text.charCodeAt(at)) {
        // Letters beyond ASCII have capitals of their own, and are seldom.
        if (next >= 128 && next !== 0x2019) return MAY_COUNT
        hash = hashStep(hash, next < 128 && next !== 0x27 ? next | 32 : next)
        at++
        if (at >= to) break
        const after = text.charCodeAt(at)
        const isApostrophe = after === 0x27 || after === 0x2019
        if (isApostrophe ? at + 1 >= to || classOf(text.charCodeAt(at + 1)) !== LETTER : classOf(after) !== LETTER)
          break
      }
      if (words !== null && has(words, slotOf(hash))) return MAY_COUNT
    } else if (kind === HANGUL) {
      if (letters === null) return MAY_COUNT
      const start = at++
      if (has(letters, c)) {
        let hash = hashStep(HASH_SEED, c)
        let check = checkStep(0, c)
        for (; at < to; at++) {
          const next = text.charCodeAt(at)
          if (classOf(next) !== HANGUL) break
          hash = hashStep(hash, next)
          check = checkStep(check, next)
        }
        // 이 begins 이천억, and many words more.
        if (table.at(text, start, at, hash, check).tells) return MAY_COUNT
      } else while (at < to && classOf(text.charCodeAt(at)) === HANGUL) at++
    } else if (kind === HAN) {
      if (letters === null || has(letters, c)) return MAY_COUNT
      at++
      while (at < to && classOf(text.charCodeAt(at)) === HAN) at++
    } else if (kind === DIGIT) {
      return MAY_COUNT
    } else {
      if (c === 0x201c) open = true
      else if (c === 0x201d) open = false
      else if (c === 0x22) open = !open
      else if (c >= 128 && !isPlainSign(c)) return MAY_COUNT
      at++
    }
  }
  return open ? IS_PLAIN_AND_OPEN : IS_PLAIN
}

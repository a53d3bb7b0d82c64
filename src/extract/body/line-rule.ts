/** A kind of line that stands in a story's container and is none of its text. */
export interface LineRule {
  readonly name: string
  /** `pattern` is matched against the line without leading signs, in small letters. */
  readonly bare?: true
  /** Matched against a block's text of at most `upTo` weight. */
  readonly pattern: RegExp
  readonly upTo: number
  /** Not for whole sentences: "Published in 1998, the book sold well." is text. */
  readonly fragment?: true
  /** Only among the first or last lines of a story. */
  readonly edge?: 'start' | 'end'
}

/** An expression for lines without leading signs, in small letters, that begin with one of these words. */
export function lineOf(words: readonly string[], end: string): RegExp {
  return new RegExp(`^(?:${words.map(inCapitals).join('|')})${end}`, 'u')
}

/** Letters that lose something in capitals, which small letters do not bring back: Greek ones their accents, a Turkish one the missing dot. */
const losesMark = /\[[^\]]*\]|[άέήίόύώı]/gu

function inCapitals(words: string): string {
  return words.replace(losesMark, (letter) =>
    letter.startsWith('[') ? letter : `[${letter}${letter === 'ı' ? 'i' : letter.normalize('NFD')[0]}]`,
  )
}

/** One expression of several with the same flags. */
export function anyOf(...patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => `(?:${source})`).join('|'), patterns[0]!.flags)
}

/** "Ida Falk 818-555-4673" */
export const personWithPhone =
  /^(?:\p{Lu}[\p{L}.'’-]*[,:]?\s){2,4}[-–:]?\s?\(?\+?\d[\d ().-]{6,20}(?:(?:or|and|[,;|•])\s?[^\s@]{2,40}@\S{3,40})?$/u

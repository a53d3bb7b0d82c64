import { classOf, DIGIT, isDigit, LETTER } from './tokens.ts'

/*
 * Text as tokenisers write it, for data sets and models: a space on either side of each mark ("the bank 's 10 - year notes , at 6 . 5 % .").
 */

const SPACE = 32
const QUOTE = 39
const HYPHEN = 45
const POINT = 46
const SLASH = 47
const BACKTICK = 96

const apart = / [,.](?: |$)| 's /gm
const atWord = /[\p{L}\d%]{2}(?:[,;:?!](?:\s|$)|\.$)/gmu

/** Whether a text is written so: more of its marks stand apart than at a word, as people write them. */
export function isTokenized(text: string): boolean {
  const count = (marks: RegExp): number => text.match(marks)?.length ?? 0
  const marks = count(apart)
  if (marks > 0) return marks > count(atWord)
  // A hyphen between spaces alone is a dash, in a headline too.
  return text.includes(' - ') && !/\p{Lu}/u.test(text) && count(atWord) === 0
}

const isWordly = (c: number): boolean => {
  const is = classOf(c)
  return is === LETTER || is === DIGIT
}

/** Whether the space at an offset stands only where a tokeniser cut. */
export function isCut(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== SPACE) return false
  const code = (distance: number): number => text.charCodeAt(at + distance)
  return isBeforeMark(code) || isBehindMark(code)
}

/** A space before a mark, a contraction (did n't, it 's), or a mark that joins. */
function isBeforeMark(code: (distance: number) => number): boolean {
  const next = code(1)
  const isAlone = !(code(2) > SPACE)
  if (isAlone && /[,.;:?!)\]]/.test(String.fromCharCode(next))) return true
  if (next === QUOTE) return isWordly(code(-1)) && (isWordly(code(2)) || isOwner(code, 1))
  if (next === 110 && code(2) === QUOTE && code(3) === 116) return true
  return isAlone && isJoin(code, 1)
}

/** A space behind an opening bracket, or a mark that joins. */
function isBehindMark(code: (distance: number) => number): boolean {
  const last = code(-1)
  const isAlone = !(code(-2) > SPACE)
  if (!isAlone) return false
  return last === 40 || last === 91 || isJoin(code, -1) || (last === QUOTE && isOwner(code, -1))
}

/** Whether the mark at a distance joins what stands about it: ten - year, km / h, 6 . 5. */
function isJoin(code: (distance: number) => number, at: number): boolean {
  const before = code(at - 2)
  const behind = code(at + 2)
  const mark = code(at)
  if (mark === HYPHEN || mark === SLASH) return isWordly(before) && isWordly(behind)
  return mark === POINT && isDigit(before) && isDigit(behind)
}

/** bank ' s */
const isOwner = (code: (distance: number) => number, at: number): boolean =>
  code(at + 1) === SPACE && code(at + 2) === 115 && !(code(at + 3) > SPACE) && isWordly(code(at - 2))

/** The quotation mark that two others stand for (`` and '' of the Penn Treebank), or `null`. */
export function quoteAt(text: string, at: number): string | null {
  const mark = text.charCodeAt(at)
  if ((mark !== BACKTICK && mark !== QUOTE) || text.charCodeAt(at + 1) !== mark) return null
  return mark === BACKTICK ? '“' : '”'
}

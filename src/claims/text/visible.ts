import { isCut, isTokenized, quoteAt } from './tokenized.ts'
import { isInvisible } from './tokens.ts'

/**
 * For one first look at a whole text: all that {@link isInvisible} tells below the code of Hangul, a loss in brackets, a decimal
 * in two parts, another mark for an apostrophe or a middle dot, and what a text has that a tokeniser cut.
 */
const anyUnseen =
  /[\0\x7f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]|[$€£¥₩]\(|\d\. \d\d?%|(?<=[a-z])[‘´ʼ`′][a-z]|[\u318d\u30fb\u2024\u2027\u2219\u22c5\uff65]| [,.](?: |$)| 's | - /m
const anyInvisible = /[\0\x7f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/

const anyUneven = /[\u00a0\u2009\u202f\u2010\u2011\u301c\uff08\uff09\uff0c]/
/** Spaces that do not break, but for those that part the groups of a number. */
const uneven =
  /(?<!\d)[\u00a0\u2009\u202f]|[\u00a0\u2009\u202f](?!\d)|[\u00a0\u2009\u202f](?=\d{1,3}\/\d)|[\u2010\u2011\u301c\uff08\uff09]|(?<!\d)\uff0c|\uff0c(?!\d)|(?<!-)--(?!-)/g

/** What is written for what: two hyphens are a dash, of which one character is no more seen. */
const marks: ReadonlyMap<string, string> = new Map([
  ['\u00a0', ' '],
  ['\u2009', ' '],
  ['\u202f', ' '],
  ['--', '—\u200b'],
  ['\uff08', '('],
  ['\uff09', ')'],
  ['\uff0c', ','],
  ['\u301c', '~'],
])

/** A text with plain spaces and hyphens for those that a line does not break at: each is one character for one, so that no offset changes. */
export const evenText = (text: string): string =>
  text.includes('--') || anyUneven.test(text) ? text.replace(uneven, (mark) => marks.get(mark) ?? '-') : text

/** Speech between single marks, with the comma or stop that a speaker's words end with before the closing one; no apostrophe ends it. */
const singlyQuoted =
  /(?<=^|[\s(—–.?!’'])(?:‘|'(?=[\p{Lu}£$€\d][^\n]))([^‘\n]{2,600}?[,.?!…])['’](?=[\s.;:)—–‘'\p{Lu}]|$)/gmu

/** A text of a house that quotes between single marks (‘We lost £3m,’ she said), with double ones: one character for one. */
export function doubleQuoted(text: string): string {
  if (/[“"]/.test(text) || !/[,.?!…]['’]/.test(text)) return text
  return text.replace(singlyQuoted, (_quotation, said: string) => `“${said}”`)
}

/**
 * A text with commas about each clause that stands in brackets or between dashes, as most set it: one character for one.
 *
 * @param asides finds them, with their clause as group
 */
export function commaedAsides(text: string, asides: RegExp): string {
  if (text.search(asides) < 0) return text
  return text.replace(asides, (aside, ...groups) => {
    const clause = groups.find((group) => typeof group === 'string') as string
    const at = aside.indexOf(clause)
    const behind = aside.slice(at + clause.length)
    const next = text[(groups.at(-2) as number) + aside.length] ?? ' '
    return `,${' '.repeat(Math.max(at - 1, 0))}${clause}${/[.,;:]/.test(next) ? ' ' : ','}${' '.repeat(Math.max(behind.length - 1, 0))}`
  })
}

/** A text with the word that means the same for each phrase that a pattern finds, padded to its length. */
export function reworded(text: string, phrases: readonly { readonly rare: RegExp; readonly common: string }[]): string {
  let plain = text
  for (const { rare, common } of phrases)
    if (plain.search(rare) >= 0) plain = plain.replace(rare, (found) => common.padEnd(found.length))
  return plain
}

/** A text as a reader sees it, and where each of its characters stood. */
export interface VisibleText {
  readonly text: string
  /** Offset in the whole text of what begins, or ends, at an offset of the visible one. */
  startOf(at: number): number
  endOf(at: number): number
}

/** A loss as accounts write it: $(12.4) million. */
const anyLoss = /[$€£¥₩]\([\d.,]+\)/

/** A decimal as transcripts of broadcasts part it: 코스피는 75. 6% 올랐다; with a nought behind the point in any language. No item of a list. */
const partedDecimal = /(?<=[가-힣] \d{1,3}\.) (?=\d\d?%)|(?<=\p{L} \d{1,3}\.) (?=0\d%)/gu

/** A second space before a word, as justified lines have it: 60  square  miles. Columns are further apart, or of figures. */
const doubledSpace = /(?<=[\p{L}\d%] ) (?=\p{L})|(?<=[가-힣] ) (?=\d)/gu

/** Offsets of all that a pattern matches. */
function allOffsetsOf(text: string, pattern: RegExp): ReadonlySet<number> {
  if (text.search(pattern) < 0) return noOffsets
  const offsets = new Set<number>()
  for (const { 0: found, index } of text.matchAll(pattern))
    for (let at = index; at < index + found.length; at++) offsets.add(at)
  return offsets
}

/** Marks that stand for an apostrophe by mistake: Sweden´s, doesn`t, Kim‘s. */
const strayApostrophe = /(?<=[A-Za-z])[‘´ʼ`′](?=(?:s|t|re|ve|ll|d|m)(?![A-Za-z]))/g

/** Marks that Korean papers set for a middle dot. */
const anyMiddleDot = /[\u318d\u30fb\u2024\u2027\u2219\u22c5\uff65]/
const isMiddleDot = (c: number): boolean =>
  c === 0x318d || c === 0x30fb || c === 0x2024 || c === 0x2027 || c === 0x2219 || c === 0x22c5 || c === 0xff65

/** Digits of a loss, at most. */
const MAX_DIGITS = 24

/** Whether a bracket at an offset closes a loss. */
function closesLoss(text: string, at: number): boolean {
  if (text[at] !== ')') return false
  let open = at - 1
  while (open > at - MAX_DIGITS && /[\d.,]/.test(text[open] ?? '')) open--
  return open < at - 1 && opensLoss(text, open)
}

const opensLoss = (text: string, at: number): boolean =>
  text[at] === '(' && /[$€£¥₩]/.test(text[at - 1] ?? '') && /\d/.test(text[at + 1] ?? '')

const noOffsets: ReadonlySet<number> = new Set()
const offsetsOf = (text: string, pattern: RegExp): ReadonlySet<number> =>
  text.search(pattern) < 0 ? noOffsets : new Set(Array.from(text.matchAll(pattern), ({ index }) => index))
const lastOffsetsOf = (text: string, pattern: RegExp): ReadonlySet<number> =>
  text.search(pattern) < 0
    ? noOffsets
    : new Set(Array.from(text.matchAll(pattern), ({ 0: found, index }) => index + found.length - 1))

/**
 * The visible text, or `null` where a text is read as it is, as nearly all are.
 *
 * Layout leaves soft hyphens and zero-width characters inside words and numbers ("1,\u200b250 per\u00adcent"), tokenisers leave spaces about
 * each mark ("a 10 - year low , at 6 . 5 %"), transcripts one within a decimal: a reader does not see them. Of brackets
 * about a sum of money a reader sees a minus, and an apostrophe in any mark that stands for one.
 *
 * @param spaces spaces that writers of the language set within words: each match ends with one
 * @param unspaced words that they write without the space before them: each match begins with one
 * @param laughter letters that people type behind a word to laugh or cry
 */
export function visibleText(text: string, spaces?: RegExp, unspaced?: RegExp, laughter?: RegExp): VisibleText | null {
  const spaced = spaces ? lastOffsetsOf(text, spaces) : noOffsets
  const laughs = laughter ? allOffsetsOf(text, laughter) : noOffsets
  const doubled = text.includes('  ') ? offsetsOf(text, doubledSpace) : noOffsets
  const joined = unspaced ? offsetsOf(text, unspaced) : noOffsets
  const isAsSeen = spaced.size === 0 && doubled.size === 0 && joined.size === 0 && laughs.size === 0
  if (isAsSeen && !anyUnseen.test(text)) return null
  const isCutUp = isTokenized(text)
  const hasLoss = anyLoss.test(text)
  const parted = new Set([...offsetsOf(text, partedDecimal), ...spaced, ...doubled, ...laughs])
  const stray = offsetsOf(text, strayApostrophe)
  const hasDots = anyMiddleDot.test(text)
  if (
    !isCutUp &&
    !hasLoss &&
    !hasDots &&
    parted.size === 0 &&
    joined.size === 0 &&
    stray.size === 0 &&
    !anyInvisible.test(text)
  )
    return null
  const seenAs = (at: number): string | null => {
    if (isInvisible(text.charCodeAt(at)) || (isCutUp && isCut(text, at)) || (hasLoss && closesLoss(text, at))) return ''
    if (parted.has(at)) return ''
    if (joined.has(at)) return ` ${text[at]}`
    if (stray.has(at)) return '’'
    if (hasDots && isMiddleDot(text.charCodeAt(at))) return '·'
    return hasLoss && opensLoss(text, at) ? '-' : null
  }
  let visible = ''
  let from = 0
  const offsets = new Uint32Array(text.length + joined.size + 1)
  let length = 0
  for (let at = 0; at < text.length; at++) {
    const quote = isCutUp ? quoteAt(text, at) : null
    const seen = quote ?? seenAs(at)
    if (seen !== '') offsets[length++] = at
    if (joined.has(at)) offsets[length++] = at
    if (seen === null) continue
    visible += text.slice(from, at) + seen
    if (quote !== null) at++
    from = at + 1
  }
  visible += text.slice(from)
  return {
    text: visible,
    startOf: (at) => offsets[at]!,
    // With the bracket that closes a loss.
    endOf: (at) => {
      const end = at === 0 ? 0 : offsets[at - 1]! + 1
      return hasLoss && closesLoss(text, end) ? end + 1 : end
    },
  }
}

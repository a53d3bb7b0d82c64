/*
 * Press releases, mails and plain-text archives break each paragraph into lines of one width. Such a break is a space; a reader knows it by
 * the lines: each is as long as its width lets it be, and sentences go on behind it in small letters.
 */

/** The fewest breaks within sentences that make a text one of wrapped lines. */
const FEWEST = 3
/** Characters of the narrowest and of the widest lines that a text is wrapped to. */
const NARROWEST = 36
const WIDEST = 160

/** Marks behind which a line is no sentence cut off. */
const stops = new Set(['.', '!', '?', ':', ';'])

interface Line {
  readonly start: number
  /** Behind its last character that is not white space. */
  readonly end: number
  /** Where its first word begins. */
  readonly first: number
}

const isBlank = (c: number): boolean => c === 32 || c === 9 || c === 13

/** The line that begins at an offset; its break stands at `to`. */
function lineAt(text: string, start: number): Line & { readonly to: number } {
  const found = text.indexOf('\n', start)
  const to = found < 0 ? text.length : found
  let end = to
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--
  let first = start
  while (first < end && isBlank(text.charCodeAt(first))) first++
  return { start, end, first, to }
}

/** Whether a sentence goes on behind the break between two lines: in a small letter, and behind no stop. */
function goesOn(text: string, line: Line, next: Line): boolean {
  if (line.end === line.first || next.end === next.first || stops.has(text[line.end - 1]!)) return false
  const c = text.charCodeAt(next.first)
  return c >= 97 && c <= 122 && line.end - line.first >= NARROWEST && line.end - line.start <= WIDEST
}

/** Whether the first word of a line would not have stood in the one before it. */
function isFull(text: string, line: Line, next: Line, width: number): boolean {
  let to = next.first
  while (to < next.end && !isBlank(text.charCodeAt(to))) to++
  // Some break a little early; a short line ends its paragraph, or is a heading.
  return (line.end - line.start + 1 + to - next.first) * 8 > width * 7
}

/** What begins an item of a list. */
const item = /[-*•·]\s|\d{1,3}[.)]\s|\(?(?:\d{1,2}|[a-z])\)|[\u2460-\u2473\u2500-\u25ff]/y

function isItem(text: string, at: number): boolean {
  item.lastIndex = at
  return item.test(text)
}

const invisible = '\u200b'

/** A text with spaces for the breaks of wrapped lines, and no visible indents behind them: one character for one, so that no offset changes. */
export function unwrap(text: string): string {
  let breaks = 0
  let within = 0
  let width = 0
  let line = lineAt(text, 0)
  while (line.to < text.length) {
    const next = lineAt(text, line.to + 1)
    if (line.end > line.first && next.end > next.first) breaks++
    if (goesOn(text, line, next)) {
      within++
      width = Math.max(width, line.end - line.start)
    }
    line = next
  }
  if (within < FEWEST || within * 3 < breaks) return text
  const parts: string[] = []
  let from = 0
  line = lineAt(text, 0)
  while (line.to < text.length) {
    const next = lineAt(text, line.to + 1)
    const isText = line.end > line.first && next.end > next.first && !isItem(text, next.first)
    if (isText && (goesOn(text, line, next) || isFull(text, line, next, width))) {
      // White space about the break is as if it were not: "2.31" and "million" are one space apart.
      parts.push(text.slice(from, line.end), ' ', invisible.repeat(next.first - line.end - 1))
      from = next.first
    }
    line = next
  }
  parts.push(text.slice(from))
  return parts.join('')
}

/** The most lines that one sentence of a script is broken into. */
const MOST_LINES = 8

/** Where the run of broken lines ends that begins with one, if a sentence does there: as many lines on; or 0. */
function brokenRun(text: string, first: Line & { readonly to: number }, broken: RegExp): number {
  let line = first
  for (let n = 0; n < MOST_LINES; n++) {
    if (!broken.test(text.slice(line.first, line.end)))
      return n > 0 && line.end > line.first && stops.has(text[line.end - 1]!) ? n : 0
    if (line.to >= text.length) return 0
    line = lineAt(text, line.to + 1)
    if (isItem(text, line.first)) return 0
  }
  return 0
}

/**
 * A script for the air is broken where its reader breathes, behind a comma or a particle. A text with spaces for those breaks: one character
 * for one, so that no offset changes.
 */
export function joined(text: string, broken: RegExp): string {
  if (!text.includes('\n')) return text
  const breaks: (readonly [end: number, first: number])[] = []
  let all = 0
  let left = 0
  let line = lineAt(text, 0)
  while (line.to < text.length) {
    const next = lineAt(text, line.to + 1)
    if (line.end > line.first && next.end > next.first) all++
    left = left > 0 ? left - 1 : brokenRun(text, line, broken)
    if (left > 0) breaks.push([line.end, next.first])
    line = next
  }
  if (breaks.length < FEWEST || breaks.length * 3 < all) return text
  const parts: string[] = []
  let from = 0
  for (const [end, first] of breaks) {
    parts.push(text.slice(from, end), ' ', invisible.repeat(first - end - 1))
    from = first
  }
  parts.push(text.slice(from))
  return parts.join('')
}

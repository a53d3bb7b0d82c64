/** Where the layout's parts stand: the body lies between its two rules. */
export interface Layout {
  /** The heading's text, without `# `. */
  readonly heading: string
  /** The body exactly as it stands, and where. */
  readonly body: string
  /** Whether the closing rule and the crawl line were found; without them the body goes to the end. */
  readonly hasFooter: boolean
}

/** Heading and byline are short; a rule further down belongs to something else. */
const maxHeaderLength = 65_536

/** Find the body of an article file from `from` on: after the rule that follows heading and byline, before the last rule. */
export function findLayout(text: string, from: number): Layout | null {
  let start = from
  while (start < text.length && isSpace(text.charCodeAt(start))) start++
  if (!/^(?:#[ \n]|\*\*)/.test(text.slice(start, start + 2))) return null
  const rule = text.slice(start, start + maxHeaderLength).indexOf('\n---\n')
  if (rule < 0) return null
  let bodyStart = start + rule + '\n---\n'.length
  if (text[bodyStart] === '\n') bodyStart++
  const headingEnd = text.indexOf('\n', start)
  const heading = text.startsWith('#', start) ? text.slice(start + 1, headingEnd).replace(/^ /, '') : ''
  const bodyEnd = findFooter(text, bodyStart)
  return {
    heading,
    body: text.slice(bodyStart, bodyEnd ?? text.length),
    hasFooter: bodyEnd !== null,
  }
}

/** Where the body ends before the last rule with a crawl line behind it. */
function findFooter(text: string, bodyStart: number): number | null {
  let end = text.lastIndexOf('\n*Crawled at:')
  while (end > bodyStart && isSpace(text.charCodeAt(end))) end--
  end -= 2
  // `end` is at the rule; it must be a line of its own. An empty body leaves no room for its line break.
  if (end < bodyStart || !text.startsWith('---', end)) return null
  if (end === bodyStart) return bodyStart
  if (text[end - 1] !== '\n') return null
  return text[end - 2] === '\n' && end - 2 >= bodyStart ? end - 2 : end - 1
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d
}

/** One line for people to read: the layout's lines are never read back, so white space and controls may go. */
export function displayLine(text: string): string {
  return text.replace(/[\s\u0000-\u001f\u007f-\u009f\ufeff]+/g, ' ').trim()
}

/** An address inside a Markdown link. */
export function displayUrl(url: string): string {
  return url.replace(/[\s\u0000-\u001f\u007f-\u009f()<>\\]/g, (character) =>
    encodeURIComponent(character).replace('(', '%28').replace(')', '%29'),
  )
}

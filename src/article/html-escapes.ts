/** The escapes that the seed's template wrote into title, author and body. */
const escapes: ReadonlyMap<string, string> = new Map([
  ['&quot;', '"'],
  ['&#x27;', "'"],
  ['&#x3D;', '='],
  ['&#x60;', '`'],
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
])

/** The text with its HTML escapes undone once: `&amp;lt;` becomes `&lt;`, not `<`. */
export function undoHtmlEscapes(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:quot|#x27|#x3D|#x60|amp|lt|gt);/g, (written) => escapes.get(written) ?? written)
}

/** Whether a character stands in the text that the template would have escaped, apart from escapes themselves. */
export function hasUnescaped(text: string): boolean {
  return /["'=`<>]|&(?!(?:quot|#x27|#x3D|#x60|amp|lt|gt);)/.test(text)
}

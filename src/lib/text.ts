/** Every run of white space that is not one plain space already: to replace those too would take longer than all the rest of it. */
const whiteSpace = /[^\S ]\s*| \s+/g

/** Every run of white space, line breaks included, as one space. */
export function singleSpaces(text: string): string {
  return text.replace(whiteSpace, ' ')
}

/** One line: every run of white space, line breaks included, becomes one space; ends trimmed. */
export function collapseWhitespace(text: string): string {
  return singleSpaces(text).trim()
}

/** Well-formed Unicode without NUL: half surrogates and NUL become U+FFFD. */
export function replaceUnstorable(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\uFFFD')
}

/** The trimmed text, or `null` if nothing is left. */
export function orNull(text: string | null | undefined): string | null {
  const trimmed = text?.trim()
  return trimmed ? trimmed : null
}

/** The same text with memory of its own: V8 keeps the whole text alive of which a string is a part. */
export function detach(text: string): string {
  // Shorter parts are copies already (V8's SlicedString::kMinLength).
  return text.length < 13 ? text : Buffer.from(text).toString()
}

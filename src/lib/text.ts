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

/**
 * A reading of texts that keeps its last answers: the pages of a site, and the parts of a page, say the same again and again.
 *
 * An answer that is a part of its text is to be detached from it.
 */
export function remembering<T>(read: (text: string) => T, most = 500): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    let answer = known.get(text)
    if (answer === undefined) {
      answer = read(text)
      if (known.size >= most) known.clear()
      known.set(detach(text), answer)
    }
    return answer
  }
}

/** The same text with memory of its own: V8 keeps the whole text alive of which a string is a part. */
export function detach(text: string): string {
  // Shorter parts are copies already (V8's SlicedString::kMinLength).
  return text.length < 13 ? text : Buffer.from(text).toString()
}

/** "1 item", "2,000 items". */
export function plural(count: number, noun: string, many = `${noun}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? noun : many}`
}

/**
 * Tables as text of a byte a letter. V8 keeps a string in two bytes a letter once a single one of them needs it: for the sake of a few ’ the
 * English tables would be read and kept at twice their size.
 */
const ESCAPE = '\x80'

/** Letters beyond Latin-1 as a control character and four digits, where that makes a text smaller. */
export function narrow(text: string): string {
  const wide = text.match(/[^\0-\xff]/g)?.length ?? 0
  if (wide * 4 >= text.length) return text
  return text.replace(/[^\0-\xff]/g, (letter) => ESCAPE + letter.charCodeAt(0).toString(16).padStart(4, '0'))
}

/** The text again, or any part of it that cuts no such letter. */
export function widen(text: string): string {
  if (!text.includes(ESCAPE)) return text
  return text.replace(/\x80(.{4})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
}

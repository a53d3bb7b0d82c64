import { FormatError } from '../lib/errors.ts'

/**
 * What may not stand as it is in a double-quoted scalar on one line, for readers of YAML 1.1 and 1.2 alike: quote and backslash, all that
 * is not printable in either (YAML 1.2.2 §5.1), and what one of them takes for a line break (U+0085, U+2028, U+2029).
 */
const special = /["\\\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/
const notPrintable = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g

/**
 * A string as a double-quoted YAML scalar on one line, which is a JSON string too; both YAML versions read it as the same string.
 *
 * @throws {FormatError} `invalid_unicode` for half a surrogate pair, naming `field`
 */
export function quoteYaml(text: string, field: string): string {
  if (!text.isWellFormed()) throw invalidUnicode(field)
  return special.test(text) ? escapeNotPrintable(JSON.stringify(text)) : `"${text}"`
}

/**
 * A value as JSON inside a single-quoted YAML scalar on one line.
 *
 * @throws {FormatError} `invalid_unicode` for half a surrogate pair in any of its strings, naming `field`
 */
export function quoteYamlJson(value: unknown, field: string): string {
  const json = JSON.stringify(value, (key, part: unknown) => {
    if (!key.isWellFormed() || (typeof part === 'string' && !part.isWellFormed())) throw invalidUnicode(field)
    return part
  })
  return `'${escapeNotPrintable(json).replaceAll("'", "''")}'`
}

/** An error that says which field holds text that UTF-8 cannot. */
export function invalidUnicode(field: string): FormatError {
  return new FormatError(
    'invalid_unicode',
    `cannot write the article file: ${field} holds half a surrogate pair, which UTF-8 has no bytes for`,
  )
}

function escapeNotPrintable(json: string): string {
  return json.replace(notPrintable, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

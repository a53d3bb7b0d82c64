/**
 * The text with U+FFFD for each character that steers a terminal or turns the direction of what follows: control characters, line breaks
 * included, and the marks of bidirectional text.
 *
 * @see https://trojansource.codes
 */
export function printable(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, '\uFFFD')
}

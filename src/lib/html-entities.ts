import { Parser, parseDocument } from 'htmlparser2'

/** Text with its HTML character references undone once: `&amp;quot;` becomes `&quot;`. Tags stay as they are written. */
export function decodeEntities(text: string): string {
  return undo(text, false) ?? decodeRareEntities(text)
}

/**
 * The same of an attribute's value, where `&copy=2` of an unescaped address stays and `&copy;` does not.
 *
 * @see https://html.spec.whatwg.org/multipage/parsing.html#named-character-reference-state
 */
export function decodeAttribute(value: string): string {
  return undo(value, true) ?? decodeRareInAttribute(value)
}

/** The named references that pages mostly hold; the library knows the two thousand others. */
const common: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['quot', '"'],
  ['lt', '<'],
  ['gt', '>'],
  ['apos', "'"],
  ['nbsp', '\u00A0'],
])

const reference = /&(?:(amp|quot|lt|gt|apos|nbsp)|#(?:(\d{2,5})|[xX]([\dA-Fa-f]{2,4})));/y
/** What reads like a reference and is none in an attribute. */
const parameter = /&[A-Za-z][A-Za-z\d]*=/y

/** A text without its references; `null` if one of them is a rare one. */
function undo(text: string, isAttribute: boolean): string | null {
  let decoded = ''
  let start = 0
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
    if (!mayBeReference(text.charCodeAt(at + 1))) continue
    parameter.lastIndex = at
    if (isAttribute && parameter.test(text)) continue
    reference.lastIndex = at
    const [all, name, decimal, hex] = reference.exec(text) ?? []
    if (all === undefined) return null
    const code = name === undefined ? Number.parseInt(decimal ?? hex!, decimal === undefined ? 16 : 10) : 0
    if (name === undefined && !standsForItself(code)) return null
    decoded += text.slice(start, at) + (common.get(name!) ?? String.fromCharCode(code))
    start = at + all.length
    at = start - 1
  }
  return start === 0 ? text : decoded + text.slice(start)
}

/** Whether a letter or `#` stands behind `&`. */
function mayBeReference(code: number): boolean {
  const letter = code | 0x20
  return code === 0x23 || (letter >= 0x61 && letter <= 0x7a)
}

/** Control characters are read as those of windows-1252, halves of letters are none. */
function standsForItself(code: number): boolean {
  return (code >= 0x20 && code < 0x7f) || (code >= 0xa0 && (code < 0xd800 || (code > 0xdfff && code <= 0xffff)))
}

function decodeRareEntities(text: string): string {
  let decoded = ''
  // No `<` reaches the parser, so what it makes of the text is text again.
  for (const node of parseDocument(text.replaceAll('<', '&lt;')).children) if ('data' in node) decoded += node.data
  return decoded
}

function decodeRareInAttribute(value: string): string {
  let decoded = value
  const parser = new Parser({
    onattribute: (_name, text) => {
      decoded = text
    },
  })
  parser.end(`<a b="${value.replaceAll('"', '&quot;')}">`)
  return decoded
}

import { Parser } from 'htmlparser2'

/**
 * Text with its character references undone once, by HTML's table.
 *
 * The rule for attributes is used: `&copy=2` of an unescaped address stays, `&copy;` does not.
 *
 * @see https://html.spec.whatwg.org/multipage/parsing.html#named-character-reference-state
 */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  let decoded = text
  const parser = new Parser({
    onattribute: (_name, value) => {
      decoded = value
    },
  })
  parser.end(`<a b="${text.replaceAll('"', '&quot;')}">`)
  return decoded
}

import { parseDocument } from 'htmlparser2'

/** Text with its HTML character references undone once: `&amp;quot;` becomes `&quot;`. Tags stay as they are written. */
export function decodeEntities(text: string): string {
  if (!/&[#\w]/.test(text)) return text
  let decoded = ''
  // No `<` reaches the parser, so what it makes of the text is text again.
  for (const node of parseDocument(text.replaceAll('<', '&lt;')).children) if ('data' in node) decoded += node.data
  return decoded
}

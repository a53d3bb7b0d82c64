import { isUtf8 } from 'node:buffer'
import iconv from 'iconv-lite'

/**
 * The text of a feed or text sitemap.
 *
 * A byte-order mark decides, then validity as UTF-8 whatever is declared (a wrong declaration is common, text of another
 * encoding that is valid UTF-8 by chance is not), then the XML declaration, then the HTTP header. Bytes that fit none of
 * these become U+FFFD. The mark is not part of the text.
 */
export function decodeText(bytes: Uint8Array, contentType: string | null): string {
  return decodeAs(bytes, findEncoding(bytes, contentType, isUtf8(bytes)))
}

/** The encoding by the rules of `decodeText`, from the first bytes. `valid`: whether they are UTF-8. */
export function findEncoding(head: Uint8Array, contentType: string | null, valid: boolean): string {
  const marked = findMark(head)
  if (marked) return marked
  if (valid) return 'utf-8'
  const start = Buffer.from(head.subarray(0, 1024)).toString('latin1')
  const declared =
    /^\s*<\?xml[^>]{0,400}?encoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(start)?.[1] ??
    /charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(contentType ?? '')?.[1]
  if (!declared || !iconv.encodingExists(declared)) return 'utf-8'
  // Bytes that show an ASCII declaration are not UTF-16, whatever it says.
  return /^utf-?(?:8|16|32)/i.test(declared) ? 'utf-8' : declared
}

function findMark(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  // "<?" without a mark.
  if (a === 0x3c && b === 0 && c === 0x3f && d === 0) return 'utf-16le'
  if (a === 0 && b === 0x3c && c === 0 && d === 0x3f) return 'utf-16be'
  return null
}

function decodeAs(bytes: Uint8Array, encoding: string): string {
  if (encoding === 'utf-8') return new TextDecoder().decode(bytes)
  return iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding)
}

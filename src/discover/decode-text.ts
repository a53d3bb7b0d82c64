import { isUtf8 } from 'node:buffer'
import iconv from 'iconv-lite'

/**
 * The text of a feed or text sitemap.
 *
 * A byte-order mark decides. Then bytes that are UTF-8, but for some bad ones, are that, whatever is declared: wrong
 * declarations are common, and text of another encoding is not UTF-8 by chance. Then the XML declaration, then the HTTP
 * header; where these say UTF-8 or nothing, Korean letters show themselves, and the rest is windows-1252. Bytes that
 * still fit nothing become U+FFFD. The mark is no part of the text.
 */
export function decodeText(bytes: Uint8Array, contentType: string | null): string {
  const marked = findMark(bytes)
  if (marked) return decodeAs(bytes, marked)
  const asUtf8 = new TextDecoder().decode(bytes)
  if (isUtf8(bytes) || isMostlyValid(asUtf8)) return asUtf8
  const declared = findDeclared(bytes, contentType)
  if (declared && declared !== 'utf-8') return decodeAs(bytes, declared)
  const asKorean = decodeAs(bytes, 'cp949')
  return isKorean(asKorean) ? asKorean : decodeAs(bytes, 'windows-1252')
}

/** The encoding that the first bytes of an XML text state, or UTF-8. */
export function findEncoding(head: Uint8Array): string {
  return findMark(head) ?? findDeclared(head, null) ?? 'utf-8'
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

/** `null` if no encoding that we know is declared. */
function findDeclared(bytes: Uint8Array, contentType: string | null): string | null {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  const stated = [
    /<\?xml[^>]{0,400}?encoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(start)?.[1],
    /charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(contentType ?? '')?.[1],
  ]
  for (const name of stated) {
    // Bytes that show an ASCII declaration are not UTF-16, whatever it says.
    if (name && /^(?:utf-?(?:8|16|32)|us-ascii$)/i.test(name)) return 'utf-8'
    if (name && iconv.encodingExists(name)) return name
  }
  return null
}

/** Whether a text that was read as UTF-8 has far more letters beyond ASCII than places that were no UTF-8. */
function isMostlyValid(text: string): boolean {
  let bad = 0
  let good = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0xfffd) bad++
    else if (code > 0x7f) good++
  }
  return bad <= 2 ? good >= bad : good > bad * 4
}

/** Whether it is free of undecodable bytes, and most of its letters beyond ASCII are Hangul. */
function isKorean(text: string): boolean {
  let hangul = 0
  let others = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0xfffd) return false
    if (code >= 0xac00 && code <= 0xd7a3) hangul++
    else if (code > 0x7f) others++
  }
  return hangul > others
}

function decodeAs(bytes: Uint8Array, encoding: string): string {
  if (encoding === 'utf-8') return new TextDecoder().decode(bytes)
  return iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding)
}

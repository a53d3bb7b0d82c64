import { isAscii, isUtf8 } from 'node:buffer'
import { createRequire } from 'node:module'

export interface DecodedText {
  readonly text: string
  /** Lower-case name of the encoding that was used. */
  readonly charset: string
  /** Whether bytes that no character stands for were replaced by U+FFFD. */
  readonly replaced: boolean
}

/** How far into the page a declaration is looked for: some stand behind long scripts, past the 1,024 bytes of the standard. */
const scannedBytes = 65_536
/** How many bytes a guess looks at. */
const guessedBytes = 262_144

/**
 * Labels that mean another encoding than their name says, or one that a decoder calls otherwise.
 *
 * @see https://encoding.spec.whatwg.org/#names-and-labels
 */
const labels = new Map<string, string>([
  ['utf8', 'utf-8'],
  ['unicode-1-1-utf-8', 'utf-8'],
  ['us-ascii', 'windows-1252'],
  ['ascii', 'windows-1252'],
  ['latin1', 'windows-1252'],
  ['l1', 'windows-1252'],
  ['cp1252', 'windows-1252'],
  ['iso8859-1', 'windows-1252'],
  ['iso_8859-1', 'windows-1252'],
  ['iso-8859-1', 'windows-1252'],
  ['iso-8859-9', 'windows-1254'],
  ['iso-8859-11', 'windows-874'],
  ['tis-620', 'windows-874'],
  ['euc-kr', 'windows-949'],
  ['euckr', 'windows-949'],
  ['euc_kr', 'windows-949'],
  ['ks_c_5601-1987', 'windows-949'],
  ['ks_c_5601-1989', 'windows-949'],
  ['ks_c_5601', 'windows-949'],
  ['ksc5601', 'windows-949'],
  ['ksc_5601', 'windows-949'],
  ['ks-c-5601-1987', 'windows-949'],
  ['korean', 'windows-949'],
  ['cp949', 'windows-949'],
  ['ms949', 'windows-949'],
  ['uhc', 'windows-949'],
  ['x-windows-949', 'windows-949'],
  ['gb2312', 'gb18030'],
  ['gb_2312-80', 'gb18030'],
  ['x-gbk', 'gb18030'],
  ['gbk', 'gb18030'],
  ['cp936', 'gb18030'],
  ['shift-jis', 'shift_jis'],
  ['sjis', 'shift_jis'],
  ['x-sjis', 'shift_jis'],
  ['ms_kanji', 'shift_jis'],
  ['windows-31j', 'shift_jis'],
  ['cp932', 'shift_jis'],
  ['x-euc-jp', 'euc-jp'],
  ['eucjp', 'euc-jp'],
  ['big5-hkscs', 'big5'],
  ['big-5', 'big5'],
  ['cp1250', 'windows-1250'],
  ['cp1251', 'windows-1251'],
  ['cp1253', 'windows-1253'],
  ['cp1254', 'windows-1254'],
  ['cp1255', 'windows-1255'],
  ['cp1256', 'windows-1256'],
  ['cp1257', 'windows-1257'],
  ['cp1258', 'windows-1258'],
  ['utf-16', 'utf-16le'],
  ['ucs-2', 'utf-16le'],
  ['unicode', 'utf-16le'],
])

interface Iconv {
  decode(bytes: Uint8Array, encoding: string): string
  encodingExists(encoding: string): boolean
}

let iconv: Iconv | undefined

function loadIconv(): Iconv {
  iconv ??= createRequire(import.meta.url)('iconv-lite') as Iconv
  return iconv
}

/**
 * The text of an HTML page, by what its bytes are and not only by what is declared.
 *
 * In this order: byte-order mark; bytes that are valid UTF-8 and not only ASCII; the HTTP header; the page's own `meta`; the nearest fit
 * of the byte patterns. Bytes that are UTF-8 but for a few are UTF-8 with U+FFFD. Never throws.
 *
 * @param contentType value of the `Content-Type` header, or `null`
 * @see https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding
 */
export function decodeHtml(bytes: Uint8Array, contentType: string | null): DecodedText {
  const marked = byteOrderMark(bytes)
  if (marked) return decodeAs(bytes.subarray(marked.length), marked.charset)
  if (isAscii(bytes)) {
    // ISO-2022-JP and UTF-7 hide letters in ASCII; only the first is met in news pages.
    const declared = declaredCharset(bytes, contentType)
    if (declared === 'iso-2022-jp') return decodeAs(bytes, declared)
    return { text: latin1(bytes), charset: 'utf-8', replaced: false }
  }
  const wide = wideCharset(bytes)
  if (wide) return decodeAs(bytes, wide)
  // A U+FFFD that valid UTF-8 holds was there before.
  if (isUtf8(bytes)) return { ...decodeAs(bytes, 'utf-8'), replaced: false }
  if (isDamagedUtf8(bytes)) return decodeAs(bytes, 'utf-8')
  const declared = declaredCharset(bytes, contentType)
  // Declared UTF-8, but hardly any of it is: the declaration is what is wrong.
  if (declared && !declared.startsWith('utf-')) return decodeAs(bytes, declared)
  return decodeAs(bytes, guessCharset(bytes))
}

/** The encoding that the first bytes mark, and how many bytes the mark has. */
export function byteOrderMark(bytes: Uint8Array): { charset: string; length: number } | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { charset: 'utf-8', length: 3 }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { charset: 'utf-16le', length: 2 }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { charset: 'utf-16be', length: 2 }
  return null
}

/** UTF-16 without a mark: `<` and what follows it, each with a zero byte. */
function wideCharset(bytes: Uint8Array): string | null {
  if (bytes[0] === 0x3c && bytes[1] === 0 && bytes[3] === 0) return 'utf-16le'
  if (bytes[0] === 0 && bytes[1] === 0x3c && bytes[2] === 0) return 'utf-16be'
  return null
}

function decodeAs(bytes: Uint8Array, charset: string): DecodedText {
  let text: string
  if (charset === 'utf-8' || charset === 'utf-16le' || charset === 'utf-16be') {
    text = new TextDecoder(charset, { ignoreBOM: true }).decode(bytes)
  } else if (charset === 'windows-949' || charset === 'gb18030') {
    // Node's decoder lacks thousands of the syllables of windows-949.
    text = loadIconv().decode(bytes, charset === 'windows-949' ? 'cp949' : charset)
  } else {
    text = decodeOther(bytes, charset)
  }
  return { text, charset, replaced: text.includes('\uFFFD') }
}

function decodeOther(bytes: Uint8Array, charset: string): string {
  try {
    return new TextDecoder(charset, { ignoreBOM: true }).decode(bytes)
  } catch {
    return loadIconv().decode(bytes, loadIconv().encodingExists(charset) ? charset : 'windows-1252')
  }
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}

/** The declared encoding under the name that decodes it, or `null` if none is declared that we know. */
function declaredCharset(bytes: Uint8Array, contentType: string | null): string | null {
  return (
    knownCharset(/charset\s*=\s*["']?([\w.:-]{1,40})/i.exec((contentType ?? '').slice(0, 500))?.[1]) ??
    metaCharset(bytes)
  )
}

function metaCharset(bytes: Uint8Array): string | null {
  const head = latin1(bytes.subarray(0, scannedBytes))
  const xml = /^\s{0,20}<\?xml[^>]{0,200}?encoding\s{0,5}=\s{0,5}["']([\w.:-]{1,40})/i.exec(head.slice(0, 300))
  const tags = /<meta\s/gi
  for (let tag = tags.exec(head); tag; tag = tags.exec(head)) {
    const attributes = head.slice(tag.index, Math.min(tag.index + 400, nearest(head, '>', tag.index)))
    const found = knownCharset(/charset\s{0,5}=\s{0,5}["']?\s{0,5}([\w.:-]{1,40})/i.exec(attributes)?.[1])
    // A page whose meta could be read as ASCII is not in UTF-16 (HTML standard, "prescan").
    if (found) return found.startsWith('utf-16') ? 'utf-8' : found
  }
  return knownCharset(xml?.[1])
}

function nearest(text: string, needle: string, from: number): number {
  const at = text.indexOf(needle, from)
  return at < 0 ? text.length : at
}

function knownCharset(label: string | undefined): string | null {
  if (!label) return null
  const lower = label.toLowerCase()
  const name = labels.get(lower) ?? lower
  if (name === 'windows-949' || name === 'gb18030') return name
  try {
    return new TextDecoder(name).encoding
  } catch {
    return null
  }
}

/** Whether bytes are UTF-8 with a few damaged places: at least ten good sequences for each bad byte. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  let good = 0
  let bad = 0
  const end = bytes.length
  for (let i = 0; i < end; ) {
    const byte = bytes[i] as number
    if (byte < 0x80) {
      i++
      continue
    }
    const length =
      byte >= 0xc2 && byte < 0xe0 ? 2 : byte >= 0xe0 && byte < 0xf0 ? 3 : byte >= 0xf0 && byte < 0xf5 ? 4 : 0
    let follow = 1
    while (follow < length && ((bytes[i + follow] ?? 0) & 0xc0) === 0x80) follow++
    if (length > 0 && follow === length) {
      good++
      i += length
    } else {
      bad++
      // The first letter of a broken sequence, with what of it there is, counts once.
      i += Math.max(1, follow)
    }
  }
  return good > 0 && good >= bad * 10
}

/**
 * The encoding whose byte patterns fit best, for bytes that nothing is declared of.
 *
 * Each double-byte encoding is read over the bytes; broken pairs count against it, pairs that are common letters for it (Hangul
 * syllables, kana, the first level of Chinese characters). Without a good fit it is windows-1252, which has a letter for nearly every byte.
 */
function guessCharset(all: Uint8Array): string {
  const bytes = all.subarray(0, guessedBytes)
  const fits = [
    { charset: 'windows-949', fit: fitOf(bytes, readKorean) },
    { charset: 'shift_jis', fit: fitOf(bytes, readShiftJis) },
    { charset: 'euc-jp', fit: fitOf(bytes, readEucJp) },
    { charset: 'gb18030', fit: fitOf(bytes, readGb) },
  ]
  let best = { charset: 'windows-1252', fit: 0.5 }
  for (const fit of fits) if (fit.fit > best.fit) best = fit
  return best.charset
}

/** What a reader makes of the bytes at an offset: how many they are, and how typical (1), possible (about 0.3) or broken (below 0). */
type PairReader = (lead: number, trail: number, third: number) => { length: number; score: number }

function fitOf(bytes: Uint8Array, read: PairReader): number {
  let score = 0
  let count = 0
  for (let i = 0; i < bytes.length; ) {
    const lead = bytes[i] as number
    if (lead < 0x80) {
      i++
      continue
    }
    const pair = read(lead, bytes[i + 1] ?? 0, bytes[i + 2] ?? 0)
    // A half pair where the sample ends says nothing.
    if (i + pair.length > bytes.length) break
    count++
    score += pair.score
    i += pair.length
  }
  return count === 0 ? 0 : score / count
}

const broken = { length: 1, score: -3 } as const

function readKorean(lead: number, trail: number): { length: number; score: number } {
  if (lead >= 0xa1 && lead <= 0xfe && trail >= 0xa1 && trail <= 0xfe) {
    // Rows 0xB0 to 0xC8 hold the 2,350 Hangul syllables of KS X 1001.
    return { length: 2, score: lead >= 0xb0 && lead <= 0xc8 ? 1 : lead <= 0xa3 ? 0.5 : 0 }
  }
  const extended =
    (trail >= 0x41 && trail <= 0x5a) || (trail >= 0x61 && trail <= 0x7a) || (trail >= 0x81 && trail <= 0xfe)
  return lead >= 0x81 && lead <= 0xc6 && extended ? { length: 2, score: 0.1 } : broken
}

function readShiftJis(lead: number, trail: number): { length: number; score: number } {
  if (lead >= 0xa1 && lead <= 0xdf) return { length: 1, score: -0.3 }
  const twoBytes = (lead >= 0x81 && lead <= 0x9f) || (lead >= 0xe0 && lead <= 0xfc)
  if (!twoBytes || trail < 0x40 || trail === 0x7f || trail > 0xfc) return broken
  // Hiragana and katakana rows.
  return { length: 2, score: lead === 0x82 || lead === 0x83 ? 1 : lead === 0x81 ? 0.6 : lead <= 0x98 ? 0.5 : 0.1 }
}

function readEucJp(lead: number, trail: number, third: number): { length: number; score: number } {
  if (lead === 0x8e) return trail >= 0xa1 && trail <= 0xdf ? { length: 2, score: 0 } : broken
  if (lead === 0x8f) return trail >= 0xa1 && third >= 0xa1 ? { length: 3, score: 0 } : broken
  if (lead < 0xa1 || trail < 0xa1 || lead === 0xff || trail === 0xff) return broken
  return {
    length: 2,
    score: lead === 0xa4 || lead === 0xa5 ? 1.3 : lead === 0xa1 ? 0.6 : lead >= 0xb0 && lead <= 0xcf ? 0.3 : 0,
  }
}

function readGb(lead: number, trail: number): { length: number; score: number } {
  if (lead < 0x81 || lead === 0xff || trail < 0x40 || trail === 0x7f || trail === 0xff) return broken
  if (trail < 0xa1) return { length: 2, score: 0 }
  // Rows 0xB0 to 0xD7 hold the common characters, and Chinese text uses all of them, where Korean keeps to the first half.
  return { length: 2, score: lead >= 0xb0 && lead <= 0xd7 ? 0.9 : lead === 0xa1 || lead === 0xa3 ? 0.6 : 0 }
}

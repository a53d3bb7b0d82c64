import { constants, gunzipSync } from 'node:zlib'
import { isGzip } from './chunks.ts'
import { decodeText } from './decode-text.ts'

export type ContentKind = 'feed' | 'sitemap' | 'sitemap_index' | 'html' | 'json' | 'text' | 'other'

/** A root may stand behind comments and a warning of the server's software. */
const headBytes = 64 * 1024
const gzipHeadBytes = 4096
const mostInflated = 8 * 1024 * 1024

const roots = /<(?:[\w.-]{1,40}:)?(rss|feed|rdf|channel|urlset|sitemapindex|html|head|body|!doctype\s+html)(?=[\s>/])/i

/**
 * What kind of thing these bytes are: by what they hold, never by their name, and by `contentType` only where what they
 * hold leaves it open (HTML without a single tag that says so).
 *
 * Gzip counts as what it holds if that is a feed or sitemap.
 */
export function sniff(bytes: Uint8Array, contentType: string | null): ContentKind {
  if (isGzip(bytes)) {
    const kind = sniffPlain(inflateHead(bytes), null)
    return kind === 'feed' || kind === 'sitemap' || kind === 'sitemap_index' ? kind : 'other'
  }
  return sniffPlain(bytes, contentType)
}

function sniffPlain(bytes: Uint8Array, contentType: string | null): ContentKind {
  const text = decodeText(bytes.subarray(0, headBytes), contentType).trimStart()
  if (text === '' || isBinary(text)) return 'other'
  // A line of a log may stand in front of a feed, and begin with a bracket too.
  if (/^(?:\{|\[\s*(?:[{["\]]|-?\d+\s*[,\]]|true|false|null))/.test(text)) {
    const isFeed =
      text.startsWith('{') && /"version"\s{0,20}:\s{0,20}"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org/.test(text)
    return isFeed ? 'feed' : 'json'
  }
  if (isAddressList(text)) return 'sitemap'
  switch (roots.exec(withoutComments(text))?.[1]?.toLowerCase()) {
    case 'rss':
    case 'feed':
    case 'rdf':
    case 'channel':
      return 'feed'
    case 'urlset':
      return 'sitemap'
    case 'sitemapindex':
      return 'sitemap_index'
    case undefined:
      break
    default:
      return 'html'
  }
  if (/^(?:text\/html|application\/xhtml)/i.test(contentType?.trim() ?? '')) return 'html'
  return /<(?:title|meta|link|script|style|div|p|a|table|article|section|main|ul|h1)(?=[\s>/])/i.test(text)
    ? 'html'
    : 'text'
}

/** An empty array where nothing can be inflated. */
function inflateHead(bytes: Uint8Array): Uint8Array {
  try {
    return gunzipSync(bytes.subarray(0, gzipHeadBytes), {
      finishFlush: constants.Z_SYNC_FLUSH,
      maxOutputLength: mostInflated,
    })
  } catch {
    return new Uint8Array(0)
  }
}

/** No text holds NUL, and few other control characters; but markup with a stray one in a headline is markup. */
function isBinary(text: string): boolean {
  if (text.startsWith('%PDF-')) return true
  const isMarkup = text.startsWith('<')
  const head = text.slice(0, 1024)
  let odd = 0
  for (let at = 0; at < head.length; at++) {
    const code = head.charCodeAt(at)
    if (code === 0 && !isMarkup) return true
    if ((code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13) || code === 0xfffd) odd++
  }
  return odd * 5 > head.length
}

/** Whether all that is seen of the text are addresses, each on a line: a text sitemap. */
function isAddressList(text: string): boolean {
  if (!/^https?:\/\//i.test(text)) return false
  const lines = text.slice(0, 16_384).split(/[\r\n]+/)
  // The last one may be cut here, in the middle of anything.
  if (text.length > 16_384) lines.pop()
  return lines.length > 0 && lines.every((line) => line.trim() === '' || /^\s*https?:\/\/[^\s<>]+\s*$/i.test(line))
}

function withoutComments(text: string): string {
  if (!text.includes('<!--')) return text
  let kept = ''
  let at = 0
  for (;;) {
    const open = text.indexOf('<!--', at)
    const close = open === -1 ? -1 : text.indexOf('-->', open + 4)
    if (close === -1) return kept + text.slice(at)
    kept += `${text.slice(at, open)} `
    at = close + 3
  }
}

import { resolveAddress } from './addresses.ts'
import { eachElement, readHtml } from './html-tree.ts'

/** A page that only sends its reader on is short; of a longer one the head is enough. */
const looked = 65_536

/** Longest wait, in seconds, that sends a reader on rather than renewing a page. */
const longestWaitS = 10

/**
 * Where a page sends its reader by itself: `<meta http-equiv="refresh" content="0;url=…">`, or Next.js' meta element of the same kind.
 *
 * `null` if it does not, or to itself, or only after a while: such a page renews itself.
 *
 * @see https://html.spec.whatwg.org/multipage/semantics.html#attr-meta-http-equiv-refresh
 */
export function findRefresh(html: string, url: string): string | null {
  for (const { name, attribs } of eachElement(readHtml(html.slice(0, looked)).document)) {
    if (name !== 'meta') continue
    const isRefresh = attribs['http-equiv']?.toLowerCase() === 'refresh' || attribs.id === '__next-page-redirect'
    const match = isRefresh
      ? /^\s*(\d{1,6})(?:\.\d*)?\s*[;,]\s*(?:url\s*=\s*)?["']?([^"']+)/i.exec(attribs.content ?? '')
      : null
    if (!match?.[2] || Number(match[1]) > longestWaitS) continue
    const address = resolveAddress(match[2].trim(), url)
    if (address && address !== url) return address
  }
  return null
}

import { resolveAddress } from './addresses.ts'
import { eachElement, readHtml } from './html-tree.ts'

const feedType = /^application\/(?:rss\+xml|atom\+xml|rdf\+xml|feed\+json)(?:$|\s*;)/
const mostOffered = 100

/**
 * Feeds and sitemaps that a page offers in `link` elements, each once and in the order of the page.
 *
 * A feed of comments is none of articles, and is left out.
 *
 * @see https://html.spec.whatwg.org/multipage/links.html#rel-alternate
 */
export function findOffered(html: string, url: string): { feeds: string[]; sitemaps: string[] } {
  const feeds = new Set<string>()
  const sitemaps = new Set<string>()
  let base = url
  for (const { name, attribs } of eachElement(readHtml(html).document)) {
    if (name === 'base') base = resolveAddress(attribs.href ?? '', url) ?? base
    if (name !== 'link') continue
    const rel = (attribs.rel ?? '').toLowerCase().split(/\s+/)
    const address = resolveAddress(attribs.href ?? '', base)
    if (!address) continue
    if (rel.includes('sitemap')) sitemaps.add(address)
    else if (isFeed(rel, (attribs.type ?? '').trim().toLowerCase()) && !isOfComments(address, attribs.title)) {
      feeds.add(address)
    }
    if (feeds.size + sitemaps.size >= mostOffered) break
  }
  return { feeds: [...feeds], sitemaps: [...sitemaps] }
}

function isFeed(rel: readonly string[], type: string): boolean {
  return feedType.test(type) ? rel.includes('alternate') || rel.includes('feed') : type === '' && rel.includes('feed')
}

function isOfComments(address: string, title: string | undefined): boolean {
  return /\/comments?(?:\/|\.|$)/i.test(new URL(address).pathname) || /\bcomments? feed\b|댓글/i.test(title ?? '')
}

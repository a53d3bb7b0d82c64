import { canonicalUrl } from '../article/canonical-url.ts'
import type { ArticleRecord } from '../model/record.ts'
import { withWebAddresses } from '../record/web-addresses.ts'

type Addressed = Pick<ArticleRecord, 'url' | 'images' | 'sources' | 'doubts'>

/**
 * What an article file of another maker says, with its addresses as a record has them: canonical, and of the web only. The file keeps what it
 * states, and so does its id.
 */
export function withCanonicalAddresses<T extends Addressed>(article: T): T {
  const safe = withWebAddresses(article)
  const url = canonicalOf(safe.url)
  const isCanonical = url === safe.url && safe.sources.every((source) => canonicalOf(source.url) === source.url)
  if (isCanonical) return safe
  return { ...safe, url, sources: safe.sources.map((source) => ({ ...source, url: canonicalOf(source.url) })) }
}

function canonicalOf(url: string | null): string | null {
  if (url === null) return null
  try {
    return canonicalUrl(url)
  } catch {
    // Longer than what is fetched: still an address to open.
    return url
  }
}

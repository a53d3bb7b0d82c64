import type { SourcePage } from '../model/candidate.ts'
import { readFeed } from './feed.ts'
import { readSitemap, type SitemapOptions } from './sitemap.ts'
import { sniff } from './sniff.ts'

/** Bytes as they were answered. */
export interface SourceBytes {
  readonly bytes: Uint8Array
  readonly finalUrl: string
  readonly contentType: string | null
}

/**
 * A feed, sitemap, sitemap index or text sitemap as candidates and further pages; `null` if the bytes are none of these.
 *
 * What it is is told from its content. `maxBytes` bounds what is inflated from gzip; a feed or sitemap that is larger
 * gives what stands before that bound, and a problem.
 */
export async function readSource(page: SourceBytes, options: SitemapOptions): Promise<SourcePage | null> {
  const { bytes, finalUrl, contentType } = page
  const kind = sniff(bytes, contentType)
  if (kind === 'feed') return readFeed(bytes, finalUrl, { maxBytes: options.maxBytes, contentType })
  if (kind === 'sitemap' || kind === 'sitemap_index') return readSitemap(bytes, finalUrl, options)
  return null
}

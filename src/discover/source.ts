import type { SourcePage } from '../model/candidate.ts'
import { eachChunk, isGzip } from './chunks.ts'
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
  switch (sniff(page.bytes, page.contentType)) {
    case 'sitemap':
    case 'sitemap_index':
      return readSitemap(page.bytes, page.finalUrl, options)
    case 'feed':
      return isGzip(page.bytes)
        ? readGzipFeed(page, options.maxBytes)
        : readFeed(page.bytes, page.finalUrl, page.contentType)
    default:
      return null
  }
}

async function readGzipFeed(page: SourceBytes, maxBytes: number): Promise<SourcePage> {
  const chunks: Uint8Array[] = []
  const end = await eachChunk(page.bytes, maxBytes, (chunk) => chunks.push(chunk))
  const feed = readFeed(Buffer.concat(chunks), page.finalUrl, page.contentType)
  if (end === 'whole') return feed
  const why = end === 'cut' ? 'its gzip data is damaged or cut off' : 'it is larger than allowed'
  return { ...feed, problem: { code: 'bad_feed', message: `${why}: ${feed.candidates.length} entries read` } }
}

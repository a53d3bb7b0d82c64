// The library: what `import … from 'newsledger'` gives.
import { extractArticle as extract } from './extract/index.ts'
import type { Article } from './model/record.ts'
import { loadSites } from './sites/index.ts'

export { formatArticleFile, parseArticleFile } from './article/article-file.ts'
export { extractClaims } from './claims/index.ts'
export { isAllowed } from './fetch/robots.ts'
export type { ErrorCode } from './lib/errors.ts'
export {
  BusyError,
  errorCodes,
  FetchError,
  FormatError,
  NewsledgerError,
  StoreError,
  UsageError,
} from './lib/errors.ts'
export type { Change } from './model/change.ts'
export type { Claim, Unit } from './model/claim.ts'
export type { Article, ArticleRecord } from './model/record.ts'
export { recordSchema } from './model/record.ts'
export type { RunReport } from './model/run-report.ts'
export { crawl, recrawl } from './pipeline/crawl.ts'
export { ingest } from './pipeline/ingest.ts'
export type { CrawlOptions, IngestOptions, RecrawlOptions, RunOptions } from './pipeline/settings.ts'
export { verify } from './pipeline/verify.ts'

const sites = await loadSites()

/**
 * The article of a page: the record's fields without claims. Pure; knows the sites that newsledger knows.
 *
 * @param html the page as text, or its bytes, whose charset is then found
 * @throws {FormatError} `not_an_article`, `not_html`, `gone`, `too_complex`
 */
export function extractArticle(
  html: string | Uint8Array,
  options: { url: string; contentType?: string | null },
): Article {
  return extract(html, { ...options, sites })
}

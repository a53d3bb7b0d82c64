import { formatArticleFile } from '../article/article-file.ts'
import type { Article, ArticleRecord, Doubt } from '../model/record.ts'
import { isFile } from '../store/article-folder.ts'
import { articlePath } from '../store/folders.ts'
import type { Ledger } from '../store/ledger.ts'

/** Of these the record is made anew each time. */
const doubtsOfClaims: readonly string[] = ['language_unsupported', 'claims_failed'] satisfies Doubt[]

/** What the article file of a version held, by its record; `null` where that is of another place. */
export function articleOf(record: ArticleRecord, id: string): Article | null {
  if (record.id !== id) return null
  const [, oid, aid] = /^(\d{3})_(\d{10})$/.exec(id) ?? []
  return {
    ...record,
    sources: record.sources.filter((source) => source.id === id),
    doubts: record.doubts.filter((doubt) => !doubtsOfClaims.includes(doubt)),
    oid: oid ?? null,
    aid: aid ?? null,
  }
}

/**
 * Stages the article file of a known version where it is lost, or where something else lies in its place: as its record has it.
 *
 * @param fetched what the page says now: all there is for an article whose text was seen elsewhere first
 * @returns whether the file is there now, or will be
 */
export function restoreArticleFile(
  ledger: Ledger,
  id: string,
  record: ArticleRecord,
  fetched: Article | null = null,
): boolean {
  const known = ledger.article(id)
  if (known?.content_hash !== record.content_hash) return true
  if (known.path !== null && isFile(known.path)) return true
  const article = articleOf(record, id) ?? asFound(fetched, record)
  if (article === null) return false
  const path = known.path?.endsWith(`/${id}.txt`) ? known.path : articlePath(ledger.folders.articles, article)
  ledger.stage({
    id,
    url: known.url,
    contentHash: record.content_hash,
    crawledMs: known.crawled_ms,
    articlePath: path,
    files: [{ path, data: formatArticleFile(article) }],
    change: null,
    isNewest: true,
  })
  return true
}

/** A page's article, where and when its text was found first there. */
function asFound(fetched: Article | null, { sources }: ArticleRecord): Article | null {
  const own = sources.find(({ id }) => id === fetched?.id)
  if (!fetched || !own) return null
  const { url, publisher, published_at, crawled_at } = own
  return { ...fetched, url, publisher, published_at, crawled_at, sources: [own] }
}

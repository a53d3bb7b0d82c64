import { maxArticleFileBytes, parseArticleFile } from '../article/article-file.ts'
import type { ExplainNote } from '../extract/index.ts'
import type { Page } from '../model/page.ts'
import type { Article } from '../model/record.ts'
import type { Site } from '../model/site.ts'
import { readArticleBytes } from '../store/article-folder.ts'
import { withCanonicalAddresses } from './canonical-addresses.ts'
import { type PreparedRecord, prepareRecord } from './record-of-article.ts'

/** What the config file says of a source's articles, where their pages say nothing. */
export interface ArticleDefaults {
  readonly category?: string | null | undefined
  readonly language?: string | null | undefined
}

/** What is asked of the processor: an article file or a page into an article with its record. */
export type Job = { readonly path: string } | PageJob

export interface PageJob {
  readonly page: Page
  /** The story's further pages, in order, once they are fetched. */
  readonly further?: readonly Page[]
  readonly defaults?: ArticleDefaults | undefined
}

export interface JobResult {
  readonly article: Article
  readonly record: PreparedRecord
  /** Of a page: field → where in it the field was found. */
  readonly foundIn?: Readonly<Record<string, string>>
  /** Of a page whose story goes on: the addresses of its further pages, in order. */
  readonly furtherUrls?: readonly string[]
}

let ownSites: readonly Site[] = []
let reader: ReturnType<typeof loadReader> | undefined

/** Makes the rules of a user's own sites known to this thread. */
export function useSites(more: readonly Site[]): void {
  ownSites = more
  reader = undefined
}

/** What reads pages, loaded with the first of them: article files need none of it, and it takes longer to load than all the rest. */
async function loadReader() {
  const [{ extractArticle }, { loadSites }] = await Promise.all([
    import('../extract/index.ts'),
    import('../sites/index.ts'),
  ])
  return { extractArticle, sites: await loadSites(ownSites) }
}

/** @throws {NewsledgerError} what the stages throw */
export async function doJob(job: Job): Promise<JobResult> {
  if ('path' in job) {
    const article = readFile(job.path)
    return { article, record: prepareRecord(article) }
  }
  return readPage(job)
}

function readFile(path: string): Article {
  return withCanonicalAddresses(parseArticleFile(readArticleBytes(path, maxArticleFileBytes), { path }))
}

async function readPage({ page, further, defaults }: PageJob): Promise<JobResult> {
  const { bytes, finalUrl, contentType, fetchedAt, headers } = page
  const foundIn: Record<string, string> = {}
  let furtherUrls: readonly string[] = []
  const explain = ({ field, source }: ExplainNote) => {
    foundIn[field] ??= source
  }
  reader ??= loadReader()
  const { extractArticle, sites } = await reader
  const found = extractArticle(bytes, {
    url: finalUrl,
    contentType,
    crawledAt: fetchedAt,
    sites,
    headers,
    explain,
    ...(further ? { further: further.map(({ bytes }) => bytes) } : {}),
    onFurtherPages: (urls) => {
      furtherUrls = urls
    },
  })
  const article: Article = {
    ...found,
    category: found.category ?? defaults?.category ?? null,
    language: found.language ?? defaults?.language ?? null,
  }
  return { article, record: prepareRecord(article), foundIn, ...(furtherUrls.length > 0 ? { furtherUrls } : {}) }
}

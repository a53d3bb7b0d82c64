import { maxArticleFileBytes, parseArticleFile } from '../article/article-file.ts'
import { type ExplainNote, extractArticle } from '../extract/index.ts'
import type { Claim } from '../model/claim.ts'
import type { Page } from '../model/page.ts'
import type { Article } from '../model/record.ts'
import type { Site, Sites } from '../model/site.ts'
import { loadSites } from '../sites/index.ts'
import { readArticleBytes } from '../store/article-folder.ts'
import { claimsOf } from './read-claims.ts'

/** What is asked of the processor: an article file or a page into an article with its claims. */
export type Job =
  | { readonly path: string }
  /** `further`: the story's further pages, in order, once they are fetched. */
  | { readonly page: Page; readonly further?: readonly Page[] }

export interface JobResult {
  readonly article: Article
  readonly claims: readonly Claim[]
  /** Of a page: field → where in it the field was found. */
  readonly foundIn?: Readonly<Record<string, string>>
  /** Of a page whose story goes on: the addresses of its further pages, in order. */
  readonly furtherUrls?: readonly string[]
}

let sites: Promise<Sites> | undefined

/** Makes the rules of a user's own sites known to this thread. */
export function useSites(more: readonly Site[]): void {
  sites = loadSites(more)
}

/** @throws {NewsledgerError} what the stages throw */
export async function doJob(job: Job): Promise<JobResult> {
  if ('path' in job) {
    const article = readFile(job.path)
    return { article, claims: claimsOf(article) }
  }
  return readPage(job.page, job.further)
}

function readFile(path: string): Article {
  return parseArticleFile(readArticleBytes(path, maxArticleFileBytes), { path })
}

async function readPage(page: Page, further?: readonly Page[]): Promise<JobResult> {
  const { bytes, finalUrl, contentType, fetchedAt, headers } = page
  const foundIn: Record<string, string> = {}
  let furtherUrls: readonly string[] = []
  const explain = ({ field, source }: ExplainNote) => {
    foundIn[field] ??= source
  }
  sites ??= loadSites()
  const article = extractArticle(bytes, {
    url: finalUrl,
    contentType,
    crawledAt: fetchedAt,
    sites: await sites,
    headers,
    explain,
    ...(further ? { further: further.map(({ bytes }) => bytes) } : {}),
    onFurtherPages: (urls) => {
      furtherUrls = urls
    },
  })
  return { article, claims: claimsOf(article), foundIn, ...(furtherUrls.length > 0 ? { furtherUrls } : {}) }
}

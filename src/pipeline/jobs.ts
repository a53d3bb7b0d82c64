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
export type Job = { readonly path: string } | { readonly page: Page }

export interface JobResult {
  readonly article: Article
  readonly claims: readonly Claim[]
  /** Of a page: field → where in it the field was found. */
  readonly foundIn?: Readonly<Record<string, string>>
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
  const foundIn: Record<string, string> = {}
  const article = await readPage(job.page, foundIn)
  return { article, claims: claimsOf(article), foundIn }
}

function readFile(path: string): Article {
  return parseArticleFile(readArticleBytes(path, maxArticleFileBytes), { path })
}

async function readPage(
  { bytes, finalUrl, contentType, fetchedAt, headers }: Page,
  foundIn: Record<string, string>,
): Promise<Article> {
  const explain = ({ field, source }: ExplainNote) => {
    foundIn[field] ??= source
  }
  sites ??= loadSites()
  return extractArticle(bytes, {
    url: finalUrl,
    contentType,
    crawledAt: fetchedAt,
    sites: await sites,
    headers,
    explain,
  })
}

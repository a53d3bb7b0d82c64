import { maxArticleFileBytes, parseArticleFile } from '../article/article-file.ts'
import { extractArticle } from '../extract/index.ts'
import type { Claim } from '../model/claim.ts'
import type { Page } from '../model/page.ts'
import type { Article } from '../model/record.ts'
import type { Sites } from '../model/site.ts'
import { loadSites } from '../sites/index.ts'
import { readArticleBytes } from '../store/article-folder.ts'
import { claimsOf } from './read-claims.ts'

/** What is asked of the processor: an article file or a page into an article with its claims. */
export type Job = { readonly path: string } | { readonly page: Page }

export interface JobResult {
  readonly article: Article
  readonly claims: readonly Claim[]
}

let sites: Sites | undefined

/** @throws {NewsledgerError} what the stages throw */
export async function doJob(job: Job): Promise<JobResult> {
  const article = 'path' in job ? readFile(job.path) : await readPage(job.page)
  return { article, claims: claimsOf(article) }
}

function readFile(path: string): Article {
  return parseArticleFile(readArticleBytes(path, maxArticleFileBytes), { path })
}

async function readPage({ bytes, finalUrl, contentType, fetchedAt, headers }: Page): Promise<Article> {
  sites ??= await loadSites()
  return extractArticle(bytes, { url: finalUrl, contentType, crawledAt: fetchedAt, sites, headers })
}

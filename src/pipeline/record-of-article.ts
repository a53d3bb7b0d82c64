import { hasLanguage } from '../claims/index.ts'
import type { Claim } from '../model/claim.ts'
import type { Article, ArticleRecord } from '../model/record.ts'
import { buildRecord } from '../record/record.ts'

/** The record of an article; it says so where its language has no pack, since no claims then means nothing. */
export function recordOfArticle(article: Article, claims: readonly Claim[]): ArticleRecord {
  const isRead = article.language !== null && hasLanguage(article.language)
  const doubts = isRead ? article.doubts : [...new Set([...article.doubts, 'language_unsupported'])]
  return buildRecord({ ...article, doubts }, [...claims])
}

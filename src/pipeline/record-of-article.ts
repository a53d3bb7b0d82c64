import { hasLanguage } from '../claims/index.ts'
import type { Claim } from '../model/claim.ts'
import type { Article, ArticleRecord } from '../model/record.ts'
import { buildRecord, checkRecord, formatRecord } from '../record/record.ts'
import { claimsOf } from './read-claims.ts'

/** The record of an article as it would be written, made beside the reading of the article: in a thread, where there are some. */
export interface PreparedRecord {
  readonly text: string
  /** How many it holds. */
  readonly claims: number
}

/** @throws {FormatError} `bad_record` */
export function prepareRecord(article: Article, claims: readonly Claim[] = claimsOf(article)): PreparedRecord {
  const record = recordOfArticle(article, claims)
  checkRecord(record)
  return { text: formatRecord(record), claims: record.claims.length }
}

export function claimsIn({ text }: PreparedRecord): readonly Claim[] {
  return (JSON.parse(text) as ArticleRecord).claims
}

/** The record of an article; it says so where its language has no pack, since no claims then means nothing. */
export function recordOfArticle(article: Article, claims: readonly Claim[]): ArticleRecord {
  const isRead = article.language !== null && hasLanguage(article.language)
  const doubts = isRead ? article.doubts : [...new Set([...article.doubts, 'language_unsupported'])]
  return buildRecord({ ...article, doubts }, [...claims])
}

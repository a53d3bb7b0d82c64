import { hasLanguage } from '../claims/index.ts'
import type { Claim } from '../model/claim.ts'
import type { Article, ArticleRecord, Doubt } from '../model/record.ts'
import { buildRecord, checkRecord, formatRecord } from '../record/record.ts'
import { claimsOf } from './read-claims.ts'

/** The record of an article as it would be written, made beside the reading of the article: in a thread, where there are some. */
export interface PreparedRecord {
  readonly text: string
  /** How many it holds. */
  readonly claims: number
}

/** @throws {FormatError} `bad_record` */
export function prepareRecord(article: Article, claims: readonly Claim[] | null = claimsOf(article)): PreparedRecord {
  const record = recordOfArticle(article, claims)
  checkRecord(record)
  return { text: formatRecord(record), claims: record.claims.length }
}

export const claimsIn = ({ text }: PreparedRecord): readonly Claim[] | null =>
  claimsInRecord(JSON.parse(text) as ArticleRecord)

/** The claims of a record, for another record of the same text; `null`: they could not be read. */
export const claimsInRecord = ({ claims, doubts }: ArticleRecord): readonly Claim[] | null =>
  doubts.includes('claims_failed') ? null : claims

/**
 * The record of an article; it says so where its language has no pack, or where its claims could not be read, since no claims then means
 * nothing.
 */
export function recordOfArticle(article: Article, claims: readonly Claim[] | null): ArticleRecord {
  const isRead = article.language !== null && hasLanguage(article.language)
  const doubt: Doubt | null = claims === null ? 'claims_failed' : isRead ? null : 'language_unsupported'
  const doubts = doubt === null ? article.doubts : [...new Set([...article.doubts, doubt])]
  return buildRecord({ ...article, doubts }, claims === null ? [] : [...claims])
}

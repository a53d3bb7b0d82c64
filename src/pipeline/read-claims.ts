import { extractClaims, hasLanguage } from '../claims/index.ts'
import type { Claim } from '../model/claim.ts'
import type { Article } from '../model/record.ts'

/** The claims of an article's body; none where there is no language pack for it. */
export function claimsOf({
  body,
  language,
  published_at,
  crawled_at,
}: Pick<Article, 'body' | 'language' | 'published_at' | 'crawled_at'>): Claim[] {
  if (language === null || !hasLanguage(language)) return []
  const date = (published_at ?? crawled_at)?.slice(0, 10)
  return extractClaims(body, { language, ...(date === undefined ? {} : { date }) })
}

import { extractClaims, hasLanguage } from '../claims/index.ts'
import type { Claim } from '../model/claim.ts'
import type { Article } from '../model/record.ts'

/**
 * The claims of an article's body; none where there is no language pack for it, `null` where the claims engine fails: a fault in it must
 * not cost the article.
 */
export function claimsOf(
  { body, language, published_at, crawled_at }: Pick<Article, 'body' | 'language' | 'published_at' | 'crawled_at'>,
  extract = extractClaims,
): Claim[] | null {
  if (language === null || !hasLanguage(language)) return []
  const date = (published_at ?? crawled_at)?.slice(0, 10)
  try {
    return extract(body, { language, ...(date === undefined ? {} : { date }) })
  } catch {
    return null
  }
}

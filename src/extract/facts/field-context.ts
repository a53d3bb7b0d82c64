import type { Site, SiteField } from '../../model/site.ts'
import type { SiteZone } from '../dates/time-zones.ts'
import type { LdData, LdStory } from './json-ld.ts'
import type { PageFacts } from './page-facts.ts'

/** A field's value with the name of what it was taken from, for people: `json-ld datePublished`, `meta og:title`, `h1`, `url`. */
export interface Found<T> {
  readonly value: T
  readonly source: string
}

/** What every field is decided from. */
export interface FieldContext {
  readonly url: string
  readonly facts: PageFacts
  readonly ld: LdData
  readonly site: Site | null
  /** Strings that the site's own rules selected. */
  readonly stated: Readonly<Partial<Record<SiteField, readonly string[]>>>
  readonly zone: SiteZone
  /** Declared language with its region, as written. */
  readonly language: string | null
  readonly fetchedAt: string | null
}

/** The page's own story in its JSON-LD, and further nodes that speak of this very page (not of a picture or clip). */
export function ownStories(context: FieldContext): readonly LdStory[] {
  const [first, ...others] = context.ld.stories
  if (!first || first.score < 40) return []
  return [
    first,
    ...others.filter((story) => story.score >= 40 && (story.isThisPage === true || story.score >= first.score - 5)),
  ]
}

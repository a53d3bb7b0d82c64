/** An address that a source lists, with what the source says of it. Not yet fetched. */
export interface Candidate {
  /** Absolute http(s) address, as listed (not canonical). */
  readonly url: string
  readonly title?: string
  /** ISO 8601; with offset where the source states one. */
  readonly publishedAt?: string
  readonly modifiedAt?: string
  /** BCP 47. */
  readonly language?: string
}

export type SourceKind = 'feed' | 'sitemap' | 'sitemap_index' | 'section'

/** What one page of a source holds. */
export interface SourcePage {
  readonly kind: SourceKind
  readonly candidates: readonly Candidate[]
  /** Further pages of the same list (feed paging, sitemaps of an index, "next" and "more" of a section), in order. */
  readonly next: readonly string[]
  /** Of a sitemap index: when each of `next` last changed, where it says so (ISO 8601). */
  readonly nextModified?: ReadonlyMap<string, string>
  /** What is wrong with it although candidates may have been read: cut off, damaged, empty. */
  readonly problem?: { readonly code: 'bad_feed' | 'bad_sitemap' | 'empty_source'; readonly message: string }
}

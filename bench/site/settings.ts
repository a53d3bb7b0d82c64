import type { PageKind } from './pages.ts'

export interface SiteSettings {
  /** Each has an address of its own in 127.0.0.0/8. */
  readonly hosts: number
  readonly pages: PageKind
  /** How long slow hosts wait before they answer. */
  readonly slowMs: number
  /** One host in so many is slow, answers with 500, or never answers; 0: none. */
  readonly slowEach: number
  readonly failingEach: number
  readonly hangingEach: number
}

/** What the bench asks of the site's process. */
export type SiteMessage =
  | { readonly ask: 'figures' }
  | { readonly ask: 'other validators' }
  | { readonly ask: 'warm'; readonly sitemaps: readonly string[] }

export interface SiteFigures {
  readonly requests: number
  /** Answered with 304. */
  readonly notModified: number
  /** Between two requests to one host, as they came; `null` where no host was asked twice. */
  readonly smallestGapMs: number | null
  /** So late the server may have seen a request that had come: the longest time for which it did not run. */
  readonly lateMs: number
}

/** `failing` and `hanging` hosts do so for articles only: their robots.txt and sitemap are answered. */
export type HostKind = 'good' | 'slow' | 'failing' | 'hanging'

export function hostAddress(index: number): string {
  return `127.0.${Math.floor(index / 250)}.${(index % 250) + 1}`
}

export function hostKind(index: number, { slowEach, failingEach, hangingEach }: SiteSettings): HostKind {
  const isEach = (each: number, offset: number) => each > 0 && index % each === offset % each
  if (isEach(hangingEach, 3)) return 'hanging'
  if (isEach(failingEach, 5)) return 'failing'
  return isEach(slowEach, 7) ? 'slow' : 'good'
}

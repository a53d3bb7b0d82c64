/** One answer of a server, as it came, bounded and decompressed. Not yet known: article, feed, sitemap or section page. */
export interface Page {
  /** The address that was asked for. */
  readonly url: string
  /** The address that answered, after redirects. */
  readonly finalUrl: string
  readonly status: number
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>
  readonly contentType: string | null
  readonly bytes: Uint8Array
  /** ISO 8601 with offset. */
  readonly fetchedAt: string
}

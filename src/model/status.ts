/** How a source does. */
export interface SourceStatus {
  readonly url: string
  /** ISO 8601. */
  readonly checked_at: string | null
  readonly last_news_at: string | null
  readonly articles: number
  /** Failures in a row. */
  readonly failures: number
  readonly error: { readonly code: string; readonly message: string } | null
  /** Why it is called silent; `null`: it is not. */
  readonly stale: string | null
  /** How its articles differ from those of the days before; `null`: they don't. */
  readonly drift: string | null
}

/** The last runs, the sources, and what waits for a retry. */
export interface Status {
  readonly runs: readonly { readonly command: string; readonly report: Record<string, unknown> }[]
  readonly sources: readonly SourceStatus[]
  /** Addresses that failed and will be tried again. */
  readonly waiting: {
    readonly count: number
    /** Failed until they were given up. */
    readonly given_up: number
    readonly next_try_at: string | null
    readonly first: readonly {
      readonly url: string
      readonly code: string | null
      readonly tries: number
      readonly next_try_at: string
    }[]
  }
  readonly articles: number
}

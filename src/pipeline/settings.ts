import type { Logger } from 'pino'
import type { Site } from '../model/site.ts'
import type { Progress } from './progress.ts'

/** What every run takes. Units are those of the command line. */
export interface RunOptions {
  /** Folder of the article files. Default `articles`. */
  articles?: string
  /** Folder of records, change log and state. Default `output`. */
  output?: string
  /** Seconds to wait for another run that holds the folders. Default 0. */
  lockWait?: number
  signal?: AbortSignal
  logger?: Logger
  /** Told of each item that ends. */
  progress?: Progress
  /** Epoch milliseconds. Default `Date.now`. */
  now?: () => number
}

/** A source of the config file. */
export interface SourceSettings {
  readonly url: string
  readonly name?: string
  /** For articles that state none. */
  readonly category?: string
  /** BCP 47, for articles whose language is not stated and cannot be told. */
  readonly language?: string
  /** Milliseconds between two requests to its host. */
  readonly delay?: number
  /** Most articles of it in one run. */
  readonly limit?: number
}

export interface CrawlOptions extends RunOptions {
  /** Articles, feeds, sitemaps or section pages. */
  urls?: readonly string[]
  /** Sources of the config file, used when `urls` is empty. */
  sources?: readonly SourceSettings[]
  /** Rules for further sites, or in place of those that newsledger has. */
  sites?: readonly Site[]
  concurrency?: number
  perHost?: number
  /** Milliseconds. */
  delay?: number
  /** Seconds. */
  timeout?: number
  retries?: number
  maxBytes?: number
  limit?: number
  /** `YYYY-MM-DD` or ISO 8601. */
  since?: string
  userAgent?: string
  allowPrivateNetwork?: boolean
  dryRun?: boolean
  /** Keep each article page as it came, in `output/pages/`. */
  keepPages?: boolean
  /** Hosts (`host` or `host:port`) whose robots.txt the owner allows to ignore. */
  robots?: Readonly<Record<string, 'ignore'>>
  /** When to look again at an article whose text did not change: hours after it was last fetched. Empty: never. */
  recheckHours?: readonly number[]
  /** Days after which an address that fails again and again is given up. Default 7. */
  retryDays?: number
}

export interface RecrawlOptions extends Omit<CrawlOptions, 'sources' | 'limit' | 'since' | 'urls'> {
  /** Addresses or ids of articles. */
  urls: readonly string[]
}

export interface IngestOptions extends RunOptions {
  /** Files and folders; default the articles folder. */
  paths?: readonly string[]
}

export const defaults = {
  articles: 'articles',
  output: 'output',
  lockWait: 0,
  concurrency: 16,
  perHost: 1,
  delay: 1000,
  timeout: 30,
  retries: 3,
  maxBytes: 10_485_760,
  recheckHours: [1, 6, 24, 168],
  retryDays: 7,
} as const

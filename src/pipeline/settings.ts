import type { Logger } from 'pino'
import { UsageError } from '../lib/errors.ts'
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

/** Options that are lists: a single text would be taken for a list of its letters. */
const lists = ['urls', 'paths', 'sources', 'sites', 'recheckHours']
const folders = ['articles', 'output']
/** Options that are on or off: any text is true to JavaScript, "no" too, and would open the private network. */
const flags = ['allowPrivateNetwork', 'dryRun', 'keepPages', 'repair']
/** Least values of the numbers. */
const least: Readonly<Record<string, number>> = {
  concurrency: 1,
  perHost: 1,
  maxBytes: 1,
  timeout: 0,
  delay: 0,
  retries: 0,
  limit: 0,
  lockWait: 0,
  retryDays: 0,
}

/**
 * Looks at options that no compiler has looked at: with a mistaken one a run would wait for ever, or read the whole disk.
 *
 * @throws {UsageError} `bad_input`
 */
export function checkOptions(options: RunOptions): void {
  const given = new Map<string, unknown>(Object.entries(options))
  for (const name of lists) {
    const value = given.get(name)
    if (value !== undefined && !Array.isArray(value)) throw badOption(name, 'an array', value)
  }
  for (const name of ['urls', 'paths']) {
    const items = (given.get(name) as unknown[] | undefined) ?? []
    if (items.some((item) => typeof item !== 'string')) throw badOption(name, 'texts', items)
  }
  for (const name of folders) {
    const value = given.get(name)
    if (value !== undefined && (typeof value !== 'string' || value === '')) throw badOption(name, 'a folder', value)
  }
  for (const name of flags) {
    const value = given.get(name)
    if (value !== undefined && typeof value !== 'boolean') throw badOption(name, 'true or false', value)
  }
  for (const source of (given.get('sources') ?? []) as (Partial<SourceSettings> | null)[]) {
    if (!URL.canParse(source?.url ?? '')) throw badOption('sources', 'objects with an address as "url"', source)
  }
  for (const [name, bound] of Object.entries(least)) {
    const value = given.get(name)
    const isFit = value === undefined || (typeof value === 'number' && value >= bound)
    if (!isFit) throw badOption(name, `a number of at least ${bound}`, value)
  }
  const since = given.get('since')
  const isDay = typeof since === 'string' && /^\d{4}-\d{2}-\d{2}/.test(since) && !Number.isNaN(Date.parse(since))
  if (since !== undefined && !isDay) throw badOption('since', 'a day such as 2025-12-29', since)
}

function badOption(name: string, wanted: string, value: unknown): UsageError {
  return new UsageError('bad_input', `"${name}" takes ${wanted}, not ${JSON.stringify(value) ?? String(value)}`)
}

import type { Fetcher } from '../fetch/fetcher.ts'
import type { RobotsVerdict } from '../fetch/robots-source.ts'
import { type ErrorCode, FetchError, NewsledgerError } from '../lib/errors.ts'
import { CrawlMemory } from '../store/crawl-memory.ts'
import { placedPath } from '../store/folders.ts'
import { parseKept } from '../store/kept-json.ts'
import { hasState, State } from '../store/state.ts'
import { addressOf } from './addresses.ts'
import { type CrawlOptions, defaults } from './settings.ts'
import { delayOf, loadStages } from './stages.ts'

export interface Explanation {
  readonly url: string
  /** By which one article is recognised under many addresses. */
  readonly key: string
  readonly id: string | null
  /** What the site's rules say of the address: article, none, or nothing. */
  readonly is_article: boolean | null
  readonly robots: {
    readonly allowed: boolean
    readonly line: { readonly number: number; readonly text: string } | null
    readonly ignored: boolean
    /** Why it could not be read. */
    readonly problem: string | null
    /** Of `problem`: what a crawl would say of the address. */
    readonly code: ErrorCode | null
  }
  readonly delay_ms: number
  /** Why the host gets no request now: it failed again and again, or asked for a longer wait than a run sits out. */
  readonly host_rests: string | null
  readonly article: {
    readonly content_hash: string
    readonly path: string | null
    readonly crawled_at: string | null
    readonly checked_at: string | null
    readonly next_check_at: string | null
    readonly gone: boolean
  } | null
  /** What is known of a list that the config file names or a crawl has read; `failures`: in a row. */
  readonly source: {
    readonly read_at: string | null
    readonly news_at: string | null
    readonly failures: number
    readonly error: string | null
    readonly message: string | null
  } | null
  readonly failure: { readonly code: string; readonly tries: number; readonly next_try_at: string | null } | null
  /** Field → where in the page it was found. */
  readonly found_in: Readonly<Record<string, string>> | null
  /** What the next crawl that is given this address would do, and why. */
  readonly next: string
}

/**
 * What would happen to an address, and why. Fetches the host's robots.txt if it is not known; writes nothing.
 *
 * @throws {FetchError} `bad_url`
 * @throws {NewsledgerError} `not_found` for an id that the ledger does not know
 */
export async function explain(asked: string, options: CrawlOptions = {}): Promise<Explanation> {
  const output = options.output ?? defaults.output
  const folders = { articles: options.articles ?? defaults.articles, output }
  const state = hasState(output) ? new State(output, { readonly: true }) : null
  const memory = state && new CrawlMemory(state)
  const stages = await loadStages(options, memory?.unsaved() ?? null)
  try {
    const isId = !asked.includes('://')
    const byId = isId ? memory?.article(asked) : undefined
    if (isId && !byId?.url) {
      throw new NewsledgerError('not_found', `the ledger knows no article "${asked}": name its address instead`, {
        path: asked,
      })
    }
    const address = addressOf(byId?.url ?? asked, stages.sites)
    const known = memory?.address(address.key)
    const id = byId?.id ?? known?.id ?? address.id
    const article = (id === null ? undefined : memory?.article(id)) ?? null
    const source = sourceOf(asked, options, memory)
    // A list keeps its address as given: its parameters choose what it lists.
    const url = source && !article ? asked : address.url
    const rest = await stages.fetcher.restOf(url)
    const robots = await robotsOf(stages.fetcher, url)
    const base = {
      url,
      key: address.key,
      id,
      is_article: address.isArticle,
      robots: {
        allowed: robots.allowed,
        line: robots.line ?? null,
        ignored: robots.ignored ?? false,
        problem: robots.error?.message ?? null,
        code: robots.error?.code ?? null,
      },
      delay_ms: Math.max(robots.crawlDelayMs ?? 0, delayOf(new URL(url).host, options)),
      host_rests: rest?.message ?? null,
      article: article && {
        content_hash: article.content_hash,
        path: article.path === null ? null : placedPath(folders, article.path),
        crawled_at: isoOrNull(article.crawled_ms),
        checked_at: isoOrNull(article.checked_at || null),
        next_check_at: isoOrNull(article.next_check),
        gone: article.gone === 1,
      },
      source,
      failure: known?.error ? { code: known.error, tries: known.tries, next_try_at: isoOrNull(known.next_try) } : null,
      found_in: article?.found_in ? (parseKept(article.found_in) as Record<string, string> | null) : null,
    }
    return { ...base, next: nextOf(base, (options.now ?? Date.now)()) }
  } finally {
    await stages.fetcher.close()
    state?.close()
  }
}

/** What is known of robots.txt, also of a host that may not be asked for it now. */
async function robotsOf(fetcher: Fetcher, url: string): Promise<RobotsVerdict> {
  try {
    return await fetcher.robotsFor(url)
  } catch (error) {
    if (!(error instanceof FetchError) || error.code !== 'host_parked') throw error
    return { allowed: false, sitemaps: [], error }
  }
}

/** A list that a crawl has read or tried to, or that the config file names. */
function sourceOf(url: string, { sources = [] }: CrawlOptions, memory: CrawlMemory | null): Explanation['source'] {
  const known = memory?.source(url)
  if (!known && !sources.some((source) => source.url === url)) return null
  return {
    read_at: isoOrNull(known?.read_ms ?? null),
    news_at: isoOrNull(known?.news_ms ?? null),
    failures: known?.failures ?? 0,
    error: known?.error ?? null,
    message: known?.message ?? null,
  }
}

function nextOf(
  { robots, host_rests, is_article, article, source, failure }: Omit<Explanation, 'next'>,
  nowMs: number,
): string {
  if (host_rests !== null) return 'not fetched: its host rests'
  if (robots.code !== null) return `not fetched: ${robots.problem} (${robots.code})`
  if (!robots.allowed) return 'not fetched: robots.txt closes it (disallowed)'
  if (source && !article) return 'read, as each crawl that is given it reads it'
  if (is_article === false) return 'passed over: the site’s rules say that there is no article at such an address'
  if (article?.gone) return 'not fetched unless it is named to recrawl: its page is gone'
  if (article) {
    const due = article.next_check_at
    if (due === null)
      return 'not fetched unless its source states a change: it is known, and no further look is planned'
    return Date.parse(due) <= nowMs
      ? 'fetched, to see whether it changed'
      : `not fetched before ${due}, unless its source states a change`
  }
  if (failure) {
    if (failure.next_try_at === null) return 'not fetched again: no further try would help'
    return Date.parse(failure.next_try_at) <= nowMs ? 'tried again' : `not tried again before ${failure.next_try_at}`
  }
  return 'fetched: it is new'
}

const isoOrNull = (ms: number | null) => (ms === null ? null : new Date(ms).toISOString())

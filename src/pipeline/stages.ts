import { siteAddress } from '../extract/site-address.ts'
import type { Fetcher } from '../fetch/fetcher.ts'
import { FetchError } from '../lib/errors.ts'
import type { SourcePage } from '../model/candidate.ts'
import type { Page } from '../model/page.ts'
import type { Sites } from '../model/site.ts'
import type { HostMemory } from '../store/crawl-memory.ts'
import { type CrawlOptions, defaults } from './settings.ts'

/** The stages of a crawl, loaded and set up. */
export interface Stages {
  readonly sites: Sites
  readonly fetcher: Fetcher
  /** A feed or sitemap; `null` for anything else. @param source the address that led to it */
  readSource(page: Page, source: string): Promise<SourcePage | null>
  readSection(page: Page): SourcePage
  /** Feeds and sitemaps that a home page offers, its host's robots.txt included; nothing for any other page. */
  findOffered(page: Page): Promise<string[]>
  /** Where a page sends its reader by itself; `null` if it does not. */
  findRefresh(page: Page): string | null
  /** Whether the site's rules say that an address is a list. */
  isListAddress(url: string): boolean
}

/** What newsledger sends as `User-Agent`: who it is, and where its owner can read about it. */
export async function defaultUserAgent(): Promise<string> {
  const { version } = await import('../version.ts')
  return `newsledger/${version} (+https://www.npmjs.com/package/newsledger)`
}

/**
 * @param memory where the health of hosts and their robots.txt outlive the run; `null` keeps nothing
 * @param isForced whether hosts are asked that rest because they failed; who asked for a rest itself has it
 */
export async function loadStages(options: CrawlOptions, memory: HostMemory | null, isForced = false): Promise<Stages> {
  const [{ createFetcher }, { awakened }, discover, { loadSites }, { decodeHtml }] = await Promise.all([
    import('../fetch/fetcher.ts'),
    import('../fetch/host-health.ts'),
    import('../discover/index.ts'),
    import('../sites/index.ts'),
    import('../lib/charset.ts'),
  ])
  const sites = await loadSites(options.sites)
  const delays = hostDelays(options)
  const maxBytes = options.maxBytes ?? defaults.maxBytes
  const fetcher = createFetcher({
    limits: {
      concurrency: options.concurrency ?? defaults.concurrency,
      perHost: options.perHost ?? defaults.perHost,
      delayMs: options.delay ?? defaults.delay,
      timeoutMs: (options.timeout ?? defaults.timeout) * 1000,
      retries: options.retries ?? defaults.retries,
      maxBytes,
      maxWaitMs: 60_000,
    },
    userAgent: options.userAgent ?? (await defaultUserAgent()),
    allowPrivateNetwork: options.allowPrivateNetwork ?? false,
    robotsIgnored: new Set(Object.keys(options.robots ?? {})),
    hostDelayMs: (host) => delays.get(host),
    acceptLanguage: (url) => sites.of(url)?.language,
    ...(memory
      ? {
          hostHealth: isForced ? awakened(memory.hostHealth()) : memory.hostHealth(),
          robotsCache: memory.robots(),
        }
      : {}),
    ...(options.logger ? { logger: options.logger } : {}),
    ...(options.signal ? { signal: options.signal } : {}),
  })
  const listsOf = (url: string) => sites.of(url)?.lists ?? []
  return {
    sites,
    fetcher,
    readSource: (page, source) => {
      const isOfSource = discover.sameSiteAs(source)
      const names = [page.url, page.finalUrl, source]
      return discover.readSource(page, {
        maxBytes,
        // A sitemap elsewhere that the source's own pages name speaks for the source.
        isVouchedFor: async (url) =>
          isOfSource(url) || (await sitemapsOf(fetcher, url)).some((it) => names.includes(it)),
      })
    },
    readSection: (page) => {
      const { text } = decodeHtml(page.bytes, page.contentType)
      return discover.readSection(text, page.finalUrl, {
        lists: listsOf(page.finalUrl),
        isArticleUrl: (url) => articleRule(sites, url),
      })
    },
    findOffered: async (page) => {
      if (!isHomePage(page.finalUrl)) return []
      const { text } = decodeHtml(page.bytes, page.contentType)
      const { feeds, sitemaps } = discover.findOffered(text, page.finalUrl)
      const robots = await fetcher.robotsFor(page.finalUrl)
      return [...new Set([...feeds, ...sitemaps, ...robots.sitemaps])]
    },
    findRefresh: (page) => discover.findRefresh(decodeHtml(page.bytes, page.contentType).text, page.finalUrl),
    isListAddress: (url) => listsOf(url).some((rule) => rule.url.test(url)),
  }
}

/** The sitemaps that the robots.txt of an address names; none where it cannot be read, as then nothing may be fetched there. */
async function sitemapsOf(fetcher: Fetcher, url: string): Promise<readonly string[]> {
  try {
    return (await fetcher.robotsFor(url)).sitemaps
  } catch (error) {
    if (error instanceof FetchError) return []
    throw error
  }
}

function articleRule(sites: Sites, url: string): boolean | null {
  const site = sites.of(url)
  const stated = site && siteAddress(site, url)
  return stated === 'none' ? false : stated ? true : null
}

/** `https://site/`, also in one language: `https://site/en/`. */
function isHomePage(url: string): boolean {
  return /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?|index\.\w+)?$/i.test(new URL(url).pathname)
}

/** Delays that the config file gives to the hosts of single sources: of several on one host the longest. */
function hostDelays({ sources = [] }: CrawlOptions): ReadonlyMap<string, number> {
  const delays = new Map<string, number>()
  for (const { url, delay } of sources) {
    const { host } = new URL(url)
    if (delay !== undefined) delays.set(host, Math.max(delay, delays.get(host) ?? 0))
  }
  return delays
}

/** Least time between two requests to a host, as far as the options say. */
export function delayOf(host: string, options: CrawlOptions): number {
  return hostDelays(options).get(host) ?? options.delay ?? defaults.delay
}

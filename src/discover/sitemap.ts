import iconv from 'iconv-lite'
import { SaxesParser } from 'saxes'
import { plural } from '../lib/text.ts'
import type { SourcePage } from '../model/candidate.ts'
import { noAddress, resolveAddress, sameSiteAs } from './addresses.ts'
import { AmpersandMender } from './ampersands.ts'
import { CandidateList, findLanguage, mostEntries } from './candidates.ts'
import { type ChunkEnd, type Chunks, eachChunk } from './chunks.ts'
import { findEncoding } from './decode-text.ts'
import { parseFeedDate } from './feed-date.ts'
import { plainText } from './plain-text.ts'

export interface SitemapOptions {
  /** Most bytes that are read, after inflating. */
  readonly maxBytes: number
  /**
   * Whether the owner of an address on another site says that this sitemap speaks for it: by a `Sitemap:` line in that
   * host's robots.txt. Asked once an origin, of twenty at most. Default: nobody does.
   */
  readonly isVouchedFor?: (url: string) => Promise<boolean>
}

/** Other sites that are asked whether a sitemap speaks for them: each costs a robots.txt. */
const maxAsked = 20

const deepest = 32
const longestText = 8192
const mostErrors = 1000
/** Thrown through the parser to leave it. */
const stop = Symbol('stop')

/**
 * A sitemap, sitemap index or text sitemap, gzipped or not, as candidates, or as further sitemaps in `next`.
 *
 * Reads in chunks, so its memory is that of the addresses, not of the file. What stands before a damage is kept.
 * By the protocol a sitemap speaks for its own host, and for others only if their robots.txt names it. Here one
 * registrable domain counts as one owner; addresses of any other site are left out. The rule that a sitemap speaks for
 * nothing above its folder is not applied, as no large site keeps it. A relative address is one of the sitemap's host.
 * Of an index, sitemaps with the latest change come first. References to entities of the file's own are never expanded.
 *
 * @see https://www.sitemaps.org/protocol.html, https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap
 */
export async function readSitemap(chunks: Chunks, url: string, options: SitemapOptions): Promise<SourcePage> {
  const sink = new SitemapSink(url)
  let reader: TextSink | null = null
  let decode: ((chunk: Uint8Array) => string) | null = null
  let head: Uint8Array = new Uint8Array(0)
  const start = () => {
    decode = streamDecoder(findEncoding(head))
    const text = decode(head)
    reader = /^\s*https?:\/\//i.test(text) ? new LineReader(sink) : new XmlReader(sink)
    reader.write(text)
  }
  const end = await eachChunk(chunks, options.maxBytes, (chunk) => {
    if (reader && decode) return reader.write(decode(chunk))
    head = Buffer.concat([head, chunk])
    if (head.length >= 1024) start()
  })
  if (!reader) start()
  ;(reader as TextSink | null)?.end()
  if (options.isVouchedFor) await sink.askOthers(options.isVouchedFor)
  return sink.finish(end)
}

/** Takes text in pieces. */
interface TextSink {
  write(text: string): void
  end(): void
}

interface SitemapEntry {
  address: string
  lastmod: string
  published: string
  title: string
  language: string
}

/** Judges and collects what the readers find. */
class SitemapSink {
  readonly #url: string
  readonly #isSameSite: (url: string) => boolean
  readonly #candidates = new CandidateList(mostEntries)
  readonly #sitemaps = new CandidateList(mostEntries)
  /** What the file lists of other sites, by origin. */
  readonly #foreign = new Map<string, CandidateList>()
  isIndex = false
  /** What the reader says is wrong with the file itself. */
  damage: string | null = null
  entries = 0
  #isForeign = false

  constructor(url: string) {
    this.#url = url
    this.#isSameSite = sameSiteAs(url)
  }

  add(entry: Partial<SitemapEntry>): void {
    this.entries++
    const url = resolveAddress(entry.address ?? '', this.#url)
    if (!url) return
    const list = this.#isSameSite(url) ? this.#own : this.#listOf(new URL(url).origin)
    list?.add({
      url,
      title: plainText(entry.title ?? '') || null,
      publishedAt: parseFeedDate(entry.published ?? ''),
      modifiedAt: parseFeedDate(entry.lastmod ?? ''),
      language: findLanguage(entry.language),
    })
  }

  get #own(): CandidateList {
    return this.isIndex ? this.#sitemaps : this.#candidates
  }

  #listOf(origin: string): CandidateList | undefined {
    this.#isForeign = true
    if (!this.#foreign.has(origin) && this.#foreign.size < maxAsked)
      this.#foreign.set(origin, new CandidateList(mostEntries / maxAsked))
    return this.#foreign.get(origin)
  }

  /** Takes in what the file lists of other sites whose owners say that it speaks for them. */
  async askOthers(isVouchedFor: (url: string) => Promise<boolean>): Promise<void> {
    for (const listed of this.#foreign.values()) {
      const entries = listed.toArray()
      if (!(await isVouchedFor(entries[0]!.url))) continue
      this.#own.isFull ||= listed.isFull
      for (const entry of entries) this.#own.add(entry)
    }
  }

  finish(end: ChunkEnd): SourcePage {
    const problem = this.#problem(end)
    const sitemaps = this.#sitemaps.toArray().sort((a, b) => changeTime(b.modifiedAt) - changeTime(a.modifiedAt))
    const changes = sitemaps.flatMap(({ url, modifiedAt }) => (modifiedAt ? [[url, modifiedAt] as const] : []))
    return {
      kind: this.isIndex ? 'sitemap_index' : 'sitemap',
      candidates: this.#candidates.toArray(),
      next: sitemaps.map((sitemap) => sitemap.url),
      ...(this.isIndex ? { nextModified: new Map(changes) } : {}),
      ...(problem ? { problem: { code: 'bad_sitemap', message: problem } } : {}),
    }
  }

  #problem(end: ChunkEnd): string | null {
    const size = this.isIndex ? this.#sitemaps.size : this.#candidates.size
    const read = `${plural(size, 'address', 'addresses')} read`
    if (end === 'too_large') return `the sitemap is larger than allowed: ${read}`
    if (end === 'cut') return `the sitemap's gzip data is damaged or cut off: ${read}`
    if (this.damage) return `${this.damage}: ${read}`
    if (this.entries === 0) return 'the sitemap has no entries'
    if (this.#candidates.isFull || this.#sitemaps.isFull)
      return `more than ${mostEntries} entries: the rest was left out`
    if (size === 0 && this.#isForeign)
      return 'the sitemap lists only addresses of other sites, which it cannot speak for'
    if (size === 0) return noAddress(this.entries)
    return null
  }
}

function changeTime(date: string | undefined): number {
  return date === undefined ? 0 : Date.parse(date)
}

class LineReader implements TextSink {
  readonly #sink: SitemapSink
  #rest = ''

  constructor(sink: SitemapSink) {
    this.#sink = sink
  }

  write(text: string): void {
    const lines = (this.#rest + text).split(/[\r\n]+/)
    this.#rest = (lines.pop() ?? '').slice(0, longestText + 1)
    for (const line of lines) this.#add(line)
  }

  end(): void {
    this.#add(this.#rest)
  }

  #add(line: string): void {
    if (line.trim() !== '') this.#sink.add({ address: /^\s*https?:/i.test(line) ? line : '' })
  }
}

/** The fields that count, by their path below the entry, without prefixes. */
const fields = new Map<string, keyof SitemapEntry>([
  ['/loc', 'address'],
  ['/lastmod', 'lastmod'],
  ['/news/publication_date', 'published'],
  ['/news/title', 'title'],
  ['/news/publication/language', 'language'],
])

class XmlReader implements TextSink {
  readonly #sink: SitemapSink
  // A fragment, since a warning of the server in front may hold elements.
  readonly #parser = new SaxesParser({ position: false, fragment: true })
  readonly #ampersands = new AmpersandMender()
  #depth = 0
  #entry: Partial<SitemapEntry> | null = null
  #entryPrefix = ''
  /** Paths of the open elements below the entry; `null` for an element in which nothing counts. */
  #paths: (string | null)[] = []
  #field: keyof SitemapEntry | null = null
  #text = ''
  #hasRoot = false
  #isStopped = false
  #isEnding = false
  #errors = 0

  constructor(sink: SitemapSink) {
    this.#sink = sink
    this.#parser.on('error', (error) => {
      // Saxes reads on behind an error, and so do we; but what is all errors is no sitemap.
      if (++this.#errors > mostErrors) {
        this.#sink.damage = 'the sitemap is damaged all over'
        throw stop
      }
      // What stands around the document and its entries, a warning of the server say, takes none of them away.
      if (this.#depth <= 1 && !this.#isEnding) return
      this.#sink.damage ??= `the sitemap is damaged or cut off (${error.message.slice(0, 120)})`
    })
    this.#parser.on('opentag', ({ name }) => this.#open(name))
    this.#parser.on('closetag', () => this.#close())
    this.#parser.on('text', (text) => this.#add(text))
    this.#parser.on('cdata', (text) => this.#add(text))
  }

  write(text: string): void {
    this.#parse(() => this.#parser.write(this.#ampersands.mend(text)))
  }

  end(): void {
    this.#isEnding = this.#depth > 0
    this.#parse(() => this.#parser.write(this.#ampersands.end()).close())
    if (!this.#hasRoot) this.#sink.damage = 'no sitemap was found in it'
  }

  #parse(step: () => void): void {
    if (this.#isStopped) return
    try {
      step()
    } catch (error) {
      if (error !== stop) throw error
      this.#isStopped = true
    }
  }

  #open(name: string): void {
    if (++this.#depth > deepest) {
      this.#sink.damage = `the sitemap is nested deeper than ${deepest} elements`
      throw stop
    }
    if (this.#entry) {
      const path = this.#pathOf(name)
      this.#paths.push(path)
      this.#field = path === null ? null : (fields.get(path) ?? null)
      this.#text = ''
      return
    }
    const local = localName(name)
    if (local === 'urlset' || local === 'sitemapindex') {
      this.#hasRoot = true
      this.#sink.isIndex = local === 'sitemapindex'
    } else if (this.#hasRoot && (local === 'url' || local === 'sitemap')) {
      this.#entry = {}
      this.#entryPrefix = prefixOf(name)
    }
  }

  /** `image:loc` is none of the sitemap's own fields: these have the prefix of the entry itself. */
  #pathOf(name: string): string | null {
    const parent = this.#paths.length === 0 ? '' : this.#paths.at(-1)
    if (parent === null) return null
    const local = localName(name)
    if (parent === '' && local !== 'news' && prefixOf(name) !== this.#entryPrefix) return null
    const path = `${parent}/${local}`
    return path === '/news' || path === '/news/publication' || fields.has(path) ? path : null
  }

  #close(): void {
    this.#depth--
    if (!this.#entry) return
    if (this.#paths.length === 0) {
      this.#sink.add(this.#entry)
      this.#entry = null
      return
    }
    this.#paths.pop()
    if (this.#field) this.#entry[this.#field] ??= this.#text.trim()
    this.#field = null
    this.#text = ''
  }

  #add(text: string): void {
    if (this.#field && this.#text.length <= longestText) this.#text += text
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase()
}

function prefixOf(name: string): string {
  return name.slice(0, Math.max(0, name.indexOf(':')))
}

function streamDecoder(encoding: string): (chunk: Uint8Array) => string {
  if (encoding === 'utf-8') {
    const decoder = new TextDecoder()
    return (chunk) => decoder.decode(chunk, { stream: true })
  }
  const decoder = iconv.getDecoder(encoding)
  return (chunk) => decoder.write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength))
}

import { decodeAttribute } from '../lib/html-entities.ts'
import { plural } from '../lib/text.ts'
import type { SourcePage } from '../model/candidate.ts'
import { noAddress, resolveAddress } from './addresses.ts'
import { CandidateList, findLanguage, mostEntries } from './candidates.ts'
import { type Chunks, eachChunk } from './chunks.ts'
import { decodeText } from './decode-text.ts'
import { parseFeedDate } from './feed-date.ts'
import { readJsonFeed } from './json-feed.ts'
import { readXml, type XmlEvents } from './loose-xml.ts'
import { plainText } from './plain-text.ts'

const mostNext = 4
const deepestPath = 64

export interface FeedOptions {
  /** Most bytes that are read, after inflating. */
  readonly maxBytes: number
  /** Of the HTTP answer; only its `charset` counts. */
  readonly contentType: string | null
}

/**
 * A feed (RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, JSON Feed) as candidates, with the further pages that it states.
 *
 * Every whole entry is found, in feeds too that are no XML: cut off, with text in front, unescaped `&` and `<`, bytes of
 * another encoding, missing end tags. An entry's address is `feedburner:origLink`, RSS `link`, RSS 1.0 `rdf:about`, a
 * `guid` that is a permalink, Atom `link` with `rel` `alternate` or none; nothing else is.
 * `problem` says where entries may have been lost: in a feed that is empty or ends too early, whose entries have no end
 * tags, or none of whose entries has an address.
 *
 * @see https://www.rssboard.org/rss-specification, RFC 4287, https://www.jsonfeed.org/version/1.1/, RFC 5005 (paging)
 */
export async function readFeed(chunks: Chunks, url: string, options: FeedOptions): Promise<SourcePage> {
  const parts: Uint8Array[] = []
  const end = await eachChunk(chunks, options.maxBytes, (chunk) => parts.push(chunk))
  const text = decodeText(parts.length === 1 ? parts[0]! : Buffer.concat(parts), options.contentType)
  const feed = /^\s*\{/.test(text) ? readJsonFeed(text, url) : readXmlFeed(text, url)
  if (end === 'whole') return feed
  const why = end === 'cut' ? 'its gzip data is damaged or cut off' : 'it is larger than allowed'
  return {
    ...feed,
    problem: { code: 'bad_feed', message: `${why}: ${plural(feed.candidates.length, 'entry', 'entries')} read` },
  }
}

/** RSS, RDF or Atom text as candidates. */
export function readXmlFeed(xml: string, url: string): SourcePage {
  const reader = new FeedReader(url)
  readXml(xml, reader)
  return reader.finish()
}

/** What names and namespaces are written as; a prefix that a feed chose itself is changed to these. */
const prefixes = new Map([
  ['http://www.w3.org/2005/atom', 'atom'],
  ['http://purl.org/atom/ns#', 'atom'],
  ['http://purl.org/rss/1.0/', ''],
  ['http://my.netscape.com/rdf/simple/0.9/', ''],
  ['http://www.w3.org/1999/02/22-rdf-syntax-ns#', 'rdf'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://purl.org/dc/terms/', 'dcterms'],
  ['http://rssnamespace.org/feedburner/ext/1.0', 'feedburner'],
])

/** Fields of an entry that hold no other field: where one begins inside, the end tag before it is missing. */
const plainFields = new Set(
  [
    'title link guid id pubdate date published updated issued modified created category comments creator language',
    'origlink rights author description summary content encoded',
  ].flatMap((names) => names.split(' ')),
)

interface Entry {
  readonly base: string
  readonly language: string | null
  readonly fields: Map<string, string>
  /** Addresses by what states them; the best of them is taken. */
  readonly links: Map<LinkKind, string>
}

type LinkKind = 'original' | 'alternate' | 'link' | 'about' | 'guid' | 'stray'
const linkOrder: readonly LinkKind[] = ['original', 'link', 'alternate', 'guid', 'about', 'stray']

/** Fields that nothing is taken from. */
const bulky = /^(?:description|summary|content|content:encoded|media:.*)$/

/** Elements whose links are those of something else than the entry. */
const foreign = /^(?:image|source|author|contributor|enclosure|textinput|media:|itunes:|description|content|summary)/

class FeedReader implements XmlEvents {
  readonly #candidates = new CandidateList(mostEntries)
  readonly #next = new Set<string>()
  readonly #archives = new Set<string>()
  readonly #own = new Map<string, string>()
  readonly #url: string
  #base: string
  #language: string | null = null
  #root: string | null = null
  #isClosed = false
  #entry: Entry | null = null
  /** Names of the open elements of the entry, or of the feed where there is none. */
  #path: string[] = []
  #text: string[] = []
  #permalink = true
  #textType = ''
  #entries = 0
  #withoutEnd = 0

  constructor(url: string) {
    this.#url = url
    this.#base = url
  }

  open(rawName: string, attributes: ReadonlyMap<string, string>, selfClosing: boolean): void {
    const name = this.#nameOf(rawName, attributes)
    if (!this.#root) {
      if (!/^(?:rss|feed|rdf:rdf|channel)$/.test(name)) return
      this.#root = name
    }
    if (name === 'item' || name === 'entry') {
      this.#closeEntry(true)
      this.#openEntry(attributes)
      if (selfClosing) this.#closeEntry(false)
      return
    }
    if (this.#entry) this.#openField(name, attributes, selfClosing)
    else this.#openFeedField(name, attributes, selfClosing)
  }

  close(rawName: string): void {
    const name = this.#nameOf(rawName)
    if (name === 'item' || name === 'entry') {
      this.#closeEntry(false)
      return
    }
    if (name === 'rss' || name === 'feed' || name === 'rdf:rdf' || name === 'channel') {
      if (name !== 'channel') this.#closeEntry(true)
      // RSS 1.0 has its items behind the channel.
      if (name === this.#root || this.#root === 'rss') {
        this.#closeEntry(true)
        this.#isClosed = true
      }
      return
    }
    const at = this.#path.lastIndexOf(name)
    if (at === -1) return
    this.#endField(at)
  }

  text(text: string, literal: boolean): void {
    const field = this.#path[0]
    if (field === undefined || bulky.test(field)) return
    this.#text.push(literal ? text : decodeAttribute(text))
  }

  finish(): SourcePage {
    // An entry that the end of the text cuts off may hold half an address.
    const isCut = this.#entry !== null || !this.#isClosed
    const problem = this.#problem(isCut)
    return {
      kind: 'feed',
      candidates: this.#candidates.toArray(),
      next: [...this.#next, ...this.#archives].filter((next) => next !== this.#url).slice(0, mostNext),
      ...(problem ? { problem: { code: 'bad_feed', message: problem } } : {}),
    }
  }

  #problem(isCut: boolean): string | null {
    const read = `${plural(this.#candidates.size, 'entry', 'entries')} read`
    if (!this.#root) return 'no feed was found in it'
    if (isCut) return `the feed is cut off: ${read}`
    if (this.#entries === 0) return 'the feed has no entries'
    if (this.#candidates.isFull) return `the feed has more than ${mostEntries} entries: the rest was left out`
    if (this.#candidates.size === 0) return noAddress(this.#entries)
    if (this.#withoutEnd > 0)
      return `the feed is damaged, ${plural(this.#withoutEnd, 'entry has', 'entries have')} no end: ${read}`
    return null
  }

  /** The name with the namespace's usual prefix, none for the feed's own elements. */
  #nameOf(rawName: string, attributes?: ReadonlyMap<string, string>): string {
    for (const [key, value] of attributes ?? []) {
      if (!key.startsWith('xmlns')) continue
      const usual = prefixes.get(value.toLowerCase().replace(/^https:/, 'http:'))
      if (usual !== undefined && this.#own.size < 100) this.#own.set(key.slice(6), usual)
    }
    const colon = rawName.indexOf(':')
    if (colon === -1) return rawName
    const prefix = rawName.slice(0, colon)
    const usual = this.#own.get(prefix) ?? prefix
    const local = rawName.slice(colon + 1)
    if (usual === '' || (usual === 'atom' && (local === 'feed' || local === 'entry'))) return local
    // The fields of an Atom feed that writes a prefix everywhere, and Atom's fields within RSS.
    if (usual === 'atom' && this.#root === 'feed') return local
    return `${usual}:${local}`
  }

  #openEntry(attributes: ReadonlyMap<string, string>): void {
    this.#entries++
    this.#isClosed = false
    this.#entry = {
      base: this.#within(this.#base, attributes.get('xml:base')),
      language: findLanguage(attributes.get('xml:lang')),
      fields: new Map(),
      links: new Map(),
    }
    this.#path = []
    this.#text = []
    this.#addLink('about', attributes.get('rdf:about'))
  }

  #closeEntry(isImplied: boolean): void {
    const entry = this.#entry
    if (!entry) return
    if (this.#path.length > 0) this.#endField(0)
    this.#entry = null
    if (isImplied) this.#withoutEnd++
    const kind = linkOrder.find((kind) => entry.links.has(kind))
    const url = kind && entry.links.get(kind)
    if (!url) return
    const date = (...names: string[]) => {
      for (const name of names) {
        const parsed = parseFeedDate(entry.fields.get(name) ?? '')
        if (parsed) return parsed
      }
      return null
    }
    this.#candidates.add({
      url,
      title: entry.fields.get('title') ?? null,
      publishedAt: date(
        'pubdate',
        'published',
        'atom:published',
        'dc:date',
        'issued',
        'dcterms:issued',
        'created',
        'date',
      ),
      modifiedAt: date('updated', 'atom:updated', 'dcterms:modified', 'modified'),
      language: findLanguage(entry.fields.get('dc:language')) ?? entry.language ?? this.#language,
    })
  }

  #openField(name: string, attributes: ReadonlyMap<string, string>, selfClosing: boolean): void {
    const local = name.slice(name.indexOf(':') + 1)
    const top = this.#path[0]
    if (top !== undefined && isPlain(top) && isPlain(name)) this.#endField(0)
    if (this.#path.length === 0) {
      this.#text = []
      if (name === 'guid') this.#permalink = attributes.get('ispermalink')?.trim().toLowerCase() !== 'false'
      if (name === 'title') this.#textType = attributes.get('type') ?? ''
      if (local === 'link') this.#addLinkElement(name, attributes)
    } else if (name === 'link' && !this.#path.some((parent) => foreign.test(parent))) {
      this.#text = []
    }
    // An HTML serialiser writes `<link/>https://…`, since HTML's `link` is empty.
    const isOpen = !selfClosing || (name === 'link' && this.#path.length === 0 && !attributes.has('href'))
    if (isOpen && this.#path.length < deepestPath) this.#path.push(name)
  }

  /** Atom's `link`, RSS's with the address where Atom has it, and Atom's within RSS. */
  #addLinkElement(name: string, attributes: ReadonlyMap<string, string>): void {
    const href = attributes.get('href')
    const rel = (attributes.get('rel') ?? 'alternate').trim().toLowerCase()
    if (href === undefined || (name !== 'link' && name !== 'atom:link')) return
    if (rel !== 'alternate' && rel !== 'http://www.iana.org/assignments/relation/alternate') return
    // The same entry as a picture, a PDF or data is no page.
    if (!/^(?:|text\/plain.*|.*html.*)$/i.test(attributes.get('type') ?? '')) return
    this.#addLink('alternate', href, attributes.get('xml:base'))
  }

  #openFeedField(name: string, attributes: ReadonlyMap<string, string>, selfClosing: boolean): void {
    if (name === this.#root || name === 'channel') {
      this.#base = this.#within(this.#base, attributes.get('xml:base'))
      this.#language = findLanguage(attributes.get('xml:lang')) ?? this.#language
      return
    }
    const rel = attributes.get('rel')?.trim().toLowerCase()
    if (/^(?:\w+:)?link$/.test(name) && (rel === 'next' || rel === 'prev-archive')) {
      const url = resolveAddress(attributes.get('href') ?? '', this.#base)
      if (url) (rel === 'next' ? this.#next : this.#archives).add(url)
    }
    if (selfClosing) return
    if (name === 'language' || name === 'dc:language') {
      this.#path = ['language']
      this.#text = []
    } else {
      this.#path = []
    }
  }

  /** Ends the open field at `at` of the path, with all that stands open in it. */
  #endField(at: number): void {
    const name = this.#path[at]!
    const isInner = at > 0
    const path = this.#path
    this.#path = path.slice(0, at)
    const entry = this.#entry
    if (!entry) {
      const language = name === 'language' ? findLanguage(this.#text.join('')) : null
      this.#language = language ?? this.#language
      this.#text = []
      return
    }
    if (isInner) {
      if (name === 'link' && !path.some((parent) => foreign.test(parent))) this.#addLink('stray', this.#text.join(''))
      return
    }
    const text = this.#text.join('')
    this.#text = []
    if (name === 'link') this.#addLink('link', text)
    else if (name === 'feedburner:origlink') this.#addLink('original', text)
    else if (name === 'guid' && this.#permalink && /^\s*https?:\/\//i.test(text)) this.#addLink('guid', text)
    else if (name === 'title') this.#setField(name, plainText(text, this.#textType))
    else if (isPlain(name) && text.length < 1000) this.#setField(name, text.trim())
  }

  #setField(name: string, value: string): void {
    if (value !== '' && !this.#entry!.fields.has(name)) this.#entry!.fields.set(name, value)
  }

  #addLink(kind: LinkKind, link: string | undefined, base?: string): void {
    const entry = this.#entry
    if (link === undefined || !entry || entry.links.has(kind)) return
    const url = resolveAddress(link, this.#within(entry.base, base))
    // An empty fragment such as "#" names the feed itself.
    if (url && url.split('#', 1)[0] !== this.#url) entry.links.set(kind, url)
  }

  #within(base: string, inner: string | undefined): string {
    return inner === undefined ? base : (resolveAddress(inner, base) ?? base)
  }
}

function isPlain(name: string): boolean {
  return plainFields.has(name.slice(name.indexOf(':') + 1)) && !name.startsWith('media:')
}

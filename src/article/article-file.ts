import { isUtf8 } from 'node:buffer'
import { registrableDomain } from '../lib/address.ts'
import { FormatError } from '../lib/errors.ts'
import { guessLanguage } from '../lib/language.ts'
import { findLanguageTag } from '../lib/language-tag.ts'
import { orNull } from '../lib/text.ts'
import type { Article, Author, Source } from '../model/record.ts'
import { type ArticleDate, findArticleDate } from './article-date.ts'
import { formatByline, parseByline } from './byline.ts'
import { canonicalUrl } from './canonical-url.ts'
import { Fields, findAuthor, findImage, findSource } from './fields.ts'
import { type FrontMatter, maxFrontMatterLength, readFrontMatter } from './front-matter.ts'
import { hasUnescaped, undoHtmlEscapes } from './html-escapes.ts'
import { articleId, contentHash, isSafeId, publisherId } from './identity.ts'
import { displayLine, displayUrl, findLayout, type Layout } from './layout.ts'
import { invalidUnicode, quoteYaml, quoteYamlJson } from './yaml-scalar.ts'

/** Largest article file that is read, in bytes: several times what any `--max-bytes` in use lets a page have. */
export const maxArticleFileBytes = 64 * 1024 * 1024

/** Zones of sites whose files state local time without an offset, by registrable domain. */
export const siteTimeZones: ReadonlyMap<string, string> = new Map([['naver.com', 'Asia/Seoul']])

export interface ParseArticleOptions {
  /** For error messages. */
  readonly path?: string | undefined
  /** IANA zone of a site's local times, by registrable domain. Default: `siteTimeZones`. */
  readonly timeZones?: ReadonlyMap<string, string>
}

/** What `formatArticleFile` needs: a body and an id or URL. What else is missing is unknown. */
export type ArticleInput = Partial<Article> & Pick<Article, 'body'>

/**
 * Read an article file: what newsledger wrote, exactly; what the seed's crawler wrote, tolerantly.
 *
 * In files of the seed's kind the author may be spread over indented lines, title and body may be HTML-escaped (undone once if the content
 * hash says so), times may lack a zone: `published_at` is then the site's local time, where 00:00 means the time of day is unknown,
 * `crawled_at` is UTC. The language is guessed where no key states it. Empty values are `null`.
 *
 * @throws {FormatError} `no_front_matter`, `unsafe_front_matter`, `file_cut_off`, `file_too_large`, `not_text`, `missing_field` (`id`, body),
 *   `bad_field`, `bad_id`, `hash_mismatch`, `invalid_unicode`; the message names the line where there is one
 */
export function parseArticleFile(input: string | Uint8Array, options: ParseArticleOptions = {}): Article {
  const { path } = options
  const shown = path ?? 'the article file'
  const written = decode(input, shown, path)
  const lineBreak = lineBreakOf(written)
  const text = lineBreak === '\n' ? written : written.replaceAll(lineBreak, '\n')
  const frontMatter = readFrontMatter(text, shown, path)
  const fields = new Fields(frontMatter, shown, path)

  const id = fields.text('id')
  if (id === null) throw fields.error('missing_field', 'id', 'the id is missing')
  if (!isSafeId(id))
    throw fields.error('bad_id', 'id', `the id ${JSON.stringify(id.slice(0, 80))} cannot be a file name`)
  const layout = findLayout(text, frontMatter.end)
  const isOurs = isByNewsledger(text, frontMatter)
  const { body, hash, isEscaped } = readBody(text, layout, fields, frontMatter, lineBreak, isOurs)
  // What newsledger wrote stands for itself, white space too.
  const plain = (value: string | null) =>
    value === null || isOurs ? value : orNull(isEscaped ? undoHtmlEscapes(value) : value)

  const url = fields.address('url')
  const oid = fields.digits('oid', /^\d{3}$/, 'three digits')
  const aid = fields.digits('aid', /^\d{10}$/, 'ten digits')
  const title = plain(readTitle(fields, layout, isOurs))
  const publisher = {
    name: plain(fields.text('publisher')),
    id: fields.has('publisher_id') ? fields.text('publisher_id') : (oid ?? (url === null ? null : publisherId(url))),
  }
  const byline = plain(fields.text('author'))
  const authors = readAuthors(fields, byline)

  const zone = timeZoneOf(url, oid, options.timeZones ?? siteTimeZones)
  const published = fields.date('published_at', zone ?? 'UTC')
  const modified = fields.date('modified_at', zone ?? 'UTC')
  const crawled = fields.date('crawled_at', 'UTC')
  const published_at = published?.iso ?? null
  const crawled_at = crawled?.iso ?? null
  const stated = isOurs ? fields.text('language') : findLanguageTag(fields.text('language') ?? '')
  const isGuessed = !isOurs && stated === null
  const language = isGuessed ? guessLanguage(body) : stated

  return {
    schema_version: 1,
    content_hash: hash,
    id,
    url,
    title,
    description: fields.text('description'),
    category: plain(fields.text('category')),
    keywords: fields.list('keywords'),
    language,
    publisher,
    authors,
    published_at,
    published_precision: readPrecision(fields, published),
    published_text: fields.text('published_text'),
    modified_at: modified?.iso ?? null,
    crawled_at,
    accessible_for_free: fields.flag('accessible_for_free'),
    body,
    images: (isOurs || fields.get('images')?.text.startsWith('[') ? fields.json('images', findImage) : null) ?? [],
    sources: readSources(fields, isOurs) ?? [{ id, url, publisher, published_at, crawled_at }],
    supersedes: fields.hash('supersedes'),
    doubts: readDoubts(fields, {
      isOurs,
      published,
      hasZone: zone !== null,
      title,
      isGuessed: isGuessed && language !== null,
    }),
    oid,
    aid,
  }
}

/** Whether newsledger wrote the file: it always states the language, which others may too, and begins with an id in double quotes. */
function isByNewsledger(text: string, { fields }: FrontMatter): boolean {
  return fields.has('language') && /^---.*\nid: "/.test(text)
}

/**
 * The article file of an article, in the seed's layout.
 *
 * The eleven keys of every article file come first, in double quotes (`""`: unknown), then those further ones that carry something: lists
 * and objects as JSON in single quotes. YAML 1.1 and 1.2 read the same strings, and `parseArticleFile` gives the article back, whatever its
 * strings hold; empty strings come back as `null`. Missing keys are unknown; a missing `id` is made from `url`, a missing `content_hash`
 * from `body`, missing `sources` are the article itself.
 *
 * @throws {FormatError} `invalid_unicode` for half a surrogate pair; `missing_field` without body, or without both `id` and `url`; `bad_id`;
 *   `bad_field` for a time without offset, an `oid` or a hash that is none; `hash_mismatch` if `content_hash` is of another text;
 *   `file_too_large` for more than is read again
 */
export function formatArticleFile(article: ArticleInput): string {
  const { body } = article
  if (typeof body !== 'string' || body === '') throw cannotWrite('missing_field', 'there is no body')
  if (!body.isWellFormed()) throw invalidUnicode('body')
  const url = article.url || null
  const id = article.id || (url === null ? null : articleId(canonicalUrl(url)))
  if (id === null) throw cannotWrite('missing_field', 'there is neither id nor url')
  if (!isSafeId(id)) throw cannotWrite('bad_id', `the id ${JSON.stringify(id.slice(0, 80))} cannot be a file name`)
  const hash = contentHash(body)
  if (article.content_hash && article.content_hash !== hash) {
    throw cannotWrite(
      'hash_mismatch',
      `the body hashes to ${hash}, content_hash is ${article.content_hash.slice(0, 80)}`,
    )
  }
  const oid = matching('oid', article.oid, /^\d{3}$/)
  const aid = matching('aid', article.aid, /^\d{10}$/)
  const title = article.title || null
  const category = article.category || null
  const publisher = { name: article.publisher?.name || null, id: article.publisher?.id || null }
  const published = timestamp('published_at', article.published_at)
  const modified = timestamp('modified_at', article.modified_at)
  const crawled = timestamp('crawled_at', article.crawled_at)
  const authors = article.authors ?? []
  const byline = displayLine(formatByline(authors))
  const derivedPublisherId = oid ?? (url === null ? null : publisherId(url))
  // An article that never had a publisher id gets the derived one.
  const isPublisherIdStated = article.publisher?.id !== undefined && publisher.id !== derivedPublisherId

  let head = '---\n'
  const add = (key: string, value: string | null | undefined) => {
    head += `${key}: ${value ? quoteYaml(value, key) : '""'}\n`
  }
  const addKnown = (key: string, value: string | null | undefined) => {
    if (value) add(key, value)
  }
  const addJson = (key: string, value: unknown) => {
    head += `${key}: ${quoteYamlJson(value, key)}\n`
  }
  add('id', id)
  add('title', title)
  add('category', category)
  add('publisher', publisher.name)
  add('author', byline)
  add('published_at', published)
  add('crawled_at', crawled)
  add('url', url)
  add('oid', oid)
  add('aid', aid)
  add('content_hash', hash)
  add('language', article.language === undefined ? guessLanguage(body) : article.language)
  if (isPublisherIdStated) add('publisher_id', publisher.id)
  addKnown('modified_at', modified)
  if (published !== null && article.published_precision !== undefined && article.published_precision !== 'second') {
    add('published_precision', article.published_precision)
  }
  addKnown('published_text', article.published_text)
  addKnown('description', article.description)
  if (article.keywords?.length) addJson('keywords', article.keywords)
  if (article.images?.length)
    addJson(
      'images',
      article.images.map(({ url, caption, credit }) => ({ url, caption, credit })),
    )
  if (!areSame(parseByline(byline), authors))
    addJson(
      'authors',
      authors.map(({ name, email }) => ({ name, email })),
    )
  const publisherAsRead = isPublisherIdStated ? publisher : { ...publisher, id: derivedPublisherId }
  const itself = { id, url, publisher: publisherAsRead, published_at: published, crawled_at: crawled }
  if (article.sources?.length && !areSame(article.sources, [itself]))
    addJson('sources', article.sources.map(findSource))
  addKnown('supersedes', matching('supersedes', article.supersedes, /^[0-9a-f]{64}$/))
  if (typeof article.accessible_for_free === 'boolean') add('accessible_for_free', String(article.accessible_for_free))
  if (article.doubts?.length) addJson('doubts', article.doubts)

  if (head.length > maxFrontMatterLength || head.length + body.length > maxArticleFileBytes / 4) checkSize(head, body)
  return (
    `${head}---\n\n# ${displayLine(title ?? '')}\n\n` +
    `**${displayLine(publisher.name ?? '')}** | ${published ?? ''} | ${displayLine(category ?? '')}\n\n---\n\n` +
    `${body}\n\n---\n\n*Crawled at: ${crawled ?? ''}*\n*Source: [원문 보기](${displayUrl(url ?? '')})*\n`
  )
}

/** What the reader would refuse is not written. */
function checkSize(head: string, body: string): void {
  // Title, publisher, category and URL stand once more in the layout.
  const bytes = Buffer.byteLength(head) * 2 + Buffer.byteLength(body)
  if (head.length <= maxFrontMatterLength && bytes <= maxArticleFileBytes - 1024) return
  throw cannotWrite('file_too_large', `it would have ${Math.ceil(bytes / 1024 / 1024)} MiB, more than is read again`)
}

function cannotWrite(
  code: 'file_too_large' | 'missing_field' | 'bad_id' | 'bad_field' | 'hash_mismatch',
  why: string,
): FormatError {
  return new FormatError(code, `cannot write the article file: ${why}`)
}

function matching(key: string, value: string | null | undefined, shape: RegExp): string | null {
  if (!value) return null
  if (!shape.test(value)) throw cannotWrite('bad_field', `${key} cannot be ${JSON.stringify(value.slice(0, 80))}`)
  return value
}

/** A time that the reader gives back unchanged. */
function timestamp(key: string, value: string | null | undefined): string | null {
  if (!value) return null
  const date = findArticleDate(value, 'UTC')
  if (!date?.hasZone || date.iso !== value) {
    throw cannotWrite(
      'bad_field',
      `${key} is not ISO 8601 with seconds and offset: ${JSON.stringify(value.slice(0, 80))}`,
    )
  }
  return value
}

/** Same JSON, whatever the order of keys. */
function areSame(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const keys = Object.keys(a)
  if (keys.length !== Object.keys(b).length) return false
  return keys.every(
    (key) => Object.hasOwn(b, key) && areSame((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]),
  )
}

function decode(input: string | Uint8Array, shown: string, path: string | undefined): string {
  const isString = typeof input === 'string'
  const size = isString ? input.length : input.byteLength
  if (size > maxArticleFileBytes) {
    const mega = (bytes: number) => `${Math.ceil(bytes / 1024 / 1024)} MiB`
    throw new FormatError(
      'file_too_large',
      `cannot read ${shown}: it has ${mega(size)}, an article file at most ${mega(maxArticleFileBytes)}`,
      { path },
    )
  }
  if (isString) {
    if (!input.isWellFormed()) {
      throw new FormatError('invalid_unicode', `cannot read ${shown}: it holds half a surrogate pair`, { path })
    }
    return input.charCodeAt(0) === 0xfeff ? input.slice(1) : input
  }
  if (!isUtf8(input)) {
    const isUtf16 = (input[0] === 0xff && input[1] === 0xfe) || (input[0] === 0xfe && input[1] === 0xff)
    throw new FormatError(
      'not_text',
      `cannot read ${shown}: it is ${isUtf16 ? 'UTF-16' : 'no'} text${isUtf16 ? '' : ' in UTF-8'}`,
      {
        path,
      },
    )
  }
  const start = input[0] === 0xef && input[1] === 0xbb && input[2] === 0xbf ? 3 : 0
  return Buffer.from(input.buffer, input.byteOffset + start, input.byteLength - start).toString('utf8')
}

/** The line break that ends line 1; one for all, since what newsledger writes has LF and a transfer changes all or none. */
function lineBreakOf(text: string): '\n' | '\r\n' | '\r' {
  const lf = text.indexOf('\n')
  if (lf >= 0) return text[lf - 1] === '\r' ? '\r\n' : '\n'
  return text.includes('\r') ? '\r' : '\n'
}

interface Body {
  readonly body: string
  readonly hash: string
  /** Whether the file's title, author and so on are HTML-escaped too. */
  readonly isEscaped: boolean
}

/** The body whose hash the file states; of a file that states none, the trimmed text. */
function readBody(
  text: string,
  layout: Layout | null,
  fields: Fields,
  frontMatter: FrontMatter,
  lineBreak: string,
  isOurs: boolean,
): Body {
  const stated = fields.hash('content_hash')
  const slice = layout?.body ?? text.slice(frontMatter.end)
  if (stated === null) {
    if (layout && !layout.hasFooter) throw fields.cutOff()
    const body = slice.trim()
    if (body === '') throw fields.error('missing_field', 'content_hash', 'the body is empty')
    return { body, hash: contentHash(body), isEscaped: false }
  }
  for (const { body, wasEscaped } of candidates(slice, text, frontMatter, layout, lineBreak)) {
    if (contentHash(body) !== stated) continue
    if (body === '') throw fields.error('missing_field', 'content_hash', 'the body is empty')
    // Without anything to escape the body does not tell; all files of the seed's kind came through the same template.
    return { body, hash: stated, isEscaped: wasEscaped || (!isOurs && !hasUnescaped(body)) }
  }
  const trimmed = slice.trim()
  if (layout ? !layout.hasFooter : /^(?:#|\*\*|$)/.test(trimmed)) throw fields.cutOff()
  if (trimmed === '') throw fields.error('missing_field', 'content_hash', 'the body is empty')
  throw fields.error(
    'hash_mismatch',
    'content_hash',
    `the body hashes to ${contentHash(trimmed)}, not to the content_hash`,
  )
}

/** The ways in which the body may have been meant, each once. At most one has the stated hash, so the order is for speed only. */
function* candidates(
  slice: string,
  text: string,
  frontMatter: FrontMatter,
  layout: Layout | null,
  lineBreak: string,
): Generator<{ body: string; wasEscaped: boolean }> {
  const trimmed = slice.trim()
  const plain = undoHtmlEscapes(trimmed)
  if (plain !== trimmed) yield { body: plain, wasEscaped: true }
  yield { body: slice, wasEscaped: false }
  if (trimmed !== slice) yield { body: trimmed, wasEscaped: false }
  if (slice.includes('\r')) yield { body: trimmed.replaceAll('\r\n', '\n'), wasEscaped: false }
  if (lineBreak !== '\n') yield { body: trimmed.replaceAll('\n', lineBreak), wasEscaped: false }
  // A file without the layout: all after the front matter is body.
  if (layout) yield { body: text.slice(frontMatter.end).trim(), wasEscaped: false }
}

/** `authors` holds them as JSON where the byline alone does not say them; by other hands it may be a list of names, or the only byline. */
function readAuthors(fields: Fields, byline: string | null): Author[] {
  const listed = fields.get('authors')
  if (listed?.text.startsWith('[') && !listed.list) return fields.json('authors', findAuthor) ?? []
  const text = byline ?? listed?.text
  return text ? parseByline(text) : []
}

/** `null` where the article itself is the only source. Under this key other hands name an agency, say, or where a photograph came from. */
function readSources(fields: Fields, isOurs: boolean): Source[] | null {
  const sources = isOurs ? fields.json('sources', findSource) : null
  return sources?.length ? sources : null
}

/** The seed's template put the title between quotes as it was, backslashes too; the heading tells. */
function readTitle(fields: Fields, layout: Layout | null, isOurs: boolean): string | null {
  const field = fields.get('title')
  if (!isOurs && field?.raw.includes('\\') && layout?.heading === field.raw) return field.raw
  return fields.text('title')
}

function timeZoneOf(url: string | null, oid: string | null, zones: ReadonlyMap<string, string>): string | null {
  // Only Naver has an oid.
  const domain = oid !== null ? 'naver.com' : url === null ? null : registrableDomain(url)
  return domain === null ? null : (zones.get(domain) ?? null)
}

function readPrecision(fields: Fields, published: ArticleDate | null): Article['published_precision'] {
  if (published === null) return null
  if (!fields.has('published_precision')) return published.precision
  const text = fields.text('published_precision')
  if (text === null || text === 'day' || text === 'minute' || text === 'second') return text
  throw fields.error('bad_field', 'published_precision', 'published_precision is none of day, minute, second')
}

/** The file's own list; and what a reader of the seed's kind should know. */
function readDoubts(
  fields: Fields,
  known: {
    isOurs: boolean
    published: ArticleDate | null
    hasZone: boolean
    title: string | null
    isGuessed: boolean
  },
): string[] {
  const doubts = new Set(fields.list('doubts'))
  const { published } = known
  if (published && !published.hasZone) {
    if (!known.hasZone) doubts.add('date_without_zone')
    if (published.precision === 'day') doubts.add('date_only')
  }
  if (!known.isOurs) {
    if (!published) doubts.add('date_missing')
    if (known.title === null) doubts.add('title_missing')
    if (known.isGuessed) doubts.add('language_guessed')
  }
  return [...doubts]
}

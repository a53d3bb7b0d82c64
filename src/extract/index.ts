import { canonicalUrl } from '../article/canonical-url.ts'
import { articleId, contentHash } from '../article/identity.ts'
import { decodeHtml } from '../lib/charset.ts'
import { FormatError } from '../lib/errors.ts'
import { orNull, replaceUnstorable } from '../lib/text.ts'
import { longestAddress } from '../lib/web-address.ts'
import type { Article, Author, Doubt, Image } from '../model/record.ts'
import type { Site, SiteField, Sites } from '../model/site.ts'
import { whyNoArticle } from './articlehood.ts'
import { storyInState } from './body/application-state.ts'
import { type Body, bodyOfSite, findBody } from './body/body.ts'
import { beginsWithCaption } from './body/captions.ts'
import { weightOf } from './body/weights.ts'
import { findImages, leadImage, pictureOfHead } from './fields/images.ts'
import { decideLanguage } from './fields/language.ts'
import { extractMetadata, type Metadata } from './metadata.ts'
import { type SiteAddress, siteAddress } from './site-address.ts'
import { siteField } from './site-fields.ts'
import { findFurtherPages } from './story-pages.ts'
import { parseTree } from './tree/parser.ts'
import { select } from './tree/select.ts'
import type { Tree } from './tree/tree.ts'

export { type SiteAddress, siteAddress } from './site-address.ts'

/*
 * From a page to its article: `tree/` reads the markup, `facts/` collects in one walk what may tell something of the article, `fields/`, `authors/`
 * and `dates/` decide each field from that, from what is stated to what is only shown (metadata.ts lines them up), and `body/` finds the text.
 * articlehood.ts says why a page holds no article.
 */

export interface ExtractOptions {
  /** The page's address, after redirects. */
  readonly url: string
  /** Value of the `Content-Type` header. */
  readonly contentType?: string | null
  /** When the page was fetched, ISO 8601 with offset; no date of the page lies after it. */
  readonly crawledAt?: string | null
  /** Rules of the sites that are known; without them the general way alone reads the page. */
  readonly sites?: Sites
  /** Answer headers, lower-case names. */
  readonly headers?: Readonly<Record<string, string>>
  /** The story's further pages, in order, as text or bytes; what they hold is added to the body and the images. */
  readonly further?: readonly (string | Uint8Array)[]
  /** Told the addresses of the story's further pages, if it names some and `further` does not bring them. */
  readonly onFurtherPages?: (urls: readonly string[]) => void
  /** Told for each field where it came from, and what was left out of the body. */
  readonly explain?: (note: ExplainNote) => void
}

export interface ExplainNote {
  readonly field: string
  readonly source: string
  readonly value: unknown
}

/** Where houses tell of themselves. */
const housePath =
  /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?(?:about(?:-us)?|contact(?:-us)?|terms(?:-(?:of-(?:use|service)|and-conditions))?|privacy(?:-policy|-notice)?|cookies?(?:-policy)?|impressum|datenschutz|agb|mentions-legales|aviso-legal|careers|jobs|faq|help|advertise|subscribe|newsletters?)\/?(?:index\.\w{2,5})?$/i
/** More of a page is not looked at; `--max-bytes` is far below. */
const maxChars = 50_000_000
/** This much of a body tells its language. */
const languageSample = 2000
/** A story below this text weight may lack some of it. */
const shortStory = 500

/**
 * The article that a page holds.
 *
 * Its body has no title, byline, captions, related links, advertisement or copyright line; dates have an offset; images have http(s)
 * addresses only. Pure: no input or output, and one parse.
 *
 * @throws {FormatError} `not_html`, `not_an_article` (with the reason), `gone` (it says that it was withdrawn or never was there),
 *   `too_complex`, `bad_input` (no http(s) address)
 */
export function extractArticle(html: string | Uint8Array, options: ExtractOptions): Article {
  const { crawledAt = null, explain } = options
  const url = pageUrl(options.url)
  const site = options.sites?.of(url.href) ?? null
  const { text, replaced } = decode(html, options.contentType ?? null, url.href)
  const address = site === null ? null : siteAddress(site, url.href)
  if (address === 'none')
    throw notAnArticle('its address is that of a list, a comment page or another part of an article', url.href)

  const { tree, stated, fromJson } = readPage(text, site, options.contentType ?? null, url.href)
  const metadata = extractMetadata(tree, {
    url: url.href,
    site,
    fetchedAt: crawledAt,
    stated,
    ...(options.headers ? { headers: options.headers } : {}),
  })
  const title = metadata.title?.value ?? null
  const body = withFurtherPages(bodyOf(tree, site, metadata, fromJson), options, site, metadata)
  const own = address ?? addressInPage(site, metadata)
  checkArticle({ tree, url, site, metadata, body, own })

  const canonical = own?.canonical ?? canonicalUrl(metadata.canonical.value)
  const id = own?.id ?? articleId(canonical)
  const cleanBody = replaceUnstorable(body.text)
  const publisher = {
    name: storable(metadata.publisher.name?.value),
    id: filled(site?.publisherId, own) ?? metadata.publisher.id,
  }
  const language = decideLanguage(metadata.language?.value ?? null, body.text.slice(0, languageSample))
  const images = imagesOf(tree, body, url.href, site, metadata)
  if (options.onFurtherPages && options.further === undefined) {
    const pages = findFurtherPages(tree, url.href)
    if (pages.length > 0) options.onFurtherPages(pages)
  }
  const published = metadata.published

  const isReplaced = replaced || cleanBody !== body.text
  if (explain) tell(explain, { metadata, body, id, canonical, own })
  return {
    schema_version: 1,
    content_hash: contentHash(cleanBody),
    id,
    url: canonical,
    title: storable(title),
    description: storable(stated.description?.[0] ?? metadata.description?.value),
    category: storable(stated.category?.[0] ?? metadata.category?.value),
    keywords: metadata.keywords.map(replaceUnstorable),
    language: language.language,
    publisher,
    authors: authorsOf(site, stated, metadata).map(({ name, email }) => ({
      name: storable(name),
      email: storable(email),
    })),
    published_at: published?.iso ?? null,
    published_precision: published?.precision ?? null,
    published_text: storable(published?.text),
    modified_at: metadata.modified?.iso ?? null,
    crawled_at: crawledAt,
    accessible_for_free: metadata.accessibleForFree?.value ?? null,
    body: cleanBody,
    images,
    sources: [{ id, url: canonical, publisher, published_at: published?.iso ?? null, crawled_at: crawledAt }],
    supersedes: null,
    doubts: doubtsOf(metadata, body, { isLanguageGuessed: language.guessed, isReplaced }),
    oid: own?.parts.get('oid') ?? null,
    aid: own?.parts.get('aid') ?? null,
  }
}

/**
 * Throws where a page holds no article: an error page, a list, a log-in wall, what is about the house.
 *
 * @throws {FormatError} `not_an_article`, `gone`
 */
function checkArticle({
  tree,
  url,
  site,
  metadata,
  body,
  own,
}: {
  readonly tree: Tree
  readonly url: URL
  readonly site: Site | null
  readonly metadata: Metadata
  readonly body: Body
  readonly own: SiteAddress | null
}): void {
  // Where a site's addresses and layout are known and neither is found, the page itself must say that it is an article.
  if (site?.articleUrls && site.body && own === null && body.source !== 'site' && !isArticle(metadata)) {
    throw notAnArticle('it has neither the address nor the layout of the site’s articles', url.href)
  }
  const none =
    body.weight === 0 && site !== null && isGone(tree, site)
      ? ({ code: 'gone', reason: 'the site’s own markup says that there is no such article' } as const)
      : body.source === 'site'
        ? null
        : whyNoArticle(tree, body.text, metadata.title?.value ?? null, {
            isArticleStated: isArticle(metadata),
            isListStated: metadata.isOtherThing,
            hasDate: metadata.published !== null,
            isDatedByAddress: metadata.published?.source === 'url',
            isAboutHouse: housePath.test(url.pathname),
            isLoose: body.source === 'markup, loose',
            teasers: body.teasers,
            isFrontPage: isFrontAddress(url),
            url,
          })
  if (none)
    throw new FormatError(none.code, `cannot take an article from ${url.href}: ${none.reason}`, { url: url.href })
}

function pageUrl(url: string): URL {
  const parsed = typeof url === 'string' && url.length <= longestAddress ? URL.parse(url) : null
  if (parsed === null || !/^https?:$/.test(parsed.protocol)) {
    throw new FormatError('bad_input', 'cannot read a page without its http or https address')
  }
  // Neither messages nor records may hold a password.
  parsed.username = ''
  parsed.password = ''
  return parsed
}

/** The address of a site's front page: without a path, and without a number in its query that says which story is asked for. */
function isFrontAddress({ pathname, search }: URL): boolean {
  return (pathname === '/' || /^\/index\.\w{2,5}$/.test(pathname)) && !storyInQuery.test(search.slice(0, 1000))
}

/** `?p=1182`, `?option=com_content&view=article&id=1182:fuel-levy`, `?mod=news&idxno=31207` */
const storyInQuery =
  /[?&](?:p|s?id|no|num|idx|seq|view=article&id|a?[a-z]{0,8}_?(?:id|no|idx|seq)|article|story|news|post|entry|item)=\d{2,12}(?!\d)/i

function notAnArticle(reason: string, url: string): FormatError {
  return new FormatError('not_an_article', `cannot take an article from ${url}: ${reason}`, { url })
}

function notHtml(what: string, url: string): FormatError {
  return new FormatError('not_html', `cannot read ${url} as a page: it is ${what}`, { url })
}

function decode(
  html: string | Uint8Array,
  contentType: string | null,
  url: string,
): { text: string; replaced: boolean } {
  if (typeof html !== 'string' && !(html instanceof Uint8Array)) {
    throw new FormatError('bad_input', 'cannot read a page that is neither text nor bytes', { url })
  }
  const binary = typeof html === 'string' ? null : binaryKind(html)
  if (binary !== null) throw notHtml(binary, url)
  const { text, replaced } = typeof html === 'string' ? { text: html, replaced: false } : decodeHtml(html, contentType)
  if (text.trim() === '') throw notHtml('empty', url)
  if (text.length > maxChars)
    throw new FormatError('too_complex', `cannot read ${url}: the page is larger than any article`, { url })
  return { text, replaced }
}

/** Files that servers send in place of a page, by their first bytes. */
const signatures: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF document'],
  ['\u0089PNG', 'a picture'],
  ['\u00FF\u00D8\u00FF', 'a picture'],
  ['GIF8', 'a picture'],
  ['RIFF', 'a picture, a sound or a film'],
  ['PK\u0003\u0004', 'an archive or office document'],
  ['\u001F\u008B', 'compressed data'],
  ['\u007FELF', 'a program'],
  ['MZ\u0090', 'a program'],
  ['ID3', 'a sound'],
  ['wOF2', 'a font'],
]

function binaryKind(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 16)).toString('latin1')
  for (const [signature, what] of signatures) if (head.startsWith(signature)) return what
  return head.slice(4, 8) === 'ftyp' ? 'a film' : null
}

interface ReadPage {
  readonly tree: Tree
  readonly stated: Partial<Record<SiteField, readonly string[]>>
  /** The tree is the body's own markup, out of a JSON answer. */
  readonly fromJson: boolean
}

function readPage(text: string, site: Site | null, contentType: string | null, url: string): ReadPage {
  const start = text.slice(0, 200).trimStart()
  if (start.startsWith('{') || start.startsWith('[')) {
    const answer = site?.json ? jsonArticle(text, site) : null
    if (answer) return answer
    throw notHtml('JSON', url)
  }
  if (
    /^<\?xml\b/i.test(start)
      ? !/<html[\s>]/i.test(text.slice(0, 2000))
      : /^<(?:rss|feed|urlset|sitemapindex|rdf:RDF|svg)[\s>]/i.test(start)
  ) {
    throw notHtml('XML', url)
  }
  if (!/<[a-z!?/]/i.test(text))
    throw notHtml(`plain text${contentType === null ? '' : ` (${contentType.slice(0, 60)})`}`, url)
  const tree = parseTree(text)
  const stated: Partial<Record<SiteField, readonly string[]>> = {}
  for (const field of Object.keys(site?.fields ?? {}) as SiteField[]) {
    const value = siteField(tree, site, field)
    if (value) stated[field] = value.texts
  }
  return { tree, stated, fromJson: false }
}

function jsonArticle(text: string, site: Site): ReadPage | null {
  let answer: unknown
  try {
    answer = JSON.parse(text)
  } catch {
    return null
  }
  const html = firstAt(answer, site.json?.body ?? [])
  if (html === null) return null
  const stated: Partial<Record<SiteField, readonly string[]>> = {}
  for (const [field, paths] of Object.entries(site.json?.fields ?? {}) as [SiteField, readonly string[]][]) {
    const value = firstAt(answer, paths)
    if (value !== null) stated[field] = [value]
  }
  return { tree: parseTree(`<article>${html}</article>`), stated, fromJson: true }
}

function firstAt(root: unknown, paths: readonly string[]): string | null {
  for (const path of paths) {
    let at: unknown = root
    for (const key of path.split('.')) {
      at =
        at !== null && typeof at === 'object' && Object.hasOwn(at, key)
          ? (at as Record<string, unknown>)[key]
          : undefined
    }
    if (typeof at === 'string' && at.trim() !== '') return at.trim()
  }
  return null
}

function bodyOf(tree: Tree, site: Site | null, metadata: Metadata, fromJson: boolean): Body {
  const title = metadata.title?.value ?? null
  if (site?.body) {
    const rules = fromJson ? { ...site.body, select: ['article'] } : site.body
    const body = bodyOfSite(tree, rules, title)
    if (body !== null) return body
  }
  return findBody(tree, {
    title,
    signers: signersOf(metadata),
    authors: metadata.authors?.value.flatMap(({ name }) => name ?? []) ?? [],
    stated: metadata.articleBody,
    host: URL.parse(metadata.canonical.value)?.hostname ?? '',
    language: metadata.language?.value.split('-')[0]?.toLowerCase() ?? '',
    isLive: metadata.isLiveBlog,
    fromState: () => storyInState(tree),
  })
}

function signersOf({ authors, publisher }: Metadata): string[] {
  return [...(authors?.value.map(({ name }) => name) ?? []), publisher.name?.value ?? null].filter(
    (name) => name !== null,
  )
}

/** A site whose byline is known and absent has no author: nothing else on its page is guessed to be one. */
function authorsOf(
  site: Site | null,
  stated: Partial<Record<SiteField, readonly string[]>>,
  metadata: Metadata,
): readonly Author[] {
  if (site?.fields?.authors && stated.authors === undefined) return []
  return metadata.authors?.value ?? []
}

function isGone(tree: Tree, site: Site): boolean {
  return (site.gone ?? []).some((selector) => select(tree, selector).length > 0)
}

/** A page served under another address than the article's own still names it. */
function addressInPage(site: Site | null, metadata: Metadata): SiteAddress | null {
  const address = site === null ? null : siteAddress(site, metadata.canonical.value)
  return address === 'none' ? null : address
}

function filled(template: string | undefined, own: SiteAddress | null): string | null {
  if (template === undefined) return null
  let complete = true
  const text = template.replace(/\{(\w+)(?::\d+)?\}/g, (_, name: string) => {
    const part = own?.parts.get(name)
    if (part === undefined) complete = false
    return part ?? ''
  })
  return complete ? text : null
}

function isArticle(metadata: Metadata): boolean {
  return metadata.types.some((type) => type === 'article' || type.endsWith('article') || type.endsWith('posting'))
}

function doubtsOf(
  metadata: Metadata,
  body: Body,
  { isLanguageGuessed, isReplaced }: { isLanguageGuessed: boolean; isReplaced: boolean },
): Doubt[] {
  const { title, published, accessibleForFree, robots } = metadata
  const isCut =
    accessibleForFree?.value === false || body.hasOffer || body.dropped.some(({ rule }) => rule === 'paywall offer')
  const holds: readonly (readonly [Doubt, boolean])[] = [
    ['title_missing', title === null],
    ['date_missing', published === null],
    ...(published?.doubts ?? []).map((doubt) => [doubt, true] as const),
    ['body_short', body.weight < shortStory],
    ['body_from_metadata', body.source === 'json-ld' || body.source === 'state'],
    ['caption_in_body', beginsWithCaption(body.text)],
    ['paywalled', isCut],
    ['live_blog', metadata.isLiveBlog],
    ['language_guessed', isLanguageGuessed],
    ['invalid_characters', isReplaced],
    ['noindex', robots.noindex],
    ['noarchive', robots.noarchive],
  ]
  return holds.filter(([, isSo]) => isSo).map(([doubt]) => doubt)
}

/** The body with what the story's further pages hold; a page that repeats the first adds nothing. */
function withFurtherPages(body: Body, options: ExtractOptions, site: Site | null, metadata: Metadata): Body {
  if (!options.further?.length) return body
  const paragraphs = new Set(body.text.split('\n\n'))
  const containers = [...body.containers]
  let { text } = body
  for (const page of options.further) {
    const more = bodyOfPage(page, options, site, metadata)
    if (more === null) continue
    for (const paragraph of more.text.split('\n\n')) {
      if (paragraph === '' || paragraphs.has(paragraph)) continue
      paragraphs.add(paragraph)
      text += `${text === '' ? '' : '\n\n'}${paragraph}`
    }
    containers.push(...more.containers)
  }
  return { ...body, text, weight: weightOf(text), containers }
}

/** What a further page adds; `null` for one that cannot be read: the story's other pages stand. */
function bodyOfPage(
  page: string | Uint8Array,
  options: ExtractOptions,
  site: Site | null,
  metadata: Metadata,
): Body | null {
  try {
    const { text } = decode(page, options.contentType ?? null, options.url)
    return bodyOf(parseTree(text), site, { ...metadata, articleBody: null }, false)
  } catch (error) {
    if (error instanceof FormatError) return null
    throw error
  }
}

function imagesOf(tree: Tree, body: Body, url: string, site: Site | null, metadata: Metadata): Image[] {
  const images = findImages(tree, body.containers, url, site?.images)
  const [lead] = metadata.imageUrls
  if (images.length === 0 && lead !== undefined && !site?.images) {
    const image = leadImage(tree, lead, url)
    if (image) images.push(image)
  } else if (images.length === 0 && !site?.images) {
    const image = pictureOfHead(tree, body.containers[0], url)
    if (image) images.push(image)
  }
  return images.map((image) => ({
    url: replaceUnstorable(image.url),
    caption: storable(image.caption),
    credit: storable(image.credit),
  }))
}

function storable(text: string | null | undefined): string | null {
  return orNull(text === null || text === undefined ? null : replaceUnstorable(text))
}

function tell(
  explain: (note: ExplainNote) => void,
  found: { metadata: Metadata; body: Body; id: string; canonical: string; own: SiteAddress | null },
): void {
  const { metadata, body } = found
  explain({ field: 'id', source: found.own ? 'site address' : 'canonical URL', value: found.id })
  explain({ field: 'url', source: found.own ? 'site address' : metadata.canonical.source, value: found.canonical })
  const fields = {
    title: metadata.title,
    description: metadata.description,
    category: metadata.category,
    language: metadata.language,
    publisher: metadata.publisher.name,
    authors: metadata.authors,
    accessible_for_free: metadata.accessibleForFree,
  }
  for (const [field, answer] of Object.entries(fields))
    if (answer) explain({ field, source: answer.source, value: answer.value })
  for (const [field, answer] of [
    ['published_at', metadata.published],
    ['modified_at', metadata.modified],
  ] as const) {
    if (answer) explain({ field, source: answer.source, value: answer.iso })
  }
  explain({ field: 'body', source: body.source, value: `${body.text.length} letters` })
  for (const { rule, text } of body.dropped) explain({ field: 'body', source: `left out: ${rule}`, value: text })
}

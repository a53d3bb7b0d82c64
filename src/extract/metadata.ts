import { decodeEntities } from '../lib/html-entities.ts'
import { collapseWhitespace } from '../lib/text.ts'
import type { Author } from '../model/record.ts'
import type { Site, SiteField } from '../model/site.ts'
import { decideAuthors } from './authors/authors.ts'
import { decideDates, type PublishedAnswer } from './dates/published.ts'
import { siteZone } from './dates/time-zones.ts'
import { collectFacts } from './facts/collect.ts'
import { type FieldContext, type Found, ownStories } from './facts/field-context.ts'
import { findStories, firstText, type LdNode, type LdValue, listOf, readJsonLd } from './facts/json-ld.ts'
import { firstMeta, type Spot } from './facts/page-facts.ts'
import { absoluteUrl, decideCanonical, isSameStory } from './fields/canonical.ts'
import { decideCategory } from './fields/category.ts'
import { findKeywords } from './fields/keywords.ts'
import { declaredLanguage, languageByScript, languageOfProse } from './fields/language.ts'
import { decidePublisher } from './fields/publisher.ts'
import { decideTitle, titleMatcher } from './fields/title.ts'
import type { Tree } from './tree/tree.ts'

export interface MetadataContext {
  /** The page's address, absolute. */
  readonly url: string
  readonly site?: Site | null
  /** ISO 8601; no date lies after it. */
  readonly fetchedAt?: string | null
  /** Answer headers, lower-case names; only `content-language`, `link` and `x-robots-tag` are looked at. */
  readonly headers?: Readonly<Record<string, string>>
  /** Strings that the site's own rules selected, field by field: they come first. */
  readonly stated?: Readonly<Partial<Record<SiteField, readonly string[]>>>
}

export interface Robots {
  readonly noindex: boolean
  readonly noarchive: boolean
}

/** What a page says of its story, each answer with where it was taken from; `null` where it says nothing. */
export interface Metadata {
  readonly title: Found<string> | null
  readonly description: Found<string> | null
  readonly published: PublishedAnswer | null
  readonly modified: PublishedAnswer | null
  readonly authors: Found<readonly Author[]> | null
  readonly publisher: { readonly name: Found<string> | null; readonly id: string | null }
  readonly category: Found<string> | null
  readonly keywords: readonly string[]
  /** As declared, with its region if it has one; the body's own language is for `decideLanguage` to say. */
  readonly language: Found<string> | null
  /** Absolute; the page's own address where it names no other. */
  readonly canonical: Found<string>
  /** `null`: the page says nothing. */
  readonly accessibleForFree: Found<boolean> | null
  readonly robots: Robots
  /** Pictures that the page names for its story, absolute, likeliest first. */
  readonly imageUrls: readonly string[]
  /** The body as JSON-LD states it, perhaps cut, perhaps with markup: a witness, not an answer. */
  readonly articleBody: string | null
  /** Lower-case local names of the own story's types (`newsarticle`), else `og:type`. */
  readonly types: readonly string[]
  /** A live blog, by its type. */
  readonly isLiveBlog: boolean
  /** The page's JSON-LD says that it is a list, a video or another thing, and names no story. */
  readonly isOtherThing: boolean
  /** The visible headline, which says where on the page the story begins. */
  readonly headline: Spot | null
}

/** Longest description that is kept. */
const maxDescription = 5000
/** Longest body that a page's metadata may hold. */
const maxArticleBody = 2_000_000

/**
 * What a page says of its story in JSON-LD, metas, microdata, RDFa and the neighbourhood of its headline.
 *
 * One walk over the tree; linear in the page's size; never throws.
 */
export function extractMetadata(tree: Tree, options: MetadataContext): Metadata {
  const facts = collectFacts(tree)
  const { url } = options
  const canonicalLink = facts.links.find(({ rel }) => rel.includes('canonical'))?.href
  const ownUrls = [url, canonicalLink, firstMeta(facts, 'og:url')?.value]
    .map((address) => (address ? absoluteUrl(address, url) : null))
    .filter((address) => address !== null)
  const ld = findStories(readJsonLd(facts.jsonLd), {
    isSameStory: (address) => {
      const absolute = absoluteUrl(address, url)
      return absolute !== null && ownUrls.some((own) => isSameStory(own, absolute))
    },
    isShownTitle: titleMatcher(facts),
  })
  const unzoned = { facts, ld }
  const language = declaredLanguage(unzoned) ?? headerLanguage(options)
  const shownTitle = facts.titleTag ?? firstMeta(facts, 'og:title')?.value ?? ''
  const spoken = languageByScript(language?.value ?? null, shownTitle) ?? languageOfProse(facts.prose)
  const context: FieldContext = {
    ...unzoned,
    url,
    site: options.site ?? null,
    stated: options.stated ?? {},
    zone: siteZone(url, options.site?.timeZone, spoken, statedCountry(unzoned)),
    language: spoken,
    fetchedAt: options.fetchedAt ?? null,
  }
  const publisher = decidePublisher(context)
  const { title, headline } = decideTitle(context, publisher.name?.value ?? null)
  const stories = ownStories(context)
  const types = stories[0]?.types ?? (facts.metas.get('og:type') ?? []).slice(0, 1).map((type) => type.toLowerCase())
  return {
    title,
    headline,
    description: findDescription(context),
    ...decideDates(context, headline),
    authors: decideAuthors(context, headline, publisher.name?.value ?? null),
    publisher,
    category: decideCategory(context, title?.value ?? null),
    keywords: findKeywords(context),
    language,
    canonical: decideCanonical(context),
    accessibleForFree: findAccess(context),
    robots: findRobots(context, options.headers),
    imageUrls: findImages(context),
    articleBody: findArticleBody(context),
    types,
    isLiveBlog: types.includes('liveblogposting'),
    isOtherThing: isOtherThing(context),
  }
}

function headerLanguage({ headers }: MetadataContext): Found<string> | null {
  const value = headers && Object.hasOwn(headers, 'content-language') ? headers['content-language'] : undefined
  // A list names the languages of the readers, not of the page.
  return value && /^[a-z]{2,3}(?:[-_][a-z]{2,4})?$/i.test(value.trim())
    ? { value: value.trim(), source: 'header content-language' }
    : null
}

/** The country in which the page says that it is published: that of its place, of its publisher's address, of its locale. */
function statedCountry({ facts, ld }: Pick<FieldContext, 'facts' | 'ld'>): string | null {
  const place = firstMeta(facts, 'geo.region', 'geo.country')?.value
  for (const { node } of ld.stories.slice(0, 2)) {
    const publisher = ld.resolve(node.get('publisher') ?? null)
    const address = publisher instanceof Map ? ld.resolve(listOf(publisher.get('address'))[0] ?? null) : null
    const country = address instanceof Map ? firstText(address.get('addresscountry')) : null
    if (country && /^[a-z]{2}$/i.test(country)) return country
  }
  // Content systems state "en_US" unless they are told another; "ar_AR" and "es_LA" are names of no country.
  const locale = firstMeta(facts, 'og:locale')?.value.replace(/^(?:en_US|ar_AR|es_LA)$/i, '')
  return /^[a-z]{2}(?=-|$)/i.exec(place ?? '')?.[0] ?? /^[a-z]{2,3}[_-]([A-Z]{2})$/.exec(locale ?? '')?.[1] ?? null
}

function findDescription(context: FieldContext): Found<string> | null {
  const clean = (text: string) => cleanDescription(text)
  for (const { node } of ownStories(context).slice(0, 2)) {
    const text = clean(firstText(node.get('description')) ?? '')
    if (text !== '') return { value: text, source: 'json-ld description' }
  }
  for (const name of [
    'og:description',
    'description',
    'twitter:description',
    'dc.description',
    'dcterms.abstract',
    'sailthru.description',
    'parsely-description',
    'lp.excerpt',
  ]) {
    const text = clean(context.facts.metas.get(name)?.[0] ?? '')
    if (text !== '') return { value: text, source: `meta ${name}` }
  }
  for (const property of context.facts.properties) {
    if (property.name !== 'description' || property.isAside || !isStoryType(property.itemType)) continue
    const text = clean(property.value ?? property.text)
    if (text !== '') return { value: text, source: 'itemprop description' }
  }
  return null
}

function isStoryType(type: string): boolean {
  return type === '' || type.endsWith('article') || type.endsWith('posting')
}

function cleanDescription(text: string): string {
  let plain = text.slice(0, maxDescription * 2)
  for (let i = 0; i < 2 && plain.includes('&'); i++) plain = decodeEntities(plain)
  // Quotes that a template escaped as if for a script.
  plain = plain.replace(/<\/?[a-z][^<>]{0,300}>/gi, ' ').replace(/\\(["'])/g, '$1')
  return collapseWhitespace(plain).slice(0, maxDescription)
}

function findAccess(context: FieldContext): Found<boolean> | null {
  for (const { node } of ownStories(context)) {
    const value = readBoolean(node.get('isaccessibleforfree'))
    if (value !== null) return { value, source: 'json-ld isAccessibleForFree' }
  }
  for (const property of context.facts.properties) {
    if (property.name !== 'isaccessibleforfree') continue
    const value = readBoolean(property.value ?? property.text)
    if (value !== null) return { value, source: 'itemprop isAccessibleForFree' }
  }
  const tier = firstMeta(context.facts, 'article:content_tier', 'lp.tier')
  // A metered page is free until the reader's count is full: it says nothing of this copy.
  if (tier && /^(?:free|locked)$/i.test(tier.value))
    return { value: /free/i.test(tier.value), source: `meta ${tier.name}` }
  return null
}

function readBoolean(value: LdValue | undefined): boolean | null {
  if (typeof value === 'boolean') return value
  const text = firstText(value)
  if (text === null) return null
  if (/^(?:https?:\/\/schema\.org\/)?(?:true|yes|1)$/i.test(text)) return true
  return /^(?:https?:\/\/schema\.org\/)?(?:false|no|0)$/i.test(text) ? false : null
}

function findRobots(context: FieldContext, headers: Readonly<Record<string, string>> | undefined): Robots {
  const header = headers && Object.hasOwn(headers, 'x-robots-tag') ? (headers['x-robots-tag'] ?? '') : ''
  // "otherbot: noindex" is for that robot alone.
  const ofHeader = header
    .slice(0, 1000)
    .split(',')
    .filter((part) => !/^\s*[\w-]+\s*:/.test(part) || /^\s*unavailable_after/i.test(part))
  const words = [...(context.facts.metas.get('robots') ?? []), ...ofHeader]
    .join(',')
    .toLowerCase()
    .split(/[\s,]+/)
  const isNone = words.includes('none')
  return { noindex: isNone || words.includes('noindex'), noarchive: words.includes('noarchive') }
}

const maxImages = 50

function findImages(context: FieldContext): string[] {
  const found: string[] = []
  for (const { node } of ownStories(context).slice(0, 2)) {
    for (const entry of listOf(node.get('image')).slice(0, maxImages)) {
      const image = context.ld.resolve(entry)
      const href = typeof image === 'string' ? image : image instanceof Map ? imageAddress(image) : null
      if (href) found.push(href)
    }
  }
  for (const name of [
    'og:image',
    'og:image:secure_url',
    'og:image:url',
    'twitter:image',
    'twitter:image:src',
    'parsely-image-url',
    'sailthru.image.full',
  ]) {
    found.push(...(context.facts.metas.get(name) ?? []).slice(0, maxImages))
  }
  for (const { rel, href } of context.facts.links) if (rel.includes('image_src')) found.push(href)
  const urls = new Set<string>()
  for (const href of found) {
    const url = href === '' ? null : absoluteUrl(href, context.url)
    if (url && urls.size < maxImages) urls.add(url)
  }
  return [...urls]
}

function imageAddress(node: LdNode): string | null {
  for (const key of ['url', 'contenturl', '@id']) {
    const href = firstText(listOf(node.get(key))[0])
    if (href && /^(?:https?:)?\//i.test(href)) return href
  }
  return null
}

function findArticleBody(context: FieldContext): string | null {
  for (const { node, types } of ownStories(context)) {
    const body = firstText(
      node.get('articlebody') ?? (types.includes('liveblogposting') ? undefined : node.get('text')),
    )
    if (body) return body.slice(0, maxArticleBody)
  }
  return null
}

/** Types of pages that are no article. Lists of further stories (`ItemList`) stand on article pages too. */
const otherPages = ['collectionpage', 'searchresultspage', 'imagegallery', 'profilepage', 'contactpage', 'checkoutpage']
/** Things that are the page's own only when they have its headline or address; else they are embedded in it. */
const otherThings = new Set(['videoobject', 'audioobject', 'podcastepisode', 'event', 'recipe'])

function isOtherThing(context: FieldContext): boolean {
  const { stories, types } = context.ld
  const isArticleType = (type: string) => type.endsWith('article') || type.endsWith('posting') || type === 'report'
  if (stories.some((story) => story.score >= 40 && story.types.some(isArticleType))) return false
  const { metas } = context.facts
  if (metas.has('article:published_time') || /^(?:article|news)/i.test(metas.get('og:type')?.[0] ?? '')) return false
  if (otherPages.some((type) => types.has(type))) return true
  const [first] = stories
  return first !== undefined && first.score >= 60 && first.types.some((type) => otherThings.has(type))
}

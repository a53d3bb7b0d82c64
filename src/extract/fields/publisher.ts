import { koreanHouseEnd } from '../../article/byline.ts'
import { registrableDomain } from '../../lib/address.ts'
import { collapseWhitespace } from '../../lib/text.ts'
import { type FieldContext, type Found, ownStories } from '../facts/field-context.ts'
import { firstText, type LdValue, listOf, typesOf } from '../facts/json-ld.ts'
import { firstMeta, type Spot } from '../facts/page-facts.ts'
import { type Document, type Element, isElement } from '../tree/tree.ts'
import { cleanTitle, isName, titleKey } from './title.ts'

export interface PublisherAnswer {
  readonly name: Found<string> | null
  /** Registrable domain of the page, or its host where there is none. */
  readonly id: string | null
}

/** Who publishes the page, by its own words, and under which domain. */
export function decidePublisher(context: FieldContext): PublisherAnswer {
  return { name: findName(context), id: context.site?.publisherId ?? publisherId(context.url) }
}

/** `example.co.uk` for `https://news.example.co.uk/…`; the host for an address without a registrable domain. */
export function publisherId(url: string): string | null {
  try {
    const { hostname } = new URL(url)
    return registrableDomain(hostname) ?? (hostname.replace(/^\[|\]$/g, '') || null)
  } catch {
    return null
  }
}

const publisherMetas = [
  // A portal names the house here, and itself as the site.
  'article:media_name',
  'og:site_name',
  'article:publisher_name',
  'dc.publisher',
  'dcterms.publisher',
  'publisher',
  // What China's offices state, by their standard for the metas of government sites.
  'sitename',
  'citation_publisher',
  'cxenseparse:publisher',
  'copyright-holder',
  'application-name',
  'apple-mobile-web-app-title',
  'al:ios:app_name',
] as const

function findName(context: FieldContext): Found<string> | null {
  const stated = context.stated.publisher?.map(clean).find((name) => name !== '')
  if (stated) return { value: stated, source: 'site rule' }
  for (const { node } of ownStories(context)) {
    const name = organisationName(
      node.get('publisher') ?? node.get('sourceorganization') ?? node.get('provider'),
      context,
    )
    if (name) return nameOfCompany(name, context) ?? { value: asShown(name, context), source: 'json-ld publisher' }
  }
  for (const name of publisherMetas) {
    const value = clean(firstMeta(context.facts, name)?.value ?? '')
    if (value === '' || isAddress(value)) continue
    const shown = asShown(value, context)
    // "harbour-post.com": the title may have the name.
    const inTitle = isHost(shown, context) ? nameInTitle(context) : null
    return inTitle ? { value: inTitle, source: 'title' } : { value: shown, source: `meta ${name}` }
  }
  for (const property of context.facts.properties) {
    const isName = property.name === 'name' && property.itemType.endsWith('organization') && !isInAuthor(property)
    if (property.name !== 'publisher' && !isName) continue
    const name = clean(property.value ?? property.text)
    if (name !== '' && name.length < 80 && !isAddress(name)) return { value: name, source: 'itemprop publisher' }
  }
  const [siteName] = context.ld.siteNames
  if (siteName && !isAddress(siteName)) return { value: clean(siteName), source: 'json-ld WebSite' }
  const ending = nameInTitle(context)
  if (ending) return { value: ending, source: 'title' }
  const logo = nameOfLogo(context)
  if (logo) return { value: logo, source: 'logo' }
  const behind = behindHeadline(context)
  return behind &&
    (houseEnd.test(behind) ||
      koreanHouseEnd.test(behind) ||
      paperEnd.test(behind) ||
      isSource(behind, context) ||
      isOfHost(behind, context))
    ? { value: behind, source: 'title' }
    : null
}

/** The forms of companies, before or behind their names. */
export const companyForm =
  /^(?:株式会社|有限会社|合同会社|一般社団法人|公益財団法人|주식회사|\(주\)|㈜|PT\.? |ООО |АО |ЗАО |ТОВ |ИП )|(?<=\S)(?:社|有限公司|\(주\)|㈜)$|(?<=\p{L}[ .,]{1,2})(?:Inc|Ltd|Limited|LLC|LLP|Corp|Corporation|GmbH|GmbH & Co\.? KG|KG|AG|S\.A|S\.A\.S|S\.?r\.?l|S\.?p\.?A|S\.L|Lda|Ltda|B\.?V|N\.?V|A\/S|Oyj?|Sp\. z o\. ?o|s\.r\.o|a\.s|d\.o\.o|Kft|Zrt|A\.Ş|Sdn\.? Bhd|Pvt\.? Ltd)\.?$/u

/** What a company calls its site, or its own name without its form: "Harbour Verlag GmbH" publishes "Harbour.net". */
function nameOfCompany(name: string, context: FieldContext): Found<string> | null {
  if (!companyForm.test(name)) return null
  const site = clean(firstMeta(context.facts, 'og:site_name')?.value ?? '')
  if (site !== '' && !isAddress(site)) return { value: asShown(site, context), source: 'meta og:site_name' }
  const bare = name.replace(companyForm, '').replace(/[\s,.&]+$/, '')
  return bare.length > 1 ? { value: bare, source: 'json-ld publisher' } : null
}

/** "the Harbour Post", "harbourpost.com", "HARBOUR POST" as the link home or the title writes it. */
function asShown(name: string, context: FieldContext): string {
  const isHost = name === publisherId(context.url)
  const isShouted = /\p{Lu}{2}/u.test(name) && name === name.toUpperCase()
  if (!isHost && !isShouted && !/^the \p{Lu}/u.test(name)) return name
  const key = isHost ? titleKey(name.split('.', 1)[0]!) : titleKey(name)
  const shown = [...context.facts.homeNames, behindHeadline(context) ?? '', ...context.ld.siteNames]
  return (
    shown.find(
      (other) =>
        /^\p{Lu}/u.test(other) && !other.includes('.') && other !== other.toUpperCase() && folded(other) === key,
    ) ?? name
  )
}

function isHost(name: string, { url }: FieldContext): boolean {
  return name.includes('.') && new URL(url).hostname.endsWith(name.toLowerCase().replace(/^www\./, ''))
}

/** Without accents, as addresses write names. */
function folded(name: string): string {
  return titleKey(name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').replace(/ı/g, 'i'))
}

/** Whether an organisation's name stands in the microdata of an author: an agency, not the house. */
function isInAuthor({ element }: Spot): boolean {
  let at: Element | Document | null = element.parent
  for (let steps = 0; at && isElement(at) && steps < 4; steps++, at = at.parent)
    if (/(?:^|\s)author(?:\s|$)/.test((at as Element).attribs.itemprop ?? '')) return true
  return false
}

/** Whether the page states what stands in its title as its source, or with a sign behind it as its author: "Harbour Post-HarbourPost". */
function isSource(name: string, { facts }: FieldContext): boolean {
  const states = (meta: string, isIt: (value: string) => boolean) => facts.metas.get(meta)?.some(isIt) === true
  return (
    states('source', (value) => value === name) ||
    states('author', (value) => value.startsWith(name) && /^\s?[-_|]/.test(value.slice(name.length)))
  )
}

/** How papers are called in English; no section of one is. */
const paperEnd =
  /\p{L} (?:Daily News|Times|Post|Herald|Tribune|Journal|Gazette|Chronicle|Courier|Sentinel|Observer|Telegraph|Examiner|Inquirer|Bulletin)$/u

/** How houses are called in Chinese and Japanese. */
const houseEnd = /(?:[网網雲]|新[闻聞]|電子報|[日晚时時][报報]|通[讯訊信]社|ニュース|日报)$/u

function organisationName(value: LdValue | undefined, context: FieldContext): string | null {
  for (const entry of listOf(value).slice(0, 5)) {
    const node = context.ld.resolve(entry)
    const text =
      typeof node === 'string'
        ? node
        : node instanceof Map
          ? firstText(node.get('name') ?? node.get('legalname') ?? node.get('alternatename'))
          : null
    const name = text ? clean(text) : ''
    if (name !== '' && !isAddress(name)) return name
    // `{"@type": "Organization", "@id": "https://…"}` that nothing resolves says nothing.
    if (node instanceof Map && typesOf(node).length === 0) continue
  }
  return null
}

/** The end of `<title>` where it is the host's own name: "Headline - Example News" at example.com or examplenews.com. */
function nameInTitle(context: FieldContext): string | null {
  const label = titleKey((publisherId(context.url) ?? '').split('.')[0] ?? '')
  const title = context.facts.titleTag
  const home = new Set(context.facts.homeNames.map(titleKey))
  home.delete('')
  if (!title || (label.length < 3 && home.size === 0)) return null
  const parts = cleanTitle(title).split(/\s+[-–—|·•:»]+\s+|\s*[|｜│ㅣ：]\s*|:\s+/)
  // Old systems give all pages one title.
  if (parts.length < 2 && !/[_-]/.test(title)) return home.has(titleKey(title)) ? cleanTitle(title) : null
  const [, ...behind] = cleanTitle(title).split(/[-–—|｜│ㅣ_·:»]+/)
  const inMidst = behind.find((part) => part.trim().length > 1 && home.has(titleKey(part)))
  for (const part of [parts.at(-1) ?? '', parts[0] ?? '', inMidst?.trim() ?? '']) {
    if (part === '') continue
    const key = titleKey(part)
    // "Harbour.com" at harbour.com.
    const bare = part.includes('.') ? key.replace(/(?:com|org|net|couk)$/, '') : key
    if (home.has(key) || bare === label || key === `the${label}` || `the${key}` === label) return part
  }
  return null
}

/**
 * Whether the name behind the headline is that of the host in other words, or begins or ends with it: "BBC News हिंदी" at bbc.com, "South China Morning
 * Post" at scmp.com, "The Times of Garam" at timesofgaram.harbour.com.
 */
function isOfHost(name: string, context: FieldContext): boolean {
  const words = name.split(' ').map(titleKey)
  const labels = hostKeys(context)
  if (words.length <= mostNameWords && (labels.has(words[0]!) || labels.has(words.at(-1)!))) return true
  return isName(name, labels)
}

const mostNameWords = 4

/** The parts of a host that may be a name, as keys. */
function hostKeys({ url }: FieldContext): ReadonlySet<string> {
  const { hostname } = new URL(url)
  const own = registrableDomain(hostname)
  if (own === null) return new Set()
  const labels = [own.split('.')[0]!, ...hostname.slice(0, -own.length).split('.')]
  return new Set(labels.map(titleKey).filter((label) => label.length >= leastHostName && label !== 'www'))
}

/** A label of a host with fewer letters begins too many words. */
const leastHostName = 3

/** What the link home is called, where the host's own name begins so: "KABC" at kabc-tv.example. */
function nameOfLogo({ facts, url }: FieldContext): string | null {
  const label = titleKey((publisherId(url) ?? '').split('.')[0] ?? '')
  const isHost = (name: string) => {
    const key = titleKey(name)
    return key.length >= 3 && key.length * 2 >= label.length && label.startsWith(key)
  }
  return facts.homeNames.find(isHost) ?? null
}

const longestName = 30

/** What stands in `<title>` behind the headline that the page shows, of several parts the last: the house, if not a section. */
export function behindHeadline({ facts }: Pick<FieldContext, 'facts'>): string | null {
  const title = cleanTitle(facts.titleTag ?? '')
  const shown = facts.headings.map(({ text }) => cleanTitle(text))
  const headline = shown.find((text) => text.length >= 6 && title.startsWith(text))
  if (headline === undefined) return null
  const parts = title
    .slice(headline.length)
    .split(/[-–—|｜│ㅣ_·:：»]+/)
    .map((part) => part.trim())
  const name = parts.at(-1) ?? ''
  return parts.length > 1 && parts[0] === '' && name.length > 1 && name.length <= longestName ? name : null
}

function clean(text: string): string {
  return collapseWhitespace(cleanTitle(text)).replace(/^@/, '').slice(0, 200)
}

function isAddress(text: string): boolean {
  return /^(?:https?:)?\/\//i.test(text) || /^(?:localhost|\d[\d.:]*)$/i.test(text)
}

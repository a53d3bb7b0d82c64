import type { SourcePage } from '../model/candidate.ts'
import type { ListRule } from '../model/site.ts'
import { resolveAddress, sameSiteAs } from './addresses.ts'
import { CandidateList } from './candidates.ts'
import { eachElement, type HtmlDocument, type HtmlElement, type HtmlNode, isElement, readHtml } from './html-tree.ts'
import { type LinkShape, readShape } from './link-shape.ts'
import { classWords, type LinkTitle, readTitle, titleOf, widthOf } from './link-title.ts'
import { findListRule, readByRule } from './list-rule.ts'
import { findNextPage, type PageLink } from './next-page.ts'
import { findStatedItems } from './stated-list.ts'

/** No list of articles is longer; links beyond are not read. */
const mostLinks = 30_000
const longestName = 400
export const mostListed = 10_000

export interface SectionOptions {
  /** What is known of the site's list pages. */
  readonly lists?: readonly ListRule[]
  /** The site rule's answer; `null` where it does not know. */
  readonly isArticleUrl?: (url: string) => boolean | null
}

/**
 * A page that lists articles as candidates in the order of the page, with its next pages.
 *
 * A list rule that fits the address and finds something decides; else links to articles are told from the rest by what
 * the address looks like, by the length of the text, by headings, by the place in the page, and by how many others are
 * like them; a list that the page states in JSON-LD counts as headings. Left out: other sites, paid and tracking links, and what leads to an account, an author, a tag or a list.
 * A photo and a title that link to one article are one candidate.
 * `html` may be JSON where a list rule says where in it the HTML is. At most 10,000 candidates a page.
 */
export function readSection(html: string, url: string, options: SectionOptions = {}): SourcePage {
  const isSameSite = sameSiteAs(url)
  const rule = findListRule(url, options.lists ?? [])
  const candidates = new CandidateList(mostListed)
  let next: string[] = []
  if (rule) {
    const read = readByRule(html, url, rule)
    for (const [address, links] of read.links) {
      if (options.isArticleUrl?.(address) === false) continue
      candidates.add({ url: address, title: titleOf(links.map(readTitle)) })
    }
    next = read.next
  }
  if (candidates.size === 0 && !rule?.jsonHtml) {
    const page = readLinks(html, url)
    for (const found of chooseArticles(page.links, url, options.isArticleUrl)) candidates.add(found)
    const further = findNextPage(page.pageLinks, url)
    if (next.length === 0 && further) next = [further]
  }
  return {
    kind: 'section',
    candidates: candidates.toArray(),
    next: next.filter((further) => further !== url && isSameSite(further)),
    ...(candidates.size === 0 ? { problem: { code: 'empty_source', message: 'no link to an article was found' } } : {}),
  }
}

/** A link with what its place in the page says. */
interface PlacedLink {
  readonly url: string
  readonly title: LinkTitle
  readonly isHeading: boolean
  readonly isNavigation: boolean
  readonly isItem: boolean
  /** The outermost element around it that calls itself an advertisement. */
  readonly adRoot: HtmlElement | null
  readonly rel: string
}

/** What holds for all that stands in an element. */
interface Place {
  readonly isHeading: boolean
  readonly isNavigation: boolean
  readonly isItem: boolean
  readonly isPager: boolean
  readonly adRoot: HtmlElement | null
}

const nowhere: Place = { isHeading: false, isNavigation: false, isItem: false, isPager: false, adRoot: null }
const heading = /^h[1-6]$/
const navigationWords =
  /^(?:nav|navbar|navi|navigation|gnb|lnb|snb|fnb|tnb|menu|submenu|breadcrumbs?|footer|foot|util|utility)$/
const pagerWords = /^(?:paging|pager|pagination|paginate|pagenavi|pagenation|nextprev|loadmore)$/
const adWords =
  /^(?:ad|ads|adv|advert|adverts|advertise|advertisement|advertorial|adsense|sponsor|sponsored|paid|promoted|taboola|outbrain|dable|powerlink)$/
const titleWords = /^(?:title|tit|headline|subject|heading)$/
/** Elements whose class speaks of the page, not of a part. */
const wholePage = new Set(['html', 'body', 'main'])

function readLinks(html: string, url: string): { links: PlacedLink[]; pageLinks: PageLink[] } {
  const { document } = readHtml(html)
  const base = findBase(document, url)
  const links: PlacedLink[] = []
  const pageLinks: PageLink[] = []
  const open: { node: HtmlNode; place: Place }[] = []
  const openChildren = (parent: HtmlDocument | HtmlElement, place: Place) => {
    for (let at = parent.children.length - 1; at >= 0; at--) open.push({ node: parent.children[at]!, place })
  }
  openChildren(document, nowhere)
  for (let next = open.pop(); next && links.length < mostLinks; next = open.pop()) {
    const { node, place } = next
    if (!isElement(node) || node.name === 'script' || node.name === 'template') continue
    const inner = placeWithin(node, place)
    openChildren(node, inner)
    const href = node.name === 'a' || node.name === 'link' ? node.attribs.href : undefined
    const address = href === undefined ? null : resolveAddress(href, base)
    if (!address) continue
    const rel = (node.attribs.rel ?? '').toLowerCase()
    const title = node.name === 'a' ? readTitle(node) : null
    const hints = `${node.attribs.class ?? ''} ${node.attribs['aria-label'] ?? ''} ${node.attribs.title ?? ''}`
    pageLinks.push({
      url: withoutFragment(address),
      text: title?.text ?? '',
      hints: hints.slice(0, 300).toLowerCase(),
      rel,
      isInPager: inner.isPager,
    })
    if (title) {
      const isHeading = inner.isHeading || isTitled(node)
      links.push({ ...inner, url: withoutFragment(address), title, rel, isHeading })
    }
  }
  // What the page states comes last: its order is seldom that of the page.
  for (const { href, name } of findStatedItems(document)) {
    const address = resolveAddress(href, base)
    const title = { text: name.slice(0, longestName), isHeading: true, isImage: false }
    if (address) links.push({ ...nowhere, url: withoutFragment(address), title, rel: '', isHeading: true })
  }
  return { links, pageLinks }
}

function placeWithin(element: HtmlElement, place: Place): Place {
  if (wholePage.has(element.name)) return place
  const names = classWords(element)
  const isNavigation =
    element.name === 'nav' ||
    element.name === 'footer' ||
    element.attribs.role === 'navigation' ||
    names.some((name) => navigationWords.test(name))
  const isAd = names.some((name) => adWords.test(name))
  const isHeading = heading.test(element.name)
  const isPager = names.some((name) => pagerWords.test(name))
  const isItem = element.name === 'li' || element.name === 'article' || element.name === 'dt'
  if (!isNavigation && !isAd && !isHeading && !isItem && !isPager) return place
  return {
    isHeading: place.isHeading || isHeading,
    isNavigation: place.isNavigation || isNavigation,
    isItem: place.isItem || isItem,
    isPager: place.isPager || isPager,
    adRoot: place.adRoot ?? (isAd ? element : null),
  }
}

/** Whether a link, or what is close around it, calls itself a title. Further out such a class is that of a whole block. */
function isTitled(link: HtmlElement): boolean {
  let element: HtmlElement | null = link
  for (let distance = 0; element && distance < 3; distance++) {
    if (classWords(element).some((name) => titleWords.test(name))) return true
    const parent: HtmlNode | HtmlDocument | null = element.parent
    element = parent && 'name' in parent && isElement(parent) ? parent : null
  }
  return false
}

function findBase(document: HtmlDocument, url: string): string {
  for (const element of eachElement(document)) {
    if (element.name === 'base' && element.attribs.href) return resolveAddress(element.attribs.href, url) ?? url
    if (element.name === 'body') break
  }
  return url
}

function withoutFragment(address: string): string {
  const at = address.indexOf('#')
  return at === -1 ? address : address.slice(0, at)
}

/** All links of the page to one address. */
interface Target {
  readonly url: string
  readonly shape: LinkShape
  readonly links: PlacedLink[]
}

function chooseArticles(
  links: readonly PlacedLink[],
  pageUrl: string,
  isArticleUrl: SectionOptions['isArticleUrl'],
): { url: string; title: string | null }[] {
  const self = withoutFragment(pageUrl)
  const isSameSite = sameSiteAs(pageUrl)
  const ads = findAds(links)
  const targets = new Map<string, Target>()
  for (const link of links) {
    if (link.url === self || /(?:^|\s)sponsored(?:$|\s)/.test(link.rel) || (link.adRoot && ads.has(link.adRoot)))
      continue
    const key = withoutTracking(link.url)
    const known = targets.get(key)
    if (known) known.links.push(link)
    else if (isSameSite(link.url)) {
      targets.set(key, { url: link.url, shape: readShape(new URL(link.url)), links: [link] })
    }
  }
  const family = countFamilies(targets.values())
  const chosen: { url: string; title: string | null }[] = []
  for (const target of targets.values()) {
    const known = isArticleUrl?.(target.url) ?? null
    if (known === false || (known === null && !isLikelyArticle(target, family))) continue
    chosen.push({ url: target.url, title: titleOf(target.links.map((link) => link.title)) })
  }
  return chosen
}

/** A headline has some width; Korean letters count twice, as they are that wide. */
const headlineWidth = 24
const shortWidth = 14
const threshold = 4
/** The button that leads from a part of the page to the list of which it is the beginning. */
const moreText =
  /(?:더 ?보기|전체 ?보기|바로 ?가기|see all|view all|see more|show more|^more(?: \S{1,30}){0,3})[\s+›»>]*$/i

/** Points for the address, the text, the place and the company; `threshold` of them make an article. */
function isLikelyArticle(target: Target, family: ReadonlyMap<string, number>): boolean {
  const { shape, links } = target
  if (shape.isBarred) return false
  const titles = links.map((link) => link.title.text).filter((title) => !moreText.test(title))
  const width = Math.max(0, ...titles.map(widthOf))
  const text =
    titles.length === 0 ? -3 : width >= headlineWidth ? 2 : width >= shortWidth ? 1 : width > 0 && width < 8 ? -1 : 0
  const title = links.some((link) => link.isHeading || link.title.isHeading) ? 2 : 0
  const place = links.every((link) => link.isNavigation) ? -3 : 0
  const bid = links.every((link) => link.rel.includes('nofollow')) ? -2 : 0
  const alike = family.get(shape.key) ?? 0
  const company = alike >= (shape.score > 0 ? 3 : 5) ? 2 : 0
  return shape.score + text + title + place + bid + company >= threshold
}

/** For each kind of address, how many look like headlines outside of navigation. */
function countFamilies(targets: Iterable<Target>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { shape, links } of targets) {
    if (shape.isBarred) continue
    const isHeadline = links.some((link) => !link.isNavigation && widthOf(link.title.text) >= headlineWidth)
    if (isHeadline) counts.set(shape.key, (counts.get(shape.key) ?? 0) + 1)
  }
  return counts
}

/** Advertisements, but not a wrapper whose class speaks of the advertisements somewhere in it. */
function findAds(links: readonly PlacedLink[]): Set<HtmlElement> {
  const counts = new Map<HtmlElement, number>()
  for (const { adRoot } of links) if (adRoot) counts.set(adRoot, (counts.get(adRoot) ?? 0) + 1)
  const most = Math.max(8, links.length / 3)
  return new Set([...counts].filter(([, count]) => count <= most).map(([root]) => root))
}

const trackingParameter = /^(?:utm_|fbclid$|gclid$|dclid$|msclkid$|mc_[ce]id$)/

function withoutTracking(address: string): string {
  if (!/[?&](?:utm_|fbclid|gclid|dclid|msclkid|mc_)/.test(address)) return address
  const url = new URL(address)
  for (const name of [...url.searchParams.keys()]) if (trackingParameter.test(name)) url.searchParams.delete(name)
  return url.href
}

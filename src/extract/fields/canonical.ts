import { isTrackingParameter } from '../../article/canonical-url.ts'
import { registrableDomain } from '../../lib/address.ts'
import { detach } from '../../lib/text.ts'
import type { FieldContext, Found } from '../facts/field-context.ts'
import { addressOf, listOf } from '../facts/json-ld.ts'

/** Longer addresses are not taken. */
const maxUrlLength = 8000

/** A page names the same few addresses again and again. */
const known = new Map<string, string | null>()
const maxKnown = 50

/** An absolute http(s) address without fragment, or `null`. */
export function absoluteUrl(href: string, base: string): string | null {
  if (href.length > maxUrlLength) return null
  const key = `${base}\n${href}`
  let url = known.get(key)
  if (url === undefined) {
    url = resolve(href, base)
    if (known.size >= maxKnown) known.clear()
    known.set(detach(key), url)
  }
  return url
}

function resolve(href: string, base: string): string | null {
  const url = URL.parse(href.trim(), base)
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:') || url.username !== '' || url.password !== '')
    return null
  url.hash = ''
  return url.href
}

/** Paths that bring a form, a wall or an error, never a story. */
const noStory =
  /(?:^|\/)(?:log-?in|sign-?in|sign-?up|register|subscribe|subscriptions?|paywall|account|auth|sso|oauth2?|consent|404|error|not-?found|anmelden|abo)(?:\.\w{2,5})?(?:\/|$)/i

/**
 * The address that the page gives as its own, absolute; the page's address if it gives none that can be its own.
 *
 * Not taken: a home or section page, a login page, a script that tells its stories apart by a parameter which is left out, another host than
 * the page's site (unless the page is a copy under an AMP cache or proxy that the same last part of the path shows).
 */
export function decideCanonical(context: FieldContext): Found<string> {
  const { url, facts } = context
  const base = absoluteUrl(facts.baseHref ?? '', url) ?? url
  const candidates: { href: string; source: string }[] = []
  for (const href of (context.stated.canonical ?? []).slice(0, 3)) candidates.push({ href, source: 'site rule' })
  for (const link of facts.links) {
    if (link.rel.includes('canonical') && link.hreflang === null)
      candidates.push({ href: link.href, source: 'link canonical' })
  }
  for (const href of (facts.metas.get('og:url') ?? []).slice(0, 2)) candidates.push({ href, source: 'meta og:url' })
  for (const story of context.ld.stories.slice(0, 2)) {
    if (story.isThisPage === false && story.score < 100) continue
    for (const key of ['mainentityofpage', 'url']) {
      for (const value of listOf(story.node.get(key)).slice(0, 2)) {
        const href = addressOf(value)
        if (href && /^(?:https?:)?\//i.test(href))
          candidates.push({ href, source: `json-ld ${key === 'url' ? 'url' : 'mainEntityOfPage'}` })
      }
    }
  }
  for (const { href, source } of candidates.slice(0, 20)) {
    const canonical = absoluteUrl(href, source === 'link canonical' ? base : url)
    if (canonical && (source === 'site rule' || isOwnStory(canonical, url))) return { value: canonical, source }
  }
  return { value: absoluteUrl(url, url) ?? url, source: 'url' }
}

function isOwnStory(canonical: string, page: string): boolean {
  const to = URL.parse(canonical)
  const from = URL.parse(page)
  if (!to || !from) return false
  if (isScriptOfAll(to, from)) return false
  const isHome = to.pathname.replace(/\/(?:index\.\w{2,5})?$/i, '') === '' && to.search === ''
  if (isHome || noStory.test(to.pathname)) return false
  if (to.hostname === from.hostname || siteOf(to) === siteOf(from)) return !isSectionOf(to, from)
  // Another site: only where the story's own part of the address came along.
  const slug = lastSegment(to)
  return slug.length >= 8 && slug === lastSegment(from)
}

/** Names of the scripts and folders that show whichever story a parameter names. */
const scriptWords =
  /articles?|artikel|news|view(?:er)?|read(?:er)?|story|stories|details?|show|content|item|posts?|index|default|main|page|print|board|bbs|node|doc|full|mobile/g
const scriptEnding = /\.(?:php\d?|aspx?|jspx?|do|cgi|cfm|nhn|html?)$/

/** Parameters looked at. */
const mostParameters = 50

/** Parameters that name no story: its page, its edition, the way there, a session. */
const asideParameter =
  /^(?:page(?:no|num)?|pg|paged|offset|start|lang|language|locale|edition|section|sid|cat(?:egory)?|type|mode|view|ver?|version|cb|_|ts?|time(?:stamp)?|date|ref|referrer|source|from|share|(?:php|j)?sess(?:ion)?_?(?:id)?|token|amp)$/i

/**
 * Whether an address is that of a script which shows one story or another by a parameter, with none of the parameters by which the page's own
 * address names its story: a template that is the same for all of them. Its stories would become versions of one article.
 */
function isScriptOfAll(to: URL, from: URL): boolean {
  if (!namesStory(from) || namesStory(to)) return false
  const folders = segments(to)
  const name = (folders.pop() ?? '').toLowerCase().replace(scriptEnding, '')
  // `/chips-rise/index.html`: the folder names the story.
  if (name === '' || isStorySegment(name) || folders.some((folder) => /\d{4}|-/.test(folder))) return false
  return name.replace(scriptWords, '').replace(/[-_.]/g, '').length <= 2
}

function namesStory({ search }: URL): boolean {
  const parameters = search.slice(1).split('&').slice(0, mostParameters)
  return parameters.some((parameter) => {
    const [name = '', value = ''] = parameter.split('=', 2)
    return /\d|-/.test(value) && !asideParameter.test(name) && !isTrackingParameter(parameter)
  })
}

function siteOf(url: URL): string {
  return registrableDomain(url.hostname) ?? url.hostname
}

/** A canonical address that only names a folder above the page: a section. `/news/story-1` has `/news` as parent. */
function isSectionOf(to: URL, from: URL): boolean {
  if (to.search !== '') return false
  const outer = segments(to)
  const inner = segments(from)
  if (outer.length >= inner.length || outer.some((segment, i) => segment !== inner[i])) return false
  // `/story/amp`, `/story/2`, `/story/print` below the story itself.
  const below = inner.slice(outer.length)
  if (/^\d{1,2}$/.test(below[0] ?? '') && !/^\d+$/.test(outer.at(-1) ?? '')) return false
  if (/^(?:amp|print|index\.\w+|page|full|comments|all|single|embed)$/i.test(below[0] ?? '')) return false
  return !isStorySegment(outer.at(-1) ?? '')
}

function isStorySegment(segment: string): boolean {
  return /\d{4,}/.test(segment) || segment.split('-').length >= 4 || segment.length > 40
}

function segments(url: URL): string[] {
  return url.pathname.split('/').filter((segment) => segment !== '')
}

function lastSegment(url: URL): string {
  return (segments(url).at(-1) ?? '').replace(/\.(?:html?|amp|php|aspx?)$/i, '')
}

/**
 * Whether two addresses may be of one story: one site, one path but for `www`, `amp` and an ending slash, and no parameter with two values.
 */
export function isSameStory(a: string, b: string): boolean {
  if (a === b) return true
  const one = URL.parse(a)
  const two = URL.parse(b)
  if (!one || !two || siteOf(one) !== siteOf(two) || storyPath(one) !== storyPath(two)) return false
  for (const [name, value] of one.searchParams) {
    const other = two.searchParams.get(name)
    if (other !== null && other !== value) return false
  }
  return true
}

function storyPath(url: URL): string {
  const parts = segments(url).filter((segment) => segment.toLowerCase() !== 'amp')
  return parts
    .join('/')
    .replace(/\.amp(?=\.html?$|$)/i, '')
    .replace(/(?:^|\/)index\.\w{2,5}$/i, '')
}

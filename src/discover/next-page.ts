/** A link that may lead to the next page of a list. */
export interface PageLink {
  readonly url: string
  readonly text: string
  /** `class`, `aria-label` and `title`, in lower case. */
  readonly hints: string
  readonly rel: string
  readonly isInPager: boolean
}

const pageParameters = new Set([
  'page',
  'p',
  'pg',
  'paged',
  'pageno',
  'page_no',
  'pagenum',
  'pageindex',
  'currentpage',
  'cpage',
])
const nextText =
  /^(?:(?:다음|다음 ?페이지|더 ?보기|next|next page|older|older (?:posts|stories|articles|entries)|(?:load|show) more)[\s›»>→▶]*|[›»→▶])$/i
const nextHint = /(?:^|[\s_-])(?:next|다음)(?:$|[\s_-])/

/**
 * The next page of a list, from the links of this one, or `null`.
 *
 * A stated `rel=next` comes first, then the link to the page number after this one's (a "next" may leap over ten), then
 * one that says that it is the next: in a pager, or to another page of the same list.
 */
export function findNextPage(links: readonly PageLink[], pageUrl: string): string | null {
  const page = URL.parse(pageUrl)
  if (!page) return null
  const others = links.filter((link) => link.url !== pageUrl)
  const stated = others.find((link) => /(?:^|\s)next(?:$|\s)/.test(link.rel))
  return (stated ?? findSuccessor(others, page) ?? findSaid(others, page))?.url ?? null
}

function findSuccessor(links: readonly PageLink[], page: URL): PageLink | undefined {
  const key = listKey(page)
  const here = pageNumber(page)
  let second: PageLink | undefined
  for (const link of links) {
    const url = URL.parse(link.url)
    const number = url && pageNumber(url)
    if (!url || number === null || listKey(url) !== key) continue
    // The first page of a list that counts from 0 links to its second as page 1.
    if (here === null && link.text === '2') return link
    if (number === (here ?? 1) + 1) second ??= link
  }
  return second
}

function findSaid(links: readonly PageLink[], page: URL): PageLink | undefined {
  return links.find((link) => {
    if (!nextText.test(link.text) && !(link.isInPager && nextHint.test(link.hints))) return false
    const url = URL.parse(link.url)
    return url?.origin === page.origin && (link.isInPager || listKey(url, true) === listKey(page, true))
  })
}

/** The number of the page, from a parameter or the end of the path (`/page/2`); `null` if it has none. */
function pageNumber(url: URL): number | null {
  for (const [name, value] of url.searchParams) {
    if (pageParameters.has(name.toLowerCase()) && /^\d{1,5}$/.test(value)) return Number(value)
  }
  const match = /\/page[/-]?(\d{1,5})\/?$/.exec(url.pathname)
  return match ? Number(match[1]) : null
}

/** The same for all pages of a list. */
function listKey(url: URL, withoutQuery = false): string {
  const path = `${url.origin}${url.pathname.replace(/\/page[/-]?\d{1,5}\/?$/, '/').replace(/\/$/, '')}`
  if (withoutQuery) return path
  const parameters = [...url.searchParams].filter(([name]) => !pageParameters.has(name.toLowerCase()))
  return `${path}?${parameters
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join('&')}`
}

/** A link that may lead to the next page of a list. */
export interface PageLink {
  readonly url: string
  readonly text: string
  /** `rel`, `class`, `aria-label` and `title`, in lower case. */
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
  /^(?:(?:다음|다음 ?페이지|이전 ?기사 ?보기|next|next page|older|older (?:posts|stories|articles|entries))[\s›»>→▶]*|[›»→▶])$/i
const nextHint = /(?:^|[\s_-])(?:next|다음)(?:$|[\s_-])/

/**
 * The next page of a list, from the links of this one, or `null`.
 *
 * A stated `rel=next` comes first, then the link to this page's number and one, then one that says so, in a pager only.
 */
export function findNextPage(links: readonly PageLink[], pageUrl: string): string | null {
  const page = URL.parse(pageUrl)
  if (!page) return null
  const usable = links.filter((link) => link.url !== pageUrl)
  const stated = usable.find((link) => /(?:^|\s)next(?:$|\s)/.test(link.rel))
  if (stated) return stated.url
  const here = pageNumber(page)
  const successor = usable.find((link) => {
    const url = URL.parse(link.url)
    return url !== null && isSameList(url, page) && pageNumber(url) === (here ?? 1) + 1
  })
  if (successor) return successor.url
  const said = usable.find((link) => {
    const url = URL.parse(link.url)
    if (!url || url.origin !== page.origin) return false
    const says = nextText.test(link.text) || (link.isInPager && nextHint.test(link.hints))
    return says && (link.isInPager || url.pathname === page.pathname || pageNumber(url) !== null)
  })
  return said?.url ?? null
}

/** The number of the page, from a parameter or the end of the path (`/page/2`); `null` if it has none. */
function pageNumber(url: URL): number | null {
  for (const [name, value] of url.searchParams) {
    if (pageParameters.has(name.toLowerCase()) && /^\d{1,5}$/.test(value)) return Number(value)
  }
  const match = /\/page[/-]?(\d{1,5})\/?$/.exec(url.pathname)
  return match ? Number(match[1]) : null
}

/** Whether two addresses differ in the number of the page alone. */
function isSameList(a: URL, b: URL): boolean {
  return listKey(a) === listKey(b)
}

function listKey(url: URL): string {
  const parameters = [...url.searchParams].filter(([name]) => !pageParameters.has(name.toLowerCase()))
  const path = url.pathname.replace(/\/page[/-]?\d{1,5}\/?$/, '/').replace(/\/+$/, '')
  return `${url.origin}${path}?${parameters
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join('&')}`
}

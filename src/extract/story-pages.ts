import { registrableDomain } from '../lib/address.ts'
import { attribute, elementsNamed, type Tree, textOf } from './tree/tree.ts'

/** More pages of one story are not offered. */
const maxPages = 30
/** Links that are looked at. */
const maxLinks = 5000

/** Query parameters that name a page of the same story. */
const pageParameters = new Set('page p pg pagenum pageno paged seite pagina'.split(' '))

/**
 * The addresses of a story's further pages, in their order; empty for a story on one page, and on its last.
 *
 * Only addresses that differ from the page's own by a page number count (`?page=2`, `/2`, `/page/2`, `_2.html`), and only if the page
 * links to them by that number or as the next: a `rel=next` alone may name the next story.
 */
export function findFurtherPages(tree: Tree, url: string): string[] {
  const own = URL.parse(url)
  if (own === null) return []
  const { stem, page } = splitPage(own)
  const pages = new Map<number, string>()
  const links = [...elementsNamed(tree, 'link'), ...elementsNamed(tree, 'a')].slice(0, maxLinks)
  for (const link of links) {
    const href = attribute(link, 'href')
    if (href === null || href.length > 2000 || href.startsWith('#')) continue
    const target = URL.parse(href, url)
    if (target === null || registrableDomain(target.hostname) !== registrableDomain(own.hostname)) continue
    const other = splitPage(target)
    if (other.stem !== stem || other.page <= page || other.page > maxPages) continue
    const isNext = /(?:^|\s)next(?:\s|$)/i.test(attribute(link, 'rel') ?? '')
    const text = link.name === 'a' ? textOf(link).slice(0, 40) : ''
    if (!isNext && text !== String(other.page) && !nextWord.test(text)) continue
    target.hash = ''
    if (!pages.has(other.page)) pages.set(other.page, target.href)
  }
  // Pages follow each other without a gap: a lone "7" is an issue or a day.
  const ordered: string[] = []
  for (let next = page + 1; pages.has(next); next++) ordered.push(pages.get(next)!)
  return ordered
}

const nextWord =
  /^(?:next(?: page)?|continue|weiter|nächste seite|suivant|page suivante|siguiente|다음(?: ?페이지)?|次へ|下一页)[\s›»→>]*$/i

/** An address without its page number, and the number; 1 where there is none. */
function splitPage(url: URL): { stem: string; page: number } {
  let page = 1
  const rest = new URLSearchParams()
  for (const [name, value] of url.searchParams) {
    if (pageParameters.has(name.toLowerCase()) && /^\d{1,3}$/.test(value)) page = Number(value)
    else rest.append(name, value)
  }
  let path = url.pathname
  if (page === 1) {
    // A number of one or two digits at the end of the path; longer ones are ids and dates.
    const match = /^(.*?)(?:\/page\/(\d{1,2})|\/(\d{1,2})|[_-](\d{1,2})(?=\.s?html?$))(\.s?html?)?\/?$/.exec(
      path.slice(0, 1000),
    )
    const number = match?.[2] ?? match?.[3] ?? match?.[4]
    if (match && number !== undefined && Number(number) >= 1) {
      page = Number(number)
      path = `${match[1]}${match[5] ?? ''}`
    }
  }
  rest.sort()
  return { stem: `${url.host}${path.replace(/\/$/, '')}?${rest}`, page }
}

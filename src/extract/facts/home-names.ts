import { parentOf } from '../tree/neighbours.ts'
import { cleanText, type Element, isElement } from '../tree/tree.ts'
import { shortText } from './spots.ts'

const homeAddress = /^(?:https?:\/\/[^/?#]{1,200})?\/?(?:index\.\w{2,5})?$/i

/** Whether a link leads to a home page. */
export function leadsHome({ attribs: { href } }: Element): boolean {
  // Most links of a page begin at its root: "/index.xhtml" is the longest of those that end there.
  if (href === undefined || (href.startsWith('/') && href.length > 12)) return false
  return homeAddress.test(href.slice(0, 300))
}

function leadsToLanguage({ attribs: { href } }: Element, language: string | null): boolean {
  if (href === undefined || language === null || href.length > 8) return false
  return href.toLowerCase() === `/${language}/` || href.toLowerCase() === `/${language}`
}

const longestHomeName = 40

/**
 * The name of the house as its logo or a link to its home page writes it, `''` where an element is neither.
 *
 * @param language the page's own, lower-case: `/de/` is the home page of a site in several
 */
export function homeNameOf(element: Element, isAboveProse: boolean, language: string | null): string {
  if (element.name === 'a') return leadsHome(element) || leadsToLanguage(element, language) ? logoName(element) : ''
  return element.name === 'img' && isAboveProse && isOfPageHead(element) ? pictureName(element) : ''
}

function pictureName({ attribs }: Element): string {
  return cleanText((attribs.alt ?? '').slice(0, longestHomeName)).trim()
}

/** `<header><img alt="Harbour Post">`: a logo that leads nowhere, in the head of the page, which holds no headline. */
function isOfPageHead(image: Element): boolean {
  let at = parentOf(image)
  for (let level = 0; at && level < 3; level++, at = parentOf(at))
    if (at.name === 'header')
      return parentOf(at)?.name === 'body' && !at.children.some((child) => isElement(child) && child.name === 'h1')
  return false
}

/** The text of a link, or what its picture is called. */
function logoName(link: Element): string {
  const text = shortText(link)
  if (text !== '') return text.length <= longestHomeName ? text : ''
  const open = [...link.children]
  for (let i = 0; i < open.length && i < 10; i++) {
    const node = open[i]!
    if (!isElement(node)) continue
    if (node.name === 'img') return pictureName(node)
    open.push(...node.children.slice(0, 10))
  }
  return ''
}

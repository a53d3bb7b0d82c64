import type { Spot } from '../facts/page-facts.ts'
import { shortText } from '../facts/spots.ts'
import { parentOf } from '../tree/neighbours.ts'
import { type Element, isElement, type Node } from '../tree/tree.ts'
import { longStory, tellsOf } from './below-story.ts'
import { authorLinks, isOfAuthor } from './byline-parts.ts'

/*
 * Bylines of other stories: those of teasers, and of cards in a row.
 */

/** Elements around a byline that may be the box of a teaser, and a link that may be its headline. */
const teaserLevels = 2

const shortestTeaser = 16

/** `<li><a>The cheese fair grows</a> <span class="author">Jane Doe</span></li>` behind prose: another story's. */
export function isOfTeaser({ element, prose }: Spot, headline: Spot | null): boolean {
  if (headline === null || prose === headline.prose) return false
  let at = element
  for (let level = 0; level < teaserLevels; level++) {
    for (let before = at.prev; before; before = before.prev) {
      if (!isElement(before)) continue
      if (/^(?:p|div|section|article)$/.test(before.name)) break
      if (
        /^h[2-6]$/.test(before.name) ||
        (before.name === 'a' && shortText(before).length >= shortestTeaser && !isOfAuthor(before))
      )
        return true
    }
    const { parent } = at
    if (!parent || !isElement(parent) || /^(?:article|main|body|section)$/.test((parent as Element).name)) return false
    at = parent as Element
    // A box with a story of its own below a standfirst, which may be a heading.
    if (shortText(at).length > longStory) return false
  }
  return false
}

/** What a card says besides who wrote it is at least this. */
const leastOfCard = 12

/** `<div class="columnist"><a rel="author">Jane Doe</a><p>A town of two clocks</p></div>` beside others of its kind, behind prose: who wrote other texts. */
export function isOfRow(spot: Spot, headline: Spot | null): boolean {
  if (headline === null || spot.prose <= headline.prose) return false
  const author = authorLinks(spot)[0] ?? spot.text
  let card: Element | null = spot.element
  for (let level = 0; card !== null && level <= teaserLevels; level++, card = parentOf(card)) {
    const said = shortText(card)
    if (said.length > longStory) return false
    if (isListedStory(card)) return true
    if (said.length < author.length + leastOfCard || card.attribs.class === undefined) continue
    const { name, attribs } = card
    const isTwin = (node: Node) => isElement(node) && node.name === name && node.attribs.class === attribs.class
    const twins = parentOf(card)?.children.filter(isTwin).length ?? 0
    // A life tells of its author by the name.
    if (twins > 1 && !tellsOf(author, said)) return true
  }
  return false
}

/** `<li><a href="/rot">Rot</a> <span class="author">Jane Doe</span></li>`, `<div><span class="author">…` in a row of such. */
function isListedStory(card: Element): boolean {
  const leads = (node: Node) => {
    if (!isElement(node)) return false
    const { name, attribs, children } = node
    if (name !== card.name || attribs.class !== card.attribs.class) return false
    return children.slice(0, mostOfCard).some((child) => isElement(child) && isHeadlineLink(child))
  }
  const isTwin = (node: Node) => node !== card && leads(node)
  return cardNames.has(card.name) && leads(card) && (parentOf(card)?.children.some(isTwin) ?? false)
}

const cardNames: ReadonlySet<string> = new Set(['li', 'div', 'article', 'section'])

/** How many parts of a card are looked at for its headline. */
const mostOfCard = 10

/** A link that is not to somebody's page, alone or in a heading. */
function isHeadlineLink(element: Element): boolean {
  const link = /^h[2-6]$/.test(element.name) ? element.children.find((child) => isElement(child)) : element
  return (
    link !== undefined &&
    (link as Element).name === 'a' &&
    !isOfAuthor(link as Element) &&
    shortText(link as Element) !== ''
  )
}

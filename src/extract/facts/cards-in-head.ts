import { parentOf } from '../tree/neighbours.ts'
import { type Element, isElement, type Node } from '../tree/tree.ts'
import type { Spot } from './page-facts.ts'
import { shortText } from './spots.ts'

/** Boxes around what stands above the headline that may be the card of another story. */
const cardLevels = 3
/** A headline has so many letters, one of Han letters, kana or Hangul fewer. */
const shortestHeadline = 16
const shortestDense = 6

/**
 * `<div><a><h3>The cheese fair grows</h3></a><p>Jane Doe</p><time>…`, above the headline or between it and the text: of another story. Behind the
 * headline only what is a link tells that from a standfirst.
 */
export function isOfCardInHead({ element, offset, prose }: Spot, headline: Spot | null): boolean {
  if (headline === null || prose > headline.prose) return false
  const isBehind = offset >= headline.offset
  let at = element
  for (let level = 0; level < cardLevels; level++) {
    const box = parentOf(at)
    if (box === null || isAround(box, headline.element)) return false
    for (let before = at.prev; before; before = before.prev)
      if (isElement(before) && holdsHeadline(before, isBehind)) return true
    at = box
  }
  return false
}

function isAround(box: Element, inner: Element): boolean {
  for (let at: Element | null = inner; at; at = parentOf(at)) if (at === box) return true
  return false
}

function holdsHeadline(element: Element, mustLink: boolean): boolean {
  const heading = isHeading(element) ? element : element.children.find(isHeading)
  if (!heading) return false
  if (mustLink && element.name !== 'a' && !(heading as Element).children.some(isLink)) return false
  const text = shortText(heading as Element)
  return text.length >= (/[\p{Script=Han}\p{Script=Hangul}]/u.test(text) ? shortestDense : shortestHeadline)
}

function isLink(node: Node): boolean {
  return isElement(node) && node.name === 'a'
}

function isHeading(node: Node): boolean {
  return isElement(node) && /^h[2-6]$/.test(node.name)
}

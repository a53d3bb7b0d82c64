import { type Element, isElement, isText, type TextNode } from './tree.ts'

/** Whether nothing but white space stands before an element in its parent. */
export function isFirst({ prev }: Element): boolean {
  return prev === null || (isText(prev) && prev.data.trim() === '' && prev.prev === null)
}

/** Whether a node is a `br`. */
export function isBreak(node: TextNode['next']): boolean {
  return node !== null && isElement(node) && node.name === 'br'
}

/** The element around an element; `null` for the outermost. */
export function parentOf({ parent }: Element): Element | null {
  return parent && isElement(parent) ? (parent as Element) : null
}

/** The next element beside an element, whatever text stands between; `null` behind the last. */
export function nextElement({ next }: Element): Element | null {
  let at = next
  while (at && !isElement(at)) at = at.next
  return at
}

/** The element before an element, whatever text stands between; `null` before the first. */
export function previousElement({ prev }: Element): Element | null {
  let at = prev
  while (at && !isElement(at)) at = at.prev
  return at
}

import { type Element, isBlock, isElement, type TextNode } from '../tree/tree.ts'

/** Letters of a headline, and of the white space around it. */
const shortestTitle = 8
const longestIndent = 40

/** Whether a text outside of links stands between two separators of the page's title, or between one and an end of it. */
export function isPartOfTitle({ data, parent }: TextNode, title: string): boolean {
  if (data.length < shortestTitle || data.length > title.length + longestIndent) return false
  if (!isElement(parent) || parent.name === 'a' || parent.name === 'option') return false
  const text = data.trim()
  const at = text.length < shortestTitle ? -1 : title.lastIndexOf(text)
  return (
    at >= 0 &&
    /(?:^|[-–—|»>:·_]\s{0,3})$/.test(title.slice(Math.max(0, at - 5), at)) &&
    /^(?:$|\s{0,3}[-–—|«»<>:·_])/.test(title.slice(at + text.length, at + text.length + 5))
  )
}

const headingNames = new Set('h1 h2 h3 h4 h5 h6'.split(' '))
const smallNames = new Set('div span p strong b font center a td dt dd'.split(' '))

/** A heading, or a small element in which no block stands: "headline" is also the class of containers. */
export function isHeading(element: Element): boolean {
  if (headingNames.has(element.name)) return true
  if (!smallNames.has(element.name)) return false
  return element.children.every((child) => !isElement(child) || !isBlock(child) || child.name === 'br')
}

/** `<font size="5">`: how pages before style sheets set a headline. */
export function isLarge({ name, attribs }: Element): boolean {
  return name === 'font' && /^(?:[4-7]|\+[2-4])$/.test(attribs.size ?? '')
}

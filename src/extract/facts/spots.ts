import { previousElement } from '../tree/neighbours.ts'
import { cleanText, type Element, isBlock, isElement, isSilent, isText, walk } from '../tree/tree.ts'
import type { ItemProperty, Spot } from './page-facts.ts'

/** Every run of white space without a line break that is not one plain space already. */
export const spacesInLine = /[^\S\n ][^\S\n]*| [^\S\n]+/g

const maxSpotLength = 400
/** Nodes looked at for the text of one spot. */
const maxSpotNodes = 200

/**
 * A spot whose text is put together when it is first asked for: most are never read.
 *
 * A class, since V8 makes a hidden class of its own for each object literal with a getter, which keeps the page's tree until the next full
 * collection.
 */
export class ShownSpot implements ItemProperty {
  readonly element: Element
  readonly value: string | null
  readonly offset: number
  readonly prose: number
  readonly isAside: boolean
  readonly article: number
  readonly name: string
  readonly itemType: string
  #text: string | null = null

  constructor(
    element: Element,
    value: string | null,
    at: Pick<Spot, 'offset' | 'prose' | 'isAside' | 'article'>,
    name: string,
    itemType: string,
  ) {
    this.element = element
    this.value = value === null ? null : value.slice(0, maxSpotLength)
    this.offset = at.offset
    this.prose = at.prose
    this.isAside = at.isAside
    this.article = at.article
    this.name = name
    this.itemType = itemType
  }

  get text(): string {
    this.#text ??= shortText(this.element)
    return this.#text
  }
}

/**
 * The text of a small element: blocks and `br` part words, and so do two elements that touch (a kicker and a headline in spans of their own),
 * unless the first is a drop cap.
 */
export function shortText(root: Element, skip?: (element: Element) => boolean): string {
  let text = ''
  let nodes = 0
  /** Length of the text where the last element closed; a next element that opens there touches it. */
  let closedAt = -1
  let wordStart = 0
  walk(
    root,
    (node) => {
      if (text.length >= maxSpotLength || ++nodes > maxSpotNodes) return 'stop'
      if (isText(node)) {
        text += node.data.slice(0, maxSpotLength)
        return false
      }
      if (!isElement(node)) return true
      if (node !== root && (isSilent(node) || isForReaders(node) || skip?.(node))) return false
      if (node !== root && isBlock(node)) text += breaksLine(node) ? '\n' : ' '
      else if (node !== root && isBetweenDigits(text, node)) text += ' '
      else if (closedAt === text.length && (text.length - wordStart > 2 || shortLabel.test(text.slice(wordStart))))
        text += ' '
      wordStart = text.length
      return true
    },
    (element) => {
      if (element === root) return
      if (isBlock(element)) text += ' '
      closedAt = text.length
    },
  )
  return cleanText(text.slice(0, maxSpotLength))
    .replace(/ *\n\s*/g, '\n')
    .replace(spacesInLine, ' ')
    .trim()
}

/** `12 March 2025<span>14:05</span>` */
function isBetweenDigits(before: string, { children: [first] }: Element): boolean {
  return /\d$/.test(before) && first !== undefined && isText(first) && /^\d/.test(first.data)
}

/** Elements that begin a line of their own in a small text. */
const lineBreaks = new Set(['br', 'p', 'li', 'dt', 'div', 'h3', 'h4', 'h5', 'h6'])

/** A description stands in the line of its term, a further one in its own: `<dt>Story by</dt><dd>Jane Doe</dd><dd>John Roe</dd>`. */
function breaksLine(element: Element): boolean {
  return lineBreaks.has(element.name) || (element.name === 'dd' && previousElement(element)?.name === 'dd')
}

/** Two letters that are a word before names and no drop cap. */
const shortLabel = /^(?:by|di|de|da|av|af|от|od|ni)$/i

/** Text that only screen readers see: "By" before a name, a colon behind a kicker. */
export function isForReaders({ attribs }: Element): boolean {
  return (
    attribs.class !== undefined &&
    /(?:visually|visuallyhidden|sr-only|for-sr|snippet-hidden|sound[_-]only|screen-?reader|a11y)/i.test(
      attribs.class.slice(0, 200),
    )
  )
}

/*
 * The nodes of a page's tree. They have what css-select and cheerio look for in nodes of htmlparser2's, so that these read them too.
 */

export class TextNode {
  readonly type = 'text'
  data: string
  parent: Element | Document
  prev: Node | null
  next: Node | null = null

  constructor(data: string, parent: Element | Document, prev: Node | null) {
    this.data = data
    this.parent = parent
    this.prev = prev
  }
}

export class Element {
  readonly type: 'tag' | 'script' | 'style'
  /** In lower case. */
  readonly name: string
  readonly attribs: { [name: string]: string }
  children: readonly Node[]
  readonly parent: Element | Document
  readonly prev: Node | null
  next: Node | null = null
  /** What its class, id and test name say, see names.ts. */
  names: number

  constructor(
    name: string,
    attribs: { [name: string]: string },
    children: readonly Node[],
    parent: Element | Document,
    prev: Node | null,
    names: number,
  ) {
    this.type = name === 'script' || name === 'style' ? name : 'tag'
    this.name = name
    this.attribs = attribs
    this.children = children
    this.parent = parent
    this.prev = prev
    this.names = names
  }
}

export class Document {
  readonly type = 'root'
  children: readonly Node[] = []
  readonly parent = null
  readonly prev = null
  readonly next = null
}

export type Node = Element | TextNode

/** One parsed page. `elements` are all its elements in document order, `byName` the same by lower-case tag name. */
export interface Tree {
  readonly document: Document
  readonly elements: readonly Element[]
  readonly byName: ReadonlyMap<string, readonly Element[]>
}

export function isElement(node: Node | Document | null): node is Element {
  return node !== null && 'attribs' in node
}

export function isText(node: Node | Document): node is TextNode {
  return node.type === 'text'
}

/** Bit of `names` of an element that a publisher invented (`<story-text>`) and that is a paragraph by what it holds. */
export const ownParagraph = 1 << 27

/** Elements that begin and end a line of their own. All others are inline: they add no white space. */
const blockNames: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body br button caption center dd details dialog dir div dl dt fieldset figcaption ' +
    'figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe legend li main menu nav noscript ol ' +
    'optgroup option p pre section select summary table tbody td tfoot th thead title tr ul video audio amp-img'
  ).split(' '),
)

export function isBlock(element: Element): boolean {
  return blockNames.has(element.name) || (element.names & ownParagraph) !== 0
}

/** Elements whose text is no text of the page. */
const silentNames: ReadonlySet<string> = new Set(
  'script style template noscript svg math object embed iframe canvas select option datalist rt rp'.split(' '),
)

export function isSilent(element: Element): boolean {
  // A declarative shadow root is rendered in place (HTML §4.12.3).
  return (
    silentNames.has(element.name) && !(element.name === 'template' && Object.hasOwn(element.attribs, 'shadowrootmode'))
  )
}

/** Whether a text is white space. */
export function isBlank(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 32) return false
  return true
}

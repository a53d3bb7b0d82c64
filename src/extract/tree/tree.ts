import { collapseWhitespace } from '../../lib/text.ts'
import { type Document, type Element, isBlock, isElement, isSilent, isText, type Node, type Tree } from './nodes.ts'

export {
  type Document,
  type Element,
  isBlank,
  isBlock,
  isElement,
  isSilent,
  isText,
  type Node,
  ownParagraph,
  type TextNode,
  type Tree,
} from './nodes.ts'

export function firstChild(node: Node | Document): Node | undefined {
  return 'children' in node ? node.children[0] : undefined
}

/** An attribute's value, trimmed; `null` if the element lacks it or it is blank. */
export function attribute(element: Element, name: string): string | null {
  if (!Object.hasOwn(element.attribs, name)) return null
  return element.attribs[name]?.trim() || null
}

export function hasAttribute(element: Element, name: string): boolean {
  return Object.hasOwn(element.attribs, name)
}

/** All elements with one of these lower-case names, in document order for one name, name after name for several. */
export function elementsNamed(tree: Tree, ...names: readonly string[]): readonly Element[] {
  const [only] = names
  if (names.length === 1 && only !== undefined) return tree.byName.get(only) ?? []
  return names.flatMap((name) => tree.byName.get(name) ?? [])
}

/** Whether `class` holds this very token (case kept). */
export function hasClass(element: Element, token: string): boolean {
  const list = element.attribs.class
  if (list === undefined) return false
  let from = 0
  for (;;) {
    const at = list.indexOf(token, from)
    if (at < 0) return false
    const before = at === 0 || /\s/.test(list[at - 1] ?? '')
    const end = at + token.length
    if (before && (end === list.length || /\s/.test(list[end] ?? ''))) return true
    from = end
  }
}

/** The next ancestor, the element itself included, for which `test` holds. */
export function closest(element: Element, test: (element: Element) => boolean): Element | null {
  for (let at: Element | Document | null = element; isElement(at); at = at.parent as Element | Document | null) {
    if (test(at)) return at
  }
  return null
}

export function contains(outer: Element | Document, inner: Node): boolean {
  for (let at: Node | Document | null = inner; at !== null; at = at.parent as Node | Document | null) {
    if (at === outer) return true
  }
  return false
}

/**
 * Visit a node and all below it in document order, without recursion.
 *
 * `enter` returns `false` to leave out what is below, `'stop'` to end; `leave` is called for each element whose children were visited.
 */
export function walk(
  root: Node | Document,
  enter: (node: Node | Document) => boolean | 'stop',
  leave?: (element: Element) => void,
): void {
  let node: Node | Document = root
  for (;;) {
    const goes = enter(node)
    // A list of 100,000 links must not be gone through for the first few.
    if (goes === 'stop') return
    if (goes) {
      const child: Node | undefined = firstChild(node)
      if (child) {
        node = child
        continue
      }
      if (leave && isElement(node)) leave(node)
    }
    // Up until there is a next sibling: each element passed on the way is complete.
    while (node !== root && !node.next) {
      node = node.parent as Node | Document
      if (leave && isElement(node)) leave(node)
    }
    if (node === root) return
    node = node.next as Node
  }
}

/**
 * Characters that a page uses for layout only: soft hyphen, zero-width space and joiners at word borders, word joiner,
 * byte-order mark, direction marks and embeddings.
 */
const invisible = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g

const fixedSpace = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\t\f\v]/g
/** Either of them: most texts have none. */
const unclean = new RegExp(`${invisible.source}|${fixedSpace.source}`)

/** Text of one text node: layout characters dropped, no-break and other fixed spaces as plain spaces. */
export function cleanText(data: string): string {
  return unclean.test(data) ? data.replace(invisible, '').replace(fixedSpace, ' ') : data
}

/**
 * The text below a node on one line: inline elements add no space, blocks and `br` do.
 *
 * Scripts, styles and what else is not shown as text are left out; so is each element for which `skip` holds.
 */
export function textOf(node: Node | Document, skip?: (element: Element) => boolean): string {
  let text = ''
  walk(
    node,
    (at) => {
      if (isElement(at)) {
        if (at !== node && (isSilent(at) || skip?.(at))) return false
        if (isBlock(at)) text += ' '
      } else if (isText(at)) text += at.data
      return true
    },
    (element) => {
      if (isBlock(element)) text += ' '
    },
  )
  return collapseWhitespace(cleanText(text))
}

/** The text of a `script`, `style` or `title` as it stands. */
export function rawText(element: Element): string {
  let text = ''
  for (const child of element.children) if (isText(child)) text += child.data
  return text
}

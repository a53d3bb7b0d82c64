import { nextElement, parentOf, previousElement } from '../tree/neighbours.ts'
import { type Element, isElement, type Node, type Tree } from '../tree/tree.ts'
import { says } from './field-words.ts'
import { shortText } from './spots.ts'

/** Elements whose name alone says that they are beside the story. */
export const certainAside: ReadonlySet<string> = new Set(['nav', 'footer', 'aside', 'dialog'])

/**
 * Elements around the page's headings, its `main` and the story's text: "with-sidebar" may be a class of the whole page, a blog may be a "widget",
 * and a form may enclose it all.
 */
export function framesOf(tree: Tree): ReadonlySet<Element> {
  const frames = new Set<Element>()
  const addAround = (element: Element) => {
    for (let at: Element | null = element; at && !frames.has(at); at = parentOf(at)) frames.add(at)
  }
  for (const name of ['html', 'body', 'h1', 'main']) {
    for (const element of (tree.byName.get(name) ?? []).slice(0, 20)) if (!isInDialog(element)) addAround(element)
  }
  for (const element of tree.elements) {
    if (!(element.names & says.story)) continue
    addAround(element)
    break
  }
  const form = (tree.byName.get('form') ?? []).slice(0, 5).find((one) => isAroundMost(one, tree))
  if (form) addAround(form)
  return frames
}

/** The block of a name in the way of BEM or of CSS modules: `ArticleModuleTeaser` of `ArticleModuleTeaser_headline__x1`. */
const blockOfName = /^([A-Za-z][A-Za-z\d-]{5,60}?)_{1,2}[A-Za-z]/

/** The block of which the page's headline is a part, if its name says that it is beside the story: the story's head is a part of it too. */
export function headBlockOf(tree: Tree): string | null {
  const [first, second] = tree.byName.get('h1') ?? []
  if (first === undefined || second !== undefined || !(first.names & says.aside)) return null
  return blockOfName.exec((first.attribs.class ?? '').slice(0, 200))?.[1] ?? null
}

export function isOfBlock({ attribs }: Element, block: string): boolean {
  return attribs.class?.startsWith(`${block}_`) === true
}

/** Boxes around a heading that may be the dialog it belongs to. */
const dialogLevels = 4

function isInDialog(element: Element): boolean {
  let at: Element | null = element
  for (let level = 0; at && level < dialogLevels; level++, at = parentOf(at))
    if (at.name === 'dialog' || at.attribs.role === 'dialog' || at.attribs.role === 'alertdialog') return true
  return false
}

/** Whether the middle three of a page's five parts lie inside an element. */
function isAroundMost(element: Element, { elements }: Tree): boolean {
  return [0.3, 0.5, 0.7].every((part) => {
    let at: Element | null = elements[Math.floor(elements.length * part)] ?? null
    while (at && at !== element) at = parentOf(at)
    return at !== null
  })
}

/** A `nav` or `footer` that is named for a byline or date, or stands before what else its parent holds, and has little text. */
export function isLineOfHead(element: Element): boolean {
  const isNamed = (element.names & (says.byline | says.date)) !== 0
  const isAbove = element.name === 'footer' && nextElement(element) !== null && parentOf(element)?.name === 'article'
  return (isNamed || isAbove) && shortText(element).length < longestLineOfHead
}

/** Elements of an `aside` or `footer` that are looked at for who wrote. */
const markLevels = 40

/** Whether one of the first elements within fits; `false` too where a heading stands before it: the box has a story or subject of its own. */
function holds(root: Element, isWanted: (element: Element) => boolean): boolean {
  const open: Element[] = [root]
  for (let i = 0; i < open.length && i < markLevels; i++) {
    const element = open[i]!
    if (/^h[1-6]$/.test(element.name)) return false
    if (i > 0 && isWanted(element)) return true
    for (const child of element.children.slice(0, 20)) if (isElement(child)) open.push(child)
  }
  return false
}

/** `<aside><address><a rel="author">`, `<article><aside><time>`: a byline in a box beside the head of the story, a date that begins the `article`. */
export function holdsAuthor(element: Element): boolean {
  if (element.name !== 'aside') return false
  const isFirst = previousElement(element) === null && parentOf(element)?.name === 'article'
  return (
    holds(
      element,
      ({ name, attribs }) =>
        name === 'address' || (name === 'time' && isFirst) || /(?:^|\s)author(?:\s|$)/.test(attribs.rel ?? ''),
    ) && shortText(element).length < longestLineOfHead
  )
}

/** `<footer>Written by <a class="p-author">…`: the foot of a post in microformats. */
export function isEntryFoot(element: Element): boolean {
  return (
    element.name === 'footer' &&
    holds(element, ({ attribs }) => attribs.class !== undefined && microformat.test(attribs.class.slice(0, 200))) &&
    shortText(element).length < longestLineOfHead
  )
}

/** What names the author and date of a post, never of a comment, which is an `h-cite`. */
export const microformat = /(?:^|\s)(?:p-author|dt-published)(?:\s|$)/

/** A short box beside the headline, or beside the box that holds it, that is called a foot: TYPO3 sets byline and date so. */
export function isFootOfHead(element: Element): boolean {
  const name = element.attribs.class
  if (name?.length !== 6 || !/^footer$/i.test(name)) return false
  const isHeadline = (node: Node) =>
    isElement(node) && (node.name === 'h1' || (/^h[2-4]$/.test(node.name) && node.attribs.itemprop === 'headline'))
  const holdsHeadline = (node: Node) => isHeadline(node) || (isElement(node) && node.children.some(isHeadline))
  return parentOf(element)?.children.some(holdsHeadline) === true && shortText(element).length < longestLineOfHead
}

const longestLineOfHead = 250

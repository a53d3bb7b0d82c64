import { says } from '../facts/field-words.ts'
import { isForReaders, shortText } from '../facts/spots.ts'
import { isBreak, isFirst, nextElement, parentOf, previousElement } from '../tree/neighbours.ts'
import {
  cleanText,
  type Document,
  type Element,
  isBlock,
  isElement,
  isSilent,
  isText,
  type Node,
} from '../tree/tree.ts'

/*
 * The short lines where a story begins and where it ends: on a page that marks no byline it is signed there, whatever stands around.
 */

/** Parts two elements of one line that touch, or have only white space between them: two names, or the halves of one. */
export const touch = '\u001f'

export interface SeamLine {
  readonly element: Element
  /** Blocks and `br` part its lines, `touch` its elements. */
  readonly text: string
  /** Above the first paragraph, between the first ones, as the last lines of the story's element, or behind that. */
  readonly where: 'above' | 'between' | 'end' | 'behind'
  /** Whether it says nothing but links or buttons. */
  readonly isLinked: boolean
  /** Whether it is the first paragraph of all that its parent holds, but for a headline. */
  readonly isFirst: boolean
}

/** Nodes and lines that are looked at behind a headline, and paragraphs of prose behind which nobody signs any more. */
const mostNodes = 300
const mostLines = 30
const mostProse = 3
const longestLine = 160
const denseLine = 60
const shortSentence = { dense: 15, other: 40 }
const dense = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u

/** Elements that hold no line of the story's. */
const others: ReadonlySet<string> = new Set(
  'nav footer aside dialog figure figcaption button form select picture video audio iframe table svg'.split(' '),
)

/** The short lines between a headline and the first paragraphs of its story. */
export function firstLines(headline: Element): readonly SeamLine[] {
  const lines: SeamLine[] = []
  let prose = 0
  let node = following(headline)
  for (let nodes = 0; node && nodes < mostNodes && lines.length < mostLines; nodes++) {
    const unit = unitOf(node)
    if (unit === 'open') {
      node = (node as Element).children[0] ?? following(node)
      continue
    }
    if (unit !== null) {
      const text = lineOf(node)
      if (isProse(text)) {
        prose += 1
        if (prose >= mostProse) break
      } else if (text !== '')
        lines.push({
          element: unit,
          text,
          where: prose === 0 ? 'above' : 'between',
          isLinked: isLinked(node),
          isFirst: isFirstParagraph(unit),
        })
    }
    node = following(node)
  }
  return lines
}

/** The node behind another and all within it, in document order. */
function following(node: Node): Node | null {
  let at: Node | Document = node
  while (!at.next) {
    const parent: Element | Document | null = at.parent
    if (!parent || !isElement(parent)) return null
    at = parent as Element
  }
  return at.next
}

/** The element whose line a node is; `'open'` for one with blocks within, `null` for what holds no line. */
function unitOf(node: Node): Element | 'open' | null {
  if (isText(node)) return node.data.trim() === '' ? null : (node.parent as Element)
  if (!isElement(node) || isSilent(node) || isForReaders(node)) return null
  if (others.has(node.name) || node.names & says.aside) return shortText(node).length > longestLine * 2 ? 'open' : null
  return holdsBlocks(node) ? 'open' : node
}

/** Elements within one that are looked at for blocks. */
const mostWithin = 60

function holdsBlocks(element: Element): boolean {
  const open = [element]
  for (let i = 0; i < open.length && i < mostWithin; i++)
    for (const child of open[i]!.children.slice(0, mostWithin)) {
      if (!isElement(child) || isBreak(child)) continue
      if (isBlock(child)) return true
      open.push(child)
    }
  return false
}

/** A text that is long, or a sentence; a house's note behind a sign is none of the story's. */
function isProse(text: string): boolean {
  const isDense = dense.test(text.slice(0, 20))
  return (
    text.length > (isDense ? denseLine : longestLine) ||
    (text.length > (isDense ? shortSentence.dense : shortSentence.other) && /^[^※*].*[.!?。]["”»’]?$/su.test(text))
  )
}

/** The text of a line, with a sign where two of its elements touch. */
function lineOf(node: Node): string {
  if (isText(node)) return tidy(node.data.slice(0, longestLine * 3))
  let element = node as Element
  for (;;) {
    const parts = element.children.filter((child) => !isText(child) || child.data.trim() !== '')
    const [only] = parts
    if (parts.length !== 1 || !only || !isElement(only)) break
    element = only
  }
  let text = ''
  let isBehindElement = false
  for (const child of element.children.slice(0, 40)) {
    if (isText(child)) {
      text += child.data
      if (child.data.trim() !== '') isBehindElement = false
    } else if (isBreak(child)) {
      text += '\n'
      isBehindElement = false
    } else if (isElement(child) && !isSilent(child) && !isForReaders(child)) {
      const own = shortText(child)
      if (own === '') continue
      text += isBehindElement ? touch + own : own
      isBehindElement = true
    }
    if (text.length > longestLine * 3) break
  }
  return tidy(text)
}

function tidy(text: string): string {
  return cleanText(text)
    .replace(/\s*\n\s*/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\u001f ?/g, touch)
    .trim()
}

/** Whether all that a line says are links or buttons; a link to somebody's page says who that is. */
function isLinked(node: Node): boolean {
  return isElement(node) && (node.name === 'a' || node.children.every((child) => isBlank(child) || isLink(child)))
}

function isLink(node: Node): boolean {
  return isElement(node) && (node.name === 'a' || node.name === 'button')
}

function isBlank(node: Node): boolean {
  return isText(node) && node.data.trim() === ''
}

function isFirstParagraph(element: Element): boolean {
  if (element.name !== 'p') return false
  const before = previousElement(element)
  return isFirst(element) || (before?.name === 'h1' && isFirst(before))
}

/** Elements around a paragraph that may hold the story, and lines behind its last paragraph. */
const mostLevels = 4
const mostLast = 6
/** Nodes at the end of its container that are looked at for them. */
const mostChildren = 40

/** The lines behind the last paragraph of the story that holds this one: those of its container, and what stands directly behind that. */
export function lastLines(prose: Element): SeamLine[] {
  const container = lastPart(containerOf(prose))
  const found: SeamLine[] = []
  let run = ''
  let at: Node | null = container.children.at(-1) ?? null
  // From the last: text and what stands in its line, between blocks and `br`; a link alone is a button.
  for (let nodes = 0; at && found.length < mostLast && nodes < mostChildren; nodes++, at = at.prev) {
    // White space between blocks.
    if (run === '' && isBlank(at)) continue
    if (isText(at) || (isElement(at) && !isBlock(at) && !isBreak(at))) {
      run = (isText(at) ? at.data : isLink(at) ? '' : shortText(at)) + run
      if (run.length > longestLine * 2) break
      continue
    }
    if (run !== '' && !addLine(found, container, tidy(run), false)) break
    run = ''
    if (!isElement(at) || isBreak(at)) continue
    // What stands below a heading is of something else.
    if (/^h[2-6]$/.test(at.name)) found.length = 0
    const unit = unitOf(at)
    if (unit === null) continue
    if (!addLine(found, at, unit === 'open' ? textAboveHeading(at) : lineOf(at), isLinked(at))) break
  }
  found.reverse()
  const behind = nextElement(container)
  const unit = behind === null ? null : unitOf(behind)
  if (behind === null || unit === null) return found
  const text = unit === 'open' ? textAboveHeading(behind) : lineOf(behind)
  if (text !== '' && text.length <= longestLine)
    found.push({ element: behind, text, where: 'behind', isLinked: isLinked(behind), isFirst: false })
  return found
}

/** Boxes behind the first part of a story among which its last one is looked for. */
const mostParts = 60

/** The last of several boxes beside each other that bear one class and hold prose: a story that is cut by what stands between its parts. */
function lastPart(first: Element): Element {
  const { name, attribs } = first
  let last = first
  let at = nextElement(first)
  for (let i = 0; at && i < mostParts && attribs.class; i++, at = nextElement(at))
    if (at.name === name && at.attribs.class === attribs.class && holdsProse(at)) last = at
  return lastBoxOf(last) ?? last
}

function holdsProse({ children }: Element): boolean {
  return children.some((child) => isElement(child) && isProse(shortText(child)))
}

/** The last of several boxes of one class within a story's container, if that is its last element and holds more than one line. */
function lastBoxOf({ children }: Element): Element | null {
  const box = children.findLast((child): child is Element => isElement(child) && shortText(child) !== '')
  const name = box?.attribs.class
  if (box === undefined || !name || !holdsProse(box)) return null
  const hasTwin = children.some((child) => child !== box && isElement(child) && child.attribs.class === name)
  return hasTwin ? box : null
}

/** The text of a box up to the first heading in it: what stands below that is of something else, and all of it where the heading leads elsewhere. */
function textAboveHeading(box: Element): string {
  let heading: Element | null = null
  const text = shortText(box, (element) => {
    if (heading === null && /^h[2-6]$/.test(element.name)) heading = element
    return heading !== null
  })
  return heading !== null && leadsElsewhere(heading) ? '' : text
}

function leadsElsewhere(heading: Element): boolean {
  return parentOf(heading)?.name === 'a' || heading.children.some((child) => isElement(child) && child.name === 'a')
}

/** Adds a line that says anything; `false` for one of the story's own text. */
function addLine(lines: SeamLine[], element: Element, text: string, isLinked: boolean): boolean {
  if (isProse(text)) return false
  if (text !== '') lines.push({ element, text, where: 'end', isLinked, isFirst: false })
  return true
}

function containerOf(prose: Element): Element {
  if (prose.children.some(isBreak)) return prose
  let at = prose
  for (let level = 0; level < mostLevels; level++) {
    const parent = parentOf(at)
    if (parent === null) break
    const isStory = parent.children.some((child) => child !== at && isElement(child) && isProse(shortText(child)))
    if (isStory) return parent
    at = parent
  }
  return parentOf(prose) ?? prose
}

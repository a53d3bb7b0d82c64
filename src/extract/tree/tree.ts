import { load } from 'cheerio/slim'
import { DomHandler, Parser, type parseDocument } from 'htmlparser2'
import { FormatError } from '../../lib/errors.ts'
import { collapseWhitespace } from '../../lib/text.ts'
import { judgeNames } from './names.ts'
import { LeapingTokenizer } from './tokenizer.ts'

export type Document = ReturnType<typeof parseDocument>
export type Node = Document['children'][number]
export type Element = Extract<Node, { attribs: unknown }> & {
  /** Values of `testAttributes`, apart by spaces; only where there are any. */
  testName?: string
  /** What its class, id and test name say, see names.ts. */
  names: number
}
export type TextNode = Extract<Node, { data: string }>

/** One parsed page. `elements` are all its elements in document order, `byName` the same by lower-case tag name. */
export interface Tree {
  readonly document: Document
  readonly elements: readonly Element[]
  readonly byName: ReadonlyMap<string, readonly Element[]>
}

/** Browsers stop nesting at 512; a page past this is broken or hostile. */
const maxDepth = 1000

/** Longest selector that is looked at: rules are a line, not a program. */
const maxSelectorLength = 500

/** Attributes by which publishers' own tests, scripts and style sheets find a part where its classes are made up by a build tool. */
const testAttributes: ReadonlySet<string> = new Set(
  (
    'data-testid data-test-id data-test data-qa data-component data-component-name data-type data-role data-block data-block-type ' +
    'data-module data-gu-name data-name data-area data-dtm-region'
  ).split(' '),
)

function isBlank(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 32) return false
  return true
}

/**
 * Copied for each element's children.
 *
 * V8 notes of an array that code writes out (`[]`) whether it lives long, and puts those of a place where most do among the old objects. One
 * page's children there keep all later pages' trees alive until the next full collection, at half as much time again a page.
 */
const noChildren: Node[] = [{} as Node]
noChildren.pop()

/**
 * Builds the tree of what can be seen: no comments, and no blank text at the edge of a block, where it makes no space. That is a good part of
 * a page's nodes.
 */
class Handler extends DomHandler {
  readonly elements: Element[] = []
  readonly byName = new Map<string, Element[]>()
  #testName = ''
  #preformatted = 0

  onattribute(name: string, value: string): void {
    if (name.startsWith('data-') && testAttributes.has(name)) {
      this.#testName = this.#testName === '' ? value : `${this.#testName} ${value}`
    }
  }

  override ontext(data: string): void {
    if (this.#preformatted === 0 && isBlank(data)) {
      const parent = this.tagStack.at(-1) as Element | Document
      const before = parent.children.at(-1) ?? parent
      if (isElement(before) && isBlock(before)) return
    }
    super.ontext(data)
  }

  override oncomment(): void {
    this.lastNode = null
  }

  override oncommentend(): void {}

  override onclosetag(): void {
    const element = this.tagStack.at(-1)
    if (element && isElement(element)) {
      if (element.name === 'pre') this.#preformatted--
      else if (element.name.includes('-') && isOwnParagraph(element)) element.names |= ownParagraph
    }
    super.onclosetag()
  }

  override onopentag(name: string, attribs: { [key: string]: string }): void {
    super.onopentag(name, attribs)
    if (this.tagStack.length > maxDepth) {
      throw new FormatError(
        'too_complex',
        `cannot read the page: its markup is nested more than ${maxDepth} levels deep`,
      )
    }
    const element = this.tagStack.at(-1) as Element
    element.children = noChildren.slice()
    let names = 0
    if (attribs.class) names |= judgeNames(attribs.class)
    if (attribs.id) names |= judgeNames(attribs.id)
    if (this.#testName !== '') {
      names |= judgeNames(this.#testName)
      this.#testName = ''
    }
    element.names = names
    if (name === 'pre') this.#preformatted++
    this.elements.push(element)
    const same = this.byName.get(name)
    if (same) same.push(element)
    else this.byName.set(name, [element])
  }
}

/** Bit of `names` of an element that a publisher invented (`<story-text>`) and that is a paragraph by what it holds. */
export const ownParagraph = 1 << 27
/** It holds at least so much text of its own, a line or more. */
const leastOwnText = 80

/** Whether text stands in an element, and none directly before it: one amid a sentence marks a word or two. */
function isOwnParagraph({ prev, children }: Element): boolean {
  if (prev && isText(prev) && !isBlank(prev.data)) return false
  let length = 0
  for (const child of children) if (isText(child)) length += child.data.length
  return length >= leastOwnText
}

/** htmlparser2 before 12 takes `<tmp>`, which no standard has and the Times of India wrote, for `<xmp>`, and all behind it for text. */
const withoutTmp = (html: string): string => html.replace(/<(\/?)tmp(?=[\s>])/gi, '<$1span')

/**
 * Parse a page, or a fragment of one, into a light tree: one pass, linear in its size, damaged markup included.
 *
 * @throws {FormatError} `too_complex` when elements are nested more than 1,000 levels deep
 */
export function parseTree(html: string): Tree {
  let handler = parseInto(new Handler(), html)
  if (handler.byName.has('tmp')) handler = parseInto(new Handler(), withoutTmp(html))
  return { document: handler.root, elements: handler.elements, byName: handler.byName }
}

function parseInto(handler: Handler, html: string): Handler {
  const parser = new Parser(handler, { Tokenizer: LeapingTokenizer })
  parser.write(html)
  parser.end()
  return handler
}

export function isElement(node: Node | Document | null): node is Element {
  return node !== null && 'attribs' in node
}

export function isText(node: Node | Document): node is TextNode {
  return node.type === 'text'
}

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
  return silentNames.has(element.name) && !(element.name === 'template' && hasAttribute(element, 'shadowrootmode'))
}

/**
 * Characters that a page uses for layout only: soft hyphen, zero-width space and joiners at word borders, word joiner,
 * byte-order mark, direction marks and embeddings.
 */
const invisible = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g

/** Text of one text node: layout characters dropped, no-break and other fixed spaces as plain spaces. */
export function cleanText(data: string): string {
  return data.replace(invisible, '').replace(/[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\t\f\v]/g, ' ')
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

const queries = new WeakMap<Document, ReturnType<typeof load>>()

/**
 * What a CSS selector selects, in document order; nothing for a selector that no parser reads.
 *
 * @param within only what is below this element
 */
export function select(tree: Tree, selector: string, within?: Element): Element[] {
  if (selector.length > maxSelectorLength) return []
  const steps = stepsOf(selector)
  if (steps !== null) return selectSteps(tree, steps, within)
  let query = queries.get(tree.document)
  if (!query) {
    query = load(tree.document)
    queries.set(tree.document, query)
  }
  try {
    const found = within ? query(within).find(selector) : query(selector)
    return found.toArray().filter((node): node is Element => isElement(node as Node))
  } catch {
    return []
  }
}

/** One compound of a selector: a tag name, ids, classes and attributes that an element must all have. */
interface Step {
  readonly name: string | null
  readonly tests: readonly ((element: Element) => boolean)[]
}

const stepsOfSelector = new Map<string, readonly Step[] | null>()
const maxSelectors = 2000

/** Attributes of which HTML says that case does not matter in selectors are left to the library, as is all but `=` and parts of a value. */
const partPattern =
  /([.#])([\w-]+)|\[(class|id|name|property|itemprop|content|src|alt|data-[\w-]+)(?:([*^$]?)="([^"\\]+)")?\]/y
const namePattern = /[a-z][a-z\d-]*/y

/**
 * The selectors that rules mostly are, such as `#pressLogo img` or `[class*="Byline"]`, as steps from ancestor to descendant; `null` for any other.
 *
 * Compiled ones of the library cost more than the whole of a small page.
 */
function stepsOf(selector: string): readonly Step[] | null {
  const known = stepsOfSelector.get(selector)
  if (known !== undefined) return known
  const compounds = selector.includes('"') && /"[^"]*\s[^"]*"/.test(selector) ? [] : selector.trim().split(/\s+/)
  const steps = compounds.map(stepOf)
  const all = steps.length > 0 && steps.every((step) => step !== null) ? (steps as Step[]) : null
  if (stepsOfSelector.size >= maxSelectors) stepsOfSelector.clear()
  stepsOfSelector.set(selector, all)
  return all
}

function stepOf(compound: string): Step | null {
  namePattern.lastIndex = 0
  const name = namePattern.exec(compound)?.[0] ?? null
  const tests: ((element: Element) => boolean)[] = []
  let at = name?.length ?? 0
  while (at < compound.length) {
    partPattern.lastIndex = at
    const part = partPattern.exec(compound)
    if (!part) return null
    at = partPattern.lastIndex
    const [, mark, word = '', attr = '', operator, value] = part
    if (mark === '.') tests.push((element) => hasClass(element, word))
    else if (mark === '#') tests.push(({ attribs }) => attribs.id === word)
    else if (value === undefined) tests.push((element) => hasAttribute(element, attr))
    else tests.push(({ attribs }) => attribs[attr] !== undefined && valueTest(operator ?? '', attribs[attr], value))
  }
  return name === null && tests.length === 0 ? null : { name, tests }
}

function valueTest(operator: string, written: string, value: string): boolean {
  if (operator === '*') return written.includes(value)
  if (operator === '^') return written.startsWith(value)
  return operator === '$' ? written.endsWith(value) : written === value
}

function fits(element: Element, { name, tests }: Step): boolean {
  return (name === null || element.name === name) && tests.every((test) => test(element))
}

function selectSteps(tree: Tree, steps: readonly Step[], within: Element | undefined): Element[] {
  const last = steps.at(-1)!
  const matches = (element: Element) => fits(element, last) && isBelow(element, steps)
  if (!within) return (last.name === null ? tree.elements : (tree.byName.get(last.name) ?? [])).filter(matches)
  const found: Element[] = []
  walk(within, (node) => {
    if (isElement(node) && node !== within && matches(node)) found.push(node)
    return true
  })
  return found
}

/** Whether an element's ancestors fit all steps but the last: each step the nearest that it can. */
function isBelow(element: Element, steps: readonly Step[]): boolean {
  let left = steps.length - 2
  for (let at = element.parent as Element | Document | null; left >= 0 && isElement(at); ) {
    if (fits(at, steps[left]!)) left -= 1
    at = at.parent as Element | Document | null
  }
  return left < 0
}

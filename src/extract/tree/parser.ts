import { FormatError } from '../../lib/errors.ts'
import { decodeAttribute, decodeEntities } from '../../lib/html-entities.ts'
import { flag } from '../body/class-words.ts'
import { weightOf } from '../body/weights.ts'
import { judgeNames } from './names.ts'
import {
  Document,
  Element,
  isBlank,
  isBlock,
  isElement,
  isText,
  type Node,
  ownParagraph,
  TextNode,
  type Tree,
} from './nodes.ts'

/** Browsers stop nesting at 512; a page past this is broken or hostile. */
const maxDepth = 1000

/** Attributes by which publishers' own tests, scripts and style sheets find a part where its classes are made up by a build tool. */
const testAttributes: ReadonlySet<string> = new Set(
  (
    'data-testid data-test-id data-test data-qa data-component data-component-name data-type data-role data-block data-block-type ' +
    'data-module data-gu-name data-name data-area data-dtm-region data-test-tag'
  ).split(' '),
)

const subheads: ReadonlySet<string> = new Set(['h2', 'h3', 'h4', 'h5', 'h6'])
const saidOfJunk = flag.certainJunk | flag.heavyJunk | flag.doubtfulJunk

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

const voidNames = words(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr',
)
/** Elements that hold text up to their closing tag and no markup. */
const textNames = words('script style title textarea xmp')
/** Elements within which a slash closes a tag, and those of them that hold HTML again. */
const foreignNames = words('math svg')
const integrationNames = words('mi mo mn ms mtext annotation-xml foreignobject desc title')

const paragraphs = words('p')
const formFields = words('input option optgroup select button datalist textarea')
const terms = words('dd dt')
const rubies = words('rt rp')
const tableSections = words('thead tbody')

/** Open elements that end where another begins directly in them. */
const endedBy: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...(
    'h1 h2 h3 h4 h5 h6 p address article aside blockquote details div dl fieldset figcaption figure footer form header hr main nav ol pre ' +
    'section table ul'
  )
    .split(' ')
    .map((name) => [name, paragraphs] as const),
  ...['select', 'input', 'output', 'button', 'datalist', 'textarea'].map((name) => [name, formFields] as const),
  ['tr', words('tr th td')],
  ['th', words('th')],
  ['td', words('thead th td')],
  ['body', words('head link script')],
  ['li', words('li')],
  ['option', words('option')],
  ['optgroup', words('optgroup option')],
  ['dd', terms],
  ['dt', terms],
  ['rt', rubies],
  ['rp', rubies],
  ['tbody', tableSections],
  ['tfoot', tableSections],
])

/** What the parser must know of an element by its name; most names say nothing of it. */
interface TagRule {
  readonly isVoid: boolean
  readonly holdsText: boolean
  /** Whether it begins foreign markup, or ends it; `null` for neither. */
  readonly isForeign: boolean | null
  readonly ends: ReadonlySet<string> | null
}

const rules: ReadonlyMap<string, TagRule> = new Map(
  [...voidNames, ...textNames, ...foreignNames, ...integrationNames, ...endedBy.keys()].map((name) => [
    name,
    {
      isVoid: voidNames.has(name),
      holdsText: textNames.has(name),
      isForeign: foreignNames.has(name) ? true : integrationNames.has(name) ? false : null,
      ends: endedBy.get(name) ?? null,
    },
  ]),
)
const noRule: TagRule = { isVoid: false, holdsText: false, isForeign: null, ends: null }

const exclamationMark = 0x21
const doubleQuote = 0x22
const singleQuote = 0x27
const slash = 0x2f
const equals = 0x3d
const greaterThan = 0x3e
const questionMark = 0x3f

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d || code === 0x0c
}

function isLetter(code: number): boolean {
  const lower = code | 0x20
  return lower >= 0x61 && lower <= 0x7a
}

const oftenMet =
  'a p i b u li ul id td tr br h2 h3 em div src alt img rel span href type name path meta time link role size lang class width style title ' +
  'label input table media value height script srcset button target strong source figure footer option loading content section article ' +
  'picture onclick datetime decoding property itemprop data-src aria-label itemscope figcaption aria-hidden'

/** Names that most tags and attributes have, by their length, the commonest first: where one of them stands nothing need be copied. */
const commonNames: readonly (readonly string[])[] = Array.from({ length: 12 }, (_, length) =>
  oftenMet.split(' ').filter((name) => name.length === length),
)

/** A name as it stands in the page, in small letters. */
function nameIn(html: string, from: number, to: number): string {
  const common = commonNames[to - from]
  if (common !== undefined) for (const name of common) if (html.startsWith(name, from)) return name
  return html.slice(from, to).toLowerCase()
}

const noChildren: readonly Node[] = []

/**
 * Parse a page, or a fragment of one, into a light tree of what can be seen: no comments and instructions, and no blank text at the edge of a
 * block, where it makes no space. That is a good part of a page's nodes.
 *
 * One pass, linear in its size, damaged markup included: it is read as htmlparser2 reads it, in half the time.
 *
 * @throws {FormatError} `too_complex` when elements are nested more than 1,000 levels deep
 */
export function parseTree(html: string): Tree {
  const parser = new PageParser(html)
  parser.parse()
  return { document: parser.document, elements: parser.elements, byName: parser.byName }
}

class PageParser {
  readonly document = new Document()
  readonly elements: Element[] = []
  readonly byName = new Map<string, Element[]>()
  private readonly html: string
  /** Open elements, the document first. */
  private readonly open: (Document | Element)[] = [this.document]
  /**
   * The children of all that is open, and where those of each begin. An element gets its own as a copy when it is closed, of the right size.
   *
   * They are no arrays that code writes out (`[]`): V8 notes of these whether they live long, and puts those of a place where most do among the
   * old objects. One page's children there keep all later pages' trees alive until the next full collection, at half as much time again a page.
   */
  private readonly children: Node[] = []
  private childCount = 0
  private readonly starts: number[] = [0]
  /** For each open element that begins or ends foreign markup, whether it began it. */
  private readonly foreign: boolean[] = []
  /** Names of the publisher's own elements that are paragraphs. */
  private readonly ownNames = new Set<string>()
  /** The text node that a further piece of text belongs to. */
  private lastText: TextNode | null = null
  private preformatted = 0
  /** What the last tag that was read says. */
  private attribs: { [name: string]: string } = {}
  private testName = ''
  private isSelfClosed = false

  constructor(html: string) {
    this.html = html
  }

  parse(): void {
    const { html } = this
    let start = 0
    let tag = html.indexOf('<')
    while (tag >= 0) {
      if (tag > start) this.addText(html.slice(start, tag))
      const end = this.readTag(tag)
      // A sign that begins no tag is text.
      start = end === tag + 1 ? tag : end
      tag = html.indexOf('<', end)
    }
    if (start < html.length) this.addText(html.slice(start))
    this.close(1)
    this.document.children = this.children.slice(0, this.childCount)
    for (const name of this.ownNames) markParagraphs(this.byName.get(name)!)
  }

  /** Reads what begins with this `<`: where the text behind it begins, right behind the sign itself if it is no tag's. A tag that the page ends in is none of it. */
  private readTag(tag: number): number {
    const code = this.html.charCodeAt(tag + 1)
    if (isLetter(code)) return this.readOpeningTag(tag + 1)
    if (code === slash) return this.readClosingTag(tag + 2)
    return code === exclamationMark || code === questionMark ? this.readUnseen(tag + 2) : tag + 1
  }

  /** Comments, document types, instructions and CDATA, behind their first two signs. */
  private readUnseen(at: number): number {
    const { html } = this
    this.lastText = null
    // `<!-->` is a whole comment.
    if (html.startsWith('--', at)) return behind(html, '-->', at)
    return html.startsWith('[CDATA[', at) ? behind(html, ']]>', at) : behind(html, '>', at)
  }

  private readClosingTag(start: number): number {
    const { html } = this
    let at = start
    while (isSpace(html.charCodeAt(at))) at++
    if (!isLetter(html.charCodeAt(at))) {
      this.lastText = null
      return behind(html, '>', at)
    }
    const from = at
    let code = html.charCodeAt(at)
    while (at < html.length && code !== greaterThan && !isSpace(code)) code = html.charCodeAt(++at)
    const end = html.indexOf('>', at)
    if (end < 0) return html.length
    this.closeNamed(nameIn(html, from, at))
    return end + 1
  }

  private closeNamed(name: string): void {
    const { open } = this
    const { isVoid, isForeign } = rules.get(name) ?? noRule
    if (isForeign !== null) this.foreign.pop()
    if (isVoid) {
      if (name === 'br') this.addElement(name, {}, 0)
      return
    }
    let at = open.length - 1
    while (at > 0 && (open[at] as Element).name !== name) at--
    if (at > 0) this.close(at)
    else if (name === 'p') this.addElement(name, {}, 0)
  }

  /** Closes the open elements from this one on. */
  private close(from: number): void {
    const { open, starts, children } = this
    this.lastText = null
    while (open.length > from) {
      const element = open.pop() as Element
      const start = starts.pop()!
      if (this.childCount > start) {
        element.children = children.slice(start, this.childCount)
        this.childCount = start
      }
      if (element.name === 'pre') this.preformatted--
      else if (element.name.includes('-') && isOwnParagraph(element)) {
        element.names |= ownParagraph
        this.ownNames.add(element.name)
      }
    }
  }

  private readOpeningTag(start: number): number {
    const { html } = this
    let at = start
    let code = html.charCodeAt(at)
    while (at < html.length && code !== greaterThan && code !== slash && !isSpace(code)) code = html.charCodeAt(++at)
    const name = nameIn(html, start, at)
    const end = this.readAttributes(at)
    if (end < 0) return html.length
    const { attribs, isSelfClosed } = this
    const { isVoid, holdsText, isForeign, ends } = rules.get(name) ?? noRule
    if (ends !== null) {
      let from = this.open.length
      while (from > 1 && ends.has((this.open[from - 1] as Element).name)) from--
      this.close(from)
    }
    const element = this.addElement(name, attribs, this.judge(name))
    if (isVoid) return end
    if (attribs.style?.includes('block') && blockStyle.test(attribs.style)) element.names |= ownParagraph
    this.open.push(element)
    this.starts.push(this.childCount)
    if (name === 'pre') this.preformatted++
    if (isForeign !== null) this.foreign.push(isForeign)
    if (isSelfClosed) {
      if (this.foreign.at(-1) === true) this.close(this.open.length - 1)
      return end
    }
    return holdsText ? this.readRawText(name, end) : end
  }

  /** The text of a `script` or its like, up to its closing tag. */
  private readRawText(name: string, start: number): number {
    const { html } = this
    for (let at = html.indexOf('</', start); at >= 0; at = html.indexOf('</', at + 2)) {
      const end = at + 2 + name.length
      const code = html.charCodeAt(end)
      if ((code !== greaterThan && !isSpace(code)) || html.slice(at + 2, end).toLowerCase() !== name) continue
      this.addRawText(name, html.slice(start, at))
      return this.readClosingTag(at + 2)
    }
    this.addRawText(name, html.slice(start))
    return html.length
  }

  private addRawText(name: string, data: string): void {
    if (name === 'title' && data.includes('&')) this.addText(data)
    else if (data !== '') this.addPiece(data)
  }

  /** Reads a tag's attributes from behind its name: where the text behind it begins, -1 if the page ends in it. */
  private readAttributes(start: number): number {
    const { html } = this
    const attribs: { [name: string]: string } = {}
    this.attribs = attribs
    this.testName = ''
    let at = start
    let isSelfClosed = false
    for (;;) {
      let code = html.charCodeAt(at)
      while (isSpace(code) || code === slash) {
        if (code === slash) isSelfClosed = true
        code = html.charCodeAt(++at)
      }
      if (code === greaterThan) {
        this.isSelfClosed = isSelfClosed
        return at + 1
      }
      if (at >= html.length) return -1
      isSelfClosed = false

      const from = at
      code = html.charCodeAt(++at)
      while (at < html.length && code !== equals && code !== greaterThan && code !== slash && !isSpace(code))
        code = html.charCodeAt(++at)
      const name = nameIn(html, from, at)
      while (isSpace(code)) code = html.charCodeAt(++at)
      let value = ''
      if (code === equals) {
        code = html.charCodeAt(++at)
        while (isSpace(code)) code = html.charCodeAt(++at)
        const isQuoted = code === doubleQuote || code === singleQuote
        if (isQuoted) at++
        const end = isQuoted ? html.indexOf(code === doubleQuote ? '"' : "'", at) : this.endOfUnquoted(at)
        if (end < 0 || end >= html.length) return -1
        value = html.slice(at, end)
        if (value.includes('&')) value = decodeAttribute(value)
        at = isQuoted ? end + 1 : end
      }
      if (name.startsWith('data-') && testAttributes.has(name))
        this.testName = this.testName === '' ? value : `${this.testName} ${value}`
      // The first of two with one name counts, and names such as `constructor` are there before.
      if (attribs[name] === undefined || !Object.hasOwn(attribs, name)) attribs[name] = value
    }
  }

  private endOfUnquoted(start: number): number {
    const { html } = this
    let at = start
    let code = html.charCodeAt(at)
    while (at < html.length && code !== greaterThan && !isSpace(code)) code = html.charCodeAt(++at)
    return at
  }

  /** What the names say that the last tag has. */
  private judge(name: string): number {
    const { attribs, testName } = this
    let names = 0
    if (attribs.class) names |= judgeNames(attribs.class)
    // A subhead's id is an anchor, made of its text or its number: `nav_2`, `newsletter`.
    if (attribs.id) names |= subheads.has(name) ? judgeNames(attribs.id) & ~saidOfJunk : judgeNames(attribs.id)
    return testName === '' ? names : names | judgeNames(testName)
  }

  private addElement(name: string, attribs: { [name: string]: string }, names: number): Element {
    const { open } = this
    if (open.length >= maxDepth) {
      throw new FormatError(
        'too_complex',
        `cannot read the page: its markup is nested more than ${maxDepth} levels deep`,
      )
    }
    const parent = open[open.length - 1]!
    const before = this.lastChild
    const element = new Element(name, attribs, noChildren, parent, before, names)
    if (before !== null) before.next = element
    this.children[this.childCount++] = element
    this.lastText = null
    this.elements.push(element)
    const same = this.byName.get(name)
    if (same) same.push(element)
    else this.byName.set(name, [element])
    return element
  }

  /** The last child so far of the innermost open element. */
  private get lastChild(): Node | null {
    const { children, childCount, starts } = this
    return childCount > starts[starts.length - 1]! ? children[childCount - 1]! : null
  }

  private addText(text: string): void {
    const at = text.indexOf('&')
    if (at < 0) {
      this.addPiece(text)
      return
    }
    if (at > 0) this.addPiece(text.slice(0, at))
    this.addPiece(decodeEntities(text.slice(at)))
  }

  private addPiece(data: string): void {
    const { open, lastText } = this
    if (lastText !== null) {
      lastText.data += data
      return
    }
    const parent = open[open.length - 1]!
    const before = this.lastChild
    if (this.preformatted === 0 && isBlank(data)) {
      const edge = before ?? parent
      if (isElement(edge) && isBlock(edge)) return
    }
    const node = new TextNode(data, parent, before)
    if (before !== null) before.next = node
    this.children[this.childCount++] = node
    this.lastText = node
  }
}

/** Behind the next of these signs; the end of the text if there is none. */
function behind(html: string, signs: string, from: number): number {
  const at = html.indexOf(signs, from)
  return at < 0 ? html.length : at + signs.length
}

/** It holds at least so much text of its own, a line or more. */
const leastOwnText = 70

/** Set as a block, and not beside the text as a large first letter is. */
const blockStyle = /^(?!.{0,300}float).{0,300}display\s*:\s*block/i

/** Whether text stands in an element, and none directly before it: one amid a sentence marks a word or two. */
function isOwnParagraph({ prev, children }: Element): boolean {
  if (isTextBeside(prev)) return false
  let weight = 0
  for (const child of children) if (isText(child)) weight += weightOf(child.data)
  return weight >= leastOwnText
}

function isTextBeside(node: Node | null): boolean {
  return node !== null && isText(node) && !isBlank(node.data)
}

/** Short ones too are paragraphs where another of their name is one, and none stands amid text. */
function markParagraphs(elements: readonly Element[]): void {
  const isInline = elements.some(({ prev, next }) => isTextBeside(prev) || isTextBeside(next))
  for (const element of elements)
    if (isInline ? isOwnParagraph(element) : element.children.some(isTextBeside)) element.names |= ownParagraph
}

import { DomHandler, DomUtils, Tokenizer } from 'htmlparser2'

export type HtmlDocument = DomHandler['root']
export type HtmlNode = HtmlDocument['children'][number]
export type HtmlElement = Extract<HtmlNode, { attribs: unknown }>

/** Deeper elements become children of the ancestor at this depth, as browsers do it at theirs. */
const deepest = 400
/** A front page has some ten thousand elements. */
const mostElements = 150_000

const voidElements = new Set(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr'.split(
    ' ',
  ),
)

/** Elements that end where another of these begins right inside them, or a block in the case of `p`. */
const endedBy = new Map([
  ['li', new Set(['li'])],
  ['dt', new Set(['dt', 'dd'])],
  ['dd', new Set(['dt', 'dd'])],
  ['tr', new Set(['tr', 'td', 'th'])],
  ['td', new Set(['td', 'th'])],
  ['th', new Set(['td', 'th'])],
  ['option', new Set(['option'])],
  ...'p h1 h2 h3 h4 h5 h6 address article aside blockquote div dl fieldset figure footer form header hr main nav ol pre section table ul'
    .split(' ')
    .map((block) => [block, new Set(['p'])] as const),
])

/**
 * HTML as a tree of bounded depth and size, in linear time and without recursion, whatever the nesting.
 *
 * `isCut`: there were more elements than the bound, and the rest was not read.
 */
export function readHtml(html: string): { document: HtmlDocument; isCut: boolean } {
  const handler = new DomHandler()
  /** Open elements; those past the depth bound are not in the tree. */
  const stack: { name: string; isInTree: boolean }[] = []
  const openCounts = new Map<string, number>()
  let elements = 0
  let name = ''
  let attributeName = ''
  let value = ''
  let attributes: Record<string, string> = Object.create(null)

  const pop = () => {
    const top = stack.pop()
    if (!top) return
    openCounts.set(top.name, (openCounts.get(top.name) ?? 1) - 1)
    if (top.isInTree) handler.onclosetag()
  }
  const popTo = (closed: string) => {
    if (!openCounts.get(closed)) return
    while (stack.at(-1)?.name !== closed) pop()
    pop()
  }
  const open = () => {
    const ends = endedBy.get(name)
    while (ends?.has(stack.at(-1)?.name ?? '')) pop()
    // A link cannot stand in a link: the first one's end is missing.
    if (name === 'a') popTo('a')
    if (++elements > mostElements) {
      tokenizer.pause()
      return
    }
    const isInTree = stack.length < deepest
    if (isInTree || name === 'a') handler.onopentag(name, attributes)
    if (voidElements.has(name)) {
      if (isInTree) handler.onclosetag()
      return
    }
    stack.push({ name, isInTree: isInTree || name === 'a' })
    openCounts.set(name, (openCounts.get(name) ?? 0) + 1)
  }

  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ontext: (start, end) => handler.ontext(html.slice(start, end)),
      ontextentity: (codePoint) => handler.ontext(String.fromCodePoint(codePoint)),
      onopentagname: (start, end) => {
        name = html.slice(start, end).toLowerCase()
        attributes = Object.create(null)
      },
      onattribname: (start, end) => {
        attributeName = html.slice(start, end).toLowerCase()
        value = ''
      },
      onattribdata: (start, end) => {
        value += html.slice(start, end)
      },
      onattribentity: (codePoint) => {
        value += String.fromCodePoint(codePoint)
      },
      onattribend: () => {
        if (!(attributeName in attributes)) attributes[attributeName] = value
      },
      onopentagend: open,
      onselfclosingtag: open,
      onclosetag: (start, end) => popTo(html.slice(start, end).toLowerCase()),
      oncdata: () => {},
      oncomment: () => {},
      ondeclaration: () => {},
      onprocessinginstruction: () => {},
      onend: () => {},
    },
  )
  // One root for everything: css-select compares all elements beside each other at the top, which is quadratic.
  handler.onopentag('html', Object.create(null))
  tokenizer.write(html)
  const isCut = elements > mostElements
  if (!isCut) tokenizer.end()
  while (stack.length > 0) pop()
  handler.onclosetag()
  handler.onend()
  return { document: handler.root, isCut }
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return DomUtils.isTag(node)
}

const silent = new Set(['script', 'style', 'template', 'noscript', 'svg', 'iframe'])

/** Elements of a subtree in document order. */
export function* eachElement(root: HtmlDocument | HtmlElement): Generator<HtmlElement> {
  const open: HtmlNode[] = [...root.children].reverse()
  for (let node = open.pop(); node; node = open.pop()) {
    if (!isElement(node)) continue
    yield node
    for (let at = node.children.length - 1; at >= 0; at--) open.push(node.children[at]!)
  }
}

/** The text of a subtree up to a bound, elements apart by a space, scripts and styles left out. */
export function textOf(element: HtmlElement, most = 2000): string {
  let text = ''
  const open: HtmlNode[] = [element]
  for (let node = open.pop(); node && text.length < most; node = open.pop()) {
    if (isElement(node)) {
      if (silent.has(node.name)) continue
      if (text !== '' && !inline.has(node.name)) text += ' '
      for (let at = node.children.length - 1; at >= 0; at--) open.push(node.children[at]!)
    } else if ('data' in node) text += node.data
  }
  return text.slice(0, most).replace(/\s+/g, ' ').trim()
}

const inline = new Set('b i em strong u mark small sub sup font abbr q cite'.split(' '))

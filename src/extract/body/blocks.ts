import { singleSpaces } from '../../lib/text.ts'
import { cleanText, type Element, firstChild, isElement, isText, type Node, textOf } from '../tree/tree.ts'
import { flag } from './class-words.ts'
import {
  hasLongText,
  linkWeightOf,
  type PageIndex,
  proseOf,
  textWeightOf,
  weighsAtLeast,
  weightOf,
} from './page-index.ts'

/** A sentence's end, in the scripts that write one, closing quotes and brackets after it. */
export const sentenceEnd = /[.!?…。！？।॥۔؟։።။។][)\]"'”’»」』]{0,3}$/

/** Whether a text reads as a sentence or more. */
export function isSentence(text: string): boolean {
  return sentenceEnd.test(text.slice(-6)) && weighsAtLeast(text, 40, 200)
}

/** One paragraph, heading, list item, table row of a story. */
export interface Block {
  readonly kind: 'text' | 'heading' | 'item' | 'row' | 'quote' | 'pre'
  /** 1 to 6 for a heading, else 0. */
  readonly level: number
  /** Lines apart by one line break, white space otherwise collapsed. */
  readonly text: string
  readonly weight: number
  /** Weight of what is in links. */
  readonly linkWeight: number
  readonly links: number
  /** All of it is bold. */
  readonly bold: boolean
  /** All of it is small, emphasised or a `cite`. */
  readonly slanted: boolean
  /** A picture, figure or player stands directly before it. */
  readonly afterMedia: boolean
  /** That picture and this text are all that their box holds, and it is no paragraph. */
  readonly withMedia: boolean
  /** It says what stands as that picture's alternative text. */
  readonly isAlternative: boolean
  /** Number of the innermost block element that it stands in. */
  readonly element: number
  /** Number of the element beside whose children it stands: that element's parent, or the element itself for bare text that shares it. */
  readonly parent: number
  /** It stands where the story's paragraphs do, see home.ts. */
  readonly atHome: boolean
  /** What the box around it is, beside the story's paragraphs: a picture with a few words, one to fill in; a player, a card or a standfirst by its name. */
  readonly boxKind: 'picture' | 'form' | 'card' | 'standfirst' | null
  /** Number of the outermost element around it that is beside the story's paragraphs; its own where it is one of them. */
  readonly box: number
  /** Items of one list and rows of one table share a number; 0 for all others. */
  readonly group: number
}

/** A paragraph that no markup tells more of. */
export function plainBlock(text: string): Block {
  return {
    kind: 'text',
    level: 0,
    text,
    weight: weightOf(text),
    linkWeight: 0,
    links: 0,
    bold: false,
    slanted: false,
    afterMedia: false,
    withMedia: false,
    isAlternative: false,
    boxKind: null,
    element: 0,
    parent: 0,
    atHome: true,
    box: 0,
    group: 0,
  }
}

/** A large first letter in a block of its own, before the rest of its word. */
const largeLetter = /^["“‘«„]?\p{Lu}$/u

const mediaNames = new Set('img picture figure video audio iframe amp-img amp-video amp-iframe object embed'.split(' '))
const boldNames = new Set(['b', 'strong'])
const slantedNames = new Set(['em', 'i', 'small', 'cite'])

/** Text weight below which a doubtful part of a page is dropped, and the share of links above which it is. */
const shortWeight = 90
const linkyShare = 0.5
/** A box with this share of links and no paragraph is a list of teasers. */
const teaserShare = 0.3
/** A byline is a line or two. */
const longestByline = 260
/** A figure with more text than this is a box of the story. */
const longestCaption = 700
/** A cell that holds this much is a column of the page's layout. */
const layoutCell = 400

/** Whether the element numbered `i` is left out of the story that it stands in. */
export function isLeftOut(index: PageIndex, i: number): boolean {
  const flags = index.flags[i]!
  if (flags & (flag.silent | flag.hidden | flag.certainJunk | flag.teaser)) return true
  if (flags & flag.caption) return !isInQuotation(index, i)
  const weight = textWeightOf(index, i)
  if (flags & flag.byline && weight < longestByline) return true
  const { name } = index.elements[i]!
  if (!(flags & flag.block))
    return (
      weight > 0 &&
      (((name === 'span' || name.includes('-')) && weight < longestCredit && isPictureBox(index, i)) ||
        ((name === 'sup' || name === 'a') && weight <= longestNoteMark && isNoteMark(index, i)))
    )
  if (name === 'table' && (holdsAddresses(index, i) || isSetAside(index, i))) return true
  const linkShare = weight === 0 ? 0 : linkWeightOf(index, i) / weight
  if (flags & flag.doubtfulJunk && !(flags & flag.heading) && name !== 'p' && name !== 'li') {
    if (linkShare > linkyShare) return true
    const isShort = weight < shortWeight && !textNames.has(name) && !isSubhead(index, i) && !holdsQuotation(index, i)
    if (isShort && !isSentence(textOf(index.elements[i]!))) return true
  }
  if (flags & flag.gallery && holdsCaptions(index, i)) return true
  // A picture's figure holds captions and credits, whatever they are called; one around a table or a quotation holds text.
  if (name === 'figure' && weight < longestCaption && isPicture(index, i)) return true
  // A call to subscribe, a poll, a search.
  if (
    name !== 'p' &&
    weight > 0 &&
    weight < longestForm &&
    index.end[i]! - i <= formParts &&
    hasField(index, i, formParts) &&
    !hasLongText(index, i)
  )
    return true
  // So does a box that is named for its picture.
  if (
    weight > 0 &&
    weight < longestCredit &&
    (isPictureBox(index, i) || (name === 'table' && isPictureTable(index, i)))
  )
    return true
  // The teaser of another story: an article within the article, under a linked headline.
  if (index.rank[i] === 2 && weight < 500 && hasLinkedHeading(index, i)) return true
  if (weight < longestCard && name !== 'p' && isCoveredByLink(index, i) && !isSentence(textOf(index.elements[i]!)))
    return true
  // A list or box of links: navigation, tags, other stories.
  if (linkShare > 0.6 && linksIn(index, i) > 1 && proseOf(index, i) < shortWeight) return name !== 'p'
  // Teasers: headlines that are links, with a line below each.
  if ((name === 'div' || name === 'section') && linkShare > teaserShare && linksIn(index, i) > 1)
    return !hasLongText(index, i)
  return false
}

/** A narrow table that stands at one side of the text, as pages before style sheets set pictures, quotations and links beside it. */
function isSetAside(index: PageIndex, i: number): boolean {
  const { align, width } = index.elements[i]!.attribs
  if (align !== 'left' && align !== 'right') return false
  const number = Number.parseInt(width ?? '', 10)
  if (!(number <= (width!.trim().endsWith('%') ? broadestAside.percent : broadestAside.pixels))) return false
  const up = index.parent[i]!
  return up >= 0 && proseOf(index, i) * 2 < proseOf(index, up)
}

const broadestAside = { pixels: 320, percent: 50 }

/** "[12]" */
const longestNoteMark = 5
const noteMark = /^[[(]?(?:\d{1,3}|[*†‡§]{1,3})[\])]?$/
const noteName = /(?:^|[^a-z])(?:foot-?notes?|end-?notes?|fn|note-?ref|cite|citation|reference)(?![a-z])/i

/** The raised number behind a word that leads to a note below the story; before the note itself stands another. */
function isNoteMark(index: PageIndex, i: number): boolean {
  const { name, attribs, prev } = index.elements[i]!
  if (prev === null) return false
  const link = name === 'a' ? attribs : index.elements[i + 1]?.name === 'a' ? index.elements[i + 1]!.attribs : null
  if (link === null || i + 1 > index.end[i]! || !link.href?.includes('#')) return false
  const isNamed =
    name === 'sup' || noteName.test(`${link.class ?? ''} ${link.id ?? ''} ${link.rel ?? ''} ${link.role ?? ''}`)
  return isNamed && noteMark.test(textOf(index.elements[i]!))
}

/** What is called the caption of a quotation names who said it. */
function isInQuotation(index: PageIndex, i: number): boolean {
  let at = index.parent[i]!
  for (let steps = 0; at >= 0 && steps < 3; steps++, at = index.parent[at]!) {
    const { name } = index.elements[at]!
    if (name === 'blockquote') return !isPicture(index, at)
    if (name === 'figure') return false
  }
  return false
}

/** A teaser's text is at most this. */
const longestCard = 200
/** How many elements a card is made of. */
const cardParts = 12

/** A card of another story: a link without text lies over the whole of it. */
function isCoveredByLink(index: PageIndex, i: number): boolean {
  const stop = index.end[i]!
  if (stop - i > cardParts || linkWeightOf(index, i) > 0) return false
  for (let j = i + 1; j < stop; j++) {
    const { name, attribs, children } = index.elements[j]!
    if (name === 'a' && children.length === 0 && attribs.href !== undefined && !attribs.href.startsWith('#'))
      return true
  }
  return false
}

function linksIn(index: PageIndex, i: number): number {
  let links = 0
  const stop = index.end[i]!
  for (let j = i + 1; j < stop && links < 2; j++) if (index.flags[j]! & flag.link) links++
  return links
}

/** A box that page builders put around a subhead alone. */
function isSubhead(index: PageIndex, i: number): boolean {
  const stop = Math.min(index.end[i]!, i + 20)
  for (let j = i + 1; j < stop; j++) {
    const isHeading = (index.flags[j]! & flag.heading) !== 0 && index.elements[j]!.name !== 'h1'
    if (isHeading) return textWeightOf(index, j) >= textWeightOf(index, i) * 0.9
  }
  return false
}

/** A post of somebody, embedded as a quotation. */
function holdsQuotation(index: PageIndex, i: number): boolean {
  const stop = Math.min(index.end[i]!, i + 4)
  for (let j = i + 1; j < stop; j++) if (index.elements[j]!.name === 'blockquote') return true
  return false
}

/** Elements that hold text of the story wherever they stand, however short. */
const textNames = new Set('table blockquote pre ul ol dl'.split(' '))

/** Text around the fields of a form is at most this, and its elements at most so many. */
const longestForm = 400
const formParts = 30
const fieldNames = new Set('form input textarea select'.split(' '))

/** Whether there is something to fill in among the first elements of a box. */
export function hasField(index: PageIndex, i: number, most: number): boolean {
  const stop = Math.min(index.end[i]!, i + most)
  for (let j = i + 1; j < stop; j++) {
    const { name, attribs } = index.elements[j]!
    if (fieldNames.has(name) && attribs.type !== 'hidden' && attribs.type !== 'checkbox') return true
  }
  return false
}

/** Text in a box of a picture is at most this. */
const longestCredit = 300
const pictureName =
  /(?:^|[\s_-])(?:image|img|photo|picture|pic|thumb|thumbnail|foto|bild)(?:s|area|box|wrap|wrapper|view|frame|cont|set)?(?:[\s_-]|$)/i
/** `bodyItemImage` */
const pictureCamel = /[a-z](?:Image|Img|Photo|Picture|Thumb)(?:[\s_A-Z-]|$)/

function isPictureBox(index: PageIndex, i: number): boolean {
  const { name, attribs } = index.elements[i]!
  // `article-image`, `post-media`: elements of publishers' own.
  const written = attribs.class ?? (name.includes('-') ? name : undefined)
  if (written === undefined) return false
  const names = written.slice(0, 200)
  return (pictureName.test(names) || pictureCamel.test(names)) && isPicture(index, i)
}

/** A table of one column that holds a picture and what is said below it. */
function isPictureTable(index: PageIndex, i: number): boolean {
  const stop = index.end[i]!
  if (stop - i > formParts) return false
  let picture = false
  let rows = 0
  let cells = 0
  for (let j = i + 1; j < stop; j++) {
    const { name } = index.elements[j]!
    if (name === 'table') return false
    if (name === 'tr') rows++
    if ((name === 'td' || name === 'th') && ++cells > rows) return false
    if (mediaNames.has(name)) picture = true
  }
  return picture && rows <= 3
}

function isPicture(index: PageIndex, i: number): boolean {
  let picture = false
  const stop = index.end[i]!
  for (let j = i + 1; j < stop && j < i + 200; j++) {
    const { name } = index.elements[j]!
    if (textNames.has(name)) return false
    if (mediaNames.has(name)) picture = true
  }
  return picture
}

export function hasLinkedHeading(index: PageIndex, i: number): boolean {
  const stop = Math.min(index.end[i]!, i + 60)
  for (let j = i + 1; j < stop; j++) {
    if (index.flags[j]! & flag.heading) {
      const weight = textWeightOf(index, j)
      return weight > 0 && linkWeightOf(index, j) >= weight * 0.8
    }
  }
  return false
}

/** Tables whose cells hold paragraphs lay a page out; the rest are data. */
function isDataTable(index: PageIndex, i: number): boolean {
  const stop = index.end[i]!
  for (let j = i + 1; j < stop; j++) {
    const { name } = index.elements[j]!
    if (name === 'table') return false
    if ((name === 'td' || name === 'th') && textWeightOf(index, j) > layoutCell) return false
  }
  return true
}

/**
 * The text of these elements as blocks, in page order, without what is junk in them.
 *
 * Inline elements add no space; blocks begin a new paragraph, two `br` in a row too; one `br` is a line break.
 */
export function blocksOf(index: PageIndex, roots: readonly number[], keep?: (i: number) => boolean | null): Block[] {
  const blocks: Block[] = []
  let text = ''
  let linkWeight = 0
  let links = 0
  let boldWeight = 0
  let slantedWeight = 0
  let weight = 0
  /** Weight before the present line, and before the present cell. */
  let lineStart = 0
  let rowStart = 0
  let afterMedia = false
  /** The boxes that the picture before and the present text stand in. */
  let mediaBox = -1
  let mediaText = ''
  let textBox = -1
  /** Block elements that are open, and the row that is. */
  let open: number[] = []
  let row = -1
  let linkDepth = 0
  let boldDepth = 0
  let slantedDepth = 0
  let headingDepth = 0
  let quoteDepth = 0
  let preDepth = 0
  let rowDepth = 0
  let groups = 0
  const openGroups: number[] = []
  let itemDepth = 0
  let level = 0

  const kindHere = (): Block['kind'] => {
    if (headingDepth > 0) return 'heading'
    if (rowDepth > 0) return 'row'
    if (itemDepth > 0) return 'item'
    if (quoteDepth > 0) return 'quote'
    return preDepth > 0 ? 'pre' : 'text'
  }
  const flush = () => {
    const element = rowDepth > 0 ? row : (open.at(-1) ?? -1)
    // Preformatted text holds its paragraphs in one piece.
    const paragraphs = preDepth > 0 ? preformatted(text) : [cleanLines(text)]
    const kind = kindHere()
    for (const paragraph of paragraphs) {
      if (paragraph === '') continue
      const isWhole = paragraphs.length === 1
      const before = blocks.at(-1)
      const isBegun =
        kind === 'text' && before?.kind === 'text' && largeLetter.test(before.text) && /^\p{Ll}/u.test(paragraph)
      if (isBegun) blocks.pop()
      const capital = isBegun ? before.text : ''
      blocks.push({
        kind,
        level: kind === 'heading' ? level : 0,
        text: capital + paragraph,
        weight: isWhole ? weight + capital.length : weightOf(capital + paragraph),
        linkWeight: isWhole ? linkWeight : 0,
        links: isWhole ? links : 0,
        bold: boldWeight >= weight * 0.98,
        slanted: slantedWeight >= weight * 0.98,
        afterMedia,
        isAlternative: afterMedia && isAlternative(mediaText, paragraph),
        boxKind: null,
        withMedia: afterMedia && isAround(index, textBox, mediaBox) && isCaptionBox(index, textBox, weight),
        element,
        parent: isBare(index, element, weight) ? element : (index.parent[element] ?? -1),
        atHome: true,
        box: element,
        group: kind === 'item' || kind === 'row' ? (openGroups.at(-1) ?? 0) : 0,
      })
      afterMedia = false
    }
    text = ''
    linkWeight = 0
    links = 0
    boldWeight = 0
    slantedWeight = 0
    weight = 0
    lineStart = 0
    rowStart = 0
  }
  const boundary = () => {
    if (rowDepth > 0) text += ' '
    else flush()
  }
  /** Table rows are open through nested blocks. */
  const enter = (element: Element, i: number) => {
    const { name } = element
    const flags = index.flags[i]!
    if (name === 'br' || isBreak(element)) {
      if (rowDepth > 0) text += ' '
      else if (weight === 0 || weight === lineStart) flush()
      else {
        text += '\n'
        lineStart = weight
      }
      return
    }
    if (mediaNames.has(name) && weight < 3) {
      afterMedia = true
      mediaBox = open.at(-1) ?? -1
      mediaText = element.attribs.alt ?? ''
    }
    if (name === 'tr' && dataTables.length > 0) {
      flush()
      rowDepth++
      row = i
    } else if ((name === 'td' || name === 'th') && rowDepth > 0) {
      if (weight > rowStart) text += ' | '
      rowStart = weight
    } else if (flags & flag.block) {
      boundary()
    }
    if (flags & flag.block) open.push(i)
    if (name === 'table') {
      if (rowDepth === 0 && isDataTable(index, i)) dataTables.push(i)
      openGroups.push(++groups)
    } else if (name === 'ul' || name === 'ol' || name === 'dl') openGroups.push(++groups)
    if (name === 'li' || name === 'dt' || name === 'dd') itemDepth++
    if (name === 'blockquote' || isPulled(element)) quoteDepth++
    if (name === 'pre') preDepth++
    if (flags & flag.heading) {
      headingDepth++
      level = Number(name[1])
    }
    if (flags & flag.link) {
      linkDepth++
      links++
    }
    // Whom a quotation is from, directly behind it.
    if (name === 'cite' && weight > lineStart && /[^\s([]$/.test(text.slice(-1))) {
      text += '\n'
      lineStart = weight
    }
    if (boldNames.has(name)) boldDepth++
    if (slantedNames.has(name)) slantedDepth++
  }
  const leave = (element: Element, i: number) => {
    const { name } = element
    if (name === 'br' || isBreak(element)) return
    const flags = index.flags[i]!
    if (name === 'tr' && rowDepth > 0) {
      flush()
      rowDepth--
    } else if (flags & flag.block && name !== 'td' && name !== 'th') boundary()
    else if ((name === 'td' || name === 'th') && rowDepth === 0) flush()
    if (flags & flag.block) open.pop()
    if (name === 'table') {
      if (dataTables.at(-1) === i) dataTables.pop()
      openGroups.pop()
    } else if (name === 'ul' || name === 'ol' || name === 'dl') openGroups.pop()
    if (name === 'li' || name === 'dt' || name === 'dd') itemDepth--
    if (name === 'blockquote' || isPulled(element)) quoteDepth--
    if (name === 'pre') preDepth--
    if (flags & flag.heading) headingDepth--
    if (flags & flag.link) linkDepth--
    if (boldNames.has(name)) boldDepth--
    if (slantedNames.has(name)) slantedDepth--
  }
  const dataTables: number[] = []

  for (const root of roots) {
    let i = root
    let node: Node = index.elements[root]!
    const path: number[] = []
    open = []
    for (;;) {
      let child: Node | undefined
      if (isElement(node)) {
        const left =
          node !== index.elements[root] && (keep?.(i) === false || (keep?.(i) !== true && isLeftOut(index, i)))
        if (left) {
          const media = weight < 3 ? mediaIn(index, i) : -1
          if (media >= 0) {
            afterMedia = true
            mediaBox = open.at(-1) ?? -1
            mediaText = index.elements[media]!.attribs.alt ?? ''
          }
          // A picture that has its caption gives none to the text behind it.
          if (afterMedia && weight < 3 && captionWeightOf(index, i) >= leastCaption) afterMedia = false
          if (index.flags[i]! & flag.block) boundary()
          i = index.end[i]!
        } else {
          enter(node, i)
          path.push(i)
          i++
          child = node.children[0]
          if (!child) leave(node, path.pop()!)
        }
      } else if (isText(node)) {
        const data = cleanText(node.data)
        // Paragraphs that a style sheet parts where the text has blank lines (`white-space: pre-wrap`).
        const parts = preDepth === 0 && rowDepth === 0 && data.includes('\n\n') ? data.split(blankLine) : [data]
        for (const [n, part] of parts.entries()) {
          if (n > 0) flush()
          const piece = preDepth > 0 ? part : singleSpaces(part)
          if (piece === '') continue
          text += text === '' && preDepth === 0 ? piece.trimStart() : piece
          const own = weightOf(part)
          if (afterMedia && weight === 0) textBox = open.at(-1) ?? -1
          weight += own
          // A block within a link begins after the link was counted.
          if (linkDepth > 0 && links === 0) links = 1
          if (linkDepth > 0) linkWeight += own
          if (boldDepth > 0) boldWeight += own
          if (slantedDepth > 0) slantedWeight += own
        }
      } else child = firstChild(node)
      if (child) {
        node = child
        continue
      }
      const top = index.elements[root]!
      while (node !== top && !node.next) {
        node = node.parent as Node
        if (isElement(node)) leave(node, path.pop()!)
      }
      if (node === top) break
      node = node.next as Node
    }
    flush()
  }
  return blocks.filter((block, n) => !isEmptyBox(index, block, blocks[n - 1], blocks[n + 1]))
}

/** Elements that hold one line, whatever of it is left out. */
const lineNames = new Set('p li dt dd h1 h2 h3 h4 h5 h6 tr pre figcaption'.split(' '))

/** Whether text of this weight stands in an element beside other text. */
function isBare(index: PageIndex, element: number, weight: number): boolean {
  return (
    element >= 0 && !lineNames.has(index.elements[element]!.name) && weight < textWeightOf(index, element) * wholeLine
  )
}

/** A text is all of its element from this share on; buttons may stand beside it. */
const wholeLine = 0.8

/** The heading of a box of which nothing else is left: of pictures, of other stories. */
function isEmptyBox(index: PageIndex, block: Block, before: Block | undefined, after: Block | undefined): boolean {
  const { kind, level, weight } = block
  if (kind !== 'heading' || level === 1) return false
  let box = block.parent
  for (let steps = 0; box >= 0 && steps < 3 && textWeightOf(index, box) < weight * 1.2; steps++)
    box = index.parent[box]!
  if (box < 0) return false
  const isWithin = (other: Block | undefined) =>
    other !== undefined && other.element >= box && other.element < index.end[box]!
  return !isWithin(before) && !isWithin(after) && textWeightOf(index, box) >= weight * 1.2
}

/** A blank line behind the end of a sentence. */
const blankLine = /(?<=[.!?。！？」』”][\t ]{0,9})\n[\t ]{0,9}\n\s{0,99}/

function cleanLines(text: string): string {
  return text
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim()
}

/** Paragraphs of preformatted text: its line breaks count, its columns do not. */
function preformatted(text: string): string[] {
  const lines = text.split(/\r?\n/).map((line) => line.replace(/ {2,}/g, ' ').trim())
  return lines
    .join('\n')
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim())
}

const pulledName = /(?:^|[\s_-])pull-?quote(?:[\s_-]|$)/i

/** A sentence of the story set large beside it. */
function isPulled({ attribs }: Element): boolean {
  return attribs.class !== undefined && pulledName.test(attribs.class.slice(0, 200))
}

/** An empty `span` that a style sheet makes a line break. */
function isBreak({ name, attribs, children }: Element): boolean {
  return (
    name === 'span' && children.length === 0 && attribs.class !== undefined && /(?:^|\s)br(?:\s|$)/.test(attribs.class)
  )
}

/** Text for each picture of a gallery is at most this where it is a caption, and so many elements of one are looked at. */
const longestSlide = 250
const galleryParts = 1000

/** Two pictures or more, and no more text than their captions. */
function holdsCaptions(index: PageIndex, i: number): boolean {
  const stop = Math.min(index.end[i]!, i + galleryParts)
  let pictures = 0
  for (let j = i + 1; j < stop; j++) if (index.elements[j]!.name === 'img') pictures++
  return pictures > 1 && textWeightOf(index, i) <= pictures * longestSlide
}

function isAround(index: PageIndex, box: number, inner: number): boolean {
  return box >= 0 && inner >= box && inner < index.end[box]!
}

/** Whether a text of this weight is all that a box says, and the box no paragraph. */
function isCaptionBox(index: PageIndex, i: number, weight: number): boolean {
  return index.elements[i]!.name !== 'p' && textWeightOf(index, i) <= weight * 1.2
}

/** How many elements of a table are looked at, and how many written-out addresses make it a script's. */
const tableParts = 60
const fewestAddresses = 3

/** A table for scripts: its cells are addresses. */
function holdsAddresses(index: PageIndex, i: number): boolean {
  const stop = Math.min(index.end[i]!, i + tableParts)
  let addresses = 0
  for (let j = i + 1; j < stop && addresses < fewestAddresses; j++) {
    const { name, children } = index.elements[j]!
    const [first] = children
    if (name === 'td' && first !== undefined && isText(first) && /^\s{0,20}https?:\/\//.test(first.data)) addresses++
  }
  return addresses >= fewestAddresses
}

/** The number of the first picture or player at or below an element, -1 if there is none. */
export function mediaIn(index: PageIndex, i: number): number {
  const stop = Math.min(index.end[i]!, i + 30)
  for (let j = i; j < stop; j++) if (mediaNames.has(index.elements[j]!.name)) return j
  return -1
}

/** A caption says at least this much; a credit is shorter. */
export const leastCaption = 30

/** Weight of the caption among the first elements of a figure, or that an element is. */
export function captionWeightOf(index: PageIndex, i: number): number {
  const stop = Math.min(index.end[i]!, i + 30)
  let most = 0
  for (let j = i; j < stop; j++) if (index.flags[j]! & flag.caption) most = Math.max(most, textWeightOf(index, j))
  return most
}

/** Letters by which a text is known for a picture's alternative text. */
const fewestAlternative = 25
const comparedLetters = 80

function isAlternative(alternative: string, text: string): boolean {
  if (alternative.length < fewestAlternative || text.length < fewestAlternative) return false
  const lettersOf = (written: string) => written.slice(0, comparedLetters).replace(/[^\p{L}\p{N}]+/gu, '')
  // A credit may stand before it.
  return lettersOf(text).includes(lettersOf(alternative).slice(0, comparedLetters / 2))
}

/** Blocks as the body's text: paragraphs apart by a blank line, items of one list and rows of one table by a line break. */
export function joinBlocks(blocks: readonly Block[]): string {
  let body = ''
  let group = 0
  for (const block of blocks) {
    if (body !== '') body += block.group !== 0 && block.group === group ? '\n' : '\n\n'
    body += block.text
    group = block.group
  }
  return body
}

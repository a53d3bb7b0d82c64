import { singleSpaces } from '../../lib/text.ts'
import { cleanText, type Element, firstChild, isElement, isText, type Node } from '../tree/tree.ts'
import type { Block } from './block.ts'
import { flag } from './class-words.ts'
import { leadsToOffer } from './house-links.ts'
import { isLeftOut, linksIn } from './left-out.ts'
import { linkWeightOf, type PageIndex, textWeightOf } from './page-index.ts'
import { captionWeightOf, isAlternative, leastCaption, mediaIn, mediaNames } from './pictures.ts'
import { weightOf } from './weights.ts'

/** What stands above a list of links is at most this. */
const longestListLabel = 100

/** A large first letter in a block of its own, before the rest of its word. */
const largeLetter = /^["“‘«„]?\p{Lu}$/u

const boldNames = new Set(['b', 'strong'])
const slantedNames = new Set(['em', 'i', 'small', 'cite'])
/** Elements whose items or rows belong together, and the items. */
const groupNames = new Set(['table', 'ul', 'ol', 'dl'])
const itemNames = new Set(['li', 'dt', 'dd'])
/** A text is all bold or slanted from this share on. */
const nearlyAll = 0.98

/** A cell that holds this much is a column of the page's layout. */
const layoutCell = 400

/** Tables whose cells hold paragraphs lay a page out, as those of one cell in each row do; the rest are data. */
function isDataTable(index: PageIndex, i: number): boolean {
  const stop = index.end[i]!
  let rows = 0
  let cells = 0
  for (let j = i + 1; j < stop; j++) {
    const { name } = index.elements[j]!
    if (name === 'table') return false
    if (name === 'tr') rows++
    if (name !== 'td' && name !== 'th') continue
    if (textWeightOf(index, j) > layoutCell) return false
    cells++
  }
  return cells > Math.max(rows, 1)
}

/**
 * The text of these elements as blocks, in page order, without what is junk in them.
 *
 * Inline elements add no space; blocks begin a new paragraph, two `br` in a row too; one `br` is a line break.
 *
 * @param keep for an element's number: `true` keeps it whatever it looks like, `false` leaves it out, `null` lets its looks decide
 */
export function blocksOf(
  index: PageIndex,
  roots: readonly number[],
  keep?: (i: number) => boolean | null,
  host?: string,
): Block[] {
  const reader = new BlockReader(index, host)
  for (const root of roots) readBelow(index, root, keep, reader)
  const { blocks } = reader
  return blocks.filter((block, n) => !isEmptyBox(index, block, blocks[n - 1], blocks[n + 1]))
}

/** Hands a root and what is below it to a reader, in page order and without recursion. */
function readBelow(
  index: PageIndex,
  root: number,
  keep: ((i: number) => boolean | null) | undefined,
  reader: BlockReader,
): void {
  const top: Node = index.elements[root]!
  const path: number[] = []
  let i = root
  let node: Node = top
  reader.begin()
  for (;;) {
    let child: Node | undefined
    if (isElement(node)) {
      const isKept = node === top ? true : (keep?.(i) ?? null)
      if (isKept === false || (isKept === null && isLeftOut(index, i))) {
        reader.passOver(i)
        i = index.end[i]!
      } else {
        reader.enter(node, i)
        path.push(i)
        i++
        child = node.children[0]
        if (!child) reader.leave(node, path.pop()!)
      }
    } else if (isText(node)) reader.add(node.data)
    else child = firstChild(node)
    if (child) {
      node = child
      continue
    }
    while (node !== top && !node.next) {
      node = node.parent as Node
      if (isElement(node)) reader.leave(node, path.pop()!)
    }
    if (node === top) break
    node = node.next as Node
  }
  reader.flush()
}

/** A picture or player that stands directly before the present text. */
interface Media {
  /** Number of the innermost block element around it, -1 for none. */
  readonly box: number
  readonly alternative: string
}

/**
 * Puts together the blocks of a page from its elements and texts, which it is told in page order.
 *
 * Its members are private by type alone: `#` costs a tenth of all extraction here.
 */
class BlockReader {
  readonly blocks: Block[] = []
  private readonly index: PageIndex
  private readonly host: string | undefined
  /** The block under way: its text, and how much of it stands in links, bold and slanted. */
  private text = ''
  private weight = 0
  private linkWeight = 0
  private links = 0
  private toOffer = false
  private boldWeight = 0
  private slantedWeight = 0
  /** Weight before the present line, and before the present cell. */
  private lineStart = 0
  private rowStart = 0
  private media: Media | null = null
  /** A line was drawn across the page before the present text. */
  private isRuled = false
  /** The box that the first text behind the picture stands in. */
  private textBox = -1
  /** Block elements that are open, the row that is, and the tables of data. */
  private open: number[] = []
  private row = -1
  private readonly dataTables: number[] = []
  private groups = 0
  private readonly openGroups: number[] = []
  /** How many elements of a kind are open; the level of the heading that is. */
  private linkDepth = 0
  private boldDepth = 0
  private slantedDepth = 0
  private headingDepth = 0
  private quoteDepth = 0
  private pulledDepth = 0
  private preDepth = 0
  private rowDepth = 0
  private itemDepth = 0
  private termDepth = 0
  private level = 0

  constructor(index: PageIndex, host: string | undefined) {
    this.index = index
    this.host = host
  }

  /** A new root: what was open around the last one is not around it. */
  begin(): void {
    this.open = []
  }

  /** Table rows are open through nested blocks. */
  enter(element: Element, i: number): void {
    const { name } = element
    if (name === 'br' || isBreak(element)) {
      this.breakLine()
      return
    }
    const flags = this.index.flags[i]!
    if (mediaNames.has(name) && this.isEmpty) this.meetMedia(element)
    if (name === 'hr') this.isRuled = true
    if (name === 'tr' && this.dataTables.length > 0) {
      this.flush()
      this.rowDepth++
      this.row = i
    } else if ((name === 'td' || name === 'th') && this.rowDepth > 0) {
      if (this.weight > this.rowStart) this.text += ' | '
      this.rowStart = this.weight
    } else if (flags & flag.block) this.endBlock()
    if (flags & flag.block) this.open.push(i)
    if (name === 'table' && this.rowDepth === 0 && isDataTable(this.index, i)) this.dataTables.push(i)
    if (groupNames.has(name)) this.openGroups.push(++this.groups)
    if (flags & flag.heading) this.level = Number(name[1])
    if (flags & flag.link) {
      this.links++
      this.toOffer ||= leadsToOffer(element.attribs.href ?? '', this.host)
    }
    // Whom a quotation is from, directly behind it or at its end.
    if (
      name === 'cite' &&
      this.weight > this.lineStart &&
      (/[^\s([]$/.test(this.text.slice(-1)) || (this.quoteDepth > 0 && isAtEnd(element)))
    )
      this.newLine()
    this.count(element, flags, 1)
  }

  leave(element: Element, i: number): void {
    const { name } = element
    if (name === 'br' || isBreak(element)) return
    const flags = this.index.flags[i]!
    const isCell = name === 'td' || name === 'th'
    if (name === 'tr' && this.rowDepth > 0) {
      this.flush()
      this.rowDepth--
    } else if (flags & flag.block && !isCell) this.endBlock()
    else if (isCell && this.rowDepth === 0) this.flush()
    if (flags & flag.block) this.open.pop()
    if (name === 'table' && this.dataTables.at(-1) === i) this.dataTables.pop()
    if (groupNames.has(name)) this.openGroups.pop()
    this.count(element, flags, -1)
  }

  /** Text of the page, as its source has it. */
  add(data: string): void {
    const text = cleanText(data)
    // Paragraphs that a style sheet parts where the text has blank lines (`white-space: pre-wrap`).
    const isParted = this.preDepth === 0 && this.rowDepth === 0 && text.includes('\n\n')
    if (!isParted) this.addPiece(text)
    else
      for (const [n, part] of text.split(blankLine).entries()) {
        if (n > 0) this.flush()
        this.addPiece(part)
      }
  }

  /** An element that is left out of the story: a block ends there, and a picture in it may have its caption behind it. */
  passOver(i: number): void {
    const media = this.isEmpty ? mediaIn(this.index, i) : -1
    if (media >= 0) this.meetMedia(this.index.elements[media]!)
    // A picture that has its caption gives none to the text behind it.
    if (this.media && this.isEmpty && captionWeightOf(this.index, i) >= leastCaption) this.media = null
    if (this.index.flags[i]! & flag.block) this.endBlock()
    const before = this.blocks.at(-1)
    if (before !== undefined && this.isEmpty && this.areLinksBehind(before, i))
      this.blocks[this.blocks.length - 1] = { ...before, beforeLinks: true }
    else if (
      before?.kind === 'text' &&
      this.isEmpty &&
      this.index.elements[i]!.name === 'form' &&
      before.element >= 0 &&
      this.index.textFrom[i]! === this.index.textTo[before.element]!
    )
      this.blocks[this.blocks.length - 1] = { ...before, beforeForm: true }
  }

  /** Whether nothing but this list of links stands directly behind a block. */
  private areLinksBehind({ element, kind, weight }: Block, i: number): boolean {
    const { index } = this
    return (
      (kind === 'heading' || kind === 'text') &&
      weight <= longestListLabel &&
      element >= 0 &&
      index.textFrom[i]! === index.textTo[element]! &&
      linkWeightOf(index, i) > textWeightOf(index, i) * 0.5 &&
      linksIn(index, i) > 1 &&
      !hasOwnLabel(index, i)
    )
  }

  /** Ends the block under way, if there is one. */
  flush(): void {
    // Preformatted text holds its paragraphs in one piece.
    if (this.text !== '') {
      const paragraphs = this.preDepth > 0 ? preformatted(this.text) : [cleanLines(this.text)]
      for (const paragraph of paragraphs) if (paragraph !== '') this.push(paragraph, paragraphs.length === 1)
    }
    this.text = ''
    this.weight = 0
    this.linkWeight = 0
    this.links = 0
    this.toOffer = false
    this.boldWeight = 0
    this.slantedWeight = 0
    this.lineStart = 0
    this.rowStart = 0
  }

  /** A bullet or two are no text. */
  private get isEmpty(): boolean {
    return this.weight < 3
  }

  private get kind(): Block['kind'] {
    if (this.headingDepth > 0) return 'heading'
    if (this.rowDepth > 0) return 'row'
    // What a list of terms says of each of them may be a number.
    if (this.termDepth > 0) return 'row'
    if (this.itemDepth > 0) return 'item'
    if (this.quoteDepth > 0) return 'quote'
    return this.preDepth > 0 ? 'pre' : 'text'
  }

  private count(element: Element, flags: number, step: 1 | -1): void {
    const { name } = element
    if (itemNames.has(name)) this.itemDepth += step
    if (name === 'dt' || name === 'dd') this.termDepth += step
    const isPulledOut = isPulled(element)
    if (name === 'blockquote' || isPulledOut) this.quoteDepth += step
    if (isPulledOut) this.pulledDepth += step
    if (name === 'pre') this.preDepth += step
    if (flags & flag.heading) this.headingDepth += step
    if (flags & flag.link) this.linkDepth += step
    if (boldNames.has(name)) this.boldDepth += step
    if (slantedNames.has(name)) this.slantedDepth += step
  }

  private addPiece(part: string): void {
    const piece = this.preDepth > 0 ? part : singleSpaces(part)
    if (piece === '') return
    this.text += this.text === '' && this.preDepth === 0 ? piece.trimStart() : piece
    const own = weightOf(part)
    if (this.media && this.weight === 0) this.textBox = this.open.at(-1) ?? -1
    this.weight += own
    // A block within a link begins after the link was counted.
    if (this.linkDepth > 0 && this.links === 0) this.links = 1
    if (this.linkDepth > 0) this.linkWeight += own
    if (this.boldDepth > 0) this.boldWeight += own
    if (this.slantedDepth > 0) this.slantedWeight += own
  }

  /** @param isWhole it is all of the text under way, so that what was counted is of it */
  private push(paragraph: string, isWhole: boolean): void {
    const index = this.index
    const kind = this.kind
    const element = this.rowDepth > 0 ? this.row : (this.open.at(-1) ?? -1)
    const capital = kind === 'text' ? this.takeCapital(paragraph) : ''
    const text = capital + paragraph
    const media = this.media
    this.blocks.push({
      kind,
      level: kind === 'heading' ? this.level : 0,
      text,
      weight: isWhole ? this.weight + capital.length : weightOf(text),
      linkWeight: isWhole ? this.linkWeight : 0,
      links: isWhole ? this.links : 0,
      toOffer: isWhole && this.toOffer,
      bold: this.boldWeight >= this.weight * nearlyAll,
      slanted: this.slantedWeight >= this.weight * nearlyAll,
      afterMedia: media !== null,
      beforeLinks: false,
      beforeForm: false,
      behindRule: this.isRuled,
      isOdd: false,
      isAlternative: media !== null && isAlternative(media.alternative, paragraph),
      boxKind: null,
      isPulled: this.pulledDepth > 0,
      withMedia:
        media !== null && isAround(index, this.textBox, media.box) && isCaptionBox(index, this.textBox, this.weight),
      element,
      parent: isBare(index, element, this.weight) ? element : (index.parent[element] ?? -1),
      atHome: true,
      box: element,
      group: kind === 'item' || kind === 'row' ? (this.openGroups.at(-1) ?? 0) : 0,
      line: null,
    })
    this.media = null
    this.isRuled = false
  }

  /** The large first letter of a paragraph that stands in a block of its own before it, which is taken back; `''` if there is none. */
  private takeCapital(paragraph: string): string {
    const before = this.blocks.at(-1)
    if (before?.kind !== 'text' || !largeLetter.test(before.text) || !/^\p{Ll}/u.test(paragraph)) return ''
    this.blocks.pop()
    return before.text
  }

  private meetMedia({ attribs }: Element): void {
    this.media = { box: this.open.at(-1) ?? -1, alternative: attribs.alt ?? '' }
  }

  private breakLine(): void {
    if (this.rowDepth > 0) this.text += ' '
    else if (this.weight === 0 || this.weight === this.lineStart) this.flush()
    else this.newLine()
  }

  private newLine(): void {
    this.text += '\n'
    this.lineStart = this.weight
  }

  private endBlock(): void {
    if (this.rowDepth > 0) this.text += ' '
    else this.flush()
  }
}

/** Whether no text stands behind an element in its parent. */
function isAtEnd({ next }: Element): boolean {
  return next === null || (isText(next) && next.next === null && next.data.trim() === '')
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
  const line = text.includes('  ') ? text.replace(/ {2,}/g, ' ') : text
  return (line.includes('\n') ? line.replace(/ ?\n ?/g, '\n') : line).trim()
}

/** Paragraphs of preformatted text: its line breaks count, its columns do not. */
function preformatted(text: string): string[] {
  const lines = text.split(/\r?\n/).map((line) => line.replace(/ {2,}/g, ' ').trim())
  return lines
    .join('\n')
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim())
}

const pulledName =
  /(?:^|[\s_-])(?:pull(?:ed)?[_-]?(?:quote|out)|zitat|exergue|citat|quadro-citacao|olho|destaque-texto|incut|vrezka)(?:[\s_-]|$)/i

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

function isAround(index: PageIndex, box: number, inner: number): boolean {
  return box >= 0 && inner >= box && inner < index.end[box]!
}

/** Letters before the first link of a list that are more than a sign or number. */
const leastLabel = 3

/** Whether a list of links has a label of its own: "Most read". What stands above it is a subhead of the story then. */
function hasOwnLabel(index: PageIndex, i: number): boolean {
  for (let j = i; j < index.end[i]!; j++)
    if (index.flags[j]! & flag.link) return index.textFrom[j]! - index.textFrom[i]! >= leastLabel
  return false
}

/** Whether a text of this weight is all that a box says, and the box no paragraph. */
function isCaptionBox(index: PageIndex, i: number, weight: number): boolean {
  return index.elements[i]!.name !== 'p' && textWeightOf(index, i) <= weight * 1.2
}

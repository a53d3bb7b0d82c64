import { type Document, type Element, firstChild, isElement, isText, type Node } from '../tree/tree.ts'
import { containerRank, flag } from './class-words.ts'
import { markComments } from './comment-rows.ts'
import { type Looseness, ownFlags, unseen } from './element-flags.ts'
import { guardedWeight, takeBackRules } from './rule-guard.ts'
import { markSkipped } from './skipped-boxes.ts'
import { markTeasers } from './teaser-rows.ts'
import { weightOf } from './weights.ts'

/**
 * The numbers of one page, one entry an element in document order: `end` is the first element after its subtree.
 *
 * Weights count letters, a Chinese, Japanese or Korean one as two and a half, so that one threshold serves all scripts.
 * `proseFrom` and `proseTo` are running totals of text outside links and junk at the element's start and end, so that
 * a subtree's prose is a subtraction; `text` and `link` likewise of all text and of link text.
 */
export interface PageIndex {
  readonly elements: readonly Element[]
  /** Numbers of the `h1` elements. */
  readonly headlines: readonly number[]
  readonly end: Int32Array
  readonly parent: Int32Array
  readonly flags: Int32Array
  readonly rank: Uint8Array
  readonly textFrom: Float64Array
  readonly textTo: Float64Array
  readonly linkFrom: Float64Array
  readonly linkTo: Float64Array
  readonly proseFrom: Float64Array
  readonly proseTo: Float64Array
  /** Running count of elements that hold a long text of their own outside links. */
  readonly longFrom: Int32Array
  /** Running total of text in hidden elements. */
  readonly hiddenFrom: Float64Array
}

/** Own text of this weight makes an element a paragraph rather than a label or a teaser. */
const longText = 100

/** How many cards of other stories a page shows. */
export function countTeasers(index: PageIndex): number {
  let count = 0
  for (const flags of index.flags) if (flags & flag.teaser) count++
  return count
}

/**
 * Number a page's elements in one walk, then take back each junk rule that would remove too much of the page's prose.
 */
export function indexPage(root: Document, count: number, looseness: Looseness): PageIndex {
  const page = numberElements(root, count, looseness)
  const { elements, end, flags, ownProse } = page
  const running = runningTotals(ownProse, elements.length)
  const isGuarded = running[elements.length]! >= guardedWeight
  if (!looseness.keepJunk) markSkipped(page)
  if (isGuarded) takeBackRules({ ...page, running })
  if (!looseness.keepJunk && !looseness.keepCards) {
    if (isGuarded) markComments({ elements, end, flags, ownProse })
    markTeasers(page, looseness.host)
  }
  const { headlines, parent, rank, textFrom, textTo, linkFrom, linkTo } = page
  const { proseFrom, proseTo } = sumProse(page, count)
  const longFrom = countLongTexts(ownProse, elements.length)
  const hiddenFrom = runningTotals(page.ownHidden, elements.length)
  return {
    elements,
    headlines,
    end,
    parent,
    flags,
    rank,
    textFrom,
    textTo,
    linkFrom,
    linkTo,
    proseFrom,
    proseTo,
    longFrom,
    hiddenFrom,
  }
}

/** What the walk over a page finds, before any rule is taken back. */
interface NumberedPage
  extends Pick<
    PageIndex,
    'elements' | 'headlines' | 'end' | 'parent' | 'flags' | 'rank' | 'textFrom' | 'textTo' | 'linkFrom' | 'linkTo'
  > {
  /** Own text of each element that is shown and in no link, and its own text that is there but not shown. */
  readonly ownProse: Float64Array
  readonly ownHidden: Float64Array
}

/** One function, since its counters are local: it runs for each node of a page. */
function numberElements(root: Document, count: number, looseness: Looseness): NumberedPage {
  const elements: Element[] = []
  const headlines: number[] = []
  const end = new Int32Array(count)
  const parent = new Int32Array(count)
  const flags = new Int32Array(count)
  const rank = new Uint8Array(count)
  const textFrom = new Float64Array(count)
  const textTo = new Float64Array(count)
  const linkFrom = new Float64Array(count)
  const linkTo = new Float64Array(count)
  const ownProse = new Float64Array(count)
  const ownHidden = new Float64Array(count)

  let text = 0
  let link = 0
  let linkDepth = 0
  let unseenDepth = 0
  let silentDepth = 0
  let current = -1
  let node = root as Node | Document
  const leave = () => {
    end[current] = elements.length
    textTo[current] = text
    linkTo[current] = link
    if (flags[current]! & flag.link) linkDepth--
    if (flags[current]! & unseen) unseenDepth--
    if (flags[current]! & flag.silent) silentDepth--
    current = parent[current]!
  }
  for (;;) {
    let child: Node | undefined
    if (isElement(node)) {
      const i = elements.length
      elements.push(node)
      if (node.name === 'h1') headlines.push(i)
      parent[i] = current
      const elementRank = containerRank(node)
      const own = ownFlags(node, elementRank, looseness)
      flags[i] = own
      rank[i] = elementRank
      textFrom[i] = text
      linkFrom[i] = link
      current = i
      if (own & flag.link) linkDepth++
      if (own & unseen) unseenDepth++
      if (own & flag.silent) silentDepth++
      child = node.children[0]
      if (!child) leave()
    } else if (isText(node)) {
      if (current >= 0 && unseenDepth > 0 && silentDepth === 0) ownHidden[current]! += weightOf(node.data)
      if (current >= 0 && unseenDepth === 0) {
        const weight = weightOf(node.data)
        text += weight
        if (linkDepth > 0) link += weight
        else ownProse[current]! += weight
      }
    } else child = firstChild(node)
    if (child) {
      node = child
      continue
    }
    while (node !== root && !node.next) {
      node = node.parent as Node | Document
      if (isElement(node)) leave()
    }
    if (node === root) break
    node = node.next as Node
  }

  return { elements, headlines, end, parent, flags, rank, textFrom, textTo, linkFrom, linkTo, ownProse, ownHidden }
}

/** The sum of the values before each number; behind the last, of all. */
function runningTotals(values: Float64Array, count: number): Float64Array {
  const totals = new Float64Array(count + 1)
  for (let i = 0; i < count; i++) totals[i + 1] = totals[i]! + values[i]!
  return totals
}

function countLongTexts(ownProse: Float64Array, count: number): Int32Array {
  const longFrom = new Int32Array(count + 1)
  for (let i = 0; i < count; i++) longFrom[i + 1] = longFrom[i]! + (ownProse[i]! >= longText ? 1 : 0)
  return longFrom
}

/** Prose in document order, without what is junk, hidden or silent. */
function sumProse(
  { elements, end, flags, ownProse }: NumberedPage,
  count: number,
): Pick<PageIndex, 'proseFrom' | 'proseTo'> {
  const proseFrom = new Float64Array(count)
  const proseTo = new Float64Array(count)
  let prose = 0
  for (let i = 0; i < elements.length; ) {
    proseFrom[i] = prose
    if (flags[i]! & (flag.certainJunk | unseen | flag.caption | flag.teaser)) {
      const stop = end[i]!
      proseFrom.fill(prose, i, stop)
      i = stop
      continue
    }
    prose += ownProse[i]!
    i++
  }
  for (let i = 0; i < elements.length; i++) {
    const stop = end[i]!
    proseTo[i] = stop < elements.length ? proseFrom[stop]! : prose
  }
  return { proseFrom, proseTo }
}

/** Weight of the prose in an element: text outside links and junk. */
export function proseOf(index: PageIndex, i: number): number {
  return index.proseTo[i]! - index.proseFrom[i]!
}

/** Whether a part of the page holds a paragraph. */
export function hasLongText(index: PageIndex, i: number): boolean {
  return index.longFrom[index.end[i]!]! > index.longFrom[i]!
}

/** Text below an element that is there but not shown. */
export function hiddenWeightOf(index: PageIndex, i: number): number {
  return index.hiddenFrom[index.end[i]!]! - index.hiddenFrom[i]!
}

/** Weight of all shown text in an element. */
export function textWeightOf(index: PageIndex, i: number): number {
  return index.textTo[i]! - index.textFrom[i]!
}

/** Weight of the shown text in links in an element. */
export function linkWeightOf(index: PageIndex, i: number): number {
  return index.linkTo[i]! - index.linkFrom[i]!
}

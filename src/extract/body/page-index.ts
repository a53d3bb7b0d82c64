import {
  type Document,
  type Element,
  firstChild,
  isBlock,
  isElement,
  isSilent,
  isText,
  type Node,
  ownParagraph,
} from '../tree/tree.ts'
import { containerRank, flag, junkKind } from './class-words.ts'
import { markComments } from './comment-rows.ts'

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

/** Letters of a text, a Chinese, Japanese or Korean one as two and a half: it says about as much as that many Latin ones. */
export function weightOf(text: string): number {
  let weight = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code <= 32 || code === 0xa0) continue
    weight += code >= 0x1100 && isWide(code) ? 2.5 : 1
  }
  return weight
}

/** Whether the first `length` letters of a text weigh so much. */
export function weighsAtLeast(text: string, least: number, length: number): boolean {
  let weight = 0
  for (let i = 0; i < text.length && i < length; i++) {
    const code = text.charCodeAt(i)
    if (code <= 32 || code === 0xa0) continue
    weight += code >= 0x1100 && isWide(code) ? 2.5 : 1
    if (weight >= least) return true
  }
  return false
}

function isWide(code: number): boolean {
  return (
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0x3040 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0x1100 && code <= 0x11ff)
  )
}

/** Text below such an element is not shown; its elements are numbered all the same. */
const unseen = flag.silent | flag.hidden

const headingName = /^h[1-6]$/

/** Own text of this weight makes an element a paragraph rather than a label or a teaser. */
const longText = 100

/** How loosely a page is read: each step keeps more, for pages where the step before left next to nothing. */
export interface Looseness {
  readonly keepHidden: boolean
  readonly keepJunk: boolean
  /** Cards in a row are text: posts of a live page. */
  readonly keepCards?: boolean
  /** The page's own host: headlines that lead to others' are no teasers of its stories. */
  readonly host?: string
}

const flagsOfName = new Map<string, number>()
const maxTagNames = 2000

/** What an element's name alone says; shadow roots are of one name and two kinds. */
function flagsOfTag(element: Element): number {
  const { name } = element
  const known = name === 'template' ? undefined : flagsOfName.get(name)
  if (known !== undefined) return known
  let flags = 0
  if (isSilent(element)) flags |= flag.silent
  if (!(element.names & ownParagraph) && isBlock(element)) flags |= flag.block
  if (name === 'a') flags |= flag.link
  if (headingName.test(name)) flags |= flag.heading
  if (flagsOfName.size < maxTagNames && name.length < 40) flagsOfName.set(name, flags)
  return flags
}

function ownFlags(element: Element, elementRank: number, { keepHidden, keepJunk }: Looseness): number {
  let flags = flagsOfTag(element)
  if (element.names & ownParagraph) flags |= flag.block
  // What is kept for readers without scripts, on pages whose text a script brings.
  if (keepHidden && element.name === 'noscript') flags &= ~flag.silent
  const { attribs } = element
  if (
    !keepHidden &&
    (attribs.hidden !== undefined ||
      (attribs['aria-hidden'] === 'true' && !isDropCap(element)) ||
      (attribs.style !== undefined && isHiddenStyle(attribs.style)))
  ) {
    flags |= flag.hidden
  }
  flags |= junkKind(element, elementRank)
  if (keepJunk)
    flags &= ~flag.gallery & (flags & flag.heavyJunk ? ~flag.doubtfulJunk : ~(flag.certainJunk | flag.doubtfulJunk))
  return flags
}

/** The large first letter of a word that goes on behind it; readers of the screen may hear it elsewhere. */
function isDropCap(element: Element): boolean {
  const [only] = element.children
  if (element.children.length !== 1 || !only || !isText(only) || only.data.trim().length !== 1) return false
  let at: Element = element
  for (let steps = 0; at.next === null && steps < 2 && at.parent && isElement(at.parent as never); steps++)
    at = at.parent as Element
  return at.next !== null && isText(at.next) && /^\p{L}/u.test(at.next.data)
}

function isHiddenStyle(style: string): boolean {
  return (
    style.length < 2000 &&
    /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|clip\s*:\s*rect\(\s*[01])/i.test(style)
  )
}

/** The weight that makes a page's prose worth a guard, and the share of it that no rule may remove. */
const guardedWeight = 200
const guardedShare = 1 / 3
const heavyRest = 100

/** A class word may sit on each paragraph of the story ("paywall"): what a name removes is summed over all elements that bear it. */
function takeBackRules(page: {
  readonly elements: readonly Element[]
  readonly headlines: readonly number[]
  readonly end: Int32Array
  readonly flags: Int32Array
  readonly rank: Uint8Array
  readonly running: Float64Array
}): void {
  const { elements, headlines, end, flags, rank, running } = page
  const whole = running[elements.length]!
  // A long thread of comments is no reason to take a part of the story for little.
  let heavy = 0
  const headline = headlines[0] ?? -1
  for (let i = 0; i < elements.length; ) {
    if (flags[i]! & flag.heavyJunk) {
      const weight = running[end[i]!]! - running[i]!
      const isHeaded = headline > i && headline < end[i]! && weight > whole / 2
      if (isHeaded || whole - weight < heavyRest) flags[i]! &= ~(flag.certainJunk | flag.heavyJunk)
      else {
        heavy += weight
        i = end[i]!
        continue
      }
    }
    i++
  }
  const total = whole - heavy
  const judged = flag.certainJunk | flag.doubtfulJunk | flag.caption | flag.byline
  const removed = new Map<string, number>()
  const nameOf = ({ name, attribs }: Element) =>
    `${name} ${attribs.class ?? ''} ${attribs.class ? '' : (attribs.id ?? '')}`
  /** Behind the last story container that begins within, for each start: what holds one is no junk. */
  let container = elements.length
  const holds = new Uint8Array(elements.length)
  for (let i = elements.length - 1; i >= 0; i--) {
    if (container < end[i]!) holds[i] = 1
    if (rank[i]! >= 3 && running[end[i]!]! - running[i]! >= guardedWeight) container = i
  }
  for (let i = 0; i < elements.length; i++) {
    const own = flags[i]!
    if (!(own & judged) || own & flag.heavyJunk) continue
    const weight = running[end[i]!]! - running[i]!
    if (weight === 0) continue
    const name = nameOf(elements[i]!)
    removed.set(name, (removed.get(name) ?? 0) + weight)
  }
  for (let i = 0; i < elements.length; ) {
    const own = flags[i]!
    if (own & flag.heavyJunk) {
      i = end[i]!
      continue
    }
    if (own & judged && (holds[i] || (removed.get(nameOf(elements[i]!)) ?? 0) >= total * guardedShare)) {
      flags[i] = own & ~judged
    }
    i++
  }
}

/** Text of a card is at most this. */
const longestCard = 1000
/** This many cards in a row are a list: under headings or with a text, and lines that are links. */
const fewestCards = 4
const fewestLines = 6
/** Boxes around headlines beside each other that are of more kinds are no rows. */
const mostKinds = 100
/** A card with a text beside its headline holds at least this much more. */
const leastExcerpt = 80
/** A link of this weight may be a headline; what stands before it in a card is a kicker. */
const leastHeadline = 15
const longestKicker = 40

/** Flag cards that stand in a row: their prose is other stories'. */
function markTeasers(
  page: Pick<PageIndex, 'elements' | 'end' | 'parent' | 'flags' | 'textFrom' | 'textTo' | 'linkFrom' | 'linkTo'>,
  host: string | undefined,
): void {
  const { elements, end, parent, flags, textFrom, textTo, linkFrom, linkTo } = page
  const weight = (i: number) => textTo[i]! - textFrom[i]!
  const isLinked = (i: number) => weight(i) > 0 && linkTo[i]! - linkFrom[i]! >= weight(i) * 0.8
  /** Cards of one kind by the element around them, in page order. */
  const rows = new Map<number, { isLine: boolean; name: string; class: string; cards: number[] }[]>()
  /** Any box around a headline may be the card. */
  const offer = (headline: number, ofLine: boolean) => {
    for (let card = parent[headline]!; card >= 0 && weight(card) <= longestCard; card = parent[card]!) {
      if (textFrom[headline]! - textFrom[card]! > longestKicker) return
      if (weight(card) <= weight(headline)) continue
      const { name, attribs } = elements[card]!
      const isLine = ofLine && weight(card) - weight(headline) < leastExcerpt
      const around = rows.get(parent[card]!) ?? []
      if (around.length === 0) rows.set(parent[card]!, around)
      const own = attribs.class ?? ''
      const row = around.find((one) => one.isLine === isLine && one.name === name && one.class === own)
      if (!row) {
        if (around.length < mostKinds) around.push({ isLine, name, class: own, cards: [card] })
      } else if (row.cards.at(-1) !== card) row.cards.push(card)
    }
  }
  for (let i = 0; i < elements.length; i++) {
    if (flags[i]! & flag.heading) {
      const around = parent[i]!
      const inLink = around >= 0 && elements[around]!.name === 'a'
      if (!isLinked(i) && !inLink) continue
      let link = inLink ? around : i
      while (link < end[i]! && elements[link]!.name !== 'a') link++
      if (leadsToStory(elements[link]?.attribs.href ?? '', host)) offer(i, false)
    } else if (flags[i]! & flag.link && weight(i) >= leastHeadline) {
      let line = parent[i]!
      while (line >= 0 && !(flags[line]! & flag.block)) line = parent[line]!
      if (line < 0 || flags[line]! & flag.heading) continue
      const isWhole = isLinked(line)
      // `<li><a><strong>Headline</strong></a><p>Excerpt</p></li>`: the link stands for a heading.
      if (!isWhole && !isOnOwnLine(elements[i]!)) continue
      if (leadsToStory(elements[i]!.attribs.href ?? '', host)) offer(isWhole ? line : i, isWhole)
    }
  }
  for (const around of rows.values()) {
    for (const { isLine, cards } of around) {
      if (cards.length < (isLine ? fewestLines : fewestCards)) continue
      for (const card of cards) flags[card]! |= flag.teaser
    }
  }
}

/** Whether a link is the first thing in its block, and what follows it stands in blocks of its own. */
function isOnOwnLine(link: Element): boolean {
  let at: Element = link
  while (
    at.parent &&
    at.parent.children.length === 1 &&
    isElement(at.parent as never) &&
    !isBlock(at.parent as Element)
  )
    at = at.parent as Element
  const { prev, next } = at
  const isBlank = (node: Node | null) => node === null || (isText(node) && node.data.trim() === '')
  const behind = next && isBlank(next) ? next.next : next
  const before = prev && isBlank(prev) ? prev.prev : prev
  return (
    behind !== null &&
    isElement(behind) &&
    isBlock(behind) &&
    behind.name !== 'br' &&
    (before === null || (isElement(before) && before.name !== 'br'))
  )
}

/** How many cards of other stories a page shows. */
export function countTeasers(index: PageIndex): number {
  let count = 0
  for (const flags of index.flags) if (flags & flag.teaser) count++
  return count
}

/** Whether a headline's link may lead to another story of the same publisher, not within the page or to another house. */
function leadsToStory(href: string, host: string | undefined): boolean {
  if (href.startsWith('#')) return false
  const other = /^(?:https?:)?\/\/([^/?#]{1,255})/i.exec(href)?.[1]?.toLowerCase()
  if (other === undefined || host === undefined) return true
  const domain = (name: string) => name.split('.').slice(-2).join('.')
  return domain(other) === domain(host)
}

/**
 * Number a page's elements in one walk, then take back each junk rule that would remove too much of the page's prose.
 */
export function indexPage(root: Document, count: number, looseness: Looseness): PageIndex {
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
  const proseFrom = new Float64Array(count)
  const proseTo = new Float64Array(count)
  /** Own text of each element that is not in a link, for the second pass. */
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

  let total = 0
  const running = new Float64Array(elements.length + 1)
  for (let i = 0; i < elements.length; i++) {
    total += ownProse[i]!
    running[i + 1] = total
  }
  if (total >= guardedWeight) takeBackRules({ elements, headlines, end, flags, rank, running })

  if (!looseness.keepJunk && !looseness.keepCards) {
    if (total >= guardedWeight) markComments({ elements, end, flags, ownProse })
    markTeasers({ elements, end, parent, flags, textFrom, textTo, linkFrom, linkTo }, looseness.host)
  }

  const longFrom = new Int32Array(elements.length + 1)
  const hiddenFrom = new Float64Array(elements.length + 1)
  for (let i = 0; i < elements.length; i++) {
    longFrom[i + 1] = longFrom[i]! + (ownProse[i]! >= longText ? 1 : 0)
    hiddenFrom[i + 1] = hiddenFrom[i]! + ownHidden[i]!
  }

  // Prose once more in document order, now without what is junk, hidden or silent.
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

export function textWeightOf(index: PageIndex, i: number): number {
  return index.textTo[i]! - index.textFrom[i]!
}

export function linkWeightOf(index: PageIndex, i: number): number {
  return index.linkTo[i]! - index.linkFrom[i]!
}

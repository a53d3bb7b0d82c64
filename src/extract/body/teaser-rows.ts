import { detach, remembering } from '../../lib/text.ts'
import { type Element, isBlock, isElement, isText, type Node } from '../tree/tree.ts'
import { flag } from './class-words.ts'
import type { PageIndex } from './page-index.ts'

/** Text of a card is at most this. */
const longestCard = 1000
/** This many cards in a row are a list: under headings or with a text, and lines that are links. */
const fewestCards = 4
const fewestLines = 6
/** So many do beside a story whose paragraphs stand with its headline. */
const fewestBeside = 3
/** A paragraph beside a headline weighs at least this. */
const leastBeside = 60
/** Boxes around headlines beside each other that are of more kinds are no rows. */
const mostKinds = 100
/** A card with a text beside its headline holds at least this much more. */
const leastExcerpt = 80
/** A link of this weight may be a headline; what stands before it in a card is a kicker. */
const leastHeadline = 15
const longestKicker = 40

/** Flag cards that stand in a row: their prose is other stories'. */
export function markTeasers(
  page: Pick<
    PageIndex,
    'elements' | 'headlines' | 'end' | 'parent' | 'flags' | 'textFrom' | 'textTo' | 'linkFrom' | 'linkTo'
  >,
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
      const own = kindOf(attribs.class ?? '')
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
  const story = storyAround(page)
  for (const around of rows.values()) {
    for (const { isLine, cards } of around) {
      const isBeside = story >= 0 && (cards[0]! < story || cards[0]! >= end[story]!)
      const fewest = isBeside ? fewestBeside : fewestCards
      if (cards.length < (isLine ? fewestLines : fewest)) continue
      for (const card of cards) flags[card]! |= flag.teaser
    }
  }
}

/** A name that tells a card from the others beside it: its number, what it is filed under. */
const ownName = /\d|^(?:category|tag|format|post_format|author)-/

/** `items-row row-2`, `post-812 post tag-dam` as `items-row`, `post`. */
function kindOf(classes: string): string {
  return classes === '' || classes.length > longestClass ? classes : kindOfClasses(classes)
}

const kindOfClasses = remembering(
  (classes) =>
    detach(
      classes
        .split(/\s+/)
        .filter((name) => !ownName.test(name))
        .join(' '),
    ),
  2000,
)

const longestClass = 500

/** The element around the first headline, if a paragraph stands beside it; -1 if none does. */
function storyAround({
  elements,
  headlines,
  end,
  parent,
  textFrom,
  textTo,
  linkFrom,
  linkTo,
}: Pick<
  PageIndex,
  'elements' | 'headlines' | 'end' | 'parent' | 'textFrom' | 'textTo' | 'linkFrom' | 'linkTo'
>): number {
  const [headline] = headlines
  const around = headline === undefined ? -1 : parent[headline]!
  if (around < 0) return -1
  for (let i = end[headline!]!; i < end[around]!; i = end[i]!) {
    const linked = linkTo[i]! - linkFrom[i]!
    if (elements[i]!.name === 'p' && textTo[i]! - textFrom[i]! - linked >= leastBeside) return around
  }
  return -1
}

/** Whether a link is the first thing in its block, and what follows it stands in blocks of its own. */
function isOnOwnLine(link: Element): boolean {
  let at: Element = link
  while (at.parent && at.parent.children.length === 1 && isElement(at.parent) && !isBlock(at.parent as Element))
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

/** Whether a headline's link may lead to another story of the same publisher, not within the page or to another house. */
export function leadsToStory(href: string, host: string | undefined): boolean {
  if (href.startsWith('#')) return false
  if (host === undefined || (href.startsWith('/') && href[1] !== '/')) return true
  const other = /^(?:https?:)?\/\/([^/?#]{1,255})/i.exec(href)?.[1]?.toLowerCase()
  if (other === undefined) return true
  const domain = (name: string) => name.split('.').slice(-2).join('.')
  return domain(other) === domain(host)
}

import { isText, textOf } from '../tree/tree.ts'
import { isSentence } from './block.ts'
import { flag } from './class-words.ts'
import { hasLongText, linkWeightOf, type PageIndex, proseOf, textWeightOf } from './page-index.ts'
import { holdsCaptions, isPicture, isPictureBox, isPictureTable, longestCredit, textNames } from './pictures.ts'

/** Text weight below which a doubtful part of a page is dropped, and the share of links above which it is. */
const shortWeight = 90
const linkyShare = 0.5
/** A box with this share of links and no paragraph is a list of teasers. */
const teaserShare = 0.3
/** A byline is a line or two. */
const longestByline = 260
/** A figure with more text than this is a box of the story. */
const longestCaption = 700
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
    if (isShort && !isSentence(textOf(index.elements[i]!)) && !isSubheadByName(index, i)) return true
    if (weight < heaviestPlayer && isPlayer(index, i)) return true
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
  if (name !== 'p' && weight > 0 && weight < longestOffer && holdsButton(index, i)) return true
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

/** Text around a player is at most this, and its elements at most so many. */
const heaviestPlayer = 360
const playerParts = 60
const playerName = /(?:^|[^a-z])(?:video|player|audio|podcast)s?(?![a-z])/i

/** A box that is named for its player and holds no sentence: headlines of clips, buttons, times. */
function isPlayer(index: PageIndex, i: number): boolean {
  const stop = index.end[i]!
  if (stop - i > playerParts || !playerName.test(index.elements[i]!.attribs.class?.slice(0, 200) ?? '')) return false
  for (let j = i; j < stop; j++) {
    if (textNames.has(index.elements[j]!.name)) return false
    if (textWeightOf(index, j) >= leastSentence && isSentence(textOf(index.elements[j]!))) return false
  }
  return true
}

const leastSentence = 40

/** A narrow table that stands at one side of the text, as pages before style sheets set pictures, quotations and links beside it. */
function isSetAside(index: PageIndex, i: number): boolean {
  const { align, width } = index.elements[i]!.attribs
  if (align !== 'left' && align !== 'right') return false
  if (width === undefined) return false
  const number = Number.parseInt(width, 10)
  if (!(number <= (width.trim().endsWith('%') ? broadestAside.percent : broadestAside.pixels))) return false
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

export function linksIn(index: PageIndex, i: number): number {
  let links = 0
  const stop = index.end[i]!
  for (let j = i + 1; j < stop && links < 2; j++) if (index.flags[j]! & flag.link) links++
  return links
}

/** A paragraph beside a subhead weighs at least this. */
const leastKin = 60

/** `<div class="pagebody-header">` among `<div class="pagebody-copy">`: a subhead, called as the paragraphs before and behind it are but for the last word. */
function isSubheadByName(index: PageIndex, i: number): boolean {
  const base = /^([\w-]{3,40}[-_])head(?:er|ing|line)?$/.exec(index.elements[i]!.attribs.class ?? '')?.[1]
  if (base === undefined || linkWeightOf(index, i) > 0 || textWeightOf(index, i) === 0) return false
  const behind = index.end[i]!
  const isKin = (j: number) =>
    j > 0 &&
    j < index.elements.length &&
    index.elements[j]!.attribs.class?.startsWith(base) === true &&
    proseOf(index, j) >= leastKin
  let before = -1
  for (let j = index.parent[i]! + 1; j < i; j = index.end[j]!) before = j
  return index.parent[behind] === index.parent[i] && isKin(behind) && isKin(before)
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

/** Text around a link that looks like a button is at most this, and its elements at most so many. */
const longestOffer = 200
const offerParts = 12
const buttonName = /(?:^|[\s_-])(?:btn|button|cta)(?:$|[\s_-])/i

/** A few words above a link that looks like a button, in a box of their own: an offer. */
function holdsButton(index: PageIndex, i: number): boolean {
  const stop = index.end[i]!
  const linked = linkWeightOf(index, i)
  if (linked === 0 || linked === textWeightOf(index, i) || stop - i > offerParts || hasLongText(index, i)) return false
  let isButton = false
  for (let j = i + 1; j < stop; j++) {
    const { name, attribs } = index.elements[j]!
    if (textNames.has(name)) return false
    if (name === 'a' && attribs.class !== undefined && attribs.class.length < 300 && buttonName.test(attribs.class))
      isButton = true
    // A thing of a list: where it is sold, then what is said of it.
    else if (
      isButton &&
      name === 'p' &&
      textWeightOf(index, j) >= leastBehindButton &&
      isSentence(textOf(index.elements[j]!))
    )
      return false
  }
  return isButton
}

const leastBehindButton = 60

/** Whether the first heading in an element is a link in nearly all of its text. */
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

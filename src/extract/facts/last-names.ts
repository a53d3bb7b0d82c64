import { koreanWriter } from '../authors/byline-words.ts'
import { isUncasedName } from '../authors/given-names.ts'
import { fullName } from '../authors/persons.ts'
import { isBreak, isFirst, nextElement, parentOf, previousElement } from '../tree/neighbours.ts'
import { type Element, isElement, isText, type Node, type TextNode } from '../tree/tree.ts'
import { authorAddress } from './byline-elements.ts'
import { isDated } from './dated-texts.ts'
import { proseLength } from './page-facts.ts'
import { shortText } from './spots.ts'

/** Scripts that say as much in half the letters. */
const denseText = /[\p{Script=Hangul}\p{Script=Han}]/u
const denseProse = 40

/** A name in full in a text of its own, perhaps with a place, an agency or a mail address behind it. */
export const loneName =
  /^\s*(?:[—–-]\s?)?\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}(?:, \p{Lu}[\p{L}-]+|\s?\/\s?\p{Lu}{2,6}|,?\s\(?[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,3}\)?)?\s*$/u

/**
 * "Ana Gil / EFE", "JANA DAUM | BREMEN", "Ana Gil*", "Jana Daum, Ulf Rohde": names in full, with a sign before where somebody was or works, or an
 * agency. One name and a comma before a word is a place as well.
 */
const signedName =
  /^\s*\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}(?:(?:(?:, | (?:and|&|und|et|y|e|en|og|och|i|a) )\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,2}){0,3}(?:\*|, (?:d[aeo]|em|en|in|aus|à|from) \p{Lu}[\p{L}'’-]{2,20})?|, The \p{Lu}[\p{L} ]{3,24}|\s?[/|]\s?(?:The )?\p{Lu}[\p{L}.’'-]+(?: \p{L}[\p{L}.’'-]*){0,3}|, (?:(?:avec|mit|con|com|with) )?\p{Lu}{2,7})\s*$/u

/** `<p>… spring.</p><p><i>Jana Daum</i></p>`: a name in the last paragraph, below one of prose. */
export function isLastName(node: TextNode): boolean {
  if (node.data.length > 70 || !isElement(node.parent)) return false
  // "Make Contribution" is a link that leads to nobody's page.
  if (node.parent.name === 'a' && !isOfPerson(node.parent)) return false
  if (isBehindBreaks(node.parent)) return isName(node.data)
  let paragraph = node.parent
  for (let level = 0; level < 2 && paragraph.name !== 'p' && paragraph.children.length === 1; level++)
    paragraph = parentOf(paragraph) ?? paragraph
  if (paragraph.name !== 'p' && node.parent !== paragraph) return false
  if (paragraph.name !== 'p') paragraph = parentOf(paragraph) ?? paragraph
  if (paragraph.name !== 'p' || (paragraph.children.length > 1 && !isAboveDate(node.parent, paragraph))) return false
  if (!isName(node.data)) return false
  let before = paragraph.prev
  while (before && !isElement(before)) before = before.prev
  return (
    before?.name === 'p' &&
    isLast(paragraph) &&
    shortText(before).length > (denseText.test(node.data) ? denseProse : proseLength)
  )
}

/** `<p><b>Jana Daum</b><br>Harbour Post</p>`: a name above what that person is or works for, as one line; `null` for any other text. */
export function nameAboveLine(node: TextNode): { readonly element: Element; readonly text: string } | null {
  const own = node.parent
  if (node.data.length > longestFirst || !isElement(own)) return null
  const isBold = /^(?:b|strong)$/.test(own.name) && own.children.length === 1
  const element = isBold ? parentOf(own) : own
  if (element?.name !== 'p' || !isBreak(isBold ? own.next : node.next) || !loneName.test(node.data)) return null
  const [name, house, ...further] = shortText(element).split('\n')
  if (house === undefined || further.length > 0 || house.length > longestFirst || isDated(house)) return null
  return { element, text: `${name} | ${house}` }
}

/** Whether nothing stands before a paragraph in its parent, or only the headline. */
function isFirstParagraph(paragraph: Element): boolean {
  if (isFirst(paragraph)) return true
  const before = previousElement(paragraph)
  return before?.name === 'h1' && isFirst(before)
}

const longestFirst = 60
/** A box that says more than this is the story's. */
const storyLength = 300

/** `<div><p><b>Jana Daum</b></p><p>The boat …`: a name that is the first paragraph of all, above one of prose. */
export function isFirstName(node: TextNode): boolean {
  const own = node.parent
  if (node.data.length > longestFirst || !isElement(own) || own.children.length !== 1) return false
  const paragraph = /^(?:b|strong|em|i)$/.test(own.name) ? parentOf(own) : own
  if (paragraph?.name !== 'p' || paragraph.children.length !== 1 || !isFirstParagraph(paragraph)) return false
  const next = nextElement(paragraph)
  if (next === null || (next.name !== 'p' && next.name !== 'div')) return false
  const text = node.data.trim()
  if (!fullName.test(text) && !koreanWriter.test(text) && !signedName.test(text) && !isUncasedAndPlace(text))
    return false
  const least = next.name === 'div' ? storyLength : denseText.test(text) ? denseProse : proseLength
  return shortText(next).length > least
}

/** Whether a link leads to somebody: a page, an account, a mail box. */
function isOfPerson({ attribs }: Element): boolean {
  const address = (attribs.href ?? '').slice(0, 300)
  return (
    /(?:^|\s)author(?:\s|$)/i.test(attribs.rel ?? '') || authorAddress.test(address) || personalAddress.test(address)
  )
}

const personalAddress =
  /^mailto:|\/\/(?:[\w-]{1,30}\.)?(?:twitter|x|facebook|instagram|linkedin|threads|bsky|t)\.\w{2,4}\//i

function isName(text: string): boolean {
  return loneName.test(text) || signedName.test(text) || isUncasedAndPlace(text) || koreanWriter.test(text)
}

/** "दीपा नायर, जयपुर": a name in a script without capitals, and perhaps where it was written. */
function isUncasedAndPlace(text: string): boolean {
  const [name = '', place = '', ...further] = text.trim().split(/\s?[,|/]\s?/, 3)
  return further.length === 0 && place.length <= 20 && !place.includes(' ') && isUncasedName(name)
}

/** `… spring.<br><br><i>Jana Daum</i></div>`: slanted letters that end a text whose paragraphs line breaks part. */
function isBehindBreaks({ name, prev, next, children }: Element): boolean {
  if ((name !== 'i' && name !== 'em') || children.length !== 1 || !isEmpty(next)) return false
  let at: Node | null = prev
  let breaks = 0
  for (; at && (isBreak(at) || isEmpty(at)); at = at.prev) if (isBreak(at)) breaks++
  return breaks > 1 && at !== null && isText(at) && at.data.trim().length > proseLength
}

function isEmpty(node: Node | null): boolean {
  return node === null || (isText(node) && node.data.trim() === '')
}

/** Whether no paragraph stands behind one, but for a house's note: "※ 외부 필자의 기고는 본지의 편집 방향과 다를 수 있습니다." */
function isLast(paragraph: Element): boolean {
  const next = nextElement(paragraph)
  return next?.name !== 'p' || shortText(next).startsWith('※')
}

/** `<p><b>Jana Daum</b><br>18 February 2011 © All rights reserved</p>`: a name in bold above the day. */
function isAboveDate(name: Element, paragraph: Element): boolean {
  if (!/^(?:b|strong|em|i)$/.test(name.name) || !isFirst(name) || !isBreak(name.next)) return false
  const text = shortText(paragraph)
  return text.length < longestSigned && isDated(text)
}

const longestSigned = 140

import { koreanWriter } from '../authors/byline-words.ts'
import { isUncasedName } from '../authors/given-names.ts'
import { isBreak, isFirst, nextElement, parentOf } from '../tree/neighbours.ts'
import { type Element, isElement, type TextNode } from '../tree/tree.ts'
import { isDated } from './dated-texts.ts'
import { proseLength } from './page-facts.ts'
import { shortText } from './spots.ts'

/** Scripts that say as much in half the letters. */
const denseText = /[\p{Script=Hangul}\p{Script=Han}]/u
const denseProse = 40

/** A name in full in a text of its own, perhaps with a place, an agency or a mail address behind it. */
export const loneName =
  /^\s*(?:[—–-]\s?)?\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}(?:, \p{Lu}[\p{L}-]+|\s?\/\s?\p{Lu}{2,6}|,?\s\(?[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,3}\)?)?\s*$/u

/** `<p>… spring.</p><p><i>Jana Daum</i></p>`: a name in the last paragraph, below one of prose. */
export function isLastName(node: TextNode): boolean {
  if (node.data.length > 70 || !isElement(node.parent)) return false
  let paragraph = node.parent
  for (let level = 0; level < 2 && paragraph.name !== 'p' && paragraph.children.length === 1; level++)
    paragraph = parentOf(paragraph) ?? paragraph
  if (paragraph.name !== 'p' && node.parent !== paragraph) return false
  if (paragraph.name !== 'p') paragraph = parentOf(paragraph) ?? paragraph
  if (paragraph.name !== 'p' || (paragraph.children.length > 1 && !isAboveDate(node.parent, paragraph))) return false
  if (!loneName.test(node.data) && !isUncasedName(node.data.trim()) && !koreanWriter.test(node.data)) return false
  let before = paragraph.prev
  while (before && !isElement(before)) before = before.prev
  return (
    before?.name === 'p' &&
    nextElement(paragraph)?.name !== 'p' &&
    shortText(before).length > (denseText.test(node.data) ? denseProse : proseLength)
  )
}

/** `<p><b>Jana Daum</b><br>18 February 2011 © All rights reserved</p>`: a name in bold above the day. */
function isAboveDate(name: Element, paragraph: Element): boolean {
  if (!/^(?:b|strong|em|i)$/.test(name.name) || !isFirst(name) || !isBreak(name.next)) return false
  const text = shortText(paragraph)
  return text.length < longestSigned && isDated(text)
}

const longestSigned = 140

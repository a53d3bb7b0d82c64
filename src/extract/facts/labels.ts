import { isBylineLabel, otherCredit } from '../authors/byline-words.ts'
import { isUncasedName } from '../authors/given-names.ts'
import { isFirst, nextElement } from '../tree/neighbours.ts'
import { type Element, isElement, isText, type TextNode } from '../tree/tree.ts'
import { isForReaders } from './spots.ts'

const longestCreditLabel = 30

/** A label with a colon, or "by" in its place, is looked for in these only. */
export function isCredit(data: string): boolean {
  if (data.length > 120) return false
  const colon = data.search(/[:：]| (?:by|von|par|por|door|av|af) /)
  return colon > 1 && colon < longestCreditLabel && otherCredit.test(data.trim())
}

const authorLabel =
  /^\s{0,40}(?:by|by line|byline|(?:written|posted|reported|story|article) by|writers?|authors?|reporters?|von|par|por|di|door|av|af|autore?|autor(?:in|es)?|auteurs?|penulis|muhabir|yazar|автор|συντάκτης|text[eo]?|testo|tekst|words|reportagem|reportaje|लेखक|লেখক|tác giả|ผู้เขียน|بقلم|كتب|كتبت|מאת|撰文|作者|記者|记者|文|글)\s?[:：,]?\s{0,40}$/i

/** "WRITER: " before a link that is the name, in an element that nothing marks. */
export function isLabel({ data, next }: TextNode): boolean {
  if (data.length >= 300 || next === null || next.type !== 'tag') return false
  // "12 March 2025 | By: " before a link.
  return isAuthorLabel(data.slice(data.lastIndexOf('|') + 1).trim())
}

/** By itself a word such as "di" stands before links of any kind; with a colon, or of several words ("Propos recueillis par"), it is a label. */
function isAuthorLabel(text: string): boolean {
  return authorLabel.test(text) || (/[:：՝៖]$|\p{L} \p{L}+$/u.test(text) && isBylineLabel(text))
}

/** The element around a label that has an element of its own, `<span>Par </span><a>…</a>`, and around what it labels; `null` for any other text. */
export function labelledBy(node: TextNode): Element | null {
  const own = node.parent as Element
  if (node.data.length > longestLabel || !isElement(own) || own.children.length !== 1) return null
  let next = own.next
  if (next && isText(next) && next.data.trim() === '') next = next.next
  // `<li><b>Author</b> Jane Doe</li>`: the name may be the rest of the text.
  const isName =
    next !== null &&
    (isElement(next) ||
      (isText(next) && next.next === null && (loneName.test(next.data) || isUncasedName(next.data.trim()))))
  if (!isName || !isBylineLabel(node.data.trim())) return null
  // A label that only screens' readers hear may stand in a row of such, each before what it is for.
  // Of a list of terms another one may tell the day; several people stand behind one.
  if (own.name === 'dt' && isElement(next!) && nextElement(next)?.name === 'dt') return next
  if (own.name !== 'dt' && !isFirst(own)) return isElement(next!) && isForReaders(own) ? next : null
  return own.parent && isElement(own.parent) ? (own.parent as Element) : null
}

const longestLabel = 40

/** A name in full in a text of its own, perhaps with a place, an agency or a mail address behind it. */
const loneName =
  /^\s*(?:[—–-]\s?)?\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}(?:, \p{Lu}[\p{L}-]+|\s?\/\s?\p{Lu}{2,6}|,?\s\(?[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,3}\)?)?\s*$/u

import { type Element, isText } from '../tree/tree.ts'
import { says } from './field-words.ts'
import { proseLength } from './page-facts.ts'
import { isForReaders } from './spots.ts'

/** An address of somebody who writes. */
export const authorAddress =
  /\/(?:authors?|by|journalists?|profiles?|people|staff|reporters?|reporter-bio|autor(?:e|es|en|i|ius|s|zy|ka)?|auteurs?|signataires|firmas|firmes|contributors?|writers?|writer-profile|columnists?|columnistas|periodistas|journalistes?|redakteure?|redacteurs?|novinari|szerzok?|yazar(?:lar)?|muhabir|penulis|skribent(?:er)?|toimittajat?|perfil|bio)\/|^(?:https?:\/\/(?!(?:www\.)?(?:threads|youtube|tiktok|twitter|x|instagram|mastodon)\.)[^/]{1,100})?\/@[\w.-]{2,40}\/?$/i

/** Whether an element's name, place or role says that it holds a byline. */
export function isBylineElement(element: Element): boolean {
  return (
    ((element.names & says.byline) !== 0 && !isForReaders(element)) ||
    isTold(element) ||
    element.name === 'address' ||
    isSetRight(element)
  )
}

/** Whether a link leads to somebody who writes: by its `rel`, or by its address outside of sentences. */
export function isAuthorLink(element: Element): boolean {
  const { name, attribs } = element
  if (name !== 'a') return false
  if (/(?:^|\s)author(?:\s|$)/i.test(attribs.rel ?? '')) return true
  return authorAddress.test((attribs.href ?? '').slice(0, 300)) && !isInProse(element)
}

/** A part of the page that calls itself the byline for screen readers. */
export function isTold({ name, attribs }: Element): boolean {
  return (
    (name === 'section' || attribs.role === 'region') &&
    /byline/i.test((attribs['aria-labelledby'] ?? '').slice(0, 100))
  )
}

/** Neighbours on either side that tell a sentence. */
const maxNeighbours = 8

/** Whether a link stands in a sentence of a paragraph: somebody whom the story mentions. */
function isInProse({ prev, next }: Element): boolean {
  let length = 0
  for (let at = prev, i = 0; at && i < maxNeighbours; at = at.prev, i++) if (isText(at)) length += at.data.trim().length
  for (let at = next, i = 0; at && i < maxNeighbours; at = at.next, i++) if (isText(at)) length += at.data.trim().length
  return length > proseLength
}

/** A paragraph set to the right: below a text it is a signature. */
export function isSetRight({ name, attribs }: Element): boolean {
  if (name !== 'p' && name !== 'div') return false
  return (
    attribs.align === 'right' ||
    (attribs.style !== undefined && /text-align\s*:\s*right/i.test(attribs.style.slice(0, 200)))
  )
}

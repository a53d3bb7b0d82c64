import { isKoreanName } from '../../article/byline.ts'
import { collapseWhitespace } from '../../lib/text.ts'
import type { Author } from '../../model/record.ts'
import { says } from '../facts/field-words.ts'
import type { Spot } from '../facts/page-facts.ts'
import { shortText } from '../facts/spots.ts'
import { type Element, isElement } from '../tree/tree.ts'
import { readByline } from './byline-names.ts'
import { authorLinks } from './byline-parts.ts'
import { agency } from './byline-words.ts'
import { isUncasedName } from './given-names.ts'
import { fullName, isPerson } from './persons.ts'

/*
 * What tells a byline below the story, where names of other stories stand as well.
 */

/** A paragraph directly behind one of prose, or a box directly behind the story. */
export function isBehindText({ name, prev }: Element): boolean {
  let before = prev
  while (before && !isElement(before)) before = before.prev
  if (!before) return false
  return name === 'p' && before.name === 'p' ? isLong(shortText(before)) : shortText(before).length > longStory
}

const shortProse = 80

/** Scripts that say as much in half the letters. */
const denseText = /[\p{Script=Hangul}\p{Script=Han}]/u

/** Whether a paragraph is one of prose. */
export function isLong(text: string): boolean {
  return text.length > (denseText.test(text.slice(0, 20)) ? shortProse / 2 : shortProse)
}

export const longStory = 300

/** Paragraphs of prose before what signs below them. */
const fewestProse = 2

/** Elements of a box that are looked at for its heading. */
const headingParts = 30

/** `<div class="about-author"><h4>About</h4><h5>Jane Doe</h5><p>Jane covers the sea.</p></div>` as the name in its heading. */
export function headedByName(spot: Spot): Spot {
  if (spot.text.length <= 40 || !isBehindText(spot.element) || authorLinks(spot).length > 0) return spot
  const open = [...spot.element.children]
  for (let i = 0; i < open.length && i < headingParts; i++) {
    const node = open[i]!
    if (!isElement(node)) continue
    const text = /^(?:h[2-6]|strong|b)$/.test(node.name) ? collapseWhitespace(shortText(node)) : ''
    if (fullName.test(text) && isPerson({ name: text, email: null }) && tellsOf(text, spot.text))
      return { ...spot, text }
    open.push(...node.children.slice(0, 10))
  }
  return spot
}

/** Whether a box says its heading's first or last word again, or where to write: "Recent Posts" is nobody. */
export function tellsOf(name: string, text: string): boolean {
  const rest = text.replace(name, '')
  const words = name.split(' ')
  return rest.includes('@') || rest.includes(words[0]!) || rest.includes(words.at(-1)!)
}

/** Behind several paragraphs of prose and before no further one. */
export function isLastOfText({ prev, next }: Element): boolean {
  let behind = next
  while (behind && !isElement(behind)) behind = behind.next
  if (behind?.name === 'p') return false
  let prose = 0
  for (let before = prev; before && prose < fewestProse; before = before.prev) {
    if (!isElement(before)) continue
    if (before.name !== 'p') return false
    if (isLong(shortText(before))) prose++
  }
  return prose === fewestProse
}

const longestNames = 120

/** An element named for a byline that stands as the last of the text and holds little else than names: "By Jane Doe and John Roe in Leeds". */
export function isSignedBelow({ element, text }: Spot, language: string | null): boolean {
  if (!(element.names & says.byline) || text.length > longestNames || /[.!?。]$/.test(text)) return false
  const people = readByline(text, language).filter(isPerson)
  const isSpelled = (author: Author, i: number) => isWrittenOut(author) || (i > 0 && agency.test(author.name ?? ''))
  const letters = people.reduce((sum, { name }) => sum + (name?.length ?? 0), 0)
  return people.length > 0 && people.every(isSpelled) && text.length - letters <= longestRest
}

/** Labels, roles and places beside the names of such an element. */
const longestRest = 40

/** "Jane Doe, John Roe, Leeds": names in full, and at most where it was written. */
export function areNames(text: string, language: string | null): boolean {
  if (text.length > longestNames || text.includes('\n')) return false
  const people = readByline(text, language)
  let rest = text
  for (const { name } of people) {
    if (name === null || !fullName.test(name)) return false
    rest = rest.replace(name, ',')
  }
  const parts = rest.split(/[,;/|•]/).map((part) => part.trim())
  const places = parts.filter((part) => /\p{Lu}/u.test(part))
  return (
    people.length > 0 &&
    places.length < 2 &&
    parts.every((part) => /^(?:\p{L}{0,5}|\p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}-]+)?)$/u.test(part))
  )
}

export const signature = /[\w.-]@[\w-]+\.[\w.]|(?:기자|특파원|통신원|논설위원|칼럼니스트)(?![가-힣])/

export function isWrittenOut({ name }: Author): boolean {
  return name !== null && (fullName.test(name) || isUncasedName(name) || isKoreanName(name))
}

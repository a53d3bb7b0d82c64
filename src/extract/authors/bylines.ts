import { isKoreanName } from '../../article/byline.ts'
import type { Author } from '../../model/record.ts'
import { microformat } from '../facts/asides.ts'
import { isSetRight } from '../facts/byline-elements.ts'
import { isOfCardInHead } from '../facts/cards-in-head.ts'
import type { FieldContext } from '../facts/field-context.ts'
import { belongs, isNear, type Spot } from '../facts/page-facts.ts'
import { shortText } from '../facts/spots.ts'
import { nextElement, parentOf } from '../tree/neighbours.ts'
import { type Document, type Element, isElement, type Node } from '../tree/tree.ts'
import {
  areNames,
  headedByName,
  isBehindText,
  isLastOfText,
  isSignedBelow,
  isWrittenOut,
  signature,
} from './below-story.ts'
import { creditsOf, nameAndPlace, readByline } from './byline-names.ts'
import {
  authorLinks,
  bylineText,
  isOfAuthor,
  isOfHelper,
  isOfRole,
  longestLabel,
  longestLine,
  textBefore,
} from './byline-parts.ts'
import { agency, isBylineLabel, otherCredit, otherLabel, pictureLabelAlone } from './byline-words.ts'
import { isPaper, withoutBranches } from './house-names.ts'
import { isOfRow, isOfTeaser } from './other-stories.ts'
import { fullName, isPerson, isPlaceOrDesk, mergeMails, singleNames } from './persons.ts'

/** Who wrote, and who edited, translated or took pictures. */
export interface Signers {
  readonly authors: Author[]
  readonly others: Author[]
}

/** The people of the byline near the headline, or else of a signature that an element below the text holds. */
export function bylineAuthors(context: FieldContext, headline: Spot | null, house: string): Signers {
  const usable = context.facts.bylines
    .filter(
      (spot) =>
        spot.text !== '' &&
        spot.text.length <= 250 &&
        !isOfPicture(spot.element) &&
        !isOfTeaser(spot, headline) &&
        !isOfCardInHead(spot, headline) &&
        !isOfRow(spot, headline),
    )
    .map((spot) => withoutHeadline(spot, headline))
  const bareHouse = house.replace(/\.[a-z]{2,4}$/i, '')
  const inHead = usable.filter((spot) => isNear(spot, headline) && spot.prose - (headline?.prose ?? 0) <= proseBefore)
  // What stands above the headline may be of other stories.
  const isBehind = (spot: Spot) => spot.offset >= (headline?.offset ?? 0)
  const behind = headGroup(inHead.filter(isBehind), context, house)
  if (behind.authors.length > 0) return behind
  const above = headGroup(
    inHead.filter((spot) => !isBehind(spot)),
    context,
    house,
  )
  if (above.authors.length > 0) return above
  // At the end of the text only what signs with a title or a mail: other names there are of other stories.
  const signed = usable
    .map(headedByName)
    .filter(
      (spot) =>
        belongs(spot, headline) &&
        spot.offset > (headline?.offset ?? 0) &&
        (signature.test(spot.text) ||
          isBylineLabel(spot.text.split('\n', 1)[0]!.trim()) ||
          microformat.test((spot.element.attribs.class ?? '').slice(0, 200)) ||
          ((isSetRight(spot.element) || isBehindText(spot.element)) &&
            (fullName.test(spot.text) || nameAndPlace.test(spot.text) || authorLinks(spot).length > 0)) ||
          (isLastOfText(spot.element) &&
            (areNames(withoutBranches(spot.text, bareHouse), context.language) ||
              isSignedBelow(spot, context.language)))),
    )
  const below = firstGroup(signed, context, house)
  return { ...below, others: [...behind.others, ...above.others, ...below.others] }
}

/** Papers name who took a picture as they name who writes; some set the writer's portrait in a figure. */
function headGroup(spots: readonly Spot[], context: FieldContext, house: string): Signers {
  const besidePictures = firstGroup(
    spots.filter(({ element }) => !isInFigure(element)),
    context,
    house,
  )
  return besidePictures.authors.length > 0
    ? besidePictures
    : firstGroup(
        spots.filter(({ element }) => !isBelowCaption(element)),
        context,
        house,
      )
}

/** Whether a name stands behind the caption of a picture: who took that. */
function isBelowCaption(element: Element): boolean {
  let at: Element | null = element
  for (let level = 0; at && level < figureLevels; level++, at = parentOf(at))
    if (at.name === 'figcaption') return shortText(at).length > shortText(element).length + leastCaptionText
  return false
}

const leastCaptionText = 20

/** `photo-author`, `image__byline`: who took a picture. */
function isOfPicture({ attribs }: Element): boolean {
  return /(?:photo|image|img|foto|picture|caption|figure)[-_]{0,2}(?:author|byline|autor)/i.test(
    (attribs.class ?? '').slice(0, 200),
  )
}

/** Elements around a byline that may be a picture's figure. */
const figureLevels = 4

export function isInFigure(element: Element): boolean {
  let at: Element | null = element
  for (let level = 0; at && level < figureLevels; level++, at = parentOf(at))
    if (at.name === 'figure' || at.name === 'figcaption') return true
  return false
}

/** A box named for its reporter may hold the headline too. */
function withoutHeadline(spot: Spot, headline: Spot | null): Spot {
  if (headline === null || !spot.text.includes(headline.text)) return spot
  return { ...spot, text: spot.text.replace(headline.text, '').trim() }
}

/** Paragraphs of prose that may stand before the byline; one behind more of them is that of a box within the story. */
export const proseBefore = 3

/** The people of the first byline that names any, and of what stands directly beside it. */
function firstGroup(spots: readonly Spot[], { language }: FieldContext, house: string): Signers {
  const authors: Author[] = []
  let group: Spot | null = null
  /** Who edited, translated or took the pictures. */
  const others: Spot[] = []
  for (const spot of spots.map((one) => withLine(one, language))) {
    if (group && spot.offset - group.offset > 200) break
    if (group && (isInside(spot, group) || isOfRole(spot.element))) continue
    if (others.some((other) => isInside(spot, other))) continue
    if (isOfOthers(spot) || isOfHelper(spot.element)) {
      others.push(spot)
      continue
    }
    const found = readByline(
      bylineText(spot, language, house)
        .split('\n')
        .map((line) => withoutBranches(line, house.replace(/\.[a-z]{2,4}$/i, '')))
        .join('\n'),
      language,
    ).filter(isPerson)
    if (found.length === 0 || (isOfRole(spot.element) && !found.every(isWrittenOut))) continue
    group ??= spot
    authors.push(...found)
  }
  mergeMails(authors)
  const [other] = others
  const helpers =
    authors.length === 0 && other && !isInFigure(other.element)
      ? readByline(other.text.split('\n', 1)[0]!.replace(otherCredit, ''), language).filter(isPerson)
      : []
  // A desk signs alone, or stands beside who works there.
  const people = authors.filter(
    ({ name }) => name === null || isKoreanName(name) || !(koreanDesk.test(name) || indianDesk.test(name)),
  )
  const signed = people.length > 0 ? people : authors
  // Beside a full name a word alone is a button or a section, and a paper where somebody works.
  const isFull = ({ name, email }: Author) =>
    name !== null &&
    /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Devanagari}]\S* \p{L}/u.test(
      name,
    ) &&
    !isPaper({ name, email })
  if (!signed.some(isFull)) return { authors: signed, others: helpers }
  if (singleNames.test(language ?? '')) {
    const isPlaceBehind = ({ name }: Author, i: number) => i > 0 && name !== null && isPlaceOrDesk(name)
    return { authors: signed.filter((author, i) => !isPlaceBehind(author, i)), others: helpers }
  }
  const known = signed.filter(
    ({ name, email }, i) =>
      email !== null ||
      name === null ||
      (!isPaper({ name, email }) &&
        !/ (?:of|for) /.test(name) &&
        !(i > 0 && (isPlaceOrDesk(name) || (articleAlone.test(name) && !/^vi(?![a-z])/i.test(language ?? '')))) &&
        (!oneWord.test(name) || isKnownSigner(name))),
  )
  return { authors: known, others: helpers }
}

/** "La Spezia", "Le Havre", "Den Haag"; "Le" is a family name too. */
const articleAlone = /^(?:La|Le|El|Il|Den|Die|Der) \p{Lu}[\p{L}-]+$/u

/** One word, in scripts that part words by spaces. */
const oneWord = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Devanagari}\p{M}]+$/u

/** Elements around a link of an author that may be its line. */
const lineLevels = 3

function isHeading(node: Node): boolean {
  return isElement(node) && /^h\d$/.test(node.name)
}

/** A link of an author as the line that names others beside it, who may have no page; else as it is. */
function withLine(spot: Spot, language: string | null): Spot {
  if (spot.element.name !== 'a' || !isOfAuthor(spot.element)) return spot
  let at = spot.element.parent as Element | null
  for (let level = 0; at && isElement(at) && level < lineLevels; level++, at = at.parent as Element | null) {
    const text = shortText(at)
    if (text.length > longestLine || isHeading(at) || at.children.some(isHeading)) break
    const line = { ...spot, element: at, text }
    if (bylineText(line, language, '').length > spot.text.length) return line
  }
  return spot
}

/** The lines of the bylines near the headline without those of people who did something else than write. */
export function writtenLines(context: FieldContext, headline: Spot | null): string[] {
  const near = context.facts.bylines.filter((spot) => isNear(spot, headline))
  const others = near.filter(isOfOthers)
  return near
    .filter((spot) => !others.some((other) => isInside(spot, other)))
    .flatMap(({ text }) => text.split('\n').filter((line) => !otherCredit.test(line.trim())))
}

function isOfOthers({ text, element }: Spot): boolean {
  const lines = text.split('\n').flatMap(creditsOf)
  if (lines.length < 4 && otherLabel.test(lines[0]?.trim() ?? '')) return true
  if (lines.length > 0 && lines.every((line) => otherCredit.test(line.trim()))) return true
  if (isPictured(element)) return true
  // "Foto: <a>Olle Berg</a>"
  const { parent } = element
  if (element.name !== 'a' || lines.length > 1 || !parent || !isElement(parent)) return false
  const around = shortText(parent as Element)
  return around.length < text.length + longestLabel && otherCredit.test(around)
}

/** `<a class="author">Nils Lund</a><span>Foto</span>`: what somebody did, as the last element behind the name or beside it. */
function isPictured(element: Element): boolean {
  const parts = element.children.filter((child): child is Element => isElement(child))
  // "Nils Lund <span>Foto</span>"
  const [only] = parts
  if (only && parts.length === 1 && textBefore(element) !== null && pictureLabelAlone.test(shortText(only).trim()))
    return true
  const behind = parts.length === 2 ? parts[1]! : nextElement(element)
  return behind !== null && nextElement(behind) === null && pictureLabelAlone.test(shortText(behind).trim())
}

function isKnownSigner(name: string): boolean {
  return agency.test(name) || name === name.toUpperCase()
}

/** How desks of a newsroom end. */
const koreanDesk = /[가-힣](?:부|팀|국|실|룸|취재단|기자단)$/

/** "अमर प्रभा नेटवर्क", "হাওর ডেস্ক" */
const indianDesk = /[\p{L}\p{M}] (?:नेटवर्क|ब्यूरो|डेस्क|टीम|ডেস্ক|ব্যুরো)$/u

function isInside(spot: Spot, outer: Spot): boolean {
  let node: Element | Document | null = spot.element.parent
  for (let depth = 0; node && depth < 1000; depth++) {
    if (node === outer.element) return true
    node = node.parent
  }
  return false
}

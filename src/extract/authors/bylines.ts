import { isKoreanName } from '../../article/byline.ts'
import { collapseWhitespace } from '../../lib/text.ts'
import type { Author } from '../../model/record.ts'
import { microformat } from '../facts/asides.ts'
import { authorAddress, isSetRight } from '../facts/byline-elements.ts'
import { isOfCardInHead } from '../facts/cards-in-head.ts'
import type { FieldContext } from '../facts/field-context.ts'
import { says } from '../facts/field-words.ts'
import { belongs, isNear, type Spot } from '../facts/page-facts.ts'
import { loneMail } from '../facts/signed-texts.ts'
import { isForReaders, shortText } from '../facts/spots.ts'
import { nextElement, parentOf } from '../tree/neighbours.ts'
import { type Document, type Element, isBlock, isElement, isText, type Node } from '../tree/tree.ts'
import { findLastJoint } from './byline-forms.ts'
import { creditsOf, nameAndPlace, readByline } from './byline-names.ts'
import {
  agency,
  isBylineLabel,
  otherCredit,
  otherJob,
  otherLabel,
  picturedBehind,
  pictureLabelAlone,
  pictureLabels,
} from './byline-words.ts'
import { isUncasedName } from './given-names.ts'
import { isOfHouse, isPaper, withoutBranches } from './house-names.ts'
import { fullName, isPerson, isPlaceOrDesk, isPost, mergeMails, noNameWord, singleNames } from './persons.ts'

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
  return besidePictures.authors.length > 0 ? besidePictures : firstGroup(spots, context, house)
}

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

/** Elements around a byline that may be the box of a teaser, and a link that may be its headline. */
const teaserLevels = 2
const shortestTeaser = 16

/** `<li><a>The cheese fair grows</a> <span class="author">Jane Doe</span></li>` behind prose: another story's. */
export function isOfTeaser({ element, prose }: Spot, headline: Spot | null): boolean {
  if (headline === null || prose === headline.prose) return false
  let at = element
  for (let level = 0; level < teaserLevels; level++) {
    for (let before = at.prev; before; before = before.prev) {
      if (!isElement(before)) continue
      if (/^(?:p|div|section|article)$/.test(before.name)) break
      if (
        /^h[2-6]$/.test(before.name) ||
        (before.name === 'a' && shortText(before).length >= shortestTeaser && !isOfAuthor(before))
      )
        return true
    }
    const { parent } = at
    if (!parent || !isElement(parent) || /^(?:article|main|body|section)$/.test((parent as Element).name)) return false
    at = parent as Element
    // A box with a story of its own below a standfirst, which may be a heading.
    if (shortText(at).length > longStory) return false
  }
  return false
}

/** What a card says besides who wrote it is at least this. */
const leastOfCard = 12

/** `<div class="columnist"><a rel="author">Jane Doe</a><p>A town of two clocks</p></div>` beside others of its kind, behind prose: who wrote other texts. */
function isOfRow(spot: Spot, headline: Spot | null): boolean {
  if (headline === null || spot.prose <= headline.prose) return false
  const author = authorLinks(spot)[0] ?? spot.text
  let card: Element | null = spot.element
  for (let level = 0; card !== null && level <= teaserLevels; level++, card = parentOf(card)) {
    const said = shortText(card)
    if (said.length > longStory) return false
    if (isListedStory(card)) return true
    if (said.length < author.length + leastOfCard || card.attribs.class === undefined) continue
    const { name, attribs } = card
    const isTwin = (node: Node) => isElement(node) && node.name === name && node.attribs.class === attribs.class
    const twins = parentOf(card)?.children.filter(isTwin).length ?? 0
    // A life tells of its author by the name.
    if (twins > 1 && !tellsOf(author, said)) return true
  }
  return false
}

/** `<li><a href="/rot">Rot</a> <span class="author">Jane Doe</span></li>`, `<div><span class="author">…` in a row of such. */
function isListedStory(card: Element): boolean {
  const leads = (node: Node) => {
    if (!isElement(node)) return false
    const { name, attribs, children } = node
    if (name !== card.name || attribs.class !== card.attribs.class) return false
    return children.slice(0, mostOfCard).some((child) => isElement(child) && isHeadlineLink(child))
  }
  const isTwin = (node: Node) => node !== card && leads(node)
  return cardNames.has(card.name) && leads(card) && (parentOf(card)?.children.some(isTwin) ?? false)
}

const cardNames: ReadonlySet<string> = new Set(['li', 'div', 'article', 'section'])
/** How many parts of a card are looked at for its headline. */
const mostOfCard = 10

/** A link that is not to somebody's page, alone or in a heading. */
function isHeadlineLink(element: Element): boolean {
  const link = /^h[2-6]$/.test(element.name) ? element.children.find((child) => isElement(child)) : element
  return (
    link !== undefined &&
    (link as Element).name === 'a' &&
    !isOfAuthor(link as Element) &&
    shortText(link as Element) !== ''
  )
}

/** A box named for its reporter may hold the headline too. */
function withoutHeadline(spot: Spot, headline: Spot | null): Spot {
  if (headline === null || !spot.text.includes(headline.text)) return spot
  return { ...spot, text: spot.text.replace(headline.text, '').trim() }
}

/** Paragraphs of prose that may stand before the byline; one behind more of them is that of a box within the story. */
export const proseBefore = 3

/** A paragraph directly behind one of prose, or a box directly behind the story. */
function isBehindText({ name, prev }: Element): boolean {
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

const longStory = 300
/** Paragraphs of prose before what signs below them. */
const fewestProse = 2

/** Elements of a box that are looked at for its heading. */
const headingParts = 30

/** `<div class="about-author"><h4>About</h4><h5>Jane Doe</h5><p>Jane covers the sea.</p></div>` as the name in its heading. */
function headedByName(spot: Spot): Spot {
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
function tellsOf(name: string, text: string): boolean {
  const rest = text.replace(name, '')
  const words = name.split(' ')
  return rest.includes('@') || rest.includes(words[0]!) || rest.includes(words.at(-1)!)
}

/** Behind several paragraphs of prose and before no further one. */
function isLastOfText({ prev, next }: Element): boolean {
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
function isSignedBelow({ element, text }: Spot, language: string | null): boolean {
  if (!(element.names & says.byline) || text.length > longestNames || /[.!?。]$/.test(text)) return false
  const people = readByline(text, language).filter(isPerson)
  const isSpelled = (author: Author, i: number) => isWrittenOut(author) || (i > 0 && agency.test(author.name ?? ''))
  const letters = people.reduce((sum, { name }) => sum + (name?.length ?? 0), 0)
  return people.length > 0 && people.every(isSpelled) && text.length - letters <= longestRest
}

/** Labels, roles and places beside the names of such an element. */
const longestRest = 40

/** "Jane Doe, John Roe, Leeds": names in full, and at most where it was written. */
function areNames(text: string, language: string | null): boolean {
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

const signature = /[\w.-]@[\w-]+\.[\w.]|(?:기자|특파원|통신원|논설위원|칼럼니스트)(?![가-힣])/

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
    authors.length === 0 && other
      ? readByline(other.text.split('\n', 1)[0]!.replace(otherCredit, ''), language).filter(isPerson)
      : []
  // A desk signs alone, or stands beside who works there.
  const people = authors.filter(({ name }) => name === null || isKoreanName(name) || !koreanDesk.test(name))
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
  const behind = parts.length === 2 ? parts[1]! : nextElement(element)
  return behind !== null && nextElement(behind) === null && pictureLabelAlone.test(shortText(behind).trim())
}

const longestLabel = 40

function isWrittenOut({ name }: Author): boolean {
  return name !== null && (fullName.test(name) || isUncasedName(name) || isKoreanName(name))
}

function isKnownSigner(name: string): boolean {
  return agency.test(name) || name === name.toUpperCase()
}

/** A word alone at the start of a line or behind a sign. */
const agencyPlace =
  /(?<=^(?:(?:e|y|et|und|og|och|en|and|avec|mit|con|com|met|med) )?|[,/|·•(]\s?)[\p{L}-]{2,10}(?=\s?(?:$|[,/|·•)])|\s\d)/gu

/** What the names of classes call the parts of a byline that say what somebody is, and where. */
const roleClass =
  /(?:^|[\s_-])(?:roles?|job|job-?title|jobtitle|position|function|fonction|funktion|funcion|cargo|occupation|affiliation|organi[sz]ation|orga?|company|source|origin|location|place|lieu|lugar|luogo|local|ciudad|plaats|ort|sted|bio|biography|description)(?=$|[\s_-])/i

function isOfRole({ attribs }: Element): boolean {
  return attribs.class !== undefined && roleClass.test(attribs.class.slice(0, 200))
}

/** The text of a byline without the parts that are named for roles and places, if names are left. */
function withoutRoles({ element, text }: Spot): string {
  if (text.length > longestLine) return text
  let holdsRole = false
  const named = shortText(element, (part) => {
    const isRole = isOfRole(part)
    holdsRole ||= isRole
    return isRole
  })
  return holdsRole && text === shortText(element) && /\p{L}{2}\P{L}+\p{L}/u.test(named) ? named : text
}

/** A byline's text without what stands in it besides names: dates, sharing, biographies. */
function bylineText(spot: Spot, language: string | null, house: string): string {
  const told = toldAuthors(spot)
  if (told.length > 0) return told.join('\n')
  const all = withoutRoles(spot).split('\n').flatMap(creditsOf)
  const lines = all.filter((line) => !otherCredit.test(line.trim()))
  const linked = authorLinks(spot)
  const row = namesInRow(spot.element, house)
  if (row.length > 0 && linked.every((name) => row.some((one) => name.includes(one)))) return row.join('\n')
  const links = linked.filter((name) => !all.some((line) => line.includes(name) && !lines.includes(line)))
  if (links.length > 0) {
    const signed = lines.map((line) => signedTogether(line, links, language)).filter((line) => line !== null)
    const further = links.filter((name) => !signed.some((line) => line.includes(name)))
    // The people have a page of their own, the agency beside them has none.
    const beside = lines.flatMap((line) => [...line.matchAll(agencyPlace)].map(([word]) => word))
    const people = [...signed, ...further]
    const mails = people.length === 1 && !people[0]!.includes('@') ? lines.filter((line) => loneMail.test(line)) : []
    return [...people, ...mails, ...beside.filter((word) => agency.test(word))].join('\n')
  }
  const names = namesBeforePosts(spot.element, house)
  const filed = lines.findIndex((line) => /^(?:filed under|filed in|tags|topics|categories)\s?:?$/i.test(line.trim()))
  return lines
    .slice(0, filed < 0 ? lines.length : filed)
    .filter((line) => /\p{L}[\p{L}\p{M}]/u.test(line) && line.length <= 120)
    .slice(0, 6)
    .flatMap((line) => {
      const life = lifeBehind.exec(line)?.[0]
      if (life !== undefined) return [life]
      const own = names.filter((name) => line.includes(name))
      const before = own.length > 0 ? line.slice(0, line.indexOf(own[0]!)).trim() : line
      return before === '' || (own.length > 0 && isBylineLabel(before)) ? own : [line]
    })
    .join('\n')
}

const rowNames: ReadonlySet<string> = new Set(['span', 'li', 'a', 'strong', 'b', 'em', 'address', 'h3', 'h4', 'h5'])
/** Parts of a name that stand in elements of their own. */
const partOfName = /first|last|given|family|sur-?name|vorname|nachname|pr[eé]nom|apellido|cognome/i

/** `<span>Jane Doe</span> <span>John Roe</span>`, `<li><a>Jane Doe</a></li><li>John Roe</li>`: elements of one kind beside each other, each a name in full. */
function namesInRow(element: Element, house: string): string[] {
  const open: Element[] = [element]
  for (let i = 0; i < open.length && i < bylineParts; i++) {
    const children = open[i]!.children.filter((child): child is Element => isElement(child)).slice(0, 20)
    const kinds = Map.groupBy(children, ({ name, attribs }) => attribs.class ?? name)
    for (const twins of kinds.values()) {
      const { name, attribs } = twins[0]!
      if (twins.length < 2 || partOfName.test(attribs.class ?? '')) continue
      if (!rowNames.has(name) && attribs.class === undefined) continue
      const texts = twins.map((twin) => collapseWhitespace(shortText(twin)).replace(/^by\s|\s?[,;|·•/]$/giu, ''))
      // "Jane Doe Text" is no name.
      if (
        texts.some(
          (text) =>
            isOtherLabel(text.slice(text.lastIndexOf(' ') + 1)) || isBylineLabel(text.slice(text.lastIndexOf(' ') + 1)),
        )
      )
        continue
      const writers = texts.filter((text, at) => !picturedName.test(text) && !isOfHelper(twins[at]!))
      const isName = (text: string) =>
        fullName.test(text) &&
        isPerson({ name: text, email: null }) &&
        !isPlaceOrDesk(text) &&
        !isPost(text) &&
        !isPaper({ name: text, email: null }) &&
        !noNameWord.test(text) &&
        !(house !== '' && isOfHouse(text, house))
      if (writers.length > 0 && writers.every(isName)) return writers
    }
    open.push(...children)
  }
  return []
}

/** "Nils Lund (foto)" */
const picturedName = new RegExp(`.\\s[(（](?:${pictureLabels})[)）]$`, 'iu')

/** "Jane Doe is a former mayor and chairs the river trust" */
const lifeBehind =
  /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}(?= (?:is|was|ist|est|es|è|é|är|er|jest|covers|writes|works) \p{Ll})/u

/** Elements of a byline that are looked at for names. */
const bylineParts = 60

/** `<span>Jane Doe</span><span>Health correspondent, Leeds</span>`: names in elements of their own, each before what that person is, or the house. */
function namesBeforePosts(element: Element, house: string): string[] {
  const names: string[] = []
  const isBehindName = (text: string) =>
    isPost(text) || (house !== '' && isOfHouse(text.split(/\s?[,|–]/, 1)[0]!, house))
  const open: Element[] = [element]
  for (let i = 0; i < open.length && i < bylineParts; i++) {
    // A portrait says nothing.
    const children = open[i]!.children.filter(
      (child): child is Element => isElement(child) && child.name !== 'img' && child.name !== 'svg',
    ).slice(0, 20)
    const pairs = children.filter((_, at) => at % 2 === 0)
    const isPaired = (name: Element, at: number) => {
      const behind = children[at * 2 + 1]!
      // `<strong>Ana Gil</strong> <em>Vigo</em>`: where it was written, or for whom, is set otherwise than the name.
      const isPlace = behind.name !== name.name && placeWords.test(shortText(behind))
      return (
        name.children.every(isText) &&
        fullName.test(collapseWhitespace(shortText(name))) &&
        (isPlace || isBehindName(shortText(behind)))
      )
    }
    const own = textBefore(open[i]!)
    if (own !== null && (isBehindName(shortText(children[0]!)) || isPlaceElement(children[0]!))) names.push(own)
    else if (children.length > 0 && children.length % 2 === 0 && pairs.every(isPaired))
      names.push(...pairs.map((name) => collapseWhitespace(shortText(name))))
    else open.push(...children)
  }
  return names
}

/** One to four words with capitals, or small ones among them. */
const placeWords = /^\p{Lu}[\p{L}’'.-]+(?: \p{L}[\p{L}’'.-]*){0,3}$/u

/** `Ana Gil <span>Madrid</span>`: where it was written, in an element of its own behind the name; a family name may have one too. */
function isPlaceElement(element: Element): boolean {
  return (
    /^(?:span|em|i|small)$/.test(element.name) &&
    !/name|apellido|nom/i.test((element.attribs.class ?? '').slice(0, 100)) &&
    placeWords.test(shortText(element))
  )
}

/** `Jane Doe <span>Correspondent</span>`: the name that is an element's first text, before an element. */
function textBefore({ children: [first, second] }: Element): string | null {
  if (!first || !second || !isText(first) || !isElement(second) || first.data.length > longestLine) return null
  const text = collapseWhitespace(first.data).trim()
  return fullName.test(text) || isUncasedName(text) ? text : null
}

const longestLine = 160

/** "By Jane Doe, John Roe", "Jane Doe und John Roe, Berlin": a line in which not each of the names has a page, as far as it names people. */
function signedTogether(line: string, links: readonly string[], language: string | null): string | null {
  const linked = links.filter((name) => line.includes(name))
  if (linked.length === 0 || line.length > longestLine) return null
  const signed = /^by /i.test(line) ? line : upToLastName(line, linked, language)
  if (signed === null) return null
  // "Jane Doe Harbour News", "political reporters Jane Doe and John Roe": the links know better.
  const names = new Set(readByline(signed, language).map(({ name }) => name))
  return linked.every((name) => names.has(name) || !signed.includes(name)) ? signed : null
}

/** A line as far as the end of the name behind its last "and", which must join one of the names that are links. */
function upToLastName(line: string, linked: readonly string[], language: string | null): string | null {
  const joint = findLastJoint(line, language)
  // "São Paulo e Santos" behind the names joins none of them; a post may stand between.
  const isJoined = (name: string) =>
    joint !== null &&
    (joint.behind.startsWith(name) ||
      joint.before.replace(/\s?,\s[^,]{3,40}$/, (post) => (isPost(post) ? '' : post)).endsWith(name))
  if (!joint || !linked.some(isJoined)) return null
  const end = /[,;|/(]|\s[–—-]\s/.exec(joint.behind)
  return end ? line.slice(0, line.length - joint.behind.length + end.index) : line
}

/** "Author, Ida Falk", "Role, The Post": names behind a label that only screen readers hear. */
function toldAuthors(spot: Spot): string[] {
  const names: string[] = []
  if (spot.element.attribs.role !== 'region') return names
  const open = [...spot.element.children]
  for (let i = 0; i < open.length && i < 100; i++) {
    const node = open[i]
    if (!node || !isElement(node)) continue
    if (isForReaders(node) && /^authors?\b/i.test(shortText(node))) {
      const parent = node.parent as Element
      names.push(collapseWhitespace(shortText(parent).replace(/^authors?,?\s/i, '')))
    } else open.push(...node.children.slice(0, 20))
  }
  return names
}

function authorLinks(spot: Spot): string[] {
  const names: string[] = []
  /** `<strong class="signature__author">`, twice: nothing else parts the two names. */
  const marked: string[] = []
  const open = [...spot.element.children]
  for (let i = 0; i < open.length && i < 150; i++) {
    const node = open[i]
    if (!node || !isElement(node)) continue
    if (isOfHelper(node)) continue
    const isOwn = isOfAuthor(node)
    const isNamed = !isOwn && isNameOnly(node)
    const isMarked =
      !isOwn && !isNamed && (node.names & says.byline) !== 0 && !isOfRole(node) && node.children.every(isText)
    const text = isOwn || isNamed || isMarked ? collapseWhitespace(shortText(node)) : ''
    if (isOwn && text !== '' && text.length < 100) names.push(text)
    else if (isNamed && ((fullName.test(text) && !noNameWord.test(text)) || isUncasedName(text))) names.push(text)
    else if (isMarked && fullName.test(text)) marked.push(text)
    else open.push(...node.children.slice(0, 50))
  }
  return names.length === 0 && marked.length > 1 ? marked : names
}

/** Whether beside a name stands that this one did something else: "Reviewed by" before it, "(Fotos)" or a job behind it. */
function isOfHelper({ prev, next }: Element): boolean {
  const before = prev && isText(prev) ? prev.data.trim() : ''
  if (
    otherCredit.test(
      before
        .slice(-60)
        .split(/[,;|·•]/)
        .at(-1)!
        .trim(),
    )
  )
    return true
  // `<span>Foto</span> <a>Olle Berg</a>`
  const label = prev && isText(prev) && before === '' ? prev.prev : prev
  if (label && isElement(label) && label.name === 'span' && isOtherLabel(shortText(label))) return true
  if (next && isText(next) && next.data.trim() !== '') return picturedBehind.test(next.data.slice(0, 40))
  const behind = next && isText(next) ? next.next : next
  if (behind === null || !isElement(behind) || isBlock(behind)) return false
  const said = shortText(behind)
  return otherJob.test(said) || picturedBehind.test(said) || pictureLabelAlone.test(said.trim())
}

/** "Foto", "Edited by" */
function isOtherLabel(text: string): boolean {
  return otherLabel.test(text) || (text.length < longestLabel && otherCredit.test(text))
}

/** Whether a link leads to somebody's page, or an element is named for the name of an author and no box. */
function isOfAuthor({ name, attribs, children }: Element): boolean {
  return (
    /(?:^|\s)author(?:\s|$)/.test(attribs.rel ?? '') ||
    (name === 'a' && authorAddress.test((attribs.href ?? '').slice(0, 300))) ||
    (/(?:author|byline|contributor)[-_]{0,2}name|^fn$/i.test((attribs.class ?? '').slice(0, 200)) &&
      !children.some((child) => isElement(child) && isBlock(child)))
  )
}

/** `<span class="nom">Jeanne Roy</span><span>Économiste</span>`, `<h4>`: what in a byline is called a name, or stands as its heading. */
function isNameOnly({ name, attribs, children, next }: Element): boolean {
  if (!children.every(isText)) return false
  if (/^h[3-6]$/.test(name)) return next !== null
  return (
    attribs.class !== undefined &&
    /(?:^|[\s_-])(?:name|nom|nombre|nome|navn|namn|naam)$/i.test(attribs.class.slice(0, 200))
  )
}

/** How desks of a newsroom end. */
const koreanDesk = /[가-힣](?:부|팀|국|실|룸|취재단|기자단)$/

function isInside(spot: Spot, outer: Spot): boolean {
  let node: Element | Document | null = spot.element.parent
  for (let depth = 0; node && depth < 1000; depth++) {
    if (node === outer.element) return true
    node = node.parent
  }
  return false
}

import { collapseWhitespace } from '../../lib/text.ts'
import { authorAddress, isTold } from '../facts/byline-elements.ts'
import { says } from '../facts/field-words.ts'
import type { Spot } from '../facts/page-facts.ts'
import { loneMail } from '../facts/signed-texts.ts'
import { isForReaders, shortText } from '../facts/spots.ts'
import { parentOf } from '../tree/neighbours.ts'
import { type Element, isBlock, isElement, isText } from '../tree/tree.ts'
import { findLastJoint } from './byline-forms.ts'
import { creditsOf, readByline } from './byline-names.ts'
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
import { isOfHouse, isPaper } from './house-names.ts'
import { fullName, isPerson, isPlaceOrDesk, isPost, noNameWord } from './persons.ts'

/*
 * The names among what else stands in the element of a byline: links, rows of names, names before what somebody is.
 */

export const longestLabel = 40

/** A word alone at the start of a line or behind a sign. */
const agencyPlace =
  /(?<=^(?:(?:e|y|et|und|og|och|en|and|avec|mit|con|com|met|med) )?|[,/|·•(]\s?)[\p{L}-]{2,10}(?=\s?(?:$|[,/|·•)])|\s\d)/gu

/** What the names of classes call the parts of a byline that say what somebody is, and where. */
const roleClass =
  /(?:^|[\s_-])(?:roles?|job|job-?title|jobtitle|position|function|fonction|funktion|funcion|cargo|occupation|affiliation|organi[sz]ation|orga?|company|source|origin|location|place|lieu|lugar|luogo|local|ciudad|plaats|ort|sted|bio|biography|description)(?=$|[\s_-])/i

export function isOfRole({ attribs }: Element): boolean {
  return attribs.class !== undefined && roleClass.test(attribs.class.slice(0, 200))
}

/** The text of a byline without the parts that are named for roles and places, if names are left. */
function withoutRoles({ element, text }: Spot): string {
  if (text.length > longestLine) return text
  let holdsRole = false
  const named = shortText(element, (part) => {
    const isRole = isOfRole(part) || isOfDate(part)
    holdsRole ||= isRole
    return isRole
  })
  return holdsRole && text === shortText(element) && /\p{L}{2}\P{L}+\p{L}|\p{L}\P{L}+\p{L}{2}/u.test(named)
    ? named
    : text
}

/** `<span class="article-date">NEWS <span>09.03.2026 - 12:05</span></span>`: an element within a byline that is named for its date and holds one. */
function isOfDate({ names, attribs, name }: Element): boolean {
  return (
    (name === 'time' || ((names & says.date) !== 0 && dateClass.test(attribs.class ?? ''))) &&
    (names & says.byline) === 0
  )
}

const dateClass = /(?:^|[a-z\d_\s-])(?:date|time|fecha|datum|tarih|published|updated)(?![a-z])/i

/** A byline's text without what stands in it besides names: dates, sharing, biographies. */
export function bylineText(spot: Spot, language: string | null, house: string): string {
  const told = toldAuthors(spot)
  if (told.length > 0) return told.join('\n')
  const all = withoutRoles(spot).split('\n').flatMap(creditsOf)
  const lines = all.filter((line) => !otherCredit.test(line.trim()))
  const linked = authorLinks(spot)
  const row = namesInRow(spot.element, house)
  // "<a>Jane Doe</a> and <a>John Roe</a>, Harbour News, and Ida Falk": the row is not all.
  const isAll = () => !lines.some((line) => namesTogether(line, row, language, house) > row.length)
  if (row.length > 0 && linked.every((name) => row.some((one) => name.includes(one))) && isAll()) return row.join('\n')
  const links = linked.filter((name) => !all.some((line) => line.includes(name) && !lines.includes(line)))
  if (links.length > 0) {
    const signed = lines.map((line) => signedTogether(line, links, language, house)).filter((line) => line !== null)
    const further = links.filter((name) => !signed.some((line) => line.includes(name)))
    // The people have a page of their own, the agency beside them has none.
    const beside = lines.flatMap((line) => [...line.matchAll(agencyPlace)].map(([word]) => word))
    const people = [...signed, ...further]
    const mails = people.length === 1 && !people[0]!.includes('@') ? lines.filter((line) => loneMail.test(line)) : []
    return [...people, ...mails, ...beside.filter((word) => agency.test(word))].join('\n')
  }
  const { names, others } = namesBeforePosts(spot.element, house)
  const filed = lines.findIndex((line) => /^(?:filed under|filed in|tags|topics|categories)\s?:?$/i.test(line.trim()))
  return lines
    .slice(0, filed < 0 ? lines.length : filed)
    .filter((line) => /\p{L}[\p{L}\p{M}]/u.test(line) && line.length <= 120)
    .filter((line) => !others.some((name) => line.startsWith(name)))
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
export const picturedName = new RegExp(`.\\s[(（](?:${pictureLabels})[)）]$`, 'iu')

/** "Jane Doe is a former mayor and chairs the river trust" */
const lifeBehind =
  /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}(?= (?:is|was|ist|est|es|è|é|är|er|jest|covers|writes|works) \p{Ll})/u

/** Elements of a byline that are looked at for names. */
const bylineParts = 60

/** `<span>Jane Doe</span><span>Health correspondent, Leeds</span>`: names in elements of their own, each before what that person is, or the house. */
function namesBeforePosts(element: Element, house: string): { names: string[]; others: string[] } {
  const names: string[] = []
  /** Who took the pictures. */
  const others: string[] = []
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
      const isPlace =
        (behind.name !== name.name && placeWords.test(shortText(behind))) || /^\p{Lu}\p{L}+$/u.test(shortText(behind))
      return (
        (name.children.every(isText) || isOneInline(name)) &&
        fullName.test(collapseWhitespace(shortText(name))) &&
        !partOfName.test(name.attribs.class ?? '') &&
        (isPlace || isBehindName(shortText(behind)))
      )
    }
    const own = textBefore(open[i]!)
    if (own !== null && (isBehindName(shortText(children[0]!)) || isPlaceElement(children[0]!))) names.push(own)
    else if (children.length > 0 && children.length % 2 === 0 && pairs.every(isPaired))
      for (const [at, name] of pairs.entries()) {
        const behind = shortText(children[at * 2 + 1]!).trim()
        const isOther = pictureLabelAlone.test(behind) || otherJob.test(behind)
        ;(isOther ? others : names).push(collapseWhitespace(shortText(name)))
        if (agency.test(behind)) names.push(behind)
      }
    else open.push(...children)
  }
  return { names, others }
}

function isOneInline({ children }: Element): boolean {
  const [only] = children
  return (
    children.length === 1 && isElement(only!) && (only.name === 'a' || (!isBlock(only) && only.children.every(isText)))
  )
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
export function textBefore({ children: [first, second] }: Element): string | null {
  if (!first || !second || !isText(first) || !isElement(second) || first.data.length > longestLine) return null
  const text = collapseWhitespace(first.data).trim()
  return fullName.test(text) || isUncasedName(text) ? text : null
}

export const longestLine = 160

/** "By Jane Doe, John Roe", "Jane Doe und John Roe, Berlin": a line in which not each of the names has a page, as far as it names people. */
function signedTogether(line: string, links: readonly string[], language: string | null, house: string): string | null {
  const linked = links.filter((name) => line.includes(name))
  if (linked.length === 0 || line.length > longestLine) return null
  const signed = /^by /i.test(line) ? line : upToLastName(line, linked, language, house)
  if (signed === null) return null
  // "Jane Doe Harbour News", "political reporters Jane Doe and John Roe": the links know better.
  const names = new Set(readByline(signed, language).map(({ name }) => name))
  return linked.every((name) => names.has(name) || !signed.includes(name)) ? signed : null
}

/** How many people a line names in which some of the names are known. */
function namesTogether(line: string, known: readonly string[], language: string | null, house: string): number {
  const signed = signedTogether(line, known, language, house)
  return signed === null ? 0 : readByline(signed, language).filter(({ name }) => fullName.test(name ?? '')).length
}

/** A line as far as the end of the name behind its last "and", which must join one of the names that are links. */
function upToLastName(line: string, linked: readonly string[], language: string | null, house: string): string | null {
  const joint = findLastJoint(line, language)
  // "São Paulo e Santos" behind the names joins none of them; a post or the house may stand between.
  const isBeside = (behind: string) => isPost(behind) || (house !== '' && isOfHouse(behind, house))
  const isJoined = (name: string) =>
    joint !== null &&
    (joint.behind.startsWith(name) ||
      joint.before
        .replace(/\s?,\s([^,]{3,40}),?$/, (all, behind: string) => (isBeside(behind) ? '' : all))
        .endsWith(name))
  if (!joint || !linked.some(isJoined)) return null
  const end = /[,;|/(]|\s[–—-]\s/.exec(joint.behind)
  return end ? line.slice(0, line.length - joint.behind.length + end.index) : line
}

/** "Author, Ida Falk", "Role, The Post": what stands behind the first label that only screen readers hear, and behind each further one of its kind. */
function toldAuthors(spot: Spot): string[] {
  const names: string[] = []
  if (!isTold(spot.element)) return names
  let first: string | null = null
  const open = [...spot.element.children]
  for (let i = 0; i < open.length && i < 100; i++) {
    const node = open[i]
    if (!node || !isElement(node)) continue
    const around = parentOf(node)
    const isHeard = isForReaders(node)
    const label = isHeard || node.next !== null ? shortText(node) : ''
    // Where a tool makes the classes up, the comma tells that a label is heard.
    if ((isHeard || labelHeard.test(label)) && around !== null && around !== spot.element) {
      first ??= label
      if (label === first) names.push(collapseWhitespace(shortText(around, (part) => part === node)))
    } else open.push(...node.children.slice(0, 20))
  }
  return names
}

const labelHeard = /^[\p{L}\p{M}\s]{2,20}[,،、]$/u

export function authorLinks(spot: Spot): string[] {
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
    // `<div class="author-name">Jane Doe <span>Photographer</span></div>`
    const own = isOwn ? textBefore(node) : null
    const job = own === null ? '' : shortText(node.children[1] as Element).trim()
    if (own !== null && (pictureLabelAlone.test(job) || otherJob.test(job))) continue
    // `<div class="author-name"><a>Ana Luz</a> <span>Texto</span></div>`
    if (isOwn && isBesideLabel(node)) {
      open.push(...node.children)
      continue
    }
    const whole = isOwn || isNamed || isMarked ? collapseWhitespace(shortText(node)) : ''
    const text = own !== null && isPost(job) ? own : whole
    if (isOwn && text !== '' && text.length < 100) names.push(text)
    else if (isNamed && ((fullName.test(text) && !noNameWord.test(text)) || isUncasedName(text))) names.push(text)
    else if (isMarked && fullName.test(text)) marked.push(text)
    else open.push(...node.children.slice(0, 50))
  }
  return names.length === 0 && marked.length > 1 ? marked : names
}

/** "Texto", behind who wrote it. */
const wroteAlone = /^(?:text[eo]?|testo|teksti?|words|story)$/i

/** Whether a link to somebody is the first of two elements, of which the second is a label. */
function isBesideLabel({ name, children }: Element): boolean {
  if (name === 'a' || children.length > 5) return false
  const [first, second, ...further] = children.filter((child): child is Element => isElement(child))
  if (first?.name !== 'a' || second === undefined || further.length > 0) return false
  const label = shortText(second).trim()
  return wroteAlone.test(label) || isPost(label) || isOtherLabel(label) || pictureLabelAlone.test(label)
}

/** Whether beside a name stands that this one did something else: "Reviewed by" before it, "(Fotos)" or a job behind it. */
export function isOfHelper({ prev, next }: Element): boolean {
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
  if (label && isElement(label) && label.name !== 'a' && isOtherLabel(shortText(label).trim())) return true
  if (next && isText(next) && next.data.trim() !== '') return picturedBehind.test(next.data.slice(0, 40))
  const behind = next && isText(next) ? next.next : next
  if (behind === null || !isElement(behind) || isBlock(behind)) return false
  const said = shortText(behind)
  return otherJob.test(said) || picturedBehind.test(said) || pictureLabelAlone.test(said.trim())
}

/** "Foto", "Edited by" */
export function isOtherLabel(text: string): boolean {
  return otherLabel.test(text) || (text.length < longestLabel && otherCredit.test(text))
}

/** Whether a link leads to somebody's page, or an element is named for the name of an author and no box. */
export function isOfAuthor({ name, attribs, children }: Element): boolean {
  return (
    /(?:^|\s)author(?:\s|$)/.test(attribs.rel ?? '') ||
    (name === 'a' && authorAddress.test((attribs.href ?? '').slice(0, 300))) ||
    (/(?:author|byline|contributor)[-_]{0,2}name(?!-(?:and|box|container|location|wrapper))|^fn$/i.test(
      (attribs.class ?? '').slice(0, 200),
    ) &&
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

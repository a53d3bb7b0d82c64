import { isKoreanName } from '../../article/byline.ts'
import type { Author } from '../../model/record.ts'
import type { FieldContext } from '../facts/field-context.ts'
import { says } from '../facts/field-words.ts'
import { belongs, isNear, nearBefore, type Spot } from '../facts/page-facts.ts'
import {
  agencyLine,
  datedBy,
  datedSigner,
  isInitialsLine,
  isRole,
  loneMail,
  nameWithPost,
  reportedBy,
  writerOf,
} from '../facts/signed-texts.ts'
import { shortText } from '../facts/spots.ts'
import { parentOf, previousElement } from '../tree/neighbours.ts'
import { type Element, isElement } from '../tree/tree.ts'
import { isLong } from './below-story.ts'
import { readByline, withoutDates } from './byline-names.ts'
import {
  agency,
  labelBefore,
  labelledName,
  namedAfter,
  namedAfterUncased,
  otherCredit,
  pictureCredit,
} from './byline-words.ts'
import { proseBefore } from './bylines.ts'
import { hanSigned } from './han-signatures.ts'
import { withoutBranches } from './house-names.ts'
import {
  bracketedSigner,
  dateline,
  mailFirst,
  openingBracket,
  severalMails,
  signedLine,
  signOff,
  stampedBehind,
  tail,
  untitledSignature,
} from './korean-signatures.ts'
import { isOfTeaser } from './other-stories.ts'
import { isFullName, isOffice, isPerson, isPlaceOrDesk, nobleName, noNameWord } from './persons.ts'

/** A paragraph of its own directly behind one of prose, or that one follows, or follows next but one: a byline below a long box. */
function isBesideText({ element: own, text }: Spot): boolean {
  if (text.length > 60) return false
  const isWhole = own.name !== 'p' && own.parent?.children.length === 1 && isElement(own.parent)
  const element = isWhole ? (own.parent as Element) : own
  if (element.name !== 'p') return false
  // The last paragraph may be a short one.
  let before = previousElement(element)
  for (let i = 0; i < 2 && before?.name === 'p'; i++, before = previousElement(before))
    if (isLong(shortText(before))) return true
  let next = element.next
  for (let i = 0; next && i < 4; i++, next = next.next)
    if (isElement(next) && next.name === 'p' && shortText(next).length > 150) return true
  return false
}

/** "jpz/dpa": somebody's initials in small letters before an agency. */
const initialsAndAgency = /^[\s(–—-]{0,10}\p{Ll}{2,5}\s?\/\s?\p{L}{2,9}/u

/** Elements around a line that may stand below the story's. */
const levelsBelow = 3

const longestOfPicture = 150

/** Whether what stands before a line, or before those around it that hold nothing else, is a story. */
function isBelowStory({ element, text }: Spot): boolean {
  let at: Element | null = element
  for (let level = 0; at && level <= levelsBelow; level++, at = parentOf(at)) {
    if (shortText(at).length > text.length) return false
    const before = previousElement(at)
    if (before) return shortText(before).length > longestOfPicture
  }
  return false
}

/** What no caption and no teaser says, and so signs a story at its end too: these words, or a bracket that opens for a mail. */
const signedByWords = /^(?:Written|Reported|Article|Story) by|^by .{3,60}[[(]$/i

/** Whether all that a line holds behind such a word or label is names in full: "Von Berlin nach München" is a subhead. */
function areFullNames(people: readonly Author[], line: string): boolean {
  const [first] = line.trim().split(' ', 1)
  return people.every(
    ({ name }, i) =>
      name !== null &&
      ((i > 0 && agency.test(name)) ||
        (nobleName.test(name) && !noNameWord.test(name) && !name.startsWith(`${first} `))),
  )
}

/** "Texto Jana Daum Fotografia Ulf Rohde": who took the pictures, behind who wrote. */
const picturesBehind =
  /(?<=\p{L}{2})\s(?:Fotos?|Fotografi(?:as?|en|e)|Fotografías?|Photos?|Photograph(?:s|y|ies?)|Bild(?:er)?|Pictures|Ilustraç(?:ão|ões)|Ilustraci(?:ón|ones)|Illustrations?|V[ií]deos?)(?: (?:by|de|di|von|par|por))?\s?:?\s(?=\p{Lu}).*$/u

/** Letters of an element that begins with a label of a byline and holds it alone. */
const longestLabelled = 160

/** What the text itself says at its ends, for pages that mark nothing. */
export function signedAuthors(
  context: FieldContext,
  headline: Spot | null,
  house: string | null,
  isNobody: (author: Author) => boolean,
): Author[] {
  /** The house or an account, where nobody else signs. */
  let ofNobody: Author[] | null = null
  /** Who edited, where nobody else signs. */
  let edited: Author[] | null = null
  for (const spot of context.facts.labels) {
    if (!isNear(spot, headline) || spot.text.length > longestLabelled) continue
    if (spot.text.split('\n').every((line) => otherCredit.test(line))) {
      if (!pictureCredit.test(spot.text)) edited ??= readByline(spot.text, context.language).filter(isFullName)
      continue
    }
    const whole = otherCredit.test(spot.text) ? spot.text : spot.text.replace(labelBefore, '')
    const text = whole.replace(picturesBehind, '')
    const people = readByline(text, context.language)
      .filter(isPerson)
      .filter(({ name }, i) => i === 0 || name === null || !(isPlaceOrDesk(name) || isOffice(name)))
    if (!people.every(isNobody)) return people.filter((author) => !isNobody(author))
    if (people.length > 0) ofNobody ??= people
  }
  const signers: Author[] = []
  /** Who reported for others' pages, where nobody signs. */
  let reported: Author[] | null = null
  let last: Spot | null = null
  for (const spot of context.facts.signedTexts) {
    if (!belongs(spot, headline) || spot.offset < (headline?.offset ?? 0) - nearBefore || isOfTeaser(spot, headline))
      continue
    const mail =
      loneMail.test(spot.text) && isNear(spot, headline) ? spot.text.replace(/^[\s/◎▶(]+|[\s)]+$/g, '') : null
    const named = mail !== null || (isRole(spot.text) && isNear(spot, headline)) ? nameBeforeRole(spot, context) : null
    if (named !== null) {
      const people = [{ ...named, email: named.email ?? mail }]
      if (!editor.test(spot.text)) return people
      edited ??= people
      continue
    }
    if (isBelowPicture(spot)) continue
    if (last && spot.offset - last.offset > nextSignature) break
    const further = reporters(spot, context.language)
    if (further.length > 0) reported ??= further
    // The name may be a link behind the title.
    const text = /(?:記者|记者)$/.test(spot.text) ? shortText(spot.element) : spot.text
    for (const part of text
      .replace(/^((?:written )?by:?)\s?\n/i, '$1 ')
      .replace(labelAtEnd, '\n$1 ')
      .split('\n')) {
      const signed =
        dateline.exec(part.slice(0, 250))?.[1] ??
        (isNear(spot, headline) ? openingBracket.exec(part.slice(0, 80))?.[1] : undefined) ??
        (part.length < longestMails && severalMails.test(part) ? part : undefined) ??
        tail.exec(part.slice(-250))?.[1] ??
        (part.length < longestBracketed ? (mailFirst.exec(part)?.[1] ?? signOff.exec(part)?.[1]) : undefined) ??
        (part.length < longestBracketed ? bracketedSigner.exec(part)?.[1] : undefined) ??
        untitledSignature(part) ??
        (part.length < longestBracketed ? datedSigner.exec(part)?.[1] : undefined)
      const undated = withoutDates(part).replace(stampedBehind, '')
      const isLabelled = labelledName.test(undated) && !otherCredit.test(undated)
      const isNamedAfter = namedAfter.test(undated)
      const isLine =
        signedLine.test(undated) ||
        isLabelled ||
        isNamedAfter ||
        datedBy.test(part) ||
        nameWithPost.test(undated) ||
        namedAfterUncased.test(undated) ||
        agencyLine.test(part) ||
        isInitialsLine(part)
      const isSigned =
        isLine &&
        ((isNear(spot, headline) && spot.prose - (headline?.prose ?? 0) <= proseBefore) ||
          signedByWords.test(undated) ||
          isLabelled ||
          isBesideText(spot) ||
          (initialsAndAgency.test(part) && isBelowStory(spot)))
      const line =
        signed ?? hanSigned(part) ?? (isSigned && undated.length < 120 ? withoutBranches(undated, house) : null)
      const named = line === null ? [] : readByline(line, context.language).filter(isPerson)
      // "By Jane Doe, Port Ellis"
      const people = named.filter(({ name }, i) => i === 0 || name === null || !(isPlaceOrDesk(name) || isOffice(name)))
      if (people.length === 0 || (isNamedAfter && !areFullNames(people, undated))) continue
      if (people.every(isNobody)) {
        ofNobody ??= people
        continue
      }
      if (!tail.test(part.slice(-250))) return signers.length > 0 ? signers : people
      // Signatures with a mail at the end of the text stand one below the other.
      signers.push(...people)
      last = spot
    }
  }
  return signers.length > 0 ? signers : (reported ?? (edited?.length ? edited : ofNobody) ?? [])
}

export const editor = /^\s*(?:editor|redaktur|penyunting|lektor)\s*$/i

/** Who "(Reporting by …; Writing by …; Editing by …)" and "… contributed to this report" name. */
export function reporters({ text, element }: Spot, language: string | null): Author[] {
  const isSlanted = /^(?:em|i)$/.test(element.name)
  const [bio] = writerOf.exec(text.trim()) ?? []
  if (bio !== undefined && (isSlanted || reportedBy.test(text))) return readByline(bio, language).filter(isFullName)
  if (text.length > longestReportLine || !reportedBy.test(text)) return []
  const sentences = text.trim().split(/(?<=\p{Ll}[.!?])\s+(?=\p{Lu})/u)
  const names = (text.includes('contributed') ? sentences.at(-1)! : text.trim())
    .replace(/^\(|[.)]+$/g, '')
    .replace(/,?\s(?:also )?contributed (?:to this (?:report|story|article)|reporting).*$/, '')
    .replace(/^.{0,80}?(?:writers?|reporters?|correspondents?|editors?)\s(?=\p{Lu})/u, '')
  return names
    .split(/;\s*/)
    .filter((part) => !otherCredit.test(part))
    .flatMap((part) => readByline(part, language))
    .filter(isFullName)
}

const longestReportLine = 300

/** Elements around a line that may be the box of a picture, and what such a box says at most. */
const pictureLevels = 3

const longestPictureText = 200

/** Whether a line stands in a caption, or with a picture in a box that says little: it names who took that. */
function isBelowPicture({ element }: Spot): boolean {
  let at: Element | null = element
  for (let level = 0; at && level < pictureLevels; level++) {
    if (at.name === 'figure' || at.name === 'figcaption') return true
    const holdsPicture = at.children.some((child) => isElement(child) && child.name === 'img')
    if (level > 0 && holdsPicture) return shortText(at).length <= longestPictureText && !(at.names & says.byline)
    at = at.parent && isElement(at.parent) ? (at.parent as Element) : null
  }
  return false
}

/** `<div>Jane Doe</div><div>Staff Writer</div>`: the name in the element before that of a role. */
function nameBeforeRole({ element, text, prose }: Spot, context: FieldContext): Author | null {
  if (prose > proseBefore) return null
  const lines = shortText(element).split('\n')
  const above = lines[lines.indexOf(text) - 1]
  const before = previousElement(element)
  const name = above ?? (before === null ? '' : shortText(before))
  const people = readByline(name, context.language)
  return people.length === 1 && (isFullName(people[0]!) || isKoreanName(name)) ? people[0]! : null
}

/** Names with their mails in one line are at most this, and a signature in brackets this. */
const longestMails = 200

const longestBracketed = 80

/** "14 Kommentare Von" and the name in the next line. */
const labelAtEnd = /(?<=\S)\s([Vv]on|[Pp]ar|[Pp]or|[Dd]oor|By|BY)\s?:?\n(?=\p{Lu}[\p{L}.'’-]+ \p{Lu})/gu

/** Letters from one signature with a mail to the next. */
const nextSignature = 150

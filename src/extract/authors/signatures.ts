import { isKoreanName, parseByline } from '../../article/byline.ts'
import type { Author } from '../../model/record.ts'
import { isOfCardInHead } from '../facts/cards-in-head.ts'
import { type FieldContext, ownStories } from '../facts/field-context.ts'
import { says } from '../facts/field-words.ts'
import { listOf } from '../facts/json-ld.ts'
import { belongs, isNear, nearBefore, type Spot } from '../facts/page-facts.ts'
import {
  agencyLine,
  agencyMark,
  datedBy,
  datedSigner,
  isInitialsLine,
  isRole,
  japaneseTail,
  loneMail,
  nameAndHouse,
  namesWithPlaces,
  nameWithPost,
  reportedBy,
  writerOf,
} from '../facts/signed-texts.ts'
import { shortText } from '../facts/spots.ts'
import { companyForm } from '../fields/publisher.ts'
import { parentOf } from '../tree/neighbours.ts'
import { type Element, isBlock, isElement, isText } from '../tree/tree.ts'
import { readByline, withoutDates } from './byline-names.ts'
import {
  agency,
  hanAuthor,
  hanLine,
  hanTail,
  japaneseAuthor,
  japanesePost,
  japaneseSurname,
  koreanWriter,
  labelBefore,
  labelledName,
  namedAfter,
  namedAfterUncased,
  otherCredit,
  pictureCredit,
} from './byline-words.ts'
import { isLong, isOfTeaser, proseBefore } from './bylines.ts'
import { isUncasedName } from './given-names.ts'
import { hanSurname } from './han-names.ts'
import { isOfHouse, withoutBranches } from './house-names.ts'
import { dutchName, fullName, isFullName, isPerson, isPlaceOrDesk, isWeekday, noNameWord, places } from './persons.ts'

/** `（记者王海、李明）`, `[記者王小明／台北報導]`, `記者王小明／台北報導` at the beginning of a text. */
const hanDateline =
  /^[^。]{0,40}?[（([【〔]?(?:本報|本报)?(?:记者|記者)[:：\s]{0,2}([\p{Script=Han}·]{2,5}(?:[、,，][\p{Script=Han}·]{2,5}){0,4})[\s)）／/】〕\]]/u

const furtherTitle = /[、,，\s]\p{Script=Han}{0,4}(?:记者|記者|通讯员|通訊員)\s?/gu

/** `（中央社記者王小明、李大華台北12日電）`: a wire's place follows the last name directly. */
const hanWireline = /記者((?:\p{Script=Han}{2,4}、){0,4}\p{Script=Han}{4,8}?)\d{1,2}日(?:[專专]?[電电])/u

/** What stands in brackets at the end of a Japanese text and is nobody: "titles omitted", who took the picture, a desk, a house, a place, a body. */
const japaneseNote =
  /(?:略|載|摄|攝|影|部|社|局|信|版|班|会|員|者|課|省|庁|都|府|県|市|町|村|区|党|派|館|校|学|院|株|系|型|事|園|港|駅|線|湖|城|寺|橋|中|分|後|前|下|上|年|月|日|円|人|歳)$/u

/** `(서울=한빛통신) 김하늘 기자 =`, `[서울=뉴스빛] 김하늘·이진석 기자 =`. */
const dateline = /[([（［【][^()[\]]{1,40}[)\]）］】]\s?([^=()[\]]{2,60}?(?:기자|특파원|통신원))\s?=/u
/** `김하늘 기자 kim@example.co.kr` at the end of a text, perhaps behind a slash or in brackets. */
const tail =
  /(?:^|[\s/([])((?:[가-힣A-Za-z]{1,12}[=·\s]){0,3}[가-힣]{2,4}\s?(?:[가-힣]{0,4}기자|특파원|통신원)[\s(/]{0,3}[\w.+-]{1,40}@[\w-]{1,40}\.[\w.]{2,20})[\s)\]]{0,3}$/u
/** `한빛뉴스 정인서 (isjung@example.co.kr)`, `김하늘(sky@example.kr)` at the end of a text: a name without a title before its mail in brackets. */
const untitledTail = /(?:^|[\s([=])([가-힣]{2,4})\s?(\([\w.+-]{1,40}@[\w-]{1,40}\.[\w.]{2,20}\))[\s.]{0,3}$/u

/** `[가람일보 김하늘 기자]`, alone in its element or line. */
const bracketedSigner =
  /^\s{0,20}\[\s?((?:[가-힣A-Za-z]{2,12}[\s·=/]{1,3}){0,2}[가-힣]{2,4}\s?(?:[가-힣]{0,4}기자|특파원|통신원|논설위원)(?:\s?[·,/]\s?[가-힣]{2,4}\s?(?:기자|특파원)?){0,3})\s?\]\s{0,20}$/u

/** `김하늘 기자 sky@garam.example, 이진석 기자 jin@garam.example`: several with their mails in one line. */
const severalMails =
  /^(?:[\s,/·]{0,3}(?:[가-힣A-Za-z]{1,12}[=·\s]){0,3}[가-힣]{2,4}\s?(?:[가-힣]{0,4}기자|특파원)[\s(/]{0,3}(?<![\w.+-])[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,3}\)?){2,4}\s{0,3}$/u

/** A line of its own near the headline: `By Jane Doe`, `김하늘 기자`, `세종=김하늘·이진석 기자`. */
const signedLine =
  /^by \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}(?:(?:,| and| &) \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}){0,3}$|^(?:(?:Written|Reported|Posted|Published|Submitted|Article|Opinion|Analysis|Commentary|Review|Column|Interview|(?:Story|Words|Text|Report)(?: (?:and|&) (?:[Pp]hotos?|[Pp]ictures|[Pp]hotography|[Vv]ideo|[Ii]mages))?|Special to (?:the |The )?\p{Lu}[^.!?\d]{2,40}) by:?|As told to|By|BY) \p{Lu}|^\p{L}{2,12}(?: (?:by|By|BY))? ?: ?\p{Lu}[\p{L}.'’-]+ \p{Lu}|^(?:लेखक|লেখক|tác giả|ผู้เขียน|بقلم|كتبت?|מאת)\s?[:：–-]?\s?\p{L}|^[/▶]?\s?(?:글|취재)(?:[·,]\s?(?:사진|영상))?\s?[=:]\s?[가-힣]{2,4}\s?(?:[가-힣]{0,4}기자)?$|^기자명\s?[가-힣]{2,4}(?:[·,]\s?[가-힣]{2,4}){0,3}$|^(?:기자명\s?)?(?:[가-힣]{1,5}[=·,\s]{1,2}){0,3}[가-힣]{2,4}\s?(?:[가-힣]{0,4}기자|특파원)(?:\s?\([가-힣]{2,6}\))?$|^(?:글|취재)[\s=:]\s?[가-힣]{2,4}\s?(?:[가-힣]{0,4}기자)?[,/·\s]{1,3}(?:사진|영상)[\s=:]\s?[가-힣]{2,4}\s?(?:[가-힣]{0,4}기자)?$/u

/** "김하늘 기자 입력 2026.03.12 10:05" */
const stampedBehind = /\s(?:입력|승인|등록|수정|송고)\s?:?\s?\d{4}.{0,60}$/

/** A paragraph of its own directly behind one of prose, or that one follows, or follows next but one: a byline below a long box. */
function isBesideText({ element: own, text }: Spot): boolean {
  if (text.length > 60) return false
  const isWhole = own.name !== 'p' && own.parent?.children.length === 1 && isElement(own.parent)
  const element = isWhole ? (own.parent as Element) : own
  if (element.name !== 'p') return false
  // The last paragraph may be a short one.
  let before = siblingBefore(element)
  for (let i = 0; i < 2 && before?.name === 'p'; i++, before = siblingBefore(before))
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
    const before = siblingBefore(at)
    if (before) return shortText(before).length > longestOfPicture
  }
  return false
}

/** What no caption and no teaser says, and so signs a story at its end too: these words, or a bracket that opens for a mail. */
const writtenBy = /^(?:Written|Reported|Article|Story) by|^by .{3,60}[[(]$/i

/** Two to six words, each with a capital or one of the small ones that stand within names. */
const nobleName =
  /^\p{Lu}[\p{L}.'’-]+(?: (?:de[nrl]?|het|van|von|zum?|zur|a[fv]|d[aiou]s?|della|l[ae]|[ea]l|bin|ibn|te[nr]|\p{Lu}[\p{L}.'’-]*)){0,4} \p{Lu}[\p{L}'’-]+$/u

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
      .filter(({ name }, i) => i === 0 || name === null || !isPlaceOrDesk(name))
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
        (part.length < longestMails && severalMails.test(part) ? part : undefined) ??
        tail.exec(part.slice(-250))?.[1] ??
        (part.length < longestBracketed ? bracketedSigner.exec(part)?.[1] : undefined) ??
        untitledSignature(part) ??
        (part.length < longestBracketed ? datedSigner.exec(part)?.[1] : undefined)
      const undated = withoutDates(part).replace(stampedBehind, '')
      const isLabelled = labelledName.test(undated) && !otherCredit.test(undated)
      const isNamedAfter = namedAfter.test(undated)
      const areWithPlaces = namesWithPlaces.test(undated)
      const isLine =
        signedLine.test(undated) ||
        isLabelled ||
        isNamedAfter ||
        datedBy.test(part) ||
        nameWithPost.test(undated) ||
        namedAfterUncased.test(undated) ||
        agencyLine.test(part) ||
        isInitialsLine(part) ||
        areWithPlaces
      const isSigned =
        isLine &&
        (!areWithPlaces || isBesideText(spot)) &&
        ((isNear(spot, headline) && spot.prose - (headline?.prose ?? 0) <= proseBefore) ||
          writtenBy.test(undated) ||
          isLabelled ||
          isBesideText(spot) ||
          (initialsAndAgency.test(part) && isBelowStory(spot)))
      const line =
        signed ?? hanSigned(part) ?? (isSigned && undated.length < 120 ? withoutBranches(undated, house) : null)
      const ofHouse = house === null || isSigned ? undefined : namedOfHouse(part, spot, headline, house)
      const named = ofHouse ?? (line === null ? [] : readByline(line, context.language).filter(isPerson))
      // "By Jane Doe, Port Ellis"
      const people = named.filter(({ name }, i) => i === 0 || name === null || !isPlaceOrDesk(name))
      if (
        people.length === 0 ||
        ((isNamedAfter || areWithPlaces) && !areFullNames(people, areWithPlaces ? '' : undated))
      )
        continue
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

/** Who took the pictures, beside who wrote. */
const picturesBeside = /사진|영상|촬영|그래픽|삽화|편집/

/** Whom lines near the headline name that say nothing else: "김하늘·이진석 기자", or one line each in a list. */
export function namesInLines({ facts, language }: FieldContext, headline: Spot | null): Author[] {
  const people: Author[] = []
  let first: Spot | null = null
  for (const spot of facts.signedTexts) {
    if (spot.text.length > longestNameLine || !isReporterLine(spot.text.trim())) continue
    if (!isNear(spot, headline) || spot.prose - (headline?.prose ?? 0) > proseBefore || isOfTeaser(spot, headline))
      continue
    if (first !== null && (spot.element === first.element || parentOf(spot.element) !== parentOf(first.element))) break
    first ??= spot
    people.push(...readByline(spot.text, language).filter(isPerson))
  }
  return people
}

const longestNameLine = 60

function isReporterLine(text: string): boolean {
  return /기자|특파원/.test(text) && !picturesBeside.test(text) && signedLine.test(text)
}

/** "Jane Doe | The Harbour Post", in a line of its own near the headline. */
function namedOfHouse(part: string, spot: Spot, headline: Spot | null, house: string): Author[] | undefined {
  const [, name, where] = nameAndHouse.exec(part.trim()) ?? []
  if (name === undefined || where === undefined || !isNear(spot, headline)) return undefined
  if (spot.prose - (headline?.prose ?? 0) > proseBefore) return undefined
  const author = { name, email: null }
  return isFullName(author) && isOfHouse(where.replace(/^the /i, ''), house.replace(/^the /i, ''))
    ? [author]
    : undefined
}

const editor = /^\s*(?:editor|redaktur|penyunting|lektor)\s*$/i

/** "SOURCE Harbour Works Corp.": whose press release it is. */
const firm = /^SOURCE\s|\s(?:Corp(?:oration)?|Inc|Ltd|LLC|PLC|Company|Group|GmbH)\.?$/

/** A name alone in the last paragraph of the story. */
export function nameBelowText({ facts, language }: FieldContext, headline: Spot | null): Author[] {
  for (const spot of facts.lastNames) {
    if (!belongs(spot, headline) || spot.offset < (headline?.offset ?? 0) || firm.test(spot.text)) continue
    const korean = koreanWriter.exec(spot.text)?.[1]
    if (korean !== undefined && isKoreanName(korean)) return [{ name: korean, email: null }]
    const people = readNamesAlone(spot.text.replace(/^[—–-]\s?/, ''), language)
    if (
      people.slice(1).every((author) => agency.test(author.name ?? '') || isFullName(author)) &&
      people.length > 0 &&
      (isFullName(people[0]!) || isUncasedName(people[0]!.name ?? ''))
    )
      return people
  }
  return []
}

/** "Jane Doe / Nairobi", "Jane Doe | Harbour News", "Jane Doe, The Bulletin", "Jane Doe*": people without where they work, which an agency may be. */
function readNamesAlone(text: string, language: string | null): Author[] {
  const [names = '', where = ''] = text.replace(/\*\s*$/, '').split(/\s?[/|]\s?|, (?=The )/, 2)
  const people = readByline(names, language)
  return agency.test(where.trim()) ? [...people, { name: where.trim(), email: null }] : people
}

/** A name alone above the first paragraph of the story, which neither headline nor text mentions. */
export function nameAboveText({ facts, language }: FieldContext, headline: Spot | null): Author[] {
  for (const spot of facts.firstNames) {
    if (!isNear(spot, headline) || spot.offset < (headline?.offset ?? 0)) continue
    const korean = koreanWriter.exec(spot.text)?.[1]
    if (korean !== undefined && isKoreanName(korean)) return [{ name: korean, email: null }]
    const people = readNamesAlone(spot.text, language)
    const writers = people.filter(({ name }) => name === null || !agency.test(name))
    const isNamed = (author: Author) =>
      (isFullName(author) || isUncasedName(author.name ?? '')) && !isPlaceOrDesk(author.name!)
    if (writers.length === 0 || !writers.every(isNamed)) continue
    // "Grand Rapids, MI" has a place behind it, "Jane Doe, AFP" an agency.
    if (/,(?! (?:The|d[aeo]) )/.test(spot.text) && people.length < 2 && fullName.test(people[0]!.name!)) continue
    const told = `${headline?.text ?? ''} ${facts.titleTag ?? ''} ${facts.prose}`.toLowerCase()
    if (writers.every(({ name }) => !told.includes(name!.split(' ').at(-1)!.toLowerCase()))) return people
  }
  return []
}

/** Who "(Reporting by …; Writing by …; Editing by …)" and "… contributed to this report" name. */
function reporters({ text, element }: Spot, language: string | null): Author[] {
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
  const before = siblingBefore(element)
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

function untitledSignature(text: string): string | null {
  const match = untitledTail.exec(text.slice(-120))
  return match?.[1] && isKoreanName(match[1]) ? `${match[1]} ${match[2]}` : null
}

/** Elements around a date whose neighbours are looked at. */
const datedLevels = 3

/** "JANE DOE AP Sports Writer Published: …": a full name with what she is, before a date in one element. */
const nameWithRole =
  /^(?:By )?(\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){1,2}?),?\s(?:(?:AP|Associated Press|AFP|Reuters|Staff|Senior|Special)\s){0,2}(?:\p{Lu}\p{Ll}{2,12}\s)?(?:Writer|Reporter|Correspondent|Editor|Columnist)(?!\p{L})/u

/** Letters of text directly beside an element that make both a part of one sentence. */
const longestBetween = 25

function isInSentence({ prev, next }: Element): boolean {
  return [prev, next].some((node) => node !== null && isText(node) && node.data.trim().length > longestBetween)
}

/**
 * A name with a role in the date's own element; a full name in an element of its own directly before or behind the date, near the beginning of the
 * text: "나은채 | 입력 2026. 1. 6.", `<p>Jane Doe</p><p>3 June 2025</p>`.
 */
export function nameBesideDate(
  context: FieldContext,
  headline: Spot | null,
  isHouse: (author: Author) => boolean,
): Author[] {
  const sections = sectionNames(context)
  const peopleIn = (text: string): Author[] => {
    if (text.length > longestName || sections.has(text) || isWeekday(text, context.language)) return []
    // "Güncelleme Tarihi:" is the label of a date.
    if (companyForm.test(text) || /[:：]$/.test(text)) return []
    if ((text.length === 3 && isKoreanName(text)) || isAgencyMark(text)) return [{ name: text, email: null }]
    const korean = koreanWriter.exec(text)?.[1]
    if (korean !== undefined && isKoreanName(korean)) return [{ name: korean, email: null }]
    // "나은채 (nec88)": a citizen who writes, with the name of the account.
    const account = /^([가-힣]{3})\s?\([a-z][\w.-]{2,20}\)$/i.exec(text)?.[1]
    if (account !== undefined && isKoreanName(account)) return [{ name: account, email: null }]
    if (/^zh(?![a-z])/i.test(context.language ?? '') && isChineseName(text)) return [{ name: text, email: null }]
    const japanese = text.split(/[、・\s]+/)
    if (japanese.every((name) => japaneseName.test(name) && japaneseSurname.test(name) && !japaneseNote.test(name)))
      return japanese.map((name) => ({ name, email: null }))
    const lines = text.split('\n')
    // Several names stand below each other, or a name with other things.
    const areNames = lines.length === 1 || (lines.length <= mostParts && lines.every((line) => fullName.test(line)))
    const found = areNames ? readByline(text, context.language) : []
    const isNamed = (author: Author) =>
      (isFullName(author) && !isCountry(author.name!, context.language)) ||
      (dutchName.test(author.name ?? '') && /^nl(?![a-z])/i.test(context.language ?? '')) ||
      (isUncasedName(author.name ?? '') && isPerson(author))
    const [first] = found
    // An agency may stand behind somebody: "Ante Bilić / Hina".
    return found.every(
      (author) => (isNamed(author) || (author !== first && agency.test(author.name ?? ''))) && !isHouse(author),
    )
      ? found
      : []
  }
  // The name may be the text of the element, before a place in one of its own: `JANE DOE <span>MADRID</span>`.
  const people = (element: Element | null): Author[] => {
    if (element === null || noNameClass.test((element.attribs.class ?? '').slice(0, 200))) return []
    return peopleIn(ownName(element))
  }
  /** `<span>Jane Doe</span> and <span>John Roe</span> <time>…`: all whom the line of somebody beside a date names. */
  const inLine = (date: Element, found: readonly Author[]): Author[] | null => {
    const line = date.parent && isElement(date.parent) ? shortText(date.parent as Element) : ''
    if (line.length > longestDatedLine || line.includes('\n')) return null
    const all = withoutStamp(line).flatMap((part) => peopleIn(part.trim()))
    return all.length > found.length && found.every(({ name }) => all.some((one) => one.name === name)) ? all : null
  }
  const dates = [...context.facts.times, ...context.facts.dateSpots, ...context.facts.datedTexts]
  const top = headline?.offset ?? 0
  // Behind the headline, else directly above it.
  for (const spot of [
    ...dates.filter(({ offset }) => offset >= top),
    ...dates.filter(({ offset }) => offset < top && top - offset < directlyAbove),
  ]) {
    if (!isNear(spot, headline) || isOfCardInHead(spot, headline)) continue
    const titled = nameWithRole.exec(spot.text.slice(0, 120).replace(/\s+/g, ' '))?.[1]
    if (titled !== undefined) return [{ name: titled, email: null }]
    if (spot.prose > (headline?.prose ?? 0) || isInSentence(spot.element)) continue
    // "Harbour Post | Jane Doe | June 6, 2025", the same in lines of one element.
    const line = shortText(spot.element)
    const signed = line.length <= longestFiledLine ? namedBehindDate.exec(line)?.[1] : undefined
    const filed = signed === undefined ? [] : readByline(signed, context.language).filter(isFiler)
    if (filed.length > 0) return filed
    const lines = (line.length <= longestDatedLine ? line : spot.text).split(/\n|\s[|•·]\s/, mostParts + 1)
    const parts = lines.flatMap(withoutStamp)
    const named = parts.map((part) => peopleIn(part.trim())).filter(({ length }) => length > 0)
    if (named.length === 1 && parts.length > 1 && lines.length <= mostParts) return named[0]!
    const agencies = spot.element.children
      .filter(isElement)
      .map((child) => shortText(child))
      .filter(isAgencyMark)
    if (agencies.length > 0) return agencies.map((name) => ({ name, email: null }))
    let at = spot.element
    for (let level = 0; level < datedLevels; level++) {
      const before = siblingBefore(at)
      const found = [people(before), people(siblingBehind(at))].find(({ length }) => length > 0)
      if (found) return inLine(at, found) ?? found
      if (before || !at.parent || !isElement(at.parent)) break
      at = at.parent as Element
    }
  }
  return []
}

/** "Geplaatst op 5 maart 2026 om 14:12 door Ida de Wit in Regio": how blog systems write below a headline when, by whom and where it was filed. */
const namedBehindDate =
  /\d{4}(?:,?\s(?:\p{L}{1,3}\s)?\d{1,2}[:.h]\d{2}(?:\s(?:Uhr|uur|[ap]\.?m\.?|[AP]M))?)?,?\s(?:by|door|von|par|por|di|da|av|af|oleh|przez)\s(\p{Lu}[\p{L}.'’-]+(?:\s(?:\p{Lu}[\p{L}.'’-]*|de[nr]?|van|von)){1,4})(?=$|\n|,|\s?[|•·(]|\s(?:in|dans|en|em|i|na|w|onder|unter|under)\s)/u
const longestFiledLine = 250

function isFiler(author: Author): boolean {
  const { name } = author
  return (
    isFullName(author) ||
    (name !== null && nobleName.test(name) && isPerson(author) && !noNameWord.test(name) && !places.test(name))
  )
}

const regions = new Map<string, ReadonlySet<string>>()

/** Whether a name is a country's, in English or the page's language. */
function isCountry(name: string, language: string | null): boolean {
  return [...new Set(['en', language ?? 'en'])].some((tag) => regionsIn(tag).has(name))
}

function regionsIn(language: string): ReadonlySet<string> {
  const known = regions.get(language)
  if (known) return known
  const names = new Set<string>()
  try {
    const display = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' })
    for (let i = 0; i < 676; i++) {
      const name = display.of(String.fromCharCode(65 + Math.floor(i / 26), 65 + (i % 26)))
      if (name?.includes(' ')) names.add(name)
    }
  } catch {
    // Not a language tag.
  }
  if (regions.size < 100) regions.set(language, names)
  return names
}

/** `image-credit`, `caption`, `location`: what a picture or a place is named for. */
const noNameClass = /(?:^|[\s_-])(?:credits?|captions?|copyright|locations?|places?|city|lieu|lugar|ort)(?=$|[\s_-])/i

function ownName(element: Element): string {
  const [first, second] = element.children
  const own = first && second && isText(first) && isElement(second) ? first.data.trim() : ''
  if (fullName.test(own) && !isBlock(second as Element) && !/[,/|]/.test(own)) return own
  // `<span>Jane Doe</span> <span>Port Ellis</span>`
  const parts = element.children.filter((child) => !isText(child) || child.data.trim() !== '')
  if (parts.length < 2 || parts.length > mostParts) return shortText(element)
  const texts = parts.map((part) => (isElement(part) && !isBlock(part) ? shortText(part) : ''))
  const names = texts.filter((text) => fullName.test(text) && !isPlaceOrDesk(text))
  return texts.every((text) => fullName.test(text)) && names.length > 0 ? names.join('\n') : shortText(element)
}

/** "Peter Gula 12. mar 2026 o 10:22", "2026年3月12日 10時22分　山田太郎": what stands before a date and behind it, of a line with one. */
function withoutStamp(part: string): string[] {
  const small = part.toLowerCase()
  const stamp = stampForm.exec(small.length === part.length ? small : part)
  if (!stamp) return [part]
  const before = part.slice(0, stamp.index).replace(/[\s,|•·(–—-]+$/, '')
  // "Published on: 4 March 2026"
  return ['', /[:：]$/.test(before) ? '' : before, part.slice(stamp.index + stamp[0].length)]
}

/** Where a date stands in a line of small letters: one for both takes twice as long to compile. */
const stampForm =
  /(?:(?<=^|[|•·–—-]\s)\p{L}{2,12}\.?,?\s)?(?:\d{4}年\d{1,2}月\d{1,2}日|\d{4}[-./]\s?\d{1,2}[-./]\s?\d{1,2}\.?|\d{1,2}[-./]\s?\d{1,2}[-./]\s?\d{4}|\d{1,2}\.?\s[\p{L}\p{M}]{3,12}\.?,?\s\d{4})(?:[\s,|•·–—-]{0,3}(?:(?:at|um|kl\.?|à|às|ore|o|u|ob)\s)?\d{1,2}[:.h時时]\d{2}(?::\d\d)?分?(?:\s(?:uhr|hrs|[ap]\.?m\.?|[a-z]{2,4})(?!\p{L}))?)?[\s,|•·–—-]*/u

/** Chinese names of three letters; names of sections and places begin like some. */
function isChineseName(text: string): boolean {
  return /^\p{Script=Han}{3}$/u.test(text) && hanSurname.test(text) && !hanNobody.test(text)
}
const hanNobody =
  /^(?:高尔夫|高爾夫|马拉松|馬拉松|金融[街圈业業]|石家庄|马来西|黄金[周週]|高中生|方程式|龙舟|景德镇|景德鎮|温哥华|溫哥華|艾滋病|蒙古国|应急管|宁夏回)|[报報网網社台臺部区區县縣市省州港站线線路桥橋版频頻道界圈业業]$/u

const longestName = 60
const japaneseName = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]{3,6}$/u
const directlyAbove = 60
/** A line that holds a date and a name is at most this, and has so many parts. */
const longestDatedLine = 160
const mostParts = 4

/** "AFP", "dpa", "共同通信" beside a date. */
function isAgencyMark(text: string): boolean {
  return /^\p{Script=Han}{2,5}通信社?$/u.test(text) || (agency.test(text) && agencyMark.test(text))
}

/** What the page calls its section and subjects. */
function sectionNames(context: FieldContext): ReadonlySet<string> {
  const { breadcrumbs, sections, metas } = context.facts
  const names = new Set([...breadcrumbs.flat(), ...sections.map(({ text }) => text)])
  for (const name of ['article:section', 'article:tag', 'keywords', 'news_keywords', 'section'])
    for (const value of metas.get(name) ?? []) for (const part of value.split(',')) names.add(part.trim())
  for (const { node } of ownStories(context))
    for (const name of listOf(node.get('articlesection'))) if (typeof name === 'string') names.add(name)
  return names
}

function siblingBefore({ prev }: Element): Element | null {
  let at = prev
  while (at && !isElement(at)) at = at.prev
  return at
}

function siblingBehind({ next }: Element): Element | null {
  let at = next
  while (at && !isElement(at)) at = at.next
  return at
}

/** Mail boxes of a house, not of a person. */
const sharedBox =
  /^(?:jebo|news|newsdesk|desk|webmaster|master|editor|editors|help|info|social|tips?|tipline|opinion|contact|letters|press|support|service|admin)\d*@/i

/** With the mails that stand beside the same names in the text's signatures, or alone at its end where one person wrote it. */
export function withSignedMails(authors: readonly Author[], context: FieldContext, headline: Spot | null): Author[] {
  if (authors.every(({ name, email }) => email !== null || name === null || !/^[가-힣]/.test(name))) return [...authors]
  const signed: Author[] = []
  for (const spot of context.facts.signedTexts) {
    if (!belongs(spot, headline)) continue
    let { text } = spot
    if (!text.includes('@')) {
      // The mail is a link behind the name.
      const whole = text.length < 40 ? shortText(spot.element) : ''
      if (whole.includes('@') && whole.length < 100) text = whole
    }
    if (!text.includes('@')) continue
    const part = text.slice(-120)
    signed.push(
      ...parseByline(tail.exec(part)?.[1] ?? untitledSignature(part) ?? part).filter(({ email }) => email !== null),
    )
  }
  if (signed.length === 0) return [...authors]
  const mails = new Set(signed.map(({ email }) => email).filter((email) => email !== null && !sharedBox.test(email)))
  const [only] = mails
  return authors.map((author) => {
    if (author.email !== null || author.name === null) return author
    const twin = signed.find(({ name }) => name === author.name)
    if (twin) return { ...author, email: twin.email }
    const isAlone =
      authors.length === 1 &&
      mails.size === 1 &&
      signed.some(({ name, email }) => (name === null || !isKoreanName(name)) && email === only)
    return isAlone ? { ...author, email: only! } : author
  })
}

function hanSigned(text: string): string | null {
  const start = text.slice(0, 120).replace(/^[\d\s:：年月日时時分/.-]+/, '')
  const line = hanLine.exec(start)?.[1]?.replace(furtherTitle, ' ')
  if (line?.split(/[、,，\s]/).every((name) => hanSurname.test(name))) return line
  const wired = hanWireline.exec(start)?.[1]
  if (wired !== undefined) return withoutPlace(wired)
  const labelled = hanAuthor.exec(start)?.[1]
  if (labelled?.split(/[、,，]/).every((name) => hanSurname.test(name))) return labelled
  const reporters = hanTail.exec(text.slice(-80))?.[1]
  if (reporters?.split(/[、,，\s]/).every((name) => hanSurname.test(name))) return reporters
  const credited = japaneseAuthor.exec(start)?.[1]
  if (credited !== undefined && !credited.split(/[、・]/).some((name) => japaneseNote.test(name))) return credited
  const post = japanesePost.exec(start)?.[1]
  if (post !== undefined) return post
  const ending = japaneseTail.exec(text.slice(-80))?.[1]
  if (ending !== undefined && !ending.split(/[、・]/).some((name) => isNoSigner(name))) return ending
  return hanDateline.exec(start)?.[1] ?? null
}

/** What a bracket holds that is nobody: a note, a button of the page ("【打印本页】"). */
function isNoSigner(name: string): boolean {
  return japaneseNote.test(name) || /^(?:打印|关闭|關閉|返回|收藏|分享|字号|字體|印刷|閉)|[本此]?[页頁]$/u.test(name)
}

/** `王小明、李大華台北` without the place: names have three letters, of four letters two are the place. */
function withoutPlace(names: string): string {
  const last = names.lastIndexOf('、') + 1
  return names.slice(0, last) + names.slice(last, last + (names.length - last > 4 ? 3 : 2))
}

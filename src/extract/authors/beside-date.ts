import { isKoreanName } from '../../article/byline.ts'
import type { Author } from '../../model/record.ts'
import { isOfCardInHead } from '../facts/cards-in-head.ts'
import { type FieldContext, ownStories } from '../facts/field-context.ts'
import { listOf } from '../facts/json-ld.ts'
import { isNear, type Spot } from '../facts/page-facts.ts'
import { agencyMark } from '../facts/signed-texts.ts'
import { shortText } from '../facts/spots.ts'
import { companyForm } from '../fields/publisher.ts'
import { nextElement, previousElement } from '../tree/neighbours.ts'
import { type Element, isBlock, isElement, isText } from '../tree/tree.ts'
import { readByline } from './byline-names.ts'
import { agency, japaneseSurname, koreanWriter } from './byline-words.ts'
import { isUncasedName, uncasedWords } from './given-names.ts'
import { isChineseName, japaneseNote } from './han-signatures.ts'
import { hanOffice } from './nobody.ts'
import {
  dutchName,
  fullName,
  isFullName,
  isPerson,
  isPlaceOrDesk,
  isWeekday,
  nobleName,
  noNameWord,
  places,
} from './persons.ts'

/*
 * A name beside the date below the headline.
 */

/** Elements around a date whose neighbours are looked at. */
const datedLevels = 3

/** "JANE DOE AP Sports Writer Published: …": a full name with what she is, before a date in one element. */
const nameWithRole =
  /^(?:By )?((?!(?:By|Our|The)\s)\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){1,2}?),?\s(?:(?:AP|Associated Press|AFP|Reuters|Staff|Senior|Special|Deputy|Assistant|Associate|Chief|Managing)\s){0,2}(?:\p{Lu}\p{Ll}{2,12}\s)?(?:Writer|Reporter|Correspondent|Editor|Columnist)(?!\p{L})/u

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
    const japanese = text
      .replace(japaneseLabel, '')
      .replace(deskBehind, '')
      .split(/[、・\s]+/)
    if (japanese.every((name) => japaneseName.test(name) && japaneseSurname.test(name) && !japaneseNote.test(name)))
      return japanese.map((name) => ({ name, email: null }))
    const lines = text.split('\n')
    // Several names stand below each other, or a name with other things.
    const areNames = lines.length === 1 || (lines.length <= mostParts && lines.every((line) => fullName.test(line)))
    const found = areNames ? readByline(text, context.language) : []
    const isNamed = (author: Author) =>
      (isFullName(author) && !isCountry(author.name!, context.language)) ||
      (dutchName.test(author.name ?? '') && /^nl(?![a-z])/i.test(context.language ?? '')) ||
      (isUncasedName(author.name ?? '') && isPerson(author)) ||
      // "โดย กิตติ ศรีสุข": behind a label.
      (author.name !== null && text.endsWith(` ${author.name}`) && uncasedWords.test(author.name) && isPerson(author))
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
      const before = previousElement(at)
      // "周澜生 江岸晚报 2026年3月9日": the house between who wrote and the date.
      const isHouseBefore = before !== null && hanOffice.test(shortText(before))
      const found = [
        people(before),
        isHouseBefore ? people(previousElement(before)) : [],
        people(nextElement(at)),
      ].find(({ length }) => length > 0)
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

/** "文・山田太郎", "記者 山田太郎": before a Japanese name, which a family name must begin. */
const japaneseLabel = /^(?:取材・文|文|記者|執筆者?|ライター|取材)(?:\s?[・：:＝=／/]\s?|\s)/
/** "山田太郎（社会部）" */
const deskBehind = /[（(][^（()）]{1,12}[)）]$/

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
export function sectionNames(context: FieldContext): ReadonlySet<string> {
  const { breadcrumbs, sections, metas } = context.facts
  const names = new Set([...breadcrumbs.flat(), ...sections.map(({ text }) => text)])
  for (const name of ['article:section', 'article:tag', 'keywords', 'news_keywords', 'section'])
    for (const value of metas.get(name) ?? []) for (const part of value.split(',')) names.add(part.trim())
  for (const { node } of ownStories(context))
    for (const name of listOf(node.get('articlesection'))) if (typeof name === 'string') names.add(name)
  return names
}

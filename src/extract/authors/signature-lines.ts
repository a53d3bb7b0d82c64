import { isKoreanName } from '../../article/byline.ts'
import type { Author } from '../../model/record.ts'
import { isDated } from '../facts/dated-texts.ts'
import { splitJoined } from './byline-forms.ts'
import { readByline } from './byline-names.ts'
import { isOtherLabel } from './byline-parts.ts'
import { agency, isBylineLabel, koreanWriter } from './byline-words.ts'
import { isUncasedName, uncasedWords } from './given-names.ts'
import { isOfHouse, isPaper } from './house-names.ts'
import { dutchName, isPerson, isPlaceOrDesk, isPost, nobleName, noNameWord, places } from './persons.ts'
import { touch } from './seams.ts'

/*
 * A line that signs is made of names and of what papers set beside them, and of nothing else: a label, the house, an agency, a post, a mail, a
 * date, a place. So each part of it must be one of these; no list says in which order a house writes them.
 */

export interface Signature {
  readonly people: readonly Author[]
  /** Whether something beside the names says that it signs: a place may be anything's. */
  readonly isMarked: boolean
  /** What parts the names from a place or what somebody is behind them: a comma, another sign; `null` where none stands there. */
  readonly place: 'comma' | 'sign' | null
}

/** What is known of the page around a line. */
export interface SignatureContext {
  readonly language: string | null
  readonly house: string
  /** Whether a name is that of the house, by what else the page says of it. */
  readonly isHouse: (name: string) => boolean
  /** Whether another source names this one as who wrote. */
  readonly isKnown: (name: string) => boolean
}

/** Two words with capitals, or two of a script without. */
const mayName = /\p{Lu}[\p{L}.'’-]*[ \u001f](?:\p{L}{1,4}['’ ]){0,3}\p{Lu}|\p{Lo}\p{M}?[\p{Lo}\p{M}]+[ \u001f]\p{Lo}/u
const longestLine = 140
const mostParts = 10
/** Scripts whose bylines are read by what stands before and behind a name. */
const dense = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u

/** The people whom a line names that says nothing but who wrote; `null` for any other. */
export function readSignature(line: string, context: SignatureContext): Signature | null {
  if (line.length > longestLine) return null
  const korean = koreanWriter.exec(line)?.[1]
  if (korean !== undefined && isKoreanName(korean))
    return { people: [{ name: korean, email: null }], isMarked: false, place: null }
  if (dense.test(line) || !mayName.test(line)) return null
  return (
    readParts(line.replaceAll(touch, '\n'), context) ??
    (line.includes(touch) ? readParts(line.replaceAll(touch, ' '), context) : null)
  )
}

const signs = /(\s?(?:[\n|•·/;,،※*()[\]«»„“”"]|(?<=\p{L}\s?)[:：](?=\s|$)|\s[-–—]\s|(?<=\p{L})[-–—]\s)\s?)/u

function readParts(line: string, context: SignatureContext): Signature | null {
  // Every other entry is the sign before the next part.
  const parts = line.split(signs)
  if (parts.length > mostParts * 2 || isLife(line)) return null
  const people: Author[] = []
  let isMarked = false
  let isOfOther = false
  let place: Signature['place'] = null
  let last: readonly Author[] = []
  for (let i = 0; i < parts.length; i += 2) {
    const part = parts[i]!
    if (part === '') continue
    if (isNeutral(part)) {
      const writer = people.at(-1)
      if (mail.test(part) && writer && writer.email === null) people[people.length - 1] = { ...writer, email: part }
      isMarked ||= part.includes('@')
    } else if (agency.test(part)) {
      // "TT: Mona Ek" is Mona Ek of the TT.
      if (!parts[i + 1]?.includes(':')) people.push({ name: part, email: null })
      isMarked = true
    } else if (isOtherLabel(part)) {
      // "Jana Daum (Text), Ulf Rohde (Illustration)": what the one before did.
      if (parts[i - 1]?.includes('(')) people.splice(people.length - last.length, last.length)
      else isOfOther = true
    } else if (isBylineLabel(part)) {
      isOfOther = false
      isMarked = true
    } else if (context.isHouse(part) || (context.house !== '' && isOfHouse(part, context.house)) || isPost(part))
      isMarked = true
    else {
      const named = namesIn(part, context.language)
      if (named !== null) {
        isMarked ||= named.isMarked || named.people.some(({ name }) => context.isKnown(name!))
        last = isOfOther ? [] : named.people
        people.push(...last)
        isOfOther = false
        // A place stands behind a name, what somebody is in small letters.
      } else if (people.length > 0 && isBesideNames(part))
        place = /^,|، $/.test(parts[i - 1]!.trim()) && !/^The /.test(part) ? (place ?? 'comma') : 'sign'
      else if (!isBeforeNames(part, parts[i - 1], parts[i + 1])) return null
    }
  }
  const names = new Set<string>()
  const once = people.filter(({ name }) => !names.has(name!) && names.add(name!))
  return once.some(({ name }) => !agency.test(name!)) ? { people: once, isMarked, place } : null
}

/** "Ada Quist, teacher, born 9 May 1932; died 21 February 2026", "Ada Quist (1932–2026)": two years tell a life, and sign nothing. */
function isLife(line: string): boolean {
  const years = line.match(/(?<!\d)(?:1[89]|20)\d\d(?!\d)/g) ?? []
  return years.length > 1 && Math.abs(Number(years[0]) - Number(years.at(-1))) >= shortestLife
}

/** Years between two dates of a byline, of publication and change, are fewer. */
const shortestLife = 12

function isBesideNames(part: string): boolean {
  return besideNames.test(part) || /^The \p{Lu}/u.test(part) || isPaper({ name: part, email: null })
}

const placeWord = /^\p{Lu}[\p{L}-]+(?:[ -]\p{Lu}[\p{L}-]+)?$/u
const mail = /^[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,3}$/

/** One word with a capital or of a script without, or a few of which the first has none: "Berlin", "en Lima", "correspondante à Tunis". */
const besideNames =
  /^(?:\p{Lu}[\p{L}.'’-]{1,20}|[\p{Lo}\p{M}]{2,15}|\p{Ll}[\p{L}.'’-]*(?: [\p{L}.'’-]+){1,4}|\p{Ll}{3,20})$/u

/** "(mf) Mona Falk", "القاهرة - ليلى حداد": initials in brackets, or a place in a script without capitals before a dash. */
function isBeforeNames(part: string, before: string | undefined, behind: string | undefined): boolean {
  if (before?.includes('(') && behind?.includes(')')) return /^\p{Ll}{2,4}$/u.test(part)
  return /[-–—:]/.test(behind ?? '') && /^\p{Lo}[\p{Lo}\p{M}]{2,14}(?: [\p{Lo}\p{M}]{2,14})?$/u.test(part)
}

function isNeutral(part: string): boolean {
  return isDated(part) || /^[\d\s:.]+$/.test(part) || /^\S{0,60}@\S{2,80}$/.test(part)
}

/** The names that a part joins, perhaps behind a label: "By Jane Doe and John Roe"; `null` where it holds anything else. */
function namesIn(part: string, language: string | null): { people: Author[]; isMarked: boolean } | null {
  const names = splitJoined(part, language)
  if (names.every(isWrittenName)) return { people: names.map((name) => ({ name, email: null })), isMarked: false }
  // "Lagos and Aisha Bello": the place of the one before.
  const [place = '', ...behind] = names
  if (behind.length > 0 && placeWord.test(place) && behind.every(isWrittenName))
    return { people: behind.map((name) => ({ name, email: null })), isMarked: false }
  const people = readByline(part, language).filter(isPerson)
  if (people.length === 0) return null
  const before = part.slice(0, part.indexOf(people[0]!.name ?? part)).trim()
  const isName = (name: string) => isWrittenName(name) || (isBylineLabel(before) && uncasedWords.test(name))
  if (!people.every(({ name }) => name !== null && isName(name))) return null
  const rest = part.slice(part.indexOf(people.at(-1)!.name!) + people.at(-1)!.name!.length).trim()
  if (before !== '' && !isBylineLabel(before) && !isPost(before)) return null
  if (rest !== '' && !isPost(rest)) return null
  return before === '' && rest === '' ? null : { people, isMarked: true }
}

/** Two to six words that read as somebody's name in full. */
export function isWrittenName(name: string): boolean {
  if (isUncasedName(name)) return true
  return (
    !/ by$/i.test(name) &&
    !isBylineLabel(name.split(' ', 1)[0]!) &&
    (nobleName.test(name) || dutchName.test(name)) &&
    isPerson({ name, email: null }) &&
    !noNameWord.test(name) &&
    !places.test(name) &&
    !isPlaceOrDesk(name) &&
    !isPaper({ name, email: null })
  )
}

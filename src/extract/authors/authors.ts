import { isKoreanName, parseByline } from '../../article/byline.ts'
import type { Author } from '../../model/record.ts'
import type { FieldContext, Found } from '../facts/field-context.ts'
import { belongs, type Spot } from '../facts/page-facts.ts'
import { agencyLine } from '../facts/signed-texts.ts'
import { shortText } from '../facts/spots.ts'
import { titleKey } from '../fields/title.ts'
import { type Element, isElement } from '../tree/tree.ts'
import { nameBesideDate, sectionNames } from './beside-date.ts'
import { readByline, readOthers } from './byline-names.ts'
import { agency, japaneseSurname, pictureCredit, sourceLabels } from './byline-words.ts'
import { bylineAuthors, isInFigure } from './bylines.ts'
import { isUncasedName } from './given-names.ts'
import { hanSurname } from './han-names.ts'
import { isPaper } from './house-names.ts'
import { namesInLines, withSignedMails } from './korean-signatures.ts'
import { hanOffice, houseKeys, isDesk, isHouse, isUploader } from './nobody.ts'
import { fullName, isPerson, isPlaceOrDesk, noNameWord } from './persons.ts'
import { scriptedAuthors } from './scripted-names.ts'
import { seamAuthors, signaturesAround, signaturesOf } from './seam-authors.ts'
import { signedAuthors } from './signatures.ts'
import { collectStated, maxAuthors, profileAuthors } from './stated-authors.ts'

const maxNameLength = 120

/**
 * Who wrote the story: by the site's rule, JSON-LD, the byline near the headline, meta, then what signs in the text and who stands beside the date.
 *
 * The publisher and accounts that only upload ("admin", "Web Desk") give way to people that another source names. A mail address found beside a
 * name anywhere comes along.
 */
export function decideAuthors(
  context: FieldContext,
  headline: Spot | null,
  publisherName: string | null,
): Found<Author[]> | null {
  const stated = (context.stated.authors ?? []).slice(0, maxAuthors)
  const ruled = unique(
    stated.flatMap((text) =>
      /\p{Script=Hangul}/u.test(text) ? parseByline(text) : readByline(text, context.language),
    ),
  )
  if (ruled.length > 0) return { value: ruled, source: 'site rule' }
  const sources: Found<Author[]>[] = []
  const editors: Found<Author[]>[] = []
  const withoutOthers = writersOnly(context, headline)
  const add = (authors: readonly Author[], source: string) => {
    const { writers, others } = withoutOthers(unique(authors.filter(isNameable)), source)
    if (writers.length > 0 && writers.length <= maxAuthors) sources.push({ value: writers, source })
    // Whoever edited is the author only where nobody else is named.
    else if (others.length > 0 && others.length <= maxAuthors) editors.push({ value: others, source })
  }
  const byline = bylineAuthors(context, headline, publisherName ?? '')
  collectStated(context, headline, publisherName, byline.authors, add)
  const house = houseKeys(context, publisherName)
  // "Harbour Life" of harbour.com, where readers see that somebody else wrote.
  const shown = byline.authors.filter(
    (author) => isPerson(author) && fullName.test(author.name ?? '') && !isHouse(author, house),
  )
  const isSection = ({ name }: Author) =>
    shown.length > 0 &&
    name !== null &&
    name.includes(' ') &&
    house.has(titleKey(name.split(' ', 1)[0]!)) &&
    shown.every((author) => author.name !== name)
  const isOfHouse = (author: Author) => isHouse(author, house) || isSection(author)
  const isSomebody = (author: Author, source: string) =>
    author.name !== null &&
    !isOfHouse(author) &&
    !isUploader(author) &&
    !isDesk(author) &&
    !(source.startsWith('meta') && isPaper(author))
  const namesPeople = ({ value, source }: Found<Author[]>) => value.some((author) => isSomebody(author, source))
  const namesReporters = ({ value, source }: Found<Author[]>) =>
    value.some((author) => isSomebody(author, source) && !isAgencyName(author))
  const signed = sources.some(namesReporters)
    ? []
    : signedAuthors(context, headline, publisherName, (author) => isUploader(author) || isOfHouse(author))
  if (!signed.every(isAgencyName)) add(signed, 'signature in the text')
  if (byline.others.length > 0) editors.push({ value: unique(byline.others), source: 'byline' })
  // A paper that the page states, and that is not its own house, wrote what another one's editor put there.
  const isOfPaper = ({ name }: Author) => name !== null && hanOffice.test(name) && !house.has(titleKey(name))
  if (!sources.some(({ value }) => value.some(isOfPaper))) sources.push(...editors)
  if (!sources.some(namesPeople)) add(nameBesideDate(context, headline, isOfHouse), 'name beside the date')
  const seams = {
    language: context.language,
    house: publisherName ?? '',
    isHouse: (name: string) => isOfHouse({ name, email: null }),
    isKnown: (name: string) => {
      const key = titleKey(name)
      return sources.some(({ value }) => value.some((one) => one.name !== null && titleKey(one.name) === key))
    },
  }
  const { proseSpots } = context.facts
  if (!sources.some(namesPeople)) {
    const signatures = signaturesAround(headline, proseSpots, seams)
    add(
      seamAuthors(signatures, toldOf(context, headline), sectionNames(context), context.language),
      'signature beside the text',
    )
  }
  // An agency alone may be where the story comes from.
  if (!sources.some(namesPeople)) add(signed, 'signature in the text')
  if (!sources.some(namesPeople)) add(scriptedAuthors(context, headline), 'script')
  if (!sources.some(namesPeople))
    add(
      profileAuthors(context).filter((author) => !isOfHouse(author)),
      'address of a profile',
    )
  const first = sources.find(namesPeople)
  // "The boat at six" is a programme, and an agency where the story is from, if readers see somebody named in full.
  const isNamed = (author: Author) => isPerson(author) && !isAgencyName(author)
  const ofPeople = first?.value.some(isNamed)
    ? first
    : (sources.find(
        ({ value, source }) =>
          !source.startsWith('meta') &&
          value.some((author) => isSomebody(author, source) && isNamed(author) && fullName.test(author.name ?? '')),
      ) ?? first)
  const chosen = ofPeople ?? sources.find(({ value }) => !value.every(isUploader)) ?? null
  if (!chosen) return null
  const names = (ofPeople?.value ?? []).flatMap(({ name }) => name ?? [])
  const isShown = sources.some(({ source }) => source === 'byline')
  const whole = ofPeople
    ? (longerByline(
        ofPeople,
        sources,
        [
          namesInLines(context, headline),
          ...signaturesOf(names, headline, proseSpots, seams, !isShown).map(({ people }) => people),
        ],
        isSomebody,
      ) ?? ofPeople)
    : chosen
  const people = ofPeople ? whole.value.filter((author) => !isOfHouse(author) && !isUploader(author)) : chosen.value
  return { value: withSignedMails(withTwins(people, sources), context, headline), source: whole.source }
}

/** What headline and text tell, in small letters. */
function toldOf({ facts }: FieldContext, headline: Spot | null): string {
  return `${headline?.text ?? ''} ${facts.titleTag ?? ''} ${facts.prose}`.toLowerCase()
}

/** The byline that readers see, if it begins with all whom a statement for machines names: many content systems state the first alone. */
function longerByline(
  stated: Found<Author[]>,
  sources: readonly Found<Author[]>[],
  lines: readonly (readonly Author[])[],
  isSomebody: (author: Author, source: string) => boolean,
): Found<Author[]> | null {
  const keyOf = ({ name }: Author) => name && titleKey(name)
  const people = new Set(stated.value.filter((author) => isSomebody(author, stated.source)).map(keyOf))
  const byline = sources.find(({ source }) => source === 'byline')
  for (const longer of [byline, ...lines.map((value) => ({ value, source: 'byline' }))]) {
    if (!longer || longer === stated || longer.value.length <= people.size) continue
    if (!longer.value.slice(0, people.size).every((author) => people.has(keyOf(author)))) continue
    const isFullName = (author: Author) =>
      isSomebody(author, longer.source) &&
      !isAgencyName(author) &&
      isSpelledName(author.name!) &&
      !isPlaceOrDesk(author.name!) &&
      !noNameWord.test(author.name!) &&
      !isPaper(author)
    if (longer.value.slice(people.size).every(isFullName)) return { value: [...longer.value], source: longer.source }
  }
  return null
}

/** A name in full, in a script with capitals or by what names begin with in one without. */
function isSpelledName(name: string): boolean {
  return (
    fullName.test(name) ||
    isUncasedName(name) ||
    isKoreanName(name) ||
    (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々]{2,6}$/u.test(name) &&
      (hanSurname.test(name) || japaneseSurname.test(name)))
  )
}

function isAgencyName({ name }: Author): boolean {
  return name !== null && (agencyLine.test(name) || agency.test(name))
}

/** Parts people that are stated for machines from those whom the page credits with something else ("Editor: …", "Foto: …"). */
function writersOnly(
  { facts, language }: FieldContext,
  headline: Spot | null,
): (authors: readonly Author[], source: string) => { writers: Author[]; others: Author[] } {
  const keyOf = ({ name }: Author) => titleKey(name ?? '')
  let credits: readonly { readonly key: string; readonly isPicture: boolean; readonly isCaption: boolean }[] | null =
    null
  return (authors, source) => {
    if (source === 'byline') return { writers: [...authors], others: [] }
    credits ??= facts.credits
      .filter((spot) => belongs(spot, headline))
      .flatMap((spot) => {
        const text = creditOf(spot)
        const isPicture = pictureCredit.test(text) && !sourceLabel.test(text)
        const isCaption = isPicture && isInFigure(spot.element)
        return readOthers(text, language).map((author) => ({ key: keyOf(author), isPicture, isCaption }))
      })
    // An agency that the page names beside who wrote may have taken the pictures as well.
    const mayDoBoth = ({ name }: Author) => source === 'signature in the text' && name !== null && agency.test(name)
    // Whom a page states as its author may have taken pictures too, as a caption says.
    const isStated = !source.startsWith('signature')
    const isOther = (author: Author) =>
      credits!.some(
        ({ key, isPicture, isCaption }) =>
          key === keyOf(author) && !(isPicture && ((isCaption && isStated) || mayDoBoth(author))),
      )
    return { writers: authors.filter((author) => !isOther(author)), others: authors.filter(isOther) }
  }
}

/** Where a text or a picture is from. */
const sourceLabel = new RegExp(`^(?:${sourceLabels})\\s?[:：]`, 'iu')

/** The text of a credit; that of the element around where its label has an element of its own. */
function creditOf({ element, text }: Spot): string {
  return /[:：]$/.test(text) && isElement(element.parent) ? shortText(element.parent as Element) : text
}

function isNameable({ name, email }: Author): boolean {
  if (name === null) return email !== null
  return (
    name.length <= maxNameLength &&
    /\p{L}[\p{L}\p{M}]|^\p{L}\.?\s\p{L}/u.test(name) &&
    !/^(?:https?:|www\.|\/|@)/i.test(name) &&
    !/\b(?:null|undefined)\b/.test(name)
  )
}

/** Names as keys, so that "Kim Minji" twice is one author; the entry with the mail stays. */
function unique(authors: readonly Author[]): Author[] {
  const byKey = new Map<string, Author>()
  for (const author of authors) {
    const key = author.name === null ? `@${author.email}` : titleKey(author.name)
    const known = byKey.get(key)
    if (!known || (known.email === null && author.email !== null)) byKey.set(key, author)
  }
  return [...byKey.values()]
}

/** With the mail, and with the small letters, that another source has for the same name. */
function withTwins(authors: readonly Author[], sources: readonly Found<Author[]>[]): Author[] {
  return withMails(authors, sources).map((author) => {
    if (author.name === null || !isShouted(author.name)) return author
    const key = titleKey(author.name)
    for (const { value } of sources) {
      const twin = value.find(({ name }) => name !== null && !isShouted(name) && titleKey(name) === key)
      if (twin) return { ...author, name: twin.name }
    }
    return author
  })
}

/** "JEANNE ROY", "Jeanne ROY" */
function isShouted(name: string): boolean {
  return name !== name.toLowerCase() && name.split(' ').some((word) => shoutedWord.test(word))
}

const shoutedWord = /^\p{Lu}[\p{Lu}.'’-]*\p{Lu}{2}$/u

function withMails(authors: readonly Author[], sources: readonly Found<Author[]>[]): Author[] {
  return authors.map((author) => {
    if (author.email !== null || author.name === null) return author
    const key = titleKey(author.name)
    for (const { value } of sources) {
      const twin = value.find((other) => other.email !== null && other.name !== null && titleKey(other.name) === key)
      if (twin) return { ...author, email: twin.email }
    }
    return author
  })
}

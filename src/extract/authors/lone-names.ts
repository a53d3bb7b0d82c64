import { isKoreanName } from '../../article/byline.ts'
import type { Author } from '../../model/record.ts'
import type { FieldContext } from '../facts/field-context.ts'
import { belongs, isNear, type Spot } from '../facts/page-facts.ts'
import { readByline } from './byline-names.ts'
import { agency, koreanWriter } from './byline-words.ts'
import { isUncasedName } from './given-names.ts'
import { fullName, isFullName, isPlaceOrDesk } from './persons.ts'

/*
 * A name alone, above the story or below it.
 */

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

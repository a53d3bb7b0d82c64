import { parseByline } from '../../article/byline.ts'
import type { Author } from '../../model/record.ts'
import { agencyMark } from '../facts/signed-texts.ts'
import { primaryLanguage } from '../fields/language.ts'
import { formsOf } from './byline-forms.ts'
import { agency, institution, scholarly } from './byline-words.ts'
import { agencyName } from './house-names.ts'
import { department, noPersonBehind, places, singleNames, stationAlone, tidyAuthor } from './persons.ts'

/** Agencies at the end of a line, the last first: "Jana Daum, dpa, AFP", "Jane Doe/AFP". In English one behind a comma is where somebody works. */
function cutAgencies(text: string, isEnglish: boolean): { rest: string; agencies: string[] } {
  const agencies: string[] = []
  let rest = text
  for (let round = 0; round < 5; round++) {
    const match = agencyEnd.exec(rest)
    if (!match || match.index === 0 || !agency.test(match[2]!) || (isEnglish && match[1] === ',')) break
    // "Anna Nowak PAP": nothing but its capitals tells it from a name.
    if (match[1] === ' ' && (isEnglish || !agencyMark.test(match[2]!))) break
    agencies.unshift(match[2]!)
    rest = rest.slice(0, match.index)
  }
  return { rest, agencies }
}

const agencyEnd = /\s?([,/]|(?<=\p{L}\s\p{Lu}[\p{L}'’-]*\p{Ll}) )\s?([\p{L}-]{2,16})$/u

/** Arabic and Hebrew first names that begin with the letter which is the word "and" before others. */
const namesWithAnd =
  /^(?:ولد|وليد|وائل|وفاء|وسام|وجدي|وجيه|وسيم|وداد|ورد|وردة|وحيد|وهيب|ولاء|ولي|وصفي|وديع|وهبة|واصف|ורד|ורדה|ויקטור|ויקטוריה|ולדימיר|ולרי|ויטלי|ואדים|ויולה|ויוי)(?![\p{L}])/u
const joinedByLetter = /(?<=(?:^|,\s)[^\s,]+\s[^\s,]+(?:\s[^\s,]+)?)\s(?=[וو]\p{L}{2,}\s\p{L}{2,})/gu

/** "أحمد علي ومنى حسن": the word "and" is a letter of the next name. */
function partedByLetter(text: string): string {
  if (!/[\u0590-\u06ff]/.test(text)) return text
  return text
    .replace(joinedByLetter, (space, at: number) => (namesWithAnd.test(text.slice(at + 1)) ? space : ', '))
    .replace(/, [וو](?=\p{L})/gu, ', ')
}

/** "Emre Yıldırım-Ayşe Kaya": Turkish papers join the names of two people so. */
const joinedNames = /(?<=^\p{Lu}\p{L}+ \p{Lu}\p{L}+)-(?=\p{Lu}\p{L}+ \p{Lu}\p{L}+)/gu

/** "Jane Doe, Associate Professor, Law School, Bond University" without what she is and where. */
function withoutScholarship(text: string): string {
  const parts = text.split(/,\s+/)
  if (parts.length < 2) return text
  let isBehindRank = false
  const names = parts.filter((part, i) => {
    if (i > 0 && scholarly.test(part)) isBehindRank = true
    else if (!isBehindRank || !institution.test(part)) isBehindRank = false
    return !isBehindRank
  })
  return names.length < parts.length ? names.join(', ') : text
}

/** The people of a byline in letters with or without capitals, its agencies last. */
export function latinNames(written: string, language: string | null): Author[] {
  const tag = primaryLanguage(language)
  const named = withoutScholarship(written)
  const text = tag === 'tr' || tag === 'az' ? named.replace(joinedNames, ', ') : partedByLetter(named)
  const { and, place } = formsOf(language)
  const isSingleUsual = singleNames.test(language ?? '')
  const isEnglish = /^(?:en(?![a-z])|$)/i.test(language ?? '')
  const agencies: string[] = []
  const authors: Author[] = []
  for (const [i, joined] of (and === null ? [text] : text.split(and)).entries()) {
    if (i > 0 && agency.test(joined.trim())) {
      agencies.push(joined.trim())
      continue
    }
    const { rest: part, agencies: behind } = cutAgencies(joined, isEnglish)
    agencies.push(...behind)
    // "Ana Luz e TV Porto": a station is no second person.
    if (i > 0 && stationAlone.test(part)) continue
    const people = parseByline(place === null ? part : part.replace(place, '')).map(tidyAuthor)
    // "Von Anna Müller, Berlin": a single word behind a full name is a place or a house.
    const [first] = people
    const isFull = !isSingleUsual && (first?.name?.includes(' ') === true || agency.test(first?.name ?? ''))
    const isSite = ({ name }: Author) =>
      name !== null && /^[\w-]+(?:\.\w{2,4}){1,2}$/.test(name) && first?.name?.includes(' ') === true
    authors.push(
      ...people.filter(
        (author) =>
          !isSite(author) &&
          (author === first ||
            !isFull ||
            author.name === null ||
            author.email !== null ||
            agency.test(author.name) ||
            (author.name.includes(' ') &&
              !places.test(author.name) &&
              !noPersonBehind.test(author.name) &&
              (!department.test(author.name) || agencyName.test(author.name)))),
      ),
    )
  }
  for (const name of agencies) authors.push({ name, email: null })
  return authors
}

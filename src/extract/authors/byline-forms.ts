import { primaryLanguage } from '../fields/language.ts'
import { bylineWords } from './byline-words.ts'
import { withHouse } from './house-names.ts'

/** Expressions of one language, compiled once. */
interface BylineForms {
  readonly by: RegExp | null
  readonly and: RegExp | null
  readonly place: RegExp | null
}

const forms = new Map<string, BylineForms>()

/** An expression for one of these words, or a label, at the beginning of a byline. */
export const before = (words: string): RegExp => new RegExp(`^(?:${words})(?:\\s?:?\\s+|(?<=[:：՝៖])\\s?)(?=\\S)`, 'iu')

/** The expressions of a language by its tag; those of English alone where it is unknown. */
export function formsOf(language: string | null): BylineForms {
  const tag = primaryLanguage(language) ?? ''
  const known = forms.get(tag)
  if (known) return known
  const words = bylineWords.get(tag)
  const built = {
    by: words?.by === undefined ? null : before(words.by),
    and:
      words?.and === undefined
        ? null
        : new RegExp(
            `\\s+(?:${words.and})\\s+(?=[\\p{Lu}\\p{Lo}\\p{Script=Georgian}]|(?:l['’]\\s?)?(?:dpa|afp|AFP|sda|apa|ats|epd|kna)(?!\\p{L}))|\\s(?:avec|mit|con|com|met|med)\\s(?=${withHouse}|\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+$)`,
            'gu',
          ),
    place:
      words?.place === undefined ? null : new RegExp(`(?<=\\p{L}{2}),?\\s+(?:${words.place})\\s+\\p{Lu}.{0,60}$`, 'u'),
  }
  if (forms.size < 200) forms.set(tag, built)
  return built
}

/** What stands before the last "and" between names of a line, and behind it. */
export function findLastJoint(line: string, language: string | null): { before: string; behind: string } | null {
  const { and } = formsOf(language)
  let last: RegExpExecArray | null = null
  for (const form of [englishAnd, and])
    if (form) for (const match of line.matchAll(form)) if (!last || match.index > last.index) last = match
  return last && { before: line.slice(0, last.index), behind: line.slice(last.index + last[0].length) }
}

/** A text at each "and" between names: "Jane Doe and John Roe". */
export function splitJoined(text: string, language: string | null): string[] {
  const { and } = formsOf(language)
  const parts = text.split(englishAnd)
  return and === null ? parts : parts.flatMap((part) => part.split(and))
}

const englishAnd = /\s(?:and|&)\s(?=\p{Lu})/gu

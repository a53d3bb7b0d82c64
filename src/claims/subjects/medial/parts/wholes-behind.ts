import { trimPhrase, whoever } from '../../../clauses/medial/noun-phrases.ts'
import { phrase } from '../../../clauses/sentence.ts'
import type { Quantity } from '../../../numbers/quantity.ts'
import { NO_VERB } from '../../../pack/pack.ts'
import { isPossessive, WORD } from '../../../text/tokens.ts'
import { isDotted, isHyphen, type SubjectSearch } from '../subject-search.ts'
import { type Share, subjectBefore } from './share.ts'

/*
 * Wholes that stand behind their share.
 */

/** The whole that stands behind a share: "half of the borough's streetlights". */
export function ofPhrase(share: Share): string | null | undefined {
  const { search, prior, first } = share
  const { compiled, reading } = search
  const { phrases, nouns } = compiled.pack
  const { tokens, cueAt } = reading
  let last = first - 1
  while (last + 1 < tokens.length && last - first < 8 && goesOnAt(search, first, last + 1)) last++
  // "6,900 homes, barely 60 per cent of the annual goal": of what the goal is of
  const goal = tokens[last + 1]
  if (prior && goal?.kind === WORD && phrases.expected?.has(goal.norm)) return subjectBefore(share) ?? undefined
  // "half of the borough's 23,000 streetlights"
  const numbered = reading.claims[reading.claimAt[last + 1]!]
  // "a quarter of the approximately 800 servers"
  let bare = first
  while (bare <= last && (phrases.articles.has(tokens[bare]!.norm) || phrases.isAdverb?.(tokens[bare]!.norm))) bare++
  const isBare = bare > last || isPossessive(tokens[last])
  if (numbered?.noun && (isBare || (last === first && phrases.articles.has(tokens[last]!.norm))))
    return numbered.unit!.text
  // "nine in 10 of those infected", "three in five of those who replied"
  const those = whoever(compiled, reading, first)
  if (those) return those
  // "9.2 mm of rain, 32 percent of normal": of what the number before measures
  if (prior && last === first && phrases.usual?.has(tokens[first]!.norm)) return subjectBefore(share) ?? undefined
  const words = last >= first ? trimPhrase(compiled, reading, first, last) : ''
  if (words && !nouns.stops.has(words.toLowerCase())) return words
  // "a third of the rise"
  if (last > first && cueAt[last]?.value.role === 'move') return phrase(reading, last, last)
  return prior ? subjectBefore(share) : undefined
}

/** Whether the phrase of a whole that begins with one token goes on with another. */
function goesOnAt({ compiled, reading }: SubjectSearch, first: number, at: number): boolean {
  const { phrases } = compiled.pack
  const { tokens, cueAt, claimAt, verbAt } = reading
  const { kind, norm, glued } = tokens[at]!
  const isSign = glued && (/^['’]$/.test(norm) || norm === '&')
  if (kind !== WORD && !isSign && !isHyphen(reading, at) && !isDotted(reading, at)) return false
  if (verbAt[at] !== NO_VERB || phrases.breaks.has(norm)) return false
  // "26% of all flights from around 24%"
  if (at > first && phrases.from.has(norm)) return false
  // "a quarter of infections we are seeing"
  if (at > first && !phrases.articles.has(norm) && (phrases.speaking?.has(norm) || phrases.personal?.has(norm)))
    return false
  // "10% of their weight and roughly one in six"
  if (phrases.links.has(norm) && (claimAt[at + 1]! >= 0 || phrases.isAdverb?.(tokens[at + 1]?.norm ?? ''))) return false
  // "52.3% of the vote to his 46.1%"
  if (at > first && (phrases.infinitive.has(norm) || phrases.trailing.has(norm))) return false
  const role = cueAt[at]?.value.role
  // "a fifth of the fall"
  return !role || role === 'kind' || role === 'state' || (role === 'move' && phrases.articles.has(tokens[at - 1]!.norm))
}

/** Of "20 percent of the cost" the cost, or "". */
export function wholeBehind({ clauses }: SubjectSearch, q: Quantity): string {
  return clauses.nounsBehind(q.last + 1)
}

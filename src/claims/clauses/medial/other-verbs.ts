import { nameIn } from '../../speech/medial/persons.ts'
import { WORD } from '../../text/tokens.ts'
import { lastWord } from '../last-words.ts'
import type { Clauses } from './clauses.ts'
import { isCapital, isMany } from './noun-phrases.ts'
import { isClosed, isDash } from './relative-clauses.ts'
import { isOfSaying } from './verb-groups.ts'

/*
 * The subjects of other verbs of a sentence, which one without its own goes on with.
 */

/** "…, the agency said, after a 0.1% fall", "…, according to data published on Monday, from": a source that only stands in between. */
export function isAside(clauses: Clauses, g: number, at: number): boolean {
  const { tokens, cueAt, periodAt } = clauses.reading
  const group = clauses.groups[g]!
  if (g === 0) return false
  if (!group.finite) {
    // "with most ballots counted, 6 points ahead": nothing is told by it.
    if (tokens[group.last + 1]!.norm === ',' && !clauses.compiled.pack.phrases.isGerund?.(tokens[group.last]!.norm))
      return true
    let close = group.last + 1
    while (close < at && close < group.last + 8 && tokens[close]!.norm !== ',') close++
    if (close >= at || tokens[close]!.norm !== ',') return false
    for (let i = group.first - 1; i >= 0 && i > group.first - 10 && tokens[i]!.norm !== ','; i--) {
      const cue = cueAt[i]?.value
      if (cue?.role === 'saying' && cue.source === 'after') return true
    }
    return false
  }
  let i = group.last + 1
  while (
    i < at &&
    (periodAt[i] ||
      (tokens[i]!.kind === WORD && clauses.compiled.pack.phrases.breaks.has(tokens[i]!.norm) && periodAt[i + 1]))
  )
    i++
  // "…, the agency said on Monday – following a 2 percent drop"
  if (i >= at || (tokens[i]!.norm !== ',' && !isDash(tokens[i]!))) return false
  return cueAt[group.first]?.value.role === 'saying' || says(clauses, group.first)
}

/** "he said, adding that" */
function says(clauses: Clauses, at: number): boolean {
  return clauses.reading.cues.some(({ value, first, last }) => value.role === 'saying' && first <= at && at <= last)
}

/** The subject of the last finite verb before that is neither a source in between nor one of a clause that is over. */
export function previousFinite(clauses: Clauses, g: number): string | null {
  const at = clauses.groups[g]!.first
  for (let k = g - 1; k >= 0; k--)
    if (
      clauses.groups[k]!.finite &&
      (!isAside(clauses, k, at) || says(clauses, at)) &&
      !isClosed(clauses.compiled, clauses.reading, clauses.groups, k, at)
    )
      return shownBy(clauses, k, g) ?? clauses.subjectOf(k)
  return null
}

/** Of "Radar shows the plane slowing as it climbed" the plane: what a verb of showing is said to do, before a later verb; else `null`. */
function shownBy(clauses: Clauses, k: number, g: number): string | null {
  const [shows, does] = [clauses.groups[k]!, clauses.groups[k + 1]!]
  const { displaying, isGerund } = clauses.compiled.pack.phrases
  const { tokens } = clauses.reading
  if (k + 1 >= g || does.finite || does.first < shows.last + 2 || !displaying?.has(tokens[shows.last]!.norm))
    return null
  return isGerund?.(tokens[does.first]!.norm) ? clauses.subjectOf(k + 1) : null
}

/** Of "Hart admitted the fee was high, but said" whoever spoke before the verb of saying; else `null`. */
export function previousSaying(clauses: Clauses, g: number): string | null {
  if (!isOfSaying(clauses.reading, clauses.groups[g]!.first)) return null
  // "She declined to say how many jobs would go, but said": the finite verb before that infinitive
  let isToSay = false
  for (let k = g - 1; k >= 0; k--) {
    const { finite, first, last } = clauses.groups[k]!
    const says = isOfSaying(clauses.reading, first)
    if (finite && (says || isToSay)) return clauses.subjectOf(k)
    isToSay ||= !finite && (says || isOfSaying(clauses.reading, last))
  }
  return null
}

/** The subject of the next finite verb: "In order to upgrade, the city will". */
export function nextSubject(clauses: Clauses, g: number): string | null {
  for (let k = g + 1; k < clauses.groups.length; k++) if (clauses.groups[k]!.finite) return clauses.subjectOf(k)
  return null
}

/** The nearest subject before a verb that is one thing, or that is several: what "it" and "they" may mean. */
export function nearest(clauses: Clauses, g: number, many: boolean): string | null {
  for (let k = g - 1; k >= 0; k--) {
    const subject = clauses.groups[k]!.finite ? clauses.subjectOf(k) : null
    if (subject && (isMany(clauses.compiled, subject) !== false) === many) return subject
  }
  return null
}

/** The last subject before a verb that is a name: what "he" or "she" may mean. */
export function namedBefore(clauses: Clauses, g: number): string | null {
  for (let k = g - 1; k >= 0; k--) {
    if (!clauses.groups[k]!.finite) continue
    const subject = clauses.subjectOf(k)
    // "Spanish bidders offered it; he turned them down"
    const isSeveral = subject !== null && isMany(clauses.compiled, subject) === true && !isCapital(lastWord(subject))
    if (isSeveral) continue
    if (subject && (isCapital(subject) || clauses.compiled.pack.phrases.persons?.has(lastWord(subject)))) return subject
    // "The third time Ana Roy fell, she lay"
    const name = subject ? nameIn(clauses.compiled, subject) : null
    if (name) return name
  }
  return null
}

/** Whether the sentence has but one finite verb, before a group. */
export function isOnlyVerb(clauses: Clauses, g: number): boolean {
  let finite = 0
  for (let k = 0; k < clauses.groups.length; k++) {
    if (!clauses.groups[k]!.finite) continue
    if (k > g) return false
    finite++
  }
  return finite === 1
}

/** Whether the clause before tells what somebody says or expects of a number in it. */
export function isExpected(clauses: Clauses, g: number): boolean {
  let k = g - 1
  while (k >= 0 && !clauses.groups[k]!.finite) k--
  const told = clauses.groups[k]
  if (told === undefined || clauses.reading.cueAt[told.last]?.value.role !== 'saying') return false
  return clauses.reading.claims.some(({ first, last }) => first > told.last && last < clauses.groups[g]!.first)
}

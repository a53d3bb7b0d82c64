import { mayBeAsked } from '../../../clauses/last-words.ts'
import type { Quantity } from '../../../numbers/quantity.ts'
import type { SubjectSearch } from '../subject-search.ts'

/*
 * Groups that the text has told of, which a share may be of.
 */

/** Of "Drivers earn 15 percent less, and three in ten leave" the drivers, or "". */
export function ownMany({ compiled, clauses, n }: SubjectSearch): string {
  const own = n > 0 && clauses.groups[0]?.finite ? clauses.subjectOf(0) : null
  return own !== null && mayBeAsked(compiled.pack, own) ? own : ''
}

/** The people counted before: of "We surveyed 640 members and 71 per cent said", "enrolled 4,812 adults. Half were given"; or "". */
export function groupBefore({ compiled, memory }: SubjectSearch, prior: Quantity | null): string {
  const counted = prior ? (prior.noun && !prior.lent ? prior.unit!.text : '') : (memory.counted ?? '')
  if (mayBeAsked(compiled.pack, counted)) return counted
  // "Some 14,200 volunteers took it. Their risk fell. One in 20 had a sore arm"
  return prior || memory.whole ? '' : (memory.people ?? '')
}

/** Of "In a study of older men, almost half" the older men, or "". */
export function studied({ compiled, reading, clauses }: SubjectSearch): string {
  const { papers, partOf, within } = compiled.pack.phrases
  const { tokens } = reading
  // Behind a dateline too.
  for (let i = 0; i < 14 && tokens[i + 2] !== undefined; i++) {
    if (!papers?.has(tokens[i]!.norm)) continue
    const of = tokens[i + 1]!.norm
    if (!partOf.has(of) && !within?.has(of)) return ''
    return clauses.nounsBehind(i + 1)
  }
  return ''
}

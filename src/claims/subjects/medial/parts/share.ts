import type { VerbGroup } from '../../../clauses/medial/verb-groups.ts'
import { beforeNumber } from '../../../clauses/sentence.ts'
import type { Quantity } from '../../../numbers/quantity.ts'
import { overBracket, type SubjectSearch } from '../subject-search.ts'

/*
 * A share whose whole is looked for.
 */

/** A share whose whole is looked for. */
export interface Share {
  readonly search: SubjectSearch
  readonly q: Quantity
  readonly prior: Quantity | null
  /** The last verb before it, and which of the verbs that is. */
  readonly verb: VerbGroup | undefined
  readonly g: number
  /** The last word of that verb. */
  readonly does: string
  /** The word that leads the number. */
  readonly at: number
  readonly lead: string
  /** Whether "of" stands behind the number. */
  readonly of: boolean
  /** First token of what the number is part of, if it stands behind it. */
  readonly first: number
}

/** What a rule says: a subject, `undefined` where another way to find it has to, `false` where the next rule is asked. */
export type Verdict = string | null | undefined | false

export function shareOf(search: SubjectSearch, q: Quantity, prior: Quantity | null): Share {
  const { compiled, reading, clauses } = search
  const { tokens } = reading
  const g = clauses.before(q.first)
  const verb = clauses.groups[g]
  const does = verb ? tokens[verb.last]!.norm : ''
  const at = beforeNumber(compiled, reading, q)
  const behind = overBracket(reading, q.last + 1)
  const of = compiled.pack.phrases.partOf.has(tokens[behind]?.norm ?? '')
  const first = of ? behind + 1 : q.last + 1
  return { search, q, prior, verb, g, does, at, lead: tokens[at]?.norm ?? '', of, first }
}

/** "lost 40 percent of their trade" is a share as well as a change. */
export function isLost({ search: { compiled }, verb, does, at, of }: Share): boolean {
  return of && verb !== undefined && at === verb.last && compiled.pack.phrases.affecting?.has(does) === true
}

/** What the number before measures. */
export const subjectBefore = ({ search: { roles, n } }: Share): string | null => roles[n - 1]!.subject

/** Whether the share is that of the verb before it, so that its subject owns it. */
export function hasOwner(share: Share): boolean {
  const { search, q, prior, verb, does, at, lead, of } = share
  const { compiled, reading, mover } = search
  const { tokens } = reading
  const { phrases } = compiled.pack
  // "was reported by 44 percent of patients"
  if (!verb || phrases.by.has(lead) || (prior && verb.last <= prior.last)) return false
  // "mutations present in about 10% of cancers"
  // "5 per cent of girls got it, compared with 3 per cent of boys"
  if (of && phrases.comparing.has(tokens[at - 1]?.norm ?? '') && prior !== null) return false
  const isFar = at > verb.last + 1
  if (phrases.within?.has(lead) && (isFar || phrases.passive?.has(tokens[verb.first]!.norm))) return false
  // "wants 30 percent of new homes to have panels"
  if (phrases.wishing?.has(does)) return false
  // "is the source of 80 percent of the almonds"
  if (phrases.origins?.has(tokens[at - 1]?.norm ?? '')) return false
  // "as do 58 percent of Green voters"
  if (phrases.inverting?.has(does) && at === verb.last) return false
  const isTo = phrases.to.has(lead)
  // "is home to 70 percent of the children", but "pushed the deficit to 4% of output"
  if (!mover && isTo && isFar && !phrases.placing?.has(does)) return false
  // "lost a third of their crop": what is lost, not who loses it. But "recovered to 29 percent of capacity".
  if (!(mover && isTo) && phrases.affecting?.has(does)) return false
  // "taking out a third of the region's capacity"
  if (phrases.owning?.has(does) && phrases.removing?.has(lead)) return false
  // "were flat, at 9.5 percent of sales", "fell slightly, to 9.5 percent of sales"
  if (tokens[at - 1]?.norm === ',' && (phrases.lying?.has(lead) || (mover && isTo))) return true
  // "…, for 20 percent of the women": no object of the verb before.
  if (of) for (let i = verb.last + 1; i < q.first; i++) if (tokens[i]!.norm === ',') return false
  return true
}

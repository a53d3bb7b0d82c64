import { commaBetween } from '../../../clauses/medial/between-tokens.ts'
import type { Clauses } from '../../../clauses/medial/clauses.ts'
import { qualifierEnding, type Reading, type Roles } from '../../../clauses/sentence.ts'
import type { Quantity } from '../../../numbers/quantity.ts'
import type { Compiled } from '../../../tables/compiled.ts'
import { dutyOf, isToldOfNobody } from '../duties.ts'

/*
 * Numbers that a "not" denies, or a rule bans.
 */

/** Bounds that a "not" before them turns into. */
const denied = { more_than: 'at_most', less_than: 'at_least', at_least: 'less_than', at_most: 'more_than' } as const

/** "did not exceed 3 percent", "would not fall below 13 percent": no claim of the opposite. */
export function deny(compiled: Compiled, reading: Reading, clauses: Clauses, q: Quantity, role: Roles): void {
  // "may not fly for more than 60 hours", "cannot own more than 49 percent": it is a rule, and no guess.
  const duty = dutyOf(compiled, reading, clauses, q)
  if (duty !== null && role.modality === 'hypothetical') role.modality = 'reported'
  if (duty === 'ban') {
    q.qualifier = denied[q.qualifier as keyof typeof denied]
    q.why.set('qualifier', 'banned')
    return
  }
  const { pack } = compiled
  const group = clauses.groupBefore(q.first)
  if (!group) return
  const bound = qualifierEnding(reading, q.first - 1)
  const to = bound && bound.first > group.last ? bound.first : q.first
  // "did not include people under 40": another noun is denied.
  // "did not move by more than 3 percent" denies the bound all the same.
  const led = bound && pack.phrases.by.has(reading.tokens[bound.first - 1]?.norm ?? '') ? 1 : 0
  if (bound && bound.first - group.last > 1 + led) return
  // "none was older than 7 years", "no plan to import more than 5 tonnes", but "no benefit for those adding more than a spoon"
  const isDone = group.finite || pack.phrases.infinitive.has(reading.tokens[group.first - 1]?.norm ?? '')
  const isNobody = isDone && bound !== null && isToldOfNobody(pack, reading, group.first - 1)
  // "not checked in over 20 years": the time is not denied, but "none was older than 7 years".
  if (q.unit!.type === 'duration' && !isNobody) return
  // "has never been above 7 percent": the bound holds its "never".
  for (let i = bound?.first ?? to; i < (bound?.last ?? -1); i++) if (reading.tokens[i]!.word.negates) return
  for (let i = group.first; i < to; i++) {
    if (!isNobody && !reading.tokens[i]!.word.negates) continue
    // "entered without papers, down 36%": another noun
    if (!isNobody && i > group.last && commaBetween(reading, i, to)) continue
    if (!isNobody) role.direction = null
    const held = q.qualifier
    if (held && held !== 'exact' && held !== 'approximate') q.qualifier = denied[held]
    q.why.set('qualifier', 'denied')
    return
  }
}

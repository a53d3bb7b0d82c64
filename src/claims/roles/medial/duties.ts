import type { Clauses } from '../../clauses/medial/clauses.ts'
import { qualifierEnding, type Reading } from '../../clauses/sentence.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { NO_VERB } from '../../pack/pack.ts'
import type { Compiled } from '../../tables/compiled.ts'
import { WORD } from '../../text/tokens.ts'

/** Words between a verb of duty and the bound that it sets, at most: "must rest for no fewer than 10 hours". */
const MAX_REACH = 5

/** What a rule says of the bound of a number: it must be kept, or must not be passed; `null` where no verb of duty or ban governs it. */
export function dutyOf(compiled: Compiled, reading: Reading, clauses: Clauses, q: Quantity): 'duty' | 'ban' | null {
  const { duties, perfect } = compiled.pack.phrases
  if (!duties || q.qualifier === null || q.qualifier === 'exact' || q.qualifier === 'approximate') return null
  const group = clauses.groupBefore(q.first)
  if (!group) return null
  const { tokens, verbAt } = reading
  const mark = qualifierEnding(reading, q.first - 1)
  const to = mark && mark.first > group.first ? mark.first : q.first
  if (to - group.last > MAX_REACH) return null
  // "may be left alone for no longer than two hours"
  const isNoMore = mark !== null && compiled.pack.phrases.nobody?.has(tokens[mark.first]!.norm) === true
  let told: 'duty' | 'ban' | null = null
  for (let i = group.first; i <= group.last; i++) {
    const { norm, word } = tokens[i]!
    if (perfect?.has(norm)) return null
    if (duties.must.has(norm) || (isNoMore && duties.may.has(norm))) told ??= 'duty'
    else if (duties.never.has(norm)) told = 'ban'
    // "No pilot may fly for more than 60 hours"
    else if (
      duties.may.has(norm) &&
      (tokens[i + 1]?.word.negates || isToldOfNobody(compiled.pack, reading, group.first - 1))
    )
      told = 'ban'
    else if (told === 'duty' && word.negates) told = 'ban'
  }
  for (let i = group.last + 1; i < to; i++) if (verbAt[i] !== NO_VERB) return null
  // "must find more than 40 million": so much is wanting
  return told === 'duty' && q.qualifier === 'more_than' ? null : told
}

/** "No club will receive less than": whether the subject that ends at a token is nobody. */
export function isToldOfNobody({ phrases }: Compiled['pack'], { tokens, verbAt }: Reading, last: number): boolean {
  for (let i = last; i >= 0 && i > last - 5 && tokens[i]!.kind === WORD && verbAt[i] === NO_VERB; i--)
    if (phrases.nobody?.has(tokens[i]!.norm)) return true
  return false
}

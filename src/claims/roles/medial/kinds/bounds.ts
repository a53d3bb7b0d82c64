import { qualifierEnding, type Reading } from '../../../clauses/sentence.ts'
import type { Quantity } from '../../../numbers/quantity.ts'
import { FINITE } from '../../../pack/pack.ts'
import type { Compiled } from '../../../tables/compiled.ts'
import { WORD } from '../../../text/tokens.ts'

/*
 * Bounds of a group: "schools with more than 500 pupils".
 */

/**
 * Whether a number is the bound by which a group is told: "cars priced under $30,000", "anyone 65 or older", "firms with 10 or more workers",
 * "those who earn less than $20,000", "pupils aged 11 to 14".
 */
export function boundsGroup(compiled: Compiled, reading: Reading, q: Quantity): boolean {
  const { tokens } = reading
  const { grouping } = compiled.pack.phrases
  if (!grouping || q.unit!.type === 'multiple') return false
  const mark = qualifierEnding(reading, q.first - 1)
  // "Gifts topped $5 million": what they came to.
  if (mark && reading.verbAt[mark.first] === FINITE) return false
  let at = mark ? mark.first - 1 : q.first - 1
  // "loans overdue by more than 90 days"
  if (compiled.pack.phrases.by.has(tokens[at]?.norm ?? '') && grouping.told.has(tokens[at - 1]?.norm ?? '')) at--
  const lead = tokens[at]
  if (lead?.kind !== WORD) return false
  const isRange = q.min !== null && q.unit!.type === 'duration'
  const isBound = q.qualifier !== null && q.qualifier !== 'exact' && q.qualifier !== 'approximate'
  if (grouping.aged.has(lead.norm)) return isBound || isRange
  // "aged between 24 and 61"
  if (isRange && grouping.aged.has(tokens[at - 1]?.norm ?? '') && compiled.pack.phrases.spanning?.has(lead.norm))
    return true
  if (!isBound) return false
  if (grouping.told.has(lead.norm)) return at > 0 && isGroup(compiled, reading, at - 1)
  const isBehind = mark === null
  // "300 men over 60"
  if (q.why.get('unit') === 'age behind a name' && reading.claimAt[at]! >= 0) return true
  // "lorries heavier than 20 tonnes"
  const degree = mark ? tokens[mark.first]!.norm : ''
  if (mark && mark.last > mark.first && compiled.pack.phrases.isDegree?.(degree) && isGroup(compiled, reading, at))
    return true
  // "residents over 75", "anyone 65 or older"
  if (isGroup(compiled, reading, at))
    return (
      (q.unit!.type === 'duration' && (isBehind || q.why.get('unit') === 'age behind a name')) ||
      (isBehind ? q.unit!.type !== 'count' : grouping.measured.has(lead.norm))
    )
  const { partOf, with: having } = compiled.pack.phrases
  if (having?.has(lead.norm) || (isBehind && partOf.has(lead.norm))) return isGroup(compiled, reading, at - 1)
  if (partOf.has(lead.norm) && grouping.measured.has(tokens[at - 1]?.norm ?? ''))
    return isGroup(compiled, reading, at - 1)
  // "people who managed fewer than 3,000"
  return (
    reading.verbAt[at] === FINITE &&
    compiled.pack.phrases.relatives?.has(tokens[at - 1]?.norm ?? '') === true &&
    isGroup(compiled, reading, at - 2)
  )
}

/** Whether a word stands for all of a kind: "firms", "those", "anyone", but not "the 40 firms" and not "posted sales". */
function isGroup({ pack }: Compiled, { tokens, verbAt, claimAt, claims }: Reading, at: number): boolean {
  const noun = tokens[at]
  const { articles, grouping } = pack.phrases
  if (noun?.kind !== WORD || (noun.capital && at > 0) || verbAt[at] === FINITE) return false
  if (grouping!.anyone.has(noun.norm)) return true
  if (pack.nouns.stops.has(noun.norm) || !pack.nouns.isHead(noun.norm, false) || claimAt[at]! >= 0) return false
  const before = tokens[at - 1]
  // but "6 in 10 renters under 30"
  const isCounted = claimAt[at - 1]! >= 0 && claims[claimAt[at - 1]!]!.unit!.type !== 'multiple'
  return !(before?.kind === WORD && (articles.has(before.norm) || before.word.genitive)) && !isCounted
}

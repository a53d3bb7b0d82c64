import { FINITE } from '../../../pack/pack.ts'
import { WORD } from '../../../text/tokens.ts'
import { hasOwner, type Share, subjectBefore, type Verdict } from './share.ts'

/*
 * Wholes that what stands behind their share only points back at.
 */

/** "a quarter took medicine": of whom the paragraph tells. */
export function done({ search: { compiled, reading, memory }, of, first }: Share): Verdict {
  const { phrases, nouns } = compiled.pack
  const word = reading.tokens[first]
  if (of || word?.kind !== WORD) return false
  const isVerb =
    (reading.verbAt[first] === FINITE && !nouns.isHead(word.norm, false)) ||
    (phrases.isPast(word.norm) && phrases.isVerb(word.norm, word)) ||
    phrases.doing?.has(word.norm)
  return isVerb ? (memory.whole ?? memory.people ?? memory.main ?? memory.subject ?? undefined) : false
}

/** "the segment, which brings in three-fifths of revenue" */
export function ofOwnVerb(share: Share): Verdict {
  const { search, q, verb, g, does, at, lead, of } = share
  const { contributing, owning, taking, passive } = search.compiled.pack.phrases
  if (q.unit!.type !== 'multiple' || !hasOwner(share)) return false
  // "GDP per head is a quarter of the average"
  const isBe = of && at === verb!.last && passive?.has(lead)
  if (!contributing?.has(does) && !owning?.has(does) && !taking?.has(does) && !isBe) return false
  return search.clauses.subjectOf(g) === null ? false : undefined
}

/** "The stock has lost a fifth of its value": what is worth less */
export function ofOwnValue({ search: { compiled, reading, clauses, memory }, g, of, first }: Share): Verdict {
  const { owners, values } = compiled.pack.phrases
  const { tokens } = reading
  const noun = tokens[first + 1]
  if (!of || g < 0 || !owners?.has(tokens[first]?.norm ?? '') || !values?.has(noun?.norm ?? '')) return false
  return clauses.subjectOf(g) ?? memory.main ?? memory.subject ?? false
}

/** Shares of what a pronoun points back at. */
export function pointingBack(share: Share): Verdict {
  const { search, prior, g, first } = share
  const { compiled, reading, clauses } = search
  const { pointing, many, impersonal, pronouns, clauseOpeners } = compiled.pack.phrases
  const word = reading.tokens[first]?.norm ?? ''
  // "240 flats, 35 per cent of them affordable"
  if (prior && pointing?.has(word)) return subjectBefore(share)
  // "Nearly one in five of them is over 70"
  const group = many?.has(word) ? ofMany(share) : null
  if (group) return group
  // "62 billion kroner, 20 percent of it from the EU"
  if (prior && impersonal?.has(word)) return subjectBefore(share) ?? undefined
  // "less than half of what shippers paid", "They buy half of what they used to": whoever does
  if (!pronouns.has(word) || !clauseOpeners.has(word)) return false
  return (prior ? subjectBefore(share) : g >= 0 ? clauses.subjectOf(g) : null) ?? undefined
}

function ofMany(share: Share): string | null {
  const { search, prior, at, lead } = share
  // "The volunteers, 79 percent of them women"
  const own = !prior && lead === ',' ? search.clauses.nounsEndingAt(at - 1) : ''
  // "1.58 million unemployed people, and nearly one in four of them"
  const before = prior?.unit?.type === 'count' && prior.noun && !prior.lent ? subjectBefore(share) : null
  // "leaving 1.6 million Canadians out of work. Nearly a quarter of them": those counted last
  return own || before || search.memory.counted || search.memory.many
}

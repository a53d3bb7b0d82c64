import type { Quantity } from '../../numbers/quantity.ts'
import { contestBefore } from '../../numbers/tallies.ts'
import { FINITE, NO_VERB } from '../../pack/pack.ts'
import { WORD } from '../../text/tokens.ts'
import type { SubjectSearch } from './subject-search.ts'

/** "Ward leads Cole, 53 percent to 43 percent", "has Ward ahead of Cole by 10 points, 53 percent to 43 percent": whose tally it is, `null` of who is not told. */
export function ofSide({ compiled, reading, clauses, n }: SubjectSearch, q: Quantity): string | null | undefined {
  const { claims, tokens, claimAt } = reading
  const other = claims[n + 1]
  const opens = other ? contestBefore(compiled, tokens, q, other) : -1
  const prior = claims[n - 1]
  const at = opens < 0 && prior ? contestBefore(compiled, tokens, prior, q) : opens
  const told = at < 0 ? undefined : compiled.pack.bare.tallied!.get(tokens[at]!.norm)
  if (!told || told === 'asked') return undefined
  const { partOf, opposing, pronouns } = compiled.pack.phrases
  const first = sideBefore({ reading, clauses }, at)
  // "puts him ahead of Cole"
  // "The measure passed, 52% to 48%"
  if (opens >= 0 || !first || told === 'vote') return first && pronouns.has(first.toLowerCase()) ? null : first
  if (told === 'winner') return null
  const link = tokens[at + 1]?.norm ?? ''
  const from = partOf.has(link) || opposing?.has(link) ? at + 2 : at + 1
  let to = from
  while (tokens[to]?.kind === WORD && claimAt[to]! < 0 && !compiled.pack.phrases.by.has(tokens[to]!.norm)) to++
  return (to > from && clauses.objectBetween(from, to - 1)) || null
}

/** Who stands before a word of contest: "Ward leads", "Ward is ahead", "has Ward ahead". */
function sideBefore({ reading, clauses }: Pick<SubjectSearch, 'reading' | 'clauses'>, at: number): string | undefined {
  const { tokens, verbAt } = reading
  if (tokens[at - 1]?.kind !== WORD) return undefined
  const verb = verbAt[at] === FINITE ? at : verbAt[at - 1] === FINITE ? at - 1 : -1
  if (verb < 0) return verbAt[at - 1] === NO_VERB ? clauses.nounsEndingAt(at - 1, true) || undefined : undefined
  return clauses.subjectOf(clauses.before(verb + 1)) ?? undefined
}

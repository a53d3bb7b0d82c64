import type { MedialSentence } from '../../clauses/medial/medial-sentence.ts'
import { beforeNumber, type Reading } from '../../clauses/sentence.ts'
import { sameUnit } from '../../numbers/quantity.ts'
import type { Compiled } from '../../tables/compiled.ts'

/*
 * What is told beside a number as it was, or was expected: "$17.1bn (prior: $16.8bn)", "0.4% (est 0.2%, prev -0.1%)".
 */

export interface Restated {
  /** The number that it is told beside. */
  readonly told: number
  readonly as: 'forecast' | 'target' | 'estimate' | 'before' | null
}

/** Which number before one it tells once more, and as what; `null` if none. `isFurther`: the one before it does, in the same bracket. */
export function restatedBy(compiled: Compiled, reading: Reading, n: number, isFurther = false): Restated | null {
  const { restating, comparing } = compiled.pack.phrases
  const { tokens, claims } = reading
  if (!restating || n === 0) return null
  let at = beforeNumber(compiled, reading, claims[n]!)
  while (at > 0 && (tokens[at]!.norm === ':' || tokens[at]!.norm === '.')) at--
  let as = restating.get(tokens[at]?.norm ?? '')
  if (as === undefined) return null
  // "(avg est $1.12 bln)", "(Bloomberg consensus: $1.2 billion)"
  for (let word = restating.get(tokens[at - 1]?.norm ?? ''); word !== undefined; at--) {
    as ??= word
    word = restating.get(tokens[at - 2]?.norm ?? '')
  }
  const { last } = claims[n - 1]!
  const lead = tokens[at - 1]?.norm ?? ''
  if (at - last > 3) return null
  if (lead === '(' || comparing.has(lead) || comparing.has(tokens[at - 2]?.norm ?? '')) return { told: n - 1, as }
  const before = !isFurther && /^[,;/|]$/.test(lead) ? restatedBy(compiled, reading, n - 1, true) : null
  return before && { told: before.told, as }
}

/** Sets what a number is that another is told beside. */
export function tellRestated({ compiled, reading, roles }: MedialSentence, n: number): void {
  const restated = restatedBy(compiled, reading, n)
  if (restated === null) return
  const { told, as } = restated
  const { claims } = reading
  const role = roles[n]!
  if (as !== null) {
    role.modality = as === 'before' ? 'reported' : as
    claims[n]!.why.set('modality', 'told once more')
  }
  if (!sameUnit(claims[told]!, claims[n]!)) return
  if (as === 'before' && roles[told]!.kind !== 'change' && role.kind !== 'change') roles[told]!.previous ??= claims[n]!
  if (roles[told]!.kind !== 'change' || role.kind !== 'level') return
  role.kind = 'change'
  role.direction ??= roles[told]!.direction
}

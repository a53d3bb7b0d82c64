import { lend } from '../numbers/lent-units.ts'
import type { Quantity } from '../numbers/quantity.ts'
import { WORD } from '../text/tokens.ts'
import type { BareContext } from './context.ts'
import { amountOf, isWhole, lendNoun } from './rules.ts'

/** "groups of three or more", "16 or older" */
export function bounded(context: BareContext, q: Quantity): boolean {
  const { compiled, text, tokens } = context
  const { nouns } = compiled.pack
  const bound = isWhole(q) ? compiled.qualifiers.matchAt(tokens, q.last + 1) : null
  if (bound?.value.role !== 'qualifier' || bound.value.side !== 'after' || bound.last === bound.first) return false
  if (tokens[q.last + 1]!.kind !== WORD) return false
  if (isBoundOfAge(context, q, tokens[bound.last]!.norm))
    return lend(q, { type: 'duration', code: 'a', text: text.slice(q.start, q.end) }, BOUND)
  // "firms with 10 or more employees"
  const noun = tokens[bound.last + 1]
  const isCounted = noun?.kind === WORD && nouns.isHead(noun.norm, false) && !nouns.stops.has(noun.norm)
  // 코스닥이 900을 돌파했다
  if (!isCounted && amountOf(q) >= 100 && context.hasIndexWord())
    return lend(q, { type: 'index', code: '1', text: text.slice(q.numberStart, q.numberEnd) }, BOUND)
  context.lender = q
  return lendNoun(q, isCounted ? noun.norm : '', BOUND)
}

const BOUND = 'bound behind a bare number'

/** Whether a bound that ends with a word is one of age: older; "builders 13 and up". */
function isBoundOfAge({ compiled, tokens }: BareContext, q: Quantity, end: string): boolean {
  const { bare, phrases, nouns } = compiled.pack
  const before = tokens[q.first - 1]
  if (!(amountOf(q) < 125)) return false
  if (bare.ageWords.has(end)) return true
  // "18 and over only"
  if (before === undefined && bare.ageEnds?.has(end) && amountOf(q) > 3 && amountOf(q) < 100) return true
  return (
    bare.ageEnds?.has(end) === true &&
    amountOf(q) > 3 &&
    before?.kind === WORD &&
    (nouns.isHead(before.norm, false) || phrases.demonstratives?.has(before.norm) === true)
  )
}

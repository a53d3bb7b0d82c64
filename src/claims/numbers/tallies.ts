import type { Compiled } from '../tables/compiled.ts'
import { type Token, WORD } from '../text/tokens.ts'
import type { Quantity } from './quantity.ts'

/** Tokens between a word of contest and its first tally, at most. */
const MAX_WORDS = 14

/**
 * The word of contest before the tallies of two sides, else -1: "leads him, 53 percent to 43 percent", "beat her 51% to 49%". They are no range,
 * and nothing moved from one to the other.
 */
export function contestBefore({ pack }: Compiled, tokens: readonly Token[], p: Quantity, q: Quantity): number {
  const { tallied, movesTo } = pack.bare
  if (!tallied || p.unit?.type !== 'percent' || q.unit?.type !== 'percent' || p.decimal === null || q.decimal === null)
    return -1
  if (q.first !== p.last + 2 || !movesTo?.has(tokens[q.first - 1]!.norm)) return -1
  if (Number(p.decimal) + Number(q.decimal) > 101) return -1
  for (let i = p.first - 1; i >= 0 && i > p.first - MAX_WORDS; i--) {
    const { norm, kind } = tokens[i]!
    if (kind === WORD ? pack.phrases.from.has(norm) : /^[;:)]$/.test(norm)) return -1
    if (tallied.has(norm)) return i
  }
  return -1
}

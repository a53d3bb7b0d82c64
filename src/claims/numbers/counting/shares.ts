import { divideDecimals } from '../../../lib/decimal.ts'
import { NO_VERB } from '../../pack/pack.ts'
import type { Compiled } from '../../tables/compiled.ts'
import { SYMBOL, type Token, WORD } from '../../text/tokens.ts'
import type { Quantity } from '../quantity.ts'
import { isFiniteAhead } from './heads.ts'

/*
 * Shares with their noun in the middle: "one train in four".
 */

/** "One train in four": a share, the noun in the middle. */
export function joinSpread(
  { pack }: Compiled,
  text: string,
  tokens: readonly Token[],
  q: Quantity,
  under: Quantity | undefined,
  verbAt: Uint8Array,
): boolean {
  if (!under || q.decimal !== '1' || !q.words || q.rejected || q.merged) return false
  // "one rupee in seven"
  const money = q.unit?.type === 'currency'
  if (q.unit && !money) return false
  if (
    under.unit ||
    under.rejected ||
    under.scaled ||
    under.decimal === null ||
    under.first - q.last !== (money ? 2 : 3)
  )
    return false
  const noun = tokens[money ? q.last : q.last + 1]!
  const behind = tokens[under.last + 1]
  const n = Number(under.decimal)
  if (
    noun.kind !== WORD ||
    pack.nouns.stops.has(noun.norm) ||
    !pack.numbers.outOf.includes(tokens[under.first - 1]!.norm)
  )
    return false
  if (!Number.isInteger(n) || n < 2 || n > 20) return false
  if (behind?.glued && behind.kind !== SYMBOL) return false
  if (
    behind?.kind === WORD &&
    verbAt[under.last + 1] === NO_VERB &&
    !pack.nouns.stops.has(behind.norm) &&
    // "one complaint in five concerned fake jobs", "one crate in ten rots"
    !pack.phrases.isPast(behind.norm) &&
    !pack.phrases.isParticiple?.(behind.norm) &&
    // but "one bus in two towns was cut"
    !(pack.phrases.isOfOne?.(behind.norm) && !isFiniteAhead(verbAt, under.last + 2))
  )
    return false
  q.decimal = divideDecimals('1', under.decimal)
  q.kind = 'share'
  q.noun = money ? { first: q.last, last: q.last } : { first: q.last + 1, last: q.last + 1 }
  q.end = under.end
  q.numberEnd = under.numberEnd
  q.last = under.last
  q.unit = { type: 'multiple', code: '1', text: text.slice(q.start, q.end) }
  q.why.set('value', 'so many out of so many')
  under.merged = true
  return true
}

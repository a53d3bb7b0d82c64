import { shiftDecimal } from '../../../lib/decimal.ts'
import type { Compiled } from '../../tables/compiled.ts'
import { NUMBER, type Token, WORD } from '../../text/tokens.ts'
import { endsPhrase } from '../lent-units.ts'
import type { Quantity } from '../quantity.ts'
import { isSeen } from '../written-units.ts'

/*
 * A letter behind a number that counts millions: 4.4m parcels.
 */

export function toMillions(q: Quantity): void {
  q.decimal = shiftDecimal(q.decimal!, 6)
  q.scaled = true
  q.power = 6
  q.numberEnd = q.end
  q.unit = null
  q.why.set('value', 'digits with scale or groups')
}

/** Whether a quantity is written as one word before a noun: 6,000-ton, two-bedroom. */
export const isHyphenedUnit = (text: string, q: Quantity): boolean =>
  q.end > q.numberEnd
    ? text[q.numberEnd] === '-'
    : q.unit?.type === 'percentage_point' && text.slice(q.start, q.end).includes('-')

/** Whether the "m" behind a number is millions of what is counted, not metres: "sales fell to 4.3m", "its 6.8m handset sales". */
export function isMillions(
  { pack }: Compiled,
  text: string,
  tokens: readonly Token[],
  found: readonly Quantity[],
  n: number,
  lender: Quantity | null,
  hasMillions: boolean,
): boolean {
  const q = found[n]!
  if (q.unit?.code !== 'm' || q.unit.text !== 'm' || q.rejected || q.words || q.decimal === null) return false
  const { nouns, phrases } = pack
  const next = tokens[q.last + 1]
  // "5 m in diameter", but "up from 265m in January"
  const isIn = phrases.inside?.has(next?.norm ?? '') && !phrases.sizes?.has(tokens[q.last + 2]?.norm ?? '')
  const isLong = phrases.dimensions?.has(next?.norm ?? '') && !isIn
  // "grew to 4.5m from 4.1m", "hit 1.1m - up 4 percent", but "5 m from the bridge", "a 5 m-long pole"
  const isMoved = phrases.from.has(next?.norm ?? '') && tokens[q.last + 2]?.kind === NUMBER
  if ((next?.norm === '-' && next.glued) || isLong || (phrases.bearings?.has(next?.norm ?? '') && !isMoved))
    return false
  // "4.2m x 3.6m"
  const side = found[n - 1]
  if (side?.unit?.code === 'm' && side.last === q.first - 2 && pack.notClaims.across?.has(tokens[q.first - 1]!.norm))
    return false
  // "stood in 0.5m of water"
  if (phrases.partOf.has(next?.norm ?? '') && nouns.layers?.has(tokens[q.last + 2]?.norm ?? '')) return false
  // "0.5m phones, when it sold 0.6m"
  if (lender?.power === 6) return true
  // "We inherited 7.6m", in a text that has counted so, or measures nothing
  const isLast = q.end === q.numberEnd + 1 && endsPhrase({ pack }, next)
  if (isLast && (hasMillions || (q.decimal.includes('.') && nouns.metric !== undefined && !isSeen(nouns.metric, text))))
    return true
  const noun = tokens[q.last + 2]
  // "10m Wembley Stadiums"
  if (q.end === q.numberEnd + 1 && next?.capital && noun?.kind === WORD && !nouns.stops.has(next.norm))
    if (nouns.isHead(noun.norm, false) && !nouns.stops.has(noun.norm)) return true
  if (
    q.decimal.includes('.') &&
    next?.kind === WORD &&
    noun?.kind === WORD &&
    !nouns.stops.has(next.norm) &&
    !nouns.stops.has(noun.norm) &&
    !next.capital &&
    nouns.isHead(noun.norm, false)
  )
    return true
  return (
    tokens.some(({ norm }) => nouns.sold?.has(norm)) &&
    // "5 m high", but "a high-end phone, down from 5m"
    !tokens.some(
      ({ norm, glued }, i) =>
        phrases.dimensions?.has(norm) &&
        !phrases.inside?.has(norm) &&
        !glued &&
        !(tokens[i + 1]?.norm === '-' && tokens[i + 1]!.glued),
    )
  )
}

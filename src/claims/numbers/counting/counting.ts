import type { Memory } from '../../memory.ts'
import type { Compiled } from '../../tables/compiled.ts'
import type { Token } from '../../text/tokens.ts'
import type { Quantity } from '../quantity.ts'

/*
 * What is known of a sentence while its counted nouns are looked for.
 */

/** A text in which numbers without a unit are given the noun that they count. */
export interface Counting {
  readonly compiled: Compiled
  readonly text: string
  readonly tokens: readonly Token[]
  readonly found: readonly Quantity[]
  /** Of each token why a number in it is no claim. */
  readonly taken: readonly (string | undefined)[]
  readonly verbAt: Uint8Array
  readonly said: Pick<Memory, 'millions' | 'counted'>
  /** The last number with a noun, for those that leave it out. */
  lender: Quantity | null
}

export const countOf = (text: string): NonNullable<Quantity['unit']> => ({ type: 'count', code: null, text })

/** Lends a number the noun that was said before, be it unknown. */
export function lendNoun({ lender }: Counting, q: Quantity, why: string): void {
  q.unit = countOf(lender?.unit?.text ?? '')
  q.lent = true
  q.why.set('unit', why)
}

export const quotes: ReadonlySet<string> = new Set(['"', '“', '”', '‘', '’', "'"])

/** "sickened 49 people in seven states, 11 of them children": whether a number counts only where those of the one before are. */
export function isPlaceOf(
  { pack }: Compiled,
  tokens: readonly Token[],
  lender: Quantity | null,
  { first, noun }: Quantity,
): boolean {
  if (lender?.noun?.last === undefined || lender.first >= first) return false
  // "900 houses were damaged in six regions, of which 300"
  const isArea = noun !== null && pack.phrases.areas?.has(tokens[noun.last]!.norm)
  if (isArea && first - lender.noun.last < 9 && pack.phrases.inside?.has(tokens[first - 1]!.norm)) return true
  // "averages 31 points over his past 10 games"
  if (pack.bare.lately?.has(tokens[first - 1]!.norm)) return lender.noun.last === first - 4
  const link = tokens[first - 1]!.norm
  return lender.noun.last === first - 2 && (pack.phrases.breaks.has(link) || pack.phrases.from.has(link))
}

/** Why of "a 612-bed hospital". */
export const SIZE = 'counted noun behind a hyphen'

/** Whether a number in words that counts something of its own begins at a token: three weeks, but "five two-bedroom flats". */
export function beginsCount(tokens: readonly Token[], found: readonly Quantity[], at: number): boolean {
  return tokens[at + 1]?.norm !== '-' && found.some((q) => q.first === at && q.words && q.unit?.type !== 'rank')
}

export function isNumberAt(found: readonly Quantity[], at: number): boolean {
  return found.some((q) => q.first <= at && at <= q.last && q.words)
}

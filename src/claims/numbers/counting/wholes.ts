import { FINITE } from '../../pack/pack.ts'
import type { Compiled } from '../../tables/compiled.ts'
import { NUMBER, SYMBOL, type Token, WORD } from '../../text/tokens.ts'
import { claimBefore, measured } from '../lent-units.ts'
import type { Quantity } from '../quantity.ts'
import { type Counting, isNumberAt, lendNoun } from './counting.ts'

/*
 * Numbers that are so many of a whole: "eight of its 40 plants".
 */

/** "240 of its 900 staff", "two of them": where the noun of the whole begins; -1 where there is none to look for. */
export function insideWhole(counting: Counting, q: Quantity, of: number): number {
  const { compiled, tokens, found } = counting
  const { phrases, nouns } = compiled.pack
  const { pronouns, articles, owners } = phrases
  const one = q.decimal === '1'
  const number = wholeNumber(compiled, tokens, found, of + 1)
  let at = number > 0 ? number - 1 : of
  const whole = tokens[at + 1]
  const isNumbered = whole !== undefined && (whole.kind === NUMBER || isNumberAt(found, at + 1))
  // "one of five finalists"
  if (one && q.words && isNumbered) {
    q.rejected = 'says no quantity'
    return -1
  }
  // "two of Mr. Castro's brothers"
  let owner = at + 1
  while (owner < at + 5 && (tokens[owner]?.capital || tokens[owner]?.norm === '.') && !tokens[owner]!.word.genitive)
    owner++
  const isOwned = !one && whole?.capital === true && tokens[owner]?.word.genitive === true
  const isPointed =
    whole !== undefined && (articles.has(whole.norm) || pronouns.has(whole.norm) || owners?.has(whole.norm) === true)
  if (!q.scaled && !isNumbered && !isOwned && !isPointed) return -1
  if (isOwned) at = owner
  // "27 crashes, three of them fatal"
  if (!q.scaled && whole && !isNumbered && phrases.pointing?.has(whole.norm)) {
    lendFromWhole(counting, q)
    return -1
  }
  // "81 of those who passed"
  const isRelative = (i: number): boolean =>
    phrases.relatives?.has(tokens[i]!.norm) === true && phrases.demonstratives?.has(tokens[i - 1]!.norm) === true
  const isPassed = (i: number): boolean => {
    const { norm, kind } = tokens[i]!
    if (isRelative(i)) return false
    if (pronouns.has(norm) || owners?.has(norm) || articles.has(norm)) return true
    // "seven of the last eleven"
    const isWhich = compiled.pack.bare.definite(norm) && !tokens[i]!.word.genitive
    if (articles.has(tokens[i - 1]!.norm) && isWhich) return true
    if (kind === NUMBER && (!q.scaled || number > 0)) return true
    if (i <= q.last + 1) return false
    return isNumberAt(found, i) || found.some((other) => other.scaled && other.first < i && i <= other.last)
  }
  at++
  while (tokens[at] && isPassed(at)) at++
  // "214 of those enrolled"
  const next = tokens[at]
  const isNamed =
    (next !== undefined && isRelative(at)) ||
    (phrases.demonstratives?.has(tokens[at - 1]!.norm) && phrases.isParticiple?.(next?.norm ?? '') === true)
  if (q.scaled || (!isNamed && next?.kind === WORD && !nouns.stops.has(next.norm))) return at
  lendNoun(counting, q, WHOLE)
  return -1
}

export const WHOLE = 'so many of what was named before'

/** "5,600 acres, 700 of them in a park", "14 hours in casualty, nine of them on a trolley": in the unit of what they are of. */
function lendFromWhole(counting: Counting, q: Quantity): void {
  const { found, lender } = counting
  const prior = claimBefore(found, q)
  const unit = prior?.unit
  const isAlone = lender === null && !prior?.rejected
  const isSpan = unit?.type === 'duration' && isAlone && q.first - prior!.last < 6
  const isMeasure =
    unit && measured.has(unit.type) && (q.first - prior!.last === 2 || (isAlone && q.first - prior!.last < 7))
  lendNoun(counting, q, WHOLE)
  if ((isMeasure || isSpan) && Number(q.decimal) < Number(prior!.decimal)) q.unit = { ...unit! }
}

/** Whether what stands behind a number is another number's, or a deed. */
export function isOfNext({ compiled, tokens, found, verbAt, lender }: Counting, n: number, at: number): boolean {
  const { phrases } = compiled.pack
  const q = found[n]!
  const next = found[n + 1]
  if (next?.first === at && next.words && next.unit?.type !== 'rank') {
    // "less than 180 two hours after meals"; "cost her 3,000 two summers ago"
    if (next.unit || !q.words) return true
  }
  // "a family of four uses 300 litres"
  if (verbAt[at] === FINITE && next?.first === at + 1 && phrases.partOf.has(tokens[q.first - 1]?.norm ?? ''))
    return true
  // "10 people lost eyes and 18 suffered burns"
  const isDone = tokens[at]?.kind === WORD && verbAt[at] === FINITE && phrases.isParticiple?.(tokens[at]!.norm)
  const link = tokens[q.first - 1]
  // "Of those firms, only two raised prices"
  const comma = phrases.scanty?.has(link?.norm ?? '') ? tokens[q.first - 2] : link
  if (isDone && comma?.norm === ',' && phrases.partOf.has(tokens[0]!.norm)) return true
  return Boolean(isDone && lender && link?.kind === WORD && phrases.links.has(link.norm))
}

/** Of "fourteen of the club’s 30 owners", "1,000 of an estimated 1,400 networks" where the second number stands, or 0. */
function wholeNumber({ pack }: Compiled, tokens: readonly Token[], found: readonly Quantity[], from: number): number {
  for (let i = from; i < tokens.length && i < from + 11; i++) {
    const { kind, norm, glued } = tokens[i]!
    if (kind === NUMBER || isNumberAt(found, i)) {
      const before = tokens[i - 1]!
      const leads =
        pack.phrases.articles.has(before.norm) ||
        pack.bare.definite(before.norm) ||
        pack.nouns.owned?.(before.norm) === true ||
        before.glued
      return i > from && leads ? i : 0
    }
    const passes = pack.phrases.articles.has(norm) || pack.bare.definite(norm) || pack.nouns.owned?.(norm) === true
    if (kind === SYMBOL ? !glued : pack.nouns.stops.has(norm) && !passes) return 0
  }
  return 0
}

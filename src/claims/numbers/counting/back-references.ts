import type { Compiled } from '../../tables/compiled.ts'
import { isPossessive, NUMBER, type Token, WORD } from '../../text/tokens.ts'
import type { Quantity } from '../quantity.ts'
import { SIZE } from './counting.ts'

/*
 * Number words that only point back: "the two", "one of them".
 */

/** Small number words that point back at known things ("the two leaders") count nothing. */
export function rejectBackReferences(compiled: Compiled, tokens: readonly Token[], found: readonly Quantity[]): void {
  const { bare } = compiled.pack
  for (const q of found) {
    if (q.rejected || q.merged || !q.words || q.unit?.type !== 'count' || q.scaled) continue
    const before = tokens[q.first - 1]
    if (q.why.get('unit') === SIZE) continue
    // "The other four forecast no change", but "apart from the other two"
    const verb = tokens[q.last + 1]
    const isRest = q.lent && bare.leftOut?.rest.has(before?.norm ?? '')
    if (isRest && verb?.kind === WORD && compiled.pack.phrases.isVerb(verb.norm, verb)) continue
    // "two of the five judges", "three of the last ten votes", "the nine promised": of a whole the number is told.
    let whole = q.first - 1
    while (whole > 0 && (bare.definite(tokens[whole]!.norm) || compiled.pack.phrases.articles.has(tokens[whole]!.norm)))
      whole--
    if (compiled.pack.phrases.partOf.has(tokens[whole]?.norm ?? '') && isCounted(found, tokens, whole - 1)) continue
    if (bare.wanted?.has(tokens[q.last + 1]?.norm ?? '')) continue
    // "Of the five lawmakers who backed it, only two"
    const isWhole = compiled.pack.phrases.partOf.has(tokens[0]!.norm) && q.first <= 3
    if (isWhole && found.some(({ first, unit, rejected }) => first > q.last && unit?.type === 'count' && !rejected))
      continue
    // "have lost their past four matches", which tells how many
    if (compiled.pack.phrases.owners?.has(tokens[q.first - 2]?.norm ?? '') && bare.lately?.has(before?.norm ?? ''))
      continue
    // "the two leaders" are known, of "the town’s five car parks" the number is told.
    // The particle of 명이 is no 이.
    if (before?.kind === WORD && !before.glued && bare.definite(before.norm) && !isPossessive(before))
      q.rejected = 'refers back to things already named or counted'
  }
}

/** Whether a number ends at a token, or is the word one. */
export function isCounted(found: readonly Quantity[], tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === NUMBER || found.some((q) => q.last === at && q.words && q.unit?.type !== 'multiple')
}

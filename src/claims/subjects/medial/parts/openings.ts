import { beforeNumber, qualifierEnding, type Reading } from '../../../clauses/sentence.ts'
import type { Quantity } from '../../../numbers/quantity.ts'
import { FINITE, NO_VERB } from '../../../pack/pack.ts'
import type { Compiled } from '../../../tables/compiled.ts'
import { SYMBOL, WORD } from '../../../text/tokens.ts'
import type { SubjectSearch } from '../subject-search.ts'

/*
 * Numbers that open their clause or a statement, or say again what the one before says; words that may begin a phrase.
 */

/** Whether a number says again what the one before it says: "or 48.3 percent", "equal to about 5 percent". */
export function isOtherwise({ compiled, reading }: SubjectSearch, q: Quantity): boolean {
  const { phrases } = compiled.pack
  const at = beforeNumber(compiled, reading, q)
  const word = reading.tokens[at]
  if (!word) return false
  return (
    phrases.otherwise.has(word.norm) ||
    (phrases.to.has(word.norm) && phrases.equivalent?.has(reading.tokens[at - 1]?.norm ?? '') === true)
  )
}

/** "estimates that 35 to 45 percent of the crop", "because 40 percent of the wells are dry": the number and its whole begin what is said or a clause. */
export function opensStatement({ pack }: Compiled, reading: Reading, q: Quantity): boolean {
  const { tokens } = reading
  if (!pack.phrases.partOf.has(tokens[q.last + 1]?.norm ?? '')) return false
  let at = q.first - 1
  const bound = qualifierEnding(reading, at)
  if (bound) at = bound.first - 1
  // "said just 54 percent of patients"
  while (at >= 0 && pack.phrases.scanty?.has(tokens[at]!.norm)) at--
  if (at < 0 || pack.phrases.thats?.has(tokens[at]!.norm) || reading.cueAt[at]?.value.role === 'saying') return true
  return pack.phrases.clauseOpeners.has(tokens[at]!.norm) && isVerbAhead(reading, q.last + 2)
}

/** Whether a finite verb stands behind a token before a sign or a number. */
function isVerbAhead({ tokens, verbAt, claimAt }: Reading, from: number): boolean {
  for (let i = from; i < from + 9 && tokens[i]?.kind === WORD && claimAt[i]! < 0; i++)
    if (verbAt[i] === FINITE) return true
  return false
}

/** "and 56 percent were women": the number is the subject of the verb behind it. */
export function opensItsClause({ pack }: Compiled, reading: Reading, q: Quantity): boolean {
  const { phrases } = pack
  let start = q.first - 1
  const bound = qualifierEnding(reading, start)
  if (bound) start = bound.first - 1
  while (start >= 0 && phrases.scanty?.has(reading.tokens[start]!.norm)) start--
  // "In a good year, his 14 acres yield"
  if (start >= 0 && phrases.owners?.has(reading.tokens[start]!.norm)) start--
  const before = reading.tokens[start]
  if (before && before.kind === WORD && reading.verbAt[start] !== NO_VERB) return false
  const opens = before?.kind === WORD && (phrases.links.has(before.norm) || phrases.thats?.has(before.norm))
  if (before && !(before.kind === SYMBOL || opens)) return false
  for (let i = q.last + 1; i < reading.tokens.length && i < q.last + 8; i++) {
    if (reading.tokens[i]!.kind !== WORD || reading.claimAt[i]! >= 0) return false
    if (reading.verbAt[i] === FINITE) return true
  }
  return false
}

export function startsPhrase({ reading, compiled }: SubjectSearch, at: number): boolean {
  const token = reading.tokens[at]
  return (
    token?.kind === WORD &&
    (compiled.pack.phrases.articles.has(token.norm) || !compiled.pack.nouns.stops.has(token.norm))
  )
}

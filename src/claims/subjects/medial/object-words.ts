import { lastWord } from '../../clauses/last-words.ts'
import { trimPhrase } from '../../clauses/medial/noun-phrases.ts'
import { beforeNumber, type Reading } from '../../clauses/sentence.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { NO_VERB } from '../../pack/pack.ts'
import type { Compiled } from '../../tables/compiled.ts'
import { WORD } from '../../text/tokens.ts'
import type { SubjectSearch } from './subject-search.ts'

/*
 * What stands between a verb and the number behind its object.
 */

/** The preposition of a number: of "in a range of 3 to 4 percent", "in the 3-4 percent range" the "in". */
export function linkBefore(compiled: Compiled, reading: Reading, q: Quantity): number {
  const { phrases } = compiled.pack
  const { tokens } = reading
  const at = beforeNumber(compiled, reading, q)
  if (at < 3) return at
  if (!phrases.bands?.has(tokens[at - 1]!.norm) || !phrases.partOf.has(tokens[at]!.norm)) return at
  const link = phrases.articles.has(tokens[at - 2]!.norm) ? at - 3 : at - 2
  return phrases.inside?.has(tokens[link]?.norm ?? '') ? link : at
}

/** Whether words straight before a number are a noun phrase, not how or when something moved. */
export function isObject(
  { pack }: Compiled,
  { tokens, periodAt, verbAt }: Reading,
  first: number,
  last: number,
): boolean {
  if (last < first) return false
  for (let i = first; i <= last; i++)
    if (tokens[i]!.kind !== WORD || periodAt[i] || verbAt[i] !== NO_VERB || pack.phrases.breaks.has(tokens[i]!.norm))
      return false
  const head = tokens[last]!.norm
  // "raise an extra 95 billion"
  if (pack.phrases.remaining?.has(head) || pack.phrases.scanty?.has(head) || pack.nouns.light.has(head)) return false
  // "cut the rate 2 percent", but "rose a sharp 4 percent"
  const isOne = pack.phrases.indefinite?.has(tokens[first]!.norm) && last === first + 1
  return pack.phrases.articles.has(tokens[first]!.norm) && !isOne
    ? last > first
    : pack.nouns.isHead(head, false) && !pack.nouns.stops.has(head)
}

/** The last token before a time that ends there. */
export function untimed({ periodAt }: Reading, at: number): number {
  let last = at
  while (last > 0 && periodAt[last]) last--
  return last
}

/** Of "its forecast for the wheat crop" the wheat crop. */
export function expectedOf(
  { compiled, reading }: Pick<SubjectSearch, 'compiled' | 'reading'>,
  first: number,
  last: number,
): string {
  const { expected, breaks, partOf, purposes, terms } = compiled.pack.phrases
  const { tokens } = reading
  for (let i = first; i < last; i++) {
    if (!expected?.has(tokens[i]!.norm)) continue
    const link = tokens[i + 1]!.norm
    if (!purposes?.has(link) && !partOf.has(link)) return ''
    // "its estimate of 2026 demand growth"
    let from = i + 2
    while (from < last && reading.periodAt[from]) from++
    if (reading.claimAt[from]! >= 0) return ''
    let to = from
    while (to < last && !breaks.has(tokens[to + 1]!.norm) && !reading.periodAt[to + 1]) to++
    const topic = trimPhrase(compiled, reading, from, to)
    // "its profit outlook for the year"
    return terms?.has(lastWord(topic)) ? '' : topic
  }
  return ''
}

import { FINITE, NO_VERB } from '../../pack/pack.ts'
import { SYMBOL, WORD } from '../../text/tokens.ts'
import { phrase, type Reading } from '../sentence.ts'
import type { Clauses } from './clauses.ts'
import { whoever } from './noun-phrases.ts'
import { opensRelative } from './relative-clauses.ts'
import { isOfSaying } from './verb-groups.ts'

/*
 * Subjects that are no plain noun phrase: lists of names, titles, those who do something.
 */

/** "Ajax, Feyenoord and PSV took 42 percent", "Rice, peas and cane sugar cost": all of a list that opens the sentence, or "". */
export function allEndingAt(clauses: Clauses, at: number): string {
  const { tokens } = clauses.reading
  if (!tokens[0]!.capital) return ''
  if (!tokens[at]!.capital) return allThings(clauses, at)
  let links = 0
  let commas = 0
  for (let i = at; i >= 0; i--) {
    const { norm, capital } = tokens[i]!
    if (norm === ',') commas++
    else if (clauses.compiled.pack.phrases.links.has(norm)) links++
    else if (!capital && norm !== '.') return ''
  }
  return commas > 0 && links === 1 ? phrase(clauses.reading, 0, at) : ''
}

/** Words of a thing of a list that opens a sentence, at most. */
const LONGEST_THING = 3

/** "Rice, peas and cane sugar": things of a few words each, or "". */
function allThings({ compiled: { pack }, reading }: Clauses, at: number): string {
  const { tokens, verbAt, claimAt, periodAt } = reading
  const { links, breaks, leading, trailing, pronouns, isAdverb } = pack.phrases
  let ands = 0
  let commas = 0
  let words = 0
  for (let i = at; i >= 0; i--) {
    const { norm, kind } = tokens[i]!
    const isLink = links.has(norm)
    if (isLink) {
      if (norm === ',') commas++
      else ands++
      // Nouns alone stand between the links; an adverb or a clause may stand before a comma.
      const isBeforeAnd = norm === ',' && words === 0 && commas === 1 && ands === 1
      if ((words === 0 && !isBeforeAnd) || (ands > 0 && commas > 0 && norm !== ',')) return ''
      words = 0
      continue
    }
    words++
    if (kind !== WORD || verbAt[i] !== NO_VERB || claimAt[i]! >= 0 || periodAt[i] || words > LONGEST_THING) return ''
    if (breaks.has(norm) || leading.has(norm) || trailing.has(norm) || isAdverb?.(norm) || pronouns.has(norm)) return ''
  }
  const opener = tokens.findIndex(({ norm }) => norm === ',') - 1
  const isThing = commas > 1 || (opener >= 0 && pack.nouns.isHead(tokens[opener]!.norm, false))
  return ands === 1 && commas > 0 && isThing ? phrase(reading, 0, at) : ''
}

/** A name in quotation marks, such as that of a film, whose closing mark stands at a token; or "". */
export function titleEndingAt(clauses: Clauses, close: number): string {
  const { tokens, verbAt } = clauses.reading
  let at = close - 1
  for (; at >= 0 && close - at < 10 && tokens[at]!.kind !== SYMBOL; at--) if (verbAt[at] === FINITE) return ''
  const isOpener = at >= 0 && (tokens[at]!.norm === '“' || (tokens[at]!.norm === '"' && tokens[close]!.norm === '"'))
  return isOpener && at < close - 1 && tokens[at + 1]!.capital ? phrase(clauses.reading, at + 1, close - 1) : ''
}

/** "those coming for treatment made up 7 percent", or "". */
export function those(clauses: Clauses, at: number): string {
  const span = clauses.nounSpan(at)
  if (!span || !clauses.compiled.pack.phrases.demonstratives?.has(clauses.reading.tokens[span.first]!.norm)) return ''
  // "Those on the older pension would get"
  return span.first === span.last
    ? whoever(clauses.compiled, clauses.reading, span.first)
    : phrase(clauses.reading, span.first, span.last)
}

/** "Demand from Asia fell and that from Europe rose": of "that" with its preposition, at the head of a clause, all of it, or "". */
export function thatOf({ compiled, reading }: Clauses, at: number): string {
  const { thats, breaks, from, partOf, links } = compiled.pack.phrases
  const { tokens, verbAt, periodAt, cueAt } = reading
  let that = at
  while (that > 1 && at - that < 10 && isPlain(reading, that) && !thats?.has(tokens[that]!.norm)) that--
  if (at - that < 2 || !thats?.has(tokens[that]!.norm) || verbAt[that] !== NO_VERB) return ''
  const link = tokens[that + 1]!.norm
  const isOf = partOf.has(link)
  if (!(isOf || breaks.has(link) || from.has(link)) || periodAt[that + 2]) return ''
  const opens = links.has(tokens[that - 1]!.norm) || cueAt[that - 1]?.value.role === 'border'
  // "said output fell and that in Asia sales rose"
  for (let i = 0; i < that && !isOf; i++) if (isOfSaying(reading, i)) return ''
  return opens ? phrase(reading, that, at) : ''
}

const isPlain = ({ tokens, verbAt, periodAt }: Reading, at: number): boolean =>
  (tokens[at]!.kind === WORD || /^[()]$/.test(tokens[at]!.norm)) && verbAt[at] === NO_VERB && !periodAt[at]

/** "the maximum is 20 years": a noun that says little is better than another thing. */
export function plainNoun(clauses: Clauses, at: number): string {
  const { tokens, claimAt } = clauses.reading
  const { articles, empty } = clauses.compiled.pack.phrases
  const span = clauses.nounSpan(at)
  // "staff, whose number has shrunk": the staff
  if (
    span?.first === span?.last &&
    span &&
    empty.has(tokens[at]!.norm) &&
    opensRelative(clauses.compiled, clauses.reading, span.first - 1)
  )
    return clauses.antecedentOf(span.first - 1)
  // "April's gain was revised", "2016's total was"
  const whose = span?.first === span?.last && span ? tokens[span.first - 1] : undefined
  if (span && whose?.word.genitive && clauses.reading.periodAt[span.first - 1])
    return phrase(clauses.reading, whose.glued ? span.first - 2 : span.first - 1, span.last)
  if (!span || !articles.has(tokens[span.first]!.norm) || span.last === span.first) return ''
  if (claimAt[span.last + 1]! >= 0) return ''
  return empty.has(tokens[span.first + 1]!.norm) ? phrase(clauses.reading, span.first + 1, span.first + 1) : ''
}

import { FINITE, NO_VERB } from '../../pack/pack.ts'
import { SYMBOL, WORD } from '../../text/tokens.ts'
import { phrase, type Reading } from '../sentence.ts'
import type { Clauses } from './clauses.ts'
import { isTerm, LONGEST_LIST, whoever } from './noun-phrases.ts'
import { opensRelative } from './relative-clauses.ts'
import { isOfSaying } from './verb-groups.ts'

/*
 * Subjects that are no plain noun phrase: lists of names, titles, those who do something.
 */

/** "Ajax, Feyenoord and PSV took 42 percent": all names of a list that opens the sentence, or "". */
export function allEndingAt(clauses: Clauses, at: number): string {
  const { tokens } = clauses.reading
  if (!tokens[at]!.capital || !tokens[0]!.capital) return ''
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

/** Words of the last item of a list, at most: "general, and administrative expense". */
const LONGEST_LAST = 5

/** "Rice, peas and cane sugar", "earnings before interest, taxes, and depreciation": all of a list that opens its clause, or "". */
export function listEndingAt(clauses: Clauses, at: number): string {
  const { compiled, reading } = clauses
  const { tokens } = reading
  const { links, articles, trailing, isAdverb } = compiled.pack.phrases
  let link = at
  while (link > 1 && at - link <= LONGEST_LAST && isItemWord(clauses, link)) link--
  if (link === at || tokens[link]!.norm === ',' || !links.has(tokens[link]!.norm)) return ''
  const isClosed = tokens[link - 1]!.norm === ','
  let first = isClosed ? link - 1 : link
  let commas = 0
  let words = 0
  while (first > 0 && link - first <= LONGEST_LIST) {
    const i = first - 1
    const isComma = tokens[i]!.norm === ',' && words > 0
    if (!isComma && !isItemWord(clauses, i)) break
    commas += isComma ? 1 : 0
    words = isComma ? 0 : words + 1
    first = i
  }
  if (words === 0) first++
  const opener = tokens[first - 1]
  const opens =
    opener === undefined || /^[“":;]$/.test(opener.norm) || reading.cueAt[first - 1]?.value.role === 'border'
  if (!opens) return ''
  // "However, cars, trucks, and buses": a comma behind an adverb opens the list
  const { norm } = tokens[first]!
  if (tokens[first + 1]?.norm === ',' && (trailing.has(norm) || isAdverb?.(norm) === true)) {
    first += 2
    commas--
  }
  // "Nowadays, rice and peas": of three words before one comma the first may be no noun
  let end = first
  while (tokens[end + 1]?.kind === WORD) end++
  // "The retail, farm and factory book", "Food, drink and tobacco prices": one noun closes what each of them describes
  const isOpen = end === first || (articles.has(tokens[first]!.norm) && end === first + 1)
  const describe = isOpen && at - link > 1
  const areThings =
    commas > 1 || (commas > 0 && (isClosed || describe || compiled.pack.nouns.isHead(tokens[end]!.norm, false)))
  return areThings ? phrase(reading, articles.has(tokens[first]!.norm) ? first + 1 : first, at) : ''
}

/** Whether a token may stand in an item of a list: a word of no verb, number or time, and a preposition only in a term such as "earnings before interest". */
function isItemWord({ compiled, reading }: Clauses, at: number): boolean {
  const { tokens, verbAt, claimAt, periodAt } = reading
  const { breaks, partOf, to, from, links, pronouns, articles } = compiled.pack.phrases
  const { kind, norm } = tokens[at]!
  if (kind !== WORD || verbAt[at] !== NO_VERB || claimAt[at]! >= 0 || periodAt[at] || links.has(norm)) return false
  if (breaks.has(norm)) return isTerm(compiled, reading, at)
  return !partOf.has(norm) && !to.has(norm) && !from.has(norm) && (articles.has(norm) || !pronouns.has(norm))
}

/** A name in quotation marks, such as that of a film, whose closing mark stands at a token; or "". */
export function titleEndingAt(clauses: Clauses, close: number): string {
  const { tokens, verbAt } = clauses.reading
  // “Road Two: The End”
  const isInTitle = (i: number): boolean => tokens[i]!.kind !== SYMBOL || (tokens[i]!.norm === ':' && tokens[i]!.glued)
  let at = close - 1
  for (; at >= 0 && close - at < 10 && isInTitle(at); at--) if (verbAt[at] === FINITE) return ''
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

import { isPlainNoun, joinsWords, LONGEST_LIST } from '../../clauses/medial/noun-phrases.ts'
import { phrase, type Reading } from '../../clauses/sentence.ts'
import { type Quantity, sameUnit } from '../../numbers/quantity.ts'
import { NO_VERB } from '../../pack/pack.ts'
import type { Compiled } from '../../tables/compiled.ts'
import { SYMBOL, WORD } from '../../text/tokens.ts'
import type { SubjectSearch } from './subject-search.ts'

/*
 * Lists whose items have their numbers in brackets: "in food and drink (9.9%), and water, gas and other fuels (7.2%)".
 */

const ratios: ReadonlySet<string> = new Set(['percent', 'percentage_point', 'basis_point'])

/** The bracket that a number stands in alone, with its time, or behind "up"; else -1. */
function openOf({ pack }: Compiled, reading: Reading, q: Quantity): number {
  const { tokens } = reading
  if (q.noun !== null && !q.lent) return -1
  const open = pack.phrases.ways?.has(tokens[q.first - 1]?.norm ?? '') ? q.first - 2 : q.first - 1
  return tokens[open]?.norm === '(' && closeOf(reading, q) > 0 ? open : -1
}

/** The bracket that closes behind a number, or behind the time of it: "(39.6 percent in May)"; else -1. */
function closeOf({ tokens, periodAt }: Reading, q: Quantity): number {
  const time = periodAt[q.last + 1] ?? periodAt[q.last + 2] ?? periodAt[q.last + 3]
  const close = time ? time.last + 1 : q.last + 1
  return tokens[close]?.norm === ')' ? close : -1
}

/** Whether a token may stand within an item: a word of no verb, number, time or preposition but "of", or a sign within or between words. */
function isOfItem({ pack }: Compiled, { tokens, verbAt, claimAt, periodAt }: Reading, at: number): boolean {
  const { breaks, from, to, by, clauseOpeners, partOf, outran } = pack.phrases
  const { kind, norm, glued } = tokens[at]!
  if (kind === SYMBOL) return norm === ',' || norm === '&' || (glued && joinsWords(norm))
  if (kind !== WORD || verbAt[at] !== NO_VERB || claimAt[at]! >= 0 || periodAt[at]) return false
  if (partOf.has(norm)) return true
  return ![breaks, from, to, by, clauseOpeners, outran].some((words) => words?.has(norm))
}

/** Whether a word joins the items of a list or tells that one comes next: "and", "followed by". */
const isJoint = ({ pack }: Compiled, { tokens }: Reading, at: number): boolean => {
  const { links, by, succeeding } = pack.phrases
  const { kind, norm } = tokens[at]!
  return kind === SYMBOL ? norm === ',' || norm === ';' : links.has(norm) || by.has(norm) || !!succeeding?.has(norm)
}

/** The first token of the item between the bracket of the number before and that of this one; -1 where something else stands there. */
function startOfNext(compiled: Compiled, reading: Reading, prior: Quantity | undefined, q: Quantity): number {
  const open = openOf(compiled, reading, q)
  if (!prior || open < 0 || !sameUnit(prior, q) || openOf(compiled, reading, prior) < 0) return -1
  const close = closeOf(reading, prior)
  let first = close + 1
  if (open - first > LONGEST_LIST + 3) return -1
  while (first < open && isJoint(compiled, reading, first)) first++
  // "… , and in gas (3%)"
  if (first < open - 1 && compiled.pack.phrases.inside?.has(reading.tokens[first]!.norm)) first++
  for (let i = first; i < open; i++) if (!isOfItem(compiled, reading, i)) return -1
  return first < open && first > close + 1 ? first : -1
}

/** The first token of the item that opens a list, behind its preposition, verb or the comma of what stands before; -1 where nothing parts it. */
function startOfFirst({ pack }: Compiled, reading: Reading, isItem: (at: number) => boolean, open: number): number {
  const { tokens, verbAt } = reading
  let first = open
  while (first > 0 && open - first <= LONGEST_LIST && isItem(first - 1)) first--
  if (first === open || open - first > LONGEST_LIST) return -1
  const lead = first - 1
  // "In Malta, food and drink (4%)": what the sentence opens with is over at the comma, but for "was registered in water, gas and fuel (4%)"
  const isTold = lead > 0 && verbAt[lead - 1] !== NO_VERB
  for (let i = first; i < open; i++)
    if (tokens[i]!.norm === ',' && (!isTold || !hasLink(pack.phrases.links, reading, i, open))) first = i + 1
  return first
}

const hasLink = (links: ReadonlySet<string>, { tokens }: Reading, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (tokens[i]!.kind === WORD && links.has(tokens[i]!.norm)) return true
  return false
}

/** Of a number alone in brackets that is one of a list all that its item names, or "". */
export function itemInList(
  { compiled, reading, n }: Pick<SubjectSearch, 'compiled' | 'reading' | 'n'>,
  q: Quantity,
): string {
  const { claims, tokens } = reading
  const open = openOf(compiled, reading, q)
  if (open < 0 || !(ratios.has(q.unit!.type) || q.unit!.type === 'currency' || q.unit!.type === 'count')) return ''
  let first = startOfNext(compiled, reading, claims[n - 1], q)
  if (first < 0) {
    if (startOfNext(compiled, reading, q, claims[n + 1] ?? q) < 0) return ''
    first = startOfFirst(compiled, reading, (at) => isOfItem(compiled, reading, at), open)
  }
  const { articles, partOf } = compiled.pack.phrases
  while (first >= 0 && first < open && (articles.has(tokens[first]!.norm) || tokens[first]!.kind === SYMBOL)) first++
  // "ahead of Newark (7.4%) and Leeds (7.1%)"
  if (first < 0 || first >= open || partOf.has(tokens[first]!.norm) || !isPlainNoun(compiled, tokens[open - 1]!.norm))
    return ''
  return phrase(reading, first, open - 1)
}

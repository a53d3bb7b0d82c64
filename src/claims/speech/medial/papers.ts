import { lastWord } from '../../clauses/last-words.ts'
import type { Clauses } from '../../clauses/medial/clauses.ts'
import { type Nouns, trimPhrase } from '../../clauses/medial/noun-phrases.ts'
import { phrase, type Reading } from '../../clauses/sentence.ts'
import type { Memory } from '../../memory.ts'
import { FINITE } from '../../pack/pack.ts'
import type { Compiled } from '../../tables/compiled.ts'
import { SYMBOL, WORD } from '../../text/tokens.ts'
import { partEnd, type Speech } from './scope.ts'
import { ownerOf, possessor, skipArticles, speakerAfter } from './speakers.ts'

/*
 * Whose survey, poll, data or count tells a number.
 */

/** "An exit poll by Velt gave the party 44% of the vote": whoever made the paper. */
export function givenByPaper(compiled: Compiled, reading: Reading, clauses: Clauses, g: number): Speech | null {
  const { giving, granting, papers, by, expected } = compiled.pack.phrases
  const { tokens } = reading
  const group = clauses.groups[g]!
  if (!group.finite || !giving?.has(tokens[group.last]!.norm)) return null
  let paper = 0
  while (paper < group.first && paper < 6 && !papers?.has(tokens[paper]!.norm)) paper++
  if (paper >= group.first || !papers?.has(tokens[paper]!.norm)) return null
  const isMade = by.has(tokens[paper + 1]?.norm ?? '')
  // "A Velt poll of economists had a median forecast of": no margin of error
  let expects = group.last + 1
  while (!isMade && expects < group.last + 5 && !expected?.has(tokens[expects]?.norm ?? '')) expects++
  // "Exit polls gave the party 46 percent"
  const isGiven = granting?.has(tokens[group.last]!.norm) && isShareAhead(reading, group.last + 1)
  if (!isMade && !isGiven && expects === group.last + 5) return null
  const speaker = isMade ? speakerAfter(compiled, reading, paper + 2) : trimPhrase(compiled, reading, 0, paper)
  return speaker
    ? {
        speaker,
        from: group.last,
        to: partEnd(reading, group.last),
        at: group.last,
        rule: 'given by a paper',
        isPaper: true,
      }
    : null
}

/** Whether a percentage stands within a few words. */
function isShareAhead({ claims, claimAt }: Reading, from: number): boolean {
  for (let i = from; i < from + 8; i++) if (claims[claimAt[i] ?? -1]?.unit?.type === 'percent') return true
  return false
}

/** "In a survey of 900 drivers by Kantar, 38 percent said": whoever asked says what they said, in the part of the sentence behind the comma. */
export function surveyedBy(compiled: Compiled, reading: Reading): Speech | null {
  const { papers, by, breaks, articles } = compiled.pack.phrases
  const { tokens, verbAt, claims } = reading
  if (claims.length === 0 || !breaks.has(tokens[0]!.norm)) return null
  let paper = 1
  while (paper < 9 && tokens[paper]?.kind === WORD && !papers?.has(tokens[paper]!.norm)) paper++
  if (!papers?.has(tokens[paper]?.norm ?? '')) return null
  let agent = 0
  let close = paper + 1
  for (; close < tokens.length && close < paper + 24; close++) {
    if (verbAt[close] === FINITE) return null
    if (tokens[close]!.norm === ',') break
    const next = tokens[close + 1]
    if (agent === 0 && by.has(tokens[close]!.norm) && next && (next.capital || articles.has(next.norm))) agent = close
  }
  if (tokens[close]?.norm !== ',') return null
  // "In a Royal College of Nursing survey of 900 members, 71%": who asked stands before it
  const named = tokens[articles.has(tokens[1]!.norm) ? 2 : 1]!.capital && paper > 2 ? 1 : 0
  if (agent === 0 && named === 0) return null
  const speaker =
    agent > 0
      ? speakerAfter(compiled, reading, agent + 1)
      : phrase(reading, skipArticles(reading, named, articles), paper)
  return speaker ? { speaker, from: 0, to: partEnd(reading, close), at: paper, rule: 'asked by', isPaper: true } : null
}

/** "A third of the 1,800 firms polled by the chamber said": whoever asked, but of forecasters they themselves. */
export function polledBy(compiled: Compiled, reading: Reading): Speech | null {
  const { polling, by, articles, forecasters } = compiled.pack.phrases
  const { tokens, claims } = reading
  for (let n = 0; polling && n < claims.length && n < 2; n++) {
    const q = claims[n]!
    const at = q.last + 1
    if (!q.noun || !polling.has(tokens[at]?.norm ?? '') || !by.has(tokens[at + 1]?.norm ?? '')) continue
    const next = tokens[at + 2]
    if (!next || !(next.capital || articles.has(next.norm)) || forecasters?.has(lastWord(q.unit!.text))) return null
    const speaker = speakerAfter(compiled, reading, at + 2)
    return speaker ? { speaker, from: 0, to: partEnd(reading, at), at, rule: 'asked by', isPaper: true } : null
  }
  return null
}

/** "By her estimate, a family needs $30", "By the ministry's own count, 40 homes": whose it is. */
export function byAccount(compiled: Compiled, reading: Reading, memory: Memory): Speech | null {
  const { by, accountings } = compiled.pack.phrases
  const { tokens, verbAt } = reading
  if (!by.has(tokens[0]!.norm)) return null
  let noun = 1
  while (noun < 8 && tokens[noun] && !accountings?.has(tokens[noun]!.norm)) {
    if (tokens[noun]!.norm === ',' || verbAt[noun] === FINITE) return null
    noun++
  }
  if (!accountings?.has(tokens[noun]?.norm ?? '')) return null
  const speaker = ownerOf(compiled, memory, tokens[1]!.norm) ?? possessor(compiled, reading, 1, noun)
  return speaker ? { speaker, from: 0, to: partEnd(reading, noun), at: 0, rule: 'by account' } : null
}

/** Whether a survey, data or the like stands in a noun phrase before its first preposition but "of". */
export function isPaper(compiled: Compiled, reading: Reading, first: number, last: number): boolean {
  const { papers, breaks, partOf } = compiled.pack.phrases
  if (!papers) return false
  for (let i = first; i <= last; i++) {
    if (papers.has(reading.tokens[i]!.norm)) return true
    if (i > first && breaks.has(reading.tokens[i]!.norm) && !partOf.has(reading.tokens[i]!.norm)) return false
  }
  return false
}

/** "data by X showed", "a survey published by X showed": X; "government data showed": all of it. */
export function paperOf(compiled: Compiled, reading: Reading, first: number, last: number, end: number): string {
  const { phrases } = compiled.pack
  for (let i = first; i < end; i++) {
    if (i > last && !phrases.by.has(reading.tokens[i]!.norm)) continue
    const { norm } = reading.tokens[i]!
    if (phrases.by.has(norm) || phrases.from.has(norm)) return speakerAfter(compiled, reading, i + 1)
  }
  return trimPhrase(compiled, reading, first, last)
}

/** The first paper (survey, data) before a token, where "by" follows it; else -1. */
export function paperBefore({ pack }: Compiled, { tokens, verbAt }: Reading, from: number, to: number): number {
  const { papers, by } = pack.phrases
  for (let i = from; i < to; i++) {
    if (verbAt[i] === FINITE) return -1
    if (!papers?.has(tokens[i]!.norm)) continue
    for (let k = i + 1; k < to; k++) if (by.has(tokens[k]!.norm)) return i
    return -1
  }
  return -1
}

/** Of "a survey it carried out last year found" the survey; else `null`. */
export function contactPaper(
  { pack }: Compiled,
  { tokens, verbAt }: Reading,
  clauses: Clauses,
  verb: number,
): Nouns | null {
  let tells = false
  for (let i = verb - 1; i >= 0 && i > verb - 10; i--) {
    if (tokens[i]!.kind === SYMBOL && !tokens[i]!.glued) return null
    if (tells && pack.phrases.papers?.has(tokens[i]!.norm)) return clauses.nounSpan(i)
    tells ||= verbAt[i] === FINITE
  }
  return null
}

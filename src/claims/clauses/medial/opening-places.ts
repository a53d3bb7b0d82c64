import { FINITE, NO_VERB } from '../../pack/pack.ts'
import type { Compiled } from '../../tables/compiled.ts'
import { WORD } from '../../text/tokens.ts'
import type { Reading } from '../sentence.ts'
import { isNounEnd } from './noun-phrases.ts'
import type { NounWalk } from './noun-walk.ts'

/*
 * Where a place or an occasion ends that opens a clause, when no comma parts it from the subject.
 */

/**
 * The last word of a place or an occasion that opens a clause without a comma behind it: what stands behind a preposition at the head of its
 * clause is no subject.
 */
export function overPlace(walk: NounWalk, first: number, last: number): number {
  const { compiled, reading, after, linked } = walk
  const { tokens, verbAt, cueAt } = reading
  const { breaks, clauseOpeners, thats } = compiled.pack.phrases
  const lead = tokens[first + 1]
  const opener = tokens[first]?.norm ?? ','
  // "said that in South Korea exports fell"
  const opens = opener === ',' || opener === ';' || thats?.has(opener) || cueAt[first]?.value.role === 'border'
  const isLed = lead !== undefined && breaks.has(lead.norm) && !clauseOpeners.has(lead.norm)
  if (opens && isLed && verbAt[after] === FINITE) {
    if (tokens[first + 2]?.capital) return overName(compiled, reading, first, last)
    const plural = first < 0 && linked < 0 ? overPlural(compiled, reading, last) : -1
    if (plural >= 0) return plural
  }
  return overOccasion(compiled, reading, first, last)
}

/** "In South Korea exports fell" */
function overName({ pack }: Compiled, { tokens }: Reading, first: number, last: number): number {
  const { breaks, leading } = pack.phrases
  let at = first + 1
  while (at < last && tokens[at + 1]!.kind === WORD && tokens[at + 1]!.capital) at++
  const noun = tokens[at + 1]
  const isPlace = at < last && noun!.kind === WORD
  return isPlace && !breaks.has(noun!.norm) && !leading.has(noun!.norm) ? at : first
}

/** "In rural areas turnout fell", at the head of a sentence. */
function overPlural(compiled: Compiled, reading: Reading, last: number): number {
  const { tokens } = reading
  const { isHead, stops } = compiled.pack.nouns
  for (let i = 1; i < last && i <= 4; i++) {
    const { kind, norm, capital } = tokens[i]!
    const next = tokens[i + 1]!
    if (kind !== WORD || capital || next.kind !== WORD || next.capital || stops.has(next.norm)) continue
    if (isHead(norm, false) && !stops.has(norm) && opensWithPreposition(compiled, reading, i - 1)) return i
  }
  return -1
}

/** "In the evening match Paris Sud won", "In the south the number fell", at the head of a sentence. */
function overOccasion(compiled: Compiled, reading: Reading, first: number, last: number): number {
  const { tokens } = reading
  const { breaks, articles, bearings } = compiled.pack.phrases
  const isArticle = (at: number): boolean => articles.has(tokens[at]?.norm ?? '')
  const begin = first <= 0 && isArticle(1) ? 2 : Math.max(first, 0) + 1
  const lead = isArticle(begin - 1) ? begin - 2 : begin - 1
  // "AT&T", "In-house"
  if (lead !== 0 || begin > last || !breaks.has(tokens[0]!.norm) || tokens[begin]!.capital || tokens[begin]!.glued)
    return first
  for (let i = last - 1; i > begin; i--) {
    const isNoun = isNounEnd(compiled, reading, i - 1) || bearings?.has(tokens[i - 1]!.norm)
    if (isArticle(i) && !tokens[i]!.glued && isNoun) return i - 1
  }
  let name = begin
  for (; name <= last && !tokens[name]!.capital; name++) {
    const { kind, norm, glued } = tokens[name]!
    if ((kind !== WORD && !glued) || breaks.has(norm) || articles.has(norm)) return first
  }
  for (let i = name; i <= last; i++) if (!tokens[i]!.capital && !tokens[i]!.glued) return first
  return name <= last ? name - 1 : first
}

/** Whether a preposition opens the sentence, and only a few plain words stand between it and a token. */
export function opensWithPreposition(compiled: Compiled, reading: Reading, last: number): boolean {
  const { inside, breaks, links, partOf } = compiled.pack.phrases
  const { tokens, verbAt } = reading
  const opener = tokens[0]!.norm
  if (last > 3 || verbAt[0] !== NO_VERB || !(inside?.has(opener) || compiled.pack.bare.including?.has(opener)))
    return false
  for (let i = 1; i <= last; i++) {
    const { kind, norm } = tokens[i]!
    if (kind !== WORD || links.has(norm) || partOf.has(norm) || verbAt[i] !== NO_VERB) return false
    if (breaks.has(norm) && i < last) return false
  }
  return true
}

import { lastWord } from '../../clauses/last-words.ts'
import { isCapital } from '../../clauses/medial/noun-phrases.ts'
import { beforeNumber, type Reading } from '../../clauses/sentence.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { type Cue, FINITE, NO_VERB, NON_FINITE } from '../../pack/pack.ts'
import { foreseenAt } from '../../roles/medial/modality/expected.ts'
import type { Compiled } from '../../tables/compiled.ts'
import type { Match } from '../../tables/patterns.ts'
import { SYMBOL, WORD } from '../../text/tokens.ts'
import { closeOfAside, isMark, partEnd, type Speech, tellsBefore } from './scope.ts'
import { mayExpect, speaksFor } from './speakers.ts'
import { leadOf, type Teller, type Telling } from './tellers.ts'

/*
 * What a verb of saying tells, once its speaker is known.
 */

/** What whoever tells it tells, or `null` where it is only compared with. */
export function whatIsSaid(telling: Telling, teller: Teller): Speech | null {
  const { compiled, reading, memory, cue, rule, start, end, isExpecting } = telling
  const { tokens } = reading
  const { phrases } = compiled.pack
  const { speaker, first, inset } = teller
  const after = tokens[cue.last + 1]
  const lead = leadOf(reading, first, phrases.articles)
  const opener = tokens[lead - 1]
  if (isExpecting) {
    // "more than analysts had expected, and": what is compared with.
    if (!after || after.kind === SYMBOL)
      for (const words of [phrases.comparing, phrases.thats]) if (words?.has(opener?.norm ?? '')) return null
    const about = expectedNumber(telling, lead)
    if (about)
      return speaksFor(compiled, speaker) || speaker === memory.speaker
        ? { speaker, from: about.first, to: cue.first, at: cue.first, rule }
        : null
  }
  // "The survey, by the institute, found": the paper is not straight before its verb.
  const isPaperByName = phrases.papers?.has(speaker.toLowerCase()) === true
  const paper = teller.paper || isPaperByName
  if (
    isExpecting &&
    speaker !== memory.speaker &&
    !(inset && (isCapital(speaker) || isPaperByName)) &&
    !mayExpect(compiled, reading, cue, speaker)
  )
    return null
  // "…, X said.": the speaker stands behind what is said.
  const isTrailing =
    opener !== undefined &&
    opener.kind === SYMBOL &&
    (opener.norm === ',' || isMark(opener.norm)) &&
    !saysMore(compiled, reading, cue)
  if (isTrailing) return saidBefore(telling, speaker, lead)
  // "…, presiding Judge Ana Roy said.": nothing is said behind it.
  if (rule === 'said' && (!after || after.norm === '.') && tellsBefore(reading, first) && opener?.kind === WORD) {
    let comma = first - 1
    while (comma > 0 && first - comma < 6 && tokens[comma]!.kind === WORD && reading.verbAt[comma] !== FINITE) comma--
    if (tokens[comma]!.norm === ',' && !phrases.clauseOpeners.has(tokens[comma + 1]!.norm))
      return { speaker, from: start, to: end, at: cue.first, rule }
  }
  // "Reserves, which the state says should be 15 percent, stand at 3": only the relative clause is said.
  let to = end
  // ", which 22 of 27 economists had predicted, takes it to 3 percent"
  const isInWhich = opener?.kind === WORD && isInAside(compiled, reading, cue.first)
  if (
    isInWhich ||
    (opener?.kind === WORD &&
      // "While the mayor said …, no one was hurt": so too
      (phrases.pronouns.has(opener.norm) || (lead === 1 && !phrases.goingOn?.has(opener.norm))) &&
      phrases.clauseOpeners.has(opener.norm) &&
      !phrases.thats?.has(opener.norm))
  )
    for (to = cue.last + 1; to < end && tokens[to]!.norm !== ','; ) to++
  to = Math.min(to, closeOfInset(reading, first, cue.last))
  // What a survey found goes on behind a semicolon: "; among the young …"
  const further = tokens[end + 1]
  return {
    speaker,
    from: cue.first,
    to: paper && to === end && further && phrases.leading.has(further.norm) ? partEnd(reading, end + 1) : to,
    at: cue.first,
    rule,
    isPaper: paper || phrases.papers?.has(lastWord(speaker)) === true,
  }
}

/** Whether a verb stands in a clause with "which" that a comma opens. */
function isInAside({ pack }: Compiled, { tokens }: Reading, verb: number): boolean {
  let open = verb - 1
  while (open > 0 && verb - open < 8 && tokens[open]!.norm !== ',') open--
  const which = tokens[open + 1]!.norm
  return tokens[open]!.norm === ',' && pack.phrases.relatives?.has(which) === true && !pack.phrases.thats?.has(which)
}

/** "The scheme, announced after tests showed that 30 percent failed, was to cost": the comma that closes the part in which somebody speaks; the end of the sentence if there is none. */
function closeOfInset(reading: Reading, speaker: number, verb: number): number {
  const { tokens, verbAt } = reading
  let open = speaker - 1
  while (open > 0 && tokens[open]!.norm !== ',' && verbAt[open] !== FINITE) open--
  const { length } = tokens
  if (open < 1 || tokens[open]!.norm !== ',' || verbAt[open + 1] !== NON_FINITE) return length
  for (let i = 0; i < open; i++) if (verbAt[i] === FINITE) return length
  // "The report, published by the regulator, found"
  for (let i = speaker; i < verb; i++) if (tokens[i]!.norm === ',') return length
  let close = verb + 1
  while (close < length && tokens[close]!.norm !== ',') close++
  return close
}

/** "the $590 million analysts had expected, while": the only number that somebody expected, or `null`. */
function expectedNumber({ compiled, reading, cue }: Telling, lead: number): Quantity | null {
  let ahead = lead - 1
  if (compiled.pack.phrases.relatives?.has(reading.tokens[ahead]?.norm ?? '')) ahead--
  const about = reading.claims[reading.claimAt[ahead] ?? -1]
  const foreseen = about ? foreseenAt(compiled, reading, about.last + 1, about.last + 1) : -1
  return about && cue.first <= foreseen && foreseen <= cue.last ? about : null
}

/** "…, X said.": what stands before a speaker behind a comma or quotation mark. */
function saidBefore(
  { compiled, reading, cue, rule, at, start, end }: Telling,
  speaker: string,
  lead: number,
): Speech | null {
  const { tokens } = reading
  const { personal, breaks, relatives, wherein, links } = compiled.pack.phrases
  const opener = tokens[lead - 1]!.norm
  // "7,000 were stuck at the airport, where, he said, 2,300 blankets": only the clause that opens right before
  const clause = opener === ',' && tokens[lead - 2]?.kind === WORD ? tokens[lead - 2]!.norm : ''
  const from = relatives?.has(clause) || wherein?.has(clause) || links.has(clause) ? lead - 2 : start
  const after = tokens[cue.last + 1]
  // ", whose leader, Ana Roy, conceded defeat": no word of hers
  if (opener === ',' && rule === 'said' && after?.kind === WORD && isPlainObject(compiled, reading, cue.last + 1))
    return null
  let over = cue.last + 1
  const goesOn = cue.value.role === 'saying' && cue.value.source === 'either' && breaks.has(after?.norm ?? '')
  while (goesOn && over < end && tokens[over]!.norm !== ',' && !isMark(tokens[over]!.norm)) over++
  // "There were 3,390 then, he points out; in June there were 5,010": nobody else speaks behind it.
  const isLast =
    personal?.has(tokens[at]?.norm ?? '') &&
    !reading.cues.some(({ value, first }) => value.role === 'saying' && first > end)
  return { speaker, from, to: isLast ? tokens.length : end, at: cue.first, rule, over }
}

/** Whether a word behind a verb of saying is what is said, not when, where or to whom. */
function isPlainObject({ pack }: Compiled, { tokens, verbAt, periodAt, claimAt }: Reading, at: number): boolean {
  const { breaks, trailing, addressed, hearers, isAdverb, thats, articles } = pack.phrases
  const { norm, capital } = tokens[at]!
  if (addressed?.has(tokens[at - 1]!.norm) || capital || periodAt[at] || verbAt[at] !== NO_VERB || claimAt[at]! >= 0)
    return false
  if (
    breaks.has(norm) ||
    trailing.has(norm) ||
    hearers?.has(norm) ||
    isAdverb?.(norm) ||
    thats?.has(norm) ||
    articles.has(norm)
  )
    return false
  const behind = tokens[at + 1]
  return behind === undefined || behind.norm === '.' || behind.norm === ','
}

/** Whether a clause follows the verb of saying: "said it expects", "said that", "said sales rose". */
export function saysMore(compiled: Compiled, reading: Reading, cue: Match<Cue>): boolean {
  const { relatives, thats } = compiled.pack.phrases
  const { tokens, verbAt, periodAt } = reading
  // ", hunters say at least 2,000": a number is what is said
  const isDeed = compiled.pack.phrases.deeds?.has(tokens[cue.last]!.norm)
  if (!isDeed && reading.claims.some((q) => beforeNumber(compiled, reading, q) === cue.last)) return true
  let i = cue.last + 1
  while (i < tokens.length && (periodAt[i] || compiled.pack.phrases.trailing.has(tokens[i]!.norm))) i++
  const next = tokens[i]
  if (!next || next.kind === SYMBOL) return false
  if (compiled.pack.phrases.breaks.has(next.norm) && !thats?.has(next.norm)) {
    // "said in a statement on Monday that"
    for (; i < tokens.length && tokens[i]!.kind !== SYMBOL; i++)
      // "in a statement that ran to four pages"
      if (thats?.has(tokens[i]!.norm)) return verbAt[i + 1] !== FINITE
    return false
  }
  if (isInserted(reading, i) || tokens[cue.last]!.norm === ',') return false
  const opened = thats?.has(tokens[cue.last]!.norm)
  const toWhom = compiled.pack.phrases.addressed?.has(tokens[cue.first]!.norm)
  for (; i < tokens.length; i++) {
    // ", witnesses told local television, and": only whom they told
    if (toWhom && !opened && tokens[i]!.norm === ',') return false
    // ", said a trader who declined to be named", but "said the grid, which failed, would get"
    if (!opened && relatives?.has(tokens[i]!.norm) && !thats?.has(tokens[i]!.norm)) {
      i = closeOfAside(reading, i)
      if (i < 0) return false
    }
    if (verbAt[i] === FINITE) return true
    // "said a family earning $60,000 would": a sign of money ends nothing.
    if (tokens[i]!.kind === SYMBOL && !tokens[i]!.glued && reading.claimAt[i]! < 0) return false
  }
  return false
}

/** Of "Ferries, said Mr Holt, carried" whether nothing but a name stands at a token, between the verb of saying and that of the sentence. */
export function isInserted({ tokens, verbAt }: Reading, from: number): boolean {
  let end = from
  while (tokens[end]?.capital && end - from < 5) end++
  return end > from && tokens[end]?.norm === ',' && verbAt[end + 1] === FINITE
}

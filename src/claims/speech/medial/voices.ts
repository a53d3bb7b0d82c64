import { lastWord } from '../../clauses/last-words.ts'
import { marketReacts } from '../../clauses/medial/between-tokens.ts'
import { type Clauses, clausesOf } from '../../clauses/medial/clauses.ts'
import type { Reading, Roles } from '../../clauses/sentence.ts'
import type { Memory } from '../../memory.ts'
import { NO_VERB } from '../../pack/pack.ts'
import type { Compiled } from '../../tables/compiled.ts'
import { WORD } from '../../text/tokens.ts'
import { foreseenBy, heldForecast, ownForecast, reckonedBy, revised, willed } from './forecasts.ts'
import { byAccount, givenByPaper, polledBy, surveyedBy } from './papers.ts'
import { nameBefore, nameIn } from './persons.ts'
import { calledBy, isOfSpeaker, quotedBehind, quotedBy } from './quoted.ts'
import { rememberSubjects } from './remembered.ts'
import {
  isBeforeEnd,
  isHearer,
  isInRelative,
  isMark,
  isQuoted,
  isToEnd,
  isUnsaid,
  quotedTokens,
  type Speech,
} from './scope.ts'
import { isNamed } from './speakers.ts'
import { isToldBefore, ofSpeaker, sourced, spoken, tagged } from './verbs.ts'

/**
 * Who says what, where the speaker stands beside the verb of saying: "X said …", "…, X said", "“…,” said X", "according to X".
 *
 * A speaker covers the clause that is said, not what else the sentence tells; a quotation that goes on over its sentence keeps its speaker.
 */
export function attributeSpeech(compiled: Compiled, reading: Reading, roles: readonly Roles[], memory: Memory): void {
  const { tokens, claims } = reading
  const { quotation } = memory
  const opened = quotation !== null && quotation.opening.span !== reading.span
  const quoted = quotedTokens(reading, opened)
  const clauses = clausesOf(compiled, reading, memory)
  const speeches = findSpeeches(compiled, reading, clauses, memory, quoted)
  // Who says a quotation says all of it: “if you ate less, our model says …,” said Dr. Lund.
  if (speeches.length > 1) speeches.sort((a, b) => (quoted[b.at] ?? 0) - (quoted[a.at] ?? 0))
  // What a quotation cites within it is told by whoever is quoted.
  const holder = opened ? (quotation.speaker ?? null) : isMark(tokens[0]?.norm) ? memory.speaker : null
  const isSaidWithin = ({ attribution }: Roles, n: number): boolean =>
    attribution !== null && quoted[claims[n]!.first] !== 0
  for (const { speaker: words, from, to, rule, at, over = at } of speeches) {
    // "Ana Roy of the environmental group Viva": the name alone
    const speaker = nameOf(compiled, words)
    if (holder && quoted[at] && isQuoted(claims, quoted, from, to)) continue
    // “I did it,” said Ana Roy, who weighs 49kg, according to her team: the quotation is hers.
    const isBesideQuoted = rule === SOURCED && !quoted[at] && roles.some(isSaidWithin)
    // "said Park, a nurse who asked not to be named": she has spoken already.
    const isOfSpeaker =
      speeches.length > 1 && memory.speaker !== null && isAsideOfSpeaker(compiled, reading, quoted, at)
    if (!isBesideQuoted && !isOfSpeaker) memory.speaker = speaker
    for (let n = 0; n < roles.length; n++) {
      const q = claims[n]!
      if (isBesideQuoted && isSaidWithin(roles[n]!, n)) continue
      if (q.first < from || q.first >= to || (at < q.first && q.first < over)) continue
      // "said that profit fell, sending its shares down 3 percent": no word of theirs
      if (!quoted[q.first] && marketReacts(compiled, reading, at, q.first)) continue
      // “Nobody told us,” said Ana Roy, who lost two brothers: what is said within ends with its mark.
      if (quoted[at] && !quoted[q.first]) continue
      if (!quoted[q.first] && isHearer(compiled, reading, at, q)) continue
      // "The dollar index showed an increase of 0.5 points": its own
      if (rule === 'showed' && q.unit!.type === 'index' && roles[n]!.subject === speaker) continue
      roles[n]!.attribution = speaker
      q.why.set('attribution', rule)
    }
  }
  for (let n = 0; n < roles.length; n++) {
    const q = claims[n]!
    if (roles[n]!.attribution !== null || !quoted[q.first]) continue
    const isOfOpen = quotation !== null && (opened ? isBeforeEnd(quoted, q.first) : isToEnd(quoted, q.first))
    // Nobody named within: whoever is named before or behind the whole quotation, or spoke last.
    const speaker =
      (isOfOpen ? quotation.speaker : null) ??
      // Dana Roy called it “a third of what we asked for”: whoever does so.
      calledBy(compiled, clauses, quoted, claims[n]!.first) ??
      // Gusts were forecast, “but we need 4 millimetres”: whoever spoke last in the paragraph.
      memory.speaker ??
      (isMark(tokens[0]?.norm) ? memory.spokeBefore : null)
    if (!speaker) continue
    memory.speaker = speaker
    roles[n]!.attribution = speaker
    q.why.set('attribution', 'quotation goes on')
  }
  let last = speeches[0]
  for (const speech of speeches) if (speech.at > last!.at) last = speech
  // "It finds that 49 percent support it. Thirteen percent do not know.": what was asked goes on.
  if (last) memory.paper = last.isPaper ? last.speaker : null
  else if (memory.paper)
    for (const [n, role] of roles.entries())
      if (role.attribution === null && role.kind === 'share' && shares.has(claims[n]!.unit!.type)) {
        role.attribution = memory.paper
        claims[n]!.why.set('attribution', 'paper goes on')
      }
  carryOn(compiled, reading, clauses, roles, memory, quoted, last)
  // “I sleep seven hours,” she says: whoever is quoted.
  for (const [n, role] of roles.entries())
    if (
      role.subject === null &&
      role.attribution &&
      quoted[claims[n]!.first] &&
      isOfSpeaker(compiled, reading, clauses, claims[n]!)
    )
      role.subject = role.attribution
  rememberSubjects(compiled, reading, clauses, memory, last ?? null)
}

/** Whether a verb of saying in a relative clause tells of whoever said what is quoted before: “I pay it,” said Park, a nurse who asked that. */
function isAsideOfSpeaker(compiled: Compiled, reading: Reading, quoted: Uint8Array, at: number): boolean {
  if (quoted[at] || quoted.indexOf(1) > at || !quoted.includes(1)) return false
  return isInRelative(compiled, reading, at)
}

/** Of a person told by name and with more than a word or two of where he or she belongs, the name. */
const nameOf = (compiled: Compiled, words: string): string => {
  // "according to FlightAware data—isn't": a dash ends a name
  const dash = words.indexOf('—')
  const speaker = dash > 0 ? words.slice(0, dash).trimEnd() : words
  return speaker.split(' ', 6).length > 5 ? (nameBefore(compiled, speaker) ?? speaker) : speaker
}

/** The rule of those who are named as a source. */
const SOURCED = 'according to'

/** Rules by which somebody tells a whole sentence. */
const telling: ReadonlySet<string> = new Set(['said', 'showed', 'according to', 'tag'])

/**
 * "Output rose 4 percent, the bureau said. Half of it was exported.": a sentence that tells how things stand is told by whoever told the one
 * before it, where that one is a body, a paper or an official, and nobody is quoted.
 */
function carryOn(
  compiled: Compiled,
  reading: Reading,
  clauses: Clauses,
  roles: readonly Roles[],
  memory: Memory,
  quoted: Uint8Array,
  last: Speech | undefined,
): void {
  const source = memory.teller
  memory.teller = null
  if (quoted.includes(1)) return
  if (last) {
    const isWhole = telling.has(last.rule) && last.to >= reading.tokens.length - 1
    const { forecasters } = compiled.pack.phrases
    const isBody = last.speaker.split(' ').some((word) => forecasters?.has(word.toLowerCase()))
    const known = isBody || last.isPaper || isNamed(compiled, last.speaker) || nameIn(compiled, last.speaker) !== null
    // "Several executives have announced their departures" tells no number.
    const speaker = nameOf(compiled, last.speaker)
    const tells = roles.some(({ attribution }) => attribution === speaker)
    memory.teller = isWhole && known && tells ? speaker : null
  } else if (source !== null && tellsHowThingsAre(compiled, reading, clauses)) {
    memory.teller = source
    for (const [n, role] of roles.entries()) {
      if (role.attribution !== null) continue
      role.attribution = source
      reading.claims[n]!.why.set('attribution', 'told on')
    }
  }
}

/** Whether the first verb of a sentence that has no verb of saying is a form of "be", a passive, or tells how something stands or moves. */
function tellsHowThingsAre({ pack }: Compiled, reading: Reading, clauses: Clauses): boolean {
  const { passive, breaks, to, from, by, isAdverb, merely } = pack.phrases
  const { tokens, cues, verbAt, cueAt, claims, claimAt } = reading
  if (cues.some(({ value, first }) => value.role === 'saying' && verbAt[first] !== NO_VERB)) return false
  const g = clauses.groups.findIndex(({ finite }) => finite)
  const group = clauses.groups[g]
  // "Economists had on average tipped 4 percent": what another body does
  if (!group || pack.phrases.forecasters?.has(lastWord(clauses.subjectOf(g) ?? ''))) return false
  // but not "It is accused by the regulator of"
  for (let i = group.first; i <= group.last; i++)
    if (passive?.has(tokens[i]!.norm)) return !by.has(tokens[group.last + 1]?.norm ?? '')
  const cue = cueAt[group.last]
  if (cue?.value.role !== 'state' && cue?.value.role !== 'move') return false
  // "Delia turned down four of 21 bids", "cut the rate": what somebody does
  // … but "climbed sharply to 19 percent", "fell a further 3 percent"
  let at = cue.last + 1
  while (tokens[at]?.kind === WORD && (isAdverb?.(tokens[at]!.norm) || merely?.has(tokens[at]!.norm))) at++
  const next = tokens[at]
  const isObject = next?.kind === WORD && !breaks.has(next.norm) && !to.has(next.norm) && !from.has(next.norm)
  return !isObject && claims[claimAt[at]!]?.unit?.type !== 'count'
}

/** Of so many of those who were asked. */
const shares: ReadonlySet<string> = new Set(['percent', 'multiple'])

/** Whom a sentence names outside of the quotation that it opens, or that it closes if `isLast`. */
export function quotedInSpeech(compiled: Compiled, reading: Reading, memory: Memory, isLast: boolean): string | null {
  const quoted = quotedTokens(reading, isLast)
  const clauses = clausesOf(compiled, reading, memory)
  const speeches = findSpeeches(compiled, reading, clauses, memory, quoted).filter(({ at }) => quoted[at] === 0)
  return (isLast ? speeches[0] : speeches.at(-1))?.speaker ?? null
}

/** All that is said in a sentence and by whom; where two cover a number, the later one holds. */
function findSpeeches(
  compiled: Compiled,
  reading: Reading,
  clauses: Clauses,
  memory: Memory,
  quoted: Uint8Array,
): Speech[] {
  const found: Speech[] = []
  for (const cue of reading.cues) {
    if (cue.value.role !== 'saying') continue
    if (cue.value.name === 'said' && quoted[cue.first] === 0 && isUnsaid(compiled, reading, cue.first)) continue
    const speech =
      cue.value.source === 'after'
        ? sourced(compiled, reading, memory, cue)
        : (ofSpeaker(compiled, reading, cue, found.at(-1)) ??
          spoken(compiled, reading, clauses, memory, cue, quoted, found.at(-1)) ??
          tagged(compiled, reading, cue, quoted))
    if (speech && !isToldBefore(compiled, reading, found.at(-1), speech)) found.push(speech)
  }
  for (let g = 0; g < clauses.groups.length; g++) {
    const speech =
      revised(compiled, reading, clauses, memory, g) ??
      willed(compiled, reading, clauses, memory, g) ??
      givenByPaper(compiled, reading, clauses, g) ??
      ownForecast(compiled, reading, clauses, g) ??
      heldForecast(compiled, reading, clauses, g) ??
      foreseenBy(compiled, reading, clauses, g)
    if (!speech) continue
    // "The minister said the state would pay it, and wanted coverage at 84 percent": told by the minister.
    const isTold = (outer: Speech): boolean =>
      outer.rule === 'said' && outer.at < speech.at && outer.from <= speech.from && outer.to >= speech.to
    if (speech.rule === 'wills it' && found.some(isTold)) continue
    // "put turnout at 85 percent, a figure the firm disputed, saying": who speaks next goes on.
    const next = found.find(({ from, at }) => from >= at && at > speech.at)
    found.push(next ? { ...speech, to: Math.min(speech.to, next.from) } : speech)
  }
  const shrugged = quoted.includes(1)
    ? (quotedBy(compiled, reading, found, quoted) ?? quotedBehind(compiled, reading, clauses, found))
    : null
  if (shrugged) found.push(shrugged)
  const opening = surveyedBy(compiled, reading) ?? byAccount(compiled, reading, memory)
  if (opening) found.unshift(opening)
  for (const q of reading.claims) {
    const speech = reckonedBy(compiled, reading, q)
    if (speech) found.push(speech)
  }
  const pollster = polledBy(compiled, reading)
  if (pollster) found.push(pollster)
  return found
}

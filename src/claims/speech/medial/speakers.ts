import { lastWord } from '../../clauses/last-words.ts'
import {
  isAcronym,
  isAmpersand,
  isCapital,
  isMany,
  isPlainNoun,
  type Nouns,
} from '../../clauses/medial/noun-phrases.ts'
import { phrase, type Reading } from '../../clauses/sentence.ts'
import type { Memory } from '../../memory.ts'
import { type Cue, FINITE, NO_VERB, NON_FINITE } from '../../pack/pack.ts'
import { isHyphen } from '../../subjects/medial/subject-search.ts'
import type { Compiled } from '../../tables/compiled.ts'
import type { Match } from '../../tables/patterns.ts'
import { NUMBER, SYMBOL, WORD } from '../../text/tokens.ts'
import { personMeant, plainName } from './persons.ts'
import { isMark } from './scope.ts'

/*
 * The words that name a speaker, behind or before a verb of saying, and who may be one.
 */

/** The name or noun phrase behind "according to", "by" or "said"; of a paper whoever it is from; "" for a pronoun or nothing. */
export function speakerAfter(compiled: Compiled, reading: Reading, from: number): string {
  const { phrases } = compiled.pack
  const { tokens, verbAt } = reading
  const first = skipArticles(reading, agentFrom(compiled, reading, from), phrases.articles)
  // "missed estimates by two points": by how much
  const amount = reading.claims[reading.claimAt[first] ?? -1]
  if (amount && amount.unit!.type !== 'count') return ''
  let last = endOfName(compiled, reading, first)
  // "people familiar with the matter"
  if (last >= first && phrases.familiar?.has(tokens[last + 1]?.norm ?? '')) last++
  if (last >= first && phrases.familiar?.has(tokens[last]!.norm))
    while (tokens[last + 1]?.kind === WORD && last - first < 8 && verbAt[last + 1] === NO_VERB) last++
  // "the manager, Ian Lowe"
  while (last > first && (phrases.partOf.has(tokens[last]!.norm) || phrases.links.has(tokens[last]!.norm))) last--
  const name = last >= first && !tokens[last]!.capital ? nameBehindRole(compiled, reading, last) : ''
  if (name) return name
  const words = last >= first ? phrase(reading, first, last) : ''
  // "according to previous reporting"
  if (phrases.pronouns.has(words.toLowerCase()) || phrases.former?.has(words)) return ''
  // "according to the bank's March survey": a time ends the name, and the bank has said it.
  const isBeforeTime = reading.periodAt[last + 1] !== undefined || tokens[last + 1]?.kind === NUMBER
  const ending = isBeforeTime ? phrases.genitiveEndings?.find((end) => words.endsWith(end)) : undefined
  const owner = ending ? words.slice(0, -ending.length) : words
  return owner.replace(/[\s,.)]+$/, '')
}

/** Where whoever has made a paper begins: "data released Monday by the agency", "a survey of the agency". */
function agentFrom({ pack: { phrases } }: Compiled, { tokens, verbAt }: Reading, from: number): number {
  let first = from
  let isPaper = false
  for (let i = from; i < Math.min(from + (isPaper ? 20 : 9), tokens.length); i++) {
    const { kind, norm } = tokens[i]!
    isPaper ||= phrases.papers?.has(norm) === true
    const next = tokens[i + 1]
    // "the poll of some 74,000 elementary, middle and high school students by the ministry"
    if (verbAt[i] === FINITE || (kind === SYMBOL && !(isPaper && norm === ',' && next?.kind === WORD))) break
    // "a July forecast by consultancy Aldane"
    const isAgent =
      next?.capital || phrases.articles.has(next?.norm ?? '') || (next?.kind === WORD && tokens[i + 2]?.capital)
    // "expected by analysts polled by the agency": the analysts
    const isAsked = !isPaper && phrases.polling?.has(tokens[i - 1]?.norm ?? '')
    // "a study from Leeds, by the end of the century": when
    const isTime = phrases.turns?.has(tokens[i + 2]?.norm ?? '')
    if (phrases.by.has(norm) && isAgent && !isAsked && !isTime) first = i + 1
  }
  if (first !== from) return first
  // "data from the agency", "a forecast from the broker Hale"
  const mayExpect = phrases.articles.has(tokens[from]?.norm ?? '')
  for (let i = from + 1; i < Math.min(from + 7, tokens.length) && tokens[i]!.kind === WORD; i++) {
    const paper = tokens[i - 1]!.norm
    const isOf = phrases.papers?.has(paper) || (mayExpect && phrases.expected?.has(paper))
    if (isOf && phrases.from.has(tokens[i]!.norm)) first = i + 1
  }
  return first
}

/** The last token of a name or phrase that begins with a token; the one before that where there is none. */
function endOfName(compiled: Compiled, reading: Reading, first: number): number {
  const { tokens, verbAt } = reading
  let last = first - 1
  while (last + 1 < tokens.length && last - first < 13) {
    const token = tokens[last + 1]!
    if (token.kind === SYMBOL) {
      const isOwner = last >= first && isOwnerOf(compiled, reading, last + 1)
      if (!isOwner && !isInName(compiled, reading, last + 1)) break
    } else if (token.kind !== WORD) {
      // "Gallup and News1"
      if (last < first || !token.glued || !tokens[last]!.capital || reading.claimAt[last + 1]! >= 0) break
    } else if (reading.periodAt[last + 1]) break
    // "According to these results only four groups": what is told begins
    else if (last > first && !token.capital && compiled.pack.phrases.barely?.has(token.norm)) break
    // "according to the latest WHO report": no pronoun
    else if (
      (compiled.pack.phrases.clauseOpeners.has(token.norm) && !isAcronym(reading, last + 1)) ||
      verbAt[last + 1] === FINITE
    )
      break
    else if (!token.capital) {
      // "according to a regulatory filing"
      const isPaper = last >= first && compiled.pack.phrases.papers?.has(token.norm) === true
      if ((verbAt[last + 1] !== NO_VERB && !isPaper) || (last >= first && leavesName(compiled, reading, last + 1)))
        break
    }
    last++
  }
  return last
}

/** "the bakers' guild" */
const isOwnerOf = (compiled: Compiled, { tokens, verbAt }: Reading, at: number): boolean =>
  tokens[at]!.glued &&
  /^['’]$/.test(tokens[at]!.norm) &&
  tokens[at - 1] !== undefined &&
  isMany(compiled, tokens[at - 1]!.norm) === true &&
  tokens[at + 1]?.kind === WORD &&
  verbAt[at + 1] === NO_VERB

/** Whether a sign stands inside a name. */
function isInName(compiled: Compiled, reading: Reading, at: number): boolean {
  const { tokens } = reading
  const { norm, glued } = tokens[at]!
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  if (glued && next?.glued) return true
  // "Dun & Bradstreet"
  if (isAmpersand(tokens, at)) return true
  // "the Ministry of Trade, Industry and Energy"
  if (norm === ',') return before?.capital === true && next?.capital === true && linkFollows(compiled, reading, at + 1)
  if (norm !== '.' || before === undefined) return false
  // "Dr. Roy"
  if (compiled.pack.abbreviations.get(before.norm) !== undefined) return true
  // "the U.N. migration agency", "Georg E. Matt"
  if (!before.capital || before.norm.length !== 1 || next?.kind !== WORD) return false
  return tokens[at - 2]?.norm === '.' || (tokens[at - 2]?.capital === true && next.capital)
}

/** Whether a preposition ends a name; but "the Centers for Disease Control and Prevention". */
function leavesName({ pack: { phrases } }: Compiled, { tokens, periodAt }: Reading, at: number): boolean {
  const { norm } = tokens[at]!
  // "analysts at Citi"
  const isOfFirm = phrases.breaks.has(norm) && phrases.forecasters?.has(tokens[at - 1]!.norm)
  if (isOfFirm && tokens[at + 1]?.capital && !periodAt[at + 1]) return false
  if (!phrases.breaks.has(norm) && !phrases.from.has(norm) && !phrases.infinitive.has(norm)) return false
  const isOfOffice = phrases.ofOffice?.has(norm) && tokens[at - 1]?.capital && tokens[at + 1]?.capital
  return !isOfOffice || periodAt[at + 1] !== undefined
}

/** Of "the study’s author, economist Ana Roy-Hall" the name; else "". */
function nameBehindRole(compiled: Compiled, reading: Reading, last: number): string {
  const { phrases } = compiled.pack
  const { tokens, verbAt } = reading
  if (tokens[last + 1]?.norm !== ',') return ''
  let name = last + 2
  while (name < last + 5 && tokens[name]?.kind === WORD && !tokens[name]!.capital && verbAt[name] === NO_VERB) name++
  let end = name - 1
  const isOfName = (i: number): boolean =>
    tokens[i]?.kind === WORD && (tokens[i]!.capital || (i > name + 2 && isHyphen(reading, i - 1)))
  while (end - name < 6 && (isOfName(end + 1) || isHyphen(reading, end + 1))) end++
  const behind = tokens[end + 1]
  const isRole = name === last + 2 || isPersonWord(compiled.pack, tokens[name - 1]!.norm)
  // "the lead author, Ana Roy of the University of Umea"
  const isEnd = !behind || behind.kind === SYMBOL || phrases.partOf.has(behind.norm) || phrases.breaks.has(behind.norm)
  return end > name && isRole && isEnd && !isToldOfNext(reading, end + 1) ? phrase(reading, name, end) : ''
}

/** "According to police, Jon Vance, 45, was held", "… the notice, Acme Co. has agreed": whether a verb behind a name, over an age or a dot, is told of it. */
function isToldOfNext({ tokens, verbAt }: Reading, behind: number): boolean {
  if (verbAt[behind] === FINITE) return true
  if (tokens[behind]?.norm === '.') return verbAt[behind + 1] === FINITE
  const isAge = tokens[behind + 1]?.kind === NUMBER && tokens[behind + 2]?.norm === ','
  return isAge && verbAt[behind + 3] === FINITE
}

/** Whether "and" and a capital word follow, with only capital words and commas before it. */
function linkFollows(compiled: Compiled, reading: Reading, from: number): boolean {
  for (let i = from; i < from + 6; i++) {
    const token = reading.tokens[i]
    if (!token) return false
    if (compiled.pack.phrases.links.has(token.norm) && token.kind === WORD)
      return (
        reading.tokens[i + 1]?.capital === true ||
        compiled.pack.phrases.determiners?.has(reading.tokens[i + 1]?.norm ?? '') === true
      )
    if (!token.capital && token.norm !== ',') return false
  }
  return false
}

/** "the Ministry of Trade, Industry and Energy" */
function isCommaOfOffice(compiled: Compiled, reading: Reading, comma: number): boolean {
  const { tokens } = reading
  if (tokens[comma]!.norm !== ',' || !tokens[comma - 1]?.capital || !linkFollows(compiled, reading, comma + 1))
    return false
  const { partOf, purposes } = compiled.pack.phrases
  // "the Department for Tides, Food and Rivers"
  const isOf = (at: number): boolean =>
    partOf.has(tokens[at]?.norm ?? '') || (purposes?.has(tokens[at]?.norm ?? '') === true && tokens[at - 1]!.capital)
  return isOf(comma - 2) || isOf(comma - 3)
}

/** Whether a word is a capital one, be it the last part: "Organisation for Economic Co-operation". */
const isOfCapital = ({ tokens }: Reading, at: number): boolean =>
  tokens[at]?.capital === true ||
  (tokens[at]?.glued === true && tokens[at - 1]?.norm === '-' && tokens[at - 2]?.capital === true)

/** Whether a bracket that ends at a token holds the short form of the name before it. */
export const isShortForm = (reading: Reading, close: number): boolean =>
  reading.tokens[close]?.norm === ')' &&
  reading.tokens[close - 2]?.norm === '(' &&
  isAcronym(reading, close - 1) &&
  reading.tokens[close - 3]?.capital === true

/** A name that goes over its prepositions and numbers: "Office for Labour Statistics", "A group of 75 scientists from 19 countries". */
export function speakerBefore(compiled: Compiled, reading: Reading, to: number): Nouns | null {
  const { phrases } = compiled.pack
  const { tokens, verbAt, periodAt, cueAt, claimAt, claims } = reading
  let end = to
  let first = end + 1
  while (first > 0 && end - first < 14) {
    const token = tokens[first - 1]!
    if (
      token.kind === SYMBOL &&
      !(token.glued && tokens[first]?.glued) &&
      !(token.norm === '.' && token.glued) &&
      !isAmpersand(tokens, first - 1) &&
      !isCommaOfOffice(compiled, reading, first - 1)
    )
      break
    if (token.kind === WORD && (verbAt[first - 1] !== NO_VERB || phrases.clauseOpeners.has(token.norm))) break
    if (periodAt[first - 1] || cueAt[first - 1]?.value.role === 'border') break
    // "In its latest outlook the fund predicts", but "Alexander the Great"
    const article = tokens[first]
    if (
      first <= end &&
      phrases.definite?.has(article!.norm) &&
      !tokens[first + 1]?.capital &&
      token.kind === WORD &&
      !token.capital &&
      isPlainNoun(compiled, token.norm)
    )
      break
    // "above the 235,000 economists expected"
    if (claimAt[first - 1]! >= 0 && claims[claimAt[first - 1]!]!.lent) break
    if (
      phrases.links.has(token.norm) &&
      !(
        isOfCapital(reading, first - 2) &&
        (tokens[first]?.capital || phrases.fellows?.has(tokens[first + 1]?.norm ?? ''))
      )
    )
      break
    first--
  }
  while (first <= end && (phrases.leading.has(tokens[first]!.norm) || phrases.articles.has(tokens[first]!.norm)))
    first++
  // "the town of Korneuburg just north of Vienna"
  while (end > first && phrases.trailing.has(tokens[end]!.norm) && !tokens[end]!.capital) end--
  const opening = claims[claimAt[first]!]
  if (first > end || (opening && opening.unit!.type !== 'count')) return null
  const capitals = tokens[first]!.capital && (tokens[end]!.capital || phrases.fellows?.has(tokens[end]!.norm) === true)
  let group = false
  for (let i = first; i <= end; i++) if (claimAt[i]! >= 0) group = true
  if (!capitals && !group) return null
  return phrases.pronouns.has(phrase(reading, first, end).toLowerCase()) ? null : { first, last: end }
}

interface Apposed {
  readonly speaker: string
  readonly first: number
}

/** Whether only words with a capital, and more than one, stand between two tokens. */
function isFullName({ tokens }: Reading, from: number, to: number): boolean {
  let words = 0
  for (let i = from; i < to; i++)
    if (tokens[i]!.capital) words++
    // "Kim Min-su"
    else if (tokens[i]!.kind === WORD && !(tokens[i - 1]?.norm === '-' && tokens[i - 2]?.capital)) return false
  return words > 1
}

/** Of "…” Ana Roy, the head of the agency said" the name, where what she is begins at a token; else `null`. */
export function calledAhead({ pack }: Compiled, reading: Reading, at: number): Apposed | null {
  const { tokens } = reading
  if (tokens[at - 1]?.norm !== ',' || !pack.phrases.articles.has(tokens[at]!.norm)) return null
  const first = phraseBefore(reading, at - 1)
  if (first < 1 || !isMark(tokens[first - 1]!.norm) || !isFullName(reading, first, at - 1)) return null
  return { speaker: phrase(reading, first, at - 2), first }
}

/**
 * Of "…, the agency's head, Ana Roy, said" and "…, Ana Roy, head of the agency, told" the name, with where its phrase begins; else `null`.
 *
 * @param at the comma before the verb
 */
export function apposedSpeaker({ pack }: Compiled, reading: Reading, at: number): Apposed | null {
  const { tokens, verbAt } = reading
  let found = null as Apposed | null
  let to = at
  for (let phrases = 0; phrases < 3; phrases++) {
    const first = phraseBefore(reading, to)
    if (first < 0) {
      // "Ana Roy, a professor, who did not write it, told": over the relative clause
      let comma = to - 1
      while (comma > 0 && tokens[comma]!.norm !== ',' && to - comma < 16) comma--
      const isAside = pack.phrases.relatives?.has(tokens[comma + 1]!.norm) || verbAt[comma + 1] === NON_FINITE
      if (tokens[comma]!.norm !== ',' || !isAside) break
      to = comma
      continue
    }
    if (first === to) break
    // The first name is the person's, one behind it that of a house.
    const named = pack.phrases.articles.has(tokens[first]!.norm) ? first + 1 : first
    if (isFullName(reading, named, to)) found = { speaker: phrase(reading, named, to - 1), first }
    else if (found && phrases > 0) found = { ...found, first }
    if (tokens[first - 1]?.norm !== ',') return phrases > 0 ? found : null
    to = first - 1
  }
  return found
}

/** Where the words begin that stand before a token, without a verb or a number: behind a mark, or 0. */
function phraseBefore({ tokens, verbAt, claimAt }: Reading, to: number): number {
  let first = to
  while (first > 0 && to - first < 9) {
    const { kind, glued, norm } = tokens[first - 1]!
    if (kind === SYMBOL && !(glued && (norm === '.' || tokens[first]!.glued))) break
    if (verbAt[first - 1] === FINITE || claimAt[first - 1]! >= 0) return -1
    first--
  }
  return first
}

/** "A spokesman for the coast guard", "researchers at the university": who speaks for whom, or "". */
export function memberOf(compiled: Compiled, reading: Reading, span: Nouns | null): string {
  if (!span) return ''
  const { breaks, partOf, articles } = compiled.pack.phrases
  const { tokens, verbAt } = reading
  const first = skipArticles(reading, span.first, articles)
  let link = first
  while (link < span.last && !breaks.has(tokens[link]!.norm) && !partOf.has(tokens[link]!.norm)) link++
  if (link === first || link >= span.last || !isPersonWord(compiled.pack, tokens[link - 1]!.norm)) return ''
  for (let i = first; i <= span.last; i++) if (verbAt[i] !== NO_VERB || reading.periodAt[i]) return ''
  return span.last - first < 10 ? phrase(reading, first, span.last) : ''
}

/** Of "people familiar with the matter" that ends at a token, the people; else -1. */
export function knowingBefore({ pack }: Compiled, { tokens }: Reading, end: number): number {
  for (let i = end - 1; i > 0 && end - i < 8 && tokens[i]!.kind === WORD; i--)
    if (
      (pack.phrases.familiar?.has(tokens[i]!.norm) || pack.phrases.with?.has(tokens[i]!.norm)) &&
      pack.phrases.folk?.has(tokens[i - 1]!.norm)
    )
      return i - 1
  return -1
}

/** The token behind the article of a noun phrase, or its first. */
export function skipArticles({ tokens }: Reading, first: number, articles: ReadonlySet<string>): number {
  return articles.has(tokens[first]?.norm ?? '') ? first + 1 : first
}

/** Whom "her" or "its" means, where it owns what somebody found or reckons; else `null`. */
export function ownerOf(compiled: Compiled, memory: Memory, owner: string): string | null {
  const { owners, called } = compiled.pack.phrases
  if (!owners?.has(owner)) return null
  const pronoun = called?.get(owner)
  return pronoun ? personMeant(compiled, memory, pronoun, false) : (memory.speaker ?? memory.firm)
}

/** Of "the ministry's own count" the ministry, or `null`. */
export function possessor({ pack }: Compiled, reading: Reading, from: number, noun: number): string | null {
  const { text, tokens } = reading
  const first = skipArticles(reading, from, pack.phrases.articles)
  for (let i = first; i < noun; i++)
    if (tokens[i]!.word.genitive) return text.slice(tokens[first]!.start, tokens[i]!.end - 2)
  return null
}

/** Whether a subject is a person, by name or by what he or she is. */
export function isNamed(compiled: Compiled, speaker: string): boolean {
  if (isPersonWord(compiled.pack, headOf(compiled, speaker).toLowerCase())) return true
  const name = plainName(compiled.pack, speaker)
  if (/^\p{Lu}\S* \p{Lu}\S*$/u.test(name)) return true
  // "biologist Ruth Lennox", "shipping adviser Nazrul Karim"
  return / \p{Lu}\S* \p{Lu}\S*$/u.test(name) && name.split(' ').some((word) => isPersonWord(compiled.pack, word))
}

/** The first noun of a speaker: of "Economists at Barclays" the economists. */
export function headOf({ pack }: Compiled, speaker: string): string {
  const words = speaker.split(' ')
  const { breaks, bearings } = pack.phrases
  const end = words.findIndex((word) => breaks.has(word.toLowerCase()) || bearings?.has(word))
  return words.at(end > 0 ? end - 1 : -1)!
}

/** "engineer", "engineers" */
export const isPersonWord = ({ phrases, nouns }: Compiled['pack'], word: string): boolean =>
  phrases.persons?.has(word) === true || phrases.persons?.has(nouns.singularOf?.(word) ?? '') === true

/** Whether a speaker is a body or people who forecast, by its first noun: analysts, the "Bank of Korea", the "OECD", "Economists at Barclays". */
export function speaksFor(compiled: Compiled, speaker: string): boolean {
  const { forecasters, partOf } = compiled.pack.phrases
  const head = headOf(compiled, speaker)
  if (forecasters?.has(head.toLowerCase())) return true
  // "Rating agency Crestline", "Insurance Council of Australia"
  const words = speaker.split(' ')
  const mayLead = (word: string, i: number): boolean => i === 0 || !isCapital(word) || partOf.has(words[i + 1] ?? '')
  return isCapital(head) && words.some((word, i) => mayLead(word, i) && forecasters?.has(word.toLowerCase()) === true)
}

/** Whether a subject may be who expects something: a forecaster, or with a verb of the present whoever has a name: "Acme now sees". */
export function mayExpect(compiled: Compiled, { tokens }: Reading, cue: Match<Cue>, speaker: string): boolean {
  // "The government's November budget projects growth"
  if (compiled.pack.phrases.foreseers?.has(lastWord(speaker))) return true
  if (speaksFor(compiled, speaker) || isNamed(compiled, speaker)) return true
  // "Modellers at Otago University expect"
  const { to, from, with: having } = compiled.pack.phrases
  const [who, link = '', house = '', name = ''] = speaker.split(' ', 4)
  const isHouse = isCapital(house) || (isCapital(name) && compiled.pack.phrases.articles.has(house))
  if (isHouse && (to.has(link) || from.has(link) || having?.has(link)) && isMany(compiled, who!.toLowerCase()))
    return true
  const { norm } = tokens[cue.first]!
  // "The CBO predicted": said, where "Nordia expected" is only what it thought
  const { isOfOne, foretelling, foreseen, breaks, thats, infinitive } = compiled.pack.phrases
  const words = speaker.split(' ')
  // "Rice consultant Ana Roy estimated"
  const isRole = words.length > 2 && words.slice(-2).every(isCapital) && foreseen?.get(norm) === 'estimate'
  if (!isCapital(speaker) && !isRole) return false
  // but "Sales predicted for May", "Profits projected to rise"
  const next = tokens[cue.last + 1]?.norm ?? ''
  const isObject = thats?.has(next) || !(breaks.has(next) || infinitive.has(next))
  return isOfOne?.(norm) === true || ((isRole || foretelling?.has(norm) === true) && isObject)
}

/** Whoever spoke last, but for a body or a paper: "Official data showed …. He said". */
export function speakerAsPerson(compiled: Compiled, { speaker }: Memory): string | null {
  if (!speaker || speaksFor(compiled, speaker)) return null
  return compiled.pack.phrases.papers?.has(lastWord(speaker)) ? null : speaker
}

/** "The mayor was blunt": whom "she" means in the next sentence. */
export const humanOf = (compiled: Compiled, subject: string | null): string | null =>
  subject !== null && isNamed(compiled, subject) ? subject : null

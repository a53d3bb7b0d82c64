import type { Quantity } from '../../numbers/quantity.ts'
import { FINITE, NO_VERB, NON_FINITE } from '../../pack/pack.ts'
import type { Compiled } from '../../tables/compiled.ts'
import { SYMBOL, WORD } from '../../text/tokens.ts'
import { lastWord } from '../last-words.ts'
import { phrase, type Reading } from '../sentence.ts'

/** A noun phrase as the first and last of its tokens. */
export interface Nouns {
  readonly first: number
  readonly last: number
}

/** Whether a word is neither a preposition nor any other word of grammar. */
export const isPlainNoun = ({ pack }: Compiled, word: string): boolean =>
  !pack.nouns.stops.has(word) &&
  !pack.phrases.leading.has(word) &&
  !pack.phrases.pronouns.has(word) &&
  !pack.phrases.trailing.has(word) &&
  !pack.phrases.clauseOpeners.has(word)

/** "those who replied", "the number who had waited" up to its verb, or "". */
export function whoever({ pack }: Compiled, reading: Reading, at: number): string {
  const { tokens, verbAt } = reading
  const { demonstratives, relatives, passive, perfect, pastPerfect, isAdverb, trailing } = pack.phrases
  const head = tokens[at]?.norm ?? ''
  // "those who replied", "those it helps"
  const next = tokens[at + 1]?.norm ?? ''
  const isNumber = pack.bare.counting?.has(head) && relatives?.has(next)
  if (!demonstratives?.has(head) && !isNumber) return ''
  const opened = relatives?.has(next) || pack.phrases.personal?.has(next) || pack.phrases.impersonal?.has(next)
  let last = opened ? at + 2 : at + 1
  const goesOn = (i: number): boolean =>
    [passive, perfect, pastPerfect, trailing].some((words) => words?.has(tokens[i]!.norm)) ||
    isAdverb?.(tokens[i]!.norm) === true
  while (
    last < at + 5 &&
    last + 1 < tokens.length &&
    goesOn(last) &&
    (verbAt[last + 1] !== NO_VERB || goesOn(last + 1))
  )
    last++
  // "eight of those are women"
  if (!opened && verbAt[last] === FINITE) return ''
  return last < tokens.length && verbAt[last] !== NO_VERB ? phrase(reading, at, last) : ''
}

/** "Nordia", "Écoles Nord", "easyJet" */
export const isCapital = (word: string): boolean =>
  isUpper(word.charCodeAt(0)) || /^(?:\p{Lu}|[a-z]{1,6}[A-Z][a-z]{2})/u.test(word)

/** "WHO", "IT": no pronoun. */
export function isAcronym({ text, tokens }: Reading, at: number): boolean {
  const { start, end, capital } = tokens[at]!
  return capital && end - start > 1 && isUpper(text.charCodeAt(start + 1))
}

/** "Nordia Inc. (NRD 0.95%)": how a share moved, by its short name in the same brackets. */
export function isBesideTicker(reading: Reading, q: Quantity): boolean {
  const { tokens } = reading
  if (q.unit!.type !== 'percent' || tokens[q.first - 2]?.norm !== '(' || tokens[q.last + 1]?.norm !== ')') return false
  return isAcronym(reading, q.first - 1)
}

const isUpper = (c: number): boolean => c >= 65 && c <= 90

/** The sign at the end of "OPEC+". */
export const isPlus = (tokens: Reading['tokens'], at: number): boolean =>
  tokens[at]!.norm === '+' && tokens[at]!.glued && tokens[at - 1]?.capital === true

export const joinsWords = (norm: string): boolean =>
  norm === '-' || norm === '&' || norm === '’' || norm === '/' || norm === '.' || norm === "'" || norm === '‑'

/** The "AT" of AT&T. */
const isJoined = ({ tokens }: Reading, at: number): boolean => tokens[at + 1]?.norm === '&' && tokens[at + 1]!.glued

/** Of "(ACME)'s system" the "s", of "2016's total" the "'s". */
function isGenitiveRest({ pack }: Compiled, { tokens }: Reading, at: number): boolean {
  const { norm, glued, capital } = tokens[at]!
  const { genitiveRest, genitiveEndings } = pack.phrases
  return glued && !capital && (norm === genitiveRest || genitiveEndings?.includes(norm) === true)
}

/** The sign between the names of "Tolland & Price". */
export const isAmpersand = (tokens: Reading['tokens'], at: number): boolean =>
  tokens[at]!.norm === '&' && tokens[at - 1]?.kind === WORD && tokens[at + 1]?.kind === WORD

/** Signs that end no phrase. */
const trailing: ReadonlySet<string> = new Set([':', ';', ',', '-', '–', '—', '/'])

/** Whether a noun phrase may end with a token: another cannot begin behind a preposition or a link. */
export function isNounEnd({ pack }: Compiled, { tokens, verbAt }: Reading, at: number): boolean {
  const { kind, norm } = tokens[at]!
  return kind === WORD && verbAt[at] === NO_VERB && !pack.phrases.breaks.has(norm) && !pack.nouns.stops.has(norm)
}

/** Whether a sign joins a token to the one before. */
const isJoint = (tokens: Reading['tokens'], at: number): boolean => tokens[at]!.glued || tokens[at - 1]!.kind === SYMBOL

/** "Ten years ago the rate was", "A decade ago the rate was": whether a phrase begins with the rest of a time gone by. */
function isBygone({ pack }: Compiled, { tokens }: Reading, first: number, last: number): boolean {
  const isAgo = (at: number): boolean => at < last && pack.notClaims.past?.has(tokens[at]!.norm) === true
  return isAgo(first) || (pack.phrases.lapses?.has(tokens[first]!.norm) === true && isAgo(first + 1))
}

/** "that of gas", behind "the price of oil" */
export const isOfSuch = ({ pack }: Compiled, { tokens }: Reading, at: number): boolean =>
  pack.phrases.demonstratives?.has(tokens[at]!.norm) === true && pack.phrases.partOf.has(tokens[at + 1]?.norm ?? '')

/** "profit before tax", "income from operations": whether a preposition and the word behind it belong to the noun before as a term. */
export const isTerm = ({ pack }: Compiled, { tokens }: Reading, at: number): boolean =>
  pack.phrases.termTails?.get(tokens[at]?.norm ?? '')?.has(tokens[at + 1]?.norm ?? '') === true

/** The words of a stretch from its first noun to the first preposition that is no "of", or "". */
export function trimPhrase(compiled: Compiled, reading: Reading, first: number, last: number): string {
  const { phrases } = compiled.pack
  const { tokens } = reading
  first = behindBracket(reading, first, last)
  while (first <= last && isLeftOut(compiled, reading, first, last)) first++
  // "By Tuesday evening firefighters"
  if (first < last && phrases.daytimes?.has(tokens[first]!.norm) && reading.periodAt[first - 1]) first++
  // "another 3 to 5 inches of rain": the rain.
  const amount = reading.claims[reading.claimAt[first + 1] ?? -1]
  const isAmount =
    amount &&
    amount.first === first + 1 &&
    amount.noun === null &&
    phrases.partOf.has(tokens[amount.last + 1]?.norm ?? '')
  if (isAmount) return amount.last + 2 <= last ? trimPhrase(compiled, reading, amount.last + 2, last) : ''
  // "By late morning its winds": the words before it are another phrase's.
  for (let i = first + 1; i <= last; i++) {
    const { norm } = tokens[i]!
    if (phrases.articles.has(norm) && phrases.pronouns.has(norm) && isNounEnd(compiled, reading, i - 1)) first = i + 1
  }
  let to = endOfPhrase(compiled, reading, first, last)
  while (to > first && isTrailing(compiled, reading, first, to - 1)) to--
  // "the number of Australians older than 65"
  const isNoun = to - 1 > first && !phrases.pronouns.has(tokens[to - 2]!.norm)
  if (isNoun && phrases.isDegree?.(tokens[to - 1]!.norm) && phrases.than?.(tokens[to]?.norm ?? '')) to--
  return to === first ? '' : worded(compiled, reading, first, to)
}

/** Of "wholesale (to dealers) sales", begun within the bracket, the token behind it; else the first. */
function behindBracket({ tokens }: Reading, first: number, last: number): number {
  for (let i = first; i < last; i++)
    if (tokens[i]!.norm === '(') return first
    else if (tokens[i]!.norm === ')') return i + 1
  return first
}

/** "Per-day exports", "after-tax profit": a preposition within a word. */
export const isHyphenedOn = (tokens: Reading['tokens'], at: number): boolean =>
  tokens[at + 1]?.norm === '-' && tokens[at + 1]!.glued && tokens[at + 2]?.glued === true

/** Whether a word that opens a phrase is no part of it: "the", "so far", "of". */
function isLeftOut(compiled: Compiled, reading: Reading, first: number, last: number): boolean {
  const { phrases } = compiled.pack
  const { tokens } = reading
  if (isSeat(compiled, reading, first, last)) return true
  if (isJoined(reading, first) || isOfSuch(compiled, reading, first)) return false
  const { kind, norm } = tokens[first]!
  // "its third-quarter profit": a time, no word as "after-tax" is one.
  if (isHyphenedOn(tokens, first) && !reading.periodAt[first]) return false
  return (
    kind === SYMBOL ||
    isGenitiveRest(compiled, reading, first) ||
    isBygone(compiled, reading, first, last) ||
    isTimeBefore(compiled, reading, first, last) ||
    // "So far crews have dug"
    (first < last && phrases.adverbials?.get(norm)?.has(tokens[first - 1]?.norm ?? '') === true) ||
    phrases.leading.has(norm) ||
    (first < last && phrases.breaks.has(norm) && reading.verbAt[first] === NO_VERB) ||
    // "No VAT applies"
    (first < last && phrases.none?.has(norm) === true && tokens[first + 1]!.kind === WORD) ||
    phrases.articles.has(norm)
  )
}

/** "Delaware-based Velt Pumps": whether a token is of where the firm with the name behind it sits. */
function isSeat({ pack }: Compiled, { tokens }: Reading, at: number, last: number): boolean {
  const { seated } = pack.phrases
  const isHyphen = (i: number): boolean => tokens[i]?.norm === '-' && tokens[i]!.glued
  let end = at
  if (isHyphen(at + 1) && tokens[at]!.capital) end = at + 2
  else if (isHyphen(at)) end = at + 1
  return end < last && seated?.has(tokens[end]!.norm) === true && isHyphen(end - 1) && tokens[end + 1]!.capital
}

/** "the third quarter unemployment rate", but "the January-March period" is no noun by itself. */
function isTimeBefore({ pack }: Compiled, { tokens, periodAt }: Reading, first: number, last: number): boolean {
  if (first >= last || periodAt[first] === undefined) return false
  return !(periodAt[last - 1] !== undefined && pack.phrases.terms?.has(tokens[last]!.norm))
}

/** Words of a phrase, at most. */
const MOST_WORDS = 14

/** The token behind the last one of a phrase. */
function endOfPhrase(compiled: Compiled, reading: Reading, first: number, last: number): number {
  let to = first
  while (to <= last && to - first < MOST_WORDS && !isBreak(compiled, reading, first, to, last)) to++
  return to
}

/** Whether a phrase ends before a token. */
function isBreak(compiled: Compiled, reading: Reading, first: number, to: number, last: number): boolean {
  const { phrases } = compiled.pack
  const { tokens } = reading
  const { kind, norm, glued, capital } = tokens[to]!
  if (kind === SYMBOL) {
    if (isOfShortForm(compiled, reading, to, last)) return false
    if (!glued && !isAmpersand(tokens, to)) return true
    if (norm === ',' && isInList(compiled, reading, first, to, last)) return false
    if (norm === ',' || norm === '(' || norm === '“' || norm === '”' || norm === '"') return true
  }
  if (to > first) {
    // "the wheat it eats"
    if (to < last && isPointedAt(compiled, tokens, to)) return false
    if (phrases.personal?.has(norm) || (phrases.impersonal?.has(norm) && !capital)) return true
    // "temperatures north of the Arctic Circle"
    if (phrases.bearings?.has(norm) && phrases.partOf.has(tokens[to + 1]?.norm ?? '')) return true
    if (isPreposition(compiled, reading, to)) {
      if ((to < last && isOfOffice(compiled, reading, first, to)) || isTerm(compiled, reading, to)) return false
      if (!isOfWhom(compiled, reading, to)) return true
    }
    if (describes(compiled, reading, to)) return true
    // "the population age 65 and older"
    const isAge = phrases.ages?.age.has(norm) || phrases.ages?.aged.has(norm)
    if (isAge && to < tokens.length - 1 && reading.claimAt[to + 1]! >= 0) return true
    // "giving the champion the chance": another noun begins.
    const isOther = phrases.determiners?.has(norm) && to - first > 1 && !isJoint(tokens, to) && !tokens[to + 1]?.capital
    if (isOther && isNounEnd(compiled, reading, to - 1)) return true
  }
  return reading.periodAt[to] !== undefined
}

/** "imports from that country": whether a demonstrative behind a preposition says which one the noun behind it is. */
function isPointedAt(compiled: Compiled, tokens: Reading['tokens'], at: number): boolean {
  const { demonstratives, from, to } = compiled.pack.phrases
  const lead = tokens[at - 1]!.norm
  if (!demonstratives?.has(tokens[at]!.norm) || !isPlainNoun(compiled, tokens[at + 1]!.norm)) return false
  return from.has(lead) || to.has(lead)
}

/** "medium-range (MR) rates": whether a sign is a bracket around a short form within a phrase that goes on behind it. */
function isOfShortForm({ pack }: Compiled, reading: Reading, at: number, last: number): boolean {
  const { tokens, verbAt } = reading
  const close = tokens[at]!.norm === '(' ? at + 2 : at
  if (close >= last || tokens[close]!.norm !== ')' || tokens[close - 2]?.norm !== '(') return false
  const next = tokens[close + 1]!
  if (!isAcronym(reading, close - 1) || next.kind !== WORD || next.capital || verbAt[close + 1] !== NO_VERB)
    return false
  return !pack.phrases.breaks.has(next.norm) && !pack.nouns.stops.has(next.norm)
}

/** Words of one item of a list, at most, and tokens of all of them. */
export const LONGEST_ITEM = 3
export const LONGEST_LIST = 12

/** "exports of steel, copper and aluminium products": whether a comma parts what something is of, up to the last of them behind "and". */
function isInList({ pack }: Compiled, reading: Reading, first: number, comma: number, last: number): boolean {
  const { tokens, verbAt, claimAt, periodAt } = reading
  const { partOf, breaks, links, articles, from, to, excepting } = pack.phrases
  // "exports of steel, copper and zinc", "imports from China, Japan and Korea", "prices excluding food, energy and rents"
  const isOfAll = (norm: string): boolean => partOf.has(norm) || excepting?.has(norm) === true
  const leads = ({ norm }: (typeof tokens)[number]): boolean => isOfAll(norm) || from.has(norm) || to.has(norm)
  let of = comma - 1
  while (of > first && (tokens[of]!.kind === WORD || tokens[of]!.norm === ',') && !leads(tokens[of]!)) of--
  if (!leads(tokens[of]!) || comma - of > LONGEST_LIST) return false
  const isOf = isOfAll(tokens[of]!.norm)
  const next = articles.has(tokens[comma + 1]?.norm ?? '') ? comma + 2 : comma + 1
  if (!isOf && !tokens[next]?.capital && !links.has(tokens[next]?.norm ?? '')) return false
  // "In the city of Leeds, prices and wages rose"
  const lead = articles.has(tokens[first - 1]?.norm ?? '') ? first - 2 : first - 1
  if (breaks.has(tokens[lead]?.norm ?? '')) return false
  let words = 0
  let isLast = false
  for (let i = comma + 1; i <= last; i++) {
    const { kind, norm } = tokens[i]!
    if (norm === ',' && words > 0 && !isLast) words = 0
    else if (links.has(norm) && !isLast) {
      isLast = true
      words = 0
    } else if (isLast && words > 0 && breaks.has(norm)) return true
    // "to the EU, the U.S. and Japan"
    else if (!isOf && ((norm === '.' && tokens[i]!.glued) || articles.has(norm))) continue
    else if (kind !== WORD || breaks.has(norm) || articles.has(norm) || verbAt[i] !== NO_VERB) return false
    else if (claimAt[i]! >= 0 || periodAt[i] || ++words > LONGEST_ITEM) return false
  }
  return isLast && words > 0
}

/** Whether a preposition that stands for itself is at a token; but "the on-time rate". */
function isPreposition({ pack }: Compiled, reading: Reading, at: number): boolean {
  const { tokens } = reading
  const { kind, glued, norm } = tokens[at]!
  const isHyphened = tokens[at + 1]?.norm === '-' && tokens[at + 1]!.glued
  return kind === WORD && !glued && pack.phrases.breaks.has(norm) && !isHyphened && !isJoined(reading, at)
}

/** "Observatory for Human Rights" */
function isOfOffice({ pack }: Compiled, { tokens, periodAt }: Reading, first: number, at: number): boolean {
  const isLong = tokens[at + 2]?.capital === true || (at - first > 1 && tokens[at - 2]!.capital)
  if (!isLong || !tokens[at - 1]!.capital || !tokens[at + 1]?.capital) return false
  return pack.phrases.ofOffice?.has(tokens[at]!.norm) === true && !periodAt[at + 1]
}

/** "Shares in Hanul Motor": of whom they are. */
function isOfWhom({ pack }: Compiled, { tokens, periodAt }: Reading, at: number): boolean {
  const { inside, stakes } = pack.phrases
  if (!inside?.has(tokens[at]!.norm) || !stakes?.has(tokens[at - 1]!.norm)) return false
  return tokens[at + 1]?.capital === true && !periodAt[at + 1]
}

/** "women living in", "estimates compiled by", but "teen smoking by 25 percent" */
function describes({ pack }: Compiled, { tokens, verbAt }: Reading, at: number): boolean {
  if (verbAt[at] === NO_VERB || !tokens[at + 1] || !pack.phrases.breaks.has(tokens[at + 1]!.norm)) return false
  const isGerund = verbAt[at] === NON_FINITE && pack.phrases.isGerund?.(tokens[at]!.norm)
  return !(isGerund && !pack.nouns.isHead(tokens[at - 1]!.norm, false))
}

/** Whether the last word of a phrase is no part of it. */
function isTrailing({ pack }: Compiled, { tokens, verbAt }: Reading, first: number, at: number): boolean {
  const { phrases, nouns } = pack
  const { kind, norm, glued, capital } = tokens[at]!
  // "S&P 500: 6,858.47", "Orders – 12 a day"
  if (phrases.partOf.has(norm) || trailing.has(norm)) return true
  if (at === first || glued) return false
  // "bringing its domestic total to", but "40 in total"
  if (phrases.summed?.has(norm) && phrases.articles.has(tokens[first - 1]?.norm ?? '')) return false
  if (phrases.articles.has(norm) || phrases.links.has(norm)) return true
  return (
    !capital &&
    kind === WORD &&
    // "Americans filing", "bribes worth"
    ((verbAt[at] === NON_FINITE && nouns.isHead(tokens[at - 1]!.norm, false)) ||
      phrases.worth?.has(norm) === true ||
      phrases.trailing.has(norm) ||
      phrases.infinitive.has(norm) ||
      phrases.isAdverb?.(norm) === true)
  )
}

/** The words of a phrase, or "" where they name nothing. */
function worded(compiled: Compiled, reading: Reading, first: number, to: number): string {
  const { phrases } = compiled.pack
  const { tokens } = reading
  // "More than 2,300 hectares"
  const isCompared = to - first === 1 || (to - first === 2 && phrases.comparing.has(tokens[to - 1]!.norm))
  if (isCompared && phrases.comparatives?.has(tokens[first]!.norm)) return ''
  const words = phrase(reading, first, to - 1)
  const plain = words.toLowerCase()
  if (to - first === 1) {
    if (isAcronym(reading, first)) return words
    // "Support is highest among those", "buying the other 50%": no noun.
    if (phrases.breaks.has(plain) && reading.verbAt[first] === NO_VERB) return ''
    if (phrases.extremest?.has(plain) || phrases.remaining?.has(plain)) return ''
    // "rose gradually by 3 percent"
    if (phrases.isAdverb?.(plain)) return ''
  }
  return phrases.pronouns.has(plain) || phrases.empty.has(plain) ? '' : words
}

/** Whether a phrase names more than one: "women over 40", "the number of births"; `null` of a plural that may be a name: "Motors". */
export function isMany({ pack }: Compiled, words: string): boolean | null {
  const { breaks, partOf, to, from, relatives } = pack.phrases
  const all = words.split(' ')
  const isLink = (word: string): boolean =>
    breaks.has(word) || partOf.has(word) || to.has(word) || from.has(word) || relatives?.has(word) === true
  const end = all.findIndex((word, i) => i > 0 && (isLink(word) || pack.nouns.residing?.has(word) === true))
  const noun = all[end < 0 ? all.length - 1 : end - 1]!
  // "the number of births": as many as the births.
  if (end >= 0 && end < all.length - 1 && pack.bare.counting?.has(noun.toLowerCase()))
    return pack.nouns.isHead(lastWord(words), false)
  if (!pack.nouns.isHead(noun.toLowerCase(), false))
    return isCapital(noun) && end !== 1 && all.length > 1 ? null : false
  return isCapital(noun) ? null : true
}

/** Whether a phrase is several who forecast, be it with the capital of its sentence: "Analysts at Velt". */
export function areForecasters({ pack }: Compiled, words: string): boolean {
  const head = words.split(' ', 1)[0]!.toLowerCase()
  return pack.phrases.forecasters?.has(head) === true && pack.nouns.isHead(head, false)
}

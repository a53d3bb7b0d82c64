import { FINITE, NO_VERB } from '../../pack/pack.ts'
import type { Compiled } from '../../tables/compiled.ts'
import { SYMBOL, type Token, WORD } from '../../text/tokens.ts'
import type { Reading } from '../sentence.ts'
import { atNumber } from './noun-numbers.ts'
import { isPlainNoun, isPlus, joinsWords, LONGEST_ITEM, LONGEST_LIST, type Nouns, trimPhrase } from './noun-phrases.ts'
import {
  atBound,
  atBracket,
  atOpener,
  atQuote,
  atSign,
  atTime,
  atVerb,
  beginsAnother,
  isAgeAside,
  isCueBefore,
} from './noun-steps.ts'
import { type NounWalk, ON, UNSAID } from './noun-walk.ts'
import { overPlace } from './opening-places.ts'
import { isAdverb, isOfSaying, overAdverbs } from './verb-groups.ts'

/*
 * Noun phrases by where they end or what they fill.
 */

/** The noun phrase that ends with a token, without the prepositions that follow its head, or "". */
export function nounsEndingAt(compiled: Compiled, reading: Reading, end: number, near = false): string {
  const span = nounSpan(compiled, reading, end, near)
  if (span && near) {
    // "points in a match that": the nearest noun, not the first.
    const { breaks } = compiled.pack.phrases
    for (let i = span.last - 1; i > span.first; i--)
      if (breaks.has(reading.tokens[i]!.norm)) {
        const words = trimPhrase(compiled, reading, i + 1, span.last)
        if (words) return words
      }
  }
  return span ? trimPhrase(compiled, reading, span.first, span.last) : ''
}

/**
 * The tokens of the noun phrase that ends with a token, over its further prepositions, numbers and times.
 *
 * @param near the nearest noun only, not what a verb before it tells of
 */
export function nounSpan(compiled: Compiled, reading: Reading, end: number, near = false): Nouns | null {
  const { tokens, periodAt } = reading
  const { breaks } = compiled.pack.phrases
  let last = overAdverbs(compiled, reading, end)
  // "The goal of 2 GW by 2030 will be met": the preposition of a time that was passed over.
  while (last > 0 && periodAt[last + 1] && breaks.has(tokens[last]!.norm)) last--
  if (last < 0) return null
  let after = end + 1
  while (after < tokens.length && (periodAt[after] || isAdverb(compiled, reading, after))) after++
  const walk: NounWalk = {
    compiled,
    reading,
    end,
    after,
    near,
    first: last,
    last,
    linked: -1,
    lastLink: -1,
    counted: -1,
  }
  while (walk.first >= 0 && goesOn(walk)) walk.first--
  return spanOf(walk)
}

/** Whether the phrase goes on before the token that a walk is at, the first rule that knows it deciding. */
function goesOn(walk: NounWalk): boolean {
  const step = atBracket(walk) || atQuote(walk) || atBound(walk)
  if (step !== UNSAID) return step === ON
  if (isAgeAside(walk)) return false
  const { reading, first } = walk
  const marked = atSign(walk) || atTime(walk)
  if (marked !== UNSAID) return marked === ON
  const claim = reading.claimAt[first]!
  if (claim >= 0) return atNumber(walk, reading.claims[claim]!) === ON
  const token = reading.tokens[first]!
  if (token.kind !== WORD) return true
  if (beginsAnother(walk)) return false
  const verb = atVerb(walk)
  if (verb !== UNSAID) return verb === ON
  if (isCueBefore(walk)) return false
  const opener = atOpener(walk)
  if (opener !== UNSAID) return opener === ON
  if (walk.compiled.pack.phrases.links.has(token.norm)) {
    // "exports reaching $3 million and imports valued at $4 million"
    if (walk.near && first < walk.last && reading.claimAt[first - 1]! >= 0) return false
    walk.linked = first
    if (walk.lastLink < 0) walk.lastLink = first
  }
  return true
}

/** What a walk that has ended leaves of its phrase. */
function spanOf(walk: NounWalk): Nouns | null {
  const { compiled, reading, first: stop, last: end, linked } = walk
  const { tokens, verbAt, claimAt, periodAt } = reading
  const { phrases } = compiled.pack
  let first = stop
  let last = end
  const stopper = first < 0 ? undefined : tokens[first]
  // "First-half earnings before interest and tax": a time at the head of a sentence is in its phrase.
  // … and "In May this year exports of pumps and parts rose"
  const time = stopper === undefined ? undefined : periodAt[first]
  const timed = time !== undefined && (time.first === 0 || (time.first === 1 && phrases.breaks.has(tokens[0]!.norm)))
  // "the gap between revenue and the cost of services"
  let between = linked - 1
  while (between > first && !phrases.spanning?.has(tokens[between]!.norm)) between--
  if (
    linked >= 0 &&
    stopper &&
    !timed &&
    between <= first &&
    (verbAt[first] !== NO_VERB ||
      claimAt[first]! >= 0 ||
      stopper.norm === ',' ||
      periodAt[first] ||
      // "gave us a scare and Hart left"
      (phrases.objects?.has(stopper.norm) && verbAt[first - 1] === FINITE))
  ) {
    if (isFurtherObject(walk, first)) first = walk.lastLink
    else if (!isBothBehind(walk, first, linked)) first = behindPlace(walk, first, linked)
  }
  // "60 percent of the people in Adre would be moved": of whom the share is.
  else if (first >= 0 && claimAt[first]! >= 0 && last > first + 1 && phrases.partOf.has(tokens[first + 1]!.norm))
    first++
  // "About 60,000 in Ohio lost power": where they are that the number tells of
  const bare = first >= 0 ? reading.claims[claimAt[first]!] : undefined
  if (bare?.unit?.type === 'count' && bare.noun === null && phrases.breaks.has(tokens[first + 1]?.norm ?? '')) {
    if (verbAt[first + 1] === NO_VERB) return null
  }
  while (last > first && tokens[last]!.kind === SYMBOL && !isPlus(tokens, last)) last--
  // "told analysts tariffs would"
  if (
    last > first + 1 &&
    phrases.addressed?.has(tokens[first]?.norm ?? '') &&
    phrases.hearers?.has(tokens[first + 1]!.norm)
  )
    first++
  first = overPlace(walk, first, last)
  return last > first ? { first: first + 1, last } : null
}

/** "ran for 58 yards and a score and Lee had 75": whether what the first of two "and" joins is one more object of the verb before, and the last one opens the clause. */
function isFurtherObject({ compiled, reading, linked, lastLink }: NounWalk, stop: number): boolean {
  const { tokens, claimAt } = reading
  const { articles } = compiled.pack.phrases
  return (
    linked === stop + 1 &&
    lastLink > linked + 1 &&
    claimAt[stop]! >= 0 &&
    articles.has(tokens[linked + 1]!.norm) &&
    tokens[lastLink + 1]!.capital &&
    !tokens[lastLink - 1]!.capital
  )
}

/** Of "died in Leeds, officials and residents said" the comma behind the place, else the link. */
function behindPlace(walk: NounWalk, first: number, link: number): number {
  const { compiled, reading } = walk
  const { tokens } = reading
  let comma = link - 1
  while (comma > first && tokens[comma]!.norm !== ',') comma--
  if (comma <= first || !isBothBehind(walk, comma, link)) return link
  let at = comma - 1
  while (at > first && comma - at < 4 && tokens[at]!.capital) at--
  return at < comma - 1 && compiled.pack.phrases.breaks.has(tokens[at]!.norm) ? comma : link
}

/** "In May, imports and exports rose", "In May, sales of cars, chips and ships rose", "Two people died, police and fire officials said": whether what an "and" joins are the first nouns of the sentence, behind when or where it is, or who says all before. */
function isBothBehind({ compiled: { pack }, reading, after }: NounWalk, comma: number, link: number): boolean {
  const { tokens, verbAt, periodAt } = reading
  const { partOf, indefinite, pronouns, articles } = pack.phrases
  if (tokens[comma]!.norm !== ',' || link - comma < 2) return false
  // "Prices rose, the Institute of Geography and Statistics (IBGE) said": one name
  const isOfName = (token: Token): boolean => token.capital || partOf.has(token.norm)
  const isNamed = articles.has(tokens[comma + 1]!.norm) && tokens.slice(comma + 2, link).every(isOfName)
  if (isNamed && tokens[link + 1]?.capital) return true
  const isTold = verbAt.subarray(0, comma).includes(FINITE)
  if (isTold && !(verbAt[after] === FINITE && isOfSaying(reading, after))) return false
  // "In Leeds, a city of shops, prices and wages rose", "In Leeds, one of its cities, prices and wages rose"
  const opener = tokens[comma + 1]!.norm
  const isAside = indefinite?.has(opener) || pronouns.has(opener)
  let isList = false
  for (let i = comma + 1; i < link; i++) {
    const { kind, norm } = tokens[i]!
    isList ||= partOf.has(norm)
    if (norm === ',' && isList && !isAside) continue
    if (kind !== WORD || periodAt[i]) return false
  }
  return link - comma <= (isList && !isTold ? LONGEST_LIST : LONGEST_ITEM + 1)
}

/** A noun phrase that fills a stretch of tokens, without its further prepositions, or "". */
export function objectBetween(compiled: Compiled, reading: Reading, first: number, last: number): string {
  const { tokens, claimAt, periodAt } = reading
  const { phrases } = compiled.pack
  // A text may end in the middle of a phrase.
  if (last < first || last - first > 13 || last >= tokens.length) return ''
  const opener = tokens[first]!.norm
  // "puts that range at"
  const isPointed =
    first < last && phrases.demonstratives?.has(opener) === true && isPlainNoun(compiled, tokens[first + 1]!.norm)
  if (phrases.breaks.has(opener) || (phrases.pronouns.has(opener) && !phrases.articles.has(opener) && !isPointed))
    return ''
  if (
    first === last &&
    (phrases.personalObjects?.has(opener) ||
      phrases.homeward?.has(opener) ||
      phrases.trailing.has(opener) ||
      // "has dropped significantly from"
      phrases.isAdverb?.(opener))
  )
    return ''
  // "set the 2013 deficit target at": the year is in its phrase
  // … and "its full-year output forecast"
  const dated = phrases.articles.has(opener) || phrases.owners?.has(opener) ? periodAt[first + 1] : undefined
  const isDated = dated?.first === first + 1 && dated.last < last
  // … and "January inflation"
  const led = periodAt[first]
  const isLed =
    led?.first === first && led.last < last && tokens[led.last + 1]!.kind === WORD && !periodAt[led.last + 1]
  const from = isPointed ? first + 1 : isDated ? dated.last + 1 : isLed ? led.last + 1 : first
  let to = from
  for (; to <= last; to++) {
    const token = tokens[to]!
    if (token.kind === SYMBOL && !token.glued) return ''
    if (token.norm === ',' || token.norm === ';') return ''
    if (periodAt[to]) return ''
    if (claimAt[to]! >= 0) break
  }
  if (to === from) return ''
  if (to <= last && phrases.partOf.has(tokens[to - 1]!.norm)) to--
  return trimPhrase(compiled, reading, from, to - 1)
}

/** Whether a sign stands within a word: "long-term". */
const isWithinWord = (tokens: Reading['tokens'], at: number): boolean =>
  tokens[at]?.glued === true && joinsWords(tokens[at]!.norm) && tokens[at + 1]?.kind === WORD && tokens[at + 1]!.glued

/** Words of what stands behind a link, at most. */
const MOST_BEHIND = 7

/** The noun phrase behind a preposition, up to the next verb, number, time or sign, without its further prepositions; or "". */
export function nounsBehind(compiled: Compiled, reading: Reading, link: number): string {
  const { tokens, verbAt, claimAt, periodAt, cueAt } = reading
  let last = link
  // "a rise in output versus a year ago"
  const goesOn = (at: number): boolean =>
    (tokens[at]?.kind === WORD || isWithinWord(tokens, at)) &&
    verbAt[at] === NO_VERB &&
    claimAt[at]! < 0 &&
    !periodAt[at] &&
    cueAt[at]?.value.role !== 'basis'
  while (last - link < MOST_BEHIND && goesOn(last + 1)) last++
  return last > link ? objectBetween(compiled, reading, link + 1, last) : ''
}

import { divideDecimals, shiftDecimal } from '../../lib/decimal.ts'
import type { Memory } from '../clauses/sentence.ts'
import { FINITE, NO_VERB } from '../pack/pack.ts'
import type { Compiled } from '../tables/compiled.ts'
import { isPossessive, NUMBER, SYMBOL, type Token, WORD } from '../text/tokens.ts'
import { claimBefore, endsPhrase, measured } from './lent-units.ts'
import type { Quantity } from './quantity.ts'
import { isSeen } from './written-units.ts'

const quotes: ReadonlySet<string> = new Set(['"', '“', '”', '‘', '’', "'"])

/** "sickened 49 people in seven states, 11 of them children": whether a number counts only where those of the one before are. */
export function isPlaceOf(
  { pack }: Compiled,
  tokens: readonly Token[],
  lender: Quantity | null,
  { first }: Quantity,
): boolean {
  return (
    lender?.noun?.last === first - 2 &&
    lender.first < first &&
    (pack.phrases.breaks.has(tokens[first - 1]!.norm) || pack.phrases.from.has(tokens[first - 1]!.norm))
  )
}

/** Why of "a 612-bed hospital". */
const SIZE = 'counted noun behind a hyphen'

/** A text in which numbers without a unit are given the noun that they count. */
interface Counting {
  readonly compiled: Compiled
  readonly text: string
  readonly tokens: readonly Token[]
  readonly found: readonly Quantity[]
  /** Of each token why a number in it is no claim. */
  readonly taken: readonly (string | undefined)[]
  readonly verbAt: Uint8Array
  readonly said: Pick<Memory, 'millions' | 'counted'>
  /** The last number with a noun, for those that leave it out. */
  lender: Quantity | null
}

/** Gives numbers without a unit the noun that they count, in languages where it stands behind them as a word of its own. */
export function findCountedNouns(
  compiled: Compiled,
  text: string,
  tokens: readonly Token[],
  found: readonly Quantity[],
  taken: readonly (string | undefined)[],
  verbAt: Uint8Array,
  said: Pick<Memory, 'millions' | 'counted'>,
): void {
  if (!compiled.pack.numbers.spaced) return
  const counting: Counting = { compiled, text, tokens, found, taken, verbAt, said, lender: null }
  for (let n = 0; n < found.length; n++) {
    const q = found[n]!
    if (joinSpread(compiled, text, tokens, q, found[n + 1], verbAt)) continue
    if (q.unit?.type === 'count' && !q.rejected) counting.lender = q
    const millions = isMillions(compiled, text, tokens, found, n, counting.lender, said.millions)
    if (millions) toMillions(q)
    if (!q.unit && !q.rejected && !q.merged && !isAgeOnly(counting, n)) findNoun(counting, n, millions)
  }
}

function toMillions(q: Quantity): void {
  q.decimal = shiftDecimal(q.decimal!, 6)
  q.scaled = true
  q.power = 6
  q.numberEnd = q.end
  q.unit = null
  q.why.set('value', 'digits with scale or groups')
}

/** "four patients aged 68 to 91 continues": an age counts nothing. */
function isAgeOnly({ compiled, tokens, found }: Counting, n: number): boolean {
  const { isAge } = compiled.pack.bare
  const q = found[n]!
  if (q.scaled) return false
  if (isAge(tokens, q.first, q.last)) return true
  const prior = found[n - 1]
  const isEnd = prior?.last === q.first - 2 && compiled.pack.phrases.to.has(tokens[q.first - 1]!.norm)
  return isEnd && isAge(tokens, prior.first, prior.last)
}

const countOf = (text: string): NonNullable<Quantity['unit']> => ({ type: 'count', code: null, text })

/** Lends a number the noun that was said before, be it unknown. */
function lendNoun({ lender }: Counting, q: Quantity, why: string): void {
  q.unit = countOf(lender?.unit?.text ?? '')
  q.lent = true
  q.why.set('unit', why)
}

/** Gives a number a noun, unless it counts none or lends one. */
function findNoun(counting: Counting, n: number, millions: boolean): void {
  const { compiled, tokens, found, taken } = counting
  const q = found[n]!
  const start = overSize(counting, n)
  if (tokens[start]?.norm === '-' && tokens[start]!.glued) {
    sizeOfThing(counting, q, start)
    return
  }
  const isOf =
    tokens[start] !== undefined && compiled.pack.phrases.partOf.has(tokens[start]!.norm) && (q.scaled || q.max === null)
  let at = isOf ? insideWhole(counting, q, start) : start
  if (at < 0 || (tokens[at]?.glued && tokens[at]!.kind === WORD)) return
  // "at least 81 “herders”"
  const quoted = isQuote(tokens[at]) && tokens[at + 1]?.glued === true
  if (quoted) at++
  if (takeModel(counting, n, at) || isOfNext(counting, n, at)) return
  const { head, closing } = headFrom(counting, q, at, quoted)
  const noun = head < 0 ? rareHead(counting, q, at) : head
  if (noun < 0) {
    // "five of the last six quarters"
    if (
      isOf &&
      compiled.pack.phrases.articles.has(tokens[start + 1]?.norm ?? '') &&
      tokens[at]?.kind === WORD &&
      taken[at]
    )
      lendNoun(counting, q, WHOLE)
    if (!millions) return
    q.unit = countOf(counting.lender?.unit?.text ?? counting.said.counted ?? '')
    q.lent = true
    return
  }
  // "beating the 102.5 economists had predicted"
  const isFraction = q.decimal?.includes('.') === true && !q.scaled
  if (isFraction && compiled.pack.phrases.forecasters?.has(tokens[noun]!.norm)) return
  if (isNounBefore(counting, q, noun)) {
    lendNoun(counting, q, 'noun said before')
    return
  }
  // "11 of his 18 years", "three of its 12 hectares": in the unit of the whole
  const whole = compiled.pack.phrases.partOf.has(tokens[q.last + 1]?.norm ?? '') ? found[n + 1] : undefined
  if (whole?.unit && wholes.has(whole.unit.type) && whole.first - q.last <= 3 && whole.last >= noun) {
    q.unit = { ...whole.unit }
    q.lent = true
    q.why.set('unit', 'unit of the whole')
    return
  }
  takeNoun(counting, q, at, noun, closing, quoted, isOf)
}

const isQuote = (token: Token | undefined): boolean => token?.kind === SYMBOL && quotes.has(token.norm)

/** Whether the sign of "20+ cars" stands at a token. */
const isPlus = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.norm === '+' && tokens[at]!.glued && tokens[at + 1]?.kind === WORD && !tokens[at + 1]!.glued

/** The token behind a number, over a size ("six 6,000-ton ships": what is so large), a plus and "or so". */
function overSize({ compiled, text, tokens, found }: Counting, n: number): number {
  const q = found[n]!
  const size = found[n + 1]
  const at = size?.first === q.last + 1 && size.unit && isHyphenedUnit(text, size) ? size.last + 1 : q.last + 1
  if (isPlus(tokens, at)) return at + 1
  const { orSo } = compiled.pack.numbers
  return orSo && tokens[at]?.norm === orSo[0] && tokens[at + 1]?.norm === orSo[1] ? at + 2 : at
}

/** "a 612-bed hospital" */
function sizeOfThing({ compiled, text, tokens }: Counting, q: Quantity, hyphen: number): void {
  const size = tokens[hyphen + 1]
  const thing = tokens[hyphen + 2]
  if (!size?.glued || !compiled.pack.nouns.sizes?.has(size.norm) || thing?.kind !== WORD || thing.glued) return
  q.noun = { first: hyphen + 1, last: hyphen + 1 }
  q.unit = countOf(text.slice(size.start, size.end))
  q.why.set('unit', SIZE)
  q.end = size.end
  q.last = hyphen + 1
}

/** "240 of its 900 staff", "two of them": where the noun of the whole begins; -1 where there is none to look for. */
function insideWhole(counting: Counting, q: Quantity, of: number): number {
  const { compiled, tokens, found } = counting
  const { phrases, nouns } = compiled.pack
  const { pronouns, articles, owners } = phrases
  const one = q.decimal === '1'
  const number = wholeNumber(compiled, tokens, found, of + 1)
  let at = number > 0 ? number - 1 : of
  const whole = tokens[at + 1]
  const isNumbered = whole !== undefined && (whole.kind === NUMBER || isNumberAt(found, at + 1))
  // "one of five finalists"
  if (one && q.words && isNumbered) {
    q.rejected = 'says no quantity'
    return -1
  }
  // "two of Mr. Castro's brothers"
  let owner = at + 1
  while (owner < at + 5 && (tokens[owner]?.capital || tokens[owner]?.norm === '.') && !tokens[owner]!.word.genitive)
    owner++
  const isOwned = !one && whole?.capital === true && tokens[owner]?.word.genitive === true
  const isPointed =
    whole !== undefined && (articles.has(whole.norm) || pronouns.has(whole.norm) || owners?.has(whole.norm) === true)
  if (!q.scaled && !isNumbered && !isOwned && !isPointed) return -1
  if (isOwned) at = owner
  // "27 crashes, three of them fatal"
  if (!q.scaled && whole && !isNumbered && phrases.pointing?.has(whole.norm)) {
    lendFromWhole(counting, q)
    return -1
  }
  const isPassed = (i: number): boolean => {
    const { norm, kind } = tokens[i]!
    if (pronouns.has(norm) || owners?.has(norm) || articles.has(norm)) return true
    // "seven of the last eleven"
    const isWhich = compiled.pack.bare.definite(norm) && !tokens[i]!.word.genitive
    if (articles.has(tokens[i - 1]!.norm) && isWhich) return true
    if (kind === NUMBER && (!q.scaled || number > 0)) return true
    if (i <= q.last + 1) return false
    return isNumberAt(found, i) || found.some((other) => other.scaled && other.first < i && i <= other.last)
  }
  at++
  while (tokens[at] && isPassed(at)) at++
  // "214 of those enrolled"
  const next = tokens[at]
  const isNamed = phrases.demonstratives?.has(tokens[at - 1]!.norm) && phrases.isParticiple?.(next?.norm ?? '') === true
  if (q.scaled || (!isNamed && next?.kind === WORD && !nouns.stops.has(next.norm))) return at
  lendNoun(counting, q, WHOLE)
  return -1
}

const WHOLE = 'so many of what was named before'

/** "5,600 acres, 700 of them in a park", "14 hours in casualty, nine of them on a trolley": in the unit of what they are of. */
function lendFromWhole(counting: Counting, q: Quantity): void {
  const { found, lender } = counting
  const prior = claimBefore(found, q)
  const unit = prior?.unit
  const isAlone = lender === null && !prior?.rejected
  const isSpan = unit?.type === 'duration' && isAlone && q.first - prior!.last < 6
  const isMeasure =
    unit && measured.has(unit.type) && (q.first - prior!.last === 2 || (isAlone && q.first - prior!.last < 7))
  lendNoun(counting, q, WHOLE)
  if ((isMeasure || isSpan) && Number(q.decimal) < Number(prior!.decimal)) q.unit = { ...unit! }
}

/** "seven 737-8s" */
function takeModel(counting: Counting, n: number, at: number): boolean {
  const { text, tokens, found } = counting
  const q = found[n]!
  const last = at !== q.last + 1 ? -1 : Math.max(q.words ? modelEnd(tokens, at) : -1, namedModelEnd(tokens, at))
  if (last <= 0) return false
  q.noun = { first: at, last }
  q.unit = countOf(text.slice(tokens[at]!.start, tokens[last]!.end))
  q.why.set('unit', 'counted noun')
  q.end = tokens[last]!.end
  q.last = last
  counting.lender = q
  for (let k = n + 1; k < found.length && found[k]!.first <= last; k++) found[k]!.merged = true
  return true
}

/** Whether what stands behind a number is another number's, or a deed. */
function isOfNext({ compiled, tokens, found, verbAt, lender }: Counting, n: number, at: number): boolean {
  const { phrases } = compiled.pack
  const q = found[n]!
  const next = found[n + 1]
  if (next?.first === at && next.words && next.unit?.type !== 'rank') {
    // "less than 180 two hours after meals"; "cost her 3,000 two summers ago"
    if (next.unit || !q.words) return true
  }
  // "a family of four uses 300 litres"
  if (verbAt[at] === FINITE && next?.first === at + 1 && phrases.partOf.has(tokens[q.first - 1]?.norm ?? ''))
    return true
  // "10 people lost eyes and 18 suffered burns"
  const isDone = tokens[at]?.kind === WORD && verbAt[at] === FINITE && phrases.isParticiple?.(tokens[at]!.norm)
  const link = tokens[q.first - 1]
  return Boolean(isDone && lender && link?.kind === WORD && phrases.links.has(link.norm))
}

/** Tokens among which the noun is looked for. */
const MOST_WORDS = 7

/** What a token is to the noun phrase of a number: it goes on, ends before it, or has its head there. */
const PASS = 0
const END = 1
const HEAD = 2

/** The head of the noun phrase from a token on, or -1, and the quotation mark that closes within it, or -1. */
function headFrom(
  counting: Counting,
  q: Quantity,
  begin: number,
  quoted: boolean,
): { readonly head: number; readonly closing: number } {
  const { compiled, tokens, found, taken } = counting
  let closing = -1
  let head = -1
  for (let i = begin; i < tokens.length && i < begin + MOST_WORDS; i++) {
    const token = tokens[i]!
    // "five survived four weeks": the noun of another number
    if (i > begin && token.word.counts && beginsCount(tokens, found, i)) break
    if (token.kind === SYMBOL) {
      // "two “neutron” stars"
      if (quoted && head < 0 && i > begin && quotes.has(token.norm)) closing = i
      else if (!joinsNoun(tokens, i, begin)) break
      continue
    }
    if (token.kind === NUMBER) {
      if (!endsName(tokens, i, begin)) break
      continue
    }
    // "12 three-point attempts": the noun may be the end of a name.
    if (taken[i] !== undefined && taken[i]?.startsWith('number inside a name') !== true) break
    if (head < 0 && isBeforeHead(compiled, tokens, i, begin)) continue
    const step = wordInNoun(counting, q, i, head)
    if (step === END) break
    if (step === HEAD) head = i
  }
  return { head, closing }
}

/** Whether a sign stands within a noun: "two U.S. projects", "rock-and-roll", but "/800466/source": the path of an address. */
function joinsNoun(tokens: readonly Token[], i: number, begin: number): boolean {
  const { norm, glued } = tokens[i]!
  const next = tokens[i + 1]
  if (!glued || (i === begin && norm === '/')) return false
  if (norm === '-' || norm === '&' || norm === '/') return next?.glued === true
  return norm === '.' && tokens[i - 1]!.capital && tokens[i - 1]!.norm.length <= 3 && next?.kind === WORD
}

/** A350 jets, "84 Garuda-2 jets": a number glued to letters is part of a name. */
function endsName(tokens: readonly Token[], i: number, begin: number): boolean {
  if (!tokens[i]!.glued || i <= begin) return false
  const before = tokens[i - 1]!
  if (before.kind === WORD) return true
  return i > begin + 1 && before.glued && before.norm === '-' && tokens[i - 2]!.capital
}

/** Whether a word only leads to the head: "20 F-35A fighters", "the 10 most polluted rooms", "two no-confidence votes". */
function isBeforeHead({ pack }: Compiled, tokens: readonly Token[], i: number, begin: number): boolean {
  const { nouns } = pack
  const token = tokens[i]!
  const before = tokens[i - 1]
  const next = tokens[i + 1]
  if (next?.kind === NUMBER && next.glued) return true
  if (token.glued && token.norm.length === 1 && before!.kind === NUMBER && i > begin) return true
  if (nouns.light.has(token.norm)) return true
  const isStop = nouns.stops.has(token.norm)
  // "the 10 most polluted rooms"
  if (nouns.grading?.has(token.norm) && i === begin && next?.kind === WORD && !nouns.stops.has(next.norm)) return true
  // "two no-confidence votes", "four off-duty officers"
  if (isStop && next?.norm === '-' && next.glued && tokens[i + 2]?.glued) return true
  // "435,000 stay-over visitors"
  return isStop && i > begin && token.glued && before!.norm === '-' && before!.glued && next?.kind === WORD
}

/** What a word that may be the head, or stand before it, is to the noun phrase. */
function wordInNoun(
  { compiled, tokens, verbAt }: Counting,
  q: Quantity,
  i: number,
  head: number,
): typeof PASS | typeof END | typeof HEAD {
  const { nouns, phrases } = compiled.pack
  const token = tokens[i]!
  const next = tokens[i + 1]
  const one = q.decimal === '1'
  if (
    nouns.stops.has(token.norm) &&
    !(token.norm.length > 3 && verbAt[i] === NO_VERB && nouns.isHead(token.norm, false)) &&
    // "600 reported cases", "two early voters"
    !(head < 0 && isDescribing(compiled, tokens, verbAt, i)) &&
    // "53,000 North Korean workers"
    !(token.capital && next?.capital && nouns.quarters?.has(token.norm))
  )
    return END
  // "another 40 threw stones"
  const isVerb = head < 0 && verbAt[i] === FINITE && !token.capital && !phrases.hasVerbEnding?.(token.norm)
  // "three complete games"
  if (isVerb && !(nouns.describing?.has(token.norm) && nouns.isHead(next?.norm ?? '', false))) return END
  const isVerbal = nouns.verbal?.has(token.norm) === true
  // "600 drivers means that one bus in nine does not run"
  if (head >= 0 && (!nouns.isHead(token.norm, one) || verbAt[i] !== NO_VERB || isVerbal)) return END
  if (isVerbal && verbAt[i] !== NO_VERB) return END
  // "20 sports-themed weddings"
  const isJoined = next?.norm === '-' && next.glued && tokens[i + 2]?.glued && tokens[i + 2]!.kind === WORD
  return nouns.isHead(token.norm, one) && !isJoined ? HEAD : PASS
}

/** The head of a noun phrase that only what stands before the number, or behind it, shows to be one; -1 for none. */
function rareHead({ compiled, tokens, verbAt }: Counting, q: Quantity, begin: number): number {
  const { nouns, phrases, bare } = compiled.pack
  const before = tokens[q.first - 1]?.norm ?? ''
  let head = listedHead(compiled, tokens, begin, verbAt)
  // "only one gate", "at least one campaign group"
  if (head < 0 && q.decimal === '1' && q.words && nouns.alone?.has(before))
    head = plainWords(compiled, tokens, begin, verbAt)
  const stranger = tokens[begin]
  if (head >= 0 || begin !== q.last + 1 || !stranger) return head
  if (stranger.kind === WORD && !nouns.stops.has(stranger.norm) && phrases.partOf.has(before)) {
    const counter = tokens[q.first - 2]?.norm ?? ''
    // "a total of nine hagwon": a word that no rule knows as a plural; "a herd of 310 bison"
    const isCounted = bare.counting?.has(counter)
      ? tokens[begin + 1] === undefined || tokens[begin + 1]!.kind === SYMBOL
      : bare.members?.has(counter) && !stranger.capital && !stranger.glued && verbAt[begin] === NO_VERB
    if (isCounted) return begin
  }
  // "16 gold, 8 silver"
  return nouns.medals?.has(stranger.norm) && endsPhrase(compiled, tokens[begin + 1]) ? begin : -1
}

/** Whether a noun only stands for the one before, or is of somebody who expected so many. */
function isNounBefore({ compiled, tokens, verbAt }: Counting, q: Quantity, head: number): boolean {
  const { nouns, phrases } = compiled.pack
  // "three of the four drier ones"
  if (nouns.standIn === tokens[head]!.norm) return true
  // "short of the 63,000 economists had expected": who expected it, not what is counted
  const isForecaster = phrases.forecasters?.has(tokens[head]!.norm) && verbAt[head + 1] === FINITE
  return isForecaster === true && phrases.articles.has(tokens[q.first - 1]?.norm ?? '')
}

/** Gives a number the noun with a head; the number's text takes it in where it stands straight behind. */
function takeNoun(
  counting: Counting,
  q: Quantity,
  begin: number,
  head: number,
  closing: number,
  quoted: boolean,
  isOf: boolean,
): void {
  const { compiled, text, tokens } = counting
  const { nouns, phrases } = compiled.pack
  let from = begin
  while (
    from < head &&
    nouns.light.has(tokens[from]!.norm) &&
    tokens[from + 1]!.norm !== '-' &&
    !(tokens[from]!.capital && tokens[from + 1]!.capital)
  )
    from++
  const first = closing > from ? closing + 1 : from
  q.noun = { first, last: head }
  q.unit = countOf(text.slice(tokens[first]!.start, tokens[head]!.end))
  q.why.set('unit', 'counted noun')
  if (!isPlaceOf(compiled, tokens, counting.lender, q)) counting.lender = q
  // "40 rural clinics", but "40 new clinics", "40 closed clinics"
  const isMore = isPlus(tokens, q.last + 1)
  if (isMore) q.qualifier = 'more_than'
  const isStraight = from === q.last + (quoted || isMore ? 2 : 1) && !isOf
  const isTold =
    from < head &&
    tokens[from + 1]!.kind === WORD &&
    !tokens[from]!.capital &&
    phrases.isParticiple?.(tokens[from]!.norm) === true
  if (!isStraight || isTold) return
  // The quotation marks stand or fall together.
  const last = quoted && quotes.has(tokens[head + 1]?.norm ?? '') ? head + 1 : head
  q.end = tokens[last]!.end
  q.last = last
}

/** Measures of which so many can be so many of a whole. */
const wholes: ReadonlySet<string> = new Set(['duration', 'length', 'area', 'mass', 'volume'])

/** The last of a few plain words, as a noun that no rule knows may stand there, or -1. */
function plainWords({ pack }: Compiled, tokens: readonly Token[], begin: number, verbAt: Uint8Array): number {
  let last = -1
  for (let i = begin; i < begin + 3; i++) {
    const token = tokens[i]
    if (token?.kind !== WORD || token.glued || token.capital || verbAt[i] !== NO_VERB) break
    if (pack.nouns.stops.has(token.norm) || pack.phrases.leading.has(token.norm)) break
    const next = tokens[i + 1]
    if (next?.glued && (next.kind === WORD || next.norm === '-')) return -1
    last = i
  }
  return last
}

/** Where a model that is named by a number ends, if it has the ending of a plural: 737-8s. */
function modelEnd(tokens: readonly Token[], at: number): number {
  // "two 1990s films": a decade
  if (tokens[at]?.kind !== NUMBER || tokens[at]!.glued || tokens[at]!.norm.length !== 3) return -1
  let end = at
  while (end < at + 4 && tokens[end + 1]?.glued && tokens[end + 1]!.norm !== ',' && tokens[end + 1]!.norm !== '.') end++
  return end > at && /s$/.test(tokens[end]!.norm) && tokens[end]!.kind === WORD ? end : -1
}

/** Where models that are named before their number end that begin at a token: "ATR 72s", "E190s", "Dash 8s", "Boeing 737s"; -1 for none. */
function namedModelEnd(tokens: readonly Token[], at: number): number {
  let i = at
  while (i < at + 2 && tokens[i]?.kind === WORD && tokens[i]!.capital) i++
  if (i === at) return -1
  while (i < at + 4 && tokens[i]?.norm === '-' && tokens[i]!.glued) i++
  // "two Beatles 1960s": a decade
  if (tokens[i]?.kind !== NUMBER || /^(?:19|20)\d0$/.test(tokens[i]!.norm)) return -1
  const plural = tokens[i + 1]
  return plural?.glued && plural.kind === WORD && /^(?:neo|er|lr|max)?s$/.test(plural.norm) ? i + 1 : -1
}

/** Whether a quantity is written as one word before a noun: 6,000-ton, two-bedroom. */
const isHyphenedUnit = (text: string, q: Quantity): boolean =>
  q.end > q.numberEnd
    ? text[q.numberEnd] === '-'
    : q.unit?.type === 'percentage_point' && text.slice(q.start, q.end).includes('-')

/** "74,000 elementary, middle and high school students": the noun behind a list of what its kinds are, or -1. */
function listedHead({ pack }: Compiled, tokens: readonly Token[], begin: number, verbAt: Uint8Array): number {
  const { nouns, phrases } = pack
  let linked = false
  let words = 0
  for (let i = begin; i < tokens.length && i < begin + 10; i++) {
    const { kind, norm, capital } = tokens[i]!
    if (kind === SYMBOL ? norm !== ',' || linked : false) return -1
    if (kind === SYMBOL) continue
    if (kind !== WORD || capital || verbAt[i] !== NO_VERB) return -1
    if (phrases.links.has(norm)) {
      if (linked || words === 0) return -1
      linked = true
      words = 0
      continue
    }
    if (nouns.stops.has(norm) && !nouns.describing?.has(norm)) return -1
    words++
    if (words > (linked ? 3 : 1) && tokens[i - 1]!.kind === WORD) return -1
    if (nouns.isHead(norm, false)) return linked ? i : -1
  }
  return -1
}

/** Of "fourteen of the club’s 30 owners", "1,000 of an estimated 1,400 networks" where the second number stands, or 0. */
function wholeNumber({ pack }: Compiled, tokens: readonly Token[], found: readonly Quantity[], from: number): number {
  for (let i = from; i < tokens.length && i < from + 11; i++) {
    const { kind, norm, glued } = tokens[i]!
    if (kind === NUMBER || isNumberAt(found, i)) {
      const before = tokens[i - 1]!
      const leads =
        pack.phrases.articles.has(before.norm) ||
        pack.bare.definite(before.norm) ||
        pack.nouns.owned?.(before.norm) === true ||
        before.glued
      return i > from && leads ? i : 0
    }
    const passes = pack.phrases.articles.has(norm) || pack.bare.definite(norm) || pack.nouns.owned?.(norm) === true
    if (kind === SYMBOL ? !glued : pack.nouns.stops.has(norm) && !passes) return 0
  }
  return 0
}

/** Whether a word that else ends a phrase describes the noun behind it. */
function isDescribing({ pack }: Compiled, tokens: readonly Token[], verbAt: Uint8Array, at: number): boolean {
  const { nouns } = pack
  const next = tokens[at + 1]
  if (next?.kind !== WORD || verbAt[at + 1] !== NO_VERB || !nouns.isHead(next.norm, false)) return false
  if (nouns.stops.has(next.norm)) return false
  return (
    nouns.describing?.has(tokens[at]!.norm) === true ||
    (verbAt[at] !== FINITE && pack.phrases.isParticiple?.(tokens[at]!.norm) === true)
  )
}

/** Whether the "m" behind a number is millions of what is counted, not metres: "sales fell to 4.3m", "its 6.8m handset sales". */
function isMillions(
  { pack }: Compiled,
  text: string,
  tokens: readonly Token[],
  found: readonly Quantity[],
  n: number,
  lender: Quantity | null,
  hasMillions: boolean,
): boolean {
  const q = found[n]!
  if (q.unit?.code !== 'm' || q.unit.text !== 'm' || q.rejected || q.words || q.decimal === null) return false
  const { nouns, phrases } = pack
  const next = tokens[q.last + 1]
  if (next?.norm === '-' || phrases.dimensions?.has(next?.norm ?? '') || phrases.bearings?.has(next?.norm ?? ''))
    return false
  // "0.5m phones, when it sold 0.6m"
  if (lender?.power === 6) return true
  // "We inherited 7.6m", in a text that has counted so, or measures nothing
  const isLast = q.end === q.numberEnd + 1 && endsPhrase({ pack }, next)
  if (isLast && (hasMillions || (q.decimal.includes('.') && nouns.metric !== undefined && !isSeen(nouns.metric, text))))
    return true
  const noun = tokens[q.last + 2]
  if (
    q.decimal.includes('.') &&
    next?.kind === WORD &&
    noun?.kind === WORD &&
    !nouns.stops.has(next.norm) &&
    !nouns.stops.has(noun.norm) &&
    !next.capital &&
    nouns.isHead(noun.norm, false)
  )
    return true
  return (
    tokens.some(({ norm }) => nouns.sold?.has(norm)) &&
    // "5 m high", but "a high-end phone, down from 5m"
    !tokens.some(
      ({ norm, glued }, i) =>
        phrases.dimensions?.has(norm) &&
        !phrases.inside?.has(norm) &&
        !glued &&
        !(tokens[i + 1]?.norm === '-' && tokens[i + 1]!.glued),
    )
  )
}

/** "One train in four": a share, the noun in the middle. */
function joinSpread(
  { pack }: Compiled,
  text: string,
  tokens: readonly Token[],
  q: Quantity,
  under: Quantity | undefined,
  verbAt: Uint8Array,
): boolean {
  if (!under || q.decimal !== '1' || !q.words || q.rejected || q.merged) return false
  // "one rupee in seven"
  const money = q.unit?.type === 'currency'
  if (q.unit && !money) return false
  if (
    under.unit ||
    under.rejected ||
    under.scaled ||
    under.decimal === null ||
    under.first - q.last !== (money ? 2 : 3)
  )
    return false
  const noun = tokens[money ? q.last : q.last + 1]!
  const behind = tokens[under.last + 1]
  const n = Number(under.decimal)
  if (
    noun.kind !== WORD ||
    pack.nouns.stops.has(noun.norm) ||
    !pack.numbers.outOf.includes(tokens[under.first - 1]!.norm)
  )
    return false
  if (!Number.isInteger(n) || n < 2 || n > 20) return false
  if (behind?.glued && behind.kind !== SYMBOL) return false
  if (
    behind?.kind === WORD &&
    verbAt[under.last + 1] === NO_VERB &&
    !pack.nouns.stops.has(behind.norm) &&
    // "one complaint in five concerned fake jobs", "one crate in ten rots"
    !pack.phrases.isPast(behind.norm) &&
    !pack.phrases.isParticiple?.(behind.norm) &&
    // but "one bus in two towns was cut"
    !(pack.phrases.isOfOne?.(behind.norm) && !isFiniteAhead(verbAt, under.last + 2))
  )
    return false
  q.decimal = divideDecimals('1', under.decimal)
  q.kind = 'share'
  q.noun = money ? { first: q.last, last: q.last } : { first: q.last + 1, last: q.last + 1 }
  q.end = under.end
  q.numberEnd = under.numberEnd
  q.last = under.last
  q.unit = { type: 'multiple', code: '1', text: text.slice(q.start, q.end) }
  q.why.set('value', 'so many out of so many')
  under.merged = true
  return true
}

/** Whether a number in words that counts something of its own begins at a token: three weeks, but "five two-bedroom flats". */
function beginsCount(tokens: readonly Token[], found: readonly Quantity[], at: number): boolean {
  return tokens[at + 1]?.norm !== '-' && found.some((q) => q.first === at && q.words && q.unit?.type !== 'rank')
}

/** Whether a finite verb stands at a token or closely behind. */
const isFiniteAhead = (verbAt: Uint8Array, at: number): boolean => verbAt[at] === FINITE || verbAt[at + 1] === FINITE

function isNumberAt(found: readonly Quantity[], at: number): boolean {
  return found.some((q) => q.first <= at && at <= q.last && q.words)
}

/** Small number words that point back at known things ("the two leaders") count nothing. */
export function rejectBackReferences(compiled: Compiled, tokens: readonly Token[], found: readonly Quantity[]): void {
  const { bare } = compiled.pack
  for (const q of found) {
    if (q.rejected || q.merged || !q.words || q.unit?.type !== 'count' || q.scaled) continue
    const before = tokens[q.first - 1]
    if (q.why.get('unit') === SIZE) continue
    // "two of the five judges", "three of the last ten votes", "the nine promised": of a whole the number is told.
    let whole = q.first - 1
    while (whole > 0 && (bare.definite(tokens[whole]!.norm) || compiled.pack.phrases.articles.has(tokens[whole]!.norm)))
      whole--
    if (compiled.pack.phrases.partOf.has(tokens[whole]?.norm ?? '') && isCounted(found, tokens, whole - 1)) continue
    if (bare.wanted?.has(tokens[q.last + 1]?.norm ?? '')) continue
    // "have lost their past four matches", which tells how many
    if (compiled.pack.phrases.owners?.has(tokens[q.first - 2]?.norm ?? '') && bare.lately?.has(before?.norm ?? ''))
      continue
    // "the two leaders" are known, of "the town’s five car parks" the number is told.
    // The particle of 명이 is no 이.
    if (before?.kind === WORD && !before.glued && bare.definite(before.norm) && !isPossessive(before))
      q.rejected = 'refers back to things already named or counted'
  }
}

/** Whether a number ends at a token, or is the word one. */
function isCounted(found: readonly Quantity[], tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === NUMBER || found.some((q) => q.last === at && q.words && q.unit?.type !== 'multiple')
}

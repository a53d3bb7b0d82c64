import { FINITE, NO_VERB } from '../../pack/pack.ts'
import type { Compiled } from '../../tables/compiled.ts'
import { NUMBER, SYMBOL, type Token, WORD } from '../../text/tokens.ts'
import { endsPhrase } from '../lent-units.ts'
import type { Quantity } from '../quantity.ts'
import type { Counting } from './counting.ts'
import { beginsCount, quotes } from './counting.ts'

/*
 * Where the noun ends that a number counts: "40 badly needed rural clinics".
 */

/** Tokens among which the noun is looked for. */
const MOST_WORDS = 7

/** What a token is to the noun phrase of a number: it goes on, ends before it, or has its head there. */
const PASS = 0

const END = 1

const HEAD = 2

/** The head of the noun phrase from a token on, or -1, and the quotation mark that closes within it, or -1. */
export function headFrom(
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
    // "14 first-half points": when is part of what is counted.
    const isJoined =
      (tokens[i + 1]?.norm === '-' && tokens[i + 1]!.glued) || (tokens[i - 1]!.norm === '-' && token.glued)
    if (taken[i] !== undefined && taken[i]?.startsWith('number inside a name') !== true && !isJoined) break
    if (head < 0 && isBeforeHead(compiled, tokens, i, begin)) continue
    const step = wordInNoun(counting, q, i, head)
    if (step === END) break
    if (step === HEAD && !isModifier(counting, i)) head = i
  }
  return { head, closing }
}

/** "two drugs gang bosses", "four sports club managers": whether a plural only describes the plural at most two words behind. */
function isModifier({ compiled, tokens, verbAt }: Counting, i: number): boolean {
  const { nouns } = compiled.pack
  if (!nouns.describingPlurals?.has(tokens[i]!.norm)) return false
  for (let k = i + 1; k < i + 4; k++) {
    const token = tokens[k]
    if (token?.kind !== WORD || verbAt[k] !== NO_VERB || nouns.stops.has(token.norm)) return false
    if (nouns.isHead(token.norm, false)) return true
  }
  return false
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
  const { nouns, phrases, bare } = compiled.pack
  const token = tokens[i]!
  const next = tokens[i + 1]
  const one = q.decimal === '1'
  // "400 Japanese were on board", but "400 Japanese troops"
  if (nouns.peoples?.has(token.norm) && token.capital)
    return endsPhrase(compiled, next) || verbAt[i + 1] === FINITE ? HEAD : PASS
  // "one assist" is a feat, no deed.
  const isFeat = one && bare.feats?.nouns.has(`${token.norm}s`) === true && (head >= 0 || endsPhrase(compiled, next))
  if (
    nouns.stops.has(token.norm) &&
    !isFeat &&
    !(token.norm.length > 3 && verbAt[i] === NO_VERB && nouns.isHead(token.norm, false)) &&
    // "600 reported cases", "two early voters"
    !(head < 0 && isDescribing(compiled, tokens, verbAt, i)) &&
    // "53,000 North Korean workers"
    !(token.capital && next?.capital && nouns.quarters?.has(token.norm))
  )
    return END
  // "another 40 threw stones"
  const isVerb = head < 0 && verbAt[i] === FINITE && !token.capital && !phrases.hasVerbEnding?.(token.norm) && !isFeat
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
export function rareHead({ compiled, tokens, verbAt, lender }: Counting, q: Quantity, begin: number): number {
  const { nouns, phrases, bare } = compiled.pack
  const before = tokens[q.first - 1]?.norm ?? ''
  let head = listedHead(compiled, tokens, begin, verbAt)
  // "only one gate", "at least one campaign group"
  if (head < 0 && q.decimal === '1' && q.words && nouns.alone?.has(before))
    head = plainWords(compiled, tokens, begin, verbAt)
  // "three touchdowns and one interception", but "two were hurt and one badly"
  if (head < 0 && q.decimal === '1' && q.words && isAfterLast(compiled, tokens, q, lender)) {
    const last = plainWords(compiled, tokens, begin, verbAt)
    const { norm } = tokens[Math.max(last, begin)] ?? { norm: '' }
    const isThing = last >= 0 && endsPhrase(compiled, tokens[last + 1]) && !phrases.isAdverb?.(norm) && norm.length > 2
    if (isThing && !phrases.isParticiple?.(norm) && !bare.elliptic?.has(tokens[begin]!.norm)) head = last
  }
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
export function isNounBefore({ compiled, tokens, verbAt }: Counting, q: Quantity, head: number): boolean {
  const { nouns, phrases } = compiled.pack
  // "three of the four drier ones"
  if (nouns.standIn === tokens[head]!.norm) return true
  // "short of the 63,000 economists had expected": who expected it, not what is counted
  const isForecaster = phrases.forecasters?.has(tokens[head]!.norm) && verbAt[head + 1] === FINITE
  return isForecaster === true && phrases.articles.has(tokens[q.first - 1]?.norm ?? '')
}

/** Whether an "and" links a number to the last thing counted: "three balls and one". */
const isAfterLast = ({ pack }: Compiled, tokens: readonly Token[], q: Quantity, lender: Quantity | null): boolean =>
  lender?.noun?.last === q.first - 2 && pack.phrases.joining?.has(tokens[q.first - 1]!.norm) === true

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

/** "74,000 elementary, middle and high school students": the noun behind a list of what its kinds are, or -1. */
function listedHead({ pack }: Compiled, tokens: readonly Token[], begin: number, verbAt: Uint8Array): number {
  const { nouns, phrases } = pack
  let linked = false
  let words = 0
  for (let i = begin; i < tokens.length && i < begin + 10; i++) {
    const { kind, norm, capital } = tokens[i]!
    if (kind === SYMBOL ? norm !== ',' || linked : false) return -1
    if (kind === SYMBOL) continue
    // "103 confirmed and probable cases"
    const isKind = verbAt[i] === NO_VERB || phrases.isParticiple?.(norm) === true
    if (kind !== WORD || capital || !isKind) return -1
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

/** Whether a word that else ends a phrase describes the noun behind it. */
function isDescribing({ pack }: Compiled, tokens: readonly Token[], verbAt: Uint8Array, at: number): boolean {
  const { nouns } = pack
  const next = tokens[at + 1]
  if (next?.kind !== WORD || verbAt[at + 1] !== NO_VERB || !nouns.isHead(next.norm, false)) return false
  if (nouns.stops.has(next.norm)) return false
  const { norm } = tokens[at]!
  if (nouns.describing?.has(norm)) return true
  // "40 recently built homes"
  const isHowDone = pack.phrases.isAdverb?.(tokens[at - 1]?.norm ?? '') && pack.phrases.isPast(norm)
  return verbAt[at] !== FINITE && (isHowDone || pack.phrases.isParticiple?.(norm)) === true
}

/** Whether a finite verb stands at a token or closely behind. */
export const isFiniteAhead = (verbAt: Uint8Array, at: number): boolean =>
  verbAt[at] === FINITE || verbAt[at + 1] === FINITE

import type { Memory } from '../memory.ts'
import type { Compiled } from '../tables/compiled.ts'
import { isLetter, SYMBOL, type Token, WORD } from '../text/tokens.ts'
import { type Counting, countOf, isPlaceOf, lendNoun, quotes, SIZE } from './counting/counting.ts'
import { headFrom, isNounBefore, rareHead } from './counting/heads.ts'
import { isHyphenedUnit, isMillions, toMillions } from './counting/millions.ts'
import { takeModel } from './counting/models.ts'
import { joinSpread } from './counting/shares.ts'
import { insideWhole, isOfNext, WHOLE } from './counting/wholes.ts'
import { measured } from './lent-units.ts'
import { type Quantity, setUnit } from './quantity.ts'
import { unitAfter } from './written-units.ts'

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

/** Gives a number a noun, unless it counts none or lends one. */
function findNoun(counting: Counting, n: number, millions: boolean): void {
  const { compiled, tokens, found, taken } = counting
  const q = found[n]!
  const start = overSize(counting, n)
  if (tokens[start]?.norm === '-' && tokens[start]!.glued) {
    sizeOfThing(counting, q, start)
    return
  }
  const { orSo, orBound } = compiled.pack.numbers
  // "15,000 or more of the 41,000 refugees"
  const isOrMore = tokens[start]?.norm === orSo?.[0] && orBound?.has(tokens[start + 1]?.norm ?? '') === true
  const of = isOutOf(counting, start) ? start + 1 : isOrMore ? start + 2 : start
  const isOf =
    tokens[of] !== undefined && compiled.pack.phrases.partOf.has(tokens[of]!.norm) && (q.scaled || q.max === null)
  let at = isOf ? insideWhole(counting, q, of) : start
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
      compiled.pack.phrases.articles.has(tokens[of + 1]?.norm ?? '') &&
      tokens[at]?.kind === WORD &&
      taken[at]
    ) {
      lendNoun(counting, q, WHOLE)
      // "for 18 of the past 20 years"
      const whole = found[n + 1]
      const isNext = whole !== undefined && whole.first - of <= 4
      const span =
        isNext && unitAfter(compiled, counting.text, whole.end, counting.text.length, true, tokens, whole.last)
      if (span && span.row.type === 'duration') {
        setUnit(q, counting.text, span.row, span.start, span.end)
        q.why.set('unit', WHOLE)
      }
    }
    if (!millions) return
    q.unit = countOf(counting.lender?.unit?.text ?? counting.said.counted ?? '')
    q.lent = true
    return
  }
  // "beating the 102.5 economists had predicted"
  const isFraction = q.decimal?.includes('.') === true && !q.scaled
  if (isFraction && compiled.pack.phrases.forecasters?.has(tokens[noun]!.norm)) return
  // "a 7.8 magnitude quake strikes"
  const endsWord = (end: number): boolean => !isLetter(counting.text.charCodeAt(end))
  if (isFraction && compiled.labelsAfter.match(counting.text, q.numberEnd, counting.text.length, endsWord)) return
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
  // "had served nine of those years": of a time, and no things
  const span = isOf
    ? unitAfter(compiled, counting.text, tokens[noun - 1]!.end, tokens[noun]!.end, true, tokens, noun - 1)
    : null
  if (
    span?.row.type === 'duration' &&
    span.end === tokens[noun]!.end &&
    compiled.pack.phrases.demonstratives?.has(tokens[noun - 1]!.norm)
  ) {
    setUnit(q, counting.text, span.row, span.start, span.end)
    q.lent = true
    q.why.set('unit', 'unit of the whole')
    return
  }
  takeNoun(counting, q, at, noun, closing, quoted, isOf)
}

/** "34 out of its 50 members", but "moved 12 out of the area" */
function isOutOf({ compiled, tokens, found }: Counting, at: number): boolean {
  const { removing, partOf, articles, owners } = compiled.pack.phrases
  if (!removing?.has(tokens[at]?.norm ?? '') || !partOf.has(tokens[at + 1]?.norm ?? '')) return false
  const { norm } = tokens[at + 2] ?? { norm: '' }
  const whole = articles.has(norm) || owners?.has(norm) ? at + 3 : at + 2
  return found.some(({ first }) => first === whole)
}

const isQuote = (token: Token | undefined): boolean => token?.kind === SYMBOL && quotes.has(token.norm)

/** Whether the sign of "20+ cars" stands at a token. */
const isPlus = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.norm === '+' && tokens[at]!.glued && tokens[at + 1]?.kind === WORD && !tokens[at + 1]!.glued

/** The token behind a number, over a size ("six 6,000-ton ships": what is so large), a plus and "or so". */
function overSize({ compiled, text, tokens, found }: Counting, n: number): number {
  const q = found[n]!
  const size = found[n + 1]
  // "two 500 mg tablets"
  const isSize = size?.unit && (isHyphenedUnit(text, size) || (q.words && measured.has(size.unit.type)))
  const at = isSize && size.first === q.last + 1 ? size.last + 1 : q.last + 1
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
    phrases.isParticiple?.(tokens[from]!.norm) === true &&
    // "two organised gangs", "14 unaccompanied minors": of that kind
    nouns.classifies?.(tokens[from]!.norm) !== true
  if (!isStraight || isTold) return
  // The quotation marks stand or fall together.
  const last = quoted && quotes.has(tokens[head + 1]?.norm ?? '') ? head + 1 : head
  q.end = tokens[last]!.end
  q.last = last
}

/** Measures of which so many can be so many of a whole. */
const wholes: ReadonlySet<string> = new Set(['duration', 'length', 'area', 'mass', 'volume'])

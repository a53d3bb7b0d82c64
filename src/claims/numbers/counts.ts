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
  const { nouns, phrases } = compiled.pack
  if (!compiled.pack.numbers.spaced) return
  let lender: Quantity | null = null
  for (let n = 0; n < found.length; n++) {
    const q = found[n]!
    if (joinSpread(compiled, text, tokens, q, found[n + 1], verbAt)) continue
    if (q.unit?.type === 'count' && !q.rejected) lender = q
    const millions = isMillions(compiled, text, tokens, found, n, lender, said.millions)
    if (millions) {
      q.decimal = shiftDecimal(q.decimal!, 6)
      q.scaled = true
      q.power = 6
      q.numberEnd = q.end
      q.unit = null
      q.why.set('value', 'digits with scale or groups')
    }
    if (q.unit || q.rejected || q.merged) continue
    // "four patients aged 68 to 91 continues": an age counts nothing.
    const { bare } = compiled.pack
    const { isAge } = bare
    const prior = found[n - 1]
    const isEnd = prior !== undefined && prior.last === q.first - 2 && phrases.to.has(tokens[q.first - 1]!.norm)
    if (!q.scaled && (isAge(tokens, q.first, q.last) || (isEnd && isAge(tokens, prior.first, prior.last)))) continue
    let at = q.last + 1
    // "six 6,000-ton ships": what is so large.
    const sizeOf = found[n + 1]
    if (sizeOf && sizeOf.first === at && sizeOf.unit && isHyphenedUnit(text, sizeOf)) at = sizeOf.last + 1
    const { orSo } = compiled.pack.numbers
    const around = orSo && tokens[at]?.norm === orSo[0] && tokens[at + 1]?.norm === orSo[1] ? 2 : 0
    at += around
    const one = q.decimal === '1'
    let of = false
    if (tokens[at]?.norm === '-' && tokens[at]!.glued) {
      // "a 612-bed hospital"
      const size = tokens[at + 1]
      const sized = tokens[at + 2]
      if (size?.glued && nouns.sizes?.has(size.norm) && sized?.kind === WORD && !sized.glued) {
        q.noun = { first: at + 1, last: at + 1 }
        q.unit = { type: 'count', code: null, text: text.slice(size.start, size.end) }
        q.why.set('unit', SIZE)
        q.end = size.end
        q.last = at + 1
      }
      continue
    }
    if (tokens[at] && phrases.partOf.has(tokens[at]!.norm) && (q.scaled || q.max === null)) {
      // "240 of its 900 staff", "two of them"
      const numberOf = wholeNumber(compiled, tokens, found, at + 1)
      if (numberOf > 0) at = numberOf - 1
      const whole = tokens[at + 1]
      const numbered = whole !== undefined && (whole.kind === NUMBER || isNumberAt(found, at + 1))
      // "one of five finalists"
      if (one && q.words && numbered) {
        q.rejected = 'says no quantity'
        continue
      }
      // "two of Mr. Castro's brothers"
      let owner = at + 1
      while (owner < at + 5 && (tokens[owner]?.capital || tokens[owner]?.norm === '.') && !tokens[owner]!.word.genitive)
        owner++
      const isOwned = !one && whole?.capital === true && tokens[owner]?.word.genitive === true
      if (
        !q.scaled &&
        !numbered &&
        !isOwned &&
        !(
          whole &&
          (phrases.articles.has(whole.norm) || phrases.pronouns.has(whole.norm) || phrases.owners?.has(whole.norm))
        )
      )
        continue
      if (isOwned) at = owner
      // "27 crashes, three of them fatal"
      if (!q.scaled && whole && !numbered && phrases.pointing?.has(whole.norm)) {
        // "5,600 acres, 700 of them in a park"
        const prior = claimBefore(found, q)
        // "14 hours in casualty, nine of them on a trolley"
        const isSpan =
          prior?.unit?.type === 'duration' && !prior.rejected && lender === null && q.first - prior.last < 6
        const isMeasure =
          prior?.unit &&
          measured.has(prior.unit.type) &&
          (q.first - prior.last === 2 || (lender === null && !prior.rejected && q.first - prior.last < 7))
        q.unit =
          (isMeasure || isSpan) && Number(q.decimal) < Number(prior!.decimal)
            ? { ...prior!.unit! }
            : { type: 'count', code: null, text: lender?.unit?.text ?? '' }
        q.lent = true
        q.why.set('unit', 'so many of what was named before')
        continue
      }
      of = true
      at++
      while (
        tokens[at] &&
        (phrases.pronouns.has(tokens[at]!.norm) ||
          phrases.owners?.has(tokens[at]!.norm) ||
          phrases.articles.has(tokens[at]!.norm) ||
          ((!q.scaled || numberOf > 0) && tokens[at]!.kind === NUMBER) ||
          (at > q.last + 1 &&
            (isNumberAt(found, at) || found.some((other) => other.scaled && other.first < at && at <= other.last))))
      )
        at++
      // "214 of those enrolled"
      const isNamed =
        phrases.demonstratives?.has(tokens[at - 1]!.norm) && phrases.isParticiple?.(tokens[at]?.norm ?? '') === true
      if (!q.scaled && (isNamed || tokens[at]?.kind !== WORD || nouns.stops.has(tokens[at]!.norm))) {
        q.unit = { type: 'count', code: null, text: lender?.unit?.text ?? '' }
        q.lent = true
        q.why.set('unit', 'so many of what was named before')
        continue
      }
    }
    if (tokens[at]?.glued && tokens[at]!.kind === WORD) continue
    // "at least 81 “herders”"
    const opening = tokens[at]
    const quoted = opening?.kind === SYMBOL && quotes.has(opening.norm) && tokens[at + 1]?.glued === true
    if (quoted) at++
    // "seven 737-8s"
    const model = q.words && at === q.last + 1 ? modelEnd(tokens, at) : -1
    if (model > 0) {
      q.noun = { first: at, last: model }
      q.unit = { type: 'count', code: null, text: text.slice(tokens[at]!.start, tokens[model]!.end) }
      q.why.set('unit', 'counted noun')
      q.end = tokens[model]!.end
      q.last = model
      lender = q
      for (let k = n + 1; k < found.length && found[k]!.first <= model; k++) found[k]!.merged = true
      continue
    }
    // "less than 180 two hours after meals"
    if (found[n + 1]?.first === at && found[n + 1]!.words && found[n + 1]!.unit && found[n + 1]!.unit!.type !== 'rank')
      continue
    // "cost her 3,000 two summers ago"
    const follower = found[n + 1]
    if (!q.words && follower?.first === at && follower.words && follower.unit?.type !== 'rank') continue
    // "10 people lost eyes and 18 suffered burns"
    const done = tokens[at]?.kind === WORD && verbAt[at] === FINITE && phrases.isParticiple?.(tokens[at]!.norm)
    if (done && lender && tokens[q.first - 1]?.kind === WORD && phrases.links.has(tokens[q.first - 1]!.norm)) continue
    const begin = at
    let closing = -1
    let head = -1
    for (let i = at; i < tokens.length && i < at + 7; i++) {
      const token = tokens[i]!
      // "five survived four weeks": the noun of another number
      if (i > begin && token.word.counts && beginsCount(tokens, found, i)) break
      // "/800466/source": the path of an address
      if (token.kind === SYMBOL && i === begin && token.norm === '/') break
      if (token.kind === SYMBOL) {
        // "two “neutron” stars"
        if (quoted && head < 0 && i > begin && quotes.has(token.norm)) {
          closing = i
          continue
        }
        if ((token.norm === '-' || token.norm === '&' || token.norm === '/') && token.glued && tokens[i + 1]?.glued)
          continue
        // "two U.S. projects"
        if (
          token.norm === '.' &&
          token.glued &&
          tokens[i - 1]!.capital &&
          tokens[i - 1]!.norm.length <= 3 &&
          tokens[i + 1]?.kind === WORD
        )
          continue
        break
      }
      if (token.kind === NUMBER) {
        // A350 jets: a number glued to letters is part of a name.
        if (token.glued && i > at && tokens[i - 1]!.kind === WORD) continue
        // "84 Garuda-2 jets"
        if (token.glued && i > at + 1 && tokens[i - 1]!.glued && tokens[i - 1]!.norm === '-' && tokens[i - 2]!.capital)
          continue
        break
      }
      // "12 three-point attempts": the noun may be the end of a name.
      if (taken[i] !== undefined && taken[i]?.startsWith('number inside a name') !== true) break
      if (tokens[i + 1]?.kind === NUMBER && tokens[i + 1]!.glued && head < 0) continue
      // "20 F-35A fighters"
      if (token.glued && token.norm.length === 1 && head < 0 && tokens[i - 1]!.kind === NUMBER && i > begin) continue
      if (nouns.light.has(token.norm) && head < 0) continue
      // "the 10 most polluted rooms"
      if (
        nouns.grading?.has(token.norm) &&
        head < 0 &&
        i === begin &&
        tokens[i + 1]?.kind === WORD &&
        !nouns.stops.has(tokens[i + 1]!.norm)
      )
        continue
      // "two no-confidence votes", "four off-duty officers"
      if (head < 0 && tokens[i + 1]?.norm === '-' && tokens[i + 1]!.glued && tokens[i + 2]?.glued) {
        if (nouns.stops.has(token.norm)) continue
      }
      // "435,000 stay-over visitors"
      const ends = head < 0 && i > begin && token.glued && tokens[i - 1]!.norm === '-' && tokens[i - 1]!.glued
      if (ends && nouns.stops.has(token.norm) && tokens[i + 1]?.kind === WORD) continue
      if (
        nouns.stops.has(token.norm) &&
        !(token.norm.length > 3 && verbAt[i] === NO_VERB && nouns.isHead(token.norm, false)) &&
        // "600 reported cases", "two early voters"
        !(head < 0 && isDescribing(compiled, tokens, verbAt, i)) &&
        // "53,000 North Korean workers"
        !(token.capital && tokens[i + 1]?.capital && nouns.quarters?.has(token.norm))
      )
        break
      // "another 40 threw stones"
      if (
        head < 0 &&
        verbAt[i] === FINITE &&
        !token.capital &&
        !phrases.hasVerbEnding?.(token.norm) &&
        // "three complete games"
        !(nouns.describing?.has(token.norm) && nouns.isHead(tokens[i + 1]?.norm ?? '', false))
      )
        break
      // "600 drivers means that one bus in nine does not run"
      if (head >= 0 && (!nouns.isHead(token.norm, one) || verbAt[i] !== NO_VERB || nouns.verbal?.has(token.norm))) break
      if (nouns.verbal?.has(token.norm) && verbAt[i] !== NO_VERB) break
      // "20 sports-themed weddings"
      const joined =
        tokens[i + 1]?.norm === '-' && tokens[i + 1]!.glued && tokens[i + 2]?.glued && tokens[i + 2]!.kind === WORD
      if (nouns.isHead(token.norm, one) && !joined) head = i
    }
    if (head < 0) head = listedHead(compiled, tokens, begin, verbAt)
    // "only one gate", "at least one campaign group"
    if (head < 0 && one && q.words && nouns.alone?.has(tokens[q.first - 1]?.norm ?? ''))
      head = plainWords(compiled, tokens, begin, verbAt)
    // "a total of nine hagwon": a word that no rule knows as a plural.
    const stranger = tokens[begin]
    if (
      head < 0 &&
      begin === q.last + 1 &&
      stranger?.kind === WORD &&
      !nouns.stops.has(stranger.norm) &&
      phrases.partOf.has(tokens[q.first - 1]?.norm ?? '') &&
      (compiled.pack.bare.counting?.has(tokens[q.first - 2]?.norm ?? '')
        ? tokens[begin + 1] === undefined || tokens[begin + 1]!.kind === SYMBOL
        : // "a herd of 310 bison"
          bare.members?.has(tokens[q.first - 2]?.norm ?? '') &&
          !stranger.capital &&
          !stranger.glued &&
          verbAt[begin] === NO_VERB)
    )
      head = begin
    // "16 gold, 8 silver"
    if (
      head < 0 &&
      begin === q.last + 1 &&
      nouns.medals?.has(stranger?.norm ?? '') &&
      endsPhrase(compiled, tokens[at + 1])
    )
      head = begin
    if (head < 0) {
      if (millions) {
        q.unit = { type: 'count', code: null, text: lender?.unit?.text ?? said.counted ?? '' }
        q.lent = true
      }
      continue
    }
    // "three of the four drier ones"
    if (nouns.standIn === tokens[head]!.norm) {
      q.unit = { type: 'count', code: null, text: lender?.unit?.text ?? '' }
      q.lent = true
      q.why.set('unit', 'noun said before')
      continue
    }
    // "short of the 63,000 economists had expected": who expected it, not what is counted
    if (
      phrases.forecasters?.has(tokens[head]!.norm) &&
      phrases.articles.has(tokens[q.first - 1]?.norm ?? '') &&
      verbAt[head + 1] === FINITE
    ) {
      q.unit = { type: 'count', code: null, text: lender?.unit?.text ?? '' }
      q.lent = true
      q.why.set('unit', 'noun said before')
      continue
    }
    // "11 of his 18 years", "three of its 12 hectares": in the unit of the whole
    const whole = phrases.partOf.has(tokens[q.last + 1]?.norm ?? '') ? found[n + 1] : undefined
    if (whole?.unit && wholes.has(whole.unit.type) && whole.first - q.last <= 3 && whole.last >= head) {
      q.unit = { ...whole.unit }
      q.lent = true
      q.why.set('unit', 'unit of the whole')
      continue
    }
    let from = begin
    while (
      from < head &&
      nouns.light.has(tokens[from]!.norm) &&
      tokens[from + 1]!.norm !== '-' &&
      !(tokens[from]!.capital && tokens[from + 1]!.capital)
    )
      from++
    const named = closing > from ? closing + 1 : from
    q.noun = { first: named, last: head }
    q.unit = { type: 'count', code: null, text: text.slice(tokens[named]!.start, tokens[head]!.end) }
    q.why.set('unit', 'counted noun')
    if (!isPlaceOf(compiled, tokens, lender, q)) lender = q
    // "40 rural clinics", but "40 new clinics", "40 closed clinics"
    const follows = from === (quoted ? q.last + 2 : q.last + 1) && !of && around === 0
    const next = tokens[from + 1]!
    const isTold =
      from < head && next.kind === WORD && !tokens[from]!.capital && phrases.isParticiple?.(tokens[from]!.norm) === true
    if (follows && !isTold) {
      // The quotation marks stand or fall together.
      const closed = quoted && quotes.has(tokens[head + 1]?.norm ?? '') ? head + 1 : head
      q.end = tokens[closed]!.end
      q.last = closed
    }
  }
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

import { addDecimals, divideDecimals, multiplyDecimals, negateDecimal, shiftDecimal } from '../../lib/decimal.ts'
import type { UnitRow } from '../pack/pack.ts'
import type { Compiled } from '../tables/compiled.ts'
import { isHangul, isLetter, isSpace, NUMBER, SYMBOL, type Token, WORD } from '../text/tokens.ts'
import { isPartOf } from './joins.ts'
import { type Numeral, readNumeral, vulgar } from './numerals.ts'
import { makeQuantity, type Quantity, setUnit, tokenBefore } from './quantity.ts'
import { stopwatchAt } from './race-times.ts'
import { minuses, sign } from './signs.ts'
import { slashedAt } from './slashes.ts'
import { isMoneySign, unitAfter, unitBefore } from './written-units.ts'

/**
 * Every number of a sentence with its sign and unit, in order, claims and labels alike.
 *
 * `taken` holds, for each token that is part of a date or a name, the reason why its number is no claim. `known` is what was found before any
 * was taken: the rest of them stays.
 */
export function findQuantities(
  compiled: Compiled,
  text: string,
  tokens: readonly Token[],
  end: number,
  taken: readonly (string | undefined)[],
  known: readonly Quantity[] = [],
): Quantity[] {
  const { pack, numerals, whole } = compiled
  const { numbers } = pack
  const found: Quantity[] = []
  let next = 0
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    if (!token.word.counts) continue
    const why = taken[at]
    while (next < known.length && known[next]!.first < at) next++
    if (why === undefined && next < known.length && known[next]!.first === at) {
      found.push(known[next]!)
      at = known[next]!.last
      continue
    }
    if (token.kind === SYMBOL) {
      const part = why === undefined ? partOfOne(compiled, text, tokens, at, end) : null
      if (!part) continue
      found.push(part)
      at = part.last
      continue
    }
    if (token.kind === NUMBER) {
      if (why !== undefined) {
        const q = makeQuantity(token.start, token.end, at, at)
        q.rejected = why
        found.push(q)
        continue
      }
      if (token.odd) {
        const q = makeQuantity(token.start, token.end, at, at)
        q.rejected = 'version, address or code'
        found.push(q)
        continue
      }
      const list = tokens[at + 1]?.norm === '/' ? slashedAt(compiled, text, tokens, at, end) : null
      if (list) {
        found.push(...list)
        at = list.at(-1)!.last
        continue
      }
      const time = tokens[at + 1]?.norm === ':' ? stopwatchAt(compiled, text, tokens, at) : null
      if (time) {
        found.push(time)
        at = time.last
        continue
      }
    } else {
      if (why !== undefined) continue
      const c = token.norm.charCodeAt(0)
      // A word that is a quantity by itself.
      const match = whole.matchAt(tokens, at)
      // 환자 셋이, but 환자 중 여섯 명이: that has a counter.
      const isAlone =
        match?.value.counts === undefined ||
        (match.value.counts(tokens[at - 1]?.norm ?? '') &&
          !unitAfter(compiled, text, tokens[match.last]!.end, end, true, tokens, at))
      const alone = isAlone ? match : null
      // "by half a million barrels", "by half a percentage point": so much of one.
      const isPart =
        alone !== null &&
        numbers.halfBefore?.has(tokens[alone.last]!.norm) === true &&
        numbers.articles.has(tokens[alone.last + 1]?.norm ?? '')
      if (alone && !isPart) {
        const row = alone.value
        const lastToken = tokens[alone.last]!
        let to = row.words === undefined ? lastToken.end : tokens[at + row.words - 1]!.end
        const size = row.pattern.replace(/[~*]/g, '').split(' ').at(-1)!.length
        if (!numbers.spaced && row.words === undefined) to = Math.min(to, lastToken.start + size)
        const from = at + (row.lead ?? 0)
        const { start } = tokens[from]!
        const q = makeQuantity(start, to, from, row.words === undefined ? alone.last : at + row.words - 1)
        if (row.max === undefined) q.decimal = row.value
        else {
          q.min = row.value
          q.max = row.max
        }
        q.words = true
        const { often } = numbers
        const next = tokens[alone.last + 1]
        // "struck twice", but "twice as much"
        // "twice a day"
        const isTold =
          numbers.articles.has(next?.norm ?? '') && pack.bare.daily?.has(tokens[alone.last + 2]?.norm ?? '') === true
        if (
          often?.words.has(token.norm) &&
          (isTold || !(next && (next.kind === NUMBER || often.measured.has(next.norm))))
        )
          q.unit = { type: 'count', code: null, text: often.unit }
        else {
          const unitAt = row.unitWords === undefined ? start : tokens[alone.last - row.unitWords + 1]!.start
          q.unit = { type: row.unit.type, code: row.unit.code, text: text.slice(unitAt, to) }
        }
        q.kind = row.kind ?? null
        q.direction = row.direction ?? null
        q.why.set('value', row.name)
        q.why.set('unit', row.name)
        // 환자 셋, 열 명 중 셋: what it counts stands before it.
        if (row.counts && q.unit.type === 'count') {
          const before = tokens[at - 1]!
          const group = numbers.outOf.includes(before.norm) ? found.at(-1)?.unit : undefined
          q.unit = group?.type === 'count' ? { ...group } : { ...q.unit, text: text.slice(before.start, before.end) }
        }
        // "half a million euros"
        const isCount = row.unit.type === 'count' && row.counts === undefined
        const counted = isCount ? unitAfter(compiled, text, to, end, true, tokens, at) : null
        if (counted) {
          setUnit(q, text, counted.row, counted.start, counted.end)
          q.end = counted.end
          q.last = tokenBefore(tokens, at, counted.end)
        } else if (isCount) {
          q.unit = null
          // "by a quarter of a million"
          if (row.value.length > 5) {
            q.scaled = true
            q.power = row.value.length > 9 ? 9 : 6
          }
        } else if (row.kind === undefined) addPart(compiled, text, tokens, q, undefined, end)
        found.push(q)
        at = q.last
        continue
      }
      if (isHangul(c) && !token.glued && !numbers.spaced) {
        const pair = numerals.pairs.match(text, token.start, token.end)
        if (pair) {
          const q = makeQuantity(token.start, pair.end, at, at)
          const unit = unitAfter(compiled, text, pair.end, end, true, tokens, at)
          if (unit) {
            q.min = pair.value[0]
            q.max = pair.value[1]
            q.words = true
            setUnit(q, text, unit.row, unit.start, unit.end)
            q.end = unit.end
            q.last = tokenBefore(tokens, at, unit.end)
            q.why.set('value', 'pair in one word')
            found.push(q)
            at = q.last
            continue
          }
        }
      }
    }
    if (token.kind === WORD && numbers.halfBefore?.has(token.norm)) {
      // half a mile
      const article = tokens[at + 1]
      const unit =
        article && numbers.articles.has(article.norm)
          ? unitAfter(compiled, text, article.end, end, false, tokens, at)
          : numbers.spaced
            ? hyphenedUnit(compiled, text, tokens, at)
            : halvedUnit(compiled, text, tokens, at, end)
      if (unit) {
        const q = makeQuantity(token.start, unit.end, at, tokenBefore(tokens, at, unit.end))
        q.decimal = '0.5'
        q.words = true
        setUnit(q, text, unit.row, unit.start, unit.end)
        q.why.set('value', 'half before a unit')
        found.push(q)
        at = q.last
        continue
      }
    }
    // The rest of a number that is none (12조): no number of its own.
    if (token.kind === WORD && token.glued && !numbers.spaced && tokens[at - 1]?.kind === NUMBER) continue
    const money = at > 0 && isMoneySign(compiled, text, tokens, at)
    const read = readNumeral(numerals, text, tokens, at, end, money)
    if (
      !read &&
      token.kind === WORD &&
      numbers.articles.has(token.norm) &&
      at + 1 < tokens.length &&
      !tokens[at + 1]!.glued
    ) {
      // "a million", "a third": the article belongs to the number.
      const next = tokens[at + 1]!
      if (numbers.denominators.has(next.norm) && next.kind === WORD) {
        const q = fractionAt(compiled, text, tokens, at, at + 1, '1', numbers.denominators.get(next.norm)!)
        found.push(q)
        at = q.last
        continue
      }
    }
    if (!read) {
      const one = numbers.ones?.has(token.norm)
        ? (oneAndPart(compiled, text, tokens, at, end) ?? oneMeasured(compiled, text, tokens, at, end))
        : null
      if (one) {
        found.push(one)
        at = one.last
        continue
      }
      if (token.kind === WORD && numbers.ordinals.has(token.norm)) {
        const q = makeQuantity(token.start, token.end, at, at)
        q.decimal = numbers.ordinals.get(token.norm)!
        q.words = true
        q.unit = { type: 'rank', code: '1', text: token.norm }
        q.rejected = 'ordinal of an event or thing, no rank of size'
        found.push(q)
      }
      continue
    }
    const quantity = toQuantity(compiled, text, tokens, at, end, read, money)
    if (!quantity) continue
    found.push(quantity)
    at = quantity.last
    // A unit may end inside a token (명이): the rest of it holds no number.
  }
  return found
}

/** A part written as one character, which is no token of a number: ½ cup, ⅔ of the shops. */
function partOfOne(
  compiled: Compiled,
  text: string,
  tokens: readonly Token[],
  at: number,
  limit: number,
): Quantity | null {
  const { norm, start, end, glued } = tokens[at]!
  const decimal = glued ? undefined : vulgar.get(norm)
  if (decimal === undefined) return null
  const q = makeQuantity(start, end, at, at)
  q.decimal = decimal
  q.why.set('value', 'fraction')
  const unit = unitAfter(compiled, text, end, limit, false, tokens, at)
  if (unit) takeUnit(q, text, tokens, unit)
  else {
    shareOf(q, text)
    ofOne(compiled, text, tokens, q, 0)
  }
  return q
}

function shareOf(q: Quantity, text: string): void {
  q.unit = { type: 'multiple', code: '1', text: text.slice(q.start, q.end) }
  q.kind = 'share'
  q.why.set('unit', 'fraction')
}

/** Whether a word of qualification ends right before a token: "nearly a quarter", "more than a quarter". */
function isQualified({ qualifiers }: Compiled, tokens: readonly Token[], first: number): boolean {
  for (let i = first - 1; i >= 0 && i > first - 4; i--)
    if (qualifiers.matchAt(tokens, i)?.last === first - 1) return true
  return false
}

function fractionAt(
  compiled: Compiled,
  text: string,
  tokens: readonly Token[],
  first: number,
  last: number,
  over: string,
  under: string,
): Quantity {
  const q = makeQuantity(tokens[first]!.start, tokens[last]!.end, first, last)
  q.decimal = divideDecimals(over, under)
  q.words = true
  q.unit = { type: 'multiple', code: '1', text: text.slice(q.start, q.end) }
  q.kind = 'share'
  q.why.set('value', 'fraction')
  q.why.set('unit', 'fraction')
  const divided = dividedUnit(compiled, text, tokens, q, Number(under))
  if (divided) {
    takeUnit(q, text, tokens, divided)
    q.kind = null
    return q
  }
  const next = tokens[last + 1]
  const before = tokens[first - 1]
  const { nouns } = compiled.pack
  const { comparatives, by } = compiled.pack.phrases
  // "a third fewer than planned", "up a quarter from May"
  const compares =
    next?.kind === WORD &&
    (comparatives?.has(next.norm) === true ||
      // but "set up a third goal", "by a third party"
      (before !== undefined &&
        (by.has(before.norm) || compiled.pack.phrases.ways?.has(before.norm)) &&
        (nouns.stops.has(next.norm) ||
          unitAfter(compiled, text, q.end, text.length, true, tokens, last)?.row.type === 'duration')))
  if (
    under === '4' &&
    next &&
    !compares &&
    // "three-quarters full"
    !(over !== '1' && tokens[last - 1]?.norm === '-') &&
    compiled.pack.notClaims.before.get('quarter') !== undefined &&
    !nouns.sharing?.has(next.norm) &&
    next.kind === WORD &&
    !isDone(compiled, next)
  )
    if (!isQualified(compiled, tokens, first) && !barelyDone(compiled.pack, before, next))
      q.rejected = 'names the period of other claims (a quarter, a half year)'
  // "a step and a half"
  const { articles } = compiled.pack.numbers
  if (
    under === '2' &&
    compiled.pack.phrases.joining?.has(tokens[first - 1]?.norm ?? '') &&
    articles.has(tokens[first - 3]?.norm ?? '')
  )
    q.rejected = 'says no quantity'
  // "a third-round choke"
  if (
    next?.norm === '-' &&
    next.glued &&
    tokens[last + 2]?.glued &&
    tokens[last + 2]!.kind === WORD &&
    under !== '2' &&
    under !== '4'
  )
    q.rejected = 'ordinal of an event or thing, no rank of size'
  // "a third terminal", "a third was acquitted"
  if (
    last === first + 1 &&
    compiled.pack.numbers.articles.has(tokens[first]!.norm) &&
    Number(under) > 2 &&
    Number(under) !== 4
  )
    if (
      next?.kind === WORD &&
      !compares &&
      !barelyDone(compiled.pack, before, next) &&
      (!nouns.stops.has(next.norm) || nouns.singularVerbs?.has(next.norm)) &&
      // but "about a third is still unsold"
      !((isDone(compiled, next) || nouns.singularVerbs?.has(next.norm)) && qualified(compiled, tokens, first))
    )
      q.rejected = 'ordinal of an event or thing, no rank of size'
  if (
    !q.rejected &&
    nouns.ordinalVerbs?.has(tokens[first - 1]?.norm ?? '') &&
    !compiled.pack.phrases.partOf.has(next?.norm ?? '') &&
    Number(under) > 2
  )
    q.rejected = 'ordinal of an event or thing, no rank of size'
  // "ordered a second vessel and holds an option on a third"
  if (!q.rejected && under === '3' && first > 0 && hasSecond(compiled, tokens, first))
    q.rejected = 'ordinal of an event or thing, no rank of size'
  if (!q.rejected) ofOne(compiled, text, tokens, q, Number(under))
  return q
}

/** Whether a second one is told of before a token. */
function hasSecond({ pack }: Compiled, tokens: readonly Token[], before: number): boolean {
  for (let i = 0; i < before; i++) if (pack.numbers.ordinals.get(tokens[i]!.norm) === '2') return true
  return false
}

/** Whether a word behind "a quarter" is a verb of what part of them did: took, turned. A span of time ends. */
const isDone = ({ pack }: Compiled, word: Token): boolean =>
  !word.capital &&
  pack.phrases.isPast(word.norm) &&
  pack.phrases.isVerb(word.norm, word) &&
  !pack.nouns.singularVerbs?.has(word.norm) &&
  !pack.phrases.spanVerbs?.has(word.norm)

/** "only a third has been spent": whether a word of a part and no more stands before a fraction, and its verb behind. */
const barelyDone = ({ phrases, nouns }: Compiled['pack'], before: Token | undefined, next: Token): boolean =>
  phrases.barely?.has(before?.norm ?? '') === true && nouns.singularVerbs?.has(next.norm) === true

/** Whether a bound stands right before a token: "nearly a third". */
function qualified({ qualifiers }: Compiled, tokens: readonly Token[], first: number): boolean {
  for (let i = Math.max(0, first - 3); i < first; i++)
    if (qualifiers.matchAt(tokens, i)?.last === first - 1) return true
  return false
}

/** "two-tenths of a percentage point", "three quarters of a million people": so much of one. */
function ofOne(compiled: Compiled, text: string, tokens: readonly Token[], q: Quantity, under: number): void {
  const { numbers, phrases } = compiled.pack
  const link = tokens[q.last + 1]
  const article = tokens[q.last + 2]
  const one = tokens[q.last + 3]
  const joined = hyphenedUnit(compiled, text, tokens, q.last)
  if (joined) {
    takeUnit(q, text, tokens, joined)
    q.kind = null
    return
  }
  if (!link) return
  // "½ a million dollars"
  if (numbers.articles.has(link.norm) && article && toScale(compiled, text, tokens, q, q.last + 2)) return
  if (!one || !phrases.partOf.has(link.norm)) return
  // "a quarter of one percent"
  const said = compiled.numerals.atoms.match(text, article!.start, article!.end)?.value
  const isOne = (said?.is === 'ones' && said.value === '1') || article!.norm === '1'
  if (!numbers.articles.has(article!.norm) && !isOne) return
  if (!toScale(compiled, text, tokens, q, q.last + 3)) {
    const unit = unitAfter(compiled, text, article!.end, text.length, false, tokens, q.last + 2)
    if (!unit || unit.row.type === 'count' || (unit.row.type === 'currency' && under === 2)) return
    takeUnit(q, text, tokens, unit)
  }
  q.kind = null
}

/** Makes a part of one that of the scale word at a token, and says whether it is one. */
function toScale(compiled: Compiled, text: string, tokens: readonly Token[], q: Quantity, at: number): boolean {
  const one = tokens[at]!
  const scale = compiled.numerals.atoms.match(text, one.start, one.end)?.value
  if (scale?.is !== 'scale' || !scale.group || scale.short) return false
  q.decimal = shiftDecimal(q.decimal!, scale.power)
  q.scaled = true
  q.power = scale.power
  q.unit = null
  q.kind = null
  q.end = q.numberEnd = one.end
  q.last = at
  q.why.set('value', 'part of a scale word')
  const counted = unitAfter(compiled, text, q.end, text.length, true, tokens, q.last)
  if (counted) takeUnit(q, text, tokens, counted)
  return true
}

/** The measure glued to a part by a hyphen: half-litre, quarter-mile. Half-years and quarter-years name times. */
function hyphenedUnit(
  compiled: Compiled,
  text: string,
  tokens: readonly Token[],
  at: number,
): ReturnType<typeof unitAfter> {
  const mark = tokens[at + 1]
  if (mark?.norm !== '-' || !mark.glued || !tokens[at + 2]?.glued) return null
  const unit = unitAfter(compiled, text, tokens[at]!.end, text.length, false, tokens, at)
  const { type, code } = unit?.row ?? {}
  // "a half-cent tax", not "half-dollar", which is a coin.
  // A half-pound burger is weighed: `settleWeights` tells it from a half-pound coin.
  if (type === 'currency' && (unit?.row.factor !== undefined || code === compiled.pack.weights?.code)) return unit
  return type === 'currency' || type === 'count' || type === 'index' || code === 'a' || code === 'mo' ? null : unit
}

/** Types of unit that are told in parts straight before them: three-quarters inch, one-half percent. */
const parted: ReadonlySet<string> = new Set(['percent', 'length', 'area', 'volume', 'mass', 'energy'])

/** The measure straight behind a part: one-half percent, a quarter mile. A third mile is one of a series. */
function dividedUnit(
  compiled: Compiled,
  text: string,
  tokens: readonly Token[],
  q: Quantity,
  under: number,
): ReturnType<typeof unitAfter> {
  const next = tokens[q.last + 1]
  if (!next || next.glued) return null
  if (under !== 2 && under !== 4 && compiled.pack.numbers.articles.has(tokens[q.first]!.norm)) return null
  const unit = unitAfter(compiled, text, q.end, text.length, false, tokens, q.last)
  if (!unit) return null
  // "a quarter pound of cheese"
  const thing = tokens[tokenBefore(tokens, q.last, unit.end) + 1]
  const weighs = compiled.pack.weights?.code === unit.row.code && compiled.pack.phrases.partOf.has(thing?.norm ?? '')
  return weighs || parted.has(unit.row.type) || unit.row.code === 'h' ? unit : null
}

/** 반 근, 반 시간: the unit apart behind a half that is a word of its own (but 2반 is a class). */
function halvedUnit(
  compiled: Compiled,
  text: string,
  tokens: readonly Token[],
  at: number,
  limit: number,
): ReturnType<typeof unitAfter> {
  const half = tokens[at]!
  if (half.glued || !isSpace(text.charCodeAt(half.end))) return null
  const unit = unitAfter(compiled, text, half.end, limit, true, tokens, at)
  return unit && compiled.pack.numbers.halfUnits?.has(text.slice(unit.start, unit.end)) ? unit : null
}

function takeUnit(
  q: Quantity,
  text: string,
  tokens: readonly Token[],
  unit: { readonly row: UnitRow; readonly start: number; readonly end: number },
): void {
  setUnit(q, text, unit.row, unit.start, unit.end)
  q.end = unit.end
  q.last = tokenBefore(tokens, q.first, unit.end)
}

/** "an hour and a half", "a stone and a quarter", "an hour and 20 minutes": one of a unit, with a part of it behind. */
function oneAndPart(
  compiled: Compiled,
  text: string,
  tokens: readonly Token[],
  at: number,
  limit: number,
): Quantity | null {
  const { compoundWords } = compiled.pack.numbers
  const link = [2, 3, 4].find((n) => compoundWords.includes(tokens[at + n]?.norm ?? ''))
  const behind = link === undefined ? undefined : tokens[at + link + 1]
  if (link === undefined || !behind || (behind.kind !== NUMBER && !behind.word.counts)) return null
  const unit = unitAfter(compiled, text, tokens[at]!.end, limit, true, tokens, at)
  if (!unit || tokenBefore(tokens, at, unit.end) !== at + link - 1) return null
  const q = makeQuantity(tokens[at]!.start, tokens[at]!.end, at, at)
  q.decimal = '1'
  q.words = true
  takeUnit(q, text, tokens, unit)
  if (addPart(compiled, text, tokens, q, unit.row.factor, limit)) return q
  // "an hour and 20 minutes": of the smaller unit, so that the two are joined.
  const read = readNumeral(compiled.numerals, text, tokens, at + link + 1, limit, false)
  const part = read && unitAfter(compiled, text, read.end, limit, read.words, tokens, at + link + 1)
  return part && isPartOf(part.row, unit.row) ? q : null
}

/** Types of unit of which an article behind a bound tells one: nearly a mile. */
const wholeOfOne: ReadonlySet<string> = new Set(['duration', 'length', 'mass', 'volume', 'area', 'currency'])

/** "waited for an hour", "nearly a mile", "a foot deep": one of a unit, by what stands about it. */
function oneMeasured(
  compiled: Compiled,
  text: string,
  tokens: readonly Token[],
  at: number,
  limit: number,
): Quantity | null {
  const { oneMeasured: one, articles } = compiled.pack.numbers
  if (!one || !articles.has(tokens[at]!.norm) || tokens[at + 1]?.capital) return null
  const lead = tokens[at - 1]?.norm ?? ''
  const isBound = one.bounds.has(lead)
  const isDeep = one.dimensions.has(tokens[at + 2]?.norm ?? '')
  if (!isBound && !isDeep && ![...one.leads.values()].some((words) => words.has(lead))) return null
  const unit = unitAfter(compiled, text, tokens[at]!.end, limit, true, tokens, at)
  if (!unit) return null
  const { type } = unit.row
  const last = tokenBefore(tokens, at, unit.end)
  const behind = tokens[last + 1]?.norm ?? ''
  const isLed = isBound ? wholeOfOne.has(type) : one.leads.get(type)?.has(lead) === true
  const isTold = isLed && one.ends.has(behind) && (isBound || !one.moments.has(text.slice(unit.start, unit.end)))
  const isLong = type === 'length' && one.dimensions.has(behind)
  if (!isTold && !isLong) return null
  const q = makeQuantity(tokens[at]!.start, tokens[at]!.end, at, at)
  q.decimal = '1'
  q.words = true
  takeUnit(q, text, tokens, unit)
  q.why.set('value', 'one of a measure')
  return q
}

/** Types of unit that a part of one stands behind: two miles and a half, a dollar and a quarter, 두 시간 반. */
const partedBehind: ReadonlySet<string> = new Set([
  'duration',
  'length',
  'mass',
  'volume',
  'area',
  'currency',
  'percent',
  'percentage_point',
  'multiple',
])

/** Adds the part of one (of `factor`) that stands behind the unit of a quantity, and says whether there is one. */
function addPart(
  compiled: Compiled,
  text: string,
  tokens: readonly Token[],
  q: Quantity,
  factor: string | undefined,
  limit: number,
): boolean {
  const { numbers, nouns } = compiled.pack
  const behind = tokens[q.last + 1]
  if (!behind || q.decimal === null || q.unit === null) return false
  const { halfBehind } = numbers
  let part = '0.5'
  let last = q.last + 1
  let end = 0
  if (halfBehind !== undefined && behind.norm.startsWith(halfBehind)) {
    const halves = q.unit.type !== 'currency' && partedBehind.has(q.unit.type)
    if (!halves && !numbers.halfUnits?.has(q.unit.text)) return false
    if (behind.norm !== halfBehind && !compiled.isParticle(behind.norm.slice(halfBehind.length))) return false
    end = behind.start + halfBehind.length
  } else {
    if (!numbers.compoundWords.includes(behind.norm) || !partedBehind.has(q.unit.type)) return false
    const atom = compiled.numerals.atoms.match(text, behind.start, limit, (to) => !isLetter(text.charCodeAt(to)))
    if (atom?.value.is !== 'part') return false
    part = atom.value.value
    end = atom.end
    // "two acres and a half share of it", "three miles and a half-hour walk"
    last = tokenBefore(tokens, q.last, end)
    const next = tokens[last + 1]
    if (next && (next.glued ? /^[-'’]$/.test(next.norm) : next.kind === WORD && !nouns.stops.has(next.norm)))
      return false
  }
  q.decimal = addDecimals(q.decimal, multiplyDecimals(part, factor ?? '1'))
  q.end = end
  q.last = last
  q.why.set('value', 'and a part of one')
  return true
}

/** Feet by their mark alone, before what is so high or long: 6' tall. */
function isFootMark({ pack }: Compiled, text: string, tokens: readonly Token[], at: number, end: number): boolean {
  const thing = tokens[tokenBefore(tokens, at, end + 1) + 1]
  return /^['’] /.test(text.slice(end, end + 2)) && pack.phrases.dimensions?.has(thing?.norm ?? '') === true
}

/** Feet and inches by their marks: 5'7", 6’2”. */
const heightMarks = /^['’′](?:(\d{1,2})(?:["”″]|['’′]{2}|(?![\d'’′"”″:.]))| (\d{1,2})["”″])/

function inchesOf(text: string, at: number, feet: string): { readonly inches: string; readonly end: number } | null {
  const found = Number(feet) < 100 ? heightMarks.exec(text.slice(at, at + 7)) : null
  const inches = found?.[1] ?? found?.[2]
  if (!found || inches === undefined || Number(inches) > 11) return null
  // Clearances are as high as this only with the mark of inches: 13'6".
  if (Number(feet) > 8 && /\d$/.test(found[0])) return null
  return { inches: addDecimals(multiplyDecimals(feet, '12'), inches), end: at + found[0].length }
}

/** Whether a double quote behind a number means inches (a 12" pizza): no quotation is open, and what is so long or wide follows. */
function isInchMark({ pack }: Compiled, text: string, tokens: readonly Token[], at: number, end: number): boolean {
  const mark = text[end]
  if ((mark !== '"' && mark !== '”') || tokens[at]!.glued || text.charCodeAt(end + 1) !== 32) return false
  const thing = tokens[tokenBefore(tokens, at, end + 1) + 1]
  if (thing?.kind !== WORD || thing.capital) return false
  if (pack.nouns.stops.has(thing.norm) && !pack.phrases.dimensions?.has(thing.norm)) return false
  if (pack.phrases.isVerb(thing.norm, thing)) return false
  let open = false
  for (let i = Math.max(0, at - 200); i < at; i++) {
    const { norm } = tokens[i]!
    if (norm === '“') open = true
    else if (norm === '"' || norm === '”') open = !open
  }
  return !open
}

/** Whether two or three digits without a unit follow whole seconds. */
function isSplitSecond(
  compiled: Compiled,
  text: string,
  tokens: readonly Token[],
  q: Quantity,
  limit: number,
): boolean {
  const digits = tokens[q.last + 1]
  if (compiled.pack.numbers.spaced || q.unit?.code !== 's' || q.decimal === null) return false
  if (digits?.kind !== NUMBER || !/^\d{2,3}$/.test(digits.norm) || !/^\d{1,2}$/.test(q.decimal)) return false
  if (
    !/^ ?$/.test(text.slice(q.end, digits.start)) ||
    unitAfter(compiled, text, digits.end, limit, false, tokens, q.last + 1)
  )
    return false
  const next = text.charCodeAt(digits.end)
  return !isHangul(next) || particleFollows(compiled, text, digits.end, limit)
}

/** Whether a unit stands behind one digit word that makes a number of it: 삼 미터, but 이 도시. */
function isSoloUnit(
  compiled: Compiled,
  text: string,
  tokens: readonly Token[],
  at: number,
  limit: number,
  read: Numeral,
): boolean {
  const { soloUnits, minusWords } = compiled.pack.numbers
  if (tokens[at]!.glued || tokens[at]!.end !== read.end) return false
  const unit = unitAfter(compiled, text, read.end, limit, true, tokens, at)
  if (!unit) return false
  const written = text.slice(unit.start, unit.end)
  const prior = tokens[at - 1]?.norm ?? ''
  return (
    soloUnits?.(read.decimal, written) === true ||
    minusWords.has(prior) ||
    unit.row.prev?.includes(prior) === true ||
    (unit.row.near !== undefined && read.decimal !== '2')
  )
}

function toQuantity(
  compiled: Compiled,
  text: string,
  tokens: readonly Token[],
  at: number,
  limit: number,
  read: Numeral,
  money: boolean,
): Quantity | null {
  const { pack } = compiled
  const { numbers } = pack
  const q = makeQuantity(read.start, read.end, at, tokenBefore(tokens, at, read.end))
  q.decimal = read.decimal
  q.words = read.words
  q.scaled = read.scaled
  q.power = read.power
  q.why.set('value', read.words ? 'number words' : read.scaled ? 'digits with scale or groups' : 'digits')
  if (read.approximate) {
    q.qualifier = 'approximate'
    q.why.set('qualifier', 'some more than the number')
  }
  if (read.more) {
    q.qualifier = 'more_than'
    q.why.set('qualifier', 'more than the number')
  }
  if (read.vague) {
    q.rejected = 'number word without a definite value'
    q.last = tokenBefore(tokens, at, read.end)
    return q
  }
  // 청년층(15∼29세)만 보면: a particle.
  const mark0 = tokens[at]!.glued && read.words && !numbers.spaced ? tokens[at - 1] : undefined
  if (mark0?.kind === SYMBOL && /[)’”'"\]%％]/.test(mark0.norm)) return null
  if (read.words && !numbers.spaced && text.charCodeAt(read.end) !== 32) {
    // 만 18세: a word before digits.
    const next = tokens[q.last + 1]
    if (next && next.kind === NUMBER && next.glued) return null
  }
  const after = tokens[q.last + 1]
  // Ordinals: 14th, thirty-first.
  if (
    !read.words &&
    after?.glued &&
    after.kind === WORD &&
    numbers.ordinalSuffixes.includes(after.norm) &&
    // but 12st, of a person
    !unitAfter(compiled, text, read.end, limit, false, tokens, at)
  ) {
    q.last++
    q.end = after.end
    q.unit = { type: 'rank', code: '1', text: after.norm }
    q.rejected = 'ordinal of an event or thing, no rank of size'
    return q
  }
  // Fractions: three-fifths, 3분의 1.
  const hyphen = after?.norm === '-' && after.glued ? 1 : 0
  const below = tokens[q.last + 1 + hyphen]
  const under = below?.kind === WORD && numbers.spaced ? numbers.denominators.get(below.norm) : undefined
  // "two quarters of decline" are half a year, "for one quarter" is a span, but "one quarter of the vote" a part.
  const isSpan =
    under === '4' &&
    hyphen === 0 &&
    (read.decimal === '2' ||
      (read.decimal === '1' &&
        !pack.phrases.partOf.has(tokens[q.last + 2]?.norm ?? '') &&
        unitAfter(compiled, text, read.end, limit, true, tokens, at)?.row.type === 'duration'))
  if (under !== undefined && read.words && !read.scaled && Number(read.decimal) < Number(under) && !isSpan)
    return fractionAt(compiled, text, tokens, at, q.last + 1 + hyphen, read.decimal, under)
  if (read.solo && !startsFraction(compiled, text, read.end) && !isSoloUnit(compiled, text, tokens, at, limit, read))
    return null
  // 3분의 1, 삼 분의 일
  const mark = read.words && isSpace(text.charCodeAt(read.end)) ? read.end + 1 : read.end
  if (numbers.fractionMark !== undefined && text.startsWith(numbers.fractionMark, mark)) {
    let pos = mark + numbers.fractionMark.length
    if (isSpace(text.charCodeAt(pos))) pos++
    const index = tokens.findIndex((token) => token.start === pos)
    const upper = index >= 0 ? readNumeral(compiled.numerals, text, tokens, index, limit, false) : null
    // 3분의 1만: a third alone, no ten thousand.
    const digits = tokens[index]
    const isOnly =
      upper !== null && digits?.kind === NUMBER && upper.end > digits.end && endsWord(compiled, text, digits.end, limit)
    const over = isOnly ? { ...upper, decimal: digits.norm, end: digits.end } : upper
    const ends = over !== null && (!over.solo || endsWord(compiled, text, over.end, limit))
    if (over && ends && Number(read.decimal) > Number(over.decimal) && (mark === read.end || over.words)) {
      q.decimal = divideDecimals(over.decimal, read.decimal)
      q.numberEnd = q.end = over.end
      q.last = tokenBefore(tokens, at, over.end)
      q.unit = { type: 'multiple', code: '1', text: text.slice(q.start, q.end) }
      q.kind = 'share'
      q.why.set('value', 'fraction')
      return q
    }
  }
  const sign0 = money ? unitBefore(compiled, text, tokens, at) : null
  // 엔화 5000엔, 유로화 12개국: a name of money before a number that has a unit of its own.
  const isName = sign0 !== null && isHangul(text.charCodeAt(tokens[at - 1]!.end - 1))
  const before = isName && unitAfter(compiled, text, read.end, limit, read.words, tokens, at) ? null : sign0
  if (before) {
    // A letter that may be a unit is a scale after a money sign.
    const inner = tokens[at - 1]!
    const negative = minuses.has(inner.norm)
    setUnit(q, text, before.row, tokens[before.first]!.start, tokens[negative ? at - 2 : at - 1]!.end)
    if (negative) {
      q.decimal = negateDecimal(q.decimal!)
      q.signed = true
    }
    q.first = before.first
    q.start = tokens[before.first]!.start
    q.numberEnd = read.end
    const further = unitAfter(compiled, text, read.end, limit, read.words, tokens, at)
    if (
      further &&
      further.row.type === 'currency' &&
      (further.row.code === before.row.code || before.row.code === 'USD')
    ) {
      // £1.20p: the sign settles that whole pounds are meant.
      if (further.row.factor === undefined || further.row.code !== before.row.code)
        setUnit(q, text, further.row, further.start, further.end)
      q.end = further.end
      q.last = tokenBefore(tokens, at, further.end)
    }
    sign(numbers, tokens, q)
    return q
  }
  if (numbers.spaced && !read.words && isInchMark(compiled, text, tokens, at, read.end)) {
    q.unit = { type: 'length', code: '[in_i]', text: text.slice(read.end, read.end + 1) }
    q.end = read.end + 1
    q.last = tokenBefore(tokens, at, q.end)
    q.why.set('unit', 'mark of inches')
    return q
  }
  if (numbers.spaced && !read.words && isFootMark(compiled, text, tokens, at, read.end)) {
    q.unit = { type: 'length', code: '[ft_i]', text: text.slice(read.end, read.end + 1) }
    q.end = read.end + 1
    q.last = tokenBefore(tokens, at, q.end)
    q.why.set('unit', 'mark of feet')
    return q
  }
  const height = numbers.spaced && !read.words && !read.scaled ? inchesOf(text, read.end, read.decimal) : null
  if (height) {
    q.decimal = height.inches
    q.unit = { type: 'length', code: '[in_i]', text: text.slice(read.end, height.end) }
    q.end = q.numberEnd = height.end
    q.last = tokenBefore(tokens, at, height.end)
    q.why.set('unit', 'feet and inches')
    return q
  }
  let unit = unitAfter(compiled, text, read.end, limit, read.words, tokens, at)
  const isLight =
    after?.kind === WORD &&
    !after.glued &&
    (after.capital || pack.nouns.light.has(after.norm) || pack.nouns.yearly?.has(after.norm))
  if (!unit && isLight) {
    // "two extra months", "three fiscal years", "20 Bulgarian leva"
    const further = unitAfter(compiled, text, after.end, limit, true, tokens, at)
    const { type } = further?.row ?? {}
    if (further && (after.capital ? type === 'currency' : type !== 'count' && type !== 'multiple')) unit = further
  }
  // "50+ years"
  if (!unit && after?.norm === '+' && after.glued && !read.words) {
    unit = unitAfter(compiled, text, after.end, limit, true, tokens, at)
    if (unit) q.qualifier = 'more_than'
  }
  // "the first 1,000 or so days"
  const around = !unit && after?.norm === numbers.orSo?.[0] && tokens[q.last + 2]?.norm === numbers.orSo?.[1]
  if (around && numbers.orSo) {
    unit = unitAfter(compiled, text, tokens[q.last + 2]!.end, limit, true, tokens, at)
    if (unit) q.qualifier = 'approximate'
  }
  // "20 or more years"
  const bound =
    !unit && after !== undefined && after.norm === numbers.orSo?.[0]
      ? numbers.orBound?.get(tokens[q.last + 2]?.norm ?? '')
      : undefined
  if (bound) {
    unit = unitAfter(compiled, text, tokens[q.last + 2]!.end, limit, true, tokens, at)
    if (unit) q.qualifier = bound
  }
  if (read.shorter && read.shorter.end > read.start) {
    const metres = unitAfter(compiled, text, read.shorter.end, limit, read.words, tokens, at)
    const follower = tokens[q.last + 1]
    const counted =
      follower !== undefined &&
      follower.kind === WORD &&
      !follower.glued &&
      (pack.phrases.partOf.has(follower.norm) ||
        (pack.nouns.isHead(follower.norm, false) && !pack.nouns.stops.has(follower.norm)))
    // 7경기: where a scale letter begins the longer unit, it is no scale.
    if (metres && !counted && (!unit || (!numbers.spaced && metres.end >= unit.end))) {
      unit = metres
      q.decimal = read.shorter.decimal
      q.numberEnd = read.shorter.end
      q.end = metres.end
    }
  }
  // 24 조사: the letters go on as another word.
  if (
    !unit &&
    read.shorter &&
    !read.words &&
    isHangul(text.charCodeAt(read.end)) &&
    !particleFollows(compiled, text, read.end, limit)
  ) {
    q.decimal = read.shorter.decimal
    q.numberEnd = q.end = read.shorter.end
    q.last = tokenBefore(tokens, at, q.end)
    q.scaled = false
  }
  if (unit && read.weak && read.words && !numbers.spaced && unit.start === read.end) {
    // 만기, 백분: a scale word alone is believed only before money or people.
    const bare =
      read.scaled &&
      !(read.long && numbers.longUnits?.has(text.slice(unit.start, unit.end))) &&
      unit.end - unit.start === 1 &&
      unit.row.type !== 'currency' &&
      numbers.scaleUnits?.has(text[unit.start]!) !== true
    // 조사업체, 조직원: a scale word that begins words of its own, and nothing but it.
    const begins = read.shorter?.end === read.start && unit.row.type !== 'currency'
    const known = read.scaled || (numbers.gluedUnits?.has(text.slice(unit.start, unit.end)) ?? true)
    if (unit.row.weak || bare || begins || !known) unit = null
  }
  if (
    unit &&
    read.words &&
    read.decimal === '1' &&
    !read.solo &&
    numbers.oneUnits &&
    !numbers.oneUnits.has(text.slice(unit.start, unit.end))
  )
    return null
  if (unit) {
    setUnit(q, text, unit.row, unit.start, unit.end)
    q.end = unit.end
    q.last = tokenBefore(tokens, at, unit.end)
    if (
      !addPart(compiled, text, tokens, q, unit.row.factor, limit) &&
      unit.row.type === 'duration' &&
      isSplitSecond(compiled, text, tokens, q, limit)
    ) {
      // 2분 17초 804, 1분44초40: the digits behind the seconds are parts of one.
      const digits = tokens[q.last + 1]!
      q.decimal = `${q.decimal}.${digits.norm}`
      q.end = q.numberEnd = digits.end
      q.last++
      q.why.set('value', 'parts of a second')
    }
  } else if (read.words && ((read.weak && !numbers.articles.has(tokens[at - 1]?.norm ?? '')) || !numbers.spaced))
    return null
  else if (read.parted) {
    shareOf(q, text)
    ofOne(compiled, text, tokens, q, 0)
  } else if (!read.words && q.decimal!.startsWith('0.')) ofOne(compiled, text, tokens, q, 0)
  sign(numbers, tokens, q)
  if (numbers.bandSuffix !== undefined && q.unit && text.startsWith(numbers.bandSuffix, q.end) && !read.words) {
    const rest = text.charCodeAt(q.end + numbers.bandSuffix.length)
    if (!isHangul(rest) || particleFollows(compiled, text, q.end + numbers.bandSuffix.length, limit)) {
      band(q)
      q.end += numbers.bandSuffix.length
      q.last = tokenBefore(tokens, at, q.end)
    }
  }
  return q
}

/** Whether a fraction's mark stands behind its denominator: 사분의, 사 분의. */
function startsFraction({ pack }: Compiled, text: string, at: number): boolean {
  const { fractionMark } = pack.numbers
  return fractionMark !== undefined && text.startsWith(fractionMark, isSpace(text.charCodeAt(at)) ? at + 1 : at)
}

/** Whether only particles stand between an offset and the end of its word. */
function endsWord(compiled: Compiled, text: string, at: number, limit: number): boolean {
  return at >= limit || !isHangul(text.charCodeAt(at)) || particleFollows(compiled, text, at, limit)
}

function particleFollows(compiled: Compiled, text: string, at: number, limit: number): boolean {
  let to = at
  while (to < limit && isHangul(text.charCodeAt(to)) && to - at < 7) to++
  return compiled.isParticle(text.slice(at, to))
}

/** 4%대 is from 4 to 5, 1290원대 from 1290 to 1300, 2.3%대 from 2.3 to 2.4. */
function band(q: Quantity): void {
  if (q.decimal === null) return
  const point = q.decimal.indexOf('.')
  let step = '1'
  if (point >= 0) step = shiftDecimal('1', -(q.decimal.length - point - 1))
  else {
    let zeros = 0
    while (zeros < q.decimal.length - 1 && q.decimal[q.decimal.length - 1 - zeros] === '0') zeros++
    step = shiftDecimal('1', zeros)
  }
  q.min = q.decimal
  q.max = addDecimals(q.decimal, step)
  q.decimal = null
  q.why.set('value', 'band of values')
}

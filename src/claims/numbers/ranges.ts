import { multiplyDecimals, shiftDecimal } from '../../lib/decimal.ts'
import type { MarkedWords } from '../clauses/marked-words.ts'
import type { RangeFrame } from '../pack/pack.ts'
import type { Compiled } from '../tables/compiled.ts'
import type { Token } from '../text/tokens.ts'
import { absorb, steps } from './compounds.ts'
import { measured } from './lent-units.ts'
import type { Quantity } from './quantity.ts'
import { MINUS } from './signs.ts'

/*
 * Two numbers that are the ends of a range: "6 to 9 percent", 80~90만원.
 */

/** "it drops by 10% to 20%": how far something moves from case to case, as no past tells of one. */
function isSpreadOfMove({ pack }: Compiled, tokens: readonly Token[], p: Quantity, q: Quantity): boolean {
  const { by, isPast, perfect } = pack.phrases
  const verb = tokens[p.first - 2]?.norm ?? ''
  const ratio = Number(q.decimal) / Number(p.decimal)
  return (
    by.has(tokens[p.first - 1]?.norm ?? '') &&
    p.unit?.type === 'percent' &&
    q.unit?.type === 'percent' &&
    ratio > 1 &&
    ratio <= 3 &&
    verb !== '' &&
    !isPast(verb) &&
    !perfect?.has(tokens[p.first - 3]?.norm ?? '')
  )
}

/** "will add 500 to 600 jobs": two ends that lie close, of a thing counted, behind a verb that does not tell of the past. */
function isSpreadOfCount({ pack }: Compiled, tokens: readonly Token[], p: Quantity, q: Quantity): boolean {
  const verb = tokens[p.first - 1]?.norm ?? ''
  const lead = tokens[p.first - 2]?.norm ?? ''
  const ratio = Number(q.decimal) / Number(p.decimal)
  return (
    p.unit === null &&
    q.unit?.type === 'count' &&
    ratio > 1 &&
    ratio <= 2 &&
    (pack.bare.movesTo?.has(lead) === true ||
      (pack.phrases.auxiliaries?.has(lead) === true && !pack.phrases.isPast(verb)))
  )
}

/** Joins the two ends of a range. */
export function joinRanges(compiled: Compiled, text: string, words: MarkedWords, found: readonly Quantity[]): void {
  const { tokens } = words
  const { numbers } = compiled.pack
  let prior: Quantity | null = null
  for (const q of found) {
    if (q.merged) continue
    const p: Quantity | null = prior
    prior = q
    if (!p || p.rejected || q.rejected || q.start < p.end || q.start - p.end > 16) continue
    // 5000~6000억원대: the band of the last end is left out.
    const band =
      q.decimal === null && q.min !== null && p.unit === null && p.decimal !== null && numbers.bandSuffix !== undefined
    if (band && numbers.rangeMarks.has(text.slice(p.end, q.start).trim())) {
      q.decimal = q.min
      q.min = q.max = null
    }
    if (p.min !== null || q.min !== null || p.decimal === null || q.decimal === null) continue
    if (p.unit?.type === 'multiple' && p.kind === 'share') continue
    // "eased 1-1/2 to $5.04": of a range of money the first end has the sign.
    if (numbers.spaced && p.unit === null && q.unit?.type === 'currency' && !q.signed && q.numberStart > q.start)
      continue
    const glue = text.slice(p.end, q.start).trim().toLowerCase()
    const mark = numbers.rangeMarks.has(glue) || ((glue === '- to' || glue === '-to-') && numbers.spaced)
    // "+45.12 to 22,345.67": where its move led
    if (!mark && p.signed && p.direction === 'up' && p.unit === null && Number(q.decimal) > 2 * Number(p.decimal))
      continue
    if (!mark) {
      const frame = numbers.rangeFrames.find(
        (f) =>
          f.join === glue && (f.only === undefined || f.only === q.unit?.type) && (!f.bare || isBareEnd(f, text, p, q)),
      )
      if (!frame) continue
      if (frame.only !== undefined && (p.unit?.type !== frame.only || q.unit?.type !== frame.only)) continue
      const lead = tokens[p.first - (numbers.articles.has(tokens[p.first - 1]?.norm ?? '') ? 2 : 1)]
      if (frame.before && !frame.before.some((words) => leadsIn(words, lead, text, p))) continue
      if (frame.behind) {
        const next = text.slice(q.end, q.end + 8).trimStart()
        const word = frame.behind.find((end) => next.startsWith(end))
        if (word === undefined || (compiled.pack.phrases.until === word && words.movesBehind(q.last + 1))) continue
      }
      if (
        !frame.before &&
        frame.only !== 'temperature' &&
        words.movesBefore(p.first, found) &&
        // "rose by 130,000, with estimates ranging from 75,000 to 190,000"
        !(
          compiled.pack.phrases.from.has(tokens[p.first - 1]?.norm ?? '') &&
          numbers.spreading?.has(tokens[p.first - 2]?.norm ?? '')
        ) &&
        !(p.unit && q.unit && numbers.rangeTrails?.has(tokens[q.last + 1]?.norm ?? '')) &&
        !(p.unit && q.unit && numbers.rangeLeads?.has(tokens[p.first - 1]?.norm ?? '')) &&
        !(compiled.pack.bare.movesTo?.has(glue) && isSpreadOfGrowth(compiled, tokens, p, q)) &&
        !(p.unit === null && q.unit && q.unit.type !== 'count' && q.unit.type !== 'index') &&
        !isSpreadOfMove(compiled, tokens, p, q) &&
        !isSpreadOfCount(compiled, tokens, p, q)
      )
        continue
      // "takes capacity from 16 to 24"
      if (
        p.unit === null &&
        compiled.pack.phrases.from.has(tokens[p.first - 1]?.norm ?? '') &&
        compiled.pack.bare.collectives?.has(tokens[p.first - 2]?.norm ?? '')
      )
        continue
      // "would go from $2.87 to $3.87"
      if (
        numbers.going?.has(tokens[p.first - 2]?.norm ?? '') &&
        compiled.pack.phrases.from.has(tokens[p.first - 1]?.norm ?? '') &&
        p.unit
      )
        continue
      // "rose from 41 to 56 percent": what it came from and what it became, unless a verb says that it spreads.
      if (
        numbers.spreading &&
        p.unit === null &&
        q.unit &&
        compiled.pack.phrases.from.has(tokens[p.first - 1]?.norm ?? '') &&
        words.movesBefore(p.first, found) &&
        !spreads(numbers.spreading, tokens, p.first - 2)
      ) {
        if (!p.scaled && q.power > 0) p.decimal = shiftDecimal(p.decimal, q.power)
        else if (q.minor) p.decimal = multiplyDecimals(p.decimal, '0.01')
        p.unit = { ...q.unit }
        p.lent = true
        p.why.set('unit', 'unit of the level that it moved to')
        continue
      }
      if (p.unit !== null && q.unit === null) continue
      // "grew again, by 12,000 to 7.4 million"
      if (
        p.unit === null &&
        compiled.pack.phrases.by.has(tokens[p.first - 1]?.norm ?? '') &&
        compiled.pack.bare.movesTo?.has(frame.join) &&
        Number(q.decimal) > 3 * Number(p.decimal)
      )
        continue
      // "fell by an average of 11 mmHg to 131 mmHg"
      const { partOf, by } = compiled.pack.phrases
      const isByMean = partOf.has(tokens[p.first - 1]?.norm ?? '') && by.has(tokens[p.first - 4]?.norm ?? '')
      if (isByMean && compiled.pack.bare.movesTo?.has(frame.join) && Number(q.decimal) > 3 * Number(p.decimal)) continue
      // "by 3 cents to 28 cents"
      if (
        !frame.before &&
        p.unit !== null &&
        compiled.pack.bare.movesTo?.has(frame.join) &&
        compiled.pack.phrases.by.has(tokens[p.first - 1]?.norm ?? '') &&
        !isSpreadOfMove(compiled, tokens, p, q)
      )
        continue
    }
    if (mark && (glue === '-' || glue === '–' || glue === '—') && !q.unit && !p.unit && !(q.scaled && q.power >= 6)) {
      // "aged 30-39"
      const ages = numbers.spaced && p.decimal.length <= 2 && q.decimal.length <= 3
      if (!ages || !compiled.pack.bare.isAge(tokens, p.first, p.last)) continue
    }
    // "20 - 30 percent", "2% - 3%", but no score with spaces
    const isApart = mark && glue === '-' && text.slice(p.end, q.start) !== '-'
    const isSame = p.unit === null || p.unit.type === 'percent' || p.unit.type === 'currency'
    if (isApart && (!q.unit || q.unit.type === 'count' || !isSame)) continue
    if (q.unit === null && p.unit !== null && p.unit.type !== 'currency') continue
    // "sentenced the 18-year-old to 25 years"
    const { ageEnd } = compiled.pack.bare
    if (!mark && ageEnd && p.unit?.text.endsWith(ageEnd) && !q.unit?.text.includes(ageEnd)) continue
    let low = p.decimal
    let high = q.decimal
    let unit = q.unit
    if (p.unit?.type === 'duration' && unit?.type === 'duration' && p.unit.code !== unit.code) {
      // 6개월∼1년: both ends in the smaller unit.
      const raise = steps.get(`${unit.code}>${p.unit.code}`)
      const lower = steps.get(`${p.unit.code}>${unit.code}`)
      if (raise !== undefined) {
        high = multiplyDecimals(high, raise)
        unit = p.unit
      } else if (lower !== undefined) low = multiplyDecimals(low, lower)
      else continue
    } else if (p.unit && unit && (p.unit.type !== unit.type || p.unit.code !== unit.code)) continue
    if (!p.scaled && q.power > 0 && (p.unit === null || p.unit.type === 'currency')) {
      const shifted = shiftDecimal(low, q.power)
      if (Number(shifted) < Number(high) && Number(low) < 10_000) low = shifted
      // "from 34 to 23 million years ago"
      else if (q.unit?.type === 'duration' && Number(low) < 1000 && Number(shifted) > Number(high)) {
        low = high
        high = shifted
      }
    }
    if (p.unit === null && unit && q.minor) low = multiplyDecimals(low, '0.01')
    // "-5 to -10 degrees"
    const isBelow = unit?.type === 'temperature' && Number(low) < 0 && Number(high) < Number(low)
    if (isBelow) [low, high] = [high, low]
    if (!(Number(low) < Number(high))) continue
    p.min = low
    p.max = high
    p.decimal = null
    if (unit && (p.unit === null || unit.text.length > 1)) p.unit = { ...unit }
    p.qualifier ??= q.qualifier
    if (unit?.type === 'temperature' && p.why.get('direction') === MINUS) p.direction = null
    absorb(p, q)
    p.why.set('value', mark ? `range mark ${glue}` : `range word ${glue}`)
    prior = p
  }
}

/** What else is told with two ends of which only the last has the unit. */
const spreading: ReadonlySet<string> = new Set(['duration', 'temperature', 'percent', 'speed'])

/** 3에서 8㎝: whether a first end without a unit goes with a measure that nothing moves to. */
function isBareEnd({ notBehind }: RangeFrame, text: string, p: Quantity, q: Quantity): boolean {
  if (p.unit !== null || !q.unit || !(measured.has(q.unit.type) || spreading.has(q.unit.type))) return false
  const next = text.slice(q.end, q.end + 8).trimStart()
  return notBehind?.some((end) => next.startsWith(end)) !== true
}

/** Whether a word, or words that end there, stand before the first end of a range: between (the ages of). */
function leadsIn(words: string, lead: Token | undefined, text: string, p: Quantity): boolean {
  if (!words.includes(' ')) return lead?.norm === words
  return text.slice(Math.max(0, p.start - words.length - 1), p.start).toLowerCase() === `${words} `
}

/** "is seen growing 4% to 8%": two percentages of one size behind a verb are no change and the level that it led to. */
function isSpreadOfGrowth({ pack }: Compiled, tokens: readonly Token[], p: Quantity, q: Quantity): boolean {
  const before = tokens[p.first - 1]?.norm ?? ''
  if (
    p.unit?.type !== 'percent' ||
    q.unit?.type !== 'percent' ||
    pack.phrases.by.has(before) ||
    pack.phrases.from.has(before)
  )
    return false
  const ratio = Number(q.decimal) / Number(p.decimal)
  return ratio > 1 && ratio <= 2.5
}

/** Whether one of the last words up to a token says that something spreads: "range from". */
function spreads(words: ReadonlySet<string>, tokens: readonly Token[], last: number): boolean {
  for (let i = last; i >= 0 && i > last - 3; i--) if (words.has(tokens[i]!.norm)) return true
  return false
}

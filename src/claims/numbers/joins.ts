import { addDecimals, divideDecimals, multiplyDecimals, shiftDecimal } from '../../lib/decimal.ts'
import type { Compiled } from '../tables/compiled.ts'
import { SYMBOL, type Token, WORD } from '../text/tokens.ts'
import { absorb, compound } from './compounds.ts'
import { type Quantity, setUnit, tokenBefore } from './quantity.ts'
import { unitAfter } from './written-units.ts'

/** Joins compounds ("2 years and 3 months") and ratios ("seven out of ten"); the first of the two stands for both. */
export function joinParts(
  compiled: Compiled,
  text: string,
  tokens: readonly Token[],
  found: readonly Quantity[],
): void {
  const { numbers } = compiled.pack
  let prior: Quantity | null = null
  for (const q of found) {
    const p: Quantity | null = prior
    prior = q
    if (!p || p.merged || p.rejected || q.rejected || q.start < p.end || q.start - p.end > 16) continue
    if (p.decimal === null || q.decimal === null) continue
    const written = text.slice(p.end, q.start).trim().toLowerCase()
    // "1-in-43"
    const hyphened = numbers.spaced && written.length > 2 && written.startsWith('-') && written.endsWith('-')
    const glue = hyphened ? written.slice(1, -1) : written
    if (p.unit && q.unit && (glue === '' || numbers.compoundWords.includes(glue))) {
      // "7 pounds, 6 ounces" of a child
      if (q.unit.code === '[oz_av]' && p.unit.code === 'GBP' && p.numberStart === p.start)
        p.unit = { ...p.unit, type: 'mass', code: '[lb_av]' }
      const joined = glue === ',' && !commaParts.has(p.unit.code ?? '') ? null : compound(compiled, p, q)
      if (joined) {
        p.decimal = joined
        p.unit = { ...(q.unit.type === 'currency' ? p.unit : q.unit), text: text.slice(p.numberEnd, q.end).trim() }
        absorb(p, q)
        p.why.set('value', 'compound of two units')
        prior = p
        continue
      }
    }
    // "two pounds fifty", 3유로 20
    if (p.unit?.type === 'currency' && glue === '' && isChange(compiled, tokens, p, q)) {
      p.decimal = addDecimals(p.decimal, shiftDecimal(q.decimal, -2))
      absorb(p, q)
      p.why.set('value', 'money with its hundredths')
      prior = p
      continue
    }
    // "11 stone 4"
    if (p.unit?.code === '[stone_av]' && q.unit === null && glue === '' && !q.scaled && Number(q.decimal) < 14) {
      p.decimal = addDecimals(multiplyDecimals(p.decimal, '14'), q.decimal)
      p.unit = { type: 'mass', code: '[lb_av]', text: text.slice(p.numberEnd, q.end).trim() }
      absorb(p, q)
      p.why.set('value', 'stones and pounds')
      prior = p
      continue
    }
    // 1과 1/2컵, 2와 2분의 1
    if (numbers.mixedWords?.has(glue) && p.unit === null && q.unit && isWholeAndPart(text, p, q)) {
      const unit = q.kind === 'share' ? unitAfter(compiled, text, q.end, text.length, true, tokens, q.last) : null
      p.decimal = addDecimals(p.decimal, q.decimal)
      absorb(p, q)
      p.unit = { ...q.unit }
      if (unit) {
        setUnit(p, text, unit.row, unit.start, unit.end)
        p.end = unit.end
        p.last = tokenBefore(tokens, p.last, unit.end)
      }
      p.why.set('value', 'a whole and a part')
      prior = p
      continue
    }
    // "6 foot 2", "5-foot-8"
    if (
      p.unit?.code === '[ft_i]' &&
      q.unit === null &&
      numbers.spaced &&
      !q.scaled &&
      Number(q.decimal) < 12 &&
      Number(p.decimal) < 9 &&
      (glue === '' || (written === '-' && !compiled.pack.nouns.isHead(p.unit.text, false)))
    ) {
      p.decimal = addDecimals(multiplyDecimals(p.decimal, '12'), q.decimal)
      p.unit = { type: 'length', code: '[in_i]', text: text.slice(p.numberEnd, q.end).trim() }
      absorb(p, q)
      p.why.set('value', 'feet and inches')
      prior = p
      continue
    }
    // 시속 300㎞에서 170㎞로
    if (p.unit?.type === 'speed' && q.unit?.type === 'length' && compiled.pack.phrases.from.has(glue)) {
      if (p.unit.code?.startsWith(`${q.unit.code}/`) && p.unit.text === q.unit.text) q.unit = { ...p.unit }
      continue
    }
    // 2m 37을 넘다
    if (p.unit?.code === 'm' && q.unit === null && isCentimetres(compiled, tokens, q) && /^ ?$/.test(glue)) {
      p.decimal = addDecimals(p.decimal, multiplyDecimals(q.decimal, '0.01'))
      absorb(p, q)
      p.why.set('value', 'metres and centimetres')
      prior = p
      continue
    }
    // 1h15
    if (p.unit?.code === 'h' && q.unit === null && glue === '' && isMinutes(tokens, q)) {
      p.decimal = addDecimals(multiplyDecimals(p.decimal, '60'), q.decimal)
      absorb(p, q)
      p.unit = { type: 'duration', code: 'min', text: p.unit.text }
      p.why.set('value', 'hours and minutes')
      prior = p
      continue
    }
    if (!numbers.outOf.includes(glue)) continue
    // 3명 중 2명꼴, 10만명 가운데 3명꼴
    const isRate = numbers.rateSuffix !== undefined && text.startsWith(numbers.rateSuffix, q.end)
    // "3 in 100,000 children"
    const isPower = numbers.spaced && !compiled.pack.phrases.partOf.has(glue) && /^10+$/.test(q.decimal)
    if (!isRate && !isPower && (p.scaled || (q.scaled && p.decimal !== '1'))) continue
    let over = p
    let under = q
    if (!numbers.spaced) {
      over = q
      under = p
      if (p.unit?.text !== q.unit?.text) continue
      // 3명 중 1명꼴: one in so many is a rate too.
      if (!isRate && under.decimal !== '10' && under.decimal !== '100' && over.decimal !== '1') continue
    } else if (p.unit !== null || q.unit !== null) continue
    const a = Number(over.decimal)
    const b = Number(under.decimal)
    // 아기 100명 중 5.8명
    const isExact = !numbers.spaced && /^10+$/.test(under.decimal!)
    if (!(a > 0 && a < b) || (!Number.isInteger(a) && !isExact)) continue
    // 선원 10명 가운데 4명이 실종됐다: really counted.
    const fate = tokens[q.last + 1]?.glued ? tokens[q.last + 2] : tokens[q.last + 1]
    if (!isRate && fate && compiled.pack.phrases.harmed?.test(fate.norm)) continue
    // "one of eight on the line": eight are counted.
    if (a === 1 && numbers.spaced && compiled.pack.phrases.partOf.has(glue)) continue
    const round =
      isRate ||
      isPower ||
      b === 10 ||
      b === 100 ||
      b === 1000 ||
      // "1.6 million people, one in 40, were out of work"
      (a === 1 && tokens[p.first - 1]?.norm === ',' && tokens[q.last + 1]?.norm === ',') ||
      // "1 in 12 failed; a month before, it had been 1 in 30"
      (a === 1 && found.some((other) => other.why.get('value') === SO_MANY)) ||
      (a === 1 && (b <= 20 || glue !== written || countsMany(compiled, tokens, q) || isChance(compiled, tokens, q))) ||
      // "nine of ten households", but "four of seven traders"
      (over.words && under.words && b <= (glue === written && compiled.pack.phrases.partOf.has(glue) ? 5 : 10))
    if (!round) continue
    p.decimal = divideDecimals(over.decimal!, under.decimal!)
    absorb(p, q)
    p.unit = { type: 'multiple', code: '1', text: text.slice(p.start, p.end) }
    p.kind = 'share'
    p.why.set('value', SO_MANY)
    prior = p
  }
}

/** Why of a ratio that is told by two counts. */
const SO_MANY = 'so many out of so many'

/** Units whose parts may stand behind a comma: 2 hours, 9 minutes; 5 feet, 11 inches. */
const commaParts: ReadonlySet<string> = new Set(['a', 'mo', 'wk', 'd', 'h', 'min', '[ft_i]', '[lb_av]', '[stone_av]'])

/** Whether a number behind an amount in words is so many hundredths: from ten to ninety-nine, and its phrase ends. */
function isChange({ pack }: Compiled, tokens: readonly Token[], p: Quantity, q: Quantity): boolean {
  if (q.unit !== null || q.scaled || (p.scaled && !p.words) || p.minor || p.numberStart !== p.start) return false
  if (!/^[1-9]\d$/.test(q.decimal!) || !/^\d{1,3}$/.test(p.decimal!) || p.words !== q.words) return false
  const next = tokens[q.last + 1]
  if (!next || (next.kind === SYMBOL && /^[.,;)]$/.test(next.norm))) return true
  return pack.numbers.spaced && next.kind === WORD && !next.glued && pack.nouns.stops.has(next.norm)
}

/** Whether a part of one that is written as a fraction follows a whole number: 1과 1/2, "3 and 1/2 pounds". */
const isWholeAndPart = (text: string, p: Quantity, q: Quantity): boolean =>
  !p.decimal!.includes('.') &&
  !p.scaled &&
  q.decimal!.startsWith('0.') &&
  q.numberEnd > q.numberStart + 2 &&
  !text.slice(q.numberStart, q.numberEnd).includes('.')

/** Two figures behind metres: glued to them, or with a particle behind them. */
function isCentimetres({ pack }: Compiled, tokens: readonly Token[], q: Quantity): boolean {
  if (q.numberEnd - q.numberStart !== 2) return false
  const next = tokens[q.last + 1]
  return tokens[q.first]!.glued || (!pack.numbers.spaced && next?.kind === WORD && next.glued)
}

/** Two figures glued to hours. */
const isMinutes = (tokens: readonly Token[], q: Quantity): boolean =>
  tokens[q.first]!.glued && q.numberEnd - q.numberStart === 2 && Number(q.decimal) < 60

/** "One in 250 notes": things stand behind the second number. */
function countsMany({ pack }: Compiled, tokens: readonly Token[], q: Quantity): boolean {
  const noun = tokens[q.last + 1]
  return noun?.kind === WORD && !noun.glued && pack.nouns.isHead(noun.norm, false)
}

/** "put the odds at one in 50": a chance ends with the number. */
function isChance({ pack }: Compiled, tokens: readonly Token[], q: Quantity): boolean {
  const behind = tokens[q.last + 1]
  // "a 1 in 23 chance"
  if (behind?.kind === WORD && pack.bare.chances?.has(behind.norm)) return true
  if (behind && !(behind.kind === SYMBOL && /[.,;)]/.test(behind.norm))) return false
  for (let i = q.first - 1; i >= 0 && i > q.first - 16; i--) if (pack.bare.chances?.has(tokens[i]!.norm)) return true
  return false
}

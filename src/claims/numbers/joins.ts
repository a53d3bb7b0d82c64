import { addDecimals, divideDecimals, multiplyDecimals, shiftDecimal } from '../../lib/decimal.ts'
import type { Pack, UnitRow } from '../pack/pack.ts'
import type { Compiled } from '../tables/compiled.ts'
import { SYMBOL, type Token, WORD } from '../text/tokens.ts'
import { type Quantity, setUnit, tokenBefore } from './quantity.ts'
import { MINUS } from './signs.ts'
import { hasSign, isNamed, isSeen, namingOf, ofText, unitAfter } from './written-units.ts'

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

/** Two dollars of one amount, "US$6 million ($9 million)": the bare one is not that of the United States. Cents follow the dollar of the text. */
export function settleDollars(
  { pack }: Compiled,
  text: string,
  tokens: readonly Token[],
  found: readonly Quantity[],
): void {
  const { dollars } = pack
  if (!dollars) return
  for (let n = 0; n < found.length; n++) {
    const q = found[n]!
    if (q.unit?.code !== dollars.code) continue
    if (q.minor && dollars.minors.has(q.unit.text)) {
      // "1.42 euros in Germany, 3 cents more"
      const told = found.find(
        (other) => other.unit?.type === 'currency' && !other.minor && tokens[other.first - 1]?.norm !== '(',
      )?.unit?.code
      const own = dollars.others.filter(
        (other) => other.code === told || (hasSign(other.sign, text) && !hasSign(dollars.bare, text)),
      )
      const home = own.length === 0 ? (homeOf(dollars, text) ?? pairedWith(dollars, text)) : null
      if (own.length === 1 && told !== dollars.code) q.unit = { ...q.unit, code: own[0]!.code }
      else if (home) q.unit = { ...q.unit, code: home }
      continue
    }
    if (q.unit.text !== dollars.bare) continue
    const before = tokens[q.first - 1]?.norm === '(' ? found[n - 1] : undefined
    const behind = tokens[q.last + 1]?.norm === '(' ? found[n + 1] : undefined
    const pair = [before, behind].find(
      (other) =>
        other?.unit &&
        dollars.full.has(other.unit.text) &&
        other.decimal !== q.decimal &&
        Math.abs(other.first - q.first) < 10,
    )
    if (!pair) {
      const home = homeOf(dollars, text) ?? pairedWith(dollars, text)
      if (home) {
        q.unit = { ...q.unit, code: home }
        q.why.set('unit', 'dollar of the country that the text tells of')
      }
      continue
    }
    const own = dollars.others.find((other) => isNamed(other.names, text)) ?? dollars.others[0]!
    q.unit = { ...q.unit, code: own.code }
    q.why.set('unit', 'the other dollar of a pair')
  }
}

/**
 * The dollar of a story that a country tells of itself: it names several of its places and hardly one of the country whose dollar needs no
 * name. A story that tells its dollars apart (A$, US$) means the latter by the bare sign, and one that spells as abroad ("percent") is a
 * news agency's unless it names twice as many places.
 */
const homeOf = ofText((dollars: NonNullable<Pack['dollars']>, text): string | null => {
  const abroad = namingOf(dollars.abroad, text).places
  if (abroad > 1 || [...dollars.full].some((sign) => text.includes(sign))) return null
  for (const { code, sign, places, foreign } of dollars.others) {
    const enough = foreign !== undefined && text.includes(foreign) ? 3 : 1
    if (places && namingOf(places, text).places > enough + abroad && !text.includes(sign)) return code
  }
  return null
})

/** The dollar that a text tells in US dollars once in brackets: "$1.6 million ($US1.05 million)". It means it wherever it has the bare sign. */
function pairedWith(dollars: NonNullable<Pack['dollars']>, text: string): string | null {
  if (!isSeen(dollars.pair, text)) return null
  return dollars.others.find(({ names }) => isNamed(names, text))?.code ?? null
}

/** Seconds of the times that a speed is told by. */
const speedTimes: ReadonlySet<string> = new Set(['h', 'min', 's'])

/** "gusts of 185 kilometres (115 miles) per hour": the time belongs to the length before the bracket as well. */
export function settleSpeeds(
  compiled: Compiled,
  text: string,
  tokens: readonly Token[],
  found: readonly Quantity[],
): void {
  const { phrases, notClaims } = compiled.pack
  for (let n = 0; n + 1 < found.length; n++) {
    const p = found[n]!
    if (p.unit?.type !== 'length' || tokens[p.last + 1]?.norm !== '(') continue
    const q = found[n + 1]!
    if (q.unit?.type !== 'length' || q.first !== p.last + 2 || tokens[q.last + 1]?.norm !== ')') continue
    const per = tokens[q.last + 2]
    if (!per || !(notClaims.base.before.has(per.norm) || phrases.articles.has(per.norm))) continue
    const time = unitAfter(compiled, text, per.end, text.length, true, tokens, q.last + 2)
    if (time?.row.type !== 'duration' || !speedTimes.has(time.row.code ?? '')) continue
    for (const length of [p, q])
      length.unit = { type: 'speed', code: `${length.unit!.code}/${time.row.code}`, text: length.unit!.text }
  }
}

/** "a 185-pound man", "900 pounds of rice": a mass that has the name of a currency, where the text tells of none of its countries. */
export function settleWeights(
  { pack }: Compiled,
  text: string,
  tokens: readonly Token[],
  found: readonly Quantity[],
): void {
  const { weights } = pack
  if (!weights) return
  for (const q of found) {
    if (q.unit?.code !== weights.code || q.numberStart > q.start || !weights.forms.has(q.unit.text.toLowerCase()))
      continue
    if (weights.signs.some((sign) => hasSign(sign, text)) || isNamed(weights.names, text)) continue
    const hyphened = text[q.numberEnd] === '-' && tokens[q.last + 1]?.kind === WORD
    const stuff = pack.phrases.partOf.has(tokens[q.last + 1]?.norm ?? '')
    const thing = tokens[q.last + (stuff ? 2 : 1)]
    if (thing?.kind === WORD && weights.paid.has(thing.norm)) continue
    const abroad = !q.scaled && hasSign(weights.abroad, text)
    if (hyphened || stuff || abroad || isSeen(weights.seen, text))
      q.unit = { type: 'mass', code: weights.unit, text: q.unit.text }
  }
}

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

/** Joins the two ends of a range; `moves` says whether a verb of movement stands right before a token, `moved` whether one follows. */
export function joinRanges(
  compiled: Compiled,
  text: string,
  tokens: readonly Token[],
  found: readonly Quantity[],
  moves: (at: number) => boolean,
  moved: (at: number) => boolean,
): void {
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
        (f) => f.join === glue && (f.only === undefined || f.only === q.unit?.type),
      )
      if (!frame) continue
      if (frame.only !== undefined && (p.unit?.type !== frame.only || q.unit?.type !== frame.only)) continue
      const lead = tokens[p.first - (numbers.articles.has(tokens[p.first - 1]?.norm ?? '') ? 2 : 1)]
      if (frame.before && !frame.before.some((words) => leadsIn(words, lead, text, p))) continue
      if (frame.behind) {
        const next = text.slice(q.end, q.end + 8).trimStart()
        const word = frame.behind.find((end) => next.startsWith(end))
        if (word === undefined || (compiled.pack.phrases.until === word && moved(q.last + 1))) continue
      }
      if (
        !frame.before &&
        frame.only !== 'temperature' &&
        moves(p.first) &&
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
        moves(p.first) &&
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
    // "20 - 30 percent", but no score with spaces
    if (mark && glue === '-' && text.slice(p.end, q.start) !== '-' && (!q.unit || q.unit.type === 'count' || p.unit))
      continue
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

function absorb(p: Quantity, q: Quantity): void {
  p.end = q.end
  p.numberEnd = q.numberEnd
  p.last = q.last
  p.noun = q.noun
  if (q.scaled && !p.scaled) p.power = q.power
  p.scaled ||= q.scaled
  q.merged = true
}

const steps: ReadonlyMap<string, string> = new Map([
  ['a>mo', '12'],
  ['d>h', '24'],
  ['h>min', '60'],
  ['min>s', '60'],
  ['wk>d', '7'],
  ['h>s', '3600'],
  ['[ft_i]>[in_i]', '12'],
  ['[lb_av]>[oz_av]', '16'],
  ['m>cm', '100'],
  ['km>m', '1000'],
  ['kg>g', '1000'],
  ['[stone_av]>[lb_av]', '14'],
])

/** Whether so many of one unit make one of the other, as minutes do an hour. */
export const isPartOf = (part: UnitRow, whole: UnitRow): boolean => steps.has(`${whole.code}>${part.code}`)

function compound({ pack }: Compiled, p: Quantity, q: Quantity): string | null {
  if (!p.unit || !q.unit || p.decimal === null || q.decimal === null) return null
  if (p.unit.type === 'currency' && q.unit.type === 'currency')
    // The cents of an amount are those of its currency.
    return !p.minor && q.minor && (p.unit.code === q.unit.code || q.unit.code === 'USD') && Number(q.decimal) < 1
      ? addDecimals(p.decimal, q.decimal)
      : null
  // 38도 5분: tenths of a degree
  if (p.unit.type === 'temperature' && q.unit.code === 'min' && /^\d$/.test(q.decimal) && !p.decimal.includes('.')) {
    q.unit = { ...p.unit }
    return `${p.decimal}.${q.decimal}`
  }
  // 2할 8푼 3리
  if (p.unit.code === '%' && q.unit.code === '%')
    return pack.numbers.tenths?.[p.unit.text.slice(-1)]?.includes(q.unit.text)
      ? addDecimals(p.decimal, q.decimal)
      : null
  const factor = steps.get(`${p.unit.code}>${q.unit.code}`)
  return factor === undefined ? null : addDecimals(multiplyDecimals(p.decimal, factor), q.decimal)
}

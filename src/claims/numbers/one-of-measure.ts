import type { Compiled } from '../tables/compiled.ts'
import { isAllCaps, isLayout, NUMBER, SYMBOL, type Token } from '../text/tokens.ts'
import { steps } from './compounds.ts'
import { makeQuantity, type Quantity, tokenBefore } from './quantity.ts'
import { type Scan, takeUnit, unitBehind, type WrittenUnit } from './scan.ts'
import { unitAfter } from './written-units.ts'

/** Types of unit of which an article behind a bound tells one: nearly a mile. */
const wholeOfOne: ReadonlySet<string> = new Set(['duration', 'length', 'mass', 'volume', 'area', 'currency'])

/** Why of "a year" where it is one year. */
export const ONE_OF_MEASURE = 'one of a measure'

/** "waited for an hour", "nearly a mile", "a foot deep": one of a unit, by what stands about it. */
export function oneOfMeasure(scan: Scan, at: number): Quantity | null {
  const { compiled, text, tokens } = scan
  const { oneMeasured: one, articles } = compiled.pack.numbers
  const noun = tokens[at + 1]
  if (!one || !articles.has(tokens[at]!.norm)) return null
  // "He took A Mile", but "HE RAN A MILE"
  if (noun?.capital && !(tokens[at]!.capital && isAllCaps(text, noun))) return null
  const lead = tokens[at - 1]?.norm ?? ''
  const [first, last] = one.boundOfTwo ?? []
  const isBound = one.bounds.has(lead) || (lead === last && tokens[at - 2]?.norm === first)
  const isLate = isLateBy(compiled, tokens, at + 2)
  const isDeep = isLate || one.dimensions.has(tokens[at + 2]?.norm ?? '')
  const isAmount = isAmountOf(scan, at, lead)
  const hasChange = tensBehind(scan, at + 2)
  // "an hour a day"
  const isRate =
    articles.has(tokens[at + 2]?.norm ?? '') && compiled.pack.bare.daily?.has(tokens[at + 3]?.norm ?? '') === true
  if (!isBound && !isDeep && !isAmount && !hasChange && !isRate && !leadsAny(one.leads, lead)) return null
  const unit = unitBehind(scan, tokens[at]!.end, true, at)
  if (!unit) return null
  const { type } = unit.row
  const next = tokens[tokenBefore(tokens, at, unit.end) + 1]
  const behind = next === undefined || (next.kind === SYMBOL && isLayout(next.norm)) ? '' : next.norm
  const isLed = isBound ? wholeOfOne.has(type) : one.leads.get(type)?.has(lead) === true
  const isTold = isLed && one.ends.has(behind) && (isBound || !one.moments.has(text.slice(unit.start, unit.end)))
  const isLong = (type === 'length' && one.dimensions.has(behind)) || (type === 'duration' && isLate)
  if (!isTold && !isLong && !isAmount && !(hasChange && type === 'currency') && !(isRate && wholeOfOne.has(type)))
    return null
  return oneOf(scan, at, unit)
}

/** "a dollar fifty": whether the tens of a number in words stand at a token. */
function tensBehind({ compiled, text, tokens }: Scan, at: number): boolean {
  const token = tokens[at]
  if (!token?.word.counts) return false
  return compiled.numerals.atoms.match(text, token.start, token.end)?.value.is === 'tens'
}

/** "A foot of snow fell", but "for a pound of butter", "A gallon of milk costs $4": whether so much is told of, and no price of it. */
function isAmountOf({ compiled, text, tokens, limit }: Scan, at: number, lead: string): boolean {
  const { amounts } = compiled.pack.numbers.oneMeasured!
  if (!amounts || tokens[at + 2]?.norm !== amounts.of) return false
  if (!amounts.units.has(tokens[at + 1]!.norm) || amounts.notBehind.has(lead)) return false
  for (let i = 0; i < tokens.length; i++) {
    const { kind, norm, end, word } = tokens[i]!
    if ((kind === SYMBOL && norm !== '.' && word.endsMoney) || amounts.prices.has(norm)) return false
    if (kind === NUMBER && unitAfter(compiled, text, end, limit, false, tokens, i)?.row.type === 'currency')
      return false
  }
  return true
}

/** "a year late", "a year later than planned" */
function isLateBy({ pack }: Compiled, tokens: readonly Token[], at: number): boolean {
  const { late, compared } = pack.numbers.oneMeasured!
  const word = tokens[at]?.norm ?? ''
  return late.has(word) || (compared.has(word) && pack.phrases.than?.(tokens[at + 1]?.norm ?? '') === true)
}

/** "an hour or two", "a week or so" */
export function oneOrTwo(scan: Scan, at: number): Quantity | null {
  const { compiled, text, tokens } = scan
  const { choices, orSo } = compiled.pack.numbers
  let or = at + 2
  while (or < at + 4 && !choices?.has(tokens[or]?.norm ?? '')) or++
  const last = tokens[or + 1]
  if (!last || !choices?.has(tokens[or]!.norm)) return null
  const atom = compiled.numerals.atoms.match(text, last.start, last.end)?.value
  const isSo = orSo?.[0] === tokens[or]!.norm && orSo[1] === last.norm
  const most = atom?.is === 'ones' && /^[23]$/.test(atom.value) ? atom.value : null
  if (!isSo && most === null) return null
  const unit = unitBehind(scan, tokens[at]!.end, true, at)
  if (!unit || !wholeOfOne.has(unit.row.type) || tokenBefore(tokens, at, unit.end) !== or - 1) return null
  const q = makeQuantity(tokens[at]!.start, tokens[at]!.end, at, at)
  q.words = true
  if (isSo) {
    q.decimal = '1'
    q.qualifier = 'approximate'
  } else {
    q.min = '1'
    q.max = most
  }
  takeUnit(scan, q, unit)
  if (!isSo) {
    q.end = last.end
    q.last = or + 1
  }
  q.why.set('value', 'one or two of a measure')
  return q
}

/** "30 minutes to an hour", "six months to a year": the last end of a range, where the first has a measure of its kind. */
export function lastOfOne(scan: Scan, at: number, prior: Quantity | undefined): Quantity | null {
  const { compiled, tokens } = scan
  const { articles, rangeFrames, oneMeasured } = compiled.pack.numbers
  if (!prior?.unit || prior.last !== at - 2 || !articles.has(tokens[at]!.norm)) return null
  if (!wholeOfOne.has(prior.unit.type) || !rangeFrames.some(({ join }) => join === tokens[at - 1]!.norm)) return null
  const unit = unitBehind(scan, tokens[at]!.end, true, at)
  if (!unit || !oneMeasured?.ends.has(tokens[tokenBefore(tokens, at, unit.end) + 1]?.norm ?? '')) return null
  const { code } = unit.row
  const isMore = code === prior.unit.code ? Number(prior.decimal) < 1 : steps.has(`${code}>${prior.unit.code}`)
  if (!isMore || prior.decimal === null) return null
  return oneOf(scan, at, unit)
}

/** Whether a word may lead one of some type of unit. */
function leadsAny(leads: ReadonlyMap<string, ReadonlySet<string>>, word: string): boolean {
  for (const words of leads.values()) if (words.has(word)) return true
  return false
}

/** "a hundred miles", "a dozen": the article says how many hundreds and belongs to the text; but "a million-euro fund". */
export function takeArticle({ pack, numerals }: Compiled, text: string, tokens: readonly Token[], q: Quantity): void {
  const article = tokens[q.first - 1]
  if (!q.words || q.start !== q.numberStart || !article || !pack.numbers.articles.has(article.norm)) return
  const is = numerals.atoms.match(text, q.start, q.numberEnd)?.value.is
  if ((is === 'scale' || is === 'times') && text[q.numberEnd] !== '-') q.start = article.start
}

function oneOf(scan: Scan, at: number, unit: WrittenUnit): Quantity {
  const { start, end } = scan.tokens[at]!
  const q = makeQuantity(start, end, at, at)
  q.decimal = '1'
  q.words = true
  takeUnit(scan, q, unit)
  q.why.set('value', ONE_OF_MEASURE)
  return q
}

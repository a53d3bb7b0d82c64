import { divideDecimals } from '../../lib/decimal.ts'
import type { Compiled } from '../tables/compiled.ts'
import { SYMBOL, type Token, WORD } from '../text/tokens.ts'
import { absorb } from './compounds.ts'
import type { Pair } from './joins.ts'
import type { Quantity } from './quantity.ts'

/*
 * Shares that are told by two counts: "one in five", 10만명 가운데 3명꼴.
 */

/** Why of a ratio that is told by two counts. */
const SO_MANY = 'so many out of so many'

/** "seven out of ten", 3명 중 1명꼴: the first of two counts stands for the share. */
export function soManyOf(pair: Pair): boolean {
  const { compiled, text, p, q, glue } = pair
  const { numbers } = compiled.pack
  // "one in a million"
  const space = glue.lastIndexOf(' ')
  const link = q.words && space > 0 && numbers.articles.has(glue.slice(space + 1)) ? glue.slice(0, space) : glue
  if (!numbers.outOf.includes(link)) return false
  // 3명 중 2명꼴, 10만명 가운데 3명꼴
  const isRate = numbers.rateSuffix !== undefined && text.startsWith(numbers.rateSuffix, q.end)
  // "3 in 100,000 children"
  const isPower = numbers.spaced && !compiled.pack.phrases.partOf.has(link) && /^10+$/.test(q.decimal)
  // 백 명 중 다섯 명: a round number in words
  const isHundred = !numbers.spaced && p.words && (p.decimal === '100' || p.decimal === '1000')
  if (!isRate && !isPower && ((p.scaled && !isHundred) || (q.scaled && p.decimal !== '1'))) return false
  const [over, under] = numbers.spaced ? [p, q] : [q, p]
  // "one in five dollars": of every five
  const isMoney = p.decimal === '1' && q.words && q.unit?.type === 'currency' && q.start === q.numberStart
  if (numbers.spaced ? p.unit !== null || !(q.unit === null || isMoney) : !isOfOneThing(over, under, isRate))
    return false
  const a = Number(over.decimal)
  const b = Number(under.decimal)
  // 아기 100명 중 5.8명
  const isExact = !numbers.spaced && /^10+$/.test(under.decimal)
  if (!(a > 0 && a < b) || (!Number.isInteger(a) && !isExact)) return false
  if (!isRate && isCounted(pair)) return false
  // "one of eight on the line": eight are counted.
  if (a === 1 && numbers.spaced && compiled.pack.phrases.partOf.has(glue)) return false
  if (!isRate && !isPower && !isRound(pair, a, b, over.words && under.words)) return false
  const share: Quantity = p
  share.decimal = divideDecimals(over.decimal, under.decimal)
  absorb(p, q)
  p.unit = { type: 'multiple', code: '1', text: text.slice(p.start, p.end) }
  p.kind = 'share'
  p.why.set('value', SO_MANY)
  return true
}

/** 3명 중 1명꼴: one in so many is a rate too. */
const isOfOneThing = (over: Quantity, under: Quantity, isRate: boolean): boolean =>
  over.unit?.text === under.unit?.text && (isRate || /^10{1,3}$/.test(under.decimal ?? '') || over.decimal === '1')

/** 선원 10명 가운데 4명이 실종됐다, 의원 10명 중 9명이 출석했다: really counted. */
function isCounted({ compiled, tokens, p, q }: Pair): boolean {
  const { harmed, attends, voters, opines } = compiled.pack.phrases
  const fate = tokens[q.last + 1]?.glued ? tokens[q.last + 2] : tokens[q.last + 1]
  if (!fate) return false
  if (harmed?.test(fate.norm) || attends?.test(fate.norm)) return true
  return opines?.test(fate.norm) === true && voters?.test(tokens[p.first - 1]?.norm ?? '') === true
}

/** Whether so many of so many tell how many in general, and not of those that were counted: "four of seven traders". */
function isRound(
  { compiled, tokens, found, p, q, glue, written }: Pair,
  a: number,
  b: number,
  words: boolean,
): boolean {
  if (b === 10 || b === 100 || b === 1000) return true
  // "nine of ten households", but "four of seven traders"
  if (words && b <= (glue === written && compiled.pack.phrases.partOf.has(glue) ? 5 : 10)) return true
  // "4 out of 5 voters", "2 in 3 Americans", but "2 out of 3 sets", "3 of 4 voters"
  const { folk, partOf } = compiled.pack.phrases
  const who = tokens[q.last + 1]
  const isFolk =
    who?.kind === WORD && (folk?.has(who.norm) || (who.capital && compiled.pack.nouns.isHead(who.norm, false)))
  if (b <= 5 && b > 2 && !partOf.has(glue) && isFolk) return true
  if (a !== 1) return false
  return (
    // "1.6 million people, one in 40, were out of work"
    (tokens[p.first - 1]?.norm === ',' && tokens[q.last + 1]?.norm === ',') ||
    // "1 in 12 failed; a month before, it had been 1 in 30"
    found.some((other) => other.why.get('value') === SO_MANY) ||
    b <= 20 ||
    glue !== written ||
    countsMany(compiled, tokens, q) ||
    isChance(compiled, tokens, q)
  )
}

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

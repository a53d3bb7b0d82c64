import type { Quantity } from '../numbers/quantity.ts'
import { WORD } from '../text/tokens.ts'
import type { BareContext } from './context.ts'
import type { BareRule } from './rules.ts'

/*
 * Levels of an index or a scale that stands right before them: 지수는 34로, 규모 5.2.
 */

const NAMED = 'index named before it'

function tellIndex(text: string, q: Quantity): true {
  q.unit = { type: 'index', code: '1', text: text.slice(q.start, q.end) }
  q.why.set('unit', NAMED)
  return true
}

/** 공포·탐욕 지수는 34로, 규모 5.2의, 규모 5.2 지진: with a particle, or before what is measured so; 타율 0.298. */
function named(context: BareContext, q: Quantity): boolean {
  const { compiled, text, tokens } = context
  const { bare, phrases, numbers } = compiled.pack
  const before = tokens[q.first - 1]
  if (numbers.spaced || q.words || q.decimal === null || !before) return false
  // 타율 0.298, 142홈런
  const name = text.slice(q.start, q.end).includes('.') ? scoreBefore(context, q) : ''
  if (bare.scored?.test(name) || (before.glued && tokens[q.first - 2]?.norm === ')' && bare.isIndexWord(name)))
    return tellIndex(text, q)
  // 7.4 규모였다
  const behind = tokens[q.last + 1]
  const isSized = /^\d\.\d$/.test(text.slice(q.start, q.end)) && q.unit === null
  if (
    isSized &&
    behind &&
    !behind.glued &&
    phrases.extents?.has(behind.norm.slice(0, 2)) &&
    bare.scaleWords?.test(behind.norm.slice(0, 2))
  )
    return tellIndex(text, q)
  // 체질량지수(BMI) 30 이상, 지수가 25 이상인
  const bound = bare.isIndexWord(name || scoreBefore(context, q))
    ? compiled.qualifiers.matchAt(tokens, q.last + 1)
    : null
  if (bound?.value.role === 'qualifier' && bound.value.side === 'after') return tellIndex(text, q)
  if (before.kind !== WORD) return false
  const isScale = text.slice(q.start, q.end).includes('.') && bare.scaleWords?.test(before.norm) === true
  if (!isScale && !bare.isIndexWord(before.norm)) return false
  const particle = tokens[q.last + 1]
  if (particle?.kind !== WORD) return false
  if (particle.glued) return tellIndex(text, q)
  // 규모 2.0 이상 지진
  const noun = phrases.sizes?.has(particle.norm) ? tokens[q.last + 2] : particle
  return isScale && noun !== undefined && bare.scaled?.test(noun.norm) === true && tellIndex(text, q)
}

/** Words of a time between a score and its number, at most: 2014 년 4 월. */
const MOST_OF_TIME = 4

/** The word before a number, over a bracket that opens straight behind it and a time: 평균자책(5.21), 방어율은 지난해 3.38, WHIP도 2.13. */
function scoreBefore({ compiled, tokens }: BareContext, q: Quantity): string {
  let at = q.first - 1
  if (tokens[at]!.norm === '(' && tokens[at]!.glued) at--
  // 평균자책점(ERA) 3.48
  else if (tokens[at]!.norm === ')' && /^[a-z]+$/.test(tokens[at - 1]?.norm ?? '') && tokens[at - 2]?.norm === '(')
    at -= 3
  else
    for (let first = at; first > 0 && at - first < MOST_OF_TIME; first--)
      if (compiled.periods.matchAt(tokens, first)?.last === at) {
        at = first - 1
        break
      }
  const word = tokens[at]
  if (word?.kind !== WORD) return ''
  // 감염재생산지수(Rt)는 1.06으로
  const open = word.glued && tokens[at - 1]?.norm === ')' && tokens[at - 3]?.norm === '(' ? at - 3 : -1
  if (open > 0 && tokens[open - 1]!.kind === WORD) return tokens[open - 1]!.norm
  // A particle behind foreign letters is a token of its own.
  return word.glued && tokens[at - 1]?.kind === WORD ? tokens[at - 1]!.norm + word.norm : word.norm
}

/** 타율은 0.287에서 0.294로 올랐다: beside one that was named. */
function besideNamed({ compiled, text, tokens, found }: BareContext, q: Quantity): boolean {
  const before = tokens[q.first - 1]?.norm ?? ''
  const index = found.findLast(({ first, why }) => first < q.first && why.get('unit') === NAMED)
  if (!index || q.words) return false
  const { from } = compiled.pack.phrases
  const isFrom = q.first === index.last + 2 && from.has(before)
  // 0.255에서 올해 0.274로
  const isNow =
    q.first === index.last + 3 && from.has(tokens[index.last + 1]!.norm) && isWithin(q, Number(index.decimal), 0.7)
  return (isFrom || isNow) && text.slice(q.start, q.end).includes('.') && tellIndex(text, q)
}

/** 닛케이지수는 0.6% 내린 4만8천211에 마쳤다: where an index has moved to, in whole points. */
function movedTo(context: BareContext, q: Quantity): boolean {
  const { compiled, text, tokens, found } = context
  const { phrases, numbers } = compiled.pack
  if (numbers.spaced || q.words || !q.scaled || q.decimal === null || q.power > 4) return false
  const rate = found[found.indexOf(q) - 1]
  const end = tokens[q.last + 1]
  if (rate?.unit?.type !== 'percent' || rate.rejected || q.first - rate.last > 3 || !end?.glued) return false
  return (phrases.to.has(end.norm) || phrases.into === end.norm) && context.hasIndexWord() && tellIndex(text, q)
}

/** 848.03으로 마감해 850 아래로 내려왔다: a level that an index has just passed. */
function passed({ compiled, text, tokens, found }: BareContext, q: Quantity): boolean {
  const { phrases, numbers } = compiled.pack
  if (numbers.spaced || q.words || q.decimal === null || tokens[q.last + 1]?.glued) return false
  if (!phrases.sizes?.has(phrases.splitParticle?.(tokens[q.last + 1]?.norm ?? '')?.noun ?? '')) return false
  const level = found.findLast(({ first, unit, rejected }) => first < q.first && !rejected && unit?.type === 'index')
  return level !== undefined && isWithin(q, Number(level.decimal), 0.2) && tellIndex(text, q)
}

/** 평균자책점은 2.14다. 선두 최진우(2.09)와는 0.05 차이다: another's in brackets, and how far apart the two are. */
function ofRival({ compiled, text, tokens, found, said }: BareContext, q: Quantity): boolean {
  const { phrases, numbers } = compiled.pack
  if (numbers.spaced || q.words || !q.decimal?.includes('.')) return false
  const own = found.findLast(({ first, unit, rejected }) => first < q.first && !rejected && unit?.type === 'index')
  const level = own ? Number(own.decimal) : said.figure?.unit.type === 'index' ? said.figure.value : Number.NaN
  if (!(level > 0) || Number.isInteger(level)) return false
  const next = tokens[q.last + 1]
  const isGap = own !== undefined && Number(q.decimal) < level && phrases.gap?.test(next?.norm ?? '') === true
  const isBracketed = tokens[q.first - 1]?.norm === '(' && next?.norm === ')' && isWithin(q, level, 0.9)
  return (isGap || isBracketed) && tellIndex(text, q)
}

/** Whether a number is much like another, by the logarithm of their ratio. */
const isWithin = (q: Quantity, other: number, reach: number): boolean =>
  Math.abs(Math.log(Number(q.decimal) / other)) < reach

export const indexRules: readonly BareRule[] = [named, besideNamed, movedTo, passed, ofRival]

import { endsPhrase, lend } from '../numbers/lent-units.ts'
import type { Quantity } from '../numbers/quantity.ts'
import type { Compiled } from '../tables/compiled.ts'
import { type Token, WORD } from '../text/tokens.ts'
import type { BareContext } from './context.ts'
import type { MeasureRule } from './measures.ts'

/*
 * Levels of an index that the text names.
 */

/** "The S&P 500 lost 50 to 5,982" */
function moveOfIndex(context: BareContext, q: Quantity): boolean {
  const { compiled, text, tokens, found } = context
  const { bare, phrases } = compiled.pack
  const before = tokens[q.first - 1]
  const to = found[found.indexOf(q) + 1]
  return (
    q.decimal !== null &&
    Number.isInteger(Number(q.decimal)) &&
    before?.kind === WORD &&
    phrases.isPast(before.norm) &&
    bare.movesTo?.has(tokens[q.last + 1]?.norm ?? '') === true &&
    to?.first === q.last + 2 &&
    to.scaled &&
    Number(to.decimal) >= 10 * Number(q.decimal) &&
    to.power === 0 &&
    context.hasIndexWord() &&
    lend(q, { type: 'index', code: '1', text: text.slice(q.start, q.end) }, 'move of an index')
  )
}

/** "a body mass index of at least 30", "The PMI came in with a reading of 57" */
function levelOfNamed(context: BareContext, q: Quantity): boolean {
  const { compiled, text, tokens } = context
  const { bare, phrases } = compiled.pack
  if (q.words || q.decimal === null || !Number.isInteger(Number(q.decimal)) || Number(q.decimal) < 10) return false
  const lead = context.leadOf(q)
  const noun = tokens[lead - 1]?.norm ?? ''
  const isReading = (): boolean => phrases.pointers?.has(noun) === true && context.hasIndexWord()
  // "The confidence index rose to 73"
  const isMoved = (): boolean =>
    bare.movesTo?.has(tokens[lead]!.norm) === true &&
    Number(q.decimal) < 1000 &&
    phrases.isPast(noun) &&
    bare.isIndexWord(tokens[lead - 2]?.norm ?? '')
  const isOf = phrases.partOf.has(tokens[lead]?.norm ?? '') && (bare.isIndexWord(noun) || isReading())
  if (lead < 0 || !(isOf || isMoved() || isKept(compiled, tokens, lead) || isLedTo(context, q, lead))) return false
  if (!endsPhrase(compiled, tokens[q.last + 1])) return false
  return lend(q, { type: 'index', code: '1', text: text.slice(q.numberStart, q.numberEnd) }, 'level of an index')
}

/** "The index stood at 724", "The supramax index remained unchanged at 724" */
function isKept({ pack }: Compiled, tokens: readonly Token[], lead: number): boolean {
  const { bare, phrases } = pack
  if (!phrases.lying?.has(tokens[lead]!.norm)) return false
  for (let i = lead - 1; i >= 0 && i > lead - 5; i--) {
    const { kind, norm } = tokens[i]!
    if (kind !== WORD) return false
    if (bare.isIndexWord(norm)) return i < lead - 1
    if (!phrases.isPast(norm) && !bare.steady?.has(norm) && !phrases.isAdverb?.(norm)) return false
  }
  return false
}

/** "The index lost 6 points to 870", "dropped 14 points or 1.9% to 712" */
function isLedTo(context: BareContext, q: Quantity, lead: number): boolean {
  const { compiled, tokens, found } = context
  const { bare, phrases } = compiled.pack
  const { norm } = tokens[lead]!
  if (!bare.movesTo?.has(norm) && !phrases.lying?.has(norm)) return false
  const n = found.indexOf(q)
  const isNext = found[n - 1] !== undefined && lead - found[n - 1]!.last <= 2
  return isNext && [found[n - 1], found[n - 2]].some((move) => move?.unit?.type === 'index') && context.hasIndexWord()
}

/** "the Kospi closed at 2,611.48" */
function level(context: BareContext, q: Quantity, leader: Quantity | null): boolean {
  const { text } = context
  const value = q.decimal ?? q.max
  if (value === null || q.words) return false
  const written = text.slice(q.numberStart, q.numberEnd)
  if (!value.includes('.') && !q.scaled && !written.includes('.')) return false
  // 4만7851.20, but not 4.8만
  if (q.power !== 0 && !/\d\.\d+$/.test(written)) return false
  const isLevel = q.signed
    ? // "48,382.39 +319.10", 4,011.57 (-20.61, -0.51%): by how much it moved.
      leader?.unit?.type === 'index'
    : (Number(value) >= 10 || isMoveWithRate(context, q)) &&
      (context.hasIndexWord() ||
        isNearIndex(context, Number(value)) ||
        isBesideIndex(context, q) ||
        isBehindTick(context, q))
  if (!isLevel) return false
  q.unit = { type: 'index', code: '1', text: text.slice(q.start, q.end) }
  q.why.set('unit', 'level of an index named in the sentence')
  return true
}

/** 3년물은 6틱 오른 110.42에: straight behind how far a future has moved. */
function isBehindTick({ compiled, found }: BareContext, q: Quantity): boolean {
  const move = found[found.indexOf(q) - 1]
  return (
    move?.unit !== undefined &&
    q.first - move.last <= 2 &&
    compiled.pack.bare.ticks?.has(move.unit?.text ?? '') === true
  )
}

/** 9.82(1.46%) 오른 681.38: whether the rate of the same movement stands in brackets behind it. */
function isMoveWithRate({ tokens, found }: BareContext, q: Quantity): boolean {
  const rate = found[found.indexOf(q) + 1]
  const isRate = rate?.unit?.type === 'percent' && rate.first === q.last + 2 && tokens[rate.last + 1]?.norm === ')'
  return isRate && tokens[q.last + 1]!.norm === '(' && tokens[q.last + 1]!.glued && !tokens[q.first]!.glued
}

/** 식량가격지수는 126.4였다. 설탕은 94.1로 5.3% 떨어졌다: a level beside the index of the sentence before, with its own movement. */
function isBesideIndex({ compiled, said, tokens, found }: BareContext, q: Quantity): boolean {
  const { indexLevel } = said
  const particle = tokens[q.last + 1]
  if (!indexLevel || compiled.pack.numbers.spaced || !particle?.glued || q.decimal === null) return false
  if (!q.decimal.includes('.') || !compiled.pack.phrases.to.has(particle.norm)) return false
  const next = found[found.indexOf(q) + 1]
  const moves = next?.unit?.type === 'percent' && next.first - q.last <= 4
  return moves && Math.abs(Math.log(Number(q.decimal) / indexLevel)) < 0.5
}

/** Closed at 4,321.55. It had touched 4,350.20: whether the sentence before told the level of an index that is much like it. */
function isNearIndex({ said: { figure } }: BareContext, level: number): boolean {
  return figure?.unit.type === 'index' && Math.abs(Math.log(level / figure.value)) < 0.2
}

export const indexRules: readonly MeasureRule[] = [moveOfIndex, levelOfNamed, level]

import { negateDecimal } from '../../lib/decimal.ts'
import type { NumberTables } from '../pack/pack.ts'
import { isLayout, SYMBOL, type Token, WORD } from '../text/tokens.ts'
import type { Quantity } from './quantity.ts'

export const minuses = new Set(['-', '−', '–', '―', '△', '﹣'])
/** Why of a direction that a minus tells. */
export const MINUS = 'minus sign'
const ups = new Set(['▲', '↑', '⬆', '+', '＋'])
const downs = new Set(['▼', '↓', '⬇', '▽'])
const openers = new Set([
  '(',
  '[',
  '「',
  '『',
  '<',
  '〈',
  '《',
  '*',
  '_',
  '…',
  '|',
  '“',
  '‘',
  '"',
  "'",
  '（',
  '/',
  '·',
  '▲',
  ':',
  '~',
  '∼',
  '～',
])

/** Whether a minus may stand right behind a mark. */
const opens = ({ kind, norm }: Token): boolean => kind === SYMBOL && (openers.has(norm) || isLayout(norm))

/** What is told below zero. */
const belowZero: ReadonlySet<string> = new Set(['temperature', 'percent', 'percentage_point'])

/** "It was –10C", "Growth was –2.1%"; but no dash that opens an aside: "a part –20 percent– went". */
function isMinus({ spaced }: NumberTables, tokens: readonly Token[], q: Quantity): boolean {
  // 자연증가는 –1만명이다: where no dash opens an aside straight before a number.
  if (spaced && !belowZero.has(q.unit?.type ?? '')) return false
  for (let i = q.last + 1; i < tokens.length; i++) {
    const isDash = tokens[i]!.norm === '–' && tokens[i]!.glued
    // (–3.2%), (–2%): that one is a minus too.
    if (isDash && tokens[i - 1]!.norm !== '(') return false
  }
  return true
}

const isBulletOfList = (tokens: readonly Token[]): boolean =>
  tokens.some(({ norm }, i) => norm === '▲' && tokens[i + 1]?.kind === WORD)

/**
 * Of two signs of which neither is meant, the first token; else -1: "±", "+/-", "plus or minus", "plus-or-minus", "plus-minus".
 * @param last the token that may close them, right before a number
 */
export function choiceOfSigns(
  { minusWords, plusWords, choices }: NumberTables,
  tokens: readonly Token[],
  last: number,
): number {
  const mark = tokens[last]?.norm
  if (mark === undefined) return -1
  if (mark === '±') return last
  let at = last - 1
  const isWord = minusWords.has(mark)
  if (!isWord && !minuses.has(mark)) return -1
  while (at > 0 && last - at < 4 && ((isWord && choices?.has(tokens[at]!.norm)) || /^[-/]$/.test(tokens[at]!.norm)))
    at--
  const plus = tokens[at]?.norm ?? ''
  return isWord ? (plusWords?.has(plus) ? at : -1) : plus === '+' && at < last - 1 ? at : -1
}

/** A sign glued before the number: it belongs to the text, and sets value or direction. */
export function sign(tables: NumberTables, tokens: readonly Token[], q: Quantity): void {
  const { minusWords, plusWords, articles } = tables
  let i = q.first - 1
  // "minus a hundred degrees"
  if (q.words && i > 0 && articles.has(tokens[i]!.norm) && minusWords.has(tokens[i - 1]!.norm)) i--
  const mark = tokens[i]
  if (!mark) return
  const word = mark.norm === '-' && mark.glued ? tokens[i - 1] : mark
  if (word?.kind === WORD && minusWords.has(word.norm) && q.decimal !== null) {
    // "plus or minus 3" has no sign.
    if (choiceOfSigns(tables, tokens, word === mark ? i : i - 1) >= 0) return
    q.decimal = negateDecimal(q.decimal)
    q.signed = true
    q.start = word.start
    q.first = word === mark ? i : i - 1
    q.why.set('value', `negative by "${word.norm}"`)
    return
  }
  // "between minus 2 and plus 1 degrees", but "3 plus 2 degrees"
  if (plusWords?.has(mark.norm) && q.unit?.type === 'temperature' && (i === 0 || tokens[i - 1]!.kind === WORD)) {
    q.signed = true
    q.start = mark.start
    q.first = i
    return
  }
  const here = tokens[q.first]!
  // ▲1위 한국: a bullet.
  if (mark.kind !== SYMBOL || q.unit?.type === 'rank') return
  // ▲수도권 2만건 ▲5개 신도시 1천건: bullets of a list.
  if (q.unit?.type === 'count' && mark.norm === '▲' && isBulletOfList(tokens)) return
  const before = tokens[i - 1]
  // 0.47%↓ 2611.48: the arrow of the number before
  if (mark.glued && !here.glued && before && !(before.kind === SYMBOL && openers.has(before.norm))) return
  // "+/-3%": within so much, on either side.
  if (choiceOfSigns(tables, tokens, i) >= 0) return
  if (here.glued && minuses.has(mark.norm)) {
    // A hyphen after a word or number is no minus.
    if (mark.norm !== '△' && mark.glued && before && !opens(before)) return
    if (
      mark.norm === '–' &&
      before &&
      !((before.kind === WORD || opens(before) || !mark.glued) && isMinus(tables, tokens, q))
    )
      return
    if (q.decimal === null || (q.unit === null && !q.decimal.includes('.') && mark.norm === '-')) {
      if (q.decimal === null) return
    }
    q.decimal = negateDecimal(q.decimal)
    q.signed = true
    // Below zero is no fall.
    if (q.unit?.type !== 'temperature') {
      q.direction = 'down'
      q.why.set('direction', MINUS)
    }
  } else if (ups.has(mark.norm) && (here.glued || mark.norm !== '+')) {
    if (mark.norm === '+' && mark.glued && before && (before.kind !== SYMBOL || before.norm === '%')) return
    q.signed = true
    // Above zero is no rise.
    if (q.unit?.type !== 'temperature' || mark.norm !== '+') {
      q.direction = 'up'
      q.why.set('direction', 'arrow or plus sign')
    }
  } else if (downs.has(mark.norm)) {
    q.direction = 'down'
    q.signed = true
    q.why.set('direction', 'arrow')
  } else return
  q.start = mark.start
  q.first = i
  i--
}

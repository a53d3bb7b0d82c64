import { NUMBER, SYMBOL, type Token, WORD } from '../../../text/tokens.ts'
import { set } from '../../rows.ts'
import { BASE } from './inflections.ts'
import { DETERMINER, formOf, LY, OBJECT, PASSED_OVER, PREPOSITION, PRONOUN, traitsAt } from './traits.ts'
import { smallNumbers } from './word-lists.ts'

/*
 * What can stand behind a verb as its object, its amount or its infinitive.
 */

export const numerals = set(
  'two three four five six seven eight nine ten eleven twelve twenty thirty half nearly almost some',
)

export const ordinals = set('second third next last')
const rankWords = set('first fourth fifth sixth seventh eighth ninth tenth')

/** "plans to charge" */
export const opensInfinitive = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.norm === 'to' && tokens[at + 1]?.kind === WORD && (formOf(tokens[at + 1]!) & BASE) !== 0

/** The token behind "an average of", "a total of" where that stands at a token: "bills climbed by an average of £31". */
export function overMean(tokens: readonly Token[], at: number): number {
  const isMean = (traitsAt(tokens[at]) & DETERMINER) !== 0 && means.has(tokens[at + 1]?.norm ?? '')
  return isMean && tokens[at + 2]?.norm === 'of' ? at + 3 : at
}
const means = set('average mean median total combined')

/** Whether a number, a sum or a preposition with one stands at a token: "at $500", "from 5 to 7 percent", "about 40", "up to 12". */
export function opensAmount(tokens: readonly Token[], at: number): boolean {
  let i = at
  for (; i < at + 3 && tokens[i]?.kind === WORD; i++) {
    const { traits, norm } = tokens[i]!.word
    if (smallNumbers.has(norm) || ordinals.has(norm) || rankWords.has(norm)) return true
    const isUpTo = norm === 'up' && tokens[i + 1]?.norm === 'to'
    if ((traits & PREPOSITION) === 0 && norm !== 'to' && (traits & PASSED_OVER) === 0 && !isUpTo) return false
    if (norm === 'of' || norm === 'in' || norm === 'on') return false
  }
  const token = tokens[i]
  return token !== undefined && (isAmount(token) || isMinus(tokens, i))
}

/** "hit -12 degrees" */
export const isMinus = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === SYMBOL &&
  /^[-−–]$/.test(tokens[at].norm) &&
  !tokens[at].glued &&
  tokens[at + 1]?.kind === NUMBER &&
  tokens[at + 1]!.glued === true

/** Signs that open a sum of money or stand for "about". */
const openers: ReadonlySet<string> = new Set([...'$£€¥₹₩~≈'])

export const isAmount = ({ kind, norm }: Token): boolean => kind === NUMBER || (kind === SYMBOL && openers.has(norm))

export const opensAnObject = (next: Token): boolean =>
  next.kind === NUMBER ||
  numerals.has(next.norm) ||
  (next.kind === WORD
    ? (next.word.traits & (DETERMINER | PRONOUN | OBJECT | LY)) !== 0
    : openers.has(next.norm) || next.norm === '"' || next.norm === '“')

/** The letters of money before a number: "KES290". */
export const opensCode = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === WORD && tokens[at].capital && tokens[at + 1]?.kind === NUMBER && tokens[at + 1]!.glued

/** A number, a sign of money or the letters of one: "$450", "R1 450". */
export const opensSum = (tokens: readonly Token[], at: number): boolean =>
  tokens[at] !== undefined && (isAmount(tokens[at]) || (tokens[at].capital && tokens[at + 1]?.kind === NUMBER))

/** "total $3 billion", "come to 4.5 percent" */
export function isSum(tokens: readonly Token[], verb: number): boolean {
  const token = tokens[tokens[verb + 1]?.norm === 'to' ? verb + 2 : verb + 1]
  if (token?.kind === WORD) return (smallNumbers.has(token.norm) || token.norm === 'some') && token.norm !== 'a'
  return token !== undefined && isAmount(token)
}

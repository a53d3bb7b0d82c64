import { SYMBOL, type Token, WORD } from '../../../text/tokens.ts'
import { set } from '../../rows.ts'
import { PARTICIPLE } from './inflections.ts'
import { papers } from './nouns.ts'
import { DETERMINER, formOf, isMany, PREPOSITION, traitsAt } from './traits.ts'

/*
 * Who tells it, behind a comma at the end of what is told: ", the agency forecast."
 */

export const outlooks = set('forecasts estimates reports claims projects shows plans predicts tips')
export const views = set('estimate forecast claim project report predict believe')
export const tagging = set(
  'say argue think warn show suggest indicate estimate forecast expect predict claim believe fear reckon project report',
)

/** Tokens of the part behind the comma, at most, without short forms in brackets. */
const LONGEST_TAG = 7
const LONGEST_MANY_TAG = 12

/** Of "the Statistics Office (NSO) say" the word before a short form in brackets, where a token closes one; else the token itself. */
const overShortForm = (tokens: readonly Token[], at: number): number =>
  at > 3 && tokens[at]!.norm === ')' && tokens[at - 2]!.norm === '(' && tokens[at - 1]!.capital ? at - 3 : at

/** Whether a word ends a short part behind a comma: ", the agency forecast." */
export function isTag(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]
  if (next && next.norm !== ',' && next.norm !== '.') return false
  let end = i - LONGEST_TAG
  for (let k = i - 1; k > 0 && k > end; k--) {
    const outer = overShortForm(tokens, k)
    end -= k - outer
    k = outer
    if (tokens[k]!.norm === ',') return true
    // "the auditor-general's report"
    if (tokens[k]!.kind !== WORD && !tokens[k]!.glued) return false
  }
  return false
}

/** Whether a word ends a part behind a comma whose noun, with a preposition or a participle behind it, means several. */
export function isManyTag(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]
  if (next && next.norm !== ',' && next.norm !== '.') return false
  let head: Token | undefined
  let end = i - LONGEST_MANY_TAG
  for (let k = i - 1; k > 0 && k > end; k--) {
    const outer = overShortForm(tokens, k)
    end -= k - outer
    k = outer
    const token = tokens[k]!
    if (token.norm === ',') return head !== undefined && (isMany(head) || papers.has(head.norm))
    if (token.kind === SYMBOL && !token.glued) return false
    const before = tokens[k - 1]!
    const opens = (traitsAt(token) & PREPOSITION) !== 0 || (formOf(token) & PARTICIPLE) !== 0
    if (opens && before.kind === WORD && (traitsAt(before) & (PREPOSITION | DETERMINER)) === 0) head = before
  }
  return false
}

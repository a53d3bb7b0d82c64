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

/** Whether a word ends a short part behind a comma: ", the agency forecast." */
export function isTag(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]
  if (next && next.norm !== ',' && next.norm !== '.') return false
  for (let k = i - 1; k > 0 && k > i - 7; k--) {
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
  for (let k = i - 1; k > 0 && k > i - 12; k--) {
    const token = tokens[k]!
    if (token.norm === ',') return head !== undefined && (isMany(head) || papers.has(head.norm))
    if (token.kind === SYMBOL && !token.glued) return false
    const before = tokens[k - 1]!
    const opens = (traitsAt(token) & PREPOSITION) !== 0 || (formOf(token) & PARTICIPLE) !== 0
    if (opens && before.kind === WORD && (traitsAt(before) & (PREPOSITION | DETERMINER)) === 0) head = before
  }
  return false
}

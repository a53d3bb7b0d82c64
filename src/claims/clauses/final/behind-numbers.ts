import type { Quantity } from '../../numbers/quantity.ts'
import { WORD } from '../../text/tokens.ts'
import type { FinalSentence } from './final-sentence.ts'

/*
 * What a number of a verb-final sentence is by its unit, its bound and the particle behind it.
 */

/** Whether it is told in hundredths. */
export const isRate = (q: Quantity): boolean => {
  const { type } = q.unit!
  return type === 'percent' || type === 'percentage_point' || type === 'basis_point'
}

/** 5% 이하로 유지하다: within a bound it may move. */
export const isBound = ({ qualifier }: Quantity): boolean =>
  qualifier === 'at_most' || qualifier === 'less_than' || qualifier === 'at_least' || qualifier === 'more_than'

/** Whether it is told in parts of something else. */
export const isProportion = (q: Quantity): boolean => isRate(q) || q.unit!.type === 'multiple'

/** What is glued behind a number: 에서, 로, 의. */
export function particleOf({ reading }: FinalSentence, q: Quantity): string {
  const next = reading.tokens[q.last + 1]
  return next?.glued || next?.norm === '→' ? next.norm : ''
}

/** Whether a number is what something moved from: 400억원에서, 8세 미만에서. */
export function isFrom(sentence: FinalSentence, q: Quantity): boolean {
  const { compiled, reading, words } = sentence
  const { phrases } = compiled.pack
  if (phrases.from.has(particleOf(sentence, q))) return true
  const token = reading.tokens[q.last + 1]
  if (!token || token.kind !== WORD) return false
  const noun = reading.text.slice(token.start, words.nounEnd[q.last + 1])
  const isSize = phrases.sizes?.has(noun) || phrases.bandParts?.has(noun)
  if (isSize) return phrases.from.has(token.norm.slice(noun.length))
  // 25% 수준이던: a verb of what it was, which ends no noun.
  if (!words.adnominal[q.last + 1]) return false
  for (const end of phrases.from)
    if (token.norm.endsWith(end) && phrases.sizes?.has(token.norm.slice(0, -end.length))) return true
  return false
}

/** Token behind a number and what stands in brackets after it. */
export function behind({ reading }: FinalSentence, q: Quantity): number {
  const { tokens } = reading
  let i = q.last + 1
  if (tokens[i]?.norm !== '(') return i
  // 29.05포인트(P)(1.18%)
  if (tokens[i + 2]?.norm === ')' && tokens[i + 3]?.norm === '(') i += 3
  // 2만명(작년보다 2천명(4%) 증가)
  let open = 1
  for (let to = i + 1; to < tokens.length && to - i < 12; to++) {
    const { norm } = tokens[to]!
    if (norm === '(') open++
    else if (norm === ')' && --open === 0) return to + 1
  }
  return i
}

/** 200두 규모로, 3% 수준까지: a word of size takes the particle. */
export function leadsTo(sentence: FinalSentence, q: Quantity): boolean {
  const { compiled, reading, words } = sentence
  const i = behind(sentence, q)
  const token = reading.tokens[i]
  if (!token || token.kind !== WORD) return false
  const noun = reading.text.slice(token.start, words.nounEnd[i]!)
  const { sizes, bandParts, balances } = compiled.pack.phrases
  // 30%대 초반으로, 10억달러(약 1조원) 흑자로
  const isSize = sizes?.has(noun) || bandParts?.has(noun) || balances?.test(noun)
  return isSize === true && compiled.pack.phrases.to.has(token.norm.slice(noun.length))
}

/** 전망치를 19.9% 상회했다: the object before the number is what it is compared with. */
export function isCompared({ reading }: FinalSentence, q: Quantity): boolean {
  for (let i = q.last + 1; i <= q.last + 3; i++) {
    const cue = reading.cueAt[i]
    if (cue?.value.role === 'move') return cue.value.compares === true
  }
  return false
}

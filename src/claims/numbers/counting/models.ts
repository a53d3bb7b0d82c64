import { NUMBER, type Token, WORD } from '../../text/tokens.ts'
import { type Counting, countOf } from './counting.ts'

/*
 * Models that are counted by name: "six A350 jets".
 */

/** "seven 737-8s" */
export function takeModel(counting: Counting, n: number, at: number): boolean {
  const { text, tokens, found } = counting
  const q = found[n]!
  const last = at !== q.last + 1 ? -1 : Math.max(q.words ? modelEnd(tokens, at) : -1, namedModelEnd(tokens, at))
  if (last <= 0) return false
  q.noun = { first: at, last }
  q.unit = countOf(text.slice(tokens[at]!.start, tokens[last]!.end))
  q.why.set('unit', 'counted noun')
  q.end = tokens[last]!.end
  q.last = last
  counting.lender = q
  for (let k = n + 1; k < found.length && found[k]!.first <= last; k++) found[k]!.merged = true
  return true
}

/** Where a model that is named by a number ends, if it has the ending of a plural: 737-8s. */
function modelEnd(tokens: readonly Token[], at: number): number {
  // "two 1990s films": a decade
  if (tokens[at]?.kind !== NUMBER || tokens[at]!.glued || tokens[at]!.norm.length !== 3) return -1
  let end = at
  while (end < at + 4 && tokens[end + 1]?.glued && tokens[end + 1]!.norm !== ',' && tokens[end + 1]!.norm !== '.') end++
  return end > at && /s$/.test(tokens[end]!.norm) && tokens[end]!.kind === WORD ? end : -1
}

/** Where models that are named before their number end that begin at a token: "ATR 72s", "E190s", "Dash 8s", "Boeing 737s"; -1 for none. */
function namedModelEnd(tokens: readonly Token[], at: number): number {
  let i = at
  while (i < at + 2 && tokens[i]?.kind === WORD && tokens[i]!.capital) i++
  if (i === at) return -1
  while (i < at + 4 && tokens[i]?.norm === '-' && tokens[i]!.glued) i++
  // "two Beatles 1960s": a decade
  if (tokens[i]?.kind !== NUMBER || /^(?:19|20)\d0$/.test(tokens[i]!.norm)) return -1
  const plural = tokens[i + 1]
  return plural?.glued && plural.kind === WORD && /^(?:neo|er|lr|max)?s$/.test(plural.norm) ? i + 1 : -1
}

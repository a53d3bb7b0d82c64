import type { Compiled } from '../tables/compiled.ts'
import { isHangul } from '../text/tokens.ts'

/** Whether only particles stand between an offset and the end of its word. */
export function endsWord(compiled: Compiled, text: string, at: number, limit: number): boolean {
  return at >= limit || !isHangul(text.charCodeAt(at)) || particleFollows(compiled, text, at, limit)
}

/** Whether only particles stand between an offset in a word and its end. */
export function particleFollows(compiled: Compiled, text: string, at: number, limit: number): boolean {
  let to = at
  while (to < limit && isHangul(text.charCodeAt(to)) && to - at < 7) to++
  return compiled.isParticle(text.slice(at, to))
}

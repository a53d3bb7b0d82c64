import type { Quantity } from '../numbers/quantity.ts'
import { NUMBER, type Token } from './tokens.ts'
import type { Words } from './words.ts'

/** Values told of tokens, told of the tokens they became. */
export function remap<T>(values: readonly T[], map: readonly number[], length: number): (T | undefined)[] {
  const out: (T | undefined)[] = new Array(length)
  for (let i = 0; i < values.length; i++) out[map[i]!] = values[i]
  return out
}

/** The tokens with what stands behind a unit inside one word (명이, %로) as a token of its own, or `null` where nothing does. @returns `map`: for each token its first new one */
export function splitTokens(
  tokens: readonly Token[],
  found: readonly Quantity[],
  words: Words,
  spacedBounds?: RegExp,
): { tokens: Token[]; map: number[] } | null {
  let any = false
  for (const q of found) if (q.end < tokens[q.last]!.end && q.end > tokens[q.last]!.start) any = true
  if (!any) return null
  const out: Token[] = []
  const map: number[] = new Array(tokens.length)
  let n = 0
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    map[i] = out.length
    while (n < found.length && found[n]!.last < i) n++
    const q = found[n]
    if (q && q.last === i && q.end > token.start && q.end < token.end && token.kind !== NUMBER) {
      const cut = q.end - token.start
      const head = words.of(token.norm.slice(0, cut))
      const rest = words.of(token.norm.slice(cut))
      out.push({ ...token, end: q.end, norm: head.norm, word: head, opens: head.opens })
      const glued = spacedBounds?.test(rest.norm) !== true
      out.push({ ...token, start: q.end, norm: rest.norm, word: rest, opens: rest.opens, glued, capital: false })
    } else out.push(token)
  }
  return { tokens: out, map }
}

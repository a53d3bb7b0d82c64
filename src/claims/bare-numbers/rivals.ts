import type { Quantity } from '../numbers/quantity.ts'
import { FINITE } from '../pack/pack.ts'
import { SYMBOL, type Token, WORD } from '../text/tokens.ts'
import { type BareContext, hasNumber } from './context.ts'

/** "Labour took 43 of the 80 seats, the Greens 12 and independents eight": what others did as the subject of the verb before did. */
export function unitOfRival(context: BareContext, q: Quantity): Quantity['unit'] {
  const { tokens } = context
  const { nouns, phrases, bare } = context.compiled.pack
  // "took 31 percent of the vote, the Greens 18 and the Liberals 12"
  const share = context.lender === null && context.proportion?.unit?.type === 'percent' ? context.proportion : null
  const lender = context.lender ?? share
  if (!lender || !bare.leftOut || q.decimal === null || q.scaled) return null
  if (share ? !(Number(q.decimal) < 100) : q.decimal.includes('.')) return null
  const next = tokens[q.last + 1]
  if (next && !(next.kind === SYMBOL ? /^[,;.]$/.test(next.norm) : phrases.links.has(next.norm))) return null
  const name = tokens[q.first - 1]
  const isName = (token: Token | undefined): boolean =>
    token?.kind === WORD && (token.capital || (!nouns.stops.has(token.norm) && nouns.isHead(token.norm, false)))
  if (!isName(name)) return null
  let at = q.first - 2
  while (at > lender.last && at > q.first - 4 && (tokens[at]!.capital || phrases.definite?.has(tokens[at]!.norm))) at--
  const link = tokens[at]
  if (!link || at <= lender.last || !phrases.links.has(link.norm)) return null
  // A list, if commas part its members, goes on to a last one.
  if (link.norm === ',' && !(next && hasNumber(tokens, q.last + 2, Math.min(tokens.length, q.last + 6)))) {
    let number = q.last + 2
    while (number < q.last + 6 && !tokens[number]?.word.counts) number++
    if (!next || number === q.last + 6) return null
  }
  // The verb that all have, and who its subject is.
  const verbs = context.verbs
  const leader = context.found.find(
    ({ unit, rejected, lent, noun }) => unit?.type === lender.unit!.type && !rejected && (!lent || noun),
  )
  for (let i = (leader ?? lender).first - 1; i > 0 && i > (leader ?? lender).first - 4; i--) {
    // "Reform would win 32 of the 96 seats, Plaid 30 and Labour 19"
    const subject = tokens[phrases.auxiliaries?.has(tokens[i - 1]!.norm) ? i - 2 : i - 1]
    if (verbs[i] === FINITE || subject !== tokens[i - 1])
      return (share ? subject?.kind === WORD : isName(subject)) ? lender.unit : null
  }
  return null
}

import { lend } from '../numbers/lent-units.ts'
import type { Quantity } from '../numbers/quantity.ts'
import { FINITE } from '../pack/pack.ts'
import { SYMBOL, type Token, WORD } from '../text/tokens.ts'
import { type BareContext, hasNumber } from './context.ts'

/** "Labour have 33 per cent (-1), the Greens 12 (+2)": what is polled behind the name of another, with how it moved in brackets. */
export function isPolledToo({ text, tokens, found }: BareContext, q: Quantity): boolean {
  const open = tokens[q.last + 1]
  if (q.words || q.scaled || q.signed || q.decimal === null || open?.norm !== '(' || !(Number(q.decimal) < 100))
    return false
  if (!tokens[q.first - 1]?.capital || tokens[q.first - 1]!.kind !== WORD) return false
  const n = found.indexOf(q)
  const leader = found.find(({ unit, rejected, lent }) => unit?.type === 'percent' && !rejected && !lent)
  if (!leader || leader.first > q.first || tokens[leader.last + 1]?.norm !== '(') return false
  if (found[found.indexOf(leader) + 1]?.signed !== true) return false
  // Its own move: a sign and a number, or words without one.
  const move = found[n + 1]
  const isMove = move?.first === q.last + 2 ? /[+\-−–0]/.test(text[move.start]!) : tokens[q.last + 2]?.kind === WORD
  return isMove && lend(q, { ...leader.unit! }, 'unit of the list')
}

/** "24 per cent to 20 for Labour", "beat her by 54 per cent to 46": what the other has, where nothing has moved. */
export function isOfOther({ compiled, tokens, found }: BareContext, q: Quantity): boolean {
  const { bare, phrases } = compiled.pack
  const share = found[found.indexOf(q) - 1]
  if (q.words || q.scaled || q.decimal === null || !bare.leveling || share?.unit?.type !== 'percent') return false
  if (share.rejected || share.decimal === null || q.first !== share.last + 2) return false
  if (!bare.movesTo?.has(tokens[q.first - 1]!.norm) || Number(q.decimal) + Number(share.decimal) > 100) return false
  const next = tokens[q.last + 1]
  if (next && !(next.kind === SYMBOL ? /^[,;.]$/.test(next.norm) : phrases.purposes?.has(next.norm))) return false
  // "cut it from 24 per cent to 20", "fell 4 per cent to 20"
  for (let i = share.first - 1; i >= 0 && i > share.first - 8; i--)
    if (bare.leveling.has(tokens[i]!.norm) || phrases.from.has(tokens[i]!.norm)) return false
  return lend(q, { ...share.unit }, 'unit of the list')
}

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

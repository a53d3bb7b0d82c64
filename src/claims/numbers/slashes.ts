import type { Compiled } from '../tables/compiled.ts'
import { NUMBER, type Token } from '../text/tokens.ts'
import { makeQuantity, type Quantity, setUnit, tokenBefore } from './quantity.ts'
import { unitAfter } from './written-units.ts'

/** Why of "12/14/15%", several values with one unit behind the last. */
export const SLASHED = 'unit behind the last of several with slashes'

/** Units that such a list may have: no dates are told in them. */
const listedIn: ReadonlySet<string> = new Set(['percent', 'percentage_point', 'basis_point', 'currency', 'temperature'])

/** The numbers of "12/14/15%" or "8.1/8.9%" that begin at a token, or `null`: two whole ones may be a fraction. */
export function slashedAt(
  compiled: Compiled,
  text: string,
  tokens: readonly Token[],
  at: number,
  limit: number,
): readonly Quantity[] | null {
  let last = at
  while (tokens[last + 1]?.norm === '/' && tokens[last + 1]!.glued && isGlued(tokens[last + 2])) last += 2
  const count = (last - at) / 2 + 1
  if (count < 2 || count > 12 || tokens[at]!.glued) return null
  if (count === 2 && !(tokens[at]!.norm.includes('.') && tokens[last]!.norm.includes('.'))) return null
  const unit = unitAfter(compiled, text, tokens[last]!.end, limit, false, tokens, last)
  if (!unit || !listedIn.has(unit.row.type)) return null
  const list: Quantity[] = []
  for (let i = at; i <= last; i += 2) {
    const token = tokens[i]!
    const q = makeQuantity(token.start, token.end, i, i)
    q.decimal = token.norm
    q.why.set('value', 'digits')
    setUnit(q, text, unit.row, unit.start, unit.end)
    q.why.set('unit', SLASHED)
    list.push(q)
  }
  const end = list.at(-1)!
  end.end = unit.end
  end.last = tokenBefore(tokens, last, unit.end)
  return list
}

const isGlued = (token: Token | undefined): boolean => token?.kind === NUMBER && token.glued && !token.odd

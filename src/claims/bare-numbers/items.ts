import { headingAbove } from '../numbers/columns.ts'
import { lend } from '../numbers/lent-units.ts'
import type { Quantity } from '../numbers/quantity.ts'
import { isSeen } from '../numbers/written-units.ts'
import { type Token, WORD } from '../text/tokens.ts'
import type { BareContext } from './context.ts'

/** Why of "Labour 24 (+2)", where the list tells what is counted. */
const ITEM = 'item of a list with its movement'

/**
 * Numbers without a unit that have their movement in brackets behind them: "Seats: SNP 58 (-6), Labour 24 (+2)", "thefts 31 (-4), arrests 5",
 * "Latest poll: Smith 52 (+2), Jones 45 (-1)". They are counted, or shares of a poll; where nothing says which, they stay what they are.
 */
export function settleItems(context: BareContext): void {
  const { found, tokens, compiled } = context
  const { listed } = compiled.pack.bare
  if (!listed) return
  const isMoved = found.map(
    (q, i) => i + 1 < found.length && isItem(context, q) && isMovement(tokens, found[i + 1]!, q),
  )
  if (!isMoved.includes(true)) return
  const items = found.filter((q, i) => isMoved[i] || (isItem(context, q) && !isMoved[i - 1]))
  const unit = unitOfItems(context, items)
  if (!unit) return
  for (const q of items) {
    const noun = tokens[q.first - 1]!
    q.rejected = null
    lend(
      q,
      unit.type === 'count' && !noun.capital && isThing(context, noun.norm)
        ? { ...unit, text: noun.norm }
        : { ...unit },
      ITEM,
    )
  }
  isMoved.forEach((moved, i) => {
    if (!moved) return
    const q = found[i + 1]!
    if (q.unit !== null) return
    q.rejected = null
    lend(q, unit.type === 'percent' ? { type: 'percentage_point', code: 'pp', text: '' } : { ...found[i]!.unit! }, ITEM)
    q.kind = 'change'
    q.direction = q.decimal!.startsWith('-') ? 'down' : 'up'
  })
}

/** 금 6, 은 4, 동 9: medals by their metal, where two of them have a number. */
export function settleMedals({ compiled, tokens, found }: BareContext): void {
  const { medals } = compiled.pack.bare
  if (!medals) return
  const isUnitMedal = (q: Quantity): boolean => q.unit === null || medals.has(q.unit.text)
  const won = found.filter(
    (q) => medals.has(tokens[q.first - 1]?.norm ?? '') && isUnitMedal(q) && !q.merged && !q.words && !q.scaled,
  )
  if (won.length < 2) return
  for (const q of won) {
    // 은 27 동 24: no 27 houses
    q.end = q.numberEnd
    q.last = q.first
    q.rejected = null
    lend(q, { type: 'count', code: null, text: '' }, 'medals')
  }
}

/** Whether a number stands without a unit between a name or noun and the end of its item or a bracket. */
function isItem({ tokens }: BareContext, q: Quantity): boolean {
  if (q.unit !== null || q.merged || q.words || q.signed || q.decimal === null) return false
  const next = tokens[q.last + 1]
  return tokens[q.first - 1]?.kind === WORD && (next === undefined || /^[,;.(]$/.test(next.norm))
}

/** Whether a number stands with a sign, alone in brackets, right behind another: (+2), (▼5%). */
const isMovement = (tokens: readonly Token[], q: Quantity, item: Quantity): boolean =>
  (q.unit === null || q.unit.type === 'percent') &&
  q.signed &&
  q.decimal !== null &&
  q.first === item.last + 2 &&
  tokens[q.first - 1]!.norm === '(' &&
  tokens[q.last + 1]?.norm === ')'

/** Whether a word names things that can be counted, and no players, scores or prices. */
function isThing({ compiled }: BareContext, word: string): boolean {
  const { nouns, bare } = compiled.pack
  if (word === '' || nouns.stops.has(word) || !nouns.isHead(word, false)) return false
  return !bare.priced?.has(word) && !bare.listed!.never.test(word)
}

function unitOfItems(context: BareContext, items: readonly Quantity[]): Quantity['unit'] {
  const { tokens, text, compiled } = context
  const { listed, columns } = compiled.pack.bare
  const isNamed = ({ first }: Quantity): boolean =>
    !tokens[first - 1]!.capital && isThing(context, tokens[first - 1]!.norm)
  if (items.some(isNamed)) return { type: 'count', code: null, text: '' }
  let colon = items[0]!.first - 1
  while (colon > 0 && tokens[colon]!.norm !== ':') colon--
  const from = tokens[0]!.start
  const heading = colon > 0 || !columns ? '' : headingAbove(compiled.pack.bare, text, from).heading.trim()
  const label = colon > 0 ? text.slice(from, tokens[colon]!.start) : heading
  const sum = items.reduce((total, q) => total + Number(q.decimal), 0)
  const isResult = sum <= 101 && (heading !== '' || (items.length > 1 && sum > 40))
  const share = isResult ? ({ type: 'percent', code: '%', text: '' } as const) : null
  if (listed!.polled.test(label)) return share
  const noun = /\p{Ll}+$/u.exec(label.toLowerCase())?.[0] ?? ''
  // "Ipsos: Macron 58 (-1), Le Pen 42 (+1)"
  const isName = /^\p{Lu}\S*$/u.test(label) && !listed!.tallied.has(noun)
  if (label === '' || isName) return isSeen(listed!.polled, text) ? share : null
  return isThing(context, noun) && items.every((q) => !q.decimal!.includes('.'))
    ? { type: 'count', code: null, text: noun }
    : null
}

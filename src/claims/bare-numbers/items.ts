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

/** "Labour has 34 per cent (up two), the Tories 30 (down one), Reform 20 (unchanged)": items whose movement is told in words in brackets, in the unit of one of them. */
export function settleToldItems(context: BareContext): void {
  const { found } = context
  const isTold = found.map((q) => movementBehind(context, q))
  if (!isTold.includes(true)) return
  const known = found.find(
    (q, i) => q.unit !== null && !q.rejected && (isTold[i] || (q.unit.type === 'percent' && isBehindName(context, q))),
  )
  const { figure } = context.said
  const unit = known?.unit ?? (figure?.unit.type === 'percent' ? figure.unit : null)
  // "Wheat $5.31 (down 6)": cents
  if (unit?.type !== 'percent' && unit?.type !== 'count') return
  const move = unit.type === 'percent' ? ({ type: 'percentage_point', code: 'pp', text: '' } as const) : unit
  found.forEach((q, i) => {
    if (q.merged || q.decimal === null || q.scaled || !isToldItem(context, q, isTold[i]!)) return
    if (q.unit === null) {
      q.rejected = null
      lend(q, { ...unit }, ITEM)
    }
    const by = found[i + 1]
    if (!isTold[i] || !by || by.unit !== null || by.first !== q.last + 3) return
    by.rejected = null
    lend(by, { ...move }, ITEM)
  })
}

/** Whether "(up two)" or "(unchanged)" stands right behind a number. */
function movementBehind({ compiled, tokens }: BareContext, q: Quantity): boolean {
  const { pointed, polled } = compiled.pack.bare
  const how = tokens[q.last + 2]
  if (tokens[q.last + 1]?.norm !== '(' || how?.kind !== WORD) return false
  if (polled?.steady.has(how.norm)) return tokens[q.last + 3]?.norm === ')'
  return (
    pointed?.has(how.norm) === true && tokens[q.last + 3]?.word.counts !== false && tokens[q.last + 4]?.norm === ')'
  )
}

/** Whether a number stands behind a name, or a word that leads from one to it: Reform 20, the Greens on 10. */
function isBehindName({ compiled, tokens }: BareContext, q: Quantity): boolean {
  const before = tokens[q.first - 1]
  return before?.kind === WORD && (before.capital || compiled.pack.bare.polled?.leads.has(before.norm) === true)
}

/** Whether a number is an item of such a list: with its movement, or behind a name up to the end of its item. */
function isToldItem(context: BareContext, q: Quantity, isTold: boolean): boolean {
  if (isTold) return true
  const next = context.tokens[q.last + 1]
  const isEnd = next === undefined || /^[,;.]$/.test(next.norm) || context.compiled.pack.phrases.links.has(next.norm)
  return q.unit === null && isEnd && isBehindName(context, q)
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

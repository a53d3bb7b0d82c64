import { endsPhrase, lend } from '../numbers/lent-units.ts'
import type { Quantity } from '../numbers/quantity.ts'
import { NUMBER, WORD } from '../text/tokens.ts'
import type { BareContext } from './context.ts'

/** Three decimals without a whole number, as averages of players are written. */
const thousandths = /^[01]?\.\d{3}$/
const decimals = /^\d{1,2}\.\d{2}$/

/** "batting .312", "a .287 average", "a 2.87 ERA", "lowered his ERA to 3.41": averages of players, which have no unit. */
export function isAverage({ compiled, text, tokens }: BareContext, q: Quantity): boolean {
  const { averages } = compiled.pack.bare
  if (!averages || q.words || q.scaled || q.unit !== null || !q.decimal?.includes('.')) return false
  const written = text.slice(q.numberStart, q.numberEnd)
  const names = thousandths.test(written) ? averages.thousandths : decimals.test(written) ? averages.others : null
  if (!names) return false
  const isNamed = (at: number): boolean => names.has(tokens[at]?.norm ?? '')
  let lead = q.first - 1
  // "batting just .240"
  if (compiled.pack.bare.leftOut?.only.has(tokens[lead]?.norm ?? '')) lead--
  // "from .287 to .301"
  if (averages.leads.has(tokens[lead]?.norm ?? '') && !isNamed(lead)) {
    for (let i = lead - 1; i >= 0 && lead - i < 6; i--) if (isNamed(i)) return takeAverage(text, q)
  }
  if (tokens[lead]?.norm === ':') lead--
  return (isNamed(lead) || isNamed(q.last + 1)) && takeAverage(text, q)
}

/** Why of the average of a player. */
export const AVERAGE = 'average of a player'

/** Why a number has the unit that its noun leaves out. */
export const TALLY = 'what the noun before it counts'

/** 승점 26으로, 찬성 172, 반대 73: points and votes whose noun alone says what they count. */
export function isTally({ compiled, tokens }: BareContext, q: Quantity): boolean {
  const before = tokens[q.first - 1]?.norm ?? ''
  const { tallies } = compiled.pack.bare
  // 승점은 44다
  const unit = tallies?.get(before) ?? tallies?.get(compiled.pack.phrases.splitParticle?.(before)?.noun ?? '')
  if (unit === undefined || q.unit !== null || q.words || !/^\d+$/.test(q.decimal ?? '')) return false
  const next = tokens[q.last + 1]
  const isEnd =
    !next ||
    (next.kind === WORD ? next.glued && compiled.isParticle(next.norm) : /^[,.;)(·]$/.test(next.norm)) ||
    compiled.qualifiers.matchAt(tokens, q.last + 1) !== null
  return isEnd && lend(q, { type: 'count', code: null, text: unit }, TALLY)
}

/** "an unbeaten 134", "a knock of 82", "made 56 off 40 balls": runs at cricket, which have no unit. */
export function isInnings({ compiled, tokens }: BareContext, q: Quantity): boolean {
  const { innings } = compiled.pack.bare
  if (!innings || q.unit !== null || q.words || q.scaled || !/^[1-9]\d{0,2}$/.test(q.decimal ?? '')) return false
  const before = tokens[q.first - 1]?.norm ?? ''
  const next = tokens[q.last + 1]
  const isOf = compiled.pack.phrases.partOf.has(before) && innings.of.has(tokens[q.first - 2]?.norm ?? '')
  const isOff =
    innings.links.has(next?.norm ?? '') &&
    tokens[q.last + 2]?.kind === NUMBER &&
    innings.balls.has(tokens[q.last + 3]?.norm ?? '')
  if (!isOff && !((innings.before.has(before) || isOf) && endsPhrase(compiled, next))) return false
  return lend(q, { type: 'count', code: null, text: '' }, 'runs of a batsman')
}

/** "scored 38", "struck out nine", "led by as many as 14": what players do so often and sides are ahead by, which nobody needs to say. */
export function isFeat({ compiled, tokens }: BareContext, q: Quantity): boolean {
  const { feats } = compiled.pack.bare
  if (!feats || q.unit !== null || q.scaled || !/^[1-9]\d{0,2}$/.test(q.decimal ?? '')) return false
  if (!endsPhrase(compiled, tokens[q.last + 1])) return false
  const { by } = compiled.pack.phrases
  for (let at = q.first - 1; at >= 0 && at > q.first - 5; at--) {
    const { norm } = tokens[at]!
    const isLed = by.has(norm) ? feats.margins.has(tokens[at - 1]?.norm ?? '') : isScoring(feats, tokens, at)
    if (!isLed) continue
    // "led by as many as 14"
    const isNext = at === q.first - 1 || compiled.qualifiers.matchAt(tokens, at + 1)?.last === q.first - 1
    return isNext && lend(q, { type: 'count', code: null, text: '' }, 'what players do so often')
  }
  return false
}

/** "allowed four hits and struck out eight", "gave up two runs and walked three": no more of what was counted before. */
export function isFeatAlone({ compiled, tokens }: BareContext, { first }: Quantity): boolean {
  const { feats } = compiled.pack.bare
  const { norm } = tokens[first - 1] ?? { norm: '' }
  return feats?.alone?.has(norm) === true || feats?.particles.get(norm)?.has(tokens[first - 2]?.norm ?? '') === true
}

type Feats = NonNullable<BareContext['compiled']['pack']['bare']['feats']>

/** Whether a verb of scoring, with its particle, ends at a token. */
const isScoring = ({ verbs, particles }: Feats, tokens: BareContext['tokens'], at: number): boolean =>
  verbs.has(tokens[at]!.norm) || particles.get(tokens[at]!.norm)?.has(tokens[at - 1]?.norm ?? '') === true

const takeAverage = (text: string, q: Quantity): boolean =>
  lend(q, { type: 'index', code: '1', text: text.slice(q.start, q.end) }, AVERAGE)

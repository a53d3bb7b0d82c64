import { beforeNumber, claimsBetween, type Reading } from '../../../clauses/sentence.ts'
import type { Quantity } from '../../../numbers/quantity.ts'
import { type Cue, FINITE } from '../../../pack/pack.ts'
import type { Compiled } from '../../../tables/compiled.ts'
import type { Match } from '../../../tables/patterns.ts'
import { WORD } from '../../../text/tokens.ts'
import { linksBetween } from './shares.ts'
import type { Told } from './told.ts'

/*
 * The kind that a word beside a number tells: "a share of", "a cap of".
 */

/** The kind that a word beside a number tells: a cap, a part of a whole. */
export function kindFromCues(compiled: Compiled, reading: Reading, q: Quantity): Told | null {
  const { upToFrom } = compiled.pack.phrases
  const bound = boundBefore(compiled, reading, q)
  if (bound) return { kind: 'limit', why: bound }
  const isPercent = q.unit!.type === 'percent'
  // "within 1 percent of the peak": how far from it.
  if (isPercent && upToFrom?.has(reading.tokens[q.first - 1]?.norm ?? '')) return null
  // "105 percent of the average" is no part of it.
  const isPart = isPercent ? Number(q.decimal ?? 0) <= 100 : q.unit!.type === 'multiple'
  const isOf = compiled.pack.phrases.partOf.has(reading.tokens[q.last + 1]?.norm ?? '')
  // "the 7.55 percent of the previous three months"
  const isOfTime = isOf && reading.cueAt[q.last + 2]?.value.role === 'basis'
  if (isPercent && isPart && isOf && !isOfTime && isOfWhole(reading, q.last + 2))
    return { kind: 'share', why: 'so much of a whole' }
  for (const cue of reading.cues) {
    if (!isKind(cue) || (cue.value.sets === 'share' && (!isPart || isOfTime))) continue
    // "a maximum of 46.5 degrees": how hot it was
    if (q.unit!.type === 'temperature' && isExtreme(compiled, reading, cue)) continue
    if (isOfOther(compiled, reading, q, cue)) continue
    if (fits(compiled, reading, q, cue)) return { kind: cue.value.sets, why: cue.value.name }
  }
  return null
}

/** Whether a word of a kind is a noun of what is reached, before "of". */
const isExtreme = ({ pack }: Compiled, { tokens }: Reading, { first, last }: KindCue): boolean =>
  pack.phrases.means?.has(tokens[first]!.norm) === true &&
  [last, last + 1].some((at) => pack.phrases.partOf.has(tokens[at]?.norm ?? ''))

type KindCue = Match<Extract<Cue, { readonly role: 'kind' }>>

const isKind = (cue: Match<Cue>): cue is KindCue => cue.value.role === 'kind'

/** Why a number is a bound that the words before it set, or "". */
function boundBefore(compiled: Compiled, reading: Reading, q: Quantity): string {
  const { needing, capping, to, articles } = compiled.pack.phrases
  const { tokens } = reading
  // "to be capped at 45 percent of output"
  const cap = reading.cueAt[q.first - 1]
  if (cap?.value.role === 'kind' && cap.last === q.first - 1)
    if (cap.value.sets === 'limit' && cap.value.side === 'before')
      return q.unit!.type === 'temperature' && isExtreme(compiled, reading, cap as KindCue) ? '' : cap.value.name
  // "needs 3 percent of the vote"
  const at = beforeNumber(compiled, reading, q)
  const lead = tokens[at]?.norm ?? ''
  if (q.unit!.type === 'percent' && needing?.has(lead)) return 'so much is needed'
  // "and cap tolls at $9", "limits classes to 24 pupils"
  if (to.has(lead))
    for (let i = at - 1; i > 0 && i > at - 6 && reading.claimAt[i]! < 0; i--)
      if (capping?.has(tokens[i]!.norm) && !articles.has(tokens[i - 1]!.norm)) return 'capped at'
  return ''
}

/** "98 percent of ballots": whether a whole is named at a token. */
function isOfWhole({ tokens, claims, claimAt, periodAt }: Reading, at: number): boolean {
  if (tokens[at]?.kind !== WORD && claims[claimAt[at]!]?.unit?.type !== 'count') return false
  return !periodAt[at] || periodAt[at].name.startsWith('last')
}

/** Whether a word of a kind is said of another number, or of none. */
function isOfOther(compiled: Compiled, reading: Reading, q: Quantity, { value, first, last }: KindCue): boolean {
  const { tokens, claimAt } = reading
  const { side, sets } = value
  const isShare = sets === 'share'
  // "$31.50 a share, a premium of 28 percent"
  if (isShare && first === last && claimAt[first - 2]! >= 0)
    if (compiled.pack.phrases.articles.has(tokens[first - 1]!.norm)) return true
  // "above the bloc's 3% limit, and is now 5.4%": the limit is another number's.
  if (sets === 'limit' && claimAt[first - 1]! >= 0 && linksBetween(compiled, reading, last + 1, q.first)) return true
  if (q.unit!.type === 'duration' && isShare) return true
  // "represents an 88% premium", "represents a premium of 47.9% above"
  const { spreads, partOf } = compiled.pack.phrases
  const of = beforeNumber(compiled, reading, q)
  const isSpread = partOf.has(tokens[of]?.norm ?? '') && spreads?.has(tokens[of - 1]?.norm ?? '')
  if (isShare && (isSpread || spreads?.has(tokens[q.last + 1]?.norm ?? ''))) return true
  // "cap growth and raise the floor from 15 percent": another verb has the number
  if (sets === 'limit' && side === 'before' && movesAnew(compiled, reading, last + 1, q.first)) return true
  // "cleared the runway threshold and reached 2,900 feet"
  if (sets === 'limit' && side === 'before' && doesAnew(compiled, reading, last + 1, q.first)) return true
  // "three times that of the Earth" is no part of it.
  return q.unit!.type === 'multiple' && Number(q.decimal) >= 1 && (isShare || (sets === 'limit' && q.words))
}

/** Whether a word of a kind stands where it is said of a number. */
function fits({ pack }: Compiled, reading: Reading, q: Quantity, { value, first, last }: KindCue): boolean {
  const isShare = value.sets === 'share'
  if (value.side === 'before')
    return (
      last < q.first &&
      q.first - last <= 12 &&
      claimsBetween(reading, last + 1, q.first) <= (isShare ? 1 : 0) &&
      !(isShare && closesAside(reading, last + 1, q.first))
    )
  if (value.side !== 'after') return true
  if (first <= q.last || first - q.last > 2) return false
  const { links, articles, infinitive } = pack.phrases
  const next = reading.tokens[q.last + 1]!.norm
  // "from 2.9% and said trade could shrink"
  if (next === ',' || (isShare && links.has(next))) return false
  // "4% ahead of the prior year"
  if (isShare && pack.phrases.outran?.has(next)) return false
  // "On 210 streets the limit will drop"
  return first === q.last + 1 || !(articles.has(next) || infinitive.has(next))
}

/** "Food, which makes up a third of it, is seen at 12 percent": whether a number, a comma and a finite verb right behind it stand between two tokens. */
function closesAside({ tokens, verbAt, claimAt }: Reading, from: number, to: number): boolean {
  let hasNumber = false
  for (let i = from; i + 1 < to; i++) {
    hasNumber ||= claimAt[i]! >= 0
    if (hasNumber && tokens[i]!.norm === ',' && verbAt[i + 1] === FINITE) return true
  }
  return false
}

/** Whether a further verb than "is" stands right behind a link between two tokens. */
function doesAnew({ pack }: Compiled, { tokens, verbAt }: Reading, from: number, to: number): boolean {
  const { joining, passive } = pack.phrases
  for (let i = from + 1; i < to; i++)
    if (verbAt[i] === FINITE && joining?.has(tokens[i - 1]!.norm) && !passive?.has(tokens[i]!.norm)) return true
  return false
}

/** Whether a verb of movement stands right behind a link between two tokens. */
function movesAnew({ pack }: Compiled, { tokens, cueAt }: Reading, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++)
    if (cueAt[i]?.value.role === 'move' && pack.phrases.joining?.has(tokens[i - 1]!.norm)) return true
  return false
}

import { beforeNumber, claimsBetween, type Reading } from '../../../clauses/sentence.ts'
import type { Quantity } from '../../../numbers/quantity.ts'
import type { Compiled } from '../../../tables/compiled.ts'
import { WORD } from '../../../text/tokens.ts'
import { linksBetween } from './shares.ts'
import type { Told } from './told.ts'

/*
 * The kind that a word beside a number tells: "a share of", "a cap of".
 */

/** The kind that a word beside a number tells: a cap, a part of a whole. */
export function kindFromCues(compiled: Compiled, reading: Reading, q: Quantity): Told | null {
  const { partOf } = compiled.pack.phrases
  // "to be capped at 45 percent of output"
  const cap = reading.cueAt[q.first - 1]
  if (
    cap?.value.role === 'kind' &&
    cap.value.sets === 'limit' &&
    cap.value.side === 'before' &&
    cap.last === q.first - 1
  ) {
    return { kind: 'limit', why: cap.value.name }
  }
  const of = reading.tokens[q.last + 1]
  const { tokens } = reading
  // "needs 3 percent of the vote"
  if (
    q.unit!.type === 'percent' &&
    compiled.pack.phrases.needing?.has(tokens[beforeNumber(compiled, reading, q)]?.norm ?? '')
  ) {
    return { kind: 'limit', why: 'so much is needed' }
  }
  // "and cap tolls at $9", "limits classes to 24 pupils"
  const at = beforeNumber(compiled, reading, q)
  if (compiled.pack.phrases.to.has(tokens[at]?.norm ?? ''))
    for (let i = at - 1; i > 0 && i > at - 6 && reading.claimAt[i]! < 0; i--)
      if (
        compiled.pack.phrases.capping?.has(tokens[i]!.norm) &&
        !compiled.pack.phrases.articles.has(tokens[i - 1]!.norm)
      )
        return { kind: 'limit', why: 'capped at' }
  // "within 1 percent of the peak": how far from it.
  if (q.unit!.type === 'percent' && compiled.pack.phrases.upToFrom?.has(tokens[q.first - 1]?.norm ?? '')) return null
  // "105 percent of the average" is no part of it.
  const isPart = q.unit!.type === 'percent' ? Number(q.decimal ?? 0) <= 100 : q.unit!.type === 'multiple'
  // "the 7.55 percent of the previous three months"
  const isOfTime = of !== undefined && partOf.has(of.norm) && reading.cueAt[q.last + 2]?.value.role === 'basis'
  // "98 percent of ballots"
  if (
    q.unit!.type === 'percent' &&
    isPart &&
    of &&
    partOf.has(of.norm) &&
    (reading.tokens[q.last + 2]?.kind === WORD ||
      reading.claims[reading.claimAt[q.last + 2]!]?.unit?.type === 'count') &&
    !isOfTime &&
    (!reading.periodAt[q.last + 2] || reading.periodAt[q.last + 2]!.name.startsWith('last'))
  ) {
    return { kind: 'share', why: 'so much of a whole' }
  }
  for (const cue of reading.cues) {
    if (cue.value.role !== 'kind') continue
    const { side, sets } = cue.value
    const share = sets === 'share'
    if (share && (!isPart || isOfTime)) continue
    // "$31.50 a share, a premium of 28 percent"
    if (
      share &&
      cue.first === cue.last &&
      reading.claimAt[cue.first - 2]! >= 0 &&
      compiled.pack.phrases.articles.has(reading.tokens[cue.first - 1]!.norm)
    )
      continue
    // "above the bloc's 3% limit, and is now 5.4%": the limit is another number's.
    if (
      sets === 'limit' &&
      reading.claimAt[cue.first - 1]! >= 0 &&
      linksBetween(compiled, reading, cue.last + 1, q.first)
    )
      continue
    if (q.unit!.type === 'duration' && share) continue
    // "cap growth and raise the floor from 15 percent": another verb has the number
    if (sets === 'limit' && side === 'before' && movesAnew(compiled, reading, cue.last + 1, q.first)) continue
    // "three times that of the Earth" is no part of it.
    if (q.unit!.type === 'multiple' && Number(q.decimal) >= 1 && (share || (sets === 'limit' && q.words))) continue
    const fits =
      side === 'before'
        ? cue.last < q.first &&
          q.first - cue.last <= 12 &&
          claimsBetween(reading, cue.last + 1, q.first) <= (share ? 1 : 0)
        : side === 'after'
          ? cue.first > q.last &&
            cue.first - q.last <= 2 &&
            reading.tokens[q.last + 1]!.norm !== ',' &&
            // "from 2.9% and said trade could shrink"
            !(share && compiled.pack.phrases.links.has(reading.tokens[q.last + 1]!.norm)) &&
            // "On 210 streets the limit will drop"
            !(cue.first > q.last + 1 && compiled.pack.phrases.articles.has(reading.tokens[q.last + 1]!.norm)) &&
            !(cue.first > q.last + 1 && compiled.pack.phrases.infinitive.has(reading.tokens[q.last + 1]!.norm))
          : true
    if (fits) return { kind: sets, why: cue.value.name }
  }
  return null
}

/** Whether a verb of movement stands right behind a link between two tokens. */
function movesAnew({ pack }: Compiled, { tokens, cueAt }: Reading, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++)
    if (cueAt[i]?.value.role === 'move' && pack.phrases.joining?.has(tokens[i - 1]!.norm)) return true
  return false
}

import type { MedialSentence } from '../../clauses/medial/medial-sentence.ts'
import { beforeNumber, type Reading, type Roles } from '../../clauses/sentence.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import type { Compiled } from '../../tables/compiled.ts'
import { WORD } from '../../text/tokens.ts'
import type { PeriodMark } from '../periods.ts'
import { isOfAside } from './asides.ts'
import { isCompared } from './compared-times.ts'
import { sharesTime } from './shared-times.ts'
import { isFollowedFrom, isMovedBefore, isOfTimeBefore } from './times-before.ts'
import { datelineEnd, isOfNone } from './times-of-none.ts'

/*
 * What is known of a number and of the times of its sentence when its own time is looked for.
 */

export interface Timed {
  readonly sentence: MedialSentence
  readonly n: number
  readonly q: Quantity
  readonly role: Roles
  readonly prior: Quantity | undefined
  readonly next: Quantity | undefined
  /** Times of the sentence that may be that of a number, in order. */
  readonly marks: readonly PeriodMark[]
  /** Whether it is only what another number is compared with. */
  readonly compared: boolean
  /** The last time before it that is not told in passing. */
  readonly earlier: PeriodMark | undefined
  /** Whether a time behind the next number is that of both. */
  readonly isShared: boolean
}

export function timedOf(sentence: MedialSentence, n: number): Timed {
  const { compiled, reading, roles } = sentence
  const { claims } = reading
  const q = claims[n]!
  const role = roles[n]!
  const prior = claims[n - 1]
  const next = claims[n + 1]
  const body = datelineEnd(reading)
  const marks = reading.periods.filter(
    (mark) => mark.period && mark.first >= body && !isOfNone(sentence, mark, q, role.modality),
  )
  // "from $248.5 million, or $1.11 a share", "from $248.5 million ($1.11 a share)": the one is compared like the other.
  const lead = reading.tokens[beforeNumber(compiled, reading, q)]?.norm ?? ''
  const isToldOtherwise =
    prior !== undefined && q.first - prior.last < 4 && (lead === '(' || compiled.pack.phrases.otherwise.has(lead))
  const compared =
    isCompared(compiled, reading, q) ||
    (isToldOtherwise && isCompared(compiled, reading, prior)) ||
    (role.kind !== 'change' && role.direction === null && isOfTimeBefore(compiled, reading, q)) ||
    // "up 8 percent, compared with 7 percent in May and 5 percent a year ago"
    (prior !== undefined && isBesideCompared(compiled, reading, prior, q)) ||
    isFollowedFrom(compiled, reading, q) ||
    (role.kind === 'change' && isMovedBefore(compiled, reading, q))
  const earlier = compared ? undefined : lastBefore(sentence, marks, q)
  const isShared = next !== undefined && sharesTime(compiled, reading, q, next)
  return { sentence, n, q, role, prior, next, marks, compared, earlier, isShared }
}

/** Whether an "and" joins a number with a time before another to one that something is compared with. */
function isBesideCompared(compiled: Compiled, reading: Reading, prior: Quantity, q: Quantity): boolean {
  const { norm, kind } = reading.tokens[q.first - 1]!
  if (kind !== WORD || !compiled.pack.phrases.links.has(norm) || prior.unit!.type !== q.unit!.type) return false
  return isOfTimeBefore(compiled, reading, q) && isCompared(compiled, reading, prior)
}

function lastBefore(
  { compiled, reading }: MedialSentence,
  marks: readonly PeriodMark[],
  q: Quantity,
): PeriodMark | undefined {
  for (let i = marks.length - 1; i >= 0; i--) {
    const mark = marks[i]!
    if (mark.last < q.first && !isOfAside(compiled, reading, mark, q)) return mark
  }
  return undefined
}

import { finiteBetween } from '../../clauses/medial/between-tokens.ts'
import { beforeNumber, type Reading } from '../../clauses/sentence.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { FINITE, NO_VERB } from '../../pack/pack.ts'
import type { Compiled } from '../../tables/compiled.ts'
import { SYMBOL, WORD } from '../../text/tokens.ts'
import type { PeriodMark } from '../periods.ts'

/** Whether a number right behind another says it otherwise, or how many of them are such. */
export function isToldAgain(compiled: Compiled, reading: Reading, prior: Quantity, q: Quantity): boolean {
  const { tokens } = reading
  const { partOf, personal, otherwise } = compiled.pack.phrases
  const isPart = partOf.has(tokens[q.last + 1]?.norm ?? '') && personal?.has(tokens[q.last + 2]?.norm ?? '') === true
  if (isPart) return q.first - prior.last < 4 && tokens[prior.last + 1]!.norm === ','
  const lead = beforeNumber(compiled, reading, q)
  if (!otherwise.has(tokens[lead]?.norm ?? '') || tokens[lead - 1]?.norm !== ',') return false
  return q.first - prior.last < 8 && !finiteBetween(reading, prior.last + 1, lead)
}

/** Words between a number and a time that is that of the number before it too, at most. */
const MAX_BEHIND = 8
/** The same where both count those who were harmed. */
const MAX_BEHIND_HARM = 14

/** "21 of the 30 days in September", "140 firefighters and nine aircraft on Wednesday": whether the time behind the next number is that of both. */
export function sharesTime({ pack }: Compiled, { tokens }: Reading, q: Quantity, next: Quantity): boolean {
  const { partOf, articles, joining } = pack.phrases
  const behind = tokens[q.last + 1]!.norm
  // but "Two in three of the 18,000 jobs lost since March"
  if (pack.phrases.isParticiple?.(tokens[next.last + 1]?.norm ?? '')) return false
  if (partOf.has(behind)) return next.first - q.last <= 3 && articles.has(tokens[q.last + 2]!.norm)
  const isLike = q.unit!.type === next.unit!.type || (q.noun !== null && next.noun !== null)
  return next.first === q.last + 2 && joining?.has(behind) === true && isLike
}

/** Whether a number is the first of its clause, and so its subject: "and a fifth of that came last week". */
export function opensClauseOf(compiled: Compiled, reading: Reading, q: Quantity): boolean {
  const before = reading.tokens[beforeNumber(compiled, reading, q)]
  return before === undefined || before.kind === SYMBOL || compiled.pack.phrases.links.has(before.norm)
}

/** "delivered 463,000 cars in the third quarter, but its shares fell 4.2%": a price of the day behind the border of a clause. */
export function isOfShares({ pack }: Compiled, reading: Reading, mark: PeriodMark, q: Quantity): boolean {
  const { dealtIn } = pack.phrases
  if (!mark.period || mark.period.start === mark.period.end) return false
  const { tokens, verbAt } = reading
  let verb = q.first - 1
  while (verb > mark.last && verbAt[verb] !== FINITE) verb--
  if (verb <= mark.last + 1 || !dealtIn?.has(tokens[verb - 1]!.norm)) return false
  for (let i = verb - 2; i > mark.last && i > verb - 6; i--)
    if (tokens[i]!.norm === ',' || tokens[i]!.norm === ';') return true
  return false
}

/** "said 84 percent were vaccinated by Tuesday, and that the rate had to reach 95 percent": whether a further clause of a speaker begins between. */
export function opensThat({ pack }: Compiled, { tokens }: Reading, mark: PeriodMark, q: Quantity): boolean {
  const { joining, thats } = pack.phrases
  for (let i = mark.last + 1; i + 1 < q.first; i++)
    if (joining?.has(tokens[i]!.norm) && thats?.has(tokens[i + 1]!.norm)) return true
  return false
}

/** "Of 75 planes ordered in 2019, just 22 have been delivered": whether the number is the subject of a verb that tells what has come since. */
export function isSince(compiled: Compiled, reading: Reading, mark: PeriodMark, q: Quantity): boolean {
  const { tokens, verbAt } = reading
  if (!opensClauseOf(compiled, reading, q) || finiteBetween(reading, mark.last + 1, q.first)) return false
  let verb = q.last + 1
  while (verb < tokens.length && verb < q.last + 5 && verbAt[verb] !== FINITE && tokens[verb]!.kind === WORD) verb++
  return verbAt[verb] === FINITE && compiled.pack.phrases.perfect?.has(tokens[verb]!.norm) === true
}

/** "Six people were killed and five injured in a crash on Monday": whether two numbers in a row count those who were harmed. */
function isHarmedToo({ pack }: Compiled, { tokens, verbAt }: Reading, q: Quantity, next: Quantity): boolean {
  const { harmed } = pack.bare
  if (!harmed || q.unit!.type !== 'count' || !pack.phrases.joining?.has(tokens[next.first - 1]?.norm ?? ''))
    return false
  const isHarmed = (last: number): boolean =>
    harmed.states.has(tokens[last + 1]?.norm ?? '') ||
    harmed.verbs.has(tokens[last + 1]?.norm ?? '') ||
    (verbAt[last + 1] === FINITE && harmed.states.has(tokens[last + 2]?.norm ?? ''))
  return isHarmed(q.last) && isHarmed(next.last)
}

/** "dropped 4 percent in value but rose 2 percent in volume in May": the time behind the second verb of one subject, which is that of both. */
export function timeOfBoth(
  compiled: Compiled,
  reading: Reading,
  q: Quantity,
  next: Quantity,
  marks: readonly PeriodMark[],
  borderBetween: (from: number, to: number) => boolean,
): PeriodMark | undefined {
  const { tokens, verbAt, claimAt, cueAt } = reading
  const { contrasting, joining } = compiled.pack.phrases
  if (q.unit!.type !== next.unit!.type) return undefined
  const isHarmed = isHarmedToo(compiled, reading, q, next)
  let second = isHarmed
  for (let i = q.last + 1; i + 1 < next.first && !second; i++) {
    second = verbAt[i + 1] === FINITE && (contrasting?.has(tokens[i]!.norm) || joining?.has(tokens[i]!.norm)) === true
    // "stands at 298,000, and will reach 300,000 this week"
    if (second && cueAt[i + 1]?.value.role === 'modality' && tokens[i - 1]!.norm === ',') return undefined
  }
  const mark = second ? marks.find(({ first }) => first > next.last) : undefined
  if (
    !mark ||
    mark.first - next.last > (isHarmed ? MAX_BEHIND_HARM : MAX_BEHIND) ||
    borderBetween(next.last + 1, mark.first)
  )
    return undefined
  let from = next.last + 1
  while (isHarmed && verbAt[from] !== NO_VERB) from++
  for (let i = from; i < mark.first; i++)
    if (claimAt[i]! >= 0 || verbAt[i] === FINITE || tokens[i]!.norm === ',') return undefined
  return mark
}

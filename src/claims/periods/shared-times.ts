import { finiteBetween } from '../clauses/asked-medial.ts'
import { beforeNumber, type Reading } from '../clauses/sentence.ts'
import type { Quantity } from '../numbers/quantity.ts'
import type { Compiled } from '../tables/compiled.ts'
import { SYMBOL } from '../text/tokens.ts'

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

/** "21 of the 30 days in September", "140 firefighters and nine aircraft on Wednesday": whether the time behind the next number is that of both. */
export function sharesTime({ pack }: Compiled, { tokens }: Reading, q: Quantity, next: Quantity): boolean {
  const { partOf, articles, joining } = pack.phrases
  const behind = tokens[q.last + 1]!.norm
  if (partOf.has(behind)) return next.first - q.last <= 3 && articles.has(tokens[q.last + 2]!.norm)
  const isLike = q.unit!.type === next.unit!.type || (q.noun !== null && next.noun !== null)
  return next.first === q.last + 2 && joining?.has(behind) === true && isLike
}

/** Whether a number is the first of its clause, and so its subject: "and a fifth of that came last week". */
export function opensClauseOf(compiled: Compiled, reading: Reading, q: Quantity): boolean {
  const before = reading.tokens[beforeNumber(compiled, reading, q)]
  return before === undefined || before.kind === SYMBOL || compiled.pack.phrases.links.has(before.norm)
}

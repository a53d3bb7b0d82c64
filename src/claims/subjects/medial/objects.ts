import { lastWord } from '../../clauses/last-words.ts'
import type { VerbGroup } from '../../clauses/medial/verb-groups.ts'
import { isMovement, type Movement } from '../../clauses/movement.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { NO_VERB } from '../../pack/pack.ts'
import type { Compiled } from '../../tables/compiled.ts'
import { WORD } from '../../text/tokens.ts'
import { ofMovement } from './moved-objects.ts'
import { linkBefore } from './object-words.ts'
import { ofPlacing } from './placed-objects.ts'
import type { SubjectSearch } from './subject-search.ts'
import { seenToMove } from './verbs.ts'

/*
 * Subjects of numbers that stand behind the object of a verb.
 */

/** A number that the object of a verb may stand before. */
export interface Placed {
  readonly search: SubjectSearch
  readonly q: Quantity
  readonly prior: Quantity | null
  /** The last verb before it, and which of the verbs that is. */
  readonly group: VerbGroup | undefined
  readonly g: number
  /** The last word of that verb. */
  readonly verb: string
  /** The preposition of the number. */
  readonly at: number
  readonly link: string
}

/** "raised its rate by", "cut the tax to", "put the cost at": what is moved or set stands between the verb and the number's preposition. */
export function movedObject(search: SubjectSearch, q: Quantity, prior: Quantity | null): string | undefined {
  const { compiled, reading, clauses, mover } = search
  const at = linkBefore(compiled, reading, q)
  const token = reading.tokens[at]
  // "lifted its forecast to 24 million, and wheat with 12.5% protein eased"
  if (token?.kind !== WORD || compiled.pack.phrases.with?.has(token.norm)) return undefined
  const g = clauses.before(q.first)
  const group = clauses.groups[g]
  const verb = group ? reading.tokens[group.last]!.norm : ''
  const seen = isMovement(mover) && group ? seenToMove(search, group.last + 1, mover.first) : ''
  if (seen) return seen
  const placed: Placed = { search, q, prior, group, g, verb, at, link: token.norm }
  if (isHowLong(placed)) return undefined
  const isVerb =
    isMovement(mover) && !mover.value.noun && (!mover.value.adjacent || isWayOfVerb(search, mover, token.norm))
  const object = isVerb && !hasLaterVerb(placed, mover) ? ofMovement(placed, mover) : ofPlacing(placed)
  // "climbed the charts to No. 3": what did
  if (object && q.unit!.type === 'rank' && compiled.pack.phrases.rankedIn?.has(lastWord(object))) return undefined
  return object && search.roles[search.n]!.direction === 'flat' ? withoutWay(compiled, object) : object
}

/** "revised down its forecast to 3 percent", but "ended up the day at $30": whether an adverb of movement goes with the verb before it, and an object follows. */
function isWayOfVerb({ compiled, reading }: SubjectSearch, mover: Movement, link: string): boolean {
  const { articles, owners, passive, lying } = compiled.pack.phrases
  if (lying?.has(link)) return false
  const { tokens, verbAt } = reading
  const verb = tokens[mover.first - 1]?.norm ?? ''
  if (verb === '' || verbAt[mover.first - 1] === NO_VERB || passive?.has(verb)) return false
  const next = tokens[mover.last + 1]?.norm ?? ''
  return articles.has(next) || owners?.has(next) === true
}

/** "kept its main rate steady at 3 percent": the rate, without how it is kept. */
function withoutWay({ pack }: Compiled, object: string): string {
  const cut = object.lastIndexOf(' ')
  return cut > 0 && pack.phrases.flatWays?.has(object.slice(cut + 1).toLowerCase()) ? object.slice(0, cut) : object
}

/** "has lost money for six years": who has, but "will lose their licences for 30 days" */
function isHowLong({ search: { compiled, reading }, q, group, link }: Placed): boolean {
  const { purposes, perfect, isGerund } = compiled.pack.phrases
  if (!group || q.unit!.type !== 'duration' || !purposes?.has(link)) return false
  const { tokens } = reading
  return perfect?.has(tokens[group.last - 1]?.norm ?? '') || isGerund?.(tokens[group.first]!.norm) === true
}

/** Whether a verb behind the movement has the number. */
function hasLaterVerb({ search: { compiled, reading }, group, verb, link }: Placed, mover: Movement): boolean {
  if (!group) return false
  // "cut its forecast to $3 million, citing costs of $2 million": the gerund has an object of its own
  const { isGerund, partOf } = compiled.pack.phrases
  const isApart = group.first > mover.last && reading.tokens[group.first - 1]!.norm === ','
  if (isApart && partOf.has(link) && isGerund?.(reading.tokens[group.first]!.norm)) return true
  const isPlacing = compiled.pack.phrases.placing?.has(verb) === true
  // "cap rent increases at 7 percent": the movement is a noun in the object.
  if (isPlacing && !mover.value.adjacent && reading.verbAt[mover.first] === NO_VERB && group.last < mover.first)
    return true
  // "reduced her chance of developing cancer from": the gerund is in the object.
  return (group.finite || isPlacing) && group.first > mover.last
}

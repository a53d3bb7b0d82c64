import { qualifierEnding, type Reading } from '../../../clauses/sentence.ts'
import type { Quantity } from '../../../numbers/quantity.ts'
import { FINITE, NO_VERB, NON_FINITE } from '../../../pack/pack.ts'
import type { Compiled } from '../../../tables/compiled.ts'
import { WORD } from '../../../text/tokens.ts'

/*
 * Numbers of those who do something, or of an object, which the verb of their sentence does not move.
 */

/** "raised the 20 percent tariff to 30 percent": how large the object of the verb was. */
export function isOfObject({ pack }: Compiled, { tokens, verbAt, cueAt, claimAt }: Reading, q: Quantity): boolean {
  const noun = tokens[q.last + 1]
  return (
    (q.unit!.type === 'percent' || q.unit!.type === 'currency') &&
    pack.phrases.definite?.has(tokens[q.first - 1]?.norm ?? '') === true &&
    cueAt[q.first - 2]?.value.role === 'move' &&
    verbAt[q.first - 2] !== NO_VERB &&
    noun?.kind === WORD &&
    claimAt[q.last + 1]! < 0 &&
    cueAt[q.last + 1]?.value.role !== 'move' &&
    !pack.nouns.stops.has(noun.norm)
  )
}

/** Whether a percentage opens a clause and a verb stands straight behind it: "and 2 percent dropped out". */
export function isActor({ pack }: Compiled, reading: Reading, q: Quantity): boolean {
  if (q.unit!.type !== 'percent' || q.signed) return false
  const { passive, links, clauseOpeners } = pack.phrases
  if (isOfThoseWhoDo(pack, reading, q)) return true
  // "56 percent now own one"
  const to = pack.phrases.trailing.has(reading.tokens[q.last + 1]?.norm ?? '') ? q.last + 2 : q.last + 1
  const verb = reading.tokens[to]
  // "with 71 percent voting in favor"
  const votes =
    reading.verbAt[to] === NON_FINITE &&
    pack.phrases.isGerund?.(verb?.norm ?? '') === true &&
    pack.phrases.with?.has(reading.tokens[q.first - 1]?.norm ?? '') === true
  if (votes) return true
  // "Growth: 3 percent revised down from 4 percent"
  const isAmended = pack.phrases.amended?.has(verb?.norm ?? '')
  if (verb?.kind !== WORD || reading.verbAt[to] !== FINITE || passive?.has(verb.norm) || isAmended) return false
  let at = q.first - 1
  const bound = qualifierEnding(reading, at)
  if (bound) at = bound.first - 1
  const { merely, atPresent } = pack.phrases
  while (at >= 0 && (merely?.has(reading.tokens[at]!.norm) || atPresent?.has(reading.tokens[at]!.norm))) at--
  const before = reading.tokens[at]
  return (
    before === undefined ||
    links.has(before.norm) ||
    clauseOpeners.has(before.norm) ||
    // "The survey found 62 percent plan to hire"
    (reading.cueAt[at]?.value.role === 'saying' && reading.verbAt[at] === FINITE) ||
    before.norm === ';' ||
    before.norm === ':'
  )
}

/** ", and 60 percent of residents oppose the plan": whether a comma and a link open a clause that tells what a part of some does. */
function isOfThoseWhoDo({ phrases }: Compiled['pack'], { tokens, verbAt }: Reading, q: Quantity): boolean {
  if (!phrases.links.has(tokens[q.first - 1]?.norm ?? '') || tokens[q.first - 2]?.norm !== ',') return false
  let verb = q.last + 1
  if (!phrases.partOf.has(tokens[verb]?.norm ?? '')) return false
  while (verb - q.last < 7 && tokens[verb]?.kind === WORD && verbAt[verb] === NO_VERB) verb++
  return verbAt[verb] === FINITE
}

/** Whether a number behind a link or a comma has a verb of its own: "190 shares rose, 210 fell and 30 were unchanged", but "and 300 were cut". */
export function opensOwnVerb({ pack }: Compiled, { tokens, verbAt, cueAt }: Reading, q: Quantity): boolean {
  const { links, clauseOpeners, passive } = pack.phrases
  const before = tokens[q.first - 1]?.norm ?? ''
  if (tokens[q.last + 1]?.kind !== WORD || verbAt[q.last + 1] !== FINITE) return false
  if (before !== ',' && !links.has(before) && !clauseOpeners.has(before)) return false
  let isDone = false
  for (let i = q.last + 1; verbAt[i] === FINITE; i++) {
    const cue = cueAt[i]?.value
    if (isDone && cue?.role === 'move' && cue.sets !== 'flat') return false
    isDone ||= passive?.has(tokens[i]!.norm) === true
  }
  return true
}

/** "Sales fell, and 300 shops were closed": whether a comma and a link stand before what is counted, and a verb that moves nothing behind it. */
export function opensOwnClause({ pack }: Compiled, { tokens, verbAt, cueAt }: Reading, q: Quantity): boolean {
  if (!pack.phrases.links.has(tokens[q.first - 1]?.norm ?? '') || tokens[q.first - 2]?.norm !== ',') return false
  let verb = q.last + 1
  // "and 612 of them had waited longer than a year"
  if (pack.phrases.partOf.has(tokens[verb]?.norm ?? ''))
    while (verb - q.last < 6 && tokens[verb]?.kind === WORD && verbAt[verb] === NO_VERB) verb++
  if (verbAt[verb] !== FINITE) return false
  for (; verbAt[verb] === FINITE; verb++) if (cueAt[verb]?.value.role === 'move') return false
  return true
}

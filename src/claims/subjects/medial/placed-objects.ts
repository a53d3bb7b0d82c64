import { isPlainNoun } from '../../clauses/medial/noun-phrases.ts'
import { isOfSaying, type VerbGroup } from '../../clauses/medial/verb-groups.ts'
import { isMovement } from '../../clauses/movement.ts'
import { beforeNumber, claimsBetween, phrase, qualifierEnding } from '../../clauses/sentence.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { type Cue, FINITE, NO_VERB } from '../../pack/pack.ts'
import type { Match } from '../../tables/patterns.ts'
import { WORD } from '../../text/tokens.ts'
import { isPlainObject, isRatio } from './moved-objects.ts'
import { expectedOf, isObject, untimed } from './object-words.ts'
import type { Placed } from './objects.ts'
import type { SubjectSearch } from './subject-search.ts'

/*
 * Objects of verbs that put something at a number, or turn it into one: "put the cost at", "sold beans at".
 */

/** A number behind a verb that puts something at it. */
interface Put extends Placed {
  readonly group: VerbGroup
}

const isPut = (placed: Placed): placed is Put => placed.group !== undefined

/** What a rule says of a number: its subject, `undefined` where it is no object of a verb, `null` where the next rule is asked. */
type Rule = (put: Put) => string | undefined | null

/** Objects of verbs that need not put anything anywhere. */
const anyVerb: readonly Rule[] = [
  forecastAt,
  chanceOf,
  traded,
  polledAt,
  changedBy,
  turnedInto,
  putByParticiple,
  stoppedFor,
]

/** Objects of verbs that put something at a number. */
const placing: readonly Rule[] = [notTaken, sentUp, bounded, left, heldInside, estimatedAt, ofRelative, put]

/** The object of a verb that is no movement. */
export function ofPlacing(placed: Placed): string | undefined {
  if (!isPut(placed)) return undefined
  const found = firstOf(anyVerb, placed)
  if (found !== null) return found
  return isPlacing(placed) ? (firstOf(placing, placed) ?? undefined) : undefined
}

function firstOf(rules: readonly Rule[], told: Put): string | undefined | null {
  for (let i = 0; i < rules.length; i++) {
    const found = rules[i]!(told)
    if (found !== null) return found
  }
  return null
}

/** What stands between the verb and a token, without the way it moved: "revised its forecast upward", "saw profits rise". */
function objectTo({ search, group, verb }: Put, last: number): string | undefined {
  const { cueAt } = search.reading
  const { beholding, witnessed } = search.compiled.pack.phrases
  const isSeen = beholding?.has(verb) || witnessed?.has(verb)
  const isWay = (cue: Match<Cue> | undefined): boolean =>
    isMovement(cue) && (cue.value.adjacent === true || (isSeen === true && cue.value.noun !== true))
  let end = last
  while (end > group.last && isWay(cueAt[end])) end--
  return end > group.last ? search.clauses.objectBetween(group.last + 1, end) || undefined : undefined
}

/** "announced its projection for output at 3 percent", "has revised its sales forecast for 2026 to 5 percent": what is forecast, or the forecast. */
function forecastAt({ search, at, link, group }: Put): string | null {
  const { compiled, reading, clauses } = search
  const { expected, lying, to } = compiled.pack.phrases
  if (!lying?.has(link) && !to.has(link)) return null
  for (let i = group.last + 1; i < at; i++) if (reading.tokens[i]!.norm === ',') return null
  const told = expectedOf(search, group.last + 1, at - 1)
  if (told) return told
  for (let i = at - 1; i > group.last && at - i < 6; i--)
    if (expected?.has(reading.tokens[i]!.norm))
      return i < at - 1 ? clauses.objectBetween(group.last + 1, i) || null : null
  return null
}

/** "put the odds that rates will fall at one in four": what is put there, over the clause that says of what. */
function chanceOf({ search, link, g }: Put): string | null {
  const { phrases, bare } = search.compiled.pack
  const { tokens } = search.reading
  if (!phrases.lying?.has(link)) return null
  const { groups } = search.clauses
  for (let k = g - 1; k >= 0 && g - k <= 2; k--) {
    const at = groups[k]!.last
    if (!phrases.placing?.has(tokens[at]!.norm)) continue
    for (let i = at + 1; i < at + 4 && i < groups[g]!.first; i++)
      if (bare.chances?.has(tokens[i]!.norm) && phrases.thats?.has(tokens[i + 1]?.norm ?? ''))
        return search.clauses.objectBetween(at + 1, i) || null
  }
  return null
}

/** "sold beans at 118,000 dong per kg", "bought the unit for $2 billion", "the unit, which it bought for $2 billion" */
function traded(told: Put): string | undefined | null {
  const { search, q, at, link, verb, group, g } = told
  const { lying, purposes, trading } = search.compiled.pack.phrases
  if (q.unit!.type !== 'currency' || !trading?.has(verb)) return null
  if (!lying?.has(link) && !purposes?.has(link)) return null
  return at - group.last > 1 ? objectTo(told, dealtUpTo(told)) : (ofRelativeObject(search, g) ?? null)
}

/** Where what is sold ends before whom it is sold to, and when: "sold the firm to a rival in 2019 for". */
function dealtUpTo({ search, group, at }: Put): number {
  const { to, from } = search.compiled.pack.phrases
  const last = beforeTime(search, at - 1)
  for (let i = group.last + 1; i < last; i++) {
    const { norm } = search.reading.tokens[i]!
    if (to.has(norm) || from.has(norm)) return i - 1
  }
  return last
}

/** "has the Coalition on 34 per cent" */
function polledAt(told: Put): string | undefined | null {
  const { search, q, at, link, verb, group } = told
  const { phrases, bare } = search.compiled.pack
  const isHeld = phrases.having?.has(verb) || phrases.placing?.has(verb)
  const isOn = q.unit!.type === 'percent' && isHeld && bare.polled?.leads.has(link)
  return isOn && at - group.last > 1 && at - group.last < 6 ? (objectTo(told, at - 1) ?? null) : null
}

/** "curtailed attacks by 50 percent", "trimming every department by 2 percent": whatever the verb, what it is done to. */
function changedBy(told: Put): string | undefined | null {
  const { search, q, at, link, verb, group } = told
  const { by, outdoing, isAdverb, passive } = search.compiled.pack.phrases
  // "was partly offset by a rise": nothing is done to anything
  if (!by.has(link) || !isRatio.has(q.unit!.type) || outdoing?.has(verb) || passive?.has(verb)) return null
  const object = at - group.last > 1 ? objectTo(told, at - 1) : undefined
  return object && !isAdverb?.(object) ? object : null
}

/** "shortened its orbit from 12 hours to 11", "lengthened the odds to one in 18,000": so too, but not "restored power to 40 percent of homes". */
function turnedInto(told: Put): string | undefined | null {
  const { search, q, at, group } = told
  if (at - group.last <= 1 || at - group.last >= 10 || !isTurnedInto(search, q, at, group.last)) return null
  const object = objectTo(told, untimed(search.reading, at - 1))
  return object && !search.compiled.pack.phrases.isAdverb?.(object) ? object : null
}

/** "put insured losses at": a participle straight behind the verb describes what is put there. */
function putByParticiple({ search, at, link, group, g }: Put): string | undefined | null {
  const { compiled, reading, clauses } = search
  const { lying, placing } = compiled.pack.phrases
  const placer = clauses.groups[g - 1]
  if (group.finite || placer?.last !== group.first - 1 || at <= group.last) return null
  if (!lying?.has(link) || !placing?.has(reading.tokens[placer.last]!.norm)) return null
  // "capped spending at $15 million"
  if (at === group.last + 1) return phrase(reading, group.first, group.last)
  return clauses.objectBetween(group.first, at - 1) || undefined
}

/** "lost their licences for 30 days" */
function stoppedFor(told: Put): string | undefined | null {
  const { search, q, at, link, verb } = told
  const { purposes, stopping } = search.compiled.pack.phrases
  const isStopped = q.unit!.type === 'duration' && purposes?.has(link) && stopping?.has(verb)
  return isStopped ? objectTo(told, at - 1) : null
}

/** Whether a verb puts its object somewhere: "forecasts have unemployment at 4.3 percent", "wanted coverage at 84 percent" */
function isPlacing({ search: { compiled }, link, verb }: Put): boolean {
  const { lying, having, wishing, placing } = compiled.pack.phrases
  return placing?.has(verb) || (lying?.has(link) === true && (having?.has(verb) || wishing?.has(verb)) === true)
}

/** "English took the largest slice at 27 percent" */
function notTaken({ search: { compiled }, link, verb }: Put): undefined | null {
  const { lying, taking } = compiled.pack.phrases
  return lying?.has(link) && taking?.has(verb) ? undefined : null
}

/** "sending its shares up 11%" */
function sentUp(told: Put): string | undefined | null {
  const { search, at, group } = told
  const { mover } = search
  const isUp = isMovement(mover) && mover.value.adjacent && mover.last === at && at - group.last > 1
  return isUp ? objectTo(told, mover.first - 1) : null
}

/** "sees inflation above 3 percent": a bound straight behind the object. */
function bounded(told: Put): string | undefined | null {
  const { search, q, at, link, group } = told
  const { to, from, partOf, with: having } = search.compiled.pack.phrases
  const bound = qualifierEnding(search.reading, q.first - 1)
  if (bound?.first !== at + 1 || at <= group.last || to.has(link) || from.has(link)) return null
  return partOf.has(link) || having?.has(link) ? undefined : objectTo(told, at)
}

/** "leaving reservoirs 38 percent full", "dragging shipments 6 percent lower" */
function left(told: Put): string | undefined | null {
  const { search, q, at, verb, group } = told
  const { compiled, reading } = search
  const { holding, taking, comparatives } = compiled.pack.phrases
  const isLower = taking?.has(verb) && comparatives?.has(reading.tokens[q.last + 1]?.norm ?? '')
  if ((!holding?.has(verb) && !isLower) || at <= group.last) return null
  // "driving income 6 percent higher"
  const isPlain = isLower === true && isPlainObject(compiled, reading, group.last + 1, at)
  return isPlain || isObject(compiled, reading, group.last + 1, at) ? objectTo(told, at) : null
}

/** "has kept its rate in the 4 percent range" */
function heldInside(told: Put): string | undefined | null {
  const { search, at, link, verb, group } = told
  const { holding, inside } = search.compiled.pack.phrases
  return holding?.has(verb) && inside?.has(link) && at - group.last > 1 ? objectTo(told, at - 1) : null
}

/** "on turnover estimated at £600,000" */
function estimatedAt({ search, at, link, group }: Put): string | undefined | null {
  if (group.finite || at !== group.last + 1 || !search.compiled.pack.phrases.lying?.has(link)) return null
  const end = group.first - (search.reading.tokens[group.first - 1]?.norm === ',' ? 2 : 1)
  // "cut output by 7 percent from last year, forecast at 14 billion"
  if (search.reading.periodAt[end] || search.reading.cueAt[end]?.value.role === 'basis')
    return search.roles[search.n - 1]?.subject ?? null
  return search.clauses.nounsEndingAt(end, true) || undefined
}

/** "Inflation, which the bank aims to keep between 2 and 4 percent": what stands before the relative. */
function ofRelative({ search, at, link, group, g }: Put): string | undefined | null {
  const isBare = at - group.last <= 1 && (search.compiled.pack.phrases.to.has(link) || at === group.last)
  return isBare ? ofRelativeObject(search, g) : null
}

/** "put last year's arms exports at" */
function put(told: Put): string | undefined {
  const { search, at, link, group } = told
  const { compiled, reading, clauses } = search
  const { to, from } = compiled.pack.phrases
  if ((!to.has(link) && !from.has(link)) || at - group.last < 2 || at - group.last > 12) return undefined
  if (at - group.last > 9 && claimsBetween(search.reading, group.last + 1, at) > 0) return undefined
  if (isOwnMove(search, group.last + 1)) return undefined
  let first = group.last + 1
  while (first < at && reading.periodAt[first]) first++
  // "put flood damage, mainly to roads, at": over what is set between commas
  const { tokens } = reading
  let open = at - 2
  if (tokens[at - 1]!.norm === ',') while (open > first && tokens[open]!.norm !== ',') open--
  if (tokens[at - 1]!.norm === ',')
    return open > first ? clauses.objectBetween(first, open - 1) || undefined : undefined
  return (
    expectedOf(search, group.last + 1, at - 1) ||
    clauses.objectBetween(first, beforeTime(search, at - 1)) ||
    movedNoun(search, group.last + 1, at - 1) ||
    meant(search, group.last + 1, at - 1)
  )
}

/** "saw a slight increase from 3 percent to 4": whether an object is only that its subject moved. */
function isOwnMove({ compiled, reading }: SubjectSearch, article: number): boolean {
  const { tokens, cueAt, verbAt } = reading
  const { indefinite, from } = compiled.pack.phrases
  if (!indefinite?.has(tokens[article]?.norm ?? '')) return false
  for (let i = article + 1; i < article + 3; i++)
    if (isMovement(cueAt[i]) && verbAt[i] === NO_VERB) return from.has(tokens[i + 1]?.norm ?? '')
  return false
}

/** Where an object ends before a time: of "the chance of snow on Sunday afternoon" behind the snow. */
function beforeTime({ compiled, reading }: SubjectSearch, last: number): number {
  const { daytimes, adverbials } = compiled.pack.phrases
  const { tokens } = reading
  // "taking the toll this season to 64"
  const isSpan = adverbials?.get(tokens[last]!.norm)?.has(tokens[last - 1]?.norm ?? '')
  const end = untimed(reading, isSpan ? last - 2 : daytimes?.has(tokens[last]!.norm) ? last - 1 : last)
  return end < last && compiled.pack.phrases.breaks.has(reading.tokens[end]!.norm) ? end - 1 : end
}

/** Whether a number is what a verb turns its object into, or what that was: behind "to" no count, behind "from" one with another behind "to". */
function isTurnedInto({ compiled, reading, n }: SubjectSearch, q: Quantity, at: number, verb: number): boolean {
  const { to, from, lying, sentencing, passive, contracted, partOf } = compiled.pack.phrases
  const { tokens, claims, claimAt } = reading
  const { norm } = tokens[verb]!
  // "said the shilling’s slide to 131"
  if (
    isOfSaying(reading, verb) ||
    sentencing?.has(norm) ||
    passive?.has(norm) ||
    contracted?.has(norm) ||
    partOf.has(tokens[q.last + 1]?.norm ?? '')
  )
    return false
  for (let i = verb + 1; i < at; i++) if (claimAt[i]! >= 0) return false
  const link = tokens[at]!.norm
  const leads = (other: Quantity | undefined, words: ReadonlySet<string>): boolean =>
    other !== undefined && words.has(tokens[beforeNumber(compiled, reading, other)]?.norm ?? '')
  if (from.has(link)) return leads(claims[n + 1], to)
  return to.has(link) && !lying?.has(link) && (q.unit!.type !== 'count' || leads(claims[n + 1], from))
}

/** Of "the rise in heart attacks" the heart attacks. */
function movedNoun({ compiled, reading, clauses }: SubjectSearch, first: number, last: number): string {
  const { articles, within, partOf } = compiled.pack.phrases
  const noun = articles.has(reading.tokens[first]!.norm) ? first + 1 : first
  const link = reading.tokens[noun + 1]?.norm ?? ''
  if (noun + 2 > last || reading.cueAt[noun]?.value.role !== 'move' || !(within?.has(link) || partOf.has(link)))
    return ''
  return clauses.objectBetween(noun + 2, last)
}

/** Of "taking the total to 231", "sees it at 3 percent" what was told of before. */
function meant(
  { compiled, reading, roles, n, memory }: SubjectSearch,
  first: number,
  last: number,
): string | undefined {
  const { articles, empty, impersonal } = compiled.pack.phrases
  const word = reading.tokens[last]!.norm
  const isTotal = last === first + 1 && articles.has(reading.tokens[first]!.norm) && empty.has(word)
  if (!isTotal && !(last === first && impersonal?.has(word))) return undefined
  return (n > 0 ? roles[n - 1]!.subject : memory.subject) ?? undefined
}

/** Of ", which the bank aims to keep" what "which" means. */
function ofRelativeObject({ compiled, reading, clauses }: SubjectSearch, g: number): string | undefined {
  const { tokens, verbAt } = reading
  const { inanimate, impersonal, personal, passive } = compiled.pack.phrases
  const group = clauses.groups[g]!
  // "told parliament that the harvest was put at 39 million": that of which it is said
  for (let i = group.first; i < group.last; i++) if (passive?.has(tokens[i]!.norm)) return undefined
  // "a surplus it now puts at 1.3 million": a relative clause without its opener
  let who = group.first - 1
  while (who > 1 && compiled.pack.phrases.trailing.has(tokens[who]!.norm)) who--
  const opener = tokens[who]?.norm ?? ''
  if (who > 1 && (impersonal?.has(opener) || personal?.has(opener)) && isPlainNoun(compiled, tokens[who - 1]!.norm))
    return verbAt[who - 1] === NO_VERB && tokens[who - 1]!.kind === WORD
      ? clauses.nounsEndingAt(who - 1, true) || undefined
      : undefined
  let verbs = 0
  for (let i = clauses.groups[g]!.first - 1; i > 1 && i > clauses.groups[g]!.first - 9; i--) {
    if (tokens[i]!.norm === ',') return undefined
    if (verbAt[i] === FINITE && ++verbs > 1) return undefined
    // but "a scheme, under which farmers get"
    if (inanimate?.has(tokens[i]!.norm))
      return verbAt[i + 1] === NO_VERB && !compiled.pack.phrases.breaks.has(tokens[i - 1]!.norm)
        ? clauses.antecedentOf(i) || undefined
        : undefined
  }
  return undefined
}

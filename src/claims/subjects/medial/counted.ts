import { isMany, whoever } from '../../clauses/medial/noun-phrases.ts'
import { beforeNumber, isHyphened, phrase, type Reading } from '../../clauses/sentence.ts'
import { NOUN_BEHIND, type Quantity, WHAT_HAS_MOVED } from '../../numbers/quantity.ts'
import { FINITE, NO_VERB } from '../../pack/pack.ts'
import type { Compiled } from '../../tables/compiled.ts'
import { WORD } from '../../text/tokens.ts'
import { sized } from './joined.ts'
import { movedObject } from './objects.ts'
import { opensItsClause } from './parts/openings.ts'
import type { SubjectSearch } from './subject-search.ts'

/*
 * Subjects of counts and of measures that stand for what they are an amount of: the thing counted.
 */

/** Of "46 of the injured", "2,150 women" whoever is counted, or what the verb tells of them: "leads by two strokes", "starts fell to 1.31 million units". */
export function counted(search: SubjectSearch, q: Quantity): string | undefined {
  const { compiled, reading, clauses, roles, n } = search
  // "2,150 women, 640 of whom were given it"
  if (q.lent && compiled.pack.phrases.relatives?.has(reading.tokens[q.last + 2]?.norm ?? '') && q.unit!.text)
    return q.unit!.text
  // "379 confirmed and 47 probable cases"
  if (q.why.get('unit') === NOUN_BEHIND && roles[n]!.kind !== 'change') return q.unit!.text
  // "46 of the injured were flown", "214 of those enrolled"
  if (q.unit!.type === 'count' && (q.lent || !q.noun)) return someOf(search, q)
  if (q.unit!.type !== 'count' || !q.noun) return undefined
  // "and 300 jobs were cut"
  if (roles[n]!.kind === 'change')
    return isDone(search, q) || isMovedBy(search, q) || opensItsClause(compiled, reading, q) ? q.unit!.text : undefined
  // "a 612-bed hospital", "a two-shot lead"
  if (q.noun.first === q.last && reading.tokens[q.last - 1]?.norm === '-') return sized(search, q)
  // "topped the list with 3,118 units": of what, the verb says.
  const isEmpty = compiled.pack.phrases.emptyUnits?.has(q.unit!.text) === true
  const verb = clauses.groupBefore(q.first)
  // "there were 1.35 million units for sale"
  const isThere = verb && compiled.pack.bare.existing?.has(reading.tokens[verb.first - 1]?.norm ?? '')
  if (isEmpty && roles[n]!.direction === null)
    return thingBehind(search, q) || (isThere && verb.last < q.first ? q.unit!.text : undefined)
  const at = beforeNumber(compiled, reading, q)
  const link = reading.tokens[at]?.norm ?? ''
  // "Harbour City finished four points clear"
  const { apart, folk } = compiled.pack.phrases
  if (verb?.last === at && !folk?.has(q.unit!.text) && apart?.has(reading.tokens[q.last + 1]?.norm ?? ''))
    return clauses.subjectOf(clauses.before(q.first)) ?? q.unit!.text
  const { phrases } = compiled.pack
  const { margins, placing, to, by, passive } = phrases
  // "Imports will be capped at 5.5 million bags"
  const { lying, capping, estimating, foreseen } = compiled.pack.phrases
  const said = verb ? reading.tokens[verb.last]!.norm : ''
  const isPut = capping?.has(said) || estimating?.has(said) || (foreseen?.has(said) && verb && verb.last > verb.first)
  if (verb && isPut && lying?.has(link) && at === verb.last + 1)
    return movedObject(search, q, null) ?? clauses.subjectOf(clauses.before(q.first)) ?? q.unit!.text
  // "Consumption runs at 4.3 million bags a month", "Trade volume was moderate at 812 million shares"
  const { standIns } = compiled.pack.bare
  const isSuch =
    at === (verb?.last ?? 0) + 2 && passive?.has(said) && !phrases.isParticiple?.(reading.tokens[at - 1]!.norm)
  const isStanding = verb?.finite && (standIns?.standing.has(said) ? at === verb.last + 1 : isSuch)
  if (isStanding && lying?.has(link)) return clauses.subjectOf(clauses.before(q.first)) ?? q.unit!.text
  if (verb && margins) {
    // "leads by two strokes": who leads, not the strokes.
    const isAhead = by.has(link) && at - verb.last < 8 && margins.has(reading.tokens[verb.last]!.norm)
    if (isAhead) return clauses.subjectOf(clauses.before(q.first)) ?? undefined
    // "extended the run to 19 games": the run.
    // but not "put it to its 31,000 members"
    const isIt = compiled.pack.phrases.impersonal?.has(reading.tokens[verb.last + 1]?.norm ?? '')
    if (!isIt && to.has(link) && placing?.has(reading.tokens[verb.last]!.norm) && roles[n]!.direction === null) {
      const object = movedObject(search, q, null)
      if (object) return object
    }
  }
  // "starts fell to 1.31 million units"
  if (
    roles[n]!.direction !== null &&
    n > 0 &&
    roles[n - 1]!.kind === 'change' &&
    roles[n - 1]!.subject &&
    (to.has(link) || roles[n]!.previous === null)
  )
    return roles[n - 1]!.subject!
  // "Her lead has shrunk from 11 points to four"
  const moved =
    phrases.gauged?.has(q.unit!.text) && compiled.pack.phrases.from.has(link) && search.mover?.last === verb?.last
  if (verb && moved) return clauses.subjectOf(clauses.before(q.first)) ?? q.unit!.text
  // "Class sizes would rise to 24 pupils from 21": what rises.
  if (roles[n]!.direction !== null && roles[n]!.kind === 'level' && to.has(link) && search.mover && verb) {
    const mover = clauses.before(q.first)
    if (search.mover.last === verb.last && !compiled.pack.phrases.unchanged?.has(reading.tokens[verb.last]!.norm))
      // "raise capacity at the plant to 900,000 units": what is raised
      return movedObject(search, q, null) ?? clauses.subjectOf(mover) ?? q.unit!.text
  }
  // "starts fell to a rate of 238,600 units in January from a revised 251,300", "starts in May were 267,443 units, down from"
  if (roles[n]!.direction !== null && isEmpty && (search.mover || verb?.last === at))
    return movedObject(search, q, null) ?? (verb ? clauses.subjectOf(clauses.before(q.first)) : null) ?? q.unit!.text
  return q.unit!.text
}

/** Of "37 million units of the phone" the phone; else "". */
function thingBehind({ compiled, reading, clauses }: SubjectSearch, q: Quantity): string {
  const { partOf } = compiled.pack.phrases
  const { tokens } = reading
  const of = q.last + 1
  if (!partOf.has(tokens[of]?.norm ?? '')) return ''
  return clauses.nounsBehind(of)
}

/** Of "46 of the injured", "214 of those enrolled", "three of the four drier ones", "six of them" whoever stands behind the "of" or is meant by it. */
function someOf(search: SubjectSearch, q: Quantity): string | undefined {
  const { compiled, reading, clauses } = search
  const { partOf, determiners, demonstratives, many } = compiled.pack.phrases
  const { tokens, verbAt, claimAt } = reading
  const at = q.last + 2
  const opener = tokens[at]?.norm ?? ''
  const isThem = many?.has(opener) || (demonstratives?.has(opener) && verbAt[at + 1] === FINITE)
  if (partOf.has(tokens[at - 1]?.norm ?? '') && isThem) return countedBefore(search)
  if (!partOf.has(tokens[at - 1]?.norm ?? '') || !(determiners?.has(opener) || demonstratives?.has(opener)))
    return undefined
  const those = whoever(compiled, reading, at)
  if (those) return those
  // "seven of the last eleven"
  const isOfNumber = (claimAt[at + 2] ?? -1) >= 0
  if (isOfNumber && compiled.pack.bare.definite(tokens[at + 1]!.norm)) return undefined
  return clauses.nounsBehind(at - 1) || undefined
}

/** Whom "them" means behind a number: those counted last, in the sentence or the one before; of "49 people in seven states" the people. */
function countedBefore({ compiled, reading, roles, n, memory }: SubjectSearch): string | undefined {
  let placed: string | null = null
  for (let k = n - 1; k >= 0; k--) {
    const q = reading.claims[k]!
    if (q.unit!.type !== 'count' || !q.noun) continue
    const found = roles[k]!.subject ?? q.unit!.text
    // "33 stores, with 71 layouts, 19 of them new": those whose noun was lent
    if (q.unit!.text === reading.claims[n]!.unit!.text && k === n - 1) return found
    if (!compiled.pack.phrases.breaks.has(reading.tokens[beforeNumber(compiled, reading, q)]?.norm ?? '')) return found
    placed ??= found
  }
  if (placed) return placed
  if (n > 0) return undefined
  const many = memory.many !== null && isMany(compiled, memory.many) === true ? memory.many : null
  return memory.counted ?? many ?? undefined
}

/** "lost 29 lions", "added 250,000 jobs": whether something is done to what is counted. */
function isDone({ compiled, reading, clauses }: SubjectSearch, q: Quantity): boolean {
  const verb = clauses.groupBefore(q.first)
  let at = beforeNumber(compiled, reading, q)
  // "added another 1 million connections"
  if (compiled.pack.phrases.remaining?.has(reading.tokens[at]?.norm ?? '')) at--
  return (
    verb !== undefined &&
    at === verb.last &&
    !compiled.pack.phrases.gauged?.has(q.unit!.text) &&
    !compiled.pack.phrases.emptyUnits?.has(q.unit!.text)
  )
}

/** "forecast a gain of 12,000 jobs": whether the noun of a movement is one of what is counted, as the object of a verb. */
function isMovedBy({ compiled, reading, clauses }: SubjectSearch, q: Quantity): boolean {
  const { partOf, gauged, emptyUnits, by } = compiled.pack.phrases
  const of = beforeNumber(compiled, reading, q)
  const noun = reading.cueAt[of - 1]
  const verb = clauses.groupBefore(q.first)
  return (
    partOf.has(reading.tokens[of]?.norm ?? '') &&
    noun?.value.role === 'move' &&
    reading.verbAt[of - 1] === NO_VERB &&
    verb !== undefined &&
    // "was largely offset by a loss of 300 jobs"
    (of - verb.last < 6 || by.has(reading.tokens[of - 3]!.norm)) &&
    !gauged?.has(q.unit!.text) &&
    !emptyUnits?.has(q.unit!.text)
  )
}

/** What a count counts, where no rule before knew better. */
export function countedAnyway({ compiled }: SubjectSearch, q: Quantity): string | undefined {
  if (compiled.pack.phrases.emptyUnits?.has(q.unit!.text)) return undefined
  return q.unit!.type === 'count' && q.unit!.text ? q.unit!.text : undefined
}

/** "The number of people killed by floods along the Niger and Benue rivers has risen to 47": as many as are numbered. */
export function ofNumbered({ compiled, reading }: SubjectSearch, q: Quantity): string | undefined {
  const { tokens, verbAt } = reading
  const { bare, phrases } = compiled.pack
  const things = q.lent && q.unit!.type === 'count' ? q.unit!.text : ''
  if (things === '' || q.why.get('unit') !== WHAT_HAS_MOVED) return undefined
  for (let i = 0; i + 2 < q.first; i++) {
    if (!bare.counting?.has(tokens[i]!.norm) || !phrases.partOf.has(tokens[i + 1]!.norm)) continue
    const of = tokens[i + 2]!
    let last = i + 2
    while (tokens[last]!.end < of.start + things.length) last++
    // "the number of homes that need work fell to 40" stays what its verb says
    return reading.text.startsWith(things, of.start) && verbAt[last + 1] !== NO_VERB
      ? phrase(reading, i, last)
      : undefined
  }
  return undefined
}

/** Of "a third as many workers" the workers. */
export function asMany({ compiled, reading, clauses, roles, n }: SubjectSearch, q: Quantity): string | undefined {
  const { like, asMany: many } = compiled.pack.phrases
  const { tokens } = reading
  if (
    q.unit!.type !== 'multiple' ||
    !like?.has(tokens[q.last + 1]?.norm ?? '') ||
    !many?.has(tokens[q.last + 2]?.norm ?? '')
  )
    return undefined
  // "37 people stopped, four times as many as in the other group"
  // "2,300 trees would be felled and five times as many planted"
  const isAlone =
    like.has(tokens[q.last + 3]?.norm ?? '') || compiled.pack.phrases.isPast(tokens[q.last + 3]?.norm ?? '')
  const counted = isAlone ? reading.claims.findLastIndex((other, k) => k < n && other.unit!.type === 'count') : -1
  if (counted >= 0) return roles[counted]!.subject ?? undefined
  // "11 times as much a season"
  if (compiled.pack.nouns.stops.has(tokens[q.last + 3]?.norm ?? '')) return undefined
  return clauses.nounsBehind(q.last + 2) || undefined
}

/** Why of a subject that opens the sentence as the whole of what is told. */
export const FRONTED = 'whole named at the front'

/** Of "Of the money, 60 million dinars will go to schools", "Of those asked, 27 percent" the money and those asked. */
export function ofFronted(search: SubjectSearch, q: Quantity): string | undefined {
  const { compiled, reading, roles, clauses, n } = search
  const { partOf, within, purposes, removing } = compiled.pack.phrases
  const { tokens, claims } = reading
  if (q.noun || q.unit!.type === 'duration' || isHyphened(reading, q)) return undefined
  // "Among those surveyed, 41 percent said", "Among women, one in five"
  const isShare = q.unit!.type === 'percent' || q.unit!.type === 'multiple'
  // "…, 94 percent survived and 6 percent died"
  const isOfSame = isShare && n > 0 && reading.verbAt[q.last + 1] === FINITE
  if (isOfSame && claims[n - 1]!.why.get('subject') === FRONTED) return roles[n - 1]!.subject ?? undefined
  const isAmong = within?.has(tokens[0]!.norm) && isShare
  if (isAmong && n === 0 && reading.verbAt[q.last + 1] === FINITE) {
    const at = beforeNumber(compiled, reading, q)
    const isFronted = at > 1 && at < 9 && tokens[at]!.norm === ','
    const group = isFronted ? clauses.nounsEndingAt(at - 1, true) : ''
    const found =
      (isFronted && groupOpening(compiled, reading, 1, at)) || (group && isMany(compiled, group) ? group : '')
    if (found) return found
  }
  // "For those on the new drug, 94 percent survived"
  const comma = beforeNumber(compiled, reading, q)
  const isOfThose = isShare && n === 0 && purposes?.has(tokens[0]!.norm) && tokens[comma]?.norm === ','
  const those = isOfThose ? groupOpening(compiled, reading, 1, comma) : ''
  if (those) return those
  // "Out of all patients, 96 percent survived"
  const of = removing?.has(tokens[0]!.norm) ? 1 : 0
  if (!partOf.has(tokens[of]?.norm ?? '')) return undefined
  // "Of the 48 crew, 31 were rescued and nine are missing"
  const isRest = n > 0 && q.lent && q.unit!.type === 'count' && claims[0]!.unit!.type === 'count' && claims[0]!.noun
  if (isRest && claims[0]!.first < 5 && reading.verbAt[q.last + 1] === FINITE) return roles[0]!.subject ?? undefined
  // "Of the 140,000 hectares burned"
  if (n === 0 && q.first < 3 && masses.has(q.unit!.type)) return q.unit!.text
  const at = beforeNumber(compiled, reading, q)
  if (at < 2 || at > 12 || tokens[at]!.norm !== ',') return undefined
  for (let i = of + 1; i < at; i++) if (tokens[i]!.norm === ',') return undefined
  if (n > 0 && claims[0]!.last < at) return n === 1 && !claims[0]!.noun ? (roles[0]!.subject ?? undefined) : undefined
  if (n > 0) return undefined
  return (
    groupOpening(compiled, reading, of + 1, at) ||
    beforeRelative(search, of + 1, at) ||
    clauses.nounsEndingAt(at - 1, true) ||
    undefined
  )
}

/** "those who replied", "those on the old drug", before a comma; else "". */
function groupOpening(compiled: Compiled, reading: Reading, first: number, comma: number): string {
  const known = whoever(compiled, reading, first)
  if (known) return known
  const { demonstratives, breaks } = compiled.pack.phrases
  const { tokens, verbAt, claimAt } = reading
  if (!demonstratives?.has(tokens[first]?.norm ?? '') || !breaks.has(tokens[first + 1]?.norm ?? '')) return ''
  for (let i = first + 1; i < comma; i++)
    if (tokens[i]!.kind !== WORD || verbAt[i] !== NO_VERB || claimAt[i]! >= 0) return ''
  return comma - first < 8 ? phrase(reading, first, comma - 1) : ''
}

/** Of "Of all patients who were given it, 96 percent" the patients; else "". */
function beforeRelative({ compiled, reading, clauses }: SubjectSearch, first: number, comma: number): string {
  const { relatives, wholes } = compiled.pack.phrases
  let end = first
  while (end < comma && !relatives?.has(reading.tokens[end]!.norm)) end++
  const from = wholes?.has(reading.tokens[first]!.norm) ? first + 1 : first
  return end < comma ? clauses.objectBetween(from, end - 1) : ''
}

/** ", 60 of the 140 acres were pulled out": a measure that is the subject of its clause. */
export function ofMeasure(
  { compiled, reading, roles, n }: SubjectSearch,
  q: Quantity,
  prior: Quantity | null,
): string | undefined {
  if (!masses.has(q.unit!.type) || reading.verbAt[q.last + 1] !== FINITE) return undefined
  const at = beforeNumber(compiled, reading, q)
  const of = compiled.pack.phrases.partOf.has(reading.tokens[at]?.norm ?? '') && prior?.last === at - 1
  const before = reading.tokens[at]?.norm ?? ''
  const opens = compiled.pack.phrases.links.has(before) || compiled.pack.phrases.clauseOpeners.has(before)
  if (!of && !opens) return undefined
  // "Five kilos of tea lay in a van and 50kg was found in a car": of the same stuff
  const same = !of && prior?.unit?.type === q.unit!.type ? roles[n - 1]!.subject : null
  return same ?? q.unit!.text
}

/** Measures that may stand for what they are an amount of: "2,300 hectares have burned". */
export const masses: ReadonlySet<string> = new Set(['area', 'volume', 'mass', 'energy'])

import { beforeNumber, isHyphened, phrase, qualifierEnding, type Reading } from '../../clauses/sentence.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { NO_VERB, NON_FINITE } from '../../pack/pack.ts'
import { withoutGenitive } from '../../speech/medial/persons.ts'
import type { Compiled } from '../../tables/compiled.ts'
import { SYMBOL, WORD } from '../../text/tokens.ts'
import { isAttributive } from './nouns-before.ts'
import { nameEndingAt } from './persons.ts'
import { isHyphen, isPreposition, type SubjectSearch } from './subject-search.ts'
import { isBareMove } from './verbs.ts'

/*
 * Subjects of numbers that a hyphen or a preposition joins to their noun.
 */

/** A measure written with a hyphen before its noun, or with an apostrophe. */
export function attributive(search: SubjectSearch, q: Quantity): string | undefined {
  const { compiled, reading, roles, n } = search
  if (q.unit!.type === 'count' || q.unit!.type === 'rank' || roles[n]!.kind === 'change') return undefined
  // "two months' supply"
  const mark = reading.tokens[q.last + 1]
  if (
    mark?.glued &&
    isApostrophe(mark.norm) &&
    reading.tokens[q.last + 2]?.kind === WORD &&
    !reading.tokens[q.last + 2]!.glued
  ) {
    let last = q.last + 2
    while (
      reading.tokens[last + 1]?.kind === WORD &&
      last - q.last < 6 &&
      reading.verbAt[last + 1] === NO_VERB &&
      !compiled.pack.nouns.stops.has(reading.tokens[last + 1]!.norm)
    )
      last++
    return phrase(reading, q.last + 2, last)
  }
  // "the 21-year-old's contract": whoever is so old
  if (q.unit!.code === 'a' && mark?.glued && mark.word.genitive)
    return knownPerson(search) ?? reading.text.slice(q.start, q.end)
  // "a $100 million-plus contract"
  if (!isHyphened(reading, q) && !isHyphen(reading, q.last + 1)) return undefined
  // "Hal Broome, a 71-year-old retired welder"
  const { tokens } = reading
  const aged =
    q.unit!.code === 'a' &&
    compiled.pack.phrases.ages?.old.has(tokens[q.last]!.norm) &&
    // not of "Roy, whose 11-year-old daughter"
    compiled.pack.phrases.determiners?.has(tokens[q.first - 1]?.norm ?? '') &&
    tokens[q.first - 2]?.norm === ','
  // "available for 12-year-olds": whoever is so old
  if (q.unit!.code === 'a' && isOlds(search, q)) return phrase(reading, q.first, q.last)
  const name = aged && tokens[q.first - 3]?.capital ? nameEndingAt(compiled, reading, q.first - 3) : ''
  // "The 54-year-old spent 26 years there": whoever was named before
  return (
    name ||
    sized(search, q) ||
    (isOfAge(search, q) ? (knownPerson(search) ?? phrase(reading, q.first, q.last)) : undefined)
  )
}

export const isApostrophe = (norm: string): boolean => norm === "'" || norm === '’'

/** Whether a number is the age that several are called by, with no noun behind it: "16-year-olds". */
function isOlds({ compiled: { pack } }: SubjectSearch, q: Quantity): boolean {
  const end = q.unit!.text
  const one = pack.nouns.singularOf?.(end.slice(end.lastIndexOf('-') + 1)) ?? ''
  return pack.phrases.ages?.old.has(one) === true && end.endsWith('s')
}

/** Whether a number is the age that a person is called by: "The 54-year-old". */
const isOfAge = ({ compiled, reading }: SubjectSearch, q: Quantity): boolean =>
  q.unit!.code === 'a' &&
  compiled.pack.phrases.ages?.old.has(reading.tokens[q.last]!.norm) === true &&
  compiled.pack.bare.definite(reading.tokens[q.first - 1]?.norm ?? '')

/** Whoever was named before. */
const knownPerson = ({ memory: { person, names } }: SubjectSearch): string | undefined =>
  person && (person.includes(' ') || names.has(person)) ? person : undefined

/** Of "a 612-bed hospital", "a 40-acre orchard" the noun behind. */
export function sized({ compiled, reading }: SubjectSearch, q: Quantity): string | undefined {
  const { tokens, verbAt } = reading
  const { nouns } = compiled.pack
  // "a four-year, $56 million contract"
  const next = reading.claims[reading.claimAt[q.last + 2]!]
  let from = tokens[q.last + 1]?.norm === ',' && next?.unit?.type === 'currency' ? next.last : q.last
  while (isHyphen(reading, from + 1)) from += 2
  // "a 40-acre (16-hectare) park"
  const same = tokens[from + 1]?.norm === '(' ? reading.claims[reading.claimAt[from + 2]!] : undefined
  if (same?.unit?.type === q.unit!.type && tokens[same.last + 1]?.norm === ')') from = same.last + 1
  // "a four-hour long keynote"
  if (nouns.describing?.has(tokens[from + 1]?.norm ?? '') && tokens[from + 2]?.kind === WORD) from++
  let last = from
  while (
    (tokens[last + 1]?.kind === WORD || isHyphen(reading, last + 1)) &&
    last - from < 6 &&
    (verbAt[last + 1] === NO_VERB ||
      isAttributive(compiled, reading, last + 1) ||
      // "24-hour monitoring of"
      (last === from && compiled.pack.phrases.isGerund?.(tokens[last + 1]!.norm) && verbAt[last + 1] === NON_FINITE)) &&
    !reading.periodAt[last + 1] &&
    !compiled.pack.phrases.isAdverb?.(tokens[last + 1]!.norm) &&
    !isMoveNoun(reading, last + 1) &&
    // "a 15-year phase-in period"
    (!nouns.stops.has(tokens[last + 1]!.norm) || isHyphen(reading, last))
  )
    last++
  // "an 8-hour wait prior to admission", "a seven-man gang responsible for it"
  const { to, purposes, partOf } = compiled.pack.phrases
  const link = tokens[last + 1]?.norm ?? ''
  const word = tokens[last]!.norm
  const isLeaning =
    (nouns.leaning?.has(word) && to.has(link)) ||
    (nouns.leaningOn?.has(word) && (purposes?.has(link) || partOf.has(link) || to.has(link)))
  if (last > from + 1 && isLeaning) last--
  // "a 143-run first-innings lead": the movement is the head.
  const isHead =
    last > from && tokens[last + 1]?.kind === WORD && isMoveNoun(reading, last + 1) && verbAt[last + 1] === NO_VERB
  // "The 300-metre-tall tower's last owners": whose they are
  return last > from ? withoutGenitive(compiled, phrase(reading, from + 1, isHead ? last + 1 : last)) : undefined
}

/** "decline", but not the "contracts" of "two-year contracts" */
export function isMoveNoun({ cueAt, verbAt }: Reading, at: number): boolean {
  const cue = cueAt[at]?.value
  return cue?.role === 'move' && (cue.noun === true || verbAt[at] !== NO_VERB)
}

/** Of "waves as high as 3 metres" the waves, or "". */
function asMuchAs({ compiled, reading, clauses }: SubjectSearch, q: Quantity): string {
  const { like, asMany } = compiled.pack.phrases
  const { tokens, verbAt, periodAt, claimAt } = reading
  const at = q.first - 4
  if (at < 0 || !like?.has(tokens[q.first - 1]!.norm) || !like.has(tokens[at + 1]!.norm)) return ''
  // "as much as" only rounds what the verb says.
  if (asMany?.has(tokens[at + 2]!.norm)) return ''
  const noun = tokens[at]!
  const isNoun = noun.kind === WORD && verbAt[at] === NO_VERB && !periodAt[at] && claimAt[at]! < 0
  return isNoun && !isPreposition(compiled, noun.norm) ? clauses.nounsEndingAt(at, true) : ''
}

/** Measures of things, whose bound stands behind the thing. */
const physical: ReadonlySet<string> = new Set(['length', 'area', 'volume', 'mass', 'speed', 'power', 'temperature'])

/** Of "homes under $500,000", "babies younger than 6 months" the homes and the babies. */
export function bounded(search: SubjectSearch, q: Quantity): string | undefined {
  const { compiled, reading, clauses } = search
  const { phrases, nouns, bare } = compiled.pack
  const likened = q.noun ? '' : asMuchAs(search, q)
  if (likened) return likened
  const bound = qualifierEnding(reading, q.first - 1)
  const { tokens, verbAt, periodAt, claimAt, cueAt } = reading
  // "had a completion rate over 80%"
  const isRate = q.unit!.type === 'percent' && bound && phrases.ratioNouns?.has(tokens[bound.first - 1]?.norm ?? '')
  if (!bound || q.noun || (q.unit!.type === 'percent' && !isRate) || q.unit!.type === 'multiple') return undefined
  const size = tokens[bound.first]!.norm
  // "more than" only rounds what the verb says.
  const at = bound.first - 1
  // "pays bonuses up to $5,000", "found tunnels up to 20 metres long"
  const isSum =
    phrases.onward?.has(size) === true &&
    (physical.has(q.unit!.type) || phrases.sums?.has(tokens[at]?.norm ?? '') === true)
  const adjective = bound.first === bound.last ? phrases.breaks.has(size) : isSum || phrases.isDegree?.(size) === true
  if (!adjective || tokens[at]?.kind !== WORD || verbAt[at] !== NO_VERB) return undefined
  if (isRate) return clauses.nounsEndingAt(at, true) || undefined
  if (periodAt[at] || claimAt[at]! >= 0 || cueAt[at] || !nouns.isHead(tokens[at]!.norm, false)) return undefined
  // "cost pharmacies about 55 cents": whom it costs so much
  if (bare.fetching?.has(tokens[clauses.groupBefore(q.first)?.last ?? -1]?.norm ?? '')) return undefined
  return clauses.nounsEndingAt(at, true) || undefined
}

/** "with unemployment at 5.4 percent", "as sales rose": a phrase of its own behind "with". */
export function absolute(search: SubjectSearch, q: Quantity, prior: Quantity | null): string | null | undefined {
  const { compiled, reading, clauses } = search
  const { phrases } = compiled.pack
  const { tokens } = reading
  if (!phrases.with || phrases.emptyUnits?.has(q.unit!.text)) return undefined
  const g = clauses.before(q.first)
  const from = Math.max(g >= 0 ? clauses.groups[g]!.last : -1, prior ? prior.last : -1)
  for (let i = q.first - 1; i > from && q.first - i < 12; i--) {
    if (tokens[i]!.kind === SYMBOL && !tokens[i]!.glued) return undefined
    if (!phrases.with.has(tokens[i]!.norm)) continue
    // "fell 2 percent compared with August to a rate of 5 million"
    if (phrases.comparing.has(tokens[i - 1]?.norm ?? '')) return undefined
    const at = beforeNumber(compiled, reading, q)
    // "finished with a season-best 72 yards": what the number is
    const isStraight = at === q.first - 1 || (at === q.first - 3 && tokens[at + 1]!.norm === '-')
    if (isStraight && at > i + 1 && phrases.indefinite?.has(tokens[i + 1]!.norm)) {
      const { kind, norm } = tokens[at]!
      const isLink = isPreposition(compiled, norm) || phrases.partOf.has(norm) || isMoveNoun(reading, at)
      if (kind === WORD && !isLink && reading.verbAt[at] === NO_VERB) return undefined
    }
    // "led by Alabama with a 61.9 percent decline": who led
    const leader = at <= i && search.roles[search.n]!.kind === 'change' ? ledBy(search, i - 1) : ''
    if (leader) return leader
    // "with 90 percent counted": of the votes that a share was told of; but not "Japanese with 364,000"
    const isDoing = q.unit!.type === 'percent' && reading.verbAt[q.last + 1] === NON_FINITE
    // "with 80 per cent living in towns"
    const isResiding = q.unit!.type === 'percent' && compiled.pack.nouns.residing?.has(tokens[q.last + 1]?.norm ?? '')
    if (at <= i && isResiding) return search.memory.part
    // "with £200,000 being stolen": nothing named
    const isSum = q.unit!.type === 'currency' && reading.verbAt[q.last + 1] === NON_FINITE
    if (at <= i && isSum) return null
    // "Pilots took a rise of 3 percent, with 71 percent voting for it"
    const doer = isDoing && g >= 0 && phrases.isGerund?.(tokens[q.last + 1]!.norm) ? clauses.subjectOf(g) : null
    if (at <= i) return (isDoing && (search.memory.part || doer)) || undefined
    // "Growers fared worse with a reduction of 71%": whoever did
    const isOwnMove = phrases.partOf.has(tokens[at]!.norm) && at - i <= 3 && isMoveNoun(reading, at - 1)
    if (isOwnMove && search.roles[search.n]!.kind === 'change') return ledBy(search, i - 1) || undefined
    let last = at
    while (
      last > i &&
      (phrases.breaks.has(tokens[last]!.norm) ||
        phrases.to.has(tokens[last]!.norm) ||
        reading.cueAt[last]?.value.role === 'move' ||
        reading.periodAt[last])
    )
      last--
    // "compared with a target of 80 percent": what the target is of.
    if (phrases.comparing?.has(tokens[i - 1]?.norm ?? '') && phrases.expected?.has(tokens[last]!.norm)) return undefined
    const article = tokens[i + 1]!.norm
    // "with the median at $525,000"
    const isBare = last === i + 2 && phrases.definite?.has(article) === true && phrases.lying?.has(tokens[at]!.norm)
    const found = clauses.objectBetween(i + 1, last)
    // "closed the year with an annual gain of about 7%": how it moved, and not what
    if (found && last < at && isBareMove(compiled, found)) return undefined
    return found || (isBare ? phrase(reading, last, last) : undefined)
  }
  return undefined
}

/** Of "led by Alabama", "followed by Rolls-Royce and Acme" with its last token the names; else "". */
function ledBy({ compiled, reading, clauses }: SubjectSearch, last: number): string {
  const { by, headed } = compiled.pack.phrases
  const { tokens } = reading
  for (let i = last; i > 0 && i > last - 9 && (tokens[i]!.kind === WORD || tokens[i]!.glued); i--)
    if (by.has(reading.tokens[i]!.norm))
      return headed?.has(reading.tokens[i - 1]!.norm) ? clauses.objectBetween(i + 1, last) : ''
  return ''
}

/** "wiping $190 million off its market value", "wiped £96m from the value of the firm": off what. */
export function ofOff({ compiled, reading, clauses }: SubjectSearch, q: Quantity): string | undefined {
  const { tokens } = reading
  const { off, from, wiping, sinking } = compiled.pack.phrases
  const link = tokens[q.last + 1]?.norm ?? ''
  const verb = clauses.groupBefore(q.first)
  const isWiped = from.has(link) && verb !== undefined && wiping?.has(tokens[verb.last]!.norm)
  if (!(off?.has(link) || isWiped) || q.noun) return undefined
  // "sank 3 miles off the island", but "cut 3 miles off the trip"
  const isCut = verb !== undefined && reading.cueAt[verb.last]?.value.role === 'move'
  if (q.unit!.type === 'length' && !(isCut && !sinking?.verbs.has(tokens[verb.last]!.norm))) return undefined
  // "was third, 0.4 seconds off the lead": whoever was
  if (q.unit!.type === 'duration' && verb?.last !== beforeNumber(compiled, reading, q)) return undefined
  return clauses.nounsBehind(q.last + 1) || undefined
}

/** Of "drew $3 million from its reserves, leaving $9 million", "a $3 cut from the levy, leaving $9" the reserves and the levy. */
export function ofLeft(
  { compiled, reading, clauses, roles, n }: SubjectSearch,
  q: Quantity,
  prior: Quantity | null,
): string | undefined {
  const { tokens } = reading
  const { from, holding, isGerund, drawing } = compiled.pack.phrases
  const at = beforeNumber(compiled, reading, q)
  const verb = tokens[at]?.norm ?? ''
  if (!prior || !holding?.has(verb) || !isGerund?.(verb) || tokens[at - 1]?.norm !== ',') return undefined
  if (prior.unit!.code !== q.unit!.code || q.noun) return undefined
  const told = roles[n - 1]!
  // "a $3 cut from", "a reduction of $3 from"
  if (
    told.kind === 'change' &&
    told.direction === 'down' &&
    from.has(tokens[prior.last + (isMoveNoun(reading, prior.last + 1) ? 2 : 1)]!.norm)
  )
    return told.subject ?? undefined
  if (!drawing?.has(tokens[clauses.groupBefore(prior.first)?.last ?? -1]?.norm ?? '')) return undefined
  if (!from.has(tokens[prior.last + 1]!.norm)) return undefined
  return clauses.objectBetween(prior.last + 2, at - 2) || undefined
}

/** Of "seized 3 tonnes, the biggest haul in two years" the haul. */
export function ofRecord({ compiled, reading, clauses, roles, n }: SubjectSearch, q: Quantity): string | undefined {
  const { tokens, verbAt } = reading
  const { phrases, bare, nouns } = compiled.pack
  if (q.unit!.type !== 'duration') return undefined
  const link = beforeNumber(compiled, reading, q)
  if (!phrases.inside?.has(tokens[link]?.norm ?? '')) return undefined
  // "sending its shares to their lowest in five years"
  const g = clauses.before(q.first)
  const verb = clauses.groups[g]
  if (verb && (phrases.extremest?.has(tokens[link - 1]!.norm) || phrases.extremes?.has(tokens[link - 1]!.norm)))
    for (let i = link - 2; i > verb.last + 1 && i > link - 5; i--)
      if (phrases.to.has(tokens[i]!.norm)) return clauses.objectBetween(verb.last + 1, i - 1) || undefined
  const picksOut = (norm: string): boolean => bare.superlatives(norm) || compiled.pack.numbers.ordinals.has(norm)
  let first = link - 1
  while (first > 0 && link - first < 5 && tokens[first]!.kind === WORD && !picksOut(tokens[first]!.norm)) first--
  if (!picksOut(tokens[first]?.norm ?? '') || first === link - 1) return undefined
  if (!phrases.articles.has(tokens[first - 1]?.norm ?? '') || tokens[first - 2]?.norm !== ',') return undefined
  for (let i = first; i < link; i++) if (verbAt[i] !== NO_VERB || nouns.stops.has(tokens[i]!.norm)) return undefined
  // "raises the levy by 4.5 percent, the first increase in six years": the levy
  const moved = n > 0 && roles[n - 1]!.kind === 'change' && reading.cueAt[link - 1]?.value.role === 'move'
  return (moved ? roles[n - 1]!.subject : null) ?? phrase(reading, first, link - 1)
}

/** "cut its sales forecast to $14 billion, and its margin target to 8%", "sells rice at $2, beans at $3": the object of the verb that is left out. */
export function ofGapped(
  { compiled, reading, clauses }: SubjectSearch,
  q: Quantity,
  prior: Quantity | null,
): string | undefined {
  const { tokens, verbAt } = reading
  const { to, links } = compiled.pack.phrases
  if (prior === null) return undefined
  const at = beforeNumber(compiled, reading, q)
  const open = tokens[prior.last + 1]?.norm === ',' ? prior.last + 2 : prior.last + 1
  const link = tokens[open]
  if (link?.kind !== WORD || !to.has(tokens[at]?.norm ?? '')) return undefined
  const isLinked = links.has(link.norm)
  // Without a link it is one of a list: each with the same word before a number of the same unit.
  const isListed = open === prior.last + 2 && isListedAlike(compiled, reading, prior, q, at)
  const first = isLinked ? open + 1 : open
  if ((!isLinked && !isListed) || at <= first) return undefined
  for (let i = first; i < at; i++) if (tokens[i]!.kind !== WORD || verbAt[i] !== NO_VERB) return undefined
  return clauses.objectBetween(first, at - 1) || undefined
}

/** "rice at $2, beans at $3" */
function isListedAlike(compiled: Compiled, reading: Reading, prior: Quantity, q: Quantity, at: number): boolean {
  const { lying, isAdverb } = compiled.pack.phrases
  const { tokens } = reading
  const { norm } = tokens[at]!
  if (!lying?.has(norm) || tokens[beforeNumber(compiled, reading, prior)]?.norm !== norm) return false
  const open = tokens[prior.last + 2]!.norm
  return prior.unit!.code === q.unit!.code && !compiled.pack.nouns.stops.has(open) && isAdverb?.(open) !== true
}

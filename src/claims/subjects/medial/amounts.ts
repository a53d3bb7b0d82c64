import { isMany } from '../../clauses/medial/noun-phrases.ts'
import { beforeNumber, phrase, type Reading } from '../../clauses/sentence.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { FINITE, NO_VERB } from '../../pack/pack.ts'
import type { Compiled } from '../../tables/compiled.ts'
import { SYMBOL, WORD } from '../../text/tokens.ts'
import { isNamePart } from './described.ts'
import { isHyphen, isPreposition, overBracket, type SubjectSearch } from './subject-search.ts'

/*
 * What a number is an amount, a worth or a measure of: "486 mm of rain", "a plant worth $40 million", "a river 40 km long".
 */

/** "20 million a year is the ceiling": what the number is said to be. */
export function complement({ compiled, reading, clauses, n }: SubjectSearch, q: Quantity): string | undefined {
  const { tokens, verbAt } = reading
  // "and $1,850 of it is rent"
  const link = reading.tokens[q.first - 1]
  const ofIt =
    compiled.pack.phrases.partOf.has(tokens[q.last + 1]?.norm ?? '') &&
    compiled.pack.phrases.pronouns.has(tokens[q.last + 2]?.norm ?? '') &&
    link?.kind === WORD &&
    compiled.pack.phrases.links.has(link.norm)
  // "Of the 5,200 flats, 3,100 are finished"
  if (q.lent && q.unit!.type === 'count' && q.unit!.text) return undefined
  // "Two degrees of warming is the difference"
  if (!ofIt && compiled.pack.phrases.partOf.has(tokens[q.last + 1]?.norm ?? '') && stuffs.has(q.unit!.type))
    return undefined
  // "twice what is healthy"
  if (compiled.pack.phrases.clauseOpeners.has(tokens[q.last + 1]?.norm ?? '')) return undefined
  if (q.unit!.type === 'duration' || (!ofIt && !isClauseStart(reading, q.first))) return undefined
  for (let i = q.last + 1; i < tokens.length && i < q.last + 4; i++) {
    // "worth an estimated $9 million, that was hidden"
    if (tokens[i]!.norm === ',') return undefined
    if (verbAt[i] !== FINITE) continue
    if (!compiled.pack.phrases.passive?.has(tokens[i]!.norm)) return undefined
    // "67,000 were still awaiting a decision"
    for (let k = i + 1; k < i + 3; k++)
      if (compiled.pack.phrases.isGerund?.(tokens[k]?.norm ?? '') && verbAt[k] !== NO_VERB) return undefined
    // "$30 million of which is to be paid"
    if (compiled.pack.phrases.infinitive.has(tokens[i + 1]?.norm ?? '')) return undefined
    // "Eight percent was added": a verb of its own
    if (verbAt[i + 1] !== NO_VERB) return undefined
    // "546,000 were out of work": where or how they are
    const { leading, breaks, partOf } = compiled.pack.phrases
    const how = tokens[i + 1]?.norm ?? ''
    if (q.unit!.type === 'count' && leading.has(how) && partOf.has(tokens[i + 2]?.norm ?? '') && !breaks.has(how))
      return undefined
    let last = i
    while ((tokens[last + 1]?.kind === WORD || isHyphen(reading, last + 1)) && last - i < 6) last++
    const found = clauses.objectBetween(i + 1, last)
    // "Six of them are still in jail"
    const ofThem = compiled.pack.phrases.many?.has(tokens[q.last + 2]?.norm ?? '')
    if (ofThem && found && isMany(compiled, found) !== true) return undefined
    // "3 percent were bad": how they are
    const isHow =
      n > 0 && q.unit!.type === 'percent' && !found.includes(' ') && !compiled.pack.nouns.isHead(found, false)
    return isHow ? undefined : found || undefined
  }
  return undefined
}

function isClauseStart(reading: Reading, at: number): boolean {
  const before = reading.tokens[at - 1]
  // "said $4.50 was its cost"
  if (reading.cueAt[at - 1]?.value.role === 'saying' && reading.verbAt[at - 1] === FINITE) return true
  return before === undefined || (before.kind === SYMBOL && !(before.glued && /^['’]$/.test(before.norm)))
}

/** Measures of what stands behind them. */
const stuffs: ReadonlySet<string> = new Set([
  'mass',
  'volume',
  'length',
  'duration',
  'area',
  'power',
  'energy',
  'temperature',
])

const quotes: ReadonlySet<string> = new Set(['"', '“', '”', "'", '‘', '’'])

/** "486 mm of rain", "$5 billion in revenue": the stuff or account that it is an amount of. */
export function amountOf({ compiled, reading, clauses, roles, n }: SubjectSearch, q: Quantity): string | undefined {
  const { phrases, nouns } = compiled.pack
  const { tokens, periodAt, claimAt, verbAt } = reading
  const { type } = q.unit!
  if (roles[n]!.kind !== 'level' && roles[n]!.kind !== 'limit') return undefined
  // "Premiums account for $20 million of spending": the premiums
  const verb = clauses.groupBefore(q.first)
  const isShare = verb?.finite && phrases.accounting?.has(tokens[verb.last]!.norm)
  if (isShare && phrases.purposes?.has(tokens[beforeNumber(compiled, reading, q)]?.norm ?? '')) return undefined
  let at = overBracket(reading, q.last + 1)
  // "1.2 million barrels a day of capacity"
  if (phrases.articles.has(tokens[at]?.norm ?? '') && phrases.partOf.has(tokens[at + 2]?.norm ?? '')) at += 2
  const link = tokens[at]?.norm
  // "Her client was £90,000 in debt": who owes it
  const isOwing = phrases.owed?.has(tokens[at + 1]?.norm ?? '') && phrases.inside?.has(link ?? '')
  if (isOwing && phrases.passive?.has(tokens[q.first - 1]?.norm ?? '')) return undefined
  let money = type === 'currency' && phrases.inside?.has(link ?? '') === true
  // "$20 billion spent on cancer care"
  if (type === 'currency' && phrases.spending?.has(link ?? '') && phrases.breaks.has(tokens[at + 1]?.norm ?? '')) {
    at++
    money = true
    if (tokens[at + 1] && phrases.articles.has(tokens[at + 1]!.norm)) at++
  }
  const isWorth = phrases.worth?.has(link ?? '') === true
  if (type === 'currency' && (phrases.partOf.has(link ?? '') || isWorth)) {
    if (isWorth) at++
    if (tokens[at + 1] && phrases.articles.has(tokens[at + 1]!.norm)) at++
    money = true
  }
  // "486 mm of rain", "50 years of study"
  const stuff =
    stuffs.has(type) &&
    link !== undefined &&
    phrases.partOf.has(link) &&
    // "the gap amounted to two months of learning"
    // "within 15 days of exposure"
    !(
      type === 'duration' &&
      (phrases.to.has(tokens[beforeNumber(compiled, reading, q)]?.norm ?? '') ||
        phrases.reach?.has(tokens[q.first - 1]?.norm ?? '') ||
        // "Stocks were 97 days of sales", ", or 4.6 months of supply": the stocks
        isWhatItIs(compiled, reading, q) ||
        (n > 0 && phrases.otherwise.has(tokens[q.first - 1]?.norm ?? '')))
    )
  // "30.9 km of the Orange Line", "12.5mg of the drug"
  const isOfOne = stuff && type !== 'duration' && phrases.definite?.has(tokens[at + 1]?.norm ?? '') === true
  if (isOfOne) at++
  // "150kg of “very pure” cocaine"
  if (stuff && quotes.has(tokens[at + 1]?.norm ?? ''))
    for (let i = at + 2; i < at + 6; i++) if (quotes.has(tokens[i]?.norm ?? '')) at = i
  const next = tokens[at + 1]
  // "the $290 million of a year earlier"
  if (reading.cueAt[at]?.value.role === 'basis' || reading.cueAt[at + 1]?.value.role === 'basis') return undefined
  if ((!money && !stuff) || next?.kind !== WORD || periodAt[at + 1] || claimAt[at + 1]! >= 0) return undefined
  // "$200 billion in Chinese goods"
  const isOfSums = money && tokens[at + 2]?.capital === false && phrases.sums?.has(tokens[at + 2]!.norm)
  // "came within 40 miles of the moon": how far from it
  if (type === 'length' && phrases.insideOf?.has(tokens[q.first - 1]?.norm ?? '')) return undefined
  // "0.6 miles of Hardage Road"
  const isNamed = stuff && type !== 'duration'
  if (next.capital && !isOfOne && !isOfSums && !isNamed) return undefined
  // "186kg of high purity cocaine"
  const graded = tokens[at + 2]
  const isGrade = stuff && phrases.gradings?.has(next.norm) && graded?.kind === WORD && !nouns.stops.has(graded.norm)
  if (phrases.articles.has(next.norm) || (nouns.stops.has(next.norm) && !isGrade)) return undefined
  let last = at + 1
  while (
    (tokens[last + 1]?.kind === WORD || (tokens[last + 1]?.norm === '-' && isNamePart(reading, last + 1))) &&
    last - at < 5 &&
    // "$120 million in tax breaks", "30 grams of the Class A drug"
    (!nouns.stops.has(tokens[last + 1]!.norm) ||
      nouns.isHead(tokens[last + 1]!.norm, false) ||
      (tokens[last]!.capital && tokens[last + 1]!.capital)) &&
    verbAt[last + 1] === NO_VERB &&
    !phrases.worth?.has(tokens[last + 1]!.norm) &&
    !periodAt[last + 1]
  )
    last++
  if (stuff) last = overLink(compiled, reading, at + 1, last)
  // "with up to 2 feet of snow possible"
  if (last > at + 1 && phrases.toCome?.has(tokens[last]!.norm)) last--
  // "£6 million of an expected £15 million": no noun, but the whole
  if (claimAt[last + 1]! >= 0) return undefined
  // "costs $30 in rich countries": a place, no account
  const isIn = phrases.inside?.has(link ?? '') === true
  // "$3.9 billion, including $1.7 billion in equalization"
  const isIncluded = compiled.pack.bare.including?.has(tokens[q.first - 1]?.norm ?? '')
  const { norm: noun, capital } = tokens[last]!
  const isSum = phrases.sums?.has(noun) || (!capital && isMany(compiled, noun) === true && !phrases.scenes?.has(noun))
  if (isIn && !isIncluded && !isSum) return undefined
  // "offers $27.50 in cash for each share": how it is paid
  if (
    isIn &&
    phrases.cash?.has(tokens[last]!.norm) &&
    (phrases.purposes?.has(tokens[last + 1]?.norm ?? '') ||
      compiled.pack.notClaims.base.before.has(tokens[last + 1]?.norm ?? '') ||
      phrases.purposes?.has(tokens[q.first - 1]?.norm ?? ''))
  )
    return undefined
  return phrase(reading, at + 1, last)
}

/** Of "fresh and frozen fish", "Class A and B drugs", begun with what describes the noun, its last token; else the last one given. */
function overLink(
  { pack }: Compiled,
  { tokens, verbAt, claimAt, periodAt }: Reading,
  first: number,
  last: number,
): number {
  const { links } = pack.phrases
  if (tokens[last + 1]?.kind !== WORD || !links.has(tokens[last + 1]!.norm) || last - first > 1) return last
  let end = last + 1
  const goesOn = (i: number): boolean =>
    tokens[i]?.kind === WORD &&
    verbAt[i] === NO_VERB &&
    claimAt[i]! < 0 &&
    !periodAt[i] &&
    !pack.nouns.stops.has(tokens[i]!.norm)
  while (end - last < 4 && goesOn(end + 1)) end++
  const next = tokens[end + 1]
  return end > last + 1 && (!next || /^[.,;)]$/.test(next.norm)) ? end : last
}

/** Whether a number stands straight behind a form of "be" or "equal" that has a subject: "Stocks were 97 days of sales". */
function isWhatItIs({ pack }: Compiled, { tokens, verbAt }: Reading, q: Quantity): boolean {
  const verb = q.first - 1
  const { passive, equal, pronouns } = pack.phrases
  const { norm } = tokens[verb] ?? { norm: '' }
  return (
    (passive?.has(norm) || (equal?.has(norm) && verbAt[verb] === FINITE)) === true &&
    tokens[verb - 1]?.kind === WORD &&
    !pronouns.has(tokens[verb - 1]!.norm)
  )
}

/** "cocaine worth €84 million", "a house valued at €84,000": what stands before "worth". */
export const WORTH = 'what is worth so much'
export function worth({ compiled, reading, clauses, roles }: SubjectSearch, q: Quantity): string | null | undefined {
  const lead = beforeNumber(compiled, reading, q)
  const at = lead - (isValued(compiled, reading, q, lead) ? 1 : 0)
  if (at < 1 || (at === lead && !compiled.pack.phrases.worth?.has(reading.tokens[at]!.norm))) return undefined
  const counted = reading.claims[reading.claimAt[at - 1]!]
  if (counted?.noun) return counted.unit!.text
  // "4,100 coins, the oldest from Rome, worth £900,000"
  const before = reading.claims[reading.claims.indexOf(q) - 1]
  // … "12 of them, worth $3 million"
  const isCounted = before !== undefined && (before.noun !== null || (before.lent && before.unit!.text !== ''))
  if (reading.tokens[at - 1]?.norm === ',' && isCounted && before.unit!.type === 'count' && at - before.last < 12) {
    // "households miss out on pension credit, worth £4,300"
    let comma = at - 2
    while (comma > before.last && reading.tokens[comma]!.norm !== ',') comma--
    const near = comma === before.last && at - before.last > 3 ? clauses.nounsEndingAt(at - 2, true) : ''
    return near || before.unit!.text
  }
  // "a second tranche, worth 150 million euros"
  const comma = reading.tokens[at - 1]?.norm === ','
  // "5.7 million tonnes last year, worth $2.1 billion"
  let end = comma ? at - 2 : at - 1
  while (comma && before && end > before.last && reading.periodAt[end]) end--
  if (before && end === before.last) return roles[reading.claims.indexOf(before)]!.subject
  return clauses.nounsEndingAt(comma ? at - 2 : at - 1, !comma) || (comma ? null : undefined)
}

/** Whether a participle of worth and "at" lead a number, with no verb before them: "a house valued at". */
function isValued({ pack }: Compiled, { tokens, verbAt }: Reading, q: Quantity, at: number): boolean {
  const { lying, valued } = pack.phrases
  if (at < 2 || q.unit!.type !== 'currency' || !lying?.has(tokens[at]!.norm)) return false
  return valued?.has(tokens[at - 1]!.norm) === true && tokens[at - 2]!.kind === WORD && verbAt[at - 2] === NO_VERB
}

/** "arrivals from China, at 412,000, were", "volumes, down 3% in the half, should": what stands before the commas. */
export function apposed({ compiled, reading, clauses }: SubjectSearch, q: Quantity): string | undefined {
  const { tokens, verbAt, cueAt, claimAt } = reading
  const cue = cueAt[q.first - 1]?.value
  const isMoved = cue?.role === 'move' && cue.adjacent === true
  // "inflation, then at 3.6 percent,"
  const lead = compiled.pack.phrases.trailing.has(tokens[q.first - 2]?.norm ?? '') ? q.first - 3 : q.first - 2
  // "the levy, now 15 percent, would rise"
  if (
    phraseOpens(tokens[q.first - 2]?.norm) &&
    compiled.pack.phrases.trailing.has(tokens[q.first - 1]!.norm) &&
    tokens[q.last + 1]?.norm === ','
  )
    return clauses.nounsEndingAt(q.first - 3, true) || undefined
  if (tokens[q.first - 1]?.norm === ',') return insert(compiled, reading, clauses, q)
  if (tokens[lead]?.norm !== ',' || !(isMoved || compiled.pack.phrases.lying?.has(tokens[q.first - 1]!.norm)))
    return undefined
  let close = q.last + 1
  while (close < tokens.length && close < q.last + 8 && tokens[close]!.norm !== ',') close++
  if (tokens[close]?.norm !== ',' || claimAt[lead - 1]! >= 0) return undefined
  const link = compiled.pack.phrases.links.has(tokens[close + 1]?.norm ?? '')
  const told = verbAt[close + 1] === FINITE || (!link && verbAt[close + 2] === FINITE)
  const then = lead < q.first - 2
  return told || then ? clauses.nounsEndingAt(lead - 1, then) || undefined : undefined
}

const phraseOpens = (norm: string | undefined): boolean => norm === ','

/** "their average income, 34.2 million won, is", "a return to Leeds, £38 then, costs": what stands before the commas. */
function insert(
  { pack }: Compiled,
  { tokens, verbAt, claimAt, periodAt }: Reading,
  clauses: SubjectSearch['clauses'],
  q: Quantity,
): string | undefined {
  let close = q.last + 1
  // "then", "a year"
  while (close < q.last + 4 && tokens[close]?.kind === WORD && verbAt[close] === NO_VERB) close++
  if (tokens[close]?.norm !== ',' || q.unit!.type === 'duration') return undefined
  if (
    verbAt[close + 1] !== FINITE &&
    !(verbAt[close + 2] === FINITE && pack.phrases.isAdverb?.(tokens[close + 1]?.norm ?? ''))
  )
    return undefined
  const noun = q.first - 2
  if (noun < 0 || tokens[noun]!.kind !== WORD || verbAt[noun] !== NO_VERB || claimAt[noun]! >= 0 || periodAt[noun])
    return undefined
  return clauses.nounsEndingAt(noun) || undefined
}

/** "a comet twice the size of Malta", "planets less than twice as heavy": what stands before it. */
function ofSize(
  { compiled, reading, clauses }: Pick<SubjectSearch, 'compiled' | 'reading' | 'clauses'>,
  q: Quantity,
): string | undefined {
  const { phrases, nouns } = compiled.pack
  const { tokens, verbAt, periodAt, claims, claimAt } = reading
  const next = tokens[q.last + 1]?.norm ?? ''
  if (!phrases.articles.has(next) && !phrases.like?.has(next) && !phrases.comparatives?.has(next)) return undefined
  const at = beforeNumber(compiled, reading, q)
  const before = tokens[at]
  if (before?.kind !== WORD || verbAt[at] !== NO_VERB || verbAt[q.first] !== NO_VERB || periodAt[at]) return undefined
  const whole = claims[claimAt[at]!]
  if (whole) return whole.noun ? whole.unit!.text : undefined
  if (isPreposition(compiled, before.norm) || nouns.stops.has(before.norm) || phrases.links.has(before.norm))
    return undefined
  return clauses.nounsEndingAt(at, true) || undefined
}

/** "a mirror 8.4 metres wide, "snow 14 inches deep". */
export function dimension({ compiled, reading, clauses }: SubjectSearch, q: Quantity): string | undefined {
  if (q.unit!.type === 'multiple') return ofSize({ compiled, reading, clauses }, q)
  if (q.unit!.type !== 'length') return undefined
  const { phrases, nouns } = compiled.pack
  // "measured a massive 26 metres from nose to tail": how much that is
  if (phrases.sizeable?.has(reading.tokens[q.first - 1]?.norm ?? '')) return undefined
  // "a plant located 12 km from the city"
  const lies = beforeNumber(compiled, reading, q)
  const isSited = lies > 0 && phrases.sited?.has(reading.tokens[lies]!.norm)
  if (isSited && reading.verbAt[lies - 1] === NO_VERB) return clauses.nounsEndingAt(lies - 1, true) || undefined
  let at = q.last + 1
  // "900 km (550 miles) northeast of", "390 km to the north"
  if (reading.tokens[at]?.norm === '(') {
    while (at < reading.tokens.length && at < q.last + 6 && reading.tokens[at]!.norm !== ')') at++
    at++
  }
  if (phrases.to.has(reading.tokens[at]?.norm ?? '') && phrases.articles.has(reading.tokens[at + 1]?.norm ?? ''))
    at += 2
  const next = reading.tokens[at]
  if (!next) return undefined
  // "near Gingin, about 85km north of the city", "a city 85km north of it"
  if (phrases.bearings?.has(next.norm)) {
    const lead = beforeNumber(compiled, reading, q)
    const comma = reading.tokens[lead]
    const isNamed = (comma?.norm === ',' || comma?.norm === '(') && !reading.periodAt[lead - 1]
    if (isNamed) return clauses.nounsEndingAt(lead - 1, true) || undefined
    const plain = comma?.kind === WORD && reading.verbAt[lead] === NO_VERB && !phrases.breaks.has(comma.norm)
    return plain && !nouns.stops.has(comma.norm) ? clauses.nounsEndingAt(lead, true) || undefined : undefined
  }
  if (!phrases.dimensions?.has(next.norm)) return undefined
  const before = reading.tokens[q.first - 1]
  if (before?.kind !== WORD || reading.verbAt[q.first - 1] !== NO_VERB || isPreposition(compiled, before.norm))
    return undefined
  // "8 metres high and 1.2 kilometres long"
  if (phrases.partOf.has(before.norm) || phrases.links.has(before.norm)) return undefined
  return clauses.nounsEndingAt(q.first - 1, true) || undefined
}

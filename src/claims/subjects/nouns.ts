import { isInCompound } from '../clauses/asked-medial.ts'
import { isMany, trimPhrase } from '../clauses/noun-phrases.ts'
import { beforeNumber, isHyphened, phrase, qualifierEnding, type Reading } from '../clauses/sentence.ts'
import type { Quantity } from '../numbers/quantity.ts'
import { FINITE, NO_VERB, NON_FINITE } from '../pack/pack.ts'
import { withoutGenitive } from '../speech/persons.ts'
import type { Compiled } from '../tables/compiled.ts'
import { isPossessive, SYMBOL, WORD } from '../text/tokens.ts'
import { type Asked, isDotted, isHyphen, isPreposition } from './asked.ts'

/** "20 million a year is the ceiling": what the number is said to be. */
export function complement({ compiled, reading, clauses, n }: Asked, q: Quantity): string | undefined {
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
    // "$30 million of which is to be paid"
    if (compiled.pack.phrases.infinitive.has(tokens[i + 1]?.norm ?? '')) return undefined
    // "Eight percent was added": a verb of its own
    if (verbAt[i + 1] !== NO_VERB) return undefined
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

/** "486 mm of rain", "$5 billion in revenue": the stuff or account that it is an amount of. */
export function amountOf({ compiled, reading, roles, n }: Asked, q: Quantity): string | undefined {
  const { phrases, nouns } = compiled.pack
  const { tokens, periodAt, claimAt, verbAt } = reading
  const { type } = q.unit!
  if (roles[n]!.kind !== 'level' && roles[n]!.kind !== 'limit') return undefined
  let at = q.last + 1
  if (tokens[at]?.norm === '(') {
    while (at < tokens.length && at < q.last + 8 && tokens[at]!.norm !== ')') at++
    at++
  }
  // "1.2 million barrels a day of capacity"
  if (phrases.articles.has(tokens[at]?.norm ?? '') && phrases.partOf.has(tokens[at + 2]?.norm ?? '')) at += 2
  const link = tokens[at]?.norm
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
  const next = tokens[at + 1]
  // "the $290 million of a year earlier"
  if (reading.cueAt[at]?.value.role === 'basis' || reading.cueAt[at + 1]?.value.role === 'basis') return undefined
  if ((!money && !stuff) || next?.kind !== WORD || periodAt[at + 1] || claimAt[at + 1]! >= 0) return undefined
  if (next.capital && !isOfOne) return undefined
  if (phrases.articles.has(next.norm) || nouns.stops.has(next.norm)) return undefined
  let last = at + 1
  while (
    (tokens[last + 1]?.kind === WORD || (tokens[last + 1]?.norm === '-' && isNamePart(reading, last + 1))) &&
    last - at < 5 &&
    // "$120 million in tax breaks"
    (!nouns.stops.has(tokens[last + 1]!.norm) || nouns.isHead(tokens[last + 1]!.norm, false)) &&
    verbAt[last + 1] === NO_VERB &&
    !periodAt[last + 1]
  )
    last++
  // "£6 million of an expected £15 million": no noun, but the whole
  if (claimAt[last + 1]! >= 0) return undefined
  // "costs $30 in rich countries": a place, no account
  const isIn = phrases.inside?.has(link ?? '') === true
  // "$3.9 billion, including $1.7 billion in equalization"
  const isIncluded = compiled.pack.bare.including?.has(tokens[q.first - 1]?.norm ?? '')
  if (isIn && !isIncluded && !phrases.sums?.has(tokens[last]!.norm)) return undefined
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

/** Whether a form of "be" stands before whoever a rank is told of: "Spain was the world's 10th-largest exporter". */
function isWhatIsSaid({ compiled, reading, clauses }: Asked, q: Quantity): boolean {
  const g = clauses.before(q.first)
  const group = clauses.groups[g]
  if (!group?.finite || q.first - group.last > 4 || clauses.subjectOf(g) === null) return false
  return compiled.pack.phrases.passive?.has(reading.tokens[group.last]!.norm) === true
}

/** Of "its average selling price" the "selling". */
export const isAttributive = ({ pack }: Compiled, { tokens, verbAt }: Reading, at: number): boolean =>
  verbAt[at] === NON_FINITE &&
  pack.phrases.isGerund?.(tokens[at]!.norm) === true &&
  tokens[at + 1]?.kind === WORD &&
  verbAt[at + 1] === NO_VERB &&
  !pack.nouns.stops.has(tokens[at + 1]!.norm)

/** Whether a token goes on with a name: "S&P 500", "FTSE 100". */
function isNamePart({ tokens, claimAt }: Reading, at: number): boolean {
  const { kind, norm, glued } = tokens[at]!
  // "season-ticket sales"
  if (norm === '-') return glued && tokens[at + 1]?.glued === true && tokens[at + 1]!.kind === WORD
  if (kind === SYMBOL) return norm === '&' && glued && tokens[at + 1]?.glued === true
  return kind !== WORD && claimAt[at]! < 0 && tokens[at - 1]!.capital
}

/** "cocaine worth €84 million": what stands before "worth". */
export function worth({ compiled, reading, clauses }: Asked, q: Quantity): string | undefined {
  const at = beforeNumber(compiled, reading, q)
  if (at < 1 || !compiled.pack.phrases.worth?.has(reading.tokens[at]!.norm)) return undefined
  const counted = reading.claims[reading.claimAt[at - 1]!]
  if (counted?.noun) return counted.unit!.text
  // "4,100 coins, the oldest from Rome, worth £900,000"
  const before = reading.claims[reading.claims.indexOf(q) - 1]
  if (reading.tokens[at - 1]?.norm === ',' && before?.noun && at - before.last < 12) {
    // "households miss out on pension credit, worth £4,300"
    let comma = at - 2
    while (comma > before.last && reading.tokens[comma]!.norm !== ',') comma--
    const near = comma === before.last && at - before.last > 3 ? clauses.nounsEndingAt(at - 2, true) : ''
    return near || before.unit!.text
  }
  // "a second tranche, worth 150 million euros"
  const comma = reading.tokens[at - 1]?.norm === ','
  return clauses.nounsEndingAt(comma ? at - 2 : at - 1, !comma) || undefined
}

/** "arrivals from China, at 412,000, were", "volumes, down 3% in the half, should": what stands before the commas. */
export function apposed({ compiled, reading, clauses }: Asked, q: Quantity): string | undefined {
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
  clauses: Asked['clauses'],
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

/** "a mirror 8.4 metres wide, "snow 14 inches deep". */
export function dimension({ compiled, reading, clauses }: Asked, q: Quantity): string | undefined {
  if (q.unit!.type !== 'length') return undefined
  const { phrases, nouns } = compiled.pack
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
    if (comma?.norm === ',' || comma?.norm === '(') return clauses.nounsEndingAt(lead - 1, true) || undefined
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

/** "a budget of $5 billion", "temperatures of 40 degrees". */
export function nounOf(asked: Asked, q: Quantity): string | undefined {
  const { compiled, reading, clauses, roles, n } = asked
  const { phrases, nouns } = compiled.pack
  const { tokens, verbAt } = reading
  let at = beforeNumber(compiled, reading, q)
  if (q.min !== null && at > 1 && !phrases.partOf.has(tokens[at]!.norm) && phrases.partOf.has(tokens[at - 1]!.norm))
    at--
  // "a crowd of about 48,000": the bound begins with the "of".
  if (
    tokens[at] &&
    !phrases.partOf.has(tokens[at]!.norm) &&
    tokens[at + 1] &&
    phrases.partOf.has(tokens[at + 1]!.norm) &&
    at + 1 < q.first
  )
    at++
  // "a margin of error of plus or minus 2.9 points"
  while (at > 1 && tokens[at]!.kind === WORD && phrases.signs?.has(tokens[at]!.norm)) at--
  if (at < 1 || !phrases.partOf.has(tokens[at]!.norm)) return undefined
  const head = tokens[at - 1]!
  const cue = reading.cueAt[at - 1]
  // "against analysts' forecasts of 1.16 billion": what is forecast, not the forecast.
  if (reading.claimAt[at - 1]! >= 0) return undefined
  // "at 1.5 percent by the end of the year instead of 1.75": the same.
  if (phrases.instead?.has(head.norm)) return (n > 0 ? roles[n - 1]!.subject : null) ?? undefined
  // "$40 million, on top of the $60 million approved": the same.
  if (phrases.atop?.has(head.norm) && at > 1 && phrases.breaks.has(tokens[at - 2]!.norm))
    return (n > 0 ? roles[n - 1]!.subject : null) ?? undefined
  // "70,000 people, police said; organisers spoke of 120,000"
  if (verbAt[at - 1] === FINITE && reading.cueAt[at - 1]?.value.role === 'saying')
    return (n > 0 && roles[n - 1]!.subject) || undefined
  const topic = head.kind === WORD && phrases.expected?.has(head.norm) ? expectedTopic(compiled, reading, at - 1) : ''
  if (topic) return topic
  if (head.kind === WORD && phrases.expected?.has(head.norm) && clauses.before(q.first) >= 0)
    return n > 0 && phrases.comparing.has(tokens[clauses.groups[clauses.before(q.first)]!.last]!.norm)
      ? (roles[n - 1]!.subject ?? undefined)
      : undefined
  // "ranged from a low of 61.5%"
  if (
    phrases.extremes?.has(head.norm) &&
    // "the peak of 8.75 metres was reached"
    verbAt[q.last + 1] !== FINITE &&
    (phrases.determiners?.has(tokens[at - 2]?.norm ?? '') || reading.claimAt[at - 2]! >= 0)
  )
    return undefined
  // "an increase of 5 percent in sales"
  const moved = cue?.value.role === 'move' && roles[n]!.kind === 'change' ? movedBehind(compiled, reading, q) : ''
  if (moved) return moved
  // "said a further reduction of 25 to 50 basis points would be possible"
  if (cue?.value.role === 'move' && head.kind === WORD && verbAt[at - 1] === NO_VERB && verbAt[q.last + 1] === FINITE) {
    const told = clauses.nounsEndingAt(at - 1) || phrase(reading, at - 1, at - 1)
    if (phrases.articles.has(tokens[at - 2]?.norm ?? '') || told.includes(' ')) return told
  }
  // "flattered by a gain of $210 million from the sale": the gain
  const isSum = q.unit!.type === 'currency' && phrases.from.has(tokens[q.last + 1]?.norm ?? '')
  if (cue?.value.role === 'move' && isSum && phrases.articles.has(tokens[at - 2]?.norm ?? ''))
    return phrase(reading, at - 1, at - 1)
  // "face fare rises of up to 9%", "a council tax rise of 5%"
  if (cue?.value.role === 'move' && roles[n]!.kind === 'change' && phrases.priced?.has(tokens[at - 2]?.norm ?? ''))
    return clauses.nounsEndingAt(at - 1, true) || undefined
  // "voted for a cut of a quarter point", "hopes of a rise of 5 percent": the cut and the rise
  const opener = phrases.articles.has(tokens[at - 2]?.norm ?? '') ? at - 3 : at - 2
  const link = tokens[opener]?.norm ?? ''
  const isLed = phrases.partOf.has(link) || (phrases.purposes?.has(link) && verbAt[opener - 1] !== NO_VERB)
  if (cue?.value.role === 'move' && roles[n]!.kind === 'change' && isLed) return phrase(reading, at - 1, at - 1)
  if (
    cue?.value.role === 'move' &&
    roles[n]!.kind === 'change' &&
    (isAfterthought(compiled, reading, n, at - 1) || isEqualled(asked, at - 1))
  )
    return roles[n - 1]!.subject ?? undefined
  // "implying a listing gain of 12 percent", "outpacing a capacity expansion of 8 percent": what the gerund has for its object
  const doing = clauses.groups[clauses.before(at - 1)]
  if (
    cue?.value.role === 'move' &&
    roles[n]!.kind === 'change' &&
    doing &&
    !doing.finite &&
    phrases.isGerund?.(tokens[doing.last]!.norm) &&
    tokens[doing.first - 1]?.norm === ',' &&
    phrases.articles.has(tokens[doing.last + 1]?.norm ?? '') &&
    at - doing.last > 3 &&
    !phrases.reportingMoves?.has(tokens[doing.last]!.norm)
  ) {
    const object = clauses.objectBetween(doing.last + 1, at - 1)
    if (object) return object
  }
  if (phrases.paces?.has(head.norm) && (roles[n]!.kind === 'change' || isAtPace(compiled, reading, at - 1)))
    return undefined
  if (
    head.kind !== WORD ||
    (cue &&
      !ofNoun.has(cue.value.role) &&
      !(cue.value.role === 'move' && cue.value.amounts) &&
      !(cue.value.role === 'state' && verbAt[at - 1] === NO_VERB) &&
      !phrases.growing?.has(head.norm))
  ) {
    return undefined
  }
  // "has a top speed of 980 and a range of 1,850 km"
  const isReach = q.min === null && q.unit!.type === 'length' && phrases.bands?.has(head.norm)
  if (isReach) return phrase(reading, at - 1, at - 1)
  const isOwn =
    // "the league's transfer record of 23 million euros"
    (phrases.levels?.has(head.norm) || (phrases.extremes?.has(head.norm) && tokens[at - 3]?.word.genitive)) &&
    tokens[at - 2]?.kind === WORD &&
    !nouns.stops.has(tokens[at - 2]!.norm) &&
    !nouns.light.has(tokens[at - 2]!.norm) &&
    !compiled.pack.bare.superlatives(tokens[at - 2]!.norm) &&
    !phrases.extremes?.has(tokens[at - 2]!.norm)
  // "earnings per share of 73 cents"
  const per = tokens[at - 2]?.norm === '-' ? at - 4 : at - 2
  if (compiled.pack.notClaims.base.before.has(tokens[at - 2]?.norm ?? '') && per > 0) {
    const whole = clauses.nounsEndingAt(at - 3, true)
    if (whole) return `${whole} ${phrase(reading, at - 2, at - 1)}`
  }
  // "an all-time monthly high of $65.9 billion" names itself, "a record high of 12" does not.
  const isOfTerm = phrases.extremes?.has(head.norm) && phrases.periodic?.has(tokens[at - 2]?.norm ?? '')
  const isTold = phrases.extremes?.has(head.norm) && verbAt[q.last + 1] === FINITE
  if ((phrases.empty.has(head.norm) || phrases.extremes?.has(head.norm)) && !isOwn && !isOfTerm && !isTold) {
    // "an average of 280 billion tonnes": the subject of the verb.
    return undefined
  }
  if (roles[n]!.kind === 'change' && cue?.value.role === 'move' && !phrases.growing?.has(head.norm)) return undefined
  let first = at - 1
  while (
    first > 0 &&
    (at - first < 4 || isJoint(reading, first - 1)) &&
    reading.claimAt[first - 1]! < 0 &&
    (tokens[first - 1]!.kind === WORD || isJoint(reading, first - 1)) &&
    !nouns.stops.has(tokens[first - 1]!.norm) &&
    verbAt[first - 1] === NO_VERB &&
    !reading.periodAt[first - 1]
  )
    first -= isJoint(reading, first - 1) ? 2 : 1
  if (
    first >= 2 &&
    phrases.partOf.has(tokens[first - 1]!.norm) &&
    tokens[first - 2]!.kind === WORD &&
    !nouns.stops.has(tokens[first - 2]!.norm)
  )
    first -= 2
  // "net income available to shareholders of $594 million"
  const lead = phrases.articles.has(tokens[first - 1]?.norm ?? '') ? first - 2 : first - 1
  const to = tokens[lead]
  if (q.unit!.type === 'currency' && phrases.infinitive.has(to?.norm ?? '') && lead > 1) {
    const whole = clauses.nounsEndingAt(lead - 1, true)
    if (whole && verbAt[lead - 1] === NO_VERB) return whole
  }
  return trimPhrase(compiled, reading, first, at - 1) || clauses.nounsEndingAt(at - 1) || undefined
}

/** ", a rise of 13 percent": whether a comma and an article before the noun of a movement add it to the number before. */
function isAfterthought({ pack }: Compiled, { tokens, verbAt, claims }: Reading, n: number, noun: number): boolean {
  const article = pack.phrases.articles.has(tokens[noun - 1]?.norm ?? '') ? noun - 1 : noun - 2
  const prior = claims[n - 1]
  if (!prior || !pack.phrases.articles.has(tokens[article]?.norm ?? '') || tokens[article - 1]?.norm !== ',')
    return false
  for (let i = prior.last + 1; i < article; i++) if (verbAt[i] === FINITE) return false
  return true
}

/** Whether "which" or "that" and a form of "be" stand before the noun of a movement: ", which would be a decline of 8.7 percent". */
function isEqualled({ compiled, reading, clauses, n }: Asked, noun: number): boolean {
  const { phrases } = compiled.pack
  const { tokens } = reading
  const group = n > 0 ? clauses.groups[clauses.before(noun)] : undefined
  if (!group || group.first <= reading.claims[n - 1]!.last || noun - group.last > 3) return false
  const who = tokens[group.first - 1]!.norm
  return phrases.passive?.has(tokens[group.last]!.norm) === true && phrases.inanimate?.has(who) === true
}

/** Of "an increase of 5 percent in sales" the sales. */
function movedBehind(compiled: Compiled, reading: Reading, q: Quantity): string {
  const { tokens, verbAt, periodAt, claimAt } = reading
  const { nouns, phrases } = compiled.pack
  const noun = tokens[q.last + 2]
  if (!phrases.inside?.has(tokens[q.last + 1]?.norm ?? '') || noun?.kind !== WORD) return ''
  let first = q.last + 2
  while (first < tokens.length && periodAt[first]) first++
  if (noun.capital && first === q.last + 2) return ''
  let last = first - 1
  while (
    tokens[last + 1]?.kind === WORD &&
    last - q.last < 7 &&
    (verbAt[last + 1] === NO_VERB || isAttributive(compiled, reading, last + 1)) &&
    !periodAt[last + 1] &&
    claimAt[last + 1]! < 0 &&
    (phrases.partOf.has(tokens[last + 1]!.norm) ||
      phrases.articles.has(tokens[last + 1]!.norm) ||
      nouns.isHead(tokens[last + 1]!.norm, false) ||
      !nouns.stops.has(tokens[last + 1]!.norm))
  )
    last++
  return last >= first ? trimPhrase(compiled, reading, first, last) : ''
}

/** The hyphen of "long-term debt". */
const isJoint = ({ tokens, claimAt }: Reading, at: number): boolean =>
  tokens[at]!.norm === '-' && tokens[at]!.glued && tokens[at + 1]!.glued && at > 0 && claimAt[at - 1]! < 0

/** "ran at an annual rate of" */
function isAtPace({ pack }: Compiled, { tokens }: Reading, at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 5; i--) if (pack.phrases.lying?.has(tokens[i]!.norm)) return true
  return false
}

/** Of "a fiscal deficit target of 4.3 percent" the deficit, not of "analysts' average estimate". */
function expectedTopic(compiled: Compiled, reading: Reading, at: number): string {
  const { nouns, phrases } = compiled.pack
  const { tokens, verbAt, periodAt, claimAt } = reading
  let first = at
  while (
    first > 0 &&
    at - first < 4 &&
    tokens[first - 1]!.kind === WORD &&
    verbAt[first - 1] === NO_VERB &&
    !periodAt[first - 1] &&
    claimAt[first - 1]! < 0 &&
    !nouns.stops.has(tokens[first - 1]!.norm) &&
    !isPossessive(tokens[first - 1])
  )
    first--
  const word = tokens[at - 1]
  if (first === at || !word || phrases.forecasters?.has(word.norm) || phrases.empty.has(word.norm)) return ''
  return phrases.weighed?.has(word.norm) ? '' : trimPhrase(compiled, reading, first, at - 1)
}

/** Roles of cues that are nouns too: share of, forecast of, record of, estimate of. */
const ofNoun: ReadonlySet<string> = new Set(['kind', 'modality', 'basis', 'saying'])

/** "a 35% tariff", "a $5 billion fund"; of "a 30 percent jump in profit" the profit. */
export function describes(asked: Asked, q: Quantity, prior: Quantity | null): string | null | undefined {
  const { compiled, reading, roles, n, clauses } = asked
  const { phrases, nouns } = compiled.pack
  const { tokens, verbAt, periodAt, cueAt, claimAt } = reading
  const owner = tokens[q.first - 1]
  const articled =
    phrases.articles.has(owner?.norm ?? '') ||
    // "a quarter-point cut"
    phrases.articles.has(tokens[q.first]!.norm) ||
    // but "is about 85 percent complete"
    (qualifierEnding(reading, q.first - 1) !== null &&
      !(
        q.unit!.type === 'percent' &&
        roles[n]!.kind !== 'change' &&
        phrases.passive?.has(tokens[beforeNumber(compiled, reading, q)]?.norm ?? '')
      )) ||
    // "the same 27 percent fall", "another 5 percent rise"
    (owner?.kind === WORD &&
      (phrases.eachOne?.has(owner.norm) ||
        (verbAt[q.first - 1] === NO_VERB && phrases.determiners?.has(tokens[q.first - 2]?.norm ?? '')))) ||
    // "a four-year, $56 million contract"
    (prior !== null &&
      owner?.norm === ',' &&
      prior.last === q.first - 2 &&
      isHyphened(reading, prior) &&
      phrases.articles.has(tokens[prior.first - 1]?.norm ?? '')) ||
    // "the club’s $84 million payroll", "the Knicks’ $84 million payroll"
    (owner !== undefined && (owner.word.genitive || (owner.glued && /^['’]$/.test(owner.norm))))
  let behind = q.last + 1
  if (tokens[behind]?.norm === '(' && q.unit!.type === 'currency') {
    while (behind < tokens.length && behind < q.last + 8 && tokens[behind]!.norm !== ')') behind++
    behind++
  }
  const next = tokens[behind]
  if (!next || next.kind !== WORD) return undefined
  const noun = cueAt[behind]
  const movement =
    (noun?.value.role === 'move' && noun.value.noun === true && !noun.value.behind) || roles[n]!.kind === 'change'
  if (
    (movement || phrases.howMuch?.has(tokens[behind]!.norm)) &&
    phrases.comparatives?.has(tokens[behind]!.norm) &&
    tokens[behind + 1]?.kind === WORD &&
    !phrases.infinitive.has(tokens[behind + 2]?.norm ?? '') &&
    // "two million times more viscous than honey"
    !(q.unit!.type === 'multiple' && compiled.pack.phrases.comparing.has(tokens[behind + 2]?.norm ?? '')) &&
    !phrases.isAdverb?.(tokens[behind + 1]!.norm) &&
    // "six times more likely"
    !phrases.likely?.has(tokens[behind + 1]!.norm) &&
    // "6.8 percent lower year-on-year"
    cueAt[behind + 1]?.value.role !== 'basis' &&
    !nouns.stops.has(tokens[behind + 1]!.norm)
  ) {
    // "a 47 percent lower risk of death"
    let last = behind + 1
    while (tokens[last + 1]?.kind === WORD && last - behind < 6 && verbAt[last + 1] === NO_VERB) last++
    return trimPhrase(compiled, reading, behind + 1, last) || undefined
  }
  const { mover } = asked
  const byVerb = mover && mover.last < q.first && mover.value.role === 'move' && !mover.value.noun
  if (movement && !(noun?.value.role === 'move' && noun.value.noun) && byVerb) return undefined
  if (movement) {
    // "the KOSPI's 0.8 percent gain": whose it is.
    const isOwned = owner?.word.genitive === true && !periodAt[q.first - 1]
    if (isOwned && noun?.value.role === 'move' && verbAt[behind] === NO_VERB) {
      const link = tokens[behind + 1]?.norm
      const whose = clauses.nounsEndingAt(q.first - 1)
      if (whose && !phrases.inside?.has(link ?? '') && !phrases.partOf.has(link ?? ''))
        return withoutGenitive(compiled, whose)
    }
    // "a 20% fuel duty increase": what it is made of; "a 12 percent year-on-year drop in sales".
    let mark = behind
    while (mark < behind + 7 && cueAt[mark]?.value.role !== 'move' && isInCompound(compiled, reading, mark)) mark++
    const isMarked = mark > behind && cueAt[mark]?.value.role === 'move' && verbAt[mark] === NO_VERB
    const leads = (at: number): boolean => {
      const norm = tokens[at]?.norm ?? ''
      if (phrases.inside?.has(norm) || phrases.purposes?.has(norm) || phrases.partOf.has(norm)) return true
      // "a 15 percent cut to the subsidy", but not "a 15 percent jump to the highest level"
      const whose = tokens[at + 1]
      const isOwned = whose !== undefined && (phrases.definite?.has(whose.norm) || phrases.owners?.has(whose.norm))
      return (
        isOwned === true &&
        phrases.to.has(norm) &&
        !phrases.lying?.has(norm) &&
        !phrases.extremest?.has(tokens[at + 2]?.norm ?? '') &&
        claimAt[at + 2]! < 0
      )
    }
    const named = cueAt[behind]?.value.role !== 'basis' && !leads(mark + 1)
    if (articled && isMarked && named) return trimPhrase(compiled, reading, behind, mark - 1) || undefined
    // Behind the movement's noun: in, of, for what.
    let i = isMarked ? mark + 1 : behind
    while (
      i < tokens.length &&
      i < behind + 3 &&
      tokens[i]!.kind === WORD &&
      !phrases.breaks.has(tokens[i]!.norm) &&
      !leads(i)
    )
      i++
    const link = tokens[i]
    // "a 0.6 percent gain by the broader KOSPI"
    const byWhom =
      link !== undefined &&
      phrases.by.has(link.norm) &&
      (phrases.articles.has(tokens[i + 1]?.norm ?? '') || tokens[i + 1]?.capital === true)
    // "It included a 22 million euro gain from the sale of a plant"
    if (articled && q.unit!.type === 'currency' && phrases.from.has(tokens[behind + 1]?.norm ?? ''))
      return phrase(reading, behind, behind)
    // "They want a 9.5% increase", "after rejecting an 8% raise": the increase and the raise
    const wish = clauses.groups[clauses.before(q.first)]
    const verb = wish ? tokens[wish.last]!.norm : ''
    const isWished =
      wish && ((wish.finite && phrases.wishing?.has(verb)) || phrases.dealing?.has(verb)) && q.first - wish.last < 4
    if (!leads(i) && isWished && articled) {
      let last = isMarked ? mark : behind
      while (last > behind && phrases.links.has(tokens[last]!.norm)) last--
      return phrase(reading, behind, last)
    }
    // "a 28% chance of a quarter-point cut": the cut
    const ofWhat = tokens[phrases.articles.has(tokens[q.first]!.norm) ? q.first - 1 : q.first - 2]
    if (!leads(i) && i > behind && ofWhat && phrases.partOf.has(ofWhat.norm) && noun?.value.role === 'move')
      return phrase(reading, behind, behind)
    if (i === behind || !articled || !(byWhom || leads(i)))
      return articled && n === 0 && clauses.before(q.first) < 0 && i > behind
        ? trimPhrase(compiled, reading, behind, i - 1) || undefined
        : undefined
    const itself = ofWhat && phrases.partOf.has(ofWhat.norm) ? phrase(reading, behind, i - 1) : undefined
    if (periodAt[i] || claimAt[i + 1]! >= 0) return itself
    // "a 12 percent rise in second-quarter operating profit"
    let head = i + 1
    while (head < tokens.length && periodAt[head]) head++
    const isNoun = tokens[head]?.kind === WORD && verbAt[head] === NO_VERB && !nouns.stops.has(tokens[head]!.norm)
    if (periodAt[i + 1] && !isNoun) return itself
    i = head - 1
    let last = i
    while (
      last + 1 < tokens.length &&
      last - i < 7 &&
      (tokens[last + 1]!.kind === WORD || (last > i && isNamePart(reading, last + 1))) &&
      (verbAt[last + 1] === NO_VERB || isAttributive(compiled, reading, last + 1)) &&
      !periodAt[last + 1] &&
      !phrases.to.has(tokens[last + 1]!.norm) &&
      !phrases.from.has(tokens[last + 1]!.norm)
    )
      last++
    return trimPhrase(compiled, reading, i + 1, last) || undefined
  }
  const stops = (i: number): boolean =>
    nouns.stops.has(tokens[i]!.norm) && !(verbAt[i] === NO_VERB && phrases.isVerb(tokens[i]!.norm, tokens[i]!))
  const bare =
    q.unit!.type === 'percent' &&
    phrases.adjoining?.has(tokens[q.first - 1]?.norm ?? '') &&
    // "12 percent five years ago"
    !phrases.bygone?.has(tokens[behind + 2]?.norm ?? '')
  // "at 7 percent plus inflation"
  if (phrases.isAdverb?.(next.norm) || phrases.signs?.has(next.norm)) return undefined
  // "six times more likely", "every eight years rather than", "2 C warmer than"
  const isThan = phrases.comparing.has(tokens[behind + 1]?.norm ?? '')
  if (
    phrases.trailing.has(next.norm) ||
    (isThan && (phrases.isComparative?.(next.norm) || phrases.comparatives?.has(next.norm)))
  )
    return undefined
  // "seven times higher in such rooms"
  if (
    (q.unit!.type === 'multiple' || q.unit!.type === 'duration') &&
    (phrases.comparatives?.has(next.norm) || (q.unit!.type === 'duration' && phrases.isComparative?.(next.norm))) &&
    (tokens[behind + 1]?.kind !== WORD || nouns.stops.has(tokens[behind + 1]!.norm))
  )
    return undefined
  // "below three times earnings"
  if (q.unit!.type === 'multiple' && nouns.timesWord === tokens[q.last]!.norm) return undefined
  if ((!articled && !bare) || stops(behind) || verbAt[behind] !== NO_VERB) return undefined
  if (cueAt[behind] && cueAt[behind]!.value.role !== 'kind' && cueAt[behind]!.value.role !== 'modality')
    return undefined
  if (periodAt[behind]) return undefined
  // "in the 4.25%-4.50% range"
  if (phrases.bands?.has(next.norm)) return undefined
  // "the league's sixth-worst record", but not of "Acme, the nation's second-largest brewer"
  const isOwned = owner?.word.genitive === true && tokens[q.first - 3]?.norm !== ',' && !isWhatIsSaid(asked, q)
  if (q.unit!.type === 'count' || (q.unit!.type === 'rank' && prior === null && !isOwned)) return undefined
  let last = behind
  let dots = 0
  while (
    last + 1 < tokens.length &&
    last - behind < 4 + 2 * dots &&
    (tokens[last + 1]!.kind === WORD ||
      (tokens[last + 1]!.norm === '-' && isNamePart(reading, last + 1)) ||
      // "a 50% U.S. tariff"
      (isDotted(reading, last + 1) && ++dots > 0)) &&
    !stops(last + 1) &&
    verbAt[last + 1] === NO_VERB &&
    !periodAt[last + 1]
  )
    last++
  while (last > behind && (phrases.partOf.has(tokens[last]!.norm) || phrases.articles.has(tokens[last]!.norm))) last--
  return phrase(reading, behind, last)
}

import { isCapital, isMany } from '../../clauses/medial/noun-phrases.ts'
import { beforeNumber, phrase, surveyed } from '../../clauses/sentence.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { FINITE, NO_VERB } from '../../pack/pack.ts'
import { withoutGenitive } from '../../speech/medial/persons.ts'
import { isPossessive, WORD } from '../../text/tokens.ts'
import { type Asked, isPreposition, lentNoun } from './asked.ts'
import { isSameUnit } from './compared.ts'
import { isApostrophe } from './joined.ts'
import { expectedOf } from './object-words.ts'

/*
 * Subjects of numbers that the verb of their clause tells.
 */

/** Of "Sales rose 3 percent" the sales; what is shown, expected or there, where the subject of the verb tells less; `null`: nothing known. */
export function ofVerb(asked: Asked, q: Quantity): string | null | undefined {
  const { reading, clauses, compiled } = asked
  const { tokens } = reading
  const g = clauses.before(q.first)
  const record = q.unit!.type === 'duration' && g >= 0 ? recordOf(asked, g, q) : ''
  if (record) return record
  const own = clauses.groups.findIndex((group) => group.first <= q.first && q.first <= group.last)
  if (own >= 0) return clauses.subjectOf(own) ?? undefined
  if (
    q.lent &&
    !isStated(asked, q, g) &&
    q.unit!.type === 'count' &&
    q.unit!.text &&
    asked.roles[asked.n]!.kind === 'level' &&
    asked.roles[asked.n]!.direction === null
  )
    return lentNoun(asked, q)
  if (g < 0) return undefined
  const group = clauses.groups[g]!
  // "bookings of 5.4 billion euros, beating the 4.9 billion euro consensus"
  const { roles, n } = asked
  if (
    n > 0 &&
    compiled.pack.phrases.comparing.has(tokens[group.last]!.norm) &&
    reading.claims[n - 1]!.unit!.code === q.unit!.code &&
    reading.claims[n - 1]!.last < group.first
  )
    return roles[n - 1]!.subject
  // "the 3 percent analysts expected and the 4 percent drop": what the number before measures.
  if (
    n > 0 &&
    compiled.pack.phrases.foreseen?.has(tokens[group.last]!.norm) &&
    group.first > reading.claims[n - 1]!.last &&
    compiled.pack.phrases.links.has(tokens[group.last + 1]?.norm ?? '')
  )
    return roles[n - 1]!.subject
  // "slashed its key rate by 700 basis points since 2023, when it stood at 11 percent": the rate
  const { impersonal, many, when } = compiled.pack.phrases
  const nearest = tokens[group.first - 1]?.norm ?? ''
  if (
    n > 0 &&
    impersonal?.has(nearest) &&
    !many?.has(nearest) &&
    when?.has(tokens[group.first - 2]?.norm ?? '') &&
    reading.claims[n - 1]!.last < group.first
  )
    return roles[n - 1]!.subject
  // "left its forecast for growth unchanged at 3 percent": what is forecast
  const above = clauses.groups[g - 1]
  if (above && !group.finite && group.first - above.last < 10 && reading.cueAt[group.last]?.value.role === 'move') {
    const topic = expectedOf(asked, above.last + 1, group.first - 1)
    if (topic) return topic
  }
  // "saw exports fall 5 percent": the object of the verb before the movement.
  const { mover } = asked
  if (
    mover?.value.role === 'move' &&
    !mover.value.noun &&
    !mover.value.adjacent &&
    mover.first > group.last + 1 &&
    reading.verbAt[mover.first] !== NO_VERB
  ) {
    const object =
      expectedOf(asked, group.last + 1, mover.first - 1) || clauses.objectBetween(group.last + 1, mover.first - 1)
    if (object) return object
  }
  // "there were": what follows the verb.
  const opener = tokens[group.first]!
  // But "flood stage there is 35 feet".
  const { existing } = compiled.pack.bare
  const exists = existing?.has(tokens[group.first - 1]?.norm ?? '') && clauses.nounsEndingAt(group.first - 2) === ''
  if (exists || existing?.has(compiled.pack.phrases.contracted?.get(opener.norm) ?? '')) {
    const object = clauses.objectBetween(group.last + 1, beforeNumber(compiled, reading, q))
    if (object) return object
    // "second homes, of which there are some 3,700"
    const which = group.first - 2
    if (compiled.pack.phrases.relatives?.has(tokens[which]?.norm ?? '')) {
      const of = compiled.pack.phrases.partOf.has(tokens[which - 1]!.norm) ? which - 1 : which
      const whole = clauses.nounsEndingAt(tokens[of - 1]?.norm === ',' ? of - 2 : of - 1, true)
      if (whole) return whole
    }
    // "There were 24,005 in 2012": of what was told before
    if (n === 0 && q.unit!.type === 'count' && !q.noun) return asked.memory.many ?? asked.memory.subject
  }
  // "Forecasters expect landfall within 36 hours": what is expected.
  const said = reading.cueAt[group.last]?.value
  // "models showed wind speeds in the north 3 metres per second below normal": what is shown.
  if (said?.role === 'saying' && (said.source === 'before' || said.name === 'showed')) {
    const at = beforeNumber(compiled, reading, q)
    const object = clauses.objectBetween(group.last + 1, isPreposition(compiled, tokens[at]?.norm ?? '') ? at - 1 : at)
    if (object && !compiled.pack.phrases.bareMoves?.has(object.toLowerCase())) return object
  }
  // "had pencilled in growth of 4.5 percent, now see 4.8 percent", "It was 41 C; forecasters expect 42 C": what the number before measures.
  const lead = beforeNumber(compiled, reading, q)
  const isView =
    (roles[n]!.modality === 'forecast' && said?.role === 'saying' && said.source === 'before') ||
    compiled.pack.phrases.foreseen?.has(tokens[group.last]!.norm) === true
  const { inside } = compiled.pack.phrases
  if (isView && (lead <= group.last || (lead === group.last + 1 && inside?.has(tokens[lead]!.norm))))
    for (let k = n - 1; k >= 0 && k > n - 3; k--) if (isSameUnit(reading.claims[k]!, q)) return roles[k]!.subject
  // "Analysts had been expecting $1.19": of what the sentence before tells.
  if (n === 0 && isExpecting(asked, g, q, isView) && asked.memory.subjectBefore) return asked.memory.subjectBefore
  // "Economists had expected an increase of 10,000": of what was told before.
  if (said?.role === 'saying' && said.source === 'before' && roles[n]!.kind === 'change')
    return asked.memory.subject ?? (isExpecting(asked, g, q, isView) ? null : (clauses.subjectOf(g) ?? undefined))
  // "The ministry says 1,200, hunters say 2,000": nor of them
  const isSaid = said?.role === 'saying' && said.name === 'said' && lead === group.last && !q.noun
  if (isSaid && !compiled.pack.phrases.deeds?.has(tokens[group.last]!.norm)) {
    const alike = n > 0 && isSameUnit(reading.claims[n - 1]!, q) ? roles[n - 1]!.subject : asked.memory.subjectBefore
    if (alike) return alike
  }
  // "Data showed that 6.5 percent of it comes": not of whoever says so.
  if (said?.role === 'saying' && compiled.pack.phrases.thats?.has(tokens[group.last + 1]?.norm ?? '')) return null
  // A pronoun that means nothing known says nothing.
  const who = tokens[group.first - 1]
  const isPronoun = isOfPronoun(asked, g)
  const { speaking, contracted } = compiled.pack.phrases
  const isSpeaking = speaking?.has(contracted?.get(opener.norm) ?? who?.norm ?? '')
  const told = isSpeaking ? ofSpeaking(asked, q, g) : ''
  if (told) return told
  const done = takenFor(asked, q, g)
  if (done) return done
  // "and one in five of them had stood empty for five years": of whom the share is
  const isThem =
    compiled.pack.phrases.many?.has(who?.norm ?? '') &&
    compiled.pack.phrases.partOf.has(tokens[group.first - 2]?.norm ?? '')
  const k = group.finite && (isThem || clauses.subjectOf(g) === null) ? claimBefore(asked, group.first) : -1
  const whose = k >= 0 && k < n ? roles[k]!.subject : null
  if (whose) return whose
  // "48 percent of children are stunted, and in Yemen it's 60 percent"
  const it = contracted?.get(opener.norm)
  const isIt = compiled.pack.phrases.impersonal?.has(it ?? who?.norm ?? '')
  const isBe = it !== undefined || compiled.pack.phrases.passive?.has(tokens[group.last]!.norm)
  if (n > 0 && isIt && isBe && lead === group.last && isSameUnit(reading.claims[n - 1]!, q))
    return roles[n - 1]!.subject
  const again = n === 0 && isIt && isBe && lead === group.last ? measuredBefore(asked, q, g) : null
  if (again) return again
  // "We cut 1,200 jobs": those at least.
  return clauses.subjectOf(g) ?? (isPronoun && !(q.unit!.type === 'count' && q.noun) ? null : undefined)
}

/** Of "It took 43 hours to put out the blaze" the blaze; else "". */
function takenFor({ compiled, reading, clauses }: Asked, q: Quantity, g: number): string {
  const { takingTime, impersonal, infinitive } = compiled.pack.phrases
  const { tokens, verbAt } = reading
  const { first, last } = clauses.groups[g]!
  if (q.unit!.type !== 'duration' || !takingTime?.has(tokens[last]!.norm)) return ''
  if (!impersonal?.has(tokens[first - 1]?.norm ?? '') || !infinitive.has(tokens[q.last + 1]?.norm ?? '')) return ''
  // "repairing it takes an hour"
  if (first > 1 && verbAt[first - 2] !== NO_VERB) return ''
  let end = q.last + 2
  while (end + 1 < tokens.length && tokens[end + 1]!.kind === WORD && end - q.last < 9) end++
  return clauses.objectBetween(q.last + 3, end)
}

/** Whether a pronoun stands before a verb, or before the one that it goes on from: "we froze prices and spent". */
function isOfPronoun({ compiled, reading, clauses }: Asked, g: number): boolean {
  const { pronouns, clauseOpeners, contracted, links } = compiled.pack.phrases
  const { tokens } = reading
  let k = g
  while (k > 0 && clauses.groups[k]!.finite && links.has(tokens[clauses.groups[k]!.first - 1]!.norm)) {
    k--
    while (k > 0 && !clauses.groups[k]!.finite) k--
  }
  const { first } = clauses.groups[k]!
  const who = tokens[first - 1]
  return (
    contracted?.has(tokens[first]!.norm) === true ||
    (who?.kind === WORD && pronouns.has(who.norm) && !clauseOpeners.has(who.norm))
  )
}

/** Of "Growers lost a quarter of the crop. On my farm it was 60 percent" the crop: no thing that "it" can mean but what was measured alike. */
function measuredBefore({ compiled, clauses, memory }: Asked, q: Quantity, g: number): string | null {
  const { figure, subjectBefore, part } = memory
  const unit = q.unit!
  const share = (type: string): boolean => type === 'percent' || type === 'multiple'
  const isAlike =
    figure !== null &&
    (figure.unit.type === unit.type ? figure.unit.code === unit.code : share(figure.unit.type) && share(unit.type))
  const told = clauses.subjectOf(g)
  const isName = told?.includes(' ') && told.split(' ').every(isCapital)
  if (told !== null && isMany(compiled, told) === false && !isName) return null
  return isAlike ? subjectBefore : figure === null && share(unit.type) ? part : null
}

/** The number that a verb is said of, as in "one in five of them had", or -1. */
function claimBefore({ compiled, reading }: Asked, verb: number): number {
  const { partOf, many, demonstratives, isAdverb, trailing } = compiled.pack.phrases
  const { tokens, claimAt } = reading
  for (let i = verb - 1; i >= 0 && i > verb - 5; i--) {
    if (claimAt[i]! >= 0) return claimAt[i]!
    const { norm } = tokens[i]!
    const isOfThem = partOf.has(norm) || many?.has(norm) || demonstratives?.has(norm)
    if (!isOfThem && !isAdverb?.(norm) && !trailing.has(norm)) return -1
  }
  return -1
}

/** "The fleet stood at 843", "ticket sales were 16,200": whether a number without its noun is said of the subject of its verb. */
function isStated({ compiled, reading, clauses }: Asked, q: Quantity, g: number): boolean {
  const group = clauses.groups[g]
  const { to, passive, pronouns, infinitive } = compiled.pack.phrases
  const { tokens } = reading
  // "the toll is likely to be as high as 120,000"
  if (!group || !(group.finite || infinitive.has(tokens[group.first - 1]?.norm ?? ''))) return false
  const at = beforeNumber(compiled, reading, q)
  const isSaid = at === group.last && passive?.has(tokens[at]!.norm)
  const isStanding =
    at === group.last + 1 && to.has(tokens[at]!.norm) && reading.cueAt[group.last]?.value.role === 'state'
  return (isSaid || isStanding) === true && !pronouns.has(tokens[group.first - 1]?.norm ?? '')
}

/** Of "We spend $2 million a year on schools" the schools, of "We tried margarine for a week" the margarine; or "". */
function ofSpeaking({ compiled, reading, clauses }: Asked, q: Quantity, g: number): string {
  const { phrases } = compiled.pack
  const { tokens, verbAt, claimAt, periodAt } = reading
  const group = clauses.groups[g]!
  const at = beforeNumber(compiled, reading, q)
  if (at > group.last + 1) {
    // "came here with"
    if (!isPreposition(compiled, tokens[at]!.norm) || compiled.pack.nouns.stops.has(tokens[at - 1]!.norm)) return ''
    return clauses.objectBetween(group.last + 1, at - 1)
  }
  if (q.noun || at > group.last) return ''
  let link = q.last + 1
  // "a year"
  if (phrases.articles.has(tokens[link]?.norm ?? '')) link += 2
  while (periodAt[link]) link++
  const isOf = phrases.partOf.has(tokens[link]?.norm ?? '')
  if (!isOf && !(q.unit!.type === 'currency' && phrases.breaks.has(tokens[link]?.norm ?? ''))) return ''
  let last = link
  while (
    tokens[last + 1]?.kind === WORD &&
    last - link < 7 &&
    verbAt[last + 1] === NO_VERB &&
    claimAt[last + 1]! < 0 &&
    !periodAt[last + 1]
  )
    last++
  return last > link ? clauses.objectBetween(link + 1, last) : ''
}

/** Whether a number is what those who forecast expect, straight behind their verb. */
function isExpecting({ compiled, reading, clauses }: Asked, g: number, q: Quantity, isView: boolean): boolean {
  const { foreseen, forecasters, purposes } = compiled.pack.phrases
  const group = clauses.groups[g]!
  const at = beforeNumber(compiled, reading, q)
  const isNext = at === group.last + 1
  // "had pencilled in £52 million"
  const isWithin = isNext && reading.cueAt[at] !== null && reading.cueAt[at] === reading.cueAt[group.last]
  if (at > group.last && !isWithin && !(isNext && purposes?.has(reading.tokens[at]!.norm))) return false
  const view = foreseen?.get(reading.tokens[group.last]!.norm)
  // "Rich nations promised $8 billion": their own.
  const subject = isView && view !== 'target' ? clauses.subjectOf(g) : null
  return subject !== null && forecasters?.has(subject.slice(subject.lastIndexOf(' ') + 1).toLowerCase()) === true
}

/** "It was the coldest April night in 27 years": of a pronoun what it is said to be. */
function recordOf({ compiled, reading, clauses }: Asked, g: number, q: Quantity): string {
  // "the first time in 14 months that the figure slipped": what did so.
  const { thats, occasions, determiners } = compiled.pack.phrases
  if (thats?.has(reading.tokens[q.last + 1]?.norm ?? '') && occasions?.has(reading.tokens[q.first - 2]?.norm ?? ''))
    for (let k = g + 1; k < clauses.groups.length; k++) if (clauses.groups[k]!.finite) return clauses.subjectOf(k) ?? ''
  const { pronouns, breaks } = compiled.pack.phrases
  const { tokens } = reading
  const group = clauses.groups[g]!
  const who = tokens[group.first - 1]
  const article = tokens[group.last + 1]
  if (!who || !article || !pronouns.has(who.norm) || !determiners?.has(article.norm)) return ''
  // "who took the pill for 72 weeks"
  if (compiled.pack.phrases.relatives?.has(who.norm)) return ''
  let last = group.last + 1
  while (
    last + 1 < q.first &&
    last - group.last < 8 &&
    tokens[last + 1]!.kind === WORD &&
    !breaks.has(tokens[last + 1]!.norm)
  )
    last++
  // "the coldest April night": the time is in the name.
  return (
    clauses.objectBetween(group.last + 1, last) ||
    (last > group.last + 2 && last + 1 >= q.first - 2 ? phrase(reading, group.last + 2, last) : '')
  )
}

/** "profit halved": the number is itself the verb. */
export function ofOwnVerb(asked: Asked, q: Quantity): string | undefined {
  const { reading, clauses } = asked
  if (q.unit!.type !== 'multiple' || reading.verbAt[q.first] === NO_VERB) return undefined
  const own = clauses.groups.findIndex((group) => group.first <= q.first && q.first <= group.last)
  return own >= 0 ? multiplied(asked, q) || (clauses.subjectOf(own) ?? undefined) : undefined
}

/** Of "doubles the risk of melanoma" the risk. */
function multiplied({ compiled, reading, clauses }: Asked, q: Quantity): string {
  const { phrases } = compiled.pack
  const { tokens, verbAt } = reading
  const article = tokens[q.last + 1]
  const owned = article?.kind === WORD && (phrases.articles.has(article.norm) || isPossessive(article))
  const many = article?.kind === WORD && !article.capital && compiled.pack.nouns.isHead(article.norm, false)
  if (!(owned || many) || reading.periodAt[q.last + 1]) return ''
  let last = q.last + 1
  while (
    (tokens[last + 1]?.kind === WORD || (tokens[last + 1]?.glued && isApostrophe(tokens[last + 1]!.norm))) &&
    last - q.last < 8 &&
    verbAt[last + 1] === NO_VERB &&
    !phrases.breaks.has(tokens[last + 1]!.norm) &&
    !phrases.to.has(tokens[last + 1]!.norm) &&
    !reading.periodAt[last + 1]
  )
    last++
  return last > q.last + 1 || many ? clauses.objectBetween(q.last + 1, last) : ''
}

/** "the shilling’s slide to 131 from 129": whose movement it is. */
export function ofOwnMove({ compiled, reading, clauses, mover }: Asked, q: Quantity): string | undefined {
  const { tokens, verbAt } = reading
  if (mover?.value.role !== 'move' || verbAt[mover.first] !== NO_VERB || mover.last >= q.first || mover.first < 1)
    return undefined
  if (!tokens[mover.first - 1]!.word.genitive || q.first - mover.last > 9) return undefined
  for (let i = mover.last + 1; i < q.first; i++) if (verbAt[i] === FINITE || tokens[i]!.norm === ',') return undefined
  return withoutGenitive(compiled, clauses.nounsEndingAt(mover.first - 1, true)) || undefined
}

/** "the government twice tightened the rules": a word that says how often, right before a verb, is told of who did it. */
export function ofOften({ compiled, reading, clauses }: Asked, q: Quantity): string | undefined {
  const isOften = q.words && q.first === q.last && compiled.pack.phrases.emptyUnits?.has(q.unit!.text)
  return isOften && reading.verbAt[q.last + 1] === FINITE ? clauses.nounsEndingAt(q.first - 1) || undefined : undefined
}

/** "the watchdog reckons another 3 percent will never be repaid": of what was told before. */
export function ofStatement({ compiled, reading, roles, n, memory }: Asked, q: Quantity): string | null | undefined {
  const { tokens, verbAt, cueAt } = reading
  if (q.noun || q.unit!.type === 'duration' || verbAt[q.last + 1] !== FINITE) return undefined
  let at = beforeNumber(compiled, reading, q)
  if (compiled.pack.phrases.remaining?.has(tokens[at]?.norm ?? '')) at--
  if (
    !compiled.pack.phrases.thats?.has(tokens[at]?.norm ?? '') &&
    !(cueAt[at]?.value.role === 'saying' && verbAt[at] === FINITE)
  )
    return undefined
  // "20 percent is Chinese … another 10 to 20 centimeters was likely": not of another measure.
  if (n > 0 && reading.claims[n - 1]!.unit!.type === q.unit!.type) return roles[n - 1]!.subject ?? memory.whole
  const asked = q.unit!.type === 'percent' && n > 0 ? surveyed(compiled, reading) : null
  if (asked) {
    memory.whole ??= asked.unit!.text
    return asked.unit!.text
  }
  return memory.whole ?? (n === 0 && q.unit!.type === 'percent' ? memory.subjectBefore : null)
}

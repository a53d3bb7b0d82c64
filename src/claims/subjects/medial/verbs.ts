import { areForecasters, isCapital, isMany } from '../../clauses/medial/noun-phrases.ts'
import type { VerbGroup } from '../../clauses/medial/verb-groups.ts'
import { isMovement } from '../../clauses/movement.ts'
import { beforeNumber, phrase } from '../../clauses/sentence.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { type Cue, FINITE, NO_VERB } from '../../pack/pack.ts'
import { WORD } from '../../text/tokens.ts'
import { isSameUnit } from './compared.ts'
import { isRatio } from './moved-objects.ts'
import { expectedOf } from './object-words.ts'
import { isPreposition, lentNoun, type SubjectSearch } from './subject-search.ts'

/*
 * Subjects of numbers that the verb of their clause tells.
 */

/** Of "Sales rose 3 percent" the sales; what is shown, expected or there, where the subject of the verb tells less; `null`: nothing known. */
export function ofVerb(search: SubjectSearch, q: Quantity): string | null | undefined {
  const { clauses, roles, n } = search
  const g = clauses.before(q.first)
  const record = q.unit!.type === 'duration' && g >= 0 ? recordOf(search, g, q) : ''
  if (record) return record
  const own = clauses.groups.findIndex((group) => group.first <= q.first && q.first <= group.last)
  if (own >= 0) return clauses.subjectOf(own) ?? undefined
  const { kind, direction } = roles[n]!
  if (q.lent && q.unit!.type === 'count' && q.unit!.text && kind === 'level' && direction === null)
    if (!isStated(search, q, g)) return lentNoun(search, q)
  if (g < 0) return undefined
  for (const rule of objectRules) {
    const found = rule(search, q, g)
    if (found !== undefined) return found
  }
  const view = viewOf(search, q, g)
  for (const rule of viewRules) {
    const found = rule(search, q, view)
    if (found !== undefined) return found
  }
  // "Economists had expected an increase of 10,000": of what was told before.
  if (view.isSaidOf && kind === 'change')
    return search.memory.subject ?? (isExpecting(search, g, q, view.isView) ? null : ofWhoExpects(search, g))
  for (const rule of subjectRules) {
    const found = rule(search, q, view)
    if (found !== undefined) return found
  }
  if (isItsOwn(search, q, view)) {
    const { many, subject, subjectType } = search.memory
    return many ?? (subjectType === 'count' ? subject : null)
  }
  if (isForMove(search, q)) return search.memory.subject
  // "We cut 1,200 jobs": those at least. A pronoun that means nothing known says nothing.
  const isCounted = q.unit!.type === 'count' && q.noun !== null
  return clauses.subjectOf(g) ?? (isOfPronoun(search, g) && !isCounted ? null : undefined)
}

/** The subject of a verb that says or expects something; `null` of those who forecast: "Economists had forecast an increase of 3 percent". */
function ofWhoExpects({ compiled, reading, clauses }: SubjectSearch, g: number): string | null | undefined {
  const who = clauses.subjectOf(g)
  const { foreseen } = compiled.pack.phrases
  const isView = foreseen?.get(reading.tokens[clauses.groups[g]!.last]!.norm) === 'forecast'
  return who !== null && isView && areForecasters(compiled, who) ? null : (who ?? undefined)
}

/** What a number behind a verb measures, if that is not the subject of the verb; `undefined` where the rule knows nothing of it. */
type ObjectRule = (search: SubjectSearch, q: Quantity, g: number) => string | null | undefined

/** What the number before measures, where the verb only sets another beside it. */
function asBefore(
  { compiled, reading, clauses, roles, n }: SubjectSearch,
  q: Quantity,
  g: number,
): string | null | undefined {
  const { comparing, foreseen, links, impersonal, many, when } = compiled.pack.phrases
  const { tokens } = reading
  const prior = reading.claims[n - 1]
  const { first, last } = clauses.groups[g]!
  if (!prior || prior.last >= first) return undefined
  const verb = tokens[last]!.norm
  const who = tokens[first - 1]?.norm ?? ''
  const isAsBefore =
    // "bookings of 5.4 billion euros, beating the 4.9 billion euro consensus"
    (comparing.has(verb) && prior.unit!.code === q.unit!.code) ||
    // "the 3 percent analysts expected and the 4 percent drop"
    (foreseen?.has(verb) && links.has(tokens[last + 1]?.norm ?? '')) ||
    // "slashed its key rate by 700 basis points since 2023, when it stood at 11 percent": the rate
    (impersonal?.has(who) && !many?.has(who) && when?.has(tokens[first - 2]?.norm ?? ''))
  return isAsBefore ? roles[n - 1]!.subject : undefined
}

/** "left its forecast for growth unchanged at 3 percent": what is forecast */
const leftAt: ObjectRule = (search, _q, g) => {
  const { reading, clauses } = search
  const group = clauses.groups[g]!
  const above = clauses.groups[g - 1]
  if (!above || group.finite || group.first - above.last >= 10 || reading.cueAt[group.last]?.value.role !== 'move')
    return undefined
  return expectedOf(search, above.last + 1, group.first - 1) || undefined
}

/**
 * Of "have seen yields climb to 5.8 per cent", "saw profits rise to" the yields and profits: who is many stands before a verb in its base form,
 * and before "to" and a number what is not: "saw attendance fall to 81 percent", but "saw a price rise to £20".
 */
export function seenToMove({ compiled, reading, clauses }: SubjectSearch, from: number, mover: number): string {
  const { beholding, witnessed, indefinite, to, from: whence, by } = compiled.pack.phrases
  const verb = reading.tokens[from - 1]!.norm
  if (mover <= from || mover - from > 6 || !(beholding?.has(verb) || witnessed?.has(verb))) return ''
  const object = clauses.objectBetween(from, mover - 1)
  const link = reading.tokens[mover + 1]?.norm ?? ''
  const isLed = to.has(link) || whence.has(link) || by.has(link)
  const isVerb = isMany(compiled, object) === true || (isLed && !indefinite?.has(reading.tokens[from]!.norm))
  return object && isVerb ? object : ''
}

/** "saw exports fall 5 percent": the object of the verb before the movement. */
const moved: ObjectRule = (search, _q, g) => {
  const { reading, clauses, mover } = search
  const from = clauses.groups[g]!.last + 1
  const seen = mover?.value.role === 'move' ? seenToMove(search, from, mover.first) : ''
  if (seen) return seen
  if (mover?.value.role !== 'move' || mover.value.noun || mover.value.adjacent) return undefined
  if (mover.first <= from || reading.verbAt[mover.first] === NO_VERB) return undefined
  return expectedOf(search, from, mover.first - 1) || clauses.objectBetween(from, mover.first - 1) || undefined
}

/** "there were": what follows the verb. But "flood stage there is 35 feet". */
const thereWere: ObjectRule = (search, q, g) => {
  const { compiled, reading, clauses, memory } = search
  const { phrases, bare } = compiled.pack
  const { tokens } = reading
  const { first, last } = clauses.groups[g]!
  const isThere =
    (bare.existing?.has(tokens[first - 1]?.norm ?? '') && clauses.nounsEndingAt(first - 2) === '') ||
    bare.existing?.has(phrases.contracted?.get(tokens[first]!.norm) ?? '')
  if (!isThere) return undefined
  const object = clauses.objectBetween(last + 1, beforeNumber(compiled, reading, q))
  if (object) return object
  // "There were 24,005 in 2012": of what was told before
  return search.n === 0 && q.unit!.type === 'count' && !q.noun ? (memory.many ?? memory.subject) : undefined
}

/** "Forecasters expect landfall within 36 hours", "models showed wind speeds 3 metres per second below normal": what is expected or shown. */
const shown: ObjectRule = ({ compiled, reading, clauses }, q, g) => {
  const { last } = clauses.groups[g]!
  const said = reading.cueAt[last]?.value
  if (said?.role !== 'saying' || (said.source !== 'before' && said.name !== 'showed')) return undefined
  const at = beforeNumber(compiled, reading, q)
  const end = isPreposition(compiled, reading.tokens[at]?.norm ?? '') ? at - 1 : at
  const object = clauses.objectBetween(last + 1, end)
  return object && !isBareMove(compiled, object) ? object : undefined
}

/** "a decline", "a sharp annual decrease": whether a phrase says that something moved and how, but not what. */
export function isBareMove({ pack }: SubjectSearch['compiled'], object: string): boolean {
  const { bareMoves, kindsOfMove } = pack.phrases
  return object
    .toLowerCase()
    .split(' ')
    .every((word, i, { length }) => bareMoves?.has(word) || (i < length - 1 && kindsOfMove?.has(word)))
}

const objectRules: readonly ObjectRule[] = [asBefore, leftAt, moved, thereWere, shown]

/** How a verb tells a number. */
interface View {
  readonly g: number
  readonly group: VerbGroup
  /** The word before the number and what only rounds it. */
  readonly lead: number
  readonly said: Cue | undefined
  /** Whether it is said or expected of something: "analysts expect". */
  readonly isSaidOf: boolean
  readonly isView: boolean
}

function viewOf({ compiled, reading, clauses, roles, n }: SubjectSearch, q: Quantity, g: number): View {
  const group = clauses.groups[g]!
  const said = reading.cueAt[group.last]?.value
  const isSaidOf = said?.role === 'saying' && said.source === 'before'
  const isView =
    (roles[n]!.modality === 'forecast' && isSaidOf) ||
    compiled.pack.phrases.foreseen?.has(reading.tokens[group.last]!.norm) === true
  return { g, group, lead: beforeNumber(compiled, reading, q), said, isSaidOf, isView }
}

type ViewRule = (search: SubjectSearch, q: Quantity, view: View) => string | null | undefined

/** "had pencilled in growth of 4.5 percent, now see 4.8 percent", "It was 41 C; forecasters expect 42 C": what the number before measures. */
const seen: ViewRule = ({ compiled, reading, roles, n }, q, { group, lead, isView }) => {
  const isStraight =
    lead <= group.last ||
    (lead === group.last + 1 && compiled.pack.phrases.inside?.has(reading.tokens[lead]!.norm) === true)
  if (isView && isStraight)
    for (let k = n - 1; k >= 0 && k > n - 3; k--) if (isSameUnit(reading.claims[k]!, q)) return roles[k]!.subject
  return undefined
}

/** "Analysts had been expecting $1.19": of what the sentence before tells. */
const expected: ViewRule = (search, q, { g, isView }) =>
  (search.n === 0 && isExpecting(search, g, q, isView) && search.memory.subjectBefore) || undefined

/** "The weather office has forecast 105% of the average": no rate or length of whoever forecasts it. */
const rateForeseen: ViewRule = ({ memory, n, roles }, q, { group, lead, isView }) => {
  const { type } = q.unit!
  const isOwn = type === 'count' || type === 'currency' || type === 'duration' || type === 'rank'
  const isForecast = isView && roles[n]!.modality === 'forecast'
  return isForecast && n === 0 && !isOwn && lead <= group.last ? memory.subjectBefore : undefined
}

const viewRules: readonly ViewRule[] = [seen, expected, rateForeseen]

/** "The ministry says 1,200, hunters say 2,000": nor of them */
const saidAlike: ViewRule = ({ compiled, reading, roles, n, memory }, q, { said, group, lead }) => {
  if (said?.role !== 'saying' || said.name !== 'said' || lead !== group.last || q.noun) return undefined
  if (compiled.pack.phrases.deeds?.has(reading.tokens[group.last]!.norm)) return undefined
  const alike = n > 0 && isSameUnit(reading.claims[n - 1]!, q) ? roles[n - 1]!.subject : memory.subjectBefore
  return alike || undefined
}

/** "Data showed that 6.5 percent of it comes", "Reed said: “The 4 percent rise": not of whoever says so. */
const saidThat: ViewRule = ({ compiled, reading }, _q, { said, group }) => {
  const next = reading.tokens[group.last + 1]?.norm ?? ''
  const isSaid = compiled.pack.phrases.thats?.has(next) || opensSpeech.has(next)
  return said?.role === 'saying' && isSaid ? null : undefined
}

const opensSpeech: ReadonlySet<string> = new Set([':', '“', '"'])

/** "We spend $2 million a year on schools", "It took 43 hours to put out the blaze" */
const spent: ViewRule = (search, q, { g, group }) => {
  const { speaking, contracted } = search.compiled.pack.phrases
  const { tokens } = search.reading
  const who = contracted?.get(tokens[group.first]!.norm) ?? tokens[group.first - 1]?.norm ?? ''
  return (speaking?.has(who) ? ofSpeaking(search, q, g) : '') || takenFor(search, q, g) || undefined
}

/** "and one in five of them had stood empty for five years": of whom the share is */
const ofThem: ViewRule = (search, _q, { g, group }) => {
  const { compiled, reading, clauses, roles, n } = search
  const { many, partOf } = compiled.pack.phrases
  if (!group.finite) return undefined
  const isThem =
    many?.has(reading.tokens[group.first - 1]?.norm ?? '') && partOf.has(reading.tokens[group.first - 2]?.norm ?? '')
  const k = isThem || clauses.subjectOf(g) === null ? claimBefore(search, group.first) : -1
  return (k >= 0 && k < n && roles[k]!.subject) || undefined
}

/** "The 4 percent rise amounts to £30": of what rose so */
const ofSuchMove: ViewRule = ({ reading, clauses, roles, n }, _q, { g, group }) => {
  const k = group.finite && isMovement(reading.cueAt[group.first - 1]) ? (reading.claimAt[group.first - 2] ?? -1) : -1
  return k >= 0 && k < n && clauses.subjectOf(g) === null ? roles[k]!.subject : undefined
}

/** "48 percent of children are stunted, and in Yemen it's 60 percent" */
const itIs: ViewRule = (search, q, { g, group, lead }) => {
  const { compiled, reading, roles, n } = search
  const { contracted, impersonal, passive } = compiled.pack.phrases
  const { tokens } = reading
  const it = contracted?.get(tokens[group.first]!.norm)
  if (lead !== group.last || !impersonal?.has(it ?? tokens[group.first - 1]?.norm ?? '')) return undefined
  if (it === undefined && !passive?.has(tokens[group.last]!.norm)) return undefined
  if (n === 0) return measuredBefore(search, q, g) || undefined
  return isSameUnit(reading.claims[n - 1]!, q) ? roles[n - 1]!.subject : undefined
}

/** "It pays 15 cents a share. It's an increase of 36 percent": of what was told before, and not of whoever pays */
const itRose: ViewRule = (search, q, { group, lead }) => {
  const { compiled, reading, roles, n, memory } = search
  const { contracted, impersonal, passive, partOf, indefinite } = compiled.pack.phrases
  const { tokens, cueAt } = reading
  const it = contracted?.get(tokens[group.first]!.norm)
  if (n > 0 || roles[n]!.kind !== 'change' || !impersonal?.has(it ?? tokens[group.first - 1]?.norm ?? ''))
    return undefined
  if (it === undefined && !passive?.has(tokens[group.last]!.norm)) return undefined
  const isMove = partOf.has(tokens[lead]?.norm ?? '') && cueAt[lead - 1]?.value.role === 'move'
  const isTold = (isMove && lead - group.last < 5) || indefinite?.has(tokens[group.last + 1]?.norm ?? '')
  return (isTold && isRatio.has(q.unit!.type) && memory.subjectBefore) || undefined
}

const subjectRules: readonly ViewRule[] = [saidAlike, saidThat, spent, ofThem, ofSuchMove, itIs, itRose]

/** Of "It took 43 hours to put out the blaze" the blaze; else "". */
function takenFor({ compiled, reading, clauses }: SubjectSearch, q: Quantity, g: number): string {
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
function isOfPronoun({ compiled, reading, clauses }: SubjectSearch, g: number): boolean {
  const { pronouns, clauseOpeners, contracted, links, infinitive, personalObjects, objects } = compiled.pack.phrases
  const { tokens } = reading
  let k = g
  while (k > 0 && clauses.groups[k]!.finite && links.has(tokens[clauses.groups[k]!.first - 1]!.norm)) {
    k--
    while (k > 0 && !clauses.groups[k]!.finite) k--
  }
  const { first } = clauses.groups[k]!
  const who = tokens[first - 1]
  // "ordered him to stay away for 10 years"
  const whom = tokens[first - 2]?.norm ?? ''
  if (infinitive.has(who?.norm ?? '') && (personalObjects?.has(whom) || objects?.has(whom))) return true
  return (
    contracted?.has(tokens[first]!.norm) === true ||
    (who?.kind === WORD && pronouns.has(who.norm) && !clauseOpeners.has(who.norm))
  )
}

/** Of "Growers lost a quarter of the crop. On my farm it was 60 percent" the crop: no thing that "it" can mean but what was measured alike. */
function measuredBefore({ compiled, clauses, memory }: SubjectSearch, q: Quantity, g: number): string | null {
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
function claimBefore({ compiled, reading }: SubjectSearch, verb: number): number {
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

/** "They voted for a 2% increase": what is to rise, and not whoever wants it. */
function isForMove({ compiled, reading }: SubjectSearch, q: Quantity): boolean {
  const { purposes, indefinite } = compiled.pack.phrases
  const { tokens, cueAt, verbAt } = reading
  const move = cueAt[q.last + 1]?.value
  if (move?.role !== 'move' || !(move.noun || verbAt[q.last + 1] === NO_VERB)) return false
  return (
    indefinite?.has(tokens[q.first - 1]?.norm ?? '') === true && purposes?.has(tokens[q.first - 2]?.norm ?? '') === true
  )
}

/** "Requests are up: in 2018, 2,875 asked for it": whether a number without a noun is itself what a verb straight behind it is said of. */
function isItsOwn({ reading }: SubjectSearch, q: Quantity, { group, lead, said }: View): boolean {
  const { tokens, verbAt } = reading
  if (q.unit!.type !== 'count' || q.unit!.text !== '' || q.noun || verbAt[q.last + 1] !== FINITE) return false
  return lead > group.last ? tokens[lead]!.kind !== WORD || said !== undefined : said?.role === 'saying'
}

/** "The fleet stood at 843", "ticket sales were 16,200": whether a number without its noun is said of the subject of its verb. */
function isStated({ compiled, reading, clauses }: SubjectSearch, q: Quantity, g: number): boolean {
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
function ofSpeaking({ compiled, reading, clauses }: SubjectSearch, q: Quantity, g: number): string {
  const { phrases } = compiled.pack
  const { tokens, periodAt } = reading
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
  return clauses.nounsBehind(link)
}

/** Whether a number is what those who forecast expect, straight behind their verb. */
function isExpecting({ compiled, reading, clauses }: SubjectSearch, g: number, q: Quantity, isView: boolean): boolean {
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
function recordOf({ compiled, reading, clauses }: SubjectSearch, g: number, q: Quantity): string {
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

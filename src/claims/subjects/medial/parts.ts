import { mayBeAsked, trimPhrase, whoever } from '../../clauses/medial/noun-phrases.ts'
import { isOfSaying, type VerbGroup } from '../../clauses/medial/verb-groups.ts'
import { beforeNumber, openingWhole, phrase, qualifierEnding, type Reading, surveyed } from '../../clauses/sentence.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { FINITE, NO_VERB } from '../../pack/pack.ts'
import type { Compiled } from '../../tables/compiled.ts'
import { isPossessive, SYMBOL, WORD } from '../../text/tokens.ts'
import { isDotted, isHyphen, type SubjectSearch } from './subject-search.ts'

/*
 * Subjects of shares: the whole that they are part of.
 */

/** A share whose whole is looked for. */
interface Share {
  readonly search: SubjectSearch
  readonly q: Quantity
  readonly prior: Quantity | null
  /** The last verb before it, and which of the verbs that is. */
  readonly verb: VerbGroup | undefined
  readonly g: number
  /** The last word of that verb. */
  readonly does: string
  /** The word that leads the number. */
  readonly at: number
  readonly lead: string
  /** Whether "of" stands behind the number. */
  readonly of: boolean
  /** First token of what the number is part of, if it stands behind it. */
  readonly first: number
}

/** What a rule says: a subject, `undefined` where another way to find it has to, `false` where the next rule is asked. */
type Verdict = string | null | undefined | false

/** Shares of which the whole is told before them. */
const wholesBefore: readonly ((share: Share) => Verdict)[] = [
  nounInside,
  inApposition,
  secondOfTwo,
  ofDeficit,
  filling,
  openingGroup,
  toldOtherwise,
  ofThoseAsked,
  ofThoseWhoDo,
  ofPercentage,
]

/** Shares of which what stands behind them only points back. */
const wholesMeant: readonly ((share: Share) => Verdict)[] = [done, ofOwnVerb, ofOwnValue, pointingBack]

/** "half of the calls", "seven out of ten visitors", "61 percent of respondents said". */
export function partOfWhole(search: SubjectSearch, q: Quantity, prior: Quantity | null): string | null | undefined {
  if (q.unit!.type !== 'multiple' && q.unit!.type !== 'percent') return undefined
  const share = shareOf(search, q, prior)
  if (search.roles[search.n]!.kind !== 'share' && !isLost(share)) return undefined
  // "bear 20 percent of the cost. The remaining 60 percent is borrowed"
  const isRest = search.compiled.pack.phrases.remaining?.has(search.reading.tokens[q.first - 1]?.norm ?? '')
  if (!share.of && isRest && search.memory.part) return search.memory.part
  if (share.of) search.memory.part = wholeBehind(search, q) || search.memory.part
  const before = firstOf(wholesBefore, share)
  if (before !== false) return before
  if (!share.of && (q.unit!.type === 'percent' || (hasOwner(share) && !startsPhrase(search, share.first))))
    return undefined
  const meant = firstOf(wholesMeant, share)
  return meant === false ? ofPhrase(share) : meant
}

function firstOf(rules: readonly ((share: Share) => Verdict)[], share: Share): Verdict {
  for (let i = 0; i < rules.length; i++) {
    const verdict = rules[i]!(share)
    if (verdict !== false) return verdict
  }
  return false
}

function shareOf(search: SubjectSearch, q: Quantity, prior: Quantity | null): Share {
  const { compiled, reading, clauses } = search
  const { tokens } = reading
  const g = clauses.before(q.first)
  const verb = clauses.groups[g]
  const does = verb ? tokens[verb.last]!.norm : ''
  const at = beforeNumber(compiled, reading, q)
  const of = compiled.pack.phrases.partOf.has(tokens[q.last + 1]?.norm ?? '')
  const first = of ? q.last + 2 : q.last + 1
  return { search, q, prior, verb, g, does, at, lead: tokens[at]?.norm ?? '', of, first }
}

/** "lost 40 percent of their trade" is a share as well as a change. */
function isLost({ search: { compiled }, verb, does, at, of }: Share): boolean {
  return of && verb !== undefined && at === verb.last && compiled.pack.phrases.affecting?.has(does) === true
}

/** What the number before measures. */
const subjectBefore = ({ search: { roles, n } }: Share): string | null => roles[n - 1]!.subject

/** "one train in four" */
function nounInside({ search: { reading }, q }: Share): Verdict {
  return q.noun !== null && q.unit!.type === 'multiple' && phrase(reading, q.noun.first, q.noun.last)
}

/** "Reserves, now 14 percent of spending, would": the reserves */
function inApposition({ search: { compiled, reading, clauses }, q, of }: Share): Verdict {
  const { tokens, verbAt } = reading
  const { nowadays, partOf } = compiled.pack.phrases
  const comma = nowadays?.has(tokens[q.first - 1]?.norm ?? '') ? q.first - 2 : -1
  if (!of || tokens[comma]?.norm !== ',') return false
  let close = q.last + 2
  while (close < q.last + 8 && tokens[close]?.kind === WORD && !partOf.has(tokens[close]!.norm)) close++
  if (tokens[close]?.norm !== ',' || verbAt[close + 1] !== FINITE) return false
  return clauses.nounsEndingAt(comma - 1) || false
}

/** "Women make up 58 percent of carers and two-thirds of those at night" */
function secondOfTwo(share: Share): Verdict {
  const { search, prior, verb, at, lead, of } = share
  const { reading, compiled, roles, n } = search
  const { partOf, links } = compiled.pack.phrases
  if (!of || prior === null || roles[n - 1]!.kind !== 'share') return false
  if (prior.why.get('subject') !== 'subject of the verb') return false
  if (!partOf.has(reading.tokens[prior.last + 1]?.norm ?? '')) return false
  if (reading.tokens[at]?.kind !== WORD || !links.has(lead) || (verb && verb.last >= prior.first)) return false
  return subjectBefore(share)
}

/** "a deficit of 4.4 percent of GDP" */
function ofDeficit({ search: { compiled, reading }, at, lead, of }: Share): Verdict {
  const { partOf, empty, extremes, origins } = compiled.pack.phrases
  const head = reading.tokens[at - 1]
  if (!of || head?.kind !== WORD || !partOf.has(lead) || reading.verbAt[at - 1] !== NO_VERB) return false
  return empty.has(head.norm) || extremes?.has(head.norm) || origins?.has(head.norm) ? false : undefined
}

/** "buildings that are half empty": how they are */
function filling({ search: { compiled, reading, clauses }, q, verb, g, at, lead }: Share): Verdict {
  const { passive, fillings } = compiled.pack.phrases
  const isBe = verb !== undefined && at === verb.last && passive?.has(lead)
  return isBe && fillings?.has(reading.tokens[q.last + 1]?.norm ?? '') ? clauses.subjectOf(g) : false
}

/** "Of the 2,250 adults asked, 56 percent own one" */
function openingGroup({ search: { compiled, reading }, q }: Share): Verdict {
  const opening = openingWhole(compiled, reading, q)
  return opening !== null && opening.unit!.text
}

/** "1,277 trillion won, or 48.3 percent of GDP" */
function toldOtherwise(share: Share): Verdict {
  const { search, q, prior } = share
  if (!isOtherwise(search, q)) return false
  if (prior) return subjectBefore(share) || false
  // "The fine, equal to 4% of annual sales, is"
  const { tokens } = search.reading
  let comma = q.first - 1
  while (comma > 0 && q.first - comma < 6 && tokens[comma]!.norm !== ',') comma--
  return (tokens[comma]!.norm === ',' && search.clauses.nounsEndingAt(comma - 1)) || false
}

/** "four in ten said they would leave": of those who were asked, never of what the text told before. */
function ofThoseAsked({ search, q, prior }: Share): Verdict {
  const { compiled, reading, memory } = search
  if (q.unit!.type !== 'multiple' || reading.cueAt[q.last + 1]?.value.role !== 'saying') return false
  if (!opensItsClause(compiled, reading, q)) return false
  return studied(search) || groupBefore(search, prior) || memory.whole
}

/** "and nine in 10 were free of it" */
function ofThoseWhoDo({ search, q, prior, g }: Share): Verdict {
  const { compiled, reading, memory, clauses } = search
  if (q.unit!.type !== 'multiple' || reading.verbAt[q.last + 1] !== FINITE) return false
  if (!opensItsClause(compiled, reading, q)) return false
  // "Women made up 54% of buyers and two-thirds were under 25"
  const isOfSame = prior !== null && search.roles[search.n - 1]!.kind === 'share' && !prior.noun
  const same = isOfSame && compiled.pack.phrases.partOf.has(reading.tokens[prior.last + 1]?.norm ?? '')
  const group =
    studied(search) ||
    (same ? wholeBehind(search, prior) : '') ||
    groupBefore(search, prior) ||
    ownMany(search) ||
    memory.whole ||
    memory.main
  return (group || (g >= 0 ? clauses.subjectOf(0) : null)) ?? undefined
}

/** "56 percent were women": of those who were asked; with a verb before it, it is that of the verb's subject. */
function ofPercentage(share: Share): Verdict {
  const { search, q, prior, g, of } = share
  const { compiled, reading, memory, clauses } = search
  if (q.unit!.type !== 'percent' || opensStatement(compiled, reading, q)) return false
  if (!opensItsClause(compiled, reading, q)) return hasOwner(share) && clauses.subjectOf(g) !== null ? undefined : false
  if (of) return false
  const asking = surveyed(compiled, reading)?.unit?.text
  if (asking !== undefined) return asking
  const isSaid = g < 0 || isOfSaying(reading, clauses.groups[0]!.first)
  const group = studied(search) || groupBefore(search, prior) || memory.whole
  return group || (isSaid ? null : clauses.subjectOf(0)) || memory.counted
}

/** Whether the share is that of the verb before it, so that its subject owns it. */
function hasOwner(share: Share): boolean {
  const { search, q, prior, verb, does, at, lead, of } = share
  const { compiled, reading, mover } = search
  const { tokens } = reading
  const { phrases } = compiled.pack
  // "was reported by 44 percent of patients"
  if (!verb || phrases.by.has(lead) || (prior && verb.last <= prior.last)) return false
  // "mutations present in about 10% of cancers"
  const isFar = at > verb.last + 1
  if (phrases.within?.has(lead) && (isFar || phrases.passive?.has(tokens[verb.first]!.norm))) return false
  // "wants 30 percent of new homes to have panels"
  if (phrases.wishing?.has(does)) return false
  // "is the source of 80 percent of the almonds"
  if (phrases.origins?.has(tokens[at - 1]?.norm ?? '')) return false
  // "as do 58 percent of Green voters"
  if (phrases.inverting?.has(does) && at === verb.last) return false
  const isTo = phrases.to.has(lead)
  // "is home to 70 percent of the children", but "pushed the deficit to 4% of output"
  if (!mover && isTo && isFar && !phrases.placing?.has(does)) return false
  // "lost a third of their crop": what is lost, not who loses it. But "recovered to 29 percent of capacity".
  if (!(mover && isTo) && phrases.affecting?.has(does)) return false
  // "taking out a third of the region's capacity"
  if (phrases.owning?.has(does) && phrases.removing?.has(lead)) return false
  // "…, for 20 percent of the women": no object of the verb before.
  if (of) for (let i = verb.last + 1; i < q.first; i++) if (tokens[i]!.norm === ',') return false
  return true
}

/** "a quarter took medicine": of whom the paragraph tells. */
function done({ search: { compiled, reading, memory }, of, first }: Share): Verdict {
  const { phrases, nouns } = compiled.pack
  const word = reading.tokens[first]
  if (of || word?.kind !== WORD) return false
  const isVerb =
    (reading.verbAt[first] === FINITE && !nouns.isHead(word.norm, false)) ||
    (phrases.isPast(word.norm) && phrases.isVerb(word.norm, word)) ||
    phrases.doing?.has(word.norm)
  return isVerb ? (memory.whole ?? memory.main ?? memory.subject ?? undefined) : false
}

/** "the segment, which brings in three-fifths of revenue" */
function ofOwnVerb(share: Share): Verdict {
  const { search, q, verb, g, does, at, lead, of } = share
  const { contributing, owning, taking, passive } = search.compiled.pack.phrases
  if (q.unit!.type !== 'multiple' || !hasOwner(share)) return false
  // "GDP per head is a quarter of the average"
  const isBe = of && at === verb!.last && passive?.has(lead)
  if (!contributing?.has(does) && !owning?.has(does) && !taking?.has(does) && !isBe) return false
  return search.clauses.subjectOf(g) === null ? false : undefined
}

/** "The stock has lost a fifth of its value": what is worth less */
function ofOwnValue({ search: { compiled, reading, clauses, memory }, g, of, first }: Share): Verdict {
  const { owners, values } = compiled.pack.phrases
  const { tokens } = reading
  const noun = tokens[first + 1]
  if (!of || g < 0 || !owners?.has(tokens[first]?.norm ?? '') || !values?.has(noun?.norm ?? '')) return false
  return clauses.subjectOf(g) ?? memory.main ?? memory.subject ?? false
}

/** Shares of what a pronoun points back at. */
function pointingBack(share: Share): Verdict {
  const { search, prior, g, first } = share
  const { compiled, reading, clauses } = search
  const { pointing, many, impersonal, pronouns, clauseOpeners } = compiled.pack.phrases
  const word = reading.tokens[first]?.norm ?? ''
  // "240 flats, 35 per cent of them affordable"
  if (prior && pointing?.has(word)) return subjectBefore(share)
  // "Nearly one in five of them is over 70"
  const group = many?.has(word) ? ofMany(share) : null
  if (group) return group
  // "62 billion kroner, 20 percent of it from the EU"
  if (prior && impersonal?.has(word)) return subjectBefore(share) ?? undefined
  // "less than half of what shippers paid", "They buy half of what they used to": whoever does
  if (!pronouns.has(word) || !clauseOpeners.has(word)) return false
  return (prior ? subjectBefore(share) : g >= 0 ? clauses.subjectOf(g) : null) ?? undefined
}

function ofMany(share: Share): string | null {
  const { search, prior, at, lead } = share
  // "The volunteers, 79 percent of them women"
  const own = !prior && lead === ',' ? search.clauses.nounsEndingAt(at - 1) : ''
  // "1.58 million unemployed people, and nearly one in four of them"
  const before = prior?.unit?.type === 'count' && prior.noun && !prior.lent ? subjectBefore(share) : null
  // "leaving 1.6 million Canadians out of work. Nearly a quarter of them": those counted last
  return own || before || search.memory.counted || search.memory.many
}

/** The whole that stands behind a share: "half of the borough's streetlights". */
function ofPhrase(share: Share): string | null | undefined {
  const { search, prior, first } = share
  const { compiled, reading } = search
  const { phrases, nouns } = compiled.pack
  const { tokens, cueAt } = reading
  let last = first - 1
  while (last + 1 < tokens.length && last - first < 8 && goesOnAt(search, first, last + 1)) last++
  // "half of the borough's 23,000 streetlights"
  const numbered = reading.claims[reading.claimAt[last + 1]!]
  // "a quarter of the approximately 800 servers"
  let bare = first
  while (bare <= last && (phrases.articles.has(tokens[bare]!.norm) || phrases.isAdverb?.(tokens[bare]!.norm))) bare++
  const isBare = bare > last || isPossessive(tokens[last])
  if (numbered?.noun && (isBare || (last === first && phrases.articles.has(tokens[last]!.norm))))
    return numbered.unit!.text
  // "nine in 10 of those infected", "three in five of those who replied"
  const those = whoever(compiled, reading, first)
  if (those) return those
  // "9.2 mm of rain, 32 percent of normal": of what the number before measures
  if (prior && last === first && phrases.usual?.has(tokens[first]!.norm)) return subjectBefore(share) ?? undefined
  const words = last >= first ? trimPhrase(compiled, reading, first, last) : ''
  if (words && !nouns.stops.has(words.toLowerCase())) return words
  // "a third of the rise"
  if (last > first && cueAt[last]?.value.role === 'move') return phrase(reading, last, last)
  return prior ? subjectBefore(share) : undefined
}

/** Whether the phrase of a whole that begins with one token goes on with another. */
function goesOnAt({ compiled, reading }: SubjectSearch, first: number, at: number): boolean {
  const { phrases } = compiled.pack
  const { tokens, cueAt, claimAt, verbAt } = reading
  const { kind, norm, glued } = tokens[at]!
  const isSign = glued && (/^['’]$/.test(norm) || norm === '&')
  if (kind !== WORD && !isSign && !isHyphen(reading, at) && !isDotted(reading, at)) return false
  if (verbAt[at] !== NO_VERB || phrases.breaks.has(norm)) return false
  // "10% of their weight and roughly one in six"
  if (phrases.links.has(norm) && (claimAt[at + 1]! >= 0 || phrases.isAdverb?.(tokens[at + 1]?.norm ?? ''))) return false
  // "52.3% of the vote to his 46.1%"
  if (at > first && (phrases.infinitive.has(norm) || phrases.trailing.has(norm))) return false
  const role = cueAt[at]?.value.role
  // "a fifth of the fall"
  return !role || role === 'kind' || role === 'state' || (role === 'move' && phrases.articles.has(tokens[at - 1]!.norm))
}

/** Of "Drivers earn 15 percent less, and three in ten leave" the drivers, or "". */
function ownMany({ compiled, clauses, n }: SubjectSearch): string {
  const own = n > 0 && clauses.groups[0]?.finite ? clauses.subjectOf(0) : null
  return own !== null && mayBeAsked(compiled.pack, own) ? own : ''
}

/** The people counted before: of "We surveyed 640 members and 71 per cent said", "enrolled 4,812 adults. Half were given"; or "". */
function groupBefore({ compiled, memory }: SubjectSearch, prior: Quantity | null): string {
  const counted = prior ? (prior.noun && !prior.lent ? prior.unit!.text : '') : (memory.counted ?? '')
  if (mayBeAsked(compiled.pack, counted)) return counted
  // "Some 14,200 volunteers took it. Their risk fell. One in 20 had a sore arm"
  return prior || memory.whole ? '' : (memory.people ?? '')
}

/** Of "20 percent of the cost" the cost, or "". */
function wholeBehind({ compiled, reading, clauses }: SubjectSearch, q: Quantity): string {
  const { tokens, verbAt, claimAt } = reading
  let last = q.last + 1
  while (tokens[last + 1]?.kind === WORD && last - q.last < 7 && verbAt[last + 1] === NO_VERB && claimAt[last + 1]! < 0)
    last++
  // "29 percent of capacity from 4 percent"
  if ((claimAt[last + 1] ?? -1) >= 0 && compiled.pack.phrases.from.has(tokens[last]!.norm)) last--
  return last > q.last + 1 ? clauses.objectBetween(q.last + 2, last) : ''
}

/** Of "In a study of older men, almost half" the older men, or "". */
function studied({ compiled, reading, clauses }: SubjectSearch): string {
  const { papers, partOf, within, breaks } = compiled.pack.phrases
  const { tokens, verbAt, claimAt } = reading
  // Behind a dateline too.
  for (let i = 0; i < 14 && tokens[i + 2] !== undefined; i++) {
    if (!papers?.has(tokens[i]!.norm)) continue
    const of = tokens[i + 1]!.norm
    if (!partOf.has(of) && !within?.has(of)) return ''
    let last = i + 1
    while (tokens[last + 1]?.kind === WORD && last - i < 7 && verbAt[last + 1] === NO_VERB && claimAt[last + 1]! < 0) {
      if (breaks.has(tokens[last + 1]!.norm)) break
      last++
    }
    return last > i + 1 ? clauses.objectBetween(i + 2, last) : ''
  }
  return ''
}

/** Whether a number says again what the one before it says: "or 48.3 percent", "equal to about 5 percent". */
export function isOtherwise({ compiled, reading }: SubjectSearch, q: Quantity): boolean {
  const { phrases } = compiled.pack
  const at = beforeNumber(compiled, reading, q)
  const word = reading.tokens[at]
  if (!word) return false
  return (
    phrases.otherwise.has(word.norm) ||
    (phrases.to.has(word.norm) && phrases.equivalent?.has(reading.tokens[at - 1]?.norm ?? '') === true)
  )
}

/** "estimates that 35 to 45 percent of the crop": the number and its whole begin what is said. */
function opensStatement({ pack }: Compiled, reading: Reading, q: Quantity): boolean {
  const { tokens } = reading
  if (!pack.phrases.partOf.has(tokens[q.last + 1]?.norm ?? '')) return false
  let at = q.first - 1
  const bound = qualifierEnding(reading, at)
  if (bound) at = bound.first - 1
  // "said just 54 percent of patients"
  while (at >= 0 && pack.phrases.scanty?.has(tokens[at]!.norm)) at--
  return at < 0 || pack.phrases.thats?.has(tokens[at]!.norm) || reading.cueAt[at]?.value.role === 'saying'
}

/** "and 56 percent were women": the number is the subject of the verb behind it. */
export function opensItsClause({ pack }: Compiled, reading: Reading, q: Quantity): boolean {
  const { phrases } = pack
  let start = q.first - 1
  const bound = qualifierEnding(reading, start)
  if (bound) start = bound.first - 1
  while (start >= 0 && phrases.scanty?.has(reading.tokens[start]!.norm)) start--
  // "In a good year, his 14 acres yield"
  if (start >= 0 && phrases.owners?.has(reading.tokens[start]!.norm)) start--
  const before = reading.tokens[start]
  if (before && before.kind === WORD && reading.verbAt[start] !== NO_VERB) return false
  const opens = before?.kind === WORD && (phrases.links.has(before.norm) || phrases.thats?.has(before.norm))
  if (before && !(before.kind === SYMBOL || opens)) return false
  for (let i = q.last + 1; i < reading.tokens.length && i < q.last + 8; i++) {
    if (reading.tokens[i]!.kind !== WORD || reading.claimAt[i]! >= 0) return false
    if (reading.verbAt[i] === FINITE) return true
  }
  return false
}

function startsPhrase({ reading, compiled }: SubjectSearch, at: number): boolean {
  const token = reading.tokens[at]
  return (
    token?.kind === WORD &&
    (compiled.pack.phrases.articles.has(token.norm) || !compiled.pack.nouns.stops.has(token.norm))
  )
}

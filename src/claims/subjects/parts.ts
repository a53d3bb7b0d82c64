import { mayBeAsked, trimPhrase, whoever } from '../clauses/noun-phrases.ts'
import { beforeNumber, openingWhole, phrase, qualifierEnding, type Reading, surveyed } from '../clauses/sentence.ts'
import { isOfSaying } from '../clauses/verb-groups.ts'
import type { Quantity } from '../numbers/quantity.ts'
import { FINITE, NO_VERB } from '../pack/pack.ts'
import type { Compiled } from '../tables/compiled.ts'
import { isPossessive, SYMBOL, WORD } from '../text/tokens.ts'
import { type Asked, isDotted, isHyphen } from './asked.ts'

/*
 * Subjects of shares: the whole that they are part of.
 */

/** "half of the calls", "seven out of ten visitors", "61 percent of respondents said". */
export function partOfWhole(asked: Asked, q: Quantity, prior: Quantity | null): string | null | undefined {
  const { compiled, reading, roles, n, clauses } = asked
  const { phrases, nouns } = compiled.pack
  const { tokens, verbAt, cueAt } = reading
  if (q.unit!.type !== 'multiple' && q.unit!.type !== 'percent') return undefined
  // "lost 40 percent of their trade" is a share as well as a change.
  const verb = clauses.groups[clauses.before(q.first)]
  const isLost =
    verb !== undefined &&
    phrases.affecting?.has(tokens[verb.last]!.norm) === true &&
    beforeNumber(compiled, reading, q) === verb.last &&
    phrases.partOf.has(tokens[q.last + 1]?.norm ?? '')
  if (roles[n]!.kind !== 'share' && !isLost) return undefined
  // "bear 20 percent of the cost. The remaining 60 percent is borrowed"
  const of = phrases.partOf.has(tokens[q.last + 1]?.norm ?? '')
  if (!of && phrases.remaining?.has(tokens[q.first - 1]?.norm ?? '') && asked.memory.part) return asked.memory.part
  if (of) asked.memory.part = wholeBehind(asked, q) || asked.memory.part
  // "one train in four"
  if (q.noun && q.unit!.type === 'multiple') return phrase(reading, q.noun.first, q.noun.last)
  const g = clauses.before(q.first)
  const at = beforeNumber(compiled, reading, q)
  // "Women make up 58 percent of carers and two-thirds of those at night"
  const isSecond =
    of &&
    prior !== null &&
    roles[n - 1]!.kind === 'share' &&
    prior.why.get('subject') === 'subject of the verb' &&
    phrases.partOf.has(tokens[prior.last + 1]?.norm ?? '') &&
    tokens[at]?.kind === WORD &&
    phrases.links.has(tokens[at]!.norm)
  if (isSecond && (g < 0 || clauses.groups[g]!.last < prior.first)) return roles[n - 1]!.subject
  // "a deficit of 4.4 percent of GDP"
  const head = tokens[at - 1]
  if (
    head?.kind === WORD &&
    phrases.partOf.has(tokens[at]!.norm) &&
    verbAt[at - 1] === NO_VERB &&
    !phrases.empty.has(head.norm) &&
    !phrases.extremes?.has(head.norm) &&
    !phrases.origins?.has(head.norm) &&
    phrases.partOf.has(tokens[q.last + 1]?.norm ?? '')
  )
    return undefined
  // "was reported by 44 percent of patients"
  let owner = g >= 0 && !phrases.by.has(tokens[at]?.norm ?? '') && (!prior || clauses.groups[g]!.last > prior.last)
  // "mutations present in about 10% of cancers"
  const inside = phrases.within?.has(tokens[at]?.norm ?? '')
  if (
    owner &&
    inside &&
    (at > clauses.groups[g]!.last + 1 || phrases.passive?.has(tokens[clauses.groups[g]!.first]!.norm))
  )
    owner = false
  // "wants 30 percent of new homes to have panels"
  if (owner && phrases.wishing?.has(tokens[clauses.groups[g]!.last]!.norm)) owner = false
  // "is the source of 80 percent of the almonds"
  if (owner && phrases.origins?.has(head?.norm ?? '')) owner = false
  // "as do 58 percent of Green voters"
  if (owner && phrases.inverting?.has(tokens[clauses.groups[g]!.last]!.norm) && at === clauses.groups[g]!.last)
    owner = false
  // "is home to 70 percent of the children"
  if (
    owner &&
    !asked.mover &&
    phrases.to.has(tokens[at]?.norm ?? '') &&
    at > clauses.groups[g]!.last + 1 &&
    // but "pushed the deficit to 4% of output"
    !phrases.placing?.has(tokens[clauses.groups[g]!.last]!.norm)
  )
    owner = false
  // "lost a third of their crop": what is lost, not who loses it.
  // But "recovered to 29 percent of capacity".
  const isLed = asked.mover && phrases.to.has(tokens[at]?.norm ?? '')
  if (owner && !isLed && phrases.affecting?.has(tokens[verb!.last]!.norm)) owner = false
  // "taking out a third of the region's capacity"
  const removes = phrases.owning?.has(tokens[verb?.last ?? 0]!.norm) && phrases.removing?.has(tokens[at]?.norm ?? '')
  if (owner && removes) owner = false
  // "…, for 20 percent of the women": no object of the verb before.
  if (owner && phrases.partOf.has(tokens[q.last + 1]?.norm ?? ''))
    for (let i = clauses.groups[g]!.last + 1; i < q.first && owner; i++) if (tokens[i]!.norm === ',') owner = false
  // "buildings that are half empty": how they are
  const isBe = g >= 0 && at === clauses.groups[g]!.last && phrases.passive?.has(tokens[at]!.norm)
  if (isBe && phrases.fillings?.has(tokens[q.last + 1]?.norm ?? '')) return clauses.subjectOf(g)
  const opening = openingWhole(compiled, reading, q)
  if (opening) return opening.unit!.text
  // "The fine, equal to 4% of annual sales, is"
  if (!prior && isOtherwise(asked, q)) {
    let comma = q.first - 1
    while (comma > 0 && q.first - comma < 6 && tokens[comma]!.norm !== ',') comma--
    const whose = tokens[comma]!.norm === ',' ? clauses.nounsEndingAt(comma - 1) : ''
    if (whose) return whose
  }
  // "1,277 trillion won, or 48.3 percent of GDP"
  if (prior && roles[n - 1]!.subject && isOtherwise(asked, q)) return roles[n - 1]!.subject
  // "four in ten said they would leave": of those who were asked, never of what the text told before.
  if (cueAt[q.last + 1]?.value.role === 'saying' && opensItsClause(compiled, reading, q) && q.unit!.type === 'multiple')
    return studied(asked) || groupBefore(asked, prior) || asked.memory.whole
  // "and nine in 10 were free of it"
  if (q.unit!.type === 'multiple' && verbAt[q.last + 1] === FINITE && opensItsClause(compiled, reading, q))
    return (
      (studied(asked) ||
        groupBefore(asked, prior) ||
        ownMany(asked) ||
        asked.memory.whole ||
        asked.memory.main ||
        (g >= 0 ? clauses.subjectOf(0) : null)) ??
      undefined
    )
  if (q.unit!.type === 'percent' && !opensStatement(compiled, reading, q) && opensItsClause(compiled, reading, q)) {
    if (!phrases.partOf.has(tokens[q.last + 1]?.norm ?? ''))
      return (
        surveyed(compiled, reading)?.unit?.text ??
        (studied(asked) ||
          groupBefore(asked, prior) ||
          asked.memory.whole ||
          (g >= 0 && !isOfSaying(reading, clauses.groups[0]!.first) ? clauses.subjectOf(0) : null) ||
          asked.memory.counted)
      )
  } else if (
    q.unit!.type === 'percent' &&
    owner &&
    !opensStatement(compiled, reading, q) &&
    clauses.subjectOf(g) !== null
  )
    return undefined
  let first = q.last + 1
  if (tokens[first] && phrases.partOf.has(tokens[first]!.norm)) first++
  else if (q.unit!.type === 'percent' || (owner && !startsPhrase(asked, first))) return undefined
  // "a quarter took medicine": of whom the paragraph tells.
  const done = tokens[first]
  if (
    first === q.last + 1 &&
    done?.kind === WORD &&
    ((verbAt[first] === FINITE && !nouns.isHead(done.norm, false)) ||
      (phrases.isPast(done.norm) && phrases.isVerb(done.norm, done)) ||
      phrases.doing?.has(done.norm))
  )
    return asked.memory.whole ?? asked.memory.main ?? asked.memory.subject ?? undefined
  // "the segment, which brings in three-fifths of revenue"
  if (
    owner &&
    q.unit!.type === 'multiple' &&
    (phrases.contributing?.has(tokens[clauses.groups[g]!.last]!.norm) ||
      phrases.owning?.has(tokens[clauses.groups[g]!.last]!.norm) ||
      phrases.taking?.has(tokens[clauses.groups[g]!.last]!.norm) ||
      // "GDP per head is a quarter of the average"
      (of && at === clauses.groups[g]!.last && phrases.passive?.has(tokens[at]!.norm))) &&
    clauses.subjectOf(g) !== null
  )
    return undefined
  // "240 flats, 35 per cent of them affordable"
  if (prior && phrases.pointing?.has(tokens[first]?.norm ?? '')) return roles[n - 1]!.subject
  // "Nearly one in five of them is over 70"
  if (phrases.many?.has(tokens[first]?.norm ?? '')) {
    // "leaving 1.6 million Canadians out of work. Nearly a quarter of them": those counted last
    // "The volunteers, 79 percent of them women"
    const own = !prior && tokens[at]?.norm === ',' ? clauses.nounsEndingAt(at - 1) : ''
    // "1.58 million unemployed people, and nearly one in four of them"
    const before = prior?.unit?.type === 'count' && prior.noun && !prior.lent ? roles[n - 1]!.subject : null
    const many = own || before || asked.memory.counted || asked.memory.many
    if (many) return many
  }
  // "62 billion kroner, 20 percent of it from the EU"
  if (prior && phrases.impersonal?.has(tokens[first]?.norm ?? '')) return roles[n - 1]!.subject ?? undefined
  // "less than half of what shippers paid", "They buy half of what they used to": whoever does
  if (phrases.pronouns.has(tokens[first]?.norm ?? '') && phrases.clauseOpeners.has(tokens[first]!.norm))
    return (prior ? roles[n - 1]!.subject : g >= 0 ? clauses.subjectOf(g) : null) ?? undefined
  let last = first - 1
  while (
    last + 1 < tokens.length &&
    last - first < 8 &&
    (tokens[last + 1]!.kind === WORD ||
      isHyphen(reading, last + 1) ||
      (tokens[last + 1]!.glued && /^['’]$/.test(tokens[last + 1]!.norm)) ||
      isDotted(reading, last + 1) ||
      (tokens[last + 1]!.norm === '&' && tokens[last + 1]!.glued)) &&
    !phrases.breaks.has(tokens[last + 1]!.norm) &&
    // "10% of their weight and roughly one in six"
    !(
      phrases.links.has(tokens[last + 1]!.norm) &&
      (reading.claimAt[last + 2]! >= 0 || phrases.isAdverb?.(tokens[last + 2]?.norm ?? ''))
    ) &&
    // "52.3% of the vote to his 46.1%"
    !(last >= first && phrases.infinitive.has(tokens[last + 1]!.norm)) &&
    !(last >= first && phrases.trailing.has(tokens[last + 1]!.norm)) &&
    (!cueAt[last + 1] ||
      cueAt[last + 1]!.value.role === 'kind' ||
      cueAt[last + 1]!.value.role === 'state' ||
      // "a fifth of the fall"
      (cueAt[last + 1]!.value.role === 'move' && phrases.articles.has(tokens[last]!.norm))) &&
    verbAt[last + 1] === NO_VERB
  )
    last++
  // "half of the borough's 23,000 streetlights"
  const numbered = reading.claims[reading.claimAt[last + 1]!]
  // "a quarter of the approximately 800 servers"
  let bare = first
  while (bare <= last && (phrases.articles.has(tokens[bare]!.norm) || phrases.isAdverb?.(tokens[bare]!.norm))) bare++
  if (
    numbered?.noun &&
    (bare > last || isPossessive(tokens[last]) || (last === first && phrases.articles.has(tokens[last]!.norm)))
  )
    return numbered.unit!.text
  // "nine in 10 of those infected", "three in five of those who replied"
  const those = whoever(compiled, reading, first)
  if (those) return those
  // "9.2 mm of rain, 32 percent of normal": of what the number before measures
  if (prior && last === first && phrases.usual?.has(tokens[first]!.norm)) return roles[n - 1]!.subject ?? undefined
  const words = last >= first ? trimPhrase(compiled, reading, first, last) : ''
  if (words && !nouns.stops.has(words.toLowerCase())) return words
  // "a third of the rise"
  if (last > first && cueAt[last]?.value.role === 'move') return phrase(reading, last, last)
  return prior ? roles[n - 1]!.subject : undefined
}

/** Of "Drivers earn 15 percent less, and three in ten leave" the drivers, or "". */
function ownMany({ compiled, clauses, n }: Asked): string {
  const own = n > 0 && clauses.groups[0]?.finite ? clauses.subjectOf(0) : null
  return own !== null && mayBeAsked(compiled.pack, own) ? own : ''
}

/** The people counted before: of "We surveyed 640 members and 71 per cent said", "enrolled 4,812 adults. Half were given"; or "". */
function groupBefore({ compiled, memory }: Asked, prior: Quantity | null): string {
  const counted = prior ? (prior.noun && !prior.lent ? prior.unit!.text : '') : (memory.counted ?? '')
  if (mayBeAsked(compiled.pack, counted)) return counted
  // "Some 14,200 volunteers took it. Their risk fell. One in 20 had a sore arm"
  return prior || memory.whole ? '' : (memory.people ?? '')
}

/** Of "20 percent of the cost" the cost, or "". */
function wholeBehind({ compiled, reading, clauses }: Asked, q: Quantity): string {
  const { tokens, verbAt, claimAt } = reading
  let last = q.last + 1
  while (tokens[last + 1]?.kind === WORD && last - q.last < 7 && verbAt[last + 1] === NO_VERB && claimAt[last + 1]! < 0)
    last++
  // "29 percent of capacity from 4 percent"
  if ((claimAt[last + 1] ?? -1) >= 0 && compiled.pack.phrases.from.has(tokens[last]!.norm)) last--
  return last > q.last + 1 ? clauses.objectBetween(q.last + 2, last) : ''
}

/** Of "In a study of older men, almost half" the older men, or "". */
function studied({ compiled, reading, clauses }: Asked): string {
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
export function isOtherwise({ compiled, reading }: Asked, q: Quantity): boolean {
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

function startsPhrase({ reading, compiled }: Asked, at: number): boolean {
  const token = reading.tokens[at]
  return (
    token?.kind === WORD &&
    (compiled.pack.phrases.articles.has(token.norm) || !compiled.pack.nouns.stops.has(token.norm))
  )
}

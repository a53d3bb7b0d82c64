import { isPlainNoun, lastWord, trimPhrase } from '../clauses/noun-phrases.ts'
import { beforeNumber, phrase, qualifierEnding, type Reading } from '../clauses/sentence.ts'
import { isOfSaying } from '../clauses/verb-groups.ts'
import type { Quantity } from '../numbers/quantity.ts'
import { FINITE, NO_VERB } from '../pack/pack.ts'
import { isOfObject } from '../roles/moves/actors.ts'
import type { Compiled } from '../tables/compiled.ts'
import { WORD } from '../text/tokens.ts'
import { type Asked, isPreposition } from './asked.ts'

/*
 * Subjects of numbers that stand behind the object of a verb.
 */

/** Of "The fee is $4. The city wants to raise it to $5", "cuts that by a third" the fee: what the sentence before measures, in the same unit if in one. */
function pointedBack({ compiled, memory }: Asked, q: Quantity, word: string): string | null {
  const { impersonal, demonstratives, thats } = compiled.pack.phrases
  if (!impersonal?.has(word) && !demonstratives?.has(word) && !thats?.has(word)) return null
  return isRatio.has(q.unit!.type) || memory.figure?.unit.type === q.unit!.type ? memory.subjectBefore : null
}

/** Measures by which anything can change. */
const isRatio: ReadonlySet<string> = new Set(['percent', 'percentage_point', 'multiple'])

/** "raised its rate by", "cut the tax to", "put the cost at": what is moved or set stands between the verb and the number's preposition. */
export function movedObject(asked: Asked, q: Quantity, prior: Quantity | null): string | undefined {
  const { compiled, reading, clauses, mover } = asked
  const { phrases } = compiled.pack
  const { expected } = phrases
  const { tokens } = reading
  const g = clauses.before(q.first)
  const group = clauses.groups[g]
  const at = linkBefore(compiled, reading, q)
  const link = tokens[at]
  // "lifted its forecast to 24 million, and wheat with 12.5% protein eased"
  if (link?.kind !== WORD || phrases.with?.has(link.norm)) return undefined
  // "has lost money for six years": who has, but "will lose their licences for 30 days"
  const isPerfect =
    group !== undefined &&
    (phrases.perfect?.has(tokens[group.last - 1]?.norm ?? '') || phrases.isGerund?.(tokens[group.first]!.norm))
  if (q.unit!.type === 'duration' && phrases.purposes?.has(link.norm) && isPerfect) return undefined
  // "reduced her chance of developing cancer from": the gerund is in the object.
  const ownVerb = group !== undefined && (group.finite || phrases.placing?.has(tokens[group.last]!.norm))
  // "cap rent increases at 7 percent": the movement is a noun in the object.
  const isNoun =
    group !== undefined &&
    mover !== undefined &&
    reading.verbAt[mover.first] === NO_VERB &&
    group.last < mover.first &&
    phrases.placing?.has(tokens[group.last]!.norm) === true
  const later = isNoun || (ownVerb && mover !== undefined && group.first > mover.last)
  if (mover?.value.role === 'move' && !mover.value.noun && !mover.value.adjacent && !later) {
    // "cut the risk of one by 96 percent and of another by 50": the object is in the list.
    if (
      prior &&
      prior.first > mover.last &&
      at - prior.last > 2 &&
      phrases.by.has(link.norm) &&
      phrases.links.has(tokens[prior.last + 1]!.norm)
    )
      return undefined
    // "expects exports to rise 5 percent", "saw sales fall to": the object of the verb before.
    let first = mover.last + 1
    // "set a sentence of 11 years and cut it by a third": the same
    const same = prior && prior.last < mover.first && phrases.impersonal?.has(tokens[first]!.norm) && at === first + 1
    if (same) return asked.roles[asked.n - 1]!.subject ?? undefined
    const pointed = asked.n === 0 && at === first + 1 ? pointedBack(asked, q, tokens[first]!.norm) : null
    if (pointed) return pointed
    // "lifted its 2027 growth forecast to", "cut the April selling price to"
    if (phrases.articles.has(tokens[first]!.norm) && reading.periodAt[first + 1]) first++
    while (first < q.first && reading.periodAt[first]) first++
    // "left its forecast for this year at 3 percent but cut next year's to 2 percent"
    if (prior && first > mover.last + 1 && phrases.to.has(tokens[first]!.norm) && tokens[first - 1]!.word.genitive)
      return asked.roles[asked.n - 1]!.subject ?? undefined
    // "cut its full-year estimate from": the noun is in the time.
    if (
      first > mover.last + 1 &&
      isPreposition(compiled, tokens[first]!.norm) &&
      expected?.has(tokens[first - 1]!.norm)
    )
      return phrase(reading, first - 1, first - 1)
    for (let i = first; i < q.first && i < first + 14; i++) {
      const token = tokens[i]!
      // "raised the 20 percent tariff to", "cut fares on 11 routes by"
      const inside = reading.claims[reading.claimAt[i]!]
      if (inside && isOfObject(compiled, reading, inside))
        return clauses.objectBetween(inside.last + 1, at - 1) || undefined
      // "by an average of 12 percent"
      const lead = phrases.partOf.has(link.norm) && phrases.means?.has(tokens[at - 1]!.norm) ? at - 3 : at
      if (
        inside &&
        phrases.by.has(tokens[lead]?.norm ?? '') &&
        i > first + 1 &&
        phrases.breaks.has(tokens[i - 1]!.norm)
      )
        return clauses.objectBetween(first, i - 1) || undefined
      // "raises the minimum wage, unchanged since 2009, to"
      if (token.norm === ',' && i > first && tokens[at - 1]!.norm === ',' && at - 1 > i)
        return clauses.objectBetween(first, i - 1) || undefined
      // "lifted FY27 earnings estimates by": digits within a name.
      if (token.kind !== WORD && token.norm !== '-' && !token.glued && !reading.periodAt[i]) return undefined
      // "lowered its rate three times since May, from 4 percent to 3"
      if (reading.claimAt[i]! >= 0)
        return (phrases.from.has(link.norm) || phrases.to.has(link.norm)) && isObject(compiled, reading, first, i - 1)
          ? clauses.objectBetween(first, i - 1) || undefined
          : undefined
      // "its estimate of 2026 output by", "its growth forecast for 2027 to"
      // "its forecast for third-quarter growth to"
      const before = tokens[i - 1]!.norm
      const isLed = isPreposition(compiled, before) || phrases.partOf.has(before)
      const inner = reading.periodAt[i] && tokens[isLed ? i - 2 : i - 1]
      if (inner && (expected?.has(inner.norm) || reading.periodAt[i - 1])) continue
      // "raised spending for 2027 by"
      if (reading.periodAt[i]) {
        const last = isPreposition(compiled, before) ? i - 2 : i - 1
        return expectedOf({ compiled, reading }, first, last) || clauses.objectBetween(first, last) || undefined
      }
      if (phrases.to.has(token.norm) || phrases.by.has(token.norm) || phrases.from.has(token.norm))
        // "have had their hours cut by 20 percent"
        return i === first && reading.verbAt[mover.first] !== FINITE
          ? hadDone(asked, mover.first)
          : i > first
            ? expectedOf({ compiled, reading }, first, i - 1) ||
              clauses.objectBetween(first, untimed(reading, i - 1)) ||
              undefined
            : undefined
      if (i === first && (phrases.breaks.has(token.norm) || phrases.leading.has(token.norm))) return undefined
    }
    // "raised the fine for a blocked exit tenfold"
    if (
      q.unit!.type === 'multiple' &&
      first < q.first - 1 &&
      phrases.articles.has(tokens[first]!.norm) &&
      (!prior || prior.last < mover.last)
    )
      return clauses.objectBetween(first, q.first - 1) || undefined
    // "will grow its revenues 31% to $5.6 billion"
    if (
      reading.claimAt[first]! < 0 &&
      q.first - first <= 6 &&
      (!prior || prior.last < mover.first) &&
      (isObject(compiled, reading, first, q.first - 1) ||
        // "Higher prices lifted revenue 1.9%"
        (phrases.lifting?.has(tokens[mover.first]!.norm) && isPlainObject(compiled, reading, first, q.first - 1)))
    )
      return clauses.objectBetween(first, q.first - 1) || undefined
    return undefined
  }
  // "sold beans at 118,000 dong per kg", "bought the unit for $2 billion"
  if (
    group &&
    q.unit!.type === 'currency' &&
    (phrases.lying?.has(link.norm) || phrases.purposes?.has(link.norm)) &&
    phrases.trading?.has(tokens[group.last]!.norm) &&
    at - group.last > 1
  )
    return clauses.objectBetween(group.last + 1, at - 1) || undefined
  // "curtailed attacks by 50 percent", "trimming every department by 2 percent": whatever the verb, what it is done to.
  if (
    group &&
    phrases.by.has(link.norm) &&
    isRatio.has(q.unit!.type) &&
    !phrases.outdoing?.has(tokens[group.last]!.norm)
  ) {
    const object = at - group.last > 1 ? clauses.objectBetween(group.last + 1, at - 1) : ''
    if (object && !phrases.isAdverb?.(object)) return object
  }
  // "shortened its orbit from 12 hours to 11", "lengthened the odds to one in 18,000": so too, but not "restored power to 40 percent of homes".
  if (group && at - group.last > 1 && at - group.last < 10 && isTurnedInto(asked, q, at, group.last)) {
    const object = clauses.objectBetween(group.last + 1, untimed(reading, at - 1))
    if (object && !phrases.isAdverb?.(object)) return object
  }
  // "put insured losses at": a participle straight behind the verb describes what is put there.
  const placer = clauses.groups[g - 1]
  if (
    group &&
    !group.finite &&
    placer?.last === group.first - 1 &&
    at > group.last &&
    phrases.lying?.has(link.norm) &&
    phrases.placing?.has(tokens[placer.last]!.norm)
  )
    // "capped spending at $15 million"
    return at === group.last + 1
      ? phrase(reading, group.first, group.last)
      : clauses.objectBetween(group.first, at - 1) || undefined
  // "forecasts have unemployment at 4.3 percent"
  const has = phrases.lying?.has(link.norm) && phrases.having?.has(tokens[group?.last ?? -1]?.norm ?? '')
  // "lost their licences for 30 days"
  if (
    group &&
    q.unit!.type === 'duration' &&
    phrases.purposes?.has(link.norm) &&
    phrases.stopping?.has(tokens[group.last]!.norm)
  )
    return clauses.objectBetween(group.last + 1, at - 1) || undefined
  // "wanted coverage at 84 percent"
  const wants = phrases.lying?.has(link.norm) && phrases.wishing?.has(tokens[group?.last ?? -1]?.norm ?? '')
  if (!group || !(has || wants || phrases.placing?.has(tokens[group.last]!.norm))) return undefined
  // "English took the largest slice at 27 percent"
  if (phrases.lying?.has(link.norm) && phrases.taking?.has(tokens[group.last]!.norm)) return undefined
  // "sending its shares up 11%"
  if (mover?.value.role === 'move' && mover.value.adjacent && mover.last === at && at - group.last > 1)
    return clauses.objectBetween(group.last + 1, mover.first - 1) || undefined
  const bound = qualifierEnding(reading, q.first - 1)
  if (bound && bound.first - 1 === at && at > group.last && !phrases.to.has(link.norm) && !phrases.from.has(link.norm))
    return phrases.partOf.has(link.norm) || phrases.with?.has(link.norm)
      ? undefined
      : clauses.objectBetween(group.last + 1, at) || undefined
  // "leaving reservoirs 38 percent full", "dragging shipments 6 percent lower"
  if (
    (phrases.holding?.has(tokens[group.last]!.norm) ||
      (phrases.taking?.has(tokens[group.last]!.norm) && phrases.comparatives?.has(tokens[q.last + 1]?.norm ?? ''))) &&
    at > group.last &&
    isObject(compiled, reading, group.last + 1, at)
  )
    return clauses.objectBetween(group.last + 1, at) || undefined
  // "has kept its rate in the 4 percent range"
  if (phrases.holding?.has(tokens[group.last]!.norm) && phrases.inside?.has(link.norm) && at - group.last > 1)
    return clauses.objectBetween(group.last + 1, at - 1) || undefined
  // "on turnover estimated at £600,000"
  if (!group.finite && at === group.last + 1 && phrases.lying?.has(link.norm)) {
    const comma = tokens[group.first - 1]?.norm === ',' ? 1 : 0
    return clauses.nounsEndingAt(group.first - 1 - comma, true) || undefined
  }
  // "Inflation, which the bank aims to keep between 2 and 4 percent": what stands before the relative.
  if (at - group.last <= 1 && (phrases.to.has(link.norm) || at === group.last)) return ofRelativeObject(asked, g)
  if ((!phrases.to.has(link.norm) && !phrases.from.has(link.norm)) || at - group.last < 2 || at - group.last > 9)
    return undefined
  // "put last year's arms exports at"
  let from = group.last + 1
  while (from < at && reading.periodAt[from]) from++
  return (
    expectedOf({ compiled, reading }, group.last + 1, at - 1) ||
    clauses.objectBetween(from, untimed(reading, at - 1)) ||
    movedNoun(asked, group.last + 1, at - 1) ||
    meant(asked, group.last + 1, at - 1)
  )
}

/** The preposition of a number: of "in a range of 3 to 4 percent", "in the 3-4 percent range" the "in". */
function linkBefore(compiled: Compiled, reading: Reading, q: Quantity): number {
  const { phrases } = compiled.pack
  const { tokens } = reading
  const at = beforeNumber(compiled, reading, q)
  if (at < 3) return at
  if (!phrases.bands?.has(tokens[at - 1]!.norm) || !phrases.partOf.has(tokens[at]!.norm)) return at
  const link = phrases.articles.has(tokens[at - 2]!.norm) ? at - 3 : at - 2
  return phrases.inside?.has(tokens[link]?.norm ?? '') ? link : at
}

/** Whether a number is what a verb turns its object into, or what that was: behind "to" no count, behind "from" one with another behind "to". */
function isTurnedInto({ compiled, reading, n }: Asked, q: Quantity, at: number, verb: number): boolean {
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

/** Of "have had their hours cut" the hours. */
function hadDone({ compiled, reading, clauses }: Asked, done: number): string | undefined {
  const had = clauses.groups[clauses.before(done)]
  if (!had || !compiled.pack.phrases.having?.has(reading.tokens[had.last]!.norm)) return undefined
  return clauses.objectBetween(had.last + 1, done - 1) || undefined
}

/** Of "the rise in heart attacks" the heart attacks. */
function movedNoun({ compiled, reading, clauses }: Asked, first: number, last: number): string {
  const { articles, within, partOf } = compiled.pack.phrases
  const noun = articles.has(reading.tokens[first]!.norm) ? first + 1 : first
  const link = reading.tokens[noun + 1]?.norm ?? ''
  if (noun + 2 > last || reading.cueAt[noun]?.value.role !== 'move' || !(within?.has(link) || partOf.has(link)))
    return ''
  return clauses.objectBetween(noun + 2, last)
}

/** Of "taking the total to 231", "sees it at 3 percent" what was told of before. */
function meant({ compiled, reading, roles, n, memory }: Asked, first: number, last: number): string | undefined {
  const { articles, empty, impersonal } = compiled.pack.phrases
  const word = reading.tokens[last]!.norm
  const isTotal = last === first + 1 && articles.has(reading.tokens[first]!.norm) && empty.has(word)
  if (!isTotal && !(last === first && impersonal?.has(word))) return undefined
  return (n > 0 ? roles[n - 1]!.subject : memory.subject) ?? undefined
}

/** Whether words straight before a number are a noun phrase, not how or when something moved. */
function isObject({ pack }: Compiled, { tokens, periodAt, verbAt }: Reading, first: number, last: number): boolean {
  if (last < first) return false
  for (let i = first; i <= last; i++)
    if (tokens[i]!.kind !== WORD || periodAt[i] || verbAt[i] !== NO_VERB || pack.phrases.breaks.has(tokens[i]!.norm))
      return false
  const head = tokens[last]!.norm
  // "raise an extra 95 billion"
  if (pack.phrases.remaining?.has(head) || pack.phrases.scanty?.has(head) || pack.nouns.light.has(head)) return false
  return pack.phrases.articles.has(tokens[first]!.norm)
    ? last > first
    : pack.nouns.isHead(head, false) && !pack.nouns.stops.has(head)
}

/** Whether one or two words are a noun, be it one of things that are not counted: revenue, steel output. */
function isPlainObject(
  { pack }: Compiled,
  { tokens, periodAt, verbAt }: Reading,
  first: number,
  last: number,
): boolean {
  if (last < first || last > first + 1) return false
  for (let i = first; i <= last; i++) {
    const { kind, norm } = tokens[i]!
    if (
      kind !== WORD ||
      periodAt[i] ||
      verbAt[i] !== NO_VERB ||
      pack.nouns.stops.has(norm) ||
      pack.nouns.light.has(norm)
    )
      return false
    if (pack.phrases.isAdverb?.(norm) || pack.phrases.remaining?.has(norm) || pack.phrases.scanty?.has(norm))
      return false
  }
  return true
}

/** Of ", which the bank aims to keep" what "which" means. */
function ofRelativeObject({ compiled, reading, clauses }: Asked, g: number): string | undefined {
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

/** The last token before a time that ends there. */
function untimed({ periodAt }: Reading, at: number): number {
  let last = at
  while (last > 0 && periodAt[last]) last--
  return last
}

/** Of "its forecast for the wheat crop" the wheat crop. */
export function expectedOf(
  { compiled, reading }: Pick<Asked, 'compiled' | 'reading'>,
  first: number,
  last: number,
): string {
  const { expected, breaks, partOf, purposes, terms } = compiled.pack.phrases
  const { tokens } = reading
  for (let i = first; i < last; i++) {
    if (!expected?.has(tokens[i]!.norm)) continue
    const link = tokens[i + 1]!.norm
    if (!purposes?.has(link) && !partOf.has(link)) return ''
    // "its estimate of 2026 demand growth"
    let from = i + 2
    while (from < last && reading.periodAt[from]) from++
    if (reading.claimAt[from]! >= 0) return ''
    let to = from
    while (to < last && !breaks.has(tokens[to + 1]!.norm) && !reading.periodAt[to + 1]) to++
    const topic = trimPhrase(compiled, reading, from, to)
    // "its profit outlook for the year"
    return terms?.has(lastWord(topic)) ? '' : topic
  }
  return ''
}

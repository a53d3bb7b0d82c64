import { isPlainNoun } from '../../clauses/medial/noun-phrases.ts'
import { beforeNumber, phrase, surveyed } from '../../clauses/sentence.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { FINITE, NO_VERB } from '../../pack/pack.ts'
import { withoutGenitive } from '../../speech/medial/persons.ts'
import { isPossessive, WORD } from '../../text/tokens.ts'
import { isApostrophe } from './joined.ts'
import type { SubjectSearch } from './subject-search.ts'

/*
 * Numbers that are themselves the verb, or belong to a noun of movement, or are told of by the verb behind them.
 */

/** "profit halved": the number is itself the verb. */
export function ofOwnVerb(search: SubjectSearch, q: Quantity): string | undefined {
  const { reading, clauses } = search
  if (q.unit!.type !== 'multiple') return undefined
  // "would more than double capacity"
  if (reading.verbAt[q.first] === NO_VERB)
    return q.why.get('kind') === 'verb of so many times' ? multiplied(search, q) || undefined : undefined
  const own = clauses.groups.findIndex((group) => group.first <= q.first && q.first <= group.last)
  return own >= 0 ? multiplied(search, q) || (clauses.subjectOf(own) ?? undefined) : undefined
}

/** Of "would double capacity at its plant" the capacity: a noun without an article, behind which its phrase ends. */
function isMass({ compiled, reading: { tokens, verbAt } }: SubjectSearch, at: number): boolean {
  const { phrases, nouns } = compiled.pack
  const noun = tokens[at]
  if (noun?.kind !== WORD || noun.capital || verbAt[at] !== NO_VERB || !isPlainNoun(compiled, noun.norm)) return false
  if (phrases.isAdverb?.(noun.norm) || nouns.light.has(noun.norm) || phrases.trailing.has(noun.norm)) return false
  const next = tokens[at + 1]
  return next?.kind === WORD && (phrases.breaks.has(next.norm) || phrases.to.has(next.norm))
}

/** Of "doubles the risk of melanoma" the risk. */
function multiplied(search: SubjectSearch, q: Quantity): string {
  const { compiled, reading, clauses } = search
  const { phrases } = compiled.pack
  const { tokens, verbAt } = reading
  const article = tokens[q.last + 1]
  const owned = article?.kind === WORD && (phrases.articles.has(article.norm) || isPossessive(article))
  const many = article?.kind === WORD && !article.capital && compiled.pack.nouns.isHead(article.norm, false)
  if (reading.periodAt[q.last + 1]) return ''
  if (!owned && !many) return isMass(search, q.last + 1) ? article!.norm : ''
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

/** "the shilling’s slide to 131 from 129", "promised a cut in VAT on flats from 13.5 per cent to 9": whose movement it is. */
export function ofOwnMove({ compiled, reading, clauses, mover }: SubjectSearch, q: Quantity): string | undefined {
  const { tokens, verbAt } = reading
  if (mover?.value.role !== 'move' || verbAt[mover.first] !== NO_VERB || mover.last >= q.first || mover.first < 1)
    return undefined
  // "the fall in the party's total from 407 to 160"
  // "a sharp rise in fruit exports by 67 percent"
  const { inside, from, to, by } = compiled.pack.phrases
  const lead = beforeNumber(compiled, reading, q)
  const links = mover.value.adjacent ? [from, to] : [from, to, by]
  const isLed = links.some((words) => words.has(tokens[lead]?.norm ?? ''))
  if (isLed && inside?.has(tokens[mover.last + 1]?.norm ?? '') && lead - mover.last < 9) {
    // "an increase in remittances, from $126 billion to $689 billion"
    const end = tokens[lead - 1]!.norm === ',' && !by.has(tokens[lead]!.norm) ? lead - 2 : lead - 1
    const what = clauses.objectBetween(mover.last + 2, end)
    // "in Labour's total"
    if (what && withoutGenitive(compiled, what) !== what) return phrase(reading, mover.last + 2, lead - 1)
    if (what) return what
  }
  // "a profit drop of 69 percent", "a net sales increase of 5 percent"
  const isOf = compiled.pack.phrases.partOf.has(tokens[lead]?.norm ?? '') && lead === mover.last + 1
  if (isOf && mover.value.noun && compiled.pack.bare.accounts?.has(tokens[mover.first - 1]!.norm))
    return clauses.nounsEndingAt(mover.first - 1, true) || undefined
  if (!tokens[mover.first - 1]!.word.genitive || q.first - mover.last > 9) return undefined
  for (let i = mover.last + 1; i < q.first; i++) if (verbAt[i] === FINITE || tokens[i]!.norm === ',') return undefined
  return withoutGenitive(compiled, clauses.nounsEndingAt(mover.first - 1, true)) || undefined
}

/** "the government twice tightened the rules": a word that says how often, right before a verb, is told of who did it. */
export function ofOften({ compiled, reading, clauses }: SubjectSearch, q: Quantity): string | undefined {
  const isOften = q.words && q.first === q.last && compiled.pack.phrases.emptyUnits?.has(q.unit!.text)
  return isOften && reading.verbAt[q.last + 1] === FINITE ? clauses.nounsEndingAt(q.first - 1) || undefined : undefined
}

/** "the watchdog reckons another 3 percent will never be repaid": of what was told before. */
export function ofStatement(
  { compiled, reading, roles, n, memory }: SubjectSearch,
  q: Quantity,
): string | null | undefined {
  const { tokens, verbAt, cueAt } = reading
  const { partOf, many } = compiled.pack.phrases
  // "told the court that 40 of them would go"
  const isOfThem = partOf.has(tokens[q.last + 1]?.norm ?? '') && many?.has(tokens[q.last + 2]?.norm ?? '')
  const verb = isOfThem ? q.last + 3 : q.last + 1
  if (q.noun || q.unit!.type === 'duration' || verbAt[verb] !== FINITE) return undefined
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

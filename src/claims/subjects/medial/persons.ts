import { trimPhrase } from '../../clauses/medial/noun-phrases.ts'
import { beforeNumber, phrase, qualifierEnding, type Reading } from '../../clauses/sentence.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { NO_VERB } from '../../pack/pack.ts'
import { withoutGenitive } from '../../speech/medial/persons.ts'
import type { Compiled } from '../../tables/compiled.ts'
import { type Token, WORD } from '../../text/tokens.ts'
import { isSameUnit } from './compared.ts'
import { isHyphen, isPreposition, type SubjectSearch } from './subject-search.ts'

/*
 * Subjects that are mostly a person or a body: who is so old, ranked, sentenced or paid so, or gets so much.
 */

/** How a number came to be an age. */
const ages: ReadonlySet<string> = new Set(['age behind a name', 'bound behind a bare number'])

/** Of "Ana Roy, 33", "left school at 14", "children under 5" whoever is so old. */
export function ofAge(search: SubjectSearch, q: Quantity): string | undefined {
  const { compiled, reading, clauses, memory } = search
  const { pronouns, breaks, ages: words } = compiled.pack.phrases
  if (!words || q.unit!.type !== 'duration') return undefined
  const before = reading.tokens[q.first - 1]
  if (words.old.has(reading.tokens[q.last]!.norm) && before?.kind === WORD) {
    // ", the youngest of them four months old"
    let comma = q.first - 1
    while (
      comma > 0 &&
      q.first - comma < 6 &&
      reading.tokens[comma]!.kind === WORD &&
      reading.verbAt[comma] === NO_VERB
    )
      comma--
    const youngest = reading.tokens[comma]!.norm === ',' ? trimPhrase(compiled, reading, comma + 1, q.first - 1) : ''
    if (youngest) return youngest
  }
  // "said Karen Boyd, 38 years old, who"
  const isApposed = words.old.has(reading.tokens[q.last]!.norm) && before?.norm === ','
  const apposed = isApposed && nameEndingAt(compiled, reading, q.first - 2)
  if (apposed) return apposed
  if (!ages.has(q.why.get('unit') ?? '') && !words.age.has(before?.norm ?? '')) {
    // "Infants as young as six months"
    const as = words.young.has(before?.norm ?? '') && words.young.has(reading.tokens[q.first - 3]?.norm ?? '')
    return as && q.first > 3 ? clauses.nounsEndingAt(q.first - 4, true) || undefined : undefined
  }
  // "three in four of them are under 40": whoever the share is of
  const share = search.n > 0 ? search.roles[search.n - 1]! : null
  const isOfThem = compiled.pack.phrases.objects?.has(reading.tokens[q.first - 3]?.norm ?? '')
  if (isOfThem && share?.kind === 'share') return share.subject ?? undefined
  // … but no verb of a title: "Pension Age to Be Lifted to 67"
  const name = reading.verbAt[q.first - 2] === NO_VERB ? nameEndingAt(compiled, reading, q.first - 2) : ''
  if (name && !pronouns.has(name.toLowerCase()) && !breaks.has(name.toLowerCase())) return name
  // "girls as young as 11"
  if (words.young.has(before?.norm ?? '') && q.first > 3) return clauses.nounsEndingAt(q.first - 4, true) || undefined
  // "he left school at 14"
  // "From the age of 27 until his death"
  const ofAge =
    compiled.pack.phrases.partOf.has(before?.norm ?? '') &&
    words.age.has(reading.tokens[q.first - 2]?.norm ?? '') &&
    !qualifierEnding(reading, q.first - 1)
  const isAt = words.at.has(before?.norm ?? '')
  const atAge = words.age.has(before?.norm ?? '')
  if (ofAge || isAt || (atAge && words.at.has(reading.tokens[q.first - 2]?.norm ?? ''))) {
    const g = clauses.before(q.first)
    // "after decades of coexisting with it, at age 66 the man discovered": whoever follows
    const opens = atAge && reading.tokens[q.first - 3]?.norm === ','
    if (g >= 0 && !opens) return clauses.subjectOf(g) ?? memory.person ?? undefined
    // "At age 66 the man discovered"
    const next = clauses.groups.findIndex(({ finite, first }) => finite && first > q.last)
    return (next >= 0 ? clauses.subjectOf(next) : null) ?? memory.person ?? undefined
  }
  if (before?.kind === WORD && reading.tokens[q.first - 2]?.norm === ',')
    return nameEndingAt(compiled, reading, q.first - 3) || clauses.nounsEndingAt(q.first - 3, true) || undefined
  // "aged between 24 and 61"
  for (let i = q.first - 1; i > 0 && i > q.first - 4; i--)
    if (words.aged.has(reading.tokens[i]!.norm)) {
      const at = reading.tokens[i - 1]!.norm === ',' ? i - 2 : i - 1
      const counted = reading.claims[reading.claimAt[at]!]
      // "those aged 25 to 34"
      if (compiled.pack.phrases.demonstratives?.has(reading.tokens[at]!.norm)) return phrase(reading, at, q.last)
      return counted?.noun ? counted.unit!.text : clauses.nounsEndingAt(at, true) || undefined
    }
  // "Two men, 24 and 31, were held"
  const prior = search.n > 0 ? reading.claims[search.n - 1]! : null
  const isPair = prior?.last === q.first - 2 && ages.has(prior.why.get('unit') ?? '')
  if (isPair && compiled.pack.phrases.links.has(before?.norm ?? '')) return share!.subject ?? undefined
  // "Police said the driver, 22, was"
  if (before?.norm === ',') return clauses.nounsEndingAt(q.first - 2, true) || undefined
  return before?.kind === WORD ? ofBareAge(search, q, before) : undefined
}

/** Of "a man aged 71" the man, of "children under 5" the children, of "She was 91" her. */
function ofBareAge(
  { compiled, reading, clauses, memory }: SubjectSearch,
  q: Quantity,
  before: Token,
): string | undefined {
  // "a man aged 71"; "She was 91."
  // "children under 5": of what stands before, the group alone.
  const bound = qualifierEnding(reading, q.first - 1)
  const isBound = compiled.pack.phrases.comparing.has(before.norm) || bound !== null
  // "builders 13 and up", "those 15 and over"
  const { isHead } = compiled.pack.nouns
  const who = compiled.pack.phrases.grouping?.anyone.has(before.norm)
  if (!bound && (who || isHead(before.norm, false)))
    return who ? phrase(reading, q.first - 1, q.first - 1) : clauses.nounsEndingAt(q.first - 1, true) || undefined
  // "three of them under the age of 5"
  if (bound && bound.first < q.first - 2) return clauses.nounsEndingAt(bound.first - 1, true) || undefined
  // "60 percent of the population is under 17"
  // "The volunteers, most of them women, were on average 42"
  const own = clauses.groups.findIndex(({ last, finite }) => finite && last < q.first && last > q.first - 4)
  const told =
    own >= 0 &&
    (isBound
      ? clauses.groups[own]!.last === q.first - 2
      : compiled.pack.phrases.passive?.has(reading.tokens[clauses.groups[own]!.last]!.norm))
  // "one in four of those under 25"
  if (isBound && compiled.pack.phrases.demonstratives?.has(reading.tokens[q.first - 2]?.norm ?? ''))
    return phrase(reading, q.first - 2, q.last)
  // "whose daughter had turned 20"
  const turned = own >= 0 && clauses.groups[own]!.last === q.first - 1
  const found = told || turned ? clauses.subjectOf(own) : clauses.nounsEndingAt(q.first - 2, isBound)
  return found || memory.person || memory.subject || undefined
}

/** The capital words that end with a token, or "". */
export function nameEndingAt(_compiled: Compiled, reading: Reading, last: number): string {
  let first = last + 1
  while (first > 0 && last - first < 4 && !reading.periodAt[first - 1]) {
    const token = reading.tokens[first - 1]!
    const hyphened = token.glued && reading.tokens[first - 2]?.norm === '-'
    if (token.kind === WORD && (token.capital || hyphened)) first--
    // "Jamal al-Hariri", but of "co-worker Ivan Rivas" the name
    else if (
      token.norm === '-' &&
      token.glued &&
      // "Kim Min-su"
      (reading.tokens[first]?.capital || (first <= last && reading.tokens[first - 2]?.capital))
    )
      first -= 2
    else break
  }
  first = Math.max(first, 0)
  while (first < last && (reading.tokens[first]!.kind !== WORD || !isNameOpener(reading, first))) first++
  return first <= last ? phrase(reading, first, last) : ''
}

/** A capital word, or the small one of "al-Hariri". */
const isNameOpener = ({ tokens }: Reading, at: number): boolean =>
  tokens[at]!.capital || (tokens[at + 1]!.norm === '-' && tokens[at + 2]?.capital === true)

/** Of "31 percent of orders, behind China's 59 percent" China. */
export function ofOwner(
  { compiled, reading, n }: SubjectSearch,
  q: Quantity,
  prior: Quantity | null,
): string | undefined {
  const { tokens, periodAt } = reading
  const owner = tokens[q.first - 1]
  // "won 8.8 million votes, or 37 percent, to Mr Abu's 6.9 million"
  const alike = prior !== null && (isSameUnit(prior, q) || (n > 1 && isSameUnit(reading.claims[n - 2]!, q)))
  if (!alike || q.noun || !owner?.capital || periodAt[q.first - 1]) return undefined
  const next = tokens[q.last + 1]
  if (!owner.word.genitive || (next?.kind === WORD && !compiled.pack.nouns.stops.has(next.norm))) return undefined
  return withoutGenitive(compiled, nameEndingAt(compiled, reading, q.first - 1)) || undefined
}

/** Of "making Nigeria Africa's second-largest buyer" Nigeria, or "". */
function madeSo(compiled: Compiled, { tokens }: Reading, clauses: SubjectSearch['clauses'], q: Quantity): string {
  const group = clauses.groupBefore(q.first)
  if (!group || !compiled.pack.phrases.making?.has(tokens[group.last]!.norm)) return ''
  let owner = q.first - 1
  while (
    owner > group.last &&
    !tokens[owner]!.word.genitive &&
    !compiled.pack.phrases.articles.has(tokens[owner]!.norm)
  )
    owner--
  while (owner > group.last && compiled.pack.phrases.articles.has(tokens[owner - 1]!.norm)) owner--
  const { breaks, personalObjects, objects } = compiled.pack.phrases
  const isNoun = ({ kind, norm }: Token): boolean =>
    kind === WORD && !breaks.has(norm) && !personalObjects?.has(norm) && !objects?.has(norm)
  const between = tokens.slice(group.last + 1, owner)
  return between.length > 0 && between.every(isNoun) ? clauses.objectBetween(group.last + 1, owner - 1) : ''
}

/** Of "The survey ranked Leeds fourth" Leeds; of "ranked it fourth" `null`: not the survey. */
function rankedSo({ compiled, reading, clauses }: SubjectSearch, q: Quantity): string | null | undefined {
  const { ranked, rankBetween } = compiled.pack.bare
  const { objects, impersonal, personalObjects } = compiled.pack.phrases
  const { tokens } = reading
  const group = clauses.groupBefore(q.first)
  if (!group?.finite || group.last >= q.first - 1 || !ranked?.verbs?.has(tokens[group.last]!.norm)) return undefined
  const { norm } = tokens[q.first - 1]!
  if (group.last === q.first - 2) {
    if (objects?.has(norm) || impersonal?.has(norm) || personalObjects?.has(norm)) return null
    if (rankBetween.has(norm)) return undefined
  }
  return clauses.objectBetween(group.last + 1, q.first - 1) || undefined
}

/** "third-placed Japan", "output at the mine, the world's second-largest, fell" */
export function ofRank(search: SubjectSearch, q: Quantity): string | null | undefined {
  const { compiled, reading, clauses } = search
  const { tokens } = reading
  if (q.unit!.type !== 'rank') return undefined
  const comma = rankedBefore(compiled, reading, q)
  const ranked = comma > 0 ? (ofRateBefore(search, comma) ?? clauses.nounsEndingAt(comma - 1, true)) : ''
  if (ranked) return ranked
  const made = madeSo(compiled, reading, clauses, q)
  if (made) return made
  const placed = rankedSo(search, q)
  if (placed !== undefined) return placed
  let i = q.last + 1
  if (tokens[i]?.norm === '-') i++
  const { rankAfter, ranked: ranking } = compiled.pack.bare
  if (!tokens[i] || !(rankAfter.has(tokens[i]!.norm) || ranking?.heads.has(tokens[i]!.norm))) return undefined
  let last = i
  while (
    last - i < 6 &&
    ((tokens[last + 1]?.kind === WORD && tokens[last + 1]!.capital) || isHyphen(reading, last + 1))
  )
    last++
  return last > i ? phrase(reading, i + 1, last) : undefined
}

/** Of "2.3 per 1,000 workers, the third-highest" what that rate is of: the subject of the number whose base ends before a comma; else `null`. */
function ofRateBefore({ compiled, reading, roles, n }: SubjectSearch, comma: number): string | null {
  const rate = reading.claims[n - 1]
  if (!rate || rate.last >= comma - 1 || comma - rate.last > 5) return null
  return compiled.pack.notClaims.base.before.has(reading.tokens[rate.last + 1]!.norm) ? roles[n - 1]!.subject : null
}

/** The comma behind which a rank stands as an apposition: ", Japan's second-busiest airport.", ", the world's fourth-largest, fell"; or -1. */
function rankedBefore({ pack }: Compiled, { tokens, verbAt, periodAt, claimAt }: Reading, q: Quantity): number {
  const { articles, breaks } = pack.phrases
  let comma = q.first - 1
  const isOwner = (at: number): boolean =>
    tokens[at]!.word.genitive || articles.has(tokens[at]!.norm) || tokens[at + 1]!.word.genitive || tokens[at]!.capital
  while (comma > 0 && q.first - comma < 5 && tokens[comma]!.kind === WORD && isOwner(comma)) comma--
  const noun = tokens[comma - 1]
  if (comma < 1 || tokens[comma]!.norm !== ',' || comma === q.first - 1 || noun?.kind !== WORD) return -1
  if (verbAt[comma - 1] !== NO_VERB || periodAt[comma - 1] || claimAt[comma - 1]! >= 0) return -1
  let end = q.last + 1
  while (tokens[end]?.kind === WORD && end - q.last < 8 && verbAt[end] === NO_VERB && !breaks.has(tokens[end]!.norm))
    end++
  const isEnd = /^[,.;]$/.test(tokens[end]?.norm ?? '.') || (verbAt[end] === NO_VERB && breaks.has(tokens[end]!.norm))
  return isEnd ? comma : -1
}

/** "an electrician on $460 a week": who is paid so. */
export function ofPay({ compiled, reading, clauses }: SubjectSearch, q: Quantity): string | undefined {
  const { phrases, bare } = compiled.pack
  const { tokens, verbAt } = reading
  if (q.unit!.type !== 'currency' || !bare.placed?.has(tokens[q.first - 1]?.norm ?? '')) return undefined
  if (!phrases.articles.has(tokens[q.last + 1]?.norm ?? '') || !bare.daily?.has(tokens[q.last + 2]?.norm ?? ''))
    return undefined
  const noun = q.first - 2
  return noun >= 0 && tokens[noun]!.kind === WORD && verbAt[noun] === NO_VERB
    ? clauses.nounsEndingAt(noun, true) || undefined
    : undefined
}

/** Of "A further $20 million will go to schools", "of which $840 million went on hotels", "$3 million was set aside for roads" what it is for. */
export function ofReceiver({ compiled, reading, clauses, n }: SubjectSearch, q: Quantity): string | undefined {
  const { goes, allotting, partOf, pronouns, demonstratives, to, heldOn, purposes, many, terms } = compiled.pack.phrases
  const { tokens, verbAt } = reading
  // "one child in three goes to school hungry": those who go
  if ((q.unit!.type !== 'currency' && q.unit!.type !== 'percent' && q.unit!.type !== 'multiple') || q.noun)
    return undefined
  let at = q.last + 1
  // "allocated £3m for roads"
  const giver = clauses.groupBefore(q.first)
  const isAllotted =
    giver?.last === beforeNumber(compiled, reading, q) &&
    allotting?.has(tokens[giver.last]!.norm) &&
    purposes?.has(tokens[at]?.norm ?? '')
  const told = isAllotted ? clauses.nounsBehind(at) || undefined : undefined
  if (told && !terms?.has(told.toLowerCase())) return told
  const whole = tokens[at + 1]?.norm ?? ''
  // "1,100 flats, a fifth of them reserved for nurses": the flats
  const counted = reading.claims[n - 1]
  if (q.unit!.type !== 'currency' && counted?.noun && counted.unit!.type === 'count' && many?.has(whole))
    return undefined
  if (partOf.has(tokens[at]?.norm ?? '') && (pronouns.has(whole) || demonstratives?.has(whole))) at += 2
  // "38p went on staff and 21p on trains"
  const before = reading.claims[n - 1]
  const goesOn =
    before?.why.get('subject') === 'what it goes to' && before.unit!.code === q.unit!.code && verbAt[at] === NO_VERB
  if (goesOn && (to.has(tokens[at]?.norm ?? '') || heldOn?.has(tokens[at]!.norm) || purposes?.has(tokens[at]!.norm)))
    return clauses.nounsBehind(at) || undefined
  const isEnd = (norm: string): boolean => (goes?.has(norm) || allotting?.has(norm)) === true
  while (at < q.last + 6 && tokens[at] && verbAt[at] !== NO_VERB && !isEnd(tokens[at]!.norm)) at++
  const verb = tokens[at]?.norm ?? ''
  if (!isEnd(verb)) return undefined
  // "set aside for"
  if (allotting?.has(verb) && purposes?.has(tokens[at + 2]?.norm ?? '')) at++
  const link = tokens[at + 1]?.norm ?? ''
  if (!(goes?.has(verb) ? to.has(link) || heldOn?.has(link) : purposes?.has(link) || heldOn?.has(link)))
    return undefined
  return clauses.nounsBehind(at + 1) || undefined
}

/** "Polls gave the Liberals 46 percent", "offered nurses 3 percent": who is given a share. */
export function ofGiven({ compiled, reading, clauses, memory }: SubjectSearch, q: Quantity): string | undefined {
  const { granting, offering, passive, personalObjects, partOf, articles } = compiled.pack.phrases
  const { tokens } = reading
  const group = clauses.groupBefore(q.first)
  if (q.unit!.type !== 'percent' || !group) return undefined
  const verb = tokens[group.last]!.norm
  // "offers savers a 4 percent bonus": the bonus
  const isOffered = offering?.has(verb) && !articles.has(tokens[q.first - 1]!.norm)
  if (!isOffered && !granting?.has(verb)) return undefined
  for (let i = group.first; i < group.last; i++) if (passive?.has(tokens[i]!.norm)) return undefined
  const first = group.last + 1
  if (personalObjects?.has(tokens[first]!.norm)) return memory.person ?? undefined
  const at = beforeNumber(compiled, reading, q)
  return partOf.has(tokens[at]!.norm) ? undefined : clauses.objectBetween(first, at) || undefined
}

/** "It took rescuers 31 hours to reach them", "It takes two months for sales to show": whom it takes so long, or `null`. */
export function ofTaking({ compiled, reading, clauses }: SubjectSearch, q: Quantity): string | null | undefined {
  const { takingTime, impersonal, contracted, purposes, personalObjects } = compiled.pack.phrases
  const { tokens, claimAt, claims } = reading
  if (q.unit!.type !== 'duration') return undefined
  const group = clauses.groupBefore(q.first)
  if (!group?.finite || !takingTime?.has(tokens[group.last]!.norm)) return undefined
  const who = contracted?.get(tokens[group.first]!.norm) ?? tokens[group.first - 1]?.norm ?? ''
  if (!impersonal?.has(who)) return undefined
  const counted = claims[claimAt[group.last + 1]!]
  if (counted && counted !== q) return counted.noun ? counted.unit!.text : undefined
  const at = beforeNumber(compiled, reading, q)
  const whom =
    at > group.last && !personalObjects?.has(tokens[at]!.norm) ? clauses.objectBetween(group.last + 1, at) : ''
  if (whom) return whom
  if (!purposes?.has(tokens[q.last + 1]?.norm ?? '')) return undefined
  return clauses.nounsBehind(q.last + 1) || undefined
}

/** "sentenced the owners to 11 years", "fined Acme $5 million", "ranking him 374th": upon whom it is laid. */
export function ofSentence(
  { compiled, reading, clauses, memory }: SubjectSearch,
  q: Quantity,
): string | null | undefined {
  const { sentencing, passive, personalObjects, to, purposes, partOf } = compiled.pack.phrases
  const { tokens, claimAt, claims } = reading
  const own = clauses.groupBefore(q.first)
  // "banned him from driving for 15 years"
  const isBarred = own?.finite === false && compiled.pack.phrases.from.has(tokens[own.first - 1]?.norm ?? '')
  const group = isBarred ? clauses.groupBefore(own.first) : own
  if (!group || !sentencing?.has(tokens[group.last]!.norm)) return undefined
  for (let i = group.first; i < group.last; i++) if (passive?.has(tokens[i]!.norm)) return undefined
  const first = group.last + 1
  // "sentenced her to 11 years": not the court that did
  if (personalObjects?.has(tokens[first]!.norm)) return memory.person
  if (isBarred) return clauses.objectBetween(first, own.first - 2) || undefined
  let at = beforeNumber(compiled, reading, q)
  if (at < first || (q.unit!.type !== 'duration' && q.unit!.type !== 'currency')) return undefined
  // "barred it from the building of its $37 billion network" is no sentence.
  const link = tokens[at]!.norm
  if (to.has(link) || purposes?.has(link)) at--
  else if (isPreposition(compiled, link) || partOf.has(link)) return undefined
  for (let i = first; i <= at && i < first + 3; i++) {
    const counted = claims[claimAt[i]!]
    if (counted && counted !== q) return counted.noun ? counted.unit!.text : undefined
  }
  return clauses.objectBetween(first, at) || undefined
}

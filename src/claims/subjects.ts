import { type Asked, isHyphen, isPreposition, overAttributes, overPlaces } from './asked-subject.ts'
import type { Compiled } from './compiled.ts'
import { trimPhrase, whoever } from './noun-phrases.ts'
import { FINITE, NO_VERB, NON_FINITE } from './pack.ts'
import { withoutGenitive } from './persons.ts'
import type { Quantity } from './quantity.ts'
import { beforeNumber, isHyphened, phrase, qualifierEnding, type Reading, surveyed } from './sentence.ts'
import { amountOf, apposed, complement, describes, dimension, isAttributive, nounOf, worth } from './subject-nouns.ts'
import {
  inBracket,
  isSameUnit,
  ofAddition,
  ofChange,
  ofCompared,
  ofDifference,
  ofEqual,
  ofExpected,
  ofPrevious,
  ofRival,
  ofWhich,
  samePrior,
} from './subjects-compared.ts'
import { expectedOf, movedObject } from './subjects-objects.ts'
import { opensItsClause, partOfWhole } from './subjects-parts.ts'
import { isPossessive, SYMBOL, WORD } from './tokens.ts'

type Rule = readonly [string, (asked: Asked, q: Quantity, prior: Quantity | null) => string | null | undefined]

/** What a number measures: the first rule that has an answer. `undefined`: ask the next one. */
const rules: readonly Rule[] = [
  ['same as before the bracket', inBracket],
  ['same as the level that it moved to', ofPrevious],
  ['subject of the verb that it is', ofOwnVerb],
  ['same as the change that led to it', ofChange],
  ['name behind it', ofRival],
  ['what was expected', ofExpected],
  ['what it is added to', ofAddition],
  ['off what', ofOff],
  ['whose it is', ofOwner],
  ['part of what is named before', ofWhich],
  ['same as what it equals', ofEqual],
  ['what is so much more or less', ofDifference],
  ['name behind the rank', ofRank],
  ['name before the age', ofAge],
  ['whole named at the front', ofFronted],
  ['what it goes to', ofReceiver],
  ['thing counted', counted],
  ['upon whom it is laid', ofSentence],
  ['whom it takes so long', ofTaking],
  ['who is paid so', ofPay],
  ['noun behind the hyphen', attributive],
  ['what is worth so much', worth],
  ['what there is so many times of', asMany],
  ['whole that it is part of', partOfWhole],
  ['noun that a bound stands behind', bounded],
  ['complement of the verb', complement],
  ['object of the verb', movedObject],
  ['what it is said to be an amount of', describes],
  ['what is so long', dimension],
  ['what it stands behind', apposed],
  ['noun before "of"', nounOf],
  ['what the amount consists of', amountOf],
  ['same as what it is compared with', ofCompared],
  ['who did it so often', ofOften],
  ['noun after "with"', absolute],
  ['record in so long', ofRecord],
  ['what is said to be so', ofStatement],
  ['measure that something is done to', ofMeasure],
  ['noun before the colon', ofColon],
  ['same as the number before, or the noun of the list', listed],
  ['whose movement it is', ofOwnMove],
  ['subject of the verb', ofVerb],
  ['thing counted', countedAnyway],
  ['same as the number before', samePrior],
  ['first noun phrase', firstNouns],
]

/** Finds the subject of a claim, or `null`. */
export function findSubject(asked: Asked): string | null {
  const { reading, n } = asked
  const q = reading.claims[n]!
  const prior = n > 0 ? reading.claims[n - 1]! : null
  for (const [name, rule] of rules) {
    const found = rule(asked, q, prior)
    if (found === undefined || found === '' || (found !== null && /^[\d.,%]+$/.test(found))) continue
    q.why.set('subject', name)
    if (rule === partOfWhole && found && asked.memory.whole === null) asked.memory.whole = found
    return found === null ? null : sayWhat(asked, found)
  }
  return null
}

/** "those of automobiles" behind "exports of chips": exports of automobiles. */
function sayWhat({ compiled, roles, n, memory }: Asked, found: string): string {
  const { demonstratives, breaks, partOf, to, from, owners, clauseOpeners, pointers } = compiled.pack.phrases
  // "the figure is closer to 9 billion"
  if (pointers?.has(found.toLowerCase())) {
    // Where the sentence before measured several things, the noun says as much as any of them.
    const told = memory.ledBefore === memory.subjectBefore ? memory.ledBefore : null
    return (n > 0 ? roles[n - 1]!.subject : told) ?? found
  }
  const space = demonstratives ? found.indexOf(' ') : -1
  if (space < 0 || !demonstratives!.has(found.slice(0, space).toLowerCase())) return found
  const isLink = (word: string): boolean => breaks.has(word) || partOf.has(word) || to.has(word) || from.has(word)
  // "Those teams" are teams.
  const [, link = '', next = ''] = found.split(' ', 3)
  // "those under 25" are people.
  if (!isLink(link) || clauseOpeners.has(link) || owners?.has(next) || /^\d/.test(next)) return found
  const before = ((n > 0 ? roles[n - 1]!.subject : null) ?? memory.subject ?? '').split(' ')
  const end = before.findIndex(isLink)
  // "Dairy prices", and then "those of sugar": prices of sugar.
  const isOther = end < 0 && partOf.has(link)
  const head = isOther ? before.at(-1)! : before.slice(0, end < 0 ? before.length : end).join(' ')
  return head ? `${head}${found.slice(space)}` : found
}

/** Of "31 percent of orders, behind China's 59 percent" China. */
function ofOwner({ compiled, reading, n }: Asked, q: Quantity, prior: Quantity | null): string | undefined {
  const { tokens, periodAt } = reading
  const owner = tokens[q.first - 1]
  // "won 8.8 million votes, or 37 percent, to Mr Abu's 6.9 million"
  const alike = prior !== null && (isSameUnit(prior, q) || (n > 1 && isSameUnit(reading.claims[n - 2]!, q)))
  if (!alike || q.noun || !owner?.capital || periodAt[q.first - 1]) return undefined
  const next = tokens[q.last + 1]
  if (!owner.word.genitive || (next?.kind === WORD && !compiled.pack.nouns.stops.has(next.norm))) return undefined
  return withoutGenitive(compiled, nameBefore(compiled, reading, q.first - 1)) || undefined
}

/** "profit halved": the number is itself the verb. */
function ofOwnVerb(asked: Asked, q: Quantity): string | undefined {
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

/** Of "A further $20 million will go to schools", "30 percent of that goes to a relief fund" the schools and the fund. */
function ofReceiver({ compiled, reading, clauses }: Asked, q: Quantity): string | undefined {
  const { goes, partOf, pronouns, demonstratives, to, breaks } = compiled.pack.phrases
  const { tokens, verbAt, claimAt } = reading
  if (q.unit!.type !== 'currency' && q.unit!.type !== 'percent' && q.unit!.type !== 'multiple') return undefined
  let at = q.last + 1
  const whole = tokens[at + 1]?.norm ?? ''
  if (partOf.has(tokens[at]?.norm ?? '') && (pronouns.has(whole) || demonstratives?.has(whole))) at += 2
  while (at < q.last + 6 && tokens[at] && verbAt[at] !== NO_VERB && !goes?.has(tokens[at]!.norm)) at++
  if (!goes?.has(tokens[at]?.norm ?? '') || !to.has(tokens[at + 1]?.norm ?? '')) return undefined
  let last = at + 1
  while (
    tokens[last + 1]?.kind === WORD &&
    last - at < 8 &&
    claimAt[last + 1]! < 0 &&
    verbAt[last + 1] !== FINITE &&
    !breaks.has(tokens[last + 1]!.norm)
  )
    last++
  return last > at + 1 ? clauses.objectBetween(at + 2, last) || undefined : undefined
}

/** "third-placed Japan" */
function ofRank({ compiled, reading }: Asked, q: Quantity): string | undefined {
  const { tokens } = reading
  if (q.unit!.type !== 'rank') return undefined
  let i = q.last + 1
  if (tokens[i]?.norm === '-') i++
  if (!tokens[i] || !compiled.pack.bare.rankAfter.has(tokens[i]!.norm)) return undefined
  let last = i
  while (
    last - i < 6 &&
    ((tokens[last + 1]?.kind === WORD && tokens[last + 1]!.capital) || isHyphen(reading, last + 1))
  )
    last++
  return last > i ? phrase(reading, i + 1, last) : undefined
}

/** How a number came to be an age. */
const ages: ReadonlySet<string> = new Set(['age behind a name', 'bound behind a bare number'])

function ofAge({ compiled, reading, clauses, memory }: Asked, q: Quantity): string | null | undefined {
  const isAge =
    ages.has(q.why.get('unit') ?? '') || compiled.pack.phrases.ages?.age.has(reading.tokens[q.first - 1]?.norm ?? '')
  if (q.unit!.type !== 'duration') return undefined
  // "Infants as young as six months"
  const { ages: aging } = compiled.pack.phrases
  const as =
    aging?.young.has(reading.tokens[q.first - 1]?.norm ?? '') &&
    aging.young.has(reading.tokens[q.first - 3]?.norm ?? '')
  if (as && !isAge && q.first > 3) return clauses.nounsEndingAt(q.first - 4, true) || undefined
  if (!isAge) return undefined
  const name = nameBefore(compiled, reading, q.first - 2)
  const { pronouns, breaks, ages: words } = compiled.pack.phrases
  if (!words) return undefined
  if (name && !pronouns.has(name.toLowerCase()) && !breaks.has(name.toLowerCase())) return name
  const before = reading.tokens[q.first - 1]
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
    return nameBefore(compiled, reading, q.first - 3) || clauses.nounsEndingAt(q.first - 3, true) || undefined
  // "aged between 24 and 61"
  for (let i = q.first - 1; i > 0 && i > q.first - 4; i--)
    if (words.aged.has(reading.tokens[i]!.norm)) {
      const at = reading.tokens[i - 1]!.norm === ',' ? i - 2 : i - 1
      const counted = reading.claims[reading.claimAt[at]!]
      // "those aged 25 to 34"
      if (compiled.pack.phrases.demonstratives?.has(reading.tokens[at]!.norm)) return phrase(reading, at, q.last)
      return counted?.noun ? counted.unit!.text : clauses.nounsEndingAt(at, true) || undefined
    }
  // "Police said the driver, 22, was"
  if (before?.norm === ',') return clauses.nounsEndingAt(q.first - 2, true) || undefined
  if (before?.kind === WORD) {
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
  return undefined
}

function nameBefore({ pack }: Compiled, reading: Reading, last: number): string {
  const { nameParts } = pack.phrases
  let first = last + 1
  while (first > 0 && last - first < 4 && !reading.periodAt[first - 1]) {
    const token = reading.tokens[first - 1]!
    const hyphened = token.glued && reading.tokens[first - 2]?.norm === '-'
    if (token.kind === WORD && (token.capital || hyphened)) first--
    // "Chantal du Toit"
    else if (
      token.kind === WORD &&
      first <= last &&
      nameParts?.has(token.norm) &&
      reading.tokens[first - 2]?.capital &&
      reading.tokens[first]!.capital
    )
      first--
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

function counted(asked: Asked, q: Quantity): string | undefined {
  const { compiled, reading, clauses, roles, n } = asked
  // "2,150 women, 640 of whom were given it"
  if (q.lent && compiled.pack.phrases.relatives?.has(reading.tokens[q.last + 2]?.norm ?? '') && q.unit!.text)
    return q.unit!.text
  // "46 of the injured were flown", "214 of those enrolled"
  if (q.unit!.type === 'count' && (q.lent || !q.noun)) return someOf(asked, q)
  if (q.unit!.type !== 'count' || !q.noun) return undefined
  if (roles[n]!.kind === 'change') return isDone(asked, q) ? q.unit!.text : undefined
  // "topped the list with 3,118 units": of what, the verb says.
  const isEmpty = compiled.pack.phrases.emptyUnits?.has(q.unit!.text) === true
  if (isEmpty && roles[n]!.direction === null) {
    // "37 million units of the phone"
    const of = compiled.pack.phrases.partOf.has(reading.tokens[q.last + 1]?.norm ?? '') ? q.last + 1 : -1
    let last = of
    while (
      of > 0 &&
      reading.tokens[last + 1]?.kind === WORD &&
      last - of < 5 &&
      reading.verbAt[last + 1] === NO_VERB &&
      !compiled.pack.phrases.breaks.has(reading.tokens[last + 1]!.norm)
    )
      last++
    return last > of && of > 0 ? clauses.objectBetween(of + 1, last) || undefined : undefined
  }
  // "a 612-bed hospital"
  if (q.noun.first === q.last && reading.tokens[q.last - 1]?.norm === '-') return sized(asked, q)
  const at = beforeNumber(compiled, reading, q)
  const link = reading.tokens[at]?.norm ?? ''
  const verb = clauses.groups[clauses.before(q.first)]
  const { margins, placing, to, by, gauged, passive } = compiled.pack.phrases
  // "The margin of error was 3.1 points"
  if (verb && at === verb.last && gauged?.has(q.unit!.text) && passive?.has(link))
    return clauses.subjectOf(clauses.before(q.first)) ?? q.unit!.text
  if (verb && margins) {
    // "leads by two strokes": who leads, not the strokes.
    const isAhead = by.has(link) && at - verb.last < 8 && margins.has(reading.tokens[verb.last]!.norm)
    if (isAhead) return clauses.subjectOf(clauses.before(q.first)) ?? undefined
    // "extended the run to 19 games": the run.
    // but not "put it to its 31,000 members"
    const isIt = compiled.pack.phrases.impersonal?.has(reading.tokens[verb.last + 1]?.norm ?? '')
    if (!isIt && to.has(link) && placing?.has(reading.tokens[verb.last]!.norm) && roles[n]!.direction === null) {
      const object = movedObject(asked, q, null)
      if (object) return object
    }
  }
  // "starts fell to 1.31 million units"
  if (
    roles[n]!.direction !== null &&
    n > 0 &&
    roles[n - 1]!.kind === 'change' &&
    roles[n - 1]!.subject &&
    (to.has(link) || roles[n]!.previous === null)
  )
    return roles[n - 1]!.subject!
  // "Class sizes would rise to 24 pupils from 21": what rises.
  if (roles[n]!.direction !== null && roles[n]!.kind === 'level' && to.has(link) && asked.mover && verb) {
    const mover = clauses.before(q.first)
    if (asked.mover.last === verb.last && !compiled.pack.phrases.unchanged?.has(reading.tokens[verb.last]!.norm))
      return clauses.subjectOf(mover) ?? q.unit!.text
  }
  // "starts fell to a rate of 238,600 units in January from a revised 251,300"
  if (roles[n]!.direction !== null && asked.mover && q.unit!.text === 'units')
    return movedObject(asked, q, null) ?? (verb ? clauses.subjectOf(clauses.before(q.first)) : null) ?? q.unit!.text
  return q.unit!.text
}

/** Of "46 of the injured", "214 of those enrolled", "three of the four drier ones" whoever stands behind the "of". */
function someOf({ compiled, reading, clauses }: Asked, q: Quantity): string | undefined {
  const { partOf, determiners, demonstratives } = compiled.pack.phrases
  const { tokens, verbAt, claimAt } = reading
  const at = q.last + 2
  const opener = tokens[at]?.norm ?? ''
  if (!partOf.has(tokens[at - 1]?.norm ?? '') || !(determiners?.has(opener) || demonstratives?.has(opener)))
    return undefined
  const those = whoever(compiled, reading, at)
  if (those) return those
  let last = at
  while (tokens[last + 1]?.kind === WORD && last - at < 6 && claimAt[last + 1]! < 0 && verbAt[last + 1] === NO_VERB)
    last++
  return last > at ? clauses.objectBetween(at, last) || undefined : undefined
}

/** "lost 29 lions", "added 250,000 jobs": whether something is done to what is counted. */
function isDone({ compiled, reading, clauses }: Asked, q: Quantity): boolean {
  const verb = clauses.groups[clauses.before(q.first)]
  let at = beforeNumber(compiled, reading, q)
  // "added another 1 million connections"
  if (compiled.pack.phrases.remaining?.has(reading.tokens[at]?.norm ?? '')) at--
  return (
    verb !== undefined &&
    at === verb.last &&
    !compiled.pack.phrases.gauged?.has(q.unit!.text) &&
    !compiled.pack.phrases.emptyUnits?.has(q.unit!.text)
  )
}

/** Of "Of the money, 60 million dinars will go to schools", "Of those asked, 27 percent" the money and those asked. */
function ofFronted({ compiled, reading, roles, clauses, n }: Asked, q: Quantity): string | undefined {
  const { partOf } = compiled.pack.phrases
  const { tokens, claims } = reading
  if (!partOf.has(tokens[0]!.norm) || q.noun || q.unit!.type === 'duration' || isHyphened(reading, q)) return undefined
  // "Of the 140,000 hectares burned"
  if (n === 0 && q.first < 3 && masses.has(q.unit!.type)) return q.unit!.text
  const at = beforeNumber(compiled, reading, q)
  if (at < 2 || at > 12 || tokens[at]!.norm !== ',') return undefined
  for (let i = 1; i < at; i++) if (tokens[i]!.norm === ',') return undefined
  if (n > 0 && claims[0]!.last < at) return n === 1 && !claims[0]!.noun ? (roles[0]!.subject ?? undefined) : undefined
  return n === 0 ? whoever(compiled, reading, 1) || clauses.nounsEndingAt(at - 1, true) || undefined : undefined
}

/** Of "homes under $500,000", "babies younger than 6 months" the homes and the babies. */
export function bounded({ compiled, reading, clauses }: Asked, q: Quantity): string | undefined {
  const { phrases, nouns } = compiled.pack
  const bound = qualifierEnding(reading, q.first - 1)
  if (!bound || q.noun || q.unit!.type === 'percent' || q.unit!.type === 'multiple') return undefined
  const { tokens, verbAt, periodAt, claimAt, cueAt } = reading
  const size = tokens[bound.first]!.norm
  // "more than" only rounds what the verb says.
  const adjective = bound.first === bound.last ? phrases.breaks.has(size) : phrases.isDegree?.(size) === true
  const at = bound.first - 1
  if (!adjective || tokens[at]?.kind !== WORD || verbAt[at] !== NO_VERB) return undefined
  if (periodAt[at] || claimAt[at]! >= 0 || cueAt[at] || !nouns.isHead(tokens[at]!.norm, false)) return undefined
  return clauses.nounsEndingAt(at, true) || undefined
}

/** Of "a 612-bed hospital", "a 40-acre orchard" the noun behind. */
function sized({ compiled, reading }: Asked, q: Quantity): string | undefined {
  const { tokens, verbAt } = reading
  const { nouns } = compiled.pack
  // "a four-year, $56 million contract"
  const next = reading.claims[reading.claimAt[q.last + 2]!]
  let from = tokens[q.last + 1]?.norm === ',' && next?.unit?.type === 'currency' ? next.last : q.last
  while (isHyphen(reading, from + 1)) from += 2
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
    !nouns.stops.has(tokens[last + 1]!.norm)
  )
    last++
  return last > from ? phrase(reading, from + 1, last) : undefined
}

const isApostrophe = (norm: string): boolean => norm === "'" || norm === '’'

/** "decline", but not the "contracts" of "two-year contracts" */
function isMoveNoun({ cueAt, verbAt }: Reading, at: number): boolean {
  const cue = cueAt[at]?.value
  return cue?.role === 'move' && (cue.noun === true || verbAt[at] !== NO_VERB)
}

/** A measure written with a hyphen before its noun, or with an apostrophe. */
function attributive(asked: Asked, q: Quantity): string | undefined {
  const { compiled, reading, roles, n } = asked
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
  const name = aged && tokens[q.first - 3]?.capital ? nameBefore(compiled, reading, q.first - 3) : ''
  // "The 54-year-old spent 26 years there": whoever was named before
  return name || sized(asked, q) || (isOfAge(asked, q) ? knownPerson(asked) : undefined)
}

/** Whether a number is the age that a person is called by: "The 54-year-old". */
const isOfAge = ({ compiled, reading }: Asked, q: Quantity): boolean =>
  q.unit!.code === 'a' &&
  compiled.pack.phrases.ages?.old.has(reading.tokens[q.last]!.norm) === true &&
  compiled.pack.bare.definite(reading.tokens[q.first - 1]?.norm ?? '')

const knownPerson = ({ memory: { person, names } }: Asked): string | undefined =>
  person && (person.includes(' ') || names.has(person)) ? person : undefined

/** "the government twice tightened the rules": a word that says how often, right before a verb, is told of who did it. */
function ofOften({ compiled, reading, clauses }: Asked, q: Quantity): string | undefined {
  const isOften = q.words && q.first === q.last && compiled.pack.phrases.emptyUnits?.has(q.unit!.text)
  return isOften && reading.verbAt[q.last + 1] === FINITE ? clauses.nounsEndingAt(q.first - 1) || undefined : undefined
}

/** "with unemployment at 5.4 percent", "as sales rose": a phrase of its own behind "with". */
function absolute(asked: Asked, q: Quantity, prior: Quantity | null): string | undefined {
  const { compiled, reading, clauses } = asked
  const { phrases } = compiled.pack
  const { tokens } = reading
  if (!phrases.with || phrases.emptyUnits?.has(q.unit!.text)) return undefined
  const g = clauses.before(q.first)
  const from = Math.max(g >= 0 ? clauses.groups[g]!.last : -1, prior ? prior.last : -1)
  for (let i = q.first - 1; i > from && q.first - i < 10; i--) {
    if (tokens[i]!.kind === SYMBOL && !tokens[i]!.glued) return undefined
    if (!phrases.with.has(tokens[i]!.norm)) continue
    const at = beforeNumber(compiled, reading, q)
    // "with 90 percent counted": of the votes that a share was told of; but not "Japanese with 364,000"
    if (at <= i)
      return (q.unit!.type === 'percent' && reading.verbAt[q.last + 1] === NON_FINITE && asked.memory.part) || undefined
    let last = at
    while (
      last > i &&
      (phrases.breaks.has(tokens[last]!.norm) ||
        phrases.to.has(tokens[last]!.norm) ||
        reading.cueAt[last]?.value.role === 'move' ||
        reading.periodAt[last])
    )
      last--
    return clauses.objectBetween(i + 1, last) || undefined
  }
  return undefined
}

/** Of "seized 3 tonnes, the biggest haul in two years" the haul. */
function ofRecord({ compiled, reading, clauses }: Asked, q: Quantity): string | undefined {
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
  let first = link - 1
  while (first > 0 && link - first < 5 && tokens[first]!.kind === WORD && !bare.superlatives(tokens[first]!.norm))
    first--
  if (!bare.superlatives(tokens[first]?.norm ?? '') || first === link - 1) return undefined
  if (!phrases.articles.has(tokens[first - 1]?.norm ?? '') || tokens[first - 2]?.norm !== ',') return undefined
  for (let i = first; i < link; i++) if (verbAt[i] !== NO_VERB || nouns.stops.has(tokens[i]!.norm)) return undefined
  return phrase(reading, first, link - 1)
}

/** "the watchdog reckons another 3 percent will never be repaid": of what was told before. */
function ofStatement({ compiled, reading, roles, n, memory }: Asked, q: Quantity): string | null | undefined {
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

/** An elliptic list: "Rents gained 3 percent and wages 2.6 percent", "Japanese with 364,000"; else the number before shares its subject. */
function listed(asked: Asked, q: Quantity, prior: Quantity | null): string | null | undefined {
  const { compiled, reading, clauses, roles, n } = asked
  const { phrases, nouns } = compiled.pack
  const { tokens, cueAt, periodAt } = reading
  if (!prior) return undefined
  // "slid to a five-year low of $4.92"
  if (
    isHyphened(reading, prior) &&
    phrases.extremes?.has(tokens[prior.last + 1]?.norm ?? '') &&
    q.first - prior.last < 5
  )
    return undefined
  // "followed 94 doctors for six months": how long it went on.
  if (q.unit!.type === 'duration' && prior.unit!.type !== 'duration' && phrases.lasting?.has(tokens[q.first - 1]!.norm))
    return undefined
  const verb = clauses.groups[clauses.before(q.first)]
  if (
    prior.unit!.type === 'duration' &&
    roles[n]!.kind === 'change' &&
    n > 1 &&
    roles[n - 2]!.kind === 'change' &&
    !(verb && verb.first > prior.last)
  )
    return roles[n - 2]!.subject ?? undefined
  let start = prior.last
  // "Taiwan 29 percent and China, where flights resumed in April, 12 percent": the noun stands before the relative clause.
  const inset = relativeBefore(asked, q, prior)
  const g = clauses.before(inset < 0 ? q.first : inset)
  if (g >= 0 && clauses.groups[g]!.first > prior.last) {
    // "followed by Japanese with 364,000"
    const group = clauses.groups[g]!
    const by = group.last + 1
    // "prices rising by $40": how far, not by whom
    if (group.finite || !phrases.by.has(tokens[by]?.norm ?? '') || beforeNumber(compiled, reading, q) === by)
      return undefined
    start = by
  }
  for (let i = start + 1; i < (inset < 0 ? q.first : inset); i++) {
    const cue = cueAt[i]?.value
    // "and costs by 8 percent": a noun here
    if (
      cue &&
      ((cue.role === 'state' && reading.verbAt[i] !== NO_VERB) || (cue.role === 'move' && !cue.adjacent && !cue.noun))
    )
      return undefined
  }
  const adjacent = cueAt[phrases.from.has(tokens[q.first - 1]!.norm) ? q.first - 2 : q.first - 1]?.value
  if (adjacent?.role === 'move' && adjacent.adjacent) {
    const k = overAttributes(asked)
    // "Orders came to 4 million tons, up 12 percent"
    const sum = reading.claims[k]!
    const came = clauses.before(sum.first)
    const isSum =
      sum.noun && came >= 0 && compiled.pack.phrases.to.has(tokens[beforeNumber(compiled, reading, sum)]?.norm ?? '')
    return (isSum ? clauses.subjectOf(came) : null) ?? roles[k]!.subject ?? undefined
  }
  let last = inset < 0 ? beforeNumber(compiled, reading, q) : inset - 1
  // ", the agency said, after a 0.2 percent fall": the one who speaks is no noun of the list.
  let told = false
  while (
    last > start &&
    (tokens[last]!.kind === SYMBOL ||
      phrases.trailing.has(tokens[last]!.norm) ||
      phrases.isAdverb?.(tokens[last]!.norm) ||
      phrases.breaks.has(tokens[last]!.norm) ||
      (cueAt[last] && cueAt[last]!.value.role !== 'kind' && !isNounOfState(reading, last)) ||
      periodAt[last] ||
      phrases.from.has(tokens[last]!.norm) ||
      phrases.by.has(tokens[last]!.norm) ||
      phrases.to.has(tokens[last]!.norm))
  ) {
    if (cueAt[last]?.value.role === 'saying' || phrases.reporting?.has(tokens[last]!.norm)) told = true
    last--
  }
  if (told) return roles[overCompared(asked, q)]!.subject ?? undefined
  let first = last + 1
  while (
    first - 1 > start &&
    (tokens[first - 1]!.kind === WORD || tokens[first - 1]!.norm === '-') &&
    !phrases.links.has(tokens[first - 1]!.norm) &&
    !phrases.breaks.has(tokens[first - 1]!.norm) &&
    (!cueAt[first - 1] || cueAt[first - 1]!.value.role === 'kind' || isNounOfState(reading, first - 1)) &&
    !periodAt[first - 1]
  )
    first--
  // "and her target price for the stock by 40%": the noun before the preposition
  const link = gapOf(asked, start, first - 1, q)
  if (link > 0) return trimPhrase(compiled, reading, link + 1, last) || undefined
  const opener = first - 1 > start || first - 1 === start ? tokens[first - 1] : undefined
  const isList =
    opener !== undefined &&
    !(phrases.articles.has(tokens[first]?.norm ?? '') && first - 1 === prior.last) &&
    (first - 1 === start || phrases.links.has(opener.norm))
  if (last >= first && compiled.pack.bare.superlatives(tokens[last]!.norm)) return roles[n - 1]!.subject ?? undefined
  const words = last >= first && isList ? trimPhrase(compiled, reading, first, last) : ''
  if (
    words &&
    words.length > 2 &&
    !(reading.verbAt[first] !== NO_VERB && phrases.isGerund?.(tokens[first]!.norm)) &&
    (!nouns.stops.has(words.toLowerCase()) || (cueAt[last] !== undefined && isNounOfState(reading, last))) &&
    !phrases.signs?.has(tokens[first]!.norm) &&
    (first - 1 > start || start > prior.last || clauses.groups.length === 0)
  )
    return words
  if (q.lent && q.unit!.type === 'count' && q.unit!.text && roles[n]!.direction === null) return q.unit!.text
  const k = overCompared(asked, q)
  return purpose(asked, q, prior) || (roles[k === n - 1 ? overPlaces(asked) : k]!.subject ?? undefined)
}

/** "costs", where it is no verb. */
const isNounOfState = ({ cueAt, verbAt }: Reading, at: number): boolean =>
  cueAt[at]!.value.role === 'state' && verbAt[at] === NO_VERB

/**
 * Where the "and" stands that begins a noun with a preposition of its own, as in "lowered its estimate to 2, and her target price for the
 * stock by 40%"; else -1.
 */
function gapOf({ compiled, reading }: Asked, start: number, at: number, q: Quantity): number {
  const { phrases } = compiled.pack
  const { tokens, verbAt, periodAt } = reading
  const lead = tokens[beforeNumber(compiled, reading, q)]!.norm
  if (at <= start || !phrases.breaks.has(tokens[at]!.norm) || !(phrases.by.has(lead) || phrases.to.has(lead))) return -1
  let i = at
  const goesOn = (k: number): boolean =>
    tokens[k]!.kind === WORD && verbAt[k] === NO_VERB && !isMoveNoun(reading, k) && !periodAt[k]
  while (i > start && goesOn(i) && !phrases.links.has(tokens[i]!.norm)) i--
  const isGap = i > start && at - i < 6 && phrases.links.has(tokens[i]!.norm) && tokens[i]!.kind === WORD
  return isGap && (i === start + 1 || (i === start + 2 && tokens[i - 1]!.norm === ',')) ? i : -1
}

/** Of "£86m for roads, £22m for 70 buses and £4m for cycle lanes" what the later sums are for, or "". */
function purpose({ compiled, reading, clauses, n }: Asked, q: Quantity, prior: Quantity): string {
  const { tokens, claims, claimAt, verbAt, periodAt } = reading
  const { links, purposes } = compiled.pack.phrases
  const first = q.last + 2
  const isFor = (at: number): boolean => purposes?.has(tokens[at]?.norm ?? '') === true
  if (q.unit!.type !== 'currency' || !isFor(q.last + 1) || tokens[first] === undefined) return ''
  // The sum before has a purpose of its own, be it over what is counted for it: "£9.7m to fill 31,000 potholes, £22m for".
  let sum = n - 1
  while (sum > 0 && prior.noun && !isSameUnit(claims[sum]!, q)) sum--
  const before = claims[sum]!
  const isList = isFor(before.last + 1) || isFor(before.first - 1) || (before !== prior && isSameUnit(before, q))
  if (!isList || !links.has(tokens[q.first - 1]?.norm ?? '')) return ''
  const counted = claims[claimAt[first]!]
  // "£4m for 17 miles of cycle lanes"
  if (counted && !counted.noun && compiled.pack.phrases.partOf.has(tokens[counted.last + 1]?.norm ?? '')) {
    let end = counted.last + 2
    while (tokens[end + 1]?.kind === WORD && verbAt[end + 1] === NO_VERB && end - counted.last < 6) end++
    return clauses.objectBetween(counted.last + 2, end)
  }
  if (counted) return counted.noun ? counted.unit!.text : ''
  let last = first
  while (
    tokens[last + 1]?.kind === WORD &&
    last - first < 6 &&
    verbAt[last + 1] === NO_VERB &&
    !links.has(tokens[last + 1]!.norm) &&
    claimAt[last + 1]! < 0
  )
    last++
  return periodAt[first] ? '' : clauses.objectBetween(first, last)
}

/** The comma that opens a relative clause which a comma straight before a number closes, behind the number before; or -1. */
function relativeBefore({ compiled, reading }: Asked, q: Quantity, prior: Quantity): number {
  const { relatives, wherein } = compiled.pack.phrases
  const { tokens, claimAt, verbAt } = reading
  const close = beforeNumber(compiled, reading, q)
  if (tokens[close]?.norm !== ',') return -1
  for (let i = close - 1; i > prior.last + 1 && close - i < 12; i--) {
    if (claimAt[i]! >= 0) return -1
    if (tokens[i]!.norm !== ',') continue
    const opener = tokens[i + 1]!.norm
    return relatives?.has(opener) || wherein?.has(opener) || verbAt[i + 1] === NON_FINITE ? i : -1
  }
  return -1
}

/** The number before, or of "2.4 percent this year, above its 1.8 percent goal, and 2 percent in 2027" the one before what it is compared with. */
function overCompared({ compiled, reading, n }: Asked, q: Quantity): number {
  const { comparing, links } = compiled.pack.phrases
  const { tokens, claims } = reading
  const prior = claims[n - 1]!
  if (n < 2 || !isSameUnit(claims[n - 2]!, q)) return n - 1
  let comma = q.first - 1
  while (comma > prior.last && tokens[comma]!.norm !== ',') comma--
  if (comma === prior.last || !links.has(tokens[comma + 1]!.norm)) return n - 1
  for (let i = prior.first - 1; i > claims[n - 2]!.last; i--) if (comparing.has(tokens[i]!.norm)) return n - 2
  return n - 1
}

/** "a lower tax rate: 19.8%", "a deep cut – 40 jobs": what stands before the mark. */
function ofColon({ compiled, reading, clauses, n }: Asked, q: Quantity): string | undefined {
  const { tokens, verbAt, claimAt } = reading
  // "Teachers: 18 positions, $1.44 million", "• Ending buses for pupils within 2 miles: $515,000": a row with its label
  const isItem = tokens[0]!.kind === SYMBOL && tokens[0]!.norm === '•'
  if (n > 0 && (isItem || clauses.groups.length === 0) && !q.noun) {
    let mark = (isItem ? q : reading.claims[0]!).first - 1
    while (mark > 0 && (isItem ? tokens[mark]!.norm !== ':' : tokens[mark]!.kind !== SYMBOL)) mark--
    const label = tokens[mark]?.norm === ':' ? trimPhrase(compiled, reading, 0, mark - 1) : ''
    if (label) return label
  }
  const { to, with: having } = compiled.pack.phrases
  let colon = beforeNumber(compiled, reading, q)
  // "The exceptions stand out: Turkey at 33 percent"
  if (to.has(tokens[colon]?.norm ?? '') || having?.has(tokens[colon]?.norm ?? '')) {
    const link = colon
    while (colon > 0 && link - colon < 6 && tokens[colon]!.kind === WORD && verbAt[colon] === NO_VERB) colon--
    return tokens[colon]!.norm === ':' && !q.noun ? clauses.objectBetween(colon + 1, link - 1) || undefined : undefined
  }
  if (tokens[colon]?.norm !== ':' || q.noun || reading.claims[n - 1]?.last === colon - 1) return undefined
  const noun = tokens[colon - 1]
  if (noun?.kind !== WORD || verbAt[colon - 1] !== NO_VERB || claimAt[colon - 1]! >= 0) return undefined
  return clauses.nounsEndingAt(colon - 1, true) || undefined
}

/** "the shilling’s slide to 131 from 129": whose movement it is. */
function ofOwnMove({ compiled, reading, clauses, mover }: Asked, q: Quantity): string | undefined {
  const { tokens, verbAt } = reading
  if (mover?.value.role !== 'move' || verbAt[mover.first] !== NO_VERB || mover.last >= q.first || mover.first < 1)
    return undefined
  if (!tokens[mover.first - 1]!.word.genitive || q.first - mover.last > 9) return undefined
  for (let i = mover.last + 1; i < q.first; i++) if (verbAt[i] === FINITE || tokens[i]!.norm === ',') return undefined
  return withoutGenitive(compiled, clauses.nounsEndingAt(mover.first - 1, true)) || undefined
}

function ofVerb(asked: Asked, q: Quantity): string | null | undefined {
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
    return q.unit!.text
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
  const expects = reading.cueAt[group.last]?.value
  // "models showed wind speeds in the north 3 metres per second below normal": what is shown.
  if (expects?.role === 'saying' && (expects.source === 'before' || expects.name === 'showed')) {
    const at = beforeNumber(compiled, reading, q)
    const object = clauses.objectBetween(group.last + 1, isPreposition(compiled, tokens[at]?.norm ?? '') ? at - 1 : at)
    if (object && !compiled.pack.phrases.bareMoves?.has(object.toLowerCase())) return object
  }
  // "Economists had expected an increase of 10,000": of what was told before.
  const said = reading.cueAt[group.last]?.value
  // "had pencilled in growth of 4.5 percent, now see 4.8 percent"
  const lead = beforeNumber(compiled, reading, q)
  if (
    (lead <= group.last || (lead === group.last + 1 && compiled.pack.phrases.inside?.has(tokens[lead]!.norm))) &&
    compiled.pack.phrases.foreseen?.has(tokens[group.last]!.norm)
  )
    for (let k = n - 1; k >= 0 && k > n - 3; k--)
      if (roles[k]!.modality !== 'reported' && isSameUnit(reading.claims[k]!, q)) return roles[k]!.subject ?? undefined
  // "Analysts had been expecting $1.19": of what the sentence before tells.
  if (n === 0 && isExpecting(asked, g, q) && asked.memory.subjectBefore) return asked.memory.subjectBefore
  if (said?.role === 'saying' && said.source === 'before' && asked.roles[asked.n]!.kind === 'change')
    return asked.memory.subject ?? clauses.subjectOf(g) ?? undefined
  // "Data showed that 6.5 percent of it comes": not of whoever says so.
  if (said?.role === 'saying' && compiled.pack.phrases.thats?.has(tokens[group.last + 1]?.norm ?? '')) return null
  // A pronoun that means nothing known says nothing.
  const who = tokens[group.first - 1]
  const { pronouns, clauseOpeners } = compiled.pack.phrases
  const isPronoun =
    compiled.pack.phrases.contracted?.has(opener.norm) === true ||
    (who?.kind === WORD && pronouns.has(who.norm) && !clauseOpeners.has(who.norm))
  const { speaking, contracted } = compiled.pack.phrases
  const isSpeaking = speaking?.has(contracted?.get(opener.norm) ?? who?.norm ?? '')
  const told = isSpeaking ? ofSpeaking(asked, q, g) : ''
  if (told) return told
  // "We cut 1,200 jobs": those at least.
  return clauses.subjectOf(g) ?? (isPronoun && !(q.unit!.type === 'count' && q.noun) ? null : undefined)
}

/** "The fleet stood at 843", "ticket sales were 16,200": whether a number without its noun is said of the subject of its verb. */
function isStated({ compiled, reading, clauses }: Asked, q: Quantity, g: number): boolean {
  const group = clauses.groups[g]
  if (!group?.finite) return false
  const { to, passive, pronouns } = compiled.pack.phrases
  const { tokens } = reading
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

/** "It took rescuers 31 hours to reach them", "It takes two months for sales to show": whom it takes so long, or `null`. */
function ofTaking({ compiled, reading, clauses }: Asked, q: Quantity): string | null | undefined {
  const { infinitive, needingTime, impersonal, contracted, purposes, personalObjects } = compiled.pack.phrases
  const { tokens, verbAt, claimAt, claims } = reading
  if (q.unit!.type !== 'duration') return undefined
  const group = clauses.groups[clauses.before(q.first)]
  if (!group?.finite || !needingTime?.has(tokens[group.last]!.norm)) return undefined
  const who = contracted?.get(tokens[group.first]!.norm) ?? tokens[group.first - 1]?.norm ?? ''
  if (!impersonal?.has(who)) return undefined
  const counted = claims[claimAt[group.last + 1]!]
  if (counted && counted !== q) return counted.noun ? counted.unit!.text : undefined
  const at = beforeNumber(compiled, reading, q)
  const whom =
    at > group.last && !personalObjects?.has(tokens[at]!.norm) ? clauses.objectBetween(group.last + 1, at) : ''
  if (whom) return whom
  if (!purposes?.has(tokens[q.last + 1]?.norm ?? '')) return undefined
  let last = q.last + 1
  while (
    tokens[last + 1]?.kind === WORD &&
    last - q.last < 7 &&
    verbAt[last + 1] === NO_VERB &&
    !infinitive.has(tokens[last + 1]!.norm)
  )
    last++
  return clauses.objectBetween(q.last + 2, last) || undefined
}

/** "sentenced the owners to 11 years", "fined Acme $5 million", "ranking him 374th": upon whom it is laid. */
function ofSentence({ compiled, reading, clauses, memory }: Asked, q: Quantity): string | undefined {
  const { sentencing, passive, personalObjects, to, purposes, partOf } = compiled.pack.phrases
  const { tokens, claimAt, claims } = reading
  const group = clauses.groups[clauses.before(q.first)]
  if (!group || !sentencing?.has(tokens[group.last]!.norm)) return undefined
  for (let i = group.first; i < group.last; i++) if (passive?.has(tokens[i]!.norm)) return undefined
  const first = group.last + 1
  if (personalObjects?.has(tokens[first]!.norm)) return memory.person ?? undefined
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

/** "wiping $190 million off its market value": off what. */
function ofOff({ compiled, reading, clauses }: Asked, q: Quantity): string | undefined {
  const { tokens, verbAt, claimAt } = reading
  if (!compiled.pack.phrases.off?.has(tokens[q.last + 1]?.norm ?? '') || q.noun) return undefined
  let last = q.last + 1
  while (tokens[last + 1]?.kind === WORD && last - q.last < 7 && verbAt[last + 1] === NO_VERB && claimAt[last + 1]! < 0)
    last++
  return last > q.last + 1 ? clauses.objectBetween(q.last + 2, last) || undefined : undefined
}

/** "an electrician on $460 a week": who is paid so. */
function ofPay({ compiled, reading, clauses }: Asked, q: Quantity): string | undefined {
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

/** Whether a number is what those who forecast expect, straight behind their verb. */
function isExpecting({ compiled, reading, clauses }: Asked, g: number, q: Quantity): boolean {
  const { foreseen, forecasters, purposes } = compiled.pack.phrases
  const group = clauses.groups[g]!
  const at = beforeNumber(compiled, reading, q)
  if (at > group.last && !(at === group.last + 1 && purposes?.has(reading.tokens[at]!.norm))) return false
  const view = foreseen?.get(reading.tokens[group.last]!.norm)
  // "Rich nations promised $8 billion": their own.
  const subject = view && view !== 'target' ? clauses.subjectOf(g) : null
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

function countedAnyway({ compiled }: Asked, q: Quantity): string | undefined {
  if (compiled.pack.phrases.emptyUnits?.has(q.unit!.text)) return undefined
  return q.unit!.type === 'count' && q.unit!.text ? q.unit!.text : undefined
}

/** Whether a paper that somebody was asked for opens the sentence, before the comma in front of a number. */
function isPaperAhead({ pack }: Compiled, { tokens }: Reading, from: number, q: Quantity): boolean {
  if (!pack.phrases.breaks.has(tokens[from]!.norm)) return false
  for (let i = from + 1; i < q.first && i < from + 7; i++) if (pack.phrases.papers?.has(tokens[i]!.norm)) return true
  return false
}

/** ", 60 of the 140 acres were pulled out": a measure that is the subject of its clause. */
function ofMeasure({ compiled, reading }: Asked, q: Quantity, prior: Quantity | null): string | undefined {
  if (!masses.has(q.unit!.type) || reading.verbAt[q.last + 1] !== FINITE) return undefined
  const at = beforeNumber(compiled, reading, q)
  const of = compiled.pack.phrases.partOf.has(reading.tokens[at]?.norm ?? '') && prior?.last === at - 1
  const before = reading.tokens[at]?.norm ?? ''
  const opens = compiled.pack.phrases.links.has(before) || compiled.pack.phrases.clauseOpeners.has(before)
  return of || opens ? q.unit!.text : undefined
}

/** Of "a third as many workers" the workers. */
function asMany({ compiled, reading }: Asked, q: Quantity): string | undefined {
  const { like, asMany: many } = compiled.pack.phrases
  const { tokens, verbAt } = reading
  if (
    q.unit!.type !== 'multiple' ||
    !like?.has(tokens[q.last + 1]?.norm ?? '') ||
    !many?.has(tokens[q.last + 2]?.norm ?? '')
  )
    return undefined
  let last = q.last + 2
  while (
    tokens[last + 1]?.kind === WORD &&
    last - q.last < 7 &&
    verbAt[last + 1] === NO_VERB &&
    !compiled.pack.nouns.stops.has(tokens[last + 1]!.norm)
  )
    last++
  return last > q.last + 2 ? trimPhrase(compiled, reading, q.last + 3, last) || undefined : undefined
}

/** Measures that may stand for what they are an amount of: "2,300 hectares have burned". */
const masses: ReadonlySet<string> = new Set(['area', 'volume', 'mass', 'energy'])

function firstNouns({ compiled, reading, clauses, memory, mover }: Asked, q: Quantity): string | null {
  if (masses.has(q.unit!.type) && opensItsClause(compiled, reading, q)) return q.unit!.text
  // "Profit up 12 percent, dividend raised": a headline without a verb.
  const headed = mover?.last === q.first - 1 && mover.first > 0 && clauses.before(q.first) < 0
  const moved = headed ? clauses.nounsEndingAt(mover.first - 1) : ''
  if (moved) return moved
  // "At 828 metres, the tower is"
  for (let g = 0; g < clauses.groups.length; g++)
    if (clauses.groups[g]!.finite && clauses.groups[g]!.first > q.last) {
      const subject = clauses.subjectOf(g)
      if (subject) return subject
      // "In 30 years I have never seen it"
      const who = reading.tokens[clauses.groups[g]!.first]!.norm
      const { speaking, contracted } = compiled.pack.phrases
      const before = reading.tokens[clauses.groups[g]!.first - 1]?.norm ?? ''
      if (q.unit!.type === 'duration' && speaking?.has(contracted?.get(who) ?? before)) return null
      break
    }
  // A quotation mark may stand before it.
  const first = Math.max(
    reading.tokens.findIndex(({ kind }) => kind !== SYMBOL),
    0,
  )
  const opener = reading.tokens[first]!.norm
  const { speaking, contracted } = compiled.pack.phrases
  if (speaking?.has(contracted?.get(opener) ?? opener)) return null
  if (compiled.pack.phrases.pronouns.has(opener)) return memory.main ?? memory.subject
  if (
    reading.verbAt[first] !== NO_VERB ||
    (compiled.pack.phrases.isAdverb?.(opener) && reading.verbAt[first + 1] === NON_FINITE)
  )
    return memory.main ?? memory.subject
  // "In a survey by Acme, 38 percent said": nobody is named.
  if (q.unit!.type === 'percent' && clauses.groups.length > 0 && isPaperAhead(compiled, reading, first, q))
    return memory.whole
  // The number of a clause without a subject is told of nothing that a verb comes after: "poll found about 62 percent oppose it".
  let last = Math.min(q.first - 1, 8)
  for (let i = first; i <= last; i++) if (reading.verbAt[i] === FINITE) last = i - 1
  const words = trimPhrase(compiled, reading, first, last)
  // "Nine days later the child was home"
  const isLater = compiled.pack.phrases.trailing.has(words.toLowerCase())
  // "Tickets cost $45. About 9,000 had been sold."
  return (isLater ? '' : words) || (q.unit!.type === 'count' ? memory.many : null) || memory.subject
}

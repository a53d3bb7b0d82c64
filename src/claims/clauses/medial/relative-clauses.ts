import { FINITE, NO_VERB, NON_FINITE } from '../../pack/pack.ts'
import type { Compiled } from '../../tables/compiled.ts'
import { NUMBER, SYMBOL, type Token, WORD } from '../../text/tokens.ts'
import { beforeNumber, phrase, type Reading } from '../sentence.ts'
import { isPlainNoun, LONGEST_ITEM, trimPhrase, whoever } from './noun-phrases.ts'
import { nounSpan, nounsEndingAt, objectBetween } from './noun-spans.ts'
import { isAge } from './noun-steps.ts'
import { isOfSaying, isOfShown, type VerbGroup } from './verb-groups.ts'

/*
 * What stands between a subject and its verb: relative clauses, and what is set between commas.
 */

/** Of "the rate recorded in the preceding quarter, which was revised" the rate: the token before a time that something is compared with, else that token itself. */
function beforeBasis({ pack }: Compiled, { tokens, cueAt, verbAt }: Reading, at: number): number {
  const cue = at > 0 ? cueAt[at] : undefined
  if (cue?.value.role !== 'basis') return at
  const { breaks, isParticiple, articles } = pack.phrases
  let j = cue.first
  const isLink = (i: number): boolean =>
    breaks.has(tokens[i]!.norm) ||
    articles.has(tokens[i]!.norm) ||
    (verbAt[i] !== NO_VERB && isParticiple?.(tokens[i]!.norm) === true)
  // A cue may begin with the noun: "rate recorded in the same quarter of 2016".
  if (!isLink(j)) return tokens[j]!.kind === WORD && verbAt[j] === NO_VERB && verbAt[j + 1] !== NO_VERB ? j : at
  while (j > 0 && isLink(j)) j--
  return tokens[j]!.kind === WORD && verbAt[j] === NO_VERB ? j : at
}

/** "the novelist who sold": what a relative stands behind, or "". */
export function antecedentOf(compiled: Compiled, reading: Reading, relative: number): string {
  const { tokens, claims, claimAt } = reading
  const { phrases } = compiled.pack
  let j = relative - 1
  // "two vessels, the larger of which can lift", "nine plans, one of which would have cost"
  if (phrases.partOf.has(tokens[j]?.norm ?? '')) {
    let comma = j
    while (comma > 0 && j - comma < 5 && tokens[comma]!.norm !== ',') comma--
    const isPart = phrases.articles.has(tokens[comma + 1]!.norm) || claimAt[comma + 1]! >= 0
    // "12 shops, three of which lost"
    const whole = isPart && tokens[comma]!.norm === ',' ? claims[claimAt[comma - 1] ?? -1] : undefined
    if (whole?.noun) return whole.unit!.text
    if (tokens[comma]!.norm === ',' && isPart) j = comma
  }
  while (
    j >= 0 &&
    (tokens[j]!.norm === ',' ||
      isAge(reading, j) ||
      phrases.breaks.has(tokens[j]!.norm) ||
      // "Kelly Moran, then 19, who"
      (tokens[j + 1]!.norm === ',' && tokens[j]!.kind === NUMBER) ||
      (tokens[j + 1]!.kind === NUMBER && phrases.trailing.has(tokens[j]!.norm)))
  )
    j--
  j = beforeBasis(compiled, reading, j)
  // "a deficit of $11 million, which": what the amount is one of.
  const amount = claims[claimAt[j]!]
  if (amount && !amount.noun) {
    const of = beforeNumber(compiled, reading, amount)
    const whole = phrases.partOf.has(tokens[of]?.norm ?? '') ? nounsEndingAt(compiled, reading, of - 1, true) : ''
    if (whole) return whole
  }
  // "2.8 tonnes per hectare, which": what the amount is of is told by its verb
  const base = claims[claimAt[j - 2] ?? -1]
  if (
    base &&
    !base.noun &&
    tokens[relative - 1]!.norm === ',' &&
    compiled.pack.notClaims.base.before.has(tokens[j - 1]!.norm)
  )
    return ''
  // "participants with prediabetes, who": whoever, not what they have.
  // "Arrivals in Italy by boat, which had halved": what can move so.
  const moves = [1, 2, 3, 4].some(
    (i) =>
      reading.cueAt[relative + i]?.value.role === 'move' ||
      (claims[claimAt[relative + i] ?? -1]?.unit?.type === 'multiple' && reading.verbAt[relative + i] !== NO_VERB),
  )
  // "Spending on roads, which stood at $3 million, fell", but "blamed the delay on yields, which stood at 54%"
  const stands =
    compiled.pack.bare.standIns?.standing.has(tokens[relative + 1]?.norm ?? '') === true &&
    opensTold(compiled, reading, relative)
  const { norm } = tokens[relative]!
  // "for his grandfather, who died": whoever is a person stands nearest.
  const isWho = compiled.pack.bare.whoever?.has(norm) === true
  const isPerson = isWho && phrases.persons?.has(tokens[j]?.norm ?? '') === true
  const near =
    isPerson || !(tokens[relative - 1]?.norm === ',' && (isWho || (phrases.inanimate?.has(norm) && (moves || stands))))
  const apposed = apposedName(compiled, reading, j, relative)
  if (apposed) return apposed
  if (j < 0 || near) {
    const noun = j < 0 ? '' : nounsEndingAt(compiled, reading, j, !isOfHead(compiled, reading, j, relative))
    // "The company and Apax, which owns 34 percent": the one of the two that stands nearest
    const verb = tokens[relative + 1]?.norm ?? ''
    const words = noun.split(' ')
    const link =
      phrases.isOfOne?.(verb) && tokens[j]?.capital ? words.findLastIndex((word) => phrases.links.has(word)) : -1
    return link > 0 ? words.slice(link + 1).join(' ') : noun
  }
  // "harm to his passenger Kelly Moran, who": whoever has a name behind what he or she is
  let name = j + 1
  while (name > 0 && tokens[name - 1]!.kind === WORD && tokens[name - 1]!.capital) name--
  if (isWho && name < j && phrases.persons?.has(tokens[name - 1]?.norm ?? '')) return phrase(reading, name, j)
  // "at the home of 53-year-old Brian Roy, who": whoever has an age
  if (isWho && name < j && phrases.partOf.has(tokens[beforeAge(reading, name)]?.norm ?? ''))
    return phrase(reading, name, j)
  // "stopped 41 shots for the Comets, who": what is counted is no "who"
  const lead = phrases.articles.has(tokens[name - 1]?.norm ?? '') ? name - 2 : name - 1
  const counted = claims[claimAt[lead - 1] ?? -1]
  const isThing = counted?.unit?.type === 'count' && !isOfPersons(compiled, tokens[lead - 1]!)
  if (isWho && isThing && name <= j && phrases.breaks.has(tokens[lead]!.norm)) return phrase(reading, name, j)
  // "sandbags to hold back the torrent, which has risen": nothing before another verb.
  const span = nounSpan(compiled, reading, j, true)
  if (!span) return ''
  // "grew faster than traffic, which": what is compared with.
  let first = span.last
  while (first > span.first && !phrases.comparing.has(tokens[first - 1]!.norm)) first--
  return trimPhrase(compiled, reading, first, span.last)
}

/** The token before the age that stands straight before a token; -1 where none does. */
function beforeAge({ claims, claimAt }: Reading, at: number): number {
  const age = claims[claimAt[at - 1] ?? -1]
  return age?.unit?.type === 'duration' ? age.first - 1 : -1
}

/** Of "Kestrel Edge, a maker of vans, which sold" with the last token of what it is the name, or "". */
function apposedName(compiled: Compiled, reading: Reading, last: number, relative: number): string {
  const { indefinite } = compiled.pack.phrases
  const { tokens, verbAt, claimAt } = reading
  if (last !== relative - 2 || tokens[relative - 1]!.norm !== ',') return ''
  let at = last
  while (at > 1 && last - at < 8 && (tokens[at]!.kind === WORD || tokens[at]!.glued) && tokens[at]!.norm !== ',') at--
  if (tokens[at]!.norm !== ',' || !indefinite?.has(tokens[at + 1]!.norm)) return ''
  const name = tokens[at - 1]!
  if (name.kind !== WORD || !name.capital || verbAt[at - 1] !== NO_VERB || claimAt[at - 1]! >= 0) return ''
  return nounsEndingAt(compiled, reading, at - 1, true)
}

/** Whether a noun tells of people: lawyers. */
const isOfPersons = ({ pack }: Compiled, { norm }: Token): boolean =>
  pack.phrases.persons?.has(norm) === true ||
  pack.phrases.persons?.has(norm.replace(/s$/, '')) === true ||
  pack.phrases.folk?.has(norm) === true

/** Whether nothing but a verb of saying is told before a token. */
function opensTold({ pack }: Compiled, reading: Reading, to: number): boolean {
  let verb = to - 1
  while (verb >= 0 && reading.verbAt[verb] !== FINITE) verb--
  return verb < 0 || (isOfSaying(reading, verb) && !pack.phrases.articles.has(reading.tokens[verb + 1]!.norm))
}

/** "a cell in Larchfield Prison that costs", "a paper on my desk that would save": "that" does not single out what has a name or an owner, but what stands before it. */
function isOfHead({ pack }: Compiled, { tokens, periodAt, verbAt }: Reading, last: number, relative: number): boolean {
  const { thats, breaks, partOf, owners, indefinite, spanning } = pack.phrases
  if (!thats?.has(tokens[relative]!.norm) || tokens[relative - 1]!.norm === ',') return false
  let end = last
  while (end > 0 && periodAt[end]) end--
  let at = end
  while (
    at > 0 &&
    end - at < 8 &&
    tokens[at]!.kind === WORD &&
    !(breaks.has(tokens[at]!.norm) && !partOf.has(tokens[at]!.norm))
  )
    at--
  if (!breaks.has(tokens[at]!.norm) || partOf.has(tokens[at]!.norm) || at < 2) return false
  // "It was spending on roads that fell"
  const { impersonal, passive } = pack.phrases
  let be = at - 1
  while (be > 0 && verbAt[be] === NO_VERB && tokens[be]!.kind === WORD) be--
  if (be > 0 && passive?.has(tokens[be]!.norm) && impersonal?.has(tokens[be - 1]!.norm)) return true
  // "the road between Ayr and Ross that"
  if (spanning?.has(tokens[at]!.norm)) return true
  const isNamed = tokens[end]!.capital || owners?.has(tokens[at + 1]!.norm) === true
  for (let i = at - 1; isNamed && i >= 0 && i > at - 5 && verbAt[i] === NO_VERB; i--)
    if (indefinite?.has(tokens[i]!.norm)) return true
  return false
}

/** "A dealer who was caught with 3 kilograms of heroin has been jailed": what stands before the relative clause. */
export function overRelative(compiled: Compiled, reading: Reading, groups: readonly VerbGroup[], to: number): string {
  const { tokens, verbAt, claimAt } = reading
  const { phrases } = compiled.pack
  let before = groups.length - 1
  while (before >= 0 && !(groups[before]!.finite && groups[before]!.last < to)) before--
  // "The share who say they trust the police fell": over what they say
  while (before > 0 && groups[before - 1]!.finite && groups[before - 1]!.last === groups[before]!.first - 2) before--
  if (before < 0) return ''
  const inner = groups[before]!
  // "data that shows phone makers have shipped": what is shown has a subject of its own
  // … but "the percentage who see fewer jobs" is what moved
  const asked = nounsEndingAt(compiled, reading, inner.first - 2)
    .split(' ', 1)[0]!
    .toLowerCase()
  if (!phrases.portions?.has(asked) && isOfShown(compiled, reading, inner.last, to)) return ''
  // "residents whose houses are", "the pace at which new homes are built": the relative is not always the subject of its verb.
  let who = inner.first - 1
  while (who > 0 && inner.first - who < 8 && isInPhrase(reading, who) && !opensRelative(compiled, reading, who)) who--
  const opened = who > 0 && opensRelative(compiled, reading, who)
  // "The budget he sent to Congress lifts": a relative clause without its opener.
  if (!opened) who = inner.first - 1
  const relative = tokens[who]
  const contact = phrases.personal?.has(relative?.norm ?? '') || phrases.impersonal?.has(relative?.norm ?? '')
  if (opened && phrases.breaks.has(tokens[who - 1]!.norm)) who--
  // "Revenue in its arm, which includes sales to banks was": the comma behind it is left out
  if (opened && tokens[who - 1]?.norm === ',' && phrases.inanimate?.has(tokens[who]!.norm)) who--
  const head = tokens[who - 1]
  if (head?.kind !== WORD || verbAt[who - 1] !== NO_VERB) return ''
  if (!opened && !(contact && isPlainNoun(compiled, head.norm))) return ''
  for (let i = inner.last + 1; i < to; i++) {
    const { norm, kind, glued } = tokens[i]!
    if (reading.periodAt[i] || claimAt[i]! >= 0) continue
    // "A pint that cost £3.90 before Covid is": a preposition
    if (isPreposition(phrases, norm) && tokens[i + 1]?.capital) continue
    // "those who call jobs “hard to get” rose"
    if (/^["“”]$/.test(norm) || (phrases.like?.has(norm) && !hasFinite(reading, i + 1, to))) continue
    if (phrases.clauseOpeners.has(norm) || (kind === SYMBOL && !glued) || norm === ',' || norm === ';') return ''
    if (phrases.links.has(norm) && claimAt[i - 1]! < 0) return ''
  }
  return nounsEndingAt(compiled, reading, who - 1) || whoever(compiled, reading, who - 1)
}

/**
 * Of "The device the family bought him cost" the device: a clause of its own without a relative, told of the noun that opens the sentence, or "".
 */
export function overContact(compiled: Compiled, reading: Reading, groups: readonly VerbGroup[], g: number): string {
  const { tokens, verbAt, claimAt, periodAt } = reading
  const { articles, definite, objects, personalObjects, breaks, isAdverb, isGerund } = compiled.pack.phrases
  const inner = groups[g - 1]
  if (g !== 1 || !inner || isGerund?.(tokens[inner.last]!.norm) || isOfSaying(reading, inner.first)) return ''
  for (let i = inner.last + 1; i < groups[g]!.first; i++) {
    const { norm } = tokens[i]!
    const isOver =
      objects?.has(norm) ||
      personalObjects?.has(norm) ||
      isAdverb?.(norm) ||
      periodAt[i] ||
      (breaks.has(norm) && periodAt[i + 1])
    if (!isOver) return ''
  }
  let article = inner.first - 2
  while (article > 0 && inner.first - article < 4 && !definite?.has(tokens[article]!.norm)) article--
  const head = article - 1
  if (head < 1 || !definite?.has(tokens[article]!.norm) || !isPlainNoun(compiled, tokens[head]!.norm)) return ''
  for (let i = 0; i < inner.first; i++)
    if (tokens[i]!.kind !== WORD || verbAt[i] !== NO_VERB || claimAt[i]! >= 0 || periodAt[i]) return ''
  if (!articles.has(tokens[0]!.norm) || breaks.has(tokens[head]!.norm) || tokens[head]!.capital) return ''
  return nounsEndingAt(compiled, reading, head)
}

/** "Reserves, which the state says should be 15 percent": what the relative stands for, or "". */
export function overReport(
  compiled: Compiled,
  reading: Reading,
  groups: readonly VerbGroup[],
  g: number,
  at: number,
): string {
  const { verbAt } = reading
  const told = groups[g - 1]
  if (verbAt[at] !== FINITE || told?.last !== at || !isOfSaying(reading, at)) return ''
  let who = told.first - 1
  while (who > 0 && told.first - who < 6 && isInPhrase(reading, who) && !opensRelative(compiled, reading, who)) who--
  return who > 0 && opensRelative(compiled, reading, who) ? antecedentOf(compiled, reading, who) : ''
}

/** "The company, which employs 14,200 people, said": what stands before the comma that opens the part in between. */
export function overParenthesis(
  compiled: Compiled,
  reading: Reading,
  groups: readonly VerbGroup[],
  close: number,
): string {
  const { tokens } = reading
  const { phrases } = compiled.pack
  const doing = gerundBefore(compiled, reading, close)
  if (doing > 0) return nounsEndingAt(compiled, reading, doing - 1)
  let listed = -1
  for (let i = close - 1; i > 0 && close - i < 40; i--) {
    if (tokens[i]!.norm !== ',' || tokens[i]!.kind !== SYMBOL) continue
    const opener = tokens[i + 1]!
    // ", which factors in rates for capesize, panamax, and supramax vessels, rose": commas of a list set nothing apart
    if (listed < 0 ? isListLink(compiled, opener) : listed - i <= LONGEST_ITEM + 1) {
      if (!hasFinite(reading, i + 1, listed < 0 ? close : listed)) {
        listed = i
        continue
      }
    }
    // "Irene Katz, a biologist whose work earned her a prize, died": the verb is that of a relative clause.
    let end = i + 1
    while (end < close && !phrases.clauseOpeners.has(tokens[end]!.norm)) end++
    const verbless = isSaid(compiled, reading, i + 1, close) || !hasFinite(reading, i + 1, end)
    // "Barley output, hurt less because the crop needs less water, is"
    // "The court heard that the scaffold, put up by hand, had carried"
    let start = i
    while (start > 0 && !/^[,;]$/.test(tokens[start - 1]!.norm) && !phrases.thats?.has(tokens[start - 1]!.norm)) start--
    const participle = reading.verbAt[i + 1] !== NO_VERB && !hasFinite(reading, start, i)
    if (phrases.clauseOpeners.has(opener.norm) || verbless || participle) {
      // "Saunders, 24, of Gary, Ind., joined"
      let lead = i - 1
      while (lead > 0 && tokens[lead]!.norm !== ',' && i - lead < 5) lead--
      if (tokens[lead]!.norm === ',' && phrases.partOf.has(tokens[lead + 1]!.norm)) continue
      // "Hartnett, of Ashgrove Court, Charleville, had": a name between two commas is one more place
      if (tokens[lead]!.norm === ',' && isInPlaces(compiled, reading, lead)) continue
      // "Orders, which make up 34 percent of sales, up from 29 percent, jumped": over both.
      let outer = i - 1
      while (outer > 0 && tokens[outer]!.norm !== ',' && i - outer < 14) outer--
      const isOuter = tokens[outer]!.norm === ','
      const both =
        isOuter &&
        (phrases.relatives?.has(tokens[outer + 1]!.norm) ||
          // "The Lions, third in the table with 97 points, 11 fewer than the leaders, need"
          (reading.claimAt[outer + 1]! >= 0 && !hasFinite(reading, outer + 1, i)) ||
          // "Lars Dahl, an ecologist at Umea, who counts them, puts it"
          (phrases.relatives?.has(opener.norm) && isApposed(compiled, reading, outer)))
      const found =
        (both ? '' : overRelative(compiled, reading, groups, i)) ||
        nounsEndingAt(compiled, reading, both ? outer - 1 : i - 1)
      if (found) return found
      // "The largest, the Deadman Creek fire, covers": what it is
      if (phrases.extremest?.has(tokens[i - 1]!.norm) && phrases.articles.has(opener.norm))
        return objectBetween(compiled, reading, i + 1, close - 1)
    } else return ''
  }
  return listed > 0 ? nounsEndingAt(compiled, reading, listed - 1) : ''
}

/** Of "Other income, comprising fees, rents and sundry income, rose" the comma before the gerund whose objects a list is; else -1. */
function gerundBefore({ pack }: Compiled, reading: Reading, close: number): number {
  const { tokens, verbAt } = reading
  let commas = 0
  for (let i = close - 1; i > 0 && close - i < 30; i--) {
    if (verbAt[i] === FINITE || tokens[i]!.norm === ';') return -1
    if (tokens[i]!.norm !== ',') continue
    const isDoing = verbAt[i + 1] === NON_FINITE && pack.phrases.isGerund?.(tokens[i + 1]!.norm)
    if (isDoing) return commas > 0 && verbAt[i - 1] === NO_VERB ? i : -1
    commas++
  }
  return -1
}

/** The "and" before the last of a list, and not "or", which says the same in other words, nor "while". */
const isListLink = ({ pack: { phrases } }: Compiled, { kind, norm }: Token): boolean =>
  kind === WORD && phrases.links.has(norm) && !phrases.otherwise.has(norm) && !phrases.clauseOpeners.has(norm)

/** Whether a noun with an article follows a comma as what the subject of the sentence is: no "In Ohio, a fire". */
function isApposed(compiled: Compiled, reading: Reading, comma: number): boolean {
  const { tokens, periodAt } = reading
  const { determiners, breaks, articles } = compiled.pack.phrases
  if (!determiners?.has(tokens[comma + 1]!.norm) || periodAt[comma - 1]) return false
  const span = nounSpan(compiled, reading, comma - 1)
  if (span === null || breaks.has(tokens[span.first]!.norm)) return false
  // "As a result, the index, which fell in May, rose"
  const lead = articles.has(tokens[span.first - 1]?.norm ?? '') ? span.first - 2 : span.first - 1
  return !breaks.has(tokens[lead]?.norm ?? '')
}

/** A dash between words, no hyphen within one. */
export const isDash = ({ kind, norm, glued }: Token): boolean =>
  kind === SYMBOL && (norm === '—' || norm === '–' || (norm === '-' && !glued))

/** The dash that opens what another one closes: "Sales of phones — old models, mostly — fell"; -1 if there is none. */
export function openingDash(tokens: readonly Token[], close: number): number {
  let at = close
  while (at > 0 && isDash(tokens[at - 1]!)) at--
  for (let i = at - 1; i > 0 && at - i < 40; i--)
    if (isDash(tokens[i]!)) {
      while (i > 0 && isDash(tokens[i - 1]!)) i--
      return i
    }
  return -1
}

/** Whether nothing but names and commas stand between a comma and an earlier one before "of". */
function isInPlaces(compiled: Compiled, reading: Reading, comma: number): boolean {
  const { tokens } = reading
  for (let i = comma - 1; i > 0 && comma - i < 12; i--) {
    if (tokens[i]!.norm === ',') continue
    if (compiled.pack.phrases.partOf.has(tokens[i]!.norm)) return tokens[i - 1]!.norm === ','
    if (!tokens[i]!.capital && tokens[i]!.norm !== '.') return false
  }
  return false
}

/**
 * Whether a stretch between commas is nothing but a speaker and a verb, with when or where it was said: "the ministry said in a statement",
 * "engineers concluded", "she pointed out", "said Mr Holt".
 */
export function isSaid(compiled: Compiled, reading: Reading, from: number, close: number): boolean {
  const { verbAt, tokens, periodAt, claimAt } = reading
  const { breaks, clauseOpeners, links } = compiled.pack.phrases
  const opener = tokens[from]!
  if (opener.kind !== WORD || breaks.has(opener.norm) || clauseOpeners.has(opener.norm) || links.has(opener.norm))
    return false
  let verb = from
  while (verb < close && verbAt[verb] !== FINITE) verb++
  if (verb === close || hasFinite(reading, verb + 1, close)) return false
  for (let i = from; i < close; i++) if (claimAt[i]! >= 0) return false
  const says = isOfSaying(reading, verb)
  if (verb === from) return says && tokens[verb + 1]?.capital === true
  // Nothing, a particle, a time or a preposition.
  const end = verb + 1
  const isParticle = end + 1 === close && compiled.pack.bare.done?.particles.has(tokens[end]!.norm)
  return end === close || isParticle || periodAt[end] !== undefined || (says && breaks.has(tokens[end]!.norm))
}

/** "In Toronto, where builders have cut jobs, they fell": a verb of a relative clause that is over. */
export function isClosed(
  compiled: Compiled,
  reading: Reading,
  groups: readonly VerbGroup[],
  k: number,
  at: number,
): boolean {
  const { tokens } = reading
  const { phrases } = compiled.pack
  let close = groups[k]!.last + 1
  while (close < at && tokens[close]!.norm !== ',') close++
  if (close === at) return false
  const goesOn = phrases.links.has(tokens[close + 1]!.norm)
  // "It took control after the quarter ended, buying": the clause of when or why is over.
  if (!goesOn && k > 0 && groups.some(({ finite }, j) => finite && j < k))
    for (let i = groups[k]!.first - 1; i > 0 && i > groups[k]!.first - 7 && isInPhrase(reading, i); i--)
      if (phrases.causes?.has(tokens[i]!.norm) || phrases.when?.has(tokens[i]!.norm)) return true
  for (let i = groups[k]!.first - 1; i > 0 && i > groups[k]!.first - 8; i--) {
    if (tokens[i]!.norm === ',') return false
    if (tokens[i - 1]!.norm !== ',') continue
    // ", €30 million of which is to be paid, and wants"
    let who = i
    while (who < groups[k]!.first - 1 && !phrases.partOf.has(tokens[who - 1]!.norm)) who++
    const isOfWhich = phrases.partOf.has(tokens[who - 1]!.norm) && phrases.relatives?.has(tokens[who]!.norm) === true
    if (isOfWhich || goesOn) return isOfWhich
    return phrases.relatives?.has(tokens[i]!.norm) === true || phrases.wherein?.has(tokens[i]!.norm) === true
  }
  return false
}

/** Whether a word that opens a clause may stand before a noun alone: before, after, since. */
const isPreposition = ({ followed, ending, causes }: Compiled['pack']['phrases'], word: string): boolean =>
  followed?.has(word) === true || ending?.has(word) === true || causes?.has(word) === true

/** Whether a token is "who", "which", "where" or the like. */
export function opensRelative(compiled: Compiled, reading: Reading, at: number): boolean {
  const norm = reading.tokens[at]?.norm ?? ''
  const { relatives, wherein } = compiled.pack.phrases
  return relatives?.has(norm) === true || wherein?.has(norm) === true
}

/** Whether a token may stand within a noun phrase: a word or a glued sign or number that is no verb. */
function isInPhrase(reading: Reading, at: number): boolean {
  const { tokens, verbAt } = reading
  return (tokens[at]!.kind === WORD || tokens[at]!.glued) && verbAt[at] === NO_VERB && tokens[at]!.norm !== ','
}

/** Whether a finite verb stands in a stretch of tokens. */
function hasFinite(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (reading.verbAt[i] === FINITE) return true
  return false
}

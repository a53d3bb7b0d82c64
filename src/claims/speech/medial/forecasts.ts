import { lastWord } from '../../clauses/last-words.ts'
import type { Clauses } from '../../clauses/medial/clauses.ts'
import { areForecasters, isCapital, isMany, trimPhrase } from '../../clauses/medial/noun-phrases.ts'
import { beforeNumber, phrase, type Reading } from '../../clauses/sentence.ts'
import type { Memory } from '../../memory.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { NO_VERB } from '../../pack/pack.ts'
import { foreseenAt } from '../../roles/medial/modality/expected.ts'
import type { Compiled } from '../../tables/compiled.ts'
import { SYMBOL, WORD } from '../../text/tokens.ts'
import { nameIn, personMeant, withoutGenitive } from './persons.ts'
import { isInRelative, opensOther, partEnd, type Speech } from './scope.ts'
import { headOf, isNamed, isPersonWord, skipArticles, speakerAfter, speakerBefore, speaksFor } from './speakers.ts'

/*
 * Who expects, estimates or wills a number, where no verb of saying tells.
 */

/** "Fitch lowered its growth forecast to 1.8%", "Analysts put the surplus at 210,000 tonnes": whoever expects or estimates says it. */
export function revised(
  compiled: Compiled,
  reading: Reading,
  clauses: Clauses,
  memory: Memory,
  g: number,
): Speech | null {
  const { phrases } = compiled.pack
  const { tokens, cueAt, claimAt } = reading
  const group = clauses.groups[g]!
  const verb = tokens[group.last]!
  const cue = cueAt[group.last]?.value
  const moves = cue?.role === 'move' && cue.noun !== true && group.finite
  if (!moves && !phrases.estimating?.has(verb.norm)) return null
  // "the company is valued at": nobody says by whom.
  for (let i = group.first; i < group.last; i++) if (phrases.passive?.has(tokens[i]!.norm)) return null
  const speaker = clauses.subjectOf(g)
  if (!speaker || phrases.pronouns.has(speaker.toLowerCase())) return null
  const known =
    phrases.personal?.has(tokens[group.first - 1]?.norm ?? '') ||
    // "the authors put the odds at 87 percent"
    (!moves && isMany(compiled, speaker) === true && isPersonWord(compiled.pack, lastWord(speaker))) ||
    speaker.split(' ').some((word) => phrases.forecasters?.has(word.toLowerCase()))
  const isPerson = group.finite && nameIn(compiled, speaker) !== null && isNamed(compiled, speaker)
  let at = group.last + 1
  let expectation = false
  let own = false
  for (; at < tokens.length && at < group.last + 9 && claimAt[at]! < 0; at++) {
    const { norm, kind } = tokens[at]!
    // "put the savings to households at twice that"
    if (
      (phrases.to.has(norm) && !(phrases.infinitive.has(norm) && !moves && claimAt[at + 1]! < 0)) ||
      phrases.by.has(norm) ||
      (kind === SYMBOL && norm !== '-')
    )
      break
    if (phrases.articles.has(norm) && phrases.pronouns.has(norm)) own = true
    // A target is an aim, and only that of a price is somebody's view.
    if (phrases.expected?.has(norm) && (phrases.expected.get(norm) !== 'target' || isOfPrice(compiled, reading, at)))
      expectation = true
  }
  const said = moves
    ? expectation && (known || (own && isCapital(speaker)))
    : (known ||
        isPerson ||
        (group.finite && ((isCapital(speaker) && !isDeal(phrases, speaker)) || phrases.foreseen?.has(verb.norm)))) &&
      phrases.lying?.has(tokens[at]?.norm ?? '') &&
      // "The losses, which the association values at $120 million", "a bill that adviser Ana Roy put at $2 million"
      (known || isPerson || at > group.last + 1) &&
      (claimAt[at + 1]! >= 0 || claimAt[at + 2]! >= 0 || claimAt[at + 3]! >= 0)
  if (!said) return null
  let to = group.last + 1
  const end = partEnd(reading, group.last)
  const inRelative = isInRelative(compiled, reading, group.first)
  while (
    to < end &&
    !phrases.causes?.has(tokens[to]!.norm) &&
    // ", whereas Acme kept its own"
    !(phrases.conceding?.has(tokens[to]!.norm) && tokens[to - 1]!.norm === ',') &&
    !(tokens[to]!.norm === ',' && (inRelative || opensOther(compiled, reading, to + 1)))
  )
    to++
  // "Analysts at Brannock Peel lowered": where they are too
  const named = speakerBefore(compiled, reading, group.first - 1)
  // "They lowered": whoever spoke before, with their house
  const whole = named ? phrase(reading, named.first, named.last) : (memory.speaker ?? speaker)
  return {
    speaker: whole.startsWith(`${speaker} `) ? whole : speaker,
    from: group.first,
    to,
    at: group.first,
    rule: moves ? 'revised what it expects' : 'puts it at so much',
  }
}

/** "a Series C round that values it at $5.6bn": nobody reckons there. */
const isDeal = ({ deals }: Compiled['pack']['phrases'], speaker: string): boolean =>
  deals?.has(lastWord(speaker)) === true

/** Whether "price" stands on either side of a token. */
const isOfPrice = ({ pack }: Compiled, { tokens }: Reading, at: number): boolean =>
  [tokens[at - 1], tokens[at + 1]].some((token) => pack.phrases.prices?.has(token?.norm ?? '') === true)

/** "the RBA's last forecast was 2.6 percent", "The bank's own forecasts have unemployment at 4.3 percent": whose forecast it is. */
export function ownForecast(compiled: Compiled, reading: Reading, clauses: Clauses, g: number): Speech | null {
  const { phrases } = compiled.pack
  const { tokens } = reading
  const group = clauses.groups[g]!
  const verb = tokens[group.last]!.norm
  if (!group.finite || !(phrases.passive?.has(verb) || phrases.having?.has(verb))) return null
  let owner = -1
  let expectation = false
  for (let i = group.first - 1; i >= 0 && i > group.first - 12 && owner < 0; i--) {
    const { norm, kind } = tokens[i]!
    if (norm === ';' || reading.claimAt[i]! >= 0) return null
    if (kind === WORD && phrases.expected?.has(norm)) expectation = phrases.expected.get(norm) !== 'target'
    else if (expectation && tokens[i]!.word.genitive) owner = i
  }
  if (owner < 0) return null
  const words = withoutGenitive(compiled, clauses.nounsEndingAt(owner, true))
  if (!words || !(isCapital(words) || speaksFor(compiled, words))) return null
  return { speaker: words, from: group.last, to: partEnd(reading, group.last), at: group.first, rule: 'own forecast' }
}

/** "stuck to her forecast that output would grow 1 percent": whose forecast it still is. */
export function heldForecast(compiled: Compiled, reading: Reading, clauses: Clauses, g: number): Speech | null {
  const { owners, expected, thats, partOf, purposes, outdoing } = compiled.pack.phrases
  const { tokens } = reading
  const group = clauses.groups[g]!
  if (!group.finite || outdoing?.has(tokens[group.last]!.norm)) return null
  let owner = group.last + 1
  while (owner < group.last + 3 && !owners?.has(tokens[owner]?.norm ?? '')) owner++
  if (!owners?.has(tokens[owner]?.norm ?? '')) return null
  let noun = owner + 1
  while (noun < owner + 4 && !expected?.has(tokens[noun]?.norm ?? '')) noun++
  const expects = expected?.get(tokens[noun]?.norm ?? '')
  const link = tokens[noun + 1]?.norm ?? ''
  if (!expects || expects === 'target' || !(thats?.has(link) || partOf.has(link) || purposes?.has(link))) return null
  const speaker = clauses.subjectOf(g)
  if (!speaker || !(isNamed(compiled, speaker) || speaksFor(compiled, speaker) || isCapital(speaker))) return null
  return { speaker, from: noun, to: partEnd(reading, noun), at: group.first, rule: 'holds to its forecast' }
}

/** "estimated at $7 million by the brigade", "the 35 billion yen loss forecast by the company": who reckons that one number. */
export function reckonedBy(compiled: Compiled, reading: Reading, q: Quantity): Speech | null {
  const { phrases } = compiled.pack
  const { tokens } = reading
  let by = q.last + 1
  // "put at $3.8 billion a year by the budget office"
  const isRate =
    phrases.articles.has(tokens[by]?.norm ?? '') && compiled.pack.bare.daily?.has(tokens[by + 1]?.norm ?? '')
  if (isRate && phrases.by.has(tokens[by + 2]?.norm ?? '')) by += 2
  const lead = beforeNumber(compiled, reading, q)
  // "a cost put by managers at $3 billion"
  let agent = phrases.lying?.has(tokens[lead]?.norm ?? '') ? lead - 1 : -1
  while (agent > 0 && lead - agent < 7 && tokens[agent]!.kind === WORD && !phrases.by.has(tokens[agent]!.norm)) agent--
  if (
    agent > 0 &&
    agent < lead - 1 &&
    phrases.by.has(tokens[agent]!.norm) &&
    phrases.estimating?.has(tokens[agent - 1]!.norm)
  )
    return {
      speaker: phrase(reading, skipArticles(reading, agent + 1, phrases.articles), lead - 1),
      from: q.first,
      to: q.last + 1,
      at: q.first,
      rule: 'reckoned by',
    }
  const valuer = valuedBy(compiled, reading, lead)
  if (valuer) return { speaker: valuer, from: q.first, to: q.last + 1, at: q.first, rule: 'reckoned by' }
  if (phrases.by.has(tokens[by]?.norm ?? '')) {
    const verb = tokens[lead - 1]?.norm ?? ''
    if (!phrases.to.has(tokens[lead]?.norm ?? '') || !(phrases.estimating?.has(verb) || phrases.foreseen?.has(verb)))
      return null
  } else {
    while (by < q.last + 5 && tokens[by]?.kind === WORD && !phrases.foreseen?.has(tokens[by]!.norm)) by++
    const expects = phrases.foreseen?.get(tokens[by]?.norm ?? '')
    if (!expects || expects === 'target' || !phrases.by.has(tokens[++by]?.norm ?? ''))
      return expectedBy(compiled, reading, q)
  }
  if (by + 1 >= tokens.length || reading.periodAt[by + 1] || reading.claimAt[by + 1]! >= 0) return null
  const speaker = speakerAfter(compiled, reading, by + 1)
  return speaker ? { speaker, from: q.first, to: q.last + 1, at: q.first, rule: 'reckoned by' } : null
}

/** "a deal that brokers put at $43 million": who stands between the relative and the verb, or "". */
function valuedBy(compiled: Compiled, reading: Reading, lead: number): string {
  const { lying, relatives, estimating, pronouns, passive } = compiled.pack.phrases
  const { tokens, verbAt } = reading
  const verb = tokens[lead - 1]?.norm ?? ''
  if (!lying?.has(tokens[lead]?.norm ?? '') || !estimating?.has(verb)) return ''
  let who = lead - 2
  // Brokers look like a verb; of "said that output was estimated at" nobody is told who reckons.
  const isName = (i: number): boolean =>
    tokens[i]!.kind === WORD && (i === lead - 2 ? !passive?.has(tokens[i]!.norm) : verbAt[i] === NO_VERB)
  while (who > 0 && lead - who < 8 && isName(who) && !relatives?.has(tokens[who]!.norm)) who--
  if (!relatives?.has(tokens[who]?.norm ?? '') || pronouns.has(tokens[who + 1]!.norm)) return ''
  return trimPhrase(compiled, reading, who + 1, lead - 2)
}

/** "the 1.5 percent gain analysts were looking for", "that brokers had on average expected": who stands behind the number. */
function expectedBy(compiled: Compiled, reading: Reading, q: Quantity): Speech | null {
  const { forecasters, partOf, passive, clauseOpeners, relatives } = compiled.pack.phrases
  const { tokens, verbAt } = reading
  // "a six-week low as dealers expected a storm": a clause of its own
  const isOpener = (norm: string): boolean => clauseOpeners.has(norm) && relatives?.has(norm) !== true
  // "three times what analysts had expected" is no number that they expect, nor is 3.1 percent in "was 3.1 percent and analysts expect 3.3".
  const { links } = compiled.pack.phrases
  if (links.has(tokens[q.last + 1]?.norm ?? '') && tokens[q.last + 1]!.kind === WORD) return null
  // "20 cargoes from U.S. gas projects"
  if (compiled.pack.phrases.from.has(tokens[q.last + 1]?.norm ?? '')) return null
  if (q.unit!.type === 'multiple' || clauseOpeners.has(tokens[q.last + 2]?.norm ?? '')) return null
  let behind = q.last + 1
  while (
    behind < q.last + 4 &&
    tokens[behind]?.kind === WORD &&
    verbAt[behind] === NO_VERB &&
    !isOpener(tokens[behind]!.norm) &&
    !forecasters?.has(tokens[behind]!.norm)
  )
    behind++
  const at = foreseenAt(compiled, reading, behind, behind)
  // "the $1.02 Wall Street had forecast", "the 2.1 percent Lindholm Bank expected": a name is told in full.
  let last = q.last + 1
  while (last < at && !forecasters?.has(tokens[last]!.norm)) last++
  if (last >= at) last = behind - 1
  let first = last
  while (first > q.last + 1 && tokens[first]!.capital && tokens[first - 1]!.capital) first--
  // "All 11 members of Wanna One are expected to reunite": of whom it is expected.
  if (partOf.has(tokens[first - 1]?.norm ?? '') || passive?.has(tokens[behind]?.norm ?? '')) return null
  // "People in the United States are expected to travel"
  const isActive = at >= 0 && compiled.pack.phrases.isGerund?.(tokens[at]!.norm)
  for (let i = behind; i < at && !isActive; i++) if (passive?.has(tokens[i]!.norm)) return null
  // "two years more than prosecutors had sought": how much more is no view of theirs
  for (let i = q.last + 1; i < first; i++) if (compiled.pack.phrases.than?.(tokens[i]!.norm)) return null
  if (at < 0 || last <= q.last || !(forecasters?.has(tokens[last]!.norm) || tokens[last]!.capital)) return null
  // "10 percent above the August forecast": nobody is told
  if (reading.periodAt[last]) return null
  return { speaker: phrase(reading, first, last), from: q.first, to: q.last + 1, at: q.first, rule: 'expected by' }
}

/** "The ministry vowed to cut it to 26 trillion won", "She wants fares held at £2.80": whoever wills it says it. */
export function willed(
  compiled: Compiled,
  reading: Reading,
  clauses: Clauses,
  memory: Memory,
  g: number,
): Speech | null {
  const { phrases, bare } = compiled.pack
  const { tokens } = reading
  const group = clauses.groups[g]!
  const verb = tokens[group.last]!.norm
  const next = tokens[group.last + 1]?.norm ?? ''
  // "Acme reported net income of $88 million": its own figures.
  const reports = phrases.reporting?.has(verb) === true && isAmountAhead(reading, group.last + 1)
  // "Police reported 12 arrests": what bodies tell of is no sum of their own.
  const counts = !reports && phrases.reporting?.has(verb) === true && isCountAhead(reading, group.last + 1)
  // "authorities have urged 30,000 people to flee": they are urged, not told of.
  const whom = reading.claims[reading.claimAt[group.last + 1]!]
  if (!reports && whom?.unit?.type === 'count' && phrases.wishing?.has(verb)) return null
  const vows =
    reports ||
    counts ||
    (phrases.vowing?.has(verb) === true && (phrases.thats?.has(next) || phrases.infinitive.has(next)))
  // "called for a cap", but not "called the magazine to complain"
  const wishes =
    phrases.wishing?.has(verb) && (!phrases.calling?.has(verb) || phrases.purposes?.has(next) || bare.placed?.has(next))
  if (!group.finite || !(vows || wishes)) return null
  for (let i = group.first; i < group.last; i++) if (phrases.passive?.has(tokens[i]!.norm)) return null
  const who = tokens[group.first - 1]?.norm ?? ''
  const told = clauses.subjectOf(g)
  // "It calls on the state to hold": the body that spoke, unless what is told of has a name
  const itself = phrases.impersonal?.has(who) && !phrases.many?.has(who) && !(told && isCapital(headOf(compiled, told)))
  const speaker = phrases.personal?.has(who)
    ? (personMeant(compiled, memory, who, false) ?? memory.speaker)
    : itself
      ? ((memory.speaker && !areForecasters(compiled, memory.speaker) ? memory.speaker : null) ?? memory.firm ?? told)
      : told
  if (!speaker || phrases.pronouns.has(speaker.toLowerCase())) return null
  if (counts && !(speaksFor(compiled, speaker) || isNameWithSign(speaker))) return null
  const known = phrases.personal?.has(who) || speaksFor(compiled, speaker) || isNamed(compiled, speaker)
  if (!(vows && !reports) && !known && !(reports && isCapital(speaker))) return null
  let to = group.last + 1
  const end = partEnd(reading, group.last)
  // "The union, which had asked for 7 percent, will": only the relative clause
  const inRelative = isInRelative(compiled, reading, group.first)
  const ends = (i: number): boolean =>
    reports || counts
      ? phrases.causes?.has(tokens[i]!.norm) === true
      : tokens[i]!.norm === ',' &&
        (inRelative || phrases.links.has(tokens[i + 1]?.norm ?? '') || reading.cueAt[i + 1]?.value.role === 'border')
  while (to < end && !ends(to)) to++
  return {
    speaker,
    from: group.first,
    to,
    at: group.first,
    rule: reports ? 'reports it' : counts ? 'reports so many' : 'wills it',
  }
}

/** "PowerOutage.us", "Duke Energy" */
const isNameWithSign = (speaker: string): boolean => /^\p{Lu}\S*(?:\.\p{L}| \p{Lu})/u.test(speaker)

/** Whether a number that is no count stands within a few words, before the next comma. */
function isAmountAhead({ tokens, claimAt, claims }: Reading, from: number): boolean {
  for (let i = from; i < tokens.length && i < from + 12 && tokens[i]!.norm !== ','; i++) {
    const q = claims[claimAt[i]!]
    if (q) return q.unit!.type !== 'count' && q.unit!.type !== 'duration'
  }
  return false
}

/** Whether a count stands straight behind, but for words of degree and "there were". */
function isCountAhead({ tokens, claimAt, claims }: Reading, from: number): boolean {
  for (let i = from; i < from + 5 && tokens[i]; i++) {
    const q = claims[claimAt[i]!]
    if (q || tokens[i]!.kind !== WORD) return q?.unit?.type === 'count'
  }
  return false
}

/** "Rents are expected by brokers to fall 3 percent", "losses were estimated by the ministry at $3 billion". */
export function foreseenBy(compiled: Compiled, reading: Reading, clauses: Clauses, g: number): Speech | null {
  const { phrases } = compiled.pack
  const { tokens, cues, periodAt } = reading
  const { first, last } = clauses.groups[g]!
  const by = last + 1
  const cue = cues.find(
    ({ value, last: end }) =>
      end === last && value.role === 'modality' && (value.sets === 'forecast' || value.sets === 'estimate'),
  )
  if (!cue || !phrases.by.has(tokens[by]?.norm ?? '') || tokens[by + 1]?.kind !== WORD || periodAt[by + 1]) return null
  let passive = false
  for (let i = first; i < last; i++) passive ||= phrases.passive?.has(tokens[i]!.norm) === true
  // "With the population forecast by Treasury to double, the institute": as far as the comma
  let to = by
  while (!passive && to < by + 7 && tokens[to] && !phrases.infinitive.has(tokens[to]!.norm)) to++
  const isTo = !passive && to < by + 7 && tokens[to] !== undefined
  const speaker = passive || isTo ? speakerAfter(compiled, reading, by + 1) : ''
  if (!speaker) return null
  let end = partEnd(reading, last)
  if (isTo) while (to < end && tokens[to]!.norm !== ',') to++
  if (isTo) end = to
  return { speaker, from: last, to: end, at: last, rule: cue.value.name }
}

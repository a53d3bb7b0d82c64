import { isHyphen } from './asked-subject.ts'
import { type Clauses, clausesOf, isMany } from './clauses.ts'
import type { Compiled } from './compiled.ts'
import { foreseenAt } from './modality.ts'
import { isAcronym, isAmpersand, isCapital, lastWord, type Nouns, trimPhrase } from './noun-phrases.ts'
import { type Cue, FINITE, NO_VERB, NON_FINITE } from './pack.ts'
import type { Match } from './patterns.ts'
import { nameIn, personMeant, withoutGenitive } from './persons.ts'
import type { Quantity } from './quantity.ts'
import { rememberSubjects } from './remembered.ts'
import { beforeNumber, type Memory, phrase, type Reading, type Roles } from './sentence.ts'
import { NUMBER, SYMBOL, WORD } from './tokens.ts'

/** Who says something, and which tokens that covers. */
interface Speech {
  readonly speaker: string
  readonly from: number
  readonly to: number
  readonly rule: string
  /** Where its verb stands. */
  readonly at: number
  /** Where what goes with the verb ends that is not said: "…, she said at a meeting of 40 ministers, …". */
  readonly over?: number
  /** Whether it is a poll or the like, or whoever made it. */
  readonly isPaper?: boolean
}

/**
 * Who says what, where the speaker stands beside the verb of saying: "X said …", "…, X said", "“…,” said X", "according to X".
 *
 * A speaker covers the clause that is said, not what else the sentence tells; a quotation that goes on over its sentence keeps its speaker.
 */
export function attributeSpeech(compiled: Compiled, reading: Reading, roles: readonly Roles[], memory: Memory): void {
  const { tokens, claims } = reading
  const { quotation } = memory
  const opened = quotation !== null && quotation.opening.span !== reading.span
  const quoted = quotedTokens(reading, opened)
  const clauses = clausesOf(compiled, reading, memory)
  const speeches = findSpeeches(compiled, reading, clauses, memory, quoted)
  // Who says a quotation says all of it: “if you ate less, our model says …,” said Dr. Lund.
  if (speeches.length > 1) speeches.sort((a, b) => (quoted[b.at] ?? 0) - (quoted[a.at] ?? 0))
  // What a quotation cites within it is told by whoever is quoted.
  const holder = opened ? (quotation.speaker ?? null) : isMark(tokens[0]?.norm) ? memory.speaker : null
  for (const { speaker, from, to, rule, at, over = at } of speeches) {
    if (holder && quoted[at] && isQuoted(claims, quoted, from, to)) continue
    memory.speaker = speaker
    for (let n = 0; n < roles.length; n++) {
      const q = claims[n]!
      if (q.first < from || q.first >= to || (at < q.first && q.first < over)) continue
      // “Nobody told us,” said Ana Roy, who lost two brothers: what is said within ends with its mark.
      if (quoted[at] && !quoted[q.first]) continue
      roles[n]!.attribution = speaker
      q.why.set('attribution', rule)
    }
  }
  for (let n = 0; n < roles.length; n++) {
    const q = claims[n]!
    if (roles[n]!.attribution !== null || !quoted[q.first]) continue
    const isOfOpen = quotation !== null && (opened ? isBeforeEnd(quoted, q.first) : isToEnd(quoted, q.first))
    // Nobody named within: whoever is named before or behind the whole quotation, or spoke last.
    const speaker =
      (isOfOpen ? quotation.speaker : null) ??
      // Dana Roy called it “a third of what we asked for”: whoever does so.
      calledBy(compiled, clauses, quoted, claims[n]!.first) ??
      // Gusts were forecast, “but we need 4 millimetres”: whoever spoke last in the paragraph.
      memory.speaker ??
      (isMark(tokens[0]?.norm) ? memory.spokeBefore : null)
    if (!speaker) continue
    memory.speaker = speaker
    roles[n]!.attribution = speaker
    q.why.set('attribution', 'quotation goes on')
  }
  let last = speeches[0]
  for (const speech of speeches) if (speech.at > last!.at) last = speech
  // "It finds that 49 percent support it. Thirteen percent do not know.": what was asked goes on.
  if (last) memory.paper = last.isPaper ? last.speaker : null
  else if (memory.paper)
    for (const [n, role] of roles.entries())
      if (role.attribution === null && role.kind !== 'change' && shares.has(claims[n]!.unit!.type)) {
        role.attribution = memory.paper
        claims[n]!.why.set('attribution', 'paper goes on')
      }
  // “I sleep seven hours,” she says: whoever is quoted.
  for (const [n, role] of roles.entries())
    if (
      role.subject === null &&
      role.attribution &&
      quoted[claims[n]!.first] &&
      isOfSpeaker(compiled, reading, clauses, claims[n]!)
    )
      role.subject = role.attribution
  rememberSubjects(compiled, reading, clauses, memory, last?.speaker ?? null)
}

/** Of so many of those who were asked. */
const shares: ReadonlySet<string> = new Set(['percent', 'multiple'])

/** The person whose verb stands straight before a quotation within a sentence, or `null`. */
function calledBy(compiled: Compiled, clauses: Clauses, quoted: Uint8Array, at: number): string | null {
  let mark = at
  while (mark > 0 && quoted[mark - 1] === 1) mark--
  const g = mark > 2 ? clauses.before(mark) : -1
  const group = clauses.groups[g]
  if (!group?.finite || mark - group.last > 5) return null
  const subject = clauses.subjectOf(g)
  return subject !== null && isNamed(compiled, subject) ? subject : null
}

/** Whether a verb whose subject is "I" alone has a number. */
function isOfSpeaker(compiled: Compiled, reading: Reading, clauses: Clauses, q: Quantity): boolean {
  const { myself, contracted, links } = compiled.pack.phrases
  const { tokens } = reading
  const group = clauses.groups[clauses.before(q.first)]
  if (!group || q.why.get('subject') !== 'subject of the verb') return false
  // "I would believe an increase of 20 percent": not of himself.
  if (beforeNumber(compiled, reading, q) > group.last) return false
  if (myself?.has(contracted?.get(tokens[group.first]!.norm) ?? '')) return true
  const who = tokens[group.first - 1]
  return myself?.has(who?.norm ?? '') === true && !links.has(tokens[group.first - 2]?.norm ?? '')
}

/** Whether a token belongs to the quotation in which the sentence begins. */
function isBeforeEnd(quoted: Uint8Array, at: number): boolean {
  const end = quoted.indexOf(0)
  return end < 0 || at < end
}

/** Whether a token belongs to the quotation in which the sentence ends. */
const isToEnd = (quoted: Uint8Array, at: number): boolean => quoted.indexOf(0, at) < 0

/** Whom a sentence names outside of the quotation that it opens, or that it closes if `isLast`. */
export function quotedInSpeech(compiled: Compiled, reading: Reading, memory: Memory, isLast: boolean): string | null {
  const quoted = quotedTokens(reading, isLast)
  const clauses = clausesOf(compiled, reading, memory)
  const speeches = findSpeeches(compiled, reading, clauses, memory, quoted).filter(({ at }) => quoted[at] === 0)
  return (isLast ? speeches[0] : speeches.at(-1))?.speaker ?? null
}

/** Whether all numbers between two tokens stand inside quotation marks. */
const isQuoted = (claims: Reading['claims'], quoted: Uint8Array, from: number, to: number): boolean =>
  claims.every((q) => q.first < from || q.first >= to || quoted[q.first] === 1)

const isMark = (norm: string | undefined): boolean => norm === '“' || norm === '"' || norm === '”'

/** For each token whether it stands inside quotation marks; the entry behind the last says whether they are still open. */
function quotedTokens(reading: Reading, isOpen: boolean): Uint8Array {
  const { tokens } = reading
  const out = new Uint8Array(tokens.length + 1)
  let open = isOpen
  let marked = false
  for (let i = 0; i < tokens.length; i++) {
    const { norm, glued } = tokens[i]!
    if (isMark(norm)) {
      // “… a lean month,” said Kim: a mark that closes what a sentence before opened.
      const closes = norm === '”' || (norm === '"' && glued && !tokens[i + 1]?.glued && tokens[i - 1]!.kind !== NUMBER)
      if (closes && !open && !marked) out.fill(1, 0, i)
      open = norm === '"' && !closes ? !open : !closes
      marked = true
    }
    out[i] = open ? 1 : 0
  }
  out[tokens.length] = open ? 1 : 0
  return out
}

function findSpeeches(
  compiled: Compiled,
  reading: Reading,
  clauses: Clauses,
  memory: Memory,
  quoted: Uint8Array,
): Speech[] {
  const found: Speech[] = []
  for (const cue of reading.cues) {
    if (cue.value.role !== 'saying') continue
    const speech =
      cue.value.source === 'after'
        ? sourced(compiled, reading, cue)
        : (ofSpeaker(compiled, reading, cue, found.at(-1)) ??
          spoken(compiled, reading, clauses, memory, cue, quoted, found.at(-1)) ??
          tagged(compiled, reading, cue, quoted))
    if (speech && !isToldBefore(compiled, reading, found.at(-1), speech)) found.push(speech)
  }
  for (let g = 0; g < clauses.groups.length; g++) {
    const speech =
      revised(compiled, reading, clauses, g) ??
      willed(compiled, reading, clauses, memory, g) ??
      givenByPaper(compiled, reading, clauses, g) ??
      ownForecast(compiled, reading, clauses, g) ??
      foreseenBy(compiled, reading, clauses, g)
    if (!speech) continue
    // "The minister said the state would pay it, and wanted coverage at 84 percent": told by the minister.
    const isTold = (outer: Speech): boolean =>
      outer.rule === 'said' && outer.at < speech.at && outer.from <= speech.from && outer.to >= speech.to
    if (speech.rule === 'wills it' && found.some(isTold)) continue
    // "put turnout at 85 percent, a figure the firm disputed, saying": who speaks next goes on.
    const next = found.find(({ from, at }) => from >= at && at > speech.at)
    found.push(next ? { ...speech, to: Math.min(speech.to, next.from) } : speech)
  }
  const shrugged = quoted.includes(1)
    ? (quotedBy(compiled, reading, found, quoted) ?? quotedBehind(compiled, reading, clauses, found))
    : null
  if (shrugged) found.push(shrugged)
  const opening = surveyedBy(compiled, reading) ?? byAccount(compiled, reading, memory)
  if (opening) found.unshift(opening)
  for (const q of reading.claims) {
    const speech = reckonedBy(compiled, reading, q)
    if (speech) found.push(speech)
  }
  const pollster = polledBy(compiled, reading)
  if (pollster) found.push(pollster)
  return found
}

/** "A spokesman said that companies had announced 40 plants": what somebody says that others had said is told by him. */
function isToldBefore({ pack }: Compiled, { tokens }: Reading, outer: Speech | undefined, inner: Speech): boolean {
  const { pastPerfect, thats } = pack.phrases
  if (!outer || !pastPerfect?.has(tokens[inner.at - 1]?.norm ?? '') || !thats?.has(tokens[outer.at + 1]?.norm ?? ''))
    return false
  for (let i = outer.at + 2; i < inner.at; i++) if (tokens[i]!.kind === SYMBOL && !tokens[i]!.glued) return false
  return true
}

/** "Fitch lowered its growth forecast to 1.8%", "Analysts put the surplus at 210,000 tonnes": whoever expects or estimates says it. */
function revised(compiled: Compiled, reading: Reading, clauses: Clauses, g: number): Speech | null {
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
    speaker.split(' ').some((word) => phrases.forecasters?.has(word.toLowerCase()))
  const isPerson = group.finite && nameIn(compiled, speaker) !== null && isNamed(compiled, speaker)
  let at = group.last + 1
  let expectation = false
  let own = false
  for (; at < tokens.length && at < group.last + 9 && claimAt[at]! < 0; at++) {
    const { norm, kind } = tokens[at]!
    if (phrases.to.has(norm) || phrases.by.has(norm) || (kind === SYMBOL && norm !== '-')) break
    if (phrases.articles.has(norm) && phrases.pronouns.has(norm)) own = true
    // A target is an aim, and only that of a price is somebody's view.
    if (phrases.expected?.has(norm) && (phrases.expected.get(norm) !== 'target' || isOfPrice(compiled, reading, at)))
      expectation = true
  }
  const said = moves
    ? expectation && (known || (own && /^\p{Lu}/u.test(speaker)))
    : (known || isPerson || (group.finite && (/^\p{Lu}/u.test(speaker) || phrases.foreseen?.has(verb.norm)))) &&
      phrases.lying?.has(tokens[at]?.norm ?? '') &&
      // "The losses, which the association values at $120 million", "a bill that adviser Ana Roy put at $2 million"
      (known || isPerson || at > group.last + 1) &&
      (claimAt[at + 1]! >= 0 || claimAt[at + 2]! >= 0 || claimAt[at + 3]! >= 0)
  if (!said) return null
  let to = group.last + 1
  const end = partEnd(reading, group.last)
  const inRelative = opensRelative(compiled, reading, group.first)
  while (
    to < end &&
    !phrases.causes?.has(tokens[to]!.norm) &&
    !(tokens[to]!.norm === ',' && (inRelative || opensOther(compiled, reading, to + 1)))
  )
    to++
  return {
    speaker,
    from: group.first,
    to,
    at: group.first,
    rule: moves ? 'revised what it expects' : 'puts it at so much',
  }
}

/** "the RBA's last forecast was 2.6 percent", "The bank's own forecasts have unemployment at 4.3 percent": whose forecast it is. */
function ownForecast(compiled: Compiled, reading: Reading, clauses: Clauses, g: number): Speech | null {
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
  if (!words || !(/^\p{Lu}/u.test(words) || speaksFor(compiled, words))) return null
  return { speaker: words, from: group.last, to: partEnd(reading, group.last), at: group.first, rule: 'own forecast' }
}

/** Whether "and" and a noun with a finite verb of its own stand behind a comma: ", and Russian wheat eased". */
function opensOther({ pack }: Compiled, { tokens, verbAt }: Reading, at: number): boolean {
  if (!pack.phrases.links.has(tokens[at]?.norm ?? '') || verbAt[at + 1] !== NO_VERB) return false
  for (let i = at + 1; i < tokens.length && tokens[i]!.norm !== ','; i++) if (verbAt[i] === FINITE) return true
  return false
}

/** "estimated at $7 million by the brigade", "the 35 billion yen loss forecast by the company": who reckons that one number. */
function reckonedBy(compiled: Compiled, reading: Reading, q: Quantity): Speech | null {
  const { phrases } = compiled.pack
  const { tokens } = reading
  let by = q.last + 1
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

function skipArticles({ tokens }: Reading, first: number, articles: ReadonlySet<string>): number {
  return articles.has(tokens[first]!.norm) ? first + 1 : first
}

/** "the 1.5 percent gain analysts were looking for", "that brokers had on average expected": who stands behind the number. */
function expectedBy(compiled: Compiled, reading: Reading, q: Quantity): Speech | null {
  const { forecasters } = compiled.pack.phrases
  const { tokens, verbAt } = reading
  // "three times what analysts had expected" is no number that they expect.
  if (q.unit!.type === 'multiple' || compiled.pack.phrases.clauseOpeners.has(tokens[q.last + 2]?.norm ?? ''))
    return null
  let behind = q.last + 1
  while (
    behind < q.last + 4 &&
    tokens[behind]?.kind === WORD &&
    verbAt[behind] === NO_VERB &&
    !forecasters?.has(tokens[behind]!.norm)
  )
    behind++
  const at = foreseenAt(compiled, reading, behind, behind)
  for (let i = q.last + 1; i < at; i++)
    if (forecasters?.has(tokens[i]!.norm))
      return { speaker: phrase(reading, i, i), from: q.first, to: q.last + 1, at: q.first, rule: 'expected by' }
  return null
}

/** "The ministry vowed to cut it to 26 trillion won", "She wants fares held at £2.80": whoever wills it says it. */
function willed(compiled: Compiled, reading: Reading, clauses: Clauses, memory: Memory, g: number): Speech | null {
  const { phrases, bare } = compiled.pack
  const { tokens } = reading
  const group = clauses.groups[g]!
  const verb = tokens[group.last]!.norm
  const next = tokens[group.last + 1]?.norm ?? ''
  // "Acme reported net income of $88 million": its own figures.
  const reports = phrases.reporting?.has(verb) === true && isAmountAhead(reading, group.last + 1)
  // "authorities have urged 30,000 people to flee": they are urged, not told of.
  const whom = reading.claims[reading.claimAt[group.last + 1]!]
  if (!reports && whom?.unit?.type === 'count' && phrases.wishing?.has(verb)) return null
  const vows =
    reports || (phrases.vowing?.has(verb) === true && (phrases.thats?.has(next) || phrases.infinitive.has(next)))
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
      ? (memory.speaker ?? memory.firm ?? told)
      : told
  if (!speaker || phrases.pronouns.has(speaker.toLowerCase())) return null
  const known = phrases.personal?.has(who) || speaksFor(compiled, speaker) || isNamed(compiled, speaker)
  if (!(vows && !reports) && !known && !(reports && /^\p{Lu}/u.test(speaker))) return null
  let to = group.last + 1
  const end = partEnd(reading, group.last)
  // "The union, which had asked for 7 percent, will": only the relative clause
  const inRelative = opensRelative(compiled, reading, group.first)
  const ends = (i: number): boolean =>
    reports
      ? phrases.causes?.has(tokens[i]!.norm) === true
      : tokens[i]!.norm === ',' &&
        (inRelative || phrases.links.has(tokens[i + 1]?.norm ?? '') || reading.cueAt[i + 1]?.value.role === 'border')
  while (to < end && !ends(to)) to++
  return { speaker, from: group.first, to, at: group.first, rule: reports ? 'reports it' : 'wills it' }
}

/** "Rents are expected by brokers to fall 3 percent", "losses were estimated by the ministry at $3 billion". */
function foreseenBy(compiled: Compiled, reading: Reading, clauses: Clauses, g: number): Speech | null {
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
  const speaker = passive ? speakerAfter(compiled, reading, by + 1) : ''
  return speaker ? { speaker, from: last, to: partEnd(reading, last), at: last, rule: cue.value.name } : null
}

/** "An exit poll by Velt gave the party 44% of the vote": whoever made the paper. */
function givenByPaper(compiled: Compiled, reading: Reading, clauses: Clauses, g: number): Speech | null {
  const { giving, papers, by, expected } = compiled.pack.phrases
  const { tokens } = reading
  const group = clauses.groups[g]!
  if (!group.finite || !giving?.has(tokens[group.last]!.norm)) return null
  let paper = 0
  while (paper < group.first && paper < 6 && !papers?.has(tokens[paper]!.norm)) paper++
  if (paper >= group.first || !papers?.has(tokens[paper]!.norm)) return null
  const isMade = by.has(tokens[paper + 1]?.norm ?? '')
  // "A Velt poll of economists had a median forecast of": no margin of error
  let expects = group.last + 1
  while (!isMade && expects < group.last + 5 && !expected?.has(tokens[expects]?.norm ?? '')) expects++
  if (!isMade && expects === group.last + 5) return null
  const speaker = isMade ? speakerAfter(compiled, reading, paper + 2) : trimPhrase(compiled, reading, 0, paper)
  return speaker
    ? {
        speaker,
        from: group.last,
        to: partEnd(reading, group.last),
        at: group.last,
        rule: 'given by a paper',
        isPaper: true,
      }
    : null
}

/** Whether a number that is no count stands within a few words, before the next comma. */
function isAmountAhead({ tokens, claimAt, claims }: Reading, from: number): boolean {
  for (let i = from; i < tokens.length && i < from + 12 && tokens[i]!.norm !== ','; i++) {
    const q = claims[claimAt[i]!]
    if (q) return q.unit!.type !== 'count' && q.unit!.type !== 'duration'
  }
  return false
}

/** Whoever spoke last, but for a body or a paper: "Official data showed …. He said". */
function speakerAsPerson(compiled: Compiled, { speaker }: Memory): string | null {
  if (!speaker || speaksFor(compiled, speaker)) return null
  return compiled.pack.phrases.papers?.has(lastWord(speaker)) ? null : speaker
}

/** "The mayor was blunt": whom "she" means in the next sentence. */
const humanOf = (compiled: Compiled, subject: string | null): string | null =>
  subject !== null && isNamed(compiled, subject) ? subject : null

/** Whether a subject is a person, by name or by what he or she is. */
const isNamed = (compiled: Compiled, speaker: string): boolean =>
  isPersonWord(compiled.pack, headOf(compiled, speaker).toLowerCase()) ||
  /^\p{Lu}\S* \p{Lu}\S*$/u.test(speaker) ||
  // "biologist Ruth Lennox", "shipping adviser Nazrul Karim"
  (/ \p{Lu}\S* \p{Lu}\S*$/u.test(speaker) && speaker.split(' ').some((word) => isPersonWord(compiled.pack, word)))

/** The first noun of a speaker: of "Economists at Barclays" the economists. */
function headOf({ pack }: Compiled, speaker: string): string {
  const words = speaker.split(' ')
  const { breaks, bearings } = pack.phrases
  const end = words.findIndex((word) => breaks.has(word.toLowerCase()) || bearings?.has(word))
  return words.at(end > 0 ? end - 1 : -1)!
}

/** "engineer", "engineers" */
const isPersonWord = ({ phrases, nouns }: Compiled['pack'], word: string): boolean =>
  phrases.persons?.has(word) === true || phrases.persons?.has(nouns.singularOf?.(word) ?? '') === true

/** Whether a verb stands in a clause with "which": of that alone somebody is the speaker. */
function opensRelative({ pack }: Compiled, { tokens }: Reading, verb: number): boolean {
  for (let i = verb - 1; i >= 0 && i > verb - 7 && tokens[i]!.norm !== ','; i--)
    if (pack.phrases.relatives?.has(tokens[i]!.norm)) return true
  return false
}

/** Whether "price" stands on either side of a token. */
const isOfPrice = ({ pack }: Compiled, { tokens }: Reading, at: number): boolean =>
  [tokens[at - 1], tokens[at + 1]].some((token) => pack.phrases.prices?.has(token?.norm ?? '') === true)

/** Where the part of a sentence between semicolons begins or ends; one within brackets is none: "(6.4 versus 0.8; P=0.049)". */
function partStart({ tokens }: Reading, at: number): number {
  let inside = 0
  for (let i = at - 1; i >= 0; i--) {
    const { norm } = tokens[i]!
    if (norm === ')') inside++
    else if (norm === '(') inside--
    else if (norm === ';' && inside <= 0) return i + 1
  }
  return 0
}

function partEnd({ tokens }: Reading, at: number): number {
  let inside = 0
  for (let i = at; i < tokens.length; i++) {
    const { norm } = tokens[i]!
    if (norm === '(') inside++
    else if (norm === ')') inside--
    else if (norm === ';' && inside <= 0) return i
  }
  return tokens.length
}

/** "according to X": all of its part of the sentence. */
function sourced(compiled: Compiled, reading: Reading, cue: Match<Cue>): Speech | null {
  const speaker = speakerAfter(compiled, reading, cue.last + 1)
  if (!speaker) return null
  return {
    speaker,
    from: partStart(reading, cue.first),
    to: partEnd(reading, cue.last),
    at: cue.first,
    rule: cue.value.name,
  }
}

/** Signs before the mark that closes a quotation. */
const closing: ReadonlySet<string> = new Set([',', '?', '!'])

/** “…,” shrugs Omar Said: whatever the verb, whoever stands behind it. */
function quotedBy(compiled: Compiled, reading: Reading, found: readonly Speech[], quoted: Uint8Array): Speech | null {
  const { breaks, links, clauseOpeners, articles, pronouns } = compiled.pack.phrases
  const { tokens } = reading
  for (let i = 1; i + 2 < tokens.length; i++) {
    if (!isMark(tokens[i]!.norm) || quoted[i] === 1 || !closing.has(tokens[i - 1]!.norm)) continue
    const { norm, kind, capital } = tokens[i + 1]!
    const next = tokens[i + 2]!
    if (kind !== WORD || capital || breaks.has(norm) || links.has(norm) || clauseOpeners.has(norm)) return null
    if (articles.has(norm) || pronouns.has(norm) || !next.capital || found.some(({ at }) => at >= i)) return null
    const speaker = speakerAfter(compiled, reading, i + 2)
    let over = i + 2
    while (over < tokens.length && !isMark(tokens[over]!.norm)) over++
    return speaker ? { speaker, from: 0, to: tokens.length, at: i + 1, over, rule: 'quoted' } : null
  }
  return null
}

/** "Ana Roy, 33, fumed: “Rents are …": whatever verb a quotation follows, its subject speaks. */
function quotedBehind(compiled: Compiled, reading: Reading, clauses: Clauses, found: readonly Speech[]): Speech | null {
  const { tokens, verbAt } = reading
  for (let i = 2; i + 1 < tokens.length; i++) {
    if (tokens[i]!.norm !== ':' || !isMark(tokens[i + 1]!.norm)) continue
    if (found.length > 0 || verbAt[i - 1] !== FINITE || !compiled.pack.phrases.isPast(tokens[i - 1]!.norm)) return null
    const group = clauses.groups.findIndex(({ first, last }) => first <= i - 1 && i - 1 <= last)
    const aside = tokens[i - 2]!.norm === ',' ? apposedSpeaker(compiled, reading, i - 2) : null
    const speaker = aside?.speaker ?? (group < 0 ? null : clauses.subjectOf(group)) ?? ''
    // "Tory spokesman Giles Penhallow"
    const isPerson = isNamed(compiled, speaker) || nameIn(compiled, speaker) !== null
    return isPerson ? { speaker, from: i, to: tokens.length, at: i - 1, rule: 'quoted' } : null
  }
  return null
}

/** "In a survey of 900 drivers by Kantar, 38 percent said": whoever asked says what they said, in the part of the sentence behind the comma. */
function surveyedBy(compiled: Compiled, reading: Reading): Speech | null {
  const { papers, by, breaks, articles } = compiled.pack.phrases
  const { tokens, verbAt, claims } = reading
  if (claims.length === 0 || !breaks.has(tokens[0]!.norm)) return null
  let paper = 1
  while (paper < 9 && tokens[paper]?.kind === WORD && !papers?.has(tokens[paper]!.norm)) paper++
  if (!papers?.has(tokens[paper]?.norm ?? '')) return null
  let agent = 0
  let close = paper + 1
  for (; close < tokens.length && close < paper + 24; close++) {
    if (verbAt[close] === FINITE) return null
    if (tokens[close]!.norm === ',') break
    const next = tokens[close + 1]
    if (agent === 0 && by.has(tokens[close]!.norm) && next && (next.capital || articles.has(next.norm))) agent = close
  }
  if (tokens[close]?.norm !== ',') return null
  // "In a Royal College of Nursing survey of 900 members, 71%": who asked stands before it
  const named = tokens[articles.has(tokens[1]!.norm) ? 2 : 1]!.capital && paper > 2 ? 1 : 0
  if (agent === 0 && named === 0) return null
  const speaker =
    agent > 0
      ? speakerAfter(compiled, reading, agent + 1)
      : phrase(reading, skipArticles(reading, named, articles), paper)
  return speaker ? { speaker, from: 0, to: partEnd(reading, close), at: paper, rule: 'asked by', isPaper: true } : null
}

/** "A third of the 1,800 firms polled by the chamber said": whoever asked, but of forecasters they themselves. */
function polledBy(compiled: Compiled, reading: Reading): Speech | null {
  const { polling, by, articles, forecasters } = compiled.pack.phrases
  const { tokens, claims } = reading
  for (let n = 0; polling && n < claims.length && n < 2; n++) {
    const q = claims[n]!
    const at = q.last + 1
    if (!q.noun || !polling.has(tokens[at]?.norm ?? '') || !by.has(tokens[at + 1]?.norm ?? '')) continue
    const next = tokens[at + 2]
    if (!next || !(next.capital || articles.has(next.norm)) || forecasters?.has(lastWord(q.unit!.text))) return null
    const speaker = speakerAfter(compiled, reading, at + 2)
    return speaker ? { speaker, from: 0, to: partEnd(reading, at), at, rule: 'asked by', isPaper: true } : null
  }
  return null
}

/** "By her estimate, a family needs $30", "By the ministry's own count, 40 homes": whose it is. */
function byAccount(compiled: Compiled, reading: Reading, memory: Memory): Speech | null {
  const { by, accountings } = compiled.pack.phrases
  const { tokens, verbAt } = reading
  if (!by.has(tokens[0]!.norm)) return null
  let noun = 1
  while (noun < 8 && tokens[noun] && !accountings?.has(tokens[noun]!.norm)) {
    if (tokens[noun]!.norm === ',' || verbAt[noun] === FINITE) return null
    noun++
  }
  if (!accountings?.has(tokens[noun]?.norm ?? '')) return null
  const speaker = ownerOf(compiled, memory, tokens[1]!.norm) ?? possessor(compiled, reading, 1, noun)
  return speaker ? { speaker, from: 0, to: partEnd(reading, noun), at: 0, rule: 'by account' } : null
}

/** Whom "her" or "its" means, where it owns what somebody found or reckons; else `null`. */
function ownerOf(compiled: Compiled, memory: Memory, owner: string): string | null {
  const { owners, called } = compiled.pack.phrases
  if (!owners?.has(owner)) return null
  const pronoun = called?.get(owner)
  return pronoun ? personMeant(compiled, memory, pronoun, false) : (memory.speaker ?? memory.firm)
}

/** Of "the ministry's own count" the ministry, or `null`. */
function possessor({ pack }: Compiled, reading: Reading, from: number, noun: number): string | null {
  const { text, tokens } = reading
  const first = skipArticles(reading, from, pack.phrases.articles)
  for (let i = first; i < noun; i++)
    if (tokens[i]!.word.genitive) return text.slice(tokens[first]!.start, tokens[i]!.end - 2)
  return null
}

function speakerAfter(compiled: Compiled, reading: Reading, from: number): string {
  const { phrases } = compiled.pack
  const { tokens } = reading
  // "data released Monday by the agency"
  let first = from
  let paper = false
  for (let i = from; i < Math.min(from + (paper ? 20 : 9), tokens.length); i++) {
    paper ||= phrases.papers?.has(tokens[i]!.norm) === true
    // "the poll of some 74,000 elementary, middle and high school students by the ministry"
    if (tokens[i]!.kind === SYMBOL && !(paper && tokens[i]!.norm === ',' && tokens[i + 1]?.kind === WORD)) break
    if (reading.verbAt[i] === FINITE) break
    const next = tokens[i + 1]
    // "a July forecast by consultancy Aldane"
    const agent =
      next?.capital || phrases.articles.has(next?.norm ?? '') || (next?.kind === WORD && tokens[i + 2]?.capital)
    if (phrases.by.has(tokens[i]!.norm) && agent) first = i + 1
  }
  if (first === from)
    // "data from the agency", "a survey of the agency"
    for (let i = from + 1; i < Math.min(from + 4, tokens.length); i++)
      if (phrases.from.has(tokens[i]!.norm) && phrases.papers?.has(tokens[i - 1]!.norm)) first = i + 1
  while (first < tokens.length && phrases.articles.has(tokens[first]!.norm)) first++
  let last = first - 1
  while (last + 1 < tokens.length && last - first < 13) {
    const token = tokens[last + 1]!
    const before = tokens[last]
    if (token.kind === SYMBOL) {
      const inName = token.glued && tokens[last + 2]?.glued
      const title =
        token.norm === '.' && before !== undefined && compiled.pack.abbreviations.get(before.norm) !== undefined
      // "the Ministry of Trade, Industry and Energy"
      const list =
        token.norm === ',' && before?.capital && tokens[last + 2]?.capital && linkFollows(compiled, reading, last + 2)
      // "the U.N. migration agency", "Georg E. Matt"
      const initials =
        token.norm === '.' &&
        before?.capital &&
        before.norm.length === 1 &&
        (tokens[last - 1]?.norm === '.' || (tokens[last - 1]?.capital === true && tokens[last + 2]?.capital === true))
      if (!inName && !title && !list && !(initials && tokens[last + 2]?.kind === WORD)) break
    } else if (token.kind === WORD && (phrases.clauseOpeners.has(token.norm) || reading.verbAt[last + 1] === FINITE))
      break
    else if (token.kind !== WORD || reading.periodAt[last + 1]) break
    else if (reading.verbAt[last + 1] !== 0 && !token.capital) break
    // "the Centers for Disease Control and Prevention"
    else if (
      last >= first &&
      (phrases.breaks.has(token.norm) || phrases.from.has(token.norm)) &&
      !token.capital &&
      !(
        phrases.ofOffice?.has(token.norm) &&
        before?.capital &&
        tokens[last + 2]?.capital &&
        !reading.periodAt[last + 2]
      )
    )
      break
    last++
  }
  // "people familiar with the matter"
  if (last >= first && phrases.familiar?.has(tokens[last + 1]?.norm ?? '')) last++
  if (last >= first && phrases.familiar?.has(tokens[last]!.norm))
    while (tokens[last + 1]?.kind === WORD && last - first < 8 && reading.verbAt[last + 1] === NO_VERB) last++
  // "the manager, Ian Lowe"
  while (last > first && phrases.partOf.has(tokens[last]!.norm)) last--
  if (last >= first && !tokens[last]!.capital && tokens[last + 1]?.norm === ',') {
    // "the study’s author, economist Ana Roy-Hall"
    let name = last + 2
    while (name < last + 5 && tokens[name]?.kind === WORD && !tokens[name]!.capital && reading.verbAt[name] === NO_VERB)
      name++
    let end = name - 1
    while (
      end - name < 6 &&
      ((tokens[end + 1]?.kind === WORD && tokens[end + 1]!.capital) || isHyphen(reading, end + 1))
    )
      end++
    const behind = tokens[end + 1]
    const isRole = name === last + 2 || isPersonWord(compiled.pack, tokens[name - 1]!.norm)
    if (end > name && isRole && (!behind || behind.kind === SYMBOL)) return phrase(reading, name, end)
  }
  const words = last >= first ? phrase(reading, first, last) : ''
  return phrases.pronouns.has(words.toLowerCase()) ? '' : words.replace(/[\s,.)]+$/, '')
}

/** Whether "and" and a capital word follow, with only capital words and commas before it. */
function linkFollows(compiled: Compiled, reading: Reading, from: number): boolean {
  for (let i = from; i < from + 6; i++) {
    const token = reading.tokens[i]
    if (!token) return false
    if (compiled.pack.phrases.links.has(token.norm) && token.kind === WORD)
      return (
        reading.tokens[i + 1]?.capital === true ||
        compiled.pack.phrases.determiners?.has(reading.tokens[i + 1]?.norm ?? '') === true
      )
    if (!token.capital && token.norm !== ',') return false
  }
  return false
}

/**
 * Who has just spoken: "…,” said Ana Lim, chief economist at Velt, who expects 3 percent", "noting that it had grown and warning that
 * costs would rise".
 */
function ofSpeaker({ pack }: Compiled, reading: Reading, cue: Match<Cue>, said: Speech | undefined): Speech | null {
  if (said === undefined || cue.value.role !== 'saying' || cue.value.source === 'after') return null
  const { tokens, verbAt } = reading
  const who = cue.first - 1
  const goesOn =
    verbAt[cue.first] === NON_FINITE &&
    ((verbAt[said.at] === NON_FINITE && pack.phrases.links.has(tokens[who]!.norm)) ||
      // "It denied that the ward could close, saying visits had risen": whoever denied it
      (tokens[who]?.norm === ',' && pack.phrases.isGerund?.(tokens[cue.first]!.norm) === true && said.at < cue.first))
  if (!goesOn) {
    if (who < 1 || !pack.phrases.relatives?.has(tokens[who]!.norm) || tokens[who - 1]!.norm !== ',') return null
    for (let i = said.at + 1; i < who; i++) if (verbAt[i] === FINITE) return null
  }
  return { speaker: said.speaker, from: cue.first, to: partEnd(reading, cue.last), at: cue.first, rule: cue.value.name }
}

/** Whether a comma closes a relative clause behind the subject of a sentence that has told nothing yet. */
function closesRelative({ pack }: Compiled, { tokens, verbAt }: Reading, close: number): boolean {
  let open = 0
  while (open < close && tokens[open]!.norm !== ',' && verbAt[open] !== FINITE) open++
  if (open === close || tokens[open]!.norm !== ',' || !pack.phrases.relatives?.has(tokens[open + 1]!.norm)) return false
  for (let i = open + 1; i < close; i++) if (tokens[i]!.norm === ',') return false
  return true
}

/** Whether a finite verb stands before a token: there is something that can be said. */
function tellsBefore({ verbAt, tokens }: Reading, to: number): boolean {
  for (let i = 0; i < to; i++) if (verbAt[i] === FINITE || isMark(tokens[i]!.norm)) return true
  return false
}

function spoken(
  compiled: Compiled,
  reading: Reading,
  clauses: Clauses,
  memory: Memory,
  cue: Match<Cue>,
  quoted: Uint8Array,
  last: Speech | undefined,
): Speech | null {
  const spoke = last?.speaker ?? memory.speaker
  const { phrases } = compiled.pack
  const { tokens } = reading
  const rule = cue.value.name
  // "The police count 43 closures": no tale of whoever is no body.
  const isCounting = phrases.studying?.counting.has(tokens[cue.first]!.norm) === true
  if (isCounting && (last || reading.verbAt[cue.first] !== FINITE || quoted[cue.first])) return null
  const own = groupAt(clauses, cue)
  // "researchers have found"
  let at = (own >= 0 && clauses.groups[own]!.first < cue.first ? clauses.groups[own]!.first : cue.first) - 1
  while (
    at >= 0 &&
    (reading.periodAt[at] ||
      (!(tokens[at]!.capital && at > 0) &&
        (phrases.trailing.has(tokens[at]!.norm) || phrases.isAdverb?.(tokens[at]!.norm))))
  )
    at--
  // "the Bank of Korea (BOK) said": over its short form.
  if (tokens[at]?.norm === ')' && tokens[at - 2]?.norm === '(' && tokens[at - 1]!.kind === WORD) at -= 3
  const before = tokens[at]
  const after = tokens[cue.last + 1]
  const end = partEnd(reading, cue.last)
  const start = partStart(reading, cue.first)
  // "wrote 317 checks", "adding $142": what was done, not what was said.
  const told = reading.claims[reading.claimAt[cue.last + 1]!]
  // "one of 58 people the council heard before it voted"
  if (phrases.hearing?.has(tokens[cue.first]!.norm) && after?.kind === WORD && !phrases.thats?.has(after.norm))
    return null
  // "the 177,000 reported last month"
  if (reading.verbAt[cue.first] === NON_FINITE && reading.claimAt[cue.first - 1]! >= 0) return null
  const deed = rule === 'wrote' || rule === 'added' || phrases.deeds?.has(tokens[cue.first]!.norm)
  if (deed && told && !quoted.includes(1) && !opensFinite(compiled, reading, told.last + 1)) return null
  // "added 254,000 jobs" is no speech.
  if (
    rule === 'added' &&
    !phrases.thats?.has(after?.norm ?? '') &&
    !phrases.thats?.has(tokens[cue.last]!.norm) &&
    !quoted.includes(1) &&
    after &&
    after.kind !== SYMBOL
  )
    return null
  if (
    before &&
    before.kind === SYMBOL &&
    !phrases.unturned?.has(tokens[cue.first]!.norm) &&
    // "…, noting that Acme has"; "An analysis, published in 2012, put the rise at"
    reading.verbAt[cue.first] !== NON_FINITE &&
    !(rule === 'showed' && before.norm === ',') &&
    // "Acme, which lost a patent, expects the deal to pay": no speech turned round
    !(cue.value.role === 'saying' && cue.value.source === 'before') &&
    ((isMark(before.norm) && !quoted[cue.first]) || before.norm === ',') &&
    after &&
    // "Jon Moss, who lectures in finance, reckons Rovers": the verb of the sentence
    !closesRelative(compiled, reading, at) &&
    // but "…, wrote to the minister"
    !phrases.to.has(after.norm) &&
    // ", said pollster Ana Kos"
    (after.capital ||
      isMark(before.norm) ||
      phrases.articles.has(after.norm) ||
      // ", said officials at the bank"
      (rule === 'said' && !told && tellsBefore(reading, cue.first) && isMany(compiled, after.norm) === true) ||
      // ", said police, who"
      (after.kind === WORD &&
        (tokens[cue.last + 2]
          ? tokens[cue.last + 2]!.norm === ',' ||
            (tokens[cue.last + 2]!.capital && tokens[cue.last + 3]?.capital) ||
            // ", said agency climatologist Ana Kos"
            (isPersonWord(compiled.pack, tokens[cue.last + 2]!.norm) && tokens[cue.last + 3]?.capital)
          : false))) &&
    !(before.norm === ',' && (!after.capital || !tellsBefore(reading, cue.first)) && saysMore(compiled, reading, cue))
  ) {
    // "…," said X
    // "…,” said the 63-year-old vendor": whoever is told of
    const age = reading.claims[reading.claimAt[cue.last + 2]!]
    const called = age?.unit?.type === 'duration' && phrases.articles.has(after.norm) ? memory.person : null
    const speaker = speakerAfter(compiled, reading, cue.last + 1) || called
    if (speaker) {
      for (let i = cue.last + 1; i < end; i++)
        if (isMark(tokens[i]!.norm)) return { speaker, from: start, to: end, at: cue.first, rule }
      return { speaker, from: start, to: cue.first, at: cue.first, rule }
    }
  }
  let speaker: string | null = null
  let first = at
  let paper = false
  // ", the Rice Council estimates."
  let inset = false
  // "its estimate" is no verb.
  if (before && phrases.articles.has(before.norm) && reading.verbAt[cue.first] === NO_VERB) return null
  const isName = before?.kind === WORD && isAcronym(reading, at)
  if (
    before?.kind === WORD &&
    !isName &&
    phrases.pronouns.has(before.norm) &&
    !phrases.clauseOpeners.has(before.norm)
  ) {
    // "An analyst said that he expects"
    const teller = last && last.at < cue.first && isNamed(compiled, last.speaker) ? last.speaker : null
    speaker = phrases.personal?.has(before.norm)
      ? (teller ??
        personMeant(compiled, memory, before.norm, quoted[at] === 0) ??
        speakerAsPerson(compiled, memory) ??
        humanOf(compiled, memory.main))
      : last && last.at < cue.first
        ? last.speaker
        : memory.speaker
    // "more than analysts had expected. It blamed": not they
    if (speaker && phrases.impersonal?.has(before.norm) && !phrases.many?.has(before.norm) && isMany(compiled, speaker))
      speaker = null
    if (rule === 'showed' && !(speaker && (!isCounting || speaksFor(compiled, speaker)))) return null
    if (!speaker) {
      speaker = own >= 0 ? clauses.subjectOf(own) : null
      // "The Earth was a jungle, he said": nobody known
      if (speaker && phrases.personal?.has(before.norm) && !isNamed(compiled, speaker)) return null
      // "House prices, as measured by Northway, dipped, it said": prices say nothing.
      const maySay = (who: string): boolean =>
        speaksFor(compiled, who) ||
        // "Use outside China climbed": a capital of the sentence
        (/^\p{Lu}/u.test(headOf(compiled, who)) && (!who.includes(' ') || !who.startsWith(`${headOf(compiled, who)} `)))
      // "Tavora will cut 800 jobs, after a price war wiped out its profit, it said": nor does a war.
      for (let g = 0; g < own && speaker && !maySay(speaker); g++) {
        const other = clauses.groups[g]!.finite ? clauses.subjectOf(g) : null
        if (other && maySay(other)) speaker = other
      }
      // "Overall usage climbed 26 percent, it said": whoever told of it in the paragraph before.
      if (!speaker || !maySay(speaker)) speaker = phrases.impersonal?.has(before.norm) ? memory.firm : null
      if (!speaker) return null
      // “Rents rose,” she said: a capital of the sentence.
      if (speaker && compiled.pack.nouns.isHead(speaker.toLowerCase(), false)) return null
    }
    first = at
  } else if (at < 0 && own >= 0 && !clauses.groups[own]!.finite) {
    // "Adding that the site had 900 bones": whoever spoke last
    speaker = memory.speaker
    first = cue.first
  } else {
    if (own < 0) return null
    // "has yet to see it fall": nothing is expected.
    const isBare = cue.value.role === 'saying' && cue.value.source === 'before' && !clauses.groups[own]!.finite
    if (isBare && phrases.infinitive.has(tokens[cue.first - 1]?.norm ?? '')) return null
    // "a lot to argue about"
    const isTo = !clauses.groups[own]!.finite && phrases.infinitive.has(tokens[cue.first - 1]?.norm ?? '')
    if (isTo && (after?.kind !== WORD || (phrases.breaks.has(after.norm) && !phrases.thats?.has(after.norm))))
      return null
    // "has been confirmed" has no speaker.
    for (let i = clauses.groups[own]!.first; i < cue.first; i++) if (phrases.passive?.has(tokens[i]!.norm)) return null
    // "a series of studies on the issue, which found": the studies found it.
    const relative = before?.kind === WORD && !isName && phrases.relatives?.has(before.norm)
    const whose = relative && at > 1 ? clauses.nounSpan(tokens[at - 1]!.norm === ',' ? at - 2 : at - 1) : null
    const which =
      whose ?? (rule === 'said' || rule === 'showed' ? contactPaper(compiled, reading, clauses, cue.first) : null)
    const ofPaper = which && isPaper(compiled, reading, which.first, which.last) ? which : null
    const span = ofPaper ?? (before?.kind === WORD ? clauses.nounSpan(at) : null)
    first = ofPaper ? (whose ? at : ofPaper.first) : (span?.first ?? at)
    // "58% of respondents said the country was": what they say is the share, told by another.
    if (span && isShareOf(reading, span.first, compiled)) return null
    const called = before?.kind === WORD ? speakerBefore(compiled, reading, at) : null
    // "Fire and Emergency New Zealand said": the name is longer than the noun phrase.
    if (called && !ofPaper && called.first < first && tokens[called.first]!.capital) first = called.first
    const named = called ? phrase(reading, called.first, called.last) : memberOf(compiled, reading, span)
    const aside = before?.norm === ',' ? apposedSpeaker(compiled, reading, at) : null
    paper = ofPaper !== null || (span !== null && isPaper(compiled, reading, span.first, span.last))
    speaker = span && paper ? paperOf(compiled, reading, span.first, span.last, at) : named || clauses.subjectOf(own)
    // "The charity says …; its own figures show": the charity
    if (span && paper && phrases.owners?.has(tokens[span.first]!.norm))
      speaker =
        spoke ??
        (phrases.called?.has(tokens[span.first]!.norm) ? ownerOf(compiled, memory, tokens[span.first]!.norm) : null) ??
        speaker
    // ", people briefed on the talks said"
    const knowing = rule === 'said' ? knowingBefore(compiled, reading, at) : -1
    if (knowing >= 0) {
      first = knowing
      speaker = phrase(reading, knowing, at)
    }
    // "Analysts polled by Reuters expect": not the last of those named.
    if (rule === 'forecasts' && named && !speaksFor(compiled, named)) {
      const subject = clauses.subjectOf(own)
      if (subject && speaksFor(compiled, subject)) speaker = subject
    }
    // "The survey, conducted by Realview, found": whoever made it.
    const made =
      rule === 'showed' && aside === null && before?.norm === ',' ? paperBefore(compiled, reading, start, at) : -1
    if (made >= 0) {
      paper = true
      speaker = paperOf(compiled, reading, made, at, at)
    }
    // "An analysis that pooled 34 studies, published in 2012, put the rise at"
    if (rule === 'showed' && made < 0 && before?.norm === ',' && phrases.papers?.has(lastWord(speaker ?? '')))
      paper = true
    if (aside) {
      speaker = aside.speaker
      first = aside.first
    }
    // "Officials familiar with the talks said"
    if (span && speaker && phrases.familiar?.has(lastWord(speaker))) speaker = phrase(reading, span.first, at)
    const rest = tokens[overTimes(compiled, reading, cue.last + 1)]
    inset = tokens[leadOf(reading, first, phrases.articles) - 1]?.norm === ',' && (!rest || rest.kind === SYMBOL)
    if (
      cue.value.role === 'saying' &&
      cue.value.source === 'before' &&
      !inset &&
      !(speaker && mayExpect(compiled, reading, cue, speaker))
    )
      return null
    const finds = inset && speaker !== null && (/(?:^| )\p{Lu}\S*$/u.test(speaker) || speaksFor(compiled, speaker))
    if (rule === 'showed' && !paper && !finds && !(speaker && isStudying(compiled, reading, cue, speaker))) return null
  }
  if (!speaker) return null
  // "more than analysts had expected, and": what is compared with.
  if (cue.value.role === 'saying' && cue.value.source === 'before' && (!after || after.kind === SYMBOL))
    for (const words of [phrases.comparing, phrases.thats])
      if (words?.has(tokens[leadOf(reading, first, phrases.articles) - 1]?.norm ?? '')) return null
  // "the $590 million analysts had expected, while": only that number.
  if (cue.value.role === 'saying' && cue.value.source === 'before' && reading.claims.length > 0) {
    let lead = leadOf(reading, first, phrases.articles) - 1
    if (phrases.relatives?.has(tokens[lead]?.norm ?? '')) lead--
    const about = reading.claims[reading.claimAt[lead] ?? -1]
    const foreseen = about ? foreseenAt(compiled, reading, about.last + 1, about.last + 1) : -1
    if (about && cue.first <= foreseen && foreseen <= cue.last)
      return speaksFor(compiled, speaker) || speaker === memory.speaker
        ? { speaker, from: about.first, to: cue.first, at: cue.first, rule }
        : null
  }
  // "The survey, by the institute, found": the paper is not straight before its verb.
  paper ||= phrases.papers?.has(speaker.toLowerCase()) === true
  if (
    cue.value.role === 'saying' &&
    cue.value.source === 'before' &&
    speaker !== memory.speaker &&
    !(inset && (/^\p{Lu}/u.test(speaker) || phrases.papers?.has(speaker.toLowerCase()))) &&
    !mayExpect(compiled, reading, cue, speaker)
  )
    return null
  // "…, X said.": the speaker stands behind what is said.
  const opener = tokens[leadOf(reading, first, phrases.articles) - 1]
  const trailing =
    opener !== undefined &&
    opener.kind === SYMBOL &&
    (opener.norm === ',' || isMark(opener.norm)) &&
    !saysMore(compiled, reading, cue)
  // ", whose leader, Ana Roy, conceded defeat": no word of hers
  if (
    trailing &&
    opener.norm === ',' &&
    rule === 'said' &&
    after?.kind === WORD &&
    isPlainObject(compiled, reading, cue.last + 1)
  )
    return null
  if (trailing) {
    let over = cue.last + 1
    const goesOn = cue.value.role === 'saying' && cue.value.source === 'either' && phrases.breaks.has(after?.norm ?? '')
    while (goesOn && over < end && tokens[over]!.norm !== ',' && !isMark(tokens[over]!.norm)) over++
    // "There were 3,390 then, he points out; in June there were 5,010": nobody else speaks behind it.
    const isLast =
      phrases.personal?.has(before?.norm ?? '') &&
      !reading.cues.some(({ value, first }) => value.role === 'saying' && first > end)
    return { speaker, from: start, to: isLast ? tokens.length : end, at: cue.first, rule, over }
  }
  // "…, presiding Judge Ana Roy said.": nothing is said behind it.
  if (rule === 'said' && (!after || after.norm === '.') && tellsBefore(reading, first) && opener?.kind === WORD) {
    let comma = first - 1
    while (comma > 0 && first - comma < 6 && tokens[comma]!.kind === WORD && reading.verbAt[comma] !== FINITE) comma--
    if (tokens[comma]!.norm === ',' && !phrases.clauseOpeners.has(tokens[comma + 1]!.norm))
      return { speaker, from: start, to: end, at: cue.first, rule }
  }
  // "Reserves, which the state says should be 15 percent, stand at 3": only the relative clause is said.
  const relative = tokens[leadOf(reading, first, phrases.articles) - 1]
  let to = end
  if (
    relative?.kind === WORD &&
    // "While the mayor said …, no one was hurt": so too
    (phrases.pronouns.has(relative.norm) ||
      (leadOf(reading, first, phrases.articles) === 1 && !phrases.goingOn?.has(relative.norm))) &&
    phrases.clauseOpeners.has(relative.norm) &&
    !phrases.thats?.has(relative.norm)
  )
    for (to = cue.last + 1; to < end && tokens[to]!.norm !== ','; ) to++
  // What a survey found goes on behind a semicolon: "; among the young …"
  const further = tokens[end + 1]
  return {
    speaker,
    from: cue.first,
    to: paper && to === end && further && phrases.leading.has(further.norm) ? partEnd(reading, end + 1) : to,
    at: cue.first,
    rule,
    isPaper: paper || phrases.papers?.has(lastWord(speaker)) === true,
  }
}

/** "…, the accounts published on Tuesday show.", "…, Fire and Emergency New Zealand (Fenz) said": nothing but who says so behind the last comma. */
function tagged(compiled: Compiled, reading: Reading, cue: Match<Cue>, quoted: Uint8Array): Speech | null {
  const { phrases } = compiled.pack
  const { tokens, verbAt, claimAt } = reading
  const behind = tokens[cue.last + 1]
  if (cue.value.role !== 'saying' || cue.value.source !== 'either' || verbAt[cue.first] !== FINITE) return null
  if ((behind && behind.norm !== '.' && behind.norm !== ';') || quoted[cue.first] || cue.first === 0) return null
  let comma = cue.first - 1
  for (; comma > 0 && cue.first - comma < 14 && tokens[comma]!.norm !== ','; comma--)
    if (claimAt[comma]! >= 0) return null
  const opener = tokens[comma + 1]!
  if (tokens[comma]!.norm !== ',' || opener.kind !== WORD || comma + 1 === cue.first || !tellsBefore(reading, comma))
    return null
  if (phrases.breaks.has(opener.norm) || phrases.links.has(opener.norm) || phrases.clauseOpeners.has(opener.norm))
    return null
  if (phrases.pronouns.has(opener.norm) && !phrases.articles.has(opener.norm)) return null
  let paper = comma + 1
  while (paper < cue.first && !phrases.papers?.has(tokens[paper]!.norm)) paper++
  const isPaperNamed = paper < cue.first
  const speaker = isPaperNamed
    ? paperOf(compiled, reading, comma + 1, paper, cue.first)
    : trimPhrase(compiled, reading, comma + 1, cue.first - 1)
  return speaker ? { speaker, from: partStart(reading, cue.first), to: comma, at: cue.first, rule: 'tag' } : null
}

interface Apposed {
  readonly speaker: string
  readonly first: number
}

/**
 * Of "…, the agency's head, Ana Roy, said" and "…, Ana Roy, head of the agency, told" the name, with where its phrase begins; else `null`.
 *
 * @param at the comma before the verb
 */
function apposedSpeaker({ pack }: Compiled, reading: Reading, at: number): Apposed | null {
  const { tokens, verbAt } = reading
  const isName = (from: number, to: number): boolean => {
    let words = 0
    for (let i = from; i < to; i++)
      if (tokens[i]!.capital) words++
      else if (tokens[i]!.kind === WORD) return false
    return words > 1
  }
  let found = null as Apposed | null
  let to = at
  for (let phrases = 0; phrases < 3; phrases++) {
    const first = phraseBefore(reading, to)
    if (first < 0) {
      // "Ana Roy, a professor, who did not write it, told": over the relative clause
      let comma = to - 1
      while (comma > 0 && tokens[comma]!.norm !== ',' && to - comma < 16) comma--
      const isAside = pack.phrases.relatives?.has(tokens[comma + 1]!.norm) || verbAt[comma + 1] === NON_FINITE
      if (tokens[comma]!.norm !== ',' || !isAside) break
      to = comma
      continue
    }
    if (first === to) break
    // The first name is the person's, one behind it that of a house.
    const named = pack.phrases.articles.has(tokens[first]!.norm) ? first + 1 : first
    if (isName(named, to)) found = { speaker: phrase(reading, named, to - 1), first }
    else if (found && phrases > 0) found = { ...found, first }
    if (tokens[first - 1]?.norm !== ',') return phrases > 0 ? found : null
    to = first - 1
  }
  return found
}

/** "A spokesman for the coast guard", "researchers at the university": who speaks for whom, or "". */
function memberOf(compiled: Compiled, reading: Reading, span: Nouns | null): string {
  if (!span) return ''
  const { breaks, partOf, articles } = compiled.pack.phrases
  const { tokens, verbAt } = reading
  const first = skipArticles(reading, span.first, articles)
  let link = first
  while (link < span.last && !breaks.has(tokens[link]!.norm) && !partOf.has(tokens[link]!.norm)) link++
  if (link === first || link >= span.last || !isPersonWord(compiled.pack, tokens[link - 1]!.norm)) return ''
  for (let i = first; i <= span.last; i++) if (verbAt[i] !== NO_VERB || reading.periodAt[i]) return ''
  return span.last - first < 10 ? phrase(reading, first, span.last) : ''
}

/** Where the words begin that stand before a token, without a verb or a number: behind a mark, or 0. */
function phraseBefore({ tokens, verbAt, claimAt }: Reading, to: number): number {
  let first = to
  while (first > 0 && to - first < 9) {
    const { kind, glued, norm } = tokens[first - 1]!
    if (kind === SYMBOL && !(glued && (norm === '.' || tokens[first]!.glued))) break
    if (verbAt[first - 1] === FINITE || claimAt[first - 1]! >= 0) return -1
    first--
  }
  return first
}

/** Of "a survey it carried out last year found" the survey; else `null`. */
function contactPaper({ pack }: Compiled, { tokens, verbAt }: Reading, clauses: Clauses, verb: number): Nouns | null {
  let tells = false
  for (let i = verb - 1; i >= 0 && i > verb - 10; i--) {
    if (tokens[i]!.kind === SYMBOL && !tokens[i]!.glued) return null
    if (tells && pack.phrases.papers?.has(tokens[i]!.norm)) return clauses.nounSpan(i)
    tells ||= verbAt[i] === FINITE
  }
  return null
}

/** Of "people familiar with the matter" that ends at a token, the people; else -1. */
function knowingBefore({ pack }: Compiled, { tokens }: Reading, end: number): number {
  for (let i = end - 1; i > 0 && end - i < 8 && tokens[i]!.kind === WORD; i--)
    if (
      (pack.phrases.familiar?.has(tokens[i]!.norm) || pack.phrases.with?.has(tokens[i]!.norm)) &&
      pack.phrases.folk?.has(tokens[i - 1]!.norm)
    )
      return i - 1
  return -1
}

/** The first paper (survey, data) before a token, where "by" follows it; else -1. */
function paperBefore({ pack }: Compiled, { tokens, verbAt }: Reading, from: number, to: number): number {
  const { papers, by } = pack.phrases
  for (let i = from; i < to; i++) {
    if (verbAt[i] === FINITE) return -1
    if (!papers?.has(tokens[i]!.norm)) continue
    for (let k = i + 1; k < to; k++) if (by.has(tokens[k]!.norm)) return i
    return -1
  }
  return -1
}

/** Whether a finite verb follows before the next mark: "said 40 people died", but "wrote 40 letters". */
function opensFinite({ pack }: Compiled, reading: Reading, from: number): boolean {
  for (let i = from; i < reading.tokens.length; i++) {
    if (reading.tokens[i]!.kind === SYMBOL && !reading.tokens[i]!.glued) return false
    // "have claimed 12 lives and forced people to flee": another deed
    if (pack.phrases.links.has(reading.tokens[i]!.norm)) return false
    if (reading.verbAt[i] === FINITE) return true
  }
  return false
}

/** A name that goes over its prepositions and numbers: "Office for Labour Statistics", "A group of 75 scientists from 19 countries". */
function speakerBefore(compiled: Compiled, reading: Reading, to: number): Nouns | null {
  const { phrases } = compiled.pack
  const { tokens, verbAt, periodAt, cueAt, claimAt, claims } = reading
  let end = to
  let first = end + 1
  while (first > 0 && end - first < 14) {
    const token = tokens[first - 1]!
    if (
      token.kind === SYMBOL &&
      !(token.glued && tokens[first]?.glued) &&
      !(token.norm === '.' && token.glued) &&
      !isAmpersand(tokens, first - 1)
    )
      break
    if (token.kind === WORD && (verbAt[first - 1] !== NO_VERB || phrases.clauseOpeners.has(token.norm))) break
    if (periodAt[first - 1] || cueAt[first - 1]?.value.role === 'border') break
    // "above the 235,000 economists expected"
    if (claimAt[first - 1]! >= 0 && claims[claimAt[first - 1]!]!.lent) break
    if (
      phrases.links.has(token.norm) &&
      !(tokens[first - 2]?.capital && (tokens[first]?.capital || phrases.fellows?.has(tokens[first + 1]?.norm ?? '')))
    )
      break
    first--
  }
  while (first <= end && (phrases.leading.has(tokens[first]!.norm) || phrases.articles.has(tokens[first]!.norm)))
    first++
  // "the town of Korneuburg just north of Vienna"
  while (end > first && phrases.trailing.has(tokens[end]!.norm) && !tokens[end]!.capital) end--
  const opening = claims[claimAt[first]!]
  if (first > end || (opening && opening.unit!.type !== 'count')) return null
  const capitals = tokens[first]!.capital && (tokens[end]!.capital || phrases.fellows?.has(tokens[end]!.norm) === true)
  let group = false
  for (let i = first; i <= end; i++) if (claimAt[i]! >= 0) group = true
  if (!capitals && !group) return null
  return phrases.pronouns.has(phrase(reading, first, end).toLowerCase()) ? null : { first, last: end }
}

/** The first token that is no time: over the "in April" of ", city engineers estimated in April." */
function overTimes({ pack }: Compiled, { tokens, periodAt }: Reading, from: number): number {
  let at = from
  while (periodAt[at] || (periodAt[at + 1] && pack.phrases.breaks.has(tokens[at]!.norm))) at++
  return at
}

function leadOf(reading: Reading, first: number, articles: ReadonlySet<string>): number {
  let i = first
  while (i > 0 && articles.has(reading.tokens[i - 1]!.norm)) i--
  return i
}

/** Whether a word behind a verb of saying is what is said, not when, where or to whom. */
function isPlainObject({ pack }: Compiled, { tokens, verbAt, periodAt, claimAt }: Reading, at: number): boolean {
  const { breaks, trailing, addressed, hearers, isAdverb, thats, articles } = pack.phrases
  const { norm, capital } = tokens[at]!
  if (addressed?.has(tokens[at - 1]!.norm) || capital || periodAt[at] || verbAt[at] !== NO_VERB || claimAt[at]! >= 0)
    return false
  if (
    breaks.has(norm) ||
    trailing.has(norm) ||
    hearers?.has(norm) ||
    isAdverb?.(norm) ||
    thats?.has(norm) ||
    articles.has(norm)
  )
    return false
  const behind = tokens[at + 1]
  return behind === undefined || behind.norm === '.' || behind.norm === ','
}

/** Whether a clause follows the verb of saying: "said it expects", "said that", "said sales rose". */
function saysMore(compiled: Compiled, reading: Reading, cue: Match<Cue>): boolean {
  const { relatives, thats } = compiled.pack.phrases
  const { tokens, verbAt, periodAt } = reading
  let i = cue.last + 1
  while (i < tokens.length && (periodAt[i] || compiled.pack.phrases.trailing.has(tokens[i]!.norm))) i++
  const next = tokens[i]
  if (!next || next.kind === SYMBOL) return false
  if (compiled.pack.phrases.breaks.has(next.norm) && !thats?.has(next.norm)) {
    // "said in a statement on Monday that"
    for (; i < tokens.length && tokens[i]!.kind !== SYMBOL; i++)
      // "in a statement that ran to four pages"
      if (thats?.has(tokens[i]!.norm)) return verbAt[i + 1] !== FINITE
    return false
  }
  const opened = thats?.has(tokens[cue.last]!.norm)
  const toWhom = compiled.pack.phrases.addressed?.has(tokens[cue.first]!.norm)
  for (; i < tokens.length; i++) {
    // ", witnesses told local television, and": only whom they told
    if (toWhom && !opened && tokens[i]!.norm === ',') return false
    // ", said a trader who declined to be named"
    if (!opened && relatives?.has(tokens[i]!.norm) && !thats?.has(tokens[i]!.norm)) return false
    if (verbAt[i] === FINITE) return true
    // "said a family earning $60,000 would": a sign of money ends nothing.
    if (tokens[i]!.kind === SYMBOL && !tokens[i]!.glued && reading.claimAt[i]! < 0) return false
  }
  return false
}

/** Whether a share stands right before a noun phrase: "58% of", "two thirds of the". */
function isShareOf(reading: Reading, first: number, { pack }: Compiled): boolean {
  const { tokens, claims, claimAt } = reading
  let at = first - 1
  while (at > 0 && pack.phrases.articles.has(tokens[at]!.norm)) at--
  if (at > 0 && pack.phrases.partOf.has(tokens[at]!.norm)) at--
  const type = claims[claimAt[at]!]?.unit?.type
  return type === 'percent' || type === 'multiple'
}

/** "researchers found", but not "officials found 30 kilograms" */
function isStudying({ pack }: Compiled, reading: Reading, cue: Match<Cue>, speaker: string): boolean {
  const { studying, forecasters } = pack.phrases
  const verb = reading.tokens[cue.first]!.norm
  if (studying?.counting.has(verb)) return speaker.split(' ').some((word) => forecasters?.has(word.toLowerCase()))
  if (!studying?.finding.has(verb)) return false
  return speaker.split(' ').some((word) => studying.who.has(word.toLowerCase()))
}

function groupAt(clauses: Clauses, cue: Match<Cue>): number {
  for (let g = 0; g < clauses.groups.length; g++) {
    const group = clauses.groups[g]!
    if (group.first <= cue.last && group.last >= cue.first) return g
  }
  return -1
}

function isPaper(compiled: Compiled, reading: Reading, first: number, last: number): boolean {
  const { papers, breaks, partOf } = compiled.pack.phrases
  if (!papers) return false
  for (let i = first; i <= last; i++) {
    if (papers.has(reading.tokens[i]!.norm)) return true
    if (i > first && breaks.has(reading.tokens[i]!.norm) && !partOf.has(reading.tokens[i]!.norm)) return false
  }
  return false
}

/** "data by X showed", "a survey published by X showed": X; "government data showed": all of it. */
function paperOf(compiled: Compiled, reading: Reading, first: number, last: number, end: number): string {
  const { phrases } = compiled.pack
  for (let i = first; i < end; i++) {
    if (i > last && !phrases.by.has(reading.tokens[i]!.norm)) continue
    const { norm } = reading.tokens[i]!
    if (phrases.by.has(norm) || phrases.from.has(norm)) return speakerAfter(compiled, reading, i + 1)
  }
  return trimPhrase(compiled, reading, first, last)
}

/** Whether a subject may be who expects something: a forecaster, or with a verb of the present whoever has a name: "Acme now sees". */
function mayExpect(compiled: Compiled, { tokens }: Reading, cue: Match<Cue>, speaker: string): boolean {
  if (speaksFor(compiled, speaker) || isNamed(compiled, speaker)) return true
  // "Modellers at Otago University expect"
  const { to, from, with: having } = compiled.pack.phrases
  const [who, link = '', house = '', name = ''] = speaker.split(' ', 4)
  const isHouse = isCapital(house) || (isCapital(name) && compiled.pack.phrases.articles.has(house))
  if (isHouse && (to.has(link) || from.has(link) || having?.has(link)) && isMany(compiled, who!.toLowerCase()))
    return true
  const { norm } = tokens[cue.first]!
  return /^\p{Lu}/u.test(speaker) && compiled.pack.phrases.isOfOne?.(norm) === true
}

/** Whether a speaker is a body or people who forecast, by its first noun: analysts, the "Bank of Korea", the "OECD", "Economists at Barclays". */
function speaksFor(compiled: Compiled, speaker: string): boolean {
  const { forecasters } = compiled.pack.phrases
  const head = headOf(compiled, speaker)
  if (forecasters?.has(head.toLowerCase())) return true
  // "Rating agency Crestline"
  return (
    isCapital(head) &&
    speaker.split(' ').some((word, i) => (i === 0 || !isCapital(word)) && forecasters?.has(word.toLowerCase()) === true)
  )
}

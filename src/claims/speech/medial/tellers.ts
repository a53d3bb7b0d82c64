import { lastWord, mayBeAsked } from '../../clauses/last-words.ts'
import type { Clauses } from '../../clauses/medial/clauses.ts'
import { isAcronym, isCapital, isMany } from '../../clauses/medial/noun-phrases.ts'
import { phrase, type Reading } from '../../clauses/sentence.ts'
import type { Memory } from '../../memory.ts'
import { type Cue, FINITE, NO_VERB } from '../../pack/pack.ts'
import type { Compiled } from '../../tables/compiled.ts'
import type { Match } from '../../tables/patterns.ts'
import { SYMBOL, WORD } from '../../text/tokens.ts'
import { contactPaper, isPaper, paperBefore, paperOf } from './papers.ts'
import { personMeant } from './persons.ts'
import type { Speech } from './scope.ts'
import {
  apposedSpeaker,
  calledAhead,
  headOf,
  humanOf,
  isNamed,
  isPersonWord,
  isShortForm,
  knowingBefore,
  mayExpect,
  memberOf,
  ownerOf,
  speakerAsPerson,
  speakerBefore,
  speaksFor,
} from './speakers.ts'

/*
 * Who stands before a verb of saying: a pronoun, a name, a paper.
 */

/** A verb of saying and what stands about it. */
export interface Telling {
  readonly compiled: Compiled
  readonly reading: Reading
  readonly clauses: Clauses
  readonly memory: Memory
  readonly cue: Match<Cue>
  readonly quoted: Uint8Array
  /** Who spoke last in the sentence. */
  readonly last: Speech | undefined
  readonly rule: string
  /** "expects", "had forecast": no word of it need have been said. */
  readonly isExpecting: boolean
  /** "The police count 43 closures" */
  readonly isCounting: boolean
  /** The group of verbs that it is of, or -1. */
  readonly own: number
  /** The last token before the verb that is no time and no adverb, or -1. */
  readonly at: number
  /** The part of the sentence. */
  readonly start: number
  readonly end: number
}

/** Who tells something, and how it is known. */
export interface Teller {
  readonly speaker: string
  /** Where the words for who tells it begin. */
  readonly first: number
  /** Whether it is told by something written. */
  readonly paper: boolean
  /** ", the Rice Council estimates." */
  readonly inset: boolean
}

/** Who stands before the verb. */
export function tellerOf(telling: Telling): Teller | null {
  const { compiled, reading, clauses, memory, cue, own, at } = telling
  const { tokens, verbAt } = reading
  const { articles, pronouns, clauseOpeners, than } = compiled.pack.phrases
  const before = tokens[at]
  // "its estimate" is no verb.
  if (before && articles.has(before.norm) && verbAt[cue.first] === NO_VERB) return null
  // "a dime less than feared"
  if (than?.(tokens[cue.first - 1]?.norm ?? '')) return null
  const isPronoun =
    before?.kind === WORD && !isAcronym(reading, at) && pronouns.has(before.norm) && !clauseOpeners.has(before.norm)
  if (isPronoun) return pronounTeller(telling)
  // "Adding that the site had 900 bones": whoever spoke last
  if (at < 0 && own >= 0 && !clauses.groups[own]!.finite)
    return memory.speaker ? { speaker: memory.speaker, first: cue.first, paper: false, inset: false } : null
  if (own < 0 || isUnspoken(telling) || isAnswer(telling)) return null
  const teller = nounTeller(telling)
  if (!teller) return null
  // "The share of consumers who said": of whom so many said so
  const head = teller.speaker.split(' ', 1)[0]!.toLowerCase()
  return compiled.pack.phrases.portions?.has(head) ? null : teller
}

/** "Consumers saying jobs are plentiful fell to 16 percent": whether those who say something are what another verb behind it tells of. */
function isAnswer({ reading, clauses, own, at }: Telling): boolean {
  const { tokens, verbAt } = reading
  const { first, finite } = clauses.groups[own]!
  if (finite || at !== first - 1 || tokens[at]?.kind !== WORD || verbAt[at] !== NO_VERB) return false
  const [said, told] = clauses.groups.slice(own + 1)
  if (!said?.finite || !told?.finite || reading.cueAt[told.first]?.value.role !== 'move') return false
  for (let i = first; i < told.first; i++) if (tokens[i]!.norm === ',' || tokens[i]!.norm === ';') return false
  return true
}

/** Whoever a pronoun before the verb stands for. */
function pronounTeller(telling: Telling): Teller | null {
  const { compiled, reading, memory, cue, quoted, last, at } = telling
  const { tokens } = reading
  const { phrases } = compiled.pack
  const { norm } = tokens[at]!
  // “Growth is in line with the bank’s forecast,” it said: none of whom the quotation tells
  const isHeard = last !== undefined && last.at < cue.first && quoted[last.at]! <= quoted[at]!
  const earlier = isHeard ? last.speaker : bodyBefore(telling, norm)
  let speaker = phrases.personal?.has(norm)
    ? // "An analyst said that he expects"
      ((earlier && isNamed(compiled, earlier) ? earlier : null) ??
      goesOnSpeaking(telling) ??
      personMeant(compiled, memory, norm, quoted[at] === 0) ??
      speakerAsPerson(compiled, memory) ??
      humanOf(compiled, memory.main))
    : (earlier ?? severalBefore(telling, norm) ?? memory.speaker)
  // "Ana Roy said so. The think-tank was less sure: half of it, it said": no person is an "it"
  if (speaker && phrases.impersonal?.has(norm) && !phrases.many?.has(norm) && isCalled(telling, speaker)) speaker = null
  // "more than analysts had expected. It blamed": not they
  if (speaker && phrases.impersonal?.has(norm) && !phrases.many?.has(norm) && isMany(compiled, speaker)) speaker = null
  // "Seven in ten of them said they would": told of them by another
  if (phrases.partOf.has(tokens[at - 1]?.norm ?? '')) return null
  if (telling.rule === 'showed' && !(speaker && (!telling.isCounting || speaksFor(compiled, speaker)))) return null
  speaker ??= ownTeller(telling, norm)
  // "a fifth of the fall, he estimated, came"
  return speaker ? { speaker, first: at, paper: false, inset: isInset(compiled, reading, cue, at) } : null
}

/** Of "The ministry said 2 percent. Analysts were surprised. They had expected" the analysts: of whom the sentence before tells, not one body that spoke. */
function severalBefore({ compiled, memory }: Telling, pronoun: string): string | null {
  const { many, main, speaker } = memory
  if (many === null || many !== main || !compiled.pack.phrases.many?.has(pronoun)) return null
  // but "a spokesperson" may be "they"
  if (speaker === null || isMany(compiled, speaker) === true || !speaksFor(compiled, speaker)) return null
  return speaksFor(compiled, many) || mayBeAsked(compiled.pack, headOf(compiled, many)) ? many : null
}

/** Whether the text calls somebody he or she. */
function isCalled({ compiled, memory }: Telling, speaker: string): boolean {
  if (compiled.pack.phrases.persons?.has(lastWord(speaker))) return true
  for (const who of memory.called.values()) if (who === speaker) return true
  return false
}

/** Of "The victim's niece said it was. “…,” she added": whoever spoke last in the paragraph, where that is somebody told without a name. */
function goesOnSpeaking({ compiled, memory, rule }: Telling): string | null {
  const { persons } = compiled.pack.phrases
  return rule === 'added' && memory.speaker && persons?.has(lastWord(memory.speaker)) ? memory.speaker : null
}

/** Of "The company disputes that: it says" the company: a body of which the sentence has told before "it". */
function bodyBefore({ compiled, clauses, quoted, own, at }: Telling, pronoun: string): string | null {
  const { impersonal, many } = compiled.pack.phrases
  if (!impersonal?.has(pronoun) || many?.has(pronoun)) return null
  for (let g = own - 1; g >= 0; g--) {
    if (quoted[clauses.groups[g]!.first]! > quoted[at]!) continue
    const subject = clauses.groups[g]!.finite ? clauses.subjectOf(g) : null
    if (subject && speaksFor(compiled, subject) && !isMany(compiled, subject)) return subject
    // "Shares in Calder fell 4 percent after it said"
    const [what, of, ...whose] = (subject ?? '').split(' ')
    const isStock = compiled.pack.phrases.stakes?.has(what!.toLowerCase()) && of === of?.toLowerCase()
    if (isStock && isCapital(whose[0] ?? '')) return whose.join(' ')
  }
  return null
}

/** Whoever a pronoun stands for of whom nothing was said before: in its own sentence, or a firm of the paragraph before. */
function ownTeller({ compiled, clauses, memory, quoted, own, at }: Telling, pronoun: string): string | null {
  const { phrases, nouns } = compiled.pack
  // “Growth is strong,” it said: what is quoted does not say itself
  const isToldOf = own > 0 && quoted[clauses.groups[own - 1]!.first]! > quoted[at]!
  let speaker = own >= 0 && !isToldOf ? clauses.subjectOf(own) : null
  // "The Earth was a jungle, he said": nobody known
  if (speaker && phrases.personal?.has(pronoun) && !isNamed(compiled, speaker)) return null
  // "House prices, as measured by Northway, dipped, it said": prices say nothing.
  const isThey = phrases.many?.has(pronoun) === true
  const maySay = (who: string): boolean => {
    const head = headOf(compiled, who)
    // "Teachers walked out. They say": people who can be asked, but not "Wages fell, they say"
    if (speaksFor(compiled, who) || (isThey && mayBeAsked(compiled.pack, head))) return true
    if (isThey && nouns.isHead(head.toLowerCase(), false)) return false
    // "Dosing at bedtime raised it": a deed
    if (phrases.isGerund?.(head.toLowerCase())) return false
    // "Use outside China climbed": a capital of the sentence
    return isCapital(head) && (!who.includes(' ') || !who.startsWith(`${head} `))
  }
  // "Tavora will cut 800 jobs, after a price war wiped out its profit, it said": nor does a war.
  for (let g = 0; g < own && speaker && !maySay(speaker); g++) {
    const other = clauses.groups[g]!.finite ? clauses.subjectOf(g) : null
    if (other && maySay(other)) speaker = other
  }
  // "Overall usage climbed 26 percent, it said": whoever told of it in the paragraph before.
  if (!speaker || !maySay(speaker)) {
    const asked = isThey && memory.many !== null && maySay(memory.many) ? memory.many : null
    speaker = asked ?? (phrases.impersonal?.has(pronoun) ? memory.firm : null)
  }
  // “Rents rose,” she said: a capital of the sentence.
  return speaker && (isThey || !nouns.isHead(speaker.toLowerCase(), false)) ? speaker : null
}

/** Whether a verb with a noun before it tells of nothing that was said: "a lot to argue about", "has been confirmed". */
function isUnspoken({ compiled, reading, clauses, cue, isExpecting, own }: Telling): boolean {
  const { tokens } = reading
  const { phrases } = compiled.pack
  const group = clauses.groups[own]!
  if (!group.finite && phrases.infinitive.has(tokens[cue.first - 1]?.norm ?? '')) {
    // "has yet to see it fall": nothing is expected.
    if (isExpecting) return true
    const after = tokens[cue.last + 1]
    if (after?.kind !== WORD || (phrases.breaks.has(after.norm) && !phrases.thats?.has(after.norm))) return true
  }
  // "Drivers will see fares rise": nor here.
  const leads = compiled.pack.bare.helping?.has(tokens[cue.first - 1]?.norm ?? '')
  if (isExpecting && leads && group.first < cue.first && phrases.beholding?.has(tokens[cue.first]!.norm)) return true
  // "has been confirmed" has no speaker.
  for (let i = group.first; i < cue.first; i++) if (phrases.passive?.has(tokens[i]!.norm)) return true
  return false
}

/** Whoever a noun before the verb names. */
function nounTeller(telling: Telling): Teller | null {
  const { compiled, reading, clauses, memory, cue, last, rule, own, at, start } = telling
  const { tokens, verbAt } = reading
  const { phrases } = compiled.pack
  const before = tokens[at]
  const isWord = before?.kind === WORD
  // "a series of studies on the issue, which found": the studies found it.
  const isRelative = isWord && !isAcronym(reading, at) && phrases.relatives?.has(before.norm)
  const whose = isRelative && at > 1 ? clauses.nounSpan(tokens[at - 1]!.norm === ',' ? at - 2 : at - 1) : null
  const which =
    whose ?? (rule === 'said' || rule === 'showed' ? contactPaper(compiled, reading, clauses, cue.first) : null)
  const ofPaper = which && isPaper(compiled, reading, which.first, which.last) ? which : null
  const span = ofPaper ?? (isWord ? clauses.nounSpan(at) : null)
  let first = ofPaper ? (whose ? at : ofPaper.first) : (span?.first ?? at)
  // "58% of respondents said the country was": what they say is the share, told by another.
  if (span && isShareOf(reading, span.first, compiled)) return null
  if (isWhole(compiled, reading, at)) return null
  const words = isWord ? speakerBefore(compiled, reading, at) : null
  // "Scientists who examined 78 cores of ice found": not what they examined
  const isDone = words !== null && verbAt[leadOf(reading, words.first, phrases.articles) - 1] === FINITE
  const called = isDone ? null : words
  // "Fire and Emergency New Zealand said": the name is longer than the noun phrase.
  if (called && !ofPaper && called.first < first && tokens[called.first]!.capital) first = called.first
  const named = called ? phrase(reading, called.first, called.last) : memberOf(compiled, reading, span)
  const aside = before?.norm === ',' ? apposedSpeaker(compiled, reading, at) : null
  let paper = span !== null && (ofPaper !== null || isPaper(compiled, reading, span.first, span.last))
  let speaker = span && paper ? paperOf(compiled, reading, span.first, span.last, at) : named || clauses.subjectOf(own)
  // "Analysts at Bergholt Bank, who had expected", "Researchers at Umea, led by Ana Kos, found": with their house
  const isBehindComma = before?.norm === ',' || (isRelative && compiled.pack.bare.whoever?.has(before.norm))
  if (speaker && !paper && isBehindComma) speaker = withHouse(compiled, reading, at, speaker)
  // "It lost $3 billion and said": whoever spoke last, and not the thing told of
  if (!named && goesOnFromIt(telling))
    speaker = (last && last.at < cue.first ? last.speaker : memory.speaker) ?? speaker
  // "The charity says …; its own figures show": the charity
  if (span && paper && phrases.owners?.has(tokens[span.first]!.norm)) {
    const owner = tokens[span.first]!.norm
    const owned = phrases.called?.has(owner) ? ownerOf(compiled, memory, owner) : null
    speaker = last?.speaker ?? memory.speaker ?? owned ?? speaker
  }
  // ", people briefed on the talks said"
  const knowing = rule === 'said' ? knowingBefore(compiled, reading, at) : -1
  if (knowing >= 0) {
    // "two people familiar with it said"
    first = reading.claims[reading.claimAt[knowing]!]?.first ?? knowing
    speaker = phrase(reading, knowing, at)
  }
  // "Analysts polled by Reuters expect": not the last of those named.
  if (rule === 'forecasts' && named && !speaksFor(compiled, named)) {
    const subject = clauses.subjectOf(own)
    if (subject && speaksFor(compiled, subject)) speaker = subject
  }
  if (rule === 'showed' && before?.norm === ',') {
    // "The survey, conducted by Realview, found": whoever made it.
    const made = aside === null ? paperBefore(compiled, reading, start, at) : -1
    if (made >= 0) speaker = paperOf(compiled, reading, made, at, at)
    // "An analysis that pooled 34 studies, published in 2012, put the rise at"
    if (made >= 0 || phrases.papers?.has(lastWord(speaker ?? ''))) paper = true
  }
  const person = aside ?? (isWord ? calledAhead(compiled, reading, leadOf(reading, first, phrases.articles)) : null)
  if (person) {
    speaker = person.speaker
    first = person.first
  }
  // "A Department for Work and Pensions spokesperson said"
  const office = isWord && !before.capital ? officeBefore(compiled, reading, at) : -1
  if (office >= 0) {
    first = office
    speaker = phrase(reading, office, at)
  }
  // "Officials familiar with the talks said"
  if (span && speaker && phrases.familiar?.has(lastWord(speaker))) speaker = phrase(reading, span.first, at)
  if (!speaker) return null
  const teller = { speaker, first, paper, inset: isInset(compiled, reading, cue, first) }
  return maySayIt(telling, teller) ? teller : null
}

/** The longer name that begins as a speaker's and ends at a comma before a token. */
function withHouse(compiled: Compiled, reading: Reading, to: number, speaker: string): string {
  for (let i = to; i > 1 && to - i < 30; i--) {
    if (reading.tokens[i]!.norm !== ',') continue
    const words = speakerBefore(compiled, reading, i - 1)
    const long = words === null ? '' : phrase(reading, words.first, words.last)
    if (long.startsWith(`${speaker} `)) return long
  }
  return speaker
}

/** Whether a verb stands behind a link, and "it" or "they" before the verb that it goes on with. */
function goesOnFromIt({ compiled, reading, clauses, own, at }: Telling): boolean {
  const { links, impersonal } = compiled.pack.phrases
  const link = reading.tokens[at]
  if (link?.kind !== WORD || !links.has(link.norm)) return false
  let before = own - 1
  while (before >= 0 && !clauses.groups[before]!.finite) before--
  return before >= 0 && impersonal?.has(reading.tokens[clauses.groups[before]!.first - 1]?.norm ?? '') === true
}

/** Whether a noun may do what the verb says: "researchers found", but not "the company found". */
function maySayIt({ compiled, reading, cue, rule, isExpecting }: Telling, { speaker, paper, inset }: Teller): boolean {
  if (isExpecting && !inset && !mayExpect(compiled, reading, cue, speaker)) return false
  if (rule !== 'showed' || paper) return true
  const finds =
    inset && (/(?:^| )\p{Lu}\S*$/u.test(speaker) || speaksFor(compiled, speaker) || isNamed(compiled, speaker))
  return finds || isStudying(compiled, reading, cue, speaker)
}

/** Whether a comma stands before a speaker and nothing but a mark, or a time, behind the verb: ", the Rice Council estimates." */
function isInset(compiled: Compiled, reading: Reading, cue: Match<Cue>, speaker: number): boolean {
  const { tokens } = reading
  const rest = tokens[overTimes(compiled, reading, cue.last + 1)]
  return (
    tokens[leadOf(reading, speaker, compiled.pack.phrases.articles) - 1]?.norm === ',' &&
    (!rest || rest.kind === SYMBOL)
  )
}

/** Where a noun phrase begins with its article. */
export function leadOf(reading: Reading, first: number, articles: ReadonlySet<string>): number {
  let i = first
  while (i > 0 && articles.has(reading.tokens[i - 1]!.norm)) i--
  return i
}

/** The first token that is no time: over the "in April" of ", city engineers estimated in April." */
function overTimes({ pack }: Compiled, { tokens, periodAt }: Reading, from: number): number {
  let at = from
  while (periodAt[at] || (periodAt[at + 1] && pack.phrases.breaks.has(tokens[at]!.norm))) at++
  return at
}

/** Where the name of a body begins that stands before who speaks for it, over the small words in that name; or -1 where it has none. */
function officeBefore({ pack }: Compiled, reading: Reading, at: number): number {
  const { persons, partOf, purposes, links } = pack.phrases
  const { tokens } = reading
  // "New South Wales (NSW) officials"
  if (isPersonWord(pack, tokens[at]!.norm) && isShortForm(reading, at - 1)) {
    let name = at - 4
    while (name > 0 && tokens[name - 1]!.capital) name--
    return pack.phrases.articles.has(tokens[name]!.norm) ? name + 1 : name
  }
  if (!persons?.has(tokens[at]!.norm) || !tokens[at - 1]?.capital) return -1
  const isSmall = (norm: string): boolean => partOf.has(norm) || purposes?.has(norm) === true || links.has(norm)
  let first = at - 1
  let small = false
  while (first > 0 && at - first < 9) {
    const before = tokens[first - 1]!
    if (before.capital && !pack.phrases.articles.has(before.norm)) first--
    else if (before.kind === WORD && isSmall(before.norm) && tokens[first - 2]?.capital) {
      first -= 2
      small = true
    } else break
  }
  return small && pack.phrases.articles.has(tokens[first - 1]?.norm ?? '') ? first : -1
}

/** Of "that of the 11,000 homes promised since, 4,500 were sold" the homes: a whole of which a part is to come. */
function isWhole({ pack }: Compiled, { tokens, claims, claimAt }: Reading, at: number): boolean {
  const { articles, partOf, thats } = pack.phrases
  const counted = claims[claimAt[at] ?? -1]
  if (!counted || counted.last !== at) return false
  const of = articles.has(tokens[counted.first - 1]?.norm ?? '') ? counted.first - 2 : counted.first - 1
  // "eight of the 12 analysts expect", "a survey of 27 banks showed"
  const opener = tokens[of - 1]
  const opens = opener === undefined || (opener.kind === SYMBOL && claimAt[of - 1]! < 0) || thats?.has(opener.norm)
  return partOf.has(tokens[of]?.norm ?? '') && opens === true
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

/** "researchers found", "a broker suggested", but not "officials found 30 kilograms" */
function isStudying(compiled: Compiled, reading: Reading, cue: Match<Cue>, speaker: string): boolean {
  const { studying, forecasters, persons, thats } = compiled.pack.phrases
  const verb = reading.tokens[cue.first]!.norm
  if (studying?.counting.has(verb)) return speaker.split(' ').some((word) => forecasters?.has(word.toLowerCase()))
  if (studying?.suggesting.has(verb)) {
    const isThat = thats?.has(reading.tokens[cue.last + 1]?.norm ?? '') && isCapital(speaker)
    const isPerson = persons?.has(lastWord(speaker)) || isNamed(compiled, speaker) || isThat
    if (isPerson || speaksFor(compiled, speaker)) return true
  }
  if (!studying?.finding.has(verb)) return false
  return speaker.split(' ').some((word) => studying.who.has(word.toLowerCase()))
}

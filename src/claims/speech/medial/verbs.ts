import { lastWord } from '../../clauses/last-words.ts'
import type { Clauses } from '../../clauses/medial/clauses.ts'
import { isCapital, isMany, trimPhrase } from '../../clauses/medial/noun-phrases.ts'
import type { Reading } from '../../clauses/sentence.ts'
import type { Memory } from '../../memory.ts'
import { type Cue, FINITE, NO_VERB, NON_FINITE } from '../../pack/pack.ts'
import type { Compiled } from '../../tables/compiled.ts'
import type { Match } from '../../tables/patterns.ts'
import { NUMBER, SYMBOL, WORD } from '../../text/tokens.ts'
import { paperOf } from './papers.ts'
import { personMeant } from './persons.ts'
import { closesRelative, isMark, partEnd, partStart, type Speech, tellsBefore } from './scope.ts'
import { isPersonWord, speakerAfter, speakerAsPerson } from './speakers.ts'
import { type Telling, tellerOf } from './tellers.ts'
import { isInserted, saysMore, whatIsSaid } from './what-is-said.ts'

/*
 * Who says what beside a verb of saying: "X said …", "…, X said", "…, said X", "according to X".
 */

/** "according to X": all of its part of the sentence. */
export function sourced(compiled: Compiled, reading: Reading, memory: Memory, cue: Match<Cue>): Speech | null {
  // "According to him": whoever was told of
  const { personalObjects } = compiled.pack.phrases
  const behind = reading.tokens[cue.last + 2]
  // but "according to her lawyer"
  const isAlone = behind?.kind !== WORD || compiled.pack.nouns.stops.has(behind.norm)
  const pronoun = isAlone ? personalObjects?.get(reading.tokens[cue.last + 1]?.norm ?? '') : undefined
  const speaker = pronoun
    ? (personMeant(compiled, memory, pronoun, true) ?? speakerAsPerson(compiled, memory))
    : speakerAfter(compiled, reading, cue.last + 1)
  if (!speaker) return null
  // "as per enhanced rates"
  const isOther = cue.value.role === 'saying' && cue.value.ofPapers && !speaker.split(' ').some(isCapital)
  if (isOther && !compiled.pack.phrases.papers?.has(lastWord(speaker))) return null
  // "but closed it after a year and, according to an audit, only four were working": not what stands before the link
  const before = reading.tokens[cue.first - 1]?.norm === ',' ? cue.first - 2 : cue.first - 1
  const isLinked =
    reading.tokens[before]?.kind === WORD && compiled.pack.phrases.links.has(reading.tokens[before]!.norm)
  return {
    speaker,
    from: isLinked ? cue.first : partStart(reading, cue.first),
    // What opens the sentence covers all of it: "According to the agency, rice fell; year on year, it rose".
    to: cue.first === 0 ? reading.tokens.length : partEnd(reading, cue.last),
    at: cue.first,
    rule: cue.value.name,
  }
}

/** Who says it at a verb of saying before, behind or within what is said; `null` where the verb tells of nothing said, or nobody is known. */
export function spoken(
  compiled: Compiled,
  reading: Reading,
  clauses: Clauses,
  memory: Memory,
  cue: Match<Cue>,
  quoted: Uint8Array,
  last: Speech | undefined,
): Speech | null {
  const own = groupAt(clauses, cue)
  const telling: Telling = {
    compiled,
    reading,
    clauses,
    memory,
    cue,
    quoted,
    last,
    rule: cue.value.name,
    isExpecting: cue.value.role === 'saying' && cue.value.source === 'before',
    isCounting: compiled.pack.phrases.studying?.counting.has(reading.tokens[cue.first]!.norm) === true,
    own,
    at: beforeVerbs(compiled, reading, clauses, cue, own),
    start: partStart(reading, cue.first),
    end: partEnd(reading, cue.last),
  }
  if (isNothingSaid(telling)) return null
  const turned = turnedRound(telling)
  if (turned) return turned
  const teller = tellerOf(telling)
  return teller && !compiled.pack.phrases.grouping?.anyone.has(teller.speaker.toLowerCase())
    ? whatIsSaid(telling, teller)
    : null
}

/** The last token before the verbs of a cue, over times and adverbs: "researchers" of "researchers have now found". */
function beforeVerbs(
  { pack }: Compiled,
  { tokens, periodAt }: Reading,
  clauses: Clauses,
  cue: Match<Cue>,
  own: number,
): number {
  const { trailing, isAdverb } = pack.phrases
  let at = (own >= 0 && clauses.groups[own]!.first < cue.first ? clauses.groups[own]!.first : cue.first) - 1
  const isPassed = (i: number): boolean => {
    if (periodAt[i]) return true
    // "on Sunday afternoon confirmed"
    if (i > 0 && periodAt[i - 1] && pack.phrases.daytimes?.has(tokens[i]!.norm)) return true
    const { capital, norm } = tokens[i]!
    return !(capital && i > 0) && (trailing.has(norm) || isAdverb?.(norm) === true)
  }
  while (at >= 0 && isPassed(at)) at--
  // "the Bank of Korea (BOK) said": over its short form.
  return tokens[at]?.norm === ')' && tokens[at - 2]?.norm === '(' && tokens[at - 1]!.kind === WORD ? at - 3 : at
}

/** "claimed his first title in 2020", "conceded his jersey", but "claimed his son was 12": whether somebody's own thing is all that the verb has. */
function isOfOwnThing({ compiled, reading, cue }: Telling): boolean {
  const { owners, deeds, thats } = compiled.pack.phrases
  const { tokens, verbAt } = reading
  if (!deeds?.has(tokens[cue.first]!.norm) || !owners?.has(tokens[cue.last + 1]?.norm ?? '')) return false
  let at = cue.last + 2
  while (
    tokens[at]?.kind === WORD &&
    verbAt[at] === NO_VERB &&
    at - cue.last < 7 &&
    !compiled.pack.phrases.breaks.has(tokens[at]!.norm)
  )
    at++
  return verbAt[at] !== FINITE && !thats?.has(tokens[at]?.norm ?? '')
}

/** Whether the verb tells of a deed, or of what was heard or reported, not of something said. */
function isNothingSaid(telling: Telling): boolean {
  const { compiled, reading, cue, quoted, rule } = telling
  const { tokens, verbAt, claims, claimAt } = reading
  const { phrases } = compiled.pack
  const verb = tokens[cue.first]!.norm
  const after = tokens[cue.last + 1]
  // "The police count 43 closures": no tale of whoever is no body.
  if (telling.isCounting && (telling.last || verbAt[cue.first] !== FINITE || quoted[cue.first])) return true
  // "with no injuries reported": nobody
  for (let i = telling.at; i >= 0 && i > telling.at - 4 && tokens[i]!.kind === WORD; i--) {
    if (phrases.nobody?.has(tokens[i]!.norm)) return true
    if (compiled.pack.nouns.stops.has(tokens[i]!.norm)) break
  }
  // "Ohio could see gusts of 75 mph"
  if (phrases.sighting?.has(verb) && phrases.infinitive.has(tokens[cue.first - 1]?.norm ?? '')) return true
  // "have been laboratory confirmed and 13 are probable": by nobody
  const how = tokens[cue.first - 1]
  const isHow = how?.kind === WORD && !how.capital && verbAt[cue.first - 1] === NO_VERB
  if (isHow && phrases.passive?.has(tokens[cue.first - 2]?.norm ?? '') && !phrases.isAdverb?.(how.norm)) return true
  if (isOfOwnThing(telling)) return true
  // "It has been predicted that 200,000 could miss out": nobody is told
  const said = telling.own >= 0 ? telling.clauses.groups[telling.own]! : null
  if (said && phrases.impersonal?.has(tokens[said.first - 1]?.norm ?? '') && saysThat(telling))
    for (let i = said.first; i < cue.first; i++) if (phrases.passive?.has(tokens[i]!.norm)) return true
  // "can insist on a second term"
  if (phrases.demanding?.verbs.has(verb) && phrases.demanding.on.has(after?.norm ?? '')) return true
  // "one of 58 people the council heard before it voted"
  if (phrases.hearing?.has(verb) && after?.kind === WORD && !phrases.thats?.has(after.norm)) return true
  // "wrote off $3 million", "wrote down its stake": no word of theirs
  if (rule === 'wrote' && phrases.particles?.has(after?.norm ?? '')) return true
  // "wrote to staff after protests led to two arrests"
  if (rule === 'wrote' && phrases.to.has(after?.norm ?? '') && !saysThat(telling)) return true
  // "owners see no reason to sell"
  if (telling.isExpecting && after?.word.negates) return true
  // "The plan, announced on Monday, will cost"
  if (verbAt[cue.first] === NON_FINITE && tokens[cue.first - 1]?.norm === ',' && rule === 'said' && verb.endsWith('ed'))
    return true
  // "22 goals conceded in 27 games"
  const isOfCounted = claimAt[cue.first - 1]! >= 0 && phrases.inside?.has(after?.norm ?? '')
  if (isOfCounted) return true
  // "379 confirmed and 47 probable cases"
  const link = tokens[cue.last + 1]
  if (tokens[cue.first - 1]?.kind === NUMBER && link?.kind === WORD && phrases.links.has(link.norm)) return true
  // "the 177,000 reported last month"
  if (verbAt[cue.first] === NON_FINITE && claimAt[cue.first - 1]! >= 0) return true
  // "wrote 317 checks", "adding $142": what was done, not what was said.
  const told = claims[claimAt[cue.last + 1]!]
  const isDeed = rule === 'wrote' || rule === 'added' || phrases.deeds?.has(verb)
  // "Police put it at 15,000; organisers claimed 40,000": no deed
  const isBare = told?.unit?.type === 'count' && told.noun === null && told.unit.text === ''
  if (isDeed && told && !isBare && !quoted.includes(1) && !opensFinite(compiled, reading, told.last + 1)) return true
  // "adding to the 100 lost": no word of it
  if (rule === 'added' && phrases.to.has(after?.norm ?? '')) return true
  // "claimed 3/65": a score
  if (isDeed && !told && after?.kind === NUMBER && !opensFinite(compiled, reading, cue.last + 2)) return true
  // "added 254,000 jobs" is no speech, but "added the blaze was contained", ", the office added on Friday".
  return (
    rule === 'added' &&
    !opensClause(compiled, reading, cue.last + 1) &&
    !isTagOfClaims(reading, cue) &&
    !phrases.thats?.has(after?.norm ?? '') &&
    !phrases.thats?.has(tokens[cue.last]!.norm) &&
    !quoted.includes(1) &&
    after !== undefined &&
    after.kind !== SYMBOL
  )
}

/** Whether something is quoted, or told with "that", behind a verb. */
function saysThat({ compiled, reading, cue, quoted }: Telling): boolean {
  for (let i = cue.last + 1; i < reading.tokens.length; i++)
    if (quoted[i] || compiled.pack.phrases.thats?.has(reading.tokens[i]!.norm)) return true
  return quoted.includes(1)
}

/** Whether all numbers stand before a verb, the last of them behind a comma: what is told with it is when or where. */
function isTagOfClaims({ tokens, claims }: Reading, cue: Match<Cue>): boolean {
  const last = claims.at(-1)
  if (!last || last.last >= cue.first || cue.first - last.last > 12) return false
  for (let i = last.last + 1; i < cue.first; i++) if (tokens[i]!.norm === ',') return true
  return false
}

/** "…,” said X": the speaker behind the verb, or `null`. */
function turnedRound(telling: Telling): Speech | null {
  const { compiled, reading, memory, cue, rule, start, end } = telling
  const { tokens, claims, claimAt } = reading
  if (!isTurned(telling)) return null
  // "…,” said the 63-year-old vendor": whoever is told of
  const age = claims[claimAt[cue.last + 2]!]
  const isCalled = age?.unit?.type === 'duration' && compiled.pack.phrases.articles.has(tokens[cue.last + 1]!.norm)
  const speaker = speakerAfter(compiled, reading, cue.last + 1) || (isCalled ? memory.person : null)
  if (!speaker) return null
  let to = isInserted(reading, cue.last + 1) ? end : cue.first
  for (let i = cue.last + 1; i < end; i++) if (isMark(tokens[i]!.norm)) to = end
  return { speaker, from: start, to, at: cue.first, rule }
}

/** Whether what is said stands before the verb and whoever says it behind. */
function isTurned(telling: Telling): boolean {
  const { compiled, reading, cue, quoted, rule, at } = telling
  const { tokens, verbAt } = reading
  const { phrases } = compiled.pack
  const before = tokens[at]
  const after = tokens[cue.last + 1]
  if (before?.kind !== SYMBOL || !after || phrases.unturned?.has(tokens[cue.first]!.norm)) return false
  const isComma = before.norm === ','
  // "…, noting that Acme has"; "An analysis, published in 2012, put the rise at"
  if (verbAt[cue.first] === NON_FINITE || (rule === 'showed' && isComma)) return false
  // "Acme, which lost a patent, expects the deal to pay": no speech turned round
  if (
    (telling.isExpecting && !isNamedAlone(compiled, reading, cue.last + 1)) ||
    !((isMark(before.norm) && !quoted[cue.first]) || isComma)
  )
    return false
  // "Jon Moss, who lectures in finance, reckons Rovers": the verb of the sentence
  if (closesRelative(compiled, reading, at)) return false
  // "…, wrote to the minister"
  if (phrases.to.has(after.norm)) return false
  // "Farrow, who led it for years, said Cardwell intended to": told of Cardwell
  if (isComma && isNameWithVerb(reading, cue.last + 1)) return false
  // "The organiser, Marcia Dunne, said the deal, which is worth £2,900, “isn't everything”": nothing is told before.
  if (isComma && phrases.articles.has(after.norm) && !tellsBefore(reading, cue.first)) return false
  if (!mayNameSpeaker(telling)) return false
  return !(isComma && (!after.capital || !tellsBefore(reading, cue.first)) && saysMore(compiled, reading, cue))
}

/** ", forecast the USDA, up 7 percent": whether a name and nothing more stands up to the next mark. */
function isNamedAlone({ pack }: Compiled, { tokens }: Reading, from: number): boolean {
  let last = pack.phrases.definite?.has(tokens[from]?.norm ?? '') ? from : from - 1
  const name = last
  while (tokens[last + 1]?.kind === WORD && tokens[last + 1]!.capital) last++
  return last > name && (tokens[last + 1] === undefined || /^[,.]$/.test(tokens[last + 1]!.norm))
}

/** Whether what stands behind a verb of saying may be whoever says it: ", said pollster Ana Kos". */
function mayNameSpeaker({ compiled, reading, cue, rule, at }: Telling): boolean {
  const { tokens, claims, claimAt } = reading
  const after = tokens[cue.last + 1]!
  if (after.capital || isMark(tokens[at]!.norm) || compiled.pack.phrases.articles.has(after.norm)) return true
  // ", said officials at the bank"
  const isTold = claims[claimAt[cue.last + 1]!] !== undefined
  if (rule === 'said' && !isTold && tellsBefore(reading, cue.first) && isMany(compiled, after.norm) === true)
    return true
  const next = tokens[cue.last + 2]
  if (after.kind !== WORD || !next) return false
  // ", said another coast guard official, Ana Kos"; but "said another 40 people"
  if (rule === 'said' && !isTold && compiled.pack.bare.elliptic?.has(after.norm))
    for (let i = cue.last + 2; i < cue.last + 6 && tokens[i]?.kind === WORD && claimAt[i]! < 0; i++)
      if (isPersonWord(compiled.pack, tokens[i]!.norm)) return true
  // ", said police, who"; ", said acting police chief Ana Kos"
  if (next.norm === ',' || (next.capital && tokens[cue.last + 3]?.capital)) return true
  let name = cue.last + 2
  while (name < cue.last + 6 && tokens[name]?.kind === WORD && !tokens[name]!.capital) name++
  return tokens[name]?.capital === true && isPersonWord(compiled.pack, tokens[name - 1]!.norm)
}

/**
 * Who has just spoken: "…,” said Ana Lim, chief economist at Velt, who expects 3 percent", "noting that it had grown and warning that
 * costs would rise".
 */
export function ofSpeaker(
  { pack }: Compiled,
  reading: Reading,
  cue: Match<Cue>,
  said: Speech | undefined,
): Speech | null {
  if (said === undefined) return null
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

/** "…, the accounts published on Tuesday show.", "…, Fire and Emergency New Zealand (Fenz) said": nothing but who says so behind the last comma. */
export function tagged(compiled: Compiled, reading: Reading, cue: Match<Cue>, quoted: Uint8Array): Speech | null {
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

/** "A spokesman said that companies had announced 40 plants": what somebody says that others had said is told by him. */
export function isToldBefore(
  { pack }: Compiled,
  { tokens }: Reading,
  outer: Speech | undefined,
  inner: Speech,
): boolean {
  const { pastPerfect, thats } = pack.phrases
  if (!outer || !pastPerfect?.has(tokens[inner.at - 1]?.norm ?? '') || !thats?.has(tokens[outer.at + 1]?.norm ?? ''))
    return false
  for (let i = outer.at + 2; i < inner.at; i++) if (tokens[i]!.kind === SYMBOL && !tokens[i]!.glued) return false
  return true
}

/** The verbs that a cue belongs to, or -1. */
function groupAt(clauses: Clauses, cue: Match<Cue>): number {
  for (let g = 0; g < clauses.groups.length; g++) {
    const group = clauses.groups[g]!
    if (group.first <= cue.last && group.last >= cue.first) return g
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

/** "added the blaze was contained", but "added a plant that employs 300" */
function opensClause(compiled: Compiled, reading: Reading, from: number): boolean {
  const { relatives, thats } = compiled.pack.phrases
  const verb = reading.verbAt.indexOf(FINITE, from)
  if (verb < 0 || !opensFinite(compiled, reading, from)) return false
  for (let i = from; i < verb; i++)
    if (relatives?.has(reading.tokens[i]!.norm) || thats?.has(reading.tokens[i]!.norm)) return false
  return true
}

/** Whether a verb follows a name straight: "said Cardwell intended to". */
function isNameWithVerb({ tokens, verbAt }: Reading, from: number): boolean {
  let i = from
  while (i < tokens.length && tokens[i]!.capital && verbAt[i] === NO_VERB) i++
  return i > from && verbAt[i] === FINITE
}

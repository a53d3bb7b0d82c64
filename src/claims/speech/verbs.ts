import type { Clauses } from '../clauses/clauses.ts'
import { isAcronym, isMany, lastWord, trimPhrase } from '../clauses/noun-phrases.ts'
import { type Memory, phrase, type Reading } from '../clauses/sentence.ts'
import { type Cue, FINITE, NO_VERB, NON_FINITE } from '../pack/pack.ts'
import { foreseenAt } from '../roles/modality.ts'
import type { Compiled } from '../tables/compiled.ts'
import type { Match } from '../tables/patterns.ts'
import { SYMBOL, WORD } from '../text/tokens.ts'
import { contactPaper, isPaper, paperBefore, paperOf } from './papers.ts'
import { personMeant } from './persons.ts'
import { closesRelative, isMark, partEnd, partStart, type Speech, tellsBefore } from './scope.ts'
import {
  apposedSpeaker,
  headOf,
  humanOf,
  isNamed,
  isPersonWord,
  knowingBefore,
  mayExpect,
  memberOf,
  ownerOf,
  speakerAfter,
  speakerAsPerson,
  speakerBefore,
  speaksFor,
} from './speakers.ts'

/*
 * Who says what beside a verb of saying: "X said …", "…, X said", "…, said X", "according to X".
 */

/** "according to X": all of its part of the sentence. */
export function sourced(compiled: Compiled, reading: Reading, cue: Match<Cue>): Speech | null {
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
  const spoke = last?.speaker ?? memory.speaker
  const { phrases } = compiled.pack
  const { tokens } = reading
  const rule = cue.value.name
  const isExpecting = cue.value.role === 'saying' && cue.value.source === 'before'
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
  // "Police put it at 15,000; organisers claimed 40,000": no deed
  const isBare = told?.unit?.type === 'count' && told.noun === null && told.unit.text === ''
  if (deed && told && !isBare && !quoted.includes(1) && !opensFinite(compiled, reading, told.last + 1)) return null
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
    !isExpecting &&
    ((isMark(before.norm) && !quoted[cue.first]) || before.norm === ',') &&
    after &&
    // "Jon Moss, who lectures in finance, reckons Rovers": the verb of the sentence
    !closesRelative(compiled, reading, at) &&
    // but "…, wrote to the minister"
    !phrases.to.has(after.norm) &&
    // "Farrow, who led it for years, said Cardwell intended to": told of Cardwell
    !(before.norm === ',' && isNameWithVerb(reading, cue.last + 1)) &&
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
      return { speaker, from: start, to: isInserted(reading, cue.last + 1) ? end : cue.first, at: cue.first, rule }
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
    // "Seven in ten of them said they would": told of them by another
    if (phrases.partOf.has(tokens[at - 1]?.norm ?? '')) return null
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
    // "a fifth of the fall, he estimated, came"
    inset = isInset(compiled, reading, cue, first)
  } else if (at < 0 && own >= 0 && !clauses.groups[own]!.finite) {
    // "Adding that the site had 900 bones": whoever spoke last
    speaker = memory.speaker
    first = cue.first
  } else {
    if (own < 0) return null
    // "has yet to see it fall": nothing is expected.
    const isBare = isExpecting && !clauses.groups[own]!.finite
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
    const words = before?.kind === WORD ? speakerBefore(compiled, reading, at) : null
    // "Scientists who examined 78 cores of ice found": not what they examined
    const isDone = words !== null && reading.verbAt[leadOf(reading, words.first, phrases.articles) - 1] === FINITE
    const called = isDone ? null : words
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
    // "A Department for Work and Pensions spokesperson said"
    const office = before?.kind === WORD && !before.capital ? officeBefore(compiled, reading, at) : -1
    if (office >= 0) {
      first = office
      speaker = phrase(reading, office, at)
    }
    // "Officials familiar with the talks said"
    if (span && speaker && phrases.familiar?.has(lastWord(speaker))) speaker = phrase(reading, span.first, at)
    inset = isInset(compiled, reading, cue, first)
    if (isExpecting && !inset && !(speaker && mayExpect(compiled, reading, cue, speaker))) return null
    const finds =
      inset &&
      speaker !== null &&
      (/(?:^| )\p{Lu}\S*$/u.test(speaker) || speaksFor(compiled, speaker) || isNamed(compiled, speaker))
    if (rule === 'showed' && !paper && !finds && !(speaker && isStudying(compiled, reading, cue, speaker))) return null
  }
  if (!speaker || phrases.grouping?.anyone.has(speaker.toLowerCase())) return null
  const lead = leadOf(reading, first, phrases.articles)
  // "more than analysts had expected, and": what is compared with.
  if (isExpecting && (!after || after.kind === SYMBOL))
    for (const words of [phrases.comparing, phrases.thats]) if (words?.has(tokens[lead - 1]?.norm ?? '')) return null
  // "the $590 million analysts had expected, while": only that number.
  if (isExpecting && reading.claims.length > 0) {
    let ahead = lead - 1
    if (phrases.relatives?.has(tokens[ahead]?.norm ?? '')) ahead--
    const about = reading.claims[reading.claimAt[ahead] ?? -1]
    const foreseen = about ? foreseenAt(compiled, reading, about.last + 1, about.last + 1) : -1
    if (about && cue.first <= foreseen && foreseen <= cue.last)
      return speaksFor(compiled, speaker) || speaker === memory.speaker
        ? { speaker, from: about.first, to: cue.first, at: cue.first, rule }
        : null
  }
  // "The survey, by the institute, found": the paper is not straight before its verb.
  paper ||= phrases.papers?.has(speaker.toLowerCase()) === true
  if (
    isExpecting &&
    speaker !== memory.speaker &&
    !(inset && (/^\p{Lu}/u.test(speaker) || phrases.papers?.has(speaker.toLowerCase()))) &&
    !mayExpect(compiled, reading, cue, speaker)
  )
    return null
  // "…, X said.": the speaker stands behind what is said.
  const opener = tokens[lead - 1]
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
  let to = end
  if (
    opener?.kind === WORD &&
    // "While the mayor said …, no one was hurt": so too
    (phrases.pronouns.has(opener.norm) || (lead === 1 && !phrases.goingOn?.has(opener.norm))) &&
    phrases.clauseOpeners.has(opener.norm) &&
    !phrases.thats?.has(opener.norm)
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

/** Whether a comma stands before a speaker and nothing but a mark, or a time, behind the verb: ", the Rice Council estimates." */
function isInset(compiled: Compiled, reading: Reading, cue: Match<Cue>, speaker: number): boolean {
  const { tokens } = reading
  const rest = tokens[overTimes(compiled, reading, cue.last + 1)]
  return (
    tokens[leadOf(reading, speaker, compiled.pack.phrases.articles) - 1]?.norm === ',' &&
    (!rest || rest.kind === SYMBOL)
  )
}

/** The verbs that a cue belongs to, or -1. */
function groupAt(clauses: Clauses, cue: Match<Cue>): number {
  for (let g = 0; g < clauses.groups.length; g++) {
    const group = clauses.groups[g]!
    if (group.first <= cue.last && group.last >= cue.first) return g
  }
  return -1
}

/** Where a noun phrase begins with its article. */
function leadOf(reading: Reading, first: number, articles: ReadonlySet<string>): number {
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

/** Where the name of a body begins that stands before who speaks for it, over the small words in that name; or -1 where it has none. */
function officeBefore({ pack }: Compiled, { tokens }: Reading, at: number): number {
  const { persons, partOf, purposes, links } = pack.phrases
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

/** Whether a verb follows a name straight: "said Cardwell intended to". */
function isNameWithVerb({ tokens, verbAt }: Reading, from: number): boolean {
  let i = from
  while (i < tokens.length && tokens[i]!.capital && verbAt[i] === NO_VERB) i++
  return i > from && verbAt[i] === FINITE
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
  if (isInserted(reading, i) || tokens[cue.last]!.norm === ',') return false
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

/** Of "Ferries, said Mr Holt, carried" whether nothing but a name stands at a token, between the verb of saying and that of the sentence. */
function isInserted({ tokens, verbAt }: Reading, from: number): boolean {
  let end = from
  while (tokens[end]?.capital && end - from < 5) end++
  return end > from && tokens[end]?.norm === ',' && verbAt[end + 1] === FINITE
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

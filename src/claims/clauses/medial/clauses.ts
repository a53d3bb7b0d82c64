import { FINITE, NO_VERB, NON_FINITE } from '../../pack/pack.ts'
import { nameIn, personMeant } from '../../speech/medial/persons.ts'
import type { Compiled } from '../../tables/compiled.ts'
import { SYMBOL, WORD } from '../../text/tokens.ts'
import { type Memory, phrase, type Reading } from '../sentence.ts'
import {
  areForecasters,
  isAcronym,
  isCapital,
  isMany,
  lastWord,
  type Nouns,
  trimPhrase,
  whoever,
} from './noun-phrases.ts'
import { nounSpan, nounsEndingAt, objectBetween } from './noun-spans.ts'
import {
  antecedentOf,
  isClosed,
  isDash,
  isSaid,
  openingDash,
  opensRelative,
  overParenthesis,
  overRelative,
  overReport,
} from './relative-clauses.ts'
import { isOfSaying, overAdverbs, type VerbGroup, verbGroups } from './verb-groups.ts'

/**
 * The verbs of a sentence and what stands before each as its subject, for languages whose verbs stand in the middle.
 *
 * It is a reading of word order, no parse: relative clauses, participles, infinitives, shared subjects and what stands between commas are
 * told apart by the word right before the verb.
 */
export class Clauses {
  readonly groups: readonly VerbGroup[]
  readonly #compiled: Compiled
  readonly #reading: Reading
  readonly #memory: Memory
  readonly #subjects: (string | null | undefined)[] = []

  constructor(compiled: Compiled, reading: Reading, memory: Memory) {
    this.#compiled = compiled
    this.#reading = reading
    this.#memory = memory
    this.groups = verbGroups(compiled, reading)
  }

  /** The last group that ends before a token, or -1. */
  before(at: number): number {
    let found = -1
    for (let g = 0; g < this.groups.length && this.groups[g]!.last < at; g++) if (!this.#isAside(g, at)) found = g
    return found
  }

  /** "…, the agency said, after a 0.1% fall", "…, according to data published on Monday, from": a source that only stands in between. */
  #isAside(g: number, at: number): boolean {
    const { tokens, cueAt, periodAt } = this.#reading
    const group = this.groups[g]!
    if (g === 0) return false
    if (!group.finite) {
      // "with most ballots counted, 6 points ahead": nothing is told by it.
      if (tokens[group.last + 1]!.norm === ',' && !this.#compiled.pack.phrases.isGerund?.(tokens[group.last]!.norm))
        return true
      let close = group.last + 1
      while (close < at && close < group.last + 8 && tokens[close]!.norm !== ',') close++
      if (close >= at || tokens[close]!.norm !== ',') return false
      for (let i = group.first - 1; i >= 0 && i > group.first - 10 && tokens[i]!.norm !== ','; i--) {
        const cue = cueAt[i]?.value
        if (cue?.role === 'saying' && cue.source === 'after') return true
      }
      return false
    }
    let i = group.last + 1
    while (
      i < at &&
      (periodAt[i] ||
        (tokens[i]!.kind === WORD && this.#compiled.pack.phrases.breaks.has(tokens[i]!.norm) && periodAt[i + 1]))
    )
      i++
    if (i >= at || tokens[i]!.norm !== ',') return false
    return cueAt[group.first]?.value.role === 'saying' || this.#says(group.first)
  }

  /** What a verb is said of, or `null`. */
  subjectOf(g: number): string | null {
    const known = this.#subjects[g]
    if (known !== undefined) return known
    this.#subjects[g] = null
    const found = this.#findSubject(g)
    this.#subjects[g] = found
    return found
  }

  /** "Flood stage there is 35 feet", "the toll in an accident there rose": where it is, and no subject of its own. */
  #isPlaced(at: number): boolean {
    const { bare, phrases } = this.#compiled.pack
    const { tokens, verbAt } = this.#reading
    const before = tokens[at - 1]
    return (
      before?.kind === WORD &&
      bare.existing?.has(tokens[at]!.norm) === true &&
      verbAt[at - 1] === NO_VERB &&
      !phrases.breaks.has(before.norm) &&
      !phrases.links.has(before.norm) &&
      !phrases.clauseOpeners.has(before.norm) &&
      // "Ten years ago there were"
      !phrases.bygone?.has(before.norm)
    )
  }

  /** What stands before a verb as its subject; of a pronoun, whom it means. */
  #findSubject(g: number): string | null {
    const group = this.groups[g]!
    const { phrases } = this.#compiled.pack
    const { tokens } = this.#reading
    let i = group.first - 1
    // "they’re": the pronoun is in the verb.
    const own = phrases.contracted?.get(tokens[group.first]!.norm)
    if (own !== undefined) i = group.first
    else {
      i = overAdverbs(this.#compiled, this.#reading, i)
      if (this.#isPlaced(i)) i = overAdverbs(this.#compiled, this.#reading, i - 1)
      // "flames in them can reach"
      if (i > 1 && phrases.objects?.has(tokens[i]!.norm) && phrases.breaks.has(tokens[i - 1]!.norm)) i -= 2
      i = this.#overSaid(i)
    }
    const time = this.#timeBefore(group, i)
    if (time) return time
    if (i < 0) return group.finite ? null : this.#next(g)
    const token = tokens[i]!
    const norm = own ?? token.norm
    if (!group.finite) {
      if (phrases.infinitive.has(norm)) return this.#ofInfinitive(g, i)
      // "one of the biggest rings, believed to have stolen $500 million": what stands before the comma
      const supposed =
        norm === ',' && phrases.supposed?.has(tokens[group.first]!.norm) ? this.nounsEndingAt(i - 1, true) : ''
      if (token.kind === SYMBOL) return supposed || (this.#previousFinite(g) ?? this.#next(g))
      if (phrases.links.has(norm)) return g > 0 ? this.subjectOf(g - 1) : null
      // "what stops Brent from testing $65"
      const stopper = phrases.from.has(norm) ? this.groups[g - 1] : undefined
      const stopped =
        stopper && phrases.preventing?.has(tokens[stopper.last]!.norm)
          ? this.objectBetween(stopper.last + 1, i - 1)
          : ''
      if (stopped) return stopped
      const accused = this.#accused(g, i)
      if (accused) return accused
      if (phrases.breaks.has(norm) || phrases.leading.has(norm)) return this.#previousFinite(g) ?? this.#next(g)
      // "Participants who took the pill lost": a past form that is the only verb left for the sentence.
      const owner =
        phrases.isPast(tokens[group.first]!.norm) && this.#isOnlyVerb(g)
          ? overRelative(this.#compiled, this.#reading, this.groups, group.first)
          : ''
      // "let clients hide $3 million": what the verb before is done to.
      const above = this.groups[g - 1]
      let opener = i
      while (
        above &&
        opener > above.last &&
        this.#reading.claimAt[opener]! < 0 &&
        !phrases.clauseOpeners.has(tokens[opener]!.norm)
      )
        opener--
      // but "is available with licensing starting at": no object
      const isObject = above?.last === opener && opener < i && !phrases.passive?.has(tokens[above.last]!.norm)
      // "Inflation ran at 3 percent, and the bank sees it peaking": what was told of before
      if (isObject && opener === i - 1 && phrases.impersonal?.has(norm)) {
        for (let k = g - 2; k >= 0; k--) if (this.groups[k]!.finite) return this.subjectOf(k)
        return this.#memory.main
      }
      const object = isObject ? this.objectBetween(opener + 1, i) : ''
      // "fitted salmon with transmitters weighing 2 grams": the nearest noun
      const isGerund =
        phrases.isGerund?.(tokens[group.first]!.norm) === true && this.#reading.claimAt[group.last + 1]! >= 0
      return (
        owner ||
        object ||
        this.nounsEndingAt(i, (above?.last === opener && !isObject) || isGerund) ||
        this.#previousFinite(g)
      )
    }
    const doing = this.#doingBefore(g, i)
    if (doing) return doing
    // "the WHO", "US": names
    if (isAcronym(this.#reading, i))
      return (
        overRelative(this.#compiled, this.#reading, this.groups, group.first) ||
        this.#allEndingAt(i) ||
        this.nounsEndingAt(i) ||
        phrase(this.#reading, i, i)
      )
    // "That compares with $376 million", "If sales keep growing, that would rise": what was told last.
    const pointsBack = phrases.demonstratives?.has(norm) || (phrases.articles.has(norm) && phrases.pronouns.has(norm))
    const isThought = i > 0 && this.#reading.verbAt[i - 1] === FINITE && isOfSaying(this.#reading, i - 1)
    const isAlone = i === 0 || ((tokens[i - 1]!.norm === ',' || isThought) && phrases.thats?.has(norm))
    if (isAlone && pointsBack && this.#memory.ledBefore) return this.#memory.ledBefore
    // "expects debt to reach £950m, though that would be less than": the number told last, and not whoever expects it
    const opensClause = i > 1 && tokens[i - 2]!.norm === ',' && phrases.clauseOpeners.has(tokens[i - 1]!.norm)
    if (opensClause && pointsBack && this.#isExpected(g)) return null
    if (phrases.pronouns.has(norm) && phrases.clauseOpeners.has(norm)) {
      return i > 0 ? this.antecedentOf(i) || this.#previousFinite(g) : null
    }
    // Whoever speaks or is spoken to is not told of before.
    if (phrases.speaking?.has(norm)) return null
    // "It is due to network charges: they make up 29 percent"
    const listed = phrases.many?.has(norm) && tokens[i - 1]?.norm === ':' ? this.nounsEndingAt(i - 2, true) : ''
    if (listed && isMany(this.#compiled, listed)) return listed
    // "The lake that feeds it has dropped": the object of the relative clause
    const fed = this.#overFed(g, i)
    if (fed) return fed
    if (phrases.personal?.has(norm)) {
      const { main } = this.#memory
      // "The jury sat for hours. He": not the jury.
      const isBody = main !== null && phrases.forecasters?.has(lastWord(main)) === true
      const isTold = i === 0 && this.#memory.quotation === null
      return this.#namedBefore(g) ?? personMeant(this.#compiled, this.#memory, norm, isTold) ?? (isBody ? null : main)
    }
    // "There are 14 of us"
    if (this.#compiled.pack.bare.existing?.has(norm) && phrases.passive?.has(tokens[group.last]!.norm)) return null
    if (phrases.pronouns.has(norm)) {
      // "Counting only those who pay, it was": what stands before the comma has no subject for it.
      const before = this.#isFronted(i) ? null : this.#previousFinite(g)
      // "This year, director Ana Roy says, it expects 2 million": not whoever speaks.
      const isIt = phrases.impersonal?.has(norm) && !phrases.many?.has(norm)
      // "He said most of them were done by car": nor of him
      const isThem = phrases.many?.has(norm) && phrases.partOf.has(tokens[i - 1]?.norm ?? '')
      const thing = (of: string | null): string | null =>
        of !== null && (isIt || isThem) && this.#isPerson(of) ? null : of
      const { main } = this.#memory
      const found =
        thing(before) ??
        this.#meant(group) ??
        thing(main) ??
        // "The minister denied that the deficit would top it. He said it remains": the deficit
        (main !== null && thing(main) === null && this.#isTold(group) ? this.#memory.one : null) ??
        thing(this.#memory.subjectBefore) ??
        (phrases.impersonal?.has(norm) && !this.#isTold(group) ? this.#memory.firm : null)
      // "The share was 27 percent. They spend": not of one thing.
      const isOne = found !== null && phrases.many?.has(norm) && isMany(this.#compiled, found) === false
      // "The figures landed before the bank's meeting. It has cut": not of several.
      // "Analysts see a rise. In May it sold 9,000": nor of people, with or without a capital.
      const isSeveral =
        found !== null &&
        phrases.impersonal?.has(norm) &&
        !phrases.many?.has(norm) &&
        (isMany(this.#compiled, found) || areForecasters(this.#compiled, found))
      const { many, one, actor, counted } = this.#memory
      if (isOne) return this.#nearest(g, true) ?? many ?? counted ?? found
      return isSeveral ? (this.#nearest(g, false) ?? actor ?? (this.#isTold(group) ? (one ?? found) : null)) : found
    }
    // "declined to say, but noted"
    const goesOn = phrases.links.has(norm) || (phrases.clauseOpeners.has(norm) && !phrases.pronouns.has(norm))
    if (goesOn && norm !== ',') return this.#previousSaying(g) ?? this.#previousFinite(g)
    if (token.kind === SYMBOL && norm === ',') {
      if (tokens[i - 1] && phrases.links.has(tokens[i - 1]!.norm)) return this.#previousFinite(g)
      return overParenthesis(this.#compiled, this.#reading, this.groups, i) || this.#previousFinite(g)
    }
    if (isDash(token)) {
      const open = openingDash(tokens, i)
      return open > 0
        ? overRelative(this.#compiled, this.#reading, this.groups, open) || this.nounsEndingAt(open - 1) || null
        : this.#previousFinite(g)
    }
    if (norm === ')') {
      let j = i
      while (j > 0 && tokens[j]!.norm !== '(') j--
      if (j === 0) return null
      const span = this.nounSpan(j - 1)
      // "Earnings before interest, taxes and depreciation (EBITDA) fell"
      const isList =
        span !== null && phrases.links.has(tokens[span.first - 1]?.norm ?? '') && tokens[span.first - 3]?.norm === ','
      if (isList && j === i - 2 && isAcronym(this.#reading, j + 1)) return phrase(this.#reading, j + 1, j + 1)
      return span ? trimPhrase(this.#compiled, this.#reading, span.first, span.last) || null : null
    }
    if (token.kind === SYMBOL && (norm === '"' || norm === '”' || norm === '“'))
      return this.#titleEndingAt(i) || this.#previousFinite(g)
    if (this.#isAdverbial(i)) return this.#previousFinite(g)
    return (
      overReport(this.#compiled, this.#reading, this.groups, g, i) ||
      overRelative(this.#compiled, this.#reading, this.groups, group.first) ||
      this.#allEndingAt(i) ||
      this.nounsEndingAt(i) ||
      this.#plainNoun(i) ||
      this.#those(i) ||
      null
    )
  }

  /** "and in the event was given", "but in Yemen fell": whether a link and a preposition with one noun are all that stands up to a token. */
  #isAdverbial(noun: number): boolean {
    const { tokens, verbAt, periodAt } = this.#reading
    const { breaks, links, articles, contrasting, clauseOpeners } = this.#compiled.pack.phrases
    if (tokens[noun]!.kind !== WORD || verbAt[noun] !== NO_VERB || periodAt[noun]) return false
    const at = articles.has(tokens[noun - 1]?.norm ?? '') ? noun - 2 : noun - 1
    const link = tokens[at - 1]
    const opener = tokens[at]?.norm ?? ''
    if (!breaks.has(opener) || clauseOpeners.has(opener) || verbAt[at] !== NO_VERB || link?.kind !== WORD) return false
    return links.has(link.norm) || contrasting?.has(link.norm) === true
  }

  /** Of "That, Ruiz replied, would cost" the pronoun before the comma; else the token itself. */
  #overSaid(close: number): number {
    const { tokens } = this.#reading
    const { pronouns } = this.#compiled.pack.phrases
    if (close < 1 || tokens[close]?.norm !== ',') return close
    let open = close - 1
    while (open > 0 && close - open < 10 && tokens[open]!.norm !== ',') open--
    const who = tokens[open - 1]
    const isPronoun = tokens[open]!.norm === ',' && who?.kind === WORD && pronouns.has(who.norm)
    return isPronoun && isSaid(this.#compiled, this.#reading, open + 1, close) ? open - 1 : close
  }

  /** Of "Replacing the boilers in all 220 flats will cost", "; mending it takes" what is done: a gerund with its object opens the clause; else "". */
  #doingBefore(g: number, at: number): string {
    const { tokens, verbAt, claimAt, periodAt } = this.#reading
    const { isGerund, breaks, trailing, links, thats, isAdverb, articles } = this.#compiled.pack.phrases
    const above = this.groups[g - 1]
    if (!above || above.finite || above.first !== above.last || !isGerund?.(tokens[above.first]!.norm)) return ''
    const opener = tokens[above.first - 1]
    const isTold = opener !== undefined && isOfSaying(this.#reading, above.first - 1)
    const opens =
      opener === undefined ||
      isTold ||
      thats?.has(opener.norm) ||
      (opener.norm === ',' ? g === 1 : opener.kind === SYMBOL)
    if (!opens || at <= above.last || this.groups[g]!.first - above.last > 12) return ''
    // "Starting in May the fee will be": what begins behind a time is no object.
    for (let i = above.last + 1; i <= at; i++)
      if (tokens[i]!.norm === ',' || links.has(tokens[i]!.norm) || periodAt[i]) return ''
    let last = above.last
    const isObject = (i: number): boolean =>
      verbAt[i] === NO_VERB &&
      claimAt[i]! < 0 &&
      (articles.has(tokens[i]!.norm) || !trailing.has(tokens[i]!.norm)) &&
      !isAdverb?.(tokens[i]!.norm)
    while (last < at && isObject(last + 1) && !breaks.has(tokens[last + 1]!.norm)) last++
    // "Living in Tokyo costs", "Feeding 40 horses costs"
    return phrase(this.#reading, above.first, last === above.last ? at : last)
  }

  /** Of "found a clerk guilty of stealing $4,000" the clerk: whose deed a gerund behind a preposition tells; else "". */
  #accused(g: number, at: number): string {
    const { tokens, claims, claimAt } = this.#reading
    const { accusing, verdicts, passive, breaks, partOf } = this.#compiled.pack.phrases
    const above = this.groups[g - 1]
    const isJudged = verdicts?.has(tokens[at - 1]?.norm ?? '') === true
    if (!above?.finite || !(isJudged || accusing?.has(tokens[above.last]!.norm))) return ''
    if (!breaks.has(tokens[at]!.norm) && !partOf.has(tokens[at]!.norm)) return ''
    for (let i = above.first; i < above.last; i++) if (passive?.has(tokens[i]!.norm)) return ''
    const counted = claims[claimAt[above.last + 1]!]
    if (counted?.noun) return counted.unit!.text
    return this.objectBetween(above.last + 1, isJudged ? at - 2 : at - 1)
  }

  /** Of "The lake that feeds it has dropped" the lake: what the relative clause is of that ends with a pronoun before a verb; else "". */
  #overFed(g: number, at: number): string {
    const { tokens, verbAt } = this.#reading
    const { impersonal, objects, breaks, relatives } = this.#compiled.pack.phrases
    const { norm } = tokens[at]!
    const above = this.groups[g - 1]
    if (!impersonal?.has(norm) && !objects?.has(norm)) return ''
    if (!above?.finite || above.last !== at - 1 || isOfSaying(this.#reading, above.last)) return ''
    const relative = above.first - 1
    if (relative < 1 || !relatives?.has(tokens[relative]!.norm) || verbAt[relative - 1] !== NO_VERB) return ''
    if (tokens[relative - 1]!.kind !== WORD || breaks.has(tokens[relative - 1]!.norm)) return ''
    return overRelative(this.#compiled, this.#reading, this.groups, this.groups[g]!.first)
  }

  /** "August was 1.4 degrees warmer": a time that is itself what is told of, or "". */
  #timeBefore(group: VerbGroup, before: number): string {
    const { tokens, periodAt } = this.#reading
    const mark = periodAt[group.first - 1]
    const be = this.#compiled.pack.phrases.passive?.has(tokens[group.last]!.norm)
    if (!mark || !be || !group.finite || before !== mark.first - 1) return ''
    if (this.#compiled.pack.phrases.breaks.has(tokens[mark.first]!.norm)) return ''
    return before < 0 || tokens[before]!.norm === '.' || this.#compiled.pack.phrases.links.has(tokens[before]!.norm)
      ? phrase(this.#reading, mark.first, mark.last)
      : ''
  }

  /** "the novelist who sold": what a relative stands behind, or "". */
  antecedentOf(relative: number): string {
    return antecedentOf(this.#compiled, this.#reading, relative)
  }

  /** Of "it cut 500 jobs" the company named last, not the thing that the sentence before tells of. */
  #meant(group: VerbGroup): string | null {
    const { main, actor, speaker, firm } = this.#memory
    // "Velt reported a loss. Sales slid 9%. It earned 8 cents": the firm, not the sales
    const isDeed = this.#compiled.pack.phrases.earning?.has(this.#reading.tokens[group.last]!.norm) === true
    const own = isDeed && firm !== null && speaker === firm ? firm : null
    if (this.#isTold(group)) return own
    // "The Health Executive said so. It plans to": the body told of last
    const isBody = main !== null && /^\p{Lu}\S*(?: \p{Lu}\S*)+$/u.test(main) && !this.#isPerson(main)
    return isBody ? main : (actor ?? own)
  }

  /** Whether a verb tells how things stand or move: "it was", "it rose". */
  #isTold(group: VerbGroup): boolean {
    const cue = this.#reading.cueAt[group.last]
    const behind = this.#reading.tokens[group.last + 1]
    const isObject = behind !== undefined && this.#compiled.pack.phrases.articles.has(behind.norm)
    return cue?.value.role === 'state' || (cue?.value.role === 'move' && !isObject)
  }

  /** Whether a subject is a person by what he or she is, or was called by a pronoun before. */
  #isPerson(subject: string): boolean {
    const { persons, called } = this.#compiled.pack.phrases
    const words = subject.toLowerCase().split(' ')
    if (called?.has(words[0]!) || words.some((word) => persons?.has(word) === true)) return true
    for (const who of this.#memory.called.values()) if (who === subject) return true
    return false
  }

  /** Whether the clause before tells what somebody says or expects of a number in it. */
  #isExpected(g: number): boolean {
    let k = g - 1
    while (k >= 0 && !this.groups[k]!.finite) k--
    const told = this.groups[k]
    if (told === undefined || this.#reading.cueAt[told.last]?.value.role !== 'saying') return false
    return this.#reading.claims.some(({ first, last }) => first > told.last && last < this.groups[g]!.first)
  }

  /** The subject of the last finite verb before that is neither a source in between nor one of a clause that is over. */
  #previousFinite(g: number): string | null {
    const at = this.groups[g]!.first
    for (let k = g - 1; k >= 0; k--)
      if (
        this.groups[k]!.finite &&
        (!this.#isAside(k, at) || this.#says(at)) &&
        !isClosed(this.#compiled, this.#reading, this.groups, k, at)
      )
        return this.subjectOf(k)
    return null
  }

  /** Of "Hart admitted the fee was high, but said" whoever spoke before the verb of saying; else `null`. */
  #previousSaying(g: number): string | null {
    if (!isOfSaying(this.#reading, this.groups[g]!.first)) return null
    // "She declined to say how many jobs would go, but said": the finite verb before that infinitive
    let isToSay = false
    for (let k = g - 1; k >= 0; k--) {
      const { finite, first, last } = this.groups[k]!
      const says = isOfSaying(this.#reading, first)
      if (finite && (says || isToSay)) return this.subjectOf(k)
      isToSay ||= !finite && (says || isOfSaying(this.#reading, last))
    }
    return null
  }

  /** The nearest subject before a verb that is one thing, or that is several: what "it" and "they" may mean. */
  #nearest(g: number, many: boolean): string | null {
    for (let k = g - 1; k >= 0; k--) {
      const subject = this.groups[k]!.finite ? this.subjectOf(k) : null
      if (subject && (isMany(this.#compiled, subject) !== false) === many) return subject
    }
    return null
  }

  /** The last subject before a verb that is a name: what "he" or "she" may mean. */
  #namedBefore(g: number): string | null {
    for (let k = g - 1; k >= 0; k--) {
      if (!this.groups[k]!.finite) continue
      const subject = this.subjectOf(k)
      // "Spanish bidders offered it; he turned them down"
      const isSeveral = subject !== null && isMany(this.#compiled, subject) === true && !isCapital(lastWord(subject))
      if (isSeveral) continue
      if (subject && (/^\p{Lu}/u.test(subject) || this.#compiled.pack.phrases.persons?.has(lastWord(subject))))
        return subject
      // "The third time Ana Roy fell, she lay"
      const name = subject ? nameIn(this.#compiled, subject) : null
      if (name) return name
    }
    return null
  }

  /** The subject of the next finite verb: "In order to upgrade, the city will". */
  #next(g: number): string | null {
    for (let k = g + 1; k < this.groups.length; k++) if (this.groups[k]!.finite) return this.subjectOf(k)
    return null
  }

  /** "plans to spend", "expects exports to rise": the object between the two verbs, else the subject of the first. */
  #ofInfinitive(g: number, to: number): string | null {
    const above = this.groups[g - 1]
    const { phrases } = this.#compiled.pack
    const { tokens } = this.#reading
    // "In order to upgrade": nobody yet.
    if (!above)
      return (
        (phrases.inclined?.has(tokens[to - 1]?.norm ?? '') ? '' : this.nounsEndingAt(to - 1, true)) || this.#next(g)
      )
    const { personalObjects } = phrases
    const whom = tokens[to - 1]
    // "Inflation ran at 5 percent. The bank expects it to touch 5.6 percent"
    if (above.last === to - 2 && whom && (phrases.impersonal?.has(whom.norm) || phrases.many?.has(whom.norm))) {
      for (let k = g - 2; k >= 0; k--) if (this.groups[k]!.finite) return this.subjectOf(k)
      return phrases.many?.has(whom.norm) ? (this.#memory.many ?? this.#memory.main) : this.#memory.main
    }
    if (above.last === to - 2 && whom && personalObjects?.has(whom.norm)) {
      // "sentenced the former mayor to six years and ordered him to repay"
      const done = this.groups[g - 2]
      const object = done ? this.objectBetween(done.last + 1, above.first - 1) : ''
      const meant = object && this.#isPerson(object) ? object : this.#memory.person
      if (meant) return meant
    }
    // "only for spending to rise 4.5 percent"
    for (let i = to - 2; i > above.last && i > to - 7; i--)
      if (phrases.purposes?.has(tokens[i]!.norm) && tokens[i + 1]!.kind === WORD)
        return this.objectBetween(i + 1, to - 1) || this.subjectOf(g - 1)
    // "ordered to pay a fine and to serve 18 months"
    if (whom && phrases.links.has(whom.norm)) return this.subjectOf(g - 1)
    let object = this.objectBetween(above.last + 1, to - 1)
    // "expects the profit of Hanul, Daejin and Seorak to reach": up to the first of the list
    if (object === '' && tokens[to - 1]!.capital)
      for (let i = above.last + 2; i < to - 1 && object === ''; i++)
        if (tokens[i]!.norm === ',' && tokens[i - 1]!.capital && tokens[i + 1]!.capital)
          object = this.objectBetween(above.last + 1, i - 1)
    // "is happy to be spending": how somebody is, no object.
    const isHow = above.last === to - 2 && phrases.passive?.has(tokens[above.last]!.norm) && !isCapital(object)
    // "The shares pared losses to trade 9.6% lower": what whoever moves something does so for
    const cue = this.#reading.cueAt[above.last]?.value
    if (cue?.role === 'move' && cue.noun !== true && above.last < to - 1) return this.subjectOf(g - 1)
    const plain = object !== '' && !isHow && !phrases.inclined?.has(lastWord(object))
    return plain ? object : this.subjectOf(g - 1)
  }

  /** Whether a participle opens the sentence and only its phrase stands before a token. */
  #isFronted(at: number): boolean {
    const { tokens, verbAt } = this.#reading
    if (verbAt[0] !== NON_FINITE || tokens[at - 1]?.norm !== ',') return false
    for (let i = 1; i < at - 1; i++) if (tokens[i]!.norm === ',') return false
    return true
  }

  /** "he said, adding that" */
  #says(at: number): boolean {
    return this.#reading.cues.some(({ value, first, last }) => value.role === 'saying' && first <= at && at <= last)
  }

  /** "Ajax, Feyenoord and PSV took 42 percent": all names of a list that opens the sentence, or "". */
  #allEndingAt(at: number): string {
    const { tokens } = this.#reading
    if (!tokens[at]!.capital || !tokens[0]!.capital) return ''
    let links = 0
    let commas = 0
    for (let i = at; i >= 0; i--) {
      const { norm, capital } = tokens[i]!
      if (norm === ',') commas++
      else if (this.#compiled.pack.phrases.links.has(norm)) links++
      else if (!capital && norm !== '.') return ''
    }
    return commas > 0 && links === 1 ? phrase(this.#reading, 0, at) : ''
  }

  /** "those coming for treatment made up 7 percent", or "". */
  #those(at: number): string {
    const span = this.nounSpan(at)
    if (!span || !this.#compiled.pack.phrases.demonstratives?.has(this.#reading.tokens[span.first]!.norm)) return ''
    // "Those on the older pension would get"
    return span.first === span.last
      ? whoever(this.#compiled, this.#reading, span.first)
      : phrase(this.#reading, span.first, span.last)
  }

  /** "the maximum is 20 years": a noun that says little is better than another thing. */
  #plainNoun(at: number): string {
    const { tokens, claimAt } = this.#reading
    const { articles, empty } = this.#compiled.pack.phrases
    const span = this.nounSpan(at)
    // "staff, whose number has shrunk": the staff
    if (
      span?.first === span?.last &&
      span &&
      empty.has(tokens[at]!.norm) &&
      opensRelative(this.#compiled, this.#reading, span.first - 1)
    )
      return this.antecedentOf(span.first - 1)
    // "April's gain was revised"
    if (
      span?.first === span?.last &&
      span &&
      this.#reading.periodAt[span.first - 1] &&
      tokens[span.first - 1]!.word.genitive
    )
      return phrase(this.#reading, span.first - 1, span.last)
    if (!span || !articles.has(tokens[span.first]!.norm) || span.last === span.first) return ''
    if (claimAt[span.last + 1]! >= 0) return ''
    return empty.has(tokens[span.first + 1]!.norm) ? phrase(this.#reading, span.first + 1, span.first + 1) : ''
  }

  /** A name in quotation marks, such as that of a film, whose closing mark stands at a token; or "". */
  #titleEndingAt(close: number): string {
    const { tokens, verbAt } = this.#reading
    let at = close - 1
    for (; at >= 0 && close - at < 10 && tokens[at]!.kind !== SYMBOL; at--) if (verbAt[at] === FINITE) return ''
    const isOpener = at >= 0 && (tokens[at]!.norm === '“' || (tokens[at]!.norm === '"' && tokens[close]!.norm === '"'))
    return isOpener && at < close - 1 && tokens[at + 1]!.capital ? phrase(this.#reading, at + 1, close - 1) : ''
  }

  /** Whether the sentence has but one finite verb, before a group. */
  #isOnlyVerb(g: number): boolean {
    let finite = 0
    for (let k = 0; k < this.groups.length; k++) {
      if (!this.groups[k]!.finite) continue
      if (k > g) return false
      finite++
    }
    return finite === 1
  }

  /** A noun phrase that fills a stretch of tokens, without its further prepositions, or "". */
  objectBetween(first: number, last: number): string {
    return objectBetween(this.#compiled, this.#reading, first, last)
  }

  /** The noun phrase that ends with a token, without the prepositions that follow its head, or "". */
  nounsEndingAt(end: number, near = false): string {
    return nounsEndingAt(this.#compiled, this.#reading, end, near)
  }

  /** The tokens of the noun phrase that ends with a token. */
  nounSpan(end: number, near = false): Nouns | null {
    return nounSpan(this.#compiled, this.#reading, end, near)
  }
}

/** The clauses of a sentence, cut once for all that ask. */
export function clausesOf(compiled: Compiled, reading: Reading, memory: Memory): Clauses {
  reading.clauses ??= new Clauses(compiled, reading, memory)
  return reading.clauses
}

import type { Compiled } from './compiled.ts'
import {
  isAcronym,
  isAmpersand,
  isCapital,
  isPlainNoun,
  isPlus,
  joinsWords,
  lastWord,
  type Nouns,
  trimPhrase,
  whoever,
} from './noun-phrases.ts'
import { FINITE, NO_VERB, NON_FINITE } from './pack.ts'
import { personMeant } from './persons.ts'
import type { Quantity } from './quantity.ts'
import { beforeNumber, isHyphened, type Memory, phrase, qualifierEnding, type Reading } from './sentence.ts'
import { isPossessive, NUMBER, SYMBOL, WORD } from './tokens.ts'

/** Verbs that stand together: "has been cut". */
export interface VerbGroup {
  readonly first: number
  readonly last: number
  readonly finite: boolean
}

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
    const groups: VerbGroup[] = []
    const { verbAt, tokens } = reading
    for (let i = 0; i < tokens.length; i++) {
      if (verbAt[i] === NO_VERB) continue
      // "doubled" is a number and a verb.
      const claim = reading.claims[reading.claimAt[i]!]
      if (claim && !(claim.unit!.type === 'multiple' && claim.first === claim.last && claim.first === i)) continue
      const held = groups.at(-1)
      const kind = verbAt[i]
      if (held && (kind === FINITE) === held.finite && this.#joins(held.last, i) && !this.#beginsAnew(held.last, i)) {
        groups[groups.length - 1] = { first: held.first, last: i, finite: held.finite }
      } else groups.push({ first: i, last: i, finite: kind === FINITE })
    }
    this.groups = groups
  }

  /** "where guests had smoked were": a form of "be" or "have" behind a verb that is none begins another group. */
  #beginsAnew(last: number, at: number): boolean {
    const { tokens } = this.#reading
    const { auxiliaries } = this.#compiled.pack.phrases
    return auxiliaries?.has(tokens[at]!.norm) === true && !auxiliaries.has(tokens[last]!.norm)
  }

  /** Whether only adverbs stand between two verbs. */
  #joins(from: number, to: number): boolean {
    for (let i = from + 1; i < to; i++) {
      const token = this.#reading.tokens[i]!
      if (token.kind !== WORD || !this.#isAdverb(i)) return false
    }
    return true
  }

  #isAdverb(i: number): boolean {
    const { norm, kind, capital } = this.#reading.tokens[i]!
    return (
      kind === WORD &&
      // "Mr Dally", "Kelly"
      !(capital && i > 0) &&
      (this.#compiled.pack.phrases.trailing.has(norm) || this.#compiled.pack.phrases.isAdverb?.(norm) === true) &&
      !this.#compiled.pack.phrases.articles.has(norm)
    )
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

  #overAdverbs(from: number): number {
    const { tokens } = this.#reading
    const { phrases } = this.#compiled.pack
    let i = from
    while (i >= 0 && (this.#isAdverb(i) || this.#reading.periodAt[i])) i--
    // "Its load a year ago was"
    const isAgo = i > 2 && phrases.bygone?.has(tokens[i]!.norm) && phrases.articles.has(tokens[i - 2]!.norm)
    return isAgo && phrases.lapses?.has(tokens[i - 1]!.norm) ? this.#overAdverbs(i - 3) : i
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
      !phrases.clauseOpeners.has(before.norm)
    )
  }

  #findSubject(g: number): string | null {
    const group = this.groups[g]!
    const { phrases } = this.#compiled.pack
    const { tokens } = this.#reading
    let i = group.first - 1
    // "they’re": the pronoun is in the verb.
    const own = phrases.contracted?.get(tokens[group.first]!.norm)
    if (own !== undefined) i = group.first
    else {
      i = this.#overAdverbs(i)
      if (this.#isPlaced(i)) i = this.#overAdverbs(i - 1)
      // "flames in them can reach"
      if (i > 1 && phrases.objects?.has(tokens[i]!.norm) && phrases.breaks.has(tokens[i - 1]!.norm)) i -= 2
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
      if (phrases.breaks.has(norm) || phrases.leading.has(norm)) return this.#previousFinite(g) ?? this.#next(g)
      // "Participants who took the pill lost": a past form that is the only verb left for the sentence.
      const owner =
        phrases.isPast(tokens[group.first]!.norm) && this.#isOnlyVerb(g) ? this.#overRelative(group.first) : ''
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
    // "the WHO", "US": names
    if (isAcronym(this.#reading, i))
      return (
        this.#overRelative(group.first) || this.#allEndingAt(i) || this.nounsEndingAt(i) || phrase(this.#reading, i, i)
      )
    // "That compares with $376 million a year earlier": what was told last.
    if (i === 0 && phrases.demonstratives?.has(norm) && this.#memory.ledBefore) return this.#memory.ledBefore
    if (phrases.pronouns.has(norm) && phrases.clauseOpeners.has(norm)) {
      return i > 0 ? this.antecedentOf(i) || this.#previousFinite(g) : null
    }
    // Whoever speaks or is spoken to is not told of before.
    if (phrases.speaking?.has(norm)) return null
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
      const thing = (of: string | null): string | null => (of !== null && isIt && this.#isPerson(of) ? null : of)
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
      const isSeveral =
        found !== null && phrases.impersonal?.has(norm) && !phrases.many?.has(norm) && isMany(this.#compiled, found)
      const { many, one, actor, counted } = this.#memory
      if (isOne) return this.#nearest(g, true) ?? many ?? counted ?? found
      return isSeveral ? (this.#nearest(g, false) ?? actor ?? (this.#isTold(group) ? one : null)) : found
    }
    // "declined to say, but noted"
    const goesOn = phrases.links.has(norm) || (phrases.clauseOpeners.has(norm) && !phrases.pronouns.has(norm))
    if (goesOn && norm !== ',') return this.#previousSaying(g) ?? this.#previousFinite(g)
    if (token.kind === SYMBOL && norm === ',') {
      if (tokens[i - 1] && phrases.links.has(tokens[i - 1]!.norm)) return this.#previousFinite(g)
      return this.#overParenthesis(i) || this.#previousFinite(g)
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
    return (
      this.#overReport(g, i) ||
      this.#overRelative(group.first) ||
      this.#allEndingAt(i) ||
      this.nounsEndingAt(i) ||
      this.#plainNoun(i) ||
      this.#those(i) ||
      null
    )
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
    const { tokens, claims, claimAt } = this.#reading
    const { phrases } = this.#compiled.pack
    let j = relative - 1
    // "two vessels, the larger of which can lift"
    if (phrases.partOf.has(tokens[j]?.norm ?? '')) {
      let comma = j
      while (comma > 0 && j - comma < 5 && tokens[comma]!.norm !== ',') comma--
      if (tokens[comma]!.norm === ',' && phrases.articles.has(tokens[comma + 1]!.norm)) j = comma
    }
    while (
      j >= 0 &&
      (tokens[j]!.norm === ',' ||
        this.#isAge(j) ||
        phrases.breaks.has(tokens[j]!.norm) ||
        // "Kelly Moran, then 19, who"
        (tokens[j + 1]!.norm === ',' && tokens[j]!.kind === NUMBER) ||
        (tokens[j + 1]!.kind === NUMBER && phrases.trailing.has(tokens[j]!.norm)))
    )
      j--
    // "a deficit of $11 million, which": what the amount is one of.
    const amount = claims[claimAt[j]!]
    if (amount && !amount.noun) {
      const of = beforeNumber(this.#compiled, this.#reading, amount)
      const whole = phrases.partOf.has(tokens[of]?.norm ?? '') ? this.nounsEndingAt(of - 1, true) : ''
      if (whole) return whole
    }
    // "participants with prediabetes, who": whoever, not what they have.
    // "Arrivals in Italy by boat, which had halved": what can move so.
    const moves = [1, 2, 3, 4].some(
      (i) =>
        this.#reading.cueAt[relative + i]?.value.role === 'move' ||
        (claims[claimAt[relative + i] ?? -1]?.unit?.type === 'multiple' &&
          this.#reading.verbAt[relative + i] !== NO_VERB),
    )
    const { norm } = tokens[relative]!
    // "for his grandfather, who died": whoever is a person stands nearest.
    const isWho = this.#compiled.pack.bare.whoever?.has(norm) === true
    const isPerson = isWho && phrases.persons?.has(tokens[j]?.norm ?? '') === true
    const near = isPerson || !(tokens[relative - 1]?.norm === ',' && (isWho || (phrases.inanimate?.has(norm) && moves)))
    if (j < 0 || near) {
      const noun = j < 0 ? '' : this.nounsEndingAt(j, true)
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
    if (isWho && name < j && phrases.persons?.has(tokens[name - 1]?.norm ?? '')) return phrase(this.#reading, name, j)
    // "sandbags to hold back the torrent, which has risen": nothing before another verb.
    const span = this.nounSpan(j, true)
    if (!span) return ''
    // "grew faster than traffic, which": what is compared with.
    let first = span.last
    while (first > span.first && !phrases.comparing.has(tokens[first - 1]!.norm)) first--
    return trimPhrase(this.#compiled, this.#reading, first, span.last)
  }

  /** Of "it cut 500 jobs" the company named last, not the thing that the sentence before tells of. */
  #meant(group: VerbGroup): string | null {
    const { main, actor } = this.#memory
    if (this.#isTold(group)) return null
    // "The Health Executive said so. It plans to": the body told of last
    const isBody = main !== null && /^\p{Lu}\S*(?: \p{Lu}\S*)+$/u.test(main) && !this.#isPerson(main)
    return isBody ? main : actor
  }

  /** Whether a verb tells how things stand or move: "it was", "it rose". */
  #isTold(group: VerbGroup): boolean {
    const cue = this.#reading.cueAt[group.last]
    const behind = this.#reading.tokens[group.last + 1]
    const isObject = behind !== undefined && this.#compiled.pack.phrases.articles.has(behind.norm)
    return cue?.value.role === 'state' || (cue?.value.role === 'move' && !isObject)
  }

  #isPerson(subject: string): boolean {
    const { persons, called } = this.#compiled.pack.phrases
    const words = subject.toLowerCase().split(' ')
    if (called?.has(words[0]!) || words.some((word) => persons?.has(word) === true)) return true
    for (const who of this.#memory.called.values()) if (who === subject) return true
    return false
  }

  #isAge(i: number): boolean {
    const claim = this.#reading.claims[this.#reading.claimAt[i]!]
    return claim !== undefined && claim.unit?.type === 'duration' && claim.first === claim.last
  }

  #previousFinite(g: number): string | null {
    const at = this.groups[g]!.first
    for (let k = g - 1; k >= 0; k--)
      if (this.groups[k]!.finite && (!this.#isAside(k, at) || this.#says(at)) && !this.#isClosed(k, at))
        return this.subjectOf(k)
    return null
  }

  /** Of "Hart admitted the fee was high, but said" whoever spoke before the verb of saying; else `null`. */
  #previousSaying(g: number): string | null {
    if (!isOfSaying(this.#reading, this.groups[g]!.first)) return null
    for (let k = g - 1; k >= 0; k--)
      if (this.groups[k]!.finite && isOfSaying(this.#reading, this.groups[k]!.first)) return this.subjectOf(k)
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
      if (subject && (/^\p{Lu}/u.test(subject) || this.#compiled.pack.phrases.persons?.has(lastWord(subject))))
        return subject
    }
    return null
  }

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
    if (above.last === to - 2 && whom && personalObjects?.has(whom.norm) && this.#memory.person)
      return this.#memory.person
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

  /** "The company, which employs 14,200 people, said": what stands before the comma that opens the part in between. */
  #overParenthesis(close: number): string {
    const { tokens } = this.#reading
    const { phrases } = this.#compiled.pack
    for (let i = close - 1; i > 0 && close - i < 40; i--) {
      if (tokens[i]!.norm !== ',' || tokens[i]!.kind !== SYMBOL) continue
      const opener = tokens[i + 1]!
      // "Irene Katz, a biologist whose work earned her a prize, died": the verb is that of a relative clause.
      let end = i + 1
      while (end < close && !phrases.clauseOpeners.has(tokens[end]!.norm)) end++
      const verbless = !this.#hasFinite(i + 1, this.#isSaid(i + 1, close) ? close - 1 : end)
      // "Barley output, hurt less because the crop needs less water, is"
      let start = i
      while (start > 0 && !/^[,;]$/.test(tokens[start - 1]!.norm)) start--
      const participle = this.#reading.verbAt[i + 1] !== NO_VERB && !this.#hasFinite(start, i)
      if (phrases.clauseOpeners.has(opener.norm) || verbless || participle) {
        // "Saunders, 24, of Gary, Ind., joined"
        let lead = i - 1
        while (lead > 0 && tokens[lead]!.norm !== ',' && i - lead < 5) lead--
        if (tokens[lead]!.norm === ',' && phrases.partOf.has(tokens[lead + 1]!.norm)) continue
        // "Hartnett, of Ashgrove Court, Charleville, had": a name between two commas is one more place
        if (tokens[lead]!.norm === ',' && this.#isInPlaces(lead)) continue
        // "Orders, which make up 34 percent of sales, up from 29 percent, jumped": over both.
        let outer = i - 1
        while (outer > 0 && tokens[outer]!.norm !== ',' && i - outer < 14) outer--
        const both = tokens[outer]!.norm === ',' && phrases.relatives?.has(tokens[outer + 1]!.norm)
        const found = (both ? '' : this.#overRelative(i)) || this.nounsEndingAt(both ? outer - 1 : i - 1)
        if (found) return found
        // "The largest, the Deadman Creek fire, covers": what it is
        if (phrases.extremest?.has(tokens[i - 1]!.norm) && phrases.articles.has(opener.norm))
          return this.objectBetween(i + 1, close - 1)
      } else return ''
    }
    return ''
  }

  /** Whether nothing but names and commas stand between a comma and an earlier one before "of". */
  #isInPlaces(comma: number): boolean {
    const { tokens } = this.#reading
    for (let i = comma - 1; i > 0 && comma - i < 12; i--) {
      if (tokens[i]!.norm === ',') continue
      if (this.#compiled.pack.phrases.partOf.has(tokens[i]!.norm)) return tokens[i - 1]!.norm === ','
      if (!tokens[i]!.capital && tokens[i]!.norm !== '.') return false
    }
    return false
  }

  /** "In Toronto, where builders have cut jobs, they fell": a verb of a relative clause that is over. */
  #isClosed(k: number, at: number): boolean {
    const { tokens } = this.#reading
    const { phrases } = this.#compiled.pack
    let close = this.groups[k]!.last + 1
    while (close < at && tokens[close]!.norm !== ',') close++
    if (close === at || phrases.links.has(tokens[close + 1]!.norm)) return false
    // "It took control after the quarter ended, buying": the clause of when or why is over.
    if (k > 0 && this.groups.some(({ finite }, j) => finite && j < k))
      for (let i = this.groups[k]!.first - 1; i > 0 && i > this.groups[k]!.first - 7 && this.#isInPhrase(i); i--)
        if (phrases.causes?.has(tokens[i]!.norm) || phrases.when?.has(tokens[i]!.norm)) return true
    for (let i = this.groups[k]!.first - 1; i > 0 && i > this.groups[k]!.first - 8; i--) {
      if (tokens[i]!.norm === ',') return false
      if (tokens[i - 1]!.norm !== ',') continue
      // ", €30 million of which is to be paid, and wants"
      let who = i
      while (who < this.groups[k]!.first - 1 && !phrases.partOf.has(tokens[who - 1]!.norm)) who++
      const isOfWhich = phrases.partOf.has(tokens[who - 1]!.norm) && phrases.relatives?.has(tokens[who]!.norm) === true
      return (
        isOfWhich || phrases.relatives?.has(tokens[i]!.norm) === true || phrases.wherein?.has(tokens[i]!.norm) === true
      )
    }
    return false
  }

  /** "he said, adding that" */
  #says(at: number): boolean {
    return this.#reading.cues.some(({ value, first, last }) => value.role === 'saying' && first <= at && at <= last)
  }

  /** Whether a stretch is nothing but a speaker and a verb of saying: "the ministry said", "he added". */
  #isSaid(from: number, close: number): boolean {
    const { verbAt, cueAt, tokens } = this.#reading
    if (verbAt[close - 1] !== FINITE || this.#hasFinite(from, close - 1)) return false
    return (
      cueAt[close - 1]?.value.role === 'saying' ||
      (from === close - 2 && this.#compiled.pack.phrases.personal?.has(tokens[from]!.norm) === true)
    )
  }

  /** "Reserves, which the state says should be 15 percent": what the relative stands for, or "". */
  #overReport(g: number, at: number): string {
    const { verbAt } = this.#reading
    const told = this.groups[g - 1]
    if (verbAt[at] !== FINITE || told?.last !== at || !isOfSaying(this.#reading, at)) return ''
    let who = told.first - 1
    while (who > 0 && told.first - who < 6 && this.#isInPhrase(who) && !this.#opensRelative(who)) who--
    return who > 0 && this.#opensRelative(who) ? this.antecedentOf(who) : ''
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
    if (span?.first === span?.last && span && empty.has(tokens[at]!.norm) && this.#opensRelative(span.first - 1))
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

  /** "A dealer who was caught with 3 kilograms of heroin has been jailed": what stands before the relative clause. */
  #overRelative(to: number): string {
    const { tokens, verbAt, claimAt } = this.#reading
    const { phrases } = this.#compiled.pack
    let before = this.groups.length - 1
    while (before >= 0 && !(this.groups[before]!.finite && this.groups[before]!.last < to)) before--
    const inner = this.groups[before]
    if (!inner) return ''
    // "residents whose houses are", "the pace at which new homes are built": the relative is not always the subject of its verb.
    let who = inner.first - 1
    while (who > 0 && inner.first - who < 8 && this.#isInPhrase(who) && !this.#opensRelative(who)) who--
    const opened = who > 0 && this.#opensRelative(who)
    // "The budget he sent to Congress lifts": a relative clause without its opener.
    if (!opened) who = inner.first - 1
    const relative = tokens[who]
    const contact = phrases.personal?.has(relative?.norm ?? '') || phrases.impersonal?.has(relative?.norm ?? '')
    if (opened && phrases.breaks.has(tokens[who - 1]!.norm)) who--
    const head = tokens[who - 1]
    if (head?.kind !== WORD || verbAt[who - 1] !== NO_VERB) return ''
    if (!opened && !(contact && isPlainNoun(this.#compiled, head.norm))) return ''
    for (let i = inner.last + 1; i < to; i++) {
      const { norm, kind, glued } = tokens[i]!
      if (this.#reading.periodAt[i]) continue
      if (phrases.clauseOpeners.has(norm) || (kind === SYMBOL && !glued) || norm === ',' || norm === ';') return ''
      if (phrases.links.has(norm) && claimAt[i - 1]! < 0) return ''
    }
    return this.nounsEndingAt(who - 1) || whoever(this.#compiled, this.#reading, who - 1)
  }

  #opensRelative(at: number): boolean {
    const norm = this.#reading.tokens[at]?.norm ?? ''
    const { relatives, wherein } = this.#compiled.pack.phrases
    return relatives?.has(norm) === true || wherein?.has(norm) === true
  }

  /** Whether a token may stand within a noun phrase: a word that is no verb and no number of a claim. */
  #isInPhrase(at: number): boolean {
    const { tokens, verbAt } = this.#reading
    return (tokens[at]!.kind === WORD || tokens[at]!.glued) && verbAt[at] === NO_VERB && tokens[at]!.norm !== ','
  }

  /** A name in quotation marks, such as that of a film, whose closing mark stands at a token; or "". */
  #titleEndingAt(close: number): string {
    const { tokens, verbAt } = this.#reading
    let at = close - 1
    for (; at >= 0 && close - at < 10 && tokens[at]!.kind !== SYMBOL; at--) if (verbAt[at] === FINITE) return ''
    const isOpener = at >= 0 && (tokens[at]!.norm === '“' || (tokens[at]!.norm === '"' && tokens[close]!.norm === '"'))
    return isOpener && at < close - 1 && tokens[at + 1]!.capital ? phrase(this.#reading, at + 1, close - 1) : ''
  }

  /** Whether a gerund stands between what describes a noun and that noun, no plural before it: "Dutch packaging maker". */
  #isAttributive(at: number): boolean {
    const { tokens, verbAt } = this.#reading
    const { nouns } = this.#compiled.pack
    const before = tokens[at - 1]
    const next = tokens[at + 1]!
    if (before?.kind !== WORD || verbAt[at - 1] !== NO_VERB || nouns.isHead(before.norm, false)) return false
    if (next.kind !== WORD || verbAt[at + 1] !== NO_VERB || !isPlainNoun(this.#compiled, next.norm)) return false
    return before.capital || this.#compiled.pack.phrases.articles.has(before.norm)
  }

  /** The noun that a distance or span in the midst of a phrase tells of: "homes within 800 metres of the line"; or -1. */
  #nounBeforeDistance(q: Quantity): number {
    const { tokens, verbAt, claimAt, periodAt } = this.#reading
    const { phrases } = this.#compiled.pack
    if (q.noun || isHyphened(this.#reading, q)) return -1
    let at = q.first - 1
    const bound = qualifierEnding(this.#reading, at)
    if (q.unit!.type !== 'length' && !bound) return -1
    if (bound) at = bound.first - 1
    else if (phrases.breaks.has(tokens[at]?.norm ?? '')) at--
    if (at < 0 || tokens[at]!.kind !== WORD || verbAt[at] !== NO_VERB || claimAt[at]! >= 0 || periodAt[at]) return -1
    if (bound && !phrases.breaks.has(tokens[bound.first]!.norm)) return -1
    return isPlainNoun(this.#compiled, tokens[at]!.norm) && !phrases.breaks.has(tokens[at]!.norm) ? at : -1
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

  #hasFinite(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (this.#reading.verbAt[i] === FINITE) return true
    return false
  }

  /** A noun phrase that fills a stretch of tokens, without its further prepositions, or "". */
  objectBetween(first: number, last: number): string {
    const { tokens, claimAt, periodAt } = this.#reading
    const { phrases } = this.#compiled.pack
    if (last < first || last - first > 13) return ''
    const opener = tokens[first]!.norm
    if (phrases.breaks.has(opener) || (phrases.pronouns.has(opener) && !phrases.articles.has(opener))) return ''
    if (first === last && phrases.personalObjects?.has(opener)) return ''
    let to = first
    for (; to <= last; to++) {
      const token = tokens[to]!
      if (token.kind === SYMBOL && !token.glued) return ''
      if (token.norm === ',' || token.norm === ';') return ''
      if (periodAt[to]) return ''
      if (claimAt[to]! >= 0) break
    }
    if (to === first) return ''
    if (to <= last && phrases.partOf.has(tokens[to - 1]!.norm)) to--
    return trimPhrase(this.#compiled, this.#reading, first, to - 1)
  }

  /** The noun phrase that ends with a token, without the prepositions that follow its head, or "". */
  nounsEndingAt(end: number, near = false): string {
    const span = this.nounSpan(end, near)
    if (span && near) {
      // "points in a match that": the nearest noun, not the first.
      const { breaks } = this.#compiled.pack.phrases
      for (let i = span.last - 1; i > span.first; i--)
        if (breaks.has(this.#reading.tokens[i]!.norm)) {
          const words = trimPhrase(this.#compiled, this.#reading, i + 1, span.last)
          if (words) return words
        }
    }
    return span ? trimPhrase(this.#compiled, this.#reading, span.first, span.last) : ''
  }

  nounSpan(end: number, near = false): Nouns | null {
    const { tokens, periodAt, claimAt, claims, cueAt, verbAt } = this.#reading
    const { phrases } = this.#compiled.pack
    let last = this.#overAdverbs(end)
    if (last < 0) return null
    let first = last
    // Where an "and" may begin the clause, if something that is no noun phrase stands before it.
    let linked = -1
    let counted = -1
    for (; first >= 0; first--) {
      const token = tokens[first]!
      // "In nearby Arnst the fee", but not "Alexander the Great": where it is stands first, without a comma.
      if (
        token.capital &&
        first < last - 1 &&
        phrases.articles.has(tokens[first + 1]!.norm) &&
        !tokens[first + 2]!.capital
      )
        break
      // "Sales of electric vehicles (EVs) in Korea": a short form in brackets.
      if (token.norm === ')') {
        // "Google Inc. (GOOG)'s Android system": what it has.
        if (tokens[first + 1]?.glued && isPossessive(tokens[first + 1])) break
        let open = first - 1
        // "Hartnett (26)"
        if (this.#isAge(open)) open--
        else {
          // "(Lab, Holme Park)"
          const isIn = (i: number): boolean => tokens[i]!.kind === WORD || tokens[i]!.norm === ','
          while (open > 0 && first - open < 6 && isIn(open) && verbAt[open] === NO_VERB && claimAt[open]! < 0) open--
        }
        if (open < 1 || tokens[open]!.norm !== '(' || first - open < 2) break
        if (first === last) last = open - 1
        first = open
        continue
      }
      // "a vehicle aged three years or older": the bound goes with the number.
      if (phrases.links.has(tokens[first - 1]?.norm ?? '') && claimAt[first - 2]! >= 0) {
        const bounded = this.#reading.qualifiers.some((mark) => mark.first === first - 1 && mark.last === first)
        if (bounded) {
          if (first === last) last = first - 2
          first--
          continue
        }
      }
      // "Sheila Tibbs, 74, from Grimsby": an age is no noun.
      if (first === last && token.kind === NUMBER && claimAt[first]! < 0 && tokens[first - 1]?.norm === ',') break
      // "wheat with 12.5% protein": a sign of a unit is part of its number.
      if (token.kind === SYMBOL && claimAt[first]! < 0) {
        // "prices of farm, livestock and fishery products"
        const inList =
          token.norm === ',' &&
          !periodAt[first - 1] &&
          linked > first &&
          linked - first <= 4 &&
          (phrases.breaks.has(tokens[first - 2]?.norm ?? '') ||
            phrases.to.has(tokens[first - 2]?.norm ?? '') ||
            phrases.partOf.has(tokens[first - 2]?.norm ?? '') ||
            phrases.partOf.has(tokens[first - 3]?.norm ?? ''))
        const isName = isPlus(tokens, first) || isAmpersand(tokens, first)
        if (!inList && (!joinsWords(token.norm) || !token.glued) && !isName) break
        continue
      }
      const mark = periodAt[first]
      // "jobs in May and the unemployment rate held": what the "and" begins
      if (mark && linked === first + 1 && last > linked) break
      if (mark) {
        // "sales last month fell", "a study published this month": it goes on before the time.
        const j = mark.first - 1
        const held = tokens[j]
        if (held?.kind !== WORD || verbAt[j] === FINITE || claimAt[j]! >= 0) break
        // "stocks at the end of the 2025/26 season"
        if (phrases.articles.has(held.norm) && first < last && !phrases.articles.has(tokens[first + 1]!.norm)) {
          first = mark.first
          continue
        }
        if (!phrases.breaks.has(tokens[first + 1]?.norm ?? '') && first < last && !phrases.breaks.has(held.norm)) break
        if (phrases.clauseOpeners.has(held.norm) || periodAt[j - 1]) break
        if (
          phrases.breaks.has(held.norm) &&
          tokens[j - 1]?.kind === WORD &&
          verbAt[j - 1] !== FINITE &&
          !phrases.leading.has(tokens[j - 1]!.norm)
        ) {
          // "Wheat for December delivery"
          last = j - 1
          first = j
          continue
        }
        if (phrases.breaks.has(held.norm) || phrases.clauseOpeners.has(held.norm) || phrases.links.has(held.norm)) break
        last = verbAt[j] === NO_VERB ? j : j - 1
        first = j
        continue
      }
      const claim = claimAt[first]!
      if (claim >= 0) {
        const q = claims[claim]!
        // "a budget to keep warming below 1.5 degrees is": the number belongs to what describes the phrase.
        if (first === last && !q.noun && verbAt[end + 1] === FINITE && q.first > 1) {
          last = q.first - 1
          while (
            last > 0 &&
            (phrases.breaks.has(tokens[last]!.norm) ||
              phrases.articles.has(tokens[last]!.norm) ||
              phrases.comparing.has(tokens[last]!.norm))
          )
            last--
          first = last + 1
          continue
        }
        // "More than 2,300 houses": the thing counted belongs to the phrase, its number does not.
        if (q.noun && first >= q.noun.first && first <= q.noun.last) {
          // "Two-bedroom flats": what the flats have, not what they are.
          if (last > q.last && isHyphened(this.#reading, q)) {
            const article = phrases.articles.has(tokens[q.first - 1]?.norm ?? '')
            const before = tokens[q.first - (article ? 2 : 1)]?.norm ?? ''
            if (!phrases.breaks.has(before) && !phrases.partOf.has(before)) {
              first = q.last
              break
            }
            first = q.first
            continue
          }
          // "7 million people draw benefits": another noun stands behind the one that is counted.
          const behind = tokens[q.noun.last + 1]?.norm ?? ''
          if (
            first === q.noun.last &&
            last > first &&
            !isHyphened(this.#reading, q) &&
            !phrases.breaks.has(behind) &&
            !phrases.partOf.has(behind) &&
            !phrases.links.has(behind)
          )
            break
          continue
        }
        if (q.noun && counted < 0) {
          counted = claim
          // "a survey of 1,001 adults" is a survey, "a total of 1.96 million foreigners" are foreigners.
          if (
            phrases.partOf.has(tokens[q.first - 1]?.norm ?? '') &&
            !phrases.empty.has(tokens[q.first - 2]?.norm ?? '')
          ) {
            first = q.first
            continue
          }
        }
        // "Families earning 8 million won or more a month": the phrase ends before the participle.
        const participle = beforeNumber(this.#compiled, this.#reading, q)
        if (
          verbAt[participle] === NON_FINITE &&
          tokens[participle - 1]?.kind === WORD &&
          verbAt[participle - 1] === NO_VERB &&
          claimAt[participle - 1]! < 0 &&
          isPlainNoun(this.#compiled, tokens[participle - 1]!.norm)
        ) {
          last = participle - 1
          first = participle
          continue
        }
        // "Kim and two colleagues"
        if (
          q.noun &&
          first === q.first &&
          phrases.links.has(tokens[q.first - 1]?.norm ?? '') &&
          tokens[q.first - 1]!.kind === WORD &&
          tokens[q.first - 2]?.kind === WORD &&
          verbAt[q.first - 2] === NO_VERB &&
          claimAt[q.first - 2]! < 0
        )
          continue
        // "More than 4,300 dockworkers at 11 ports": the bound belongs to the number.
        if (q.noun && qualifierEnding(this.#reading, q.first - 1)) break
        // "Nurses at 12 hospitals"
        // "Parking at the town’s five car parks"
        let lead = q.first - 1
        if (isPossessive(tokens[lead])) lead--
        if (phrases.articles.has(tokens[lead]?.norm ?? '')) lead--
        if (phrases.ages?.age.has(tokens[lead]?.norm ?? '')) lead--
        // "The raises agreed for the 18,000 drivers", "The cost of keeping the 340 prisoners"
        // "A full charge of a 77 kWh battery"
        if (
          (q.noun || (last > q.last && isPlainNoun(this.#compiled, tokens[q.last + 1]!.norm))) &&
          !phrases.comparing.has(tokens[lead]?.norm ?? '') &&
          (phrases.breaks.has(tokens[lead]?.norm ?? '') ||
          (q.noun && phrases.from.has(tokens[lead]?.norm ?? '')) ||
          (!q.noun && phrases.partOf.has(tokens[lead]?.norm ?? ''))
            ? tokens[lead - 1]?.kind === WORD &&
              verbAt[lead - 1] !== FINITE &&
              !phrases.leading.has(tokens[lead - 1]!.norm)
            : verbAt[lead] === NON_FINITE && phrases.partOf.has(tokens[lead - 1]?.norm ?? ''))
        ) {
          first = lead + 1
          continue
        }
        // "Passengers stuck on the train for six hours without water": nothing but prepositions stands behind the head.
        if (
          !near &&
          !q.noun &&
          last > q.last &&
          linked < 0 &&
          phrases.breaks.has(tokens[lead]?.norm ?? '') &&
          (phrases.breaks.has(tokens[q.last + 1]!.norm) || phrases.partOf.has(tokens[q.last + 1]!.norm)) &&
          tokens[lead - 1]?.kind === WORD &&
          verbAt[lead - 1] !== FINITE
        ) {
          last = lead - 1
          first = lead
          continue
        }
        // "Children who slept nine hours a night were": the base of the rate goes with the number.
        if (
          !q.noun &&
          last === q.last + 2 &&
          first === q.last &&
          phrases.articles.has(tokens[q.last + 1]!.norm) &&
          !phrases.definite?.has(tokens[q.last + 1]!.norm) &&
          q.first > 1
        ) {
          first = q.first
          last = q.first - 1
          continue
        }
        // "Yields on two-year debt"
        if (
          q.unit!.type === 'duration' &&
          isHyphened(this.#reading, q) &&
          tokens[q.first - 1]?.kind === WORD &&
          verbAt[q.first - 1] === NO_VERB &&
          (phrases.breaks.has(tokens[q.first - 1]!.norm)
            ? tokens[q.first - 2]?.kind === WORD &&
              verbAt[q.first - 2] === NO_VERB &&
              !phrases.leading.has(tokens[q.first - 2]!.norm)
            : tokens[q.first - 1]!.word.genitive)
        ) {
          first = q.first
          continue
        }
        // "Prices of homes within 800 metres of the line have": how far off they are belongs to the phrase.
        const noun = this.#nounBeforeDistance(q)
        if (noun >= 0 && last > q.last) {
          first = noun + 1
          continue
        }
        if (q.unit!.type !== 'duration' || tokens[first - 1] === undefined) break
        if (!phrases.articles.has(tokens[q.first - 1]?.norm ?? '')) break
        first = q.first
        continue
      }
      if (token.kind !== WORD) continue
      // "give them to people who": no part of a noun phrase.
      if (phrases.objects?.has(token.norm) && first < last && !token.capital) break
      // "On a $400,000 loan the monthly payment comes": an article behind a noun begins another phrase.
      if (phrases.determiners?.has(token.norm) && first < last) {
        const noun = tokens[first - 1]
        const plain =
          noun?.kind === WORD &&
          noun === tokens[first - 1] &&
          verbAt[first - 1] === NO_VERB &&
          claimAt[first - 1]! < 0 &&
          !cueAt[first - 1] &&
          !periodAt[first - 1] &&
          (!noun.capital || phrases.breaks.has(tokens[first - 2]?.norm ?? '')) &&
          isPlainNoun(this.#compiled, noun.norm)
        if (plain) break
      }
      if (verbAt[first] === FINITE) {
        // "a rule that keeps children under 12": the nearest noun
        if (near && first < last) break
        // "Fines for firms that break the rules can reach": the phrase ends before the relative clause.
        const who = tokens[first - 1]
        if (
          first > 2 &&
          who?.kind === WORD &&
          phrases.pronouns.has(who.norm) &&
          phrases.clauseOpeners.has(who.norm) &&
          tokens[first - 2]!.kind === WORD &&
          verbAt[first - 2] === NO_VERB &&
          claimAt[first - 2]! < 0
        ) {
          last = first - 2
          first = last + 1
          continue
        }
        break
      }
      if (verbAt[first] !== NO_VERB) {
        // "to grow its revenue, which": the nearest noun
        if (near && first < last) break
        // "Dutch packaging maker Leydon": a gerund before its noun.
        if (first < last && phrases.isGerund?.(token.norm) && this.#isAttributive(first)) continue
        // "support lowering the voting age to 16": what it is done to.
        if (first < last && phrases.isGerund?.(token.norm) && verbAt[first - 1] === FINITE) break
        // "accused of accepting bribes totalling": what the gerund is done to.
        const gerund = phrases.isGerund?.(token.norm) && phrases.partOf.has(tokens[first - 1]?.norm ?? '')
        if (gerund && first < last && verbAt[end + 1] === NON_FINITE) break
        // "estimates compiled by Marlow Data": the phrase ends before the participle.
        const marker = tokens[first - 1]
        if (marker?.kind === WORD) {
          const infinitive = phrases.infinitive.has(marker.norm)
          // "the average fare needed to break even"
          if (infinitive && (tokens[first - 2]?.kind !== WORD || verbAt[first - 2] === FINITE)) break
          last = infinitive ? first - 2 : first - 1
          first = last + 1
          continue
        }
        break
      }
      const cue = cueAt[first]
      // "The project will be": a noun, where it is no verb of this sentence.
      if (
        cue?.value.role === 'border' ||
        // "On an annual basis prices were up"
        (cue?.value.role === 'basis' && cue.last > cue.first && phrases.breaks.has(tokens[cue.first]!.norm)) ||
        (cue?.value.role === 'saying' && (verbAt[first] !== NO_VERB || cue.last > cue.first))
      )
        break
      // "Rice stocks as of September": a time, no clause.
      if (phrases.like?.has(token.norm) && phrases.partOf.has(tokens[first + 1]?.norm ?? '')) {
        last = first - 1
        continue
      }
      if (phrases.clauseOpeners.has(token.norm) && !isAcronym(this.#reading, first)) {
        // "Profit before tax": it opens no clause.
        const isPhrase =
          first < last &&
          phrases.reckonedBefore !== undefined &&
          [1, 2, 3, 4].some((i) => phrases.reckonedBefore!.has(tokens[first + i]?.norm ?? ''))
        if (!isPhrase) break
      }
      if (phrases.links.has(token.norm)) linked = first
    }
    const stopper = tokens[first]
    // "First-half earnings before interest and tax": a time at the head of a sentence is in its phrase.
    const timed = stopper !== undefined && periodAt[first]?.first === 0
    // "the gap between revenue and the cost of services"
    let between = linked - 1
    while (between > first && !phrases.spanning?.has(tokens[between]!.norm)) between--
    if (
      linked >= 0 &&
      stopper &&
      !timed &&
      between <= first &&
      (verbAt[first] !== NO_VERB || claimAt[first]! >= 0 || stopper.norm === ',' || periodAt[first])
    )
      first = linked
    while (last > first && tokens[last]!.kind === SYMBOL && !isPlus(tokens, last)) last--
    // "told analysts tariffs would"
    if (
      last > first + 1 &&
      phrases.addressed?.has(tokens[first]?.norm ?? '') &&
      phrases.hearers?.has(tokens[first + 1]!.norm)
    )
      first++
    return last > first ? { first: first + 1, last } : null
  }
}

export const isOfSaying = (reading: Reading, at: number): boolean => reading.cueAt[at]?.value.role === 'saying'

/** The clauses of a sentence, cut once for all that ask. */
export function clausesOf(compiled: Compiled, reading: Reading, memory: Memory): Clauses {
  reading.clauses ??= new Clauses(compiled, reading, memory)
  return reading.clauses
}

/** Whether a phrase names more than one: "women over 40", "the number of births"; `null` of a plural that may be a name: "Motors". */
export function isMany({ pack }: Compiled, words: string): boolean | null {
  const { breaks, partOf, to, from, relatives } = pack.phrases
  const all = words.split(' ')
  const isLink = (word: string): boolean =>
    breaks.has(word) || partOf.has(word) || to.has(word) || from.has(word) || relatives?.has(word) === true
  const end = all.findIndex((word, i) => i > 0 && (isLink(word) || pack.nouns.residing?.has(word) === true))
  const noun = all[end < 0 ? all.length - 1 : end - 1]!
  // "the number of births": as many as the births.
  if (end >= 0 && end < all.length - 1 && pack.bare.counting?.has(noun.toLowerCase()))
    return pack.nouns.isHead(lastWord(words), false)
  if (!pack.nouns.isHead(noun.toLowerCase(), false))
    return isCapital(noun) && end !== 1 && all.length > 1 ? null : false
  return isCapital(noun) ? null : true
}

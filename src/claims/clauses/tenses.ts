import { type Cue, FINITE, NO_VERB, NON_FINITE, type Pack } from '../pack/pack.ts'
import type { Tense } from '../periods/periods.ts'
import type { Compiled } from '../tables/compiled.ts'
import type { Match } from '../tables/patterns.ts'
import { SYMBOL, type Token, WORD } from '../text/tokens.ts'
import { verbsOf } from './reading.ts'

/** Words before a time that opens its sentence, and words from there to the verb, at most. */
const MAX_FRONT = 4
const MAX_SUBJECT = 14

/** "could hit Ohio Tuesday", but "could have hit", "could not be reached": what may be has yet to come. */
const isOpen = ({ perfect }: Pack['phrases'], next: Token | undefined): boolean =>
  next?.kind === WORD && !next.word.negates && !perfect?.has(next.norm)

/** Whether what is told of the times of a sentence is over or to come: "in May" is last May in "rose in May", next May in "opens in May". */
export class Tenses {
  readonly #compiled: Compiled
  readonly #pack: Pack
  readonly #tokens: readonly Token[]
  /** Cues of what is expected. */
  readonly #ahead: readonly Match<Cue>[]
  /** Nouns of what is expected, before what is told of it. */
  readonly #foretelling: readonly Match<Cue>[]
  #verbs: Uint8Array | null = null

  constructor(compiled: Compiled, tokens: readonly Token[], cues: readonly Match<Cue>[]) {
    const { order, phrases } = compiled.pack
    this.#compiled = compiled
    this.#pack = compiled.pack
    this.#tokens = tokens
    this.#foretelling =
      order === 'verb-final'
        ? cues.filter(({ value }) => value.role === 'modality' && value.side === 'before' && value.sets === 'forecast')
        : []
    this.#ahead = cues.filter(
      ({ value, first, last }) =>
        value.role === 'modality' &&
        (order === 'verb-medial' || value.side !== 'before') &&
        (value.sets === 'forecast' ||
          value.sets === 'target' ||
          value.reported !== undefined ||
          (value.name === 'hypothetical' && first === last && isOpen(phrases, tokens[first + 1]))) &&
        // 시장 전망을 웃돌았다: what is compared with.
        !(
          order === 'verb-final' &&
          cues.some((cue) => cue.value.role === 'basis' && cue.first <= first && last <= cue.last)
        ) &&
        // "half of what economists had pencilled in, after a fall in August": that is over.
        !(last > first && phrases.pastPerfect?.has(tokens[first]!.norm)),
    )
  }

  /** For each token `NO_VERB`, `FINITE` or `NON_FINITE`. */
  get verbs(): Uint8Array {
    this.#verbs ??= verbsOf(this.#compiled, this.#tokens)
    return this.#verbs
  }

  /** Of the time at a token. A word of expectation reaches what follows it, or where the verb comes last what stands before it. */
  at(at: number): Tense {
    if (this.#pack.order === 'verb-final') {
      const tense = tenseBehind(this.#pack, this.#tokens, this.#ahead, at)
      return tense === false && this.#isForetold(at) ? 'present' : tense
    }
    return (
      (this.#ahead.some(
        (cue) => cue.last < at && this.#isVerb(cue) && !this.#isDeed(cue) && !this.#isTurned(cue.last, at),
      ) &&
        !this.#isMade(at) &&
        !isLookingBack(this.#pack, this.#tokens, at)) ||
      this.#isAhead(at) ||
      this.#isForeseen(at) ||
      this.#isFronted(at) ||
      this.#isAppointed(at) ||
      // What a headline tells in the present may be over: "Inflation falls to 3% in October"
      (this.#isDue(at) && (this.#tokens.at(-1)!.norm === '.' || 'either'))
    )
  }

  /** 예상 강수량은 21일까지 5㎜다: told of what is expected, with no verb of the past behind it. */
  #isForetold(at: number): boolean {
    const { isPast } = this.#pack.phrases
    return (
      this.#foretelling.some(({ last }) => last < at) && !this.#tokens.some(({ norm }, i) => i > at && isPast(norm))
    )
  }

  /** "raised its forecast on Tuesday": a noun of expectation says nothing of the time. */
  #isVerb(cue: Match<Cue>): boolean {
    // "OPEC+ plans to raise": the infinitive shows that it is one.
    if (cue.last > cue.first && this.#pack.phrases.infinitive.has(this.#tokens[cue.last]!.norm)) return true
    for (let i = cue.first; i <= cue.last; i++) if (this.verbs[i] !== NO_VERB) return true
    return false
  }

  /** "pledged $5 billion in March": done then, whatever it promises. */
  #isDeed({ value, first, last }: Match<Cue>): boolean {
    if (value.role !== 'modality' || value.sets !== 'target' || first !== last) return false
    const { isPast, passive, infinitive, thats } = this.#pack.phrases
    const before = this.#tokens[first - 1]?.norm ?? ''
    return (
      this.verbs[first] !== NO_VERB &&
      // "proposed that 40 homes be built in March"
      !thats?.has(this.#tokens[first + 1]?.norm ?? '') &&
      isPast(this.#tokens[first]!.norm) &&
      !passive?.has(before) &&
      !infinitive.has(before)
    )
  }

  /** "see a hike by July", "shut until June": to come, unless the verb before tells of the past. */
  #isAhead(at: number): boolean {
    // "a 40% chance of a cut in June"
    for (let i = at - 1; i >= 0 && i > at - 8 && this.#tokens[i]!.norm !== ','; i--)
      if (this.#pack.bare.chances?.has(this.#tokens[i]!.norm)) return true
    const { by, ending } = this.#pack.phrases
    let opener = this.#tokens[at]!.norm
    if (!by.has(opener) && !ending?.has(opener)) opener = this.#tokens[at - 1]?.norm ?? ''
    if (!by.has(opener) && !ending?.has(opener)) return false
    for (let i = at - 1; i >= 0; i--)
      if (this.verbs[i] === FINITE) {
        // "promised 40 homes by March"
        const isPromised = this.#ahead.some((cue) => cue.first === i && this.#isDeed(cue))
        // "were due from Alberta by Wednesday"
        const isDue = this.#pack.phrases.dues?.has(this.#tokens[i + 1]?.norm ?? '') === true
        return isPromised || isDue || !isDone(this.#pack, this.#tokens, this.verbs, i) || ending?.has(opener) === true
      }
    return false
  }

  /** "opens in May" */
  #isAppointed(at: number): boolean {
    const { scheduled, breaks } = this.#pack.phrases
    const verb = breaks.has(this.#tokens[at - 1]?.norm ?? '') ? this.#tokens[at - 2] : this.#tokens[at - 1]
    return verb !== undefined && scheduled?.has(verb.norm) === true
  }

  /** "The fare rises by 20 cents to $3.10 on Sunday" */
  #isDue(at: number): boolean {
    const { due } = this.#pack.phrases
    // The verbs are asked for only where one of these words stands: few sentences need to know them for their times.
    let mark = at - 1
    while (mark >= 0 && mark > at - 10 && this.#tokens[mark]!.norm !== ',' && !due?.has(this.#tokens[mark]!.norm))
      mark--
    if (mark < 0 || mark <= at - 10 || this.#tokens[mark]!.norm === ',' || this.verbs[mark] !== FINITE) return false
    for (let i = mark + 1; i < at; i++) if (this.verbs[i] === FINITE) return false
    // "The fare did rise on Sunday"
    return !isDone(this.#pack, this.#tokens, this.verbs, mark)
  }

  /** "which the bank aims to keep low, quickened in April": what has been told since is no plan. */
  #isTurned(from: number, at: number): boolean {
    const { perfect, infinitive, isPast, thats } = this.#pack.phrases
    // "expect prices to have risen in February"
    for (let i = from + 1; i < at; i++)
      if (perfect?.has(this.#tokens[i]!.norm) && i > 0 && infinitive.has(this.#tokens[i - 1]!.norm)) return true
    for (let i = from + 2; i < at; i++)
      if (
        this.#tokens[i - 1]!.norm === ',' &&
        this.verbs[i] === FINITE &&
        this.#pack.phrases.isPast(this.#tokens[i]!.norm)
      )
        return true
    // "are likely to show that 210,000 jobs were added in October"
    for (let i = from + 2, told = false; i < at; i++) {
      if (thats?.has(this.#tokens[i - 1]!.norm)) told = true
      if (told && this.verbs[i] === FINITE) return isPast(this.#tokens[i]!.norm)
    }
    if (this.#isReason(from, at)) return true
    // "plan to call 40 witnesses, and 12 jurors were seated Monday"
    for (let i = at - 1, verb = false; i > from + 1; i--) {
      if (this.verbs[i] === FINITE) {
        if (!this.#pack.phrases.isPast(this.#tokens[i]!.norm)) return false
        verb = true
      }
      if (this.#tokens[i]!.norm === ',')
        return verb && this.#pack.phrases.links.has(this.#tokens[i + 1]!.norm) && this.#tokens[i + 1]!.kind === WORD
    }
    return false
  }

  /** "will rise after traffic fell 4 percent in October": whether a clause that says why, or despite what, stands between and tells of what is over. */
  #isReason(from: number, at: number): boolean {
    const { causes, conceding } = this.#pack.phrases
    let verb = at - 1
    while (verb > from && this.verbs[verb] !== FINITE) verb--
    if (verb <= from || !isDone(this.#pack, this.#tokens, this.verbs, verb)) return false
    for (let i = verb - 1; i > from; i--) {
      const { norm } = this.#tokens[i]!
      if (causes?.has(norm) || conceding?.has(norm)) return true
    }
    return false
  }

  /** "For the year to March the company forecasts": a time that opens the sentence, before a verb of the present that expects something. */
  #isFronted(at: number): boolean {
    if (at > MAX_FRONT || !this.#ahead.some(({ first }) => first > at)) return false
    let verb = at + 1
    while (verb < this.#tokens.length && verb < at + MAX_SUBJECT && this.verbs[verb] !== FINITE) verb++
    const word = this.#tokens[verb]?.norm ?? ''
    const { isPast, pastToo } = this.#pack.phrases
    if (this.verbs[verb] !== FINITE || isPast(word) || pastToo?.has(word)) return false
    return this.#ahead.some(({ first, last }) => first <= verb && verb <= last)
  }

  /** "Turnout on April 26 is seen at": of a noun before the verb of expectation. */
  #isForeseen(at: number): boolean {
    const cue = this.#ahead.find(({ first }) => first > at)
    if (!cue || cue.first - at > 4 || !this.#isVerb(cue)) return false
    const { breaks, links, clauseOpeners } = this.#pack.phrases
    const noun = breaks.has(this.#tokens[at]!.norm) ? at - 1 : at - 2
    if (noun < 0 || this.#tokens[noun]!.kind !== WORD || this.verbs[noun] !== NO_VERB) return false
    for (let i = at; i < cue.first; i++) {
      const { norm } = this.#tokens[i]!
      // "fell to a low on Tuesday as dealers expected"
      if (links.has(norm) || (i > at && clauseOpeners.has(norm)) || this.verbs[i] !== NO_VERB) return false
    }
    return true
  }

  /** "cutting an estimate made in May", "a contract ratified by 87 percent on Tuesday": when it was done. */
  #isMade(at: number): boolean {
    const { isPast, passive, foreseen, scheduled, infinitive } = this.#pack.phrases
    for (let i = at - 1; i > 0 && i > at - 12; i--) {
      if (this.verbs[i] === NO_VERB) continue
      const { norm } = this.#tokens[i]!
      const before = this.#tokens[i - 1]!.norm
      if (this.verbs[i] !== NON_FINITE || !isPast(norm) || passive?.has(before) || infinitive.has(before)) return false
      return (
        !foreseen?.has(norm) && !scheduled?.has(norm) && !this.#ahead.some(({ first, last }) => first <= i && i <= last)
      )
    }
    return false
  }
}

/** Whether the finite verbs that end with a token tell of what is done: "fell", "had come down", "has been cut", but not "will have cut". */
export function isDone({ phrases }: Pack, tokens: readonly Token[], verbAt: Uint8Array, last: number): boolean {
  let first = last
  // "did not rise"
  const isNot = (i: number): boolean => tokens[i]!.word.negates && verbAt[i - 1] === FINITE
  while (first > 0 && (verbAt[first - 1] === FINITE || isNot(first - 1))) first--
  const { norm } = tokens[first]!
  // "has to reach 40"
  if (phrases.perfect?.has(norm)) return last > first
  return !phrases.infinitive.has(norm) && (phrases.isPast(norm) || phrases.isPast(tokens[last]!.norm))
}

/**
 * Whether the verb behind a time tells of what is to come, where verbs stand last: 6월 문을 열 계획이다. A verb of the past that closes its
 * clause comes first where it does not: 4월 5% 늘었고 6월 7% 늘 전망이다.
 */
function tenseBehind(pack: Pack, tokens: readonly Token[], ahead: readonly Match<Cue>[], at: number): Tense {
  const { expects, isPast, isAdnominal, splitParticle, isToCome, isTold, may } = pack.phrases
  let told = false
  for (let i = at + 1; i < tokens.length; i++) {
    const { norm } = tokens[i]!
    if (ahead.some(({ first }) => first === i)) return true
    if (isToCome?.test(norm) || expects?.(norm, tokens[i + 1]?.norm ?? '')) return true
    // 하반기 수출이 줄 수 있다고 말했다
    if (may?.(norm, tokens[i + 1]?.norm ?? '') && !isPast(norm) && !isPast(tokens[i + 2]?.norm ?? '')) return 'present'
    told = isTold?.(norm) === true || (told && tokens[i]!.kind === SYMBOL)
    if (!isPast(norm)) continue
    const role = splitParticle?.(norm)?.role
    if (role === 'clause' || (role === 'verb' && isAdnominal?.(norm) !== true))
      return isToldOfNow(pack, tokens, at, i) ? 'present' : false
  }
  return told ? 'present' : !hasVerb(pack, tokens, at) && 'untold'
}

/** Whether a verb stands behind a token, be it one that describes a noun. */
function hasVerb({ phrases }: Pack, tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < tokens.length; i++) {
    const role = phrases.splitParticle?.(tokens[i]!.norm)?.role
    if (role === 'clause' || role === 'verb') return true
  }
  return false
}

/** Whether a verb of saying of the past closes what is told in the present: 다음 달 늘린다고 (20일) 밝혔다. */
function isToldOfNow({ phrases }: Pack, tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = to - 1; i > from && i >= to - 3; i--)
    if (phrases.said?.test(tokens[i]!.norm)) return phrases.isTold?.(tokens[i]!.norm.slice(0, -1)) === true
  return false
}

/** Whether a time belongs to what is only compared with: "5 percent, versus 6 percent in December". */
function isLookingBack({ phrases }: Pack, tokens: readonly Token[], at: number): boolean {
  const { above, comparing, from, to, followed, articles } = phrases
  let counted = false
  for (let i = at - 1; i >= 0 && i > at - 9; i--) {
    const { norm } = tokens[i]!
    // "expects more after a rise of 7 percent in May"
    if (tokens[i]!.word.counts) counted = true
    if (counted && followed?.has(norm) && articles.has(tokens[i + 1]!.norm)) return true
    if ((comparing.has(norm) && !above?.has(norm)) || (from.has(norm) && i < at - 1)) return true
    // "30 cents a share, up from 28 cents, on December 12"
    if (to.has(norm) || norm === ';' || norm === ',') return false
  }
  return false
}

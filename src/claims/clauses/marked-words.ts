import type { Memory } from '../memory.ts'
import { measured } from '../numbers/lent-units.ts'
import { ONE_OF_MEASURE } from '../numbers/one-of-measure.ts'
import type { Quantity } from '../numbers/quantity.ts'
import { STOPWATCH } from '../numbers/race-times.ts'
import { SLASHED } from '../numbers/slashes.ts'
import type { Cue } from '../pack/pack.ts'
import { findPeriods, isFamilyName, type PeriodMark } from '../periods/periods.ts'
import type { Compiled } from '../tables/compiled.ts'
import type { Match } from '../tables/patterns.ts'
import { remap, splitTokens } from '../text/split-tokens.ts'
import { isPossessive, NUMBER, type Token, WORD } from '../text/tokens.ts'
import { verbsOf } from './reading.ts'
import { Tenses } from './tenses.ts'

/** Why the number of a token is no claim, for those in a date or a name. */
export type Taken = (string | undefined)[]

/** The words of a sentence with its cues, and with the names and times whose numbers are no claims. */
export class MarkedWords {
  readonly tokens: readonly Token[]
  readonly cues: readonly Match<Cue>[]
  readonly periods: readonly PeriodMark[]
  readonly taken: Taken
  readonly #compiled: Compiled
  #verbs: Uint8Array | null = null
  /** Of the words as they were before units were cut off them; `null` where that has changed them. */
  readonly #tenses: Tenses | null

  constructor(
    compiled: Compiled,
    tokens: readonly Token[],
    cues: readonly Match<Cue>[],
    periods: readonly PeriodMark[],
    taken: Taken,
    tenses: Tenses | null,
  ) {
    this.tokens = tokens
    this.cues = cues
    this.periods = periods
    this.taken = taken
    this.#compiled = compiled
    this.#tenses = tenses
  }

  /** For each token `NO_VERB`, `FINITE` or `NON_FINITE`. */
  get verbs(): Uint8Array {
    this.#verbs ??= this.#tenses ? this.#tenses.verbs : verbsOf(this.#compiled, this.tokens)
    return this.#verbs
  }

  /** Whether a verb of movement stands right before a token, or a number that says one. */
  movesBefore(at: number, found: readonly Quantity[]): boolean {
    const { phrases, bare } = this.#compiled.pack
    // "raise its growth forecast from 0.9 percent to 1 percent"
    const reach = phrases.from.has(this.tokens[at - 1]?.norm ?? '') ? 14 : 4
    return (
      this.cues.some(
        (cue) => cue.value.role === 'move' && cue.value.noun !== true && cue.last < at && at - cue.last <= reach,
      ) ||
      // "has gone from 30 to 70 rupees"
      (reach > 4 && bare.growing?.has(this.tokens[at - 2]?.norm ?? '') === true) ||
      // "almost doubled, from $800 to $1,500"
      found.some(({ direction, last }) => direction !== null && last < at && at - last <= reach)
    )
  }

  /** Whether a verb of movement follows a token: what stands before 0.5%에서 4%까지 높아지다 is what it became, not the end of a range. */
  movesBehind(at: number): boolean {
    return this.cues.some(
      ({ value, first }) => value.role === 'move' && !value.adjacent && first > at && first - at <= 2,
    )
  }

  /** The same words where what stands behind a unit inside one (명이, %로) is a token of its own; the numbers are told of those. */
  cutUnitsOff(found: readonly Quantity[]): MarkedWords {
    const compiled = this.#compiled
    const split = splitTokens(this.tokens, found, compiled.words, compiled.pack.spacedBounds)
    if (!split) return this
    const { tokens, map } = split
    for (const q of found) {
      q.first = map[q.first]!
      q.last = map[q.last]!
    }
    const periods = this.periods.map((mark) => ({ ...mark, first: map[mark.first]!, last: map[mark.last]! }))
    const taken = remap(this.taken, map, tokens.length)
    return new MarkedWords(compiled, tokens, compiled.cues.findByGroup(tokens), periods, taken, null)
  }
}

/** Whether "than" stands before a word of expectation that no number follows: it is what something is compared with. */
const isThanBefore = ({ pack }: Compiled, tokens: readonly Token[], at: number): boolean =>
  pack.phrases.than?.(tokens[at - 1]?.norm ?? '') === true && tokens[at + 1]?.kind === WORD

/** Whether a cue opens the sentence or what stands behind a comma, and whoever says so follows: ", per the ministry". */
function namesSource({ pack }: Compiled, tokens: readonly Token[], { first, last }: Match<Cue>): boolean {
  const { definite, papers, forecasters } = pack.phrases
  if (!(first === 0 || tokens[first - 1]!.norm === ',')) return false
  const next = tokens[definite?.has(tokens[last + 1]?.norm ?? '') ? last + 2 : last + 1]
  return next?.capital === true || forecasters?.has(next?.norm ?? '') === true || papers?.has(next?.norm ?? '') === true
}

/** Finds the cues, names and times of a sentence, and takes the numbers in them. */
export function markWords(
  compiled: Compiled,
  tokens: readonly Token[],
  found: readonly Quantity[],
  taken: Taken,
  memory: Memory,
): MarkedWords {
  const cues = compiled.cues.findByGroup(tokens).filter(
    (cue) =>
      // "by more than forecast to a nine-year high in May"
      !(
        cue.value.role === 'modality' &&
        (isThanBefore(compiled, tokens, cue.first) || isFamilyName(compiled.pack.phrases, tokens, cue.first))
      ) &&
      !(cue.value.role === 'saying' && cue.value.aside && !namesSource(compiled, tokens, cue)) &&
      (cue.value.role !== 'basis' ||
        !(
          isMeasure(compiled, tokens, found, cue) ||
          beginsSpan(compiled, tokens, cue) ||
          isOwner(tokens, cue) ||
          isOfStreak(compiled, tokens, cue)
        )),
  )
  const blocked: boolean[] = new Array(tokens.length).fill(false)
  for (const cue of cues) if (cue.value.role === 'basis') blocked.fill(true, cue.first, cue.last + 1)
  takeNames(compiled, tokens, found, taken, blocked)
  const tenses = new Tenses(compiled, tokens, cues)
  const periods = findPeriods(compiled, tokens, memory.today, (at) => tenses.at(at), blocked, memory.spans).filter(
    (mark) => !isMeasure(compiled, tokens, found, mark),
  )
  for (const mark of periods) take(taken, mark, 'calendar date or part of one')
  for (const cue of cues) if (cue.value.role === 'basis') take(taken, cue, 'says what a change is against')
  return new MarkedWords(compiled, tokens, cues, periods, taken, tenses)
}

/** Takes the numbers of what the pack says is no claim: G20, COVID-19; no time is looked for in there. */
function takeNames(
  { notClaims }: Compiled,
  tokens: readonly Token[],
  found: readonly Quantity[],
  taken: Taken,
  blocked: boolean[],
): void {
  for (let at = 0; at < tokens.length; at++) {
    const match = notClaims.matchAt(tokens, at)
    if (!match) continue
    at = match.last
    if (match.value === '' || isSumOrRate(tokens, found, match.last)) continue
    taken.fill(match.value, match.first, match.last + 1)
    blocked.fill(true, match.first, match.last + 1)
  }
}

/** 보잉 3% 감소, 갤럭시 90만원: whether the number that ends what looks like a name is a rate or a sum of money. */
function isSumOrRate(tokens: readonly Token[], found: readonly Quantity[], at: number): boolean {
  if (tokens[at]!.kind !== NUMBER) return false
  const q = found.find(({ first, last }) => first <= at && at <= last)
  return q !== undefined && q.end > tokens[at]!.end && (q.unit?.type === 'percent' || q.unit?.type === 'currency')
}

function take(taken: Taken, { first, last }: { readonly first: number; readonly last: number }, why: string): void {
  for (let i = first; i <= last; i++) taken[i] ??= why
}

/** Whether the year that a time ends with is a number of a measure: an area of 1800 acres, sold for 1500 euros; but "in 2012 dollars". */
function isMeasure(
  { pack }: Compiled,
  tokens: readonly Token[],
  found: readonly Quantity[],
  { first, last }: { readonly first: number; readonly last: number },
): boolean {
  // "a year later than planned"
  const isSpan = (q: Quantity): boolean =>
    q.why.get('value') === ONE_OF_MEASURE && pack.phrases.than?.(tokens[last + 1]?.norm ?? '') === true
  // "in 2:04:35", "12/14/15%": no time by the clock, no date; "45 s": no decade
  const own = (q: Quantity): boolean =>
    q.why.get('unit') === STOPWATCH ||
    q.why.get('unit') === SLASHED ||
    (q.first === first && q.unit?.type === 'duration' && (q.unit.text === 's' || isSpan(q)))
  if (found.some((q) => q.first <= last && q.last >= first && own(q))) return true
  const year = tokens[last]!
  if (first === last || year.kind !== NUMBER || year.norm.length !== 4) return false
  const isOfMoney = pack.phrases.moneyOf?.has(tokens[first]!.norm) === true
  const noun = tokens[last + 1]
  // "a crowd of 1900 people"
  if (noun?.kind === WORD && !noun.glued && !isOfMoney && pack.phrases.folk?.has(noun.norm)) return true
  const unit = found.find((q) => q.first === last && q.end > year.end)?.unit
  if (!unit || unit.text.length < 2) return /^[€$£%]$/.test(unit?.text ?? '')
  if (unit.text !== unit.text.toLowerCase()) return false
  // "who by 2012 won", "for 2012 real wages"
  if (unit.type === 'currency') return !isOfMoney && pack.nouns.isHead(unit.text, false)
  return measured.has(unit.type) || unit.type === 'speed' || unit.type === 'percent'
}

/** "the fifth consecutive monthly gain": how often it has come round, no basis. */
const isOfStreak = ({ pack }: Compiled, tokens: readonly Token[], { first }: Match<Cue>): boolean =>
  pack.phrases.successive?.has(tokens[first - 1]?.norm ?? '') === true

/** Whether the year of what looks like a basis owns what follows: "up from 2016's $38 billion". */
function isOwner(tokens: readonly Token[], { last }: Match<Cue>): boolean {
  const mark = tokens[last + 1]
  return tokens[last]!.kind === NUMBER && mark?.glued === true && isPossessive(mark)
}

/** Whether what looks like a basis begins a longer span of time: "from 2020 to 2024". */
function beginsSpan({ periods }: Compiled, tokens: readonly Token[], { first, last, slots }: Match<Cue>): boolean {
  // "over the year to June"
  for (let i = first + 1; i <= last && slots.length === 0; i++) {
    const span = periods.matchAt(tokens, i)
    if (span && span.last > last) return span.value.sets.is === 'months-until'
  }
  if (slots.length === 0) return false
  const match = periods.matchAt(tokens, first)
  return match !== null && match.last > last && match.value.sets.is === 'span'
}

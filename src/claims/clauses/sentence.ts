import { type Quantity, UNASKED } from '../numbers/quantity.ts'
import { choiceOfSigns } from '../numbers/signs.ts'
import { type Cue, FINITE } from '../pack/pack.ts'
import type { PeriodMark } from '../periods/periods.ts'
import type { Compiled } from '../tables/compiled.ts'
import type { Match } from '../tables/patterns.ts'
import type { Span } from '../text/sentences.ts'
import { type Token, WORD } from '../text/tokens.ts'
import type { Clauses } from './medial/clauses.ts'

/** A sentence as it was cut from the text. */
export interface Sentence {
  readonly span: Span
  readonly tokens: readonly Token[]
}

/** A sentence with all that was found in it, as the stages after the numbers see it. */
export interface Reading {
  readonly text: string
  readonly span: Span
  readonly tokens: readonly Token[]
  /** Numbers that are claims, in order. */
  readonly claims: readonly Quantity[]
  readonly cues: readonly Match<Cue>[]
  readonly qualifiers: readonly Match<Cue>[]
  readonly periods: readonly PeriodMark[]
  /** For each token, the index of the claim that covers it, or -1. */
  readonly claimAt: readonly number[]
  /** 1 for each token of the base of a rate (1㎏에, 한 달 평균). */
  readonly baseAt: Uint8Array
  /** For each token, the period mark that covers it. */
  readonly periodAt: readonly (PeriodMark | undefined)[]
  /** For each token, the cue that covers it. */
  readonly cueAt: readonly (Match<Cue> | undefined)[]
  /** For each token `NO_VERB`, `FINITE` or `NON_FINITE`. */
  readonly verbAt: Uint8Array
  /** Units that only stand before a noun, without a hyphen: a 36 year old nurse. */
  readonly attributive: RegExp | undefined
  /** Its clauses, once somebody asked. Verb-medial only. */
  clauses: Clauses | null
}

/** Fields of a claim that the clause decides. */
export interface Roles {
  kind: 'level' | 'change' | 'share' | 'rank' | 'limit'
  direction: 'up' | 'down' | 'flat' | null
  basis: 'yoy' | 'qoq' | 'mom' | 'wow' | 'dod' | 'previous' | null
  previous: Quantity | null
  subject: string | null
  period: PeriodMark['period']
  modality: 'reported' | 'estimate' | 'forecast' | 'target' | 'hypothetical'
  attribution: string | null
}

export function plainRoles(q: Quantity): Roles {
  return {
    kind: q.kind ?? (q.unit?.type === 'rank' ? 'rank' : 'level'),
    direction: q.direction,
    basis: null,
    previous: null,
    subject: null,
    period: null,
    modality: 'reported',
    attribution: null,
  }
}

/** The words from one token to another, as written. */
export function phrase(reading: Reading, first: number, last: number): string {
  if (last < first) return ''
  return reading.text.slice(reading.tokens[first]!.start, reading.tokens[last]!.end)
}

/** The qualifier that stands before a number and ends with token `at`. */
export function qualifierEnding(reading: Reading, at: number): Match<Cue> | null {
  for (const mark of reading.qualifiers)
    if (mark.last === at && mark.value.role === 'qualifier' && mark.value.side === 'before') return mark
  return null
}

/** Measures that a thing has at all times: "a 40-acre orchard". */
export const attributes: ReadonlySet<string> = new Set(['length', 'area', 'mass', 'volume', 'power'])

/** A measure before a noun: 40-acre, one-year-old, 36 year old. */
export function isHyphened({ text, attributive }: Reading, q: Quantity): boolean {
  const mark = text.charCodeAt(q.numberEnd)
  if ((mark === 45 || mark === 0x2011) && q.end > q.numberEnd + 1) return true
  // "is 1 year old"
  return q.unit?.type === 'duration' && q.decimal !== '1' && attributive?.test(q.unit.text) === true
}

/** Whether "from" stands right before a genitive, or one word further back that says which time it is: the previous month’s. */
function isOfTimeFrom({ pack }: Compiled, { tokens }: Reading, genitive: number): boolean {
  const { from, articles } = pack.phrases
  if (from.has(tokens[genitive - 1]?.norm ?? '')) return true
  const isWhich = pack.bare.standing?.has(tokens[genitive - 1]?.norm ?? '') === true
  return isWhich && articles.has(tokens[genitive - 2]?.norm ?? '') && from.has(tokens[genitive - 3]?.norm ?? '')
}

/** "from a year-earlier $2.95 billion": whether a token is of a time of comparison behind "from", straight before a number. */
function isBasisFrom({ pack }: Compiled, { tokens, cueAt }: Reading, at: number): boolean {
  const cue = cueAt[at]
  if (cue?.value.role !== 'basis') return false
  const { from } = pack.phrases
  return from.has(tokens[cue.first]!.norm) ? at > cue.first : from.has(tokens[cue.first - 1]?.norm ?? '')
}

/** Of "from a previously announced 14%", "to a revised 3.4 percent" where the article stands; else -1. */
function articleOfTold({ pack }: Compiled, { tokens, verbAt }: Reading, at: number): number {
  const { indefinite, isParticiple, isAdverb, formerly } = pack.phrases
  if (tokens[at]!.kind !== WORD || isParticiple?.(tokens[at]!.norm) !== true || verbAt[at] === FINITE) return -1
  const how = tokens[at - 1]?.norm ?? ''
  const article = isAdverb?.(how) || formerly?.has(how) ? at - 2 : at - 1
  return indefinite?.has(tokens[article]?.norm ?? '') ? article : -1
}

/** Of "a bigger-than-expected 1.3 percent", "a better than forecast 2%" where the comparative stands, by the last word; else -1. */
export function surpriseAt({ pack }: Compiled, tokens: readonly Token[], last: number): number {
  const { foreseen, than, isComparative, comparatives } = pack.phrases
  const isHyphen = (at: number): boolean => tokens[at]?.norm === '-' && tokens[at]!.glued
  if (!foreseen?.has(tokens[last]?.norm ?? '')) return -1
  const link = isHyphen(last - 1) ? last - 2 : last - 1
  if (!than?.(tokens[link]?.norm ?? '')) return -1
  const at = isHyphen(link - 1) ? link - 2 : link - 1
  const norm = tokens[at]?.norm ?? ''
  return comparatives?.has(norm) || isComparative?.(norm) ? at : -1
}

/** Where the article of such words straight before a number stands, over an adverb; else -1. */
export function surpriseBefore(compiled: Compiled, { tokens }: Reading, last: number): number {
  const { indefinite, isAdverb } = compiled.pack.phrases
  const at = surpriseAt(compiled, tokens, last)
  if (at < 1) return -1
  const isOne = (i: number): boolean => indefinite?.has(tokens[i]?.norm ?? '') === true
  if (isOne(at - 1)) return at - 1
  const { norm } = tokens[at - 1]!
  const isHow = isAdverb?.(norm) || compiled.pack.phrases.intensifying?.has(norm)
  return isHow && isOne(at - 2) ? at - 2 : -1
}

/** The last word before a number that is neither a qualifier nor an article. */
export function beforeNumber(compiled: Compiled, reading: Reading, q: Quantity): number {
  if (q.before !== UNASKED) return q.before
  const { phrases, nouns } = compiled.pack
  const signs = choiceOfSigns(compiled.pack.numbers, reading.tokens, q.first - 1)
  let i = (signs < 0 ? q.first : signs) - 1
  for (let guard = 0; i >= 0 && guard < 8; guard++) {
    const mark = qualifierEnding(reading, i)
    if (mark) i = mark.first - 1
    else if (guard === 0 && q.min !== null && phrases.spanning?.has(reading.tokens[i]!.norm)) i--
    else if (i === q.first - 1 && articleOfTold(compiled, reading, i) >= 0) i = articleOfTold(compiled, reading, i) - 1
    else if (i === q.first - 1 && surpriseBefore(compiled, reading, i) > 0) i = surpriseBefore(compiled, reading, i) - 1
    else if (
      phrases.articles.has(reading.tokens[i]!.norm) ||
      nouns.light.has(reading.tokens[i]!.norm) ||
      phrases.scanty?.has(reading.tokens[i]!.norm) ||
      phrases.exactness?.has(reading.tokens[i]!.norm) ||
      // "from the present 15%"
      compiled.pack.bare.standing?.has(reading.tokens[i]!.norm) ||
      isBasisFrom(compiled, reading, i) ||
      // "added a healthy 199,000 jobs": how many those are thought to be
      (i === q.first - 1 && q.noun && phrases.indefinite?.has(reading.tokens[i - 1]?.norm ?? '')) ||
      // "from Wednesday’s 7.277 percent", "from the previous month’s 9 percent"
      (reading.tokens[i]!.word.genitive && isOfTimeFrom(compiled, reading, i)) ||
      (reading.tokens[i + 1]?.word.genitive &&
        isOfTimeFrom(compiled, reading, i + 1) &&
        !phrases.from.has(reading.tokens[i]!.norm)) ||
      (reading.periodAt[i] && (reading.tokens[i]!.word.genitive || reading.periodAt[i] === reading.periodAt[i + 1]))
    )
      i--
    else break
  }
  q.before = i
  return i
}

/** Of "A survey of 1,200 firms showed that 38 percent" the firms, or `null`. */
export function surveyed(compiled: Compiled, reading: Reading): Quantity | null {
  const whole = reading.claims[0]!
  const { partOf, papers } = compiled.pack.phrases
  if (!whole.noun || whole.first > 12) return null
  const at = beforeNumber(compiled, reading, whole)
  if (at < 1 || !partOf.has(reading.tokens[at]!.norm)) return null
  return papers?.has(reading.tokens[at - 1]!.norm) ? whole : null
}

/** Of "Of the 2,250 adults asked, 56 percent own one" the adults, for the share; else `null`. */
export function openingWhole(compiled: Compiled, reading: Reading, q: Quantity): Quantity | null {
  const { tokens, claims } = reading
  const whole = claims[0]!
  const { partOf, articles } = compiled.pack.phrases
  if (whole === q || !whole.noun || (q.unit!.type !== 'percent' && q.unit!.type !== 'multiple')) return null
  // "In a survey of 1,500 drivers, 38 percent said"
  const asked = surveyed(compiled, reading) !== null
  const opens = partOf.has(tokens[0]!.norm) && whole.first <= 4 && (articles.has(tokens[1]!.norm) || whole.first <= 3)
  if (!opens && !asked) return null
  // "Of the 44 items, 26 became cheaper, potatoes by 14%"
  if (compiled.pack.phrases.by.has(tokens[q.first - 1]?.norm ?? '')) return null
  // The comma that closes the phrase stands right before the share.
  let at = q.first - 1
  // but "The survey of 1,522 adults, carried out in April, puts Reform on 27 per cent"
  while (at > whole.last && tokens[at]!.norm !== ',' && q.first - at < 4 && reading.verbAt[at] !== FINITE) at--
  return tokens[at]!.norm === ',' ? whole : null
}

/** How many claims stand between two tokens. */
export function claimsBetween(reading: Reading, from: number, to: number): number {
  let n = 0
  let last = -1
  for (let i = from; i < to; i++) {
    const claim = reading.claimAt[i]!
    if (claim >= 0 && claim !== last) {
      n++
      last = claim
    }
  }
  return n
}

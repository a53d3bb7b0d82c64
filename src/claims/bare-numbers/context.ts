import type { MarkedWords } from '../clauses/marked-words.ts'
import type { Memory } from '../memory.ts'
import type { UnitOfColumn } from '../numbers/columns.ts'
import type { Quantity } from '../numbers/quantity.ts'
import { NO_VERB } from '../pack/pack.ts'
import type { Compiled } from '../tables/compiled.ts'
import { NUMBER, type Token, WORD } from '../text/tokens.ts'

/** Whether a number stands between two tokens, the first included. */
export function hasNumber(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]!.kind === NUMBER) return true
  return false
}

/** Whether a token begins no noun that could be counted. */
export const nounless = ({ pack }: Compiled, token: Token): boolean =>
  pack.nouns.stops.has(token.norm) || pack.notClaims.base.before.has(token.norm)

/** The first noun that can be counted before a token: of "Armed robberies are down" the robberies, of "Hale, of the NHS, said absences" the absences. */
export function countedBefore(
  { pack }: Compiled,
  text: string,
  tokens: readonly Token[],
  before: number,
  verbs?: Uint8Array,
): string {
  let name = ''
  for (let i = 0; i < before; i++) {
    const token = tokens[i]!
    if (token.kind !== WORD || pack.nouns.stops.has(token.norm) || !pack.nouns.isHead(token.norm, false)) continue
    // "This means that thefts rose"
    if (verbs !== undefined && verbs[i] !== NO_VERB) continue
    // "Measles cases"
    const next = tokens[i + 1]
    const last =
      i + 1 < before && next?.kind === WORD && !pack.nouns.stops.has(next.norm) && pack.nouns.isHead(next.norm, false)
    const head = last ? next : token
    const noun = text.slice(head.start, head.end)
    // A name that only looks like a plural, unless it is all there is: "Americans reached 54,000".
    if (i === 0 || !head.capital) return noun
    name ||= noun
  }
  return name
}

/** The last amount of money before a number. */
export const moneyBefore = (found: readonly Quantity[], q: Quantity): Quantity | undefined =>
  found.findLast((other) => other.first < q.first && !other.rejected && other.unit?.type === 'currency')

/** S&P, a name of indices that is no word. */
const isIndexName = ({ pack }: Compiled, tokens: readonly Token[], at: number): boolean =>
  pack.bare.indexNames?.some((name) => name.every((part, i) => tokens[at + i]?.norm === part)) === true

/** Whether a verb of movement stands among the few words up to a token. */
export function movesBefore(verbs: ReadonlySet<string>, tokens: readonly Token[], last: number): boolean {
  for (let i = last; i >= 0 && i > last - 5; i--) {
    if (tokens[i]!.kind !== WORD) return false
    if (verbs.has(tokens[i]!.norm)) return true
  }
  return false
}

/** What the engine keeps of the sentences before. */
export type Said = Pick<Memory, 'measure' | 'counted' | 'money' | 'figure' | 'indexLevel'>

/** One sentence, and what the numbers settled so far tell of those behind them that have no unit. */
export class BareContext {
  readonly compiled: Compiled
  readonly text: string
  readonly tokens: readonly Token[]
  readonly found: readonly Quantity[]
  /** The last count with a noun, the last number, the last measure and the last part of a whole. */
  lender: Quantity | null = null
  prior: Quantity | null = null
  physical: Quantity | null = null
  proportion: Quantity | null = null
  /** The answer of `hasIndexWord`, once somebody asked. */
  indexed: boolean | null = null

  /** Whether the sentence is the row of a table, once somebody asked. */
  row: boolean | null = null
  titles: readonly string[] | null = null
  /** The unit that is told above that row. */
  column: UnitOfColumn | null | undefined

  /** What was measured and counted in the sentence before. */
  readonly said: Said
  readonly #words: MarkedWords

  constructor(compiled: Compiled, text: string, words: MarkedWords, found: readonly Quantity[], said: Said) {
    this.said = said
    this.compiled = compiled
    this.text = text
    this.#words = words
    this.tokens = words.tokens
    this.found = found
  }

  /** For each token `NO_VERB`, `FINITE` or `NON_FINITE`, for the few numbers that hang on it. */
  get verbs(): Uint8Array {
    return this.#words.verbs
  }

  /** Whether a token is the verb of somebody who says something. */
  isTelling(at: number): boolean {
    return this.#words.cues.some(
      ({ value, last }) => value.role === 'saying' && value.source === 'either' && last === at,
    )
  }

  /** Whether the sentence names an index, or has the level of one. */
  hasIndexWord(): boolean {
    const tokens = this.tokens
    this.indexed ??= tokens.some(
      (token, at) =>
        token.kind === WORD &&
        (this.compiled.pack.bare.isIndexWord(token.norm) || isIndexName(this.compiled, tokens, at)),
    )
    return this.indexed
  }

  /** The token before a number and the words that only round it: of "employs about 450" the verb. */
  leadOf(q: Quantity): number {
    const { harmed } = this.compiled.pack.bare
    const at = q.first - 1
    return at - (harmed?.bounds.get(this.tokens[at]?.norm ?? '') ?? 0)
  }

  /** Whether a verb of doing something with what is counted stands before a number: "after opening 19", "has taken in 130". */
  isDone(q: Quantity): boolean {
    const tokens = this.tokens
    const { bare, phrases } = this.compiled.pack
    const { done } = bare
    if (!done || q.first < 2 || Number(q.decimal ?? q.max) < 2) return false
    // "going 3 for 4": a score
    if (tokens[q.last + 2]?.kind === NUMBER && tokens[q.last + 1]!.kind === WORD) return false
    const lead = this.leadOf(q)
    const isParticle = done.particles.has(tokens[lead]?.norm ?? '')
    const at = isParticle ? lead - 1 : lead
    const verb = tokens[at]
    // "turned 40", but "turned away nine"
    const isNever = done.never.has(verb?.norm ?? '') && !(isParticle && !bare.leveling?.has(tokens[lead]!.norm))
    if (verb?.kind !== WORD || verb.capital || isNever || phrases.auxiliaries?.has(verb.norm)) return false
    // "and killed nine": people
    if (bare.harmed?.verbs.has(verb.norm)) return false
    if (done.participles.has(verb.norm) || (verb.norm.length > 4 && verb.norm.endsWith(done.ending))) return true
    return phrases.isVerb(verb.norm, verb) || (this.verbs[at] ?? NO_VERB) !== NO_VERB
  }

  /** The last price or level of an index before a number that is much like it. */
  priceNear(q: Quantity): Quantity | undefined {
    return this.found.findLast(
      ({ first, unit, rejected, minor, decimal }) =>
        first < q.first &&
        !rejected &&
        (unit?.type === 'currency' || unit?.type === 'index') &&
        Math.abs(Math.log((Number(q.decimal) * (minor ? 0.01 : 1)) / Number(decimal))) < 0.5,
    )
  }
}

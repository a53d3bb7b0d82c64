import type { FinalSentence } from '../../clauses/final/final-sentence.ts'
import { nounPhrase } from '../../clauses/final/noun-phrases.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { type Before, subjectBefore } from './before.ts'
import { isHeads } from './words.ts'

/** A number of a verb-final sentence whose subject is looked for. */
export class Sought {
  readonly sentence: FinalSentence
  readonly n: number
  readonly q: Quantity
  /** The number before it in the sentence. */
  readonly prior: Quantity | null
  /** The last token before it: at first but for an open bracket just that, then over words of degree, time and base too. */
  left: number
  #own: Before | null = null

  constructor(sentence: FinalSentence, n: number) {
    const { reading, words } = sentence
    const { tokens, claims } = reading
    this.sentence = sentence
    this.n = n
    this.q = claims[n]!
    this.prior = claims[n - 1] ?? null
    let left = this.q.first - 1
    const { leading } = sentence.compiled.pack.phrases
    while (left >= 0 && (words.qualifies[left] || leading.has(tokens[left]!.norm))) left--
    // (한화 약 21억원)
    if (tokens[left - 1]?.norm === '(' && sentence.compiled.pack.phrases.homeMoney?.has(tokens[left]!.norm)) left--
    this.left = tokens[left]?.norm === '(' ? left : this.q.first - 1
  }

  /** The noun with a topic or subject particle before it. */
  get own(): Before {
    this.#own ??= subjectBefore(this.sentence, this.n)
    return this.#own
  }

  /** Whether it counts people and is itself what its verb tells of, with no pronoun before it. */
  get isOfHeads(): boolean {
    return !this.own.pronoun && isHeads(this.sentence, this.q)
  }

  /** What the number before it tells of; empty for none. */
  get priorSubject(): string {
    return (this.n > 0 ? this.sentence.roles[this.n - 1]!.subject : null) ?? ''
  }

  /** The noun phrase that ends with a token, if it is no pronoun. */
  nounAt(at: number): string {
    const { compiled, reading, words } = this.sentence
    const found = nounPhrase(compiled, reading, words, at)
    return compiled.pack.phrases.pronouns.has(found) ? '' : found
  }
}

/** What a rule has found: a subject with how it is known, or with `subject` empty that there is none to be had. */
export interface Found {
  readonly subject: string
  readonly why: string | null
}

/** A way to find a subject; `null` where it has nothing to say. */
export type Rule = (sought: Sought) => Found | null

export const NONE: Found = { subject: '', why: null }

/** What a rule has found, or `null` if that is nothing. */
export const foundBy = (why: string, subject: string): Found | null => (subject ? { subject, why } : null)

import type { Memory } from '../../memory.ts'
import type { Compiled } from '../../tables/compiled.ts'
import type { Reading } from '../sentence.ts'
import type { Nouns } from './noun-phrases.ts'
import { nounSpan, nounsBehind, nounsEndingAt, objectBetween } from './noun-spans.ts'
import { isAside } from './other-verbs.ts'
import { antecedentOf } from './relative-clauses.ts'
import { type VerbGroup, verbGroups } from './verb-groups.ts'
import { findSubject } from './verb-subjects.ts'

/**
 * The verbs of a sentence and what stands before each as its subject, for languages whose verbs stand in the middle.
 *
 * It is a reading of word order, no parse: relative clauses, participles, infinitives, shared subjects and what stands between commas are
 * told apart by the word right before the verb.
 */
export class Clauses {
  readonly groups: readonly VerbGroup[]
  readonly compiled: Compiled
  readonly reading: Reading
  readonly memory: Memory
  readonly #subjects: (string | null | undefined)[] = []
  readonly #before: (number | undefined)[] = []

  constructor(compiled: Compiled, reading: Reading, memory: Memory) {
    this.compiled = compiled
    this.reading = reading
    this.memory = memory
    this.groups = verbGroups(compiled, reading)
  }

  /** The last group that ends before a token, or -1. */
  before(at: number): number {
    const known = this.#before[at]
    if (known !== undefined) return known
    let found = -1
    for (let g = 0; g < this.groups.length && this.groups[g]!.last < at; g++) if (!isAside(this, g, at)) found = g
    this.#before[at] = found
    return found
  }

  groupBefore(at: number): VerbGroup | undefined {
    const g = this.before(at)
    return g < 0 ? undefined : this.groups[g]
  }

  /** What a verb is said of, or `null`. */
  subjectOf(g: number): string | null {
    const known = this.#subjects[g]
    if (known !== undefined) return known
    this.#subjects[g] = null
    const found = findSubject(this, g)
    this.#subjects[g] = found
    return found
  }

  /** "the novelist who sold": what a relative stands behind, or "". */
  antecedentOf(relative: number): string {
    return antecedentOf(this.compiled, this.reading, relative)
  }

  /** A noun phrase that fills a stretch of tokens, without its further prepositions, or "". */
  objectBetween(first: number, last: number): string {
    return objectBetween(this.compiled, this.reading, first, last)
  }

  /** The noun phrase behind a preposition, without its further prepositions, or "". */
  nounsBehind(link: number): string {
    return nounsBehind(this.compiled, this.reading, link)
  }

  /** The noun phrase that ends with a token, without the prepositions that follow its head, or "". */
  nounsEndingAt(end: number, near = false): string {
    return nounsEndingAt(this.compiled, this.reading, end, near)
  }

  /** The tokens of the noun phrase that ends with a token. */
  nounSpan(end: number, near = false): Nouns | null {
    return nounSpan(this.compiled, this.reading, end, near)
  }
}

/** The clauses of a sentence, cut once for all that ask. */
export function clausesOf(compiled: Compiled, reading: Reading, memory: Memory): Clauses {
  reading.clauses ??= new Clauses(compiled, reading, memory)
  return reading.clauses
}

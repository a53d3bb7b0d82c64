import { FINITE, NO_VERB, NON_FINITE } from '../../../pack/pack.ts'
import type { Token } from '../../../text/tokens.ts'

/*
 * A word that may be a verb, and the rules that judge it by what stands about it.
 */

/** What a verb is judged by: what stands left of it in its clause, and whether a sure verb follows in it. */
export interface Place {
  /** What the words before were found to be. */
  readonly out: Uint8Array
  /** The word or number before, adverbs left out. */
  readonly before: Token | undefined
  /** The clause has its finite verb. */
  readonly finite: boolean
  /** Straight behind "has", "is", "will". */
  readonly auxiliary: boolean
  readonly sureAhead: boolean
  /** What a base form behind "and" would be: it goes on with "will", or with "to". */
  readonly bare: number
  /** The clause may have left its verb out: "and online orders 11.5 percent". */
  readonly elliptic: boolean
  /** A finite verb stands before in the sentence. */
  readonly told: boolean
  /** The same, be it only a form of "be" or "have". */
  readonly tells: boolean
  /** The last finite verb of the sentence is one in -s. */
  readonly present: boolean
  /** The clause began with a preposition behind a comma: it has no verb of its own. */
  readonly phraseOnly: boolean
  /** It stands behind the second comma or a later one. */
  readonly closes: boolean
  /** The clause began with "and to": it has an infinitive and no subject. */
  readonly infinitive: boolean
  /** A comma and a participle of the past opened the clause: ", launched in May and approved in June". */
  readonly participial: boolean
  /** A comma and a form in -ing opened it behind what was told: ", pushing pulp prices to their highest". */
  readonly gerundial: boolean
  /** A comma closed a relative clause right before: "The mill, which opened in May, needs $4 million". */
  readonly resumed: boolean
  /** The noun that the clause began with, where a preposition or a relative clause followed it: "Prices" of "Prices for the phone". */
  readonly head: Token | undefined
  /** The finite verb is that of a relative clause, and that of its head is to come: "A dealer who was caught with heroin". */
  readonly owing: boolean
  /** The verb before makes or lets somebody do something, and only nouns stand since. */
  readonly causing: boolean
  /** A noun stands straight before. */
  readonly afterNoun: boolean
  /** A participle opened the sentence and no comma has closed its phrase: "Built in 1990 and finished late, it". */
  readonly fronted: boolean
  /** Between the first two commas, behind the subject of a sentence that has yet to tell something: "Park, a guard known as Kim, stole". */
  readonly inset: boolean
}

/** A word that may be a verb, with what its place tells. */
export interface Spot {
  readonly tokens: readonly Token[]
  readonly i: number
  readonly form: number
  readonly place: Place
  readonly traits: number
  /** It may be a noun as well. */
  readonly nounish: boolean
  /** The word before, and what is known of it. */
  readonly word: string
  readonly left: number
  readonly next: Token | undefined
  /** A preposition stands behind it. */
  readonly preposition: boolean
  /** What stands behind it may be its object or another part of its clause. */
  readonly opensObject: boolean
  /** As a noun it would fit as well. */
  readonly nounLike: boolean
}

/** That a rule does not know whether the word is a verb. */
export const UNSAID = -1

/** What a rule says of a word with another one before it: {@link FINITE}, {@link NON_FINITE}, {@link NO_VERB} or {@link UNSAID}. */
export type VerbRule = (spot: Spot, before: Token) => number

/** What the first of the rules says that knows the word. */
export function firstToKnow(rules: readonly VerbRule[], spot: Spot, before: Token): number {
  for (let i = 0; i < rules.length; i++) {
    const kind = rules[i]!(spot, before)
    if (kind !== UNSAID) return kind
  }
  return UNSAID
}

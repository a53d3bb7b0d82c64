import { NO_VERB } from '../../../pack/pack.ts'
import type { Token } from '../../../text/tokens.ts'
import { opening } from './clause-borders.ts'
import { findSureAhead } from './sure-ahead.ts'
import { DETERMINER, traitsAt } from './traits.ts'

/** What a walk from left to right knows of the clause that it is in. */
export class Walk {
  readonly tokens: readonly Token[]
  readonly out: Uint8Array
  readonly sureAhead: Uint8Array
  /** The word or number before, adverbs left out. */
  before: Token | undefined
  /** The one before the last bracket. */
  bracketed: Token | undefined
  finite = false
  auxiliary = false
  /** The auxiliaries in a row began with "to", or with one in -ing. */
  infinite = false
  bare = NO_VERB
  phraseOnly: boolean
  told = false
  stated = false
  /** The last verb told of says something, and what is said has no verb yet. */
  says = false
  present = false
  elliptic = false
  infinitive = false
  participial = false
  gerundial = false
  /** Between ", which" and the next comma: the sentence has yet to tell something. */
  relative = false
  resumed = false
  head: Token | undefined
  owing = false
  causing = false
  /** A clause has only begun. */
  fresh = true
  /** It began with a preposition. */
  led = false
  /** The part between commas begins with an article. */
  opensWithDeterminer: boolean
  /** The sentence began with a noun phrase that has no verb yet, and a noun phrase follows behind its comma. */
  isInset = false
  /** The part between commas says the noun before it in other words: "warrants, or metal earmarked for delivery, made up 8 percent". */
  isOther = false
  /** Where the part between commas begins, and whether anything was told before it. */
  opened = 0
  toldBefore = false
  commas = 0

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens
    this.out = new Uint8Array(tokens.length)
    this.sureAhead = findSureAhead(tokens)
    // "Excluding benefits tied to the sale, earnings were"
    this.phraseOnly = opening.has(tokens[0]?.norm ?? '')
    this.opensWithDeterminer = (traitsAt(tokens[0]) & DETERMINER) !== 0
  }
}

import { FINITE, NO_VERB } from '../../pack/pack.ts'
import type { Compiled } from '../../tables/compiled.ts'
import { WORD } from '../../text/tokens.ts'
import type { Reading } from '../sentence.ts'

/*
 * The verbs of a sentence whose verbs stand in the middle, as groups: "has been cut".
 */

/** Verbs that stand together: "has been cut". */
export interface VerbGroup {
  readonly first: number
  readonly last: number
  readonly finite: boolean
}

/** The verbs of a sentence in groups. */
export function verbGroups(compiled: Compiled, reading: Reading): VerbGroup[] {
  const groups: VerbGroup[] = []
  const { verbAt, tokens } = reading
  for (let i = 0; i < tokens.length; i++) {
    if (verbAt[i] === NO_VERB || isThanExpected(compiled, reading, i)) continue
    // "doubled" is a number and a verb.
    const claim = reading.claims[reading.claimAt[i]!]
    if (claim && !(claim.unit!.type === 'multiple' && claim.first === claim.last && claim.first === i)) continue
    const held = groups.at(-1)
    const kind = verbAt[i]
    if (
      held &&
      (kind === FINITE) === held.finite &&
      joins(compiled, reading, held.last, i) &&
      !beginsAnew(compiled, reading, held.last)
    ) {
      groups[groups.length - 1] = { first: held.first, last: i, finite: held.finite }
    } else groups.push({ first: i, last: i, finite: kind === FINITE })
  }
  return groups
}

/** "was better than expected at $3 million": what is compared with, and nothing that anybody does. */
const isThanExpected = ({ pack }: Compiled, { tokens, verbAt }: Reading, at: number): boolean =>
  at > 0 &&
  verbAt[at] !== FINITE &&
  pack.phrases.than?.(tokens[at - 1]!.norm) === true &&
  pack.phrases.foreseen?.has(tokens[at]!.norm) === true

/** "where guests had smoked were", "who had never voted fell": behind a verb that is no form of "be" or "have" another group begins. */
function beginsAnew(compiled: Compiled, reading: Reading, last: number): boolean {
  const { norm } = reading.tokens[last]!
  const { auxiliaries, contracted } = compiled.pack.phrases
  return auxiliaries !== undefined && !auxiliaries.has(norm) && !contracted?.has(norm)
}

/** Whether only adverbs stand between two verbs. */
function joins(compiled: Compiled, reading: Reading, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    const token = reading.tokens[i]!
    if (token.kind !== WORD || !isAdverb(compiled, reading, i)) return false
  }
  return true
}

/** Whether a token is an adverb, no name that looks like one. */
export function isAdverb(compiled: Compiled, reading: Reading, i: number): boolean {
  const { norm, kind, capital } = reading.tokens[i]!
  return (
    kind === WORD &&
    // "Mr Dally", "Kelly"
    !(capital && i > 0) &&
    (compiled.pack.phrases.trailing.has(norm) || compiled.pack.phrases.isAdverb?.(norm) === true) &&
    !compiled.pack.phrases.articles.has(norm)
  )
}

/** The last token up to one that is neither an adverb nor a time. */
export function overAdverbs(compiled: Compiled, reading: Reading, from: number): number {
  const { periodAt } = reading
  let i = from
  for (;;) {
    while (
      i >= 0 &&
      (isAdverb(compiled, reading, i) ||
        periodAt[i] ||
        leadsTime(compiled, reading, i) ||
        isPartOfTime(compiled, reading, i))
    )
      i--
    const before = beforeAdverbial(compiled, reading, i)
    if (before === i) return i
    i = before
  }
}

/** The token before an adverbial of several words that ends at a token, else that token. */
function beforeAdverbial({ pack }: Compiled, { tokens, claims, claimAt }: Reading, i: number): number {
  const { phrases } = pack
  if (i < 2) return i
  const { norm } = tokens[i]!
  // "runners who on average stayed"
  if (phrases.adverbials?.get(norm)?.has(tokens[i - 1]!.norm)) return i - 2
  if (!phrases.bygone?.has(norm)) return i
  // "Its load a year ago was"
  if (i > 2 && phrases.articles.has(tokens[i - 2]!.norm)) return phrases.lapses?.has(tokens[i - 1]!.norm) ? i - 3 : i
  // "Its load two years ago was"
  const lapse = claims[claimAt[i - 1]!]
  return lapse?.unit?.type === 'duration' && lapse.last === i - 1 && lapse.first > 0 ? lapse.first - 1 : i
}

/** Whether a token says which part of the time behind it, or which time: of "exports early this year rose" the "early", of "prices this May were" the "this". */
function isPartOfTime({ pack }: Compiled, { tokens, periodAt }: Reading, at: number): boolean {
  if (at < 1 || !pack.phrases.partsOfTime?.has(tokens[at]!.norm)) return false
  return periodAt[at + 1] !== undefined
}

/** Whether a token is the preposition of a time behind a link: the "from" of ", and from January will charge". */
function leadsTime({ pack }: Compiled, { tokens, periodAt }: Reading, at: number): boolean {
  const { breaks, from, links } = pack.phrases
  const { norm } = tokens[at]!
  return periodAt[at + 1] !== undefined && (breaks.has(norm) || from.has(norm)) && links.has(tokens[at - 1]?.norm ?? '')
}

/** Whether a token is a cue that somebody says something. */
export const isOfSaying = (reading: Reading, at: number): boolean => reading.cueAt[at]?.value.role === 'saying'

/** Whether a verb tells, in a relative clause, what a clause of its own up to another verb says: "officials who say car prices have risen". */
export function isOfShown({ pack }: Compiled, reading: Reading, verb: number, to: number): boolean {
  const { relatives, articles, breaks, pronouns } = pack.phrases
  const { tokens, verbAt, periodAt } = reading
  if (!isOfSaying(reading, verb) || !relatives?.has(tokens[verb - 1]?.norm ?? '')) return false
  for (let i = verb + 1; i < to; i++) {
    const { kind, norm } = tokens[i]!
    if (kind !== WORD || verbAt[i] !== NO_VERB || periodAt[i]) return false
    if (breaks.has(norm) || articles.has(norm) || pronouns.has(norm)) return false
  }
  return to > verb + 1
}

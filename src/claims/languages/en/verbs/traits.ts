import { type Token, WORD } from '../../../text/tokens.ts'
import { BASE, formsOf, ING, isThirdOf, PARTICIPLE, PAST, THIRD } from './inflections.ts'
import {
  adjectives,
  adverbs,
  alsoNouns,
  auxiliaries,
  borders,
  comparatives,
  contracted,
  determiners,
  modals,
  neverVerbs,
  noAdverbs,
  nounForms,
  objectWords,
  prepositions,
  pronouns,
  saying,
  scales,
  summing,
  unitsToo,
} from './word-lists.ts'

/*
 * What a word is known as, whatever stands beside it.
 */

export const KNOWN = 1 << 5
const NEVER = 1 << 6
export const UNIT = 1 << 7
export const SCALE = 1 << 8
export const BORDER = 1 << 9
export const AUXILIARY = 1 << 11
export const MODAL = 1 << 12
export const NOUN = 1 << 13
export const DETERMINER = 1 << 14
export const PREPOSITION = 1 << 15
export const PRONOUN = 1 << 16
export const SAYING = 1 << 17
export const COMPARATIVE = 1 << 18
export const OBJECT = 1 << 19
export const LY = 1 << 20
export const POSSESSIVE = 1 << 21
export const PLURAL = 1 << 22
/** Says how, where no verb is looked for. */
export const PASSED_OVER = 1 << 23
export const LOOKS_PAST = 1 << 24
/** Says what things come to. */
export const SUMMING = 1 << 25

/** What is no noun. */
export const NO_NOUN = BORDER | AUXILIARY | DETERMINER | PREPOSITION | PRONOUN | LY | PASSED_OVER

const lists: readonly (readonly [ReadonlySet<string>, number])[] = [
  [neverVerbs, NEVER],
  [unitsToo, UNIT],
  [scales, SCALE],
  [borders, BORDER],
  [auxiliaries, AUXILIARY],
  [new Set(contracted.keys()), AUXILIARY],
  [new Set([...contracted.keys()].filter((word) => /[ld]$/.test(word))), MODAL],
  [modals, MODAL],
  [alsoNouns, NOUN],
  [nounForms, NOUN],
  [determiners, DETERMINER],
  [prepositions, PREPOSITION],
  [pronouns, PRONOUN],
  [saying, SAYING],
  [comparatives, COMPARATIVE],
  [objectWords, OBJECT],
  [summing, SUMMING],
]

/** "sharply", but neither "rally" nor "monthly" */
export const isPlainAdverb = (word: string): boolean => isAdverb(word) && !adjectives.has(word)

/** "sharply", but no "rally" */
const isAdverb = (word: string): boolean => word.length > 4 && word.endsWith('ly') && !noAdverbs.has(word)

/** All that is asked of a word, as bits. The engine keeps them with the word. */
export function traitsOf(norm: string): number {
  const known = formsOf(norm)
  let traits = known === 0 ? 0 : known | KNOWN
  for (const [list, bit] of lists) if (list.has(norm)) traits |= bit
  if (isThirdOf(norm, alsoNouns)) traits |= NOUN
  const isLy = isAdverb(norm)
  if (isLy) traits |= LY | PASSED_OVER
  if ((norm.endsWith("'s") || norm.endsWith('’s')) && !contracted.has(norm)) traits |= POSSESSIVE
  if (isPlural(norm)) traits |= PLURAL
  if (adverbs.has(norm) && known === 0) traits |= PASSED_OVER
  if (norm.length > 4 && norm.endsWith('ed')) traits |= LOOKS_PAST
  // "unchanged": what nothing has been done to; but "unloaded"
  if (known === 0 && norm.startsWith('un') && (formsOf(norm.slice(2)) & PARTICIPLE) !== 0) traits |= KNOWN | PARTICIPLE
  return traits
}

const isPlural = (word: string): boolean =>
  (word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('us') && !word.endsWith('is') && word.length > 3) ||
  word === 'people' ||
  word === 'police' ||
  word === 'children' ||
  word.endsWith('men')

export const traitsAt = (token: Token | undefined): number => (token?.kind === WORD ? token.word.traits : 0)

export const formOf = (token: Token): number => {
  const { traits } = token.word
  if ((traits & NEVER) !== 0) return 0
  if ((traits & KNOWN) !== 0) return traits & (BASE | THIRD | PAST | PARTICIPLE | ING)
  if (token.capital) return 0
  if ((traits & LOOKS_PAST) !== 0) return PAST | PARTICIPLE
  return token.norm.length > 5 && token.norm.endsWith('ing') ? ING : 0
}

/** The last token up to one that is no adverb: over the "now" of "Analysts now see". */
export function overAdverbs(tokens: readonly Token[], at: number): number {
  let i = at
  while (i > 0 && (traitsAt(tokens[i]) & PASSED_OVER) !== 0) i--
  return i
}

/** Whether a sentence begins with a noun phrase, as far as its first word tells. */
export const isNominal = ({ kind, word }: Token): boolean =>
  kind === WORD && (word.traits & (BORDER | AUXILIARY | PREPOSITION | LY | PASSED_OVER | ING)) === 0

export const isLinking = (token: Token | undefined): boolean =>
  token?.norm === 'and' || token?.norm === 'or' || token?.norm === 'but'

export const isMany = (token: Token): boolean => token.norm === 'those' || (token.word.traits & PLURAL) !== 0

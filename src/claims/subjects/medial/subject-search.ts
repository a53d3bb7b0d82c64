import type { Clauses } from '../../clauses/medial/clauses.ts'
import { isHyphened, type Reading, type Roles } from '../../clauses/sentence.ts'
import type { Memory } from '../../memory.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import type { Cue } from '../../pack/pack.ts'
import type { Compiled } from '../../tables/compiled.ts'
import type { Match } from '../../tables/patterns.ts'
import { WORD } from '../../text/tokens.ts'

/** What is known when the subject of a claim is looked for. */
export interface SubjectSearch {
  readonly compiled: Compiled
  readonly reading: Reading
  readonly clauses: Clauses
  readonly roles: readonly Roles[]
  readonly n: number
  readonly memory: Memory
  /** The movement that the claim belongs to. */
  readonly mover: Match<Cue> | undefined
}

/** A dot of "U.S.". */
export const isDotted = ({ tokens }: Reading, at: number): boolean =>
  tokens[at]!.norm === '.' && tokens[at]!.glued && tokens[at - 1]!.capital && tokens[at - 1]!.norm.length === 1

/** The token behind a short bracket that opens at a token, or that token: over the "(67 of 135)" of "half (67 of 135) of the clinics". */
export function overBracket({ tokens }: Reading, open: number): number {
  if (tokens[open]?.norm !== '(') return open
  for (let i = open + 1; i < tokens.length && i < open + 8; i++) if (tokens[i]!.norm === ')') return i + 1
  return open
}

/** The hyphen within "right-hander". */
export const isHyphen = ({ tokens }: Reading, at: number): boolean =>
  tokens[at]?.norm === '-' && tokens[at]!.glued && tokens[at + 1]?.glued === true && tokens[at + 1]!.kind === WORD

/** The last number before that is no measure with a hyphen: over the square of "averaged 1,376 in a three-foot square, up 6 percent". */
export function overAttributes(search: SubjectSearch): number {
  const { claims } = search.reading
  let k = overPlaces(search)
  while (k > 0 && isHyphened(search.reading, claims[k]!)) k--
  return k
}

/** The last number before that is no place, time or means: over the seasons of "worth $2 million over six seasons, an average of". */
export function overPlaces({ compiled, reading, n }: SubjectSearch): number {
  const { claims, tokens } = reading
  const { breaks, from } = compiled.pack.phrases
  const isPlaced = (q: Quantity, before: Quantity): boolean =>
    (q.noun !== null || q.unit!.type === 'duration') &&
    (breaks.has(tokens[q.first - 1]?.norm ?? '') || from.has(tokens[q.first - 1]?.norm ?? '')) &&
    tokens[q.first - 2]?.kind === WORD &&
    q.first - before.last <= 5
  let k = n - 1
  while (k > 0 && isPlaced(claims[k]!, claims[k - 1]!)) k--
  return k
}

/** The noun of a count that leaves it out: of "3,650 runners from 62 countries, and 8,900" the runners, of "40 men had one fall, against 20" the men. */
export function lentNoun(search: SubjectSearch, q: Quantity): string {
  const { claims } = search.reading
  const own = q.unit!.text
  const before = claims[search.n - 1]
  if (search.n < 2 || before!.unit!.text !== own) return own
  const isOne = before!.words && before!.decimal === '1'
  const whole = claims[isOne ? search.n - 2 : overPlaces(search)]!
  return whole.unit!.type === 'count' && whole.noun !== null ? whole.unit!.text : own
}

export const isPreposition = ({ pack }: Compiled, word: string): boolean =>
  pack.phrases.breaks.has(word) || pack.phrases.to.has(word) || pack.phrases.from.has(word)

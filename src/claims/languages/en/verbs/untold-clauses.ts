import { FINITE, NO_VERB } from '../../../pack/pack.ts'
import { type Token, WORD } from '../../../text/tokens.ts'
import { set } from '../../rows.ts'
import { endsClause } from './clause-borders.ts'
import { BASE, ING, PAST, THIRD } from './inflections.ts'
import { isNounAt } from './nouns.ts'
import { opensAmount } from './objects.ts'
import {
  AUXILIARY,
  BORDER,
  COMPARATIVE,
  DETERMINER,
  formOf,
  isLinking,
  isMany,
  isNominal,
  KNOWN,
  POSSESSIVE,
  PREPOSITION,
  traitsAt,
} from './traits.ts'
import { attributes } from './word-lists.ts'

/*
 * Clauses in which no word was found to be a verb by the words around it.
 */

/** What is thought has a subject of its own too, but these are nouns as well, or have a plain object. */
export const opining = set('say reckon reckons believe believes think thinks argue argues warn warns insist insists')

/**
 * Gives a clause that has no finite verb yet the first word that can be it, though it may be a noun: "Some experts blame careless use",
 * "claims that 24% of users store pictures". Of a plural the base form, of a singular the form in -s, before what can be an object.
 */
export function tellEachClause(tokens: readonly Token[], out: Uint8Array): void {
  let found = -1
  let open = isNominal(tokens[0]!)
  for (let i = 1; i <= tokens.length; i++) {
    const token = tokens[i]
    const border = token === undefined || (endsClause(token) && !isLinking(token))
    if (border || out[i] === FINITE) {
      if (border && open && found > 0) out[found] = FINITE
      found = -1
      // "Critics say the plan costs jobs"
      open = token?.kind === WORD && (border ? subordinators.has(token.norm) : opining.has(token.norm))
    } else if (open && found < 0 && mayTell(tokens, out, i)) found = i
  }
}

const subordinators = set('that while whilst because although though if when as whereas unless')

/** Whether a word that may be a noun has a subject straight before it and an object behind it. */
function mayTell(tokens: readonly Token[], out: Uint8Array, i: number): boolean {
  const token = tokens[i]!
  const before = tokens[i - 1]!
  const next = tokens[i + 1]
  if (token.kind !== WORD || token.capital || out[i] !== NO_VERB || next?.kind !== WORD || tokens[i + 2] === undefined)
    return false
  const form = formOf(token) & (BASE | THIRD)
  // "The 43-year-old cleans offices"
  const isAged = before.norm === 'old' && before.glued && (form & THIRD) !== 0
  if (isAged) return true
  if (form === 0 || !isNounAt(tokens, out, i - 1) || before.glued || next.glued) return false
  const left = before.word.traits
  if (
    (token.word.traits & COMPARATIVE) !== 0 ||
    (left & POSSESSIVE) !== 0 ||
    attributes.has(before.norm) ||
    modifiers.has(before.norm)
  )
    return false
  // "House prices up 4 percent in June"
  if ((next.norm === 'up' || next.norm === 'down') && opensAmount(tokens, i + 2)) return false
  // "results show": the plural noun of the verb behind it.
  if ((next.word.traits & (PREPOSITION | BORDER | AUXILIARY)) !== 0 || (formOf(next) & (BASE | PAST | ING)) !== 0)
    return false
  if (next.norm === 'to' || next.norm.endsWith('ing') || out[i + 1] === FINITE) return false
  if ((form & BASE) !== 0) return isMany(before)
  // "Critics say the plan costs jobs"
  const isWhole = (traitsAt(tokens[i - 2]) & DETERMINER) !== 0 && (i === 2 || out[i - 3] === FINITE)
  return !isMany(before) && (before.capital || isWhole || (left & KNOWN) === 0)
}

/** Plurals that stand before another noun. */
const modifiers = set(
  'sales arms sports goods savings earnings customs news operations systems communications electronics women men children people police',
)

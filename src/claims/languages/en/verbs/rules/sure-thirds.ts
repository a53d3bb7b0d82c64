import { NUMBER, type Token, WORD } from '../../../../text/tokens.ts'
import { set } from '../../../rows.ts'
import { BASE, PAST } from '../inflections.ts'
import { isAmount, opensCode } from '../objects.ts'
import { outlooks } from '../tags.ts'
import { finding } from '../tellers.ts'
import { AUXILIARY, BORDER, formOf, isMany, PLURAL, PREPOSITION } from '../traits.ts'
import { bounding } from '../word-lists.ts'

/** Whether a form in -s that may be a plural stands where only a verb can. */
export function isSureThird(tokens: readonly Token[], i: number, before: Token): boolean {
  const next = tokens[i + 1]
  if (before.kind === WORD && isOutlook(tokens, i, before)) return true
  if (!next) return false
  return (
    (starting.has(tokens[i]!.norm) && opensDate(tokens, i + 1)) ||
    measures(tokens, i, next) ||
    (before.kind === WORD && before.capital && isDeedOfNamed(tokens, i, before, next))
  )
}

/** Whether a body or its paper foresees or reports something. */
function isOutlook(tokens: readonly Token[], i: number, before: Token): boolean {
  const { norm } = tokens[i]!
  const next = tokens[i + 1]
  const foretells = outlooks.has(norm)
  // ", the Rice Council estimates."
  if (foretells && before.capital && (!next || next.norm === ',' || next.norm === '.')) return true
  if (!next) return false
  if ((foretells || finding.has(norm)) && next.norm === 'that') return true
  if (!foretells || next.kind !== WORD) return false
  // "The November budget projects growth of 1.1 percent"
  const amount = tokens[i + 2]?.norm === 'of' ? tokens[i + 3] : undefined
  if (amount && !isMany(before) && isAmount(amount)) return true
  return (
    before.capital &&
    (next.word.traits & (PREPOSITION | BORDER)) === 0 &&
    // "Jobless claims rose", "City estimates show"
    !isOnlyPast(next) &&
    !showing.has(next.norm)
  )
}

/** A form of the past that is no plain form as well: fell, jumped. */
export const isOnlyPast = (token: Token): boolean => (formOf(token) & PAST) !== 0 && (formOf(token) & BASE) === 0

/** What papers in many do. */
const showing = set('show suggest indicate imply reveal put point say find have')

/** "in May", "on 3 June"; but "Housing starts in May were" */
function opensDate(tokens: readonly Token[], at: number): boolean {
  const { norm } = tokens[at]!
  const date = tokens[at + 1]
  if ((norm !== 'in' && norm !== 'on') || date === undefined || !(date.capital || date.kind === NUMBER)) return false
  const behind = tokens[at + 2]?.kind === NUMBER ? tokens[at + 3] : tokens[at + 2]
  return behind?.kind !== WORD || !((behind.word.traits & AUXILIARY) !== 0 || isOnlyPast(behind))
}
const starting = set('opens starts ends returns closes launches debuts')

/** "costs 41 cents", "measures about 100", "costs households 31.4 cents" */
function measures(tokens: readonly Token[], i: number, next: Token): boolean {
  const { norm } = tokens[i]!
  const near = tokens[i + 2]
  const isNearAmount = near !== undefined && isAmount(near)
  const amount = isAmount(next) || opensCode(tokens, i + 1) || (bounding.has(next.norm) && isNearAmount)
  if (weighing.has(norm) && amount) return true
  return norm === 'costs' && next.kind === WORD && (next.word.traits & PLURAL) !== 0 && isNearAmount
}
const weighing = set('costs weighs measures spans employs totals seats houses covers takes uses passes tops processes')

/** What somebody with a name does: "Carla Nunez leads Republican Jim Ford", "HomeTrack Ltd raises prices" */
function isDeedOfNamed(tokens: readonly Token[], i: number, before: Token, next: Token): boolean {
  if (next.kind !== WORD) return false
  if (contests.has(tokens[i]!.norm) && next.capital) return true
  // but "Delta Railways shares jumped"
  const isFullName = tokens[i - 1] === before && tokens[i - 2]?.kind === WORD && tokens[i - 2]!.capital
  return (
    isFullName && !isOnlyPast(next) && !next.capital && (next.word.traits & (PREPOSITION | BORDER | AUXILIARY)) === 0
  )
}
const contests = set('leads beats trails faces defeats')

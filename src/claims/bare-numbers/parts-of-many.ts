import { endsPhrase, lend } from '../numbers/lent-units.ts'
import type { Quantity } from '../numbers/quantity.ts'
import { WORD } from '../text/tokens.ts'
import type { BareContext } from './context.ts'
import { amountOf, type BareRule, isSeveral, isWhole, lendNoun, nounBefore } from './rules.ts'

/*
 * So many of many, and members of one: "won seven of nine", "a mother of three".
 */

const OF_KIND = 'so many of a kind'

/** "two counts of fraud and one of theft" */
function parallel({ compiled, tokens, lender }: BareContext, q: Quantity): boolean {
  const { phrases } = compiled.pack
  if (!q.words || !phrases.partOf.has(tokens[q.last + 1]?.norm ?? '')) return false
  const isParallel =
    lender !== null &&
    phrases.links.has(tokens[q.first - 1]?.norm ?? '') &&
    phrases.partOf.has(tokens[lender.last + 1]?.norm ?? '')
  if (isParallel) return lendNoun(q, lender.unit!.text, 'noun of the list')
  if (q.decimal !== '1') return false
  q.rejected = 'says no quantity'
  return true
}

/** "one of 14 in the valley", "won seven of nine" */
function ofSoMany(context: BareContext, q: Quantity): boolean {
  const { compiled, tokens, found } = context
  const { bare, phrases } = compiled.pack
  if (!isSeveral(q) || !phrases.partOf.has(tokens[q.first - 1]?.norm ?? '')) return false
  const part = found[found.indexOf(q) - 1]
  const isOfPart =
    part?.last === q.first - 2 && part.lent && part.unit?.type === 'count' && Number(part.decimal) < amountOf(q)
  if (!isOfPart && !bare.single?.has(tokens[q.first - 2]?.norm ?? '')) return false
  const behind = tokens[q.last + 1]
  if (!endsPhrase(compiled, behind) || (behind?.kind === WORD && phrases.partOf.has(behind.norm))) return false
  return lendNoun(q, nounBefore(context), OF_KIND)
}

/** "a district of 1.4 million": so many people */
function populous({ compiled, tokens }: BareContext, q: Quantity): boolean {
  const { bare, phrases } = compiled.pack
  return (
    q.scaled &&
    phrases.partOf.has(tokens[q.first - 1]?.norm ?? '') &&
    bare.populous?.has(tokens[q.first - 2]?.norm ?? '') === true &&
    endsPhrase(compiled, tokens[q.last + 1]) &&
    lendNoun(q, '', 'people of a place')
  )
}

/** "scored 18 of his 41" */
function ofTheirs({ compiled, tokens, found }: BareContext, q: Quantity): boolean {
  const { phrases } = compiled.pack
  if (!phrases.owners?.has(tokens[q.first - 1]?.norm ?? '')) return false
  const part = found[found.indexOf(q) - 1]
  return (
    part?.unit?.type === 'count' &&
    part.last === q.first - 3 &&
    phrases.partOf.has(tokens[q.first - 2]!.norm) &&
    Number(part.decimal) < amountOf(q) &&
    endsPhrase(compiled, tokens[q.last + 1]) &&
    lend(q, { ...part.unit }, OF_KIND)
  )
}

/** "a mother of three" */
function members({ compiled, tokens }: BareContext, q: Quantity): boolean {
  const { bare, phrases } = compiled.pack
  const owner = tokens[q.first - 2]
  if (!owner || owner.capital || !phrases.partOf.has(tokens[q.first - 1]!.norm) || !isWhole(q)) return false
  const who = bare.members?.get(owner.norm)
  const behind = tokens[q.last + 1]
  if (who === undefined || (who === '' && !endsPhrase(compiled, behind))) return false
  return !(behind?.kind === WORD && behind.capital) && lendNoun(q, who, 'members of what was named')
}

export const partRules: readonly BareRule[] = [parallel, ofSoMany, populous, ofTheirs, members]

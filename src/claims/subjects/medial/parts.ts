import type { Quantity } from '../../numbers/quantity.ts'
import { startsPhrase } from './parts/openings.ts'
import { hasOwner, isLost, type Share, shareOf, type Verdict } from './parts/share.ts'
import {
  besideAmount,
  cameTo,
  filling,
  inApposition,
  nounInside,
  ofDeficit,
  ofNounMoved,
  ofPercentage,
  ofThoseAsked,
  ofThoseWhoDo,
  openingGroup,
  secondOfTwo,
  toldOtherwise,
  won,
} from './parts/wholes-before.ts'
import { ofPhrase, wholeBehind } from './parts/wholes-behind.ts'
import { done, ofOwnValue, ofOwnVerb, pointingBack } from './parts/wholes-meant.ts'
import type { SubjectSearch } from './subject-search.ts'

/*
 * Subjects of shares: the whole that they are part of.
 */

/** Shares of which the whole is told before them. */
const wholesBefore: readonly ((share: Share) => Verdict)[] = [
  cameTo,
  ofNounMoved,
  nounInside,
  inApposition,
  besideAmount,
  secondOfTwo,
  ofDeficit,
  filling,
  openingGroup,
  toldOtherwise,
  won,
  ofThoseAsked,
  ofThoseWhoDo,
  ofPercentage,
]

/** Shares of which what stands behind them only points back. */
const wholesMeant: readonly ((share: Share) => Verdict)[] = [done, ofOwnVerb, ofOwnValue, pointingBack]

/** "half of the calls", "seven out of ten visitors", "61 percent of respondents said". */
export function partOfWhole(search: SubjectSearch, q: Quantity, prior: Quantity | null): string | null | undefined {
  if (q.unit!.type !== 'multiple' && q.unit!.type !== 'percent') return undefined
  const share = shareOf(search, q, prior)
  if (search.roles[search.n]!.kind !== 'share' && !isLost(share)) return undefined
  // "bear 20 percent of the cost. The remaining 60 percent is borrowed"
  const isRest = search.compiled.pack.phrases.remaining?.has(search.reading.tokens[q.first - 1]?.norm ?? '')
  if (!share.of && isRest && search.memory.part) return search.memory.part
  if (share.of) search.memory.part = wholeBehind(search, q) || search.memory.part
  const before = firstOf(wholesBefore, share)
  if (before !== false) return before
  if (!share.of && (q.unit!.type === 'percent' || (hasOwner(share) && !startsPhrase(search, share.first))))
    return undefined
  const meant = firstOf(wholesMeant, share)
  return meant === false ? ofPhrase(share) : meant
}

function firstOf(rules: readonly ((share: Share) => Verdict)[], share: Share): Verdict {
  for (let i = 0; i < rules.length; i++) {
    const verdict = rules[i]!(share)
    if (verdict !== false) return verdict
  }
  return false
}

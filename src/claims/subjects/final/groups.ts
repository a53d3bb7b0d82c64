import { leadsTo } from '../../clauses/final/behind-numbers.ts'
import { nounPhrase } from '../../clauses/final/noun-phrases.ts'
import { sameUnit } from '../../numbers/quantity.ts'
import { nounDescribed } from './nouns.ts'
import { type Found, foundBy, type Rule, type Sought } from './sought.ts'
import { boundsFrom, topicLeft } from './words.ts'

/*
 * Subjects of numbers that bound a group by age, or are told of such a group.
 */

const BOUND = 'group that it bounds'
const TOLD_OF = 'group that it is told of'

/** 전국 만 18세 이상 남녀: whose age it is stands behind it. */
function boundOfAge({ sentence, n, q }: Sought): Found | null {
  const { compiled, reading, roles, words } = sentence
  if (roles[n]!.kind !== 'limit' || q.unit!.code !== 'a') return null
  if (!compiled.pack.phrases.ageUnits?.test(q.unit!.text)) return null
  const group = nounDescribed(sentence, q)
  if (group) return { subject: group, why: BOUND }
  // 60세 이상에서: nothing but the bound names it.
  const bound = q.last + 1
  const { [bound]: particle } = words.role
  const isNamed = particle === 'topic' || particle === 'subject' || particle === 'object' || particle === 'other'
  const isOfNext =
    particle === 'bare' && (reading.claimAt[bound + 1] ?? -1) >= 0 && !sameUnit(q, reading.claims[n + 1]!)
  if (!words.qualifies[bound] || !(isNamed || isOfNext) || leadsTo(sentence, q)) return null
  if (roles.some(({ previous }) => previous === q)) return null
  return { subject: reading.text.slice(q.start, words.nounEnd[bound]), why: BOUND }
}

/** 80세 이상 17.5%: the group. */
function ofBoundedAge({ sentence, q, left }: Sought): Found | null {
  const { compiled, reading, words } = sentence
  const group = left < q.first - 1 ? reading.claims[reading.claimAt[left] ?? -1] : undefined
  if (!group || group.unit!.code !== 'a' || !words.qualifies[left + 1] || q.unit!.type === 'duration') return null
  // But 접종률은 65세 이상에서 80%를: only where.
  const { at } = compiled.pack.phrases
  const isIn = at !== undefined && reading.tokens[q.first - 1]?.norm.endsWith(at) === true
  if (isIn && topicLeft(sentence, group.first)) return null
  const from = boundsFrom(sentence, reading.claimAt[left]!)
  return { subject: reading.text.slice(from, words.nounEnd[q.first - 1]), why: TOLD_OF }
}

/** 7∼12세 161명, 10~19세의 42%: the range of ages. */
function ofAges({ sentence, q, left }: Sought): Found | null {
  const { compiled, reading, words } = sentence
  const isOf = words.role[q.first - 1] === 'of' && reading.tokens[q.first - 1]?.glued === true
  const aged = left === q.first - (isOf ? 2 : 1) ? reading.claims[reading.claimAt[left] ?? -1] : undefined
  if (!aged || aged.unit!.code !== 'a' || aged.min === null || q.unit!.type === 'duration') return null
  const isAge = compiled.pack.phrases.ageUnits?.test(aged.unit!.text)
  return { subject: isAge ? reading.text.slice(aged.start, aged.end) : '', why: TOLD_OF }
}

export const groupRules: readonly Rule[] = [boundOfAge, ofBoundedAge, ofAges]

/** 연령별로는 60세 이상에서 3만명, 30대에서 2만명 늘었다 */
export function byGroup({ sentence, q, left }: Sought): Found | null {
  const { compiled, reading, words } = sentence
  const { at, byGroup: sorts } = compiled.pack.phrases
  if (left <= 0 || left !== q.first - 1 || at === undefined || !reading.tokens[left]!.norm.endsWith(at)) return null
  // 연령별로는, 업종별로 보면: each number is of the group before it.
  if (!reading.tokens.some(({ norm }) => sorts?.test(norm))) return null
  return foundBy(TOLD_OF, nounPhrase(compiled, reading, words, left))
}

import type { FinalSentence } from '../../clauses/final/final-sentence.ts'
import { bracketRules } from './brackets.ts'
import {
  becameOf,
  carriedRules,
  nextOfTimes,
  ofAgeNear,
  ofMeasure,
  ofMeasureTold,
  ofSum,
  ofTheDead,
} from './carried.ts'
import { deedRules, paymentRules } from './deeds.ts'
import { byGroup, groupRules } from './groups.ts'
import {
  abbreviated,
  awayFrom,
  firstCell,
  itemLabel,
  modelBefore,
  nounAlone,
  nounStraightBefore,
  ofMembers,
  ofThatSize,
  onlyBracketed,
  overBracket,
  ownNoun,
  quotedName,
  townBefore,
  whatItIsCalled,
  whatItWas,
} from './names.ts'
import { ofGroup, partRules, rankRules } from './parts.ts'
import { type Found, type Rule, Sought } from './sought.ts'
import { skipBefore } from './words.ts'

/*
 * What a number of a verb-final sentence measures: the first rule that finds something decides.
 */

/** With what stands straight before the number. */
const nearRules: readonly Rule[] = [...bracketRules, ...rankRules]

/** With what stands before it over words of degree, time and base. */
const rules: readonly Rule[] = [
  onlyBracketed,
  ...partRules,
  ...groupRules,
  ofGroup,
  firstCell,
  abbreviated,
  overBracket,
  quotedName,
  nextOfTimes,
  becameOf,
  ofMeasure,
  ofMeasureTold,
  ofSum,
  ofTheDead,
  byGroup,
  whatItWas,
  ...paymentRules,
  townBefore,
  ofAgeNear,
  awayFrom,
  nounAlone,
  ofMembers,
  ownNoun,
  nounStraightBefore,
  modelBefore,
  whatItIsCalled,
  ofThatSize,
  itemLabel,
  ...deedRules,
  ...carriedRules,
]

/** What a number measures; empty where no noun is found. */
export function subjectOf(sentence: FinalSentence, n: number): string {
  const sought = new Sought(sentence, n)
  const found = firstOf(nearRules, sought) ?? firstOf(rules, overDegrees(sought))
  if (found && (isNoThing(sought, found.subject) || isCourt(sought, found.subject))) return ''
  if (found?.why) sought.q.why.set('subject', found.why)
  return found?.subject ?? ''
}

/** 50인 이상(공사 50억원 이상)은, 0.40(0.07 감소): a bound or a figure is nothing that is measured. */
const isNoThing = ({ sentence }: Sought, noun: string): boolean =>
  noun !== '' && (sentence.compiled.pack.phrases.bounds?.has(noun) === true || !/[\p{L}%]/u.test(noun))

/** 법원은 19억원만 인정했다: of no court. */
function isCourt({ sentence, n, q }: Sought, noun: string): boolean {
  // 신뢰도를 물은 결과 법원이 48%에서 40%로 떨어졌다
  const isRated = q.unit!.type === 'percent' && sentence.roles[n]!.direction === null
  const { courts, investigators } = sentence.compiled.pack.phrases
  // 경찰은 3억원을 가로챈 혐의로
  if (q.unit!.type === 'currency' && investigators?.test(noun)) return true
  return (isRated || q.unit!.type === 'currency') && courts?.test(noun) === true
}

function firstOf(list: readonly Rule[], sought: Sought): Found | null {
  for (let i = 0; i < list.length; i++) {
    const found = list[i]!(sought)
    if (found) return found
  }
  return null
}

/** 로켓 12발, 매출 6831억원, 표본오차 최대 ±3.1%포인트, 매출액: 3억원 */
function overDegrees(sought: Sought): Sought {
  const { sentence, q } = sought
  const { tokens } = sentence.reading
  const { type } = q.unit!
  // 청주 -3도, 전주 -2도: a town, and no week before.
  if (type === 'temperature' && sentence.compiled.pack.phrases.towns?.has(tokens[sought.left]?.norm ?? ''))
    return sought
  if (tokens[sought.left]?.norm === '±') sought.left--
  sought.left = skipBefore(sentence, sought.left, type !== 'count' && type !== 'percent')
  const near = tokens[sought.left]?.norm
  if (near === ':' || near === '=') {
    sought.left--
    // 물가상승률(전년 동월 대비): 3월 2.1%
    if (tokens[sought.left]?.norm === ')') sought.left = bracketBefore(sentence, sought.left) - 1
  }
  return sought
}

/** Where the bracket opens that closes at a token; the token behind it where none does. */
function bracketBefore({ reading: { tokens } }: FinalSentence, close: number): number {
  for (let i = close - 1; i > 0 && close - i < 12; i--) if (tokens[i]!.norm === '(') return i
  return close + 1
}

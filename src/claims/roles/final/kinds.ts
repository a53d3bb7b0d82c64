import { isProportion, isRate } from '../../clauses/final/behind-numbers.ts'
import type { FinalSentence } from '../../clauses/final/final-sentence.ts'
import { claimsBetween } from '../../clauses/sentence.ts'
import { type Quantity, sameUnit } from '../../numbers/quantity.ts'
import type { Cue } from '../../pack/pack.ts'
import type { Match } from '../../tables/patterns.ts'
import { WORD } from '../../text/tokens.ts'
import { isRanked, lastOfList } from './movers.ts'
import { isRateBefore, laterShareRules, shareRules } from './shares.ts'

/** What a number is where something holds of it, with the reason. */
export interface KindRule {
  readonly kind: 'limit' | 'share'
  readonly why: string
  holds(sentence: FinalSentence, q: Quantity, n: number): boolean
}

type KindCue = Match<Extract<Cue, { readonly role: 'kind' }>>

/** Sets the kind of a number that does not move: a limit, a share, a level. The first rule that holds decides. */
export function kindFromCues(sentence: FinalSentence, n: number): void {
  const q = sentence.reading.claims[n]!
  const role = sentence.roles[n]!
  if (role.kind !== 'level') return
  const rule = ruleFor(sentence, q, n, earlierRules)
  const cue = rule === undefined ? cueFor(sentence, q, n) : undefined
  const told = rule ?? (cue === undefined ? ruleFor(sentence, q, n, laterRules) : undefined)
  if (cue !== undefined) {
    role.kind = cue.value.sets
    q.why.set('kind', cue.value.name)
  } else if (told !== undefined) {
    role.kind = told.kind
    q.why.set('kind', told.why)
  } else if (isListOfShares(sentence, q, n)) role.kind = 'share'
}

function ruleFor(sentence: FinalSentence, q: Quantity, n: number, rules: readonly KindRule[]): KindRule | undefined {
  for (const rule of rules) if (rule.holds(sentence, q, n)) return rule
  return undefined
}

/** The word that says what kind of number it is: 한도, 차지했다. */
function cueFor(sentence: FinalSentence, q: Quantity, n: number): KindCue | undefined {
  const { reading } = sentence
  let nextClaim = Number.POSITIVE_INFINITY
  // 경비비가 38%, 청소비가 20%를 차지했다
  const end = overBracket(reading.tokens, lastOfList(sentence, n).last)
  for (let i = end + 1; i < reading.tokens.length && i <= end + 6; i++)
    if (reading.claimAt[i]! >= 0) {
      nextClaim = i
      break
    }
  for (const cue of reading.cues) {
    if (!isKindCue(cue)) continue
    const { side, sets } = cue.value
    if (sets === 'share' && (!mayBeShare(q) || isRateOfMove(sentence, q))) continue
    // 의대(정원 내 기준)에 7만명이 지원했다: of what the bracket tells.
    if (sets === 'limit' && closesBetween(reading.tokens, cue.last, q.first)) continue
    // 5.5%로 목표 상한선(4.5%)을 웃돌았다: the bound of what stands in brackets.
    // But 점유율(수입차 제외)은 45.1%다
    const isMeasured = reading.claimAt[cue.last + 2]! >= 0
    if (reading.tokens[cue.last + 1]?.norm === '(' && isMeasured && cue.last + 2 !== q.first) continue
    const fits =
      side === 'before'
        ? isCueBefore(sentence, q, cue)
        : side === 'after'
          ? isCueBehind(sentence, end, nextClaim, cue)
          : true
    if (fits) return cue
  }
  return undefined
}

/** 71.7%(77만명)를 차지했다: the last token of a number, or of the bracket that tells it once more. */
function overBracket(tokens: FinalSentence['reading']['tokens'], last: number): number {
  if (tokens[last + 1]?.norm !== '(' || !tokens[last + 1]!.glued) return last
  for (let i = last + 2; i < tokens.length && i - last < 8; i++) if (tokens[i]!.norm === ')') return i
  return last
}

/** 등락률 상위 5개 업종은 보험(6.5%), 은행(4.8%)이 차지했다: how far each has moved. */
function isRateOfMove({ compiled, reading: { tokens } }: FinalSentence, q: Quantity): boolean {
  if (tokens[q.first - 1]?.norm !== '(') return false
  const { widths } = compiled.pack.phrases
  for (let i = 0; i < q.first; i++) if (tokens[i]!.kind === WORD && widths?.test(tokens[i]!.norm)) return true
  return false
}

/** Whether a bracket closes between two tokens that has not opened there. */
function closesBetween(tokens: FinalSentence['reading']['tokens'], from: number, to: number): boolean {
  let open = 0
  for (let i = from + 1; i < to; i++) {
    if (tokens[i]!.norm === '(') open++
    if (tokens[i]!.norm === ')' && --open < 0) return true
  }
  return false
}

const isKindCue = (cue: Match<Cue>): cue is KindCue => cue.value.role === 'kind'

function mayBeShare(q: Quantity): boolean {
  const { type } = q.unit!
  // 찬성이 반대의 세 배다: no part of it.
  return (type === 'percent' || (type === 'multiple' && q.kind === 'share')) && !(Number(q.decimal ?? q.max) > 100)
}

/** 한도는 하루 200만원이다 */
function isCueBefore(sentence: FinalSentence, q: Quantity, { value, last }: KindCue): boolean {
  if (last >= q.first || q.first - last > 10) return false
  // 원유 기준인 두바이유는 41달러다: what it is, and no bound of it.
  if (value.sets === 'limit' && sentence.words.adnominal[last] && last < q.first - 1) return false
  const isShare = value.sets === 'share'
  // 점유율은 19%로 줄었고 실업률은 2%로 커졌다: a rate of its own.
  if (isShare && last < q.first - 1 && isRateBefore(sentence, q)) return false
  return claimsBetween(sentence.reading, last + 1, q.first) <= (isShare ? 1 : 0)
}

/** 매출의 5%를 차지했다, 3억원 한도다. `end`: last token of the list of numbers; `nextClaim`: first of the number behind it. */
function isCueBehind(
  { reading, words }: FinalSentence,
  end: number,
  nextClaim: number,
  { value, first, last }: KindCue,
): boolean {
  if (first <= end || first - end > (value.sets === 'share' ? 5 : 3) || nextClaim <= first) return false
  if (value.sets !== 'limit') return true
  // 57시간으로 법정 한도인 52시간을 넘었다: the bound itself.
  if (nextClaim === last + 1 && words.adnominal[last]) return false
  // 금리는 2.5%, 한도는 7천만원이다
  if (reading.tokens[end + 1]!.norm === ',') return false
  // 15%이며 한도는: another clause.
  for (let i = end + 1; i < first; i++) if (words.role[i] === 'clause') return false
  return true
}

/** 70대가 43.2%로 가장 많고 60대 31.9% 순이다: whether a number of a list is a share as the first ones are. */
function isListOfShares(sentence: FinalSentence, q: Quantity, n: number): boolean {
  if (!isRanked(sentence, lastOfList(sentence, n))) return false
  const { claims } = sentence.reading
  for (let k = n - 1; k >= 0; k--) if (sameUnit(q, claims[k]!)) return sentence.roles[k]!.kind === 'share'
  return false
}

/** 한도는 하루 200만원, 월 500만원이다: whether a number stands behind a limit in the same unit, with nothing but a comma and words of time or degree between them. */
function isNextLimit({ compiled, reading, roles }: FinalSentence, q: Quantity, n: number): boolean {
  const prior = reading.claims[n - 1]
  if (!prior || !sameUnit(prior, q) || roles[n - 1]!.kind !== 'limit') return false
  if (reading.tokens[prior.last + 1]?.norm !== ',') return false
  const { leading } = compiled.pack.phrases
  for (let i = prior.last + 2; i < q.first; i++) if (!leading.has(reading.tokens[i]!.norm)) return false
  return true
}

/** 65세 이상 인구, 300인 미만 사업장, 19세 미만은: the number only says who belongs to it. */
function isGroupBound({ compiled, reading, words }: FinalSentence, q: Quantity): boolean {
  const { phrases } = compiled.pack
  const { qualifier } = q
  if (qualifier === null || qualifier === 'exact' || qualifier === 'approximate') return false
  const { tokens, claims, claimAt } = reading
  const i = q.last + 1
  const bound = tokens[i]
  if (!bound || bound.glued || !words.qualifies[i] || words.nounEnd[i]! < bound.start) return false
  const mark = reading.qualifiers.find((m) => m.first === i)?.value
  if (mark?.role !== 'qualifier' || mark.sets === 'approximate') return false
  if (q.unit!.code === 'a' && phrases.ageUnits?.test(q.unit!.text)) return true
  if (words.role[i] !== 'bare')
    return (
      phrases.describing?.test(bound.norm) === true ||
      (words.role[i] === 'of' && (claimAt[i + 1] ?? -1) >= 0 && isProportion(claims[claimAt[i + 1]!]!)) ||
      phrases.toWhom?.test(bound.norm) === true ||
      (q.unit!.type !== 'count' && isRate(q) === false && (words.role[i] === 'topic' || words.role[i] === 'subject'))
    )
  const next = tokens[i + 1]
  if (!next) return false
  const after = reading.claimAt[i + 1]!
  if (after >= 0) return sameUnit(q, reading.claims[after]!)
  const cue = reading.cueAt[i + 1]
  // 10만명 이상 더 준다
  if (compiled.pack.phrases.leading.has(next.norm)) return false
  if (next.kind !== WORD || (cue && cue.value.role !== 'state') || (cue && words.role[i + 1] !== 'bare')) return false
  const role = words.role[i + 1]
  // 하루 7천보 이상 걷는 사람: unless people are counted.
  // But 5년 이상 걸리는 일, 5천㎡ 이상 규모다: how much it is.
  // And 20㎝ 이상 눈이 내리겠다; but 50㎝ 이상 폭설이 온 날.
  const isRain = q.unit!.type === 'length' && phrases.rain?.has(reading.text.slice(next.start, words.nounEnd[i + 1]!))
  if (isRain && !words.adnominal[i + 2]) return false
  if (phrases.takes?.test(next.norm) || phrases.sizes?.has(next.norm.slice(0, 2))) return false
  if (words.adnominal[i + 1] && !cue)
    return q.unit!.type !== 'count' || phrases.personUnits?.test(q.unit!.text) !== true
  return role === 'topic' || role === 'subject' || role === 'of' || (role === 'bare' && words.role[i + 2] !== 'verb')
}

const earlierRules: readonly KindRule[] = [
  { kind: 'limit', why: 'bound of a group', holds: isGroupBound },
  ...shareRules,
]

const laterRules: readonly KindRule[] = [
  { kind: 'limit', why: 'limit of a list', holds: isNextLimit },
  ...laterShareRules,
]

/** 5만원 이상 20만원 이하다: both are bounds. */
export function limitsOfRange({ reading: { claims }, roles }: FinalSentence): void {
  for (let n = 1; n < claims.length; n++) {
    const low = claims[n - 1]!
    const high = claims[n]!
    const isBelow = low.qualifier === 'at_least' || low.qualifier === 'more_than'
    const isAbove = high.qualifier === 'at_most' || high.qualifier === 'less_than'
    const isLimit = roles[n - 1]!.kind === 'limit' || roles[n]!.kind === 'limit'
    if (isLimit && isBelow && isAbove && high.first - low.last <= 3 && sameUnit(low, high))
      roles[n - 1]!.kind = roles[n]!.kind = 'limit'
  }
}

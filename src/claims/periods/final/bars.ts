import { behind, isFrom, isProportion, particleOf } from '../../clauses/final/behind-numbers.ts'
import type { FinalSentence } from '../../clauses/final/final-sentence.ts'
import { nounPhrase } from '../../clauses/final/noun-phrases.ts'
import type { WordRoles } from '../../clauses/final/word-roles.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { isBullet } from '../../text/sentences.ts'
import { WORD } from '../../text/tokens.ts'
import type { PeriodMark } from '../periods.ts'
import { weather } from '../remembered-times.ts'

/*
 * Times of a verb-final sentence that are not those of a number behind them, whatever stands between.
 */

/** A time that is not that of a number behind it; one rule, with what it is for. */
type Bar = (sentence: FinalSentence, mark: PeriodMark, q: Quantity) => boolean

/** “내년 3% 늘 것”이라며 “9배는 낮다”고, “내년 9배”라며 목표가를 4만원으로: another quotation, or none; but ‘3월 동향’을 보면. */
function isQuotedApart(sentence: FinalSentence, mark: PeriodMark, q: Quantity): boolean {
  const within = sentence.quotes[mark.first]!
  return (
    within > 0 &&
    sentence.quotes[q.first] !== within &&
    (sentence.quotes[q.first]! > 0 || isSpoken(sentence, mark.first))
  )
}

/** Whether a token stands inside double marks, where somebody speaks. */
function isSpoken({ reading, quotes }: FinalSentence, at: number): boolean {
  let i = at
  while (i > 0 && quotes[i - 1] === quotes[at]) i--
  return reading.tokens[i]!.norm === '“'
}

/** 9월까지 34억달러를 벌어 연간 목표(42억달러)의: of a whole year. */
function isOfWholeYear(
  { compiled, reading: { tokens }, words }: FinalSentence,
  mark: PeriodMark,
  q: Quantity,
): boolean {
  const named = tokens[q.first - 1]?.norm === '(' ? q.first - 2 : q.first - 1
  if (mark.last >= named - 1 || words.role[named] !== 'bare') return false
  return compiled.pack.phrases.yearly?.has(tokens[named - 1]?.norm ?? '') === true
}

/** Whether a day behind a speaker is that of the verb of saying at the end. */
function isSaidThen(sentence: FinalSentence, mark: PeriodMark, q: Quantity): boolean {
  const { compiled, reading, words } = sentence
  const { isSpeaker } = compiled.pack.phrases
  if (!mark.period || mark.period.start !== mark.period.end) return false
  const at = words.role[mark.first - 1] === 'topic' ? mark.first - 1 : actorBehind(sentence, mark)
  if (at < 0) return false
  // 기상청은 29일 기온이 37도에 이르겠다고 밝혔다: not said yet.
  if (sentence.memory.today !== null && mark.period.start > sentence.memory.today) return false
  // 공사는 이날 오전 7시 열차가 멈췄다고 밝혔다
  const clock = reading.periodAt[mark.last + 1]
  if (clock?.period === null && !clock.back) return false
  // 24일 도심에서 열린 집회에 3만명이 참가했다고 밝혔다: when what they have joined was held.
  if (isOfEvent(sentence, mark, q)) return false
  // 회사는 전날에도 계약을 맺었다고 밝혔다: when it was done.
  if (compiled.pack.phrases.happened?.test(reading.tokens[mark.last]!.norm)) return false
  const speaker = nounPhrase(compiled, reading, words, at)
  if (speaker === '' || !isSpeaker?.(speaker)) return false
  return reading.cues.some(
    ({ value, first, last }) =>
      value.role === 'saying' && value.source === 'either' && first > q.last && last >= reading.tokens.length - 3,
  )
}

/** 19일 한빛공사는: the topic straight behind a day that begins its sentence, or -1. */
function actorBehind({ reading, words }: FinalSentence, { first, last }: PeriodMark): number {
  if (first > 0) return -1
  let at = last + 1
  while (words.role[at] === 'bare' && !reading.periodAt[at] && reading.claimAt[at]! < 0 && at - last < 4) at++
  return words.role[at] === 'topic' ? at : -1
}

/** Whether a number is of those who have joined what was held on a day (24일 열린 집회에 3만명이 참가했다). */
export function isOfEvent({ compiled, reading, words }: FinalSentence, mark: PeriodMark, q: Quantity): boolean {
  const { goal, joins } = compiled.pack.phrases
  const at = q.first - 1
  if (goal?.(reading.tokens[at]!.norm) !== true || joins?.test(reading.tokens[q.last + 2]?.norm ?? '') !== true)
    return false
  for (let i = mark.last + 1; i < at && i - mark.last <= 8; i++) if (words.adnominal[i]) return true
  return false
}

/** What stands straight behind a time and ties it to something else than a number further on. */
function isTiedBehind({ compiled, reading: { tokens }, words }: FinalSentence, { last }: PeriodMark): boolean {
  const { phrases } = compiled.pack
  const next = tokens[last + 1]?.norm ?? ''
  return (
    // 월급은 올해와 같은 150만원이다: as it was then.
    (words.role[last] === 'and' && phrases.alike?.has(next) === true) ||
    // 작년 수출을 2017년과 비교하면, 2014년 대비 매출이: what it is compared with
    phrases.comparedBy?.has(next) === true ||
    // 지난해 최종예산 대비, 올해 당초 예산에 비해
    isWithNounsCompared(compiled, { tokens, words }, last) ||
    // 지난해 우승자 최가은은: when it was won.
    phrases.titleHeld?.has(next) === true ||
    // 전날인 21일: told once more.
    phrases.copula?.test(tokens[last]!.norm) === true ||
    phrases.lonelyThan?.has(next) === true ||
    // 6월보다 2% 올랐다: only what it is compared with.
    phrases.than?.(tokens[last]!.norm) === true
  )
}

/** 3월(208건)과 비슷하지만 비중은 7%다: as it was then, told with its own figure. */
function isAlikeInBracket(
  { compiled, reading: { tokens }, words }: FinalSentence,
  mark: PeriodMark,
  q: Quantity,
): boolean {
  const { last } = mark
  if (tokens[last + 1]?.norm !== '(') return false
  let close = last + 2
  while (close < tokens.length && close - last < 8 && tokens[close]!.norm !== ')') close++
  if (q.first < close || words.role[close + 1] !== 'and') return false
  return compiled.pack.phrases.alike?.has(tokens[close + 2]?.norm ?? '') === true
}

/** Whether a time stands before a noun of a few words that something is compared with. */
function isWithNounsCompared(
  { pack: { phrases } }: FinalSentence['compiled'],
  { tokens, words }: Pick<FinalSentence['reading'], 'tokens'> & Pick<FinalSentence, 'words'>,
  last: number,
): boolean {
  // 이날 전주 대비 29포인트: another time.
  // 2019년 동기 대비: but of that one.
  const isOfThat = phrases.feasts?.has(tokens[last + 1]?.norm ?? '') === true
  if ((words.role[last] !== 'bare' && words.role[last] !== 'of') || (words.against[last + 1] && !isOfThat)) return false
  let at = last + 1
  while (
    words.role[at] === 'bare' &&
    tokens[at]!.kind === WORD &&
    at - last < 4 &&
    !phrases.comparedBy?.has(tokens[at]!.norm)
  )
    at++
  if (at === last + 1) return false
  // 당초예산에 비해, 당초예산과 비교해
  if (words.role[at] === 'other' || words.role[at] === 'and') at++
  return phrases.comparedBy?.has(tokens[at]?.norm ?? '') === true
}

/** Whether a time with the particle of a goal belongs to a verb that closes its clause before the number. */
function isSetFor({ compiled, reading, words }: FinalSentence, mark: PeriodMark, q: Quantity): boolean {
  if (compiled.pack.phrases.setFor?.test(reading.tokens[mark.last]!.norm) !== true) return false
  for (let i = mark.last + 1; i < q.first && reading.claimAt[i]! < 0; i++) if (words.role[i] === 'clause') return true
  return false
}

/** 지난해 말 1천213조원 대비 260조원, 작년 매출 100억원과 비교하면 20% 늘었다: of the number that it is compared with. */
function isOfCompared(sentence: FinalSentence, mark: PeriodMark, q: Quantity): boolean {
  const { tokens, claims, claimAt } = sentence.reading
  const { phrases } = sentence.compiled.pack
  const skip = phrases.leading.has(tokens[mark.last + 1]?.norm ?? '') ? 2 : 1
  const then = claims[claimAt[mark.last + skip] ?? -1]
  if (then && then.last < q.first) {
    const at = behind(sentence, then)
    const end = tokens[at]?.norm ?? ''
    if (phrases.than?.(end) || phrases.comparedBy?.has(end)) return true
    // 작년 300편에 비해 20편
    if (tokens[at]?.glued && phrases.comparedBy?.has(tokens[at + 1]?.norm ?? '')) return true
  }
  for (const other of claims) {
    if (other.first < mark.last || other.last >= q.first) continue
    // 올 1분기는 8만명으로 지난해 1분기의 9만명에 비해: that one has a time of its own too.
    if (sentence.periods.some(({ first, last, period }) => period && first > mark.last + 2 && last < other.first))
      continue
    // 지난해 101.2%로 전년 99.3%에 견줘 나빠졌다: that one has a time of its own.
    if (sentence.words.against[other.first - 1]) continue
    // 이달 300억 달러로 전년 동기(200억 달러) 대비
    // 9월 말 0.53%로 전월 말(0.61%) 대비
    const named = tokens[other.first - 1]!.norm === '(' ? other.first - 2 : -1
    if (sentence.words.against[named] || isEdgeOf(sentence, named)) continue
    const at = behind(sentence, other)
    if (phrases.comparedBy?.has(tokens[at + 1]?.norm ?? '')) return true
    // 지난해 생산량인 386만t 대비 3% 줄었다
    if (!tokens[at]?.glued && phrases.comparedBy?.has(tokens[at]?.norm ?? '')) return true
    // 지난달 25억원에 거래된 것과 비교하면 6억원 싸다
    if (mark.last + 1 === other.first && isThatCompared(sentence, other, q)) return true
  }
  // 지난해 매출액 대비 17%
  const before = q.first - 1
  return (
    before > mark.last &&
    before <= mark.last + 3 &&
    phrases.comparedBy?.has(tokens[before]!.norm) === true &&
    !sentence.words.against[before]
  )
}

/** 전월 말: whether a token is the end of a time before, that something is compared with. */
const isEdgeOf = ({ compiled, reading: { tokens }, words }: FinalSentence, at: number): boolean =>
  at > 0 && words.against[at - 1] === 1 && compiled.pack.phrases.edges?.test(tokens[at]!.norm) === true

/** 2013년(3.5%)의 절반 이하로: what it is a part of, told with its own figure. */
function isOfWholeThen({ reading: { tokens }, words }: FinalSentence, mark: PeriodMark, q: Quantity): boolean {
  if (tokens[mark.last + 1]?.norm !== '(' || !isProportion(q)) return false
  const of = q.first - 1
  return words.role[of] === 'of' && tokens[of]!.glued && tokens[of - 1]?.norm === ')' && of - mark.last <= 8
}

/** 2022년 84억원에서 3년 만에 321억원으로: the time of what it came from, and so long before. */
function isOfSource(sentence: FinalSentence, mark: PeriodMark, q: Quantity): boolean {
  const { compiled, reading, words } = sentence
  const source = reading.claims[reading.claimAt[mark.last + 1] ?? -1]
  if (!source || source.last >= q.first || !isFrom(sentence, source)) return false
  // 지난해 3.1에서 4.2로 올랐고 타율은 0.25에서 0.27로 올랐다: nor what the next one became.
  const own = reading.claims[reading.claimAt[q.first]! - 1]
  if (own && own !== source && isTo(sentence, q) && isFrom(sentence, own) && q.first - own.last <= 4) return true
  // 테슬라는 2024년 2만대에서 101% 늘어
  const before = words.role[mark.first - 1]
  const next = reading.claims[reading.claimAt[source.first]! + 1]
  if ((before === 'topic' || before === 'subject') && isProportion(next!) && !isProportion(source)) return true
  const taken = reading.claims[reading.claimAt[source.last + 2] ?? -1]
  return (
    taken?.unit?.type === 'duration' &&
    taken.last < q.first &&
    compiled.pack.phrases.elapsedIn?.has(reading.tokens[taken.last + 1]?.norm ?? '') === true
  )
}

/** 2011년 5000억 달러를 달성한 이후 7년 만에 6000억 달러에, 2020년 문을 연 뒤 3년 만에: when that was which it came after. */
function isOfWhatCameBefore({ compiled, reading, words }: FinalSentence, mark: PeriodMark, q: Quantity): boolean {
  const { tokens, claims, claimAt } = reading
  const { after, afterwards, elapsedIn } = compiled.pack.phrases
  for (let i = mark.last + 1; i < q.first - 1; i++) {
    if (!words.adnominal[i]) continue
    const { norm } = tokens[i + 1]!
    if (after?.has(norm)) return true
    const elapsed = claims[claimAt[i + 2] ?? -1]
    if (!afterwards?.has(norm) || elapsed?.unit?.type !== 'duration' || elapsed.last >= q.first) continue
    if (elapsedIn?.has(tokens[elapsed.last + 1]?.norm ?? '')) return true
  }
  return false
}

/** Whether what a number is told of, as a thing (것), is what another is compared with. */
function isThatCompared(
  { compiled, reading: { tokens }, words }: FinalSentence,
  other: Quantity,
  q: Quantity,
): boolean {
  const { comparedBy } = compiled.pack.phrases
  for (let i = other.last + 1; i < q.first && i - other.last <= 6; i++)
    // But 27만대로 전월과 비교해: that one's is told.
    if (comparedBy?.has(tokens[i]!.norm) && words.role[i - 1] === 'and' && !words.against[i]) return true
  return false
}

/** 114.7(2020년=100)로 0.9% 올랐다 */
function isClosedInBrackets({ reading: { tokens } }: FinalSentence, mark: PeriodMark, q: Quantity): boolean {
  if (tokens[mark.first - 1]?.norm !== '(') return false
  for (let i = mark.last + 1; i < q.first && i < mark.last + 10; i++) if (tokens[i]!.norm === ')') return true
  return false
}

/** 2019년(9천만명)을 4.6% 웃돌았다: what is compared with. */
function isOfBracket({ compiled, reading, words }: FinalSentence, mark: PeriodMark, q: Quantity): boolean {
  const { tokens, claims, claimAt } = reading
  const { phrases } = compiled.pack
  let open = mark.last + 1
  // 지난달 중순 저점(1천160.42)과 비교하면
  while (open - mark.last <= 3 && words.role[open] === 'bare' && tokens[open]!.kind === WORD) {
    // 28일 전 거래일(1천931.97)보다: of the day before.
    const cue = reading.cueAt[open]?.value
    if (cue?.role === 'basis' && cue.sets === 'dod') return false
    open++
  }
  // 지난달 1일(연 4.4%)과 비교하면
  const inside = phrases.leading.has(tokens[open + 1]?.norm ?? '') || phrases.perYear === tokens[open + 1]?.norm ? 2 : 1
  const told = claims[claimAt[open + inside] ?? -1]
  if (!told || tokens[open]!.norm !== '(' || tokens[told.last + 1]?.norm !== ')' || q.first <= told.last) return false
  const particle = words.role[told.last + 2]
  if (open === mark.last + 1 && (particle === 'object' || particle === 'of')) return true
  // 2015년 11월(52만명)과 비교해
  return (
    phrases.than?.(tokens[told.last + 2]?.norm ?? '') === true ||
    phrases.comparedBy?.has(tokens[told.last + 3]?.norm ?? '') === true
  )
}

const isTo = (sentence: FinalSentence, q: Quantity): boolean =>
  sentence.compiled.pack.phrases.to.has(particleOf(sentence, q))

/** 지난해 절반, 작년의 2배, 작년 여름의 1.2배: how it compares with then. */
function isPartOfThen(sentence: FinalSentence, mark: PeriodMark): boolean {
  const { reading, words, periods, memory } = sentence
  const { claims, claimAt } = reading
  const isOver = mark.period !== null && mark.period.end < (memory.today ?? '')
  const base = words.role[mark.last] === 'bare' && words.role[mark.last + 1] === 'of' ? mark.last + 2 : -1
  const times = claims[claimAt[base] ?? -1]
  // 2027년 이익은 올해 추정치의 1.6배다
  const isSecond = periods.some(({ period, last }) => period !== null && last < mark.first)
  if (times?.unit?.type === 'multiple' && times.kind !== 'share' && (isOver || isSecond)) return true
  const type = claims[claimAt[mark.last + 1] ?? -1]?.unit?.type
  const isOf = words.role[mark.last] === 'of'
  // 13%로 2022년의 9.8%를 웃돌았다: as much as that was.
  if (type === 'percent') {
    const then = reading.claimAt[mark.last + 1]!
    return isOf && !claims.some((c, n) => n < then && c.unit!.type === 'percent' && isTo(sentence, c))
  }
  if (type !== 'multiple') return false
  // 내년 예산은 올해의 두 배: another time before it is that of the number.
  const first = periods.find(({ period }) => period !== null)
  return (
    (isOf && first !== undefined && first.first < mark.first) ||
    mark.back === 'period' ||
    mark.back === 'span' ||
    isOver
  )
}

/** 계약은 2024년 매출의 10%에 해당하며 가격은 2억원이다: of what another is a part of, and of that alone. */
function isOfPart({ reading, words }: FinalSentence, mark: PeriodMark, q: Quantity): boolean {
  let i = mark.last + 1
  while (words.role[i] === 'bare' && reading.claimAt[i]! < 0 && i - mark.last < 4) i++
  const part = words.role[i] === 'of' ? reading.claims[reading.claimAt[i + 1] ?? -1] : undefined
  if (!part || part === q || part.unit!.type !== 'percent' || part.last >= q.first) return false
  return words.role[mark.first - 1] === 'topic' || words.role[mark.first - 1] === 'subject'
}

/** 증가액은 지난해 지출 44조원의 5.9배다: the time of what it is so many times of. */
function isOfTimesOf(
  { reading: { claimAt, claims, tokens }, words }: FinalSentence,
  mark: PeriodMark,
  q: Quantity,
): boolean {
  const of = q.first - 1
  const whole = words.role[of] === 'of' && tokens[of]!.glued ? claims[claimAt[of - 1] ?? -1] : undefined
  return (
    isProportion(q) &&
    whole !== undefined &&
    !isProportion(whole) &&
    mark.last < whole.first &&
    words.role[mark.first - 1] === 'topic'
  )
}

/** 2021년 1월부터 3년간: only since when. */
function isBeginOfSpan({ compiled, reading }: FinalSentence, mark: PeriodMark): boolean {
  const { since } = compiled.pack.phrases
  if (since === undefined || !reading.tokens[mark.last]!.norm.endsWith(since)) return false
  return reading.claims[reading.claimAt[mark.last + 1] ?? -1]?.unit?.type === 'duration'
}

/** 법원은 12일 214억원을 빼돌린 혐의로 기소된 윤씨에게 징역 13년을 선고했다: the day of the last verb. */
function isDayOfSentence(
  { compiled, reading: { tokens }, words }: FinalSentence,
  mark: PeriodMark,
  q: Quantity,
): boolean {
  const { charges } = compiled.pack.phrases
  if (!charges || !isDayOfActor(words, mark)) return false
  for (let i = q.last + 1; i < tokens.length && i - q.last <= 7; i++) if (charges.has(tokens[i]!.norm)) return true
  return false
}

export const isDayOfActor = ({ role }: WordRoles, { first, period }: PeriodMark): boolean =>
  period !== null && period.start === period.end && role[first - 1] === 'topic'

/** 이날 승리한 한빛은 시즌 10승을 거뒀다: the day of what describes whom it is told of. */
function isDayOfDescription({ reading, words }: FinalSentence, mark: PeriodMark): boolean {
  const { back, period, last } = mark
  if (!back || !period || period.start !== period.end || reading.cueAt[last + 1]) return false
  return words.adnominal[last + 1] === true && words.role[last + 2] === 'topic'
}

/** ▲생년월일 1996년 8월 3일 ▲신발 270㎜: what an item of a list is, and not when the next ones are so. */
function isItemOfList(
  { reading: { tokens, claimAt } }: FinalSentence,
  { first, last }: PeriodMark,
  q: Quantity,
): boolean {
  const name = tokens[first - 1]
  if (name?.kind !== WORD || !isBullet(tokens[last + 1]?.norm.charCodeAt(0) ?? 0) || last + 1 >= q.first) return false
  for (let i = first - 1; i >= 0 && first - i <= 5 && claimAt[i]! < 0; i--)
    if (isBullet(tokens[i]!.norm.charCodeAt(0))) return true
  return false
}

/** 어제 관객은 3만명, 누적 관객은 818만명이다: of no day, what has come together by then; but rain falls on a day. */
const isOfSumSoFar: Bar = (sentence, { period, last }, q) => {
  if (!period || period.start !== period.end || weather.has(q.unit!.type)) return false
  const { reckoning, nowadays } = sentence.compiled.pack.phrases
  // 13일 0시 기준 누적 환자는
  for (let i = last + 1; i <= last + 3; i++) {
    const { norm } = sentence.reading.tokens[i] ?? { norm: '' }
    if (reckoning?.has(norm) || nowadays?.has(norm)) return false
  }
  return isSumSoFar(sentence, q)
}

/** Whether a number is told of what has come together so far: 누적 관객은, 누계 수출액은; but 누적 관객 200만명을 넘어섰다 tells of the day. */
export function isSumSoFar({ compiled, reading: { tokens, claimAt }, words }: FinalSentence, q: Quantity): boolean {
  const { sumsSoFar } = compiled.pack.phrases
  if (!sumsSoFar) return false
  let told = false
  for (let i = q.first - 1; i >= 0 && q.first - i <= 8 && claimAt[i]! < 0; i--) {
    const role = words.role[i]
    told ||= role === 'topic' || role === 'subject'
    if (sumsSoFar.test(tokens[i]!.norm)) return told
    if (role === 'clause') return false
  }
  return false
}

/** 2분기 매출은 지난 28일 기준 3조원이다: the day by which a span that is over has been reckoned. */
const isDayOfReckoning: Bar = ({ compiled, reading: { tokens }, periods, words, quotes }, mark) => {
  const { period, first, last } = mark
  if (!period || period.start !== period.end || !compiled.pack.phrases.reckoning?.has(tokens[last + 1]?.norm ?? ''))
    return false
  const span = periods.findLast((other) => other.last < first && other.period !== null)
  if (!span?.period || span.period.start === span.period.end || span.period.end >= period.start) return false
  if (quotes[first] !== quotes[span.first] || !/^(topic|subject)$/.test(words.role[first - 1] ?? '')) return false
  // 작년보다 15일 기준 3% 많다: nothing that is compared with.
  return words.role[span.last] === 'bare' || words.role[span.last] === 'of'
}

/** 수준이다, 수준으로: whether a word begins with one of size. */
const startsSize = (sizes: ReadonlySet<string> | undefined, word: string): boolean =>
  sizes?.has(word.slice(0, 2)) === true

/** 지난해 2만㏊의 3% 수준으로 줄었다: what it is a part of was so then. */
const isOfWholeOfThen: Bar = ({ compiled, reading: { tokens, claims, claimAt }, roles, words }, { last }, q) => {
  if (!isProportion(q)) return false
  // 작년 시험의 3분의 2, 지난해의 두 배
  const noun = words.role[last] === 'of' ? last : last + 1
  if (words.role[noun] === 'of' && noun === q.first - 1 && claimAt[noun]! < 0)
    // But 작년 이익의 절반을 배당했다: a part of it, and so of then.
    return q.unit!.type === 'multiple' && startsSize(compiled.pack.phrases.sizes, tokens[q.last + 1]?.norm ?? '')
  const whole = claims[claimAt[last + 1] ?? -1]
  if (roles[claimAt[q.first]!]!.direction === null) return false
  const tie = whole && tokens[whole.last + 1]
  return tie?.glued === true && whole!.last === q.first - 2 && compiled.pack.phrases.genitive.has(tie.norm)
}

export const bars: readonly Bar[] = [
  isOfWholeOfThen,
  isDayOfReckoning,
  isOfSumSoFar,
  isDayOfDescription,
  isQuotedApart,
  isOfWholeYear,
  isSaidThen,
  isTiedBehind,
  isSetFor,
  isOfCompared,
  isOfSource,
  isOfWhatCameBefore,
  isClosedInBrackets,
  isOfBracket,
  isPartOfThen,
  isOfPart,
  isOfTimesOf,
  isAlikeInBracket,
  isDayOfSentence,
  isBeginOfSpan,
  isItemOfList,
  isOfWholeThen,
]

import type { FinalSentence } from '../../clauses/final/final-sentence.ts'
import type { WordRoles } from '../../clauses/final/word-roles.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import type { ParticleRole } from '../../pack/pack.ts'
import { WORD } from '../../text/tokens.ts'
import type { PeriodMark } from '../periods.ts'
import { bars, isDayOfActor, isOfEvent } from './bars.ts'

/*
 * Which times of a verb-final sentence reach a number behind them.
 */

/** 2019년 같은 기간의 103%: what it is a part of. */
function isOfUnreached(sentence: FinalSentence, mark: PeriodMark, q: Quantity): boolean {
  const after = sentence.reading.periodAt[mark.last + 1]
  return (
    (after?.back === 'period' || after?.back === 'span') &&
    after.first === mark.last + 1 &&
    !reaches(sentence, after, q)
  )
}

/** Whether a time said before a number is the time of the number. */
export function reaches(sentence: FinalSentence, mark: PeriodMark, q: Quantity): boolean {
  for (const isBarred of bars) if (isBarred(sentence, mark, q)) return false
  if (isOfUnreached(sentence, mark, q)) return false
  const walk: Walk = {
    tried: lastTried(sentence, mark, q),
    inside: false,
    described: false,
    apart: false,
    // 내일은 오늘보다 2도 낮겠다: it is itself what is told of.
    own: sentence.words.role[mark.last] === 'topic',
    free: false,
    counted: false,
    closed: false,
  }
  for (let i = mark.last + 1; i < q.first; i++) if (!goesOver(sentence, mark, q, walk, i)) return false
  return !walk.inside
}

/** What a walk from a time to a number has come by. */
interface Walk {
  /** The last verb before the one who is tried, or -1. */
  readonly tried: number
  /** A description that the time belongs to. */
  inside: boolean
  /** A number of what is described, and a comma behind it. */
  described: boolean
  apart: boolean
  /** What the time is told of. */
  own: boolean
  /** A survey, of whose time all is that it found. */
  free: boolean
  /** A number. */
  counted: boolean
  /** The end of a clause. */
  closed: boolean
}

/** 12일 … 기소된 윤씨에게: how far the charges go that a court has tried. */
function lastTried({ compiled, reading: { tokens }, words }: FinalSentence, mark: PeriodMark, q: Quantity): number {
  const { tried } = compiled.pack.phrases
  if (tried && isDayOfActor(words, mark))
    for (let i = q.first - 1; i > mark.last; i--) if (tried.test(tokens[i]!.norm)) return i
  return -1
}

/** Whether a time reaches over a token on the way to a number. */
function goesOver(sentence: FinalSentence, mark: PeriodMark, q: Quantity, walk: Walk, i: number): boolean {
  const { compiled, reading, words } = sentence
  const { tokens, cueAt, claims, claimAt } = reading
  const { phrases } = compiled.pack
  const { norm } = tokens[i]!
  const role = words.role[i]
  if (isWhenSaid(sentence, mark, walk, i)) return false
  // 당첨자는 15일 발표하며 계약금은 20%다: the day of another clause.
  const isOfTopic = mark.period?.start === mark.period?.end && words.role[mark.first - 1] === 'topic'
  if (walk.closed && isOfTopic && role === 'topic' && !tokens[i]!.glued) return false
  // 수요가 1월에 몰리면서 매출이 13% 줄었다: nor when something else was so.
  if (walk.closed && role === 'subject' && !walk.counted && !tokens[i]!.glued && isOfOtherClause(sentence, mark, i))
    return false
  // 10월에 내려 연말 금리가 2%가 된다: of another time.
  if (walk.closed && phrases.yearEnds?.has(norm)) return false
  // 1970년대 성장해 현재 직원 1천800명을, 2003년 재단을 만들었고 지금까지 3천명에게: of now; but 9월 말 현재.
  walk.closed ||= role === 'clause'
  if ((walk.closed && phrases.nowadays?.has(norm)) || (i > mark.last + 1 && phrases.sofar?.has(norm))) return false
  // 정부는 내년 금리를 동결하지만 의원은 “…: whoever else speaks
  const speaks = walk.closed && role === 'topic' && tokens[i + 1]?.norm === '“' && sentence.quotes[mark.first] === 0
  if (speaks && sentence.quotes[q.first] === sentence.quotes[i + 1]) return false
  // 출범 이후: since when, with no end.
  // 2020년에는 13%까지 올랐지만, 이후 다시 10%대로: after that.
  if (walk.closed && phrases.after?.has(norm) && tokens[i - 1]?.norm === ',') return false
  // 지난 5일 후보 경선 이후 실시된 조사: nor with a longer name of what happened then.
  if (!walk.own && phrases.after?.has(norm) && (i - mark.last <= 3 || isNameOfThen(sentence, mark.last, i)))
    return false
  // 2000년 이전에는
  if (i === mark.last + 1 && phrases.before?.has(norm)) return false
  // 지난 1월(9.3%) 이후 가장 큰 폭인 5.4%: nor behind what it was then.
  if (
    phrases.after?.has(norm) &&
    tokens[mark.last + 1]?.norm === '(' &&
    tokens[i - 1]!.norm === ')' &&
    i - mark.last <= 8
  )
    return false
  // 2022년 10월 14% 이후 10% 이상: nor behind what it was then.
  const then = claims[claimAt[i - 1]!]
  if (phrases.after?.has(norm) && then !== undefined && then.first === mark.last + 1) return false
  // 11일 개봉 뒤 3주 동안 1위를 지켰다: nor since when so long.
  const isSpanSince = phrases.later?.has(norm) && words.role[i - 1] === 'bare'
  if (isSpanSince && claims[claimAt[i + 1] ?? -1]?.unit?.type === 'duration') return false
  // 작년엔 150그릇 팔았는데 요즘은 70그릇: at another time.
  if (role === 'topic' && phrases.whens?.has(reading.text.slice(tokens[i]!.start, words.nounEnd[i]))) return false
  if (role === 'topic' || role === 'subject' || role === 'object') walk.own = true
  // 지난달 5만건으로, 10월 한 달간 5만건으로 작년 7월보다 34%
  const other = claims[claimAt[i]!]
  if (other && (i === mark.last + 1 || phrases.to.has(tokens[other.last + 1]?.norm ?? ''))) walk.own = true
  // 29일(7∼15도)보다 크게: what is compared with.
  if (!walk.own && cueAt[i]?.value.role !== 'basis' && phrases.than?.(norm) && !isBasisBefore(sentence, i))
    // 지난해 같은 사업에: the same thing, and no time that is compared with.
    return norm === phrases.same && !phrases.sameTime?.test(tokens[i + 1]?.norm ?? '')
  if (role === 'clause') walk.inside = false
  // 2021년 입국한 29세 남성으로, 대통령은 500명을 보냈다: of the man alone.
  if (walk.described && norm === ',') walk.apart = true
  if (walk.apart && role === 'topic' && !tokens[i]!.glued) return false
  walk.counted ||= claimAt[i]! >= 0
  // 97조원이 넘는 매출과 47조원의 이익: how far the number before it reaches.
  if (walk.counted && words.qualifies[i]) return true
  // 41% 급증한 반면 내국인은 9% 감소했다
  if (!words.adnominal[i] || cueAt[i + 1]?.value.role === 'border') return true
  // 지난해 9개에 그쳤던 도루는 21개로, 5월 값이 급등했던 감자는 3%: the time of what was so then.
  if (phrases.onceWas?.test(norm) && (walk.counted || hasTopic(words.role, i + 1, q.first))) return false
  return goesOverDescription(sentence, mark, q, walk, i)
}

/** Whether a time is of a clause that ends before a token, and is no condition: 수요가 1월에 몰리면서 매출이, 이날 사들이며 전날 매수세를 이어갔지만 개인이. */
function isOfOtherClause(
  { compiled, reading: { tokens }, words, periods }: FinalSentence,
  mark: PeriodMark,
  at: number,
): boolean {
  const { into, isConditional } = compiled.pack.phrases
  const isSecond = periods.some(({ period, last }) => period !== null && last < mark.first)
  const isOfObject = isSecond && words.role[mark.last + 1] === 'object' && words.role[mark.last] === 'bare'
  const isPlaced = into !== undefined && tokens[mark.last]!.norm.endsWith(into)
  const isBehindSubject = words.role[mark.first - 1] === 'subject' && !tokens[mark.first - 1]!.glued
  if (!isOfObject && !(isPlaced && isBehindSubject)) return false
  for (let i = at - 1; i > mark.last; i--)
    if (words.role[i] === 'clause') return isConditional?.(tokens[i]!.norm) !== true
  return false
}

const hasTopic = (role: readonly ParticleRole[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (role[i] === 'topic' || role[i] === 'subject') return true
  return false
}

/** Whether only nouns without a particle stand between a time and a word that tells since when. */
function isNameOfThen({ reading: { tokens, claimAt }, words }: FinalSentence, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++)
    if (tokens[i]!.kind !== WORD || claimAt[i]! >= 0 || (words.role[i] !== 'bare' && words.role[i] !== 'of'))
      return false
  return to - from <= 8
}

/** 전 거래일(1천931.97)보다: whether a particle behind a bracket compares with what is a basis, and no time that stands before it. */
function isBasisBefore({ reading: { tokens }, words }: FinalSentence, at: number): boolean {
  let open = tokens[at - 1]?.norm === ')' ? at - 2 : -1
  while (open > 0 && at - open <= 8 && tokens[open]!.norm !== '(') open--
  return open > 0 && tokens[open]!.norm === '(' && words.against[open - 1] === 1
}

/** Whether a verb of saying at a token tells when it was said. */
function isWhenSaid(sentence: FinalSentence, mark: PeriodMark, { free }: Walk, i: number): boolean {
  const { compiled, reading, words, quotes } = sentence
  const { published, surveyed } = compiled.pack.phrases
  const cue = reading.cueAt[i]
  if (cue?.value.role !== 'saying' || cue.value.source !== 'before' || free) return false
  // 14일 통계청에 따르면; 27일 발표한 11월 넷째 주(24일 기준) 동향에 따르면
  // 이날 10시 발표한 조사에 따르면
  let next = mark.last + 1
  while (reading.periodAt[next]?.period === null) next++
  const reach = published?.test(reading.tokens[next]?.norm ?? '') ? 20 : 8
  return (
    i - mark.last <= reach &&
    quotes[mark.first] === 0 &&
    !surveyed?.test(reading.tokens[cue.first]!.norm) &&
    !isOfPaper(sentence, mark, cue.first) &&
    !words.adnominal[i] &&
    !isDayOfTrade(sentence, mark)
  )
}

/** 9월 노동시장 동향을 보면: the time of what the paper tells of, where it is none of a day and nothing was published then. */
function isOfPaper({ compiled, reading, words }: FinalSentence, mark: PeriodMark, at: number): boolean {
  const { papers, putOut } = compiled.pack.phrases
  if (!mark.period || mark.period.start === mark.period.end) return false
  const noun = reading.text.slice(reading.tokens[at]!.start, words.nounEnd[at]!)
  if (!papers?.has(noun) && putOut?.test(noun) !== true) return false
  for (let i = mark.last + 1; i < at; i++) if (words.role[i] !== 'bare' && words.role[i] !== 'of') return false
  return true
}

/** 23일 거래소에 따르면 지수는 전 거래일보다 1% 올랐다: the day itself, where it is compared with the one before. */
function isDayOfTrade({ compiled, reading, periods }: FinalSentence, { period }: PeriodMark): boolean {
  const { dayBefore, than } = compiled.pack.phrases
  return (
    period !== null &&
    period.start === period.end &&
    (reading.cues.some(({ value }) => value.role === 'basis' && value.sets === 'dod') ||
      // 10일 협회에 따르면 금리는 전날보다 올랐다
      periods.some(({ name, last }) => dayBefore?.has(name) && than?.(reading.tokens[last]!.norm)))
  )
}

/** 지난달 열린 회의에서: the time of what is described, unless that is the number. */
function goesOverDescription(sentence: FinalSentence, mark: PeriodMark, q: Quantity, walk: Walk, i: number): boolean {
  const { compiled, reading, words, memory } = sentence
  const { tokens, claimAt } = reading
  const { phrases } = compiled.pack
  let to = i + 1
  while (to < q.first && (words.qualifies[to] || phrases.leading.has(tokens[to]!.norm))) to++
  walk.described ||= !walk.own && to < q.first && claimAt[to]! >= 0
  if (to >= q.first || claimAt[to]! >= 0 || walk.free || i <= walk.tried) return true
  const numbered = numberOfNoun(sentence, to)
  if (isSurvey(sentence, mark, i, to)) walk.free = true
  // 3월 생산은 높은 증가세로 6% 늘었다: a topic stands between, and so the time is of the sentence.
  else if (isOfTopicBefore(words, mark, i)) return true
  // 이날 오른 종목은 587개: what is counted.
  else if (phrases.closing?.has(reading.text.slice(tokens[to]!.start, words.nounEnd[to]!))) return true
  else if (isHappening(sentence, mark.last, i) || isOfEvent(sentence, mark, q)) return true
  // 1935년 고창에서 태어난 고인은: long ago.
  else if (
    mark.period &&
    Number(mark.period.end.slice(0, 4)) + 1 < Number(memory.today?.slice(0, 4)) &&
    !onlyLeads(sentence, to + 1, q.first)
  )
    return false
  else if (numbered && numbered.first <= q.first) return isOfNumber(sentence, numbered, q)
  else if (
    (wordsBetween(sentence, mark.last, i) > 5 && tokens[i - 1]?.norm !== ',') ||
    !isHeadOfClause(sentence, to, q.first)
  )
    walk.inside = true
  return true
}

/** Whether a time leads a noun that is the topic, before a token of a description. */
function isOfTopicBefore({ role }: WordRoles, { last }: PeriodMark, at: number): boolean {
  let i = last + 1
  while (i < at && role[i] === 'bare') i++
  return i < at && role[i] === 'topic'
}

/** Words from one token to another, those that a dot joins as one: 초·중·고교생이. */
function wordsBetween({ reading: { tokens } }: FinalSentence, from: number, to: number): number {
  let n = to - from
  for (let i = from + 1; i < to; i++) if (tokens[i]!.norm === '·') n -= 2
  return n
}

/** The number that a noun described leads to straight: of 지난해 1분기에 반영된 매각 이익 1900억원 the last. */
function numberOfNoun({ compiled, reading, words }: FinalSentence, at: number): Quantity | undefined {
  let i = at
  while (i < at + 6 && reading.claimAt[i]! < 0 && words.role[i] === 'bare' && !words.qualifies[i]) i++
  const q = i > at ? reading.claims[reading.claimAt[i] ?? -1] : undefined
  const next = q && reading.tokens[q.last + 1]
  // 규모 2.0 이상 지진은: not the last of it.
  const isLast =
    next && (next.glued || reading.claimAt[q.last + 1]! >= 0 || compiled.pack.phrases.partOf.has(next.norm))
  return isLast ? q : undefined
}

/** 지난해 1분기에 반영된 이익 1900억원이 사라져 12% 줄었다: the time of what is described, and its number, alone; but 1900억원 가운데 12%. */
function isOfNumber({ compiled, reading }: FinalSentence, numbered: Quantity, q: Quantity): boolean {
  return numbered === q || compiled.pack.phrases.partOf.has(reading.tokens[numbered.last + 1]?.norm ?? '')
}

/** Whether what is described is a survey: 18∼20일 유권자를 조사한 결과: all that was found is of then. */
function isSurvey(
  { compiled, reading, words }: FinalSentence,
  { period }: PeriodMark,
  verb: number,
  noun: number,
): boolean {
  const { published, surveys, surveyed, tallied, findings } = compiled.pack.phrases
  const { tokens } = reading
  if (published?.test(tokens[verb]!.norm)) return false
  // 시민 천 명을 대상으로 한 온라인 조사에서는
  let head = noun
  while (head < noun + 2 && words.role[head] === 'bare' && tokens[head + 1]?.kind === WORD) head++
  // 2월 실적을 집계한 결과: of that month; but a day is that of the report.
  const isTallied = tallied?.test(tokens[verb]!.norm) === true && period?.start !== period?.end
  return (
    surveys?.has(reading.text.slice(tokens[head]!.start, words.nounEnd[head]!)) === true ||
    (tokens[noun]!.norm === findings && (surveyed?.test(tokens[verb]!.norm) || isTallied))
  )
}

/** 29일 국도에서 황씨가 몰던 화물차가: when and where it happened, then who. */
function isHappening({ compiled, reading, words }: FinalSentence, from: number, to: number): boolean {
  const { at } = compiled.pack.phrases
  if (at === undefined) return false
  let placed = false
  for (let i = from + 1; i < to; i++) {
    if (placed && words.role[i] === 'subject') return true
    placed ||= words.role[i] === 'other' && reading.tokens[i]!.norm.endsWith(at)
  }
  return false
}

function isHeadOfClause({ reading, words }: FinalSentence, from: number, to: number): boolean {
  const { role, qualifies } = words
  let far = from + 5
  for (let i = from; i < to && i < far; i++) {
    // 28일 거래된 생굴 10㎏ 한 상자는
    if (reading.baseAt[i] && !reading.tokens[i]!.glued) {
      far++
      continue
    }
    // 규모 2.0 이상 지진은
    if (role[i] === 'other' && qualifies[i + 1]) continue
    if (role[i] === 'topic' || role[i] === 'subject') return true
    if (role[i] !== 'bare' && role[i] !== 'of') return false
  }
  return false
}

/** Whether only words of degree stand between two tokens. */
export function onlyLeads({ compiled, reading, words }: FinalSentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (!words.qualifies[i] && !compiled.pack.phrases.leading.has(reading.tokens[i]!.norm)) return false
  return true
}

import { behind, isBound, leadsTo, particleOf } from '../../clauses/final/behind-numbers.ts'
import type { FinalSentence } from '../../clauses/final/final-sentence.ts'
import { moverAfter } from '../../clauses/final/movers.ts'
import { attributes, type Roles } from '../../clauses/sentence.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import type { PeriodMark } from '../../periods/periods.ts'
import { WORD } from '../../text/tokens.ts'
import { type Expectation, isExpectation } from '../expectation.ts'
import { expectationOf, isOpen, isWhatIsCompared } from './expected.ts'
import { isBracketed } from './marks.ts'
import { endOfQuote, endsMember, isIf, lastVerb, modalReach } from './modal-reach.ts'
import { isWhoSays } from './who-says.ts'

/** A number of a verb-final sentence that no word of expectation tells of. */
interface Plain {
  readonly sentence: FinalSentence
  readonly q: Quantity
  readonly role: Roles
  /** Last token that what is told of the number reaches. */
  readonly reach: number
  /** Last token of the quotation that it stands in, or of its sentence. */
  readonly end: number
}

/** What a number without a word of expectation is told as: a modality and why; `null` where the next rule is asked. */
type Rule = (plain: Plain) => Meant | null

interface Meant {
  readonly modality: Roles['modality']
  readonly why: string
}

const mayCome: Meant = { modality: 'hypothetical', why: 'what may come' }
const isToCome: Meant = { modality: 'forecast', why: 'verb of what is to come' }
const isIntended: Meant = { modality: 'target', why: 'verb of what is intended' }
/** Why of an aim that is told of, whatever somebody does about it. */
export const AIM = 'aim behind the number'
const isAimed: Meant = { modality: 'target', why: AIM }
const condition: Meant = { modality: 'hypothetical', why: 'condition' }
const consequence: Meant = { modality: 'hypothetical', why: 'follows from a condition' }
const asBefore: Meant = { modality: 'forecast', why: 'as in the sentence before' }
const expectedThen: Meant = { modality: 'forecast', why: 'time to come' }
const intendedThen: Meant = { modality: 'target', why: 'time to come' }

/** Why a number is the bound of a group. */
const BOUND_OF_GROUP = 'bound of a group'

/** Why of what a draft says. */
const DRAFT = 'verb of a draft'
const drafted: Meant = { modality: 'target', why: DRAFT }

/** The first that knows it is followed. */
const rules: readonly Rule[] = [
  aimed,
  verbToCome,
  promise,
  expectingVerb,
  mayReach,
  mayMove,
  draft,
  conditionBehind,
  followsCondition,
  temperatureToCome,
  timeToCome,
  ofExpected,
]

/** Sets whether a number is told, expected, intended or only supposed. */
export function modalityOf(sentence: FinalSentence, n: number): void {
  const q = sentence.reading.claims[n]!
  const role = sentence.roles[n]!
  if (isToldForItself(sentence, n)) return
  if (isCondition(sentence, q)) {
    setMeant(q, role, condition)
    return
  }
  if (followsUntrue(sentence, q)) {
    setMeant(q, role, consequence)
    return
  }
  const reach = modalReach(sentence, q)
  const cue = expectationOf(sentence, n, reach)
  if (cue) expect(sentence, q, role, cue)
  else if (!isWhatIsCompared(sentence, q)) meanPlainly({ sentence, q, role, reach, end: endOfWords(sentence, q) })
}

function meanPlainly(plain: Plain): void {
  for (let i = 0; i < rules.length; i++) {
    const meant = rules[i]!(plain)
    if (!meant) continue
    setMeant(plain.q, plain.role, meant)
    break
  }
}

function setMeant(q: Quantity, role: Roles, { modality, why }: Meant): void {
  role.modality = modality
  q.why.set('modality', why)
}

/** Whether a number counts those who speak or are there, or is a rate in force: whatever is expected is of something else. */
function isToldForItself(sentence: FinalSentence, n: number): boolean {
  const { claims, tokens } = sentence.reading
  const q = claims[n]!
  // 7명은 …라고 내다봤다: who says so.
  if (isWhoSays(sentence, q)) return true
  // 지난해(4만5400원)와 비슷할 것으로: as it was then.
  const then = tokens[q.first - 1]?.norm === '(' ? sentence.reading.periodAt[q.first - 2]?.period : null
  const isPast = then && sentence.memory.today !== null && then.end < sentence.memory.today
  const { than } = sentence.compiled.pack.phrases
  const tie = q.last + 2
  if (isPast && (than?.(tokens[tie]?.norm ?? '') || sentence.words.role[tie] === 'and')) return true
  const some = claims[n + 1]
  if (some?.first === q.last + 2 && sentence.compiled.pack.phrases.partOf.has(tokens[q.last + 1]!.norm)) {
    // 위원 19명 중 11명은 …라고 내다봤다: of whom they are some.
    if (isWhoSays(sentence, some)) return true
    // 전동차 470칸 중 210칸을 바꿀 계획이다: there they are.
    if (q.unit!.type === 'count' && some.unit!.type === 'count') return true
  }
  // 학생 7만명을 조사해 추정한 수치다: who was looked at.
  const { sampled } = sentence.compiled.pack.phrases
  if (sentence.words.role[q.last + 1] === 'object' && sampled?.test(tokens[q.last + 2]?.norm ?? '')) return true
  if (isCountedTopic(sentence, q)) return true
  // 65세 이상 환자는 97만명으로 추정된다: who they are.
  if (sentence.roles[n]!.kind === 'limit' && q.unit!.code === 'a' && q.why.get('kind') === BOUND_OF_GROUP) return true
  // 25% 관세 영향이 있는 것으로 보인다: a rate in force, whatever it does.
  return isRateInForce(sentence, q)
}

/** 주민 506명은 돌아갈 계획이다, 16개 의대는 미치지 못할 것으로 예상된다: those who are counted are there, whatever they will do. */
function isCountedTopic({ compiled, reading, words }: FinalSentence, q: Quantity): boolean {
  const { becomes, built, things, personUnits, thingUnits, amounts } = compiled.pack.phrases
  const { text } = q.unit!
  // 7만가구는 공공택지에서 공급하겠다: to be built.
  if (q.unit!.type !== 'count' || built?.has(text) || q.qualifier === 'at_least' || q.qualifier === 'more_than')
    return false
  const at = q.last + 1
  const isGlued =
    words.role[at] === 'topic' && reading.tokens[at]!.glued && (personUnits?.test(text) || things?.test(text))
  const isNamed = words.role[at] === 'topic' && !reading.tokens[at]!.glued && thingUnits?.test(text)
  if (!isGlued && !isNamed) return false
  const before = words.role[q.first - 1]
  // 지원자는 300명은 될 것이다: how many they will be.
  if (before === 'topic' || before === 'subject') return false
  const next = reading.tokens[at + 1]
  return next !== undefined && becomes?.(next.norm) !== true && amounts?.test(next.norm) !== true
}

/** 산불만 아니었다면 농도는 21까지 떨어졌을 것: what follows from what has not been, in the same quotation. */
function followsUntrue({ compiled, reading, quotes }: FinalSentence, q: Quantity): boolean {
  const { counterfactual, isPast } = compiled.pack.phrases
  if (!counterfactual) return false
  for (let i = q.first - 1; i >= 0 && quotes[i] === quotes[q.first] && q.first - i <= 14; i--) {
    const { norm } = reading.tokens[i]!
    if (reading.cueAt[i]?.value.role === 'border' || norm === '.') return false
    if (counterfactual.test(norm) && isPast(norm)) return true
  }
  return false
}

/** The particle of a number, or that of the bracket behind it: 3억 달러(약 4천억원)를. */
function particleBehind(sentence: FinalSentence, q: Quantity): string {
  const { tokens } = sentence.reading
  const token = tokens[q.last + 1]?.norm === '(' ? tokens[behind(sentence, q)] : undefined
  return token?.glued ? token.norm : particleOf(sentence, q)
}

function expect(sentence: FinalSentence, q: Quantity, role: Roles, cue: Expectation): void {
  const { side, sets, open, name } = cue.value
  // 시장 전망치 8천억원을 웃돌았다: what lies above it is another number.
  const isBefore = side === 'before' && cue.last + 1 === q.first
  if (isBefore && sentence.compiled.pack.phrases.bounded?.has(particleBehind(sentence, q)) && isBound(q)) {
    q.qualifier = null
    q.why.set('qualifier', 'what is compared with')
  }
  if (sets === 'target' && windy.has(q.unit!.type) && isToldToCome(sentence, q, cue.last)) {
    setMeant(q, role, isToCome)
    return
  }
  // 등락을 반복한 것으로 보인다: what has been.
  const { tokens } = sentence.reading
  const seems = sentence.compiled.pack.phrases.seemsDone?.(tokens[cue.first - 1]?.norm ?? '', tokens[cue.last]!.norm)
  if (sets === 'forecast' && side === 'after' && seems) {
    setMeant(q, role, { modality: 'estimate', why: name })
    return
  }
  // 올해 이익을 9억원으로 보고 있다: of a time that is not over yet.
  role.modality = sets === 'estimate' && open && isOpen(role, sentence.memory) ? 'forecast' : sets
  q.why.set('modality', name)
}

/** What nobody intends: 초속 20m의 강풍이 산불 위험을 키우겠다. */
const windy: ReadonlySet<string> = new Set(['temperature', 'speed'])

function isToldToCome({ compiled, reading, quotes }: FinalSentence, q: Quantity, verb: number): boolean {
  const isQuoted = quotes[verb] !== 0 || quotes[q.first] !== 0
  return !isQuoted && compiled.pack.phrases.isToCome?.test(reading.tokens[verb]!.norm) === true
}

/** “환율이 오르면 물가가 0.3% 오른다”고 말했다: within what is quoted. */
function endOfWords({ reading, quotes }: FinalSentence, q: Quantity): number {
  let end = reading.tokens.length - 1
  if (quotes[q.first]! > 0) while (end > q.last && quotes[end] !== quotes[q.first]) end--
  return end
}

/** 3조원 목표를 달성하지 못했다: what was aimed at, whatever came of it. */
function aimed({ sentence: { compiled, reading, words }, q }: Plain): Meant | null {
  const noun = reading.tokens[q.last + 1]
  if (!noun || noun.glued) return null
  return compiled.pack.phrases.aims?.has(reading.text.slice(noun.start, words.nounEnd[q.last + 1])) ? isAimed : null
}

/** 눈이 쌓이겠다: told of what is to come, and not what somebody says. */
function verbToCome({ sentence, q, reach }: Plain): Meant | null {
  const final = lastVerb(sentence, reach)
  if (final <= q.last || sentence.quotes[final] !== 0 || sentence.quotes[q.first] !== 0) return null
  return sentence.compiled.pack.phrases.isToCome?.test(sentence.reading.tokens[final]!.norm) ? isToCome : null
}

/** “12만개를 바꿔주겠다”고 말했다: what who speaks will do. */
function promise({ sentence, q, reach }: Plain): Meant | null {
  if (sentence.quotes[q.first] === 0) return null
  const close = endOfQuote(sentence, q)
  const verb = lastVerb(sentence, Math.min(reach, close))
  if (verb <= q.last || !sentence.compiled.pack.phrases.isToCome?.test(sentence.reading.tokens[verb]!.norm)) return null
  const isSaid = sentence.reading.cues.some(({ value, first }) => value.role === 'saying' && first > close + 1)
  return isSaid ? isIntended : null
}

/** 웃돌 것이다, 늘릴 계획이다: a verb of what is to come. */
function expectingVerb({ sentence: { compiled, reading, quotes }, q, reach }: Plain): Meant | null {
  const { tokens } = reading
  for (let i = q.last + 1; i < reach && i < tokens.length; i++) {
    if (quotes[i]! > 0 && quotes[i] !== quotes[q.first]) continue
    const modality = compiled.pack.phrases.expects?.(tokens[i]!.norm, tokens[i + 1]?.norm ?? '')
    if (modality) return { modality, why: isToCome.why }
  }
  return null
}

/** 500명에 이를 수도 있다, 4천개의 일자리가 사라질 수 있다 */
function mayReach({ sentence: { compiled, reading }, q, reach }: Plain): Meant | null {
  const { tokens, claimAt } = reading
  const { reachable, may } = compiled.pack.phrases
  for (let i = q.last + 1; i < reach && i <= q.last + 5 && claimAt[i]! < 0; i++)
    if (reachable?.test(tokens[i]!.norm) && may?.(tokens[i]!.norm, tokens[i + 1]?.norm ?? '')) return mayCome
  return null
}

/** 값이 10% 빠질 수 있다: it may, where nobody acts. */
function mayMove({ sentence, q, role, reach }: Plain): Meant | null {
  const { tokens } = sentence.reading
  // 230%로 높아질 수 있다
  const isLed =
    role.kind === 'level' &&
    role.direction !== null &&
    (leadsTo(sentence, q) || sentence.compiled.pack.phrases.to.has(particleOf(sentence, q)))
  const move = role.kind === 'change' || isLed ? moverAfter(sentence, q, isLed) : null
  if (!move || move.last >= reach) return null
  if (!sentence.compiled.pack.phrases.may?.(tokens[move.last]!.norm, tokens[move.last + 1]?.norm ?? '')) return null
  for (let i = Math.max(0, q.first - 8); i < move.last; i++) if (sentence.words.role[i] === 'object') return null
  return mayCome
}

/** 문턱을 5억원으로 낮추는 개정안: not in force yet. */
function draft({ sentence: { compiled, reading, words }, q, reach }: Plain): Meant | null {
  const { drafts, isPast, plans } = compiled.pack.phrases
  const { tokens, claimAt } = reading
  for (let i = q.last + 1; i <= reach && i - q.last <= 4; i++) {
    if (claimAt[i]! >= 0 || words.role[i] === 'clause') return null
    if (!words.adnominal[i]) continue
    const { norm } = tokens[i]!
    const next = tokens[i + 1]?.norm ?? ''
    // 120GW로 늘리는 내용도 담겼다
    return (drafts?.test(next) && !isPast(norm)) || plans?.(norm, next) ? drafted : null
  }
  return null
}

/** 31명 이상이 찬성하면: a condition; but 분양가는 8천만원으로, 당첨되면 … */
function conditionBehind({ sentence, q, reach }: Plain): Meant | null {
  // 집에서는 1천700만원, 시설에 들어가면 3천만원이다: of the next member.
  if (endsMember(sentence, q) || sentence.reading.tokens[q.last + 1]?.norm === ',') return null
  const {
    compiled,
    reading: { tokens },
    words,
  } = sentence
  for (let i = q.last + 1; i <= reach; i++) {
    if (words.role[i] !== 'clause') continue
    // 한도가 6억원으로 묶여 있어 당첨되면 12억원이 든다: told for itself.
    if (sentence.compiled.pack.phrases.because?.has(tokens[i]!.norm)) return null
    // 52세 감독은 “30%도 안 되면 진다”고 했다
    if (sentence.quotes[i]! > 0 && sentence.quotes[q.first] === 0) return null
    if (isIf(sentence, i)) return condition
    // 7만원이고 제한속도를 어기면: told for itself.
    if (i === q.last + 1 && tokens[i]!.glued && compiled.pack.phrases.besides?.test(tokens[i]!.norm)) return null
    // 가공시설이 들어서며, 준공되면 …: a clause of its own before the condition.
    if (tokens[i + 1]?.norm === ',') return null
  }
  return null
}

/** 발견될 경우 7000만달러를 받는다: what a condition leads to. */
function followsCondition({ sentence, q, end }: Plain): Meant | null {
  const { compiled, reading, words, quotes } = sentence
  const { tokens, cueAt } = reading
  const { isPast, contrasts } = compiled.pack.phrases
  const verb = verbOfSpeech(sentence, q, lastVerb(sentence, end))
  if (verb < 0 || isPast(tokens[verb]!.norm)) return null
  for (let i = q.first - 1; i >= 0; i--) {
    const cue = cueAt[i]
    // “3% 오르면 좋겠다”며 “8만원이 든다”고: another quotation.
    if (cue?.value.role === 'border' || (quotes[i]! > 0 && quotes[i] !== quotes[q.first])) return null
    const isClause = words.role[i] === 'clause'
    const isVerb = isClause && isIf(sentence, i)
    if (isVerb || (isExpectation(cue) && cue.value.sets === 'hypothetical')) {
      // 아이를 낳으면 주던 장려금 200만원은: the condition of what only describes.
      if (!isVerb || !words.adnominal[i + 1] || i + 1 >= q.first) return consequence
    }
    // 셋째를 낳으면 800만원을 주고, 부부에게 20만원을 준다: a clause of its own.
    // 비가 오면 80㎞로 줄여야 하는데도 103㎞로 달렸다
    else if (isClause && (tokens[i + 1]?.norm === ',' || contrasts?.(tokens[i]!.norm))) return null
  }
  return null
}

/** 줄이면 9조원을 아낄 수 있다고 분석했다: the verb of what is said, where the last verb is one of saying. */
function verbOfSpeech({ compiled, reading: { tokens, cueAt } }: FinalSentence, q: Quantity, last: number): number {
  if (cueAt[last]?.value.role === 'saying')
    for (let i = last - 1; i > q.last && i >= last - 2; i--)
      if (compiled.pack.phrases.said?.test(tokens[i]!.norm)) return i
  return last
}

/** 서울 1도, 대전 2도다: of the temperatures that were told to come. */
function temperatureToCome({ sentence: { compiled, reading, memory }, q }: Plain): Meant | null {
  if (q.unit!.type !== 'temperature' || !memory.toCome) return null
  return reading.tokens.some(({ norm }) => compiled.pack.phrases.isPast(norm)) ? null : asBefore
}

/** 이는 작년보다 5% 는 수치다: behind a sentence that only tells what is expected. */
function ofExpected({ sentence: { compiled, reading, memory } }: Plain): Meant | null {
  const { tokens } = reading
  const { pronouns, toldAsFigure } = compiled.pack.phrases
  if (!memory.expected || tokens[0] === undefined || !pronouns.has(tokens[0].norm)) return null
  let last = tokens.length - 1
  while (last > 0 && tokens[last]!.kind !== WORD) last--
  if (toldAsFigure?.test(tokens[last]!.norm) !== true) return null
  return { modality: memory.expected, why: asBefore.why }
}

/** 18일부터 2주간 행사를 열어 최대 40% 싸게 판다: the last time since which something before a number goes on. */
function sinceBefore({ compiled, reading: { tokens }, periods }: FinalSentence, q: Quantity): PeriodMark['period'] {
  const { since } = compiled.pack.phrases
  const mark = periods.findLast(({ last }) => last < q.first)
  return mark && since !== undefined && tokens[mark.last]!.norm.endsWith(since) ? mark.period : null
}

/** 개선비는 13%, 운용에 드는 운영비는 6% 늘었다: whether a verb only describes what the next number is of. */
function isOfNext({ reading, words }: FinalSentence, verb: number): boolean {
  if (!words.adnominal[verb]) return false
  let i = verb + 1
  while (words.role[i] === 'bare' && reading.claimAt[i]! < 0) i++
  return words.role[i] === 'topic' && (reading.claimAt[i + 1] ?? -1) >= 0
}

/** 2028년까지 200두로 늘린다: a time to come with a verb of the present. */
function timeToCome({ sentence, q, role, reach, end }: Plain): Meant | null {
  const { compiled, reading, words, memory, quotes } = sentence
  const { tokens, periodAt } = reading
  const { genitive, said, isPast, isPresent, isTold } = compiled.pack.phrases
  // Said in a sentence before, it holds for what moves.
  const time = role.period ?? (role.direction === null || q.unit!.type === 'duration' ? null : memory.period)
  const ahead = time ?? sinceBefore(sentence, q)
  if (!ahead || memory.today === null || ahead.end <= memory.today || ahead.start < memory.today) return null
  // 체육관(연면적 3천㎡)이 문을 연다: what it is like.
  if (attributes.has(q.unit!.type) && isBracketed(sentence, q) && !/^[cm]m$/.test(q.unit!.code ?? '')) return null
  // 990억원인 계약을 높인다
  const isCopula = words.adnominal[q.last + 1] === true && tokens[q.last + 1]!.glued
  if (isCopula || genitive.has(particleOf(sentence, q))) return null
  // “내년 3% 늘어 …까지 열려 있다”고 말했다: what is quoted ends there.
  let verb = lastVerb(sentence, Math.min(reach, end))
  // 다음 주 34개국에서 개봉한다고 밝혔다, 300명을 뽑는다고 20일 밝혔다: the verb of what is said.
  let from = verb - 1
  while (from > q.last && periodAt[from]) from--
  for (let i = from; i > q.last && i >= from - 1; i--) if (said?.test(tokens[i]!.norm)) verb = i
  if (verb >= 0 && (isPast(tokens[verb]!.norm) || isOfNext(sentence, verb))) return null
  if (!role.period && (verb < 0 || !(isPresent?.(tokens[verb]!.norm) || isTold?.(tokens[verb]!.norm)))) return null
  // Who acts on something means to; what happens is only expected.
  for (let i = Math.max(0, q.first - 12); i < verb; i++)
    if (words.role[i] === 'object' && quotes[i] === quotes[q.first]) return intendedThen
  return expectedThen
}

/** 8억원으로, 공제를 10억원으로 높이는 내용이다: the verb of the last member of a list is that of those before it. */
export function draftsOfList(sentence: FinalSentence): void {
  const { reading, roles } = sentence
  let last = -1
  for (let n = roles.length - 1; n >= 0; n--) {
    const q = reading.claims[n]!
    if (q.why.get('modality') === DRAFT) last = n
    else if (last >= 0 && roles[n]!.modality === 'reported' && endsMember(sentence, q)) {
      roles[n]!.modality = roles[last]!.modality
      q.why.set('modality', DRAFT)
    }
  }
}

/** Whether a number only tells which rate it is, of which something else is said: 25% 관세 조치에서. */
function isRateInForce({ compiled, reading, words }: FinalSentence, q: Quantity): boolean {
  const at = q.last + 1
  const noun = reading.tokens[at]
  if (q.unit!.type !== 'percent' || !noun || noun.glued || compiled.pack.phrases.rates?.has(noun.norm) !== true)
    return false
  const next = reading.tokens[at + 1]
  return (
    words.role[at] === 'bare' &&
    next?.kind === WORD &&
    !next.glued &&
    /^(bare|subject|topic|other|of)$/.test(words.role[at + 1]!)
  )
}

/** 요금을 50원 올리면 …: the verb of the number itself, whatever is expected to follow. */
function isCondition(sentence: FinalSentence, q: Quantity): boolean {
  const { reading, words } = sentence
  if (endsMember(sentence, q) || reading.tokens[q.last + 1]?.norm === ',') return false
  const { evenIf } = sentence.compiled.pack.phrases
  for (let i = q.last + 1; i < reading.tokens.length && i - q.last < 8; i++) {
    // 0.1%라도 웃돌면
    if (i === q.last + 1 && evenIf?.has(reading.tokens[i]!.norm)) continue
    if (words.role[i] === 'clause') return isIf(sentence, i)
    if (words.adnominal[i] || sentence.quotes[i] !== sentence.quotes[q.first]) return false
  }
  return false
}

/** 성장률 전망치를 올해 1.1%로 높였고 내년은 0.6%로 유지했다: an outlook is expected whatever the verb. */
export function foresee({ compiled, reading, roles }: FinalSentence, n: number): void {
  const role = roles[n]!
  if (role.modality !== 'reported' || role.kind !== 'level') return
  if (compiled.pack.phrases.outlookNames?.test(role.subject ?? '') !== true) return
  role.modality = 'forecast'
  reading.claims[n]!.why.set('modality', 'outlook that it is told of')
}

/** 손실이 지난해 703억원으로 5년 전보다 늘었다며, 70세로 높이면 준다고 했다: what is only supposed is not of then, nor against what was before. */
export function forgetPast({ roles, memory }: FinalSentence, n: number): void {
  const role = roles[n]!
  if (role.modality !== 'hypothetical' && role.modality !== 'target') return
  const told = roles.findLast(({ modality }, k) => k < n && modality === 'reported')
  if (!told || memory.today === null) return
  if (role.period && role.period === told.period && role.period.end < memory.today) role.period = null
  if (role.basis === told.basis) role.basis = null
}

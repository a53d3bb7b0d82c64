import type { Memory } from '../memory.ts'
import { sameUnit } from '../numbers/quantity.ts'
import { carryTime, compared, rememberDayBehind, rememberNamed } from '../periods/final/carried-times.ts'
import { periodOf } from '../periods/final/claim-periods.ts'
import { spansOf } from '../periods/final/spans.ts'
import type { PeriodMark } from '../periods/periods.ts'
import { rememberSpan } from '../periods/remembered-times.ts'
import { basisOf, carryBasis, headedBasis } from '../roles/final/bases.ts'
import { kindFromCues, limitsOfRange } from '../roles/final/kinds.ts'
import { draftsOfList, foresee, forgetPast, modalityOf } from '../roles/final/modality.ts'
import {
  kindAndDirection,
  levelsOfTimes,
  listEnds,
  restatedMoves,
  surpassed,
  wayOfBoth,
  worseIsMore,
} from '../roles/final/moves.ts'
import {
  balances,
  kindsOfPrevious,
  knownPrevious,
  ledLevels,
  movedWidths,
  pairedMoves,
  previousOf,
  timesOfPrevious,
  wayOfNumbers,
} from '../roles/final/previous.ts'
import { rememberShares } from '../roles/final/shares.ts'
import { BEFORE, isWhere } from '../subjects/final/carried.ts'
import { pairedSubjects } from '../subjects/final/paired.ts'
import { subjectOf } from '../subjects/final/subjects.ts'
import type { Compiled } from '../tables/compiled.ts'
import { isProportion, isRate, particleOf } from './final/behind-numbers.ts'
import type { FinalSentence } from './final/final-sentence.ts'
import { partWords } from './final/word-roles.ts'
import { plainRoles, type Reading, type Roles } from './sentence.ts'

/**
 * Reads a clause whose verb stands last (Korean, Japanese): the particle behind a number says what it is to the verb on its right, one verb
 * may serve several numbers before it, and the subject is the noun with a topic or subject particle on the left.
 */
export function readVerbFinal(compiled: Compiled, written: Reading, memory: Memory): Roles[] {
  const { reading, words } = partWords(compiled, written)
  const { claims } = reading
  const roles = claims.map(plainRoles)
  memory.subjectBefore = memory.subject
  const periods = spansOf(compiled, reading, memory.today)
  const sentence: FinalSentence = { compiled, reading, words, roles, memory, periods, quotes: quotesOf(reading) }
  const listEnd = listEnds(sentence)
  for (let n = 0; n < claims.length; n++) kindAndDirection(sentence, n, listEnd)
  surpassed(sentence)
  levelsOfTimes(sentence)
  pairedMoves(sentence)
  restatedMoves(sentence)
  wayOfBoth(sentence)
  for (let n = 0; n < claims.length; n++) previousOf(sentence, n)
  movedWidths(sentence)
  const levels = new Map<number, number>()
  const paired = pairedSubjects(sentence, levels)
  ledLevels(sentence, levels)
  for (const [n, level] of levels) if (roles[n]!.kind === 'change') roles[level]!.direction ??= roles[n]!.direction
  let period: PeriodMark['period'] = null
  for (let n = 0; n < claims.length; n++) period = tellNumber(sentence, n, levels, paired) ?? period
  for (const [n, level] of levels) roles[level]!.basis ??= roles[n]!.basis
  headedBasis(sentence)
  draftsOfList(sentence)
  timesOfPrevious(sentence)
  worseIsMore(sentence)
  if (claims.length > 0) rememberDayBehind(sentence)
  if (claims.length === 0) rememberNamed(sentence)
  else if (period) memory.named = null
  memory.period = period ?? memory.period
  carryTime(sentence)
  carryBasis(sentence)
  rememberShares(sentence)
  rememberListed(sentence)
  rememberHeat(sentence)
  rememberExpected(sentence)
  knownPrevious(sentence)
  wayOfNumbers(sentence)
  limitsOfRange(sentence)
  kindsOfPrevious(sentence)
  balances(sentence)
  const [first] = roles
  memory.sole = first && roles.every(({ subject }) => subject === first.subject) ? first.subject : null
  return roles
}

/** Tells what one number is, once those that move are known. @returns the time that is told for it */
function tellNumber(
  sentence: FinalSentence,
  n: number,
  levels: ReadonlyMap<number, number>,
  paired: ReadonlyMap<number, string>,
): PeriodMark['period'] {
  const { reading, roles, memory } = sentence
  const q = reading.claims[n]!
  const role = roles[n]!
  kindFromCues(sentence, n)
  basisOf(sentence, n)
  periodOf(sentence, n)
  // 지난해 상반기 5.8%보다: nor what it is compared with.
  const { than, comparedBy } = sentence.compiled.pack.phrases
  const particle = particleOf(sentence, q)
  const isThan = than?.(particle) || (particle !== '' && comparedBy?.has(reading.tokens[q.last + 2]?.norm ?? ''))
  // 지난해 76명이었던 사망자는 30명으로: nor what it was before.
  const isPrevious = roles.some(({ previous }) => previous === q)
  const told = isThan || isPrevious || q.why.get('period') === compared ? null : role.period
  // 2021년 7월(3조6000억원) 이후: not what the text tells of.
  if (told && reading.tokens[q.first - 1]?.norm !== '(') rememberSpan(memory, told)
  if (q.why.get('kind') === 'conversion in brackets') {
    const { modality, period, basis } = roles[n - 1]!
    Object.assign(role, { modality, period: role.period ?? period, basis: role.basis ?? basis })
  } else if (q.why.get('unit') !== 'age behind a name') modalityOf(sentence, n)
  forgetPast(sentence, n)
  const level = levels.get(n)
  const ofLevel = level === undefined ? null : roles[level]!.subject
  role.subject = ofLevel ?? paired.get(n) ?? (subjectOf(sentence, n) || null)
  foresee(sentence, n)
  // 3년 연속 득점왕을 차지했다: he, not that, is told of next.
  // “대학 4년 동안 빌린 돈”: nor what lasted so long.
  const isMeanwhile = q.unit!.type === 'duration' && q.why.get('subject') === 'noun before the number'
  const isLast = n + 1 === sentence.reading.claims.length
  // 서울(37명)·경기(32명) 등 75명이다: nor the last of a list in brackets.
  const isListed = (k: number): boolean => reading.claims[k]?.why.get('subject') === 'noun before the bracket'
  const isOfList = isListed(n) && isListed(n - 1)
  if (isOfList) memory.subject = memory.subjectBefore
  // 108개 스크린에서 924회 상영됐다: nor where that was.
  if (
    role.subject &&
    !isOfList &&
    !isWhere(sentence, q) &&
    q.why.get('subject') !== 'object of its verb' &&
    (isLast || !isMeanwhile)
  ) {
    // 화재는 7천210건으로 41명이 숨졌다: what it is counted in first.
    const isOther = memory.subject !== role.subject
    if (isOther) memory.subjectUnit = q.unit!.text
    // 면적이 3천 헥타르로 11% 줄었다: still what has an area.
    if (isOther || !isProportion(q)) memory.subjectType = q.unit!.type
    memory.subject = role.subject
  }
  return told
}

/** 아침 기온은 3도로 예보됐다. 서울 1도, 대전 2도다: the next sentence has no verb of its own. */
function rememberHeat({ reading, roles, memory }: FinalSentence): void {
  const heats = roles.filter((_, n) => reading.claims[n]!.unit!.type === 'temperature')
  if (heats.length > 0) memory.toCome = heats.some(({ modality }) => modality === 'forecast')
}

/** 매출 12억원이 예상된다. 이는 5% 는 수치다: what the next sentence goes on to tell is expected too. */
function rememberExpected({ roles, memory }: FinalSentence): void {
  const first = roles[0]?.modality
  const isAlike = roles.every(({ modality }) => modality === first)
  if (roles.length > 0) memory.expected = isAlike && (first === 'forecast' || first === 'estimate') ? first : null
}

/** One level of quotation is enough: what stands in single marks inside of double ones is part of them. */
function quotesOf({ tokens }: Reading): Uint16Array {
  const quotes = new Uint16Array(tokens.length)
  let count = 0
  let closer = ''
  for (let i = 0; i < tokens.length; i++) {
    const { norm, glued } = tokens[i]!
    if (closer === '') {
      const opens = norm === '“' || norm === '‘' || (norm === "'" && (!glued || i === 0))
      if (!opens) continue
      closer = norm === '“' ? '”' : norm === '‘' ? '’' : "'"
      count++
    } else if (norm === closer) {
      closer = ''
      continue
    }
    quotes[i] = count
  }
  return quotes
}

/** What the numbers of a sentence measure, where it tells one of each of several things: 매출은 69억원, 영업이익은 9억원이었다; 매출은 7%, 영업이익은 9% 늘었다. */
function rememberListed({ reading, roles, memory }: FinalSentence): void {
  if (roles.length === 0) return
  const names = new Set<string>()
  // 매출은 302억원으로 30% 줄었고 순이익은 56억원으로 39% 줄었다: each level with its movement.
  let moves = 0
  for (const [n, { subject, kind }] of roles.entries()) {
    const prior = roles[n - 1]
    if (prior && kind === 'change' && prior.kind === 'level' && prior.subject === subject && isRate(reading.claims[n]!))
      moves++
    else if (subject && sameUnit(reading.claims[0]!, reading.claims[n]!)) names.add(subject)
  }
  const isAll = names.size + moves === roles.length && (moves === 0 || moves === names.size)
  memory.listed = isAll && names.size > 1 ? [...names] : null
  // 국민은행 674명, 신한은행 234명이다. 지난해보다 줄었다: nor the last of them.
  const isItems = reading.claims.every(({ unit, why }) => unit!.type === 'count' && why.get('subject') === BEFORE)
  if (memory.listed && isItems && memory.subjectBefore) memory.subject = memory.subjectBefore
}

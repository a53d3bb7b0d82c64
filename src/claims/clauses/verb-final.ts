import { sameUnit } from '../numbers/quantity.ts'
import { yearBefore } from '../periods/days.ts'
import { carryTime, rememberNamed } from '../periods/final/carried-times.ts'
import { compared, periodOf } from '../periods/final/claim-periods.ts'
import { spansOf } from '../periods/final/spans.ts'
import type { PeriodMark } from '../periods/periods.ts'
import { basisOf } from '../roles/final/bases.ts'
import { kindFromCues } from '../roles/final/kinds.ts'
import { draftsOfList, modalityOf } from '../roles/final/modality.ts'
import { kindAndDirection, listEnds } from '../roles/final/moves.ts'
import { ledLevels, pairedMoves, previousOf } from '../roles/final/previous.ts'
import { rememberShares } from '../roles/final/shares.ts'
import { pairedSubjects } from '../subjects/final/paired.ts'
import { subjectOf } from '../subjects/final/subjects.ts'
import type { Compiled } from '../tables/compiled.ts'
import { isBullet } from '../text/sentences.ts'
import { tokenize } from '../text/tokens.ts'
import { type Asked, isRate } from './final/asked.ts'
import { partWords } from './final/word-roles.ts'
import { type Memory, plainRoles, type Reading, type Roles } from './sentence.ts'

/**
 * Reads a clause whose verb stands last (Korean, Japanese): the particle behind a number says what it is to the verb on its right, one verb
 * may serve several numbers before it, and the subject is the noun with a topic or subject particle on the left.
 */
export function readVerbFinal(compiled: Compiled, written: Reading, memory: Memory): Roles[] {
  const { reading, words } = partWords(compiled, written)
  const { claims } = reading
  const roles = claims.map(plainRoles)
  memory.subjectBefore = memory.subject
  const asked: Asked = {
    compiled,
    reading,
    words,
    roles,
    memory,
    periods: spansOf(compiled, reading, memory.today),
    quotes: quotesOf(reading),
  }
  const listEnd = listEnds(asked)
  for (let n = 0; n < claims.length; n++) kindAndDirection(asked, n, listEnd)
  pairedMoves(asked)
  for (let n = 0; n < claims.length; n++) previousOf(asked, n)
  const levels = new Map<number, number>()
  const paired = pairedSubjects(asked, levels)
  ledLevels(asked, levels)
  for (const [n, level] of levels) if (roles[n]!.kind === 'change') roles[level]!.direction ??= roles[n]!.direction
  let period: PeriodMark['period'] = null
  for (let n = 0; n < claims.length; n++) {
    const q = claims[n]!
    const role = roles[n]!
    kindFromCues(asked, n)
    basisOf(asked, n)
    periodOf(asked, n)
    if (q.why.get('period') !== compared) period = role.period ?? period
    if (q.why.get('kind') === 'conversion in brackets') {
      const { modality, period, basis } = roles[n - 1]!
      Object.assign(role, { modality, period: role.period ?? period, basis: role.basis ?? basis })
    }
    if (q.why.get('kind') !== 'conversion in brackets' && q.why.get('unit') !== 'age behind a name')
      modalityOf(asked, n)
    forgetPast(asked, n)
    role.subject = roles[levels.get(n) ?? -1]?.subject ?? paired.get(n) ?? (subjectOf(asked, n) || null)
    foresee(asked, n)
    // 3년 연속 득점왕을 차지했다: he, not that, is told of next.
    if (role.subject && q.why.get('subject') !== 'object of its verb') {
      memory.subject = role.subject
      memory.subjectType = q.unit!.type
    }
  }
  for (const [n, level] of levels) roles[level]!.basis ??= roles[n]!.basis
  headedBasis(asked)
  draftsOfList(asked)
  // 지난해 같은 기간보다 줄었으나 사망자는 14명에서 19명으로 늘었다
  for (const { previous, basis, period: now } of roles) {
    const k = previous && basis === 'yoy' ? claims.indexOf(previous) : -1
    const then = roles[k]?.period
    if (then && now && then.start === now.start && then.end === now.end)
      roles[k]!.period = { start: yearBefore(now.start), end: yearBefore(now.end) }
  }
  // 작년 90억달러에서 올해 120억달러로 5% 늘었다
  for (const [n, { previous, basis, period: now }] of roles.entries()) {
    const then = previous && basis === null ? roles[claims.indexOf(previous)]?.period : null
    if (!then || !now || yearBefore(now.start) !== then.start || yearBefore(now.end) !== then.end) continue
    roles[n]!.basis = 'yoy'
    if (roles[n + 1]?.kind === 'change') roles[n + 1]!.basis ??= 'yoy'
  }
  if (claims.length === 0) rememberNamed(asked)
  else if (period) memory.named = null
  memory.period = period ?? memory.period
  carryTime(asked)
  carryBasis(asked)
  rememberShares(asked)
  rememberListed(asked)
  // 아침 기온은 3도로 예보됐다. 서울 1도, 대전 2도다: the next sentence has no verb of its own.
  const heats = roles.filter((_, n) => claims[n]!.unit!.type === 'temperature')
  if (heats.length > 0) memory.toCome = heats.some(({ modality }) => modality === 'forecast')
  // What it came from is no part of what is expected.
  for (const { previous, modality } of roles) {
    const k = previous === null ? -1 : claims.indexOf(previous)
    if (k < 0 || modality === 'reported') continue
    // But an outlook that is moved was one before too.
    if (compiled.pack.phrases.outlooks?.has(previous!.why.get('modality') ?? '')) continue
    const role = roles[k]!
    role.modality = 'reported'
    if (role.period && memory.today !== null && role.period.start > memory.today) role.period = null
  }
  // 5만원 이상 20만원 이하다: both are bounds.
  for (let n = 1; n < claims.length; n++) {
    const [low, high] = [claims[n - 1]!, claims[n]!]
    const isBelow = low.qualifier === 'at_least' || low.qualifier === 'more_than'
    const isAbove = high.qualifier === 'at_most' || high.qualifier === 'less_than'
    const one = roles[n - 1]!.kind === 'limit' || roles[n]!.kind === 'limit'
    if (one && isBelow && isAbove && high.first - low.last <= 3 && sameUnit(low, high))
      roles[n - 1]!.kind = roles[n]!.kind = 'limit'
  }
  // Share kinds found on one end of a movement hold for the other.
  for (let n = 0; n < claims.length; n++) {
    const { previous } = roles[n]!
    if (!previous) continue
    const k = claims.indexOf(previous)
    if (k < 0) continue
    for (const kind of ['share', 'limit'] as const)
      if (roles[n]!.kind === kind || roles[k]!.kind === kind) roles[k]!.kind = roles[n]!.kind = kind
  }
  return roles
}

/** 성장률 전망치를 올해 1.1%로 높였고 내년은 0.6%로 유지했다: an outlook is expected whatever the verb. */
function foresee({ compiled, reading, roles }: Asked, n: number): void {
  const role = roles[n]!
  if (role.modality !== 'reported' || role.kind !== 'level') return
  if (compiled.pack.phrases.outlookNames?.test(role.subject ?? '') !== true) return
  role.modality = 'forecast'
  reading.claims[n]!.why.set('modality', 'outlook that it is told of')
}

/** 손실이 지난해 703억원으로 5년 전보다 늘었다며, 70세로 높이면 준다고 했다: what is only supposed is not of then, nor against what was before. */
function forgetPast({ roles, memory }: Asked, n: number): void {
  const role = roles[n]!
  if (role.modality !== 'hypothetical' && role.modality !== 'target') return
  const told = roles.findLast(({ modality }, k) => k < n && modality === 'reported')
  if (!told || memory.today === null) return
  if (role.period && role.period === told.period && role.period.end < memory.today) role.period = null
  if (role.basis === told.basis) role.basis = null
}

/**
 * 수출은 작년보다 5% 늘었다. 반도체는 8%, 자동차는 2% 증가했다: rates of a later sentence are against the same, while all of the paragraph are
 * and no other time is told of.
 */
function carryBasis({ reading, roles, memory, periods }: Asked): void {
  const rates = roles.filter(({ kind }, n) => kind === 'change' && isRate(reading.claims[n]!))
  const { against } = memory
  const isOwn = rates.some(({ basis }) => basis !== null)
  const isOther =
    periods.some(({ period }) => period !== null) || reading.cues.some(({ value }) => value.role === 'basis')
  // Of a time that is told: behind what a month has brought stands as often what a year has.
  if (against === 'yoy' && !isOwn && !isOther)
    for (const role of rates)
      if (role.modality === 'reported' && role.direction !== null && role.period !== null) role.basis = against
  for (const { kind, basis } of roles) {
    if (kind !== 'change') continue
    if (basis === null) memory.against ??= 'mixed'
    else memory.against = memory.against === null || memory.against === basis ? basis : 'mixed'
  }
}

/** 증감(전년 동월 대비)은 다음과 같다. ▲제조업 -6만1천: what the heading of a list says that changes are against. */
function headedBasis({ compiled, reading, roles, memory }: Asked): void {
  const { heading } = memory
  const { text, span } = reading
  if (!heading || heading === span || !isBullet(text.charCodeAt(span.start))) return
  const open = roles.filter(({ kind, basis }) => kind === 'change' && basis === null)
  if (open.length === 0 || roles.some(({ basis }) => basis !== null)) return
  const tokens = tokenize(text, heading.start, heading.end, compiled.words, compiled.marks)
  const cue = compiled.cues.findByGroup(tokens).find(({ value }) => value.role === 'basis')
  if (cue?.value.role !== 'basis') return
  for (const role of open) role.basis = cue.value.sets
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

/** What the numbers of a sentence measure, where it tells one of each of several things: 매출은 69억원, 영업이익은 9억원이었다. */
function rememberListed({ reading, roles, memory }: Asked): void {
  if (roles.length === 0) return
  const names = new Set<string>()
  for (const [n, { subject, kind }] of roles.entries())
    if (subject && kind === 'level' && sameUnit(reading.claims[0]!, reading.claims[n]!)) names.add(subject)
  memory.listed = names.size === roles.length && names.size > 1 ? [...names] : null
}

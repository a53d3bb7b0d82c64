import { nounPhrase } from '../../clauses/final/noun-phrases.ts'
import { partWords, type WordRoles } from '../../clauses/final/word-roles.ts'
import { attributes, type Reading, type Roles } from '../../clauses/sentence.ts'
import type { Memory } from '../../memory.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import type { Cue } from '../../pack/pack.ts'
import { compared } from '../../periods/final/carried-times.ts'
import type { PeriodMark } from '../../periods/periods.ts'
import { AIM } from '../../roles/final/modality.ts'
import type { Compiled } from '../../tables/compiled.ts'
import type { Match } from '../../tables/patterns.ts'
import { isBullet } from '../../text/sentences.ts'
import { WORD } from '../../text/tokens.ts'
import { opening, rememberPerson } from './speakers.ts'

/*
 * Bodies whose figures are told: those that a paragraph goes on to tell, those of plans, of lists and of what is reckoned.
 */

/** Sentences behind one of an announcement that go on with it, at most; a source (…에 따르면) holds for its paragraph. */
export const ANNOUNCED = 2

/** 통계청에 따르면 고용률은 63%다. 실업률은 3%다: until somebody else acts, a paragraph goes on to tell the figures of one body. */
export function goOnWithSource(compiled: Compiled, written: Reading, roles: readonly Roles[], memory: Memory): void {
  const { source } = memory
  const { reading, words } = partWords(compiled, written)
  rememberPerson(compiled, reading, words, memory)
  if (!source) return
  memory.sourceReach = (memory.sourceReach ?? 0) - 1
  if (memory.sourceReach < 0 || roles.some(({ attribution }) => attribution !== null)) {
    memory.source = null
    return
  }
  const { isAgent, elsewhere, feats } = compiled.pack.phrases
  for (let i = 0; i < reading.tokens.length; i++) {
    if (elsewhere?.has(reading.tokens[i]!.norm)) {
      memory.source = null
      memory.soleSpeaker = ''
      return
    }
    if (words.role[i] !== 'topic' || reading.periodAt[i]) continue
    const actor = nounPhrase(compiled, reading, words, i)
    // LG는 3위를 지켰다: a name in foreign letters acts in its own figures.
    const isAlone = actor === '' || source.endsWith(actor) || /[A-Za-z)]$/.test(actor)
    // 공격수 김한빛(27)을 영입했다. 김한빛은 14골을 넣었다: what is known of whom it was told of.
    if (isAlone || (!isAgent?.(actor) && !memory.names.has(actor)) || isToldOf(reading, words, i)) continue
    memory.source = null
    return
  }
  // 올 시즌 31경기에서 14골을 넣었다: known to all.
  if (feats && reading.claims.every(({ unit }) => feats.test(unit!.text))) {
    memory.source = null
    return
  }
  for (const [n, q] of reading.claims.entries()) {
    const { attribution, modality } = roles[n]!
    if (attribution !== null || q.why.get('unit') === 'age behind a name') continue
    if (modality !== 'reported' && !isReckoned(reading, modality, q)) continue
    // 수출이 늘 것이라고 내다봤다. 지난달엔 3% 줄었다: nothing that has happened.
    if (modality === 'reported' && memory.isOutlook) continue
    // 이익이 늘었다고 밝혔다. 이날 주가는 2% 내렸다: what all can see.
    if (compiled.pack.phrases.openlyTraded?.test(roles[n]!.subject ?? '')) continue
    // 표본오차는 ±3.1%포인트다: of how it was asked.
    if (reading.tokens[q.first - 1]?.norm === '±') continue
    roles[n]!.attribution = source
    q.why.set('attribution', 'whose figures the paragraph tells')
    // … 지난달 취업자는 2천만명이다. 실업률은 3%였다: of the same paper.
    // 작년 같은 기간(5명)과 비교하면: of another time.
    const time =
      isOfNow(compiled, reading, q) || q.why.get('period') === compared ? null : timeOfSource(q, roles, n, memory)
    if (time) roles[n]!.period ??= time
  }
}

/** 현재 요금은 1천500원이다: whether a few words before a number say that it is of now. */
function isOfNow({ pack }: Compiled, { tokens, claimAt }: Reading, { first }: Quantity): boolean {
  for (let i = first - 1; i >= 0 && first - i <= 6 && claimAt[i]! < 0; i--)
    if (pack.phrases.nowadays?.has(tokens[i]!.norm) || pack.phrases.recent?.has(tokens[i]!.norm)) return true
  return false
}

/** The one time that all figures of a body are of, for one that it tells further on; an announcement must have named it itself. */
function timeOfSource(q: Quantity, roles: readonly Roles[], n: number, memory: Memory): PeriodMark['period'] {
  const { told, today, sourceReach, sourceTime } = memory
  const { type } = q.unit!
  const { kind, modality } = roles[n]!
  if (!told || told === 'mixed' || told.start === told.end || today === null) return null
  if (sourceReach !== Number.POSITIVE_INFINITY && told !== sourceTime) return null
  // 내년 1분기 단가를 동결한다고 밝혔다. 적자는 28조원이다: of now.
  if (modality !== 'forecast' && told.end > today) return null
  const isTimeless = type === 'duration' || type === 'rank' || attributes.has(type) || kind === 'limit'
  return isTimeless || roles.some(({ previous }) => previous === q) ? null : told
}

/** 강북구는 0.06%에 머물렀다: whether a topic only has the figure straight behind it, and does nothing. */
function isToldOf({ tokens, claims, claimAt }: Reading, { role }: WordRoles, topic: number): boolean {
  const q = claims[claimAt[topic + 1] ?? -1]
  const particle = q && tokens[q.last + 1]?.glued ? role[q.last + 1] : undefined
  return q !== undefined && particle !== 'object' && particle !== 'subject'
}

/** 비용은 30억원으로 추산된다: what is expected of the figures that are told, and not an outlook of others (시장 전망치). */
const isReckoned = ({ cues }: Reading, modality: Roles['modality'], { first }: Quantity): boolean =>
  (modality === 'estimate' || modality === 'forecast') &&
  !cues.some(({ value, last }) => value.role === 'modality' && value.side === 'before' && last < first)

/** 시는 예산을 3억원으로 늘릴 계획이다, 정부는 5만명을 뽑기로 했다: a body that means to do something says so. */
export function attributePlans(compiled: Compiled, written: Reading, roles: readonly Roles[]): void {
  if (!roles.some(({ modality, attribution }) => modality === 'target' && attribution === null)) return
  const { reading, words } = partWords(compiled, written)
  const { isAgent, someone, pronouns } = compiled.pack.phrases
  let quoted = false
  let body = ''
  let from = 0
  for (let i = 0; i < reading.tokens.length && body === ''; i++) {
    const { norm } = reading.tokens[i]!
    if (norm === '“' || norm === '”') quoted = norm === '“'
    if (quoted || words.role[i] !== 'topic' || reading.periodAt[i]) continue
    const actor = nounPhrase(compiled, reading, words, i)
    if (actor === '' || pronouns.has(actor) || !isAgent?.(actor)) continue
    if (someone?.test(actor)) return
    body = actor
    from = i
  }
  if (body === '') return
  for (const [n, q] of reading.claims.entries()) {
    const role = roles[n]!
    // 목표를 달성하지 못했다: not what it means to do.
    if (q.why.get('modality') === AIM) continue
    if (role.modality !== 'target' || role.attribution !== null || q.first < from) continue
    role.attribution = body
    q.why.set('attribution', 'who means to')
  }
}

/** ◇ 소매가격(자료: 유통공사), and the items below it: whose figures they are; or told behind them. */
export function attributeListed(
  { pack }: Compiled,
  { text, span, claims }: Reading,
  roles: readonly Roles[],
  { heading }: Memory,
): void {
  const { sourceLine } = pack.phrases
  if (!sourceLine) return
  const isItem = isBullet(text.charCodeAt(span.start))
  const found =
    sourceLine.exec(text.slice(span.start, span.end)) ??
    (isItem && heading ? sourceLine.exec(text.slice(heading.start, heading.end)) : null)
  if (!found) return
  for (const [n, q] of claims.entries()) {
    roles[n]!.attribution ??= found[1]!
    q.why.set('attribution', 'source of a list')
  }
}

/** [김순자/주민 : 배추를 스무 포기 담갔는데…]: who is named by a label says all of the paragraph. */
export function attributeInterviewed({ claims }: Reading, roles: readonly Roles[], { interviewed }: Memory): void {
  if (!interviewed) return
  for (const [n, q] of claims.entries()) {
    if (q.why.get('unit') === 'age behind a name') continue
    roles[n]!.attribution ??= interviewed
    q.why.set('attribution', 'who is interviewed')
  }
}

/** 소방서 추산 2억원, 경찰 추산 3만명: who has reckoned the number alone. */
export function attributeReckoned(
  { pack }: Compiled,
  { tokens, claims, text, qualifiers }: Reading,
  roles: readonly Roles[],
): void {
  const { estimated, isSpeaker } = pack.phrases
  if (!estimated) return
  for (const [n, q] of claims.entries()) {
    // 10억원(소방서 추산)
    const inside =
      tokens[q.last + 1]?.norm === '(' && estimated.has(tokens[q.last + 3]?.norm ?? '') ? tokens[q.last + 2] : undefined
    if (inside && tokens[q.last + 4]?.norm === ')' && isSpeaker?.(text.slice(inside.start, inside.end))) {
      roles[n]!.attribution = text.slice(inside.start, inside.end)
      q.why.set('attribution', 'who has reckoned it')
      continue
    }
    const mark = qualifiers.find(({ last }) => last === q.first - 1)
    let at = (mark ? mark.first : q.first) - 1
    // 소방추산 2억원
    const joined = joinedReckoner(estimated, tokens[at]?.norm ?? '')
    if (joined && isSpeaker?.(joined)) {
      roles[n]!.attribution = joined
      if (roles[n]!.modality === 'reported') roles[n]!.modality = 'estimate'
      q.why.set('attribution', 'who has reckoned it')
      continue
    }
    // 소방서 추산 재산 피해는 2억원
    for (let i = at; i > 0 && at - i <= 3 && tokens[i]!.kind === WORD; i--) if (estimated.has(tokens[i]!.norm)) at = i
    const who = tokens[at - 1]
    if (who?.kind !== WORD || !estimated.has(tokens[at]!.norm)) continue
    // 주최 측 추산
    const begin = who.norm.length === 1 && tokens[at - 2]?.kind === WORD ? tokens[at - 2]! : who
    const name = text.slice(begin.start, who.end)
    // 피해 추정 면적: what is reckoned
    if (!isSpeaker?.(name) || pack.phrases.reckoned?.has(name)) continue
    roles[n]!.attribution = name
    if (roles[n]!.modality === 'reported') roles[n]!.modality = 'estimate'
    q.why.set('attribution', 'who has reckoned it')
  }
}

/** 소방추산, 경찰추산: who reckons, glued to the word for it; else empty. */
function joinedReckoner(estimated: ReadonlySet<string>, word: string): string {
  for (const noun of estimated) if (word.length > noun.length && word.endsWith(noun)) return word.slice(0, -noun.length)
  return ''
}

/** 기아가 내놓은 전기차는: what was put out is no paper and no figure. */
export function isProduct(
  { pack }: Compiled,
  { tokens, text, claimAt }: Reading,
  words: WordRoles,
  at: number,
): boolean {
  const { published, papers, putOut } = pack.phrases
  if (!words.adnominal[at] || !published?.test(tokens[at]!.norm) || !putOut) return false
  for (let i = at + 1; i < tokens.length && i - at <= 6; i++) {
    const { kind, start } = tokens[i]!
    if (claimAt[i]! >= 0) return false
    if (kind !== WORD) {
      // ‘6월 고용동향’에 따르면
      if (opening.has(tokens[i]!.norm)) return false
      continue
    }
    const noun = text.slice(start, words.nounEnd[i])
    if (papers?.has(noun) || putOut.test(noun)) return false
    if (words.role[i] !== 'bare' && words.role[i] !== 'of') return true
  }
  return false
}

/** Whether who says so is part of the words of saying: 국토부는 보고 있다. */
export const isTopical = ({ role }: WordRoles, cue: Match<Cue>): boolean =>
  cue.first < cue.last && role[cue.first] === 'topic'

/** Types of units that things have and no speaker: of weather, roads, cargo. */
export const measures: ReadonlySet<string> = new Set(['length', 'area', 'volume', 'mass', 'speed', 'temperature'])

/** Whether a number is itself the subject: 3명이, 12조원이. */
export const isSubject = ({ tokens }: Reading, { role }: WordRoles, q: Quantity): boolean =>
  role[q.last + 1] === 'subject' && tokens[q.last + 1]!.glued

/** Whether a number in brackets belongs to a name: inside it, or right behind it. */
export function isOwn({ text }: Reading, q: Quantity, name: string): boolean {
  return name.includes(text.slice(q.start - 1, q.end + 1)) || text.slice(0, q.start - 1).endsWith(name)
}

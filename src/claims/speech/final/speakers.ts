import { nounPhrase, openerOf } from '../../clauses/final/noun-phrases.ts'
import type { WordRoles } from '../../clauses/final/word-roles.ts'
import type { Reading } from '../../clauses/sentence.ts'
import type { Memory } from '../../memory.ts'
import type { Cue } from '../../pack/pack.ts'
import type { Compiled } from '../../tables/compiled.ts'
import type { Match } from '../../tables/patterns.ts'
import { WORD } from '../../text/tokens.ts'

/*
 * Who stands beside a word of saying, to its left or its right.
 */

export interface Speaker {
  readonly name: string
  readonly rule: string
  /** Whether others are told what to do. */
  readonly urges?: boolean
}

/** A speaker and the token at which it is named. */
interface Said {
  readonly name: string
  readonly at: number
}

/** Keeps the last person with a topic particle outside of quotations, whom 그는 means behind it. */
export function rememberPerson(compiled: Compiled, reading: Reading, words: WordRoles, memory: Memory): void {
  const { someone, persons, personName } = compiled.pack.phrases
  if (!someone) return
  for (const q of reading.claims) {
    const name = q.why.get('unit') === 'age behind a name' ? reading.tokens[q.first - 2] : undefined
    if (name && personName?.test(name.norm)) memory.names.add(name.norm)
  }
  let quoted = false
  for (let i = 0; i < reading.tokens.length; i++) {
    const { norm } = reading.tokens[i]!
    if (norm === '“' || norm === '”') quoted = norm === '“'
    if (quoted || words.role[i] !== 'topic' || reading.periodAt[i]) continue
    const found = nounPhrase(compiled, reading, words, i)
    if (persons?.has(found) || !someone.test(found)) continue
    memory.person = found
    memory.personAt = memory.paragraph
  }
}

/** Whether a quotation closes right before a token: …” 고. */
export const closesQuotation = ({ tokens }: Reading, at: number): boolean =>
  tokens[at]?.norm === '”' || tokens[at - 1]?.norm === '”' || tokens[at - 2]?.norm === '”'

/** Whether a verb of saying stands inside a quotation that is itself said by somebody in the same sentence. */
export function isInsideQuotation({ tokens, cues }: Reading, cue: Match<Cue>): boolean {
  let open = -1
  for (let i = 0; i < cue.first; i++) {
    const { norm } = tokens[i]!
    if (norm === '“') open = i
    else if (norm === '”') open = -1
  }
  if (open < 0) return false
  const close = tokens.findIndex(({ norm }, i) => i > cue.last && norm === '”')
  return (
    close > 0 && cues.some(({ value, first }) => value.role === 'saying' && (first === close || first === close + 1))
  )
}

/** Who says a quotation that stands before: “…”고 그는 한숨을 쉬었다. */
export function speakerRight(
  compiled: Compiled,
  reading: Reading,
  words: WordRoles,
  memory: Memory,
  from: number,
): Said | null {
  const { isSpeaker, pronouns } = compiled.pack.phrases
  for (let i = from; i < reading.tokens.length && i - from <= 10; i++) {
    const { norm } = reading.tokens[i]!
    if (norm === '“' || words.role[i] === 'clause') return null
    if (words.role[i] !== 'topic' && words.role[i] !== 'subject') continue
    const found = nounPhrase(compiled, reading, words, i)
    if (pronouns.has(found)) return namedBefore(compiled, memory, found, -1)
    return found && (isSpeaker?.(found) ?? true) ? { name: found, at: -1 } : null
  }
  return null
}

/** Whom a pronoun means: of a person the one named last. */
export function namedBefore({ pack }: Compiled, memory: Memory, pronoun: string, at: number): Said | null {
  const name = pack.phrases.persons?.has(pronoun) ? (memory.person ?? memory.speaker) : memory.speaker
  return name === null ? null : { name, at }
}

/** Where the quotation begins in which a sentence ends. */
export function lastOpening(tokens: Reading['tokens']): number {
  return Math.max(
    0,
    tokens.findLastIndex(({ norm }) => norm === '“'),
  )
}

/** …라는 게 산업부의 분석이다 */
export function analystOf(compiled: Compiled, reading: Reading, words: WordRoles, at: number): Said | null {
  const { isTheirs, pronouns, isAgent } = compiled.pack.phrases
  const role = words.role[at - 1]
  if (at === 0 || (role !== 'of' && role !== 'bare') || isTheirs?.test(reading.tokens[at]!.norm) !== true) return null
  const name = nounPhrase(compiled, reading, words, at - 1)
  // …라는 게 극장 측 설명이다
  if (role === 'bare' && isAgent?.(name) !== true) return null
  return name && !pronouns.has(name) ? { name, at: -1 } : null
}

/** Whether what stands before a verb of saying is told as said (…라고, …다며, a quotation). */
export function isReported({ pack }: Compiled, { tokens }: Reading, words: WordRoles, at: number): boolean {
  const { saidBefore, tells } = pack.phrases
  // 15억원을 깎겠다는 뜻을 밝혔다
  if (words.role[at - 1] === 'object' && tells?.test(tokens[at - 2]?.norm ?? '')) return true
  for (let i = at - 1; i >= 0 && at - i <= 3; i--) {
    const { norm } = tokens[i]!
    if (norm === '”' || norm === '"' || saidBefore?.test(norm)) return true
    if (words.role[i] === 'topic' || words.role[i] === 'subject' || words.role[i] === 'other') continue
    return false
  }
  return false
}

const closing: ReadonlySet<string> = new Set(['’', "'", '”', '」', '》'])

export const opening: ReadonlySet<string> = new Set(['‘', "'", '“', '「', '《'])

/** The token before a title in quotation marks that closes at most two tokens before `at`, or `at` where none does: 26일 발표한 ‘1∼9월 경영실적(잠정)’을 보면. */
function titleBefore(tokens: Reading['tokens'], at: number): number {
  let i = at
  while (i > 0 && at - i <= 3 && !closing.has(tokens[i]!.norm)) i--
  if (!closing.has(tokens[i]!.norm)) return at
  for (let open = i - 1; open > 0 && i - open <= 24; open--) if (opening.has(tokens[open]!.norm)) return open - 1
  return at
}

/** 통계청의 9월 인구동향에 따르면, 질병청의 동네의원 독감 환자 감시에 따르면: whose paper it is; empty where nothing of the kind stands there. */
function ownerBefore(compiled: Compiled, reading: Reading, words: WordRoles, at: number): string {
  let i = at - 1
  while (i >= 0 && at - i <= 4 && words.role[i] === 'bare' && reading.tokens[i]!.kind === WORD && !reading.periodAt[i])
    i--
  const { isAgent } = compiled.pack.phrases
  // 한빛전자의 협력사 솔빛에 따르면: no paper, but who says so.
  if (i < 0 || (!reading.periodAt[i] && isAgent?.(nounPhrase(compiled, reading, words, at)) !== false)) return ''
  while (i > 0 && reading.periodAt[i]) i--
  if (words.role[i] !== 'of') return ''
  const found = nounPhrase(compiled, reading, words, i)
  return isAgent?.(found) === true ? found : ''
}

/** 국토부와 경찰청에 따르면: both of two bodies; empty where there is one. */
function sourceBeside(compiled: Compiled, reading: Reading, words: WordRoles, at: number, last: string): string {
  const { tokens, text } = reading
  const { isAgent } = compiled.pack.phrases
  const lone = words.nounEnd[at]! <= tokens[at]!.start ? at - 1 : at
  const begin = words.nounEnd[at]! > tokens[at]!.start ? words.nounEnd[at]! : (tokens[lone]?.end ?? 0)
  let i = lone
  while (i > 0 && tokens[i]!.start > begin - last.length) i--
  if (words.role[i - 1] !== 'and' || !isAgent?.(last)) return ''
  const first = nounPhrase(compiled, reading, words, i - 1)
  if (!isAgent(first)) return ''
  const end = words.nounEnd[i - 1]! > tokens[i - 1]!.start ? words.nounEnd[i - 1]! : tokens[i - 2]!.end
  return text.slice(end - first.length, begin)
}

/** Whose data it is: 관세청에 따르면, 통계청이 29일 발표한 자료에 따르면. */
export function sourceBefore(compiled: Compiled, reading: Reading, words: WordRoles, at: number, last: number): string {
  const { phrases } = compiled.pack
  const { tokens } = reading
  // Who put it out stands further left with a subject particle, before a title in quotation marks.
  // 한길리서치가 조사(표본오차 ±3.1%포인트)한 결과
  let made = tokens[at]!.norm === ')' ? openerOf(tokens, at) : -1
  const title = titleBefore(tokens, last)
  for (let i = title; made < 0 && i >= 0 && title - i <= 20; i--) {
    const { norm } = tokens[i]!
    if ((words.adnominal[i] || words.role[i] === 'clause') && phrases.madeBy?.test(norm)) {
      made = i
      break
    }
  }
  if (made >= 0)
    for (let i = made - 1; i >= 0 && made - i <= 24; i--) {
      // 통계청에서 발표한 ‘물가 동향’에 따르면
      const isPlace = words.role[i] === 'other' && phrases.at !== undefined && tokens[i]!.norm.endsWith(phrases.at)
      if (words.role[i] !== 'subject' && words.role[i] !== 'topic' && !isPlace) continue
      // 서울시가 시민들이 쓴 카드 자료를 분석해: who does what only describes a noun.
      if (words.role[i] === 'subject' && i + 1 < made && words.adnominal[i + 1]) continue
      const found = nounPhrase(compiled, reading, words, i)
      if (isPlace && !(phrases.isAgent?.(found) && phrases.published?.test(tokens[made]!.norm))) continue
      if (found && !phrases.pronouns.has(found) && (phrases.isSpeaker?.(found) ?? true)) return found
    }
  // 의향을 물은 결과: who asked is not told.
  // 작년과 비교했더니: nor who compared.
  if (
    words.adnominal[at] ||
    words.adnominal[last] ||
    words.role[at] === 'clause' ||
    words.role[at] === 'verb' ||
    (phrases.surveyed?.test(tokens[at]!.norm) && last > at)
  )
    return ''
  // 통계청의 ‘2월 고용동향’에 따르면: whose paper it is.
  if (closing.has(tokens[at - 1]?.norm ?? '') && tokens[at]!.glued)
    for (let i = at - 2; i > 0 && at - i <= 16; i--) {
      if (!opening.has(tokens[i]!.norm)) continue
      // 기재부 ‘10월 재정동향’에 따르면
      const isMaker =
        words.role[i - 1] === 'bare' && phrases.isAgent?.(nounPhrase(compiled, reading, words, i - 1)) === true
      if (words.role[i - 1] !== 'of' && !isMaker) break
      return nounPhrase(compiled, reading, words, i - 1)
    }
  const owner = ownerBefore(compiled, reading, words, at)
  if (owner) return owner
  let found = nounPhrase(compiled, reading, words, at)
  const other = sourceBeside(compiled, reading, words, at, found)
  if (other) return other
  const whole = found
  // 국립축산과학원 자료, 관세청의 수출 통계: the paper is not its maker.
  for (let guard = 0; guard < 3; guard++) {
    const cut = found.lastIndexOf(' ')
    if (cut < 0) break
    const last = found.slice(cut + 1)
    if (!phrases.papers?.has(last) && !phrases.others?.has(last)) break
    found = found.slice(0, cut)
    // 통계청의 조사 결과
    if (words.role[at - guard - 1] === 'of' && phrases.genitive.has(found.at(-1)!)) return found.slice(0, -1)
  }
  // 국토부 2차 조사에서, 차림 비용 2차 조사에서: which one of them.
  const parted = found
  if (phrases.rounds) found = found.replace(phrases.rounds, '')
  // 유통공사(aT)의 설 차례상 차림 비용 2차 조사 결과에: whose it is, far before it.
  if (found !== parted && phrases.isAgent?.(found) !== true)
    for (let i = at - 1; i >= 0 && at - i <= FARTHEST_OWNER && words.role[i] !== 'clause'; i--)
      if (words.role[i] === 'of') return nounPhrase(compiled, reading, words, i)
  // 치안본부의 집계
  const ofWhom = found === whole || !phrases.genitive.has(found.at(-1)!) ? '' : found.slice(0, -1)
  if (ofWhom && phrases.isAgent?.(ofWhom) === true && !phrases.isAgent(found)) found = ofWhom
  // 재무현황을 살펴보면, 사건의 신분별 현황을 보면: what is looked at, with no maker.
  const isSeen = words.role[at] === 'object' && phrases.standings?.test(whole) === true
  const named = (name: string): string => (isSeen && phrases.isAgent?.(name) !== true ? '' : name)
  // 통계청의 자료
  for (let cut = found.indexOf(' '); cut > 0; cut = found.indexOf(' ', cut + 1))
    if (cut > 1 && phrases.genitive.has(found[cut - 1]!)) return named(found.slice(0, cut - 1))
  if (named(found) === '') return ''
  // 경쟁률 중간집계 결과: what is tallied.
  if (found !== whole && phrases.measures?.test(found)) return ''
  // 두 조사에서는, 전화면접 방식 조사에선: how many or what kind.
  if (phrases.methods?.test(found)) return ''
  // 2차 조사에서: which one of them.
  return phrases.papers?.has(found) || phrases.pronouns.has(found) || /^\d+.?$/.test(found) ? '' : found
}

/** Words between a survey and whose it is, at most. */
const FARTHEST_OWNER = 9

/** The person or body with a topic or subject particle before a verb of saying; what is quoted speaks of others. */
export function speakerLeft(
  compiled: Compiled,
  reading: Reading,
  words: WordRoles,
  memory: Memory,
  from: number,
  at: number,
  isQuoted: boolean,
): Said | null {
  const { phrases } = compiled.pack
  const { tokens } = reading
  const nameAt = (i: number): string | null => {
    // 전남의 경우 비가 많이 올 것으로 전망했다: of what it is told.
    if (phrases.asFor?.test(tokens[i + 1]?.norm ?? '')) return null
    const found = nounPhrase(compiled, reading, words, i)
    // 수거책은 의심은 했지만: what is done.
    if (
      words.role[i] === 'topic' &&
      phrases.lightVerb?.test(tokens[i + 1]?.norm ?? '') &&
      phrases.isAgent?.(found) !== true
    )
      return null
    if (phrases.pronouns.has(found)) return namedBefore(compiled, memory, found, i)?.name ?? null
    // ‘임금이 줄어도 찬성하느냐’는 질문에: what is quoted asks.
    if (closing.has(tokens[i - 1]?.norm ?? '') && tokens[i]!.glued && found.split(' ').length > 2) return null
    // 소문이 도는 회사: what goes round, no province.
    if (found.length === 1 && words.role[i - 1] === 'subject') return null
    // 옥돌시장은 “…: a mayor, who ends as a market does; but 주식 시장은
    const isHeard = tokens[i + 1]?.norm === '“' && !found.includes(' ') && phrases.isAgent?.(found) === true
    return found && (isHeard || (phrases.isSpeaker?.(found) ?? true))
      ? withFellow(compiled, reading, words, i, found)
      : null
  }
  // Right before the verb, behind what is said: …라고 회사는 밝혔다. Before a quotation that closes there its last words stand.
  for (let i = tokens[at]?.norm === '”' ? -1 : at - 1; i >= from && at - i <= 8; i--) {
    if (tokens[i]!.norm === '”' || words.role[i] === 'clause' || words.role[i] === 'verb') break
    const isPlace = isQuarter(compiled, tokens[i]!.norm)
    if (words.role[i] !== 'topic' && words.role[i] !== 'subject' && !isPlace) continue
    const reported = i > 0 && reportedBefore(compiled, reading, words, i)
    if (reported) {
      const name = isPlace ? nounPhrase(compiled, reading, words, i) : nameAt(i)
      if (name) return { name, at: -1 }
    }
  }
  let quoted = isQuoted
  let said: Said | null = null
  let closed = false
  for (let i = from; i < at; i++) {
    const token = tokens[i]!
    if (token.norm === '“') quoted = true
    if (token.norm === '”') quoted = false
    if (quoted || token.kind !== WORD || reading.periodAt[i]) continue
    const role = words.role[i]
    if (said && role === 'clause' && phrases.isPast(token.norm)) closed = true
    // 한모씨도 “…”고 말했다
    // But 다만 “…”고 덧붙였다.
    const isLast = phrases.alone?.has(token.norm.slice(-1)) === true && !phrases.leading.has(token.norm)
    const isToo = isLast && tokens[i + 1]?.norm === '“'
    if (role !== 'topic' && role !== 'subject' && !isToo && !isQuarter(compiled, token.norm)) continue
    if (said && !(closed && tokens[i + 1]?.norm === '“')) continue
    // 시장에서는: those who deal in it.
    const isPlace = role !== 'topic' && role !== 'subject' && !isToo
    const name = isPlace ? nounPhrase(compiled, reading, words, i) : nameAt(i)
    if (!name || (role === 'subject' && !(phrases.isAgent?.(name) ?? true) && !announces(compiled, reading, i)))
      continue
    // 논문은 학술지에 실렸으며, 김 교수는 “…”라고 말했다: straight before what is quoted, in a clause of its own.
    said = { name, at: i }
    closed = false
  }
  return said
}

/** 새솔과 한빛은 …고 밝혔다: both of them, if the first is one who speaks too. */
function withFellow(compiled: Compiled, reading: Reading, words: WordRoles, at: number, name: string): string {
  const { tokens, text } = reading
  const { isAgent, someone } = compiled.pack.phrases
  const start = text.lastIndexOf(name, words.nounEnd[at])
  let fellow = at - 1
  while (fellow >= 0 && tokens[fellow]!.start >= start) fellow--
  if (start < 0 || fellow < 0 || words.role[fellow] !== 'and') return name
  const first = nounPhrase(compiled, reading, words, fellow)
  if (!first || !(isAgent?.(first) || someone?.test(first))) return name
  const from = text.lastIndexOf(first, words.nounEnd[fellow])
  return from < 0 ? name : text.slice(from, start + name.length)
}

/** 새솔해양이 2일 공시를 통해: whether who does so announces it by a paper or on an occasion. */
function announces({ pack }: Compiled, { tokens, periodAt }: Reading, at: number): boolean {
  let i = at + 1
  while (i - at < 5 && periodAt[i]) i++
  return pack.phrases.announcedBy?.test(tokens[i]?.norm ?? '') === true
}

/** 증권가에서는, 업계에서는: who judges, told as a place. */
function isQuarter({ pack }: Compiled, word: string): boolean {
  return pack.phrases.quarters?.test(word) === true
}

function reportedBefore({ pack }: Compiled, { tokens }: Reading, words: WordRoles, at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i <= 12; i--) {
    // 집계됐다고 경찰이 밝혔다
    const { norm } = tokens[i]!
    if (norm.endsWith('”') || (norm.length > 1 && pack.phrases.saidBefore?.test(norm))) return true
    if (words.role[i] === 'clause' && pack.phrases.isPast(tokens[i]!.norm)) return false
  }
  return false
}

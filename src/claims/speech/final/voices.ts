import { nounPhrase } from '../../clauses/final/noun-phrases.ts'
import { partWords } from '../../clauses/final/word-roles.ts'
import type { Reading, Roles } from '../../clauses/sentence.ts'
import type { Memory } from '../../memory.ts'
import type { Cue } from '../../pack/pack.ts'
import { carried } from '../../periods/final/carried-times.ts'
import { isWhoSays } from '../../roles/final/who-says.ts'
import type { Compiled } from '../../tables/compiled.ts'
import type { Match } from '../../tables/patterns.ts'
import { give, TESTIMONY, type Telling } from './given.ts'
import {
  ANNOUNCED,
  attributeInterviewed,
  attributeListed,
  attributePlans,
  attributeReckoned,
  goOnWithSource,
  isProduct,
  isSubject,
  isTopical,
} from './sources.ts'
import {
  analystOf,
  closesQuotation,
  isInsideQuotation,
  isReported,
  lastOpening,
  namedBefore,
  rememberPerson,
  sourceBefore,
  speakerLeft,
  speakerRight,
} from './speakers.ts'

/**
 * Who says what a verb-final sentence says: sets `attribution`, and remembers the speaker for the paragraph.
 *
 * Each verb of saying covers what stands before it, back to the verb of saying before; a source (…에 따르면) covers what follows it.
 */
export function attributeVerbFinal(
  compiled: Compiled,
  written: Reading,
  roles: readonly Roles[],
  memory: Memory,
): void {
  attributeReckoned(compiled, written, roles)
  attributeListed(compiled, written, roles, memory)
  attributeInterviewed(written, roles, memory)
  const { quotation } = memory
  const isOpen = quotation !== null && quotation.opening.span !== written.span
  if (isOpen && quotation.speaker) memory.speaker = quotation.speaker
  const opener = quotation !== null && !isOpen ? (quotation.speaker ?? null) : null
  const goesOn = isOpen || (opensQuotation(written) && memory.speaker !== null)
  if (!goesOn && opener === null && !written.cues.some((cue) => cue.value.role === 'saying'))
    goOn(compiled, written, roles, memory)
  else {
    const { reading, words } = partWords(compiled, written)
    const telling: Telling = { compiled, reading, words, roles, memory, isOpen, covered: 0, any: false }
    rememberPerson(compiled, reading, words, memory)
    attributeTestimony(telling)
    attributeSaid(telling)
    if (!telling.any && goesOn && memory.speaker) {
      const end = isOpen ? reading.tokens.findIndex(({ norm }) => norm === '”') : -1
      give(telling, { name: memory.speaker, rule: GOES_ON }, 0, end < 0 ? reading.tokens.length : end)
    }
    if (opener !== null) giveToOpener(telling, opener)
  }
  attributePlans(compiled, written, roles)
}

/** “3억원을 받았다”는 김씨 진술을 근거로: what is quoted is said by whose testimony it is, whoever goes by it. */
function attributeTestimony({ compiled, reading, words, roles }: Telling): void {
  const { testimony, isAgent, someone } = compiled.pack.phrases
  const { tokens, text, claims } = reading
  if (!testimony) return
  for (let i = 1; i < tokens.length - 2; i++) {
    if (tokens[i]!.norm !== '”' || !tokens[i + 1]!.glued || !testimony.link.test(tokens[i + 1]!.norm)) continue
    let head = i + 2
    while (
      head < tokens.length &&
      head - i <= 5 &&
      words.role[head] === 'bare' &&
      !testimony.noun.test(tokens[head]!.norm)
    )
      head++
    const noun = tokens[head] ? text.slice(tokens[head]!.start, words.nounEnd[head]) : ''
    const who = head > i + 2 && testimony.noun.test(noun) ? nounPhrase(compiled, reading, words, head - 1) : ''
    if (!who || !(isAgent?.(who) || someone?.test(who))) continue
    const open = tokens.findLastIndex(({ norm }, k) => k < i && norm === '“')
    for (const [n, q] of claims.entries()) {
      if (q.first <= open || q.last >= i) continue
      roles[n]!.attribution = who
      q.why.set('attribution', TESTIMONY)
    }
  }
}

const GOES_ON = 'quotation goes on'

function opensQuotation({ tokens }: Reading): boolean {
  const first = tokens[0]
  return first !== undefined && (first.norm === '“' || first.norm === '"')
}

/** A sentence in which nobody speaks may go on with what was told before it. */
function goOn(compiled: Compiled, written: Reading, roles: readonly Roles[], memory: Memory): void {
  goOnWithSource(compiled, written, roles, memory)
  // 관세청은 이달 수출이 5% 늘었다고 밝혔다. 수입은 2% 줄었다: of the same figures.
  if (memory.told && memory.soleSpeaker)
    for (const [n, role] of roles.entries())
      if (written.claims[n]!.why.get('period') === carried) role.attribution ??= memory.soleSpeaker
}

/** Gives what each verb of saying covers to whoever speaks. */
function attributeSaid(telling: Telling): void {
  const { reading } = telling
  for (const cue of reading.cues) {
    // 국장은 “12만명 빠진 것으로 추정한다”고 설명했다: all that is quoted is said by whoever is quoted.
    if (!isSaying(cue) || isInsideQuotation(reading, cue)) continue
    if (cue.value.source === 'before') giveToSource(telling, cue)
    else if (cue.value.source === 'after') giveToJudge(telling, cue)
    else giveToSpeaker(telling, cue)
  }
}

type Saying = Match<Extract<Cue, { readonly role: 'saying' }>>

const isSaying = (cue: Match<Cue>): cue is Saying => cue.value.role === 'saying'

/** …에 따르면: what a source tells goes on, whoever has spoken before it. */
function giveToSource(telling: Telling, { first, last, value }: Saying): void {
  const { compiled, reading, words, memory } = telling
  const found = sourceBefore(compiled, reading, words, first, last)
  if (!found || isProduct(compiled, reading, words, last)) return
  // 협회에 따르면 비교가 어려운 회사를 빼고 집계한 결과: nobody, beside a body that is named.
  if (telling.any && compiled.pack.phrases.isAgent?.(found) !== true) return
  const { soleSpeaker } = memory
  const describes = words.adnominal[last]
  give(
    telling,
    { name: found, rule: value.name },
    telling.covered,
    describes ? endOfDescribed(telling, last + 1) : reading.tokens.length,
    { isSource: true },
  )
  // Who made the figure that is described is not whose story it is.
  memory.soleSpeaker = describes ? (soleSpeaker ?? null) : memory.speaker
  if (!describes) {
    memory.source = compiled.pack.phrases.someone?.test(found) ? null : memory.speaker
    memory.isOutlook = false
    memory.sourceReach = Number.POSITIVE_INFINITY
  }
  telling.any = true
}

/** 연합이 집계한 전망치 90억원을 3% 웃돌았다: what is described ends with its number. */
function endOfDescribed({ reading, words }: Telling, from: number): number {
  const { tokens, claims, claimAt } = reading
  let to = from
  while (to < tokens.length && claimAt[to]! < 0 && words.role[to] !== 'topic' && words.role[to] !== 'subject') to++
  return to < tokens.length && claimAt[to]! >= 0 ? claims[claimAt[to]!]!.last + 1 : tokens.length
}

/** 목표주가를 낮췄다: who judges is who acts; within its clause. */
function giveToJudge(telling: Telling, { first, last, value }: Saying): void {
  const { compiled, reading, words, memory, covered } = telling
  const { phrases } = compiled.pack
  const { tokens, claimAt } = reading
  let begin = first
  while (begin > covered && !closesPast(telling, begin)) begin--
  // 연구원은 “싸다”며 목표주가를 높였다: whoever has just spoken.
  const found =
    speakerLeft(compiled, reading, words, memory, begin, first, false) ??
    (telling.any && begin === covered && memory.speaker ? { name: memory.speaker, at: -1 } : null)
  if (!found || isDoneByCounted(telling, found, first)) return
  let to = last + 1
  while (to < tokens.length && !closesPast(telling, to)) to++
  give(telling, { name: found.name, rule: value.name }, begin, to, { outlook: true })
  // 한빛증권은 목표주가를 21만원에서 26만원으로, 새한증권은 19만원에서 24만원으로 올렸다: each its own.
  for (let i = found.at + 1; i > 0 && i < to; i++) {
    if (words.role[i] !== 'topic' || !tokens[i + 1] || claimAt[i + 1]! < 0) continue
    const body = nounPhrase(compiled, reading, words, i)
    if (phrases.isAgent?.(body)) give(telling, { name: body, rule: value.name }, i, to, { outlook: true })
  }
  // 성장률 전망치를 1.0%로 높였다. 내년은 1.8%로 잡았다; but what has happened (주가는 6% 올랐다) is nobody's outlook.
  if (!phrases.someone?.test(found.name)) rememberAnnounced(memory, memory.speaker, true)
  telling.any = true
}

/** 새솔은 12개사가 목표가를 높였다: whether those who judge are counted, so that the topic is only what they judge; none of it is counted. */
function isDoneByCounted(
  { reading, words, roles, memory }: Telling,
  { name, at }: { readonly name: string; readonly at: number },
  to: number,
): boolean {
  let found = false
  for (const [n, q] of reading.claims.entries()) {
    if (q.first <= at || q.unit!.type !== 'count' || !isSubject(reading, words, q)) continue
    found ||= q.last < to
    if (found && roles[n]!.subject === name) roles[n]!.subject = null
  }
  if (found && memory.subject === name) memory.subject = memory.subjectBefore
  return found
}

const closesPast = ({ compiled, reading, words }: Telling, at: number): boolean =>
  words.role[at] === 'clause' && compiled.pack.phrases.isPast(reading.tokens[at]!.norm)

function rememberAnnounced(memory: Memory, source: string | null, isOutlook: boolean): void {
  memory.source = source
  memory.isOutlook = isOutlook
  memory.sourceTime = memory.told ?? null
  memory.sourceReach = ANNOUNCED
}

/** …라고 밝혔다: whoever is named before it, behind what is quoted, or spoke before. */
function giveToSpeaker(telling: Telling, cue: Saying): void {
  const { compiled, reading, words, memory, covered } = telling
  const { phrases } = compiled.pack
  const { tokens } = reading
  const isQuoted = closesQuotation(reading, cue.first)
  const isPlace = phrases.quarters?.test(tokens[cue.first]!.norm) === true
  const to = isPlace || isTopical(words, cue) ? cue.first + 1 : cue.first
  const named =
    analystOf(compiled, reading, words, cue.last) ??
    speakerLeft(compiled, reading, words, memory, covered, to, telling.isOpen && !telling.any) ??
    (isQuoted ? speakerRight(compiled, reading, words, memory, cue.last + 1) : null)
  const speaker = isThing(telling, named)
    ? memory.speaker
    : (named?.name ?? (mayGoOn(telling, cue) ? memory.speaker : null))
  if (speaker) {
    // 텃밭 두 곳을 가꾸는 김씨는 “…”라고 말했다: what describes who speaks is not said by them.
    const begins = named && named.at > covered && tokens[named.at + 1]?.norm === '“'
    const earliest = begins && !tokens.slice(covered, named.at).some(({ norm }) => norm === '”') ? named.at : covered
    const since = cue.value.outlook === true && !isQuoted && named ? clauseOf(telling, named.at, cue.first) : covered
    const before = Math.max(since, earliest)
    // “돈을 불려주겠다”고 속여: only what is quoted is said, and no deed around it.
    const isDeceit = isQuoted && tokens.slice(cue.first, cue.last + 3).some(({ norm }) => phrases.deceives?.test(norm))
    const from = isDeceit
      ? Math.max(
          before,
          tokens.findLastIndex(({ norm }, i) => i < cue.first && norm === '“'),
        )
      : isQuoted && named
        ? pastOccasion(telling, named.at, cue.first, before)
        : before
    const urges = phrases.urges?.test(tokens[cue.last]!.norm) === true
    const outlook = cue.value.outlook === true
    give(telling, { name: speaker, rule: cue.value.name, urges }, from, cue.first, { outlook })
    // 목표를 세웠지만 68만대에 그쳤다: of a part of the sentence alone.
    const isLast = cue.last >= tokens.length - 3
    const isBody = named !== null && isLast && !isQuoted && !phrases.someone?.test(speaker)
    rememberAnnounced(memory, isBody ? memory.speaker : null, outlook)
    telling.any = true
  }
  telling.covered = cue.last + 1
}

/** 기아가 2%를 차지했으며, 13만대가 넘을 것으로 업계는 예상했다: where the clause begins of what is expected, if who expects it is not named before that. */
function clauseOf(telling: Telling, at: number, to: number): number {
  for (let i = to - 1; i > telling.covered; i--)
    if (closesPast(telling, i) && telling.reading.tokens[i + 1]?.norm === ',')
      return at < 0 || at > i ? i + 1 : telling.covered
  return telling.covered
}

/** 대표는 30억원을 빼돌렸다는 의혹에 대해 “…”라고 말했다: where it begins, if what it is about is told before it; else `from`. */
function pastOccasion({ compiled, reading: { tokens } }: Telling, at: number, to: number, from: number): number {
  const { about } = compiled.pack.phrases
  for (let i = Math.max(from, at) + 1; i < to; i++)
    if (tokens[i]!.norm === '“') return about?.test(tokens[i - 1]!.norm) === true ? i : from
  return from
}

/** Whether what is said without a speaker of its own is said by the one before. */
function mayGoOn({ compiled, reading, words, covered }: Telling, { first, last, value }: Saying): boolean {
  // 위원 19명 중 7명은 인하가 없을 것으로 내다봤다: they, not who spoke before.
  const isCounted = reading.claims.some(
    (q) => q.first >= covered && q.first < first && isWhoSays({ compiled, reading, words }, q),
  )
  return !isCounted && (value.outlook === true || isReported(compiled, reading, words, last))
}

/** 소방청은 화재가 많다며 전기장판은 8시간 넘게 쓰지 말라고 당부했다: a thing says nothing beside who has just spoken. */
function isThing(telling: Telling, named: { readonly name: string } | null): boolean {
  const { compiled, reading, covered, any, memory } = telling
  const { toldBeside, isAgent, someone } = compiled.pack.phrases
  if (named === null || isAgent?.(named.name) || someone?.test(named.name)) return false
  // ◆ 이도연> 저는 칭찬도 있다고 봅니다: nor in a turn of somebody's.
  if (memory.interviewed) return true
  return any && covered > 0 && toldBeside?.test(reading.tokens[covered - 1]!.norm) === true
}

/** 재판부는 “…”면서도 “…: all that whoever is named before it says. */
function giveToOpener(telling: Telling, name: string): void {
  const { tokens, text, span } = telling.reading
  const first = tokens.findIndex(({ norm }) => norm === '“')
  const isBefore = first >= 0 && text.slice(span.start, tokens[first]!.start).includes(name)
  give(telling, { name, rule: GOES_ON }, isBefore ? first : lastOpening(tokens), tokens.length)
}

/** Whom a sentence names before the quotation that it opens (김 교수는 “…), or behind the one that it closes if `isLast`. */
export function quotedVerbFinal(compiled: Compiled, written: Reading, memory: Memory, isLast: boolean): string | null {
  const { reading, words } = partWords(compiled, written)
  const { tokens, cues } = reading
  if (!isLast) {
    const at = lastOpening(tokens)
    // 시장은 “…: whoever may speak does so straight before a quotation, a mayor and no market.
    const beside = words.role[at - 1] === 'topic' ? nounPhrase(compiled, reading, words, at - 1) : ''
    if (compiled.pack.phrases.pronouns.has(beside)) return namedBefore(compiled, memory, beside, at)?.name ?? null
    if (beside !== '' && compiled.pack.phrases.isAgent?.(beside)) return beside
    return speakerLeft(compiled, reading, words, memory, 0, at, false)?.name ?? null
  }
  const end = tokens.findIndex(({ norm }) => norm === '”')
  const cue = cues.find(({ value, first }) => value.role === 'saying' && first > end)
  return (cue && speakerLeft(compiled, reading, words, memory, 0, cue.first, true)?.name) ?? null
}

/** The person whom a sentence behind a quotation tells of first: 횟집을 하는 최모씨는 이렇게 말했다. */
export function tellerVerbFinal(compiled: Compiled, written: Reading, memory: Memory): string | null {
  const { reading, words } = partWords(compiled, written)
  const { someone, pronouns } = compiled.pack.phrases
  const isLast = (at: number): boolean => at >= reading.tokens.length - 2
  for (let i = 0; i < reading.tokens.length; i++) {
    if (reading.tokens[i]!.norm === '“') return null
    const role = words.role[i]
    // 상인 김씨의 말이다
    const isTheirs = role === 'of' && isLast(i + 1)
    if ((role !== 'topic' && role !== 'subject' && !isTheirs) || reading.periodAt[i]) continue
    const found = nounPhrase(compiled, reading, words, i)
    if (pronouns.has(found)) return namedBefore(compiled, memory, found, i)?.name ?? null
    if (someone?.test(found)) return found
    if (role === 'topic') break
  }
  // 정씨는 쌀을 팔았다. “작년엔 더 받았어요.” 논은 넓다: who has been told of before it.
  return memory.personAt === memory.paragraph ? memory.person : null
}

import { sameUnit } from '../clauses/asked-final.ts'
import { attributes, type Memory, type Reading, type Roles } from '../clauses/sentence.ts'
import { nounPhrase, partWords, type WordRoles } from '../clauses/word-roles.ts'
import type { Quantity } from '../numbers/quantity.ts'
import type { Cue } from '../pack/pack.ts'
import type { PeriodMark } from '../periods/periods.ts'
import { carried } from '../periods/periods-final.ts'
import { isWhoSays, wasAsked } from '../roles/modality-final.ts'
import type { Compiled } from '../tables/compiled.ts'
import type { Match } from '../tables/patterns.ts'
import { isBullet } from '../text/sentences.ts'
import { WORD } from '../text/tokens.ts'

interface Speaker {
  readonly name: string
  readonly rule: string
}

/** A speaker and the token at which it is named. */
interface Said {
  readonly name: string
  readonly at: number
}

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
  const { someone } = compiled.pack.phrases
  const first = written.tokens[0]
  const { quotation } = memory
  const isOpen = quotation !== null && quotation.opening.span !== written.span
  if (isOpen && quotation.speaker) memory.speaker = quotation.speaker
  const opens = quotation !== null && !isOpen && quotation.speaker != null
  const goesOn =
    isOpen || (first !== undefined && (first.norm === '“' || first.norm === '"') && memory.speaker !== null)
  if (!goesOn && !opens && !written.cues.some((cue) => cue.value.role === 'saying')) {
    goOnWithSource(compiled, written, roles, memory)
    // 관세청은 이달 수출이 5% 늘었다고 밝혔다. 수입은 2% 줄었다: of the same figures.
    if (memory.told && memory.soleSpeaker)
      for (const [n, role] of roles.entries())
        if (written.claims[n]!.why.get('period') === carried) role.attribution ??= memory.soleSpeaker
    attributePlans(compiled, written, roles)
    return
  }
  const { reading, words } = partWords(compiled, written)
  const { claims, tokens, cues } = reading
  rememberPerson(compiled, reading, words, memory)
  let covered = 0
  const give = (said: Speaker, from: number, to: number, outlook = false, isSource = false): void => {
    // 나주시는 …라고 밝혔다. 시는 …라고 내다봤다: the city that spoke before.
    const full = said.name.length === 1 && memory.body?.endsWith(said.name) ? memory.body : said.name
    if (compiled.pack.phrases.places?.test(full)) memory.body = full
    const speaker = { name: full, rule: said.rule }
    for (let n = 0; n < claims.length; n++) {
      const q = claims[n]!
      if (q.first < from || q.first >= to) continue
      // 조사 결과를 보면 국민의 52%는 …라고 답했다: it is the survey that counts them.
      const { findings } = compiled.pack.phrases
      if (!isSource && isWhoSays({ compiled, reading, words }, q) && !wasAsked(reading, words, q, findings)) continue
      // 김 대표(51)는 …라고 말했다: nobody tells their own age.
      if (q.why.get('unit') === 'age behind a name' && isOwn(reading, q, speaker.name)) continue
      roles[n]!.attribution = speaker.name
      // 경제가 1.8% 성장하고 내년에는 2%로 회복할 것이라고 밝혔다: no rate of who speaks.
      const isRate = q.unit!.type === 'percent' || q.unit!.type === 'percentage_point'
      const other = n > 0 && isRate && roles[n - 1]!.subject !== speaker.name
      if (
        (outlook || other || (roles[n]!.modality === 'forecast' && memory.subjectBefore !== null)) &&
        roles[n]!.subject === speaker.name
      ) {
        // 성장률을 2%로 높였고 내년은 1.8%로 내다봤다
        const before = n > 0 && roles[n - 1]!.subject !== speaker.name ? roles[n - 1]!.subject : null
        roles[n]!.subject = before ?? memory.subjectBefore
        memory.subject = roles[n]!.subject
      }
      // 기상청은 산지에 10㎝, 들에 3㎝의 눈이 내린다고 예보했다: who speaks has no measures.
      if (roles[n]!.subject === speaker.name && measures.has(q.unit!.type)) {
        const next = roles[n + 1]?.subject ?? null
        roles[n]!.subject = next === speaker.name ? null : next
      }
      // 경찰은 3명이 숨졌다고 밝혔다: who is counted is the number's own noun.
      if (roles[n]!.subject === speaker.name && q.noun === null && isSubject(reading, words, q))
        roles[n]!.subject =
          // “학원비만 92만원이고 방학 땐 100만원이 넘는다”: as before it.
          n > 0 && sameUnit(q, claims[n - 1]!) && roles[n - 1]!.subject !== full ? roles[n - 1]!.subject : null
      q.why.set('attribution', speaker.rule)
    }
    memory.speaker = speaker.name
    if (someone?.test(speaker.name)) memory.person = speaker.name
    memory.soleSpeaker = memory.soleSpeaker === null || memory.soleSpeaker === full ? full : ''
  }
  let any = false
  for (const cue of cues) {
    if (cue.value.role !== 'saying') continue
    const { source, name } = cue.value
    // 국장은 “12만명 빠진 것으로 추정한다”고 설명했다: all that is quoted is said by whoever is quoted.
    if (isInsideQuotation(reading, cue)) continue
    if (source === 'before') {
      const found = sourceBefore(compiled, reading, words, cue.first, cue.last)
      if (!found || isProduct(compiled, reading, words, cue.last)) continue
      // 연합이 집계한 전망치 90억원을 3% 웃돌았다: what is described ends with its number.
      let to = words.adnominal[cue.last] ? cue.last + 1 : tokens.length
      while (
        to < tokens.length &&
        reading.claimAt[to]! < 0 &&
        words.role[to] !== 'topic' &&
        words.role[to] !== 'subject'
      )
        to++
      if (to < tokens.length) to = reading.claimAt[to]! < 0 ? tokens.length : claims[reading.claimAt[to]!]!.last + 1
      const { soleSpeaker } = memory
      give({ name: found, rule: name }, covered, to, false, true)
      // Who made the figure that is described is not whose story it is.
      // What a source tells goes on, whoever has spoken before it.
      memory.soleSpeaker = words.adnominal[cue.last] ? (soleSpeaker ?? null) : memory.speaker
      if (!words.adnominal[cue.last]) {
        memory.source = someone?.test(found) ? null : memory.speaker
        memory.isOutlook = false
        memory.sourceReach = Number.POSITIVE_INFINITY
      }
      any = true
      continue
    }
    if (source === 'after') {
      // 목표주가를 낮췄다: who judges is who acts; within its clause.
      const closes = (i: number): boolean => words.role[i] === 'clause' && compiled.pack.phrases.isPast(tokens[i]!.norm)
      let begin = cue.first
      while (begin > covered && !closes(begin)) begin--
      const said = speakerLeft(compiled, reading, words, memory, begin, cue.first, false)
      // 연구원은 “싸다”며 목표주가를 높였다: whoever has just spoken.
      const found = said ?? (any && begin === covered && memory.speaker ? { name: memory.speaker, at: -1 } : null)
      if (!found) continue
      let to = cue.last + 1
      while (to < tokens.length && !closes(to)) to++
      give({ name: found.name, rule: name }, begin, to)
      // 성장률 전망치를 1.0%로 높였다. 내년은 1.8%로 잡았다
      if (!someone?.test(found.name)) {
        memory.source = memory.speaker
        memory.isOutlook = false
        memory.sourceTime = memory.told ?? null
        memory.sourceReach = ANNOUNCED
      }
      any = true
      continue
    }
    const isQuoted = closesQuotation(reading, cue.first)
    const named =
      analystOf(compiled, reading, words, cue.last) ??
      speakerLeft(
        compiled,
        reading,
        words,
        memory,
        covered,
        isTopical(words, cue) ? cue.first + 1 : cue.first,
        isOpen && !any,
      ) ??
      (isQuoted ? speakerRight(compiled, reading, words, memory, cue.last + 1) : null)
    // Said without a speaker of its own: the one before goes on.
    // 위원 19명 중 7명은 인하가 없을 것으로 내다봤다: they, not who spoke before.
    const counted = claims.some(
      (q) => q.first >= covered && q.first < cue.first && isWhoSays({ compiled, reading, words }, q),
    )
    const goes = !counted && (cue.value.outlook === true || isReported(compiled, reading, words, cue.last))
    // 소방청은 화재가 많다며 전기장판은 8시간 넘게 쓰지 말라고 당부했다: a thing says nothing beside who has just spoken.
    const beside = any && covered > 0 ? tokens[covered - 1] : undefined
    const isThing =
      named !== null &&
      beside !== undefined &&
      compiled.pack.phrases.toldBeside?.test(beside.norm) === true &&
      !compiled.pack.phrases.isAgent?.(named.name) &&
      !someone?.test(named.name)
    const speaker = isThing ? memory.speaker : (named?.name ?? (goes ? memory.speaker : null))
    if (speaker) {
      // 텃밭 두 곳을 가꾸는 김씨는 “…”라고 말했다: what describes who speaks is not said by them.
      const begins = named && named.at > covered && tokens[named.at + 1]?.norm === '“'
      const from = begins && !tokens.slice(covered, named.at).some(({ norm }) => norm === '”') ? named.at : covered
      give({ name: speaker, rule: name }, from, cue.first, cue.value.outlook)
      // 목표를 세웠지만 68만대에 그쳤다: of a part of the sentence alone.
      const isLast = cue.last >= tokens.length - 3
      const isBody = named !== null && isLast && !isQuoted && !someone?.test(speaker)
      memory.source = isBody ? memory.speaker : null
      memory.isOutlook = cue.value.outlook === true
      memory.sourceTime = memory.told ?? null
      memory.sourceReach = ANNOUNCED
      any = true
    }
    covered = cue.last + 1
  }
  if (!any && goesOn && memory.speaker) {
    const end = isOpen ? tokens.findIndex(({ norm }) => norm === '”') : -1
    give({ name: memory.speaker, rule: 'quotation goes on' }, 0, end < 0 ? tokens.length : end)
  }
  if (opens) {
    // 재판부는 “…”면서도 “…: all that whoever is named before it says.
    const first = tokens.findIndex(({ norm }) => norm === '“')
    const isBefore =
      first >= 0 && written.text.slice(written.span.start, tokens[first]!.start).includes(quotation.speaker!)
    give({ name: quotation.speaker!, rule: 'quotation goes on' }, isBefore ? first : lastOpening(tokens), tokens.length)
  }
  attributePlans(compiled, written, roles)
}

/** Sentences behind one of an announcement that go on with it, at most; a source (…에 따르면) holds for its paragraph. */
const ANNOUNCED = 2

/** 통계청에 따르면 고용률은 63%다. 실업률은 3%다: until somebody else acts, a paragraph goes on to tell the figures of one body. */
function goOnWithSource(compiled: Compiled, written: Reading, roles: readonly Roles[], memory: Memory): void {
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
    // 표본오차는 ±3.1%포인트다: of how it was asked.
    if (reading.tokens[q.first - 1]?.norm === '±') continue
    roles[n]!.attribution = source
    q.why.set('attribution', 'whose figures the paragraph tells')
    // … 지난달 취업자는 2천만명이다. 실업률은 3%였다: of the same paper.
    const time = isOfNow(compiled, reading, q) ? null : timeOfSource(q, roles, n, memory)
    if (time) roles[n]!.period ??= time
  }
}

/** 현재 요금은 1천500원이다: whether a few words before a number say that it is of now. */
function isOfNow({ pack }: Compiled, { tokens, claimAt }: Reading, { first }: Quantity): boolean {
  for (let i = first - 1; i >= 0 && first - i <= 6 && claimAt[i]! < 0; i--)
    if (pack.phrases.nowadays?.has(tokens[i]!.norm)) return true
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
function attributePlans(compiled: Compiled, written: Reading, roles: readonly Roles[]): void {
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
    if (role.modality !== 'target' || role.attribution !== null || q.first < from) continue
    role.attribution = body
    q.why.set('attribution', 'who means to')
  }
}

/** Keeps the last person with a topic particle outside of quotations, whom 그는 means behind it. */
function rememberPerson(compiled: Compiled, reading: Reading, words: WordRoles, memory: Memory): void {
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
const closesQuotation = ({ tokens }: Reading, at: number): boolean =>
  tokens[at]?.norm === '”' || tokens[at - 1]?.norm === '”' || tokens[at - 2]?.norm === '”'

/** Whether a verb of saying stands inside a quotation that is itself said by somebody in the same sentence. */
function isInsideQuotation({ tokens, cues }: Reading, cue: Match<Cue>): boolean {
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
function speakerRight(
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
function namedBefore({ pack }: Compiled, memory: Memory, pronoun: string, at: number): Said | null {
  const name = pack.phrases.persons?.has(pronoun) ? (memory.person ?? memory.speaker) : memory.speaker
  return name === null ? null : { name, at }
}

/** Where the quotation begins in which a sentence ends. */
function lastOpening(tokens: Reading['tokens']): number {
  return Math.max(
    0,
    tokens.findLastIndex(({ norm }) => norm === '“'),
  )
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

/** ◇ 소매가격(자료: 유통공사), and the items below it: whose figures they are; or told behind them. */
function attributeListed(
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

/** 소방서 추산 2억원, 경찰 추산 3만명: who has reckoned the number alone. */
function attributeReckoned(
  { pack }: Compiled,
  { tokens, claims, text, qualifiers }: Reading,
  roles: readonly Roles[],
): void {
  const { estimated, isSpeaker } = pack.phrases
  if (!estimated) return
  for (const [n, q] of claims.entries()) {
    const mark = qualifiers.find(({ last }) => last === q.first - 1)
    let at = (mark ? mark.first : q.first) - 1
    // 소방서 추산 재산 피해는 2억원
    for (let i = at; i > 0 && at - i <= 3 && tokens[i]!.kind === WORD; i--) if (estimated.has(tokens[i]!.norm)) at = i
    const who = tokens[at - 1]
    if (who?.kind !== WORD || !estimated.has(tokens[at]!.norm)) continue
    // 주최 측 추산
    const begin = who.norm.length === 1 && tokens[at - 2]?.kind === WORD ? tokens[at - 2]! : who
    const name = text.slice(begin.start, who.end)
    if (!isSpeaker?.(name)) continue
    roles[n]!.attribution = name
    if (roles[n]!.modality === 'reported') roles[n]!.modality = 'estimate'
    q.why.set('attribution', 'who has reckoned it')
  }
}

/** 기아가 내놓은 전기차는: what was put out is no paper and no figure. */
function isProduct({ pack }: Compiled, { tokens, text, claimAt }: Reading, words: WordRoles, at: number): boolean {
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
const isTopical = ({ role }: WordRoles, cue: Match<Cue>): boolean => cue.first < cue.last && role[cue.first] === 'topic'

/** …라는 게 산업부의 분석이다 */
function analystOf(compiled: Compiled, reading: Reading, words: WordRoles, at: number): Said | null {
  const { isTheirs, pronouns, isAgent } = compiled.pack.phrases
  const role = words.role[at - 1]
  if (at === 0 || (role !== 'of' && role !== 'bare') || isTheirs?.test(reading.tokens[at]!.norm) !== true) return null
  const name = nounPhrase(compiled, reading, words, at - 1)
  // …라는 게 극장 측 설명이다
  if (role === 'bare' && isAgent?.(name) !== true) return null
  return name && !pronouns.has(name) ? { name, at: -1 } : null
}

/** Types of units that things have and no speaker: of weather, roads, cargo. */
const measures: ReadonlySet<string> = new Set(['length', 'area', 'volume', 'mass', 'speed', 'temperature'])

/** Whether a number is itself the subject: 3명이, 12조원이. */
const isSubject = ({ tokens }: Reading, { role }: WordRoles, q: Quantity): boolean =>
  role[q.last + 1] === 'subject' && tokens[q.last + 1]!.glued

/** Whether a number in brackets belongs to a name: inside it, or right behind it. */
function isOwn({ text }: Reading, q: Quantity, name: string): boolean {
  return name.includes(text.slice(q.start - 1, q.end + 1)) || text.slice(0, q.start - 1).endsWith(name)
}

/** Whether what stands before a verb of saying is told as said (…라고, …다며, a quotation). */
function isReported({ pack }: Compiled, { tokens }: Reading, words: WordRoles, at: number): boolean {
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
const opening: ReadonlySet<string> = new Set(['‘', "'", '“', '「', '《'])

/** Whose data it is: 관세청에 따르면, 통계청이 29일 발표한 자료에 따르면. */
function sourceBefore(compiled: Compiled, reading: Reading, words: WordRoles, at: number, last: number): string {
  const { phrases } = compiled.pack
  const { tokens } = reading
  // Who put it out stands further left with a subject particle.
  let made = -1
  for (let i = last; i >= 0 && last - i <= 14; i--) {
    const { norm } = tokens[i]!
    if ((words.adnominal[i] || words.role[i] === 'clause') && phrases.madeBy?.test(norm)) {
      made = i
      break
    }
  }
  if (made >= 0)
    for (let i = made - 1; i >= 0 && made - i <= 24; i--) {
      if (words.role[i] !== 'subject' && words.role[i] !== 'topic') continue
      const found = nounPhrase(compiled, reading, words, i)
      if (found && !phrases.pronouns.has(found) && (phrases.isSpeaker?.(found) ?? true)) return found
    }
  if (words.adnominal[at] || words.adnominal[last]) return ''
  // 통계청의 ‘2월 고용동향’에 따르면: whose paper it is.
  if (closing.has(tokens[at - 1]?.norm ?? '') && tokens[at]!.glued)
    for (let i = at - 2; i > 0 && at - i <= 16; i--) {
      if (!opening.has(tokens[i]!.norm)) continue
      if (words.role[i - 1] !== 'of') break
      return nounPhrase(compiled, reading, words, i - 1)
    }
  let found = nounPhrase(compiled, reading, words, at)
  // 국립축산과학원 자료, 관세청의 수출 통계: the paper is not its maker.
  for (let guard = 0; guard < 3; guard++) {
    const cut = found.lastIndexOf(' ')
    if (cut < 0) break
    const last = found.slice(cut + 1)
    if (!phrases.papers?.has(last) && !phrases.others?.has(last)) break
    found = found.slice(0, cut)
  }
  // 통계청의 자료
  for (let cut = found.indexOf(' '); cut > 0; cut = found.indexOf(' ', cut + 1))
    if (cut > 1 && phrases.genitive.has(found[cut - 1]!)) return found.slice(0, cut - 1)
  return phrases.papers?.has(found) || phrases.pronouns.has(found) ? '' : found
}

/** The person or body with a topic or subject particle before a verb of saying; what is quoted speaks of others. */
function speakerLeft(
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
    const found = nounPhrase(compiled, reading, words, i)
    if (phrases.pronouns.has(found)) return namedBefore(compiled, memory, found, i)?.name ?? null
    // ‘임금이 줄어도 찬성하느냐’는 질문에: what is quoted asks.
    if (closing.has(tokens[i - 1]?.norm ?? '') && tokens[i]!.glued && found.split(' ').length > 2) return null
    // 소문이 도는 회사: what goes round, no province.
    if (found.length === 1 && words.role[i - 1] === 'subject') return null
    return found && (phrases.isSpeaker?.(found) ?? true) ? found : null
  }
  // Right before the verb, behind what is said: …라고 회사는 밝혔다. Before a quotation that closes there its last words stand.
  for (let i = tokens[at]?.norm === '”' ? -1 : at - 1; i >= from && at - i <= 8; i--) {
    if (tokens[i]!.norm === '”' || words.role[i] === 'clause' || words.role[i] === 'verb') break
    if (words.role[i] !== 'topic' && words.role[i] !== 'subject') continue
    const reported = i > 0 && reportedBefore(compiled, reading, words, i)
    if (reported) {
      const name = nameAt(i)
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
    const isToo = tokens[i + 1]?.norm === '“' && phrases.alone?.has(token.norm.slice(-1)) === true
    if (role !== 'topic' && role !== 'subject' && !isToo && !isQuarter(compiled, token.norm)) continue
    if (said && !(closed && tokens[i + 1]?.norm === '“')) continue
    // 시장에서는: those who deal in it.
    const isPlace = role !== 'topic' && role !== 'subject' && !isToo
    const name = isPlace ? nounPhrase(compiled, reading, words, i) : nameAt(i)
    if (!name || (role === 'subject' && !(phrases.isAgent?.(name) ?? true))) continue
    // 논문은 학술지에 실렸으며, 김 교수는 “…”라고 말했다: straight before what is quoted, in a clause of its own.
    said = { name, at: i }
    closed = false
  }
  return said
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

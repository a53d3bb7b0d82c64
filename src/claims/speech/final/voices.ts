import { nounPhrase, partWords } from '../../clauses/final/word-roles.ts'
import type { Memory, Reading, Roles } from '../../clauses/sentence.ts'
import { sameUnit } from '../../numbers/quantity.ts'
import { carried } from '../../periods/final/carried-times.ts'
import { isWhoSays, wasAsked } from '../../roles/final/who-says.ts'
import type { Compiled } from '../../tables/compiled.ts'
import {
  ANNOUNCED,
  attributeInterviewed,
  attributeListed,
  attributePlans,
  attributeReckoned,
  goOnWithSource,
  isOwn,
  isProduct,
  isSubject,
  isTopical,
  measures,
} from './sources.ts'
import {
  analystOf,
  closesQuotation,
  isInsideQuotation,
  isReported,
  lastOpening,
  namedBefore,
  rememberPerson,
  type Speaker,
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
    const speaker = { ...said, name: full }
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
      // 질병청은 30초 넘게 손을 씻으라고 당부했다: others are to.
      if (roles[n]!.subject === speaker.name && said.urges) roles[n]!.subject = null
      // 한빛대는 연구팀이 영하 40도에서 견디는 전지를 만들었다고 밝혔다
      if (q.unit!.type === 'temperature' && compiled.pack.phrases.isAgent?.(roles[n]!.subject ?? ''))
        roles[n]!.subject = null
      // 경찰은 3명이 숨졌다고 밝혔다: who is counted is the number's own noun.
      if (roles[n]!.subject === speaker.name && q.noun === null && isSubject(reading, words, q))
        roles[n]!.subject =
          // “학원비만 92만원이고 방학 땐 100만원이 넘는다”: as before it.
          n > 0 && sameUnit(q, claims[n - 1]!) && roles[n - 1]!.subject !== full ? roles[n - 1]!.subject : null
      // … 지난해보다 5% 늘었다: nor is who speaks what the next sentence goes on with.
      if (roles[n]!.subject === null && memory.subject === speaker.name) memory.subject = memory.subjectBefore
      q.why.set('attribution', speaker.rule)
    }
    memory.speaker = speaker.name
    if (someone?.test(speaker.name)) memory.person = speaker.name
    memory.soleSpeaker = memory.soleSpeaker === null || memory.soleSpeaker === full ? full : ''
  }
  const isBody = (at: number): boolean =>
    compiled.pack.phrases.isAgent?.(nounPhrase(compiled, reading, words, at)) === true
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
      give({ name: found.name, rule: name }, begin, to, true)
      // 한빛증권은 목표주가를 21만원에서 26만원으로, 새한증권은 19만원에서 24만원으로 올렸다: each its own.
      for (let i = found.at + 1; i > 0 && i < to; i++)
        if (words.role[i] === 'topic' && tokens[i + 1] && reading.claimAt[i + 1]! >= 0 && isBody(i))
          give({ name: nounPhrase(compiled, reading, words, i), rule: name }, i, to, true)
      // 성장률 전망치를 1.0%로 높였다. 내년은 1.8%로 잡았다; but what has happened (주가는 6% 올랐다) is nobody's outlook.
      if (!someone?.test(found.name)) {
        memory.source = memory.speaker
        memory.isOutlook = true
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
      const urges = compiled.pack.phrases.urges?.test(tokens[cue.last]!.norm) === true
      give({ name: speaker, rule: name, urges }, from, cue.first, cue.value.outlook)
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

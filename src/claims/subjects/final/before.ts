import { isCompared, isFrom, particleOf } from '../../clauses/final/behind-numbers.ts'
import type { FinalSentence } from '../../clauses/final/final-sentence.ts'
import { nounPhrase } from '../../clauses/final/noun-phrases.ts'
import { type Quantity, sameUnit } from '../../numbers/quantity.ts'
import type { Compiled } from '../../tables/compiled.ts'
import { SYMBOL, WORD } from '../../text/tokens.ts'
import { allTogether, boundsFrom, isTraded, packedIn, skipBefore } from './words.ts'

/*
 * The noun with a topic or subject particle before a number.
 */

/** Marks that begin another item. */
const bullets: ReadonlySet<string> = new Set([...';▲△▶▷■□●○◆◇★☆※①②③④⑤⑥⑦⑧⑨'])

/** Tokens that are looked at for a subject, at most. */
const MAX_LEFT = 60

export interface Before {
  readonly found: string
  /** Of its own clause. */
  readonly near: boolean
  /** It only points back. */
  readonly pronoun: boolean
  /** Who speaks, where nothing else stands before the quotation that the number is in. */
  readonly spoken?: string
}

/** A walk from a number to the left, for the noun that it measures. */
interface Walk {
  readonly sentence: FinalSentence
  readonly q: Quantity
  /** First token of what only qualifies the number. */
  readonly left: number
  /** Whether it is what something is compared with. */
  readonly compared: boolean
  /** Whether it is told of an object: it moved, or something went to it. */
  readonly takesObject: boolean
  /** The token looked at. */
  i: number
  steps: number
  /** Verbs passed that describe the number or a noun, and have a subject of their own. */
  described: number
  /** Whether the last of them describes a thing done (것), not somebody. */
  thing: boolean
  /** Whether a border of a clause has been passed. */
  crossed: boolean
  /** Whether what is looked at stands before the quotation that the number is in. */
  quoted: boolean
  /** The object of the number's verb, or -1. */
  object: number
  /** The first subject of another clause, or -1. */
  far: number
  /** Numbers passed that are no description. */
  between: number
  /** Whether a pronoun has been passed. */
  pronoun: boolean
}

/** What a step of the walk finds; `null` where the walk goes on, `undefined` where it ends. */
type Step = Before | null | undefined

/** The noun with a topic or subject particle before a number. */
export function subjectBefore(sentence: FinalSentence, n: number): Before {
  const q = sentence.reading.claims[n]!
  const walk: Walk = {
    sentence,
    q,
    left: skipBefore(sentence, q.first - 1),
    compared: isCompared(sentence, q),
    takesObject: takesObject(sentence, n),
    i: q.first - 1,
    steps: 0,
    described: 0,
    thing: false,
    crossed: false,
    quoted: false,
    object: -1,
    far: -1,
    between: 0,
    pronoun: false,
  }
  for (; walk.i >= 0 && walk.steps < MAX_LEFT; walk.i--, walk.steps++) {
    const found = step(walk)
    if (found === undefined) break
    if (found) return found
  }
  if (walk.object >= 0) return near(phraseAt(walk, walk.object))
  return { found: farOf(walk), near: false, pronoun: walk.pronoun }
}

function takesObject(sentence: FinalSentence, n: number): boolean {
  const { from, to } = sentence.compiled.pack.phrases
  const particle = particleOf(sentence, sentence.reading.claims[n]!)
  const { direction, previous, kind } = sentence.roles[n]!
  return (
    isFrom(sentence, sentence.reading.claims[n]!) ||
    from.has(particle) ||
    to.has(particle) ||
    direction !== null ||
    previous !== null ||
    kind === 'change'
  )
}

const near = (found: string): Before => ({ found, near: true, pronoun: false })

/** A noun of the number's own clause, unless a border has been passed. */
const inClause = ({ crossed }: Walk, found: string): Before => ({ found, near: !crossed, pronoun: false })

const phraseAt = ({ sentence }: Walk, i: number): string => allTogether(sentence, i)

const farOf = (walk: Walk): string => (walk.far >= 0 ? phraseAt(walk, walk.far) : '')

function step(walk: Walk): Step {
  const { sentence, i } = walk
  const { reading, words } = sentence
  const token = reading.tokens[i]!
  if (reading.claimAt[i]! >= 0) return overNumber(walk)
  if (token.kind === SYMBOL) return atSign(walk)
  const found = atGroup(walk) ?? atTime(walk)
  if (found) return found
  if (reading.periodAt[i] || words.qualifies[i]) return null
  // 한우 등심 100g은: what costs so much.
  const isTold = words.role[i] === 'topic' || words.role[i] === 'object'
  const isOfBase = isTold && token.glued && i > 0 && reading.baseAt[i - 1]
  const packed = isOfBase ? packedIn(sentence, i - 1) : packedWithPieces(walk)
  if (packed) return inClause(walk, packed)
  if (token.glued && i > 0 && reading.claimAt[i - 1]! >= 0) return atParticleOfNumber(walk)
  const converted = toldBeforeBracket(walk)
  if (converted) return inClause(walk, converted)
  return words.against[i] ? null : atWord(walk)
}

/** 갈치 10㎏(25마리)가: what costs so much, with how many pieces that is in brackets. */
function packedWithPieces({ sentence, i }: Walk): string {
  const { reading, words } = sentence
  const { tokens, baseAt } = reading
  if (words.role[i] !== 'topic' && words.role[i] !== 'subject') return ''
  if (!tokens[i]!.glued || tokens[i - 1]?.norm !== ')' || !baseAt[i - 2]) return ''
  let open = i - 3
  while (open > 0 && i - open < 8 && tokens[open]!.norm !== '(') open--
  return baseAt[open - 1] ? packedIn(sentence, open - 1) : ''
}

/** 사업비 11억유로(약 2조원)는: what the number before the bracket is of. */
function toldBeforeBracket({ sentence, i }: Walk): string {
  const { reading, roles, words } = sentence
  const { tokens, claimAt } = reading
  if (words.role[i] !== 'topic' || !tokens[i]!.glued || tokens[i - 1]?.norm !== ')') return ''
  let open = i - 2
  while (open > 0 && i - open < 10 && tokens[open]!.norm !== '(') open--
  const told = tokens[open]?.norm === '(' ? (claimAt[open - 1] ?? -1) : -1
  return told >= 0 ? (roles[told]!.subject ?? '') : ''
}

/** 성수품을 평소의 1.5배인 27만t 공급하다: over what only describes. */
function overNumber(walk: Walk): null {
  const { reading, words } = walk.sentence
  const { first, last } = reading.claims[reading.claimAt[walk.i]!]!
  walk.i = first
  if (!words.adnominal[last + 1]) walk.between++
  return null
}

function atSign(walk: Walk): Step {
  const { sentence, i } = walk
  const { tokens } = sentence.reading
  const { norm } = tokens[i]!
  if (norm === ')' || norm === ']') {
    const opener = norm === ')' ? '(' : '['
    let open = i - 1
    while (open >= 0 && i - open < 16 && tokens[open]!.norm !== opener) open--
    if (open >= 0 && tokens[open]!.norm === opener) walk.i = open
    return null
  }
  if (norm === '(' && i > 0) {
    const outer = atBracket(walk)
    if (outer !== null) return near(outer)
  }
  // 생산은 △9월 7.4% △10월 6.6%로 늘었다: of each of those times.
  if (bullets.has(norm)) return sentence.reading.periodAt[i + 1]?.period ? null : undefined
  if (norm === '“') {
    // 수당을 “5배로 올려야 한다”고 했다
    if (i > 0 && sentence.words.role[i - 1] === 'object') return near(phraseAt(walk, i - 1))
    walk.crossed = true
    walk.quoted = true
  }
  if (norm === '”') for (; walk.i > 0 && walk.steps < MAX_LEFT && tokens[walk.i]!.norm !== '“'; walk.i--) walk.steps++
  return null
}

/** What stands before the bracket that a number is in, if the number is of it; else `null`. */
function atBracket(walk: Walk): string | null {
  const { compiled, reading, roles, words } = walk.sentence
  const { leading, sizes } = compiled.pack.phrases
  const before = walk.i - 1
  const { norm, glued } = reading.tokens[before]!
  // 4번 졌다(21승 3무): no noun.
  const isVerb = words.role[before] === 'verb' || words.role[before] === 'clause'
  if (isVerb && !words.adnominal[before] && walk.q.unit!.code !== 'a') return null
  if (reading.claimAt[before]! >= 0) return roles[reading.claimAt[before]!]!.subject ?? ''
  if (reading.periodAt[before] || leading.has(norm) || words.against[before]) return null
  return glued || sizes?.has(norm) !== true ? nounPhrase(compiled, reading, words, before) : null
}

/** 60세 이상은: the group itself. */
function atGroup({ sentence, q, crossed, i }: Walk): Before | null {
  const { reading, roles, words } = sentence
  if (!words.qualifies[i] || crossed) return null
  const n = reading.claimAt[i - 1] ?? -1
  if (n < 0) return null
  const group = reading.claims[n]!
  const isBounded = group.unit!.code === 'a' || roles[n]!.kind === 'limit'
  if (words.role[i] !== 'topic' && (words.role[i] !== 'subject' || !isBounded)) return null
  // 1억원 미만이 34%, 1억원 이상은 24%: the next group is of the same.
  const isNext = reading.claims[n + 1] !== q && roles[reading.claimAt[q.first]!]!.kind === 'limit' && sameUnit(group, q)
  return near(isNext ? (roles[n]!.subject ?? '') : reading.text.slice(boundsFrom(sentence, n), words.nounEnd[i]!))
}

/** 브렌트유 12월 인도분은, WTI 5월물은: the noun before the month names it. */
function atTime(walk: Walk): Before | null {
  const { sentence, i } = walk
  const mark = sentence.reading.periodAt[i]
  if (mark?.period !== null || mark.back || sentence.words.role[i] !== 'topic') return null
  const named = packedIn(sentence, mark.first - 1)
  return named ? inClause(walk, named) : null
}

/** The particle of a number. */
function atParticleOfNumber({ sentence, takesObject, compared, crossed, described, i }: Walk): Step {
  const { compiled, reading, roles, words } = sentence
  const k = reading.claimAt[i - 1]!
  const role = words.role[i]
  // 성수품 17만t을 평시의 1.6배로 풀다: what the object is of.
  // 병원비 3만원을 포함해 14만원으로: by the way
  const isAside = compiled.pack.phrases.aside?.has(reading.tokens[i + 1]?.norm ?? '') === true
  const isTaken = role === 'object' && !isAside && takesObject && !compared && !crossed && described === 0
  const ofObject = isTaken ? roles[k]!.subject : null
  if (ofObject) return near(ofObject)
  // 13∼18세가 177명: the range of ages.
  const ages = reading.claims[k]!
  if (crossed || ages.min === null || ages.unit!.code !== 'a' || (role !== 'topic' && role !== 'subject')) return null
  return compiled.pack.phrases.ageUnits?.test(ages.unit!.text) ? near(reading.text.slice(ages.start, ages.end)) : null
}

function atWord(walk: Walk): Step {
  const { compiled, reading, words, quotes } = walk.sentence
  const { i } = walk
  // ‘현대가 더비’에서: inside of a name.
  if (quotes[i]! > 0 && quotes[i] !== quotes[walk.q.first]) return null
  const { phrases } = compiled.pack
  const token = reading.tokens[i]!
  const cue = reading.cueAt[i]
  // …에 따르면 ends what can be a subject; 연합이 집계한 only describes.
  if (cue?.value.role === 'saying' && cue.value.source === 'before' && !words.adnominal[cue.last]) {
    // 차이는 전화면접 조사에선 3%포인트였다: how it was asked.
    const isMethod = phrases.methods?.test(reading.tokens[cue.first - 1]?.norm ?? '')
    if (isMethod) return null
    return isAskedFor(walk, cue.first - 1) ? near(phraseAt(walk, cue.first - 1)) : undefined
  }
  if (phrases.leading.has(token.norm) && words.nounEnd[i]! > token.start) return null
  if (cue?.value.role === 'border') {
    walk.crossed = true
    return null
  }
  switch (words.role[i]) {
    case 'clause':
      if (isSpanAlone(walk)) return null
      // 상승 종목은 상한가 3개를 포함해 362개
      walk.crossed ||= !(phrases.aside?.has(token.norm) && words.role[i - 1] === 'object')
      return null
    case 'verb':
      if (words.adnominal[i]) atDescription(walk)
      else walk.crossed = true
      return null
    case 'topic':
      return atTopic(walk)
    case 'subject':
      return atSubject(walk)
    case 'object':
      if (isObject(walk)) walk.object = i
  }
  return null
}

/** 사망자를 한 해 1천100명: a span that stands between an object and its number. */
function isSpanAlone({ sentence, i }: Walk): boolean {
  const { spans, one } = sentence.compiled.pack.phrases
  const { tokens } = sentence.reading
  const isSpan = spans?.has(tokens[i]!.norm) === true && one?.has(tokens[i - 1]?.norm ?? '') === true
  return isSpan && sentence.words.role[i - 2] === 'object'
}

/** At a verb that describes what stands behind it. */
function atDescription(walk: Walk): void {
  const { compiled, reading, words } = walk.sentence
  const { q, left, i } = walk
  const { tokens, cueAt, claimAt } = reading
  const { copula, than, same, elapsed, closing } = compiled.pack.phrases
  // 수익성이 낮은 300여 곳, 이용객이 찾은 3곳: it has a subject of its own.
  if (copula?.test(tokens[i]!.norm) && !words.qualifies[i]) return
  const next = tokens[i + 1]
  // 목표로 잡은 17만명: it has no subject of its own.
  if (compiled.pack.phrases.setAs?.(tokens[i - 1]?.norm ?? '', tokens[i]!.norm)) return
  // 사건이 접수된 지 2년: since when.
  if (next && elapsed?.has(next.norm)) return
  walk.thing = next !== undefined && closing?.has(reading.text.slice(next.start, words.nounEnd[i + 1]!)) === true
  // 가격이 전날 거래한 금액보다 45센트 올랐다: it describes what is compared with.
  if (next && !walk.thing && next.norm !== same && than?.(next.norm)) return
  // 늘어난 12조원: it describes the number itself.
  // 위험이 6시간 자는 환자보다 높다: what it takes is the number.
  const takesNone = (claimAt[i - 1] ?? -1) < 0
  // 지난해보다 낮은 1.5%
  const isThan = than?.(tokens[i - 1]?.norm ?? '') === true
  const cue = cueAt[i]
  const isMove = cue?.value.role === 'move' && !(cue.value.adjacent && takesNone && !isThan)
  // 생산량이 가장 적은 418만t에 그쳤다: the number itself; but 이용객이 가장 많은 3곳
  const isMost = compiled.pack.phrases.most?.has(tokens[i - 1]?.norm ?? '') === true
  if (isMost && i === q.first - 1 && q.unit!.type !== 'count') return
  // 제도가 도입된 1994년 이후 처음으로 40만명으로: it describes a time.
  const isOfTime = i < q.first - 1 && reading.periodAt[i + 1] !== null && reading.periodAt[i + 1] !== undefined
  if (i < left || isOfTime ? cue !== undefined || takesNone : i === q.first - 1 && takesNone && !isMove)
    walk.described++
}

/** The object of the number's verb, if it is what is measured: 정부는 세율을 3% 올렸다. */
function objectOf(walk: Walk): Before | null {
  const { object, takesObject, between, q } = walk
  // 돈 90억원을 빼돌리고 도피 생활을 8개월간 이어갔다
  // “9경기를 이기며 세트를 5개밖에 내주지 않았다”
  const isBeside = object === q.first - 1 && (q.unit!.type === 'duration' || walk.quoted)
  return object >= 0 && (takesObject || between === 0 || isBeside) ? near(phraseAt(walk, object)) : null
}

function atTopic(walk: Walk): Step {
  const { sentence, q, i, object, far } = walk
  const { words, quotes, compiled, reading } = sentence
  const { phrases } = compiled.pack
  const { tokens } = reading
  const found = phraseAt(walk, i)
  // 증가를 이끈 것은 주택대출로 3조원 늘었다: what that is.
  const named =
    phrases.thatWhich?.has(tokens[i]!.norm) || (phrases.spot !== found && isMostDescribed(walk)) ? whatThatIs(walk) : ''
  if (named) return inClause(walk, named)
  const moved = q.unit!.type === 'duration' && phrases.thatWhich?.has(tokens[i]!.norm) ? whoseThatIs(walk) : -1
  if (moved >= 0) return inClause(walk, phraseAt(walk, moved))
  // 지금은, 현재는: when.
  // 수능 때는
  const last = found.slice(found.lastIndexOf(' ') + 1)
  if (!found || phrases.whens?.has(found) || phrases.whens?.has(last)) return null
  // 축제 마지막 날은 3천명이, but 맑은 날은 12일이다
  if (phrases.lastDays?.test(found) && q.unit!.type !== 'duration') return null
  // 결시율이 가장 낮은 곳은 부산으로 6.6%다: what is lowest there.
  if (phrases.spot === found) {
    const highest = highestAt(walk)
    const spot = highest === null && isMostDescribed(walk) ? whatThatIs(walk) : ''
    return spot ? inClause(walk, spot) : highest
  }
  const isFeat = phrases.feats?.test(q.unit!.text) === true || q.unit!.code === 'a'
  const who = isFeat && phrases.persons?.has(found) ? sentence.memory.person : null
  if (who && object < 0 && !walk.crossed) return near(who)
  if (phrases.pronouns.has(found))
    return object >= 0 ? near(phraseAt(walk, object)) : { found: farOf(walk), near: false, pronoun: true }
  // 복숭아 5㎏ 한 상자는 2만원: what is in it.
  const isPack = phrases.packs?.has(found) && phrases.one?.has(tokens[i - 1]?.norm ?? '')
  const packed = isPack ? packedIn(sentence, i - 2) : ''
  if (packed) return inClause(walk, packed)
  // 장관은 “…하고 1인당 720만원을 지원하겠다”고 말했다: who speaks is not what is given.
  const isSpeaker = tokens[i + 1]?.norm === '“' && quotes[i + 1] === quotes[q.first]
  const isSome = phrases.partOf.has(tokens[q.last + 1]?.norm ?? '')
  if (isSpeaker && object < 0 && far < 0 && (isSome || words.role[q.last + 1] === 'object')) return null
  // 연구원은 “사흘간 4% 오른 데 따른 것”이라고 말했다: nothing of who speaks.
  if (walk.quoted && object < 0 && isSpokenOf(phrases, found))
    return { found: farOf(walk), near: false, pronoun: false, spoken: far < 0 ? found : '' }
  // 부는 수주액이 400억 달러를 기록해 2년 연속 늘었다고 밝혔다: of what has been told of within.
  if (far >= 0 && object < 0 && isSpokenOf(phrases, found) && isSaidBehind(sentence, q)) return near(farOf(walk))
  const outer = walk.crossed && object < 0 ? outerTopic(walk) : -1
  return objectOf(walk) ?? inClause(walk, outer >= 0 ? phraseAt(walk, outer) : found)
}

/** 소매판매는 내구재(1%)는 늘었으나 준내구재가 줄어 1.2% 감소했다: the topic straight before that of a clause which has ended; -1 where there is none. */
function outerTopic({ sentence: { compiled, reading, words }, i, q }: Walk): number {
  const { tokens, periodAt, claimAt, text } = reading
  const { whens, pronouns, isAgent, someone } = compiled.pack.phrases
  // With a topic of its own, the last clause is not what the first one is of.
  for (let k = i + 1; k < q.first; k++) if (words.role[k] === 'topic' && !periodAt[k]) return -1
  for (let at = i - 1; at >= 0 && i - at <= 12; at--) {
    if (tokens[at]!.norm === ')') {
      while (at > 0 && tokens[at]!.norm !== '(') at--
      continue
    }
    const role = words.role[at]
    if (role === 'topic' && !periodAt[at] && !tokens[at]!.glued) {
      const noun = text.slice(tokens[at]!.start, words.nounEnd[at])
      return whens?.has(noun) || pronouns.has(noun) || isAgent?.(noun) || someone?.test(noun) ? -1 : at
    }
    if (claimAt[at]! >= 0 || (role !== 'bare' && role !== 'of')) return -1
  }
  return -1
}

/** Whether a verb of saying ends the sentence that a number is in. */
const isSaidBehind = ({ reading: { cues, tokens } }: FinalSentence, q: Quantity): boolean =>
  cues.some(
    ({ value, first, last }) =>
      value.role === 'saying' && value.source === 'either' && first > q.last && last >= tokens.length - 3,
  )

/** 매출이 줄어든 것은 6개월 만이다: the subject of what happened, straight before its verb; -1 where there is none. */
function whoseThatIs({ sentence: { compiled, reading, words }, i }: Walk): number {
  if (!words.adnominal[i - 1]) return -1
  let at = i - 2
  while (at > 0 && i - at <= 5 && (compiled.pack.phrases.leading.has(reading.tokens[at]!.norm) || reading.periodAt[at]))
    at--
  return words.role[at] === 'subject' && reading.claimAt[at - 1]! < 0 ? at : -1
}

/** 가장 큰 폭으로 오른 지역은 솔빛군으로 16% 올랐다: whether a topic is told of as the most of its kind, and the number stands behind what that is. */
function isMostDescribed({ sentence: { compiled, reading, words }, i, q }: Walk): boolean {
  const { most, leading } = compiled.pack.phrases
  if (!words.adnominal[i - 1]) return false
  let at = q.first - 1
  const isPassed = (k: number): boolean =>
    leading.has(reading.tokens[k]!.norm) ||
    words.qualifies[k] === 1 ||
    words.against[k] === 1 ||
    !!reading.periodAt[k] ||
    // 복지 예산으로 6조원에서 7조원으로 늘었다
    reading.claimAt[k]! >= 0 ||
    (reading.tokens[k]!.glued && (reading.claimAt[k - 1] ?? -1) >= 0)
  while (at > i && isPassed(at)) at--
  if (words.role[at] !== 'other' || at - i > 4) return false
  for (let k = i - 1; k >= 0 && i - k <= 8; k--) if (most?.has(reading.tokens[k]!.norm)) return true
  return false
}

/** The noun that a clause with 것은 is said to be, told of with 로; empty where none follows. */
function whatThatIs(walk: Walk): string {
  const { compiled, reading, words } = walk.sentence
  let at = walk.i + 1
  while (at < walk.q.first && words.role[at] === 'bare' && reading.tokens[at]!.kind === WORD) at++
  const isIt =
    at < walk.q.first && words.role[at] === 'other' && compiled.pack.phrases.placedAs?.test(reading.tokens[at]!.norm)
  return isIt ? phraseAt(walk, at) : ''
}

/** What is told of a spot before it: 결시율이 가장 낮은 곳, 눈이 많이 온 곳; `null` where nothing is. */
function highestAt(walk: Walk): Before | null {
  const { compiled, reading, words } = walk.sentence
  if (!words.adnominal[walk.i - 1]) return null
  let at = walk.i - 2
  while (at > 0 && walk.i - at <= 4 && compiled.pack.phrases.leading.has(reading.tokens[at]!.norm)) at--
  return words.role[at] === 'subject' ? inClause(walk, phraseAt(walk, at)) : null
}

function atSubject(walk: Walk): Step {
  const { compiled, words } = walk.sentence
  const { phrases } = compiled.pack
  // 면적이 2억원에 팔린 것과 비교하면
  if (walk.described > 0 && (!walk.crossed || walk.thing)) {
    walk.described--
    return null
  }
  const found = phraseAt(walk, walk.i)
  // 효과가 있다고 실린 것이 30건이다: so many of them, and not what the clause inside is told of.
  const { type } = walk.q.unit!
  const isThat = phrases.thatCounted?.has(found) && words.role[walk.q.last + 1] !== 'other'
  if (isThat && words.adnominal[walk.i - 1] && !walk.crossed && (type === 'count' || type === 'percent'))
    return undefined
  // 아직도 29%다, 오후 10시에서 자정 사이가 63건이다
  const isBetween =
    phrases.within?.has(found.slice(found.lastIndexOf(' ') + 1)) &&
    phrases.whens?.has(found.slice(0, found.lastIndexOf(' ')))
  if (isBetween) return undefined
  if (!found || phrases.whens?.has(found) || phrases.closing?.has(found)) return null
  // 의약품(-1.26%), 기계(-1.14%) 등도 1% 넘게 내렸다: of what the list names last.
  if (phrases.others?.has(found)) return atOthers(walk)
  if (phrases.pronouns.has(found)) walk.pronoun = true
  else if (!walk.crossed) return objectOf(walk) ?? near(found)
  else if (walk.far < 0 || isOuter(walk)) walk.far = walk.i
  return null
}

/** 수출액도 단가가 올라 40억달러를 넘었다: whether a subject stands straight before that of a clause inside of its own. */
function isOuter({ sentence: { reading, words, quotes }, i, far }: Walk): boolean {
  for (let k = i + 1; k < far; k++) {
    // 매출도 빠른 추석으로 판매가 줄면서
    const isVerb = words.role[k] === 'verb' && !words.adnominal[k]
    if (reading.claimAt[k]! >= 0 || words.role[k] === 'clause' || isVerb) return false
    if (words.role[k] === 'topic' || quotes[k] !== quotes[i]) return false
  }
  return true
}

/** At a word for the rest of a list: the last that it names in brackets. */
function atOthers({ sentence: { reading, roles }, crossed, i }: Walk): Before | null {
  const { tokens, claimAt } = reading
  const last = tokens[i - 1]?.norm === ')' ? (claimAt[i - 2] ?? -1) : -1
  const subject = last >= 0 && !crossed ? roles[last]!.subject : null
  return subject ? near(subject) : null
}

/** Whether an object is that of the number's verb. */
function isObject(walk: Walk): boolean {
  const { sentence, q, left, i } = walk
  const { compiled, reading, words } = sentence
  const { tokens } = reading
  const { aside, later, closing, to, untilDone, findings } = compiled.pack.phrases
  // 사고를 내기 전까지 3차례: only until when.
  if (untilDone?.(tokens[i + 1]?.norm ?? '', tokens[i + 2]?.norm ?? '')) return false
  // 부담을 줄이기 위해, 청년을 대상으로: said by the way.
  if (aside?.has(tokens[i + 1]?.norm ?? '')) return false
  // 이하늘을 2타 차로 따돌리고: nor who is beaten.
  if (
    i === q.first - 1 &&
    q.unit!.type === 'count' &&
    compiled.pack.phrases.beatsBy?.test(tokens[q.last + 2]?.norm ?? '')
  )
    return false
  // 정점을 찍은 뒤 2만3천22명으로 줄었다
  // 총력을 기울인 결과 3억원을 따냈다: nor what has led to it
  const behind = tokens[i + 2]?.norm ?? ''
  if (words.adnominal[i + 1] && i + 2 < q.first && (later?.has(behind) || findings === behind)) return false
  if (walk.crossed || walk.described > 0 || walk.object >= 0 || walk.compared) return false
  // 연구팀은 이들을 12년간 살폈다: of whom it points back to.
  if (
    compiled.pack.phrases.selves?.has(phraseAt(walk, i)) ||
    (q.unit!.type === 'duration' && compiled.pack.phrases.pronouns.has(phraseAt(walk, i)))
  )
    return false
  // 외국인은 코스닥을 488억원 순매수했다: who has bought so much.
  if (isTraded(sentence, q)) return false
  // 계획을 밝히며, but 목표를 15억 달러로 올렸다
  return !closing?.has(phraseAt(walk, i)) || (i === left && to.has(particleOf(sentence, q)))
}

/** 지지도를 조사한 결과 53%였다: whether an object is the measure that a survey has asked for. */
function isAskedFor({ sentence, q }: Walk, i: number): boolean {
  const { compiled, reading, words } = sentence
  const { measures, sampled } = compiled.pack.phrases
  const isTold = words.role[q.last + 1] !== 'subject' && words.role[q.last + 1] !== 'topic'
  if (
    q.unit!.type !== 'percent' ||
    !isTold ||
    words.role[i] !== 'object' ||
    sampled?.test(reading.tokens[i + 1]!.norm) !== true
  )
    return false
  return measures?.test(reading.text.slice(reading.tokens[i]!.start, words.nounEnd[i])) === true
}

/** Whether a noun is somebody who speaks, or a body that does. */
const isSpokenOf = ({ isAgent, someone }: Compiled['pack']['phrases'], noun: string): boolean =>
  isAgent?.(noun) === true || someone?.test(noun) === true

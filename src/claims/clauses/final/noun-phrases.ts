import type { Pack } from '../../pack/pack.ts'
import type { Compiled } from '../../tables/compiled.ts'
import { NUMBER, SYMBOL, type Token, WORD } from '../../text/tokens.ts'
import type { Reading } from '../sentence.ts'
import { closers, type WordRoles } from './word-roles.ts'

/** Signs inside of a name, or between two: 서울~부산 구간. */
const joiners: ReadonlySet<string> = new Set(['·', '-', '&', '/', '~', '∼', '～', '–'])

/** Words of a noun phrase before its head, at most. */
const MAX_BEFORE = 3
/** Tokens in brackets or quotation marks that belong to a noun, at most. */
const MAX_INSIDE = 14

/** Token that opens what the closing mark at `at` closes, or -1. */
export function openerOf(tokens: readonly Token[], at: number): number {
  const close = tokens[at]!.norm
  const open = close === ')' ? '(' : close === ']' ? '[' : close === '’' ? '‘' : close === '”' ? '“' : close
  for (let i = at - 1; i >= 0 && at - i <= MAX_INSIDE; i--) if (tokens[i]!.norm === open) return i
  return -1
}

/** The last token of a noun, and where its word ends. */
interface Head {
  readonly at: number
  readonly end: number
}

/** The noun at token `at` without its particle, with the bare nouns before it; `''` when there is none. */
export function nounPhrase(compiled: Compiled, reading: Reading, words: WordRoles, at: number): string {
  const head = headAt(compiled, reading, words, at)
  if (typeof head === 'string') return head
  const { tokens, text, claimAt } = reading
  const { phrases } = compiled.pack
  if (isWriter(compiled.pack, tokens, head.at)) return ''
  const noun = text.slice(tokens[head.at]!.start, head.end)
  // 점수부터 하면 저는: "I" is not a part of what stands before it.
  if (phrases.selves?.has(noun)) return noun
  let first = firstOf(compiled, reading, words, head.at)
  // 3년 만기: a name that begins with a figure.
  while (first > 0 && tokens[first]!.glued && tokens[first - 1]!.kind === NUMBER && claimAt[first - 1]! < 0) first--
  // 진단을 새로 받은 사람: says little by itself.
  if (first === head.at && first > 0 && words.adnominal[first - 1] && phrases.light?.has(noun))
    first = describedFrom(compiled, reading, words, head.at, noun)
  first = soldAs(compiled, reading, words, first, noun)
  // 한 증권사: "a", no part of the name.
  if (first < head.at && phrases.one?.has(tokens[first]!.norm)) {
    first++
    // 한 달 전기료
    if (first < head.at && phrases.spans?.has(tokens[first]!.norm)) first++
  }
  // 14개국 출신 승객
  // 국회 국방위원회 소속 한빛당 김서연 의원
  if (first < head.at && phrases.coming?.has(tokens[first]!.norm)) first++
  // ·경북도: a name does not begin with a sign.
  while (first < head.at && joiners.has(tokens[first]!.norm)) first++
  return text.slice(tokens[first]!.start, head.end)
}

/** 홍길동 기자 = 관세청은: whether a token ends the name of whoever writes, who does nothing in the text. */
const isWriter = ({ phrases }: Pack, tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.norm === phrases.writer && phrases.personName?.test(tokens[at - 1]?.norm ?? '') === true

/** 배추 1포기 가격, 쌀(20㎏) 평균 소매가격: where what has the price begins, with how much of it; or the price itself. */
function soldAs(compiled: Compiled, reading: Reading, words: WordRoles, first: number, noun: string): number {
  const { tokens, baseAt } = reading
  const { rates } = compiled.pack.notClaims
  if (!rates?.isPrice(noun)) return first
  let at = first - 1
  if (tokens[at]?.norm === rates.average) at--
  const close = tokens[at]?.norm === ')' ? at-- : -1
  if (at < 1 || !baseAt[at]) return first
  while (at > 0 && baseAt[at]) at--
  if (close > 0 && (tokens[at]!.norm !== '(' || !tokens[at]!.glued)) return first
  if (close > 0) at--
  if (at < 0 || tokens[at]!.kind !== WORD || words.role[at] !== 'bare' || words.qualifies[at]) return first
  if (isApart(compiled, reading, at) || isWordApart(compiled, reading, words, at, at)) return first
  return firstOf(compiled, reading, words, at)
}

/** The noun that a particle at a token is glued to; a string where that is the whole phrase, or none. */
function headAt(compiled: Compiled, reading: Reading, words: WordRoles, at: number): Head | string {
  const { tokens } = reading
  const end = words.nounEnd[at]!
  const isLone = end <= tokens[at]!.start
  if (!isLone && !closers.has(tokens[at]!.norm)) return { at, end }
  // A lone particle: its noun stands before it.
  const head = isLone ? at - 1 : at
  const mark = tokens[head]
  if (!mark || reading.claimAt[head]! >= 0) return ''
  if (mark.kind !== SYMBOL) return { at: head, end: mark.end }
  const open = openerOf(tokens, head)
  if (open < 0) return ''
  // 솔빛전자(005930)(0.98%)가
  if (mark.norm === ')' && tokens[open - 1]?.norm === ')') {
    const outer = openerOf(tokens, open - 1)
    return outer > 0 ? beforeBracket(compiled, reading, outer, open - 1) : ''
  }
  if (mark.norm !== ')' && mark.norm !== ']') return quoted(compiled.pack, reading, head)
  if (open === 0) return ''
  // 슈퍼 4개사(새솔·한빛) 역시: of those that are counted before the bracket.
  let before = open - 1
  if (reading.claimAt[before]! >= 0) {
    before = reading.claims[reading.claimAt[before]!]!.first - 1
    return before >= 0 && words.role[before] === 'bare' ? { at: before, end: words.nounEnd[before]! } : ''
  }
  return beforeBracket(compiled, reading, open, head)
}

/** The noun before a bracket: 수출액(통관 기준 잠정치)이. */
function beforeBracket(compiled: Compiled, reading: Reading, open: number, close: number): Head | string {
  const { tokens, claims, claimAt, periodAt, baseAt } = reading
  let measured = false
  let aged = false
  for (let i = open; i < close; i++) {
    const covered = claimAt[i]!
    if (covered >= 0 || periodAt[i] || baseAt[i]) measured = true
    aged ||= covered >= 0 && claims[covered]!.why.get('unit') === 'age behind a name'
  }
  const at = open - 1
  // 전용77㎡형(5층)은: no noun of its own.
  if (tokens[at]!.glued && (claimAt[at - 1] ?? -1) >= 0) return ''
  // 대표팀 에이스 한서진(24)은
  if (aged && compiled.pack.phrases.personName?.test(tokens[at]!.norm)) return tokens[at]!.norm
  if (tokens[at]!.kind === SYMBOL && measured) return quoted(compiled.pack, reading, at)
  // 수출액(통관 기준 잠정치)이: told by the way. 한빛(098460)은: the number of a share.
  const isCode = close - open === 2 && tokens[open + 1]!.kind === NUMBER
  // 솔빛박물관(관장 김한빛)은: who heads it.
  const { someone, personName } = compiled.pack.phrases
  const isHeaded =
    close - open === 3 && someone?.test(tokens[open + 1]!.norm) && personName?.test(tokens[open + 2]!.norm)
  // 군수<사진>는
  const isPicture = close - open === 2 && compiled.pack.phrases.pictured?.has(tokens[open + 1]!.norm) === true
  return { at, end: tokens[measured || isPicture || isCode || isHeaded || close - open > 3 ? at : close]!.end }
}

/** The first word of the noun phrase that ends with a noun. */
function firstOf(compiled: Compiled, reading: Reading, words: WordRoles, head: number): number {
  const { tokens, claimAt } = reading
  let first = head
  // GTX-B 구간의 정거장: no name is cut inside.
  // 창립자 겸 대표 찰리 커크: nor between two titles.
  const { alsoAs, jointly } = compiled.pack.phrases
  const isWithin = (at: number): boolean => {
    const { glued, norm } = tokens[at]!
    return glued || norm === alsoAs || (jointly !== undefined && tokens[at - 1]!.norm === jointly)
  }
  for (let taken = 0; first > 0 && (taken < MAX_BEFORE || (taken < MAX_BEFORE + 2 && isWithin(first))); ) {
    const i = first - 1
    const token = tokens[i]!
    const { glued } = tokens[first]!
    if (token.kind === SYMBOL) {
      const before = overSign(reading, i, glued)
      // 65세 이상(고령자) 사망자: no word of bound.
      if (before < 0 || words.qualifies[before]) break
      first = before
      continue
    }
    // 30대 초반 출산율
    if (isBandOfAges(compiled, reading, i)) {
      first = i - 2
      continue
    }
    if (isApart(compiled, reading, i)) break
    if (isWriter(compiled.pack, tokens, i)) break
    if (token.kind === NUMBER) {
      // 1인가구, 2공장: the number is part of the name.
      if (!glued && !isOfName(compiled, reading, i, first)) break
      first = i
      continue
    }
    // 이 의원: Lee, not this.
    const { families, titles } = compiled.pack.phrases
    if (
      first === head &&
      families?.has(token.norm) &&
      titles?.test(tokens[head]!.norm) &&
      !isClosing(compiled, i, tokens)
    )
      return i
    // 김한빛 전 대통령: a name before what somebody was once.
    if (isFormer(compiled, reading, i, first)) {
      first = i - 1
      taken++
      continue
    }
    // 숙박 및 음식점업 취업자: both members.
    if (isJointly(compiled, reading, words, i)) {
      first = i - 1
      taken++
      continue
    }
    // 주유소 휘발유 평균 판매가격
    if (isAverageWithin(compiled, reading, words, i)) {
      first = i - 1
      taken++
      continue
    }
    if (isWordApart(compiled, reading, words, i, first)) break
    // 전년 대비 7% 감소 사망자 수는: a clause that ends without a stop.
    const moved = words.role[head] === 'topic' ? reading.claims[claimAt[i - 1] ?? -1] : undefined
    if (moved && reading.cueAt[i]?.value.role === 'move' && words.against[moved.first - 1]) break
    // 소득(280만원)과의 차이: a particle behind a bracket, whose noun stands before that.
    if (words.nounEnd[i]! <= token.start && tokens[i - 1]?.norm === ')') break
    // A particle of its own (K9의) takes its noun along.
    first = words.nounEnd[i]! <= token.start && i > 0 ? i - 1 : i
    if (!glued) taken++
  }
  return withPartner(reading, words, first, head)
}

/** Whether a word stands between a name and a title that tells what somebody was or is: 김한빛 전 대통령, 김 전 대통령. */
function isFormer({ pack: { phrases } }: Compiled, { tokens, claimAt }: Reading, i: number, first: number): boolean {
  const name = i > 0 && claimAt[i - 1]! < 0 ? tokens[i - 1]!.norm : ''
  if (!phrases.once?.has(tokens[i]!.norm) || !phrases.titles?.test(tokens[first]!.norm)) return false
  return phrases.personName?.test(name) === true || phrases.familyName?.test(name) === true
}

/** Whether a word for the average stands between two nouns, of which the first is no time or place. */
function isAverageWithin(compiled: Compiled, reading: Reading, words: WordRoles, i: number): boolean {
  const { rates } = compiled.pack.notClaims
  const { regions, scope, spanNouns } = compiled.pack.phrases
  const at = i - 1
  if (at < 0 || reading.tokens[i]!.norm !== rates?.average || words.role[at] !== 'bare') return false
  const { kind, norm, glued } = reading.tokens[at]!
  if (kind !== WORD || glued || regions?.has(norm) || scope?.has(norm) || spanNouns?.has(norm)) return false
  return !isApart(compiled, reading, at) && !isWordApart(compiled, reading, words, at, i)
}

/** Whether a word joins two nouns without particles (및). */
function isJointly(compiled: Compiled, reading: Reading, words: WordRoles, i: number): boolean {
  const { jointly } = compiled.pack.phrases
  if (jointly === undefined || i < 1 || reading.tokens[i]!.norm !== jointly) return false
  const at = i - 1
  if (reading.tokens[at]!.kind !== WORD || words.role[at] !== 'bare' || isApart(compiled, reading, at)) return false
  return !isWordApart(compiled, reading, words, at, at)
}

/** 현대차와 기아차의 점유율: of both. */
function withPartner(
  { tokens, periodAt, claimAt }: Reading,
  { role, nounEnd }: WordRoles,
  first: number,
  head: number,
): number {
  let owner = first
  while (owner < head && role[owner] === 'bare' && !tokens[owner + 1]!.glued) owner++
  if (owner === head || role[owner] !== 'of' || role[first - 1] !== 'and') return first
  const at = nounEnd[first - 1]! > tokens[first - 1]!.start ? first - 1 : first - 2
  return at >= 0 && tokens[at]!.kind === WORD && !periodAt[at] && claimAt[at]! < 0 && !tokens[at]!.glued ? at : first
}

/** S&P500 지수, 코스피 200 지수: whether a number set apart from the noun behind it ends the name before that. */
function isOfName({ pack }: Compiled, { tokens, claimAt, periodAt }: Reading, i: number, first: number): boolean {
  const before = tokens[i - 1]
  if (before?.kind !== WORD || claimAt[i - 1]! >= 0 || periodAt[i - 1]) return false
  return tokens[i]!.glued || pack.phrases.indexes?.test(tokens[first]!.norm) === true
}

/** Whether a word for a part of a decade of age stands behind that. */
function isBandOfAges({ pack }: Compiled, { tokens, claimAt }: Reading, i: number): boolean {
  if (i < 2 || pack.phrases.bandParts?.has(tokens[i]!.norm) !== true || claimAt[i - 2]! >= 0) return false
  return tokens[i - 2]!.kind === NUMBER && tokens[i - 1]!.glued && tokens[i - 1]!.norm === pack.notClaims.decade?.unit
}

/** The token before a sign inside of a name (서울~부산) or before a bracket that belongs to it, or -1. */
function overSign(reading: Reading, i: number, glued: boolean): number {
  const { tokens, claimAt, periodAt } = reading
  const token = tokens[i]!
  if (joiners.has(token.norm) && token.glued && glued)
    return i === 0 || tokens[i - 1]!.kind === SYMBOL || claimAt[i - 1]! >= 0 ? -1 : i
  // 한빛은행[000030] 연구원: the number of a share.
  if (token.norm === ']') return tokens[i - 1]?.kind === NUMBER && tokens[i - 2]?.norm === '[' && i > 2 ? i - 3 : -1
  if (token.norm !== ')') return -1
  // 대(對)폴란드, 위원회(과방위) 위원장, 박재현(49) 대표; but no figure of another thing.
  const open = openerOf(tokens, i)
  const isPart = open > 0 && tokens[open]!.glued && claimAt[open - 1]! < 0 && !periodAt[open - 1]
  return isPart && (glued || !isMeasured(reading, open, i)) ? open - 1 : -1
}

/** Whether a token is of a number or a time, and no part of a name. */
function isApart({ pack }: Compiled, { tokens, claimAt, periodAt, baseAt }: Reading, i: number): boolean {
  if (claimAt[i]! >= 0 || periodAt[i] || baseAt[i]) return true
  const { glued, norm } = tokens[i]!
  // ㎡당 관리비: for how much.
  if ((glued || baseAt[i - 1]) && pack.notClaims.base.behind.has(norm)) return true
  // What is glued to a number (짜리, 당) is no part of a name.
  return i > 0 && glued && (baseAt[i - 1] === 1 || claimAt[i - 1]! >= 0)
}

const isClosing = ({ pack: { phrases } }: Compiled, i: number, tokens: Reading['tokens']): boolean =>
  phrases.closing?.has(tokens[i]!.norm) === true || phrases.whiles?.has(tokens[i]!.norm) === true

/** Whether a word ends the noun phrase that goes on behind it. */
function isWordApart(compiled: Compiled, reading: Reading, words: WordRoles, i: number, first: number): boolean {
  const { phrases } = compiled.pack
  const { tokens } = reading
  const { norm } = tokens[i]!
  // 중·고등학생: no middle of anything.
  const isMember = tokens[first]!.glued && tokens[first]!.kind === SYMBOL
  if (isMember && phrases.partial?.has(norm)) return false
  // 안 후보: a family name, and no inside of anything.
  if (phrases.familyNames?.has(norm) && first === i + 1 && compiled.pack.notClaims.isTitle?.(tokens[first]!.norm))
    return false
  // 출생아 수 전망, but 할 수 전망
  const isNumberOf = phrases.numberOf?.has(norm) === true && words.role[i - 1] === 'bare' && !words.adnominal[i - 1]
  if (isClosing(compiled, i, tokens) && !isNumberOf) return true
  // 전기·가스 요금: no word of time inside of a list.
  if (!isMember && phrases.leading.has(norm)) return true
  if (phrases.breaks.has(norm) || phrases.sizeWords.has(norm)) return true
  // 찬성 63표 대 반대 35표
  if (phrases.versus?.has(norm) && (reading.claimAt[i - 1] ?? -1) >= 0) return true
  // 18세∼30세 사이의 청년
  if (words.role[i] === 'of' && phrases.within?.has(reading.text.slice(tokens[i]!.start, words.nounEnd[i]))) return true
  // ‘국방개혁’ 수립시 병력수
  if (phrases.whenDone?.test(norm)) return true
  // 위반 시 과태료, but 시 예산: when, behind what is done.
  const done = phrases.inCase === norm ? tokens[i - 1] : undefined
  if (done?.kind === WORD && words.role[i - 1] === 'bare' && !phrases.leading.has(done.norm)) return true
  const cue = reading.cueAt[i]
  // 영업이익 전망치를 낮췄다: one name, whatever it tells as a whole.
  const isInside = cue !== undefined && cue.last >= first && cue.value.role !== 'basis' && cue.value.role !== 'border'
  if (cue && !isInside && /^(?:basis|saying|border)$/.test(cue.value.role)) return true
  // 것으로 보고 예산 9억원을
  if (!isInside && cue?.value.role === 'modality' && cue.first < cue.last) return true
  const role = words.role[i]
  return (role !== 'bare' && role !== 'of') || words.qualifies[i] === 1
}

/** Where what describes a noun begins that says little by itself: 진단을 새로 받은 사람; or the noun itself. */
function describedFrom(compiled: Compiled, reading: Reading, words: WordRoles, head: number, noun: string): number {
  const { phrases } = compiled.pack
  const { tokens, claimAt, periodAt } = reading
  for (let i = head - 1; i >= 0 && head - i <= 4; i--) {
    if (claimAt[i]! >= 0 || periodAt[i] || words.role[i] === 'topic' || words.role[i] === 'subject') return head
    // 통장에 남은 것
    // 집 근처에 머무는 시간
    const isPlace =
      phrases.goal?.(tokens[i]!.norm) === true && (phrases.pronouns.has(noun) || phrases.doings?.has(noun) === true)
    if (words.role[i] !== 'object' && !(words.role[i] === 'other' && isPlace)) continue
    // 4%대를 기록한 것
    // 8천보 이상을 걷는 사람
    if (words.nounEnd[i]! <= tokens[i]!.start || words.qualifies[i]) return head
    let first = i
    while (first > 0 && isBareBefore(compiled, reading, words, first - 1)) first--
    // 한 갑씩 담배를 피우는 사람
    if (first < i && tokens[first]!.glued && claimAt[first - 1]! >= 0) first++
    return first
  }
  return head
}

const isBareBefore = (
  { pack: { phrases } }: Compiled,
  { tokens, periodAt }: Reading,
  words: WordRoles,
  i: number,
): boolean =>
  words.role[i] === 'bare' &&
  tokens[i]!.kind === WORD &&
  !periodAt[i] &&
  !words.qualifies[i] &&
  !phrases.leading.has(tokens[i]!.norm) &&
  !phrases.partOf.has(tokens[i]!.norm)

/** Whether a bracket holds a figure that is no age. */
function isMeasured({ claims, claimAt, periodAt }: Reading, open: number, close: number): boolean {
  // 박관호(61·3선) 의원: who is so old
  const first = claims[claimAt[open + 1]!]
  if (first?.why.get('unit') === 'age behind a name') return false
  for (let i = open; i < close; i++)
    if (periodAt[i] || (claimAt[i]! >= 0 && claims[claimAt[i]!]!.unit?.code !== 'a')) return true
  return false
}

/** What stands inside the quotation marks that close at token `close`. */
function quoted(pack: Pack, reading: Reading, close: number): string {
  const open = openerOf(reading.tokens, close)
  if (open < 0 || open + 1 >= close) return ''
  // “1억원이 지출됐다”는 진술: what is said, no name; but ‘만족한다’(29%), ‘만족한다’가 29%: an answer.
  const mark = reading.tokens[open]!.norm
  const isBesideBracket = reading.tokens[close + 1]?.norm === '('
  const isAnswer =
    (mark === '‘' && (isBesideBracket || reading.claimAt[close + 2]! >= 0)) || (mark === "'" && isBesideBracket)
  if (!isAnswer && pack.sentenceEndings?.has(reading.tokens[close - 1]!.norm.at(-1)!)) return ''
  return reading.text.slice(reading.tokens[open + 1]!.start, reading.tokens[close - 1]!.end)
}

import type { ParticleRole } from '../../pack/pack.ts'
import type { Compiled } from '../../tables/compiled.ts'
import { isHangul, NUMBER, SYMBOL, WORD } from '../../text/tokens.ts'
import type { Reading } from '../sentence.ts'

/** What each token of a sentence with glued particles is to its clause. */
export interface WordRoles {
  readonly role: readonly ParticleRole[]
  /** Offset at which the noun of a token ends, its particle left out. */
  readonly nounEnd: readonly number[]
  /** Verb forms before the noun that they describe. */
  readonly adnominal: readonly boolean[]
  /** Part of a word of qualification. */
  readonly qualifies: Uint8Array
  /** Part of what a number is compared with (직전 조사, 전주). */
  readonly against: Uint8Array
}

/** 매출은 1% 줄었고, 이익의 경우 41%: whether the last topic before a token has a number of its own, or stands outside of the quotation. */
function hasOwnNumber({ tokens, claimAt }: Reading, role: readonly ParticleRole[], at: number): boolean {
  for (let i = at - 1; i >= 0 && role[i] !== 'topic'; i--) if (claimAt[i]! >= 0 || tokens[i]!.norm === '“') return true
  return false
}

/** 구형량은 이씨의 경우 20년이었다: whether a topic stands before a token in its clause. */
function hasTopic(
  role: readonly ParticleRole[],
  adnominal: readonly boolean[],
  at: number,
  isAsFor: (i: number) => boolean,
): boolean {
  for (let i = at - 1; i >= 0 && at - i <= 12; i--) {
    // 남성의 경우 24%, 여성의 경우 22%
    if (role[i] === 'topic' && isAsFor(i + 1)) return false
    if (role[i] === 'topic') return true
    if (role[i] === 'clause' || (role[i] === 'verb' && !adnominal[i])) return false
  }
  return false
}

/** Roles of particles that names may end with. */
const isOfName = (role: ParticleRole): boolean =>
  role === 'other' || role === 'subject' || role === 'object' || role === 'of' || role === 'and'

/** Whether a word is "and others", with any particle: 등으로. */
const isOthers = ({ others, splitParticle }: Compiled['pack']['phrases'], word: string): boolean =>
  others?.has(word) === true || others?.has(splitParticle?.(word)?.noun ?? '') === true

/** 학생 수도 지난해보다: whether what something is compared with begins at a token. */
const isBasisAt = ({ cueAt }: Reading, at: number): boolean => cueAt[at]?.value.role === 'basis'

export const closers: ReadonlySet<string> = new Set([')', ']', '’', '”', "'", '"', '」', '』', '》', '〉', '%', '%'])

/** Marks about the title of a work, by the one that opens. */
const titleMarks: ReadonlyMap<string, string> = new Map([
  ['<', '>'],
  ['〈', '〉'],
  ['《', '》'],
  ['『', '』'],
  ['`', '`'],
])
/** Tokens of a title, at most. */
const MOST_OF_TITLE = 14

/** Straight quotation marks told apart: the one that closes has no space before it; <서울의 밤> like ‘서울의 밤’. */
function withQuotes(reading: Reading, { pictured, quotative }: Compiled['pack']['phrases']): Reading {
  if (!reading.tokens.some(({ norm }) => norm === '"' || norm === '’' || norm === "'" || titleMarks.has(norm)))
    return reading
  const tokens = reading.tokens.slice()
  // ‘수출이 늘었다’고 말했다: said, as in “…”, and no name.
  for (let i = LEAST_SAID; i + 1 < tokens.length; i++) {
    const { norm } = tokens[i]!
    if ((norm !== '’' && norm !== "'") || !tokens[i + 1]!.glued || !quotative?.has(tokens[i + 1]!.norm)) continue
    const open = openingOf(tokens, i)
    if (open < 0) continue
    tokens[open] = { ...tokens[open]!, norm: '“' }
    tokens[i] = { ...tokens[i]!, norm: '”' }
  }
  for (const [i, token] of reading.tokens.entries()) {
    const closer = titleMarks.get(token.norm)
    if (token.norm === '"') {
      const opens = !token.glued || i === 0 || reading.tokens[i - 1]!.norm === '('
      tokens[i] = { ...token, norm: opens ? '“' : '”' }
    } else if (closer !== undefined && tokens[i]!.norm === token.norm) {
      const close = closingOf(reading.tokens, i, closer)
      if (close < 0) continue
      // 군수<사진>는: told of a picture, and no name.
      const isAside = close === i + 2 && pictured?.has(tokens[i + 1]!.norm) === true
      tokens[i] = { ...token, norm: isAside ? '(' : '‘' }
      tokens[close] = { ...tokens[close]!, norm: isAside ? ')' : '’' }
    }
  }
  return { ...reading, tokens }
}

/** Where what is said in single marks opens that closes at a token; -1 where that is a name or a word alone. */
function openingOf(tokens: Reading['tokens'], close: number): number {
  const opener = tokens[close]!.norm === '’' ? '‘' : "'"
  for (let i = close - 1; i >= 0; i--) {
    const { norm, glued } = tokens[i]!
    if (norm === '“' || norm === '”') return -1
    if (norm === opener && (opener === '‘' || !glued || i === 0)) return close - i > LEAST_SAID ? i : -1
  }
  return -1
}
/** Words of what is said in single marks, at least. */
const LEAST_SAID = 2

/** Where a title closes that opens at a token; -1 where none does, as with p<0.05. */
function closingOf(tokens: Reading['tokens'], open: number, closer: string): number {
  if (tokens[open + 1]?.kind === SYMBOL || tokens[open + 1]?.glued !== true) return -1
  for (let i = open + 2; i < tokens.length && i - open <= MOST_OF_TITLE; i++)
    if (tokens[i]!.norm === closer) return tokens[i]!.glued ? i : -1
  return -1
}

interface Parted {
  readonly written: Reading
  readonly reading: Reading
  readonly words: WordRoles
}

/** The sentence asked for last: its clauses are read first, then who says so. */
let latest: Parted | null = null

/** A sentence with its quotation marks told apart, and what its words are to their clauses: read once for all who ask. */
export function partWords(compiled: Compiled, written: Reading): Parted {
  if (latest?.written !== written) {
    const reading = withQuotes(written, compiled.pack.phrases)
    latest = { written, reading, words: readWordRoles(compiled, reading) }
  }
  return latest
}

/** 1조원의 D램 매출, 8할 승률: whether nouns without a particle, of which a token is the last, stand behind a number. */
function isOfNumber({ tokens, claimAt }: Reading, role: readonly (ParticleRole | undefined)[], at: number): boolean {
  let i = at
  while (i > 0 && at - i < 3 && role[i] === 'bare' && tokens[i]!.kind === WORD && claimAt[i]! < 0) i--
  return i < at && i >= 0 && (claimAt[i]! >= 0 || (role[i] === 'of' && (claimAt[i - 1] ?? -1) >= 0))
}

/**
 * Splits words from their particles. A particle behind a bracket, a quotation mark, a figure or a foreign word is a token of its own: it
 * speaks for what stands before it.
 */
function readWordRoles(compiled: Compiled, reading: Reading): WordRoles {
  const { tokens, claimAt } = reading
  const { phrases } = compiled.pack
  const role: ParticleRole[] = new Array(tokens.length)
  const nounEnd: number[] = new Array(tokens.length)
  const adnominal: boolean[] = new Array(tokens.length).fill(false)
  const qualifies = new Uint8Array(tokens.length)
  const against = new Uint8Array(tokens.length)
  for (const mark of reading.qualifiers) {
    const { role: kind, side } = mark.value as { readonly role: string; readonly side?: string }
    const beside = side === 'before' ? claimAt[mark.last + 1] : claimAt[mark.first - 1]
    const linked = side === 'before' ? tokens[mark.last + 1]?.norm === '(' : qualifies[mark.first - 1] === 1
    if (kind === 'qualifier' && ((beside ?? -1) >= 0 || linked)) qualifies.fill(1, mark.first, mark.last + 1)
  }
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    nounEnd[i] = token.end
    role[i] = 'other'
    if (token.kind !== WORD || claimAt[i]! >= 0) continue
    // Hangul glued to Hangul has been cut from it: what stands behind a unit.
    const before = token.glued ? tokens[i - 1] : undefined
    const behind =
      before !== undefined &&
      isHangul(token.norm.charCodeAt(0)) &&
      (before.kind !== SYMBOL || closers.has(before.norm) || claimAt[i - 1]! >= 0)
    const { word } = token
    // 4인 가족 기준: so many persons, and no copula.
    if (behind && before.kind === NUMBER && claimAt[i - 1]! < 0 && token.norm === phrases.headcount) {
      role[i] = 'bare'
      continue
    }
    // 9억원(4.3%)줄어든: a verb of moving that is not set apart.
    const isVerbBehind = behind && before.kind === SYMBOL && reading.cueAt[i]?.value.role === 'move'
    if ((!behind || isVerbBehind) && word.parted === undefined)
      word.parted = phrases.splitParticle?.(token.norm) ?? null
    const split = behind && !isVerbBehind ? phrases.splitParticle?.(`A${token.norm}`) : word.parted
    // 폐쇄회로TV: no particle inside of a name.
    const after = tokens[i + 1]
    if (!split || (after?.glued && after.kind === WORD && !isHangul(after.norm.charCodeAt(0)))) {
      role[i] = 'bare'
      continue
    }
    // 온·오프라인병행몰: half of a name.
    if (split.role === 'verb' && token.norm.length === 1 && after?.norm === '·' && after.glued) {
      role[i] = 'bare'
      continue
    }
    // 신고가 거래: a price, and no report.
    if (after && phrases.wholeBefore?.(token.norm, after.norm)) {
      role[i] = 'bare'
      continue
    }
    // 솔빛프로(0.2%), 인도(3%): a name, and no particle before a bracket.
    if (!behind && after?.norm === '(' && after.glued && isOfName(split.role) && (claimAt[i + 2] ?? -1) >= 0) {
      role[i] = 'bare'
      continue
    }
    // 올 것으로 보고 예산을: a verb there, a report elsewhere.
    role[i] = i > 0 && phrases.turned?.(tokens[i - 1]!.norm, token.norm) ? 'clause' : split.role
    nounEnd[i] = token.start + split.noun.length - (behind && !isVerbBehind ? 1 : 0)
    // 손에 쥐는 건: a verb before a noun that stands for nothing by itself.
    if (split.role === 'topic' && after && phrases.thatWhich?.has(after.norm) && !phrases.pronouns.has(split.noun)) {
      role[i] = 'verb'
      adnominal[i] = true
    } else if (split.role === 'verb') adnominal[i] = phrases.isAdnominal?.(token.norm) ?? false
    // 안상은(34)씨는: a name, no particle
    const aged = after?.norm === '(' && after.glued ? reading.claims[reading.claimAt[i + 2] ?? -1] : undefined
    // 한재인 후보: nor a copula
    const isVerb = role[i] === 'verb'
    const titled = isVerb && phrases.describing?.test(token.norm) && phrases.titles?.test(after?.norm ?? '')
    if ((aged?.why.get('unit') === 'age behind a name' || titled) && phrases.personName?.test(token.norm)) {
      role[i] = 'bare'
      nounEnd[i] = token.end
      adnominal[i] = false
    }
    // 억제지도 등으로: a noun, with no particle.
    const isOfNoun = role[i] !== 'verb' && role[i] !== 'clause' && phrases.alone?.has(token.norm.slice(-1))
    if (isOfNoun && after && !after.glued && isOthers(phrases, after.norm)) {
      role[i] = 'bare'
      nounEnd[i] = token.end
    }
    // 서울의 경우 3% 올랐다: what it is told of.
    const isAsFor = (at: number): boolean => phrases.asFor?.test(tokens[at]?.norm ?? '') === true
    const isBeforeNumber = claimAt[i + 1]! >= 0 && hasOwnNumber(reading, role, i - 1)
    if (role[i - 1] === 'of' && after && isAsFor(i) && (isBeforeNumber || !hasTopic(role, adnominal, i - 1, isAsFor))) {
      role[i - 1] = 'topic'
      role[i] = 'other'
    }
    // 인하가 반영됨에 따라: what follows from a clause of its own.
    if (i > 0 && phrases.goingBy?.has(token.norm) && phrases.nominal?.test(tokens[i - 1]!.norm)) {
      role[i] = 'clause'
      nounEnd[i] = token.start
    }
    // 점포 수도 12.8% 늘었다: their number too, and no capital.
    const isNumberToo = phrases.numberOf?.has(token.norm.slice(0, -1)) && phrases.alone?.has(token.norm.slice(-1))
    if (
      isNumberToo &&
      role[i] === 'bare' &&
      role[i - 1] === 'bare' &&
      after &&
      (claimAt[i + 1]! >= 0 || phrases.leading.has(after.norm) || reading.periodAt[i + 1] || isBasisAt(reading, i + 1))
    ) {
      role[i] = 'subject'
      nounEnd[i] = token.end - 1
    }
    // 무 또한 남부에서: a particle in all but name.
    const isNamed =
      i > 0 && (role[i - 1] === 'bare' || tokens[i - 1]!.norm === ')') && !phrases.leading.has(tokens[i - 1]!.norm)
    if (isNamed && phrases.likewise?.has(token.norm) && !reading.periodAt[i - 1] && claimAt[i - 1]! < 0) {
      role[i] = 'topic'
      nounEnd[i] = token.start
    }
    // 30억달러를 기록 25% 증가했다, 30억달러를 기록, 25% 증가했다: a verb with its ending left out.
    const isDone = role[i] === 'bare' && role[i - 1] === 'object' && phrases.doneNouns?.has(token.norm)
    if (isDone && after && (after.norm === ',' || after.norm === '(' || claimAt[i + 1]! >= 0)) {
      role[i] = 'clause'
      nounEnd[i] = token.start
    }
    // 1조원의 매출 기록.: its object, with the particle left out too.
    const isLast = after === undefined || (after.norm === '.' && i + 2 >= tokens.length)
    if (
      isLast &&
      role[i] === 'bare' &&
      phrases.doneNouns?.has(token.norm) &&
      !qualifies[i - 1] &&
      isOfNumber(reading, role, i - 1)
    ) {
      role[i - 1] = 'object'
      role[i] = 'clause'
      nounEnd[i] = token.start
    }
    // 군위군 소보면: a township, and no condition.
    if (i > 0 && role[i] === 'clause' && phrases.isTownship?.(tokens[i - 1]!.norm, token.norm)) {
      role[i] = 'bare'
      nounEnd[i] = token.end
    }
    // 50㎞로 높이는 방안: a verb there, a height elsewhere.
    if (i > 0 && phrases.raising?.(tokens[i - 1]!.norm, token.norm)) {
      role[i] = 'verb'
      adnominal[i] = true
    }
  }
  const compares = reading.cues.some((cue) => cue.value.role === 'move' && cue.value.compares)
  for (const cue of reading.cues) {
    if (cue.value.role !== 'basis') continue
    // 전망치를 높였다: what is moved, unless something lies above or below it.
    // 컨센서스가 750조원으로 높아졌다: nor what has itself moved.
    const isTold = role[cue.last] === 'subject' || role[cue.last] === 'topic'
    const noun = isTold ? reading.text.slice(tokens[cue.last]!.start, nounEnd[cue.last]) : ''
    const isOutlook = noun !== '' && phrases.outlookNames?.test(noun) === true
    if (compares || (role[cue.last] !== 'object' && !isOutlook)) against.fill(1, cue.first, cue.last + 1)
    // 전년과 비교해, 전년 동월과 비교하면: no clause of its own, as 전년보다 is none.
    const end = role[cue.last] === 'and' ? cue.last + 1 : cue.last
    if (role[end] !== 'clause' || !phrases.comparedBy?.has(tokens[end]!.norm)) continue
    role[end] = 'other'
    against[end] = 1
  }
  // 전주 50명보다, 전달 20건에 비해: a time before, where its number is what is compared with.
  if (phrases.timesBefore)
    for (const { first, last } of reading.claims) {
      const isBefore = first > 0 && phrases.timesBefore.has(tokens[first - 1]!.norm)
      const next = tokens[last + 1]?.norm ?? ''
      // 전장 2697.23 대비
      const isCompared = phrases.comparedBy?.has(next) || phrases.comparedBy?.has(tokens[last + 2]?.norm ?? '')
      if (isBefore && (phrases.than?.(next) || isCompared)) against[first - 1] = 1
    }
  return { role, nounEnd, adnominal, qualifies, against }
}

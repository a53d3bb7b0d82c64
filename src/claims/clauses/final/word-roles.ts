import type { Pack, ParticleRole } from '../../pack/pack.ts'
import type { Compiled } from '../../tables/compiled.ts'
import { isHangul, NUMBER, SYMBOL, type Token, WORD } from '../../text/tokens.ts'
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

const closers = new Set([')', ']', '’', '”', "'", '"', '」', '』', '》', '〉', '%', '%'])

/** Straight quotation marks told apart: the one that closes has no space before it. */
function withQuotes(reading: Reading): Reading {
  if (!reading.tokens.some((token) => token.norm === '"')) return reading
  const tokens = reading.tokens.map((token, i) => {
    if (token.norm !== '"') return token
    const opens = !token.glued || i === 0 || reading.tokens[i - 1]!.norm === '('
    return { ...token, norm: opens ? '“' : '”' }
  })
  return { ...reading, tokens }
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
    const reading = withQuotes(written)
    latest = { written, reading, words: readWordRoles(compiled, reading) }
  }
  return latest
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
    if (!behind && word.parted === undefined) word.parted = phrases.splitParticle?.(token.norm) ?? null
    const split = behind ? phrases.splitParticle?.(`A${token.norm}`) : word.parted
    // 폐쇄회로TV: no particle inside of a name.
    const after = tokens[i + 1]
    if (!split || (after?.glued && after.kind === WORD && !isHangul(after.norm.charCodeAt(0)))) {
      role[i] = 'bare'
      continue
    }
    // 올 것으로 보고 예산을: a verb there, a report elsewhere.
    role[i] = i > 0 && phrases.turned?.(tokens[i - 1]!.norm, token.norm) ? 'clause' : split.role
    nounEnd[i] = token.start + split.noun.length - (behind ? 1 : 0)
    // 손에 쥐는 건: a verb before a noun that stands for nothing by itself.
    if (split.role === 'topic' && after && phrases.thatWhich?.has(after.norm) && !phrases.pronouns.has(split.noun)) {
      role[i] = 'verb'
      adnominal[i] = true
    } else if (split.role === 'verb') adnominal[i] = phrases.isAdnominal?.(token.norm) ?? false
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
    if (compares || role[cue.last] !== 'object') against.fill(1, cue.first, cue.last + 1)
  }
  return { role, nounEnd, adnominal, qualifies, against }
}

/** Signs inside of a name, or between two: 서울~부산 구간. */
const joiners: ReadonlySet<string> = new Set(['·', '-', '&', '/', '~', '∼', '～', '–'])

/** Words of a noun phrase before its head, at most. */
const MAX_BEFORE = 3
/** Tokens in brackets or quotation marks that belong to a noun, at most. */
const MAX_INSIDE = 14

/** Token that opens what the closing mark at `at` closes, or -1. */
function openerOf(tokens: readonly Token[], at: number): number {
  const close = tokens[at]!.norm
  const open = close === ')' ? '(' : close === ']' ? '[' : close === '’' ? '‘' : close === '”' ? '“' : close
  for (let i = at - 1; i >= 0 && at - i <= MAX_INSIDE; i--) if (tokens[i]!.norm === open) return i
  return -1
}

/** The noun at token `at` without its particle, with the bare nouns before it; `''` when there is none. */
export function nounPhrase(compiled: Compiled, reading: Reading, words: WordRoles, at: number): string {
  const { tokens, text } = reading
  const { phrases } = compiled.pack
  let end = words.nounEnd[at]!
  let head = at
  const isLone = end <= tokens[at]!.start
  if (isLone || closers.has(tokens[at]!.norm)) {
    // A lone particle: its noun stands before it.
    if (isLone) head = at - 1
    const mark = tokens[head]
    if (!mark) return ''
    end = mark.end
    if (reading.claimAt[head]! >= 0) return ''
    if (mark.kind === SYMBOL) {
      const open = openerOf(tokens, head)
      if (open < 0) return ''
      if (mark.norm === ')' || mark.norm === ']') {
        if (open === 0) return ''
        let measured = false
        let aged = false
        for (let i = open; i < head; i++) {
          const covered = reading.claimAt[i]!
          if (covered >= 0 || reading.periodAt[i]) measured = true
          aged ||= covered >= 0 && reading.claims[covered]!.why.get('unit') === 'age behind a name'
        }
        // 수출액(통관 기준 잠정치)이: told by the way. 한빛(098460)은: the number of a share.
        const isCode = head - open === 2 && tokens[open + 1]!.kind === NUMBER
        if (measured || isCode || head - open > 3) end = tokens[open - 1]!.end
        head = open - 1
        // 대표팀 에이스 한서진(24)은
        if (aged && phrases.personName?.test(tokens[head]!.norm)) return tokens[head]!.norm
        if (tokens[head]!.kind === SYMBOL && measured) return quoted(compiled.pack, reading, head)
      } else return quoted(compiled.pack, reading, head)
    }
  }
  let first = head
  // GTX-B 구간의 정거장: no name is cut inside.
  for (let taken = 0; first > 0 && (taken < MAX_BEFORE || (taken < MAX_BEFORE + 2 && tokens[first]!.glued)); ) {
    const i = first - 1
    const token = tokens[i]!
    const glued = tokens[first]!.glued
    if (token.kind === SYMBOL) {
      if (joiners.has(token.norm) && token.glued && glued) {
        if (i === 0 || tokens[i - 1]!.kind === SYMBOL || reading.claimAt[i - 1]! >= 0) break
        first = i
        continue
      }
      if (token.norm === ')') {
        // 대(對)폴란드, 위원회(과방위) 위원장, 박재현(49) 대표; but no figure of another thing.
        const open = openerOf(tokens, i)
        if (
          open > 0 &&
          tokens[open]!.glued &&
          reading.claimAt[open - 1]! < 0 &&
          !reading.periodAt[open - 1] &&
          (glued || !isMeasured(reading, open, i))
        ) {
          first = open - 1
          continue
        }
      }
      break
    }
    if (reading.claimAt[i]! >= 0 || reading.periodAt[i] || reading.baseAt[i]) break
    // ㎡당 관리비: for how much.
    if (token.glued && compiled.pack.notClaims.base.behind.has(token.norm)) break
    // What is glued to a number (짜리, 당) is no part of a name.
    if (i > 0 && token.glued && (reading.baseAt[i - 1] || reading.claimAt[i - 1]! >= 0)) break
    if (token.kind === NUMBER) {
      // 1인가구, 2공장: the number is part of the name.
      if (!glued) break
      first = i
      continue
    }
    if (phrases.closing?.has(token.norm) || phrases.whiles?.has(token.norm)) break
    // 전기·가스 요금: no word of time inside of a list.
    const isMember = glued && tokens[first]!.kind === SYMBOL
    // 이 의원: Lee, not this.
    const isFamily = phrases.families?.has(token.norm) && first === head && phrases.titles?.test(tokens[head]!.norm)
    if (isFamily) {
      first = i
      break
    }
    if (!isMember && phrases.leading.has(token.norm)) break
    if (phrases.breaks.has(token.norm) || phrases.sizeWords.has(token.norm)) break
    // 위반 시 과태료, but 시 예산: when, behind what is done.
    const done = phrases.inCase === token.norm ? tokens[i - 1] : undefined
    if (done?.kind === WORD && words.role[i - 1] === 'bare' && !phrases.leading.has(done.norm)) break
    const cue = reading.cueAt[i]
    if (cue && (cue.value.role === 'basis' || cue.value.role === 'saying' || cue.value.role === 'border')) break
    // 것으로 보고 예산 9억원을
    if (cue?.value.role === 'modality' && cue.first < cue.last) break
    const role = words.role[i]
    if (role !== 'bare' && role !== 'of') break
    if (words.qualifies[i]) break
    // A particle of its own (K9의) takes its noun along.
    first = words.nounEnd[i]! <= token.start && i > 0 ? i - 1 : i
    if (!glued) taken++
  }
  // 3년 만기: a name that begins with a figure.
  while (first > 0 && tokens[first]!.glued && tokens[first - 1]!.kind === NUMBER && reading.claimAt[first - 1]! < 0)
    first--
  // 진단을 새로 받은 사람: says little by itself.
  if (
    first === head &&
    first > 0 &&
    words.adnominal[first - 1] &&
    phrases.light?.has(text.slice(tokens[head]!.start, end))
  )
    for (let i = first - 1; i >= 0 && first - i <= 4; i--) {
      if (reading.claimAt[i]! >= 0 || reading.periodAt[i] || words.role[i] === 'topic' || words.role[i] === 'subject')
        break
      // 통장에 남은 것
      // 집 근처에 머무는 시간
      const noun = text.slice(tokens[head]!.start, end)
      const isPlace =
        phrases.goal?.(tokens[i]!.norm) === true && (phrases.pronouns.has(noun) || phrases.doings?.has(noun) === true)
      if (words.role[i] !== 'object' && !(words.role[i] === 'other' && isPlace)) continue
      // 4%대를 기록한 것
      if (words.nounEnd[i]! <= tokens[i]!.start) break
      first = i
      while (
        first > 0 &&
        words.role[first - 1] === 'bare' &&
        tokens[first - 1]!.kind === WORD &&
        !reading.periodAt[first - 1] &&
        !words.qualifies[first - 1] &&
        !phrases.leading.has(tokens[first - 1]!.norm) &&
        !phrases.partOf.has(tokens[first - 1]!.norm)
      )
        first--
      break
    }
  // 한 증권사: "a", no part of the name.
  if (first < head && phrases.one?.has(tokens[first]!.norm)) {
    first++
    // 한 달 전기료
    if (first < head && phrases.spans?.has(tokens[first]!.norm)) first++
  }
  return text.slice(tokens[first]!.start, end)
}

/** Whether a bracket holds a figure that is no age. */
function isMeasured({ claims, claimAt, periodAt }: Reading, open: number, close: number): boolean {
  for (let i = open; i < close; i++)
    if (periodAt[i] || (claimAt[i]! >= 0 && claims[claimAt[i]!]!.unit?.code !== 'a')) return true
  return false
}

/** What stands inside the quotation marks that close at token `close`. */
function quoted(pack: Pack, reading: Reading, close: number): string {
  const open = openerOf(reading.tokens, close)
  if (open < 0 || open + 1 >= close) return ''
  // “1억원이 지출됐다”는 진술: what is said, no name; but ‘만족한다’(29%), ‘만족한다’가 29%: an answer.
  const isAnswer =
    reading.tokens[open]!.norm === '‘' && (reading.tokens[close + 1]?.norm === '(' || reading.claimAt[close + 2]! >= 0)
  if (!isAnswer && pack.sentenceEndings?.has(reading.tokens[close - 1]!.norm.at(-1)!)) return ''
  return reading.text.slice(reading.tokens[open + 1]!.start, reading.tokens[close - 1]!.end)
}

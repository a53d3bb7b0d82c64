import { readWithoutNumbers } from '../clauses/reading.ts'
import type { Sentence } from '../clauses/sentence.ts'
import type { Memory } from '../memory.ts'
import { orderOf } from '../orders/index.ts'
import type { Compiled } from '../tables/compiled.ts'
import type { Span } from '../text/sentences.ts'
import { isSpace, NUMBER, SYMBOL, type Token, tokenize } from '../text/tokens.ts'

/** A quotation that goes on over the end of the sentence in which it begins. */
export interface Quotation {
  /** The sentence in which it begins, with its place among the sentences. */
  readonly opening: Sentence
  readonly at: number
  /** The sentences before that one, two at most, if they had no number. */
  readonly before: readonly Sentence[]
  /** Who is quoted, once somebody asked; `null`: nobody is named. */
  speaker: string | null | undefined
}

/** Sentences of one quotation that are looked through for its end. */
const longestQuotation = 12

/** Whether a quotation is open behind a sentence; a straight mark glued to a number is one of inches. */
export function isOpenBehind(tokens: readonly Token[], isOpenBefore: boolean): boolean {
  let open = isOpenBefore
  for (let i = 0; i < tokens.length; i++) {
    const { kind, norm, glued } = tokens[i]!
    if (kind !== SYMBOL) continue
    if (norm === '“') open = true
    else if (norm === '”') open = false
    else if (norm === '"' && (open || !glued || tokens[i - 1]?.kind !== NUMBER)) open = !open
  }
  return open
}

/**
 * Whether the next quotation mark of a line closes one: where none does, a mark has been left out (…라며 "계획이 없음을 밝혔다.). English
 * leaves it out by rule where the next paragraph goes on with what is said.
 */
export function closesLater(text: string, from: number): boolean {
  for (let at = from; at < text.length; at++) {
    const mark = text[at]!
    if (mark === '”') return true
    if (mark === '"') return !isSpace(text.charCodeAt(at - 1))
    if (mark === '“' || mark === '\n') return false
  }
  return false
}

/**
 * Who says the quotation that is open where a sentence begins or ends: named before it ("Kim said: “…") or behind it, sentences later
 * ("…,” said Kim).
 */
export function findSpeaker(compiled: Compiled, text: string, spans: readonly Span[], memory: Memory): void {
  const { quotation } = memory
  if (quotation === null || quotation.speaker !== undefined) return
  const { opening, before, at } = quotation
  // Nobody is looked for within the search.
  quotation.speaker = null
  recall(compiled, text, before, opening.tokens, memory)
  const { speakerOfQuotation } = orderOf(compiled)
  const speaker = speakerOfQuotation(compiled, readWithoutNumbers(compiled, text, opening, memory.today), memory, false)
  quotation.speaker = speaker ?? speakerBehind(compiled, text, spans, at, memory)
}

function speakerBehind(
  compiled: Compiled,
  text: string,
  spans: readonly Span[],
  from: number,
  memory: Memory,
): string | null {
  const { paragraph } = spans[from]!
  const { speakerOfQuotation, tellerBehind } = orderOf(compiled)
  const tokensOf = ({ start, end }: Span): Token[] => tokenize(text, start, end, compiled.words, compiled.marks)
  for (let at = from; at <= from + longestQuotation && spans[at]?.paragraph === paragraph; at++) {
    const span = spans[at]!
    const tokens = tokensOf(span)
    if (isOpenBehind(tokens, at > from)) continue
    const closing = readWithoutNumbers(compiled, text, { tokens, span }, memory.today)
    const speaker = speakerOfQuotation(compiled, closing, memory, true)
    if (speaker !== null) return speaker
    // “…어림없어요.” 김모씨는 이렇게 말했다: who says so is told by the next sentence.
    const next = spans[at + 1]
    if (tellerBehind !== null && next?.paragraph === paragraph && isQuote(tokens.at(-1)!.norm)) {
      const told = readWithoutNumbers(compiled, text, { tokens: tokensOf(next), span: next }, memory.today)
      return tellerBehind(compiled, told, memory) ?? memory.speaker
    }
    return memory.speaker
  }
  return null
}

const isQuote = (mark: string): boolean => mark === '”' || mark === '"'

/** Whether a sentence is a quotation and nothing else, so that only a language with the verb at the end tells behind it who says so. */
export function isWholeQuotation(text: string, { start, end }: Span): boolean {
  const first = text[start]
  const last = text[end - 1]
  return (first === '“' || first === '"') && (last === '”' || last === '"') && end - start > 2
}

/** Marks that open a quotation. */
const quoting: ReadonlySet<string> = new Set(['"', '“', '‘', '«'])

/** Learns from sentences further back that had no number, as those that end the paragraph before, who spoke there and whom a pronoun may mean. */
export function recallUnread(compiled: Compiled, text: string, tokens: readonly Token[], memory: Memory): void {
  const { unread } = memory
  if (unread.length === 0 || !pointsBack(compiled, tokens, true)) return
  memory.unread = []
  const past: Memory = { ...memory, untold: [], quotation: null }
  recall(compiled, text, unread, tokens, past)
  memory.person = past.person
  memory.personAt = past.personAt
  memory.spokeBefore = past.speaker ?? memory.spokeBefore
}

/**
 * Whether a sentence has a pronoun or begins with a quotation: “Yields are down,” said Ms. Roy. “If it gets warmer, we lose 30 percent.”
 *
 * @param toPerson whether it must be the pronoun of a person
 */
function pointsBack({ pack }: Compiled, tokens: readonly Token[], toPerson: boolean): boolean {
  const { personal, impersonal, by, owners } = pack.phrases
  // "By her estimate"
  if (owners?.has(tokens[1]?.norm ?? '') && by.has(tokens[0]!.norm)) return true
  if (quoting.has(tokens[0]!.norm)) return true
  return tokens.some(({ norm }) => personal?.has(norm) || (!toPerson && impersonal?.has(norm)))
}

/** Whether somebody other than a source does something in a sentence without numbers: 노조는 반발했다. */
function actsIn({ pack }: Compiled, tokens: readonly Token[], source: string): boolean {
  const { splitParticle, isAgent } = pack.phrases
  return tokens.some(({ kind, norm }) => {
    const split = kind === SYMBOL ? null : splitParticle?.(norm)
    return split?.role === 'topic' && !source.endsWith(split.noun) && isAgent?.(split.noun) === true
  })
}

/** Whether a sentence goes on with what somebody says: 그는 “…, 이어 “…. */
function speaksOn({ pack }: Compiled, tokens: readonly Token[]): boolean {
  const { persons, goingOn, splitParticle } = pack.phrases
  const [first] = tokens
  if (!first || !tokens.some(({ norm }) => quoting.has(norm))) return false
  return goingOn?.has(first.norm) === true || persons?.has(splitParticle?.(first.norm)?.noun ?? '') === true
}

/** Learns from the sentences before, which had no number, whom a pronoun of this one means; `false` if it does not point back at them. */
export function recall(
  compiled: Compiled,
  text: string,
  untold: readonly Sentence[],
  tokens: readonly Token[],
  memory: Memory,
): boolean {
  const { order } = compiled.pack
  const before = untold.at(-1)
  if (!before || before.tokens.length > 80) return false
  // 시는 도서관을 짓는다고 밝혔다. 사업비는 90억원이다: what a body has made known goes on.
  const closer = before.tokens.findLast(({ kind }) => kind !== SYMBOL)
  if (closer && compiled.pack.phrases.announces?.test(closer.norm)) {
    orderOf(compiled).attribute(compiled, readWithoutNumbers(compiled, text, before, memory.today), [], memory)
    return true
  }
  if (order !== 'verb-medial') {
    // 김 교수는 수요가 줄었다고 진단했다. 그는 “3% 떨어질 것”이라고 했다: whoever has just spoken.
    if (closer && compiled.pack.phrases.saysLast?.test(closer.norm) && speaksOn(compiled, tokens)) {
      orderOf(compiled).attribute(compiled, readWithoutNumbers(compiled, text, before, memory.today), [], memory)
      return true
    }
    if (memory.source && actsIn(compiled, before.tokens, memory.source)) memory.source = null
    return false
  }
  if (!pointsBack(compiled, tokens, false)) return false
  // "Dr Lund apologised. “We fell short,” he said. “We have hired 64 nurses": whom the one between means.
  if (untold.length > 1) recall(compiled, text, untold.slice(0, -1), before.tokens, memory)
  const reading = readWithoutNumbers(compiled, text, before, memory.today)
  memory.subject = memory.main
  orderOf(compiled).attribute(compiled, reading, [], memory)
  return true
}

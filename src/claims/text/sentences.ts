import type { Pack } from '../pack/pack.ts'
import { classOf, isDigit, isHangul, isLetter, isSpace } from './tokens.ts'

/** Longest sentence that is read as one. Tables and noise are longer; they are cut at white space, so that time stays linear. */
const MAX_SENTENCE = 1600

/** Who is heard in one transcript, at most: each is looked for in all of it. */
const MOST_SPEAKERS = 32

/** A sentence of the text. `paragraph` counts up at a line break, and where two sentences are glued together. */
export interface Span {
  readonly start: number
  readonly end: number
  readonly paragraph: number
  /** Who says all that follows in the paragraph, where the span is a label that names them; `null` behind a host's. */
  readonly speaker?: string | null
  /** Whether the mark of an item stands before it. */
  readonly isItem?: boolean
  /** Whether that label opens a turn of a transcript: what follows is said by them up to the next one. */
  readonly isTurn?: boolean
}

const closers = new Set(['"', '”', '’', "'", ')', ']', '」', '』', '》', '〉', '}'])
const isUpper = (c: number): boolean =>
  (c >= 65 && c <= 90) ||
  (c >= 0xc0 && c < 0x250 && isLetter(c) && String.fromCharCode(c).toLowerCase().charCodeAt(0) !== c)
const isLower = (c: number): boolean => isLetter(c) && !isUpper(c)

/** What opens an item of a list: a mark or a number, and a space. */
const itemMark = /(?:[-*•·▪‣–—]|\d{1,2}\)|\([a-z\d]\)) (?=\S)/y
const itemOpeners = new Set('-*•·▪‣–—(0123456789')

const isBlank = (c: number): boolean => c === 32 || c === 9 || c === 0xa0 || c === 0x3000

const isMark = new Uint8Array(128)
for (const c of '\n\r.!?)]"') isMark[c.charCodeAt(0)] = 1

const isRareMark = (c: number): boolean =>
  c === 0x2028 || c === 0x2029 || c === 0x3002 || c === 0x2026 || (c >= 0x25a0 && c <= 0x25cf)

/** The next character that may end a sentence. A loop of its own, so small that it is soon compiled: it runs over each text once. */
function nextMark(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const c = text.charCodeAt(at)
    if (c < 128 ? isMark[c] === 1 : c > 0x3002 ? c === 0xff0e : isRareMark(c)) return at
  }
  return text.length
}

/** A label that begins at an offset. */
function labelAt(text: string, at: number, labels: RegExp | undefined): RegExpExecArray | null {
  if (!labels) return null
  labels.lastIndex = at
  return labels.exec(text)
}

/** Where the sentence ends that may end with the mark at `at`: before that offset, 0 if it does not; negative if its paragraph goes on. */
function endAt(text: string, at: number, start: number, pack: Pack, quoted: boolean): number {
  const c = text.charCodeAt(at)
  if (c === 10 || c === 13 || c === 0x2028 || c === 0x2029) return at
  if (c >= 0x25a0 && c <= 0x25cf)
    return at > start && (labelAt(text, at, pack.turns) || labelAt(text, at, pack.interviewed)) ? at : 0
  if (at + 1 >= text.length) return 0
  if (c === 0x29 || c === 0x5d) {
    // A caption's credit glued to the first sentence: "(Yonhap)South Korea has …".
    const glued =
      isUpper(text.charCodeAt(at + 1)) &&
      at + 2 < text.length &&
      isLower(text.charCodeAt(at + 2)) &&
      at > start &&
      (isLower(text.charCodeAt(at - 1)) || isUpper(text.charCodeAt(at - 1)))
    return glued ? at + 1 : 0
  }
  let end = at + 1
  while (end < text.length && (text.charCodeAt(end) === c || closers.has(text[end]!))) end++
  if (end >= text.length) return 0
  if (end === at + 2 && text.charCodeAt(at + 1) === 34 && !quoted && isUpper(text.charCodeAt(end))) end--
  const next = text.charCodeAt(end)
  const before = at > 0 ? text.charCodeAt(at - 1) : 0
  if (isSpace(next)) {
    // Blanks before a line break are as if they were not.
    let behind = end
    while (isBlank(text.charCodeAt(behind))) behind++
    if (text.charCodeAt(behind) === 10 || text.charCodeAt(behind) === 13) return 0
    if (c === 0x2026 && !isHangul(before)) return 0
    const follower = skipSpace(text, end)
    if (follower < text.length && isLower(text.charCodeAt(follower)) && !isBrand(text, follower)) return 0
    return c === 46 && isAbbreviation(text, at, start, pack, follower) ? 0 : -end
  }
  const opening = opens(text[end])
  if (isHangul(next) || (classOf(next) === 0 && isHangul(before))) {
    // Only after an ending of a Korean sentence, or a closing mark behind one.
    if (
      c === 0x2026 ||
      !pack.sentenceEndings?.has(text[at - 1] ?? '') ||
      !(isHangul(next) || opening || isBullet(next))
    )
      return 0
    return end === at + 1 || isHangul(next) ? end : -end
  }
  if (!(isUpper(next) || opening || (isDigit(next) && (end > at + 1 || isHangul(before) || isNoted(text, at, pack)))))
    return 0
  if (isDigit(before) && isShareCode(text, end)) return 0
  const soundBefore =
    (isLower(before) && at > 1 && isLower(text.charCodeAt(at - 2))) ||
    isDigit(before) ||
    end > at + 1 ||
    before === 0x29 ||
    before === 0x25 ||
    isHangul(before)
  if (c === 0x2026 || !soundBefore || isAddress(text, at, end)) return 0
  if (opening) {
    const inside = end + 1 < text.length ? text.charCodeAt(end + 1) : 0
    if (!isUpper(inside) && !isHangul(inside)) return 0
  }
  return c === 46 && end === at + 1 && isAbbreviation(text, at, start, pack, end) ? 0 : end
}

/**
 * The sentences of a text in order, white space around them left out; together they hold everything that is not white space.
 *
 * News sites lose the space, and the paragraph, between two sentences ("in 2018.Chip exports"): a stop glued to a capital, or a Korean
 * sentence ending glued to Hangul, is taken for the end of a paragraph.
 */
export function findSentences(text: string, pack: Pack): Span[] {
  const spans: Span[] = []
  let paragraph = 0
  // Whether a straight quotation mark is open: one glued on both sides (`on May 7."If`) closes only then.
  let quoted = false
  const heard = new Set<string>()
  let isTranscript = false
  let start = skipSpace(text, 0)
  const push = (end: number, endsParagraph: boolean): void => {
    let to = end
    while (to > start && isSpace(text.charCodeAt(to - 1))) to--
    const isItem = cutItemMark(to)
    while (to - start > MAX_SENTENCE) {
      let cut = start + MAX_SENTENCE
      while (cut > start + MAX_SENTENCE / 2 && !isSpace(text.charCodeAt(cut))) cut--
      if (!isSpace(text.charCodeAt(cut))) {
        cut = start + MAX_SENTENCE
        // Never inside digits, a word or a surrogate pair, as far as that can be seen.
        while (
          cut < to &&
          (isDigit(text.charCodeAt(cut)) ||
            isLetter(text.charCodeAt(cut)) ||
            (text.charCodeAt(cut) & 0xfc00) === 0xdc00)
        )
          cut++
      }
      spans.push({ start, end: cut, paragraph })
      start = skipSpace(text, cut)
    }
    if (to > start) spans.push(isItem ? { start, end: to, paragraph, isItem } : { start, end: to, paragraph })
    if (endsParagraph) {
      paragraph++
      quoted = false
    } else if (text.charCodeAt(end - 1) === 34) quoted = false
    start = skipSpace(text, end)
    cutCredit()
    cutLabel()
  }
  /** The mark of an item is no part of what it says: "• Sales rose.", "1) Sales: 5" */
  const cutItemMark = (to: number): boolean => {
    if (pack.order !== 'verb-medial' || !itemOpeners.has(text[start]!) || spans.at(-1)?.paragraph === paragraph)
      return false
    itemMark.lastIndex = start
    if (!itemMark.test(text) || to <= itemMark.lastIndex) return false
    spans.push({ start, end: itemMark.lastIndex - 1, paragraph })
    start = itemMark.lastIndex
    return true
  }
  // A credit of a picture that the first sentence is glued to is no part of it.
  const cutCredit = (): void => {
    if (!pack.credits) return
    pack.credits.lastIndex = start
    if (!pack.credits.test(text)) return
    spans.push({ start, end: pack.credits.lastIndex, paragraph: paragraph++ })
    start = pack.credits.lastIndex
  }
  /** Who speaks is no part of what they say. */
  const cutLabel = (): void => {
    // A turn begins a paragraph, wherever it stands: sites lose the line break.
    const isInside = spans.at(-1)?.paragraph === paragraph
    const turn = labelAt(text, start, pack.turns)
    const isTurn = turn !== null && isOfSpeaker(turn[0])
    const mayBegin = !isInside || isBullet(text.charCodeAt(start))
    const label = isTurn ? turn : mayBegin ? labelAt(text, start, pack.interviewed) : null
    if (!label) return
    if (isInside) paragraph++
    quoted = false
    const speaker = label.slice(1).find((name) => name !== undefined) ?? null
    spans.push({ start, end: start + label[0].trimEnd().length, paragraph, speaker, isTurn })
    start += label[0].length
  }
  /** ▶이도연 : and not ▶매출 : 3조원. In a transcript somebody speaks more than once. */
  const isOfSpeaker = (label: string): boolean => {
    const name = label.trimEnd()
    if (!isBullet(name.charCodeAt(0)) || !/[:：]$/.test(name)) return true
    if (!isTranscript && !heard.has(name) && heard.size < MOST_SPEAKERS) {
      heard.add(name)
      isTranscript = text.indexOf(name, text.indexOf(name) + 1) > 0
    }
    return isTranscript
  }
  cutCredit()
  cutLabel()
  for (let at = nextMark(text, start); at < text.length; at = nextMark(text, at + 1)) {
    if (text.charCodeAt(at) === 34) {
      quoted = !quoted
      continue
    }
    const end = endAt(text, at, start, pack, quoted)
    if (end === 0) continue
    push(Math.abs(end), end > 0)
    at = Math.max(at, start - 1)
  }
  push(text.length, true)
  return spans
}

function opens(ch: string | undefined): boolean {
  return ch === '“' || ch === '‘' || ch === '(' || ch === '[' || ch === '"' || ch === '「'
}

/** Marks that begin an item of a list, or a heading: ① ■ ▲ ● ❶ ━ and their like. */
export function isBullet(c: number): boolean {
  return (
    (c >= 0x2460 && c <= 0x2473) ||
    (c >= 0x2500 && c <= 0x25ff) ||
    (c >= 0x2776 && c <= 0x2793) ||
    c === 0x2605 ||
    c === 0x203b
  )
}

/** 절반 수준이다(사회조사).93년 전: an ending of a Korean sentence before what stands in brackets. */
function isNoted(text: string, at: number, pack: Pack): boolean {
  if (!pack.sentenceEndings || text.charCodeAt(at - 1) !== 0x29) return false
  let open = at - 2
  while (open > 0 && at - open < 60 && text.charCodeAt(open) !== 0x28) open--
  return open > 0 && text.charCodeAt(open) === 0x28 && pack.sentenceEndings.has(text[open - 1]!)
}

const digit = /\d/

/** Whether a line may be the heading of the items behind it: no item itself, or one of a diamond or square without a number (◇ 시세). */
export function isHeading(text: string, { start, end }: Span): boolean {
  const c = text.charCodeAt(start)
  if (!isBullet(c)) return true
  const isTitle = c === 0x25a0 || c === 0x25a1 || c === 0x25c6 || c === 0x25c7
  return isTitle && !digit.test(text.slice(start, end))
}

function skipSpace(text: string, at: number): number {
  while (at < text.length && isSpace(text.charCodeAt(at))) at++
  return at
}

/** A name with its first capital inside: eBay, easyJet. */
function isBrand(text: string, at: number): boolean {
  let capital = at + 1
  while (capital < at + 6 && isLower(text.charCodeAt(capital))) capital++
  return isUpper(text.charCodeAt(capital)) && isLower(text.charCodeAt(capital + 1))
}

/** The exchange in "(6752.TO)", "(051910.KS)": a few capitals up to a closing bracket. */
function isShareCode(text: string, from: number): boolean {
  let to = from
  while (to < from + 4 && isUpper(text.charCodeAt(to))) to++
  return text.charCodeAt(to) === 0x29
}

/** A stop inside a web address, an e-mail address or a file name: letters on both sides, and a known ending or an @ or slash near. */
function isAddress(text: string, at: number, end: number): boolean {
  if (end !== at + 1) return false
  for (let i = at - 1; i >= 0 && i > at - 40; i--) {
    const c = text.charCodeAt(i)
    if (isSpace(c)) break
    if (c === 0x40 || c === 0x2f) return true
  }
  return false
}

/** Whether a quotation begins that ends as a sentence does: “That is a lot,” he said; but not the U.S. “Buy American” rule. */
function isSpeech(text: string, at: number): boolean {
  if (text[at] !== '“' && text[at] !== '"') return false
  const close = text[at] === '“' ? '”' : '"'
  let end = at + 1
  while (end < text.length && end - at < 400 && text[end] !== close) end++
  return text[end] === close && /[,.?!]/.test(text[end - 1]!)
}

function isAbbreviation(text: string, at: number, from: number, pack: Pack, follower: number): boolean {
  if (pack.afterOrdinal && at > from && isDigit(text.charCodeAt(at - 1))) {
    let to = follower
    while (to < text.length && isLetter(text.charCodeAt(to)) && to - follower < 16) to++
    return pack.afterOrdinal.has(text.slice(follower, to).toLowerCase())
  }
  let begin = at
  while (begin > from && at - begin < 16) {
    const c = text.charCodeAt(begin - 1)
    if (isLetter(c) || c === 46) begin--
    else break
  }
  if (begin === at) return false
  const word = text.slice(begin, at).toLowerCase()
  const rule = pack.abbreviations.get(word)
  if (rule === 'never-ends') return true
  // "est. 5.3", "est. $5.3bn", "est. +160,000"
  if (rule === 'before-number')
    return isDigit(text.charCodeAt(follower)) || /^[-+−–$€£¥₩]\d/.test(text.slice(follower, follower + 2))
  // "J.K. Rowling", "T.V. Rao"
  const isInitials = rule === undefined && /^[A-Z](?:\.[A-Z]){1,2}$/.test(text.slice(begin, at))
  if (rule === 'may-end' || isInitials) {
    if (isSpeech(text, follower)) return false
    // "the U.S. The company": a capital word ends the sentence when it commonly begins one.
    let to = follower
    while (to < text.length && isLetter(text.charCodeAt(to)) && to - follower < 16) to++
    return !pack.sentenceOpeners.has(text.slice(follower, to).toLowerCase())
  }
  // "a deal with AT&T. The"
  // … or "by I/B/E/S. The"
  if (text.charCodeAt(begin - 1) === 0x26 || text.charCodeAt(begin - 1) === 0x2f) return false
  // An initial: "J. Smith"; but a unit behind its number: "low 64F. Wind".
  return at - begin === 1 && isUpper(text.charCodeAt(begin)) && word !== 'i' && !isDigit(text.charCodeAt(begin - 1))
}

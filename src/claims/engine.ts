import { UsageError } from '../lib/errors.ts'
import type { Claim } from '../model/claim.ts'
import type { Sentence } from './clauses/sentence.ts'
import type { Decision } from './decisions.ts'
import { possibleGuests } from './languages/guests.ts'
import { loadPack, packOf, tags } from './languages/index.ts'
import { beginParagraph, leaveUntold, type Memory, newMemory } from './memory.ts'
import type { Pack } from './pack/pack.ts'
import { parseDay } from './periods/days.ts'
import { readSentence } from './read-sentence.ts'
import { closesLater, isOpenBehind, isWholeQuotation } from './speech/quotations.ts'
import { type Compiled, compile } from './tables/compiled.ts'
import { glance, IS_PLAIN_AND_OPEN, MAY_COUNT } from './text/first-look.ts'
import { stretchesOf } from './text/guests.ts'
import { isHeading, type Span } from './text/sentences.ts'
import { type Token, tokenize } from './text/tokens.ts'
import { commaedAsides, doubleQuoted, evenText, reworded, visibleText } from './text/visible.ts'
import { joined, unwrap } from './text/wrapped-lines.ts'

export type { Decision } from './decisions.ts'

export interface ClaimOptions {
  /** BCP 47; the region does not matter. Default `en`. */
  readonly language?: string | undefined
  /** Day of publication, `YYYY-MM-DD`, that "last month" counts from. Without it such periods are `null`. */
  readonly date?: string | undefined
  /** Called once for each number of the text, in order. */
  readonly explain?: ((decision: Decision) => void) | undefined
}

/** Primary tags of the languages that can be read. */
export function languages(): string[] {
  return [...tags]
}

/** Whether there is a pack for a BCP 47 tag (`ko`, `ko-KR`). */
export function hasLanguage(tag: string): boolean {
  return tags.includes(primary(tag))
}

/** Makes the language of a text ready for {@link extractClaims}, and those of sentences inside it, where not all of them are loaded. */
export async function loadLanguage(tag: string, text: string): Promise<void> {
  const own = primary(tag)
  await Promise.all([own, ...possibleGuests(text, own)].map(loadPack))
}

const primary = (tag: string): string => tag.toLowerCase().split(/[-_]/, 1)[0]!

/**
 * Every quantity that a text asserts, in order of `start`.
 *
 * A sentence in the script of another language that can be read is read in that language. Offsets count UTF-16 code units of `text` as it
 * is. Numbers that are no claims (dates, names, scores) are left out; `explain` hears of them too. Takes time linear in the length of the text.
 *
 * @throws {UsageError} `bad_input`, `unknown_language`, `bad_date`
 */
export function extractClaims(text: string, options: ClaimOptions = {}): Claim[] {
  if (typeof text !== 'string')
    throw new UsageError('bad_input', `claims are read from a string, not from ${text === null ? 'null' : typeof text}`)
  const { language = 'en', date, explain } = options
  const pack = typeof language === 'string' ? packOf(primary(language)) : undefined
  if (!pack)
    throw new UsageError(
      'unknown_language',
      `no language pack for "${String(language).slice(0, 40)}"; there are ${languages().join(', ')}`,
    )
  if (date !== undefined && (typeof date !== 'string' || !parseDay(date)))
    throw new UsageError('bad_date', `"${String(date).slice(0, 40)}" is no day of the form YYYY-MM-DD`)
  const unwrapped = unwrap(evenText(text))
  const plain = pack.brokenLines ? joined(unwrapped, pack.brokenLines) : unwrapped
  const quoted = pack.quotesSingly ? doubleQuoted(plain) : plain
  const commaed = pack.asides ? commaedAsides(quoted, pack.asides) : quoted
  const even = pack.comparisons ? reworded(commaed, pack.comparisons) : commaed
  const visible = visibleText(even, pack.innerSpaces, pack.unspaced, pack.laughter)
  if (visible === null && even === text) return readText(text, pack, date ?? null, explain)
  // Read as it is seen, told as it is written.
  const placed = <T extends { start: number; end: number }>(span: T): T => ({
    ...span,
    start: visible === null ? span.start : visible.startOf(span.start),
    end: visible === null ? span.end : visible.endOf(span.end),
  })
  const heard = explain && ((decision: Decision) => explain(asWritten(placed(decision), text)))
  return readText(visible?.text ?? even, pack, date ?? null, heard).map((claim) => ({
    ...asWritten(placed(claim), text),
    sentence: placed(claim.sentence),
  }))
}

const asWritten = <T extends { start: number; end: number; text: string }>(span: T, text: string): T => ({
  ...span,
  text: text.slice(span.start, span.end),
})

function readText(text: string, pack: Pack, date: string | null, explain: ClaimOptions['explain']): Claim[] {
  const claims: Claim[] = []
  const memories = new Map<Pack, Memory>()
  for (const stretch of stretchesOf(text, pack)) {
    const compiled = compile(stretch.pack)
    const memory = memories.get(stretch.pack) ?? newMemory(date)
    memories.set(stretch.pack, memory)
    const { spans } = stretch
    for (let at = 0; at < spans.length; at++) {
      const span = spans[at]!
      if (span.paragraph !== memory.paragraph) beginParagraph(memory, span.paragraph)
      const sentence = new LazySentence(compiled, text, span)
      if (span.speaker !== undefined) {
        memory.interviewed = span.speaker
        memory.turn = span.isTurn === true ? span.speaker : null
      }
      if (isHeading(text, span)) memory.heading = span
      const isOpenBefore = memory.quotation !== null
      const { firstLook, words } = compiled
      const seen = firstLook ? glance(text, span.start, span.end, firstLook, words, isOpenBefore) : MAY_COUNT
      const mayBeOpen = seen === MAY_COUNT ? isOpenBehind(sentence.tokens, isOpenBefore) : seen === IS_PLAIN_AND_OPEN
      const isOpen = mayBeOpen && (isOpenBefore || stretch.pack.order !== 'verb-final' || closesLater(text, span.end))
      const isWhole = stretch.pack.order === 'verb-final' && !isOpen && isWholeQuotation(text, span)
      if (isOpen || isWhole) memory.quotation ??= { opening: sentence, at, before: memory.untold, speaker: undefined }
      if (seen === MAY_COUNT) readSentence(compiled, text, sentence, spans, memory, claims, explain)
      else leaveUntold(memory, sentence)
      if (!isOpen) memory.quotation = null
    }
  }
  return claims
}

/** A sentence that is cut into words when somebody asks for them. */
class LazySentence implements Sentence {
  readonly span: Span
  readonly #compiled: Compiled
  readonly #text: string
  #tokens: readonly Token[] | null = null

  constructor(compiled: Compiled, text: string, span: Span) {
    this.#compiled = compiled
    this.#text = text
    this.span = span
  }

  get tokens(): readonly Token[] {
    const { words, marks } = this.#compiled
    this.#tokens ??= tokenize(this.#text, this.span.start, this.span.end, words, marks)
    return this.#tokens
  }
}

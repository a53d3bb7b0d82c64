import { beforeNumber, type Reading } from '../../clauses/sentence.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { FINITE, NO_VERB } from '../../pack/pack.ts'
import type { Compiled } from '../../tables/compiled.ts'
import { NUMBER, WORD } from '../../text/tokens.ts'

/*
 * Which tokens a speech covers: its part of the sentence, and what stands inside quotation marks.
 */

/** Who says something, and which tokens that covers. */
export interface Speech {
  readonly speaker: string
  readonly from: number
  readonly to: number
  readonly rule: string
  /** Where its verb stands, or the noun that says whose it is. */
  readonly at: number
  /** Where what goes with the verb ends that is not said: "…, she said at a meeting of 40 ministers, …". */
  readonly over?: number
  /** Whether it is a poll or the like, or whoever made it. */
  readonly isPaper?: boolean
}

/** Where the part of a sentence between semicolons begins; one within brackets is none: "(6.4 versus 0.8; P=0.049)". */
export function partStart({ tokens }: Reading, at: number): number {
  let inside = 0
  for (let i = at - 1; i >= 0; i--) {
    const { norm } = tokens[i]!
    if (norm === ')') inside++
    else if (norm === '(') inside--
    else if (norm === ';' && inside <= 0) return i + 1
  }
  return 0
}

/** Where that part ends. */
export function partEnd({ tokens }: Reading, at: number): number {
  let inside = 0
  for (let i = at; i < tokens.length; i++) {
    const { norm } = tokens[i]!
    if (norm === '(') inside++
    else if (norm === ')') inside--
    else if (norm === ';' && inside <= 0) return i
  }
  return tokens.length
}

/** Whether a verb stands in a clause with "which": of that alone somebody is the speaker. */
export function isInRelative({ pack }: Compiled, { tokens }: Reading, verb: number): boolean {
  for (let i = verb - 1; i >= 0 && i > verb - 7 && tokens[i]!.norm !== ','; i--)
    if (pack.phrases.relatives?.has(tokens[i]!.norm)) return true
  return false
}

/** Whether a comma closes a relative clause behind the subject of a sentence that has told nothing yet. */
export function closesRelative({ pack }: Compiled, { tokens, verbAt }: Reading, close: number): boolean {
  let open = 0
  while (open < close && tokens[open]!.norm !== ',' && verbAt[open] !== FINITE) open++
  if (open === close || tokens[open]!.norm !== ',' || !pack.phrases.relatives?.has(tokens[open + 1]!.norm)) return false
  for (let i = open + 1; i < close; i++) if (tokens[i]!.norm === ',') return false
  return true
}

/** Whether "and" and a noun with a finite verb of its own stand behind a comma: ", and Russian wheat eased", ", and a team, which had drones, came". */
export function opensOther({ pack }: Compiled, reading: Reading, at: number): boolean {
  const { tokens, verbAt } = reading
  if (!pack.phrases.links.has(tokens[at]?.norm ?? '') || verbAt[at + 1] !== NO_VERB) return false
  for (let i = at + 1; i < tokens.length && tokens[i]!.norm !== ','; i++)
    if (verbAt[i] === FINITE) return true
    else if (tokens[i + 1]?.norm === ',' && pack.phrases.relatives?.has(tokens[i + 2]?.norm ?? ''))
      return closeOfAside(reading, i + 2) > 0
  return false
}

/** The comma behind a relative clause between commas that a verb follows straight: of ", which failed twice, would get"; or -1. */
export function closeOfAside({ tokens, verbAt }: Reading, relative: number): number {
  if (tokens[relative - 1]!.norm !== ',') return -1
  let close = relative
  while (close < tokens.length && tokens[close]!.norm !== ',') close++
  return verbAt[close + 1] === FINITE ? close : -1
}

/** Whether nothing is said with a verb of saying: "did not say", "declined to say". */
export function isUnsaid({ pack }: Compiled, { tokens, verbAt }: Reading, verb: number): boolean {
  const { trailing, isAdverb, infinitive, refusing } = pack.phrases
  if (infinitive.has(tokens[verb - 1]?.norm ?? '') && refusing?.has(tokens[verb - 2]?.norm ?? '')) return true
  for (let i = verb - 1; i >= 0 && i > verb - 4; i--) {
    const { norm, word, kind } = tokens[i]!
    if (word.negates) return true
    const goesOn = verbAt[i] !== NO_VERB || trailing.has(norm) || isAdverb?.(norm)
    if (kind !== WORD || !goesOn) return false
  }
  return false
}

/** Whether a finite verb stands before a token: there is something that can be said. */
export function tellsBefore({ verbAt, tokens }: Reading, to: number): boolean {
  for (let i = 0; i < to; i++) if (verbAt[i] === FINITE || isMark(tokens[i]!.norm)) return true
  return false
}

/** A mark of double quotation, straight or curly. */
export const isMark = (norm: string | undefined): boolean => norm === '“' || norm === '"' || norm === '”'

/** For each token whether it stands inside quotation marks; the entry behind the last says whether they are still open. */
export function quotedTokens(reading: Reading, isOpen: boolean): Uint8Array {
  const { tokens } = reading
  const out = new Uint8Array(tokens.length + 1)
  let open = isOpen
  let marked = false
  for (let i = 0; i < tokens.length; i++) {
    const { norm, glued } = tokens[i]!
    if (isMark(norm)) {
      // “… a lean month,” said Kim: a mark that closes what a sentence before opened.
      const closes = norm === '”' || (norm === '"' && glued && !tokens[i + 1]?.glued && tokens[i - 1]!.kind !== NUMBER)
      if (closes && !open && !marked) out.fill(1, 0, i)
      open = norm === '"' && !closes ? !open : !closes
      marked = true
    }
    out[i] = open ? 1 : 0
  }
  out[tokens.length] = open ? 1 : 0
  return out
}

/** Whether all numbers between two tokens stand inside quotation marks. */
export const isQuoted = (claims: Reading['claims'], quoted: Uint8Array, from: number, to: number): boolean =>
  claims.every((q) => q.first < from || q.first >= to || quoted[q.first] === 1)

/** Whether a token belongs to the quotation in which the sentence begins. */
export function isBeforeEnd(quoted: Uint8Array, at: number): boolean {
  const end = quoted.indexOf(0)
  return end < 0 || at < end
}

/** Whether a token belongs to the quotation in which the sentence ends. */
export const isToEnd = (quoted: Uint8Array, at: number): boolean => quoted.indexOf(0, at) < 0

/** "told 300 workers that", "told a crowd of 300", "told the 40 investors": whether a number counts those who are told. */
export function isHearer(compiled: Compiled, reading: Reading, verb: number, q: Quantity): boolean {
  const { tokens } = reading
  const { telling, articles, partOf } = compiled.pack.phrases
  if (q.unit!.type !== 'count' || q.first <= verb || q.first - verb > 8 || !telling?.has(tokens[verb]!.norm))
    return false
  const at = beforeNumber(compiled, reading, q)
  if (at === verb || (articles.has(tokens[at]!.norm) && at === verb + 1)) return true
  return partOf.has(tokens[at]!.norm) && at - verb <= 4 && articles.has(tokens[verb + 1]!.norm)
}

import { isEnglish } from '../lib/language.ts'
import { packOf } from './languages/index.ts'
import type { Pack } from './pack.ts'
import { findSentences, type Span } from './sentences.ts'

/** Whether what stands between two offsets of a text in another language is a sentence of this one. */
type Test = (text: string, from: number, to: number) => boolean

const isEastAsian = (code: number): boolean =>
  (code >= 0xac00 && code <= 0xd7a3) || (code >= 0x3040 && code <= 0x30ff) || (code >= 0x4e00 && code <= 0x9fff)

/** Scripts tell languages apart without a look at words; a language of the same script as the text's own is no guest in it. */
const tests: Readonly<Record<string, Test>> = {
  ko(text, from, to) {
    let syllables = 0
    let letters = 0
    for (let at = from; at < to; at++) {
      const code = text.charCodeAt(at)
      if (code >= 0xac00 && code <= 0xd7a3) syllables++
      else if ((code | 32) >= 97 && (code | 32) <= 122) letters++
    }
    return syllables >= 4 && syllables * 2 > letters
  },
  en(text, from, to) {
    for (let at = from; at < to; at++) if (isEastAsian(text.charCodeAt(at))) return false
    return isEnglish(text.slice(from, to))
  },
}

/** Languages of which sentences may stand in a text of another one. Cheap, and never wrongly none. */
export function possibleGuests(text: string, tag: string): string[] {
  if (tag !== 'ko') return /[가-힣]/.test(text) ? ['ko'] : []
  return /[A-Za-z][^가-힣]{20}/.test(text) ? ['en'] : []
}

/** Sentences one after the other, with the pack that reads them. */
export interface Stretch {
  readonly pack: Pack
  readonly spans: readonly Span[]
}

/**
 * The sentences of a text, each with the pack of its own language: a Korean story quotes an English statement whole, and read as Korean its
 * "$152.6 billion" would be 152.6 dollars. Sentences of a language that is not loaded stay with the text's own. Each stretch begins a paragraph.
 */
export function stretchesOf(text: string, pack: Pack): Stretch[] {
  const spans = findSentences(text, pack)
  const guests = possibleGuests(text, pack.tag).flatMap((tag) => packOf(tag) ?? [])
  if (guests.length === 0) return [{ pack, spans }]
  const readers = spans.map(({ start, end }) => guests.find(({ tag }) => tests[tag]!(text, start, end)) ?? pack)
  const stretches: Stretch[] = []
  let paragraphs = 0
  for (let first = 0; first < spans.length; ) {
    const reader = readers[first]!
    let next = first + 1
    while (next < spans.length && readers[next] === reader) next++
    const from = reader === pack ? 0 : spans[first]!.start
    const own =
      reader === pack ? spans.slice(first, next) : findSentences(text.slice(from, spans[next - 1]!.end), reader)
    const base = paragraphs - own[0]!.paragraph
    stretches.push({
      pack: reader,
      spans: own.map(({ start, end, paragraph }) => ({
        start: from + start,
        end: from + end,
        paragraph: base + paragraph,
      })),
    })
    paragraphs = base + own.at(-1)!.paragraph + 1
    first = next
  }
  return stretches
}

import { guestTests, possibleGuests } from '../languages/guests.ts'
import { packOf } from '../languages/index.ts'
import type { Pack } from '../pack/pack.ts'
import { findSentences, type Span } from './sentences.ts'

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
  const readers = spans.map(({ start, end }) => guests.find(({ tag }) => guestTests[tag]!(text, start, end)) ?? pack)
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
      spans: own.map((span) => ({
        ...span,
        start: from + span.start,
        end: from + span.end,
        paragraph: base + span.paragraph,
      })),
    })
    paragraphs = base + own.at(-1)!.paragraph + 1
    first = next
  }
  return stretches
}

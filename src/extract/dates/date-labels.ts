import type { Spot } from '../facts/page-facts.ts'
import { type Kind, lastIndexOf } from './date-candidates.ts'
import { modifiedWords, publishedWords } from './date-words.ts'

/** What a date is of, by its own words, its element’s names, then by the words before it. */
export function kindOf(spot: Spot, before: string): Kind {
  // hAtom's `updated` is the class of any date.
  if (lastIndexOf(publishedWords, spot.text) >= 0 && lastIndexOf(modifiedWords, spot.text) < 0) return 'published'
  const own =
    `${spot.element.attribs.class ?? ''} ${spot.element.attribs.itemprop ?? ''} ${spot.element.attribs.id ?? ''}`.slice(
      0,
      200,
    )
  if (/publish|created|posted|firstpub|(?:entry|post)-?date/i.test(own)) return 'published'
  if (/modif|updat|lastmod|edited/i.test(own)) return 'modified'
  return kindOfWords(before)
}

function kindOfWords(before: string): Kind {
  return lastIndexOf(modifiedWords, before) > lastIndexOf(publishedWords, before) ? 'modified' : 'published'
}

/** The label before a `time`: the text just before it, in its parent. */
export function contextBefore(spot: Spot): string {
  // What stands behind the date's first number is of a further date: "March 12, 10:05 AM Updated 5 hours ago".
  return `${textBefore(spot)} ${spot.text.split(/\d/, 1)[0]}`.slice(-160)
}

/** The text just before an element, in its parent, as far as no other date stands in it. */
export function textBefore(spot: Spot): string {
  let text = ''
  let node = spot.element.prev
  for (let i = 0; node && i < 4 && text.length < 60; i++, node = node.prev) {
    if ('data' in node && node.type === 'text') text = node.data.slice(-60) + text
    else if ('children' in node) {
      const [child] = node.children
      if (child && 'data' in child && child.type === 'text') text = `${child.data.slice(-60)} ${text}`
    }
  }
  return text.replace(/^.*(?:\d{4}|\d[:.h]\d\d|\d[./-]\d)/s, '').slice(-100)
}

export interface DatedPiece {
  readonly text: string
  readonly kind: Kind
  /** What says of which kind it is. */
  readonly label: string
}

/**
 * A date line in pieces of one date each: "입력 2020.08.27 20:27 수정 2020.08.28 10:00". A line without a word that says what it is of may have that
 * word before its element: "Updated <span>March 12</span>".
 */
export function datedPieces(spot: Spot, before = textBefore(spot)): DatedPiece[] {
  const pieces: DatedPiece[] = []
  for (const line of spot.text.split('\n').slice(0, 6)) {
    const cuts = [0]
    for (const form of [publishedWords, modifiedWords]) for (const match of line.matchAll(form)) cuts.push(match.index)
    cuts.sort((a, b) => a - b)
    for (const [index, start] of cuts.slice(0, 12).entries()) {
      const text = line.slice(start, cuts[index + 1])
      if (!/\p{Nd}/u.test(text)) continue
      const label = pieces.length === 0 && cuts.length === 1 ? `${before} ${text}` : text
      pieces.push({ text, kind: kindOf(spot, text) === 'modified' ? 'modified' : kindOfWords(label), label })
    }
  }
  return pieces
}

/** What stands behind the headline first, then the nearest before it: far before it stands the date of today, in the head of the page. */
export function behindFirst(spots: readonly Spot[], headline: Spot | null): readonly Spot[] {
  if (!headline) return spots
  return [
    ...spots.filter(({ offset }) => offset >= headline.offset),
    ...spots.filter(({ offset }) => offset < headline.offset).sort((a, b) => b.offset - a.offset),
  ]
}

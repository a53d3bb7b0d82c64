import { flag } from './class-words.ts'
import type { PageIndex } from './page-index.ts'

/** The link over a box of the house and the mark behind it say little. */
const longestMark = 80
/** Elements behind such a link among which its mark is looked for. */
const longestBox = 60

/**
 * Boxes of the house, as those who hear a page may skip them: a link, what may be skipped, and at the end of the same element the mark that the link leads to.
 *
 * "Skip podcast promotion and continue reading", "End of podcast promotion", in any language. A table of contents and notes lead to text.
 */
export function markSkipped({
  elements,
  end,
  parent,
  flags,
  rank,
  textFrom,
  textTo,
}: Pick<PageIndex, 'elements' | 'end' | 'parent' | 'flags' | 'rank' | 'textFrom' | 'textTo'>): void {
  for (let i = 0; i < elements.length; i++) {
    if (!(flags[i]! & flag.link)) continue
    const { href } = elements[i]!.attribs
    if (href === undefined || href.length < 2 || href.length > 100 || !href.startsWith('#')) continue
    const id = href.slice(1)
    const last = Math.min(elements.length, i + longestBox)
    let mark = i + 1
    while (mark < last && elements[mark]!.attribs.id !== id) mark++
    if (mark >= last || textTo[mark]! - textFrom[mark]! > longestMark || textTo[i]! - textFrom[i]! > longestMark)
      continue
    let box = parent[mark]!
    while (box > i) box = parent[box]!
    if (box < 0 || end[box]! <= mark || rank[box]! > 0) continue
    const isAll = textFrom[i]! === textFrom[box]! && textTo[mark]! === textTo[box]!
    if (isAll && textTo[box]! - textFrom[box]! > textTo[i]! - textFrom[i]!) flags[box]! |= flag.certainJunk
  }
}

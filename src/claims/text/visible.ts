import { isCut, isTokenized, quoteAt } from './tokenized.ts'
import { isInvisible } from './tokens.ts'

/** All that {@link isInvisible} tells below the code of Hangul, for a first look at a whole text. */
const anyInvisible = /[\0\x7f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/

/** A text as a reader sees it, and where each of its characters stood. */
export interface VisibleText {
  readonly text: string
  /** Offset in the whole text of what begins, or ends, at an offset of the visible one. */
  startOf(at: number): number
  endOf(at: number): number
}

/**
 * The visible text, or `null` where a text is all visible, as nearly all are.
 *
 * Layout leaves soft hyphens and zero-width characters inside words and numbers ("1,\u200b250 per\u00adcent"), tokenisers leave spaces about
 * each mark ("a 10 - year low , at 6 . 5 %"): a reader does not see them.
 */
export function visibleText(text: string): VisibleText | null {
  const isCutUp = isTokenized(text)
  if (!isCutUp && !anyInvisible.test(text)) return null
  let visible = ''
  let from = 0
  const offsets = new Uint32Array(text.length + 1)
  let length = 0
  for (let at = 0; at < text.length; at++) {
    const quote = isCutUp ? quoteAt(text, at) : null
    if (quote !== null) {
      visible += text.slice(from, at) + quote
      offsets[length++] = at
      at++
      from = at + 1
    } else if (isInvisible(text.charCodeAt(at)) || (isCutUp && isCut(text, at))) {
      visible += text.slice(from, at)
      from = at + 1
    } else offsets[length++] = at
  }
  visible += text.slice(from)
  return {
    text: visible,
    startOf: (at) => offsets[at]!,
    endOf: (at) => (at === 0 ? 0 : offsets[at - 1]! + 1),
  }
}

import type { Block } from './body-blocks.ts'
import { isTailHeading } from './body-tail.ts'
import { edgeLines, isProse, lineRule } from './line-rules.ts'

/** A box that says of itself what it is weighs at most this, and holds at most this share of the text. */
const heaviestBox = 1200
const largestShare = 1 / 3
/** The line that announces a box is one of its first so many. */
const announcingLines = 2
const longestAnnouncement = 160

/** "01:58" on the picture of a video. */
const runningTime = /^\d{1,2}:\d{2}(?::\d{2})?$/
/** Rules for lines that speak for all of their box: whoever asks for an address or for money in it does nothing else there. */
const speaking: ReadonlySet<string> = new Set(['newsletter', 'paywall offer', 'follow'])

/**
 * The blocks of boxes beside the story's paragraphs that hold something else by their own words, each with the rule: under a heading for
 * other stories, or around a call to subscribe or to pay. Of such a box nothing is text, however much like a paragraph it reads.
 */
export function announcedBoxes(blocks: readonly Block[]): ReadonlyMap<number, string> {
  const found = new Map<number, string>()
  const total = blocks.reduce((sum, { weight }) => sum + weight, 0)
  for (let start = 0; start < blocks.length; ) {
    let end = start + 1
    while (end < blocks.length && blocks[end]!.box === blocks[start]!.box && !blocks[end]!.atHome) end++
    if (!blocks[start]!.atHome && end - start > 1) {
      const box = blocks.slice(start, end)
      const weight = box.reduce((sum, block) => sum + block.weight, 0)
      const rule = weight <= heaviestBox && weight <= total * largestShare ? ruleOf(box) : null
      if (rule !== null) for (let i = start; i < end; i++) found.set(i, rule)
    }
    start = end
  }
  return found
}

function ruleOf(box: readonly Block[]): string | null {
  for (const [i, block] of box.entries()) {
    if (i < announcingLines && block.weight <= longestAnnouncement && !isProse(block) && isTailHeading(block.text))
      return 'related'
    if (i < announcingLines && runningTime.test(block.text)) return 'video'
    const rule = lineRule(block, edgeLines.start, edgeLines.end)
    if (
      rule !== null &&
      (speaking.has(rule) || (rule === 'related' && i === 0 && block.linkWeight < block.weight * 0.5))
    )
      return rule
  }
  return null
}

import type { Element } from '../tree/tree.ts'
import { flag } from './class-words.ts'

/** The weight that makes a page's prose worth a guard, and the share of it that no rule may remove. */
export const guardedWeight = 200
const guardedShare = 1 / 3
const heavyRest = 100

/** A class word may sit on each paragraph of the story ("paywall", "share-1"): what a name removes is summed over all elements that bear it. */
export function takeBackRules(page: {
  readonly elements: readonly Element[]
  readonly headlines: readonly number[]
  readonly end: Int32Array
  readonly flags: Int32Array
  readonly rank: Uint8Array
  readonly running: Float64Array
}): void {
  const { elements, headlines, end, flags, rank, running } = page
  const whole = running[elements.length]!
  // A long thread of comments is no reason to take a part of the story for little.
  let heavy = 0
  const holdsHeadline = (i: number) => {
    const first = headlines[0] ?? -1
    if (first > i && first < end[i]!) return true
    // The first heading may be the logo's; the second is of this story where none stands before it.
    return running[i]! < heavyRest && headlines.some((headline) => headline > i && headline < end[i]!)
  }
  for (let i = 0; i < elements.length; ) {
    if (flags[i]! & flag.heavyJunk) {
      const weight = running[end[i]!]! - running[i]!
      const isHeaded = weight > whole / 2 && holdsHeadline(i)
      if (isHeaded || whole - weight < heavyRest) flags[i]! &= ~(flag.certainJunk | flag.heavyJunk)
      else {
        heavy += weight
        i = end[i]!
        continue
      }
    }
    i++
  }
  const total = whole - heavy
  const judged = flag.certainJunk | flag.doubtfulJunk | flag.caption | flag.byline
  const removed = new Map<string, number>()
  const nameOf = ({ name, attribs }: Element) =>
    `${name} ${attribs.class ?? ''} ${attribs.class ? '' : (attribs.id ?? '').replace(/\d+/g, '')}`
  /** Behind the last story container that begins within, for each start: what holds one is no junk. */
  let container = elements.length
  const holds = new Uint8Array(elements.length)
  for (let i = elements.length - 1; i >= 0; i--) {
    if (container < end[i]!) holds[i] = 1
    if (rank[i]! >= 3 && running[end[i]!]! - running[i]! >= guardedWeight) container = i
  }
  for (let i = 0; i < elements.length; i++) {
    const own = flags[i]!
    if (!(own & judged) || own & flag.heavyJunk) continue
    const weight = running[end[i]!]! - running[i]!
    if (weight === 0) continue
    const name = nameOf(elements[i]!)
    removed.set(name, (removed.get(name) ?? 0) + weight)
  }
  const takenBack = [...removed].filter(([, weight]) => weight >= total * guardedShare).map(([name]) => name)
  const isTakenBack = (element: Element) =>
    takenBack.includes(nameOf(element)) || takenBack.some((name) => isParagraphOf(name, element))
  for (let i = 0; i < elements.length; ) {
    const own = flags[i]!
    if (own & flag.heavyJunk) {
      i = end[i]!
      continue
    }
    if (own & judged && (holds[i] || (takenBack.length > 0 && isTakenBack(elements[i]!)))) flags[i] = own & ~judged
    i++
  }
}

/** Whether an element is a paragraph of that name with further classes: the first one has a drop cap. */
function isParagraphOf(takenBack: string, { name, attribs }: Element): boolean {
  if (name !== 'p' || attribs.class === undefined || !takenBack.startsWith('p ')) return false
  const own = attribs.class.slice(0, 300).split(/\s+/)
  return takenBack
    .slice(2)
    .trim()
    .split(/\s+/)
    .every((word) => own.includes(word))
}

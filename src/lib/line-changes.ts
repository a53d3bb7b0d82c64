import { alignLists } from './alignment.ts'

/** A line that stands in both texts, only in the first, or only in the second. */
export interface LineChange {
  readonly change: 'same' | 'removed' | 'added'
  readonly text: string
}

/** The lines of two texts in order, what was removed before what was added in its place. */
export function compareLines(before: readonly string[], after: readonly string[]): LineChange[] {
  const changes: LineChange[] = []
  let i = 0
  let j = 0
  for (const [sameI, sameJ] of [...alignLists(before, after), [before.length, after.length] as const]) {
    for (; i < sameI; i += 1) changes.push({ change: 'removed', text: before[i]! })
    for (; j < sameJ; j += 1) changes.push({ change: 'added', text: after[j]! })
    if (i < before.length) changes.push({ change: 'same', text: before[i]! })
    i += 1
    j += 1
  }
  return changes
}

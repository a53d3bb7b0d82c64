/** A line that stands in both texts, only in the first, or only in the second. */
export interface LineChange {
  readonly change: 'same' | 'removed' | 'added'
  readonly text: string
}

/** Most cells of the table that aligns what the texts do not share at their ends; beyond, all of it counts as changed. */
const maxCells = 16_000_000

/** The lines of two texts, aligned by their longest common subsequence. */
export function compareLines(before: readonly string[], after: readonly string[]): LineChange[] {
  let start = 0
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1
  let end = 0
  while (
    end < before.length - start &&
    end < after.length - start &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  )
    end += 1
  const same = (text: string): LineChange => ({ change: 'same', text })
  return [
    ...before.slice(0, start).map(same),
    ...compareMiddles(before.slice(start, before.length - end), after.slice(start, after.length - end)),
    ...before.slice(before.length - end).map(same),
  ]
}

function compareMiddles(before: readonly string[], after: readonly string[]): LineChange[] {
  const changes: LineChange[] = []
  let i = 0
  let j = 0
  if (before.length * after.length <= maxCells) {
    const width = after.length + 1
    const lengths = new Uint32Array((before.length + 1) * width)
    for (let i = before.length - 1; i >= 0; i -= 1) {
      for (let j = after.length - 1; j >= 0; j -= 1) {
        lengths[i * width + j] =
          before[i] === after[j]
            ? lengths[(i + 1) * width + j + 1]! + 1
            : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!)
      }
    }
    while (i < before.length && j < after.length) {
      if (before[i] === after[j]) {
        changes.push({ change: 'same', text: before[i]! })
        i += 1
        j += 1
      } else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!)
        changes.push({ change: 'removed', text: before[i++]! })
      else changes.push({ change: 'added', text: after[j++]! })
    }
  }
  while (i < before.length) changes.push({ change: 'removed', text: before[i++]! })
  while (j < after.length) changes.push({ change: 'added', text: after[j++]! })
  return changes
}

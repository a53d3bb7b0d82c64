/** Most cells of the table; what is larger is not aligned beyond its equal ends. */
const maxCells = 4_000_000

/** Index pairs of a longest common subsequence of two lists, in order. @see Wagner and Fischer, 1974 */
export function alignLists(a: readonly string[], b: readonly string[]): (readonly [number, number])[] {
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1
  let end = 0
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1
  const pairs: (readonly [number, number])[] = Array.from({ length: start }, (_, i) => [i, i] as const)
  const rows = a.length - start - end
  const columns = b.length - start - end
  if (rows * columns <= maxCells) {
    const width = columns + 1
    const lengths = new Uint32Array((rows + 1) * width)
    for (let i = rows - 1; i >= 0; i -= 1) {
      for (let j = columns - 1; j >= 0; j -= 1) {
        lengths[i * width + j] =
          a[start + i] === b[start + j]
            ? lengths[(i + 1) * width + j + 1]! + 1
            : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!)
      }
    }
    for (let i = 0, j = 0; i < rows && j < columns; ) {
      if (a[start + i] === b[start + j]) pairs.push([start + i++, start + j++])
      else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) i += 1
      else j += 1
    }
  }
  for (let k = end; k > 0; k -= 1) pairs.push([a.length - k, b.length - k])
  return pairs
}

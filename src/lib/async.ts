/**
 * Runs work on items, some at a time, and yields results as they come.
 *
 * @param limit items under way at once
 * @param waiting results that may wait for the taker before no further item is begun
 * @param work must not reject: what it rejects with is thrown at the taker
 */
export async function* mapConcurrent<T, R>(
  items: AsyncIterable<T>,
  { limit, waiting }: { limit: number; waiting: number },
  work: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const iterator = items[Symbol.asyncIterator]()
  const results: R[] = []
  let underWay = 0
  let isReading = false
  let hasEnded = false
  const failures: unknown[] = []
  let wake = () => {}

  const fail = (reason: unknown) => {
    failures.push(reason)
    wake()
  }
  const take = ({ done, value }: IteratorResult<T>) => {
    isReading = false
    if (done) hasEnded = true
    else {
      underWay += 1
      work(value).then((result) => {
        underWay -= 1
        results.push(result)
        wake()
      }, fail)
    }
    wake()
  }
  try {
    for (;;) {
      if (failures.length > 0) throw failures[0]
      if (!hasEnded && !isReading && underWay < limit && results.length < waiting) {
        isReading = true
        iterator.next().then(take, fail)
      }
      if (results.length > 0) {
        yield results.shift()!
      } else if (hasEnded && underWay === 0) {
        return
      } else {
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
    }
  } finally {
    await iterator.return?.()
  }
}

/**
 * Groups items: a group ends when it is full, or when the source has kept it waiting.
 *
 * @param weight how much an item counts towards `full`
 * @param waitMs longest time that a first item waits for company
 */
export async function* batches<T>(
  items: AsyncIterable<T>,
  { full, waitMs, weight }: { full: number; waitMs: number; weight: (item: T) => number },
): AsyncGenerator<T[]> {
  const iterator = items[Symbol.asyncIterator]()
  let group: T[] = []
  let size = 0
  let next = iterator.next()
  let timer: NodeJS.Timeout | undefined
  let late: Promise<'late'> | undefined
  try {
    for (;;) {
      const event = late ? await Promise.race([next, late]) : await next
      if (event !== 'late') {
        if (event.done) break
        group.push(event.value)
        size += weight(event.value)
        next = iterator.next()
        // Many a rejection is met only on the next turn: it must not count as unhandled meanwhile.
        next.catch(() => {})
        if (size < full) {
          late ??= new Promise((resolve) => {
            timer = setTimeout(resolve, waitMs, 'late' as const)
          })
          continue
        }
      }
      clearTimeout(timer)
      late = undefined
      yield group
      group = []
      size = 0
    }
    if (group.length > 0) yield group
  } finally {
    clearTimeout(timer)
    await iterator.return?.()
  }
}

import { setImmediate } from 'node:timers/promises'
import { NewsledgerError } from '../lib/errors.ts'
import type { FoundFile } from '../store/article-folder.ts'
import type { Ledger } from '../store/ledger.ts'
import { asNewsledgerError, type Item } from './item.ts'
import { resultOf, type Workforce } from './workforce.ts'
import type { ReadArticle } from './write-articles.ts'

/** Files that go to a thread together: enough to make the way there cheap. */
const filesPerBatch = 32

type Group = { readonly settled: Item<ReadArticle>[] } | { readonly reading: Promise<Item<ReadArticle>[]> }

/** Files → articles with claims, one item out for each file, in the same order. */
export async function* readArticleFiles(
  found: Iterable<FoundFile | NewsledgerError>,
  ledger: Ledger,
  workforce: Workforce,
  signal?: AbortSignal,
): AsyncGenerator<Item<ReadArticle>> {
  const groups: Group[] = []
  // One batch waits at each thread while it works on another.
  const most = workforce.width * 5
  for (const files of inGroups(found, ledger)) {
    if (signal?.aborted) return
    groups.push(Array.isArray(files) ? { reading: readFiles(files, workforce) } : { settled: [files] })
    // The event loop must turn: for signals, and for what threads have answered.
    if (groups.length >= most) {
      await setImmediate()
      yield* await itemsOf(groups.shift()!)
    }
  }
  for (const group of groups) yield* await itemsOf(group)
}

async function itemsOf(group: Group): Promise<Item<ReadArticle>[]> {
  return 'settled' in group ? group.settled : group.reading
}

/** Files that must be read, some at a time, and between them those that need no reading, in the order found. */
function* inGroups(found: Iterable<FoundFile | NewsledgerError>, ledger: Ledger): Generator<FoundFile[] | Item<never>> {
  let group: FoundFile[] = []
  const flush = () => {
    const full = group
    group = []
    return full
  }
  for (const file of found) {
    const settled: Item<never> | null =
      file instanceof NewsledgerError
        ? { at: file.path ?? '', outcome: 'failed', error: file }
        : ledger.hasRead(file.path, file.stamp)
          ? { at: file.path, outcome: 'unchanged' }
          : null
    if (settled) {
      if (group.length > 0) yield flush()
      yield settled
    } else if (group.push(file as FoundFile) === filesPerBatch) yield flush()
  }
  if (group.length > 0) yield flush()
}

async function readFiles(files: readonly FoundFile[], workforce: Workforce): Promise<Item<ReadArticle>[]> {
  const answers = await workforce.do(files.map(({ path }) => ({ path })))
  return files.map((file, i) => {
    try {
      return { at: file.path, value: { ...resultOf(answers[i]!), file } }
    } catch (error) {
      return { at: file.path, outcome: 'failed', error: asNewsledgerError(error, { path: file.path }) }
    }
  })
}

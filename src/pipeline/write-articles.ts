import { setImmediate } from 'node:timers/promises'
import { batches } from '../lib/async.ts'
import type { Article } from '../model/record.ts'
import { isDiskTrouble } from '../store/disk-error.ts'
import type { Ledger } from '../store/ledger.ts'
import type { KeptPages, PageArchive } from '../store/page-archive.ts'
import type { FileStamp } from '../store/state.ts'
import type { DiskStop } from './disk-stop.ts'
import { type Entered, enterArticle } from './enter.ts'
import { asNewsledgerError, type Item, isSettled, type Settled } from './item.ts'
import type { PreparedRecord } from './record-of-article.ts'

/** An article with what the ledger needs beside it. */
export interface ReadArticle {
  readonly article: Article
  readonly record: PreparedRecord
  /** The article file that it was read from; `null`: one is to be written. */
  readonly file: { readonly path: string; readonly stamp: FileStamp } | null
  /** The pages that it was read from, where they are to be kept. */
  readonly pages?: KeptPages | undefined
  /** How it is entered, where not as an article that was read from a page or file for the first time. */
  readonly enter?: (() => Entered) | undefined
  /** Told, within the batch, how it was entered: what it remembers is committed with it. */
  readonly onEntered?: (entered: Entered) => void
}

/** Items of one commit: enough that the syncs of its files overlap, few enough that little is redone after a crash. */
const batchItems = 256

/** UTF-16 units of text that end a batch early, so that a batch of giants stays small in memory. */
const batchText = 8_000_000

/** Longest time that entering articles keeps the event loop. */
const longestTurnMs = 8

/** Bytes of pages that do the same. */
const batchPages = 64_000_000

/**
 * Writes articles and their records, and settles each item once it is on the disk, in the order they came.
 *
 * When the disk refuses, it stops the run: the items of that batch, and those that still come, are skipped. The next run finds them again.
 */
export async function* writeArticles(
  items: AsyncIterable<Item<ReadArticle>>,
  ledger: Ledger,
  stop: DiskStop,
  archive: PageArchive | null = null,
): AsyncGenerator<Settled> {
  const weigh = (item: Item<ReadArticle>) =>
    1 / batchItems +
    (isSettled(item) ? 0 : item.value.article.body.length / batchText + bytesOf(item.value.pages) / batchPages)
  for await (const group of batches(items, { full: 1, waitMs: 250, weight: weigh })) {
    yield* stop.isStopped ? group.map(leftOut) : await writeGroup(group, ledger, stop, archive)
  }
}

async function writeGroup(
  group: readonly Item<ReadArticle>[],
  ledger: Ledger,
  stop: DiskStop,
  archive: PageArchive | null,
): Promise<readonly Settled[]> {
  try {
    const settled: Settled[] = []
    let turnedAt = performance.now()
    for (const item of group) {
      settled.push(isSettled(item) ? item : enter(item.at, item.value, ledger))
      // Timers and sockets must not wait for a whole batch.
      if (performance.now() - turnedAt > longestTurnMs) {
        await setImmediate()
        turnedAt = performance.now()
      }
    }
    // Before the change lines: what they tell of must be on the disk, its page too.
    await archive?.append(pagesOf(group, settled))
    await ledger.commit()
    return settled
  } catch (error) {
    stop.take(error)
    ledger.abandon()
    return group.map(leftOut)
  }
}

function bytesOf(pages: KeptPages | undefined): number {
  if (!pages) return 0
  return pages.further.reduce((sum, { bytes }) => sum + bytes.length, pages.page.bytes.length)
}

function pagesOf(group: readonly Item<ReadArticle>[], settled: readonly Settled[]): KeptPages[] {
  return group.flatMap((item, i) => {
    const isEntered = !isSettled(item) && settled[i]?.outcome !== 'failed'
    return isEntered && item.value.pages ? [item.value.pages] : []
  })
}

function leftOut(item: Item<ReadArticle>): Settled {
  return isSettled(item) ? item : { at: item.at, outcome: 'skipped' }
}

function enter(at: string, read: ReadArticle, ledger: Ledger): Settled {
  const { article, record, file, onEntered } = read
  try {
    const entered = read.enter?.() ?? enterArticle(ledger, article, record, file?.path ?? null)
    if (file) ledger.markRead(file.path, file.stamp, article.content_hash)
    onEntered?.(entered)
    return { at, ...entered }
  } catch (thrown) {
    const error = asNewsledgerError(thrown, file ? { path: file.path } : { url: at })
    if (isDiskTrouble(error)) throw error
    return { at, outcome: 'failed', error }
  }
}

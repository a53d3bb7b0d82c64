import { setImmediate } from 'node:timers/promises'
import { maxArticleFileBytes, parseArticleFile } from '../article/article-file.ts'
import { NewsledgerError } from '../lib/errors.ts'
import { type FoundFile, readArticleBytes } from '../store/article-folder.ts'
import type { Ledger } from '../store/ledger.ts'
import { needsClaims } from './enter.ts'
import { type Item, settle } from './item.ts'
import { claimsOf } from './read-claims.ts'
import type { ReadArticle } from './write-articles.ts'

/** Files → articles with claims, one item out for each file, in the same order. */
export async function* readArticleFiles(
  found: Iterable<FoundFile | NewsledgerError>,
  ledger: Ledger,
  signal?: AbortSignal,
): AsyncGenerator<Item<ReadArticle>> {
  let sinceYield = 0
  for (const file of found) {
    if (signal?.aborted) return
    // The event loop must turn now and then: for signals, and for the writes of the batch before.
    if (++sinceYield % 64 === 0) await setImmediate()
    if (file instanceof NewsledgerError) {
      yield { at: file.path ?? '', outcome: 'failed', error: file }
    } else if (ledger.hasRead(file.path, file.stamp)) {
      yield { at: file.path, outcome: 'unchanged' }
    } else {
      yield await settle(file.path, () => readArticleFile(file, ledger), undefined, 'path')
    }
  }
}

function readArticleFile(file: FoundFile, ledger: Ledger): Item<ReadArticle> {
  const { path } = file
  const article = parseArticleFile(readArticleBytes(path, maxArticleFileBytes), { path })
  const claims = needsClaims(ledger, article) ? claimsOf(article) : null
  return { at: path, value: { article, claims, file } }
}

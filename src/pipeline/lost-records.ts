import { StoreError } from '../lib/errors.ts'
import { findArticleFiles } from '../store/article-folder.ts'
import { recordPath } from '../store/folders.ts'
import type { Ledger } from '../store/ledger.ts'
import { missingRecordHelp } from '../store/read-records.ts'
import { enterFiles } from './run.ts'
import type { RunOptions } from './settings.ts'
import type { Tally } from './tally.ts'

/** Records of known articles that a crawl finds gone, deleted by hand or with a part of the disk: they are built again from their article files. */
export class LostRecords {
  readonly #ledger: Ledger
  readonly #files = new Map<string, readonly string[]>()

  constructor(ledger: Ledger) {
    this.#ledger = ledger
  }

  /** Notes the record if it is gone. Returns whether only a page can bring it back, as no article file of it is there. */
  note(contentHash: string): boolean {
    if (this.#files.has(contentHash) || !this.#ledger.isRecordLost(contentHash)) return false
    const files = this.#ledger.articleFilesOf(contentHash)
    if (files.length === 0) return true
    this.#files.set(contentHash, files)
    return false
  }

  /** After all else is written. What cannot be built again is told. */
  async restore(tally: Tally, logger: RunOptions['logger']): Promise<void> {
    const lost = [...this.#files].filter(([contentHash]) => this.#ledger.isRecordLost(contentHash))
    if (lost.length === 0) return
    for (const item of await enterFiles(findArticleFiles(lost.flatMap(([, files]) => files)), this.#ledger)) {
      if (item.isRecordNew) tally.records += 1
      tally.claims += item.claims ?? 0
      if (item.outcome !== 'failed') continue
      tally.isTroubled = true
      if (item.error) tally.report(item.error, item.at)
    }
    const gone = lost.filter(([contentHash]) => this.#ledger.isRecordLost(contentHash))
    for (const [contentHash] of gone) {
      const path = recordPath(this.#ledger.folders.output, contentHash)
      tally.isTroubled = true
      tally.report(new StoreError('missing_record', `${path} is not there; ${missingRecordHelp}`, { path }))
    }
    logger?.warn({ records: lost.length - gone.length }, 'records that were gone built again from their article files')
  }
}

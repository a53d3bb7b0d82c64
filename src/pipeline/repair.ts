import { existsSync } from 'node:fs'
import { rename } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { formatArticleFile } from '../article/article-file.ts'
import { FormatError, StoreError } from '../lib/errors.ts'
import type { Change } from '../model/change.ts'
import type { ArticleRecord } from '../model/record.ts'
import { findArticleFiles } from '../store/article-folder.ts'
import { isBlankLine, parseChange, readLines } from '../store/change-log.ts'
import { keepProofs, readProofs } from '../store/checksums.ts'
import { diskError } from '../store/disk-error.ts'
import { changeLogPath, type Folders, quarantinePath, recordPath, stateFolder } from '../store/folders.ts'
import type { Ledger } from '../store/ledger.ts'
import { makeFolder } from '../store/make-folder.ts'
import { State } from '../store/state.ts'
import { writeWholeFiles } from '../store/whole-files.ts'
import type { LostArticle } from './lost-articles.ts'
import { readRecord, recordFiles } from './record-files.ts'
import { articleOf, restoreArticleFile } from './restore-article.ts'
import { enterFiles, openLedger } from './run.ts'
import type { RunOptions } from './settings.ts'

/**
 * Builds again what can be proved from what is left: records from article files and these from records, change lines from records, the index from all.
 *
 * What is damaged goes to `output/quarantine/`; nothing is deleted. The caller holds the lock.
 *
 * @param lost article files that were there, and are written again
 * @throws {StoreError} `newer_version` before anything is touched
 */
export async function repair(folders: Folders, lost: readonly LostArticle[], options: RunOptions): Promise<void> {
  refuseNewerState(folders.output)
  const { files, lines, altered } = await readProofs(folders)
  await setAsideDamagedRecords(folders.output, new Set(altered.map(({ path }) => path)))
  // The index follows from the log and the files: an old one would hide what has changed below it.
  for (const name of ['state.sqlite-wal', 'state.sqlite-shm', 'state.sqlite', 'journal.json']) {
    await quarantine(folders.output, join(stateFolder(folders.output), name))
  }
  const isLogAsBefore = !(await rebuildChangeLog(folders.output, (options.now ?? Date.now)()))
  const ledger = await openLedger(folders, options)
  try {
    await enterFiles(findArticleFiles([folders.articles]), ledger)
    await restoreFiles(ledger, lost)
    // What was written anew just now has its checksum; of the change log, what was altered goes on being told.
    keepProofs(ledger.state, { files, lines: isLogAsBefore ? lines : [] })
  } finally {
    ledger.close()
  }
}

/** Writes lost article files as their records have them; of those that no record gives, the index keeps in mind that they are missing. */
async function restoreFiles(ledger: Ledger, lost: readonly LostArticle[]): Promise<void> {
  for (const { id, path, olderHash } of lost) {
    if (olderHash !== null) {
      restoreOlderFile(ledger, { id, path, olderHash })
      continue
    }
    const known = ledger.article(id)
    if (!known || !ledger.hasRecordFile(known.content_hash)) continue
    const record = readRecord(recordPath(ledger.folders.output, known.content_hash))
    if (restoreArticleFile(ledger, id, record)) continue
    const { url, content_hash: contentHash, crawled_ms: crawledMs } = known
    ledger.stage({ id, url, contentHash, crawledMs, articlePath: path, files: [], change: null, isNewest: true })
  }
  await ledger.commit()
}

/** Of a text that was seen elsewhere first, or whose record is lost too, there is nothing to write an older version from. */
function restoreOlderFile(ledger: Ledger, lost: { id: string; path: string; olderHash: string }): void {
  const { id, path, olderHash } = lost
  const contentHash = ledger.versionOf(id, olderHash)
  if (contentHash === null || !ledger.hasRecordFile(contentHash)) return
  const article = articleOf(readRecord(recordPath(ledger.folders.output, contentHash)), id)
  if (article === null) return
  const { url, crawled_at } = article
  const crawledMs = crawled_at === null ? null : Date.parse(crawled_at)
  const files = [{ path, data: formatArticleFile(article) }]
  ledger.stage({ id, url, contentHash, crawledMs, articlePath: path, files, change: null, isNewest: false })
}

function refuseNewerState(output: string): void {
  try {
    new State(output, { readonly: true }).close()
  } catch (error) {
    if (error instanceof StoreError && error.code === 'newer_version') throw error
    // None, or a damaged one: it is built again.
  }
}

/** @param altered paths of files that are not as they were written, though they may read well */
async function setAsideDamagedRecords(output: string, altered: ReadonlySet<string>): Promise<void> {
  for await (const path of recordFiles(output)) {
    try {
      const record = readRecord(path)
      if (altered.has(path) || path !== recordPath(output, record.content_hash)) await quarantine(output, path)
    } catch (error) {
      if (!(error instanceof FormatError) || error.code === 'newer_version') throw error
      await quarantine(output, path)
    }
  }
}

/**
 * Writes the log anew if a line is damaged, doubled or missing. A hole is filled with the line of a record that no other line tells of; where
 * there is none, with a `seen` line of the record before: that is true, and no consumer is misled by it.
 *
 * @returns whether it was written
 */
async function rebuildChangeLog(output: string, nowMs: number): Promise<boolean> {
  const path = changeLogPath(output)
  const { told, isSound, lines } = await readSoundLines(path)
  const untold = await untoldRecords(output, told)
  if (isSound && untold.length === 0) return false
  const at = new Date(nowMs).toISOString()
  const changes: Change[] = []
  const fill = (seq: number): void => {
    const record = untold.shift()
    const before = changes.at(-1)
    if (record)
      changes.push({ seq, at, type: 'new', content_hash: record.content_hash, id: record.id, url: record.url })
    else if (before) {
      const { content_hash, id, url } = before
      changes.push({ seq, at, type: 'seen', content_hash, id, url })
    }
  }
  for (const line of lines) {
    while (changes.length > 0 ? changes.length + 1 < line.seq : line.seq > 1 && untold.length > 0)
      fill(changes.length + 1)
    changes.push({ ...line, seq: changes.length + 1 })
  }
  while (untold.length > 0) fill(changes.length + 1)
  // In one step: at no moment is there no log, after which a run would begin another from 1.
  const data = changes.map((change) => `${JSON.stringify(change)}\n`).join('')
  await writeWholeFiles([{ path, data, keep: freePlace(output, path) }], new Set())
  return true
}

async function readSoundLines(path: string): Promise<{ told: Set<string>; isSound: boolean; lines: Change[] }> {
  const told = new Set<string>()
  const lines: Change[] = []
  let isSound = true
  let number = 0
  for await (const { line } of readLines(path)) {
    number += 1
    if (isBlankLine(line)) continue
    // The index, and whoever keeps an offset, counts bytes.
    isSound &&= !line.endsWith('\r')
    try {
      const change = parseChange(line, path, number)
      const last = lines.at(-1)?.seq ?? 0
      isSound &&= change.seq === last + 1
      // A doubled line, or one out of order, says nothing new.
      if (change.seq <= last) continue
      lines.push(change)
      told.add(change.content_hash)
    } catch {
      isSound = false
    }
  }
  return { told, isSound, lines }
}

async function untoldRecords(output: string, told: ReadonlySet<string>): Promise<ArticleRecord[]> {
  const untold: ArticleRecord[] = []
  for await (const path of recordFiles(output)) {
    if (!told.has(basename(path, '.json'))) untold.push(readRecord(path))
  }
  return untold.sort((a, b) => Date.parse(a.crawled_at ?? '') - Date.parse(b.crawled_at ?? ''))
}

/** A name in the quarantine that is free. */
function freePlace(output: string, path: string): string {
  let target = quarantinePath(output, basename(path))
  for (let n = 1; existsSync(target); n += 1) target = quarantinePath(output, `${basename(path)}.${n}`)
  return target
}

/** Moves a file to the quarantine. */
async function quarantine(output: string, path: string): Promise<void> {
  if (!existsSync(path)) return
  const target = freePlace(output, path)
  try {
    makeFolder(dirname(target))
    await rename(path, target)
  } catch (error) {
    throw diskError('write', path, error)
  }
}

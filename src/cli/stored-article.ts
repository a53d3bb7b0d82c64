import { parseRecordFile } from '../export/parse-record.ts'
import { FetchError, StoreError, UsageError } from '../lib/errors.ts'
import type { ArticleRecord } from '../model/record.ts'
import { type ArticleHistory, findHistory, requireLedger } from '../store/read-changes.ts'
import { findRecordHashes, readRecordFile } from '../store/read-records.ts'

/** Shortest part of a content hash that is taken for one. */
const minHashDigits = 6

/** @throws {NewsledgerError} for a record that is missing or damaged */
export async function readStoredRecord(output: string, contentHash: string): Promise<ArticleRecord> {
  return parseRecordFile(await readRecordFile(output, contentHash))
}

/**
 * The history of the article that a person names by id or address.
 *
 * @throws {StoreError} `not_found`
 */
export async function requireHistory(output: string, name: string): Promise<ArticleHistory> {
  requireLedger(output)
  const history = (await findHistory(output, name)) ?? (await findByOtherAddress(output, name))
  if (history) return history
  throw new StoreError('not_found', `the ledger at ${output} has no article "${name}"`)
}

/** The article at an address that the ledger writes otherwise: without `utm_source`, or as its site states it. */
async function findByOtherAddress(output: string, name: string): Promise<ArticleHistory | null> {
  if (!/^https?:/i.test(name)) return null
  // What sites say of addresses takes its time to load.
  const [{ addressOf }, { loadSites }] = await Promise.all([
    import('../pipeline/addresses.ts'),
    import('../sites/index.ts'),
  ])
  const sites = await loadSites()
  try {
    const { id, url } = addressOf(name, sites)
    return await findHistory(output, id ?? url)
  } catch (error) {
    // No address of the web.
    if (error instanceof FetchError) return null
    throw error
  }
}

/**
 * The content hash of the text that a person names by hash, by its first digits, or by id or address of an article, whose newest version it
 * then is.
 *
 * @throws {StoreError} `not_found`
 * @throws {UsageError} when the digits begin several hashes
 */
export async function findStored(
  output: string,
  name: string,
): Promise<{ contentHash: string; history: ArticleHistory | null }> {
  requireLedger(output)
  const digits = name.toLowerCase()
  if (/^[0-9a-f]+$/.test(digits) && digits.length >= minHashDigits && digits.length <= 64) {
    const [contentHash, second] = await findRecordHashes(output, digits, 2)
    if (second !== undefined) throw new UsageError('usage', `"${name}" begins several content hashes: write more of it`)
    if (contentHash !== undefined) return { contentHash, history: null }
  }
  const history = await requireHistory(output, name)
  return { contentHash: history.versions.at(-1)!.contentHash, history }
}
